//! Recording what passes between a program and a server.

use std::collections::HashMap;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream as StdStream;
use std::path::Path;
use std::sync::{Arc, Mutex};

use serde_json::Value;
use serde_json::value::RawValue;
use tokio::io::Interest;
use tokio::net::UnixStream;

use crate::client::{Client, ConnectOptions};
use crate::connection::descriptors;
use crate::error::ConnectError;
use crate::json::raw_object::RawObject;
use crate::log::Redaction;
use crate::testing::input::{Incoming, Input};
use crate::testing::known::locked;
use crate::testing::thread::Thread;

/// Records the sessions of a program with a real QEMU, so that a test can
/// [play](super::replay::Replay) them.
///
/// It stands between the program and the server and passes everything on, descriptors too. Secrets
/// are hidden in the transcript as in a [`TrafficLog`](crate::TrafficLog).
#[derive(Debug)]
pub struct Recorder {
    transcript: Arc<Mutex<Transcript>>,
    thread: Thread,
}

/// The most commands without a reply whose names are known. A server answers them all.
const OPEN: usize = 10_000;

struct Transcript {
    file: BufWriter<File>,
    redaction: Redaction,
    /// The numbers and names of the commands without a reply, by the text of their ids.
    open: HashMap<String, (u64, String)>,
    count: u64,
    /// The first error of writing.
    error: Option<io::Error>,
}

impl std::fmt::Debug for Transcript {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Transcript").field("count", &self.count).finish_non_exhaustive()
    }
}

impl Recorder {
    /// Creates the file of the transcript.
    ///
    /// # Errors
    ///
    /// If the file cannot be made.
    pub fn create(path: impl AsRef<Path>) -> io::Result<Self> {
        let transcript = Transcript {
            file: BufWriter::new(File::create(path)?),
            redaction: Redaction::default(),
            open: HashMap::new(),
            count: 0,
            error: None,
        };
        Ok(Self { transcript: Arc::new(Mutex::new(transcript)), thread: Thread::default() })
    }

    /// Hides the values of these members, at any depth, in addition to those known to be secret.
    #[must_use]
    pub fn redact(self, members: impl IntoIterator<Item = impl Into<String>>) -> Self {
        locked(&self.transcript).redaction.add(members);
        self
    }

    /// Connects a client to the server at a Unix socket, and records the session.
    ///
    /// # Errors
    ///
    /// The errors of [`ConnectOptions::connect_unix`].
    pub async fn connect_unix(&self, server: impl AsRef<Path>) -> Result<Client, ConnectError> {
        let path = server.as_ref();
        match self.socket(path) {
            Ok(socket) => Client::connect_descriptor(socket).await,
            // The server is not there: the error of a plain connection says it.
            Err(_) => ConnectOptions::new().connect_unix(path).await,
        }
    }

    /// Returns a socket that is connected to a server through the recorder, for any client.
    ///
    /// # Errors
    ///
    /// The error of the system, if the server cannot be connected.
    pub fn socket(&self, server: impl AsRef<Path>) -> io::Result<OwnedFd> {
        let runtime = self.thread.runtime()?;
        let server = StdStream::connect(server)?;
        let (ours, theirs) = StdStream::pair()?;
        let _context = runtime.enter();
        let [server, client] = [server, ours].map(|stream| {
            stream.set_nonblocking(true)?;
            UnixStream::from_std(stream).map(Arc::new)
        });
        let (server, client) = (server?, client?);
        for (from, to, direction) in
            [(&client, &server, Direction::Sent), (&server, &client, Direction::Received)]
        {
            let pump = Pump {
                input: Input::new(from.clone(), false),
                to: to.clone(),
                direction,
                transcript: self.transcript.clone(),
            };
            runtime.spawn(pump.run());
        }
        Ok(theirs.into())
    }

    /// Ends the recording. The transcript is complete up to the last reply that the program has
    /// received.
    ///
    /// # Errors
    ///
    /// The first error of writing the file.
    pub fn finish(self) -> io::Result<()> {
        let mut transcript = locked(&self.transcript);
        match transcript.error.take() {
            Some(error) => Err(error),
            None => transcript.file.flush(),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Direction {
    Sent,
    Received,
}

/// Passes messages on in one direction.
struct Pump {
    input: Input,
    to: Arc<UnixStream>,
    direction: Direction,
    transcript: Arc<Mutex<Transcript>>,
}

impl Pump {
    async fn run(mut self) {
        loop {
            let messages = self.input.next().await;
            if messages.is_empty() {
                break;
            }
            for message in messages {
                let Incoming::Object(mut text, descriptors) = message else { continue };
                locked(&self.transcript).add(self.direction, &text);
                text.extend_from_slice(b"\r\n");
                if self.pass(&text, descriptors).await.is_err() {
                    return;
                }
            }
        }
        // The other side may be closed already.
        let _ = rustix::net::shutdown(&*self.to, rustix::net::Shutdown::Both);
    }

    /// Writes a message with its descriptors.
    async fn pass(&self, mut text: &[u8], mut descriptors: Vec<OwnedFd>) -> io::Result<()> {
        while !text.is_empty() {
            self.to.writable().await?;
            let send = || descriptors::send(&*self.to, text, &descriptors);
            match self.to.try_io(Interest::WRITABLE, send) {
                Ok(count) => {
                    text = &text[count..];
                    descriptors.clear();
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }
}

impl Transcript {
    fn add(&mut self, direction: Direction, text: &[u8]) {
        let Ok(message) = serde_json::from_slice::<RawObject<'_>>(text) else { return };
        let (line, key) = match direction {
            Direction::Sent => (self.sent(&message), "sent"),
            Direction::Received => (self.received(&message), "received"),
        };
        let written =
            writeln!(self.file, r#"{{"{key}": {line}}}"#).and_then(|()| self.file.flush());
        if let Err(error) = written {
            self.error.get_or_insert(error);
        }
    }

    fn sent(&mut self, message: &RawObject<'_>) -> String {
        let name = message.get("execute").or_else(|| message.get("exec-oob"));
        let name = name.and_then(|name| serde_json::from_str::<String>(name).ok());
        let name = name.unwrap_or_default();
        self.count += 1;
        let line = self.redaction.line(&name, &with_id(message, Some(self.count)));
        let id = message.get("id").unwrap_or_default().to_owned();
        if self.open.len() >= OPEN {
            self.open.clear();
        }
        self.open.insert(id, (self.count, name));
        line
    }

    fn received(&mut self, message: &RawObject<'_>) -> String {
        if let Some(event) = message.get("event") {
            let name: String = serde_json::from_str(event).unwrap_or_default();
            return self.redaction.line(&name, &with_id(message, None));
        }
        let command = self.open.remove(message.get("id").unwrap_or_default());
        let (id, name) = command.map_or((None, String::new()), |(id, name)| (Some(id), name));
        self.redaction.line(&name, &with_id(message, id))
    }
}

/// Returns the text of a message with another id.
fn with_id(message: &RawObject<'_>, id: Option<u64>) -> String {
    let members = message.0.iter().filter(|(name, _)| name != "id");
    let member = |(name, value): &(String, &RawValue)| {
        format!("{}: {}", Value::from(name.as_str()), value.get())
    };
    let mut members: Vec<_> = members.map(member).collect();
    members.extend(id.map(|id| format!("\"id\": {id}")));
    format!("{{{}}}", members.join(", "))
}
