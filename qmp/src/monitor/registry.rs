//! The monitors of a program, by the paths of their sockets.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::OnceCell;

use super::{Monitor, MonitorConnectError, MonitorOptions};

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
type Entry = Arc<OnceCell<Monitor>>;

impl Registry {
    /// A registry without monitors.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The live monitor that is connected to this path, or else a new one.
    ///
    /// The path is taken as it is: two names of one socket are two entries. The options are for a
    /// new monitor; one that is there keeps those it was connected with. Several calls at once
    /// for one path connect once; cancel safe, for another takes over.
    ///
    /// # Errors
    ///
    /// Those of [`MonitorOptions::connect`]; nothing is remembered then.
    #[doc(alias = "Connect")]
    pub async fn connect(
        &self,
        path: impl AsRef<Path>,
        options: MonitorOptions,
    ) -> Result<Monitor, MonitorConnectError> {
        let path = path.as_ref();
        let entry = self.entry(path);
        let connecting = entry.get_or_try_init(|| options.connect(path)).await;
        if connecting.is_err() {
            self.forget_unless_connected(path, &entry);
        }
        connecting.cloned()
    }

    /// The live monitor that is connected to this path, if there is one.
    #[must_use]
    pub fn get(&self, path: impl AsRef<Path>) -> Option<Monitor> {
        let entries = self.lock();
        let monitor = entries.get(path.as_ref())?.get()?;
        (!monitor.client().is_closed()).then(|| monitor.clone())
    }

    /// The paths that live monitors are connected to, in no order.
    #[must_use]
    pub fn paths(&self) -> Vec<PathBuf> {
        let live = |entry: &Entry| entry.get().is_some_and(|one| !one.client().is_closed());
        let entries = self.lock();
        entries.iter().filter(|(_, entry)| live(entry)).map(|(path, _)| path.clone()).collect()
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<PathBuf, Entry>> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The path's entry; what has ended makes room on the way.
    fn entry(&self, path: &Path) -> Entry {
        let mut entries = self.lock();
        entries.retain(|_, entry| entry.get().is_none_or(|one| !one.client().is_closed()));
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
