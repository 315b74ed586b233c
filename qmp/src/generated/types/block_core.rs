// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::{
    InetSocketAddress, InetSocketAddressBase, JobStatus, OnOffAuto, QCryptoBlockAmendOptions,
    QCryptoBlockCreateOptions, QCryptoBlockInfoLuks, QCryptoBlockLuksKeyslotState,
    QCryptoBlockOptionsLuks, QCryptoBlockOptionsQCow, QCryptoCipherAlgo, QCryptoCipherMode,
    QCryptoHashAlgo, QCryptoIvGenAlgo, SocketAddress,
};
use ::qmp::runtime;

/// The QAPI struct `BackupCommon` of module `block-core`.
///
/// Since QEMU 4.2. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BackupCommon)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BackupCommon {
    /// `job-id`: `str`. Since QEMU 2.7.
    pub job_id: Option<String>,
    /// `device`: `str`.
    pub device: String,
    /// `sync`: `MirrorSyncMode`.
    pub sync: MirrorSyncMode,
    /// `speed`: `int`.
    pub speed: Option<i64>,
    /// `bitmap`: `str`. Since QEMU 2.4.
    pub bitmap: Option<String>,
    /// `bitmap-mode`: `BitmapSyncMode`.
    pub bitmap_mode: Option<BitmapSyncMode>,
    /// `compress`: `bool`. Since QEMU 2.8.
    pub compress: Option<bool>,
    /// `on-source-error`: `BlockdevOnError`.
    pub on_source_error: Option<BlockdevOnError>,
    /// `on-target-error`: `BlockdevOnError`.
    pub on_target_error: Option<BlockdevOnError>,
    /// `on-cbw-error`: `OnCbwError`. Since QEMU 10.1.
    pub on_cbw_error: Option<OnCbwError>,
    /// `auto-finalize`: `bool`. Since QEMU 2.12.
    pub auto_finalize: Option<bool>,
    /// `auto-dismiss`: `bool`. Since QEMU 2.12.
    pub auto_dismiss: Option<bool>,
    /// `filter-node-name`: `str`.
    pub filter_node_name: Option<String>,
    /// `discard-source`: `bool`. Since QEMU 9.1.
    pub discard_source: Option<bool>,
    /// `x-perf`: `BackupPerf`. Since QEMU 6.0. Unstable.
    pub x_perf: Option<BackupPerf>,
}

impl BackupCommon {
    /// `BackupCommon` with its required members.
    #[must_use]
    pub fn new(device: impl Into<String>, sync: MirrorSyncMode) -> Self {
        Self {
            job_id: None,
            device: device.into(),
            sync,
            speed: None,
            bitmap: None,
            bitmap_mode: None,
            compress: None,
            on_source_error: None,
            on_target_error: None,
            on_cbw_error: None,
            auto_finalize: None,
            auto_dismiss: None,
            filter_node_name: None,
            discard_source: None,
            x_perf: None,
        }
    }
    /// Sets `job-id`.
    #[must_use]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }
    /// Sets `speed`.
    #[must_use]
    pub fn speed(mut self, speed: i64) -> Self {
        self.speed = Some(speed);
        self
    }
    /// Sets `bitmap`.
    #[must_use]
    pub fn bitmap(mut self, bitmap: impl Into<String>) -> Self {
        self.bitmap = Some(bitmap.into());
        self
    }
    /// Sets `bitmap-mode`.
    #[must_use]
    pub fn bitmap_mode(mut self, bitmap_mode: BitmapSyncMode) -> Self {
        self.bitmap_mode = Some(bitmap_mode);
        self
    }
    /// Sets `compress`.
    #[must_use]
    pub fn compress(mut self, compress: bool) -> Self {
        self.compress = Some(compress);
        self
    }
    /// Sets `on-source-error`.
    #[must_use]
    pub fn on_source_error(mut self, on_source_error: BlockdevOnError) -> Self {
        self.on_source_error = Some(on_source_error);
        self
    }
    /// Sets `on-target-error`.
    #[must_use]
    pub fn on_target_error(mut self, on_target_error: BlockdevOnError) -> Self {
        self.on_target_error = Some(on_target_error);
        self
    }
    /// Sets `on-cbw-error`.
    #[must_use]
    pub fn on_cbw_error(mut self, on_cbw_error: OnCbwError) -> Self {
        self.on_cbw_error = Some(on_cbw_error);
        self
    }
    /// Sets `auto-finalize`.
    #[must_use]
    pub fn auto_finalize(mut self, auto_finalize: bool) -> Self {
        self.auto_finalize = Some(auto_finalize);
        self
    }
    /// Sets `auto-dismiss`.
    #[must_use]
    pub fn auto_dismiss(mut self, auto_dismiss: bool) -> Self {
        self.auto_dismiss = Some(auto_dismiss);
        self
    }
    /// Sets `filter-node-name`.
    #[must_use]
    pub fn filter_node_name(mut self, filter_node_name: impl Into<String>) -> Self {
        self.filter_node_name = Some(filter_node_name.into());
        self
    }
    /// Sets `discard-source`.
    #[must_use]
    pub fn discard_source(mut self, discard_source: bool) -> Self {
        self.discard_source = Some(discard_source);
        self
    }
    /// Sets `x-perf`.
    #[must_use]
    pub fn x_perf(mut self, x_perf: impl Into<BackupPerf>) -> Self {
        self.x_perf = Some(x_perf.into());
        self
    }
}

impl runtime::Encode for BackupCommon {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "job-id", &self.job_id)?;
        map.serialize_entry("device", &self.device)?;
        map.serialize_entry("sync", &self.sync)?;
        runtime::optional(map, "speed", &self.speed)?;
        runtime::optional(map, "bitmap", &self.bitmap)?;
        runtime::optional(map, "bitmap-mode", &self.bitmap_mode)?;
        runtime::optional(map, "compress", &self.compress)?;
        runtime::optional(map, "on-source-error", &self.on_source_error)?;
        runtime::optional(map, "on-target-error", &self.on_target_error)?;
        runtime::optional(map, "on-cbw-error", &self.on_cbw_error)?;
        runtime::optional(map, "auto-finalize", &self.auto_finalize)?;
        runtime::optional(map, "auto-dismiss", &self.auto_dismiss)?;
        runtime::optional(map, "filter-node-name", &self.filter_node_name)?;
        runtime::optional(map, "discard-source", &self.discard_source)?;
        runtime::optional(map, "x-perf", &self.x_perf)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BackupCommon {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut job_id = None;
        let mut device = None;
        let mut sync = None;
        let mut speed = None;
        let mut bitmap = None;
        let mut bitmap_mode = None;
        let mut compress = None;
        let mut on_source_error = None;
        let mut on_target_error = None;
        let mut on_cbw_error = None;
        let mut auto_finalize = None;
        let mut auto_dismiss = None;
        let mut filter_node_name = None;
        let mut discard_source = None;
        let mut x_perf = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "job-id" => job_id = Some(map.next_value()?),
                "device" => device = Some(map.next_value()?),
                "sync" => sync = Some(map.next_value()?),
                "speed" => speed = Some(map.next_value()?),
                "bitmap" => bitmap = Some(map.next_value()?),
                "bitmap-mode" => bitmap_mode = Some(map.next_value()?),
                "compress" => compress = Some(map.next_value()?),
                "on-source-error" => on_source_error = Some(map.next_value()?),
                "on-target-error" => on_target_error = Some(map.next_value()?),
                "on-cbw-error" => on_cbw_error = Some(map.next_value()?),
                "auto-finalize" => auto_finalize = Some(map.next_value()?),
                "auto-dismiss" => auto_dismiss = Some(map.next_value()?),
                "filter-node-name" => filter_node_name = Some(map.next_value()?),
                "discard-source" => discard_source = Some(map.next_value()?),
                "x-perf" => x_perf = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            job_id,
            device: runtime::required(device, "device")?,
            sync: runtime::required(sync, "sync")?,
            speed,
            bitmap,
            bitmap_mode,
            compress,
            on_source_error,
            on_target_error,
            on_cbw_error,
            auto_finalize,
            auto_dismiss,
            filter_node_name,
            discard_source,
            x_perf,
        })
    }
}

runtime::object!(BackupCommon);

/// The QAPI struct `BackupPerf` of module `block-core`.
///
/// Since QEMU 6.0. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BackupPerf)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupPerf {
    /// `use-copy-range`: `bool`.
    pub use_copy_range: Option<bool>,
    /// `max-workers`: `int`.
    pub max_workers: Option<i64>,
    /// `max-chunk`: `int64`.
    pub max_chunk: Option<i64>,
    /// `min-cluster-size`: `size`. Since QEMU 9.2.
    pub min_cluster_size: Option<u64>,
}

impl BackupPerf {
    /// `BackupPerf` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { use_copy_range: None, max_workers: None, max_chunk: None, min_cluster_size: None }
    }
    /// Sets `use-copy-range`.
    #[must_use]
    pub fn use_copy_range(mut self, use_copy_range: bool) -> Self {
        self.use_copy_range = Some(use_copy_range);
        self
    }
    /// Sets `max-workers`.
    #[must_use]
    pub fn max_workers(mut self, max_workers: i64) -> Self {
        self.max_workers = Some(max_workers);
        self
    }
    /// Sets `max-chunk`.
    #[must_use]
    pub fn max_chunk(mut self, max_chunk: i64) -> Self {
        self.max_chunk = Some(max_chunk);
        self
    }
    /// Sets `min-cluster-size`.
    #[must_use]
    pub fn min_cluster_size(mut self, min_cluster_size: u64) -> Self {
        self.min_cluster_size = Some(min_cluster_size);
        self
    }
}

impl runtime::Encode for BackupPerf {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "use-copy-range", &self.use_copy_range)?;
        runtime::optional(map, "max-workers", &self.max_workers)?;
        runtime::optional(map, "max-chunk", &self.max_chunk)?;
        runtime::optional(map, "min-cluster-size", &self.min_cluster_size)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BackupPerf {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut use_copy_range = None;
        let mut max_workers = None;
        let mut max_chunk = None;
        let mut min_cluster_size = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "use-copy-range" => use_copy_range = Some(map.next_value()?),
                "max-workers" => max_workers = Some(map.next_value()?),
                "max-chunk" => max_chunk = Some(map.next_value()?),
                "min-cluster-size" => min_cluster_size = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { use_copy_range, max_workers, max_chunk, min_cluster_size })
    }
}

runtime::object!(BackupPerf);

/// The QAPI enum `BitmapSyncMode` of module `block-core`.
///
/// Since QEMU 4.2. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BitmapSyncMode)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BitmapSyncMode {
    /// `on-success`.
    OnSuccess,
    /// `never`.
    Never,
    /// `always`.
    Always,
}

impl BitmapSyncMode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::OnSuccess, Self::Never, Self::Always];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::OnSuccess => "on-success",
            Self::Never => "never",
            Self::Always => "always",
        }
    }
}

runtime::closed_enum!(BitmapSyncMode);

/// The QAPI enum `BlkdebugEvent` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlkdebugEvent)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlkdebugEvent {
    /// `l1_update`.
    L1Update,
    /// `l1_grow_alloc_table`.
    L1GrowAllocTable,
    /// `l1_grow_write_table`.
    L1GrowWriteTable,
    /// `l1_grow_activate_table`.
    L1GrowActivateTable,
    /// `l2_load`.
    L2Load,
    /// `l2_update`.
    L2Update,
    /// `l2_update_compressed`.
    L2UpdateCompressed,
    /// `l2_alloc_cow_read`.
    L2AllocCowRead,
    /// `l2_alloc_write`.
    L2AllocWrite,
    /// `read_aio`.
    ReadAio,
    /// `read_backing_aio`.
    ReadBackingAio,
    /// `read_compressed`.
    ReadCompressed,
    /// `write_aio`.
    WriteAio,
    /// `write_compressed`.
    WriteCompressed,
    /// `vmstate_load`.
    VmstateLoad,
    /// `vmstate_save`.
    VmstateSave,
    /// `cow_read`.
    CowRead,
    /// `cow_write`.
    CowWrite,
    /// `reftable_load`.
    ReftableLoad,
    /// `reftable_grow`.
    ReftableGrow,
    /// `reftable_update`.
    ReftableUpdate,
    /// `refblock_load`.
    RefblockLoad,
    /// `refblock_update`.
    RefblockUpdate,
    /// `refblock_update_part`.
    RefblockUpdatePart,
    /// `refblock_alloc`.
    RefblockAlloc,
    /// `refblock_alloc_hookup`.
    RefblockAllocHookup,
    /// `refblock_alloc_write`.
    RefblockAllocWrite,
    /// `refblock_alloc_write_blocks`.
    RefblockAllocWriteBlocks,
    /// `refblock_alloc_write_table`.
    RefblockAllocWriteTable,
    /// `refblock_alloc_switch_table`.
    RefblockAllocSwitchTable,
    /// `cluster_alloc`.
    ClusterAlloc,
    /// `cluster_alloc_bytes`.
    ClusterAllocBytes,
    /// `cluster_free`.
    ClusterFree,
    /// `flush_to_os`.
    FlushToOs,
    /// `flush_to_disk`.
    FlushToDisk,
    /// `pwritev_rmw_head`.
    PwritevRmwHead,
    /// `pwritev_rmw_after_head`.
    PwritevRmwAfterHead,
    /// `pwritev_rmw_tail`.
    PwritevRmwTail,
    /// `pwritev_rmw_after_tail`.
    PwritevRmwAfterTail,
    /// `pwritev`.
    Pwritev,
    /// `pwritev_zero`.
    PwritevZero,
    /// `pwritev_done`.
    PwritevDone,
    /// `empty_image_prepare`.
    EmptyImagePrepare,
    /// `l1_shrink_write_table`. Since QEMU 2.11.
    L1ShrinkWriteTable,
    /// `l1_shrink_free_l2_clusters`. Since QEMU 2.11.
    L1ShrinkFreeL2Clusters,
    /// `cor_write`. Since QEMU 2.11.
    CorWrite,
    /// `cluster_alloc_space`. Since QEMU 4.1.
    ClusterAllocSpace,
    /// `none`. Since QEMU 4.1.
    None,
}

impl BlkdebugEvent {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::L1Update,
        Self::L1GrowAllocTable,
        Self::L1GrowWriteTable,
        Self::L1GrowActivateTable,
        Self::L2Load,
        Self::L2Update,
        Self::L2UpdateCompressed,
        Self::L2AllocCowRead,
        Self::L2AllocWrite,
        Self::ReadAio,
        Self::ReadBackingAio,
        Self::ReadCompressed,
        Self::WriteAio,
        Self::WriteCompressed,
        Self::VmstateLoad,
        Self::VmstateSave,
        Self::CowRead,
        Self::CowWrite,
        Self::ReftableLoad,
        Self::ReftableGrow,
        Self::ReftableUpdate,
        Self::RefblockLoad,
        Self::RefblockUpdate,
        Self::RefblockUpdatePart,
        Self::RefblockAlloc,
        Self::RefblockAllocHookup,
        Self::RefblockAllocWrite,
        Self::RefblockAllocWriteBlocks,
        Self::RefblockAllocWriteTable,
        Self::RefblockAllocSwitchTable,
        Self::ClusterAlloc,
        Self::ClusterAllocBytes,
        Self::ClusterFree,
        Self::FlushToOs,
        Self::FlushToDisk,
        Self::PwritevRmwHead,
        Self::PwritevRmwAfterHead,
        Self::PwritevRmwTail,
        Self::PwritevRmwAfterTail,
        Self::Pwritev,
        Self::PwritevZero,
        Self::PwritevDone,
        Self::EmptyImagePrepare,
        Self::L1ShrinkWriteTable,
        Self::L1ShrinkFreeL2Clusters,
        Self::CorWrite,
        Self::ClusterAllocSpace,
        Self::None,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::L1Update => "l1_update",
            Self::L1GrowAllocTable => "l1_grow_alloc_table",
            Self::L1GrowWriteTable => "l1_grow_write_table",
            Self::L1GrowActivateTable => "l1_grow_activate_table",
            Self::L2Load => "l2_load",
            Self::L2Update => "l2_update",
            Self::L2UpdateCompressed => "l2_update_compressed",
            Self::L2AllocCowRead => "l2_alloc_cow_read",
            Self::L2AllocWrite => "l2_alloc_write",
            Self::ReadAio => "read_aio",
            Self::ReadBackingAio => "read_backing_aio",
            Self::ReadCompressed => "read_compressed",
            Self::WriteAio => "write_aio",
            Self::WriteCompressed => "write_compressed",
            Self::VmstateLoad => "vmstate_load",
            Self::VmstateSave => "vmstate_save",
            Self::CowRead => "cow_read",
            Self::CowWrite => "cow_write",
            Self::ReftableLoad => "reftable_load",
            Self::ReftableGrow => "reftable_grow",
            Self::ReftableUpdate => "reftable_update",
            Self::RefblockLoad => "refblock_load",
            Self::RefblockUpdate => "refblock_update",
            Self::RefblockUpdatePart => "refblock_update_part",
            Self::RefblockAlloc => "refblock_alloc",
            Self::RefblockAllocHookup => "refblock_alloc_hookup",
            Self::RefblockAllocWrite => "refblock_alloc_write",
            Self::RefblockAllocWriteBlocks => "refblock_alloc_write_blocks",
            Self::RefblockAllocWriteTable => "refblock_alloc_write_table",
            Self::RefblockAllocSwitchTable => "refblock_alloc_switch_table",
            Self::ClusterAlloc => "cluster_alloc",
            Self::ClusterAllocBytes => "cluster_alloc_bytes",
            Self::ClusterFree => "cluster_free",
            Self::FlushToOs => "flush_to_os",
            Self::FlushToDisk => "flush_to_disk",
            Self::PwritevRmwHead => "pwritev_rmw_head",
            Self::PwritevRmwAfterHead => "pwritev_rmw_after_head",
            Self::PwritevRmwTail => "pwritev_rmw_tail",
            Self::PwritevRmwAfterTail => "pwritev_rmw_after_tail",
            Self::Pwritev => "pwritev",
            Self::PwritevZero => "pwritev_zero",
            Self::PwritevDone => "pwritev_done",
            Self::EmptyImagePrepare => "empty_image_prepare",
            Self::L1ShrinkWriteTable => "l1_shrink_write_table",
            Self::L1ShrinkFreeL2Clusters => "l1_shrink_free_l2_clusters",
            Self::CorWrite => "cor_write",
            Self::ClusterAllocSpace => "cluster_alloc_space",
            Self::None => "none",
        }
    }
}

runtime::closed_enum!(BlkdebugEvent);

/// The QAPI enum `BlkdebugIOType` of module `block-core`.
///
/// Since QEMU 4.1. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlkdebugIOType)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlkdebugIoType {
    /// `read`.
    Read,
    /// `write`.
    Write,
    /// `write-zeroes`.
    WriteZeroes,
    /// `discard`.
    Discard,
    /// `flush`.
    Flush,
    /// `block-status`.
    BlockStatus,
}

impl BlkdebugIoType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Read,
        Self::Write,
        Self::WriteZeroes,
        Self::Discard,
        Self::Flush,
        Self::BlockStatus,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::WriteZeroes => "write-zeroes",
            Self::Discard => "discard",
            Self::Flush => "flush",
            Self::BlockStatus => "block-status",
        }
    }
}

runtime::closed_enum!(BlkdebugIoType);

/// The QAPI struct `BlkdebugInjectErrorOptions` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlkdebugInjectErrorOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlkdebugInjectErrorOptions {
    /// `event`: `BlkdebugEvent`.
    pub event: BlkdebugEvent,
    /// `state`: `int`.
    pub state: Option<i64>,
    /// `iotype`: `BlkdebugIOType`. Since QEMU 4.1.
    pub iotype: Option<BlkdebugIoType>,
    /// `errno`: `int`.
    pub errno: Option<i64>,
    /// `sector`: `int`.
    pub sector: Option<i64>,
    /// `once`: `bool`.
    pub once: Option<bool>,
    /// `immediately`: `bool`.
    pub immediately: Option<bool>,
    /// `delay-ns`: `int`. Since QEMU 9.2 or 10.0. Removed in 10.1 or 10.2.
    #[deprecated(note = "removed in QEMU 10.1 or 10.2")]
    pub delay_ns: Option<i64>,
}

impl BlkdebugInjectErrorOptions {
    /// `BlkdebugInjectErrorOptions` with its required members.
    #[must_use]
    pub fn new(event: BlkdebugEvent) -> Self {
        Self {
            event,
            state: None,
            iotype: None,
            errno: None,
            sector: None,
            once: None,
            immediately: None,
            delay_ns: None,
        }
    }
    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: i64) -> Self {
        self.state = Some(state);
        self
    }
    /// Sets `iotype`.
    #[must_use]
    pub fn iotype(mut self, iotype: BlkdebugIoType) -> Self {
        self.iotype = Some(iotype);
        self
    }
    /// Sets `errno`.
    #[must_use]
    pub fn errno(mut self, errno: i64) -> Self {
        self.errno = Some(errno);
        self
    }
    /// Sets `sector`.
    #[must_use]
    pub fn sector(mut self, sector: i64) -> Self {
        self.sector = Some(sector);
        self
    }
    /// Sets `once`.
    #[must_use]
    pub fn once(mut self, once: bool) -> Self {
        self.once = Some(once);
        self
    }
    /// Sets `immediately`.
    #[must_use]
    pub fn immediately(mut self, immediately: bool) -> Self {
        self.immediately = Some(immediately);
        self
    }
    /// Sets `delay-ns`.
    #[deprecated(note = "removed in QEMU 10.1 or 10.2")]
    #[must_use]
    pub fn delay_ns(mut self, delay_ns: i64) -> Self {
        self.delay_ns = Some(delay_ns);
        self
    }
}

impl runtime::Encode for BlkdebugInjectErrorOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("event", &self.event)?;
        runtime::optional(map, "state", &self.state)?;
        runtime::optional(map, "iotype", &self.iotype)?;
        runtime::optional(map, "errno", &self.errno)?;
        runtime::optional(map, "sector", &self.sector)?;
        runtime::optional(map, "once", &self.once)?;
        runtime::optional(map, "immediately", &self.immediately)?;
        runtime::optional(map, "delay-ns", &self.delay_ns)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlkdebugInjectErrorOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut event = None;
        let mut state = None;
        let mut iotype = None;
        let mut errno = None;
        let mut sector = None;
        let mut once = None;
        let mut immediately = None;
        let mut delay_ns = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "event" => event = Some(map.next_value()?),
                "state" => state = Some(map.next_value()?),
                "iotype" => iotype = Some(map.next_value()?),
                "errno" => errno = Some(map.next_value()?),
                "sector" => sector = Some(map.next_value()?),
                "once" => once = Some(map.next_value()?),
                "immediately" => immediately = Some(map.next_value()?),
                "delay-ns" => delay_ns = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            event: runtime::required(event, "event")?,
            state,
            iotype,
            errno,
            sector,
            once,
            immediately,
            delay_ns,
        })
    }
}

runtime::object!(BlkdebugInjectErrorOptions);

/// The QAPI struct `BlkdebugSetStateOptions` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlkdebugSetStateOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlkdebugSetStateOptions {
    /// `event`: `BlkdebugEvent`.
    pub event: BlkdebugEvent,
    /// `state`: `int`.
    pub state: Option<i64>,
    /// `new_state`: `int`.
    pub new_state: i64,
}

impl BlkdebugSetStateOptions {
    /// `BlkdebugSetStateOptions` with its required members.
    #[must_use]
    pub fn new(event: BlkdebugEvent, new_state: i64) -> Self {
        Self { event, state: None, new_state }
    }
    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: i64) -> Self {
        self.state = Some(state);
        self
    }
}

impl runtime::Encode for BlkdebugSetStateOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("event", &self.event)?;
        runtime::optional(map, "state", &self.state)?;
        map.serialize_entry("new_state", &self.new_state)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlkdebugSetStateOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut event = None;
        let mut state = None;
        let mut new_state = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "event" => event = Some(map.next_value()?),
                "state" => state = Some(map.next_value()?),
                "new_state" => new_state = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            event: runtime::required(event, "event")?,
            state,
            new_state: runtime::required(new_state, "new_state")?,
        })
    }
}

runtime::object!(BlkdebugSetStateOptions);

/// The QAPI struct `BlockChildInfo` of module `block-core`.
///
/// Since QEMU 8.0. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockChildInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockChildInfo {
    /// `name`: `str`.
    pub name: String,
    /// `info`: `BlockGraphInfo`.
    pub info: BlockGraphInfo,
}

impl BlockChildInfo {
    /// `BlockChildInfo` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>, info: impl Into<BlockGraphInfo>) -> Self {
        Self { name: name.into(), info: info.into() }
    }
}

impl runtime::Encode for BlockChildInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("info", &self.info)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockChildInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        let mut info = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "name" => name = Some(map.next_value()?),
                "info" => info = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { name: runtime::required(name, "name")?, info: runtime::required(info, "info")? })
    }
}

runtime::object!(BlockChildInfo);

/// The QAPI struct `BlockDeviceInfo` of module `block-core`.
///
/// Since QEMU 0.14. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDeviceInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockDeviceInfo {
    /// `file`: `str`.
    pub file: String,
    /// `node-name`: `str`. Since QEMU 2.0.
    pub node_name: Option<String>,
    /// `ro`: `bool`.
    pub ro: bool,
    /// `drv`: `str`.
    pub drv: String,
    /// `backing_file`: `str`.
    pub backing_file: Option<String>,
    /// `backing_file_depth`: `int`. Since QEMU 1.2.
    pub backing_file_depth: i64,
    /// `children`: `[BlockdevChild]`. Since QEMU 10.1.
    pub children: Option<Vec<BlockdevChild>>,
    /// `active`: `bool`. Since QEMU 10.0.
    pub active: Option<bool>,
    /// `encrypted`: `bool`.
    pub encrypted: bool,
    /// `detect_zeroes`: `BlockdevDetectZeroesOptions`. Since QEMU 2.1.
    pub detect_zeroes: BlockdevDetectZeroesOptions,
    /// `bps`: `int`.
    pub bps: i64,
    /// `bps_rd`: `int`.
    pub bps_rd: i64,
    /// `bps_wr`: `int`.
    pub bps_wr: i64,
    /// `iops`: `int`.
    pub iops: i64,
    /// `iops_rd`: `int`.
    pub iops_rd: i64,
    /// `iops_wr`: `int`.
    pub iops_wr: i64,
    /// `image`: `ImageInfo`. Since QEMU 1.6.
    pub image: ImageInfo,
    /// `bps_max`: `int`. Since QEMU 1.7.
    pub bps_max: Option<i64>,
    /// `bps_rd_max`: `int`. Since QEMU 1.7.
    pub bps_rd_max: Option<i64>,
    /// `bps_wr_max`: `int`. Since QEMU 1.7.
    pub bps_wr_max: Option<i64>,
    /// `iops_max`: `int`. Since QEMU 1.7.
    pub iops_max: Option<i64>,
    /// `iops_rd_max`: `int`. Since QEMU 1.7.
    pub iops_rd_max: Option<i64>,
    /// `iops_wr_max`: `int`. Since QEMU 1.7.
    pub iops_wr_max: Option<i64>,
    /// `bps_max_length`: `int`. Since QEMU 2.6.
    pub bps_max_length: Option<i64>,
    /// `bps_rd_max_length`: `int`. Since QEMU 2.6.
    pub bps_rd_max_length: Option<i64>,
    /// `bps_wr_max_length`: `int`. Since QEMU 2.6.
    pub bps_wr_max_length: Option<i64>,
    /// `iops_max_length`: `int`. Since QEMU 2.6.
    pub iops_max_length: Option<i64>,
    /// `iops_rd_max_length`: `int`. Since QEMU 2.6.
    pub iops_rd_max_length: Option<i64>,
    /// `iops_wr_max_length`: `int`. Since QEMU 2.6.
    pub iops_wr_max_length: Option<i64>,
    /// `iops_size`: `int`. Since QEMU 1.7.
    pub iops_size: Option<i64>,
    /// `group`: `str`. Since QEMU 2.4.
    pub group: Option<String>,
    /// `cache`: `BlockdevCacheInfo`. Since QEMU 2.3.
    pub cache: BlockdevCacheInfo,
    /// `write_threshold`: `int`. Since QEMU 2.3.
    pub write_threshold: i64,
    /// `dirty-bitmaps`: `[BlockDirtyInfo]`. Since QEMU 4.2.
    pub dirty_bitmaps: Option<Vec<BlockDirtyInfo>>,
}

impl runtime::Encode for BlockDeviceInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("file", &self.file)?;
        runtime::optional(map, "node-name", &self.node_name)?;
        map.serialize_entry("ro", &self.ro)?;
        map.serialize_entry("drv", &self.drv)?;
        runtime::optional(map, "backing_file", &self.backing_file)?;
        map.serialize_entry("backing_file_depth", &self.backing_file_depth)?;
        runtime::optional(map, "children", &self.children)?;
        runtime::optional(map, "active", &self.active)?;
        map.serialize_entry("encrypted", &self.encrypted)?;
        map.serialize_entry("detect_zeroes", &self.detect_zeroes)?;
        map.serialize_entry("bps", &self.bps)?;
        map.serialize_entry("bps_rd", &self.bps_rd)?;
        map.serialize_entry("bps_wr", &self.bps_wr)?;
        map.serialize_entry("iops", &self.iops)?;
        map.serialize_entry("iops_rd", &self.iops_rd)?;
        map.serialize_entry("iops_wr", &self.iops_wr)?;
        map.serialize_entry("image", &self.image)?;
        runtime::optional(map, "bps_max", &self.bps_max)?;
        runtime::optional(map, "bps_rd_max", &self.bps_rd_max)?;
        runtime::optional(map, "bps_wr_max", &self.bps_wr_max)?;
        runtime::optional(map, "iops_max", &self.iops_max)?;
        runtime::optional(map, "iops_rd_max", &self.iops_rd_max)?;
        runtime::optional(map, "iops_wr_max", &self.iops_wr_max)?;
        runtime::optional(map, "bps_max_length", &self.bps_max_length)?;
        runtime::optional(map, "bps_rd_max_length", &self.bps_rd_max_length)?;
        runtime::optional(map, "bps_wr_max_length", &self.bps_wr_max_length)?;
        runtime::optional(map, "iops_max_length", &self.iops_max_length)?;
        runtime::optional(map, "iops_rd_max_length", &self.iops_rd_max_length)?;
        runtime::optional(map, "iops_wr_max_length", &self.iops_wr_max_length)?;
        runtime::optional(map, "iops_size", &self.iops_size)?;
        runtime::optional(map, "group", &self.group)?;
        map.serialize_entry("cache", &self.cache)?;
        map.serialize_entry("write_threshold", &self.write_threshold)?;
        runtime::optional(map, "dirty-bitmaps", &self.dirty_bitmaps)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockDeviceInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut file = None;
        let mut node_name = None;
        let mut ro = None;
        let mut drv = None;
        let mut backing_file = None;
        let mut backing_file_depth = None;
        let mut children = None;
        let mut active = None;
        let mut encrypted = None;
        let mut detect_zeroes = None;
        let mut bps = None;
        let mut bps_rd = None;
        let mut bps_wr = None;
        let mut iops = None;
        let mut iops_rd = None;
        let mut iops_wr = None;
        let mut image = None;
        let mut bps_max = None;
        let mut bps_rd_max = None;
        let mut bps_wr_max = None;
        let mut iops_max = None;
        let mut iops_rd_max = None;
        let mut iops_wr_max = None;
        let mut bps_max_length = None;
        let mut bps_rd_max_length = None;
        let mut bps_wr_max_length = None;
        let mut iops_max_length = None;
        let mut iops_rd_max_length = None;
        let mut iops_wr_max_length = None;
        let mut iops_size = None;
        let mut group = None;
        let mut cache = None;
        let mut write_threshold = None;
        let mut dirty_bitmaps = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "file" => file = Some(map.next_value()?),
                "node-name" => node_name = Some(map.next_value()?),
                "ro" => ro = Some(map.next_value()?),
                "drv" => drv = Some(map.next_value()?),
                "backing_file" => backing_file = Some(map.next_value()?),
                "backing_file_depth" => backing_file_depth = Some(map.next_value()?),
                "children" => children = Some(map.next_value()?),
                "active" => active = Some(map.next_value()?),
                "encrypted" => encrypted = Some(map.next_value()?),
                "detect_zeroes" => detect_zeroes = Some(map.next_value()?),
                "bps" => bps = Some(map.next_value()?),
                "bps_rd" => bps_rd = Some(map.next_value()?),
                "bps_wr" => bps_wr = Some(map.next_value()?),
                "iops" => iops = Some(map.next_value()?),
                "iops_rd" => iops_rd = Some(map.next_value()?),
                "iops_wr" => iops_wr = Some(map.next_value()?),
                "image" => image = Some(map.next_value()?),
                "bps_max" => bps_max = Some(map.next_value()?),
                "bps_rd_max" => bps_rd_max = Some(map.next_value()?),
                "bps_wr_max" => bps_wr_max = Some(map.next_value()?),
                "iops_max" => iops_max = Some(map.next_value()?),
                "iops_rd_max" => iops_rd_max = Some(map.next_value()?),
                "iops_wr_max" => iops_wr_max = Some(map.next_value()?),
                "bps_max_length" => bps_max_length = Some(map.next_value()?),
                "bps_rd_max_length" => bps_rd_max_length = Some(map.next_value()?),
                "bps_wr_max_length" => bps_wr_max_length = Some(map.next_value()?),
                "iops_max_length" => iops_max_length = Some(map.next_value()?),
                "iops_rd_max_length" => iops_rd_max_length = Some(map.next_value()?),
                "iops_wr_max_length" => iops_wr_max_length = Some(map.next_value()?),
                "iops_size" => iops_size = Some(map.next_value()?),
                "group" => group = Some(map.next_value()?),
                "cache" => cache = Some(map.next_value()?),
                "write_threshold" => write_threshold = Some(map.next_value()?),
                "dirty-bitmaps" => dirty_bitmaps = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            file: runtime::required(file, "file")?,
            node_name,
            ro: runtime::required(ro, "ro")?,
            drv: runtime::required(drv, "drv")?,
            backing_file,
            backing_file_depth: runtime::required(backing_file_depth, "backing_file_depth")?,
            children,
            active,
            encrypted: runtime::required(encrypted, "encrypted")?,
            detect_zeroes: runtime::required(detect_zeroes, "detect_zeroes")?,
            bps: runtime::required(bps, "bps")?,
            bps_rd: runtime::required(bps_rd, "bps_rd")?,
            bps_wr: runtime::required(bps_wr, "bps_wr")?,
            iops: runtime::required(iops, "iops")?,
            iops_rd: runtime::required(iops_rd, "iops_rd")?,
            iops_wr: runtime::required(iops_wr, "iops_wr")?,
            image: runtime::required(image, "image")?,
            bps_max,
            bps_rd_max,
            bps_wr_max,
            iops_max,
            iops_rd_max,
            iops_wr_max,
            bps_max_length,
            bps_rd_max_length,
            bps_wr_max_length,
            iops_max_length,
            iops_rd_max_length,
            iops_wr_max_length,
            iops_size,
            group,
            cache: runtime::required(cache, "cache")?,
            write_threshold: runtime::required(write_threshold, "write_threshold")?,
            dirty_bitmaps,
        })
    }
}

runtime::object!(BlockDeviceInfo);

/// The QAPI enum `BlockDeviceIoStatus` of module `block-core`.
///
/// Since QEMU 1.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockDeviceIoStatus)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockDeviceIoStatus {
    /// `ok`.
    Ok,
    /// `failed`.
    Failed,
    /// `nospace`.
    Nospace,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl BlockDeviceIoStatus {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Ok, Self::Failed, Self::Nospace];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ok => "ok",
            Self::Failed => "failed",
            Self::Nospace => "nospace",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(BlockDeviceIoStatus);

/// The QAPI struct `BlockDeviceStats` of module `block-core`.
///
/// Since QEMU 0.14. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDeviceStats)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockDeviceStats {
    /// `rd_bytes`: `int`.
    pub rd_bytes: i64,
    /// `wr_bytes`: `int`.
    pub wr_bytes: i64,
    /// `zone_append_bytes`: `int`. Since QEMU 8.1.
    pub zone_append_bytes: Option<i64>,
    /// `unmap_bytes`: `int`. Since QEMU 4.2.
    pub unmap_bytes: i64,
    /// `rd_operations`: `int`.
    pub rd_operations: i64,
    /// `wr_operations`: `int`.
    pub wr_operations: i64,
    /// `zone_append_operations`: `int`. Since QEMU 8.1.
    pub zone_append_operations: Option<i64>,
    /// `flush_operations`: `int`. Since QEMU 0.15.
    pub flush_operations: i64,
    /// `unmap_operations`: `int`. Since QEMU 4.2.
    pub unmap_operations: i64,
    /// `rd_total_time_ns`: `int`. Since QEMU 0.15.
    pub rd_total_time_ns: i64,
    /// `wr_total_time_ns`: `int`. Since QEMU 0.15.
    pub wr_total_time_ns: i64,
    /// `zone_append_total_time_ns`: `int`. Since QEMU 8.1.
    pub zone_append_total_time_ns: Option<i64>,
    /// `flush_total_time_ns`: `int`. Since QEMU 0.15.
    pub flush_total_time_ns: i64,
    /// `unmap_total_time_ns`: `int`. Since QEMU 4.2.
    pub unmap_total_time_ns: i64,
    /// `wr_highest_offset`: `int`.
    pub wr_highest_offset: i64,
    /// `rd_merged`: `int`. Since QEMU 2.3.
    pub rd_merged: i64,
    /// `wr_merged`: `int`. Since QEMU 2.3.
    pub wr_merged: i64,
    /// `zone_append_merged`: `int`. Since QEMU 8.1.
    pub zone_append_merged: Option<i64>,
    /// `unmap_merged`: `int`. Since QEMU 4.2.
    pub unmap_merged: i64,
    /// `idle_time_ns`: `int`. Since QEMU 2.5.
    pub idle_time_ns: Option<i64>,
    /// `failed_rd_operations`: `int`. Since QEMU 2.5.
    pub failed_rd_operations: i64,
    /// `failed_wr_operations`: `int`. Since QEMU 2.5.
    pub failed_wr_operations: i64,
    /// `failed_zone_append_operations`: `int`. Since QEMU 8.1.
    pub failed_zone_append_operations: Option<i64>,
    /// `failed_flush_operations`: `int`. Since QEMU 2.5.
    pub failed_flush_operations: i64,
    /// `failed_unmap_operations`: `int`. Since QEMU 4.2.
    pub failed_unmap_operations: i64,
    /// `invalid_rd_operations`: `int`. Since QEMU 2.5.
    pub invalid_rd_operations: i64,
    /// `invalid_wr_operations`: `int`. Since QEMU 2.5.
    pub invalid_wr_operations: i64,
    /// `invalid_zone_append_operations`: `int`. Since QEMU 8.1.
    pub invalid_zone_append_operations: Option<i64>,
    /// `invalid_flush_operations`: `int`. Since QEMU 2.5.
    pub invalid_flush_operations: i64,
    /// `invalid_unmap_operations`: `int`. Since QEMU 4.2.
    pub invalid_unmap_operations: i64,
    /// `account_invalid`: `bool`. Since QEMU 2.5.
    pub account_invalid: bool,
    /// `account_failed`: `bool`. Since QEMU 2.5.
    pub account_failed: bool,
    /// `timed_stats`: `[BlockDeviceTimedStats]`. Since QEMU 2.5.
    pub timed_stats: Vec<BlockDeviceTimedStats>,
    /// `rd_latency_histogram`: `BlockLatencyHistogramInfo`. Since QEMU 4.0.
    pub rd_latency_histogram: Option<BlockLatencyHistogramInfo>,
    /// `wr_latency_histogram`: `BlockLatencyHistogramInfo`. Since QEMU 4.0.
    pub wr_latency_histogram: Option<BlockLatencyHistogramInfo>,
    /// `zone_append_latency_histogram`: `BlockLatencyHistogramInfo`. Since QEMU 8.1.
    pub zone_append_latency_histogram: Option<BlockLatencyHistogramInfo>,
    /// `flush_latency_histogram`: `BlockLatencyHistogramInfo`. Since QEMU 4.0.
    pub flush_latency_histogram: Option<BlockLatencyHistogramInfo>,
}

impl runtime::Encode for BlockDeviceStats {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("rd_bytes", &self.rd_bytes)?;
        map.serialize_entry("wr_bytes", &self.wr_bytes)?;
        runtime::optional(map, "zone_append_bytes", &self.zone_append_bytes)?;
        map.serialize_entry("unmap_bytes", &self.unmap_bytes)?;
        map.serialize_entry("rd_operations", &self.rd_operations)?;
        map.serialize_entry("wr_operations", &self.wr_operations)?;
        runtime::optional(map, "zone_append_operations", &self.zone_append_operations)?;
        map.serialize_entry("flush_operations", &self.flush_operations)?;
        map.serialize_entry("unmap_operations", &self.unmap_operations)?;
        map.serialize_entry("rd_total_time_ns", &self.rd_total_time_ns)?;
        map.serialize_entry("wr_total_time_ns", &self.wr_total_time_ns)?;
        runtime::optional(map, "zone_append_total_time_ns", &self.zone_append_total_time_ns)?;
        map.serialize_entry("flush_total_time_ns", &self.flush_total_time_ns)?;
        map.serialize_entry("unmap_total_time_ns", &self.unmap_total_time_ns)?;
        map.serialize_entry("wr_highest_offset", &self.wr_highest_offset)?;
        map.serialize_entry("rd_merged", &self.rd_merged)?;
        map.serialize_entry("wr_merged", &self.wr_merged)?;
        runtime::optional(map, "zone_append_merged", &self.zone_append_merged)?;
        map.serialize_entry("unmap_merged", &self.unmap_merged)?;
        runtime::optional(map, "idle_time_ns", &self.idle_time_ns)?;
        map.serialize_entry("failed_rd_operations", &self.failed_rd_operations)?;
        map.serialize_entry("failed_wr_operations", &self.failed_wr_operations)?;
        runtime::optional(
            map,
            "failed_zone_append_operations",
            &self.failed_zone_append_operations,
        )?;
        map.serialize_entry("failed_flush_operations", &self.failed_flush_operations)?;
        map.serialize_entry("failed_unmap_operations", &self.failed_unmap_operations)?;
        map.serialize_entry("invalid_rd_operations", &self.invalid_rd_operations)?;
        map.serialize_entry("invalid_wr_operations", &self.invalid_wr_operations)?;
        runtime::optional(
            map,
            "invalid_zone_append_operations",
            &self.invalid_zone_append_operations,
        )?;
        map.serialize_entry("invalid_flush_operations", &self.invalid_flush_operations)?;
        map.serialize_entry("invalid_unmap_operations", &self.invalid_unmap_operations)?;
        map.serialize_entry("account_invalid", &self.account_invalid)?;
        map.serialize_entry("account_failed", &self.account_failed)?;
        map.serialize_entry("timed_stats", &self.timed_stats)?;
        runtime::optional(map, "rd_latency_histogram", &self.rd_latency_histogram)?;
        runtime::optional(map, "wr_latency_histogram", &self.wr_latency_histogram)?;
        runtime::optional(
            map,
            "zone_append_latency_histogram",
            &self.zone_append_latency_histogram,
        )?;
        runtime::optional(map, "flush_latency_histogram", &self.flush_latency_histogram)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockDeviceStats {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut rd_bytes = None;
        let mut wr_bytes = None;
        let mut zone_append_bytes = None;
        let mut unmap_bytes = None;
        let mut rd_operations = None;
        let mut wr_operations = None;
        let mut zone_append_operations = None;
        let mut flush_operations = None;
        let mut unmap_operations = None;
        let mut rd_total_time_ns = None;
        let mut wr_total_time_ns = None;
        let mut zone_append_total_time_ns = None;
        let mut flush_total_time_ns = None;
        let mut unmap_total_time_ns = None;
        let mut wr_highest_offset = None;
        let mut rd_merged = None;
        let mut wr_merged = None;
        let mut zone_append_merged = None;
        let mut unmap_merged = None;
        let mut idle_time_ns = None;
        let mut failed_rd_operations = None;
        let mut failed_wr_operations = None;
        let mut failed_zone_append_operations = None;
        let mut failed_flush_operations = None;
        let mut failed_unmap_operations = None;
        let mut invalid_rd_operations = None;
        let mut invalid_wr_operations = None;
        let mut invalid_zone_append_operations = None;
        let mut invalid_flush_operations = None;
        let mut invalid_unmap_operations = None;
        let mut account_invalid = None;
        let mut account_failed = None;
        let mut timed_stats = None;
        let mut rd_latency_histogram = None;
        let mut wr_latency_histogram = None;
        let mut zone_append_latency_histogram = None;
        let mut flush_latency_histogram = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "rd_bytes" => rd_bytes = Some(map.next_value()?),
                "wr_bytes" => wr_bytes = Some(map.next_value()?),
                "zone_append_bytes" => zone_append_bytes = Some(map.next_value()?),
                "unmap_bytes" => unmap_bytes = Some(map.next_value()?),
                "rd_operations" => rd_operations = Some(map.next_value()?),
                "wr_operations" => wr_operations = Some(map.next_value()?),
                "zone_append_operations" => {
                    zone_append_operations = Some(map.next_value()?);
                }
                "flush_operations" => flush_operations = Some(map.next_value()?),
                "unmap_operations" => unmap_operations = Some(map.next_value()?),
                "rd_total_time_ns" => rd_total_time_ns = Some(map.next_value()?),
                "wr_total_time_ns" => wr_total_time_ns = Some(map.next_value()?),
                "zone_append_total_time_ns" => {
                    zone_append_total_time_ns = Some(map.next_value()?);
                }
                "flush_total_time_ns" => flush_total_time_ns = Some(map.next_value()?),
                "unmap_total_time_ns" => unmap_total_time_ns = Some(map.next_value()?),
                "wr_highest_offset" => wr_highest_offset = Some(map.next_value()?),
                "rd_merged" => rd_merged = Some(map.next_value()?),
                "wr_merged" => wr_merged = Some(map.next_value()?),
                "zone_append_merged" => zone_append_merged = Some(map.next_value()?),
                "unmap_merged" => unmap_merged = Some(map.next_value()?),
                "idle_time_ns" => idle_time_ns = Some(map.next_value()?),
                "failed_rd_operations" => failed_rd_operations = Some(map.next_value()?),
                "failed_wr_operations" => failed_wr_operations = Some(map.next_value()?),
                "failed_zone_append_operations" => {
                    failed_zone_append_operations = Some(map.next_value()?);
                }
                "failed_flush_operations" => {
                    failed_flush_operations = Some(map.next_value()?);
                }
                "failed_unmap_operations" => {
                    failed_unmap_operations = Some(map.next_value()?);
                }
                "invalid_rd_operations" => {
                    invalid_rd_operations = Some(map.next_value()?);
                }
                "invalid_wr_operations" => {
                    invalid_wr_operations = Some(map.next_value()?);
                }
                "invalid_zone_append_operations" => {
                    invalid_zone_append_operations = Some(map.next_value()?);
                }
                "invalid_flush_operations" => {
                    invalid_flush_operations = Some(map.next_value()?);
                }
                "invalid_unmap_operations" => {
                    invalid_unmap_operations = Some(map.next_value()?);
                }
                "account_invalid" => account_invalid = Some(map.next_value()?),
                "account_failed" => account_failed = Some(map.next_value()?),
                "timed_stats" => timed_stats = Some(map.next_value()?),
                "rd_latency_histogram" => rd_latency_histogram = Some(map.next_value()?),
                "wr_latency_histogram" => wr_latency_histogram = Some(map.next_value()?),
                "zone_append_latency_histogram" => {
                    zone_append_latency_histogram = Some(map.next_value()?);
                }
                "flush_latency_histogram" => {
                    flush_latency_histogram = Some(map.next_value()?);
                }
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            rd_bytes: runtime::required(rd_bytes, "rd_bytes")?,
            wr_bytes: runtime::required(wr_bytes, "wr_bytes")?,
            zone_append_bytes,
            unmap_bytes: runtime::required(unmap_bytes, "unmap_bytes")?,
            rd_operations: runtime::required(rd_operations, "rd_operations")?,
            wr_operations: runtime::required(wr_operations, "wr_operations")?,
            zone_append_operations,
            flush_operations: runtime::required(flush_operations, "flush_operations")?,
            unmap_operations: runtime::required(unmap_operations, "unmap_operations")?,
            rd_total_time_ns: runtime::required(rd_total_time_ns, "rd_total_time_ns")?,
            wr_total_time_ns: runtime::required(wr_total_time_ns, "wr_total_time_ns")?,
            zone_append_total_time_ns,
            flush_total_time_ns: runtime::required(flush_total_time_ns, "flush_total_time_ns")?,
            unmap_total_time_ns: runtime::required(unmap_total_time_ns, "unmap_total_time_ns")?,
            wr_highest_offset: runtime::required(wr_highest_offset, "wr_highest_offset")?,
            rd_merged: runtime::required(rd_merged, "rd_merged")?,
            wr_merged: runtime::required(wr_merged, "wr_merged")?,
            zone_append_merged,
            unmap_merged: runtime::required(unmap_merged, "unmap_merged")?,
            idle_time_ns,
            failed_rd_operations: runtime::required(failed_rd_operations, "failed_rd_operations")?,
            failed_wr_operations: runtime::required(failed_wr_operations, "failed_wr_operations")?,
            failed_zone_append_operations,
            failed_flush_operations: runtime::required(
                failed_flush_operations,
                "failed_flush_operations",
            )?,
            failed_unmap_operations: runtime::required(
                failed_unmap_operations,
                "failed_unmap_operations",
            )?,
            invalid_rd_operations: runtime::required(
                invalid_rd_operations,
                "invalid_rd_operations",
            )?,
            invalid_wr_operations: runtime::required(
                invalid_wr_operations,
                "invalid_wr_operations",
            )?,
            invalid_zone_append_operations,
            invalid_flush_operations: runtime::required(
                invalid_flush_operations,
                "invalid_flush_operations",
            )?,
            invalid_unmap_operations: runtime::required(
                invalid_unmap_operations,
                "invalid_unmap_operations",
            )?,
            account_invalid: runtime::required(account_invalid, "account_invalid")?,
            account_failed: runtime::required(account_failed, "account_failed")?,
            timed_stats: runtime::required(timed_stats, "timed_stats")?,
            rd_latency_histogram,
            wr_latency_histogram,
            zone_append_latency_histogram,
            flush_latency_histogram,
        })
    }
}

runtime::object!(BlockDeviceStats);

/// The QAPI struct `BlockDeviceTimedStats` of module `block-core`.
///
/// Since QEMU 2.5. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDeviceTimedStats)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockDeviceTimedStats {
    /// `interval_length`: `int`.
    pub interval_length: i64,
    /// `min_rd_latency_ns`: `int`.
    pub min_rd_latency_ns: i64,
    /// `max_rd_latency_ns`: `int`.
    pub max_rd_latency_ns: i64,
    /// `avg_rd_latency_ns`: `int`.
    pub avg_rd_latency_ns: i64,
    /// `min_wr_latency_ns`: `int`.
    pub min_wr_latency_ns: i64,
    /// `max_wr_latency_ns`: `int`.
    pub max_wr_latency_ns: i64,
    /// `avg_wr_latency_ns`: `int`.
    pub avg_wr_latency_ns: i64,
    /// `min_zone_append_latency_ns`: `int`. Since QEMU 8.1.
    pub min_zone_append_latency_ns: Option<i64>,
    /// `max_zone_append_latency_ns`: `int`. Since QEMU 8.1.
    pub max_zone_append_latency_ns: Option<i64>,
    /// `avg_zone_append_latency_ns`: `int`. Since QEMU 8.1.
    pub avg_zone_append_latency_ns: Option<i64>,
    /// `min_flush_latency_ns`: `int`.
    pub min_flush_latency_ns: i64,
    /// `max_flush_latency_ns`: `int`.
    pub max_flush_latency_ns: i64,
    /// `avg_flush_latency_ns`: `int`.
    pub avg_flush_latency_ns: i64,
    /// `avg_rd_queue_depth`: `number`.
    pub avg_rd_queue_depth: f64,
    /// `avg_wr_queue_depth`: `number`.
    pub avg_wr_queue_depth: f64,
    /// `avg_zone_append_queue_depth`: `number`. Since QEMU 8.1.
    pub avg_zone_append_queue_depth: Option<f64>,
}

impl runtime::Encode for BlockDeviceTimedStats {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("interval_length", &self.interval_length)?;
        map.serialize_entry("min_rd_latency_ns", &self.min_rd_latency_ns)?;
        map.serialize_entry("max_rd_latency_ns", &self.max_rd_latency_ns)?;
        map.serialize_entry("avg_rd_latency_ns", &self.avg_rd_latency_ns)?;
        map.serialize_entry("min_wr_latency_ns", &self.min_wr_latency_ns)?;
        map.serialize_entry("max_wr_latency_ns", &self.max_wr_latency_ns)?;
        map.serialize_entry("avg_wr_latency_ns", &self.avg_wr_latency_ns)?;
        runtime::optional(map, "min_zone_append_latency_ns", &self.min_zone_append_latency_ns)?;
        runtime::optional(map, "max_zone_append_latency_ns", &self.max_zone_append_latency_ns)?;
        runtime::optional(map, "avg_zone_append_latency_ns", &self.avg_zone_append_latency_ns)?;
        map.serialize_entry("min_flush_latency_ns", &self.min_flush_latency_ns)?;
        map.serialize_entry("max_flush_latency_ns", &self.max_flush_latency_ns)?;
        map.serialize_entry("avg_flush_latency_ns", &self.avg_flush_latency_ns)?;
        map.serialize_entry("avg_rd_queue_depth", &self.avg_rd_queue_depth)?;
        map.serialize_entry("avg_wr_queue_depth", &self.avg_wr_queue_depth)?;
        runtime::optional(map, "avg_zone_append_queue_depth", &self.avg_zone_append_queue_depth)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockDeviceTimedStats {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut interval_length = None;
        let mut min_rd_latency_ns = None;
        let mut max_rd_latency_ns = None;
        let mut avg_rd_latency_ns = None;
        let mut min_wr_latency_ns = None;
        let mut max_wr_latency_ns = None;
        let mut avg_wr_latency_ns = None;
        let mut min_zone_append_latency_ns = None;
        let mut max_zone_append_latency_ns = None;
        let mut avg_zone_append_latency_ns = None;
        let mut min_flush_latency_ns = None;
        let mut max_flush_latency_ns = None;
        let mut avg_flush_latency_ns = None;
        let mut avg_rd_queue_depth = None;
        let mut avg_wr_queue_depth = None;
        let mut avg_zone_append_queue_depth = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "interval_length" => interval_length = Some(map.next_value()?),
                "min_rd_latency_ns" => min_rd_latency_ns = Some(map.next_value()?),
                "max_rd_latency_ns" => max_rd_latency_ns = Some(map.next_value()?),
                "avg_rd_latency_ns" => avg_rd_latency_ns = Some(map.next_value()?),
                "min_wr_latency_ns" => min_wr_latency_ns = Some(map.next_value()?),
                "max_wr_latency_ns" => max_wr_latency_ns = Some(map.next_value()?),
                "avg_wr_latency_ns" => avg_wr_latency_ns = Some(map.next_value()?),
                "min_zone_append_latency_ns" => {
                    min_zone_append_latency_ns = Some(map.next_value()?);
                }
                "max_zone_append_latency_ns" => {
                    max_zone_append_latency_ns = Some(map.next_value()?);
                }
                "avg_zone_append_latency_ns" => {
                    avg_zone_append_latency_ns = Some(map.next_value()?);
                }
                "min_flush_latency_ns" => min_flush_latency_ns = Some(map.next_value()?),
                "max_flush_latency_ns" => max_flush_latency_ns = Some(map.next_value()?),
                "avg_flush_latency_ns" => avg_flush_latency_ns = Some(map.next_value()?),
                "avg_rd_queue_depth" => avg_rd_queue_depth = Some(map.next_value()?),
                "avg_wr_queue_depth" => avg_wr_queue_depth = Some(map.next_value()?),
                "avg_zone_append_queue_depth" => {
                    avg_zone_append_queue_depth = Some(map.next_value()?);
                }
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            interval_length: runtime::required(interval_length, "interval_length")?,
            min_rd_latency_ns: runtime::required(min_rd_latency_ns, "min_rd_latency_ns")?,
            max_rd_latency_ns: runtime::required(max_rd_latency_ns, "max_rd_latency_ns")?,
            avg_rd_latency_ns: runtime::required(avg_rd_latency_ns, "avg_rd_latency_ns")?,
            min_wr_latency_ns: runtime::required(min_wr_latency_ns, "min_wr_latency_ns")?,
            max_wr_latency_ns: runtime::required(max_wr_latency_ns, "max_wr_latency_ns")?,
            avg_wr_latency_ns: runtime::required(avg_wr_latency_ns, "avg_wr_latency_ns")?,
            min_zone_append_latency_ns,
            max_zone_append_latency_ns,
            avg_zone_append_latency_ns,
            min_flush_latency_ns: runtime::required(min_flush_latency_ns, "min_flush_latency_ns")?,
            max_flush_latency_ns: runtime::required(max_flush_latency_ns, "max_flush_latency_ns")?,
            avg_flush_latency_ns: runtime::required(avg_flush_latency_ns, "avg_flush_latency_ns")?,
            avg_rd_queue_depth: runtime::required(avg_rd_queue_depth, "avg_rd_queue_depth")?,
            avg_wr_queue_depth: runtime::required(avg_wr_queue_depth, "avg_wr_queue_depth")?,
            avg_zone_append_queue_depth,
        })
    }
}

runtime::object!(BlockDeviceTimedStats);

/// The QAPI struct `BlockDirtyBitmap` of module `block-core`.
///
/// Since QEMU 2.4. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDirtyBitmap)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmap {
    /// `node`: `str`.
    pub node: String,
    /// `name`: `str`.
    pub name: String,
}

impl BlockDirtyBitmap {
    /// `BlockDirtyBitmap` with its required members.
    #[must_use]
    pub fn new(node: impl Into<String>, name: impl Into<String>) -> Self {
        Self { node: node.into(), name: name.into() }
    }
}

impl runtime::Encode for BlockDirtyBitmap {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("node", &self.node)?;
        map.serialize_entry("name", &self.name)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockDirtyBitmap {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut node = None;
        let mut name = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "node" => node = Some(map.next_value()?),
                "name" => name = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { node: runtime::required(node, "node")?, name: runtime::required(name, "name")? })
    }
}

runtime::object!(BlockDirtyBitmap);

/// The QAPI struct `BlockDirtyBitmapAdd` of module `block-core`.
///
/// Since QEMU 2.4. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDirtyBitmapAdd)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmapAdd {
    /// `node`: `str`.
    pub node: String,
    /// `name`: `str`.
    pub name: String,
    /// `granularity`: `uint32`.
    pub granularity: Option<u32>,
    /// `persistent`: `bool`. Since QEMU 2.10.
    pub persistent: Option<bool>,
    /// `disabled`: `bool`. Since QEMU 4.0.
    pub disabled: Option<bool>,
}

impl BlockDirtyBitmapAdd {
    /// `BlockDirtyBitmapAdd` with its required members.
    #[must_use]
    pub fn new(node: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            node: node.into(),
            name: name.into(),
            granularity: None,
            persistent: None,
            disabled: None,
        }
    }
    /// Sets `granularity`.
    #[must_use]
    pub fn granularity(mut self, granularity: u32) -> Self {
        self.granularity = Some(granularity);
        self
    }
    /// Sets `persistent`.
    #[must_use]
    pub fn persistent(mut self, persistent: bool) -> Self {
        self.persistent = Some(persistent);
        self
    }
    /// Sets `disabled`.
    #[must_use]
    pub fn disabled(mut self, disabled: bool) -> Self {
        self.disabled = Some(disabled);
        self
    }
}

impl runtime::Encode for BlockDirtyBitmapAdd {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("node", &self.node)?;
        map.serialize_entry("name", &self.name)?;
        runtime::optional(map, "granularity", &self.granularity)?;
        runtime::optional(map, "persistent", &self.persistent)?;
        runtime::optional(map, "disabled", &self.disabled)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockDirtyBitmapAdd {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut node = None;
        let mut name = None;
        let mut granularity = None;
        let mut persistent = None;
        let mut disabled = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "node" => node = Some(map.next_value()?),
                "name" => name = Some(map.next_value()?),
                "granularity" => granularity = Some(map.next_value()?),
                "persistent" => persistent = Some(map.next_value()?),
                "disabled" => disabled = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            node: runtime::required(node, "node")?,
            name: runtime::required(name, "name")?,
            granularity,
            persistent,
            disabled,
        })
    }
}

runtime::object!(BlockDirtyBitmapAdd);

/// The QAPI struct `BlockDirtyBitmapMerge` of module `block-core`.
///
/// Since QEMU 4.0. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDirtyBitmapMerge)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmapMerge {
    /// `node`: `str`.
    pub node: String,
    /// `target`: `str`.
    pub target: String,
    /// `bitmaps`: `[BlockDirtyBitmapOrStr]`.
    pub bitmaps: Vec<BlockDirtyBitmapOrStr>,
}

impl BlockDirtyBitmapMerge {
    /// `BlockDirtyBitmapMerge` with its required members.
    #[must_use]
    pub fn new(
        node: impl Into<String>,
        target: impl Into<String>,
        bitmaps: impl IntoIterator<Item = impl Into<BlockDirtyBitmapOrStr>>,
    ) -> Self {
        Self {
            node: node.into(),
            target: target.into(),
            bitmaps: bitmaps.into_iter().map(Into::into).collect(),
        }
    }
}

impl runtime::Encode for BlockDirtyBitmapMerge {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("node", &self.node)?;
        map.serialize_entry("target", &self.target)?;
        map.serialize_entry("bitmaps", &self.bitmaps)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockDirtyBitmapMerge {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut node = None;
        let mut target = None;
        let mut bitmaps = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "node" => node = Some(map.next_value()?),
                "target" => target = Some(map.next_value()?),
                "bitmaps" => bitmaps = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            node: runtime::required(node, "node")?,
            target: runtime::required(target, "target")?,
            bitmaps: runtime::required(bitmaps, "bitmaps")?,
        })
    }
}

runtime::object!(BlockDirtyBitmapMerge);

/// The QAPI alternate `BlockDirtyBitmapOrStr` of module `block-core`.
///
/// Since QEMU 4.1. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-block-core.BlockDirtyBitmapOrStr)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockDirtyBitmapOrStr {
    /// `local`.
    Local(String),
    /// `external`.
    External(BlockDirtyBitmap),
}

impl BlockDirtyBitmapOrStr {
    /// `BlockDirtyBitmapOrStr` as its alternative `local`.
    #[must_use]
    pub fn local(local: impl Into<String>) -> Self {
        Self::Local(local.into())
    }
    /// `BlockDirtyBitmapOrStr` as its alternative `external`.
    #[must_use]
    pub fn external(external: impl Into<BlockDirtyBitmap>) -> Self {
        Self::External(external.into())
    }
}

impl From<String> for BlockDirtyBitmapOrStr {
    fn from(value: String) -> Self {
        Self::local(value)
    }
}

impl From<&str> for BlockDirtyBitmapOrStr {
    fn from(value: &str) -> Self {
        Self::local(value)
    }
}

impl From<BlockDirtyBitmap> for BlockDirtyBitmapOrStr {
    fn from(value: BlockDirtyBitmap) -> Self {
        Self::external(value)
    }
}

impl runtime::Serialize for BlockDirtyBitmapOrStr {
    fn serialize<S: runtime::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Local(value) => value.serialize(serializer),
            Self::External(value) => value.serialize(serializer),
        }
    }
}

impl<'de> runtime::Alternate<'de> for BlockDirtyBitmapOrStr {
    fn string(value: std::borrow::Cow<'de, str>) -> Option<Self> {
        Some(Self::Local(value.into_owned()))
    }
    fn object<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        Ok(Self::External(runtime::Decode::decode(map)?))
    }
}

runtime::alternate!(BlockDirtyBitmapOrStr);

/// The QAPI struct `BlockDirtyBitmapSha256` of module `block-core`.
///
/// Since QEMU 2.10. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDirtyBitmapSha256)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmapSha256 {
    /// `sha256`: `str`.
    pub sha256: String,
}

impl BlockDirtyBitmapSha256 {
    /// `BlockDirtyBitmapSha256` with its required members.
    #[must_use]
    pub fn new(sha256: impl Into<String>) -> Self {
        Self { sha256: sha256.into() }
    }
}

impl runtime::Encode for BlockDirtyBitmapSha256 {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("sha256", &self.sha256)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockDirtyBitmapSha256 {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut sha256 = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "sha256" => sha256 = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { sha256: runtime::required(sha256, "sha256")? })
    }
}

runtime::object!(BlockDirtyBitmapSha256);

/// The QAPI struct `BlockDirtyInfo` of module `block-core`.
///
/// Since QEMU 1.3. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDirtyInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyInfo {
    /// `name`: `str`. Since QEMU 2.4.
    pub name: Option<String>,
    /// `count`: `int`.
    pub count: i64,
    /// `granularity`: `uint32`. Since QEMU 1.4.
    pub granularity: u32,
    /// `recording`: `bool`. Since QEMU 4.0.
    pub recording: bool,
    /// `busy`: `bool`. Since QEMU 4.0.
    pub busy: bool,
    /// `persistent`: `bool`. Since QEMU 4.0.
    pub persistent: bool,
    /// `inconsistent`: `bool`. Since QEMU 4.0.
    pub inconsistent: Option<bool>,
}

impl BlockDirtyInfo {
    /// `BlockDirtyInfo` with its required members.
    #[must_use]
    pub fn new(
        count: i64,
        granularity: u32,
        recording: bool,
        busy: bool,
        persistent: bool,
    ) -> Self {
        Self { name: None, count, granularity, recording, busy, persistent, inconsistent: None }
    }
}

impl runtime::Encode for BlockDirtyInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "name", &self.name)?;
        map.serialize_entry("count", &self.count)?;
        map.serialize_entry("granularity", &self.granularity)?;
        map.serialize_entry("recording", &self.recording)?;
        map.serialize_entry("busy", &self.busy)?;
        map.serialize_entry("persistent", &self.persistent)?;
        runtime::optional(map, "inconsistent", &self.inconsistent)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockDirtyInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        let mut count = None;
        let mut granularity = None;
        let mut recording = None;
        let mut busy = None;
        let mut persistent = None;
        let mut inconsistent = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "name" => name = Some(map.next_value()?),
                "count" => count = Some(map.next_value()?),
                "granularity" => granularity = Some(map.next_value()?),
                "recording" => recording = Some(map.next_value()?),
                "busy" => busy = Some(map.next_value()?),
                "persistent" => persistent = Some(map.next_value()?),
                "inconsistent" => inconsistent = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            name,
            count: runtime::required(count, "count")?,
            granularity: runtime::required(granularity, "granularity")?,
            recording: runtime::required(recording, "recording")?,
            busy: runtime::required(busy, "busy")?,
            persistent: runtime::required(persistent, "persistent")?,
            inconsistent,
        })
    }
}

runtime::object!(BlockDirtyInfo);

/// The QAPI enum `BlockErrorAction` of module `block-core`.
///
/// Since QEMU 2.1. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockErrorAction)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockErrorAction {
    /// `ignore`.
    Ignore,
    /// `report`.
    Report,
    /// `stop`.
    Stop,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl BlockErrorAction {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Ignore, Self::Report, Self::Stop];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ignore => "ignore",
            Self::Report => "report",
            Self::Stop => "stop",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(BlockErrorAction);

/// The QAPI struct `BlockGraphInfo` of module `block-core`.
///
/// Since QEMU 8.0. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockGraphInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockGraphInfo {
    /// `filename`: `str`.
    pub filename: String,
    /// `format`: `str`.
    pub format: String,
    /// `dirty-flag`: `bool`.
    pub dirty_flag: Option<bool>,
    /// `actual-size`: `int`.
    pub actual_size: Option<i64>,
    /// `virtual-size`: `int`.
    pub virtual_size: i64,
    /// `cluster-size`: `int`.
    pub cluster_size: Option<i64>,
    /// `encrypted`: `bool`.
    pub encrypted: Option<bool>,
    /// `compressed`: `bool`.
    pub compressed: Option<bool>,
    /// `backing-filename`: `str`.
    pub backing_filename: Option<String>,
    /// `full-backing-filename`: `str`.
    pub full_backing_filename: Option<String>,
    /// `backing-filename-format`: `str`.
    pub backing_filename_format: Option<String>,
    /// `snapshots`: `[SnapshotInfo]`.
    pub snapshots: Option<Vec<SnapshotInfo>>,
    /// `limits`: `BlockLimitsInfo`. Since QEMU 10.2.
    pub limits: Option<BlockLimitsInfo>,
    /// `format-specific`: `ImageInfoSpecific`.
    pub format_specific: Option<ImageInfoSpecific>,
    /// `children`: `[BlockChildInfo]`.
    pub children: Vec<BlockChildInfo>,
}

impl BlockGraphInfo {
    /// `BlockGraphInfo` with its required members.
    #[must_use]
    pub fn new(
        filename: impl Into<String>,
        format: impl Into<String>,
        virtual_size: i64,
        children: impl IntoIterator<Item = impl Into<BlockChildInfo>>,
    ) -> Self {
        Self {
            filename: filename.into(),
            format: format.into(),
            dirty_flag: None,
            actual_size: None,
            virtual_size,
            cluster_size: None,
            encrypted: None,
            compressed: None,
            backing_filename: None,
            full_backing_filename: None,
            backing_filename_format: None,
            snapshots: None,
            limits: None,
            format_specific: None,
            children: children.into_iter().map(Into::into).collect(),
        }
    }
    /// Sets `dirty-flag`.
    #[must_use]
    pub fn dirty_flag(mut self, dirty_flag: bool) -> Self {
        self.dirty_flag = Some(dirty_flag);
        self
    }
    /// Sets `actual-size`.
    #[must_use]
    pub fn actual_size(mut self, actual_size: i64) -> Self {
        self.actual_size = Some(actual_size);
        self
    }
    /// Sets `cluster-size`.
    #[must_use]
    pub fn cluster_size(mut self, cluster_size: i64) -> Self {
        self.cluster_size = Some(cluster_size);
        self
    }
    /// Sets `encrypted`.
    #[must_use]
    pub fn encrypted(mut self, encrypted: bool) -> Self {
        self.encrypted = Some(encrypted);
        self
    }
    /// Sets `compressed`.
    #[must_use]
    pub fn compressed(mut self, compressed: bool) -> Self {
        self.compressed = Some(compressed);
        self
    }
    /// Sets `backing-filename`.
    #[must_use]
    pub fn backing_filename(mut self, backing_filename: impl Into<String>) -> Self {
        self.backing_filename = Some(backing_filename.into());
        self
    }
    /// Sets `full-backing-filename`.
    #[must_use]
    pub fn full_backing_filename(mut self, full_backing_filename: impl Into<String>) -> Self {
        self.full_backing_filename = Some(full_backing_filename.into());
        self
    }
    /// Sets `backing-filename-format`.
    #[must_use]
    pub fn backing_filename_format(mut self, backing_filename_format: impl Into<String>) -> Self {
        self.backing_filename_format = Some(backing_filename_format.into());
        self
    }
    /// Sets `snapshots`.
    #[must_use]
    pub fn snapshots(
        mut self,
        snapshots: impl IntoIterator<Item = impl Into<SnapshotInfo>>,
    ) -> Self {
        self.snapshots = Some(snapshots.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `limits`.
    #[must_use]
    pub fn limits(mut self, limits: impl Into<BlockLimitsInfo>) -> Self {
        self.limits = Some(limits.into());
        self
    }
    /// Sets `format-specific`.
    #[must_use]
    pub fn format_specific(mut self, format_specific: impl Into<ImageInfoSpecific>) -> Self {
        self.format_specific = Some(format_specific.into());
        self
    }
}

impl runtime::Encode for BlockGraphInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("filename", &self.filename)?;
        map.serialize_entry("format", &self.format)?;
        runtime::optional(map, "dirty-flag", &self.dirty_flag)?;
        runtime::optional(map, "actual-size", &self.actual_size)?;
        map.serialize_entry("virtual-size", &self.virtual_size)?;
        runtime::optional(map, "cluster-size", &self.cluster_size)?;
        runtime::optional(map, "encrypted", &self.encrypted)?;
        runtime::optional(map, "compressed", &self.compressed)?;
        runtime::optional(map, "backing-filename", &self.backing_filename)?;
        runtime::optional(map, "full-backing-filename", &self.full_backing_filename)?;
        runtime::optional(map, "backing-filename-format", &self.backing_filename_format)?;
        runtime::optional(map, "snapshots", &self.snapshots)?;
        runtime::optional(map, "limits", &self.limits)?;
        runtime::optional(map, "format-specific", &self.format_specific)?;
        map.serialize_entry("children", &self.children)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockGraphInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut filename = None;
        let mut format = None;
        let mut dirty_flag = None;
        let mut actual_size = None;
        let mut virtual_size = None;
        let mut cluster_size = None;
        let mut encrypted = None;
        let mut compressed = None;
        let mut backing_filename = None;
        let mut full_backing_filename = None;
        let mut backing_filename_format = None;
        let mut snapshots = None;
        let mut limits = None;
        let mut format_specific = None;
        let mut children = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "filename" => filename = Some(map.next_value()?),
                "format" => format = Some(map.next_value()?),
                "dirty-flag" => dirty_flag = Some(map.next_value()?),
                "actual-size" => actual_size = Some(map.next_value()?),
                "virtual-size" => virtual_size = Some(map.next_value()?),
                "cluster-size" => cluster_size = Some(map.next_value()?),
                "encrypted" => encrypted = Some(map.next_value()?),
                "compressed" => compressed = Some(map.next_value()?),
                "backing-filename" => backing_filename = Some(map.next_value()?),
                "full-backing-filename" => {
                    full_backing_filename = Some(map.next_value()?);
                }
                "backing-filename-format" => {
                    backing_filename_format = Some(map.next_value()?);
                }
                "snapshots" => snapshots = Some(map.next_value()?),
                "limits" => limits = Some(map.next_value()?),
                "format-specific" => format_specific = Some(map.next_value()?),
                "children" => children = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            filename: runtime::required(filename, "filename")?,
            format: runtime::required(format, "format")?,
            dirty_flag,
            actual_size,
            virtual_size: runtime::required(virtual_size, "virtual-size")?,
            cluster_size,
            encrypted,
            compressed,
            backing_filename,
            full_backing_filename,
            backing_filename_format,
            snapshots,
            limits,
            format_specific,
            children: runtime::required(children, "children")?,
        })
    }
}

runtime::object!(BlockGraphInfo);

/// The QAPI struct `BlockIOThrottle` of module `block-core`.
///
/// Since QEMU 1.1. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockIOThrottle)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockIoThrottle {
    /// `device`: `str`. Deprecated since some release from 1.1 to 6.2.
    #[deprecated(note = "deprecated since QEMU some release from 1.1 to 6.2")]
    pub device: Option<String>,
    /// `id`: `str`. Since QEMU 2.8.
    pub id: Option<String>,
    /// `bps`: `int`.
    pub bps: i64,
    /// `bps_rd`: `int`.
    pub bps_rd: i64,
    /// `bps_wr`: `int`.
    pub bps_wr: i64,
    /// `iops`: `int`.
    pub iops: i64,
    /// `iops_rd`: `int`.
    pub iops_rd: i64,
    /// `iops_wr`: `int`.
    pub iops_wr: i64,
    /// `bps_max`: `int`. Since QEMU 1.7.
    pub bps_max: Option<i64>,
    /// `bps_rd_max`: `int`. Since QEMU 1.7.
    pub bps_rd_max: Option<i64>,
    /// `bps_wr_max`: `int`. Since QEMU 1.7.
    pub bps_wr_max: Option<i64>,
    /// `iops_max`: `int`. Since QEMU 1.7.
    pub iops_max: Option<i64>,
    /// `iops_rd_max`: `int`. Since QEMU 1.7.
    pub iops_rd_max: Option<i64>,
    /// `iops_wr_max`: `int`. Since QEMU 1.7.
    pub iops_wr_max: Option<i64>,
    /// `bps_max_length`: `int`. Since QEMU 2.6.
    pub bps_max_length: Option<i64>,
    /// `bps_rd_max_length`: `int`. Since QEMU 2.6.
    pub bps_rd_max_length: Option<i64>,
    /// `bps_wr_max_length`: `int`. Since QEMU 2.6.
    pub bps_wr_max_length: Option<i64>,
    /// `iops_max_length`: `int`. Since QEMU 2.6.
    pub iops_max_length: Option<i64>,
    /// `iops_rd_max_length`: `int`. Since QEMU 2.6.
    pub iops_rd_max_length: Option<i64>,
    /// `iops_wr_max_length`: `int`. Since QEMU 2.6.
    pub iops_wr_max_length: Option<i64>,
    /// `iops_size`: `int`. Since QEMU 1.7.
    pub iops_size: Option<i64>,
    /// `group`: `str`. Since QEMU 2.4.
    pub group: Option<String>,
}

impl BlockIoThrottle {
    /// `BlockIOThrottle` with its required members.
    #[must_use]
    pub fn new(bps: i64, bps_rd: i64, bps_wr: i64, iops: i64, iops_rd: i64, iops_wr: i64) -> Self {
        Self {
            device: None,
            id: None,
            bps,
            bps_rd,
            bps_wr,
            iops,
            iops_rd,
            iops_wr,
            bps_max: None,
            bps_rd_max: None,
            bps_wr_max: None,
            iops_max: None,
            iops_rd_max: None,
            iops_wr_max: None,
            bps_max_length: None,
            bps_rd_max_length: None,
            bps_wr_max_length: None,
            iops_max_length: None,
            iops_rd_max_length: None,
            iops_wr_max_length: None,
            iops_size: None,
            group: None,
        }
    }
    /// Sets `device`.
    #[deprecated(note = "deprecated since QEMU some release from 1.1 to 6.2")]
    #[must_use]
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// Sets `bps_max`.
    #[must_use]
    pub fn bps_max(mut self, bps_max: i64) -> Self {
        self.bps_max = Some(bps_max);
        self
    }
    /// Sets `bps_rd_max`.
    #[must_use]
    pub fn bps_rd_max(mut self, bps_rd_max: i64) -> Self {
        self.bps_rd_max = Some(bps_rd_max);
        self
    }
    /// Sets `bps_wr_max`.
    #[must_use]
    pub fn bps_wr_max(mut self, bps_wr_max: i64) -> Self {
        self.bps_wr_max = Some(bps_wr_max);
        self
    }
    /// Sets `iops_max`.
    #[must_use]
    pub fn iops_max(mut self, iops_max: i64) -> Self {
        self.iops_max = Some(iops_max);
        self
    }
    /// Sets `iops_rd_max`.
    #[must_use]
    pub fn iops_rd_max(mut self, iops_rd_max: i64) -> Self {
        self.iops_rd_max = Some(iops_rd_max);
        self
    }
    /// Sets `iops_wr_max`.
    #[must_use]
    pub fn iops_wr_max(mut self, iops_wr_max: i64) -> Self {
        self.iops_wr_max = Some(iops_wr_max);
        self
    }
    /// Sets `bps_max_length`.
    #[must_use]
    pub fn bps_max_length(mut self, bps_max_length: i64) -> Self {
        self.bps_max_length = Some(bps_max_length);
        self
    }
    /// Sets `bps_rd_max_length`.
    #[must_use]
    pub fn bps_rd_max_length(mut self, bps_rd_max_length: i64) -> Self {
        self.bps_rd_max_length = Some(bps_rd_max_length);
        self
    }
    /// Sets `bps_wr_max_length`.
    #[must_use]
    pub fn bps_wr_max_length(mut self, bps_wr_max_length: i64) -> Self {
        self.bps_wr_max_length = Some(bps_wr_max_length);
        self
    }
    /// Sets `iops_max_length`.
    #[must_use]
    pub fn iops_max_length(mut self, iops_max_length: i64) -> Self {
        self.iops_max_length = Some(iops_max_length);
        self
    }
    /// Sets `iops_rd_max_length`.
    #[must_use]
    pub fn iops_rd_max_length(mut self, iops_rd_max_length: i64) -> Self {
        self.iops_rd_max_length = Some(iops_rd_max_length);
        self
    }
    /// Sets `iops_wr_max_length`.
    #[must_use]
    pub fn iops_wr_max_length(mut self, iops_wr_max_length: i64) -> Self {
        self.iops_wr_max_length = Some(iops_wr_max_length);
        self
    }
    /// Sets `iops_size`.
    #[must_use]
    pub fn iops_size(mut self, iops_size: i64) -> Self {
        self.iops_size = Some(iops_size);
        self
    }
    /// Sets `group`.
    #[must_use]
    pub fn group(mut self, group: impl Into<String>) -> Self {
        self.group = Some(group.into());
        self
    }
}

impl runtime::Encode for BlockIoThrottle {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "device", &self.device)?;
        runtime::optional(map, "id", &self.id)?;
        map.serialize_entry("bps", &self.bps)?;
        map.serialize_entry("bps_rd", &self.bps_rd)?;
        map.serialize_entry("bps_wr", &self.bps_wr)?;
        map.serialize_entry("iops", &self.iops)?;
        map.serialize_entry("iops_rd", &self.iops_rd)?;
        map.serialize_entry("iops_wr", &self.iops_wr)?;
        runtime::optional(map, "bps_max", &self.bps_max)?;
        runtime::optional(map, "bps_rd_max", &self.bps_rd_max)?;
        runtime::optional(map, "bps_wr_max", &self.bps_wr_max)?;
        runtime::optional(map, "iops_max", &self.iops_max)?;
        runtime::optional(map, "iops_rd_max", &self.iops_rd_max)?;
        runtime::optional(map, "iops_wr_max", &self.iops_wr_max)?;
        runtime::optional(map, "bps_max_length", &self.bps_max_length)?;
        runtime::optional(map, "bps_rd_max_length", &self.bps_rd_max_length)?;
        runtime::optional(map, "bps_wr_max_length", &self.bps_wr_max_length)?;
        runtime::optional(map, "iops_max_length", &self.iops_max_length)?;
        runtime::optional(map, "iops_rd_max_length", &self.iops_rd_max_length)?;
        runtime::optional(map, "iops_wr_max_length", &self.iops_wr_max_length)?;
        runtime::optional(map, "iops_size", &self.iops_size)?;
        runtime::optional(map, "group", &self.group)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockIoThrottle {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut device = None;
        let mut id = None;
        let mut bps = None;
        let mut bps_rd = None;
        let mut bps_wr = None;
        let mut iops = None;
        let mut iops_rd = None;
        let mut iops_wr = None;
        let mut bps_max = None;
        let mut bps_rd_max = None;
        let mut bps_wr_max = None;
        let mut iops_max = None;
        let mut iops_rd_max = None;
        let mut iops_wr_max = None;
        let mut bps_max_length = None;
        let mut bps_rd_max_length = None;
        let mut bps_wr_max_length = None;
        let mut iops_max_length = None;
        let mut iops_rd_max_length = None;
        let mut iops_wr_max_length = None;
        let mut iops_size = None;
        let mut group = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "device" => device = Some(map.next_value()?),
                "id" => id = Some(map.next_value()?),
                "bps" => bps = Some(map.next_value()?),
                "bps_rd" => bps_rd = Some(map.next_value()?),
                "bps_wr" => bps_wr = Some(map.next_value()?),
                "iops" => iops = Some(map.next_value()?),
                "iops_rd" => iops_rd = Some(map.next_value()?),
                "iops_wr" => iops_wr = Some(map.next_value()?),
                "bps_max" => bps_max = Some(map.next_value()?),
                "bps_rd_max" => bps_rd_max = Some(map.next_value()?),
                "bps_wr_max" => bps_wr_max = Some(map.next_value()?),
                "iops_max" => iops_max = Some(map.next_value()?),
                "iops_rd_max" => iops_rd_max = Some(map.next_value()?),
                "iops_wr_max" => iops_wr_max = Some(map.next_value()?),
                "bps_max_length" => bps_max_length = Some(map.next_value()?),
                "bps_rd_max_length" => bps_rd_max_length = Some(map.next_value()?),
                "bps_wr_max_length" => bps_wr_max_length = Some(map.next_value()?),
                "iops_max_length" => iops_max_length = Some(map.next_value()?),
                "iops_rd_max_length" => iops_rd_max_length = Some(map.next_value()?),
                "iops_wr_max_length" => iops_wr_max_length = Some(map.next_value()?),
                "iops_size" => iops_size = Some(map.next_value()?),
                "group" => group = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            device,
            id,
            bps: runtime::required(bps, "bps")?,
            bps_rd: runtime::required(bps_rd, "bps_rd")?,
            bps_wr: runtime::required(bps_wr, "bps_wr")?,
            iops: runtime::required(iops, "iops")?,
            iops_rd: runtime::required(iops_rd, "iops_rd")?,
            iops_wr: runtime::required(iops_wr, "iops_wr")?,
            bps_max,
            bps_rd_max,
            bps_wr_max,
            iops_max,
            iops_rd_max,
            iops_wr_max,
            bps_max_length,
            bps_rd_max_length,
            bps_wr_max_length,
            iops_max_length,
            iops_rd_max_length,
            iops_wr_max_length,
            iops_size,
            group,
        })
    }
}

runtime::object!(BlockIoThrottle);

/// The QAPI struct `BlockInfo` of module `block-core`.
///
/// Since QEMU 0.14. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockInfo {
    /// `device`: `str`.
    pub device: String,
    /// `qdev`: `str`. Since QEMU 2.10.
    pub qdev: Option<String>,
    /// `type`: `str`.
    pub type_: String,
    /// `removable`: `bool`.
    pub removable: bool,
    /// `locked`: `bool`.
    pub locked: bool,
    /// `inserted`: `BlockDeviceInfo`.
    pub inserted: Option<BlockDeviceInfo>,
    /// `tray_open`: `bool`.
    pub tray_open: Option<bool>,
    /// `io-status`: `BlockDeviceIoStatus`.
    pub io_status: Option<BlockDeviceIoStatus>,
}

impl BlockInfo {
    /// `BlockInfo` with its required members.
    #[must_use]
    pub fn new(
        device: impl Into<String>,
        type_: impl Into<String>,
        removable: bool,
        locked: bool,
    ) -> Self {
        Self {
            device: device.into(),
            qdev: None,
            type_: type_.into(),
            removable,
            locked,
            inserted: None,
            tray_open: None,
            io_status: None,
        }
    }
}

impl runtime::Encode for BlockInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("device", &self.device)?;
        runtime::optional(map, "qdev", &self.qdev)?;
        map.serialize_entry("type", &self.type_)?;
        map.serialize_entry("removable", &self.removable)?;
        map.serialize_entry("locked", &self.locked)?;
        runtime::optional(map, "inserted", &self.inserted)?;
        runtime::optional(map, "tray_open", &self.tray_open)?;
        runtime::optional(map, "io-status", &self.io_status)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut device = None;
        let mut qdev = None;
        let mut type_ = None;
        let mut removable = None;
        let mut locked = None;
        let mut inserted = None;
        let mut tray_open = None;
        let mut io_status = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "device" => device = Some(map.next_value()?),
                "qdev" => qdev = Some(map.next_value()?),
                "type" => type_ = Some(map.next_value()?),
                "removable" => removable = Some(map.next_value()?),
                "locked" => locked = Some(map.next_value()?),
                "inserted" => inserted = Some(map.next_value()?),
                "tray_open" => tray_open = Some(map.next_value()?),
                "io-status" => io_status = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            device: runtime::required(device, "device")?,
            qdev,
            type_: runtime::required(type_, "type")?,
            removable: runtime::required(removable, "removable")?,
            locked: runtime::required(locked, "locked")?,
            inserted,
            tray_open,
            io_status,
        })
    }
}

runtime::object!(BlockInfo);

/// The QAPI union `BlockJobChangeOptions` of module `block-core`.
///
/// Since QEMU 8.2. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockJobChangeOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockJobChangeOptions {
    /// `id`: `str`.
    pub id: String,
    /// `type`: which branch, and its members.
    pub type_: BlockJobChangeOptionsBranch,
}

/// The branches of [`BlockJobChangeOptions`], by the value of `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockJobChangeOptionsBranch {
    /// `commit`.
    Commit,
    /// `stream`.
    Stream,
    /// `mirror`.
    Mirror(BlockJobChangeOptionsMirror),
    /// `backup`.
    Backup,
    /// `create`. Since QEMU 3.0.
    Create,
    /// `amend`. Since QEMU 5.1.
    Amend,
    /// `snapshot-load`. Since QEMU 6.0.
    SnapshotLoad,
    /// `snapshot-save`. Since QEMU 6.0.
    SnapshotSave,
    /// `snapshot-delete`. Since QEMU 6.0.
    SnapshotDelete,
}

impl BlockJobChangeOptions {
    /// `BlockJobChangeOptions` with `type` `commit`.
    #[must_use]
    pub fn commit(id: impl Into<String>) -> Self {
        Self { id: id.into(), type_: BlockJobChangeOptionsBranch::Commit }
    }
    /// `BlockJobChangeOptions` with `type` `stream`.
    #[must_use]
    pub fn stream(id: impl Into<String>) -> Self {
        Self { id: id.into(), type_: BlockJobChangeOptionsBranch::Stream }
    }
    /// `BlockJobChangeOptions` with `type` `mirror`.
    #[must_use]
    pub fn mirror(id: impl Into<String>, mirror: impl Into<BlockJobChangeOptionsMirror>) -> Self {
        Self { id: id.into(), type_: BlockJobChangeOptionsBranch::Mirror(mirror.into()) }
    }
    /// `BlockJobChangeOptions` with `type` `backup`.
    #[must_use]
    pub fn backup(id: impl Into<String>) -> Self {
        Self { id: id.into(), type_: BlockJobChangeOptionsBranch::Backup }
    }
    /// `BlockJobChangeOptions` with `type` `create`.
    #[must_use]
    pub fn create(id: impl Into<String>) -> Self {
        Self { id: id.into(), type_: BlockJobChangeOptionsBranch::Create }
    }
    /// `BlockJobChangeOptions` with `type` `amend`.
    #[must_use]
    pub fn amend(id: impl Into<String>) -> Self {
        Self { id: id.into(), type_: BlockJobChangeOptionsBranch::Amend }
    }
    /// `BlockJobChangeOptions` with `type` `snapshot-load`.
    #[must_use]
    pub fn snapshot_load(id: impl Into<String>) -> Self {
        Self { id: id.into(), type_: BlockJobChangeOptionsBranch::SnapshotLoad }
    }
    /// `BlockJobChangeOptions` with `type` `snapshot-save`.
    #[must_use]
    pub fn snapshot_save(id: impl Into<String>) -> Self {
        Self { id: id.into(), type_: BlockJobChangeOptionsBranch::SnapshotSave }
    }
    /// `BlockJobChangeOptions` with `type` `snapshot-delete`.
    #[must_use]
    pub fn snapshot_delete(id: impl Into<String>) -> Self {
        Self { id: id.into(), type_: BlockJobChangeOptionsBranch::SnapshotDelete }
    }
}

impl runtime::Encode for BlockJobChangeOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        match &self.type_ {
            BlockJobChangeOptionsBranch::Commit => map.serialize_entry("type", "commit"),
            BlockJobChangeOptionsBranch::Stream => map.serialize_entry("type", "stream"),
            BlockJobChangeOptionsBranch::Mirror(members) => {
                runtime::branch(map, "type", "mirror", members)
            }
            BlockJobChangeOptionsBranch::Backup => map.serialize_entry("type", "backup"),
            BlockJobChangeOptionsBranch::Create => map.serialize_entry("type", "create"),
            BlockJobChangeOptionsBranch::Amend => map.serialize_entry("type", "amend"),
            BlockJobChangeOptionsBranch::SnapshotLoad => {
                map.serialize_entry("type", "snapshot-load")
            }
            BlockJobChangeOptionsBranch::SnapshotSave => {
                map.serialize_entry("type", "snapshot-save")
            }
            BlockJobChangeOptionsBranch::SnapshotDelete => {
                map.serialize_entry("type", "snapshot-delete")
            }
        }
    }
}

impl<'de> runtime::Decode<'de> for BlockJobChangeOptions {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        #[derive(Default)]
        struct Common {
            id: Option<String>,
        }
        impl<'de> runtime::Common<'de> for Common {
            fn take<A: runtime::MapAccess<'de>>(
                &mut self,
                key: &str,
                map: &mut A,
            ) -> Result<bool, A::Error> {
                match key {
                    "id" => self.id = Some(map.next_value()?),
                    _ => return Ok(false),
                }
                Ok(true)
            }
        }
        let mut common = Common::default();
        let (tag, rest) = runtime::split(map, "type", &mut common)?;
        let branch = match &*tag {
            "commit" => {
                rest.finish()?;
                BlockJobChangeOptionsBranch::Commit
            }
            "stream" => {
                rest.finish()?;
                BlockJobChangeOptionsBranch::Stream
            }
            "mirror" => BlockJobChangeOptionsBranch::Mirror(rest.members()?),
            "backup" => {
                rest.finish()?;
                BlockJobChangeOptionsBranch::Backup
            }
            "create" => {
                rest.finish()?;
                BlockJobChangeOptionsBranch::Create
            }
            "amend" => {
                rest.finish()?;
                BlockJobChangeOptionsBranch::Amend
            }
            "snapshot-load" => {
                rest.finish()?;
                BlockJobChangeOptionsBranch::SnapshotLoad
            }
            "snapshot-save" => {
                rest.finish()?;
                BlockJobChangeOptionsBranch::SnapshotSave
            }
            "snapshot-delete" => {
                rest.finish()?;
                BlockJobChangeOptionsBranch::SnapshotDelete
            }
            _ => return Err(runtime::unknown_value(&tag, "type")),
        };
        Ok(Self { id: runtime::required(common.id, "id")?, type_: branch })
    }
}

runtime::object!(BlockJobChangeOptions);

/// The QAPI struct `BlockJobChangeOptionsMirror` of module `block-core`.
///
/// Since QEMU 8.2. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockJobChangeOptionsMirror)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockJobChangeOptionsMirror {
    /// `copy-mode`: `MirrorCopyMode`.
    pub copy_mode: MirrorCopyMode,
}

impl BlockJobChangeOptionsMirror {
    /// `BlockJobChangeOptionsMirror` with its required members.
    #[must_use]
    pub fn new(copy_mode: MirrorCopyMode) -> Self {
        Self { copy_mode }
    }
}

impl runtime::Encode for BlockJobChangeOptionsMirror {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("copy-mode", &self.copy_mode)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockJobChangeOptionsMirror {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut copy_mode = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "copy-mode" => copy_mode = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { copy_mode: runtime::required(copy_mode, "copy-mode")? })
    }
}

runtime::object!(BlockJobChangeOptionsMirror);

/// The QAPI union `BlockJobInfo` of module `block-core`.
///
/// Since QEMU 1.1. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockJobInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockJobInfo {
    /// `device`: `str`.
    pub device: String,
    /// `len`: `int`.
    pub len: i64,
    /// `offset`: `int`.
    pub offset: i64,
    /// `busy`: `bool`. Since QEMU 1.3.
    pub busy: bool,
    /// `paused`: `bool`. Since QEMU 1.3.
    pub paused: bool,
    /// `speed`: `int`.
    pub speed: i64,
    /// `io-status`: `BlockDeviceIoStatus`. Since QEMU 1.3.
    pub io_status: BlockDeviceIoStatus,
    /// `ready`: `bool`. Since QEMU 2.2.
    pub ready: bool,
    /// `status`: `JobStatus`. Since QEMU 2.12.
    pub status: JobStatus,
    /// `auto-finalize`: `bool`. Since QEMU 2.12.
    pub auto_finalize: bool,
    /// `auto-dismiss`: `bool`. Since QEMU 2.12.
    pub auto_dismiss: bool,
    /// `error`: `str`. Since QEMU 2.12.
    pub error: Option<String>,
    /// `type`: which branch, and its members.
    pub type_: BlockJobInfoBranch,
}

/// The branches of [`BlockJobInfo`], by the value of `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockJobInfoBranch {
    /// `commit`.
    Commit,
    /// `stream`.
    Stream,
    /// `mirror`. Since QEMU 8.2.
    Mirror(BlockJobInfoMirror),
    /// `backup`.
    Backup,
    /// `create`. Since QEMU 3.0.
    Create,
    /// `amend`. Since QEMU 5.1.
    Amend,
    /// `snapshot-load`. Since QEMU 6.0.
    SnapshotLoad,
    /// `snapshot-save`. Since QEMU 6.0.
    SnapshotSave,
    /// `snapshot-delete`. Since QEMU 6.0.
    SnapshotDelete,
    /// A branch that these bindings do not know.
    Unknown(runtime::UnknownBranch),
}

impl BlockJobInfo {
    /// `BlockJobInfo` with `type` `commit`.
    #[must_use]
    pub fn commit(
        device: impl Into<String>,
        len: i64,
        offset: i64,
        busy: bool,
        paused: bool,
        speed: i64,
        io_status: BlockDeviceIoStatus,
        ready: bool,
        status: JobStatus,
        auto_finalize: bool,
        auto_dismiss: bool,
    ) -> Self {
        Self {
            device: device.into(),
            len,
            offset,
            busy,
            paused,
            speed,
            io_status,
            ready,
            status,
            auto_finalize,
            auto_dismiss,
            error: None,
            type_: BlockJobInfoBranch::Commit,
        }
    }
    /// `BlockJobInfo` with `type` `stream`.
    #[must_use]
    pub fn stream(
        device: impl Into<String>,
        len: i64,
        offset: i64,
        busy: bool,
        paused: bool,
        speed: i64,
        io_status: BlockDeviceIoStatus,
        ready: bool,
        status: JobStatus,
        auto_finalize: bool,
        auto_dismiss: bool,
    ) -> Self {
        Self {
            device: device.into(),
            len,
            offset,
            busy,
            paused,
            speed,
            io_status,
            ready,
            status,
            auto_finalize,
            auto_dismiss,
            error: None,
            type_: BlockJobInfoBranch::Stream,
        }
    }
    /// `BlockJobInfo` with `type` `mirror`.
    #[must_use]
    pub fn mirror(
        device: impl Into<String>,
        len: i64,
        offset: i64,
        busy: bool,
        paused: bool,
        speed: i64,
        io_status: BlockDeviceIoStatus,
        ready: bool,
        status: JobStatus,
        auto_finalize: bool,
        auto_dismiss: bool,
        mirror: impl Into<BlockJobInfoMirror>,
    ) -> Self {
        Self {
            device: device.into(),
            len,
            offset,
            busy,
            paused,
            speed,
            io_status,
            ready,
            status,
            auto_finalize,
            auto_dismiss,
            error: None,
            type_: BlockJobInfoBranch::Mirror(mirror.into()),
        }
    }
    /// `BlockJobInfo` with `type` `backup`.
    #[must_use]
    pub fn backup(
        device: impl Into<String>,
        len: i64,
        offset: i64,
        busy: bool,
        paused: bool,
        speed: i64,
        io_status: BlockDeviceIoStatus,
        ready: bool,
        status: JobStatus,
        auto_finalize: bool,
        auto_dismiss: bool,
    ) -> Self {
        Self {
            device: device.into(),
            len,
            offset,
            busy,
            paused,
            speed,
            io_status,
            ready,
            status,
            auto_finalize,
            auto_dismiss,
            error: None,
            type_: BlockJobInfoBranch::Backup,
        }
    }
    /// `BlockJobInfo` with `type` `create`.
    #[must_use]
    pub fn create(
        device: impl Into<String>,
        len: i64,
        offset: i64,
        busy: bool,
        paused: bool,
        speed: i64,
        io_status: BlockDeviceIoStatus,
        ready: bool,
        status: JobStatus,
        auto_finalize: bool,
        auto_dismiss: bool,
    ) -> Self {
        Self {
            device: device.into(),
            len,
            offset,
            busy,
            paused,
            speed,
            io_status,
            ready,
            status,
            auto_finalize,
            auto_dismiss,
            error: None,
            type_: BlockJobInfoBranch::Create,
        }
    }
    /// `BlockJobInfo` with `type` `amend`.
    #[must_use]
    pub fn amend(
        device: impl Into<String>,
        len: i64,
        offset: i64,
        busy: bool,
        paused: bool,
        speed: i64,
        io_status: BlockDeviceIoStatus,
        ready: bool,
        status: JobStatus,
        auto_finalize: bool,
        auto_dismiss: bool,
    ) -> Self {
        Self {
            device: device.into(),
            len,
            offset,
            busy,
            paused,
            speed,
            io_status,
            ready,
            status,
            auto_finalize,
            auto_dismiss,
            error: None,
            type_: BlockJobInfoBranch::Amend,
        }
    }
    /// `BlockJobInfo` with `type` `snapshot-load`.
    #[must_use]
    pub fn snapshot_load(
        device: impl Into<String>,
        len: i64,
        offset: i64,
        busy: bool,
        paused: bool,
        speed: i64,
        io_status: BlockDeviceIoStatus,
        ready: bool,
        status: JobStatus,
        auto_finalize: bool,
        auto_dismiss: bool,
    ) -> Self {
        Self {
            device: device.into(),
            len,
            offset,
            busy,
            paused,
            speed,
            io_status,
            ready,
            status,
            auto_finalize,
            auto_dismiss,
            error: None,
            type_: BlockJobInfoBranch::SnapshotLoad,
        }
    }
    /// `BlockJobInfo` with `type` `snapshot-save`.
    #[must_use]
    pub fn snapshot_save(
        device: impl Into<String>,
        len: i64,
        offset: i64,
        busy: bool,
        paused: bool,
        speed: i64,
        io_status: BlockDeviceIoStatus,
        ready: bool,
        status: JobStatus,
        auto_finalize: bool,
        auto_dismiss: bool,
    ) -> Self {
        Self {
            device: device.into(),
            len,
            offset,
            busy,
            paused,
            speed,
            io_status,
            ready,
            status,
            auto_finalize,
            auto_dismiss,
            error: None,
            type_: BlockJobInfoBranch::SnapshotSave,
        }
    }
    /// `BlockJobInfo` with `type` `snapshot-delete`.
    #[must_use]
    pub fn snapshot_delete(
        device: impl Into<String>,
        len: i64,
        offset: i64,
        busy: bool,
        paused: bool,
        speed: i64,
        io_status: BlockDeviceIoStatus,
        ready: bool,
        status: JobStatus,
        auto_finalize: bool,
        auto_dismiss: bool,
    ) -> Self {
        Self {
            device: device.into(),
            len,
            offset,
            busy,
            paused,
            speed,
            io_status,
            ready,
            status,
            auto_finalize,
            auto_dismiss,
            error: None,
            type_: BlockJobInfoBranch::SnapshotDelete,
        }
    }
}

impl runtime::Encode for BlockJobInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("device", &self.device)?;
        map.serialize_entry("len", &self.len)?;
        map.serialize_entry("offset", &self.offset)?;
        map.serialize_entry("busy", &self.busy)?;
        map.serialize_entry("paused", &self.paused)?;
        map.serialize_entry("speed", &self.speed)?;
        map.serialize_entry("io-status", &self.io_status)?;
        map.serialize_entry("ready", &self.ready)?;
        map.serialize_entry("status", &self.status)?;
        map.serialize_entry("auto-finalize", &self.auto_finalize)?;
        map.serialize_entry("auto-dismiss", &self.auto_dismiss)?;
        runtime::optional(map, "error", &self.error)?;
        match &self.type_ {
            BlockJobInfoBranch::Commit => map.serialize_entry("type", "commit"),
            BlockJobInfoBranch::Stream => map.serialize_entry("type", "stream"),
            BlockJobInfoBranch::Mirror(members) => runtime::branch(map, "type", "mirror", members),
            BlockJobInfoBranch::Backup => map.serialize_entry("type", "backup"),
            BlockJobInfoBranch::Create => map.serialize_entry("type", "create"),
            BlockJobInfoBranch::Amend => map.serialize_entry("type", "amend"),
            BlockJobInfoBranch::SnapshotLoad => map.serialize_entry("type", "snapshot-load"),
            BlockJobInfoBranch::SnapshotSave => map.serialize_entry("type", "snapshot-save"),
            BlockJobInfoBranch::SnapshotDelete => map.serialize_entry("type", "snapshot-delete"),
            BlockJobInfoBranch::Unknown(branch) => branch.encode(map, "type"),
        }
    }
}

impl<'de> runtime::Decode<'de> for BlockJobInfo {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        #[derive(Default)]
        struct Common {
            device: Option<String>,
            len: Option<i64>,
            offset: Option<i64>,
            busy: Option<bool>,
            paused: Option<bool>,
            speed: Option<i64>,
            io_status: Option<BlockDeviceIoStatus>,
            ready: Option<bool>,
            status: Option<JobStatus>,
            auto_finalize: Option<bool>,
            auto_dismiss: Option<bool>,
            error: Option<String>,
        }
        impl<'de> runtime::Common<'de> for Common {
            fn take<A: runtime::MapAccess<'de>>(
                &mut self,
                key: &str,
                map: &mut A,
            ) -> Result<bool, A::Error> {
                match key {
                    "device" => self.device = Some(map.next_value()?),
                    "len" => self.len = Some(map.next_value()?),
                    "offset" => self.offset = Some(map.next_value()?),
                    "busy" => self.busy = Some(map.next_value()?),
                    "paused" => self.paused = Some(map.next_value()?),
                    "speed" => self.speed = Some(map.next_value()?),
                    "io-status" => self.io_status = Some(map.next_value()?),
                    "ready" => self.ready = Some(map.next_value()?),
                    "status" => self.status = Some(map.next_value()?),
                    "auto-finalize" => self.auto_finalize = Some(map.next_value()?),
                    "auto-dismiss" => self.auto_dismiss = Some(map.next_value()?),
                    "error" => self.error = Some(map.next_value()?),
                    _ => return Ok(false),
                }
                Ok(true)
            }
        }
        let mut common = Common::default();
        let (tag, rest) = runtime::split(map, "type", &mut common)?;
        let branch = match &*tag {
            "commit" => {
                rest.finish()?;
                BlockJobInfoBranch::Commit
            }
            "stream" => {
                rest.finish()?;
                BlockJobInfoBranch::Stream
            }
            "mirror" => BlockJobInfoBranch::Mirror(rest.members()?),
            "backup" => {
                rest.finish()?;
                BlockJobInfoBranch::Backup
            }
            "create" => {
                rest.finish()?;
                BlockJobInfoBranch::Create
            }
            "amend" => {
                rest.finish()?;
                BlockJobInfoBranch::Amend
            }
            "snapshot-load" => {
                rest.finish()?;
                BlockJobInfoBranch::SnapshotLoad
            }
            "snapshot-save" => {
                rest.finish()?;
                BlockJobInfoBranch::SnapshotSave
            }
            "snapshot-delete" => {
                rest.finish()?;
                BlockJobInfoBranch::SnapshotDelete
            }
            _ => BlockJobInfoBranch::Unknown(rest.unknown(&tag)?),
        };
        Ok(Self {
            device: runtime::required(common.device, "device")?,
            len: runtime::required(common.len, "len")?,
            offset: runtime::required(common.offset, "offset")?,
            busy: runtime::required(common.busy, "busy")?,
            paused: runtime::required(common.paused, "paused")?,
            speed: runtime::required(common.speed, "speed")?,
            io_status: runtime::required(common.io_status, "io-status")?,
            ready: runtime::required(common.ready, "ready")?,
            status: runtime::required(common.status, "status")?,
            auto_finalize: runtime::required(common.auto_finalize, "auto-finalize")?,
            auto_dismiss: runtime::required(common.auto_dismiss, "auto-dismiss")?,
            error: common.error,
            type_: branch,
        })
    }
}

runtime::object!(BlockJobInfo);

/// The QAPI struct `BlockJobInfoMirror` of module `block-core`.
///
/// Since QEMU 8.2. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockJobInfoMirror)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockJobInfoMirror {
    /// `actively-synced`: `bool`.
    pub actively_synced: bool,
}

impl BlockJobInfoMirror {
    /// `BlockJobInfoMirror` with its required members.
    #[must_use]
    pub fn new(actively_synced: bool) -> Self {
        Self { actively_synced }
    }
}

impl runtime::Encode for BlockJobInfoMirror {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("actively-synced", &self.actively_synced)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockJobInfoMirror {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut actively_synced = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "actively-synced" => actively_synced = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { actively_synced: runtime::required(actively_synced, "actively-synced")? })
    }
}

runtime::object!(BlockJobInfoMirror);

/// The QAPI struct `BlockLatencyHistogramInfo` of module `block-core`.
///
/// Since QEMU 4.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockLatencyHistogramInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockLatencyHistogramInfo {
    /// `boundaries`: `[uint64]`.
    pub boundaries: Vec<u64>,
    /// `bins`: `[uint64]`.
    pub bins: Vec<u64>,
}

impl BlockLatencyHistogramInfo {
    /// `BlockLatencyHistogramInfo` with its required members.
    #[must_use]
    pub fn new(
        boundaries: impl IntoIterator<Item = u64>,
        bins: impl IntoIterator<Item = u64>,
    ) -> Self {
        Self { boundaries: boundaries.into_iter().collect(), bins: bins.into_iter().collect() }
    }
}

impl runtime::Encode for BlockLatencyHistogramInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("boundaries", &self.boundaries)?;
        map.serialize_entry("bins", &self.bins)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockLatencyHistogramInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut boundaries = None;
        let mut bins = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "boundaries" => boundaries = Some(map.next_value()?),
                "bins" => bins = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            boundaries: runtime::required(boundaries, "boundaries")?,
            bins: runtime::required(bins, "bins")?,
        })
    }
}

runtime::object!(BlockLatencyHistogramInfo);

/// The QAPI struct `BlockLimitsInfo` of module `block-core`.
///
/// Since QEMU 10.1 or 10.2. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockLimitsInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockLimitsInfo {
    /// `request-alignment`: `uint32`.
    pub request_alignment: u32,
    /// `max-discard`: `uint64`.
    pub max_discard: Option<u64>,
    /// `discard-alignment`: `uint32`.
    pub discard_alignment: Option<u32>,
    /// `max-write-zeroes`: `uint64`.
    pub max_write_zeroes: Option<u64>,
    /// `write-zeroes-alignment`: `uint32`.
    pub write_zeroes_alignment: Option<u32>,
    /// `opt-transfer`: `uint32`.
    pub opt_transfer: Option<u32>,
    /// `max-transfer`: `uint32`.
    pub max_transfer: Option<u32>,
    /// `max-hw-transfer`: `uint32`.
    pub max_hw_transfer: Option<u32>,
    /// `max-iov`: `int`.
    pub max_iov: i64,
    /// `max-hw-iov`: `int`.
    pub max_hw_iov: Option<i64>,
    /// `min-mem-alignment`: `size`.
    pub min_mem_alignment: u64,
    /// `opt-mem-alignment`: `size`.
    pub opt_mem_alignment: u64,
}

impl BlockLimitsInfo {
    /// `BlockLimitsInfo` with its required members.
    #[must_use]
    pub fn new(
        request_alignment: u32,
        max_iov: i64,
        min_mem_alignment: u64,
        opt_mem_alignment: u64,
    ) -> Self {
        Self {
            request_alignment,
            max_discard: None,
            discard_alignment: None,
            max_write_zeroes: None,
            write_zeroes_alignment: None,
            opt_transfer: None,
            max_transfer: None,
            max_hw_transfer: None,
            max_iov,
            max_hw_iov: None,
            min_mem_alignment,
            opt_mem_alignment,
        }
    }
}

impl runtime::Encode for BlockLimitsInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("request-alignment", &self.request_alignment)?;
        runtime::optional(map, "max-discard", &self.max_discard)?;
        runtime::optional(map, "discard-alignment", &self.discard_alignment)?;
        runtime::optional(map, "max-write-zeroes", &self.max_write_zeroes)?;
        runtime::optional(map, "write-zeroes-alignment", &self.write_zeroes_alignment)?;
        runtime::optional(map, "opt-transfer", &self.opt_transfer)?;
        runtime::optional(map, "max-transfer", &self.max_transfer)?;
        runtime::optional(map, "max-hw-transfer", &self.max_hw_transfer)?;
        map.serialize_entry("max-iov", &self.max_iov)?;
        runtime::optional(map, "max-hw-iov", &self.max_hw_iov)?;
        map.serialize_entry("min-mem-alignment", &self.min_mem_alignment)?;
        map.serialize_entry("opt-mem-alignment", &self.opt_mem_alignment)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockLimitsInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut request_alignment = None;
        let mut max_discard = None;
        let mut discard_alignment = None;
        let mut max_write_zeroes = None;
        let mut write_zeroes_alignment = None;
        let mut opt_transfer = None;
        let mut max_transfer = None;
        let mut max_hw_transfer = None;
        let mut max_iov = None;
        let mut max_hw_iov = None;
        let mut min_mem_alignment = None;
        let mut opt_mem_alignment = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "request-alignment" => request_alignment = Some(map.next_value()?),
                "max-discard" => max_discard = Some(map.next_value()?),
                "discard-alignment" => discard_alignment = Some(map.next_value()?),
                "max-write-zeroes" => max_write_zeroes = Some(map.next_value()?),
                "write-zeroes-alignment" => {
                    write_zeroes_alignment = Some(map.next_value()?);
                }
                "opt-transfer" => opt_transfer = Some(map.next_value()?),
                "max-transfer" => max_transfer = Some(map.next_value()?),
                "max-hw-transfer" => max_hw_transfer = Some(map.next_value()?),
                "max-iov" => max_iov = Some(map.next_value()?),
                "max-hw-iov" => max_hw_iov = Some(map.next_value()?),
                "min-mem-alignment" => min_mem_alignment = Some(map.next_value()?),
                "opt-mem-alignment" => opt_mem_alignment = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            request_alignment: runtime::required(request_alignment, "request-alignment")?,
            max_discard,
            discard_alignment,
            max_write_zeroes,
            write_zeroes_alignment,
            opt_transfer,
            max_transfer,
            max_hw_transfer,
            max_iov: runtime::required(max_iov, "max-iov")?,
            max_hw_iov,
            min_mem_alignment: runtime::required(min_mem_alignment, "min-mem-alignment")?,
            opt_mem_alignment: runtime::required(opt_mem_alignment, "opt-mem-alignment")?,
        })
    }
}

runtime::object!(BlockLimitsInfo);

/// The QAPI struct `BlockMeasureInfo` of module `block-core`.
///
/// Since QEMU 2.10. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockMeasureInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockMeasureInfo {
    /// `required`: `int`.
    pub required: i64,
    /// `fully-allocated`: `int`.
    pub fully_allocated: i64,
    /// `bitmaps`: `int`. Since QEMU 5.1.
    pub bitmaps: Option<i64>,
}

impl BlockMeasureInfo {
    /// `BlockMeasureInfo` with its required members.
    #[must_use]
    pub fn new(required: i64, fully_allocated: i64) -> Self {
        Self { required, fully_allocated, bitmaps: None }
    }
    /// Sets `bitmaps`.
    #[must_use]
    pub fn bitmaps(mut self, bitmaps: i64) -> Self {
        self.bitmaps = Some(bitmaps);
        self
    }
}

impl runtime::Encode for BlockMeasureInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("required", &self.required)?;
        map.serialize_entry("fully-allocated", &self.fully_allocated)?;
        runtime::optional(map, "bitmaps", &self.bitmaps)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockMeasureInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut required = None;
        let mut fully_allocated = None;
        let mut bitmaps = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "required" => required = Some(map.next_value()?),
                "fully-allocated" => fully_allocated = Some(map.next_value()?),
                "bitmaps" => bitmaps = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            required: runtime::required(required, "required")?,
            fully_allocated: runtime::required(fully_allocated, "fully-allocated")?,
            bitmaps,
        })
    }
}

runtime::object!(BlockMeasureInfo);

/// The QAPI struct `BlockNodeInfo` of module `block-core`.
///
/// Since QEMU 8.0. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockNodeInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockNodeInfo {
    /// `filename`: `str`.
    pub filename: String,
    /// `format`: `str`.
    pub format: String,
    /// `dirty-flag`: `bool`.
    pub dirty_flag: Option<bool>,
    /// `actual-size`: `int`.
    pub actual_size: Option<i64>,
    /// `virtual-size`: `int`.
    pub virtual_size: i64,
    /// `cluster-size`: `int`.
    pub cluster_size: Option<i64>,
    /// `encrypted`: `bool`.
    pub encrypted: Option<bool>,
    /// `compressed`: `bool`.
    pub compressed: Option<bool>,
    /// `backing-filename`: `str`.
    pub backing_filename: Option<String>,
    /// `full-backing-filename`: `str`.
    pub full_backing_filename: Option<String>,
    /// `backing-filename-format`: `str`.
    pub backing_filename_format: Option<String>,
    /// `snapshots`: `[SnapshotInfo]`.
    pub snapshots: Option<Vec<SnapshotInfo>>,
    /// `limits`: `BlockLimitsInfo`. Since QEMU 10.2.
    pub limits: Option<BlockLimitsInfo>,
    /// `format-specific`: `ImageInfoSpecific`.
    pub format_specific: Option<ImageInfoSpecific>,
}

impl BlockNodeInfo {
    /// `BlockNodeInfo` with its required members.
    #[must_use]
    pub fn new(filename: impl Into<String>, format: impl Into<String>, virtual_size: i64) -> Self {
        Self {
            filename: filename.into(),
            format: format.into(),
            dirty_flag: None,
            actual_size: None,
            virtual_size,
            cluster_size: None,
            encrypted: None,
            compressed: None,
            backing_filename: None,
            full_backing_filename: None,
            backing_filename_format: None,
            snapshots: None,
            limits: None,
            format_specific: None,
        }
    }
    /// Sets `dirty-flag`.
    #[must_use]
    pub fn dirty_flag(mut self, dirty_flag: bool) -> Self {
        self.dirty_flag = Some(dirty_flag);
        self
    }
    /// Sets `actual-size`.
    #[must_use]
    pub fn actual_size(mut self, actual_size: i64) -> Self {
        self.actual_size = Some(actual_size);
        self
    }
    /// Sets `cluster-size`.
    #[must_use]
    pub fn cluster_size(mut self, cluster_size: i64) -> Self {
        self.cluster_size = Some(cluster_size);
        self
    }
    /// Sets `encrypted`.
    #[must_use]
    pub fn encrypted(mut self, encrypted: bool) -> Self {
        self.encrypted = Some(encrypted);
        self
    }
    /// Sets `compressed`.
    #[must_use]
    pub fn compressed(mut self, compressed: bool) -> Self {
        self.compressed = Some(compressed);
        self
    }
    /// Sets `backing-filename`.
    #[must_use]
    pub fn backing_filename(mut self, backing_filename: impl Into<String>) -> Self {
        self.backing_filename = Some(backing_filename.into());
        self
    }
    /// Sets `full-backing-filename`.
    #[must_use]
    pub fn full_backing_filename(mut self, full_backing_filename: impl Into<String>) -> Self {
        self.full_backing_filename = Some(full_backing_filename.into());
        self
    }
    /// Sets `backing-filename-format`.
    #[must_use]
    pub fn backing_filename_format(mut self, backing_filename_format: impl Into<String>) -> Self {
        self.backing_filename_format = Some(backing_filename_format.into());
        self
    }
    /// Sets `snapshots`.
    #[must_use]
    pub fn snapshots(
        mut self,
        snapshots: impl IntoIterator<Item = impl Into<SnapshotInfo>>,
    ) -> Self {
        self.snapshots = Some(snapshots.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `limits`.
    #[must_use]
    pub fn limits(mut self, limits: impl Into<BlockLimitsInfo>) -> Self {
        self.limits = Some(limits.into());
        self
    }
    /// Sets `format-specific`.
    #[must_use]
    pub fn format_specific(mut self, format_specific: impl Into<ImageInfoSpecific>) -> Self {
        self.format_specific = Some(format_specific.into());
        self
    }
}

impl runtime::Encode for BlockNodeInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("filename", &self.filename)?;
        map.serialize_entry("format", &self.format)?;
        runtime::optional(map, "dirty-flag", &self.dirty_flag)?;
        runtime::optional(map, "actual-size", &self.actual_size)?;
        map.serialize_entry("virtual-size", &self.virtual_size)?;
        runtime::optional(map, "cluster-size", &self.cluster_size)?;
        runtime::optional(map, "encrypted", &self.encrypted)?;
        runtime::optional(map, "compressed", &self.compressed)?;
        runtime::optional(map, "backing-filename", &self.backing_filename)?;
        runtime::optional(map, "full-backing-filename", &self.full_backing_filename)?;
        runtime::optional(map, "backing-filename-format", &self.backing_filename_format)?;
        runtime::optional(map, "snapshots", &self.snapshots)?;
        runtime::optional(map, "limits", &self.limits)?;
        runtime::optional(map, "format-specific", &self.format_specific)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockNodeInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut filename = None;
        let mut format = None;
        let mut dirty_flag = None;
        let mut actual_size = None;
        let mut virtual_size = None;
        let mut cluster_size = None;
        let mut encrypted = None;
        let mut compressed = None;
        let mut backing_filename = None;
        let mut full_backing_filename = None;
        let mut backing_filename_format = None;
        let mut snapshots = None;
        let mut limits = None;
        let mut format_specific = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "filename" => filename = Some(map.next_value()?),
                "format" => format = Some(map.next_value()?),
                "dirty-flag" => dirty_flag = Some(map.next_value()?),
                "actual-size" => actual_size = Some(map.next_value()?),
                "virtual-size" => virtual_size = Some(map.next_value()?),
                "cluster-size" => cluster_size = Some(map.next_value()?),
                "encrypted" => encrypted = Some(map.next_value()?),
                "compressed" => compressed = Some(map.next_value()?),
                "backing-filename" => backing_filename = Some(map.next_value()?),
                "full-backing-filename" => {
                    full_backing_filename = Some(map.next_value()?);
                }
                "backing-filename-format" => {
                    backing_filename_format = Some(map.next_value()?);
                }
                "snapshots" => snapshots = Some(map.next_value()?),
                "limits" => limits = Some(map.next_value()?),
                "format-specific" => format_specific = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            filename: runtime::required(filename, "filename")?,
            format: runtime::required(format, "format")?,
            dirty_flag,
            actual_size,
            virtual_size: runtime::required(virtual_size, "virtual-size")?,
            cluster_size,
            encrypted,
            compressed,
            backing_filename,
            full_backing_filename,
            backing_filename_format,
            snapshots,
            limits,
            format_specific,
        })
    }
}

runtime::object!(BlockNodeInfo);

/// The QAPI enum `BlockPermission` of module `block-core`.
///
/// Since QEMU 4.0. Sent and received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockPermission)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockPermission {
    /// `consistent-read`.
    ConsistentRead,
    /// `write`.
    Write,
    /// `write-unchanged`.
    WriteUnchanged,
    /// `resize`.
    Resize,
    /// `graph-mod`. Removed in 7.0.
    #[deprecated(note = "removed in QEMU 7.0")]
    GraphMod,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl BlockPermission {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] =
        &[Self::ConsistentRead, Self::Write, Self::WriteUnchanged, Self::Resize, Self::GraphMod];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ConsistentRead => "consistent-read",
            Self::Write => "write",
            Self::WriteUnchanged => "write-unchanged",
            Self::Resize => "resize",
            Self::GraphMod => "graph-mod",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(BlockPermission);

/// The QAPI struct `BlockStats` of module `block-core`.
///
/// Since QEMU 0.14. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockStats)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockStats {
    /// `device`: `str`.
    pub device: Option<String>,
    /// `qdev`: `str`. Since QEMU 3.0.
    pub qdev: Option<String>,
    /// `node-name`: `str`. Since QEMU 2.3.
    pub node_name: Option<String>,
    /// `stats`: `BlockDeviceStats`.
    pub stats: BlockDeviceStats,
    /// `driver-specific`: `BlockStatsSpecific`. Since QEMU 4.2.
    pub driver_specific: Option<BlockStatsSpecific>,
    /// `parent`: `BlockStats`.
    pub parent: Option<Box<BlockStats>>,
    /// `backing`: `BlockStats`. Since QEMU 2.0.
    pub backing: Option<Box<BlockStats>>,
}

impl BlockStats {
    /// `BlockStats` with its required members.
    #[must_use]
    pub fn new(stats: impl Into<BlockDeviceStats>) -> Self {
        Self {
            device: None,
            qdev: None,
            node_name: None,
            stats: stats.into(),
            driver_specific: None,
            parent: None,
            backing: None,
        }
    }
}

impl runtime::Encode for BlockStats {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "device", &self.device)?;
        runtime::optional(map, "qdev", &self.qdev)?;
        runtime::optional(map, "node-name", &self.node_name)?;
        map.serialize_entry("stats", &self.stats)?;
        runtime::optional(map, "driver-specific", &self.driver_specific)?;
        runtime::optional(map, "parent", &self.parent)?;
        runtime::optional(map, "backing", &self.backing)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockStats {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut device = None;
        let mut qdev = None;
        let mut node_name = None;
        let mut stats = None;
        let mut driver_specific = None;
        let mut parent = None;
        let mut backing = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "device" => device = Some(map.next_value()?),
                "qdev" => qdev = Some(map.next_value()?),
                "node-name" => node_name = Some(map.next_value()?),
                "stats" => stats = Some(map.next_value()?),
                "driver-specific" => driver_specific = Some(map.next_value()?),
                "parent" => parent = Some(map.next_value()?),
                "backing" => backing = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            device,
            qdev,
            node_name,
            stats: runtime::required(stats, "stats")?,
            driver_specific,
            parent,
            backing,
        })
    }
}

runtime::object!(BlockStats);

/// The QAPI union `BlockStatsSpecific` of module `block-core`.
///
/// Since QEMU 4.2. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockStatsSpecific)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockStatsSpecific {
    /// `blkdebug`.
    Blkdebug,
    /// `blklogwrites`. Since QEMU 3.0.
    Blklogwrites,
    /// `blkreplay`.
    Blkreplay,
    /// `blkverify`.
    Blkverify,
    /// `bochs`.
    Bochs,
    /// `cloop`.
    Cloop,
    /// `compress`. Since QEMU 5.0.
    Compress,
    /// `copy-before-write`. Since QEMU 6.2.
    CopyBeforeWrite,
    /// `copy-on-read`. Since QEMU 3.0.
    CopyOnRead,
    /// `dmg`.
    Dmg,
    /// `file`.
    File(BlockStatsSpecificFile),
    /// `snapshot-access`. Since QEMU 7.0.
    SnapshotAccess,
    /// `ftp`.
    Ftp,
    /// `ftps`.
    Ftps,
    /// `gluster`. Deprecated since 9.2 or 10.0.
    #[deprecated(note = "deprecated since QEMU 9.2 or 10.0")]
    Gluster,
    /// `host_cdrom`. In builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostCdrom,
    /// `host_device`. In builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostDevice(BlockStatsSpecificFile),
    /// `http`.
    Http,
    /// `https`.
    Https,
    /// `io_uring`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    IoUring,
    /// `iscsi`.
    Iscsi,
    /// `luks`.
    Luks,
    /// `nbd`.
    Nbd,
    /// `nfs`.
    Nfs,
    /// `null-aio`.
    NullAio,
    /// `null-co`.
    NullCo,
    /// `nvme`.
    Nvme(BlockStatsSpecificNvme),
    /// `nvme-io_uring`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    NvmeIoUring,
    /// `parallels`.
    Parallels,
    /// `preallocate`.
    Preallocate,
    /// `qcow`.
    Qcow,
    /// `qcow2`.
    Qcow2,
    /// `qed`.
    Qed,
    /// `quorum`.
    Quorum,
    /// `raw`.
    Raw,
    /// `rbd`.
    Rbd,
    /// `replication`. In builds with `CONFIG_REPLICATION`.
    Replication,
    /// `ssh`.
    Ssh,
    /// `throttle`. Since QEMU 2.11.
    Throttle,
    /// `vdi`.
    Vdi,
    /// `vhdx`.
    Vhdx,
    /// `virtio-blk-vfio-pci`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    VirtioBlkVfioPci,
    /// `virtio-blk-vhost-user`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    VirtioBlkVhostUser,
    /// `virtio-blk-vhost-vdpa`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    VirtioBlkVhostVdpa,
    /// `vmdk`.
    Vmdk,
    /// `vpc`.
    Vpc,
    /// `vvfat`.
    Vvfat,
    /// A branch that these bindings do not know.
    Unknown(runtime::UnknownBranch),
}

impl BlockStatsSpecific {
    /// `BlockStatsSpecific` with `driver` `blkdebug`.
    #[must_use]
    pub fn blkdebug() -> Self {
        BlockStatsSpecific::Blkdebug
    }
    /// `BlockStatsSpecific` with `driver` `blklogwrites`.
    #[must_use]
    pub fn blklogwrites() -> Self {
        BlockStatsSpecific::Blklogwrites
    }
    /// `BlockStatsSpecific` with `driver` `blkreplay`.
    #[must_use]
    pub fn blkreplay() -> Self {
        BlockStatsSpecific::Blkreplay
    }
    /// `BlockStatsSpecific` with `driver` `blkverify`.
    #[must_use]
    pub fn blkverify() -> Self {
        BlockStatsSpecific::Blkverify
    }
    /// `BlockStatsSpecific` with `driver` `bochs`.
    #[must_use]
    pub fn bochs() -> Self {
        BlockStatsSpecific::Bochs
    }
    /// `BlockStatsSpecific` with `driver` `cloop`.
    #[must_use]
    pub fn cloop() -> Self {
        BlockStatsSpecific::Cloop
    }
    /// `BlockStatsSpecific` with `driver` `compress`.
    #[must_use]
    pub fn compress() -> Self {
        BlockStatsSpecific::Compress
    }
    /// `BlockStatsSpecific` with `driver` `copy-before-write`.
    #[must_use]
    pub fn copy_before_write() -> Self {
        BlockStatsSpecific::CopyBeforeWrite
    }
    /// `BlockStatsSpecific` with `driver` `copy-on-read`.
    #[must_use]
    pub fn copy_on_read() -> Self {
        BlockStatsSpecific::CopyOnRead
    }
    /// `BlockStatsSpecific` with `driver` `dmg`.
    #[must_use]
    pub fn dmg() -> Self {
        BlockStatsSpecific::Dmg
    }
    /// `BlockStatsSpecific` with `driver` `file`.
    #[must_use]
    pub fn file(file: impl Into<BlockStatsSpecificFile>) -> Self {
        BlockStatsSpecific::File(file.into())
    }
    /// `BlockStatsSpecific` with `driver` `snapshot-access`.
    #[must_use]
    pub fn snapshot_access() -> Self {
        BlockStatsSpecific::SnapshotAccess
    }
    /// `BlockStatsSpecific` with `driver` `ftp`.
    #[must_use]
    pub fn ftp() -> Self {
        BlockStatsSpecific::Ftp
    }
    /// `BlockStatsSpecific` with `driver` `ftps`.
    #[must_use]
    pub fn ftps() -> Self {
        BlockStatsSpecific::Ftps
    }
    /// `BlockStatsSpecific` with `driver` `gluster`.
    #[deprecated(note = "deprecated since QEMU 9.2 or 10.0")]
    #[must_use]
    pub fn gluster() -> Self {
        BlockStatsSpecific::Gluster
    }
    /// `BlockStatsSpecific` with `driver` `host_cdrom`.
    #[must_use]
    pub fn host_cdrom() -> Self {
        BlockStatsSpecific::HostCdrom
    }
    /// `BlockStatsSpecific` with `driver` `host_device`.
    #[must_use]
    pub fn host_device(host_device: impl Into<BlockStatsSpecificFile>) -> Self {
        BlockStatsSpecific::HostDevice(host_device.into())
    }
    /// `BlockStatsSpecific` with `driver` `http`.
    #[must_use]
    pub fn http() -> Self {
        BlockStatsSpecific::Http
    }
    /// `BlockStatsSpecific` with `driver` `https`.
    #[must_use]
    pub fn https() -> Self {
        BlockStatsSpecific::Https
    }
    /// `BlockStatsSpecific` with `driver` `io_uring`.
    #[must_use]
    pub fn io_uring() -> Self {
        BlockStatsSpecific::IoUring
    }
    /// `BlockStatsSpecific` with `driver` `iscsi`.
    #[must_use]
    pub fn iscsi() -> Self {
        BlockStatsSpecific::Iscsi
    }
    /// `BlockStatsSpecific` with `driver` `luks`.
    #[must_use]
    pub fn luks() -> Self {
        BlockStatsSpecific::Luks
    }
    /// `BlockStatsSpecific` with `driver` `nbd`.
    #[must_use]
    pub fn nbd() -> Self {
        BlockStatsSpecific::Nbd
    }
    /// `BlockStatsSpecific` with `driver` `nfs`.
    #[must_use]
    pub fn nfs() -> Self {
        BlockStatsSpecific::Nfs
    }
    /// `BlockStatsSpecific` with `driver` `null-aio`.
    #[must_use]
    pub fn null_aio() -> Self {
        BlockStatsSpecific::NullAio
    }
    /// `BlockStatsSpecific` with `driver` `null-co`.
    #[must_use]
    pub fn null_co() -> Self {
        BlockStatsSpecific::NullCo
    }
    /// `BlockStatsSpecific` with `driver` `nvme`.
    #[must_use]
    pub fn nvme(nvme: impl Into<BlockStatsSpecificNvme>) -> Self {
        BlockStatsSpecific::Nvme(nvme.into())
    }
    /// `BlockStatsSpecific` with `driver` `nvme-io_uring`.
    #[must_use]
    pub fn nvme_io_uring() -> Self {
        BlockStatsSpecific::NvmeIoUring
    }
    /// `BlockStatsSpecific` with `driver` `parallels`.
    #[must_use]
    pub fn parallels() -> Self {
        BlockStatsSpecific::Parallels
    }
    /// `BlockStatsSpecific` with `driver` `preallocate`.
    #[must_use]
    pub fn preallocate() -> Self {
        BlockStatsSpecific::Preallocate
    }
    /// `BlockStatsSpecific` with `driver` `qcow`.
    #[must_use]
    pub fn qcow() -> Self {
        BlockStatsSpecific::Qcow
    }
    /// `BlockStatsSpecific` with `driver` `qcow2`.
    #[must_use]
    pub fn qcow2() -> Self {
        BlockStatsSpecific::Qcow2
    }
    /// `BlockStatsSpecific` with `driver` `qed`.
    #[must_use]
    pub fn qed() -> Self {
        BlockStatsSpecific::Qed
    }
    /// `BlockStatsSpecific` with `driver` `quorum`.
    #[must_use]
    pub fn quorum() -> Self {
        BlockStatsSpecific::Quorum
    }
    /// `BlockStatsSpecific` with `driver` `raw`.
    #[must_use]
    pub fn raw() -> Self {
        BlockStatsSpecific::Raw
    }
    /// `BlockStatsSpecific` with `driver` `rbd`.
    #[must_use]
    pub fn rbd() -> Self {
        BlockStatsSpecific::Rbd
    }
    /// `BlockStatsSpecific` with `driver` `replication`.
    #[must_use]
    pub fn replication() -> Self {
        BlockStatsSpecific::Replication
    }
    /// `BlockStatsSpecific` with `driver` `ssh`.
    #[must_use]
    pub fn ssh() -> Self {
        BlockStatsSpecific::Ssh
    }
    /// `BlockStatsSpecific` with `driver` `throttle`.
    #[must_use]
    pub fn throttle() -> Self {
        BlockStatsSpecific::Throttle
    }
    /// `BlockStatsSpecific` with `driver` `vdi`.
    #[must_use]
    pub fn vdi() -> Self {
        BlockStatsSpecific::Vdi
    }
    /// `BlockStatsSpecific` with `driver` `vhdx`.
    #[must_use]
    pub fn vhdx() -> Self {
        BlockStatsSpecific::Vhdx
    }
    /// `BlockStatsSpecific` with `driver` `virtio-blk-vfio-pci`.
    #[must_use]
    pub fn virtio_blk_vfio_pci() -> Self {
        BlockStatsSpecific::VirtioBlkVfioPci
    }
    /// `BlockStatsSpecific` with `driver` `virtio-blk-vhost-user`.
    #[must_use]
    pub fn virtio_blk_vhost_user() -> Self {
        BlockStatsSpecific::VirtioBlkVhostUser
    }
    /// `BlockStatsSpecific` with `driver` `virtio-blk-vhost-vdpa`.
    #[must_use]
    pub fn virtio_blk_vhost_vdpa() -> Self {
        BlockStatsSpecific::VirtioBlkVhostVdpa
    }
    /// `BlockStatsSpecific` with `driver` `vmdk`.
    #[must_use]
    pub fn vmdk() -> Self {
        BlockStatsSpecific::Vmdk
    }
    /// `BlockStatsSpecific` with `driver` `vpc`.
    #[must_use]
    pub fn vpc() -> Self {
        BlockStatsSpecific::Vpc
    }
    /// `BlockStatsSpecific` with `driver` `vvfat`.
    #[must_use]
    pub fn vvfat() -> Self {
        BlockStatsSpecific::Vvfat
    }
}

impl runtime::Encode for BlockStatsSpecific {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            BlockStatsSpecific::Blkdebug => map.serialize_entry("driver", "blkdebug"),
            BlockStatsSpecific::Blklogwrites => map.serialize_entry("driver", "blklogwrites"),
            BlockStatsSpecific::Blkreplay => map.serialize_entry("driver", "blkreplay"),
            BlockStatsSpecific::Blkverify => map.serialize_entry("driver", "blkverify"),
            BlockStatsSpecific::Bochs => map.serialize_entry("driver", "bochs"),
            BlockStatsSpecific::Cloop => map.serialize_entry("driver", "cloop"),
            BlockStatsSpecific::Compress => map.serialize_entry("driver", "compress"),
            BlockStatsSpecific::CopyBeforeWrite => {
                map.serialize_entry("driver", "copy-before-write")
            }
            BlockStatsSpecific::CopyOnRead => map.serialize_entry("driver", "copy-on-read"),
            BlockStatsSpecific::Dmg => map.serialize_entry("driver", "dmg"),
            BlockStatsSpecific::File(members) => runtime::branch(map, "driver", "file", members),
            BlockStatsSpecific::SnapshotAccess => map.serialize_entry("driver", "snapshot-access"),
            BlockStatsSpecific::Ftp => map.serialize_entry("driver", "ftp"),
            BlockStatsSpecific::Ftps => map.serialize_entry("driver", "ftps"),
            BlockStatsSpecific::Gluster => map.serialize_entry("driver", "gluster"),
            BlockStatsSpecific::HostCdrom => map.serialize_entry("driver", "host_cdrom"),
            BlockStatsSpecific::HostDevice(members) => {
                runtime::branch(map, "driver", "host_device", members)
            }
            BlockStatsSpecific::Http => map.serialize_entry("driver", "http"),
            BlockStatsSpecific::Https => map.serialize_entry("driver", "https"),
            BlockStatsSpecific::IoUring => map.serialize_entry("driver", "io_uring"),
            BlockStatsSpecific::Iscsi => map.serialize_entry("driver", "iscsi"),
            BlockStatsSpecific::Luks => map.serialize_entry("driver", "luks"),
            BlockStatsSpecific::Nbd => map.serialize_entry("driver", "nbd"),
            BlockStatsSpecific::Nfs => map.serialize_entry("driver", "nfs"),
            BlockStatsSpecific::NullAio => map.serialize_entry("driver", "null-aio"),
            BlockStatsSpecific::NullCo => map.serialize_entry("driver", "null-co"),
            BlockStatsSpecific::Nvme(members) => runtime::branch(map, "driver", "nvme", members),
            BlockStatsSpecific::NvmeIoUring => map.serialize_entry("driver", "nvme-io_uring"),
            BlockStatsSpecific::Parallels => map.serialize_entry("driver", "parallels"),
            BlockStatsSpecific::Preallocate => map.serialize_entry("driver", "preallocate"),
            BlockStatsSpecific::Qcow => map.serialize_entry("driver", "qcow"),
            BlockStatsSpecific::Qcow2 => map.serialize_entry("driver", "qcow2"),
            BlockStatsSpecific::Qed => map.serialize_entry("driver", "qed"),
            BlockStatsSpecific::Quorum => map.serialize_entry("driver", "quorum"),
            BlockStatsSpecific::Raw => map.serialize_entry("driver", "raw"),
            BlockStatsSpecific::Rbd => map.serialize_entry("driver", "rbd"),
            BlockStatsSpecific::Replication => map.serialize_entry("driver", "replication"),
            BlockStatsSpecific::Ssh => map.serialize_entry("driver", "ssh"),
            BlockStatsSpecific::Throttle => map.serialize_entry("driver", "throttle"),
            BlockStatsSpecific::Vdi => map.serialize_entry("driver", "vdi"),
            BlockStatsSpecific::Vhdx => map.serialize_entry("driver", "vhdx"),
            BlockStatsSpecific::VirtioBlkVfioPci => {
                map.serialize_entry("driver", "virtio-blk-vfio-pci")
            }
            BlockStatsSpecific::VirtioBlkVhostUser => {
                map.serialize_entry("driver", "virtio-blk-vhost-user")
            }
            BlockStatsSpecific::VirtioBlkVhostVdpa => {
                map.serialize_entry("driver", "virtio-blk-vhost-vdpa")
            }
            BlockStatsSpecific::Vmdk => map.serialize_entry("driver", "vmdk"),
            BlockStatsSpecific::Vpc => map.serialize_entry("driver", "vpc"),
            BlockStatsSpecific::Vvfat => map.serialize_entry("driver", "vvfat"),
            BlockStatsSpecific::Unknown(branch) => branch.encode(map, "driver"),
        }
    }
}

impl<'de> runtime::Decode<'de> for BlockStatsSpecific {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut common = runtime::NoCommon;
        let (tag, rest) = runtime::split(map, "driver", &mut common)?;
        let branch = match &*tag {
            "blkdebug" => {
                rest.finish()?;
                BlockStatsSpecific::Blkdebug
            }
            "blklogwrites" => {
                rest.finish()?;
                BlockStatsSpecific::Blklogwrites
            }
            "blkreplay" => {
                rest.finish()?;
                BlockStatsSpecific::Blkreplay
            }
            "blkverify" => {
                rest.finish()?;
                BlockStatsSpecific::Blkverify
            }
            "bochs" => {
                rest.finish()?;
                BlockStatsSpecific::Bochs
            }
            "cloop" => {
                rest.finish()?;
                BlockStatsSpecific::Cloop
            }
            "compress" => {
                rest.finish()?;
                BlockStatsSpecific::Compress
            }
            "copy-before-write" => {
                rest.finish()?;
                BlockStatsSpecific::CopyBeforeWrite
            }
            "copy-on-read" => {
                rest.finish()?;
                BlockStatsSpecific::CopyOnRead
            }
            "dmg" => {
                rest.finish()?;
                BlockStatsSpecific::Dmg
            }
            "file" => BlockStatsSpecific::File(rest.members()?),
            "snapshot-access" => {
                rest.finish()?;
                BlockStatsSpecific::SnapshotAccess
            }
            "ftp" => {
                rest.finish()?;
                BlockStatsSpecific::Ftp
            }
            "ftps" => {
                rest.finish()?;
                BlockStatsSpecific::Ftps
            }
            "gluster" => {
                rest.finish()?;
                BlockStatsSpecific::Gluster
            }
            "host_cdrom" => {
                rest.finish()?;
                BlockStatsSpecific::HostCdrom
            }
            "host_device" => BlockStatsSpecific::HostDevice(rest.members()?),
            "http" => {
                rest.finish()?;
                BlockStatsSpecific::Http
            }
            "https" => {
                rest.finish()?;
                BlockStatsSpecific::Https
            }
            "io_uring" => {
                rest.finish()?;
                BlockStatsSpecific::IoUring
            }
            "iscsi" => {
                rest.finish()?;
                BlockStatsSpecific::Iscsi
            }
            "luks" => {
                rest.finish()?;
                BlockStatsSpecific::Luks
            }
            "nbd" => {
                rest.finish()?;
                BlockStatsSpecific::Nbd
            }
            "nfs" => {
                rest.finish()?;
                BlockStatsSpecific::Nfs
            }
            "null-aio" => {
                rest.finish()?;
                BlockStatsSpecific::NullAio
            }
            "null-co" => {
                rest.finish()?;
                BlockStatsSpecific::NullCo
            }
            "nvme" => BlockStatsSpecific::Nvme(rest.members()?),
            "nvme-io_uring" => {
                rest.finish()?;
                BlockStatsSpecific::NvmeIoUring
            }
            "parallels" => {
                rest.finish()?;
                BlockStatsSpecific::Parallels
            }
            "preallocate" => {
                rest.finish()?;
                BlockStatsSpecific::Preallocate
            }
            "qcow" => {
                rest.finish()?;
                BlockStatsSpecific::Qcow
            }
            "qcow2" => {
                rest.finish()?;
                BlockStatsSpecific::Qcow2
            }
            "qed" => {
                rest.finish()?;
                BlockStatsSpecific::Qed
            }
            "quorum" => {
                rest.finish()?;
                BlockStatsSpecific::Quorum
            }
            "raw" => {
                rest.finish()?;
                BlockStatsSpecific::Raw
            }
            "rbd" => {
                rest.finish()?;
                BlockStatsSpecific::Rbd
            }
            "replication" => {
                rest.finish()?;
                BlockStatsSpecific::Replication
            }
            "ssh" => {
                rest.finish()?;
                BlockStatsSpecific::Ssh
            }
            "throttle" => {
                rest.finish()?;
                BlockStatsSpecific::Throttle
            }
            "vdi" => {
                rest.finish()?;
                BlockStatsSpecific::Vdi
            }
            "vhdx" => {
                rest.finish()?;
                BlockStatsSpecific::Vhdx
            }
            "virtio-blk-vfio-pci" => {
                rest.finish()?;
                BlockStatsSpecific::VirtioBlkVfioPci
            }
            "virtio-blk-vhost-user" => {
                rest.finish()?;
                BlockStatsSpecific::VirtioBlkVhostUser
            }
            "virtio-blk-vhost-vdpa" => {
                rest.finish()?;
                BlockStatsSpecific::VirtioBlkVhostVdpa
            }
            "vmdk" => {
                rest.finish()?;
                BlockStatsSpecific::Vmdk
            }
            "vpc" => {
                rest.finish()?;
                BlockStatsSpecific::Vpc
            }
            "vvfat" => {
                rest.finish()?;
                BlockStatsSpecific::Vvfat
            }
            _ => BlockStatsSpecific::Unknown(rest.unknown(&tag)?),
        };
        Ok(branch)
    }
}

runtime::object!(BlockStatsSpecific);

/// The QAPI struct `BlockStatsSpecificFile` of module `block-core`.
///
/// Since QEMU 4.2. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockStatsSpecificFile)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockStatsSpecificFile {
    /// `discard-nb-ok`: `uint64`.
    pub discard_nb_ok: u64,
    /// `discard-nb-failed`: `uint64`.
    pub discard_nb_failed: u64,
    /// `discard-bytes-ok`: `uint64`.
    pub discard_bytes_ok: u64,
}

impl BlockStatsSpecificFile {
    /// `BlockStatsSpecificFile` with its required members.
    #[must_use]
    pub fn new(discard_nb_ok: u64, discard_nb_failed: u64, discard_bytes_ok: u64) -> Self {
        Self { discard_nb_ok, discard_nb_failed, discard_bytes_ok }
    }
}

impl runtime::Encode for BlockStatsSpecificFile {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("discard-nb-ok", &self.discard_nb_ok)?;
        map.serialize_entry("discard-nb-failed", &self.discard_nb_failed)?;
        map.serialize_entry("discard-bytes-ok", &self.discard_bytes_ok)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockStatsSpecificFile {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut discard_nb_ok = None;
        let mut discard_nb_failed = None;
        let mut discard_bytes_ok = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "discard-nb-ok" => discard_nb_ok = Some(map.next_value()?),
                "discard-nb-failed" => discard_nb_failed = Some(map.next_value()?),
                "discard-bytes-ok" => discard_bytes_ok = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            discard_nb_ok: runtime::required(discard_nb_ok, "discard-nb-ok")?,
            discard_nb_failed: runtime::required(discard_nb_failed, "discard-nb-failed")?,
            discard_bytes_ok: runtime::required(discard_bytes_ok, "discard-bytes-ok")?,
        })
    }
}

runtime::object!(BlockStatsSpecificFile);

/// The QAPI struct `BlockStatsSpecificNvme` of module `block-core`.
///
/// Since QEMU 5.2. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockStatsSpecificNvme)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockStatsSpecificNvme {
    /// `completion-errors`: `uint64`.
    pub completion_errors: u64,
    /// `aligned-accesses`: `uint64`.
    pub aligned_accesses: u64,
    /// `unaligned-accesses`: `uint64`.
    pub unaligned_accesses: u64,
}

impl BlockStatsSpecificNvme {
    /// `BlockStatsSpecificNvme` with its required members.
    #[must_use]
    pub fn new(completion_errors: u64, aligned_accesses: u64, unaligned_accesses: u64) -> Self {
        Self { completion_errors, aligned_accesses, unaligned_accesses }
    }
}

impl runtime::Encode for BlockStatsSpecificNvme {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("completion-errors", &self.completion_errors)?;
        map.serialize_entry("aligned-accesses", &self.aligned_accesses)?;
        map.serialize_entry("unaligned-accesses", &self.unaligned_accesses)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockStatsSpecificNvme {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut completion_errors = None;
        let mut aligned_accesses = None;
        let mut unaligned_accesses = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "completion-errors" => completion_errors = Some(map.next_value()?),
                "aligned-accesses" => aligned_accesses = Some(map.next_value()?),
                "unaligned-accesses" => unaligned_accesses = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            completion_errors: runtime::required(completion_errors, "completion-errors")?,
            aligned_accesses: runtime::required(aligned_accesses, "aligned-accesses")?,
            unaligned_accesses: runtime::required(unaligned_accesses, "unaligned-accesses")?,
        })
    }
}

runtime::object!(BlockStatsSpecificNvme);

/// The QAPI enum `BlockdevAioOptions` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevAioOptions)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockdevAioOptions {
    /// `threads`.
    Threads,
    /// `native`.
    Native,
    /// `io_uring`. Since QEMU 5.0. In builds with `CONFIG_LINUX_IO_URING`.
    IoUring,
}

impl BlockdevAioOptions {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Threads, Self::Native, Self::IoUring];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Threads => "threads",
            Self::Native => "native",
            Self::IoUring => "io_uring",
        }
    }
}

runtime::closed_enum!(BlockdevAioOptions);

/// The QAPI union `BlockdevAmendOptions` of module `block-core`.
///
/// Since QEMU 5.1. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevAmendOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevAmendOptions {
    /// `blkdebug`.
    Blkdebug,
    /// `blklogwrites`. Since QEMU 3.0.
    Blklogwrites,
    /// `blkreplay`. Since QEMU 4.2.
    Blkreplay,
    /// `blkverify`.
    Blkverify,
    /// `bochs`.
    Bochs,
    /// `cloop`.
    Cloop,
    /// `compress`. Since QEMU 5.0.
    Compress,
    /// `copy-before-write`. Since QEMU 6.2.
    CopyBeforeWrite,
    /// `copy-on-read`. Since QEMU 3.0.
    CopyOnRead,
    /// `dmg`.
    Dmg,
    /// `file`.
    File,
    /// `snapshot-access`. Since QEMU 7.0.
    SnapshotAccess,
    /// `ftp`.
    Ftp,
    /// `ftps`.
    Ftps,
    /// `gluster`. Deprecated since 9.2 or 10.0.
    #[deprecated(note = "deprecated since QEMU 9.2 or 10.0")]
    Gluster,
    /// `host_cdrom`. In builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostCdrom,
    /// `host_device`. In builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostDevice,
    /// `http`.
    Http,
    /// `https`.
    Https,
    /// `io_uring`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    IoUring,
    /// `iscsi`.
    Iscsi,
    /// `luks`.
    Luks(BlockdevAmendOptionsLuks),
    /// `nbd`.
    Nbd,
    /// `nfs`.
    Nfs,
    /// `null-aio`.
    NullAio,
    /// `null-co`.
    NullCo,
    /// `nvme`. Since QEMU 2.12.
    Nvme,
    /// `nvme-io_uring`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    NvmeIoUring,
    /// `parallels`.
    Parallels,
    /// `preallocate`.
    Preallocate,
    /// `qcow`.
    Qcow,
    /// `qcow2`.
    Qcow2(BlockdevAmendOptionsQcow2),
    /// `qed`.
    Qed,
    /// `quorum`.
    Quorum,
    /// `raw`.
    Raw,
    /// `rbd`.
    Rbd,
    /// `replication`. In builds with `CONFIG_REPLICATION`.
    Replication,
    /// `ssh`.
    Ssh,
    /// `throttle`. Since QEMU 2.11.
    Throttle,
    /// `vdi`.
    Vdi,
    /// `vhdx`.
    Vhdx,
    /// `virtio-blk-vfio-pci`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    VirtioBlkVfioPci,
    /// `virtio-blk-vhost-user`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    VirtioBlkVhostUser,
    /// `virtio-blk-vhost-vdpa`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    VirtioBlkVhostVdpa,
    /// `vmdk`.
    Vmdk,
    /// `vpc`.
    Vpc,
    /// `vvfat`.
    Vvfat,
}

impl BlockdevAmendOptions {
    /// `BlockdevAmendOptions` with `driver` `blkdebug`.
    #[must_use]
    pub fn blkdebug() -> Self {
        BlockdevAmendOptions::Blkdebug
    }
    /// `BlockdevAmendOptions` with `driver` `blklogwrites`.
    #[must_use]
    pub fn blklogwrites() -> Self {
        BlockdevAmendOptions::Blklogwrites
    }
    /// `BlockdevAmendOptions` with `driver` `blkreplay`.
    #[must_use]
    pub fn blkreplay() -> Self {
        BlockdevAmendOptions::Blkreplay
    }
    /// `BlockdevAmendOptions` with `driver` `blkverify`.
    #[must_use]
    pub fn blkverify() -> Self {
        BlockdevAmendOptions::Blkverify
    }
    /// `BlockdevAmendOptions` with `driver` `bochs`.
    #[must_use]
    pub fn bochs() -> Self {
        BlockdevAmendOptions::Bochs
    }
    /// `BlockdevAmendOptions` with `driver` `cloop`.
    #[must_use]
    pub fn cloop() -> Self {
        BlockdevAmendOptions::Cloop
    }
    /// `BlockdevAmendOptions` with `driver` `compress`.
    #[must_use]
    pub fn compress() -> Self {
        BlockdevAmendOptions::Compress
    }
    /// `BlockdevAmendOptions` with `driver` `copy-before-write`.
    #[must_use]
    pub fn copy_before_write() -> Self {
        BlockdevAmendOptions::CopyBeforeWrite
    }
    /// `BlockdevAmendOptions` with `driver` `copy-on-read`.
    #[must_use]
    pub fn copy_on_read() -> Self {
        BlockdevAmendOptions::CopyOnRead
    }
    /// `BlockdevAmendOptions` with `driver` `dmg`.
    #[must_use]
    pub fn dmg() -> Self {
        BlockdevAmendOptions::Dmg
    }
    /// `BlockdevAmendOptions` with `driver` `file`.
    #[must_use]
    pub fn file() -> Self {
        BlockdevAmendOptions::File
    }
    /// `BlockdevAmendOptions` with `driver` `snapshot-access`.
    #[must_use]
    pub fn snapshot_access() -> Self {
        BlockdevAmendOptions::SnapshotAccess
    }
    /// `BlockdevAmendOptions` with `driver` `ftp`.
    #[must_use]
    pub fn ftp() -> Self {
        BlockdevAmendOptions::Ftp
    }
    /// `BlockdevAmendOptions` with `driver` `ftps`.
    #[must_use]
    pub fn ftps() -> Self {
        BlockdevAmendOptions::Ftps
    }
    /// `BlockdevAmendOptions` with `driver` `gluster`.
    #[deprecated(note = "deprecated since QEMU 9.2 or 10.0")]
    #[must_use]
    pub fn gluster() -> Self {
        BlockdevAmendOptions::Gluster
    }
    /// `BlockdevAmendOptions` with `driver` `host_cdrom`.
    #[must_use]
    pub fn host_cdrom() -> Self {
        BlockdevAmendOptions::HostCdrom
    }
    /// `BlockdevAmendOptions` with `driver` `host_device`.
    #[must_use]
    pub fn host_device() -> Self {
        BlockdevAmendOptions::HostDevice
    }
    /// `BlockdevAmendOptions` with `driver` `http`.
    #[must_use]
    pub fn http() -> Self {
        BlockdevAmendOptions::Http
    }
    /// `BlockdevAmendOptions` with `driver` `https`.
    #[must_use]
    pub fn https() -> Self {
        BlockdevAmendOptions::Https
    }
    /// `BlockdevAmendOptions` with `driver` `io_uring`.
    #[must_use]
    pub fn io_uring() -> Self {
        BlockdevAmendOptions::IoUring
    }
    /// `BlockdevAmendOptions` with `driver` `iscsi`.
    #[must_use]
    pub fn iscsi() -> Self {
        BlockdevAmendOptions::Iscsi
    }
    /// `BlockdevAmendOptions` with `driver` `luks`.
    #[must_use]
    pub fn luks(luks: impl Into<BlockdevAmendOptionsLuks>) -> Self {
        BlockdevAmendOptions::Luks(luks.into())
    }
    /// `BlockdevAmendOptions` with `driver` `nbd`.
    #[must_use]
    pub fn nbd() -> Self {
        BlockdevAmendOptions::Nbd
    }
    /// `BlockdevAmendOptions` with `driver` `nfs`.
    #[must_use]
    pub fn nfs() -> Self {
        BlockdevAmendOptions::Nfs
    }
    /// `BlockdevAmendOptions` with `driver` `null-aio`.
    #[must_use]
    pub fn null_aio() -> Self {
        BlockdevAmendOptions::NullAio
    }
    /// `BlockdevAmendOptions` with `driver` `null-co`.
    #[must_use]
    pub fn null_co() -> Self {
        BlockdevAmendOptions::NullCo
    }
    /// `BlockdevAmendOptions` with `driver` `nvme`.
    #[must_use]
    pub fn nvme() -> Self {
        BlockdevAmendOptions::Nvme
    }
    /// `BlockdevAmendOptions` with `driver` `nvme-io_uring`.
    #[must_use]
    pub fn nvme_io_uring() -> Self {
        BlockdevAmendOptions::NvmeIoUring
    }
    /// `BlockdevAmendOptions` with `driver` `parallels`.
    #[must_use]
    pub fn parallels() -> Self {
        BlockdevAmendOptions::Parallels
    }
    /// `BlockdevAmendOptions` with `driver` `preallocate`.
    #[must_use]
    pub fn preallocate() -> Self {
        BlockdevAmendOptions::Preallocate
    }
    /// `BlockdevAmendOptions` with `driver` `qcow`.
    #[must_use]
    pub fn qcow() -> Self {
        BlockdevAmendOptions::Qcow
    }
    /// `BlockdevAmendOptions` with `driver` `qcow2`.
    #[must_use]
    pub fn qcow2(qcow2: impl Into<BlockdevAmendOptionsQcow2>) -> Self {
        BlockdevAmendOptions::Qcow2(qcow2.into())
    }
    /// `BlockdevAmendOptions` with `driver` `qed`.
    #[must_use]
    pub fn qed() -> Self {
        BlockdevAmendOptions::Qed
    }
    /// `BlockdevAmendOptions` with `driver` `quorum`.
    #[must_use]
    pub fn quorum() -> Self {
        BlockdevAmendOptions::Quorum
    }
    /// `BlockdevAmendOptions` with `driver` `raw`.
    #[must_use]
    pub fn raw() -> Self {
        BlockdevAmendOptions::Raw
    }
    /// `BlockdevAmendOptions` with `driver` `rbd`.
    #[must_use]
    pub fn rbd() -> Self {
        BlockdevAmendOptions::Rbd
    }
    /// `BlockdevAmendOptions` with `driver` `replication`.
    #[must_use]
    pub fn replication() -> Self {
        BlockdevAmendOptions::Replication
    }
    /// `BlockdevAmendOptions` with `driver` `ssh`.
    #[must_use]
    pub fn ssh() -> Self {
        BlockdevAmendOptions::Ssh
    }
    /// `BlockdevAmendOptions` with `driver` `throttle`.
    #[must_use]
    pub fn throttle() -> Self {
        BlockdevAmendOptions::Throttle
    }
    /// `BlockdevAmendOptions` with `driver` `vdi`.
    #[must_use]
    pub fn vdi() -> Self {
        BlockdevAmendOptions::Vdi
    }
    /// `BlockdevAmendOptions` with `driver` `vhdx`.
    #[must_use]
    pub fn vhdx() -> Self {
        BlockdevAmendOptions::Vhdx
    }
    /// `BlockdevAmendOptions` with `driver` `virtio-blk-vfio-pci`.
    #[must_use]
    pub fn virtio_blk_vfio_pci() -> Self {
        BlockdevAmendOptions::VirtioBlkVfioPci
    }
    /// `BlockdevAmendOptions` with `driver` `virtio-blk-vhost-user`.
    #[must_use]
    pub fn virtio_blk_vhost_user() -> Self {
        BlockdevAmendOptions::VirtioBlkVhostUser
    }
    /// `BlockdevAmendOptions` with `driver` `virtio-blk-vhost-vdpa`.
    #[must_use]
    pub fn virtio_blk_vhost_vdpa() -> Self {
        BlockdevAmendOptions::VirtioBlkVhostVdpa
    }
    /// `BlockdevAmendOptions` with `driver` `vmdk`.
    #[must_use]
    pub fn vmdk() -> Self {
        BlockdevAmendOptions::Vmdk
    }
    /// `BlockdevAmendOptions` with `driver` `vpc`.
    #[must_use]
    pub fn vpc() -> Self {
        BlockdevAmendOptions::Vpc
    }
    /// `BlockdevAmendOptions` with `driver` `vvfat`.
    #[must_use]
    pub fn vvfat() -> Self {
        BlockdevAmendOptions::Vvfat
    }
}

impl From<BlockdevAmendOptionsLuks> for BlockdevAmendOptions {
    fn from(members: BlockdevAmendOptionsLuks) -> Self {
        Self::luks(members)
    }
}

impl From<BlockdevAmendOptionsQcow2> for BlockdevAmendOptions {
    fn from(members: BlockdevAmendOptionsQcow2) -> Self {
        Self::qcow2(members)
    }
}

impl runtime::Encode for BlockdevAmendOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            BlockdevAmendOptions::Blkdebug => map.serialize_entry("driver", "blkdebug"),
            BlockdevAmendOptions::Blklogwrites => map.serialize_entry("driver", "blklogwrites"),
            BlockdevAmendOptions::Blkreplay => map.serialize_entry("driver", "blkreplay"),
            BlockdevAmendOptions::Blkverify => map.serialize_entry("driver", "blkverify"),
            BlockdevAmendOptions::Bochs => map.serialize_entry("driver", "bochs"),
            BlockdevAmendOptions::Cloop => map.serialize_entry("driver", "cloop"),
            BlockdevAmendOptions::Compress => map.serialize_entry("driver", "compress"),
            BlockdevAmendOptions::CopyBeforeWrite => {
                map.serialize_entry("driver", "copy-before-write")
            }
            BlockdevAmendOptions::CopyOnRead => map.serialize_entry("driver", "copy-on-read"),
            BlockdevAmendOptions::Dmg => map.serialize_entry("driver", "dmg"),
            BlockdevAmendOptions::File => map.serialize_entry("driver", "file"),
            BlockdevAmendOptions::SnapshotAccess => {
                map.serialize_entry("driver", "snapshot-access")
            }
            BlockdevAmendOptions::Ftp => map.serialize_entry("driver", "ftp"),
            BlockdevAmendOptions::Ftps => map.serialize_entry("driver", "ftps"),
            BlockdevAmendOptions::Gluster => map.serialize_entry("driver", "gluster"),
            BlockdevAmendOptions::HostCdrom => map.serialize_entry("driver", "host_cdrom"),
            BlockdevAmendOptions::HostDevice => map.serialize_entry("driver", "host_device"),
            BlockdevAmendOptions::Http => map.serialize_entry("driver", "http"),
            BlockdevAmendOptions::Https => map.serialize_entry("driver", "https"),
            BlockdevAmendOptions::IoUring => map.serialize_entry("driver", "io_uring"),
            BlockdevAmendOptions::Iscsi => map.serialize_entry("driver", "iscsi"),
            BlockdevAmendOptions::Luks(members) => runtime::branch(map, "driver", "luks", members),
            BlockdevAmendOptions::Nbd => map.serialize_entry("driver", "nbd"),
            BlockdevAmendOptions::Nfs => map.serialize_entry("driver", "nfs"),
            BlockdevAmendOptions::NullAio => map.serialize_entry("driver", "null-aio"),
            BlockdevAmendOptions::NullCo => map.serialize_entry("driver", "null-co"),
            BlockdevAmendOptions::Nvme => map.serialize_entry("driver", "nvme"),
            BlockdevAmendOptions::NvmeIoUring => map.serialize_entry("driver", "nvme-io_uring"),
            BlockdevAmendOptions::Parallels => map.serialize_entry("driver", "parallels"),
            BlockdevAmendOptions::Preallocate => map.serialize_entry("driver", "preallocate"),
            BlockdevAmendOptions::Qcow => map.serialize_entry("driver", "qcow"),
            BlockdevAmendOptions::Qcow2(members) => {
                runtime::branch(map, "driver", "qcow2", members)
            }
            BlockdevAmendOptions::Qed => map.serialize_entry("driver", "qed"),
            BlockdevAmendOptions::Quorum => map.serialize_entry("driver", "quorum"),
            BlockdevAmendOptions::Raw => map.serialize_entry("driver", "raw"),
            BlockdevAmendOptions::Rbd => map.serialize_entry("driver", "rbd"),
            BlockdevAmendOptions::Replication => map.serialize_entry("driver", "replication"),
            BlockdevAmendOptions::Ssh => map.serialize_entry("driver", "ssh"),
            BlockdevAmendOptions::Throttle => map.serialize_entry("driver", "throttle"),
            BlockdevAmendOptions::Vdi => map.serialize_entry("driver", "vdi"),
            BlockdevAmendOptions::Vhdx => map.serialize_entry("driver", "vhdx"),
            BlockdevAmendOptions::VirtioBlkVfioPci => {
                map.serialize_entry("driver", "virtio-blk-vfio-pci")
            }
            BlockdevAmendOptions::VirtioBlkVhostUser => {
                map.serialize_entry("driver", "virtio-blk-vhost-user")
            }
            BlockdevAmendOptions::VirtioBlkVhostVdpa => {
                map.serialize_entry("driver", "virtio-blk-vhost-vdpa")
            }
            BlockdevAmendOptions::Vmdk => map.serialize_entry("driver", "vmdk"),
            BlockdevAmendOptions::Vpc => map.serialize_entry("driver", "vpc"),
            BlockdevAmendOptions::Vvfat => map.serialize_entry("driver", "vvfat"),
        }
    }
}

impl<'de> runtime::Decode<'de> for BlockdevAmendOptions {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut common = runtime::NoCommon;
        let (tag, rest) = runtime::split(map, "driver", &mut common)?;
        let branch = match &*tag {
            "blkdebug" => {
                rest.finish()?;
                BlockdevAmendOptions::Blkdebug
            }
            "blklogwrites" => {
                rest.finish()?;
                BlockdevAmendOptions::Blklogwrites
            }
            "blkreplay" => {
                rest.finish()?;
                BlockdevAmendOptions::Blkreplay
            }
            "blkverify" => {
                rest.finish()?;
                BlockdevAmendOptions::Blkverify
            }
            "bochs" => {
                rest.finish()?;
                BlockdevAmendOptions::Bochs
            }
            "cloop" => {
                rest.finish()?;
                BlockdevAmendOptions::Cloop
            }
            "compress" => {
                rest.finish()?;
                BlockdevAmendOptions::Compress
            }
            "copy-before-write" => {
                rest.finish()?;
                BlockdevAmendOptions::CopyBeforeWrite
            }
            "copy-on-read" => {
                rest.finish()?;
                BlockdevAmendOptions::CopyOnRead
            }
            "dmg" => {
                rest.finish()?;
                BlockdevAmendOptions::Dmg
            }
            "file" => {
                rest.finish()?;
                BlockdevAmendOptions::File
            }
            "snapshot-access" => {
                rest.finish()?;
                BlockdevAmendOptions::SnapshotAccess
            }
            "ftp" => {
                rest.finish()?;
                BlockdevAmendOptions::Ftp
            }
            "ftps" => {
                rest.finish()?;
                BlockdevAmendOptions::Ftps
            }
            "gluster" => {
                rest.finish()?;
                BlockdevAmendOptions::Gluster
            }
            "host_cdrom" => {
                rest.finish()?;
                BlockdevAmendOptions::HostCdrom
            }
            "host_device" => {
                rest.finish()?;
                BlockdevAmendOptions::HostDevice
            }
            "http" => {
                rest.finish()?;
                BlockdevAmendOptions::Http
            }
            "https" => {
                rest.finish()?;
                BlockdevAmendOptions::Https
            }
            "io_uring" => {
                rest.finish()?;
                BlockdevAmendOptions::IoUring
            }
            "iscsi" => {
                rest.finish()?;
                BlockdevAmendOptions::Iscsi
            }
            "luks" => BlockdevAmendOptions::Luks(rest.members()?),
            "nbd" => {
                rest.finish()?;
                BlockdevAmendOptions::Nbd
            }
            "nfs" => {
                rest.finish()?;
                BlockdevAmendOptions::Nfs
            }
            "null-aio" => {
                rest.finish()?;
                BlockdevAmendOptions::NullAio
            }
            "null-co" => {
                rest.finish()?;
                BlockdevAmendOptions::NullCo
            }
            "nvme" => {
                rest.finish()?;
                BlockdevAmendOptions::Nvme
            }
            "nvme-io_uring" => {
                rest.finish()?;
                BlockdevAmendOptions::NvmeIoUring
            }
            "parallels" => {
                rest.finish()?;
                BlockdevAmendOptions::Parallels
            }
            "preallocate" => {
                rest.finish()?;
                BlockdevAmendOptions::Preallocate
            }
            "qcow" => {
                rest.finish()?;
                BlockdevAmendOptions::Qcow
            }
            "qcow2" => BlockdevAmendOptions::Qcow2(rest.members()?),
            "qed" => {
                rest.finish()?;
                BlockdevAmendOptions::Qed
            }
            "quorum" => {
                rest.finish()?;
                BlockdevAmendOptions::Quorum
            }
            "raw" => {
                rest.finish()?;
                BlockdevAmendOptions::Raw
            }
            "rbd" => {
                rest.finish()?;
                BlockdevAmendOptions::Rbd
            }
            "replication" => {
                rest.finish()?;
                BlockdevAmendOptions::Replication
            }
            "ssh" => {
                rest.finish()?;
                BlockdevAmendOptions::Ssh
            }
            "throttle" => {
                rest.finish()?;
                BlockdevAmendOptions::Throttle
            }
            "vdi" => {
                rest.finish()?;
                BlockdevAmendOptions::Vdi
            }
            "vhdx" => {
                rest.finish()?;
                BlockdevAmendOptions::Vhdx
            }
            "virtio-blk-vfio-pci" => {
                rest.finish()?;
                BlockdevAmendOptions::VirtioBlkVfioPci
            }
            "virtio-blk-vhost-user" => {
                rest.finish()?;
                BlockdevAmendOptions::VirtioBlkVhostUser
            }
            "virtio-blk-vhost-vdpa" => {
                rest.finish()?;
                BlockdevAmendOptions::VirtioBlkVhostVdpa
            }
            "vmdk" => {
                rest.finish()?;
                BlockdevAmendOptions::Vmdk
            }
            "vpc" => {
                rest.finish()?;
                BlockdevAmendOptions::Vpc
            }
            "vvfat" => {
                rest.finish()?;
                BlockdevAmendOptions::Vvfat
            }
            _ => return Err(runtime::unknown_value(&tag, "driver")),
        };
        Ok(branch)
    }
}

runtime::object!(BlockdevAmendOptions);

/// The QAPI struct `BlockdevAmendOptionsLUKS` of module `block-core`.
///
/// Since QEMU 5.1. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevAmendOptionsLUKS)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevAmendOptionsLuks {
    /// `state`: `QCryptoBlockLUKSKeyslotState`.
    pub state: QCryptoBlockLuksKeyslotState,
    /// `new-secret`: `str`.
    pub new_secret: Option<String>,
    /// `old-secret`: `str`.
    pub old_secret: Option<String>,
    /// `keyslot`: `int`.
    pub keyslot: Option<i64>,
    /// `iter-time`: `int`.
    pub iter_time: Option<i64>,
    /// `secret`: `str`.
    pub secret: Option<String>,
}

impl BlockdevAmendOptionsLuks {
    /// `BlockdevAmendOptionsLUKS` with its required members.
    #[must_use]
    pub fn new(state: QCryptoBlockLuksKeyslotState) -> Self {
        Self {
            state,
            new_secret: None,
            old_secret: None,
            keyslot: None,
            iter_time: None,
            secret: None,
        }
    }
    /// Sets `new-secret`.
    #[must_use]
    pub fn new_secret(mut self, new_secret: impl Into<String>) -> Self {
        self.new_secret = Some(new_secret.into());
        self
    }
    /// Sets `old-secret`.
    #[must_use]
    pub fn old_secret(mut self, old_secret: impl Into<String>) -> Self {
        self.old_secret = Some(old_secret.into());
        self
    }
    /// Sets `keyslot`.
    #[must_use]
    pub fn keyslot(mut self, keyslot: i64) -> Self {
        self.keyslot = Some(keyslot);
        self
    }
    /// Sets `iter-time`.
    #[must_use]
    pub fn iter_time(mut self, iter_time: i64) -> Self {
        self.iter_time = Some(iter_time);
        self
    }
    /// Sets `secret`.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(secret.into());
        self
    }
}

impl runtime::Encode for BlockdevAmendOptionsLuks {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("state", &self.state)?;
        runtime::optional(map, "new-secret", &self.new_secret)?;
        runtime::optional(map, "old-secret", &self.old_secret)?;
        runtime::optional(map, "keyslot", &self.keyslot)?;
        runtime::optional(map, "iter-time", &self.iter_time)?;
        runtime::optional(map, "secret", &self.secret)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevAmendOptionsLuks {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut state = None;
        let mut new_secret = None;
        let mut old_secret = None;
        let mut keyslot = None;
        let mut iter_time = None;
        let mut secret = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "state" => state = Some(map.next_value()?),
                "new-secret" => new_secret = Some(map.next_value()?),
                "old-secret" => old_secret = Some(map.next_value()?),
                "keyslot" => keyslot = Some(map.next_value()?),
                "iter-time" => iter_time = Some(map.next_value()?),
                "secret" => secret = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            state: runtime::required(state, "state")?,
            new_secret,
            old_secret,
            keyslot,
            iter_time,
            secret,
        })
    }
}

runtime::object!(BlockdevAmendOptionsLuks);

/// The QAPI struct `BlockdevAmendOptionsQcow2` of module `block-core`.
///
/// Since QEMU 5.1. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevAmendOptionsQcow2)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlockdevAmendOptionsQcow2 {
    /// `encrypt`: `QCryptoBlockAmendOptions`.
    pub encrypt: Option<QCryptoBlockAmendOptions>,
}

impl BlockdevAmendOptionsQcow2 {
    /// `BlockdevAmendOptionsQcow2` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { encrypt: None }
    }
    /// Sets `encrypt`.
    #[must_use]
    pub fn encrypt(mut self, encrypt: impl Into<QCryptoBlockAmendOptions>) -> Self {
        self.encrypt = Some(encrypt.into());
        self
    }
}

impl runtime::Encode for BlockdevAmendOptionsQcow2 {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "encrypt", &self.encrypt)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevAmendOptionsQcow2 {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut encrypt = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "encrypt" => encrypt = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { encrypt })
    }
}

runtime::object!(BlockdevAmendOptionsQcow2);

/// The QAPI struct `BlockdevBackup` of module `block-core`.
///
/// Since QEMU 2.3. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevBackup)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevBackup {
    /// `job-id`: `str`. Since QEMU 2.7.
    pub job_id: Option<String>,
    /// `device`: `str`.
    pub device: String,
    /// `sync`: `MirrorSyncMode`.
    pub sync: MirrorSyncMode,
    /// `speed`: `int`.
    pub speed: Option<i64>,
    /// `bitmap`: `str`. Since QEMU 2.4.
    pub bitmap: Option<String>,
    /// `bitmap-mode`: `BitmapSyncMode`. Since QEMU 4.2.
    pub bitmap_mode: Option<BitmapSyncMode>,
    /// `compress`: `bool`. Since QEMU 2.8.
    pub compress: Option<bool>,
    /// `on-source-error`: `BlockdevOnError`.
    pub on_source_error: Option<BlockdevOnError>,
    /// `on-target-error`: `BlockdevOnError`.
    pub on_target_error: Option<BlockdevOnError>,
    /// `on-cbw-error`: `OnCbwError`. Since QEMU 10.1.
    pub on_cbw_error: Option<OnCbwError>,
    /// `auto-finalize`: `bool`. Since QEMU 2.12.
    pub auto_finalize: Option<bool>,
    /// `auto-dismiss`: `bool`. Since QEMU 2.12.
    pub auto_dismiss: Option<bool>,
    /// `filter-node-name`: `str`. Since QEMU 4.2.
    pub filter_node_name: Option<String>,
    /// `discard-source`: `bool`. Since QEMU 9.1.
    pub discard_source: Option<bool>,
    /// `x-perf`: `BackupPerf`. Since QEMU 6.0. Unstable.
    pub x_perf: Option<BackupPerf>,
    /// `target`: `str`.
    pub target: String,
}

impl BlockdevBackup {
    /// `BlockdevBackup` with its required members.
    #[must_use]
    pub fn new(device: impl Into<String>, sync: MirrorSyncMode, target: impl Into<String>) -> Self {
        Self {
            job_id: None,
            device: device.into(),
            sync,
            speed: None,
            bitmap: None,
            bitmap_mode: None,
            compress: None,
            on_source_error: None,
            on_target_error: None,
            on_cbw_error: None,
            auto_finalize: None,
            auto_dismiss: None,
            filter_node_name: None,
            discard_source: None,
            x_perf: None,
            target: target.into(),
        }
    }
    /// Sets `job-id`.
    #[must_use]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }
    /// Sets `speed`.
    #[must_use]
    pub fn speed(mut self, speed: i64) -> Self {
        self.speed = Some(speed);
        self
    }
    /// Sets `bitmap`.
    #[must_use]
    pub fn bitmap(mut self, bitmap: impl Into<String>) -> Self {
        self.bitmap = Some(bitmap.into());
        self
    }
    /// Sets `bitmap-mode`.
    #[must_use]
    pub fn bitmap_mode(mut self, bitmap_mode: BitmapSyncMode) -> Self {
        self.bitmap_mode = Some(bitmap_mode);
        self
    }
    /// Sets `compress`.
    #[must_use]
    pub fn compress(mut self, compress: bool) -> Self {
        self.compress = Some(compress);
        self
    }
    /// Sets `on-source-error`.
    #[must_use]
    pub fn on_source_error(mut self, on_source_error: BlockdevOnError) -> Self {
        self.on_source_error = Some(on_source_error);
        self
    }
    /// Sets `on-target-error`.
    #[must_use]
    pub fn on_target_error(mut self, on_target_error: BlockdevOnError) -> Self {
        self.on_target_error = Some(on_target_error);
        self
    }
    /// Sets `on-cbw-error`.
    #[must_use]
    pub fn on_cbw_error(mut self, on_cbw_error: OnCbwError) -> Self {
        self.on_cbw_error = Some(on_cbw_error);
        self
    }
    /// Sets `auto-finalize`.
    #[must_use]
    pub fn auto_finalize(mut self, auto_finalize: bool) -> Self {
        self.auto_finalize = Some(auto_finalize);
        self
    }
    /// Sets `auto-dismiss`.
    #[must_use]
    pub fn auto_dismiss(mut self, auto_dismiss: bool) -> Self {
        self.auto_dismiss = Some(auto_dismiss);
        self
    }
    /// Sets `filter-node-name`.
    #[must_use]
    pub fn filter_node_name(mut self, filter_node_name: impl Into<String>) -> Self {
        self.filter_node_name = Some(filter_node_name.into());
        self
    }
    /// Sets `discard-source`.
    #[must_use]
    pub fn discard_source(mut self, discard_source: bool) -> Self {
        self.discard_source = Some(discard_source);
        self
    }
    /// Sets `x-perf`.
    #[must_use]
    pub fn x_perf(mut self, x_perf: impl Into<BackupPerf>) -> Self {
        self.x_perf = Some(x_perf.into());
        self
    }
}

impl runtime::Encode for BlockdevBackup {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "job-id", &self.job_id)?;
        map.serialize_entry("device", &self.device)?;
        map.serialize_entry("sync", &self.sync)?;
        runtime::optional(map, "speed", &self.speed)?;
        runtime::optional(map, "bitmap", &self.bitmap)?;
        runtime::optional(map, "bitmap-mode", &self.bitmap_mode)?;
        runtime::optional(map, "compress", &self.compress)?;
        runtime::optional(map, "on-source-error", &self.on_source_error)?;
        runtime::optional(map, "on-target-error", &self.on_target_error)?;
        runtime::optional(map, "on-cbw-error", &self.on_cbw_error)?;
        runtime::optional(map, "auto-finalize", &self.auto_finalize)?;
        runtime::optional(map, "auto-dismiss", &self.auto_dismiss)?;
        runtime::optional(map, "filter-node-name", &self.filter_node_name)?;
        runtime::optional(map, "discard-source", &self.discard_source)?;
        runtime::optional(map, "x-perf", &self.x_perf)?;
        map.serialize_entry("target", &self.target)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevBackup {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut job_id = None;
        let mut device = None;
        let mut sync = None;
        let mut speed = None;
        let mut bitmap = None;
        let mut bitmap_mode = None;
        let mut compress = None;
        let mut on_source_error = None;
        let mut on_target_error = None;
        let mut on_cbw_error = None;
        let mut auto_finalize = None;
        let mut auto_dismiss = None;
        let mut filter_node_name = None;
        let mut discard_source = None;
        let mut x_perf = None;
        let mut target = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "job-id" => job_id = Some(map.next_value()?),
                "device" => device = Some(map.next_value()?),
                "sync" => sync = Some(map.next_value()?),
                "speed" => speed = Some(map.next_value()?),
                "bitmap" => bitmap = Some(map.next_value()?),
                "bitmap-mode" => bitmap_mode = Some(map.next_value()?),
                "compress" => compress = Some(map.next_value()?),
                "on-source-error" => on_source_error = Some(map.next_value()?),
                "on-target-error" => on_target_error = Some(map.next_value()?),
                "on-cbw-error" => on_cbw_error = Some(map.next_value()?),
                "auto-finalize" => auto_finalize = Some(map.next_value()?),
                "auto-dismiss" => auto_dismiss = Some(map.next_value()?),
                "filter-node-name" => filter_node_name = Some(map.next_value()?),
                "discard-source" => discard_source = Some(map.next_value()?),
                "x-perf" => x_perf = Some(map.next_value()?),
                "target" => target = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            job_id,
            device: runtime::required(device, "device")?,
            sync: runtime::required(sync, "sync")?,
            speed,
            bitmap,
            bitmap_mode,
            compress,
            on_source_error,
            on_target_error,
            on_cbw_error,
            auto_finalize,
            auto_dismiss,
            filter_node_name,
            discard_source,
            x_perf,
            target: runtime::required(target, "target")?,
        })
    }
}

runtime::object!(BlockdevBackup);

/// The QAPI struct `BlockdevCacheInfo` of module `block-core`.
///
/// Since QEMU 2.3. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCacheInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCacheInfo {
    /// `writeback`: `bool`.
    pub writeback: bool,
    /// `direct`: `bool`.
    pub direct: bool,
    /// `no-flush`: `bool`.
    pub no_flush: bool,
}

impl BlockdevCacheInfo {
    /// `BlockdevCacheInfo` with its required members.
    #[must_use]
    pub fn new(writeback: bool, direct: bool, no_flush: bool) -> Self {
        Self { writeback, direct, no_flush }
    }
}

impl runtime::Encode for BlockdevCacheInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("writeback", &self.writeback)?;
        map.serialize_entry("direct", &self.direct)?;
        map.serialize_entry("no-flush", &self.no_flush)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevCacheInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut writeback = None;
        let mut direct = None;
        let mut no_flush = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "writeback" => writeback = Some(map.next_value()?),
                "direct" => direct = Some(map.next_value()?),
                "no-flush" => no_flush = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            writeback: runtime::required(writeback, "writeback")?,
            direct: runtime::required(direct, "direct")?,
            no_flush: runtime::required(no_flush, "no-flush")?,
        })
    }
}

runtime::object!(BlockdevCacheInfo);

/// The QAPI struct `BlockdevCacheOptions` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCacheOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCacheOptions {
    /// `direct`: `bool`.
    pub direct: Option<bool>,
    /// `no-flush`: `bool`.
    pub no_flush: Option<bool>,
}

impl BlockdevCacheOptions {
    /// `BlockdevCacheOptions` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { direct: None, no_flush: None }
    }
    /// Sets `direct`.
    #[must_use]
    pub fn direct(mut self, direct: bool) -> Self {
        self.direct = Some(direct);
        self
    }
    /// Sets `no-flush`.
    #[must_use]
    pub fn no_flush(mut self, no_flush: bool) -> Self {
        self.no_flush = Some(no_flush);
        self
    }
}

impl runtime::Encode for BlockdevCacheOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "direct", &self.direct)?;
        runtime::optional(map, "no-flush", &self.no_flush)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevCacheOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut direct = None;
        let mut no_flush = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "direct" => direct = Some(map.next_value()?),
                "no-flush" => no_flush = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { direct, no_flush })
    }
}

runtime::object!(BlockdevCacheOptions);

/// The QAPI struct `BlockdevChild` of module `block-core`.
///
/// Since QEMU 10.1. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevChild)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevChild {
    /// `child`: `str`.
    pub child: String,
    /// `node-name`: `str`.
    pub node_name: String,
}

impl BlockdevChild {
    /// `BlockdevChild` with its required members.
    #[must_use]
    pub fn new(child: impl Into<String>, node_name: impl Into<String>) -> Self {
        Self { child: child.into(), node_name: node_name.into() }
    }
}

impl runtime::Encode for BlockdevChild {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("child", &self.child)?;
        map.serialize_entry("node-name", &self.node_name)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevChild {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut child = None;
        let mut node_name = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "child" => child = Some(map.next_value()?),
                "node-name" => node_name = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            child: runtime::required(child, "child")?,
            node_name: runtime::required(node_name, "node-name")?,
        })
    }
}

runtime::object!(BlockdevChild);

/// The QAPI union `BlockdevCreateOptions` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevCreateOptions {
    /// `blkdebug`.
    Blkdebug,
    /// `blklogwrites`. Since QEMU 3.0.
    Blklogwrites,
    /// `blkreplay`. Since QEMU 4.2.
    Blkreplay,
    /// `blkverify`.
    Blkverify,
    /// `bochs`.
    Bochs,
    /// `cloop`.
    Cloop,
    /// `compress`. Since QEMU 5.0.
    Compress,
    /// `copy-before-write`. Since QEMU 6.2.
    CopyBeforeWrite,
    /// `copy-on-read`. Since QEMU 3.0.
    CopyOnRead,
    /// `dmg`.
    Dmg,
    /// `file`.
    File(BlockdevCreateOptionsFile),
    /// `snapshot-access`. Since QEMU 7.0.
    SnapshotAccess,
    /// `ftp`.
    Ftp,
    /// `ftps`.
    Ftps,
    /// `gluster`.
    Gluster(BlockdevCreateOptionsGluster),
    /// `host_cdrom`. In builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostCdrom,
    /// `host_device`. In builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostDevice,
    /// `http`.
    Http,
    /// `https`.
    Https,
    /// `io_uring`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    IoUring,
    /// `iscsi`.
    Iscsi,
    /// `luks`.
    Luks(BlockdevCreateOptionsLuks),
    /// `nbd`.
    Nbd,
    /// `nfs`.
    Nfs(BlockdevCreateOptionsNfs),
    /// `null-aio`.
    NullAio,
    /// `null-co`.
    NullCo,
    /// `nvme`.
    Nvme,
    /// `nvme-io_uring`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    NvmeIoUring,
    /// `parallels`.
    Parallels(BlockdevCreateOptionsParallels),
    /// `preallocate`.
    Preallocate,
    /// `qcow`.
    Qcow(BlockdevCreateOptionsQcow),
    /// `qcow2`.
    Qcow2(BlockdevCreateOptionsQcow2),
    /// `qed`.
    Qed(BlockdevCreateOptionsQed),
    /// `quorum`.
    Quorum,
    /// `raw`.
    Raw,
    /// `rbd`.
    Rbd(BlockdevCreateOptionsRbd),
    /// `replication`. In builds with `CONFIG_REPLICATION`.
    Replication,
    /// `ssh`.
    Ssh(BlockdevCreateOptionsSsh),
    /// `throttle`. Since QEMU 2.11.
    Throttle,
    /// `vdi`.
    Vdi(BlockdevCreateOptionsVdi),
    /// `vhdx`.
    Vhdx(BlockdevCreateOptionsVhdx),
    /// `virtio-blk-vfio-pci`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    VirtioBlkVfioPci,
    /// `virtio-blk-vhost-user`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    VirtioBlkVhostUser,
    /// `virtio-blk-vhost-vdpa`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    VirtioBlkVhostVdpa,
    /// `vmdk`.
    Vmdk(BlockdevCreateOptionsVmdk),
    /// `vpc`.
    Vpc(BlockdevCreateOptionsVpc),
    /// `vvfat`.
    Vvfat,
}

impl BlockdevCreateOptions {
    /// `BlockdevCreateOptions` with `driver` `blkdebug`.
    #[must_use]
    pub fn blkdebug() -> Self {
        BlockdevCreateOptions::Blkdebug
    }
    /// `BlockdevCreateOptions` with `driver` `blklogwrites`.
    #[must_use]
    pub fn blklogwrites() -> Self {
        BlockdevCreateOptions::Blklogwrites
    }
    /// `BlockdevCreateOptions` with `driver` `blkreplay`.
    #[must_use]
    pub fn blkreplay() -> Self {
        BlockdevCreateOptions::Blkreplay
    }
    /// `BlockdevCreateOptions` with `driver` `blkverify`.
    #[must_use]
    pub fn blkverify() -> Self {
        BlockdevCreateOptions::Blkverify
    }
    /// `BlockdevCreateOptions` with `driver` `bochs`.
    #[must_use]
    pub fn bochs() -> Self {
        BlockdevCreateOptions::Bochs
    }
    /// `BlockdevCreateOptions` with `driver` `cloop`.
    #[must_use]
    pub fn cloop() -> Self {
        BlockdevCreateOptions::Cloop
    }
    /// `BlockdevCreateOptions` with `driver` `compress`.
    #[must_use]
    pub fn compress() -> Self {
        BlockdevCreateOptions::Compress
    }
    /// `BlockdevCreateOptions` with `driver` `copy-before-write`.
    #[must_use]
    pub fn copy_before_write() -> Self {
        BlockdevCreateOptions::CopyBeforeWrite
    }
    /// `BlockdevCreateOptions` with `driver` `copy-on-read`.
    #[must_use]
    pub fn copy_on_read() -> Self {
        BlockdevCreateOptions::CopyOnRead
    }
    /// `BlockdevCreateOptions` with `driver` `dmg`.
    #[must_use]
    pub fn dmg() -> Self {
        BlockdevCreateOptions::Dmg
    }
    /// `BlockdevCreateOptions` with `driver` `file`.
    #[must_use]
    pub fn file(file: impl Into<BlockdevCreateOptionsFile>) -> Self {
        BlockdevCreateOptions::File(file.into())
    }
    /// `BlockdevCreateOptions` with `driver` `snapshot-access`.
    #[must_use]
    pub fn snapshot_access() -> Self {
        BlockdevCreateOptions::SnapshotAccess
    }
    /// `BlockdevCreateOptions` with `driver` `ftp`.
    #[must_use]
    pub fn ftp() -> Self {
        BlockdevCreateOptions::Ftp
    }
    /// `BlockdevCreateOptions` with `driver` `ftps`.
    #[must_use]
    pub fn ftps() -> Self {
        BlockdevCreateOptions::Ftps
    }
    /// `BlockdevCreateOptions` with `driver` `gluster`.
    #[must_use]
    pub fn gluster(gluster: impl Into<BlockdevCreateOptionsGluster>) -> Self {
        BlockdevCreateOptions::Gluster(gluster.into())
    }
    /// `BlockdevCreateOptions` with `driver` `host_cdrom`.
    #[must_use]
    pub fn host_cdrom() -> Self {
        BlockdevCreateOptions::HostCdrom
    }
    /// `BlockdevCreateOptions` with `driver` `host_device`.
    #[must_use]
    pub fn host_device() -> Self {
        BlockdevCreateOptions::HostDevice
    }
    /// `BlockdevCreateOptions` with `driver` `http`.
    #[must_use]
    pub fn http() -> Self {
        BlockdevCreateOptions::Http
    }
    /// `BlockdevCreateOptions` with `driver` `https`.
    #[must_use]
    pub fn https() -> Self {
        BlockdevCreateOptions::Https
    }
    /// `BlockdevCreateOptions` with `driver` `io_uring`.
    #[must_use]
    pub fn io_uring() -> Self {
        BlockdevCreateOptions::IoUring
    }
    /// `BlockdevCreateOptions` with `driver` `iscsi`.
    #[must_use]
    pub fn iscsi() -> Self {
        BlockdevCreateOptions::Iscsi
    }
    /// `BlockdevCreateOptions` with `driver` `luks`.
    #[must_use]
    pub fn luks(luks: impl Into<BlockdevCreateOptionsLuks>) -> Self {
        BlockdevCreateOptions::Luks(luks.into())
    }
    /// `BlockdevCreateOptions` with `driver` `nbd`.
    #[must_use]
    pub fn nbd() -> Self {
        BlockdevCreateOptions::Nbd
    }
    /// `BlockdevCreateOptions` with `driver` `nfs`.
    #[must_use]
    pub fn nfs(nfs: impl Into<BlockdevCreateOptionsNfs>) -> Self {
        BlockdevCreateOptions::Nfs(nfs.into())
    }
    /// `BlockdevCreateOptions` with `driver` `null-aio`.
    #[must_use]
    pub fn null_aio() -> Self {
        BlockdevCreateOptions::NullAio
    }
    /// `BlockdevCreateOptions` with `driver` `null-co`.
    #[must_use]
    pub fn null_co() -> Self {
        BlockdevCreateOptions::NullCo
    }
    /// `BlockdevCreateOptions` with `driver` `nvme`.
    #[must_use]
    pub fn nvme() -> Self {
        BlockdevCreateOptions::Nvme
    }
    /// `BlockdevCreateOptions` with `driver` `nvme-io_uring`.
    #[must_use]
    pub fn nvme_io_uring() -> Self {
        BlockdevCreateOptions::NvmeIoUring
    }
    /// `BlockdevCreateOptions` with `driver` `parallels`.
    #[must_use]
    pub fn parallels(parallels: impl Into<BlockdevCreateOptionsParallels>) -> Self {
        BlockdevCreateOptions::Parallels(parallels.into())
    }
    /// `BlockdevCreateOptions` with `driver` `preallocate`.
    #[must_use]
    pub fn preallocate() -> Self {
        BlockdevCreateOptions::Preallocate
    }
    /// `BlockdevCreateOptions` with `driver` `qcow`.
    #[must_use]
    pub fn qcow(qcow: impl Into<BlockdevCreateOptionsQcow>) -> Self {
        BlockdevCreateOptions::Qcow(qcow.into())
    }
    /// `BlockdevCreateOptions` with `driver` `qcow2`.
    #[must_use]
    pub fn qcow2(qcow2: impl Into<BlockdevCreateOptionsQcow2>) -> Self {
        BlockdevCreateOptions::Qcow2(qcow2.into())
    }
    /// `BlockdevCreateOptions` with `driver` `qed`.
    #[must_use]
    pub fn qed(qed: impl Into<BlockdevCreateOptionsQed>) -> Self {
        BlockdevCreateOptions::Qed(qed.into())
    }
    /// `BlockdevCreateOptions` with `driver` `quorum`.
    #[must_use]
    pub fn quorum() -> Self {
        BlockdevCreateOptions::Quorum
    }
    /// `BlockdevCreateOptions` with `driver` `raw`.
    #[must_use]
    pub fn raw() -> Self {
        BlockdevCreateOptions::Raw
    }
    /// `BlockdevCreateOptions` with `driver` `rbd`.
    #[must_use]
    pub fn rbd(rbd: impl Into<BlockdevCreateOptionsRbd>) -> Self {
        BlockdevCreateOptions::Rbd(rbd.into())
    }
    /// `BlockdevCreateOptions` with `driver` `replication`.
    #[must_use]
    pub fn replication() -> Self {
        BlockdevCreateOptions::Replication
    }
    /// `BlockdevCreateOptions` with `driver` `ssh`.
    #[must_use]
    pub fn ssh(ssh: impl Into<BlockdevCreateOptionsSsh>) -> Self {
        BlockdevCreateOptions::Ssh(ssh.into())
    }
    /// `BlockdevCreateOptions` with `driver` `throttle`.
    #[must_use]
    pub fn throttle() -> Self {
        BlockdevCreateOptions::Throttle
    }
    /// `BlockdevCreateOptions` with `driver` `vdi`.
    #[must_use]
    pub fn vdi(vdi: impl Into<BlockdevCreateOptionsVdi>) -> Self {
        BlockdevCreateOptions::Vdi(vdi.into())
    }
    /// `BlockdevCreateOptions` with `driver` `vhdx`.
    #[must_use]
    pub fn vhdx(vhdx: impl Into<BlockdevCreateOptionsVhdx>) -> Self {
        BlockdevCreateOptions::Vhdx(vhdx.into())
    }
    /// `BlockdevCreateOptions` with `driver` `virtio-blk-vfio-pci`.
    #[must_use]
    pub fn virtio_blk_vfio_pci() -> Self {
        BlockdevCreateOptions::VirtioBlkVfioPci
    }
    /// `BlockdevCreateOptions` with `driver` `virtio-blk-vhost-user`.
    #[must_use]
    pub fn virtio_blk_vhost_user() -> Self {
        BlockdevCreateOptions::VirtioBlkVhostUser
    }
    /// `BlockdevCreateOptions` with `driver` `virtio-blk-vhost-vdpa`.
    #[must_use]
    pub fn virtio_blk_vhost_vdpa() -> Self {
        BlockdevCreateOptions::VirtioBlkVhostVdpa
    }
    /// `BlockdevCreateOptions` with `driver` `vmdk`.
    #[must_use]
    pub fn vmdk(vmdk: impl Into<BlockdevCreateOptionsVmdk>) -> Self {
        BlockdevCreateOptions::Vmdk(vmdk.into())
    }
    /// `BlockdevCreateOptions` with `driver` `vpc`.
    #[must_use]
    pub fn vpc(vpc: impl Into<BlockdevCreateOptionsVpc>) -> Self {
        BlockdevCreateOptions::Vpc(vpc.into())
    }
    /// `BlockdevCreateOptions` with `driver` `vvfat`.
    #[must_use]
    pub fn vvfat() -> Self {
        BlockdevCreateOptions::Vvfat
    }
}

impl From<BlockdevCreateOptionsFile> for BlockdevCreateOptions {
    fn from(members: BlockdevCreateOptionsFile) -> Self {
        Self::file(members)
    }
}

impl From<BlockdevCreateOptionsGluster> for BlockdevCreateOptions {
    fn from(members: BlockdevCreateOptionsGluster) -> Self {
        Self::gluster(members)
    }
}

impl From<BlockdevCreateOptionsLuks> for BlockdevCreateOptions {
    fn from(members: BlockdevCreateOptionsLuks) -> Self {
        Self::luks(members)
    }
}

impl From<BlockdevCreateOptionsNfs> for BlockdevCreateOptions {
    fn from(members: BlockdevCreateOptionsNfs) -> Self {
        Self::nfs(members)
    }
}

impl From<BlockdevCreateOptionsParallels> for BlockdevCreateOptions {
    fn from(members: BlockdevCreateOptionsParallels) -> Self {
        Self::parallels(members)
    }
}

impl From<BlockdevCreateOptionsQcow> for BlockdevCreateOptions {
    fn from(members: BlockdevCreateOptionsQcow) -> Self {
        Self::qcow(members)
    }
}

impl From<BlockdevCreateOptionsQcow2> for BlockdevCreateOptions {
    fn from(members: BlockdevCreateOptionsQcow2) -> Self {
        Self::qcow2(members)
    }
}

impl From<BlockdevCreateOptionsQed> for BlockdevCreateOptions {
    fn from(members: BlockdevCreateOptionsQed) -> Self {
        Self::qed(members)
    }
}

impl From<BlockdevCreateOptionsRbd> for BlockdevCreateOptions {
    fn from(members: BlockdevCreateOptionsRbd) -> Self {
        Self::rbd(members)
    }
}

impl From<BlockdevCreateOptionsSsh> for BlockdevCreateOptions {
    fn from(members: BlockdevCreateOptionsSsh) -> Self {
        Self::ssh(members)
    }
}

impl From<BlockdevCreateOptionsVdi> for BlockdevCreateOptions {
    fn from(members: BlockdevCreateOptionsVdi) -> Self {
        Self::vdi(members)
    }
}

impl From<BlockdevCreateOptionsVhdx> for BlockdevCreateOptions {
    fn from(members: BlockdevCreateOptionsVhdx) -> Self {
        Self::vhdx(members)
    }
}

impl From<BlockdevCreateOptionsVmdk> for BlockdevCreateOptions {
    fn from(members: BlockdevCreateOptionsVmdk) -> Self {
        Self::vmdk(members)
    }
}

impl From<BlockdevCreateOptionsVpc> for BlockdevCreateOptions {
    fn from(members: BlockdevCreateOptionsVpc) -> Self {
        Self::vpc(members)
    }
}

impl runtime::Encode for BlockdevCreateOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            BlockdevCreateOptions::Blkdebug => map.serialize_entry("driver", "blkdebug"),
            BlockdevCreateOptions::Blklogwrites => map.serialize_entry("driver", "blklogwrites"),
            BlockdevCreateOptions::Blkreplay => map.serialize_entry("driver", "blkreplay"),
            BlockdevCreateOptions::Blkverify => map.serialize_entry("driver", "blkverify"),
            BlockdevCreateOptions::Bochs => map.serialize_entry("driver", "bochs"),
            BlockdevCreateOptions::Cloop => map.serialize_entry("driver", "cloop"),
            BlockdevCreateOptions::Compress => map.serialize_entry("driver", "compress"),
            BlockdevCreateOptions::CopyBeforeWrite => {
                map.serialize_entry("driver", "copy-before-write")
            }
            BlockdevCreateOptions::CopyOnRead => map.serialize_entry("driver", "copy-on-read"),
            BlockdevCreateOptions::Dmg => map.serialize_entry("driver", "dmg"),
            BlockdevCreateOptions::File(members) => runtime::branch(map, "driver", "file", members),
            BlockdevCreateOptions::SnapshotAccess => {
                map.serialize_entry("driver", "snapshot-access")
            }
            BlockdevCreateOptions::Ftp => map.serialize_entry("driver", "ftp"),
            BlockdevCreateOptions::Ftps => map.serialize_entry("driver", "ftps"),
            BlockdevCreateOptions::Gluster(members) => {
                runtime::branch(map, "driver", "gluster", members)
            }
            BlockdevCreateOptions::HostCdrom => map.serialize_entry("driver", "host_cdrom"),
            BlockdevCreateOptions::HostDevice => map.serialize_entry("driver", "host_device"),
            BlockdevCreateOptions::Http => map.serialize_entry("driver", "http"),
            BlockdevCreateOptions::Https => map.serialize_entry("driver", "https"),
            BlockdevCreateOptions::IoUring => map.serialize_entry("driver", "io_uring"),
            BlockdevCreateOptions::Iscsi => map.serialize_entry("driver", "iscsi"),
            BlockdevCreateOptions::Luks(members) => runtime::branch(map, "driver", "luks", members),
            BlockdevCreateOptions::Nbd => map.serialize_entry("driver", "nbd"),
            BlockdevCreateOptions::Nfs(members) => runtime::branch(map, "driver", "nfs", members),
            BlockdevCreateOptions::NullAio => map.serialize_entry("driver", "null-aio"),
            BlockdevCreateOptions::NullCo => map.serialize_entry("driver", "null-co"),
            BlockdevCreateOptions::Nvme => map.serialize_entry("driver", "nvme"),
            BlockdevCreateOptions::NvmeIoUring => map.serialize_entry("driver", "nvme-io_uring"),
            BlockdevCreateOptions::Parallels(members) => {
                runtime::branch(map, "driver", "parallels", members)
            }
            BlockdevCreateOptions::Preallocate => map.serialize_entry("driver", "preallocate"),
            BlockdevCreateOptions::Qcow(members) => runtime::branch(map, "driver", "qcow", members),
            BlockdevCreateOptions::Qcow2(members) => {
                runtime::branch(map, "driver", "qcow2", members)
            }
            BlockdevCreateOptions::Qed(members) => runtime::branch(map, "driver", "qed", members),
            BlockdevCreateOptions::Quorum => map.serialize_entry("driver", "quorum"),
            BlockdevCreateOptions::Raw => map.serialize_entry("driver", "raw"),
            BlockdevCreateOptions::Rbd(members) => runtime::branch(map, "driver", "rbd", members),
            BlockdevCreateOptions::Replication => map.serialize_entry("driver", "replication"),
            BlockdevCreateOptions::Ssh(members) => runtime::branch(map, "driver", "ssh", members),
            BlockdevCreateOptions::Throttle => map.serialize_entry("driver", "throttle"),
            BlockdevCreateOptions::Vdi(members) => runtime::branch(map, "driver", "vdi", members),
            BlockdevCreateOptions::Vhdx(members) => runtime::branch(map, "driver", "vhdx", members),
            BlockdevCreateOptions::VirtioBlkVfioPci => {
                map.serialize_entry("driver", "virtio-blk-vfio-pci")
            }
            BlockdevCreateOptions::VirtioBlkVhostUser => {
                map.serialize_entry("driver", "virtio-blk-vhost-user")
            }
            BlockdevCreateOptions::VirtioBlkVhostVdpa => {
                map.serialize_entry("driver", "virtio-blk-vhost-vdpa")
            }
            BlockdevCreateOptions::Vmdk(members) => runtime::branch(map, "driver", "vmdk", members),
            BlockdevCreateOptions::Vpc(members) => runtime::branch(map, "driver", "vpc", members),
            BlockdevCreateOptions::Vvfat => map.serialize_entry("driver", "vvfat"),
        }
    }
}

impl<'de> runtime::Decode<'de> for BlockdevCreateOptions {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut common = runtime::NoCommon;
        let (tag, rest) = runtime::split(map, "driver", &mut common)?;
        let branch = match &*tag {
            "blkdebug" => {
                rest.finish()?;
                BlockdevCreateOptions::Blkdebug
            }
            "blklogwrites" => {
                rest.finish()?;
                BlockdevCreateOptions::Blklogwrites
            }
            "blkreplay" => {
                rest.finish()?;
                BlockdevCreateOptions::Blkreplay
            }
            "blkverify" => {
                rest.finish()?;
                BlockdevCreateOptions::Blkverify
            }
            "bochs" => {
                rest.finish()?;
                BlockdevCreateOptions::Bochs
            }
            "cloop" => {
                rest.finish()?;
                BlockdevCreateOptions::Cloop
            }
            "compress" => {
                rest.finish()?;
                BlockdevCreateOptions::Compress
            }
            "copy-before-write" => {
                rest.finish()?;
                BlockdevCreateOptions::CopyBeforeWrite
            }
            "copy-on-read" => {
                rest.finish()?;
                BlockdevCreateOptions::CopyOnRead
            }
            "dmg" => {
                rest.finish()?;
                BlockdevCreateOptions::Dmg
            }
            "file" => BlockdevCreateOptions::File(rest.members()?),
            "snapshot-access" => {
                rest.finish()?;
                BlockdevCreateOptions::SnapshotAccess
            }
            "ftp" => {
                rest.finish()?;
                BlockdevCreateOptions::Ftp
            }
            "ftps" => {
                rest.finish()?;
                BlockdevCreateOptions::Ftps
            }
            "gluster" => BlockdevCreateOptions::Gluster(rest.members()?),
            "host_cdrom" => {
                rest.finish()?;
                BlockdevCreateOptions::HostCdrom
            }
            "host_device" => {
                rest.finish()?;
                BlockdevCreateOptions::HostDevice
            }
            "http" => {
                rest.finish()?;
                BlockdevCreateOptions::Http
            }
            "https" => {
                rest.finish()?;
                BlockdevCreateOptions::Https
            }
            "io_uring" => {
                rest.finish()?;
                BlockdevCreateOptions::IoUring
            }
            "iscsi" => {
                rest.finish()?;
                BlockdevCreateOptions::Iscsi
            }
            "luks" => BlockdevCreateOptions::Luks(rest.members()?),
            "nbd" => {
                rest.finish()?;
                BlockdevCreateOptions::Nbd
            }
            "nfs" => BlockdevCreateOptions::Nfs(rest.members()?),
            "null-aio" => {
                rest.finish()?;
                BlockdevCreateOptions::NullAio
            }
            "null-co" => {
                rest.finish()?;
                BlockdevCreateOptions::NullCo
            }
            "nvme" => {
                rest.finish()?;
                BlockdevCreateOptions::Nvme
            }
            "nvme-io_uring" => {
                rest.finish()?;
                BlockdevCreateOptions::NvmeIoUring
            }
            "parallels" => BlockdevCreateOptions::Parallels(rest.members()?),
            "preallocate" => {
                rest.finish()?;
                BlockdevCreateOptions::Preallocate
            }
            "qcow" => BlockdevCreateOptions::Qcow(rest.members()?),
            "qcow2" => BlockdevCreateOptions::Qcow2(rest.members()?),
            "qed" => BlockdevCreateOptions::Qed(rest.members()?),
            "quorum" => {
                rest.finish()?;
                BlockdevCreateOptions::Quorum
            }
            "raw" => {
                rest.finish()?;
                BlockdevCreateOptions::Raw
            }
            "rbd" => BlockdevCreateOptions::Rbd(rest.members()?),
            "replication" => {
                rest.finish()?;
                BlockdevCreateOptions::Replication
            }
            "ssh" => BlockdevCreateOptions::Ssh(rest.members()?),
            "throttle" => {
                rest.finish()?;
                BlockdevCreateOptions::Throttle
            }
            "vdi" => BlockdevCreateOptions::Vdi(rest.members()?),
            "vhdx" => BlockdevCreateOptions::Vhdx(rest.members()?),
            "virtio-blk-vfio-pci" => {
                rest.finish()?;
                BlockdevCreateOptions::VirtioBlkVfioPci
            }
            "virtio-blk-vhost-user" => {
                rest.finish()?;
                BlockdevCreateOptions::VirtioBlkVhostUser
            }
            "virtio-blk-vhost-vdpa" => {
                rest.finish()?;
                BlockdevCreateOptions::VirtioBlkVhostVdpa
            }
            "vmdk" => BlockdevCreateOptions::Vmdk(rest.members()?),
            "vpc" => BlockdevCreateOptions::Vpc(rest.members()?),
            "vvfat" => {
                rest.finish()?;
                BlockdevCreateOptions::Vvfat
            }
            _ => return Err(runtime::unknown_value(&tag, "driver")),
        };
        Ok(branch)
    }
}

runtime::object!(BlockdevCreateOptions);

/// The QAPI struct `BlockdevCreateOptionsFile` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsFile)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsFile {
    /// `filename`: `str`.
    pub filename: String,
    /// `size`: `size`.
    pub size: u64,
    /// `preallocation`: `PreallocMode`.
    pub preallocation: Option<PreallocMode>,
    /// `nocow`: `bool`.
    pub nocow: Option<bool>,
    /// `extent-size-hint`: `size`. Since QEMU 5.1.
    pub extent_size_hint: Option<u64>,
}

impl BlockdevCreateOptionsFile {
    /// `BlockdevCreateOptionsFile` with its required members.
    #[must_use]
    pub fn new(filename: impl Into<String>, size: u64) -> Self {
        Self {
            filename: filename.into(),
            size,
            preallocation: None,
            nocow: None,
            extent_size_hint: None,
        }
    }
    /// Sets `preallocation`.
    #[must_use]
    pub fn preallocation(mut self, preallocation: PreallocMode) -> Self {
        self.preallocation = Some(preallocation);
        self
    }
    /// Sets `nocow`.
    #[must_use]
    pub fn nocow(mut self, nocow: bool) -> Self {
        self.nocow = Some(nocow);
        self
    }
    /// Sets `extent-size-hint`.
    #[must_use]
    pub fn extent_size_hint(mut self, extent_size_hint: u64) -> Self {
        self.extent_size_hint = Some(extent_size_hint);
        self
    }
}

impl runtime::Encode for BlockdevCreateOptionsFile {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("filename", &self.filename)?;
        map.serialize_entry("size", &self.size)?;
        runtime::optional(map, "preallocation", &self.preallocation)?;
        runtime::optional(map, "nocow", &self.nocow)?;
        runtime::optional(map, "extent-size-hint", &self.extent_size_hint)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevCreateOptionsFile {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut filename = None;
        let mut size = None;
        let mut preallocation = None;
        let mut nocow = None;
        let mut extent_size_hint = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "filename" => filename = Some(map.next_value()?),
                "size" => size = Some(map.next_value()?),
                "preallocation" => preallocation = Some(map.next_value()?),
                "nocow" => nocow = Some(map.next_value()?),
                "extent-size-hint" => extent_size_hint = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            filename: runtime::required(filename, "filename")?,
            size: runtime::required(size, "size")?,
            preallocation,
            nocow,
            extent_size_hint,
        })
    }
}

runtime::object!(BlockdevCreateOptionsFile);

/// The QAPI struct `BlockdevCreateOptionsGluster` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsGluster)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsGluster {
    /// `location`: `BlockdevOptionsGluster`.
    pub location: BlockdevOptionsGluster,
    /// `size`: `size`.
    pub size: u64,
    /// `preallocation`: `PreallocMode`.
    pub preallocation: Option<PreallocMode>,
}

impl BlockdevCreateOptionsGluster {
    /// `BlockdevCreateOptionsGluster` with its required members.
    #[must_use]
    pub fn new(location: impl Into<BlockdevOptionsGluster>, size: u64) -> Self {
        Self { location: location.into(), size, preallocation: None }
    }
    /// Sets `preallocation`.
    #[must_use]
    pub fn preallocation(mut self, preallocation: PreallocMode) -> Self {
        self.preallocation = Some(preallocation);
        self
    }
}

impl runtime::Encode for BlockdevCreateOptionsGluster {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("location", &self.location)?;
        map.serialize_entry("size", &self.size)?;
        runtime::optional(map, "preallocation", &self.preallocation)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevCreateOptionsGluster {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut location = None;
        let mut size = None;
        let mut preallocation = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "location" => location = Some(map.next_value()?),
                "size" => size = Some(map.next_value()?),
                "preallocation" => preallocation = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            location: runtime::required(location, "location")?,
            size: runtime::required(size, "size")?,
            preallocation,
        })
    }
}

runtime::object!(BlockdevCreateOptionsGluster);

/// The QAPI struct `BlockdevCreateOptionsLUKS` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsLUKS)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsLuks {
    /// `key-secret`: `str`.
    pub key_secret: Option<String>,
    /// `cipher-alg`: `QCryptoCipherAlgo`.
    pub cipher_alg: Option<QCryptoCipherAlgo>,
    /// `cipher-mode`: `QCryptoCipherMode`.
    pub cipher_mode: Option<QCryptoCipherMode>,
    /// `ivgen-alg`: `QCryptoIVGenAlgo`.
    pub ivgen_alg: Option<QCryptoIvGenAlgo>,
    /// `ivgen-hash-alg`: `QCryptoHashAlgo`.
    pub ivgen_hash_alg: Option<QCryptoHashAlgo>,
    /// `hash-alg`: `QCryptoHashAlgo`.
    pub hash_alg: Option<QCryptoHashAlgo>,
    /// `iter-time`: `int`. Since QEMU 2.8.
    pub iter_time: Option<i64>,
    /// `file`: `BlockdevRef`.
    pub file: Option<BlockdevRef>,
    /// `header`: `BlockdevRef`. Since QEMU 9.0.
    pub header: Option<BlockdevRef>,
    /// `size`: `size`.
    pub size: u64,
    /// `preallocation`: `PreallocMode`. Since QEMU 4.2.
    pub preallocation: Option<PreallocMode>,
    /// `detached-header`: `bool`. Since QEMU 9.0. Removed in 9.1.
    #[deprecated(note = "removed in QEMU 9.1")]
    pub detached_header: Option<bool>,
}

impl BlockdevCreateOptionsLuks {
    /// `BlockdevCreateOptionsLUKS` with its required members.
    #[must_use]
    pub fn new(size: u64) -> Self {
        Self {
            key_secret: None,
            cipher_alg: None,
            cipher_mode: None,
            ivgen_alg: None,
            ivgen_hash_alg: None,
            hash_alg: None,
            iter_time: None,
            file: None,
            header: None,
            size,
            preallocation: None,
            detached_header: None,
        }
    }
    /// Sets `key-secret`.
    #[must_use]
    pub fn key_secret(mut self, key_secret: impl Into<String>) -> Self {
        self.key_secret = Some(key_secret.into());
        self
    }
    /// Sets `cipher-alg`.
    #[must_use]
    pub fn cipher_alg(mut self, cipher_alg: QCryptoCipherAlgo) -> Self {
        self.cipher_alg = Some(cipher_alg);
        self
    }
    /// Sets `cipher-mode`.
    #[must_use]
    pub fn cipher_mode(mut self, cipher_mode: QCryptoCipherMode) -> Self {
        self.cipher_mode = Some(cipher_mode);
        self
    }
    /// Sets `ivgen-alg`.
    #[must_use]
    pub fn ivgen_alg(mut self, ivgen_alg: QCryptoIvGenAlgo) -> Self {
        self.ivgen_alg = Some(ivgen_alg);
        self
    }
    /// Sets `ivgen-hash-alg`.
    #[must_use]
    pub fn ivgen_hash_alg(mut self, ivgen_hash_alg: QCryptoHashAlgo) -> Self {
        self.ivgen_hash_alg = Some(ivgen_hash_alg);
        self
    }
    /// Sets `hash-alg`.
    #[must_use]
    pub fn hash_alg(mut self, hash_alg: QCryptoHashAlgo) -> Self {
        self.hash_alg = Some(hash_alg);
        self
    }
    /// Sets `iter-time`.
    #[must_use]
    pub fn iter_time(mut self, iter_time: i64) -> Self {
        self.iter_time = Some(iter_time);
        self
    }
    /// Sets `file`.
    #[must_use]
    pub fn file(mut self, file: impl Into<BlockdevRef>) -> Self {
        self.file = Some(file.into());
        self
    }
    /// Sets `header`.
    #[must_use]
    pub fn header(mut self, header: impl Into<BlockdevRef>) -> Self {
        self.header = Some(header.into());
        self
    }
    /// Sets `preallocation`.
    #[must_use]
    pub fn preallocation(mut self, preallocation: PreallocMode) -> Self {
        self.preallocation = Some(preallocation);
        self
    }
    /// Sets `detached-header`.
    #[deprecated(note = "removed in QEMU 9.1")]
    #[must_use]
    pub fn detached_header(mut self, detached_header: bool) -> Self {
        self.detached_header = Some(detached_header);
        self
    }
}

impl runtime::Encode for BlockdevCreateOptionsLuks {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "key-secret", &self.key_secret)?;
        runtime::optional(map, "cipher-alg", &self.cipher_alg)?;
        runtime::optional(map, "cipher-mode", &self.cipher_mode)?;
        runtime::optional(map, "ivgen-alg", &self.ivgen_alg)?;
        runtime::optional(map, "ivgen-hash-alg", &self.ivgen_hash_alg)?;
        runtime::optional(map, "hash-alg", &self.hash_alg)?;
        runtime::optional(map, "iter-time", &self.iter_time)?;
        runtime::optional(map, "file", &self.file)?;
        runtime::optional(map, "header", &self.header)?;
        map.serialize_entry("size", &self.size)?;
        runtime::optional(map, "preallocation", &self.preallocation)?;
        runtime::optional(map, "detached-header", &self.detached_header)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevCreateOptionsLuks {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut key_secret = None;
        let mut cipher_alg = None;
        let mut cipher_mode = None;
        let mut ivgen_alg = None;
        let mut ivgen_hash_alg = None;
        let mut hash_alg = None;
        let mut iter_time = None;
        let mut file = None;
        let mut header = None;
        let mut size = None;
        let mut preallocation = None;
        let mut detached_header = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "key-secret" => key_secret = Some(map.next_value()?),
                "cipher-alg" => cipher_alg = Some(map.next_value()?),
                "cipher-mode" => cipher_mode = Some(map.next_value()?),
                "ivgen-alg" => ivgen_alg = Some(map.next_value()?),
                "ivgen-hash-alg" => ivgen_hash_alg = Some(map.next_value()?),
                "hash-alg" => hash_alg = Some(map.next_value()?),
                "iter-time" => iter_time = Some(map.next_value()?),
                "file" => file = Some(map.next_value()?),
                "header" => header = Some(map.next_value()?),
                "size" => size = Some(map.next_value()?),
                "preallocation" => preallocation = Some(map.next_value()?),
                "detached-header" => detached_header = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            key_secret,
            cipher_alg,
            cipher_mode,
            ivgen_alg,
            ivgen_hash_alg,
            hash_alg,
            iter_time,
            file,
            header,
            size: runtime::required(size, "size")?,
            preallocation,
            detached_header,
        })
    }
}

runtime::object!(BlockdevCreateOptionsLuks);

/// The QAPI struct `BlockdevCreateOptionsNfs` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsNfs)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsNfs {
    /// `location`: `BlockdevOptionsNfs`.
    pub location: BlockdevOptionsNfs,
    /// `size`: `size`.
    pub size: u64,
}

impl BlockdevCreateOptionsNfs {
    /// `BlockdevCreateOptionsNfs` with its required members.
    #[must_use]
    pub fn new(location: impl Into<BlockdevOptionsNfs>, size: u64) -> Self {
        Self { location: location.into(), size }
    }
}

impl runtime::Encode for BlockdevCreateOptionsNfs {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("location", &self.location)?;
        map.serialize_entry("size", &self.size)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevCreateOptionsNfs {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut location = None;
        let mut size = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "location" => location = Some(map.next_value()?),
                "size" => size = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            location: runtime::required(location, "location")?,
            size: runtime::required(size, "size")?,
        })
    }
}

runtime::object!(BlockdevCreateOptionsNfs);

/// The QAPI struct `BlockdevCreateOptionsParallels` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsParallels)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsParallels {
    /// `file`: `BlockdevRef`.
    pub file: BlockdevRef,
    /// `size`: `size`.
    pub size: u64,
    /// `cluster-size`: `size`.
    pub cluster_size: Option<u64>,
}

impl BlockdevCreateOptionsParallels {
    /// `BlockdevCreateOptionsParallels` with its required members.
    #[must_use]
    pub fn new(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self { file: file.into(), size, cluster_size: None }
    }
    /// Sets `cluster-size`.
    #[must_use]
    pub fn cluster_size(mut self, cluster_size: u64) -> Self {
        self.cluster_size = Some(cluster_size);
        self
    }
}

impl runtime::Encode for BlockdevCreateOptionsParallels {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("file", &self.file)?;
        map.serialize_entry("size", &self.size)?;
        runtime::optional(map, "cluster-size", &self.cluster_size)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevCreateOptionsParallels {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut file = None;
        let mut size = None;
        let mut cluster_size = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "file" => file = Some(map.next_value()?),
                "size" => size = Some(map.next_value()?),
                "cluster-size" => cluster_size = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            file: runtime::required(file, "file")?,
            size: runtime::required(size, "size")?,
            cluster_size,
        })
    }
}

runtime::object!(BlockdevCreateOptionsParallels);

/// The QAPI struct `BlockdevCreateOptionsQcow` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsQcow)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsQcow {
    /// `file`: `BlockdevRef`.
    pub file: BlockdevRef,
    /// `size`: `size`.
    pub size: u64,
    /// `backing-file`: `str`.
    pub backing_file: Option<String>,
    /// `encrypt`: `QCryptoBlockCreateOptions`.
    pub encrypt: Option<QCryptoBlockCreateOptions>,
}

impl BlockdevCreateOptionsQcow {
    /// `BlockdevCreateOptionsQcow` with its required members.
    #[must_use]
    pub fn new(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self { file: file.into(), size, backing_file: None, encrypt: None }
    }
    /// Sets `backing-file`.
    #[must_use]
    pub fn backing_file(mut self, backing_file: impl Into<String>) -> Self {
        self.backing_file = Some(backing_file.into());
        self
    }
    /// Sets `encrypt`.
    #[must_use]
    pub fn encrypt(mut self, encrypt: impl Into<QCryptoBlockCreateOptions>) -> Self {
        self.encrypt = Some(encrypt.into());
        self
    }
}

impl runtime::Encode for BlockdevCreateOptionsQcow {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("file", &self.file)?;
        map.serialize_entry("size", &self.size)?;
        runtime::optional(map, "backing-file", &self.backing_file)?;
        runtime::optional(map, "encrypt", &self.encrypt)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevCreateOptionsQcow {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut file = None;
        let mut size = None;
        let mut backing_file = None;
        let mut encrypt = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "file" => file = Some(map.next_value()?),
                "size" => size = Some(map.next_value()?),
                "backing-file" => backing_file = Some(map.next_value()?),
                "encrypt" => encrypt = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            file: runtime::required(file, "file")?,
            size: runtime::required(size, "size")?,
            backing_file,
            encrypt,
        })
    }
}

runtime::object!(BlockdevCreateOptionsQcow);

/// The QAPI struct `BlockdevCreateOptionsQcow2` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsQcow2)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsQcow2 {
    /// `file`: `BlockdevRef`.
    pub file: BlockdevRef,
    /// `data-file`: `BlockdevRef`. Since QEMU 4.0.
    pub data_file: Option<BlockdevRef>,
    /// `data-file-raw`: `bool`. Since QEMU 4.0.
    pub data_file_raw: Option<bool>,
    /// `extended-l2`: `bool`. Since QEMU 5.2.
    pub extended_l2: Option<bool>,
    /// `size`: `size`.
    pub size: u64,
    /// `version`: `BlockdevQcow2Version`.
    pub version: Option<BlockdevQcow2Version>,
    /// `backing-file`: `str`.
    pub backing_file: Option<String>,
    /// `backing-fmt`: `BlockdevDriver`.
    pub backing_fmt: Option<BlockdevDriver>,
    /// `encrypt`: `QCryptoBlockCreateOptions`.
    pub encrypt: Option<QCryptoBlockCreateOptions>,
    /// `cluster-size`: `size`.
    pub cluster_size: Option<u64>,
    /// `preallocation`: `PreallocMode`.
    pub preallocation: Option<PreallocMode>,
    /// `lazy-refcounts`: `bool`.
    pub lazy_refcounts: Option<bool>,
    /// `refcount-bits`: `int`.
    pub refcount_bits: Option<i64>,
    /// `compression-type`: `Qcow2CompressionType`. Since QEMU 5.1.
    pub compression_type: Option<Qcow2CompressionType>,
}

impl BlockdevCreateOptionsQcow2 {
    /// `BlockdevCreateOptionsQcow2` with its required members.
    #[must_use]
    pub fn new(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self {
            file: file.into(),
            data_file: None,
            data_file_raw: None,
            extended_l2: None,
            size,
            version: None,
            backing_file: None,
            backing_fmt: None,
            encrypt: None,
            cluster_size: None,
            preallocation: None,
            lazy_refcounts: None,
            refcount_bits: None,
            compression_type: None,
        }
    }
    /// Sets `data-file`.
    #[must_use]
    pub fn data_file(mut self, data_file: impl Into<BlockdevRef>) -> Self {
        self.data_file = Some(data_file.into());
        self
    }
    /// Sets `data-file-raw`.
    #[must_use]
    pub fn data_file_raw(mut self, data_file_raw: bool) -> Self {
        self.data_file_raw = Some(data_file_raw);
        self
    }
    /// Sets `extended-l2`.
    #[must_use]
    pub fn extended_l2(mut self, extended_l2: bool) -> Self {
        self.extended_l2 = Some(extended_l2);
        self
    }
    /// Sets `version`.
    #[must_use]
    pub fn version(mut self, version: BlockdevQcow2Version) -> Self {
        self.version = Some(version);
        self
    }
    /// Sets `backing-file`.
    #[must_use]
    pub fn backing_file(mut self, backing_file: impl Into<String>) -> Self {
        self.backing_file = Some(backing_file.into());
        self
    }
    /// Sets `backing-fmt`.
    #[must_use]
    pub fn backing_fmt(mut self, backing_fmt: BlockdevDriver) -> Self {
        self.backing_fmt = Some(backing_fmt);
        self
    }
    /// Sets `encrypt`.
    #[must_use]
    pub fn encrypt(mut self, encrypt: impl Into<QCryptoBlockCreateOptions>) -> Self {
        self.encrypt = Some(encrypt.into());
        self
    }
    /// Sets `cluster-size`.
    #[must_use]
    pub fn cluster_size(mut self, cluster_size: u64) -> Self {
        self.cluster_size = Some(cluster_size);
        self
    }
    /// Sets `preallocation`.
    #[must_use]
    pub fn preallocation(mut self, preallocation: PreallocMode) -> Self {
        self.preallocation = Some(preallocation);
        self
    }
    /// Sets `lazy-refcounts`.
    #[must_use]
    pub fn lazy_refcounts(mut self, lazy_refcounts: bool) -> Self {
        self.lazy_refcounts = Some(lazy_refcounts);
        self
    }
    /// Sets `refcount-bits`.
    #[must_use]
    pub fn refcount_bits(mut self, refcount_bits: i64) -> Self {
        self.refcount_bits = Some(refcount_bits);
        self
    }
    /// Sets `compression-type`.
    #[must_use]
    pub fn compression_type(mut self, compression_type: Qcow2CompressionType) -> Self {
        self.compression_type = Some(compression_type);
        self
    }
}

impl runtime::Encode for BlockdevCreateOptionsQcow2 {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("file", &self.file)?;
        runtime::optional(map, "data-file", &self.data_file)?;
        runtime::optional(map, "data-file-raw", &self.data_file_raw)?;
        runtime::optional(map, "extended-l2", &self.extended_l2)?;
        map.serialize_entry("size", &self.size)?;
        runtime::optional(map, "version", &self.version)?;
        runtime::optional(map, "backing-file", &self.backing_file)?;
        runtime::optional(map, "backing-fmt", &self.backing_fmt)?;
        runtime::optional(map, "encrypt", &self.encrypt)?;
        runtime::optional(map, "cluster-size", &self.cluster_size)?;
        runtime::optional(map, "preallocation", &self.preallocation)?;
        runtime::optional(map, "lazy-refcounts", &self.lazy_refcounts)?;
        runtime::optional(map, "refcount-bits", &self.refcount_bits)?;
        runtime::optional(map, "compression-type", &self.compression_type)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevCreateOptionsQcow2 {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut file = None;
        let mut data_file = None;
        let mut data_file_raw = None;
        let mut extended_l2 = None;
        let mut size = None;
        let mut version = None;
        let mut backing_file = None;
        let mut backing_fmt = None;
        let mut encrypt = None;
        let mut cluster_size = None;
        let mut preallocation = None;
        let mut lazy_refcounts = None;
        let mut refcount_bits = None;
        let mut compression_type = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "file" => file = Some(map.next_value()?),
                "data-file" => data_file = Some(map.next_value()?),
                "data-file-raw" => data_file_raw = Some(map.next_value()?),
                "extended-l2" => extended_l2 = Some(map.next_value()?),
                "size" => size = Some(map.next_value()?),
                "version" => version = Some(map.next_value()?),
                "backing-file" => backing_file = Some(map.next_value()?),
                "backing-fmt" => backing_fmt = Some(map.next_value()?),
                "encrypt" => encrypt = Some(map.next_value()?),
                "cluster-size" => cluster_size = Some(map.next_value()?),
                "preallocation" => preallocation = Some(map.next_value()?),
                "lazy-refcounts" => lazy_refcounts = Some(map.next_value()?),
                "refcount-bits" => refcount_bits = Some(map.next_value()?),
                "compression-type" => compression_type = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            file: runtime::required(file, "file")?,
            data_file,
            data_file_raw,
            extended_l2,
            size: runtime::required(size, "size")?,
            version,
            backing_file,
            backing_fmt,
            encrypt,
            cluster_size,
            preallocation,
            lazy_refcounts,
            refcount_bits,
            compression_type,
        })
    }
}

runtime::object!(BlockdevCreateOptionsQcow2);

/// The QAPI struct `BlockdevCreateOptionsQed` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsQed)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsQed {
    /// `file`: `BlockdevRef`.
    pub file: BlockdevRef,
    /// `size`: `size`.
    pub size: u64,
    /// `backing-file`: `str`.
    pub backing_file: Option<String>,
    /// `backing-fmt`: `BlockdevDriver`.
    pub backing_fmt: Option<BlockdevDriver>,
    /// `cluster-size`: `size`.
    pub cluster_size: Option<u64>,
    /// `table-size`: `int`.
    pub table_size: Option<i64>,
}

impl BlockdevCreateOptionsQed {
    /// `BlockdevCreateOptionsQed` with its required members.
    #[must_use]
    pub fn new(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self {
            file: file.into(),
            size,
            backing_file: None,
            backing_fmt: None,
            cluster_size: None,
            table_size: None,
        }
    }
    /// Sets `backing-file`.
    #[must_use]
    pub fn backing_file(mut self, backing_file: impl Into<String>) -> Self {
        self.backing_file = Some(backing_file.into());
        self
    }
    /// Sets `backing-fmt`.
    #[must_use]
    pub fn backing_fmt(mut self, backing_fmt: BlockdevDriver) -> Self {
        self.backing_fmt = Some(backing_fmt);
        self
    }
    /// Sets `cluster-size`.
    #[must_use]
    pub fn cluster_size(mut self, cluster_size: u64) -> Self {
        self.cluster_size = Some(cluster_size);
        self
    }
    /// Sets `table-size`.
    #[must_use]
    pub fn table_size(mut self, table_size: i64) -> Self {
        self.table_size = Some(table_size);
        self
    }
}

impl runtime::Encode for BlockdevCreateOptionsQed {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("file", &self.file)?;
        map.serialize_entry("size", &self.size)?;
        runtime::optional(map, "backing-file", &self.backing_file)?;
        runtime::optional(map, "backing-fmt", &self.backing_fmt)?;
        runtime::optional(map, "cluster-size", &self.cluster_size)?;
        runtime::optional(map, "table-size", &self.table_size)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevCreateOptionsQed {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut file = None;
        let mut size = None;
        let mut backing_file = None;
        let mut backing_fmt = None;
        let mut cluster_size = None;
        let mut table_size = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "file" => file = Some(map.next_value()?),
                "size" => size = Some(map.next_value()?),
                "backing-file" => backing_file = Some(map.next_value()?),
                "backing-fmt" => backing_fmt = Some(map.next_value()?),
                "cluster-size" => cluster_size = Some(map.next_value()?),
                "table-size" => table_size = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            file: runtime::required(file, "file")?,
            size: runtime::required(size, "size")?,
            backing_file,
            backing_fmt,
            cluster_size,
            table_size,
        })
    }
}

runtime::object!(BlockdevCreateOptionsQed);

/// The QAPI struct `BlockdevCreateOptionsRbd` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsRbd)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsRbd {
    /// `location`: `BlockdevOptionsRbd`.
    pub location: BlockdevOptionsRbd,
    /// `size`: `size`.
    pub size: u64,
    /// `cluster-size`: `size`.
    pub cluster_size: Option<u64>,
    /// `encrypt`: `RbdEncryptionCreateOptions`. Since QEMU 6.1.
    pub encrypt: Option<RbdEncryptionCreateOptions>,
}

impl BlockdevCreateOptionsRbd {
    /// `BlockdevCreateOptionsRbd` with its required members.
    #[must_use]
    pub fn new(location: impl Into<BlockdevOptionsRbd>, size: u64) -> Self {
        Self { location: location.into(), size, cluster_size: None, encrypt: None }
    }
    /// Sets `cluster-size`.
    #[must_use]
    pub fn cluster_size(mut self, cluster_size: u64) -> Self {
        self.cluster_size = Some(cluster_size);
        self
    }
    /// Sets `encrypt`.
    #[must_use]
    pub fn encrypt(mut self, encrypt: impl Into<RbdEncryptionCreateOptions>) -> Self {
        self.encrypt = Some(encrypt.into());
        self
    }
}

impl runtime::Encode for BlockdevCreateOptionsRbd {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("location", &self.location)?;
        map.serialize_entry("size", &self.size)?;
        runtime::optional(map, "cluster-size", &self.cluster_size)?;
        runtime::optional(map, "encrypt", &self.encrypt)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevCreateOptionsRbd {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut location = None;
        let mut size = None;
        let mut cluster_size = None;
        let mut encrypt = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "location" => location = Some(map.next_value()?),
                "size" => size = Some(map.next_value()?),
                "cluster-size" => cluster_size = Some(map.next_value()?),
                "encrypt" => encrypt = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            location: runtime::required(location, "location")?,
            size: runtime::required(size, "size")?,
            cluster_size,
            encrypt,
        })
    }
}

runtime::object!(BlockdevCreateOptionsRbd);

/// The QAPI struct `BlockdevCreateOptionsSsh` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsSsh)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsSsh {
    /// `location`: `BlockdevOptionsSsh`.
    pub location: BlockdevOptionsSsh,
    /// `size`: `size`.
    pub size: u64,
}

impl BlockdevCreateOptionsSsh {
    /// `BlockdevCreateOptionsSsh` with its required members.
    #[must_use]
    pub fn new(location: impl Into<BlockdevOptionsSsh>, size: u64) -> Self {
        Self { location: location.into(), size }
    }
}

impl runtime::Encode for BlockdevCreateOptionsSsh {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("location", &self.location)?;
        map.serialize_entry("size", &self.size)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevCreateOptionsSsh {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut location = None;
        let mut size = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "location" => location = Some(map.next_value()?),
                "size" => size = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            location: runtime::required(location, "location")?,
            size: runtime::required(size, "size")?,
        })
    }
}

runtime::object!(BlockdevCreateOptionsSsh);

/// The QAPI struct `BlockdevCreateOptionsVdi` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsVdi)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsVdi {
    /// `file`: `BlockdevRef`.
    pub file: BlockdevRef,
    /// `size`: `size`.
    pub size: u64,
    /// `preallocation`: `PreallocMode`.
    pub preallocation: Option<PreallocMode>,
}

impl BlockdevCreateOptionsVdi {
    /// `BlockdevCreateOptionsVdi` with its required members.
    #[must_use]
    pub fn new(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self { file: file.into(), size, preallocation: None }
    }
    /// Sets `preallocation`.
    #[must_use]
    pub fn preallocation(mut self, preallocation: PreallocMode) -> Self {
        self.preallocation = Some(preallocation);
        self
    }
}

impl runtime::Encode for BlockdevCreateOptionsVdi {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("file", &self.file)?;
        map.serialize_entry("size", &self.size)?;
        runtime::optional(map, "preallocation", &self.preallocation)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevCreateOptionsVdi {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut file = None;
        let mut size = None;
        let mut preallocation = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "file" => file = Some(map.next_value()?),
                "size" => size = Some(map.next_value()?),
                "preallocation" => preallocation = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            file: runtime::required(file, "file")?,
            size: runtime::required(size, "size")?,
            preallocation,
        })
    }
}

runtime::object!(BlockdevCreateOptionsVdi);

/// The QAPI struct `BlockdevCreateOptionsVhdx` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsVhdx)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsVhdx {
    /// `file`: `BlockdevRef`.
    pub file: BlockdevRef,
    /// `size`: `size`.
    pub size: u64,
    /// `log-size`: `size`.
    pub log_size: Option<u64>,
    /// `block-size`: `size`.
    pub block_size: Option<u64>,
    /// `subformat`: `BlockdevVhdxSubformat`.
    pub subformat: Option<BlockdevVhdxSubformat>,
    /// `block-state-zero`: `bool`.
    pub block_state_zero: Option<bool>,
}

impl BlockdevCreateOptionsVhdx {
    /// `BlockdevCreateOptionsVhdx` with its required members.
    #[must_use]
    pub fn new(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self {
            file: file.into(),
            size,
            log_size: None,
            block_size: None,
            subformat: None,
            block_state_zero: None,
        }
    }
    /// Sets `log-size`.
    #[must_use]
    pub fn log_size(mut self, log_size: u64) -> Self {
        self.log_size = Some(log_size);
        self
    }
    /// Sets `block-size`.
    #[must_use]
    pub fn block_size(mut self, block_size: u64) -> Self {
        self.block_size = Some(block_size);
        self
    }
    /// Sets `subformat`.
    #[must_use]
    pub fn subformat(mut self, subformat: BlockdevVhdxSubformat) -> Self {
        self.subformat = Some(subformat);
        self
    }
    /// Sets `block-state-zero`.
    #[must_use]
    pub fn block_state_zero(mut self, block_state_zero: bool) -> Self {
        self.block_state_zero = Some(block_state_zero);
        self
    }
}

impl runtime::Encode for BlockdevCreateOptionsVhdx {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("file", &self.file)?;
        map.serialize_entry("size", &self.size)?;
        runtime::optional(map, "log-size", &self.log_size)?;
        runtime::optional(map, "block-size", &self.block_size)?;
        runtime::optional(map, "subformat", &self.subformat)?;
        runtime::optional(map, "block-state-zero", &self.block_state_zero)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevCreateOptionsVhdx {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut file = None;
        let mut size = None;
        let mut log_size = None;
        let mut block_size = None;
        let mut subformat = None;
        let mut block_state_zero = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "file" => file = Some(map.next_value()?),
                "size" => size = Some(map.next_value()?),
                "log-size" => log_size = Some(map.next_value()?),
                "block-size" => block_size = Some(map.next_value()?),
                "subformat" => subformat = Some(map.next_value()?),
                "block-state-zero" => block_state_zero = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            file: runtime::required(file, "file")?,
            size: runtime::required(size, "size")?,
            log_size,
            block_size,
            subformat,
            block_state_zero,
        })
    }
}

runtime::object!(BlockdevCreateOptionsVhdx);

/// The QAPI struct `BlockdevCreateOptionsVmdk` of module `block-core`.
///
/// Since QEMU 4.0. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsVmdk)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsVmdk {
    /// `file`: `BlockdevRef`.
    pub file: BlockdevRef,
    /// `size`: `size`.
    pub size: u64,
    /// `extents`: `[BlockdevRef]`.
    pub extents: Option<Vec<BlockdevRef>>,
    /// `subformat`: `BlockdevVmdkSubformat`.
    pub subformat: Option<BlockdevVmdkSubformat>,
    /// `backing-file`: `str`.
    pub backing_file: Option<String>,
    /// `adapter-type`: `BlockdevVmdkAdapterType`.
    pub adapter_type: Option<BlockdevVmdkAdapterType>,
    /// `hwversion`: `str`.
    pub hwversion: Option<String>,
    /// `toolsversion`: `str`. Since QEMU 6.2.
    pub toolsversion: Option<String>,
    /// `zeroed-grain`: `bool`.
    pub zeroed_grain: Option<bool>,
}

impl BlockdevCreateOptionsVmdk {
    /// `BlockdevCreateOptionsVmdk` with its required members.
    #[must_use]
    pub fn new(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self {
            file: file.into(),
            size,
            extents: None,
            subformat: None,
            backing_file: None,
            adapter_type: None,
            hwversion: None,
            toolsversion: None,
            zeroed_grain: None,
        }
    }
    /// Sets `extents`.
    #[must_use]
    pub fn extents(mut self, extents: impl IntoIterator<Item = impl Into<BlockdevRef>>) -> Self {
        self.extents = Some(extents.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `subformat`.
    #[must_use]
    pub fn subformat(mut self, subformat: BlockdevVmdkSubformat) -> Self {
        self.subformat = Some(subformat);
        self
    }
    /// Sets `backing-file`.
    #[must_use]
    pub fn backing_file(mut self, backing_file: impl Into<String>) -> Self {
        self.backing_file = Some(backing_file.into());
        self
    }
    /// Sets `adapter-type`.
    #[must_use]
    pub fn adapter_type(mut self, adapter_type: BlockdevVmdkAdapterType) -> Self {
        self.adapter_type = Some(adapter_type);
        self
    }
    /// Sets `hwversion`.
    #[must_use]
    pub fn hwversion(mut self, hwversion: impl Into<String>) -> Self {
        self.hwversion = Some(hwversion.into());
        self
    }
    /// Sets `toolsversion`.
    #[must_use]
    pub fn toolsversion(mut self, toolsversion: impl Into<String>) -> Self {
        self.toolsversion = Some(toolsversion.into());
        self
    }
    /// Sets `zeroed-grain`.
    #[must_use]
    pub fn zeroed_grain(mut self, zeroed_grain: bool) -> Self {
        self.zeroed_grain = Some(zeroed_grain);
        self
    }
}

impl runtime::Encode for BlockdevCreateOptionsVmdk {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("file", &self.file)?;
        map.serialize_entry("size", &self.size)?;
        runtime::optional(map, "extents", &self.extents)?;
        runtime::optional(map, "subformat", &self.subformat)?;
        runtime::optional(map, "backing-file", &self.backing_file)?;
        runtime::optional(map, "adapter-type", &self.adapter_type)?;
        runtime::optional(map, "hwversion", &self.hwversion)?;
        runtime::optional(map, "toolsversion", &self.toolsversion)?;
        runtime::optional(map, "zeroed-grain", &self.zeroed_grain)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevCreateOptionsVmdk {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut file = None;
        let mut size = None;
        let mut extents = None;
        let mut subformat = None;
        let mut backing_file = None;
        let mut adapter_type = None;
        let mut hwversion = None;
        let mut toolsversion = None;
        let mut zeroed_grain = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "file" => file = Some(map.next_value()?),
                "size" => size = Some(map.next_value()?),
                "extents" => extents = Some(map.next_value()?),
                "subformat" => subformat = Some(map.next_value()?),
                "backing-file" => backing_file = Some(map.next_value()?),
                "adapter-type" => adapter_type = Some(map.next_value()?),
                "hwversion" => hwversion = Some(map.next_value()?),
                "toolsversion" => toolsversion = Some(map.next_value()?),
                "zeroed-grain" => zeroed_grain = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            file: runtime::required(file, "file")?,
            size: runtime::required(size, "size")?,
            extents,
            subformat,
            backing_file,
            adapter_type,
            hwversion,
            toolsversion,
            zeroed_grain,
        })
    }
}

runtime::object!(BlockdevCreateOptionsVmdk);

/// The QAPI struct `BlockdevCreateOptionsVpc` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsVpc)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsVpc {
    /// `file`: `BlockdevRef`.
    pub file: BlockdevRef,
    /// `size`: `size`.
    pub size: u64,
    /// `subformat`: `BlockdevVpcSubformat`.
    pub subformat: Option<BlockdevVpcSubformat>,
    /// `force-size`: `bool`.
    pub force_size: Option<bool>,
}

impl BlockdevCreateOptionsVpc {
    /// `BlockdevCreateOptionsVpc` with its required members.
    #[must_use]
    pub fn new(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self { file: file.into(), size, subformat: None, force_size: None }
    }
    /// Sets `subformat`.
    #[must_use]
    pub fn subformat(mut self, subformat: BlockdevVpcSubformat) -> Self {
        self.subformat = Some(subformat);
        self
    }
    /// Sets `force-size`.
    #[must_use]
    pub fn force_size(mut self, force_size: bool) -> Self {
        self.force_size = Some(force_size);
        self
    }
}

impl runtime::Encode for BlockdevCreateOptionsVpc {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("file", &self.file)?;
        map.serialize_entry("size", &self.size)?;
        runtime::optional(map, "subformat", &self.subformat)?;
        runtime::optional(map, "force-size", &self.force_size)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevCreateOptionsVpc {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut file = None;
        let mut size = None;
        let mut subformat = None;
        let mut force_size = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "file" => file = Some(map.next_value()?),
                "size" => size = Some(map.next_value()?),
                "subformat" => subformat = Some(map.next_value()?),
                "force-size" => force_size = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            file: runtime::required(file, "file")?,
            size: runtime::required(size, "size")?,
            subformat,
            force_size,
        })
    }
}

runtime::object!(BlockdevCreateOptionsVpc);

/// The QAPI enum `BlockdevDetectZeroesOptions` of module `block-core`.
///
/// Since QEMU 2.1. Sent and received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevDetectZeroesOptions)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockdevDetectZeroesOptions {
    /// `off`.
    Off,
    /// `on`.
    On,
    /// `unmap`.
    Unmap,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl BlockdevDetectZeroesOptions {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Off, Self::On, Self::Unmap];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Off => "off",
            Self::On => "on",
            Self::Unmap => "unmap",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(BlockdevDetectZeroesOptions);

/// The QAPI enum `BlockdevDiscardOptions` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevDiscardOptions)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockdevDiscardOptions {
    /// `ignore`.
    Ignore,
    /// `unmap`.
    Unmap,
}

impl BlockdevDiscardOptions {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Ignore, Self::Unmap];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ignore => "ignore",
            Self::Unmap => "unmap",
        }
    }
}

runtime::closed_enum!(BlockdevDiscardOptions);

/// The QAPI enum `BlockdevDriver` of module `block-core`.
///
/// Since QEMU 2.9. Sent and received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevDriver)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockdevDriver {
    /// `blkdebug`.
    Blkdebug,
    /// `blklogwrites`. Since QEMU 3.0.
    Blklogwrites,
    /// `blkreplay`. Since QEMU 4.2.
    Blkreplay,
    /// `blkverify`.
    Blkverify,
    /// `bochs`.
    Bochs,
    /// `cloop`.
    Cloop,
    /// `compress`. Since QEMU 5.0.
    Compress,
    /// `copy-before-write`. Since QEMU 6.2.
    CopyBeforeWrite,
    /// `copy-on-read`. Since QEMU 3.0.
    CopyOnRead,
    /// `dmg`.
    Dmg,
    /// `file`.
    File,
    /// `snapshot-access`. Since QEMU 7.0.
    SnapshotAccess,
    /// `ftp`.
    Ftp,
    /// `ftps`.
    Ftps,
    /// `gluster`. Deprecated since 9.2 or 10.0.
    #[deprecated(note = "deprecated since QEMU 9.2 or 10.0")]
    Gluster,
    /// `host_cdrom`. In builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostCdrom,
    /// `host_device`. In builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostDevice,
    /// `http`.
    Http,
    /// `https`.
    Https,
    /// `io_uring`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    IoUring,
    /// `iscsi`.
    Iscsi,
    /// `luks`.
    Luks,
    /// `nbd`.
    Nbd,
    /// `nfs`.
    Nfs,
    /// `null-aio`.
    NullAio,
    /// `null-co`.
    NullCo,
    /// `nvme`. Since QEMU 2.12.
    Nvme,
    /// `nvme-io_uring`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    NvmeIoUring,
    /// `parallels`.
    Parallels,
    /// `preallocate`.
    Preallocate,
    /// `qcow`.
    Qcow,
    /// `qcow2`.
    Qcow2,
    /// `qed`.
    Qed,
    /// `quorum`.
    Quorum,
    /// `raw`.
    Raw,
    /// `rbd`.
    Rbd,
    /// `replication`. In builds with `CONFIG_REPLICATION`.
    Replication,
    /// `ssh`.
    Ssh,
    /// `throttle`. Since QEMU 2.11.
    Throttle,
    /// `vdi`.
    Vdi,
    /// `vhdx`.
    Vhdx,
    /// `virtio-blk-vfio-pci`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    VirtioBlkVfioPci,
    /// `virtio-blk-vhost-user`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    VirtioBlkVhostUser,
    /// `virtio-blk-vhost-vdpa`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    VirtioBlkVhostVdpa,
    /// `vmdk`.
    Vmdk,
    /// `vpc`.
    Vpc,
    /// `vvfat`.
    Vvfat,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl BlockdevDriver {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Blkdebug,
        Self::Blklogwrites,
        Self::Blkreplay,
        Self::Blkverify,
        Self::Bochs,
        Self::Cloop,
        Self::Compress,
        Self::CopyBeforeWrite,
        Self::CopyOnRead,
        Self::Dmg,
        Self::File,
        Self::SnapshotAccess,
        Self::Ftp,
        Self::Ftps,
        Self::Gluster,
        Self::HostCdrom,
        Self::HostDevice,
        Self::Http,
        Self::Https,
        Self::IoUring,
        Self::Iscsi,
        Self::Luks,
        Self::Nbd,
        Self::Nfs,
        Self::NullAio,
        Self::NullCo,
        Self::Nvme,
        Self::NvmeIoUring,
        Self::Parallels,
        Self::Preallocate,
        Self::Qcow,
        Self::Qcow2,
        Self::Qed,
        Self::Quorum,
        Self::Raw,
        Self::Rbd,
        Self::Replication,
        Self::Ssh,
        Self::Throttle,
        Self::Vdi,
        Self::Vhdx,
        Self::VirtioBlkVfioPci,
        Self::VirtioBlkVhostUser,
        Self::VirtioBlkVhostVdpa,
        Self::Vmdk,
        Self::Vpc,
        Self::Vvfat,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Blkdebug => "blkdebug",
            Self::Blklogwrites => "blklogwrites",
            Self::Blkreplay => "blkreplay",
            Self::Blkverify => "blkverify",
            Self::Bochs => "bochs",
            Self::Cloop => "cloop",
            Self::Compress => "compress",
            Self::CopyBeforeWrite => "copy-before-write",
            Self::CopyOnRead => "copy-on-read",
            Self::Dmg => "dmg",
            Self::File => "file",
            Self::SnapshotAccess => "snapshot-access",
            Self::Ftp => "ftp",
            Self::Ftps => "ftps",
            Self::Gluster => "gluster",
            Self::HostCdrom => "host_cdrom",
            Self::HostDevice => "host_device",
            Self::Http => "http",
            Self::Https => "https",
            Self::IoUring => "io_uring",
            Self::Iscsi => "iscsi",
            Self::Luks => "luks",
            Self::Nbd => "nbd",
            Self::Nfs => "nfs",
            Self::NullAio => "null-aio",
            Self::NullCo => "null-co",
            Self::Nvme => "nvme",
            Self::NvmeIoUring => "nvme-io_uring",
            Self::Parallels => "parallels",
            Self::Preallocate => "preallocate",
            Self::Qcow => "qcow",
            Self::Qcow2 => "qcow2",
            Self::Qed => "qed",
            Self::Quorum => "quorum",
            Self::Raw => "raw",
            Self::Rbd => "rbd",
            Self::Replication => "replication",
            Self::Ssh => "ssh",
            Self::Throttle => "throttle",
            Self::Vdi => "vdi",
            Self::Vhdx => "vhdx",
            Self::VirtioBlkVfioPci => "virtio-blk-vfio-pci",
            Self::VirtioBlkVhostUser => "virtio-blk-vhost-user",
            Self::VirtioBlkVhostVdpa => "virtio-blk-vhost-vdpa",
            Self::Vmdk => "vmdk",
            Self::Vpc => "vpc",
            Self::Vvfat => "vvfat",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(BlockdevDriver);

/// The QAPI enum `BlockdevOnError` of module `block-core`.
///
/// Since QEMU 1.3. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevOnError)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockdevOnError {
    /// `report`.
    Report,
    /// `ignore`.
    Ignore,
    /// `enospc`.
    Enospc,
    /// `stop`.
    Stop,
    /// `auto`. Since QEMU 2.7.
    Auto,
}

impl BlockdevOnError {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] =
        &[Self::Report, Self::Ignore, Self::Enospc, Self::Stop, Self::Auto];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Ignore => "ignore",
            Self::Enospc => "enospc",
            Self::Stop => "stop",
            Self::Auto => "auto",
        }
    }
}

runtime::closed_enum!(BlockdevOnError);

/// The QAPI union `BlockdevOptions` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptions {
    /// `node-name`: `str`. Since QEMU 2.0.
    pub node_name: Option<String>,
    /// `discard`: `BlockdevDiscardOptions`.
    pub discard: Option<BlockdevDiscardOptions>,
    /// `cache`: `BlockdevCacheOptions`.
    pub cache: Option<BlockdevCacheOptions>,
    /// `active`: `bool`. Since QEMU 10.0.
    pub active: Option<bool>,
    /// `read-only`: `bool`.
    pub read_only: Option<bool>,
    /// `auto-read-only`: `bool`. Since QEMU 3.1.
    pub auto_read_only: Option<bool>,
    /// `force-share`: `bool`. Since QEMU 2.10.
    pub force_share: Option<bool>,
    /// `detect-zeroes`: `BlockdevDetectZeroesOptions`. Since QEMU 2.1.
    pub detect_zeroes: Option<BlockdevDetectZeroesOptions>,
    /// `driver`: which branch, and its members.
    pub driver: BlockdevOptionsBranch,
}

/// The branches of [`BlockdevOptions`], by the value of `driver`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevOptionsBranch {
    /// `blkdebug`.
    Blkdebug(BlockdevOptionsBlkdebug),
    /// `blklogwrites`.
    Blklogwrites(BlockdevOptionsBlklogwrites),
    /// `blkreplay`.
    Blkreplay(BlockdevOptionsBlkreplay),
    /// `blkverify`.
    Blkverify(BlockdevOptionsBlkverify),
    /// `bochs`.
    Bochs(BlockdevOptionsGenericFormat),
    /// `cloop`.
    Cloop(BlockdevOptionsGenericFormat),
    /// `compress`.
    Compress(BlockdevOptionsGenericFormat),
    /// `copy-before-write`.
    CopyBeforeWrite(BlockdevOptionsCbw),
    /// `copy-on-read`.
    CopyOnRead(BlockdevOptionsCor),
    /// `dmg`.
    Dmg(BlockdevOptionsGenericFormat),
    /// `file`.
    File(BlockdevOptionsFile),
    /// `snapshot-access`. Since QEMU 7.0.
    SnapshotAccess(BlockdevOptionsGenericFormat),
    /// `ftp`.
    Ftp(BlockdevOptionsCurlFtp),
    /// `ftps`.
    Ftps(BlockdevOptionsCurlFtps),
    /// `gluster`.
    Gluster(BlockdevOptionsGluster),
    /// `host_cdrom`. In builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostCdrom(BlockdevOptionsFile),
    /// `host_device`. In builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostDevice(BlockdevOptionsFile),
    /// `http`.
    Http(BlockdevOptionsCurlHttp),
    /// `https`.
    Https(BlockdevOptionsCurlHttps),
    /// `io_uring`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    IoUring(BlockdevOptionsIoUring),
    /// `iscsi`.
    Iscsi(BlockdevOptionsIscsi),
    /// `luks`.
    Luks(BlockdevOptionsLuks),
    /// `nbd`.
    Nbd(BlockdevOptionsNbd),
    /// `nfs`.
    Nfs(BlockdevOptionsNfs),
    /// `null-aio`.
    NullAio(BlockdevOptionsNull),
    /// `null-co`.
    NullCo(BlockdevOptionsNull),
    /// `nvme`.
    Nvme(BlockdevOptionsNvMe),
    /// `nvme-io_uring`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    NvmeIoUring(BlockdevOptionsNvmeIoUring),
    /// `parallels`.
    Parallels(BlockdevOptionsGenericFormat),
    /// `preallocate`.
    Preallocate(BlockdevOptionsPreallocate),
    /// `qcow`.
    Qcow(BlockdevOptionsQcow),
    /// `qcow2`.
    Qcow2(BlockdevOptionsQcow2),
    /// `qed`.
    Qed(BlockdevOptionsGenericCowFormat),
    /// `quorum`.
    Quorum(BlockdevOptionsQuorum),
    /// `raw`.
    Raw(BlockdevOptionsRaw),
    /// `rbd`.
    Rbd(BlockdevOptionsRbd),
    /// `replication`. In builds with `CONFIG_REPLICATION`.
    Replication(BlockdevOptionsReplication),
    /// `ssh`.
    Ssh(BlockdevOptionsSsh),
    /// `throttle`.
    Throttle(BlockdevOptionsThrottle),
    /// `vdi`.
    Vdi(BlockdevOptionsGenericFormat),
    /// `vhdx`.
    Vhdx(BlockdevOptionsGenericFormat),
    /// `virtio-blk-vfio-pci`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    VirtioBlkVfioPci(BlockdevOptionsVirtioBlkVfioPci),
    /// `virtio-blk-vhost-user`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    VirtioBlkVhostUser(BlockdevOptionsVirtioBlkVhostUser),
    /// `virtio-blk-vhost-vdpa`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    VirtioBlkVhostVdpa(BlockdevOptionsVirtioBlkVhostVdpa),
    /// `vmdk`.
    Vmdk(BlockdevOptionsGenericCowFormat),
    /// `vpc`.
    Vpc(BlockdevOptionsGenericFormat),
    /// `vvfat`.
    Vvfat(BlockdevOptionsVvfat),
}

impl BlockdevOptions {
    /// `BlockdevOptions` with `driver` `blkdebug`.
    #[must_use]
    pub fn blkdebug(blkdebug: impl Into<BlockdevOptionsBlkdebug>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::Blkdebug(blkdebug.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `blklogwrites`.
    #[must_use]
    pub fn blklogwrites(blklogwrites: impl Into<BlockdevOptionsBlklogwrites>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::Blklogwrites(blklogwrites.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `blkreplay`.
    #[must_use]
    pub fn blkreplay(blkreplay: impl Into<BlockdevOptionsBlkreplay>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::Blkreplay(blkreplay.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `blkverify`.
    #[must_use]
    pub fn blkverify(blkverify: impl Into<BlockdevOptionsBlkverify>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::Blkverify(blkverify.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `bochs`.
    #[must_use]
    pub fn bochs(bochs: impl Into<BlockdevOptionsGenericFormat>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::Bochs(bochs.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `cloop`.
    #[must_use]
    pub fn cloop(cloop: impl Into<BlockdevOptionsGenericFormat>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::Cloop(cloop.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `compress`.
    #[must_use]
    pub fn compress(compress: impl Into<BlockdevOptionsGenericFormat>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::Compress(compress.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `copy-before-write`.
    #[must_use]
    pub fn copy_before_write(copy_before_write: impl Into<BlockdevOptionsCbw>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::CopyBeforeWrite(copy_before_write.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `copy-on-read`.
    #[must_use]
    pub fn copy_on_read(copy_on_read: impl Into<BlockdevOptionsCor>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::CopyOnRead(copy_on_read.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `dmg`.
    #[must_use]
    pub fn dmg(dmg: impl Into<BlockdevOptionsGenericFormat>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::Dmg(dmg.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `file`.
    #[must_use]
    pub fn file(file: impl Into<BlockdevOptionsFile>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::File(file.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `snapshot-access`.
    #[must_use]
    pub fn snapshot_access(snapshot_access: impl Into<BlockdevOptionsGenericFormat>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::SnapshotAccess(snapshot_access.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `ftp`.
    #[must_use]
    pub fn ftp(ftp: impl Into<BlockdevOptionsCurlFtp>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::Ftp(ftp.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `ftps`.
    #[must_use]
    pub fn ftps(ftps: impl Into<BlockdevOptionsCurlFtps>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::Ftps(ftps.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `gluster`.
    #[must_use]
    pub fn gluster(gluster: impl Into<BlockdevOptionsGluster>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::Gluster(gluster.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `host_cdrom`.
    #[must_use]
    pub fn host_cdrom(host_cdrom: impl Into<BlockdevOptionsFile>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::HostCdrom(host_cdrom.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `host_device`.
    #[must_use]
    pub fn host_device(host_device: impl Into<BlockdevOptionsFile>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::HostDevice(host_device.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `http`.
    #[must_use]
    pub fn http(http: impl Into<BlockdevOptionsCurlHttp>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::Http(http.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `https`.
    #[must_use]
    pub fn https(https: impl Into<BlockdevOptionsCurlHttps>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::Https(https.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `io_uring`.
    #[must_use]
    pub fn io_uring(io_uring: impl Into<BlockdevOptionsIoUring>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::IoUring(io_uring.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `iscsi`.
    #[must_use]
    pub fn iscsi(iscsi: impl Into<BlockdevOptionsIscsi>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::Iscsi(iscsi.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `luks`.
    #[must_use]
    pub fn luks(luks: impl Into<BlockdevOptionsLuks>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::Luks(luks.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `nbd`.
    #[must_use]
    pub fn nbd(nbd: impl Into<BlockdevOptionsNbd>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::Nbd(nbd.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `nfs`.
    #[must_use]
    pub fn nfs(nfs: impl Into<BlockdevOptionsNfs>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::Nfs(nfs.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `null-aio`.
    #[must_use]
    pub fn null_aio(null_aio: impl Into<BlockdevOptionsNull>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::NullAio(null_aio.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `null-co`.
    #[must_use]
    pub fn null_co(null_co: impl Into<BlockdevOptionsNull>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::NullCo(null_co.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `nvme`.
    #[must_use]
    pub fn nvme(nvme: impl Into<BlockdevOptionsNvMe>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::Nvme(nvme.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `nvme-io_uring`.
    #[must_use]
    pub fn nvme_io_uring(nvme_io_uring: impl Into<BlockdevOptionsNvmeIoUring>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::NvmeIoUring(nvme_io_uring.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `parallels`.
    #[must_use]
    pub fn parallels(parallels: impl Into<BlockdevOptionsGenericFormat>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::Parallels(parallels.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `preallocate`.
    #[must_use]
    pub fn preallocate(preallocate: impl Into<BlockdevOptionsPreallocate>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::Preallocate(preallocate.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `qcow`.
    #[must_use]
    pub fn qcow(qcow: impl Into<BlockdevOptionsQcow>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::Qcow(qcow.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `qcow2`.
    #[must_use]
    pub fn qcow2(qcow2: impl Into<BlockdevOptionsQcow2>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::Qcow2(qcow2.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `qed`.
    #[must_use]
    pub fn qed(qed: impl Into<BlockdevOptionsGenericCowFormat>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::Qed(qed.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `quorum`.
    #[must_use]
    pub fn quorum(quorum: impl Into<BlockdevOptionsQuorum>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::Quorum(quorum.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `raw`.
    #[must_use]
    pub fn raw(raw: impl Into<BlockdevOptionsRaw>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::Raw(raw.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `rbd`.
    #[must_use]
    pub fn rbd(rbd: impl Into<BlockdevOptionsRbd>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::Rbd(rbd.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `replication`.
    #[must_use]
    pub fn replication(replication: impl Into<BlockdevOptionsReplication>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::Replication(replication.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `ssh`.
    #[must_use]
    pub fn ssh(ssh: impl Into<BlockdevOptionsSsh>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::Ssh(ssh.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `throttle`.
    #[must_use]
    pub fn throttle(throttle: impl Into<BlockdevOptionsThrottle>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::Throttle(throttle.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `vdi`.
    #[must_use]
    pub fn vdi(vdi: impl Into<BlockdevOptionsGenericFormat>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::Vdi(vdi.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `vhdx`.
    #[must_use]
    pub fn vhdx(vhdx: impl Into<BlockdevOptionsGenericFormat>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::Vhdx(vhdx.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `virtio-blk-vfio-pci`.
    #[must_use]
    pub fn virtio_blk_vfio_pci(
        virtio_blk_vfio_pci: impl Into<BlockdevOptionsVirtioBlkVfioPci>,
    ) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::VirtioBlkVfioPci(virtio_blk_vfio_pci.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `virtio-blk-vhost-user`.
    #[must_use]
    pub fn virtio_blk_vhost_user(
        virtio_blk_vhost_user: impl Into<BlockdevOptionsVirtioBlkVhostUser>,
    ) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::VirtioBlkVhostUser(virtio_blk_vhost_user.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `virtio-blk-vhost-vdpa`.
    #[must_use]
    pub fn virtio_blk_vhost_vdpa(
        virtio_blk_vhost_vdpa: impl Into<BlockdevOptionsVirtioBlkVhostVdpa>,
    ) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::VirtioBlkVhostVdpa(virtio_blk_vhost_vdpa.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `vmdk`.
    #[must_use]
    pub fn vmdk(vmdk: impl Into<BlockdevOptionsGenericCowFormat>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::Vmdk(vmdk.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `vpc`.
    #[must_use]
    pub fn vpc(vpc: impl Into<BlockdevOptionsGenericFormat>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::Vpc(vpc.into()),
        }
    }
    /// `BlockdevOptions` with `driver` `vvfat`.
    #[must_use]
    pub fn vvfat(vvfat: impl Into<BlockdevOptionsVvfat>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver: BlockdevOptionsBranch::Vvfat(vvfat.into()),
        }
    }
    /// Sets `node-name`.
    #[must_use]
    pub fn node_name(mut self, node_name: impl Into<String>) -> Self {
        self.node_name = Some(node_name.into());
        self
    }
    /// Sets `discard`.
    #[must_use]
    pub fn discard(mut self, discard: BlockdevDiscardOptions) -> Self {
        self.discard = Some(discard);
        self
    }
    /// Sets `cache`.
    #[must_use]
    pub fn cache(mut self, cache: impl Into<BlockdevCacheOptions>) -> Self {
        self.cache = Some(cache.into());
        self
    }
    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }
    /// Sets `read-only`.
    #[must_use]
    pub fn read_only(mut self, read_only: bool) -> Self {
        self.read_only = Some(read_only);
        self
    }
    /// Sets `auto-read-only`.
    #[must_use]
    pub fn auto_read_only(mut self, auto_read_only: bool) -> Self {
        self.auto_read_only = Some(auto_read_only);
        self
    }
    /// Sets `force-share`.
    #[must_use]
    pub fn force_share(mut self, force_share: bool) -> Self {
        self.force_share = Some(force_share);
        self
    }
    /// Sets `detect-zeroes`.
    #[must_use]
    pub fn detect_zeroes(mut self, detect_zeroes: BlockdevDetectZeroesOptions) -> Self {
        self.detect_zeroes = Some(detect_zeroes);
        self
    }
}

impl From<BlockdevOptionsBlkdebug> for BlockdevOptions {
    fn from(members: BlockdevOptionsBlkdebug) -> Self {
        Self::blkdebug(members)
    }
}

impl From<BlockdevOptionsBlklogwrites> for BlockdevOptions {
    fn from(members: BlockdevOptionsBlklogwrites) -> Self {
        Self::blklogwrites(members)
    }
}

impl From<BlockdevOptionsBlkreplay> for BlockdevOptions {
    fn from(members: BlockdevOptionsBlkreplay) -> Self {
        Self::blkreplay(members)
    }
}

impl From<BlockdevOptionsBlkverify> for BlockdevOptions {
    fn from(members: BlockdevOptionsBlkverify) -> Self {
        Self::blkverify(members)
    }
}

impl From<BlockdevOptionsCbw> for BlockdevOptions {
    fn from(members: BlockdevOptionsCbw) -> Self {
        Self::copy_before_write(members)
    }
}

impl From<BlockdevOptionsCor> for BlockdevOptions {
    fn from(members: BlockdevOptionsCor) -> Self {
        Self::copy_on_read(members)
    }
}

impl From<BlockdevOptionsCurlFtp> for BlockdevOptions {
    fn from(members: BlockdevOptionsCurlFtp) -> Self {
        Self::ftp(members)
    }
}

impl From<BlockdevOptionsCurlFtps> for BlockdevOptions {
    fn from(members: BlockdevOptionsCurlFtps) -> Self {
        Self::ftps(members)
    }
}

impl From<BlockdevOptionsGluster> for BlockdevOptions {
    fn from(members: BlockdevOptionsGluster) -> Self {
        Self::gluster(members)
    }
}

impl From<BlockdevOptionsCurlHttp> for BlockdevOptions {
    fn from(members: BlockdevOptionsCurlHttp) -> Self {
        Self::http(members)
    }
}

impl From<BlockdevOptionsCurlHttps> for BlockdevOptions {
    fn from(members: BlockdevOptionsCurlHttps) -> Self {
        Self::https(members)
    }
}

impl From<BlockdevOptionsIoUring> for BlockdevOptions {
    fn from(members: BlockdevOptionsIoUring) -> Self {
        Self::io_uring(members)
    }
}

impl From<BlockdevOptionsIscsi> for BlockdevOptions {
    fn from(members: BlockdevOptionsIscsi) -> Self {
        Self::iscsi(members)
    }
}

impl From<BlockdevOptionsLuks> for BlockdevOptions {
    fn from(members: BlockdevOptionsLuks) -> Self {
        Self::luks(members)
    }
}

impl From<BlockdevOptionsNbd> for BlockdevOptions {
    fn from(members: BlockdevOptionsNbd) -> Self {
        Self::nbd(members)
    }
}

impl From<BlockdevOptionsNfs> for BlockdevOptions {
    fn from(members: BlockdevOptionsNfs) -> Self {
        Self::nfs(members)
    }
}

impl From<BlockdevOptionsNvMe> for BlockdevOptions {
    fn from(members: BlockdevOptionsNvMe) -> Self {
        Self::nvme(members)
    }
}

impl From<BlockdevOptionsNvmeIoUring> for BlockdevOptions {
    fn from(members: BlockdevOptionsNvmeIoUring) -> Self {
        Self::nvme_io_uring(members)
    }
}

impl From<BlockdevOptionsPreallocate> for BlockdevOptions {
    fn from(members: BlockdevOptionsPreallocate) -> Self {
        Self::preallocate(members)
    }
}

impl From<BlockdevOptionsQcow> for BlockdevOptions {
    fn from(members: BlockdevOptionsQcow) -> Self {
        Self::qcow(members)
    }
}

impl From<BlockdevOptionsQcow2> for BlockdevOptions {
    fn from(members: BlockdevOptionsQcow2) -> Self {
        Self::qcow2(members)
    }
}

impl From<BlockdevOptionsQuorum> for BlockdevOptions {
    fn from(members: BlockdevOptionsQuorum) -> Self {
        Self::quorum(members)
    }
}

impl From<BlockdevOptionsRaw> for BlockdevOptions {
    fn from(members: BlockdevOptionsRaw) -> Self {
        Self::raw(members)
    }
}

impl From<BlockdevOptionsRbd> for BlockdevOptions {
    fn from(members: BlockdevOptionsRbd) -> Self {
        Self::rbd(members)
    }
}

impl From<BlockdevOptionsReplication> for BlockdevOptions {
    fn from(members: BlockdevOptionsReplication) -> Self {
        Self::replication(members)
    }
}

impl From<BlockdevOptionsSsh> for BlockdevOptions {
    fn from(members: BlockdevOptionsSsh) -> Self {
        Self::ssh(members)
    }
}

impl From<BlockdevOptionsThrottle> for BlockdevOptions {
    fn from(members: BlockdevOptionsThrottle) -> Self {
        Self::throttle(members)
    }
}

impl From<BlockdevOptionsVirtioBlkVfioPci> for BlockdevOptions {
    fn from(members: BlockdevOptionsVirtioBlkVfioPci) -> Self {
        Self::virtio_blk_vfio_pci(members)
    }
}

impl From<BlockdevOptionsVirtioBlkVhostUser> for BlockdevOptions {
    fn from(members: BlockdevOptionsVirtioBlkVhostUser) -> Self {
        Self::virtio_blk_vhost_user(members)
    }
}

impl From<BlockdevOptionsVirtioBlkVhostVdpa> for BlockdevOptions {
    fn from(members: BlockdevOptionsVirtioBlkVhostVdpa) -> Self {
        Self::virtio_blk_vhost_vdpa(members)
    }
}

impl From<BlockdevOptionsVvfat> for BlockdevOptions {
    fn from(members: BlockdevOptionsVvfat) -> Self {
        Self::vvfat(members)
    }
}

impl runtime::Encode for BlockdevOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "node-name", &self.node_name)?;
        runtime::optional(map, "discard", &self.discard)?;
        runtime::optional(map, "cache", &self.cache)?;
        runtime::optional(map, "active", &self.active)?;
        runtime::optional(map, "read-only", &self.read_only)?;
        runtime::optional(map, "auto-read-only", &self.auto_read_only)?;
        runtime::optional(map, "force-share", &self.force_share)?;
        runtime::optional(map, "detect-zeroes", &self.detect_zeroes)?;
        match &self.driver {
            BlockdevOptionsBranch::Blkdebug(members) => {
                runtime::branch(map, "driver", "blkdebug", members)
            }
            BlockdevOptionsBranch::Blklogwrites(members) => {
                runtime::branch(map, "driver", "blklogwrites", members)
            }
            BlockdevOptionsBranch::Blkreplay(members) => {
                runtime::branch(map, "driver", "blkreplay", members)
            }
            BlockdevOptionsBranch::Blkverify(members) => {
                runtime::branch(map, "driver", "blkverify", members)
            }
            BlockdevOptionsBranch::Bochs(members) => {
                runtime::branch(map, "driver", "bochs", members)
            }
            BlockdevOptionsBranch::Cloop(members) => {
                runtime::branch(map, "driver", "cloop", members)
            }
            BlockdevOptionsBranch::Compress(members) => {
                runtime::branch(map, "driver", "compress", members)
            }
            BlockdevOptionsBranch::CopyBeforeWrite(members) => {
                runtime::branch(map, "driver", "copy-before-write", members)
            }
            BlockdevOptionsBranch::CopyOnRead(members) => {
                runtime::branch(map, "driver", "copy-on-read", members)
            }
            BlockdevOptionsBranch::Dmg(members) => runtime::branch(map, "driver", "dmg", members),
            BlockdevOptionsBranch::File(members) => runtime::branch(map, "driver", "file", members),
            BlockdevOptionsBranch::SnapshotAccess(members) => {
                runtime::branch(map, "driver", "snapshot-access", members)
            }
            BlockdevOptionsBranch::Ftp(members) => runtime::branch(map, "driver", "ftp", members),
            BlockdevOptionsBranch::Ftps(members) => runtime::branch(map, "driver", "ftps", members),
            BlockdevOptionsBranch::Gluster(members) => {
                runtime::branch(map, "driver", "gluster", members)
            }
            BlockdevOptionsBranch::HostCdrom(members) => {
                runtime::branch(map, "driver", "host_cdrom", members)
            }
            BlockdevOptionsBranch::HostDevice(members) => {
                runtime::branch(map, "driver", "host_device", members)
            }
            BlockdevOptionsBranch::Http(members) => runtime::branch(map, "driver", "http", members),
            BlockdevOptionsBranch::Https(members) => {
                runtime::branch(map, "driver", "https", members)
            }
            BlockdevOptionsBranch::IoUring(members) => {
                runtime::branch(map, "driver", "io_uring", members)
            }
            BlockdevOptionsBranch::Iscsi(members) => {
                runtime::branch(map, "driver", "iscsi", members)
            }
            BlockdevOptionsBranch::Luks(members) => runtime::branch(map, "driver", "luks", members),
            BlockdevOptionsBranch::Nbd(members) => runtime::branch(map, "driver", "nbd", members),
            BlockdevOptionsBranch::Nfs(members) => runtime::branch(map, "driver", "nfs", members),
            BlockdevOptionsBranch::NullAio(members) => {
                runtime::branch(map, "driver", "null-aio", members)
            }
            BlockdevOptionsBranch::NullCo(members) => {
                runtime::branch(map, "driver", "null-co", members)
            }
            BlockdevOptionsBranch::Nvme(members) => runtime::branch(map, "driver", "nvme", members),
            BlockdevOptionsBranch::NvmeIoUring(members) => {
                runtime::branch(map, "driver", "nvme-io_uring", members)
            }
            BlockdevOptionsBranch::Parallels(members) => {
                runtime::branch(map, "driver", "parallels", members)
            }
            BlockdevOptionsBranch::Preallocate(members) => {
                runtime::branch(map, "driver", "preallocate", members)
            }
            BlockdevOptionsBranch::Qcow(members) => runtime::branch(map, "driver", "qcow", members),
            BlockdevOptionsBranch::Qcow2(members) => {
                runtime::branch(map, "driver", "qcow2", members)
            }
            BlockdevOptionsBranch::Qed(members) => runtime::branch(map, "driver", "qed", members),
            BlockdevOptionsBranch::Quorum(members) => {
                runtime::branch(map, "driver", "quorum", members)
            }
            BlockdevOptionsBranch::Raw(members) => runtime::branch(map, "driver", "raw", members),
            BlockdevOptionsBranch::Rbd(members) => runtime::branch(map, "driver", "rbd", members),
            BlockdevOptionsBranch::Replication(members) => {
                runtime::branch(map, "driver", "replication", members)
            }
            BlockdevOptionsBranch::Ssh(members) => runtime::branch(map, "driver", "ssh", members),
            BlockdevOptionsBranch::Throttle(members) => {
                runtime::branch(map, "driver", "throttle", members)
            }
            BlockdevOptionsBranch::Vdi(members) => runtime::branch(map, "driver", "vdi", members),
            BlockdevOptionsBranch::Vhdx(members) => runtime::branch(map, "driver", "vhdx", members),
            BlockdevOptionsBranch::VirtioBlkVfioPci(members) => {
                runtime::branch(map, "driver", "virtio-blk-vfio-pci", members)
            }
            BlockdevOptionsBranch::VirtioBlkVhostUser(members) => {
                runtime::branch(map, "driver", "virtio-blk-vhost-user", members)
            }
            BlockdevOptionsBranch::VirtioBlkVhostVdpa(members) => {
                runtime::branch(map, "driver", "virtio-blk-vhost-vdpa", members)
            }
            BlockdevOptionsBranch::Vmdk(members) => runtime::branch(map, "driver", "vmdk", members),
            BlockdevOptionsBranch::Vpc(members) => runtime::branch(map, "driver", "vpc", members),
            BlockdevOptionsBranch::Vvfat(members) => {
                runtime::branch(map, "driver", "vvfat", members)
            }
        }
    }
}

impl<'de> runtime::Decode<'de> for BlockdevOptions {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        #[derive(Default)]
        struct Common {
            node_name: Option<String>,
            discard: Option<BlockdevDiscardOptions>,
            cache: Option<BlockdevCacheOptions>,
            active: Option<bool>,
            read_only: Option<bool>,
            auto_read_only: Option<bool>,
            force_share: Option<bool>,
            detect_zeroes: Option<BlockdevDetectZeroesOptions>,
        }
        impl<'de> runtime::Common<'de> for Common {
            fn take<A: runtime::MapAccess<'de>>(
                &mut self,
                key: &str,
                map: &mut A,
            ) -> Result<bool, A::Error> {
                match key {
                    "node-name" => self.node_name = Some(map.next_value()?),
                    "discard" => self.discard = Some(map.next_value()?),
                    "cache" => self.cache = Some(map.next_value()?),
                    "active" => self.active = Some(map.next_value()?),
                    "read-only" => self.read_only = Some(map.next_value()?),
                    "auto-read-only" => self.auto_read_only = Some(map.next_value()?),
                    "force-share" => self.force_share = Some(map.next_value()?),
                    "detect-zeroes" => self.detect_zeroes = Some(map.next_value()?),
                    _ => return Ok(false),
                }
                Ok(true)
            }
        }
        let mut common = Common::default();
        let (tag, rest) = runtime::split(map, "driver", &mut common)?;
        let branch = match &*tag {
            "blkdebug" => BlockdevOptionsBranch::Blkdebug(rest.members()?),
            "blklogwrites" => BlockdevOptionsBranch::Blklogwrites(rest.members()?),
            "blkreplay" => BlockdevOptionsBranch::Blkreplay(rest.members()?),
            "blkverify" => BlockdevOptionsBranch::Blkverify(rest.members()?),
            "bochs" => BlockdevOptionsBranch::Bochs(rest.members()?),
            "cloop" => BlockdevOptionsBranch::Cloop(rest.members()?),
            "compress" => BlockdevOptionsBranch::Compress(rest.members()?),
            "copy-before-write" => BlockdevOptionsBranch::CopyBeforeWrite(rest.members()?),
            "copy-on-read" => BlockdevOptionsBranch::CopyOnRead(rest.members()?),
            "dmg" => BlockdevOptionsBranch::Dmg(rest.members()?),
            "file" => BlockdevOptionsBranch::File(rest.members()?),
            "snapshot-access" => BlockdevOptionsBranch::SnapshotAccess(rest.members()?),
            "ftp" => BlockdevOptionsBranch::Ftp(rest.members()?),
            "ftps" => BlockdevOptionsBranch::Ftps(rest.members()?),
            "gluster" => BlockdevOptionsBranch::Gluster(rest.members()?),
            "host_cdrom" => BlockdevOptionsBranch::HostCdrom(rest.members()?),
            "host_device" => BlockdevOptionsBranch::HostDevice(rest.members()?),
            "http" => BlockdevOptionsBranch::Http(rest.members()?),
            "https" => BlockdevOptionsBranch::Https(rest.members()?),
            "io_uring" => BlockdevOptionsBranch::IoUring(rest.members()?),
            "iscsi" => BlockdevOptionsBranch::Iscsi(rest.members()?),
            "luks" => BlockdevOptionsBranch::Luks(rest.members()?),
            "nbd" => BlockdevOptionsBranch::Nbd(rest.members()?),
            "nfs" => BlockdevOptionsBranch::Nfs(rest.members()?),
            "null-aio" => BlockdevOptionsBranch::NullAio(rest.members()?),
            "null-co" => BlockdevOptionsBranch::NullCo(rest.members()?),
            "nvme" => BlockdevOptionsBranch::Nvme(rest.members()?),
            "nvme-io_uring" => BlockdevOptionsBranch::NvmeIoUring(rest.members()?),
            "parallels" => BlockdevOptionsBranch::Parallels(rest.members()?),
            "preallocate" => BlockdevOptionsBranch::Preallocate(rest.members()?),
            "qcow" => BlockdevOptionsBranch::Qcow(rest.members()?),
            "qcow2" => BlockdevOptionsBranch::Qcow2(rest.members()?),
            "qed" => BlockdevOptionsBranch::Qed(rest.members()?),
            "quorum" => BlockdevOptionsBranch::Quorum(rest.members()?),
            "raw" => BlockdevOptionsBranch::Raw(rest.members()?),
            "rbd" => BlockdevOptionsBranch::Rbd(rest.members()?),
            "replication" => BlockdevOptionsBranch::Replication(rest.members()?),
            "ssh" => BlockdevOptionsBranch::Ssh(rest.members()?),
            "throttle" => BlockdevOptionsBranch::Throttle(rest.members()?),
            "vdi" => BlockdevOptionsBranch::Vdi(rest.members()?),
            "vhdx" => BlockdevOptionsBranch::Vhdx(rest.members()?),
            "virtio-blk-vfio-pci" => BlockdevOptionsBranch::VirtioBlkVfioPci(rest.members()?),
            "virtio-blk-vhost-user" => BlockdevOptionsBranch::VirtioBlkVhostUser(rest.members()?),
            "virtio-blk-vhost-vdpa" => BlockdevOptionsBranch::VirtioBlkVhostVdpa(rest.members()?),
            "vmdk" => BlockdevOptionsBranch::Vmdk(rest.members()?),
            "vpc" => BlockdevOptionsBranch::Vpc(rest.members()?),
            "vvfat" => BlockdevOptionsBranch::Vvfat(rest.members()?),
            _ => return Err(runtime::unknown_value(&tag, "driver")),
        };
        Ok(Self {
            node_name: common.node_name,
            discard: common.discard,
            cache: common.cache,
            active: common.active,
            read_only: common.read_only,
            auto_read_only: common.auto_read_only,
            force_share: common.force_share,
            detect_zeroes: common.detect_zeroes,
            driver: branch,
        })
    }
}

runtime::object!(BlockdevOptions);

/// The QAPI struct `BlockdevOptionsBlkdebug` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsBlkdebug)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsBlkdebug {
    /// `image`: `BlockdevRef`.
    pub image: BlockdevRef,
    /// `config`: `str`.
    pub config: Option<String>,
    /// `align`: `int`.
    pub align: Option<i64>,
    /// `max-transfer`: `int32`. Since QEMU 2.10.
    pub max_transfer: Option<i32>,
    /// `opt-write-zero`: `int32`. Since QEMU 2.10.
    pub opt_write_zero: Option<i32>,
    /// `max-write-zero`: `int32`. Since QEMU 2.10.
    pub max_write_zero: Option<i32>,
    /// `opt-discard`: `int32`. Since QEMU 2.10.
    pub opt_discard: Option<i32>,
    /// `max-discard`: `int32`. Since QEMU 2.10.
    pub max_discard: Option<i32>,
    /// `inject-error`: `[BlkdebugInjectErrorOptions]`.
    pub inject_error: Option<Vec<BlkdebugInjectErrorOptions>>,
    /// `set-state`: `[BlkdebugSetStateOptions]`.
    pub set_state: Option<Vec<BlkdebugSetStateOptions>>,
    /// `take-child-perms`: `[BlockPermission]`. Since QEMU 5.0.
    pub take_child_perms: Option<Vec<BlockPermission>>,
    /// `unshare-child-perms`: `[BlockPermission]`. Since QEMU 5.0.
    pub unshare_child_perms: Option<Vec<BlockPermission>>,
}

impl BlockdevOptionsBlkdebug {
    /// `BlockdevOptionsBlkdebug` with its required members.
    #[must_use]
    pub fn new(image: impl Into<BlockdevRef>) -> Self {
        Self {
            image: image.into(),
            config: None,
            align: None,
            max_transfer: None,
            opt_write_zero: None,
            max_write_zero: None,
            opt_discard: None,
            max_discard: None,
            inject_error: None,
            set_state: None,
            take_child_perms: None,
            unshare_child_perms: None,
        }
    }
    /// Sets `config`.
    #[must_use]
    pub fn config(mut self, config: impl Into<String>) -> Self {
        self.config = Some(config.into());
        self
    }
    /// Sets `align`.
    #[must_use]
    pub fn align(mut self, align: i64) -> Self {
        self.align = Some(align);
        self
    }
    /// Sets `max-transfer`.
    #[must_use]
    pub fn max_transfer(mut self, max_transfer: i32) -> Self {
        self.max_transfer = Some(max_transfer);
        self
    }
    /// Sets `opt-write-zero`.
    #[must_use]
    pub fn opt_write_zero(mut self, opt_write_zero: i32) -> Self {
        self.opt_write_zero = Some(opt_write_zero);
        self
    }
    /// Sets `max-write-zero`.
    #[must_use]
    pub fn max_write_zero(mut self, max_write_zero: i32) -> Self {
        self.max_write_zero = Some(max_write_zero);
        self
    }
    /// Sets `opt-discard`.
    #[must_use]
    pub fn opt_discard(mut self, opt_discard: i32) -> Self {
        self.opt_discard = Some(opt_discard);
        self
    }
    /// Sets `max-discard`.
    #[must_use]
    pub fn max_discard(mut self, max_discard: i32) -> Self {
        self.max_discard = Some(max_discard);
        self
    }
    /// Sets `inject-error`.
    #[must_use]
    pub fn inject_error(
        mut self,
        inject_error: impl IntoIterator<Item = impl Into<BlkdebugInjectErrorOptions>>,
    ) -> Self {
        self.inject_error = Some(inject_error.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `set-state`.
    #[must_use]
    pub fn set_state(
        mut self,
        set_state: impl IntoIterator<Item = impl Into<BlkdebugSetStateOptions>>,
    ) -> Self {
        self.set_state = Some(set_state.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `take-child-perms`.
    #[must_use]
    pub fn take_child_perms(
        mut self,
        take_child_perms: impl IntoIterator<Item = BlockPermission>,
    ) -> Self {
        self.take_child_perms = Some(take_child_perms.into_iter().collect());
        self
    }
    /// Sets `unshare-child-perms`.
    #[must_use]
    pub fn unshare_child_perms(
        mut self,
        unshare_child_perms: impl IntoIterator<Item = BlockPermission>,
    ) -> Self {
        self.unshare_child_perms = Some(unshare_child_perms.into_iter().collect());
        self
    }
}

impl runtime::Encode for BlockdevOptionsBlkdebug {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("image", &self.image)?;
        runtime::optional(map, "config", &self.config)?;
        runtime::optional(map, "align", &self.align)?;
        runtime::optional(map, "max-transfer", &self.max_transfer)?;
        runtime::optional(map, "opt-write-zero", &self.opt_write_zero)?;
        runtime::optional(map, "max-write-zero", &self.max_write_zero)?;
        runtime::optional(map, "opt-discard", &self.opt_discard)?;
        runtime::optional(map, "max-discard", &self.max_discard)?;
        runtime::optional(map, "inject-error", &self.inject_error)?;
        runtime::optional(map, "set-state", &self.set_state)?;
        runtime::optional(map, "take-child-perms", &self.take_child_perms)?;
        runtime::optional(map, "unshare-child-perms", &self.unshare_child_perms)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevOptionsBlkdebug {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut image = None;
        let mut config = None;
        let mut align = None;
        let mut max_transfer = None;
        let mut opt_write_zero = None;
        let mut max_write_zero = None;
        let mut opt_discard = None;
        let mut max_discard = None;
        let mut inject_error = None;
        let mut set_state = None;
        let mut take_child_perms = None;
        let mut unshare_child_perms = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "image" => image = Some(map.next_value()?),
                "config" => config = Some(map.next_value()?),
                "align" => align = Some(map.next_value()?),
                "max-transfer" => max_transfer = Some(map.next_value()?),
                "opt-write-zero" => opt_write_zero = Some(map.next_value()?),
                "max-write-zero" => max_write_zero = Some(map.next_value()?),
                "opt-discard" => opt_discard = Some(map.next_value()?),
                "max-discard" => max_discard = Some(map.next_value()?),
                "inject-error" => inject_error = Some(map.next_value()?),
                "set-state" => set_state = Some(map.next_value()?),
                "take-child-perms" => take_child_perms = Some(map.next_value()?),
                "unshare-child-perms" => unshare_child_perms = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            image: runtime::required(image, "image")?,
            config,
            align,
            max_transfer,
            opt_write_zero,
            max_write_zero,
            opt_discard,
            max_discard,
            inject_error,
            set_state,
            take_child_perms,
            unshare_child_perms,
        })
    }
}

runtime::object!(BlockdevOptionsBlkdebug);

/// The QAPI struct `BlockdevOptionsBlklogwrites` of module `block-core`.
///
/// Since QEMU 3.0. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsBlklogwrites)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsBlklogwrites {
    /// `file`: `BlockdevRef`.
    pub file: BlockdevRef,
    /// `log`: `BlockdevRef`.
    pub log: BlockdevRef,
    /// `log-sector-size`: `uint32`.
    pub log_sector_size: Option<u32>,
    /// `log-append`: `bool`.
    pub log_append: Option<bool>,
    /// `log-super-update-interval`: `uint64`.
    pub log_super_update_interval: Option<u64>,
}

impl BlockdevOptionsBlklogwrites {
    /// `BlockdevOptionsBlklogwrites` with its required members.
    #[must_use]
    pub fn new(file: impl Into<BlockdevRef>, log: impl Into<BlockdevRef>) -> Self {
        Self {
            file: file.into(),
            log: log.into(),
            log_sector_size: None,
            log_append: None,
            log_super_update_interval: None,
        }
    }
    /// Sets `log-sector-size`.
    #[must_use]
    pub fn log_sector_size(mut self, log_sector_size: u32) -> Self {
        self.log_sector_size = Some(log_sector_size);
        self
    }
    /// Sets `log-append`.
    #[must_use]
    pub fn log_append(mut self, log_append: bool) -> Self {
        self.log_append = Some(log_append);
        self
    }
    /// Sets `log-super-update-interval`.
    #[must_use]
    pub fn log_super_update_interval(mut self, log_super_update_interval: u64) -> Self {
        self.log_super_update_interval = Some(log_super_update_interval);
        self
    }
}

impl runtime::Encode for BlockdevOptionsBlklogwrites {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("file", &self.file)?;
        map.serialize_entry("log", &self.log)?;
        runtime::optional(map, "log-sector-size", &self.log_sector_size)?;
        runtime::optional(map, "log-append", &self.log_append)?;
        runtime::optional(map, "log-super-update-interval", &self.log_super_update_interval)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevOptionsBlklogwrites {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut file = None;
        let mut log = None;
        let mut log_sector_size = None;
        let mut log_append = None;
        let mut log_super_update_interval = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "file" => file = Some(map.next_value()?),
                "log" => log = Some(map.next_value()?),
                "log-sector-size" => log_sector_size = Some(map.next_value()?),
                "log-append" => log_append = Some(map.next_value()?),
                "log-super-update-interval" => {
                    log_super_update_interval = Some(map.next_value()?);
                }
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            file: runtime::required(file, "file")?,
            log: runtime::required(log, "log")?,
            log_sector_size,
            log_append,
            log_super_update_interval,
        })
    }
}

runtime::object!(BlockdevOptionsBlklogwrites);

/// The QAPI struct `BlockdevOptionsBlkreplay` of module `block-core`.
///
/// Since QEMU 4.2. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsBlkreplay)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsBlkreplay {
    /// `image`: `BlockdevRef`.
    pub image: BlockdevRef,
}

impl BlockdevOptionsBlkreplay {
    /// `BlockdevOptionsBlkreplay` with its required members.
    #[must_use]
    pub fn new(image: impl Into<BlockdevRef>) -> Self {
        Self { image: image.into() }
    }
}

impl runtime::Encode for BlockdevOptionsBlkreplay {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("image", &self.image)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevOptionsBlkreplay {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut image = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "image" => image = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { image: runtime::required(image, "image")? })
    }
}

runtime::object!(BlockdevOptionsBlkreplay);

/// The QAPI struct `BlockdevOptionsBlkverify` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsBlkverify)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsBlkverify {
    /// `test`: `BlockdevRef`.
    pub test: BlockdevRef,
    /// `raw`: `BlockdevRef`.
    pub raw: BlockdevRef,
}

impl BlockdevOptionsBlkverify {
    /// `BlockdevOptionsBlkverify` with its required members.
    #[must_use]
    pub fn new(test: impl Into<BlockdevRef>, raw: impl Into<BlockdevRef>) -> Self {
        Self { test: test.into(), raw: raw.into() }
    }
}

impl runtime::Encode for BlockdevOptionsBlkverify {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("test", &self.test)?;
        map.serialize_entry("raw", &self.raw)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevOptionsBlkverify {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut test = None;
        let mut raw = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "test" => test = Some(map.next_value()?),
                "raw" => raw = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { test: runtime::required(test, "test")?, raw: runtime::required(raw, "raw")? })
    }
}

runtime::object!(BlockdevOptionsBlkverify);

/// The QAPI struct `BlockdevOptionsCbw` of module `block-core`.
///
/// Since QEMU 6.2. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsCbw)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsCbw {
    /// `file`: `BlockdevRef`.
    pub file: BlockdevRef,
    /// `target`: `BlockdevRef`.
    pub target: BlockdevRef,
    /// `bitmap`: `BlockDirtyBitmap`. Since QEMU 7.0.
    pub bitmap: Option<BlockDirtyBitmap>,
    /// `on-cbw-error`: `OnCbwError`. Since QEMU 7.1.
    pub on_cbw_error: Option<OnCbwError>,
    /// `cbw-timeout`: `uint32`. Since QEMU 7.1.
    pub cbw_timeout: Option<u32>,
    /// `min-cluster-size`: `size`. Since QEMU 9.2.
    pub min_cluster_size: Option<u64>,
}

impl BlockdevOptionsCbw {
    /// `BlockdevOptionsCbw` with its required members.
    #[must_use]
    pub fn new(file: impl Into<BlockdevRef>, target: impl Into<BlockdevRef>) -> Self {
        Self {
            file: file.into(),
            target: target.into(),
            bitmap: None,
            on_cbw_error: None,
            cbw_timeout: None,
            min_cluster_size: None,
        }
    }
    /// Sets `bitmap`.
    #[must_use]
    pub fn bitmap(mut self, bitmap: impl Into<BlockDirtyBitmap>) -> Self {
        self.bitmap = Some(bitmap.into());
        self
    }
    /// Sets `on-cbw-error`.
    #[must_use]
    pub fn on_cbw_error(mut self, on_cbw_error: OnCbwError) -> Self {
        self.on_cbw_error = Some(on_cbw_error);
        self
    }
    /// Sets `cbw-timeout`.
    #[must_use]
    pub fn cbw_timeout(mut self, cbw_timeout: u32) -> Self {
        self.cbw_timeout = Some(cbw_timeout);
        self
    }
    /// Sets `min-cluster-size`.
    #[must_use]
    pub fn min_cluster_size(mut self, min_cluster_size: u64) -> Self {
        self.min_cluster_size = Some(min_cluster_size);
        self
    }
}

impl runtime::Encode for BlockdevOptionsCbw {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("file", &self.file)?;
        map.serialize_entry("target", &self.target)?;
        runtime::optional(map, "bitmap", &self.bitmap)?;
        runtime::optional(map, "on-cbw-error", &self.on_cbw_error)?;
        runtime::optional(map, "cbw-timeout", &self.cbw_timeout)?;
        runtime::optional(map, "min-cluster-size", &self.min_cluster_size)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevOptionsCbw {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut file = None;
        let mut target = None;
        let mut bitmap = None;
        let mut on_cbw_error = None;
        let mut cbw_timeout = None;
        let mut min_cluster_size = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "file" => file = Some(map.next_value()?),
                "target" => target = Some(map.next_value()?),
                "bitmap" => bitmap = Some(map.next_value()?),
                "on-cbw-error" => on_cbw_error = Some(map.next_value()?),
                "cbw-timeout" => cbw_timeout = Some(map.next_value()?),
                "min-cluster-size" => min_cluster_size = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            file: runtime::required(file, "file")?,
            target: runtime::required(target, "target")?,
            bitmap,
            on_cbw_error,
            cbw_timeout,
            min_cluster_size,
        })
    }
}

runtime::object!(BlockdevOptionsCbw);

/// The QAPI struct `BlockdevOptionsCor` of module `block-core`.
///
/// Since QEMU 6.0. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsCor)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsCor {
    /// `file`: `BlockdevRef`.
    pub file: BlockdevRef,
    /// `bottom`: `str`.
    pub bottom: Option<String>,
}

impl BlockdevOptionsCor {
    /// `BlockdevOptionsCor` with its required members.
    #[must_use]
    pub fn new(file: impl Into<BlockdevRef>) -> Self {
        Self { file: file.into(), bottom: None }
    }
    /// Sets `bottom`.
    #[must_use]
    pub fn bottom(mut self, bottom: impl Into<String>) -> Self {
        self.bottom = Some(bottom.into());
        self
    }
}

impl runtime::Encode for BlockdevOptionsCor {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("file", &self.file)?;
        runtime::optional(map, "bottom", &self.bottom)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevOptionsCor {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut file = None;
        let mut bottom = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "file" => file = Some(map.next_value()?),
                "bottom" => bottom = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { file: runtime::required(file, "file")?, bottom })
    }
}

runtime::object!(BlockdevOptionsCor);

/// The QAPI struct `BlockdevOptionsCurlBase` of module `block-core`.
///
/// Since QEMU 2.9. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsCurlBase)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsCurlBase {
    /// `url`: `str`.
    pub url: String,
    /// `readahead`: `int`.
    pub readahead: Option<i64>,
    /// `timeout`: `int`.
    pub timeout: Option<i64>,
    /// `username`: `str`.
    pub username: Option<String>,
    /// `password-secret`: `str`.
    pub password_secret: Option<String>,
    /// `proxy-username`: `str`.
    pub proxy_username: Option<String>,
    /// `proxy-password-secret`: `str`.
    pub proxy_password_secret: Option<String>,
}

impl BlockdevOptionsCurlBase {
    /// `BlockdevOptionsCurlBase` with its required members.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            readahead: None,
            timeout: None,
            username: None,
            password_secret: None,
            proxy_username: None,
            proxy_password_secret: None,
        }
    }
    /// Sets `readahead`.
    #[must_use]
    pub fn readahead(mut self, readahead: i64) -> Self {
        self.readahead = Some(readahead);
        self
    }
    /// Sets `timeout`.
    #[must_use]
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.timeout = Some(timeout);
        self
    }
    /// Sets `username`.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
    /// Sets `password-secret`.
    #[must_use]
    pub fn password_secret(mut self, password_secret: impl Into<String>) -> Self {
        self.password_secret = Some(password_secret.into());
        self
    }
    /// Sets `proxy-username`.
    #[must_use]
    pub fn proxy_username(mut self, proxy_username: impl Into<String>) -> Self {
        self.proxy_username = Some(proxy_username.into());
        self
    }
    /// Sets `proxy-password-secret`.
    #[must_use]
    pub fn proxy_password_secret(mut self, proxy_password_secret: impl Into<String>) -> Self {
        self.proxy_password_secret = Some(proxy_password_secret.into());
        self
    }
}

impl runtime::Encode for BlockdevOptionsCurlBase {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("url", &self.url)?;
        runtime::optional(map, "readahead", &self.readahead)?;
        runtime::optional(map, "timeout", &self.timeout)?;
        runtime::optional(map, "username", &self.username)?;
        runtime::optional(map, "password-secret", &self.password_secret)?;
        runtime::optional(map, "proxy-username", &self.proxy_username)?;
        runtime::optional(map, "proxy-password-secret", &self.proxy_password_secret)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevOptionsCurlBase {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut url = None;
        let mut readahead = None;
        let mut timeout = None;
        let mut username = None;
        let mut password_secret = None;
        let mut proxy_username = None;
        let mut proxy_password_secret = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "url" => url = Some(map.next_value()?),
                "readahead" => readahead = Some(map.next_value()?),
                "timeout" => timeout = Some(map.next_value()?),
                "username" => username = Some(map.next_value()?),
                "password-secret" => password_secret = Some(map.next_value()?),
                "proxy-username" => proxy_username = Some(map.next_value()?),
                "proxy-password-secret" => {
                    proxy_password_secret = Some(map.next_value()?);
                }
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            url: runtime::required(url, "url")?,
            readahead,
            timeout,
            username,
            password_secret,
            proxy_username,
            proxy_password_secret,
        })
    }
}

runtime::object!(BlockdevOptionsCurlBase);

/// The QAPI struct `BlockdevOptionsCurlFtp` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsCurlFtp)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsCurlFtp {
    /// `url`: `str`.
    pub url: String,
    /// `readahead`: `int`.
    pub readahead: Option<i64>,
    /// `timeout`: `int`.
    pub timeout: Option<i64>,
    /// `username`: `str`.
    pub username: Option<String>,
    /// `password-secret`: `str`.
    pub password_secret: Option<String>,
    /// `proxy-username`: `str`.
    pub proxy_username: Option<String>,
    /// `proxy-password-secret`: `str`.
    pub proxy_password_secret: Option<String>,
}

impl BlockdevOptionsCurlFtp {
    /// `BlockdevOptionsCurlFtp` with its required members.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            readahead: None,
            timeout: None,
            username: None,
            password_secret: None,
            proxy_username: None,
            proxy_password_secret: None,
        }
    }
    /// Sets `readahead`.
    #[must_use]
    pub fn readahead(mut self, readahead: i64) -> Self {
        self.readahead = Some(readahead);
        self
    }
    /// Sets `timeout`.
    #[must_use]
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.timeout = Some(timeout);
        self
    }
    /// Sets `username`.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
    /// Sets `password-secret`.
    #[must_use]
    pub fn password_secret(mut self, password_secret: impl Into<String>) -> Self {
        self.password_secret = Some(password_secret.into());
        self
    }
    /// Sets `proxy-username`.
    #[must_use]
    pub fn proxy_username(mut self, proxy_username: impl Into<String>) -> Self {
        self.proxy_username = Some(proxy_username.into());
        self
    }
    /// Sets `proxy-password-secret`.
    #[must_use]
    pub fn proxy_password_secret(mut self, proxy_password_secret: impl Into<String>) -> Self {
        self.proxy_password_secret = Some(proxy_password_secret.into());
        self
    }
}

impl runtime::Encode for BlockdevOptionsCurlFtp {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("url", &self.url)?;
        runtime::optional(map, "readahead", &self.readahead)?;
        runtime::optional(map, "timeout", &self.timeout)?;
        runtime::optional(map, "username", &self.username)?;
        runtime::optional(map, "password-secret", &self.password_secret)?;
        runtime::optional(map, "proxy-username", &self.proxy_username)?;
        runtime::optional(map, "proxy-password-secret", &self.proxy_password_secret)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevOptionsCurlFtp {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut url = None;
        let mut readahead = None;
        let mut timeout = None;
        let mut username = None;
        let mut password_secret = None;
        let mut proxy_username = None;
        let mut proxy_password_secret = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "url" => url = Some(map.next_value()?),
                "readahead" => readahead = Some(map.next_value()?),
                "timeout" => timeout = Some(map.next_value()?),
                "username" => username = Some(map.next_value()?),
                "password-secret" => password_secret = Some(map.next_value()?),
                "proxy-username" => proxy_username = Some(map.next_value()?),
                "proxy-password-secret" => {
                    proxy_password_secret = Some(map.next_value()?);
                }
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            url: runtime::required(url, "url")?,
            readahead,
            timeout,
            username,
            password_secret,
            proxy_username,
            proxy_password_secret,
        })
    }
}

runtime::object!(BlockdevOptionsCurlFtp);

/// The QAPI struct `BlockdevOptionsCurlFtps` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsCurlFtps)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsCurlFtps {
    /// `url`: `str`.
    pub url: String,
    /// `readahead`: `int`.
    pub readahead: Option<i64>,
    /// `timeout`: `int`.
    pub timeout: Option<i64>,
    /// `username`: `str`.
    pub username: Option<String>,
    /// `password-secret`: `str`.
    pub password_secret: Option<String>,
    /// `proxy-username`: `str`.
    pub proxy_username: Option<String>,
    /// `proxy-password-secret`: `str`.
    pub proxy_password_secret: Option<String>,
    /// `sslverify`: `bool`.
    pub sslverify: Option<bool>,
}

impl BlockdevOptionsCurlFtps {
    /// `BlockdevOptionsCurlFtps` with its required members.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            readahead: None,
            timeout: None,
            username: None,
            password_secret: None,
            proxy_username: None,
            proxy_password_secret: None,
            sslverify: None,
        }
    }
    /// Sets `readahead`.
    #[must_use]
    pub fn readahead(mut self, readahead: i64) -> Self {
        self.readahead = Some(readahead);
        self
    }
    /// Sets `timeout`.
    #[must_use]
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.timeout = Some(timeout);
        self
    }
    /// Sets `username`.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
    /// Sets `password-secret`.
    #[must_use]
    pub fn password_secret(mut self, password_secret: impl Into<String>) -> Self {
        self.password_secret = Some(password_secret.into());
        self
    }
    /// Sets `proxy-username`.
    #[must_use]
    pub fn proxy_username(mut self, proxy_username: impl Into<String>) -> Self {
        self.proxy_username = Some(proxy_username.into());
        self
    }
    /// Sets `proxy-password-secret`.
    #[must_use]
    pub fn proxy_password_secret(mut self, proxy_password_secret: impl Into<String>) -> Self {
        self.proxy_password_secret = Some(proxy_password_secret.into());
        self
    }
    /// Sets `sslverify`.
    #[must_use]
    pub fn sslverify(mut self, sslverify: bool) -> Self {
        self.sslverify = Some(sslverify);
        self
    }
}

impl runtime::Encode for BlockdevOptionsCurlFtps {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("url", &self.url)?;
        runtime::optional(map, "readahead", &self.readahead)?;
        runtime::optional(map, "timeout", &self.timeout)?;
        runtime::optional(map, "username", &self.username)?;
        runtime::optional(map, "password-secret", &self.password_secret)?;
        runtime::optional(map, "proxy-username", &self.proxy_username)?;
        runtime::optional(map, "proxy-password-secret", &self.proxy_password_secret)?;
        runtime::optional(map, "sslverify", &self.sslverify)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevOptionsCurlFtps {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut url = None;
        let mut readahead = None;
        let mut timeout = None;
        let mut username = None;
        let mut password_secret = None;
        let mut proxy_username = None;
        let mut proxy_password_secret = None;
        let mut sslverify = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "url" => url = Some(map.next_value()?),
                "readahead" => readahead = Some(map.next_value()?),
                "timeout" => timeout = Some(map.next_value()?),
                "username" => username = Some(map.next_value()?),
                "password-secret" => password_secret = Some(map.next_value()?),
                "proxy-username" => proxy_username = Some(map.next_value()?),
                "proxy-password-secret" => {
                    proxy_password_secret = Some(map.next_value()?);
                }
                "sslverify" => sslverify = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            url: runtime::required(url, "url")?,
            readahead,
            timeout,
            username,
            password_secret,
            proxy_username,
            proxy_password_secret,
            sslverify,
        })
    }
}

runtime::object!(BlockdevOptionsCurlFtps);

/// The QAPI struct `BlockdevOptionsCurlHttp` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsCurlHttp)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsCurlHttp {
    /// `url`: `str`.
    pub url: String,
    /// `readahead`: `int`.
    pub readahead: Option<i64>,
    /// `timeout`: `int`.
    pub timeout: Option<i64>,
    /// `username`: `str`.
    pub username: Option<String>,
    /// `password-secret`: `str`.
    pub password_secret: Option<String>,
    /// `proxy-username`: `str`.
    pub proxy_username: Option<String>,
    /// `proxy-password-secret`: `str`.
    pub proxy_password_secret: Option<String>,
    /// `cookie`: `str`.
    pub cookie: Option<String>,
    /// `cookie-secret`: `str`. Since QEMU 2.10.
    pub cookie_secret: Option<String>,
}

impl BlockdevOptionsCurlHttp {
    /// `BlockdevOptionsCurlHttp` with its required members.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            readahead: None,
            timeout: None,
            username: None,
            password_secret: None,
            proxy_username: None,
            proxy_password_secret: None,
            cookie: None,
            cookie_secret: None,
        }
    }
    /// Sets `readahead`.
    #[must_use]
    pub fn readahead(mut self, readahead: i64) -> Self {
        self.readahead = Some(readahead);
        self
    }
    /// Sets `timeout`.
    #[must_use]
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.timeout = Some(timeout);
        self
    }
    /// Sets `username`.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
    /// Sets `password-secret`.
    #[must_use]
    pub fn password_secret(mut self, password_secret: impl Into<String>) -> Self {
        self.password_secret = Some(password_secret.into());
        self
    }
    /// Sets `proxy-username`.
    #[must_use]
    pub fn proxy_username(mut self, proxy_username: impl Into<String>) -> Self {
        self.proxy_username = Some(proxy_username.into());
        self
    }
    /// Sets `proxy-password-secret`.
    #[must_use]
    pub fn proxy_password_secret(mut self, proxy_password_secret: impl Into<String>) -> Self {
        self.proxy_password_secret = Some(proxy_password_secret.into());
        self
    }
    /// Sets `cookie`.
    #[must_use]
    pub fn cookie(mut self, cookie: impl Into<String>) -> Self {
        self.cookie = Some(cookie.into());
        self
    }
    /// Sets `cookie-secret`.
    #[must_use]
    pub fn cookie_secret(mut self, cookie_secret: impl Into<String>) -> Self {
        self.cookie_secret = Some(cookie_secret.into());
        self
    }
}

impl runtime::Encode for BlockdevOptionsCurlHttp {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("url", &self.url)?;
        runtime::optional(map, "readahead", &self.readahead)?;
        runtime::optional(map, "timeout", &self.timeout)?;
        runtime::optional(map, "username", &self.username)?;
        runtime::optional(map, "password-secret", &self.password_secret)?;
        runtime::optional(map, "proxy-username", &self.proxy_username)?;
        runtime::optional(map, "proxy-password-secret", &self.proxy_password_secret)?;
        runtime::optional(map, "cookie", &self.cookie)?;
        runtime::optional(map, "cookie-secret", &self.cookie_secret)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevOptionsCurlHttp {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut url = None;
        let mut readahead = None;
        let mut timeout = None;
        let mut username = None;
        let mut password_secret = None;
        let mut proxy_username = None;
        let mut proxy_password_secret = None;
        let mut cookie = None;
        let mut cookie_secret = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "url" => url = Some(map.next_value()?),
                "readahead" => readahead = Some(map.next_value()?),
                "timeout" => timeout = Some(map.next_value()?),
                "username" => username = Some(map.next_value()?),
                "password-secret" => password_secret = Some(map.next_value()?),
                "proxy-username" => proxy_username = Some(map.next_value()?),
                "proxy-password-secret" => {
                    proxy_password_secret = Some(map.next_value()?);
                }
                "cookie" => cookie = Some(map.next_value()?),
                "cookie-secret" => cookie_secret = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            url: runtime::required(url, "url")?,
            readahead,
            timeout,
            username,
            password_secret,
            proxy_username,
            proxy_password_secret,
            cookie,
            cookie_secret,
        })
    }
}

runtime::object!(BlockdevOptionsCurlHttp);

/// The QAPI struct `BlockdevOptionsCurlHttps` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsCurlHttps)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsCurlHttps {
    /// `url`: `str`.
    pub url: String,
    /// `readahead`: `int`.
    pub readahead: Option<i64>,
    /// `timeout`: `int`.
    pub timeout: Option<i64>,
    /// `username`: `str`.
    pub username: Option<String>,
    /// `password-secret`: `str`.
    pub password_secret: Option<String>,
    /// `proxy-username`: `str`.
    pub proxy_username: Option<String>,
    /// `proxy-password-secret`: `str`.
    pub proxy_password_secret: Option<String>,
    /// `cookie`: `str`.
    pub cookie: Option<String>,
    /// `sslverify`: `bool`.
    pub sslverify: Option<bool>,
    /// `cookie-secret`: `str`. Since QEMU 2.10.
    pub cookie_secret: Option<String>,
}

impl BlockdevOptionsCurlHttps {
    /// `BlockdevOptionsCurlHttps` with its required members.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            readahead: None,
            timeout: None,
            username: None,
            password_secret: None,
            proxy_username: None,
            proxy_password_secret: None,
            cookie: None,
            sslverify: None,
            cookie_secret: None,
        }
    }
    /// Sets `readahead`.
    #[must_use]
    pub fn readahead(mut self, readahead: i64) -> Self {
        self.readahead = Some(readahead);
        self
    }
    /// Sets `timeout`.
    #[must_use]
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.timeout = Some(timeout);
        self
    }
    /// Sets `username`.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
    /// Sets `password-secret`.
    #[must_use]
    pub fn password_secret(mut self, password_secret: impl Into<String>) -> Self {
        self.password_secret = Some(password_secret.into());
        self
    }
    /// Sets `proxy-username`.
    #[must_use]
    pub fn proxy_username(mut self, proxy_username: impl Into<String>) -> Self {
        self.proxy_username = Some(proxy_username.into());
        self
    }
    /// Sets `proxy-password-secret`.
    #[must_use]
    pub fn proxy_password_secret(mut self, proxy_password_secret: impl Into<String>) -> Self {
        self.proxy_password_secret = Some(proxy_password_secret.into());
        self
    }
    /// Sets `cookie`.
    #[must_use]
    pub fn cookie(mut self, cookie: impl Into<String>) -> Self {
        self.cookie = Some(cookie.into());
        self
    }
    /// Sets `sslverify`.
    #[must_use]
    pub fn sslverify(mut self, sslverify: bool) -> Self {
        self.sslverify = Some(sslverify);
        self
    }
    /// Sets `cookie-secret`.
    #[must_use]
    pub fn cookie_secret(mut self, cookie_secret: impl Into<String>) -> Self {
        self.cookie_secret = Some(cookie_secret.into());
        self
    }
}

impl runtime::Encode for BlockdevOptionsCurlHttps {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("url", &self.url)?;
        runtime::optional(map, "readahead", &self.readahead)?;
        runtime::optional(map, "timeout", &self.timeout)?;
        runtime::optional(map, "username", &self.username)?;
        runtime::optional(map, "password-secret", &self.password_secret)?;
        runtime::optional(map, "proxy-username", &self.proxy_username)?;
        runtime::optional(map, "proxy-password-secret", &self.proxy_password_secret)?;
        runtime::optional(map, "cookie", &self.cookie)?;
        runtime::optional(map, "sslverify", &self.sslverify)?;
        runtime::optional(map, "cookie-secret", &self.cookie_secret)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevOptionsCurlHttps {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut url = None;
        let mut readahead = None;
        let mut timeout = None;
        let mut username = None;
        let mut password_secret = None;
        let mut proxy_username = None;
        let mut proxy_password_secret = None;
        let mut cookie = None;
        let mut sslverify = None;
        let mut cookie_secret = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "url" => url = Some(map.next_value()?),
                "readahead" => readahead = Some(map.next_value()?),
                "timeout" => timeout = Some(map.next_value()?),
                "username" => username = Some(map.next_value()?),
                "password-secret" => password_secret = Some(map.next_value()?),
                "proxy-username" => proxy_username = Some(map.next_value()?),
                "proxy-password-secret" => {
                    proxy_password_secret = Some(map.next_value()?);
                }
                "cookie" => cookie = Some(map.next_value()?),
                "sslverify" => sslverify = Some(map.next_value()?),
                "cookie-secret" => cookie_secret = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            url: runtime::required(url, "url")?,
            readahead,
            timeout,
            username,
            password_secret,
            proxy_username,
            proxy_password_secret,
            cookie,
            sslverify,
            cookie_secret,
        })
    }
}

runtime::object!(BlockdevOptionsCurlHttps);

/// The QAPI struct `BlockdevOptionsFile` of module `block-core`.
///
/// Since QEMU 2.9. Feature `dynamic-auto-read-only`. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsFile)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsFile {
    /// `filename`: `str`.
    pub filename: String,
    /// `pr-manager`: `str`. Since QEMU 2.11.
    pub pr_manager: Option<String>,
    /// `locking`: `OnOffAuto`. Since QEMU 2.10.
    pub locking: Option<OnOffAuto>,
    /// `aio`: `BlockdevAioOptions`. Since QEMU 2.8.
    pub aio: Option<BlockdevAioOptions>,
    /// `aio-max-batch`: `int`. Since QEMU 6.2.
    pub aio_max_batch: Option<i64>,
    /// `drop-cache`: `bool`. Since QEMU 4.0. In builds with `CONFIG_LINUX`.
    pub drop_cache: Option<bool>,
    /// `x-check-cache-dropped`: `bool`. Since QEMU 3.0. Unstable.
    pub x_check_cache_dropped: Option<bool>,
}

impl BlockdevOptionsFile {
    /// `BlockdevOptionsFile` with its required members.
    #[must_use]
    pub fn new(filename: impl Into<String>) -> Self {
        Self {
            filename: filename.into(),
            pr_manager: None,
            locking: None,
            aio: None,
            aio_max_batch: None,
            drop_cache: None,
            x_check_cache_dropped: None,
        }
    }
    /// Sets `pr-manager`.
    #[must_use]
    pub fn pr_manager(mut self, pr_manager: impl Into<String>) -> Self {
        self.pr_manager = Some(pr_manager.into());
        self
    }
    /// Sets `locking`.
    #[must_use]
    pub fn locking(mut self, locking: OnOffAuto) -> Self {
        self.locking = Some(locking);
        self
    }
    /// Sets `aio`.
    #[must_use]
    pub fn aio(mut self, aio: BlockdevAioOptions) -> Self {
        self.aio = Some(aio);
        self
    }
    /// Sets `aio-max-batch`.
    #[must_use]
    pub fn aio_max_batch(mut self, aio_max_batch: i64) -> Self {
        self.aio_max_batch = Some(aio_max_batch);
        self
    }
    /// Sets `drop-cache`.
    #[must_use]
    pub fn drop_cache(mut self, drop_cache: bool) -> Self {
        self.drop_cache = Some(drop_cache);
        self
    }
    /// Sets `x-check-cache-dropped`.
    #[must_use]
    pub fn x_check_cache_dropped(mut self, x_check_cache_dropped: bool) -> Self {
        self.x_check_cache_dropped = Some(x_check_cache_dropped);
        self
    }
}

impl runtime::Encode for BlockdevOptionsFile {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("filename", &self.filename)?;
        runtime::optional(map, "pr-manager", &self.pr_manager)?;
        runtime::optional(map, "locking", &self.locking)?;
        runtime::optional(map, "aio", &self.aio)?;
        runtime::optional(map, "aio-max-batch", &self.aio_max_batch)?;
        runtime::optional(map, "drop-cache", &self.drop_cache)?;
        runtime::optional(map, "x-check-cache-dropped", &self.x_check_cache_dropped)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevOptionsFile {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut filename = None;
        let mut pr_manager = None;
        let mut locking = None;
        let mut aio = None;
        let mut aio_max_batch = None;
        let mut drop_cache = None;
        let mut x_check_cache_dropped = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "filename" => filename = Some(map.next_value()?),
                "pr-manager" => pr_manager = Some(map.next_value()?),
                "locking" => locking = Some(map.next_value()?),
                "aio" => aio = Some(map.next_value()?),
                "aio-max-batch" => aio_max_batch = Some(map.next_value()?),
                "drop-cache" => drop_cache = Some(map.next_value()?),
                "x-check-cache-dropped" => {
                    x_check_cache_dropped = Some(map.next_value()?);
                }
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            filename: runtime::required(filename, "filename")?,
            pr_manager,
            locking,
            aio,
            aio_max_batch,
            drop_cache,
            x_check_cache_dropped,
        })
    }
}

runtime::object!(BlockdevOptionsFile);

/// The QAPI struct `BlockdevOptionsGenericCOWFormat` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsGenericCOWFormat)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsGenericCowFormat {
    /// `file`: `BlockdevRef`.
    pub file: BlockdevRef,
    /// `backing`: `BlockdevRefOrNull`.
    pub backing: Option<BlockdevRefOrNull>,
}

impl BlockdevOptionsGenericCowFormat {
    /// `BlockdevOptionsGenericCOWFormat` with its required members.
    #[must_use]
    pub fn new(file: impl Into<BlockdevRef>) -> Self {
        Self { file: file.into(), backing: None }
    }
    /// Sets `backing`.
    #[must_use]
    pub fn backing(mut self, backing: impl Into<BlockdevRefOrNull>) -> Self {
        self.backing = Some(backing.into());
        self
    }
}

impl runtime::Encode for BlockdevOptionsGenericCowFormat {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("file", &self.file)?;
        runtime::optional(map, "backing", &self.backing)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevOptionsGenericCowFormat {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut file = None;
        let mut backing = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "file" => file = Some(map.next_value()?),
                "backing" => backing = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { file: runtime::required(file, "file")?, backing })
    }
}

runtime::object!(BlockdevOptionsGenericCowFormat);

/// The QAPI struct `BlockdevOptionsGenericFormat` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsGenericFormat)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsGenericFormat {
    /// `file`: `BlockdevRef`.
    pub file: BlockdevRef,
}

impl BlockdevOptionsGenericFormat {
    /// `BlockdevOptionsGenericFormat` with its required members.
    #[must_use]
    pub fn new(file: impl Into<BlockdevRef>) -> Self {
        Self { file: file.into() }
    }
}

impl runtime::Encode for BlockdevOptionsGenericFormat {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("file", &self.file)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevOptionsGenericFormat {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut file = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "file" => file = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { file: runtime::required(file, "file")? })
    }
}

runtime::object!(BlockdevOptionsGenericFormat);

/// The QAPI struct `BlockdevOptionsGluster` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsGluster)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsGluster {
    /// `volume`: `str`.
    pub volume: String,
    /// `path`: `str`.
    pub path: String,
    /// `server`: `[SocketAddress]`.
    pub server: Vec<SocketAddress>,
    /// `debug`: `int`. Since QEMU 2.8.
    pub debug: Option<i64>,
    /// `logfile`: `str`. Since QEMU 2.8.
    pub logfile: Option<String>,
}

impl BlockdevOptionsGluster {
    /// `BlockdevOptionsGluster` with its required members.
    #[must_use]
    pub fn new(
        volume: impl Into<String>,
        path: impl Into<String>,
        server: impl IntoIterator<Item = impl Into<SocketAddress>>,
    ) -> Self {
        Self {
            volume: volume.into(),
            path: path.into(),
            server: server.into_iter().map(Into::into).collect(),
            debug: None,
            logfile: None,
        }
    }
    /// Sets `debug`.
    #[must_use]
    pub fn debug(mut self, debug: i64) -> Self {
        self.debug = Some(debug);
        self
    }
    /// Sets `logfile`.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }
}

impl runtime::Encode for BlockdevOptionsGluster {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("volume", &self.volume)?;
        map.serialize_entry("path", &self.path)?;
        map.serialize_entry("server", &self.server)?;
        runtime::optional(map, "debug", &self.debug)?;
        runtime::optional(map, "logfile", &self.logfile)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevOptionsGluster {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut volume = None;
        let mut path = None;
        let mut server = None;
        let mut debug = None;
        let mut logfile = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "volume" => volume = Some(map.next_value()?),
                "path" => path = Some(map.next_value()?),
                "server" => server = Some(map.next_value()?),
                "debug" => debug = Some(map.next_value()?),
                "logfile" => logfile = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            volume: runtime::required(volume, "volume")?,
            path: runtime::required(path, "path")?,
            server: runtime::required(server, "server")?,
            debug,
            logfile,
        })
    }
}

runtime::object!(BlockdevOptionsGluster);

/// The QAPI struct `BlockdevOptionsIoUring` of module `block-core`.
///
/// Since QEMU 7.2. In builds with `CONFIG_BLKIO`. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsIoUring)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsIoUring {
    /// `filename`: `str`.
    pub filename: String,
}

impl BlockdevOptionsIoUring {
    /// `BlockdevOptionsIoUring` with its required members.
    #[must_use]
    pub fn new(filename: impl Into<String>) -> Self {
        Self { filename: filename.into() }
    }
}

impl runtime::Encode for BlockdevOptionsIoUring {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("filename", &self.filename)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevOptionsIoUring {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut filename = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "filename" => filename = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { filename: runtime::required(filename, "filename")? })
    }
}

runtime::object!(BlockdevOptionsIoUring);

/// The QAPI struct `BlockdevOptionsIscsi` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsIscsi)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsIscsi {
    /// `transport`: `IscsiTransport`.
    pub transport: IscsiTransport,
    /// `portal`: `str`.
    pub portal: String,
    /// `target`: `str`.
    pub target: String,
    /// `lun`: `int`.
    pub lun: Option<i64>,
    /// `user`: `str`.
    pub user: Option<String>,
    /// `password-secret`: `str`.
    pub password_secret: Option<String>,
    /// `initiator-name`: `str`.
    pub initiator_name: Option<String>,
    /// `header-digest`: `IscsiHeaderDigest`.
    pub header_digest: Option<IscsiHeaderDigest>,
    /// `timeout`: `int`.
    pub timeout: Option<i64>,
}

impl BlockdevOptionsIscsi {
    /// `BlockdevOptionsIscsi` with its required members.
    #[must_use]
    pub fn new(
        transport: IscsiTransport,
        portal: impl Into<String>,
        target: impl Into<String>,
    ) -> Self {
        Self {
            transport,
            portal: portal.into(),
            target: target.into(),
            lun: None,
            user: None,
            password_secret: None,
            initiator_name: None,
            header_digest: None,
            timeout: None,
        }
    }
    /// Sets `lun`.
    #[must_use]
    pub fn lun(mut self, lun: i64) -> Self {
        self.lun = Some(lun);
        self
    }
    /// Sets `user`.
    #[must_use]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }
    /// Sets `password-secret`.
    #[must_use]
    pub fn password_secret(mut self, password_secret: impl Into<String>) -> Self {
        self.password_secret = Some(password_secret.into());
        self
    }
    /// Sets `initiator-name`.
    #[must_use]
    pub fn initiator_name(mut self, initiator_name: impl Into<String>) -> Self {
        self.initiator_name = Some(initiator_name.into());
        self
    }
    /// Sets `header-digest`.
    #[must_use]
    pub fn header_digest(mut self, header_digest: IscsiHeaderDigest) -> Self {
        self.header_digest = Some(header_digest);
        self
    }
    /// Sets `timeout`.
    #[must_use]
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.timeout = Some(timeout);
        self
    }
}

impl runtime::Encode for BlockdevOptionsIscsi {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("transport", &self.transport)?;
        map.serialize_entry("portal", &self.portal)?;
        map.serialize_entry("target", &self.target)?;
        runtime::optional(map, "lun", &self.lun)?;
        runtime::optional(map, "user", &self.user)?;
        runtime::optional(map, "password-secret", &self.password_secret)?;
        runtime::optional(map, "initiator-name", &self.initiator_name)?;
        runtime::optional(map, "header-digest", &self.header_digest)?;
        runtime::optional(map, "timeout", &self.timeout)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevOptionsIscsi {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut transport = None;
        let mut portal = None;
        let mut target = None;
        let mut lun = None;
        let mut user = None;
        let mut password_secret = None;
        let mut initiator_name = None;
        let mut header_digest = None;
        let mut timeout = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "transport" => transport = Some(map.next_value()?),
                "portal" => portal = Some(map.next_value()?),
                "target" => target = Some(map.next_value()?),
                "lun" => lun = Some(map.next_value()?),
                "user" => user = Some(map.next_value()?),
                "password-secret" => password_secret = Some(map.next_value()?),
                "initiator-name" => initiator_name = Some(map.next_value()?),
                "header-digest" => header_digest = Some(map.next_value()?),
                "timeout" => timeout = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            transport: runtime::required(transport, "transport")?,
            portal: runtime::required(portal, "portal")?,
            target: runtime::required(target, "target")?,
            lun,
            user,
            password_secret,
            initiator_name,
            header_digest,
            timeout,
        })
    }
}

runtime::object!(BlockdevOptionsIscsi);

/// The QAPI struct `BlockdevOptionsLUKS` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsLUKS)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsLuks {
    /// `file`: `BlockdevRef`.
    pub file: BlockdevRef,
    /// `key-secret`: `str`. Since QEMU 2.6.
    pub key_secret: Option<String>,
    /// `header`: `BlockdevRef`. Since QEMU 9.0.
    pub header: Option<BlockdevRef>,
}

impl BlockdevOptionsLuks {
    /// `BlockdevOptionsLUKS` with its required members.
    #[must_use]
    pub fn new(file: impl Into<BlockdevRef>) -> Self {
        Self { file: file.into(), key_secret: None, header: None }
    }
    /// Sets `key-secret`.
    #[must_use]
    pub fn key_secret(mut self, key_secret: impl Into<String>) -> Self {
        self.key_secret = Some(key_secret.into());
        self
    }
    /// Sets `header`.
    #[must_use]
    pub fn header(mut self, header: impl Into<BlockdevRef>) -> Self {
        self.header = Some(header.into());
        self
    }
}

impl runtime::Encode for BlockdevOptionsLuks {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("file", &self.file)?;
        runtime::optional(map, "key-secret", &self.key_secret)?;
        runtime::optional(map, "header", &self.header)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevOptionsLuks {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut file = None;
        let mut key_secret = None;
        let mut header = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "file" => file = Some(map.next_value()?),
                "key-secret" => key_secret = Some(map.next_value()?),
                "header" => header = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { file: runtime::required(file, "file")?, key_secret, header })
    }
}

runtime::object!(BlockdevOptionsLuks);

/// The QAPI struct `BlockdevOptionsNVMe` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsNVMe)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsNvMe {
    /// `device`: `str`.
    pub device: String,
    /// `namespace`: `int`.
    pub namespace: i64,
}

impl BlockdevOptionsNvMe {
    /// `BlockdevOptionsNVMe` with its required members.
    #[must_use]
    pub fn new(device: impl Into<String>, namespace: i64) -> Self {
        Self { device: device.into(), namespace }
    }
}

impl runtime::Encode for BlockdevOptionsNvMe {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("device", &self.device)?;
        map.serialize_entry("namespace", &self.namespace)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevOptionsNvMe {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut device = None;
        let mut namespace = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "device" => device = Some(map.next_value()?),
                "namespace" => namespace = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            device: runtime::required(device, "device")?,
            namespace: runtime::required(namespace, "namespace")?,
        })
    }
}

runtime::object!(BlockdevOptionsNvMe);

/// The QAPI struct `BlockdevOptionsNbd` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsNbd)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsNbd {
    /// `server`: `SocketAddress`.
    pub server: SocketAddress,
    /// `export`: `str`.
    pub export: Option<String>,
    /// `tls-creds`: `str`.
    pub tls_creds: Option<String>,
    /// `tls-hostname`: `str`. Since QEMU 7.0.
    pub tls_hostname: Option<String>,
    /// `x-dirty-bitmap`: `str`. Since QEMU 3.0. Unstable.
    pub x_dirty_bitmap: Option<String>,
    /// `reconnect-delay`: `uint32`. Since QEMU 4.2.
    pub reconnect_delay: Option<u32>,
    /// `open-timeout`: `uint32`. Since QEMU 7.0.
    pub open_timeout: Option<u32>,
}

impl BlockdevOptionsNbd {
    /// `BlockdevOptionsNbd` with its required members.
    #[must_use]
    pub fn new(server: impl Into<SocketAddress>) -> Self {
        Self {
            server: server.into(),
            export: None,
            tls_creds: None,
            tls_hostname: None,
            x_dirty_bitmap: None,
            reconnect_delay: None,
            open_timeout: None,
        }
    }
    /// Sets `export`.
    #[must_use]
    pub fn export(mut self, export: impl Into<String>) -> Self {
        self.export = Some(export.into());
        self
    }
    /// Sets `tls-creds`.
    #[must_use]
    pub fn tls_creds(mut self, tls_creds: impl Into<String>) -> Self {
        self.tls_creds = Some(tls_creds.into());
        self
    }
    /// Sets `tls-hostname`.
    #[must_use]
    pub fn tls_hostname(mut self, tls_hostname: impl Into<String>) -> Self {
        self.tls_hostname = Some(tls_hostname.into());
        self
    }
    /// Sets `x-dirty-bitmap`.
    #[must_use]
    pub fn x_dirty_bitmap(mut self, x_dirty_bitmap: impl Into<String>) -> Self {
        self.x_dirty_bitmap = Some(x_dirty_bitmap.into());
        self
    }
    /// Sets `reconnect-delay`.
    #[must_use]
    pub fn reconnect_delay(mut self, reconnect_delay: u32) -> Self {
        self.reconnect_delay = Some(reconnect_delay);
        self
    }
    /// Sets `open-timeout`.
    #[must_use]
    pub fn open_timeout(mut self, open_timeout: u32) -> Self {
        self.open_timeout = Some(open_timeout);
        self
    }
}

impl runtime::Encode for BlockdevOptionsNbd {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("server", &self.server)?;
        runtime::optional(map, "export", &self.export)?;
        runtime::optional(map, "tls-creds", &self.tls_creds)?;
        runtime::optional(map, "tls-hostname", &self.tls_hostname)?;
        runtime::optional(map, "x-dirty-bitmap", &self.x_dirty_bitmap)?;
        runtime::optional(map, "reconnect-delay", &self.reconnect_delay)?;
        runtime::optional(map, "open-timeout", &self.open_timeout)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevOptionsNbd {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut server = None;
        let mut export = None;
        let mut tls_creds = None;
        let mut tls_hostname = None;
        let mut x_dirty_bitmap = None;
        let mut reconnect_delay = None;
        let mut open_timeout = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "server" => server = Some(map.next_value()?),
                "export" => export = Some(map.next_value()?),
                "tls-creds" => tls_creds = Some(map.next_value()?),
                "tls-hostname" => tls_hostname = Some(map.next_value()?),
                "x-dirty-bitmap" => x_dirty_bitmap = Some(map.next_value()?),
                "reconnect-delay" => reconnect_delay = Some(map.next_value()?),
                "open-timeout" => open_timeout = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            server: runtime::required(server, "server")?,
            export,
            tls_creds,
            tls_hostname,
            x_dirty_bitmap,
            reconnect_delay,
            open_timeout,
        })
    }
}

runtime::object!(BlockdevOptionsNbd);

/// The QAPI struct `BlockdevOptionsNfs` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsNfs)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsNfs {
    /// `server`: `NFSServer`.
    pub server: NfsServer,
    /// `path`: `str`.
    pub path: String,
    /// `user`: `int`.
    pub user: Option<i64>,
    /// `group`: `int`.
    pub group: Option<i64>,
    /// `tcp-syn-count`: `int`.
    pub tcp_syn_count: Option<i64>,
    /// `readahead-size`: `int`.
    pub readahead_size: Option<i64>,
    /// `page-cache-size`: `int`.
    pub page_cache_size: Option<i64>,
    /// `debug`: `int`.
    pub debug: Option<i64>,
}

impl BlockdevOptionsNfs {
    /// `BlockdevOptionsNfs` with its required members.
    #[must_use]
    pub fn new(server: impl Into<NfsServer>, path: impl Into<String>) -> Self {
        Self {
            server: server.into(),
            path: path.into(),
            user: None,
            group: None,
            tcp_syn_count: None,
            readahead_size: None,
            page_cache_size: None,
            debug: None,
        }
    }
    /// Sets `user`.
    #[must_use]
    pub fn user(mut self, user: i64) -> Self {
        self.user = Some(user);
        self
    }
    /// Sets `group`.
    #[must_use]
    pub fn group(mut self, group: i64) -> Self {
        self.group = Some(group);
        self
    }
    /// Sets `tcp-syn-count`.
    #[must_use]
    pub fn tcp_syn_count(mut self, tcp_syn_count: i64) -> Self {
        self.tcp_syn_count = Some(tcp_syn_count);
        self
    }
    /// Sets `readahead-size`.
    #[must_use]
    pub fn readahead_size(mut self, readahead_size: i64) -> Self {
        self.readahead_size = Some(readahead_size);
        self
    }
    /// Sets `page-cache-size`.
    #[must_use]
    pub fn page_cache_size(mut self, page_cache_size: i64) -> Self {
        self.page_cache_size = Some(page_cache_size);
        self
    }
    /// Sets `debug`.
    #[must_use]
    pub fn debug(mut self, debug: i64) -> Self {
        self.debug = Some(debug);
        self
    }
}

impl runtime::Encode for BlockdevOptionsNfs {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("server", &self.server)?;
        map.serialize_entry("path", &self.path)?;
        runtime::optional(map, "user", &self.user)?;
        runtime::optional(map, "group", &self.group)?;
        runtime::optional(map, "tcp-syn-count", &self.tcp_syn_count)?;
        runtime::optional(map, "readahead-size", &self.readahead_size)?;
        runtime::optional(map, "page-cache-size", &self.page_cache_size)?;
        runtime::optional(map, "debug", &self.debug)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevOptionsNfs {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut server = None;
        let mut path = None;
        let mut user = None;
        let mut group = None;
        let mut tcp_syn_count = None;
        let mut readahead_size = None;
        let mut page_cache_size = None;
        let mut debug = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "server" => server = Some(map.next_value()?),
                "path" => path = Some(map.next_value()?),
                "user" => user = Some(map.next_value()?),
                "group" => group = Some(map.next_value()?),
                "tcp-syn-count" => tcp_syn_count = Some(map.next_value()?),
                "readahead-size" => readahead_size = Some(map.next_value()?),
                "page-cache-size" => page_cache_size = Some(map.next_value()?),
                "debug" => debug = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            server: runtime::required(server, "server")?,
            path: runtime::required(path, "path")?,
            user,
            group,
            tcp_syn_count,
            readahead_size,
            page_cache_size,
            debug,
        })
    }
}

runtime::object!(BlockdevOptionsNfs);

/// The QAPI struct `BlockdevOptionsNull` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsNull)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsNull {
    /// `size`: `int`.
    pub size: Option<i64>,
    /// `latency-ns`: `uint64`. Since QEMU 2.4.
    pub latency_ns: Option<u64>,
    /// `read-zeroes`: `bool`. Since QEMU 4.1.
    pub read_zeroes: Option<bool>,
}

impl BlockdevOptionsNull {
    /// `BlockdevOptionsNull` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { size: None, latency_ns: None, read_zeroes: None }
    }
    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
    /// Sets `latency-ns`.
    #[must_use]
    pub fn latency_ns(mut self, latency_ns: u64) -> Self {
        self.latency_ns = Some(latency_ns);
        self
    }
    /// Sets `read-zeroes`.
    #[must_use]
    pub fn read_zeroes(mut self, read_zeroes: bool) -> Self {
        self.read_zeroes = Some(read_zeroes);
        self
    }
}

impl runtime::Encode for BlockdevOptionsNull {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "size", &self.size)?;
        runtime::optional(map, "latency-ns", &self.latency_ns)?;
        runtime::optional(map, "read-zeroes", &self.read_zeroes)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevOptionsNull {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut size = None;
        let mut latency_ns = None;
        let mut read_zeroes = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "size" => size = Some(map.next_value()?),
                "latency-ns" => latency_ns = Some(map.next_value()?),
                "read-zeroes" => read_zeroes = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { size, latency_ns, read_zeroes })
    }
}

runtime::object!(BlockdevOptionsNull);

/// The QAPI struct `BlockdevOptionsNvmeIoUring` of module `block-core`.
///
/// Since QEMU 7.2. In builds with `CONFIG_BLKIO`. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsNvmeIoUring)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsNvmeIoUring {
    /// `path`: `str`.
    pub path: String,
}

impl BlockdevOptionsNvmeIoUring {
    /// `BlockdevOptionsNvmeIoUring` with its required members.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

impl runtime::Encode for BlockdevOptionsNvmeIoUring {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("path", &self.path)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevOptionsNvmeIoUring {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut path = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "path" => path = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { path: runtime::required(path, "path")? })
    }
}

runtime::object!(BlockdevOptionsNvmeIoUring);

/// The QAPI struct `BlockdevOptionsPreallocate` of module `block-core`.
///
/// Since QEMU 6.0. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsPreallocate)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsPreallocate {
    /// `file`: `BlockdevRef`.
    pub file: BlockdevRef,
    /// `prealloc-align`: `int`.
    pub prealloc_align: Option<i64>,
    /// `prealloc-size`: `int`.
    pub prealloc_size: Option<i64>,
}

impl BlockdevOptionsPreallocate {
    /// `BlockdevOptionsPreallocate` with its required members.
    #[must_use]
    pub fn new(file: impl Into<BlockdevRef>) -> Self {
        Self { file: file.into(), prealloc_align: None, prealloc_size: None }
    }
    /// Sets `prealloc-align`.
    #[must_use]
    pub fn prealloc_align(mut self, prealloc_align: i64) -> Self {
        self.prealloc_align = Some(prealloc_align);
        self
    }
    /// Sets `prealloc-size`.
    #[must_use]
    pub fn prealloc_size(mut self, prealloc_size: i64) -> Self {
        self.prealloc_size = Some(prealloc_size);
        self
    }
}

impl runtime::Encode for BlockdevOptionsPreallocate {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("file", &self.file)?;
        runtime::optional(map, "prealloc-align", &self.prealloc_align)?;
        runtime::optional(map, "prealloc-size", &self.prealloc_size)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevOptionsPreallocate {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut file = None;
        let mut prealloc_align = None;
        let mut prealloc_size = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "file" => file = Some(map.next_value()?),
                "prealloc-align" => prealloc_align = Some(map.next_value()?),
                "prealloc-size" => prealloc_size = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { file: runtime::required(file, "file")?, prealloc_align, prealloc_size })
    }
}

runtime::object!(BlockdevOptionsPreallocate);

/// The QAPI struct `BlockdevOptionsQcow` of module `block-core`.
///
/// Since QEMU 2.10. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsQcow)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsQcow {
    /// `file`: `BlockdevRef`.
    pub file: BlockdevRef,
    /// `backing`: `BlockdevRefOrNull`.
    pub backing: Option<BlockdevRefOrNull>,
    /// `encrypt`: `BlockdevQcowEncryption`.
    pub encrypt: Option<BlockdevQcowEncryption>,
}

impl BlockdevOptionsQcow {
    /// `BlockdevOptionsQcow` with its required members.
    #[must_use]
    pub fn new(file: impl Into<BlockdevRef>) -> Self {
        Self { file: file.into(), backing: None, encrypt: None }
    }
    /// Sets `backing`.
    #[must_use]
    pub fn backing(mut self, backing: impl Into<BlockdevRefOrNull>) -> Self {
        self.backing = Some(backing.into());
        self
    }
    /// Sets `encrypt`.
    #[must_use]
    pub fn encrypt(mut self, encrypt: impl Into<BlockdevQcowEncryption>) -> Self {
        self.encrypt = Some(encrypt.into());
        self
    }
}

impl runtime::Encode for BlockdevOptionsQcow {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("file", &self.file)?;
        runtime::optional(map, "backing", &self.backing)?;
        runtime::optional(map, "encrypt", &self.encrypt)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevOptionsQcow {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut file = None;
        let mut backing = None;
        let mut encrypt = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "file" => file = Some(map.next_value()?),
                "backing" => backing = Some(map.next_value()?),
                "encrypt" => encrypt = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { file: runtime::required(file, "file")?, backing, encrypt })
    }
}

runtime::object!(BlockdevOptionsQcow);

/// The QAPI struct `BlockdevOptionsQcow2` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsQcow2)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsQcow2 {
    /// `file`: `BlockdevRef`.
    pub file: BlockdevRef,
    /// `backing`: `BlockdevRefOrNull`.
    pub backing: Option<BlockdevRefOrNull>,
    /// `lazy-refcounts`: `bool`.
    pub lazy_refcounts: Option<bool>,
    /// `pass-discard-request`: `bool`.
    pub pass_discard_request: Option<bool>,
    /// `pass-discard-snapshot`: `bool`.
    pub pass_discard_snapshot: Option<bool>,
    /// `pass-discard-other`: `bool`.
    pub pass_discard_other: Option<bool>,
    /// `discard-no-unref`: `bool`. Since QEMU 8.1.
    pub discard_no_unref: Option<bool>,
    /// `overlap-check`: `Qcow2OverlapChecks`. Since QEMU 2.2.
    pub overlap_check: Option<Qcow2OverlapChecks>,
    /// `cache-size`: `int`. Since QEMU 2.2.
    pub cache_size: Option<i64>,
    /// `l2-cache-size`: `int`. Since QEMU 2.2.
    pub l2_cache_size: Option<i64>,
    /// `l2-cache-entry-size`: `int`. Since QEMU 2.12.
    pub l2_cache_entry_size: Option<i64>,
    /// `refcount-cache-size`: `int`. Since QEMU 2.2.
    pub refcount_cache_size: Option<i64>,
    /// `cache-clean-interval`: `int`. Since QEMU 2.5.
    pub cache_clean_interval: Option<i64>,
    /// `encrypt`: `BlockdevQcow2Encryption`. Since QEMU 2.10.
    pub encrypt: Option<BlockdevQcow2Encryption>,
    /// `data-file`: `BlockdevRef`. Since QEMU 4.0.
    pub data_file: Option<BlockdevRef>,
}

impl BlockdevOptionsQcow2 {
    /// `BlockdevOptionsQcow2` with its required members.
    #[must_use]
    pub fn new(file: impl Into<BlockdevRef>) -> Self {
        Self {
            file: file.into(),
            backing: None,
            lazy_refcounts: None,
            pass_discard_request: None,
            pass_discard_snapshot: None,
            pass_discard_other: None,
            discard_no_unref: None,
            overlap_check: None,
            cache_size: None,
            l2_cache_size: None,
            l2_cache_entry_size: None,
            refcount_cache_size: None,
            cache_clean_interval: None,
            encrypt: None,
            data_file: None,
        }
    }
    /// Sets `backing`.
    #[must_use]
    pub fn backing(mut self, backing: impl Into<BlockdevRefOrNull>) -> Self {
        self.backing = Some(backing.into());
        self
    }
    /// Sets `lazy-refcounts`.
    #[must_use]
    pub fn lazy_refcounts(mut self, lazy_refcounts: bool) -> Self {
        self.lazy_refcounts = Some(lazy_refcounts);
        self
    }
    /// Sets `pass-discard-request`.
    #[must_use]
    pub fn pass_discard_request(mut self, pass_discard_request: bool) -> Self {
        self.pass_discard_request = Some(pass_discard_request);
        self
    }
    /// Sets `pass-discard-snapshot`.
    #[must_use]
    pub fn pass_discard_snapshot(mut self, pass_discard_snapshot: bool) -> Self {
        self.pass_discard_snapshot = Some(pass_discard_snapshot);
        self
    }
    /// Sets `pass-discard-other`.
    #[must_use]
    pub fn pass_discard_other(mut self, pass_discard_other: bool) -> Self {
        self.pass_discard_other = Some(pass_discard_other);
        self
    }
    /// Sets `discard-no-unref`.
    #[must_use]
    pub fn discard_no_unref(mut self, discard_no_unref: bool) -> Self {
        self.discard_no_unref = Some(discard_no_unref);
        self
    }
    /// Sets `overlap-check`.
    #[must_use]
    pub fn overlap_check(mut self, overlap_check: impl Into<Qcow2OverlapChecks>) -> Self {
        self.overlap_check = Some(overlap_check.into());
        self
    }
    /// Sets `cache-size`.
    #[must_use]
    pub fn cache_size(mut self, cache_size: i64) -> Self {
        self.cache_size = Some(cache_size);
        self
    }
    /// Sets `l2-cache-size`.
    #[must_use]
    pub fn l2_cache_size(mut self, l2_cache_size: i64) -> Self {
        self.l2_cache_size = Some(l2_cache_size);
        self
    }
    /// Sets `l2-cache-entry-size`.
    #[must_use]
    pub fn l2_cache_entry_size(mut self, l2_cache_entry_size: i64) -> Self {
        self.l2_cache_entry_size = Some(l2_cache_entry_size);
        self
    }
    /// Sets `refcount-cache-size`.
    #[must_use]
    pub fn refcount_cache_size(mut self, refcount_cache_size: i64) -> Self {
        self.refcount_cache_size = Some(refcount_cache_size);
        self
    }
    /// Sets `cache-clean-interval`.
    #[must_use]
    pub fn cache_clean_interval(mut self, cache_clean_interval: i64) -> Self {
        self.cache_clean_interval = Some(cache_clean_interval);
        self
    }
    /// Sets `encrypt`.
    #[must_use]
    pub fn encrypt(mut self, encrypt: impl Into<BlockdevQcow2Encryption>) -> Self {
        self.encrypt = Some(encrypt.into());
        self
    }
    /// Sets `data-file`.
    #[must_use]
    pub fn data_file(mut self, data_file: impl Into<BlockdevRef>) -> Self {
        self.data_file = Some(data_file.into());
        self
    }
}

impl runtime::Encode for BlockdevOptionsQcow2 {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("file", &self.file)?;
        runtime::optional(map, "backing", &self.backing)?;
        runtime::optional(map, "lazy-refcounts", &self.lazy_refcounts)?;
        runtime::optional(map, "pass-discard-request", &self.pass_discard_request)?;
        runtime::optional(map, "pass-discard-snapshot", &self.pass_discard_snapshot)?;
        runtime::optional(map, "pass-discard-other", &self.pass_discard_other)?;
        runtime::optional(map, "discard-no-unref", &self.discard_no_unref)?;
        runtime::optional(map, "overlap-check", &self.overlap_check)?;
        runtime::optional(map, "cache-size", &self.cache_size)?;
        runtime::optional(map, "l2-cache-size", &self.l2_cache_size)?;
        runtime::optional(map, "l2-cache-entry-size", &self.l2_cache_entry_size)?;
        runtime::optional(map, "refcount-cache-size", &self.refcount_cache_size)?;
        runtime::optional(map, "cache-clean-interval", &self.cache_clean_interval)?;
        runtime::optional(map, "encrypt", &self.encrypt)?;
        runtime::optional(map, "data-file", &self.data_file)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevOptionsQcow2 {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut file = None;
        let mut backing = None;
        let mut lazy_refcounts = None;
        let mut pass_discard_request = None;
        let mut pass_discard_snapshot = None;
        let mut pass_discard_other = None;
        let mut discard_no_unref = None;
        let mut overlap_check = None;
        let mut cache_size = None;
        let mut l2_cache_size = None;
        let mut l2_cache_entry_size = None;
        let mut refcount_cache_size = None;
        let mut cache_clean_interval = None;
        let mut encrypt = None;
        let mut data_file = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "file" => file = Some(map.next_value()?),
                "backing" => backing = Some(map.next_value()?),
                "lazy-refcounts" => lazy_refcounts = Some(map.next_value()?),
                "pass-discard-request" => pass_discard_request = Some(map.next_value()?),
                "pass-discard-snapshot" => {
                    pass_discard_snapshot = Some(map.next_value()?);
                }
                "pass-discard-other" => pass_discard_other = Some(map.next_value()?),
                "discard-no-unref" => discard_no_unref = Some(map.next_value()?),
                "overlap-check" => overlap_check = Some(map.next_value()?),
                "cache-size" => cache_size = Some(map.next_value()?),
                "l2-cache-size" => l2_cache_size = Some(map.next_value()?),
                "l2-cache-entry-size" => l2_cache_entry_size = Some(map.next_value()?),
                "refcount-cache-size" => refcount_cache_size = Some(map.next_value()?),
                "cache-clean-interval" => cache_clean_interval = Some(map.next_value()?),
                "encrypt" => encrypt = Some(map.next_value()?),
                "data-file" => data_file = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            file: runtime::required(file, "file")?,
            backing,
            lazy_refcounts,
            pass_discard_request,
            pass_discard_snapshot,
            pass_discard_other,
            discard_no_unref,
            overlap_check,
            cache_size,
            l2_cache_size,
            l2_cache_entry_size,
            refcount_cache_size,
            cache_clean_interval,
            encrypt,
            data_file,
        })
    }
}

runtime::object!(BlockdevOptionsQcow2);

/// The QAPI struct `BlockdevOptionsQuorum` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsQuorum)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsQuorum {
    /// `blkverify`: `bool`.
    pub blkverify: Option<bool>,
    /// `children`: `[BlockdevRef]`.
    pub children: Vec<BlockdevRef>,
    /// `vote-threshold`: `int`.
    pub vote_threshold: i64,
    /// `rewrite-corrupted`: `bool`. Since QEMU 2.1.
    pub rewrite_corrupted: Option<bool>,
    /// `read-pattern`: `QuorumReadPattern`. Since QEMU 2.2.
    pub read_pattern: Option<QuorumReadPattern>,
}

impl BlockdevOptionsQuorum {
    /// `BlockdevOptionsQuorum` with its required members.
    #[must_use]
    pub fn new(
        children: impl IntoIterator<Item = impl Into<BlockdevRef>>,
        vote_threshold: i64,
    ) -> Self {
        Self {
            blkverify: None,
            children: children.into_iter().map(Into::into).collect(),
            vote_threshold,
            rewrite_corrupted: None,
            read_pattern: None,
        }
    }
    /// Sets `blkverify`.
    #[must_use]
    pub fn blkverify(mut self, blkverify: bool) -> Self {
        self.blkverify = Some(blkverify);
        self
    }
    /// Sets `rewrite-corrupted`.
    #[must_use]
    pub fn rewrite_corrupted(mut self, rewrite_corrupted: bool) -> Self {
        self.rewrite_corrupted = Some(rewrite_corrupted);
        self
    }
    /// Sets `read-pattern`.
    #[must_use]
    pub fn read_pattern(mut self, read_pattern: QuorumReadPattern) -> Self {
        self.read_pattern = Some(read_pattern);
        self
    }
}

impl runtime::Encode for BlockdevOptionsQuorum {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "blkverify", &self.blkverify)?;
        map.serialize_entry("children", &self.children)?;
        map.serialize_entry("vote-threshold", &self.vote_threshold)?;
        runtime::optional(map, "rewrite-corrupted", &self.rewrite_corrupted)?;
        runtime::optional(map, "read-pattern", &self.read_pattern)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevOptionsQuorum {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut blkverify = None;
        let mut children = None;
        let mut vote_threshold = None;
        let mut rewrite_corrupted = None;
        let mut read_pattern = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "blkverify" => blkverify = Some(map.next_value()?),
                "children" => children = Some(map.next_value()?),
                "vote-threshold" => vote_threshold = Some(map.next_value()?),
                "rewrite-corrupted" => rewrite_corrupted = Some(map.next_value()?),
                "read-pattern" => read_pattern = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            blkverify,
            children: runtime::required(children, "children")?,
            vote_threshold: runtime::required(vote_threshold, "vote-threshold")?,
            rewrite_corrupted,
            read_pattern,
        })
    }
}

runtime::object!(BlockdevOptionsQuorum);

/// The QAPI struct `BlockdevOptionsRaw` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsRaw)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsRaw {
    /// `file`: `BlockdevRef`.
    pub file: BlockdevRef,
    /// `offset`: `int`.
    pub offset: Option<i64>,
    /// `size`: `int`.
    pub size: Option<i64>,
}

impl BlockdevOptionsRaw {
    /// `BlockdevOptionsRaw` with its required members.
    #[must_use]
    pub fn new(file: impl Into<BlockdevRef>) -> Self {
        Self { file: file.into(), offset: None, size: None }
    }
    /// Sets `offset`.
    #[must_use]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }
    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}

impl runtime::Encode for BlockdevOptionsRaw {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("file", &self.file)?;
        runtime::optional(map, "offset", &self.offset)?;
        runtime::optional(map, "size", &self.size)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevOptionsRaw {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut file = None;
        let mut offset = None;
        let mut size = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "file" => file = Some(map.next_value()?),
                "offset" => offset = Some(map.next_value()?),
                "size" => size = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { file: runtime::required(file, "file")?, offset, size })
    }
}

runtime::object!(BlockdevOptionsRaw);

/// The QAPI struct `BlockdevOptionsRbd` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsRbd)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsRbd {
    /// `pool`: `str`.
    pub pool: String,
    /// `namespace`: `str`. Since QEMU 5.0.
    pub namespace: Option<String>,
    /// `image`: `str`.
    pub image: String,
    /// `conf`: `str`.
    pub conf: Option<String>,
    /// `snapshot`: `str`.
    pub snapshot: Option<String>,
    /// `encrypt`: `RbdEncryptionOptions`. Since QEMU 6.1.
    pub encrypt: Option<RbdEncryptionOptions>,
    /// `user`: `str`.
    pub user: Option<String>,
    /// `auth-client-required`: `[RbdAuthMode]`. Since QEMU 3.0.
    pub auth_client_required: Option<Vec<RbdAuthMode>>,
    /// `key-secret`: `str`. Since QEMU 3.0.
    pub key_secret: Option<String>,
    /// `server`: `[InetSocketAddressBase]`.
    pub server: Option<Vec<InetSocketAddressBase>>,
}

impl BlockdevOptionsRbd {
    /// `BlockdevOptionsRbd` with its required members.
    #[must_use]
    pub fn new(pool: impl Into<String>, image: impl Into<String>) -> Self {
        Self {
            pool: pool.into(),
            namespace: None,
            image: image.into(),
            conf: None,
            snapshot: None,
            encrypt: None,
            user: None,
            auth_client_required: None,
            key_secret: None,
            server: None,
        }
    }
    /// Sets `namespace`.
    #[must_use]
    pub fn namespace(mut self, namespace: impl Into<String>) -> Self {
        self.namespace = Some(namespace.into());
        self
    }
    /// Sets `conf`.
    #[must_use]
    pub fn conf(mut self, conf: impl Into<String>) -> Self {
        self.conf = Some(conf.into());
        self
    }
    /// Sets `snapshot`.
    #[must_use]
    pub fn snapshot(mut self, snapshot: impl Into<String>) -> Self {
        self.snapshot = Some(snapshot.into());
        self
    }
    /// Sets `encrypt`.
    #[must_use]
    pub fn encrypt(mut self, encrypt: impl Into<RbdEncryptionOptions>) -> Self {
        self.encrypt = Some(encrypt.into());
        self
    }
    /// Sets `user`.
    #[must_use]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }
    /// Sets `auth-client-required`.
    #[must_use]
    pub fn auth_client_required(
        mut self,
        auth_client_required: impl IntoIterator<Item = RbdAuthMode>,
    ) -> Self {
        self.auth_client_required = Some(auth_client_required.into_iter().collect());
        self
    }
    /// Sets `key-secret`.
    #[must_use]
    pub fn key_secret(mut self, key_secret: impl Into<String>) -> Self {
        self.key_secret = Some(key_secret.into());
        self
    }
    /// Sets `server`.
    #[must_use]
    pub fn server(
        mut self,
        server: impl IntoIterator<Item = impl Into<InetSocketAddressBase>>,
    ) -> Self {
        self.server = Some(server.into_iter().map(Into::into).collect());
        self
    }
}

impl runtime::Encode for BlockdevOptionsRbd {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("pool", &self.pool)?;
        runtime::optional(map, "namespace", &self.namespace)?;
        map.serialize_entry("image", &self.image)?;
        runtime::optional(map, "conf", &self.conf)?;
        runtime::optional(map, "snapshot", &self.snapshot)?;
        runtime::optional(map, "encrypt", &self.encrypt)?;
        runtime::optional(map, "user", &self.user)?;
        runtime::optional(map, "auth-client-required", &self.auth_client_required)?;
        runtime::optional(map, "key-secret", &self.key_secret)?;
        runtime::optional(map, "server", &self.server)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevOptionsRbd {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut pool = None;
        let mut namespace = None;
        let mut image = None;
        let mut conf = None;
        let mut snapshot = None;
        let mut encrypt = None;
        let mut user = None;
        let mut auth_client_required = None;
        let mut key_secret = None;
        let mut server = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "pool" => pool = Some(map.next_value()?),
                "namespace" => namespace = Some(map.next_value()?),
                "image" => image = Some(map.next_value()?),
                "conf" => conf = Some(map.next_value()?),
                "snapshot" => snapshot = Some(map.next_value()?),
                "encrypt" => encrypt = Some(map.next_value()?),
                "user" => user = Some(map.next_value()?),
                "auth-client-required" => auth_client_required = Some(map.next_value()?),
                "key-secret" => key_secret = Some(map.next_value()?),
                "server" => server = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            pool: runtime::required(pool, "pool")?,
            namespace,
            image: runtime::required(image, "image")?,
            conf,
            snapshot,
            encrypt,
            user,
            auth_client_required,
            key_secret,
            server,
        })
    }
}

runtime::object!(BlockdevOptionsRbd);

/// The QAPI struct `BlockdevOptionsReplication` of module `block-core`.
///
/// Since QEMU 2.9. In builds with `CONFIG_REPLICATION`. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsReplication)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsReplication {
    /// `file`: `BlockdevRef`.
    pub file: BlockdevRef,
    /// `mode`: `ReplicationMode`.
    pub mode: ReplicationMode,
    /// `top-id`: `str`.
    pub top_id: Option<String>,
}

impl BlockdevOptionsReplication {
    /// `BlockdevOptionsReplication` with its required members.
    #[must_use]
    pub fn new(file: impl Into<BlockdevRef>, mode: ReplicationMode) -> Self {
        Self { file: file.into(), mode, top_id: None }
    }
    /// Sets `top-id`.
    #[must_use]
    pub fn top_id(mut self, top_id: impl Into<String>) -> Self {
        self.top_id = Some(top_id.into());
        self
    }
}

impl runtime::Encode for BlockdevOptionsReplication {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("file", &self.file)?;
        map.serialize_entry("mode", &self.mode)?;
        runtime::optional(map, "top-id", &self.top_id)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevOptionsReplication {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut file = None;
        let mut mode = None;
        let mut top_id = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "file" => file = Some(map.next_value()?),
                "mode" => mode = Some(map.next_value()?),
                "top-id" => top_id = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            file: runtime::required(file, "file")?,
            mode: runtime::required(mode, "mode")?,
            top_id,
        })
    }
}

runtime::object!(BlockdevOptionsReplication);

/// The QAPI struct `BlockdevOptionsSsh` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsSsh)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsSsh {
    /// `server`: `InetSocketAddress`.
    pub server: InetSocketAddress,
    /// `path`: `str`.
    pub path: String,
    /// `user`: `str`.
    pub user: Option<String>,
    /// `host-key-check`: `SshHostKeyCheck`.
    pub host_key_check: Option<SshHostKeyCheck>,
}

impl BlockdevOptionsSsh {
    /// `BlockdevOptionsSsh` with its required members.
    #[must_use]
    pub fn new(server: impl Into<InetSocketAddress>, path: impl Into<String>) -> Self {
        Self { server: server.into(), path: path.into(), user: None, host_key_check: None }
    }
    /// Sets `user`.
    #[must_use]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }
    /// Sets `host-key-check`.
    #[must_use]
    pub fn host_key_check(mut self, host_key_check: impl Into<SshHostKeyCheck>) -> Self {
        self.host_key_check = Some(host_key_check.into());
        self
    }
}

impl runtime::Encode for BlockdevOptionsSsh {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("server", &self.server)?;
        map.serialize_entry("path", &self.path)?;
        runtime::optional(map, "user", &self.user)?;
        runtime::optional(map, "host-key-check", &self.host_key_check)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevOptionsSsh {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut server = None;
        let mut path = None;
        let mut user = None;
        let mut host_key_check = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "server" => server = Some(map.next_value()?),
                "path" => path = Some(map.next_value()?),
                "user" => user = Some(map.next_value()?),
                "host-key-check" => host_key_check = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            server: runtime::required(server, "server")?,
            path: runtime::required(path, "path")?,
            user,
            host_key_check,
        })
    }
}

runtime::object!(BlockdevOptionsSsh);

/// The QAPI struct `BlockdevOptionsThrottle` of module `block-core`.
///
/// Since QEMU 2.11. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsThrottle)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsThrottle {
    /// `throttle-group`: `str`.
    pub throttle_group: String,
    /// `file`: `BlockdevRef`.
    pub file: BlockdevRef,
}

impl BlockdevOptionsThrottle {
    /// `BlockdevOptionsThrottle` with its required members.
    #[must_use]
    pub fn new(throttle_group: impl Into<String>, file: impl Into<BlockdevRef>) -> Self {
        Self { throttle_group: throttle_group.into(), file: file.into() }
    }
}

impl runtime::Encode for BlockdevOptionsThrottle {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("throttle-group", &self.throttle_group)?;
        map.serialize_entry("file", &self.file)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevOptionsThrottle {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut throttle_group = None;
        let mut file = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "throttle-group" => throttle_group = Some(map.next_value()?),
                "file" => file = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            throttle_group: runtime::required(throttle_group, "throttle-group")?,
            file: runtime::required(file, "file")?,
        })
    }
}

runtime::object!(BlockdevOptionsThrottle);

/// The QAPI struct `BlockdevOptionsVVFAT` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsVVFAT)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsVvfat {
    /// `dir`: `str`.
    pub dir: String,
    /// `fat-type`: `int`.
    pub fat_type: Option<i64>,
    /// `floppy`: `bool`.
    pub floppy: Option<bool>,
    /// `label`: `str`. Since QEMU 2.4.
    pub label: Option<String>,
    /// `rw`: `bool`.
    pub rw: Option<bool>,
}

impl BlockdevOptionsVvfat {
    /// `BlockdevOptionsVVFAT` with its required members.
    #[must_use]
    pub fn new(dir: impl Into<String>) -> Self {
        Self { dir: dir.into(), fat_type: None, floppy: None, label: None, rw: None }
    }
    /// Sets `fat-type`.
    #[must_use]
    pub fn fat_type(mut self, fat_type: i64) -> Self {
        self.fat_type = Some(fat_type);
        self
    }
    /// Sets `floppy`.
    #[must_use]
    pub fn floppy(mut self, floppy: bool) -> Self {
        self.floppy = Some(floppy);
        self
    }
    /// Sets `label`.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
    /// Sets `rw`.
    #[must_use]
    pub fn rw(mut self, rw: bool) -> Self {
        self.rw = Some(rw);
        self
    }
}

impl runtime::Encode for BlockdevOptionsVvfat {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("dir", &self.dir)?;
        runtime::optional(map, "fat-type", &self.fat_type)?;
        runtime::optional(map, "floppy", &self.floppy)?;
        runtime::optional(map, "label", &self.label)?;
        runtime::optional(map, "rw", &self.rw)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevOptionsVvfat {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut dir = None;
        let mut fat_type = None;
        let mut floppy = None;
        let mut label = None;
        let mut rw = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "dir" => dir = Some(map.next_value()?),
                "fat-type" => fat_type = Some(map.next_value()?),
                "floppy" => floppy = Some(map.next_value()?),
                "label" => label = Some(map.next_value()?),
                "rw" => rw = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { dir: runtime::required(dir, "dir")?, fat_type, floppy, label, rw })
    }
}

runtime::object!(BlockdevOptionsVvfat);

/// The QAPI struct `BlockdevOptionsVirtioBlkVfioPci` of module `block-core`.
///
/// Since QEMU 7.2. In builds with `CONFIG_BLKIO`. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsVirtioBlkVfioPci)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsVirtioBlkVfioPci {
    /// `path`: `str`.
    pub path: String,
}

impl BlockdevOptionsVirtioBlkVfioPci {
    /// `BlockdevOptionsVirtioBlkVfioPci` with its required members.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

impl runtime::Encode for BlockdevOptionsVirtioBlkVfioPci {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("path", &self.path)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevOptionsVirtioBlkVfioPci {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut path = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "path" => path = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { path: runtime::required(path, "path")? })
    }
}

runtime::object!(BlockdevOptionsVirtioBlkVfioPci);

/// The QAPI struct `BlockdevOptionsVirtioBlkVhostUser` of module `block-core`.
///
/// Since QEMU 7.2. In builds with `CONFIG_BLKIO`. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsVirtioBlkVhostUser)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsVirtioBlkVhostUser {
    /// `path`: `str`.
    pub path: String,
}

impl BlockdevOptionsVirtioBlkVhostUser {
    /// `BlockdevOptionsVirtioBlkVhostUser` with its required members.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

impl runtime::Encode for BlockdevOptionsVirtioBlkVhostUser {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("path", &self.path)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevOptionsVirtioBlkVhostUser {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut path = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "path" => path = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { path: runtime::required(path, "path")? })
    }
}

runtime::object!(BlockdevOptionsVirtioBlkVhostUser);

/// The QAPI struct `BlockdevOptionsVirtioBlkVhostVdpa` of module `block-core`.
///
/// Since QEMU 7.2. In builds with `CONFIG_BLKIO`. Feature `fdset`. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsVirtioBlkVhostVdpa)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsVirtioBlkVhostVdpa {
    /// `path`: `str`.
    pub path: String,
}

impl BlockdevOptionsVirtioBlkVhostVdpa {
    /// `BlockdevOptionsVirtioBlkVhostVdpa` with its required members.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

impl runtime::Encode for BlockdevOptionsVirtioBlkVhostVdpa {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("path", &self.path)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevOptionsVirtioBlkVhostVdpa {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut path = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "path" => path = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { path: runtime::required(path, "path")? })
    }
}

runtime::object!(BlockdevOptionsVirtioBlkVhostVdpa);

/// The QAPI union `BlockdevQcow2Encryption` of module `block-core`.
///
/// Since QEMU 2.10. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevQcow2Encryption)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevQcow2Encryption {
    /// `aes`.
    Aes(QCryptoBlockOptionsQCow),
    /// `luks`.
    Luks(QCryptoBlockOptionsLuks),
}

impl BlockdevQcow2Encryption {
    /// `BlockdevQcow2Encryption` with `format` `aes`.
    #[must_use]
    pub fn aes(aes: impl Into<QCryptoBlockOptionsQCow>) -> Self {
        BlockdevQcow2Encryption::Aes(aes.into())
    }
    /// `BlockdevQcow2Encryption` with `format` `luks`.
    #[must_use]
    pub fn luks(luks: impl Into<QCryptoBlockOptionsLuks>) -> Self {
        BlockdevQcow2Encryption::Luks(luks.into())
    }
}

impl From<QCryptoBlockOptionsQCow> for BlockdevQcow2Encryption {
    fn from(members: QCryptoBlockOptionsQCow) -> Self {
        Self::aes(members)
    }
}

impl From<QCryptoBlockOptionsLuks> for BlockdevQcow2Encryption {
    fn from(members: QCryptoBlockOptionsLuks) -> Self {
        Self::luks(members)
    }
}

impl runtime::Encode for BlockdevQcow2Encryption {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            BlockdevQcow2Encryption::Aes(members) => runtime::branch(map, "format", "aes", members),
            BlockdevQcow2Encryption::Luks(members) => {
                runtime::branch(map, "format", "luks", members)
            }
        }
    }
}

impl<'de> runtime::Decode<'de> for BlockdevQcow2Encryption {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut common = runtime::NoCommon;
        let (tag, rest) = runtime::split(map, "format", &mut common)?;
        let branch = match &*tag {
            "aes" => BlockdevQcow2Encryption::Aes(rest.members()?),
            "luks" => BlockdevQcow2Encryption::Luks(rest.members()?),
            _ => return Err(runtime::unknown_value(&tag, "format")),
        };
        Ok(branch)
    }
}

runtime::object!(BlockdevQcow2Encryption);

/// The QAPI enum `BlockdevQcow2EncryptionFormat` of module `block-core`.
///
/// Since QEMU 2.10. Sent and received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevQcow2EncryptionFormat)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockdevQcow2EncryptionFormat {
    /// `aes`.
    Aes,
    /// `luks`.
    Luks,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl BlockdevQcow2EncryptionFormat {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Aes, Self::Luks];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Aes => "aes",
            Self::Luks => "luks",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(BlockdevQcow2EncryptionFormat);

/// The QAPI enum `BlockdevQcow2Version` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevQcow2Version)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockdevQcow2Version {
    /// `v2`.
    V2,
    /// `v3`.
    V3,
}

impl BlockdevQcow2Version {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::V2, Self::V3];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::V2 => "v2",
            Self::V3 => "v3",
        }
    }
}

runtime::closed_enum!(BlockdevQcow2Version);

/// The QAPI union `BlockdevQcowEncryption` of module `block-core`.
///
/// Since QEMU 2.10. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevQcowEncryption)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevQcowEncryption {
    /// `aes`.
    Aes(QCryptoBlockOptionsQCow),
}

impl BlockdevQcowEncryption {
    /// `BlockdevQcowEncryption` with `format` `aes`.
    #[must_use]
    pub fn aes(aes: impl Into<QCryptoBlockOptionsQCow>) -> Self {
        BlockdevQcowEncryption::Aes(aes.into())
    }
}

impl From<QCryptoBlockOptionsQCow> for BlockdevQcowEncryption {
    fn from(members: QCryptoBlockOptionsQCow) -> Self {
        Self::aes(members)
    }
}

impl runtime::Encode for BlockdevQcowEncryption {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            BlockdevQcowEncryption::Aes(members) => runtime::branch(map, "format", "aes", members),
        }
    }
}

impl<'de> runtime::Decode<'de> for BlockdevQcowEncryption {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut common = runtime::NoCommon;
        let (tag, rest) = runtime::split(map, "format", &mut common)?;
        let branch = match &*tag {
            "aes" => BlockdevQcowEncryption::Aes(rest.members()?),
            _ => return Err(runtime::unknown_value(&tag, "format")),
        };
        Ok(branch)
    }
}

runtime::object!(BlockdevQcowEncryption);

/// The QAPI enum `BlockdevQcowEncryptionFormat` of module `block-core`.
///
/// Since QEMU 2.10. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevQcowEncryptionFormat)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockdevQcowEncryptionFormat {
    /// `aes`.
    Aes,
}

impl BlockdevQcowEncryptionFormat {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Aes];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Aes => "aes",
        }
    }
}

runtime::closed_enum!(BlockdevQcowEncryptionFormat);

/// The QAPI alternate `BlockdevRef` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-block-core.BlockdevRef)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevRef {
    /// `definition`.
    Definition(Box<BlockdevOptions>),
    /// `reference`.
    Reference(String),
}

impl BlockdevRef {
    /// `BlockdevRef` as its alternative `definition`.
    #[must_use]
    pub fn definition(definition: impl Into<BlockdevOptions>) -> Self {
        Self::Definition(Box::new(definition.into()))
    }
    /// `BlockdevRef` as its alternative `reference`.
    #[must_use]
    pub fn reference(reference: impl Into<String>) -> Self {
        Self::Reference(reference.into())
    }
}

impl From<BlockdevOptions> for BlockdevRef {
    fn from(value: BlockdevOptions) -> Self {
        Self::definition(value)
    }
}

impl From<String> for BlockdevRef {
    fn from(value: String) -> Self {
        Self::reference(value)
    }
}

impl From<&str> for BlockdevRef {
    fn from(value: &str) -> Self {
        Self::reference(value)
    }
}

impl runtime::Serialize for BlockdevRef {
    fn serialize<S: runtime::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Definition(value) => value.serialize(serializer),
            Self::Reference(value) => value.serialize(serializer),
        }
    }
}

impl<'de> runtime::Alternate<'de> for BlockdevRef {
    fn object<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        Ok(Self::Definition(Box::new(runtime::Decode::decode(map)?)))
    }
    fn string(value: std::borrow::Cow<'de, str>) -> Option<Self> {
        Some(Self::Reference(value.into_owned()))
    }
}

runtime::alternate!(BlockdevRef);

/// The QAPI alternate `BlockdevRefOrNull` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-block-core.BlockdevRefOrNull)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevRefOrNull {
    /// `definition`.
    Definition(Box<BlockdevOptions>),
    /// `reference`.
    Reference(String),
    /// `null`. Since QEMU 2.10.
    Null,
}

impl BlockdevRefOrNull {
    /// `BlockdevRefOrNull` as its alternative `definition`.
    #[must_use]
    pub fn definition(definition: impl Into<BlockdevOptions>) -> Self {
        Self::Definition(Box::new(definition.into()))
    }
    /// `BlockdevRefOrNull` as its alternative `reference`.
    #[must_use]
    pub fn reference(reference: impl Into<String>) -> Self {
        Self::Reference(reference.into())
    }
    /// `BlockdevRefOrNull` as its alternative `null`.
    #[must_use]
    pub fn null() -> Self {
        Self::Null
    }
}

impl From<BlockdevOptions> for BlockdevRefOrNull {
    fn from(value: BlockdevOptions) -> Self {
        Self::definition(value)
    }
}

impl From<String> for BlockdevRefOrNull {
    fn from(value: String) -> Self {
        Self::reference(value)
    }
}

impl From<&str> for BlockdevRefOrNull {
    fn from(value: &str) -> Self {
        Self::reference(value)
    }
}

impl runtime::Serialize for BlockdevRefOrNull {
    fn serialize<S: runtime::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Definition(value) => value.serialize(serializer),
            Self::Reference(value) => value.serialize(serializer),
            Self::Null => serializer.serialize_unit(),
        }
    }
}

impl<'de> runtime::Alternate<'de> for BlockdevRefOrNull {
    fn object<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        Ok(Self::Definition(Box::new(runtime::Decode::decode(map)?)))
    }
    fn string(value: std::borrow::Cow<'de, str>) -> Option<Self> {
        Some(Self::Reference(value.into_owned()))
    }
    fn null() -> Option<Self> {
        Some(Self::Null)
    }
}

runtime::alternate!(BlockdevRefOrNull);

/// The QAPI struct `BlockdevSnapshot` of module `block-core`.
///
/// Since QEMU 2.5. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevSnapshot)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevSnapshot {
    /// `node`: `str`.
    pub node: String,
    /// `overlay`: `str`.
    pub overlay: String,
}

impl BlockdevSnapshot {
    /// `BlockdevSnapshot` with its required members.
    #[must_use]
    pub fn new(node: impl Into<String>, overlay: impl Into<String>) -> Self {
        Self { node: node.into(), overlay: overlay.into() }
    }
}

impl runtime::Encode for BlockdevSnapshot {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("node", &self.node)?;
        map.serialize_entry("overlay", &self.overlay)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevSnapshot {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut node = None;
        let mut overlay = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "node" => node = Some(map.next_value()?),
                "overlay" => overlay = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            node: runtime::required(node, "node")?,
            overlay: runtime::required(overlay, "overlay")?,
        })
    }
}

runtime::object!(BlockdevSnapshot);

/// The QAPI struct `BlockdevSnapshotInternal` of module `block-core`.
///
/// Since QEMU 1.7. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevSnapshotInternal)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevSnapshotInternal {
    /// `device`: `str`.
    pub device: String,
    /// `name`: `str`.
    pub name: String,
}

impl BlockdevSnapshotInternal {
    /// `BlockdevSnapshotInternal` with its required members.
    #[must_use]
    pub fn new(device: impl Into<String>, name: impl Into<String>) -> Self {
        Self { device: device.into(), name: name.into() }
    }
}

impl runtime::Encode for BlockdevSnapshotInternal {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("device", &self.device)?;
        map.serialize_entry("name", &self.name)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevSnapshotInternal {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut device = None;
        let mut name = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "device" => device = Some(map.next_value()?),
                "name" => name = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            device: runtime::required(device, "device")?,
            name: runtime::required(name, "name")?,
        })
    }
}

runtime::object!(BlockdevSnapshotInternal);

/// The QAPI struct `BlockdevSnapshotSync` of module `block-core`.
///
/// Since QEMU 6.2 or earlier. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevSnapshotSync)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevSnapshotSync {
    /// `device`: `str`.
    pub device: Option<String>,
    /// `node-name`: `str`. Since QEMU 2.0.
    pub node_name: Option<String>,
    /// `snapshot-file`: `str`.
    pub snapshot_file: String,
    /// `snapshot-node-name`: `str`. Since QEMU 2.0.
    pub snapshot_node_name: Option<String>,
    /// `format`: `str`.
    pub format: Option<String>,
    /// `mode`: `NewImageMode`.
    pub mode: Option<NewImageMode>,
}

impl BlockdevSnapshotSync {
    /// `BlockdevSnapshotSync` with its required members.
    #[must_use]
    pub fn new(snapshot_file: impl Into<String>) -> Self {
        Self {
            device: None,
            node_name: None,
            snapshot_file: snapshot_file.into(),
            snapshot_node_name: None,
            format: None,
            mode: None,
        }
    }
    /// Sets `device`.
    #[must_use]
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }
    /// Sets `node-name`.
    #[must_use]
    pub fn node_name(mut self, node_name: impl Into<String>) -> Self {
        self.node_name = Some(node_name.into());
        self
    }
    /// Sets `snapshot-node-name`.
    #[must_use]
    pub fn snapshot_node_name(mut self, snapshot_node_name: impl Into<String>) -> Self {
        self.snapshot_node_name = Some(snapshot_node_name.into());
        self
    }
    /// Sets `format`.
    #[must_use]
    pub fn format(mut self, format: impl Into<String>) -> Self {
        self.format = Some(format.into());
        self
    }
    /// Sets `mode`.
    #[must_use]
    pub fn mode(mut self, mode: NewImageMode) -> Self {
        self.mode = Some(mode);
        self
    }
}

impl runtime::Encode for BlockdevSnapshotSync {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "device", &self.device)?;
        runtime::optional(map, "node-name", &self.node_name)?;
        map.serialize_entry("snapshot-file", &self.snapshot_file)?;
        runtime::optional(map, "snapshot-node-name", &self.snapshot_node_name)?;
        runtime::optional(map, "format", &self.format)?;
        runtime::optional(map, "mode", &self.mode)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockdevSnapshotSync {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut device = None;
        let mut node_name = None;
        let mut snapshot_file = None;
        let mut snapshot_node_name = None;
        let mut format = None;
        let mut mode = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "device" => device = Some(map.next_value()?),
                "node-name" => node_name = Some(map.next_value()?),
                "snapshot-file" => snapshot_file = Some(map.next_value()?),
                "snapshot-node-name" => snapshot_node_name = Some(map.next_value()?),
                "format" => format = Some(map.next_value()?),
                "mode" => mode = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            device,
            node_name,
            snapshot_file: runtime::required(snapshot_file, "snapshot-file")?,
            snapshot_node_name,
            format,
            mode,
        })
    }
}

runtime::object!(BlockdevSnapshotSync);

/// The QAPI enum `BlockdevVhdxSubformat` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevVhdxSubformat)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockdevVhdxSubformat {
    /// `dynamic`.
    Dynamic,
    /// `fixed`.
    Fixed,
}

impl BlockdevVhdxSubformat {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Dynamic, Self::Fixed];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Dynamic => "dynamic",
            Self::Fixed => "fixed",
        }
    }
}

runtime::closed_enum!(BlockdevVhdxSubformat);

/// The QAPI enum `BlockdevVmdkAdapterType` of module `block-core`.
///
/// Since QEMU 4.0. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevVmdkAdapterType)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockdevVmdkAdapterType {
    /// `ide`.
    Ide,
    /// `buslogic`.
    Buslogic,
    /// `lsilogic`.
    Lsilogic,
    /// `legacyESX`.
    LegacyEsx,
}

impl BlockdevVmdkAdapterType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] =
        &[Self::Ide, Self::Buslogic, Self::Lsilogic, Self::LegacyEsx];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ide => "ide",
            Self::Buslogic => "buslogic",
            Self::Lsilogic => "lsilogic",
            Self::LegacyEsx => "legacyESX",
        }
    }
}

runtime::closed_enum!(BlockdevVmdkAdapterType);

/// The QAPI enum `BlockdevVmdkSubformat` of module `block-core`.
///
/// Since QEMU 4.0. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevVmdkSubformat)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockdevVmdkSubformat {
    /// `monolithicSparse`.
    MonolithicSparse,
    /// `monolithicFlat`.
    MonolithicFlat,
    /// `twoGbMaxExtentSparse`.
    TwoGbMaxExtentSparse,
    /// `twoGbMaxExtentFlat`.
    TwoGbMaxExtentFlat,
    /// `streamOptimized`.
    StreamOptimized,
}

impl BlockdevVmdkSubformat {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::MonolithicSparse,
        Self::MonolithicFlat,
        Self::TwoGbMaxExtentSparse,
        Self::TwoGbMaxExtentFlat,
        Self::StreamOptimized,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::MonolithicSparse => "monolithicSparse",
            Self::MonolithicFlat => "monolithicFlat",
            Self::TwoGbMaxExtentSparse => "twoGbMaxExtentSparse",
            Self::TwoGbMaxExtentFlat => "twoGbMaxExtentFlat",
            Self::StreamOptimized => "streamOptimized",
        }
    }
}

runtime::closed_enum!(BlockdevVmdkSubformat);

/// The QAPI enum `BlockdevVpcSubformat` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevVpcSubformat)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockdevVpcSubformat {
    /// `dynamic`.
    Dynamic,
    /// `fixed`.
    Fixed,
}

impl BlockdevVpcSubformat {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Dynamic, Self::Fixed];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Dynamic => "dynamic",
            Self::Fixed => "fixed",
        }
    }
}

runtime::closed_enum!(BlockdevVpcSubformat);

/// The QAPI struct `DriveBackup` of module `block-core`.
///
/// Since QEMU 1.6. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.DriveBackup)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DriveBackup {
    /// `job-id`: `str`. Since QEMU 2.7.
    pub job_id: Option<String>,
    /// `device`: `str`.
    pub device: String,
    /// `sync`: `MirrorSyncMode`.
    pub sync: MirrorSyncMode,
    /// `speed`: `int`.
    pub speed: Option<i64>,
    /// `bitmap`: `str`. Since QEMU 2.4.
    pub bitmap: Option<String>,
    /// `bitmap-mode`: `BitmapSyncMode`. Since QEMU 4.2.
    pub bitmap_mode: Option<BitmapSyncMode>,
    /// `compress`: `bool`. Since QEMU 2.8.
    pub compress: Option<bool>,
    /// `on-source-error`: `BlockdevOnError`.
    pub on_source_error: Option<BlockdevOnError>,
    /// `on-target-error`: `BlockdevOnError`.
    pub on_target_error: Option<BlockdevOnError>,
    /// `on-cbw-error`: `OnCbwError`. Since QEMU 10.1.
    pub on_cbw_error: Option<OnCbwError>,
    /// `auto-finalize`: `bool`. Since QEMU 2.12.
    pub auto_finalize: Option<bool>,
    /// `auto-dismiss`: `bool`. Since QEMU 2.12.
    pub auto_dismiss: Option<bool>,
    /// `filter-node-name`: `str`. Since QEMU 4.2.
    pub filter_node_name: Option<String>,
    /// `discard-source`: `bool`. Since QEMU 9.1.
    pub discard_source: Option<bool>,
    /// `x-perf`: `BackupPerf`. Since QEMU 6.0. Unstable.
    pub x_perf: Option<BackupPerf>,
    /// `target`: `str`.
    pub target: String,
    /// `format`: `str`.
    pub format: Option<String>,
    /// `mode`: `NewImageMode`.
    pub mode: Option<NewImageMode>,
}

impl DriveBackup {
    /// `DriveBackup` with its required members.
    #[must_use]
    pub fn new(device: impl Into<String>, sync: MirrorSyncMode, target: impl Into<String>) -> Self {
        Self {
            job_id: None,
            device: device.into(),
            sync,
            speed: None,
            bitmap: None,
            bitmap_mode: None,
            compress: None,
            on_source_error: None,
            on_target_error: None,
            on_cbw_error: None,
            auto_finalize: None,
            auto_dismiss: None,
            filter_node_name: None,
            discard_source: None,
            x_perf: None,
            target: target.into(),
            format: None,
            mode: None,
        }
    }
    /// Sets `job-id`.
    #[must_use]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }
    /// Sets `speed`.
    #[must_use]
    pub fn speed(mut self, speed: i64) -> Self {
        self.speed = Some(speed);
        self
    }
    /// Sets `bitmap`.
    #[must_use]
    pub fn bitmap(mut self, bitmap: impl Into<String>) -> Self {
        self.bitmap = Some(bitmap.into());
        self
    }
    /// Sets `bitmap-mode`.
    #[must_use]
    pub fn bitmap_mode(mut self, bitmap_mode: BitmapSyncMode) -> Self {
        self.bitmap_mode = Some(bitmap_mode);
        self
    }
    /// Sets `compress`.
    #[must_use]
    pub fn compress(mut self, compress: bool) -> Self {
        self.compress = Some(compress);
        self
    }
    /// Sets `on-source-error`.
    #[must_use]
    pub fn on_source_error(mut self, on_source_error: BlockdevOnError) -> Self {
        self.on_source_error = Some(on_source_error);
        self
    }
    /// Sets `on-target-error`.
    #[must_use]
    pub fn on_target_error(mut self, on_target_error: BlockdevOnError) -> Self {
        self.on_target_error = Some(on_target_error);
        self
    }
    /// Sets `on-cbw-error`.
    #[must_use]
    pub fn on_cbw_error(mut self, on_cbw_error: OnCbwError) -> Self {
        self.on_cbw_error = Some(on_cbw_error);
        self
    }
    /// Sets `auto-finalize`.
    #[must_use]
    pub fn auto_finalize(mut self, auto_finalize: bool) -> Self {
        self.auto_finalize = Some(auto_finalize);
        self
    }
    /// Sets `auto-dismiss`.
    #[must_use]
    pub fn auto_dismiss(mut self, auto_dismiss: bool) -> Self {
        self.auto_dismiss = Some(auto_dismiss);
        self
    }
    /// Sets `filter-node-name`.
    #[must_use]
    pub fn filter_node_name(mut self, filter_node_name: impl Into<String>) -> Self {
        self.filter_node_name = Some(filter_node_name.into());
        self
    }
    /// Sets `discard-source`.
    #[must_use]
    pub fn discard_source(mut self, discard_source: bool) -> Self {
        self.discard_source = Some(discard_source);
        self
    }
    /// Sets `x-perf`.
    #[must_use]
    pub fn x_perf(mut self, x_perf: impl Into<BackupPerf>) -> Self {
        self.x_perf = Some(x_perf.into());
        self
    }
    /// Sets `format`.
    #[must_use]
    pub fn format(mut self, format: impl Into<String>) -> Self {
        self.format = Some(format.into());
        self
    }
    /// Sets `mode`.
    #[must_use]
    pub fn mode(mut self, mode: NewImageMode) -> Self {
        self.mode = Some(mode);
        self
    }
}

impl runtime::Encode for DriveBackup {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "job-id", &self.job_id)?;
        map.serialize_entry("device", &self.device)?;
        map.serialize_entry("sync", &self.sync)?;
        runtime::optional(map, "speed", &self.speed)?;
        runtime::optional(map, "bitmap", &self.bitmap)?;
        runtime::optional(map, "bitmap-mode", &self.bitmap_mode)?;
        runtime::optional(map, "compress", &self.compress)?;
        runtime::optional(map, "on-source-error", &self.on_source_error)?;
        runtime::optional(map, "on-target-error", &self.on_target_error)?;
        runtime::optional(map, "on-cbw-error", &self.on_cbw_error)?;
        runtime::optional(map, "auto-finalize", &self.auto_finalize)?;
        runtime::optional(map, "auto-dismiss", &self.auto_dismiss)?;
        runtime::optional(map, "filter-node-name", &self.filter_node_name)?;
        runtime::optional(map, "discard-source", &self.discard_source)?;
        runtime::optional(map, "x-perf", &self.x_perf)?;
        map.serialize_entry("target", &self.target)?;
        runtime::optional(map, "format", &self.format)?;
        runtime::optional(map, "mode", &self.mode)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for DriveBackup {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut job_id = None;
        let mut device = None;
        let mut sync = None;
        let mut speed = None;
        let mut bitmap = None;
        let mut bitmap_mode = None;
        let mut compress = None;
        let mut on_source_error = None;
        let mut on_target_error = None;
        let mut on_cbw_error = None;
        let mut auto_finalize = None;
        let mut auto_dismiss = None;
        let mut filter_node_name = None;
        let mut discard_source = None;
        let mut x_perf = None;
        let mut target = None;
        let mut format = None;
        let mut mode = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "job-id" => job_id = Some(map.next_value()?),
                "device" => device = Some(map.next_value()?),
                "sync" => sync = Some(map.next_value()?),
                "speed" => speed = Some(map.next_value()?),
                "bitmap" => bitmap = Some(map.next_value()?),
                "bitmap-mode" => bitmap_mode = Some(map.next_value()?),
                "compress" => compress = Some(map.next_value()?),
                "on-source-error" => on_source_error = Some(map.next_value()?),
                "on-target-error" => on_target_error = Some(map.next_value()?),
                "on-cbw-error" => on_cbw_error = Some(map.next_value()?),
                "auto-finalize" => auto_finalize = Some(map.next_value()?),
                "auto-dismiss" => auto_dismiss = Some(map.next_value()?),
                "filter-node-name" => filter_node_name = Some(map.next_value()?),
                "discard-source" => discard_source = Some(map.next_value()?),
                "x-perf" => x_perf = Some(map.next_value()?),
                "target" => target = Some(map.next_value()?),
                "format" => format = Some(map.next_value()?),
                "mode" => mode = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            job_id,
            device: runtime::required(device, "device")?,
            sync: runtime::required(sync, "sync")?,
            speed,
            bitmap,
            bitmap_mode,
            compress,
            on_source_error,
            on_target_error,
            on_cbw_error,
            auto_finalize,
            auto_dismiss,
            filter_node_name,
            discard_source,
            x_perf,
            target: runtime::required(target, "target")?,
            format,
            mode,
        })
    }
}

runtime::object!(DriveBackup);

/// The QAPI struct `DriveMirror` of module `block-core`.
///
/// Since QEMU 1.3. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.DriveMirror)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DriveMirror {
    /// `job-id`: `str`. Since QEMU 2.7.
    pub job_id: Option<String>,
    /// `device`: `str`.
    pub device: String,
    /// `target`: `str`.
    pub target: String,
    /// `format`: `str`.
    pub format: Option<String>,
    /// `node-name`: `str`. Since QEMU 2.1.
    pub node_name: Option<String>,
    /// `replaces`: `str`. Since QEMU 2.1.
    pub replaces: Option<String>,
    /// `sync`: `MirrorSyncMode`.
    pub sync: MirrorSyncMode,
    /// `mode`: `NewImageMode`.
    pub mode: Option<NewImageMode>,
    /// `speed`: `int`.
    pub speed: Option<i64>,
    /// `granularity`: `uint32`. Since QEMU 1.4.
    pub granularity: Option<u32>,
    /// `buf-size`: `int`. Since QEMU 1.4.
    pub buf_size: Option<i64>,
    /// `on-source-error`: `BlockdevOnError`.
    pub on_source_error: Option<BlockdevOnError>,
    /// `on-target-error`: `BlockdevOnError`.
    pub on_target_error: Option<BlockdevOnError>,
    /// `unmap`: `bool`. Since QEMU 2.4.
    pub unmap: Option<bool>,
    /// `copy-mode`: `MirrorCopyMode`. Since QEMU 3.0.
    pub copy_mode: Option<MirrorCopyMode>,
    /// `auto-finalize`: `bool`. Since QEMU 3.1.
    pub auto_finalize: Option<bool>,
    /// `auto-dismiss`: `bool`. Since QEMU 3.1.
    pub auto_dismiss: Option<bool>,
}

impl DriveMirror {
    /// `DriveMirror` with its required members.
    #[must_use]
    pub fn new(device: impl Into<String>, target: impl Into<String>, sync: MirrorSyncMode) -> Self {
        Self {
            job_id: None,
            device: device.into(),
            target: target.into(),
            format: None,
            node_name: None,
            replaces: None,
            sync,
            mode: None,
            speed: None,
            granularity: None,
            buf_size: None,
            on_source_error: None,
            on_target_error: None,
            unmap: None,
            copy_mode: None,
            auto_finalize: None,
            auto_dismiss: None,
        }
    }
    /// Sets `job-id`.
    #[must_use]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }
    /// Sets `format`.
    #[must_use]
    pub fn format(mut self, format: impl Into<String>) -> Self {
        self.format = Some(format.into());
        self
    }
    /// Sets `node-name`.
    #[must_use]
    pub fn node_name(mut self, node_name: impl Into<String>) -> Self {
        self.node_name = Some(node_name.into());
        self
    }
    /// Sets `replaces`.
    #[must_use]
    pub fn replaces(mut self, replaces: impl Into<String>) -> Self {
        self.replaces = Some(replaces.into());
        self
    }
    /// Sets `mode`.
    #[must_use]
    pub fn mode(mut self, mode: NewImageMode) -> Self {
        self.mode = Some(mode);
        self
    }
    /// Sets `speed`.
    #[must_use]
    pub fn speed(mut self, speed: i64) -> Self {
        self.speed = Some(speed);
        self
    }
    /// Sets `granularity`.
    #[must_use]
    pub fn granularity(mut self, granularity: u32) -> Self {
        self.granularity = Some(granularity);
        self
    }
    /// Sets `buf-size`.
    #[must_use]
    pub fn buf_size(mut self, buf_size: i64) -> Self {
        self.buf_size = Some(buf_size);
        self
    }
    /// Sets `on-source-error`.
    #[must_use]
    pub fn on_source_error(mut self, on_source_error: BlockdevOnError) -> Self {
        self.on_source_error = Some(on_source_error);
        self
    }
    /// Sets `on-target-error`.
    #[must_use]
    pub fn on_target_error(mut self, on_target_error: BlockdevOnError) -> Self {
        self.on_target_error = Some(on_target_error);
        self
    }
    /// Sets `unmap`.
    #[must_use]
    pub fn unmap(mut self, unmap: bool) -> Self {
        self.unmap = Some(unmap);
        self
    }
    /// Sets `copy-mode`.
    #[must_use]
    pub fn copy_mode(mut self, copy_mode: MirrorCopyMode) -> Self {
        self.copy_mode = Some(copy_mode);
        self
    }
    /// Sets `auto-finalize`.
    #[must_use]
    pub fn auto_finalize(mut self, auto_finalize: bool) -> Self {
        self.auto_finalize = Some(auto_finalize);
        self
    }
    /// Sets `auto-dismiss`.
    #[must_use]
    pub fn auto_dismiss(mut self, auto_dismiss: bool) -> Self {
        self.auto_dismiss = Some(auto_dismiss);
        self
    }
}

impl runtime::Encode for DriveMirror {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "job-id", &self.job_id)?;
        map.serialize_entry("device", &self.device)?;
        map.serialize_entry("target", &self.target)?;
        runtime::optional(map, "format", &self.format)?;
        runtime::optional(map, "node-name", &self.node_name)?;
        runtime::optional(map, "replaces", &self.replaces)?;
        map.serialize_entry("sync", &self.sync)?;
        runtime::optional(map, "mode", &self.mode)?;
        runtime::optional(map, "speed", &self.speed)?;
        runtime::optional(map, "granularity", &self.granularity)?;
        runtime::optional(map, "buf-size", &self.buf_size)?;
        runtime::optional(map, "on-source-error", &self.on_source_error)?;
        runtime::optional(map, "on-target-error", &self.on_target_error)?;
        runtime::optional(map, "unmap", &self.unmap)?;
        runtime::optional(map, "copy-mode", &self.copy_mode)?;
        runtime::optional(map, "auto-finalize", &self.auto_finalize)?;
        runtime::optional(map, "auto-dismiss", &self.auto_dismiss)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for DriveMirror {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut job_id = None;
        let mut device = None;
        let mut target = None;
        let mut format = None;
        let mut node_name = None;
        let mut replaces = None;
        let mut sync = None;
        let mut mode = None;
        let mut speed = None;
        let mut granularity = None;
        let mut buf_size = None;
        let mut on_source_error = None;
        let mut on_target_error = None;
        let mut unmap = None;
        let mut copy_mode = None;
        let mut auto_finalize = None;
        let mut auto_dismiss = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "job-id" => job_id = Some(map.next_value()?),
                "device" => device = Some(map.next_value()?),
                "target" => target = Some(map.next_value()?),
                "format" => format = Some(map.next_value()?),
                "node-name" => node_name = Some(map.next_value()?),
                "replaces" => replaces = Some(map.next_value()?),
                "sync" => sync = Some(map.next_value()?),
                "mode" => mode = Some(map.next_value()?),
                "speed" => speed = Some(map.next_value()?),
                "granularity" => granularity = Some(map.next_value()?),
                "buf-size" => buf_size = Some(map.next_value()?),
                "on-source-error" => on_source_error = Some(map.next_value()?),
                "on-target-error" => on_target_error = Some(map.next_value()?),
                "unmap" => unmap = Some(map.next_value()?),
                "copy-mode" => copy_mode = Some(map.next_value()?),
                "auto-finalize" => auto_finalize = Some(map.next_value()?),
                "auto-dismiss" => auto_dismiss = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            job_id,
            device: runtime::required(device, "device")?,
            target: runtime::required(target, "target")?,
            format,
            node_name,
            replaces,
            sync: runtime::required(sync, "sync")?,
            mode,
            speed,
            granularity,
            buf_size,
            on_source_error,
            on_target_error,
            unmap,
            copy_mode,
            auto_finalize,
            auto_dismiss,
        })
    }
}

runtime::object!(DriveMirror);

/// The QAPI struct `DummyBlockCoreForceArrays` of module `block-core`.
///
/// Since QEMU 8.0. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.DummyBlockCoreForceArrays)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DummyBlockCoreForceArrays {
    /// `unused-block-graph-info`: `[BlockGraphInfo]`.
    pub unused_block_graph_info: Vec<BlockGraphInfo>,
}

impl DummyBlockCoreForceArrays {
    /// `DummyBlockCoreForceArrays` with its required members.
    #[must_use]
    pub fn new(
        unused_block_graph_info: impl IntoIterator<Item = impl Into<BlockGraphInfo>>,
    ) -> Self {
        Self {
            unused_block_graph_info: unused_block_graph_info.into_iter().map(Into::into).collect(),
        }
    }
}

impl runtime::Encode for DummyBlockCoreForceArrays {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("unused-block-graph-info", &self.unused_block_graph_info)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for DummyBlockCoreForceArrays {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut unused_block_graph_info = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "unused-block-graph-info" => {
                    unused_block_graph_info = Some(map.next_value()?);
                }
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            unused_block_graph_info: runtime::required(
                unused_block_graph_info,
                "unused-block-graph-info",
            )?,
        })
    }
}

runtime::object!(DummyBlockCoreForceArrays);

/// The QAPI struct `ImageCheck` of module `block-core`.
///
/// Since QEMU 1.4. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageCheck)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageCheck {
    /// `filename`: `str`.
    pub filename: String,
    /// `format`: `str`.
    pub format: String,
    /// `check-errors`: `int`.
    pub check_errors: i64,
    /// `image-end-offset`: `int`.
    pub image_end_offset: Option<i64>,
    /// `corruptions`: `int`.
    pub corruptions: Option<i64>,
    /// `leaks`: `int`.
    pub leaks: Option<i64>,
    /// `corruptions-fixed`: `int`.
    pub corruptions_fixed: Option<i64>,
    /// `leaks-fixed`: `int`.
    pub leaks_fixed: Option<i64>,
    /// `total-clusters`: `int`.
    pub total_clusters: Option<i64>,
    /// `allocated-clusters`: `int`.
    pub allocated_clusters: Option<i64>,
    /// `fragmented-clusters`: `int`.
    pub fragmented_clusters: Option<i64>,
    /// `compressed-clusters`: `int`.
    pub compressed_clusters: Option<i64>,
}

impl ImageCheck {
    /// `ImageCheck` with its required members.
    #[must_use]
    pub fn new(filename: impl Into<String>, format: impl Into<String>, check_errors: i64) -> Self {
        Self {
            filename: filename.into(),
            format: format.into(),
            check_errors,
            image_end_offset: None,
            corruptions: None,
            leaks: None,
            corruptions_fixed: None,
            leaks_fixed: None,
            total_clusters: None,
            allocated_clusters: None,
            fragmented_clusters: None,
            compressed_clusters: None,
        }
    }
    /// Sets `image-end-offset`.
    #[must_use]
    pub fn image_end_offset(mut self, image_end_offset: i64) -> Self {
        self.image_end_offset = Some(image_end_offset);
        self
    }
    /// Sets `corruptions`.
    #[must_use]
    pub fn corruptions(mut self, corruptions: i64) -> Self {
        self.corruptions = Some(corruptions);
        self
    }
    /// Sets `leaks`.
    #[must_use]
    pub fn leaks(mut self, leaks: i64) -> Self {
        self.leaks = Some(leaks);
        self
    }
    /// Sets `corruptions-fixed`.
    #[must_use]
    pub fn corruptions_fixed(mut self, corruptions_fixed: i64) -> Self {
        self.corruptions_fixed = Some(corruptions_fixed);
        self
    }
    /// Sets `leaks-fixed`.
    #[must_use]
    pub fn leaks_fixed(mut self, leaks_fixed: i64) -> Self {
        self.leaks_fixed = Some(leaks_fixed);
        self
    }
    /// Sets `total-clusters`.
    #[must_use]
    pub fn total_clusters(mut self, total_clusters: i64) -> Self {
        self.total_clusters = Some(total_clusters);
        self
    }
    /// Sets `allocated-clusters`.
    #[must_use]
    pub fn allocated_clusters(mut self, allocated_clusters: i64) -> Self {
        self.allocated_clusters = Some(allocated_clusters);
        self
    }
    /// Sets `fragmented-clusters`.
    #[must_use]
    pub fn fragmented_clusters(mut self, fragmented_clusters: i64) -> Self {
        self.fragmented_clusters = Some(fragmented_clusters);
        self
    }
    /// Sets `compressed-clusters`.
    #[must_use]
    pub fn compressed_clusters(mut self, compressed_clusters: i64) -> Self {
        self.compressed_clusters = Some(compressed_clusters);
        self
    }
}

impl runtime::Encode for ImageCheck {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("filename", &self.filename)?;
        map.serialize_entry("format", &self.format)?;
        map.serialize_entry("check-errors", &self.check_errors)?;
        runtime::optional(map, "image-end-offset", &self.image_end_offset)?;
        runtime::optional(map, "corruptions", &self.corruptions)?;
        runtime::optional(map, "leaks", &self.leaks)?;
        runtime::optional(map, "corruptions-fixed", &self.corruptions_fixed)?;
        runtime::optional(map, "leaks-fixed", &self.leaks_fixed)?;
        runtime::optional(map, "total-clusters", &self.total_clusters)?;
        runtime::optional(map, "allocated-clusters", &self.allocated_clusters)?;
        runtime::optional(map, "fragmented-clusters", &self.fragmented_clusters)?;
        runtime::optional(map, "compressed-clusters", &self.compressed_clusters)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ImageCheck {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut filename = None;
        let mut format = None;
        let mut check_errors = None;
        let mut image_end_offset = None;
        let mut corruptions = None;
        let mut leaks = None;
        let mut corruptions_fixed = None;
        let mut leaks_fixed = None;
        let mut total_clusters = None;
        let mut allocated_clusters = None;
        let mut fragmented_clusters = None;
        let mut compressed_clusters = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "filename" => filename = Some(map.next_value()?),
                "format" => format = Some(map.next_value()?),
                "check-errors" => check_errors = Some(map.next_value()?),
                "image-end-offset" => image_end_offset = Some(map.next_value()?),
                "corruptions" => corruptions = Some(map.next_value()?),
                "leaks" => leaks = Some(map.next_value()?),
                "corruptions-fixed" => corruptions_fixed = Some(map.next_value()?),
                "leaks-fixed" => leaks_fixed = Some(map.next_value()?),
                "total-clusters" => total_clusters = Some(map.next_value()?),
                "allocated-clusters" => allocated_clusters = Some(map.next_value()?),
                "fragmented-clusters" => fragmented_clusters = Some(map.next_value()?),
                "compressed-clusters" => compressed_clusters = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            filename: runtime::required(filename, "filename")?,
            format: runtime::required(format, "format")?,
            check_errors: runtime::required(check_errors, "check-errors")?,
            image_end_offset,
            corruptions,
            leaks,
            corruptions_fixed,
            leaks_fixed,
            total_clusters,
            allocated_clusters,
            fragmented_clusters,
            compressed_clusters,
        })
    }
}

runtime::object!(ImageCheck);

/// The QAPI struct `ImageInfo` of module `block-core`.
///
/// Since QEMU 1.3. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageInfo {
    /// `filename`: `str`.
    pub filename: String,
    /// `format`: `str`.
    pub format: String,
    /// `dirty-flag`: `bool`.
    pub dirty_flag: Option<bool>,
    /// `actual-size`: `int`.
    pub actual_size: Option<i64>,
    /// `virtual-size`: `int`.
    pub virtual_size: i64,
    /// `cluster-size`: `int`.
    pub cluster_size: Option<i64>,
    /// `encrypted`: `bool`.
    pub encrypted: Option<bool>,
    /// `compressed`: `bool`. Since QEMU 1.7.
    pub compressed: Option<bool>,
    /// `backing-filename`: `str`.
    pub backing_filename: Option<String>,
    /// `full-backing-filename`: `str`.
    pub full_backing_filename: Option<String>,
    /// `backing-filename-format`: `str`.
    pub backing_filename_format: Option<String>,
    /// `snapshots`: `[SnapshotInfo]`.
    pub snapshots: Option<Vec<SnapshotInfo>>,
    /// `limits`: `BlockLimitsInfo`. Since QEMU 10.2.
    pub limits: Option<BlockLimitsInfo>,
    /// `format-specific`: `ImageInfoSpecific`. Since QEMU 1.7.
    pub format_specific: Option<ImageInfoSpecific>,
    /// `backing-image`: `ImageInfo`. Since QEMU 1.6.
    pub backing_image: Option<Box<ImageInfo>>,
}

impl ImageInfo {
    /// `ImageInfo` with its required members.
    #[must_use]
    pub fn new(filename: impl Into<String>, format: impl Into<String>, virtual_size: i64) -> Self {
        Self {
            filename: filename.into(),
            format: format.into(),
            dirty_flag: None,
            actual_size: None,
            virtual_size,
            cluster_size: None,
            encrypted: None,
            compressed: None,
            backing_filename: None,
            full_backing_filename: None,
            backing_filename_format: None,
            snapshots: None,
            limits: None,
            format_specific: None,
            backing_image: None,
        }
    }
}

impl runtime::Encode for ImageInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("filename", &self.filename)?;
        map.serialize_entry("format", &self.format)?;
        runtime::optional(map, "dirty-flag", &self.dirty_flag)?;
        runtime::optional(map, "actual-size", &self.actual_size)?;
        map.serialize_entry("virtual-size", &self.virtual_size)?;
        runtime::optional(map, "cluster-size", &self.cluster_size)?;
        runtime::optional(map, "encrypted", &self.encrypted)?;
        runtime::optional(map, "compressed", &self.compressed)?;
        runtime::optional(map, "backing-filename", &self.backing_filename)?;
        runtime::optional(map, "full-backing-filename", &self.full_backing_filename)?;
        runtime::optional(map, "backing-filename-format", &self.backing_filename_format)?;
        runtime::optional(map, "snapshots", &self.snapshots)?;
        runtime::optional(map, "limits", &self.limits)?;
        runtime::optional(map, "format-specific", &self.format_specific)?;
        runtime::optional(map, "backing-image", &self.backing_image)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ImageInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut filename = None;
        let mut format = None;
        let mut dirty_flag = None;
        let mut actual_size = None;
        let mut virtual_size = None;
        let mut cluster_size = None;
        let mut encrypted = None;
        let mut compressed = None;
        let mut backing_filename = None;
        let mut full_backing_filename = None;
        let mut backing_filename_format = None;
        let mut snapshots = None;
        let mut limits = None;
        let mut format_specific = None;
        let mut backing_image = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "filename" => filename = Some(map.next_value()?),
                "format" => format = Some(map.next_value()?),
                "dirty-flag" => dirty_flag = Some(map.next_value()?),
                "actual-size" => actual_size = Some(map.next_value()?),
                "virtual-size" => virtual_size = Some(map.next_value()?),
                "cluster-size" => cluster_size = Some(map.next_value()?),
                "encrypted" => encrypted = Some(map.next_value()?),
                "compressed" => compressed = Some(map.next_value()?),
                "backing-filename" => backing_filename = Some(map.next_value()?),
                "full-backing-filename" => {
                    full_backing_filename = Some(map.next_value()?);
                }
                "backing-filename-format" => {
                    backing_filename_format = Some(map.next_value()?);
                }
                "snapshots" => snapshots = Some(map.next_value()?),
                "limits" => limits = Some(map.next_value()?),
                "format-specific" => format_specific = Some(map.next_value()?),
                "backing-image" => backing_image = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            filename: runtime::required(filename, "filename")?,
            format: runtime::required(format, "format")?,
            dirty_flag,
            actual_size,
            virtual_size: runtime::required(virtual_size, "virtual-size")?,
            cluster_size,
            encrypted,
            compressed,
            backing_filename,
            full_backing_filename,
            backing_filename_format,
            snapshots,
            limits,
            format_specific,
            backing_image,
        })
    }
}

runtime::object!(ImageInfo);

/// The QAPI union `ImageInfoSpecific` of module `block-core`.
///
/// Since QEMU 1.7. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecific)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ImageInfoSpecific {
    /// `qcow2`.
    Qcow2(ImageInfoSpecificQCow2Wrapper),
    /// `vmdk`.
    Vmdk(ImageInfoSpecificVmdkWrapper),
    /// `luks`.
    Luks(ImageInfoSpecificLuksWrapper),
    /// `rbd`.
    Rbd(ImageInfoSpecificRbdWrapper),
    /// `file`. Since QEMU 8.0.
    File(ImageInfoSpecificFileWrapper),
    /// A branch that these bindings do not know.
    Unknown(runtime::UnknownBranch),
}

impl ImageInfoSpecific {
    /// `ImageInfoSpecific` with `type` `qcow2`.
    #[must_use]
    pub fn qcow2(qcow2: impl Into<ImageInfoSpecificQCow2Wrapper>) -> Self {
        ImageInfoSpecific::Qcow2(qcow2.into())
    }
    /// `ImageInfoSpecific` with `type` `vmdk`.
    #[must_use]
    pub fn vmdk(vmdk: impl Into<ImageInfoSpecificVmdkWrapper>) -> Self {
        ImageInfoSpecific::Vmdk(vmdk.into())
    }
    /// `ImageInfoSpecific` with `type` `luks`.
    #[must_use]
    pub fn luks(luks: impl Into<ImageInfoSpecificLuksWrapper>) -> Self {
        ImageInfoSpecific::Luks(luks.into())
    }
    /// `ImageInfoSpecific` with `type` `rbd`.
    #[must_use]
    pub fn rbd(rbd: impl Into<ImageInfoSpecificRbdWrapper>) -> Self {
        ImageInfoSpecific::Rbd(rbd.into())
    }
    /// `ImageInfoSpecific` with `type` `file`.
    #[must_use]
    pub fn file(file: impl Into<ImageInfoSpecificFileWrapper>) -> Self {
        ImageInfoSpecific::File(file.into())
    }
}

impl runtime::Encode for ImageInfoSpecific {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            ImageInfoSpecific::Qcow2(members) => runtime::branch(map, "type", "qcow2", members),
            ImageInfoSpecific::Vmdk(members) => runtime::branch(map, "type", "vmdk", members),
            ImageInfoSpecific::Luks(members) => runtime::branch(map, "type", "luks", members),
            ImageInfoSpecific::Rbd(members) => runtime::branch(map, "type", "rbd", members),
            ImageInfoSpecific::File(members) => runtime::branch(map, "type", "file", members),
            ImageInfoSpecific::Unknown(branch) => branch.encode(map, "type"),
        }
    }
}

impl<'de> runtime::Decode<'de> for ImageInfoSpecific {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut common = runtime::NoCommon;
        let (tag, rest) = runtime::split(map, "type", &mut common)?;
        let branch = match &*tag {
            "qcow2" => ImageInfoSpecific::Qcow2(rest.members()?),
            "vmdk" => ImageInfoSpecific::Vmdk(rest.members()?),
            "luks" => ImageInfoSpecific::Luks(rest.members()?),
            "rbd" => ImageInfoSpecific::Rbd(rest.members()?),
            "file" => ImageInfoSpecific::File(rest.members()?),
            _ => ImageInfoSpecific::Unknown(rest.unknown(&tag)?),
        };
        Ok(branch)
    }
}

runtime::object!(ImageInfoSpecific);

/// The QAPI struct `ImageInfoSpecificFile` of module `block-core`.
///
/// Since QEMU 8.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificFile)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificFile {
    /// `extent-size-hint`: `size`.
    pub extent_size_hint: Option<u64>,
}

impl ImageInfoSpecificFile {
    /// `ImageInfoSpecificFile` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { extent_size_hint: None }
    }
}

impl runtime::Encode for ImageInfoSpecificFile {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "extent-size-hint", &self.extent_size_hint)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ImageInfoSpecificFile {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut extent_size_hint = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "extent-size-hint" => extent_size_hint = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { extent_size_hint })
    }
}

runtime::object!(ImageInfoSpecificFile);

/// The QAPI struct `ImageInfoSpecificFileWrapper` of module `block-core`.
///
/// Since QEMU 8.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificFileWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificFileWrapper {
    /// `data`: `ImageInfoSpecificFile`.
    pub data: ImageInfoSpecificFile,
}

impl ImageInfoSpecificFileWrapper {
    /// `ImageInfoSpecificFileWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<ImageInfoSpecificFile>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for ImageInfoSpecificFileWrapper {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ImageInfoSpecificFileWrapper {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "data" => data = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { data: runtime::required(data, "data")? })
    }
}

runtime::object!(ImageInfoSpecificFileWrapper);

/// The QAPI enum `ImageInfoSpecificKind` of module `block-core`.
///
/// Since QEMU 1.7. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.ImageInfoSpecificKind)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageInfoSpecificKind {
    /// `qcow2`.
    Qcow2,
    /// `vmdk`.
    Vmdk,
    /// `luks`. Since QEMU 2.7.
    Luks,
    /// `rbd`. Since QEMU 6.1.
    Rbd,
    /// `file`. Since QEMU 8.0.
    File,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl ImageInfoSpecificKind {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] =
        &[Self::Qcow2, Self::Vmdk, Self::Luks, Self::Rbd, Self::File];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Qcow2 => "qcow2",
            Self::Vmdk => "vmdk",
            Self::Luks => "luks",
            Self::Rbd => "rbd",
            Self::File => "file",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(ImageInfoSpecificKind);

/// The QAPI struct `ImageInfoSpecificLUKSWrapper` of module `block-core`.
///
/// Since QEMU 2.7. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificLUKSWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificLuksWrapper {
    /// `data`: `QCryptoBlockInfoLUKS`.
    pub data: QCryptoBlockInfoLuks,
}

impl ImageInfoSpecificLuksWrapper {
    /// `ImageInfoSpecificLUKSWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<QCryptoBlockInfoLuks>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for ImageInfoSpecificLuksWrapper {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ImageInfoSpecificLuksWrapper {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "data" => data = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { data: runtime::required(data, "data")? })
    }
}

runtime::object!(ImageInfoSpecificLuksWrapper);

/// The QAPI struct `ImageInfoSpecificQCow2` of module `block-core`.
///
/// Since QEMU 1.7. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificQCow2)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificQCow2 {
    /// `compat`: `str`.
    pub compat: String,
    /// `data-file`: `str`. Since QEMU 4.0.
    pub data_file: Option<String>,
    /// `data-file-raw`: `bool`. Since QEMU 4.0.
    pub data_file_raw: Option<bool>,
    /// `extended-l2`: `bool`. Since QEMU 5.2.
    pub extended_l2: Option<bool>,
    /// `lazy-refcounts`: `bool`.
    pub lazy_refcounts: Option<bool>,
    /// `corrupt`: `bool`. Since QEMU 2.2.
    pub corrupt: Option<bool>,
    /// `refcount-bits`: `int`. Since QEMU 2.3.
    pub refcount_bits: i64,
    /// `encrypt`: `ImageInfoSpecificQCow2Encryption`. Since QEMU 2.10.
    pub encrypt: Option<ImageInfoSpecificQCow2Encryption>,
    /// `bitmaps`: `[Qcow2BitmapInfo]`. Since QEMU 4.0.
    pub bitmaps: Option<Vec<Qcow2BitmapInfo>>,
    /// `compression-type`: `Qcow2CompressionType`. Since QEMU 5.1.
    pub compression_type: Qcow2CompressionType,
}

impl ImageInfoSpecificQCow2 {
    /// `ImageInfoSpecificQCow2` with its required members.
    #[must_use]
    pub fn new(
        compat: impl Into<String>,
        refcount_bits: i64,
        compression_type: Qcow2CompressionType,
    ) -> Self {
        Self {
            compat: compat.into(),
            data_file: None,
            data_file_raw: None,
            extended_l2: None,
            lazy_refcounts: None,
            corrupt: None,
            refcount_bits,
            encrypt: None,
            bitmaps: None,
            compression_type,
        }
    }
}

impl runtime::Encode for ImageInfoSpecificQCow2 {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("compat", &self.compat)?;
        runtime::optional(map, "data-file", &self.data_file)?;
        runtime::optional(map, "data-file-raw", &self.data_file_raw)?;
        runtime::optional(map, "extended-l2", &self.extended_l2)?;
        runtime::optional(map, "lazy-refcounts", &self.lazy_refcounts)?;
        runtime::optional(map, "corrupt", &self.corrupt)?;
        map.serialize_entry("refcount-bits", &self.refcount_bits)?;
        runtime::optional(map, "encrypt", &self.encrypt)?;
        runtime::optional(map, "bitmaps", &self.bitmaps)?;
        map.serialize_entry("compression-type", &self.compression_type)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ImageInfoSpecificQCow2 {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut compat = None;
        let mut data_file = None;
        let mut data_file_raw = None;
        let mut extended_l2 = None;
        let mut lazy_refcounts = None;
        let mut corrupt = None;
        let mut refcount_bits = None;
        let mut encrypt = None;
        let mut bitmaps = None;
        let mut compression_type = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "compat" => compat = Some(map.next_value()?),
                "data-file" => data_file = Some(map.next_value()?),
                "data-file-raw" => data_file_raw = Some(map.next_value()?),
                "extended-l2" => extended_l2 = Some(map.next_value()?),
                "lazy-refcounts" => lazy_refcounts = Some(map.next_value()?),
                "corrupt" => corrupt = Some(map.next_value()?),
                "refcount-bits" => refcount_bits = Some(map.next_value()?),
                "encrypt" => encrypt = Some(map.next_value()?),
                "bitmaps" => bitmaps = Some(map.next_value()?),
                "compression-type" => compression_type = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            compat: runtime::required(compat, "compat")?,
            data_file,
            data_file_raw,
            extended_l2,
            lazy_refcounts,
            corrupt,
            refcount_bits: runtime::required(refcount_bits, "refcount-bits")?,
            encrypt,
            bitmaps,
            compression_type: runtime::required(compression_type, "compression-type")?,
        })
    }
}

runtime::object!(ImageInfoSpecificQCow2);

/// The QAPI union `ImageInfoSpecificQCow2Encryption` of module `block-core`.
///
/// Since QEMU 2.10. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificQCow2Encryption)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ImageInfoSpecificQCow2Encryption {
    /// `aes`.
    Aes,
    /// `luks`.
    Luks(QCryptoBlockInfoLuks),
    /// A branch that these bindings do not know.
    Unknown(runtime::UnknownBranch),
}

impl ImageInfoSpecificQCow2Encryption {
    /// `ImageInfoSpecificQCow2Encryption` with `format` `aes`.
    #[must_use]
    pub fn aes() -> Self {
        ImageInfoSpecificQCow2Encryption::Aes
    }
    /// `ImageInfoSpecificQCow2Encryption` with `format` `luks`.
    #[must_use]
    pub fn luks(luks: impl Into<QCryptoBlockInfoLuks>) -> Self {
        ImageInfoSpecificQCow2Encryption::Luks(luks.into())
    }
}

impl runtime::Encode for ImageInfoSpecificQCow2Encryption {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            ImageInfoSpecificQCow2Encryption::Aes => map.serialize_entry("format", "aes"),
            ImageInfoSpecificQCow2Encryption::Luks(members) => {
                runtime::branch(map, "format", "luks", members)
            }
            ImageInfoSpecificQCow2Encryption::Unknown(branch) => branch.encode(map, "format"),
        }
    }
}

impl<'de> runtime::Decode<'de> for ImageInfoSpecificQCow2Encryption {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut common = runtime::NoCommon;
        let (tag, rest) = runtime::split(map, "format", &mut common)?;
        let branch = match &*tag {
            "aes" => {
                rest.finish()?;
                ImageInfoSpecificQCow2Encryption::Aes
            }
            "luks" => ImageInfoSpecificQCow2Encryption::Luks(rest.members()?),
            _ => ImageInfoSpecificQCow2Encryption::Unknown(rest.unknown(&tag)?),
        };
        Ok(branch)
    }
}

runtime::object!(ImageInfoSpecificQCow2Encryption);

/// The QAPI struct `ImageInfoSpecificQCow2EncryptionBase` of module `block-core`.
///
/// Since QEMU 2.10. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificQCow2EncryptionBase)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificQCow2EncryptionBase {
    /// `format`: `BlockdevQcow2EncryptionFormat`.
    pub format: BlockdevQcow2EncryptionFormat,
}

impl ImageInfoSpecificQCow2EncryptionBase {
    /// `ImageInfoSpecificQCow2EncryptionBase` with its required members.
    #[must_use]
    pub fn new(format: BlockdevQcow2EncryptionFormat) -> Self {
        Self { format }
    }
}

impl runtime::Encode for ImageInfoSpecificQCow2EncryptionBase {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("format", &self.format)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ImageInfoSpecificQCow2EncryptionBase {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut format = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "format" => format = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { format: runtime::required(format, "format")? })
    }
}

runtime::object!(ImageInfoSpecificQCow2EncryptionBase);

/// The QAPI struct `ImageInfoSpecificQCow2Wrapper` of module `block-core`.
///
/// Since QEMU 1.7. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificQCow2Wrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificQCow2Wrapper {
    /// `data`: `ImageInfoSpecificQCow2`.
    pub data: ImageInfoSpecificQCow2,
}

impl ImageInfoSpecificQCow2Wrapper {
    /// `ImageInfoSpecificQCow2Wrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<ImageInfoSpecificQCow2>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for ImageInfoSpecificQCow2Wrapper {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ImageInfoSpecificQCow2Wrapper {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "data" => data = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { data: runtime::required(data, "data")? })
    }
}

runtime::object!(ImageInfoSpecificQCow2Wrapper);

/// The QAPI struct `ImageInfoSpecificRbd` of module `block-core`.
///
/// Since QEMU 6.1. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificRbd)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificRbd {
    /// `encryption-format`: `RbdImageEncryptionFormat`.
    pub encryption_format: Option<RbdImageEncryptionFormat>,
}

impl ImageInfoSpecificRbd {
    /// `ImageInfoSpecificRbd` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { encryption_format: None }
    }
}

impl runtime::Encode for ImageInfoSpecificRbd {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "encryption-format", &self.encryption_format)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ImageInfoSpecificRbd {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut encryption_format = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "encryption-format" => encryption_format = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { encryption_format })
    }
}

runtime::object!(ImageInfoSpecificRbd);

/// The QAPI struct `ImageInfoSpecificRbdWrapper` of module `block-core`.
///
/// Since QEMU 6.1. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificRbdWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificRbdWrapper {
    /// `data`: `ImageInfoSpecificRbd`.
    pub data: ImageInfoSpecificRbd,
}

impl ImageInfoSpecificRbdWrapper {
    /// `ImageInfoSpecificRbdWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<ImageInfoSpecificRbd>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for ImageInfoSpecificRbdWrapper {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ImageInfoSpecificRbdWrapper {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "data" => data = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { data: runtime::required(data, "data")? })
    }
}

runtime::object!(ImageInfoSpecificRbdWrapper);

/// The QAPI struct `ImageInfoSpecificVmdk` of module `block-core`.
///
/// Since QEMU 1.7. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificVmdk)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificVmdk {
    /// `create-type`: `str`.
    pub create_type: String,
    /// `cid`: `int`.
    pub cid: i64,
    /// `parent-cid`: `int`.
    pub parent_cid: i64,
    /// `extents`: `[VmdkExtentInfo]`.
    pub extents: Vec<VmdkExtentInfo>,
}

impl ImageInfoSpecificVmdk {
    /// `ImageInfoSpecificVmdk` with its required members.
    #[must_use]
    pub fn new(
        create_type: impl Into<String>,
        cid: i64,
        parent_cid: i64,
        extents: impl IntoIterator<Item = impl Into<VmdkExtentInfo>>,
    ) -> Self {
        Self {
            create_type: create_type.into(),
            cid,
            parent_cid,
            extents: extents.into_iter().map(Into::into).collect(),
        }
    }
}

impl runtime::Encode for ImageInfoSpecificVmdk {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("create-type", &self.create_type)?;
        map.serialize_entry("cid", &self.cid)?;
        map.serialize_entry("parent-cid", &self.parent_cid)?;
        map.serialize_entry("extents", &self.extents)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ImageInfoSpecificVmdk {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut create_type = None;
        let mut cid = None;
        let mut parent_cid = None;
        let mut extents = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "create-type" => create_type = Some(map.next_value()?),
                "cid" => cid = Some(map.next_value()?),
                "parent-cid" => parent_cid = Some(map.next_value()?),
                "extents" => extents = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            create_type: runtime::required(create_type, "create-type")?,
            cid: runtime::required(cid, "cid")?,
            parent_cid: runtime::required(parent_cid, "parent-cid")?,
            extents: runtime::required(extents, "extents")?,
        })
    }
}

runtime::object!(ImageInfoSpecificVmdk);

/// The QAPI struct `ImageInfoSpecificVmdkWrapper` of module `block-core`.
///
/// Since QEMU 6.1. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificVmdkWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificVmdkWrapper {
    /// `data`: `ImageInfoSpecificVmdk`.
    pub data: ImageInfoSpecificVmdk,
}

impl ImageInfoSpecificVmdkWrapper {
    /// `ImageInfoSpecificVmdkWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<ImageInfoSpecificVmdk>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for ImageInfoSpecificVmdkWrapper {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ImageInfoSpecificVmdkWrapper {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "data" => data = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { data: runtime::required(data, "data")? })
    }
}

runtime::object!(ImageInfoSpecificVmdkWrapper);

/// The QAPI enum `IscsiHeaderDigest` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.IscsiHeaderDigest)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IscsiHeaderDigest {
    /// `crc32c`.
    Crc32c,
    /// `none`.
    None,
    /// `crc32c-none`.
    Crc32cNone,
    /// `none-crc32c`.
    NoneCrc32c,
}

impl IscsiHeaderDigest {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] =
        &[Self::Crc32c, Self::None, Self::Crc32cNone, Self::NoneCrc32c];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Crc32c => "crc32c",
            Self::None => "none",
            Self::Crc32cNone => "crc32c-none",
            Self::NoneCrc32c => "none-crc32c",
        }
    }
}

runtime::closed_enum!(IscsiHeaderDigest);

/// The QAPI enum `IscsiTransport` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.IscsiTransport)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IscsiTransport {
    /// `tcp`.
    Tcp,
    /// `iser`.
    Iser,
}

impl IscsiTransport {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Tcp, Self::Iser];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Tcp => "tcp",
            Self::Iser => "iser",
        }
    }
}

runtime::closed_enum!(IscsiTransport);

/// The QAPI struct `MapEntry` of module `block-core`.
///
/// Since QEMU 2.6. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.MapEntry)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MapEntry {
    /// `start`: `int`.
    pub start: i64,
    /// `length`: `int`.
    pub length: i64,
    /// `data`: `bool`.
    pub data: bool,
    /// `zero`: `bool`.
    pub zero: bool,
    /// `compressed`: `bool`. Since QEMU 8.2.
    pub compressed: Option<bool>,
    /// `depth`: `int`.
    pub depth: i64,
    /// `present`: `bool`. Since QEMU 6.1.
    pub present: bool,
    /// `offset`: `int`.
    pub offset: Option<i64>,
    /// `filename`: `str`.
    pub filename: Option<String>,
}

impl MapEntry {
    /// `MapEntry` with its required members.
    #[must_use]
    pub fn new(start: i64, length: i64, data: bool, zero: bool, depth: i64, present: bool) -> Self {
        Self {
            start,
            length,
            data,
            zero,
            compressed: None,
            depth,
            present,
            offset: None,
            filename: None,
        }
    }
    /// Sets `compressed`.
    #[must_use]
    pub fn compressed(mut self, compressed: bool) -> Self {
        self.compressed = Some(compressed);
        self
    }
    /// Sets `offset`.
    #[must_use]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }
    /// Sets `filename`.
    #[must_use]
    pub fn filename(mut self, filename: impl Into<String>) -> Self {
        self.filename = Some(filename.into());
        self
    }
}

impl runtime::Encode for MapEntry {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("start", &self.start)?;
        map.serialize_entry("length", &self.length)?;
        map.serialize_entry("data", &self.data)?;
        map.serialize_entry("zero", &self.zero)?;
        runtime::optional(map, "compressed", &self.compressed)?;
        map.serialize_entry("depth", &self.depth)?;
        map.serialize_entry("present", &self.present)?;
        runtime::optional(map, "offset", &self.offset)?;
        runtime::optional(map, "filename", &self.filename)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for MapEntry {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut start = None;
        let mut length = None;
        let mut data = None;
        let mut zero = None;
        let mut compressed = None;
        let mut depth = None;
        let mut present = None;
        let mut offset = None;
        let mut filename = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "start" => start = Some(map.next_value()?),
                "length" => length = Some(map.next_value()?),
                "data" => data = Some(map.next_value()?),
                "zero" => zero = Some(map.next_value()?),
                "compressed" => compressed = Some(map.next_value()?),
                "depth" => depth = Some(map.next_value()?),
                "present" => present = Some(map.next_value()?),
                "offset" => offset = Some(map.next_value()?),
                "filename" => filename = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            start: runtime::required(start, "start")?,
            length: runtime::required(length, "length")?,
            data: runtime::required(data, "data")?,
            zero: runtime::required(zero, "zero")?,
            compressed,
            depth: runtime::required(depth, "depth")?,
            present: runtime::required(present, "present")?,
            offset,
            filename,
        })
    }
}

runtime::object!(MapEntry);

/// The QAPI enum `MirrorCopyMode` of module `block-core`.
///
/// Since QEMU 3.0. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.MirrorCopyMode)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MirrorCopyMode {
    /// `background`.
    Background,
    /// `write-blocking`.
    WriteBlocking,
}

impl MirrorCopyMode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Background, Self::WriteBlocking];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Background => "background",
            Self::WriteBlocking => "write-blocking",
        }
    }
}

runtime::closed_enum!(MirrorCopyMode);

/// The QAPI enum `MirrorSyncMode` of module `block-core`.
///
/// Since QEMU 1.3. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.MirrorSyncMode)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MirrorSyncMode {
    /// `top`.
    Top,
    /// `full`.
    Full,
    /// `none`.
    None,
    /// `incremental`. Since QEMU 2.4.
    Incremental,
    /// `bitmap`. Since QEMU 4.2.
    Bitmap,
}

impl MirrorSyncMode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] =
        &[Self::Top, Self::Full, Self::None, Self::Incremental, Self::Bitmap];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Top => "top",
            Self::Full => "full",
            Self::None => "none",
            Self::Incremental => "incremental",
            Self::Bitmap => "bitmap",
        }
    }
}

runtime::closed_enum!(MirrorSyncMode);

/// The QAPI struct `NFSServer` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.NFSServer)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NfsServer {
    /// `type`: `NFSTransport`.
    pub type_: NfsTransport,
    /// `host`: `str`.
    pub host: String,
}

impl NfsServer {
    /// `NFSServer` with its required members.
    #[must_use]
    pub fn new(type_: NfsTransport, host: impl Into<String>) -> Self {
        Self { type_, host: host.into() }
    }
}

impl runtime::Encode for NfsServer {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("type", &self.type_)?;
        map.serialize_entry("host", &self.host)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for NfsServer {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut type_ = None;
        let mut host = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "type" => type_ = Some(map.next_value()?),
                "host" => host = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            type_: runtime::required(type_, "type")?,
            host: runtime::required(host, "host")?,
        })
    }
}

runtime::object!(NfsServer);

/// The QAPI enum `NFSTransport` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.NFSTransport)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NfsTransport {
    /// `inet`.
    Inet,
}

impl NfsTransport {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Inet];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Inet => "inet",
        }
    }
}

runtime::closed_enum!(NfsTransport);

/// The QAPI enum `NewImageMode` of module `block-core`.
///
/// Since QEMU 1.1. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.NewImageMode)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NewImageMode {
    /// `existing`.
    Existing,
    /// `absolute-paths`.
    AbsolutePaths,
}

impl NewImageMode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Existing, Self::AbsolutePaths];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Existing => "existing",
            Self::AbsolutePaths => "absolute-paths",
        }
    }
}

runtime::closed_enum!(NewImageMode);

/// The QAPI enum `OnCbwError` of module `block-core`.
///
/// Since QEMU 7.1. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.OnCbwError)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnCbwError {
    /// `break-guest-write`.
    BreakGuestWrite,
    /// `break-snapshot`.
    BreakSnapshot,
}

impl OnCbwError {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::BreakGuestWrite, Self::BreakSnapshot];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::BreakGuestWrite => "break-guest-write",
            Self::BreakSnapshot => "break-snapshot",
        }
    }
}

runtime::closed_enum!(OnCbwError);

/// The QAPI enum `PreallocMode` of module `block-core`.
///
/// Since QEMU 2.2. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.PreallocMode)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PreallocMode {
    /// `off`.
    Off,
    /// `metadata`.
    Metadata,
    /// `falloc`.
    Falloc,
    /// `full`.
    Full,
}

impl PreallocMode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Off, Self::Metadata, Self::Falloc, Self::Full];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Metadata => "metadata",
            Self::Falloc => "falloc",
            Self::Full => "full",
        }
    }
}

runtime::closed_enum!(PreallocMode);

/// The QAPI struct `Qcow2BitmapInfo` of module `block-core`.
///
/// Since QEMU 4.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.Qcow2BitmapInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Qcow2BitmapInfo {
    /// `name`: `str`.
    pub name: String,
    /// `granularity`: `uint32`.
    pub granularity: u32,
    /// `flags`: `[Qcow2BitmapInfoFlags]`.
    pub flags: Vec<Qcow2BitmapInfoFlags>,
}

impl Qcow2BitmapInfo {
    /// `Qcow2BitmapInfo` with its required members.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        granularity: u32,
        flags: impl IntoIterator<Item = Qcow2BitmapInfoFlags>,
    ) -> Self {
        Self { name: name.into(), granularity, flags: flags.into_iter().collect() }
    }
}

impl runtime::Encode for Qcow2BitmapInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("granularity", &self.granularity)?;
        map.serialize_entry("flags", &self.flags)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for Qcow2BitmapInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        let mut granularity = None;
        let mut flags = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "name" => name = Some(map.next_value()?),
                "granularity" => granularity = Some(map.next_value()?),
                "flags" => flags = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            name: runtime::required(name, "name")?,
            granularity: runtime::required(granularity, "granularity")?,
            flags: runtime::required(flags, "flags")?,
        })
    }
}

runtime::object!(Qcow2BitmapInfo);

/// The QAPI enum `Qcow2BitmapInfoFlags` of module `block-core`.
///
/// Since QEMU 4.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.Qcow2BitmapInfoFlags)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Qcow2BitmapInfoFlags {
    /// `in-use`.
    InUse,
    /// `auto`.
    Auto,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl Qcow2BitmapInfoFlags {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::InUse, Self::Auto];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::InUse => "in-use",
            Self::Auto => "auto",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(Qcow2BitmapInfoFlags);

/// The QAPI enum `Qcow2CompressionType` of module `block-core`.
///
/// Since QEMU 5.1. Sent and received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.Qcow2CompressionType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Qcow2CompressionType {
    /// `zlib`.
    Zlib,
    /// `zstd`. In builds with `CONFIG_ZSTD`.
    Zstd,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl Qcow2CompressionType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Zlib, Self::Zstd];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Zlib => "zlib",
            Self::Zstd => "zstd",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(Qcow2CompressionType);

/// The QAPI struct `Qcow2OverlapCheckFlags` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.Qcow2OverlapCheckFlags)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Qcow2OverlapCheckFlags {
    /// `template`: `Qcow2OverlapCheckMode`.
    pub template: Option<Qcow2OverlapCheckMode>,
    /// `main-header`: `bool`.
    pub main_header: Option<bool>,
    /// `active-l1`: `bool`.
    pub active_l1: Option<bool>,
    /// `active-l2`: `bool`.
    pub active_l2: Option<bool>,
    /// `refcount-table`: `bool`.
    pub refcount_table: Option<bool>,
    /// `refcount-block`: `bool`.
    pub refcount_block: Option<bool>,
    /// `snapshot-table`: `bool`.
    pub snapshot_table: Option<bool>,
    /// `inactive-l1`: `bool`.
    pub inactive_l1: Option<bool>,
    /// `inactive-l2`: `bool`.
    pub inactive_l2: Option<bool>,
    /// `bitmap-directory`: `bool`. Since QEMU 3.0.
    pub bitmap_directory: Option<bool>,
}

impl Qcow2OverlapCheckFlags {
    /// `Qcow2OverlapCheckFlags` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {
            template: None,
            main_header: None,
            active_l1: None,
            active_l2: None,
            refcount_table: None,
            refcount_block: None,
            snapshot_table: None,
            inactive_l1: None,
            inactive_l2: None,
            bitmap_directory: None,
        }
    }
    /// Sets `template`.
    #[must_use]
    pub fn template(mut self, template: Qcow2OverlapCheckMode) -> Self {
        self.template = Some(template);
        self
    }
    /// Sets `main-header`.
    #[must_use]
    pub fn main_header(mut self, main_header: bool) -> Self {
        self.main_header = Some(main_header);
        self
    }
    /// Sets `active-l1`.
    #[must_use]
    pub fn active_l1(mut self, active_l1: bool) -> Self {
        self.active_l1 = Some(active_l1);
        self
    }
    /// Sets `active-l2`.
    #[must_use]
    pub fn active_l2(mut self, active_l2: bool) -> Self {
        self.active_l2 = Some(active_l2);
        self
    }
    /// Sets `refcount-table`.
    #[must_use]
    pub fn refcount_table(mut self, refcount_table: bool) -> Self {
        self.refcount_table = Some(refcount_table);
        self
    }
    /// Sets `refcount-block`.
    #[must_use]
    pub fn refcount_block(mut self, refcount_block: bool) -> Self {
        self.refcount_block = Some(refcount_block);
        self
    }
    /// Sets `snapshot-table`.
    #[must_use]
    pub fn snapshot_table(mut self, snapshot_table: bool) -> Self {
        self.snapshot_table = Some(snapshot_table);
        self
    }
    /// Sets `inactive-l1`.
    #[must_use]
    pub fn inactive_l1(mut self, inactive_l1: bool) -> Self {
        self.inactive_l1 = Some(inactive_l1);
        self
    }
    /// Sets `inactive-l2`.
    #[must_use]
    pub fn inactive_l2(mut self, inactive_l2: bool) -> Self {
        self.inactive_l2 = Some(inactive_l2);
        self
    }
    /// Sets `bitmap-directory`.
    #[must_use]
    pub fn bitmap_directory(mut self, bitmap_directory: bool) -> Self {
        self.bitmap_directory = Some(bitmap_directory);
        self
    }
}

impl runtime::Encode for Qcow2OverlapCheckFlags {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "template", &self.template)?;
        runtime::optional(map, "main-header", &self.main_header)?;
        runtime::optional(map, "active-l1", &self.active_l1)?;
        runtime::optional(map, "active-l2", &self.active_l2)?;
        runtime::optional(map, "refcount-table", &self.refcount_table)?;
        runtime::optional(map, "refcount-block", &self.refcount_block)?;
        runtime::optional(map, "snapshot-table", &self.snapshot_table)?;
        runtime::optional(map, "inactive-l1", &self.inactive_l1)?;
        runtime::optional(map, "inactive-l2", &self.inactive_l2)?;
        runtime::optional(map, "bitmap-directory", &self.bitmap_directory)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for Qcow2OverlapCheckFlags {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut template = None;
        let mut main_header = None;
        let mut active_l1 = None;
        let mut active_l2 = None;
        let mut refcount_table = None;
        let mut refcount_block = None;
        let mut snapshot_table = None;
        let mut inactive_l1 = None;
        let mut inactive_l2 = None;
        let mut bitmap_directory = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "template" => template = Some(map.next_value()?),
                "main-header" => main_header = Some(map.next_value()?),
                "active-l1" => active_l1 = Some(map.next_value()?),
                "active-l2" => active_l2 = Some(map.next_value()?),
                "refcount-table" => refcount_table = Some(map.next_value()?),
                "refcount-block" => refcount_block = Some(map.next_value()?),
                "snapshot-table" => snapshot_table = Some(map.next_value()?),
                "inactive-l1" => inactive_l1 = Some(map.next_value()?),
                "inactive-l2" => inactive_l2 = Some(map.next_value()?),
                "bitmap-directory" => bitmap_directory = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            template,
            main_header,
            active_l1,
            active_l2,
            refcount_table,
            refcount_block,
            snapshot_table,
            inactive_l1,
            inactive_l2,
            bitmap_directory,
        })
    }
}

runtime::object!(Qcow2OverlapCheckFlags);

/// The QAPI enum `Qcow2OverlapCheckMode` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.Qcow2OverlapCheckMode)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Qcow2OverlapCheckMode {
    /// `none`.
    None,
    /// `constant`.
    Constant,
    /// `cached`.
    Cached,
    /// `all`.
    All,
}

impl Qcow2OverlapCheckMode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::None, Self::Constant, Self::Cached, Self::All];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Constant => "constant",
            Self::Cached => "cached",
            Self::All => "all",
        }
    }
}

runtime::closed_enum!(Qcow2OverlapCheckMode);

/// The QAPI alternate `Qcow2OverlapChecks` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-block-core.Qcow2OverlapChecks)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Qcow2OverlapChecks {
    /// `flags`.
    Flags(Qcow2OverlapCheckFlags),
    /// `mode`.
    Mode(Qcow2OverlapCheckMode),
}

impl Qcow2OverlapChecks {
    /// `Qcow2OverlapChecks` as its alternative `flags`.
    #[must_use]
    pub fn flags(flags: impl Into<Qcow2OverlapCheckFlags>) -> Self {
        Self::Flags(flags.into())
    }
    /// `Qcow2OverlapChecks` as its alternative `mode`.
    #[must_use]
    pub fn mode(mode: Qcow2OverlapCheckMode) -> Self {
        Self::Mode(mode)
    }
}

impl From<Qcow2OverlapCheckFlags> for Qcow2OverlapChecks {
    fn from(value: Qcow2OverlapCheckFlags) -> Self {
        Self::flags(value)
    }
}

impl From<Qcow2OverlapCheckMode> for Qcow2OverlapChecks {
    fn from(value: Qcow2OverlapCheckMode) -> Self {
        Self::mode(value)
    }
}

impl runtime::Serialize for Qcow2OverlapChecks {
    fn serialize<S: runtime::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Flags(value) => value.serialize(serializer),
            Self::Mode(value) => value.serialize(serializer),
        }
    }
}

impl<'de> runtime::Alternate<'de> for Qcow2OverlapChecks {
    fn object<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        Ok(Self::Flags(runtime::Decode::decode(map)?))
    }
    fn string(value: std::borrow::Cow<'de, str>) -> Option<Self> {
        Some(Self::Mode(value.parse::<Qcow2OverlapCheckMode>().ok()?))
    }
}

runtime::alternate!(Qcow2OverlapChecks);

/// The QAPI enum `QuorumOpType` of module `block-core`.
///
/// Since QEMU 2.6. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.QuorumOpType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuorumOpType {
    /// `read`.
    Read,
    /// `write`.
    Write,
    /// `flush`.
    Flush,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl QuorumOpType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Read, Self::Write, Self::Flush];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::Flush => "flush",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(QuorumOpType);

/// The QAPI enum `QuorumReadPattern` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.QuorumReadPattern)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuorumReadPattern {
    /// `quorum`.
    Quorum,
    /// `fifo`.
    Fifo,
}

impl QuorumReadPattern {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Quorum, Self::Fifo];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Quorum => "quorum",
            Self::Fifo => "fifo",
        }
    }
}

runtime::closed_enum!(QuorumReadPattern);

/// The QAPI enum `RbdAuthMode` of module `block-core`.
///
/// Since QEMU 3.0. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.RbdAuthMode)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RbdAuthMode {
    /// `cephx`.
    Cephx,
    /// `none`.
    None,
}

impl RbdAuthMode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Cephx, Self::None];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Cephx => "cephx",
            Self::None => "none",
        }
    }
}

runtime::closed_enum!(RbdAuthMode);

/// The QAPI union `RbdEncryptionCreateOptions` of module `block-core`.
///
/// Since QEMU 6.1. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionCreateOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RbdEncryptionCreateOptions {
    /// `luks`.
    Luks(RbdEncryptionCreateOptionsLuks),
    /// `luks2`.
    Luks2(RbdEncryptionCreateOptionsLuks2),
    /// `luks-any`. Since QEMU 8.0.
    LuksAny,
}

impl RbdEncryptionCreateOptions {
    /// `RbdEncryptionCreateOptions` with `format` `luks`.
    #[must_use]
    pub fn luks(luks: impl Into<RbdEncryptionCreateOptionsLuks>) -> Self {
        RbdEncryptionCreateOptions::Luks(luks.into())
    }
    /// `RbdEncryptionCreateOptions` with `format` `luks2`.
    #[must_use]
    pub fn luks2(luks2: impl Into<RbdEncryptionCreateOptionsLuks2>) -> Self {
        RbdEncryptionCreateOptions::Luks2(luks2.into())
    }
    /// `RbdEncryptionCreateOptions` with `format` `luks-any`.
    #[must_use]
    pub fn luks_any() -> Self {
        RbdEncryptionCreateOptions::LuksAny
    }
}

impl From<RbdEncryptionCreateOptionsLuks> for RbdEncryptionCreateOptions {
    fn from(members: RbdEncryptionCreateOptionsLuks) -> Self {
        Self::luks(members)
    }
}

impl From<RbdEncryptionCreateOptionsLuks2> for RbdEncryptionCreateOptions {
    fn from(members: RbdEncryptionCreateOptionsLuks2) -> Self {
        Self::luks2(members)
    }
}

impl runtime::Encode for RbdEncryptionCreateOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            RbdEncryptionCreateOptions::Luks(members) => {
                runtime::branch(map, "format", "luks", members)
            }
            RbdEncryptionCreateOptions::Luks2(members) => {
                runtime::branch(map, "format", "luks2", members)
            }
            RbdEncryptionCreateOptions::LuksAny => map.serialize_entry("format", "luks-any"),
        }
    }
}

impl<'de> runtime::Decode<'de> for RbdEncryptionCreateOptions {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut common = runtime::NoCommon;
        let (tag, rest) = runtime::split(map, "format", &mut common)?;
        let branch = match &*tag {
            "luks" => RbdEncryptionCreateOptions::Luks(rest.members()?),
            "luks2" => RbdEncryptionCreateOptions::Luks2(rest.members()?),
            "luks-any" => {
                rest.finish()?;
                RbdEncryptionCreateOptions::LuksAny
            }
            _ => return Err(runtime::unknown_value(&tag, "format")),
        };
        Ok(branch)
    }
}

runtime::object!(RbdEncryptionCreateOptions);

/// The QAPI struct `RbdEncryptionCreateOptionsLUKS` of module `block-core`.
///
/// Since QEMU 6.1. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionCreateOptionsLUKS)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionCreateOptionsLuks {
    /// `key-secret`: `str`.
    pub key_secret: String,
    /// `cipher-alg`: `QCryptoCipherAlgo`.
    pub cipher_alg: Option<QCryptoCipherAlgo>,
}

impl RbdEncryptionCreateOptionsLuks {
    /// `RbdEncryptionCreateOptionsLUKS` with its required members.
    #[must_use]
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self { key_secret: key_secret.into(), cipher_alg: None }
    }
    /// Sets `cipher-alg`.
    #[must_use]
    pub fn cipher_alg(mut self, cipher_alg: QCryptoCipherAlgo) -> Self {
        self.cipher_alg = Some(cipher_alg);
        self
    }
}

impl runtime::Encode for RbdEncryptionCreateOptionsLuks {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("key-secret", &self.key_secret)?;
        runtime::optional(map, "cipher-alg", &self.cipher_alg)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for RbdEncryptionCreateOptionsLuks {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut key_secret = None;
        let mut cipher_alg = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "key-secret" => key_secret = Some(map.next_value()?),
                "cipher-alg" => cipher_alg = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { key_secret: runtime::required(key_secret, "key-secret")?, cipher_alg })
    }
}

runtime::object!(RbdEncryptionCreateOptionsLuks);

/// The QAPI struct `RbdEncryptionCreateOptionsLUKS2` of module `block-core`.
///
/// Since QEMU 6.1. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionCreateOptionsLUKS2)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionCreateOptionsLuks2 {
    /// `key-secret`: `str`.
    pub key_secret: String,
    /// `cipher-alg`: `QCryptoCipherAlgo`.
    pub cipher_alg: Option<QCryptoCipherAlgo>,
}

impl RbdEncryptionCreateOptionsLuks2 {
    /// `RbdEncryptionCreateOptionsLUKS2` with its required members.
    #[must_use]
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self { key_secret: key_secret.into(), cipher_alg: None }
    }
    /// Sets `cipher-alg`.
    #[must_use]
    pub fn cipher_alg(mut self, cipher_alg: QCryptoCipherAlgo) -> Self {
        self.cipher_alg = Some(cipher_alg);
        self
    }
}

impl runtime::Encode for RbdEncryptionCreateOptionsLuks2 {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("key-secret", &self.key_secret)?;
        runtime::optional(map, "cipher-alg", &self.cipher_alg)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for RbdEncryptionCreateOptionsLuks2 {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut key_secret = None;
        let mut cipher_alg = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "key-secret" => key_secret = Some(map.next_value()?),
                "cipher-alg" => cipher_alg = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { key_secret: runtime::required(key_secret, "key-secret")?, cipher_alg })
    }
}

runtime::object!(RbdEncryptionCreateOptionsLuks2);

/// The QAPI struct `RbdEncryptionCreateOptionsLUKSBase` of module `block-core`.
///
/// Since QEMU 6.1. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionCreateOptionsLUKSBase)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionCreateOptionsLuksBase {
    /// `key-secret`: `str`.
    pub key_secret: String,
    /// `cipher-alg`: `QCryptoCipherAlgo`.
    pub cipher_alg: Option<QCryptoCipherAlgo>,
}

impl RbdEncryptionCreateOptionsLuksBase {
    /// `RbdEncryptionCreateOptionsLUKSBase` with its required members.
    #[must_use]
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self { key_secret: key_secret.into(), cipher_alg: None }
    }
    /// Sets `cipher-alg`.
    #[must_use]
    pub fn cipher_alg(mut self, cipher_alg: QCryptoCipherAlgo) -> Self {
        self.cipher_alg = Some(cipher_alg);
        self
    }
}

impl runtime::Encode for RbdEncryptionCreateOptionsLuksBase {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("key-secret", &self.key_secret)?;
        runtime::optional(map, "cipher-alg", &self.cipher_alg)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for RbdEncryptionCreateOptionsLuksBase {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut key_secret = None;
        let mut cipher_alg = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "key-secret" => key_secret = Some(map.next_value()?),
                "cipher-alg" => cipher_alg = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { key_secret: runtime::required(key_secret, "key-secret")?, cipher_alg })
    }
}

runtime::object!(RbdEncryptionCreateOptionsLuksBase);

/// The QAPI union `RbdEncryptionOptions` of module `block-core`.
///
/// Since QEMU 6.1. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionOptions {
    /// `parent`: `RbdEncryptionOptions`. Since QEMU 8.0.
    pub parent: Option<Box<RbdEncryptionOptions>>,
    /// `format`: which branch, and its members.
    pub format: RbdEncryptionOptionsBranch,
}

/// The branches of [`RbdEncryptionOptions`], by the value of `format`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RbdEncryptionOptionsBranch {
    /// `luks`.
    Luks(RbdEncryptionOptionsLuks),
    /// `luks2`.
    Luks2(RbdEncryptionOptionsLuks2),
    /// `luks-any`. Since QEMU 8.0.
    LuksAny(RbdEncryptionOptionsLuksAny),
}

impl RbdEncryptionOptions {
    /// `RbdEncryptionOptions` with `format` `luks`.
    #[must_use]
    pub fn luks(luks: impl Into<RbdEncryptionOptionsLuks>) -> Self {
        Self { parent: None, format: RbdEncryptionOptionsBranch::Luks(luks.into()) }
    }
    /// `RbdEncryptionOptions` with `format` `luks2`.
    #[must_use]
    pub fn luks2(luks2: impl Into<RbdEncryptionOptionsLuks2>) -> Self {
        Self { parent: None, format: RbdEncryptionOptionsBranch::Luks2(luks2.into()) }
    }
    /// `RbdEncryptionOptions` with `format` `luks-any`.
    #[must_use]
    pub fn luks_any(luks_any: impl Into<RbdEncryptionOptionsLuksAny>) -> Self {
        Self { parent: None, format: RbdEncryptionOptionsBranch::LuksAny(luks_any.into()) }
    }
    /// Sets `parent`.
    #[must_use]
    pub fn parent(mut self, parent: impl Into<RbdEncryptionOptions>) -> Self {
        self.parent = Some(Box::new(parent.into()));
        self
    }
}

impl From<RbdEncryptionOptionsLuks> for RbdEncryptionOptions {
    fn from(members: RbdEncryptionOptionsLuks) -> Self {
        Self::luks(members)
    }
}

impl From<RbdEncryptionOptionsLuks2> for RbdEncryptionOptions {
    fn from(members: RbdEncryptionOptionsLuks2) -> Self {
        Self::luks2(members)
    }
}

impl From<RbdEncryptionOptionsLuksAny> for RbdEncryptionOptions {
    fn from(members: RbdEncryptionOptionsLuksAny) -> Self {
        Self::luks_any(members)
    }
}

impl runtime::Encode for RbdEncryptionOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "parent", &self.parent)?;
        match &self.format {
            RbdEncryptionOptionsBranch::Luks(members) => {
                runtime::branch(map, "format", "luks", members)
            }
            RbdEncryptionOptionsBranch::Luks2(members) => {
                runtime::branch(map, "format", "luks2", members)
            }
            RbdEncryptionOptionsBranch::LuksAny(members) => {
                runtime::branch(map, "format", "luks-any", members)
            }
        }
    }
}

impl<'de> runtime::Decode<'de> for RbdEncryptionOptions {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        #[derive(Default)]
        struct Common {
            parent: Option<Box<RbdEncryptionOptions>>,
        }
        impl<'de> runtime::Common<'de> for Common {
            fn take<A: runtime::MapAccess<'de>>(
                &mut self,
                key: &str,
                map: &mut A,
            ) -> Result<bool, A::Error> {
                match key {
                    "parent" => self.parent = Some(map.next_value()?),
                    _ => return Ok(false),
                }
                Ok(true)
            }
        }
        let mut common = Common::default();
        let (tag, rest) = runtime::split(map, "format", &mut common)?;
        let branch = match &*tag {
            "luks" => RbdEncryptionOptionsBranch::Luks(rest.members()?),
            "luks2" => RbdEncryptionOptionsBranch::Luks2(rest.members()?),
            "luks-any" => RbdEncryptionOptionsBranch::LuksAny(rest.members()?),
            _ => return Err(runtime::unknown_value(&tag, "format")),
        };
        Ok(Self { parent: common.parent, format: branch })
    }
}

runtime::object!(RbdEncryptionOptions);

/// The QAPI struct `RbdEncryptionOptionsLUKS` of module `block-core`.
///
/// Since QEMU 6.1. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionOptionsLUKS)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionOptionsLuks {
    /// `key-secret`: `str`.
    pub key_secret: String,
}

impl RbdEncryptionOptionsLuks {
    /// `RbdEncryptionOptionsLUKS` with its required members.
    #[must_use]
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self { key_secret: key_secret.into() }
    }
}

impl runtime::Encode for RbdEncryptionOptionsLuks {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("key-secret", &self.key_secret)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for RbdEncryptionOptionsLuks {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut key_secret = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "key-secret" => key_secret = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { key_secret: runtime::required(key_secret, "key-secret")? })
    }
}

runtime::object!(RbdEncryptionOptionsLuks);

/// The QAPI struct `RbdEncryptionOptionsLUKS2` of module `block-core`.
///
/// Since QEMU 6.1. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionOptionsLUKS2)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionOptionsLuks2 {
    /// `key-secret`: `str`.
    pub key_secret: String,
}

impl RbdEncryptionOptionsLuks2 {
    /// `RbdEncryptionOptionsLUKS2` with its required members.
    #[must_use]
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self { key_secret: key_secret.into() }
    }
}

impl runtime::Encode for RbdEncryptionOptionsLuks2 {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("key-secret", &self.key_secret)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for RbdEncryptionOptionsLuks2 {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut key_secret = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "key-secret" => key_secret = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { key_secret: runtime::required(key_secret, "key-secret")? })
    }
}

runtime::object!(RbdEncryptionOptionsLuks2);

/// The QAPI struct `RbdEncryptionOptionsLUKSAny` of module `block-core`.
///
/// Since QEMU 8.0. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionOptionsLUKSAny)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionOptionsLuksAny {
    /// `key-secret`: `str`.
    pub key_secret: String,
}

impl RbdEncryptionOptionsLuksAny {
    /// `RbdEncryptionOptionsLUKSAny` with its required members.
    #[must_use]
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self { key_secret: key_secret.into() }
    }
}

impl runtime::Encode for RbdEncryptionOptionsLuksAny {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("key-secret", &self.key_secret)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for RbdEncryptionOptionsLuksAny {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut key_secret = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "key-secret" => key_secret = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { key_secret: runtime::required(key_secret, "key-secret")? })
    }
}

runtime::object!(RbdEncryptionOptionsLuksAny);

/// The QAPI struct `RbdEncryptionOptionsLUKSBase` of module `block-core`.
///
/// Since QEMU 6.1. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionOptionsLUKSBase)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionOptionsLuksBase {
    /// `key-secret`: `str`.
    pub key_secret: String,
}

impl RbdEncryptionOptionsLuksBase {
    /// `RbdEncryptionOptionsLUKSBase` with its required members.
    #[must_use]
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self { key_secret: key_secret.into() }
    }
}

impl runtime::Encode for RbdEncryptionOptionsLuksBase {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("key-secret", &self.key_secret)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for RbdEncryptionOptionsLuksBase {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut key_secret = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "key-secret" => key_secret = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { key_secret: runtime::required(key_secret, "key-secret")? })
    }
}

runtime::object!(RbdEncryptionOptionsLuksBase);

/// The QAPI enum `RbdImageEncryptionFormat` of module `block-core`.
///
/// Since QEMU 6.1. Sent and received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.RbdImageEncryptionFormat)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RbdImageEncryptionFormat {
    /// `luks`.
    Luks,
    /// `luks2`.
    Luks2,
    /// `luks-any`. Since QEMU 8.0.
    LuksAny,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl RbdImageEncryptionFormat {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Luks, Self::Luks2, Self::LuksAny];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Luks => "luks",
            Self::Luks2 => "luks2",
            Self::LuksAny => "luks-any",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(RbdImageEncryptionFormat);

/// The QAPI enum `ReplicationMode` of module `block-core`.
///
/// Since QEMU 2.9. In builds with `CONFIG_REPLICATION`. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.ReplicationMode)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReplicationMode {
    /// `primary`.
    Primary,
    /// `secondary`.
    Secondary,
}

impl ReplicationMode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Primary, Self::Secondary];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Primary => "primary",
            Self::Secondary => "secondary",
        }
    }
}

runtime::closed_enum!(ReplicationMode);

/// The QAPI struct `SnapshotInfo` of module `block-core`.
///
/// Since QEMU 1.3. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.SnapshotInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SnapshotInfo {
    /// `id`: `str`.
    pub id: String,
    /// `name`: `str`.
    pub name: String,
    /// `vm-state-size`: `int`.
    pub vm_state_size: i64,
    /// `date-sec`: `int`.
    pub date_sec: i64,
    /// `date-nsec`: `int`.
    pub date_nsec: i64,
    /// `vm-clock-sec`: `int`.
    pub vm_clock_sec: i64,
    /// `vm-clock-nsec`: `int`.
    pub vm_clock_nsec: i64,
    /// `icount`: `int`. Since QEMU 5.2.
    pub icount: Option<i64>,
}

impl SnapshotInfo {
    /// `SnapshotInfo` with its required members.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        vm_state_size: i64,
        date_sec: i64,
        date_nsec: i64,
        vm_clock_sec: i64,
        vm_clock_nsec: i64,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            vm_state_size,
            date_sec,
            date_nsec,
            vm_clock_sec,
            vm_clock_nsec,
            icount: None,
        }
    }
}

impl runtime::Encode for SnapshotInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("vm-state-size", &self.vm_state_size)?;
        map.serialize_entry("date-sec", &self.date_sec)?;
        map.serialize_entry("date-nsec", &self.date_nsec)?;
        map.serialize_entry("vm-clock-sec", &self.vm_clock_sec)?;
        map.serialize_entry("vm-clock-nsec", &self.vm_clock_nsec)?;
        runtime::optional(map, "icount", &self.icount)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for SnapshotInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut name = None;
        let mut vm_state_size = None;
        let mut date_sec = None;
        let mut date_nsec = None;
        let mut vm_clock_sec = None;
        let mut vm_clock_nsec = None;
        let mut icount = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "id" => id = Some(map.next_value()?),
                "name" => name = Some(map.next_value()?),
                "vm-state-size" => vm_state_size = Some(map.next_value()?),
                "date-sec" => date_sec = Some(map.next_value()?),
                "date-nsec" => date_nsec = Some(map.next_value()?),
                "vm-clock-sec" => vm_clock_sec = Some(map.next_value()?),
                "vm-clock-nsec" => vm_clock_nsec = Some(map.next_value()?),
                "icount" => icount = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            id: runtime::required(id, "id")?,
            name: runtime::required(name, "name")?,
            vm_state_size: runtime::required(vm_state_size, "vm-state-size")?,
            date_sec: runtime::required(date_sec, "date-sec")?,
            date_nsec: runtime::required(date_nsec, "date-nsec")?,
            vm_clock_sec: runtime::required(vm_clock_sec, "vm-clock-sec")?,
            vm_clock_nsec: runtime::required(vm_clock_nsec, "vm-clock-nsec")?,
            icount,
        })
    }
}

runtime::object!(SnapshotInfo);

/// The QAPI union `SshHostKeyCheck` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.SshHostKeyCheck)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SshHostKeyCheck {
    /// `none`.
    None,
    /// `hash`.
    Hash(SshHostKeyHash),
    /// `known_hosts`.
    KnownHosts,
}

impl SshHostKeyCheck {
    /// `SshHostKeyCheck` with `mode` `none`.
    #[must_use]
    pub fn none() -> Self {
        SshHostKeyCheck::None
    }
    /// `SshHostKeyCheck` with `mode` `hash`.
    #[must_use]
    pub fn hash(hash: impl Into<SshHostKeyHash>) -> Self {
        SshHostKeyCheck::Hash(hash.into())
    }
    /// `SshHostKeyCheck` with `mode` `known_hosts`.
    #[must_use]
    pub fn known_hosts() -> Self {
        SshHostKeyCheck::KnownHosts
    }
}

impl From<SshHostKeyHash> for SshHostKeyCheck {
    fn from(members: SshHostKeyHash) -> Self {
        Self::hash(members)
    }
}

impl runtime::Encode for SshHostKeyCheck {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            SshHostKeyCheck::None => map.serialize_entry("mode", "none"),
            SshHostKeyCheck::Hash(members) => runtime::branch(map, "mode", "hash", members),
            SshHostKeyCheck::KnownHosts => map.serialize_entry("mode", "known_hosts"),
        }
    }
}

impl<'de> runtime::Decode<'de> for SshHostKeyCheck {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut common = runtime::NoCommon;
        let (tag, rest) = runtime::split(map, "mode", &mut common)?;
        let branch = match &*tag {
            "none" => {
                rest.finish()?;
                SshHostKeyCheck::None
            }
            "hash" => SshHostKeyCheck::Hash(rest.members()?),
            "known_hosts" => {
                rest.finish()?;
                SshHostKeyCheck::KnownHosts
            }
            _ => return Err(runtime::unknown_value(&tag, "mode")),
        };
        Ok(branch)
    }
}

runtime::object!(SshHostKeyCheck);

/// The QAPI enum `SshHostKeyCheckHashType` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.SshHostKeyCheckHashType)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SshHostKeyCheckHashType {
    /// `md5`.
    Md5,
    /// `sha1`.
    Sha1,
    /// `sha256`.
    Sha256,
}

impl SshHostKeyCheckHashType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Md5, Self::Sha1, Self::Sha256];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Md5 => "md5",
            Self::Sha1 => "sha1",
            Self::Sha256 => "sha256",
        }
    }
}

runtime::closed_enum!(SshHostKeyCheckHashType);

/// The QAPI enum `SshHostKeyCheckMode` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.SshHostKeyCheckMode)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SshHostKeyCheckMode {
    /// `none`.
    None,
    /// `hash`.
    Hash,
    /// `known_hosts`.
    KnownHosts,
}

impl SshHostKeyCheckMode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::None, Self::Hash, Self::KnownHosts];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Hash => "hash",
            Self::KnownHosts => "known_hosts",
        }
    }
}

runtime::closed_enum!(SshHostKeyCheckMode);

/// The QAPI struct `SshHostKeyHash` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.SshHostKeyHash)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SshHostKeyHash {
    /// `type`: `SshHostKeyCheckHashType`.
    pub type_: SshHostKeyCheckHashType,
    /// `hash`: `str`.
    pub hash: String,
}

impl SshHostKeyHash {
    /// `SshHostKeyHash` with its required members.
    #[must_use]
    pub fn new(type_: SshHostKeyCheckHashType, hash: impl Into<String>) -> Self {
        Self { type_, hash: hash.into() }
    }
}

impl runtime::Encode for SshHostKeyHash {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("type", &self.type_)?;
        map.serialize_entry("hash", &self.hash)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for SshHostKeyHash {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut type_ = None;
        let mut hash = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "type" => type_ = Some(map.next_value()?),
                "hash" => hash = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            type_: runtime::required(type_, "type")?,
            hash: runtime::required(hash, "hash")?,
        })
    }
}

runtime::object!(SshHostKeyHash);

/// The QAPI struct `ThrottleGroupProperties` of module `block-core`.
///
/// Since QEMU 2.11. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ThrottleGroupProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThrottleGroupProperties {
    /// `limits`: `ThrottleLimits`.
    pub limits: Option<ThrottleLimits>,
    /// `x-iops-total`: `int`. Unstable.
    pub x_iops_total: Option<i64>,
    /// `x-iops-total-max`: `int`. Unstable.
    pub x_iops_total_max: Option<i64>,
    /// `x-iops-total-max-length`: `int`. Unstable.
    pub x_iops_total_max_length: Option<i64>,
    /// `x-iops-read`: `int`. Unstable.
    pub x_iops_read: Option<i64>,
    /// `x-iops-read-max`: `int`. Unstable.
    pub x_iops_read_max: Option<i64>,
    /// `x-iops-read-max-length`: `int`. Unstable.
    pub x_iops_read_max_length: Option<i64>,
    /// `x-iops-write`: `int`. Unstable.
    pub x_iops_write: Option<i64>,
    /// `x-iops-write-max`: `int`. Unstable.
    pub x_iops_write_max: Option<i64>,
    /// `x-iops-write-max-length`: `int`. Unstable.
    pub x_iops_write_max_length: Option<i64>,
    /// `x-bps-total`: `int`. Unstable.
    pub x_bps_total: Option<i64>,
    /// `x-bps-total-max`: `int`. Unstable.
    pub x_bps_total_max: Option<i64>,
    /// `x-bps-total-max-length`: `int`. Unstable.
    pub x_bps_total_max_length: Option<i64>,
    /// `x-bps-read`: `int`. Unstable.
    pub x_bps_read: Option<i64>,
    /// `x-bps-read-max`: `int`. Unstable.
    pub x_bps_read_max: Option<i64>,
    /// `x-bps-read-max-length`: `int`. Unstable.
    pub x_bps_read_max_length: Option<i64>,
    /// `x-bps-write`: `int`. Unstable.
    pub x_bps_write: Option<i64>,
    /// `x-bps-write-max`: `int`. Unstable.
    pub x_bps_write_max: Option<i64>,
    /// `x-bps-write-max-length`: `int`. Unstable.
    pub x_bps_write_max_length: Option<i64>,
    /// `x-iops-size`: `int`. Unstable.
    pub x_iops_size: Option<i64>,
}

impl ThrottleGroupProperties {
    /// `ThrottleGroupProperties` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {
            limits: None,
            x_iops_total: None,
            x_iops_total_max: None,
            x_iops_total_max_length: None,
            x_iops_read: None,
            x_iops_read_max: None,
            x_iops_read_max_length: None,
            x_iops_write: None,
            x_iops_write_max: None,
            x_iops_write_max_length: None,
            x_bps_total: None,
            x_bps_total_max: None,
            x_bps_total_max_length: None,
            x_bps_read: None,
            x_bps_read_max: None,
            x_bps_read_max_length: None,
            x_bps_write: None,
            x_bps_write_max: None,
            x_bps_write_max_length: None,
            x_iops_size: None,
        }
    }
    /// Sets `limits`.
    #[must_use]
    pub fn limits(mut self, limits: impl Into<ThrottleLimits>) -> Self {
        self.limits = Some(limits.into());
        self
    }
    /// Sets `x-iops-total`.
    #[must_use]
    pub fn x_iops_total(mut self, x_iops_total: i64) -> Self {
        self.x_iops_total = Some(x_iops_total);
        self
    }
    /// Sets `x-iops-total-max`.
    #[must_use]
    pub fn x_iops_total_max(mut self, x_iops_total_max: i64) -> Self {
        self.x_iops_total_max = Some(x_iops_total_max);
        self
    }
    /// Sets `x-iops-total-max-length`.
    #[must_use]
    pub fn x_iops_total_max_length(mut self, x_iops_total_max_length: i64) -> Self {
        self.x_iops_total_max_length = Some(x_iops_total_max_length);
        self
    }
    /// Sets `x-iops-read`.
    #[must_use]
    pub fn x_iops_read(mut self, x_iops_read: i64) -> Self {
        self.x_iops_read = Some(x_iops_read);
        self
    }
    /// Sets `x-iops-read-max`.
    #[must_use]
    pub fn x_iops_read_max(mut self, x_iops_read_max: i64) -> Self {
        self.x_iops_read_max = Some(x_iops_read_max);
        self
    }
    /// Sets `x-iops-read-max-length`.
    #[must_use]
    pub fn x_iops_read_max_length(mut self, x_iops_read_max_length: i64) -> Self {
        self.x_iops_read_max_length = Some(x_iops_read_max_length);
        self
    }
    /// Sets `x-iops-write`.
    #[must_use]
    pub fn x_iops_write(mut self, x_iops_write: i64) -> Self {
        self.x_iops_write = Some(x_iops_write);
        self
    }
    /// Sets `x-iops-write-max`.
    #[must_use]
    pub fn x_iops_write_max(mut self, x_iops_write_max: i64) -> Self {
        self.x_iops_write_max = Some(x_iops_write_max);
        self
    }
    /// Sets `x-iops-write-max-length`.
    #[must_use]
    pub fn x_iops_write_max_length(mut self, x_iops_write_max_length: i64) -> Self {
        self.x_iops_write_max_length = Some(x_iops_write_max_length);
        self
    }
    /// Sets `x-bps-total`.
    #[must_use]
    pub fn x_bps_total(mut self, x_bps_total: i64) -> Self {
        self.x_bps_total = Some(x_bps_total);
        self
    }
    /// Sets `x-bps-total-max`.
    #[must_use]
    pub fn x_bps_total_max(mut self, x_bps_total_max: i64) -> Self {
        self.x_bps_total_max = Some(x_bps_total_max);
        self
    }
    /// Sets `x-bps-total-max-length`.
    #[must_use]
    pub fn x_bps_total_max_length(mut self, x_bps_total_max_length: i64) -> Self {
        self.x_bps_total_max_length = Some(x_bps_total_max_length);
        self
    }
    /// Sets `x-bps-read`.
    #[must_use]
    pub fn x_bps_read(mut self, x_bps_read: i64) -> Self {
        self.x_bps_read = Some(x_bps_read);
        self
    }
    /// Sets `x-bps-read-max`.
    #[must_use]
    pub fn x_bps_read_max(mut self, x_bps_read_max: i64) -> Self {
        self.x_bps_read_max = Some(x_bps_read_max);
        self
    }
    /// Sets `x-bps-read-max-length`.
    #[must_use]
    pub fn x_bps_read_max_length(mut self, x_bps_read_max_length: i64) -> Self {
        self.x_bps_read_max_length = Some(x_bps_read_max_length);
        self
    }
    /// Sets `x-bps-write`.
    #[must_use]
    pub fn x_bps_write(mut self, x_bps_write: i64) -> Self {
        self.x_bps_write = Some(x_bps_write);
        self
    }
    /// Sets `x-bps-write-max`.
    #[must_use]
    pub fn x_bps_write_max(mut self, x_bps_write_max: i64) -> Self {
        self.x_bps_write_max = Some(x_bps_write_max);
        self
    }
    /// Sets `x-bps-write-max-length`.
    #[must_use]
    pub fn x_bps_write_max_length(mut self, x_bps_write_max_length: i64) -> Self {
        self.x_bps_write_max_length = Some(x_bps_write_max_length);
        self
    }
    /// Sets `x-iops-size`.
    #[must_use]
    pub fn x_iops_size(mut self, x_iops_size: i64) -> Self {
        self.x_iops_size = Some(x_iops_size);
        self
    }
}

impl runtime::Encode for ThrottleGroupProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "limits", &self.limits)?;
        runtime::optional(map, "x-iops-total", &self.x_iops_total)?;
        runtime::optional(map, "x-iops-total-max", &self.x_iops_total_max)?;
        runtime::optional(map, "x-iops-total-max-length", &self.x_iops_total_max_length)?;
        runtime::optional(map, "x-iops-read", &self.x_iops_read)?;
        runtime::optional(map, "x-iops-read-max", &self.x_iops_read_max)?;
        runtime::optional(map, "x-iops-read-max-length", &self.x_iops_read_max_length)?;
        runtime::optional(map, "x-iops-write", &self.x_iops_write)?;
        runtime::optional(map, "x-iops-write-max", &self.x_iops_write_max)?;
        runtime::optional(map, "x-iops-write-max-length", &self.x_iops_write_max_length)?;
        runtime::optional(map, "x-bps-total", &self.x_bps_total)?;
        runtime::optional(map, "x-bps-total-max", &self.x_bps_total_max)?;
        runtime::optional(map, "x-bps-total-max-length", &self.x_bps_total_max_length)?;
        runtime::optional(map, "x-bps-read", &self.x_bps_read)?;
        runtime::optional(map, "x-bps-read-max", &self.x_bps_read_max)?;
        runtime::optional(map, "x-bps-read-max-length", &self.x_bps_read_max_length)?;
        runtime::optional(map, "x-bps-write", &self.x_bps_write)?;
        runtime::optional(map, "x-bps-write-max", &self.x_bps_write_max)?;
        runtime::optional(map, "x-bps-write-max-length", &self.x_bps_write_max_length)?;
        runtime::optional(map, "x-iops-size", &self.x_iops_size)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ThrottleGroupProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut limits = None;
        let mut x_iops_total = None;
        let mut x_iops_total_max = None;
        let mut x_iops_total_max_length = None;
        let mut x_iops_read = None;
        let mut x_iops_read_max = None;
        let mut x_iops_read_max_length = None;
        let mut x_iops_write = None;
        let mut x_iops_write_max = None;
        let mut x_iops_write_max_length = None;
        let mut x_bps_total = None;
        let mut x_bps_total_max = None;
        let mut x_bps_total_max_length = None;
        let mut x_bps_read = None;
        let mut x_bps_read_max = None;
        let mut x_bps_read_max_length = None;
        let mut x_bps_write = None;
        let mut x_bps_write_max = None;
        let mut x_bps_write_max_length = None;
        let mut x_iops_size = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "limits" => limits = Some(map.next_value()?),
                "x-iops-total" => x_iops_total = Some(map.next_value()?),
                "x-iops-total-max" => x_iops_total_max = Some(map.next_value()?),
                "x-iops-total-max-length" => {
                    x_iops_total_max_length = Some(map.next_value()?);
                }
                "x-iops-read" => x_iops_read = Some(map.next_value()?),
                "x-iops-read-max" => x_iops_read_max = Some(map.next_value()?),
                "x-iops-read-max-length" => {
                    x_iops_read_max_length = Some(map.next_value()?);
                }
                "x-iops-write" => x_iops_write = Some(map.next_value()?),
                "x-iops-write-max" => x_iops_write_max = Some(map.next_value()?),
                "x-iops-write-max-length" => {
                    x_iops_write_max_length = Some(map.next_value()?);
                }
                "x-bps-total" => x_bps_total = Some(map.next_value()?),
                "x-bps-total-max" => x_bps_total_max = Some(map.next_value()?),
                "x-bps-total-max-length" => {
                    x_bps_total_max_length = Some(map.next_value()?);
                }
                "x-bps-read" => x_bps_read = Some(map.next_value()?),
                "x-bps-read-max" => x_bps_read_max = Some(map.next_value()?),
                "x-bps-read-max-length" => {
                    x_bps_read_max_length = Some(map.next_value()?);
                }
                "x-bps-write" => x_bps_write = Some(map.next_value()?),
                "x-bps-write-max" => x_bps_write_max = Some(map.next_value()?),
                "x-bps-write-max-length" => {
                    x_bps_write_max_length = Some(map.next_value()?);
                }
                "x-iops-size" => x_iops_size = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            limits,
            x_iops_total,
            x_iops_total_max,
            x_iops_total_max_length,
            x_iops_read,
            x_iops_read_max,
            x_iops_read_max_length,
            x_iops_write,
            x_iops_write_max,
            x_iops_write_max_length,
            x_bps_total,
            x_bps_total_max,
            x_bps_total_max_length,
            x_bps_read,
            x_bps_read_max,
            x_bps_read_max_length,
            x_bps_write,
            x_bps_write_max,
            x_bps_write_max_length,
            x_iops_size,
        })
    }
}

runtime::object!(ThrottleGroupProperties);

/// The QAPI struct `ThrottleLimits` of module `block-core`.
///
/// Since QEMU 2.11. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ThrottleLimits)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThrottleLimits {
    /// `iops-total`: `int`.
    pub iops_total: Option<i64>,
    /// `iops-total-max`: `int`.
    pub iops_total_max: Option<i64>,
    /// `iops-total-max-length`: `int`.
    pub iops_total_max_length: Option<i64>,
    /// `iops-read`: `int`.
    pub iops_read: Option<i64>,
    /// `iops-read-max`: `int`.
    pub iops_read_max: Option<i64>,
    /// `iops-read-max-length`: `int`.
    pub iops_read_max_length: Option<i64>,
    /// `iops-write`: `int`.
    pub iops_write: Option<i64>,
    /// `iops-write-max`: `int`.
    pub iops_write_max: Option<i64>,
    /// `iops-write-max-length`: `int`.
    pub iops_write_max_length: Option<i64>,
    /// `bps-total`: `int`.
    pub bps_total: Option<i64>,
    /// `bps-total-max`: `int`.
    pub bps_total_max: Option<i64>,
    /// `bps-total-max-length`: `int`.
    pub bps_total_max_length: Option<i64>,
    /// `bps-read`: `int`.
    pub bps_read: Option<i64>,
    /// `bps-read-max`: `int`.
    pub bps_read_max: Option<i64>,
    /// `bps-read-max-length`: `int`.
    pub bps_read_max_length: Option<i64>,
    /// `bps-write`: `int`.
    pub bps_write: Option<i64>,
    /// `bps-write-max`: `int`.
    pub bps_write_max: Option<i64>,
    /// `bps-write-max-length`: `int`.
    pub bps_write_max_length: Option<i64>,
    /// `iops-size`: `int`.
    pub iops_size: Option<i64>,
}

impl ThrottleLimits {
    /// `ThrottleLimits` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {
            iops_total: None,
            iops_total_max: None,
            iops_total_max_length: None,
            iops_read: None,
            iops_read_max: None,
            iops_read_max_length: None,
            iops_write: None,
            iops_write_max: None,
            iops_write_max_length: None,
            bps_total: None,
            bps_total_max: None,
            bps_total_max_length: None,
            bps_read: None,
            bps_read_max: None,
            bps_read_max_length: None,
            bps_write: None,
            bps_write_max: None,
            bps_write_max_length: None,
            iops_size: None,
        }
    }
    /// Sets `iops-total`.
    #[must_use]
    pub fn iops_total(mut self, iops_total: i64) -> Self {
        self.iops_total = Some(iops_total);
        self
    }
    /// Sets `iops-total-max`.
    #[must_use]
    pub fn iops_total_max(mut self, iops_total_max: i64) -> Self {
        self.iops_total_max = Some(iops_total_max);
        self
    }
    /// Sets `iops-total-max-length`.
    #[must_use]
    pub fn iops_total_max_length(mut self, iops_total_max_length: i64) -> Self {
        self.iops_total_max_length = Some(iops_total_max_length);
        self
    }
    /// Sets `iops-read`.
    #[must_use]
    pub fn iops_read(mut self, iops_read: i64) -> Self {
        self.iops_read = Some(iops_read);
        self
    }
    /// Sets `iops-read-max`.
    #[must_use]
    pub fn iops_read_max(mut self, iops_read_max: i64) -> Self {
        self.iops_read_max = Some(iops_read_max);
        self
    }
    /// Sets `iops-read-max-length`.
    #[must_use]
    pub fn iops_read_max_length(mut self, iops_read_max_length: i64) -> Self {
        self.iops_read_max_length = Some(iops_read_max_length);
        self
    }
    /// Sets `iops-write`.
    #[must_use]
    pub fn iops_write(mut self, iops_write: i64) -> Self {
        self.iops_write = Some(iops_write);
        self
    }
    /// Sets `iops-write-max`.
    #[must_use]
    pub fn iops_write_max(mut self, iops_write_max: i64) -> Self {
        self.iops_write_max = Some(iops_write_max);
        self
    }
    /// Sets `iops-write-max-length`.
    #[must_use]
    pub fn iops_write_max_length(mut self, iops_write_max_length: i64) -> Self {
        self.iops_write_max_length = Some(iops_write_max_length);
        self
    }
    /// Sets `bps-total`.
    #[must_use]
    pub fn bps_total(mut self, bps_total: i64) -> Self {
        self.bps_total = Some(bps_total);
        self
    }
    /// Sets `bps-total-max`.
    #[must_use]
    pub fn bps_total_max(mut self, bps_total_max: i64) -> Self {
        self.bps_total_max = Some(bps_total_max);
        self
    }
    /// Sets `bps-total-max-length`.
    #[must_use]
    pub fn bps_total_max_length(mut self, bps_total_max_length: i64) -> Self {
        self.bps_total_max_length = Some(bps_total_max_length);
        self
    }
    /// Sets `bps-read`.
    #[must_use]
    pub fn bps_read(mut self, bps_read: i64) -> Self {
        self.bps_read = Some(bps_read);
        self
    }
    /// Sets `bps-read-max`.
    #[must_use]
    pub fn bps_read_max(mut self, bps_read_max: i64) -> Self {
        self.bps_read_max = Some(bps_read_max);
        self
    }
    /// Sets `bps-read-max-length`.
    #[must_use]
    pub fn bps_read_max_length(mut self, bps_read_max_length: i64) -> Self {
        self.bps_read_max_length = Some(bps_read_max_length);
        self
    }
    /// Sets `bps-write`.
    #[must_use]
    pub fn bps_write(mut self, bps_write: i64) -> Self {
        self.bps_write = Some(bps_write);
        self
    }
    /// Sets `bps-write-max`.
    #[must_use]
    pub fn bps_write_max(mut self, bps_write_max: i64) -> Self {
        self.bps_write_max = Some(bps_write_max);
        self
    }
    /// Sets `bps-write-max-length`.
    #[must_use]
    pub fn bps_write_max_length(mut self, bps_write_max_length: i64) -> Self {
        self.bps_write_max_length = Some(bps_write_max_length);
        self
    }
    /// Sets `iops-size`.
    #[must_use]
    pub fn iops_size(mut self, iops_size: i64) -> Self {
        self.iops_size = Some(iops_size);
        self
    }
}

impl runtime::Encode for ThrottleLimits {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "iops-total", &self.iops_total)?;
        runtime::optional(map, "iops-total-max", &self.iops_total_max)?;
        runtime::optional(map, "iops-total-max-length", &self.iops_total_max_length)?;
        runtime::optional(map, "iops-read", &self.iops_read)?;
        runtime::optional(map, "iops-read-max", &self.iops_read_max)?;
        runtime::optional(map, "iops-read-max-length", &self.iops_read_max_length)?;
        runtime::optional(map, "iops-write", &self.iops_write)?;
        runtime::optional(map, "iops-write-max", &self.iops_write_max)?;
        runtime::optional(map, "iops-write-max-length", &self.iops_write_max_length)?;
        runtime::optional(map, "bps-total", &self.bps_total)?;
        runtime::optional(map, "bps-total-max", &self.bps_total_max)?;
        runtime::optional(map, "bps-total-max-length", &self.bps_total_max_length)?;
        runtime::optional(map, "bps-read", &self.bps_read)?;
        runtime::optional(map, "bps-read-max", &self.bps_read_max)?;
        runtime::optional(map, "bps-read-max-length", &self.bps_read_max_length)?;
        runtime::optional(map, "bps-write", &self.bps_write)?;
        runtime::optional(map, "bps-write-max", &self.bps_write_max)?;
        runtime::optional(map, "bps-write-max-length", &self.bps_write_max_length)?;
        runtime::optional(map, "iops-size", &self.iops_size)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ThrottleLimits {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut iops_total = None;
        let mut iops_total_max = None;
        let mut iops_total_max_length = None;
        let mut iops_read = None;
        let mut iops_read_max = None;
        let mut iops_read_max_length = None;
        let mut iops_write = None;
        let mut iops_write_max = None;
        let mut iops_write_max_length = None;
        let mut bps_total = None;
        let mut bps_total_max = None;
        let mut bps_total_max_length = None;
        let mut bps_read = None;
        let mut bps_read_max = None;
        let mut bps_read_max_length = None;
        let mut bps_write = None;
        let mut bps_write_max = None;
        let mut bps_write_max_length = None;
        let mut iops_size = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "iops-total" => iops_total = Some(map.next_value()?),
                "iops-total-max" => iops_total_max = Some(map.next_value()?),
                "iops-total-max-length" => {
                    iops_total_max_length = Some(map.next_value()?);
                }
                "iops-read" => iops_read = Some(map.next_value()?),
                "iops-read-max" => iops_read_max = Some(map.next_value()?),
                "iops-read-max-length" => iops_read_max_length = Some(map.next_value()?),
                "iops-write" => iops_write = Some(map.next_value()?),
                "iops-write-max" => iops_write_max = Some(map.next_value()?),
                "iops-write-max-length" => {
                    iops_write_max_length = Some(map.next_value()?);
                }
                "bps-total" => bps_total = Some(map.next_value()?),
                "bps-total-max" => bps_total_max = Some(map.next_value()?),
                "bps-total-max-length" => bps_total_max_length = Some(map.next_value()?),
                "bps-read" => bps_read = Some(map.next_value()?),
                "bps-read-max" => bps_read_max = Some(map.next_value()?),
                "bps-read-max-length" => bps_read_max_length = Some(map.next_value()?),
                "bps-write" => bps_write = Some(map.next_value()?),
                "bps-write-max" => bps_write_max = Some(map.next_value()?),
                "bps-write-max-length" => bps_write_max_length = Some(map.next_value()?),
                "iops-size" => iops_size = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            iops_total,
            iops_total_max,
            iops_total_max_length,
            iops_read,
            iops_read_max,
            iops_read_max_length,
            iops_write,
            iops_write_max,
            iops_write_max_length,
            bps_total,
            bps_total_max,
            bps_total_max_length,
            bps_read,
            bps_read_max,
            bps_read_max_length,
            bps_write,
            bps_write_max,
            bps_write_max_length,
            iops_size,
        })
    }
}

runtime::object!(ThrottleLimits);

/// The QAPI struct `VmdkExtentInfo` of module `block-core`.
///
/// Since QEMU 1.3. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.VmdkExtentInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VmdkExtentInfo {
    /// `filename`: `str`.
    pub filename: String,
    /// `format`: `str`.
    pub format: String,
    /// `virtual-size`: `int`.
    pub virtual_size: i64,
    /// `cluster-size`: `int`.
    pub cluster_size: Option<i64>,
    /// `compressed`: `bool`. Since QEMU 1.7.
    pub compressed: Option<bool>,
    /// `dirty-flag`: `bool`. Removed in 8.0.
    #[deprecated(note = "removed in QEMU 8.0")]
    pub dirty_flag: Option<bool>,
    /// `actual-size`: `int`. Removed in 8.0.
    #[deprecated(note = "removed in QEMU 8.0")]
    pub actual_size: Option<i64>,
    /// `encrypted`: `bool`. Removed in 8.0.
    #[deprecated(note = "removed in QEMU 8.0")]
    pub encrypted: Option<bool>,
    /// `backing-filename`: `str`. Removed in 8.0.
    #[deprecated(note = "removed in QEMU 8.0")]
    pub backing_filename: Option<String>,
    /// `full-backing-filename`: `str`. Removed in 8.0.
    #[deprecated(note = "removed in QEMU 8.0")]
    pub full_backing_filename: Option<String>,
    /// `backing-filename-format`: `str`. Removed in 8.0.
    #[deprecated(note = "removed in QEMU 8.0")]
    pub backing_filename_format: Option<String>,
    /// `snapshots`: `[SnapshotInfo]`. Removed in 8.0.
    #[deprecated(note = "removed in QEMU 8.0")]
    pub snapshots: Option<Vec<SnapshotInfo>>,
    /// `backing-image`: `ImageInfo`. Since QEMU 1.6. Removed in 8.0.
    #[deprecated(note = "removed in QEMU 8.0")]
    pub backing_image: Option<ImageInfo>,
    /// `format-specific`: `ImageInfoSpecific`. Since QEMU 1.7. Removed in 8.0.
    #[deprecated(note = "removed in QEMU 8.0")]
    pub format_specific: Option<ImageInfoSpecific>,
}

impl VmdkExtentInfo {
    /// `VmdkExtentInfo` with its required members.
    #[must_use]
    pub fn new(filename: impl Into<String>, format: impl Into<String>, virtual_size: i64) -> Self {
        Self {
            filename: filename.into(),
            format: format.into(),
            virtual_size,
            cluster_size: None,
            compressed: None,
            dirty_flag: None,
            actual_size: None,
            encrypted: None,
            backing_filename: None,
            full_backing_filename: None,
            backing_filename_format: None,
            snapshots: None,
            backing_image: None,
            format_specific: None,
        }
    }
}

impl runtime::Encode for VmdkExtentInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("filename", &self.filename)?;
        map.serialize_entry("format", &self.format)?;
        map.serialize_entry("virtual-size", &self.virtual_size)?;
        runtime::optional(map, "cluster-size", &self.cluster_size)?;
        runtime::optional(map, "compressed", &self.compressed)?;
        runtime::optional(map, "dirty-flag", &self.dirty_flag)?;
        runtime::optional(map, "actual-size", &self.actual_size)?;
        runtime::optional(map, "encrypted", &self.encrypted)?;
        runtime::optional(map, "backing-filename", &self.backing_filename)?;
        runtime::optional(map, "full-backing-filename", &self.full_backing_filename)?;
        runtime::optional(map, "backing-filename-format", &self.backing_filename_format)?;
        runtime::optional(map, "snapshots", &self.snapshots)?;
        runtime::optional(map, "backing-image", &self.backing_image)?;
        runtime::optional(map, "format-specific", &self.format_specific)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for VmdkExtentInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut filename = None;
        let mut format = None;
        let mut virtual_size = None;
        let mut cluster_size = None;
        let mut compressed = None;
        let mut dirty_flag = None;
        let mut actual_size = None;
        let mut encrypted = None;
        let mut backing_filename = None;
        let mut full_backing_filename = None;
        let mut backing_filename_format = None;
        let mut snapshots = None;
        let mut backing_image = None;
        let mut format_specific = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "filename" => filename = Some(map.next_value()?),
                "format" => format = Some(map.next_value()?),
                "virtual-size" => virtual_size = Some(map.next_value()?),
                "cluster-size" => cluster_size = Some(map.next_value()?),
                "compressed" => compressed = Some(map.next_value()?),
                "dirty-flag" => dirty_flag = Some(map.next_value()?),
                "actual-size" => actual_size = Some(map.next_value()?),
                "encrypted" => encrypted = Some(map.next_value()?),
                "backing-filename" => backing_filename = Some(map.next_value()?),
                "full-backing-filename" => {
                    full_backing_filename = Some(map.next_value()?);
                }
                "backing-filename-format" => {
                    backing_filename_format = Some(map.next_value()?);
                }
                "snapshots" => snapshots = Some(map.next_value()?),
                "backing-image" => backing_image = Some(map.next_value()?),
                "format-specific" => format_specific = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            filename: runtime::required(filename, "filename")?,
            format: runtime::required(format, "format")?,
            virtual_size: runtime::required(virtual_size, "virtual-size")?,
            cluster_size,
            compressed,
            dirty_flag,
            actual_size,
            encrypted,
            backing_filename,
            full_backing_filename,
            backing_filename_format,
            snapshots,
            backing_image,
            format_specific,
        })
    }
}

runtime::object!(VmdkExtentInfo);

/// The QAPI struct `XDbgBlockGraph` of module `block-core`.
///
/// Since QEMU 4.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.XDbgBlockGraph)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct XDbgBlockGraph {
    /// `nodes`: `[XDbgBlockGraphNode]`.
    pub nodes: Vec<XDbgBlockGraphNode>,
    /// `edges`: `[XDbgBlockGraphEdge]`.
    pub edges: Vec<XDbgBlockGraphEdge>,
}

impl XDbgBlockGraph {
    /// `XDbgBlockGraph` with its required members.
    #[must_use]
    pub fn new(
        nodes: impl IntoIterator<Item = impl Into<XDbgBlockGraphNode>>,
        edges: impl IntoIterator<Item = impl Into<XDbgBlockGraphEdge>>,
    ) -> Self {
        Self {
            nodes: nodes.into_iter().map(Into::into).collect(),
            edges: edges.into_iter().map(Into::into).collect(),
        }
    }
}

impl runtime::Encode for XDbgBlockGraph {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("nodes", &self.nodes)?;
        map.serialize_entry("edges", &self.edges)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for XDbgBlockGraph {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut nodes = None;
        let mut edges = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "nodes" => nodes = Some(map.next_value()?),
                "edges" => edges = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            nodes: runtime::required(nodes, "nodes")?,
            edges: runtime::required(edges, "edges")?,
        })
    }
}

runtime::object!(XDbgBlockGraph);

/// The QAPI struct `XDbgBlockGraphEdge` of module `block-core`.
///
/// Since QEMU 4.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.XDbgBlockGraphEdge)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct XDbgBlockGraphEdge {
    /// `parent`: `uint64`.
    pub parent: u64,
    /// `child`: `uint64`.
    pub child: u64,
    /// `name`: `str`.
    pub name: String,
    /// `perm`: `[BlockPermission]`.
    pub perm: Vec<BlockPermission>,
    /// `shared-perm`: `[BlockPermission]`.
    pub shared_perm: Vec<BlockPermission>,
}

impl XDbgBlockGraphEdge {
    /// `XDbgBlockGraphEdge` with its required members.
    #[must_use]
    pub fn new(
        parent: u64,
        child: u64,
        name: impl Into<String>,
        perm: impl IntoIterator<Item = BlockPermission>,
        shared_perm: impl IntoIterator<Item = BlockPermission>,
    ) -> Self {
        Self {
            parent,
            child,
            name: name.into(),
            perm: perm.into_iter().collect(),
            shared_perm: shared_perm.into_iter().collect(),
        }
    }
}

impl runtime::Encode for XDbgBlockGraphEdge {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("parent", &self.parent)?;
        map.serialize_entry("child", &self.child)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("perm", &self.perm)?;
        map.serialize_entry("shared-perm", &self.shared_perm)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for XDbgBlockGraphEdge {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut parent = None;
        let mut child = None;
        let mut name = None;
        let mut perm = None;
        let mut shared_perm = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "parent" => parent = Some(map.next_value()?),
                "child" => child = Some(map.next_value()?),
                "name" => name = Some(map.next_value()?),
                "perm" => perm = Some(map.next_value()?),
                "shared-perm" => shared_perm = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            parent: runtime::required(parent, "parent")?,
            child: runtime::required(child, "child")?,
            name: runtime::required(name, "name")?,
            perm: runtime::required(perm, "perm")?,
            shared_perm: runtime::required(shared_perm, "shared-perm")?,
        })
    }
}

runtime::object!(XDbgBlockGraphEdge);

/// The QAPI struct `XDbgBlockGraphNode` of module `block-core`.
///
/// Since QEMU 4.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.XDbgBlockGraphNode)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct XDbgBlockGraphNode {
    /// `id`: `uint64`.
    pub id: u64,
    /// `type`: `XDbgBlockGraphNodeType`.
    pub type_: XDbgBlockGraphNodeType,
    /// `name`: `str`.
    pub name: String,
}

impl XDbgBlockGraphNode {
    /// `XDbgBlockGraphNode` with its required members.
    #[must_use]
    pub fn new(id: u64, type_: XDbgBlockGraphNodeType, name: impl Into<String>) -> Self {
        Self { id, type_, name: name.into() }
    }
}

impl runtime::Encode for XDbgBlockGraphNode {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("type", &self.type_)?;
        map.serialize_entry("name", &self.name)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for XDbgBlockGraphNode {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut type_ = None;
        let mut name = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "id" => id = Some(map.next_value()?),
                "type" => type_ = Some(map.next_value()?),
                "name" => name = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            id: runtime::required(id, "id")?,
            type_: runtime::required(type_, "type")?,
            name: runtime::required(name, "name")?,
        })
    }
}

runtime::object!(XDbgBlockGraphNode);

/// The QAPI enum `XDbgBlockGraphNodeType` of module `block-core`.
///
/// Since QEMU 4.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.XDbgBlockGraphNodeType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum XDbgBlockGraphNodeType {
    /// `block-backend`.
    BlockBackend,
    /// `block-job`.
    BlockJob,
    /// `block-driver`.
    BlockDriver,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl XDbgBlockGraphNodeType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::BlockBackend, Self::BlockJob, Self::BlockDriver];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::BlockBackend => "block-backend",
            Self::BlockJob => "block-job",
            Self::BlockDriver => "block-driver",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(XDbgBlockGraphNodeType);
