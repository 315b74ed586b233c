//! Network devices on a tap interface whose queues are passed as descriptors.

use std::fs;
use std::io;
use std::os::fd::{AsRawFd as _, OwnedFd};

use super::access::Kind;
use super::hotplug::{AddError, Step, Steps};
use super::network::Nic;
use crate::commands::DeviceAdd;
use crate::types::{Netdev, NetdevTapOptions};
use crate::{ColonList, Monitor};

/// The maximum number of queues of a tap backend (`MAX_TAP_QUEUES`).
const MOST: usize = 1024;

/// A network device on a tap interface: a descriptor of `/dev/net/tun` for each queue, perhaps one
/// of `/dev/vhost-net` for each as well, and the device in the guest.
#[derive(Debug)]
pub struct TapNic {
    /// The id of the backend.
    pub id: String,
    /// The descriptors of the tap interface, one for each queue.
    pub queues: Vec<OwnedFd>,
    /// The descriptors of `/dev/vhost-net`: none, or as many.
    pub vhost: Vec<OwnedFd>,
    /// The device. By default, its `netdev` is the backend. A device of virtio gets `mq=on` for more
    /// than one queue, and on PCI `vectors` for all of them, unless it sets them itself.
    pub device: DeviceAdd,
    /// `true` if the link is up, which is the default.
    pub link_up: bool,
}

impl TapNic {
    /// Creates a network device on the queues of a tap interface.
    ///
    /// With descriptors for vhost, the host's kernel moves the packets (`vhost=on`).
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        queues: impl IntoIterator<Item = impl Into<OwnedFd>>,
        vhost: impl IntoIterator<Item = impl Into<OwnedFd>>,
        device: DeviceAdd,
    ) -> Self {
        let queues = queues.into_iter().map(Into::into).collect();
        let vhost = vhost.into_iter().map(Into::into).collect();
        Self { id: id.into(), queues, vhost, device, link_up: true }
    }

    /// Plugs in the device with its link down.
    #[must_use]
    pub fn link_down(mut self) -> Self {
        self.link_up = false;
        self
    }

    fn check(&self) -> Result<(), AddError> {
        let (taps, vhosts) = (self.queues.len(), self.vhost.len());
        if !(1..=MOST).contains(&taps) || (vhosts != 0 && vhosts != taps) {
            return Err(AddError::Queues { id: self.id.clone(), taps, vhosts });
        }
        match &self.device.id {
            Some(_) => {
                self.check_descriptors().map_err(|error| AddError::unusable(&self.id, error))
            }
            None => Err(AddError::no_id(Step::Device, &self.device.driver)),
        }
    }

    /// Checks what makes QEMU fail in the middle, and not undo the queues that it has begun with.
    fn check_descriptors(&self) -> io::Result<()> {
        let mut first: Option<String> = None;
        for (number, tap) in self.queues.iter().enumerate() {
            is_device(tap, "tap", number)?;
            let Some(interface) = interface(tap) else { continue };
            if interface.is_empty() {
                return Err(unfit(format!("tap descriptor {number} has no interface (TUNSETIFF)")));
            }
            let first = first.get_or_insert_with(|| interface.clone());
            if *first != interface {
                let text = format!("tap descriptor {number} is of {interface}, another of {first}");
                return Err(unfit(text));
            }
        }
        let mut vhosts = self.vhost.iter().enumerate();
        vhosts.try_for_each(|(number, vhost)| is_device(vhost, "vhost", number))
    }
}

fn unfit(text: String) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, text)
}

fn is_device(file: &OwnedFd, what: &str, number: usize) -> io::Result<()> {
    let kind = Kind::of(file)?;
    match kind.is_character_device() {
        true => Ok(()),
        false => Err(unfit(format!("{what} descriptor {number} is {}", kind.name()))),
    }
}

/// Returns the name of the interface that a descriptor of `/dev/net/tun` is a queue of, empty if it
/// is of none. `None` for other devices (macvtap), and where it cannot be found out.
fn interface(tap: &OwnedFd) -> Option<String> {
    let number = tap.as_raw_fd();
    let device = fs::read_link(format!("/proc/self/fd/{number}")).ok()?;
    if !device.ends_with("net/tun") {
        return None;
    }
    let info = fs::read_to_string(format!("/proc/self/fdinfo/{number}")).ok()?;
    let name = info.lines().find_map(|line| line.strip_prefix("iff:"));
    Some(name.unwrap_or_default().trim().to_owned())
}

/// The backend, by the names of its descriptors.
fn backend(id: &str, taps: &[String], vhosts: &[String]) -> Netdev {
    let mut options = NetdevTapOptions::new();
    match (taps, vhosts) {
        ([tap], _) => {
            options.fd = Some(tap.clone());
            options.vhostfd = vhosts.first().cloned();
        }
        _ => {
            // The names are made here, and none contains a colon.
            options.fds = ColonList::new(taps).ok();
            options.vhostfds = ColonList::new(vhosts).ok().filter(|_| !vhosts.is_empty());
        }
    }
    options.vhost = (!vhosts.is_empty()).then_some(true);
    Netdev::tap(id, options)
}

/// The device, for so many queues. Each queue has a vector for each direction; the other two are for
/// changes of the configuration and for the control queue.
pub(super) fn with_queues(mut device: DeviceAdd, queues: usize) -> DeviceAdd {
    let is_pci = device.driver.starts_with("virtio-net-pci");
    if queues < 2 || !(is_pci || device.driver == "virtio-net-device") {
        return device;
    }
    if device.properties.get("mq").is_none() {
        device.properties.insert("mq", true);
    }
    if is_pci && device.properties.get("vectors").is_none() {
        device.properties.insert("vectors", 2 * queues as u64 + 2);
    }
    device
}

/// # Network cards on a tap interface
impl Monitor {
    /// Plugs in a network device on a tap interface: passes the descriptors (`getfd`), adds the
    /// backend (`netdev_add`) and the device (`device_add`), and takes the link down on request.
    ///
    /// It sets `vhost` on the backend, and `mq` and `vectors` on a virtio device; see [`TapNic`].
    ///
    /// If a step fails, the earlier steps are undone in reverse order, as by
    /// [`add_nic`](Self::add_nic), and descriptors that QEMU has not taken yet are closed. When
    /// `netdev_add` itself fails, it may have taken some: 7.2 and 10.0 keep those open until they
    /// end, and the error names them ([`DeviceError::Kept`](crate::monitor::DeviceError::Kept)).
    /// 11.1 closes them. If it fails at a queue after the first, all three keep the id for a backend
    /// that cannot be removed or used, so take another id. And 7.2 aborts on a vhost descriptor that
    /// it cannot use. Descriptors that lead to this are therefore looked at before anything is sent:
    /// all taps have to be queues of one interface, and vhost descriptors devices.
    ///
    /// If the future is dropped, the method stops between two steps and undoes nothing.
    /// [`remove_device_and_wait`](Self::remove_device_and_wait) and
    /// [`remove_nic`](Self::remove_nic) clean up, except for descriptors that were passed and not
    /// used yet. Their names begin with `fd-`.
    ///
    /// # Errors
    ///
    /// [`AddError::Monitor`] with the first step that failed and what could not be undone;
    /// [`AddError::Queues`], [`AddError::Unusable`] and [`AddError::NoId`] before anything is sent.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use std::os::fd::OwnedFd;
    /// # async fn example(
    /// #     monitor: &qmp::Monitor,
    /// #     queues: Vec<OwnedFd>,
    /// #     vhost: Vec<OwnedFd>,
    /// # ) -> Result<(), Box<dyn std::error::Error>> {
    /// use qmp::commands::DeviceAdd;
    /// use qmp::monitor::TapNic;
    ///
    /// let device = DeviceAdd::new("virtio-net-pci").id("nic0").bus("port1");
    /// monitor.add_tap_nic(TapNic::new("net0", queues, vhost, device)).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "tap")]
    #[doc(alias = "vhost")]
    #[doc(alias = "multiqueue")]
    pub async fn add_tap_nic(&self, nic: TapNic) -> Result<(), AddError> {
        nic.check()?;
        let queues = nic.queues.len();
        let mut steps = Steps::new(self);
        let mut names = [Vec::new(), Vec::new()];
        for (names, descriptors) in names.iter_mut().zip([nic.queues, nic.vhost]) {
            for descriptor in descriptors {
                names.push(steps.pass_name(descriptor).await?);
            }
        }
        let [taps, vhosts] = names;
        let mut plugged =
            Nic::new(backend(&nic.id, &taps, &vhosts), with_queues(nic.device, queues));
        plugged.link_up = nic.link_up;
        plugged.plug(&mut steps).await
    }
}

#[cfg(test)]
mod tests {
    use super::{backend, with_queues};
    use crate::commands::DeviceAdd;

    fn text<T: serde::Serialize>(value: &T) -> serde_json::Value {
        serde_json::to_value(value).unwrap()
    }

    #[test]
    fn the_backend_has_a_descriptor_for_each_queue() {
        let names = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect::<Vec<_>>();
        let one = text(&backend("n", &names(&["a"]), &[]));
        assert_eq!(one, serde_json::json!({"id": "n", "type": "tap", "fd": "a"}));
        let two = text(&backend("n", &names(&["a", "b"]), &names(&["c", "d"])));
        let expected = serde_json::json!({
            "id": "n", "type": "tap", "fds": "a:b", "vhostfds": "c:d", "vhost": true
        });
        assert_eq!(two, expected);
    }

    #[test]
    fn the_device_has_vectors_for_all_queues() {
        let on = |driver: &str, queues| text(&with_queues(DeviceAdd::new(driver), queues));
        let expected = serde_json::json!({"driver": "virtio-net-pci", "mq": true, "vectors": 10});
        assert_eq!(on("virtio-net-pci", 4), expected);
        assert_eq!(on("virtio-net-pci", 1), serde_json::json!({"driver": "virtio-net-pci"}));
        let expected = serde_json::json!({"driver": "virtio-net-device", "mq": true});
        assert_eq!(on("virtio-net-device", 2), expected);
        assert_eq!(on("e1000", 2), serde_json::json!({"driver": "e1000"}));
        let own = DeviceAdd::new("virtio-net-pci").property("vectors", 3u64);
        assert_eq!(text(&with_queues(own, 2))["vectors"], 3);
    }
}
