// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// A cache of the CPUs: its level, and for level 1 whether it holds data or instructions.
///
/// The QAPI enum `CacheLevelAndType` of module `machine-common`.
///
/// Since QEMU 9.2. No command or event uses it.
///
/// Part of [`SmpCacheProperties`](super::SmpCacheProperties).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine-common.CacheLevelAndType)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum CacheLevelAndType {
    /// Level 1, data. `l1d`.
    L1d,
    /// Level 1, instructions. `l1i`.
    L1i,
    /// Level 2. `l2`.
    L2,
    /// Level 3. `l3`.
    L3,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl CacheLevelAndType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::L1d, Self::L1i, Self::L2, Self::L3];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::L1d => "l1d",
            Self::L1i => "l1i",
            Self::L2 => "l2",
            Self::L3 => "l3",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(CacheLevelAndType);

/// Level of the CPU topology.
///
/// The QAPI enum `CpuTopologyLevel` of module `machine-common`.
///
/// Since QEMU 9.2. No command or event uses it.
///
/// Part of [`SmpCacheProperties`](super::SmpCacheProperties).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine-common.CpuTopologyLevel)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum CpuTopologyLevel {
    /// Hardware thread. `thread`.
    Thread,
    /// Core. `core`.
    Core,
    /// Module, a group of cores within a die. `module`.
    Module,
    /// Cluster, a group of cores. `cluster`.
    Cluster,
    /// Die. `die`.
    Die,
    /// Socket. `socket`.
    Socket,
    /// Book of an s390x machine, a group of sockets. `book`.
    Book,
    /// Drawer of an s390x machine, a group of books. `drawer`.
    Drawer,
    /// The level that the architecture uses by itself. `default`.
    Default,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl CpuTopologyLevel {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Thread,
        Self::Core,
        Self::Module,
        Self::Cluster,
        Self::Die,
        Self::Socket,
        Self::Book,
        Self::Drawer,
        Self::Default,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Thread => "thread",
            Self::Core => "core",
            Self::Module => "module",
            Self::Cluster => "cluster",
            Self::Die => "die",
            Self::Socket => "socket",
            Self::Book => "book",
            Self::Drawer => "drawer",
            Self::Default => "default",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(CpuTopologyLevel);

/// Share of host CPU that the guest is told to expect for an s390x CPU; without effect on scheduling.
///
/// The QAPI enum `S390CpuEntitlement` of module `machine-common`.
///
/// Since QEMU 8.2. Sent and received.
///
/// Argument of [`set-cpu-topology`](super::super::commands::SetCpuTopology). Part of [`CpuInfoS390`](super::CpuInfoS390).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine-common.S390CpuEntitlement)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum S390CpuEntitlement {
    /// As `high` for a dedicated CPU, else as `medium`. `auto`.
    Auto,
    /// A small share. `low`.
    Low,
    /// A medium share. `medium`.
    Medium,
    /// A large share. `high`.
    High,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl S390CpuEntitlement {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Auto,
        Self::Low,
        Self::Medium,
        Self::High,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(S390CpuEntitlement);

/// Which CPUs share a cache.
///
/// The QAPI struct `SmpCacheProperties` of module `machine-common`.
///
/// Since QEMU 9.2. No command or event uses it.
///
/// Part of [`SmpCachePropertiesWrapper`](super::SmpCachePropertiesWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine-common.SmpCacheProperties)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SmpCacheProperties {
    /// The cache. `cache`: [`CacheLevelAndType`].
    pub cache: CacheLevelAndType,
    /// Level of the topology whose CPUs share the cache. `topology`: [`CpuTopologyLevel`].
    pub topology: CpuTopologyLevel,
}

impl SmpCacheProperties {
    /// `SmpCacheProperties` with its required members.
    #[must_use]
    #[inline]
    pub fn new(cache: CacheLevelAndType, topology: CpuTopologyLevel) -> Self {
        Self { cache, topology }
    }
}

impl runtime::Object for SmpCacheProperties {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("cache", &self.cache);
        writer.member("topology", &self.topology);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            cache: CacheLevelAndType::L1d,
            topology: CpuTopologyLevel::Thread,
        };
        while let Some(member) = members.next() {
            match member {
                "cache" => members.require(0, &mut value.cache),
                "topology" => members.require(1, &mut value.topology),
                _ => members.skip(),
            }
        }
        members.check(&["cache", "topology"]);
        members.finish(value)
    }
}

runtime::object!(SmpCacheProperties);

/// How the CPUs share their caches.
///
/// The QAPI struct `SmpCachePropertiesWrapper` of module `machine-common`.
///
/// Since QEMU 9.2. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine-common.SmpCachePropertiesWrapper)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SmpCachePropertiesWrapper {
    /// The caches, each with the level that shares it. `caches`: list of [`SmpCacheProperties`].
    pub caches: Vec<SmpCacheProperties>,
}

impl SmpCachePropertiesWrapper {
    /// `SmpCachePropertiesWrapper` with its required members.
    #[must_use]
    pub fn new(caches: impl IntoIterator<Item = impl Into<SmpCacheProperties>>) -> Self {
        Self {
            caches: runtime::list(caches),
        }
    }
}

impl runtime::Object for SmpCachePropertiesWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("caches", &self.caches);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { caches: Vec::new() };
        while let Some(member) = members.next() {
            match member {
                "caches" => members.require(0, &mut value.caches),
                _ => members.skip(),
            }
        }
        members.check(&["caches"]);
        members.finish(value)
    }
}

runtime::object!(SmpCachePropertiesWrapper);
