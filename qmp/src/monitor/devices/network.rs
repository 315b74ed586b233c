//! Network devices.

use crate::commands::{DeviceAdd, NetdevAdd, NetdevDel, SetLink};
use crate::monitor::devices::device::is_not_found;
use crate::monitor::devices::hotplug::{AddError, Step, Steps};
use crate::types::Netdev;
use crate::{Error, Monitor};

/// A network device to be plugged in: a backend on the host and a device in the guest.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Nic {
    /// The backend on the host.
    pub netdev: Netdev,
    /// The device. By default, its `netdev` is the backend.
    pub device: DeviceAdd,
    /// `true` if the link is up, which is the default.
    pub link_up: bool,
    /// Whether the device is checked before anything is added.
    #[cfg(feature = "devices")]
    #[cfg_attr(docsrs, doc(cfg(feature = "devices")))]
    pub checked: bool,
}

impl Nic {
    /// Creates a network device from a backend and its device.
    #[must_use]
    pub fn new(netdev: impl Into<Netdev>, device: DeviceAdd) -> Self {
        Self {
            netdev: netdev.into(),
            device,
            link_up: true,
            #[cfg(feature = "devices")]
            checked: false,
        }
    }

    /// Checks the device, as [`Monitor::check_device`] does, before the backend is added.
    #[cfg(feature = "devices")]
    #[cfg_attr(docsrs, doc(cfg(feature = "devices")))]
    #[must_use]
    pub fn checked(mut self) -> Self {
        self.checked = true;
        self
    }

    /// Plugs in the device with its link down.
    #[must_use]
    pub fn link_down(mut self) -> Self {
        self.link_up = false;
        self
    }

    pub(crate) fn device(&self) -> DeviceAdd {
        let mut device = self.device.clone();
        if device.properties.get("netdev").is_none() {
            device.properties.insert("netdev", self.netdev.id.as_str());
        }
        device
    }
}

/// The reason why a network device was not changed.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum NetworkError {
    /// There is no network device or backend of this name.
    #[error("there is no network device {id}: {source}")]
    NotFound {
        /// The name.
        id: String,
        /// QEMU's refusal.
        r#source: Error,
    },
    /// The command failed.
    #[error("network device {id}: {source}")]
    Monitor {
        /// The name.
        id: String,
        /// The cause.
        r#source: Error,
    },
}

/// # Network cards: plug, unplug, link
impl Monitor {
    /// Plugs in a network device: adds the backend and the device, and takes the link down on
    /// request.
    ///
    /// If a step fails, the earlier steps are undone in reverse order. A step that QEMU does not
    /// answer before the deadline of the connection is undone if a reply arrives within 10 seconds
    /// after it. Otherwise the error names the step.
    ///
    /// If the future is dropped, the method stops between two steps and undoes nothing. To clean
    /// up, remove everything that was requested, the device first; what does not exist counts as
    /// removed.
    ///
    /// # Errors
    ///
    /// [`AddError::Monitor`] with the first step that failed and what could not be undone;
    /// [`AddError::NoId`] before anything is sent. `AddError::Refused` if the device is checked and
    /// something is wrong with it.
    #[doc(alias = "hotplug")]
    #[doc(alias = "network")]
    #[doc(alias = "AddNIC")]
    pub async fn add_nic(&self, nic: Nic) -> Result<(), AddError> {
        let id = nic
            .device
            .id
            .as_deref()
            .ok_or_else(|| AddError::no_id(Step::Device, &nic.device.driver))?;
        let device = nic.device();
        #[cfg(feature = "devices")]
        if nic.checked {
            self.check_before_adding(&nic.netdev.id, &[(Step::Device, &device)]).await?;
        }
        let mut steps = Steps::new(self);
        steps.run(Step::Netdev, &nic.netdev.id, NetdevAdd::new(nic.netdev.clone())).await?;
        steps.run(Step::Device, id, device).await?;
        if !nic.link_up {
            steps.run(Step::Link, id, SetLink::new(id, false)).await?;
        }
        Ok(())
    }

    /// Removes the backend of a network device (`netdev_del`). A backend that does not exist counts
    /// as removed.
    ///
    /// Remove the device itself first, with
    /// [`remove_device_and_wait`](Self::remove_device_and_wait).
    ///
    /// If the future is dropped, the backend may still be removed. A second call is harmless.
    ///
    /// # Errors
    ///
    /// Those of [`Monitor::execute`].
    #[doc(alias = "unplug")]
    #[doc(alias = "RemoveNIC")]
    pub async fn remove_nic(&self, netdev: &str) -> Result<(), Error> {
        match self.execute(NetdevDel::new(netdev)).await {
            Err(error) if is_not_found(&error) => Ok(()),
            outcome => outcome,
        }
    }

    /// Sets the link of a network device up or down (`set_link`).
    ///
    /// `id` is that of a device or of a backend. QEMU sends no event for this.
    ///
    /// If the future is dropped, the link may still be changed. A second call is harmless.
    ///
    /// # Errors
    ///
    /// [`NetworkError::NotFound`] if no device or backend has that id.
    #[doc(alias = "SetNICLink")]
    pub async fn set_nic_link(&self, id: &str, up: bool) -> Result<(), NetworkError> {
        match self.execute(SetLink::new(id, up)).await {
            Err(source) if is_not_found(&source) => {
                Err(NetworkError::NotFound { id: id.to_owned(), source })
            }
            outcome => {
                outcome.map_err(|source| NetworkError::Monitor { id: id.to_owned(), source })
            }
        }
    }
}
