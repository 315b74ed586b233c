//! One client of a proxy.

use std::os::fd::OwnedFd;
use std::time::Duration;

use tokio::io::AsyncWriteExt as _;
use tokio::net::UnixStream;
use tokio::net::unix::OwnedWriteHalf;
use tokio::sync::mpsc;
use tokio::time::timeout;

use super::Proxy;
use super::incoming::Commands;
use super::message::{self, Incoming, Malformed};
use super::notice::Notice;
use crate::client::{CallOptions, EventError, Subscription};
use crate::connection::race::{Either, both, race};
use crate::event::RawEvent;

/// How long a client may take nothing while something is to be written.
const PATIENCE: Duration = Duration::from_secs(30);

/// The in-band commands that are read ahead of the one that is executed, with and without
/// out-of-band execution. QEMU reads as many.
const AHEAD: (usize, usize) = (8, 1);

/// The commands that take descriptors, which the client sends with them or before them.
const TAKING: [&str; 2] = ["getfd", "add-fd"];

/// The reason why the session of a client ends.
type Reason = String;

/// Serves a client until it or the server ends.
pub(super) async fn run(proxy: &Proxy, number: u64, stream: UnixStream) {
    proxy.on_notice.report(&Notice::Connected { client: number });
    let (reader, writer) = stream.into_split();
    let session = Session { proxy, number };
    let commands = Commands::new(reader, proxy.max_command_size);
    let reason = match session.serve(commands, Writer(writer)).await {
        Ok(reason) | Err(reason) => reason,
    };
    proxy.on_notice.report(&Notice::Left { client: number, reason });
}

struct Session<'p> {
    proxy: &'p Proxy,
    number: u64,
}

/// What a client has sent, in the order in which it is answered.
enum Job {
    /// A command, and the descriptors that it takes.
    Execute(Incoming, Vec<OwnedFd>),
    /// The refusal of a command that is not passed on.
    Refuse(String),
}

/// The queue of the messages for the client.
type Replies = mpsc::Sender<String>;

impl Session<'_> {
    async fn serve(&self, mut commands: Commands, mut writer: Writer) -> Result<Reason, Reason> {
        let client = &self.proxy.client;
        let negotiation = self.negotiate(&mut commands, &mut writer);
        let (oob, events) = match race(negotiation, client.closed()).await {
            Either::First(negotiated) => negotiated?,
            Either::Second(ended) => return Err(ended.to_string()),
        };
        let (queue, jobs) = mpsc::channel(if oob { AHEAD.0 } else { AHEAD.1 });
        // One place, so that the next command waits until the reply to the last is being written.
        let (replies, outgoing) = mpsc::channel(1);
        let reading = self.read(commands, queue, replies.clone(), oob);
        // A client that only sends no more still gets its replies.
        let working = both(reading, self.execute_all(jobs, replies));
        both(working, self.write(events, outgoing, writer)).await.map(|((reason, ()), ())| reason)
    }

    /// Waits for `qmp_capabilities`. Returns whether out-of-band execution is on, and the events
    /// from then on.
    async fn negotiate(
        &self,
        commands: &mut Commands,
        writer: &mut Writer,
    ) -> Result<(bool, Subscription<RawEvent>), Reason> {
        let client = &self.proxy.client;
        writer.write(&message::greeting(client.greeting(), client.oob())).await?;
        loop {
            match commands
                .next()
                .await?
                .map_err(|it| refusal_of(&it))
                .and_then(|it| self.enabled(it))
            {
                Err(refusal) => writer.write(&refusal).await?,
                Ok((command, oob)) => {
                    // Before the reply: a client that has it misses no event.
                    let events = client.subscribe::<RawEvent>();
                    writer.write(&message::returned("{}", &command.id)).await?;
                    return Ok((oob, events));
                }
            }
        }
    }

    /// Returns whether a client enables out-of-band execution, or the error if its message is not
    /// `qmp_capabilities`.
    fn enabled(&self, command: Incoming) -> Result<(Incoming, bool), String> {
        let refused = |class, text: &str| Err(message::refused(class, text, &command.id));
        if command.name != NEGOTIATION {
            return refused("CommandNotFound", "qmp_capabilities has to be executed first");
        }
        let enabled = command.argument("enable").unwrap_or_default();
        let mut enabled = enabled.as_array().into_iter().flatten().peekable();
        let oob = enabled.peek().is_some();
        if oob && !self.proxy.client.oob() || enabled.any(|it| it != "oob") {
            return refused("GenericError", "a capability was enabled that is not offered");
        }
        Ok((command, oob))
    }

    /// Reads commands until the client or the server ends.
    async fn read(
        &self,
        mut commands: Commands,
        queue: mpsc::Sender<Job>,
        replies: Replies,
        oob: bool,
    ) -> Result<Reason, Reason> {
        let reading = async {
            loop {
                match commands.next().await {
                    Err(reason) => return reason,
                    Ok(Err(malformed)) => send(&queue, Job::Refuse(refusal_of(&malformed))).await,
                    Ok(Ok(command)) => {
                        let job = self.job(command, &mut commands, oob);
                        match job {
                            // It overtakes what is in the queue.
                            Job::Execute(command, _) if command.oob => {
                                self.execute(command, Vec::new(), &replies).await;
                            }
                            job => send(&queue, job).await,
                        }
                    }
                }
            }
        };
        match race(reading, self.proxy.client.closed()).await {
            Either::First(reason) => Ok(reason),
            Either::Second(ended) => Ok(ended.to_string()),
        }
    }

    fn job(&self, command: Incoming, commands: &mut Commands, oob: bool) -> Job {
        if let Some((class, reason)) = self.objection(&command, oob) {
            return Job::Refuse(message::refused(class, &reason, &command.id));
        }
        let takes = TAKING.contains(&command.name.as_str());
        let descriptors = if takes { commands.take_descriptors() } else { Vec::new() };
        Job::Execute(command, descriptors)
    }

    /// The reason why a command is not passed on: the class and the description of the error.
    fn objection(&self, command: &Incoming, oob: bool) -> Option<(&'static str, String)> {
        let name = &command.name;
        if name == NEGOTIATION {
            return Some(("CommandNotFound", format!("{NEGOTIATION} has been executed before")));
        }
        if command.oob && !oob {
            return Some(("GenericError", "out-of-band execution is not enabled".to_owned()));
        }
        if self.proxy.policy.allows(name) {
            return None;
        }
        let (client, refused) = (self.number, name.clone());
        self.proxy.on_notice.report(&Notice::Refused { client, command: refused });
        Some(("CommandNotFound", format!("the proxy does not allow {name}")))
    }

    /// Executes the in-band commands one after the other.
    async fn execute_all(
        &self,
        mut jobs: mpsc::Receiver<Job>,
        replies: Replies,
    ) -> Result<(), Reason> {
        while let Some(job) = jobs.recv().await {
            match job {
                Job::Execute(command, descriptors) => {
                    self.execute(command, descriptors, &replies).await;
                }
                Job::Refuse(refusal) => send(&replies, refusal).await,
            }
        }
        Ok(())
    }

    async fn execute(&self, command: Incoming, descriptors: Vec<OwnedFd>, replies: &Replies) {
        if let Some(value) = self.proxy.schema.reply(&command) {
            return send(replies, message::returned(value.get(), &command.id)).await;
        }
        let mut options = CallOptions::new();
        for descriptor in descriptors {
            options = options.descriptor(descriptor);
        }
        let reply = match self.proxy.client.execute_json(&command.text, options).await {
            Ok(value) => {
                self.proxy.schema.keep(&command, &value);
                Some(message::returned(value.get(), &command.id))
            }
            Err(error) => message::failed(&error, &command.id),
        };
        // If the server has ended, nobody has replied.
        if let Some(reply) = reply {
            send(replies, reply).await;
        }
    }

    /// Writes events and replies. An event that the server sent before a reply comes before it: it
    /// is in the subscription when the reply is there, and events take precedence.
    async fn write(
        &self,
        mut events: Subscription<RawEvent>,
        mut replies: mpsc::Receiver<String>,
        mut writer: Writer,
    ) -> Result<(), Reason> {
        loop {
            match race(events.next(), replies.recv()).await {
                Either::First(Some(Ok(event))) => {
                    if let Ok(text) = serde_json::to_string(&event) {
                        writer.write(&text).await?;
                    }
                }
                Either::First(Some(Err(EventError::Lagged(count)))) => {
                    let notice = Notice::Lagged { client: self.number, count };
                    self.proxy.on_notice.report(&notice);
                }
                // One event that cannot be used.
                Either::First(Some(Err(error))) if !error.is_end() => {}
                Either::First(_) => break,
                Either::Second(Some(reply)) => writer.write(&reply).await?,
                Either::Second(None) => return Ok(()),
            }
        }
        // The server has ended: what it still replied.
        while let Some(reply) = replies.recv().await {
            writer.write(&reply).await?;
        }
        Ok(())
    }
}

/// Sends to another part of the session. If that has ended, so has the session.
async fn send<T>(to: &mpsc::Sender<T>, value: T) {
    drop(to.send(value).await);
}

fn refusal_of(malformed: &Malformed) -> String {
    message::refused("GenericError", &malformed.reason, &malformed.id)
}

/// The client's end of the stream.
struct Writer(OwnedWriteHalf);

impl Writer {
    /// Writes one message.
    ///
    /// # Errors
    ///
    /// Returns why the client cannot be written to.
    async fn write(&mut self, text: &str) -> Result<(), Reason> {
        let line = [text.as_bytes(), b"\r\n"].concat();
        match timeout(PATIENCE, self.0.write_all(&line)).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(error)) => Err(error.to_string()),
            Err(_) => Err(format!("it has taken nothing for {PATIENCE:?}")),
        }
    }
}

const NEGOTIATION: &str = "qmp_capabilities";
