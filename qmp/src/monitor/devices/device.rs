//! Devices that are plugged and unplugged.

use crate::commands::{DeviceAdd, DeviceDel, QomList};
use crate::monitor::waiting::watch::{Watch, awaited_events};
use crate::monitor::wire::error_text;
use crate::{Error, ErrorClass, Monitor, events};

/// The reason why a device was not removed.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DeviceError {
    /// An earlier unplug request is still pending in the guest.
    #[error("device {id} is being unplugged already: {source}")]
    UnplugPending {
        /// The device.
        id: String,
        /// QEMU's refusal.
        r#source: Error,
    },
    /// The guest rejected the unplug request (`DEVICE_UNPLUG_GUEST_ERROR`).
    #[error("the guest refused to release device {id}")]
    GuestRefused {
        /// The device.
        id: String,
    },
    /// The device, node or backend may have been added: QEMU has not answered the command that was
    /// to add it.
    #[error("it is not known whether {id} was added")]
    Unknown {
        /// The device, node or backend.
        id: String,
    },
    /// A command that failed has taken this descriptor. QEMU 7.2 and 10.0 then keep it open until
    /// they end; 11.1 closes it.
    #[error("QEMU has taken {id}, and may keep it open until it ends")]
    Kept {
        /// The name of the descriptor.
        id: String,
    },
    /// A command failed.
    #[error("removing {id}: {source}")]
    Monitor {
        /// The device.
        id: String,
        /// The cause.
        r#source: Error,
    },
}

impl DeviceError {
    /// Names the device of a command that failed.
    pub(crate) fn of(id: &str) -> impl FnOnce(Error) -> Self {
        move |source| Self::Monitor { id: id.to_owned(), source }
    }
}

awaited_events! {
    /// An event that ends the unplugging of a device.
    pub(crate) enum Unplug {
        Deleted(events::DeviceDeleted),
        Refused(events::DeviceUnplugGuestError),
    }
}

/// The events that were received since the removal of a device was requested.
///
/// A device loses its name before it releases what it used. QEMU then no longer finds it, although
/// it still exists.
pub(crate) type Removal = Watch<Unplug>;

impl Unplug {
    /// Returns the device that the event is about. The parts of a device have events of their own,
    /// without an id.
    fn device(&self) -> Option<&str> {
        match self {
            Self::Deleted(event) => event.device.as_deref(),
            Self::Refused(event) => event.device.as_deref(),
        }
    }
}

/// The result of a request to remove a device.
enum Asked {
    /// The device does not exist.
    Gone,
    /// The request is pending, or the device has been removed already.
    Pending,
}

/// # Devices: plug and unplug
impl Monitor {
    /// Adds a device (`device_add`).
    ///
    /// If the future is dropped, the device may still be added.
    ///
    /// # Errors
    ///
    /// Those of [`Monitor::execute`].
    #[doc(alias = "hotplug")]
    #[doc(alias = "plug")]
    #[doc(alias = "AddDevice")]
    pub async fn add_device(&self, device: DeviceAdd) -> Result<(), Error> {
        self.execute(device).await
    }

    /// Requests the removal of a device (`device_del`); a device that is gone counts as removed.
    ///
    /// On many buses, the guest must agree, so the device may still exist when this method returns.
    /// [`remove_device_and_wait`](Self::remove_device_and_wait) waits.
    ///
    /// If the future is dropped, the removal may still be requested; a second call shows whether it
    /// was.
    ///
    /// # Errors
    ///
    /// [`DeviceError::UnplugPending`] if the guest was asked before and has not answered. QEMU 7.2
    /// and 10.0 refuse this while the machine is stopped, and ask a running guest again.
    #[doc(alias = "unplug")]
    #[doc(alias = "hotunplug")]
    #[doc(alias = "RemoveDevice")]
    pub async fn remove_device(&self, id: &str) -> Result<(), DeviceError> {
        let is_first = self.note_removal(id);
        let outcome = asked(id, self.execute(DeviceDel::new(id)).await);
        if is_first && !is_pending(&outcome) {
            self.state.removals.take(id);
        }
        outcome.map(drop)
    }

    /// Removes a device and waits until it is gone.
    ///
    /// When it returns, the id and the nodes, backends and buses that the device used are free. It
    /// waits for a pending request and does not repeat it. There is no time limit: a guest may
    /// never respond. The connection-wide deadline of commands does not end the wait. If events are
    /// missed, it queries the machine's devices.
    ///
    /// Dropping the future ends the waiting, not the removal. A second call continues waiting.
    ///
    /// # Errors
    ///
    /// [`DeviceError::GuestRefused`] if the guest rejects the request; otherwise those of
    /// [`Monitor::execute`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(monitor: &qmp::Monitor) -> Result<(), Box<dyn std::error::Error>> {
    /// use std::time::Duration;
    /// use tokio::time::timeout;
    ///
    /// // The guest may never answer. The request then stays, and a second call goes on waiting.
    /// match timeout(Duration::from_secs(30), monitor.remove_device_and_wait("data")).await {
    ///     Ok(outcome) => outcome?,
    ///     Err(_) => println!("the guest has not released the device yet"),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "unplug")]
    #[doc(alias = "hotunplug")]
    #[doc(alias = "RemoveDevice")]
    pub async fn remove_device_and_wait(&self, id: &str) -> Result<(), DeviceError> {
        let is_first = self.note_removal(id);
        let mut watch = Watch::of(self.client(), id);
        let outcome = asked(id, self.ask(DeviceDel::new(id)).await);
        let goes_on = is_pending(&outcome) || !is_first && self.is_being_removed(id);
        let outcome = match outcome {
            Ok(Asked::Gone) if !goes_on => Ok(()),
            Ok(_) | Err(DeviceError::UnplugPending { .. }) => self.removed(id, &mut watch).await,
            Err(error) => Err(error),
        };
        if !outcome.as_ref().is_err_and(is_unknown) {
            self.state.removals.take(id);
        }
        outcome
    }

    /// Waits until a device is gone whose removal was requested.
    async fn removed(&self, id: &str, watch: &mut Removal) -> Result<(), DeviceError> {
        let mut is_nameless = false;
        loop {
            match watch.next().await.map_err(DeviceError::of(id))? {
                // An event that has not come until the next look does not come.
                None if is_nameless => return Ok(()),
                None => is_nameless = !self.has_device(id).await.map_err(DeviceError::of(id))?,
                Some(event) if event.device() != Some(id) => {}
                Some(Unplug::Deleted(_)) => return Ok(()),
                Some(Unplug::Refused(_)) => {
                    return Err(DeviceError::GuestRefused { id: id.to_owned() });
                }
            }
        }
    }

    /// Records that the removal of a device is about to be requested, and returns whether none was
    /// going on.
    fn note_removal(&self, id: &str) -> bool {
        let is_first = !self.is_being_removed(id);
        if is_first {
            self.state.removals.keep(id, Watch::of(self.client(), id));
        }
        is_first
    }

    /// Returns whether this monitor has requested the removal of a device, and no event has
    /// reported its end since.
    fn is_being_removed(&self, id: &str) -> bool {
        let ends = |event: Unplug| event.device() == Some(id);
        let has_ended = |events: &mut Removal| std::iter::from_fn(|| events.try_next()).any(ends);
        self.state.removals.look(id, has_ended) == Some(false)
    }

    /// Forgets that this monitor has requested the removal of a device.
    pub(super) fn forget_removal(&self, id: &str) {
        self.state.removals.take(id);
    }

    /// Returns whether a device with this id exists.
    pub(super) async fn has_device(&self, id: &str) -> Result<bool, Error> {
        let devices = self.ask(QomList::new("/machine/peripheral")).await?;
        Ok(devices.iter().any(|device| device.name == id))
    }
}

/// Interprets QEMU's reply to `device_del`.
fn asked(id: &str, outcome: Result<(), Error>) -> Result<Asked, DeviceError> {
    match outcome {
        Ok(()) => Ok(Asked::Pending),
        Err(error) if is_not_found(&error) => Ok(Asked::Gone),
        Err(source) if error_text::unplug_is_pending(&source) => {
            Err(DeviceError::UnplugPending { id: id.to_owned(), source })
        }
        Err(error) => Err(DeviceError::of(id)(error)),
    }
}

/// Returns whether the removal has been requested, or may have been.
fn is_pending(outcome: &Result<Asked, DeviceError>) -> bool {
    match outcome {
        Ok(Asked::Pending) | Err(DeviceError::UnplugPending { .. }) => true,
        Ok(Asked::Gone) => false,
        Err(error) => is_unknown(error),
    }
}

/// Returns whether a command failed in a way that leaves open whether QEMU executed it.
fn is_unknown(error: &DeviceError) -> bool {
    matches!(error, DeviceError::Monitor { source, .. } if source.server().is_none())
}

/// Returns whether QEMU refused because the device does not exist.
pub(crate) fn is_not_found(error: &Error) -> bool {
    error.server().is_some_and(|error| error.class == ErrorClass::DeviceNotFound)
}
