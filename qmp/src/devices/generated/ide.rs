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

/// The device `ide-cd`, on a bus of kind `IDE`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct IdeCd(DeviceAdd);

device!(IdeCd, "ide-cd");

impl IdeCd {
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
    /// Sets `logical_block_size`: `size`, in bytes, `0` by default.
    #[inline]
    pub fn logical_block_size(mut self, value: u64) -> Self {
        put(&mut self.0, "logical_block_size", value.into());
        self
    }
    /// Sets `min_io_size`: `size`, in bytes, `0` by default.
    #[inline]
    pub fn min_io_size(mut self, value: u64) -> Self {
        put(&mut self.0, "min_io_size", value.into());
        self
    }
    /// Sets `model`: `str`.
    #[inline]
    pub fn model(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "model", value.into().into());
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
    /// Sets `rerror`: [`BlockdevOnError`](types::BlockdevOnError), `"auto"` by default.
    #[inline]
    pub fn rerror(mut self, value: types::BlockdevOnError) -> Self {
        put(&mut self.0, "rerror", value.as_str().into());
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
    /// Sets `unit`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn unit(mut self, value: u32) -> Self {
        put(&mut self.0, "unit", value.into());
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
    /// Sets `win2k-install-hack`: `bool`, `false` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn win2k_install_hack(mut self, value: bool) -> Self {
        put(&mut self.0, "win2k-install-hack", value.into());
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

/// The device `ide-cf`, on a bus of kind `IDE`.
///
/// Seen in QEMU 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct IdeCf(DeviceAdd);

device!(IdeCf, "ide-cf");

impl IdeCf {
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
    /// Sets `bios-chs-trans`: [`BiosAtaTranslation`](types::BiosAtaTranslation), `"auto"` by default.
    #[inline]
    pub fn bios_chs_trans(mut self, value: types::BiosAtaTranslation) -> Self {
        put(&mut self.0, "bios-chs-trans", value.as_str().into());
        self
    }
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `cyls`: `uint32`, `0` by default.
    #[inline]
    pub fn cyls(mut self, value: u32) -> Self {
        put(&mut self.0, "cyls", value.into());
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
    /// Sets `min_io_size`: `size`, in bytes, `0` by default.
    #[inline]
    pub fn min_io_size(mut self, value: u64) -> Self {
        put(&mut self.0, "min_io_size", value.into());
        self
    }
    /// Sets `model`: `str`.
    #[inline]
    pub fn model(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "model", value.into().into());
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
    /// Sets `rerror`: [`BlockdevOnError`](types::BlockdevOnError), `"auto"` by default.
    #[inline]
    pub fn rerror(mut self, value: types::BlockdevOnError) -> Self {
        put(&mut self.0, "rerror", value.as_str().into());
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
    /// Sets `unit`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn unit(mut self, value: u32) -> Self {
        put(&mut self.0, "unit", value.into());
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
    /// Sets `win2k-install-hack`: `bool`, `false` by default.
    #[inline]
    pub fn win2k_install_hack(mut self, value: bool) -> Self {
        put(&mut self.0, "win2k-install-hack", value.into());
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

/// The device `ide-hd`, on a bus of kind `IDE`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct IdeHd(DeviceAdd);

device!(IdeHd, "ide-hd");

impl IdeHd {
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
    /// Sets `bios-chs-trans`: [`BiosAtaTranslation`](types::BiosAtaTranslation), `"auto"` by default.
    #[inline]
    pub fn bios_chs_trans(mut self, value: types::BiosAtaTranslation) -> Self {
        put(&mut self.0, "bios-chs-trans", value.as_str().into());
        self
    }
    /// Sets `bootindex`: `int32`.
    #[inline]
    pub fn bootindex(mut self, value: i32) -> Self {
        put(&mut self.0, "bootindex", value.into());
        self
    }
    /// Sets `cyls`: `uint32`, `0` by default.
    #[inline]
    pub fn cyls(mut self, value: u32) -> Self {
        put(&mut self.0, "cyls", value.into());
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
    /// Sets `min_io_size`: `size`, in bytes, `0` by default.
    #[inline]
    pub fn min_io_size(mut self, value: u64) -> Self {
        put(&mut self.0, "min_io_size", value.into());
        self
    }
    /// Sets `model`: `str`.
    #[inline]
    pub fn model(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "model", value.into().into());
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
    /// Sets `unit`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn unit(mut self, value: u32) -> Self {
        put(&mut self.0, "unit", value.into());
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
    /// Sets `win2k-install-hack`: `bool`, `false` by default. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn win2k_install_hack(mut self, value: bool) -> Self {
        put(&mut self.0, "win2k-install-hack", value.into());
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
