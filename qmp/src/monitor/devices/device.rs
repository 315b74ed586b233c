//! Devices that are plugged and unplugged.

use crate::commands::{DeviceAdd, DeviceDel};
use crate::monitor::waiting::watch::{Watch, awaited_events};
use crate::monitor::wire::error_text;
use crate::{Error, ErrorClass, Monitor, events};

/// Why a device is not removed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DeviceError {
    /// The guest already considers an earlier request to let the device go.
    #[error("device {id} is being unplugged already: {source}")]
    UnplugPending {
        /// The device.
        id: String,
        /// QEMU's refusal.
        r#source: Error,
    },
    /// The guest refused to let the device go (`DEVICE_UNPLUG_GUEST_ERROR`).
    #[error("the guest refused to release device {id}")]
    GuestRefused {
        /// The device.
        id: String,
    },
    /// A command failed.
    #[error("removing {id}: {source}")]
    Monitor {
        /// The device.
        id: String,
        /// Why.
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
    /// How an unplug ends.
    enum Unplug {
        Deleted(events::DeviceDeleted),
        Refused(events::DeviceUnplugGuestError),
    }
}

impl Unplug {
    /// The device that the event is about: its parts have events of their own, without an id.
    fn device(&self) -> Option<&str> {
        match self {
            Self::Deleted(event) => event.device.as_deref(),
            Self::Refused(event) => event.device.as_deref(),
        }
    }
}

/// What became of asking for a device's removal.
enum Asked {
    /// There is no such device.
    Gone,
    /// It goes, or is gone already.
    Pending,
}

impl Monitor {
    /// Adds a device (`device_add`).
    ///
    /// Dropping the future leaves open whether the device is added.
    ///
    /// # Errors
    ///
    /// Those of [`Monitor::execute`].
    #[doc(alias = "AddDevice")]
    pub async fn add_device(&self, device: DeviceAdd) -> Result<(), Error> {
        self.execute(device).await
    }

    /// Asks for a device's removal (`device_del`); one that is gone counts as removed.
    ///
    /// Many buses let a device go only when the guest agrees, so it may still be there when this
    /// returns: [`remove_device_and_wait`](Self::remove_device_and_wait) waits.
    ///
    /// Dropping the future leaves open whether the removal is asked for; doing it again tells.
    ///
    /// # Errors
    ///
    /// [`DeviceError::UnplugPending`] if the guest was asked before and has not answered. QEMU 7.2
    /// and 10.0 refuse this while the machine is stopped, and ask a running guest again.
    #[doc(alias = "RemoveDevice")]
    pub async fn remove_device(&self, id: &str) -> Result<(), DeviceError> {
        self.ask_for_removal(id).await.map(drop)
    }

    /// Removes a device and waits until it is gone.
    ///
    /// A request that is pending already is waited for, not repeated. There is no limit: a guest
    /// may never answer. If events are missed, the machine's devices tell.
    ///
    /// Dropping the future ends the waiting, not the removal; call it again to go on waiting.
    ///
    /// # Errors
    ///
    /// [`DeviceError::GuestRefused`] if the guest wants to keep the device. Else those of
    /// [`Monitor::execute`].
    #[doc(alias = "RemoveDevice")]
    pub async fn remove_device_and_wait(&self, id: &str) -> Result<(), DeviceError> {
        let mut watch = Watch::new(self.client());
        match self.ask_for_removal(id).await {
            Ok(Asked::Gone) => return Ok(()),
            Ok(Asked::Pending) | Err(DeviceError::UnplugPending { .. }) => {}
            Err(error) => return Err(error),
        }
        loop {
            match watch.next().await.map_err(DeviceError::of(id))? {
                // Not before some time has passed: a device loses its name first, and only the
                // event tells that it has let go of what it used.
                None if self.has_device(id).await.map_err(DeviceError::of(id))? => {}
                None => return Ok(()),
                Some(event) if event.device() != Some(id) => {}
                Some(Unplug::Deleted(_)) => return Ok(()),
                Some(Unplug::Refused(_)) => {
                    return Err(DeviceError::GuestRefused { id: id.to_owned() });
                }
            }
        }
    }

    async fn ask_for_removal(&self, id: &str) -> Result<Asked, DeviceError> {
        match self.execute(DeviceDel::new(id)).await {
            Ok(()) => Ok(Asked::Pending),
            Err(error) if is_not_found(&error) => Ok(Asked::Gone),
            Err(source) if error_text::unplug_is_pending(&source) => {
                Err(DeviceError::UnplugPending { id: id.to_owned(), source })
            }
            Err(error) => Err(DeviceError::of(id)(error)),
        }
    }

    /// Whether there is a device with this id.
    async fn has_device(&self, id: &str) -> Result<bool, Error> {
        Ok(self.child_type("/machine/peripheral", id).await?.is_some())
    }
}

/// Whether QEMU refused because there is no such device.
pub(crate) fn is_not_found(error: &Error) -> bool {
    error.server().is_some_and(|error| error.class == ErrorClass::DeviceNotFound)
}
