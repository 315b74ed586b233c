//! Reads and writes of the guest that failed.

use std::fmt;

use crate::client::WeakClient;
use crate::monitor::Monitor;
use crate::monitor::block::nodes::device_id;
use crate::monitor::waiting::ask::ask;
use crate::monitor::wire::publish::publish;
use crate::types::{BlockErrorAction, IoOperationType, RunState};
use crate::{Error, EventError, Subscription, commands, events};

/// A read or write of the guest that failed (`BLOCK_IO_ERROR`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct IoError {
    /// The block node. `None` if the device has no node any more.
    pub node: Option<String>,
    /// The device's id. QEMU before 10.0 does not name it, except for drives of the legacy kind; then
    /// it is the device that uses the node, or `None` if there is none with an id.
    pub device: Option<String>,
    /// Whether it was a read or a write.
    pub operation: IoOperationType,
    /// What QEMU has done: ignored the error, reported it to the guest, or stopped the machine.
    pub action: BlockErrorAction,
    /// Whether there was no space left, if QEMU can tell.
    pub nospace: Option<bool>,
    /// QEMU's words for the cause.
    pub reason: String,
}

publish!(IoError, it, {
    node: it.node,
    device: it.device,
    operation: it.operation,
    action: it.action,
    nospace: it.nospace,
    reason: it.reason,
});

impl IoError {
    /// Whether the machine was stopped because of it, so that
    /// [`resume_after_io_error`](Monitor::resume_after_io_error) lets it go on.
    #[must_use]
    pub fn stopped(&self) -> bool {
        self.action == BlockErrorAction::Stop
    }

    fn of(event: events::BlockIoError) -> Self {
        let named = event.qom_path.as_deref().map(device_id).filter(|id| !id.starts_with('/'));
        let legacy = Some(event.device.as_str()).filter(|id| !id.is_empty());
        Self {
            device: named.or(legacy).map(str::to_owned),
            node: event.node_name,
            operation: event.operation,
            action: event.action,
            nospace: event.nospace,
            reason: event.reason,
        }
    }
}

/// The reads and writes that fail. Made by [`Monitor::io_errors`].
///
/// It does not keep the connection open.
pub struct IoErrors {
    events: Subscription<events::BlockIoError>,
    client: WeakClient,
    /// An error whose device is looked up.
    pending: Option<IoError>,
}

impl fmt::Debug for IoErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IoErrors").field("pending", &self.pending).finish_non_exhaustive()
    }
}

/// # Failed reads and writes
impl Monitor {
    /// Receives each read and write of the guest that fails from now on.
    ///
    /// What QEMU does about an error is an option of the device, `rerror` for reads and `werror` for
    /// writes (the manual page of `qemu-system`): `report` passes it to the guest, `ignore` drops it,
    /// `stop` stops the machine, and `enospc`, the default of `werror`, stops it if there is no space
    /// left and reports otherwise. A machine that was stopped is in the run state `io-error`. Remove
    /// the cause, then call [`resume_after_io_error`](Self::resume_after_io_error): QEMU does the
    /// operation again. The guest notices nothing but a pause.
    ///
    /// QEMU limits none of these events in their rate; a guest can cause many of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(monitor: &qmp::Monitor) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut errors = monitor.io_errors();
    /// while let Some(error) = errors.next().await {
    ///     let error = error?;
    ///     println!("{:?}: a {} failed: {}", error.node, error.operation, error.reason);
    ///     if error.stopped() && error.nospace == Some(true) {
    ///         // Enlarge the storage.
    ///         monitor.resume_after_io_error().await?;
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "BLOCK_IO_ERROR")]
    #[doc(alias = "rerror")]
    #[doc(alias = "werror")]
    #[doc(alias = "enospc")]
    #[must_use]
    pub fn io_errors(&self) -> IoErrors {
        let client = self.client.downgrade();
        IoErrors { events: self.client.subscribe(), client, pending: None }
    }

    /// Lets a machine go on that an I/O error has stopped (`cont`). QEMU does the failed operations
    /// again; if they fail again, it stops again, with another event.
    ///
    /// Returns whether it was stopped by an I/O error. In every other state, nothing is done, so that
    /// a machine that somebody has paused stays paused. If several errors come at once, one call is
    /// enough.
    ///
    /// If the future is dropped, the machine may go on. A second call is harmless.
    ///
    /// # Errors
    ///
    /// Those of [`Monitor::execute`].
    #[doc(alias = "cont")]
    pub async fn resume_after_io_error(&self) -> Result<bool, Error> {
        let status = self.execute(commands::QueryStatus::new()).await?.status;
        if status != RunState::IoError {
            return Ok(false);
        }
        self.execute(commands::Cont::new()).await.map(|()| true)
    }
}

impl IoErrors {
    /// Waits for the next error, or returns `None` after the connection has ended and this was told.
    ///
    /// Cancel safe.
    ///
    /// # Errors
    ///
    /// [`EventError::Lagged`] if errors were lost because too many are queued, and
    /// [`EventError::Ended`].
    pub async fn next(&mut self) -> Option<Result<IoError, EventError>> {
        if self.pending.is_none() {
            match self.events.next().await? {
                Ok(event) => self.pending = Some(IoError::of(event.event)),
                Err(error) => return Some(Err(error)),
            }
        }
        if let Some(IoError { node: Some(node), device: None, .. }) = &self.pending {
            let device = self.user_of(node).await;
            self.pending.iter_mut().for_each(|error| error.device.clone_from(&device));
        }
        self.pending.take().map(Ok)
    }

    /// The id of the device that uses a node. An error of the query is no error of the stream.
    async fn user_of(&self, node: &str) -> Option<String> {
        let client = self.client.upgrade()?;
        let devices = ask(&client, commands::QueryBlock::new()).await.ok()?;
        let user = devices.into_iter().find(|device| {
            device.inserted.as_ref().is_some_and(|it| it.node_name.as_deref() == Some(node))
        });
        let path = user?.qdev?;
        let id = device_id(&path);
        (!id.starts_with('/')).then(|| id.to_owned())
    }
}
