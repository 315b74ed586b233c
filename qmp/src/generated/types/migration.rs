// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::{InetSocketAddress, SocketAddress, StrOrNull};
use ::qmp::runtime;

/// The QAPI struct `BitmapMigrationBitmapAlias` of module `migration`.
///
/// Since QEMU 5.2. Sent and received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.BitmapMigrationBitmapAlias)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BitmapMigrationBitmapAlias {
    /// `name`: `str`.
    pub name: String,
    /// `alias`: `str`.
    pub alias: String,
    /// `transform`: `BitmapMigrationBitmapAliasTransform`. Since QEMU 6.0.
    pub transform: Option<BitmapMigrationBitmapAliasTransform>,
}

impl BitmapMigrationBitmapAlias {
    /// `BitmapMigrationBitmapAlias` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>, alias: impl Into<String>) -> Self {
        Self { name: name.into(), alias: alias.into(), transform: None }
    }
    /// Sets `transform`.
    #[must_use]
    pub fn transform(mut self, transform: impl Into<BitmapMigrationBitmapAliasTransform>) -> Self {
        self.transform = Some(transform.into());
        self
    }
}

impl runtime::Encode for BitmapMigrationBitmapAlias {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("alias", &self.alias)?;
        runtime::optional(map, "transform", &self.transform)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BitmapMigrationBitmapAlias {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        let mut alias = None;
        let mut transform = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "name" => name = Some(map.next_value()?),
                "alias" => alias = Some(map.next_value()?),
                "transform" => transform = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            name: runtime::required(name, "name")?,
            alias: runtime::required(alias, "alias")?,
            transform,
        })
    }
}

runtime::object!(BitmapMigrationBitmapAlias);

/// The QAPI struct `BitmapMigrationBitmapAliasTransform` of module `migration`.
///
/// Since QEMU 6.0. Sent and received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.BitmapMigrationBitmapAliasTransform)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BitmapMigrationBitmapAliasTransform {
    /// `persistent`: `bool`.
    pub persistent: Option<bool>,
}

impl BitmapMigrationBitmapAliasTransform {
    /// `BitmapMigrationBitmapAliasTransform` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { persistent: None }
    }
    /// Sets `persistent`.
    #[must_use]
    pub fn persistent(mut self, persistent: bool) -> Self {
        self.persistent = Some(persistent);
        self
    }
}

impl runtime::Encode for BitmapMigrationBitmapAliasTransform {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "persistent", &self.persistent)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BitmapMigrationBitmapAliasTransform {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut persistent = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "persistent" => persistent = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { persistent })
    }
}

runtime::object!(BitmapMigrationBitmapAliasTransform);

/// The QAPI struct `BitmapMigrationNodeAlias` of module `migration`.
///
/// Since QEMU 5.2. Sent and received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.BitmapMigrationNodeAlias)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BitmapMigrationNodeAlias {
    /// `node-name`: `str`.
    pub node_name: String,
    /// `alias`: `str`.
    pub alias: String,
    /// `bitmaps`: `[BitmapMigrationBitmapAlias]`.
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
            bitmaps: bitmaps.into_iter().map(Into::into).collect(),
        }
    }
}

impl runtime::Encode for BitmapMigrationNodeAlias {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("node-name", &self.node_name)?;
        map.serialize_entry("alias", &self.alias)?;
        map.serialize_entry("bitmaps", &self.bitmaps)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BitmapMigrationNodeAlias {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut node_name = None;
        let mut alias = None;
        let mut bitmaps = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "node-name" => node_name = Some(map.next_value()?),
                "alias" => alias = Some(map.next_value()?),
                "bitmaps" => bitmaps = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            node_name: runtime::required(node_name, "node-name")?,
            alias: runtime::required(alias, "alias")?,
            bitmaps: runtime::required(bitmaps, "bitmaps")?,
        })
    }
}

runtime::object!(BitmapMigrationNodeAlias);

/// The QAPI enum `COLOExitReason` of module `migration`.
///
/// Since QEMU 3.1. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.COLOExitReason)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub const KNOWN: &'static [Self] = &[Self::None, Self::Request, Self::Error, Self::Processing];
    /// The value on the wire.
    #[must_use]
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
/// Since QEMU 2.8. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.COLOMessage)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.COLOMode)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.COLOStatus)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ColoStatus {
    /// `mode`: `COLOMode`.
    pub mode: ColoMode,
    /// `last-mode`: `COLOMode`. Since QEMU 4.0.
    pub last_mode: ColoMode,
    /// `reason`: `COLOExitReason`.
    pub reason: ColoExitReason,
}

impl ColoStatus {
    /// `COLOStatus` with its required members.
    #[must_use]
    pub fn new(mode: ColoMode, last_mode: ColoMode, reason: ColoExitReason) -> Self {
        Self { mode, last_mode, reason }
    }
}

impl runtime::Encode for ColoStatus {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("mode", &self.mode)?;
        map.serialize_entry("last-mode", &self.last_mode)?;
        map.serialize_entry("reason", &self.reason)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ColoStatus {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut mode = None;
        let mut last_mode = None;
        let mut reason = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "mode" => mode = Some(map.next_value()?),
                "last-mode" => last_mode = Some(map.next_value()?),
                "reason" => reason = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            mode: runtime::required(mode, "mode")?,
            last_mode: runtime::required(last_mode, "last-mode")?,
            reason: runtime::required(reason, "reason")?,
        })
    }
}

runtime::object!(ColoStatus);

/// The QAPI struct `CompressionStats` of module `migration`.
///
/// Since QEMU 3.1. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.CompressionStats)
#[derive(Clone, Debug, PartialEq)]
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
    pub fn new(
        pages: i64,
        busy: i64,
        busy_rate: f64,
        compressed_size: i64,
        compression_rate: f64,
    ) -> Self {
        Self { pages, busy, busy_rate, compressed_size, compression_rate }
    }
}

impl runtime::Encode for CompressionStats {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("pages", &self.pages)?;
        map.serialize_entry("busy", &self.busy)?;
        map.serialize_entry("busy-rate", &self.busy_rate)?;
        map.serialize_entry("compressed-size", &self.compressed_size)?;
        map.serialize_entry("compression-rate", &self.compression_rate)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for CompressionStats {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut pages = None;
        let mut busy = None;
        let mut busy_rate = None;
        let mut compressed_size = None;
        let mut compression_rate = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "pages" => pages = Some(map.next_value()?),
                "busy" => busy = Some(map.next_value()?),
                "busy-rate" => busy_rate = Some(map.next_value()?),
                "compressed-size" => compressed_size = Some(map.next_value()?),
                "compression-rate" => compression_rate = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            pages: runtime::required(pages, "pages")?,
            busy: runtime::required(busy, "busy")?,
            busy_rate: runtime::required(busy_rate, "busy-rate")?,
            compressed_size: runtime::required(compressed_size, "compressed-size")?,
            compression_rate: runtime::required(compression_rate, "compression-rate")?,
        })
    }
}

runtime::object!(CompressionStats);

/// The QAPI struct `DirtyLimitInfo` of module `migration`.
///
/// Since QEMU 7.1. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.DirtyLimitInfo)
#[derive(Clone, Debug, PartialEq)]
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
    pub fn new(cpu_index: i64, limit_rate: u64, current_rate: u64) -> Self {
        Self { cpu_index, limit_rate, current_rate }
    }
}

impl runtime::Encode for DirtyLimitInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("cpu-index", &self.cpu_index)?;
        map.serialize_entry("limit-rate", &self.limit_rate)?;
        map.serialize_entry("current-rate", &self.current_rate)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for DirtyLimitInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut cpu_index = None;
        let mut limit_rate = None;
        let mut current_rate = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "cpu-index" => cpu_index = Some(map.next_value()?),
                "limit-rate" => limit_rate = Some(map.next_value()?),
                "current-rate" => current_rate = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            cpu_index: runtime::required(cpu_index, "cpu-index")?,
            limit_rate: runtime::required(limit_rate, "limit-rate")?,
            current_rate: runtime::required(current_rate, "current-rate")?,
        })
    }
}

runtime::object!(DirtyLimitInfo);

/// The QAPI struct `DirtyRateInfo` of module `migration`.
///
/// Since QEMU 5.2. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.DirtyRateInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DirtyRateInfo {
    /// `dirty-rate`: `int64`.
    pub dirty_rate: Option<i64>,
    /// `status`: `DirtyRateStatus`.
    pub status: DirtyRateStatus,
    /// `start-time`: `int64`.
    pub start_time: i64,
    /// `calc-time`: `int64`.
    pub calc_time: i64,
    /// `calc-time-unit`: `TimeUnit`. Since QEMU 8.2.
    pub calc_time_unit: Option<TimeUnit>,
    /// `sample-pages`: `uint64`. Since QEMU 6.1.
    pub sample_pages: u64,
    /// `mode`: `DirtyRateMeasureMode`. Since QEMU 6.2.
    pub mode: DirtyRateMeasureMode,
    /// `vcpu-dirty-rate`: `[DirtyRateVcpu]`. Since QEMU 6.2.
    pub vcpu_dirty_rate: Option<Vec<DirtyRateVcpu>>,
}

impl DirtyRateInfo {
    /// `DirtyRateInfo` with its required members.
    #[must_use]
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

impl runtime::Encode for DirtyRateInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "dirty-rate", &self.dirty_rate)?;
        map.serialize_entry("status", &self.status)?;
        map.serialize_entry("start-time", &self.start_time)?;
        map.serialize_entry("calc-time", &self.calc_time)?;
        runtime::optional(map, "calc-time-unit", &self.calc_time_unit)?;
        map.serialize_entry("sample-pages", &self.sample_pages)?;
        map.serialize_entry("mode", &self.mode)?;
        runtime::optional(map, "vcpu-dirty-rate", &self.vcpu_dirty_rate)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for DirtyRateInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut dirty_rate = None;
        let mut status = None;
        let mut start_time = None;
        let mut calc_time = None;
        let mut calc_time_unit = None;
        let mut sample_pages = None;
        let mut mode = None;
        let mut vcpu_dirty_rate = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "dirty-rate" => dirty_rate = Some(map.next_value()?),
                "status" => status = Some(map.next_value()?),
                "start-time" => start_time = Some(map.next_value()?),
                "calc-time" => calc_time = Some(map.next_value()?),
                "calc-time-unit" => calc_time_unit = Some(map.next_value()?),
                "sample-pages" => sample_pages = Some(map.next_value()?),
                "mode" => mode = Some(map.next_value()?),
                "vcpu-dirty-rate" => vcpu_dirty_rate = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            dirty_rate,
            status: runtime::required(status, "status")?,
            start_time: runtime::required(start_time, "start-time")?,
            calc_time: runtime::required(calc_time, "calc-time")?,
            calc_time_unit,
            sample_pages: runtime::required(sample_pages, "sample-pages")?,
            mode: runtime::required(mode, "mode")?,
            vcpu_dirty_rate,
        })
    }
}

runtime::object!(DirtyRateInfo);

/// The QAPI enum `DirtyRateMeasureMode` of module `migration`.
///
/// Since QEMU 6.2. Sent and received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.DirtyRateMeasureMode)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub const KNOWN: &'static [Self] = &[Self::PageSampling, Self::DirtyRing, Self::DirtyBitmap];
    /// The value on the wire.
    #[must_use]
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
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.DirtyRateStatus)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub const KNOWN: &'static [Self] = &[Self::Unstarted, Self::Measuring, Self::Measured];
    /// The value on the wire.
    #[must_use]
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
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.DirtyRateVcpu)
#[derive(Clone, Debug, PartialEq)]
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
    pub fn new(id: i64, dirty_rate: i64) -> Self {
        Self { id, dirty_rate }
    }
}

impl runtime::Encode for DirtyRateVcpu {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("dirty-rate", &self.dirty_rate)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for DirtyRateVcpu {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut dirty_rate = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "id" => id = Some(map.next_value()?),
                "dirty-rate" => dirty_rate = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            id: runtime::required(id, "id")?,
            dirty_rate: runtime::required(dirty_rate, "dirty-rate")?,
        })
    }
}

runtime::object!(DirtyRateVcpu);

/// The QAPI enum `FailoverStatus` of module `migration`.
///
/// Since QEMU 2.8. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.FailoverStatus)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub const KNOWN: &'static [Self] =
        &[Self::None, Self::Require, Self::Active, Self::Completed, Self::Relaunch];
    /// The value on the wire.
    #[must_use]
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
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.FileMigrationArgs)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileMigrationArgs {
    /// `filename`: `str`.
    pub filename: String,
    /// `offset`: `uint64`.
    pub offset: u64,
}

impl FileMigrationArgs {
    /// `FileMigrationArgs` with its required members.
    #[must_use]
    pub fn new(filename: impl Into<String>, offset: u64) -> Self {
        Self { filename: filename.into(), offset }
    }
}

impl runtime::Encode for FileMigrationArgs {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("filename", &self.filename)?;
        map.serialize_entry("offset", &self.offset)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for FileMigrationArgs {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut filename = None;
        let mut offset = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "filename" => filename = Some(map.next_value()?),
                "offset" => offset = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            filename: runtime::required(filename, "filename")?,
            offset: runtime::required(offset, "offset")?,
        })
    }
}

runtime::object!(FileMigrationArgs);

/// The QAPI enum `MigMode` of module `migration`.
///
/// Since QEMU 8.2. Sent and received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MigMode)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub const KNOWN: &'static [Self] =
        &[Self::Normal, Self::CprReboot, Self::CprTransfer, Self::CprExec];
    /// The value on the wire.
    #[must_use]
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

/// The QAPI struct `MigrateSetParameters` of module `migration`.
///
/// Since QEMU 2.4. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrateSetParameters)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MigrateSetParameters {
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
    /// `tls-creds`: `StrOrNull`. Since QEMU 2.7.
    pub tls_creds: Option<StrOrNull>,
    /// `tls-hostname`: `StrOrNull`. Since QEMU 2.7.
    pub tls_hostname: Option<StrOrNull>,
    /// `tls-authz`: `StrOrNull`. Since QEMU 4.0.
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
    /// `multifd-compression`: `MultiFDCompression`. Since QEMU 5.0.
    pub multifd_compression: Option<MultiFdCompression>,
    /// `multifd-zlib-level`: `uint8`. Since QEMU 5.0.
    pub multifd_zlib_level: Option<u8>,
    /// `multifd-qatzip-level`: `uint8`. Since QEMU 9.2.
    pub multifd_qatzip_level: Option<u8>,
    /// `multifd-zstd-level`: `uint8`. Since QEMU 5.0.
    pub multifd_zstd_level: Option<u8>,
    /// `block-bitmap-mapping`: `[BitmapMigrationNodeAlias]`. Since QEMU 5.2.
    pub block_bitmap_mapping: Option<Vec<BitmapMigrationNodeAlias>>,
    /// `x-vcpu-dirty-limit-period`: `uint64`. Since QEMU 8.1. Unstable.
    pub x_vcpu_dirty_limit_period: Option<u64>,
    /// `vcpu-dirty-limit`: `uint64`. Since QEMU 8.1.
    pub vcpu_dirty_limit: Option<u64>,
    /// `mode`: `MigMode`. Since QEMU 8.2.
    pub mode: Option<MigMode>,
    /// `zero-page-detection`: `ZeroPageDetection`. Since QEMU 9.0.
    pub zero_page_detection: Option<ZeroPageDetection>,
    /// `direct-io`: `bool`. Since QEMU 9.1.
    pub direct_io: Option<bool>,
    /// `cpr-exec-command`: `[str]`. Since QEMU 10.2.
    pub cpr_exec_command: Option<Vec<String>>,
    /// `compress-level`: `uint8`. Removed in 9.1. Deprecated since 8.2.
    #[deprecated(note = "removed in QEMU 9.1")]
    pub compress_level: Option<u8>,
    /// `compress-threads`: `uint8`. Removed in 9.1. Deprecated since 8.2.
    #[deprecated(note = "removed in QEMU 9.1")]
    pub compress_threads: Option<u8>,
    /// `compress-wait-thread`: `bool`. Since QEMU 3.1. Removed in 9.1. Deprecated since 8.2.
    #[deprecated(note = "removed in QEMU 9.1")]
    pub compress_wait_thread: Option<bool>,
    /// `decompress-threads`: `uint8`. Removed in 9.1. Deprecated since 8.2.
    #[deprecated(note = "removed in QEMU 9.1")]
    pub decompress_threads: Option<u8>,
    /// `block-incremental`: `bool`. Since QEMU 2.10. Removed in 9.1. Deprecated since 8.2.
    #[deprecated(note = "removed in QEMU 9.1")]
    pub block_incremental: Option<bool>,
}

impl MigrateSetParameters {
    /// `MigrateSetParameters` with its required members.
    #[must_use]
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
            cpr_exec_command: None,
            compress_level: None,
            compress_threads: None,
            compress_wait_thread: None,
            decompress_threads: None,
            block_incremental: None,
        }
    }
    /// Sets `announce-initial`.
    #[must_use]
    pub fn announce_initial(mut self, announce_initial: u64) -> Self {
        self.announce_initial = Some(announce_initial);
        self
    }
    /// Sets `announce-max`.
    #[must_use]
    pub fn announce_max(mut self, announce_max: u64) -> Self {
        self.announce_max = Some(announce_max);
        self
    }
    /// Sets `announce-rounds`.
    #[must_use]
    pub fn announce_rounds(mut self, announce_rounds: u64) -> Self {
        self.announce_rounds = Some(announce_rounds);
        self
    }
    /// Sets `announce-step`.
    #[must_use]
    pub fn announce_step(mut self, announce_step: u64) -> Self {
        self.announce_step = Some(announce_step);
        self
    }
    /// Sets `throttle-trigger-threshold`.
    #[must_use]
    pub fn throttle_trigger_threshold(mut self, throttle_trigger_threshold: u8) -> Self {
        self.throttle_trigger_threshold = Some(throttle_trigger_threshold);
        self
    }
    /// Sets `cpu-throttle-initial`.
    #[must_use]
    pub fn cpu_throttle_initial(mut self, cpu_throttle_initial: u8) -> Self {
        self.cpu_throttle_initial = Some(cpu_throttle_initial);
        self
    }
    /// Sets `cpu-throttle-increment`.
    #[must_use]
    pub fn cpu_throttle_increment(mut self, cpu_throttle_increment: u8) -> Self {
        self.cpu_throttle_increment = Some(cpu_throttle_increment);
        self
    }
    /// Sets `cpu-throttle-tailslow`.
    #[must_use]
    pub fn cpu_throttle_tailslow(mut self, cpu_throttle_tailslow: bool) -> Self {
        self.cpu_throttle_tailslow = Some(cpu_throttle_tailslow);
        self
    }
    /// Sets `tls-creds`.
    #[must_use]
    pub fn tls_creds(mut self, tls_creds: impl Into<StrOrNull>) -> Self {
        self.tls_creds = Some(tls_creds.into());
        self
    }
    /// Sets `tls-hostname`.
    #[must_use]
    pub fn tls_hostname(mut self, tls_hostname: impl Into<StrOrNull>) -> Self {
        self.tls_hostname = Some(tls_hostname.into());
        self
    }
    /// Sets `tls-authz`.
    #[must_use]
    pub fn tls_authz(mut self, tls_authz: impl Into<StrOrNull>) -> Self {
        self.tls_authz = Some(tls_authz.into());
        self
    }
    /// Sets `max-bandwidth`.
    #[must_use]
    pub fn max_bandwidth(mut self, max_bandwidth: u64) -> Self {
        self.max_bandwidth = Some(max_bandwidth);
        self
    }
    /// Sets `avail-switchover-bandwidth`.
    #[must_use]
    pub fn avail_switchover_bandwidth(mut self, avail_switchover_bandwidth: u64) -> Self {
        self.avail_switchover_bandwidth = Some(avail_switchover_bandwidth);
        self
    }
    /// Sets `downtime-limit`.
    #[must_use]
    pub fn downtime_limit(mut self, downtime_limit: u64) -> Self {
        self.downtime_limit = Some(downtime_limit);
        self
    }
    /// Sets `x-checkpoint-delay`.
    #[must_use]
    pub fn x_checkpoint_delay(mut self, x_checkpoint_delay: u32) -> Self {
        self.x_checkpoint_delay = Some(x_checkpoint_delay);
        self
    }
    /// Sets `multifd-channels`.
    #[must_use]
    pub fn multifd_channels(mut self, multifd_channels: u8) -> Self {
        self.multifd_channels = Some(multifd_channels);
        self
    }
    /// Sets `xbzrle-cache-size`.
    #[must_use]
    pub fn xbzrle_cache_size(mut self, xbzrle_cache_size: u64) -> Self {
        self.xbzrle_cache_size = Some(xbzrle_cache_size);
        self
    }
    /// Sets `max-postcopy-bandwidth`.
    #[must_use]
    pub fn max_postcopy_bandwidth(mut self, max_postcopy_bandwidth: u64) -> Self {
        self.max_postcopy_bandwidth = Some(max_postcopy_bandwidth);
        self
    }
    /// Sets `max-cpu-throttle`.
    #[must_use]
    pub fn max_cpu_throttle(mut self, max_cpu_throttle: u8) -> Self {
        self.max_cpu_throttle = Some(max_cpu_throttle);
        self
    }
    /// Sets `multifd-compression`.
    #[must_use]
    pub fn multifd_compression(mut self, multifd_compression: MultiFdCompression) -> Self {
        self.multifd_compression = Some(multifd_compression);
        self
    }
    /// Sets `multifd-zlib-level`.
    #[must_use]
    pub fn multifd_zlib_level(mut self, multifd_zlib_level: u8) -> Self {
        self.multifd_zlib_level = Some(multifd_zlib_level);
        self
    }
    /// Sets `multifd-qatzip-level`.
    #[must_use]
    pub fn multifd_qatzip_level(mut self, multifd_qatzip_level: u8) -> Self {
        self.multifd_qatzip_level = Some(multifd_qatzip_level);
        self
    }
    /// Sets `multifd-zstd-level`.
    #[must_use]
    pub fn multifd_zstd_level(mut self, multifd_zstd_level: u8) -> Self {
        self.multifd_zstd_level = Some(multifd_zstd_level);
        self
    }
    /// Sets `block-bitmap-mapping`.
    #[must_use]
    pub fn block_bitmap_mapping(
        mut self,
        block_bitmap_mapping: impl IntoIterator<Item = impl Into<BitmapMigrationNodeAlias>>,
    ) -> Self {
        self.block_bitmap_mapping =
            Some(block_bitmap_mapping.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `x-vcpu-dirty-limit-period`.
    #[must_use]
    pub fn x_vcpu_dirty_limit_period(mut self, x_vcpu_dirty_limit_period: u64) -> Self {
        self.x_vcpu_dirty_limit_period = Some(x_vcpu_dirty_limit_period);
        self
    }
    /// Sets `vcpu-dirty-limit`.
    #[must_use]
    pub fn vcpu_dirty_limit(mut self, vcpu_dirty_limit: u64) -> Self {
        self.vcpu_dirty_limit = Some(vcpu_dirty_limit);
        self
    }
    /// Sets `mode`.
    #[must_use]
    pub fn mode(mut self, mode: MigMode) -> Self {
        self.mode = Some(mode);
        self
    }
    /// Sets `zero-page-detection`.
    #[must_use]
    pub fn zero_page_detection(mut self, zero_page_detection: ZeroPageDetection) -> Self {
        self.zero_page_detection = Some(zero_page_detection);
        self
    }
    /// Sets `direct-io`.
    #[must_use]
    pub fn direct_io(mut self, direct_io: bool) -> Self {
        self.direct_io = Some(direct_io);
        self
    }
    /// Sets `cpr-exec-command`.
    #[must_use]
    pub fn cpr_exec_command(
        mut self,
        cpr_exec_command: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cpr_exec_command = Some(cpr_exec_command.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `compress-level`.
    #[deprecated(note = "removed in QEMU 9.1")]
    #[must_use]
    pub fn compress_level(mut self, compress_level: u8) -> Self {
        self.compress_level = Some(compress_level);
        self
    }
    /// Sets `compress-threads`.
    #[deprecated(note = "removed in QEMU 9.1")]
    #[must_use]
    pub fn compress_threads(mut self, compress_threads: u8) -> Self {
        self.compress_threads = Some(compress_threads);
        self
    }
    /// Sets `compress-wait-thread`.
    #[deprecated(note = "removed in QEMU 9.1")]
    #[must_use]
    pub fn compress_wait_thread(mut self, compress_wait_thread: bool) -> Self {
        self.compress_wait_thread = Some(compress_wait_thread);
        self
    }
    /// Sets `decompress-threads`.
    #[deprecated(note = "removed in QEMU 9.1")]
    #[must_use]
    pub fn decompress_threads(mut self, decompress_threads: u8) -> Self {
        self.decompress_threads = Some(decompress_threads);
        self
    }
    /// Sets `block-incremental`.
    #[deprecated(note = "removed in QEMU 9.1")]
    #[must_use]
    pub fn block_incremental(mut self, block_incremental: bool) -> Self {
        self.block_incremental = Some(block_incremental);
        self
    }
}

impl runtime::Encode for MigrateSetParameters {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "announce-initial", &self.announce_initial)?;
        runtime::optional(map, "announce-max", &self.announce_max)?;
        runtime::optional(map, "announce-rounds", &self.announce_rounds)?;
        runtime::optional(map, "announce-step", &self.announce_step)?;
        runtime::optional(map, "throttle-trigger-threshold", &self.throttle_trigger_threshold)?;
        runtime::optional(map, "cpu-throttle-initial", &self.cpu_throttle_initial)?;
        runtime::optional(map, "cpu-throttle-increment", &self.cpu_throttle_increment)?;
        runtime::optional(map, "cpu-throttle-tailslow", &self.cpu_throttle_tailslow)?;
        runtime::optional(map, "tls-creds", &self.tls_creds)?;
        runtime::optional(map, "tls-hostname", &self.tls_hostname)?;
        runtime::optional(map, "tls-authz", &self.tls_authz)?;
        runtime::optional(map, "max-bandwidth", &self.max_bandwidth)?;
        runtime::optional(map, "avail-switchover-bandwidth", &self.avail_switchover_bandwidth)?;
        runtime::optional(map, "downtime-limit", &self.downtime_limit)?;
        runtime::optional(map, "x-checkpoint-delay", &self.x_checkpoint_delay)?;
        runtime::optional(map, "multifd-channels", &self.multifd_channels)?;
        runtime::optional(map, "xbzrle-cache-size", &self.xbzrle_cache_size)?;
        runtime::optional(map, "max-postcopy-bandwidth", &self.max_postcopy_bandwidth)?;
        runtime::optional(map, "max-cpu-throttle", &self.max_cpu_throttle)?;
        runtime::optional(map, "multifd-compression", &self.multifd_compression)?;
        runtime::optional(map, "multifd-zlib-level", &self.multifd_zlib_level)?;
        runtime::optional(map, "multifd-qatzip-level", &self.multifd_qatzip_level)?;
        runtime::optional(map, "multifd-zstd-level", &self.multifd_zstd_level)?;
        runtime::optional(map, "block-bitmap-mapping", &self.block_bitmap_mapping)?;
        runtime::optional(map, "x-vcpu-dirty-limit-period", &self.x_vcpu_dirty_limit_period)?;
        runtime::optional(map, "vcpu-dirty-limit", &self.vcpu_dirty_limit)?;
        runtime::optional(map, "mode", &self.mode)?;
        runtime::optional(map, "zero-page-detection", &self.zero_page_detection)?;
        runtime::optional(map, "direct-io", &self.direct_io)?;
        runtime::optional(map, "cpr-exec-command", &self.cpr_exec_command)?;
        runtime::optional(map, "compress-level", &self.compress_level)?;
        runtime::optional(map, "compress-threads", &self.compress_threads)?;
        runtime::optional(map, "compress-wait-thread", &self.compress_wait_thread)?;
        runtime::optional(map, "decompress-threads", &self.decompress_threads)?;
        runtime::optional(map, "block-incremental", &self.block_incremental)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for MigrateSetParameters {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut announce_initial = None;
        let mut announce_max = None;
        let mut announce_rounds = None;
        let mut announce_step = None;
        let mut throttle_trigger_threshold = None;
        let mut cpu_throttle_initial = None;
        let mut cpu_throttle_increment = None;
        let mut cpu_throttle_tailslow = None;
        let mut tls_creds = None;
        let mut tls_hostname = None;
        let mut tls_authz = None;
        let mut max_bandwidth = None;
        let mut avail_switchover_bandwidth = None;
        let mut downtime_limit = None;
        let mut x_checkpoint_delay = None;
        let mut multifd_channels = None;
        let mut xbzrle_cache_size = None;
        let mut max_postcopy_bandwidth = None;
        let mut max_cpu_throttle = None;
        let mut multifd_compression = None;
        let mut multifd_zlib_level = None;
        let mut multifd_qatzip_level = None;
        let mut multifd_zstd_level = None;
        let mut block_bitmap_mapping = None;
        let mut x_vcpu_dirty_limit_period = None;
        let mut vcpu_dirty_limit = None;
        let mut mode = None;
        let mut zero_page_detection = None;
        let mut direct_io = None;
        let mut cpr_exec_command = None;
        let mut compress_level = None;
        let mut compress_threads = None;
        let mut compress_wait_thread = None;
        let mut decompress_threads = None;
        let mut block_incremental = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "announce-initial" => announce_initial = Some(map.next_value()?),
                "announce-max" => announce_max = Some(map.next_value()?),
                "announce-rounds" => announce_rounds = Some(map.next_value()?),
                "announce-step" => announce_step = Some(map.next_value()?),
                "throttle-trigger-threshold" => {
                    throttle_trigger_threshold = Some(map.next_value()?);
                }
                "cpu-throttle-initial" => cpu_throttle_initial = Some(map.next_value()?),
                "cpu-throttle-increment" => {
                    cpu_throttle_increment = Some(map.next_value()?);
                }
                "cpu-throttle-tailslow" => {
                    cpu_throttle_tailslow = Some(map.next_value()?);
                }
                "tls-creds" => tls_creds = Some(map.next_value()?),
                "tls-hostname" => tls_hostname = Some(map.next_value()?),
                "tls-authz" => tls_authz = Some(map.next_value()?),
                "max-bandwidth" => max_bandwidth = Some(map.next_value()?),
                "avail-switchover-bandwidth" => {
                    avail_switchover_bandwidth = Some(map.next_value()?);
                }
                "downtime-limit" => downtime_limit = Some(map.next_value()?),
                "x-checkpoint-delay" => x_checkpoint_delay = Some(map.next_value()?),
                "multifd-channels" => multifd_channels = Some(map.next_value()?),
                "xbzrle-cache-size" => xbzrle_cache_size = Some(map.next_value()?),
                "max-postcopy-bandwidth" => {
                    max_postcopy_bandwidth = Some(map.next_value()?);
                }
                "max-cpu-throttle" => max_cpu_throttle = Some(map.next_value()?),
                "multifd-compression" => multifd_compression = Some(map.next_value()?),
                "multifd-zlib-level" => multifd_zlib_level = Some(map.next_value()?),
                "multifd-qatzip-level" => multifd_qatzip_level = Some(map.next_value()?),
                "multifd-zstd-level" => multifd_zstd_level = Some(map.next_value()?),
                "block-bitmap-mapping" => block_bitmap_mapping = Some(map.next_value()?),
                "x-vcpu-dirty-limit-period" => {
                    x_vcpu_dirty_limit_period = Some(map.next_value()?);
                }
                "vcpu-dirty-limit" => vcpu_dirty_limit = Some(map.next_value()?),
                "mode" => mode = Some(map.next_value()?),
                "zero-page-detection" => zero_page_detection = Some(map.next_value()?),
                "direct-io" => direct_io = Some(map.next_value()?),
                "cpr-exec-command" => cpr_exec_command = Some(map.next_value()?),
                "compress-level" => compress_level = Some(map.next_value()?),
                "compress-threads" => compress_threads = Some(map.next_value()?),
                "compress-wait-thread" => compress_wait_thread = Some(map.next_value()?),
                "decompress-threads" => decompress_threads = Some(map.next_value()?),
                "block-incremental" => block_incremental = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            announce_initial,
            announce_max,
            announce_rounds,
            announce_step,
            throttle_trigger_threshold,
            cpu_throttle_initial,
            cpu_throttle_increment,
            cpu_throttle_tailslow,
            tls_creds,
            tls_hostname,
            tls_authz,
            max_bandwidth,
            avail_switchover_bandwidth,
            downtime_limit,
            x_checkpoint_delay,
            multifd_channels,
            xbzrle_cache_size,
            max_postcopy_bandwidth,
            max_cpu_throttle,
            multifd_compression,
            multifd_zlib_level,
            multifd_qatzip_level,
            multifd_zstd_level,
            block_bitmap_mapping,
            x_vcpu_dirty_limit_period,
            vcpu_dirty_limit,
            mode,
            zero_page_detection,
            direct_io,
            cpr_exec_command,
            compress_level,
            compress_threads,
            compress_wait_thread,
            decompress_threads,
            block_incremental,
        })
    }
}

runtime::object!(MigrateSetParameters);

/// The QAPI union `MigrationAddress` of module `migration`.
///
/// Since QEMU 8.2. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationAddress)
#[derive(Clone, Debug, PartialEq)]
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

impl MigrationAddress {
    /// `MigrationAddress` with `transport` `socket`.
    #[must_use]
    pub fn socket(socket: impl Into<SocketAddress>) -> Self {
        MigrationAddress::Socket(socket.into())
    }
    /// `MigrationAddress` with `transport` `exec`.
    #[must_use]
    pub fn exec(exec: impl Into<MigrationExecCommand>) -> Self {
        MigrationAddress::Exec(exec.into())
    }
    /// `MigrationAddress` with `transport` `rdma`.
    #[must_use]
    pub fn rdma(rdma: impl Into<InetSocketAddress>) -> Self {
        MigrationAddress::Rdma(rdma.into())
    }
    /// `MigrationAddress` with `transport` `file`.
    #[must_use]
    pub fn file(file: impl Into<FileMigrationArgs>) -> Self {
        MigrationAddress::File(file.into())
    }
}

impl From<SocketAddress> for MigrationAddress {
    fn from(members: SocketAddress) -> Self {
        Self::socket(members)
    }
}

impl From<MigrationExecCommand> for MigrationAddress {
    fn from(members: MigrationExecCommand) -> Self {
        Self::exec(members)
    }
}

impl From<InetSocketAddress> for MigrationAddress {
    fn from(members: InetSocketAddress) -> Self {
        Self::rdma(members)
    }
}

impl From<FileMigrationArgs> for MigrationAddress {
    fn from(members: FileMigrationArgs) -> Self {
        Self::file(members)
    }
}

impl runtime::Encode for MigrationAddress {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            MigrationAddress::Socket(members) => {
                runtime::branch(map, "transport", "socket", members)
            }
            MigrationAddress::Exec(members) => runtime::branch(map, "transport", "exec", members),
            MigrationAddress::Rdma(members) => runtime::branch(map, "transport", "rdma", members),
            MigrationAddress::File(members) => runtime::branch(map, "transport", "file", members),
        }
    }
}

impl<'de> runtime::Decode<'de> for MigrationAddress {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut common = runtime::NoCommon;
        let (tag, rest) = runtime::split(map, "transport", &mut common)?;
        let branch = match &*tag {
            "socket" => MigrationAddress::Socket(rest.members()?),
            "exec" => MigrationAddress::Exec(rest.members()?),
            "rdma" => MigrationAddress::Rdma(rest.members()?),
            "file" => MigrationAddress::File(rest.members()?),
            _ => return Err(runtime::unknown_value(&tag, "transport")),
        };
        Ok(branch)
    }
}

runtime::object!(MigrationAddress);

/// The QAPI enum `MigrationAddressType` of module `migration`.
///
/// Since QEMU 8.2. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MigrationAddressType)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
    pub const KNOWN: &'static [Self] = &[Self::Socket, Self::Exec, Self::Rdma, Self::File];
    /// The value on the wire.
    #[must_use]
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
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MigrationCapability)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MigrationCapability {
    /// `xbzrle`.
    Xbzrle,
    /// `rdma-pin-all`. Since QEMU 2.0.
    RdmaPinAll,
    /// `auto-converge`. Since QEMU 1.6.
    AutoConverge,
    /// `zero-blocks`. Since QEMU 1.6. Deprecated since 9.2 or 10.0.
    #[deprecated(note = "deprecated since QEMU 9.2 or 10.0")]
    ZeroBlocks,
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
    /// `compress`. Since QEMU 2.4. Removed in 9.1. Deprecated since 8.2.
    #[deprecated(note = "removed in QEMU 9.1")]
    Compress,
    /// `block`. Since QEMU 2.10. Removed in 9.1. Deprecated since 8.2.
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
        Self::ZeroBlocks,
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
        Self::Compress,
        Self::Block,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Xbzrle => "xbzrle",
            Self::RdmaPinAll => "rdma-pin-all",
            Self::AutoConverge => "auto-converge",
            Self::ZeroBlocks => "zero-blocks",
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
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationCapabilityStatus)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MigrationCapabilityStatus {
    /// `capability`: `MigrationCapability`.
    pub capability: MigrationCapability,
    /// `state`: `bool`.
    pub state: bool,
}

impl MigrationCapabilityStatus {
    /// `MigrationCapabilityStatus` with its required members.
    #[must_use]
    pub fn new(capability: MigrationCapability, state: bool) -> Self {
        Self { capability, state }
    }
}

impl runtime::Encode for MigrationCapabilityStatus {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("capability", &self.capability)?;
        map.serialize_entry("state", &self.state)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for MigrationCapabilityStatus {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut capability = None;
        let mut state = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "capability" => capability = Some(map.next_value()?),
                "state" => state = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            capability: runtime::required(capability, "capability")?,
            state: runtime::required(state, "state")?,
        })
    }
}

runtime::object!(MigrationCapabilityStatus);

/// The QAPI struct `MigrationChannel` of module `migration`.
///
/// Since QEMU 8.2. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationChannel)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MigrationChannel {
    /// `channel-type`: `MigrationChannelType`.
    pub channel_type: MigrationChannelType,
    /// `addr`: `MigrationAddress`.
    pub addr: MigrationAddress,
}

impl MigrationChannel {
    /// `MigrationChannel` with its required members.
    #[must_use]
    pub fn new(channel_type: MigrationChannelType, addr: impl Into<MigrationAddress>) -> Self {
        Self { channel_type, addr: addr.into() }
    }
}

impl runtime::Encode for MigrationChannel {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("channel-type", &self.channel_type)?;
        map.serialize_entry("addr", &self.addr)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for MigrationChannel {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut channel_type = None;
        let mut addr = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "channel-type" => channel_type = Some(map.next_value()?),
                "addr" => addr = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            channel_type: runtime::required(channel_type, "channel-type")?,
            addr: runtime::required(addr, "addr")?,
        })
    }
}

runtime::object!(MigrationChannel);

/// The QAPI enum `MigrationChannelType` of module `migration`.
///
/// Since QEMU 8.2. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MigrationChannelType)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MigrationChannelType {
    /// `main`.
    Main,
    /// `cpr`. Since QEMU 9.2 or 10.0.
    Cpr,
}

impl MigrationChannelType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Main, Self::Cpr];
    /// The value on the wire.
    #[must_use]
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
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationExecCommand)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MigrationExecCommand {
    /// `args`: `[str]`.
    pub args: Vec<String>,
}

impl MigrationExecCommand {
    /// `MigrationExecCommand` with its required members.
    #[must_use]
    pub fn new(args: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { args: args.into_iter().map(Into::into).collect() }
    }
}

impl runtime::Encode for MigrationExecCommand {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("args", &self.args)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for MigrationExecCommand {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut args = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "args" => args = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { args: runtime::required(args, "args")? })
    }
}

runtime::object!(MigrationExecCommand);

/// The QAPI struct `MigrationInfo` of module `migration`.
///
/// Since QEMU 0.14. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationInfo)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MigrationInfo {
    /// `status`: `MigrationStatus`.
    pub status: Option<MigrationStatus>,
    /// `ram`: `MigrationStats`. Since QEMU 1.2.
    pub ram: Option<MigrationStats>,
    /// `vfio`: `VfioStats`. Since QEMU 5.2.
    pub vfio: Option<VfioStats>,
    /// `xbzrle-cache`: `XBZRLECacheStats`. Since QEMU 1.2.
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
    /// `socket-address`: `[SocketAddress]`. Since QEMU 4.0.
    pub socket_address: Option<Vec<SocketAddress>>,
    /// `dirty-limit-throttle-time-per-round`: `uint64`. Since QEMU 8.1.
    pub dirty_limit_throttle_time_per_round: Option<u64>,
    /// `dirty-limit-ring-full-time`: `uint64`. Since QEMU 8.1.
    pub dirty_limit_ring_full_time: Option<u64>,
    /// `disk`: `MigrationStats`. Removed in 9.1. Deprecated since 8.2.
    #[deprecated(note = "removed in QEMU 9.1")]
    pub disk: Option<MigrationStats>,
    /// `compression`: `CompressionStats`. Since QEMU 3.1. Removed in 9.1. Deprecated since 8.2.
    #[deprecated(note = "removed in QEMU 9.1")]
    pub compression: Option<CompressionStats>,
}

impl MigrationInfo {
    /// `MigrationInfo` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {
            status: None,
            ram: None,
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

impl runtime::Encode for MigrationInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "status", &self.status)?;
        runtime::optional(map, "ram", &self.ram)?;
        runtime::optional(map, "vfio", &self.vfio)?;
        runtime::optional(map, "xbzrle-cache", &self.xbzrle_cache)?;
        runtime::optional(map, "total-time", &self.total_time)?;
        runtime::optional(map, "expected-downtime", &self.expected_downtime)?;
        runtime::optional(map, "downtime", &self.downtime)?;
        runtime::optional(map, "setup-time", &self.setup_time)?;
        runtime::optional(map, "cpu-throttle-percentage", &self.cpu_throttle_percentage)?;
        runtime::optional(map, "error-desc", &self.error_desc)?;
        runtime::optional(map, "blocked-reasons", &self.blocked_reasons)?;
        runtime::optional(map, "postcopy-blocktime", &self.postcopy_blocktime)?;
        runtime::optional(map, "postcopy-vcpu-blocktime", &self.postcopy_vcpu_blocktime)?;
        runtime::optional(map, "postcopy-latency", &self.postcopy_latency)?;
        runtime::optional(map, "postcopy-latency-dist", &self.postcopy_latency_dist)?;
        runtime::optional(map, "postcopy-vcpu-latency", &self.postcopy_vcpu_latency)?;
        runtime::optional(map, "postcopy-non-vcpu-latency", &self.postcopy_non_vcpu_latency)?;
        runtime::optional(map, "socket-address", &self.socket_address)?;
        runtime::optional(
            map,
            "dirty-limit-throttle-time-per-round",
            &self.dirty_limit_throttle_time_per_round,
        )?;
        runtime::optional(map, "dirty-limit-ring-full-time", &self.dirty_limit_ring_full_time)?;
        runtime::optional(map, "disk", &self.disk)?;
        runtime::optional(map, "compression", &self.compression)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for MigrationInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut status = None;
        let mut ram = None;
        let mut vfio = None;
        let mut xbzrle_cache = None;
        let mut total_time = None;
        let mut expected_downtime = None;
        let mut downtime = None;
        let mut setup_time = None;
        let mut cpu_throttle_percentage = None;
        let mut error_desc = None;
        let mut blocked_reasons = None;
        let mut postcopy_blocktime = None;
        let mut postcopy_vcpu_blocktime = None;
        let mut postcopy_latency = None;
        let mut postcopy_latency_dist = None;
        let mut postcopy_vcpu_latency = None;
        let mut postcopy_non_vcpu_latency = None;
        let mut socket_address = None;
        let mut dirty_limit_throttle_time_per_round = None;
        let mut dirty_limit_ring_full_time = None;
        let mut disk = None;
        let mut compression = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "status" => status = Some(map.next_value()?),
                "ram" => ram = Some(map.next_value()?),
                "vfio" => vfio = Some(map.next_value()?),
                "xbzrle-cache" => xbzrle_cache = Some(map.next_value()?),
                "total-time" => total_time = Some(map.next_value()?),
                "expected-downtime" => expected_downtime = Some(map.next_value()?),
                "downtime" => downtime = Some(map.next_value()?),
                "setup-time" => setup_time = Some(map.next_value()?),
                "cpu-throttle-percentage" => {
                    cpu_throttle_percentage = Some(map.next_value()?);
                }
                "error-desc" => error_desc = Some(map.next_value()?),
                "blocked-reasons" => blocked_reasons = Some(map.next_value()?),
                "postcopy-blocktime" => postcopy_blocktime = Some(map.next_value()?),
                "postcopy-vcpu-blocktime" => {
                    postcopy_vcpu_blocktime = Some(map.next_value()?);
                }
                "postcopy-latency" => postcopy_latency = Some(map.next_value()?),
                "postcopy-latency-dist" => {
                    postcopy_latency_dist = Some(map.next_value()?);
                }
                "postcopy-vcpu-latency" => {
                    postcopy_vcpu_latency = Some(map.next_value()?);
                }
                "postcopy-non-vcpu-latency" => {
                    postcopy_non_vcpu_latency = Some(map.next_value()?);
                }
                "socket-address" => socket_address = Some(map.next_value()?),
                "dirty-limit-throttle-time-per-round" => {
                    dirty_limit_throttle_time_per_round = Some(map.next_value()?);
                }
                "dirty-limit-ring-full-time" => {
                    dirty_limit_ring_full_time = Some(map.next_value()?);
                }
                "disk" => disk = Some(map.next_value()?),
                "compression" => compression = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            status,
            ram,
            vfio,
            xbzrle_cache,
            total_time,
            expected_downtime,
            downtime,
            setup_time,
            cpu_throttle_percentage,
            error_desc,
            blocked_reasons,
            postcopy_blocktime,
            postcopy_vcpu_blocktime,
            postcopy_latency,
            postcopy_latency_dist,
            postcopy_vcpu_latency,
            postcopy_non_vcpu_latency,
            socket_address,
            dirty_limit_throttle_time_per_round,
            dirty_limit_ring_full_time,
            disk,
            compression,
        })
    }
}

runtime::object!(MigrationInfo);

/// The QAPI enum `MigrationParameter` of module `migration`.
///
/// Since QEMU 2.4. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MigrationParameter)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    /// `cpr-exec-command`. Since QEMU 10.2.
    CprExecCommand,
    /// `compress-level`. Removed in 9.1. Deprecated since 8.2.
    #[deprecated(note = "removed in QEMU 9.1")]
    CompressLevel,
    /// `compress-threads`. Removed in 9.1. Deprecated since 8.2.
    #[deprecated(note = "removed in QEMU 9.1")]
    CompressThreads,
    /// `decompress-threads`. Removed in 9.1. Deprecated since 8.2.
    #[deprecated(note = "removed in QEMU 9.1")]
    DecompressThreads,
    /// `compress-wait-thread`. Since QEMU 3.1. Removed in 9.1. Deprecated since 8.2.
    #[deprecated(note = "removed in QEMU 9.1")]
    CompressWaitThread,
    /// `block-incremental`. Since QEMU 2.10. Removed in 9.1. Deprecated since 8.2.
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
        Self::CprExecCommand,
        Self::CompressLevel,
        Self::CompressThreads,
        Self::DecompressThreads,
        Self::CompressWaitThread,
        Self::BlockIncremental,
    ];
    /// The value on the wire.
    #[must_use]
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
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationParameters)
#[derive(Clone, Debug, Default, PartialEq)]
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
    /// `tls-creds`: `str`. Since QEMU 2.7.
    pub tls_creds: Option<String>,
    /// `tls-hostname`: `str`. Since QEMU 2.7.
    pub tls_hostname: Option<String>,
    /// `tls-authz`: `str`. Since QEMU 4.0.
    pub tls_authz: Option<String>,
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
    /// `multifd-compression`: `MultiFDCompression`. Since QEMU 5.0.
    pub multifd_compression: Option<MultiFdCompression>,
    /// `multifd-zlib-level`: `uint8`. Since QEMU 5.0.
    pub multifd_zlib_level: Option<u8>,
    /// `multifd-qatzip-level`: `uint8`. Since QEMU 9.2.
    pub multifd_qatzip_level: Option<u8>,
    /// `multifd-zstd-level`: `uint8`. Since QEMU 5.0.
    pub multifd_zstd_level: Option<u8>,
    /// `block-bitmap-mapping`: `[BitmapMigrationNodeAlias]`. Since QEMU 5.2.
    pub block_bitmap_mapping: Option<Vec<BitmapMigrationNodeAlias>>,
    /// `x-vcpu-dirty-limit-period`: `uint64`. Since QEMU 8.1. Unstable.
    pub x_vcpu_dirty_limit_period: Option<u64>,
    /// `vcpu-dirty-limit`: `uint64`. Since QEMU 8.1.
    pub vcpu_dirty_limit: Option<u64>,
    /// `mode`: `MigMode`. Since QEMU 8.2.
    pub mode: Option<MigMode>,
    /// `zero-page-detection`: `ZeroPageDetection`. Since QEMU 9.0.
    pub zero_page_detection: Option<ZeroPageDetection>,
    /// `direct-io`: `bool`. Since QEMU 9.1.
    pub direct_io: Option<bool>,
    /// `cpr-exec-command`: `[str]`. Since QEMU 10.2.
    pub cpr_exec_command: Option<Vec<String>>,
    /// `compress-level`: `uint8`. Removed in 9.1. Deprecated since 8.2.
    #[deprecated(note = "removed in QEMU 9.1")]
    pub compress_level: Option<u8>,
    /// `compress-threads`: `uint8`. Removed in 9.1. Deprecated since 8.2.
    #[deprecated(note = "removed in QEMU 9.1")]
    pub compress_threads: Option<u8>,
    /// `compress-wait-thread`: `bool`. Since QEMU 3.1. Removed in 9.1. Deprecated since 8.2.
    #[deprecated(note = "removed in QEMU 9.1")]
    pub compress_wait_thread: Option<bool>,
    /// `decompress-threads`: `uint8`. Removed in 9.1. Deprecated since 8.2.
    #[deprecated(note = "removed in QEMU 9.1")]
    pub decompress_threads: Option<u8>,
    /// `block-incremental`: `bool`. Since QEMU 2.10. Removed in 9.1. Deprecated since 8.2.
    #[deprecated(note = "removed in QEMU 9.1")]
    pub block_incremental: Option<bool>,
}

impl MigrationParameters {
    /// `MigrationParameters` with its required members.
    #[must_use]
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
            cpr_exec_command: None,
            compress_level: None,
            compress_threads: None,
            compress_wait_thread: None,
            decompress_threads: None,
            block_incremental: None,
        }
    }
}

impl runtime::Encode for MigrationParameters {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "announce-initial", &self.announce_initial)?;
        runtime::optional(map, "announce-max", &self.announce_max)?;
        runtime::optional(map, "announce-rounds", &self.announce_rounds)?;
        runtime::optional(map, "announce-step", &self.announce_step)?;
        runtime::optional(map, "throttle-trigger-threshold", &self.throttle_trigger_threshold)?;
        runtime::optional(map, "cpu-throttle-initial", &self.cpu_throttle_initial)?;
        runtime::optional(map, "cpu-throttle-increment", &self.cpu_throttle_increment)?;
        runtime::optional(map, "cpu-throttle-tailslow", &self.cpu_throttle_tailslow)?;
        runtime::optional(map, "tls-creds", &self.tls_creds)?;
        runtime::optional(map, "tls-hostname", &self.tls_hostname)?;
        runtime::optional(map, "tls-authz", &self.tls_authz)?;
        runtime::optional(map, "max-bandwidth", &self.max_bandwidth)?;
        runtime::optional(map, "avail-switchover-bandwidth", &self.avail_switchover_bandwidth)?;
        runtime::optional(map, "downtime-limit", &self.downtime_limit)?;
        runtime::optional(map, "x-checkpoint-delay", &self.x_checkpoint_delay)?;
        runtime::optional(map, "multifd-channels", &self.multifd_channels)?;
        runtime::optional(map, "xbzrle-cache-size", &self.xbzrle_cache_size)?;
        runtime::optional(map, "max-postcopy-bandwidth", &self.max_postcopy_bandwidth)?;
        runtime::optional(map, "max-cpu-throttle", &self.max_cpu_throttle)?;
        runtime::optional(map, "multifd-compression", &self.multifd_compression)?;
        runtime::optional(map, "multifd-zlib-level", &self.multifd_zlib_level)?;
        runtime::optional(map, "multifd-qatzip-level", &self.multifd_qatzip_level)?;
        runtime::optional(map, "multifd-zstd-level", &self.multifd_zstd_level)?;
        runtime::optional(map, "block-bitmap-mapping", &self.block_bitmap_mapping)?;
        runtime::optional(map, "x-vcpu-dirty-limit-period", &self.x_vcpu_dirty_limit_period)?;
        runtime::optional(map, "vcpu-dirty-limit", &self.vcpu_dirty_limit)?;
        runtime::optional(map, "mode", &self.mode)?;
        runtime::optional(map, "zero-page-detection", &self.zero_page_detection)?;
        runtime::optional(map, "direct-io", &self.direct_io)?;
        runtime::optional(map, "cpr-exec-command", &self.cpr_exec_command)?;
        runtime::optional(map, "compress-level", &self.compress_level)?;
        runtime::optional(map, "compress-threads", &self.compress_threads)?;
        runtime::optional(map, "compress-wait-thread", &self.compress_wait_thread)?;
        runtime::optional(map, "decompress-threads", &self.decompress_threads)?;
        runtime::optional(map, "block-incremental", &self.block_incremental)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for MigrationParameters {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut announce_initial = None;
        let mut announce_max = None;
        let mut announce_rounds = None;
        let mut announce_step = None;
        let mut throttle_trigger_threshold = None;
        let mut cpu_throttle_initial = None;
        let mut cpu_throttle_increment = None;
        let mut cpu_throttle_tailslow = None;
        let mut tls_creds = None;
        let mut tls_hostname = None;
        let mut tls_authz = None;
        let mut max_bandwidth = None;
        let mut avail_switchover_bandwidth = None;
        let mut downtime_limit = None;
        let mut x_checkpoint_delay = None;
        let mut multifd_channels = None;
        let mut xbzrle_cache_size = None;
        let mut max_postcopy_bandwidth = None;
        let mut max_cpu_throttle = None;
        let mut multifd_compression = None;
        let mut multifd_zlib_level = None;
        let mut multifd_qatzip_level = None;
        let mut multifd_zstd_level = None;
        let mut block_bitmap_mapping = None;
        let mut x_vcpu_dirty_limit_period = None;
        let mut vcpu_dirty_limit = None;
        let mut mode = None;
        let mut zero_page_detection = None;
        let mut direct_io = None;
        let mut cpr_exec_command = None;
        let mut compress_level = None;
        let mut compress_threads = None;
        let mut compress_wait_thread = None;
        let mut decompress_threads = None;
        let mut block_incremental = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "announce-initial" => announce_initial = Some(map.next_value()?),
                "announce-max" => announce_max = Some(map.next_value()?),
                "announce-rounds" => announce_rounds = Some(map.next_value()?),
                "announce-step" => announce_step = Some(map.next_value()?),
                "throttle-trigger-threshold" => {
                    throttle_trigger_threshold = Some(map.next_value()?);
                }
                "cpu-throttle-initial" => cpu_throttle_initial = Some(map.next_value()?),
                "cpu-throttle-increment" => {
                    cpu_throttle_increment = Some(map.next_value()?);
                }
                "cpu-throttle-tailslow" => {
                    cpu_throttle_tailslow = Some(map.next_value()?);
                }
                "tls-creds" => tls_creds = Some(map.next_value()?),
                "tls-hostname" => tls_hostname = Some(map.next_value()?),
                "tls-authz" => tls_authz = Some(map.next_value()?),
                "max-bandwidth" => max_bandwidth = Some(map.next_value()?),
                "avail-switchover-bandwidth" => {
                    avail_switchover_bandwidth = Some(map.next_value()?);
                }
                "downtime-limit" => downtime_limit = Some(map.next_value()?),
                "x-checkpoint-delay" => x_checkpoint_delay = Some(map.next_value()?),
                "multifd-channels" => multifd_channels = Some(map.next_value()?),
                "xbzrle-cache-size" => xbzrle_cache_size = Some(map.next_value()?),
                "max-postcopy-bandwidth" => {
                    max_postcopy_bandwidth = Some(map.next_value()?);
                }
                "max-cpu-throttle" => max_cpu_throttle = Some(map.next_value()?),
                "multifd-compression" => multifd_compression = Some(map.next_value()?),
                "multifd-zlib-level" => multifd_zlib_level = Some(map.next_value()?),
                "multifd-qatzip-level" => multifd_qatzip_level = Some(map.next_value()?),
                "multifd-zstd-level" => multifd_zstd_level = Some(map.next_value()?),
                "block-bitmap-mapping" => block_bitmap_mapping = Some(map.next_value()?),
                "x-vcpu-dirty-limit-period" => {
                    x_vcpu_dirty_limit_period = Some(map.next_value()?);
                }
                "vcpu-dirty-limit" => vcpu_dirty_limit = Some(map.next_value()?),
                "mode" => mode = Some(map.next_value()?),
                "zero-page-detection" => zero_page_detection = Some(map.next_value()?),
                "direct-io" => direct_io = Some(map.next_value()?),
                "cpr-exec-command" => cpr_exec_command = Some(map.next_value()?),
                "compress-level" => compress_level = Some(map.next_value()?),
                "compress-threads" => compress_threads = Some(map.next_value()?),
                "compress-wait-thread" => compress_wait_thread = Some(map.next_value()?),
                "decompress-threads" => decompress_threads = Some(map.next_value()?),
                "block-incremental" => block_incremental = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            announce_initial,
            announce_max,
            announce_rounds,
            announce_step,
            throttle_trigger_threshold,
            cpu_throttle_initial,
            cpu_throttle_increment,
            cpu_throttle_tailslow,
            tls_creds,
            tls_hostname,
            tls_authz,
            max_bandwidth,
            avail_switchover_bandwidth,
            downtime_limit,
            x_checkpoint_delay,
            multifd_channels,
            xbzrle_cache_size,
            max_postcopy_bandwidth,
            max_cpu_throttle,
            multifd_compression,
            multifd_zlib_level,
            multifd_qatzip_level,
            multifd_zstd_level,
            block_bitmap_mapping,
            x_vcpu_dirty_limit_period,
            vcpu_dirty_limit,
            mode,
            zero_page_detection,
            direct_io,
            cpr_exec_command,
            compress_level,
            compress_threads,
            compress_wait_thread,
            decompress_threads,
            block_incremental,
        })
    }
}

runtime::object!(MigrationParameters);

/// The QAPI struct `MigrationStats` of module `migration`.
///
/// Since QEMU 0.14. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationStats)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MigrationStats {
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
    /// `skipped`: `int`. Since QEMU 1.5. Removed in 9.1. Deprecated since 8.1.
    #[deprecated(note = "removed in QEMU 9.1")]
    pub skipped: Option<i64>,
}

impl runtime::Encode for MigrationStats {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("transferred", &self.transferred)?;
        map.serialize_entry("remaining", &self.remaining)?;
        map.serialize_entry("total", &self.total)?;
        map.serialize_entry("duplicate", &self.duplicate)?;
        map.serialize_entry("normal", &self.normal)?;
        map.serialize_entry("normal-bytes", &self.normal_bytes)?;
        map.serialize_entry("dirty-pages-rate", &self.dirty_pages_rate)?;
        map.serialize_entry("mbps", &self.mbps)?;
        map.serialize_entry("dirty-sync-count", &self.dirty_sync_count)?;
        map.serialize_entry("postcopy-requests", &self.postcopy_requests)?;
        map.serialize_entry("page-size", &self.page_size)?;
        map.serialize_entry("multifd-bytes", &self.multifd_bytes)?;
        map.serialize_entry("pages-per-second", &self.pages_per_second)?;
        runtime::optional(map, "precopy-bytes", &self.precopy_bytes)?;
        runtime::optional(map, "downtime-bytes", &self.downtime_bytes)?;
        runtime::optional(map, "postcopy-bytes", &self.postcopy_bytes)?;
        runtime::optional(map, "dirty-sync-missed-zero-copy", &self.dirty_sync_missed_zero_copy)?;
        runtime::optional(map, "skipped", &self.skipped)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for MigrationStats {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut transferred = None;
        let mut remaining = None;
        let mut total = None;
        let mut duplicate = None;
        let mut normal = None;
        let mut normal_bytes = None;
        let mut dirty_pages_rate = None;
        let mut mbps = None;
        let mut dirty_sync_count = None;
        let mut postcopy_requests = None;
        let mut page_size = None;
        let mut multifd_bytes = None;
        let mut pages_per_second = None;
        let mut precopy_bytes = None;
        let mut downtime_bytes = None;
        let mut postcopy_bytes = None;
        let mut dirty_sync_missed_zero_copy = None;
        let mut skipped = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "transferred" => transferred = Some(map.next_value()?),
                "remaining" => remaining = Some(map.next_value()?),
                "total" => total = Some(map.next_value()?),
                "duplicate" => duplicate = Some(map.next_value()?),
                "normal" => normal = Some(map.next_value()?),
                "normal-bytes" => normal_bytes = Some(map.next_value()?),
                "dirty-pages-rate" => dirty_pages_rate = Some(map.next_value()?),
                "mbps" => mbps = Some(map.next_value()?),
                "dirty-sync-count" => dirty_sync_count = Some(map.next_value()?),
                "postcopy-requests" => postcopy_requests = Some(map.next_value()?),
                "page-size" => page_size = Some(map.next_value()?),
                "multifd-bytes" => multifd_bytes = Some(map.next_value()?),
                "pages-per-second" => pages_per_second = Some(map.next_value()?),
                "precopy-bytes" => precopy_bytes = Some(map.next_value()?),
                "downtime-bytes" => downtime_bytes = Some(map.next_value()?),
                "postcopy-bytes" => postcopy_bytes = Some(map.next_value()?),
                "dirty-sync-missed-zero-copy" => {
                    dirty_sync_missed_zero_copy = Some(map.next_value()?);
                }
                "skipped" => skipped = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            transferred: runtime::required(transferred, "transferred")?,
            remaining: runtime::required(remaining, "remaining")?,
            total: runtime::required(total, "total")?,
            duplicate: runtime::required(duplicate, "duplicate")?,
            normal: runtime::required(normal, "normal")?,
            normal_bytes: runtime::required(normal_bytes, "normal-bytes")?,
            dirty_pages_rate: runtime::required(dirty_pages_rate, "dirty-pages-rate")?,
            mbps: runtime::required(mbps, "mbps")?,
            dirty_sync_count: runtime::required(dirty_sync_count, "dirty-sync-count")?,
            postcopy_requests: runtime::required(postcopy_requests, "postcopy-requests")?,
            page_size: runtime::required(page_size, "page-size")?,
            multifd_bytes: runtime::required(multifd_bytes, "multifd-bytes")?,
            pages_per_second: runtime::required(pages_per_second, "pages-per-second")?,
            precopy_bytes,
            downtime_bytes,
            postcopy_bytes,
            dirty_sync_missed_zero_copy,
            skipped,
        })
    }
}

runtime::object!(MigrationStats);

/// The QAPI enum `MigrationStatus` of module `migration`.
///
/// Since QEMU 2.3. Sent and received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MigrationStatus)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        Self::Failed,
        Self::Colo,
        Self::PreSwitchover,
        Self::Device,
        Self::WaitUnplug,
    ];
    /// The value on the wire.
    #[must_use]
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
/// Since QEMU 8.0. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.MigrationThreadInfo)
#[derive(Clone, Debug, PartialEq)]
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
        Self { name: name.into(), thread_id }
    }
}

impl runtime::Encode for MigrationThreadInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("thread-id", &self.thread_id)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for MigrationThreadInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        let mut thread_id = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "name" => name = Some(map.next_value()?),
                "thread-id" => thread_id = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            name: runtime::required(name, "name")?,
            thread_id: runtime::required(thread_id, "thread-id")?,
        })
    }
}

runtime::object!(MigrationThreadInfo);

/// The QAPI enum `MultiFDCompression` of module `migration`.
///
/// Since QEMU 5.0. Sent and received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.MultiFDCompression)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub const KNOWN: &'static [Self] =
        &[Self::None, Self::Zlib, Self::Zstd, Self::Qatzip, Self::Qpl, Self::Uadk];
    /// The value on the wire.
    #[must_use]
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
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.ReplicationStatus)
#[derive(Clone, Debug, PartialEq)]
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
    pub fn new(error: bool) -> Self {
        Self { error, desc: None }
    }
}

impl runtime::Encode for ReplicationStatus {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("error", &self.error)?;
        runtime::optional(map, "desc", &self.desc)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ReplicationStatus {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut error = None;
        let mut desc = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "error" => error = Some(map.next_value()?),
                "desc" => desc = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { error: runtime::required(error, "error")?, desc })
    }
}

runtime::object!(ReplicationStatus);

/// The QAPI enum `TimeUnit` of module `migration`.
///
/// Since QEMU 8.2. Sent and received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.TimeUnit)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.VfioStats)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VfioStats {
    /// `transferred`: `int`.
    pub transferred: i64,
}

impl VfioStats {
    /// `VfioStats` with its required members.
    #[must_use]
    pub fn new(transferred: i64) -> Self {
        Self { transferred }
    }
}

impl runtime::Encode for VfioStats {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("transferred", &self.transferred)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for VfioStats {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut transferred = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "transferred" => transferred = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { transferred: runtime::required(transferred, "transferred")? })
    }
}

runtime::object!(VfioStats);

/// The QAPI struct `XBZRLECacheStats` of module `migration`.
///
/// Since QEMU 1.2. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-migration.XBZRLECacheStats)
#[derive(Clone, Debug, PartialEq)]
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
    pub fn new(
        cache_size: u64,
        bytes: i64,
        pages: i64,
        cache_miss: i64,
        cache_miss_rate: f64,
        encoding_rate: f64,
        overflow: i64,
    ) -> Self {
        Self { cache_size, bytes, pages, cache_miss, cache_miss_rate, encoding_rate, overflow }
    }
}

impl runtime::Encode for XbzrleCacheStats {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("cache-size", &self.cache_size)?;
        map.serialize_entry("bytes", &self.bytes)?;
        map.serialize_entry("pages", &self.pages)?;
        map.serialize_entry("cache-miss", &self.cache_miss)?;
        map.serialize_entry("cache-miss-rate", &self.cache_miss_rate)?;
        map.serialize_entry("encoding-rate", &self.encoding_rate)?;
        map.serialize_entry("overflow", &self.overflow)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for XbzrleCacheStats {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut cache_size = None;
        let mut bytes = None;
        let mut pages = None;
        let mut cache_miss = None;
        let mut cache_miss_rate = None;
        let mut encoding_rate = None;
        let mut overflow = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "cache-size" => cache_size = Some(map.next_value()?),
                "bytes" => bytes = Some(map.next_value()?),
                "pages" => pages = Some(map.next_value()?),
                "cache-miss" => cache_miss = Some(map.next_value()?),
                "cache-miss-rate" => cache_miss_rate = Some(map.next_value()?),
                "encoding-rate" => encoding_rate = Some(map.next_value()?),
                "overflow" => overflow = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            cache_size: runtime::required(cache_size, "cache-size")?,
            bytes: runtime::required(bytes, "bytes")?,
            pages: runtime::required(pages, "pages")?,
            cache_miss: runtime::required(cache_miss, "cache-miss")?,
            cache_miss_rate: runtime::required(cache_miss_rate, "cache-miss-rate")?,
            encoding_rate: runtime::required(encoding_rate, "encoding-rate")?,
            overflow: runtime::required(overflow, "overflow")?,
        })
    }
}

runtime::object!(XbzrleCacheStats);

/// The QAPI enum `ZeroPageDetection` of module `migration`.
///
/// Since QEMU 9.0. Sent and received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-migration.ZeroPageDetection)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
