//! The sockets that a blocking connection can run over.

use std::io;
use std::mem::MaybeUninit;
use std::net::{Shutdown, TcpStream};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::time::Duration;

use rustix::net::AddressFamily;

use crate::connection::descriptors;

/// A connected socket.
#[derive(Debug)]
pub(super) enum Stream {
    Unix(UnixStream),
    Tcp(TcpStream),
}

impl Stream {
    /// Determines the kind of a socket from its descriptor and takes the socket over.
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

    /// Reads the available bytes, waiting at most for the read timeout.
    pub(super) fn read<'a>(&self, space: &'a mut [MaybeUninit<u8>]) -> io::Result<&'a [u8]> {
        Ok(rustix::io::read(self, space)?.0)
    }

    /// Writes as much as fits, with the descriptors if there are any, waiting at most for the write
    /// timeout.
    pub(super) fn write(&self, text: &[u8], descriptors: &[OwnedFd]) -> io::Result<usize> {
        match descriptors.is_empty() {
            true => Ok(rustix::net::send(self, text, rustix::net::SendFlags::NOSIGNAL)?),
            false => descriptors::send(self, text, descriptors),
        }
    }

    pub(super) fn set_read_timeout(&self, limit: Duration) -> io::Result<()> {
        match self {
            Self::Unix(stream) => stream.set_read_timeout(Some(limit)),
            Self::Tcp(stream) => stream.set_read_timeout(Some(limit)),
        }
    }

    pub(super) fn set_write_timeout(&self, limit: Duration) -> io::Result<()> {
        match self {
            Self::Unix(stream) => stream.set_write_timeout(Some(limit)),
            Self::Tcp(stream) => stream.set_write_timeout(Some(limit)),
        }
    }

    pub(super) fn shut_down(&self) {
        // The stream may be shut down already.
        let _ = match self {
            Self::Unix(stream) => stream.shutdown(Shutdown::Both),
            Self::Tcp(stream) => stream.shutdown(Shutdown::Both),
        };
    }
}

impl AsFd for Stream {
    fn as_fd(&self) -> BorrowedFd<'_> {
        match self {
            Self::Unix(stream) => stream.as_fd(),
            Self::Tcp(stream) => stream.as_fd(),
        }
    }
}
