//! Serving one client of a fake QEMU.

use std::os::fd::OwnedFd;
use std::sync::Arc;

use serde_json::Value;
use tokio::net::UnixStream;
use tokio::sync::mpsc;
use tokio::task::JoinSet;

use super::core::{Core, Side};
use super::error::FakeError;
use super::input::{Incoming, Input};
use super::output::{End, Output, Writer, now};
use super::own;
use super::request::{BadRequest, Request, read};

/// The number of commands that wait. QEMU reads no further than that, either.
const WAITING: usize = 8;

/// A command that waits, or what came in its place.
type Item = Result<(Request, Vec<OwnedFd>), BadRequest>;

/// How one part of the connection ended.
enum Part {
    Reader,
    Writer(End),
}

/// Serves a client until the connection ends.
pub(super) async fn serve(core: Arc<Core>, stream: UnixStream) {
    let stream = Arc::new(stream);
    let (output, messages) = Output::new();
    core.add_output(output.clone());
    output.greeting(own::greeting(&core));
    let (commands, waiting) = mpsc::channel(WAITING);
    let line_end = "\r\n";
    let writer = Writer {
        core: core.clone(),
        stream: stream.clone(),
        messages,
        output: output.clone(),
        line_end,
    };
    let input = Input::new(stream.clone(), core.has_reset());
    let monitor = Monitor { core: core.clone(), output, oob: Arc::default() };
    // The worker ends by itself: what was sent before the end of the connection is still executed.
    core.keep(tokio::spawn(monitor.clone().work(waiting)).abort_handle());
    let mut parts = JoinSet::new();
    parts.spawn(async { Part::Writer(writer.run().await) });
    parts.spawn(async {
        monitor.read(input, commands).await;
        Part::Reader
    });
    if let Some(Ok(Part::Reader | Part::Writer(End::Over | End::Cut))) = parts.join_next().await {
        // The client sees the end at once, although a command may still be running.
        let _ = rustix::net::shutdown(&*stream, rustix::net::Shutdown::Both);
    }
    // Dropping the last reference to the socket resets a connection with unread bytes.
    parts.shutdown().await;
}

/// The side of the connection that executes commands.
#[derive(Clone)]
struct Monitor {
    core: Arc<Core>,
    output: Output,
    /// Whether out-of-band execution was negotiated.
    oob: Arc<std::sync::atomic::AtomicBool>,
}

impl Monitor {
    /// Reads commands until the connection ends.
    async fn read(self, mut input: Input, commands: mpsc::Sender<Item>) {
        loop {
            let messages = input.next().await;
            if messages.is_empty() {
                return;
            }
            for message in messages {
                match self.item(message) {
                    Ok((request, descriptors)) if request.oob && self.oob() => {
                        let monitor = self.clone();
                        let task = async move { monitor.execute(request, descriptors).await };
                        self.core.keep(tokio::spawn(task).abort_handle());
                    }
                    // The worker is gone when the fake is.
                    item => drop(commands.send(item).await),
                }
            }
        }
    }

    fn item(&self, message: Incoming) -> Item {
        let Incoming::Object(text, descriptors) = message else {
            let error = FakeError::generic("JSON parse error, invalid syntax");
            return Err(BadRequest { id: None, error });
        };
        let request = read(&text)?;
        if request.oob && !self.oob() {
            let error = FakeError::generic("QMP input member 'exec-oob' is unexpected");
            return Err(BadRequest { id: request.id, error });
        }
        Ok((request, descriptors))
    }

    fn oob(&self) -> bool {
        self.oob.load(std::sync::atomic::Ordering::Acquire)
    }

    /// Executes the commands that wait, one after the other.
    async fn work(self, mut waiting: mpsc::Receiver<Item>) {
        while let Some(item) = waiting.recv().await {
            match item {
                Ok((request, descriptors)) => self.execute(request, descriptors).await,
                Err(BadRequest { id, error }) => {
                    self.output.reply("", id.as_deref(), &Err(error));
                }
            }
            self.output.drained().await;
        }
    }

    async fn execute(&self, request: Request, descriptors: Vec<OwnedFd>) {
        let (name, id) = (&request.name, request.id.as_deref());
        if let Some(answer) = self.negotiation(&request) {
            self.output.reply(name, id, &answer);
            return;
        }
        let answer = match self.allows(&request) {
            Ok(()) => self.core.answer(&request, descriptors).await,
            Err(error) => Err(error),
        };
        self.events(name, Side::Before);
        if self.core.replies(name, &answer) {
            self.output.reply(name, id, &answer);
        }
        self.events(name, Side::After);
    }

    fn events(&self, command: &str, side: Side) {
        for event in self.core.events_around(command, side) {
            self.core.emit(&event, now());
        }
    }

    fn allows(&self, request: &Request) -> Result<(), FakeError> {
        let known = self.core.known.capabilities.command(&request.name);
        if request.oob && known.is_some_and(|command| !command.allows_oob()) {
            let text = format!("The command {} does not support OOB", request.name);
            return Err(FakeError::generic(text));
        }
        Ok(())
    }

    /// Returns the answer to a command that belongs to the negotiation, or that comes before it.
    fn negotiation(&self, request: &Request) -> Option<Result<String, FakeError>> {
        let is_ready = self.output.is_ready();
        match request.name.as_str() {
            "qmp_capabilities" if is_ready => Some(Err(FakeError::command_not_found(
                "Capabilities negotiation is already complete, command ignored",
            ))),
            "qmp_capabilities" => Some(self.negotiate(&request.arguments)),
            _ if is_ready => None,
            _ => Some(Err(FakeError::command_not_found(
                "Expecting capabilities negotiation with 'qmp_capabilities'",
            ))),
        }
    }

    fn negotiate(&self, arguments: &str) -> Result<String, FakeError> {
        let arguments: Value = serde_json::from_str(arguments).unwrap_or_default();
        let findings = self.core.known.capabilities.findings("qmp_capabilities", &arguments);
        if let Some(refusal) = super::words::refusal("qmp_capabilities", &findings.issues) {
            return Err(refusal);
        }
        let wanted = arguments["enable"].as_array().map_or(&[][..], Vec::as_slice);
        if !wanted.is_empty() && !self.core.offers_oob {
            return Err(FakeError::generic("Capability oob is not available"));
        }
        self.oob.store(!wanted.is_empty(), std::sync::atomic::Ordering::Release);
        self.output.set_ready();
        Ok("{}".to_owned())
    }
}
