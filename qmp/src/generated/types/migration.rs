// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::{InetSocketAddress, SocketAddress, StrOrNull};
use ::qmp::runtime;

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
    /// `name`: `str`.
    pub name: String,
    /// `alias`: `str`.
    pub alias: String,
    /// `transform`: [`BitmapMigrationBitmapAliasTransform`]. Since QEMU 6.0.
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
    /// Sets `transform`: [`BitmapMigrationBitmapAliasTransform`]. Since QEMU 6.0.
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
    /// `persistent`: `bool`.
    pub persistent: Option<bool>,
}

impl BitmapMigrationBitmapAliasTransform {
    /// `BitmapMigrationBitmapAliasTransform` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { persistent: None }
    }
    /// Sets `persistent`: `bool`.
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
    /// `node-name`: `str`.
    pub node_name: String,
    /// `alias`: `str`.
    pub alias: String,
    /// `bitmaps`: list of [`BitmapMigrationBitmapAlias`].
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
    /// `none`.
    None,
    /// `request`.
    Request,
    /// `error`.
    Error,
    /// `processing`. Since QEMU 4.0.
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

/// The QAPI enum `COLOMessage` of module `migration`.
///
/// Since QEMU 2.8. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.COLOMessage)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum ColoMessage {
    /// `checkpoint-ready`.
    CheckpointReady,
    /// `checkpoint-request`.
    CheckpointRequest,
    /// `checkpoint-reply`.
    CheckpointReply,
    /// `vmstate-send`.
    VmstateSend,
    /// `vmstate-size`.
    VmstateSize,
    /// `vmstate-received`.
    VmstateReceived,
    /// `vmstate-loaded`.
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
    /// `none`.
    None,
    /// `primary`.
    Primary,
    /// `secondary`.
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
    /// `mode`: [`COLOMode`](ColoMode).
    pub mode: ColoMode,
    /// `last-mode`: [`COLOMode`](ColoMode). Since QEMU 4.0.
    pub last_mode: ColoMode,
    /// `reason`: [`COLOExitReason`](ColoExitReason).
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
    /// `pages`: `int`.
    pub pages: i64,
    /// `busy`: `int`.
    pub busy: i64,
    /// `busy-rate`: `number`.
    pub busy_rate: f64,
    /// `compressed-size`: `int`.
    pub compressed_size: i64,
    /// `compression-rate`: `number`.
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
    /// `cpu-index`: `int`.
    pub cpu_index: i64,
    /// `limit-rate`: `uint64`.
    pub limit_rate: u64,
    /// `current-rate`: `uint64`.
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
    /// `dirty-rate`: `int64`.
    pub dirty_rate: Option<i64>,
    /// `status`: [`DirtyRateStatus`].
    pub status: DirtyRateStatus,
    /// `start-time`: `int64`.
    pub start_time: i64,
    /// `calc-time`: `int64`.
    pub calc_time: i64,
    /// `calc-time-unit`: [`TimeUnit`]. Since QEMU 8.2.
    pub calc_time_unit: Option<TimeUnit>,
    /// `sample-pages`: `uint64`. Since QEMU 6.1.
    pub sample_pages: u64,
    /// `mode`: [`DirtyRateMeasureMode`]. Since QEMU 6.2.
    pub mode: DirtyRateMeasureMode,
    /// `vcpu-dirty-rate`: list of [`DirtyRateVcpu`]. Since QEMU 6.2.
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
    /// `page-sampling`.
    PageSampling,
    /// `dirty-ring`.
    DirtyRing,
    /// `dirty-bitmap`.
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
    /// `unstarted`.
    Unstarted,
    /// `measuring`.
    Measuring,
    /// `measured`.
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
    /// `id`: `int`.
    pub id: i64,
    /// `dirty-rate`: `int64`.
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

/// The QAPI enum `FailoverStatus` of module `migration`.
///
/// Since QEMU 2.8. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.FailoverStatus)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum FailoverStatus {
    /// `none`.
    None,
    /// `require`.
    Require,
    /// `active`.
    Active,
    /// `completed`.
    Completed,
    /// `relaunch`. Since QEMU 2.9.
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
    /// `filename`: `str`.
    pub filename: String,
    /// `offset`: `uint64`.
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
    /// `normal`.
    Normal,
    /// `cpr-reboot`.
    CprReboot,
    /// `cpr-transfer`. Since QEMU 10.0.
    CprTransfer,
    /// `cpr-exec`. Since QEMU 10.2.
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
    /// `socket`.
    Socket(SocketAddress),
    /// `exec`.
    Exec(MigrationExecCommand),
    /// `rdma`.
    Rdma(InetSocketAddress),
    /// `file`.
    File(FileMigrationArgs),
}

/// Constructors, one for each value of `transport`.
impl MigrationAddress {
    /// `MigrationAddress` with `transport` `socket`.
    pub fn socket(socket: impl Into<SocketAddress>) -> Self {
        MigrationAddress::Socket(socket.into())
    }
    /// `MigrationAddress` with `transport` `exec`.
    pub fn exec(exec: impl Into<MigrationExecCommand>) -> Self {
        MigrationAddress::Exec(exec.into())
    }
    /// `MigrationAddress` with `transport` `rdma`.
    pub fn rdma(rdma: impl Into<InetSocketAddress>) -> Self {
        MigrationAddress::Rdma(rdma.into())
    }
    /// `MigrationAddress` with `transport` `file`.
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
    /// `socket`.
    Socket,
    /// `exec`.
    Exec,
    /// `rdma`.
    Rdma,
    /// `file`.
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
    /// `xbzrle`.
    Xbzrle,
    /// `rdma-pin-all`. Since QEMU 2.0.
    RdmaPinAll,
    /// `auto-converge`. Since QEMU 1.6.
    AutoConverge,
    /// `events`. Since QEMU 2.4.
    Events,
    /// `postcopy-ram`. Since QEMU 2.6.
    PostcopyRam,
    /// `x-colo`. Since QEMU 2.8. Unstable.
    XColo,
    /// `release-ram`. Since QEMU 2.9.
    ReleaseRam,
    /// `return-path`. Since QEMU 2.10.
    ReturnPath,
    /// `pause-before-switchover`. Since QEMU 2.11.
    PauseBeforeSwitchover,
    /// `multifd`. Since QEMU 4.0.
    Multifd,
    /// `dirty-bitmaps`. Since QEMU 2.12.
    DirtyBitmaps,
    /// `postcopy-blocktime`. Since QEMU 3.0.
    PostcopyBlocktime,
    /// `late-block-activate`. Since QEMU 3.0.
    LateBlockActivate,
    /// `x-ignore-shared`. Since QEMU 4.0. Unstable.
    XIgnoreShared,
    /// `validate-uuid`. Since QEMU 4.2.
    ValidateUuid,
    /// `background-snapshot`. Since QEMU 6.0.
    BackgroundSnapshot,
    /// `zero-copy-send`. Since QEMU 7.1.
    ZeroCopySend,
    /// `postcopy-preempt`. Since QEMU 7.1.
    PostcopyPreempt,
    /// `switchover-ack`. Since QEMU 8.1.
    SwitchoverAck,
    /// `dirty-limit`. Since QEMU 8.1.
    DirtyLimit,
    /// `mapped-ram`. Since QEMU 9.0.
    MappedRam,
    /// `zero-blocks`. Since QEMU 1.6. Removed in QEMU 11.0 or 11.1. Deprecated since QEMU 9.2.
    #[deprecated(note = "removed in QEMU 11.0 or 11.1")]
    ZeroBlocks,
    /// `compress`. Since QEMU 2.4. Removed in QEMU 9.1. Deprecated since QEMU 8.2.
    #[deprecated(note = "removed in QEMU 9.1")]
    Compress,
    /// `block`. Since QEMU 2.10. Removed in QEMU 9.1. Deprecated since QEMU 8.2.
    #[deprecated(note = "removed in QEMU 9.1")]
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
    /// `capability`: [`MigrationCapability`].
    pub capability: MigrationCapability,
    /// `state`: `bool`.
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
    /// `channel-type`: [`MigrationChannelType`].
    pub channel_type: MigrationChannelType,
    /// `addr`: [`MigrationAddress`].
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
    /// `main`.
    Main,
    /// `cpr`. Since QEMU 10.0.
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
    /// `args`: `[str]`.
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
    /// `status`: [`MigrationStatus`].
    pub status: Option<MigrationStatus>,
    /// `ram`: [`MigrationRAMStats`](MigrationRamStats). Since QEMU 1.2.
    pub ram: Option<MigrationRamStats>,
    /// `remaining`: `size`. Since QEMU 11.1.
    pub remaining: Option<u64>,
    /// `vfio`: [`VfioStats`]. Since QEMU 5.2.
    pub vfio: Option<VfioStats>,
    /// `xbzrle-cache`: [`XBZRLECacheStats`](XbzrleCacheStats). Since QEMU 1.2.
    pub xbzrle_cache: Option<XbzrleCacheStats>,
    /// `total-time`: `int`. Since QEMU 1.2.
    pub total_time: Option<i64>,
    /// `expected-downtime`: `int`. Since QEMU 1.3.
    pub expected_downtime: Option<i64>,
    /// `downtime`: `int`. Since QEMU 1.3.
    pub downtime: Option<i64>,
    /// `setup-time`: `int`. Since QEMU 1.6.
    pub setup_time: Option<i64>,
    /// `cpu-throttle-percentage`: `int`. Since QEMU 2.7.
    pub cpu_throttle_percentage: Option<i64>,
    /// `error-desc`: `str`. Since QEMU 2.7.
    pub error_desc: Option<String>,
    /// `blocked-reasons`: `[str]`. Since QEMU 6.0.
    pub blocked_reasons: Option<Vec<String>>,
    /// `postcopy-blocktime`: `uint32`. Since QEMU 3.0.
    pub postcopy_blocktime: Option<u32>,
    /// `postcopy-vcpu-blocktime`: `[uint32]`. Since QEMU 3.0.
    pub postcopy_vcpu_blocktime: Option<Vec<u32>>,
    /// `postcopy-latency`: `uint64`. Since QEMU 10.1. Unstable.
    pub postcopy_latency: Option<u64>,
    /// `postcopy-latency-dist`: `[uint64]`. Since QEMU 10.1. Unstable.
    pub postcopy_latency_dist: Option<Vec<u64>>,
    /// `postcopy-vcpu-latency`: `[uint64]`. Since QEMU 10.1. Unstable.
    pub postcopy_vcpu_latency: Option<Vec<u64>>,
    /// `postcopy-non-vcpu-latency`: `uint64`. Since QEMU 10.1. Unstable.
    pub postcopy_non_vcpu_latency: Option<u64>,
    /// `socket-address`: list of [`SocketAddress`]. Since QEMU 4.0.
    pub socket_address: Option<Vec<SocketAddress>>,
    /// `dirty-limit-throttle-time-per-round`: `uint64`. Since QEMU 8.1.
    pub dirty_limit_throttle_time_per_round: Option<u64>,
    /// `dirty-limit-ring-full-time`: `uint64`. Since QEMU 8.1.
    pub dirty_limit_ring_full_time: Option<u64>,
    /// `disk`: [`MigrationStats`](MigrationRamStats). Removed in QEMU 9.1. Deprecated since QEMU 8.2.
    #[deprecated(note = "removed in QEMU 9.1")]
    pub disk: Option<MigrationRamStats>,
    /// `compression`: [`CompressionStats`]. Since QEMU 3.1. Removed in QEMU 9.1. Deprecated since QEMU 8.2.
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

/// The QAPI enum `MigrationParameter` of module `migration`.
///
/// Since QEMU 2.4. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MigrationParameter)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum MigrationParameter {
    /// `announce-initial`. Since QEMU 4.0.
    AnnounceInitial,
    /// `announce-max`. Since QEMU 4.0.
    AnnounceMax,
    /// `announce-rounds`. Since QEMU 4.0.
    AnnounceRounds,
    /// `announce-step`. Since QEMU 4.0.
    AnnounceStep,
    /// `throttle-trigger-threshold`. Since QEMU 5.0.
    ThrottleTriggerThreshold,
    /// `cpu-throttle-initial`. Since QEMU 2.7.
    CpuThrottleInitial,
    /// `cpu-throttle-increment`. Since QEMU 2.7.
    CpuThrottleIncrement,
    /// `cpu-throttle-tailslow`. Since QEMU 5.1.
    CpuThrottleTailslow,
    /// `tls-creds`. Since QEMU 2.7.
    TlsCreds,
    /// `tls-hostname`. Since QEMU 2.7.
    TlsHostname,
    /// `tls-authz`. Since QEMU 4.0.
    TlsAuthz,
    /// `max-bandwidth`. Since QEMU 2.8.
    MaxBandwidth,
    /// `avail-switchover-bandwidth`. Since QEMU 8.2.
    AvailSwitchoverBandwidth,
    /// `downtime-limit`. Since QEMU 2.8.
    DowntimeLimit,
    /// `x-checkpoint-delay`. Since QEMU 2.8. Unstable.
    XCheckpointDelay,
    /// `multifd-channels`. Since QEMU 4.0.
    MultifdChannels,
    /// `xbzrle-cache-size`. Since QEMU 2.11.
    XbzrleCacheSize,
    /// `max-postcopy-bandwidth`. Since QEMU 3.0.
    MaxPostcopyBandwidth,
    /// `max-cpu-throttle`. Since QEMU 3.1.
    MaxCpuThrottle,
    /// `multifd-compression`. Since QEMU 5.0.
    MultifdCompression,
    /// `multifd-zlib-level`. Since QEMU 5.0.
    MultifdZlibLevel,
    /// `multifd-zstd-level`. Since QEMU 5.0.
    MultifdZstdLevel,
    /// `multifd-qatzip-level`. Since QEMU 9.2.
    MultifdQatzipLevel,
    /// `block-bitmap-mapping`. Since QEMU 5.2.
    BlockBitmapMapping,
    /// `x-vcpu-dirty-limit-period`. Since QEMU 8.1. Unstable.
    XVcpuDirtyLimitPeriod,
    /// `vcpu-dirty-limit`. Since QEMU 8.1.
    VcpuDirtyLimit,
    /// `mode`. Since QEMU 8.2.
    Mode,
    /// `zero-page-detection`. Since QEMU 9.0.
    ZeroPageDetection,
    /// `direct-io`. Since QEMU 9.1.
    DirectIo,
    /// `x-rdma-chunk-size`. Since QEMU 11.0 or 11.1. Unstable.
    XRdmaChunkSize,
    /// `cpr-exec-command`. Since QEMU 10.2.
    CprExecCommand,
    /// `compress-level`. Removed in QEMU 9.1. Deprecated since QEMU 8.2.
    #[deprecated(note = "removed in QEMU 9.1")]
    CompressLevel,
    /// `compress-threads`. Removed in QEMU 9.1. Deprecated since QEMU 8.2.
    #[deprecated(note = "removed in QEMU 9.1")]
    CompressThreads,
    /// `decompress-threads`. Removed in QEMU 9.1. Deprecated since QEMU 8.2.
    #[deprecated(note = "removed in QEMU 9.1")]
    DecompressThreads,
    /// `compress-wait-thread`. Since QEMU 3.1. Removed in QEMU 9.1. Deprecated since QEMU 8.2.
    #[deprecated(note = "removed in QEMU 9.1")]
    CompressWaitThread,
    /// `block-incremental`. Since QEMU 2.10. Removed in QEMU 9.1. Deprecated since QEMU 8.2.
    #[deprecated(note = "removed in QEMU 9.1")]
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
    /// `announce-initial`: `size`. Since QEMU 4.0.
    pub announce_initial: Option<u64>,
    /// `announce-max`: `size`. Since QEMU 4.0.
    pub announce_max: Option<u64>,
    /// `announce-rounds`: `size`. Since QEMU 4.0.
    pub announce_rounds: Option<u64>,
    /// `announce-step`: `size`. Since QEMU 4.0.
    pub announce_step: Option<u64>,
    /// `throttle-trigger-threshold`: `uint8`. Since QEMU 5.0.
    pub throttle_trigger_threshold: Option<u8>,
    /// `cpu-throttle-initial`: `uint8`. Since QEMU 2.7.
    pub cpu_throttle_initial: Option<u8>,
    /// `cpu-throttle-increment`: `uint8`. Since QEMU 2.7.
    pub cpu_throttle_increment: Option<u8>,
    /// `cpu-throttle-tailslow`: `bool`. Since QEMU 5.1.
    pub cpu_throttle_tailslow: Option<bool>,
    /// `tls-creds`: [`StrOrNull`]. Since QEMU 2.7.
    pub tls_creds: Option<StrOrNull>,
    /// `tls-hostname`: [`StrOrNull`]. Since QEMU 2.7.
    pub tls_hostname: Option<StrOrNull>,
    /// `tls-authz`: [`StrOrNull`]. Since QEMU 4.0.
    pub tls_authz: Option<StrOrNull>,
    /// `max-bandwidth`: `size`. Since QEMU 2.8.
    pub max_bandwidth: Option<u64>,
    /// `avail-switchover-bandwidth`: `size`. Since QEMU 8.2.
    pub avail_switchover_bandwidth: Option<u64>,
    /// `downtime-limit`: `uint64`. Since QEMU 2.8.
    pub downtime_limit: Option<u64>,
    /// `x-checkpoint-delay`: `uint32`. Since QEMU 2.8. Unstable.
    pub x_checkpoint_delay: Option<u32>,
    /// `multifd-channels`: `uint8`. Since QEMU 4.0.
    pub multifd_channels: Option<u8>,
    /// `xbzrle-cache-size`: `size`. Since QEMU 2.11.
    pub xbzrle_cache_size: Option<u64>,
    /// `max-postcopy-bandwidth`: `size`. Since QEMU 3.0.
    pub max_postcopy_bandwidth: Option<u64>,
    /// `max-cpu-throttle`: `uint8`. Since QEMU 3.1.
    pub max_cpu_throttle: Option<u8>,
    /// `multifd-compression`: [`MultiFDCompression`](MultiFdCompression). Since QEMU 5.0.
    pub multifd_compression: Option<MultiFdCompression>,
    /// `multifd-zlib-level`: `uint8`. Since QEMU 5.0.
    pub multifd_zlib_level: Option<u8>,
    /// `multifd-qatzip-level`: `uint8`. Since QEMU 9.2.
    pub multifd_qatzip_level: Option<u8>,
    /// `multifd-zstd-level`: `uint8`. Since QEMU 5.0.
    pub multifd_zstd_level: Option<u8>,
    /// `block-bitmap-mapping`: list of [`BitmapMigrationNodeAlias`]. Since QEMU 5.2.
    pub block_bitmap_mapping: Option<Vec<BitmapMigrationNodeAlias>>,
    /// `x-vcpu-dirty-limit-period`: `uint64`. Since QEMU 8.1. Unstable.
    pub x_vcpu_dirty_limit_period: Option<u64>,
    /// `vcpu-dirty-limit`: `uint64`. Since QEMU 8.1.
    pub vcpu_dirty_limit: Option<u64>,
    /// `mode`: [`MigMode`]. Since QEMU 8.2.
    pub mode: Option<MigMode>,
    /// `zero-page-detection`: [`ZeroPageDetection`]. Since QEMU 9.0.
    pub zero_page_detection: Option<ZeroPageDetection>,
    /// `direct-io`: `bool`. Since QEMU 9.1.
    pub direct_io: Option<bool>,
    /// `x-rdma-chunk-size`: `uint64`. Since QEMU 11.1. Unstable.
    pub x_rdma_chunk_size: Option<u64>,
    /// `cpr-exec-command`: `[str]`. Since QEMU 10.2.
    pub cpr_exec_command: Option<Vec<String>>,
    /// `compress-level`: `uint8`. Removed in QEMU 9.1. Deprecated since QEMU 8.2.
    #[deprecated(note = "removed in QEMU 9.1")]
    pub compress_level: Option<u8>,
    /// `compress-threads`: `uint8`. Removed in QEMU 9.1. Deprecated since QEMU 8.2.
    #[deprecated(note = "removed in QEMU 9.1")]
    pub compress_threads: Option<u8>,
    /// `compress-wait-thread`: `bool`. Since QEMU 3.1. Removed in QEMU 9.1. Deprecated since QEMU 8.2.
    #[deprecated(note = "removed in QEMU 9.1")]
    pub compress_wait_thread: Option<bool>,
    /// `decompress-threads`: `uint8`. Removed in QEMU 9.1. Deprecated since QEMU 8.2.
    #[deprecated(note = "removed in QEMU 9.1")]
    pub decompress_threads: Option<u8>,
    /// `block-incremental`: `bool`. Since QEMU 2.10. Removed in QEMU 9.1. Deprecated since QEMU 8.2.
    #[deprecated(note = "removed in QEMU 9.1")]
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
    /// `transferred`: `int`.
    pub transferred: i64,
    /// `remaining`: `int`.
    pub remaining: i64,
    /// `total`: `int`.
    pub total: i64,
    /// `duplicate`: `int`. Since QEMU 1.2.
    pub duplicate: i64,
    /// `normal`: `int`. Since QEMU 1.2.
    pub normal: i64,
    /// `normal-bytes`: `int`. Since QEMU 1.2.
    pub normal_bytes: i64,
    /// `dirty-pages-rate`: `int`. Since QEMU 1.3.
    pub dirty_pages_rate: i64,
    /// `mbps`: `number`. Since QEMU 1.6.
    pub mbps: f64,
    /// `dirty-sync-count`: `int`. Since QEMU 2.1.
    pub dirty_sync_count: i64,
    /// `postcopy-requests`: `int`. Since QEMU 2.7.
    pub postcopy_requests: i64,
    /// `page-size`: `int`. Since QEMU 2.10.
    pub page_size: i64,
    /// `multifd-bytes`: `uint64`. Since QEMU 3.0.
    pub multifd_bytes: u64,
    /// `pages-per-second`: `uint64`. Since QEMU 4.0.
    pub pages_per_second: u64,
    /// `precopy-bytes`: `uint64`. Since QEMU 7.0.
    pub precopy_bytes: Option<u64>,
    /// `downtime-bytes`: `uint64`. Since QEMU 7.0.
    pub downtime_bytes: Option<u64>,
    /// `postcopy-bytes`: `uint64`. Since QEMU 7.0.
    pub postcopy_bytes: Option<u64>,
    /// `dirty-sync-missed-zero-copy`: `uint64`. Since QEMU 7.1.
    pub dirty_sync_missed_zero_copy: Option<u64>,
    /// `skipped`: `int`. Since QEMU 1.5. Removed in QEMU 9.1. Deprecated since QEMU 8.1.
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
    /// `none`.
    None,
    /// `setup`.
    Setup,
    /// `cancelling`.
    Cancelling,
    /// `cancelled`.
    Cancelled,
    /// `active`.
    Active,
    /// `postcopy-device`. Since QEMU 10.2.
    PostcopyDevice,
    /// `postcopy-active`. Since QEMU 2.5.
    PostcopyActive,
    /// `postcopy-paused`. Since QEMU 3.0.
    PostcopyPaused,
    /// `postcopy-recover-setup`. Since QEMU 9.1.
    PostcopyRecoverSetup,
    /// `postcopy-recover`. Since QEMU 3.0.
    PostcopyRecover,
    /// `completed`.
    Completed,
    /// `failing`. Since QEMU 11.0.
    Failing,
    /// `failed`.
    Failed,
    /// `colo`. Since QEMU 2.8.
    Colo,
    /// `pre-switchover`. Since QEMU 2.11.
    PreSwitchover,
    /// `device`. Since QEMU 2.11.
    Device,
    /// `wait-unplug`. Since QEMU 4.2.
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

/// The QAPI struct `MigrationThreadInfo` of module `migration`.
///
/// Since QEMU 8.0. Removed in QEMU 11.0 or 11.1. Received.
///
/// Returned by [`query-migrationthreads`](super::super::commands::QueryMigrationthreads).
#[deprecated(note = "removed in QEMU 11.0 or 11.1")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MigrationThreadInfo {
    /// `name`: `str`.
    pub name: String,
    /// `thread-id`: `int`.
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
    /// `none`.
    None,
    /// `zlib`.
    Zlib,
    /// `zstd`. In builds with `CONFIG_ZSTD`.
    Zstd,
    /// `qatzip`. Since QEMU 9.2. In builds with `CONFIG_QATZIP`.
    Qatzip,
    /// `qpl`. Since QEMU 9.1. In builds with `CONFIG_QPL`.
    Qpl,
    /// `uadk`. Since QEMU 9.1. In builds with `CONFIG_UADK`.
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
    /// `error`: `bool`.
    pub error: bool,
    /// `desc`: `str`.
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
    /// `second`.
    Second,
    /// `millisecond`.
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
    /// `transferred`: `int`.
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
    /// `cache-size`: `size`.
    pub cache_size: u64,
    /// `bytes`: `int`.
    pub bytes: i64,
    /// `pages`: `int`.
    pub pages: i64,
    /// `cache-miss`: `int`.
    pub cache_miss: i64,
    /// `cache-miss-rate`: `number`. Since QEMU 2.1.
    pub cache_miss_rate: f64,
    /// `encoding-rate`: `number`. Since QEMU 5.1.
    pub encoding_rate: f64,
    /// `overflow`: `int`.
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
    /// `none`.
    None,
    /// `legacy`.
    Legacy,
    /// `multifd`.
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
