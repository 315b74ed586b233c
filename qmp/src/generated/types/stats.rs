// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// The QAPI struct `Stats` of module `stats`.
///
/// Since QEMU 7.1. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-stats.Stats)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Stats {
    /// `name`: `str`.
    pub name: String,
    /// `value`: `StatsValue`.
    pub value: StatsValue,
}

impl Stats {
    /// `Stats` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>, value: impl Into<StatsValue>) -> Self {
        Self { name: name.into(), value: value.into() }
    }
}

impl runtime::Encode for Stats {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("value", &self.value)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for Stats {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        let mut value = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "name" => name = Some(map.next_value()?),
                "value" => value = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            name: runtime::required(name, "name")?,
            value: runtime::required(value, "value")?,
        })
    }
}

runtime::object!(Stats);

/// The QAPI union `StatsFilter` of module `stats`.
///
/// Since QEMU 7.1. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-stats.StatsFilter)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StatsFilter {
    /// `providers`: `[StatsRequest]`.
    pub providers: Option<Vec<StatsRequest>>,
    /// `target`: which branch, and its members.
    pub target: StatsFilterBranch,
}

/// The branches of [`StatsFilter`], by the value of `target`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StatsFilterBranch {
    /// `vm`.
    Vm,
    /// `vcpu`.
    Vcpu(StatsVcpuFilter),
    /// `cryptodev`. Since QEMU 8.0.
    Cryptodev,
}

impl StatsFilter {
    /// `StatsFilter` with `target` `vm`.
    #[must_use]
    pub fn vm() -> Self {
        Self { providers: None, target: StatsFilterBranch::Vm }
    }
    /// `StatsFilter` with `target` `vcpu`.
    #[must_use]
    pub fn vcpu(vcpu: impl Into<StatsVcpuFilter>) -> Self {
        Self { providers: None, target: StatsFilterBranch::Vcpu(vcpu.into()) }
    }
    /// `StatsFilter` with `target` `cryptodev`.
    #[must_use]
    pub fn cryptodev() -> Self {
        Self { providers: None, target: StatsFilterBranch::Cryptodev }
    }
    /// Sets `providers`.
    #[must_use]
    pub fn providers(
        mut self,
        providers: impl IntoIterator<Item = impl Into<StatsRequest>>,
    ) -> Self {
        self.providers = Some(providers.into_iter().map(Into::into).collect());
        self
    }
}

impl From<StatsVcpuFilter> for StatsFilter {
    fn from(members: StatsVcpuFilter) -> Self {
        Self::vcpu(members)
    }
}

impl runtime::Encode for StatsFilter {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "providers", &self.providers)?;
        match &self.target {
            StatsFilterBranch::Vm => map.serialize_entry("target", "vm"),
            StatsFilterBranch::Vcpu(members) => runtime::branch(map, "target", "vcpu", members),
            StatsFilterBranch::Cryptodev => map.serialize_entry("target", "cryptodev"),
        }
    }
}

impl<'de> runtime::Decode<'de> for StatsFilter {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        #[derive(Default)]
        struct Common {
            providers: Option<Vec<StatsRequest>>,
        }
        impl<'de> runtime::Common<'de> for Common {
            fn take<A: runtime::MapAccess<'de>>(
                &mut self,
                key: &str,
                map: &mut A,
            ) -> Result<bool, A::Error> {
                match key {
                    "providers" => self.providers = Some(map.next_value()?),
                    _ => return Ok(false),
                }
                Ok(true)
            }
        }
        let mut common = Common::default();
        let (tag, rest) = runtime::split(map, "target", &mut common)?;
        let branch = match &*tag {
            "vm" => {
                rest.finish()?;
                StatsFilterBranch::Vm
            }
            "vcpu" => StatsFilterBranch::Vcpu(rest.members()?),
            "cryptodev" => {
                rest.finish()?;
                StatsFilterBranch::Cryptodev
            }
            _ => return Err(runtime::unknown_value(&tag, "target")),
        };
        Ok(Self { providers: common.providers, target: branch })
    }
}

runtime::object!(StatsFilter);

/// The QAPI enum `StatsProvider` of module `stats`.
///
/// Since QEMU 7.1. Sent and received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-stats.StatsProvider)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatsProvider {
    /// `kvm`.
    Kvm,
    /// `cryptodev`. Since QEMU 8.0.
    Cryptodev,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl StatsProvider {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Kvm, Self::Cryptodev];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Kvm => "kvm",
            Self::Cryptodev => "cryptodev",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(StatsProvider);

/// The QAPI struct `StatsRequest` of module `stats`.
///
/// Since QEMU 7.1. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-stats.StatsRequest)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StatsRequest {
    /// `provider`: `StatsProvider`.
    pub provider: StatsProvider,
    /// `names`: `[str]`.
    pub names: Option<Vec<String>>,
}

impl StatsRequest {
    /// `StatsRequest` with its required members.
    #[must_use]
    pub fn new(provider: StatsProvider) -> Self {
        Self { provider, names: None }
    }
    /// Sets `names`.
    #[must_use]
    pub fn names(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.names = Some(names.into_iter().map(Into::into).collect());
        self
    }
}

impl runtime::Encode for StatsRequest {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("provider", &self.provider)?;
        runtime::optional(map, "names", &self.names)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for StatsRequest {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut provider = None;
        let mut names = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "provider" => provider = Some(map.next_value()?),
                "names" => names = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { provider: runtime::required(provider, "provider")?, names })
    }
}

runtime::object!(StatsRequest);

/// The QAPI struct `StatsResult` of module `stats`.
///
/// Since QEMU 7.1. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-stats.StatsResult)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StatsResult {
    /// `provider`: `StatsProvider`.
    pub provider: StatsProvider,
    /// `qom-path`: `str`.
    pub qom_path: Option<String>,
    /// `stats`: `[Stats]`.
    pub stats: Vec<Stats>,
}

impl StatsResult {
    /// `StatsResult` with its required members.
    #[must_use]
    pub fn new(provider: StatsProvider, stats: impl IntoIterator<Item = impl Into<Stats>>) -> Self {
        Self { provider, qom_path: None, stats: stats.into_iter().map(Into::into).collect() }
    }
}

impl runtime::Encode for StatsResult {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("provider", &self.provider)?;
        runtime::optional(map, "qom-path", &self.qom_path)?;
        map.serialize_entry("stats", &self.stats)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for StatsResult {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut provider = None;
        let mut qom_path = None;
        let mut stats = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "provider" => provider = Some(map.next_value()?),
                "qom-path" => qom_path = Some(map.next_value()?),
                "stats" => stats = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            provider: runtime::required(provider, "provider")?,
            qom_path,
            stats: runtime::required(stats, "stats")?,
        })
    }
}

runtime::object!(StatsResult);

/// The QAPI struct `StatsSchema` of module `stats`.
///
/// Since QEMU 7.1. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-stats.StatsSchema)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StatsSchema {
    /// `provider`: `StatsProvider`.
    pub provider: StatsProvider,
    /// `target`: `StatsTarget`.
    pub target: StatsTarget,
    /// `stats`: `[StatsSchemaValue]`.
    pub stats: Vec<StatsSchemaValue>,
}

impl StatsSchema {
    /// `StatsSchema` with its required members.
    #[must_use]
    pub fn new(
        provider: StatsProvider,
        target: StatsTarget,
        stats: impl IntoIterator<Item = impl Into<StatsSchemaValue>>,
    ) -> Self {
        Self { provider, target, stats: stats.into_iter().map(Into::into).collect() }
    }
}

impl runtime::Encode for StatsSchema {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("provider", &self.provider)?;
        map.serialize_entry("target", &self.target)?;
        map.serialize_entry("stats", &self.stats)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for StatsSchema {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut provider = None;
        let mut target = None;
        let mut stats = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "provider" => provider = Some(map.next_value()?),
                "target" => target = Some(map.next_value()?),
                "stats" => stats = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            provider: runtime::required(provider, "provider")?,
            target: runtime::required(target, "target")?,
            stats: runtime::required(stats, "stats")?,
        })
    }
}

runtime::object!(StatsSchema);

/// The QAPI struct `StatsSchemaValue` of module `stats`.
///
/// Since QEMU 7.1. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-stats.StatsSchemaValue)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StatsSchemaValue {
    /// `name`: `str`.
    pub name: String,
    /// `type`: `StatsType`.
    pub type_: StatsType,
    /// `unit`: `StatsUnit`.
    pub unit: Option<StatsUnit>,
    /// `base`: `int8`.
    pub base: Option<i8>,
    /// `exponent`: `int16`.
    pub exponent: i16,
    /// `bucket-size`: `uint32`.
    pub bucket_size: Option<u32>,
}

impl StatsSchemaValue {
    /// `StatsSchemaValue` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>, type_: StatsType, exponent: i16) -> Self {
        Self { name: name.into(), type_, unit: None, base: None, exponent, bucket_size: None }
    }
}

impl runtime::Encode for StatsSchemaValue {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("type", &self.type_)?;
        runtime::optional(map, "unit", &self.unit)?;
        runtime::optional(map, "base", &self.base)?;
        map.serialize_entry("exponent", &self.exponent)?;
        runtime::optional(map, "bucket-size", &self.bucket_size)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for StatsSchemaValue {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        let mut type_ = None;
        let mut unit = None;
        let mut base = None;
        let mut exponent = None;
        let mut bucket_size = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "name" => name = Some(map.next_value()?),
                "type" => type_ = Some(map.next_value()?),
                "unit" => unit = Some(map.next_value()?),
                "base" => base = Some(map.next_value()?),
                "exponent" => exponent = Some(map.next_value()?),
                "bucket-size" => bucket_size = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            name: runtime::required(name, "name")?,
            type_: runtime::required(type_, "type")?,
            unit,
            base,
            exponent: runtime::required(exponent, "exponent")?,
            bucket_size,
        })
    }
}

runtime::object!(StatsSchemaValue);

/// The QAPI enum `StatsTarget` of module `stats`.
///
/// Since QEMU 7.1. Sent and received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-stats.StatsTarget)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatsTarget {
    /// `vm`.
    Vm,
    /// `vcpu`.
    Vcpu,
    /// `cryptodev`. Since QEMU 8.0.
    Cryptodev,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl StatsTarget {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Vm, Self::Vcpu, Self::Cryptodev];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Vm => "vm",
            Self::Vcpu => "vcpu",
            Self::Cryptodev => "cryptodev",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(StatsTarget);

/// The QAPI enum `StatsType` of module `stats`.
///
/// Since QEMU 7.1. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-stats.StatsType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatsType {
    /// `cumulative`.
    Cumulative,
    /// `instant`.
    Instant,
    /// `peak`.
    Peak,
    /// `linear-histogram`.
    LinearHistogram,
    /// `log2-histogram`.
    Log2Histogram,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl StatsType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] =
        &[Self::Cumulative, Self::Instant, Self::Peak, Self::LinearHistogram, Self::Log2Histogram];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cumulative => "cumulative",
            Self::Instant => "instant",
            Self::Peak => "peak",
            Self::LinearHistogram => "linear-histogram",
            Self::Log2Histogram => "log2-histogram",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(StatsType);

/// The QAPI enum `StatsUnit` of module `stats`.
///
/// Since QEMU 7.1. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-stats.StatsUnit)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatsUnit {
    /// `bytes`.
    Bytes,
    /// `seconds`.
    Seconds,
    /// `cycles`.
    Cycles,
    /// `boolean`.
    Boolean,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl StatsUnit {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Bytes, Self::Seconds, Self::Cycles, Self::Boolean];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Bytes => "bytes",
            Self::Seconds => "seconds",
            Self::Cycles => "cycles",
            Self::Boolean => "boolean",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(StatsUnit);

/// The QAPI struct `StatsVCPUFilter` of module `stats`.
///
/// Since QEMU 7.1. Sent.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-stats.StatsVCPUFilter)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StatsVcpuFilter {
    /// `vcpus`: `[str]`.
    pub vcpus: Option<Vec<String>>,
}

impl StatsVcpuFilter {
    /// `StatsVCPUFilter` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { vcpus: None }
    }
    /// Sets `vcpus`.
    #[must_use]
    pub fn vcpus(mut self, vcpus: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.vcpus = Some(vcpus.into_iter().map(Into::into).collect());
        self
    }
}

impl runtime::Encode for StatsVcpuFilter {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "vcpus", &self.vcpus)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for StatsVcpuFilter {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut vcpus = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "vcpus" => vcpus = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { vcpus })
    }
}

runtime::object!(StatsVcpuFilter);

/// The QAPI alternate `StatsValue` of module `stats`.
///
/// Since QEMU 7.1. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-stats.StatsValue)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StatsValue {
    /// `scalar`.
    Scalar(u64),
    /// `boolean`.
    Boolean(bool),
    /// `list`.
    List(Vec<u64>),
    /// A value of a JSON type that these bindings do not know.
    Unknown(runtime::Value),
}

impl StatsValue {
    /// `StatsValue` as its alternative `scalar`.
    #[must_use]
    pub fn scalar(scalar: u64) -> Self {
        Self::Scalar(scalar)
    }
    /// `StatsValue` as its alternative `boolean`.
    #[must_use]
    pub fn boolean(boolean: bool) -> Self {
        Self::Boolean(boolean)
    }
    /// `StatsValue` as its alternative `list`.
    #[must_use]
    pub fn list(list: impl IntoIterator<Item = u64>) -> Self {
        Self::List(list.into_iter().collect())
    }
}

impl runtime::Serialize for StatsValue {
    fn serialize<S: runtime::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Scalar(value) => value.serialize(serializer),
            Self::Boolean(value) => value.serialize(serializer),
            Self::List(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> runtime::Alternate<'de> for StatsValue {
    fn number(value: runtime::Number) -> Option<Self> {
        Some(Self::Scalar(value.get()?))
    }
    fn boolean(value: bool) -> Option<Self> {
        Some(Self::Boolean(value))
    }
    fn array<A: runtime::SeqAccess<'de>>(list: A) -> Result<Self, A::Error> {
        Ok(Self::List(runtime::list(list)?))
    }
    fn unknown(value: runtime::Value) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

runtime::alternate!(StatsValue);
