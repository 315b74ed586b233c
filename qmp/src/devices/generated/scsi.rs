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

/// The device `scsi-block`, on a bus of kind `SCSI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct ScsiBlock(DeviceAdd);

device!(ScsiBlock, "scsi-block");

impl ScsiBlock {
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `channel`: `uint32`, `0` by default.
    #[inline]
    pub fn channel(mut self, value: u32) -> Self {
        put(&mut self.0, "channel", value.into());
        self
    }
    /// Sets `drive`: the name of a block node.
    #[inline]
    pub fn drive(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "drive", value.into().into());
        self
    }
    /// Sets `io_timeout`: `uint32`, `30` by default.
    #[inline]
    pub fn io_timeout(mut self, value: u32) -> Self {
        put(&mut self.0, "io_timeout", value.into());
        self
    }
    /// Sets `lun`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn lun(mut self, value: u32) -> Self {
        put(&mut self.0, "lun", value.into());
        self
    }
    /// Sets `max_io_size`: `uint64`, `2147483647` by default.
    #[inline]
    pub fn max_io_size(mut self, value: u64) -> Self {
        put(&mut self.0, "max_io_size", value.into());
        self
    }
    /// Sets `max_unmap_size`: `uint64`, `1073741824` by default.
    #[inline]
    pub fn max_unmap_size(mut self, value: u64) -> Self {
        put(&mut self.0, "max_unmap_size", value.into());
        self
    }
    /// Sets `migrate-pr`: `bool`, `true` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn migrate_pr(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-pr", value.into());
        self
    }
    /// Sets `rerror`: [`BlockdevOnError`](types::BlockdevOnError), `"auto"` by default.
    #[inline]
    pub fn rerror(mut self, value: types::BlockdevOnError) -> Self {
        put(&mut self.0, "rerror", value.as_str().into());
        self
    }
    /// Sets `rotation_rate`: `uint16`, `0` by default.
    #[inline]
    pub fn rotation_rate(mut self, value: u16) -> Self {
        put(&mut self.0, "rotation_rate", value.into());
        self
    }
    /// Sets `scsi-id`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn scsi_id(mut self, value: u32) -> Self {
        put(&mut self.0, "scsi-id", value.into());
        self
    }
    /// Sets `scsi_version`: `int32`, `-1` by default.
    #[inline]
    pub fn scsi_version(mut self, value: i32) -> Self {
        put(&mut self.0, "scsi_version", value.into());
        self
    }
    /// Sets `share-rw`: `bool`, `false` by default.
    #[inline]
    pub fn share_rw(mut self, value: bool) -> Self {
        put(&mut self.0, "share-rw", value.into());
        self
    }
    /// Sets `werror`: [`BlockdevOnError`](types::BlockdevOnError), `"auto"` by default.
    #[inline]
    pub fn werror(mut self, value: types::BlockdevOnError) -> Self {
        put(&mut self.0, "werror", value.as_str().into());
        self
    }
}

/// The device `scsi-cd`, on a bus of kind `SCSI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct ScsiCd(DeviceAdd);

device!(ScsiCd, "scsi-cd");

impl ScsiCd {
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
    /// Sets `channel`: `uint32`, `0` by default.
    #[inline]
    pub fn channel(mut self, value: u32) -> Self {
        put(&mut self.0, "channel", value.into());
        self
    }
    /// Sets `device_id`: `str`.
    #[inline]
    pub fn device_id(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "device_id", value.into().into());
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
    /// Sets `loadparm`: `string`. Seen in QEMU 10.0 and 11.1.
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
    /// Sets `lun`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn lun(mut self, value: u32) -> Self {
        put(&mut self.0, "lun", value.into());
        self
    }
    /// Sets `max_io_size`: `uint64`, `2147483647` by default.
    #[inline]
    pub fn max_io_size(mut self, value: u64) -> Self {
        put(&mut self.0, "max_io_size", value.into());
        self
    }
    /// Sets `migrate-emulated-scsi-request`: `bool`, `true` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn migrate_emulated_scsi_request(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-emulated-scsi-request", value.into());
        self
    }
    /// Sets `min_io_size`: `size`, in bytes, `0` by default.
    #[inline]
    pub fn min_io_size(mut self, value: u64) -> Self {
        put(&mut self.0, "min_io_size", value.into());
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
    /// Sets `port_index`: `uint16`, `0` by default.
    #[inline]
    pub fn port_index(mut self, value: u16) -> Self {
        put(&mut self.0, "port_index", value.into());
        self
    }
    /// Sets `port_wwn`: `uint64`, `0` by default.
    #[inline]
    pub fn port_wwn(mut self, value: u64) -> Self {
        put(&mut self.0, "port_wwn", value.into());
        self
    }
    /// Sets `product`: `str`.
    #[inline]
    pub fn product(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "product", value.into().into());
        self
    }
    /// Sets `quirk_mode_page_apple_vendor`: `bool`, `false` by default.
    #[inline]
    pub fn quirk_mode_page_apple_vendor(mut self, value: bool) -> Self {
        put(&mut self.0, "quirk_mode_page_apple_vendor", value.into());
        self
    }
    /// Sets `quirk_mode_page_set_block_size`: `bool`, `false` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn quirk_mode_page_set_block_size(mut self, value: bool) -> Self {
        put(&mut self.0, "quirk_mode_page_set_block_size", value.into());
        self
    }
    /// Sets `quirk_mode_page_truncated`: `bool`, `false` by default.
    #[inline]
    pub fn quirk_mode_page_truncated(mut self, value: bool) -> Self {
        put(&mut self.0, "quirk_mode_page_truncated", value.into());
        self
    }
    /// Sets `quirk_mode_page_vendor_specific_apple`: `bool`, `false` by default.
    #[inline]
    pub fn quirk_mode_page_vendor_specific_apple(mut self, value: bool) -> Self {
        put(&mut self.0, "quirk_mode_page_vendor_specific_apple", value.into());
        self
    }
    /// Sets `quirk_mode_sense_rom_use_dbd`: `bool`, `false` by default.
    #[inline]
    pub fn quirk_mode_sense_rom_use_dbd(mut self, value: bool) -> Self {
        put(&mut self.0, "quirk_mode_sense_rom_use_dbd", value.into());
        self
    }
    /// Sets `rerror`: [`BlockdevOnError`](types::BlockdevOnError), `"auto"` by default.
    #[inline]
    pub fn rerror(mut self, value: types::BlockdevOnError) -> Self {
        put(&mut self.0, "rerror", value.as_str().into());
        self
    }
    /// Sets `scsi-id`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn scsi_id(mut self, value: u32) -> Self {
        put(&mut self.0, "scsi-id", value.into());
        self
    }
    /// Sets `scsi_version`: `int32`, `5` by default.
    #[inline]
    pub fn scsi_version(mut self, value: i32) -> Self {
        put(&mut self.0, "scsi_version", value.into());
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
    /// Sets `vendor`: `str`.
    #[inline]
    pub fn vendor(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "vendor", value.into().into());
        self
    }
    /// Sets `ver`: `str`.
    #[inline]
    pub fn ver(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "ver", value.into().into());
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
    /// Sets `wwn`: `uint64`, `0` by default.
    #[inline]
    pub fn wwn(mut self, value: u64) -> Self {
        put(&mut self.0, "wwn", value.into());
        self
    }
}

/// The device `scsi-generic`, on a bus of kind `SCSI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct ScsiGeneric(DeviceAdd);

device!(ScsiGeneric, "scsi-generic");

impl ScsiGeneric {
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `channel`: `uint32`, `0` by default.
    #[inline]
    pub fn channel(mut self, value: u32) -> Self {
        put(&mut self.0, "channel", value.into());
        self
    }
    /// Sets `drive`: the name of a block node.
    #[inline]
    pub fn drive(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "drive", value.into().into());
        self
    }
    /// Sets `io_timeout`: `uint32`, `30` by default.
    #[inline]
    pub fn io_timeout(mut self, value: u32) -> Self {
        put(&mut self.0, "io_timeout", value.into());
        self
    }
    /// Sets `lun`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn lun(mut self, value: u32) -> Self {
        put(&mut self.0, "lun", value.into());
        self
    }
    /// Sets `scsi-id`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn scsi_id(mut self, value: u32) -> Self {
        put(&mut self.0, "scsi-id", value.into());
        self
    }
    /// Sets `share-rw`: `bool`, `false` by default.
    #[inline]
    pub fn share_rw(mut self, value: bool) -> Self {
        put(&mut self.0, "share-rw", value.into());
        self
    }
}

/// The device `scsi-hd`, on a bus of kind `SCSI`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct ScsiHd(DeviceAdd);

device!(ScsiHd, "scsi-hd");

impl ScsiHd {
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
    /// Sets `channel`: `uint32`, `0` by default.
    #[inline]
    pub fn channel(mut self, value: u32) -> Self {
        put(&mut self.0, "channel", value.into());
        self
    }
    /// Sets `cyls`: `uint32`, `0` by default.
    #[inline]
    pub fn cyls(mut self, value: u32) -> Self {
        put(&mut self.0, "cyls", value.into());
        self
    }
    /// Sets `device_id`: `str`.
    #[inline]
    pub fn device_id(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "device_id", value.into().into());
        self
    }
    /// Sets `discard_granularity`: `size`, in bytes, `4294967295` by default.
    #[inline]
    pub fn discard_granularity(mut self, value: u64) -> Self {
        put(&mut self.0, "discard_granularity", value.into());
        self
    }
    /// Sets `dpofua`: `bool`, `true` by default.
    #[inline]
    pub fn dpofua(mut self, value: bool) -> Self {
        put(&mut self.0, "dpofua", value.into());
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
    /// Sets `loadparm`: `string`. Seen in QEMU 10.0 and 11.1.
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
    /// Sets `lun`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn lun(mut self, value: u32) -> Self {
        put(&mut self.0, "lun", value.into());
        self
    }
    /// Sets `max_io_size`: `uint64`, `2147483647` by default.
    #[inline]
    pub fn max_io_size(mut self, value: u64) -> Self {
        put(&mut self.0, "max_io_size", value.into());
        self
    }
    /// Sets `max_unmap_size`: `uint64`, `1073741824` by default.
    #[inline]
    pub fn max_unmap_size(mut self, value: u64) -> Self {
        put(&mut self.0, "max_unmap_size", value.into());
        self
    }
    /// Sets `migrate-emulated-scsi-request`: `bool`, `true` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn migrate_emulated_scsi_request(mut self, value: bool) -> Self {
        put(&mut self.0, "migrate-emulated-scsi-request", value.into());
        self
    }
    /// Sets `min_io_size`: `size`, in bytes, `0` by default.
    #[inline]
    pub fn min_io_size(mut self, value: u64) -> Self {
        put(&mut self.0, "min_io_size", value.into());
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
    /// Sets `port_index`: `uint16`, `0` by default.
    #[inline]
    pub fn port_index(mut self, value: u16) -> Self {
        put(&mut self.0, "port_index", value.into());
        self
    }
    /// Sets `port_wwn`: `uint64`, `0` by default.
    #[inline]
    pub fn port_wwn(mut self, value: u64) -> Self {
        put(&mut self.0, "port_wwn", value.into());
        self
    }
    /// Sets `product`: `str`.
    #[inline]
    pub fn product(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "product", value.into().into());
        self
    }
    /// Sets `quirk_mode_page_set_block_size`: `bool`, `false` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn quirk_mode_page_set_block_size(mut self, value: bool) -> Self {
        put(&mut self.0, "quirk_mode_page_set_block_size", value.into());
        self
    }
    /// Sets `quirk_mode_page_vendor_specific_apple`: `bool`, `false` by default.
    #[inline]
    pub fn quirk_mode_page_vendor_specific_apple(mut self, value: bool) -> Self {
        put(&mut self.0, "quirk_mode_page_vendor_specific_apple", value.into());
        self
    }
    /// Sets `removable`: `bool`, `false` by default.
    #[inline]
    pub fn removable(mut self, value: bool) -> Self {
        put(&mut self.0, "removable", value.into());
        self
    }
    /// Sets `rerror`: [`BlockdevOnError`](types::BlockdevOnError), `"auto"` by default.
    #[inline]
    pub fn rerror(mut self, value: types::BlockdevOnError) -> Self {
        put(&mut self.0, "rerror", value.as_str().into());
        self
    }
    /// Sets `rotation_rate`: `uint16`, `0` by default.
    #[inline]
    pub fn rotation_rate(mut self, value: u16) -> Self {
        put(&mut self.0, "rotation_rate", value.into());
        self
    }
    /// Sets `scsi-id`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn scsi_id(mut self, value: u32) -> Self {
        put(&mut self.0, "scsi-id", value.into());
        self
    }
    /// Sets `scsi_version`: `int32`, `5` by default.
    #[inline]
    pub fn scsi_version(mut self, value: i32) -> Self {
        put(&mut self.0, "scsi_version", value.into());
        self
    }
    /// Sets `secs`: `uint32`, `0` by default.
    #[inline]
    pub fn secs(mut self, value: u32) -> Self {
        put(&mut self.0, "secs", value.into());
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
    /// Sets `vendor`: `str`.
    #[inline]
    pub fn vendor(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "vendor", value.into().into());
        self
    }
    /// Sets `ver`: `str`.
    #[inline]
    pub fn ver(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "ver", value.into().into());
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
    /// Sets `wwn`: `uint64`, `0` by default.
    #[inline]
    pub fn wwn(mut self, value: u64) -> Self {
        put(&mut self.0, "wwn", value.into());
        self
    }
}
