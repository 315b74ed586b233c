//! The end of a connection.

use std::sync::atomic::{AtomicBool, Ordering};

use crate::Ended;
use crate::monitor::Monitor;
use crate::monitor::events::stream::is_unexpected;

/// The state that decides how the end of the connection is reported.
#[derive(Debug, Default)]
pub(crate) struct Lifecycle {
    /// Set if an unexpected end is reported as a `SHUTDOWN`.
    as_shutdown: AtomicBool,
    /// Set after a `SHUTDOWN` of QEMU, which has announced the end.
    announced: AtomicBool,
}

/// How the end of the connection is reported before the error that says it.
pub(crate) enum Report {
    Nothing,
    Lost,
    Shutdown,
}

impl Lifecycle {
    pub(crate) fn announce(&self) {
        self.announced.store(true, Ordering::Relaxed);
    }

    pub(crate) fn report(&self, ended: &Ended) -> Report {
        let was_told = matches!(ended, Ended::Disconnected(end) if end.shutdown().is_some());
        if was_told || self.announced.load(Ordering::Relaxed) || !is_unexpected(ended) {
            return Report::Nothing;
        }
        if self.as_shutdown.load(Ordering::Relaxed) { Report::Shutdown } else { Report::Lost }
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

    /// Sets whether an unexpected end of the connection is reported as a `SHUTDOWN` that QEMU has
    /// not sent, in place of [`MonitorEvent::Lost`](crate::monitor::MonitorEvent::Lost).
    ///
    /// The reason of this event is [`DISCONNECT`](crate::monitor::DISCONNECT). It is disabled by
    /// default.
    ///
    /// When a stream of [`events`](Monitor::events) passes on a `SHUTDOWN` that QEMU sent, the
    /// setting is disabled and the end is not reported as `Lost` either, so that the caller is told
    /// once. Setting it again, to either value, reports the end again: a machine that is started
    /// with `-no-shutdown` survives its `SHUTDOWN`.
    #[doc(alias = "SetInitialized")]
    pub fn set_disconnect_event(&self, enabled: bool) {
        self.state.lifecycle.as_shutdown.store(enabled, Ordering::Relaxed);
        self.state.lifecycle.announced.store(false, Ordering::Relaxed);
    }

    /// The current value of [`set_disconnect_event`](Self::set_disconnect_event).
    #[doc(alias = "IsInitialized")]
    #[must_use]
    pub fn disconnect_event(&self) -> bool {
        let Lifecycle { as_shutdown, announced } = &self.state.lifecycle;
        as_shutdown.load(Ordering::Relaxed) && !announced.load(Ordering::Relaxed)
    }
}
