//! The way from the host bridge down to a device.

use std::fmt;

use crate::commands::QomGet;
use crate::monitor::devices::pci::PciError;
use crate::values::PciAddress;
use crate::{Error, Monitor};

/// How many bridges may be above a device. PCI numbers its buses from 0 to 255.
const MOST_LEVELS: usize = 256;

/// The way from a root bus down to a device: the slot and function of each bridge and, last, those
/// of the device.
///
/// It is the same before and after firmware has numbered the buses, which changes nothing of it.
/// The guest finds the device by it in `/sys/devices/pci…`.
///
/// [`Display`](fmt::Display) writes two hexadecimal digits for each slot with `/` between them, as
/// agents in guests take it (that of Kata Containers for example). A function follows only if it
/// is not 0.
///
/// ```
/// use qmp::monitor::{PciAddress, PciPath};
///
/// // A root port in slot 2 of the root bus, with the device in its slot 0.
/// let path = PciPath::new("pcie.0", [PciAddress::slot(2), PciAddress::slot(0)]);
/// assert_eq!(path.to_string(), "02/00");
/// let path = PciPath::new("pcie.0", [PciAddress { slot: 0x1e, function: 1 }]);
/// assert_eq!(path.to_string(), "1e.1");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PciPath {
    /// The name of the root bus, for example `pcie.0`. It matters in a machine with several.
    pub root: String,
    /// The addresses from the root bus down. The last one is the device's.
    pub addresses: Vec<PciAddress>,
}

impl PciPath {
    /// Creates a path from its addresses.
    #[must_use]
    pub fn new(root: impl Into<String>, addresses: impl IntoIterator<Item = PciAddress>) -> Self {
        Self { root: root.into(), addresses: addresses.into_iter().collect() }
    }
}

impl fmt::Display for PciPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (level, PciAddress { slot, function }) in self.addresses.iter().enumerate() {
            let separator = if level == 0 { "" } else { "/" };
            write!(f, "{separator}{slot:02x}")?;
            if *function != 0 {
                write!(f, ".{function:x}")?;
            }
        }
        Ok(())
    }
}

/// # PCI addresses
impl Monitor {
    /// Returns the way from the host bridge down to a PCI device, which is given by its id or its
    /// QOM path.
    ///
    /// It is read from QEMU's objects (`qom-get` of `addr` and `parent_bus`), so that it is there at
    /// once after `device_add`. `query-pci` shows nothing behind a bridge before firmware has run
    /// (10.0 and 11.1).
    ///
    /// It sends two commands for the device and for each bridge above it, and one more. It only
    /// queries, and can be dropped and repeated at any time.
    ///
    /// # Errors
    ///
    /// [`PciError::NotFound`], and [`PciError::NotPci`] for a device on another bus or on none.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(monitor: &qmp::Monitor) -> Result<(), Box<dyn std::error::Error>> {
    /// use qmp::commands::DeviceAdd;
    ///
    /// let slot = monitor.free_pci_slot().await?;
    /// monitor.add_device(slot.put(DeviceAdd::new("virtio-rng-pci").id("rng0"))).await?;
    /// // For example `02/00`.
    /// println!("the guest finds it at {}", monitor.pci_path("rng0").await?);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "bdf")]
    #[doc(alias = "guest address")]
    pub async fn pci_path(&self, id: &str) -> Result<PciPath, PciError> {
        let mut device = if id.starts_with('/') { id.into() } else { peripheral(id) };
        let (mut root, mut addresses) = (String::new(), Vec::new());
        while let Some(address) = self.pci_address(id, &device, addresses.is_empty()).await? {
            if addresses.len() == MOST_LEVELS {
                return Err(PciError::not_pci(id, "there are too many bridges above it"));
            }
            addresses.push(address);
            let bus = self.property_text(id, &device, "parent_bus").await?;
            // The object above a bus is the bridge, or the host bridge.
            let Some((bridge, name)) = bus.rsplit_once('/').filter(|(_, name)| !name.is_empty())
            else {
                return Err(PciError::not_pci(id, "it is on no bus"));
            };
            root = name.to_owned();
            device = bridge.to_owned();
        }
        addresses.reverse();
        Ok(PciPath { root, addresses })
    }

    /// Returns the address of a device on its PCI bus. It returns `None` for what is above a device
    /// and no PCI device itself: a host bridge.
    async fn pci_address(
        &self,
        id: &str,
        path: &str,
        is_device: bool,
    ) -> Result<Option<PciAddress>, PciError> {
        match self.execute(QomGet::new(path, "addr")).await {
            Ok(value) => match PciAddress::of_property(&value) {
                None => Err(PciError::not_pci(id, format!("addr of {path} is {value}"))),
                address => Ok(address),
            },
            Err(error) if has_no_property(&error) => match is_device {
                true => Err(PciError::not_pci(id, "it has no addr")),
                false => Ok(None),
            },
            Err(error) => Err(PciError::of_device(id)(error)),
        }
    }

    async fn property_text(&self, id: &str, path: &str, name: &str) -> Result<String, PciError> {
        let value = self.execute(QomGet::new(path, name)).await;
        let value = value.map_err(PciError::of_device(id))?;
        Ok(value.as_str().unwrap_or_default().to_owned())
    }
}

/// The QOM path of a device with an id.
pub(super) fn peripheral(id: &str) -> String {
    format!("/machine/peripheral/{id}")
}

/// Whether `qom-get` was refused because the object lacks the property. If there were no object, the
/// class would be `DeviceNotFound` (7.2, 10.0 and 11.1).
pub(super) fn has_no_property(error: &Error) -> bool {
    error.server().is_some_and(|error| error.class == crate::ErrorClass::GenericError)
}
