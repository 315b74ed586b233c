// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// The QAPI enum `Accelerator` of module `accelerator`.
///
/// Since QEMU 10.2. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-accelerator.Accelerator)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Accelerator {
    /// `hvf`.
    Hvf,
    /// `kvm`.
    Kvm,
    /// `mshv`.
    Mshv,
    /// `nvmm`.
    Nvmm,
    /// `qtest`.
    Qtest,
    /// `tcg`.
    Tcg,
    /// `whpx`.
    Whpx,
    /// `xen`.
    Xen,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl Accelerator {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Hvf,
        Self::Kvm,
        Self::Mshv,
        Self::Nvmm,
        Self::Qtest,
        Self::Tcg,
        Self::Whpx,
        Self::Xen,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Hvf => "hvf",
            Self::Kvm => "kvm",
            Self::Mshv => "mshv",
            Self::Nvmm => "nvmm",
            Self::Qtest => "qtest",
            Self::Tcg => "tcg",
            Self::Whpx => "whpx",
            Self::Xen => "xen",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(Accelerator);

/// The QAPI struct `AcceleratorInfo` of module `accelerator`.
///
/// Since QEMU 10.2. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-accelerator.AcceleratorInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AcceleratorInfo {
    /// `enabled`: `Accelerator`.
    pub enabled: Accelerator,
    /// `present`: `[Accelerator]`.
    pub present: Vec<Accelerator>,
}

impl AcceleratorInfo {
    /// `AcceleratorInfo` with its required members.
    #[must_use]
    pub fn new(enabled: Accelerator, present: impl IntoIterator<Item = Accelerator>) -> Self {
        Self { enabled, present: present.into_iter().collect() }
    }
}

impl runtime::Encode for AcceleratorInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("enabled", &self.enabled)?;
        map.serialize_entry("present", &self.present)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for AcceleratorInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut enabled = None;
        let mut present = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "enabled" => enabled = Some(map.next_value()?),
                "present" => present = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            enabled: runtime::required(enabled, "enabled")?,
            present: runtime::required(present, "present")?,
        })
    }
}

runtime::object!(AcceleratorInfo);

/// The QAPI struct `KvmInfo` of module `accelerator`.
///
/// Since QEMU 0.14. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-accelerator.KvmInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KvmInfo {
    /// `enabled`: `bool`.
    pub enabled: bool,
    /// `present`: `bool`.
    pub present: bool,
}

impl KvmInfo {
    /// `KvmInfo` with its required members.
    #[must_use]
    pub fn new(enabled: bool, present: bool) -> Self {
        Self { enabled, present }
    }
}

impl runtime::Encode for KvmInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("enabled", &self.enabled)?;
        map.serialize_entry("present", &self.present)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for KvmInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut enabled = None;
        let mut present = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "enabled" => enabled = Some(map.next_value()?),
                "present" => present = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            enabled: runtime::required(enabled, "enabled")?,
            present: runtime::required(present, "present")?,
        })
    }
}

runtime::object!(KvmInfo);
