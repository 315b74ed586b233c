//! Connecting a monitor.

use std::fmt;
use std::fs::{File, OpenOptions};
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::monitor::connecting::attached::{Attached, Handler};
use crate::monitor::{AgentOptions, ChardevError, Monitor, MonitorEvent};
use crate::{ConnectError, ConnectOptions, TrafficLog};

/// The command that a watch of an agent sends all the time.
const NOISE: &str = "ringbuf-read";

/// Why there is no monitor.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum MonitorConnectError {
    /// There is no connection: nothing listens, what does is no QMP server, or it took too long.
    #[error(transparent)]
    Connect(#[from] ConnectError),
    /// The log cannot be written.
    #[error("cannot write the log {}: {source}", path.display())]
    Log {
        /// The log file.
        path: PathBuf,
        /// The operating system's error.
        r#source: io::Error,
    },
    /// The agent cannot be watched. A new connection is closed again.
    #[error(transparent)]
    Agent(#[from] ChardevError),
    /// A [`Registry`](crate::monitor::Registry) has the monitor already, and what it was connected with
    /// writes no such log. A log is of a connection, so it cannot be added.
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

/// How a monitor is connected, and what is done for it from then on.
#[derive(Clone)]
#[must_use = "it connects with `connect`, or with a registry's"]
pub struct MonitorOptions {
    connection: ConnectOptions,
    pub(crate) agent: Option<AgentOptions>,
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
    /// The defaults: those of [`ConnectOptions`], and nothing else.
    pub fn new() -> Self {
        Self {
            connection: ConnectOptions::new(),
            agent: None,
            on_event: None,
            on_tray_open: None,
            log: None,
            unlogged: vec![NOISE.to_owned()],
            disconnect_event: true,
        }
    }

    /// How the client beneath connects and behaves; greeting and negotiation have 5 s by default.
    pub fn connection(mut self, options: ConnectOptions) -> Self {
        self.connection = options;
        self
    }

    /// Watches the guest's agent from the start, as [`Monitor::watch_agent`] does. Its starts and
    /// stops are among the [`events`](Monitor::events), its other lines are dropped.
    pub fn agent(mut self, options: AgentOptions) -> Self {
        self.agent = Some(options);
        self
    }

    /// Calls `handler` for all that happens, from the first event after connecting on.
    ///
    /// It is called on a task of its own, in order, and must not block.
    pub fn on_event(mut self, handler: impl Fn(&MonitorEvent) + Send + Sync + 'static) -> Self {
        self.on_event = Some(Arc::new(handler));
        self
    }

    /// Calls `handler` with the device's id when the guest opens a tray; see
    /// [`Monitor::tray_openings`].
    ///
    /// It is called on a task of its own, in order, and must not block.
    #[doc(alias = "detachDisk")]
    pub fn on_tray_open(mut self, handler: impl Fn(&str) + Send + Sync + 'static) -> Self {
        self.on_tray_open = Some(Arc::new(handler));
        self
    }

    /// Logs queries, replies and events at the end of this file, which is made readable to its
    /// owner alone if it does not exist.
    #[doc(alias = "logFile")]
    pub fn log_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.log = Some(path.into());
        self
    }

    /// The commands that are not logged, in place of `ringbuf-read` alone.
    #[doc(alias = "ExcludedCommands")]
    pub fn unlogged(mut self, commands: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.unlogged = commands.into_iter().map(Into::into).collect();
        self
    }

    /// Whether an unexpected end comes as a `SHUTDOWN`; see [`Monitor::set_disconnect_event`].
    pub fn disconnect_event(mut self, enabled: bool) -> Self {
        self.disconnect_event = enabled;
        self
    }

    /// Connects to the Unix socket at `path`.
    ///
    /// # Errors
    ///
    /// See [`MonitorConnectError`]. The agent's ring buffer has to be there.
    #[doc(alias = "Connect")]
    pub async fn connect(self, path: impl AsRef<Path>) -> Result<Monitor, MonitorConnectError> {
        self.connect_and_attach(path.as_ref(), &mut Attached::default()).await
    }

    /// The same, and notes what goes on for as long as the connection lives.
    pub(crate) async fn connect_and_attach(
        &self,
        path: &Path,
        attached: &mut Attached,
    ) -> Result<Monitor, MonitorConnectError> {
        let mut connection = self.connection.clone();
        if let Some(log) = &self.log {
            connection = connection.traffic_log(open_log(log, &self.unlogged).await?);
        }
        let monitor = Monitor::new(connection.connect_unix(path).await?);
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
    let failed = |source| MonitorConnectError::Log { path: path.to_owned(), source };
    let open = {
        let path = path.to_owned();
        // Opening a file may block for as long as the disk or a server takes.
        move || OpenOptions::new().append(true).create(true).mode(0o600).open(path)
    };
    let opened = tokio::task::spawn_blocking(open).await;
    let file: File = opened.map_err(io::Error::other).and_then(|file| file).map_err(failed)?;
    Ok(TrafficLog::new(file).map_err(failed)?.exclude(unlogged))
}
