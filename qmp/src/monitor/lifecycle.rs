//! The end of a connection.

use super::Monitor;
use crate::Ended;

impl Monitor {
    /// Closes the connection now, for all clones.
    ///
    /// Pending calls end with [`Error::Disconnected`](crate::Error::Disconnected) whose cause is
    /// [`DisconnectCause::Client`](crate::DisconnectCause::Client), and a
    /// registry that knows the monitor forgets it. Twice is harmless. QEMU goes on.
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
}
