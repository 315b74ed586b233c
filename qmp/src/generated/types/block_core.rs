// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::{
    InetSocketAddress, InetSocketAddressBase, JobStatus, OnOffAuto,
    QCryptoBlockAmendOptions, QCryptoBlockCreateOptions, QCryptoBlockInfoLuks,
    QCryptoBlockLuksKeyslotState, QCryptoBlockOptionsLuks, QCryptoBlockOptionsQCow,
    QCryptoCipherAlgo, QCryptoCipherMode, QCryptoHashAlgo, QCryptoIvGenAlgo,
    SocketAddress,
};
use ::qmp::runtime;

/// What both backup commands take: what is copied, how fast, and what happens on errors.
///
/// The QAPI struct `BackupCommon` of module `block-core`.
///
/// Since QEMU 4.2. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BackupCommon)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BackupCommon {
    /// ID for the new job; needed if the device has no block backend with a name; if absent, the name of the block backend. `job-id`: `str`. Since QEMU 2.7.
    pub job_id: Option<String>,
    /// Name of the block backend or node whose content is copied. `device`: `str`.
    pub device: String,
    /// Which part of the content is copied. `sync`: [`MirrorSyncMode`].
    pub sync: MirrorSyncMode,
    /// Most that the job may copy in the background, in bytes/s; no limit if absent or `0`. `speed`: `int`.
    pub speed: Option<i64>,
    /// Name of the dirty bitmap of the source that tells what to copy; needed if `sync` is `bitmap` or `incremental`. `bitmap`: `str`. Since QEMU 2.4.
    pub bitmap: Option<String>,
    /// What happens to the bitmap at the end; needed with a bitmap, except for `incremental`; `on-success` for `incremental` if absent. `bitmap-mode`: [`BitmapSyncMode`].
    pub bitmap_mode: Option<BitmapSyncMode>,
    /// Whether the copy is compressed, which the format of the target must allow; false if absent. `compress`: `bool`. Since QEMU 2.8.
    pub compress: Option<bool>,
    /// What the job does when a read from the source fails; `report` if absent. `on-source-error`: [`BlockdevOnError`].
    pub on_source_error: Option<BlockdevOnError>,
    /// What the job does when a write to the target fails; `report` if absent. `on-target-error`: [`BlockdevOnError`].
    pub on_target_error: Option<BlockdevOnError>,
    /// Whether the guest's write or the backup fails if old data cannot be saved first; `break-guest-write` if absent. `on-cbw-error`: [`OnCbwError`]. Since QEMU 10.1.
    pub on_cbw_error: Option<OnCbwError>,
    /// Whether the job finalizes by itself, without waiting for `job-finalize`; true if absent. `auto-finalize`: `bool`. Since QEMU 2.12.
    pub auto_finalize: Option<bool>,
    /// Whether the job vanishes by itself once it has concluded, without waiting for `job-dismiss`; true if absent. `auto-dismiss`: `bool`. Since QEMU 2.12.
    pub auto_dismiss: Option<bool>,
    /// Node name for the filter that the job puts above the source while it runs; a generated name if absent. `filter-node-name`: `str`.
    pub filter_node_name: Option<String>,
    /// Whether data is discarded from the source once it is copied; for temporary images; false if absent. `discard-source`: `bool`. Since QEMU 9.1.
    pub discard_source: Option<bool>,
    /// Settings that change the speed of the copy and nothing else. `x-perf`: [`BackupPerf`]. Since QEMU 6.0. Unstable.
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
    /// Sets `job-id` (`str`): ID for the new job; needed if the device has no block backend with a name; if absent, the name of the block backend. Since QEMU 2.7.
    #[must_use]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }
    /// Sets `speed` (`int`): most that the job may copy in the background, in bytes/s; no limit if absent or `0`.
    #[must_use]
    #[inline]
    pub fn speed(mut self, speed: i64) -> Self {
        self.speed = Some(speed);
        self
    }
    /// Sets `bitmap` (`str`): name of the dirty bitmap of the source that tells what to copy; needed if `sync` is `bitmap` or `incremental`. Since QEMU 2.4.
    #[must_use]
    pub fn bitmap(mut self, bitmap: impl Into<String>) -> Self {
        self.bitmap = Some(bitmap.into());
        self
    }
    /// Sets `bitmap-mode` ([`BitmapSyncMode`]): what happens to the bitmap at the end; needed with a bitmap, except for `incremental`; `on-success` for `incremental` if absent.
    #[must_use]
    #[inline]
    pub fn bitmap_mode(mut self, bitmap_mode: BitmapSyncMode) -> Self {
        self.bitmap_mode = Some(bitmap_mode);
        self
    }
    /// Sets `compress` (`bool`): whether the copy is compressed, which the format of the target must allow; false if absent. Since QEMU 2.8.
    #[must_use]
    #[inline]
    pub fn compress(mut self, compress: bool) -> Self {
        self.compress = Some(compress);
        self
    }
    /// Sets `on-source-error` ([`BlockdevOnError`]): what the job does when a read from the source fails; `report` if absent.
    #[must_use]
    #[inline]
    pub fn on_source_error(mut self, on_source_error: BlockdevOnError) -> Self {
        self.on_source_error = Some(on_source_error);
        self
    }
    /// Sets `on-target-error` ([`BlockdevOnError`]): what the job does when a write to the target fails; `report` if absent.
    #[must_use]
    #[inline]
    pub fn on_target_error(mut self, on_target_error: BlockdevOnError) -> Self {
        self.on_target_error = Some(on_target_error);
        self
    }
    /// Sets `on-cbw-error` ([`OnCbwError`]): whether the guest's write or the backup fails if old data cannot be saved first; `break-guest-write` if absent. Since QEMU 10.1.
    #[must_use]
    #[inline]
    pub fn on_cbw_error(mut self, on_cbw_error: OnCbwError) -> Self {
        self.on_cbw_error = Some(on_cbw_error);
        self
    }
    /// Sets `auto-finalize` (`bool`): whether the job finalizes by itself, without waiting for `job-finalize`; true if absent. Since QEMU 2.12.
    #[must_use]
    #[inline]
    pub fn auto_finalize(mut self, auto_finalize: bool) -> Self {
        self.auto_finalize = Some(auto_finalize);
        self
    }
    /// Sets `auto-dismiss` (`bool`): whether the job vanishes by itself once it has concluded, without waiting for `job-dismiss`; true if absent. Since QEMU 2.12.
    #[must_use]
    #[inline]
    pub fn auto_dismiss(mut self, auto_dismiss: bool) -> Self {
        self.auto_dismiss = Some(auto_dismiss);
        self
    }
    /// Sets `filter-node-name` (`str`): node name for the filter that the job puts above the source while it runs; a generated name if absent.
    #[must_use]
    pub fn filter_node_name(mut self, filter_node_name: impl Into<String>) -> Self {
        self.filter_node_name = Some(filter_node_name.into());
        self
    }
    /// Sets `discard-source` (`bool`): whether data is discarded from the source once it is copied; for temporary images; false if absent. Since QEMU 9.1.
    #[must_use]
    #[inline]
    pub fn discard_source(mut self, discard_source: bool) -> Self {
        self.discard_source = Some(discard_source);
        self
    }
    /// Sets `x-perf` ([`BackupPerf`]): settings that change the speed of the copy and nothing else. Since QEMU 6.0. Unstable.
    #[must_use]
    pub fn x_perf(mut self, x_perf: impl Into<BackupPerf>) -> Self {
        self.x_perf = Some(x_perf.into());
        self
    }
}

impl runtime::Object for BackupCommon {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("job-id", &self.job_id);
        writer.member("device", &self.device);
        writer.member("sync", &self.sync);
        writer.optional("speed", &self.speed);
        writer.optional("bitmap", &self.bitmap);
        writer.optional("bitmap-mode", &self.bitmap_mode);
        writer.optional("compress", &self.compress);
        writer.optional("on-source-error", &self.on_source_error);
        writer.optional("on-target-error", &self.on_target_error);
        writer.optional("on-cbw-error", &self.on_cbw_error);
        writer.optional("auto-finalize", &self.auto_finalize);
        writer.optional("auto-dismiss", &self.auto_dismiss);
        writer.optional("filter-node-name", &self.filter_node_name);
        writer.optional("discard-source", &self.discard_source);
        writer.optional("x-perf", &self.x_perf);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            job_id: None,
            device: String::new(),
            sync: MirrorSyncMode::Top,
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
        };
        while let Some(member) = members.next() {
            match member {
                "job-id" => members.fill(&mut value.job_id),
                "device" => members.require(0, &mut value.device),
                "sync" => members.require(1, &mut value.sync),
                "speed" => members.fill(&mut value.speed),
                "bitmap" => members.fill(&mut value.bitmap),
                "bitmap-mode" => members.fill(&mut value.bitmap_mode),
                "compress" => members.fill(&mut value.compress),
                "on-source-error" => members.fill(&mut value.on_source_error),
                "on-target-error" => members.fill(&mut value.on_target_error),
                "on-cbw-error" => members.fill(&mut value.on_cbw_error),
                "auto-finalize" => members.fill(&mut value.auto_finalize),
                "auto-dismiss" => members.fill(&mut value.auto_dismiss),
                "filter-node-name" => members.fill(&mut value.filter_node_name),
                "discard-source" => members.fill(&mut value.discard_source),
                "x-perf" => members.fill(&mut value.x_perf),
                _ => members.skip(),
            }
        }
        members.check(&["device", "sync"]);
        members.finish(value)
    }
}

runtime::object!(BackupCommon);

/// Settings of a backup's speed.
///
/// The QAPI struct `BackupPerf` of module `block-core`.
///
/// Since QEMU 6.0. Sent.
///
/// Argument of [`blockdev-backup`](super::super::commands::BlockdevBackup), [`drive-backup`](super::super::commands::DriveBackup). Part of [`BackupCommon`](super::BackupCommon), [`BlockdevBackup`](super::BlockdevBackup), [`DriveBackup`](super::DriveBackup).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BackupPerf)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BackupPerf {
    /// Whether the host or the storage is asked to copy by itself; false if absent. `use-copy-range`: `bool`.
    pub use_copy_range: Option<bool>,
    /// Most requests that the background copy has in flight at a time; 64 if absent. `max-workers`: `int`.
    pub max_workers: Option<i64>,
    /// Largest request of the background copy, in bytes; not below the cluster size of the job; no limit if absent or `0`. `max-chunk`: `int64`.
    pub max_chunk: Option<i64>,
    /// Smallest area that is copied at a time, a power of two, in bytes; if absent, 64 KiB or the cluster size of the target, whichever is larger. `min-cluster-size`: `size`. Since QEMU 9.2.
    pub min_cluster_size: Option<u64>,
}

impl BackupPerf {
    /// `BackupPerf` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            use_copy_range: None,
            max_workers: None,
            max_chunk: None,
            min_cluster_size: None,
        }
    }
    /// Sets `use-copy-range` (`bool`): whether the host or the storage is asked to copy by itself; false if absent.
    #[inline]
    pub fn use_copy_range(mut self, use_copy_range: bool) -> Self {
        self.use_copy_range = Some(use_copy_range);
        self
    }
    /// Sets `max-workers` (`int`): most requests that the background copy has in flight at a time; 64 if absent.
    #[inline]
    pub fn max_workers(mut self, max_workers: i64) -> Self {
        self.max_workers = Some(max_workers);
        self
    }
    /// Sets `max-chunk` (`int64`): largest request of the background copy, in bytes; not below the cluster size of the job; no limit if absent or `0`.
    #[inline]
    pub fn max_chunk(mut self, max_chunk: i64) -> Self {
        self.max_chunk = Some(max_chunk);
        self
    }
    /// Sets `min-cluster-size` (`size`): smallest area that is copied at a time, a power of two, in bytes; if absent, 64 KiB or the cluster size of the target, whichever is larger. Since QEMU 9.2.
    #[inline]
    pub fn min_cluster_size(mut self, min_cluster_size: u64) -> Self {
        self.min_cluster_size = Some(min_cluster_size);
        self
    }
}

runtime::default!(BackupPerf);

impl runtime::Object for BackupPerf {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("use-copy-range", &self.use_copy_range);
        writer.optional("max-workers", &self.max_workers);
        writer.optional("max-chunk", &self.max_chunk);
        writer.optional("min-cluster-size", &self.min_cluster_size);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "use-copy-range" => members.fill(&mut value.use_copy_range),
                "max-workers" => members.fill(&mut value.max_workers),
                "max-chunk" => members.fill(&mut value.max_chunk),
                "min-cluster-size" => members.fill(&mut value.min_cluster_size),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(BackupPerf, strict);

/// What a backup does with the dirty bitmap that told it what to copy.
///
/// The QAPI enum `BitmapSyncMode` of module `block-core`.
///
/// Since QEMU 4.2. Sent.
///
/// Argument of [`blockdev-backup`](super::super::commands::BlockdevBackup), [`drive-backup`](super::super::commands::DriveBackup). Part of [`BackupCommon`](super::BackupCommon), [`BlockdevBackup`](super::BlockdevBackup), [`DriveBackup`](super::DriveBackup).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BitmapSyncMode)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum BitmapSyncMode {
    /// After a success the copied areas are cleared; after a failure the bitmap is as if the backup had not been tried. `on-success`.
    OnSuccess,
    /// The bitmap stays as it is, and goes on recording. `never`.
    Never,
    /// The areas that were copied are cleared, also when the backup failed. `always`.
    Always,
}

impl BitmapSyncMode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::OnSuccess, Self::Never, Self::Always];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::OnSuccess => "on-success",
            Self::Never => "never",
            Self::Always => "always",
        }
    }
}

runtime::closed_enum!(BitmapSyncMode);

/// Points in the processing of an image at which the driver `blkdebug` can act; most belong to qcow2.
///
/// The QAPI enum `BlkdebugEvent` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// Part of [`BlkdebugInjectErrorOptions`](super::BlkdebugInjectErrorOptions), [`BlkdebugSetStateOptions`](super::BlkdebugSetStateOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlkdebugEvent)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum BlkdebugEvent {
    /// An entry of the L1 table is written. `l1_update`.
    L1Update,
    /// Space for a larger L1 table is allocated. `l1_grow_alloc_table`.
    L1GrowAllocTable,
    /// The larger L1 table is written. `l1_grow_write_table`.
    L1GrowWriteTable,
    /// The image header is switched to the larger L1 table. `l1_grow_activate_table`.
    L1GrowActivateTable,
    /// An L2 table is read. `l2_load`.
    L2Load,
    /// An L2 table is written. `l2_update`.
    L2Update,
    /// An L2 table is written for a compressed cluster. `l2_update_compressed`.
    L2UpdateCompressed,
    /// The old content for a new L2 table is read. `l2_alloc_cow_read`.
    L2AllocCowRead,
    /// A new L2 table is written. `l2_alloc_write`.
    L2AllocWrite,
    /// Data is read from the image for the guest. `read_aio`.
    ReadAio,
    /// Data is read from the backing file. `read_backing_aio`.
    ReadBackingAio,
    /// A compressed cluster is read. `read_compressed`.
    ReadCompressed,
    /// Data of the guest is written. `write_aio`.
    WriteAio,
    /// A compressed cluster is written. `write_compressed`.
    WriteCompressed,
    /// A saved state of the machine is read from the image. `vmstate_load`.
    VmstateLoad,
    /// A state of the machine is written to the image. `vmstate_save`.
    VmstateSave,
    /// The rest of a cluster is read so that it can be copied on a write. `cow_read`.
    CowRead,
    /// The rest of a copied cluster is written. `cow_write`.
    CowWrite,
    /// The refcount table is read. `reftable_load`.
    ReftableLoad,
    /// The refcount table is made larger. `reftable_grow`.
    ReftableGrow,
    /// The refcount table is written. `reftable_update`.
    ReftableUpdate,
    /// A refcount block is read. `refblock_load`.
    RefblockLoad,
    /// A refcount block is written. `refblock_update`.
    RefblockUpdate,
    /// A part of a refcount block is written. `refblock_update_part`.
    RefblockUpdatePart,
    /// A refcount block is allocated. `refblock_alloc`.
    RefblockAlloc,
    /// A new refcount block is entered into the refcount table. `refblock_alloc_hookup`.
    RefblockAllocHookup,
    /// A new refcount block is written. `refblock_alloc_write`.
    RefblockAllocWrite,
    /// Refcount blocks for a larger refcount table are written. `refblock_alloc_write_blocks`.
    RefblockAllocWriteBlocks,
    /// A larger refcount table is written. `refblock_alloc_write_table`.
    RefblockAllocWriteTable,
    /// The image header is switched to the larger refcount table. `refblock_alloc_switch_table`.
    RefblockAllocSwitchTable,
    /// Clusters are allocated. `cluster_alloc`.
    ClusterAlloc,
    /// A piece smaller than a cluster is allocated. `cluster_alloc_bytes`.
    ClusterAllocBytes,
    /// Clusters are freed. `cluster_free`.
    ClusterFree,
    /// Caches of QEMU are written back to the host. `flush_to_os`.
    FlushToOs,
    /// The host is asked to write to stable storage. `flush_to_disk`.
    FlushToDisk,
    /// The start of the area around an unaligned write is to be read. `pwritev_rmw_head`.
    PwritevRmwHead,
    /// The start of the area around an unaligned write has been read. `pwritev_rmw_after_head`.
    PwritevRmwAfterHead,
    /// The end of the area around an unaligned write is to be read. `pwritev_rmw_tail`.
    PwritevRmwTail,
    /// The end of the area around an unaligned write has been read. `pwritev_rmw_after_tail`.
    PwritevRmwAfterTail,
    /// Data is written to the node. `pwritev`.
    Pwritev,
    /// Zeros are written to the node. `pwritev_zero`.
    PwritevZero,
    /// A write to the node has ended. `pwritev_done`.
    PwritevDone,
    /// An image is about to be emptied. `empty_image_prepare`.
    EmptyImagePrepare,
    /// The dropped entries of an L1 table that shrinks are zeroed. `l1_shrink_write_table`. Since QEMU 2.11.
    L1ShrinkWriteTable,
    /// The L2 tables that a shrunk L1 table no longer needs are freed. `l1_shrink_free_l2_clusters`. Since QEMU 2.11.
    L1ShrinkFreeL2Clusters,
    /// Data is written because a read copies it upwards. `cor_write`. Since QEMU 2.11.
    CorWrite,
    /// Space for new clusters is reserved in the file by writing zeros. `cluster_alloc_space`. Since QEMU 4.1.
    ClusterAllocSpace,
    /// No point of processing; occurs once, when the `blkdebug` node is opened. `none`. Since QEMU 4.1.
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
    #[inline]
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

/// Kind of a request that the driver `blkdebug` lets fail.
///
/// The QAPI enum `BlkdebugIOType` of module `block-core`.
///
/// Since QEMU 4.1. Sent.
///
/// Part of [`BlkdebugInjectErrorOptions`](super::BlkdebugInjectErrorOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlkdebugIOType)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum BlkdebugIoType {
    /// Read of data. `read`.
    Read,
    /// Write of data. `write`.
    Write,
    /// Write of zeros. `write-zeroes`.
    WriteZeroes,
    /// Discard of data. `discard`.
    Discard,
    /// Write-back of caches. `flush`.
    Flush,
    /// Query of what is allocated. `block-status`.
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
    #[inline]
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

/// A rule by which `blkdebug` lets requests fail or delays them after an event.
///
/// The QAPI struct `BlkdebugInjectErrorOptions` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// Part of [`BlockdevOptionsBlkdebug`](super::BlockdevOptionsBlkdebug).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlkdebugInjectErrorOptions)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlkdebugInjectErrorOptions {
    /// Event after which the rule applies. `event`: [`BlkdebugEvent`].
    pub event: BlkdebugEvent,
    /// State in which `blkdebug` must be for the rule to apply; any state if absent or `0`. `state`: `int`.
    pub state: Option<i64>,
    /// Kind of request that fails; if absent, reads, writes, writes of zeros, discards and flushes. `iotype`: [`BlkdebugIOType`](BlkdebugIoType). Since QEMU 4.1.
    pub iotype: Option<BlkdebugIoType>,
    /// Error number of the host that the request fails with; `EIO` if absent; `0` means the request does not fail. `errno`: `int`.
    pub errno: Option<i64>,
    /// How much longer a request takes, in ns; no delay if absent. `delay-ns`: `int`. Since QEMU 10.0.
    pub delay_ns: Option<i64>,
    /// Number of the sector that a request must touch for the rule to apply, in sectors of 512 bytes; any sector if absent. `sector`: `int`.
    pub sector: Option<i64>,
    /// Whether the rule is dropped after its first use; false if absent. `once`: `bool`.
    pub once: Option<bool>,
    /// Whether the request fails before it returns to the event loop, so that it looks synchronous; false if absent. `immediately`: `bool`.
    pub immediately: Option<bool>,
}

impl BlkdebugInjectErrorOptions {
    /// `BlkdebugInjectErrorOptions` with its required members.
    #[inline]
    pub fn new(event: BlkdebugEvent) -> Self {
        Self {
            event,
            state: None,
            iotype: None,
            errno: None,
            delay_ns: None,
            sector: None,
            once: None,
            immediately: None,
        }
    }
    /// Sets `state` (`int`): state in which `blkdebug` must be for the rule to apply; any state if absent or `0`.
    #[inline]
    pub fn state(mut self, state: i64) -> Self {
        self.state = Some(state);
        self
    }
    /// Sets `iotype` ([`BlkdebugIOType`](BlkdebugIoType)): kind of request that fails; if absent, reads, writes, writes of zeros, discards and flushes. Since QEMU 4.1.
    #[inline]
    pub fn iotype(mut self, iotype: BlkdebugIoType) -> Self {
        self.iotype = Some(iotype);
        self
    }
    /// Sets `errno` (`int`): error number of the host that the request fails with; `EIO` if absent; `0` means the request does not fail.
    #[inline]
    pub fn errno(mut self, errno: i64) -> Self {
        self.errno = Some(errno);
        self
    }
    /// Sets `delay-ns` (`int`): how much longer a request takes, in ns; no delay if absent. Since QEMU 10.0.
    #[inline]
    pub fn delay_ns(mut self, delay_ns: i64) -> Self {
        self.delay_ns = Some(delay_ns);
        self
    }
    /// Sets `sector` (`int`): number of the sector that a request must touch for the rule to apply, in sectors of 512 bytes; any sector if absent.
    #[inline]
    pub fn sector(mut self, sector: i64) -> Self {
        self.sector = Some(sector);
        self
    }
    /// Sets `once` (`bool`): whether the rule is dropped after its first use; false if absent.
    #[inline]
    pub fn once(mut self, once: bool) -> Self {
        self.once = Some(once);
        self
    }
    /// Sets `immediately` (`bool`): whether the request fails before it returns to the event loop, so that it looks synchronous; false if absent.
    #[inline]
    pub fn immediately(mut self, immediately: bool) -> Self {
        self.immediately = Some(immediately);
        self
    }
}

impl runtime::Object for BlkdebugInjectErrorOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("event", &self.event);
        writer.optional("state", &self.state);
        writer.optional("iotype", &self.iotype);
        writer.optional("errno", &self.errno);
        writer.optional("delay-ns", &self.delay_ns);
        writer.optional("sector", &self.sector);
        writer.optional("once", &self.once);
        writer.optional("immediately", &self.immediately);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            event: BlkdebugEvent::L1Update,
            state: None,
            iotype: None,
            errno: None,
            delay_ns: None,
            sector: None,
            once: None,
            immediately: None,
        };
        while let Some(member) = members.next() {
            match member {
                "event" => members.require(0, &mut value.event),
                "state" => members.fill(&mut value.state),
                "iotype" => members.fill(&mut value.iotype),
                "errno" => members.fill(&mut value.errno),
                "delay-ns" => members.fill(&mut value.delay_ns),
                "sector" => members.fill(&mut value.sector),
                "once" => members.fill(&mut value.once),
                "immediately" => members.fill(&mut value.immediately),
                _ => members.skip(),
            }
        }
        members.check(&["event"]);
        members.finish(value)
    }
}

runtime::object!(BlkdebugInjectErrorOptions, strict);

/// A rule by which `blkdebug` enters another state after an event.
///
/// The QAPI struct `BlkdebugSetStateOptions` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// Part of [`BlockdevOptionsBlkdebug`](super::BlockdevOptionsBlkdebug).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlkdebugSetStateOptions)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlkdebugSetStateOptions {
    /// Event after which the state changes. `event`: [`BlkdebugEvent`].
    pub event: BlkdebugEvent,
    /// State in which `blkdebug` must be for the rule to apply; the first one is 1; any state if absent or `0`. `state`: `int`.
    pub state: Option<i64>,
    /// State that is entered. `new_state`: `int`.
    pub new_state: i64,
}

impl BlkdebugSetStateOptions {
    /// `BlkdebugSetStateOptions` with its required members.
    #[inline]
    pub fn new(event: BlkdebugEvent, new_state: i64) -> Self {
        Self {
            event,
            state: None,
            new_state,
        }
    }
    /// Sets `state` (`int`): state in which `blkdebug` must be for the rule to apply; the first one is 1; any state if absent or `0`.
    #[inline]
    pub fn state(mut self, state: i64) -> Self {
        self.state = Some(state);
        self
    }
}

impl runtime::Object for BlkdebugSetStateOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("event", &self.event);
        writer.optional("state", &self.state);
        writer.member("new_state", &self.new_state);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            event: BlkdebugEvent::L1Update,
            state: None,
            new_state: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "event" => members.require(0, &mut value.event),
                "state" => members.fill(&mut value.state),
                "new_state" => members.require(1, &mut value.new_state),
                _ => members.skip(),
            }
        }
        members.check(&["event", "new_state"]);
        members.finish(value)
    }
}

runtime::object!(BlkdebugSetStateOptions, strict);

/// A node below another, as `qemu-img info` prints it.
///
/// The QAPI struct `BlockChildInfo` of module `block-core`.
///
/// Since QEMU 8.0. No command or event uses it.
///
/// Part of [`BlockGraphInfo`](super::BlockGraphInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockChildInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockChildInfo {
    /// Role in which it is used, such as `file` or `backing`. `name`: `str`.
    pub name: String,
    /// The node and those below it. `info`: [`BlockGraphInfo`].
    pub info: BlockGraphInfo,
}

impl BlockChildInfo {
    /// `BlockChildInfo` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>, info: impl Into<BlockGraphInfo>) -> Self {
        Self {
            name: name.into(),
            info: info.into(),
        }
    }
}

impl runtime::Object for BlockChildInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
        writer.member("info", &self.info);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut name: Option<String> = None;
        let mut info: Option<BlockGraphInfo> = None;
        while let Some(member) = members.next() {
            match member {
                "name" => members.fill(&mut name),
                "info" => members.fill(&mut info),
                _ => members.skip(),
            }
        }
        let Some(name) = name else { return members.missing("name") };
        let Some(info) = info else { return members.missing("info") };
        members.finish(Self { name, info })
    }
}

runtime::object!(BlockChildInfo);

/// A block node: its image, its driver, its settings and its throttling.
///
/// The QAPI struct `BlockDeviceInfo` of module `block-core`.
///
/// Since QEMU 0.14. Received.
///
/// Returned by [`query-named-block-nodes`](super::super::commands::QueryNamedBlockNodes). Part of [`BlockInfo`](super::BlockInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDeviceInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockDeviceInfo {
    /// File name of the image, or a description that starts with `json:`. `file`: `str`.
    pub file: String,
    /// Name of the node; if absent, the node has none. `node-name`: `str`. Since QEMU 2.0.
    pub node_name: Option<String>,
    /// Whether the node was opened without write access. `ro`: `bool`.
    pub ro: bool,
    /// Block driver of the node. `drv`: `str`.
    pub drv: String,
    /// File name of the backing image; if absent, there is no backing image. `backing_file`: `str`.
    pub backing_file: Option<String>,
    /// How many backing images are below this one. `backing_file_depth`: `int`. Since QEMU 1.2.
    pub backing_file_depth: i64,
    /// Nodes directly below this one. `children`: list of [`BlockdevChild`]. Since QEMU 10.1.
    pub children: Option<Vec<BlockdevChild>>,
    /// Whether this process uses the image; false on the side of a migration that does not run the guest. `active`: `bool`. Since QEMU 10.0.
    pub active: Option<bool>,
    /// Whether the image is encrypted. `encrypted`: `bool`.
    pub encrypted: bool,
    /// What is done with writes that hold nothing but zeros. `detect_zeroes`: [`BlockdevDetectZeroesOptions`]. Since QEMU 2.1.
    pub detect_zeroes: BlockdevDetectZeroesOptions,
    /// Rate that reads and writes together may reach on average, in bytes/s; `0` means no limit. `bps`: `int`.
    pub bps: i64,
    /// Rate that reads may reach on average, in bytes/s; `0` means no limit. `bps_rd`: `int`.
    pub bps_rd: i64,
    /// Rate that writes may reach on average, in bytes/s; `0` means no limit. `bps_wr`: `int`.
    pub bps_wr: i64,
    /// Rate that reads and writes together may reach on average, in operations/s; `0` means no limit. `iops`: `int`.
    pub iops: i64,
    /// Most reads on average, in operations/s; `0` means no limit. `iops_rd`: `int`.
    pub iops_rd: i64,
    /// Most writes on average, in operations/s; `0` means no limit. `iops_wr`: `int`.
    pub iops_wr: i64,
    /// What is known about the image, with its backing images unless the reply is flat. `image`: [`ImageInfo`]. Since QEMU 1.6.
    pub image: ImageInfo,
    /// Rate that reads and writes together may reach in a burst, in bytes/s; not below `bps`; no bursts if absent or `0`. `bps_max`: `int`. Since QEMU 1.7.
    pub bps_max: Option<i64>,
    /// Rate that reads may reach in a burst, in bytes/s; not below `bps_rd`; no bursts if absent or `0`. `bps_rd_max`: `int`. Since QEMU 1.7.
    pub bps_rd_max: Option<i64>,
    /// Rate that writes may reach in a burst, in bytes/s; not below `bps_wr`; no bursts if absent or `0`. `bps_wr_max`: `int`. Since QEMU 1.7.
    pub bps_wr_max: Option<i64>,
    /// Rate that reads and writes together may reach in a burst, in operations/s; not below `iops`; no bursts if absent or `0`. `iops_max`: `int`. Since QEMU 1.7.
    pub iops_max: Option<i64>,
    /// Rate that reads may reach in a burst, in operations/s; not below `iops_rd`; no bursts if absent or `0`. `iops_rd_max`: `int`. Since QEMU 1.7.
    pub iops_rd_max: Option<i64>,
    /// Rate that writes may reach in a burst, in operations/s; not below `iops_wr`; no bursts if absent or `0`. `iops_wr_max`: `int`. Since QEMU 1.7.
    pub iops_wr_max: Option<i64>,
    /// How long a burst may last at the rate of `bps_max`, in seconds; no bursts if absent. `bps_max_length`: `int`. Since QEMU 2.6.
    pub bps_max_length: Option<i64>,
    /// How long a burst may last at the rate of `bps_rd_max`, in seconds; no bursts if absent. `bps_rd_max_length`: `int`. Since QEMU 2.6.
    pub bps_rd_max_length: Option<i64>,
    /// How long a burst may last at the rate of `bps_wr_max`, in seconds; no bursts if absent. `bps_wr_max_length`: `int`. Since QEMU 2.6.
    pub bps_wr_max_length: Option<i64>,
    /// How long a burst may last at the rate of `iops_max`, in seconds; no bursts if absent. `iops_max_length`: `int`. Since QEMU 2.6.
    pub iops_max_length: Option<i64>,
    /// How long a burst may last at the rate of `iops_rd_max`, in seconds; no bursts if absent. `iops_rd_max_length`: `int`. Since QEMU 2.6.
    pub iops_rd_max_length: Option<i64>,
    /// How long a burst may last at the rate of `iops_wr_max`, in seconds; no bursts if absent. `iops_wr_max_length`: `int`. Since QEMU 2.6.
    pub iops_wr_max_length: Option<i64>,
    /// Size of the pieces of which a larger request counts one by one, in bytes; needs a limit of requests; if absent or `0`, each request counts once. `iops_size`: `int`. Since QEMU 1.7.
    pub iops_size: Option<i64>,
    /// Throttle group of the device; if absent, the device is not throttled. `group`: `str`. Since QEMU 2.4.
    pub group: Option<String>,
    /// How writes are cached. `cache`: [`BlockdevCacheInfo`]. Since QEMU 2.3.
    pub cache: BlockdevCacheInfo,
    /// End of the area that may be written without a `BLOCK_WRITE_THRESHOLD`, in bytes; `0` means no watch is set. `write_threshold`: `int`. Since QEMU 2.3.
    pub write_threshold: i64,
    /// Dirty bitmaps of the node; there are none if absent. `dirty-bitmaps`: list of [`BlockDirtyInfo`]. Since QEMU 4.2.
    pub dirty_bitmaps: Option<Vec<BlockDirtyInfo>>,
}

impl runtime::Object for BlockDeviceInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("file", &self.file);
        writer.optional("node-name", &self.node_name);
        writer.member("ro", &self.ro);
        writer.member("drv", &self.drv);
        writer.optional("backing_file", &self.backing_file);
        writer.member("backing_file_depth", &self.backing_file_depth);
        writer.optional("children", &self.children);
        writer.optional("active", &self.active);
        writer.member("encrypted", &self.encrypted);
        writer.member("detect_zeroes", &self.detect_zeroes);
        writer.member("bps", &self.bps);
        writer.member("bps_rd", &self.bps_rd);
        writer.member("bps_wr", &self.bps_wr);
        writer.member("iops", &self.iops);
        writer.member("iops_rd", &self.iops_rd);
        writer.member("iops_wr", &self.iops_wr);
        writer.member("image", &self.image);
        writer.optional("bps_max", &self.bps_max);
        writer.optional("bps_rd_max", &self.bps_rd_max);
        writer.optional("bps_wr_max", &self.bps_wr_max);
        writer.optional("iops_max", &self.iops_max);
        writer.optional("iops_rd_max", &self.iops_rd_max);
        writer.optional("iops_wr_max", &self.iops_wr_max);
        writer.optional("bps_max_length", &self.bps_max_length);
        writer.optional("bps_rd_max_length", &self.bps_rd_max_length);
        writer.optional("bps_wr_max_length", &self.bps_wr_max_length);
        writer.optional("iops_max_length", &self.iops_max_length);
        writer.optional("iops_rd_max_length", &self.iops_rd_max_length);
        writer.optional("iops_wr_max_length", &self.iops_wr_max_length);
        writer.optional("iops_size", &self.iops_size);
        writer.optional("group", &self.group);
        writer.member("cache", &self.cache);
        writer.member("write_threshold", &self.write_threshold);
        writer.optional("dirty-bitmaps", &self.dirty_bitmaps);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut file: Option<String> = None;
        let mut node_name: Option<String> = None;
        let mut ro: Option<bool> = None;
        let mut drv: Option<String> = None;
        let mut backing_file: Option<String> = None;
        let mut backing_file_depth: Option<i64> = None;
        let mut children: Option<Vec<BlockdevChild>> = None;
        let mut active: Option<bool> = None;
        let mut encrypted: Option<bool> = None;
        let mut detect_zeroes: Option<BlockdevDetectZeroesOptions> = None;
        let mut bps: Option<i64> = None;
        let mut bps_rd: Option<i64> = None;
        let mut bps_wr: Option<i64> = None;
        let mut iops: Option<i64> = None;
        let mut iops_rd: Option<i64> = None;
        let mut iops_wr: Option<i64> = None;
        let mut image: Option<ImageInfo> = None;
        let mut bps_max: Option<i64> = None;
        let mut bps_rd_max: Option<i64> = None;
        let mut bps_wr_max: Option<i64> = None;
        let mut iops_max: Option<i64> = None;
        let mut iops_rd_max: Option<i64> = None;
        let mut iops_wr_max: Option<i64> = None;
        let mut bps_max_length: Option<i64> = None;
        let mut bps_rd_max_length: Option<i64> = None;
        let mut bps_wr_max_length: Option<i64> = None;
        let mut iops_max_length: Option<i64> = None;
        let mut iops_rd_max_length: Option<i64> = None;
        let mut iops_wr_max_length: Option<i64> = None;
        let mut iops_size: Option<i64> = None;
        let mut group: Option<String> = None;
        let mut cache: Option<BlockdevCacheInfo> = None;
        let mut write_threshold: Option<i64> = None;
        let mut dirty_bitmaps: Option<Vec<BlockDirtyInfo>> = None;
        while let Some(member) = members.next() {
            match member {
                "file" => members.fill(&mut file),
                "node-name" => members.fill(&mut node_name),
                "ro" => members.fill(&mut ro),
                "drv" => members.fill(&mut drv),
                "backing_file" => members.fill(&mut backing_file),
                "backing_file_depth" => members.fill(&mut backing_file_depth),
                "children" => members.fill(&mut children),
                "active" => members.fill(&mut active),
                "encrypted" => members.fill(&mut encrypted),
                "detect_zeroes" => members.fill(&mut detect_zeroes),
                "bps" => members.fill(&mut bps),
                "bps_rd" => members.fill(&mut bps_rd),
                "bps_wr" => members.fill(&mut bps_wr),
                "iops" => members.fill(&mut iops),
                "iops_rd" => members.fill(&mut iops_rd),
                "iops_wr" => members.fill(&mut iops_wr),
                "image" => members.fill(&mut image),
                "bps_max" => members.fill(&mut bps_max),
                "bps_rd_max" => members.fill(&mut bps_rd_max),
                "bps_wr_max" => members.fill(&mut bps_wr_max),
                "iops_max" => members.fill(&mut iops_max),
                "iops_rd_max" => members.fill(&mut iops_rd_max),
                "iops_wr_max" => members.fill(&mut iops_wr_max),
                "bps_max_length" => members.fill(&mut bps_max_length),
                "bps_rd_max_length" => members.fill(&mut bps_rd_max_length),
                "bps_wr_max_length" => members.fill(&mut bps_wr_max_length),
                "iops_max_length" => members.fill(&mut iops_max_length),
                "iops_rd_max_length" => members.fill(&mut iops_rd_max_length),
                "iops_wr_max_length" => members.fill(&mut iops_wr_max_length),
                "iops_size" => members.fill(&mut iops_size),
                "group" => members.fill(&mut group),
                "cache" => members.fill(&mut cache),
                "write_threshold" => members.fill(&mut write_threshold),
                "dirty-bitmaps" => members.fill(&mut dirty_bitmaps),
                _ => members.skip(),
            }
        }
        let Some(file) = file else { return members.missing("file") };
        let Some(ro) = ro else { return members.missing("ro") };
        let Some(drv) = drv else { return members.missing("drv") };
        let Some(backing_file_depth) = backing_file_depth else {
            return members.missing("backing_file_depth")
        };
        let Some(encrypted) = encrypted else { return members.missing("encrypted") };
        let Some(detect_zeroes) = detect_zeroes else {
            return members.missing("detect_zeroes")
        };
        let Some(bps) = bps else { return members.missing("bps") };
        let Some(bps_rd) = bps_rd else { return members.missing("bps_rd") };
        let Some(bps_wr) = bps_wr else { return members.missing("bps_wr") };
        let Some(iops) = iops else { return members.missing("iops") };
        let Some(iops_rd) = iops_rd else { return members.missing("iops_rd") };
        let Some(iops_wr) = iops_wr else { return members.missing("iops_wr") };
        let Some(image) = image else { return members.missing("image") };
        let Some(cache) = cache else { return members.missing("cache") };
        let Some(write_threshold) = write_threshold else {
            return members.missing("write_threshold")
        };
        members
            .finish(Self {
                file,
                node_name,
                ro,
                drv,
                backing_file,
                backing_file_depth,
                children,
                active,
                encrypted,
                detect_zeroes,
                bps,
                bps_rd,
                bps_wr,
                iops,
                iops_rd,
                iops_wr,
                image,
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
                cache,
                write_threshold,
                dirty_bitmaps,
            })
    }
}

runtime::object!(BlockDeviceInfo);

/// Whether I/O errors have stopped a device or a job.
///
/// The QAPI enum `BlockDeviceIoStatus` of module `block-core`.
///
/// Since QEMU 1.0. Received.
///
/// Part of [`BlockInfo`](super::BlockInfo), [`BlockJobInfo`](super::BlockJobInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockDeviceIoStatus)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum BlockDeviceIoStatus {
    /// No error is pending. `ok`.
    Ok,
    /// The last error was not for lack of space. `failed`.
    Failed,
    /// The last error was for lack of space on the host. `nospace`.
    Nospace,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl BlockDeviceIoStatus {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Ok, Self::Failed, Self::Nospace];
    /// The value on the wire.
    #[must_use]
    #[inline]
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

/// I/O counters of a guest's disk since it was added; a node that is listed for itself counts only `wr_highest_offset`.
///
/// The QAPI struct `BlockDeviceStats` of module `block-core`.
///
/// Since QEMU 0.14. Received.
///
/// Part of [`BlockStats`](super::BlockStats).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDeviceStats)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockDeviceStats {
    /// Data read, in bytes. `rd_bytes`: `int`.
    pub rd_bytes: i64,
    /// Data written, in bytes. `wr_bytes`: `int`.
    pub wr_bytes: i64,
    /// Data appended to zones, in bytes. `zone_append_bytes`: `int`. Since QEMU 8.1.
    pub zone_append_bytes: Option<i64>,
    /// Data discarded, in bytes. `unmap_bytes`: `int`. Since QEMU 4.2.
    pub unmap_bytes: i64,
    /// Reads that were done. `rd_operations`: `int`.
    pub rd_operations: i64,
    /// Writes that were done. `wr_operations`: `int`.
    pub wr_operations: i64,
    /// Appends to zones that were done. `zone_append_operations`: `int`. Since QEMU 8.1.
    pub zone_append_operations: Option<i64>,
    /// Flushes that were done. `flush_operations`: `int`. Since QEMU 0.15.
    pub flush_operations: i64,
    /// Discards that were done. `unmap_operations`: `int`. Since QEMU 4.2.
    pub unmap_operations: i64,
    /// Sum of the durations of all reads, in ns. `rd_total_time_ns`: `int`. Since QEMU 0.15.
    pub rd_total_time_ns: i64,
    /// Sum of the durations of all writes, in ns. `wr_total_time_ns`: `int`. Since QEMU 0.15.
    pub wr_total_time_ns: i64,
    /// Sum of the durations of all appends to zones, in ns. `zone_append_total_time_ns`: `int`. Since QEMU 8.1.
    pub zone_append_total_time_ns: Option<i64>,
    /// Sum of the durations of all flushes, in ns. `flush_total_time_ns`: `int`. Since QEMU 0.15.
    pub flush_total_time_ns: i64,
    /// Sum of the durations of all discards, in ns. `unmap_total_time_ns`: `int`. Since QEMU 4.2.
    pub unmap_total_time_ns: i64,
    /// End of the furthest area written since the image was opened, in bytes; tells how full a volume below a growing image is. `wr_highest_offset`: `int`.
    pub wr_highest_offset: i64,
    /// Reads that were joined with a neighbour. `rd_merged`: `int`. Since QEMU 2.3.
    pub rd_merged: i64,
    /// Writes that were joined with a neighbour. `wr_merged`: `int`. Since QEMU 2.3.
    pub wr_merged: i64,
    /// Appends to zones that were joined with a neighbour. `zone_append_merged`: `int`. Since QEMU 8.1.
    pub zone_append_merged: Option<i64>,
    /// Discards that were joined with a neighbour. `unmap_merged`: `int`. Since QEMU 4.2.
    pub unmap_merged: i64,
    /// Time that has passed since the last request ended, in ns; if absent, there was no request yet. `idle_time_ns`: `int`. Since QEMU 2.5.
    pub idle_time_ns: Option<i64>,
    /// Reads that failed. `failed_rd_operations`: `int`. Since QEMU 2.5.
    pub failed_rd_operations: i64,
    /// Writes that failed. `failed_wr_operations`: `int`. Since QEMU 2.5.
    pub failed_wr_operations: i64,
    /// Appends to zones that failed. `failed_zone_append_operations`: `int`. Since QEMU 8.1.
    pub failed_zone_append_operations: Option<i64>,
    /// Flushes that failed. `failed_flush_operations`: `int`. Since QEMU 2.5.
    pub failed_flush_operations: i64,
    /// Discards that failed. `failed_unmap_operations`: `int`. Since QEMU 4.2.
    pub failed_unmap_operations: i64,
    /// Reads that the device refused as malformed. `invalid_rd_operations`: `int`. Since QEMU 2.5.
    pub invalid_rd_operations: i64,
    /// Writes that the device refused as malformed. `invalid_wr_operations`: `int`. Since QEMU 2.5.
    pub invalid_wr_operations: i64,
    /// Appends to zones that the device refused as malformed. `invalid_zone_append_operations`: `int`. Since QEMU 8.1.
    pub invalid_zone_append_operations: Option<i64>,
    /// Flushes that the device refused as malformed. `invalid_flush_operations`: `int`. Since QEMU 2.5.
    pub invalid_flush_operations: i64,
    /// Discards that the device refused as malformed. `invalid_unmap_operations`: `int`. Since QEMU 4.2.
    pub invalid_unmap_operations: i64,
    /// Whether refused requests count as activity for `idle_time_ns`. `account_invalid`: `bool`. Since QEMU 2.5.
    pub account_invalid: bool,
    /// Whether failed requests count for the durations and as activity for `idle_time_ns`. `account_failed`: `bool`. Since QEMU 2.5.
    pub account_failed: bool,
    /// Statistics of recent intervals, one entry for each interval that the device was configured with. `timed_stats`: list of [`BlockDeviceTimedStats`]. Since QEMU 2.5.
    pub timed_stats: Vec<BlockDeviceTimedStats>,
    /// How long reads took; if absent, this histogram was not asked for. `rd_latency_histogram`: [`BlockLatencyHistogramInfo`]. Since QEMU 4.0.
    pub rd_latency_histogram: Option<BlockLatencyHistogramInfo>,
    /// How long writes took; if absent, this histogram was not asked for. `wr_latency_histogram`: [`BlockLatencyHistogramInfo`]. Since QEMU 4.0.
    pub wr_latency_histogram: Option<BlockLatencyHistogramInfo>,
    /// How long appends to zones took; if absent, this histogram was not asked for. `zone_append_latency_histogram`: [`BlockLatencyHistogramInfo`]. Since QEMU 8.1.
    pub zone_append_latency_histogram: Option<BlockLatencyHistogramInfo>,
    /// How long flushes took; if absent, this histogram was not asked for. `flush_latency_histogram`: [`BlockLatencyHistogramInfo`]. Since QEMU 4.0.
    pub flush_latency_histogram: Option<BlockLatencyHistogramInfo>,
}

impl runtime::Object for BlockDeviceStats {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("rd_bytes", &self.rd_bytes);
        writer.member("wr_bytes", &self.wr_bytes);
        writer.optional("zone_append_bytes", &self.zone_append_bytes);
        writer.member("unmap_bytes", &self.unmap_bytes);
        writer.member("rd_operations", &self.rd_operations);
        writer.member("wr_operations", &self.wr_operations);
        writer.optional("zone_append_operations", &self.zone_append_operations);
        writer.member("flush_operations", &self.flush_operations);
        writer.member("unmap_operations", &self.unmap_operations);
        writer.member("rd_total_time_ns", &self.rd_total_time_ns);
        writer.member("wr_total_time_ns", &self.wr_total_time_ns);
        writer.optional("zone_append_total_time_ns", &self.zone_append_total_time_ns);
        writer.member("flush_total_time_ns", &self.flush_total_time_ns);
        writer.member("unmap_total_time_ns", &self.unmap_total_time_ns);
        writer.member("wr_highest_offset", &self.wr_highest_offset);
        writer.member("rd_merged", &self.rd_merged);
        writer.member("wr_merged", &self.wr_merged);
        writer.optional("zone_append_merged", &self.zone_append_merged);
        writer.member("unmap_merged", &self.unmap_merged);
        writer.optional("idle_time_ns", &self.idle_time_ns);
        writer.member("failed_rd_operations", &self.failed_rd_operations);
        writer.member("failed_wr_operations", &self.failed_wr_operations);
        writer
            .optional(
                "failed_zone_append_operations",
                &self.failed_zone_append_operations,
            );
        writer.member("failed_flush_operations", &self.failed_flush_operations);
        writer.member("failed_unmap_operations", &self.failed_unmap_operations);
        writer.member("invalid_rd_operations", &self.invalid_rd_operations);
        writer.member("invalid_wr_operations", &self.invalid_wr_operations);
        writer
            .optional(
                "invalid_zone_append_operations",
                &self.invalid_zone_append_operations,
            );
        writer.member("invalid_flush_operations", &self.invalid_flush_operations);
        writer.member("invalid_unmap_operations", &self.invalid_unmap_operations);
        writer.member("account_invalid", &self.account_invalid);
        writer.member("account_failed", &self.account_failed);
        writer.member("timed_stats", &self.timed_stats);
        writer.optional("rd_latency_histogram", &self.rd_latency_histogram);
        writer.optional("wr_latency_histogram", &self.wr_latency_histogram);
        writer
            .optional(
                "zone_append_latency_histogram",
                &self.zone_append_latency_histogram,
            );
        writer.optional("flush_latency_histogram", &self.flush_latency_histogram);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            rd_bytes: 0,
            wr_bytes: 0,
            zone_append_bytes: None,
            unmap_bytes: 0,
            rd_operations: 0,
            wr_operations: 0,
            zone_append_operations: None,
            flush_operations: 0,
            unmap_operations: 0,
            rd_total_time_ns: 0,
            wr_total_time_ns: 0,
            zone_append_total_time_ns: None,
            flush_total_time_ns: 0,
            unmap_total_time_ns: 0,
            wr_highest_offset: 0,
            rd_merged: 0,
            wr_merged: 0,
            zone_append_merged: None,
            unmap_merged: 0,
            idle_time_ns: None,
            failed_rd_operations: 0,
            failed_wr_operations: 0,
            failed_zone_append_operations: None,
            failed_flush_operations: 0,
            failed_unmap_operations: 0,
            invalid_rd_operations: 0,
            invalid_wr_operations: 0,
            invalid_zone_append_operations: None,
            invalid_flush_operations: 0,
            invalid_unmap_operations: 0,
            account_invalid: false,
            account_failed: false,
            timed_stats: Vec::new(),
            rd_latency_histogram: None,
            wr_latency_histogram: None,
            zone_append_latency_histogram: None,
            flush_latency_histogram: None,
        };
        while let Some(member) = members.next() {
            match member {
                "rd_bytes" => members.require(0, &mut value.rd_bytes),
                "wr_bytes" => members.require(1, &mut value.wr_bytes),
                "zone_append_bytes" => members.fill(&mut value.zone_append_bytes),
                "unmap_bytes" => members.require(2, &mut value.unmap_bytes),
                "rd_operations" => members.require(3, &mut value.rd_operations),
                "wr_operations" => members.require(4, &mut value.wr_operations),
                "zone_append_operations" => {
                    members.fill(&mut value.zone_append_operations)
                }
                "flush_operations" => members.require(5, &mut value.flush_operations),
                "unmap_operations" => members.require(6, &mut value.unmap_operations),
                "rd_total_time_ns" => members.require(7, &mut value.rd_total_time_ns),
                "wr_total_time_ns" => members.require(8, &mut value.wr_total_time_ns),
                "zone_append_total_time_ns" => {
                    members.fill(&mut value.zone_append_total_time_ns)
                }
                "flush_total_time_ns" => {
                    members.require(9, &mut value.flush_total_time_ns)
                }
                "unmap_total_time_ns" => {
                    members.require(10, &mut value.unmap_total_time_ns)
                }
                "wr_highest_offset" => members.require(11, &mut value.wr_highest_offset),
                "rd_merged" => members.require(12, &mut value.rd_merged),
                "wr_merged" => members.require(13, &mut value.wr_merged),
                "zone_append_merged" => members.fill(&mut value.zone_append_merged),
                "unmap_merged" => members.require(14, &mut value.unmap_merged),
                "idle_time_ns" => members.fill(&mut value.idle_time_ns),
                "failed_rd_operations" => {
                    members.require(15, &mut value.failed_rd_operations)
                }
                "failed_wr_operations" => {
                    members.require(16, &mut value.failed_wr_operations)
                }
                "failed_zone_append_operations" => {
                    members.fill(&mut value.failed_zone_append_operations)
                }
                "failed_flush_operations" => {
                    members.require(17, &mut value.failed_flush_operations)
                }
                "failed_unmap_operations" => {
                    members.require(18, &mut value.failed_unmap_operations)
                }
                "invalid_rd_operations" => {
                    members.require(19, &mut value.invalid_rd_operations)
                }
                "invalid_wr_operations" => {
                    members.require(20, &mut value.invalid_wr_operations)
                }
                "invalid_zone_append_operations" => {
                    members.fill(&mut value.invalid_zone_append_operations)
                }
                "invalid_flush_operations" => {
                    members.require(21, &mut value.invalid_flush_operations)
                }
                "invalid_unmap_operations" => {
                    members.require(22, &mut value.invalid_unmap_operations)
                }
                "account_invalid" => members.require(23, &mut value.account_invalid),
                "account_failed" => members.require(24, &mut value.account_failed),
                "timed_stats" => members.require(25, &mut value.timed_stats),
                "rd_latency_histogram" => members.fill(&mut value.rd_latency_histogram),
                "wr_latency_histogram" => members.fill(&mut value.wr_latency_histogram),
                "zone_append_latency_histogram" => {
                    members.fill(&mut value.zone_append_latency_histogram)
                }
                "flush_latency_histogram" => {
                    members.fill(&mut value.flush_latency_histogram)
                }
                _ => members.skip(),
            }
        }
        members
            .check(
                &[
                    "rd_bytes",
                    "wr_bytes",
                    "unmap_bytes",
                    "rd_operations",
                    "wr_operations",
                    "flush_operations",
                    "unmap_operations",
                    "rd_total_time_ns",
                    "wr_total_time_ns",
                    "flush_total_time_ns",
                    "unmap_total_time_ns",
                    "wr_highest_offset",
                    "rd_merged",
                    "wr_merged",
                    "unmap_merged",
                    "failed_rd_operations",
                    "failed_wr_operations",
                    "failed_flush_operations",
                    "failed_unmap_operations",
                    "invalid_rd_operations",
                    "invalid_wr_operations",
                    "invalid_flush_operations",
                    "invalid_unmap_operations",
                    "account_invalid",
                    "account_failed",
                    "timed_stats",
                ],
            );
        members.finish(value)
    }
}

runtime::object!(BlockDeviceStats);

/// Durations and queue lengths of a disk's requests over a recent interval.
///
/// The QAPI struct `BlockDeviceTimedStats` of module `block-core`.
///
/// Since QEMU 2.5. Received.
///
/// Part of [`BlockDeviceStats`](super::BlockDeviceStats).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDeviceTimedStats)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockDeviceTimedStats {
    /// Length of the interval, in seconds. `interval_length`: `int`.
    pub interval_length: i64,
    /// Shortest duration of a read, in ns. `min_rd_latency_ns`: `int`.
    pub min_rd_latency_ns: i64,
    /// Longest duration of a read, in ns. `max_rd_latency_ns`: `int`.
    pub max_rd_latency_ns: i64,
    /// Mean duration of a read, in ns. `avg_rd_latency_ns`: `int`.
    pub avg_rd_latency_ns: i64,
    /// Shortest duration of a write, in ns. `min_wr_latency_ns`: `int`.
    pub min_wr_latency_ns: i64,
    /// Longest duration of a write, in ns. `max_wr_latency_ns`: `int`.
    pub max_wr_latency_ns: i64,
    /// Mean duration of a write, in ns. `avg_wr_latency_ns`: `int`.
    pub avg_wr_latency_ns: i64,
    /// Shortest duration of an append to a zone, in ns. `min_zone_append_latency_ns`: `int`. Since QEMU 8.1.
    pub min_zone_append_latency_ns: Option<i64>,
    /// Longest duration of an append to a zone, in ns. `max_zone_append_latency_ns`: `int`. Since QEMU 8.1.
    pub max_zone_append_latency_ns: Option<i64>,
    /// Mean duration of an append to a zone, in ns. `avg_zone_append_latency_ns`: `int`. Since QEMU 8.1.
    pub avg_zone_append_latency_ns: Option<i64>,
    /// Shortest duration of a flush, in ns. `min_flush_latency_ns`: `int`.
    pub min_flush_latency_ns: i64,
    /// Longest duration of a flush, in ns. `max_flush_latency_ns`: `int`.
    pub max_flush_latency_ns: i64,
    /// Mean duration of a flush, in ns. `avg_flush_latency_ns`: `int`.
    pub avg_flush_latency_ns: i64,
    /// How many reads were in flight on average. `avg_rd_queue_depth`: `number`.
    pub avg_rd_queue_depth: f64,
    /// How many writes were in flight on average. `avg_wr_queue_depth`: `number`.
    pub avg_wr_queue_depth: f64,
    /// How many appends to zones were in flight on average. `avg_zone_append_queue_depth`: `number`. Since QEMU 8.1.
    pub avg_zone_append_queue_depth: Option<f64>,
}

impl runtime::Object for BlockDeviceTimedStats {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("interval_length", &self.interval_length);
        writer.member("min_rd_latency_ns", &self.min_rd_latency_ns);
        writer.member("max_rd_latency_ns", &self.max_rd_latency_ns);
        writer.member("avg_rd_latency_ns", &self.avg_rd_latency_ns);
        writer.member("min_wr_latency_ns", &self.min_wr_latency_ns);
        writer.member("max_wr_latency_ns", &self.max_wr_latency_ns);
        writer.member("avg_wr_latency_ns", &self.avg_wr_latency_ns);
        writer.optional("min_zone_append_latency_ns", &self.min_zone_append_latency_ns);
        writer.optional("max_zone_append_latency_ns", &self.max_zone_append_latency_ns);
        writer.optional("avg_zone_append_latency_ns", &self.avg_zone_append_latency_ns);
        writer.member("min_flush_latency_ns", &self.min_flush_latency_ns);
        writer.member("max_flush_latency_ns", &self.max_flush_latency_ns);
        writer.member("avg_flush_latency_ns", &self.avg_flush_latency_ns);
        writer.member("avg_rd_queue_depth", &self.avg_rd_queue_depth);
        writer.member("avg_wr_queue_depth", &self.avg_wr_queue_depth);
        writer
            .optional("avg_zone_append_queue_depth", &self.avg_zone_append_queue_depth);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            interval_length: 0,
            min_rd_latency_ns: 0,
            max_rd_latency_ns: 0,
            avg_rd_latency_ns: 0,
            min_wr_latency_ns: 0,
            max_wr_latency_ns: 0,
            avg_wr_latency_ns: 0,
            min_zone_append_latency_ns: None,
            max_zone_append_latency_ns: None,
            avg_zone_append_latency_ns: None,
            min_flush_latency_ns: 0,
            max_flush_latency_ns: 0,
            avg_flush_latency_ns: 0,
            avg_rd_queue_depth: 0.0,
            avg_wr_queue_depth: 0.0,
            avg_zone_append_queue_depth: None,
        };
        while let Some(member) = members.next() {
            match member {
                "interval_length" => members.require(0, &mut value.interval_length),
                "min_rd_latency_ns" => members.require(1, &mut value.min_rd_latency_ns),
                "max_rd_latency_ns" => members.require(2, &mut value.max_rd_latency_ns),
                "avg_rd_latency_ns" => members.require(3, &mut value.avg_rd_latency_ns),
                "min_wr_latency_ns" => members.require(4, &mut value.min_wr_latency_ns),
                "max_wr_latency_ns" => members.require(5, &mut value.max_wr_latency_ns),
                "avg_wr_latency_ns" => members.require(6, &mut value.avg_wr_latency_ns),
                "min_zone_append_latency_ns" => {
                    members.fill(&mut value.min_zone_append_latency_ns)
                }
                "max_zone_append_latency_ns" => {
                    members.fill(&mut value.max_zone_append_latency_ns)
                }
                "avg_zone_append_latency_ns" => {
                    members.fill(&mut value.avg_zone_append_latency_ns)
                }
                "min_flush_latency_ns" => {
                    members.require(7, &mut value.min_flush_latency_ns)
                }
                "max_flush_latency_ns" => {
                    members.require(8, &mut value.max_flush_latency_ns)
                }
                "avg_flush_latency_ns" => {
                    members.require(9, &mut value.avg_flush_latency_ns)
                }
                "avg_rd_queue_depth" => {
                    members.require(10, &mut value.avg_rd_queue_depth)
                }
                "avg_wr_queue_depth" => {
                    members.require(11, &mut value.avg_wr_queue_depth)
                }
                "avg_zone_append_queue_depth" => {
                    members.fill(&mut value.avg_zone_append_queue_depth)
                }
                _ => members.skip(),
            }
        }
        members
            .check(
                &[
                    "interval_length",
                    "min_rd_latency_ns",
                    "max_rd_latency_ns",
                    "avg_rd_latency_ns",
                    "min_wr_latency_ns",
                    "max_wr_latency_ns",
                    "avg_wr_latency_ns",
                    "min_flush_latency_ns",
                    "max_flush_latency_ns",
                    "avg_flush_latency_ns",
                    "avg_rd_queue_depth",
                    "avg_wr_queue_depth",
                ],
            );
        members.finish(value)
    }
}

runtime::object!(BlockDeviceTimedStats);

/// A dirty bitmap, named by the node that it belongs to and its own name.
///
/// The QAPI struct `BlockDirtyBitmap` of module `block-core`.
///
/// Since QEMU 2.4. Sent.
///
/// Part of [`BlockDirtyBitmapOrStr`](super::BlockDirtyBitmapOrStr), [`BlockDirtyBitmapWrapper`](super::BlockDirtyBitmapWrapper), [`BlockdevOptionsCbw`](super::BlockdevOptionsCbw).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDirtyBitmap)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmap {
    /// Name of the device or node that the bitmap belongs to. `node`: `str`.
    pub node: String,
    /// Name of the bitmap. `name`: `str`.
    pub name: String,
}

impl BlockDirtyBitmap {
    /// `BlockDirtyBitmap` with its required members.
    pub fn new(node: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            node: node.into(),
            name: name.into(),
        }
    }
}

impl runtime::Object for BlockDirtyBitmap {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("node", &self.node);
        writer.member("name", &self.name);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            node: String::new(),
            name: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "node" => members.require(0, &mut value.node),
                "name" => members.require(1, &mut value.name),
                _ => members.skip(),
            }
        }
        members.check(&["node", "name"]);
        members.finish(value)
    }
}

runtime::object!(BlockDirtyBitmap, strict);

/// A dirty bitmap to be created.
///
/// The QAPI struct `BlockDirtyBitmapAdd` of module `block-core`.
///
/// Since QEMU 2.4. Sent.
///
/// Part of [`BlockDirtyBitmapAddWrapper`](super::BlockDirtyBitmapAddWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDirtyBitmapAdd)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmapAdd {
    /// Name of the device or node whose writes are recorded. `node`: `str`.
    pub node: String,
    /// Name for the bitmap, at most 1023 bytes. `name`: `str`.
    pub name: String,
    /// Size of the areas that are told apart, a power of two from 512 to 2 GiB, in bytes; if absent, the cluster size of the image, but at least 4 KiB and at most 64 KiB. `granularity`: `uint32`.
    pub granularity: Option<u32>,
    /// Whether the bitmap is stored in the image when it is closed; qcow2 can do it; false if absent. `persistent`: `bool`. Since QEMU 2.10.
    pub persistent: Option<bool>,
    /// Whether the bitmap records nothing until it is enabled; false if absent. `disabled`: `bool`. Since QEMU 4.0.
    pub disabled: Option<bool>,
}

impl BlockDirtyBitmapAdd {
    /// `BlockDirtyBitmapAdd` with its required members.
    pub fn new(node: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            node: node.into(),
            name: name.into(),
            granularity: None,
            persistent: None,
            disabled: None,
        }
    }
    /// Sets `granularity` (`uint32`): size of the areas that are told apart, a power of two from 512 to 2 GiB, in bytes; if absent, the cluster size of the image, but at least 4 KiB and at most 64 KiB.
    #[inline]
    pub fn granularity(mut self, granularity: u32) -> Self {
        self.granularity = Some(granularity);
        self
    }
    /// Sets `persistent` (`bool`): whether the bitmap is stored in the image when it is closed; qcow2 can do it; false if absent. Since QEMU 2.10.
    #[inline]
    pub fn persistent(mut self, persistent: bool) -> Self {
        self.persistent = Some(persistent);
        self
    }
    /// Sets `disabled` (`bool`): whether the bitmap records nothing until it is enabled; false if absent. Since QEMU 4.0.
    #[inline]
    pub fn disabled(mut self, disabled: bool) -> Self {
        self.disabled = Some(disabled);
        self
    }
}

impl runtime::Object for BlockDirtyBitmapAdd {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("node", &self.node);
        writer.member("name", &self.name);
        writer.optional("granularity", &self.granularity);
        writer.optional("persistent", &self.persistent);
        writer.optional("disabled", &self.disabled);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            node: String::new(),
            name: String::new(),
            granularity: None,
            persistent: None,
            disabled: None,
        };
        while let Some(member) = members.next() {
            match member {
                "node" => members.require(0, &mut value.node),
                "name" => members.require(1, &mut value.name),
                "granularity" => members.fill(&mut value.granularity),
                "persistent" => members.fill(&mut value.persistent),
                "disabled" => members.fill(&mut value.disabled),
                _ => members.skip(),
            }
        }
        members.check(&["node", "name"]);
        members.finish(value)
    }
}

runtime::object!(BlockDirtyBitmapAdd, strict);

/// Dirty bitmaps that are to be added to another.
///
/// The QAPI struct `BlockDirtyBitmapMerge` of module `block-core`.
///
/// Since QEMU 4.0. Sent.
///
/// Part of [`BlockDirtyBitmapMergeWrapper`](super::BlockDirtyBitmapMergeWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDirtyBitmapMerge)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmapMerge {
    /// Name of the device or node that the receiving bitmap belongs to. `node`: `str`.
    pub node: String,
    /// Name of the bitmap that receives the others. `target`: `str`.
    pub target: String,
    /// Bitmaps to add: names of bitmaps of the same node, or bitmaps of other nodes. `bitmaps`: list of [`BlockDirtyBitmapOrStr`].
    pub bitmaps: Vec<BlockDirtyBitmapOrStr>,
}

impl BlockDirtyBitmapMerge {
    /// `BlockDirtyBitmapMerge` with its required members.
    pub fn new(
        node: impl Into<String>,
        target: impl Into<String>,
        bitmaps: impl IntoIterator<Item = impl Into<BlockDirtyBitmapOrStr>>,
    ) -> Self {
        Self {
            node: node.into(),
            target: target.into(),
            bitmaps: runtime::list(bitmaps),
        }
    }
}

impl runtime::Object for BlockDirtyBitmapMerge {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("node", &self.node);
        writer.member("target", &self.target);
        writer.member("bitmaps", &self.bitmaps);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            node: String::new(),
            target: String::new(),
            bitmaps: Vec::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "node" => members.require(0, &mut value.node),
                "target" => members.require(1, &mut value.target),
                "bitmaps" => members.require(2, &mut value.bitmaps),
                _ => members.skip(),
            }
        }
        members.check(&["node", "target", "bitmaps"]);
        members.finish(value)
    }
}

runtime::object!(BlockDirtyBitmapMerge, strict);

/// A dirty bitmap, of a node that is known or of another one.
///
/// The QAPI alternate `BlockDirtyBitmapOrStr` of module `block-core`.
///
/// Since QEMU 4.1. Sent.
///
/// Argument of [`block-dirty-bitmap-merge`](super::super::commands::BlockDirtyBitmapMerge). Part of [`BlockDirtyBitmapMerge`](super::BlockDirtyBitmapMerge), [`BlockExportOptionsNbd`](super::BlockExportOptionsNbd).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-block-core.BlockDirtyBitmapOrStr)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum BlockDirtyBitmapOrStr {
    /// Name of a bitmap of the node that is the subject of the command. `local`.
    Local(String),
    /// Bitmap of any node. `external`.
    External(BlockDirtyBitmap),
}

impl BlockDirtyBitmapOrStr {
    /// `BlockDirtyBitmapOrStr` as its alternative `local`.
    pub fn local(local: impl Into<String>) -> Self {
        Self::Local(local.into())
    }
    /// `BlockDirtyBitmapOrStr` as its alternative `external`.
    pub fn external(external: impl Into<BlockDirtyBitmap>) -> Self {
        Self::External(external.into())
    }
}

impl From<String> for BlockDirtyBitmapOrStr {
    #[inline]
    fn from(value: String) -> Self {
        Self::local(value)
    }
}

impl From<&str> for BlockDirtyBitmapOrStr {
    #[inline]
    fn from(value: &str) -> Self {
        Self::local(value)
    }
}

impl From<&String> for BlockDirtyBitmapOrStr {
    #[inline]
    fn from(value: &String) -> Self {
        Self::local(value)
    }
}

impl From<::std::borrow::Cow<'_, str>> for BlockDirtyBitmapOrStr {
    #[inline]
    fn from(value: ::std::borrow::Cow<'_, str>) -> Self {
        Self::local(value)
    }
}

impl From<BlockDirtyBitmap> for BlockDirtyBitmapOrStr {
    #[inline]
    fn from(value: BlockDirtyBitmap) -> Self {
        Self::external(value)
    }
}

impl runtime::Encode for BlockDirtyBitmapOrStr {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Local(value) => value.encode(writer),
            Self::External(value) => value.encode(writer),
        }
    }
}

impl runtime::Decode for BlockDirtyBitmapOrStr {
    #[inline]
    fn decode(reader: &mut runtime::Reader<'_>) -> Result<Self, runtime::Fault> {
        match reader.kind()? {
            runtime::Kind::String => reader.read().map(Self::Local),
            runtime::Kind::Object => reader.read().map(Self::External),
            _ => reader.unexpected(),
        }
    }
}

runtime::object!(BlockDirtyBitmapOrStr, strict);

/// A hash over what a dirty bitmap has recorded.
///
/// The QAPI struct `BlockDirtyBitmapSha256` of module `block-core`.
///
/// Since QEMU 2.10. Received.
///
/// Returned by [`x-debug-block-dirty-bitmap-sha256`](super::super::commands::XDebugBlockDirtyBitmapSha256).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDirtyBitmapSha256)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmapSha256 {
    /// SHA-256 of the bitmap, in hexadecimal. `sha256`: `str`.
    pub sha256: String,
}

impl BlockDirtyBitmapSha256 {
    /// `BlockDirtyBitmapSha256` with its required members.
    #[must_use]
    pub fn new(sha256: impl Into<String>) -> Self {
        Self { sha256: sha256.into() }
    }
}

impl runtime::Object for BlockDirtyBitmapSha256 {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("sha256", &self.sha256);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { sha256: String::new() };
        while let Some(member) = members.next() {
            match member {
                "sha256" => members.require(0, &mut value.sha256),
                _ => members.skip(),
            }
        }
        members.check(&["sha256"]);
        members.finish(value)
    }
}

runtime::object!(BlockDirtyBitmapSha256);

/// State of a dirty bitmap.
///
/// The QAPI struct `BlockDirtyInfo` of module `block-core`.
///
/// Since QEMU 1.3. Received.
///
/// Part of [`BlockDeviceInfo`](super::BlockDeviceInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockDirtyInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyInfo {
    /// Name of the bitmap; if absent, the bitmap belongs to a job and has no name. `name`: `str`. Since QEMU 2.4.
    pub name: Option<String>,
    /// How much is recorded as changed, in bytes. `count`: `int`.
    pub count: i64,
    /// Size of the areas that are told apart, in bytes. `granularity`: `uint32`. Since QEMU 1.4.
    pub granularity: u32,
    /// Whether new writes are recorded. `recording`: `bool`. Since QEMU 4.0.
    pub recording: bool,
    /// Whether a job or an export uses the bitmap, so that it can be neither changed nor deleted. `busy`: `bool`. Since QEMU 4.0.
    pub busy: bool,
    /// Whether the bitmap is stored in the image when it is closed. `persistent`: `bool`. Since QEMU 4.0.
    pub persistent: bool,
    /// Whether the stored bitmap was not closed properly, so that it can only be deleted; false if absent. `inconsistent`: `bool`. Since QEMU 4.0.
    pub inconsistent: Option<bool>,
}

impl BlockDirtyInfo {
    /// `BlockDirtyInfo` with its required members.
    #[must_use]
    #[inline]
    pub fn new(
        count: i64,
        granularity: u32,
        recording: bool,
        busy: bool,
        persistent: bool,
    ) -> Self {
        Self {
            name: None,
            count,
            granularity,
            recording,
            busy,
            persistent,
            inconsistent: None,
        }
    }
}

impl runtime::Object for BlockDirtyInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("name", &self.name);
        writer.member("count", &self.count);
        writer.member("granularity", &self.granularity);
        writer.member("recording", &self.recording);
        writer.member("busy", &self.busy);
        writer.member("persistent", &self.persistent);
        writer.optional("inconsistent", &self.inconsistent);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            name: None,
            count: 0,
            granularity: 0,
            recording: false,
            busy: false,
            persistent: false,
            inconsistent: None,
        };
        while let Some(member) = members.next() {
            match member {
                "name" => members.fill(&mut value.name),
                "count" => members.require(0, &mut value.count),
                "granularity" => members.require(1, &mut value.granularity),
                "recording" => members.require(2, &mut value.recording),
                "busy" => members.require(3, &mut value.busy),
                "persistent" => members.require(4, &mut value.persistent),
                "inconsistent" => members.fill(&mut value.inconsistent),
                _ => members.skip(),
            }
        }
        members.check(&["count", "granularity", "recording", "busy", "persistent"]);
        members.finish(value)
    }
}

runtime::object!(BlockDirtyInfo);

/// What was done about a failed request.
///
/// The QAPI enum `BlockErrorAction` of module `block-core`.
///
/// Since QEMU 2.1. Received.
///
/// In the event [`BLOCK_IO_ERROR`](super::super::events::BlockIoError), [`BLOCK_JOB_ERROR`](super::super::events::BlockJobError).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockErrorAction)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum BlockErrorAction {
    /// The error was passed over. `ignore`.
    Ignore,
    /// The guest was told of the error, or the job ended. `report`.
    Report,
    /// The machine was stopped or the job paused, and the request waits. `stop`.
    Stop,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl BlockErrorAction {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Ignore, Self::Report, Self::Stop];
    /// The value on the wire.
    #[must_use]
    #[inline]
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

/// A node with all nodes below it, as `qemu-img info` prints it.
///
/// The QAPI struct `BlockGraphInfo` of module `block-core`.
///
/// Since QEMU 8.0. No command or event uses it.
///
/// Part of [`BlockChildInfo`](super::BlockChildInfo), [`DummyBlockCoreForceArrays`](super::DummyBlockCoreForceArrays).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockGraphInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockGraphInfo {
    /// File name of the image. `filename`: `str`.
    pub filename: String,
    /// Format of the image. `format`: `str`.
    pub format: String,
    /// Whether the image was not closed properly; if absent, the format does not record it. `dirty-flag`: `bool`.
    pub dirty_flag: Option<bool>,
    /// Space that the image takes on the host, in bytes; not known if absent. `actual-size`: `int`.
    pub actual_size: Option<i64>,
    /// Size of the disk that the image holds, in bytes. `virtual-size`: `int`.
    pub virtual_size: i64,
    /// Size of the pieces in which space is allocated, in bytes; if absent, the format has none. `cluster-size`: `int`.
    pub cluster_size: Option<i64>,
    /// Whether the image is encrypted; false if absent. `encrypted`: `bool`.
    pub encrypted: Option<bool>,
    /// Whether the image is compressed; false if absent. `compressed`: `bool`.
    pub compressed: Option<bool>,
    /// Backing image as the image names it; if absent, there is no backing image. `backing-filename`: `str`.
    pub backing_filename: Option<String>,
    /// Backing image as an absolute name; if absent, there is no backing image. `full-backing-filename`: `str`.
    pub full_backing_filename: Option<String>,
    /// Format of the backing image as the image names it; not recorded if absent. `backing-filename-format`: `str`.
    pub backing_filename_format: Option<String>,
    /// Snapshots that are stored within the image; there are none if absent. `snapshots`: list of [`SnapshotInfo`].
    pub snapshots: Option<Vec<SnapshotInfo>>,
    /// Limits for requests; not known if absent. `limits`: [`BlockLimitsInfo`]. Since QEMU 10.2.
    pub limits: Option<BlockLimitsInfo>,
    /// What only this format knows; nothing if absent. `format-specific`: [`ImageInfoSpecific`].
    pub format_specific: Option<ImageInfoSpecific>,
    /// Nodes directly below this one. `children`: list of [`BlockChildInfo`].
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
            children: runtime::list(children),
        }
    }
    /// Sets `dirty-flag` (`bool`): whether the image was not closed properly; if absent, the format does not record it.
    #[must_use]
    #[inline]
    pub fn dirty_flag(mut self, dirty_flag: bool) -> Self {
        self.dirty_flag = Some(dirty_flag);
        self
    }
    /// Sets `actual-size` (`int`): space that the image takes on the host, in bytes; not known if absent.
    #[must_use]
    #[inline]
    pub fn actual_size(mut self, actual_size: i64) -> Self {
        self.actual_size = Some(actual_size);
        self
    }
    /// Sets `cluster-size` (`int`): size of the pieces in which space is allocated, in bytes; if absent, the format has none.
    #[must_use]
    #[inline]
    pub fn cluster_size(mut self, cluster_size: i64) -> Self {
        self.cluster_size = Some(cluster_size);
        self
    }
    /// Sets `encrypted` (`bool`): whether the image is encrypted; false if absent.
    #[must_use]
    #[inline]
    pub fn encrypted(mut self, encrypted: bool) -> Self {
        self.encrypted = Some(encrypted);
        self
    }
    /// Sets `compressed` (`bool`): whether the image is compressed; false if absent.
    #[must_use]
    #[inline]
    pub fn compressed(mut self, compressed: bool) -> Self {
        self.compressed = Some(compressed);
        self
    }
    /// Sets `backing-filename` (`str`): backing image as the image names it; if absent, there is no backing image.
    #[must_use]
    pub fn backing_filename(mut self, backing_filename: impl Into<String>) -> Self {
        self.backing_filename = Some(backing_filename.into());
        self
    }
    /// Sets `full-backing-filename` (`str`): backing image as an absolute name; if absent, there is no backing image.
    #[must_use]
    pub fn full_backing_filename(
        mut self,
        full_backing_filename: impl Into<String>,
    ) -> Self {
        self.full_backing_filename = Some(full_backing_filename.into());
        self
    }
    /// Sets `backing-filename-format` (`str`): format of the backing image as the image names it; not recorded if absent.
    #[must_use]
    pub fn backing_filename_format(
        mut self,
        backing_filename_format: impl Into<String>,
    ) -> Self {
        self.backing_filename_format = Some(backing_filename_format.into());
        self
    }
    /// Sets `snapshots` (list of [`SnapshotInfo`]): snapshots that are stored within the image; there are none if absent.
    #[must_use]
    pub fn snapshots(
        mut self,
        snapshots: impl IntoIterator<Item = impl Into<SnapshotInfo>>,
    ) -> Self {
        self.snapshots = Some(runtime::list(snapshots));
        self
    }
    /// Sets `limits` ([`BlockLimitsInfo`]): limits for requests; not known if absent. Since QEMU 10.2.
    #[must_use]
    pub fn limits(mut self, limits: impl Into<BlockLimitsInfo>) -> Self {
        self.limits = Some(limits.into());
        self
    }
    /// Sets `format-specific` ([`ImageInfoSpecific`]): what only this format knows; nothing if absent.
    #[must_use]
    pub fn format_specific(
        mut self,
        format_specific: impl Into<ImageInfoSpecific>,
    ) -> Self {
        self.format_specific = Some(format_specific.into());
        self
    }
}

impl runtime::Object for BlockGraphInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("filename", &self.filename);
        writer.member("format", &self.format);
        writer.optional("dirty-flag", &self.dirty_flag);
        writer.optional("actual-size", &self.actual_size);
        writer.member("virtual-size", &self.virtual_size);
        writer.optional("cluster-size", &self.cluster_size);
        writer.optional("encrypted", &self.encrypted);
        writer.optional("compressed", &self.compressed);
        writer.optional("backing-filename", &self.backing_filename);
        writer.optional("full-backing-filename", &self.full_backing_filename);
        writer.optional("backing-filename-format", &self.backing_filename_format);
        writer.optional("snapshots", &self.snapshots);
        writer.optional("limits", &self.limits);
        writer.optional("format-specific", &self.format_specific);
        writer.member("children", &self.children);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            filename: String::new(),
            format: String::new(),
            dirty_flag: None,
            actual_size: None,
            virtual_size: 0,
            cluster_size: None,
            encrypted: None,
            compressed: None,
            backing_filename: None,
            full_backing_filename: None,
            backing_filename_format: None,
            snapshots: None,
            limits: None,
            format_specific: None,
            children: Vec::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "filename" => members.require(0, &mut value.filename),
                "format" => members.require(1, &mut value.format),
                "dirty-flag" => members.fill(&mut value.dirty_flag),
                "actual-size" => members.fill(&mut value.actual_size),
                "virtual-size" => members.require(2, &mut value.virtual_size),
                "cluster-size" => members.fill(&mut value.cluster_size),
                "encrypted" => members.fill(&mut value.encrypted),
                "compressed" => members.fill(&mut value.compressed),
                "backing-filename" => members.fill(&mut value.backing_filename),
                "full-backing-filename" => members.fill(&mut value.full_backing_filename),
                "backing-filename-format" => {
                    members.fill(&mut value.backing_filename_format)
                }
                "snapshots" => members.fill(&mut value.snapshots),
                "limits" => members.fill(&mut value.limits),
                "format-specific" => members.fill(&mut value.format_specific),
                "children" => members.require(3, &mut value.children),
                _ => members.skip(),
            }
        }
        members.check(&["filename", "format", "virtual-size", "children"]);
        members.finish(value)
    }
}

runtime::object!(BlockGraphInfo);

/// Limits of a guest's disk: rates that hold on average, and how far and how long bursts may exceed them.
///
/// The QAPI struct `BlockIOThrottle` of module `block-core`.
///
/// Since QEMU 1.1. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockIOThrottle)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockIoThrottle {
    /// Name of the disk's block backend. `device`: `str`. Deprecated since QEMU 6.2 or earlier. Use `id` instead.
    #[deprecated(note = "deprecated since QEMU 6.2 or earlier: use `id`")]
    pub device: Option<String>,
    /// ID or QOM path of the guest's disk device; of virtio-blk `ID/virtio-backend`. `id`: `str`. Since QEMU 2.8.
    pub id: Option<String>,
    /// Rate that reads and writes together may reach on average, in bytes/s; `0` means no limit. `bps`: `int`.
    pub bps: i64,
    /// Rate that reads may reach on average, in bytes/s; `0` means no limit. `bps_rd`: `int`.
    pub bps_rd: i64,
    /// Rate that writes may reach on average, in bytes/s; `0` means no limit. `bps_wr`: `int`.
    pub bps_wr: i64,
    /// Rate that reads and writes together may reach on average, in operations/s; `0` means no limit. `iops`: `int`.
    pub iops: i64,
    /// Most reads on average, in operations/s; `0` means no limit. `iops_rd`: `int`.
    pub iops_rd: i64,
    /// Most writes on average, in operations/s; `0` means no limit. `iops_wr`: `int`.
    pub iops_wr: i64,
    /// Rate that reads and writes together may reach in a burst, in bytes/s; not below `bps`; no bursts if absent or `0`. `bps_max`: `int`. Since QEMU 1.7.
    pub bps_max: Option<i64>,
    /// Rate that reads may reach in a burst, in bytes/s; not below `bps_rd`; no bursts if absent or `0`. `bps_rd_max`: `int`. Since QEMU 1.7.
    pub bps_rd_max: Option<i64>,
    /// Rate that writes may reach in a burst, in bytes/s; not below `bps_wr`; no bursts if absent or `0`. `bps_wr_max`: `int`. Since QEMU 1.7.
    pub bps_wr_max: Option<i64>,
    /// Rate that reads and writes together may reach in a burst, in operations/s; not below `iops`; no bursts if absent or `0`. `iops_max`: `int`. Since QEMU 1.7.
    pub iops_max: Option<i64>,
    /// Rate that reads may reach in a burst, in operations/s; not below `iops_rd`; no bursts if absent or `0`. `iops_rd_max`: `int`. Since QEMU 1.7.
    pub iops_rd_max: Option<i64>,
    /// Rate that writes may reach in a burst, in operations/s; not below `iops_wr`; no bursts if absent or `0`. `iops_wr_max`: `int`. Since QEMU 1.7.
    pub iops_wr_max: Option<i64>,
    /// How long a burst may last at the rate of `bps_max`, in seconds; 1 if absent. `bps_max_length`: `int`. Since QEMU 2.6.
    pub bps_max_length: Option<i64>,
    /// How long a burst may last at the rate of `bps_rd_max`, in seconds; 1 if absent. `bps_rd_max_length`: `int`. Since QEMU 2.6.
    pub bps_rd_max_length: Option<i64>,
    /// How long a burst may last at the rate of `bps_wr_max`, in seconds; 1 if absent. `bps_wr_max_length`: `int`. Since QEMU 2.6.
    pub bps_wr_max_length: Option<i64>,
    /// How long a burst may last at the rate of `iops_max`, in seconds; 1 if absent. `iops_max_length`: `int`. Since QEMU 2.6.
    pub iops_max_length: Option<i64>,
    /// How long a burst may last at the rate of `iops_rd_max`, in seconds; 1 if absent. `iops_rd_max_length`: `int`. Since QEMU 2.6.
    pub iops_rd_max_length: Option<i64>,
    /// How long a burst may last at the rate of `iops_wr_max`, in seconds; 1 if absent. `iops_wr_max_length`: `int`. Since QEMU 2.6.
    pub iops_wr_max_length: Option<i64>,
    /// Size of the pieces of which a larger request counts one by one, in bytes; needs a limit of requests; if absent or `0`, each request counts once. `iops_size`: `int`. Since QEMU 1.7.
    pub iops_size: Option<i64>,
    /// Throttle group whose members share these limits; if absent, the name of the device, so that it is a group of its own. `group`: `str`. Since QEMU 2.4.
    pub group: Option<String>,
}

impl BlockIoThrottle {
    /// `BlockIOThrottle` with its required members.
    #[must_use]
    #[inline]
    pub fn new(
        bps: i64,
        bps_rd: i64,
        bps_wr: i64,
        iops: i64,
        iops_rd: i64,
        iops_wr: i64,
    ) -> Self {
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
    /// Sets `device` (`str`): name of the disk's block backend. Deprecated since QEMU 6.2 or earlier. Use `id` instead.
    #[deprecated(note = "deprecated since QEMU 6.2 or earlier: use `id`")]
    #[must_use]
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }
    /// Sets `id` (`str`): ID or QOM path of the guest's disk device; of virtio-blk `ID/virtio-backend`. Since QEMU 2.8.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// Sets `bps_max` (`int`): rate that reads and writes together may reach in a burst, in bytes/s; not below `bps`; no bursts if absent or `0`. Since QEMU 1.7.
    #[must_use]
    #[inline]
    pub fn bps_max(mut self, bps_max: i64) -> Self {
        self.bps_max = Some(bps_max);
        self
    }
    /// Sets `bps_rd_max` (`int`): rate that reads may reach in a burst, in bytes/s; not below `bps_rd`; no bursts if absent or `0`. Since QEMU 1.7.
    #[must_use]
    #[inline]
    pub fn bps_rd_max(mut self, bps_rd_max: i64) -> Self {
        self.bps_rd_max = Some(bps_rd_max);
        self
    }
    /// Sets `bps_wr_max` (`int`): rate that writes may reach in a burst, in bytes/s; not below `bps_wr`; no bursts if absent or `0`. Since QEMU 1.7.
    #[must_use]
    #[inline]
    pub fn bps_wr_max(mut self, bps_wr_max: i64) -> Self {
        self.bps_wr_max = Some(bps_wr_max);
        self
    }
    /// Sets `iops_max` (`int`): rate that reads and writes together may reach in a burst, in operations/s; not below `iops`; no bursts if absent or `0`. Since QEMU 1.7.
    #[must_use]
    #[inline]
    pub fn iops_max(mut self, iops_max: i64) -> Self {
        self.iops_max = Some(iops_max);
        self
    }
    /// Sets `iops_rd_max` (`int`): rate that reads may reach in a burst, in operations/s; not below `iops_rd`; no bursts if absent or `0`. Since QEMU 1.7.
    #[must_use]
    #[inline]
    pub fn iops_rd_max(mut self, iops_rd_max: i64) -> Self {
        self.iops_rd_max = Some(iops_rd_max);
        self
    }
    /// Sets `iops_wr_max` (`int`): rate that writes may reach in a burst, in operations/s; not below `iops_wr`; no bursts if absent or `0`. Since QEMU 1.7.
    #[must_use]
    #[inline]
    pub fn iops_wr_max(mut self, iops_wr_max: i64) -> Self {
        self.iops_wr_max = Some(iops_wr_max);
        self
    }
    /// Sets `bps_max_length` (`int`): how long a burst may last at the rate of `bps_max`, in seconds; 1 if absent. Since QEMU 2.6.
    #[must_use]
    #[inline]
    pub fn bps_max_length(mut self, bps_max_length: i64) -> Self {
        self.bps_max_length = Some(bps_max_length);
        self
    }
    /// Sets `bps_rd_max_length` (`int`): how long a burst may last at the rate of `bps_rd_max`, in seconds; 1 if absent. Since QEMU 2.6.
    #[must_use]
    #[inline]
    pub fn bps_rd_max_length(mut self, bps_rd_max_length: i64) -> Self {
        self.bps_rd_max_length = Some(bps_rd_max_length);
        self
    }
    /// Sets `bps_wr_max_length` (`int`): how long a burst may last at the rate of `bps_wr_max`, in seconds; 1 if absent. Since QEMU 2.6.
    #[must_use]
    #[inline]
    pub fn bps_wr_max_length(mut self, bps_wr_max_length: i64) -> Self {
        self.bps_wr_max_length = Some(bps_wr_max_length);
        self
    }
    /// Sets `iops_max_length` (`int`): how long a burst may last at the rate of `iops_max`, in seconds; 1 if absent. Since QEMU 2.6.
    #[must_use]
    #[inline]
    pub fn iops_max_length(mut self, iops_max_length: i64) -> Self {
        self.iops_max_length = Some(iops_max_length);
        self
    }
    /// Sets `iops_rd_max_length` (`int`): how long a burst may last at the rate of `iops_rd_max`, in seconds; 1 if absent. Since QEMU 2.6.
    #[must_use]
    #[inline]
    pub fn iops_rd_max_length(mut self, iops_rd_max_length: i64) -> Self {
        self.iops_rd_max_length = Some(iops_rd_max_length);
        self
    }
    /// Sets `iops_wr_max_length` (`int`): how long a burst may last at the rate of `iops_wr_max`, in seconds; 1 if absent. Since QEMU 2.6.
    #[must_use]
    #[inline]
    pub fn iops_wr_max_length(mut self, iops_wr_max_length: i64) -> Self {
        self.iops_wr_max_length = Some(iops_wr_max_length);
        self
    }
    /// Sets `iops_size` (`int`): size of the pieces of which a larger request counts one by one, in bytes; needs a limit of requests; if absent or `0`, each request counts once. Since QEMU 1.7.
    #[must_use]
    #[inline]
    pub fn iops_size(mut self, iops_size: i64) -> Self {
        self.iops_size = Some(iops_size);
        self
    }
    /// Sets `group` (`str`): throttle group whose members share these limits; if absent, the name of the device, so that it is a group of its own. Since QEMU 2.4.
    #[must_use]
    pub fn group(mut self, group: impl Into<String>) -> Self {
        self.group = Some(group.into());
        self
    }
}

impl runtime::Object for BlockIoThrottle {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("device", &self.device);
        writer.optional("id", &self.id);
        writer.member("bps", &self.bps);
        writer.member("bps_rd", &self.bps_rd);
        writer.member("bps_wr", &self.bps_wr);
        writer.member("iops", &self.iops);
        writer.member("iops_rd", &self.iops_rd);
        writer.member("iops_wr", &self.iops_wr);
        writer.optional("bps_max", &self.bps_max);
        writer.optional("bps_rd_max", &self.bps_rd_max);
        writer.optional("bps_wr_max", &self.bps_wr_max);
        writer.optional("iops_max", &self.iops_max);
        writer.optional("iops_rd_max", &self.iops_rd_max);
        writer.optional("iops_wr_max", &self.iops_wr_max);
        writer.optional("bps_max_length", &self.bps_max_length);
        writer.optional("bps_rd_max_length", &self.bps_rd_max_length);
        writer.optional("bps_wr_max_length", &self.bps_wr_max_length);
        writer.optional("iops_max_length", &self.iops_max_length);
        writer.optional("iops_rd_max_length", &self.iops_rd_max_length);
        writer.optional("iops_wr_max_length", &self.iops_wr_max_length);
        writer.optional("iops_size", &self.iops_size);
        writer.optional("group", &self.group);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            device: None,
            id: None,
            bps: 0,
            bps_rd: 0,
            bps_wr: 0,
            iops: 0,
            iops_rd: 0,
            iops_wr: 0,
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
        };
        while let Some(member) = members.next() {
            match member {
                "device" => members.fill(&mut value.device),
                "id" => members.fill(&mut value.id),
                "bps" => members.require(0, &mut value.bps),
                "bps_rd" => members.require(1, &mut value.bps_rd),
                "bps_wr" => members.require(2, &mut value.bps_wr),
                "iops" => members.require(3, &mut value.iops),
                "iops_rd" => members.require(4, &mut value.iops_rd),
                "iops_wr" => members.require(5, &mut value.iops_wr),
                "bps_max" => members.fill(&mut value.bps_max),
                "bps_rd_max" => members.fill(&mut value.bps_rd_max),
                "bps_wr_max" => members.fill(&mut value.bps_wr_max),
                "iops_max" => members.fill(&mut value.iops_max),
                "iops_rd_max" => members.fill(&mut value.iops_rd_max),
                "iops_wr_max" => members.fill(&mut value.iops_wr_max),
                "bps_max_length" => members.fill(&mut value.bps_max_length),
                "bps_rd_max_length" => members.fill(&mut value.bps_rd_max_length),
                "bps_wr_max_length" => members.fill(&mut value.bps_wr_max_length),
                "iops_max_length" => members.fill(&mut value.iops_max_length),
                "iops_rd_max_length" => members.fill(&mut value.iops_rd_max_length),
                "iops_wr_max_length" => members.fill(&mut value.iops_wr_max_length),
                "iops_size" => members.fill(&mut value.iops_size),
                "group" => members.fill(&mut value.group),
                _ => members.skip(),
            }
        }
        members.check(&["bps", "bps_rd", "bps_wr", "iops", "iops_rd", "iops_wr"]);
        members.finish(value)
    }
}

runtime::object!(BlockIoThrottle);

/// A disk or drive of the guest, and the image in it.
///
/// The QAPI struct `BlockInfo` of module `block-core`.
///
/// Since QEMU 0.14. Received.
///
/// Returned by [`query-block`](super::super::commands::QueryBlock).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockInfo {
    /// Name of the block backend; empty if it has none. `device`: `str`.
    pub device: String,
    /// ID or QOM path of the guest's device; if absent, no device of the guest uses the backend. `qdev`: `str`. Since QEMU 2.10.
    pub qdev: Option<String>,
    /// Always `unknown`; kept for old clients. `type`: `str`.
    pub type_: String,
    /// Whether the medium can be taken out. `removable`: `bool`.
    pub removable: bool,
    /// Whether the guest has locked the medium in. `locked`: `bool`.
    pub locked: bool,
    /// The medium; if absent, there is no medium. `inserted`: [`BlockDeviceInfo`].
    pub inserted: Option<BlockDeviceInfo>,
    /// Whether the tray is open; if absent, the device has no tray. `tray_open`: `bool`.
    pub tray_open: Option<bool>,
    /// Whether I/O errors have stopped the device; if absent, the device does not stop on errors. `io-status`: [`BlockDeviceIoStatus`].
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

impl runtime::Object for BlockInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("device", &self.device);
        writer.optional("qdev", &self.qdev);
        writer.member("type", &self.type_);
        writer.member("removable", &self.removable);
        writer.member("locked", &self.locked);
        writer.optional("inserted", &self.inserted);
        writer.optional("tray_open", &self.tray_open);
        writer.optional("io-status", &self.io_status);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            device: String::new(),
            qdev: None,
            type_: String::new(),
            removable: false,
            locked: false,
            inserted: None,
            tray_open: None,
            io_status: None,
        };
        while let Some(member) = members.next() {
            match member {
                "device" => members.require(0, &mut value.device),
                "qdev" => members.fill(&mut value.qdev),
                "type" => members.require(1, &mut value.type_),
                "removable" => members.require(2, &mut value.removable),
                "locked" => members.require(3, &mut value.locked),
                "inserted" => members.fill(&mut value.inserted),
                "tray_open" => members.fill(&mut value.tray_open),
                "io-status" => members.fill(&mut value.io_status),
                _ => members.skip(),
            }
        }
        members.check(&["device", "type", "removable", "locked"]);
        members.finish(value)
    }
}

runtime::object!(BlockInfo);

/// Options of a running job that are to be changed.
///
/// The QAPI union `BlockJobChangeOptions` of module `block-core`.
///
/// Since QEMU 8.2. Sent.
///
/// Argument of [`block-job-change`](super::super::commands::BlockJobChange).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockJobChangeOptions)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockJobChangeOptions {
    /// ID of the job. `id`: `str`.
    pub id: String,
    /// Kind of the job; it must be right. `type`: the branch and its members.
    pub type_: BlockJobChangeOptionsBranch,
}

/// The branches of [`BlockJobChangeOptions`], by the value of `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum BlockJobChangeOptionsBranch {
    /// Refused: jobs of this kind have no options that can change. `commit`.
    Commit,
    /// Refused: jobs of this kind have no options that can change. `stream`.
    Stream,
    /// Options of a mirror. `mirror`.
    Mirror(BlockJobChangeOptionsMirror),
    /// Refused: jobs of this kind have no options that can change. `backup`.
    Backup,
    /// Refused: jobs of this kind have no options that can change. `create`. Since QEMU 3.0.
    Create,
    /// Refused: jobs of this kind have no options that can change. `amend`. Since QEMU 5.1.
    Amend,
    /// Refused: jobs of this kind have no options that can change. `snapshot-load`. Since QEMU 6.0.
    SnapshotLoad,
    /// Refused: jobs of this kind have no options that can change. `snapshot-save`. Since QEMU 6.0.
    SnapshotSave,
    /// Refused: jobs of this kind have no options that can change. `snapshot-delete`. Since QEMU 6.0.
    SnapshotDelete,
}

/// Constructors, one for each value of `type`.
impl BlockJobChangeOptions {
    /// Refused: jobs of this kind have no options that can change. `BlockJobChangeOptions` with `type` `commit`.
    pub fn commit(id: impl Into<String>) -> Self {
        Self::with(id, BlockJobChangeOptionsBranch::Commit)
    }
    /// Refused: jobs of this kind have no options that can change. `BlockJobChangeOptions` with `type` `stream`.
    pub fn stream(id: impl Into<String>) -> Self {
        Self::with(id, BlockJobChangeOptionsBranch::Stream)
    }
    /// Options of a mirror. `BlockJobChangeOptions` with `type` `mirror`.
    pub fn mirror(
        id: impl Into<String>,
        mirror: impl Into<BlockJobChangeOptionsMirror>,
    ) -> Self {
        Self::with(id, BlockJobChangeOptionsBranch::Mirror(mirror.into()))
    }
    /// Refused: jobs of this kind have no options that can change. `BlockJobChangeOptions` with `type` `backup`.
    pub fn backup(id: impl Into<String>) -> Self {
        Self::with(id, BlockJobChangeOptionsBranch::Backup)
    }
    /// Refused: jobs of this kind have no options that can change. `BlockJobChangeOptions` with `type` `create`. Since QEMU 3.0.
    pub fn create(id: impl Into<String>) -> Self {
        Self::with(id, BlockJobChangeOptionsBranch::Create)
    }
    /// Refused: jobs of this kind have no options that can change. `BlockJobChangeOptions` with `type` `amend`. Since QEMU 5.1.
    pub fn amend(id: impl Into<String>) -> Self {
        Self::with(id, BlockJobChangeOptionsBranch::Amend)
    }
    /// Refused: jobs of this kind have no options that can change. `BlockJobChangeOptions` with `type` `snapshot-load`. Since QEMU 6.0.
    pub fn snapshot_load(id: impl Into<String>) -> Self {
        Self::with(id, BlockJobChangeOptionsBranch::SnapshotLoad)
    }
    /// Refused: jobs of this kind have no options that can change. `BlockJobChangeOptions` with `type` `snapshot-save`. Since QEMU 6.0.
    pub fn snapshot_save(id: impl Into<String>) -> Self {
        Self::with(id, BlockJobChangeOptionsBranch::SnapshotSave)
    }
    /// Refused: jobs of this kind have no options that can change. `BlockJobChangeOptions` with `type` `snapshot-delete`. Since QEMU 6.0.
    pub fn snapshot_delete(id: impl Into<String>) -> Self {
        Self::with(id, BlockJobChangeOptionsBranch::SnapshotDelete)
    }
    fn with(id: impl Into<String>, type_: BlockJobChangeOptionsBranch) -> Self {
        Self { id: id.into(), type_ }
    }
}

impl BlockJobChangeOptionsBranch {
    /// The value of `type`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Commit => "commit",
            Self::Stream => "stream",
            Self::Mirror(_) => "mirror",
            Self::Backup => "backup",
            Self::Create => "create",
            Self::Amend => "amend",
            Self::SnapshotLoad => "snapshot-load",
            Self::SnapshotSave => "snapshot-save",
            Self::SnapshotDelete => "snapshot-delete",
        }
    }
}

impl runtime::Branches for BlockJobChangeOptionsBranch {
    const TAG: &'static str = "type";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Commit => {}
            Self::Stream => {}
            Self::Mirror(it) => writer.members(it),
            Self::Backup => {}
            Self::Create => {}
            Self::Amend => {}
            Self::SnapshotLoad => {}
            Self::SnapshotSave => {}
            Self::SnapshotDelete => {}
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "commit" => members.skip_all(Self::Commit),
            "stream" => members.skip_all(Self::Stream),
            "mirror" => members.read_as(Self::Mirror),
            "backup" => members.skip_all(Self::Backup),
            "create" => members.skip_all(Self::Create),
            "amend" => members.skip_all(Self::Amend),
            "snapshot-load" => members.skip_all(Self::SnapshotLoad),
            "snapshot-save" => members.skip_all(Self::SnapshotSave),
            "snapshot-delete" => members.skip_all(Self::SnapshotDelete),
            _ => members.no_branch(tag),
        }
    }
}

runtime::branches!(BlockJobChangeOptionsBranch, strict);

impl runtime::Object for BlockJobChangeOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("id", &self.id);
        writer.branch(&self.type_);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut id: Option<String> = None;
        let mut common = |member: &str, reader: &mut runtime::Reader<'_>| match member {
            "id" => reader.take(&mut id),
            _ => Ok(false),
        };
        let tag = members.tag("type", &mut common)?;
        let branch = members.branch(&tag, &mut common)?;
        let Some(id) = id else { return members.missing("id") };
        Ok(Self { id, type_: branch })
    }
}

runtime::object!(BlockJobChangeOptions, strict);

/// Options of a running mirror that are to be changed.
///
/// The QAPI struct `BlockJobChangeOptionsMirror` of module `block-core`.
///
/// Since QEMU 8.2. Sent.
///
/// Part of [`BlockJobChangeOptions`](super::BlockJobChangeOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockJobChangeOptionsMirror)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockJobChangeOptionsMirror {
    /// When writes of the guest reach the target; only the change from `background` to `write-blocking` is possible. `copy-mode`: [`MirrorCopyMode`].
    pub copy_mode: MirrorCopyMode,
}

impl BlockJobChangeOptionsMirror {
    /// `BlockJobChangeOptionsMirror` with its required members.
    #[inline]
    pub fn new(copy_mode: MirrorCopyMode) -> Self {
        Self { copy_mode }
    }
}

impl From<MirrorCopyMode> for BlockJobChangeOptionsMirror {
    #[inline]
    fn from(value: MirrorCopyMode) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for BlockJobChangeOptionsMirror {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("copy-mode", &self.copy_mode);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            copy_mode: MirrorCopyMode::Background,
        };
        while let Some(member) = members.next() {
            match member {
                "copy-mode" => members.require(0, &mut value.copy_mode),
                _ => members.skip(),
            }
        }
        members.check(&["copy-mode"]);
        members.finish(value)
    }
}

runtime::object!(BlockJobChangeOptionsMirror, strict);

/// A job on a block device and its progress.
///
/// The QAPI union `BlockJobInfo` of module `block-core`.
///
/// Since QEMU 1.1. Received.
///
/// Returned by [`query-block-jobs`](super::super::commands::QueryBlockJobs).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockJobInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockJobInfo {
    /// ID of the job. `device`: `str`.
    pub device: String,
    /// Estimate of what `offset` will be at the end, in bytes; it may rise and fall. `len`: `int`.
    pub len: i64,
    /// Progress made so far, in bytes; QEMU promises only the ratio to `len`. `offset`: `int`.
    pub offset: i64,
    /// Whether the job has requests in flight or is about to issue some. `busy`: `bool`. Since QEMU 1.3.
    pub busy: bool,
    /// Whether the job is paused, or will be as soon as its requests in flight have ended. `paused`: `bool`. Since QEMU 1.3.
    pub paused: bool,
    /// Limit of the job's speed, in bytes/s; `0` means no limit. `speed`: `int`.
    pub speed: i64,
    /// Whether an I/O error has paused the job. `io-status`: [`BlockDeviceIoStatus`]. Since QEMU 1.3.
    pub io_status: BlockDeviceIoStatus,
    /// Whether the job can be completed. `ready`: `bool`. Since QEMU 2.2.
    pub ready: bool,
    /// State in the job's life. `status`: [`JobStatus`]. Since QEMU 2.12.
    pub status: JobStatus,
    /// Whether the job finalizes by itself, without waiting for `job-finalize`. `auto-finalize`: `bool`. Since QEMU 2.12.
    pub auto_finalize: bool,
    /// Whether the job vanishes by itself once it has concluded. `auto-dismiss`: `bool`. Since QEMU 2.12.
    pub auto_dismiss: bool,
    /// Why the job failed, as human-readable text; if absent, it has not failed. `error`: `str`. Since QEMU 2.12.
    pub error: Option<String>,
    /// Kind of the job. `type`: the branch and its members.
    pub type_: BlockJobInfoBranch,
}

/// The branches of [`BlockJobInfo`], by the value of `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum BlockJobInfoBranch {
    /// Commit of upper images into a lower one. `commit`.
    Commit,
    /// Copy of data from backing images upwards. `stream`.
    Stream,
    /// A mirror, and how it copies. `mirror`. Since QEMU 8.2.
    Mirror(BlockJobInfoMirror),
    /// Backup. `backup`.
    Backup,
    /// Creation of an image. `create`. Since QEMU 3.0.
    Create,
    /// Change of the options of an image. `amend`. Since QEMU 5.1.
    Amend,
    /// Return to a snapshot of the machine. `snapshot-load`. Since QEMU 6.0.
    SnapshotLoad,
    /// Saving of a snapshot of the machine. `snapshot-save`. Since QEMU 6.0.
    SnapshotSave,
    /// Deletion of a snapshot of the machine. `snapshot-delete`. Since QEMU 6.0.
    SnapshotDelete,
    /// A branch that these bindings do not know.
    Unknown(runtime::UnknownBranch),
}

impl BlockJobInfoBranch {
    /// The value of `type`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Commit => "commit",
            Self::Stream => "stream",
            Self::Mirror(_) => "mirror",
            Self::Backup => "backup",
            Self::Create => "create",
            Self::Amend => "amend",
            Self::SnapshotLoad => "snapshot-load",
            Self::SnapshotSave => "snapshot-save",
            Self::SnapshotDelete => "snapshot-delete",
            Self::Unknown(it) => &it.tag,
        }
    }
}

impl runtime::Branches for BlockJobInfoBranch {
    const TAG: &'static str = "type";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Commit => {}
            Self::Stream => {}
            Self::Mirror(it) => writer.members(it),
            Self::Backup => {}
            Self::Create => {}
            Self::Amend => {}
            Self::SnapshotLoad => {}
            Self::SnapshotSave => {}
            Self::SnapshotDelete => {}
            Self::Unknown(it) => writer.unknown_branch(it),
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "commit" => members.skip_all(Self::Commit),
            "stream" => members.skip_all(Self::Stream),
            "mirror" => members.read_as(Self::Mirror),
            "backup" => members.skip_all(Self::Backup),
            "create" => members.skip_all(Self::Create),
            "amend" => members.skip_all(Self::Amend),
            "snapshot-load" => members.skip_all(Self::SnapshotLoad),
            "snapshot-save" => members.skip_all(Self::SnapshotSave),
            "snapshot-delete" => members.skip_all(Self::SnapshotDelete),
            _ => members.unknown_branch(tag).map(Self::Unknown),
        }
    }
}

runtime::branches!(BlockJobInfoBranch);

impl runtime::Object for BlockJobInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("device", &self.device);
        writer.member("len", &self.len);
        writer.member("offset", &self.offset);
        writer.member("busy", &self.busy);
        writer.member("paused", &self.paused);
        writer.member("speed", &self.speed);
        writer.member("io-status", &self.io_status);
        writer.member("ready", &self.ready);
        writer.member("status", &self.status);
        writer.member("auto-finalize", &self.auto_finalize);
        writer.member("auto-dismiss", &self.auto_dismiss);
        writer.optional("error", &self.error);
        writer.branch(&self.type_);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut device: Option<String> = None;
        let mut len: Option<i64> = None;
        let mut offset: Option<i64> = None;
        let mut busy: Option<bool> = None;
        let mut paused: Option<bool> = None;
        let mut speed: Option<i64> = None;
        let mut io_status: Option<BlockDeviceIoStatus> = None;
        let mut ready: Option<bool> = None;
        let mut status: Option<JobStatus> = None;
        let mut auto_finalize: Option<bool> = None;
        let mut auto_dismiss: Option<bool> = None;
        let mut error: Option<String> = None;
        let mut common = |member: &str, reader: &mut runtime::Reader<'_>| match member {
            "device" => reader.take(&mut device),
            "len" => reader.take(&mut len),
            "offset" => reader.take(&mut offset),
            "busy" => reader.take(&mut busy),
            "paused" => reader.take(&mut paused),
            "speed" => reader.take(&mut speed),
            "io-status" => reader.take(&mut io_status),
            "ready" => reader.take(&mut ready),
            "status" => reader.take(&mut status),
            "auto-finalize" => reader.take(&mut auto_finalize),
            "auto-dismiss" => reader.take(&mut auto_dismiss),
            "error" => reader.take(&mut error),
            _ => Ok(false),
        };
        let tag = members.tag("type", &mut common)?;
        let branch = members.branch(&tag, &mut common)?;
        let Some(device) = device else { return members.missing("device") };
        let Some(len) = len else { return members.missing("len") };
        let Some(offset) = offset else { return members.missing("offset") };
        let Some(busy) = busy else { return members.missing("busy") };
        let Some(paused) = paused else { return members.missing("paused") };
        let Some(speed) = speed else { return members.missing("speed") };
        let Some(io_status) = io_status else { return members.missing("io-status") };
        let Some(ready) = ready else { return members.missing("ready") };
        let Some(status) = status else { return members.missing("status") };
        let Some(auto_finalize) = auto_finalize else {
            return members.missing("auto-finalize")
        };
        let Some(auto_dismiss) = auto_dismiss else {
            return members.missing("auto-dismiss")
        };
        Ok(Self {
            device,
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
            error,
            type_: branch,
        })
    }
}

runtime::object!(BlockJobInfo);

/// How a mirror copies at present.
///
/// The QAPI struct `BlockJobInfoMirror` of module `block-core`.
///
/// Since QEMU 8.2. Received.
///
/// Part of [`BlockJobInfo`](super::BlockJobInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockJobInfoMirror)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockJobInfoMirror {
    /// Whether source and target are alike and each write of the guest reaches both at once. `actively-synced`: `bool`.
    pub actively_synced: Option<bool>,
}

impl BlockJobInfoMirror {
    /// `BlockJobInfoMirror` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { actively_synced: None }
    }
}

runtime::default!(BlockJobInfoMirror);

impl runtime::Object for BlockJobInfoMirror {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("actively-synced", &self.actively_synced);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "actively-synced" => members.fill(&mut value.actively_synced),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(BlockJobInfoMirror);

/// A histogram of how long requests took.
///
/// The QAPI struct `BlockLatencyHistogramInfo` of module `block-core`.
///
/// Since QEMU 4.0. Received.
///
/// Part of [`BlockDeviceStats`](super::BlockDeviceStats).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockLatencyHistogramInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockLatencyHistogramInfo {
    /// Ascending limits between the bins, in ns; the first bin starts at 0 and the last has no end. `boundaries`: `[uint64]`.
    pub boundaries: Vec<u64>,
    /// How many requests fell into each bin; one more than there are limits. `bins`: `[uint64]`.
    pub bins: Vec<u64>,
}

impl BlockLatencyHistogramInfo {
    /// `BlockLatencyHistogramInfo` with its required members.
    #[must_use]
    pub fn new(
        boundaries: impl IntoIterator<Item = u64>,
        bins: impl IntoIterator<Item = u64>,
    ) -> Self {
        Self {
            boundaries: runtime::list(boundaries),
            bins: runtime::list(bins),
        }
    }
}

impl runtime::Object for BlockLatencyHistogramInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("boundaries", &self.boundaries);
        writer.member("bins", &self.bins);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            boundaries: Vec::new(),
            bins: Vec::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "boundaries" => members.require(0, &mut value.boundaries),
                "bins" => members.require(1, &mut value.bins),
                _ => members.skip(),
            }
        }
        members.check(&["boundaries", "bins"]);
        members.finish(value)
    }
}

runtime::object!(BlockLatencyHistogramInfo);

/// Limits of a node: how requests must be aligned and how large they may be.
///
/// The QAPI struct `BlockLimitsInfo` of module `block-core`.
///
/// Since QEMU 10.2. Received.
///
/// Part of [`BlockGraphInfo`](super::BlockGraphInfo), [`BlockNodeInfo`](super::BlockNodeInfo), [`ImageInfo`](super::ImageInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockLimitsInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockLimitsInfo {
    /// Multiple that start and length of a request must have, in bytes. `request-alignment`: `uint32`.
    pub request_alignment: u32,
    /// Largest discard in one request, in bytes; no limit if absent. `max-discard`: `uint64`.
    pub max_discard: Option<u64>,
    /// Alignment at which discards work best, in bytes; any number, not just a power of two; `request-alignment` if absent. `discard-alignment`: `uint32`.
    pub discard_alignment: Option<u32>,
    /// Largest write of zeros in one request, in bytes; no limit if absent. `max-write-zeroes`: `uint64`.
    pub max_write_zeroes: Option<u64>,
    /// Alignment at which writing zeros works best, in bytes; any number, not just a power of two; `request-alignment` if absent. `write-zeroes-alignment`: `uint32`.
    pub write_zeroes_alignment: Option<u32>,
    /// Size of a read or write that works best, in bytes; no preference if absent. `opt-transfer`: `uint32`.
    pub opt_transfer: Option<u32>,
    /// Largest read or write in one request, in bytes; no limit if absent. `max-transfer`: `uint32`.
    pub max_transfer: Option<u32>,
    /// Largest request that the hardware takes when the host's scheduler is bypassed, as by SCSI passthrough, in bytes; no limit if absent. `max-hw-transfer`: `uint32`.
    pub max_hw_transfer: Option<u32>,
    /// Most pieces of memory in one request. `max-iov`: `int`.
    pub max_iov: i64,
    /// Most pieces of memory that the hardware takes when the host's scheduler is bypassed; if absent, not known; `max-iov` counts. `max-hw-iov`: `int`.
    pub max_hw_iov: Option<i64>,
    /// Alignment that memory must have so that it is used in place, in bytes; else it is copied. `min-mem-alignment`: `size`.
    pub min_mem_alignment: u64,
    /// Alignment that QEMU gives to buffers of its own, in bytes. `opt-mem-alignment`: `size`.
    pub opt_mem_alignment: u64,
}

impl BlockLimitsInfo {
    /// `BlockLimitsInfo` with its required members.
    #[must_use]
    #[inline]
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

impl runtime::Object for BlockLimitsInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("request-alignment", &self.request_alignment);
        writer.optional("max-discard", &self.max_discard);
        writer.optional("discard-alignment", &self.discard_alignment);
        writer.optional("max-write-zeroes", &self.max_write_zeroes);
        writer.optional("write-zeroes-alignment", &self.write_zeroes_alignment);
        writer.optional("opt-transfer", &self.opt_transfer);
        writer.optional("max-transfer", &self.max_transfer);
        writer.optional("max-hw-transfer", &self.max_hw_transfer);
        writer.member("max-iov", &self.max_iov);
        writer.optional("max-hw-iov", &self.max_hw_iov);
        writer.member("min-mem-alignment", &self.min_mem_alignment);
        writer.member("opt-mem-alignment", &self.opt_mem_alignment);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            request_alignment: 0,
            max_discard: None,
            discard_alignment: None,
            max_write_zeroes: None,
            write_zeroes_alignment: None,
            opt_transfer: None,
            max_transfer: None,
            max_hw_transfer: None,
            max_iov: 0,
            max_hw_iov: None,
            min_mem_alignment: 0,
            opt_mem_alignment: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "request-alignment" => members.require(0, &mut value.request_alignment),
                "max-discard" => members.fill(&mut value.max_discard),
                "discard-alignment" => members.fill(&mut value.discard_alignment),
                "max-write-zeroes" => members.fill(&mut value.max_write_zeroes),
                "write-zeroes-alignment" => {
                    members.fill(&mut value.write_zeroes_alignment)
                }
                "opt-transfer" => members.fill(&mut value.opt_transfer),
                "max-transfer" => members.fill(&mut value.max_transfer),
                "max-hw-transfer" => members.fill(&mut value.max_hw_transfer),
                "max-iov" => members.require(1, &mut value.max_iov),
                "max-hw-iov" => members.fill(&mut value.max_hw_iov),
                "min-mem-alignment" => members.require(2, &mut value.min_mem_alignment),
                "opt-mem-alignment" => members.require(3, &mut value.opt_mem_alignment),
                _ => members.skip(),
            }
        }
        members
            .check(
                &[
                    "request-alignment",
                    "max-iov",
                    "min-mem-alignment",
                    "opt-mem-alignment",
                ],
            );
        members.finish(value)
    }
}

runtime::object!(BlockLimitsInfo);

/// How large a new image would become; as printed by `qemu-img measure`.
///
/// The QAPI struct `BlockMeasureInfo` of module `block-core`.
///
/// Since QEMU 2.10. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockMeasureInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockMeasureInfo {
    /// Size of the new image's file when only allocated data is copied, in bytes. `required`: `int`.
    pub required: i64,
    /// Size of the new image's file once every part of the disk has been written, in bytes. `fully-allocated`: `int`.
    pub fully_allocated: i64,
    /// Additional space if the dirty bitmaps are copied too, in bytes; if absent, source or target cannot store bitmaps. `bitmaps`: `int`. Since QEMU 5.1.
    pub bitmaps: Option<i64>,
}

impl BlockMeasureInfo {
    /// `BlockMeasureInfo` with its required members.
    #[must_use]
    #[inline]
    pub fn new(required: i64, fully_allocated: i64) -> Self {
        Self {
            required,
            fully_allocated,
            bitmaps: None,
        }
    }
    /// Sets `bitmaps` (`int`): additional space if the dirty bitmaps are copied too, in bytes; if absent, source or target cannot store bitmaps. Since QEMU 5.1.
    #[must_use]
    #[inline]
    pub fn bitmaps(mut self, bitmaps: i64) -> Self {
        self.bitmaps = Some(bitmaps);
        self
    }
}

impl runtime::Object for BlockMeasureInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("required", &self.required);
        writer.member("fully-allocated", &self.fully_allocated);
        writer.optional("bitmaps", &self.bitmaps);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            required: 0,
            fully_allocated: 0,
            bitmaps: None,
        };
        while let Some(member) = members.next() {
            match member {
                "required" => members.require(0, &mut value.required),
                "fully-allocated" => members.require(1, &mut value.fully_allocated),
                "bitmaps" => members.fill(&mut value.bitmaps),
                _ => members.skip(),
            }
        }
        members.check(&["required", "fully-allocated"]);
        members.finish(value)
    }
}

runtime::object!(BlockMeasureInfo);

/// What is known about an image, without those below it.
///
/// The QAPI struct `BlockNodeInfo` of module `block-core`.
///
/// Since QEMU 8.0. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockNodeInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockNodeInfo {
    /// File name of the image. `filename`: `str`.
    pub filename: String,
    /// Format of the image. `format`: `str`.
    pub format: String,
    /// Whether the image was not closed properly; if absent, the format does not record it. `dirty-flag`: `bool`.
    pub dirty_flag: Option<bool>,
    /// Space that the image takes on the host, in bytes; not known if absent. `actual-size`: `int`.
    pub actual_size: Option<i64>,
    /// Size of the disk that the image holds, in bytes. `virtual-size`: `int`.
    pub virtual_size: i64,
    /// Size of the pieces in which space is allocated, in bytes; if absent, the format has none. `cluster-size`: `int`.
    pub cluster_size: Option<i64>,
    /// Whether the image is encrypted; false if absent. `encrypted`: `bool`.
    pub encrypted: Option<bool>,
    /// Whether the image is compressed; false if absent. `compressed`: `bool`.
    pub compressed: Option<bool>,
    /// Backing image as the image names it; if absent, there is no backing image. `backing-filename`: `str`.
    pub backing_filename: Option<String>,
    /// Backing image as an absolute name; if absent, there is no backing image. `full-backing-filename`: `str`.
    pub full_backing_filename: Option<String>,
    /// Format of the backing image as the image names it; not recorded if absent. `backing-filename-format`: `str`.
    pub backing_filename_format: Option<String>,
    /// Snapshots that are stored within the image; there are none if absent. `snapshots`: list of [`SnapshotInfo`].
    pub snapshots: Option<Vec<SnapshotInfo>>,
    /// Limits for requests; not known if absent. `limits`: [`BlockLimitsInfo`]. Since QEMU 10.2.
    pub limits: Option<BlockLimitsInfo>,
    /// What only this format knows; nothing if absent. `format-specific`: [`ImageInfoSpecific`].
    pub format_specific: Option<ImageInfoSpecific>,
}

impl BlockNodeInfo {
    /// `BlockNodeInfo` with its required members.
    #[must_use]
    pub fn new(
        filename: impl Into<String>,
        format: impl Into<String>,
        virtual_size: i64,
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
        }
    }
    /// Sets `dirty-flag` (`bool`): whether the image was not closed properly; if absent, the format does not record it.
    #[must_use]
    #[inline]
    pub fn dirty_flag(mut self, dirty_flag: bool) -> Self {
        self.dirty_flag = Some(dirty_flag);
        self
    }
    /// Sets `actual-size` (`int`): space that the image takes on the host, in bytes; not known if absent.
    #[must_use]
    #[inline]
    pub fn actual_size(mut self, actual_size: i64) -> Self {
        self.actual_size = Some(actual_size);
        self
    }
    /// Sets `cluster-size` (`int`): size of the pieces in which space is allocated, in bytes; if absent, the format has none.
    #[must_use]
    #[inline]
    pub fn cluster_size(mut self, cluster_size: i64) -> Self {
        self.cluster_size = Some(cluster_size);
        self
    }
    /// Sets `encrypted` (`bool`): whether the image is encrypted; false if absent.
    #[must_use]
    #[inline]
    pub fn encrypted(mut self, encrypted: bool) -> Self {
        self.encrypted = Some(encrypted);
        self
    }
    /// Sets `compressed` (`bool`): whether the image is compressed; false if absent.
    #[must_use]
    #[inline]
    pub fn compressed(mut self, compressed: bool) -> Self {
        self.compressed = Some(compressed);
        self
    }
    /// Sets `backing-filename` (`str`): backing image as the image names it; if absent, there is no backing image.
    #[must_use]
    pub fn backing_filename(mut self, backing_filename: impl Into<String>) -> Self {
        self.backing_filename = Some(backing_filename.into());
        self
    }
    /// Sets `full-backing-filename` (`str`): backing image as an absolute name; if absent, there is no backing image.
    #[must_use]
    pub fn full_backing_filename(
        mut self,
        full_backing_filename: impl Into<String>,
    ) -> Self {
        self.full_backing_filename = Some(full_backing_filename.into());
        self
    }
    /// Sets `backing-filename-format` (`str`): format of the backing image as the image names it; not recorded if absent.
    #[must_use]
    pub fn backing_filename_format(
        mut self,
        backing_filename_format: impl Into<String>,
    ) -> Self {
        self.backing_filename_format = Some(backing_filename_format.into());
        self
    }
    /// Sets `snapshots` (list of [`SnapshotInfo`]): snapshots that are stored within the image; there are none if absent.
    #[must_use]
    pub fn snapshots(
        mut self,
        snapshots: impl IntoIterator<Item = impl Into<SnapshotInfo>>,
    ) -> Self {
        self.snapshots = Some(runtime::list(snapshots));
        self
    }
    /// Sets `limits` ([`BlockLimitsInfo`]): limits for requests; not known if absent. Since QEMU 10.2.
    #[must_use]
    pub fn limits(mut self, limits: impl Into<BlockLimitsInfo>) -> Self {
        self.limits = Some(limits.into());
        self
    }
    /// Sets `format-specific` ([`ImageInfoSpecific`]): what only this format knows; nothing if absent.
    #[must_use]
    pub fn format_specific(
        mut self,
        format_specific: impl Into<ImageInfoSpecific>,
    ) -> Self {
        self.format_specific = Some(format_specific.into());
        self
    }
}

impl runtime::Object for BlockNodeInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("filename", &self.filename);
        writer.member("format", &self.format);
        writer.optional("dirty-flag", &self.dirty_flag);
        writer.optional("actual-size", &self.actual_size);
        writer.member("virtual-size", &self.virtual_size);
        writer.optional("cluster-size", &self.cluster_size);
        writer.optional("encrypted", &self.encrypted);
        writer.optional("compressed", &self.compressed);
        writer.optional("backing-filename", &self.backing_filename);
        writer.optional("full-backing-filename", &self.full_backing_filename);
        writer.optional("backing-filename-format", &self.backing_filename_format);
        writer.optional("snapshots", &self.snapshots);
        writer.optional("limits", &self.limits);
        writer.optional("format-specific", &self.format_specific);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            filename: String::new(),
            format: String::new(),
            dirty_flag: None,
            actual_size: None,
            virtual_size: 0,
            cluster_size: None,
            encrypted: None,
            compressed: None,
            backing_filename: None,
            full_backing_filename: None,
            backing_filename_format: None,
            snapshots: None,
            limits: None,
            format_specific: None,
        };
        while let Some(member) = members.next() {
            match member {
                "filename" => members.require(0, &mut value.filename),
                "format" => members.require(1, &mut value.format),
                "dirty-flag" => members.fill(&mut value.dirty_flag),
                "actual-size" => members.fill(&mut value.actual_size),
                "virtual-size" => members.require(2, &mut value.virtual_size),
                "cluster-size" => members.fill(&mut value.cluster_size),
                "encrypted" => members.fill(&mut value.encrypted),
                "compressed" => members.fill(&mut value.compressed),
                "backing-filename" => members.fill(&mut value.backing_filename),
                "full-backing-filename" => members.fill(&mut value.full_backing_filename),
                "backing-filename-format" => {
                    members.fill(&mut value.backing_filename_format)
                }
                "snapshots" => members.fill(&mut value.snapshots),
                "limits" => members.fill(&mut value.limits),
                "format-specific" => members.fill(&mut value.format_specific),
                _ => members.skip(),
            }
        }
        members.check(&["filename", "format", "virtual-size"]);
        members.finish(value)
    }
}

runtime::object!(BlockNodeInfo);

/// What a user of a block node may do with it, or lets others do.
///
/// The QAPI enum `BlockPermission` of module `block-core`.
///
/// Since QEMU 4.0. Sent and received.
///
/// Part of [`BlockdevOptionsBlkdebug`](super::BlockdevOptionsBlkdebug), [`XDbgBlockGraphEdge`](super::XDbgBlockGraphEdge).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockPermission)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum BlockPermission {
    /// Read, and rely on seeing the content of one disk at one moment. `consistent-read`.
    ConsistentRead,
    /// Change the content. `write`.
    Write,
    /// Write, but only what is there already. `write-unchanged`.
    WriteUnchanged,
    /// Change the size. `resize`.
    Resize,
    /// Change the graph below. `graph-mod`. Removed in QEMU 7.0.
    #[deprecated(note = "removed in QEMU 7.0")]
    GraphMod,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl BlockPermission {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::ConsistentRead,
        Self::Write,
        Self::WriteUnchanged,
        Self::Resize,
        Self::GraphMod,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
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

/// I/O counters of a disk or node, and of the nodes below.
///
/// The QAPI struct `BlockStats` of module `block-core`.
///
/// Since QEMU 0.14. Received.
///
/// Returned by [`query-blockstats`](super::super::commands::QueryBlockstats).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockStats)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockStats {
    /// Name of the block backend; empty if it has none; if absent, the entry is about a node. `device`: `str`.
    pub device: Option<String>,
    /// ID or QOM path of the guest's device; if absent, no device of the guest uses the backend. `qdev`: `str`. Since QEMU 3.0.
    pub qdev: Option<String>,
    /// Name of the node; if absent, the node has none, or the drive is empty. `node-name`: `str`. Since QEMU 2.3.
    pub node_name: Option<String>,
    /// The counters. `stats`: [`BlockDeviceStats`].
    pub stats: BlockDeviceStats,
    /// Counters that only this driver keeps; if absent, the driver keeps none. `driver-specific`: [`BlockStatsSpecific`]. Since QEMU 4.2.
    pub driver_specific: Option<BlockStatsSpecific>,
    /// Counters of the node below that holds the data, such as the file of an image; if absent, there is no such node. `parent`: [`BlockStats`].
    pub parent: Option<Box<BlockStats>>,
    /// Counters of the backing image; if absent, there is none, or nodes were asked for. `backing`: [`BlockStats`]. Since QEMU 2.0.
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

impl runtime::Object for BlockStats {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("device", &self.device);
        writer.optional("qdev", &self.qdev);
        writer.optional("node-name", &self.node_name);
        writer.member("stats", &self.stats);
        writer.optional("driver-specific", &self.driver_specific);
        writer.optional("parent", &self.parent);
        writer.optional("backing", &self.backing);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut device: Option<String> = None;
        let mut qdev: Option<String> = None;
        let mut node_name: Option<String> = None;
        let mut stats: Option<BlockDeviceStats> = None;
        let mut driver_specific: Option<BlockStatsSpecific> = None;
        let mut parent: Option<Box<BlockStats>> = None;
        let mut backing: Option<Box<BlockStats>> = None;
        while let Some(member) = members.next() {
            match member {
                "device" => members.fill(&mut device),
                "qdev" => members.fill(&mut qdev),
                "node-name" => members.fill(&mut node_name),
                "stats" => members.fill(&mut stats),
                "driver-specific" => members.fill(&mut driver_specific),
                "parent" => members.fill(&mut parent),
                "backing" => members.fill(&mut backing),
                _ => members.skip(),
            }
        }
        let Some(stats) = stats else { return members.missing("stats") };
        members
            .finish(Self {
                device,
                qdev,
                node_name,
                stats,
                driver_specific,
                parent,
                backing,
            })
    }
}

runtime::object!(BlockStats);

/// Counters that only one block driver keeps.
///
/// The QAPI union `BlockStatsSpecific` of module `block-core`.
///
/// Since QEMU 4.2. Received.
///
/// Part of [`BlockStats`](super::BlockStats).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockStatsSpecific)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum BlockStatsSpecific {
    /// No counters: the driver keeps none of its own. `blkdebug`.
    Blkdebug,
    /// No counters: the driver keeps none of its own. `blklogwrites`. Since QEMU 3.0.
    Blklogwrites,
    /// No counters: the driver keeps none of its own. `blkreplay`.
    Blkreplay,
    /// No counters: the driver keeps none of its own. `blkverify`.
    Blkverify,
    /// No counters: the driver keeps none of its own. `bochs`.
    Bochs,
    /// No counters: the driver keeps none of its own. `cloop`.
    Cloop,
    /// No counters: the driver keeps none of its own. `compress`. Since QEMU 5.0.
    Compress,
    /// No counters: the driver keeps none of its own. `copy-before-write`. Since QEMU 6.2.
    CopyBeforeWrite,
    /// No counters: the driver keeps none of its own. `copy-on-read`. Since QEMU 3.0.
    CopyOnRead,
    /// No counters: the driver keeps none of its own. `dmg`.
    Dmg,
    /// Counters of a file of the host. `file`.
    File(BlockStatsSpecificFile),
    /// No counters: the driver keeps none of its own. `snapshot-access`. Since QEMU 7.0.
    SnapshotAccess,
    /// No counters: the driver keeps none of its own. `ftp`.
    Ftp,
    /// No counters: the driver keeps none of its own. `ftps`.
    Ftps,
    /// No counters: the driver keeps none of its own. `host_cdrom`. In builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostCdrom,
    /// Counters of a block device of the host. `host_device`. In builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostDevice(BlockStatsSpecificFile),
    /// No counters: the driver keeps none of its own. `http`.
    Http,
    /// No counters: the driver keeps none of its own. `https`.
    Https,
    /// No counters: the driver keeps none of its own. `io_uring`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    IoUring,
    /// No counters: the driver keeps none of its own. `iscsi`.
    Iscsi,
    /// No counters: the driver keeps none of its own. `luks`.
    Luks,
    /// No counters: the driver keeps none of its own. `nbd`.
    Nbd,
    /// No counters: the driver keeps none of its own. `nfs`.
    Nfs,
    /// No counters: the driver keeps none of its own. `null-aio`.
    NullAio,
    /// No counters: the driver keeps none of its own. `null-co`.
    NullCo,
    /// Counters of an NVMe controller that is used directly. `nvme`.
    Nvme(BlockStatsSpecificNvme),
    /// No counters: the driver keeps none of its own. `nvme-io_uring`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    NvmeIoUring,
    /// No counters: the driver keeps none of its own. `parallels`.
    Parallels,
    /// No counters: the driver keeps none of its own. `preallocate`.
    Preallocate,
    /// No counters: the driver keeps none of its own. `qcow`.
    Qcow,
    /// No counters: the driver keeps none of its own. `qcow2`.
    Qcow2,
    /// No counters: the driver keeps none of its own. `qed`.
    Qed,
    /// No counters: the driver keeps none of its own. `quorum`.
    Quorum,
    /// No counters: the driver keeps none of its own. `raw`.
    Raw,
    /// No counters: the driver keeps none of its own. `rbd`.
    Rbd,
    /// No counters: the driver keeps none of its own. `replication`. In builds with `CONFIG_REPLICATION`.
    Replication,
    /// No counters: the driver keeps none of its own. `ssh`.
    Ssh,
    /// No counters: the driver keeps none of its own. `throttle`. Since QEMU 2.11.
    Throttle,
    /// No counters: the driver keeps none of its own. `vdi`.
    Vdi,
    /// No counters: the driver keeps none of its own. `vhdx`.
    Vhdx,
    /// No counters: the driver keeps none of its own. `virtio-blk-vfio-pci`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    VirtioBlkVfioPci,
    /// No counters: the driver keeps none of its own. `virtio-blk-vhost-user`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    VirtioBlkVhostUser,
    /// No counters: the driver keeps none of its own. `virtio-blk-vhost-vdpa`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    VirtioBlkVhostVdpa,
    /// No counters: the driver keeps none of its own. `vmdk`.
    Vmdk,
    /// No counters: the driver keeps none of its own. `vpc`.
    Vpc,
    /// No counters: the driver keeps none of its own. `vvfat`.
    Vvfat,
    /// No counters: the driver keeps none of its own. `gluster`. Removed in QEMU 11.0 or 11.1. Deprecated since QEMU 9.2.
    #[deprecated(note = "removed in QEMU 11.0 or 11.1")]
    Gluster,
    /// A branch that these bindings do not know.
    Unknown(runtime::UnknownBranch),
}

/// Constructors, one for each value of `driver`.
impl BlockStatsSpecific {
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `blkdebug`.
    #[must_use]
    #[inline]
    pub fn blkdebug() -> Self {
        BlockStatsSpecific::Blkdebug
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `blklogwrites`. Since QEMU 3.0.
    #[must_use]
    #[inline]
    pub fn blklogwrites() -> Self {
        BlockStatsSpecific::Blklogwrites
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `blkreplay`.
    #[must_use]
    #[inline]
    pub fn blkreplay() -> Self {
        BlockStatsSpecific::Blkreplay
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `blkverify`.
    #[must_use]
    #[inline]
    pub fn blkverify() -> Self {
        BlockStatsSpecific::Blkverify
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `bochs`.
    #[must_use]
    #[inline]
    pub fn bochs() -> Self {
        BlockStatsSpecific::Bochs
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `cloop`.
    #[must_use]
    #[inline]
    pub fn cloop() -> Self {
        BlockStatsSpecific::Cloop
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `compress`. Since QEMU 5.0.
    #[must_use]
    #[inline]
    pub fn compress() -> Self {
        BlockStatsSpecific::Compress
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `copy-before-write`. Since QEMU 6.2.
    #[must_use]
    #[inline]
    pub fn copy_before_write() -> Self {
        BlockStatsSpecific::CopyBeforeWrite
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `copy-on-read`. Since QEMU 3.0.
    #[must_use]
    #[inline]
    pub fn copy_on_read() -> Self {
        BlockStatsSpecific::CopyOnRead
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `dmg`.
    #[must_use]
    #[inline]
    pub fn dmg() -> Self {
        BlockStatsSpecific::Dmg
    }
    /// Counters of a file of the host. `BlockStatsSpecific` with `driver` `file`.
    #[must_use]
    pub fn file(file: impl Into<BlockStatsSpecificFile>) -> Self {
        BlockStatsSpecific::File(file.into())
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `snapshot-access`. Since QEMU 7.0.
    #[must_use]
    #[inline]
    pub fn snapshot_access() -> Self {
        BlockStatsSpecific::SnapshotAccess
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `ftp`.
    #[must_use]
    #[inline]
    pub fn ftp() -> Self {
        BlockStatsSpecific::Ftp
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `ftps`.
    #[must_use]
    #[inline]
    pub fn ftps() -> Self {
        BlockStatsSpecific::Ftps
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `host_cdrom`. In builds with `HAVE_HOST_BLOCK_DEVICE`.
    #[must_use]
    #[inline]
    pub fn host_cdrom() -> Self {
        BlockStatsSpecific::HostCdrom
    }
    /// Counters of a block device of the host. `BlockStatsSpecific` with `driver` `host_device`. In builds with `HAVE_HOST_BLOCK_DEVICE`.
    #[must_use]
    pub fn host_device(host_device: impl Into<BlockStatsSpecificFile>) -> Self {
        BlockStatsSpecific::HostDevice(host_device.into())
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `http`.
    #[must_use]
    #[inline]
    pub fn http() -> Self {
        BlockStatsSpecific::Http
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `https`.
    #[must_use]
    #[inline]
    pub fn https() -> Self {
        BlockStatsSpecific::Https
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `io_uring`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    #[must_use]
    #[inline]
    pub fn io_uring() -> Self {
        BlockStatsSpecific::IoUring
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `iscsi`.
    #[must_use]
    #[inline]
    pub fn iscsi() -> Self {
        BlockStatsSpecific::Iscsi
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `luks`.
    #[must_use]
    #[inline]
    pub fn luks() -> Self {
        BlockStatsSpecific::Luks
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `nbd`.
    #[must_use]
    #[inline]
    pub fn nbd() -> Self {
        BlockStatsSpecific::Nbd
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `nfs`.
    #[must_use]
    #[inline]
    pub fn nfs() -> Self {
        BlockStatsSpecific::Nfs
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `null-aio`.
    #[must_use]
    #[inline]
    pub fn null_aio() -> Self {
        BlockStatsSpecific::NullAio
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `null-co`.
    #[must_use]
    #[inline]
    pub fn null_co() -> Self {
        BlockStatsSpecific::NullCo
    }
    /// Counters of an NVMe controller that is used directly. `BlockStatsSpecific` with `driver` `nvme`.
    #[must_use]
    pub fn nvme(nvme: impl Into<BlockStatsSpecificNvme>) -> Self {
        BlockStatsSpecific::Nvme(nvme.into())
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `nvme-io_uring`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    #[must_use]
    #[inline]
    pub fn nvme_io_uring() -> Self {
        BlockStatsSpecific::NvmeIoUring
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `parallels`.
    #[must_use]
    #[inline]
    pub fn parallels() -> Self {
        BlockStatsSpecific::Parallels
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `preallocate`.
    #[must_use]
    #[inline]
    pub fn preallocate() -> Self {
        BlockStatsSpecific::Preallocate
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `qcow`.
    #[must_use]
    #[inline]
    pub fn qcow() -> Self {
        BlockStatsSpecific::Qcow
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `qcow2`.
    #[must_use]
    #[inline]
    pub fn qcow2() -> Self {
        BlockStatsSpecific::Qcow2
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `qed`.
    #[must_use]
    #[inline]
    pub fn qed() -> Self {
        BlockStatsSpecific::Qed
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `quorum`.
    #[must_use]
    #[inline]
    pub fn quorum() -> Self {
        BlockStatsSpecific::Quorum
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `raw`.
    #[must_use]
    #[inline]
    pub fn raw() -> Self {
        BlockStatsSpecific::Raw
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `rbd`.
    #[must_use]
    #[inline]
    pub fn rbd() -> Self {
        BlockStatsSpecific::Rbd
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `replication`. In builds with `CONFIG_REPLICATION`.
    #[must_use]
    #[inline]
    pub fn replication() -> Self {
        BlockStatsSpecific::Replication
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `ssh`.
    #[must_use]
    #[inline]
    pub fn ssh() -> Self {
        BlockStatsSpecific::Ssh
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `throttle`. Since QEMU 2.11.
    #[must_use]
    #[inline]
    pub fn throttle() -> Self {
        BlockStatsSpecific::Throttle
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `vdi`.
    #[must_use]
    #[inline]
    pub fn vdi() -> Self {
        BlockStatsSpecific::Vdi
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `vhdx`.
    #[must_use]
    #[inline]
    pub fn vhdx() -> Self {
        BlockStatsSpecific::Vhdx
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `virtio-blk-vfio-pci`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    #[must_use]
    #[inline]
    pub fn virtio_blk_vfio_pci() -> Self {
        BlockStatsSpecific::VirtioBlkVfioPci
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `virtio-blk-vhost-user`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    #[must_use]
    #[inline]
    pub fn virtio_blk_vhost_user() -> Self {
        BlockStatsSpecific::VirtioBlkVhostUser
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `virtio-blk-vhost-vdpa`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    #[must_use]
    #[inline]
    pub fn virtio_blk_vhost_vdpa() -> Self {
        BlockStatsSpecific::VirtioBlkVhostVdpa
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `vmdk`.
    #[must_use]
    #[inline]
    pub fn vmdk() -> Self {
        BlockStatsSpecific::Vmdk
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `vpc`.
    #[must_use]
    #[inline]
    pub fn vpc() -> Self {
        BlockStatsSpecific::Vpc
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `vvfat`.
    #[must_use]
    #[inline]
    pub fn vvfat() -> Self {
        BlockStatsSpecific::Vvfat
    }
    /// No counters: the driver keeps none of its own. `BlockStatsSpecific` with `driver` `gluster`. Removed in QEMU 11.0 or 11.1. Deprecated since QEMU 9.2.
    #[deprecated(note = "removed in QEMU 11.0 or 11.1")]
    #[must_use]
    #[inline]
    pub fn gluster() -> Self {
        BlockStatsSpecific::Gluster
    }
}

impl BlockStatsSpecific {
    /// The value of `driver`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
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
            Self::File(_) => "file",
            Self::SnapshotAccess => "snapshot-access",
            Self::Ftp => "ftp",
            Self::Ftps => "ftps",
            Self::HostCdrom => "host_cdrom",
            Self::HostDevice(_) => "host_device",
            Self::Http => "http",
            Self::Https => "https",
            Self::IoUring => "io_uring",
            Self::Iscsi => "iscsi",
            Self::Luks => "luks",
            Self::Nbd => "nbd",
            Self::Nfs => "nfs",
            Self::NullAio => "null-aio",
            Self::NullCo => "null-co",
            Self::Nvme(_) => "nvme",
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
            Self::Gluster => "gluster",
            Self::Unknown(it) => &it.tag,
        }
    }
}

impl runtime::Branches for BlockStatsSpecific {
    const TAG: &'static str = "driver";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Blkdebug => {}
            Self::Blklogwrites => {}
            Self::Blkreplay => {}
            Self::Blkverify => {}
            Self::Bochs => {}
            Self::Cloop => {}
            Self::Compress => {}
            Self::CopyBeforeWrite => {}
            Self::CopyOnRead => {}
            Self::Dmg => {}
            Self::File(it) => writer.members(it),
            Self::SnapshotAccess => {}
            Self::Ftp => {}
            Self::Ftps => {}
            Self::HostCdrom => {}
            Self::HostDevice(it) => writer.members(it),
            Self::Http => {}
            Self::Https => {}
            Self::IoUring => {}
            Self::Iscsi => {}
            Self::Luks => {}
            Self::Nbd => {}
            Self::Nfs => {}
            Self::NullAio => {}
            Self::NullCo => {}
            Self::Nvme(it) => writer.members(it),
            Self::NvmeIoUring => {}
            Self::Parallels => {}
            Self::Preallocate => {}
            Self::Qcow => {}
            Self::Qcow2 => {}
            Self::Qed => {}
            Self::Quorum => {}
            Self::Raw => {}
            Self::Rbd => {}
            Self::Replication => {}
            Self::Ssh => {}
            Self::Throttle => {}
            Self::Vdi => {}
            Self::Vhdx => {}
            Self::VirtioBlkVfioPci => {}
            Self::VirtioBlkVhostUser => {}
            Self::VirtioBlkVhostVdpa => {}
            Self::Vmdk => {}
            Self::Vpc => {}
            Self::Vvfat => {}
            Self::Gluster => {}
            Self::Unknown(it) => writer.unknown_branch(it),
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "blkdebug" => members.skip_all(Self::Blkdebug),
            "blklogwrites" => members.skip_all(Self::Blklogwrites),
            "blkreplay" => members.skip_all(Self::Blkreplay),
            "blkverify" => members.skip_all(Self::Blkverify),
            "bochs" => members.skip_all(Self::Bochs),
            "cloop" => members.skip_all(Self::Cloop),
            "compress" => members.skip_all(Self::Compress),
            "copy-before-write" => members.skip_all(Self::CopyBeforeWrite),
            "copy-on-read" => members.skip_all(Self::CopyOnRead),
            "dmg" => members.skip_all(Self::Dmg),
            "file" => members.read_as(Self::File),
            "snapshot-access" => members.skip_all(Self::SnapshotAccess),
            "ftp" => members.skip_all(Self::Ftp),
            "ftps" => members.skip_all(Self::Ftps),
            "host_cdrom" => members.skip_all(Self::HostCdrom),
            "host_device" => members.read_as(Self::HostDevice),
            "http" => members.skip_all(Self::Http),
            "https" => members.skip_all(Self::Https),
            "io_uring" => members.skip_all(Self::IoUring),
            "iscsi" => members.skip_all(Self::Iscsi),
            "luks" => members.skip_all(Self::Luks),
            "nbd" => members.skip_all(Self::Nbd),
            "nfs" => members.skip_all(Self::Nfs),
            "null-aio" => members.skip_all(Self::NullAio),
            "null-co" => members.skip_all(Self::NullCo),
            "nvme" => members.read_as(Self::Nvme),
            "nvme-io_uring" => members.skip_all(Self::NvmeIoUring),
            "parallels" => members.skip_all(Self::Parallels),
            "preallocate" => members.skip_all(Self::Preallocate),
            "qcow" => members.skip_all(Self::Qcow),
            "qcow2" => members.skip_all(Self::Qcow2),
            "qed" => members.skip_all(Self::Qed),
            "quorum" => members.skip_all(Self::Quorum),
            "raw" => members.skip_all(Self::Raw),
            "rbd" => members.skip_all(Self::Rbd),
            "replication" => members.skip_all(Self::Replication),
            "ssh" => members.skip_all(Self::Ssh),
            "throttle" => members.skip_all(Self::Throttle),
            "vdi" => members.skip_all(Self::Vdi),
            "vhdx" => members.skip_all(Self::Vhdx),
            "virtio-blk-vfio-pci" => members.skip_all(Self::VirtioBlkVfioPci),
            "virtio-blk-vhost-user" => members.skip_all(Self::VirtioBlkVhostUser),
            "virtio-blk-vhost-vdpa" => members.skip_all(Self::VirtioBlkVhostVdpa),
            "vmdk" => members.skip_all(Self::Vmdk),
            "vpc" => members.skip_all(Self::Vpc),
            "vvfat" => members.skip_all(Self::Vvfat),
            "gluster" => members.skip_all(Self::Gluster),
            _ => members.unknown_branch(tag).map(Self::Unknown),
        }
    }
}

runtime::branches!(BlockStatsSpecific);

/// Counters of discards on a file or device of the host.
///
/// The QAPI struct `BlockStatsSpecificFile` of module `block-core`.
///
/// Since QEMU 4.2. Received.
///
/// Part of [`BlockStatsSpecific`](super::BlockStatsSpecific).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockStatsSpecificFile)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockStatsSpecificFile {
    /// Discards that succeeded. `discard-nb-ok`: `uint64`.
    pub discard_nb_ok: u64,
    /// Discards that failed. `discard-nb-failed`: `uint64`.
    pub discard_nb_failed: u64,
    /// Data that was discarded, in bytes. `discard-bytes-ok`: `uint64`.
    pub discard_bytes_ok: u64,
}

impl BlockStatsSpecificFile {
    /// `BlockStatsSpecificFile` with its required members.
    #[must_use]
    #[inline]
    pub fn new(
        discard_nb_ok: u64,
        discard_nb_failed: u64,
        discard_bytes_ok: u64,
    ) -> Self {
        Self {
            discard_nb_ok,
            discard_nb_failed,
            discard_bytes_ok,
        }
    }
}

impl runtime::Object for BlockStatsSpecificFile {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("discard-nb-ok", &self.discard_nb_ok);
        writer.member("discard-nb-failed", &self.discard_nb_failed);
        writer.member("discard-bytes-ok", &self.discard_bytes_ok);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            discard_nb_ok: 0,
            discard_nb_failed: 0,
            discard_bytes_ok: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "discard-nb-ok" => members.require(0, &mut value.discard_nb_ok),
                "discard-nb-failed" => members.require(1, &mut value.discard_nb_failed),
                "discard-bytes-ok" => members.require(2, &mut value.discard_bytes_ok),
                _ => members.skip(),
            }
        }
        members.check(&["discard-nb-ok", "discard-nb-failed", "discard-bytes-ok"]);
        members.finish(value)
    }
}

runtime::object!(BlockStatsSpecificFile);

/// Counters of an NVMe controller that is used directly.
///
/// The QAPI struct `BlockStatsSpecificNvme` of module `block-core`.
///
/// Since QEMU 5.2. Received.
///
/// Part of [`BlockStatsSpecific`](super::BlockStatsSpecific).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockStatsSpecificNvme)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockStatsSpecificNvme {
    /// Requests that the controller ended with an error. `completion-errors`: `uint64`.
    pub completion_errors: u64,
    /// Requests whose memory could be used in place. `aligned-accesses`: `uint64`.
    pub aligned_accesses: u64,
    /// Requests whose memory was misaligned, so that a bounce buffer was needed. `unaligned-accesses`: `uint64`.
    pub unaligned_accesses: u64,
}

impl BlockStatsSpecificNvme {
    /// `BlockStatsSpecificNvme` with its required members.
    #[must_use]
    #[inline]
    pub fn new(
        completion_errors: u64,
        aligned_accesses: u64,
        unaligned_accesses: u64,
    ) -> Self {
        Self {
            completion_errors,
            aligned_accesses,
            unaligned_accesses,
        }
    }
}

impl runtime::Object for BlockStatsSpecificNvme {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("completion-errors", &self.completion_errors);
        writer.member("aligned-accesses", &self.aligned_accesses);
        writer.member("unaligned-accesses", &self.unaligned_accesses);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            completion_errors: 0,
            aligned_accesses: 0,
            unaligned_accesses: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "completion-errors" => members.require(0, &mut value.completion_errors),
                "aligned-accesses" => members.require(1, &mut value.aligned_accesses),
                "unaligned-accesses" => members.require(2, &mut value.unaligned_accesses),
                _ => members.skip(),
            }
        }
        members.check(&["completion-errors", "aligned-accesses", "unaligned-accesses"]);
        members.finish(value)
    }
}

runtime::object!(BlockStatsSpecificNvme);

/// How requests to a file of the host are issued.
///
/// The QAPI enum `BlockdevAioOptions` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// Part of [`BlockdevOptionsFile`](super::BlockdevOptionsFile).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevAioOptions)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum BlockdevAioOptions {
    /// By a pool of threads. `threads`.
    Threads,
    /// By the host's interface for asynchronous I/O; needs `cache.direct` on Linux. `native`.
    Native,
    /// By Linux's io_uring. `io_uring`. Since QEMU 5.0. In builds with `CONFIG_LINUX_IO_URING`.
    IoUring,
}

impl BlockdevAioOptions {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Threads, Self::Native, Self::IoUring];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Threads => "threads",
            Self::Native => "native",
            Self::IoUring => "io_uring",
        }
    }
}

runtime::closed_enum!(BlockdevAioOptions);

/// What is to be changed in an image, by format.
///
/// The QAPI union `BlockdevAmendOptions` of module `block-core`.
///
/// Since QEMU 5.1. Sent.
///
/// Argument of [`x-blockdev-amend`](super::super::commands::XBlockdevAmend).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevAmendOptions)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum BlockdevAmendOptions {
    /// Refused: the driver cannot change options of existing images. `blkdebug`.
    Blkdebug,
    /// Refused: the driver cannot change options of existing images. `blklogwrites`. Since QEMU 3.0.
    Blklogwrites,
    /// Refused: the driver cannot change options of existing images. `blkreplay`. Since QEMU 4.2.
    Blkreplay,
    /// Refused: the driver cannot change options of existing images. `blkverify`.
    Blkverify,
    /// Refused: the driver cannot change options of existing images. `bochs`.
    Bochs,
    /// Refused: the driver cannot change options of existing images. `cloop`.
    Cloop,
    /// Refused: the driver cannot change options of existing images. `compress`. Since QEMU 5.0.
    Compress,
    /// Refused: the driver cannot change options of existing images. `copy-before-write`. Since QEMU 6.2.
    CopyBeforeWrite,
    /// Refused: the driver cannot change options of existing images. `copy-on-read`. Since QEMU 3.0.
    CopyOnRead,
    /// Refused: the driver cannot change options of existing images. `dmg`.
    Dmg,
    /// Refused: the driver cannot change options of existing images. `file`.
    File,
    /// Refused: the driver cannot change options of existing images. `snapshot-access`. Since QEMU 7.0.
    SnapshotAccess,
    /// Refused: the driver cannot change options of existing images. `ftp`.
    Ftp,
    /// Refused: the driver cannot change options of existing images. `ftps`.
    Ftps,
    /// Refused: the driver cannot change options of existing images. `host_cdrom`. In builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostCdrom,
    /// Refused: the driver cannot change options of existing images. `host_device`. In builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostDevice,
    /// Refused: the driver cannot change options of existing images. `http`.
    Http,
    /// Refused: the driver cannot change options of existing images. `https`.
    Https,
    /// Refused: the driver cannot change options of existing images. `io_uring`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    IoUring,
    /// Refused: the driver cannot change options of existing images. `iscsi`.
    Iscsi,
    /// Keys of a LUKS image. `luks`.
    Luks(BlockdevAmendOptionsLuks),
    /// Refused: the driver cannot change options of existing images. `nbd`.
    Nbd,
    /// Refused: the driver cannot change options of existing images. `nfs`.
    Nfs,
    /// Refused: the driver cannot change options of existing images. `null-aio`.
    NullAio,
    /// Refused: the driver cannot change options of existing images. `null-co`.
    NullCo,
    /// Refused: the driver cannot change options of existing images. `nvme`. Since QEMU 2.12.
    Nvme,
    /// Refused: the driver cannot change options of existing images. `nvme-io_uring`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    NvmeIoUring,
    /// Refused: the driver cannot change options of existing images. `parallels`.
    Parallels,
    /// Refused: the driver cannot change options of existing images. `preallocate`.
    Preallocate,
    /// Refused: the driver cannot change options of existing images. `qcow`.
    Qcow,
    /// Encryption of a qcow2 image. `qcow2`.
    Qcow2(BlockdevAmendOptionsQcow2),
    /// Refused: the driver cannot change options of existing images. `qed`.
    Qed,
    /// Refused: the driver cannot change options of existing images. `quorum`.
    Quorum,
    /// Refused: the driver cannot change options of existing images. `raw`.
    Raw,
    /// Refused: the driver cannot change options of existing images. `rbd`.
    Rbd,
    /// Refused: the driver cannot change options of existing images. `replication`. In builds with `CONFIG_REPLICATION`.
    Replication,
    /// Refused: the driver cannot change options of existing images. `ssh`.
    Ssh,
    /// Refused: the driver cannot change options of existing images. `throttle`. Since QEMU 2.11.
    Throttle,
    /// Refused: the driver cannot change options of existing images. `vdi`.
    Vdi,
    /// Refused: the driver cannot change options of existing images. `vhdx`.
    Vhdx,
    /// Refused: the driver cannot change options of existing images. `virtio-blk-vfio-pci`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    VirtioBlkVfioPci,
    /// Refused: the driver cannot change options of existing images. `virtio-blk-vhost-user`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    VirtioBlkVhostUser,
    /// Refused: the driver cannot change options of existing images. `virtio-blk-vhost-vdpa`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    VirtioBlkVhostVdpa,
    /// Refused: the driver cannot change options of existing images. `vmdk`.
    Vmdk,
    /// Refused: the driver cannot change options of existing images. `vpc`.
    Vpc,
    /// Refused: the driver cannot change options of existing images. `vvfat`.
    Vvfat,
    /// Refused: the driver cannot change options of existing images. `gluster`. Removed in QEMU 11.0 or 11.1. Deprecated since QEMU 9.2.
    #[deprecated(note = "removed in QEMU 11.0 or 11.1")]
    Gluster,
}

/// Constructors, one for each value of `driver`.
impl BlockdevAmendOptions {
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `blkdebug`.
    #[inline]
    pub fn blkdebug() -> Self {
        BlockdevAmendOptions::Blkdebug
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `blklogwrites`. Since QEMU 3.0.
    #[inline]
    pub fn blklogwrites() -> Self {
        BlockdevAmendOptions::Blklogwrites
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `blkreplay`. Since QEMU 4.2.
    #[inline]
    pub fn blkreplay() -> Self {
        BlockdevAmendOptions::Blkreplay
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `blkverify`.
    #[inline]
    pub fn blkverify() -> Self {
        BlockdevAmendOptions::Blkverify
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `bochs`.
    #[inline]
    pub fn bochs() -> Self {
        BlockdevAmendOptions::Bochs
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `cloop`.
    #[inline]
    pub fn cloop() -> Self {
        BlockdevAmendOptions::Cloop
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `compress`. Since QEMU 5.0.
    #[inline]
    pub fn compress() -> Self {
        BlockdevAmendOptions::Compress
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `copy-before-write`. Since QEMU 6.2.
    #[inline]
    pub fn copy_before_write() -> Self {
        BlockdevAmendOptions::CopyBeforeWrite
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `copy-on-read`. Since QEMU 3.0.
    #[inline]
    pub fn copy_on_read() -> Self {
        BlockdevAmendOptions::CopyOnRead
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `dmg`.
    #[inline]
    pub fn dmg() -> Self {
        BlockdevAmendOptions::Dmg
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `file`.
    #[inline]
    pub fn file() -> Self {
        BlockdevAmendOptions::File
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `snapshot-access`. Since QEMU 7.0.
    #[inline]
    pub fn snapshot_access() -> Self {
        BlockdevAmendOptions::SnapshotAccess
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `ftp`.
    #[inline]
    pub fn ftp() -> Self {
        BlockdevAmendOptions::Ftp
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `ftps`.
    #[inline]
    pub fn ftps() -> Self {
        BlockdevAmendOptions::Ftps
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `host_cdrom`. In builds with `HAVE_HOST_BLOCK_DEVICE`.
    #[inline]
    pub fn host_cdrom() -> Self {
        BlockdevAmendOptions::HostCdrom
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `host_device`. In builds with `HAVE_HOST_BLOCK_DEVICE`.
    #[inline]
    pub fn host_device() -> Self {
        BlockdevAmendOptions::HostDevice
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `http`.
    #[inline]
    pub fn http() -> Self {
        BlockdevAmendOptions::Http
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `https`.
    #[inline]
    pub fn https() -> Self {
        BlockdevAmendOptions::Https
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `io_uring`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    #[inline]
    pub fn io_uring() -> Self {
        BlockdevAmendOptions::IoUring
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `iscsi`.
    #[inline]
    pub fn iscsi() -> Self {
        BlockdevAmendOptions::Iscsi
    }
    /// Keys of a LUKS image. `BlockdevAmendOptions` with `driver` `luks`.
    pub fn luks(luks: impl Into<BlockdevAmendOptionsLuks>) -> Self {
        BlockdevAmendOptions::Luks(luks.into())
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `nbd`.
    #[inline]
    pub fn nbd() -> Self {
        BlockdevAmendOptions::Nbd
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `nfs`.
    #[inline]
    pub fn nfs() -> Self {
        BlockdevAmendOptions::Nfs
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `null-aio`.
    #[inline]
    pub fn null_aio() -> Self {
        BlockdevAmendOptions::NullAio
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `null-co`.
    #[inline]
    pub fn null_co() -> Self {
        BlockdevAmendOptions::NullCo
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `nvme`. Since QEMU 2.12.
    #[inline]
    pub fn nvme() -> Self {
        BlockdevAmendOptions::Nvme
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `nvme-io_uring`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    #[inline]
    pub fn nvme_io_uring() -> Self {
        BlockdevAmendOptions::NvmeIoUring
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `parallels`.
    #[inline]
    pub fn parallels() -> Self {
        BlockdevAmendOptions::Parallels
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `preallocate`.
    #[inline]
    pub fn preallocate() -> Self {
        BlockdevAmendOptions::Preallocate
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `qcow`.
    #[inline]
    pub fn qcow() -> Self {
        BlockdevAmendOptions::Qcow
    }
    /// Encryption of a qcow2 image. `BlockdevAmendOptions` with `driver` `qcow2`.
    pub fn qcow2(qcow2: impl Into<BlockdevAmendOptionsQcow2>) -> Self {
        BlockdevAmendOptions::Qcow2(qcow2.into())
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `qed`.
    #[inline]
    pub fn qed() -> Self {
        BlockdevAmendOptions::Qed
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `quorum`.
    #[inline]
    pub fn quorum() -> Self {
        BlockdevAmendOptions::Quorum
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `raw`.
    #[inline]
    pub fn raw() -> Self {
        BlockdevAmendOptions::Raw
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `rbd`.
    #[inline]
    pub fn rbd() -> Self {
        BlockdevAmendOptions::Rbd
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `replication`. In builds with `CONFIG_REPLICATION`.
    #[inline]
    pub fn replication() -> Self {
        BlockdevAmendOptions::Replication
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `ssh`.
    #[inline]
    pub fn ssh() -> Self {
        BlockdevAmendOptions::Ssh
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `throttle`. Since QEMU 2.11.
    #[inline]
    pub fn throttle() -> Self {
        BlockdevAmendOptions::Throttle
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `vdi`.
    #[inline]
    pub fn vdi() -> Self {
        BlockdevAmendOptions::Vdi
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `vhdx`.
    #[inline]
    pub fn vhdx() -> Self {
        BlockdevAmendOptions::Vhdx
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `virtio-blk-vfio-pci`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    #[inline]
    pub fn virtio_blk_vfio_pci() -> Self {
        BlockdevAmendOptions::VirtioBlkVfioPci
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `virtio-blk-vhost-user`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    #[inline]
    pub fn virtio_blk_vhost_user() -> Self {
        BlockdevAmendOptions::VirtioBlkVhostUser
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `virtio-blk-vhost-vdpa`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    #[inline]
    pub fn virtio_blk_vhost_vdpa() -> Self {
        BlockdevAmendOptions::VirtioBlkVhostVdpa
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `vmdk`.
    #[inline]
    pub fn vmdk() -> Self {
        BlockdevAmendOptions::Vmdk
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `vpc`.
    #[inline]
    pub fn vpc() -> Self {
        BlockdevAmendOptions::Vpc
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `vvfat`.
    #[inline]
    pub fn vvfat() -> Self {
        BlockdevAmendOptions::Vvfat
    }
    /// Refused: the driver cannot change options of existing images. `BlockdevAmendOptions` with `driver` `gluster`. Removed in QEMU 11.0 or 11.1. Deprecated since QEMU 9.2.
    #[deprecated(note = "removed in QEMU 11.0 or 11.1")]
    #[inline]
    pub fn gluster() -> Self {
        BlockdevAmendOptions::Gluster
    }
}

impl From<BlockdevAmendOptionsLuks> for BlockdevAmendOptions {
    #[inline]
    fn from(members: BlockdevAmendOptionsLuks) -> Self {
        Self::luks(members)
    }
}

impl From<BlockdevAmendOptionsQcow2> for BlockdevAmendOptions {
    #[inline]
    fn from(members: BlockdevAmendOptionsQcow2) -> Self {
        Self::qcow2(members)
    }
}

impl BlockdevAmendOptions {
    /// The value of `driver`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
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
            Self::HostCdrom => "host_cdrom",
            Self::HostDevice => "host_device",
            Self::Http => "http",
            Self::Https => "https",
            Self::IoUring => "io_uring",
            Self::Iscsi => "iscsi",
            Self::Luks(_) => "luks",
            Self::Nbd => "nbd",
            Self::Nfs => "nfs",
            Self::NullAio => "null-aio",
            Self::NullCo => "null-co",
            Self::Nvme => "nvme",
            Self::NvmeIoUring => "nvme-io_uring",
            Self::Parallels => "parallels",
            Self::Preallocate => "preallocate",
            Self::Qcow => "qcow",
            Self::Qcow2(_) => "qcow2",
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
            Self::Gluster => "gluster",
        }
    }
}

impl runtime::Branches for BlockdevAmendOptions {
    const TAG: &'static str = "driver";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Blkdebug => {}
            Self::Blklogwrites => {}
            Self::Blkreplay => {}
            Self::Blkverify => {}
            Self::Bochs => {}
            Self::Cloop => {}
            Self::Compress => {}
            Self::CopyBeforeWrite => {}
            Self::CopyOnRead => {}
            Self::Dmg => {}
            Self::File => {}
            Self::SnapshotAccess => {}
            Self::Ftp => {}
            Self::Ftps => {}
            Self::HostCdrom => {}
            Self::HostDevice => {}
            Self::Http => {}
            Self::Https => {}
            Self::IoUring => {}
            Self::Iscsi => {}
            Self::Luks(it) => writer.members(it),
            Self::Nbd => {}
            Self::Nfs => {}
            Self::NullAio => {}
            Self::NullCo => {}
            Self::Nvme => {}
            Self::NvmeIoUring => {}
            Self::Parallels => {}
            Self::Preallocate => {}
            Self::Qcow => {}
            Self::Qcow2(it) => writer.members(it),
            Self::Qed => {}
            Self::Quorum => {}
            Self::Raw => {}
            Self::Rbd => {}
            Self::Replication => {}
            Self::Ssh => {}
            Self::Throttle => {}
            Self::Vdi => {}
            Self::Vhdx => {}
            Self::VirtioBlkVfioPci => {}
            Self::VirtioBlkVhostUser => {}
            Self::VirtioBlkVhostVdpa => {}
            Self::Vmdk => {}
            Self::Vpc => {}
            Self::Vvfat => {}
            Self::Gluster => {}
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "blkdebug" => members.skip_all(Self::Blkdebug),
            "blklogwrites" => members.skip_all(Self::Blklogwrites),
            "blkreplay" => members.skip_all(Self::Blkreplay),
            "blkverify" => members.skip_all(Self::Blkverify),
            "bochs" => members.skip_all(Self::Bochs),
            "cloop" => members.skip_all(Self::Cloop),
            "compress" => members.skip_all(Self::Compress),
            "copy-before-write" => members.skip_all(Self::CopyBeforeWrite),
            "copy-on-read" => members.skip_all(Self::CopyOnRead),
            "dmg" => members.skip_all(Self::Dmg),
            "file" => members.skip_all(Self::File),
            "snapshot-access" => members.skip_all(Self::SnapshotAccess),
            "ftp" => members.skip_all(Self::Ftp),
            "ftps" => members.skip_all(Self::Ftps),
            "host_cdrom" => members.skip_all(Self::HostCdrom),
            "host_device" => members.skip_all(Self::HostDevice),
            "http" => members.skip_all(Self::Http),
            "https" => members.skip_all(Self::Https),
            "io_uring" => members.skip_all(Self::IoUring),
            "iscsi" => members.skip_all(Self::Iscsi),
            "luks" => members.read_as(Self::Luks),
            "nbd" => members.skip_all(Self::Nbd),
            "nfs" => members.skip_all(Self::Nfs),
            "null-aio" => members.skip_all(Self::NullAio),
            "null-co" => members.skip_all(Self::NullCo),
            "nvme" => members.skip_all(Self::Nvme),
            "nvme-io_uring" => members.skip_all(Self::NvmeIoUring),
            "parallels" => members.skip_all(Self::Parallels),
            "preallocate" => members.skip_all(Self::Preallocate),
            "qcow" => members.skip_all(Self::Qcow),
            "qcow2" => members.read_as(Self::Qcow2),
            "qed" => members.skip_all(Self::Qed),
            "quorum" => members.skip_all(Self::Quorum),
            "raw" => members.skip_all(Self::Raw),
            "rbd" => members.skip_all(Self::Rbd),
            "replication" => members.skip_all(Self::Replication),
            "ssh" => members.skip_all(Self::Ssh),
            "throttle" => members.skip_all(Self::Throttle),
            "vdi" => members.skip_all(Self::Vdi),
            "vhdx" => members.skip_all(Self::Vhdx),
            "virtio-blk-vfio-pci" => members.skip_all(Self::VirtioBlkVfioPci),
            "virtio-blk-vhost-user" => members.skip_all(Self::VirtioBlkVhostUser),
            "virtio-blk-vhost-vdpa" => members.skip_all(Self::VirtioBlkVhostVdpa),
            "vmdk" => members.skip_all(Self::Vmdk),
            "vpc" => members.skip_all(Self::Vpc),
            "vvfat" => members.skip_all(Self::Vvfat),
            "gluster" => members.skip_all(Self::Gluster),
            _ => members.no_branch(tag),
        }
    }
}

runtime::branches!(BlockdevAmendOptions, strict);

/// Key slots of a LUKS image that are to be changed.
///
/// The QAPI struct `BlockdevAmendOptionsLUKS` of module `block-core`.
///
/// Since QEMU 5.1. Sent.
///
/// Part of [`BlockdevAmendOptions`](super::BlockdevAmendOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevAmendOptionsLUKS)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevAmendOptionsLuks {
    /// Whether the key slots are to hold a passphrase or to be erased. `state`: [`QCryptoBlockLUKSKeyslotState`](QCryptoBlockLuksKeyslotState).
    pub state: QCryptoBlockLuksKeyslotState,
    /// ID of the `secret` object with the passphrase to write into a slot; if absent, no slot is written. `new-secret`: `str`.
    pub new_secret: Option<String>,
    /// ID of the `secret` object with a passphrase whose slots are erased; if absent, `keyslot` tells what is erased. `old-secret`: `str`.
    pub old_secret: Option<String>,
    /// Number of the slot to write or to erase, from 0 to 7; if absent, the first free slot, or those of `old-secret`. `keyslot`: `int`.
    pub keyslot: Option<i64>,
    /// How long deriving the key from the passphrase shall take on this host, in ms; 2000 if absent. `iter-time`: `int`.
    pub iter_time: Option<i64>,
    /// ID of the `secret` object with a passphrase that opens the image now; if absent, the one that the image was opened with. `secret`: `str`.
    pub secret: Option<String>,
}

impl BlockdevAmendOptionsLuks {
    /// `BlockdevAmendOptionsLUKS` with its required members.
    #[inline]
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
    /// Sets `new-secret` (`str`): ID of the `secret` object with the passphrase to write into a slot; if absent, no slot is written.
    pub fn new_secret(mut self, new_secret: impl Into<String>) -> Self {
        self.new_secret = Some(new_secret.into());
        self
    }
    /// Sets `old-secret` (`str`): ID of the `secret` object with a passphrase whose slots are erased; if absent, `keyslot` tells what is erased.
    pub fn old_secret(mut self, old_secret: impl Into<String>) -> Self {
        self.old_secret = Some(old_secret.into());
        self
    }
    /// Sets `keyslot` (`int`): number of the slot to write or to erase, from 0 to 7; if absent, the first free slot, or those of `old-secret`.
    #[inline]
    pub fn keyslot(mut self, keyslot: i64) -> Self {
        self.keyslot = Some(keyslot);
        self
    }
    /// Sets `iter-time` (`int`): how long deriving the key from the passphrase shall take on this host, in ms; 2000 if absent.
    #[inline]
    pub fn iter_time(mut self, iter_time: i64) -> Self {
        self.iter_time = Some(iter_time);
        self
    }
    /// Sets `secret` (`str`): ID of the `secret` object with a passphrase that opens the image now; if absent, the one that the image was opened with.
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(secret.into());
        self
    }
}

impl runtime::Object for BlockdevAmendOptionsLuks {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("state", &self.state);
        writer.optional("new-secret", &self.new_secret);
        writer.optional("old-secret", &self.old_secret);
        writer.optional("keyslot", &self.keyslot);
        writer.optional("iter-time", &self.iter_time);
        writer.optional("secret", &self.secret);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            state: QCryptoBlockLuksKeyslotState::Active,
            new_secret: None,
            old_secret: None,
            keyslot: None,
            iter_time: None,
            secret: None,
        };
        while let Some(member) = members.next() {
            match member {
                "state" => members.require(0, &mut value.state),
                "new-secret" => members.fill(&mut value.new_secret),
                "old-secret" => members.fill(&mut value.old_secret),
                "keyslot" => members.fill(&mut value.keyslot),
                "iter-time" => members.fill(&mut value.iter_time),
                "secret" => members.fill(&mut value.secret),
                _ => members.skip(),
            }
        }
        members.check(&["state"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevAmendOptionsLuks, strict);

/// What is to be changed in a qcow2 image.
///
/// The QAPI struct `BlockdevAmendOptionsQcow2` of module `block-core`.
///
/// Since QEMU 5.1. Sent.
///
/// Part of [`BlockdevAmendOptions`](super::BlockdevAmendOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevAmendOptionsQcow2)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevAmendOptionsQcow2 {
    /// Key slots that are to be changed; if absent, nothing about the encryption. `encrypt`: [`QCryptoBlockAmendOptions`].
    pub encrypt: Option<QCryptoBlockAmendOptions>,
}

impl BlockdevAmendOptionsQcow2 {
    /// `BlockdevAmendOptionsQcow2` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { encrypt: None }
    }
    /// Sets `encrypt` ([`QCryptoBlockAmendOptions`]): key slots that are to be changed; if absent, nothing about the encryption.
    pub fn encrypt(mut self, encrypt: impl Into<QCryptoBlockAmendOptions>) -> Self {
        self.encrypt = Some(encrypt.into());
        self
    }
}

runtime::default!(BlockdevAmendOptionsQcow2);

impl runtime::Object for BlockdevAmendOptionsQcow2 {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("encrypt", &self.encrypt);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "encrypt" => members.fill(&mut value.encrypt),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(BlockdevAmendOptionsQcow2, strict);

/// A backup to an existing node.
///
/// The QAPI struct `BlockdevBackup` of module `block-core`.
///
/// Since QEMU 2.3. Sent.
///
/// Part of [`BlockdevBackupWrapper`](super::BlockdevBackupWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevBackup)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevBackup {
    /// ID for the new job; needed if the device has no block backend with a name; if absent, the name of the block backend. `job-id`: `str`. Since QEMU 2.7.
    pub job_id: Option<String>,
    /// Name of the block backend or node whose content is copied. `device`: `str`.
    pub device: String,
    /// Which part of the content is copied. `sync`: [`MirrorSyncMode`].
    pub sync: MirrorSyncMode,
    /// Most that the job may copy in the background, in bytes/s; no limit if absent or `0`. `speed`: `int`.
    pub speed: Option<i64>,
    /// Name of the dirty bitmap of the source that tells what to copy; needed if `sync` is `bitmap` or `incremental`. `bitmap`: `str`. Since QEMU 2.4.
    pub bitmap: Option<String>,
    /// What happens to the bitmap at the end; needed with a bitmap, except for `incremental`; `on-success` for `incremental` if absent. `bitmap-mode`: [`BitmapSyncMode`]. Since QEMU 4.2.
    pub bitmap_mode: Option<BitmapSyncMode>,
    /// Whether the copy is compressed, which the format of the target must allow; false if absent. `compress`: `bool`. Since QEMU 2.8.
    pub compress: Option<bool>,
    /// What the job does when a read from the source fails; `report` if absent. `on-source-error`: [`BlockdevOnError`].
    pub on_source_error: Option<BlockdevOnError>,
    /// What the job does when a write to the target fails; `report` if absent. `on-target-error`: [`BlockdevOnError`].
    pub on_target_error: Option<BlockdevOnError>,
    /// Whether the guest's write or the backup fails if old data cannot be saved first; `break-guest-write` if absent. `on-cbw-error`: [`OnCbwError`]. Since QEMU 10.1.
    pub on_cbw_error: Option<OnCbwError>,
    /// Whether the job finalizes by itself, without waiting for `job-finalize`; true if absent. `auto-finalize`: `bool`. Since QEMU 2.12.
    pub auto_finalize: Option<bool>,
    /// Whether the job vanishes by itself once it has concluded, without waiting for `job-dismiss`; true if absent. `auto-dismiss`: `bool`. Since QEMU 2.12.
    pub auto_dismiss: Option<bool>,
    /// Node name for the filter that the job puts above the source while it runs; a generated name if absent. `filter-node-name`: `str`. Since QEMU 4.2.
    pub filter_node_name: Option<String>,
    /// Whether data is discarded from the source once it is copied; for temporary images; false if absent. `discard-source`: `bool`. Since QEMU 9.1.
    pub discard_source: Option<bool>,
    /// Settings that change the speed of the copy and nothing else. `x-perf`: [`BackupPerf`]. Since QEMU 6.0. Unstable.
    pub x_perf: Option<BackupPerf>,
    /// Name of the block backend or node that receives the copy. `target`: `str`.
    pub target: String,
}

impl BlockdevBackup {
    /// `BlockdevBackup` with its required members.
    pub fn new(
        device: impl Into<String>,
        sync: MirrorSyncMode,
        target: impl Into<String>,
    ) -> Self {
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
    /// Sets `job-id` (`str`): ID for the new job; needed if the device has no block backend with a name; if absent, the name of the block backend. Since QEMU 2.7.
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }
    /// Sets `speed` (`int`): most that the job may copy in the background, in bytes/s; no limit if absent or `0`.
    #[inline]
    pub fn speed(mut self, speed: i64) -> Self {
        self.speed = Some(speed);
        self
    }
    /// Sets `bitmap` (`str`): name of the dirty bitmap of the source that tells what to copy; needed if `sync` is `bitmap` or `incremental`. Since QEMU 2.4.
    pub fn bitmap(mut self, bitmap: impl Into<String>) -> Self {
        self.bitmap = Some(bitmap.into());
        self
    }
    /// Sets `bitmap-mode` ([`BitmapSyncMode`]): what happens to the bitmap at the end; needed with a bitmap, except for `incremental`; `on-success` for `incremental` if absent. Since QEMU 4.2.
    #[inline]
    pub fn bitmap_mode(mut self, bitmap_mode: BitmapSyncMode) -> Self {
        self.bitmap_mode = Some(bitmap_mode);
        self
    }
    /// Sets `compress` (`bool`): whether the copy is compressed, which the format of the target must allow; false if absent. Since QEMU 2.8.
    #[inline]
    pub fn compress(mut self, compress: bool) -> Self {
        self.compress = Some(compress);
        self
    }
    /// Sets `on-source-error` ([`BlockdevOnError`]): what the job does when a read from the source fails; `report` if absent.
    #[inline]
    pub fn on_source_error(mut self, on_source_error: BlockdevOnError) -> Self {
        self.on_source_error = Some(on_source_error);
        self
    }
    /// Sets `on-target-error` ([`BlockdevOnError`]): what the job does when a write to the target fails; `report` if absent.
    #[inline]
    pub fn on_target_error(mut self, on_target_error: BlockdevOnError) -> Self {
        self.on_target_error = Some(on_target_error);
        self
    }
    /// Sets `on-cbw-error` ([`OnCbwError`]): whether the guest's write or the backup fails if old data cannot be saved first; `break-guest-write` if absent. Since QEMU 10.1.
    #[inline]
    pub fn on_cbw_error(mut self, on_cbw_error: OnCbwError) -> Self {
        self.on_cbw_error = Some(on_cbw_error);
        self
    }
    /// Sets `auto-finalize` (`bool`): whether the job finalizes by itself, without waiting for `job-finalize`; true if absent. Since QEMU 2.12.
    #[inline]
    pub fn auto_finalize(mut self, auto_finalize: bool) -> Self {
        self.auto_finalize = Some(auto_finalize);
        self
    }
    /// Sets `auto-dismiss` (`bool`): whether the job vanishes by itself once it has concluded, without waiting for `job-dismiss`; true if absent. Since QEMU 2.12.
    #[inline]
    pub fn auto_dismiss(mut self, auto_dismiss: bool) -> Self {
        self.auto_dismiss = Some(auto_dismiss);
        self
    }
    /// Sets `filter-node-name` (`str`): node name for the filter that the job puts above the source while it runs; a generated name if absent. Since QEMU 4.2.
    pub fn filter_node_name(mut self, filter_node_name: impl Into<String>) -> Self {
        self.filter_node_name = Some(filter_node_name.into());
        self
    }
    /// Sets `discard-source` (`bool`): whether data is discarded from the source once it is copied; for temporary images; false if absent. Since QEMU 9.1.
    #[inline]
    pub fn discard_source(mut self, discard_source: bool) -> Self {
        self.discard_source = Some(discard_source);
        self
    }
    /// Sets `x-perf` ([`BackupPerf`]): settings that change the speed of the copy and nothing else. Since QEMU 6.0. Unstable.
    pub fn x_perf(mut self, x_perf: impl Into<BackupPerf>) -> Self {
        self.x_perf = Some(x_perf.into());
        self
    }
}

impl runtime::Object for BlockdevBackup {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("job-id", &self.job_id);
        writer.member("device", &self.device);
        writer.member("sync", &self.sync);
        writer.optional("speed", &self.speed);
        writer.optional("bitmap", &self.bitmap);
        writer.optional("bitmap-mode", &self.bitmap_mode);
        writer.optional("compress", &self.compress);
        writer.optional("on-source-error", &self.on_source_error);
        writer.optional("on-target-error", &self.on_target_error);
        writer.optional("on-cbw-error", &self.on_cbw_error);
        writer.optional("auto-finalize", &self.auto_finalize);
        writer.optional("auto-dismiss", &self.auto_dismiss);
        writer.optional("filter-node-name", &self.filter_node_name);
        writer.optional("discard-source", &self.discard_source);
        writer.optional("x-perf", &self.x_perf);
        writer.member("target", &self.target);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            job_id: None,
            device: String::new(),
            sync: MirrorSyncMode::Top,
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
            target: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "job-id" => members.fill(&mut value.job_id),
                "device" => members.require(0, &mut value.device),
                "sync" => members.require(1, &mut value.sync),
                "speed" => members.fill(&mut value.speed),
                "bitmap" => members.fill(&mut value.bitmap),
                "bitmap-mode" => members.fill(&mut value.bitmap_mode),
                "compress" => members.fill(&mut value.compress),
                "on-source-error" => members.fill(&mut value.on_source_error),
                "on-target-error" => members.fill(&mut value.on_target_error),
                "on-cbw-error" => members.fill(&mut value.on_cbw_error),
                "auto-finalize" => members.fill(&mut value.auto_finalize),
                "auto-dismiss" => members.fill(&mut value.auto_dismiss),
                "filter-node-name" => members.fill(&mut value.filter_node_name),
                "discard-source" => members.fill(&mut value.discard_source),
                "x-perf" => members.fill(&mut value.x_perf),
                "target" => members.require(2, &mut value.target),
                _ => members.skip(),
            }
        }
        members.check(&["device", "sync", "target"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevBackup, strict);

/// How writes to a node are cached.
///
/// The QAPI struct `BlockdevCacheInfo` of module `block-core`.
///
/// Since QEMU 2.3. Received.
///
/// Part of [`BlockDeviceInfo`](super::BlockDeviceInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCacheInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCacheInfo {
    /// Whether a write ends before it is on stable storage, until the guest flushes. `writeback`: `bool`.
    pub writeback: bool,
    /// Whether the page cache of the host is bypassed. `direct`: `bool`.
    pub direct: bool,
    /// Whether flushes are ignored, so that a crash of the host can destroy the image. `no-flush`: `bool`.
    pub no_flush: bool,
}

impl BlockdevCacheInfo {
    /// `BlockdevCacheInfo` with its required members.
    #[must_use]
    #[inline]
    pub fn new(writeback: bool, direct: bool, no_flush: bool) -> Self {
        Self {
            writeback,
            direct,
            no_flush,
        }
    }
}

impl runtime::Object for BlockdevCacheInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("writeback", &self.writeback);
        writer.member("direct", &self.direct);
        writer.member("no-flush", &self.no_flush);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            writeback: false,
            direct: false,
            no_flush: false,
        };
        while let Some(member) = members.next() {
            match member {
                "writeback" => members.require(0, &mut value.writeback),
                "direct" => members.require(1, &mut value.direct),
                "no-flush" => members.require(2, &mut value.no_flush),
                _ => members.skip(),
            }
        }
        members.check(&["writeback", "direct", "no-flush"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevCacheInfo);

/// How reads and writes of a node are cached.
///
/// The QAPI struct `BlockdevCacheOptions` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// Part of [`BlockdevOptions`](super::BlockdevOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCacheOptions)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCacheOptions {
    /// Whether the page cache of the host is bypassed; false if absent. `direct`: `bool`.
    pub direct: Option<bool>,
    /// Whether flushes are ignored, which is fast, and fatal for the image if the host crashes; false if absent. `no-flush`: `bool`.
    pub no_flush: Option<bool>,
}

impl BlockdevCacheOptions {
    /// `BlockdevCacheOptions` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            direct: None,
            no_flush: None,
        }
    }
    /// Sets `direct` (`bool`): whether the page cache of the host is bypassed; false if absent.
    #[inline]
    pub fn direct(mut self, direct: bool) -> Self {
        self.direct = Some(direct);
        self
    }
    /// Sets `no-flush` (`bool`): whether flushes are ignored, which is fast, and fatal for the image if the host crashes; false if absent.
    #[inline]
    pub fn no_flush(mut self, no_flush: bool) -> Self {
        self.no_flush = Some(no_flush);
        self
    }
}

runtime::default!(BlockdevCacheOptions);

impl runtime::Object for BlockdevCacheOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("direct", &self.direct);
        writer.optional("no-flush", &self.no_flush);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "direct" => members.fill(&mut value.direct),
                "no-flush" => members.fill(&mut value.no_flush),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(BlockdevCacheOptions, strict);

/// A node directly below another.
///
/// The QAPI struct `BlockdevChild` of module `block-core`.
///
/// Since QEMU 10.1. Received.
///
/// Part of [`BlockDeviceInfo`](super::BlockDeviceInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevChild)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevChild {
    /// Role in which it is used, such as `file` or `backing`. `child`: `str`.
    pub child: String,
    /// Name of the node. `node-name`: `str`.
    pub node_name: String,
}

impl BlockdevChild {
    /// `BlockdevChild` with its required members.
    #[must_use]
    pub fn new(child: impl Into<String>, node_name: impl Into<String>) -> Self {
        Self {
            child: child.into(),
            node_name: node_name.into(),
        }
    }
}

impl runtime::Object for BlockdevChild {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("child", &self.child);
        writer.member("node-name", &self.node_name);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            child: String::new(),
            node_name: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "child" => members.require(0, &mut value.child),
                "node-name" => members.require(1, &mut value.node_name),
                _ => members.skip(),
            }
        }
        members.check(&["child", "node-name"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevChild);

/// An image that is to be created, by driver.
///
/// The QAPI union `BlockdevCreateOptions` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// Argument of [`blockdev-create`](super::super::commands::BlockdevCreate).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptions)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum BlockdevCreateOptions {
    /// Refused: the driver cannot create images. `blkdebug`.
    Blkdebug,
    /// Refused: the driver cannot create images. `blklogwrites`. Since QEMU 3.0.
    Blklogwrites,
    /// Refused: the driver cannot create images. `blkreplay`. Since QEMU 4.2.
    Blkreplay,
    /// Refused: the driver cannot create images. `blkverify`.
    Blkverify,
    /// Refused: the driver cannot create images. `bochs`.
    Bochs,
    /// Refused: the driver cannot create images. `cloop`.
    Cloop,
    /// Refused: the driver cannot create images. `compress`. Since QEMU 5.0.
    Compress,
    /// Refused: the driver cannot create images. `copy-before-write`. Since QEMU 6.2.
    CopyBeforeWrite,
    /// Refused: the driver cannot create images. `copy-on-read`. Since QEMU 3.0.
    CopyOnRead,
    /// Refused: the driver cannot create images. `dmg`.
    Dmg,
    /// A file of the host. `file`.
    File(BlockdevCreateOptionsFile),
    /// Refused: the driver cannot create images. `snapshot-access`. Since QEMU 7.0.
    SnapshotAccess,
    /// Refused: the driver cannot create images. `ftp`.
    Ftp,
    /// Refused: the driver cannot create images. `ftps`.
    Ftps,
    /// Refused: the driver cannot create images. `host_cdrom`. In builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostCdrom,
    /// Refused: the driver cannot create images. `host_device`. In builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostDevice,
    /// Refused: the driver cannot create images. `http`.
    Http,
    /// Refused: the driver cannot create images. `https`.
    Https,
    /// Refused: the driver cannot create images. `io_uring`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    IoUring,
    /// Refused: the driver cannot create images. `iscsi`.
    Iscsi,
    /// A LUKS image on an existing node. `luks`.
    Luks(BlockdevCreateOptionsLuks),
    /// Refused: the driver cannot create images. `nbd`.
    Nbd,
    /// A file on an NFS server. `nfs`.
    Nfs(BlockdevCreateOptionsNfs),
    /// Refused: the driver cannot create images. `null-aio`.
    NullAio,
    /// Refused: the driver cannot create images. `null-co`.
    NullCo,
    /// Refused: the driver cannot create images. `nvme`.
    Nvme,
    /// Refused: the driver cannot create images. `nvme-io_uring`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    NvmeIoUring,
    /// A Parallels image on an existing node. `parallels`.
    Parallels(BlockdevCreateOptionsParallels),
    /// Refused: the driver cannot create images. `preallocate`.
    Preallocate,
    /// An image of the old format qcow on an existing node. `qcow`.
    Qcow(BlockdevCreateOptionsQcow),
    /// A qcow2 image on an existing node. `qcow2`.
    Qcow2(BlockdevCreateOptionsQcow2),
    /// A QED image on an existing node. `qed`.
    Qed(BlockdevCreateOptionsQed),
    /// Refused: the driver cannot create images. `quorum`.
    Quorum,
    /// Refused: the driver cannot create images. `raw`.
    Raw,
    /// An image in a Ceph cluster. `rbd`.
    Rbd(BlockdevCreateOptionsRbd),
    /// Refused: the driver cannot create images. `replication`. In builds with `CONFIG_REPLICATION`.
    Replication,
    /// A file on an SSH server. `ssh`.
    Ssh(BlockdevCreateOptionsSsh),
    /// Refused: the driver cannot create images. `throttle`. Since QEMU 2.11.
    Throttle,
    /// A VirtualBox image on an existing node. `vdi`.
    Vdi(BlockdevCreateOptionsVdi),
    /// A VHDX image of Hyper-V on an existing node. `vhdx`.
    Vhdx(BlockdevCreateOptionsVhdx),
    /// Refused: the driver cannot create images. `virtio-blk-vfio-pci`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    VirtioBlkVfioPci,
    /// Refused: the driver cannot create images. `virtio-blk-vhost-user`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    VirtioBlkVhostUser,
    /// Refused: the driver cannot create images. `virtio-blk-vhost-vdpa`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    VirtioBlkVhostVdpa,
    /// A VMware image on existing nodes. `vmdk`.
    Vmdk(BlockdevCreateOptionsVmdk),
    /// A VHD image of Virtual PC on an existing node. `vpc`.
    Vpc(BlockdevCreateOptionsVpc),
    /// Refused: the driver cannot create images. `vvfat`.
    Vvfat,
    /// A file on a Gluster volume. `gluster`. Removed in QEMU 11.0 or 11.1. Deprecated since QEMU 9.2.
    #[deprecated(note = "removed in QEMU 11.0 or 11.1")]
    Gluster(BlockdevCreateOptionsGluster),
}

/// Constructors, one for each value of `driver`.
impl BlockdevCreateOptions {
    /// Refused: the driver cannot create images. `BlockdevCreateOptions` with `driver` `blkdebug`.
    #[inline]
    pub fn blkdebug() -> Self {
        BlockdevCreateOptions::Blkdebug
    }
    /// Refused: the driver cannot create images. `BlockdevCreateOptions` with `driver` `blklogwrites`. Since QEMU 3.0.
    #[inline]
    pub fn blklogwrites() -> Self {
        BlockdevCreateOptions::Blklogwrites
    }
    /// Refused: the driver cannot create images. `BlockdevCreateOptions` with `driver` `blkreplay`. Since QEMU 4.2.
    #[inline]
    pub fn blkreplay() -> Self {
        BlockdevCreateOptions::Blkreplay
    }
    /// Refused: the driver cannot create images. `BlockdevCreateOptions` with `driver` `blkverify`.
    #[inline]
    pub fn blkverify() -> Self {
        BlockdevCreateOptions::Blkverify
    }
    /// Refused: the driver cannot create images. `BlockdevCreateOptions` with `driver` `bochs`.
    #[inline]
    pub fn bochs() -> Self {
        BlockdevCreateOptions::Bochs
    }
    /// Refused: the driver cannot create images. `BlockdevCreateOptions` with `driver` `cloop`.
    #[inline]
    pub fn cloop() -> Self {
        BlockdevCreateOptions::Cloop
    }
    /// Refused: the driver cannot create images. `BlockdevCreateOptions` with `driver` `compress`. Since QEMU 5.0.
    #[inline]
    pub fn compress() -> Self {
        BlockdevCreateOptions::Compress
    }
    /// Refused: the driver cannot create images. `BlockdevCreateOptions` with `driver` `copy-before-write`. Since QEMU 6.2.
    #[inline]
    pub fn copy_before_write() -> Self {
        BlockdevCreateOptions::CopyBeforeWrite
    }
    /// Refused: the driver cannot create images. `BlockdevCreateOptions` with `driver` `copy-on-read`. Since QEMU 3.0.
    #[inline]
    pub fn copy_on_read() -> Self {
        BlockdevCreateOptions::CopyOnRead
    }
    /// Refused: the driver cannot create images. `BlockdevCreateOptions` with `driver` `dmg`.
    #[inline]
    pub fn dmg() -> Self {
        BlockdevCreateOptions::Dmg
    }
    /// A file of the host. `BlockdevCreateOptions` with `driver` `file`.
    pub fn file(file: impl Into<BlockdevCreateOptionsFile>) -> Self {
        BlockdevCreateOptions::File(file.into())
    }
    /// Refused: the driver cannot create images. `BlockdevCreateOptions` with `driver` `snapshot-access`. Since QEMU 7.0.
    #[inline]
    pub fn snapshot_access() -> Self {
        BlockdevCreateOptions::SnapshotAccess
    }
    /// Refused: the driver cannot create images. `BlockdevCreateOptions` with `driver` `ftp`.
    #[inline]
    pub fn ftp() -> Self {
        BlockdevCreateOptions::Ftp
    }
    /// Refused: the driver cannot create images. `BlockdevCreateOptions` with `driver` `ftps`.
    #[inline]
    pub fn ftps() -> Self {
        BlockdevCreateOptions::Ftps
    }
    /// Refused: the driver cannot create images. `BlockdevCreateOptions` with `driver` `host_cdrom`. In builds with `HAVE_HOST_BLOCK_DEVICE`.
    #[inline]
    pub fn host_cdrom() -> Self {
        BlockdevCreateOptions::HostCdrom
    }
    /// Refused: the driver cannot create images. `BlockdevCreateOptions` with `driver` `host_device`. In builds with `HAVE_HOST_BLOCK_DEVICE`.
    #[inline]
    pub fn host_device() -> Self {
        BlockdevCreateOptions::HostDevice
    }
    /// Refused: the driver cannot create images. `BlockdevCreateOptions` with `driver` `http`.
    #[inline]
    pub fn http() -> Self {
        BlockdevCreateOptions::Http
    }
    /// Refused: the driver cannot create images. `BlockdevCreateOptions` with `driver` `https`.
    #[inline]
    pub fn https() -> Self {
        BlockdevCreateOptions::Https
    }
    /// Refused: the driver cannot create images. `BlockdevCreateOptions` with `driver` `io_uring`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    #[inline]
    pub fn io_uring() -> Self {
        BlockdevCreateOptions::IoUring
    }
    /// Refused: the driver cannot create images. `BlockdevCreateOptions` with `driver` `iscsi`.
    #[inline]
    pub fn iscsi() -> Self {
        BlockdevCreateOptions::Iscsi
    }
    /// A LUKS image on an existing node. `BlockdevCreateOptions` with `driver` `luks`.
    pub fn luks(luks: impl Into<BlockdevCreateOptionsLuks>) -> Self {
        BlockdevCreateOptions::Luks(luks.into())
    }
    /// Refused: the driver cannot create images. `BlockdevCreateOptions` with `driver` `nbd`.
    #[inline]
    pub fn nbd() -> Self {
        BlockdevCreateOptions::Nbd
    }
    /// A file on an NFS server. `BlockdevCreateOptions` with `driver` `nfs`.
    pub fn nfs(nfs: impl Into<BlockdevCreateOptionsNfs>) -> Self {
        BlockdevCreateOptions::Nfs(nfs.into())
    }
    /// Refused: the driver cannot create images. `BlockdevCreateOptions` with `driver` `null-aio`.
    #[inline]
    pub fn null_aio() -> Self {
        BlockdevCreateOptions::NullAio
    }
    /// Refused: the driver cannot create images. `BlockdevCreateOptions` with `driver` `null-co`.
    #[inline]
    pub fn null_co() -> Self {
        BlockdevCreateOptions::NullCo
    }
    /// Refused: the driver cannot create images. `BlockdevCreateOptions` with `driver` `nvme`.
    #[inline]
    pub fn nvme() -> Self {
        BlockdevCreateOptions::Nvme
    }
    /// Refused: the driver cannot create images. `BlockdevCreateOptions` with `driver` `nvme-io_uring`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    #[inline]
    pub fn nvme_io_uring() -> Self {
        BlockdevCreateOptions::NvmeIoUring
    }
    /// A Parallels image on an existing node. `BlockdevCreateOptions` with `driver` `parallels`.
    pub fn parallels(parallels: impl Into<BlockdevCreateOptionsParallels>) -> Self {
        BlockdevCreateOptions::Parallels(parallels.into())
    }
    /// Refused: the driver cannot create images. `BlockdevCreateOptions` with `driver` `preallocate`.
    #[inline]
    pub fn preallocate() -> Self {
        BlockdevCreateOptions::Preallocate
    }
    /// An image of the old format qcow on an existing node. `BlockdevCreateOptions` with `driver` `qcow`.
    pub fn qcow(qcow: impl Into<BlockdevCreateOptionsQcow>) -> Self {
        BlockdevCreateOptions::Qcow(qcow.into())
    }
    /// A qcow2 image on an existing node. `BlockdevCreateOptions` with `driver` `qcow2`.
    pub fn qcow2(qcow2: impl Into<BlockdevCreateOptionsQcow2>) -> Self {
        BlockdevCreateOptions::Qcow2(qcow2.into())
    }
    /// A QED image on an existing node. `BlockdevCreateOptions` with `driver` `qed`.
    pub fn qed(qed: impl Into<BlockdevCreateOptionsQed>) -> Self {
        BlockdevCreateOptions::Qed(qed.into())
    }
    /// Refused: the driver cannot create images. `BlockdevCreateOptions` with `driver` `quorum`.
    #[inline]
    pub fn quorum() -> Self {
        BlockdevCreateOptions::Quorum
    }
    /// Refused: the driver cannot create images. `BlockdevCreateOptions` with `driver` `raw`.
    #[inline]
    pub fn raw() -> Self {
        BlockdevCreateOptions::Raw
    }
    /// An image in a Ceph cluster. `BlockdevCreateOptions` with `driver` `rbd`.
    pub fn rbd(rbd: impl Into<BlockdevCreateOptionsRbd>) -> Self {
        BlockdevCreateOptions::Rbd(rbd.into())
    }
    /// Refused: the driver cannot create images. `BlockdevCreateOptions` with `driver` `replication`. In builds with `CONFIG_REPLICATION`.
    #[inline]
    pub fn replication() -> Self {
        BlockdevCreateOptions::Replication
    }
    /// A file on an SSH server. `BlockdevCreateOptions` with `driver` `ssh`.
    pub fn ssh(ssh: impl Into<BlockdevCreateOptionsSsh>) -> Self {
        BlockdevCreateOptions::Ssh(ssh.into())
    }
    /// Refused: the driver cannot create images. `BlockdevCreateOptions` with `driver` `throttle`. Since QEMU 2.11.
    #[inline]
    pub fn throttle() -> Self {
        BlockdevCreateOptions::Throttle
    }
    /// A VirtualBox image on an existing node. `BlockdevCreateOptions` with `driver` `vdi`.
    pub fn vdi(vdi: impl Into<BlockdevCreateOptionsVdi>) -> Self {
        BlockdevCreateOptions::Vdi(vdi.into())
    }
    /// A VHDX image of Hyper-V on an existing node. `BlockdevCreateOptions` with `driver` `vhdx`.
    pub fn vhdx(vhdx: impl Into<BlockdevCreateOptionsVhdx>) -> Self {
        BlockdevCreateOptions::Vhdx(vhdx.into())
    }
    /// Refused: the driver cannot create images. `BlockdevCreateOptions` with `driver` `virtio-blk-vfio-pci`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    #[inline]
    pub fn virtio_blk_vfio_pci() -> Self {
        BlockdevCreateOptions::VirtioBlkVfioPci
    }
    /// Refused: the driver cannot create images. `BlockdevCreateOptions` with `driver` `virtio-blk-vhost-user`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    #[inline]
    pub fn virtio_blk_vhost_user() -> Self {
        BlockdevCreateOptions::VirtioBlkVhostUser
    }
    /// Refused: the driver cannot create images. `BlockdevCreateOptions` with `driver` `virtio-blk-vhost-vdpa`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    #[inline]
    pub fn virtio_blk_vhost_vdpa() -> Self {
        BlockdevCreateOptions::VirtioBlkVhostVdpa
    }
    /// A VMware image on existing nodes. `BlockdevCreateOptions` with `driver` `vmdk`.
    pub fn vmdk(vmdk: impl Into<BlockdevCreateOptionsVmdk>) -> Self {
        BlockdevCreateOptions::Vmdk(vmdk.into())
    }
    /// A VHD image of Virtual PC on an existing node. `BlockdevCreateOptions` with `driver` `vpc`.
    pub fn vpc(vpc: impl Into<BlockdevCreateOptionsVpc>) -> Self {
        BlockdevCreateOptions::Vpc(vpc.into())
    }
    /// Refused: the driver cannot create images. `BlockdevCreateOptions` with `driver` `vvfat`.
    #[inline]
    pub fn vvfat() -> Self {
        BlockdevCreateOptions::Vvfat
    }
    /// A file on a Gluster volume. `BlockdevCreateOptions` with `driver` `gluster`. Removed in QEMU 11.0 or 11.1. Deprecated since QEMU 9.2.
    #[deprecated(note = "removed in QEMU 11.0 or 11.1")]
    pub fn gluster(gluster: impl Into<BlockdevCreateOptionsGluster>) -> Self {
        BlockdevCreateOptions::Gluster(gluster.into())
    }
}

impl From<BlockdevCreateOptionsFile> for BlockdevCreateOptions {
    #[inline]
    fn from(members: BlockdevCreateOptionsFile) -> Self {
        Self::file(members)
    }
}

impl From<BlockdevCreateOptionsLuks> for BlockdevCreateOptions {
    #[inline]
    fn from(members: BlockdevCreateOptionsLuks) -> Self {
        Self::luks(members)
    }
}

impl From<BlockdevCreateOptionsNfs> for BlockdevCreateOptions {
    #[inline]
    fn from(members: BlockdevCreateOptionsNfs) -> Self {
        Self::nfs(members)
    }
}

impl From<BlockdevCreateOptionsParallels> for BlockdevCreateOptions {
    #[inline]
    fn from(members: BlockdevCreateOptionsParallels) -> Self {
        Self::parallels(members)
    }
}

impl From<BlockdevCreateOptionsQcow> for BlockdevCreateOptions {
    #[inline]
    fn from(members: BlockdevCreateOptionsQcow) -> Self {
        Self::qcow(members)
    }
}

impl From<BlockdevCreateOptionsQcow2> for BlockdevCreateOptions {
    #[inline]
    fn from(members: BlockdevCreateOptionsQcow2) -> Self {
        Self::qcow2(members)
    }
}

impl From<BlockdevCreateOptionsQed> for BlockdevCreateOptions {
    #[inline]
    fn from(members: BlockdevCreateOptionsQed) -> Self {
        Self::qed(members)
    }
}

impl From<BlockdevCreateOptionsRbd> for BlockdevCreateOptions {
    #[inline]
    fn from(members: BlockdevCreateOptionsRbd) -> Self {
        Self::rbd(members)
    }
}

impl From<BlockdevCreateOptionsSsh> for BlockdevCreateOptions {
    #[inline]
    fn from(members: BlockdevCreateOptionsSsh) -> Self {
        Self::ssh(members)
    }
}

impl From<BlockdevCreateOptionsVdi> for BlockdevCreateOptions {
    #[inline]
    fn from(members: BlockdevCreateOptionsVdi) -> Self {
        Self::vdi(members)
    }
}

impl From<BlockdevCreateOptionsVhdx> for BlockdevCreateOptions {
    #[inline]
    fn from(members: BlockdevCreateOptionsVhdx) -> Self {
        Self::vhdx(members)
    }
}

impl From<BlockdevCreateOptionsVmdk> for BlockdevCreateOptions {
    #[inline]
    fn from(members: BlockdevCreateOptionsVmdk) -> Self {
        Self::vmdk(members)
    }
}

impl From<BlockdevCreateOptionsVpc> for BlockdevCreateOptions {
    #[inline]
    fn from(members: BlockdevCreateOptionsVpc) -> Self {
        Self::vpc(members)
    }
}

impl From<BlockdevCreateOptionsGluster> for BlockdevCreateOptions {
    #[inline]
    fn from(members: BlockdevCreateOptionsGluster) -> Self {
        Self::gluster(members)
    }
}

impl BlockdevCreateOptions {
    /// The value of `driver`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
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
            Self::File(_) => "file",
            Self::SnapshotAccess => "snapshot-access",
            Self::Ftp => "ftp",
            Self::Ftps => "ftps",
            Self::HostCdrom => "host_cdrom",
            Self::HostDevice => "host_device",
            Self::Http => "http",
            Self::Https => "https",
            Self::IoUring => "io_uring",
            Self::Iscsi => "iscsi",
            Self::Luks(_) => "luks",
            Self::Nbd => "nbd",
            Self::Nfs(_) => "nfs",
            Self::NullAio => "null-aio",
            Self::NullCo => "null-co",
            Self::Nvme => "nvme",
            Self::NvmeIoUring => "nvme-io_uring",
            Self::Parallels(_) => "parallels",
            Self::Preallocate => "preallocate",
            Self::Qcow(_) => "qcow",
            Self::Qcow2(_) => "qcow2",
            Self::Qed(_) => "qed",
            Self::Quorum => "quorum",
            Self::Raw => "raw",
            Self::Rbd(_) => "rbd",
            Self::Replication => "replication",
            Self::Ssh(_) => "ssh",
            Self::Throttle => "throttle",
            Self::Vdi(_) => "vdi",
            Self::Vhdx(_) => "vhdx",
            Self::VirtioBlkVfioPci => "virtio-blk-vfio-pci",
            Self::VirtioBlkVhostUser => "virtio-blk-vhost-user",
            Self::VirtioBlkVhostVdpa => "virtio-blk-vhost-vdpa",
            Self::Vmdk(_) => "vmdk",
            Self::Vpc(_) => "vpc",
            Self::Vvfat => "vvfat",
            Self::Gluster(_) => "gluster",
        }
    }
}

impl runtime::Branches for BlockdevCreateOptions {
    const TAG: &'static str = "driver";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Blkdebug => {}
            Self::Blklogwrites => {}
            Self::Blkreplay => {}
            Self::Blkverify => {}
            Self::Bochs => {}
            Self::Cloop => {}
            Self::Compress => {}
            Self::CopyBeforeWrite => {}
            Self::CopyOnRead => {}
            Self::Dmg => {}
            Self::File(it) => writer.members(it),
            Self::SnapshotAccess => {}
            Self::Ftp => {}
            Self::Ftps => {}
            Self::HostCdrom => {}
            Self::HostDevice => {}
            Self::Http => {}
            Self::Https => {}
            Self::IoUring => {}
            Self::Iscsi => {}
            Self::Luks(it) => writer.members(it),
            Self::Nbd => {}
            Self::Nfs(it) => writer.members(it),
            Self::NullAio => {}
            Self::NullCo => {}
            Self::Nvme => {}
            Self::NvmeIoUring => {}
            Self::Parallels(it) => writer.members(it),
            Self::Preallocate => {}
            Self::Qcow(it) => writer.members(it),
            Self::Qcow2(it) => writer.members(it),
            Self::Qed(it) => writer.members(it),
            Self::Quorum => {}
            Self::Raw => {}
            Self::Rbd(it) => writer.members(it),
            Self::Replication => {}
            Self::Ssh(it) => writer.members(it),
            Self::Throttle => {}
            Self::Vdi(it) => writer.members(it),
            Self::Vhdx(it) => writer.members(it),
            Self::VirtioBlkVfioPci => {}
            Self::VirtioBlkVhostUser => {}
            Self::VirtioBlkVhostVdpa => {}
            Self::Vmdk(it) => writer.members(it),
            Self::Vpc(it) => writer.members(it),
            Self::Vvfat => {}
            Self::Gluster(it) => writer.members(it),
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "blkdebug" => members.skip_all(Self::Blkdebug),
            "blklogwrites" => members.skip_all(Self::Blklogwrites),
            "blkreplay" => members.skip_all(Self::Blkreplay),
            "blkverify" => members.skip_all(Self::Blkverify),
            "bochs" => members.skip_all(Self::Bochs),
            "cloop" => members.skip_all(Self::Cloop),
            "compress" => members.skip_all(Self::Compress),
            "copy-before-write" => members.skip_all(Self::CopyBeforeWrite),
            "copy-on-read" => members.skip_all(Self::CopyOnRead),
            "dmg" => members.skip_all(Self::Dmg),
            "file" => members.read_as(Self::File),
            "snapshot-access" => members.skip_all(Self::SnapshotAccess),
            "ftp" => members.skip_all(Self::Ftp),
            "ftps" => members.skip_all(Self::Ftps),
            "host_cdrom" => members.skip_all(Self::HostCdrom),
            "host_device" => members.skip_all(Self::HostDevice),
            "http" => members.skip_all(Self::Http),
            "https" => members.skip_all(Self::Https),
            "io_uring" => members.skip_all(Self::IoUring),
            "iscsi" => members.skip_all(Self::Iscsi),
            "luks" => members.read_as(Self::Luks),
            "nbd" => members.skip_all(Self::Nbd),
            "nfs" => members.read_as(Self::Nfs),
            "null-aio" => members.skip_all(Self::NullAio),
            "null-co" => members.skip_all(Self::NullCo),
            "nvme" => members.skip_all(Self::Nvme),
            "nvme-io_uring" => members.skip_all(Self::NvmeIoUring),
            "parallels" => members.read_as(Self::Parallels),
            "preallocate" => members.skip_all(Self::Preallocate),
            "qcow" => members.read_as(Self::Qcow),
            "qcow2" => members.read_as(Self::Qcow2),
            "qed" => members.read_as(Self::Qed),
            "quorum" => members.skip_all(Self::Quorum),
            "raw" => members.skip_all(Self::Raw),
            "rbd" => members.read_as(Self::Rbd),
            "replication" => members.skip_all(Self::Replication),
            "ssh" => members.read_as(Self::Ssh),
            "throttle" => members.skip_all(Self::Throttle),
            "vdi" => members.read_as(Self::Vdi),
            "vhdx" => members.read_as(Self::Vhdx),
            "virtio-blk-vfio-pci" => members.skip_all(Self::VirtioBlkVfioPci),
            "virtio-blk-vhost-user" => members.skip_all(Self::VirtioBlkVhostUser),
            "virtio-blk-vhost-vdpa" => members.skip_all(Self::VirtioBlkVhostVdpa),
            "vmdk" => members.read_as(Self::Vmdk),
            "vpc" => members.read_as(Self::Vpc),
            "vvfat" => members.skip_all(Self::Vvfat),
            "gluster" => members.read_as(Self::Gluster),
            _ => members.no_branch(tag),
        }
    }
}

runtime::branches!(BlockdevCreateOptions, strict);

/// A file of the host that is to be created.
///
/// The QAPI struct `BlockdevCreateOptionsFile` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// Part of [`BlockdevCreateOptions`](super::BlockdevCreateOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsFile)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsFile {
    /// Path of the new file. `filename`: `str`.
    pub filename: String,
    /// Size of the disk, in bytes. `size`: `size`.
    pub size: u64,
    /// How much space is reserved at once; `off` if absent. `preallocation`: [`PreallocMode`].
    pub preallocation: Option<PreallocMode>,
    /// Whether copy-on-write is switched off for the file, where the file system has it, as btrfs does; false if absent. `nocow`: `bool`.
    pub nocow: Option<bool>,
    /// Size of the extents that the file system is asked for, to keep the file in few pieces, in bytes; 1 MiB if absent; `0` means no hint. `extent-size-hint`: `size`. Since QEMU 5.1.
    pub extent_size_hint: Option<u64>,
}

impl BlockdevCreateOptionsFile {
    /// `BlockdevCreateOptionsFile` with its required members.
    pub fn new(filename: impl Into<String>, size: u64) -> Self {
        Self {
            filename: filename.into(),
            size,
            preallocation: None,
            nocow: None,
            extent_size_hint: None,
        }
    }
    /// Sets `preallocation` ([`PreallocMode`]): how much space is reserved at once; `off` if absent.
    #[inline]
    pub fn preallocation(mut self, preallocation: PreallocMode) -> Self {
        self.preallocation = Some(preallocation);
        self
    }
    /// Sets `nocow` (`bool`): whether copy-on-write is switched off for the file, where the file system has it, as btrfs does; false if absent.
    #[inline]
    pub fn nocow(mut self, nocow: bool) -> Self {
        self.nocow = Some(nocow);
        self
    }
    /// Sets `extent-size-hint` (`size`): size of the extents that the file system is asked for, to keep the file in few pieces, in bytes; 1 MiB if absent; `0` means no hint. Since QEMU 5.1.
    #[inline]
    pub fn extent_size_hint(mut self, extent_size_hint: u64) -> Self {
        self.extent_size_hint = Some(extent_size_hint);
        self
    }
}

impl runtime::Object for BlockdevCreateOptionsFile {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("filename", &self.filename);
        writer.member("size", &self.size);
        writer.optional("preallocation", &self.preallocation);
        writer.optional("nocow", &self.nocow);
        writer.optional("extent-size-hint", &self.extent_size_hint);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            filename: String::new(),
            size: 0,
            preallocation: None,
            nocow: None,
            extent_size_hint: None,
        };
        while let Some(member) = members.next() {
            match member {
                "filename" => members.require(0, &mut value.filename),
                "size" => members.require(1, &mut value.size),
                "preallocation" => members.fill(&mut value.preallocation),
                "nocow" => members.fill(&mut value.nocow),
                "extent-size-hint" => members.fill(&mut value.extent_size_hint),
                _ => members.skip(),
            }
        }
        members.check(&["filename", "size"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevCreateOptionsFile, strict);

/// A file on a Gluster volume that is to be created.
///
/// The QAPI struct `BlockdevCreateOptionsGluster` of module `block-core`.
///
/// Since QEMU 2.12. Removed in QEMU 11.0 or 11.1. Sent.
///
/// Part of [`BlockdevCreateOptions`](super::BlockdevCreateOptions).
#[deprecated(note = "removed in QEMU 11.0 or 11.1")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsGluster {
    /// Volume, path and servers. `location`: [`BlockdevOptionsGluster`].
    pub location: BlockdevOptionsGluster,
    /// Size of the disk, in bytes. `size`: `size`.
    pub size: u64,
    /// How much space is reserved at once; `off` if absent. `preallocation`: [`PreallocMode`].
    pub preallocation: Option<PreallocMode>,
}

impl BlockdevCreateOptionsGluster {
    /// `BlockdevCreateOptionsGluster` with its required members.
    pub fn new(location: impl Into<BlockdevOptionsGluster>, size: u64) -> Self {
        Self {
            location: location.into(),
            size,
            preallocation: None,
        }
    }
    /// Sets `preallocation` ([`PreallocMode`]): how much space is reserved at once; `off` if absent.
    #[inline]
    pub fn preallocation(mut self, preallocation: PreallocMode) -> Self {
        self.preallocation = Some(preallocation);
        self
    }
}

impl runtime::Object for BlockdevCreateOptionsGluster {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("location", &self.location);
        writer.member("size", &self.size);
        writer.optional("preallocation", &self.preallocation);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut location: Option<BlockdevOptionsGluster> = None;
        let mut size: Option<u64> = None;
        let mut preallocation: Option<PreallocMode> = None;
        while let Some(member) = members.next() {
            match member {
                "location" => members.fill(&mut location),
                "size" => members.fill(&mut size),
                "preallocation" => members.fill(&mut preallocation),
                _ => members.skip(),
            }
        }
        let Some(location) = location else { return members.missing("location") };
        let Some(size) = size else { return members.missing("size") };
        members
            .finish(Self {
                location,
                size,
                preallocation,
            })
    }
}

runtime::object!(BlockdevCreateOptionsGluster, strict);

/// A LUKS image that is to be created.
///
/// The QAPI struct `BlockdevCreateOptionsLUKS` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// Part of [`BlockdevCreateOptions`](super::BlockdevCreateOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsLUKS)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsLuks {
    /// ID of the `secret` object with the passphrase; the command fails if absent. `key-secret`: `str`.
    pub key_secret: Option<String>,
    /// Cipher that encrypts the data; `aes-256` if absent. `cipher-alg`: [`QCryptoCipherAlgo`].
    pub cipher_alg: Option<QCryptoCipherAlgo>,
    /// Mode of operation of the cipher; `xts` if absent. `cipher-mode`: [`QCryptoCipherMode`].
    pub cipher_mode: Option<QCryptoCipherMode>,
    /// How initialization vectors are made; `plain64` if absent. `ivgen-alg`: [`QCryptoIVGenAlgo`](QCryptoIvGenAlgo).
    pub ivgen_alg: Option<QCryptoIvGenAlgo>,
    /// Hash function for initialization vectors, where `ivgen-alg` needs one; `sha256` for `essiv` if absent. `ivgen-hash-alg`: [`QCryptoHashAlgo`].
    pub ivgen_hash_alg: Option<QCryptoHashAlgo>,
    /// Hash function by which the master key is checked and keys are derived; `sha256` if absent. `hash-alg`: [`QCryptoHashAlgo`].
    pub hash_alg: Option<QCryptoHashAlgo>,
    /// How long deriving the key from the passphrase shall take on this host, in ms; 2000 if absent. `iter-time`: `int`. Since QEMU 2.8.
    pub iter_time: Option<i64>,
    /// Node that holds the encrypted data, and the header unless this is apart; if absent, only a header is made. `file`: [`BlockdevRef`].
    pub file: Option<BlockdevRef>,
    /// Node that holds the header apart from the data; if absent, the header is in front of the data. `header`: [`BlockdevRef`]. Since QEMU 9.0.
    pub header: Option<BlockdevRef>,
    /// Size of the disk, in bytes. `size`: `size`.
    pub size: u64,
    /// How much space is reserved at once; `off` if absent. `preallocation`: [`PreallocMode`]. Since QEMU 4.2.
    pub preallocation: Option<PreallocMode>,
    /// Whether the header is apart from the data; false if absent. `detached-header`: `bool`. Since QEMU 9.0. Removed in QEMU 9.1.
    #[deprecated(note = "removed in QEMU 9.1")]
    pub detached_header: Option<bool>,
}

impl BlockdevCreateOptionsLuks {
    /// `BlockdevCreateOptionsLUKS` with its required members.
    #[inline]
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
    /// Sets `key-secret` (`str`): ID of the `secret` object with the passphrase; the command fails if absent.
    pub fn key_secret(mut self, key_secret: impl Into<String>) -> Self {
        self.key_secret = Some(key_secret.into());
        self
    }
    /// Sets `cipher-alg` ([`QCryptoCipherAlgo`]): cipher that encrypts the data; `aes-256` if absent.
    #[inline]
    pub fn cipher_alg(mut self, cipher_alg: QCryptoCipherAlgo) -> Self {
        self.cipher_alg = Some(cipher_alg);
        self
    }
    /// Sets `cipher-mode` ([`QCryptoCipherMode`]): mode of operation of the cipher; `xts` if absent.
    #[inline]
    pub fn cipher_mode(mut self, cipher_mode: QCryptoCipherMode) -> Self {
        self.cipher_mode = Some(cipher_mode);
        self
    }
    /// Sets `ivgen-alg` ([`QCryptoIVGenAlgo`](QCryptoIvGenAlgo)): how initialization vectors are made; `plain64` if absent.
    #[inline]
    pub fn ivgen_alg(mut self, ivgen_alg: QCryptoIvGenAlgo) -> Self {
        self.ivgen_alg = Some(ivgen_alg);
        self
    }
    /// Sets `ivgen-hash-alg` ([`QCryptoHashAlgo`]): hash function for initialization vectors, where `ivgen-alg` needs one; `sha256` for `essiv` if absent.
    #[inline]
    pub fn ivgen_hash_alg(mut self, ivgen_hash_alg: QCryptoHashAlgo) -> Self {
        self.ivgen_hash_alg = Some(ivgen_hash_alg);
        self
    }
    /// Sets `hash-alg` ([`QCryptoHashAlgo`]): hash function by which the master key is checked and keys are derived; `sha256` if absent.
    #[inline]
    pub fn hash_alg(mut self, hash_alg: QCryptoHashAlgo) -> Self {
        self.hash_alg = Some(hash_alg);
        self
    }
    /// Sets `iter-time` (`int`): how long deriving the key from the passphrase shall take on this host, in ms; 2000 if absent. Since QEMU 2.8.
    #[inline]
    pub fn iter_time(mut self, iter_time: i64) -> Self {
        self.iter_time = Some(iter_time);
        self
    }
    /// Sets `file` ([`BlockdevRef`]): node that holds the encrypted data, and the header unless this is apart; if absent, only a header is made.
    pub fn file(mut self, file: impl Into<BlockdevRef>) -> Self {
        self.file = Some(file.into());
        self
    }
    /// Sets `header` ([`BlockdevRef`]): node that holds the header apart from the data; if absent, the header is in front of the data. Since QEMU 9.0.
    pub fn header(mut self, header: impl Into<BlockdevRef>) -> Self {
        self.header = Some(header.into());
        self
    }
    /// Sets `preallocation` ([`PreallocMode`]): how much space is reserved at once; `off` if absent. Since QEMU 4.2.
    #[inline]
    pub fn preallocation(mut self, preallocation: PreallocMode) -> Self {
        self.preallocation = Some(preallocation);
        self
    }
    /// Sets `detached-header` (`bool`): whether the header is apart from the data; false if absent. Since QEMU 9.0. Removed in QEMU 9.1.
    #[deprecated(note = "removed in QEMU 9.1")]
    #[inline]
    pub fn detached_header(mut self, detached_header: bool) -> Self {
        self.detached_header = Some(detached_header);
        self
    }
}

impl runtime::Object for BlockdevCreateOptionsLuks {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("key-secret", &self.key_secret);
        writer.optional("cipher-alg", &self.cipher_alg);
        writer.optional("cipher-mode", &self.cipher_mode);
        writer.optional("ivgen-alg", &self.ivgen_alg);
        writer.optional("ivgen-hash-alg", &self.ivgen_hash_alg);
        writer.optional("hash-alg", &self.hash_alg);
        writer.optional("iter-time", &self.iter_time);
        writer.optional("file", &self.file);
        writer.optional("header", &self.header);
        writer.member("size", &self.size);
        writer.optional("preallocation", &self.preallocation);
        writer.optional("detached-header", &self.detached_header);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            key_secret: None,
            cipher_alg: None,
            cipher_mode: None,
            ivgen_alg: None,
            ivgen_hash_alg: None,
            hash_alg: None,
            iter_time: None,
            file: None,
            header: None,
            size: 0,
            preallocation: None,
            detached_header: None,
        };
        while let Some(member) = members.next() {
            match member {
                "key-secret" => members.fill(&mut value.key_secret),
                "cipher-alg" => members.fill(&mut value.cipher_alg),
                "cipher-mode" => members.fill(&mut value.cipher_mode),
                "ivgen-alg" => members.fill(&mut value.ivgen_alg),
                "ivgen-hash-alg" => members.fill(&mut value.ivgen_hash_alg),
                "hash-alg" => members.fill(&mut value.hash_alg),
                "iter-time" => members.fill(&mut value.iter_time),
                "file" => members.fill(&mut value.file),
                "header" => members.fill(&mut value.header),
                "size" => members.require(0, &mut value.size),
                "preallocation" => members.fill(&mut value.preallocation),
                "detached-header" => members.fill(&mut value.detached_header),
                _ => members.skip(),
            }
        }
        members.check(&["size"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevCreateOptionsLuks, strict);

/// A file on an NFS server that is to be created.
///
/// The QAPI struct `BlockdevCreateOptionsNfs` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// Part of [`BlockdevCreateOptions`](super::BlockdevCreateOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsNfs)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsNfs {
    /// Server and path. `location`: [`BlockdevOptionsNfs`].
    pub location: BlockdevOptionsNfs,
    /// Size of the disk, in bytes. `size`: `size`.
    pub size: u64,
}

impl BlockdevCreateOptionsNfs {
    /// `BlockdevCreateOptionsNfs` with its required members.
    pub fn new(location: impl Into<BlockdevOptionsNfs>, size: u64) -> Self {
        Self {
            location: location.into(),
            size,
        }
    }
}

impl runtime::Object for BlockdevCreateOptionsNfs {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("location", &self.location);
        writer.member("size", &self.size);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut location: Option<BlockdevOptionsNfs> = None;
        let mut size: Option<u64> = None;
        while let Some(member) = members.next() {
            match member {
                "location" => members.fill(&mut location),
                "size" => members.fill(&mut size),
                _ => members.skip(),
            }
        }
        let Some(location) = location else { return members.missing("location") };
        let Some(size) = size else { return members.missing("size") };
        members.finish(Self { location, size })
    }
}

runtime::object!(BlockdevCreateOptionsNfs, strict);

/// A Parallels image that is to be created.
///
/// The QAPI struct `BlockdevCreateOptionsParallels` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// Part of [`BlockdevCreateOptions`](super::BlockdevCreateOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsParallels)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsParallels {
    /// Node that holds the image. `file`: [`BlockdevRef`].
    pub file: BlockdevRef,
    /// Size of the disk, in bytes. `size`: `size`.
    pub size: u64,
    /// Size of the pieces in which space is allocated, in bytes; 1 MiB if absent. `cluster-size`: `size`.
    pub cluster_size: Option<u64>,
}

impl BlockdevCreateOptionsParallels {
    /// `BlockdevCreateOptionsParallels` with its required members.
    pub fn new(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self {
            file: file.into(),
            size,
            cluster_size: None,
        }
    }
    /// Sets `cluster-size` (`size`): size of the pieces in which space is allocated, in bytes; 1 MiB if absent.
    #[inline]
    pub fn cluster_size(mut self, cluster_size: u64) -> Self {
        self.cluster_size = Some(cluster_size);
        self
    }
}

impl runtime::Object for BlockdevCreateOptionsParallels {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("file", &self.file);
        writer.member("size", &self.size);
        writer.optional("cluster-size", &self.cluster_size);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            file: BlockdevRef::Reference(String::new()),
            size: 0,
            cluster_size: None,
        };
        while let Some(member) = members.next() {
            match member {
                "file" => members.require(0, &mut value.file),
                "size" => members.require(1, &mut value.size),
                "cluster-size" => members.fill(&mut value.cluster_size),
                _ => members.skip(),
            }
        }
        members.check(&["file", "size"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevCreateOptionsParallels, strict);

/// An image of the old format qcow that is to be created.
///
/// The QAPI struct `BlockdevCreateOptionsQcow` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// Part of [`BlockdevCreateOptions`](super::BlockdevCreateOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsQcow)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsQcow {
    /// Node that holds the image. `file`: [`BlockdevRef`].
    pub file: BlockdevRef,
    /// Size of the disk, in bytes. `size`: `size`.
    pub size: u64,
    /// File name of the backing image; if absent, there is no backing image. `backing-file`: `str`.
    pub backing_file: Option<String>,
    /// How the image is encrypted; not at all if absent. `encrypt`: [`QCryptoBlockCreateOptions`].
    pub encrypt: Option<QCryptoBlockCreateOptions>,
}

impl BlockdevCreateOptionsQcow {
    /// `BlockdevCreateOptionsQcow` with its required members.
    pub fn new(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self {
            file: file.into(),
            size,
            backing_file: None,
            encrypt: None,
        }
    }
    /// Sets `backing-file` (`str`): file name of the backing image; if absent, there is no backing image.
    pub fn backing_file(mut self, backing_file: impl Into<String>) -> Self {
        self.backing_file = Some(backing_file.into());
        self
    }
    /// Sets `encrypt` ([`QCryptoBlockCreateOptions`]): how the image is encrypted; not at all if absent.
    pub fn encrypt(mut self, encrypt: impl Into<QCryptoBlockCreateOptions>) -> Self {
        self.encrypt = Some(encrypt.into());
        self
    }
}

impl runtime::Object for BlockdevCreateOptionsQcow {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("file", &self.file);
        writer.member("size", &self.size);
        writer.optional("backing-file", &self.backing_file);
        writer.optional("encrypt", &self.encrypt);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            file: BlockdevRef::Reference(String::new()),
            size: 0,
            backing_file: None,
            encrypt: None,
        };
        while let Some(member) = members.next() {
            match member {
                "file" => members.require(0, &mut value.file),
                "size" => members.require(1, &mut value.size),
                "backing-file" => members.fill(&mut value.backing_file),
                "encrypt" => members.fill(&mut value.encrypt),
                _ => members.skip(),
            }
        }
        members.check(&["file", "size"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevCreateOptionsQcow, strict);

/// A qcow2 image that is to be created.
///
/// The QAPI struct `BlockdevCreateOptionsQcow2` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// Part of [`BlockdevCreateOptions`](super::BlockdevCreateOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsQcow2)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsQcow2 {
    /// Node that holds the image. `file`: [`BlockdevRef`].
    pub file: BlockdevRef,
    /// Node that holds the guest's data, apart from the image's tables; if absent, the data is in the image. `data-file`: [`BlockdevRef`]. Since QEMU 4.0.
    pub data_file: Option<BlockdevRef>,
    /// Whether the data file is kept usable as a raw image of its own; needs `data-file`; false if absent. `data-file-raw`: `bool`. Since QEMU 4.0.
    pub data_file_raw: Option<bool>,
    /// Whether clusters are divided into 32 subclusters, so that small writes copy less; false if absent. `extended-l2`: `bool`. Since QEMU 5.2.
    pub extended_l2: Option<bool>,
    /// Size of the disk, in bytes. `size`: `size`.
    pub size: u64,
    /// Version of the format; `v3` if absent. `version`: [`BlockdevQcow2Version`].
    pub version: Option<BlockdevQcow2Version>,
    /// File name of the backing image; if absent, there is no backing image. `backing-file`: `str`.
    pub backing_file: Option<String>,
    /// Format of the backing image; if absent, probed when the image is opened. `backing-fmt`: [`BlockdevDriver`].
    pub backing_fmt: Option<BlockdevDriver>,
    /// How the image is encrypted; not at all if absent. `encrypt`: [`QCryptoBlockCreateOptions`].
    pub encrypt: Option<QCryptoBlockCreateOptions>,
    /// Size of the pieces in which space is allocated, a power of two from 512 to 2 MiB, in bytes; 64 KiB if absent. `cluster-size`: `size`.
    pub cluster_size: Option<u64>,
    /// How much space is reserved at once; `off` if absent. `preallocation`: [`PreallocMode`].
    pub preallocation: Option<PreallocMode>,
    /// Whether reference counts are written late, which is faster but needs a repair after a crash; false if absent. `lazy-refcounts`: `bool`.
    pub lazy_refcounts: Option<bool>,
    /// Width of a reference count, a power of two from 1 to 64, in bits; 16 if absent. `refcount-bits`: `int`.
    pub refcount_bits: Option<i64>,
    /// How compressed clusters are packed; `zlib` if absent. `compression-type`: [`Qcow2CompressionType`]. Since QEMU 5.1.
    pub compression_type: Option<Qcow2CompressionType>,
}

impl BlockdevCreateOptionsQcow2 {
    /// `BlockdevCreateOptionsQcow2` with its required members.
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
    /// Sets `data-file` ([`BlockdevRef`]): node that holds the guest's data, apart from the image's tables; if absent, the data is in the image. Since QEMU 4.0.
    pub fn data_file(mut self, data_file: impl Into<BlockdevRef>) -> Self {
        self.data_file = Some(data_file.into());
        self
    }
    /// Sets `data-file-raw` (`bool`): whether the data file is kept usable as a raw image of its own; needs `data-file`; false if absent. Since QEMU 4.0.
    #[inline]
    pub fn data_file_raw(mut self, data_file_raw: bool) -> Self {
        self.data_file_raw = Some(data_file_raw);
        self
    }
    /// Sets `extended-l2` (`bool`): whether clusters are divided into 32 subclusters, so that small writes copy less; false if absent. Since QEMU 5.2.
    #[inline]
    pub fn extended_l2(mut self, extended_l2: bool) -> Self {
        self.extended_l2 = Some(extended_l2);
        self
    }
    /// Sets `version` ([`BlockdevQcow2Version`]): version of the format; `v3` if absent.
    #[inline]
    pub fn version(mut self, version: BlockdevQcow2Version) -> Self {
        self.version = Some(version);
        self
    }
    /// Sets `backing-file` (`str`): file name of the backing image; if absent, there is no backing image.
    pub fn backing_file(mut self, backing_file: impl Into<String>) -> Self {
        self.backing_file = Some(backing_file.into());
        self
    }
    /// Sets `backing-fmt` ([`BlockdevDriver`]): format of the backing image; if absent, probed when the image is opened.
    #[inline]
    pub fn backing_fmt(mut self, backing_fmt: BlockdevDriver) -> Self {
        self.backing_fmt = Some(backing_fmt);
        self
    }
    /// Sets `encrypt` ([`QCryptoBlockCreateOptions`]): how the image is encrypted; not at all if absent.
    pub fn encrypt(mut self, encrypt: impl Into<QCryptoBlockCreateOptions>) -> Self {
        self.encrypt = Some(encrypt.into());
        self
    }
    /// Sets `cluster-size` (`size`): size of the pieces in which space is allocated, a power of two from 512 to 2 MiB, in bytes; 64 KiB if absent.
    #[inline]
    pub fn cluster_size(mut self, cluster_size: u64) -> Self {
        self.cluster_size = Some(cluster_size);
        self
    }
    /// Sets `preallocation` ([`PreallocMode`]): how much space is reserved at once; `off` if absent.
    #[inline]
    pub fn preallocation(mut self, preallocation: PreallocMode) -> Self {
        self.preallocation = Some(preallocation);
        self
    }
    /// Sets `lazy-refcounts` (`bool`): whether reference counts are written late, which is faster but needs a repair after a crash; false if absent.
    #[inline]
    pub fn lazy_refcounts(mut self, lazy_refcounts: bool) -> Self {
        self.lazy_refcounts = Some(lazy_refcounts);
        self
    }
    /// Sets `refcount-bits` (`int`): width of a reference count, a power of two from 1 to 64, in bits; 16 if absent.
    #[inline]
    pub fn refcount_bits(mut self, refcount_bits: i64) -> Self {
        self.refcount_bits = Some(refcount_bits);
        self
    }
    /// Sets `compression-type` ([`Qcow2CompressionType`]): how compressed clusters are packed; `zlib` if absent. Since QEMU 5.1.
    #[inline]
    pub fn compression_type(mut self, compression_type: Qcow2CompressionType) -> Self {
        self.compression_type = Some(compression_type);
        self
    }
}

impl runtime::Object for BlockdevCreateOptionsQcow2 {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("file", &self.file);
        writer.optional("data-file", &self.data_file);
        writer.optional("data-file-raw", &self.data_file_raw);
        writer.optional("extended-l2", &self.extended_l2);
        writer.member("size", &self.size);
        writer.optional("version", &self.version);
        writer.optional("backing-file", &self.backing_file);
        writer.optional("backing-fmt", &self.backing_fmt);
        writer.optional("encrypt", &self.encrypt);
        writer.optional("cluster-size", &self.cluster_size);
        writer.optional("preallocation", &self.preallocation);
        writer.optional("lazy-refcounts", &self.lazy_refcounts);
        writer.optional("refcount-bits", &self.refcount_bits);
        writer.optional("compression-type", &self.compression_type);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            file: BlockdevRef::Reference(String::new()),
            data_file: None,
            data_file_raw: None,
            extended_l2: None,
            size: 0,
            version: None,
            backing_file: None,
            backing_fmt: None,
            encrypt: None,
            cluster_size: None,
            preallocation: None,
            lazy_refcounts: None,
            refcount_bits: None,
            compression_type: None,
        };
        while let Some(member) = members.next() {
            match member {
                "file" => members.require(0, &mut value.file),
                "data-file" => members.fill(&mut value.data_file),
                "data-file-raw" => members.fill(&mut value.data_file_raw),
                "extended-l2" => members.fill(&mut value.extended_l2),
                "size" => members.require(1, &mut value.size),
                "version" => members.fill(&mut value.version),
                "backing-file" => members.fill(&mut value.backing_file),
                "backing-fmt" => members.fill(&mut value.backing_fmt),
                "encrypt" => members.fill(&mut value.encrypt),
                "cluster-size" => members.fill(&mut value.cluster_size),
                "preallocation" => members.fill(&mut value.preallocation),
                "lazy-refcounts" => members.fill(&mut value.lazy_refcounts),
                "refcount-bits" => members.fill(&mut value.refcount_bits),
                "compression-type" => members.fill(&mut value.compression_type),
                _ => members.skip(),
            }
        }
        members.check(&["file", "size"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevCreateOptionsQcow2, strict);

/// A QED image that is to be created.
///
/// The QAPI struct `BlockdevCreateOptionsQed` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// Part of [`BlockdevCreateOptions`](super::BlockdevCreateOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsQed)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsQed {
    /// Node that holds the image. `file`: [`BlockdevRef`].
    pub file: BlockdevRef,
    /// Size of the disk, in bytes. `size`: `size`.
    pub size: u64,
    /// File name of the backing image; if absent, there is no backing image. `backing-file`: `str`.
    pub backing_file: Option<String>,
    /// Format of the backing image; if absent, probed when the image is opened. `backing-fmt`: [`BlockdevDriver`].
    pub backing_fmt: Option<BlockdevDriver>,
    /// Size of the pieces in which space is allocated, in bytes; 64 KiB if absent. `cluster-size`: `size`.
    pub cluster_size: Option<u64>,
    /// How many clusters a table of addresses takes: 1, 2, 4, 8 or 16; 4 if absent. `table-size`: `int`.
    pub table_size: Option<i64>,
}

impl BlockdevCreateOptionsQed {
    /// `BlockdevCreateOptionsQed` with its required members.
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
    /// Sets `backing-file` (`str`): file name of the backing image; if absent, there is no backing image.
    pub fn backing_file(mut self, backing_file: impl Into<String>) -> Self {
        self.backing_file = Some(backing_file.into());
        self
    }
    /// Sets `backing-fmt` ([`BlockdevDriver`]): format of the backing image; if absent, probed when the image is opened.
    #[inline]
    pub fn backing_fmt(mut self, backing_fmt: BlockdevDriver) -> Self {
        self.backing_fmt = Some(backing_fmt);
        self
    }
    /// Sets `cluster-size` (`size`): size of the pieces in which space is allocated, in bytes; 64 KiB if absent.
    #[inline]
    pub fn cluster_size(mut self, cluster_size: u64) -> Self {
        self.cluster_size = Some(cluster_size);
        self
    }
    /// Sets `table-size` (`int`): how many clusters a table of addresses takes: 1, 2, 4, 8 or 16; 4 if absent.
    #[inline]
    pub fn table_size(mut self, table_size: i64) -> Self {
        self.table_size = Some(table_size);
        self
    }
}

impl runtime::Object for BlockdevCreateOptionsQed {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("file", &self.file);
        writer.member("size", &self.size);
        writer.optional("backing-file", &self.backing_file);
        writer.optional("backing-fmt", &self.backing_fmt);
        writer.optional("cluster-size", &self.cluster_size);
        writer.optional("table-size", &self.table_size);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            file: BlockdevRef::Reference(String::new()),
            size: 0,
            backing_file: None,
            backing_fmt: None,
            cluster_size: None,
            table_size: None,
        };
        while let Some(member) = members.next() {
            match member {
                "file" => members.require(0, &mut value.file),
                "size" => members.require(1, &mut value.size),
                "backing-file" => members.fill(&mut value.backing_file),
                "backing-fmt" => members.fill(&mut value.backing_fmt),
                "cluster-size" => members.fill(&mut value.cluster_size),
                "table-size" => members.fill(&mut value.table_size),
                _ => members.skip(),
            }
        }
        members.check(&["file", "size"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevCreateOptionsQed, strict);

/// An image in a Ceph cluster that is to be created; it may not be a snapshot.
///
/// The QAPI struct `BlockdevCreateOptionsRbd` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// Part of [`BlockdevCreateOptions`](super::BlockdevCreateOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsRbd)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsRbd {
    /// Pool, image and how to reach the cluster. `location`: [`BlockdevOptionsRbd`].
    pub location: BlockdevOptionsRbd,
    /// Size of the disk, in bytes. `size`: `size`.
    pub size: u64,
    /// Size of the objects that the image is stored in, a power of two, in bytes. `cluster-size`: `size`.
    pub cluster_size: Option<u64>,
    /// How the image is encrypted; not at all if absent. `encrypt`: [`RbdEncryptionCreateOptions`]. Since QEMU 6.1.
    pub encrypt: Option<RbdEncryptionCreateOptions>,
}

impl BlockdevCreateOptionsRbd {
    /// `BlockdevCreateOptionsRbd` with its required members.
    pub fn new(location: impl Into<BlockdevOptionsRbd>, size: u64) -> Self {
        Self {
            location: location.into(),
            size,
            cluster_size: None,
            encrypt: None,
        }
    }
    /// Sets `cluster-size` (`size`): size of the objects that the image is stored in, a power of two, in bytes.
    #[inline]
    pub fn cluster_size(mut self, cluster_size: u64) -> Self {
        self.cluster_size = Some(cluster_size);
        self
    }
    /// Sets `encrypt` ([`RbdEncryptionCreateOptions`]): how the image is encrypted; not at all if absent. Since QEMU 6.1.
    pub fn encrypt(mut self, encrypt: impl Into<RbdEncryptionCreateOptions>) -> Self {
        self.encrypt = Some(encrypt.into());
        self
    }
}

impl runtime::Object for BlockdevCreateOptionsRbd {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("location", &self.location);
        writer.member("size", &self.size);
        writer.optional("cluster-size", &self.cluster_size);
        writer.optional("encrypt", &self.encrypt);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut location: Option<BlockdevOptionsRbd> = None;
        let mut size: Option<u64> = None;
        let mut cluster_size: Option<u64> = None;
        let mut encrypt: Option<RbdEncryptionCreateOptions> = None;
        while let Some(member) = members.next() {
            match member {
                "location" => members.fill(&mut location),
                "size" => members.fill(&mut size),
                "cluster-size" => members.fill(&mut cluster_size),
                "encrypt" => members.fill(&mut encrypt),
                _ => members.skip(),
            }
        }
        let Some(location) = location else { return members.missing("location") };
        let Some(size) = size else { return members.missing("size") };
        members
            .finish(Self {
                location,
                size,
                cluster_size,
                encrypt,
            })
    }
}

runtime::object!(BlockdevCreateOptionsRbd, strict);

/// A file on an SSH server that is to be created.
///
/// The QAPI struct `BlockdevCreateOptionsSsh` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// Part of [`BlockdevCreateOptions`](super::BlockdevCreateOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsSsh)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsSsh {
    /// Server and path. `location`: [`BlockdevOptionsSsh`].
    pub location: BlockdevOptionsSsh,
    /// Size of the disk, in bytes. `size`: `size`.
    pub size: u64,
}

impl BlockdevCreateOptionsSsh {
    /// `BlockdevCreateOptionsSsh` with its required members.
    pub fn new(location: impl Into<BlockdevOptionsSsh>, size: u64) -> Self {
        Self {
            location: location.into(),
            size,
        }
    }
}

impl runtime::Object for BlockdevCreateOptionsSsh {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("location", &self.location);
        writer.member("size", &self.size);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut location: Option<BlockdevOptionsSsh> = None;
        let mut size: Option<u64> = None;
        while let Some(member) = members.next() {
            match member {
                "location" => members.fill(&mut location),
                "size" => members.fill(&mut size),
                _ => members.skip(),
            }
        }
        let Some(location) = location else { return members.missing("location") };
        let Some(size) = size else { return members.missing("size") };
        members.finish(Self { location, size })
    }
}

runtime::object!(BlockdevCreateOptionsSsh, strict);

/// A VirtualBox image that is to be created.
///
/// The QAPI struct `BlockdevCreateOptionsVdi` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// Part of [`BlockdevCreateOptions`](super::BlockdevCreateOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsVdi)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsVdi {
    /// Node that holds the image. `file`: [`BlockdevRef`].
    pub file: BlockdevRef,
    /// Size of the disk, in bytes. `size`: `size`.
    pub size: u64,
    /// How much space is reserved at once: `off` or `metadata`; `off` if absent. `preallocation`: [`PreallocMode`].
    pub preallocation: Option<PreallocMode>,
}

impl BlockdevCreateOptionsVdi {
    /// `BlockdevCreateOptionsVdi` with its required members.
    pub fn new(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self {
            file: file.into(),
            size,
            preallocation: None,
        }
    }
    /// Sets `preallocation` ([`PreallocMode`]): how much space is reserved at once: `off` or `metadata`; `off` if absent.
    #[inline]
    pub fn preallocation(mut self, preallocation: PreallocMode) -> Self {
        self.preallocation = Some(preallocation);
        self
    }
}

impl runtime::Object for BlockdevCreateOptionsVdi {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("file", &self.file);
        writer.member("size", &self.size);
        writer.optional("preallocation", &self.preallocation);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            file: BlockdevRef::Reference(String::new()),
            size: 0,
            preallocation: None,
        };
        while let Some(member) = members.next() {
            match member {
                "file" => members.require(0, &mut value.file),
                "size" => members.require(1, &mut value.size),
                "preallocation" => members.fill(&mut value.preallocation),
                _ => members.skip(),
            }
        }
        members.check(&["file", "size"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevCreateOptionsVdi, strict);

/// A VHDX image of Hyper-V that is to be created.
///
/// The QAPI struct `BlockdevCreateOptionsVhdx` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// Part of [`BlockdevCreateOptions`](super::BlockdevCreateOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsVhdx)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsVhdx {
    /// Node that holds the image. `file`: [`BlockdevRef`].
    pub file: BlockdevRef,
    /// Size of the disk, in bytes. `size`: `size`.
    pub size: u64,
    /// Size of the log, a multiple of 1 MiB, in bytes; 1 MiB if absent. `log-size`: `size`.
    pub log_size: Option<u64>,
    /// Size of the pieces in which space is allocated, a multiple of 1 MiB up to 256 MiB, in bytes; if absent, chosen by the size of the disk. `block-size`: `size`.
    pub block_size: Option<u64>,
    /// Whether the file grows with its content; `dynamic` if absent. `subformat`: [`BlockdevVhdxSubformat`].
    pub subformat: Option<BlockdevVhdxSubformat>,
    /// Whether new blocks are marked as zero instead of not present; true if absent. `block-state-zero`: `bool`.
    pub block_state_zero: Option<bool>,
}

impl BlockdevCreateOptionsVhdx {
    /// `BlockdevCreateOptionsVhdx` with its required members.
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
    /// Sets `log-size` (`size`): size of the log, a multiple of 1 MiB, in bytes; 1 MiB if absent.
    #[inline]
    pub fn log_size(mut self, log_size: u64) -> Self {
        self.log_size = Some(log_size);
        self
    }
    /// Sets `block-size` (`size`): size of the pieces in which space is allocated, a multiple of 1 MiB up to 256 MiB, in bytes; if absent, chosen by the size of the disk.
    #[inline]
    pub fn block_size(mut self, block_size: u64) -> Self {
        self.block_size = Some(block_size);
        self
    }
    /// Sets `subformat` ([`BlockdevVhdxSubformat`]): whether the file grows with its content; `dynamic` if absent.
    #[inline]
    pub fn subformat(mut self, subformat: BlockdevVhdxSubformat) -> Self {
        self.subformat = Some(subformat);
        self
    }
    /// Sets `block-state-zero` (`bool`): whether new blocks are marked as zero instead of not present; true if absent.
    #[inline]
    pub fn block_state_zero(mut self, block_state_zero: bool) -> Self {
        self.block_state_zero = Some(block_state_zero);
        self
    }
}

impl runtime::Object for BlockdevCreateOptionsVhdx {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("file", &self.file);
        writer.member("size", &self.size);
        writer.optional("log-size", &self.log_size);
        writer.optional("block-size", &self.block_size);
        writer.optional("subformat", &self.subformat);
        writer.optional("block-state-zero", &self.block_state_zero);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            file: BlockdevRef::Reference(String::new()),
            size: 0,
            log_size: None,
            block_size: None,
            subformat: None,
            block_state_zero: None,
        };
        while let Some(member) = members.next() {
            match member {
                "file" => members.require(0, &mut value.file),
                "size" => members.require(1, &mut value.size),
                "log-size" => members.fill(&mut value.log_size),
                "block-size" => members.fill(&mut value.block_size),
                "subformat" => members.fill(&mut value.subformat),
                "block-state-zero" => members.fill(&mut value.block_state_zero),
                _ => members.skip(),
            }
        }
        members.check(&["file", "size"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevCreateOptionsVhdx, strict);

/// A VMware image that is to be created.
///
/// The QAPI struct `BlockdevCreateOptionsVmdk` of module `block-core`.
///
/// Since QEMU 4.0. Sent.
///
/// Part of [`BlockdevCreateOptions`](super::BlockdevCreateOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsVmdk)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsVmdk {
    /// Node that holds the description, and the data unless it is in extents. `file`: [`BlockdevRef`].
    pub file: BlockdevRef,
    /// Size of the disk, in bytes. `size`: `size`.
    pub size: u64,
    /// Nodes that hold the data, as many as the size needs; if absent, the data is in `file`. `extents`: list of [`BlockdevRef`].
    pub extents: Option<Vec<BlockdevRef>>,
    /// Layout of the image; `monolithicSparse` if absent. `subformat`: [`BlockdevVmdkSubformat`].
    pub subformat: Option<BlockdevVmdkSubformat>,
    /// File name of the backing image; if absent, there is no backing image. `backing-file`: `str`.
    pub backing_file: Option<String>,
    /// Disk controller that is recorded in the image; `ide` if absent. `adapter-type`: [`BlockdevVmdkAdapterType`].
    pub adapter_type: Option<BlockdevVmdkAdapterType>,
    /// Version of VMware's hardware that is recorded in the image, such as 4 or 6; 4 if absent. `hwversion`: `str`.
    pub hwversion: Option<String>,
    /// Version of VMware's guest tools that is recorded in the image; if absent, 2147483647, an unknown version. `toolsversion`: `str`. Since QEMU 6.2.
    pub toolsversion: Option<String>,
    /// Whether pieces that were zeroed are marked instead of stored; false if absent. `zeroed-grain`: `bool`.
    pub zeroed_grain: Option<bool>,
}

impl BlockdevCreateOptionsVmdk {
    /// `BlockdevCreateOptionsVmdk` with its required members.
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
    /// Sets `extents` (list of [`BlockdevRef`]): nodes that hold the data, as many as the size needs; if absent, the data is in `file`.
    pub fn extents(
        mut self,
        extents: impl IntoIterator<Item = impl Into<BlockdevRef>>,
    ) -> Self {
        self.extents = Some(runtime::list(extents));
        self
    }
    /// Sets `subformat` ([`BlockdevVmdkSubformat`]): layout of the image; `monolithicSparse` if absent.
    #[inline]
    pub fn subformat(mut self, subformat: BlockdevVmdkSubformat) -> Self {
        self.subformat = Some(subformat);
        self
    }
    /// Sets `backing-file` (`str`): file name of the backing image; if absent, there is no backing image.
    pub fn backing_file(mut self, backing_file: impl Into<String>) -> Self {
        self.backing_file = Some(backing_file.into());
        self
    }
    /// Sets `adapter-type` ([`BlockdevVmdkAdapterType`]): disk controller that is recorded in the image; `ide` if absent.
    #[inline]
    pub fn adapter_type(mut self, adapter_type: BlockdevVmdkAdapterType) -> Self {
        self.adapter_type = Some(adapter_type);
        self
    }
    /// Sets `hwversion` (`str`): version of VMware's hardware that is recorded in the image, such as 4 or 6; 4 if absent.
    pub fn hwversion(mut self, hwversion: impl Into<String>) -> Self {
        self.hwversion = Some(hwversion.into());
        self
    }
    /// Sets `toolsversion` (`str`): version of VMware's guest tools that is recorded in the image; if absent, 2147483647, an unknown version. Since QEMU 6.2.
    pub fn toolsversion(mut self, toolsversion: impl Into<String>) -> Self {
        self.toolsversion = Some(toolsversion.into());
        self
    }
    /// Sets `zeroed-grain` (`bool`): whether pieces that were zeroed are marked instead of stored; false if absent.
    #[inline]
    pub fn zeroed_grain(mut self, zeroed_grain: bool) -> Self {
        self.zeroed_grain = Some(zeroed_grain);
        self
    }
}

impl runtime::Object for BlockdevCreateOptionsVmdk {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("file", &self.file);
        writer.member("size", &self.size);
        writer.optional("extents", &self.extents);
        writer.optional("subformat", &self.subformat);
        writer.optional("backing-file", &self.backing_file);
        writer.optional("adapter-type", &self.adapter_type);
        writer.optional("hwversion", &self.hwversion);
        writer.optional("toolsversion", &self.toolsversion);
        writer.optional("zeroed-grain", &self.zeroed_grain);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            file: BlockdevRef::Reference(String::new()),
            size: 0,
            extents: None,
            subformat: None,
            backing_file: None,
            adapter_type: None,
            hwversion: None,
            toolsversion: None,
            zeroed_grain: None,
        };
        while let Some(member) = members.next() {
            match member {
                "file" => members.require(0, &mut value.file),
                "size" => members.require(1, &mut value.size),
                "extents" => members.fill(&mut value.extents),
                "subformat" => members.fill(&mut value.subformat),
                "backing-file" => members.fill(&mut value.backing_file),
                "adapter-type" => members.fill(&mut value.adapter_type),
                "hwversion" => members.fill(&mut value.hwversion),
                "toolsversion" => members.fill(&mut value.toolsversion),
                "zeroed-grain" => members.fill(&mut value.zeroed_grain),
                _ => members.skip(),
            }
        }
        members.check(&["file", "size"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevCreateOptionsVmdk, strict);

/// A VHD image of Virtual PC that is to be created.
///
/// The QAPI struct `BlockdevCreateOptionsVpc` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// Part of [`BlockdevCreateOptions`](super::BlockdevCreateOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevCreateOptionsVpc)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsVpc {
    /// Node that holds the image. `file`: [`BlockdevRef`].
    pub file: BlockdevRef,
    /// Size of the disk, in bytes. `size`: `size`.
    pub size: u64,
    /// Whether the file grows with its content; `dynamic` if absent. `subformat`: [`BlockdevVpcSubformat`].
    pub subformat: Option<BlockdevVpcSubformat>,
    /// Whether the size is taken exactly, instead of rounded up to whole cylinders; false if absent. `force-size`: `bool`.
    pub force_size: Option<bool>,
}

impl BlockdevCreateOptionsVpc {
    /// `BlockdevCreateOptionsVpc` with its required members.
    pub fn new(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self {
            file: file.into(),
            size,
            subformat: None,
            force_size: None,
        }
    }
    /// Sets `subformat` ([`BlockdevVpcSubformat`]): whether the file grows with its content; `dynamic` if absent.
    #[inline]
    pub fn subformat(mut self, subformat: BlockdevVpcSubformat) -> Self {
        self.subformat = Some(subformat);
        self
    }
    /// Sets `force-size` (`bool`): whether the size is taken exactly, instead of rounded up to whole cylinders; false if absent.
    #[inline]
    pub fn force_size(mut self, force_size: bool) -> Self {
        self.force_size = Some(force_size);
        self
    }
}

impl runtime::Object for BlockdevCreateOptionsVpc {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("file", &self.file);
        writer.member("size", &self.size);
        writer.optional("subformat", &self.subformat);
        writer.optional("force-size", &self.force_size);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            file: BlockdevRef::Reference(String::new()),
            size: 0,
            subformat: None,
            force_size: None,
        };
        while let Some(member) = members.next() {
            match member {
                "file" => members.require(0, &mut value.file),
                "size" => members.require(1, &mut value.size),
                "subformat" => members.fill(&mut value.subformat),
                "force-size" => members.fill(&mut value.force_size),
                _ => members.skip(),
            }
        }
        members.check(&["file", "size"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevCreateOptionsVpc, strict);

/// What is done with writes that hold nothing but zeros.
///
/// The QAPI enum `BlockdevDetectZeroesOptions` of module `block-core`.
///
/// Since QEMU 2.1. Sent and received.
///
/// Part of [`BlockDeviceInfo`](super::BlockDeviceInfo), [`BlockdevOptions`](super::BlockdevOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevDetectZeroesOptions)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum BlockdevDetectZeroesOptions {
    /// They are written like all others. `off`.
    Off,
    /// They become requests to write zeros, which storage may handle better. `on`.
    On,
    /// As `on`, and the space is given back where the node allows discards. `unmap`.
    Unmap,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl BlockdevDetectZeroesOptions {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Off, Self::On, Self::Unmap];
    /// The value on the wire.
    #[must_use]
    #[inline]
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

/// What is done with discards of the guest.
///
/// The QAPI enum `BlockdevDiscardOptions` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// Part of [`BlockdevOptions`](super::BlockdevOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevDiscardOptions)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum BlockdevDiscardOptions {
    /// They do nothing. `ignore`.
    Ignore,
    /// They are passed to the storage, which may give back the space. `unmap`.
    Unmap,
}

impl BlockdevDiscardOptions {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Ignore, Self::Unmap];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ignore => "ignore",
            Self::Unmap => "unmap",
        }
    }
}

runtime::closed_enum!(BlockdevDiscardOptions);

/// A block driver: an image format, a protocol that reaches storage, or a filter above another node.
///
/// The QAPI enum `BlockdevDriver` of module `block-core`.
///
/// Since QEMU 2.9. Sent and received.
///
/// Part of [`BlockStatsSpecific`](super::BlockStatsSpecific), [`BlockdevAmendOptions`](super::BlockdevAmendOptions), [`BlockdevCreateOptions`](super::BlockdevCreateOptions), [`BlockdevCreateOptionsQcow2`](super::BlockdevCreateOptionsQcow2) and 2 more.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevDriver)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum BlockdevDriver {
    /// Filter that lets requests fail by rules, for tests. `blkdebug`.
    Blkdebug,
    /// Filter that records all writes in a log, for tests of crashes. `blklogwrites`. Since QEMU 3.0.
    Blklogwrites,
    /// Filter that makes disk requests repeatable for record and replay. `blkreplay`. Since QEMU 4.2.
    Blkreplay,
    /// Filter that compares what two nodes return, for tests. `blkverify`.
    Blkverify,
    /// Disk image of the emulator Bochs, read only. `bochs`.
    Bochs,
    /// Compressed loop image, as old live CDs have it, read only. `cloop`.
    Cloop,
    /// Filter that asks the image below to store all writes compressed. `compress`. Since QEMU 5.0.
    Compress,
    /// Filter that saves old data to a target before a write overwrites it. `copy-before-write`. Since QEMU 6.2.
    CopyBeforeWrite,
    /// Filter that stores data which a read took from a backing image in the image above it. `copy-on-read`. Since QEMU 3.0.
    CopyOnRead,
    /// Disk image of macOS, read only. `dmg`.
    Dmg,
    /// Regular file of the host. `file`.
    File,
    /// Content that a `copy-before-write` filter keeps, read only. `snapshot-access`. Since QEMU 7.0.
    SnapshotAccess,
    /// File on an FTP server, read only. `ftp`.
    Ftp,
    /// File on an FTP server with TLS, read only. `ftps`.
    Ftps,
    /// CD or DVD drive of the host. `host_cdrom`. In builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostCdrom,
    /// Block device of the host. `host_device`. In builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostDevice,
    /// File on a web server, read only. `http`.
    Http,
    /// File on a web server with TLS, read only. `https`.
    Https,
    /// File or device that libblkio uses by io_uring. `io_uring`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    IoUring,
    /// Disk on an iSCSI server. `iscsi`.
    Iscsi,
    /// Image encrypted with LUKS. `luks`.
    Luks,
    /// Export of an NBD server. `nbd`.
    Nbd,
    /// File on an NFS server, used by libnfs without a mount. `nfs`.
    Nfs,
    /// Disk without storage, whose requests end by a callback, for tests. `null-aio`.
    NullAio,
    /// Disk without storage, whose requests end in a coroutine, for tests. `null-co`.
    NullCo,
    /// Namespace of an NVMe controller of the host, used without the driver of the host. `nvme`. Since QEMU 2.12.
    Nvme,
    /// NVMe namespace that libblkio uses through the driver of the host. `nvme-io_uring`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    NvmeIoUring,
    /// Disk image of Parallels. `parallels`.
    Parallels,
    /// Filter that makes the file below grow in large steps. `preallocate`.
    Preallocate,
    /// Predecessor of qcow2, for old images only. `qcow`.
    Qcow,
    /// Image in QEMU's own format, with backing images, snapshots, compression and encryption. `qcow2`.
    Qcow2,
    /// Format that was to replace qcow2, for old images only. `qed`.
    Qed,
    /// Several children that vote on what is read. `quorum`.
    Quorum,
    /// Plain disk content without tables, or a part of another node. `raw`.
    Raw,
    /// Image in a Ceph cluster. `rbd`.
    Rbd,
    /// Filter of COLO, which keeps the disks of two machines alike. `replication`. In builds with `CONFIG_REPLICATION`.
    Replication,
    /// File on an SSH server. `ssh`.
    Ssh,
    /// Filter that applies the limits of a throttle group. `throttle`. Since QEMU 2.11.
    Throttle,
    /// Disk image of VirtualBox. `vdi`.
    Vdi,
    /// Disk image of Hyper-V. `vhdx`.
    Vhdx,
    /// Virtio-blk device of the host that libblkio drives through VFIO. `virtio-blk-vfio-pci`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    VirtioBlkVfioPci,
    /// Disk that a vhost-user process offers, used by libblkio. `virtio-blk-vhost-user`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    VirtioBlkVhostUser,
    /// Disk that a vDPA device offers, used by libblkio. `virtio-blk-vhost-vdpa`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    VirtioBlkVhostVdpa,
    /// Disk image of VMware. `vmdk`.
    Vmdk,
    /// Disk image of Virtual PC (VHD). `vpc`.
    Vpc,
    /// FAT disk whose content is a directory of the host. `vvfat`.
    Vvfat,
    /// File on a Gluster volume. `gluster`. Removed in QEMU 11.0 or 11.1. Deprecated since QEMU 9.2.
    #[deprecated(note = "removed in QEMU 11.0 or 11.1")]
    Gluster,
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
        Self::Gluster,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
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
            Self::Gluster => "gluster",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(BlockdevDriver);

/// What is done when a request of a guest's disk or of a job fails.
///
/// The QAPI enum `BlockdevOnError` of module `block-core`.
///
/// Since QEMU 1.3. Sent.
///
/// Argument of [`block-commit`](super::super::commands::BlockCommit), [`block-stream`](super::super::commands::BlockStream), [`blockdev-backup`](super::super::commands::BlockdevBackup), [`blockdev-mirror`](super::super::commands::BlockdevMirror) and 2 more. Part of [`BackupCommon`](super::BackupCommon), [`BlockdevBackup`](super::BlockdevBackup), [`DriveBackup`](super::DriveBackup), [`DriveMirror`](super::DriveMirror).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevOnError)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum BlockdevOnError {
    /// The guest is told of the error; a job is cancelled. `report`.
    Report,
    /// The error is passed over, with an event; most jobs try the same data again later. `ignore`.
    Ignore,
    /// As `stop` if the storage of the host is full, else as `report`. `enospc`.
    Enospc,
    /// The machine is stopped, or the job paused, and the request is tried again afterwards. `stop`.
    Stop,
    /// As the backend is configured: by default `enospc` for writes and `report` for reads. `auto`. Since QEMU 2.7.
    Auto,
}

impl BlockdevOnError {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Report,
        Self::Ignore,
        Self::Enospc,
        Self::Stop,
        Self::Auto,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
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

/// A block node to be opened: its driver, what all drivers take, and what this driver takes.
///
/// The QAPI union `BlockdevOptions` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// Argument of [`blockdev-add`](super::super::commands::BlockdevAdd), [`blockdev-reopen`](super::super::commands::BlockdevReopen). Part of [`BlockdevRef`](super::BlockdevRef), [`BlockdevRefOrNull`](super::BlockdevRefOrNull).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptions)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptions {
    /// Name for the node; nodes at the top of `blockdev-add` need one; if absent, a generated name that starts with `#block`. `node-name`: `str`. Since QEMU 2.0.
    pub node_name: Option<String>,
    /// What is done with discards; `ignore` if absent. `discard`: [`BlockdevDiscardOptions`].
    pub discard: Option<BlockdevDiscardOptions>,
    /// How reads and writes are cached; if absent, through the page cache of the host, with flushes. `cache`: [`BlockdevCacheOptions`].
    pub cache: Option<BlockdevCacheOptions>,
    /// Whether the image is taken into use, with its locks; false lets the target of a migration wait; true if absent. `active`: `bool`. Since QEMU 10.0.
    pub active: Option<bool>,
    /// Whether the node refuses writes; false if absent. `read-only`: `bool`.
    pub read_only: Option<bool>,
    /// Whether the node is opened without write access if it cannot have it or nobody writes; false if absent. `auto-read-only`: `bool`. Since QEMU 3.1.
    pub auto_read_only: Option<bool>,
    /// Whether others may write to the image meanwhile; needs `read-only`; false if absent. `force-share`: `bool`. Since QEMU 2.10.
    pub force_share: Option<bool>,
    /// What is done with writes that hold nothing but zeros; `off` if absent. `detect-zeroes`: [`BlockdevDetectZeroesOptions`]. Since QEMU 2.1.
    pub detect_zeroes: Option<BlockdevDetectZeroesOptions>,
    /// Block driver that opens the node. `driver`: the branch and its members.
    pub driver: BlockdevOptionsBranch,
}

/// The branches of [`BlockdevOptions`], by the value of `driver`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum BlockdevOptionsBranch {
    /// Filter that lets requests fail by rules, for tests. `blkdebug`.
    Blkdebug(BlockdevOptionsBlkdebug),
    /// Filter that records all writes in a log, for tests of crashes. `blklogwrites`. Since QEMU 3.0.
    Blklogwrites(BlockdevOptionsBlklogwrites),
    /// Filter that makes disk requests repeatable for record and replay. `blkreplay`. Since QEMU 4.2.
    Blkreplay(BlockdevOptionsBlkreplay),
    /// Filter that compares what two nodes return, for tests. `blkverify`.
    Blkverify(BlockdevOptionsBlkverify),
    /// Disk image of the emulator Bochs, read only. `bochs`.
    Bochs(BlockdevOptionsGenericFormat),
    /// Compressed loop image, as old live CDs have it, read only. `cloop`.
    Cloop(BlockdevOptionsGenericFormat),
    /// Filter that asks the image below to store all writes compressed. `compress`. Since QEMU 5.0.
    Compress(BlockdevOptionsGenericFormat),
    /// Filter that saves old data to a target before a write overwrites it. `copy-before-write`. Since QEMU 6.2.
    CopyBeforeWrite(BlockdevOptionsCbw),
    /// Filter that stores data which a read took from a backing image in the image above it. `copy-on-read`. Since QEMU 3.0.
    CopyOnRead(BlockdevOptionsCor),
    /// Disk image of macOS, read only. `dmg`.
    Dmg(BlockdevOptionsGenericFormat),
    /// Regular file of the host. `file`.
    File(BlockdevOptionsFile),
    /// Content that a `copy-before-write` filter keeps, read only. `snapshot-access`. Since QEMU 7.0.
    SnapshotAccess(BlockdevOptionsGenericFormat),
    /// File on an FTP server, read only. `ftp`.
    Ftp(BlockdevOptionsCurlFtp),
    /// File on an FTP server with TLS, read only. `ftps`.
    Ftps(BlockdevOptionsCurlFtps),
    /// CD or DVD drive of the host. `host_cdrom`. In builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostCdrom(BlockdevOptionsFile),
    /// Block device of the host. `host_device`. In builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostDevice(BlockdevOptionsFile),
    /// File on a web server, read only. `http`.
    Http(BlockdevOptionsCurlHttp),
    /// File on a web server with TLS, read only. `https`.
    Https(BlockdevOptionsCurlHttps),
    /// File or device that libblkio uses by io_uring. `io_uring`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    IoUring(BlockdevOptionsIoUring),
    /// Disk on an iSCSI server. `iscsi`.
    Iscsi(BlockdevOptionsIscsi),
    /// Image encrypted with LUKS. `luks`.
    Luks(BlockdevOptionsLuks),
    /// Export of an NBD server. `nbd`.
    Nbd(BlockdevOptionsNbd),
    /// File on an NFS server, used by libnfs without a mount. `nfs`.
    Nfs(BlockdevOptionsNfs),
    /// Disk without storage, whose requests end by a callback, for tests. `null-aio`.
    NullAio(BlockdevOptionsNull),
    /// Disk without storage, whose requests end in a coroutine, for tests. `null-co`.
    NullCo(BlockdevOptionsNull),
    /// Namespace of an NVMe controller of the host, used without the driver of the host. `nvme`. Since QEMU 2.12.
    Nvme(BlockdevOptionsNvme),
    /// NVMe namespace that libblkio uses through the driver of the host. `nvme-io_uring`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    NvmeIoUring(BlockdevOptionsNvmeIoUring),
    /// Disk image of Parallels. `parallels`.
    Parallels(BlockdevOptionsGenericFormat),
    /// Filter that makes the file below grow in large steps. `preallocate`.
    Preallocate(BlockdevOptionsPreallocate),
    /// Predecessor of qcow2, for old images only. `qcow`.
    Qcow(BlockdevOptionsQcow),
    /// Image in QEMU's own format, with backing images, snapshots, compression and encryption. `qcow2`.
    Qcow2(BlockdevOptionsQcow2),
    /// Format that was to replace qcow2, for old images only. `qed`.
    Qed(BlockdevOptionsGenericCowFormat),
    /// Several children that vote on what is read. `quorum`.
    Quorum(BlockdevOptionsQuorum),
    /// Plain disk content without tables, or a part of another node. `raw`.
    Raw(BlockdevOptionsRaw),
    /// Image in a Ceph cluster. `rbd`.
    Rbd(BlockdevOptionsRbd),
    /// Filter of COLO, which keeps the disks of two machines alike. `replication`. In builds with `CONFIG_REPLICATION`.
    Replication(BlockdevOptionsReplication),
    /// File on an SSH server. `ssh`.
    Ssh(BlockdevOptionsSsh),
    /// Filter that applies the limits of a throttle group. `throttle`. Since QEMU 2.11.
    Throttle(BlockdevOptionsThrottle),
    /// Disk image of VirtualBox. `vdi`.
    Vdi(BlockdevOptionsGenericFormat),
    /// Disk image of Hyper-V. `vhdx`.
    Vhdx(BlockdevOptionsGenericFormat),
    /// Virtio-blk device of the host that libblkio drives through VFIO. `virtio-blk-vfio-pci`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    VirtioBlkVfioPci(BlockdevOptionsVirtioBlkVfioPci),
    /// Disk that a vhost-user process offers, used by libblkio. `virtio-blk-vhost-user`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    VirtioBlkVhostUser(BlockdevOptionsVirtioBlkVhostUser),
    /// Disk that a vDPA device offers, used by libblkio. `virtio-blk-vhost-vdpa`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    VirtioBlkVhostVdpa(BlockdevOptionsVirtioBlkVhostVdpa),
    /// Disk image of VMware. `vmdk`.
    Vmdk(BlockdevOptionsGenericCowFormat),
    /// Disk image of Virtual PC (VHD). `vpc`.
    Vpc(BlockdevOptionsGenericFormat),
    /// FAT disk whose content is a directory of the host. `vvfat`.
    Vvfat(BlockdevOptionsVvfat),
    /// File on a Gluster volume. `gluster`. Removed in QEMU 11.0 or 11.1. Deprecated since QEMU 9.2.
    #[deprecated(note = "removed in QEMU 11.0 or 11.1")]
    Gluster(BlockdevOptionsGluster),
}

/// Constructors, one for each value of `driver`.
impl BlockdevOptions {
    /// Filter that lets requests fail by rules, for tests. `BlockdevOptions` with `driver` `blkdebug`.
    pub fn blkdebug(blkdebug: impl Into<BlockdevOptionsBlkdebug>) -> Self {
        Self::with(BlockdevOptionsBranch::Blkdebug(blkdebug.into()))
    }
    /// Filter that records all writes in a log, for tests of crashes. `BlockdevOptions` with `driver` `blklogwrites`. Since QEMU 3.0.
    pub fn blklogwrites(blklogwrites: impl Into<BlockdevOptionsBlklogwrites>) -> Self {
        Self::with(BlockdevOptionsBranch::Blklogwrites(blklogwrites.into()))
    }
    /// Filter that makes disk requests repeatable for record and replay. `BlockdevOptions` with `driver` `blkreplay`. Since QEMU 4.2.
    pub fn blkreplay(blkreplay: impl Into<BlockdevOptionsBlkreplay>) -> Self {
        Self::with(BlockdevOptionsBranch::Blkreplay(blkreplay.into()))
    }
    /// Filter that compares what two nodes return, for tests. `BlockdevOptions` with `driver` `blkverify`.
    pub fn blkverify(blkverify: impl Into<BlockdevOptionsBlkverify>) -> Self {
        Self::with(BlockdevOptionsBranch::Blkverify(blkverify.into()))
    }
    /// Disk image of the emulator Bochs, read only. `BlockdevOptions` with `driver` `bochs`.
    pub fn bochs(bochs: impl Into<BlockdevOptionsGenericFormat>) -> Self {
        Self::with(BlockdevOptionsBranch::Bochs(bochs.into()))
    }
    /// Compressed loop image, as old live CDs have it, read only. `BlockdevOptions` with `driver` `cloop`.
    pub fn cloop(cloop: impl Into<BlockdevOptionsGenericFormat>) -> Self {
        Self::with(BlockdevOptionsBranch::Cloop(cloop.into()))
    }
    /// Filter that asks the image below to store all writes compressed. `BlockdevOptions` with `driver` `compress`. Since QEMU 5.0.
    pub fn compress(compress: impl Into<BlockdevOptionsGenericFormat>) -> Self {
        Self::with(BlockdevOptionsBranch::Compress(compress.into()))
    }
    /// Filter that saves old data to a target before a write overwrites it. `BlockdevOptions` with `driver` `copy-before-write`. Since QEMU 6.2.
    pub fn copy_before_write(copy_before_write: impl Into<BlockdevOptionsCbw>) -> Self {
        Self::with(BlockdevOptionsBranch::CopyBeforeWrite(copy_before_write.into()))
    }
    /// Filter that stores data which a read took from a backing image in the image above it. `BlockdevOptions` with `driver` `copy-on-read`. Since QEMU 3.0.
    pub fn copy_on_read(copy_on_read: impl Into<BlockdevOptionsCor>) -> Self {
        Self::with(BlockdevOptionsBranch::CopyOnRead(copy_on_read.into()))
    }
    /// Disk image of macOS, read only. `BlockdevOptions` with `driver` `dmg`.
    pub fn dmg(dmg: impl Into<BlockdevOptionsGenericFormat>) -> Self {
        Self::with(BlockdevOptionsBranch::Dmg(dmg.into()))
    }
    /// Regular file of the host. `BlockdevOptions` with `driver` `file`.
    pub fn file(file: impl Into<BlockdevOptionsFile>) -> Self {
        Self::with(BlockdevOptionsBranch::File(file.into()))
    }
    /// Content that a `copy-before-write` filter keeps, read only. `BlockdevOptions` with `driver` `snapshot-access`. Since QEMU 7.0.
    pub fn snapshot_access(
        snapshot_access: impl Into<BlockdevOptionsGenericFormat>,
    ) -> Self {
        Self::with(BlockdevOptionsBranch::SnapshotAccess(snapshot_access.into()))
    }
    /// File on an FTP server, read only. `BlockdevOptions` with `driver` `ftp`.
    pub fn ftp(ftp: impl Into<BlockdevOptionsCurlFtp>) -> Self {
        Self::with(BlockdevOptionsBranch::Ftp(ftp.into()))
    }
    /// File on an FTP server with TLS, read only. `BlockdevOptions` with `driver` `ftps`.
    pub fn ftps(ftps: impl Into<BlockdevOptionsCurlFtps>) -> Self {
        Self::with(BlockdevOptionsBranch::Ftps(ftps.into()))
    }
    /// CD or DVD drive of the host. `BlockdevOptions` with `driver` `host_cdrom`. In builds with `HAVE_HOST_BLOCK_DEVICE`.
    pub fn host_cdrom(host_cdrom: impl Into<BlockdevOptionsFile>) -> Self {
        Self::with(BlockdevOptionsBranch::HostCdrom(host_cdrom.into()))
    }
    /// Block device of the host. `BlockdevOptions` with `driver` `host_device`. In builds with `HAVE_HOST_BLOCK_DEVICE`.
    pub fn host_device(host_device: impl Into<BlockdevOptionsFile>) -> Self {
        Self::with(BlockdevOptionsBranch::HostDevice(host_device.into()))
    }
    /// File on a web server, read only. `BlockdevOptions` with `driver` `http`.
    pub fn http(http: impl Into<BlockdevOptionsCurlHttp>) -> Self {
        Self::with(BlockdevOptionsBranch::Http(http.into()))
    }
    /// File on a web server with TLS, read only. `BlockdevOptions` with `driver` `https`.
    pub fn https(https: impl Into<BlockdevOptionsCurlHttps>) -> Self {
        Self::with(BlockdevOptionsBranch::Https(https.into()))
    }
    /// File or device that libblkio uses by io_uring. `BlockdevOptions` with `driver` `io_uring`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    pub fn io_uring(io_uring: impl Into<BlockdevOptionsIoUring>) -> Self {
        Self::with(BlockdevOptionsBranch::IoUring(io_uring.into()))
    }
    /// Disk on an iSCSI server. `BlockdevOptions` with `driver` `iscsi`.
    pub fn iscsi(iscsi: impl Into<BlockdevOptionsIscsi>) -> Self {
        Self::with(BlockdevOptionsBranch::Iscsi(iscsi.into()))
    }
    /// Image encrypted with LUKS. `BlockdevOptions` with `driver` `luks`.
    pub fn luks(luks: impl Into<BlockdevOptionsLuks>) -> Self {
        Self::with(BlockdevOptionsBranch::Luks(luks.into()))
    }
    /// Export of an NBD server. `BlockdevOptions` with `driver` `nbd`.
    pub fn nbd(nbd: impl Into<BlockdevOptionsNbd>) -> Self {
        Self::with(BlockdevOptionsBranch::Nbd(nbd.into()))
    }
    /// File on an NFS server, used by libnfs without a mount. `BlockdevOptions` with `driver` `nfs`.
    pub fn nfs(nfs: impl Into<BlockdevOptionsNfs>) -> Self {
        Self::with(BlockdevOptionsBranch::Nfs(nfs.into()))
    }
    /// Disk without storage, whose requests end by a callback, for tests. `BlockdevOptions` with `driver` `null-aio`.
    pub fn null_aio(null_aio: impl Into<BlockdevOptionsNull>) -> Self {
        Self::with(BlockdevOptionsBranch::NullAio(null_aio.into()))
    }
    /// Disk without storage, whose requests end in a coroutine, for tests. `BlockdevOptions` with `driver` `null-co`.
    pub fn null_co(null_co: impl Into<BlockdevOptionsNull>) -> Self {
        Self::with(BlockdevOptionsBranch::NullCo(null_co.into()))
    }
    /// Namespace of an NVMe controller of the host, used without the driver of the host. `BlockdevOptions` with `driver` `nvme`. Since QEMU 2.12.
    pub fn nvme(nvme: impl Into<BlockdevOptionsNvme>) -> Self {
        Self::with(BlockdevOptionsBranch::Nvme(nvme.into()))
    }
    /// NVMe namespace that libblkio uses through the driver of the host. `BlockdevOptions` with `driver` `nvme-io_uring`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    pub fn nvme_io_uring(nvme_io_uring: impl Into<BlockdevOptionsNvmeIoUring>) -> Self {
        Self::with(BlockdevOptionsBranch::NvmeIoUring(nvme_io_uring.into()))
    }
    /// Disk image of Parallels. `BlockdevOptions` with `driver` `parallels`.
    pub fn parallels(parallels: impl Into<BlockdevOptionsGenericFormat>) -> Self {
        Self::with(BlockdevOptionsBranch::Parallels(parallels.into()))
    }
    /// Filter that makes the file below grow in large steps. `BlockdevOptions` with `driver` `preallocate`.
    pub fn preallocate(preallocate: impl Into<BlockdevOptionsPreallocate>) -> Self {
        Self::with(BlockdevOptionsBranch::Preallocate(preallocate.into()))
    }
    /// Predecessor of qcow2, for old images only. `BlockdevOptions` with `driver` `qcow`.
    pub fn qcow(qcow: impl Into<BlockdevOptionsQcow>) -> Self {
        Self::with(BlockdevOptionsBranch::Qcow(qcow.into()))
    }
    /// Image in QEMU's own format, with backing images, snapshots, compression and encryption. `BlockdevOptions` with `driver` `qcow2`.
    pub fn qcow2(qcow2: impl Into<BlockdevOptionsQcow2>) -> Self {
        Self::with(BlockdevOptionsBranch::Qcow2(qcow2.into()))
    }
    /// Format that was to replace qcow2, for old images only. `BlockdevOptions` with `driver` `qed`.
    pub fn qed(qed: impl Into<BlockdevOptionsGenericCowFormat>) -> Self {
        Self::with(BlockdevOptionsBranch::Qed(qed.into()))
    }
    /// Several children that vote on what is read. `BlockdevOptions` with `driver` `quorum`.
    pub fn quorum(quorum: impl Into<BlockdevOptionsQuorum>) -> Self {
        Self::with(BlockdevOptionsBranch::Quorum(quorum.into()))
    }
    /// Plain disk content without tables, or a part of another node. `BlockdevOptions` with `driver` `raw`.
    pub fn raw(raw: impl Into<BlockdevOptionsRaw>) -> Self {
        Self::with(BlockdevOptionsBranch::Raw(raw.into()))
    }
    /// Image in a Ceph cluster. `BlockdevOptions` with `driver` `rbd`.
    pub fn rbd(rbd: impl Into<BlockdevOptionsRbd>) -> Self {
        Self::with(BlockdevOptionsBranch::Rbd(rbd.into()))
    }
    /// Filter of COLO, which keeps the disks of two machines alike. `BlockdevOptions` with `driver` `replication`. In builds with `CONFIG_REPLICATION`.
    pub fn replication(replication: impl Into<BlockdevOptionsReplication>) -> Self {
        Self::with(BlockdevOptionsBranch::Replication(replication.into()))
    }
    /// File on an SSH server. `BlockdevOptions` with `driver` `ssh`.
    pub fn ssh(ssh: impl Into<BlockdevOptionsSsh>) -> Self {
        Self::with(BlockdevOptionsBranch::Ssh(ssh.into()))
    }
    /// Filter that applies the limits of a throttle group. `BlockdevOptions` with `driver` `throttle`. Since QEMU 2.11.
    pub fn throttle(throttle: impl Into<BlockdevOptionsThrottle>) -> Self {
        Self::with(BlockdevOptionsBranch::Throttle(throttle.into()))
    }
    /// Disk image of VirtualBox. `BlockdevOptions` with `driver` `vdi`.
    pub fn vdi(vdi: impl Into<BlockdevOptionsGenericFormat>) -> Self {
        Self::with(BlockdevOptionsBranch::Vdi(vdi.into()))
    }
    /// Disk image of Hyper-V. `BlockdevOptions` with `driver` `vhdx`.
    pub fn vhdx(vhdx: impl Into<BlockdevOptionsGenericFormat>) -> Self {
        Self::with(BlockdevOptionsBranch::Vhdx(vhdx.into()))
    }
    /// Virtio-blk device of the host that libblkio drives through VFIO. `BlockdevOptions` with `driver` `virtio-blk-vfio-pci`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    pub fn virtio_blk_vfio_pci(
        virtio_blk_vfio_pci: impl Into<BlockdevOptionsVirtioBlkVfioPci>,
    ) -> Self {
        Self::with(BlockdevOptionsBranch::VirtioBlkVfioPci(virtio_blk_vfio_pci.into()))
    }
    /// Disk that a vhost-user process offers, used by libblkio. `BlockdevOptions` with `driver` `virtio-blk-vhost-user`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    pub fn virtio_blk_vhost_user(
        virtio_blk_vhost_user: impl Into<BlockdevOptionsVirtioBlkVhostUser>,
    ) -> Self {
        Self::with(
            BlockdevOptionsBranch::VirtioBlkVhostUser(virtio_blk_vhost_user.into()),
        )
    }
    /// Disk that a vDPA device offers, used by libblkio. `BlockdevOptions` with `driver` `virtio-blk-vhost-vdpa`. Since QEMU 7.2. In builds with `CONFIG_BLKIO`.
    pub fn virtio_blk_vhost_vdpa(
        virtio_blk_vhost_vdpa: impl Into<BlockdevOptionsVirtioBlkVhostVdpa>,
    ) -> Self {
        Self::with(
            BlockdevOptionsBranch::VirtioBlkVhostVdpa(virtio_blk_vhost_vdpa.into()),
        )
    }
    /// Disk image of VMware. `BlockdevOptions` with `driver` `vmdk`.
    pub fn vmdk(vmdk: impl Into<BlockdevOptionsGenericCowFormat>) -> Self {
        Self::with(BlockdevOptionsBranch::Vmdk(vmdk.into()))
    }
    /// Disk image of Virtual PC (VHD). `BlockdevOptions` with `driver` `vpc`.
    pub fn vpc(vpc: impl Into<BlockdevOptionsGenericFormat>) -> Self {
        Self::with(BlockdevOptionsBranch::Vpc(vpc.into()))
    }
    /// FAT disk whose content is a directory of the host. `BlockdevOptions` with `driver` `vvfat`.
    pub fn vvfat(vvfat: impl Into<BlockdevOptionsVvfat>) -> Self {
        Self::with(BlockdevOptionsBranch::Vvfat(vvfat.into()))
    }
    /// File on a Gluster volume. `BlockdevOptions` with `driver` `gluster`. Removed in QEMU 11.0 or 11.1. Deprecated since QEMU 9.2.
    #[deprecated(note = "removed in QEMU 11.0 or 11.1")]
    pub fn gluster(gluster: impl Into<BlockdevOptionsGluster>) -> Self {
        Self::with(BlockdevOptionsBranch::Gluster(gluster.into()))
    }
    #[inline]
    fn with(driver: BlockdevOptionsBranch) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            driver,
        }
    }
}

/// Setters of the optional members that all branches have.
impl BlockdevOptions {
    /// Sets `node-name` (`str`): name for the node; nodes at the top of `blockdev-add` need one; if absent, a generated name that starts with `#block`. Since QEMU 2.0.
    pub fn node_name(mut self, node_name: impl Into<String>) -> Self {
        self.node_name = Some(node_name.into());
        self
    }
    /// Sets `discard` ([`BlockdevDiscardOptions`]): what is done with discards; `ignore` if absent.
    #[inline]
    pub fn discard(mut self, discard: BlockdevDiscardOptions) -> Self {
        self.discard = Some(discard);
        self
    }
    /// Sets `cache` ([`BlockdevCacheOptions`]): how reads and writes are cached; if absent, through the page cache of the host, with flushes.
    pub fn cache(mut self, cache: impl Into<BlockdevCacheOptions>) -> Self {
        self.cache = Some(cache.into());
        self
    }
    /// Sets `active` (`bool`): whether the image is taken into use, with its locks; false lets the target of a migration wait; true if absent. Since QEMU 10.0.
    #[inline]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }
    /// Sets `read-only` (`bool`): whether the node refuses writes; false if absent.
    #[inline]
    pub fn read_only(mut self, read_only: bool) -> Self {
        self.read_only = Some(read_only);
        self
    }
    /// Sets `auto-read-only` (`bool`): whether the node is opened without write access if it cannot have it or nobody writes; false if absent. Since QEMU 3.1.
    #[inline]
    pub fn auto_read_only(mut self, auto_read_only: bool) -> Self {
        self.auto_read_only = Some(auto_read_only);
        self
    }
    /// Sets `force-share` (`bool`): whether others may write to the image meanwhile; needs `read-only`; false if absent. Since QEMU 2.10.
    #[inline]
    pub fn force_share(mut self, force_share: bool) -> Self {
        self.force_share = Some(force_share);
        self
    }
    /// Sets `detect-zeroes` ([`BlockdevDetectZeroesOptions`]): what is done with writes that hold nothing but zeros; `off` if absent. Since QEMU 2.1.
    #[inline]
    pub fn detect_zeroes(mut self, detect_zeroes: BlockdevDetectZeroesOptions) -> Self {
        self.detect_zeroes = Some(detect_zeroes);
        self
    }
}

impl From<BlockdevOptionsBlkdebug> for BlockdevOptions {
    #[inline]
    fn from(members: BlockdevOptionsBlkdebug) -> Self {
        Self::blkdebug(members)
    }
}

impl From<BlockdevOptionsBlklogwrites> for BlockdevOptions {
    #[inline]
    fn from(members: BlockdevOptionsBlklogwrites) -> Self {
        Self::blklogwrites(members)
    }
}

impl From<BlockdevOptionsBlkreplay> for BlockdevOptions {
    #[inline]
    fn from(members: BlockdevOptionsBlkreplay) -> Self {
        Self::blkreplay(members)
    }
}

impl From<BlockdevOptionsBlkverify> for BlockdevOptions {
    #[inline]
    fn from(members: BlockdevOptionsBlkverify) -> Self {
        Self::blkverify(members)
    }
}

impl From<BlockdevOptionsCbw> for BlockdevOptions {
    #[inline]
    fn from(members: BlockdevOptionsCbw) -> Self {
        Self::copy_before_write(members)
    }
}

impl From<BlockdevOptionsCor> for BlockdevOptions {
    #[inline]
    fn from(members: BlockdevOptionsCor) -> Self {
        Self::copy_on_read(members)
    }
}

impl From<BlockdevOptionsCurlFtp> for BlockdevOptions {
    #[inline]
    fn from(members: BlockdevOptionsCurlFtp) -> Self {
        Self::ftp(members)
    }
}

impl From<BlockdevOptionsCurlFtps> for BlockdevOptions {
    #[inline]
    fn from(members: BlockdevOptionsCurlFtps) -> Self {
        Self::ftps(members)
    }
}

impl From<BlockdevOptionsCurlHttp> for BlockdevOptions {
    #[inline]
    fn from(members: BlockdevOptionsCurlHttp) -> Self {
        Self::http(members)
    }
}

impl From<BlockdevOptionsCurlHttps> for BlockdevOptions {
    #[inline]
    fn from(members: BlockdevOptionsCurlHttps) -> Self {
        Self::https(members)
    }
}

impl From<BlockdevOptionsIoUring> for BlockdevOptions {
    #[inline]
    fn from(members: BlockdevOptionsIoUring) -> Self {
        Self::io_uring(members)
    }
}

impl From<BlockdevOptionsIscsi> for BlockdevOptions {
    #[inline]
    fn from(members: BlockdevOptionsIscsi) -> Self {
        Self::iscsi(members)
    }
}

impl From<BlockdevOptionsLuks> for BlockdevOptions {
    #[inline]
    fn from(members: BlockdevOptionsLuks) -> Self {
        Self::luks(members)
    }
}

impl From<BlockdevOptionsNbd> for BlockdevOptions {
    #[inline]
    fn from(members: BlockdevOptionsNbd) -> Self {
        Self::nbd(members)
    }
}

impl From<BlockdevOptionsNfs> for BlockdevOptions {
    #[inline]
    fn from(members: BlockdevOptionsNfs) -> Self {
        Self::nfs(members)
    }
}

impl From<BlockdevOptionsNvme> for BlockdevOptions {
    #[inline]
    fn from(members: BlockdevOptionsNvme) -> Self {
        Self::nvme(members)
    }
}

impl From<BlockdevOptionsNvmeIoUring> for BlockdevOptions {
    #[inline]
    fn from(members: BlockdevOptionsNvmeIoUring) -> Self {
        Self::nvme_io_uring(members)
    }
}

impl From<BlockdevOptionsPreallocate> for BlockdevOptions {
    #[inline]
    fn from(members: BlockdevOptionsPreallocate) -> Self {
        Self::preallocate(members)
    }
}

impl From<BlockdevOptionsQcow> for BlockdevOptions {
    #[inline]
    fn from(members: BlockdevOptionsQcow) -> Self {
        Self::qcow(members)
    }
}

impl From<BlockdevOptionsQcow2> for BlockdevOptions {
    #[inline]
    fn from(members: BlockdevOptionsQcow2) -> Self {
        Self::qcow2(members)
    }
}

impl From<BlockdevOptionsQuorum> for BlockdevOptions {
    #[inline]
    fn from(members: BlockdevOptionsQuorum) -> Self {
        Self::quorum(members)
    }
}

impl From<BlockdevOptionsRaw> for BlockdevOptions {
    #[inline]
    fn from(members: BlockdevOptionsRaw) -> Self {
        Self::raw(members)
    }
}

impl From<BlockdevOptionsRbd> for BlockdevOptions {
    #[inline]
    fn from(members: BlockdevOptionsRbd) -> Self {
        Self::rbd(members)
    }
}

impl From<BlockdevOptionsReplication> for BlockdevOptions {
    #[inline]
    fn from(members: BlockdevOptionsReplication) -> Self {
        Self::replication(members)
    }
}

impl From<BlockdevOptionsSsh> for BlockdevOptions {
    #[inline]
    fn from(members: BlockdevOptionsSsh) -> Self {
        Self::ssh(members)
    }
}

impl From<BlockdevOptionsThrottle> for BlockdevOptions {
    #[inline]
    fn from(members: BlockdevOptionsThrottle) -> Self {
        Self::throttle(members)
    }
}

impl From<BlockdevOptionsVirtioBlkVfioPci> for BlockdevOptions {
    #[inline]
    fn from(members: BlockdevOptionsVirtioBlkVfioPci) -> Self {
        Self::virtio_blk_vfio_pci(members)
    }
}

impl From<BlockdevOptionsVirtioBlkVhostUser> for BlockdevOptions {
    #[inline]
    fn from(members: BlockdevOptionsVirtioBlkVhostUser) -> Self {
        Self::virtio_blk_vhost_user(members)
    }
}

impl From<BlockdevOptionsVirtioBlkVhostVdpa> for BlockdevOptions {
    #[inline]
    fn from(members: BlockdevOptionsVirtioBlkVhostVdpa) -> Self {
        Self::virtio_blk_vhost_vdpa(members)
    }
}

impl From<BlockdevOptionsVvfat> for BlockdevOptions {
    #[inline]
    fn from(members: BlockdevOptionsVvfat) -> Self {
        Self::vvfat(members)
    }
}

impl From<BlockdevOptionsGluster> for BlockdevOptions {
    #[inline]
    fn from(members: BlockdevOptionsGluster) -> Self {
        Self::gluster(members)
    }
}

impl BlockdevOptionsBranch {
    /// The value of `driver`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Blkdebug(_) => "blkdebug",
            Self::Blklogwrites(_) => "blklogwrites",
            Self::Blkreplay(_) => "blkreplay",
            Self::Blkverify(_) => "blkverify",
            Self::Bochs(_) => "bochs",
            Self::Cloop(_) => "cloop",
            Self::Compress(_) => "compress",
            Self::CopyBeforeWrite(_) => "copy-before-write",
            Self::CopyOnRead(_) => "copy-on-read",
            Self::Dmg(_) => "dmg",
            Self::File(_) => "file",
            Self::SnapshotAccess(_) => "snapshot-access",
            Self::Ftp(_) => "ftp",
            Self::Ftps(_) => "ftps",
            Self::HostCdrom(_) => "host_cdrom",
            Self::HostDevice(_) => "host_device",
            Self::Http(_) => "http",
            Self::Https(_) => "https",
            Self::IoUring(_) => "io_uring",
            Self::Iscsi(_) => "iscsi",
            Self::Luks(_) => "luks",
            Self::Nbd(_) => "nbd",
            Self::Nfs(_) => "nfs",
            Self::NullAio(_) => "null-aio",
            Self::NullCo(_) => "null-co",
            Self::Nvme(_) => "nvme",
            Self::NvmeIoUring(_) => "nvme-io_uring",
            Self::Parallels(_) => "parallels",
            Self::Preallocate(_) => "preallocate",
            Self::Qcow(_) => "qcow",
            Self::Qcow2(_) => "qcow2",
            Self::Qed(_) => "qed",
            Self::Quorum(_) => "quorum",
            Self::Raw(_) => "raw",
            Self::Rbd(_) => "rbd",
            Self::Replication(_) => "replication",
            Self::Ssh(_) => "ssh",
            Self::Throttle(_) => "throttle",
            Self::Vdi(_) => "vdi",
            Self::Vhdx(_) => "vhdx",
            Self::VirtioBlkVfioPci(_) => "virtio-blk-vfio-pci",
            Self::VirtioBlkVhostUser(_) => "virtio-blk-vhost-user",
            Self::VirtioBlkVhostVdpa(_) => "virtio-blk-vhost-vdpa",
            Self::Vmdk(_) => "vmdk",
            Self::Vpc(_) => "vpc",
            Self::Vvfat(_) => "vvfat",
            Self::Gluster(_) => "gluster",
        }
    }
}

impl runtime::Branches for BlockdevOptionsBranch {
    const TAG: &'static str = "driver";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Blkdebug(it) => writer.members(it),
            Self::Blklogwrites(it) => writer.members(it),
            Self::Blkreplay(it) => writer.members(it),
            Self::Blkverify(it) => writer.members(it),
            Self::Bochs(it) => writer.members(it),
            Self::Cloop(it) => writer.members(it),
            Self::Compress(it) => writer.members(it),
            Self::CopyBeforeWrite(it) => writer.members(it),
            Self::CopyOnRead(it) => writer.members(it),
            Self::Dmg(it) => writer.members(it),
            Self::File(it) => writer.members(it),
            Self::SnapshotAccess(it) => writer.members(it),
            Self::Ftp(it) => writer.members(it),
            Self::Ftps(it) => writer.members(it),
            Self::HostCdrom(it) => writer.members(it),
            Self::HostDevice(it) => writer.members(it),
            Self::Http(it) => writer.members(it),
            Self::Https(it) => writer.members(it),
            Self::IoUring(it) => writer.members(it),
            Self::Iscsi(it) => writer.members(it),
            Self::Luks(it) => writer.members(it),
            Self::Nbd(it) => writer.members(it),
            Self::Nfs(it) => writer.members(it),
            Self::NullAio(it) => writer.members(it),
            Self::NullCo(it) => writer.members(it),
            Self::Nvme(it) => writer.members(it),
            Self::NvmeIoUring(it) => writer.members(it),
            Self::Parallels(it) => writer.members(it),
            Self::Preallocate(it) => writer.members(it),
            Self::Qcow(it) => writer.members(it),
            Self::Qcow2(it) => writer.members(it),
            Self::Qed(it) => writer.members(it),
            Self::Quorum(it) => writer.members(it),
            Self::Raw(it) => writer.members(it),
            Self::Rbd(it) => writer.members(it),
            Self::Replication(it) => writer.members(it),
            Self::Ssh(it) => writer.members(it),
            Self::Throttle(it) => writer.members(it),
            Self::Vdi(it) => writer.members(it),
            Self::Vhdx(it) => writer.members(it),
            Self::VirtioBlkVfioPci(it) => writer.members(it),
            Self::VirtioBlkVhostUser(it) => writer.members(it),
            Self::VirtioBlkVhostVdpa(it) => writer.members(it),
            Self::Vmdk(it) => writer.members(it),
            Self::Vpc(it) => writer.members(it),
            Self::Vvfat(it) => writer.members(it),
            Self::Gluster(it) => writer.members(it),
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "blkdebug" => members.read_as(Self::Blkdebug),
            "blklogwrites" => members.read_as(Self::Blklogwrites),
            "blkreplay" => members.read_as(Self::Blkreplay),
            "blkverify" => members.read_as(Self::Blkverify),
            "bochs" => members.read_as(Self::Bochs),
            "cloop" => members.read_as(Self::Cloop),
            "compress" => members.read_as(Self::Compress),
            "copy-before-write" => members.read_as(Self::CopyBeforeWrite),
            "copy-on-read" => members.read_as(Self::CopyOnRead),
            "dmg" => members.read_as(Self::Dmg),
            "file" => members.read_as(Self::File),
            "snapshot-access" => members.read_as(Self::SnapshotAccess),
            "ftp" => members.read_as(Self::Ftp),
            "ftps" => members.read_as(Self::Ftps),
            "host_cdrom" => members.read_as(Self::HostCdrom),
            "host_device" => members.read_as(Self::HostDevice),
            "http" => members.read_as(Self::Http),
            "https" => members.read_as(Self::Https),
            "io_uring" => members.read_as(Self::IoUring),
            "iscsi" => members.read_as(Self::Iscsi),
            "luks" => members.read_as(Self::Luks),
            "nbd" => members.read_as(Self::Nbd),
            "nfs" => members.read_as(Self::Nfs),
            "null-aio" => members.read_as(Self::NullAio),
            "null-co" => members.read_as(Self::NullCo),
            "nvme" => members.read_as(Self::Nvme),
            "nvme-io_uring" => members.read_as(Self::NvmeIoUring),
            "parallels" => members.read_as(Self::Parallels),
            "preallocate" => members.read_as(Self::Preallocate),
            "qcow" => members.read_as(Self::Qcow),
            "qcow2" => members.read_as(Self::Qcow2),
            "qed" => members.read_as(Self::Qed),
            "quorum" => members.read_as(Self::Quorum),
            "raw" => members.read_as(Self::Raw),
            "rbd" => members.read_as(Self::Rbd),
            "replication" => members.read_as(Self::Replication),
            "ssh" => members.read_as(Self::Ssh),
            "throttle" => members.read_as(Self::Throttle),
            "vdi" => members.read_as(Self::Vdi),
            "vhdx" => members.read_as(Self::Vhdx),
            "virtio-blk-vfio-pci" => members.read_as(Self::VirtioBlkVfioPci),
            "virtio-blk-vhost-user" => members.read_as(Self::VirtioBlkVhostUser),
            "virtio-blk-vhost-vdpa" => members.read_as(Self::VirtioBlkVhostVdpa),
            "vmdk" => members.read_as(Self::Vmdk),
            "vpc" => members.read_as(Self::Vpc),
            "vvfat" => members.read_as(Self::Vvfat),
            "gluster" => members.read_as(Self::Gluster),
            _ => members.no_branch(tag),
        }
    }
}

runtime::branches!(BlockdevOptionsBranch, strict);

impl runtime::Object for BlockdevOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("node-name", &self.node_name);
        writer.optional("discard", &self.discard);
        writer.optional("cache", &self.cache);
        writer.optional("active", &self.active);
        writer.optional("read-only", &self.read_only);
        writer.optional("auto-read-only", &self.auto_read_only);
        writer.optional("force-share", &self.force_share);
        writer.optional("detect-zeroes", &self.detect_zeroes);
        writer.branch(&self.driver);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut node_name: Option<String> = None;
        let mut discard: Option<BlockdevDiscardOptions> = None;
        let mut cache: Option<BlockdevCacheOptions> = None;
        let mut active: Option<bool> = None;
        let mut read_only: Option<bool> = None;
        let mut auto_read_only: Option<bool> = None;
        let mut force_share: Option<bool> = None;
        let mut detect_zeroes: Option<BlockdevDetectZeroesOptions> = None;
        let mut common = |member: &str, reader: &mut runtime::Reader<'_>| match member {
            "node-name" => reader.take(&mut node_name),
            "discard" => reader.take(&mut discard),
            "cache" => reader.take(&mut cache),
            "active" => reader.take(&mut active),
            "read-only" => reader.take(&mut read_only),
            "auto-read-only" => reader.take(&mut auto_read_only),
            "force-share" => reader.take(&mut force_share),
            "detect-zeroes" => reader.take(&mut detect_zeroes),
            _ => Ok(false),
        };
        let tag = members.tag("driver", &mut common)?;
        let branch = members.branch(&tag, &mut common)?;
        Ok(Self {
            node_name,
            discard,
            cache,
            active,
            read_only,
            auto_read_only,
            force_share,
            detect_zeroes,
            driver: branch,
        })
    }
}

runtime::object!(BlockdevOptions, strict);

/// A filter that lets requests fail by rules, for tests.
///
/// The QAPI struct `BlockdevOptionsBlkdebug` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// Part of [`BlockdevOptions`](super::BlockdevOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsBlkdebug)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsBlkdebug {
    /// Node below. `image`: [`BlockdevRef`].
    pub image: BlockdevRef,
    /// Path of a file with rules; if absent, only the rules given here. `config`: `str`.
    pub config: Option<String>,
    /// Alignment that requests must have, a power of two, in bytes; if absent, that of the node below. `align`: `int`.
    pub align: Option<i64>,
    /// Largest read or write that is passed on in one piece, in bytes; if absent, that of the node below. `max-transfer`: `int32`. Since QEMU 2.10.
    pub max_transfer: Option<i32>,
    /// Preferred alignment of requests to write zeros, in bytes; if absent, that of the node below. `opt-write-zero`: `int32`. Since QEMU 2.10.
    pub opt_write_zero: Option<i32>,
    /// Largest request to write zeros that is passed on in one piece, in bytes; if absent, that of the node below. `max-write-zero`: `int32`. Since QEMU 2.10.
    pub max_write_zero: Option<i32>,
    /// Preferred alignment of discards, in bytes; if absent, that of the node below. `opt-discard`: `int32`. Since QEMU 2.10.
    pub opt_discard: Option<i32>,
    /// Largest discard that is passed on in one piece, in bytes; if absent, that of the node below. `max-discard`: `int32`. Since QEMU 2.10.
    pub max_discard: Option<i32>,
    /// Rules that let requests fail; no such rules if absent. `inject-error`: list of [`BlkdebugInjectErrorOptions`].
    pub inject_error: Option<Vec<BlkdebugInjectErrorOptions>>,
    /// Rules that change the state; no such rules if absent. `set-state`: list of [`BlkdebugSetStateOptions`].
    pub set_state: Option<Vec<BlkdebugSetStateOptions>>,
    /// Permissions that the filter takes on the node below in addition to what it needs; none if absent. `take-child-perms`: list of [`BlockPermission`]. Since QEMU 5.0.
    pub take_child_perms: Option<Vec<BlockPermission>>,
    /// Permissions that the filter denies to other users of the node below; none if absent. `unshare-child-perms`: list of [`BlockPermission`]. Since QEMU 5.0.
    pub unshare_child_perms: Option<Vec<BlockPermission>>,
}

impl BlockdevOptionsBlkdebug {
    /// `BlockdevOptionsBlkdebug` with its required members.
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
    /// Sets `config` (`str`): path of a file with rules; if absent, only the rules given here.
    pub fn config(mut self, config: impl Into<String>) -> Self {
        self.config = Some(config.into());
        self
    }
    /// Sets `align` (`int`): alignment that requests must have, a power of two, in bytes; if absent, that of the node below.
    #[inline]
    pub fn align(mut self, align: i64) -> Self {
        self.align = Some(align);
        self
    }
    /// Sets `max-transfer` (`int32`): largest read or write that is passed on in one piece, in bytes; if absent, that of the node below. Since QEMU 2.10.
    #[inline]
    pub fn max_transfer(mut self, max_transfer: i32) -> Self {
        self.max_transfer = Some(max_transfer);
        self
    }
    /// Sets `opt-write-zero` (`int32`): preferred alignment of requests to write zeros, in bytes; if absent, that of the node below. Since QEMU 2.10.
    #[inline]
    pub fn opt_write_zero(mut self, opt_write_zero: i32) -> Self {
        self.opt_write_zero = Some(opt_write_zero);
        self
    }
    /// Sets `max-write-zero` (`int32`): largest request to write zeros that is passed on in one piece, in bytes; if absent, that of the node below. Since QEMU 2.10.
    #[inline]
    pub fn max_write_zero(mut self, max_write_zero: i32) -> Self {
        self.max_write_zero = Some(max_write_zero);
        self
    }
    /// Sets `opt-discard` (`int32`): preferred alignment of discards, in bytes; if absent, that of the node below. Since QEMU 2.10.
    #[inline]
    pub fn opt_discard(mut self, opt_discard: i32) -> Self {
        self.opt_discard = Some(opt_discard);
        self
    }
    /// Sets `max-discard` (`int32`): largest discard that is passed on in one piece, in bytes; if absent, that of the node below. Since QEMU 2.10.
    #[inline]
    pub fn max_discard(mut self, max_discard: i32) -> Self {
        self.max_discard = Some(max_discard);
        self
    }
    /// Sets `inject-error` (list of [`BlkdebugInjectErrorOptions`]): rules that let requests fail; no such rules if absent.
    pub fn inject_error(
        mut self,
        inject_error: impl IntoIterator<Item = impl Into<BlkdebugInjectErrorOptions>>,
    ) -> Self {
        self.inject_error = Some(runtime::list(inject_error));
        self
    }
    /// Sets `set-state` (list of [`BlkdebugSetStateOptions`]): rules that change the state; no such rules if absent.
    pub fn set_state(
        mut self,
        set_state: impl IntoIterator<Item = impl Into<BlkdebugSetStateOptions>>,
    ) -> Self {
        self.set_state = Some(runtime::list(set_state));
        self
    }
    /// Sets `take-child-perms` (list of [`BlockPermission`]): permissions that the filter takes on the node below in addition to what it needs; none if absent. Since QEMU 5.0.
    pub fn take_child_perms(
        mut self,
        take_child_perms: impl IntoIterator<Item = BlockPermission>,
    ) -> Self {
        self.take_child_perms = Some(runtime::list(take_child_perms));
        self
    }
    /// Sets `unshare-child-perms` (list of [`BlockPermission`]): permissions that the filter denies to other users of the node below; none if absent. Since QEMU 5.0.
    pub fn unshare_child_perms(
        mut self,
        unshare_child_perms: impl IntoIterator<Item = BlockPermission>,
    ) -> Self {
        self.unshare_child_perms = Some(runtime::list(unshare_child_perms));
        self
    }
}

impl runtime::Object for BlockdevOptionsBlkdebug {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("image", &self.image);
        writer.optional("config", &self.config);
        writer.optional("align", &self.align);
        writer.optional("max-transfer", &self.max_transfer);
        writer.optional("opt-write-zero", &self.opt_write_zero);
        writer.optional("max-write-zero", &self.max_write_zero);
        writer.optional("opt-discard", &self.opt_discard);
        writer.optional("max-discard", &self.max_discard);
        writer.optional("inject-error", &self.inject_error);
        writer.optional("set-state", &self.set_state);
        writer.optional("take-child-perms", &self.take_child_perms);
        writer.optional("unshare-child-perms", &self.unshare_child_perms);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            image: BlockdevRef::Reference(String::new()),
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
        };
        while let Some(member) = members.next() {
            match member {
                "image" => members.require(0, &mut value.image),
                "config" => members.fill(&mut value.config),
                "align" => members.fill(&mut value.align),
                "max-transfer" => members.fill(&mut value.max_transfer),
                "opt-write-zero" => members.fill(&mut value.opt_write_zero),
                "max-write-zero" => members.fill(&mut value.max_write_zero),
                "opt-discard" => members.fill(&mut value.opt_discard),
                "max-discard" => members.fill(&mut value.max_discard),
                "inject-error" => members.fill(&mut value.inject_error),
                "set-state" => members.fill(&mut value.set_state),
                "take-child-perms" => members.fill(&mut value.take_child_perms),
                "unshare-child-perms" => members.fill(&mut value.unshare_child_perms),
                _ => members.skip(),
            }
        }
        members.check(&["image"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevOptionsBlkdebug, strict);

/// A filter that records all writes in a log, to replay them in tests of crashes.
///
/// The QAPI struct `BlockdevOptionsBlklogwrites` of module `block-core`.
///
/// Since QEMU 3.0. Sent.
///
/// Part of [`BlockdevOptions`](super::BlockdevOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsBlklogwrites)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsBlklogwrites {
    /// Node below. `file`: [`BlockdevRef`].
    pub file: BlockdevRef,
    /// Node that receives the log. `log`: [`BlockdevRef`].
    pub log: BlockdevRef,
    /// Size of the sectors in which the log counts, a power of two, in bytes; 512 if absent. `log-sector-size`: `uint32`.
    pub log_sector_size: Option<u32>,
    /// Whether an existing log is continued; false if absent. `log-append`: `bool`.
    pub log_append: Option<bool>,
    /// After how many writes the superblock of the log is updated; 4096 if absent. `log-super-update-interval`: `uint64`.
    pub log_super_update_interval: Option<u64>,
}

impl BlockdevOptionsBlklogwrites {
    /// `BlockdevOptionsBlklogwrites` with its required members.
    pub fn new(file: impl Into<BlockdevRef>, log: impl Into<BlockdevRef>) -> Self {
        Self {
            file: file.into(),
            log: log.into(),
            log_sector_size: None,
            log_append: None,
            log_super_update_interval: None,
        }
    }
    /// Sets `log-sector-size` (`uint32`): size of the sectors in which the log counts, a power of two, in bytes; 512 if absent.
    #[inline]
    pub fn log_sector_size(mut self, log_sector_size: u32) -> Self {
        self.log_sector_size = Some(log_sector_size);
        self
    }
    /// Sets `log-append` (`bool`): whether an existing log is continued; false if absent.
    #[inline]
    pub fn log_append(mut self, log_append: bool) -> Self {
        self.log_append = Some(log_append);
        self
    }
    /// Sets `log-super-update-interval` (`uint64`): after how many writes the superblock of the log is updated; 4096 if absent.
    #[inline]
    pub fn log_super_update_interval(mut self, log_super_update_interval: u64) -> Self {
        self.log_super_update_interval = Some(log_super_update_interval);
        self
    }
}

impl runtime::Object for BlockdevOptionsBlklogwrites {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("file", &self.file);
        writer.member("log", &self.log);
        writer.optional("log-sector-size", &self.log_sector_size);
        writer.optional("log-append", &self.log_append);
        writer.optional("log-super-update-interval", &self.log_super_update_interval);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            file: BlockdevRef::Reference(String::new()),
            log: BlockdevRef::Reference(String::new()),
            log_sector_size: None,
            log_append: None,
            log_super_update_interval: None,
        };
        while let Some(member) = members.next() {
            match member {
                "file" => members.require(0, &mut value.file),
                "log" => members.require(1, &mut value.log),
                "log-sector-size" => members.fill(&mut value.log_sector_size),
                "log-append" => members.fill(&mut value.log_append),
                "log-super-update-interval" => {
                    members.fill(&mut value.log_super_update_interval)
                }
                _ => members.skip(),
            }
        }
        members.check(&["file", "log"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevOptionsBlklogwrites, strict);

/// A filter that makes disk requests repeatable for record and replay.
///
/// The QAPI struct `BlockdevOptionsBlkreplay` of module `block-core`.
///
/// Since QEMU 4.2. Sent.
///
/// Part of [`BlockdevOptions`](super::BlockdevOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsBlkreplay)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsBlkreplay {
    /// Node below. `image`: [`BlockdevRef`].
    pub image: BlockdevRef,
}

impl BlockdevOptionsBlkreplay {
    /// `BlockdevOptionsBlkreplay` with its required members.
    pub fn new(image: impl Into<BlockdevRef>) -> Self {
        Self { image: image.into() }
    }
}

impl From<BlockdevRef> for BlockdevOptionsBlkreplay {
    #[inline]
    fn from(value: BlockdevRef) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for BlockdevOptionsBlkreplay {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("image", &self.image);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            image: BlockdevRef::Reference(String::new()),
        };
        while let Some(member) = members.next() {
            match member {
                "image" => members.require(0, &mut value.image),
                _ => members.skip(),
            }
        }
        members.check(&["image"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevOptionsBlkreplay, strict);

/// A filter that compares what two nodes return, for tests; it ends QEMU at the first difference.
///
/// The QAPI struct `BlockdevOptionsBlkverify` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// Part of [`BlockdevOptions`](super::BlockdevOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsBlkverify)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsBlkverify {
    /// Node under test. `test`: [`BlockdevRef`].
    pub test: BlockdevRef,
    /// Raw node that is taken as right. `raw`: [`BlockdevRef`].
    pub raw: BlockdevRef,
}

impl BlockdevOptionsBlkverify {
    /// `BlockdevOptionsBlkverify` with its required members.
    pub fn new(test: impl Into<BlockdevRef>, raw: impl Into<BlockdevRef>) -> Self {
        Self {
            test: test.into(),
            raw: raw.into(),
        }
    }
}

impl runtime::Object for BlockdevOptionsBlkverify {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("test", &self.test);
        writer.member("raw", &self.raw);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            test: BlockdevRef::Reference(String::new()),
            raw: BlockdevRef::Reference(String::new()),
        };
        while let Some(member) = members.next() {
            match member {
                "test" => members.require(0, &mut value.test),
                "raw" => members.require(1, &mut value.raw),
                _ => members.skip(),
            }
        }
        members.check(&["test", "raw"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevOptionsBlkverify, strict);

/// A filter that saves old data to a target before a write from above overwrites it.
///
/// The QAPI struct `BlockdevOptionsCbw` of module `block-core`.
///
/// Since QEMU 6.2. Sent.
///
/// Part of [`BlockdevOptions`](super::BlockdevOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsCbw)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsCbw {
    /// Node below, whose old data is saved. `file`: [`BlockdevRef`].
    pub file: BlockdevRef,
    /// Node that receives the old data. `target`: [`BlockdevRef`].
    pub target: BlockdevRef,
    /// Dirty bitmap that limits what is saved to the areas it has recorded; everything is saved if absent. `bitmap`: [`BlockDirtyBitmap`]. Since QEMU 7.0.
    pub bitmap: Option<BlockDirtyBitmap>,
    /// Whether the write from above or the saved copy fails if old data cannot be saved; `break-guest-write` if absent. `on-cbw-error`: [`OnCbwError`]. Since QEMU 7.1.
    pub on_cbw_error: Option<OnCbwError>,
    /// How long saving may take before it counts as failed, in seconds; no limit if absent or `0`. `cbw-timeout`: `uint32`. Since QEMU 7.1.
    pub cbw_timeout: Option<u32>,
    /// Smallest area that is saved at a time, a power of two, in bytes; if absent, 64 KiB or the cluster size of the target, whichever is larger. `min-cluster-size`: `size`. Since QEMU 9.2.
    pub min_cluster_size: Option<u64>,
}

impl BlockdevOptionsCbw {
    /// `BlockdevOptionsCbw` with its required members.
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
    /// Sets `bitmap` ([`BlockDirtyBitmap`]): dirty bitmap that limits what is saved to the areas it has recorded; everything is saved if absent. Since QEMU 7.0.
    pub fn bitmap(mut self, bitmap: impl Into<BlockDirtyBitmap>) -> Self {
        self.bitmap = Some(bitmap.into());
        self
    }
    /// Sets `on-cbw-error` ([`OnCbwError`]): whether the write from above or the saved copy fails if old data cannot be saved; `break-guest-write` if absent. Since QEMU 7.1.
    #[inline]
    pub fn on_cbw_error(mut self, on_cbw_error: OnCbwError) -> Self {
        self.on_cbw_error = Some(on_cbw_error);
        self
    }
    /// Sets `cbw-timeout` (`uint32`): how long saving may take before it counts as failed, in seconds; no limit if absent or `0`. Since QEMU 7.1.
    #[inline]
    pub fn cbw_timeout(mut self, cbw_timeout: u32) -> Self {
        self.cbw_timeout = Some(cbw_timeout);
        self
    }
    /// Sets `min-cluster-size` (`size`): smallest area that is saved at a time, a power of two, in bytes; if absent, 64 KiB or the cluster size of the target, whichever is larger. Since QEMU 9.2.
    #[inline]
    pub fn min_cluster_size(mut self, min_cluster_size: u64) -> Self {
        self.min_cluster_size = Some(min_cluster_size);
        self
    }
}

impl runtime::Object for BlockdevOptionsCbw {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("file", &self.file);
        writer.member("target", &self.target);
        writer.optional("bitmap", &self.bitmap);
        writer.optional("on-cbw-error", &self.on_cbw_error);
        writer.optional("cbw-timeout", &self.cbw_timeout);
        writer.optional("min-cluster-size", &self.min_cluster_size);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            file: BlockdevRef::Reference(String::new()),
            target: BlockdevRef::Reference(String::new()),
            bitmap: None,
            on_cbw_error: None,
            cbw_timeout: None,
            min_cluster_size: None,
        };
        while let Some(member) = members.next() {
            match member {
                "file" => members.require(0, &mut value.file),
                "target" => members.require(1, &mut value.target),
                "bitmap" => members.fill(&mut value.bitmap),
                "on-cbw-error" => members.fill(&mut value.on_cbw_error),
                "cbw-timeout" => members.fill(&mut value.cbw_timeout),
                "min-cluster-size" => members.fill(&mut value.min_cluster_size),
                _ => members.skip(),
            }
        }
        members.check(&["file", "target"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevOptionsCbw, strict);

/// A filter that stores data which a read took from a backing image in the image above it.
///
/// The QAPI struct `BlockdevOptionsCor` of module `block-core`.
///
/// Since QEMU 6.0. Sent.
///
/// Part of [`BlockdevOptions`](super::BlockdevOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsCor)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsCor {
    /// Node below, the image that receives the data. `file`: [`BlockdevRef`].
    pub file: BlockdevRef,
    /// Name of the lowest node whose data is stored upwards; if absent, data of all backing images is. `bottom`: `str`.
    pub bottom: Option<String>,
}

impl BlockdevOptionsCor {
    /// `BlockdevOptionsCor` with its required members.
    pub fn new(file: impl Into<BlockdevRef>) -> Self {
        Self {
            file: file.into(),
            bottom: None,
        }
    }
    /// Sets `bottom` (`str`): name of the lowest node whose data is stored upwards; if absent, data of all backing images is.
    pub fn bottom(mut self, bottom: impl Into<String>) -> Self {
        self.bottom = Some(bottom.into());
        self
    }
}

impl runtime::Object for BlockdevOptionsCor {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("file", &self.file);
        writer.optional("bottom", &self.bottom);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            file: BlockdevRef::Reference(String::new()),
            bottom: None,
        };
        while let Some(member) = members.next() {
            match member {
                "file" => members.require(0, &mut value.file),
                "bottom" => members.fill(&mut value.bottom),
                _ => members.skip(),
            }
        }
        members.check(&["file"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevOptionsCor, strict);

/// A file on a web or FTP server, which can only be read.
///
/// The QAPI struct `BlockdevOptionsCurlBase` of module `block-core`.
///
/// Since QEMU 2.9. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsCurlBase)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsCurlBase {
    /// URL of the file. `url`: `str`.
    pub url: String,
    /// How much is fetched at a time, a multiple of 512, in bytes; 256 KiB if absent. `readahead`: `int`.
    pub readahead: Option<i64>,
    /// How long the server may take to answer, in seconds; 5 if absent. `timeout`: `int`.
    pub timeout: Option<i64>,
    /// User for the server; no authentication if absent. `username`: `str`.
    pub username: Option<String>,
    /// ID of the `secret` object with the password for the server; no password if absent. `password-secret`: `str`.
    pub password_secret: Option<String>,
    /// User for the proxy; no authentication if absent. `proxy-username`: `str`.
    pub proxy_username: Option<String>,
    /// ID of the `secret` object with the password for the proxy; no password if absent. `proxy-password-secret`: `str`.
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
    /// Sets `readahead` (`int`): how much is fetched at a time, a multiple of 512, in bytes; 256 KiB if absent.
    #[must_use]
    #[inline]
    pub fn readahead(mut self, readahead: i64) -> Self {
        self.readahead = Some(readahead);
        self
    }
    /// Sets `timeout` (`int`): how long the server may take to answer, in seconds; 5 if absent.
    #[must_use]
    #[inline]
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.timeout = Some(timeout);
        self
    }
    /// Sets `username` (`str`): user for the server; no authentication if absent.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
    /// Sets `password-secret` (`str`): ID of the `secret` object with the password for the server; no password if absent.
    #[must_use]
    pub fn password_secret(mut self, password_secret: impl Into<String>) -> Self {
        self.password_secret = Some(password_secret.into());
        self
    }
    /// Sets `proxy-username` (`str`): user for the proxy; no authentication if absent.
    #[must_use]
    pub fn proxy_username(mut self, proxy_username: impl Into<String>) -> Self {
        self.proxy_username = Some(proxy_username.into());
        self
    }
    /// Sets `proxy-password-secret` (`str`): ID of the `secret` object with the password for the proxy; no password if absent.
    #[must_use]
    pub fn proxy_password_secret(
        mut self,
        proxy_password_secret: impl Into<String>,
    ) -> Self {
        self.proxy_password_secret = Some(proxy_password_secret.into());
        self
    }
}

impl From<&str> for BlockdevOptionsCurlBase {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for BlockdevOptionsCurlBase {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("url", &self.url);
        writer.optional("readahead", &self.readahead);
        writer.optional("timeout", &self.timeout);
        writer.optional("username", &self.username);
        writer.optional("password-secret", &self.password_secret);
        writer.optional("proxy-username", &self.proxy_username);
        writer.optional("proxy-password-secret", &self.proxy_password_secret);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            url: String::new(),
            readahead: None,
            timeout: None,
            username: None,
            password_secret: None,
            proxy_username: None,
            proxy_password_secret: None,
        };
        while let Some(member) = members.next() {
            match member {
                "url" => members.require(0, &mut value.url),
                "readahead" => members.fill(&mut value.readahead),
                "timeout" => members.fill(&mut value.timeout),
                "username" => members.fill(&mut value.username),
                "password-secret" => members.fill(&mut value.password_secret),
                "proxy-username" => members.fill(&mut value.proxy_username),
                "proxy-password-secret" => members.fill(&mut value.proxy_password_secret),
                _ => members.skip(),
            }
        }
        members.check(&["url"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevOptionsCurlBase);

/// A file on an FTP server.
///
/// The QAPI struct `BlockdevOptionsCurlFtp` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// Part of [`BlockdevOptions`](super::BlockdevOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsCurlFtp)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsCurlFtp {
    /// URL of the file. `url`: `str`.
    pub url: String,
    /// How much is fetched at a time, a multiple of 512, in bytes; 256 KiB if absent. `readahead`: `int`.
    pub readahead: Option<i64>,
    /// How long the server may take to answer, in seconds; 5 if absent. `timeout`: `int`.
    pub timeout: Option<i64>,
    /// User for the server; no authentication if absent. `username`: `str`.
    pub username: Option<String>,
    /// ID of the `secret` object with the password for the server; no password if absent. `password-secret`: `str`.
    pub password_secret: Option<String>,
    /// User for the proxy; no authentication if absent. `proxy-username`: `str`.
    pub proxy_username: Option<String>,
    /// ID of the `secret` object with the password for the proxy; no password if absent. `proxy-password-secret`: `str`.
    pub proxy_password_secret: Option<String>,
}

impl BlockdevOptionsCurlFtp {
    /// `BlockdevOptionsCurlFtp` with its required members.
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
    /// Sets `readahead` (`int`): how much is fetched at a time, a multiple of 512, in bytes; 256 KiB if absent.
    #[inline]
    pub fn readahead(mut self, readahead: i64) -> Self {
        self.readahead = Some(readahead);
        self
    }
    /// Sets `timeout` (`int`): how long the server may take to answer, in seconds; 5 if absent.
    #[inline]
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.timeout = Some(timeout);
        self
    }
    /// Sets `username` (`str`): user for the server; no authentication if absent.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
    /// Sets `password-secret` (`str`): ID of the `secret` object with the password for the server; no password if absent.
    pub fn password_secret(mut self, password_secret: impl Into<String>) -> Self {
        self.password_secret = Some(password_secret.into());
        self
    }
    /// Sets `proxy-username` (`str`): user for the proxy; no authentication if absent.
    pub fn proxy_username(mut self, proxy_username: impl Into<String>) -> Self {
        self.proxy_username = Some(proxy_username.into());
        self
    }
    /// Sets `proxy-password-secret` (`str`): ID of the `secret` object with the password for the proxy; no password if absent.
    pub fn proxy_password_secret(
        mut self,
        proxy_password_secret: impl Into<String>,
    ) -> Self {
        self.proxy_password_secret = Some(proxy_password_secret.into());
        self
    }
}

impl From<&str> for BlockdevOptionsCurlFtp {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for BlockdevOptionsCurlFtp {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("url", &self.url);
        writer.optional("readahead", &self.readahead);
        writer.optional("timeout", &self.timeout);
        writer.optional("username", &self.username);
        writer.optional("password-secret", &self.password_secret);
        writer.optional("proxy-username", &self.proxy_username);
        writer.optional("proxy-password-secret", &self.proxy_password_secret);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            url: String::new(),
            readahead: None,
            timeout: None,
            username: None,
            password_secret: None,
            proxy_username: None,
            proxy_password_secret: None,
        };
        while let Some(member) = members.next() {
            match member {
                "url" => members.require(0, &mut value.url),
                "readahead" => members.fill(&mut value.readahead),
                "timeout" => members.fill(&mut value.timeout),
                "username" => members.fill(&mut value.username),
                "password-secret" => members.fill(&mut value.password_secret),
                "proxy-username" => members.fill(&mut value.proxy_username),
                "proxy-password-secret" => members.fill(&mut value.proxy_password_secret),
                _ => members.skip(),
            }
        }
        members.check(&["url"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevOptionsCurlFtp, strict);

/// A file on an FTP server with TLS.
///
/// The QAPI struct `BlockdevOptionsCurlFtps` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// Part of [`BlockdevOptions`](super::BlockdevOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsCurlFtps)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsCurlFtps {
    /// URL of the file. `url`: `str`.
    pub url: String,
    /// How much is fetched at a time, a multiple of 512, in bytes; 256 KiB if absent. `readahead`: `int`.
    pub readahead: Option<i64>,
    /// How long the server may take to answer, in seconds; 5 if absent. `timeout`: `int`.
    pub timeout: Option<i64>,
    /// User for the server; no authentication if absent. `username`: `str`.
    pub username: Option<String>,
    /// ID of the `secret` object with the password for the server; no password if absent. `password-secret`: `str`.
    pub password_secret: Option<String>,
    /// User for the proxy; no authentication if absent. `proxy-username`: `str`.
    pub proxy_username: Option<String>,
    /// ID of the `secret` object with the password for the proxy; no password if absent. `proxy-password-secret`: `str`.
    pub proxy_password_secret: Option<String>,
    /// Whether the certificate of the server is checked; true if absent. `sslverify`: `bool`.
    pub sslverify: Option<bool>,
}

impl BlockdevOptionsCurlFtps {
    /// `BlockdevOptionsCurlFtps` with its required members.
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
    /// Sets `readahead` (`int`): how much is fetched at a time, a multiple of 512, in bytes; 256 KiB if absent.
    #[inline]
    pub fn readahead(mut self, readahead: i64) -> Self {
        self.readahead = Some(readahead);
        self
    }
    /// Sets `timeout` (`int`): how long the server may take to answer, in seconds; 5 if absent.
    #[inline]
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.timeout = Some(timeout);
        self
    }
    /// Sets `username` (`str`): user for the server; no authentication if absent.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
    /// Sets `password-secret` (`str`): ID of the `secret` object with the password for the server; no password if absent.
    pub fn password_secret(mut self, password_secret: impl Into<String>) -> Self {
        self.password_secret = Some(password_secret.into());
        self
    }
    /// Sets `proxy-username` (`str`): user for the proxy; no authentication if absent.
    pub fn proxy_username(mut self, proxy_username: impl Into<String>) -> Self {
        self.proxy_username = Some(proxy_username.into());
        self
    }
    /// Sets `proxy-password-secret` (`str`): ID of the `secret` object with the password for the proxy; no password if absent.
    pub fn proxy_password_secret(
        mut self,
        proxy_password_secret: impl Into<String>,
    ) -> Self {
        self.proxy_password_secret = Some(proxy_password_secret.into());
        self
    }
    /// Sets `sslverify` (`bool`): whether the certificate of the server is checked; true if absent.
    #[inline]
    pub fn sslverify(mut self, sslverify: bool) -> Self {
        self.sslverify = Some(sslverify);
        self
    }
}

impl From<&str> for BlockdevOptionsCurlFtps {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for BlockdevOptionsCurlFtps {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("url", &self.url);
        writer.optional("readahead", &self.readahead);
        writer.optional("timeout", &self.timeout);
        writer.optional("username", &self.username);
        writer.optional("password-secret", &self.password_secret);
        writer.optional("proxy-username", &self.proxy_username);
        writer.optional("proxy-password-secret", &self.proxy_password_secret);
        writer.optional("sslverify", &self.sslverify);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            url: String::new(),
            readahead: None,
            timeout: None,
            username: None,
            password_secret: None,
            proxy_username: None,
            proxy_password_secret: None,
            sslverify: None,
        };
        while let Some(member) = members.next() {
            match member {
                "url" => members.require(0, &mut value.url),
                "readahead" => members.fill(&mut value.readahead),
                "timeout" => members.fill(&mut value.timeout),
                "username" => members.fill(&mut value.username),
                "password-secret" => members.fill(&mut value.password_secret),
                "proxy-username" => members.fill(&mut value.proxy_username),
                "proxy-password-secret" => members.fill(&mut value.proxy_password_secret),
                "sslverify" => members.fill(&mut value.sslverify),
                _ => members.skip(),
            }
        }
        members.check(&["url"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevOptionsCurlFtps, strict);

/// A file on a web server.
///
/// The QAPI struct `BlockdevOptionsCurlHttp` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// Part of [`BlockdevOptions`](super::BlockdevOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsCurlHttp)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsCurlHttp {
    /// URL of the file. `url`: `str`.
    pub url: String,
    /// How much is fetched at a time, a multiple of 512, in bytes; 256 KiB if absent. `readahead`: `int`.
    pub readahead: Option<i64>,
    /// How long the server may take to answer, in seconds; 5 if absent. `timeout`: `int`.
    pub timeout: Option<i64>,
    /// User for the server; no authentication if absent. `username`: `str`.
    pub username: Option<String>,
    /// ID of the `secret` object with the password for the server; no password if absent. `password-secret`: `str`.
    pub password_secret: Option<String>,
    /// User for the proxy; no authentication if absent. `proxy-username`: `str`.
    pub proxy_username: Option<String>,
    /// ID of the `secret` object with the password for the proxy; no password if absent. `proxy-password-secret`: `str`.
    pub proxy_password_secret: Option<String>,
    /// Cookies to send, as `name=value; name=value`; `cookie-secret` keeps them out of sight; no cookies if absent. `cookie`: `str`. Secret: `Debug` does not show it.
    pub cookie: Option<String>,
    /// ID of the `secret` object with the cookies to send; no cookies if absent. `cookie-secret`: `str`. Since QEMU 2.10.
    pub cookie_secret: Option<String>,
    /// Whether the server is taken to support ranges without asking it by HEAD, as for signed URLs; false if absent. `force-range`: `bool`. Since QEMU 11.0.
    pub force_range: Option<bool>,
}

impl BlockdevOptionsCurlHttp {
    /// `BlockdevOptionsCurlHttp` with its required members.
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
            force_range: None,
        }
    }
    /// Sets `readahead` (`int`): how much is fetched at a time, a multiple of 512, in bytes; 256 KiB if absent.
    #[inline]
    pub fn readahead(mut self, readahead: i64) -> Self {
        self.readahead = Some(readahead);
        self
    }
    /// Sets `timeout` (`int`): how long the server may take to answer, in seconds; 5 if absent.
    #[inline]
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.timeout = Some(timeout);
        self
    }
    /// Sets `username` (`str`): user for the server; no authentication if absent.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
    /// Sets `password-secret` (`str`): ID of the `secret` object with the password for the server; no password if absent.
    pub fn password_secret(mut self, password_secret: impl Into<String>) -> Self {
        self.password_secret = Some(password_secret.into());
        self
    }
    /// Sets `proxy-username` (`str`): user for the proxy; no authentication if absent.
    pub fn proxy_username(mut self, proxy_username: impl Into<String>) -> Self {
        self.proxy_username = Some(proxy_username.into());
        self
    }
    /// Sets `proxy-password-secret` (`str`): ID of the `secret` object with the password for the proxy; no password if absent.
    pub fn proxy_password_secret(
        mut self,
        proxy_password_secret: impl Into<String>,
    ) -> Self {
        self.proxy_password_secret = Some(proxy_password_secret.into());
        self
    }
    /// Sets `cookie` (`str`): cookies to send, as `name=value; name=value`; `cookie-secret` keeps them out of sight; no cookies if absent. Secret: `Debug` does not show it.
    pub fn cookie(mut self, cookie: impl Into<String>) -> Self {
        self.cookie = Some(cookie.into());
        self
    }
    /// Sets `cookie-secret` (`str`): ID of the `secret` object with the cookies to send; no cookies if absent. Since QEMU 2.10.
    pub fn cookie_secret(mut self, cookie_secret: impl Into<String>) -> Self {
        self.cookie_secret = Some(cookie_secret.into());
        self
    }
    /// Sets `force-range` (`bool`): whether the server is taken to support ranges without asking it by HEAD, as for signed URLs; false if absent. Since QEMU 11.0.
    #[inline]
    pub fn force_range(mut self, force_range: bool) -> Self {
        self.force_range = Some(force_range);
        self
    }
}

impl From<&str> for BlockdevOptionsCurlHttp {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for BlockdevOptionsCurlHttp {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("url", &self.url);
        writer.optional("readahead", &self.readahead);
        writer.optional("timeout", &self.timeout);
        writer.optional("username", &self.username);
        writer.optional("password-secret", &self.password_secret);
        writer.optional("proxy-username", &self.proxy_username);
        writer.optional("proxy-password-secret", &self.proxy_password_secret);
        writer.optional_secret("cookie", &self.cookie);
        writer.optional("cookie-secret", &self.cookie_secret);
        writer.optional("force-range", &self.force_range);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            url: String::new(),
            readahead: None,
            timeout: None,
            username: None,
            password_secret: None,
            proxy_username: None,
            proxy_password_secret: None,
            cookie: None,
            cookie_secret: None,
            force_range: None,
        };
        while let Some(member) = members.next() {
            match member {
                "url" => members.require(0, &mut value.url),
                "readahead" => members.fill(&mut value.readahead),
                "timeout" => members.fill(&mut value.timeout),
                "username" => members.fill(&mut value.username),
                "password-secret" => members.fill(&mut value.password_secret),
                "proxy-username" => members.fill(&mut value.proxy_username),
                "proxy-password-secret" => members.fill(&mut value.proxy_password_secret),
                "cookie" => members.fill(&mut value.cookie),
                "cookie-secret" => members.fill(&mut value.cookie_secret),
                "force-range" => members.fill(&mut value.force_range),
                _ => members.skip(),
            }
        }
        members.check(&["url"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevOptionsCurlHttp, strict);

/// A file on a web server with TLS.
///
/// The QAPI struct `BlockdevOptionsCurlHttps` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// Part of [`BlockdevOptions`](super::BlockdevOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsCurlHttps)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsCurlHttps {
    /// URL of the file. `url`: `str`.
    pub url: String,
    /// How much is fetched at a time, a multiple of 512, in bytes; 256 KiB if absent. `readahead`: `int`.
    pub readahead: Option<i64>,
    /// How long the server may take to answer, in seconds; 5 if absent. `timeout`: `int`.
    pub timeout: Option<i64>,
    /// User for the server; no authentication if absent. `username`: `str`.
    pub username: Option<String>,
    /// ID of the `secret` object with the password for the server; no password if absent. `password-secret`: `str`.
    pub password_secret: Option<String>,
    /// User for the proxy; no authentication if absent. `proxy-username`: `str`.
    pub proxy_username: Option<String>,
    /// ID of the `secret` object with the password for the proxy; no password if absent. `proxy-password-secret`: `str`.
    pub proxy_password_secret: Option<String>,
    /// Cookies to send, as `name=value; name=value`; `cookie-secret` keeps them out of sight; no cookies if absent. `cookie`: `str`. Secret: `Debug` does not show it.
    pub cookie: Option<String>,
    /// ID of the `secret` object with the cookies to send; no cookies if absent. `cookie-secret`: `str`. Since QEMU 2.10.
    pub cookie_secret: Option<String>,
    /// Whether the server is taken to support ranges without asking it by HEAD, as for signed URLs; false if absent. `force-range`: `bool`. Since QEMU 11.0.
    pub force_range: Option<bool>,
    /// Whether the certificate of the server is checked; true if absent. `sslverify`: `bool`.
    pub sslverify: Option<bool>,
}

impl BlockdevOptionsCurlHttps {
    /// `BlockdevOptionsCurlHttps` with its required members.
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
            force_range: None,
            sslverify: None,
        }
    }
    /// Sets `readahead` (`int`): how much is fetched at a time, a multiple of 512, in bytes; 256 KiB if absent.
    #[inline]
    pub fn readahead(mut self, readahead: i64) -> Self {
        self.readahead = Some(readahead);
        self
    }
    /// Sets `timeout` (`int`): how long the server may take to answer, in seconds; 5 if absent.
    #[inline]
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.timeout = Some(timeout);
        self
    }
    /// Sets `username` (`str`): user for the server; no authentication if absent.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
    /// Sets `password-secret` (`str`): ID of the `secret` object with the password for the server; no password if absent.
    pub fn password_secret(mut self, password_secret: impl Into<String>) -> Self {
        self.password_secret = Some(password_secret.into());
        self
    }
    /// Sets `proxy-username` (`str`): user for the proxy; no authentication if absent.
    pub fn proxy_username(mut self, proxy_username: impl Into<String>) -> Self {
        self.proxy_username = Some(proxy_username.into());
        self
    }
    /// Sets `proxy-password-secret` (`str`): ID of the `secret` object with the password for the proxy; no password if absent.
    pub fn proxy_password_secret(
        mut self,
        proxy_password_secret: impl Into<String>,
    ) -> Self {
        self.proxy_password_secret = Some(proxy_password_secret.into());
        self
    }
    /// Sets `cookie` (`str`): cookies to send, as `name=value; name=value`; `cookie-secret` keeps them out of sight; no cookies if absent. Secret: `Debug` does not show it.
    pub fn cookie(mut self, cookie: impl Into<String>) -> Self {
        self.cookie = Some(cookie.into());
        self
    }
    /// Sets `cookie-secret` (`str`): ID of the `secret` object with the cookies to send; no cookies if absent. Since QEMU 2.10.
    pub fn cookie_secret(mut self, cookie_secret: impl Into<String>) -> Self {
        self.cookie_secret = Some(cookie_secret.into());
        self
    }
    /// Sets `force-range` (`bool`): whether the server is taken to support ranges without asking it by HEAD, as for signed URLs; false if absent. Since QEMU 11.0.
    #[inline]
    pub fn force_range(mut self, force_range: bool) -> Self {
        self.force_range = Some(force_range);
        self
    }
    /// Sets `sslverify` (`bool`): whether the certificate of the server is checked; true if absent.
    #[inline]
    pub fn sslverify(mut self, sslverify: bool) -> Self {
        self.sslverify = Some(sslverify);
        self
    }
}

impl From<&str> for BlockdevOptionsCurlHttps {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for BlockdevOptionsCurlHttps {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("url", &self.url);
        writer.optional("readahead", &self.readahead);
        writer.optional("timeout", &self.timeout);
        writer.optional("username", &self.username);
        writer.optional("password-secret", &self.password_secret);
        writer.optional("proxy-username", &self.proxy_username);
        writer.optional("proxy-password-secret", &self.proxy_password_secret);
        writer.optional_secret("cookie", &self.cookie);
        writer.optional("cookie-secret", &self.cookie_secret);
        writer.optional("force-range", &self.force_range);
        writer.optional("sslverify", &self.sslverify);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            url: String::new(),
            readahead: None,
            timeout: None,
            username: None,
            password_secret: None,
            proxy_username: None,
            proxy_password_secret: None,
            cookie: None,
            cookie_secret: None,
            force_range: None,
            sslverify: None,
        };
        while let Some(member) = members.next() {
            match member {
                "url" => members.require(0, &mut value.url),
                "readahead" => members.fill(&mut value.readahead),
                "timeout" => members.fill(&mut value.timeout),
                "username" => members.fill(&mut value.username),
                "password-secret" => members.fill(&mut value.password_secret),
                "proxy-username" => members.fill(&mut value.proxy_username),
                "proxy-password-secret" => members.fill(&mut value.proxy_password_secret),
                "cookie" => members.fill(&mut value.cookie),
                "cookie-secret" => members.fill(&mut value.cookie_secret),
                "force-range" => members.fill(&mut value.force_range),
                "sslverify" => members.fill(&mut value.sslverify),
                _ => members.skip(),
            }
        }
        members.check(&["url"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevOptionsCurlHttps, strict);

/// A file or block device of the host.
///
/// The QAPI struct `BlockdevOptionsFile` of module `block-core`.
///
/// Since QEMU 2.9. Feature `dynamic-auto-read-only`. Sent.
///
/// Part of [`BlockdevOptions`](super::BlockdevOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsFile)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsFile {
    /// Path of the file, or `/dev/fdset/N` for a descriptor that was passed in. `filename`: `str`.
    pub filename: String,
    /// ID of the `pr-manager` object that handles persistent reservations of a SCSI disk; if absent, they are not supported. `pr-manager`: `str`. Since QEMU 2.11.
    pub pr_manager: Option<String>,
    /// Whether the file is locked against use by other processes; if absent, `auto`, where the host has locks of open file descriptions. `locking`: [`OnOffAuto`]. Since QEMU 2.10.
    pub locking: Option<OnOffAuto>,
    /// How requests are issued to the host; `threads` if absent. `aio`: [`BlockdevAioOptions`]. Since QEMU 2.8.
    pub aio: Option<BlockdevAioOptions>,
    /// Most requests that are handed to the host at once, where it takes several; chosen by QEMU if absent or `0`. `aio-max-batch`: `int`. Since QEMU 6.2.
    pub aio_max_batch: Option<i64>,
    /// Whether the page cache is dropped when a migration arrives, so that hosts need no shared cache; true if absent. `drop-cache`: `bool`. Since QEMU 4.0. In builds with `CONFIG_LINUX`.
    pub drop_cache: Option<bool>,
    /// Whether a migration checks that the page cache is really dropped, for debugging; false if absent. `x-check-cache-dropped`: `bool`. Since QEMU 3.0. Unstable.
    pub x_check_cache_dropped: Option<bool>,
}

impl BlockdevOptionsFile {
    /// `BlockdevOptionsFile` with its required members.
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
    /// Sets `pr-manager` (`str`): ID of the `pr-manager` object that handles persistent reservations of a SCSI disk; if absent, they are not supported. Since QEMU 2.11.
    pub fn pr_manager(mut self, pr_manager: impl Into<String>) -> Self {
        self.pr_manager = Some(pr_manager.into());
        self
    }
    /// Sets `locking` ([`OnOffAuto`]): whether the file is locked against use by other processes; if absent, `auto`, where the host has locks of open file descriptions. Since QEMU 2.10.
    #[inline]
    pub fn locking(mut self, locking: OnOffAuto) -> Self {
        self.locking = Some(locking);
        self
    }
    /// Sets `aio` ([`BlockdevAioOptions`]): how requests are issued to the host; `threads` if absent. Since QEMU 2.8.
    #[inline]
    pub fn aio(mut self, aio: BlockdevAioOptions) -> Self {
        self.aio = Some(aio);
        self
    }
    /// Sets `aio-max-batch` (`int`): most requests that are handed to the host at once, where it takes several; chosen by QEMU if absent or `0`. Since QEMU 6.2.
    #[inline]
    pub fn aio_max_batch(mut self, aio_max_batch: i64) -> Self {
        self.aio_max_batch = Some(aio_max_batch);
        self
    }
    /// Sets `drop-cache` (`bool`): whether the page cache is dropped when a migration arrives, so that hosts need no shared cache; true if absent. Since QEMU 4.0. In builds with `CONFIG_LINUX`.
    #[inline]
    pub fn drop_cache(mut self, drop_cache: bool) -> Self {
        self.drop_cache = Some(drop_cache);
        self
    }
    /// Sets `x-check-cache-dropped` (`bool`): whether a migration checks that the page cache is really dropped, for debugging; false if absent. Since QEMU 3.0. Unstable.
    #[inline]
    pub fn x_check_cache_dropped(mut self, x_check_cache_dropped: bool) -> Self {
        self.x_check_cache_dropped = Some(x_check_cache_dropped);
        self
    }
}

impl From<&str> for BlockdevOptionsFile {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for BlockdevOptionsFile {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("filename", &self.filename);
        writer.optional("pr-manager", &self.pr_manager);
        writer.optional("locking", &self.locking);
        writer.optional("aio", &self.aio);
        writer.optional("aio-max-batch", &self.aio_max_batch);
        writer.optional("drop-cache", &self.drop_cache);
        writer.optional("x-check-cache-dropped", &self.x_check_cache_dropped);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            filename: String::new(),
            pr_manager: None,
            locking: None,
            aio: None,
            aio_max_batch: None,
            drop_cache: None,
            x_check_cache_dropped: None,
        };
        while let Some(member) = members.next() {
            match member {
                "filename" => members.require(0, &mut value.filename),
                "pr-manager" => members.fill(&mut value.pr_manager),
                "locking" => members.fill(&mut value.locking),
                "aio" => members.fill(&mut value.aio),
                "aio-max-batch" => members.fill(&mut value.aio_max_batch),
                "drop-cache" => members.fill(&mut value.drop_cache),
                "x-check-cache-dropped" => members.fill(&mut value.x_check_cache_dropped),
                _ => members.skip(),
            }
        }
        members.check(&["filename"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevOptionsFile, strict);

/// An image of a format that can have a backing image.
///
/// The QAPI struct `BlockdevOptionsGenericCOWFormat` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// Part of [`BlockdevOptions`](super::BlockdevOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsGenericCOWFormat)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsGenericCowFormat {
    /// Node below, which holds the image. `file`: [`BlockdevRef`].
    pub file: BlockdevRef,
    /// Backing image; null opens the image without one; if absent, the one that the image names. `backing`: [`BlockdevRefOrNull`].
    pub backing: Option<BlockdevRefOrNull>,
}

impl BlockdevOptionsGenericCowFormat {
    /// `BlockdevOptionsGenericCOWFormat` with its required members.
    pub fn new(file: impl Into<BlockdevRef>) -> Self {
        Self {
            file: file.into(),
            backing: None,
        }
    }
    /// Sets `backing` ([`BlockdevRefOrNull`]): backing image; null opens the image without one; if absent, the one that the image names.
    pub fn backing(mut self, backing: impl Into<BlockdevRefOrNull>) -> Self {
        self.backing = Some(backing.into());
        self
    }
}

impl runtime::Object for BlockdevOptionsGenericCowFormat {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("file", &self.file);
        writer.optional("backing", &self.backing);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            file: BlockdevRef::Reference(String::new()),
            backing: None,
        };
        while let Some(member) = members.next() {
            match member {
                "file" => members.require(0, &mut value.file),
                "backing" => members.fill(&mut value.backing),
                _ => members.skip(),
            }
        }
        members.check(&["file"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevOptionsGenericCowFormat, strict);

/// An image or a filter with one node below.
///
/// The QAPI struct `BlockdevOptionsGenericFormat` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// Part of [`BlockdevOptions`](super::BlockdevOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsGenericFormat)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsGenericFormat {
    /// Node below, which holds the image. `file`: [`BlockdevRef`].
    pub file: BlockdevRef,
}

impl BlockdevOptionsGenericFormat {
    /// `BlockdevOptionsGenericFormat` with its required members.
    pub fn new(file: impl Into<BlockdevRef>) -> Self {
        Self { file: file.into() }
    }
}

impl From<BlockdevRef> for BlockdevOptionsGenericFormat {
    #[inline]
    fn from(value: BlockdevRef) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for BlockdevOptionsGenericFormat {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("file", &self.file);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            file: BlockdevRef::Reference(String::new()),
        };
        while let Some(member) = members.next() {
            match member {
                "file" => members.require(0, &mut value.file),
                _ => members.skip(),
            }
        }
        members.check(&["file"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevOptionsGenericFormat, strict);

/// A file on a Gluster volume.
///
/// The QAPI struct `BlockdevOptionsGluster` of module `block-core`.
///
/// Since QEMU 2.9. Removed in QEMU 11.0 or 11.1. Sent.
///
/// Part of [`BlockdevCreateOptionsGluster`](super::BlockdevCreateOptionsGluster), [`BlockdevOptions`](super::BlockdevOptions).
#[deprecated(note = "removed in QEMU 11.0 or 11.1")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsGluster {
    /// Name of the volume. `volume`: `str`.
    pub volume: String,
    /// Path of the file on the volume. `path`: `str`.
    pub path: String,
    /// Servers of the volume, tried one after the other. `server`: list of [`SocketAddress`].
    pub server: Vec<SocketAddress>,
    /// How much libgfapi logs, from 0 to 9; 4 if absent. `debug`: `int`. Since QEMU 2.8.
    pub debug: Option<i64>,
    /// Path of the file to which libgfapi logs; standard error if absent. `logfile`: `str`. Since QEMU 2.8.
    pub logfile: Option<String>,
}

impl BlockdevOptionsGluster {
    /// `BlockdevOptionsGluster` with its required members.
    pub fn new(
        volume: impl Into<String>,
        path: impl Into<String>,
        server: impl IntoIterator<Item = impl Into<SocketAddress>>,
    ) -> Self {
        Self {
            volume: volume.into(),
            path: path.into(),
            server: runtime::list(server),
            debug: None,
            logfile: None,
        }
    }
    /// Sets `debug` (`int`): how much libgfapi logs, from 0 to 9; 4 if absent. Since QEMU 2.8.
    #[inline]
    pub fn debug(mut self, debug: i64) -> Self {
        self.debug = Some(debug);
        self
    }
    /// Sets `logfile` (`str`): path of the file to which libgfapi logs; standard error if absent. Since QEMU 2.8.
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }
}

impl runtime::Object for BlockdevOptionsGluster {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("volume", &self.volume);
        writer.member("path", &self.path);
        writer.member("server", &self.server);
        writer.optional("debug", &self.debug);
        writer.optional("logfile", &self.logfile);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            volume: String::new(),
            path: String::new(),
            server: Vec::new(),
            debug: None,
            logfile: None,
        };
        while let Some(member) = members.next() {
            match member {
                "volume" => members.require(0, &mut value.volume),
                "path" => members.require(1, &mut value.path),
                "server" => members.require(2, &mut value.server),
                "debug" => members.fill(&mut value.debug),
                "logfile" => members.fill(&mut value.logfile),
                _ => members.skip(),
            }
        }
        members.check(&["volume", "path", "server"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevOptionsGluster, strict);

/// A file or device that libblkio uses by io_uring.
///
/// The QAPI struct `BlockdevOptionsIoUring` of module `block-core`.
///
/// Since QEMU 7.2. In builds with `CONFIG_BLKIO`. Sent.
///
/// Part of [`BlockdevOptions`](super::BlockdevOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsIoUring)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsIoUring {
    /// Path of the file or device. `filename`: `str`.
    pub filename: String,
}

impl BlockdevOptionsIoUring {
    /// `BlockdevOptionsIoUring` with its required members.
    pub fn new(filename: impl Into<String>) -> Self {
        Self { filename: filename.into() }
    }
}

impl From<&str> for BlockdevOptionsIoUring {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for BlockdevOptionsIoUring {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("filename", &self.filename);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { filename: String::new() };
        while let Some(member) = members.next() {
            match member {
                "filename" => members.require(0, &mut value.filename),
                _ => members.skip(),
            }
        }
        members.check(&["filename"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevOptionsIoUring, strict);

/// A disk on an iSCSI server.
///
/// The QAPI struct `BlockdevOptionsIscsi` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// Part of [`BlockdevOptions`](super::BlockdevOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsIscsi)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsIscsi {
    /// How the packets travel. `transport`: [`IscsiTransport`].
    pub transport: IscsiTransport,
    /// Address of the server, as `host:port`. `portal`: `str`.
    pub portal: String,
    /// iSCSI name (IQN) of the target. `target`: `str`.
    pub target: String,
    /// Number of the disk on the target; 0 if absent. `lun`: `int`.
    pub lun: Option<i64>,
    /// User for the CHAP login; no login if absent. `user`: `str`.
    pub user: Option<String>,
    /// ID of the `secret` object with the password for the CHAP login; no login if absent. `password-secret`: `str`.
    pub password_secret: Option<String>,
    /// iSCSI name (IQN) by which QEMU introduces itself; if absent, made of the machine's UUID or name. `initiator-name`: `str`.
    pub initiator_name: Option<String>,
    /// Checksums of headers that are offered to the server; `none-crc32c` if absent. `header-digest`: [`IscsiHeaderDigest`].
    pub header_digest: Option<IscsiHeaderDigest>,
    /// How long a request may take before it fails, in seconds; no limit if absent or `0`. `timeout`: `int`.
    pub timeout: Option<i64>,
}

impl BlockdevOptionsIscsi {
    /// `BlockdevOptionsIscsi` with its required members.
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
    /// Sets `lun` (`int`): number of the disk on the target; 0 if absent.
    #[inline]
    pub fn lun(mut self, lun: i64) -> Self {
        self.lun = Some(lun);
        self
    }
    /// Sets `user` (`str`): user for the CHAP login; no login if absent.
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }
    /// Sets `password-secret` (`str`): ID of the `secret` object with the password for the CHAP login; no login if absent.
    pub fn password_secret(mut self, password_secret: impl Into<String>) -> Self {
        self.password_secret = Some(password_secret.into());
        self
    }
    /// Sets `initiator-name` (`str`): iSCSI name (IQN) by which QEMU introduces itself; if absent, made of the machine's UUID or name.
    pub fn initiator_name(mut self, initiator_name: impl Into<String>) -> Self {
        self.initiator_name = Some(initiator_name.into());
        self
    }
    /// Sets `header-digest` ([`IscsiHeaderDigest`]): checksums of headers that are offered to the server; `none-crc32c` if absent.
    #[inline]
    pub fn header_digest(mut self, header_digest: IscsiHeaderDigest) -> Self {
        self.header_digest = Some(header_digest);
        self
    }
    /// Sets `timeout` (`int`): how long a request may take before it fails, in seconds; no limit if absent or `0`.
    #[inline]
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.timeout = Some(timeout);
        self
    }
}

impl runtime::Object for BlockdevOptionsIscsi {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("transport", &self.transport);
        writer.member("portal", &self.portal);
        writer.member("target", &self.target);
        writer.optional("lun", &self.lun);
        writer.optional("user", &self.user);
        writer.optional("password-secret", &self.password_secret);
        writer.optional("initiator-name", &self.initiator_name);
        writer.optional("header-digest", &self.header_digest);
        writer.optional("timeout", &self.timeout);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            transport: IscsiTransport::Tcp,
            portal: String::new(),
            target: String::new(),
            lun: None,
            user: None,
            password_secret: None,
            initiator_name: None,
            header_digest: None,
            timeout: None,
        };
        while let Some(member) = members.next() {
            match member {
                "transport" => members.require(0, &mut value.transport),
                "portal" => members.require(1, &mut value.portal),
                "target" => members.require(2, &mut value.target),
                "lun" => members.fill(&mut value.lun),
                "user" => members.fill(&mut value.user),
                "password-secret" => members.fill(&mut value.password_secret),
                "initiator-name" => members.fill(&mut value.initiator_name),
                "header-digest" => members.fill(&mut value.header_digest),
                "timeout" => members.fill(&mut value.timeout),
                _ => members.skip(),
            }
        }
        members.check(&["transport", "portal", "target"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevOptionsIscsi, strict);

/// A LUKS image.
///
/// The QAPI struct `BlockdevOptionsLUKS` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// Part of [`BlockdevOptions`](super::BlockdevOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsLUKS)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsLuks {
    /// Node below, which holds the encrypted data. `file`: [`BlockdevRef`].
    pub file: BlockdevRef,
    /// ID of the `secret` object with the passphrase; if absent, the content cannot be read. `key-secret`: `str`. Since QEMU 2.6.
    pub key_secret: Option<String>,
    /// Node that holds the header apart from the data; if absent, the header is in front of the data. `header`: [`BlockdevRef`]. Since QEMU 9.0.
    pub header: Option<BlockdevRef>,
}

impl BlockdevOptionsLuks {
    /// `BlockdevOptionsLUKS` with its required members.
    pub fn new(file: impl Into<BlockdevRef>) -> Self {
        Self {
            file: file.into(),
            key_secret: None,
            header: None,
        }
    }
    /// Sets `key-secret` (`str`): ID of the `secret` object with the passphrase; if absent, the content cannot be read. Since QEMU 2.6.
    pub fn key_secret(mut self, key_secret: impl Into<String>) -> Self {
        self.key_secret = Some(key_secret.into());
        self
    }
    /// Sets `header` ([`BlockdevRef`]): node that holds the header apart from the data; if absent, the header is in front of the data. Since QEMU 9.0.
    pub fn header(mut self, header: impl Into<BlockdevRef>) -> Self {
        self.header = Some(header.into());
        self
    }
}

impl runtime::Object for BlockdevOptionsLuks {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("file", &self.file);
        writer.optional("key-secret", &self.key_secret);
        writer.optional("header", &self.header);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            file: BlockdevRef::Reference(String::new()),
            key_secret: None,
            header: None,
        };
        while let Some(member) = members.next() {
            match member {
                "file" => members.require(0, &mut value.file),
                "key-secret" => members.fill(&mut value.key_secret),
                "header" => members.fill(&mut value.header),
                _ => members.skip(),
            }
        }
        members.check(&["file"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevOptionsLuks, strict);

/// A namespace of an NVMe controller of the host, used without the host's driver; the host must have unbound it.
///
/// The QAPI struct `BlockdevOptionsNVMe` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// Part of [`BlockdevOptions`](super::BlockdevOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsNVMe)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsNvme {
    /// PCI address of the controller, as `0000:01:00.0`. `device`: `str`.
    pub device: String,
    /// Number of the namespace; the first one is 1. `namespace`: `int`.
    pub namespace: i64,
}

impl BlockdevOptionsNvme {
    /// `BlockdevOptionsNVMe` with its required members.
    pub fn new(device: impl Into<String>, namespace: i64) -> Self {
        Self {
            device: device.into(),
            namespace,
        }
    }
}

impl runtime::Object for BlockdevOptionsNvme {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("device", &self.device);
        writer.member("namespace", &self.namespace);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            device: String::new(),
            namespace: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "device" => members.require(0, &mut value.device),
                "namespace" => members.require(1, &mut value.namespace),
                _ => members.skip(),
            }
        }
        members.check(&["device", "namespace"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevOptionsNvme, strict);

/// An export of an NBD server.
///
/// The QAPI struct `BlockdevOptionsNbd` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// Part of [`BlockdevOptions`](super::BlockdevOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsNbd)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsNbd {
    /// Address of the server. `server`: [`SocketAddress`].
    pub server: SocketAddress,
    /// Name of the export; the empty name if absent. `export`: `str`.
    pub export: Option<String>,
    /// ID of the object with the TLS credentials; no TLS if absent. `tls-creds`: `str`.
    pub tls_creds: Option<String>,
    /// Name that the certificate of the server must have; if absent, the host of the address. `tls-hostname`: `str`. Since QEMU 7.0.
    pub tls_hostname: Option<String>,
    /// Name of a metadata context whose values are read instead of the disk's allocation; the allocation if absent. `x-dirty-bitmap`: `str`. Since QEMU 3.0. Unstable.
    pub x_dirty_bitmap: Option<String>,
    /// How long requests wait for a lost server to come back before they fail, in seconds; if absent or `0`, they fail at once. `reconnect-delay`: `uint32`. Since QEMU 4.2.
    pub reconnect_delay: Option<u32>,
    /// How long a first connection is tried, in seconds; once if absent or `0`. `open-timeout`: `uint32`. Since QEMU 7.0.
    pub open_timeout: Option<u32>,
}

impl BlockdevOptionsNbd {
    /// `BlockdevOptionsNbd` with its required members.
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
    /// Sets `export` (`str`): name of the export; the empty name if absent.
    pub fn export(mut self, export: impl Into<String>) -> Self {
        self.export = Some(export.into());
        self
    }
    /// Sets `tls-creds` (`str`): ID of the object with the TLS credentials; no TLS if absent.
    pub fn tls_creds(mut self, tls_creds: impl Into<String>) -> Self {
        self.tls_creds = Some(tls_creds.into());
        self
    }
    /// Sets `tls-hostname` (`str`): name that the certificate of the server must have; if absent, the host of the address. Since QEMU 7.0.
    pub fn tls_hostname(mut self, tls_hostname: impl Into<String>) -> Self {
        self.tls_hostname = Some(tls_hostname.into());
        self
    }
    /// Sets `x-dirty-bitmap` (`str`): name of a metadata context whose values are read instead of the disk's allocation; the allocation if absent. Since QEMU 3.0. Unstable.
    pub fn x_dirty_bitmap(mut self, x_dirty_bitmap: impl Into<String>) -> Self {
        self.x_dirty_bitmap = Some(x_dirty_bitmap.into());
        self
    }
    /// Sets `reconnect-delay` (`uint32`): how long requests wait for a lost server to come back before they fail, in seconds; if absent or `0`, they fail at once. Since QEMU 4.2.
    #[inline]
    pub fn reconnect_delay(mut self, reconnect_delay: u32) -> Self {
        self.reconnect_delay = Some(reconnect_delay);
        self
    }
    /// Sets `open-timeout` (`uint32`): how long a first connection is tried, in seconds; once if absent or `0`. Since QEMU 7.0.
    #[inline]
    pub fn open_timeout(mut self, open_timeout: u32) -> Self {
        self.open_timeout = Some(open_timeout);
        self
    }
}

impl runtime::Object for BlockdevOptionsNbd {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("server", &self.server);
        writer.optional("export", &self.export);
        writer.optional("tls-creds", &self.tls_creds);
        writer.optional("tls-hostname", &self.tls_hostname);
        writer.optional("x-dirty-bitmap", &self.x_dirty_bitmap);
        writer.optional("reconnect-delay", &self.reconnect_delay);
        writer.optional("open-timeout", &self.open_timeout);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut server: Option<SocketAddress> = None;
        let mut export: Option<String> = None;
        let mut tls_creds: Option<String> = None;
        let mut tls_hostname: Option<String> = None;
        let mut x_dirty_bitmap: Option<String> = None;
        let mut reconnect_delay: Option<u32> = None;
        let mut open_timeout: Option<u32> = None;
        while let Some(member) = members.next() {
            match member {
                "server" => members.fill(&mut server),
                "export" => members.fill(&mut export),
                "tls-creds" => members.fill(&mut tls_creds),
                "tls-hostname" => members.fill(&mut tls_hostname),
                "x-dirty-bitmap" => members.fill(&mut x_dirty_bitmap),
                "reconnect-delay" => members.fill(&mut reconnect_delay),
                "open-timeout" => members.fill(&mut open_timeout),
                _ => members.skip(),
            }
        }
        let Some(server) = server else { return members.missing("server") };
        members
            .finish(Self {
                server,
                export,
                tls_creds,
                tls_hostname,
                x_dirty_bitmap,
                reconnect_delay,
                open_timeout,
            })
    }
}

runtime::object!(BlockdevOptionsNbd, strict);

/// A file on an NFS server, used by libnfs without a mount.
///
/// The QAPI struct `BlockdevOptionsNfs` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// Part of [`BlockdevCreateOptionsNfs`](super::BlockdevCreateOptionsNfs), [`BlockdevOptions`](super::BlockdevOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsNfs)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsNfs {
    /// The server. `server`: [`NFSServer`](NfsServer).
    pub server: NfsServer,
    /// Path of the file on the server. `path`: `str`.
    pub path: String,
    /// User ID to use at the server; if absent, that of the process. `user`: `int`.
    pub user: Option<i64>,
    /// Group ID to use at the server; if absent, that of the process. `group`: `int`.
    pub group: Option<i64>,
    /// How often an unanswered connection is tried; libnfs decides if absent. `tcp-syn-count`: `int`.
    pub tcp_syn_count: Option<i64>,
    /// How much is read ahead, at most 1 MiB, in bytes; not with `cache.direct`; libnfs decides if absent. `readahead-size`: `int`.
    pub readahead_size: Option<i64>,
    /// Size of libnfs's cache in pages of 4096 bytes, at most 2048; not with `cache.direct`; libnfs decides if absent. `page-cache-size`: `int`.
    pub page_cache_size: Option<i64>,
    /// How much libnfs logs, at most 2; libnfs decides if absent. `debug`: `int`.
    pub debug: Option<i64>,
}

impl BlockdevOptionsNfs {
    /// `BlockdevOptionsNfs` with its required members.
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
    /// Sets `user` (`int`): user ID to use at the server; if absent, that of the process.
    #[inline]
    pub fn user(mut self, user: i64) -> Self {
        self.user = Some(user);
        self
    }
    /// Sets `group` (`int`): group ID to use at the server; if absent, that of the process.
    #[inline]
    pub fn group(mut self, group: i64) -> Self {
        self.group = Some(group);
        self
    }
    /// Sets `tcp-syn-count` (`int`): how often an unanswered connection is tried; libnfs decides if absent.
    #[inline]
    pub fn tcp_syn_count(mut self, tcp_syn_count: i64) -> Self {
        self.tcp_syn_count = Some(tcp_syn_count);
        self
    }
    /// Sets `readahead-size` (`int`): how much is read ahead, at most 1 MiB, in bytes; not with `cache.direct`; libnfs decides if absent.
    #[inline]
    pub fn readahead_size(mut self, readahead_size: i64) -> Self {
        self.readahead_size = Some(readahead_size);
        self
    }
    /// Sets `page-cache-size` (`int`): size of libnfs's cache in pages of 4096 bytes, at most 2048; not with `cache.direct`; libnfs decides if absent.
    #[inline]
    pub fn page_cache_size(mut self, page_cache_size: i64) -> Self {
        self.page_cache_size = Some(page_cache_size);
        self
    }
    /// Sets `debug` (`int`): how much libnfs logs, at most 2; libnfs decides if absent.
    #[inline]
    pub fn debug(mut self, debug: i64) -> Self {
        self.debug = Some(debug);
        self
    }
}

impl runtime::Object for BlockdevOptionsNfs {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("server", &self.server);
        writer.member("path", &self.path);
        writer.optional("user", &self.user);
        writer.optional("group", &self.group);
        writer.optional("tcp-syn-count", &self.tcp_syn_count);
        writer.optional("readahead-size", &self.readahead_size);
        writer.optional("page-cache-size", &self.page_cache_size);
        writer.optional("debug", &self.debug);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut server: Option<NfsServer> = None;
        let mut path: Option<String> = None;
        let mut user: Option<i64> = None;
        let mut group: Option<i64> = None;
        let mut tcp_syn_count: Option<i64> = None;
        let mut readahead_size: Option<i64> = None;
        let mut page_cache_size: Option<i64> = None;
        let mut debug: Option<i64> = None;
        while let Some(member) = members.next() {
            match member {
                "server" => members.fill(&mut server),
                "path" => members.fill(&mut path),
                "user" => members.fill(&mut user),
                "group" => members.fill(&mut group),
                "tcp-syn-count" => members.fill(&mut tcp_syn_count),
                "readahead-size" => members.fill(&mut readahead_size),
                "page-cache-size" => members.fill(&mut page_cache_size),
                "debug" => members.fill(&mut debug),
                _ => members.skip(),
            }
        }
        let Some(server) = server else { return members.missing("server") };
        let Some(path) = path else { return members.missing("path") };
        members
            .finish(Self {
                server,
                path,
                user,
                group,
                tcp_syn_count,
                readahead_size,
                page_cache_size,
                debug,
            })
    }
}

runtime::object!(BlockdevOptionsNfs, strict);

/// A disk without storage, for tests and benchmarks: what is written is lost.
///
/// The QAPI struct `BlockdevOptionsNull` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// Part of [`BlockdevOptions`](super::BlockdevOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsNull)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsNull {
    /// Size of the disk, in bytes; 1 GiB if absent. `size`: `int`.
    pub size: Option<i64>,
    /// How long each request takes, in ns; no time if absent. `latency-ns`: `uint64`. Since QEMU 2.4.
    pub latency_ns: Option<u64>,
    /// Whether reads return zeros, instead of leaving the memory as it is; false if absent. `read-zeroes`: `bool`. Since QEMU 4.1.
    pub read_zeroes: Option<bool>,
}

impl BlockdevOptionsNull {
    /// `BlockdevOptionsNull` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            size: None,
            latency_ns: None,
            read_zeroes: None,
        }
    }
    /// Sets `size` (`int`): size of the disk, in bytes; 1 GiB if absent.
    #[inline]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
    /// Sets `latency-ns` (`uint64`): how long each request takes, in ns; no time if absent. Since QEMU 2.4.
    #[inline]
    pub fn latency_ns(mut self, latency_ns: u64) -> Self {
        self.latency_ns = Some(latency_ns);
        self
    }
    /// Sets `read-zeroes` (`bool`): whether reads return zeros, instead of leaving the memory as it is; false if absent. Since QEMU 4.1.
    #[inline]
    pub fn read_zeroes(mut self, read_zeroes: bool) -> Self {
        self.read_zeroes = Some(read_zeroes);
        self
    }
}

runtime::default!(BlockdevOptionsNull);

impl runtime::Object for BlockdevOptionsNull {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("size", &self.size);
        writer.optional("latency-ns", &self.latency_ns);
        writer.optional("read-zeroes", &self.read_zeroes);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "size" => members.fill(&mut value.size),
                "latency-ns" => members.fill(&mut value.latency_ns),
                "read-zeroes" => members.fill(&mut value.read_zeroes),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(BlockdevOptionsNull, strict);

/// An NVMe namespace that libblkio uses through the host's driver.
///
/// The QAPI struct `BlockdevOptionsNvmeIoUring` of module `block-core`.
///
/// Since QEMU 7.2. In builds with `CONFIG_BLKIO`. Sent.
///
/// Part of [`BlockdevOptions`](super::BlockdevOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsNvmeIoUring)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsNvmeIoUring {
    /// Path of the namespace's character device, such as `/dev/ng0n1`. `path`: `str`.
    pub path: String,
}

impl BlockdevOptionsNvmeIoUring {
    /// `BlockdevOptionsNvmeIoUring` with its required members.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

impl From<&str> for BlockdevOptionsNvmeIoUring {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for BlockdevOptionsNvmeIoUring {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("path", &self.path);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { path: String::new() };
        while let Some(member) = members.next() {
            match member {
                "path" => members.require(0, &mut value.path),
                _ => members.skip(),
            }
        }
        members.check(&["path"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevOptionsNvmeIoUring, strict);

/// A filter that makes the file below grow in large steps, ahead of the writes.
///
/// The QAPI struct `BlockdevOptionsPreallocate` of module `block-core`.
///
/// Since QEMU 6.0. Sent.
///
/// Part of [`BlockdevOptions`](super::BlockdevOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsPreallocate)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsPreallocate {
    /// Node below, whose file grows. `file`: [`BlockdevRef`].
    pub file: BlockdevRef,
    /// Multiple to which the end of the file is rounded up, in bytes; 1 MiB if absent. `prealloc-align`: `int`.
    pub prealloc_align: Option<i64>,
    /// How much is added beyond a write when the file grows, in bytes; 128 MiB if absent. `prealloc-size`: `int`.
    pub prealloc_size: Option<i64>,
}

impl BlockdevOptionsPreallocate {
    /// `BlockdevOptionsPreallocate` with its required members.
    pub fn new(file: impl Into<BlockdevRef>) -> Self {
        Self {
            file: file.into(),
            prealloc_align: None,
            prealloc_size: None,
        }
    }
    /// Sets `prealloc-align` (`int`): multiple to which the end of the file is rounded up, in bytes; 1 MiB if absent.
    #[inline]
    pub fn prealloc_align(mut self, prealloc_align: i64) -> Self {
        self.prealloc_align = Some(prealloc_align);
        self
    }
    /// Sets `prealloc-size` (`int`): how much is added beyond a write when the file grows, in bytes; 128 MiB if absent.
    #[inline]
    pub fn prealloc_size(mut self, prealloc_size: i64) -> Self {
        self.prealloc_size = Some(prealloc_size);
        self
    }
}

impl runtime::Object for BlockdevOptionsPreallocate {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("file", &self.file);
        writer.optional("prealloc-align", &self.prealloc_align);
        writer.optional("prealloc-size", &self.prealloc_size);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            file: BlockdevRef::Reference(String::new()),
            prealloc_align: None,
            prealloc_size: None,
        };
        while let Some(member) = members.next() {
            match member {
                "file" => members.require(0, &mut value.file),
                "prealloc-align" => members.fill(&mut value.prealloc_align),
                "prealloc-size" => members.fill(&mut value.prealloc_size),
                _ => members.skip(),
            }
        }
        members.check(&["file"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevOptionsPreallocate, strict);

/// An image of the old format qcow.
///
/// The QAPI struct `BlockdevOptionsQcow` of module `block-core`.
///
/// Since QEMU 2.10. Sent.
///
/// Part of [`BlockdevOptions`](super::BlockdevOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsQcow)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsQcow {
    /// Node below, which holds the image. `file`: [`BlockdevRef`].
    pub file: BlockdevRef,
    /// Backing image; null opens the image without one; if absent, the one that the image names. `backing`: [`BlockdevRefOrNull`].
    pub backing: Option<BlockdevRefOrNull>,
    /// How to decrypt the image; needed if it is encrypted; if absent, it is not encrypted. `encrypt`: [`BlockdevQcowEncryption`].
    pub encrypt: Option<BlockdevQcowEncryption>,
}

impl BlockdevOptionsQcow {
    /// `BlockdevOptionsQcow` with its required members.
    pub fn new(file: impl Into<BlockdevRef>) -> Self {
        Self {
            file: file.into(),
            backing: None,
            encrypt: None,
        }
    }
    /// Sets `backing` ([`BlockdevRefOrNull`]): backing image; null opens the image without one; if absent, the one that the image names.
    pub fn backing(mut self, backing: impl Into<BlockdevRefOrNull>) -> Self {
        self.backing = Some(backing.into());
        self
    }
    /// Sets `encrypt` ([`BlockdevQcowEncryption`]): how to decrypt the image; needed if it is encrypted; if absent, it is not encrypted.
    pub fn encrypt(mut self, encrypt: impl Into<BlockdevQcowEncryption>) -> Self {
        self.encrypt = Some(encrypt.into());
        self
    }
}

impl runtime::Object for BlockdevOptionsQcow {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("file", &self.file);
        writer.optional("backing", &self.backing);
        writer.optional("encrypt", &self.encrypt);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            file: BlockdevRef::Reference(String::new()),
            backing: None,
            encrypt: None,
        };
        while let Some(member) = members.next() {
            match member {
                "file" => members.require(0, &mut value.file),
                "backing" => members.fill(&mut value.backing),
                "encrypt" => members.fill(&mut value.encrypt),
                _ => members.skip(),
            }
        }
        members.check(&["file"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevOptionsQcow, strict);

/// A qcow2 image.
///
/// The QAPI struct `BlockdevOptionsQcow2` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// Part of [`BlockdevOptions`](super::BlockdevOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsQcow2)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsQcow2 {
    /// Node below, which holds the image. `file`: [`BlockdevRef`].
    pub file: BlockdevRef,
    /// Backing image; null opens the image without one; if absent, the one that the image names. `backing`: [`BlockdevRefOrNull`].
    pub backing: Option<BlockdevRefOrNull>,
    /// Whether reference counts are written late, which is faster but needs a repair after a crash; if absent, as the image says. `lazy-refcounts`: `bool`.
    pub lazy_refcounts: Option<bool>,
    /// Whether discards of the guest give back space of the file below; if absent, true if `discard` is `unmap`. `pass-discard-request`: `bool`.
    pub pass_discard_request: Option<bool>,
    /// Whether space that deleting a snapshot frees is given back to the file below; true if absent. `pass-discard-snapshot`: `bool`.
    pub pass_discard_snapshot: Option<bool>,
    /// Whether space that is freed for other reasons is given back to the file below; false if absent. `pass-discard-other`: `bool`.
    pub pass_discard_other: Option<bool>,
    /// Whether discarded clusters keep their place in the file, so that it is not fragmented; false if absent. `discard-no-unref`: `bool`. Since QEMU 8.1.
    pub discard_no_unref: Option<bool>,
    /// Which checks keep data from overwriting tables of the image; `cached` if absent. `overlap-check`: [`Qcow2OverlapChecks`]. Since QEMU 2.2.
    pub overlap_check: Option<Qcow2OverlapChecks>,
    /// Most memory for the caches of L2 tables and reference counts together, in bytes. `cache-size`: `int`. Since QEMU 2.2.
    pub cache_size: Option<i64>,
    /// Most memory for the cache of L2 tables, in bytes. `l2-cache-size`: `int`. Since QEMU 2.2.
    pub l2_cache_size: Option<i64>,
    /// Size of an entry of the L2 cache, a power of two from 512 to the cluster size, in bytes; the cluster size if absent. `l2-cache-entry-size`: `int`. Since QEMU 2.12.
    pub l2_cache_entry_size: Option<i64>,
    /// Most memory for the cache of reference counts, in bytes. `refcount-cache-size`: `int`. Since QEMU 2.2.
    pub refcount_cache_size: Option<i64>,
    /// After what time entries that were not used are dropped from the caches, in seconds; if absent, 600 on Linux, else never; `0` means never. `cache-clean-interval`: `int`. Since QEMU 2.5.
    pub cache_clean_interval: Option<i64>,
    /// How to decrypt the image; needed if it is encrypted; if absent, it is not encrypted. `encrypt`: [`BlockdevQcow2Encryption`]. Since QEMU 2.10.
    pub encrypt: Option<BlockdevQcow2Encryption>,
    /// Node that holds the guest's data, for images that keep it apart; if absent, the one that the image names. `data-file`: [`BlockdevRef`]. Since QEMU 4.0.
    pub data_file: Option<BlockdevRef>,
}

impl BlockdevOptionsQcow2 {
    /// `BlockdevOptionsQcow2` with its required members.
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
    /// Sets `backing` ([`BlockdevRefOrNull`]): backing image; null opens the image without one; if absent, the one that the image names.
    pub fn backing(mut self, backing: impl Into<BlockdevRefOrNull>) -> Self {
        self.backing = Some(backing.into());
        self
    }
    /// Sets `lazy-refcounts` (`bool`): whether reference counts are written late, which is faster but needs a repair after a crash; if absent, as the image says.
    #[inline]
    pub fn lazy_refcounts(mut self, lazy_refcounts: bool) -> Self {
        self.lazy_refcounts = Some(lazy_refcounts);
        self
    }
    /// Sets `pass-discard-request` (`bool`): whether discards of the guest give back space of the file below; if absent, true if `discard` is `unmap`.
    #[inline]
    pub fn pass_discard_request(mut self, pass_discard_request: bool) -> Self {
        self.pass_discard_request = Some(pass_discard_request);
        self
    }
    /// Sets `pass-discard-snapshot` (`bool`): whether space that deleting a snapshot frees is given back to the file below; true if absent.
    #[inline]
    pub fn pass_discard_snapshot(mut self, pass_discard_snapshot: bool) -> Self {
        self.pass_discard_snapshot = Some(pass_discard_snapshot);
        self
    }
    /// Sets `pass-discard-other` (`bool`): whether space that is freed for other reasons is given back to the file below; false if absent.
    #[inline]
    pub fn pass_discard_other(mut self, pass_discard_other: bool) -> Self {
        self.pass_discard_other = Some(pass_discard_other);
        self
    }
    /// Sets `discard-no-unref` (`bool`): whether discarded clusters keep their place in the file, so that it is not fragmented; false if absent. Since QEMU 8.1.
    #[inline]
    pub fn discard_no_unref(mut self, discard_no_unref: bool) -> Self {
        self.discard_no_unref = Some(discard_no_unref);
        self
    }
    /// Sets `overlap-check` ([`Qcow2OverlapChecks`]): which checks keep data from overwriting tables of the image; `cached` if absent. Since QEMU 2.2.
    pub fn overlap_check(
        mut self,
        overlap_check: impl Into<Qcow2OverlapChecks>,
    ) -> Self {
        self.overlap_check = Some(overlap_check.into());
        self
    }
    /// Sets `cache-size` (`int`): most memory for the caches of L2 tables and reference counts together, in bytes. Since QEMU 2.2.
    #[inline]
    pub fn cache_size(mut self, cache_size: i64) -> Self {
        self.cache_size = Some(cache_size);
        self
    }
    /// Sets `l2-cache-size` (`int`): most memory for the cache of L2 tables, in bytes. Since QEMU 2.2.
    #[inline]
    pub fn l2_cache_size(mut self, l2_cache_size: i64) -> Self {
        self.l2_cache_size = Some(l2_cache_size);
        self
    }
    /// Sets `l2-cache-entry-size` (`int`): size of an entry of the L2 cache, a power of two from 512 to the cluster size, in bytes; the cluster size if absent. Since QEMU 2.12.
    #[inline]
    pub fn l2_cache_entry_size(mut self, l2_cache_entry_size: i64) -> Self {
        self.l2_cache_entry_size = Some(l2_cache_entry_size);
        self
    }
    /// Sets `refcount-cache-size` (`int`): most memory for the cache of reference counts, in bytes. Since QEMU 2.2.
    #[inline]
    pub fn refcount_cache_size(mut self, refcount_cache_size: i64) -> Self {
        self.refcount_cache_size = Some(refcount_cache_size);
        self
    }
    /// Sets `cache-clean-interval` (`int`): after what time entries that were not used are dropped from the caches, in seconds; if absent, 600 on Linux, else never; `0` means never. Since QEMU 2.5.
    #[inline]
    pub fn cache_clean_interval(mut self, cache_clean_interval: i64) -> Self {
        self.cache_clean_interval = Some(cache_clean_interval);
        self
    }
    /// Sets `encrypt` ([`BlockdevQcow2Encryption`]): how to decrypt the image; needed if it is encrypted; if absent, it is not encrypted. Since QEMU 2.10.
    pub fn encrypt(mut self, encrypt: impl Into<BlockdevQcow2Encryption>) -> Self {
        self.encrypt = Some(encrypt.into());
        self
    }
    /// Sets `data-file` ([`BlockdevRef`]): node that holds the guest's data, for images that keep it apart; if absent, the one that the image names. Since QEMU 4.0.
    pub fn data_file(mut self, data_file: impl Into<BlockdevRef>) -> Self {
        self.data_file = Some(data_file.into());
        self
    }
}

impl runtime::Object for BlockdevOptionsQcow2 {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("file", &self.file);
        writer.optional("backing", &self.backing);
        writer.optional("lazy-refcounts", &self.lazy_refcounts);
        writer.optional("pass-discard-request", &self.pass_discard_request);
        writer.optional("pass-discard-snapshot", &self.pass_discard_snapshot);
        writer.optional("pass-discard-other", &self.pass_discard_other);
        writer.optional("discard-no-unref", &self.discard_no_unref);
        writer.optional("overlap-check", &self.overlap_check);
        writer.optional("cache-size", &self.cache_size);
        writer.optional("l2-cache-size", &self.l2_cache_size);
        writer.optional("l2-cache-entry-size", &self.l2_cache_entry_size);
        writer.optional("refcount-cache-size", &self.refcount_cache_size);
        writer.optional("cache-clean-interval", &self.cache_clean_interval);
        writer.optional("encrypt", &self.encrypt);
        writer.optional("data-file", &self.data_file);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            file: BlockdevRef::Reference(String::new()),
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
        };
        while let Some(member) = members.next() {
            match member {
                "file" => members.require(0, &mut value.file),
                "backing" => members.fill(&mut value.backing),
                "lazy-refcounts" => members.fill(&mut value.lazy_refcounts),
                "pass-discard-request" => members.fill(&mut value.pass_discard_request),
                "pass-discard-snapshot" => members.fill(&mut value.pass_discard_snapshot),
                "pass-discard-other" => members.fill(&mut value.pass_discard_other),
                "discard-no-unref" => members.fill(&mut value.discard_no_unref),
                "overlap-check" => members.fill(&mut value.overlap_check),
                "cache-size" => members.fill(&mut value.cache_size),
                "l2-cache-size" => members.fill(&mut value.l2_cache_size),
                "l2-cache-entry-size" => members.fill(&mut value.l2_cache_entry_size),
                "refcount-cache-size" => members.fill(&mut value.refcount_cache_size),
                "cache-clean-interval" => members.fill(&mut value.cache_clean_interval),
                "encrypt" => members.fill(&mut value.encrypt),
                "data-file" => members.fill(&mut value.data_file),
                _ => members.skip(),
            }
        }
        members.check(&["file"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevOptionsQcow2, strict);

/// A node that writes to several children and lets them vote on what is read.
///
/// The QAPI struct `BlockdevOptionsQuorum` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// Part of [`BlockdevOptions`](super::BlockdevOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsQuorum)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsQuorum {
    /// Whether QEMU ends at the first difference; for exactly two children, both of which must agree; false if absent. `blkverify`: `bool`.
    pub blkverify: Option<bool>,
    /// The children. `children`: list of [`BlockdevRef`].
    pub children: Vec<BlockdevRef>,
    /// How many children must agree. `vote-threshold`: `int`.
    pub vote_threshold: i64,
    /// Whether children that were outvoted are corrected; false if absent. `rewrite-corrupted`: `bool`. Since QEMU 2.1.
    pub rewrite_corrupted: Option<bool>,
    /// Whether reads are voted on; `quorum` if absent. `read-pattern`: [`QuorumReadPattern`]. Since QEMU 2.2.
    pub read_pattern: Option<QuorumReadPattern>,
}

impl BlockdevOptionsQuorum {
    /// `BlockdevOptionsQuorum` with its required members.
    pub fn new(
        children: impl IntoIterator<Item = impl Into<BlockdevRef>>,
        vote_threshold: i64,
    ) -> Self {
        Self {
            blkverify: None,
            children: runtime::list(children),
            vote_threshold,
            rewrite_corrupted: None,
            read_pattern: None,
        }
    }
    /// Sets `blkverify` (`bool`): whether QEMU ends at the first difference; for exactly two children, both of which must agree; false if absent.
    #[inline]
    pub fn blkverify(mut self, blkverify: bool) -> Self {
        self.blkverify = Some(blkverify);
        self
    }
    /// Sets `rewrite-corrupted` (`bool`): whether children that were outvoted are corrected; false if absent. Since QEMU 2.1.
    #[inline]
    pub fn rewrite_corrupted(mut self, rewrite_corrupted: bool) -> Self {
        self.rewrite_corrupted = Some(rewrite_corrupted);
        self
    }
    /// Sets `read-pattern` ([`QuorumReadPattern`]): whether reads are voted on; `quorum` if absent. Since QEMU 2.2.
    #[inline]
    pub fn read_pattern(mut self, read_pattern: QuorumReadPattern) -> Self {
        self.read_pattern = Some(read_pattern);
        self
    }
}

impl runtime::Object for BlockdevOptionsQuorum {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("blkverify", &self.blkverify);
        writer.member("children", &self.children);
        writer.member("vote-threshold", &self.vote_threshold);
        writer.optional("rewrite-corrupted", &self.rewrite_corrupted);
        writer.optional("read-pattern", &self.read_pattern);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            blkverify: None,
            children: Vec::new(),
            vote_threshold: 0,
            rewrite_corrupted: None,
            read_pattern: None,
        };
        while let Some(member) = members.next() {
            match member {
                "blkverify" => members.fill(&mut value.blkverify),
                "children" => members.require(0, &mut value.children),
                "vote-threshold" => members.require(1, &mut value.vote_threshold),
                "rewrite-corrupted" => members.fill(&mut value.rewrite_corrupted),
                "read-pattern" => members.fill(&mut value.read_pattern),
                _ => members.skip(),
            }
        }
        members.check(&["children", "vote-threshold"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevOptionsQuorum, strict);

/// A raw image, or a part of one.
///
/// The QAPI struct `BlockdevOptionsRaw` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// Part of [`BlockdevOptions`](super::BlockdevOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsRaw)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsRaw {
    /// Node below, which holds the data. `file`: [`BlockdevRef`].
    pub file: BlockdevRef,
    /// Where in the node below the disk starts, in bytes; at its start if absent. `offset`: `int`.
    pub offset: Option<i64>,
    /// Size of the disk, in bytes; if absent, up to the end of the node below. `size`: `int`.
    pub size: Option<i64>,
}

impl BlockdevOptionsRaw {
    /// `BlockdevOptionsRaw` with its required members.
    pub fn new(file: impl Into<BlockdevRef>) -> Self {
        Self {
            file: file.into(),
            offset: None,
            size: None,
        }
    }
    /// Sets `offset` (`int`): where in the node below the disk starts, in bytes; at its start if absent.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }
    /// Sets `size` (`int`): size of the disk, in bytes; if absent, up to the end of the node below.
    #[inline]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}

impl runtime::Object for BlockdevOptionsRaw {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("file", &self.file);
        writer.optional("offset", &self.offset);
        writer.optional("size", &self.size);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            file: BlockdevRef::Reference(String::new()),
            offset: None,
            size: None,
        };
        while let Some(member) = members.next() {
            match member {
                "file" => members.require(0, &mut value.file),
                "offset" => members.fill(&mut value.offset),
                "size" => members.fill(&mut value.size),
                _ => members.skip(),
            }
        }
        members.check(&["file"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevOptionsRaw, strict);

/// An image in a Ceph cluster.
///
/// The QAPI struct `BlockdevOptionsRbd` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// Part of [`BlockdevCreateOptionsRbd`](super::BlockdevCreateOptionsRbd), [`BlockdevOptions`](super::BlockdevOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsRbd)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsRbd {
    /// Name of the pool. `pool`: `str`.
    pub pool: String,
    /// Namespace within the pool; the default namespace if absent. `namespace`: `str`. Since QEMU 5.0.
    pub namespace: Option<String>,
    /// Name of the image. `image`: `str`.
    pub image: String,
    /// Path of Ceph's configuration file; if absent, where Ceph looks for it. `conf`: `str`.
    pub conf: Option<String>,
    /// Name of a snapshot to open; the image itself if absent. `snapshot`: `str`.
    pub snapshot: Option<String>,
    /// How to decrypt the image; if absent, it is not encrypted. `encrypt`: [`RbdEncryptionOptions`]. Since QEMU 6.1.
    pub encrypt: Option<RbdEncryptionOptions>,
    /// Ceph user, without the prefix `client.`; Ceph decides if absent. `user`: `str`.
    pub user: Option<String>,
    /// Ways of authentication that are acceptable; Ceph decides if absent. `auth-client-required`: list of [`RbdAuthMode`]. Since QEMU 3.0.
    pub auth_client_required: Option<Vec<RbdAuthMode>>,
    /// ID of the `secret` object with the key for cephx; if absent, the key that the configuration names. `key-secret`: `str`. Since QEMU 3.0.
    pub key_secret: Option<String>,
    /// Addresses of the cluster's monitors; if absent, those in the configuration. `server`: list of [`InetSocketAddressBase`].
    pub server: Option<Vec<InetSocketAddressBase>>,
}

impl BlockdevOptionsRbd {
    /// `BlockdevOptionsRbd` with its required members.
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
    /// Sets `namespace` (`str`): namespace within the pool; the default namespace if absent. Since QEMU 5.0.
    pub fn namespace(mut self, namespace: impl Into<String>) -> Self {
        self.namespace = Some(namespace.into());
        self
    }
    /// Sets `conf` (`str`): path of Ceph's configuration file; if absent, where Ceph looks for it.
    pub fn conf(mut self, conf: impl Into<String>) -> Self {
        self.conf = Some(conf.into());
        self
    }
    /// Sets `snapshot` (`str`): name of a snapshot to open; the image itself if absent.
    pub fn snapshot(mut self, snapshot: impl Into<String>) -> Self {
        self.snapshot = Some(snapshot.into());
        self
    }
    /// Sets `encrypt` ([`RbdEncryptionOptions`]): how to decrypt the image; if absent, it is not encrypted. Since QEMU 6.1.
    pub fn encrypt(mut self, encrypt: impl Into<RbdEncryptionOptions>) -> Self {
        self.encrypt = Some(encrypt.into());
        self
    }
    /// Sets `user` (`str`): Ceph user, without the prefix `client.`; Ceph decides if absent.
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }
    /// Sets `auth-client-required` (list of [`RbdAuthMode`]): ways of authentication that are acceptable; Ceph decides if absent. Since QEMU 3.0.
    pub fn auth_client_required(
        mut self,
        auth_client_required: impl IntoIterator<Item = RbdAuthMode>,
    ) -> Self {
        self.auth_client_required = Some(runtime::list(auth_client_required));
        self
    }
    /// Sets `key-secret` (`str`): ID of the `secret` object with the key for cephx; if absent, the key that the configuration names. Since QEMU 3.0.
    pub fn key_secret(mut self, key_secret: impl Into<String>) -> Self {
        self.key_secret = Some(key_secret.into());
        self
    }
    /// Sets `server` (list of [`InetSocketAddressBase`]): addresses of the cluster's monitors; if absent, those in the configuration.
    pub fn server(
        mut self,
        server: impl IntoIterator<Item = impl Into<InetSocketAddressBase>>,
    ) -> Self {
        self.server = Some(runtime::list(server));
        self
    }
}

impl runtime::Object for BlockdevOptionsRbd {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("pool", &self.pool);
        writer.optional("namespace", &self.namespace);
        writer.member("image", &self.image);
        writer.optional("conf", &self.conf);
        writer.optional("snapshot", &self.snapshot);
        writer.optional("encrypt", &self.encrypt);
        writer.optional("user", &self.user);
        writer.optional("auth-client-required", &self.auth_client_required);
        writer.optional("key-secret", &self.key_secret);
        writer.optional("server", &self.server);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            pool: String::new(),
            namespace: None,
            image: String::new(),
            conf: None,
            snapshot: None,
            encrypt: None,
            user: None,
            auth_client_required: None,
            key_secret: None,
            server: None,
        };
        while let Some(member) = members.next() {
            match member {
                "pool" => members.require(0, &mut value.pool),
                "namespace" => members.fill(&mut value.namespace),
                "image" => members.require(1, &mut value.image),
                "conf" => members.fill(&mut value.conf),
                "snapshot" => members.fill(&mut value.snapshot),
                "encrypt" => members.fill(&mut value.encrypt),
                "user" => members.fill(&mut value.user),
                "auth-client-required" => members.fill(&mut value.auth_client_required),
                "key-secret" => members.fill(&mut value.key_secret),
                "server" => members.fill(&mut value.server),
                _ => members.skip(),
            }
        }
        members.check(&["pool", "image"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevOptionsRbd, strict);

/// A filter of COLO, which keeps the disks of two machines alike.
///
/// The QAPI struct `BlockdevOptionsReplication` of module `block-core`.
///
/// Since QEMU 2.9. In builds with `CONFIG_REPLICATION`. Sent.
///
/// Part of [`BlockdevOptions`](super::BlockdevOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsReplication)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsReplication {
    /// Node below. `file`: [`BlockdevRef`].
    pub file: BlockdevRef,
    /// Side of the replication. `mode`: [`ReplicationMode`].
    pub mode: ReplicationMode,
    /// Name of the node at the top of the chain on the secondary side; only for that side. `top-id`: `str`.
    pub top_id: Option<String>,
}

impl BlockdevOptionsReplication {
    /// `BlockdevOptionsReplication` with its required members.
    pub fn new(file: impl Into<BlockdevRef>, mode: ReplicationMode) -> Self {
        Self {
            file: file.into(),
            mode,
            top_id: None,
        }
    }
    /// Sets `top-id` (`str`): name of the node at the top of the chain on the secondary side; only for that side.
    pub fn top_id(mut self, top_id: impl Into<String>) -> Self {
        self.top_id = Some(top_id.into());
        self
    }
}

impl runtime::Object for BlockdevOptionsReplication {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("file", &self.file);
        writer.member("mode", &self.mode);
        writer.optional("top-id", &self.top_id);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            file: BlockdevRef::Reference(String::new()),
            mode: ReplicationMode::Primary,
            top_id: None,
        };
        while let Some(member) = members.next() {
            match member {
                "file" => members.require(0, &mut value.file),
                "mode" => members.require(1, &mut value.mode),
                "top-id" => members.fill(&mut value.top_id),
                _ => members.skip(),
            }
        }
        members.check(&["file", "mode"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevOptionsReplication, strict);

/// A file on an SSH server.
///
/// The QAPI struct `BlockdevOptionsSsh` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// Part of [`BlockdevCreateOptionsSsh`](super::BlockdevCreateOptionsSsh), [`BlockdevOptions`](super::BlockdevOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsSsh)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsSsh {
    /// Address of the server. `server`: [`InetSocketAddress`].
    pub server: InetSocketAddress,
    /// Path of the file on the server. `path`: `str`.
    pub path: String,
    /// User for the login; if absent, the user that runs QEMU. `user`: `str`.
    pub user: Option<String>,
    /// How the server is recognised; `known_hosts` if absent. `host-key-check`: [`SshHostKeyCheck`].
    pub host_key_check: Option<SshHostKeyCheck>,
}

impl BlockdevOptionsSsh {
    /// `BlockdevOptionsSsh` with its required members.
    pub fn new(server: impl Into<InetSocketAddress>, path: impl Into<String>) -> Self {
        Self {
            server: server.into(),
            path: path.into(),
            user: None,
            host_key_check: None,
        }
    }
    /// Sets `user` (`str`): user for the login; if absent, the user that runs QEMU.
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }
    /// Sets `host-key-check` ([`SshHostKeyCheck`]): how the server is recognised; `known_hosts` if absent.
    pub fn host_key_check(mut self, host_key_check: impl Into<SshHostKeyCheck>) -> Self {
        self.host_key_check = Some(host_key_check.into());
        self
    }
}

impl runtime::Object for BlockdevOptionsSsh {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("server", &self.server);
        writer.member("path", &self.path);
        writer.optional("user", &self.user);
        writer.optional("host-key-check", &self.host_key_check);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut server: Option<InetSocketAddress> = None;
        let mut path: Option<String> = None;
        let mut user: Option<String> = None;
        let mut host_key_check: Option<SshHostKeyCheck> = None;
        while let Some(member) = members.next() {
            match member {
                "server" => members.fill(&mut server),
                "path" => members.fill(&mut path),
                "user" => members.fill(&mut user),
                "host-key-check" => members.fill(&mut host_key_check),
                _ => members.skip(),
            }
        }
        let Some(server) = server else { return members.missing("server") };
        let Some(path) = path else { return members.missing("path") };
        members
            .finish(Self {
                server,
                path,
                user,
                host_key_check,
            })
    }
}

runtime::object!(BlockdevOptionsSsh, strict);

/// A filter that applies the limits of a throttle group.
///
/// The QAPI struct `BlockdevOptionsThrottle` of module `block-core`.
///
/// Since QEMU 2.11. Sent.
///
/// Part of [`BlockdevOptions`](super::BlockdevOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsThrottle)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsThrottle {
    /// ID of the `throttle-group` object. `throttle-group`: `str`.
    pub throttle_group: String,
    /// Node below. `file`: [`BlockdevRef`].
    pub file: BlockdevRef,
}

impl BlockdevOptionsThrottle {
    /// `BlockdevOptionsThrottle` with its required members.
    pub fn new(throttle_group: impl Into<String>, file: impl Into<BlockdevRef>) -> Self {
        Self {
            throttle_group: throttle_group.into(),
            file: file.into(),
        }
    }
}

impl runtime::Object for BlockdevOptionsThrottle {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("throttle-group", &self.throttle_group);
        writer.member("file", &self.file);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            throttle_group: String::new(),
            file: BlockdevRef::Reference(String::new()),
        };
        while let Some(member) = members.next() {
            match member {
                "throttle-group" => members.require(0, &mut value.throttle_group),
                "file" => members.require(1, &mut value.file),
                _ => members.skip(),
            }
        }
        members.check(&["throttle-group", "file"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevOptionsThrottle, strict);

/// A FAT disk whose content is a directory of the host.
///
/// The QAPI struct `BlockdevOptionsVVFAT` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// Part of [`BlockdevOptions`](super::BlockdevOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsVVFAT)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsVvfat {
    /// Path of the directory. `dir`: `str`.
    pub dir: String,
    /// Width of the FAT's entries: 12, 16 or 32, in bits; if absent, 16, or 12 for a floppy. `fat-type`: `int`.
    pub fat_type: Option<i64>,
    /// Whether the disk is a floppy, without a partition table; false if absent. `floppy`: `bool`.
    pub floppy: Option<bool>,
    /// Label of the volume, at most 11 bytes; QEMU VVFAT if absent. `label`: `str`. Since QEMU 2.4.
    pub label: Option<String>,
    /// Whether writes of the guest change the directory, which is known to be dangerous; false if absent. `rw`: `bool`.
    pub rw: Option<bool>,
}

impl BlockdevOptionsVvfat {
    /// `BlockdevOptionsVVFAT` with its required members.
    pub fn new(dir: impl Into<String>) -> Self {
        Self {
            dir: dir.into(),
            fat_type: None,
            floppy: None,
            label: None,
            rw: None,
        }
    }
    /// Sets `fat-type` (`int`): width of the FAT's entries: 12, 16 or 32, in bits; if absent, 16, or 12 for a floppy.
    #[inline]
    pub fn fat_type(mut self, fat_type: i64) -> Self {
        self.fat_type = Some(fat_type);
        self
    }
    /// Sets `floppy` (`bool`): whether the disk is a floppy, without a partition table; false if absent.
    #[inline]
    pub fn floppy(mut self, floppy: bool) -> Self {
        self.floppy = Some(floppy);
        self
    }
    /// Sets `label` (`str`): label of the volume, at most 11 bytes; QEMU VVFAT if absent. Since QEMU 2.4.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
    /// Sets `rw` (`bool`): whether writes of the guest change the directory, which is known to be dangerous; false if absent.
    #[inline]
    pub fn rw(mut self, rw: bool) -> Self {
        self.rw = Some(rw);
        self
    }
}

impl From<&str> for BlockdevOptionsVvfat {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for BlockdevOptionsVvfat {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("dir", &self.dir);
        writer.optional("fat-type", &self.fat_type);
        writer.optional("floppy", &self.floppy);
        writer.optional("label", &self.label);
        writer.optional("rw", &self.rw);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            dir: String::new(),
            fat_type: None,
            floppy: None,
            label: None,
            rw: None,
        };
        while let Some(member) = members.next() {
            match member {
                "dir" => members.require(0, &mut value.dir),
                "fat-type" => members.fill(&mut value.fat_type),
                "floppy" => members.fill(&mut value.floppy),
                "label" => members.fill(&mut value.label),
                "rw" => members.fill(&mut value.rw),
                _ => members.skip(),
            }
        }
        members.check(&["dir"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevOptionsVvfat, strict);

/// A virtio-blk device of the host that libblkio drives through VFIO.
///
/// The QAPI struct `BlockdevOptionsVirtioBlkVfioPci` of module `block-core`.
///
/// Since QEMU 7.2. In builds with `CONFIG_BLKIO`. Sent.
///
/// Part of [`BlockdevOptions`](super::BlockdevOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsVirtioBlkVfioPci)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsVirtioBlkVfioPci {
    /// Path of the device's directory in sysfs, such as `/sys/bus/pci/devices/0000:3b:00.0`. `path`: `str`.
    pub path: String,
}

impl BlockdevOptionsVirtioBlkVfioPci {
    /// `BlockdevOptionsVirtioBlkVfioPci` with its required members.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

impl From<&str> for BlockdevOptionsVirtioBlkVfioPci {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for BlockdevOptionsVirtioBlkVfioPci {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("path", &self.path);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { path: String::new() };
        while let Some(member) = members.next() {
            match member {
                "path" => members.require(0, &mut value.path),
                _ => members.skip(),
            }
        }
        members.check(&["path"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevOptionsVirtioBlkVfioPci, strict);

/// A disk that a vhost-user process offers, used by libblkio.
///
/// The QAPI struct `BlockdevOptionsVirtioBlkVhostUser` of module `block-core`.
///
/// Since QEMU 7.2. In builds with `CONFIG_BLKIO`. Sent.
///
/// Part of [`BlockdevOptions`](super::BlockdevOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsVirtioBlkVhostUser)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsVirtioBlkVhostUser {
    /// Path of the process's Unix socket. `path`: `str`.
    pub path: String,
}

impl BlockdevOptionsVirtioBlkVhostUser {
    /// `BlockdevOptionsVirtioBlkVhostUser` with its required members.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

impl From<&str> for BlockdevOptionsVirtioBlkVhostUser {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for BlockdevOptionsVirtioBlkVhostUser {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("path", &self.path);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { path: String::new() };
        while let Some(member) = members.next() {
            match member {
                "path" => members.require(0, &mut value.path),
                _ => members.skip(),
            }
        }
        members.check(&["path"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevOptionsVirtioBlkVhostUser, strict);

/// A disk that a vDPA device offers, used by libblkio.
///
/// The QAPI struct `BlockdevOptionsVirtioBlkVhostVdpa` of module `block-core`.
///
/// Since QEMU 7.2. In builds with `CONFIG_BLKIO`. Feature `fdset`. Sent.
///
/// Part of [`BlockdevOptions`](super::BlockdevOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevOptionsVirtioBlkVhostVdpa)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsVirtioBlkVhostVdpa {
    /// Path of the character device, such as `/dev/vhost-vdpa-0`, or `/dev/fdset/N`. `path`: `str`.
    pub path: String,
}

impl BlockdevOptionsVirtioBlkVhostVdpa {
    /// `BlockdevOptionsVirtioBlkVhostVdpa` with its required members.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

impl From<&str> for BlockdevOptionsVirtioBlkVhostVdpa {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for BlockdevOptionsVirtioBlkVhostVdpa {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("path", &self.path);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { path: String::new() };
        while let Some(member) = members.next() {
            match member {
                "path" => members.require(0, &mut value.path),
                _ => members.skip(),
            }
        }
        members.check(&["path"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevOptionsVirtioBlkVhostVdpa, strict);

/// How a qcow2 image is decrypted.
///
/// The QAPI union `BlockdevQcow2Encryption` of module `block-core`.
///
/// Since QEMU 2.10. Sent.
///
/// Part of [`BlockdevOptionsQcow2`](super::BlockdevOptionsQcow2).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevQcow2Encryption)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum BlockdevQcow2Encryption {
    /// The old and weak encryption of qcow. `aes`.
    Aes(QCryptoBlockOptionsQCow),
    /// LUKS within the image. `luks`.
    Luks(QCryptoBlockOptionsLuks),
}

/// Constructors, one for each value of `format`.
impl BlockdevQcow2Encryption {
    /// The old and weak encryption of qcow. `BlockdevQcow2Encryption` with `format` `aes`.
    pub fn aes(aes: impl Into<QCryptoBlockOptionsQCow>) -> Self {
        BlockdevQcow2Encryption::Aes(aes.into())
    }
    /// LUKS within the image. `BlockdevQcow2Encryption` with `format` `luks`.
    pub fn luks(luks: impl Into<QCryptoBlockOptionsLuks>) -> Self {
        BlockdevQcow2Encryption::Luks(luks.into())
    }
}

impl From<QCryptoBlockOptionsQCow> for BlockdevQcow2Encryption {
    #[inline]
    fn from(members: QCryptoBlockOptionsQCow) -> Self {
        Self::aes(members)
    }
}

impl From<QCryptoBlockOptionsLuks> for BlockdevQcow2Encryption {
    #[inline]
    fn from(members: QCryptoBlockOptionsLuks) -> Self {
        Self::luks(members)
    }
}

impl BlockdevQcow2Encryption {
    /// The value of `format`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Aes(_) => "aes",
            Self::Luks(_) => "luks",
        }
    }
}

impl runtime::Branches for BlockdevQcow2Encryption {
    const TAG: &'static str = "format";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Aes(it) => writer.members(it),
            Self::Luks(it) => writer.members(it),
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "aes" => members.read_as(Self::Aes),
            "luks" => members.read_as(Self::Luks),
            _ => members.no_branch(tag),
        }
    }
}

runtime::branches!(BlockdevQcow2Encryption, strict);

/// How a qcow2 image is encrypted.
///
/// The QAPI enum `BlockdevQcow2EncryptionFormat` of module `block-core`.
///
/// Since QEMU 2.10. Sent and received.
///
/// Part of [`BlockdevQcow2Encryption`](super::BlockdevQcow2Encryption), [`ImageInfoSpecificQCow2Encryption`](super::ImageInfoSpecificQCow2Encryption), [`ImageInfoSpecificQCow2EncryptionBase`](super::ImageInfoSpecificQCow2EncryptionBase).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevQcow2EncryptionFormat)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum BlockdevQcow2EncryptionFormat {
    /// The old encryption of qcow, which is weak and only good for reading old images. `aes`.
    Aes,
    /// LUKS within the image. `luks`.
    Luks,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl BlockdevQcow2EncryptionFormat {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Aes, Self::Luks];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Aes => "aes",
            Self::Luks => "luks",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(BlockdevQcow2EncryptionFormat);

/// Version of the qcow2 format.
///
/// The QAPI enum `BlockdevQcow2Version` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// Part of [`BlockdevCreateOptionsQcow2`](super::BlockdevCreateOptionsQcow2).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevQcow2Version)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum BlockdevQcow2Version {
    /// Readable by very old QEMUs (`compat` 0.10). `v2`.
    V2,
    /// With features such as lazy reference counts and wider counts (`compat` 1.1). `v3`.
    V3,
}

impl BlockdevQcow2Version {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::V2, Self::V3];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::V2 => "v2",
            Self::V3 => "v3",
        }
    }
}

runtime::closed_enum!(BlockdevQcow2Version);

/// How an image of the old format qcow is decrypted.
///
/// The QAPI union `BlockdevQcowEncryption` of module `block-core`.
///
/// Since QEMU 2.10. Sent.
///
/// Part of [`BlockdevOptionsQcow`](super::BlockdevOptionsQcow).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevQcowEncryption)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum BlockdevQcowEncryption {
    /// The only and weak encryption of qcow. `aes`.
    Aes(QCryptoBlockOptionsQCow),
}

/// Constructors, one for each value of `format`.
impl BlockdevQcowEncryption {
    /// The only and weak encryption of qcow. `BlockdevQcowEncryption` with `format` `aes`.
    pub fn aes(aes: impl Into<QCryptoBlockOptionsQCow>) -> Self {
        BlockdevQcowEncryption::Aes(aes.into())
    }
}

impl From<QCryptoBlockOptionsQCow> for BlockdevQcowEncryption {
    #[inline]
    fn from(members: QCryptoBlockOptionsQCow) -> Self {
        Self::aes(members)
    }
}

impl BlockdevQcowEncryption {
    /// The value of `format`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Aes(_) => "aes",
        }
    }
}

impl runtime::Branches for BlockdevQcowEncryption {
    const TAG: &'static str = "format";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Aes(it) => writer.members(it),
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "aes" => members.read_as(Self::Aes),
            _ => members.no_branch(tag),
        }
    }
}

runtime::branches!(BlockdevQcowEncryption, strict);

/// How an image of the old format qcow is encrypted.
///
/// The QAPI enum `BlockdevQcowEncryptionFormat` of module `block-core`.
///
/// Since QEMU 2.10. Sent.
///
/// Part of [`BlockdevQcowEncryption`](super::BlockdevQcowEncryption).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevQcowEncryptionFormat)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum BlockdevQcowEncryptionFormat {
    /// The only encryption of qcow, which is weak. `aes`.
    Aes,
}

impl BlockdevQcowEncryptionFormat {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Aes];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Aes => "aes",
        }
    }
}

runtime::closed_enum!(BlockdevQcowEncryptionFormat);

/// A block node: one that exists, or one to be opened for this use.
///
/// The QAPI alternate `BlockdevRef` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// Part of [`BlockdevCreateOptionsLuks`](super::BlockdevCreateOptionsLuks), [`BlockdevCreateOptionsParallels`](super::BlockdevCreateOptionsParallels), [`BlockdevCreateOptionsQcow`](super::BlockdevCreateOptionsQcow), [`BlockdevCreateOptionsQcow2`](super::BlockdevCreateOptionsQcow2) and 21 more.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-block-core.BlockdevRef)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum BlockdevRef {
    /// A node to be opened. `definition`.
    Definition(Box<BlockdevOptions>),
    /// Name of an existing node. `reference`.
    Reference(String),
}

impl BlockdevRef {
    /// `BlockdevRef` as its alternative `definition`.
    pub fn definition(definition: impl Into<BlockdevOptions>) -> Self {
        Self::Definition(Box::new(definition.into()))
    }
    /// `BlockdevRef` as its alternative `reference`.
    pub fn reference(reference: impl Into<String>) -> Self {
        Self::Reference(reference.into())
    }
}

impl From<BlockdevOptions> for BlockdevRef {
    #[inline]
    fn from(value: BlockdevOptions) -> Self {
        Self::definition(value)
    }
}

impl From<String> for BlockdevRef {
    #[inline]
    fn from(value: String) -> Self {
        Self::reference(value)
    }
}

impl From<&str> for BlockdevRef {
    #[inline]
    fn from(value: &str) -> Self {
        Self::reference(value)
    }
}

impl From<&String> for BlockdevRef {
    #[inline]
    fn from(value: &String) -> Self {
        Self::reference(value)
    }
}

impl From<::std::borrow::Cow<'_, str>> for BlockdevRef {
    #[inline]
    fn from(value: ::std::borrow::Cow<'_, str>) -> Self {
        Self::reference(value)
    }
}

impl runtime::Encode for BlockdevRef {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Definition(value) => value.encode(writer),
            Self::Reference(value) => value.encode(writer),
        }
    }
}

impl runtime::Decode for BlockdevRef {
    #[inline]
    fn decode(reader: &mut runtime::Reader<'_>) -> Result<Self, runtime::Fault> {
        match reader.kind()? {
            runtime::Kind::Object => reader.read().map(Self::Definition),
            runtime::Kind::String => reader.read().map(Self::Reference),
            _ => reader.unexpected(),
        }
    }
}

runtime::object!(BlockdevRef, strict);

/// A block node, or none.
///
/// The QAPI alternate `BlockdevRefOrNull` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// Part of [`BlockdevOptionsGenericCowFormat`](super::BlockdevOptionsGenericCowFormat), [`BlockdevOptionsQcow`](super::BlockdevOptionsQcow), [`BlockdevOptionsQcow2`](super::BlockdevOptionsQcow2).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-block-core.BlockdevRefOrNull)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum BlockdevRefOrNull {
    /// A node to be opened. `definition`.
    Definition(Box<BlockdevOptions>),
    /// Name of an existing node; the empty one stands for null in old programs. `reference`.
    Reference(String),
    /// No node, although a default would provide one. `null`. Since QEMU 2.10.
    Null,
}

impl BlockdevRefOrNull {
    /// `BlockdevRefOrNull` as its alternative `definition`.
    pub fn definition(definition: impl Into<BlockdevOptions>) -> Self {
        Self::Definition(Box::new(definition.into()))
    }
    /// `BlockdevRefOrNull` as its alternative `reference`.
    pub fn reference(reference: impl Into<String>) -> Self {
        Self::Reference(reference.into())
    }
    /// `BlockdevRefOrNull` as its alternative `null`.
    #[inline]
    pub fn null() -> Self {
        Self::Null
    }
}

impl From<BlockdevOptions> for BlockdevRefOrNull {
    #[inline]
    fn from(value: BlockdevOptions) -> Self {
        Self::definition(value)
    }
}

impl From<String> for BlockdevRefOrNull {
    #[inline]
    fn from(value: String) -> Self {
        Self::reference(value)
    }
}

impl From<&str> for BlockdevRefOrNull {
    #[inline]
    fn from(value: &str) -> Self {
        Self::reference(value)
    }
}

impl From<&String> for BlockdevRefOrNull {
    #[inline]
    fn from(value: &String) -> Self {
        Self::reference(value)
    }
}

impl From<::std::borrow::Cow<'_, str>> for BlockdevRefOrNull {
    #[inline]
    fn from(value: ::std::borrow::Cow<'_, str>) -> Self {
        Self::reference(value)
    }
}

impl runtime::Encode for BlockdevRefOrNull {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Definition(value) => value.encode(writer),
            Self::Reference(value) => value.encode(writer),
            Self::Null => writer.null(),
        }
    }
}

impl runtime::Decode for BlockdevRefOrNull {
    #[inline]
    fn decode(reader: &mut runtime::Reader<'_>) -> Result<Self, runtime::Fault> {
        match reader.kind()? {
            runtime::Kind::Object => reader.read().map(Self::Definition),
            runtime::Kind::String => reader.read().map(Self::Reference),
            runtime::Kind::Null => reader.read().map(|()| Self::Null),
            _ => reader.unexpected(),
        }
    }
}

runtime::object!(BlockdevRefOrNull, strict);

/// An overlay that is to be installed above a node.
///
/// The QAPI struct `BlockdevSnapshot` of module `block-core`.
///
/// Since QEMU 2.5. Sent.
///
/// Part of [`BlockdevSnapshotWrapper`](super::BlockdevSnapshotWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevSnapshot)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevSnapshot {
    /// Name of the device or node that becomes the backing image. `node`: `str`.
    pub node: String,
    /// Name of the node that is put above it; opened with `backing` null and not in use. `overlay`: `str`.
    pub overlay: String,
}

impl BlockdevSnapshot {
    /// `BlockdevSnapshot` with its required members.
    pub fn new(node: impl Into<String>, overlay: impl Into<String>) -> Self {
        Self {
            node: node.into(),
            overlay: overlay.into(),
        }
    }
}

impl runtime::Object for BlockdevSnapshot {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("node", &self.node);
        writer.member("overlay", &self.overlay);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            node: String::new(),
            overlay: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "node" => members.require(0, &mut value.node),
                "overlay" => members.require(1, &mut value.overlay),
                _ => members.skip(),
            }
        }
        members.check(&["node", "overlay"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevSnapshot, strict);

/// A snapshot to be stored within an image.
///
/// The QAPI struct `BlockdevSnapshotInternal` of module `block-core`.
///
/// Since QEMU 1.7. Sent.
///
/// Part of [`BlockdevSnapshotInternalWrapper`](super::BlockdevSnapshotInternalWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevSnapshotInternal)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevSnapshotInternal {
    /// Name of the block backend or of the root node. `device`: `str`.
    pub device: String,
    /// Name for the snapshot; no other of the image may have it. `name`: `str`.
    pub name: String,
}

impl BlockdevSnapshotInternal {
    /// `BlockdevSnapshotInternal` with its required members.
    pub fn new(device: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            device: device.into(),
            name: name.into(),
        }
    }
}

impl runtime::Object for BlockdevSnapshotInternal {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("device", &self.device);
        writer.member("name", &self.name);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            device: String::new(),
            name: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "device" => members.require(0, &mut value.device),
                "name" => members.require(1, &mut value.name),
                _ => members.skip(),
            }
        }
        members.check(&["device", "name"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevSnapshotInternal, strict);

/// An image to be created above a device.
///
/// The QAPI struct `BlockdevSnapshotSync` of module `block-core`.
///
/// Since QEMU 6.2 or earlier. Sent.
///
/// Part of [`BlockdevSnapshotSyncWrapper`](super::BlockdevSnapshotSyncWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.BlockdevSnapshotSync)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevSnapshotSync {
    /// Name of the block backend; either this or `node-name` is given. `device`: `str`.
    pub device: Option<String>,
    /// Name of the node that becomes the backing image; either this or `device` is given. `node-name`: `str`. Since QEMU 2.0.
    pub node_name: Option<String>,
    /// File name of the new image. `snapshot-file`: `str`.
    pub snapshot_file: String,
    /// Name for the node of the new image; a generated name if absent. `snapshot-node-name`: `str`. Since QEMU 2.0.
    pub snapshot_node_name: Option<String>,
    /// Format of the new image; `qcow2` if absent. `format`: `str`.
    pub format: Option<String>,
    /// Whether the new image is created or exists already; `absolute-paths` if absent. `mode`: [`NewImageMode`].
    pub mode: Option<NewImageMode>,
}

impl BlockdevSnapshotSync {
    /// `BlockdevSnapshotSync` with its required members.
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
    /// Sets `device` (`str`): name of the block backend; either this or `node-name` is given.
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }
    /// Sets `node-name` (`str`): name of the node that becomes the backing image; either this or `device` is given. Since QEMU 2.0.
    pub fn node_name(mut self, node_name: impl Into<String>) -> Self {
        self.node_name = Some(node_name.into());
        self
    }
    /// Sets `snapshot-node-name` (`str`): name for the node of the new image; a generated name if absent. Since QEMU 2.0.
    pub fn snapshot_node_name(mut self, snapshot_node_name: impl Into<String>) -> Self {
        self.snapshot_node_name = Some(snapshot_node_name.into());
        self
    }
    /// Sets `format` (`str`): format of the new image; `qcow2` if absent.
    pub fn format(mut self, format: impl Into<String>) -> Self {
        self.format = Some(format.into());
        self
    }
    /// Sets `mode` ([`NewImageMode`]): whether the new image is created or exists already; `absolute-paths` if absent.
    #[inline]
    pub fn mode(mut self, mode: NewImageMode) -> Self {
        self.mode = Some(mode);
        self
    }
}

impl From<&str> for BlockdevSnapshotSync {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for BlockdevSnapshotSync {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("device", &self.device);
        writer.optional("node-name", &self.node_name);
        writer.member("snapshot-file", &self.snapshot_file);
        writer.optional("snapshot-node-name", &self.snapshot_node_name);
        writer.optional("format", &self.format);
        writer.optional("mode", &self.mode);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            device: None,
            node_name: None,
            snapshot_file: String::new(),
            snapshot_node_name: None,
            format: None,
            mode: None,
        };
        while let Some(member) = members.next() {
            match member {
                "device" => members.fill(&mut value.device),
                "node-name" => members.fill(&mut value.node_name),
                "snapshot-file" => members.require(0, &mut value.snapshot_file),
                "snapshot-node-name" => members.fill(&mut value.snapshot_node_name),
                "format" => members.fill(&mut value.format),
                "mode" => members.fill(&mut value.mode),
                _ => members.skip(),
            }
        }
        members.check(&["snapshot-file"]);
        members.finish(value)
    }
}

runtime::object!(BlockdevSnapshotSync, strict);

/// Layout of a VHDX image.
///
/// The QAPI enum `BlockdevVhdxSubformat` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// Part of [`BlockdevCreateOptionsVhdx`](super::BlockdevCreateOptionsVhdx).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevVhdxSubformat)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum BlockdevVhdxSubformat {
    /// The file grows with its content. `dynamic`.
    Dynamic,
    /// The file has its full size at once. `fixed`.
    Fixed,
}

impl BlockdevVhdxSubformat {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Dynamic, Self::Fixed];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Dynamic => "dynamic",
            Self::Fixed => "fixed",
        }
    }
}

runtime::closed_enum!(BlockdevVhdxSubformat);

/// Disk controller that a VMware image is made for.
///
/// The QAPI enum `BlockdevVmdkAdapterType` of module `block-core`.
///
/// Since QEMU 4.0. Sent.
///
/// Part of [`BlockdevCreateOptionsVmdk`](super::BlockdevCreateOptionsVmdk).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevVmdkAdapterType)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum BlockdevVmdkAdapterType {
    /// IDE. `ide`.
    Ide,
    /// BusLogic SCSI. `buslogic`.
    Buslogic,
    /// LSI Logic SCSI. `lsilogic`.
    Lsilogic,
    /// Controller of old ESX servers. `legacyESX`.
    LegacyEsx,
}

impl BlockdevVmdkAdapterType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Ide,
        Self::Buslogic,
        Self::Lsilogic,
        Self::LegacyEsx,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
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

/// Layout of a VMware image.
///
/// The QAPI enum `BlockdevVmdkSubformat` of module `block-core`.
///
/// Since QEMU 4.0. Sent.
///
/// Part of [`BlockdevCreateOptionsVmdk`](super::BlockdevCreateOptionsVmdk).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevVmdkSubformat)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum BlockdevVmdkSubformat {
    /// One file that grows with its content. `monolithicSparse`.
    MonolithicSparse,
    /// A description, and one file of full size. `monolithicFlat`.
    MonolithicFlat,
    /// A description, and growing files of up to 2 GiB. `twoGbMaxExtentSparse`.
    TwoGbMaxExtentSparse,
    /// A description, and files of full size of up to 2 GiB. `twoGbMaxExtentFlat`.
    TwoGbMaxExtentFlat,
    /// One compressed file that is written from start to end, for transport. `streamOptimized`.
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
    #[inline]
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

/// Layout of a VHD image.
///
/// The QAPI enum `BlockdevVpcSubformat` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// Part of [`BlockdevCreateOptionsVpc`](super::BlockdevCreateOptionsVpc).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.BlockdevVpcSubformat)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum BlockdevVpcSubformat {
    /// The file grows with its content. `dynamic`.
    Dynamic,
    /// The file has its full size at once. `fixed`.
    Fixed,
}

impl BlockdevVpcSubformat {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Dynamic, Self::Fixed];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Dynamic => "dynamic",
            Self::Fixed => "fixed",
        }
    }
}

runtime::closed_enum!(BlockdevVpcSubformat);

/// A backup to a file that is opened or created by file name.
///
/// The QAPI struct `DriveBackup` of module `block-core`.
///
/// Since QEMU 1.6. Sent.
///
/// Part of [`DriveBackupWrapper`](super::DriveBackupWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.DriveBackup)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DriveBackup {
    /// ID for the new job; needed if the device has no block backend with a name; if absent, the name of the block backend. `job-id`: `str`. Since QEMU 2.7.
    pub job_id: Option<String>,
    /// Name of the block backend or node whose content is copied. `device`: `str`.
    pub device: String,
    /// Which part of the content is copied. `sync`: [`MirrorSyncMode`].
    pub sync: MirrorSyncMode,
    /// Most that the job may copy in the background, in bytes/s; no limit if absent or `0`. `speed`: `int`.
    pub speed: Option<i64>,
    /// Name of the dirty bitmap of the source that tells what to copy; needed if `sync` is `bitmap` or `incremental`. `bitmap`: `str`. Since QEMU 2.4.
    pub bitmap: Option<String>,
    /// What happens to the bitmap at the end; needed with a bitmap, except for `incremental`; `on-success` for `incremental` if absent. `bitmap-mode`: [`BitmapSyncMode`]. Since QEMU 4.2.
    pub bitmap_mode: Option<BitmapSyncMode>,
    /// Whether the copy is compressed, which the format of the target must allow; false if absent. `compress`: `bool`. Since QEMU 2.8.
    pub compress: Option<bool>,
    /// What the job does when a read from the source fails; `report` if absent. `on-source-error`: [`BlockdevOnError`].
    pub on_source_error: Option<BlockdevOnError>,
    /// What the job does when a write to the target fails; `report` if absent. `on-target-error`: [`BlockdevOnError`].
    pub on_target_error: Option<BlockdevOnError>,
    /// Whether the guest's write or the backup fails if old data cannot be saved first; `break-guest-write` if absent. `on-cbw-error`: [`OnCbwError`]. Since QEMU 10.1.
    pub on_cbw_error: Option<OnCbwError>,
    /// Whether the job finalizes by itself, without waiting for `job-finalize`; true if absent. `auto-finalize`: `bool`. Since QEMU 2.12.
    pub auto_finalize: Option<bool>,
    /// Whether the job vanishes by itself once it has concluded, without waiting for `job-dismiss`; true if absent. `auto-dismiss`: `bool`. Since QEMU 2.12.
    pub auto_dismiss: Option<bool>,
    /// Node name for the filter that the job puts above the source while it runs; a generated name if absent. `filter-node-name`: `str`. Since QEMU 4.2.
    pub filter_node_name: Option<String>,
    /// Whether data is discarded from the source once it is copied; for temporary images; false if absent. `discard-source`: `bool`. Since QEMU 9.1.
    pub discard_source: Option<bool>,
    /// Settings that change the speed of the copy and nothing else. `x-perf`: [`BackupPerf`]. Since QEMU 6.0. Unstable.
    pub x_perf: Option<BackupPerf>,
    /// File name or device of the host that receives the copy. `target`: `str`.
    pub target: String,
    /// Format of the target; if absent, that of the source, or probed if `mode` is `existing`. `format`: `str`.
    pub format: Option<String>,
    /// Whether the target is created or exists already; `absolute-paths` if absent. `mode`: [`NewImageMode`].
    pub mode: Option<NewImageMode>,
}

impl DriveBackup {
    /// `DriveBackup` with its required members.
    pub fn new(
        device: impl Into<String>,
        sync: MirrorSyncMode,
        target: impl Into<String>,
    ) -> Self {
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
    /// Sets `job-id` (`str`): ID for the new job; needed if the device has no block backend with a name; if absent, the name of the block backend. Since QEMU 2.7.
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }
    /// Sets `speed` (`int`): most that the job may copy in the background, in bytes/s; no limit if absent or `0`.
    #[inline]
    pub fn speed(mut self, speed: i64) -> Self {
        self.speed = Some(speed);
        self
    }
    /// Sets `bitmap` (`str`): name of the dirty bitmap of the source that tells what to copy; needed if `sync` is `bitmap` or `incremental`. Since QEMU 2.4.
    pub fn bitmap(mut self, bitmap: impl Into<String>) -> Self {
        self.bitmap = Some(bitmap.into());
        self
    }
    /// Sets `bitmap-mode` ([`BitmapSyncMode`]): what happens to the bitmap at the end; needed with a bitmap, except for `incremental`; `on-success` for `incremental` if absent. Since QEMU 4.2.
    #[inline]
    pub fn bitmap_mode(mut self, bitmap_mode: BitmapSyncMode) -> Self {
        self.bitmap_mode = Some(bitmap_mode);
        self
    }
    /// Sets `compress` (`bool`): whether the copy is compressed, which the format of the target must allow; false if absent. Since QEMU 2.8.
    #[inline]
    pub fn compress(mut self, compress: bool) -> Self {
        self.compress = Some(compress);
        self
    }
    /// Sets `on-source-error` ([`BlockdevOnError`]): what the job does when a read from the source fails; `report` if absent.
    #[inline]
    pub fn on_source_error(mut self, on_source_error: BlockdevOnError) -> Self {
        self.on_source_error = Some(on_source_error);
        self
    }
    /// Sets `on-target-error` ([`BlockdevOnError`]): what the job does when a write to the target fails; `report` if absent.
    #[inline]
    pub fn on_target_error(mut self, on_target_error: BlockdevOnError) -> Self {
        self.on_target_error = Some(on_target_error);
        self
    }
    /// Sets `on-cbw-error` ([`OnCbwError`]): whether the guest's write or the backup fails if old data cannot be saved first; `break-guest-write` if absent. Since QEMU 10.1.
    #[inline]
    pub fn on_cbw_error(mut self, on_cbw_error: OnCbwError) -> Self {
        self.on_cbw_error = Some(on_cbw_error);
        self
    }
    /// Sets `auto-finalize` (`bool`): whether the job finalizes by itself, without waiting for `job-finalize`; true if absent. Since QEMU 2.12.
    #[inline]
    pub fn auto_finalize(mut self, auto_finalize: bool) -> Self {
        self.auto_finalize = Some(auto_finalize);
        self
    }
    /// Sets `auto-dismiss` (`bool`): whether the job vanishes by itself once it has concluded, without waiting for `job-dismiss`; true if absent. Since QEMU 2.12.
    #[inline]
    pub fn auto_dismiss(mut self, auto_dismiss: bool) -> Self {
        self.auto_dismiss = Some(auto_dismiss);
        self
    }
    /// Sets `filter-node-name` (`str`): node name for the filter that the job puts above the source while it runs; a generated name if absent. Since QEMU 4.2.
    pub fn filter_node_name(mut self, filter_node_name: impl Into<String>) -> Self {
        self.filter_node_name = Some(filter_node_name.into());
        self
    }
    /// Sets `discard-source` (`bool`): whether data is discarded from the source once it is copied; for temporary images; false if absent. Since QEMU 9.1.
    #[inline]
    pub fn discard_source(mut self, discard_source: bool) -> Self {
        self.discard_source = Some(discard_source);
        self
    }
    /// Sets `x-perf` ([`BackupPerf`]): settings that change the speed of the copy and nothing else. Since QEMU 6.0. Unstable.
    pub fn x_perf(mut self, x_perf: impl Into<BackupPerf>) -> Self {
        self.x_perf = Some(x_perf.into());
        self
    }
    /// Sets `format` (`str`): format of the target; if absent, that of the source, or probed if `mode` is `existing`.
    pub fn format(mut self, format: impl Into<String>) -> Self {
        self.format = Some(format.into());
        self
    }
    /// Sets `mode` ([`NewImageMode`]): whether the target is created or exists already; `absolute-paths` if absent.
    #[inline]
    pub fn mode(mut self, mode: NewImageMode) -> Self {
        self.mode = Some(mode);
        self
    }
}

impl runtime::Object for DriveBackup {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("job-id", &self.job_id);
        writer.member("device", &self.device);
        writer.member("sync", &self.sync);
        writer.optional("speed", &self.speed);
        writer.optional("bitmap", &self.bitmap);
        writer.optional("bitmap-mode", &self.bitmap_mode);
        writer.optional("compress", &self.compress);
        writer.optional("on-source-error", &self.on_source_error);
        writer.optional("on-target-error", &self.on_target_error);
        writer.optional("on-cbw-error", &self.on_cbw_error);
        writer.optional("auto-finalize", &self.auto_finalize);
        writer.optional("auto-dismiss", &self.auto_dismiss);
        writer.optional("filter-node-name", &self.filter_node_name);
        writer.optional("discard-source", &self.discard_source);
        writer.optional("x-perf", &self.x_perf);
        writer.member("target", &self.target);
        writer.optional("format", &self.format);
        writer.optional("mode", &self.mode);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            job_id: None,
            device: String::new(),
            sync: MirrorSyncMode::Top,
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
            target: String::new(),
            format: None,
            mode: None,
        };
        while let Some(member) = members.next() {
            match member {
                "job-id" => members.fill(&mut value.job_id),
                "device" => members.require(0, &mut value.device),
                "sync" => members.require(1, &mut value.sync),
                "speed" => members.fill(&mut value.speed),
                "bitmap" => members.fill(&mut value.bitmap),
                "bitmap-mode" => members.fill(&mut value.bitmap_mode),
                "compress" => members.fill(&mut value.compress),
                "on-source-error" => members.fill(&mut value.on_source_error),
                "on-target-error" => members.fill(&mut value.on_target_error),
                "on-cbw-error" => members.fill(&mut value.on_cbw_error),
                "auto-finalize" => members.fill(&mut value.auto_finalize),
                "auto-dismiss" => members.fill(&mut value.auto_dismiss),
                "filter-node-name" => members.fill(&mut value.filter_node_name),
                "discard-source" => members.fill(&mut value.discard_source),
                "x-perf" => members.fill(&mut value.x_perf),
                "target" => members.require(2, &mut value.target),
                "format" => members.fill(&mut value.format),
                "mode" => members.fill(&mut value.mode),
                _ => members.skip(),
            }
        }
        members.check(&["device", "sync", "target"]);
        members.finish(value)
    }
}

runtime::object!(DriveBackup, strict);

/// A mirror to a file that is opened or created by file name.
///
/// The QAPI struct `DriveMirror` of module `block-core`.
///
/// Since QEMU 1.3. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.DriveMirror)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DriveMirror {
    /// ID for the new job; needed if the device has no block backend with a name; if absent, the name of the block backend. `job-id`: `str`. Since QEMU 2.7.
    pub job_id: Option<String>,
    /// Name of the block backend or of the root node to copy. `device`: `str`.
    pub device: String,
    /// File name or device of the host that becomes the copy. `target`: `str`.
    pub target: String,
    /// Format of the target; if absent, that of the source, or probed if `mode` is `existing`. `format`: `str`.
    pub format: Option<String>,
    /// Name for the node of the target; a generated name if absent. `node-name`: `str`. Since QEMU 2.1.
    pub node_name: Option<String>,
    /// Name of the node for which the copy steps in at completion; it must have the same content; the copied node if absent. `replaces`: `str`. Since QEMU 2.1.
    pub replaces: Option<String>,
    /// Which part of the present content is copied at the start. `sync`: [`MirrorSyncMode`].
    pub sync: MirrorSyncMode,
    /// Whether the target is created or exists already; `absolute-paths` if absent. `mode`: [`NewImageMode`].
    pub mode: Option<NewImageMode>,
    /// Most that the job may copy in the background, in bytes/s; no limit if absent or `0`. `speed`: `int`.
    pub speed: Option<i64>,
    /// Size of the areas in which changes are tracked, a power of two from 512 to 64 MiB, in bytes; if absent, the cluster size of the target, but at least 4 KiB and at most 64 KiB. `granularity`: `uint32`. Since QEMU 1.4.
    pub granularity: Option<u32>,
    /// Most data that is on its way from source to target, in bytes; 16 MiB if absent or `0`. `buf-size`: `int`. Since QEMU 1.4.
    pub buf_size: Option<i64>,
    /// What the job does when a read from the source fails; `report` if absent. `on-source-error`: [`BlockdevOnError`].
    pub on_source_error: Option<BlockdevOnError>,
    /// What the job does when a write to the target fails; `report` if absent. `on-target-error`: [`BlockdevOnError`].
    pub on_target_error: Option<BlockdevOnError>,
    /// Whether zeros of the source may become discarded areas of the target; true if absent. `unmap`: `bool`. Since QEMU 2.4.
    pub unmap: Option<bool>,
    /// When writes of the guest reach the target; `background` if absent. `copy-mode`: [`MirrorCopyMode`]. Since QEMU 3.0.
    pub copy_mode: Option<MirrorCopyMode>,
    /// Whether the job finalizes by itself, without waiting for `job-finalize`; true if absent. `auto-finalize`: `bool`. Since QEMU 3.1.
    pub auto_finalize: Option<bool>,
    /// Whether the job vanishes by itself once it has concluded, without waiting for `job-dismiss`; true if absent. `auto-dismiss`: `bool`. Since QEMU 3.1.
    pub auto_dismiss: Option<bool>,
}

impl DriveMirror {
    /// `DriveMirror` with its required members.
    #[must_use]
    pub fn new(
        device: impl Into<String>,
        target: impl Into<String>,
        sync: MirrorSyncMode,
    ) -> Self {
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
    /// Sets `job-id` (`str`): ID for the new job; needed if the device has no block backend with a name; if absent, the name of the block backend. Since QEMU 2.7.
    #[must_use]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }
    /// Sets `format` (`str`): format of the target; if absent, that of the source, or probed if `mode` is `existing`.
    #[must_use]
    pub fn format(mut self, format: impl Into<String>) -> Self {
        self.format = Some(format.into());
        self
    }
    /// Sets `node-name` (`str`): name for the node of the target; a generated name if absent. Since QEMU 2.1.
    #[must_use]
    pub fn node_name(mut self, node_name: impl Into<String>) -> Self {
        self.node_name = Some(node_name.into());
        self
    }
    /// Sets `replaces` (`str`): name of the node for which the copy steps in at completion; it must have the same content; the copied node if absent. Since QEMU 2.1.
    #[must_use]
    pub fn replaces(mut self, replaces: impl Into<String>) -> Self {
        self.replaces = Some(replaces.into());
        self
    }
    /// Sets `mode` ([`NewImageMode`]): whether the target is created or exists already; `absolute-paths` if absent.
    #[must_use]
    #[inline]
    pub fn mode(mut self, mode: NewImageMode) -> Self {
        self.mode = Some(mode);
        self
    }
    /// Sets `speed` (`int`): most that the job may copy in the background, in bytes/s; no limit if absent or `0`.
    #[must_use]
    #[inline]
    pub fn speed(mut self, speed: i64) -> Self {
        self.speed = Some(speed);
        self
    }
    /// Sets `granularity` (`uint32`): size of the areas in which changes are tracked, a power of two from 512 to 64 MiB, in bytes; if absent, the cluster size of the target, but at least 4 KiB and at most 64 KiB. Since QEMU 1.4.
    #[must_use]
    #[inline]
    pub fn granularity(mut self, granularity: u32) -> Self {
        self.granularity = Some(granularity);
        self
    }
    /// Sets `buf-size` (`int`): most data that is on its way from source to target, in bytes; 16 MiB if absent or `0`. Since QEMU 1.4.
    #[must_use]
    #[inline]
    pub fn buf_size(mut self, buf_size: i64) -> Self {
        self.buf_size = Some(buf_size);
        self
    }
    /// Sets `on-source-error` ([`BlockdevOnError`]): what the job does when a read from the source fails; `report` if absent.
    #[must_use]
    #[inline]
    pub fn on_source_error(mut self, on_source_error: BlockdevOnError) -> Self {
        self.on_source_error = Some(on_source_error);
        self
    }
    /// Sets `on-target-error` ([`BlockdevOnError`]): what the job does when a write to the target fails; `report` if absent.
    #[must_use]
    #[inline]
    pub fn on_target_error(mut self, on_target_error: BlockdevOnError) -> Self {
        self.on_target_error = Some(on_target_error);
        self
    }
    /// Sets `unmap` (`bool`): whether zeros of the source may become discarded areas of the target; true if absent. Since QEMU 2.4.
    #[must_use]
    #[inline]
    pub fn unmap(mut self, unmap: bool) -> Self {
        self.unmap = Some(unmap);
        self
    }
    /// Sets `copy-mode` ([`MirrorCopyMode`]): when writes of the guest reach the target; `background` if absent. Since QEMU 3.0.
    #[must_use]
    #[inline]
    pub fn copy_mode(mut self, copy_mode: MirrorCopyMode) -> Self {
        self.copy_mode = Some(copy_mode);
        self
    }
    /// Sets `auto-finalize` (`bool`): whether the job finalizes by itself, without waiting for `job-finalize`; true if absent. Since QEMU 3.1.
    #[must_use]
    #[inline]
    pub fn auto_finalize(mut self, auto_finalize: bool) -> Self {
        self.auto_finalize = Some(auto_finalize);
        self
    }
    /// Sets `auto-dismiss` (`bool`): whether the job vanishes by itself once it has concluded, without waiting for `job-dismiss`; true if absent. Since QEMU 3.1.
    #[must_use]
    #[inline]
    pub fn auto_dismiss(mut self, auto_dismiss: bool) -> Self {
        self.auto_dismiss = Some(auto_dismiss);
        self
    }
}

impl runtime::Object for DriveMirror {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("job-id", &self.job_id);
        writer.member("device", &self.device);
        writer.member("target", &self.target);
        writer.optional("format", &self.format);
        writer.optional("node-name", &self.node_name);
        writer.optional("replaces", &self.replaces);
        writer.member("sync", &self.sync);
        writer.optional("mode", &self.mode);
        writer.optional("speed", &self.speed);
        writer.optional("granularity", &self.granularity);
        writer.optional("buf-size", &self.buf_size);
        writer.optional("on-source-error", &self.on_source_error);
        writer.optional("on-target-error", &self.on_target_error);
        writer.optional("unmap", &self.unmap);
        writer.optional("copy-mode", &self.copy_mode);
        writer.optional("auto-finalize", &self.auto_finalize);
        writer.optional("auto-dismiss", &self.auto_dismiss);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            job_id: None,
            device: String::new(),
            target: String::new(),
            format: None,
            node_name: None,
            replaces: None,
            sync: MirrorSyncMode::Top,
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
        };
        while let Some(member) = members.next() {
            match member {
                "job-id" => members.fill(&mut value.job_id),
                "device" => members.require(0, &mut value.device),
                "target" => members.require(1, &mut value.target),
                "format" => members.fill(&mut value.format),
                "node-name" => members.fill(&mut value.node_name),
                "replaces" => members.fill(&mut value.replaces),
                "sync" => members.require(2, &mut value.sync),
                "mode" => members.fill(&mut value.mode),
                "speed" => members.fill(&mut value.speed),
                "granularity" => members.fill(&mut value.granularity),
                "buf-size" => members.fill(&mut value.buf_size),
                "on-source-error" => members.fill(&mut value.on_source_error),
                "on-target-error" => members.fill(&mut value.on_target_error),
                "unmap" => members.fill(&mut value.unmap),
                "copy-mode" => members.fill(&mut value.copy_mode),
                "auto-finalize" => members.fill(&mut value.auto_finalize),
                "auto-dismiss" => members.fill(&mut value.auto_dismiss),
                _ => members.skip(),
            }
        }
        members.check(&["device", "target", "sync"]);
        members.finish(value)
    }
}

runtime::object!(DriveMirror);

/// Not part of the interface: it only makes QEMU generate code for a list.
///
/// The QAPI struct `DummyBlockCoreForceArrays` of module `block-core`.
///
/// Since QEMU 8.0. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.DummyBlockCoreForceArrays)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DummyBlockCoreForceArrays {
    /// Not used. `unused-block-graph-info`: list of [`BlockGraphInfo`].
    pub unused_block_graph_info: Vec<BlockGraphInfo>,
}

impl DummyBlockCoreForceArrays {
    /// `DummyBlockCoreForceArrays` with its required members.
    #[must_use]
    pub fn new(
        unused_block_graph_info: impl IntoIterator<Item = impl Into<BlockGraphInfo>>,
    ) -> Self {
        Self {
            unused_block_graph_info: runtime::list(unused_block_graph_info),
        }
    }
}

impl runtime::Object for DummyBlockCoreForceArrays {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("unused-block-graph-info", &self.unused_block_graph_info);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            unused_block_graph_info: Vec::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "unused-block-graph-info" => {
                    members.require(0, &mut value.unused_block_graph_info)
                }
                _ => members.skip(),
            }
        }
        members.check(&["unused-block-graph-info"]);
        members.finish(value)
    }
}

runtime::object!(DummyBlockCoreForceArrays);

/// Result of a check of an image, as printed by `qemu-img check`.
///
/// The QAPI struct `ImageCheck` of module `block-core`.
///
/// Since QEMU 1.4. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageCheck)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageCheck {
    /// File name of the image. `filename`: `str`.
    pub filename: String,
    /// Format of the image. `format`: `str`.
    pub format: String,
    /// How many errors kept the check from looking at something. `check-errors`: `int`.
    pub check_errors: i64,
    /// End of the part of the file that the image uses, in bytes; if absent, the format does not tell. `image-end-offset`: `int`.
    pub image_end_offset: Option<i64>,
    /// How many faults endanger the content; there are none if absent. `corruptions`: `int`.
    pub corruptions: Option<i64>,
    /// How many clusters are allocated but not used; there are none if absent. `leaks`: `int`.
    pub leaks: Option<i64>,
    /// How many faults were repaired; none were if absent. `corruptions-fixed`: `int`.
    pub corruptions_fixed: Option<i64>,
    /// How many unused clusters were freed; none were if absent. `leaks-fixed`: `int`.
    pub leaks_fixed: Option<i64>,
    /// How many clusters the disk has; if absent, the format does not tell. `total-clusters`: `int`.
    pub total_clusters: Option<i64>,
    /// How many clusters are allocated; if absent, the format does not tell. `allocated-clusters`: `int`.
    pub allocated_clusters: Option<i64>,
    /// How many clusters do not follow their neighbour in the file; if absent, the format does not tell. `fragmented-clusters`: `int`.
    pub fragmented_clusters: Option<i64>,
    /// How many clusters are compressed; if absent, the format does not tell. `compressed-clusters`: `int`.
    pub compressed_clusters: Option<i64>,
}

impl ImageCheck {
    /// `ImageCheck` with its required members.
    #[must_use]
    pub fn new(
        filename: impl Into<String>,
        format: impl Into<String>,
        check_errors: i64,
    ) -> Self {
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
    /// Sets `image-end-offset` (`int`): end of the part of the file that the image uses, in bytes; if absent, the format does not tell.
    #[must_use]
    #[inline]
    pub fn image_end_offset(mut self, image_end_offset: i64) -> Self {
        self.image_end_offset = Some(image_end_offset);
        self
    }
    /// Sets `corruptions` (`int`): how many faults endanger the content; there are none if absent.
    #[must_use]
    #[inline]
    pub fn corruptions(mut self, corruptions: i64) -> Self {
        self.corruptions = Some(corruptions);
        self
    }
    /// Sets `leaks` (`int`): how many clusters are allocated but not used; there are none if absent.
    #[must_use]
    #[inline]
    pub fn leaks(mut self, leaks: i64) -> Self {
        self.leaks = Some(leaks);
        self
    }
    /// Sets `corruptions-fixed` (`int`): how many faults were repaired; none were if absent.
    #[must_use]
    #[inline]
    pub fn corruptions_fixed(mut self, corruptions_fixed: i64) -> Self {
        self.corruptions_fixed = Some(corruptions_fixed);
        self
    }
    /// Sets `leaks-fixed` (`int`): how many unused clusters were freed; none were if absent.
    #[must_use]
    #[inline]
    pub fn leaks_fixed(mut self, leaks_fixed: i64) -> Self {
        self.leaks_fixed = Some(leaks_fixed);
        self
    }
    /// Sets `total-clusters` (`int`): how many clusters the disk has; if absent, the format does not tell.
    #[must_use]
    #[inline]
    pub fn total_clusters(mut self, total_clusters: i64) -> Self {
        self.total_clusters = Some(total_clusters);
        self
    }
    /// Sets `allocated-clusters` (`int`): how many clusters are allocated; if absent, the format does not tell.
    #[must_use]
    #[inline]
    pub fn allocated_clusters(mut self, allocated_clusters: i64) -> Self {
        self.allocated_clusters = Some(allocated_clusters);
        self
    }
    /// Sets `fragmented-clusters` (`int`): how many clusters do not follow their neighbour in the file; if absent, the format does not tell.
    #[must_use]
    #[inline]
    pub fn fragmented_clusters(mut self, fragmented_clusters: i64) -> Self {
        self.fragmented_clusters = Some(fragmented_clusters);
        self
    }
    /// Sets `compressed-clusters` (`int`): how many clusters are compressed; if absent, the format does not tell.
    #[must_use]
    #[inline]
    pub fn compressed_clusters(mut self, compressed_clusters: i64) -> Self {
        self.compressed_clusters = Some(compressed_clusters);
        self
    }
}

impl runtime::Object for ImageCheck {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("filename", &self.filename);
        writer.member("format", &self.format);
        writer.member("check-errors", &self.check_errors);
        writer.optional("image-end-offset", &self.image_end_offset);
        writer.optional("corruptions", &self.corruptions);
        writer.optional("leaks", &self.leaks);
        writer.optional("corruptions-fixed", &self.corruptions_fixed);
        writer.optional("leaks-fixed", &self.leaks_fixed);
        writer.optional("total-clusters", &self.total_clusters);
        writer.optional("allocated-clusters", &self.allocated_clusters);
        writer.optional("fragmented-clusters", &self.fragmented_clusters);
        writer.optional("compressed-clusters", &self.compressed_clusters);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            filename: String::new(),
            format: String::new(),
            check_errors: 0,
            image_end_offset: None,
            corruptions: None,
            leaks: None,
            corruptions_fixed: None,
            leaks_fixed: None,
            total_clusters: None,
            allocated_clusters: None,
            fragmented_clusters: None,
            compressed_clusters: None,
        };
        while let Some(member) = members.next() {
            match member {
                "filename" => members.require(0, &mut value.filename),
                "format" => members.require(1, &mut value.format),
                "check-errors" => members.require(2, &mut value.check_errors),
                "image-end-offset" => members.fill(&mut value.image_end_offset),
                "corruptions" => members.fill(&mut value.corruptions),
                "leaks" => members.fill(&mut value.leaks),
                "corruptions-fixed" => members.fill(&mut value.corruptions_fixed),
                "leaks-fixed" => members.fill(&mut value.leaks_fixed),
                "total-clusters" => members.fill(&mut value.total_clusters),
                "allocated-clusters" => members.fill(&mut value.allocated_clusters),
                "fragmented-clusters" => members.fill(&mut value.fragmented_clusters),
                "compressed-clusters" => members.fill(&mut value.compressed_clusters),
                _ => members.skip(),
            }
        }
        members.check(&["filename", "format", "check-errors"]);
        members.finish(value)
    }
}

runtime::object!(ImageCheck);

/// What is known about an image, with its backing images.
///
/// The QAPI struct `ImageInfo` of module `block-core`.
///
/// Since QEMU 1.3. Received.
///
/// Part of [`BlockDeviceInfo`](super::BlockDeviceInfo), [`VmdkExtentInfo`](super::VmdkExtentInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageInfo {
    /// File name of the image. `filename`: `str`.
    pub filename: String,
    /// Format of the image. `format`: `str`.
    pub format: String,
    /// Whether the image was not closed properly; if absent, the format does not record it. `dirty-flag`: `bool`.
    pub dirty_flag: Option<bool>,
    /// Space that the image takes on the host, in bytes; not known if absent. `actual-size`: `int`.
    pub actual_size: Option<i64>,
    /// Size of the disk that the image holds, in bytes. `virtual-size`: `int`.
    pub virtual_size: i64,
    /// Size of the pieces in which space is allocated, in bytes; if absent, the format has none. `cluster-size`: `int`.
    pub cluster_size: Option<i64>,
    /// Whether the image is encrypted; false if absent. `encrypted`: `bool`.
    pub encrypted: Option<bool>,
    /// Whether the image is compressed; false if absent. `compressed`: `bool`. Since QEMU 1.7.
    pub compressed: Option<bool>,
    /// Backing image as the image names it; if absent, there is no backing image. `backing-filename`: `str`.
    pub backing_filename: Option<String>,
    /// Backing image as an absolute name; if absent, there is no backing image. `full-backing-filename`: `str`.
    pub full_backing_filename: Option<String>,
    /// Format of the backing image as the image names it; not recorded if absent. `backing-filename-format`: `str`.
    pub backing_filename_format: Option<String>,
    /// Snapshots that are stored within the image; there are none if absent. `snapshots`: list of [`SnapshotInfo`].
    pub snapshots: Option<Vec<SnapshotInfo>>,
    /// Limits for requests; not known if absent. `limits`: [`BlockLimitsInfo`]. Since QEMU 10.2.
    pub limits: Option<BlockLimitsInfo>,
    /// What only this format knows; nothing if absent. `format-specific`: [`ImageInfoSpecific`]. Since QEMU 1.7.
    pub format_specific: Option<ImageInfoSpecific>,
    /// The backing image; if absent, there is none, or the reply is flat. `backing-image`: [`ImageInfo`]. Since QEMU 1.6.
    pub backing_image: Option<Box<ImageInfo>>,
}

impl ImageInfo {
    /// `ImageInfo` with its required members.
    #[must_use]
    pub fn new(
        filename: impl Into<String>,
        format: impl Into<String>,
        virtual_size: i64,
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
            backing_image: None,
        }
    }
}

impl runtime::Object for ImageInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("filename", &self.filename);
        writer.member("format", &self.format);
        writer.optional("dirty-flag", &self.dirty_flag);
        writer.optional("actual-size", &self.actual_size);
        writer.member("virtual-size", &self.virtual_size);
        writer.optional("cluster-size", &self.cluster_size);
        writer.optional("encrypted", &self.encrypted);
        writer.optional("compressed", &self.compressed);
        writer.optional("backing-filename", &self.backing_filename);
        writer.optional("full-backing-filename", &self.full_backing_filename);
        writer.optional("backing-filename-format", &self.backing_filename_format);
        writer.optional("snapshots", &self.snapshots);
        writer.optional("limits", &self.limits);
        writer.optional("format-specific", &self.format_specific);
        writer.optional("backing-image", &self.backing_image);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            filename: String::new(),
            format: String::new(),
            dirty_flag: None,
            actual_size: None,
            virtual_size: 0,
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
        };
        while let Some(member) = members.next() {
            match member {
                "filename" => members.require(0, &mut value.filename),
                "format" => members.require(1, &mut value.format),
                "dirty-flag" => members.fill(&mut value.dirty_flag),
                "actual-size" => members.fill(&mut value.actual_size),
                "virtual-size" => members.require(2, &mut value.virtual_size),
                "cluster-size" => members.fill(&mut value.cluster_size),
                "encrypted" => members.fill(&mut value.encrypted),
                "compressed" => members.fill(&mut value.compressed),
                "backing-filename" => members.fill(&mut value.backing_filename),
                "full-backing-filename" => members.fill(&mut value.full_backing_filename),
                "backing-filename-format" => {
                    members.fill(&mut value.backing_filename_format)
                }
                "snapshots" => members.fill(&mut value.snapshots),
                "limits" => members.fill(&mut value.limits),
                "format-specific" => members.fill(&mut value.format_specific),
                "backing-image" => members.fill(&mut value.backing_image),
                _ => members.skip(),
            }
        }
        members.check(&["filename", "format", "virtual-size"]);
        members.finish(value)
    }
}

runtime::object!(ImageInfo);

/// What only one format or protocol knows about an image.
///
/// The QAPI union `ImageInfoSpecific` of module `block-core`.
///
/// Since QEMU 1.7. Received.
///
/// Part of [`BlockGraphInfo`](super::BlockGraphInfo), [`BlockNodeInfo`](super::BlockNodeInfo), [`ImageInfo`](super::ImageInfo), [`VmdkExtentInfo`](super::VmdkExtentInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecific)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ImageInfoSpecific {
    /// A qcow2 image. `qcow2`.
    Qcow2(ImageInfoSpecificQCow2Wrapper),
    /// A VMware image. `vmdk`.
    Vmdk(ImageInfoSpecificVmdkWrapper),
    /// A LUKS image. `luks`. Since QEMU 2.7.
    Luks(ImageInfoSpecificLuksWrapper),
    /// An image in a Ceph cluster. `rbd`. Since QEMU 6.1.
    Rbd(ImageInfoSpecificRbdWrapper),
    /// A file of the host. `file`. Since QEMU 8.0.
    File(ImageInfoSpecificFileWrapper),
    /// A branch that these bindings do not know.
    Unknown(runtime::UnknownBranch),
}

/// Constructors, one for each value of `type`.
impl ImageInfoSpecific {
    /// A qcow2 image. `ImageInfoSpecific` with `type` `qcow2`.
    #[must_use]
    pub fn qcow2(qcow2: impl Into<ImageInfoSpecificQCow2Wrapper>) -> Self {
        ImageInfoSpecific::Qcow2(qcow2.into())
    }
    /// A VMware image. `ImageInfoSpecific` with `type` `vmdk`.
    #[must_use]
    pub fn vmdk(vmdk: impl Into<ImageInfoSpecificVmdkWrapper>) -> Self {
        ImageInfoSpecific::Vmdk(vmdk.into())
    }
    /// A LUKS image. `ImageInfoSpecific` with `type` `luks`. Since QEMU 2.7.
    #[must_use]
    pub fn luks(luks: impl Into<ImageInfoSpecificLuksWrapper>) -> Self {
        ImageInfoSpecific::Luks(luks.into())
    }
    /// An image in a Ceph cluster. `ImageInfoSpecific` with `type` `rbd`. Since QEMU 6.1.
    #[must_use]
    pub fn rbd(rbd: impl Into<ImageInfoSpecificRbdWrapper>) -> Self {
        ImageInfoSpecific::Rbd(rbd.into())
    }
    /// A file of the host. `ImageInfoSpecific` with `type` `file`. Since QEMU 8.0.
    #[must_use]
    pub fn file(file: impl Into<ImageInfoSpecificFileWrapper>) -> Self {
        ImageInfoSpecific::File(file.into())
    }
}

impl ImageInfoSpecific {
    /// The value of `type`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Qcow2(_) => "qcow2",
            Self::Vmdk(_) => "vmdk",
            Self::Luks(_) => "luks",
            Self::Rbd(_) => "rbd",
            Self::File(_) => "file",
            Self::Unknown(it) => &it.tag,
        }
    }
}

impl runtime::Branches for ImageInfoSpecific {
    const TAG: &'static str = "type";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Qcow2(it) => writer.members(it),
            Self::Vmdk(it) => writer.members(it),
            Self::Luks(it) => writer.members(it),
            Self::Rbd(it) => writer.members(it),
            Self::File(it) => writer.members(it),
            Self::Unknown(it) => writer.unknown_branch(it),
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "qcow2" => members.read_as(Self::Qcow2),
            "vmdk" => members.read_as(Self::Vmdk),
            "luks" => members.read_as(Self::Luks),
            "rbd" => members.read_as(Self::Rbd),
            "file" => members.read_as(Self::File),
            _ => members.unknown_branch(tag).map(Self::Unknown),
        }
    }
}

runtime::branches!(ImageInfoSpecific);

/// What is known about a file of the host.
///
/// The QAPI struct `ImageInfoSpecificFile` of module `block-core`.
///
/// Since QEMU 8.0. Received.
///
/// Part of [`ImageInfoSpecificFileWrapper`](super::ImageInfoSpecificFileWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificFile)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificFile {
    /// Size of the extents that the file system was asked for, in bytes; if absent, no hint is set. `extent-size-hint`: `size`.
    pub extent_size_hint: Option<u64>,
}

impl ImageInfoSpecificFile {
    /// `ImageInfoSpecificFile` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { extent_size_hint: None }
    }
}

runtime::default!(ImageInfoSpecificFile);

impl runtime::Object for ImageInfoSpecificFile {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("extent-size-hint", &self.extent_size_hint);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "extent-size-hint" => members.fill(&mut value.extent_size_hint),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(ImageInfoSpecificFile);

/// Holds what is known about a file of the host.
///
/// The QAPI struct `ImageInfoSpecificFileWrapper` of module `block-core`.
///
/// Since QEMU 8.0. Received.
///
/// Part of [`ImageInfoSpecific`](super::ImageInfoSpecific).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificFileWrapper)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificFileWrapper {
    /// The description of the file. `data`: [`ImageInfoSpecificFile`].
    pub data: ImageInfoSpecificFile,
}

impl ImageInfoSpecificFileWrapper {
    /// `ImageInfoSpecificFileWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<ImageInfoSpecificFile>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Object for ImageInfoSpecificFileWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            data: ImageInfoSpecificFile::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "data" => members.require(0, &mut value.data),
                _ => members.skip(),
            }
        }
        members.check(&["data"]);
        members.finish(value)
    }
}

runtime::object!(ImageInfoSpecificFileWrapper);

/// A format or protocol that knows more about an image than others do.
///
/// The QAPI enum `ImageInfoSpecificKind` of module `block-core`.
///
/// Since QEMU 1.7. Received.
///
/// Part of [`ImageInfoSpecific`](super::ImageInfoSpecific).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.ImageInfoSpecificKind)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum ImageInfoSpecificKind {
    /// qcow2 image. `qcow2`.
    Qcow2,
    /// VMware image. `vmdk`.
    Vmdk,
    /// LUKS image. `luks`. Since QEMU 2.7.
    Luks,
    /// Image in a Ceph cluster. `rbd`. Since QEMU 6.1.
    Rbd,
    /// File of the host. `file`. Since QEMU 8.0.
    File,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl ImageInfoSpecificKind {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Qcow2,
        Self::Vmdk,
        Self::Luks,
        Self::Rbd,
        Self::File,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
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

/// Holds what is known about a LUKS image.
///
/// The QAPI struct `ImageInfoSpecificLUKSWrapper` of module `block-core`.
///
/// Since QEMU 2.7. Received.
///
/// Part of [`ImageInfoSpecific`](super::ImageInfoSpecific).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificLUKSWrapper)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificLuksWrapper {
    /// The description of the image. `data`: [`QCryptoBlockInfoLUKS`](QCryptoBlockInfoLuks).
    pub data: QCryptoBlockInfoLuks,
}

impl ImageInfoSpecificLuksWrapper {
    /// `ImageInfoSpecificLUKSWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<QCryptoBlockInfoLuks>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Object for ImageInfoSpecificLuksWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut data: Option<QCryptoBlockInfoLuks> = None;
        while let Some(member) = members.next() {
            match member {
                "data" => members.fill(&mut data),
                _ => members.skip(),
            }
        }
        let Some(data) = data else { return members.missing("data") };
        members.finish(Self { data })
    }
}

runtime::object!(ImageInfoSpecificLuksWrapper);

/// What is known about a qcow2 image.
///
/// The QAPI struct `ImageInfoSpecificQCow2` of module `block-core`.
///
/// Since QEMU 1.7. Received.
///
/// Part of [`ImageInfoSpecificQCow2Wrapper`](super::ImageInfoSpecificQCow2Wrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificQCow2)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificQCow2 {
    /// Oldest QEMU that can read the image: `0.10` for version 2, `1.1` for version 3. `compat`: `str`.
    pub compat: String,
    /// Name of the file that holds the guest's data; if absent, the data is in the image. `data-file`: `str`. Since QEMU 4.0.
    pub data_file: Option<String>,
    /// Whether the data file is kept usable as a raw image of its own; if absent, the data is in the image. `data-file-raw`: `bool`. Since QEMU 4.0.
    pub data_file_raw: Option<bool>,
    /// Whether clusters are divided into subclusters; if absent, false, for version 2. `extended-l2`: `bool`. Since QEMU 5.2.
    pub extended_l2: Option<bool>,
    /// Whether reference counts are written late; if absent, false, for version 2. `lazy-refcounts`: `bool`.
    pub lazy_refcounts: Option<bool>,
    /// Whether the image is marked as damaged; if absent, false, for version 2. `corrupt`: `bool`. Since QEMU 2.2.
    pub corrupt: Option<bool>,
    /// Width of a reference count, in bits. `refcount-bits`: `int`. Since QEMU 2.3.
    pub refcount_bits: i64,
    /// How the image is encrypted; not at all if absent. `encrypt`: [`ImageInfoSpecificQCow2Encryption`]. Since QEMU 2.10.
    pub encrypt: Option<ImageInfoSpecificQCow2Encryption>,
    /// Dirty bitmaps that are stored in the image; there are none if absent. `bitmaps`: list of [`Qcow2BitmapInfo`]. Since QEMU 4.0.
    pub bitmaps: Option<Vec<Qcow2BitmapInfo>>,
    /// How compressed clusters are packed. `compression-type`: [`Qcow2CompressionType`]. Since QEMU 5.1.
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

impl runtime::Object for ImageInfoSpecificQCow2 {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("compat", &self.compat);
        writer.optional("data-file", &self.data_file);
        writer.optional("data-file-raw", &self.data_file_raw);
        writer.optional("extended-l2", &self.extended_l2);
        writer.optional("lazy-refcounts", &self.lazy_refcounts);
        writer.optional("corrupt", &self.corrupt);
        writer.member("refcount-bits", &self.refcount_bits);
        writer.optional("encrypt", &self.encrypt);
        writer.optional("bitmaps", &self.bitmaps);
        writer.member("compression-type", &self.compression_type);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            compat: String::new(),
            data_file: None,
            data_file_raw: None,
            extended_l2: None,
            lazy_refcounts: None,
            corrupt: None,
            refcount_bits: 0,
            encrypt: None,
            bitmaps: None,
            compression_type: Qcow2CompressionType::Zlib,
        };
        while let Some(member) = members.next() {
            match member {
                "compat" => members.require(0, &mut value.compat),
                "data-file" => members.fill(&mut value.data_file),
                "data-file-raw" => members.fill(&mut value.data_file_raw),
                "extended-l2" => members.fill(&mut value.extended_l2),
                "lazy-refcounts" => members.fill(&mut value.lazy_refcounts),
                "corrupt" => members.fill(&mut value.corrupt),
                "refcount-bits" => members.require(1, &mut value.refcount_bits),
                "encrypt" => members.fill(&mut value.encrypt),
                "bitmaps" => members.fill(&mut value.bitmaps),
                "compression-type" => members.require(2, &mut value.compression_type),
                _ => members.skip(),
            }
        }
        members.check(&["compat", "refcount-bits", "compression-type"]);
        members.finish(value)
    }
}

runtime::object!(ImageInfoSpecificQCow2);

/// How a qcow2 image is encrypted.
///
/// The QAPI union `ImageInfoSpecificQCow2Encryption` of module `block-core`.
///
/// Since QEMU 2.10. Received.
///
/// Part of [`ImageInfoSpecificQCow2`](super::ImageInfoSpecificQCow2).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificQCow2Encryption)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ImageInfoSpecificQCow2Encryption {
    /// The old and weak encryption of qcow. `aes`.
    Aes,
    /// LUKS within the image, and its key slots. `luks`.
    Luks(QCryptoBlockInfoLuks),
    /// A branch that these bindings do not know.
    Unknown(runtime::UnknownBranch),
}

/// Constructors, one for each value of `format`.
impl ImageInfoSpecificQCow2Encryption {
    /// The old and weak encryption of qcow. `ImageInfoSpecificQCow2Encryption` with `format` `aes`.
    #[must_use]
    #[inline]
    pub fn aes() -> Self {
        ImageInfoSpecificQCow2Encryption::Aes
    }
    /// LUKS within the image, and its key slots. `ImageInfoSpecificQCow2Encryption` with `format` `luks`.
    #[must_use]
    pub fn luks(luks: impl Into<QCryptoBlockInfoLuks>) -> Self {
        ImageInfoSpecificQCow2Encryption::Luks(luks.into())
    }
}

impl ImageInfoSpecificQCow2Encryption {
    /// The value of `format`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Aes => "aes",
            Self::Luks(_) => "luks",
            Self::Unknown(it) => &it.tag,
        }
    }
}

impl runtime::Branches for ImageInfoSpecificQCow2Encryption {
    const TAG: &'static str = "format";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Aes => {}
            Self::Luks(it) => writer.members(it),
            Self::Unknown(it) => writer.unknown_branch(it),
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "aes" => members.skip_all(Self::Aes),
            "luks" => members.read_as(Self::Luks),
            _ => members.unknown_branch(tag).map(Self::Unknown),
        }
    }
}

runtime::branches!(ImageInfoSpecificQCow2Encryption);

/// How a qcow2 image is encrypted, without details.
///
/// The QAPI struct `ImageInfoSpecificQCow2EncryptionBase` of module `block-core`.
///
/// Since QEMU 2.10. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificQCow2EncryptionBase)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificQCow2EncryptionBase {
    /// Kind of the encryption. `format`: [`BlockdevQcow2EncryptionFormat`].
    pub format: BlockdevQcow2EncryptionFormat,
}

impl ImageInfoSpecificQCow2EncryptionBase {
    /// `ImageInfoSpecificQCow2EncryptionBase` with its required members.
    #[must_use]
    #[inline]
    pub fn new(format: BlockdevQcow2EncryptionFormat) -> Self {
        Self { format }
    }
}

impl From<BlockdevQcow2EncryptionFormat> for ImageInfoSpecificQCow2EncryptionBase {
    #[inline]
    fn from(value: BlockdevQcow2EncryptionFormat) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for ImageInfoSpecificQCow2EncryptionBase {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("format", &self.format);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            format: BlockdevQcow2EncryptionFormat::Aes,
        };
        while let Some(member) = members.next() {
            match member {
                "format" => members.require(0, &mut value.format),
                _ => members.skip(),
            }
        }
        members.check(&["format"]);
        members.finish(value)
    }
}

runtime::object!(ImageInfoSpecificQCow2EncryptionBase);

/// Holds what is known about a qcow2 image.
///
/// The QAPI struct `ImageInfoSpecificQCow2Wrapper` of module `block-core`.
///
/// Since QEMU 1.7. Received.
///
/// Part of [`ImageInfoSpecific`](super::ImageInfoSpecific).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificQCow2Wrapper)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificQCow2Wrapper {
    /// The description of the image. `data`: [`ImageInfoSpecificQCow2`].
    pub data: ImageInfoSpecificQCow2,
}

impl ImageInfoSpecificQCow2Wrapper {
    /// `ImageInfoSpecificQCow2Wrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<ImageInfoSpecificQCow2>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Object for ImageInfoSpecificQCow2Wrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut data: Option<ImageInfoSpecificQCow2> = None;
        while let Some(member) = members.next() {
            match member {
                "data" => members.fill(&mut data),
                _ => members.skip(),
            }
        }
        let Some(data) = data else { return members.missing("data") };
        members.finish(Self { data })
    }
}

runtime::object!(ImageInfoSpecificQCow2Wrapper);

/// What is known about an image in a Ceph cluster.
///
/// The QAPI struct `ImageInfoSpecificRbd` of module `block-core`.
///
/// Since QEMU 6.1. Received.
///
/// Part of [`ImageInfoSpecificRbdWrapper`](super::ImageInfoSpecificRbdWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificRbd)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificRbd {
    /// How the image is encrypted; not at all if absent. `encryption-format`: [`RbdImageEncryptionFormat`].
    pub encryption_format: Option<RbdImageEncryptionFormat>,
}

impl ImageInfoSpecificRbd {
    /// `ImageInfoSpecificRbd` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { encryption_format: None }
    }
}

runtime::default!(ImageInfoSpecificRbd);

impl runtime::Object for ImageInfoSpecificRbd {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("encryption-format", &self.encryption_format);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "encryption-format" => members.fill(&mut value.encryption_format),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(ImageInfoSpecificRbd);

/// Holds what is known about an image in a Ceph cluster.
///
/// The QAPI struct `ImageInfoSpecificRbdWrapper` of module `block-core`.
///
/// Since QEMU 6.1. Received.
///
/// Part of [`ImageInfoSpecific`](super::ImageInfoSpecific).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificRbdWrapper)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificRbdWrapper {
    /// The description of the image. `data`: [`ImageInfoSpecificRbd`].
    pub data: ImageInfoSpecificRbd,
}

impl ImageInfoSpecificRbdWrapper {
    /// `ImageInfoSpecificRbdWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<ImageInfoSpecificRbd>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Object for ImageInfoSpecificRbdWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            data: ImageInfoSpecificRbd::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "data" => members.require(0, &mut value.data),
                _ => members.skip(),
            }
        }
        members.check(&["data"]);
        members.finish(value)
    }
}

runtime::object!(ImageInfoSpecificRbdWrapper);

/// What is known about a VMware image.
///
/// The QAPI struct `ImageInfoSpecificVmdk` of module `block-core`.
///
/// Since QEMU 1.7. Received.
///
/// Part of [`ImageInfoSpecificVmdkWrapper`](super::ImageInfoSpecificVmdkWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificVmdk)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificVmdk {
    /// Layout of the image, such as `monolithicSparse`. `create-type`: `str`.
    pub create_type: String,
    /// Identifier of the content, which changes when it is written to. `cid`: `int`.
    pub cid: i64,
    /// Identifier that the content of the backing image must have; `4294967295` means there is no backing image. `parent-cid`: `int`.
    pub parent_cid: i64,
    /// Files that the image consists of. `extents`: list of [`VmdkExtentInfo`].
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
            extents: runtime::list(extents),
        }
    }
}

impl runtime::Object for ImageInfoSpecificVmdk {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("create-type", &self.create_type);
        writer.member("cid", &self.cid);
        writer.member("parent-cid", &self.parent_cid);
        writer.member("extents", &self.extents);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            create_type: String::new(),
            cid: 0,
            parent_cid: 0,
            extents: Vec::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "create-type" => members.require(0, &mut value.create_type),
                "cid" => members.require(1, &mut value.cid),
                "parent-cid" => members.require(2, &mut value.parent_cid),
                "extents" => members.require(3, &mut value.extents),
                _ => members.skip(),
            }
        }
        members.check(&["create-type", "cid", "parent-cid", "extents"]);
        members.finish(value)
    }
}

runtime::object!(ImageInfoSpecificVmdk);

/// Holds what is known about a VMware image.
///
/// The QAPI struct `ImageInfoSpecificVmdkWrapper` of module `block-core`.
///
/// Since QEMU 6.1. Received.
///
/// Part of [`ImageInfoSpecific`](super::ImageInfoSpecific).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ImageInfoSpecificVmdkWrapper)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificVmdkWrapper {
    /// The description of the image. `data`: [`ImageInfoSpecificVmdk`].
    pub data: ImageInfoSpecificVmdk,
}

impl ImageInfoSpecificVmdkWrapper {
    /// `ImageInfoSpecificVmdkWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<ImageInfoSpecificVmdk>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Object for ImageInfoSpecificVmdkWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut data: Option<ImageInfoSpecificVmdk> = None;
        while let Some(member) = members.next() {
            match member {
                "data" => members.fill(&mut data),
                _ => members.skip(),
            }
        }
        let Some(data) = data else { return members.missing("data") };
        members.finish(Self { data })
    }
}

runtime::object!(ImageInfoSpecificVmdkWrapper);

/// Checksums of iSCSI headers that are offered to the server.
///
/// The QAPI enum `IscsiHeaderDigest` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// Part of [`BlockdevOptionsIscsi`](super::BlockdevOptionsIscsi).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.IscsiHeaderDigest)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum IscsiHeaderDigest {
    /// Only with checksums. `crc32c`.
    Crc32c,
    /// Only without checksums. `none`.
    None,
    /// Either, with checksums preferred. `crc32c-none`.
    Crc32cNone,
    /// Either, without checksums preferred. `none-crc32c`.
    NoneCrc32c,
}

impl IscsiHeaderDigest {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Crc32c,
        Self::None,
        Self::Crc32cNone,
        Self::NoneCrc32c,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
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

/// How iSCSI packets travel.
///
/// The QAPI enum `IscsiTransport` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// Part of [`BlockdevOptionsIscsi`](super::BlockdevOptionsIscsi).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.IscsiTransport)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum IscsiTransport {
    /// Over TCP. `tcp`.
    Tcp,
    /// Over RDMA. `iser`.
    Iser,
}

impl IscsiTransport {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Tcp, Self::Iser];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Tcp => "tcp",
            Self::Iser => "iser",
        }
    }
}

runtime::closed_enum!(IscsiTransport);

/// A range of a disk and where its data is stored, as printed by `qemu-img map`.
///
/// The QAPI struct `MapEntry` of module `block-core`.
///
/// Since QEMU 2.6. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.MapEntry)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MapEntry {
    /// Start of the range on the disk, in bytes. `start`: `int`.
    pub start: i64,
    /// Length of the range, in bytes. `length`: `int`.
    pub length: i64,
    /// Whether the range holds stored data, rather than zeros or nothing. `data`: `bool`.
    pub data: bool,
    /// Whether the range reads as zeros. `zero`: `bool`.
    pub zero: bool,
    /// Whether the data is compressed. `compressed`: `bool`. Since QEMU 8.2.
    pub compressed: Option<bool>,
    /// How many images above the one that holds the range do not hold it; the top image is 0. `depth`: `int`.
    pub depth: i64,
    /// Whether an image of the chain holds the range; false if a backing image below could still provide it. `present`: `bool`. Since QEMU 6.1.
    pub present: bool,
    /// Where in the file the range is stored as it is, in bytes; if absent, it is not stored as it is. `offset`: `int`.
    pub offset: Option<i64>,
    /// Name of the file that `offset` belongs to; not known if absent. `filename`: `str`.
    pub filename: Option<String>,
}

impl MapEntry {
    /// `MapEntry` with its required members.
    #[must_use]
    #[inline]
    pub fn new(
        start: i64,
        length: i64,
        data: bool,
        zero: bool,
        depth: i64,
        present: bool,
    ) -> Self {
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
    /// Sets `compressed` (`bool`): whether the data is compressed. Since QEMU 8.2.
    #[must_use]
    #[inline]
    pub fn compressed(mut self, compressed: bool) -> Self {
        self.compressed = Some(compressed);
        self
    }
    /// Sets `offset` (`int`): where in the file the range is stored as it is, in bytes; if absent, it is not stored as it is.
    #[must_use]
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }
    /// Sets `filename` (`str`): name of the file that `offset` belongs to; not known if absent.
    #[must_use]
    pub fn filename(mut self, filename: impl Into<String>) -> Self {
        self.filename = Some(filename.into());
        self
    }
}

impl runtime::Object for MapEntry {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("start", &self.start);
        writer.member("length", &self.length);
        writer.member("data", &self.data);
        writer.member("zero", &self.zero);
        writer.optional("compressed", &self.compressed);
        writer.member("depth", &self.depth);
        writer.member("present", &self.present);
        writer.optional("offset", &self.offset);
        writer.optional("filename", &self.filename);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            start: 0,
            length: 0,
            data: false,
            zero: false,
            compressed: None,
            depth: 0,
            present: false,
            offset: None,
            filename: None,
        };
        while let Some(member) = members.next() {
            match member {
                "start" => members.require(0, &mut value.start),
                "length" => members.require(1, &mut value.length),
                "data" => members.require(2, &mut value.data),
                "zero" => members.require(3, &mut value.zero),
                "compressed" => members.fill(&mut value.compressed),
                "depth" => members.require(4, &mut value.depth),
                "present" => members.require(5, &mut value.present),
                "offset" => members.fill(&mut value.offset),
                "filename" => members.fill(&mut value.filename),
                _ => members.skip(),
            }
        }
        members.check(&["start", "length", "data", "zero", "depth", "present"]);
        members.finish(value)
    }
}

runtime::object!(MapEntry);

/// When writes of the guest reach the target of a mirror.
///
/// The QAPI enum `MirrorCopyMode` of module `block-core`.
///
/// Since QEMU 3.0. Sent.
///
/// Argument of [`blockdev-mirror`](super::super::commands::BlockdevMirror), [`drive-mirror`](super::super::commands::DriveMirror). Part of [`BlockJobChangeOptionsMirror`](super::BlockJobChangeOptionsMirror), [`DriveMirror`](super::DriveMirror).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.MirrorCopyMode)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum MirrorCopyMode {
    /// Later, by the job, which may never catch up with a busy guest. `background`.
    Background,
    /// At once, before the write ends, so that the job surely catches up. `write-blocking`.
    WriteBlocking,
}

impl MirrorCopyMode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Background, Self::WriteBlocking];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Background => "background",
            Self::WriteBlocking => "write-blocking",
        }
    }
}

runtime::closed_enum!(MirrorCopyMode);

/// Which part of the content a mirror or a backup copies.
///
/// The QAPI enum `MirrorSyncMode` of module `block-core`.
///
/// Since QEMU 1.3. Sent.
///
/// Argument of [`blockdev-backup`](super::super::commands::BlockdevBackup), [`blockdev-mirror`](super::super::commands::BlockdevMirror), [`drive-backup`](super::super::commands::DriveBackup), [`drive-mirror`](super::super::commands::DriveMirror). Part of [`BackupCommon`](super::BackupCommon), [`BlockdevBackup`](super::BlockdevBackup), [`DriveBackup`](super::DriveBackup), [`DriveMirror`](super::DriveMirror).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.MirrorSyncMode)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum MirrorSyncMode {
    /// Data of the topmost image only, without its backing images. `top`.
    Top,
    /// Data of the whole chain. `full`.
    Full,
    /// Nothing beforehand: a mirror copies what is written from now on, a backup saves what is overwritten. `none`.
    None,
    /// What a dirty bitmap has recorded, which it then forgets if the copy succeeds. `incremental`. Since QEMU 2.4.
    Incremental,
    /// What a dirty bitmap has recorded; `bitmap-mode` tells what becomes of the bitmap. `bitmap`. Since QEMU 4.2.
    Bitmap,
}

impl MirrorSyncMode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Top,
        Self::Full,
        Self::None,
        Self::Incremental,
        Self::Bitmap,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
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

/// Address of an NFS server.
///
/// The QAPI struct `NFSServer` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// Part of [`BlockdevOptionsNfs`](super::BlockdevOptionsNfs).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.NFSServer)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NfsServer {
    /// How the server is reached. `type`: [`NFSTransport`](NfsTransport).
    pub type_: NfsTransport,
    /// Name or IP address of the server. `host`: `str`.
    pub host: String,
}

impl NfsServer {
    /// `NFSServer` with its required members.
    pub fn new(type_: NfsTransport, host: impl Into<String>) -> Self {
        Self { type_, host: host.into() }
    }
}

impl runtime::Object for NfsServer {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("type", &self.type_);
        writer.member("host", &self.host);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            type_: NfsTransport::Inet,
            host: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "type" => members.require(0, &mut value.type_),
                "host" => members.require(1, &mut value.host),
                _ => members.skip(),
            }
        }
        members.check(&["type", "host"]);
        members.finish(value)
    }
}

runtime::object!(NfsServer, strict);

/// How an NFS server is reached.
///
/// The QAPI enum `NFSTransport` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// Part of [`NfsServer`](super::NfsServer).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.NFSTransport)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum NfsTransport {
    /// Over TCP and IP. `inet`.
    Inet,
}

impl NfsTransport {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Inet];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Inet => "inet",
        }
    }
}

runtime::closed_enum!(NfsTransport);

/// Whether a command creates the image that it opens.
///
/// The QAPI enum `NewImageMode` of module `block-core`.
///
/// Since QEMU 1.1. Sent.
///
/// Argument of [`blockdev-snapshot-sync`](super::super::commands::BlockdevSnapshotSync), [`drive-backup`](super::super::commands::DriveBackup), [`drive-mirror`](super::super::commands::DriveMirror). Part of [`BlockdevSnapshotSync`](super::BlockdevSnapshotSync), [`DriveBackup`](super::DriveBackup), [`DriveMirror`](super::DriveMirror).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.NewImageMode)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum NewImageMode {
    /// The image exists and is opened as it is. `existing`.
    Existing,
    /// The image is created; a backing image is recorded by its absolute path. `absolute-paths`.
    AbsolutePaths,
}

impl NewImageMode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Existing, Self::AbsolutePaths];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Existing => "existing",
            Self::AbsolutePaths => "absolute-paths",
        }
    }
}

runtime::closed_enum!(NewImageMode);

/// What fails if old data cannot be saved before the guest overwrites it.
///
/// The QAPI enum `OnCbwError` of module `block-core`.
///
/// Since QEMU 7.1. Sent.
///
/// Argument of [`blockdev-backup`](super::super::commands::BlockdevBackup), [`drive-backup`](super::super::commands::DriveBackup). Part of [`BackupCommon`](super::BackupCommon), [`BlockdevBackup`](super::BlockdevBackup), [`BlockdevOptionsCbw`](super::BlockdevOptionsCbw), [`DriveBackup`](super::DriveBackup).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.OnCbwError)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum OnCbwError {
    /// The guest's write fails; the saved copy stays good. `break-guest-write`.
    BreakGuestWrite,
    /// The guest's write succeeds; the saved copy is broken, and further reads of it fail. `break-snapshot`.
    BreakSnapshot,
}

impl OnCbwError {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::BreakGuestWrite, Self::BreakSnapshot];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::BreakGuestWrite => "break-guest-write",
            Self::BreakSnapshot => "break-snapshot",
        }
    }
}

runtime::closed_enum!(OnCbwError);

/// How much space a new image reserves at once.
///
/// The QAPI enum `PreallocMode` of module `block-core`.
///
/// Since QEMU 2.2. Sent.
///
/// Part of [`BlockdevCreateOptionsFile`](super::BlockdevCreateOptionsFile), [`BlockdevCreateOptionsGluster`](super::BlockdevCreateOptionsGluster), [`BlockdevCreateOptionsLuks`](super::BlockdevCreateOptionsLuks), [`BlockdevCreateOptionsQcow2`](super::BlockdevCreateOptionsQcow2) and 1 more.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.PreallocMode)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum PreallocMode {
    /// None. `off`.
    Off,
    /// Tables of the image only. `metadata`.
    Metadata,
    /// All of it, by asking the file system. `falloc`.
    Falloc,
    /// All of it, by writing to every part. `full`.
    Full,
}

impl PreallocMode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Off,
        Self::Metadata,
        Self::Falloc,
        Self::Full,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
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

/// A dirty bitmap that is stored in a qcow2 image.
///
/// The QAPI struct `Qcow2BitmapInfo` of module `block-core`.
///
/// Since QEMU 4.0. Received.
///
/// Part of [`ImageInfoSpecificQCow2`](super::ImageInfoSpecificQCow2).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.Qcow2BitmapInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Qcow2BitmapInfo {
    /// Name of the bitmap. `name`: `str`.
    pub name: String,
    /// Size of the areas that are told apart, in bytes. `granularity`: `uint32`.
    pub granularity: u32,
    /// Marks of the bitmap. `flags`: list of [`Qcow2BitmapInfoFlags`].
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
        Self {
            name: name.into(),
            granularity,
            flags: runtime::list(flags),
        }
    }
}

impl runtime::Object for Qcow2BitmapInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
        writer.member("granularity", &self.granularity);
        writer.member("flags", &self.flags);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            name: String::new(),
            granularity: 0,
            flags: Vec::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "name" => members.require(0, &mut value.name),
                "granularity" => members.require(1, &mut value.granularity),
                "flags" => members.require(2, &mut value.flags),
                _ => members.skip(),
            }
        }
        members.check(&["name", "granularity", "flags"]);
        members.finish(value)
    }
}

runtime::object!(Qcow2BitmapInfo);

/// Marks of a dirty bitmap that is stored in a qcow2 image.
///
/// The QAPI enum `Qcow2BitmapInfoFlags` of module `block-core`.
///
/// Since QEMU 4.0. Received.
///
/// Part of [`Qcow2BitmapInfo`](super::Qcow2BitmapInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.Qcow2BitmapInfoFlags)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum Qcow2BitmapInfoFlags {
    /// A process has the bitmap open, or died before it stored it; in the latter case it is not to be trusted. `in-use`.
    InUse,
    /// The bitmap is to record every write to the image, by whatever program. `auto`.
    Auto,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl Qcow2BitmapInfoFlags {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::InUse, Self::Auto];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::InUse => "in-use",
            Self::Auto => "auto",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(Qcow2BitmapInfoFlags);

/// How compressed clusters of a qcow2 image are packed.
///
/// The QAPI enum `Qcow2CompressionType` of module `block-core`.
///
/// Since QEMU 5.1. Sent and received.
///
/// Part of [`BlockdevCreateOptionsQcow2`](super::BlockdevCreateOptionsQcow2), [`ImageInfoSpecificQCow2`](super::ImageInfoSpecificQCow2).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.Qcow2CompressionType)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum Qcow2CompressionType {
    /// Deflate, which every QEMU can read. `zlib`.
    Zlib,
    /// Zstandard, which is faster. `zstd`. In builds with `CONFIG_ZSTD`.
    Zstd,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl Qcow2CompressionType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Zlib, Self::Zstd];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Zlib => "zlib",
            Self::Zstd => "zstd",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(Qcow2CompressionType);

/// Which tables of a qcow2 image are protected against being overwritten by data.
///
/// The QAPI struct `Qcow2OverlapCheckFlags` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// Part of [`Qcow2OverlapChecks`](super::Qcow2OverlapChecks).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.Qcow2OverlapCheckFlags)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Qcow2OverlapCheckFlags {
    /// Set of checks to start from; `cached` if absent. `template`: [`Qcow2OverlapCheckMode`].
    pub template: Option<Qcow2OverlapCheckMode>,
    /// Whether the header is protected; if absent, as the template says. `main-header`: `bool`.
    pub main_header: Option<bool>,
    /// Whether the L1 table in use is protected; if absent, as the template says. `active-l1`: `bool`.
    pub active_l1: Option<bool>,
    /// Whether the L2 tables in use are protected; if absent, as the template says. `active-l2`: `bool`.
    pub active_l2: Option<bool>,
    /// Whether the refcount table is protected; if absent, as the template says. `refcount-table`: `bool`.
    pub refcount_table: Option<bool>,
    /// Whether the refcount blocks are protected; if absent, as the template says. `refcount-block`: `bool`.
    pub refcount_block: Option<bool>,
    /// Whether the table of snapshots is protected; if absent, as the template says. `snapshot-table`: `bool`.
    pub snapshot_table: Option<bool>,
    /// Whether the L1 tables of snapshots are protected; if absent, as the template says. `inactive-l1`: `bool`.
    pub inactive_l1: Option<bool>,
    /// Whether the L2 tables of snapshots are protected, which is slow; if absent, as the template says. `inactive-l2`: `bool`.
    pub inactive_l2: Option<bool>,
    /// Whether the directory of dirty bitmaps is protected; if absent, as the template says. `bitmap-directory`: `bool`. Since QEMU 3.0.
    pub bitmap_directory: Option<bool>,
}

impl Qcow2OverlapCheckFlags {
    /// `Qcow2OverlapCheckFlags` with nothing set.
    #[inline]
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
    /// Sets `template` ([`Qcow2OverlapCheckMode`]): set of checks to start from; `cached` if absent.
    #[inline]
    pub fn template(mut self, template: Qcow2OverlapCheckMode) -> Self {
        self.template = Some(template);
        self
    }
    /// Sets `main-header` (`bool`): whether the header is protected; if absent, as the template says.
    #[inline]
    pub fn main_header(mut self, main_header: bool) -> Self {
        self.main_header = Some(main_header);
        self
    }
    /// Sets `active-l1` (`bool`): whether the L1 table in use is protected; if absent, as the template says.
    #[inline]
    pub fn active_l1(mut self, active_l1: bool) -> Self {
        self.active_l1 = Some(active_l1);
        self
    }
    /// Sets `active-l2` (`bool`): whether the L2 tables in use are protected; if absent, as the template says.
    #[inline]
    pub fn active_l2(mut self, active_l2: bool) -> Self {
        self.active_l2 = Some(active_l2);
        self
    }
    /// Sets `refcount-table` (`bool`): whether the refcount table is protected; if absent, as the template says.
    #[inline]
    pub fn refcount_table(mut self, refcount_table: bool) -> Self {
        self.refcount_table = Some(refcount_table);
        self
    }
    /// Sets `refcount-block` (`bool`): whether the refcount blocks are protected; if absent, as the template says.
    #[inline]
    pub fn refcount_block(mut self, refcount_block: bool) -> Self {
        self.refcount_block = Some(refcount_block);
        self
    }
    /// Sets `snapshot-table` (`bool`): whether the table of snapshots is protected; if absent, as the template says.
    #[inline]
    pub fn snapshot_table(mut self, snapshot_table: bool) -> Self {
        self.snapshot_table = Some(snapshot_table);
        self
    }
    /// Sets `inactive-l1` (`bool`): whether the L1 tables of snapshots are protected; if absent, as the template says.
    #[inline]
    pub fn inactive_l1(mut self, inactive_l1: bool) -> Self {
        self.inactive_l1 = Some(inactive_l1);
        self
    }
    /// Sets `inactive-l2` (`bool`): whether the L2 tables of snapshots are protected, which is slow; if absent, as the template says.
    #[inline]
    pub fn inactive_l2(mut self, inactive_l2: bool) -> Self {
        self.inactive_l2 = Some(inactive_l2);
        self
    }
    /// Sets `bitmap-directory` (`bool`): whether the directory of dirty bitmaps is protected; if absent, as the template says. Since QEMU 3.0.
    #[inline]
    pub fn bitmap_directory(mut self, bitmap_directory: bool) -> Self {
        self.bitmap_directory = Some(bitmap_directory);
        self
    }
}

runtime::default!(Qcow2OverlapCheckFlags);

impl runtime::Object for Qcow2OverlapCheckFlags {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("template", &self.template);
        writer.optional("main-header", &self.main_header);
        writer.optional("active-l1", &self.active_l1);
        writer.optional("active-l2", &self.active_l2);
        writer.optional("refcount-table", &self.refcount_table);
        writer.optional("refcount-block", &self.refcount_block);
        writer.optional("snapshot-table", &self.snapshot_table);
        writer.optional("inactive-l1", &self.inactive_l1);
        writer.optional("inactive-l2", &self.inactive_l2);
        writer.optional("bitmap-directory", &self.bitmap_directory);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "template" => members.fill(&mut value.template),
                "main-header" => members.fill(&mut value.main_header),
                "active-l1" => members.fill(&mut value.active_l1),
                "active-l2" => members.fill(&mut value.active_l2),
                "refcount-table" => members.fill(&mut value.refcount_table),
                "refcount-block" => members.fill(&mut value.refcount_block),
                "snapshot-table" => members.fill(&mut value.snapshot_table),
                "inactive-l1" => members.fill(&mut value.inactive_l1),
                "inactive-l2" => members.fill(&mut value.inactive_l2),
                "bitmap-directory" => members.fill(&mut value.bitmap_directory),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(Qcow2OverlapCheckFlags, strict);

/// A set of checks that keep data from overwriting tables of a qcow2 image.
///
/// The QAPI enum `Qcow2OverlapCheckMode` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// Part of [`Qcow2OverlapCheckFlags`](super::Qcow2OverlapCheckFlags), [`Qcow2OverlapChecks`](super::Qcow2OverlapChecks).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.Qcow2OverlapCheckMode)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum Qcow2OverlapCheckMode {
    /// No checks. `none`.
    None,
    /// Checks whose time does not depend on the size of the image, and that read nothing. `constant`.
    Constant,
    /// Checks that need only what is in memory. `cached`.
    Cached,
    /// All checks, also those that read from the image. `all`.
    All,
}

impl Qcow2OverlapCheckMode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::None,
        Self::Constant,
        Self::Cached,
        Self::All,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
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

/// Checks that keep data from overwriting tables of a qcow2 image.
///
/// The QAPI alternate `Qcow2OverlapChecks` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// Part of [`BlockdevOptionsQcow2`](super::BlockdevOptionsQcow2).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-block-core.Qcow2OverlapChecks)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Qcow2OverlapChecks {
    /// Chosen one by one. `flags`.
    Flags(Qcow2OverlapCheckFlags),
    /// Chosen as a set. `mode`.
    Mode(Qcow2OverlapCheckMode),
}

impl Qcow2OverlapChecks {
    /// `Qcow2OverlapChecks` as its alternative `flags`.
    pub fn flags(flags: impl Into<Qcow2OverlapCheckFlags>) -> Self {
        Self::Flags(flags.into())
    }
    /// `Qcow2OverlapChecks` as its alternative `mode`.
    #[inline]
    pub fn mode(mode: Qcow2OverlapCheckMode) -> Self {
        Self::Mode(mode)
    }
}

impl From<Qcow2OverlapCheckFlags> for Qcow2OverlapChecks {
    #[inline]
    fn from(value: Qcow2OverlapCheckFlags) -> Self {
        Self::flags(value)
    }
}

impl From<Qcow2OverlapCheckMode> for Qcow2OverlapChecks {
    #[inline]
    fn from(value: Qcow2OverlapCheckMode) -> Self {
        Self::mode(value)
    }
}

impl runtime::Encode for Qcow2OverlapChecks {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Flags(value) => value.encode(writer),
            Self::Mode(value) => value.encode(writer),
        }
    }
}

impl runtime::Decode for Qcow2OverlapChecks {
    #[inline]
    fn decode(reader: &mut runtime::Reader<'_>) -> Result<Self, runtime::Fault> {
        match reader.kind()? {
            runtime::Kind::Object => reader.read().map(Self::Flags),
            runtime::Kind::String => reader.read().map(Self::Mode),
            _ => reader.unexpected(),
        }
    }
}

runtime::object!(Qcow2OverlapChecks, strict);

/// Kind of a request to a quorum node.
///
/// The QAPI enum `QuorumOpType` of module `block-core`.
///
/// Since QEMU 2.6. Received.
///
/// In the event [`QUORUM_REPORT_BAD`](super::super::events::QuorumReportBad).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.QuorumOpType)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum QuorumOpType {
    /// Read of data. `read`.
    Read,
    /// Write of data. `write`.
    Write,
    /// Write-back of caches. `flush`.
    Flush,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl QuorumOpType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Read, Self::Write, Self::Flush];
    /// The value on the wire.
    #[must_use]
    #[inline]
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

/// How a quorum node reads.
///
/// The QAPI enum `QuorumReadPattern` of module `block-core`.
///
/// Since QEMU 2.9. Sent.
///
/// Part of [`BlockdevOptionsQuorum`](super::BlockdevOptionsQuorum).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.QuorumReadPattern)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum QuorumReadPattern {
    /// From all children, which vote. `quorum`.
    Quorum,
    /// From the first child that answers without an error, in their order. `fifo`.
    Fifo,
}

impl QuorumReadPattern {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Quorum, Self::Fifo];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Quorum => "quorum",
            Self::Fifo => "fifo",
        }
    }
}

runtime::closed_enum!(QuorumReadPattern);

/// Way of authentication at a Ceph cluster.
///
/// The QAPI enum `RbdAuthMode` of module `block-core`.
///
/// Since QEMU 3.0. Sent.
///
/// Part of [`BlockdevOptionsRbd`](super::BlockdevOptionsRbd).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.RbdAuthMode)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum RbdAuthMode {
    /// By key. `cephx`.
    Cephx,
    /// No authentication. `none`.
    None,
}

impl RbdAuthMode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Cephx, Self::None];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Cephx => "cephx",
            Self::None => "none",
        }
    }
}

runtime::closed_enum!(RbdAuthMode);

/// How a new image in a Ceph cluster is encrypted.
///
/// The QAPI union `RbdEncryptionCreateOptions` of module `block-core`.
///
/// Since QEMU 6.1. Sent.
///
/// Part of [`BlockdevCreateOptionsRbd`](super::BlockdevCreateOptionsRbd).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionCreateOptions)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum RbdEncryptionCreateOptions {
    /// LUKS version 1. `luks`.
    Luks(RbdEncryptionCreateOptionsLuks),
    /// LUKS version 2. `luks2`.
    Luks2(RbdEncryptionCreateOptionsLuks2),
    /// Not possible for a new image. `luks-any`. Since QEMU 8.0.
    LuksAny,
}

/// Constructors, one for each value of `format`.
impl RbdEncryptionCreateOptions {
    /// LUKS version 1. `RbdEncryptionCreateOptions` with `format` `luks`.
    pub fn luks(luks: impl Into<RbdEncryptionCreateOptionsLuks>) -> Self {
        RbdEncryptionCreateOptions::Luks(luks.into())
    }
    /// LUKS version 2. `RbdEncryptionCreateOptions` with `format` `luks2`.
    pub fn luks2(luks2: impl Into<RbdEncryptionCreateOptionsLuks2>) -> Self {
        RbdEncryptionCreateOptions::Luks2(luks2.into())
    }
    /// Not possible for a new image. `RbdEncryptionCreateOptions` with `format` `luks-any`. Since QEMU 8.0.
    #[inline]
    pub fn luks_any() -> Self {
        RbdEncryptionCreateOptions::LuksAny
    }
}

impl From<RbdEncryptionCreateOptionsLuks> for RbdEncryptionCreateOptions {
    #[inline]
    fn from(members: RbdEncryptionCreateOptionsLuks) -> Self {
        Self::luks(members)
    }
}

impl From<RbdEncryptionCreateOptionsLuks2> for RbdEncryptionCreateOptions {
    #[inline]
    fn from(members: RbdEncryptionCreateOptionsLuks2) -> Self {
        Self::luks2(members)
    }
}

impl RbdEncryptionCreateOptions {
    /// The value of `format`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Luks(_) => "luks",
            Self::Luks2(_) => "luks2",
            Self::LuksAny => "luks-any",
        }
    }
}

impl runtime::Branches for RbdEncryptionCreateOptions {
    const TAG: &'static str = "format";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Luks(it) => writer.members(it),
            Self::Luks2(it) => writer.members(it),
            Self::LuksAny => {}
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "luks" => members.read_as(Self::Luks),
            "luks2" => members.read_as(Self::Luks2),
            "luks-any" => members.skip_all(Self::LuksAny),
            _ => members.no_branch(tag),
        }
    }
}

runtime::branches!(RbdEncryptionCreateOptions, strict);

/// Encryption of a new Ceph image by LUKS version 1.
///
/// The QAPI struct `RbdEncryptionCreateOptionsLUKS` of module `block-core`.
///
/// Since QEMU 6.1. Sent.
///
/// Part of [`RbdEncryptionCreateOptions`](super::RbdEncryptionCreateOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionCreateOptionsLUKS)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionCreateOptionsLuks {
    /// ID of the `secret` object with the passphrase. `key-secret`: `str`.
    pub key_secret: String,
    /// Cipher that encrypts the data; `aes-256` if absent. `cipher-alg`: [`QCryptoCipherAlgo`].
    pub cipher_alg: Option<QCryptoCipherAlgo>,
}

impl RbdEncryptionCreateOptionsLuks {
    /// `RbdEncryptionCreateOptionsLUKS` with its required members.
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self {
            key_secret: key_secret.into(),
            cipher_alg: None,
        }
    }
    /// Sets `cipher-alg` ([`QCryptoCipherAlgo`]): cipher that encrypts the data; `aes-256` if absent.
    #[inline]
    pub fn cipher_alg(mut self, cipher_alg: QCryptoCipherAlgo) -> Self {
        self.cipher_alg = Some(cipher_alg);
        self
    }
}

impl From<&str> for RbdEncryptionCreateOptionsLuks {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for RbdEncryptionCreateOptionsLuks {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("key-secret", &self.key_secret);
        writer.optional("cipher-alg", &self.cipher_alg);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            key_secret: String::new(),
            cipher_alg: None,
        };
        while let Some(member) = members.next() {
            match member {
                "key-secret" => members.require(0, &mut value.key_secret),
                "cipher-alg" => members.fill(&mut value.cipher_alg),
                _ => members.skip(),
            }
        }
        members.check(&["key-secret"]);
        members.finish(value)
    }
}

runtime::object!(RbdEncryptionCreateOptionsLuks, strict);

/// Encryption of a new Ceph image by LUKS version 2.
///
/// The QAPI struct `RbdEncryptionCreateOptionsLUKS2` of module `block-core`.
///
/// Since QEMU 6.1. Sent.
///
/// Part of [`RbdEncryptionCreateOptions`](super::RbdEncryptionCreateOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionCreateOptionsLUKS2)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionCreateOptionsLuks2 {
    /// ID of the `secret` object with the passphrase. `key-secret`: `str`.
    pub key_secret: String,
    /// Cipher that encrypts the data; `aes-256` if absent. `cipher-alg`: [`QCryptoCipherAlgo`].
    pub cipher_alg: Option<QCryptoCipherAlgo>,
}

impl RbdEncryptionCreateOptionsLuks2 {
    /// `RbdEncryptionCreateOptionsLUKS2` with its required members.
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self {
            key_secret: key_secret.into(),
            cipher_alg: None,
        }
    }
    /// Sets `cipher-alg` ([`QCryptoCipherAlgo`]): cipher that encrypts the data; `aes-256` if absent.
    #[inline]
    pub fn cipher_alg(mut self, cipher_alg: QCryptoCipherAlgo) -> Self {
        self.cipher_alg = Some(cipher_alg);
        self
    }
}

impl From<&str> for RbdEncryptionCreateOptionsLuks2 {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for RbdEncryptionCreateOptionsLuks2 {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("key-secret", &self.key_secret);
        writer.optional("cipher-alg", &self.cipher_alg);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            key_secret: String::new(),
            cipher_alg: None,
        };
        while let Some(member) = members.next() {
            match member {
                "key-secret" => members.require(0, &mut value.key_secret),
                "cipher-alg" => members.fill(&mut value.cipher_alg),
                _ => members.skip(),
            }
        }
        members.check(&["key-secret"]);
        members.finish(value)
    }
}

runtime::object!(RbdEncryptionCreateOptionsLuks2, strict);

/// Encryption of a new Ceph image by LUKS.
///
/// The QAPI struct `RbdEncryptionCreateOptionsLUKSBase` of module `block-core`.
///
/// Since QEMU 6.1. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionCreateOptionsLUKSBase)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionCreateOptionsLuksBase {
    /// ID of the `secret` object with the passphrase. `key-secret`: `str`.
    pub key_secret: String,
    /// Cipher that encrypts the data; `aes-256` if absent. `cipher-alg`: [`QCryptoCipherAlgo`].
    pub cipher_alg: Option<QCryptoCipherAlgo>,
}

impl RbdEncryptionCreateOptionsLuksBase {
    /// `RbdEncryptionCreateOptionsLUKSBase` with its required members.
    #[must_use]
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self {
            key_secret: key_secret.into(),
            cipher_alg: None,
        }
    }
    /// Sets `cipher-alg` ([`QCryptoCipherAlgo`]): cipher that encrypts the data; `aes-256` if absent.
    #[must_use]
    #[inline]
    pub fn cipher_alg(mut self, cipher_alg: QCryptoCipherAlgo) -> Self {
        self.cipher_alg = Some(cipher_alg);
        self
    }
}

impl From<&str> for RbdEncryptionCreateOptionsLuksBase {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for RbdEncryptionCreateOptionsLuksBase {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("key-secret", &self.key_secret);
        writer.optional("cipher-alg", &self.cipher_alg);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            key_secret: String::new(),
            cipher_alg: None,
        };
        while let Some(member) = members.next() {
            match member {
                "key-secret" => members.require(0, &mut value.key_secret),
                "cipher-alg" => members.fill(&mut value.cipher_alg),
                _ => members.skip(),
            }
        }
        members.check(&["key-secret"]);
        members.finish(value)
    }
}

runtime::object!(RbdEncryptionCreateOptionsLuksBase);

/// How an image in a Ceph cluster is decrypted.
///
/// The QAPI union `RbdEncryptionOptions` of module `block-core`.
///
/// Since QEMU 6.1. Sent.
///
/// Part of [`BlockdevOptionsRbd`](super::BlockdevOptionsRbd).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionOptions)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionOptions {
    /// How the image that this one was cloned from is decrypted; if absent, it is not encrypted, or by the same passphrase. `parent`: [`RbdEncryptionOptions`]. Since QEMU 8.0.
    pub parent: Option<Box<RbdEncryptionOptions>>,
    /// Version of LUKS. `format`: the branch and its members.
    pub format: RbdEncryptionOptionsBranch,
}

/// The branches of [`RbdEncryptionOptions`], by the value of `format`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum RbdEncryptionOptionsBranch {
    /// LUKS version 1. `luks`.
    Luks(RbdEncryptionOptionsLuks),
    /// LUKS version 2. `luks2`.
    Luks2(RbdEncryptionOptionsLuks2),
    /// LUKS of whatever version the image has. `luks-any`. Since QEMU 8.0.
    LuksAny(RbdEncryptionOptionsLuksAny),
}

/// Constructors, one for each value of `format`.
impl RbdEncryptionOptions {
    /// LUKS version 1. `RbdEncryptionOptions` with `format` `luks`.
    pub fn luks(luks: impl Into<RbdEncryptionOptionsLuks>) -> Self {
        Self::with(RbdEncryptionOptionsBranch::Luks(luks.into()))
    }
    /// LUKS version 2. `RbdEncryptionOptions` with `format` `luks2`.
    pub fn luks2(luks2: impl Into<RbdEncryptionOptionsLuks2>) -> Self {
        Self::with(RbdEncryptionOptionsBranch::Luks2(luks2.into()))
    }
    /// LUKS of whatever version the image has. `RbdEncryptionOptions` with `format` `luks-any`. Since QEMU 8.0.
    pub fn luks_any(luks_any: impl Into<RbdEncryptionOptionsLuksAny>) -> Self {
        Self::with(RbdEncryptionOptionsBranch::LuksAny(luks_any.into()))
    }
    #[inline]
    fn with(format: RbdEncryptionOptionsBranch) -> Self {
        Self { parent: None, format }
    }
}

/// Setters of the optional members that all branches have.
impl RbdEncryptionOptions {
    /// Sets `parent` ([`RbdEncryptionOptions`]): how the image that this one was cloned from is decrypted; if absent, it is not encrypted, or by the same passphrase. Since QEMU 8.0.
    pub fn parent(mut self, parent: impl Into<RbdEncryptionOptions>) -> Self {
        self.parent = Some(Box::new(parent.into()));
        self
    }
}

impl From<RbdEncryptionOptionsLuks> for RbdEncryptionOptions {
    #[inline]
    fn from(members: RbdEncryptionOptionsLuks) -> Self {
        Self::luks(members)
    }
}

impl From<RbdEncryptionOptionsLuks2> for RbdEncryptionOptions {
    #[inline]
    fn from(members: RbdEncryptionOptionsLuks2) -> Self {
        Self::luks2(members)
    }
}

impl From<RbdEncryptionOptionsLuksAny> for RbdEncryptionOptions {
    #[inline]
    fn from(members: RbdEncryptionOptionsLuksAny) -> Self {
        Self::luks_any(members)
    }
}

impl RbdEncryptionOptionsBranch {
    /// The value of `format`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Luks(_) => "luks",
            Self::Luks2(_) => "luks2",
            Self::LuksAny(_) => "luks-any",
        }
    }
}

impl runtime::Branches for RbdEncryptionOptionsBranch {
    const TAG: &'static str = "format";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Luks(it) => writer.members(it),
            Self::Luks2(it) => writer.members(it),
            Self::LuksAny(it) => writer.members(it),
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "luks" => members.read_as(Self::Luks),
            "luks2" => members.read_as(Self::Luks2),
            "luks-any" => members.read_as(Self::LuksAny),
            _ => members.no_branch(tag),
        }
    }
}

runtime::branches!(RbdEncryptionOptionsBranch, strict);

impl runtime::Object for RbdEncryptionOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("parent", &self.parent);
        writer.branch(&self.format);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut parent: Option<Box<RbdEncryptionOptions>> = None;
        let mut common = |member: &str, reader: &mut runtime::Reader<'_>| match member {
            "parent" => reader.take(&mut parent),
            _ => Ok(false),
        };
        let tag = members.tag("format", &mut common)?;
        let branch = members.branch(&tag, &mut common)?;
        Ok(Self { parent, format: branch })
    }
}

runtime::object!(RbdEncryptionOptions, strict);

/// Decryption of a Ceph image by LUKS version 1.
///
/// The QAPI struct `RbdEncryptionOptionsLUKS` of module `block-core`.
///
/// Since QEMU 6.1. Sent.
///
/// Part of [`RbdEncryptionOptions`](super::RbdEncryptionOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionOptionsLUKS)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionOptionsLuks {
    /// ID of the `secret` object with the passphrase. `key-secret`: `str`.
    pub key_secret: String,
}

impl RbdEncryptionOptionsLuks {
    /// `RbdEncryptionOptionsLUKS` with its required members.
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self {
            key_secret: key_secret.into(),
        }
    }
}

impl From<&str> for RbdEncryptionOptionsLuks {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for RbdEncryptionOptionsLuks {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("key-secret", &self.key_secret);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { key_secret: String::new() };
        while let Some(member) = members.next() {
            match member {
                "key-secret" => members.require(0, &mut value.key_secret),
                _ => members.skip(),
            }
        }
        members.check(&["key-secret"]);
        members.finish(value)
    }
}

runtime::object!(RbdEncryptionOptionsLuks, strict);

/// Decryption of a Ceph image by LUKS version 2.
///
/// The QAPI struct `RbdEncryptionOptionsLUKS2` of module `block-core`.
///
/// Since QEMU 6.1. Sent.
///
/// Part of [`RbdEncryptionOptions`](super::RbdEncryptionOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionOptionsLUKS2)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionOptionsLuks2 {
    /// ID of the `secret` object with the passphrase. `key-secret`: `str`.
    pub key_secret: String,
}

impl RbdEncryptionOptionsLuks2 {
    /// `RbdEncryptionOptionsLUKS2` with its required members.
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self {
            key_secret: key_secret.into(),
        }
    }
}

impl From<&str> for RbdEncryptionOptionsLuks2 {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for RbdEncryptionOptionsLuks2 {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("key-secret", &self.key_secret);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { key_secret: String::new() };
        while let Some(member) = members.next() {
            match member {
                "key-secret" => members.require(0, &mut value.key_secret),
                _ => members.skip(),
            }
        }
        members.check(&["key-secret"]);
        members.finish(value)
    }
}

runtime::object!(RbdEncryptionOptionsLuks2, strict);

/// Decryption of a Ceph image by LUKS of whatever version it has.
///
/// The QAPI struct `RbdEncryptionOptionsLUKSAny` of module `block-core`.
///
/// Since QEMU 8.0. Sent.
///
/// Part of [`RbdEncryptionOptions`](super::RbdEncryptionOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionOptionsLUKSAny)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionOptionsLuksAny {
    /// ID of the `secret` object with the passphrase. `key-secret`: `str`.
    pub key_secret: String,
}

impl RbdEncryptionOptionsLuksAny {
    /// `RbdEncryptionOptionsLUKSAny` with its required members.
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self {
            key_secret: key_secret.into(),
        }
    }
}

impl From<&str> for RbdEncryptionOptionsLuksAny {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for RbdEncryptionOptionsLuksAny {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("key-secret", &self.key_secret);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { key_secret: String::new() };
        while let Some(member) = members.next() {
            match member {
                "key-secret" => members.require(0, &mut value.key_secret),
                _ => members.skip(),
            }
        }
        members.check(&["key-secret"]);
        members.finish(value)
    }
}

runtime::object!(RbdEncryptionOptionsLuksAny, strict);

/// Passphrase of an encrypted Ceph image.
///
/// The QAPI struct `RbdEncryptionOptionsLUKSBase` of module `block-core`.
///
/// Since QEMU 6.1. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.RbdEncryptionOptionsLUKSBase)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionOptionsLuksBase {
    /// ID of the `secret` object with the passphrase. `key-secret`: `str`.
    pub key_secret: String,
}

impl RbdEncryptionOptionsLuksBase {
    /// `RbdEncryptionOptionsLUKSBase` with its required members.
    #[must_use]
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self {
            key_secret: key_secret.into(),
        }
    }
}

impl From<&str> for RbdEncryptionOptionsLuksBase {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::Object for RbdEncryptionOptionsLuksBase {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("key-secret", &self.key_secret);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { key_secret: String::new() };
        while let Some(member) = members.next() {
            match member {
                "key-secret" => members.require(0, &mut value.key_secret),
                _ => members.skip(),
            }
        }
        members.check(&["key-secret"]);
        members.finish(value)
    }
}

runtime::object!(RbdEncryptionOptionsLuksBase);

/// How an image in a Ceph cluster is encrypted.
///
/// The QAPI enum `RbdImageEncryptionFormat` of module `block-core`.
///
/// Since QEMU 6.1. Sent and received.
///
/// Part of [`ImageInfoSpecificRbd`](super::ImageInfoSpecificRbd), [`RbdEncryptionCreateOptions`](super::RbdEncryptionCreateOptions), [`RbdEncryptionOptions`](super::RbdEncryptionOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.RbdImageEncryptionFormat)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum RbdImageEncryptionFormat {
    /// LUKS version 1. `luks`.
    Luks,
    /// LUKS version 2. `luks2`.
    Luks2,
    /// LUKS of whatever version the image has; for opening only. `luks-any`. Since QEMU 8.0.
    LuksAny,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl RbdImageEncryptionFormat {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Luks, Self::Luks2, Self::LuksAny];
    /// The value on the wire.
    #[must_use]
    #[inline]
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

/// Side of a replication of disks.
///
/// The QAPI enum `ReplicationMode` of module `block-core`.
///
/// Since QEMU 2.9. In builds with `CONFIG_REPLICATION`. Sent.
///
/// Part of [`BlockdevOptionsReplication`](super::BlockdevOptionsReplication).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.ReplicationMode)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum ReplicationMode {
    /// The side whose guest is visible to the world. `primary`.
    Primary,
    /// The side that follows and takes over. `secondary`.
    Secondary,
}

impl ReplicationMode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Primary, Self::Secondary];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Primary => "primary",
            Self::Secondary => "secondary",
        }
    }
}

runtime::closed_enum!(ReplicationMode);

/// A snapshot that is stored within an image.
///
/// The QAPI struct `SnapshotInfo` of module `block-core`.
///
/// Since QEMU 1.3. Received.
///
/// Returned by [`blockdev-snapshot-delete-internal-sync`](super::super::commands::BlockdevSnapshotDeleteInternalSync). Part of [`BlockGraphInfo`](super::BlockGraphInfo), [`BlockNodeInfo`](super::BlockNodeInfo), [`ImageInfo`](super::ImageInfo), [`VmdkExtentInfo`](super::VmdkExtentInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.SnapshotInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SnapshotInfo {
    /// ID of the snapshot within the image. `id`: `str`.
    pub id: String,
    /// Name of the snapshot. `name`: `str`.
    pub name: String,
    /// Size of the saved state of the machine, in bytes; `0` means only the disk was saved. `vm-state-size`: `int`.
    pub vm_state_size: i64,
    /// When it was taken, from the start of 1970 in UTC, in seconds. `date-sec`: `int`.
    pub date_sec: i64,
    /// Fraction of a second to add to `date-sec`, in ns. `date-nsec`: `int`.
    pub date_nsec: i64,
    /// How long the guest had run when it was taken, in seconds. `vm-clock-sec`: `int`.
    pub vm_clock_sec: i64,
    /// Fraction of a second to add to `vm-clock-sec`, in ns. `vm-clock-nsec`: `int`.
    pub vm_clock_nsec: i64,
    /// How many instructions the guest had executed; if absent, the machine did not count them. `icount`: `int`. Since QEMU 5.2.
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

impl runtime::Object for SnapshotInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("id", &self.id);
        writer.member("name", &self.name);
        writer.member("vm-state-size", &self.vm_state_size);
        writer.member("date-sec", &self.date_sec);
        writer.member("date-nsec", &self.date_nsec);
        writer.member("vm-clock-sec", &self.vm_clock_sec);
        writer.member("vm-clock-nsec", &self.vm_clock_nsec);
        writer.optional("icount", &self.icount);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            id: String::new(),
            name: String::new(),
            vm_state_size: 0,
            date_sec: 0,
            date_nsec: 0,
            vm_clock_sec: 0,
            vm_clock_nsec: 0,
            icount: None,
        };
        while let Some(member) = members.next() {
            match member {
                "id" => members.require(0, &mut value.id),
                "name" => members.require(1, &mut value.name),
                "vm-state-size" => members.require(2, &mut value.vm_state_size),
                "date-sec" => members.require(3, &mut value.date_sec),
                "date-nsec" => members.require(4, &mut value.date_nsec),
                "vm-clock-sec" => members.require(5, &mut value.vm_clock_sec),
                "vm-clock-nsec" => members.require(6, &mut value.vm_clock_nsec),
                "icount" => members.fill(&mut value.icount),
                _ => members.skip(),
            }
        }
        members
            .check(
                &[
                    "id",
                    "name",
                    "vm-state-size",
                    "date-sec",
                    "date-nsec",
                    "vm-clock-sec",
                    "vm-clock-nsec",
                ],
            );
        members.finish(value)
    }
}

runtime::object!(SnapshotInfo);

/// How the key of an SSH server is checked.
///
/// The QAPI union `SshHostKeyCheck` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// Part of [`BlockdevOptionsSsh`](super::BlockdevOptionsSsh).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.SshHostKeyCheck)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SshHostKeyCheck {
    /// No check, so that anybody in between can pose as the server. `none`.
    None,
    /// By a fingerprint. `hash`.
    Hash(SshHostKeyHash),
    /// Check against the user's file `known_hosts`. `known_hosts`.
    KnownHosts,
}

/// Constructors, one for each value of `mode`.
impl SshHostKeyCheck {
    /// No check, so that anybody in between can pose as the server. `SshHostKeyCheck` with `mode` `none`.
    #[inline]
    pub fn none() -> Self {
        SshHostKeyCheck::None
    }
    /// By a fingerprint. `SshHostKeyCheck` with `mode` `hash`.
    pub fn hash(hash: impl Into<SshHostKeyHash>) -> Self {
        SshHostKeyCheck::Hash(hash.into())
    }
    /// Check against the user's file `known_hosts`. `SshHostKeyCheck` with `mode` `known_hosts`.
    #[inline]
    pub fn known_hosts() -> Self {
        SshHostKeyCheck::KnownHosts
    }
}

impl From<SshHostKeyHash> for SshHostKeyCheck {
    #[inline]
    fn from(members: SshHostKeyHash) -> Self {
        Self::hash(members)
    }
}

impl SshHostKeyCheck {
    /// The value of `mode`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Hash(_) => "hash",
            Self::KnownHosts => "known_hosts",
        }
    }
}

impl runtime::Branches for SshHostKeyCheck {
    const TAG: &'static str = "mode";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::None => {}
            Self::Hash(it) => writer.members(it),
            Self::KnownHosts => {}
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "none" => members.skip_all(Self::None),
            "hash" => members.read_as(Self::Hash),
            "known_hosts" => members.skip_all(Self::KnownHosts),
            _ => members.no_branch(tag),
        }
    }
}

runtime::branches!(SshHostKeyCheck, strict);

/// Hash function of a fingerprint of an SSH server.
///
/// The QAPI enum `SshHostKeyCheckHashType` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// Part of [`SshHostKeyHash`](super::SshHostKeyHash).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.SshHostKeyCheckHashType)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum SshHostKeyCheckHashType {
    /// MD5. `md5`.
    Md5,
    /// SHA-1. `sha1`.
    Sha1,
    /// SHA-256. `sha256`.
    Sha256,
}

impl SshHostKeyCheckHashType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Md5, Self::Sha1, Self::Sha256];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Md5 => "md5",
            Self::Sha1 => "sha1",
            Self::Sha256 => "sha256",
        }
    }
}

runtime::closed_enum!(SshHostKeyCheckHashType);

/// How the key of an SSH server is checked.
///
/// The QAPI enum `SshHostKeyCheckMode` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// Part of [`SshHostKeyCheck`](super::SshHostKeyCheck).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.SshHostKeyCheckMode)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum SshHostKeyCheckMode {
    /// Not at all, so that anybody in between can pose as the server. `none`.
    None,
    /// It must have the given fingerprint. `hash`.
    Hash,
    /// It must be in the user's file `known_hosts`. `known_hosts`.
    KnownHosts,
}

impl SshHostKeyCheckMode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::None, Self::Hash, Self::KnownHosts];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Hash => "hash",
            Self::KnownHosts => "known_hosts",
        }
    }
}

runtime::closed_enum!(SshHostKeyCheckMode);

/// Fingerprint of an SSH server.
///
/// The QAPI struct `SshHostKeyHash` of module `block-core`.
///
/// Since QEMU 2.12. Sent.
///
/// Part of [`SshHostKeyCheck`](super::SshHostKeyCheck).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.SshHostKeyHash)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SshHostKeyHash {
    /// Hash function of the fingerprint. `type`: [`SshHostKeyCheckHashType`].
    pub type_: SshHostKeyCheckHashType,
    /// The fingerprint, in hexadecimal. `hash`: `str`.
    pub hash: String,
}

impl SshHostKeyHash {
    /// `SshHostKeyHash` with its required members.
    pub fn new(type_: SshHostKeyCheckHashType, hash: impl Into<String>) -> Self {
        Self { type_, hash: hash.into() }
    }
}

impl runtime::Object for SshHostKeyHash {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("type", &self.type_);
        writer.member("hash", &self.hash);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            type_: SshHostKeyCheckHashType::Md5,
            hash: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "type" => members.require(0, &mut value.type_),
                "hash" => members.require(1, &mut value.hash),
                _ => members.skip(),
            }
        }
        members.check(&["type", "hash"]);
        members.finish(value)
    }
}

runtime::object!(SshHostKeyHash, strict);

/// Properties of a throttle group, whose members share its limits.
///
/// The QAPI struct `ThrottleGroupProperties` of module `block-core`.
///
/// Since QEMU 2.11. Sent.
///
/// Part of [`ObjectOptions`](super::ObjectOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ThrottleGroupProperties)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ThrottleGroupProperties {
    /// Limits of the group; no limits if absent. `limits`: [`ThrottleLimits`].
    pub limits: Option<ThrottleLimits>,
    /// Rate that reads and writes together may reach on average, in operations/s; no limit if absent or `0`. `x-iops-total`: `int`. Unstable.
    pub x_iops_total: Option<i64>,
    /// Rate that reads and writes together may reach in a burst, in operations/s; not below `x-iops-total`; no bursts if absent or `0`. `x-iops-total-max`: `int`. Unstable.
    pub x_iops_total_max: Option<i64>,
    /// How long a burst may last at the rate of `x-iops-total-max`, in seconds; 1 if absent. `x-iops-total-max-length`: `int`. Unstable.
    pub x_iops_total_max_length: Option<i64>,
    /// Most reads on average, in operations/s; no limit if absent or `0`. `x-iops-read`: `int`. Unstable.
    pub x_iops_read: Option<i64>,
    /// Rate that reads may reach in a burst, in operations/s; not below `x-iops-read`; no bursts if absent or `0`. `x-iops-read-max`: `int`. Unstable.
    pub x_iops_read_max: Option<i64>,
    /// How long a burst may last at the rate of `x-iops-read-max`, in seconds; 1 if absent. `x-iops-read-max-length`: `int`. Unstable.
    pub x_iops_read_max_length: Option<i64>,
    /// Most writes on average, in operations/s; no limit if absent or `0`. `x-iops-write`: `int`. Unstable.
    pub x_iops_write: Option<i64>,
    /// Rate that writes may reach in a burst, in operations/s; not below `x-iops-write`; no bursts if absent or `0`. `x-iops-write-max`: `int`. Unstable.
    pub x_iops_write_max: Option<i64>,
    /// How long a burst may last at the rate of `x-iops-write-max`, in seconds; 1 if absent. `x-iops-write-max-length`: `int`. Unstable.
    pub x_iops_write_max_length: Option<i64>,
    /// Rate that reads and writes together may reach on average, in bytes/s; no limit if absent or `0`. `x-bps-total`: `int`. Unstable.
    pub x_bps_total: Option<i64>,
    /// Rate that reads and writes together may reach in a burst, in bytes/s; not below `x-bps-total`; no bursts if absent or `0`. `x-bps-total-max`: `int`. Unstable.
    pub x_bps_total_max: Option<i64>,
    /// How long a burst may last at the rate of `x-bps-total-max`, in seconds; 1 if absent. `x-bps-total-max-length`: `int`. Unstable.
    pub x_bps_total_max_length: Option<i64>,
    /// Rate that reads may reach on average, in bytes/s; no limit if absent or `0`. `x-bps-read`: `int`. Unstable.
    pub x_bps_read: Option<i64>,
    /// Rate that reads may reach in a burst, in bytes/s; not below `x-bps-read`; no bursts if absent or `0`. `x-bps-read-max`: `int`. Unstable.
    pub x_bps_read_max: Option<i64>,
    /// How long a burst may last at the rate of `x-bps-read-max`, in seconds; 1 if absent. `x-bps-read-max-length`: `int`. Unstable.
    pub x_bps_read_max_length: Option<i64>,
    /// Rate that writes may reach on average, in bytes/s; no limit if absent or `0`. `x-bps-write`: `int`. Unstable.
    pub x_bps_write: Option<i64>,
    /// Rate that writes may reach in a burst, in bytes/s; not below `x-bps-write`; no bursts if absent or `0`. `x-bps-write-max`: `int`. Unstable.
    pub x_bps_write_max: Option<i64>,
    /// How long a burst may last at the rate of `x-bps-write-max`, in seconds; 1 if absent. `x-bps-write-max-length`: `int`. Unstable.
    pub x_bps_write_max_length: Option<i64>,
    /// Size of the pieces of which a larger request counts one by one, in bytes; needs a limit of requests; if absent or `0`, each request counts once. `x-iops-size`: `int`. Unstable.
    pub x_iops_size: Option<i64>,
}

impl ThrottleGroupProperties {
    /// `ThrottleGroupProperties` with nothing set.
    #[inline]
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
    /// Sets `limits` ([`ThrottleLimits`]): limits of the group; no limits if absent.
    pub fn limits(mut self, limits: impl Into<ThrottleLimits>) -> Self {
        self.limits = Some(limits.into());
        self
    }
    /// Sets `x-iops-total` (`int`): rate that reads and writes together may reach on average, in operations/s; no limit if absent or `0`. Unstable.
    #[inline]
    pub fn x_iops_total(mut self, x_iops_total: i64) -> Self {
        self.x_iops_total = Some(x_iops_total);
        self
    }
    /// Sets `x-iops-total-max` (`int`): rate that reads and writes together may reach in a burst, in operations/s; not below `x-iops-total`; no bursts if absent or `0`. Unstable.
    #[inline]
    pub fn x_iops_total_max(mut self, x_iops_total_max: i64) -> Self {
        self.x_iops_total_max = Some(x_iops_total_max);
        self
    }
    /// Sets `x-iops-total-max-length` (`int`): how long a burst may last at the rate of `x-iops-total-max`, in seconds; 1 if absent. Unstable.
    #[inline]
    pub fn x_iops_total_max_length(mut self, x_iops_total_max_length: i64) -> Self {
        self.x_iops_total_max_length = Some(x_iops_total_max_length);
        self
    }
    /// Sets `x-iops-read` (`int`): most reads on average, in operations/s; no limit if absent or `0`. Unstable.
    #[inline]
    pub fn x_iops_read(mut self, x_iops_read: i64) -> Self {
        self.x_iops_read = Some(x_iops_read);
        self
    }
    /// Sets `x-iops-read-max` (`int`): rate that reads may reach in a burst, in operations/s; not below `x-iops-read`; no bursts if absent or `0`. Unstable.
    #[inline]
    pub fn x_iops_read_max(mut self, x_iops_read_max: i64) -> Self {
        self.x_iops_read_max = Some(x_iops_read_max);
        self
    }
    /// Sets `x-iops-read-max-length` (`int`): how long a burst may last at the rate of `x-iops-read-max`, in seconds; 1 if absent. Unstable.
    #[inline]
    pub fn x_iops_read_max_length(mut self, x_iops_read_max_length: i64) -> Self {
        self.x_iops_read_max_length = Some(x_iops_read_max_length);
        self
    }
    /// Sets `x-iops-write` (`int`): most writes on average, in operations/s; no limit if absent or `0`. Unstable.
    #[inline]
    pub fn x_iops_write(mut self, x_iops_write: i64) -> Self {
        self.x_iops_write = Some(x_iops_write);
        self
    }
    /// Sets `x-iops-write-max` (`int`): rate that writes may reach in a burst, in operations/s; not below `x-iops-write`; no bursts if absent or `0`. Unstable.
    #[inline]
    pub fn x_iops_write_max(mut self, x_iops_write_max: i64) -> Self {
        self.x_iops_write_max = Some(x_iops_write_max);
        self
    }
    /// Sets `x-iops-write-max-length` (`int`): how long a burst may last at the rate of `x-iops-write-max`, in seconds; 1 if absent. Unstable.
    #[inline]
    pub fn x_iops_write_max_length(mut self, x_iops_write_max_length: i64) -> Self {
        self.x_iops_write_max_length = Some(x_iops_write_max_length);
        self
    }
    /// Sets `x-bps-total` (`int`): rate that reads and writes together may reach on average, in bytes/s; no limit if absent or `0`. Unstable.
    #[inline]
    pub fn x_bps_total(mut self, x_bps_total: i64) -> Self {
        self.x_bps_total = Some(x_bps_total);
        self
    }
    /// Sets `x-bps-total-max` (`int`): rate that reads and writes together may reach in a burst, in bytes/s; not below `x-bps-total`; no bursts if absent or `0`. Unstable.
    #[inline]
    pub fn x_bps_total_max(mut self, x_bps_total_max: i64) -> Self {
        self.x_bps_total_max = Some(x_bps_total_max);
        self
    }
    /// Sets `x-bps-total-max-length` (`int`): how long a burst may last at the rate of `x-bps-total-max`, in seconds; 1 if absent. Unstable.
    #[inline]
    pub fn x_bps_total_max_length(mut self, x_bps_total_max_length: i64) -> Self {
        self.x_bps_total_max_length = Some(x_bps_total_max_length);
        self
    }
    /// Sets `x-bps-read` (`int`): rate that reads may reach on average, in bytes/s; no limit if absent or `0`. Unstable.
    #[inline]
    pub fn x_bps_read(mut self, x_bps_read: i64) -> Self {
        self.x_bps_read = Some(x_bps_read);
        self
    }
    /// Sets `x-bps-read-max` (`int`): rate that reads may reach in a burst, in bytes/s; not below `x-bps-read`; no bursts if absent or `0`. Unstable.
    #[inline]
    pub fn x_bps_read_max(mut self, x_bps_read_max: i64) -> Self {
        self.x_bps_read_max = Some(x_bps_read_max);
        self
    }
    /// Sets `x-bps-read-max-length` (`int`): how long a burst may last at the rate of `x-bps-read-max`, in seconds; 1 if absent. Unstable.
    #[inline]
    pub fn x_bps_read_max_length(mut self, x_bps_read_max_length: i64) -> Self {
        self.x_bps_read_max_length = Some(x_bps_read_max_length);
        self
    }
    /// Sets `x-bps-write` (`int`): rate that writes may reach on average, in bytes/s; no limit if absent or `0`. Unstable.
    #[inline]
    pub fn x_bps_write(mut self, x_bps_write: i64) -> Self {
        self.x_bps_write = Some(x_bps_write);
        self
    }
    /// Sets `x-bps-write-max` (`int`): rate that writes may reach in a burst, in bytes/s; not below `x-bps-write`; no bursts if absent or `0`. Unstable.
    #[inline]
    pub fn x_bps_write_max(mut self, x_bps_write_max: i64) -> Self {
        self.x_bps_write_max = Some(x_bps_write_max);
        self
    }
    /// Sets `x-bps-write-max-length` (`int`): how long a burst may last at the rate of `x-bps-write-max`, in seconds; 1 if absent. Unstable.
    #[inline]
    pub fn x_bps_write_max_length(mut self, x_bps_write_max_length: i64) -> Self {
        self.x_bps_write_max_length = Some(x_bps_write_max_length);
        self
    }
    /// Sets `x-iops-size` (`int`): size of the pieces of which a larger request counts one by one, in bytes; needs a limit of requests; if absent or `0`, each request counts once. Unstable.
    #[inline]
    pub fn x_iops_size(mut self, x_iops_size: i64) -> Self {
        self.x_iops_size = Some(x_iops_size);
        self
    }
}

runtime::default!(ThrottleGroupProperties);

impl runtime::Object for ThrottleGroupProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("limits", &self.limits);
        writer.optional("x-iops-total", &self.x_iops_total);
        writer.optional("x-iops-total-max", &self.x_iops_total_max);
        writer.optional("x-iops-total-max-length", &self.x_iops_total_max_length);
        writer.optional("x-iops-read", &self.x_iops_read);
        writer.optional("x-iops-read-max", &self.x_iops_read_max);
        writer.optional("x-iops-read-max-length", &self.x_iops_read_max_length);
        writer.optional("x-iops-write", &self.x_iops_write);
        writer.optional("x-iops-write-max", &self.x_iops_write_max);
        writer.optional("x-iops-write-max-length", &self.x_iops_write_max_length);
        writer.optional("x-bps-total", &self.x_bps_total);
        writer.optional("x-bps-total-max", &self.x_bps_total_max);
        writer.optional("x-bps-total-max-length", &self.x_bps_total_max_length);
        writer.optional("x-bps-read", &self.x_bps_read);
        writer.optional("x-bps-read-max", &self.x_bps_read_max);
        writer.optional("x-bps-read-max-length", &self.x_bps_read_max_length);
        writer.optional("x-bps-write", &self.x_bps_write);
        writer.optional("x-bps-write-max", &self.x_bps_write_max);
        writer.optional("x-bps-write-max-length", &self.x_bps_write_max_length);
        writer.optional("x-iops-size", &self.x_iops_size);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "limits" => members.fill(&mut value.limits),
                "x-iops-total" => members.fill(&mut value.x_iops_total),
                "x-iops-total-max" => members.fill(&mut value.x_iops_total_max),
                "x-iops-total-max-length" => {
                    members.fill(&mut value.x_iops_total_max_length)
                }
                "x-iops-read" => members.fill(&mut value.x_iops_read),
                "x-iops-read-max" => members.fill(&mut value.x_iops_read_max),
                "x-iops-read-max-length" => {
                    members.fill(&mut value.x_iops_read_max_length)
                }
                "x-iops-write" => members.fill(&mut value.x_iops_write),
                "x-iops-write-max" => members.fill(&mut value.x_iops_write_max),
                "x-iops-write-max-length" => {
                    members.fill(&mut value.x_iops_write_max_length)
                }
                "x-bps-total" => members.fill(&mut value.x_bps_total),
                "x-bps-total-max" => members.fill(&mut value.x_bps_total_max),
                "x-bps-total-max-length" => {
                    members.fill(&mut value.x_bps_total_max_length)
                }
                "x-bps-read" => members.fill(&mut value.x_bps_read),
                "x-bps-read-max" => members.fill(&mut value.x_bps_read_max),
                "x-bps-read-max-length" => members.fill(&mut value.x_bps_read_max_length),
                "x-bps-write" => members.fill(&mut value.x_bps_write),
                "x-bps-write-max" => members.fill(&mut value.x_bps_write_max),
                "x-bps-write-max-length" => {
                    members.fill(&mut value.x_bps_write_max_length)
                }
                "x-iops-size" => members.fill(&mut value.x_iops_size),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(ThrottleGroupProperties, strict);

/// Limits of a throttle group: rates that hold on average, and how far and how long bursts may exceed them.
///
/// The QAPI struct `ThrottleLimits` of module `block-core`.
///
/// Since QEMU 2.11. Sent.
///
/// Part of [`ThrottleGroupProperties`](super::ThrottleGroupProperties).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.ThrottleLimits)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ThrottleLimits {
    /// Rate that reads and writes together may reach on average, in operations/s; no limit if absent or `0`. `iops-total`: `int`.
    pub iops_total: Option<i64>,
    /// Rate that reads and writes together may reach in a burst, in operations/s; not below `iops-total`; no bursts if absent or `0`. `iops-total-max`: `int`.
    pub iops_total_max: Option<i64>,
    /// How long a burst may last at the rate of `iops-total-max`, in seconds; 1 if absent. `iops-total-max-length`: `int`.
    pub iops_total_max_length: Option<i64>,
    /// Most reads on average, in operations/s; no limit if absent or `0`. `iops-read`: `int`.
    pub iops_read: Option<i64>,
    /// Rate that reads may reach in a burst, in operations/s; not below `iops-read`; no bursts if absent or `0`. `iops-read-max`: `int`.
    pub iops_read_max: Option<i64>,
    /// How long a burst may last at the rate of `iops-read-max`, in seconds; 1 if absent. `iops-read-max-length`: `int`.
    pub iops_read_max_length: Option<i64>,
    /// Most writes on average, in operations/s; no limit if absent or `0`. `iops-write`: `int`.
    pub iops_write: Option<i64>,
    /// Rate that writes may reach in a burst, in operations/s; not below `iops-write`; no bursts if absent or `0`. `iops-write-max`: `int`.
    pub iops_write_max: Option<i64>,
    /// How long a burst may last at the rate of `iops-write-max`, in seconds; 1 if absent. `iops-write-max-length`: `int`.
    pub iops_write_max_length: Option<i64>,
    /// Rate that reads and writes together may reach on average, in bytes/s; no limit if absent or `0`. `bps-total`: `int`.
    pub bps_total: Option<i64>,
    /// Rate that reads and writes together may reach in a burst, in bytes/s; not below `bps-total`; no bursts if absent or `0`. `bps-total-max`: `int`.
    pub bps_total_max: Option<i64>,
    /// How long a burst may last at the rate of `bps-total-max`, in seconds; 1 if absent. `bps-total-max-length`: `int`.
    pub bps_total_max_length: Option<i64>,
    /// Rate that reads may reach on average, in bytes/s; no limit if absent or `0`. `bps-read`: `int`.
    pub bps_read: Option<i64>,
    /// Rate that reads may reach in a burst, in bytes/s; not below `bps-read`; no bursts if absent or `0`. `bps-read-max`: `int`.
    pub bps_read_max: Option<i64>,
    /// How long a burst may last at the rate of `bps-read-max`, in seconds; 1 if absent. `bps-read-max-length`: `int`.
    pub bps_read_max_length: Option<i64>,
    /// Rate that writes may reach on average, in bytes/s; no limit if absent or `0`. `bps-write`: `int`.
    pub bps_write: Option<i64>,
    /// Rate that writes may reach in a burst, in bytes/s; not below `bps-write`; no bursts if absent or `0`. `bps-write-max`: `int`.
    pub bps_write_max: Option<i64>,
    /// How long a burst may last at the rate of `bps-write-max`, in seconds; 1 if absent. `bps-write-max-length`: `int`.
    pub bps_write_max_length: Option<i64>,
    /// Size of the pieces of which a larger request counts one by one, in bytes; needs a limit of requests; if absent or `0`, each request counts once. `iops-size`: `int`.
    pub iops_size: Option<i64>,
}

impl ThrottleLimits {
    /// `ThrottleLimits` with nothing set.
    #[inline]
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
    /// Sets `iops-total` (`int`): rate that reads and writes together may reach on average, in operations/s; no limit if absent or `0`.
    #[inline]
    pub fn iops_total(mut self, iops_total: i64) -> Self {
        self.iops_total = Some(iops_total);
        self
    }
    /// Sets `iops-total-max` (`int`): rate that reads and writes together may reach in a burst, in operations/s; not below `iops-total`; no bursts if absent or `0`.
    #[inline]
    pub fn iops_total_max(mut self, iops_total_max: i64) -> Self {
        self.iops_total_max = Some(iops_total_max);
        self
    }
    /// Sets `iops-total-max-length` (`int`): how long a burst may last at the rate of `iops-total-max`, in seconds; 1 if absent.
    #[inline]
    pub fn iops_total_max_length(mut self, iops_total_max_length: i64) -> Self {
        self.iops_total_max_length = Some(iops_total_max_length);
        self
    }
    /// Sets `iops-read` (`int`): most reads on average, in operations/s; no limit if absent or `0`.
    #[inline]
    pub fn iops_read(mut self, iops_read: i64) -> Self {
        self.iops_read = Some(iops_read);
        self
    }
    /// Sets `iops-read-max` (`int`): rate that reads may reach in a burst, in operations/s; not below `iops-read`; no bursts if absent or `0`.
    #[inline]
    pub fn iops_read_max(mut self, iops_read_max: i64) -> Self {
        self.iops_read_max = Some(iops_read_max);
        self
    }
    /// Sets `iops-read-max-length` (`int`): how long a burst may last at the rate of `iops-read-max`, in seconds; 1 if absent.
    #[inline]
    pub fn iops_read_max_length(mut self, iops_read_max_length: i64) -> Self {
        self.iops_read_max_length = Some(iops_read_max_length);
        self
    }
    /// Sets `iops-write` (`int`): most writes on average, in operations/s; no limit if absent or `0`.
    #[inline]
    pub fn iops_write(mut self, iops_write: i64) -> Self {
        self.iops_write = Some(iops_write);
        self
    }
    /// Sets `iops-write-max` (`int`): rate that writes may reach in a burst, in operations/s; not below `iops-write`; no bursts if absent or `0`.
    #[inline]
    pub fn iops_write_max(mut self, iops_write_max: i64) -> Self {
        self.iops_write_max = Some(iops_write_max);
        self
    }
    /// Sets `iops-write-max-length` (`int`): how long a burst may last at the rate of `iops-write-max`, in seconds; 1 if absent.
    #[inline]
    pub fn iops_write_max_length(mut self, iops_write_max_length: i64) -> Self {
        self.iops_write_max_length = Some(iops_write_max_length);
        self
    }
    /// Sets `bps-total` (`int`): rate that reads and writes together may reach on average, in bytes/s; no limit if absent or `0`.
    #[inline]
    pub fn bps_total(mut self, bps_total: i64) -> Self {
        self.bps_total = Some(bps_total);
        self
    }
    /// Sets `bps-total-max` (`int`): rate that reads and writes together may reach in a burst, in bytes/s; not below `bps-total`; no bursts if absent or `0`.
    #[inline]
    pub fn bps_total_max(mut self, bps_total_max: i64) -> Self {
        self.bps_total_max = Some(bps_total_max);
        self
    }
    /// Sets `bps-total-max-length` (`int`): how long a burst may last at the rate of `bps-total-max`, in seconds; 1 if absent.
    #[inline]
    pub fn bps_total_max_length(mut self, bps_total_max_length: i64) -> Self {
        self.bps_total_max_length = Some(bps_total_max_length);
        self
    }
    /// Sets `bps-read` (`int`): rate that reads may reach on average, in bytes/s; no limit if absent or `0`.
    #[inline]
    pub fn bps_read(mut self, bps_read: i64) -> Self {
        self.bps_read = Some(bps_read);
        self
    }
    /// Sets `bps-read-max` (`int`): rate that reads may reach in a burst, in bytes/s; not below `bps-read`; no bursts if absent or `0`.
    #[inline]
    pub fn bps_read_max(mut self, bps_read_max: i64) -> Self {
        self.bps_read_max = Some(bps_read_max);
        self
    }
    /// Sets `bps-read-max-length` (`int`): how long a burst may last at the rate of `bps-read-max`, in seconds; 1 if absent.
    #[inline]
    pub fn bps_read_max_length(mut self, bps_read_max_length: i64) -> Self {
        self.bps_read_max_length = Some(bps_read_max_length);
        self
    }
    /// Sets `bps-write` (`int`): rate that writes may reach on average, in bytes/s; no limit if absent or `0`.
    #[inline]
    pub fn bps_write(mut self, bps_write: i64) -> Self {
        self.bps_write = Some(bps_write);
        self
    }
    /// Sets `bps-write-max` (`int`): rate that writes may reach in a burst, in bytes/s; not below `bps-write`; no bursts if absent or `0`.
    #[inline]
    pub fn bps_write_max(mut self, bps_write_max: i64) -> Self {
        self.bps_write_max = Some(bps_write_max);
        self
    }
    /// Sets `bps-write-max-length` (`int`): how long a burst may last at the rate of `bps-write-max`, in seconds; 1 if absent.
    #[inline]
    pub fn bps_write_max_length(mut self, bps_write_max_length: i64) -> Self {
        self.bps_write_max_length = Some(bps_write_max_length);
        self
    }
    /// Sets `iops-size` (`int`): size of the pieces of which a larger request counts one by one, in bytes; needs a limit of requests; if absent or `0`, each request counts once.
    #[inline]
    pub fn iops_size(mut self, iops_size: i64) -> Self {
        self.iops_size = Some(iops_size);
        self
    }
}

runtime::default!(ThrottleLimits);

impl runtime::Object for ThrottleLimits {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("iops-total", &self.iops_total);
        writer.optional("iops-total-max", &self.iops_total_max);
        writer.optional("iops-total-max-length", &self.iops_total_max_length);
        writer.optional("iops-read", &self.iops_read);
        writer.optional("iops-read-max", &self.iops_read_max);
        writer.optional("iops-read-max-length", &self.iops_read_max_length);
        writer.optional("iops-write", &self.iops_write);
        writer.optional("iops-write-max", &self.iops_write_max);
        writer.optional("iops-write-max-length", &self.iops_write_max_length);
        writer.optional("bps-total", &self.bps_total);
        writer.optional("bps-total-max", &self.bps_total_max);
        writer.optional("bps-total-max-length", &self.bps_total_max_length);
        writer.optional("bps-read", &self.bps_read);
        writer.optional("bps-read-max", &self.bps_read_max);
        writer.optional("bps-read-max-length", &self.bps_read_max_length);
        writer.optional("bps-write", &self.bps_write);
        writer.optional("bps-write-max", &self.bps_write_max);
        writer.optional("bps-write-max-length", &self.bps_write_max_length);
        writer.optional("iops-size", &self.iops_size);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "iops-total" => members.fill(&mut value.iops_total),
                "iops-total-max" => members.fill(&mut value.iops_total_max),
                "iops-total-max-length" => members.fill(&mut value.iops_total_max_length),
                "iops-read" => members.fill(&mut value.iops_read),
                "iops-read-max" => members.fill(&mut value.iops_read_max),
                "iops-read-max-length" => members.fill(&mut value.iops_read_max_length),
                "iops-write" => members.fill(&mut value.iops_write),
                "iops-write-max" => members.fill(&mut value.iops_write_max),
                "iops-write-max-length" => members.fill(&mut value.iops_write_max_length),
                "bps-total" => members.fill(&mut value.bps_total),
                "bps-total-max" => members.fill(&mut value.bps_total_max),
                "bps-total-max-length" => members.fill(&mut value.bps_total_max_length),
                "bps-read" => members.fill(&mut value.bps_read),
                "bps-read-max" => members.fill(&mut value.bps_read_max),
                "bps-read-max-length" => members.fill(&mut value.bps_read_max_length),
                "bps-write" => members.fill(&mut value.bps_write),
                "bps-write-max" => members.fill(&mut value.bps_write_max),
                "bps-write-max-length" => members.fill(&mut value.bps_write_max_length),
                "iops-size" => members.fill(&mut value.iops_size),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(ThrottleLimits, strict);

/// A file of a VMware image.
///
/// The QAPI struct `VmdkExtentInfo` of module `block-core`.
///
/// Since QEMU 1.3. Received.
///
/// Part of [`ImageInfoSpecificVmdk`](super::ImageInfoSpecificVmdk).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.VmdkExtentInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VmdkExtentInfo {
    /// Name of the file. `filename`: `str`.
    pub filename: String,
    /// Layout of the file, such as SPARSE or FLAT. `format`: `str`.
    pub format: String,
    /// Size of the part of the disk that the file holds, in bytes. `virtual-size`: `int`.
    pub virtual_size: i64,
    /// Size of the pieces in which space is allocated, in bytes; if absent, the file has its full size at once. `cluster-size`: `int`.
    pub cluster_size: Option<i64>,
    /// Whether the data is compressed; false if absent. `compressed`: `bool`. Since QEMU 1.7.
    pub compressed: Option<bool>,
    /// Whether the file was not closed properly; not recorded if absent. `dirty-flag`: `bool`. Removed in QEMU 8.0.
    #[deprecated(note = "removed in QEMU 8.0")]
    pub dirty_flag: Option<bool>,
    /// Space that the file takes on the host, in bytes; not known if absent. `actual-size`: `int`. Removed in QEMU 8.0.
    #[deprecated(note = "removed in QEMU 8.0")]
    pub actual_size: Option<i64>,
    /// Whether the file is encrypted; false if absent. `encrypted`: `bool`. Removed in QEMU 8.0.
    #[deprecated(note = "removed in QEMU 8.0")]
    pub encrypted: Option<bool>,
    /// Backing image as the file names it; if absent, there is no backing image. `backing-filename`: `str`. Removed in QEMU 8.0.
    #[deprecated(note = "removed in QEMU 8.0")]
    pub backing_filename: Option<String>,
    /// Backing image as an absolute name; if absent, there is no backing image. `full-backing-filename`: `str`. Removed in QEMU 8.0.
    #[deprecated(note = "removed in QEMU 8.0")]
    pub full_backing_filename: Option<String>,
    /// Format of the backing image as the file names it; not recorded if absent. `backing-filename-format`: `str`. Removed in QEMU 8.0.
    #[deprecated(note = "removed in QEMU 8.0")]
    pub backing_filename_format: Option<String>,
    /// Snapshots that are stored within the file; there are none if absent. `snapshots`: list of [`SnapshotInfo`]. Removed in QEMU 8.0.
    #[deprecated(note = "removed in QEMU 8.0")]
    pub snapshots: Option<Vec<SnapshotInfo>>,
    /// The backing image; there is none if absent. `backing-image`: [`ImageInfo`]. Since QEMU 1.6. Removed in QEMU 8.0.
    #[deprecated(note = "removed in QEMU 8.0")]
    pub backing_image: Option<ImageInfo>,
    /// What only this format knows; nothing if absent. `format-specific`: [`ImageInfoSpecific`]. Since QEMU 1.7. Removed in QEMU 8.0.
    #[deprecated(note = "removed in QEMU 8.0")]
    pub format_specific: Option<ImageInfoSpecific>,
}

impl VmdkExtentInfo {
    /// `VmdkExtentInfo` with its required members.
    #[must_use]
    pub fn new(
        filename: impl Into<String>,
        format: impl Into<String>,
        virtual_size: i64,
    ) -> Self {
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

impl runtime::Object for VmdkExtentInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("filename", &self.filename);
        writer.member("format", &self.format);
        writer.member("virtual-size", &self.virtual_size);
        writer.optional("cluster-size", &self.cluster_size);
        writer.optional("compressed", &self.compressed);
        writer.optional("dirty-flag", &self.dirty_flag);
        writer.optional("actual-size", &self.actual_size);
        writer.optional("encrypted", &self.encrypted);
        writer.optional("backing-filename", &self.backing_filename);
        writer.optional("full-backing-filename", &self.full_backing_filename);
        writer.optional("backing-filename-format", &self.backing_filename_format);
        writer.optional("snapshots", &self.snapshots);
        writer.optional("backing-image", &self.backing_image);
        writer.optional("format-specific", &self.format_specific);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            filename: String::new(),
            format: String::new(),
            virtual_size: 0,
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
        };
        while let Some(member) = members.next() {
            match member {
                "filename" => members.require(0, &mut value.filename),
                "format" => members.require(1, &mut value.format),
                "virtual-size" => members.require(2, &mut value.virtual_size),
                "cluster-size" => members.fill(&mut value.cluster_size),
                "compressed" => members.fill(&mut value.compressed),
                "dirty-flag" => members.fill(&mut value.dirty_flag),
                "actual-size" => members.fill(&mut value.actual_size),
                "encrypted" => members.fill(&mut value.encrypted),
                "backing-filename" => members.fill(&mut value.backing_filename),
                "full-backing-filename" => members.fill(&mut value.full_backing_filename),
                "backing-filename-format" => {
                    members.fill(&mut value.backing_filename_format)
                }
                "snapshots" => members.fill(&mut value.snapshots),
                "backing-image" => members.fill(&mut value.backing_image),
                "format-specific" => members.fill(&mut value.format_specific),
                _ => members.skip(),
            }
        }
        members.check(&["filename", "format", "virtual-size"]);
        members.finish(value)
    }
}

runtime::object!(VmdkExtentInfo);

/// The block graph: its nodes and its edges.
///
/// The QAPI struct `XDbgBlockGraph` of module `block-core`.
///
/// Since QEMU 4.0. Received.
///
/// Returned by [`x-debug-query-block-graph`](super::super::commands::XDebugQueryBlockGraph).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.XDbgBlockGraph)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XDbgBlockGraph {
    /// All nodes, with backends and jobs as nodes of their own. `nodes`: list of [`XDbgBlockGraphNode`].
    pub nodes: Vec<XDbgBlockGraphNode>,
    /// All edges. `edges`: list of [`XDbgBlockGraphEdge`].
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
            nodes: runtime::list(nodes),
            edges: runtime::list(edges),
        }
    }
}

impl runtime::Object for XDbgBlockGraph {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("nodes", &self.nodes);
        writer.member("edges", &self.edges);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            nodes: Vec::new(),
            edges: Vec::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "nodes" => members.require(0, &mut value.nodes),
                "edges" => members.require(1, &mut value.edges),
                _ => members.skip(),
            }
        }
        members.check(&["nodes", "edges"]);
        members.finish(value)
    }
}

runtime::object!(XDbgBlockGraph);

/// An edge of the block graph.
///
/// The QAPI struct `XDbgBlockGraphEdge` of module `block-core`.
///
/// Since QEMU 4.0. Received.
///
/// Part of [`XDbgBlockGraph`](super::XDbgBlockGraph).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.XDbgBlockGraphEdge)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XDbgBlockGraphEdge {
    /// Node above, which uses the other. `parent`: `uint64`.
    pub parent: u64,
    /// Node below. `child`: `uint64`.
    pub child: u64,
    /// Role in which the lower one is used, such as `file` or `backing`. `name`: `str`.
    pub name: String,
    /// What the upper one may do with the lower one. `perm`: list of [`BlockPermission`].
    pub perm: Vec<BlockPermission>,
    /// What the upper one lets others do with the lower one. `shared-perm`: list of [`BlockPermission`].
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
            perm: runtime::list(perm),
            shared_perm: runtime::list(shared_perm),
        }
    }
}

impl runtime::Object for XDbgBlockGraphEdge {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("parent", &self.parent);
        writer.member("child", &self.child);
        writer.member("name", &self.name);
        writer.member("perm", &self.perm);
        writer.member("shared-perm", &self.shared_perm);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            parent: 0,
            child: 0,
            name: String::new(),
            perm: Vec::new(),
            shared_perm: Vec::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "parent" => members.require(0, &mut value.parent),
                "child" => members.require(1, &mut value.child),
                "name" => members.require(2, &mut value.name),
                "perm" => members.require(3, &mut value.perm),
                "shared-perm" => members.require(4, &mut value.shared_perm),
                _ => members.skip(),
            }
        }
        members.check(&["parent", "child", "name", "perm", "shared-perm"]);
        members.finish(value)
    }
}

runtime::object!(XDbgBlockGraphEdge);

/// A node of the block graph.
///
/// The QAPI struct `XDbgBlockGraphNode` of module `block-core`.
///
/// Since QEMU 4.0. Received.
///
/// Part of [`XDbgBlockGraph`](super::XDbgBlockGraph).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block-core.XDbgBlockGraphNode)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XDbgBlockGraphNode {
    /// Number of the node, which holds in this reply only. `id`: `uint64`.
    pub id: u64,
    /// Kind of the node. `type`: [`XDbgBlockGraphNodeType`].
    pub type_: XDbgBlockGraphNodeType,
    /// Name of the node; backends, jobs and block nodes may have the same. `name`: `str`.
    pub name: String,
}

impl XDbgBlockGraphNode {
    /// `XDbgBlockGraphNode` with its required members.
    #[must_use]
    pub fn new(id: u64, type_: XDbgBlockGraphNodeType, name: impl Into<String>) -> Self {
        Self {
            id,
            type_,
            name: name.into(),
        }
    }
}

impl runtime::Object for XDbgBlockGraphNode {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("id", &self.id);
        writer.member("type", &self.type_);
        writer.member("name", &self.name);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            id: 0,
            type_: XDbgBlockGraphNodeType::BlockBackend,
            name: String::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "id" => members.require(0, &mut value.id),
                "type" => members.require(1, &mut value.type_),
                "name" => members.require(2, &mut value.name),
                _ => members.skip(),
            }
        }
        members.check(&["id", "type", "name"]);
        members.finish(value)
    }
}

runtime::object!(XDbgBlockGraphNode);

/// Kind of a node of the block graph.
///
/// The QAPI enum `XDbgBlockGraphNodeType` of module `block-core`.
///
/// Since QEMU 4.0. Received.
///
/// Part of [`XDbgBlockGraphNode`](super::XDbgBlockGraphNode).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-block-core.XDbgBlockGraphNodeType)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum XDbgBlockGraphNodeType {
    /// Block backend, to which a device of the guest is attached. `block-backend`.
    BlockBackend,
    /// Job on block nodes. `block-job`.
    BlockJob,
    /// Block node. `block-driver`.
    BlockDriver,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl XDbgBlockGraphNodeType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::BlockBackend,
        Self::BlockJob,
        Self::BlockDriver,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
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
