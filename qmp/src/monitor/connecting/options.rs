//! Connecting a monitor.

use std::fmt;
use std::fs::{File, OpenOptions};
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::monitor::connecting::attached::{Attached, Handler};
use crate::monitor::{AgentOptions, AgentUpdate, ChardevError, Monitor, MonitorEvent};
use crate::{Client, ConnectError, ConnectOptions, TrafficLog};

/// The command that an agent watch sends periodically.
const NOISE: &str = "ringbuf-read";

/// The reason why a monitor was not connected.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum MonitorConnectError {
    /// The connection failed: nothing listens, the peer is no QMP server, or it took too long.
    #[error(transparent)]
    Connect(#[from] ConnectError),
    /// The log file cannot be written.
    #[error("cannot write the log {}: {source}", path.display())]
    Log {
        /// The log file.
        path: PathBuf,
        /// The operating system's error.
        r#source: Arc<io::Error>,
    },
    /// The agent cannot be watched. A connection that was made for this call is closed again.
    #[error(transparent)]
    Agent(#[from] ChardevError),
    /// The thread or the runtime of a [blocking monitor](crate::blocking::Monitor) cannot be started.
    #[error("cannot start the thread of a blocking monitor: {source}")]
    Runtime {
        /// The operating system's error.
        r#source: Arc<io::Error>,
    },
    /// A [`Registry`](crate::monitor::Registry) holds the monitor already, connected without this
    /// log. A log belongs to a connection from its start, so it cannot be added later.
    #[error(
        "the monitor at {} is connected already, without the log {}: name that log when it is \
         connected first, or none",
        socket.display(), log.display()
    )]
    OtherLog {
        /// The path of the monitor's socket.
        socket: PathBuf,
        /// The log file that was asked for.
        log: PathBuf,
    },
}

/// Options for connecting a monitor, and the handlers that run while it is connected.
#[derive(Clone)]
#[must_use = "it connects with `connect`, or with a registry's"]
pub struct MonitorOptions {
    connection: ConnectOptions,
    pub(crate) agent: Option<AgentOptions>,
    pub(crate) on_agent: Option<Handler<AgentUpdate>>,
    pub(crate) on_event: Option<Handler<MonitorEvent>>,
    pub(crate) on_tray_open: Option<Handler<str>>,
    pub(crate) log: Option<PathBuf>,
    unlogged: Vec<String>,
    disconnect_event: bool,
}

impl Default for MonitorOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl MonitorOptions {
    /// Creates the default options: those of [`ConnectOptions`], and nothing else.
    pub fn new() -> Self {
        Self {
            connection: ConnectOptions::new(),
            agent: None,
            on_agent: None,
            on_event: None,
            on_tray_open: None,
            log: None,
            unlogged: vec![NOISE.to_owned()],
            disconnect_event: false,
        }
    }

    /// Sets the options of the underlying client. By default, greeting and negotiation must
    /// complete within 5 s.
    pub fn connection(mut self, options: ConnectOptions) -> Self {
        self.connection = options;
        self
    }

    /// Watches the guest's agent from the start, as [`Monitor::watch_agent`] does.
    ///
    /// Its starts and stops are among the [`events`](Monitor::events),
    /// [`Monitor::agent_state`] returns its state, and [`on_agent`](Self::on_agent) receives its
    /// other lines. Its ring buffer need not exist yet: it is looked for at least once a second, and
    /// the state is [`AgentState::Absent`](crate::monitor::AgentState::Absent) so long.
    pub fn agent(mut self, options: AgentOptions) -> Self {
        self.agent = Some(options);
        self
    }

    /// Calls `handler` for each change of the agent's state and each of its other lines. It needs
    /// [`agent`](Self::agent).
    ///
    /// The handler is called in order on a task of its own, and must not block. A state that the
    /// agent had before is not repeated to a handler that is added to a connected monitor.
    pub fn on_agent(mut self, handler: impl Fn(&AgentUpdate) + Send + Sync + 'static) -> Self {
        self.on_agent = Some(Arc::new(handler));
        self
    }

    /// Calls `handler` for each event, starting with the first event after connecting.
    ///
    /// The handler is called in order on a task of its own, and must not block.
    #[doc(alias = "eventHandler")]
    pub fn on_event(mut self, handler: impl Fn(&MonitorEvent) + Send + Sync + 'static) -> Self {
        self.on_event = Some(Arc::new(handler));
        self
    }

    /// Calls `handler` with the device's id when the guest opens a tray; see
    /// [`Monitor::tray_openings`].
    ///
    /// The handler is called in order on a task of its own, and must not block.
    #[doc(alias = "detachDisk")]
    #[doc(alias = "DEVICE_TRAY_MOVED")]
    #[doc(alias = "EventDiskEjected")]
    pub fn on_tray_open(mut self, handler: impl Fn(&str) + Send + Sync + 'static) -> Self {
        self.on_tray_open = Some(Arc::new(handler));
        self
    }

    /// Appends commands, replies and events to this log file.
    ///
    /// If the file does not exist, it is created with read and write permission for its owner only.
    #[doc(alias = "logFile")]
    pub fn log_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.log = Some(path.into());
        self
    }

    /// Replaces the list of commands that are not logged, which is `ringbuf-read` by default.
    #[doc(alias = "ExcludedCommands")]
    pub fn unlogged(mut self, commands: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.unlogged = commands.into_iter().map(Into::into).collect();
        self
    }

    /// Sets whether an unexpected end is reported as a `SHUTDOWN` in place of
    /// [`MonitorEvent::Lost`]; see [`Monitor::set_disconnect_event`].
    pub fn disconnect_event(mut self, enabled: bool) -> Self {
        self.disconnect_event = enabled;
        self
    }

    /// Connects to the Unix socket at `path`.
    ///
    /// # Errors
    ///
    /// See [`MonitorConnectError`]. An agent's device that exists must be a ring buffer.
    #[doc(alias = "Connect")]
    pub async fn connect(self, path: impl AsRef<Path>) -> Result<Monitor, MonitorConnectError> {
        let path = path.as_ref();
        self.connect_with(|connection| connection.connect_unix(path)).await
    }

    /// Connects in any way that [`ConnectOptions`] can: to a TCP address, over a descriptor or a
    /// stream, or by starting a QEMU.
    ///
    /// `connect` receives the options of [`connection`](Self::connection), with the
    /// [`log_file`](Self::log_file).
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use qmp::monitor::MonitorOptions;
    ///
    /// let options = MonitorOptions::new().on_event(|event| println!("{event}"));
    /// let monitor = options.connect_with(|connection| connection.connect_tcp("[::1]:4444")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`connect`](Self::connect).
    pub async fn connect_with<F>(
        self,
        connect: impl FnOnce(ConnectOptions) -> F,
    ) -> Result<Monitor, MonitorConnectError>
    where
        F: Future<Output = Result<Client, ConnectError>>,
    {
        let client = connect(self.logged_connection().await?).await?;
        self.attach_to(client, &mut Attached::default()).await
    }

    /// Makes a monitor of a client that is connected already.
    ///
    /// The options of [`connection`](Self::connection) do not apply. The handlers receive the
    /// events from now on: events that arrived before are lost. If the agent cannot be watched, the
    /// client stays connected as long as there is a clone of it.
    ///
    /// # Errors
    ///
    /// [`MonitorConnectError::Agent`], and [`MonitorConnectError::OtherLog`] if the options have a
    /// [`log_file`](Self::log_file) and the client was connected without a traffic log.
    pub async fn attach(self, client: Client) -> Result<Monitor, MonitorConnectError> {
        if let Some(log) = self.log.as_ref().filter(|_| !client.is_logged()) {
            let (socket, log) = (client.server().into(), log.clone());
            return Err(MonitorConnectError::OtherLog { socket, log });
        }
        self.attach_to(client, &mut Attached::default()).await
    }

    /// The options to connect with.
    pub(crate) async fn logged_connection(&self) -> Result<ConnectOptions, MonitorConnectError> {
        let connection = self.connection.clone();
        let Some(log) = &self.log else { return Ok(connection) };
        Ok(connection.traffic_log(open_log(log, &self.unlogged).await?))
    }

    /// Makes a monitor, and records in `attached` what was attached to the connection.
    pub(crate) async fn attach_to(
        &self,
        client: Client,
        attached: &mut Attached,
    ) -> Result<Monitor, MonitorConnectError> {
        let monitor = Monitor::new(client);
        monitor.set_disconnect_event(self.disconnect_event);
        attached.attach(&monitor, self).await?;
        Ok(monitor)
    }
}

impl fmt::Debug for MonitorOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MonitorOptions")
            .field("connection", &self.connection)
            .field("agent", &self.agent)
            .field("log", &self.log)
            .finish_non_exhaustive()
    }
}

async fn open_log(path: &Path, unlogged: &[String]) -> Result<TrafficLog, MonitorConnectError> {
    let failed = |source| {
        let source = Arc::new(source);
        MonitorConnectError::Log { path: path.to_owned(), source }
    };
    let open = {
        let path = path.to_owned();
        // Opening a file may block as long as the disk or a file server takes.
        move || OpenOptions::new().append(true).create(true).mode(0o600).open(path)
    };
    let opened = tokio::task::spawn_blocking(open).await;
    let file: File = opened.map_err(io::Error::other).and_then(|file| file).map_err(failed)?;
    Ok(TrafficLog::new(file).map_err(failed)?.exclude(unlogged))
}
