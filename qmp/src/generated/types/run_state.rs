// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// The QAPI enum `GuestPanicAction` of module `run-state`.
///
/// Since QEMU 2.1. Received.
///
/// In the event [`GUEST_CRASHLOADED`](super::super::events::GuestCrashloaded), [`GUEST_PANICKED`](super::super::events::GuestPanicked).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.GuestPanicAction)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum GuestPanicAction {
    /// `pause`.
    Pause,
    /// `poweroff`. Since QEMU 2.8.
    Poweroff,
    /// `run`. Since QEMU 5.0.
    Run,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl GuestPanicAction {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Pause, Self::Poweroff, Self::Run];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pause => "pause",
            Self::Poweroff => "poweroff",
            Self::Run => "run",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(GuestPanicAction);

/// The QAPI union `GuestPanicInformation` of module `run-state`.
///
/// Since QEMU 2.9. Received.
///
/// In the event [`GUEST_CRASHLOADED`](super::super::events::GuestCrashloaded), [`GUEST_PANICKED`](super::super::events::GuestPanicked).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-run-state.GuestPanicInformation)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GuestPanicInformation {
    /// `hyper-v`.
    HyperV(GuestPanicInformationHyperV),
    /// `s390`. Since QEMU 2.12.
    S390(GuestPanicInformationS390),
    /// `tdx`. Since QEMU 10.1.
    Tdx(GuestPanicInformationTdx),
    /// `sev`. Since QEMU 11.0 or 11.1.
    Sev(GuestPanicInformationSev),
    /// A branch that these bindings do not know.
    Unknown(runtime::UnknownBranch),
}

/// Constructors, one for each value of `type`.
impl GuestPanicInformation {
    /// `GuestPanicInformation` with `type` `hyper-v`.
    #[must_use]
    pub fn hyper_v(hyper_v: impl Into<GuestPanicInformationHyperV>) -> Self {
        GuestPanicInformation::HyperV(hyper_v.into())
    }
    /// `GuestPanicInformation` with `type` `s390`. Since QEMU 2.12.
    #[must_use]
    pub fn s390(s390: impl Into<GuestPanicInformationS390>) -> Self {
        GuestPanicInformation::S390(s390.into())
    }
    /// `GuestPanicInformation` with `type` `tdx`. Since QEMU 10.1.
    #[must_use]
    pub fn tdx(tdx: impl Into<GuestPanicInformationTdx>) -> Self {
        GuestPanicInformation::Tdx(tdx.into())
    }
    /// `GuestPanicInformation` with `type` `sev`. Since QEMU 11.0 or 11.1.
    #[must_use]
    pub fn sev(sev: impl Into<GuestPanicInformationSev>) -> Self {
        GuestPanicInformation::Sev(sev.into())
    }
}

impl GuestPanicInformation {
    /// The value of `type`.
    #[must_use]
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::HyperV(_) => "hyper-v",
            Self::S390(_) => "s390",
            Self::Tdx(_) => "tdx",
            Self::Sev(_) => "sev",
            Self::Unknown(it) => &it.tag,
        }
    }
}

impl runtime::Branches for GuestPanicInformation {
    const TAG: &'static str = "type";
    #[inline]
    fn tag(&self) -> &str {
        self.tag()
    }
    #[inline]
    fn encode_branch(&self, writer: &mut runtime::Writer) {
        match self {
            Self::HyperV(it) => writer.members(it),
            Self::S390(it) => writer.members(it),
            Self::Tdx(it) => writer.members(it),
            Self::Sev(it) => writer.members(it),
            Self::Unknown(it) => writer.unknown_branch(it),
        }
    }
    #[inline]
    fn decode_branch(
        tag: &str,
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        match tag {
            "hyper-v" => members.read_as(Self::HyperV),
            "s390" => members.read_as(Self::S390),
            "tdx" => members.read_as(Self::Tdx),
            "sev" => members.read_as(Self::Sev),
            _ => members.unknown_branch(tag).map(Self::Unknown),
        }
    }
}

runtime::branches!(GuestPanicInformation);

/// The QAPI struct `GuestPanicInformationHyperV` of module `run-state`.
///
/// Since QEMU 2.9. Received.
///
/// Part of [`GuestPanicInformation`](super::GuestPanicInformation).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-run-state.GuestPanicInformationHyperV)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestPanicInformationHyperV {
    /// `arg1`: `uint64`.
    pub arg1: u64,
    /// `arg2`: `uint64`.
    pub arg2: u64,
    /// `arg3`: `uint64`.
    pub arg3: u64,
    /// `arg4`: `uint64`.
    pub arg4: u64,
    /// `arg5`: `uint64`.
    pub arg5: u64,
}

impl GuestPanicInformationHyperV {
    /// `GuestPanicInformationHyperV` with its required members.
    #[must_use]
    #[inline]
    pub fn new(arg1: u64, arg2: u64, arg3: u64, arg4: u64, arg5: u64) -> Self {
        Self {
            arg1,
            arg2,
            arg3,
            arg4,
            arg5,
        }
    }
}

impl runtime::Object for GuestPanicInformationHyperV {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("arg1", &self.arg1);
        writer.member("arg2", &self.arg2);
        writer.member("arg3", &self.arg3);
        writer.member("arg4", &self.arg4);
        writer.member("arg5", &self.arg5);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            arg1: 0,
            arg2: 0,
            arg3: 0,
            arg4: 0,
            arg5: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "arg1" => members.require(0, &mut value.arg1),
                "arg2" => members.require(1, &mut value.arg2),
                "arg3" => members.require(2, &mut value.arg3),
                "arg4" => members.require(3, &mut value.arg4),
                "arg5" => members.require(4, &mut value.arg5),
                _ => members.skip(),
            }
        }
        members.check(&["arg1", "arg2", "arg3", "arg4", "arg5"]);
        members.finish(value)
    }
}

runtime::object!(GuestPanicInformationHyperV);

/// The QAPI struct `GuestPanicInformationS390` of module `run-state`.
///
/// Since QEMU 2.12. Received.
///
/// Part of [`GuestPanicInformation`](super::GuestPanicInformation).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-run-state.GuestPanicInformationS390)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestPanicInformationS390 {
    /// `core`: `uint32`.
    pub core: u32,
    /// `psw-mask`: `uint64`.
    pub psw_mask: u64,
    /// `psw-addr`: `uint64`.
    pub psw_addr: u64,
    /// `reason`: [`S390CrashReason`].
    pub reason: S390CrashReason,
}

impl GuestPanicInformationS390 {
    /// `GuestPanicInformationS390` with its required members.
    #[must_use]
    #[inline]
    pub fn new(
        core: u32,
        psw_mask: u64,
        psw_addr: u64,
        reason: S390CrashReason,
    ) -> Self {
        Self {
            core,
            psw_mask,
            psw_addr,
            reason,
        }
    }
}

impl runtime::Object for GuestPanicInformationS390 {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("core", &self.core);
        writer.member("psw-mask", &self.psw_mask);
        writer.member("psw-addr", &self.psw_addr);
        writer.member("reason", &self.reason);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            core: 0,
            psw_mask: 0,
            psw_addr: 0,
            reason: S390CrashReason::Unknown_,
        };
        while let Some(member) = members.next() {
            match member {
                "core" => members.require(0, &mut value.core),
                "psw-mask" => members.require(1, &mut value.psw_mask),
                "psw-addr" => members.require(2, &mut value.psw_addr),
                "reason" => members.require(3, &mut value.reason),
                _ => members.skip(),
            }
        }
        members.check(&["core", "psw-mask", "psw-addr", "reason"]);
        members.finish(value)
    }
}

runtime::object!(GuestPanicInformationS390);

/// The QAPI struct `GuestPanicInformationSev` of module `run-state`.
///
/// Since QEMU 11.0. Received.
///
/// Part of [`GuestPanicInformation`](super::GuestPanicInformation).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-run-state.GuestPanicInformationSev)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestPanicInformationSev {
    /// `set`: `uint32`.
    pub set: u32,
    /// `code`: `uint32`.
    pub code: u32,
}

impl GuestPanicInformationSev {
    /// `GuestPanicInformationSev` with its required members.
    #[must_use]
    #[inline]
    pub fn new(set: u32, code: u32) -> Self {
        Self { set, code }
    }
}

impl runtime::Object for GuestPanicInformationSev {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("set", &self.set);
        writer.member("code", &self.code);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { set: 0, code: 0 };
        while let Some(member) = members.next() {
            match member {
                "set" => members.require(0, &mut value.set),
                "code" => members.require(1, &mut value.code),
                _ => members.skip(),
            }
        }
        members.check(&["set", "code"]);
        members.finish(value)
    }
}

runtime::object!(GuestPanicInformationSev);

/// The QAPI struct `GuestPanicInformationTdx` of module `run-state`.
///
/// Since QEMU 10.1. Received.
///
/// Part of [`GuestPanicInformation`](super::GuestPanicInformation).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-run-state.GuestPanicInformationTdx)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestPanicInformationTdx {
    /// `error-code`: `uint32`.
    pub error_code: u32,
    /// `message`: `str`.
    pub message: String,
    /// `gpa`: `uint64`.
    pub gpa: Option<u64>,
}

impl GuestPanicInformationTdx {
    /// `GuestPanicInformationTdx` with its required members.
    #[must_use]
    pub fn new(error_code: u32, message: impl Into<String>) -> Self {
        Self {
            error_code,
            message: message.into(),
            gpa: None,
        }
    }
}

impl runtime::Object for GuestPanicInformationTdx {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("error-code", &self.error_code);
        writer.member("message", &self.message);
        writer.optional("gpa", &self.gpa);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            error_code: 0,
            message: String::new(),
            gpa: None,
        };
        while let Some(member) = members.next() {
            match member {
                "error-code" => members.require(0, &mut value.error_code),
                "message" => members.require(1, &mut value.message),
                "gpa" => members.fill(&mut value.gpa),
                _ => members.skip(),
            }
        }
        members.check(&["error-code", "message"]);
        members.finish(value)
    }
}

runtime::object!(GuestPanicInformationTdx);

/// The QAPI enum `GuestPanicInformationType` of module `run-state`.
///
/// Since QEMU 2.9. Received.
///
/// Part of [`GuestPanicInformation`](super::GuestPanicInformation).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.GuestPanicInformationType)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum GuestPanicInformationType {
    /// `hyper-v`.
    HyperV,
    /// `s390`. Since QEMU 2.12.
    S390,
    /// `tdx`. Since QEMU 10.1.
    Tdx,
    /// `sev`. Since QEMU 11.0.
    Sev,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl GuestPanicInformationType {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::HyperV, Self::S390, Self::Tdx, Self::Sev];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::HyperV => "hyper-v",
            Self::S390 => "s390",
            Self::Tdx => "tdx",
            Self::Sev => "sev",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(GuestPanicInformationType);

/// The QAPI enum `MemoryFailureAction` of module `run-state`.
///
/// Since QEMU 5.2. Received.
///
/// In the event [`MEMORY_FAILURE`](super::super::events::MemoryFailure).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.MemoryFailureAction)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum MemoryFailureAction {
    /// `ignore`.
    Ignore,
    /// `inject`.
    Inject,
    /// `fatal`.
    Fatal,
    /// `reset`.
    Reset,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl MemoryFailureAction {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Ignore,
        Self::Inject,
        Self::Fatal,
        Self::Reset,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ignore => "ignore",
            Self::Inject => "inject",
            Self::Fatal => "fatal",
            Self::Reset => "reset",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(MemoryFailureAction);

/// The QAPI struct `MemoryFailureFlags` of module `run-state`.
///
/// Since QEMU 5.2. Received.
///
/// In the event [`MEMORY_FAILURE`](super::super::events::MemoryFailure).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-run-state.MemoryFailureFlags)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MemoryFailureFlags {
    /// `action-required`: `bool`.
    pub action_required: bool,
    /// `recursive`: `bool`.
    pub recursive: bool,
}

impl MemoryFailureFlags {
    /// `MemoryFailureFlags` with its required members.
    #[must_use]
    #[inline]
    pub fn new(action_required: bool, recursive: bool) -> Self {
        Self { action_required, recursive }
    }
}

impl runtime::Object for MemoryFailureFlags {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("action-required", &self.action_required);
        writer.member("recursive", &self.recursive);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            action_required: false,
            recursive: false,
        };
        while let Some(member) = members.next() {
            match member {
                "action-required" => members.require(0, &mut value.action_required),
                "recursive" => members.require(1, &mut value.recursive),
                _ => members.skip(),
            }
        }
        members.check(&["action-required", "recursive"]);
        members.finish(value)
    }
}

runtime::object!(MemoryFailureFlags);

/// The QAPI enum `MemoryFailureRecipient` of module `run-state`.
///
/// Since QEMU 5.2. Received.
///
/// In the event [`MEMORY_FAILURE`](super::super::events::MemoryFailure).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.MemoryFailureRecipient)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum MemoryFailureRecipient {
    /// `hypervisor`.
    Hypervisor,
    /// `guest`.
    Guest,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl MemoryFailureRecipient {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Hypervisor, Self::Guest];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Hypervisor => "hypervisor",
            Self::Guest => "guest",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(MemoryFailureRecipient);

/// The QAPI enum `NotifyVmexitOption` of module `run-state`.
///
/// Since QEMU 7.2. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.NotifyVmexitOption)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum NotifyVmexitOption {
    /// `run`.
    Run,
    /// `internal-error`.
    InternalError,
    /// `disable`.
    Disable,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl NotifyVmexitOption {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Run, Self::InternalError, Self::Disable];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Run => "run",
            Self::InternalError => "internal-error",
            Self::Disable => "disable",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(NotifyVmexitOption);

/// The QAPI enum `PanicAction` of module `run-state`.
///
/// Since QEMU 6.0. Sent.
///
/// Argument of [`set-action`](super::super::commands::SetAction).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.PanicAction)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum PanicAction {
    /// `pause`.
    Pause,
    /// `shutdown`.
    Shutdown,
    /// `exit-failure`. Since QEMU 7.1.
    ExitFailure,
    /// `none`.
    None,
}

impl PanicAction {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Pause,
        Self::Shutdown,
        Self::ExitFailure,
        Self::None,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pause => "pause",
            Self::Shutdown => "shutdown",
            Self::ExitFailure => "exit-failure",
            Self::None => "none",
        }
    }
}

runtime::closed_enum!(PanicAction);

/// The QAPI enum `RebootAction` of module `run-state`.
///
/// Since QEMU 6.0. Sent.
///
/// Argument of [`set-action`](super::super::commands::SetAction).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.RebootAction)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum RebootAction {
    /// `reset`.
    Reset,
    /// `shutdown`.
    Shutdown,
}

impl RebootAction {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Reset, Self::Shutdown];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Reset => "reset",
            Self::Shutdown => "shutdown",
        }
    }
}

runtime::closed_enum!(RebootAction);

/// The QAPI enum `RunState` of module `run-state`.
///
/// Since QEMU 6.2 or earlier. Received.
///
/// Part of [`StatusInfo`](super::StatusInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.RunState)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum RunState {
    /// `debug`.
    Debug,
    /// `inmigrate`.
    Inmigrate,
    /// `internal-error`.
    InternalError,
    /// `io-error`.
    IoError,
    /// `paused`.
    Paused,
    /// `postmigrate`.
    Postmigrate,
    /// `prelaunch`.
    Prelaunch,
    /// `finish-migrate`.
    FinishMigrate,
    /// `restore-vm`.
    RestoreVm,
    /// `running`.
    Running,
    /// `save-vm`.
    SaveVm,
    /// `shutdown`.
    Shutdown,
    /// `suspended`.
    Suspended,
    /// `watchdog`.
    Watchdog,
    /// `guest-panicked`.
    GuestPanicked,
    /// `colo`. Since QEMU 2.8.
    Colo,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl RunState {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Debug,
        Self::Inmigrate,
        Self::InternalError,
        Self::IoError,
        Self::Paused,
        Self::Postmigrate,
        Self::Prelaunch,
        Self::FinishMigrate,
        Self::RestoreVm,
        Self::Running,
        Self::SaveVm,
        Self::Shutdown,
        Self::Suspended,
        Self::Watchdog,
        Self::GuestPanicked,
        Self::Colo,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Debug => "debug",
            Self::Inmigrate => "inmigrate",
            Self::InternalError => "internal-error",
            Self::IoError => "io-error",
            Self::Paused => "paused",
            Self::Postmigrate => "postmigrate",
            Self::Prelaunch => "prelaunch",
            Self::FinishMigrate => "finish-migrate",
            Self::RestoreVm => "restore-vm",
            Self::Running => "running",
            Self::SaveVm => "save-vm",
            Self::Shutdown => "shutdown",
            Self::Suspended => "suspended",
            Self::Watchdog => "watchdog",
            Self::GuestPanicked => "guest-panicked",
            Self::Colo => "colo",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(RunState);

/// The QAPI enum `S390CrashReason` of module `run-state`.
///
/// Since QEMU 2.12. Received.
///
/// Part of [`GuestPanicInformationS390`](super::GuestPanicInformationS390).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.S390CrashReason)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum S390CrashReason {
    /// `unknown`.
    Unknown_,
    /// `disabled-wait`.
    DisabledWait,
    /// `extint-loop`.
    ExtintLoop,
    /// `pgmint-loop`.
    PgmintLoop,
    /// `opint-loop`.
    OpintLoop,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl S390CrashReason {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Unknown_,
        Self::DisabledWait,
        Self::ExtintLoop,
        Self::PgmintLoop,
        Self::OpintLoop,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unknown_ => "unknown",
            Self::DisabledWait => "disabled-wait",
            Self::ExtintLoop => "extint-loop",
            Self::PgmintLoop => "pgmint-loop",
            Self::OpintLoop => "opint-loop",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(S390CrashReason);

/// The QAPI enum `ShutdownAction` of module `run-state`.
///
/// Since QEMU 6.0. Sent.
///
/// Argument of [`set-action`](super::super::commands::SetAction).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.ShutdownAction)
#[derive(Clone, Copy, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum ShutdownAction {
    /// `poweroff`.
    Poweroff,
    /// `pause`.
    Pause,
}

impl ShutdownAction {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Poweroff, Self::Pause];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Poweroff => "poweroff",
            Self::Pause => "pause",
        }
    }
}

runtime::closed_enum!(ShutdownAction);

/// The QAPI enum `ShutdownCause` of module `run-state`.
///
/// Since QEMU 6.2 or earlier. Received.
///
/// In the event [`RESET`](super::super::events::Reset), [`SHUTDOWN`](super::super::events::Shutdown).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.ShutdownCause)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum ShutdownCause {
    /// `none`.
    None,
    /// `host-error`.
    HostError,
    /// `host-qmp-quit`.
    HostQmpQuit,
    /// `host-qmp-system-reset`.
    HostQmpSystemReset,
    /// `host-signal`.
    HostSignal,
    /// `host-ui`.
    HostUi,
    /// `guest-shutdown`.
    GuestShutdown,
    /// `guest-reset`.
    GuestReset,
    /// `guest-panic`.
    GuestPanic,
    /// `subsystem-reset`.
    SubsystemReset,
    /// `snapshot-load`. Since QEMU 7.2.
    SnapshotLoad,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl ShutdownCause {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::None,
        Self::HostError,
        Self::HostQmpQuit,
        Self::HostQmpSystemReset,
        Self::HostSignal,
        Self::HostUi,
        Self::GuestShutdown,
        Self::GuestReset,
        Self::GuestPanic,
        Self::SubsystemReset,
        Self::SnapshotLoad,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::HostError => "host-error",
            Self::HostQmpQuit => "host-qmp-quit",
            Self::HostQmpSystemReset => "host-qmp-system-reset",
            Self::HostSignal => "host-signal",
            Self::HostUi => "host-ui",
            Self::GuestShutdown => "guest-shutdown",
            Self::GuestReset => "guest-reset",
            Self::GuestPanic => "guest-panic",
            Self::SubsystemReset => "subsystem-reset",
            Self::SnapshotLoad => "snapshot-load",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(ShutdownCause);

/// The QAPI struct `StatusInfo` of module `run-state`.
///
/// Since QEMU 0.14. Received.
///
/// Returned by [`query-status`](super::super::commands::QueryStatus).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-run-state.StatusInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatusInfo {
    /// `running`: `bool`.
    pub running: bool,
    /// `status`: [`RunState`].
    pub status: RunState,
    /// `singlestep`: `bool`. Removed in QEMU 9.0. Deprecated since QEMU 8.1.
    #[deprecated(note = "removed in QEMU 9.0")]
    pub singlestep: Option<bool>,
}

impl StatusInfo {
    /// `StatusInfo` with its required members.
    #[must_use]
    #[inline]
    pub fn new(running: bool, status: RunState) -> Self {
        Self {
            running,
            status,
            singlestep: None,
        }
    }
}

impl runtime::Object for StatusInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("running", &self.running);
        writer.member("status", &self.status);
        writer.optional("singlestep", &self.singlestep);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            running: false,
            status: RunState::Debug,
            singlestep: None,
        };
        while let Some(member) = members.next() {
            match member {
                "running" => members.require(0, &mut value.running),
                "status" => members.require(1, &mut value.status),
                "singlestep" => members.fill(&mut value.singlestep),
                _ => members.skip(),
            }
        }
        members.check(&["running", "status"]);
        members.finish(value)
    }
}

runtime::object!(StatusInfo);

/// The QAPI enum `WatchdogAction` of module `run-state`.
///
/// Since QEMU 2.1. Sent and received.
///
/// Argument of [`set-action`](super::super::commands::SetAction), [`watchdog-set-action`](super::super::commands::WatchdogSetAction). In the event [`WATCHDOG`](super::super::events::Watchdog).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.WatchdogAction)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum WatchdogAction {
    /// `reset`.
    Reset,
    /// `shutdown`.
    Shutdown,
    /// `poweroff`.
    Poweroff,
    /// `pause`.
    Pause,
    /// `debug`.
    Debug,
    /// `none`.
    None,
    /// `inject-nmi`. Since QEMU 2.4.
    InjectNmi,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl WatchdogAction {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Reset,
        Self::Shutdown,
        Self::Poweroff,
        Self::Pause,
        Self::Debug,
        Self::None,
        Self::InjectNmi,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Reset => "reset",
            Self::Shutdown => "shutdown",
            Self::Poweroff => "poweroff",
            Self::Pause => "pause",
            Self::Debug => "debug",
            Self::None => "none",
            Self::InjectNmi => "inject-nmi",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(WatchdogAction);
