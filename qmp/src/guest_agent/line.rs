//! The line to the agent: one command at a time, always in step.
//!
//! Every method can be dropped at any point. What was under way then leaves the line out of step,
//! and the next command synchronizes first: it sends 0xFF, which ends whatever the agent was
//! reading, and a request with a fresh number, and discards everything up to the reply with that
//! number.

use std::collections::VecDeque;
use std::hash::{BuildHasher, Hasher};
use std::io;
use std::sync::{Arc, Mutex, Weak};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::time::{Instant, sleep, timeout, timeout_at};

use crate::connection::dial::Attempts;
use crate::connection::lock::lock;
use crate::connection::reply::Reply;
use crate::guest_agent::address::{Address, Stream};
use crate::guest_agent::error::Absence;
use crate::guest_agent::info::AgentInfo;
use crate::guest_agent::splitter::{Body, DELIMITER, Message, Splitter};
use crate::json::frame::Limits;
use crate::log::{TrafficLog, trace};

/// How long the first request to synchronize waits for its reply. Each next one waits twice as
/// long, because an agent that is not there yet answers all of them later.
const FIRST_SYNC: Duration = Duration::from_millis(250);

/// The longest wait for the reply to a request to synchronize.
const LONGEST_SYNC: Duration = Duration::from_secs(10);

/// After this many unanswered requests the channel is connected anew: an agent is known to stay
/// silent on a channel that was opened before the guest's driver was there.
const SYNCS_PER_CONNECTION: u32 = 4;

/// After this many unanswered requests on a connection one is made by `guest-sync`.
const PLAIN_SYNC_AFTER: u32 = 2;

/// What a QMP server says first.
const GREETING: &str = "the greeting of QMP";

/// After this time without a reply the client asks whether the agent has the command at all. A
/// command that arrives behind half a message of somebody else is never answered.
const DOUBT: Duration = Duration::from_secs(1);

/// How long a command without a success reply may stay unconfirmed. The guest may be gone by then.
const SILENCE: Duration = Duration::from_secs(2);

/// The number of bytes that are read at once.
const CHUNK: usize = 32 * 1024;

/// How far a command has come. The one who gives it up needs to know.
#[derive(Debug, Default)]
pub(super) struct Progress(Mutex<Stage>);

/// What is waited for.
#[derive(Clone, Debug, Default)]
pub(super) enum Stage {
    /// The commands before it.
    #[default]
    Queued,
    /// The agent, which is not there for this reason.
    Synchronizing(Absence),
    /// The reply: at least a part of the command was sent.
    Sent,
}

impl Progress {
    pub(super) fn stage(&self) -> Stage {
        lock(&self.0).clone()
    }

    /// Whether at least a part of the command was sent.
    pub(super) fn is_sent(&self) -> bool {
        matches!(*lock(&self.0), Stage::Sent)
    }

    pub(super) fn set(&self, stage: Stage) {
        *lock(&self.0) = stage;
    }
}

/// A reply that nobody waits for any more, but whose content cannot be had a second time.
pub(super) type LateReply = Mutex<Option<Reply>>;

/// A command for the line.
#[derive(Debug)]
pub(super) struct Order {
    pub(super) name: &'static str,
    /// The arguments as a JSON object.
    pub(super) arguments: String,
    /// Whether the agent replies when the command succeeds.
    pub(super) answers: bool,
    /// Where the reply goes if it comes late.
    pub(super) late: Option<Arc<LateReply>>,
    pub(super) progress: Arc<Progress>,
}

impl Order {
    pub(super) fn new(name: &'static str, arguments: String) -> Self {
        Self { name, arguments, answers: true, late: None, progress: Arc::default() }
    }
}

/// Why an order has no reply.
#[derive(Debug)]
pub(super) enum Failure {
    Connect(io::Error),
    NotAnAgent(&'static str),
    Unusable(&'static str),
    /// The channel ended while the command was under way.
    Lost(Option<io::Error>),
    /// The channel has ended and cannot be connected again.
    Ended,
    /// Other text on the channel destroyed the command or its reply.
    Garbled,
}

#[derive(Debug)]
pub(super) struct Line {
    address: Address,
    wait_for_socket: bool,
    stream: Option<Stream>,
    splitter: Splitter,
    messages: VecDeque<Message>,
    /// Whether the next message of the agent is the reply to the next command.
    in_step: bool,
    /// Whether the agent of this connection has said what it is.
    is_introduced: bool,
    /// Whether the agent knows `guest-sync` alone.
    plain_sync: bool,
    /// Whether the agent repeats the ids of commands.
    repeats_ids: bool,
    next_id: u64,
    /// The id of the command under way.
    awaited: Option<u64>,
    /// Whose replies are kept although they come late.
    late: Vec<(u64, Weak<LateReply>)>,
    log: Option<TrafficLog>,
    /// The name of the command that was written last.
    current: &'static str,
    /// What the agent said of itself when it was last connected.
    pub(super) info: Arc<Mutex<Arc<AgentInfo>>>,
}

impl Line {
    pub(super) fn new(
        address: Address,
        wait_for_socket: bool,
        limits: Limits,
        log: Option<TrafficLog>,
    ) -> Self {
        Self {
            address,
            wait_for_socket,
            stream: None,
            splitter: Splitter::new(limits),
            messages: VecDeque::new(),
            in_step: false,
            is_introduced: false,
            plain_sync: false,
            repeats_ids: true,
            next_id: random() >> 32,
            awaited: None,
            late: Vec::new(),
            log,
            current: "",
            info: Arc::default(),
        }
    }

    /// Executes a command. Connects and synchronizes before, if that is necessary.
    pub(super) async fn execute(&mut self, order: &Order) -> Result<Reply, Failure> {
        self.establish(&order.progress).await?;
        order.progress.set(Stage::Sent);
        let id = self.send(order).await?;
        if order.answers { self.reply_to(id).await } else { self.confirm(id).await }
    }

    /// Connects the channel if it is not, synchronizes if the line is out of step, and asks an
    /// agent that may be a new one what it is.
    pub(super) async fn establish(&mut self, progress: &Progress) -> Result<(), Failure> {
        self.awaited = None;
        let mut attempts = Attempts::new(true);
        while !(self.in_step && self.is_introduced) {
            self.synchronize(progress).await?;
            match self.introduce().await {
                Err(Failure::Lost(_)) if self.address.reconnects() => {
                    progress.set(Stage::Synchronizing(Absence::Closed));
                    sleep(attempts.pause()).await;
                }
                Err(Failure::Garbled) => {}
                introduced => introduced?,
            }
        }
        Ok(())
    }

    /// Asks the agent what it is, unless it has said so.
    async fn introduce(&mut self) -> Result<(), Failure> {
        if !self.is_introduced {
            let id = self.send(&Order::new("guest-info", "{}".to_owned())).await?;
            let reply = self.reply_to(id).await?;
            *lock(&self.info) = Arc::new(AgentInfo::of_reply(&reply));
            self.is_introduced = true;
            // Later connections are to an agent that has been there.
            self.wait_for_socket = true;
        }
        Ok(())
    }

    /// Reads what comes without having been asked for, until the channel ends.
    pub(super) async fn listen(&mut self) {
        self.awaited = None;
        while self.stream.is_some() {
            if self.messages.is_empty() && self.read().await.is_err() {
                self.disconnect();
            }
            if !self.messages.is_empty() || self.splitter.is_inside() {
                self.in_step = false;
            }
            while let Some(message) = self.messages.pop_front() {
                self.log(&message);
                self.keep_late(message);
            }
        }
        std::future::pending::<()>().await;
    }

    fn disconnect(&mut self) {
        self.stream = None;
        self.in_step = false;
        self.is_introduced = false;
        self.splitter.reset();
        self.messages.clear();
    }

    async fn send(&mut self, order: &Order) -> Result<u64, Failure> {
        self.in_step = false;
        let id = self.fresh_id();
        self.awaited = Some(id);
        if let Some(late) = &order.late {
            self.late.push((id, Arc::downgrade(late)));
        }
        let text = command(order.name, &order.arguments, id);
        self.write(order.name, text.as_bytes()).await?;
        trace::sent(order.name, id);
        Ok(id)
    }

    /// Waits for the reply to the command with that id.
    ///
    /// Silence, or a message that belongs to no command, is a sign that other text on the channel may
    /// have destroyed the command or its reply. A request to synchronize then tells, because the
    /// agent answers in order.
    async fn reply_to(&mut self, id: u64) -> Result<Reply, Failure> {
        let mut doubt: Option<Sync> = None;
        let doubtful = Instant::now() + DOUBT;
        loop {
            let message = match doubt {
                Some(_) => self.next_message().await?,
                None => match timeout_at(doubtful, self.next_message()).await {
                    Ok(message) => message?,
                    Err(_) => {
                        doubt = Some(self.request_sync(self.plain_sync).await?);
                        continue;
                    }
                },
            };
            let is_ours = message.id.map_or(!self.repeats_ids, |other| other == id);
            match message.body {
                Body::Greeting => return Err(Failure::NotAnAgent(GREETING)),
                Body::Reply(reply) if doubt.as_ref().is_some_and(|it| it.is_answer(&reply)) => {
                    self.in_step = true;
                    return Err(Failure::Garbled);
                }
                Body::Reply(reply) if is_ours => {
                    self.in_step = doubt.is_none();
                    return Ok(reply);
                }
                Body::Unusable(reason) if is_ours => return Err(Failure::Unusable(reason)),
                _ if message.id.is_none() && doubt.is_none() => {
                    doubt = Some(self.request_sync(self.plain_sync).await?);
                }
                _ => {}
            }
        }
    }

    /// Waits until a command without a success reply is known to be executed, or the agent is gone.
    async fn confirm(&mut self, id: u64) -> Result<Reply, Failure> {
        let confirmed = timeout(SILENCE, async {
            // Without 0xFF, which an agent answers with an error that could be the command's.
            let sync = self.request_sync(true).await?;
            loop {
                let message = self.next_message().await?;
                let is_ours = message.id.map_or(!self.repeats_ids, |other| other == id);
                match message.body {
                    Body::Reply(reply) if sync.is_answer(&reply) => return Ok(None),
                    Body::Reply(reply) if reply.is_error && is_ours => return Ok(Some(reply)),
                    _ => {}
                }
            }
        });
        match confirmed.await {
            Ok(Ok(Some(error))) => Ok(error),
            Ok(Ok(None)) => {
                self.in_step = true;
                Ok(nothing())
            }
            // The guest is shutting down, suspended or gone, which is what was asked for.
            Ok(Err(Failure::Lost(_))) | Err(_) => Ok(nothing()),
            Ok(Err(failure)) => Err(failure),
        }
    }

    /// Connects and sends requests to synchronize until one is answered.
    async fn synchronize(&mut self, progress: &Progress) -> Result<(), Failure> {
        let mut wait = FIRST_SYNC;
        let mut unanswered = 0;
        while !self.in_step {
            if self.stream.is_none() {
                self.connect(progress).await?;
                unanswered = 0;
            }
            // An agent can take a request that it does not understand for noise.
            let plain = self.plain_sync || unanswered == PLAIN_SYNC_AFTER;
            match self.try_sync(Instant::now() + wait, plain).await {
                Ok(true) => return Ok(()),
                Ok(false) => {
                    unanswered += 1;
                    progress.set(Stage::Synchronizing(Absence::Silent));
                }
                Err(Failure::Lost(_)) if self.address.reconnects() => {
                    progress.set(Stage::Synchronizing(Absence::Closed));
                    sleep(wait / 4).await;
                }
                Err(Failure::Lost(_)) => return Err(Failure::Ended),
                Err(failure) => return Err(failure),
            }
            wait = (2 * wait).min(LONGEST_SYNC);
            if unanswered == SYNCS_PER_CONNECTION && self.address.reconnects() {
                self.disconnect();
            }
        }
        Ok(())
    }

    async fn connect(&mut self, progress: &Progress) -> Result<(), Failure> {
        self.splitter.reset();
        self.plain_sync = false;
        let report = |error| progress.set(Stage::Synchronizing(Absence::Unconnected(error)));
        match self.address.connect(self.wait_for_socket, report).await {
            Ok(stream) => self.stream = Some(stream),
            Err(_) if !self.address.reconnects() => return Err(Failure::Ended),
            Err(error) => return Err(Failure::Connect(error)),
        }
        progress.set(Stage::Synchronizing(Absence::Silent));
        Ok(())
    }

    /// Sends a request to synchronize; false if it is not answered in time.
    ///
    /// An agent that does not know `guest-sync-delimited` is asked by `guest-sync`.
    async fn try_sync(&mut self, until: Instant, plain: bool) -> Result<bool, Failure> {
        let answered = timeout_at(until, async {
            let mut sync = self.request_sync(plain).await?;
            let mut is_refused = false;
            loop {
                let message = self.next_message().await?;
                let is_ours = message.id.is_none_or(|id| id == sync.id);
                match message.body {
                    Body::Greeting => return Err(Failure::NotAnAgent(GREETING)),
                    Body::Reply(reply) if sync.is_answer(&reply) => {
                        self.repeats_ids = message.id == Some(sync.id);
                        self.plain_sync |= is_refused;
                        return Ok(());
                    }
                    Body::Reply(reply) if !sync.plain && is_ours && is_unknown_command(&reply) => {
                        sync = self.request_sync(true).await?;
                        is_refused = true;
                    }
                    _ => {}
                }
            }
        });
        match answered.await {
            Ok(outcome) => outcome?,
            Err(_) => return Ok(false),
        }
        // The agent executes commands in order, so that no earlier reply comes any more.
        self.late.clear();
        self.in_step = true;
        Ok(true)
    }

    /// Sends a request to synchronize with a fresh number.
    async fn request_sync(&mut self, plain: bool) -> Result<Sync, Failure> {
        let sync = Sync { id: self.fresh_id(), number: random(), plain };
        let arguments = format!("{{\"id\":{}}}", sync.number);
        let (start, name) = match plain {
            // The end of whatever an agent that reads lines has read.
            true => (b'\n', "guest-sync"),
            false => (DELIMITER, "guest-sync-delimited"),
        };
        let mut text = vec![start];
        text.extend_from_slice(command(name, &arguments, sync.id).as_bytes());
        self.write(name, &text).await?;
        Ok(sync)
    }

    fn fresh_id(&mut self) -> u64 {
        self.next_id += 1;
        self.next_id
    }

    async fn write(&mut self, name: &'static str, text: &[u8]) -> Result<(), Failure> {
        self.current = name;
        if let Some(log) = &self.log {
            let start = text.iter().take_while(|byte| [DELIMITER, b'\n'].contains(byte)).count();
            log.sent(name, &text[start..]);
        }
        let Some(stream) = &mut self.stream else { return Err(Failure::Lost(None)) };
        let written = async {
            stream.write_all(text).await?;
            stream.flush().await
        };
        match written.await {
            Ok(()) => Ok(()),
            Err(error) => {
                self.disconnect();
                Err(Failure::Lost(Some(error)))
            }
        }
    }

    /// Returns the next message that is not a late reply.
    async fn next_message(&mut self) -> Result<Message, Failure> {
        loop {
            while let Some(message) = self.messages.pop_front() {
                self.log(&message);
                if let Some(message) = self.keep_late(message) {
                    return Ok(message);
                }
            }
            if let Err(failure) = self.read().await {
                self.disconnect();
                return Err(failure);
            }
        }
    }

    /// Stores a reply whose command was given up but whose content is wanted.
    fn keep_late(&mut self, message: Message) -> Option<Message> {
        let Message { id: Some(id), body: Body::Reply(reply) } = message else {
            return Some(message);
        };
        let Some(at) = self.late.iter().position(|(late, _)| *late == id) else {
            return Some(Message { id: Some(id), body: Body::Reply(reply) });
        };
        let (_, slot) = self.late.swap_remove(at);
        if self.awaited == Some(id) {
            return Some(Message { id: Some(id), body: Body::Reply(reply) });
        }
        if let Some(slot) = slot.upgrade() {
            let mut slot = lock(&slot);
            // Of several late replies the last one has the result, and only errors follow it.
            if slot.is_none() || !reply.is_error {
                *slot = Some(reply);
            }
        }
        None
    }

    fn log(&self, message: &Message) {
        if let (Some(log), Body::Reply(reply)) = (&self.log, &message.body) {
            log.received(self.current, &reply.text);
        }
    }

    async fn read(&mut self) -> Result<(), Failure> {
        let Some(stream) = &mut self.stream else { return Err(Failure::Lost(None)) };
        let mut chunk = Vec::with_capacity(CHUNK);
        match stream.read_buf(&mut chunk).await {
            Ok(0) => Err(Failure::Lost(None)),
            Ok(_) => {
                self.splitter.feed(&chunk, &mut self.messages);
                Ok(())
            }
            Err(error) => Err(Failure::Lost(Some(error))),
        }
    }
}

/// The text of a command.
fn command(name: &str, arguments: &str, id: u64) -> String {
    match arguments {
        "{}" => format!("{{\"execute\":\"{name}\",\"id\":{id}}}\n"),
        _ => format!("{{\"execute\":\"{name}\",\"arguments\":{arguments},\"id\":{id}}}\n"),
    }
}

/// The reply of a command without a success reply.
pub(super) fn nothing() -> Reply {
    Reply::new("{}".to_owned(), 0..2, false)
}

/// A request to synchronize that is under way.
struct Sync {
    id: u64,
    number: u64,
    /// Whether it is `guest-sync`, without 0xFF before it.
    plain: bool,
}

impl Sync {
    fn is_answer(&self, reply: &Reply) -> bool {
        !reply.is_error && reply.value().parse() == Ok(self.number)
    }
}

/// Whether the reply says that the agent does not know the command.
fn is_unknown_command(reply: &Reply) -> bool {
    reply.is_error && reply.value().contains("CommandNotFound")
}

/// A number that no earlier client has used. It fits in 63 bits, which is what an agent takes.
fn random() -> u64 {
    std::collections::hash_map::RandomState::new().build_hasher().finish() >> 1
}
