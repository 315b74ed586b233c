// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// Value of one statistic.
///
/// The QAPI struct `Stats` of module `stats`.
///
/// Since QEMU 7.1. Received.
///
/// Part of [`StatsResult`](super::StatsResult).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-stats.Stats)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Stats {
    /// Name of the statistic, as its description gives it. `name`: `str`.
    pub name: String,
    /// The value; its unit is in the description. `value`: [`StatsValue`].
    pub value: StatsValue,
}

impl Stats {
    /// `Stats` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>, value: impl Into<StatsValue>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
        }
    }
}

impl runtime::Object for Stats {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
        writer.member("value", &self.value);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            name: String::new(),
            value: StatsValue::Scalar(0),
        };
        while let Some(member) = members.next() {
            match member {
                "name" => members.require(0, &mut value.name),
                "value" => members.require(1, &mut value.value),
                _ => members.skip(),
            }
        }
        members.check(&["name", "value"]);
        members.finish(value)
    }
}

runtime::object!(Stats);

/// Which statistics to read, of what.
///
/// The QAPI union `StatsFilter` of module `stats`.
///
/// Since QEMU 7.1. Sent.
///
/// Argument of [`query-stats`](super::super::commands::QueryStats).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-stats.StatsFilter)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatsFilter {
    /// Who is to be asked, and for which statistics; if absent, all providers, all statistics. `providers`: list of [`StatsRequest`].
    pub providers: Option<Vec<StatsRequest>>,
    /// What the statistics are about. `target`: the branch and its members.
    pub target: StatsFilterBranch,
}

/// The branches of [`StatsFilter`], by the value of `target`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum StatsFilterBranch {
    /// Statistics of the machine as a whole. `vm`.
    Vm,
    /// Statistics of virtual CPUs, of all or of some. `vcpu`.
    Vcpu(StatsVcpuFilter),
    /// Statistics of the backends of crypto devices. `cryptodev`. Since QEMU 8.0.
    Cryptodev,
}

/// Constructors, one for each value of `target`.
impl StatsFilter {
    /// Statistics of the machine as a whole. `StatsFilter` with `target` `vm`.
    #[inline]
    pub fn vm() -> Self {
        Self::with(StatsFilterBranch::Vm)
    }
    /// Statistics of virtual CPUs, of all or of some. `StatsFilter` with `target` `vcpu`.
    pub fn vcpu(vcpu: impl Into<StatsVcpuFilter>) -> Self {
        Self::with(StatsFilterBranch::Vcpu(vcpu.into()))
    }
    /// Statistics of the backends of crypto devices. `StatsFilter` with `target` `cryptodev`. Since QEMU 8.0.
    #[inline]
    pub fn cryptodev() -> Self {
        Self::with(StatsFilterBranch::Cryptodev)
    }
    #[inline]
    fn with(target: StatsFilterBranch) -> Self {
        Self { providers: None, target }
    }
}

/// Setters of the optional members that all branches have.
impl StatsFilter {
    /// Sets `providers` (list of [`StatsRequest`]): who is to be asked, and for which statistics; if absent, all providers, all statistics.
    pub fn providers(
        mut self,
        providers: impl IntoIterator<Item = impl Into<StatsRequest>>,
    ) -> Self {
        self.providers = Some(runtime::list(providers));
        self
    }
}

impl From<StatsVcpuFilter> for StatsFilter {
    #[inline]
    fn from(members: StatsVcpuFilter) -> Self {
        Self::vcpu(members)
    }
}

impl StatsFilterBranch {
    /// The value of `target`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Vm => "vm",
            Self::Vcpu(_) => "vcpu",
            Self::Cryptodev => "cryptodev",
        }
    }
}

impl runtime::Branches for StatsFilterBranch {
    const TAG: &'static str = "target";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Vm => {}
            Self::Vcpu(it) => writer.members(it),
            Self::Cryptodev => {}
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "vm" => members.skip_all(Self::Vm),
            "vcpu" => members.read_as(Self::Vcpu),
            "cryptodev" => members.skip_all(Self::Cryptodev),
            _ => members.no_branch(tag),
        }
    }
}

runtime::branches!(StatsFilterBranch, strict);

impl runtime::Object for StatsFilter {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("providers", &self.providers);
        writer.branch(&self.target);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut providers: Option<Vec<StatsRequest>> = None;
        let mut common = |member: &str, reader: &mut runtime::Reader<'_>| match member {
            "providers" => reader.take(&mut providers),
            _ => Ok(false),
        };
        let tag = members.tag("target", &mut common)?;
        let branch = members.branch(&tag, &mut common)?;
        Ok(Self { providers, target: branch })
    }
}

runtime::object!(StatsFilter, strict);

/// Who keeps statistics.
///
/// The QAPI enum `StatsProvider` of module `stats`.
///
/// Since QEMU 7.1. Sent and received.
///
/// Argument of [`query-stats-schemas`](super::super::commands::QueryStatsSchemas). Part of [`StatsRequest`](super::StatsRequest), [`StatsResult`](super::StatsResult), [`StatsSchema`](super::StatsSchema).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-stats.StatsProvider)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum StatsProvider {
    /// KVM in the host's kernel. `kvm`.
    Kvm,
    /// QEMU's backends for virtual crypto devices. `cryptodev`. Since QEMU 8.0.
    Cryptodev,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl StatsProvider {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Kvm, Self::Cryptodev];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Kvm => "kvm",
            Self::Cryptodev => "cryptodev",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(StatsProvider);

/// Statistics of one provider to read.
///
/// The QAPI struct `StatsRequest` of module `stats`.
///
/// Since QEMU 7.1. Sent.
///
/// Part of [`StatsFilter`](super::StatsFilter).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-stats.StatsRequest)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatsRequest {
    /// Who is asked. `provider`: [`StatsProvider`].
    pub provider: StatsProvider,
    /// Statistics to read; if absent, all that it has. `names`: `[str]`.
    pub names: Option<Vec<String>>,
}

impl StatsRequest {
    /// `StatsRequest` with its required members.
    #[inline]
    pub fn new(provider: StatsProvider) -> Self {
        Self { provider, names: None }
    }
    /// Sets `names` (`[str]`): statistics to read; if absent, all that it has.
    pub fn names(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.names = Some(runtime::list(names));
        self
    }
}

impl runtime::Object for StatsRequest {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("provider", &self.provider);
        writer.optional("names", &self.names);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            provider: StatsProvider::Kvm,
            names: None,
        };
        while let Some(member) = members.next() {
            match member {
                "provider" => members.require(0, &mut value.provider),
                "names" => members.fill(&mut value.names),
                _ => members.skip(),
            }
        }
        members.check(&["provider"]);
        members.finish(value)
    }
}

runtime::object!(StatsRequest, strict);

/// Statistics of one object by one provider.
///
/// The QAPI struct `StatsResult` of module `stats`.
///
/// Since QEMU 7.1. Received.
///
/// Returned by [`query-stats`](super::super::commands::QueryStats).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-stats.StatsResult)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatsResult {
    /// Who kept them. `provider`: [`StatsProvider`].
    pub provider: StatsProvider,
    /// QOM path of the object, such as a virtual CPU, that they are about; the whole machine if absent. `qom-path`: `str`.
    pub qom_path: Option<String>,
    /// The statistics. `stats`: list of [`Stats`].
    pub stats: Vec<Stats>,
}

impl StatsResult {
    /// `StatsResult` with its required members.
    #[must_use]
    pub fn new(
        provider: StatsProvider,
        stats: impl IntoIterator<Item = impl Into<Stats>>,
    ) -> Self {
        Self {
            provider,
            qom_path: None,
            stats: runtime::list(stats),
        }
    }
}

impl runtime::Object for StatsResult {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("provider", &self.provider);
        writer.optional("qom-path", &self.qom_path);
        writer.member("stats", &self.stats);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            provider: StatsProvider::Kvm,
            qom_path: None,
            stats: Vec::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "provider" => members.require(0, &mut value.provider),
                "qom-path" => members.fill(&mut value.qom_path),
                "stats" => members.require(1, &mut value.stats),
                _ => members.skip(),
            }
        }
        members.check(&["provider", "stats"]);
        members.finish(value)
    }
}

runtime::object!(StatsResult);

/// Statistics that a provider keeps about one kind of target.
///
/// The QAPI struct `StatsSchema` of module `stats`.
///
/// Since QEMU 7.1. Received.
///
/// Returned by [`query-stats-schemas`](super::super::commands::QueryStatsSchemas).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-stats.StatsSchema)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatsSchema {
    /// Who keeps them. `provider`: [`StatsProvider`].
    pub provider: StatsProvider,
    /// What they are about. `target`: [`StatsTarget`].
    pub target: StatsTarget,
    /// Description of each. `stats`: list of [`StatsSchemaValue`].
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
        Self {
            provider,
            target,
            stats: runtime::list(stats),
        }
    }
}

impl runtime::Object for StatsSchema {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("provider", &self.provider);
        writer.member("target", &self.target);
        writer.member("stats", &self.stats);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            provider: StatsProvider::Kvm,
            target: StatsTarget::Vm,
            stats: Vec::new(),
        };
        while let Some(member) = members.next() {
            match member {
                "provider" => members.require(0, &mut value.provider),
                "target" => members.require(1, &mut value.target),
                "stats" => members.require(2, &mut value.stats),
                _ => members.skip(),
            }
        }
        members.check(&["provider", "target", "stats"]);
        members.finish(value)
    }
}

runtime::object!(StatsSchema);

/// Description of one statistic; a value means value × `base`^`exponent` of the unit.
///
/// The QAPI struct `StatsSchemaValue` of module `stats`.
///
/// Since QEMU 7.1. Received.
///
/// Part of [`StatsSchema`](super::StatsSchema).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-stats.StatsSchemaValue)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatsSchemaValue {
    /// Name of the statistic, unique for its provider and target. `name`: `str`.
    pub name: String,
    /// How values develop, and whether it is one value or a histogram. `type`: [`StatsType`].
    pub type_: StatsType,
    /// What is measured; a plain count if absent. `unit`: [`StatsUnit`].
    pub unit: Option<StatsUnit>,
    /// Base of the factor, 10 or 2; if absent, a factor of 1. `base`: `int8`.
    pub base: Option<i8>,
    /// Power of the base that values are multiplied by, such as -9 for nanoseconds. `exponent`: `int16`.
    pub exponent: i16,
    /// Width of each bucket of a linear histogram, in the statistic's unit; if absent, not a linear histogram. `bucket-size`: `uint32`.
    pub bucket_size: Option<u32>,
}

impl StatsSchemaValue {
    /// `StatsSchemaValue` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>, type_: StatsType, exponent: i16) -> Self {
        Self {
            name: name.into(),
            type_,
            unit: None,
            base: None,
            exponent,
            bucket_size: None,
        }
    }
}

impl runtime::Object for StatsSchemaValue {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
        writer.member("type", &self.type_);
        writer.optional("unit", &self.unit);
        writer.optional("base", &self.base);
        writer.member("exponent", &self.exponent);
        writer.optional("bucket-size", &self.bucket_size);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            name: String::new(),
            type_: StatsType::Cumulative,
            unit: None,
            base: None,
            exponent: 0,
            bucket_size: None,
        };
        while let Some(member) = members.next() {
            match member {
                "name" => members.require(0, &mut value.name),
                "type" => members.require(1, &mut value.type_),
                "unit" => members.fill(&mut value.unit),
                "base" => members.fill(&mut value.base),
                "exponent" => members.require(2, &mut value.exponent),
                "bucket-size" => members.fill(&mut value.bucket_size),
                _ => members.skip(),
            }
        }
        members.check(&["name", "type", "exponent"]);
        members.finish(value)
    }
}

runtime::object!(StatsSchemaValue);

/// What statistics can be about.
///
/// The QAPI enum `StatsTarget` of module `stats`.
///
/// Since QEMU 7.1. Sent and received.
///
/// Part of [`StatsFilter`](super::StatsFilter), [`StatsSchema`](super::StatsSchema).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-stats.StatsTarget)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum StatsTarget {
    /// Whole machine. `vm`.
    Vm,
    /// One virtual CPU. `vcpu`.
    Vcpu,
    /// One backend of a crypto device. `cryptodev`. Since QEMU 8.0.
    Cryptodev,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl StatsTarget {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Vm, Self::Vcpu, Self::Cryptodev];
    /// The value on the wire.
    #[must_use]
    #[inline]
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

/// How the values of a statistic develop.
///
/// The QAPI enum `StatsType` of module `stats`.
///
/// Since QEMU 7.1. Received.
///
/// Part of [`StatsSchemaValue`](super::StatsSchemaValue).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-stats.StatsType)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum StatsType {
    /// Counts up since the start. `cumulative`.
    Cumulative,
    /// Level of this moment, goes up and down. `instant`.
    Instant,
    /// Highest level so far. `peak`.
    Peak,
    /// Counts in buckets of the same width. `linear-histogram`.
    LinearHistogram,
    /// Counts in buckets that double in width. `log2-histogram`.
    Log2Histogram,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl StatsType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Cumulative,
        Self::Instant,
        Self::Peak,
        Self::LinearHistogram,
        Self::Log2Histogram,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
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

/// What a statistic measures.
///
/// The QAPI enum `StatsUnit` of module `stats`.
///
/// Since QEMU 7.1. Received.
///
/// Part of [`StatsSchemaValue`](super::StatsSchemaValue).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-stats.StatsUnit)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum StatsUnit {
    /// Amount of data. `bytes`.
    Bytes,
    /// Time. `seconds`.
    Seconds,
    /// Clock cycles. `cycles`.
    Cycles,
    /// Whether something is so. `boolean`.
    Boolean,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl StatsUnit {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Bytes,
        Self::Seconds,
        Self::Cycles,
        Self::Boolean,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
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

/// Which virtual CPUs to read statistics of.
///
/// The QAPI struct `StatsVCPUFilter` of module `stats`.
///
/// Since QEMU 7.1. Sent.
///
/// Part of [`StatsFilter`](super::StatsFilter).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-stats.StatsVCPUFilter)
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatsVcpuFilter {
    /// QOM paths of the virtual CPUs; all of them if absent. `vcpus`: `[str]`.
    pub vcpus: Option<Vec<String>>,
}

impl StatsVcpuFilter {
    /// `StatsVCPUFilter` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { vcpus: None }
    }
    /// Sets `vcpus` (`[str]`): QOM paths of the virtual CPUs; all of them if absent.
    pub fn vcpus(mut self, vcpus: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.vcpus = Some(runtime::list(vcpus));
        self
    }
}

runtime::default!(StatsVcpuFilter);

impl runtime::Object for StatsVcpuFilter {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("vcpus", &self.vcpus);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "vcpus" => members.fill(&mut value.vcpus),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(StatsVcpuFilter, strict);

/// Value of a statistic, as its kind requires.
///
/// The QAPI alternate `StatsValue` of module `stats`.
///
/// Since QEMU 7.1. Received.
///
/// Part of [`Stats`](super::Stats).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#alternate-QMP-stats.StatsValue)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum StatsValue {
    /// One number, in the statistic's unit. `scalar`.
    Scalar(u64),
    /// Whether something is so. `boolean`.
    Boolean(bool),
    /// Counts in the buckets of a histogram, smallest first. `list`.
    List(Vec<u64>),
    /// A value of a JSON type that these bindings do not know.
    Unknown(runtime::Value),
}

impl StatsValue {
    /// `StatsValue` as its alternative `scalar`.
    #[must_use]
    #[inline]
    pub fn scalar(scalar: u64) -> Self {
        Self::Scalar(scalar)
    }
    /// `StatsValue` as its alternative `boolean`.
    #[must_use]
    #[inline]
    pub fn boolean(boolean: bool) -> Self {
        Self::Boolean(boolean)
    }
    /// `StatsValue` as its alternative `list`.
    #[must_use]
    pub fn list(list: impl IntoIterator<Item = u64>) -> Self {
        Self::List(runtime::list(list))
    }
}

impl runtime::Encode for StatsValue {
    #[inline]
    fn encode(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Scalar(value) => value.encode(writer),
            Self::Boolean(value) => value.encode(writer),
            Self::List(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

impl runtime::Decode for StatsValue {
    #[inline]
    fn decode(reader: &mut runtime::Reader<'_>) -> Result<Self, runtime::Fault> {
        match reader.kind()? {
            runtime::Kind::Number => reader.either(Self::Scalar, Self::Unknown),
            runtime::Kind::Bool => reader.read().map(Self::Boolean),
            runtime::Kind::Array => reader.read().map(Self::List),
            _ => reader.read().map(Self::Unknown),
        }
    }
}

runtime::object!(StatsValue);
