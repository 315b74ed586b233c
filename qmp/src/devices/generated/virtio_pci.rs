// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use crate::commands::DeviceAdd;
#[allow(unused_imports, reason = "not every bus takes them")]
use crate::devices::device::{device, json, list, put};
#[allow(unused_imports, reason = "not every bus has them")]
use crate::devices::values::*;
#[allow(unused_imports, reason = "not every bus has them")]
use super::{PciDevice, VirtioDevice, VirtioPciDevice};
#[allow(unused_imports, reason = "not every bus takes them")]
use crate::types;
#[allow(unused_imports, reason = "not every bus takes them")]
use crate::PropertyValue;

/// The device `vhost-scsi-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostScsiPci(DeviceAdd);

device!(VhostScsiPci, "vhost-scsi-pci");

impl VhostScsiPci {
    /// Sets `boot_tpgt`: `uint32`, `0` by default.
    #[inline]
    pub fn boot_tpgt(mut self, value: u32) -> Self {
        put(&mut self.0, "boot_tpgt", value.into());
        self
    }
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `cmd_per_lun`: `uint32`, `128` by default.
    #[inline]
    pub fn cmd_per_lun(mut self, value: u32) -> Self {
        put(&mut self.0, "cmd_per_lun", value.into());
        self
    }
    /// Sets `disable-legacy`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn disable_legacy(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "disable-legacy", value.as_str().into());
        self
    }
    /// Sets `disable-modern`: `bool`, `false` by default.
    #[inline]
    pub fn disable_modern(mut self, value: bool) -> Self {
        put(&mut self.0, "disable-modern", value.into());
        self
    }
    /// Sets `hotplug`: `bool`, `false` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn hotplug(mut self, value: bool) -> Self {
        put(&mut self.0, "hotplug", value.into());
        self
    }
    /// Sets `max_sectors`: `uint32`, `65535` by default.
    #[inline]
    pub fn max_sectors(mut self, value: u32) -> Self {
        put(&mut self.0, "max_sectors", value.into());
        self
    }
    /// Sets `migratable`: `bool`, `false` by default.
    #[inline]
    pub fn migratable(mut self, value: bool) -> Self {
        put(&mut self.0, "migratable", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `num_queues`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn num_queues(mut self, value: u32) -> Self {
        put(&mut self.0, "num_queues", value.into());
        self
    }
    /// Sets `seg_max_adjust`: `bool`, `true` by default.
    #[inline]
    pub fn seg_max_adjust(mut self, value: bool) -> Self {
        put(&mut self.0, "seg_max_adjust", value.into());
        self
    }
    /// Sets `t10_pi`: `bool`, `false` by default.
    #[inline]
    pub fn t10_pi(mut self, value: bool) -> Self {
        put(&mut self.0, "t10_pi", value.into());
        self
    }
    /// Sets `vectors`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
    /// Sets `vhostfd`: `str`.
    #[inline]
    pub fn vhostfd(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "vhostfd", value.into().into());
        self
    }
    /// Sets `virtqueue_size`: `uint32`, `128` by default.
    #[inline]
    pub fn virtqueue_size(mut self, value: u32) -> Self {
        put(&mut self.0, "virtqueue_size", value.into());
        self
    }
    /// Sets `worker_per_virtqueue`: `bool`, `false` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn worker_per_virtqueue(mut self, value: bool) -> Self {
        put(&mut self.0, "worker_per_virtqueue", value.into());
        self
    }
    /// Sets `wwpn`: `str`.
    #[inline]
    pub fn wwpn(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "wwpn", value.into().into());
        self
    }
}

impl PciDevice for VhostScsiPci {}

impl VirtioDevice for VhostScsiPci {}

impl VirtioPciDevice for VhostScsiPci {}

/// The device `vhost-scsi-pci-non-transitional`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostScsiPciNonTransitional(DeviceAdd);

device!(VhostScsiPciNonTransitional, "vhost-scsi-pci-non-transitional");

impl VhostScsiPciNonTransitional {
    /// Sets `boot_tpgt`: `uint32`, `0` by default.
    #[inline]
    pub fn boot_tpgt(mut self, value: u32) -> Self {
        put(&mut self.0, "boot_tpgt", value.into());
        self
    }
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `cmd_per_lun`: `uint32`, `128` by default.
    #[inline]
    pub fn cmd_per_lun(mut self, value: u32) -> Self {
        put(&mut self.0, "cmd_per_lun", value.into());
        self
    }
    /// Sets `hotplug`: `bool`, `false` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn hotplug(mut self, value: bool) -> Self {
        put(&mut self.0, "hotplug", value.into());
        self
    }
    /// Sets `max_sectors`: `uint32`, `65535` by default.
    #[inline]
    pub fn max_sectors(mut self, value: u32) -> Self {
        put(&mut self.0, "max_sectors", value.into());
        self
    }
    /// Sets `migratable`: `bool`, `false` by default.
    #[inline]
    pub fn migratable(mut self, value: bool) -> Self {
        put(&mut self.0, "migratable", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `num_queues`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn num_queues(mut self, value: u32) -> Self {
        put(&mut self.0, "num_queues", value.into());
        self
    }
    /// Sets `seg_max_adjust`: `bool`, `true` by default.
    #[inline]
    pub fn seg_max_adjust(mut self, value: bool) -> Self {
        put(&mut self.0, "seg_max_adjust", value.into());
        self
    }
    /// Sets `t10_pi`: `bool`, `false` by default.
    #[inline]
    pub fn t10_pi(mut self, value: bool) -> Self {
        put(&mut self.0, "t10_pi", value.into());
        self
    }
    /// Sets `vectors`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
    /// Sets `vhostfd`: `str`.
    #[inline]
    pub fn vhostfd(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "vhostfd", value.into().into());
        self
    }
    /// Sets `virtqueue_size`: `uint32`, `128` by default.
    #[inline]
    pub fn virtqueue_size(mut self, value: u32) -> Self {
        put(&mut self.0, "virtqueue_size", value.into());
        self
    }
    /// Sets `worker_per_virtqueue`: `bool`, `false` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn worker_per_virtqueue(mut self, value: bool) -> Self {
        put(&mut self.0, "worker_per_virtqueue", value.into());
        self
    }
    /// Sets `wwpn`: `str`.
    #[inline]
    pub fn wwpn(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "wwpn", value.into().into());
        self
    }
}

impl PciDevice for VhostScsiPciNonTransitional {}

impl VirtioDevice for VhostScsiPciNonTransitional {}

impl VirtioPciDevice for VhostScsiPciNonTransitional {}

/// The device `vhost-scsi-pci-transitional`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostScsiPciTransitional(DeviceAdd);

device!(VhostScsiPciTransitional, "vhost-scsi-pci-transitional");

impl VhostScsiPciTransitional {
    /// Sets `boot_tpgt`: `uint32`, `0` by default.
    #[inline]
    pub fn boot_tpgt(mut self, value: u32) -> Self {
        put(&mut self.0, "boot_tpgt", value.into());
        self
    }
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `cmd_per_lun`: `uint32`, `128` by default.
    #[inline]
    pub fn cmd_per_lun(mut self, value: u32) -> Self {
        put(&mut self.0, "cmd_per_lun", value.into());
        self
    }
    /// Sets `hotplug`: `bool`, `false` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn hotplug(mut self, value: bool) -> Self {
        put(&mut self.0, "hotplug", value.into());
        self
    }
    /// Sets `max_sectors`: `uint32`, `65535` by default.
    #[inline]
    pub fn max_sectors(mut self, value: u32) -> Self {
        put(&mut self.0, "max_sectors", value.into());
        self
    }
    /// Sets `migratable`: `bool`, `false` by default.
    #[inline]
    pub fn migratable(mut self, value: bool) -> Self {
        put(&mut self.0, "migratable", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `num_queues`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn num_queues(mut self, value: u32) -> Self {
        put(&mut self.0, "num_queues", value.into());
        self
    }
    /// Sets `seg_max_adjust`: `bool`, `true` by default.
    #[inline]
    pub fn seg_max_adjust(mut self, value: bool) -> Self {
        put(&mut self.0, "seg_max_adjust", value.into());
        self
    }
    /// Sets `t10_pi`: `bool`, `false` by default.
    #[inline]
    pub fn t10_pi(mut self, value: bool) -> Self {
        put(&mut self.0, "t10_pi", value.into());
        self
    }
    /// Sets `vectors`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
    /// Sets `vhostfd`: `str`.
    #[inline]
    pub fn vhostfd(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "vhostfd", value.into().into());
        self
    }
    /// Sets `virtqueue_size`: `uint32`, `128` by default.
    #[inline]
    pub fn virtqueue_size(mut self, value: u32) -> Self {
        put(&mut self.0, "virtqueue_size", value.into());
        self
    }
    /// Sets `worker_per_virtqueue`: `bool`, `false` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn worker_per_virtqueue(mut self, value: bool) -> Self {
        put(&mut self.0, "worker_per_virtqueue", value.into());
        self
    }
    /// Sets `wwpn`: `str`.
    #[inline]
    pub fn wwpn(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "wwpn", value.into().into());
        self
    }
}

impl PciDevice for VhostScsiPciTransitional {}

impl VirtioDevice for VhostScsiPciTransitional {}

impl VirtioPciDevice for VhostScsiPciTransitional {}

/// The device `vhost-user-blk-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostUserBlkPci(DeviceAdd);

device!(VhostUserBlkPci, "vhost-user-blk-pci");

impl VhostUserBlkPci {
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
    /// Sets `class`: `uint32`, `0` by default.
    #[inline]
    pub fn class(mut self, value: u32) -> Self {
        put(&mut self.0, "class", value.into());
        self
    }
    /// Sets `config-wce`: `bool`, `true` by default.
    #[inline]
    pub fn config_wce(mut self, value: bool) -> Self {
        put(&mut self.0, "config-wce", value.into());
        self
    }
    /// Sets `disable-legacy`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn disable_legacy(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "disable-legacy", value.as_str().into());
        self
    }
    /// Sets `disable-modern`: `bool`, `false` by default.
    #[inline]
    pub fn disable_modern(mut self, value: bool) -> Self {
        put(&mut self.0, "disable-modern", value.into());
        self
    }
    /// Sets `discard`: `bool`, `true` by default.
    #[inline]
    pub fn discard(mut self, value: bool) -> Self {
        put(&mut self.0, "discard", value.into());
        self
    }
    /// Sets `inflight-migration`: `bool`, `false` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn inflight_migration(mut self, value: bool) -> Self {
        put(&mut self.0, "inflight-migration", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `num-queues`: `uint16`, `65535` by default.
    #[inline]
    pub fn num_queues(mut self, value: u16) -> Self {
        put(&mut self.0, "num-queues", value.into());
        self
    }
    /// Sets `queue-size`: `uint32`, `128` by default.
    #[inline]
    pub fn queue_size(mut self, value: u32) -> Self {
        put(&mut self.0, "queue-size", value.into());
        self
    }
    /// Sets `seg-max-adjust`: `bool`, `false` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn seg_max_adjust(mut self, value: bool) -> Self {
        put(&mut self.0, "seg-max-adjust", value.into());
        self
    }
    /// Sets `skip-get-vring-base-on-force-shutdown`: `bool`, `false` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn skip_get_vring_base_on_force_shutdown(mut self, value: bool) -> Self {
        put(&mut self.0, "skip-get-vring-base-on-force-shutdown", value.into());
        self
    }
    /// Sets `vectors`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
    /// Sets `write-zeroes`: `bool`, `true` by default.
    #[inline]
    pub fn write_zeroes(mut self, value: bool) -> Self {
        put(&mut self.0, "write-zeroes", value.into());
        self
    }
}

impl PciDevice for VhostUserBlkPci {}

impl VirtioDevice for VhostUserBlkPci {}

impl VirtioPciDevice for VhostUserBlkPci {}

/// The device `vhost-user-blk-pci-non-transitional`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostUserBlkPciNonTransitional(DeviceAdd);

device!(VhostUserBlkPciNonTransitional, "vhost-user-blk-pci-non-transitional");

impl VhostUserBlkPciNonTransitional {
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
    /// Sets `class`: `uint32`, `0` by default.
    #[inline]
    pub fn class(mut self, value: u32) -> Self {
        put(&mut self.0, "class", value.into());
        self
    }
    /// Sets `config-wce`: `bool`, `true` by default.
    #[inline]
    pub fn config_wce(mut self, value: bool) -> Self {
        put(&mut self.0, "config-wce", value.into());
        self
    }
    /// Sets `discard`: `bool`, `true` by default.
    #[inline]
    pub fn discard(mut self, value: bool) -> Self {
        put(&mut self.0, "discard", value.into());
        self
    }
    /// Sets `inflight-migration`: `bool`, `false` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn inflight_migration(mut self, value: bool) -> Self {
        put(&mut self.0, "inflight-migration", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `num-queues`: `uint16`, `65535` by default.
    #[inline]
    pub fn num_queues(mut self, value: u16) -> Self {
        put(&mut self.0, "num-queues", value.into());
        self
    }
    /// Sets `queue-size`: `uint32`, `128` by default.
    #[inline]
    pub fn queue_size(mut self, value: u32) -> Self {
        put(&mut self.0, "queue-size", value.into());
        self
    }
    /// Sets `seg-max-adjust`: `bool`, `false` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn seg_max_adjust(mut self, value: bool) -> Self {
        put(&mut self.0, "seg-max-adjust", value.into());
        self
    }
    /// Sets `skip-get-vring-base-on-force-shutdown`: `bool`, `false` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn skip_get_vring_base_on_force_shutdown(mut self, value: bool) -> Self {
        put(&mut self.0, "skip-get-vring-base-on-force-shutdown", value.into());
        self
    }
    /// Sets `vectors`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
    /// Sets `write-zeroes`: `bool`, `true` by default.
    #[inline]
    pub fn write_zeroes(mut self, value: bool) -> Self {
        put(&mut self.0, "write-zeroes", value.into());
        self
    }
}

impl PciDevice for VhostUserBlkPciNonTransitional {}

impl VirtioDevice for VhostUserBlkPciNonTransitional {}

impl VirtioPciDevice for VhostUserBlkPciNonTransitional {}

/// The device `vhost-user-blk-pci-transitional`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostUserBlkPciTransitional(DeviceAdd);

device!(VhostUserBlkPciTransitional, "vhost-user-blk-pci-transitional");

impl VhostUserBlkPciTransitional {
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
    /// Sets `class`: `uint32`, `0` by default.
    #[inline]
    pub fn class(mut self, value: u32) -> Self {
        put(&mut self.0, "class", value.into());
        self
    }
    /// Sets `config-wce`: `bool`, `true` by default.
    #[inline]
    pub fn config_wce(mut self, value: bool) -> Self {
        put(&mut self.0, "config-wce", value.into());
        self
    }
    /// Sets `discard`: `bool`, `true` by default.
    #[inline]
    pub fn discard(mut self, value: bool) -> Self {
        put(&mut self.0, "discard", value.into());
        self
    }
    /// Sets `inflight-migration`: `bool`, `false` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn inflight_migration(mut self, value: bool) -> Self {
        put(&mut self.0, "inflight-migration", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `num-queues`: `uint16`, `65535` by default.
    #[inline]
    pub fn num_queues(mut self, value: u16) -> Self {
        put(&mut self.0, "num-queues", value.into());
        self
    }
    /// Sets `queue-size`: `uint32`, `128` by default.
    #[inline]
    pub fn queue_size(mut self, value: u32) -> Self {
        put(&mut self.0, "queue-size", value.into());
        self
    }
    /// Sets `seg-max-adjust`: `bool`, `false` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn seg_max_adjust(mut self, value: bool) -> Self {
        put(&mut self.0, "seg-max-adjust", value.into());
        self
    }
    /// Sets `skip-get-vring-base-on-force-shutdown`: `bool`, `false` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn skip_get_vring_base_on_force_shutdown(mut self, value: bool) -> Self {
        put(&mut self.0, "skip-get-vring-base-on-force-shutdown", value.into());
        self
    }
    /// Sets `vectors`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
    /// Sets `write-zeroes`: `bool`, `true` by default.
    #[inline]
    pub fn write_zeroes(mut self, value: bool) -> Self {
        put(&mut self.0, "write-zeroes", value.into());
        self
    }
}

impl PciDevice for VhostUserBlkPciTransitional {}

impl VirtioDevice for VhostUserBlkPciTransitional {}

impl VirtioPciDevice for VhostUserBlkPciTransitional {}

/// The device `vhost-user-fs-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostUserFsPci(DeviceAdd);

device!(VhostUserFsPci, "vhost-user-fs-pci");

impl VhostUserFsPci {
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `num-request-queues`: `uint16`, `1` by default.
    #[inline]
    pub fn num_request_queues(mut self, value: u16) -> Self {
        put(&mut self.0, "num-request-queues", value.into());
        self
    }
    /// Sets `queue-size`: `uint16`, `128` by default.
    #[inline]
    pub fn queue_size(mut self, value: u16) -> Self {
        put(&mut self.0, "queue-size", value.into());
        self
    }
    /// Sets `tag`: `str`.
    #[inline]
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "tag", value.into().into());
        self
    }
    /// Sets `vectors`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
}

impl PciDevice for VhostUserFsPci {}

impl VirtioDevice for VhostUserFsPci {}

impl VirtioPciDevice for VhostUserFsPci {}

/// The device `vhost-user-gpio-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostUserGpioPci(DeviceAdd);

device!(VhostUserGpioPci, "vhost-user-gpio-pci");

impl VhostUserGpioPci {
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
}

impl PciDevice for VhostUserGpioPci {}

impl VirtioDevice for VhostUserGpioPci {}

impl VirtioPciDevice for VhostUserGpioPci {}

/// The device `vhost-user-gpu-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostUserGpuPci(DeviceAdd);

device!(VhostUserGpuPci, "vhost-user-gpu-pci");

impl VhostUserGpuPci {
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
    /// Sets `disable-legacy`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn disable_legacy(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "disable-legacy", value.as_str().into());
        self
    }
    /// Sets `disable-modern`: `bool`, `false` by default.
    #[inline]
    pub fn disable_modern(mut self, value: bool) -> Self {
        put(&mut self.0, "disable-modern", value.into());
        self
    }
    /// Sets `edid`: `bool`, `true` by default.
    #[inline]
    pub fn edid(mut self, value: bool) -> Self {
        put(&mut self.0, "edid", value.into());
        self
    }
    /// Sets `ioeventfd`: `bool`, `false` by default.
    #[inline]
    pub fn ioeventfd(mut self, value: bool) -> Self {
        put(&mut self.0, "ioeventfd", value.into());
        self
    }
    /// Sets `max_outputs`: `uint32`, `1` by default.
    #[inline]
    pub fn max_outputs(mut self, value: u32) -> Self {
        put(&mut self.0, "max_outputs", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `outputs`: list of [`VirtioGpuOutput`](types::VirtioGpuOutput). Seen in QEMU 11.1.
    #[inline]
    pub fn outputs(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::VirtioGpuOutput>>,
    ) -> Self {
        put(&mut self.0, "outputs", list(value.into_iter().map(|it| json(&it.into()))));
        self
    }
    /// Sets `vectors`: `uint32`, `3` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
    /// Sets `xres`: `uint32`, `1280` by default.
    #[inline]
    pub fn xres(mut self, value: u32) -> Self {
        put(&mut self.0, "xres", value.into());
        self
    }
    /// Sets `yres`: `uint32`, `800` by default.
    #[inline]
    pub fn yres(mut self, value: u32) -> Self {
        put(&mut self.0, "yres", value.into());
        self
    }
}

impl PciDevice for VhostUserGpuPci {}

impl VirtioDevice for VhostUserGpuPci {}

impl VirtioPciDevice for VhostUserGpuPci {}

/// The device `vhost-user-i2c-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostUserI2cPci(DeviceAdd);

device!(VhostUserI2cPci, "vhost-user-i2c-pci");

impl VhostUserI2cPci {
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
}

impl PciDevice for VhostUserI2cPci {}

impl VirtioDevice for VhostUserI2cPci {}

impl VirtioPciDevice for VhostUserI2cPci {}

/// The device `vhost-user-input-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostUserInputPci(DeviceAdd);

device!(VhostUserInputPci, "vhost-user-input-pci");

impl VhostUserInputPci {
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
    /// Sets `disable-legacy`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn disable_legacy(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "disable-legacy", value.as_str().into());
        self
    }
    /// Sets `disable-modern`: `bool`, `false` by default.
    #[inline]
    pub fn disable_modern(mut self, value: bool) -> Self {
        put(&mut self.0, "disable-modern", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `serial`: `str`. Seen in QEMU 7.2.
    #[inline]
    pub fn serial(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "serial", value.into().into());
        self
    }
    /// Sets `vectors`: `uint32`, `2` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
}

impl PciDevice for VhostUserInputPci {}

impl VirtioDevice for VhostUserInputPci {}

impl VirtioPciDevice for VhostUserInputPci {}

/// The device `vhost-user-rng-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostUserRngPci(DeviceAdd);

device!(VhostUserRngPci, "vhost-user-rng-pci");

impl VhostUserRngPci {
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `vectors`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
}

impl PciDevice for VhostUserRngPci {}

impl VirtioDevice for VhostUserRngPci {}

impl VirtioPciDevice for VhostUserRngPci {}

/// The device `vhost-user-rtc-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostUserRtcPci(DeviceAdd);

device!(VhostUserRtcPci, "vhost-user-rtc-pci");

impl VhostUserRtcPci {
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
}

impl PciDevice for VhostUserRtcPci {}

impl VirtioDevice for VhostUserRtcPci {}

impl VirtioPciDevice for VhostUserRtcPci {}

/// The device `vhost-user-scmi-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostUserScmiPci(DeviceAdd);

device!(VhostUserScmiPci, "vhost-user-scmi-pci");

impl VhostUserScmiPci {
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
}

impl PciDevice for VhostUserScmiPci {}

impl VirtioDevice for VhostUserScmiPci {}

impl VirtioPciDevice for VhostUserScmiPci {}

/// The device `vhost-user-scsi-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostUserScsiPci(DeviceAdd);

device!(VhostUserScsiPci, "vhost-user-scsi-pci");

impl VhostUserScsiPci {
    /// Sets `boot_tpgt`: `uint32`, `0` by default.
    #[inline]
    pub fn boot_tpgt(mut self, value: u32) -> Self {
        put(&mut self.0, "boot_tpgt", value.into());
        self
    }
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
    /// Sets `cmd_per_lun`: `uint32`, `128` by default.
    #[inline]
    pub fn cmd_per_lun(mut self, value: u32) -> Self {
        put(&mut self.0, "cmd_per_lun", value.into());
        self
    }
    /// Sets `disable-legacy`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn disable_legacy(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "disable-legacy", value.as_str().into());
        self
    }
    /// Sets `disable-modern`: `bool`, `false` by default.
    #[inline]
    pub fn disable_modern(mut self, value: bool) -> Self {
        put(&mut self.0, "disable-modern", value.into());
        self
    }
    /// Sets `hotplug`: `bool`, `true` by default.
    #[inline]
    pub fn hotplug(mut self, value: bool) -> Self {
        put(&mut self.0, "hotplug", value.into());
        self
    }
    /// Sets `max_sectors`: `uint32`, `65535` by default.
    #[inline]
    pub fn max_sectors(mut self, value: u32) -> Self {
        put(&mut self.0, "max_sectors", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `num_queues`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn num_queues(mut self, value: u32) -> Self {
        put(&mut self.0, "num_queues", value.into());
        self
    }
    /// Sets `param_change`: `bool`, `true` by default.
    #[inline]
    pub fn param_change(mut self, value: bool) -> Self {
        put(&mut self.0, "param_change", value.into());
        self
    }
    /// Sets `t10_pi`: `bool`, `false` by default.
    #[inline]
    pub fn t10_pi(mut self, value: bool) -> Self {
        put(&mut self.0, "t10_pi", value.into());
        self
    }
    /// Sets `vectors`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
    /// Sets `virtqueue_size`: `uint32`, `128` by default.
    #[inline]
    pub fn virtqueue_size(mut self, value: u32) -> Self {
        put(&mut self.0, "virtqueue_size", value.into());
        self
    }
}

impl PciDevice for VhostUserScsiPci {}

impl VirtioDevice for VhostUserScsiPci {}

impl VirtioPciDevice for VhostUserScsiPci {}

/// The device `vhost-user-scsi-pci-non-transitional`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostUserScsiPciNonTransitional(DeviceAdd);

device!(VhostUserScsiPciNonTransitional, "vhost-user-scsi-pci-non-transitional");

impl VhostUserScsiPciNonTransitional {
    /// Sets `boot_tpgt`: `uint32`, `0` by default.
    #[inline]
    pub fn boot_tpgt(mut self, value: u32) -> Self {
        put(&mut self.0, "boot_tpgt", value.into());
        self
    }
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
    /// Sets `cmd_per_lun`: `uint32`, `128` by default.
    #[inline]
    pub fn cmd_per_lun(mut self, value: u32) -> Self {
        put(&mut self.0, "cmd_per_lun", value.into());
        self
    }
    /// Sets `hotplug`: `bool`, `true` by default.
    #[inline]
    pub fn hotplug(mut self, value: bool) -> Self {
        put(&mut self.0, "hotplug", value.into());
        self
    }
    /// Sets `max_sectors`: `uint32`, `65535` by default.
    #[inline]
    pub fn max_sectors(mut self, value: u32) -> Self {
        put(&mut self.0, "max_sectors", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `num_queues`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn num_queues(mut self, value: u32) -> Self {
        put(&mut self.0, "num_queues", value.into());
        self
    }
    /// Sets `param_change`: `bool`, `true` by default.
    #[inline]
    pub fn param_change(mut self, value: bool) -> Self {
        put(&mut self.0, "param_change", value.into());
        self
    }
    /// Sets `t10_pi`: `bool`, `false` by default.
    #[inline]
    pub fn t10_pi(mut self, value: bool) -> Self {
        put(&mut self.0, "t10_pi", value.into());
        self
    }
    /// Sets `vectors`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
    /// Sets `virtqueue_size`: `uint32`, `128` by default.
    #[inline]
    pub fn virtqueue_size(mut self, value: u32) -> Self {
        put(&mut self.0, "virtqueue_size", value.into());
        self
    }
}

impl PciDevice for VhostUserScsiPciNonTransitional {}

impl VirtioDevice for VhostUserScsiPciNonTransitional {}

impl VirtioPciDevice for VhostUserScsiPciNonTransitional {}

/// The device `vhost-user-scsi-pci-transitional`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostUserScsiPciTransitional(DeviceAdd);

device!(VhostUserScsiPciTransitional, "vhost-user-scsi-pci-transitional");

impl VhostUserScsiPciTransitional {
    /// Sets `boot_tpgt`: `uint32`, `0` by default.
    #[inline]
    pub fn boot_tpgt(mut self, value: u32) -> Self {
        put(&mut self.0, "boot_tpgt", value.into());
        self
    }
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
    /// Sets `cmd_per_lun`: `uint32`, `128` by default.
    #[inline]
    pub fn cmd_per_lun(mut self, value: u32) -> Self {
        put(&mut self.0, "cmd_per_lun", value.into());
        self
    }
    /// Sets `hotplug`: `bool`, `true` by default.
    #[inline]
    pub fn hotplug(mut self, value: bool) -> Self {
        put(&mut self.0, "hotplug", value.into());
        self
    }
    /// Sets `max_sectors`: `uint32`, `65535` by default.
    #[inline]
    pub fn max_sectors(mut self, value: u32) -> Self {
        put(&mut self.0, "max_sectors", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `num_queues`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn num_queues(mut self, value: u32) -> Self {
        put(&mut self.0, "num_queues", value.into());
        self
    }
    /// Sets `param_change`: `bool`, `true` by default.
    #[inline]
    pub fn param_change(mut self, value: bool) -> Self {
        put(&mut self.0, "param_change", value.into());
        self
    }
    /// Sets `t10_pi`: `bool`, `false` by default.
    #[inline]
    pub fn t10_pi(mut self, value: bool) -> Self {
        put(&mut self.0, "t10_pi", value.into());
        self
    }
    /// Sets `vectors`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
    /// Sets `virtqueue_size`: `uint32`, `128` by default.
    #[inline]
    pub fn virtqueue_size(mut self, value: u32) -> Self {
        put(&mut self.0, "virtqueue_size", value.into());
        self
    }
}

impl PciDevice for VhostUserScsiPciTransitional {}

impl VirtioDevice for VhostUserScsiPciTransitional {}

impl VirtioPciDevice for VhostUserScsiPciTransitional {}

/// The device `vhost-user-snd-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostUserSndPci(DeviceAdd);

device!(VhostUserSndPci, "vhost-user-snd-pci");

impl VhostUserSndPci {
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
    /// Sets `controls`: `bool`, `false` by default.
    #[inline]
    pub fn controls(mut self, value: bool) -> Self {
        put(&mut self.0, "controls", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
}

impl PciDevice for VhostUserSndPci {}

impl VirtioDevice for VhostUserSndPci {}

impl VirtioPciDevice for VhostUserSndPci {}

/// The device `vhost-user-spi-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostUserSpiPci(DeviceAdd);

device!(VhostUserSpiPci, "vhost-user-spi-pci");

impl VhostUserSpiPci {
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
}

impl PciDevice for VhostUserSpiPci {}

impl VirtioDevice for VhostUserSpiPci {}

impl VirtioPciDevice for VhostUserSpiPci {}

/// The device `vhost-user-test-device-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostUserTestDevicePci(DeviceAdd);

device!(VhostUserTestDevicePci, "vhost-user-test-device-pci");

impl VhostUserTestDevicePci {
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
    /// Sets `config_size`: `uint32`, `0` by default.
    #[inline]
    pub fn config_size(mut self, value: u32) -> Self {
        put(&mut self.0, "config_size", value.into());
        self
    }
    /// Sets `num_vqs`: `uint32`, `1` by default.
    #[inline]
    pub fn num_vqs(mut self, value: u32) -> Self {
        put(&mut self.0, "num_vqs", value.into());
        self
    }
    /// Sets `virtio-id`: `uint16`, `0` by default.
    #[inline]
    pub fn virtio_id(mut self, value: u16) -> Self {
        put(&mut self.0, "virtio-id", value.into());
        self
    }
    /// Sets `vq_size`: `uint32`, `64` by default.
    #[inline]
    pub fn vq_size(mut self, value: u32) -> Self {
        put(&mut self.0, "vq_size", value.into());
        self
    }
}

impl PciDevice for VhostUserTestDevicePci {}

impl VirtioDevice for VhostUserTestDevicePci {}

impl VirtioPciDevice for VhostUserTestDevicePci {}

/// The device `vhost-user-vga`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostUserVga(DeviceAdd);

device!(VhostUserVga, "vhost-user-vga");

impl VhostUserVga {
    /// Sets `big-endian-framebuffer`: `bool`.
    #[inline]
    pub fn big_endian_framebuffer(mut self, value: bool) -> Self {
        put(&mut self.0, "big-endian-framebuffer", value.into());
        self
    }
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
    /// Sets `disable-legacy`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn disable_legacy(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "disable-legacy", value.as_str().into());
        self
    }
    /// Sets `disable-modern`: `bool`, `false` by default.
    #[inline]
    pub fn disable_modern(mut self, value: bool) -> Self {
        put(&mut self.0, "disable-modern", value.into());
        self
    }
    /// Sets `edid`: `bool`, `true` by default.
    #[inline]
    pub fn edid(mut self, value: bool) -> Self {
        put(&mut self.0, "edid", value.into());
        self
    }
    /// Sets `ioeventfd`: `bool`, `false` by default.
    #[inline]
    pub fn ioeventfd(mut self, value: bool) -> Self {
        put(&mut self.0, "ioeventfd", value.into());
        self
    }
    /// Sets `max_outputs`: `uint32`, `1` by default.
    #[inline]
    pub fn max_outputs(mut self, value: u32) -> Self {
        put(&mut self.0, "max_outputs", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `outputs`: list of [`VirtioGpuOutput`](types::VirtioGpuOutput). Seen in QEMU 11.1.
    #[inline]
    pub fn outputs(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::VirtioGpuOutput>>,
    ) -> Self {
        put(&mut self.0, "outputs", list(value.into_iter().map(|it| json(&it.into()))));
        self
    }
    /// Sets `vectors`: `uint32`, `3` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
    /// Sets `xres`: `uint32`, `1280` by default.
    #[inline]
    pub fn xres(mut self, value: u32) -> Self {
        put(&mut self.0, "xres", value.into());
        self
    }
    /// Sets `yres`: `uint32`, `800` by default.
    #[inline]
    pub fn yres(mut self, value: u32) -> Self {
        put(&mut self.0, "yres", value.into());
        self
    }
}

impl PciDevice for VhostUserVga {}

impl VirtioDevice for VhostUserVga {}

impl VirtioPciDevice for VhostUserVga {}

/// The device `vhost-user-vsock-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostUserVsockPci(DeviceAdd);

device!(VhostUserVsockPci, "vhost-user-vsock-pci");

impl VhostUserVsockPci {
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
    /// Sets `disable-legacy`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn disable_legacy(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "disable-legacy", value.as_str().into());
        self
    }
    /// Sets `disable-modern`: `bool`, `false` by default.
    #[inline]
    pub fn disable_modern(mut self, value: bool) -> Self {
        put(&mut self.0, "disable-modern", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `seqpacket`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn seqpacket(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "seqpacket", value.as_str().into());
        self
    }
    /// Sets `vectors`: `uint32`, `3` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
}

impl PciDevice for VhostUserVsockPci {}

impl VirtioDevice for VhostUserVsockPci {}

impl VirtioPciDevice for VhostUserVsockPci {}

/// The device `vhost-user-vsock-pci-non-transitional`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostUserVsockPciNonTransitional(DeviceAdd);

device!(VhostUserVsockPciNonTransitional, "vhost-user-vsock-pci-non-transitional");

impl VhostUserVsockPciNonTransitional {
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `seqpacket`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn seqpacket(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "seqpacket", value.as_str().into());
        self
    }
    /// Sets `vectors`: `uint32`, `3` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
}

impl PciDevice for VhostUserVsockPciNonTransitional {}

impl VirtioDevice for VhostUserVsockPciNonTransitional {}

impl VirtioPciDevice for VhostUserVsockPciNonTransitional {}

/// The device `vhost-vdpa-device-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostVdpaDevicePci(DeviceAdd);

device!(VhostVdpaDevicePci, "vhost-vdpa-device-pci");

impl VhostVdpaDevicePci {
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `disable-legacy`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn disable_legacy(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "disable-legacy", value.as_str().into());
        self
    }
    /// Sets `disable-modern`: `bool`, `false` by default.
    #[inline]
    pub fn disable_modern(mut self, value: bool) -> Self {
        put(&mut self.0, "disable-modern", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `queue-size`: `uint16`, `0` by default.
    #[inline]
    pub fn queue_size(mut self, value: u16) -> Self {
        put(&mut self.0, "queue-size", value.into());
        self
    }
    /// Sets `vhostdev`: `str`.
    #[inline]
    pub fn vhostdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "vhostdev", value.into().into());
        self
    }
}

impl PciDevice for VhostVdpaDevicePci {}

impl VirtioDevice for VhostVdpaDevicePci {}

impl VirtioPciDevice for VhostVdpaDevicePci {}

/// The device `vhost-vdpa-device-pci-non-transitional`, on a bus of kind `PCI`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostVdpaDevicePciNonTransitional(DeviceAdd);

device!(VhostVdpaDevicePciNonTransitional, "vhost-vdpa-device-pci-non-transitional");

impl VhostVdpaDevicePciNonTransitional {
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `queue-size`: `uint16`, `0` by default.
    #[inline]
    pub fn queue_size(mut self, value: u16) -> Self {
        put(&mut self.0, "queue-size", value.into());
        self
    }
    /// Sets `vhostdev`: `str`.
    #[inline]
    pub fn vhostdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "vhostdev", value.into().into());
        self
    }
}

impl PciDevice for VhostVdpaDevicePciNonTransitional {}

impl VirtioDevice for VhostVdpaDevicePciNonTransitional {}

impl VirtioPciDevice for VhostVdpaDevicePciNonTransitional {}

/// The device `vhost-vdpa-device-pci-transitional`, on a bus of kind `PCI`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostVdpaDevicePciTransitional(DeviceAdd);

device!(VhostVdpaDevicePciTransitional, "vhost-vdpa-device-pci-transitional");

impl VhostVdpaDevicePciTransitional {
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `queue-size`: `uint16`, `0` by default.
    #[inline]
    pub fn queue_size(mut self, value: u16) -> Self {
        put(&mut self.0, "queue-size", value.into());
        self
    }
    /// Sets `vhostdev`: `str`.
    #[inline]
    pub fn vhostdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "vhostdev", value.into().into());
        self
    }
}

impl PciDevice for VhostVdpaDevicePciTransitional {}

impl VirtioDevice for VhostVdpaDevicePciTransitional {}

impl VirtioPciDevice for VhostVdpaDevicePciTransitional {}

/// The device `vhost-vsock-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostVsockPci(DeviceAdd);

device!(VhostVsockPci, "vhost-vsock-pci");

impl VhostVsockPci {
    /// Sets `disable-legacy`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn disable_legacy(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "disable-legacy", value.as_str().into());
        self
    }
    /// Sets `disable-modern`: `bool`, `false` by default.
    #[inline]
    pub fn disable_modern(mut self, value: bool) -> Self {
        put(&mut self.0, "disable-modern", value.into());
        self
    }
    /// Sets `guest-cid`: `uint64`, `0` by default.
    #[inline]
    pub fn guest_cid(mut self, value: u64) -> Self {
        put(&mut self.0, "guest-cid", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `seqpacket`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn seqpacket(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "seqpacket", value.as_str().into());
        self
    }
    /// Sets `vectors`: `uint32`, `3` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
    /// Sets `vhostfd`: `str`.
    #[inline]
    pub fn vhostfd(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "vhostfd", value.into().into());
        self
    }
}

impl PciDevice for VhostVsockPci {}

impl VirtioDevice for VhostVsockPci {}

impl VirtioPciDevice for VhostVsockPci {}

/// The device `vhost-vsock-pci-non-transitional`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VhostVsockPciNonTransitional(DeviceAdd);

device!(VhostVsockPciNonTransitional, "vhost-vsock-pci-non-transitional");

impl VhostVsockPciNonTransitional {
    /// Sets `guest-cid`: `uint64`, `0` by default.
    #[inline]
    pub fn guest_cid(mut self, value: u64) -> Self {
        put(&mut self.0, "guest-cid", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `seqpacket`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn seqpacket(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "seqpacket", value.as_str().into());
        self
    }
    /// Sets `vectors`: `uint32`, `3` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
    /// Sets `vhostfd`: `str`.
    #[inline]
    pub fn vhostfd(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "vhostfd", value.into().into());
        self
    }
}

impl PciDevice for VhostVsockPciNonTransitional {}

impl VirtioDevice for VhostVsockPciNonTransitional {}

impl VirtioPciDevice for VhostVsockPciNonTransitional {}

/// The device `virtio-9p-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
/// Also called `virtio-9p`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Virtio9pPci(DeviceAdd);

device!(Virtio9pPci, "virtio-9p-pci");

impl Virtio9pPci {
    /// Sets `disable-legacy`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn disable_legacy(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "disable-legacy", value.as_str().into());
        self
    }
    /// Sets `disable-modern`: `bool`, `false` by default.
    #[inline]
    pub fn disable_modern(mut self, value: bool) -> Self {
        put(&mut self.0, "disable-modern", value.into());
        self
    }
    /// Sets `fsdev`: `str`.
    #[inline]
    pub fn fsdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "fsdev", value.into().into());
        self
    }
    /// Sets `ioeventfd`: `bool`, `true` by default.
    #[inline]
    pub fn ioeventfd(mut self, value: bool) -> Self {
        put(&mut self.0, "ioeventfd", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `mount_tag`: `str`.
    #[inline]
    pub fn mount_tag(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "mount_tag", value.into().into());
        self
    }
    /// Sets `vectors`: `uint32`, `2` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
}

impl PciDevice for Virtio9pPci {}

impl VirtioDevice for Virtio9pPci {}

impl VirtioPciDevice for Virtio9pPci {}

/// The device `virtio-9p-pci-non-transitional`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Virtio9pPciNonTransitional(DeviceAdd);

device!(Virtio9pPciNonTransitional, "virtio-9p-pci-non-transitional");

impl Virtio9pPciNonTransitional {
    /// Sets `fsdev`: `str`.
    #[inline]
    pub fn fsdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "fsdev", value.into().into());
        self
    }
    /// Sets `ioeventfd`: `bool`, `true` by default.
    #[inline]
    pub fn ioeventfd(mut self, value: bool) -> Self {
        put(&mut self.0, "ioeventfd", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `mount_tag`: `str`.
    #[inline]
    pub fn mount_tag(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "mount_tag", value.into().into());
        self
    }
    /// Sets `vectors`: `uint32`, `2` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
}

impl PciDevice for Virtio9pPciNonTransitional {}

impl VirtioDevice for Virtio9pPciNonTransitional {}

impl VirtioPciDevice for Virtio9pPciNonTransitional {}

/// The device `virtio-9p-pci-transitional`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Virtio9pPciTransitional(DeviceAdd);

device!(Virtio9pPciTransitional, "virtio-9p-pci-transitional");

impl Virtio9pPciTransitional {
    /// Sets `fsdev`: `str`.
    #[inline]
    pub fn fsdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "fsdev", value.into().into());
        self
    }
    /// Sets `ioeventfd`: `bool`, `true` by default.
    #[inline]
    pub fn ioeventfd(mut self, value: bool) -> Self {
        put(&mut self.0, "ioeventfd", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `mount_tag`: `str`.
    #[inline]
    pub fn mount_tag(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "mount_tag", value.into().into());
        self
    }
    /// Sets `vectors`: `uint32`, `2` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
}

impl PciDevice for Virtio9pPciTransitional {}

impl VirtioDevice for Virtio9pPciTransitional {}

impl VirtioPciDevice for Virtio9pPciTransitional {}

/// The device `virtio-balloon-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
/// Also called `virtio-balloon`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioBalloonPci(DeviceAdd);

device!(VirtioBalloonPci, "virtio-balloon-pci");

impl VirtioBalloonPci {
    /// Sets `deflate-on-oom`: `bool`, `false` by default.
    #[inline]
    pub fn deflate_on_oom(mut self, value: bool) -> Self {
        put(&mut self.0, "deflate-on-oom", value.into());
        self
    }
    /// Sets `disable-legacy`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn disable_legacy(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "disable-legacy", value.as_str().into());
        self
    }
    /// Sets `disable-modern`: `bool`, `false` by default.
    #[inline]
    pub fn disable_modern(mut self, value: bool) -> Self {
        put(&mut self.0, "disable-modern", value.into());
        self
    }
    /// Sets `free-page-hint`: `bool`, `false` by default.
    #[inline]
    pub fn free_page_hint(mut self, value: bool) -> Self {
        put(&mut self.0, "free-page-hint", value.into());
        self
    }
    /// Sets `free-page-reporting`: `bool`, `false` by default.
    #[inline]
    pub fn free_page_reporting(mut self, value: bool) -> Self {
        put(&mut self.0, "free-page-reporting", value.into());
        self
    }
    /// Sets `guest-stats-polling-interval`: `int`.
    #[inline]
    pub fn guest_stats_polling_interval(mut self, value: i64) -> Self {
        put(&mut self.0, "guest-stats-polling-interval", value.into());
        self
    }
    /// Sets `ioeventfd`: `bool`, `true` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn ioeventfd(mut self, value: bool) -> Self {
        put(&mut self.0, "ioeventfd", value.into());
        self
    }
    /// Sets `iothread`: the id of a `iothread`.
    #[inline]
    pub fn iothread(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "iothread", value.into().into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `page-poison`: `bool`, `true` by default.
    #[inline]
    pub fn page_poison(mut self, value: bool) -> Self {
        put(&mut self.0, "page-poison", value.into());
        self
    }
    /// Sets `qemu-4-0-config-size`: `bool`, `false` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn qemu_4_0_config_size(mut self, value: bool) -> Self {
        put(&mut self.0, "qemu-4-0-config-size", value.into());
        self
    }
    /// Sets `vectors`: `uint32`, `4294967295` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
}

impl PciDevice for VirtioBalloonPci {}

impl VirtioDevice for VirtioBalloonPci {}

impl VirtioPciDevice for VirtioBalloonPci {}

/// The device `virtio-balloon-pci-non-transitional`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioBalloonPciNonTransitional(DeviceAdd);

device!(VirtioBalloonPciNonTransitional, "virtio-balloon-pci-non-transitional");

impl VirtioBalloonPciNonTransitional {
    /// Sets `deflate-on-oom`: `bool`, `false` by default.
    #[inline]
    pub fn deflate_on_oom(mut self, value: bool) -> Self {
        put(&mut self.0, "deflate-on-oom", value.into());
        self
    }
    /// Sets `free-page-hint`: `bool`, `false` by default.
    #[inline]
    pub fn free_page_hint(mut self, value: bool) -> Self {
        put(&mut self.0, "free-page-hint", value.into());
        self
    }
    /// Sets `free-page-reporting`: `bool`, `false` by default.
    #[inline]
    pub fn free_page_reporting(mut self, value: bool) -> Self {
        put(&mut self.0, "free-page-reporting", value.into());
        self
    }
    /// Sets `guest-stats-polling-interval`: `int`.
    #[inline]
    pub fn guest_stats_polling_interval(mut self, value: i64) -> Self {
        put(&mut self.0, "guest-stats-polling-interval", value.into());
        self
    }
    /// Sets `ioeventfd`: `bool`, `true` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn ioeventfd(mut self, value: bool) -> Self {
        put(&mut self.0, "ioeventfd", value.into());
        self
    }
    /// Sets `iothread`: the id of a `iothread`.
    #[inline]
    pub fn iothread(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "iothread", value.into().into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `page-poison`: `bool`, `true` by default.
    #[inline]
    pub fn page_poison(mut self, value: bool) -> Self {
        put(&mut self.0, "page-poison", value.into());
        self
    }
    /// Sets `qemu-4-0-config-size`: `bool`, `false` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn qemu_4_0_config_size(mut self, value: bool) -> Self {
        put(&mut self.0, "qemu-4-0-config-size", value.into());
        self
    }
    /// Sets `vectors`: `uint32`, `4294967295` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
}

impl PciDevice for VirtioBalloonPciNonTransitional {}

impl VirtioDevice for VirtioBalloonPciNonTransitional {}

impl VirtioPciDevice for VirtioBalloonPciNonTransitional {}

/// The device `virtio-balloon-pci-transitional`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioBalloonPciTransitional(DeviceAdd);

device!(VirtioBalloonPciTransitional, "virtio-balloon-pci-transitional");

impl VirtioBalloonPciTransitional {
    /// Sets `deflate-on-oom`: `bool`, `false` by default.
    #[inline]
    pub fn deflate_on_oom(mut self, value: bool) -> Self {
        put(&mut self.0, "deflate-on-oom", value.into());
        self
    }
    /// Sets `free-page-hint`: `bool`, `false` by default.
    #[inline]
    pub fn free_page_hint(mut self, value: bool) -> Self {
        put(&mut self.0, "free-page-hint", value.into());
        self
    }
    /// Sets `free-page-reporting`: `bool`, `false` by default.
    #[inline]
    pub fn free_page_reporting(mut self, value: bool) -> Self {
        put(&mut self.0, "free-page-reporting", value.into());
        self
    }
    /// Sets `guest-stats-polling-interval`: `int`.
    #[inline]
    pub fn guest_stats_polling_interval(mut self, value: i64) -> Self {
        put(&mut self.0, "guest-stats-polling-interval", value.into());
        self
    }
    /// Sets `ioeventfd`: `bool`, `true` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn ioeventfd(mut self, value: bool) -> Self {
        put(&mut self.0, "ioeventfd", value.into());
        self
    }
    /// Sets `iothread`: the id of a `iothread`.
    #[inline]
    pub fn iothread(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "iothread", value.into().into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `page-poison`: `bool`, `true` by default.
    #[inline]
    pub fn page_poison(mut self, value: bool) -> Self {
        put(&mut self.0, "page-poison", value.into());
        self
    }
    /// Sets `qemu-4-0-config-size`: `bool`, `false` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn qemu_4_0_config_size(mut self, value: bool) -> Self {
        put(&mut self.0, "qemu-4-0-config-size", value.into());
        self
    }
    /// Sets `vectors`: `uint32`, `4294967295` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
}

impl PciDevice for VirtioBalloonPciTransitional {}

impl VirtioDevice for VirtioBalloonPciTransitional {}

impl VirtioPciDevice for VirtioBalloonPciTransitional {}

/// The device `virtio-blk-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
/// Also called `virtio-blk`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioBlkPci(DeviceAdd);

device!(VirtioBlkPci, "virtio-blk-pci");

impl VirtioBlkPci {
    /// Sets `account-failed`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn account_failed(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "account-failed", value.as_str().into());
        self
    }
    /// Sets `account-invalid`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn account_invalid(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "account-invalid", value.as_str().into());
        self
    }
    /// Sets `backend_defaults`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn backend_defaults(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "backend_defaults", value.as_str().into());
        self
    }
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `class`: `uint32`, `0` by default.
    #[inline]
    pub fn class(mut self, value: u32) -> Self {
        put(&mut self.0, "class", value.into());
        self
    }
    /// Sets `config-wce`: `bool`, `true` by default.
    #[inline]
    pub fn config_wce(mut self, value: bool) -> Self {
        put(&mut self.0, "config-wce", value.into());
        self
    }
    /// Sets `cyls`: `uint32`, `0` by default.
    #[inline]
    pub fn cyls(mut self, value: u32) -> Self {
        put(&mut self.0, "cyls", value.into());
        self
    }
    /// Sets `disable-legacy`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn disable_legacy(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "disable-legacy", value.as_str().into());
        self
    }
    /// Sets `disable-modern`: `bool`, `false` by default.
    #[inline]
    pub fn disable_modern(mut self, value: bool) -> Self {
        put(&mut self.0, "disable-modern", value.into());
        self
    }
    /// Sets `discard`: `bool`, `true` by default.
    #[inline]
    pub fn discard(mut self, value: bool) -> Self {
        put(&mut self.0, "discard", value.into());
        self
    }
    /// Sets `discard_granularity`: `size`, in bytes, `4294967295` by default.
    #[inline]
    pub fn discard_granularity(mut self, value: u64) -> Self {
        put(&mut self.0, "discard_granularity", value.into());
        self
    }
    /// Sets `drive`: the name of a block node.
    #[inline]
    pub fn drive(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "drive", value.into().into());
        self
    }
    /// Sets `heads`: `uint32`, `0` by default.
    #[inline]
    pub fn heads(mut self, value: u32) -> Self {
        put(&mut self.0, "heads", value.into());
        self
    }
    /// Sets `ioeventfd`: `bool`, `true` by default.
    #[inline]
    pub fn ioeventfd(mut self, value: bool) -> Self {
        put(&mut self.0, "ioeventfd", value.into());
        self
    }
    /// Sets `iothread`: the id of a `iothread`.
    #[inline]
    pub fn iothread(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "iothread", value.into().into());
        self
    }
    /// Sets `iothread-vq-mapping`: list of [`IoThreadVirtQueueMapping`](types::IoThreadVirtQueueMapping). Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn iothread_vq_mapping(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::IoThreadVirtQueueMapping>>,
    ) -> Self {
        put(
            &mut self.0,
            "iothread-vq-mapping",
            list(value.into_iter().map(|it| json(&it.into()))),
        );
        self
    }
    /// Sets `lcyls`: `uint32`, `0` by default.
    #[inline]
    pub fn lcyls(mut self, value: u32) -> Self {
        put(&mut self.0, "lcyls", value.into());
        self
    }
    /// Sets `lheads`: `uint32`, `0` by default.
    #[inline]
    pub fn lheads(mut self, value: u32) -> Self {
        put(&mut self.0, "lheads", value.into());
        self
    }
    /// Sets `loadparm`: `string`. Seen in QEMU 11.1.
    #[inline]
    pub fn loadparm(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "loadparm", value.into().into());
        self
    }
    /// Sets `logical_block_size`: `size`, in bytes, `0` by default.
    #[inline]
    pub fn logical_block_size(mut self, value: u64) -> Self {
        put(&mut self.0, "logical_block_size", value.into());
        self
    }
    /// Sets `lsecs`: `uint32`, `0` by default.
    #[inline]
    pub fn lsecs(mut self, value: u32) -> Self {
        put(&mut self.0, "lsecs", value.into());
        self
    }
    /// Sets `max-discard-sectors`: `uint32`, `4194303` by default.
    #[inline]
    pub fn max_discard_sectors(mut self, value: u32) -> Self {
        put(&mut self.0, "max-discard-sectors", value.into());
        self
    }
    /// Sets `max-write-zeroes-sectors`: `uint32`, `4194303` by default.
    #[inline]
    pub fn max_write_zeroes_sectors(mut self, value: u32) -> Self {
        put(&mut self.0, "max-write-zeroes-sectors", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `min_io_size`: `size`, in bytes, `0` by default.
    #[inline]
    pub fn min_io_size(mut self, value: u64) -> Self {
        put(&mut self.0, "min_io_size", value.into());
        self
    }
    /// Sets `num-queues`: `uint16`, `65535` by default.
    #[inline]
    pub fn num_queues(mut self, value: u16) -> Self {
        put(&mut self.0, "num-queues", value.into());
        self
    }
    /// Sets `opt_io_size`: `size`, in bytes, `0` by default.
    #[inline]
    pub fn opt_io_size(mut self, value: u64) -> Self {
        put(&mut self.0, "opt_io_size", value.into());
        self
    }
    /// Sets `physical_block_size`: `size`, in bytes, `0` by default.
    #[inline]
    pub fn physical_block_size(mut self, value: u64) -> Self {
        put(&mut self.0, "physical_block_size", value.into());
        self
    }
    /// Sets `queue-size`: `uint16`, `256` by default.
    #[inline]
    pub fn queue_size(mut self, value: u16) -> Self {
        put(&mut self.0, "queue-size", value.into());
        self
    }
    /// Sets `report-discard-granularity`: `bool`, `true` by default.
    #[inline]
    pub fn report_discard_granularity(mut self, value: bool) -> Self {
        put(&mut self.0, "report-discard-granularity", value.into());
        self
    }
    /// Sets `request-merging`: `bool`, `true` by default.
    #[inline]
    pub fn request_merging(mut self, value: bool) -> Self {
        put(&mut self.0, "request-merging", value.into());
        self
    }
    /// Sets `rerror`: [`BlockdevOnError`](types::BlockdevOnError), `"auto"` by default.
    #[inline]
    pub fn rerror(mut self, value: types::BlockdevOnError) -> Self {
        put(&mut self.0, "rerror", value.as_str().into());
        self
    }
    /// Sets `scsi`: `bool`, `false` by default. Seen in QEMU 7.2.
    #[inline]
    pub fn scsi(mut self, value: bool) -> Self {
        put(&mut self.0, "scsi", value.into());
        self
    }
    /// Sets `secs`: `uint32`, `0` by default.
    #[inline]
    pub fn secs(mut self, value: u32) -> Self {
        put(&mut self.0, "secs", value.into());
        self
    }
    /// Sets `seg-max-adjust`: `bool`, `true` by default.
    #[inline]
    pub fn seg_max_adjust(mut self, value: bool) -> Self {
        put(&mut self.0, "seg-max-adjust", value.into());
        self
    }
    /// Sets `serial`: `str`.
    #[inline]
    pub fn serial(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "serial", value.into().into());
        self
    }
    /// Sets `share-rw`: `bool`, `false` by default.
    #[inline]
    pub fn share_rw(mut self, value: bool) -> Self {
        put(&mut self.0, "share-rw", value.into());
        self
    }
    /// Sets `stats-intervals`: `list`, `[]` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn stats_intervals(
        mut self,
        value: impl IntoIterator<Item = impl Into<PropertyValue>>,
    ) -> Self {
        put(&mut self.0, "stats-intervals", list(value.into_iter().map(Into::into)));
        self
    }
    /// Sets `vectors`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
    /// Sets `werror`: [`BlockdevOnError`](types::BlockdevOnError), `"auto"` by default.
    #[inline]
    pub fn werror(mut self, value: types::BlockdevOnError) -> Self {
        put(&mut self.0, "werror", value.as_str().into());
        self
    }
    /// Sets `write-cache`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn write_cache(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "write-cache", value.as_str().into());
        self
    }
    /// Sets `write-zeroes`: `bool`, `true` by default.
    #[inline]
    pub fn write_zeroes(mut self, value: bool) -> Self {
        put(&mut self.0, "write-zeroes", value.into());
        self
    }
}

impl PciDevice for VirtioBlkPci {}

impl VirtioDevice for VirtioBlkPci {}

impl VirtioPciDevice for VirtioBlkPci {}

/// The device `virtio-blk-pci-non-transitional`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioBlkPciNonTransitional(DeviceAdd);

device!(VirtioBlkPciNonTransitional, "virtio-blk-pci-non-transitional");

impl VirtioBlkPciNonTransitional {
    /// Sets `account-failed`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn account_failed(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "account-failed", value.as_str().into());
        self
    }
    /// Sets `account-invalid`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn account_invalid(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "account-invalid", value.as_str().into());
        self
    }
    /// Sets `backend_defaults`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn backend_defaults(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "backend_defaults", value.as_str().into());
        self
    }
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `class`: `uint32`, `0` by default.
    #[inline]
    pub fn class(mut self, value: u32) -> Self {
        put(&mut self.0, "class", value.into());
        self
    }
    /// Sets `config-wce`: `bool`, `true` by default.
    #[inline]
    pub fn config_wce(mut self, value: bool) -> Self {
        put(&mut self.0, "config-wce", value.into());
        self
    }
    /// Sets `cyls`: `uint32`, `0` by default.
    #[inline]
    pub fn cyls(mut self, value: u32) -> Self {
        put(&mut self.0, "cyls", value.into());
        self
    }
    /// Sets `discard`: `bool`, `true` by default.
    #[inline]
    pub fn discard(mut self, value: bool) -> Self {
        put(&mut self.0, "discard", value.into());
        self
    }
    /// Sets `discard_granularity`: `size`, in bytes, `4294967295` by default.
    #[inline]
    pub fn discard_granularity(mut self, value: u64) -> Self {
        put(&mut self.0, "discard_granularity", value.into());
        self
    }
    /// Sets `drive`: the name of a block node.
    #[inline]
    pub fn drive(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "drive", value.into().into());
        self
    }
    /// Sets `heads`: `uint32`, `0` by default.
    #[inline]
    pub fn heads(mut self, value: u32) -> Self {
        put(&mut self.0, "heads", value.into());
        self
    }
    /// Sets `ioeventfd`: `bool`, `true` by default.
    #[inline]
    pub fn ioeventfd(mut self, value: bool) -> Self {
        put(&mut self.0, "ioeventfd", value.into());
        self
    }
    /// Sets `iothread`: the id of a `iothread`.
    #[inline]
    pub fn iothread(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "iothread", value.into().into());
        self
    }
    /// Sets `iothread-vq-mapping`: list of [`IoThreadVirtQueueMapping`](types::IoThreadVirtQueueMapping). Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn iothread_vq_mapping(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::IoThreadVirtQueueMapping>>,
    ) -> Self {
        put(
            &mut self.0,
            "iothread-vq-mapping",
            list(value.into_iter().map(|it| json(&it.into()))),
        );
        self
    }
    /// Sets `lcyls`: `uint32`, `0` by default.
    #[inline]
    pub fn lcyls(mut self, value: u32) -> Self {
        put(&mut self.0, "lcyls", value.into());
        self
    }
    /// Sets `lheads`: `uint32`, `0` by default.
    #[inline]
    pub fn lheads(mut self, value: u32) -> Self {
        put(&mut self.0, "lheads", value.into());
        self
    }
    /// Sets `loadparm`: `string`. Seen in QEMU 11.1.
    #[inline]
    pub fn loadparm(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "loadparm", value.into().into());
        self
    }
    /// Sets `logical_block_size`: `size`, in bytes, `0` by default.
    #[inline]
    pub fn logical_block_size(mut self, value: u64) -> Self {
        put(&mut self.0, "logical_block_size", value.into());
        self
    }
    /// Sets `lsecs`: `uint32`, `0` by default.
    #[inline]
    pub fn lsecs(mut self, value: u32) -> Self {
        put(&mut self.0, "lsecs", value.into());
        self
    }
    /// Sets `max-discard-sectors`: `uint32`, `4194303` by default.
    #[inline]
    pub fn max_discard_sectors(mut self, value: u32) -> Self {
        put(&mut self.0, "max-discard-sectors", value.into());
        self
    }
    /// Sets `max-write-zeroes-sectors`: `uint32`, `4194303` by default.
    #[inline]
    pub fn max_write_zeroes_sectors(mut self, value: u32) -> Self {
        put(&mut self.0, "max-write-zeroes-sectors", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `min_io_size`: `size`, in bytes, `0` by default.
    #[inline]
    pub fn min_io_size(mut self, value: u64) -> Self {
        put(&mut self.0, "min_io_size", value.into());
        self
    }
    /// Sets `num-queues`: `uint16`, `65535` by default.
    #[inline]
    pub fn num_queues(mut self, value: u16) -> Self {
        put(&mut self.0, "num-queues", value.into());
        self
    }
    /// Sets `opt_io_size`: `size`, in bytes, `0` by default.
    #[inline]
    pub fn opt_io_size(mut self, value: u64) -> Self {
        put(&mut self.0, "opt_io_size", value.into());
        self
    }
    /// Sets `physical_block_size`: `size`, in bytes, `0` by default.
    #[inline]
    pub fn physical_block_size(mut self, value: u64) -> Self {
        put(&mut self.0, "physical_block_size", value.into());
        self
    }
    /// Sets `queue-size`: `uint16`, `256` by default.
    #[inline]
    pub fn queue_size(mut self, value: u16) -> Self {
        put(&mut self.0, "queue-size", value.into());
        self
    }
    /// Sets `report-discard-granularity`: `bool`, `true` by default.
    #[inline]
    pub fn report_discard_granularity(mut self, value: bool) -> Self {
        put(&mut self.0, "report-discard-granularity", value.into());
        self
    }
    /// Sets `request-merging`: `bool`, `true` by default.
    #[inline]
    pub fn request_merging(mut self, value: bool) -> Self {
        put(&mut self.0, "request-merging", value.into());
        self
    }
    /// Sets `rerror`: [`BlockdevOnError`](types::BlockdevOnError), `"auto"` by default.
    #[inline]
    pub fn rerror(mut self, value: types::BlockdevOnError) -> Self {
        put(&mut self.0, "rerror", value.as_str().into());
        self
    }
    /// Sets `scsi`: `bool`, `false` by default. Seen in QEMU 7.2.
    #[inline]
    pub fn scsi(mut self, value: bool) -> Self {
        put(&mut self.0, "scsi", value.into());
        self
    }
    /// Sets `secs`: `uint32`, `0` by default.
    #[inline]
    pub fn secs(mut self, value: u32) -> Self {
        put(&mut self.0, "secs", value.into());
        self
    }
    /// Sets `seg-max-adjust`: `bool`, `true` by default.
    #[inline]
    pub fn seg_max_adjust(mut self, value: bool) -> Self {
        put(&mut self.0, "seg-max-adjust", value.into());
        self
    }
    /// Sets `serial`: `str`.
    #[inline]
    pub fn serial(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "serial", value.into().into());
        self
    }
    /// Sets `share-rw`: `bool`, `false` by default.
    #[inline]
    pub fn share_rw(mut self, value: bool) -> Self {
        put(&mut self.0, "share-rw", value.into());
        self
    }
    /// Sets `stats-intervals`: `list`, `[]` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn stats_intervals(
        mut self,
        value: impl IntoIterator<Item = impl Into<PropertyValue>>,
    ) -> Self {
        put(&mut self.0, "stats-intervals", list(value.into_iter().map(Into::into)));
        self
    }
    /// Sets `vectors`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
    /// Sets `werror`: [`BlockdevOnError`](types::BlockdevOnError), `"auto"` by default.
    #[inline]
    pub fn werror(mut self, value: types::BlockdevOnError) -> Self {
        put(&mut self.0, "werror", value.as_str().into());
        self
    }
    /// Sets `write-cache`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn write_cache(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "write-cache", value.as_str().into());
        self
    }
    /// Sets `write-zeroes`: `bool`, `true` by default.
    #[inline]
    pub fn write_zeroes(mut self, value: bool) -> Self {
        put(&mut self.0, "write-zeroes", value.into());
        self
    }
}

impl PciDevice for VirtioBlkPciNonTransitional {}

impl VirtioDevice for VirtioBlkPciNonTransitional {}

impl VirtioPciDevice for VirtioBlkPciNonTransitional {}

/// The device `virtio-blk-pci-transitional`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioBlkPciTransitional(DeviceAdd);

device!(VirtioBlkPciTransitional, "virtio-blk-pci-transitional");

impl VirtioBlkPciTransitional {
    /// Sets `account-failed`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn account_failed(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "account-failed", value.as_str().into());
        self
    }
    /// Sets `account-invalid`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn account_invalid(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "account-invalid", value.as_str().into());
        self
    }
    /// Sets `backend_defaults`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn backend_defaults(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "backend_defaults", value.as_str().into());
        self
    }
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `class`: `uint32`, `0` by default.
    #[inline]
    pub fn class(mut self, value: u32) -> Self {
        put(&mut self.0, "class", value.into());
        self
    }
    /// Sets `config-wce`: `bool`, `true` by default.
    #[inline]
    pub fn config_wce(mut self, value: bool) -> Self {
        put(&mut self.0, "config-wce", value.into());
        self
    }
    /// Sets `cyls`: `uint32`, `0` by default.
    #[inline]
    pub fn cyls(mut self, value: u32) -> Self {
        put(&mut self.0, "cyls", value.into());
        self
    }
    /// Sets `discard`: `bool`, `true` by default.
    #[inline]
    pub fn discard(mut self, value: bool) -> Self {
        put(&mut self.0, "discard", value.into());
        self
    }
    /// Sets `discard_granularity`: `size`, in bytes, `4294967295` by default.
    #[inline]
    pub fn discard_granularity(mut self, value: u64) -> Self {
        put(&mut self.0, "discard_granularity", value.into());
        self
    }
    /// Sets `drive`: the name of a block node.
    #[inline]
    pub fn drive(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "drive", value.into().into());
        self
    }
    /// Sets `heads`: `uint32`, `0` by default.
    #[inline]
    pub fn heads(mut self, value: u32) -> Self {
        put(&mut self.0, "heads", value.into());
        self
    }
    /// Sets `ioeventfd`: `bool`, `true` by default.
    #[inline]
    pub fn ioeventfd(mut self, value: bool) -> Self {
        put(&mut self.0, "ioeventfd", value.into());
        self
    }
    /// Sets `iothread`: the id of a `iothread`.
    #[inline]
    pub fn iothread(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "iothread", value.into().into());
        self
    }
    /// Sets `iothread-vq-mapping`: list of [`IoThreadVirtQueueMapping`](types::IoThreadVirtQueueMapping). Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn iothread_vq_mapping(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::IoThreadVirtQueueMapping>>,
    ) -> Self {
        put(
            &mut self.0,
            "iothread-vq-mapping",
            list(value.into_iter().map(|it| json(&it.into()))),
        );
        self
    }
    /// Sets `lcyls`: `uint32`, `0` by default.
    #[inline]
    pub fn lcyls(mut self, value: u32) -> Self {
        put(&mut self.0, "lcyls", value.into());
        self
    }
    /// Sets `lheads`: `uint32`, `0` by default.
    #[inline]
    pub fn lheads(mut self, value: u32) -> Self {
        put(&mut self.0, "lheads", value.into());
        self
    }
    /// Sets `loadparm`: `string`. Seen in QEMU 11.1.
    #[inline]
    pub fn loadparm(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "loadparm", value.into().into());
        self
    }
    /// Sets `logical_block_size`: `size`, in bytes, `0` by default.
    #[inline]
    pub fn logical_block_size(mut self, value: u64) -> Self {
        put(&mut self.0, "logical_block_size", value.into());
        self
    }
    /// Sets `lsecs`: `uint32`, `0` by default.
    #[inline]
    pub fn lsecs(mut self, value: u32) -> Self {
        put(&mut self.0, "lsecs", value.into());
        self
    }
    /// Sets `max-discard-sectors`: `uint32`, `4194303` by default.
    #[inline]
    pub fn max_discard_sectors(mut self, value: u32) -> Self {
        put(&mut self.0, "max-discard-sectors", value.into());
        self
    }
    /// Sets `max-write-zeroes-sectors`: `uint32`, `4194303` by default.
    #[inline]
    pub fn max_write_zeroes_sectors(mut self, value: u32) -> Self {
        put(&mut self.0, "max-write-zeroes-sectors", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `min_io_size`: `size`, in bytes, `0` by default.
    #[inline]
    pub fn min_io_size(mut self, value: u64) -> Self {
        put(&mut self.0, "min_io_size", value.into());
        self
    }
    /// Sets `num-queues`: `uint16`, `65535` by default.
    #[inline]
    pub fn num_queues(mut self, value: u16) -> Self {
        put(&mut self.0, "num-queues", value.into());
        self
    }
    /// Sets `opt_io_size`: `size`, in bytes, `0` by default.
    #[inline]
    pub fn opt_io_size(mut self, value: u64) -> Self {
        put(&mut self.0, "opt_io_size", value.into());
        self
    }
    /// Sets `physical_block_size`: `size`, in bytes, `0` by default.
    #[inline]
    pub fn physical_block_size(mut self, value: u64) -> Self {
        put(&mut self.0, "physical_block_size", value.into());
        self
    }
    /// Sets `queue-size`: `uint16`, `256` by default.
    #[inline]
    pub fn queue_size(mut self, value: u16) -> Self {
        put(&mut self.0, "queue-size", value.into());
        self
    }
    /// Sets `report-discard-granularity`: `bool`, `true` by default.
    #[inline]
    pub fn report_discard_granularity(mut self, value: bool) -> Self {
        put(&mut self.0, "report-discard-granularity", value.into());
        self
    }
    /// Sets `request-merging`: `bool`, `true` by default.
    #[inline]
    pub fn request_merging(mut self, value: bool) -> Self {
        put(&mut self.0, "request-merging", value.into());
        self
    }
    /// Sets `rerror`: [`BlockdevOnError`](types::BlockdevOnError), `"auto"` by default.
    #[inline]
    pub fn rerror(mut self, value: types::BlockdevOnError) -> Self {
        put(&mut self.0, "rerror", value.as_str().into());
        self
    }
    /// Sets `scsi`: `bool`, `false` by default. Seen in QEMU 7.2.
    #[inline]
    pub fn scsi(mut self, value: bool) -> Self {
        put(&mut self.0, "scsi", value.into());
        self
    }
    /// Sets `secs`: `uint32`, `0` by default.
    #[inline]
    pub fn secs(mut self, value: u32) -> Self {
        put(&mut self.0, "secs", value.into());
        self
    }
    /// Sets `seg-max-adjust`: `bool`, `true` by default.
    #[inline]
    pub fn seg_max_adjust(mut self, value: bool) -> Self {
        put(&mut self.0, "seg-max-adjust", value.into());
        self
    }
    /// Sets `serial`: `str`.
    #[inline]
    pub fn serial(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "serial", value.into().into());
        self
    }
    /// Sets `share-rw`: `bool`, `false` by default.
    #[inline]
    pub fn share_rw(mut self, value: bool) -> Self {
        put(&mut self.0, "share-rw", value.into());
        self
    }
    /// Sets `stats-intervals`: `list`, `[]` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn stats_intervals(
        mut self,
        value: impl IntoIterator<Item = impl Into<PropertyValue>>,
    ) -> Self {
        put(&mut self.0, "stats-intervals", list(value.into_iter().map(Into::into)));
        self
    }
    /// Sets `vectors`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
    /// Sets `werror`: [`BlockdevOnError`](types::BlockdevOnError), `"auto"` by default.
    #[inline]
    pub fn werror(mut self, value: types::BlockdevOnError) -> Self {
        put(&mut self.0, "werror", value.as_str().into());
        self
    }
    /// Sets `write-cache`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn write_cache(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "write-cache", value.as_str().into());
        self
    }
    /// Sets `write-zeroes`: `bool`, `true` by default.
    #[inline]
    pub fn write_zeroes(mut self, value: bool) -> Self {
        put(&mut self.0, "write-zeroes", value.into());
        self
    }
}

impl PciDevice for VirtioBlkPciTransitional {}

impl VirtioDevice for VirtioBlkPciTransitional {}

impl VirtioPciDevice for VirtioBlkPciTransitional {}

/// The device `virtio-crypto-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioCryptoPci(DeviceAdd);

device!(VirtioCryptoPci, "virtio-crypto-pci");

impl VirtioCryptoPci {
    /// Sets `cryptodev`: the id of a `cryptodev-backend`.
    #[inline]
    pub fn cryptodev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "cryptodev", value.into().into());
        self
    }
    /// Sets `disable-legacy`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn disable_legacy(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "disable-legacy", value.as_str().into());
        self
    }
    /// Sets `disable-modern`: `bool`, `false` by default.
    #[inline]
    pub fn disable_modern(mut self, value: bool) -> Self {
        put(&mut self.0, "disable-modern", value.into());
        self
    }
    /// Sets `ioeventfd`: `bool`, `true` by default.
    #[inline]
    pub fn ioeventfd(mut self, value: bool) -> Self {
        put(&mut self.0, "ioeventfd", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `vectors`: `uint32`, `2` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
}

impl PciDevice for VirtioCryptoPci {}

impl VirtioDevice for VirtioCryptoPci {}

impl VirtioPciDevice for VirtioCryptoPci {}

/// The device `virtio-gpu-gl-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, of `x86_64`.
/// Also called `virtio-gpu-gl`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioGpuGlPci(DeviceAdd);

device!(VirtioGpuGlPci, "virtio-gpu-gl-pci");

impl PciDevice for VirtioGpuGlPci {}

impl VirtioDevice for VirtioGpuGlPci {}

impl VirtioPciDevice for VirtioGpuGlPci {}

/// The device `virtio-gpu-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
/// Also called `virtio-gpu`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioGpuPci(DeviceAdd);

device!(VirtioGpuPci, "virtio-gpu-pci");

impl VirtioGpuPci {
    /// Sets `blob`: `bool`, `false` by default.
    #[inline]
    pub fn blob(mut self, value: bool) -> Self {
        put(&mut self.0, "blob", value.into());
        self
    }
    /// Sets `disable-legacy`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn disable_legacy(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "disable-legacy", value.as_str().into());
        self
    }
    /// Sets `disable-modern`: `bool`, `false` by default.
    #[inline]
    pub fn disable_modern(mut self, value: bool) -> Self {
        put(&mut self.0, "disable-modern", value.into());
        self
    }
    /// Sets `edid`: `bool`, `true` by default.
    #[inline]
    pub fn edid(mut self, value: bool) -> Self {
        put(&mut self.0, "edid", value.into());
        self
    }
    /// Sets `hostmem`: `size`, in bytes, `0` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn hostmem(mut self, value: u64) -> Self {
        put(&mut self.0, "hostmem", value.into());
        self
    }
    /// Sets `ioeventfd`: `bool`, `false` by default.
    #[inline]
    pub fn ioeventfd(mut self, value: bool) -> Self {
        put(&mut self.0, "ioeventfd", value.into());
        self
    }
    /// Sets `max_hostmem`: `size`, in bytes, `268435456` by default.
    #[inline]
    pub fn max_hostmem(mut self, value: u64) -> Self {
        put(&mut self.0, "max_hostmem", value.into());
        self
    }
    /// Sets `max_outputs`: `uint32`, `1` by default.
    #[inline]
    pub fn max_outputs(mut self, value: u32) -> Self {
        put(&mut self.0, "max_outputs", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `outputs`: list of [`VirtioGpuOutput`](types::VirtioGpuOutput). Seen in QEMU 11.1.
    #[inline]
    pub fn outputs(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::VirtioGpuOutput>>,
    ) -> Self {
        put(&mut self.0, "outputs", list(value.into_iter().map(|it| json(&it.into()))));
        self
    }
    /// Sets `vectors`: `uint32`, `3` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
    /// Sets `xres`: `uint32`, `1280` by default.
    #[inline]
    pub fn xres(mut self, value: u32) -> Self {
        put(&mut self.0, "xres", value.into());
        self
    }
    /// Sets `yres`: `uint32`, `800` by default.
    #[inline]
    pub fn yres(mut self, value: u32) -> Self {
        put(&mut self.0, "yres", value.into());
        self
    }
}

impl PciDevice for VirtioGpuPci {}

impl VirtioDevice for VirtioGpuPci {}

impl VirtioPciDevice for VirtioGpuPci {}

/// The device `virtio-input-host-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
/// Also called `virtio-input-host`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioInputHostPci(DeviceAdd);

device!(VirtioInputHostPci, "virtio-input-host-pci");

impl VirtioInputHostPci {
    /// Sets `disable-legacy`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn disable_legacy(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "disable-legacy", value.as_str().into());
        self
    }
    /// Sets `disable-modern`: `bool`, `false` by default.
    #[inline]
    pub fn disable_modern(mut self, value: bool) -> Self {
        put(&mut self.0, "disable-modern", value.into());
        self
    }
    /// Sets `evdev`: `str`.
    #[inline]
    pub fn evdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "evdev", value.into().into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `serial`: `str`.
    #[inline]
    pub fn serial(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "serial", value.into().into());
        self
    }
    /// Sets `vectors`: `uint32`, `2` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
}

impl PciDevice for VirtioInputHostPci {}

impl VirtioDevice for VirtioInputHostPci {}

impl VirtioPciDevice for VirtioInputHostPci {}

/// The device `virtio-iommu-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
/// Also called `virtio-iommu`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioIommuPci(DeviceAdd);

device!(VirtioIommuPci, "virtio-iommu-pci");

impl VirtioIommuPci {
    /// Sets `aw-bits`: `uint8`, `64` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn aw_bits(mut self, value: u8) -> Self {
        put(&mut self.0, "aw-bits", value.into());
        self
    }
    /// Sets `boot-bypass`: `bool`, `true` by default.
    #[inline]
    pub fn boot_bypass(mut self, value: bool) -> Self {
        put(&mut self.0, "boot-bypass", value.into());
        self
    }
    /// Sets `class`: `uint32`, `0` by default.
    #[inline]
    pub fn class(mut self, value: u32) -> Self {
        put(&mut self.0, "class", value.into());
        self
    }
    /// Sets `disable-legacy`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn disable_legacy(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "disable-legacy", value.as_str().into());
        self
    }
    /// Sets `disable-modern`: `bool`, `false` by default.
    #[inline]
    pub fn disable_modern(mut self, value: bool) -> Self {
        put(&mut self.0, "disable-modern", value.into());
        self
    }
    /// Sets `granule`: [`GranuleMode`](types::GranuleMode), `"host"` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn granule(mut self, value: types::GranuleMode) -> Self {
        put(&mut self.0, "granule", value.as_str().into());
        self
    }
    /// Sets `len-reserved-regions`: `uint32`, `0` by default. Seen in QEMU 7.2.
    #[inline]
    pub fn len_reserved_regions(mut self, value: u32) -> Self {
        put(&mut self.0, "len-reserved-regions", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `primary-bus`: the id of a `PCI`.
    #[inline]
    pub fn primary_bus(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "primary-bus", value.into().into());
        self
    }
    /// Sets `reserved-regions`: `list`, `[]` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn reserved_regions(
        mut self,
        value: impl IntoIterator<Item = impl Into<PropertyValue>>,
    ) -> Self {
        put(&mut self.0, "reserved-regions", list(value.into_iter().map(Into::into)));
        self
    }
}

impl PciDevice for VirtioIommuPci {}

impl VirtioDevice for VirtioIommuPci {}

impl VirtioPciDevice for VirtioIommuPci {}

/// The device `virtio-keyboard-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
/// Also called `virtio-keyboard`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioKeyboardPci(DeviceAdd);

device!(VirtioKeyboardPci, "virtio-keyboard-pci");

impl VirtioKeyboardPci {
    /// Sets `disable-legacy`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn disable_legacy(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "disable-legacy", value.as_str().into());
        self
    }
    /// Sets `disable-modern`: `bool`, `false` by default.
    #[inline]
    pub fn disable_modern(mut self, value: bool) -> Self {
        put(&mut self.0, "disable-modern", value.into());
        self
    }
    /// Sets `display`: `str`.
    #[inline]
    pub fn display(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "display", value.into().into());
        self
    }
    /// Sets `head`: `uint32`, `0` by default.
    #[inline]
    pub fn head(mut self, value: u32) -> Self {
        put(&mut self.0, "head", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `serial`: `str`.
    #[inline]
    pub fn serial(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "serial", value.into().into());
        self
    }
    /// Sets `vectors`: `uint32`, `2` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
}

impl PciDevice for VirtioKeyboardPci {}

impl VirtioDevice for VirtioKeyboardPci {}

impl VirtioPciDevice for VirtioKeyboardPci {}

/// The device `virtio-mem-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioMemPci(DeviceAdd);

device!(VirtioMemPci, "virtio-mem-pci");

impl VirtioMemPci {
    /// Sets `block-size`: `size`, in bytes.
    #[inline]
    pub fn block_size(mut self, value: u64) -> Self {
        put(&mut self.0, "block-size", value.into());
        self
    }
    /// Sets `disable-legacy`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn disable_legacy(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "disable-legacy", value.as_str().into());
        self
    }
    /// Sets `disable-modern`: `bool`, `false` by default.
    #[inline]
    pub fn disable_modern(mut self, value: bool) -> Self {
        put(&mut self.0, "disable-modern", value.into());
        self
    }
    /// Sets `dynamic-memslots`: `bool`, `false` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn dynamic_memslots(mut self, value: bool) -> Self {
        put(&mut self.0, "dynamic-memslots", value.into());
        self
    }
    /// Sets `ioeventfd`: `bool`, `true` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn ioeventfd(mut self, value: bool) -> Self {
        put(&mut self.0, "ioeventfd", value.into());
        self
    }
    /// Sets `memaddr`: `uint64`, `0` by default.
    #[inline]
    pub fn memaddr(mut self, value: u64) -> Self {
        put(&mut self.0, "memaddr", value.into());
        self
    }
    /// Sets `memdev`: the id of a `memory-backend`.
    #[inline]
    pub fn memdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "memdev", value.into().into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `node`: `uint32`, `0` by default.
    #[inline]
    pub fn node(mut self, value: u32) -> Self {
        put(&mut self.0, "node", value.into());
        self
    }
    /// Sets `prealloc`: `bool`, `false` by default.
    #[inline]
    pub fn prealloc(mut self, value: bool) -> Self {
        put(&mut self.0, "prealloc", value.into());
        self
    }
    /// Sets `requested-size`: `size`, in bytes.
    #[inline]
    pub fn requested_size(mut self, value: u64) -> Self {
        put(&mut self.0, "requested-size", value.into());
        self
    }
    /// Sets `unplugged-inaccessible`: [`OnOffAuto`](types::OnOffAuto), `"on"` by default. Seen in QEMU 7.2, 10.0 and 11.1.
    #[inline]
    pub fn unplugged_inaccessible(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "unplugged-inaccessible", value.as_str().into());
        self
    }
    /// Sets `vectors`: `uint32`, `4294967295` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
}

impl PciDevice for VirtioMemPci {}

impl VirtioDevice for VirtioMemPci {}

impl VirtioPciDevice for VirtioMemPci {}

/// The device `virtio-mouse-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
/// Also called `virtio-mouse`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioMousePci(DeviceAdd);

device!(VirtioMousePci, "virtio-mouse-pci");

impl VirtioMousePci {
    /// Sets `disable-legacy`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn disable_legacy(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "disable-legacy", value.as_str().into());
        self
    }
    /// Sets `disable-modern`: `bool`, `false` by default.
    #[inline]
    pub fn disable_modern(mut self, value: bool) -> Self {
        put(&mut self.0, "disable-modern", value.into());
        self
    }
    /// Sets `display`: `str`.
    #[inline]
    pub fn display(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "display", value.into().into());
        self
    }
    /// Sets `head`: `uint32`, `0` by default.
    #[inline]
    pub fn head(mut self, value: u32) -> Self {
        put(&mut self.0, "head", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `serial`: `str`.
    #[inline]
    pub fn serial(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "serial", value.into().into());
        self
    }
    /// Sets `vectors`: `uint32`, `2` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
    /// Sets `wheel-axis`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn wheel_axis(mut self, value: bool) -> Self {
        put(&mut self.0, "wheel-axis", value.into());
        self
    }
}

impl PciDevice for VirtioMousePci {}

impl VirtioDevice for VirtioMousePci {}

impl VirtioPciDevice for VirtioMousePci {}

/// The device `virtio-multitouch-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioMultitouchPci(DeviceAdd);

device!(VirtioMultitouchPci, "virtio-multitouch-pci");

impl VirtioMultitouchPci {
    /// Sets `disable-legacy`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn disable_legacy(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "disable-legacy", value.as_str().into());
        self
    }
    /// Sets `disable-modern`: `bool`, `false` by default.
    #[inline]
    pub fn disable_modern(mut self, value: bool) -> Self {
        put(&mut self.0, "disable-modern", value.into());
        self
    }
    /// Sets `display`: `str`.
    #[inline]
    pub fn display(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "display", value.into().into());
        self
    }
    /// Sets `head`: `uint32`, `0` by default.
    #[inline]
    pub fn head(mut self, value: u32) -> Self {
        put(&mut self.0, "head", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `serial`: `str`.
    #[inline]
    pub fn serial(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "serial", value.into().into());
        self
    }
    /// Sets `vectors`: `uint32`, `2` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
}

impl PciDevice for VirtioMultitouchPci {}

impl VirtioDevice for VirtioMultitouchPci {}

impl VirtioPciDevice for VirtioMultitouchPci {}

/// The device `virtio-net-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
/// Also called `virtio-net`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioNetPci(DeviceAdd);

device!(VirtioNetPci, "virtio-net-pci");

impl VirtioNetPci {
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `csum`: `bool`, `true` by default.
    #[inline]
    pub fn csum(mut self, value: bool) -> Self {
        put(&mut self.0, "csum", value.into());
        self
    }
    /// Sets `ctrl_guest_offloads`: `bool`, `true` by default.
    #[inline]
    pub fn ctrl_guest_offloads(mut self, value: bool) -> Self {
        put(&mut self.0, "ctrl_guest_offloads", value.into());
        self
    }
    /// Sets `ctrl_mac_addr`: `bool`, `true` by default.
    #[inline]
    pub fn ctrl_mac_addr(mut self, value: bool) -> Self {
        put(&mut self.0, "ctrl_mac_addr", value.into());
        self
    }
    /// Sets `ctrl_rx`: `bool`, `true` by default.
    #[inline]
    pub fn ctrl_rx(mut self, value: bool) -> Self {
        put(&mut self.0, "ctrl_rx", value.into());
        self
    }
    /// Sets `ctrl_rx_extra`: `bool`, `true` by default.
    #[inline]
    pub fn ctrl_rx_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "ctrl_rx_extra", value.into());
        self
    }
    /// Sets `ctrl_vlan`: `bool`, `true` by default.
    #[inline]
    pub fn ctrl_vlan(mut self, value: bool) -> Self {
        put(&mut self.0, "ctrl_vlan", value.into());
        self
    }
    /// Sets `ctrl_vq`: `bool`, `true` by default.
    #[inline]
    pub fn ctrl_vq(mut self, value: bool) -> Self {
        put(&mut self.0, "ctrl_vq", value.into());
        self
    }
    /// Sets `disable-legacy`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn disable_legacy(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "disable-legacy", value.as_str().into());
        self
    }
    /// Sets `disable-modern`: `bool`, `false` by default.
    #[inline]
    pub fn disable_modern(mut self, value: bool) -> Self {
        put(&mut self.0, "disable-modern", value.into());
        self
    }
    /// Sets `duplex`: `str`.
    #[inline]
    pub fn duplex(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "duplex", value.into().into());
        self
    }
    /// Sets `ebpf-rss-fds`: `list`, `[]` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn ebpf_rss_fds(
        mut self,
        value: impl IntoIterator<Item = impl Into<PropertyValue>>,
    ) -> Self {
        put(&mut self.0, "ebpf-rss-fds", list(value.into_iter().map(Into::into)));
        self
    }
    /// Sets `failover`: `bool`, `false` by default.
    #[inline]
    pub fn failover(mut self, value: bool) -> Self {
        put(&mut self.0, "failover", value.into());
        self
    }
    /// Sets `gso`: `bool`, `true` by default.
    #[inline]
    pub fn gso(mut self, value: bool) -> Self {
        put(&mut self.0, "gso", value.into());
        self
    }
    /// Sets `guest_announce`: `bool`, `true` by default.
    #[inline]
    pub fn guest_announce(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_announce", value.into());
        self
    }
    /// Sets `guest_csum`: `bool`, `true` by default.
    #[inline]
    pub fn guest_csum(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_csum", value.into());
        self
    }
    /// Sets `guest_ecn`: `bool`, `true` by default.
    #[inline]
    pub fn guest_ecn(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_ecn", value.into());
        self
    }
    /// Sets `guest_rsc_ext`: `bool`, `false` by default.
    #[inline]
    pub fn guest_rsc_ext(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_rsc_ext", value.into());
        self
    }
    /// Sets `guest_tso4`: `bool`, `true` by default.
    #[inline]
    pub fn guest_tso4(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_tso4", value.into());
        self
    }
    /// Sets `guest_tso6`: `bool`, `true` by default.
    #[inline]
    pub fn guest_tso6(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_tso6", value.into());
        self
    }
    /// Sets `guest_tunnel`: `bool`, `true` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn guest_tunnel(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_tunnel", value.into());
        self
    }
    /// Sets `guest_tunnel_csum`: `bool`, `true` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn guest_tunnel_csum(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_tunnel_csum", value.into());
        self
    }
    /// Sets `guest_ufo`: `bool`, `true` by default.
    #[inline]
    pub fn guest_ufo(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_ufo", value.into());
        self
    }
    /// Sets `guest_uso4`: `bool`, `true` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn guest_uso4(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_uso4", value.into());
        self
    }
    /// Sets `guest_uso6`: `bool`, `true` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn guest_uso6(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_uso6", value.into());
        self
    }
    /// Sets `hash`: `bool`, `false` by default.
    #[inline]
    pub fn hash(mut self, value: bool) -> Self {
        put(&mut self.0, "hash", value.into());
        self
    }
    /// Sets `hash-ipv4`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn hash_ipv4(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "hash-ipv4", value.as_str().into());
        self
    }
    /// Sets `hash-ipv6`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn hash_ipv6(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "hash-ipv6", value.as_str().into());
        self
    }
    /// Sets `hash-ipv6ex`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn hash_ipv6ex(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "hash-ipv6ex", value.as_str().into());
        self
    }
    /// Sets `hash-tcp4`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn hash_tcp4(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "hash-tcp4", value.as_str().into());
        self
    }
    /// Sets `hash-tcp6`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn hash_tcp6(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "hash-tcp6", value.as_str().into());
        self
    }
    /// Sets `hash-tcp6ex`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn hash_tcp6ex(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "hash-tcp6ex", value.as_str().into());
        self
    }
    /// Sets `hash-udp4`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn hash_udp4(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "hash-udp4", value.as_str().into());
        self
    }
    /// Sets `hash-udp6`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn hash_udp6(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "hash-udp6", value.as_str().into());
        self
    }
    /// Sets `hash-udp6ex`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn hash_udp6ex(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "hash-udp6ex", value.as_str().into());
        self
    }
    /// Sets `host_ecn`: `bool`, `true` by default.
    #[inline]
    pub fn host_ecn(mut self, value: bool) -> Self {
        put(&mut self.0, "host_ecn", value.into());
        self
    }
    /// Sets `host_mtu`: `uint16`, `0` by default.
    #[inline]
    pub fn host_mtu(mut self, value: u16) -> Self {
        put(&mut self.0, "host_mtu", value.into());
        self
    }
    /// Sets `host_tso4`: `bool`, `true` by default.
    #[inline]
    pub fn host_tso4(mut self, value: bool) -> Self {
        put(&mut self.0, "host_tso4", value.into());
        self
    }
    /// Sets `host_tso6`: `bool`, `true` by default.
    #[inline]
    pub fn host_tso6(mut self, value: bool) -> Self {
        put(&mut self.0, "host_tso6", value.into());
        self
    }
    /// Sets `host_tunnel`: `bool`, `true` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn host_tunnel(mut self, value: bool) -> Self {
        put(&mut self.0, "host_tunnel", value.into());
        self
    }
    /// Sets `host_tunnel_csum`: `bool`, `true` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn host_tunnel_csum(mut self, value: bool) -> Self {
        put(&mut self.0, "host_tunnel_csum", value.into());
        self
    }
    /// Sets `host_ufo`: `bool`, `true` by default.
    #[inline]
    pub fn host_ufo(mut self, value: bool) -> Self {
        put(&mut self.0, "host_ufo", value.into());
        self
    }
    /// Sets `host_uso`: `bool`, `true` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn host_uso(mut self, value: bool) -> Self {
        put(&mut self.0, "host_uso", value.into());
        self
    }
    /// Sets `ioeventfd`: `bool`, `true` by default.
    #[inline]
    pub fn ioeventfd(mut self, value: bool) -> Self {
        put(&mut self.0, "ioeventfd", value.into());
        self
    }
    /// Sets `mac`: an Ethernet address.
    #[inline]
    pub fn mac(mut self, value: impl Into<MacAddress>) -> Self {
        put(&mut self.0, "mac", value.into().into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `mq`: `bool`, `false` by default.
    #[inline]
    pub fn mq(mut self, value: bool) -> Self {
        put(&mut self.0, "mq", value.into());
        self
    }
    /// Sets `mrg_rxbuf`: `bool`, `true` by default.
    #[inline]
    pub fn mrg_rxbuf(mut self, value: bool) -> Self {
        put(&mut self.0, "mrg_rxbuf", value.into());
        self
    }
    /// Sets `netdev`: the id of a network backend.
    #[inline]
    pub fn netdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "netdev", value.into().into());
        self
    }
    /// Sets `rsc_interval`: `uint32`, `300000` by default.
    #[inline]
    pub fn rsc_interval(mut self, value: u32) -> Self {
        put(&mut self.0, "rsc_interval", value.into());
        self
    }
    /// Sets `rss`: `bool`, `false` by default.
    #[inline]
    pub fn rss(mut self, value: bool) -> Self {
        put(&mut self.0, "rss", value.into());
        self
    }
    /// Sets `rx_queue_size`: `uint16`, `256` by default.
    #[inline]
    pub fn rx_queue_size(mut self, value: u16) -> Self {
        put(&mut self.0, "rx_queue_size", value.into());
        self
    }
    /// Sets `speed`: `int32`, `-1` by default.
    #[inline]
    pub fn speed(mut self, value: i32) -> Self {
        put(&mut self.0, "speed", value.into());
        self
    }
    /// Sets `status`: `bool`, `true` by default.
    #[inline]
    pub fn status(mut self, value: bool) -> Self {
        put(&mut self.0, "status", value.into());
        self
    }
    /// Sets `tx`: `str`.
    #[inline]
    pub fn tx(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "tx", value.into().into());
        self
    }
    /// Sets `tx_queue_size`: `uint16`, `256` by default.
    #[inline]
    pub fn tx_queue_size(mut self, value: u16) -> Self {
        put(&mut self.0, "tx_queue_size", value.into());
        self
    }
    /// Sets `vectors`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
}

impl PciDevice for VirtioNetPci {}

impl VirtioDevice for VirtioNetPci {}

impl VirtioPciDevice for VirtioNetPci {}

/// The device `virtio-net-pci-non-transitional`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioNetPciNonTransitional(DeviceAdd);

device!(VirtioNetPciNonTransitional, "virtio-net-pci-non-transitional");

impl VirtioNetPciNonTransitional {
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `csum`: `bool`, `true` by default.
    #[inline]
    pub fn csum(mut self, value: bool) -> Self {
        put(&mut self.0, "csum", value.into());
        self
    }
    /// Sets `ctrl_guest_offloads`: `bool`, `true` by default.
    #[inline]
    pub fn ctrl_guest_offloads(mut self, value: bool) -> Self {
        put(&mut self.0, "ctrl_guest_offloads", value.into());
        self
    }
    /// Sets `ctrl_mac_addr`: `bool`, `true` by default.
    #[inline]
    pub fn ctrl_mac_addr(mut self, value: bool) -> Self {
        put(&mut self.0, "ctrl_mac_addr", value.into());
        self
    }
    /// Sets `ctrl_rx`: `bool`, `true` by default.
    #[inline]
    pub fn ctrl_rx(mut self, value: bool) -> Self {
        put(&mut self.0, "ctrl_rx", value.into());
        self
    }
    /// Sets `ctrl_rx_extra`: `bool`, `true` by default.
    #[inline]
    pub fn ctrl_rx_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "ctrl_rx_extra", value.into());
        self
    }
    /// Sets `ctrl_vlan`: `bool`, `true` by default.
    #[inline]
    pub fn ctrl_vlan(mut self, value: bool) -> Self {
        put(&mut self.0, "ctrl_vlan", value.into());
        self
    }
    /// Sets `ctrl_vq`: `bool`, `true` by default.
    #[inline]
    pub fn ctrl_vq(mut self, value: bool) -> Self {
        put(&mut self.0, "ctrl_vq", value.into());
        self
    }
    /// Sets `duplex`: `str`.
    #[inline]
    pub fn duplex(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "duplex", value.into().into());
        self
    }
    /// Sets `ebpf-rss-fds`: `list`, `[]` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn ebpf_rss_fds(
        mut self,
        value: impl IntoIterator<Item = impl Into<PropertyValue>>,
    ) -> Self {
        put(&mut self.0, "ebpf-rss-fds", list(value.into_iter().map(Into::into)));
        self
    }
    /// Sets `failover`: `bool`, `false` by default.
    #[inline]
    pub fn failover(mut self, value: bool) -> Self {
        put(&mut self.0, "failover", value.into());
        self
    }
    /// Sets `gso`: `bool`, `true` by default.
    #[inline]
    pub fn gso(mut self, value: bool) -> Self {
        put(&mut self.0, "gso", value.into());
        self
    }
    /// Sets `guest_announce`: `bool`, `true` by default.
    #[inline]
    pub fn guest_announce(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_announce", value.into());
        self
    }
    /// Sets `guest_csum`: `bool`, `true` by default.
    #[inline]
    pub fn guest_csum(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_csum", value.into());
        self
    }
    /// Sets `guest_ecn`: `bool`, `true` by default.
    #[inline]
    pub fn guest_ecn(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_ecn", value.into());
        self
    }
    /// Sets `guest_rsc_ext`: `bool`, `false` by default.
    #[inline]
    pub fn guest_rsc_ext(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_rsc_ext", value.into());
        self
    }
    /// Sets `guest_tso4`: `bool`, `true` by default.
    #[inline]
    pub fn guest_tso4(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_tso4", value.into());
        self
    }
    /// Sets `guest_tso6`: `bool`, `true` by default.
    #[inline]
    pub fn guest_tso6(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_tso6", value.into());
        self
    }
    /// Sets `guest_tunnel`: `bool`, `true` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn guest_tunnel(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_tunnel", value.into());
        self
    }
    /// Sets `guest_tunnel_csum`: `bool`, `true` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn guest_tunnel_csum(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_tunnel_csum", value.into());
        self
    }
    /// Sets `guest_ufo`: `bool`, `true` by default.
    #[inline]
    pub fn guest_ufo(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_ufo", value.into());
        self
    }
    /// Sets `guest_uso4`: `bool`, `true` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn guest_uso4(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_uso4", value.into());
        self
    }
    /// Sets `guest_uso6`: `bool`, `true` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn guest_uso6(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_uso6", value.into());
        self
    }
    /// Sets `hash`: `bool`, `false` by default.
    #[inline]
    pub fn hash(mut self, value: bool) -> Self {
        put(&mut self.0, "hash", value.into());
        self
    }
    /// Sets `hash-ipv4`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn hash_ipv4(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "hash-ipv4", value.as_str().into());
        self
    }
    /// Sets `hash-ipv6`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn hash_ipv6(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "hash-ipv6", value.as_str().into());
        self
    }
    /// Sets `hash-ipv6ex`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn hash_ipv6ex(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "hash-ipv6ex", value.as_str().into());
        self
    }
    /// Sets `hash-tcp4`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn hash_tcp4(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "hash-tcp4", value.as_str().into());
        self
    }
    /// Sets `hash-tcp6`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn hash_tcp6(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "hash-tcp6", value.as_str().into());
        self
    }
    /// Sets `hash-tcp6ex`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn hash_tcp6ex(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "hash-tcp6ex", value.as_str().into());
        self
    }
    /// Sets `hash-udp4`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn hash_udp4(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "hash-udp4", value.as_str().into());
        self
    }
    /// Sets `hash-udp6`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn hash_udp6(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "hash-udp6", value.as_str().into());
        self
    }
    /// Sets `hash-udp6ex`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn hash_udp6ex(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "hash-udp6ex", value.as_str().into());
        self
    }
    /// Sets `host_ecn`: `bool`, `true` by default.
    #[inline]
    pub fn host_ecn(mut self, value: bool) -> Self {
        put(&mut self.0, "host_ecn", value.into());
        self
    }
    /// Sets `host_mtu`: `uint16`, `0` by default.
    #[inline]
    pub fn host_mtu(mut self, value: u16) -> Self {
        put(&mut self.0, "host_mtu", value.into());
        self
    }
    /// Sets `host_tso4`: `bool`, `true` by default.
    #[inline]
    pub fn host_tso4(mut self, value: bool) -> Self {
        put(&mut self.0, "host_tso4", value.into());
        self
    }
    /// Sets `host_tso6`: `bool`, `true` by default.
    #[inline]
    pub fn host_tso6(mut self, value: bool) -> Self {
        put(&mut self.0, "host_tso6", value.into());
        self
    }
    /// Sets `host_tunnel`: `bool`, `true` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn host_tunnel(mut self, value: bool) -> Self {
        put(&mut self.0, "host_tunnel", value.into());
        self
    }
    /// Sets `host_tunnel_csum`: `bool`, `true` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn host_tunnel_csum(mut self, value: bool) -> Self {
        put(&mut self.0, "host_tunnel_csum", value.into());
        self
    }
    /// Sets `host_ufo`: `bool`, `true` by default.
    #[inline]
    pub fn host_ufo(mut self, value: bool) -> Self {
        put(&mut self.0, "host_ufo", value.into());
        self
    }
    /// Sets `host_uso`: `bool`, `true` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn host_uso(mut self, value: bool) -> Self {
        put(&mut self.0, "host_uso", value.into());
        self
    }
    /// Sets `ioeventfd`: `bool`, `true` by default.
    #[inline]
    pub fn ioeventfd(mut self, value: bool) -> Self {
        put(&mut self.0, "ioeventfd", value.into());
        self
    }
    /// Sets `mac`: an Ethernet address.
    #[inline]
    pub fn mac(mut self, value: impl Into<MacAddress>) -> Self {
        put(&mut self.0, "mac", value.into().into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `mq`: `bool`, `false` by default.
    #[inline]
    pub fn mq(mut self, value: bool) -> Self {
        put(&mut self.0, "mq", value.into());
        self
    }
    /// Sets `mrg_rxbuf`: `bool`, `true` by default.
    #[inline]
    pub fn mrg_rxbuf(mut self, value: bool) -> Self {
        put(&mut self.0, "mrg_rxbuf", value.into());
        self
    }
    /// Sets `netdev`: the id of a network backend.
    #[inline]
    pub fn netdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "netdev", value.into().into());
        self
    }
    /// Sets `rsc_interval`: `uint32`, `300000` by default.
    #[inline]
    pub fn rsc_interval(mut self, value: u32) -> Self {
        put(&mut self.0, "rsc_interval", value.into());
        self
    }
    /// Sets `rss`: `bool`, `false` by default.
    #[inline]
    pub fn rss(mut self, value: bool) -> Self {
        put(&mut self.0, "rss", value.into());
        self
    }
    /// Sets `rx_queue_size`: `uint16`, `256` by default.
    #[inline]
    pub fn rx_queue_size(mut self, value: u16) -> Self {
        put(&mut self.0, "rx_queue_size", value.into());
        self
    }
    /// Sets `speed`: `int32`, `-1` by default.
    #[inline]
    pub fn speed(mut self, value: i32) -> Self {
        put(&mut self.0, "speed", value.into());
        self
    }
    /// Sets `status`: `bool`, `true` by default.
    #[inline]
    pub fn status(mut self, value: bool) -> Self {
        put(&mut self.0, "status", value.into());
        self
    }
    /// Sets `tx`: `str`.
    #[inline]
    pub fn tx(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "tx", value.into().into());
        self
    }
    /// Sets `tx_queue_size`: `uint16`, `256` by default.
    #[inline]
    pub fn tx_queue_size(mut self, value: u16) -> Self {
        put(&mut self.0, "tx_queue_size", value.into());
        self
    }
    /// Sets `vectors`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
}

impl PciDevice for VirtioNetPciNonTransitional {}

impl VirtioDevice for VirtioNetPciNonTransitional {}

impl VirtioPciDevice for VirtioNetPciNonTransitional {}

/// The device `virtio-net-pci-transitional`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioNetPciTransitional(DeviceAdd);

device!(VirtioNetPciTransitional, "virtio-net-pci-transitional");

impl VirtioNetPciTransitional {
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `csum`: `bool`, `true` by default.
    #[inline]
    pub fn csum(mut self, value: bool) -> Self {
        put(&mut self.0, "csum", value.into());
        self
    }
    /// Sets `ctrl_guest_offloads`: `bool`, `true` by default.
    #[inline]
    pub fn ctrl_guest_offloads(mut self, value: bool) -> Self {
        put(&mut self.0, "ctrl_guest_offloads", value.into());
        self
    }
    /// Sets `ctrl_mac_addr`: `bool`, `true` by default.
    #[inline]
    pub fn ctrl_mac_addr(mut self, value: bool) -> Self {
        put(&mut self.0, "ctrl_mac_addr", value.into());
        self
    }
    /// Sets `ctrl_rx`: `bool`, `true` by default.
    #[inline]
    pub fn ctrl_rx(mut self, value: bool) -> Self {
        put(&mut self.0, "ctrl_rx", value.into());
        self
    }
    /// Sets `ctrl_rx_extra`: `bool`, `true` by default.
    #[inline]
    pub fn ctrl_rx_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "ctrl_rx_extra", value.into());
        self
    }
    /// Sets `ctrl_vlan`: `bool`, `true` by default.
    #[inline]
    pub fn ctrl_vlan(mut self, value: bool) -> Self {
        put(&mut self.0, "ctrl_vlan", value.into());
        self
    }
    /// Sets `ctrl_vq`: `bool`, `true` by default.
    #[inline]
    pub fn ctrl_vq(mut self, value: bool) -> Self {
        put(&mut self.0, "ctrl_vq", value.into());
        self
    }
    /// Sets `duplex`: `str`.
    #[inline]
    pub fn duplex(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "duplex", value.into().into());
        self
    }
    /// Sets `ebpf-rss-fds`: `list`, `[]` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn ebpf_rss_fds(
        mut self,
        value: impl IntoIterator<Item = impl Into<PropertyValue>>,
    ) -> Self {
        put(&mut self.0, "ebpf-rss-fds", list(value.into_iter().map(Into::into)));
        self
    }
    /// Sets `failover`: `bool`, `false` by default.
    #[inline]
    pub fn failover(mut self, value: bool) -> Self {
        put(&mut self.0, "failover", value.into());
        self
    }
    /// Sets `gso`: `bool`, `true` by default.
    #[inline]
    pub fn gso(mut self, value: bool) -> Self {
        put(&mut self.0, "gso", value.into());
        self
    }
    /// Sets `guest_announce`: `bool`, `true` by default.
    #[inline]
    pub fn guest_announce(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_announce", value.into());
        self
    }
    /// Sets `guest_csum`: `bool`, `true` by default.
    #[inline]
    pub fn guest_csum(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_csum", value.into());
        self
    }
    /// Sets `guest_ecn`: `bool`, `true` by default.
    #[inline]
    pub fn guest_ecn(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_ecn", value.into());
        self
    }
    /// Sets `guest_rsc_ext`: `bool`, `false` by default.
    #[inline]
    pub fn guest_rsc_ext(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_rsc_ext", value.into());
        self
    }
    /// Sets `guest_tso4`: `bool`, `true` by default.
    #[inline]
    pub fn guest_tso4(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_tso4", value.into());
        self
    }
    /// Sets `guest_tso6`: `bool`, `true` by default.
    #[inline]
    pub fn guest_tso6(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_tso6", value.into());
        self
    }
    /// Sets `guest_tunnel`: `bool`, `true` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn guest_tunnel(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_tunnel", value.into());
        self
    }
    /// Sets `guest_tunnel_csum`: `bool`, `true` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn guest_tunnel_csum(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_tunnel_csum", value.into());
        self
    }
    /// Sets `guest_ufo`: `bool`, `true` by default.
    #[inline]
    pub fn guest_ufo(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_ufo", value.into());
        self
    }
    /// Sets `guest_uso4`: `bool`, `true` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn guest_uso4(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_uso4", value.into());
        self
    }
    /// Sets `guest_uso6`: `bool`, `true` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn guest_uso6(mut self, value: bool) -> Self {
        put(&mut self.0, "guest_uso6", value.into());
        self
    }
    /// Sets `hash`: `bool`, `false` by default.
    #[inline]
    pub fn hash(mut self, value: bool) -> Self {
        put(&mut self.0, "hash", value.into());
        self
    }
    /// Sets `hash-ipv4`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn hash_ipv4(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "hash-ipv4", value.as_str().into());
        self
    }
    /// Sets `hash-ipv6`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn hash_ipv6(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "hash-ipv6", value.as_str().into());
        self
    }
    /// Sets `hash-ipv6ex`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn hash_ipv6ex(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "hash-ipv6ex", value.as_str().into());
        self
    }
    /// Sets `hash-tcp4`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn hash_tcp4(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "hash-tcp4", value.as_str().into());
        self
    }
    /// Sets `hash-tcp6`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn hash_tcp6(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "hash-tcp6", value.as_str().into());
        self
    }
    /// Sets `hash-tcp6ex`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn hash_tcp6ex(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "hash-tcp6ex", value.as_str().into());
        self
    }
    /// Sets `hash-udp4`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn hash_udp4(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "hash-udp4", value.as_str().into());
        self
    }
    /// Sets `hash-udp6`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn hash_udp6(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "hash-udp6", value.as_str().into());
        self
    }
    /// Sets `hash-udp6ex`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn hash_udp6ex(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "hash-udp6ex", value.as_str().into());
        self
    }
    /// Sets `host_ecn`: `bool`, `true` by default.
    #[inline]
    pub fn host_ecn(mut self, value: bool) -> Self {
        put(&mut self.0, "host_ecn", value.into());
        self
    }
    /// Sets `host_mtu`: `uint16`, `0` by default.
    #[inline]
    pub fn host_mtu(mut self, value: u16) -> Self {
        put(&mut self.0, "host_mtu", value.into());
        self
    }
    /// Sets `host_tso4`: `bool`, `true` by default.
    #[inline]
    pub fn host_tso4(mut self, value: bool) -> Self {
        put(&mut self.0, "host_tso4", value.into());
        self
    }
    /// Sets `host_tso6`: `bool`, `true` by default.
    #[inline]
    pub fn host_tso6(mut self, value: bool) -> Self {
        put(&mut self.0, "host_tso6", value.into());
        self
    }
    /// Sets `host_tunnel`: `bool`, `true` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn host_tunnel(mut self, value: bool) -> Self {
        put(&mut self.0, "host_tunnel", value.into());
        self
    }
    /// Sets `host_tunnel_csum`: `bool`, `true` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn host_tunnel_csum(mut self, value: bool) -> Self {
        put(&mut self.0, "host_tunnel_csum", value.into());
        self
    }
    /// Sets `host_ufo`: `bool`, `true` by default.
    #[inline]
    pub fn host_ufo(mut self, value: bool) -> Self {
        put(&mut self.0, "host_ufo", value.into());
        self
    }
    /// Sets `host_uso`: `bool`, `true` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn host_uso(mut self, value: bool) -> Self {
        put(&mut self.0, "host_uso", value.into());
        self
    }
    /// Sets `ioeventfd`: `bool`, `true` by default.
    #[inline]
    pub fn ioeventfd(mut self, value: bool) -> Self {
        put(&mut self.0, "ioeventfd", value.into());
        self
    }
    /// Sets `mac`: an Ethernet address.
    #[inline]
    pub fn mac(mut self, value: impl Into<MacAddress>) -> Self {
        put(&mut self.0, "mac", value.into().into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `mq`: `bool`, `false` by default.
    #[inline]
    pub fn mq(mut self, value: bool) -> Self {
        put(&mut self.0, "mq", value.into());
        self
    }
    /// Sets `mrg_rxbuf`: `bool`, `true` by default.
    #[inline]
    pub fn mrg_rxbuf(mut self, value: bool) -> Self {
        put(&mut self.0, "mrg_rxbuf", value.into());
        self
    }
    /// Sets `netdev`: the id of a network backend.
    #[inline]
    pub fn netdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "netdev", value.into().into());
        self
    }
    /// Sets `rsc_interval`: `uint32`, `300000` by default.
    #[inline]
    pub fn rsc_interval(mut self, value: u32) -> Self {
        put(&mut self.0, "rsc_interval", value.into());
        self
    }
    /// Sets `rss`: `bool`, `false` by default.
    #[inline]
    pub fn rss(mut self, value: bool) -> Self {
        put(&mut self.0, "rss", value.into());
        self
    }
    /// Sets `rx_queue_size`: `uint16`, `256` by default.
    #[inline]
    pub fn rx_queue_size(mut self, value: u16) -> Self {
        put(&mut self.0, "rx_queue_size", value.into());
        self
    }
    /// Sets `speed`: `int32`, `-1` by default.
    #[inline]
    pub fn speed(mut self, value: i32) -> Self {
        put(&mut self.0, "speed", value.into());
        self
    }
    /// Sets `status`: `bool`, `true` by default.
    #[inline]
    pub fn status(mut self, value: bool) -> Self {
        put(&mut self.0, "status", value.into());
        self
    }
    /// Sets `tx`: `str`.
    #[inline]
    pub fn tx(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "tx", value.into().into());
        self
    }
    /// Sets `tx_queue_size`: `uint16`, `256` by default.
    #[inline]
    pub fn tx_queue_size(mut self, value: u16) -> Self {
        put(&mut self.0, "tx_queue_size", value.into());
        self
    }
    /// Sets `vectors`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
}

impl PciDevice for VirtioNetPciTransitional {}

impl VirtioDevice for VirtioNetPciTransitional {}

impl VirtioPciDevice for VirtioNetPciTransitional {}

/// The device `virtio-pmem-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioPmemPci(DeviceAdd);

device!(VirtioPmemPci, "virtio-pmem-pci");

impl VirtioPmemPci {
    /// Sets `disable-legacy`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn disable_legacy(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "disable-legacy", value.as_str().into());
        self
    }
    /// Sets `disable-modern`: `bool`, `false` by default.
    #[inline]
    pub fn disable_modern(mut self, value: bool) -> Self {
        put(&mut self.0, "disable-modern", value.into());
        self
    }
    /// Sets `memaddr`: `uint64`, `0` by default.
    #[inline]
    pub fn memaddr(mut self, value: u64) -> Self {
        put(&mut self.0, "memaddr", value.into());
        self
    }
    /// Sets `memdev`: the id of a `memory-backend`.
    #[inline]
    pub fn memdev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "memdev", value.into().into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
}

impl PciDevice for VirtioPmemPci {}

impl VirtioDevice for VirtioPmemPci {}

impl VirtioPciDevice for VirtioPmemPci {}

/// The device `virtio-rng-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
/// Also called `virtio-rng`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioRngPci(DeviceAdd);

device!(VirtioRngPci, "virtio-rng-pci");

impl VirtioRngPci {
    /// Sets `disable-legacy`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn disable_legacy(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "disable-legacy", value.as_str().into());
        self
    }
    /// Sets `disable-modern`: `bool`, `false` by default.
    #[inline]
    pub fn disable_modern(mut self, value: bool) -> Self {
        put(&mut self.0, "disable-modern", value.into());
        self
    }
    /// Sets `ioeventfd`: `bool`, `true` by default.
    #[inline]
    pub fn ioeventfd(mut self, value: bool) -> Self {
        put(&mut self.0, "ioeventfd", value.into());
        self
    }
    /// Sets `max-bytes`: `uint64`, `9223372036854775807` by default.
    #[inline]
    pub fn max_bytes(mut self, value: u64) -> Self {
        put(&mut self.0, "max-bytes", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `period`: `uint32`, `65536` by default.
    #[inline]
    pub fn period(mut self, value: u32) -> Self {
        put(&mut self.0, "period", value.into());
        self
    }
    /// Sets `rng`: the id of a `rng-backend`.
    #[inline]
    pub fn rng(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "rng", value.into().into());
        self
    }
    /// Sets `vectors`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
}

impl PciDevice for VirtioRngPci {}

impl VirtioDevice for VirtioRngPci {}

impl VirtioPciDevice for VirtioRngPci {}

/// The device `virtio-rng-pci-non-transitional`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioRngPciNonTransitional(DeviceAdd);

device!(VirtioRngPciNonTransitional, "virtio-rng-pci-non-transitional");

impl VirtioRngPciNonTransitional {
    /// Sets `ioeventfd`: `bool`, `true` by default.
    #[inline]
    pub fn ioeventfd(mut self, value: bool) -> Self {
        put(&mut self.0, "ioeventfd", value.into());
        self
    }
    /// Sets `max-bytes`: `uint64`, `9223372036854775807` by default.
    #[inline]
    pub fn max_bytes(mut self, value: u64) -> Self {
        put(&mut self.0, "max-bytes", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `period`: `uint32`, `65536` by default.
    #[inline]
    pub fn period(mut self, value: u32) -> Self {
        put(&mut self.0, "period", value.into());
        self
    }
    /// Sets `rng`: the id of a `rng-backend`.
    #[inline]
    pub fn rng(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "rng", value.into().into());
        self
    }
    /// Sets `vectors`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
}

impl PciDevice for VirtioRngPciNonTransitional {}

impl VirtioDevice for VirtioRngPciNonTransitional {}

impl VirtioPciDevice for VirtioRngPciNonTransitional {}

/// The device `virtio-rng-pci-transitional`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioRngPciTransitional(DeviceAdd);

device!(VirtioRngPciTransitional, "virtio-rng-pci-transitional");

impl VirtioRngPciTransitional {
    /// Sets `ioeventfd`: `bool`, `true` by default.
    #[inline]
    pub fn ioeventfd(mut self, value: bool) -> Self {
        put(&mut self.0, "ioeventfd", value.into());
        self
    }
    /// Sets `max-bytes`: `uint64`, `9223372036854775807` by default.
    #[inline]
    pub fn max_bytes(mut self, value: u64) -> Self {
        put(&mut self.0, "max-bytes", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `period`: `uint32`, `65536` by default.
    #[inline]
    pub fn period(mut self, value: u32) -> Self {
        put(&mut self.0, "period", value.into());
        self
    }
    /// Sets `rng`: the id of a `rng-backend`.
    #[inline]
    pub fn rng(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "rng", value.into().into());
        self
    }
    /// Sets `vectors`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
}

impl PciDevice for VirtioRngPciTransitional {}

impl VirtioDevice for VirtioRngPciTransitional {}

impl VirtioPciDevice for VirtioRngPciTransitional {}

/// The device `virtio-rtc-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioRtcPci(DeviceAdd);

device!(VirtioRtcPci, "virtio-rtc-pci");

impl PciDevice for VirtioRtcPci {}

impl VirtioDevice for VirtioRtcPci {}

impl VirtioPciDevice for VirtioRtcPci {}

/// The device `virtio-scsi-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
/// Also called `virtio-scsi`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioScsiPci(DeviceAdd);

device!(VirtioScsiPci, "virtio-scsi-pci");

impl VirtioScsiPci {
    /// Sets `cmd_per_lun`: `uint32`, `128` by default.
    #[inline]
    pub fn cmd_per_lun(mut self, value: u32) -> Self {
        put(&mut self.0, "cmd_per_lun", value.into());
        self
    }
    /// Sets `disable-legacy`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn disable_legacy(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "disable-legacy", value.as_str().into());
        self
    }
    /// Sets `disable-modern`: `bool`, `false` by default.
    #[inline]
    pub fn disable_modern(mut self, value: bool) -> Self {
        put(&mut self.0, "disable-modern", value.into());
        self
    }
    /// Sets `hotplug`: `bool`, `true` by default.
    #[inline]
    pub fn hotplug(mut self, value: bool) -> Self {
        put(&mut self.0, "hotplug", value.into());
        self
    }
    /// Sets `ioeventfd`: `bool`, `true` by default.
    #[inline]
    pub fn ioeventfd(mut self, value: bool) -> Self {
        put(&mut self.0, "ioeventfd", value.into());
        self
    }
    /// Sets `iothread`: the id of a `iothread`.
    #[inline]
    pub fn iothread(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "iothread", value.into().into());
        self
    }
    /// Sets `iothread-vq-mapping`: list of [`IoThreadVirtQueueMapping`](types::IoThreadVirtQueueMapping). Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn iothread_vq_mapping(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::IoThreadVirtQueueMapping>>,
    ) -> Self {
        put(
            &mut self.0,
            "iothread-vq-mapping",
            list(value.into_iter().map(|it| json(&it.into()))),
        );
        self
    }
    /// Sets `max_sectors`: `uint32`, `65535` by default.
    #[inline]
    pub fn max_sectors(mut self, value: u32) -> Self {
        put(&mut self.0, "max_sectors", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `num_queues`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn num_queues(mut self, value: u32) -> Self {
        put(&mut self.0, "num_queues", value.into());
        self
    }
    /// Sets `param_change`: `bool`, `true` by default.
    #[inline]
    pub fn param_change(mut self, value: bool) -> Self {
        put(&mut self.0, "param_change", value.into());
        self
    }
    /// Sets `seg_max_adjust`: `bool`, `true` by default.
    #[inline]
    pub fn seg_max_adjust(mut self, value: bool) -> Self {
        put(&mut self.0, "seg_max_adjust", value.into());
        self
    }
    /// Sets `vectors`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
    /// Sets `virtqueue_size`: `uint32`, `256` by default.
    #[inline]
    pub fn virtqueue_size(mut self, value: u32) -> Self {
        put(&mut self.0, "virtqueue_size", value.into());
        self
    }
}

impl PciDevice for VirtioScsiPci {}

impl VirtioDevice for VirtioScsiPci {}

impl VirtioPciDevice for VirtioScsiPci {}

/// The device `virtio-scsi-pci-non-transitional`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioScsiPciNonTransitional(DeviceAdd);

device!(VirtioScsiPciNonTransitional, "virtio-scsi-pci-non-transitional");

impl VirtioScsiPciNonTransitional {
    /// Sets `cmd_per_lun`: `uint32`, `128` by default.
    #[inline]
    pub fn cmd_per_lun(mut self, value: u32) -> Self {
        put(&mut self.0, "cmd_per_lun", value.into());
        self
    }
    /// Sets `hotplug`: `bool`, `true` by default.
    #[inline]
    pub fn hotplug(mut self, value: bool) -> Self {
        put(&mut self.0, "hotplug", value.into());
        self
    }
    /// Sets `ioeventfd`: `bool`, `true` by default.
    #[inline]
    pub fn ioeventfd(mut self, value: bool) -> Self {
        put(&mut self.0, "ioeventfd", value.into());
        self
    }
    /// Sets `iothread`: the id of a `iothread`.
    #[inline]
    pub fn iothread(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "iothread", value.into().into());
        self
    }
    /// Sets `iothread-vq-mapping`: list of [`IoThreadVirtQueueMapping`](types::IoThreadVirtQueueMapping). Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn iothread_vq_mapping(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::IoThreadVirtQueueMapping>>,
    ) -> Self {
        put(
            &mut self.0,
            "iothread-vq-mapping",
            list(value.into_iter().map(|it| json(&it.into()))),
        );
        self
    }
    /// Sets `max_sectors`: `uint32`, `65535` by default.
    #[inline]
    pub fn max_sectors(mut self, value: u32) -> Self {
        put(&mut self.0, "max_sectors", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `num_queues`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn num_queues(mut self, value: u32) -> Self {
        put(&mut self.0, "num_queues", value.into());
        self
    }
    /// Sets `param_change`: `bool`, `true` by default.
    #[inline]
    pub fn param_change(mut self, value: bool) -> Self {
        put(&mut self.0, "param_change", value.into());
        self
    }
    /// Sets `seg_max_adjust`: `bool`, `true` by default.
    #[inline]
    pub fn seg_max_adjust(mut self, value: bool) -> Self {
        put(&mut self.0, "seg_max_adjust", value.into());
        self
    }
    /// Sets `vectors`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
    /// Sets `virtqueue_size`: `uint32`, `256` by default.
    #[inline]
    pub fn virtqueue_size(mut self, value: u32) -> Self {
        put(&mut self.0, "virtqueue_size", value.into());
        self
    }
}

impl PciDevice for VirtioScsiPciNonTransitional {}

impl VirtioDevice for VirtioScsiPciNonTransitional {}

impl VirtioPciDevice for VirtioScsiPciNonTransitional {}

/// The device `virtio-scsi-pci-transitional`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioScsiPciTransitional(DeviceAdd);

device!(VirtioScsiPciTransitional, "virtio-scsi-pci-transitional");

impl VirtioScsiPciTransitional {
    /// Sets `cmd_per_lun`: `uint32`, `128` by default.
    #[inline]
    pub fn cmd_per_lun(mut self, value: u32) -> Self {
        put(&mut self.0, "cmd_per_lun", value.into());
        self
    }
    /// Sets `hotplug`: `bool`, `true` by default.
    #[inline]
    pub fn hotplug(mut self, value: bool) -> Self {
        put(&mut self.0, "hotplug", value.into());
        self
    }
    /// Sets `ioeventfd`: `bool`, `true` by default.
    #[inline]
    pub fn ioeventfd(mut self, value: bool) -> Self {
        put(&mut self.0, "ioeventfd", value.into());
        self
    }
    /// Sets `iothread`: the id of a `iothread`.
    #[inline]
    pub fn iothread(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "iothread", value.into().into());
        self
    }
    /// Sets `iothread-vq-mapping`: list of [`IoThreadVirtQueueMapping`](types::IoThreadVirtQueueMapping). Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn iothread_vq_mapping(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::IoThreadVirtQueueMapping>>,
    ) -> Self {
        put(
            &mut self.0,
            "iothread-vq-mapping",
            list(value.into_iter().map(|it| json(&it.into()))),
        );
        self
    }
    /// Sets `max_sectors`: `uint32`, `65535` by default.
    #[inline]
    pub fn max_sectors(mut self, value: u32) -> Self {
        put(&mut self.0, "max_sectors", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `num_queues`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn num_queues(mut self, value: u32) -> Self {
        put(&mut self.0, "num_queues", value.into());
        self
    }
    /// Sets `param_change`: `bool`, `true` by default.
    #[inline]
    pub fn param_change(mut self, value: bool) -> Self {
        put(&mut self.0, "param_change", value.into());
        self
    }
    /// Sets `seg_max_adjust`: `bool`, `true` by default.
    #[inline]
    pub fn seg_max_adjust(mut self, value: bool) -> Self {
        put(&mut self.0, "seg_max_adjust", value.into());
        self
    }
    /// Sets `vectors`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
    /// Sets `virtqueue_size`: `uint32`, `256` by default.
    #[inline]
    pub fn virtqueue_size(mut self, value: u32) -> Self {
        put(&mut self.0, "virtqueue_size", value.into());
        self
    }
}

impl PciDevice for VirtioScsiPciTransitional {}

impl VirtioDevice for VirtioScsiPciTransitional {}

impl VirtioPciDevice for VirtioScsiPciTransitional {}

/// The device `virtio-serial-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
/// Also called `virtio-serial`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioSerialPci(DeviceAdd);

device!(VirtioSerialPci, "virtio-serial-pci");

impl VirtioSerialPci {
    /// Sets `class`: `uint32`, `0` by default.
    #[inline]
    pub fn class(mut self, value: u32) -> Self {
        put(&mut self.0, "class", value.into());
        self
    }
    /// Sets `disable-legacy`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn disable_legacy(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "disable-legacy", value.as_str().into());
        self
    }
    /// Sets `disable-modern`: `bool`, `false` by default.
    #[inline]
    pub fn disable_modern(mut self, value: bool) -> Self {
        put(&mut self.0, "disable-modern", value.into());
        self
    }
    /// Sets `emergency-write`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn emergency_write(mut self, value: bool) -> Self {
        put(&mut self.0, "emergency-write", value.into());
        self
    }
    /// Sets `ioeventfd`: `bool`, `true` by default.
    #[inline]
    pub fn ioeventfd(mut self, value: bool) -> Self {
        put(&mut self.0, "ioeventfd", value.into());
        self
    }
    /// Sets `max_ports`: `uint32`, `31` by default.
    #[inline]
    pub fn max_ports(mut self, value: u32) -> Self {
        put(&mut self.0, "max_ports", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `vectors`: `uint32`, `2` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
}

impl PciDevice for VirtioSerialPci {}

impl VirtioDevice for VirtioSerialPci {}

impl VirtioPciDevice for VirtioSerialPci {}

/// The device `virtio-serial-pci-non-transitional`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioSerialPciNonTransitional(DeviceAdd);

device!(VirtioSerialPciNonTransitional, "virtio-serial-pci-non-transitional");

impl VirtioSerialPciNonTransitional {
    /// Sets `class`: `uint32`, `0` by default.
    #[inline]
    pub fn class(mut self, value: u32) -> Self {
        put(&mut self.0, "class", value.into());
        self
    }
    /// Sets `emergency-write`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn emergency_write(mut self, value: bool) -> Self {
        put(&mut self.0, "emergency-write", value.into());
        self
    }
    /// Sets `ioeventfd`: `bool`, `true` by default.
    #[inline]
    pub fn ioeventfd(mut self, value: bool) -> Self {
        put(&mut self.0, "ioeventfd", value.into());
        self
    }
    /// Sets `max_ports`: `uint32`, `31` by default.
    #[inline]
    pub fn max_ports(mut self, value: u32) -> Self {
        put(&mut self.0, "max_ports", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `vectors`: `uint32`, `2` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
}

impl PciDevice for VirtioSerialPciNonTransitional {}

impl VirtioDevice for VirtioSerialPciNonTransitional {}

impl VirtioPciDevice for VirtioSerialPciNonTransitional {}

/// The device `virtio-serial-pci-transitional`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioSerialPciTransitional(DeviceAdd);

device!(VirtioSerialPciTransitional, "virtio-serial-pci-transitional");

impl VirtioSerialPciTransitional {
    /// Sets `class`: `uint32`, `0` by default.
    #[inline]
    pub fn class(mut self, value: u32) -> Self {
        put(&mut self.0, "class", value.into());
        self
    }
    /// Sets `emergency-write`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn emergency_write(mut self, value: bool) -> Self {
        put(&mut self.0, "emergency-write", value.into());
        self
    }
    /// Sets `ioeventfd`: `bool`, `true` by default.
    #[inline]
    pub fn ioeventfd(mut self, value: bool) -> Self {
        put(&mut self.0, "ioeventfd", value.into());
        self
    }
    /// Sets `max_ports`: `uint32`, `31` by default.
    #[inline]
    pub fn max_ports(mut self, value: u32) -> Self {
        put(&mut self.0, "max_ports", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `vectors`: `uint32`, `2` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
}

impl PciDevice for VirtioSerialPciTransitional {}

impl VirtioDevice for VirtioSerialPciTransitional {}

impl VirtioPciDevice for VirtioSerialPciTransitional {}

/// The device `virtio-sound-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
/// Also called `virtio-sound`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioSoundPci(DeviceAdd);

device!(VirtioSoundPci, "virtio-sound-pci");

impl VirtioSoundPci {
    /// Sets `audiodev`: the id of an audio backend.
    #[inline]
    pub fn audiodev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "audiodev", value.into().into());
        self
    }
    /// Sets `chmaps`: `uint32`, `0` by default.
    #[inline]
    pub fn chmaps(mut self, value: u32) -> Self {
        put(&mut self.0, "chmaps", value.into());
        self
    }
    /// Sets `disable-legacy`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn disable_legacy(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "disable-legacy", value.as_str().into());
        self
    }
    /// Sets `disable-modern`: `bool`, `false` by default.
    #[inline]
    pub fn disable_modern(mut self, value: bool) -> Self {
        put(&mut self.0, "disable-modern", value.into());
        self
    }
    /// Sets `ioeventfd`: `bool`, `true` by default.
    #[inline]
    pub fn ioeventfd(mut self, value: bool) -> Self {
        put(&mut self.0, "ioeventfd", value.into());
        self
    }
    /// Sets `jacks`: `uint32`, `0` by default.
    #[inline]
    pub fn jacks(mut self, value: u32) -> Self {
        put(&mut self.0, "jacks", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `streams`: `uint32`, `2` by default.
    #[inline]
    pub fn streams(mut self, value: u32) -> Self {
        put(&mut self.0, "streams", value.into());
        self
    }
    /// Sets `vectors`: `uint32`, `2` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
}

impl PciDevice for VirtioSoundPci {}

impl VirtioDevice for VirtioSoundPci {}

impl VirtioPciDevice for VirtioSoundPci {}

/// The device `virtio-tablet-pci`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
/// Also called `virtio-tablet`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioTabletPci(DeviceAdd);

device!(VirtioTabletPci, "virtio-tablet-pci");

impl VirtioTabletPci {
    /// Sets `disable-legacy`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn disable_legacy(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "disable-legacy", value.as_str().into());
        self
    }
    /// Sets `disable-modern`: `bool`, `false` by default.
    #[inline]
    pub fn disable_modern(mut self, value: bool) -> Self {
        put(&mut self.0, "disable-modern", value.into());
        self
    }
    /// Sets `display`: `str`.
    #[inline]
    pub fn display(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "display", value.into().into());
        self
    }
    /// Sets `head`: `uint32`, `0` by default.
    #[inline]
    pub fn head(mut self, value: u32) -> Self {
        put(&mut self.0, "head", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `serial`: `str`.
    #[inline]
    pub fn serial(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "serial", value.into().into());
        self
    }
    /// Sets `vectors`: `uint32`, `2` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
    /// Sets `wheel-axis`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn wheel_axis(mut self, value: bool) -> Self {
        put(&mut self.0, "wheel-axis", value.into());
        self
    }
}

impl PciDevice for VirtioTabletPci {}

impl VirtioDevice for VirtioTabletPci {}

impl VirtioPciDevice for VirtioTabletPci {}

/// The device `virtio-vga`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioVga(DeviceAdd);

device!(VirtioVga, "virtio-vga");

impl VirtioVga {
    /// Sets `big-endian-framebuffer`: `bool`.
    #[inline]
    pub fn big_endian_framebuffer(mut self, value: bool) -> Self {
        put(&mut self.0, "big-endian-framebuffer", value.into());
        self
    }
    /// Sets `blob`: `bool`, `false` by default.
    #[inline]
    pub fn blob(mut self, value: bool) -> Self {
        put(&mut self.0, "blob", value.into());
        self
    }
    /// Sets `disable-legacy`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn disable_legacy(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "disable-legacy", value.as_str().into());
        self
    }
    /// Sets `disable-modern`: `bool`, `false` by default.
    #[inline]
    pub fn disable_modern(mut self, value: bool) -> Self {
        put(&mut self.0, "disable-modern", value.into());
        self
    }
    /// Sets `edid`: `bool`, `true` by default.
    #[inline]
    pub fn edid(mut self, value: bool) -> Self {
        put(&mut self.0, "edid", value.into());
        self
    }
    /// Sets `hostmem`: `size`, in bytes, `0` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn hostmem(mut self, value: u64) -> Self {
        put(&mut self.0, "hostmem", value.into());
        self
    }
    /// Sets `ioeventfd`: `bool`, `false` by default.
    #[inline]
    pub fn ioeventfd(mut self, value: bool) -> Self {
        put(&mut self.0, "ioeventfd", value.into());
        self
    }
    /// Sets `max_hostmem`: `size`, in bytes, `268435456` by default.
    #[inline]
    pub fn max_hostmem(mut self, value: u64) -> Self {
        put(&mut self.0, "max_hostmem", value.into());
        self
    }
    /// Sets `max_outputs`: `uint32`, `1` by default.
    #[inline]
    pub fn max_outputs(mut self, value: u32) -> Self {
        put(&mut self.0, "max_outputs", value.into());
        self
    }
    /// Sets `migrate-extra`: `bool`, `true` by default. Seen in QEMU 7.2 and 10.0.
    #[inline]
    pub fn migrate_extra(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-extra", value.into());
        self
    }
    /// Sets `outputs`: list of [`VirtioGpuOutput`](types::VirtioGpuOutput). Seen in QEMU 11.1.
    #[inline]
    pub fn outputs(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::VirtioGpuOutput>>,
    ) -> Self {
        put(&mut self.0, "outputs", list(value.into_iter().map(|it| json(&it.into()))));
        self
    }
    /// Sets `vectors`: `uint32`, `3` by default.
    #[inline]
    pub fn vectors(mut self, value: u32) -> Self {
        put(&mut self.0, "vectors", value.into());
        self
    }
    /// Sets `xres`: `uint32`, `1280` by default.
    #[inline]
    pub fn xres(mut self, value: u32) -> Self {
        put(&mut self.0, "xres", value.into());
        self
    }
    /// Sets `yres`: `uint32`, `800` by default.
    #[inline]
    pub fn yres(mut self, value: u32) -> Self {
        put(&mut self.0, "yres", value.into());
        self
    }
}

impl PciDevice for VirtioVga {}

impl VirtioDevice for VirtioVga {}

impl VirtioPciDevice for VirtioVga {}

/// The device `virtio-vga-gl`, on a bus of kind `PCI`.
///
/// Seen in QEMU 7.2, of `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct VirtioVgaGl(DeviceAdd);

device!(VirtioVgaGl, "virtio-vga-gl");

impl PciDevice for VirtioVgaGl {}

impl VirtioDevice for VirtioVgaGl {}

impl VirtioPciDevice for VirtioVgaGl {}
