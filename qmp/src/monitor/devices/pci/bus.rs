//! PCI buses: of root complexes, ports and bridges.

use std::fmt;

use crate::Monitor;
use crate::monitor::devices::pci::PciError;
use crate::monitor::devices::pci::walk::Walk;
use crate::values::PciAddress;

/// What a PCI bus belongs to, which decides where a hot-plugged device may be put.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PciBusKind {
    /// A conventional root bus: that of the machine `pc`, of s390x and of ppc64.
    Root,
    /// The root bus of PCI Express: `pcie.0` of `q35` and of Arm's `virt`. It takes no devices while
    /// the machine exists.
    ExpressRoot,
    /// A root port, or a downstream port of a switch. It takes one device, in slot 0.
    Port,
    /// The inside of a switch, which holds its downstream ports alone. With ACPI, QEMU also accepts
    /// other devices there (7.2, 10.0 and 11.1), which PCI Express does not provide for.
    Switch,
    /// A conventional bus behind a bridge (`pci-bridge`, `pcie-pci-bridge`).
    Bridge,
}

impl PciBusKind {
    /// The slots that a hot-plugged device may be put into.
    ///
    /// Slot 0 of a conventional bus belongs to the host bridge, or the controller of the bridge
    /// (SHPC) does not serve it: QEMU refuses it, also if it chooses it itself because no `addr` is
    /// given (7.2, 10.0 and 11.1). With ACPI, QEMU would take it.
    pub(super) fn slots(self) -> std::ops::RangeInclusive<u8> {
        match self {
            Self::Port => 0..=0,
            _ => 1..=31,
        }
    }

    /// Whether devices can be plugged into such a bus at all, ports of switches aside.
    pub(super) fn takes_devices(self) -> bool {
        matches!(self, Self::Root | Self::Port | Self::Bridge)
    }
}

impl fmt::Display for PciBusKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Root => "root bus",
            Self::ExpressRoot => "PCI Express root bus",
            Self::Port => "port",
            Self::Switch => "switch",
            Self::Bridge => "bridge",
        })
    }
}

/// A PCI bus, and what is on it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PciBus {
    /// The name, for the `bus` of `device_add`. The bus of a port or bridge that has an id is called
    /// like it.
    pub name: String,
    /// What it belongs to.
    pub kind: PciBusKind,
    /// Whether devices can be plugged into it while the machine exists.
    pub hot_pluggable: bool,
    /// The addresses that are taken, in order. A device that the guest has not released yet still
    /// takes its own.
    pub taken: Vec<PciAddress>,
}

impl PciBus {
    /// Returns the first slot that a hot-plugged device can be put into, if there is one.
    #[must_use]
    pub fn free_slot(&self) -> Option<PciAddress> {
        let is_taken = |slot: &u8| self.taken.iter().any(|address| address.slot == *slot);
        let mut slots = self.kind.slots().filter(|slot| self.hot_pluggable && !is_taken(slot));
        slots.next().map(PciAddress::slot)
    }
}

/// # PCI buses: root ports and bridges
impl Monitor {
    /// Returns all PCI buses, those above before those below: root buses, root ports, switches and
    /// bridges. For each, it tells whether it takes hot-plugged devices, and which slots are taken.
    ///
    /// It is read from QEMU's objects, and does not depend on firmware. It sends 4 commands, at most
    /// 4 for each bus, and one for each device. At most 1024 buses are listed. It only queries, and
    /// can be dropped and repeated at any time.
    ///
    /// # Errors
    ///
    /// Those of [`Monitor::execute`]. A machine without PCI has no buses.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(monitor: &qmp::Monitor) -> Result<(), Box<dyn std::error::Error>> {
    /// use qmp::monitor::PciBusKind;
    ///
    /// let buses = monitor.pci_buses().await?;
    /// let ports = buses.iter().filter(|bus| bus.kind == PciBusKind::Port);
    /// for port in ports.filter(|port| port.free_slot().is_some()) {
    ///     println!("{} is free", port.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "root port")]
    #[doc(alias = "bridge")]
    pub async fn pci_buses(&self) -> Result<Vec<PciBus>, PciError> {
        let mut walk = Walk::start(self).await?;
        let mut buses = Vec::new();
        while let Some(visit) = walk.next().await? {
            let hot_pluggable = walk.is_hot_pluggable(&visit).await?;
            let taken = walk.addresses(&visit).await?;
            buses.push(PciBus { name: visit.name, kind: visit.kind, hot_pluggable, taken });
        }
        Ok(buses)
    }
}

#[cfg(test)]
mod tests {
    use super::{PciBus, PciBusKind};
    use crate::values::PciAddress;

    fn bus(kind: PciBusKind, taken: Vec<PciAddress>) -> PciBus {
        PciBus { name: "b".to_owned(), kind, hot_pluggable: true, taken }
    }

    #[test]
    fn a_slot_with_any_function_is_taken() {
        let taken = vec![PciAddress::slot(0), PciAddress { slot: 1, function: 3 }];
        let free = bus(PciBusKind::Bridge, taken.clone()).free_slot();
        assert_eq!(free, Some(PciAddress::slot(2)));
        assert_eq!(bus(PciBusKind::Port, taken).free_slot(), None);
        assert_eq!(bus(PciBusKind::Port, Vec::new()).free_slot(), Some(PciAddress::slot(0)));
        let full = (0..32).map(PciAddress::slot).collect();
        assert_eq!(bus(PciBusKind::Root, full).free_slot(), None);
        let mut fixed = bus(PciBusKind::Root, Vec::new());
        fixed.hot_pluggable = false;
        assert_eq!(fixed.free_slot(), None);
    }
}
