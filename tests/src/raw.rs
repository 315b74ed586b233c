//! JSON over a monitor's socket, without the client under test.

use std::io::{BufRead, BufReader, ErrorKind, Write};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::deadline::PATIENCE;
use crate::error::{Error, failed};

/// A connection that sends commands one after the other and keeps the events that it reads.
///
/// It is used by the harness's own tests, and in other tests as an independent check.
#[derive(Debug)]
pub struct RawQmp {
    stream: BufReader<UnixStream>,
    path: PathBuf,
    greeting: Value,
    events: Vec<Value>,
}

impl RawQmp {
    /// Connects to a monitor and reads its greeting, without negotiation.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no monitor, or if it does not send QMP.
    pub fn connect(path: &Path) -> Result<Self, Error> {
        let mut qmp = Self::without_greeting(path)?;
        qmp.greeting = qmp.read()?["QMP"].take();
        qmp.execute("qmp_capabilities", json!({}))?;
        Ok(qmp)
    }

    /// Connects to a guest agent, which sends no greeting.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no agent.
    pub fn without_greeting(path: &Path) -> Result<Self, Error> {
        let stream = UnixStream::connect(path).map_err(failed("connect to", path))?;
        stream.set_read_timeout(Some(PATIENCE)).map_err(failed("set up", path))?;
        let stream = BufReader::new(stream);
        Ok(Self { stream, path: path.to_owned(), greeting: Value::Null, events: Vec::new() })
    }

    /// Returns the member `QMP` of the greeting.
    #[must_use]
    pub fn greeting(&self) -> &Value {
        &self.greeting
    }

    /// Sends a command and waits for its reply.
    ///
    /// # Errors
    ///
    /// Returns an error if the server refuses the command, or if the connection ends.
    pub fn execute(&mut self, command: &str, arguments: Value) -> Result<Value, Error> {
        // In one piece: a server may execute the command, and close, before it has the end of the line.
        let message = format!("{}\n", json!({ "execute": command, "arguments": arguments }));
        let sent = self.stream.get_mut().write_all(message.as_bytes());
        sent.map_err(failed("write to", &self.path))?;
        loop {
            let mut reply = self.read()?;
            if reply.get("event").is_some() {
                self.events.push(reply);
            } else if let Some(value) = reply.get_mut("return") {
                return Ok(value.take());
            } else {
                return Err(Error::Refused {
                    command: command.to_owned(),
                    error: reply["error"].take(),
                });
            }
        }
    }

    /// Waits for an event of this name, unless it has already arrived, and returns its `data`.
    ///
    /// # Errors
    ///
    /// Returns an error if the connection ends, or if no such event arrives in time.
    pub fn event(&mut self, name: &str) -> Result<Value, Error> {
        if let Some(at) = self.events.iter().position(|event| event["event"] == name) {
            return Ok(self.events.remove(at)["data"].take());
        }
        loop {
            let mut message = self.read()?;
            if message["event"] == name {
                return Ok(message["data"].take());
            }
            self.events.push(message);
        }
    }

    /// Waits until the server ends the connection, and accepts only events before the end.
    ///
    /// # Errors
    ///
    /// Returns an error if the connection does not end in time.
    pub fn ends(&mut self) -> Result<(), Error> {
        loop {
            match self.read() {
                Ok(event) => self.events.push(event),
                Err(Error::Io { source, .. }) if is_end(source.kind()) => return Ok(()),
                Err(error) => return Err(error),
            }
        }
    }

    fn read(&mut self) -> Result<Value, Error> {
        let mut line = String::new();
        let bytes = self.stream.read_line(&mut line).map_err(failed("read from", &self.path))?;
        if bytes == 0 {
            return Err(failed("read from", &self.path)(ErrorKind::UnexpectedEof.into()));
        }
        let what = "the server does not send JSON";
        serde_json::from_str(&line).map_err(|_| Error::Protocol { what, text: line })
    }
}

/// QEMU sometimes closes a socket with unread data. The other end then sees a reset.
fn is_end(kind: ErrorKind) -> bool {
    matches!(kind, ErrorKind::UnexpectedEof | ErrorKind::ConnectionReset)
}
