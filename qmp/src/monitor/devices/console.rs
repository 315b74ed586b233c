//! Consoles: the other end of a character device, as a stream.

use std::fmt;
use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream as StdUnixStream;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::UnixStream;

use crate::Monitor;
use crate::monitor::devices::chardev::ChardevError;
use crate::monitor::devices::hotplug::AddError;
use crate::monitor::devices::passing::Passed;
use crate::types::{ChardevBackend, ChardevSocket, FdSocketAddress, SocketAddressLegacy};

/// The other end of a character device: what the guest writes is read here, and what is written
/// here is the guest's input. Made by [`Monitor::open_console`] and [`Monitor::add_console`].
///
/// It is a socket that only QEMU and this program have. It does not keep the connection of the
/// monitor open, and works without it: it ends when QEMU closes its end. Reading then returns
/// nothing, and writing fails with `BrokenPipe`. QEMU closes its end when it ends itself, when
/// the device is removed or changed, and when another console is opened on the device.
///
/// The socket holds what the guest writes while nobody reads, a few hundred KiB. After that the
/// guest waits, so a console that is not read must be dropped.
///
/// Dropping it closes the console. The device stays, without another end: QEMU discards what the guest
/// writes then, and the guest gets no input, until [`Monitor::open_console`] opens it again.
pub struct Console {
    stream: UnixStream,
}

impl Console {
    /// Makes a console, and the end of it that QEMU gets.
    fn pair() -> io::Result<(Self, OwnedFd)> {
        let (ours, theirs) = StdUnixStream::pair()?;
        ours.set_nonblocking(true)?;
        Ok((Self { stream: UnixStream::from_std(ours)? }, theirs.into()))
    }

    /// Returns the socket, for what a stream cannot do: waiting for readiness, or splitting it in
    /// halves that are owned.
    #[must_use]
    pub fn into_inner(self) -> UnixStream {
        self.stream
    }
}

// Inline, like everything that is polled: programs that do not use it need not compile it.
impl AsyncRead for Console {
    #[inline]
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        match Pin::new(&mut self.stream).poll_read(context, buffer) {
            // The end, too: QEMU has closed its end before it has read everything.
            Poll::Ready(Err(error)) if error.kind() == io::ErrorKind::ConnectionReset => {
                Poll::Ready(Ok(()))
            }
            outcome => outcome,
        }
    }
}

impl AsyncWrite for Console {
    #[inline]
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    #[inline]
    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    #[inline]
    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

impl fmt::Debug for Console {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Console").finish_non_exhaustive()
    }
}

/// # Consoles
impl Monitor {
    /// Opens the console of a character device that exists: makes a pair of sockets and changes
    /// the device to one of them (`getfd`, `chardev-change`).
    ///
    /// It works for the device of a serial port and of a virtio console, and can be done again at
    /// any time: the earlier console then ends. What a ring buffer held that was there before is lost, and
    /// so are options of the device such as `logfile`. What the guest wrote before is not read.
    ///
    /// If the future is dropped, the device may have been changed. Nobody is at its other end then; a
    /// second call opens it.
    ///
    /// # Errors
    ///
    /// Those of [`change_chardev_to_socket`](Self::change_chardev_to_socket);
    /// [`ChardevError::Socket`] before anything is sent.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(monitor: &qmp::Monitor) -> Result<(), Box<dyn std::error::Error>> {
    /// use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
    ///
    /// // QEMU was started with `-chardev null,id=console -serial chardev:console`.
    /// let mut console = BufReader::new(monitor.open_console("console").await?);
    /// console.write_all(b"root\n").await?;
    /// let mut line = String::new();
    /// console.read_line(&mut line).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "serial")]
    #[doc(alias = "terminal")]
    #[doc(alias = "chardev-change")]
    pub async fn open_console(&self, id: &str) -> Result<Console, ChardevError> {
        let (console, theirs) = Console::pair()
            .map_err(|error| ChardevError::Socket { id: id.to_owned(), source: Arc::new(error) })?;
        self.change_chardev_to_socket(id, theirs).await?;
        Ok(console)
    }

    /// Adds a character device whose other end is a new console (`getfd`, `chardev-add`), for a
    /// device that is plugged in later.
    ///
    /// If a step fails, the descriptor is taken back. If the future is dropped, the device may have
    /// been added, and a descriptor may stay under a name that begins with `fd-`.
    ///
    /// # Errors
    ///
    /// Those of [`add_chardev_with`](Self::add_chardev_with).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(monitor: &qmp::Monitor) -> Result<(), Box<dyn std::error::Error>> {
    /// use qmp::commands::DeviceAdd;
    ///
    /// let console = monitor.add_console("hvc0").await?;
    /// let port = DeviceAdd::new("virtconsole").id("port0").property("chardev", "hvc0");
    /// monitor.add_device(port).await?;
    /// # drop(console);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "serial")]
    #[doc(alias = "terminal")]
    #[doc(alias = "chardev-add")]
    pub async fn add_console(&self, id: &str) -> Result<Console, AddError> {
        let (console, theirs) = Console::pair().map_err(|error| AddError::unusable(id, error))?;
        let socket = |[name]: [String; 1]| {
            let address = SocketAddressLegacy::fd(FdSocketAddress::new(name));
            ChardevBackend::socket(ChardevSocket::new(address).server(false))
        };
        self.add_chardev_with(id, [Passed::name(theirs)], socket).await?;
        Ok(console)
    }
}
