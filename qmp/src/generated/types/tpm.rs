// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// Options of a backend that uses a TPM in software, such as swtpm.
///
/// The QAPI struct `TPMEmulatorOptions` of module `tpm`.
///
/// Since QEMU 2.11. In builds with `CONFIG_TPM`. Received.
///
/// Part of [`TpmEmulatorOptionsWrapper`](super::TpmEmulatorOptionsWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-tpm.TPMEmulatorOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TpmEmulatorOptions {
    /// Name of the chardev, on a UNIX socket, through which the software is reached. `chardev`: `str`.
    pub chardev: String,
}

impl TpmEmulatorOptions {
    /// `TPMEmulatorOptions` with its required members.
    #[must_use]
    pub fn new(chardev: impl Into<String>) -> Self {
        Self { chardev: chardev.into() }
    }
}

impl runtime::Object for TpmEmulatorOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("chardev", &self.chardev);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { chardev: String::new() };
        while let Some(member) = members.next() {
            match member {
                "chardev" => members.require(0, &mut value.chardev),
                _ => members.skip(),
            }
        }
        members.check(&["chardev"]);
        members.finish(value)
    }
}

runtime::object!(TpmEmulatorOptions);

/// Holds the options of a backend of kind emulator.
///
/// The QAPI struct `TPMEmulatorOptionsWrapper` of module `tpm`.
///
/// Since QEMU 2.11. In builds with `CONFIG_TPM`. Received.
///
/// Part of [`TpmTypeOptions`](super::TpmTypeOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-tpm.TPMEmulatorOptionsWrapper)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TpmEmulatorOptionsWrapper {
    /// How the software is reached. `data`: [`TPMEmulatorOptions`](TpmEmulatorOptions).
    pub data: TpmEmulatorOptions,
}

impl TpmEmulatorOptionsWrapper {
    /// `TPMEmulatorOptionsWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<TpmEmulatorOptions>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Object for TpmEmulatorOptionsWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut data: Option<TpmEmulatorOptions> = None;
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

runtime::object!(TpmEmulatorOptionsWrapper);

/// A TPM device of the guest.
///
/// The QAPI struct `TPMInfo` of module `tpm`.
///
/// Since QEMU 1.5. In builds with `CONFIG_TPM`. Received.
///
/// Returned by [`query-tpm`](super::super::commands::QueryTpm).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-tpm.TPMInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TpmInfo {
    /// Name of the device's backend. `id`: `str`.
    pub id: String,
    /// Kind of the device that the guest sees. `model`: [`TpmModel`].
    pub model: TpmModel,
    /// Kind of the backend and its options. `options`: [`TpmTypeOptions`].
    pub options: TpmTypeOptions,
}

impl TpmInfo {
    /// `TPMInfo` with its required members.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        model: TpmModel,
        options: impl Into<TpmTypeOptions>,
    ) -> Self {
        Self {
            id: id.into(),
            model,
            options: options.into(),
        }
    }
}

impl runtime::Object for TpmInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("id", &self.id);
        writer.member("model", &self.model);
        writer.member("options", &self.options);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut id: Option<String> = None;
        let mut model: Option<TpmModel> = None;
        let mut options: Option<TpmTypeOptions> = None;
        while let Some(member) = members.next() {
            match member {
                "id" => members.fill(&mut id),
                "model" => members.fill(&mut model),
                "options" => members.fill(&mut options),
                _ => members.skip(),
            }
        }
        let Some(id) = id else { return members.missing("id") };
        let Some(model) = model else { return members.missing("model") };
        let Some(options) = options else { return members.missing("options") };
        members.finish(Self { id, model, options })
    }
}

runtime::object!(TpmInfo);

/// Options of a backend that hands the host's own TPM to the guest.
///
/// The QAPI struct `TPMPassthroughOptions` of module `tpm`.
///
/// Since QEMU 1.5. In builds with `CONFIG_TPM`. Received.
///
/// Part of [`TpmPassthroughOptionsWrapper`](super::TpmPassthroughOptionsWrapper).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-tpm.TPMPassthroughOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TpmPassthroughOptions {
    /// Path of the host's TPM device; /dev/tpm0 if absent. `path`: `str`.
    pub path: Option<String>,
    /// File in sysfs that ends a running TPM command when it is written to; found by QEMU if absent. `cancel-path`: `str`.
    pub cancel_path: Option<String>,
}

impl TpmPassthroughOptions {
    /// `TPMPassthroughOptions` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            path: None,
            cancel_path: None,
        }
    }
}

runtime::default!(TpmPassthroughOptions);

impl runtime::Object for TpmPassthroughOptions {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("path", &self.path);
        writer.optional("cancel-path", &self.cancel_path);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "path" => members.fill(&mut value.path),
                "cancel-path" => members.fill(&mut value.cancel_path),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(TpmPassthroughOptions);

/// Holds the options of a backend of kind passthrough.
///
/// The QAPI struct `TPMPassthroughOptionsWrapper` of module `tpm`.
///
/// Since QEMU 1.5. In builds with `CONFIG_TPM`. Received.
///
/// Part of [`TpmTypeOptions`](super::TpmTypeOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-tpm.TPMPassthroughOptionsWrapper)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TpmPassthroughOptionsWrapper {
    /// Which TPM of the host it is. `data`: [`TPMPassthroughOptions`](TpmPassthroughOptions).
    pub data: TpmPassthroughOptions,
}

impl TpmPassthroughOptionsWrapper {
    /// `TPMPassthroughOptionsWrapper` with its required members.
    #[must_use]
    pub fn new(data: impl Into<TpmPassthroughOptions>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Object for TpmPassthroughOptionsWrapper {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("data", &self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            data: TpmPassthroughOptions::new(),
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

runtime::object!(TpmPassthroughOptionsWrapper);

/// The kinds of TPM devices that a guest can have.
///
/// The QAPI enum `TpmModel` of module `tpm`.
///
/// Since QEMU 1.5. In builds with `CONFIG_TPM`. Received.
///
/// Returned by [`query-tpm-models`](super::super::commands::QueryTpmModels). Part of [`TpmInfo`](super::TpmInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-tpm.TpmModel)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum TpmModel {
    /// Device with the interface TIS, for all versions of TPM. `tpm-tis`.
    TpmTis,
    /// Device with the interface CRB, for TPM 2.0. `tpm-crb`. Since QEMU 2.12.
    TpmCrb,
    /// Device of POWER machines (pseries). `tpm-spapr`. Since QEMU 5.0.
    TpmSpapr,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl TpmModel {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::TpmTis, Self::TpmCrb, Self::TpmSpapr];
    /// The value on the wire.
    #[must_use]
    #[inline]
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

/// The kinds of TPM backends.
///
/// The QAPI enum `TpmType` of module `tpm`.
///
/// Since QEMU 1.5. In builds with `CONFIG_TPM`. Received.
///
/// Returned by [`query-tpm-types`](super::super::commands::QueryTpmTypes). Part of [`TpmTypeOptions`](super::TpmTypeOptions).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-tpm.TpmType)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum TpmType {
    /// The host's own TPM. `passthrough`.
    Passthrough,
    /// A TPM in software. `emulator`. Since QEMU 2.11.
    Emulator,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl TpmType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Passthrough, Self::Emulator];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Passthrough => "passthrough",
            Self::Emulator => "emulator",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(TpmType);

/// Kind and options of a TPM backend.
///
/// The QAPI union `TpmTypeOptions` of module `tpm`.
///
/// Since QEMU 1.5. In builds with `CONFIG_TPM`. Received.
///
/// Part of [`TpmInfo`](super::TpmInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-tpm.TpmTypeOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum TpmTypeOptions {
    /// Which TPM of the host it is. `passthrough`.
    Passthrough(TpmPassthroughOptionsWrapper),
    /// How the TPM in software is reached. `emulator`. Since QEMU 2.11.
    Emulator(TpmEmulatorOptionsWrapper),
    /// A branch that these bindings do not know.
    Unknown(runtime::UnknownBranch),
}

/// Constructors, one for each value of `type`.
impl TpmTypeOptions {
    /// Which TPM of the host it is. `TpmTypeOptions` with `type` `passthrough`.
    #[must_use]
    pub fn passthrough(passthrough: impl Into<TpmPassthroughOptionsWrapper>) -> Self {
        TpmTypeOptions::Passthrough(passthrough.into())
    }
    /// How the TPM in software is reached. `TpmTypeOptions` with `type` `emulator`. Since QEMU 2.11.
    #[must_use]
    pub fn emulator(emulator: impl Into<TpmEmulatorOptionsWrapper>) -> Self {
        TpmTypeOptions::Emulator(emulator.into())
    }
}

impl TpmTypeOptions {
    /// The value of `type`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Passthrough(_) => "passthrough",
            Self::Emulator(_) => "emulator",
            Self::Unknown(it) => &it.tag,
        }
    }
}

impl runtime::Branches for TpmTypeOptions {
    const TAG: &'static str = "type";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::Passthrough(it) => writer.members(it),
            Self::Emulator(it) => writer.members(it),
            Self::Unknown(it) => writer.unknown_branch(it),
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "passthrough" => members.read_as(Self::Passthrough),
            "emulator" => members.read_as(Self::Emulator),
            _ => members.unknown_branch(tag).map(Self::Unknown),
        }
    }
}

runtime::branches!(TpmTypeOptions);
