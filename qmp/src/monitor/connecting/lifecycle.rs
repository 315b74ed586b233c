//! The end of a connection.

use std::sync::atomic::{AtomicBool, Ordering};

use crate::Ended;
use crate::monitor::Monitor;
use crate::monitor::events::stream::is_unexpected;

/// The state that decides how the end of the connection is reported.
#[derive(Debug, Default)]
pub(crate) struct Lifecycle {
    /// Set if an unexpected end is not to be reported as a `SHUTDOWN`.
    silent: AtomicBool,
}

impl Lifecycle {
    pub(crate) fn silence(&self) {
        self.silent.store(true, Ordering::Relaxed);
    }

    /// Whether this end must be reported as a `SHUTDOWN` because QEMU has not sent one.
    pub(crate) fn owes_shutdown(&self, ended: &Ended) -> bool {
        let was_told = matches!(ended, Ended::Disconnected(end) if end.shutdown().is_some());
        !was_told && !self.silent.load(Ordering::Relaxed) && is_unexpected(ended)
    }
}

/// # The end of the connection
impl Monitor {
    /// Closes the connection now, for all clones.
    ///
    /// Pending calls end with [`Error::Disconnected`](crate::Error::Disconnected) whose cause is
    /// [`DisconnectCause::Client`](crate::DisconnectCause::Client), and a
    /// [`Registry`](crate::monitor::Registry) that holds the monitor removes it. A second call has
    /// no effect. QEMU keeps running.
    #[doc(alias = "Disconnect")]
    pub fn disconnect(&self) {
        self.client.close();
    }

    /// Waits until the connection has ended, and returns how it ended.
    ///
    /// The future does not keep the connection open. Cancel safe.
    #[doc(alias = "Wait")]
    pub fn wait(&self) -> impl Future<Output = Ended> + Send + use<> {
        self.client.closed()
    }

    /// Sets whether an unexpected end of the connection is reported as a `SHUTDOWN`.
    ///
    /// The reason of this event is [`DISCONNECT`](crate::monitor::DISCONNECT). It is enabled by
    /// default.
    ///
    /// When a stream of [`events`](Monitor::events) passes on a `SHUTDOWN` that QEMU sent, the
    /// setting is disabled, so that the caller receives one `SHUTDOWN` and not two.
    #[doc(alias = "SetInitialized")]
    pub fn set_disconnect_event(&self, enabled: bool) {
        self.state.lifecycle.silent.store(!enabled, Ordering::Relaxed);
    }

    /// The current value of [`set_disconnect_event`](Self::set_disconnect_event).
    #[doc(alias = "IsInitialized")]
    #[must_use]
    pub fn disconnect_event(&self) -> bool {
        !self.state.lifecycle.silent.load(Ordering::Relaxed)
    }
}
