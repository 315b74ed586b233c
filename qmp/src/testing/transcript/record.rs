//! Recording what passes between a program and a server.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream as StdStream;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::Value;
use serde_json::value::RawValue;
use tokio::io::Interest;
use tokio::net::{UnixListener, UnixStream};

use crate::client::{Client, ConnectOptions};
use crate::connection::race::{Either, race};
use crate::connection::{descriptors, unix_path};
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

/// The maximum length of a command's id and name together, in bytes. Longer ones are not kept, and
/// the reply is recorded without an id.
const LONGEST: usize = 4096;

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
        Ok(Self::to_file(File::create(path)?))
    }

    /// Writes the transcript to a file that is open for writing. The caller decides for example who
    /// can read it.
    #[must_use]
    pub fn to_file(file: File) -> Self {
        let transcript = Transcript {
            file: BufWriter::new(file),
            redaction: Redaction::default(),
            open: HashMap::new(),
            count: 0,
            error: None,
        };
        Self { transcript: Arc::new(Mutex::new(transcript)), thread: Thread::default() }
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
        let session = self.session(server)?;
        let client = in_runtime(ours)?;
        runtime.spawn(session.run(client));
        Ok(theirs.into())
    }

    /// Listens on a Unix socket at `path` and records the session of the first client that connects.
    /// Only the user of this process can connect. `server` is a socket that is connected to the
    /// server; nothing has been read from it yet.
    ///
    /// The returned future forwards the session. It completes when the session has ended, or when
    /// the server ends before a client has connected. Dropping the future ends the session.
    ///
    /// A stale socket file, on which no process listens, is replaced. The file is removed when the
    /// client has connected, or when the future is dropped.
    ///
    /// # Errors
    ///
    /// Returns an error if the path is in use or cannot be created, or if there is no Tokio runtime
    /// with I/O.
    pub fn listen(
        &self,
        path: &Path,
        server: OwnedFd,
    ) -> io::Result<impl Future<Output = SessionEnd> + Send + use<>> {
        if tokio::runtime::Handle::try_current().is_err() {
            return Err(io::Error::other("no Tokio runtime"));
        }
        let session = self.session(StdStream::from(server))?;
        let listener = std::os::unix::net::UnixListener::from(unix_path::listen_private(path)?);
        let file = SocketFile(path.to_owned());
        listener.set_nonblocking(true)?;
        Ok(session.accept(UnixListener::from_std(listener)?, file))
    }

    fn session(&self, server: StdStream) -> io::Result<Session> {
        let server = in_runtime(server)?;
        let input = Input::new(server.clone(), false);
        Ok(Session { server, input, early: Vec::new(), transcript: self.transcript.clone() })
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

/// How a recorded session ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionEnd {
    /// The client left.
    Client,
    /// The server closed the connection.
    Server,
}

/// Removes the file of a socket when it is dropped.
struct SocketFile(PathBuf);

impl Drop for SocketFile {
    fn drop(&mut self) {
        // Somebody may have removed it.
        let _ = fs::remove_file(&self.0);
    }
}

/// Registers a stream with the current runtime.
fn in_runtime(stream: StdStream) -> io::Result<Arc<UnixStream>> {
    stream.set_nonblocking(true)?;
    UnixStream::from_std(stream).map(Arc::new)
}

/// A session whose client may not have connected yet.
struct Session {
    server: Arc<UnixStream>,
    input: Input,
    /// The greeting, if the server has sent it before the client connected.
    early: Vec<Incoming>,
    transcript: Arc<Mutex<Transcript>>,
}

impl Session {
    /// Waits for the client and forwards its session.
    async fn accept(mut self, listener: UnixListener, file: SocketFile) -> SessionEnd {
        let client = loop {
            match race(listener.accept(), self.input.next()).await {
                Either::First(Ok((client, _))) => break client,
                // The process may be out of descriptors for a moment.
                Either::First(Err(_)) => tokio::time::sleep(PAUSE).await,
                // Before the negotiation, a server sends only its greeting.
                Either::Second(messages) if messages.is_empty() || !self.early.is_empty() => {
                    return SessionEnd::Server;
                }
                Either::Second(greeting) => self.early = greeting,
            }
        };
        // Only one session is recorded, so no other client may connect.
        drop((listener, file));
        self.run(Arc::new(client)).await
    }

    /// Forwards messages until one side closes its connection. Everything that the server has sent
    /// before is forwarded.
    async fn run(self, client: Arc<UnixStream>) -> SessionEnd {
        let (transcript, server) = (self.transcript, self.server);
        let sent = Pump {
            input: Input::new(client.clone(), false),
            early: Vec::new(),
            to: server,
            direction: Direction::Sent,
            transcript: transcript.clone(),
        };
        let received = Pump {
            input: self.input,
            early: self.early,
            to: client,
            direction: Direction::Received,
            transcript,
        };
        match race(received.run(), sent.run()).await {
            Either::First(()) => SessionEnd::Server,
            Either::Second(()) => SessionEnd::Client,
        }
    }
}

/// The pause after a failure to accept a client.
const PAUSE: Duration = Duration::from_millis(50);

/// Passes messages on in one direction.
struct Pump {
    input: Input,
    /// Messages that have been read already.
    early: Vec<Incoming>,
    to: Arc<UnixStream>,
    direction: Direction,
    transcript: Arc<Mutex<Transcript>>,
}

impl Pump {
    /// Forwards messages until one of the sockets is closed.
    async fn run(mut self) {
        let mut messages = std::mem::take(&mut self.early);
        loop {
            for message in messages {
                let Incoming::Object(mut text, descriptors) = message else { continue };
                locked(&self.transcript).add(self.direction, &text);
                text.extend_from_slice(b"\r\n");
                if self.pass(&text, descriptors).await.is_err() {
                    return;
                }
            }
            messages = self.input.next().await;
            if messages.is_empty() {
                return;
            }
        }
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
        if id.len() + name.len() <= LONGEST {
            self.open.insert(id, (self.count, name));
        }
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
