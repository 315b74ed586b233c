//! A free place for a device that is plugged in.

use crate::Monitor;
use crate::commands::DeviceAdd;
use crate::monitor::devices::pci::PciError;
use crate::monitor::devices::pci::bus::{PciBus, PciBusKind};
use crate::monitor::devices::pci::walk::{Visit, Walk};
use crate::values::PciAddress;

/// A place for a PCI device: what `device_add` needs to put it there.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PciSlot {
    /// The bus.
    pub bus: String,
    /// The slot on the bus, with function 0.
    pub addr: PciAddress,
}

impl PciSlot {
    /// Puts a device into the slot: sets its `bus` and its `addr`.
    pub fn put(self, device: impl Into<DeviceAdd>) -> DeviceAdd {
        device.into().bus(self.bus).property("addr", self.addr)
    }
}

/// # PCI slots for hot-plugged devices
impl Monitor {
    /// Finds a free slot for a device that is plugged in: an empty port, or else the first free slot
    /// of a conventional bus.
    ///
    /// It is read from QEMU's objects, and does not depend on firmware. It sends 4 commands, at most
    /// 4 for each bus that it looks at, and one for each device on a conventional bus.
    ///
    /// Nothing is reserved: of two programs that use the same slot, the second one's `device_add` is
    /// refused. It only queries, and can be dropped and repeated at any time.
    ///
    /// # Errors
    ///
    /// [`PciError::NoFreeSlot`] if there is none.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(monitor: &qmp::Monitor) -> Result<(), Box<dyn std::error::Error>> {
    /// use qmp::commands::DeviceAdd;
    ///
    /// let slot = monitor.free_pci_slot().await?;
    /// monitor.add_device(slot.put(DeviceAdd::new("virtio-rng-pci").id("rng0"))).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "hotplug")]
    #[doc(alias = "root port")]
    pub async fn free_pci_slot(&self) -> Result<PciSlot, PciError> {
        let mut walk = Walk::start(self).await?;
        let mut conventional = None;
        while let Some(visit) = walk.next().await? {
            let is_port = visit.kind == PciBusKind::Port;
            let is_of_use =
                if is_port { visit.children.is_empty() } else { conventional.is_none() };
            if !is_of_use || !walk.is_hot_pluggable(&visit).await? {
                continue;
            }
            match walk.free_slot(&visit).await? {
                Some(slot) if is_port => return Ok(slot),
                slot => conventional = slot.or(conventional),
            }
        }
        conventional.ok_or(PciError::NoFreeSlot)
    }

    /// Finds a free slot on this bus: of a root port, of a bridge, or of the machine `pc`.
    ///
    /// Otherwise it is like [`free_pci_slot`](Self::free_pci_slot).
    ///
    /// # Errors
    ///
    /// [`PciError::NoSuchBus`]; [`PciError::NotHotPluggable`] for the root bus of `q35`, a switch, or a
    /// port with `hotplug=off`; [`PciError::Full`].
    #[doc(alias = "hotplug")]
    pub async fn free_pci_slot_on(&self, bus: &str) -> Result<PciSlot, PciError> {
        let mut walk = Walk::start(self).await?;
        while let Some(visit) = walk.next().await? {
            if visit.name != bus {
                continue;
            }
            if !walk.is_hot_pluggable(&visit).await? {
                return Err(PciError::NotHotPluggable { bus: bus.to_owned() });
            }
            let slot = walk.free_slot(&visit).await?;
            return slot.ok_or_else(|| PciError::Full { bus: bus.to_owned() });
        }
        Err(PciError::NoSuchBus { bus: bus.to_owned() })
    }
}

impl Walk<'_> {
    /// Returns the first free slot of a bus that is known to take hot-plugged devices.
    async fn free_slot(&self, visit: &Visit) -> Result<Option<PciSlot>, PciError> {
        let (name, taken) = (visit.name.clone(), self.addresses(visit).await?);
        let bus = PciBus { name, kind: visit.kind, hot_pluggable: true, taken };
        Ok(bus.free_slot().map(|addr| PciSlot { bus: bus.name, addr }))
    }
}
