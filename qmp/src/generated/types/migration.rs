// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::{InetSocketAddress, SocketAddress, StrOrNull};
use ::qmp::runtime;

/// Name under which one dirty bitmap crosses the migration stream.
///
/// The QAPI struct `BitmapMigrationBitmapAlias` of module `migration`.
///
/// Since QEMU 5.2. Sent and received.
///
/// Part of [`BitmapMigrationNodeAlias`](super::BitmapMigrationNodeAlias).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.BitmapMigrationBitmapAlias)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BitmapMigrationBitmapAlias {
    /// Name of the dirty bitmap on this side. `name`: `str`.
    pub name: String,
    /// Name of the bitmap in the stream, to which the other side maps too. `alias`: `str`.
    pub alias: String,
    /// Changes to the bitmap on arrival; only the destination uses it; no change if absent. `transform`: [`BitmapMigrationBitmapAliasTransform`]. Since QEMU 6.0.
    pub transform: Option<BitmapMigrationBitmapAliasTransform>,
}

impl BitmapMigrationBitmapAlias {
    /// `BitmapMigrationBitmapAlias` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>, alias: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            alias: alias.into(),
            transform: None,
        }
    }
    /// Sets `transform` ([`BitmapMigrationBitmapAliasTransform`]): changes to the bitmap on arrival; only the destination uses it; no change if absent. Since QEMU 6.0.
    #[must_use]
    pub fn transform(
        mut self,
        transform: impl Into<BitmapMigrationBitmapAliasTransform>,
    ) -> Self {
        self.transform = Some(transform.into());
        self
    }
}

impl runtime::Object for BitmapMigrationBitmapAlias {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
        writer.member("alias", &self.alias);
        writer.optional("transform", &self.transform);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            name: String::new(),
            alias: String::new(),
            transform: None,
        };
        while let Some(member) = members.next() {
            match member {
                "name" => members.require(0, &mut value.name),
                "alias" => members.require(1, &mut value.alias),
                "transform" => members.fill(&mut value.transform),
                _ => members.skip(),
            }
        }
        members.check(&["name", "alias"]);
        members.finish(value)
    }
}

runtime::object!(BitmapMigrationBitmapAlias);

/// Changes that the destination makes to a dirty bitmap that arrives.
///
/// The QAPI struct `BitmapMigrationBitmapAliasTransform` of module `migration`.
///
/// Since QEMU 6.0. Sent and received.
///
/// Part of [`BitmapMigrationBitmapAlias`](super::BitmapMigrationBitmapAlias).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.BitmapMigrationBitmapAliasTransform)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BitmapMigrationBitmapAliasTransform {
    /// Whether the arriving bitmap is stored in its image when the node is closed; if absent, as on the source. `persistent`: `bool`.
    pub persistent: Option<bool>,
}

impl BitmapMigrationBitmapAliasTransform {
    /// `BitmapMigrationBitmapAliasTransform` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { persistent: None }
    }
    /// Sets `persistent` (`bool`): whether the arriving bitmap is stored in its image when the node is closed; if absent, as on the source.
    #[must_use]
    #[inline]
    pub fn persistent(mut self, persistent: bool) -> Self {
        self.persistent = Some(persistent);
        self
    }
}

runtime::default!(BitmapMigrationBitmapAliasTransform);

impl runtime::Object for BitmapMigrationBitmapAliasTransform {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("persistent", &self.persistent);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "persistent" => members.fill(&mut value.persistent),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(BitmapMigrationBitmapAliasTransform);

/// Name under which a block node and its dirty bitmaps cross the migration stream.
///
/// The QAPI struct `BitmapMigrationNodeAlias` of module `migration`.
///
/// Since QEMU 5.2. Sent and received.
///
/// Argument of [`migrate-set-parameters`](super::super::commands::MigrateSetParameters). Part of [`MigrationParameters`](super::MigrationParameters).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.BitmapMigrationNodeAlias)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BitmapMigrationNodeAlias {
    /// Name of the block node on this side. `node-name`: `str`.
    pub node_name: String,
    /// Name of the node in the stream, to which the other side maps too. `alias`: `str`.
    pub alias: String,
    /// Bitmaps of this node that are migrated, with their names in the stream. `bitmaps`: list of [`BitmapMigrationBitmapAlias`].
    pub bitmaps: Vec<BitmapMigrationBitmapAlias>,
}

impl BitmapMigrationNodeAlias {
    /// `BitmapMigrationNodeAlias` with its required members.
    #[must_use]
    pub fn new(
        node_name: impl Into<String>,
        alias: impl Into<String>,
        bitmaps: impl IntoIterator<Item = impl Into<BitmapMigrationBitmapAlias>>,
    ) -> Self {
        Self {
            node_name: node_name.into(),
            alias: alias.into(),
            bitmaps: runtime::list(bitmaps),
        }
    }
}

impl runtime::Object for BitmapMigrationNodeAlias {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("node-name", &self.node_name);
        writer.member("alias", &self.alias);
        writer.member("bitmaps", &self.bitmaps);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            node_name: String::new(),
            alias: String::new(),
            bitmaps: Vec::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "node-name" => members.require(0, &mut value.node_name),
                "alias" => members.require(1, &mut value.alias),
                "bitmaps" => members.require(2, &mut value.bitmaps),
                _ => members.skip(),
            }
        }
        members.check(&["node-name", "alias", "bitmaps"]);
        members.finish(value)
    }
}

runtime::object!(BitmapMigrationNodeAlias);

/// Why COLO was left.
///
/// The QAPI enum `COLOExitReason` of module `migration`.
///
/// Since QEMU 3.1. Received.
///
/// In the event [`COLO_EXIT`](super::super::events::ColoExit). Part of [`ColoStatus`](super::ColoStatus).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.COLOExitReason)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum ColoExitReason {
    /// It has never been left. `none`.
    None,
    /// An operator asked for it. `request`.
    Request,
    /// An internal error ended it. `error`.
    Error,
    /// A failover is under way. `processing`. Since QEMU 4.0.
    Processing,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl ColoExitReason {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::None,
        Self::Request,
        Self::Error,
        Self::Processing,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Request => "request",
            Self::Error => "error",
            Self::Processing => "processing",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(ColoExitReason);

/// Step of the dialogue between both sides of COLO.
///
/// The QAPI enum `COLOMessage` of module `migration`.
///
/// Since QEMU 2.8. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.COLOMessage)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum ColoMessage {
    /// The secondary is set to take checkpoints. `checkpoint-ready`.
    CheckpointReady,
    /// The primary asks for a checkpoint. `checkpoint-request`.
    CheckpointRequest,
    /// The secondary has taken note of the request. `checkpoint-reply`.
    CheckpointReply,
    /// The primary begins to send the state of the machine. `vmstate-send`.
    VmstateSend,
    /// How large the state is. `vmstate-size`.
    VmstateSize,
    /// The secondary has the whole state in its buffer. `vmstate-received`.
    VmstateReceived,
    /// The secondary has put the state into effect. `vmstate-loaded`.
    VmstateLoaded,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl ColoMessage {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::CheckpointReady,
        Self::CheckpointRequest,
        Self::CheckpointReply,
        Self::VmstateSend,
        Self::VmstateSize,
        Self::VmstateReceived,
        Self::VmstateLoaded,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CheckpointReady => "checkpoint-ready",
            Self::CheckpointRequest => "checkpoint-request",
            Self::CheckpointReply => "checkpoint-reply",
            Self::VmstateSend => "vmstate-send",
            Self::VmstateSize => "vmstate-size",
            Self::VmstateReceived => "vmstate-received",
            Self::VmstateLoaded => "vmstate-loaded",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(ColoMessage);

/// Role of a machine in COLO fault tolerance.
///
/// The QAPI enum `COLOMode` of module `migration`.
///
/// Since QEMU 2.8. Received.
///
/// In the event [`COLO_EXIT`](super::super::events::ColoExit). Part of [`ColoStatus`](super::ColoStatus).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.COLOMode)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum ColoMode {
    /// Takes no part in COLO. `none`.
    None,
    /// Machine that serves, and whose state is copied. `primary`.
    Primary,
    /// Standby that runs along and takes over on failure. `secondary`.
    Secondary,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl ColoMode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::None, Self::Primary, Self::Secondary];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Primary => "primary",
            Self::Secondary => "secondary",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(ColoMode);

/// Role in COLO, now and before, and why COLO was left.
///
/// The QAPI struct `COLOStatus` of module `migration`.
///
/// Since QEMU 3.1. In builds with `CONFIG_REPLICATION`. Received.
///
/// Returned by [`query-colo-status`](super::super::commands::QueryColoStatus).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.COLOStatus)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ColoStatus {
    /// Present role, `none` when COLO is over. `mode`: [`COLOMode`](ColoMode).
    pub mode: ColoMode,
    /// Role before COLO was left. `last-mode`: [`COLOMode`](ColoMode). Since QEMU 4.0.
    pub last_mode: ColoMode,
    /// Why COLO was left. `reason`: [`COLOExitReason`](ColoExitReason).
    pub reason: ColoExitReason,
}

impl ColoStatus {
    /// `COLOStatus` with its required members.
    #[must_use]
    #[inline]
    pub fn new(mode: ColoMode, last_mode: ColoMode, reason: ColoExitReason) -> Self {
        Self { mode, last_mode, reason }
    }
}

impl runtime::Object for ColoStatus {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("mode", &self.mode);
        writer.member("last-mode", &self.last_mode);
        writer.member("reason", &self.reason);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            mode: ColoMode::None,
            last_mode: ColoMode::None,
            reason: ColoExitReason::None,
        };
        while let Some(member) = members.next() {
            match member {
                "mode" => members.require(0, &mut value.mode),
                "last-mode" => members.require(1, &mut value.last_mode),
                "reason" => members.require(2, &mut value.reason),
                _ => members.skip(),
            }
        }
        members.check(&["mode", "last-mode", "reason"]);
        members.finish(value)
    }
}

runtime::object!(ColoStatus);

/// Counts of the compression of memory pages by threads.
///
/// The QAPI struct `CompressionStats` of module `migration`.
///
/// Since QEMU 3.1. Received.
///
/// Part of [`MigrationInfo`](super::MigrationInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.CompressionStats)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompressionStats {
    /// Pages sent in compressed form. `pages`: `int`.
    pub pages: i64,
    /// How often all compression threads were occupied when a page was due. `busy`: `int`.
    pub busy: i64,
    /// Share of pages in the last period that met no idle thread, from 0 to 1. `busy-rate`: `number`.
    pub busy_rate: f64,
    /// Size of all pages once compressed, in bytes. `compressed-size`: `int`.
    pub compressed_size: i64,
    /// How many times smaller pages became in the last period. `compression-rate`: `number`.
    pub compression_rate: f64,
}

impl CompressionStats {
    /// `CompressionStats` with its required members.
    #[must_use]
    #[inline]
    pub fn new(
        pages: i64,
        busy: i64,
        busy_rate: f64,
        compressed_size: i64,
        compression_rate: f64,
    ) -> Self {
        Self {
            pages,
            busy,
            busy_rate,
            compressed_size,
            compression_rate,
        }
    }
}

impl runtime::Object for CompressionStats {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("pages", &self.pages);
        writer.member("busy", &self.busy);
        writer.member("busy-rate", &self.busy_rate);
        writer.member("compressed-size", &self.compressed_size);
        writer.member("compression-rate", &self.compression_rate);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            pages: 0,
            busy: 0,
            busy_rate: 0.0,
            compressed_size: 0,
            compression_rate: 0.0,
        };
        while let Some(member) = members.next() {
            match member {
                "pages" => members.require(0, &mut value.pages),
                "busy" => members.require(1, &mut value.busy),
                "busy-rate" => members.require(2, &mut value.busy_rate),
                "compressed-size" => members.require(3, &mut value.compressed_size),
                "compression-rate" => members.require(4, &mut value.compression_rate),
                _ => members.skip(),
            }
        }
        members
            .check(
                &["pages", "busy", "busy-rate", "compressed-size", "compression-rate"],
            );
        members.finish(value)
    }
}

runtime::object!(CompressionStats);

/// Limit of the dirty page rate of one virtual CPU.
///
/// The QAPI struct `DirtyLimitInfo` of module `migration`.
///
/// Since QEMU 7.1. Received.
///
/// Returned by [`query-vcpu-dirty-limit`](super::super::commands::QueryVcpuDirtyLimit).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.DirtyLimitInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DirtyLimitInfo {
    /// Index of the virtual CPU. `cpu-index`: `int`.
    pub cpu_index: i64,
    /// Highest rate at which it may make memory dirty, in MiB/s; `0` means no limit. `limit-rate`: `uint64`.
    pub limit_rate: u64,
    /// Rate at which it makes memory dirty at present, in MiB/s. `current-rate`: `uint64`.
    pub current_rate: u64,
}

impl DirtyLimitInfo {
    /// `DirtyLimitInfo` with its required members.
    #[must_use]
    #[inline]
    pub fn new(cpu_index: i64, limit_rate: u64, current_rate: u64) -> Self {
        Self {
            cpu_index,
            limit_rate,
            current_rate,
        }
    }
}

impl runtime::Object for DirtyLimitInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("cpu-index", &self.cpu_index);
        writer.member("limit-rate", &self.limit_rate);
        writer.member("current-rate", &self.current_rate);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            cpu_index: 0,
            limit_rate: 0,
            current_rate: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "cpu-index" => members.require(0, &mut value.cpu_index),
                "limit-rate" => members.require(1, &mut value.limit_rate),
                "current-rate" => members.require(2, &mut value.current_rate),
                _ => members.skip(),
            }
        }
        members.check(&["cpu-index", "limit-rate", "current-rate"]);
        members.finish(value)
    }
}

runtime::object!(DirtyLimitInfo);

/// Result of a measurement of how fast the guest writes to its memory.
///
/// The QAPI struct `DirtyRateInfo` of module `migration`.
///
/// Since QEMU 5.2. Received.
///
/// Returned by [`query-dirty-rate`](super::super::commands::QueryDirtyRate).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.DirtyRateInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DirtyRateInfo {
    /// Rate in MiB/s at which the guest made memory dirty; absent until the status is `measured`. `dirty-rate`: `int64`.
    pub dirty_rate: Option<i64>,
    /// How far the measurement is. `status`: [`DirtyRateStatus`].
    pub status: DirtyRateStatus,
    /// Start of the measurement, in seconds since 1970, or in old releases since the start of the host. `start-time`: `int64`.
    pub start_time: i64,
    /// How long was measured, in what `calc-time-unit` says. `calc-time`: `int64`.
    pub calc_time: i64,
    /// Whether `calc-time` counts seconds or milliseconds. `calc-time-unit`: [`TimeUnit`]. Since QEMU 8.2.
    pub calc_time_unit: Option<TimeUnit>,
    /// How many pages of each GiB were looked at; 0 if the mode does not sample. `sample-pages`: `uint64`. Since QEMU 6.1.
    pub sample_pages: u64,
    /// How written pages were found. `mode`: [`DirtyRateMeasureMode`]. Since QEMU 6.2.
    pub mode: DirtyRateMeasureMode,
    /// Rate of each virtual CPU, in the mode `dirty-ring` alone. `vcpu-dirty-rate`: list of [`DirtyRateVcpu`]. Since QEMU 6.2.
    pub vcpu_dirty_rate: Option<Vec<DirtyRateVcpu>>,
}

impl DirtyRateInfo {
    /// `DirtyRateInfo` with its required members.
    #[must_use]
    #[inline]
    pub fn new(
        status: DirtyRateStatus,
        start_time: i64,
        calc_time: i64,
        sample_pages: u64,
        mode: DirtyRateMeasureMode,
    ) -> Self {
        Self {
            dirty_rate: None,
            status,
            start_time,
            calc_time,
            calc_time_unit: None,
            sample_pages,
            mode,
            vcpu_dirty_rate: None,
        }
    }
}

impl runtime::Object for DirtyRateInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("dirty-rate", &self.dirty_rate);
        writer.member("status", &self.status);
        writer.member("start-time", &self.start_time);
        writer.member("calc-time", &self.calc_time);
        writer.optional("calc-time-unit", &self.calc_time_unit);
        writer.member("sample-pages", &self.sample_pages);
        writer.member("mode", &self.mode);
        writer.optional("vcpu-dirty-rate", &self.vcpu_dirty_rate);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            dirty_rate: None,
            status: DirtyRateStatus::Unstarted,
            start_time: 0,
            calc_time: 0,
            calc_time_unit: None,
            sample_pages: 0,
            mode: DirtyRateMeasureMode::PageSampling,
            vcpu_dirty_rate: None,
        };
        while let Some(member) = members.next() {
            match member {
                "dirty-rate" => members.fill(&mut value.dirty_rate),
                "status" => members.require(0, &mut value.status),
                "start-time" => members.require(1, &mut value.start_time),
                "calc-time" => members.require(2, &mut value.calc_time),
                "calc-time-unit" => members.fill(&mut value.calc_time_unit),
                "sample-pages" => members.require(3, &mut value.sample_pages),
                "mode" => members.require(4, &mut value.mode),
                "vcpu-dirty-rate" => members.fill(&mut value.vcpu_dirty_rate),
                _ => members.skip(),
            }
        }
        members.check(&["status", "start-time", "calc-time", "sample-pages", "mode"]);
        members.finish(value)
    }
}

runtime::object!(DirtyRateInfo);

/// How written pages are found when a dirty page rate is measured.
///
/// The QAPI enum `DirtyRateMeasureMode` of module `migration`.
///
/// Since QEMU 6.2. Sent and received.
///
/// Argument of [`calc-dirty-rate`](super::super::commands::CalcDirtyRate). Part of [`DirtyRateInfo`](super::DirtyRateInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.DirtyRateMeasureMode)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum DirtyRateMeasureMode {
    /// Hashes of some random pages are compared before and after; works with any accelerator. `page-sampling`.
    PageSampling,
    /// Reads the dirty ring of KVM, for each virtual CPU; KVM needs `dirty-ring-size`. `dirty-ring`.
    DirtyRing,
    /// Counts pages in the dirty log of KVM, where no dirty ring is in use. `dirty-bitmap`.
    DirtyBitmap,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl DirtyRateMeasureMode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::PageSampling,
        Self::DirtyRing,
        Self::DirtyBitmap,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::PageSampling => "page-sampling",
            Self::DirtyRing => "dirty-ring",
            Self::DirtyBitmap => "dirty-bitmap",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(DirtyRateMeasureMode);

/// How far the measurement of a dirty page rate is.
///
/// The QAPI enum `DirtyRateStatus` of module `migration`.
///
/// Since QEMU 5.2. Received.
///
/// Part of [`DirtyRateInfo`](super::DirtyRateInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.DirtyRateStatus)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum DirtyRateStatus {
    /// None was asked for yet. `unstarted`.
    Unstarted,
    /// Is under way. `measuring`.
    Measuring,
    /// Is complete and can be read. `measured`.
    Measured,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl DirtyRateStatus {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Unstarted,
        Self::Measuring,
        Self::Measured,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unstarted => "unstarted",
            Self::Measuring => "measuring",
            Self::Measured => "measured",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(DirtyRateStatus);

/// Dirty page rate of one virtual CPU.
///
/// The QAPI struct `DirtyRateVcpu` of module `migration`.
///
/// Since QEMU 6.2. Received.
///
/// Part of [`DirtyRateInfo`](super::DirtyRateInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.DirtyRateVcpu)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DirtyRateVcpu {
    /// Index of the virtual CPU. `id`: `int`.
    pub id: i64,
    /// Rate at which this virtual CPU made memory dirty, in MiB/s. `dirty-rate`: `int64`.
    pub dirty_rate: i64,
}

impl DirtyRateVcpu {
    /// `DirtyRateVcpu` with its required members.
    #[must_use]
    #[inline]
    pub fn new(id: i64, dirty_rate: i64) -> Self {
        Self { id, dirty_rate }
    }
}

impl runtime::Object for DirtyRateVcpu {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("id", &self.id);
        writer.member("dirty-rate", &self.dirty_rate);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { id: 0, dirty_rate: 0 };
        while let Some(member) = members.next() {
            match member {
                "id" => members.require(0, &mut value.id),
                "dirty-rate" => members.require(1, &mut value.dirty_rate),
                _ => members.skip(),
            }
        }
        members.check(&["id", "dirty-rate"]);
        members.finish(value)
    }
}

runtime::object!(DirtyRateVcpu);

/// How far a COLO failover is.
///
/// The QAPI enum `FailoverStatus` of module `migration`.
///
/// Since QEMU 2.8. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.FailoverStatus)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum FailoverStatus {
    /// There was none. `none`.
    None,
    /// Asked for, but not begun. `require`.
    Require,
    /// Under way. `active`.
    Active,
    /// Done. `completed`.
    Completed,
    /// To be done over again. `relaunch`. Since QEMU 2.9.
    Relaunch,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl FailoverStatus {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::None,
        Self::Require,
        Self::Active,
        Self::Completed,
        Self::Relaunch,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Require => "require",
            Self::Active => "active",
            Self::Completed => "completed",
            Self::Relaunch => "relaunch",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(FailoverStatus);

/// File that a migration stream is written to or read from.
///
/// The QAPI struct `FileMigrationArgs` of module `migration`.
///
/// Since QEMU 8.2. Sent.
///
/// Part of [`MigrationAddress`](super::MigrationAddress).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.FileMigrationArgs)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FileMigrationArgs {
    /// Path of the file, or `/dev/fdset/N` for a file descriptor set. `filename`: `str`.
    pub filename: String,
    /// Place in the file where the stream begins, in bytes. `offset`: `uint64`.
    pub offset: u64,
}

impl FileMigrationArgs {
    /// `FileMigrationArgs` with its required members.
    pub fn new(filename: impl Into<String>, offset: u64) -> Self {
        Self {
            filename: filename.into(),
            offset,
        }
    }
}

impl runtime::Object for FileMigrationArgs {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("filename", &self.filename);
        writer.member("offset", &self.offset);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            filename: String::new(),
            offset: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "filename" => members.require(0, &mut value.filename),
                "offset" => members.require(1, &mut value.offset),
                _ => members.skip(),
            }
        }
        members.check(&["filename", "offset"]);
        members.finish(value)
    }
}

runtime::object!(FileMigrationArgs, strict);

/// Kind of migration.
///
/// The QAPI enum `MigMode` of module `migration`.
///
/// Since QEMU 8.2. Sent and received.
///
/// Argument of [`migrate-set-parameters`](super::super::commands::MigrateSetParameters). Part of [`MigrationParameters`](super::MigrationParameters).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MigMode)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum MigMode {
    /// To another QEMU, with memory sent through the stream. `normal`.
    Normal,
    /// Into a file, so that QEMU and even the host can be restarted in between; the guest is stopped first. `cpr-reboot`.
    CprReboot,
    /// To a second QEMU process beside this one that takes over the memory as it is, by file descriptors. `cpr-transfer`. Since QEMU 10.0.
    CprTransfer,
    /// To a new QEMU that replaces this process under the same process id and keeps the memory as it is. `cpr-exec`. Since QEMU 10.2.
    CprExec,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl MigMode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Normal,
        Self::CprReboot,
        Self::CprTransfer,
        Self::CprExec,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Normal => "normal",
            Self::CprReboot => "cpr-reboot",
            Self::CprTransfer => "cpr-transfer",
            Self::CprExec => "cpr-exec",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(MigMode);

/// Where a migration stream goes to or comes from.
///
/// The QAPI union `MigrationAddress` of module `migration`.
///
/// Since QEMU 8.2. Sent.
///
/// Part of [`MigrationChannel`](super::MigrationChannel).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationAddress)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum MigrationAddress {
    /// A TCP, Unix or vsock socket, or one that was passed as file descriptor. `socket`.
    Socket(SocketAddress),
    /// A program that takes the stream on its standard input or gives it on its output. `exec`.
    Exec(MigrationExecCommand),
    /// A host to be reached by RDMA. `rdma`.
    Rdma(InetSocketAddress),
    /// A file. `file`.
    File(FileMigrationArgs),
}

/// Constructors, one for each value of `transport`.
impl MigrationAddress {
    /// A TCP, Unix or vsock socket, or one that was passed as file descriptor. `MigrationAddress` with `transport` `socket`.
    pub fn socket(socket: impl Into<SocketAddress>) -> Self {
        MigrationAddress::Socket(socket.into())
    }
    /// A program that takes the stream on its standard input or gives it on its output. `MigrationAddress` with `transport` `exec`.
    pub fn exec(exec: impl Into<MigrationExecCommand>) -> Self {
        MigrationAddress::Exec(exec.into())
    }
    /// A host to be reached by RDMA. `MigrationAddress` with `transport` `rdma`.
    pub fn rdma(rdma: impl Into<InetSocketAddress>) -> Self {
        MigrationAddress::Rdma(rdma.into())
    }
    /// A file. `MigrationAddress` with `transport` `file`.
    pub fn file(file: impl Into<FileMigrationArgs>) -> Self {
        MigrationAddress::File(file.into())
    }
}

impl From<SocketAddress> for MigrationAddress {
    #[inline]
    fn from(members: SocketAddress) -> Self {
        Self::socket(members)
    }
}

impl From<MigrationExecCommand> for MigrationAddress {
    #[inline]
    fn from(members: MigrationExecCommand) -> Self {
        Self::exec(members)
    }
}

impl From<InetSocketAddress> for MigrationAddress {
    #[inline]
    fn from(members: InetSocketAddress) -> Self {
        Self::rdma(members)
    }
}

impl From<FileMigrationArgs> for MigrationAddress {
    #[inline]
    fn from(members: FileMigrationArgs) -> Self {
        Self::file(members)
    }
}

impl MigrationAddress {
    /// The value of `transport`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Socket(_) => "socket",
            Self::Exec(_) => "exec",
            Self::Rdma(_) => "rdma",
            Self::File(_) => "file",
        }
    }
}

impl runtime::Branches for MigrationAddress {
    const TAG: &'static str = "transport";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Socket(it) => writer.members(it),
            Self::Exec(it) => writer.members(it),
            Self::Rdma(it) => writer.members(it),
            Self::File(it) => writer.members(it),
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "socket" => members.read_as(Self::Socket),
            "exec" => members.read_as(Self::Exec),
            "rdma" => members.read_as(Self::Rdma),
            "file" => members.read_as(Self::File),
            _ => members.no_branch(tag),
        }
    }
}

runtime::branches!(MigrationAddress, strict);

/// Kind of the address of a migration stream.
///
/// The QAPI enum `MigrationAddressType` of module `migration`.
///
/// Since QEMU 8.2. Sent.
///
/// Part of [`MigrationAddress`](super::MigrationAddress).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MigrationAddressType)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum MigrationAddressType {
    /// A socket. `socket`.
    Socket,
    /// A program. `exec`.
    Exec,
    /// A host with RDMA. `rdma`.
    Rdma,
    /// A file. `file`.
    File,
}

impl MigrationAddressType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Socket,
        Self::Exec,
        Self::Rdma,
        Self::File,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Socket => "socket",
            Self::Exec => "exec",
            Self::Rdma => "rdma",
            Self::File => "file",
        }
    }
}

runtime::closed_enum!(MigrationAddressType);

/// Optional feature of migration; most must be set alike on source and destination.
///
/// The QAPI enum `MigrationCapability` of module `migration`.
///
/// Since QEMU 1.2. Sent and received.
///
/// Part of [`MigrationCapabilityStatus`](super::MigrationCapabilityStatus).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MigrationCapability)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum MigrationCapability {
    /// Sends only what changed in a page that was sent before, for guests that rewrite the same pages. `xbzrle`.
    Xbzrle,
    /// Locks all guest memory at the start of a migration by RDMA, rather than piece by piece. `rdma-pin-all`. Since QEMU 2.0.
    RdmaPinAll,
    /// Slows the guest's CPUs down step by step when memory is written faster than it can be sent. `auto-converge`. Since QEMU 1.6.
    AutoConverge,
    /// Sends MIGRATION and MIGRATION_PASS events. `events`. Since QEMU 2.4.
    Events,
    /// Allows to switch to postcopy, where the guest runs on the destination before all its memory is there. `postcopy-ram`. Since QEMU 2.6.
    PostcopyRam,
    /// Keeps a standby in lockstep after the first copy, for fault tolerance by COLO. `x-colo`. Since QEMU 2.8. Unstable.
    XColo,
    /// Frees memory of the source as soon as it is sent in postcopy. `release-ram`. Since QEMU 2.9.
    ReleaseRam,
    /// Opens a channel back to the source also for precopy, so that the destination can report errors. `return-path`. Since QEMU 2.10.
    ReturnPath,
    /// Waits for migrate-continue with the guest stopped, before device state is sent and disks change hands. `pause-before-switchover`. Since QEMU 2.11.
    PauseBeforeSwitchover,
    /// Sends memory over several connections at once. `multifd`. Since QEMU 4.0.
    Multifd,
    /// Takes named dirty bitmaps of disks along. `dirty-bitmaps`. Since QEMU 2.12.
    DirtyBitmaps,
    /// Measures how long virtual CPUs wait for pages in postcopy. `postcopy-blocktime`. Since QEMU 3.0.
    PostcopyBlocktime,
    /// Lets the destination take its disks, with their locks, only when the guest is started there. `late-block-activate`. Since QEMU 3.0.
    LateBlockActivate,
    /// Leaves out shared memory that the destination on the same host can open itself. `x-ignore-shared`. Since QEMU 4.0. Unstable.
    XIgnoreShared,
    /// Fails if the UUID of the machine differs between both sides. `validate-uuid`. Since QEMU 4.2.
    ValidateUuid,
    /// Writes the state as of the start of the migration while the guest runs on. `background-snapshot`. Since QEMU 6.0.
    BackgroundSnapshot,
    /// Sends pages without copying them first; needs multifd, Linux and permission to lock memory. `zero-copy-send`. Since QEMU 7.1.
    ZeroCopySend,
    /// Gives pages that the guest waits for in postcopy a connection of their own. `postcopy-preempt`. Since QEMU 7.1.
    PostcopyPreempt,
    /// Waits before the switchover until the destination has said that its devices are prepared; needs return-path. `switchover-ack`. Since QEMU 8.1.
    SwitchoverAck,
    /// Slows only virtual CPUs that write more than `vcpu-dirty-limit`; needs the dirty ring of KVM. `dirty-limit`. Since QEMU 8.1.
    DirtyLimit,
    /// Gives each page a fixed place in the file that is migrated to, so that its size is bounded. `mapped-ram`. Since QEMU 9.0.
    MappedRam,
    /// Sends a mark in place of disk blocks full of zeros, in the removed migration of disks. `zero-blocks`. Since QEMU 1.6. Removed in QEMU 11.0 or 11.1. Deprecated since QEMU 9.2.
    #[deprecated(note = "removed in QEMU 11.0 or 11.1")]
    ZeroBlocks,
    /// Compresses pages with threads before they are sent. `compress`. Since QEMU 2.4. Removed in QEMU 9.1. Deprecated since QEMU 8.2. Use `multifd` instead.
    #[deprecated(note = "removed in QEMU 9.1: use `multifd`")]
    Compress,
    /// Copies disks along with the memory. `block`. Since QEMU 2.10. Removed in QEMU 9.1. Deprecated since QEMU 8.2. Use `blockdev-mirror` instead.
    #[deprecated(note = "removed in QEMU 9.1: use `blockdev-mirror`")]
    Block,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl MigrationCapability {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Xbzrle,
        Self::RdmaPinAll,
        Self::AutoConverge,
        Self::Events,
        Self::PostcopyRam,
        Self::XColo,
        Self::ReleaseRam,
        Self::ReturnPath,
        Self::PauseBeforeSwitchover,
        Self::Multifd,
        Self::DirtyBitmaps,
        Self::PostcopyBlocktime,
        Self::LateBlockActivate,
        Self::XIgnoreShared,
        Self::ValidateUuid,
        Self::BackgroundSnapshot,
        Self::ZeroCopySend,
        Self::PostcopyPreempt,
        Self::SwitchoverAck,
        Self::DirtyLimit,
        Self::MappedRam,
        Self::ZeroBlocks,
        Self::Compress,
        Self::Block,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Xbzrle => "xbzrle",
            Self::RdmaPinAll => "rdma-pin-all",
            Self::AutoConverge => "auto-converge",
            Self::Events => "events",
            Self::PostcopyRam => "postcopy-ram",
            Self::XColo => "x-colo",
            Self::ReleaseRam => "release-ram",
            Self::ReturnPath => "return-path",
            Self::PauseBeforeSwitchover => "pause-before-switchover",
            Self::Multifd => "multifd",
            Self::DirtyBitmaps => "dirty-bitmaps",
            Self::PostcopyBlocktime => "postcopy-blocktime",
            Self::LateBlockActivate => "late-block-activate",
            Self::XIgnoreShared => "x-ignore-shared",
            Self::ValidateUuid => "validate-uuid",
            Self::BackgroundSnapshot => "background-snapshot",
            Self::ZeroCopySend => "zero-copy-send",
            Self::PostcopyPreempt => "postcopy-preempt",
            Self::SwitchoverAck => "switchover-ack",
            Self::DirtyLimit => "dirty-limit",
            Self::MappedRam => "mapped-ram",
            Self::ZeroBlocks => "zero-blocks",
            Self::Compress => "compress",
            Self::Block => "block",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(MigrationCapability);

/// A feature of migration and whether it is on.
///
/// The QAPI struct `MigrationCapabilityStatus` of module `migration`.
///
/// Since QEMU 1.2. Sent and received.
///
/// Argument of [`migrate-set-capabilities`](super::super::commands::MigrateSetCapabilities). Returned by [`query-migrate-capabilities`](super::super::commands::QueryMigrateCapabilities).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationCapabilityStatus)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MigrationCapabilityStatus {
    /// The feature. `capability`: [`MigrationCapability`].
    pub capability: MigrationCapability,
    /// Whether it is on. `state`: `bool`.
    pub state: bool,
}

impl MigrationCapabilityStatus {
    /// `MigrationCapabilityStatus` with its required members.
    #[must_use]
    #[inline]
    pub fn new(capability: MigrationCapability, state: bool) -> Self {
        Self { capability, state }
    }
}

impl runtime::Object for MigrationCapabilityStatus {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("capability", &self.capability);
        writer.member("state", &self.state);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            capability: MigrationCapability::Xbzrle,
            state: false,
        };
        while let Some(member) = members.next() {
            match member {
                "capability" => members.require(0, &mut value.capability),
                "state" => members.require(1, &mut value.state),
                _ => members.skip(),
            }
        }
        members.check(&["capability", "state"]);
        members.finish(value)
    }
}

runtime::object!(MigrationCapabilityStatus);

/// One stream of a migration and its address.
///
/// The QAPI struct `MigrationChannel` of module `migration`.
///
/// Since QEMU 8.2. Sent.
///
/// Argument of [`migrate`](super::super::commands::Migrate), [`migrate-incoming`](super::super::commands::MigrateIncoming).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationChannel)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MigrationChannel {
    /// What the stream carries. `channel-type`: [`MigrationChannelType`].
    pub channel_type: MigrationChannelType,
    /// Where the stream goes to or comes from. `addr`: [`MigrationAddress`].
    pub addr: MigrationAddress,
}

impl MigrationChannel {
    /// `MigrationChannel` with its required members.
    pub fn new(
        channel_type: MigrationChannelType,
        addr: impl Into<MigrationAddress>,
    ) -> Self {
        Self {
            channel_type,
            addr: addr.into(),
        }
    }
}

impl runtime::Object for MigrationChannel {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("channel-type", &self.channel_type);
        writer.member("addr", &self.addr);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut channel_type: Option<MigrationChannelType> = None;
        let mut addr: Option<MigrationAddress> = None;
        while let Some(member) = members.next() {
            match member {
                "channel-type" => members.fill(&mut channel_type),
                "addr" => members.fill(&mut addr),
                _ => members.skip(),
            }
        }
        let Some(channel_type) = channel_type else {
            return members.missing("channel-type")
        };
        let Some(addr) = addr else { return members.missing("addr") };
        members.finish(Self { channel_type, addr })
    }
}

runtime::object!(MigrationChannel, strict);

/// What a migration stream carries.
///
/// The QAPI enum `MigrationChannelType` of module `migration`.
///
/// Since QEMU 8.2. Sent.
///
/// Part of [`MigrationChannel`](super::MigrationChannel).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MigrationChannelType)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum MigrationChannelType {
    /// Memory and device state. `main`.
    Main,
    /// File descriptors that the new QEMU takes over, by a Unix socket; in the mode cpr-transfer only. `cpr`. Since QEMU 10.0.
    Cpr,
}

impl MigrationChannelType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Main, Self::Cpr];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Main => "main",
            Self::Cpr => "cpr",
        }
    }
}

runtime::closed_enum!(MigrationChannelType);

/// Program that a migration stream is piped to or from.
///
/// The QAPI struct `MigrationExecCommand` of module `migration`.
///
/// Since QEMU 8.2. Sent.
///
/// Part of [`MigrationAddress`](super::MigrationAddress).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationExecCommand)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MigrationExecCommand {
    /// Path of the program, then its arguments; no shell is involved. `args`: `[str]`.
    pub args: Vec<String>,
}

impl MigrationExecCommand {
    /// `MigrationExecCommand` with its required members.
    pub fn new(args: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { args: runtime::list(args) }
    }
}

impl runtime::Object for MigrationExecCommand {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("args", &self.args);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { args: Vec::new() };
        while let Some(member) = members.next() {
            match member {
                "args" => members.require(0, &mut value.args),
                _ => members.skip(),
            }
        }
        members.check(&["args"]);
        members.finish(value)
    }
}

runtime::object!(MigrationExecCommand, strict);

/// State and figures of the current or last migration; empty if there was none.
///
/// The QAPI struct `MigrationInfo` of module `migration`.
///
/// Since QEMU 0.14. Received.
///
/// Returned by [`query-migrate`](super::super::commands::QueryMigrate).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MigrationInfo {
    /// State of the migration; if absent, there was no migration. `status`: [`MigrationStatus`].
    pub status: Option<MigrationStatus>,
    /// Figures of the memory, once the migration has begun. `ram`: [`MigrationRAMStats`](MigrationRamStats). Since QEMU 1.2.
    pub ram: Option<MigrationRamStats>,
    /// Estimate in bytes of what must still be sent, memory and devices together. `remaining`: `size`. Since QEMU 11.1.
    pub remaining: Option<u64>,
    /// Figures of passed-through devices; if absent, no such device takes part. `vfio`: [`VfioStats`]. Since QEMU 5.2.
    pub vfio: Option<VfioStats>,
    /// Figures of the page cache of XBZRLE; if absent, the feature is off. `xbzrle-cache`: [`XBZRLECacheStats`](XbzrleCacheStats). Since QEMU 1.2.
    pub xbzrle_cache: Option<XbzrleCacheStats>,
    /// Time in ms since the migration started, or its whole duration once it has ended. `total-time`: `int`. Since QEMU 1.2.
    pub total_time: Option<i64>,
    /// How long in ms the guest would stand still if it switched over now; present while the migration runs. `expected-downtime`: `int`. Since QEMU 1.3.
    pub expected_downtime: Option<i64>,
    /// How long in ms the guest stood still; present once the migration has succeeded. `downtime`: `int`. Since QEMU 1.3.
    pub downtime: Option<i64>,
    /// Time spent on preparations before the first page was sent, in ms. `setup-time`: `int`. Since QEMU 1.6.
    pub setup_time: Option<i64>,
    /// Share of time that the guest's CPUs are held back, in percent; if absent, they are not held back. `cpu-throttle-percentage`: `int`. Since QEMU 2.7.
    pub cpu_throttle_percentage: Option<i64>,
    /// Why the migration failed, as text for humans; no error if absent. `error-desc`: `str`. Since QEMU 2.7.
    pub error_desc: Option<String>,
    /// Why the machine cannot be migrated at present, as texts for humans; if absent, nothing is in the way. `blocked-reasons`: `[str]`. Since QEMU 6.0.
    pub blocked_reasons: Option<Vec<String>>,
    /// Time in which all virtual CPUs together waited for pages in postcopy, in ms; not measured if absent. `postcopy-blocktime`: `uint32`. Since QEMU 3.0.
    pub postcopy_blocktime: Option<u32>,
    /// Time that each virtual CPU waited for pages in postcopy, in ms; not measured if absent. `postcopy-vcpu-blocktime`: `[uint32]`. Since QEMU 3.0.
    pub postcopy_vcpu_blocktime: Option<Vec<u32>>,
    /// Mean time in ns from a page fault in postcopy to the arrival of the page, for pages fetched from the source; not measured if absent. `postcopy-latency`: `uint64`. Since QEMU 10.1. Unstable.
    pub postcopy_latency: Option<u64>,
    /// How many faults took from 2^N µs to 2^(N+1) µs, at index N; not measured if absent. `postcopy-latency-dist`: `[uint64]`. Since QEMU 10.1. Unstable.
    pub postcopy_latency_dist: Option<Vec<u64>>,
    /// The same mean time for each virtual CPU, in ns; not measured if absent. `postcopy-vcpu-latency`: `[uint64]`. Since QEMU 10.1. Unstable.
    pub postcopy_vcpu_latency: Option<Vec<u64>>,
    /// The same mean time for threads that run no virtual CPU, in ns; not measured if absent. `postcopy-non-vcpu-latency`: `uint64`. Since QEMU 10.1. Unstable.
    pub postcopy_non_vcpu_latency: Option<u64>,
    /// Addresses that the destination listens at, with the ports that were really taken. `socket-address`: list of [`SocketAddress`]. Since QEMU 4.0.
    pub socket_address: Option<Vec<SocketAddress>>,
    /// Longest time that a virtual CPU is held back in one round of the dirty ring, in µs. `dirty-limit-throttle-time-per-round`: `uint64`. Since QEMU 8.1.
    pub dirty_limit_throttle_time_per_round: Option<u64>,
    /// Estimate of the time in which a virtual CPU fills its dirty ring, in µs; `0` means that the guest writes no memory. `dirty-limit-ring-full-time`: `uint64`. Since QEMU 8.1.
    pub dirty_limit_ring_full_time: Option<u64>,
    /// Figures of disks, in the removed migration of disks; if absent, no disks are migrated. `disk`: [`MigrationStats`](MigrationRamStats). Removed in QEMU 9.1. Deprecated since QEMU 8.2.
    #[deprecated(note = "removed in QEMU 9.1")]
    pub disk: Option<MigrationRamStats>,
    /// Figures of compression by threads; if absent, the feature is off. `compression`: [`CompressionStats`]. Since QEMU 3.1. Removed in QEMU 9.1. Deprecated since QEMU 8.2.
    #[deprecated(note = "removed in QEMU 9.1")]
    pub compression: Option<CompressionStats>,
}

impl MigrationInfo {
    /// `MigrationInfo` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            status: None,
            ram: None,
            remaining: None,
            vfio: None,
            xbzrle_cache: None,
            total_time: None,
            expected_downtime: None,
            downtime: None,
            setup_time: None,
            cpu_throttle_percentage: None,
            error_desc: None,
            blocked_reasons: None,
            postcopy_blocktime: None,
            postcopy_vcpu_blocktime: None,
            postcopy_latency: None,
            postcopy_latency_dist: None,
            postcopy_vcpu_latency: None,
            postcopy_non_vcpu_latency: None,
            socket_address: None,
            dirty_limit_throttle_time_per_round: None,
            dirty_limit_ring_full_time: None,
            disk: None,
            compression: None,
        }
    }
}

runtime::default!(MigrationInfo);

impl runtime::Object for MigrationInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("status", &self.status);
        writer.optional("ram", &self.ram);
        writer.optional("remaining", &self.remaining);
        writer.optional("vfio", &self.vfio);
        writer.optional("xbzrle-cache", &self.xbzrle_cache);
        writer.optional("total-time", &self.total_time);
        writer.optional("expected-downtime", &self.expected_downtime);
        writer.optional("downtime", &self.downtime);
        writer.optional("setup-time", &self.setup_time);
        writer.optional("cpu-throttle-percentage", &self.cpu_throttle_percentage);
        writer.optional("error-desc", &self.error_desc);
        writer.optional("blocked-reasons", &self.blocked_reasons);
        writer.optional("postcopy-blocktime", &self.postcopy_blocktime);
        writer.optional("postcopy-vcpu-blocktime", &self.postcopy_vcpu_blocktime);
        writer.optional("postcopy-latency", &self.postcopy_latency);
        writer.optional("postcopy-latency-dist", &self.postcopy_latency_dist);
        writer.optional("postcopy-vcpu-latency", &self.postcopy_vcpu_latency);
        writer.optional("postcopy-non-vcpu-latency", &self.postcopy_non_vcpu_latency);
        writer.optional("socket-address", &self.socket_address);
        writer
            .optional(
                "dirty-limit-throttle-time-per-round",
                &self.dirty_limit_throttle_time_per_round,
            );
        writer.optional("dirty-limit-ring-full-time", &self.dirty_limit_ring_full_time);
        writer.optional("disk", &self.disk);
        writer.optional("compression", &self.compression);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "status" => members.fill(&mut value.status),
                "ram" => members.fill(&mut value.ram),
                "remaining" => members.fill(&mut value.remaining),
                "vfio" => members.fill(&mut value.vfio),
                "xbzrle-cache" => members.fill(&mut value.xbzrle_cache),
                "total-time" => members.fill(&mut value.total_time),
                "expected-downtime" => members.fill(&mut value.expected_downtime),
                "downtime" => members.fill(&mut value.downtime),
                "setup-time" => members.fill(&mut value.setup_time),
                "cpu-throttle-percentage" => {
                    members.fill(&mut value.cpu_throttle_percentage)
                }
                "error-desc" => members.fill(&mut value.error_desc),
                "blocked-reasons" => members.fill(&mut value.blocked_reasons),
                "postcopy-blocktime" => members.fill(&mut value.postcopy_blocktime),
                "postcopy-vcpu-blocktime" => {
                    members.fill(&mut value.postcopy_vcpu_blocktime)
                }
                "postcopy-latency" => members.fill(&mut value.postcopy_latency),
                "postcopy-latency-dist" => members.fill(&mut value.postcopy_latency_dist),
                "postcopy-vcpu-latency" => members.fill(&mut value.postcopy_vcpu_latency),
                "postcopy-non-vcpu-latency" => {
                    members.fill(&mut value.postcopy_non_vcpu_latency)
                }
                "socket-address" => members.fill(&mut value.socket_address),
                "dirty-limit-throttle-time-per-round" => {
                    members.fill(&mut value.dirty_limit_throttle_time_per_round)
                }
                "dirty-limit-ring-full-time" => {
                    members.fill(&mut value.dirty_limit_ring_full_time)
                }
                "disk" => members.fill(&mut value.disk),
                "compression" => members.fill(&mut value.compression),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(MigrationInfo);

/// Names of the settings of migration, as the monitor for humans takes them.
///
/// The QAPI enum `MigrationParameter` of module `migration`.
///
/// Since QEMU 2.4. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MigrationParameter)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum MigrationParameter {
    /// Delay before the guest's network cards announce themselves for the first time. `announce-initial`. Since QEMU 4.0.
    AnnounceInitial,
    /// Longest delay between two announcements. `announce-max`. Since QEMU 4.0.
    AnnounceMax,
    /// How many announcements are sent. `announce-rounds`. Since QEMU 4.0.
    AnnounceRounds,
    /// By how much the delay grows from one announcement to the next. `announce-step`. Since QEMU 4.0.
    AnnounceStep,
    /// How much of what is sent may be written anew before CPUs are held back. `throttle-trigger-threshold`. Since QEMU 5.0.
    ThrottleTriggerThreshold,
    /// How much CPUs are held back at first. `cpu-throttle-initial`. Since QEMU 2.7.
    CpuThrottleInitial,
    /// By how much they are held back further each time. `cpu-throttle-increment`. Since QEMU 2.7.
    CpuThrottleIncrement,
    /// Whether the last steps of holding back are smaller. `cpu-throttle-tailslow`. Since QEMU 5.1.
    CpuThrottleTailslow,
    /// Credentials for TLS. `tls-creds`. Since QEMU 2.7.
    TlsCreds,
    /// Host name that the certificate must carry. `tls-hostname`. Since QEMU 2.7.
    TlsHostname,
    /// Who may connect by TLS. `tls-authz`. Since QEMU 4.0.
    TlsAuthz,
    /// Most that is sent in each second. `max-bandwidth`. Since QEMU 2.8.
    MaxBandwidth,
    /// Bandwidth that the switchover is expected to have. `avail-switchover-bandwidth`. Since QEMU 8.2.
    AvailSwitchoverBandwidth,
    /// How long the guest may stand still. `downtime-limit`. Since QEMU 2.8.
    DowntimeLimit,
    /// Time between two checkpoints of COLO. `x-checkpoint-delay`. Since QEMU 2.8. Unstable.
    XCheckpointDelay,
    /// How many connections multifd opens. `multifd-channels`. Since QEMU 4.0.
    MultifdChannels,
    /// Size of the page cache of XBZRLE. `xbzrle-cache-size`. Since QEMU 2.11.
    XbzrleCacheSize,
    /// Most that is sent in postcopy besides pages that the guest waits for. `max-postcopy-bandwidth`. Since QEMU 3.0.
    MaxPostcopyBandwidth,
    /// How much CPUs may be held back at most. `max-cpu-throttle`. Since QEMU 3.1.
    MaxCpuThrottle,
    /// How multifd compresses. `multifd-compression`. Since QEMU 5.0.
    MultifdCompression,
    /// Effort of zlib. `multifd-zlib-level`. Since QEMU 5.0.
    MultifdZlibLevel,
    /// Effort of zstd. `multifd-zstd-level`. Since QEMU 5.0.
    MultifdZstdLevel,
    /// Effort of QATzip. `multifd-qatzip-level`. Since QEMU 9.2.
    MultifdQatzipLevel,
    /// Names of disks and dirty bitmaps in the stream. `block-bitmap-mapping`. Since QEMU 5.2.
    BlockBitmapMapping,
    /// How often the dirty page rate is measured for the dirty limit. `x-vcpu-dirty-limit-period`. Since QEMU 8.1. Unstable.
    XVcpuDirtyLimitPeriod,
    /// Highest rate at which a virtual CPU may make memory dirty. `vcpu-dirty-limit`. Since QEMU 8.1.
    VcpuDirtyLimit,
    /// Kind of migration. `mode`. Since QEMU 8.2.
    Mode,
    /// Who looks for pages full of zeros. `zero-page-detection`. Since QEMU 9.0.
    ZeroPageDetection,
    /// Whether the page cache of the host is bypassed. `direct-io`. Since QEMU 9.1.
    DirectIo,
    /// Size of the pieces in which RDMA registers memory. `x-rdma-chunk-size`. Since QEMU 11.0 or 11.1. Unstable.
    XRdmaChunkSize,
    /// Program that takes the place of this QEMU. `cpr-exec-command`. Since QEMU 10.2.
    CprExecCommand,
    /// Effort of the compression by threads. `compress-level`. Removed in QEMU 9.1. Deprecated since QEMU 8.2. Use `multifd-zlib-level` instead.
    #[deprecated(note = "removed in QEMU 9.1: use `multifd-zlib-level`")]
    CompressLevel,
    /// How many threads compress. `compress-threads`. Removed in QEMU 9.1. Deprecated since QEMU 8.2. Use `multifd-channels` instead.
    #[deprecated(note = "removed in QEMU 9.1: use `multifd-channels`")]
    CompressThreads,
    /// How many threads decompress. `decompress-threads`. Removed in QEMU 9.1. Deprecated since QEMU 8.2. Use `multifd-channels` instead.
    #[deprecated(note = "removed in QEMU 9.1: use `multifd-channels`")]
    DecompressThreads,
    /// Whether a page waits for an idle compression thread. `compress-wait-thread`. Since QEMU 3.1. Removed in QEMU 9.1. Deprecated since QEMU 8.2.
    #[deprecated(note = "removed in QEMU 9.1")]
    CompressWaitThread,
    /// Whether migrated disks come without their backing files. `block-incremental`. Since QEMU 2.10. Removed in QEMU 9.1. Deprecated since QEMU 8.2. Use `blockdev-mirror` instead.
    #[deprecated(note = "removed in QEMU 9.1: use `blockdev-mirror`")]
    BlockIncremental,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl MigrationParameter {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::AnnounceInitial,
        Self::AnnounceMax,
        Self::AnnounceRounds,
        Self::AnnounceStep,
        Self::ThrottleTriggerThreshold,
        Self::CpuThrottleInitial,
        Self::CpuThrottleIncrement,
        Self::CpuThrottleTailslow,
        Self::TlsCreds,
        Self::TlsHostname,
        Self::TlsAuthz,
        Self::MaxBandwidth,
        Self::AvailSwitchoverBandwidth,
        Self::DowntimeLimit,
        Self::XCheckpointDelay,
        Self::MultifdChannels,
        Self::XbzrleCacheSize,
        Self::MaxPostcopyBandwidth,
        Self::MaxCpuThrottle,
        Self::MultifdCompression,
        Self::MultifdZlibLevel,
        Self::MultifdZstdLevel,
        Self::MultifdQatzipLevel,
        Self::BlockBitmapMapping,
        Self::XVcpuDirtyLimitPeriod,
        Self::VcpuDirtyLimit,
        Self::Mode,
        Self::ZeroPageDetection,
        Self::DirectIo,
        Self::XRdmaChunkSize,
        Self::CprExecCommand,
        Self::CompressLevel,
        Self::CompressThreads,
        Self::DecompressThreads,
        Self::CompressWaitThread,
        Self::BlockIncremental,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AnnounceInitial => "announce-initial",
            Self::AnnounceMax => "announce-max",
            Self::AnnounceRounds => "announce-rounds",
            Self::AnnounceStep => "announce-step",
            Self::ThrottleTriggerThreshold => "throttle-trigger-threshold",
            Self::CpuThrottleInitial => "cpu-throttle-initial",
            Self::CpuThrottleIncrement => "cpu-throttle-increment",
            Self::CpuThrottleTailslow => "cpu-throttle-tailslow",
            Self::TlsCreds => "tls-creds",
            Self::TlsHostname => "tls-hostname",
            Self::TlsAuthz => "tls-authz",
            Self::MaxBandwidth => "max-bandwidth",
            Self::AvailSwitchoverBandwidth => "avail-switchover-bandwidth",
            Self::DowntimeLimit => "downtime-limit",
            Self::XCheckpointDelay => "x-checkpoint-delay",
            Self::MultifdChannels => "multifd-channels",
            Self::XbzrleCacheSize => "xbzrle-cache-size",
            Self::MaxPostcopyBandwidth => "max-postcopy-bandwidth",
            Self::MaxCpuThrottle => "max-cpu-throttle",
            Self::MultifdCompression => "multifd-compression",
            Self::MultifdZlibLevel => "multifd-zlib-level",
            Self::MultifdZstdLevel => "multifd-zstd-level",
            Self::MultifdQatzipLevel => "multifd-qatzip-level",
            Self::BlockBitmapMapping => "block-bitmap-mapping",
            Self::XVcpuDirtyLimitPeriod => "x-vcpu-dirty-limit-period",
            Self::VcpuDirtyLimit => "vcpu-dirty-limit",
            Self::Mode => "mode",
            Self::ZeroPageDetection => "zero-page-detection",
            Self::DirectIo => "direct-io",
            Self::XRdmaChunkSize => "x-rdma-chunk-size",
            Self::CprExecCommand => "cpr-exec-command",
            Self::CompressLevel => "compress-level",
            Self::CompressThreads => "compress-threads",
            Self::DecompressThreads => "decompress-threads",
            Self::CompressWaitThread => "compress-wait-thread",
            Self::BlockIncremental => "block-incremental",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(MigrationParameter);

/// The settings of migration and their current values.
///
/// The QAPI struct `MigrationParameters` of module `migration`.
///
/// Since QEMU 2.4. Received.
///
/// Returned by [`query-migrate-parameters`](super::super::commands::QueryMigrateParameters).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationParameters)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MigrationParameters {
    /// Delay before the guest's network cards announce themselves for the first time after a migration, in ms. `announce-initial`: `size`. Since QEMU 4.0.
    pub announce_initial: Option<u64>,
    /// Longest delay between two announcements, in ms. `announce-max`: `size`. Since QEMU 4.0.
    pub announce_max: Option<u64>,
    /// How many announcements are sent. `announce-rounds`: `size`. Since QEMU 4.0.
    pub announce_rounds: Option<u64>,
    /// By how much the delay grows from one announcement to the next, in ms. `announce-step`: `size`. Since QEMU 4.0.
    pub announce_step: Option<u64>,
    /// How much may be written anew, in percent of what was sent in a pass, before auto-converge acts. `throttle-trigger-threshold`: `uint8`. Since QEMU 5.0.
    pub throttle_trigger_threshold: Option<u8>,
    /// Share of time that auto-converge holds the guest's CPUs back at first, in percent. `cpu-throttle-initial`: `uint8`. Since QEMU 2.7.
    pub cpu_throttle_initial: Option<u8>,
    /// By how much auto-converge raises that share each time that it was not enough, in percent. `cpu-throttle-increment`: `uint8`. Since QEMU 2.7.
    pub cpu_throttle_increment: Option<u8>,
    /// Whether auto-converge takes smaller steps where those would already suffice. `cpu-throttle-tailslow`: `bool`. Since QEMU 5.1.
    pub cpu_throttle_tailslow: Option<bool>,
    /// Id of the tls-creds object that the migration uses: for a client on the source; null or an empty string for no TLS. `tls-creds`: [`StrOrNull`]. Since QEMU 2.7.
    pub tls_creds: Option<StrOrNull>,
    /// Name that the destination's certificate must carry; null or an empty string for the host of the address. `tls-hostname`: [`StrOrNull`]. Since QEMU 2.7.
    pub tls_hostname: Option<StrOrNull>,
    /// Id of the authz object that decides on the destination which client certificates are let in. `tls-authz`: [`StrOrNull`]. Since QEMU 4.0.
    pub tls_authz: Option<StrOrNull>,
    /// Most that the migration may send, in bytes/s; `0` means no limit. `max-bandwidth`: `size`. Since QEMU 2.8.
    pub max_bandwidth: Option<u64>,
    /// Bandwidth in bytes/s from which the length of the switchover is computed; it limits nothing; `0` means that QEMU measures it. `avail-switchover-bandwidth`: `size`. Since QEMU 8.2.
    pub avail_switchover_bandwidth: Option<u64>,
    /// How long in ms the guest may stand still at the switchover, as QEMU estimates it; at most 2000000. `downtime-limit`: `uint64`. Since QEMU 2.8.
    pub downtime_limit: Option<u64>,
    /// Time between two periodic checkpoints of COLO, in ms. `x-checkpoint-delay`: `uint32`. Since QEMU 2.8. Unstable.
    pub x_checkpoint_delay: Option<u32>,
    /// How many connections multifd opens. `multifd-channels`: `uint8`. Since QEMU 4.0.
    pub multifd_channels: Option<u8>,
    /// Size in bytes of the page cache of XBZRLE, a power of two and not below the size of a page. `xbzrle-cache-size`: `size`. Since QEMU 2.11.
    pub xbzrle_cache_size: Option<u64>,
    /// Most that postcopy may send besides the pages that the guest waits for, in bytes/s; `0` means no limit. `max-postcopy-bandwidth`: `size`. Since QEMU 3.0.
    pub max_postcopy_bandwidth: Option<u64>,
    /// Largest share of time that auto-converge may hold the guest's CPUs back, in percent. `max-cpu-throttle`: `uint8`. Since QEMU 3.1.
    pub max_cpu_throttle: Option<u8>,
    /// How multifd compresses memory; the same on both sides. `multifd-compression`: [`MultiFDCompression`](MultiFdCompression). Since QEMU 5.0.
    pub multifd_compression: Option<MultiFdCompression>,
    /// Effort of zlib, from 0 to 9; `0` means no compression. `multifd-zlib-level`: `uint8`. Since QEMU 5.0.
    pub multifd_zlib_level: Option<u8>,
    /// Effort of QATzip, from 1 to 9. `multifd-qatzip-level`: `uint8`. Since QEMU 9.2.
    pub multifd_qatzip_level: Option<u8>,
    /// Effort of zstd, from 0 to 20. `multifd-zstd-level`: `uint8`. Since QEMU 5.0.
    pub multifd_zstd_level: Option<u8>,
    /// Names under which disks and their dirty bitmaps travel; those that it leaves out stay behind. `block-bitmap-mapping`: list of [`BitmapMigrationNodeAlias`]. Since QEMU 5.2.
    pub block_bitmap_mapping: Option<Vec<BitmapMigrationNodeAlias>>,
    /// Time in ms after which the dirty limit measures the rate anew, from 1 to 1000. `x-vcpu-dirty-limit-period`: `uint64`. Since QEMU 8.1. Unstable.
    pub x_vcpu_dirty_limit_period: Option<u64>,
    /// Highest rate at which one virtual CPU may make memory dirty, in MiB/s, under the capability dirty-limit. `vcpu-dirty-limit`: `uint64`. Since QEMU 8.1.
    pub vcpu_dirty_limit: Option<u64>,
    /// Kind of migration; the same on both sides. `mode`: [`MigMode`]. Since QEMU 8.2.
    pub mode: Option<MigMode>,
    /// Which thread, if any, looks for pages full of zeros so that a mark is sent for them. `zero-page-detection`: [`ZeroPageDetection`]. Since QEMU 9.0.
    pub zero_page_detection: Option<ZeroPageDetection>,
    /// Whether a migration into a file bypasses the page cache of the host; with mapped-ram only. `direct-io`: `bool`. Since QEMU 9.1.
    pub direct_io: Option<bool>,
    /// Size in bytes of the pieces in which RDMA registers memory, a power of two from 1 MiB to 1 GiB; the same on both sides. `x-rdma-chunk-size`: `uint64`. Since QEMU 11.1. Unstable.
    pub x_rdma_chunk_size: Option<u64>,
    /// Program and arguments that take the place of this QEMU, in the mode cpr-exec. `cpr-exec-command`: `[str]`. Since QEMU 10.2.
    pub cpr_exec_command: Option<Vec<String>>,
    /// Effort of the compression by threads, from 0 to 9; `0` means no compression. `compress-level`: `uint8`. Removed in QEMU 9.1. Deprecated since QEMU 8.2. Use `multifd-zlib-level` instead.
    #[deprecated(note = "removed in QEMU 9.1: use `multifd-zlib-level`")]
    pub compress_level: Option<u8>,
    /// How many threads compress on the source. `compress-threads`: `uint8`. Removed in QEMU 9.1. Deprecated since QEMU 8.2. Use `multifd-channels` instead.
    #[deprecated(note = "removed in QEMU 9.1: use `multifd-channels`")]
    pub compress_threads: Option<u8>,
    /// Whether a page waits for an idle compression thread; false sends it plain when all are busy. `compress-wait-thread`: `bool`. Since QEMU 3.1. Removed in QEMU 9.1. Deprecated since QEMU 8.2.
    #[deprecated(note = "removed in QEMU 9.1")]
    pub compress_wait_thread: Option<bool>,
    /// How many threads decompress on the destination. `decompress-threads`: `uint8`. Removed in QEMU 9.1. Deprecated since QEMU 8.2. Use `multifd-channels` instead.
    #[deprecated(note = "removed in QEMU 9.1: use `multifd-channels`")]
    pub decompress_threads: Option<u8>,
    /// Whether migrated disks come without their backing files, which must exist on the destination. `block-incremental`: `bool`. Since QEMU 2.10. Removed in QEMU 9.1. Deprecated since QEMU 8.2. Use `blockdev-mirror` instead.
    #[deprecated(note = "removed in QEMU 9.1: use `blockdev-mirror`")]
    pub block_incremental: Option<bool>,
}

impl MigrationParameters {
    /// `MigrationParameters` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            announce_initial: None,
            announce_max: None,
            announce_rounds: None,
            announce_step: None,
            throttle_trigger_threshold: None,
            cpu_throttle_initial: None,
            cpu_throttle_increment: None,
            cpu_throttle_tailslow: None,
            tls_creds: None,
            tls_hostname: None,
            tls_authz: None,
            max_bandwidth: None,
            avail_switchover_bandwidth: None,
            downtime_limit: None,
            x_checkpoint_delay: None,
            multifd_channels: None,
            xbzrle_cache_size: None,
            max_postcopy_bandwidth: None,
            max_cpu_throttle: None,
            multifd_compression: None,
            multifd_zlib_level: None,
            multifd_qatzip_level: None,
            multifd_zstd_level: None,
            block_bitmap_mapping: None,
            x_vcpu_dirty_limit_period: None,
            vcpu_dirty_limit: None,
            mode: None,
            zero_page_detection: None,
            direct_io: None,
            x_rdma_chunk_size: None,
            cpr_exec_command: None,
            compress_level: None,
            compress_threads: None,
            compress_wait_thread: None,
            decompress_threads: None,
            block_incremental: None,
        }
    }
}

runtime::default!(MigrationParameters);

impl runtime::Object for MigrationParameters {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("announce-initial", &self.announce_initial);
        writer.optional("announce-max", &self.announce_max);
        writer.optional("announce-rounds", &self.announce_rounds);
        writer.optional("announce-step", &self.announce_step);
        writer.optional("throttle-trigger-threshold", &self.throttle_trigger_threshold);
        writer.optional("cpu-throttle-initial", &self.cpu_throttle_initial);
        writer.optional("cpu-throttle-increment", &self.cpu_throttle_increment);
        writer.optional("cpu-throttle-tailslow", &self.cpu_throttle_tailslow);
        writer.optional("tls-creds", &self.tls_creds);
        writer.optional("tls-hostname", &self.tls_hostname);
        writer.optional("tls-authz", &self.tls_authz);
        writer.optional("max-bandwidth", &self.max_bandwidth);
        writer.optional("avail-switchover-bandwidth", &self.avail_switchover_bandwidth);
        writer.optional("downtime-limit", &self.downtime_limit);
        writer.optional("x-checkpoint-delay", &self.x_checkpoint_delay);
        writer.optional("multifd-channels", &self.multifd_channels);
        writer.optional("xbzrle-cache-size", &self.xbzrle_cache_size);
        writer.optional("max-postcopy-bandwidth", &self.max_postcopy_bandwidth);
        writer.optional("max-cpu-throttle", &self.max_cpu_throttle);
        writer.optional("multifd-compression", &self.multifd_compression);
        writer.optional("multifd-zlib-level", &self.multifd_zlib_level);
        writer.optional("multifd-qatzip-level", &self.multifd_qatzip_level);
        writer.optional("multifd-zstd-level", &self.multifd_zstd_level);
        writer.optional("block-bitmap-mapping", &self.block_bitmap_mapping);
        writer.optional("x-vcpu-dirty-limit-period", &self.x_vcpu_dirty_limit_period);
        writer.optional("vcpu-dirty-limit", &self.vcpu_dirty_limit);
        writer.optional("mode", &self.mode);
        writer.optional("zero-page-detection", &self.zero_page_detection);
        writer.optional("direct-io", &self.direct_io);
        writer.optional("x-rdma-chunk-size", &self.x_rdma_chunk_size);
        writer.optional("cpr-exec-command", &self.cpr_exec_command);
        writer.optional("compress-level", &self.compress_level);
        writer.optional("compress-threads", &self.compress_threads);
        writer.optional("compress-wait-thread", &self.compress_wait_thread);
        writer.optional("decompress-threads", &self.decompress_threads);
        writer.optional("block-incremental", &self.block_incremental);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "announce-initial" => members.fill(&mut value.announce_initial),
                "announce-max" => members.fill(&mut value.announce_max),
                "announce-rounds" => members.fill(&mut value.announce_rounds),
                "announce-step" => members.fill(&mut value.announce_step),
                "throttle-trigger-threshold" => {
                    members.fill(&mut value.throttle_trigger_threshold)
                }
                "cpu-throttle-initial" => members.fill(&mut value.cpu_throttle_initial),
                "cpu-throttle-increment" => {
                    members.fill(&mut value.cpu_throttle_increment)
                }
                "cpu-throttle-tailslow" => members.fill(&mut value.cpu_throttle_tailslow),
                "tls-creds" => members.fill(&mut value.tls_creds),
                "tls-hostname" => members.fill(&mut value.tls_hostname),
                "tls-authz" => members.fill(&mut value.tls_authz),
                "max-bandwidth" => members.fill(&mut value.max_bandwidth),
                "avail-switchover-bandwidth" => {
                    members.fill(&mut value.avail_switchover_bandwidth)
                }
                "downtime-limit" => members.fill(&mut value.downtime_limit),
                "x-checkpoint-delay" => members.fill(&mut value.x_checkpoint_delay),
                "multifd-channels" => members.fill(&mut value.multifd_channels),
                "xbzrle-cache-size" => members.fill(&mut value.xbzrle_cache_size),
                "max-postcopy-bandwidth" => {
                    members.fill(&mut value.max_postcopy_bandwidth)
                }
                "max-cpu-throttle" => members.fill(&mut value.max_cpu_throttle),
                "multifd-compression" => members.fill(&mut value.multifd_compression),
                "multifd-zlib-level" => members.fill(&mut value.multifd_zlib_level),
                "multifd-qatzip-level" => members.fill(&mut value.multifd_qatzip_level),
                "multifd-zstd-level" => members.fill(&mut value.multifd_zstd_level),
                "block-bitmap-mapping" => members.fill(&mut value.block_bitmap_mapping),
                "x-vcpu-dirty-limit-period" => {
                    members.fill(&mut value.x_vcpu_dirty_limit_period)
                }
                "vcpu-dirty-limit" => members.fill(&mut value.vcpu_dirty_limit),
                "mode" => members.fill(&mut value.mode),
                "zero-page-detection" => members.fill(&mut value.zero_page_detection),
                "direct-io" => members.fill(&mut value.direct_io),
                "x-rdma-chunk-size" => members.fill(&mut value.x_rdma_chunk_size),
                "cpr-exec-command" => members.fill(&mut value.cpr_exec_command),
                "compress-level" => members.fill(&mut value.compress_level),
                "compress-threads" => members.fill(&mut value.compress_threads),
                "compress-wait-thread" => members.fill(&mut value.compress_wait_thread),
                "decompress-threads" => members.fill(&mut value.decompress_threads),
                "block-incremental" => members.fill(&mut value.block_incremental),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(MigrationParameters);

/// Figures of the memory, or in older releases of the disks, that a migration sends.
///
/// The QAPI struct `MigrationRAMStats` of module `migration`.
///
/// Since QEMU 0.14. Received.
///
/// Part of [`MigrationInfo`](super::MigrationInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationRAMStats)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MigrationRamStats {
    /// Sent so far, in bytes. `transferred`: `int`.
    pub transferred: i64,
    /// Still to be sent, in bytes. `remaining`: `int`.
    pub remaining: i64,
    /// Size of all that is migrated, in bytes. `total`: `int`.
    pub total: i64,
    /// Pages full of zeros, for which only a mark was sent. `duplicate`: `int`. Since QEMU 1.2.
    pub duplicate: i64,
    /// Pages sent whole. `normal`: `int`. Since QEMU 1.2.
    pub normal: i64,
    /// Size of the pages sent whole, in bytes. `normal-bytes`: `int`. Since QEMU 1.2.
    pub normal_bytes: i64,
    /// How fast the guest makes pages dirty, in pages/s. `dirty-pages-rate`: `int`. Since QEMU 1.3.
    pub dirty_pages_rate: i64,
    /// Current throughput in Mbit/s, where a megabit has 1000000 bits. `mbps`: `number`. Since QEMU 1.6.
    pub mbps: f64,
    /// How often the list of written pages was fetched, that is passes over the memory. `dirty-sync-count`: `int`. Since QEMU 2.1.
    pub dirty_sync_count: i64,
    /// Requests of the destination for pages, in postcopy. `postcopy-requests`: `int`. Since QEMU 2.7.
    pub postcopy_requests: i64,
    /// Size of the pages that these figures count, in bytes. `page-size`: `int`. Since QEMU 2.10.
    pub page_size: i64,
    /// Sent through multifd connections, in bytes. `multifd-bytes`: `uint64`. Since QEMU 3.0.
    pub multifd_bytes: u64,
    /// Current speed of the migration, in pages/s. `pages-per-second`: `uint64`. Since QEMU 4.0.
    pub pages_per_second: u64,
    /// Sent while the guest ran on the source, in bytes. `precopy-bytes`: `uint64`. Since QEMU 7.0.
    pub precopy_bytes: Option<u64>,
    /// Sent while the guest stood still, in bytes. `downtime-bytes`: `uint64`. Since QEMU 7.0.
    pub downtime_bytes: Option<u64>,
    /// Sent while the guest ran on the destination, in bytes. `postcopy-bytes`: `uint64`. Since QEMU 7.0.
    pub postcopy_bytes: Option<u64>,
    /// How often a zero-copy send had to be flushed but the kernel had copied after all. `dirty-sync-missed-zero-copy`: `uint64`. Since QEMU 7.1.
    pub dirty_sync_missed_zero_copy: Option<u64>,
    /// Always 0, in pages. `skipped`: `int`. Since QEMU 1.5. Removed in QEMU 9.1. Deprecated since QEMU 8.1.
    #[deprecated(note = "removed in QEMU 9.1")]
    pub skipped: Option<i64>,
}

impl runtime::Object for MigrationRamStats {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("transferred", &self.transferred);
        writer.member("remaining", &self.remaining);
        writer.member("total", &self.total);
        writer.member("duplicate", &self.duplicate);
        writer.member("normal", &self.normal);
        writer.member("normal-bytes", &self.normal_bytes);
        writer.member("dirty-pages-rate", &self.dirty_pages_rate);
        writer.member("mbps", &self.mbps);
        writer.member("dirty-sync-count", &self.dirty_sync_count);
        writer.member("postcopy-requests", &self.postcopy_requests);
        writer.member("page-size", &self.page_size);
        writer.member("multifd-bytes", &self.multifd_bytes);
        writer.member("pages-per-second", &self.pages_per_second);
        writer.optional("precopy-bytes", &self.precopy_bytes);
        writer.optional("downtime-bytes", &self.downtime_bytes);
        writer.optional("postcopy-bytes", &self.postcopy_bytes);
        writer
            .optional("dirty-sync-missed-zero-copy", &self.dirty_sync_missed_zero_copy);
        writer.optional("skipped", &self.skipped);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            transferred: 0,
            remaining: 0,
            total: 0,
            duplicate: 0,
            normal: 0,
            normal_bytes: 0,
            dirty_pages_rate: 0,
            mbps: 0.0,
            dirty_sync_count: 0,
            postcopy_requests: 0,
            page_size: 0,
            multifd_bytes: 0,
            pages_per_second: 0,
            precopy_bytes: None,
            downtime_bytes: None,
            postcopy_bytes: None,
            dirty_sync_missed_zero_copy: None,
            skipped: None,
        };
        while let Some(member) = members.next() {
            match member {
                "transferred" => members.require(0, &mut value.transferred),
                "remaining" => members.require(1, &mut value.remaining),
                "total" => members.require(2, &mut value.total),
                "duplicate" => members.require(3, &mut value.duplicate),
                "normal" => members.require(4, &mut value.normal),
                "normal-bytes" => members.require(5, &mut value.normal_bytes),
                "dirty-pages-rate" => members.require(6, &mut value.dirty_pages_rate),
                "mbps" => members.require(7, &mut value.mbps),
                "dirty-sync-count" => members.require(8, &mut value.dirty_sync_count),
                "postcopy-requests" => members.require(9, &mut value.postcopy_requests),
                "page-size" => members.require(10, &mut value.page_size),
                "multifd-bytes" => members.require(11, &mut value.multifd_bytes),
                "pages-per-second" => members.require(12, &mut value.pages_per_second),
                "precopy-bytes" => members.fill(&mut value.precopy_bytes),
                "downtime-bytes" => members.fill(&mut value.downtime_bytes),
                "postcopy-bytes" => members.fill(&mut value.postcopy_bytes),
                "dirty-sync-missed-zero-copy" => {
                    members.fill(&mut value.dirty_sync_missed_zero_copy)
                }
                "skipped" => members.fill(&mut value.skipped),
                _ => members.skip(),
            }
        }
        members
            .check(
                &[
                    "transferred",
                    "remaining",
                    "total",
                    "duplicate",
                    "normal",
                    "normal-bytes",
                    "dirty-pages-rate",
                    "mbps",
                    "dirty-sync-count",
                    "postcopy-requests",
                    "page-size",
                    "multifd-bytes",
                    "pages-per-second",
                ],
            );
        members.finish(value)
    }
}

runtime::object!(MigrationRamStats);

/// State of a migration.
///
/// The QAPI enum `MigrationStatus` of module `migration`.
///
/// Since QEMU 2.3. Sent and received.
///
/// Argument of [`migrate-continue`](super::super::commands::MigrateContinue). In the event [`MIGRATION`](super::super::events::Migration). Part of [`MigrationInfo`](super::MigrationInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MigrationStatus)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum MigrationStatus {
    /// There has been none. `none`.
    None,
    /// Connections and buffers are being prepared. `setup`.
    Setup,
    /// Was cancelled and is being wound up. `cancelling`.
    Cancelling,
    /// Is cancelled; the guest stays on the source. `cancelled`.
    Cancelled,
    /// Memory is being copied while the guest runs on the source. `active`.
    Active,
    /// The destination of a postcopy loads device state; until it runs, the source can still take the guest back. `postcopy-device`. Since QEMU 10.2.
    PostcopyDevice,
    /// The guest runs on the destination and fetches missing pages from the source. `postcopy-active`. Since QEMU 2.5.
    PostcopyActive,
    /// Postcopy has lost its connection and waits to be resumed. `postcopy-paused`. Since QEMU 3.0.
    PostcopyPaused,
    /// Connections for resuming a paused postcopy are being prepared. `postcopy-recover-setup`. Since QEMU 9.1.
    PostcopyRecoverSetup,
    /// Both sides of a paused postcopy settle what is still missing. `postcopy-recover`. Since QEMU 3.0.
    PostcopyRecover,
    /// Is done; the destination has everything. `completed`.
    Completed,
    /// Failed and is being wound up. `failing`. Since QEMU 11.0.
    Failing,
    /// Failed and has been wound up; see `error-desc`. `failed`.
    Failed,
    /// COLO keeps a standby in lockstep. `colo`. Since QEMU 2.8.
    Colo,
    /// The guest is stopped and migrate-continue is awaited. `pre-switchover`. Since QEMU 2.11.
    PreSwitchover,
    /// The guest is stopped while the state of its devices is sent. `device`. Since QEMU 2.11.
    Device,
    /// Waits for the guest to let go of a network card of a failover pair. `wait-unplug`. Since QEMU 4.2.
    WaitUnplug,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl MigrationStatus {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::None,
        Self::Setup,
        Self::Cancelling,
        Self::Cancelled,
        Self::Active,
        Self::PostcopyDevice,
        Self::PostcopyActive,
        Self::PostcopyPaused,
        Self::PostcopyRecoverSetup,
        Self::PostcopyRecover,
        Self::Completed,
        Self::Failing,
        Self::Failed,
        Self::Colo,
        Self::PreSwitchover,
        Self::Device,
        Self::WaitUnplug,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Setup => "setup",
            Self::Cancelling => "cancelling",
            Self::Cancelled => "cancelled",
            Self::Active => "active",
            Self::PostcopyDevice => "postcopy-device",
            Self::PostcopyActive => "postcopy-active",
            Self::PostcopyPaused => "postcopy-paused",
            Self::PostcopyRecoverSetup => "postcopy-recover-setup",
            Self::PostcopyRecover => "postcopy-recover",
            Self::Completed => "completed",
            Self::Failing => "failing",
            Self::Failed => "failed",
            Self::Colo => "colo",
            Self::PreSwitchover => "pre-switchover",
            Self::Device => "device",
            Self::WaitUnplug => "wait-unplug",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(MigrationStatus);

/// A thread that sends migration data.
///
/// The QAPI struct `MigrationThreadInfo` of module `migration`.
///
/// Since QEMU 8.0. Removed in QEMU 11.0 or 11.1. Received.
///
/// Returned by [`query-migrationthreads`](super::super::commands::QueryMigrationthreads).
#[deprecated(note = "removed in QEMU 11.0 or 11.1")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MigrationThreadInfo {
    /// What the thread does, such as `live_migration`. `name`: `str`.
    pub name: String,
    /// Id of the thread on the host. `thread-id`: `int`.
    pub thread_id: i64,
}

impl MigrationThreadInfo {
    /// `MigrationThreadInfo` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>, thread_id: i64) -> Self {
        Self {
            name: name.into(),
            thread_id,
        }
    }
}

impl runtime::Object for MigrationThreadInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
        writer.member("thread-id", &self.thread_id);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            name: String::new(),
            thread_id: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "name" => members.require(0, &mut value.name),
                "thread-id" => members.require(1, &mut value.thread_id),
                _ => members.skip(),
            }
        }
        members.check(&["name", "thread-id"]);
        members.finish(value)
    }
}

runtime::object!(MigrationThreadInfo);

/// How multifd compresses memory pages.
///
/// The QAPI enum `MultiFDCompression` of module `migration`.
///
/// Since QEMU 5.0. Sent and received.
///
/// Argument of [`migrate-set-parameters`](super::super::commands::MigrateSetParameters). Part of [`MigrationParameters`](super::MigrationParameters).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MultiFDCompression)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum MultiFdCompression {
    /// Not at all. `none`.
    None,
    /// By zlib, on the CPU. `zlib`.
    Zlib,
    /// By Zstandard, on the CPU. `zstd`. In builds with `CONFIG_ZSTD`.
    Zstd,
    /// By a QuickAssist device of Intel, with the QATzip library. `qatzip`. Since QEMU 9.2. In builds with `CONFIG_QATZIP`.
    Qatzip,
    /// By the accelerator for analytics of Intel CPUs, with the QPL library. `qpl`. Since QEMU 9.1. In builds with `CONFIG_QPL`.
    Qpl,
    /// By an accelerator of an Arm server, with the UADK library. `uadk`. Since QEMU 9.1. In builds with `CONFIG_UADK`.
    Uadk,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl MultiFdCompression {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::None,
        Self::Zlib,
        Self::Zstd,
        Self::Qatzip,
        Self::Qpl,
        Self::Uadk,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Zlib => "zlib",
            Self::Zstd => "zstd",
            Self::Qatzip => "qatzip",
            Self::Qpl => "qpl",
            Self::Uadk => "uadk",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(MultiFdCompression);

/// Whether disk replication has failed.
///
/// The QAPI struct `ReplicationStatus` of module `migration`.
///
/// Since QEMU 2.9. In builds with `CONFIG_REPLICATION`. Received.
///
/// Returned by [`query-xen-replication-status`](super::super::commands::QueryXenReplicationStatus).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.ReplicationStatus)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplicationStatus {
    /// Whether it has failed. `error`: `bool`.
    pub error: bool,
    /// What went wrong, as text for humans; no error if absent. `desc`: `str`.
    pub desc: Option<String>,
}

impl ReplicationStatus {
    /// `ReplicationStatus` with its required members.
    #[must_use]
    #[inline]
    pub fn new(error: bool) -> Self {
        Self { error, desc: None }
    }
}

impl runtime::Object for ReplicationStatus {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("error", &self.error);
        writer.optional("desc", &self.desc);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { error: false, desc: None };
        while let Some(member) = members.next() {
            match member {
                "error" => members.require(0, &mut value.error),
                "desc" => members.fill(&mut value.desc),
                _ => members.skip(),
            }
        }
        members.check(&["error"]);
        members.finish(value)
    }
}

runtime::object!(ReplicationStatus);

/// Unit that a duration is counted in.
///
/// The QAPI enum `TimeUnit` of module `migration`.
///
/// Since QEMU 8.2. Sent and received.
///
/// Argument of [`calc-dirty-rate`](super::super::commands::CalcDirtyRate), [`query-dirty-rate`](super::super::commands::QueryDirtyRate). Part of [`DirtyRateInfo`](super::DirtyRateInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.TimeUnit)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum TimeUnit {
    /// Seconds. `second`.
    Second,
    /// Milliseconds. `millisecond`.
    Millisecond,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl TimeUnit {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Second, Self::Millisecond];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Second => "second",
            Self::Millisecond => "millisecond",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(TimeUnit);

/// Figures of the migration of passed-through devices.
///
/// The QAPI struct `VfioStats` of module `migration`.
///
/// Since QEMU 5.2. Received.
///
/// Part of [`MigrationInfo`](super::MigrationInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.VfioStats)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VfioStats {
    /// Device state sent so far, in bytes. `transferred`: `int`.
    pub transferred: i64,
}

impl VfioStats {
    /// `VfioStats` with its required members.
    #[must_use]
    #[inline]
    pub fn new(transferred: i64) -> Self {
        Self { transferred }
    }
}

impl runtime::Object for VfioStats {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("transferred", &self.transferred);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { transferred: 0 };
        while let Some(member) = members.next() {
            match member {
                "transferred" => members.require(0, &mut value.transferred),
                _ => members.skip(),
            }
        }
        members.check(&["transferred"]);
        members.finish(value)
    }
}

runtime::object!(VfioStats);

/// Figures of XBZRLE, which sends only what changed in a page.
///
/// The QAPI struct `XBZRLECacheStats` of module `migration`.
///
/// Since QEMU 1.2. Received.
///
/// Part of [`MigrationInfo`](super::MigrationInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.XBZRLECacheStats)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct XbzrleCacheStats {
    /// Size of the page cache, in bytes. `cache-size`: `size`.
    pub cache_size: u64,
    /// Size of all encoded pages sent, in bytes. `bytes`: `int`.
    pub bytes: i64,
    /// Pages sent in encoded form. `pages`: `int`.
    pub pages: i64,
    /// Pages that were sent whole because the cache did not have them. `cache-miss`: `int`.
    pub cache_miss: i64,
    /// Share of pages in the last period that were not in the cache, from 0 to 1. `cache-miss-rate`: `number`. Since QEMU 2.1.
    pub cache_miss_rate: f64,
    /// How many times smaller pages became in the last period. `encoding-rate`: `number`. Since QEMU 5.1.
    pub encoding_rate: f64,
    /// Pages sent whole because their encoded form was no smaller. `overflow`: `int`.
    pub overflow: i64,
}

impl XbzrleCacheStats {
    /// `XBZRLECacheStats` with its required members.
    #[must_use]
    #[inline]
    pub fn new(
        cache_size: u64,
        bytes: i64,
        pages: i64,
        cache_miss: i64,
        cache_miss_rate: f64,
        encoding_rate: f64,
        overflow: i64,
    ) -> Self {
        Self {
            cache_size,
            bytes,
            pages,
            cache_miss,
            cache_miss_rate,
            encoding_rate,
            overflow,
        }
    }
}

impl runtime::Object for XbzrleCacheStats {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("cache-size", &self.cache_size);
        writer.member("bytes", &self.bytes);
        writer.member("pages", &self.pages);
        writer.member("cache-miss", &self.cache_miss);
        writer.member("cache-miss-rate", &self.cache_miss_rate);
        writer.member("encoding-rate", &self.encoding_rate);
        writer.member("overflow", &self.overflow);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            cache_size: 0,
            bytes: 0,
            pages: 0,
            cache_miss: 0,
            cache_miss_rate: 0.0,
            encoding_rate: 0.0,
            overflow: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "cache-size" => members.require(0, &mut value.cache_size),
                "bytes" => members.require(1, &mut value.bytes),
                "pages" => members.require(2, &mut value.pages),
                "cache-miss" => members.require(3, &mut value.cache_miss),
                "cache-miss-rate" => members.require(4, &mut value.cache_miss_rate),
                "encoding-rate" => members.require(5, &mut value.encoding_rate),
                "overflow" => members.require(6, &mut value.overflow),
                _ => members.skip(),
            }
        }
        members
            .check(
                &[
                    "cache-size",
                    "bytes",
                    "pages",
                    "cache-miss",
                    "cache-miss-rate",
                    "encoding-rate",
                    "overflow",
                ],
            );
        members.finish(value)
    }
}

runtime::object!(XbzrleCacheStats);

/// Which thread looks for pages full of zeros, of which only a mark is sent.
///
/// The QAPI enum `ZeroPageDetection` of module `migration`.
///
/// Since QEMU 9.0. Sent and received.
///
/// Argument of [`migrate-set-parameters`](super::super::commands::MigrateSetParameters). Part of [`MigrationParameters`](super::MigrationParameters).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.ZeroPageDetection)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum ZeroPageDetection {
    /// Nobody looks; such pages are sent like others. `none`.
    None,
    /// The one main thread of the migration. `legacy`.
    Legacy,
    /// Each multifd thread for its own pages, or the main thread if multifd is off. `multifd`.
    Multifd,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl ZeroPageDetection {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::None, Self::Legacy, Self::Multifd];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Legacy => "legacy",
            Self::Multifd => "multifd",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(ZeroPageDetection);
