//! The monitors of a program, by the paths of their sockets.

use std::collections::HashMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{self, OnceCell};

use crate::monitor::connecting::attached::Attached;
use crate::monitor::{Monitor, MonitorConnectError, MonitorOptions};

/// The monitors of a program, by the paths of their sockets: one for each, because QEMU serves one
/// client at a time.
///
/// It belongs to whoever makes it, and clones are the same registry. It keeps its monitors
/// connected until they are told to [`disconnect`](Monitor::disconnect), QEMU ends, or the
/// registry is dropped and no clone of the monitor is left.
#[doc(alias = "Monitors")]
#[derive(Clone, Debug, Default)]
pub struct Registry {
    entries: Arc<Mutex<HashMap<PathBuf, Entry>>>,
}

/// A monitor, or somebody's attempt to connect it, for which others wait.
type Entry = Arc<OnceCell<Connected>>;

/// A monitor, and what was asked for with it.
struct Connected {
    monitor: Monitor,
    log: Option<PathBuf>,
    attached: sync::Mutex<Attached>,
}

impl Connected {
    async fn new(path: &Path, options: &MonitorOptions) -> Result<Self, MonitorConnectError> {
        let mut attached = Attached::default();
        let monitor = options.connect_and_attach(path, &mut attached).await?;
        let log = options.log.clone();
        Ok(Self { monitor, log, attached: sync::Mutex::new(attached) })
    }

    /// The monitor, with what these options ask for as well.
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
    // Inline, so that only who shows it compiles all that it holds.
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connected").field("monitor", &self.monitor).finish_non_exhaustive()
    }
}

impl Registry {
    /// A registry without monitors.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The live monitor that is connected to this path, or else a new one.
    ///
    /// The path is taken as it is: two names of one socket are two entries. Several calls at once
    /// for one path connect once. Cancel safe: another call takes over connecting, and of a
    /// call's handlers and agent all are attached or none.
    ///
    /// A monitor that is there gets what the options have beyond those it was connected with:
    ///
    /// - The handlers of [`on_event`](MonitorOptions::on_event) and
    ///   [`on_tray_open`](MonitorOptions::on_tray_open) hear of what happens from then on, beside
    ///   those that are there, until the connection ends. A handler is attached once, however often
    ///   clones of the options that hold it come here; a new closure is another handler, also if it
    ///   does the same. [`get`](Self::get) attaches nothing.
    /// - The [`agent`](MonitorOptions::agent) is watched, unless its ring buffer is already.
    /// - A [`log_file`](MonitorOptions::log_file) has to be the one that the monitor was connected
    ///   with.
    /// - The others ([`connection`](MonitorOptions::connection),
    ///   [`unlogged`](MonitorOptions::unlogged), and
    ///   [`disconnect_event`](MonitorOptions::disconnect_event), which is set for all clones at once)
    ///   are for new monitors alone.
    ///
    /// # Errors
    ///
    /// Those of [`MonitorOptions::connect`]; nothing is remembered then. For a monitor that is
    /// there [`MonitorConnectError::OtherLog`], and [`MonitorConnectError::Agent`]; it stays
    /// connected.
    #[doc(alias = "Connect")]
    pub async fn connect(
        &self,
        path: impl AsRef<Path>,
        options: MonitorOptions,
    ) -> Result<Monitor, MonitorConnectError> {
        let path = path.as_ref();
        let entry = self.entry(path);
        match entry.get_or_try_init(|| Connected::new(path, &options)).await {
            // Who connected it joins as well, and has everything attached already.
            Ok(connected) => connected.join(path, &options).await,
            Err(error) => {
                self.forget_unless_connected(path, &entry);
                Err(error)
            }
        }
    }

    /// The live monitor that is connected to this path, if there is one.
    #[must_use]
    pub fn get(&self, path: impl AsRef<Path>) -> Option<Monitor> {
        let entries = self.lock();
        let connected = entries.get(path.as_ref())?.get()?;
        connected.is_live().then(|| connected.monitor.clone())
    }

    /// The paths that live monitors are connected to, in no order.
    #[must_use]
    pub fn paths(&self) -> Vec<PathBuf> {
        let live = |entry: &Entry| entry.get().is_some_and(Connected::is_live);
        let entries = self.lock();
        entries.iter().filter(|(_, entry)| live(entry)).map(|(path, _)| path.clone()).collect()
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<PathBuf, Entry>> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The path's entry; what has ended makes room on the way.
    fn entry(&self, path: &Path) -> Entry {
        let mut entries = self.lock();
        entries.retain(|_, entry| entry.get().is_none_or(Connected::is_live));
        Arc::clone(entries.entry(path.to_owned()).or_default())
    }

    /// Others may be about to connect with the same entry, or may have made a new one.
    fn forget_unless_connected(&self, path: &Path, failed: &Entry) {
        let mut entries = self.lock();
        let is_failed = |entry: &Entry| Arc::ptr_eq(entry, failed) && entry.get().is_none();
        // The map's, this call's: nobody else waits for it.
        if entries.get(path).is_some_and(is_failed) && Arc::strong_count(failed) <= 2 {
            entries.remove(path);
        }
    }
}
