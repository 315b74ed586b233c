//! PCI buses and what is on them.

mod bus;
mod error;
mod path;
mod slot;
mod walk;

pub use bus::{PciBus, PciBusKind};
pub use error::PciError;
pub use path::PciPath;
pub use slot::PciSlot;

use crate::monitor::Monitor;
use crate::types::{PciDeviceInfo, PciInfo};
use crate::{Error, commands};

/// # PCI buses
impl Monitor {
    /// Returns all PCI buses with their devices (`query-pci`). The devices behind a bridge are
    /// members of the bridge.
    ///
    /// # Errors
    ///
    /// Those of [`Monitor::execute`]. A machine without PCI has no buses.
    #[doc(alias = "QueryPCI")]
    pub async fn pci(&self) -> Result<Vec<PciInfo>, Error> {
        self.execute(commands::QueryPci::new()).await
    }

    /// Returns the PCI device with this id, on any bus and below any number of bridges.
    ///
    /// It returns `None` if QEMU reports no such device. QEMU reports a device only after firmware
    /// has numbered the bridges above it, and only functions that the guest can find.
    /// [`pci_path`](Self::pci_path) does not depend on firmware.
    ///
    /// # Errors
    ///
    /// Those of [`pci`](Self::pci).
    #[doc(alias = "CheckPCIDevice")]
    pub async fn pci_device(&self, id: &str) -> Result<Option<PciDeviceInfo>, Error> {
        let mut left =
            self.pci().await?.into_iter().flat_map(|bus| bus.devices).collect::<Vec<_>>();
        while let Some(mut device) = left.pop() {
            if device.qdev_id == id {
                return Ok(Some(device));
            }
            let bridge = device.pci_bridge.take();
            left.extend(bridge.and_then(|bridge| bridge.devices).into_iter().flatten());
        }
        Ok(None)
    }
}
