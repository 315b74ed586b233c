//! PCI buses and what is on them.

use crate::monitor::Monitor;
use crate::types::{PciDeviceInfo, PciInfo};
use crate::{Error, commands};

impl Monitor {
    /// All PCI buses with their devices (`query-pci`); what is behind a bridge is beneath the
    /// bridge.
    ///
    /// # Errors
    ///
    /// QEMU's own; a machine without PCI has no buses.
    #[doc(alias = "QueryPCI")]
    pub async fn pci(&self) -> Result<Vec<PciInfo>, Error> {
        self.execute(commands::QueryPci::new()).await
    }

    /// The PCI device with this id, on whatever bus and below however many bridges.
    ///
    /// `None` if there is none: QEMU reports a device only once firmware has numbered the bridges
    /// above it, and only functions that the guest could find.
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
