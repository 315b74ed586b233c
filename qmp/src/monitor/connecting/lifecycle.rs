//! The end of a connection.

use std::sync::atomic::{AtomicBool, Ordering};

use crate::Ended;
use crate::monitor::Monitor;
use crate::monitor::events::stream::is_unexpected;

/// What is remembered for the end.
#[derive(Debug, Default)]
pub(crate) struct Lifecycle {
    /// Set if an unexpected end is not to be told as a `SHUTDOWN`.
    silent: AtomicBool,
}

impl Lifecycle {
    pub(crate) fn silence(&self) {
        self.silent.store(true, Ordering::Relaxed);
    }

    /// Whether this end takes the place of a `SHUTDOWN` that QEMU has not sent.
    pub(crate) fn owes_shutdown(&self, ended: &Ended) -> bool {
        let was_told = matches!(ended, Ended::Disconnected(end) if end.shutdown().is_some());
        !was_told && !self.silent.load(Ordering::Relaxed) && is_unexpected(ended)
    }
}

impl Monitor {
    /// Closes the connection now, for all clones.
    ///
    /// Pending calls end with [`Error::Disconnected`](crate::Error::Disconnected) whose cause is
    /// [`DisconnectCause::Client`](crate::DisconnectCause::Client), and a
    /// [`Registry`](crate::monitor::Registry) that knows the monitor forgets it. Twice is harmless. QEMU
    /// goes on.
    #[doc(alias = "Disconnect")]
    pub fn disconnect(&self) {
        self.client.close();
    }

    /// Waits until the connection has ended, however it ends, and tells how.
    ///
    /// The future does not keep the connection open. Cancel safe.
    #[doc(alias = "Wait")]
    pub fn wait(&self) -> impl Future<Output = Ended> + Send + use<> {
        self.client.closed()
    }

    /// Whether an end of the connection that nobody here asked for comes as a `SHUTDOWN` whose
    /// reason is [`DISCONNECT`](crate::monitor::DISCONNECT). It does unless this switches it off.
    ///
    /// QEMU's own `SHUTDOWN` switches it off when one of [`events`](Monitor::events) passes it on,
    /// so that a caller sees one and not two.
    #[doc(alias = "SetInitialized")]
    pub fn set_disconnect_event(&self, enabled: bool) {
        self.state.lifecycle.silent.store(!enabled, Ordering::Relaxed);
    }

    /// What [`set_disconnect_event`](Self::set_disconnect_event) is at.
    #[doc(alias = "IsInitialized")]
    #[must_use]
    pub fn disconnect_event(&self) -> bool {
        !self.state.lifecycle.silent.load(Ordering::Relaxed)
    }
}
