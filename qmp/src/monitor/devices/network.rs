//! Network devices.

use crate::commands::{DeviceAdd, NetdevAdd, NetdevDel, SetLink};
use crate::monitor::devices::device::is_not_found;
use crate::monitor::devices::hotplug::{AddError, Step, Steps};
use crate::monitor::devices::passing::{Owner, Passed};
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

    /// Adds both parts. If a step fails, those that were done are undone.
    pub(crate) async fn plug(&self, steps: &mut Steps<'_>) -> Result<(), AddError> {
        let Some(id) = self.device.id.as_deref() else {
            return Err(AddError::no_id(Step::Device, &self.device.driver));
        };
        steps.run(Step::Netdev, &self.netdev.id, NetdevAdd::new(self.netdev.clone())).await?;
        steps.run(Step::Device, id, self.device()).await?;
        if !self.link_up {
            steps.run(Step::Link, id, SetLink::new(id, false)).await?;
        }
        Ok(())
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
        #[cfg(feature = "devices")]
        if nic.checked {
            let device = (Step::Device, &nic.device());
            self.check_before_adding(&nic.netdev.id, &[device]).await?;
        }
        nic.plug(&mut Steps::new(self)).await
    }

    /// Adds the backend of a network device whose sockets, or device files, are passed as
    /// descriptors (`getfd`, `add-fd`, `netdev_add`).
    ///
    /// `netdev` gets a text for each descriptor, in their order, and puts it where the name of the
    /// socket or the path of the device file belongs. QEMU closes the descriptors with the backend,
    /// for [`remove_nic`](Self::remove_nic). Use `socket` or `dgram` for a passed socket, not
    /// `stream`: QEMU takes one for it, but was not seen to send on it, and keeps it open after the
    /// backend is removed (7.2, 10.0 and 11.1); 7.2 then crashes when something arrives or the other
    /// end closes. For a tap interface, see [`add_tap_nic`](Self::add_tap_nic).
    ///
    /// If a step fails, the earlier steps are undone in reverse order. Late replies count as for
    /// [`add_nic`](Self::add_nic). If the future is dropped, the method stops between two steps and
    /// undoes nothing; descriptors that were passed and not used yet stay, under names that begin
    /// with `fd-`.
    ///
    /// # Errors
    ///
    /// [`AddError::Monitor`] with the step that failed and what could not be undone;
    /// [`AddError::Unusable`] before anything is sent.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(monitor: &qmp::Monitor) -> Result<(), Box<dyn std::error::Error>> {
    /// use std::os::unix::net::UnixStream;
    ///
    /// use qmp::monitor::Passed;
    /// use qmp::types::{Netdev, NetdevSocketOptions};
    ///
    /// let (ours, theirs) = UnixStream::pair()?;
    /// let netdev = |[fd]: [String; 1]| Netdev::socket("net0", NetdevSocketOptions::new().fd(fd));
    /// monitor.add_netdev_with([Passed::name(theirs)], netdev).await?;
    /// # drop(ours);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fd")]
    pub async fn add_netdev_with<const N: usize>(
        &self,
        passed: [Passed; N],
        netdev: impl FnOnce([String; N]) -> Netdev,
    ) -> Result<(), AddError> {
        let mut steps = Steps::new(self);
        let (texts, sets) = steps.pass_all(Owner::Network, passed).await?;
        let netdev = netdev(texts);
        let id = netdev.id.clone();
        steps.run(Step::Netdev, &id, NetdevAdd::new(netdev)).await?;
        steps.release(sets).await
    }

    /// Plugs in a network device whose backend is given descriptors: the backend as by
    /// [`add_netdev_with`](Self::add_netdev_with), then the device as by
    /// [`add_nic`](Self::add_nic).
    ///
    /// # Errors
    ///
    /// Those of [`add_netdev_with`](Self::add_netdev_with); [`AddError::NoId`] before anything is
    /// sent.
    #[doc(alias = "hotplug")]
    pub async fn add_nic_with<const N: usize>(
        &self,
        device: DeviceAdd,
        passed: [Passed; N],
        netdev: impl FnOnce([String; N]) -> Netdev,
    ) -> Result<(), AddError> {
        if device.id.is_none() {
            return Err(AddError::no_id(Step::Device, &device.driver));
        }
        let mut steps = Steps::new(self);
        let (texts, sets) = steps.pass_all(Owner::Network, passed).await?;
        let netdev = netdev(texts);
        Nic::new(netdev, device).plug(&mut steps).await?;
        steps.release(sets).await
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
