//! What a fake server reads from one client.

use std::io::{self, IoSliceMut};
use std::mem::MaybeUninit;
use std::os::fd::OwnedFd;
use std::sync::Arc;

use rustix::cmsg_space;
use rustix::net::{
    RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, ReturnFlags, recv, recvmsg,
};
use tokio::io::Interest;
use tokio::net::UnixStream;

use crate::json::frame::{Framer, Limits};

/// The limits of QEMU's parser.
const LIMITS: Limits = Limits { size: 64 << 20, depth: 1024 };

/// The number of bytes that are read at once.
const CHUNK: usize = 32 << 10;

/// Something that a client sent.
#[derive(Debug)]
pub(super) enum Incoming {
    /// The text of an object, and the descriptors that came with it.
    Object(Vec<u8>, Vec<OwnedFd>),
    /// Bytes that are not JSON, or a message over QEMU's limits.
    Broken,
}

/// Reads the messages of one client. They need no line ends: a message ends with its object.
pub(super) struct Input {
    stream: Arc<UnixStream>,
    framer: Framer,
    descriptors: Vec<OwnedFd>,
    /// Whether the last byte stays unread, so that dropping the connection resets it.
    keeps_byte: bool,
    /// Whether that byte is there.
    has_kept: bool,
}

impl Input {
    pub(super) fn new(stream: Arc<UnixStream>, keeps_byte: bool) -> Self {
        Self {
            stream,
            framer: Framer::new(LIMITS),
            descriptors: Vec::new(),
            keeps_byte,
            has_kept: false,
        }
    }

    /// Reads until at least one message is complete. Returns nothing at the end of the connection.
    pub(super) async fn next(&mut self) -> Vec<Incoming> {
        let mut buffer = vec![0; CHUNK];
        let mut messages = Vec::new();
        while messages.is_empty() {
            match self.chunk(&mut buffer).await {
                0 => return Vec::new(),
                count => self.split(&buffer[..count], &mut messages),
            }
        }
        messages
    }

    /// Like [`next`](Self::next), for a guest agent: the byte 0xFF ends any message, and is an error
    /// itself.
    #[cfg(feature = "guest-agent")]
    pub(super) async fn next_delimited(&mut self) -> Vec<Incoming> {
        let mut buffer = vec![0; CHUNK];
        let mut messages = Vec::new();
        while messages.is_empty() {
            let count = self.chunk(&mut buffer).await;
            if count == 0 {
                return Vec::new();
            }
            for (index, part) in buffer[..count].split(|&byte| byte == 0xff).enumerate() {
                if index > 0 {
                    self.framer = Framer::new(LIMITS);
                    messages.push(Incoming::Broken);
                }
                self.split(part, &mut messages);
            }
        }
        messages
    }

    /// Reads some bytes, or none at the end of the connection.
    async fn chunk(&mut self, buffer: &mut [u8]) -> usize {
        loop {
            let Ok(ready) = self.stream.ready(Interest::READABLE).await else { return 0 };
            let stream = self.stream.clone();
            match stream.try_io(Interest::READABLE, || self.read(buffer)) {
                Ok(count) => return count,
                // The byte that is kept hides the end of the connection from the read, and the
                // socket stays readable.
                Err(_) if ready.is_read_closed() => return 0,
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(_) => return 0,
            }
        }
    }

    fn split(&mut self, bytes: &[u8], messages: &mut Vec<Incoming>) {
        let descriptors = &mut self.descriptors;
        let fed = self.framer.feed(bytes, &mut |frame| {
            messages.push(match frame.overrun {
                Some(_) => Incoming::Broken,
                None => Incoming::Object(frame.text.into_owned(), std::mem::take(descriptors)),
            });
        });
        if fed.is_err() {
            // QEMU goes on behind the fault, too.
            self.framer = Framer::new(LIMITS);
            messages.push(Incoming::Broken);
        }
    }

    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.keeps_byte { self.read_all_but_one(buffer) } else { self.receive(buffer) }
    }

    /// Reads bytes and descriptors.
    fn receive(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut space = [MaybeUninit::uninit(); cmsg_space!(ScmRights(253))];
        let mut control = RecvAncillaryBuffer::new(&mut space);
        let mut slices = [IoSliceMut::new(buffer)];
        let message = recvmsg(&*self.stream, &mut slices, &mut control, RecvFlags::CMSG_CLOEXEC)?;
        for message in control.drain() {
            if let RecvAncillaryMessage::ScmRights(descriptors) = message {
                self.descriptors.extend(descriptors);
            }
        }
        debug_assert!(!message.flags.contains(ReturnFlags::CTRUNC), "descriptors were lost");
        Ok(message.bytes)
    }

    /// Returns all bytes, of which the last stays in the socket.
    fn read_all_but_one(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let (_, count) = recv(&*self.stream, &mut *buffer, RecvFlags::PEEK)?;
        let kept = usize::from(self.has_kept);
        if count == kept {
            // Only the kept byte is there, or the end of the connection behind it.
            let is_over = count == 0;
            return if is_over { Ok(0) } else { Err(io::ErrorKind::WouldBlock.into()) };
        }
        let mut read = vec![0; count - 1];
        let (_, taken) = recv(&*self.stream, &mut read[..], RecvFlags::empty())?;
        debug_assert_eq!(taken, count - 1);
        self.has_kept = true;
        buffer.copy_within(kept..count, 0);
        Ok(count - kept)
    }
}
