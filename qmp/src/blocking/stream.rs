//! The sockets that a blocking connection can run over.

use std::io;
use std::mem::MaybeUninit;
use std::net::{Shutdown, TcpStream};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec};
use rustix::net::{AddressFamily, SendFlags};

use crate::connection::descriptors;

/// A connected socket.
#[derive(Debug)]
pub(super) enum Stream {
    Unix(UnixStream),
    Tcp(TcpStream),
    /// One end of a socket pair. Threads copy between the other end and a stream that is not a
    /// socket.
    Copied(UnixStream),
}

impl Stream {
    /// Determines the kind of a socket, and takes ownership of its descriptor.
    pub(super) fn from_descriptor(socket: OwnedFd) -> io::Result<Self> {
        let stream = match rustix::net::getsockname(&socket)?.address_family() {
            AddressFamily::UNIX => Self::Unix(socket.into()),
            AddressFamily::INET | AddressFamily::INET6 => Self::Tcp(socket.into()),
            _ => {
                let text = "neither a Unix nor a TCP socket";
                return Err(io::Error::new(io::ErrorKind::Unsupported, text));
            }
        };
        rustix::io::ioctl_fionbio(&stream, false)?;
        Ok(stream)
    }

    pub(super) fn takes_descriptors(&self) -> bool {
        matches!(self, Self::Unix(_))
    }

    /// Reads the available bytes. Waits for at most the read timeout.
    pub(super) fn read<'a>(&self, space: &'a mut [MaybeUninit<u8>]) -> io::Result<&'a [u8]> {
        Ok(rustix::io::read(self, space)?.0)
    }

    /// Writes as much as fits, with the descriptors if there are any. Never blocks.
    pub(super) fn write(&self, text: &[u8], descriptors: &[OwnedFd]) -> io::Result<usize> {
        let flags = SendFlags::NOSIGNAL | SendFlags::DONTWAIT;
        match descriptors.is_empty() {
            true => Ok(rustix::net::send(self, text, flags)?),
            false => descriptors::send(self, text, descriptors),
        }
    }

    /// Waits for at most `limit` until the stream is writable, or readable if `read` is set.
    /// Returns `true` if reading does not block. A stream that has ended counts as readable.
    pub(super) fn await_room(&self, read: bool, limit: Duration) -> io::Result<bool> {
        let input = if read { PollFlags::IN } else { PollFlags::empty() };
        let mut polled = [PollFd::new(self, PollFlags::OUT | input)];
        let limit = Timespec::try_from(limit).ok();
        match rustix::event::poll(&mut polled, limit.as_ref()) {
            Ok(_) | Err(rustix::io::Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
        Ok(polled[0].revents().intersects(PollFlags::IN | PollFlags::HUP | PollFlags::ERR))
    }

    pub(super) fn set_read_timeout(&self, limit: Duration) -> io::Result<()> {
        match self {
            Self::Unix(stream) | Self::Copied(stream) => stream.set_read_timeout(Some(limit)),
            Self::Tcp(stream) => stream.set_read_timeout(Some(limit)),
        }
    }

    pub(super) fn shut_down(&self) {
        // The stream may be shut down already.
        let _ = match self {
            Self::Unix(stream) | Self::Copied(stream) => stream.shutdown(Shutdown::Both),
            Self::Tcp(stream) => stream.shutdown(Shutdown::Both),
        };
    }
}

impl AsFd for Stream {
    fn as_fd(&self) -> BorrowedFd<'_> {
        match self {
            Self::Unix(stream) | Self::Copied(stream) => stream.as_fd(),
            Self::Tcp(stream) => stream.as_fd(),
        }
    }
}
