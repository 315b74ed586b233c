//! The monitors of a program, by the paths of their sockets or by names of its own.

use std::collections::HashMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{self, OnceCell};

use crate::monitor::connecting::attached::Attached;
use crate::monitor::{Monitor, MonitorConnectError, MonitorOptions};
use crate::{Client, ConnectError, ConnectOptions};

/// The monitors of a program, by the paths of their sockets or by names of its own.
///
/// There is one monitor for each path, because QEMU serves one client of a socket at a time.
///
/// Clones share the same registry. A registry keeps its monitors connected until they
/// [`disconnect`](Monitor::disconnect), QEMU ends, or the registry is dropped and no clone of the
/// monitor is left.
#[doc(alias = "Monitors")]
#[derive(Clone, Debug, Default)]
pub struct Registry {
    entries: Arc<Mutex<HashMap<PathBuf, Entry>>>,
}

/// A connected monitor, or an attempt to connect it that other callers wait for.
type Entry = Arc<OnceCell<Connected>>;

/// A monitor, with its log and its attached handlers.
struct Connected {
    monitor: Monitor,
    log: Option<PathBuf>,
    attached: sync::Mutex<Attached>,
}

impl Connected {
    async fn new(client: Client, options: &MonitorOptions) -> Result<Self, MonitorConnectError> {
        let mut attached = Attached::default();
        let monitor = options.attach_to(client, &mut attached).await?;
        let log = options.log.clone();
        Ok(Self { monitor, log, attached: sync::Mutex::new(attached) })
    }

    /// Returns the monitor after attaching what these options ask for in addition.
    async fn join(
        &self,
        path: &Path,
        options: &MonitorOptions,
    ) -> Result<Monitor, MonitorConnectError> {
        if let Some(log) = options.log.as_ref().filter(|log| self.log.as_ref() != Some(log)) {
            let (socket, log) = (path.to_owned(), log.clone());
            return Err(MonitorConnectError::OtherLog { socket, log });
        }
        self.attached.lock().await.attach(&self.monitor, options).await?;
        Ok(self.monitor.clone())
    }

    fn is_live(&self) -> bool {
        !self.monitor.client().is_closed()
    }
}

impl fmt::Debug for Connected {
    // Inline, so that only a program that formats it compiles all that it holds.
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connected").field("monitor", &self.monitor).finish_non_exhaustive()
    }
}

impl Registry {
    /// Creates a registry without monitors.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns the live monitor of this path, or connects a new one.
    ///
    /// The path is not normalized: two names of one socket are two entries. Concurrent calls for
    /// one path connect once. Cancel safe: if the future is dropped, another waiting call takes
    /// over connecting, and either all handlers and the agent of a call are attached or none.
    ///
    /// A monitor that is connected already receives what these options add:
    ///
    /// - The handlers of [`on_event`](MonitorOptions::on_event) and
    ///   [`on_tray_open`](MonitorOptions::on_tray_open) are called for later events, in addition to
    ///   the existing handlers, until the connection ends. A handler is attached once, even if
    ///   clones of the options that hold it are passed several times. A new closure is another
    ///   handler, even if it does the same. [`get`](Self::get) attaches nothing.
    /// - The [`agent`](MonitorOptions::agent) is watched, unless its ring buffer is watched
    ///   already. Then [`on_agent`](MonitorOptions::on_agent) is called for its later updates.
    /// - A [`log_file`](MonitorOptions::log_file) must be the one that the monitor was connected
    ///   with.
    /// - The other options ([`connection`](MonitorOptions::connection),
    ///   [`unlogged`](MonitorOptions::unlogged), and
    ///   [`disconnect_event`](MonitorOptions::disconnect_event), which is set for all clones at
    ///   once) apply to new monitors only.
    ///
    /// # Errors
    ///
    /// Those of [`MonitorOptions::connect`]; the registry then keeps no entry. For a monitor that
    /// is connected already, [`MonitorConnectError::OtherLog`] and [`MonitorConnectError::Agent`];
    /// it stays connected.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use qmp::monitor::{MonitorOptions, Registry};
    ///
    /// let registry = Registry::new();
    /// let first = registry.connect("/run/vm.qmp", MonitorOptions::new()).await?;
    /// // The same connection, because QEMU serves one client of a socket.
    /// let second = registry.connect("/run/vm.qmp", MonitorOptions::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Connect")]
    pub async fn connect(
        &self,
        path: impl AsRef<Path>,
        options: MonitorOptions,
    ) -> Result<Monitor, MonitorConnectError> {
        let path = path.as_ref();
        self.connect_with(path, options, |connection| connection.connect_unix(path)).await
    }

    /// Returns the live monitor of this name, or connects a new one in any way that
    /// [`ConnectOptions`] can, as [`MonitorOptions::connect_with`] does.
    ///
    /// The name is the caller's. The path of a socket is one: a monitor that
    /// [`connect`](Self::connect) made is found by its path. `connect` is called if this call
    /// connects. Everything else is as for [`connect`](Self::connect).
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use qmp::monitor::{MonitorOptions, Registry};
    ///
    /// let (monitors, options) = (Registry::new(), MonitorOptions::new());
    /// let mut child = None;
    /// let spawn = async |connection: qmp::ConnectOptions| {
    ///     let command = tokio::process::Command::new("qemu-system-x86_64");
    ///     let (started, client) = connection.spawn(command).await?;
    ///     child = Some(started);
    ///     Ok(client)
    /// };
    /// let monitor = monitors.connect_with("vm-42", options, spawn).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`connect`](Self::connect).
    pub async fn connect_with<F>(
        &self,
        name: impl AsRef<Path>,
        options: MonitorOptions,
        connect: impl FnOnce(ConnectOptions) -> F,
    ) -> Result<Monitor, MonitorConnectError>
    where
        F: Future<Output = Result<Client, ConnectError>>,
    {
        let name = name.as_ref();
        let entry = self.entry(name);
        let connecting = async || {
            let client = connect(options.logged_connection().await?).await?;
            Connected::new(client, &options).await
        };
        match entry.get_or_try_init(connecting).await {
            // The call that connected it joins as well, and has everything attached already.
            Ok(connected) => connected.join(name, &options).await,
            Err(error) => {
                self.forget_unless_connected(name, &entry);
                Err(error)
            }
        }
    }

    /// Returns the live monitor of this path or name, if there is one.
    #[must_use]
    pub fn get(&self, path: impl AsRef<Path>) -> Option<Monitor> {
        let entries = self.lock();
        let connected = entries.get(path.as_ref())?.get()?;
        connected.is_live().then(|| connected.monitor.clone())
    }

    /// Returns the paths and names of the live monitors, in no particular order.
    #[must_use]
    pub fn paths(&self) -> Vec<PathBuf> {
        let live = |entry: &Entry| entry.get().is_some_and(Connected::is_live);
        let entries = self.lock();
        entries.iter().filter(|(_, entry)| live(entry)).map(|(path, _)| path.clone()).collect()
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<PathBuf, Entry>> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the entry of the path, and removes the entries of monitors that have ended.
    fn entry(&self, path: &Path) -> Entry {
        let mut entries = self.lock();
        entries.retain(|_, entry| entry.get().is_none_or(Connected::is_live));
        Arc::clone(entries.entry(path.to_owned()).or_default())
    }

    /// Removes a failed entry, unless other calls use it or have replaced it.
    fn forget_unless_connected(&self, path: &Path, failed: &Entry) {
        let mut entries = self.lock();
        let is_failed = |entry: &Entry| Arc::ptr_eq(entry, failed) && entry.get().is_none();
        // The two references are the map's and this call's: no other call waits for the entry.
        if entries.get(path).is_some_and(is_failed) && Arc::strong_count(failed) <= 2 {
            entries.remove(path);
        }
    }
}
