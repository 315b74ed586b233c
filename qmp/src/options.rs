//! Options of a connection.

use std::os::fd::OwnedFd;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpStream, ToSocketAddrs, UnixStream};

use crate::client::Client;
use crate::connect::{self, ConnectError};
use crate::frame::Limits;
use crate::pace::{OnSlow, SlowCommand, SoftLimits};
use crate::traffic::TrafficLog;
use crate::transport::Transport;
use crate::unix_path;

/// How to connect, and how the connection behaves.
#[derive(Clone, Debug)]
pub struct ConnectOptions {
    pub(crate) connect_deadline: Option<Duration>,
    pub(crate) oob: bool,
    pub(crate) limits: Limits,
    pub(crate) write_deadline: Option<Duration>,
    pub(crate) on_slow: OnSlow,
    pub(crate) traffic_log: Option<TrafficLog>,
    pub(crate) settings: Settings,
}

/// What tells a system emulator that its standard input is a connected monitor.
pub(crate) const MONITOR_ON_STDIN: [&str; 4] =
    ["-chardev", "socket,id=qmp-client,fd=0", "-mon", "chardev=qmp-client,mode=control"];

/// What a client keeps of the options.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) deadline: Option<Duration>,
    pub(crate) soft_limits: SoftLimits,
    pub(crate) event_capacity: usize,
}

impl Default for ConnectOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl ConnectOptions {
    /// The defaults: five seconds to connect, no deadline for commands, no out-of-band execution,
    /// messages of up to 64 MiB nested up to 1024 deep.
    #[must_use]
    pub fn new() -> Self {
        Self {
            connect_deadline: Some(Duration::from_secs(5)),
            oob: false,
            limits: Limits { size: 64 << 20, depth: 1024 },
            write_deadline: Some(Duration::from_secs(30)),
            on_slow: OnSlow::default(),
            traffic_log: None,
            settings: Settings {
                deadline: None,
                soft_limits: SoftLimits::default(),
                event_capacity: 4096,
            },
        }
    }

    /// How long connecting may take, greeting and negotiation included. The default is 5 s.
    #[must_use]
    pub fn connect_deadline(mut self, limit: Option<Duration>) -> Self {
        self.connect_deadline = limit;
        self
    }

    /// How long any command may take that has no deadline of its own. The default is for ever.
    #[must_use]
    pub fn deadline(mut self, limit: Option<Duration>) -> Self {
        self.settings.deadline = limit;
        self
    }

    /// After how long commands are reported as slow.
    #[must_use]
    pub fn soft_limits(mut self, limits: SoftLimits) -> Self {
        self.settings.soft_limits = limits;
        self
    }

    /// Calls `report` for every command that takes longer than its soft limit, once.
    ///
    /// It is called on the task that drives the connection and must not block.
    #[must_use]
    pub fn on_slow(mut self, report: impl Fn(&SlowCommand) + Send + Sync + 'static) -> Self {
        self.on_slow = OnSlow(Some(Arc::new(report)));
        self
    }

    /// Keeps a record of every message.
    #[must_use]
    pub fn traffic_log(mut self, log: TrafficLog) -> Self {
        self.traffic_log = Some(log);
        self
    }

    /// How long writing may make no progress while the server owes no answer. The default is 30 s.
    ///
    /// A QEMU that works on a command reads no others, which is no reason to give up. One that has
    /// nothing to do and yet does not read hangs: commands of which nothing is written then fail
    /// with [`TimedOut`](crate::TimedOut), and if one is written in part the connection ends,
    /// because the rest can neither be sent nor left out.
    #[must_use]
    pub fn write_deadline(mut self, limit: Option<Duration>) -> Self {
        self.write_deadline = limit;
        self
    }

    /// Whether to negotiate out-of-band execution where the server offers it. The default is no.
    #[must_use]
    pub fn oob(mut self, enable: bool) -> Self {
        self.oob = enable;
        self
    }

    /// How long a message from the server may be, in bytes. The default is 64 MiB.
    #[must_use]
    pub fn max_message_size(mut self, bytes: usize) -> Self {
        self.limits.size = bytes;
        self
    }

    /// How deep a message from the server may be nested; the message counts as one. The default is
    /// 1024, which is what QEMU allows itself.
    #[must_use]
    pub fn max_message_depth(mut self, depth: usize) -> Self {
        self.limits.depth = depth;
        self
    }

    /// How many events a subscription holds before it drops the oldest. The default is 4096.
    #[must_use]
    pub fn event_capacity(mut self, events: usize) -> Self {
        self.settings.event_capacity = events;
        self
    }

    /// Connects to the Unix socket at `path`, which on Linux may be longer than the 107 bytes that
    /// the kernel takes.
    ///
    /// # Errors
    ///
    /// The error says how far the handshake came.
    pub async fn connect_unix(self, path: impl AsRef<Path>) -> Result<Client, ConnectError> {
        let path = path.as_ref();
        let stream = async { unix_path::connect(path).await.map(Transport::Unix) };
        connect::connect(self, stream).await
    }

    /// Connects to a server that listens on a TCP address, `localhost:4444` for example.
    ///
    /// # Errors
    ///
    /// The error says how far the handshake came.
    pub async fn connect_tcp(self, address: impl ToSocketAddrs) -> Result<Client, ConnectError> {
        let stream = async {
            let stream = TcpStream::connect(address).await?;
            // Commands are small and wait for their answers.
            stream.set_nodelay(true)?;
            Ok(Transport::Tcp(stream))
        };
        connect::connect(self, stream).await
    }

    /// Takes over a Unix stream that is connected to a QMP server.
    ///
    /// # Errors
    ///
    /// The error says how far the handshake came.
    pub async fn connect_unix_stream(self, stream: UnixStream) -> Result<Client, ConnectError> {
        connect::connect(self, async { Ok(Transport::Unix(stream)) }).await
    }

    /// Takes over a descriptor of a Unix or TCP socket that is connected to a QMP server.
    ///
    /// # Errors
    ///
    /// The error says how far the handshake came.
    pub async fn connect_descriptor(self, socket: OwnedFd) -> Result<Client, ConnectError> {
        connect::connect(self, async { Transport::from_descriptor(socket) }).await
    }

    /// Takes over any stream of bytes that is connected to a QMP server: TLS, vsock, a child's
    /// pipes. Descriptors cannot be sent over it.
    ///
    /// # Errors
    ///
    /// The error says how far the handshake came.
    pub async fn connect_stream<S>(self, stream: S) -> Result<Client, ConnectError>
    where
        S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
    {
        connect::connect(self, async { Ok(Transport::Other(Box::new(stream))) }).await
    }
}
