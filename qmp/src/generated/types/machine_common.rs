// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// The QAPI enum `CacheLevelAndType` of module `machine-common`.
///
/// Since QEMU 9.2. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine-common.CacheLevelAndType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CacheLevelAndType {
    /// `l1d`.
    L1d,
    /// `l1i`.
    L1i,
    /// `l2`.
    L2,
    /// `l3`.
    L3,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl CacheLevelAndType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::L1d, Self::L1i, Self::L2, Self::L3];
    /// The value on the wire.
    #[must_use]
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

/// The QAPI enum `CpuTopologyLevel` of module `machine-common`.
///
/// Since QEMU 9.2. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine-common.CpuTopologyLevel)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CpuTopologyLevel {
    /// `thread`.
    Thread,
    /// `core`.
    Core,
    /// `module`.
    Module,
    /// `cluster`.
    Cluster,
    /// `die`.
    Die,
    /// `socket`.
    Socket,
    /// `book`.
    Book,
    /// `drawer`.
    Drawer,
    /// `default`.
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

/// The QAPI enum `S390CpuEntitlement` of module `machine-common`.
///
/// Since QEMU 8.2. Sent and received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-machine-common.S390CpuEntitlement)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum S390CpuEntitlement {
    /// `auto`.
    Auto,
    /// `low`.
    Low,
    /// `medium`.
    Medium,
    /// `high`.
    High,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl S390CpuEntitlement {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Auto, Self::Low, Self::Medium, Self::High];
    /// The value on the wire.
    #[must_use]
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

/// The QAPI struct `SmpCacheProperties` of module `machine-common`.
///
/// Since QEMU 9.2. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine-common.SmpCacheProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SmpCacheProperties {
    /// `cache`: `CacheLevelAndType`.
    pub cache: CacheLevelAndType,
    /// `topology`: `CpuTopologyLevel`.
    pub topology: CpuTopologyLevel,
}

impl SmpCacheProperties {
    /// `SmpCacheProperties` with its required members.
    #[must_use]
    pub fn new(cache: CacheLevelAndType, topology: CpuTopologyLevel) -> Self {
        Self { cache, topology }
    }
}

impl runtime::Encode for SmpCacheProperties {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("cache", &self.cache)?;
        map.serialize_entry("topology", &self.topology)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for SmpCacheProperties {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut cache = None;
        let mut topology = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "cache" => cache = Some(map.next_value()?),
                "topology" => topology = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            cache: runtime::required(cache, "cache")?,
            topology: runtime::required(topology, "topology")?,
        })
    }
}

runtime::object!(SmpCacheProperties);

/// The QAPI struct `SmpCachePropertiesWrapper` of module `machine-common`.
///
/// Since QEMU 9.2 or 10.0. No command or event leads to it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-machine-common.SmpCachePropertiesWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SmpCachePropertiesWrapper {
    /// `caches`: `[SmpCacheProperties]`.
    pub caches: Vec<SmpCacheProperties>,
}

impl SmpCachePropertiesWrapper {
    /// `SmpCachePropertiesWrapper` with its required members.
    #[must_use]
    pub fn new(caches: impl IntoIterator<Item = impl Into<SmpCacheProperties>>) -> Self {
        Self { caches: caches.into_iter().map(Into::into).collect() }
    }
}

impl runtime::Encode for SmpCachePropertiesWrapper {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("caches", &self.caches)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for SmpCachePropertiesWrapper {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut caches = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "caches" => caches = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { caches: runtime::required(caches, "caches")? })
    }
}

runtime::object!(SmpCachePropertiesWrapper);
