//! Starts a QEMU for queries over its standard input and output.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};
use std::{io, thread};

use qapi_schema::release::Release;
use serde_json::{Value, json};

use crate::program::Program;

/// The reasons why a server could not be queried.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ServerError {
    #[error("cannot start it: {0}")]
    Start(io::Error),
    #[error("the server ended without an answer")]
    Ended,
    #[error("the server did not answer within {} seconds", PATIENCE.as_secs())]
    Late,
    #[error("the server said what is no QMP: {0}")]
    NoQmp(String),
    #[error("the server refused: {0}")]
    Refused(Value),
    #[error("the guest agent has no introspection")]
    GuestAgent,
}

/// The time limit for the whole exchange. A loaded machine starts a server in about a second.
const PATIENCE: Duration = Duration::from_secs(60);

/// Returns the release of a server and its reply to `query-qmp-schema`.
pub(crate) fn ask(binary: &Path, program: Program) -> Result<(Release, String), ServerError> {
    let (mut server, release) = Server::connected(binary, program)?;
    let reply = server.execute("query-qmp-schema", Value::Null)?;
    Ok((release, reply.to_string()))
}

fn release(greeting: &Value) -> Option<Release> {
    let version = &greeting["QMP"]["version"]["qemu"];
    let number = |name: &str| version[name].as_u64().and_then(|it| u16::try_from(it).ok());
    Some(Release::new(number("major")?, number("minor")?, number("micro")?))
}

/// A server process that is killed when this value is dropped.
#[derive(Debug)]
pub(crate) struct Server {
    child: Child,
    input: Option<ChildStdin>,
    lines: Receiver<io::Result<String>>,
    deadline: Instant,
}

impl Server {
    /// Starts a server, waits for its greeting and enters command mode.
    pub(crate) fn connected(
        binary: &Path,
        program: Program,
    ) -> Result<(Self, Release), ServerError> {
        let mut server = Self::start(binary, program)?;
        let greeting = server.message()?;
        let release = release(&greeting).ok_or_else(|| ServerError::NoQmp(greeting.to_string()))?;
        server.execute("qmp_capabilities", Value::Null)?;
        Ok((server, release))
    }

    fn start(binary: &Path, program: Program) -> Result<Self, ServerError> {
        let started = Command::new(binary)
            .args(arguments(program)?)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn();
        let mut child = started.map_err(ServerError::Start)?;
        let input = child.stdin.take();
        let output = child.stdout.take();
        let (sender, lines) = channel();
        thread::spawn(move || {
            for line in output.into_iter().flat_map(|it| BufReader::new(it).lines()) {
                if sender.send(line).is_err() {
                    return;
                }
            }
        });
        Ok(Self { child, input, lines, deadline: Instant::now() + PATIENCE })
    }

    /// Executes a command and returns its result. Skips events that come before the reply.
    pub(crate) fn execute(
        &mut self,
        command: &str,
        arguments: Value,
    ) -> Result<Value, ServerError> {
        let mut message = json!({"execute": command});
        if !arguments.is_null() {
            message["arguments"] = arguments;
        }
        let line = format!("{message}\n");
        let written = self.input.as_mut().map(|input| input.write_all(line.as_bytes()));
        if !matches!(written, Some(Ok(()))) {
            return Err(ServerError::Ended);
        }
        loop {
            let mut message = self.message()?;
            if let Some(returned) = message.get_mut("return") {
                return Ok(returned.take());
            }
            if let Some(error) = message.get_mut("error") {
                return Err(ServerError::Refused(error.take()));
            }
        }
    }

    fn message(&mut self) -> Result<Value, ServerError> {
        let left = self.deadline.saturating_duration_since(Instant::now());
        let line = match self.lines.recv_timeout(left) {
            Ok(Ok(line)) => line,
            Err(RecvTimeoutError::Timeout) => return Err(ServerError::Late),
            Ok(Err(_)) | Err(RecvTimeoutError::Disconnected) => return Err(ServerError::Ended),
        };
        serde_json::from_str(&line).map_err(|_| ServerError::NoQmp(line))
    }
}

fn arguments(program: Program) -> Result<&'static [&'static str], ServerError> {
    match program {
        Program::Qemu => {
            Ok(&["-machine", "none", "-display", "none", "-nodefaults", "-S", "-qmp", "stdio"])
        }
        Program::StorageDaemon => Ok(&["--chardev", "stdio,id=qmp", "--monitor", "chardev=qmp"]),
        Program::GuestAgent => Err(ServerError::GuestAgent),
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Killing is safe: the server runs no guest and has no disk.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
