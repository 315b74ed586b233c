// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

//! The devices that a QEMU says a user can create, by kind of bus.

mod ap_bus;
mod apple_desktop_bus;
mod aux_bus;
mod floppy_bus;
mod fsi_bus;
mod fsi_lbus;
mod hda;
mod i2c_bus;
mod i3c_bus;
mod ide;
mod industry_pack;
mod isa;
mod nitro_vsock_bus;
mod nvme_bus;
mod opb;
mod pci;
mod s390_pcibus;
mod s390_sclp_events_bus;
mod scsi;
mod sd_bus;
mod spapr_vio_bus;
mod ssi;
mod system;
mod ufs_bus;
mod usb_bus;
mod virtio_bus;
mod virtio_pci;
mod virtio_serial_bus;
mod virtual_css_bus;
mod vmbus;
mod without_bus;
mod xen_bus;
mod xen_sysbus;
pub(crate) mod facts;

use crate::devices::device::Device;
use crate::devices::values::PciAddress;
pub use self::{
    ap_bus::*, apple_desktop_bus::*, aux_bus::*, floppy_bus::*, fsi_bus::*, fsi_lbus::*,
    hda::*, i2c_bus::*, i3c_bus::*, ide::*, industry_pack::*, isa::*, nitro_vsock_bus::*,
    nvme_bus::*, opb::*, pci::*, s390_pcibus::*, s390_sclp_events_bus::*, scsi::*,
    sd_bus::*, spapr_vio_bus::*, ssi::*, system::*, ufs_bus::*, usb_bus::*,
    virtio_bus::*, virtio_pci::*, virtio_serial_bus::*, virtual_css_bus::*, vmbus::*,
    without_bus::*, xen_bus::*, xen_sysbus::*,
};

/// Properties of every PCI device.
pub trait PciDevice: Device {
    /// Sets `acpi-index`: `uint32`, `0` by default.
    #[inline]
    #[must_use]
    fn acpi_index(self, value: u32) -> Self {
        self.with("acpi-index", value.into())
    }
    /// Sets `addr`: the slot and the function on the bus, `-1` by default.
    #[inline]
    #[must_use]
    fn addr(self, value: impl Into<PciAddress>) -> Self {
        self.with("addr", value.into().into())
    }
    /// Sets `failover_pair_id`: `str`.
    #[inline]
    #[must_use]
    fn failover_pair_id(self, value: impl Into<String>) -> Self {
        self.with("failover_pair_id", value.into().into())
    }
    /// Sets `multifunction`: `bool`, `false` by default.
    #[inline]
    #[must_use]
    fn multifunction(self, value: bool) -> Self {
        self.with("multifunction", value.into())
    }
    /// Sets `rombar`: `int32`, `-1` by default.
    #[inline]
    #[must_use]
    fn rombar(self, value: u32) -> Self {
        self.with("rombar", value.into())
    }
    /// Sets `romfile`: `str`.
    #[inline]
    #[must_use]
    fn romfile(self, value: impl Into<String>) -> Self {
        self.with("romfile", value.into().into())
    }
    /// Sets `romsize`: `uint32`, `4294967295` by default.
    #[inline]
    #[must_use]
    fn romsize(self, value: u32) -> Self {
        self.with("romsize", value.into())
    }
    /// Sets `sriov-pf`: `str`. Seen in QEMU 11.1.
    #[inline]
    #[must_use]
    fn sriov_pf(self, value: impl Into<String>) -> Self {
        self.with("sriov-pf", value.into().into())
    }
}

/// Properties of every virtio device, on whatever bus it is.
pub trait VirtioDevice: Device {
    /// Sets `any_layout`: `bool`, `true` by default.
    #[inline]
    #[must_use]
    fn any_layout(self, value: bool) -> Self {
        self.with("any_layout", value.into())
    }
    /// Sets `event_idx`: `bool`, `true` by default.
    #[inline]
    #[must_use]
    fn event_idx(self, value: bool) -> Self {
        self.with("event_idx", value.into())
    }
    /// Sets `in_order`: `bool`, `false` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    #[must_use]
    fn in_order(self, value: bool) -> Self {
        self.with("in_order", value.into())
    }
    /// Sets `indirect_desc`: `bool`, `true` by default.
    #[inline]
    #[must_use]
    fn indirect_desc(self, value: bool) -> Self {
        self.with("indirect_desc", value.into())
    }
    /// Sets `iommu_platform`: `bool`, `false` by default.
    #[inline]
    #[must_use]
    fn iommu_platform(self, value: bool) -> Self {
        self.with("iommu_platform", value.into())
    }
    /// Sets `notify_on_empty`: `bool`, `true` by default.
    #[inline]
    #[must_use]
    fn notify_on_empty(self, value: bool) -> Self {
        self.with("notify_on_empty", value.into())
    }
    /// Sets `packed`: `bool`, `false` by default.
    #[inline]
    #[must_use]
    fn packed(self, value: bool) -> Self {
        self.with("packed", value.into())
    }
    /// Sets `queue_reset`: `bool`, `true` by default.
    #[inline]
    #[must_use]
    fn queue_reset(self, value: bool) -> Self {
        self.with("queue_reset", value.into())
    }
    /// Sets `use-disabled-flag`: `bool`, `true` by default.
    #[inline]
    #[must_use]
    fn use_disabled_flag(self, value: bool) -> Self {
        self.with("use-disabled-flag", value.into())
    }
    /// Sets `use-started`: `bool`, `true` by default.
    #[inline]
    #[must_use]
    fn use_started(self, value: bool) -> Self {
        self.with("use-started", value.into())
    }
}

/// Properties of every virtio device on a PCI bus.
pub trait VirtioPciDevice: Device {
    /// Sets `aer`: `bool`, `false` by default.
    #[inline]
    #[must_use]
    fn aer(self, value: bool) -> Self {
        self.with("aer", value.into())
    }
    /// Sets `ats`: `bool`, `false` by default.
    #[inline]
    #[must_use]
    fn ats(self, value: bool) -> Self {
        self.with("ats", value.into())
    }
    /// Sets `modern-pio-notify`: `bool`, `false` by default.
    #[inline]
    #[must_use]
    fn modern_pio_notify(self, value: bool) -> Self {
        self.with("modern-pio-notify", value.into())
    }
    /// Sets `page-per-vq`: `bool`, `false` by default.
    #[inline]
    #[must_use]
    fn page_per_vq(self, value: bool) -> Self {
        self.with("page-per-vq", value.into())
    }
    /// Sets `virtio-pci-bus-master-bug-migration`: `bool`, `false` by default.
    #[inline]
    #[must_use]
    fn virtio_pci_bus_master_bug_migration(self, value: bool) -> Self {
        self.with("virtio-pci-bus-master-bug-migration", value.into())
    }
}
