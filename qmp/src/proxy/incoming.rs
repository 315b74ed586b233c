//! Reading the commands of a client and their descriptors.

use std::collections::VecDeque;
use std::io::{self, IoSliceMut};
use std::mem::MaybeUninit;
use std::os::fd::OwnedFd;

use rustix::net::{RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, recvmsg};
use tokio::io::Interest;
use tokio::net::UnixStream;
use tokio::net::unix::OwnedReadHalf;

use super::message::{Id, Incoming, Malformed};
use crate::json::frame::{Framer, Limits};

/// How much is read at once, in bytes.
const READ: usize = 16 << 10;

/// The most descriptors that are kept. The kernel closes further ones of the same message.
const DESCRIPTORS: usize = 16;

/// The maximum nesting depth of a command, as in QEMU.
const DEPTH: usize = 1024;

/// The commands of a client.
pub(super) struct Commands {
    reader: OwnedReadHalf,
    framer: Framer,
    limit: usize,
    buffer: Vec<u8>,
    /// The messages that one read has completed.
    ready: VecDeque<Result<Incoming, Malformed>>,
    /// The descriptors that came last. As in QEMU, they wait for the command that takes them, and
    /// newer ones replace them.
    descriptors: Vec<OwnedFd>,
    /// Whether the client has sent bytes that are not a message. The beginning of the next message
    /// is then unknown.
    lost: bool,
}

impl Commands {
    pub(super) fn new(reader: OwnedReadHalf, limit: usize) -> Self {
        let framer = Framer::new(Limits { size: limit, depth: DEPTH });
        let (buffer, ready) = (vec![0; READ], VecDeque::new());
        Self { reader, framer, limit, buffer, ready, descriptors: Vec::new(), lost: false }
    }

    /// Waits for the next message. Cancel safe.
    ///
    /// # Errors
    ///
    /// Returns why no more messages can come.
    pub(super) async fn next(&mut self) -> Result<Result<Incoming, Malformed>, String> {
        loop {
            if let Some(message) = self.ready.pop_front() {
                return Ok(message);
            }
            if self.lost {
                return Err("it has sent what is not JSON".to_owned());
            }
            let count = self.read().await.map_err(|error| error.to_string())?;
            if count == 0 {
                return Err("it has disconnected".to_owned());
            }
            let (limit, ready) = (self.limit, &mut self.ready);
            let fed = self.framer.feed(&self.buffer[..count], &mut |frame| {
                ready.push_back(Incoming::read(frame, limit));
            });
            if fed.is_err() {
                let reason = "this is not a JSON object".to_owned();
                self.ready.push_back(Err(Malformed { id: Id::default(), reason }));
                self.lost = true;
            }
        }
    }

    /// Takes the descriptors that no command has taken yet.
    pub(super) fn take_descriptors(&mut self) -> Vec<OwnedFd> {
        std::mem::take(&mut self.descriptors)
    }

    async fn read(&mut self) -> io::Result<usize> {
        loop {
            self.reader.readable().await?;
            let (stream, buffer) = (self.reader.as_ref(), &mut self.buffer);
            let outcome = stream.try_io(Interest::READABLE, || receive(stream, buffer));
            match outcome {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(error) if error.kind() == io::ErrorKind::ConnectionReset => return Ok(0),
                Err(error) => return Err(error),
                Ok((count, descriptors)) => {
                    if !descriptors.is_empty() {
                        self.descriptors = descriptors;
                    }
                    return Ok(count);
                }
            }
        }
    }
}

fn receive(stream: &UnixStream, buffer: &mut [u8]) -> io::Result<(usize, Vec<OwnedFd>)> {
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(DESCRIPTORS))];
    let mut control = RecvAncillaryBuffer::new(&mut space);
    let flags = RecvFlags::DONTWAIT | RecvFlags::CMSG_CLOEXEC;
    let message = recvmsg(stream, &mut [IoSliceMut::new(buffer)], &mut control, flags)?;
    let mut descriptors = Vec::new();
    for message in control.drain() {
        if let RecvAncillaryMessage::ScmRights(received) = message {
            descriptors.extend(received);
        }
    }
    Ok((message.bytes, descriptors))
}
