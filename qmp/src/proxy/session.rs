//! One client of a proxy.

use std::os::fd::OwnedFd;
use std::time::Duration;

use tokio::io::AsyncWriteExt as _;
use tokio::net::UnixStream;
use tokio::net::unix::OwnedWriteHalf;
use tokio::sync::{Mutex, mpsc};
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

/// The commands that take descriptors which came with them or before them.
const TAKING: [&str; 2] = ["getfd", "add-fd"];

/// Why a client is served no longer.
type Reason = String;

/// Serves a client until it or the server ends.
pub(super) async fn run(proxy: &Proxy, number: u64, stream: UnixStream) {
    proxy.on_notice.report(&Notice::Connected { client: number });
    let (reader, writer) = stream.into_split();
    let session = Session { proxy, number, writer: Mutex::new(writer) };
    let commands = Commands::new(reader, proxy.max_command_size);
    let reason = match session.serve(commands).await {
        Ok(reason) | Err(reason) => reason,
    };
    proxy.on_notice.report(&Notice::Left { client: number, reason });
}

struct Session<'p> {
    proxy: &'p Proxy,
    number: u64,
    writer: Mutex<OwnedWriteHalf>,
}

/// A command, and the descriptors that it takes.
type Job = (Incoming, Vec<OwnedFd>);

impl Session<'_> {
    async fn serve(&self, mut commands: Commands) -> Result<Reason, Reason> {
        let client = &self.proxy.client;
        self.write(&message::greeting(client.greeting(), client.oob())).await?;
        let (oob, events) = match race(self.negotiate(&mut commands), client.closed()).await {
            Either::First(negotiated) => negotiated?,
            Either::Second(ended) => return Err(ended.to_string()),
        };
        let (queue, jobs) = mpsc::channel(if oob { AHEAD.0 } else { AHEAD.1 });
        // A client that only sends no more still gets its replies.
        let work = both(self.read(commands, queue, oob), self.execute_all(jobs));
        match race(self.pass_events(events), work).await {
            Either::First(reason) => reason,
            Either::Second(done) => done.map(|(reason, ())| reason),
        }
    }

    /// Waits for `qmp_capabilities`. Returns whether out-of-band execution is on, and the events
    /// from then on.
    async fn negotiate(
        &self,
        commands: &mut Commands,
    ) -> Result<(bool, Subscription<RawEvent>), Reason> {
        loop {
            let command = match commands.next().await? {
                Ok(command) => command,
                Err(malformed) => {
                    self.refuse_malformed(&malformed).await?;
                    continue;
                }
            };
            if command.name != NEGOTIATION {
                let expected = format!("{NEGOTIATION} has to be executed first");
                self.write(&message::refused("CommandNotFound", &expected, &command.id)).await?;
                continue;
            }
            let enabled = command.argument("enable").unwrap_or_default();
            let enabled: Vec<_> = enabled.as_array().into_iter().flatten().collect();
            if enabled.iter().any(|it| *it != "oob") || !enabled.is_empty() && !self.has_oob() {
                let unknown = "a capability was enabled that is not offered";
                self.write(&message::refused("GenericError", unknown, &command.id)).await?;
                continue;
            }
            // Before the reply: a client that has it misses no event.
            let events = self.proxy.client.subscribe::<RawEvent>();
            self.write(&message::returned("{}", &command.id)).await?;
            return Ok((!enabled.is_empty(), events));
        }
    }

    fn has_oob(&self) -> bool {
        self.proxy.client.oob()
    }

    /// Reads commands. Those out of band are executed at once, the others one after the other.
    async fn read(
        &self,
        mut commands: Commands,
        queue: mpsc::Sender<Job>,
        oob: bool,
    ) -> Result<Reason, Reason> {
        loop {
            let command = match commands.next().await {
                Ok(Ok(command)) => command,
                Ok(Err(malformed)) => {
                    self.refuse_malformed(&malformed).await?;
                    continue;
                }
                Err(reason) => return Ok(reason),
            };
            if let Some((class, refusal)) = self.objection(&command, oob) {
                self.write(&message::refused(class, &refusal, &command.id)).await?;
                continue;
            }
            let takes = TAKING.contains(&command.name.as_str());
            let descriptors = if takes { commands.take_descriptors() } else { Vec::new() };
            match command.oob {
                true => self.execute((command, descriptors)).await?,
                // The other end is in this session as well.
                false => drop(queue.send((command, descriptors)).await),
            }
        }
    }

    /// Why a command is not passed on: the class of the error, and what it says.
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

    async fn refuse_malformed(&self, malformed: &Malformed) -> Result<(), Reason> {
        self.write(&message::refused("GenericError", &malformed.reason, &malformed.id)).await
    }

    async fn execute_all(&self, mut jobs: mpsc::Receiver<Job>) -> Result<(), Reason> {
        while let Some(job) = jobs.recv().await {
            self.execute(job).await?;
        }
        Ok(())
    }

    async fn execute(&self, (command, descriptors): Job) -> Result<(), Reason> {
        let mut options = CallOptions::new();
        for descriptor in descriptors {
            options = options.descriptor(descriptor);
        }
        match self.proxy.client.execute_json(&command.text, options).await {
            Ok(value) => self.write(&message::returned(value.get(), &command.id)).await,
            Err(error) => match message::failed(&error, &command.id) {
                Some(refusal) => self.write(&refusal).await,
                // The events tell the end, after the last of them.
                None => std::future::pending().await,
            },
        }
    }

    async fn pass_events(&self, mut events: Subscription<RawEvent>) -> Result<Reason, Reason> {
        loop {
            match events.next().await {
                Some(Ok(event)) => {
                    if let Ok(text) = serde_json::to_string(&event) {
                        self.write(&text).await?;
                    }
                }
                Some(Err(EventError::Lagged(count))) => {
                    let notice = Notice::Lagged { client: self.number, count };
                    self.proxy.on_notice.report(&notice);
                }
                Some(Err(EventError::Ended(ended))) => return Ok(ended.to_string()),
                // One event that cannot be used.
                Some(Err(_)) => {}
                None => return Ok("the connection to the server has ended".to_owned()),
            }
        }
    }

    /// Writes one message.
    ///
    /// # Errors
    ///
    /// Returns why the client cannot be written to.
    async fn write(&self, text: &str) -> Result<(), Reason> {
        let line = [text.as_bytes(), b"\r\n"].concat();
        let mut writer = self.writer.lock().await;
        match timeout(PATIENCE, writer.write_all(&line)).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(error)) => Err(error.to_string()),
            Err(_) => Err(format!("it has taken nothing for {PATIENCE:?}")),
        }
    }
}

const NEGOTIATION: &str = "qmp_capabilities";
