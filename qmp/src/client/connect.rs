//! Connecting: from a transport to a client that can execute commands.

use std::fmt;
use std::future::Future;
use std::io;
use std::os::fd::OwnedFd;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpStream, UnixStream};
use tokio::runtime::Handle;
use tokio::sync::oneshot;
use tokio::time::{Instant, sleep, timeout};

use crate::client::Client;
use crate::client::greeting::Greeting;
use crate::client::options::ConnectOptions;
use crate::connection::Connection;
use crate::connection::admission::Permits;
use crate::connection::dial::Attempts;
use crate::connection::link::{KeepOpen, Link};
use crate::connection::pending_call::PendingCall;
use crate::connection::reply::Answer;
use crate::connection::request::Request;
use crate::connection::table::{GreetingText, Table};
use crate::connection::transport::{self, Transport};
use crate::connection::unix_path;
use crate::error::{ConnectError, Error, Stage};
use crate::log::trace;

/// # Connect
impl ConnectOptions {
    /// Connects to the Unix socket at `path`.
    ///
    /// On Linux, the path may be longer than the 107 bytes that the kernel accepts, and a path that
    /// begins with a zero byte is the name of an abstract socket.
    ///
    /// # Errors
    ///
    /// The error names the path and the stage that connecting reached.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), qmp::ConnectError> {
    /// use qmp::ConnectOptions;
    ///
    /// let client = ConnectOptions::new().oob(true).connect_unix("/run/vm.qmp").await?;
    /// println!("QEMU {}", client.greeting().release());
    /// # Ok(())
    /// # }
    /// ```
    pub async fn connect_unix(self, path: impl AsRef<Path>) -> Result<Client, ConnectError> {
        let path = path.as_ref();
        let limit = Limit::new(&self, unix_path::shown(path));
        limit.needs_runtime()?;
        let stream =
            limit.dial(Attempts::new(self.wait_for_socket), || unix_path::connect(path)).await?;
        connect(self, limit, Transport::Unix(stream)).await
    }

    /// Connects to a server that listens on a TCP address.
    ///
    /// The address is for example `localhost:4444`, `[::1]:4444` or a
    /// [`SocketAddr`](std::net::SocketAddr).
    ///
    /// # Errors
    ///
    /// The error names the address and the stage that connecting reached.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), qmp::ConnectError> {
    /// use qmp::ConnectOptions;
    ///
    /// let client = ConnectOptions::new().connect_tcp("localhost:4444").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn connect_tcp(self, address: impl fmt::Display) -> Result<Client, ConnectError> {
        let address = address.to_string();
        let limit = Limit::new(&self, &*address);
        limit.needs_runtime()?;
        let stream = limit
            .dial(Attempts::new(self.wait_for_socket), || TcpStream::connect(&*address))
            .await?;
        // Commands are small, and each waits for its reply.
        stream.set_nodelay(true).map_err(|error| limit.failed(error))?;
        connect(self, limit, Transport::Tcp(stream)).await
    }

    /// Takes over a Unix stream that is connected to a QMP server.
    ///
    /// # Errors
    ///
    /// The error says which stage connecting reached.
    pub async fn connect_unix_stream(self, stream: UnixStream) -> Result<Client, ConnectError> {
        let limit = Limit::new(&self, transport::shown(&stream));
        connect(self, limit, Transport::Unix(stream)).await
    }

    /// Takes over a descriptor of a Unix or TCP socket that is connected to a QMP server.
    ///
    /// # Errors
    ///
    /// The error says which stage connecting reached.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use std::os::fd::OwnedFd;
    /// use std::os::unix::net::UnixStream;
    /// use qmp::ConnectOptions;
    ///
    /// // For example a socket that another process has passed to this one.
    /// let socket = OwnedFd::from(UnixStream::connect("/run/vm.qmp")?);
    /// let client = ConnectOptions::new().connect_descriptor(socket).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn connect_descriptor(self, socket: OwnedFd) -> Result<Client, ConnectError> {
        let limit = Limit::new(&self, transport::shown(&socket));
        limit.needs_runtime()?;
        let transport = Transport::from_descriptor(socket);
        let transport = transport.map_err(|error| limit.failed(error))?;
        connect(self, limit, transport).await
    }

    /// Takes over any stream of bytes that is connected to a QMP server.
    ///
    /// This is for example a TLS or vsock stream, or the pipes of a child process. File descriptors
    /// cannot be sent over it.
    ///
    /// # Errors
    ///
    /// The error says which stage connecting reached.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use std::process::Stdio;
    /// use qmp::ConnectOptions;
    /// use tokio::process::Command;
    ///
    /// // A monitor on another host, through a program that forwards it.
    /// let mut ssh = Command::new("ssh");
    /// ssh.args(["host2", "socat - UNIX-CONNECT:/run/vm.qmp"]);
    /// let mut ssh = ssh.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    /// if let (Some(output), Some(input)) = (ssh.stdout.take(), ssh.stdin.take()) {
    ///     let pipes = tokio::io::join(output, input);
    ///     let client = ConnectOptions::new().connect_stream(pipes).await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn connect_stream<S>(self, stream: S) -> Result<Client, ConnectError>
    where
        S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
    {
        let limit = Limit::new(&self, "stream");
        connect(self, limit, Transport::Other(Box::new(stream))).await
    }
}

/// Connecting in the words of [`blocking::Client`](crate::blocking::Client): with default options,
/// or with options as the last argument. The methods of [`ConnectOptions`] do the same.
impl Client {
    /// Connects to the Unix socket at `path`, with default options.
    ///
    /// # Errors
    ///
    /// The error says which stage connecting reached.
    pub async fn connect_unix(path: impl AsRef<Path>) -> Result<Self, ConnectError> {
        ConnectOptions::new().connect_unix(path).await
    }

    /// Connects as [`ConnectOptions::connect_unix`] does.
    ///
    /// # Errors
    ///
    /// The error names the path and the stage that connecting reached.
    pub async fn connect_unix_with(
        path: impl AsRef<Path>,
        options: &ConnectOptions,
    ) -> Result<Self, ConnectError> {
        options.clone().connect_unix(path).await
    }

    /// Connects to a server that listens on a TCP address, with default options.
    ///
    /// # Errors
    ///
    /// The error names the address and the stage that connecting reached.
    pub async fn connect_tcp(address: impl fmt::Display) -> Result<Self, ConnectError> {
        ConnectOptions::new().connect_tcp(address).await
    }

    /// Connects as [`ConnectOptions::connect_tcp`] does.
    ///
    /// # Errors
    ///
    /// The error names the address and the stage that connecting reached.
    pub async fn connect_tcp_with(
        address: impl fmt::Display,
        options: &ConnectOptions,
    ) -> Result<Self, ConnectError> {
        options.clone().connect_tcp(address).await
    }

    /// Takes over a descriptor of a Unix or TCP socket that is connected to a QMP server, with
    /// default options.
    ///
    /// # Errors
    ///
    /// The error says which stage connecting reached.
    #[inline]
    pub async fn connect_descriptor(socket: OwnedFd) -> Result<Self, ConnectError> {
        ConnectOptions::new().connect_descriptor(socket).await
    }

    /// Takes over a descriptor as [`ConnectOptions::connect_descriptor`] does.
    ///
    /// # Errors
    ///
    /// The error says which stage connecting reached.
    #[inline]
    pub async fn connect_descriptor_with(
        socket: OwnedFd,
        options: &ConnectOptions,
    ) -> Result<Self, ConnectError> {
        options.clone().connect_descriptor(socket).await
    }

    /// Takes over any stream of bytes that is connected to a QMP server, with default options.
    ///
    /// [`tokio::io::join`] makes a stream of a reader and a writer.
    ///
    /// # Errors
    ///
    /// The error says which stage connecting reached.
    pub async fn connect_stream<S>(stream: S) -> Result<Self, ConnectError>
    where
        S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
    {
        ConnectOptions::new().connect_stream(stream).await
    }
}

/// Receives the greeting and negotiates capabilities in the remaining time of the connect deadline.
pub(crate) async fn connect(
    options: ConnectOptions,
    limit: Limit,
    transport: Transport,
) -> Result<Client, ConnectError> {
    let (open, greeting) = start(&options, &limit.server, transport)?;
    let greeting = await_greeting(&limit.server, greeting);
    let greeting = limit.hold(Stage::AwaitingGreeting, greeting).await?;
    let oob = options.oob && greeting.offers_oob();
    let soft_limit = options.settings.soft_limits.other;
    let negotiation = negotiate(&limit.server, &open.0, oob, soft_limit);
    limit.hold(Stage::Negotiating, negotiation).await?;
    Ok(Client::new(open, options.settings, greeting, oob))
}

/// The connect deadline, counted from the start of connecting.
pub(crate) struct Limit {
    /// The name of the connection.
    pub(super) server: Arc<str>,
    length: Option<Duration>,
    begin: Instant,
}

impl Limit {
    pub(crate) fn new(options: &ConnectOptions, server: impl Into<Arc<str>>) -> Self {
        Self {
            server: options.name_or(server),
            length: options.connect_deadline,
            begin: Instant::now(),
        }
    }

    /// Fails outside of a runtime, where Tokio's sockets and timers panic.
    pub(crate) fn needs_runtime(&self) -> Result<(), ConnectError> {
        Handle::try_current().map(drop).map_err(|_| no_runtime(&self.server))
    }

    /// Runs a step in the remaining time; `None` if the deadline expires first.
    async fn within<T>(&self, step: impl Future<Output = T>) -> Option<T> {
        match self.length {
            None => Some(step.await),
            Some(limit) => timeout(limit.saturating_sub(self.begin.elapsed()), step).await.ok(),
        }
    }

    /// Runs one stage in the remaining time.
    pub(crate) async fn hold<T>(
        &self,
        stage: Stage,
        step: impl Future<Output = Result<T, ConnectError>>,
    ) -> Result<T, ConnectError> {
        let outcome = self.within(step).await;
        outcome.unwrap_or_else(|| Err(self.passed(stage, None)))
    }

    /// Tries to reach the server until an attempt succeeds or fails permanently, or the deadline
    /// expires.
    pub(crate) async fn dial<T, F: Future<Output = io::Result<T>>>(
        &self,
        mut attempts: Attempts,
        mut attempt: impl FnMut() -> F,
    ) -> Result<T, ConnectError> {
        let mut last = None;
        loop {
            let error = match self.within(attempt()).await {
                Some(Ok(stream)) => return Ok(stream),
                Some(Err(error)) => error,
                None => return Err(self.passed(Stage::Connecting, last)),
            };
            let Some(pause) = attempts.pause_after(&error) else { return Err(self.failed(error)) };
            if self.within(sleep(pause)).await.is_none() {
                return Err(self.passed(Stage::Connecting, Some(error)));
            }
            last = Some(error);
        }
    }

    pub(crate) fn failed(&self, source: io::Error) -> ConnectError {
        let server = self.server.as_ref().to_owned();
        ConnectError::Transport { server, source: Arc::new(source) }
    }

    fn passed(&self, stage: Stage, last: Option<io::Error>) -> ConnectError {
        let (limit, last) = (self.length.unwrap_or_default(), last.map(Arc::new));
        ConnectError::TimedOut { server: self.server.as_ref().to_owned(), stage, limit, last }
    }
}

/// Starts the task that drives the connection.
fn start(
    options: &ConnectOptions,
    server: &Arc<str>,
    transport: Transport,
) -> Result<(KeepOpen, oneshot::Receiver<GreetingText>), ConnectError> {
    let runtime = Handle::try_current().map_err(|_| no_runtime(server))?;
    let (sender, greeting) = oneshot::channel();
    let (reader, writer) = transport.split();
    let clock = || Instant::now().into_std();
    let (limits, log) = (options.limits, options.traffic_log.clone());
    let (write_deadline, on_slow) = (options.write_deadline, options.on_slow.clone());
    let table = Table::new(limits, log, Arc::clone(server), clock, on_slow.is_heard(), sender);
    let link = Arc::new(Link::new(table, writer));
    let open = KeepOpen(Arc::clone(&link));
    runtime.spawn(Connection::new(link, reader, write_deadline, on_slow));
    Ok((open, greeting))
}

fn no_runtime(server: &Arc<str>) -> ConnectError {
    ConnectError::NoRuntime { server: server.as_ref().to_owned() }
}

async fn await_greeting(
    server: &Arc<str>,
    greeting: oneshot::Receiver<GreetingText>,
) -> Result<Greeting, ConnectError> {
    greeting.await.map_or_else(|_| Err(no_runtime(server)), |text| Greeting::receive(server, text))
}

async fn negotiate(
    server: &Arc<str>,
    link: &Arc<Link>,
    oob: bool,
    soft_limit: Duration,
) -> Result<(), ConnectError> {
    let exchange = async {
        let mut call = PendingCall::send(link, negotiation(oob), soft_limit, Permits::default())?;
        call.answer().await
    };
    negotiated(server, trace::call(server, NEGOTIATION, exchange).await)
}

/// The command `qmp_capabilities`, which ends the capabilities negotiation.
pub(crate) fn negotiation(oob: bool) -> Request {
    Request::from_parts(NEGOTIATION, if oob { r#"{"enable":["oob"]}"# } else { "{}" })
}

const NEGOTIATION: &str = "qmp_capabilities";

/// Interprets the reply to the capabilities negotiation.
pub(crate) fn negotiated(server: &Arc<str>, answer: Answer) -> Result<(), ConnectError> {
    let refused = |error| ConnectError::Negotiation {
        server: server.as_ref().to_owned(),
        source: Box::new(error),
    };
    match answer.map_err(Error::into_ended) {
        Ok(reply) if reply.is_error => Err(refused(reply.refusal(NEGOTIATION.into(), None))),
        Ok(mut reply) => {
            reply.heard.accepted();
            Ok(())
        }
        Err(Ok(source)) => Err(ConnectError::Ended { stage: Stage::Negotiating, source }),
        Err(Err(error)) => Err(refused(error)),
    }
}
