// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// The QAPI struct `TPMEmulatorOptions` of module `tpm`.
///
/// Since QEMU 2.11. In builds with `CONFIG_TPM`. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-tpm.TPMEmulatorOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TpmEmulatorOptions {
    /// `chardev`: `str`.
    pub chardev: String,
}

impl TpmEmulatorOptions {
    /// `TPMEmulatorOptions` with its required members.
    #[must_use]
    pub fn new(chardev: impl Into<String>) -> Self {
        Self { chardev: chardev.into() }
    }
}

impl runtime::Encode for TpmEmulatorOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("chardev", &self.chardev)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for TpmEmulatorOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut chardev = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "chardev" => chardev = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { chardev: runtime::required(chardev, "chardev")? })
    }
}

runtime::object!(TpmEmulatorOptions);

/// The QAPI struct `TPMEmulatorOptionsWrapper` of module `tpm`.
///
/// Since QEMU 2.11. In builds with `CONFIG_TPM`. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-tpm.TPMEmulatorOptionsWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TpmEmulatorOptionsWrapper {
    /// `data`: `TPMEmulatorOptions`.
    pub data: TpmEmulatorOptions,
}

impl TpmEmulatorOptionsWrapper {
    /// `TPMEmulatorOptionsWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<TpmEmulatorOptions>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for TpmEmulatorOptionsWrapper {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for TpmEmulatorOptionsWrapper {
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

runtime::object!(TpmEmulatorOptionsWrapper);

/// The QAPI struct `TPMInfo` of module `tpm`.
///
/// Since QEMU 1.5. In builds with `CONFIG_TPM`. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-tpm.TPMInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TpmInfo {
    /// `id`: `str`.
    pub id: String,
    /// `model`: `TpmModel`.
    pub model: TpmModel,
    /// `options`: `TpmTypeOptions`.
    pub options: TpmTypeOptions,
}

impl TpmInfo {
    /// `TPMInfo` with its required members.
    #[must_use]
    pub fn new(id: impl Into<String>, model: TpmModel, options: impl Into<TpmTypeOptions>) -> Self {
        Self { id: id.into(), model, options: options.into() }
    }
}

impl runtime::Encode for TpmInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("model", &self.model)?;
        map.serialize_entry("options", &self.options)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for TpmInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut model = None;
        let mut options = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "id" => id = Some(map.next_value()?),
                "model" => model = Some(map.next_value()?),
                "options" => options = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            id: runtime::required(id, "id")?,
            model: runtime::required(model, "model")?,
            options: runtime::required(options, "options")?,
        })
    }
}

runtime::object!(TpmInfo);

/// The QAPI struct `TPMPassthroughOptions` of module `tpm`.
///
/// Since QEMU 1.5. In builds with `CONFIG_TPM`. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-tpm.TPMPassthroughOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TpmPassthroughOptions {
    /// `path`: `str`.
    pub path: Option<String>,
    /// `cancel-path`: `str`.
    pub cancel_path: Option<String>,
}

impl TpmPassthroughOptions {
    /// `TPMPassthroughOptions` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { path: None, cancel_path: None }
    }
}

impl runtime::Encode for TpmPassthroughOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "path", &self.path)?;
        runtime::optional(map, "cancel-path", &self.cancel_path)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for TpmPassthroughOptions {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut path = None;
        let mut cancel_path = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "path" => path = Some(map.next_value()?),
                "cancel-path" => cancel_path = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { path, cancel_path })
    }
}

runtime::object!(TpmPassthroughOptions);

/// The QAPI struct `TPMPassthroughOptionsWrapper` of module `tpm`.
///
/// Since QEMU 1.5. In builds with `CONFIG_TPM`. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-tpm.TPMPassthroughOptionsWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TpmPassthroughOptionsWrapper {
    /// `data`: `TPMPassthroughOptions`.
    pub data: TpmPassthroughOptions,
}

impl TpmPassthroughOptionsWrapper {
    /// `TPMPassthroughOptionsWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<TpmPassthroughOptions>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Encode for TpmPassthroughOptionsWrapper {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("data", &self.data)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for TpmPassthroughOptionsWrapper {
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

runtime::object!(TpmPassthroughOptionsWrapper);

/// The QAPI enum `TpmModel` of module `tpm`.
///
/// Since QEMU 1.5. In builds with `CONFIG_TPM`. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-tpm.TpmModel)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TpmModel {
    /// `tpm-tis`.
    TpmTis,
    /// `tpm-crb`. Since QEMU 2.12.
    TpmCrb,
    /// `tpm-spapr`. Since QEMU 5.0.
    TpmSpapr,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl TpmModel {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::TpmTis, Self::TpmCrb, Self::TpmSpapr];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::TpmTis => "tpm-tis",
            Self::TpmCrb => "tpm-crb",
            Self::TpmSpapr => "tpm-spapr",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(TpmModel);

/// The QAPI enum `TpmType` of module `tpm`.
///
/// Since QEMU 1.5. In builds with `CONFIG_TPM`. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-tpm.TpmType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TpmType {
    /// `passthrough`.
    Passthrough,
    /// `emulator`. Since QEMU 2.11.
    Emulator,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl TpmType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Passthrough, Self::Emulator];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Passthrough => "passthrough",
            Self::Emulator => "emulator",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(TpmType);

/// The QAPI union `TpmTypeOptions` of module `tpm`.
///
/// Since QEMU 1.5. In builds with `CONFIG_TPM`. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-tpm.TpmTypeOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TpmTypeOptions {
    /// `passthrough`.
    Passthrough(TpmPassthroughOptionsWrapper),
    /// `emulator`.
    Emulator(TpmEmulatorOptionsWrapper),
    /// A branch that these bindings do not know.
    Unknown(runtime::UnknownBranch),
}

impl TpmTypeOptions {
    /// `TpmTypeOptions` with `type` `passthrough`.
    #[must_use]
    pub fn passthrough(passthrough: impl Into<TpmPassthroughOptionsWrapper>) -> Self {
        TpmTypeOptions::Passthrough(passthrough.into())
    }
    /// `TpmTypeOptions` with `type` `emulator`.
    #[must_use]
    pub fn emulator(emulator: impl Into<TpmEmulatorOptionsWrapper>) -> Self {
        TpmTypeOptions::Emulator(emulator.into())
    }
}

impl runtime::Encode for TpmTypeOptions {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            TpmTypeOptions::Passthrough(members) => {
                runtime::branch(map, "type", "passthrough", members)
            }
            TpmTypeOptions::Emulator(members) => runtime::branch(map, "type", "emulator", members),
            TpmTypeOptions::Unknown(branch) => branch.encode(map, "type"),
        }
    }
}

impl<'de> runtime::Decode<'de> for TpmTypeOptions {
    fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut common = runtime::NoCommon;
        let (tag, rest) = runtime::split(map, "type", &mut common)?;
        let branch = match &*tag {
            "passthrough" => TpmTypeOptions::Passthrough(rest.members()?),
            "emulator" => TpmTypeOptions::Emulator(rest.members()?),
            _ => TpmTypeOptions::Unknown(rest.unknown(&tag)?),
        };
        Ok(branch)
    }
}

runtime::object!(TpmTypeOptions);
