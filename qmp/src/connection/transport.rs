//! The streams that a connection can run over.

use std::fmt;
use std::io;
use std::mem::MaybeUninit;
use std::net::SocketAddr;
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::pin::Pin;
use std::task::{Context, Poll};

use rustix::net::{AddressFamily, RecvFlags, SocketAddrAny, SocketAddrUnix};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf, ReadHalf, WriteHalf};
use tokio::net::{TcpStream, UnixStream, tcp, unix};

use crate::connection::descriptors;

/// Returns the description of a connected socket for error messages: the address of its peer, or
/// the number of its descriptor.
pub(crate) fn shown(socket: &(impl AsFd + AsRawFd)) -> String {
    let bound = rustix::net::getpeername(socket).ok().flatten().and_then(shown_address);
    bound.unwrap_or_else(|| format!("descriptor {}", socket.as_raw_fd()))
}

/// Returns the text of a socket's address, if it has one.
fn shown_address(address: SocketAddrAny) -> Option<String> {
    if let Ok(address) = SocketAddr::try_from(address.clone()) {
        return Some(address.to_string());
    }
    let path = SocketAddrUnix::try_from(address).ok()?.path()?.into_owned();
    Some(path.to_string_lossy().into_owned())
}

/// A bidirectional byte stream.
pub(crate) trait Duplex: AsyncRead + AsyncWrite + Send + Unpin {}

impl fmt::Debug for dyn Duplex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Duplex")
    }
}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Duplex for T {}

/// A connected stream.
pub(crate) enum Transport {
    Unix(UnixStream),
    Tcp(TcpStream),
    Other(Box<dyn Duplex>),
}

impl Transport {
    /// Determines the kind of a socket, and takes ownership of its descriptor.
    pub(crate) fn from_descriptor(socket: OwnedFd) -> io::Result<Self> {
        let address = rustix::net::getsockname(&socket)?;
        match address.address_family() {
            AddressFamily::UNIX => {
                let stream = std::os::unix::net::UnixStream::from(socket);
                stream.set_nonblocking(true)?;
                UnixStream::from_std(stream).map(Self::Unix)
            }
            AddressFamily::INET | AddressFamily::INET6 => {
                let stream = std::net::TcpStream::from(socket);
                stream.set_nonblocking(true)?;
                stream.set_nodelay(true)?;
                TcpStream::from_std(stream).map(Self::Tcp)
            }
            // The standard library reads and writes every stream socket in the same way. A vsock
            // socket cannot transfer descriptors.
            #[cfg(target_os = "linux")]
            AddressFamily::VSOCK => {
                let stream = std::os::unix::net::UnixStream::from(socket);
                stream.set_nonblocking(true)?;
                Ok(Self::Other(Box::new(UnixStream::from_std(stream)?)))
            }
            _ => Err(io::Error::new(io::ErrorKind::Unsupported, "not a Unix, TCP or vsock socket")),
        }
    }

    pub(crate) fn split(self) -> (Reader, Writer) {
        match self {
            Self::Unix(stream) => {
                let (reader, writer) = stream.into_split();
                (Reader::Unix(reader), Writer::Unix(writer))
            }
            Self::Tcp(stream) => {
                let (reader, writer) = stream.into_split();
                (Reader::Tcp(reader), Writer::Tcp(writer))
            }
            Self::Other(stream) => {
                let (reader, writer) = tokio::io::split(stream);
                (Reader::Other(reader), Writer::Other(writer))
            }
        }
    }
}

/// The read half of a stream.
#[derive(Debug)]
pub(crate) enum Reader {
    Unix(unix::OwnedReadHalf),
    Tcp(tcp::OwnedReadHalf),
    Other(ReadHalf<Box<dyn Duplex>>),
}

impl Reader {
    pub(crate) fn poll_read(
        &mut self,
        context: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        match self {
            Self::Unix(half) => Pin::new(half).poll_read(context, into),
            Self::Tcp(half) => Pin::new(half).poll_read(context, into),
            Self::Other(half) => Pin::new(half).poll_read(context, into),
        }
    }

    /// Reads the data that the kernel has received, even if the runtime has not been notified of it
    /// yet. Returns `WouldBlock` for a stream that is not a socket.
    pub(crate) fn read_now<'a>(
        &self,
        space: &'a mut [MaybeUninit<u8>],
    ) -> io::Result<&'a mut [u8]> {
        let flags = RecvFlags::DONTWAIT;
        let (bytes, ..) = match self {
            Self::Unix(half) => rustix::net::recv(half.as_ref(), space, flags)?.0,
            Self::Tcp(half) => rustix::net::recv(half.as_ref(), space, flags)?.0,
            Self::Other(_) => return Err(io::ErrorKind::WouldBlock.into()),
        };
        Ok(bytes)
    }
}

/// The write half of a stream.
#[derive(Debug)]
pub(crate) enum Writer {
    Unix(unix::OwnedWriteHalf),
    Tcp(tcp::OwnedWriteHalf),
    Other(WriteHalf<Box<dyn Duplex>>),
}

impl Writer {
    /// Writes as much as fits without blocking, outside the connection's task.
    ///
    /// Writes nothing to a stream that only one task can drive, and returns `WouldBlock`.
    pub(crate) fn try_write(&self, text: &[u8]) -> io::Result<usize> {
        match self {
            Self::Unix(half) => half.try_write(text),
            Self::Tcp(half) => half.try_write(text),
            Self::Other(_) => Err(io::ErrorKind::WouldBlock.into()),
        }
    }

    /// Returns `true` if descriptors can be sent with a command.
    pub(crate) fn takes_descriptors(&self) -> bool {
        matches!(self, Self::Unix(_))
    }

    /// Writes the beginning of a command together with its descriptors.
    pub(crate) fn poll_send(
        &mut self,
        context: &mut Context<'_>,
        text: &[u8],
        descriptors: &[OwnedFd],
    ) -> Poll<io::Result<usize>> {
        match self {
            Self::Unix(half) => descriptors::poll_send(half.as_ref(), context, text, descriptors),
            Self::Tcp(_) | Self::Other(_) => Poll::Ready(Err(io::ErrorKind::Unsupported.into())),
        }
    }

    pub(crate) fn poll_write(
        &mut self,
        context: &mut Context<'_>,
        parts: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        match self {
            Self::Unix(half) => Pin::new(half).poll_write_vectored(context, parts),
            Self::Tcp(half) => Pin::new(half).poll_write_vectored(context, parts),
            Self::Other(half) => Pin::new(half).poll_write_vectored(context, parts),
        }
    }

    /// Flushes the stream, if it has its own buffer.
    pub(crate) fn poll_flush(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self {
            Self::Unix(_) | Self::Tcp(_) => Poll::Ready(Ok(())),
            Self::Other(half) => Pin::new(half).poll_flush(context),
        }
    }
}
