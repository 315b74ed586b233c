//! The stream of the models, in the place of a socket. Its server is a part of it.
//!
//! Operations wait until they can go on, and never for a time.

use std::io::{self, Write};
use std::mem::MaybeUninit;
use std::net::TcpStream;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::time::Duration;

use crate::connection::sync::{Condvar, Mutex, MutexGuard, lock};

const GREETING: &[u8] = b"{\"QMP\": {\"version\": {\"qemu\": {\"micro\": 0, \"minor\": 0, \
    \"major\": 10}, \"package\": \"\"}, \"capabilities\": []}}\r\n";
const EVENT: &[u8] = b"{\"event\": \"STOP\"}\r\n";

/// A connected stream. The variants of sockets are there for the code that makes them.
#[derive(Debug)]
#[allow(dead_code, reason = "a model connects no sockets")]
pub(in crate::blocking) enum Stream {
    Unix(UnixStream),
    Tcp(TcpStream),
    Copied(UnixStream),
    Model(Arc<Pipe>),
}

/// The stream and its server, which greets, and replies to each command with the command's name.
#[derive(Debug)]
pub(in crate::blocking) struct Pipe {
    state: Mutex<State>,
    changed: Condvar,
    /// Carries what was read into memory that is not initialized, without unsafe code.
    carrier: (UnixStream, UnixStream),
}

#[derive(Debug)]
struct State {
    /// What the server has sent and the client has not read.
    input: Vec<u8>,
    /// What the server has read of a command.
    partial: Vec<u8>,
    /// The replies that the server holds back.
    held: Vec<String>,
    /// The number of replies that the server sends together, the last command's first.
    together: usize,
    /// The number of bytes that the server reads before it stops reading.
    room: usize,
    ended: bool,
    reading: bool,
}

impl Pipe {
    /// Creates a stream whose server sends so many replies together.
    pub(in crate::blocking) fn new() -> Arc<Self> {
        let state = State {
            input: GREETING.to_vec(),
            partial: Vec::new(),
            held: Vec::new(),
            together: 1,
            room: usize::MAX,
            ended: false,
            reading: false,
        };
        let carrier = UnixStream::pair().unwrap();
        Arc::new(Self { state: Mutex::new(state), changed: Condvar::new(), carrier })
    }

    /// Makes the server send so many replies together, the last command's first.
    pub(in crate::blocking) fn reply_together(&self, replies: usize) {
        lock(&self.state).together = replies;
    }

    /// Makes the server stop after it has read so many bytes more.
    pub(in crate::blocking) fn set_room(&self, bytes: usize) {
        lock(&self.state).room = bytes;
        self.changed.notify_all();
    }

    /// Ends the stream, from either side.
    pub(in crate::blocking) fn end(&self) {
        lock(&self.state).ended = true;
        self.changed.notify_all();
    }

    /// Waits until `ready` holds.
    fn wait(&self, ready: impl Fn(&State) -> bool) -> MutexGuard<'_, State> {
        let mut state = lock(&self.state);
        while !ready(&state) {
            state = self.changed.wait(state).unwrap();
        }
        state
    }
}

impl State {
    fn receive(&mut self, text: &[u8]) {
        self.partial.extend_from_slice(text);
        while let Some(end) = self.partial.iter().position(|byte| *byte == b'\n') {
            let line: Vec<u8> = self.partial.drain(..=end).collect();
            let command: serde_json::Value = serde_json::from_slice(&line).unwrap();
            let (name, id) = (command["execute"].as_str().unwrap(), &command["id"]);
            if name == "stop" {
                self.input.extend_from_slice(EVENT);
            }
            let value = match name {
                "qmp_capabilities" | "stop" => "{}".to_owned(),
                name => format!("\"{name}\""),
            };
            self.held.push(format!("{{\"return\": {value}, \"id\": {id}}}\r\n"));
        }
        if self.held.len() >= self.together {
            let replies: String = self.held.drain(..).rev().collect();
            self.input.extend_from_slice(replies.as_bytes());
        }
    }
}

impl Stream {
    pub(in crate::blocking) fn from_descriptor(_: OwnedFd) -> io::Result<Self> {
        Err(io::ErrorKind::Unsupported.into())
    }

    pub(in crate::blocking) fn takes_descriptors(&self) -> bool {
        false
    }

    fn pipe(&self) -> &Pipe {
        match self {
            Self::Model(pipe) => pipe,
            Self::Unix(_) | Self::Tcp(_) | Self::Copied(_) => panic!("a model has no sockets"),
        }
    }

    pub(in crate::blocking) fn read<'a>(
        &self,
        space: &'a mut [MaybeUninit<u8>],
    ) -> io::Result<&'a [u8]> {
        let pipe = self.pipe();
        let begun = std::mem::replace(&mut lock(&pipe.state).reading, true);
        assert!(!begun, "two threads read at once");
        let mut state = pipe.wait(|state| !state.input.is_empty() || state.ended);
        state.reading = false;
        let input = std::mem::take(&mut state.input);
        drop(state);
        if input.is_empty() {
            return Ok(&[]);
        }
        (&pipe.carrier.0).write_all(&input)?;
        Ok(rustix::io::read(&pipe.carrier.1, space)?.0)
    }

    pub(in crate::blocking) fn write(&self, text: &[u8], _: &[OwnedFd]) -> io::Result<usize> {
        let pipe = self.pipe();
        let mut state = lock(&pipe.state);
        let count = text.len().min(state.room);
        match () {
            () if state.ended => return Err(io::ErrorKind::BrokenPipe.into()),
            () if count == 0 => return Err(io::ErrorKind::WouldBlock.into()),
            () => {}
        }
        state.room -= count;
        state.receive(&text[..count]);
        drop(state);
        pipe.changed.notify_all();
        Ok(count)
    }

    pub(in crate::blocking) fn await_room(&self, read: bool, _: Duration) -> io::Result<bool> {
        let is_readable = |state: &State| state.ended || read && !state.input.is_empty();
        let state = self.pipe().wait(|state| state.room > 0 || is_readable(state));
        Ok(is_readable(&state))
    }

    pub(in crate::blocking) fn set_read_timeout(&self, _: Duration) -> io::Result<()> {
        Ok(())
    }

    pub(in crate::blocking) fn shut_down(&self) {
        self.pipe().end();
    }
}
