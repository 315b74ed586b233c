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

/// The device `nvme-ns`, on a bus of kind `nvme-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct NvmeNs(DeviceAdd);

device!(NvmeNs, "nvme-ns");

impl NvmeNs {
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
    /// Sets `atomic.nabo`: `uint16`, `0` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn atomic_nabo(mut self, value: u16) -> Self {
        put(&mut self.0, "atomic.nabo", value.into());
        self
    }
    /// Sets `atomic.nabsn`: `uint16`, `0` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn atomic_nabsn(mut self, value: u16) -> Self {
        put(&mut self.0, "atomic.nabsn", value.into());
        self
    }
    /// Sets `atomic.nabspf`: `uint16`, `0` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn atomic_nabspf(mut self, value: u16) -> Self {
        put(&mut self.0, "atomic.nabspf", value.into());
        self
    }
    /// Sets `atomic.nawun`: `uint16`, `0` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn atomic_nawun(mut self, value: u16) -> Self {
        put(&mut self.0, "atomic.nawun", value.into());
        self
    }
    /// Sets `atomic.nawupf`: `uint16`, `0` by default. Seen in QEMU 11.1.
    #[inline]
    pub fn atomic_nawupf(mut self, value: u16) -> Self {
        put(&mut self.0, "atomic.nawupf", value.into());
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
    /// Sets `detached`: `bool`, `false` by default.
    #[inline]
    pub fn detached(mut self, value: bool) -> Self {
        put(&mut self.0, "detached", value.into());
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
    /// Sets `eui64`: `uint64`, `0` by default.
    #[inline]
    pub fn eui64(mut self, value: u64) -> Self {
        put(&mut self.0, "eui64", value.into());
        self
    }
    /// Sets `eui64-default`: `bool`, `false` by default.
    #[inline]
    pub fn eui64_default(mut self, value: bool) -> Self {
        put(&mut self.0, "eui64-default", value.into());
        self
    }
    /// Sets `fdp.ruhs`: `str`. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn fdp_ruhs(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "fdp.ruhs", value.into().into());
        self
    }
    /// Sets `logical_block_size`: `size`, in bytes, `0` by default.
    #[inline]
    pub fn logical_block_size(mut self, value: u64) -> Self {
        put(&mut self.0, "logical_block_size", value.into());
        self
    }
    /// Sets `mcl`: `uint32`, `128` by default.
    #[inline]
    pub fn mcl(mut self, value: u32) -> Self {
        put(&mut self.0, "mcl", value.into());
        self
    }
    /// Sets `min_io_size`: `size`, in bytes, `0` by default.
    #[inline]
    pub fn min_io_size(mut self, value: u64) -> Self {
        put(&mut self.0, "min_io_size", value.into());
        self
    }
    /// Sets `ms`: `uint16`, `0` by default.
    #[inline]
    pub fn ms(mut self, value: u16) -> Self {
        put(&mut self.0, "ms", value.into());
        self
    }
    /// Sets `mset`: `uint8`, `0` by default.
    #[inline]
    pub fn mset(mut self, value: u8) -> Self {
        put(&mut self.0, "mset", value.into());
        self
    }
    /// Sets `msrc`: `uint8`, `127` by default.
    #[inline]
    pub fn msrc(mut self, value: u8) -> Self {
        put(&mut self.0, "msrc", value.into());
        self
    }
    /// Sets `mssrl`: `uint16`, `128` by default.
    #[inline]
    pub fn mssrl(mut self, value: u16) -> Self {
        put(&mut self.0, "mssrl", value.into());
        self
    }
    /// Sets `nguid`: `str`. Seen in QEMU 10.0 and 11.1.
    #[inline]
    pub fn nguid(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "nguid", value.into().into());
        self
    }
    /// Sets `nsid`: `uint32`, `0` by default.
    #[inline]
    pub fn nsid(mut self, value: u32) -> Self {
        put(&mut self.0, "nsid", value.into());
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
    /// Sets `pi`: `uint8`, `0` by default.
    #[inline]
    pub fn pi(mut self, value: u8) -> Self {
        put(&mut self.0, "pi", value.into());
        self
    }
    /// Sets `pif`: `uint8`, `0` by default.
    #[inline]
    pub fn pif(mut self, value: u8) -> Self {
        put(&mut self.0, "pif", value.into());
        self
    }
    /// Sets `pil`: `uint8`, `0` by default.
    #[inline]
    pub fn pil(mut self, value: u8) -> Self {
        put(&mut self.0, "pil", value.into());
        self
    }
    /// Sets `share-rw`: `bool`, `false` by default.
    #[inline]
    pub fn share_rw(mut self, value: bool) -> Self {
        put(&mut self.0, "share-rw", value.into());
        self
    }
    /// Sets `shared`: `bool`, `true` by default.
    #[inline]
    pub fn shared(mut self, value: bool) -> Self {
        put(&mut self.0, "shared", value.into());
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
    /// Sets `uuid`: a UUID.
    #[inline]
    pub fn uuid(mut self, value: impl Into<Uuid>) -> Self {
        put(&mut self.0, "uuid", value.into().into());
        self
    }
    /// Sets `write-cache`: [`OnOffAuto`](types::OnOffAuto), `"auto"` by default.
    #[inline]
    pub fn write_cache(mut self, value: types::OnOffAuto) -> Self {
        put(&mut self.0, "write-cache", value.as_str().into());
        self
    }
    /// Sets `zoned`: `bool`, `false` by default.
    #[inline]
    pub fn zoned(mut self, value: bool) -> Self {
        put(&mut self.0, "zoned", value.into());
        self
    }
    /// Sets `zoned.cross_read`: `bool`, `false` by default.
    #[inline]
    pub fn zoned_cross_read(mut self, value: bool) -> Self {
        put(&mut self.0, "zoned.cross_read", value.into());
        self
    }
    /// Sets `zoned.descr_ext_size`: `uint32`, `0` by default.
    #[inline]
    pub fn zoned_descr_ext_size(mut self, value: u32) -> Self {
        put(&mut self.0, "zoned.descr_ext_size", value.into());
        self
    }
    /// Sets `zoned.max_active`: `uint32`, `0` by default.
    #[inline]
    pub fn zoned_max_active(mut self, value: u32) -> Self {
        put(&mut self.0, "zoned.max_active", value.into());
        self
    }
    /// Sets `zoned.max_open`: `uint32`, `0` by default.
    #[inline]
    pub fn zoned_max_open(mut self, value: u32) -> Self {
        put(&mut self.0, "zoned.max_open", value.into());
        self
    }
    /// Sets `zoned.numzrwa`: `uint32`, `0` by default.
    #[inline]
    pub fn zoned_numzrwa(mut self, value: u32) -> Self {
        put(&mut self.0, "zoned.numzrwa", value.into());
        self
    }
    /// Sets `zoned.zone_capacity`: `size`, in bytes, `0` by default.
    #[inline]
    pub fn zoned_zone_capacity(mut self, value: u64) -> Self {
        put(&mut self.0, "zoned.zone_capacity", value.into());
        self
    }
    /// Sets `zoned.zone_size`: `size`, in bytes, `134217728` by default.
    #[inline]
    pub fn zoned_zone_size(mut self, value: u64) -> Self {
        put(&mut self.0, "zoned.zone_size", value.into());
        self
    }
    /// Sets `zoned.zrwafg`: `size`, in bytes, `18446744073709551615` by default.
    #[inline]
    pub fn zoned_zrwafg(mut self, value: u64) -> Self {
        put(&mut self.0, "zoned.zrwafg", value.into());
        self
    }
    /// Sets `zoned.zrwas`: `size`, in bytes, `0` by default.
    #[inline]
    pub fn zoned_zrwas(mut self, value: u64) -> Self {
        put(&mut self.0, "zoned.zrwas", value.into());
        self
    }
}
