//! Devices whose work another process does: disks, networks and shared folders over vhost-user.

use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::chardev::ChardevError;
use super::device::DeviceError;
use super::hotplug::{AddError, Step, Steps};
use super::tap::with_queues;
use crate::commands::{ChardevAdd, DeviceAdd, NetdevAdd};
use crate::types::{
    ChardevBackend, ChardevSocket, FdSocketAddress, Netdev, NetdevVhostUserOptions,
    SocketAddressLegacy, UnixSocketAddress,
};
use crate::{Error, Monitor, path_text};

/// How the process that does the work of a device is reached.
#[derive(Debug)]
enum Service {
    /// It listens at this path.
    Path(PathBuf),
    /// It is at the other end of this socket.
    Socket(OwnedFd),
}

/// A network backend in front of the character device.
#[derive(Debug)]
struct Backend {
    id: String,
    queues: u16,
}

/// A device of vhost-user: a character device that is the connection to a process, for networks a
/// backend, and the device in the guest.
#[derive(Debug)]
pub struct VhostUserDevice {
    chardev: String,
    service: Service,
    reconnect: Option<Duration>,
    network: Option<Backend>,
    device: DeviceAdd,
}

impl VhostUserDevice {
    /// Creates a device whose process listens at `path`. QEMU connects as the character device
    /// `chardev`.
    #[must_use]
    pub fn at(chardev: impl Into<String>, path: impl AsRef<Path>, device: DeviceAdd) -> Self {
        Self::new(chardev.into(), Service::Path(path.as_ref().to_owned()), device)
    }

    /// Creates a device whose process is at the other end of a connected socket, which is passed.
    /// QEMU refuses that for a [network](Self::network) (7.2, 10.0 and 11.1).
    #[must_use]
    pub fn on(chardev: impl Into<String>, socket: impl Into<OwnedFd>, device: DeviceAdd) -> Self {
        Self::new(chardev.into(), Service::Socket(socket.into()), device)
    }

    fn new(chardev: String, service: Service, device: DeviceAdd) -> Self {
        Self { chardev, service, reconnect: None, network: None, device }
    }

    /// Makes it a network device with this backend (`netdev_add` of `vhost-user`) and so many queues.
    ///
    /// For more than one queue, a virtio device gets `mq=on`, and on PCI `vectors` for all of them,
    /// unless it sets them itself.
    #[must_use]
    pub fn network(mut self, netdev: impl Into<String>, queues: u16) -> Self {
        self.network = Some(Backend { id: netdev.into(), queues: queues.max(1) });
        self
    }

    /// Lets QEMU connect again, this often, when the process has ended or restarts. The time is
    /// rounded as by [`add_reconnecting_chardev`](Monitor::add_reconnecting_chardev). QEMU refuses
    /// it for a socket that is passed.
    #[must_use]
    pub fn reconnects(mut self, every: Duration) -> Self {
        self.reconnect = Some(every);
        self
    }

    /// The device, with the connection or the backend that it uses.
    fn device(&self) -> DeviceAdd {
        let (property, id) = match &self.network {
            Some(network) => ("netdev", &network.id),
            None => ("chardev", &self.chardev),
        };
        let mut device = self.device.clone();
        if device.properties.get(property).is_none() {
            device.properties.insert(property, id.as_str());
        }
        match &self.network {
            Some(network) => with_queues(device, usize::from(network.queues)),
            None => device,
        }
    }

    fn netdev(&self) -> Option<Netdev> {
        let network = self.network.as_ref()?;
        let options = NetdevVhostUserOptions::new(&self.chardev).queues(network.queues.into());
        Some(Netdev::vhost_user(&network.id, options))
    }
}

/// The reason why a device of vhost-user was not removed, with its part.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum VhostUserError {
    /// The device was not removed.
    #[error(transparent)]
    Device(DeviceError),
    /// The device is gone, and its network backend is not.
    #[error("removing network backend {id}: {source}")]
    Netdev {
        /// The backend.
        id: String,
        /// Why.
        r#source: Error,
    },
    /// The device is gone, and its character device is not.
    #[error(transparent)]
    Chardev(ChardevError),
}

/// # Devices of vhost-user
impl Monitor {
    /// Plugs in a device whose work another process does: adds the character device that is the
    /// connection to it (`chardev-add`), for a network the backend (`netdev_add`), and the device
    /// (`device_add`): `vhost-user-fs-pci` with a `tag` for virtiofs, `vhost-user-blk-pci`,
    /// `virtio-net-pci` and others.
    ///
    /// The guest's memory has to be shared with the process: a memory backend with `share=on`, such as
    /// `memory-backend-memfd` (QEMU's manual, "vhost-user back ends").
    ///
    /// QEMU talks to the process while it adds the device or the backend, and waits for its answers
    /// without a limit. It replies to no command meanwhile, so a process that does not answer stops this
    /// monitor and every other one until the process ends (7.2, 10.0 and 11.1). A deadline of the connection
    /// ends this method then, with an error that names what may be left. A device whose process
    /// closes the connection is refused; `vhost-user-blk-pci` tries 3 times more.
    ///
    /// If a step fails, the earlier steps are undone in reverse order. Late replies count as for
    /// [`add_nic`](Self::add_nic). If the future is dropped, the method stops between two steps and
    /// undoes nothing; [`remove_vhost_user_device`](Self::remove_vhost_user_device) or
    /// [`remove_vhost_user_nic`](Self::remove_vhost_user_nic) cleans up. A socket that was passed and
    /// not used yet stays under a name that begins with `fd-`.
    ///
    /// # Errors
    ///
    /// [`AddError::Monitor`] with the first step that failed and what could not be undone.
    /// [`AddError::NoId`], and [`AddError::Unusable`] for a path that is not UTF-8, before anything is sent.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(monitor: &qmp::Monitor) -> Result<(), Box<dyn std::error::Error>> {
    /// use qmp::commands::DeviceAdd;
    /// use qmp::monitor::VhostUserDevice;
    ///
    /// // virtiofsd was started with `--socket-path=/run/share.socket`.
    /// let device = DeviceAdd::new("vhost-user-fs-pci").id("share").bus("port1");
    /// let device = device.property("tag", "share");
    /// let share = VhostUserDevice::at("share-socket", "/run/share.socket", device);
    /// monitor.add_vhost_user_device(share).await?;
    /// monitor.remove_vhost_user_device("share", "share-socket").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "virtiofs")]
    #[doc(alias = "vhost-user-fs-pci")]
    #[doc(alias = "vhost-user-blk-pci")]
    #[doc(alias = "hotplug")]
    pub async fn add_vhost_user_device(&self, device: VhostUserDevice) -> Result<(), AddError> {
        let plugged = device.device();
        let id = plugged.id.clone();
        let id = id.ok_or_else(|| AddError::no_id(Step::Device, &plugged.driver))?;
        let netdev = device.netdev();
        let mut steps = Steps::new(self);
        steps.connect(&device.chardev, device.service, device.reconnect).await?;
        if let Some(netdev) = netdev {
            let id = netdev.id.clone();
            steps.run(Step::Netdev, &id, NetdevAdd::new(netdev)).await?;
        }
        steps.run(Step::Device, &id, plugged).await
    }

    /// Unplugs a device of vhost-user, waits until it is gone, and then removes its character
    /// device. What is gone counts as removed.
    ///
    /// There is no time limit: a guest may never respond. Dropping the future ends the waiting, not
    /// the removal; the character device then stays. A second call continues.
    ///
    /// # Errors
    ///
    /// [`VhostUserError`], with the part that is left.
    #[doc(alias = "virtiofs")]
    #[doc(alias = "hotunplug")]
    #[doc(alias = "unplug")]
    pub async fn remove_vhost_user_device(
        &self,
        device: &str,
        chardev: &str,
    ) -> Result<(), VhostUserError> {
        self.remove_device_and_wait(device).await.map_err(VhostUserError::Device)?;
        self.remove_chardev(chardev).await.map_err(VhostUserError::Chardev)
    }

    /// Unplugs a network device of vhost-user, waits until it is gone, and then removes its
    /// backend and its character device. What is gone counts as removed: QEMU removes the character
    /// device with the backend (7.2, 10.0 and 11.1).
    ///
    /// The rest is as for [`remove_vhost_user_device`](Self::remove_vhost_user_device).
    ///
    /// # Errors
    ///
    /// [`VhostUserError`], with the part that is left.
    #[doc(alias = "hotunplug")]
    #[doc(alias = "unplug")]
    pub async fn remove_vhost_user_nic(
        &self,
        device: &str,
        netdev: &str,
        chardev: &str,
    ) -> Result<(), VhostUserError> {
        self.remove_device_and_wait(device).await.map_err(VhostUserError::Device)?;
        let failed = |source| VhostUserError::Netdev { id: netdev.to_owned(), source };
        self.remove_nic(netdev).await.map_err(failed)?;
        self.remove_chardev(chardev).await.map_err(VhostUserError::Chardev)
    }
}

impl Steps<'_> {
    /// Adds the character device.
    async fn connect(
        &mut self,
        chardev: &str,
        service: Service,
        reconnect: Option<Duration>,
    ) -> Result<(), AddError> {
        let (address, passed) = match service {
            Service::Path(path) => {
                let path = path_text(&path).map_err(|it| AddError::unusable(chardev, it.into()))?;
                (SocketAddressLegacy::unix(UnixSocketAddress::new(path)), None)
            }
            Service::Socket(socket) => {
                let name = self.pass_name(socket).await?;
                (SocketAddressLegacy::fd(FdSocketAddress::new(name.as_str())), Some(name))
            }
        };
        let mut socket = ChardevSocket::new(address).server(false);
        if let Some(every) = reconnect {
            socket = self.reconnecting(chardev, socket, every).await?;
        }
        let add = ChardevAdd::new(chardev, ChardevBackend::socket(socket));
        self.run(Step::Chardev, chardev, add).await?;
        if let Some(name) = passed {
            self.hand_on(Step::Descriptor, &name);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::VhostUserDevice;
    use crate::commands::DeviceAdd;

    #[test]
    fn a_device_uses_its_connection_or_its_backend() {
        let disk = DeviceAdd::new("vhost-user-blk-pci").id("disk");
        let text = serde_json::to_value(VhostUserDevice::at("c", "/s", disk).device()).unwrap();
        let expected =
            serde_json::json!({"driver": "vhost-user-blk-pci", "id": "disk", "chardev": "c"});
        assert_eq!(text, expected);
        let card = DeviceAdd::new("virtio-net-pci").id("card");
        let card = VhostUserDevice::at("c", "/s", card).network("net", 2);
        let expected = serde_json::json!({
            "driver": "virtio-net-pci", "id": "card", "netdev": "net", "mq": true, "vectors": 6
        });
        assert_eq!(serde_json::to_value(card.device()).unwrap(), expected);
        let expected =
            serde_json::json!({"id": "net", "type": "vhost-user", "chardev": "c", "queues": 2});
        assert_eq!(serde_json::to_value(card.netdev()).unwrap(), expected);
    }
}
