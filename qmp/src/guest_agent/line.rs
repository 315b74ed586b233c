//! The line to the agent: one command at a time, always in step.
//!
//! Every method can be dropped at any point. What was under way then leaves the line out of step,
//! and the next command synchronizes first: it sends 0xFF, which ends whatever the agent was
//! reading, and a request with a fresh number, and discards everything up to the reply with that
//! number.

use std::collections::VecDeque;
use std::hash::{BuildHasher, Hasher};
use std::io;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex, Weak};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::time::{Instant, sleep, timeout, timeout_at};

use crate::connection::lock::lock;
use crate::connection::reply::Reply;
use crate::guest_agent::address::{Address, Stream};
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

/// How long a command without a success reply may stay unconfirmed. The guest may be gone by then.
const SILENCE: Duration = Duration::from_secs(2);

/// The number of bytes that are read at once.
const CHUNK: usize = 32 * 1024;

/// How far a command has come. The one who gives it up needs to know.
#[derive(Debug, Default)]
pub(super) struct Progress(AtomicU8);

impl Progress {
    const SYNCHRONIZING: u8 = 1;
    const SENT: u8 = 2;

    /// Whether an agent was waited for when the command was given up.
    pub(super) fn is_synchronizing(&self) -> bool {
        self.0.load(Ordering::Acquire) == Self::SYNCHRONIZING
    }

    /// Whether at least a part of the command was sent.
    pub(super) fn is_sent(&self) -> bool {
        self.0.load(Ordering::Acquire) == Self::SENT
    }

    fn set(&self, state: u8) {
        self.0.store(state, Ordering::Release);
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
    /// Whether the agent knows `guest-sync` alone.
    plain_sync: bool,
    /// Whether the agent repeats the ids of commands.
    repeats_ids: bool,
    next_id: u64,
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
            plain_sync: false,
            repeats_ids: true,
            next_id: random() >> 32,
            late: Vec::new(),
            log,
            current: "",
            info: Arc::default(),
        }
    }

    /// Executes a command. Connects and synchronizes before, if that is necessary.
    pub(super) async fn execute(&mut self, order: &Order) -> Result<Reply, Failure> {
        order.progress.set(Progress::SYNCHRONIZING);
        if !self.in_step {
            self.establish().await?;
        }
        order.progress.set(Progress::SENT);
        let id = self.send(order).await?;
        if !order.answers {
            return self.confirm(id).await;
        }
        let reply = self.reply_to(id).await?;
        self.in_step = true;
        Ok(reply)
    }

    /// Connects the channel if it is not, synchronizes, and asks an agent that may be a new one
    /// what it is.
    pub(super) async fn establish(&mut self) -> Result<(), Failure> {
        let known = self.stream.is_some();
        self.synchronize().await?;
        if !known {
            self.in_step = false;
            let order = Order::new("guest-info", "{}".to_owned());
            let id = self.send(&order).await?;
            let reply = self.reply_to(id).await?;
            *lock(&self.info) = Arc::new(AgentInfo::of_reply(&reply));
            // Later connections are to an agent that has been there.
            self.wait_for_socket = true;
        }
        self.in_step = true;
        Ok(())
    }

    /// Reads what comes without having been asked for, until the channel ends.
    pub(super) async fn listen(&mut self) {
        while self.stream.is_some() {
            if self.messages.is_empty() && self.read().await.is_err() {
                self.disconnect();
            }
            self.in_step = false;
            while let Some(message) = self.messages.pop_front() {
                self.log(&message);
                self.keep_late(message);
            }
        }
        std::future::pending().await
    }

    fn disconnect(&mut self) {
        self.stream = None;
        self.in_step = false;
        self.splitter.reset();
        self.messages.clear();
    }

    async fn send(&mut self, order: &Order) -> Result<u64, Failure> {
        self.in_step = false;
        let id = self.next_id;
        self.next_id += 1;
        if let Some(late) = &order.late {
            self.late.retain(|(_, slot)| slot.strong_count() > 0);
            self.late.push((id, Arc::downgrade(late)));
        }
        let text = command(order.name, &order.arguments, id);
        self.write(order.name, text.as_bytes()).await?;
        trace::sent(order.name, id);
        Ok(id)
    }

    /// Waits for the reply to the command with that id.
    async fn reply_to(&mut self, id: u64) -> Result<Reply, Failure> {
        loop {
            let message = self.next_message().await?;
            let is_ours = match message.id {
                Some(other) => other == id,
                None => self.belongs_without_id(&message.body),
            };
            match message.body {
                Body::Reply(reply) if is_ours => return Ok(reply),
                Body::Unusable(reason) if is_ours => return Err(Failure::Unusable(reason)),
                Body::Greeting => return Err(Failure::NotAnAgent("the greeting of QMP")),
                _ => {}
            }
        }
    }

    /// Whether a message without an id answers the command under way. An agent that repeats ids
    /// sends an error without one if noise on the line has destroyed the command.
    fn belongs_without_id(&self, body: &Body) -> bool {
        match body {
            Body::Reply(reply) => !self.repeats_ids || reply.is_error,
            Body::Unusable(_) | Body::Greeting => !self.repeats_ids,
        }
    }

    /// Waits until a command without a success reply is known to be executed, or the agent is gone.
    async fn confirm(&mut self, id: u64) -> Result<Reply, Failure> {
        let sync = random();
        let confirmed = timeout(SILENCE, async {
            self.request_sync(sync).await?;
            loop {
                let message = self.next_message().await?;
                let Body::Reply(reply) = message.body else { continue };
                if reply.is_error && message.id == Some(id) {
                    return Ok(Some(reply));
                }
                if is_number(&reply, sync) {
                    return Ok(None);
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
    async fn synchronize(&mut self) -> Result<(), Failure> {
        let mut wait = FIRST_SYNC;
        let mut unanswered = 0;
        loop {
            if self.stream.is_none() {
                self.connect().await?;
                unanswered = 0;
            }
            match self.try_sync(Instant::now() + wait).await {
                Ok(true) => return Ok(()),
                Ok(false) => unanswered += 1,
                Err(Failure::Lost(_)) if self.address.reconnects() => sleep(wait / 4).await,
                Err(Failure::Lost(_)) => return Err(Failure::Ended),
                Err(failure) => return Err(failure),
            }
            wait = (2 * wait).min(LONGEST_SYNC);
            if unanswered == SYNCS_PER_CONNECTION && self.address.reconnects() {
                self.disconnect();
            }
        }
    }

    async fn connect(&mut self) -> Result<(), Failure> {
        self.splitter.reset();
        self.plain_sync = false;
        match self.address.connect(self.wait_for_socket).await {
            Ok(stream) => self.stream = Some(stream),
            Err(_) if !self.address.reconnects() => return Err(Failure::Ended),
            Err(error) => return Err(Failure::Connect(error)),
        }
        Ok(())
    }

    /// Sends one request to synchronize; false if it is not answered in time.
    async fn try_sync(&mut self, until: Instant) -> Result<bool, Failure> {
        let number = random();
        let answered = timeout_at(until, async {
            let mut id = self.request_sync(number).await?;
            loop {
                let message = self.next_message().await?;
                match message.body {
                    Body::Greeting => return Err(Failure::NotAnAgent("the greeting of QMP")),
                    Body::Reply(reply) if is_number(&reply, number) => {
                        self.repeats_ids = message.id == Some(id);
                        return Ok(());
                    }
                    Body::Reply(reply)
                        if !self.plain_sync
                            && message.id.is_none_or(|other| other == id)
                            && is_unknown_command(&reply) =>
                    {
                        self.plain_sync = true;
                        id = self.request_sync(number).await?;
                    }
                    _ => {}
                }
            }
        });
        answered.await.map_or(Ok(false), |outcome| outcome.map(|()| true))
    }

    /// Sends a request to synchronize, and returns its id.
    async fn request_sync(&mut self, number: u64) -> Result<u64, Failure> {
        let id = self.next_id;
        self.next_id += 1;
        let arguments = format!("{{\"id\":{number}}}");
        if self.plain_sync {
            let text = command("guest-sync", &arguments, id);
            self.write("guest-sync", text.as_bytes()).await?;
        } else {
            let mut text = vec![DELIMITER];
            text.extend_from_slice(command("guest-sync-delimited", &arguments, id).as_bytes());
            self.write("guest-sync-delimited", &text).await?;
        }
        Ok(id)
    }

    async fn write(&mut self, name: &'static str, text: &[u8]) -> Result<(), Failure> {
        self.current = name;
        if let Some(log) = &self.log {
            log.sent(name, text.strip_prefix(&[DELIMITER]).unwrap_or(text));
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
        // The command under way has the newest id, and its reply is not late.
        if id + 1 == self.next_id {
            self.late.swap_remove(at);
            return Some(Message { id: Some(id), body: Body::Reply(reply) });
        }
        if let Some(slot) = self.late.swap_remove(at).1.upgrade() {
            *lock(&slot) = Some(reply);
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
fn nothing() -> Reply {
    Reply { text: "{}".to_owned(), value: 0..2, is_error: false }
}

fn is_number(reply: &Reply, number: u64) -> bool {
    !reply.is_error && reply.value().parse() == Ok(number)
}

/// Whether the reply says that the agent does not know the command.
fn is_unknown_command(reply: &Reply) -> bool {
    reply.is_error && reply.value().contains("CommandNotFound")
}

/// A number that no earlier client has used. It fits in 63 bits, which is what an agent takes.
fn random() -> u64 {
    std::collections::hash_map::RandomState::new().build_hasher().finish() >> 1
}
