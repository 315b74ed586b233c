// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// What QEMU did about a panic of the guest.
///
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
    /// Stopped the guest. `pause`.
    Pause,
    /// Turned the machine off. `poweroff`. Since QEMU 2.8.
    Poweroff,
    /// Nothing; the guest goes on. `run`. Since QEMU 5.0.
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

/// Details of a crash, in the form of the interface that reported it.
///
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
    /// Crash registers of Hyper-V, as Windows fills them. `hyper-v`.
    HyperV(GuestPanicInformationHyperV),
    /// State of a crashed s390x CPU. `s390`. Since QEMU 2.12.
    S390(GuestPanicInformationS390),
    /// Fatal error of an Intel TDX guest. `tdx`. Since QEMU 10.1.
    Tdx(GuestPanicInformationTdx),
    /// Request of an AMD SEV guest to be ended. `sev`. Since QEMU 11.0 or 11.1.
    Sev(GuestPanicInformationSev),
    /// A branch that these bindings do not know.
    Unknown(runtime::UnknownBranch),
}

/// Constructors, one for each value of `type`.
impl GuestPanicInformation {
    /// Crash registers of Hyper-V, as Windows fills them. `GuestPanicInformation` with `type` `hyper-v`.
    #[must_use]
    pub fn hyper_v(hyper_v: impl Into<GuestPanicInformationHyperV>) -> Self {
        GuestPanicInformation::HyperV(hyper_v.into())
    }
    /// State of a crashed s390x CPU. `GuestPanicInformation` with `type` `s390`. Since QEMU 2.12.
    #[must_use]
    pub fn s390(s390: impl Into<GuestPanicInformationS390>) -> Self {
        GuestPanicInformation::S390(s390.into())
    }
    /// Fatal error of an Intel TDX guest. `GuestPanicInformation` with `type` `tdx`. Since QEMU 10.1.
    #[must_use]
    pub fn tdx(tdx: impl Into<GuestPanicInformationTdx>) -> Self {
        GuestPanicInformation::Tdx(tdx.into())
    }
    /// Request of an AMD SEV guest to be ended. `GuestPanicInformation` with `type` `sev`. Since QEMU 11.0 or 11.1.
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

/// The five crash registers of Hyper-V; for Windows, the code of the stop error and its parameters.
///
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
    /// First register, the code of the stop error. `arg1`: `uint64`.
    pub arg1: u64,
    /// Second register, first parameter. `arg2`: `uint64`.
    pub arg2: u64,
    /// Third register, second parameter. `arg3`: `uint64`.
    pub arg3: u64,
    /// Fourth register, third parameter. `arg4`: `uint64`.
    pub arg4: u64,
    /// Fifth register, fourth parameter. `arg5`: `uint64`.
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

/// State of an s390x CPU that has crashed.
///
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
    /// Number of the CPU. `core`: `uint32`.
    pub core: u32,
    /// Control bits of its program status word. `psw-mask`: `uint64`.
    pub psw_mask: u64,
    /// Address of the next instruction in its program status word. `psw-addr`: `uint64`.
    pub psw_addr: u64,
    /// How QEMU knows that it crashed. `reason`: [`S390CrashReason`].
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

/// Why an AMD SEV guest asked to be ended, in its own codes.
///
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
    /// Number of the set that the code belongs to. `set`: `uint32`.
    pub set: u32,
    /// The code. `code`: `uint32`.
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

/// Fatal error that an Intel TDX guest reported; all of it comes from the guest and is not to be trusted.
///
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
    /// Code of the error by the TDX specification. `error-code`: `uint32`.
    pub error_code: u32,
    /// Text of the guest about the error. `message`: `str`.
    pub message: String,
    /// Physical address of a page where the guest left more text; it left none if absent. `gpa`: `uint64`.
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

/// Interface that reported a crash.
///
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
    /// Crash registers of Hyper-V. `hyper-v`.
    HyperV,
    /// State of an s390x CPU. `s390`. Since QEMU 2.12.
    S390,
    /// Fatal error of an Intel TDX guest. `tdx`. Since QEMU 10.1.
    Tdx,
    /// Request of an AMD SEV guest to be ended. `sev`. Since QEMU 11.0.
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

/// What QEMU did about broken memory.
///
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
    /// Nothing; the memory is not needed at the moment. `ignore`.
    Ignore,
    /// Passed the error on to the guest, which deals with it. `inject`.
    Inject,
    /// Exits, since it needs the memory itself. `fatal`.
    Fatal,
    /// Resets the guest, which was not prepared for such errors. `reset`.
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

/// Circumstances of a memory failure.
///
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
    /// Whether the broken memory was just being used; false if a background scan found it. `action-required`: `bool`.
    pub action_required: bool,
    /// Whether it came while another failure was still being dealt with. `recursive`: `bool`.
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

/// Whose memory is broken.
///
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
    /// Memory of QEMU itself. `hypervisor`.
    Hypervisor,
    /// Memory of the guest. `guest`.
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

/// What KVM does about a guest that lets no interrupt through for too long.
///
/// The QAPI enum `NotifyVmexitOption` of module `run-state`.
///
/// Since QEMU 7.2. No command or event uses it.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-run-state.NotifyVmexitOption)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum NotifyVmexitOption {
    /// Interrupts the guest and lets it go on. `run`.
    Run,
    /// Ends the guest with an internal error. `internal-error`.
    InternalError,
    /// Does not watch for it. `disable`.
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

/// What a panic of the guest leads to.
///
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
    /// The guest is stopped. `pause`.
    Pause,
    /// The machine is powered off, as after a shutdown by the guest. `shutdown`.
    Shutdown,
    /// QEMU exits with a status that says failure. `exit-failure`. Since QEMU 7.1.
    ExitFailure,
    /// Nothing; the guest goes on. `none`.
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

/// What a reboot by the guest leads to.
///
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
    /// The machine starts over. `reset`.
    Reset,
    /// The machine is powered off instead, as after a shutdown by the guest. `shutdown`.
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

/// Whether the guest runs, and if not, why.
///
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
    /// Stopped by a debugger. `debug`.
    Debug,
    /// Waits for an incoming migration. `inmigrate`.
    Inmigrate,
    /// Stopped by an error from which it cannot go on. `internal-error`.
    InternalError,
    /// Stopped by an error of a disk whose policy is to stop. `io-error`.
    IoError,
    /// Stopped by an operator. `paused`.
    Paused,
    /// Stopped here because it was migrated away. `postmigrate`.
    Postmigrate,
    /// Not started yet, as QEMU was started with `-S`. `prelaunch`.
    Prelaunch,
    /// Stopped for the last part of a migration. `finish-migrate`.
    FinishMigrate,
    /// Stopped while a snapshot is loaded. `restore-vm`.
    RestoreVm,
    /// Runs. `running`.
    Running,
    /// Stopped while a snapshot is saved. `save-vm`.
    SaveVm,
    /// Has shut down, and QEMU was told to stay. `shutdown`.
    Shutdown,
    /// Has suspended itself to memory. `suspended`.
    Suspended,
    /// Stopped because its watchdog expired. `watchdog`.
    Watchdog,
    /// Stopped because it panicked. `guest-panicked`.
    GuestPanicked,
    /// Stopped for a checkpoint of COLO. `colo`. Since QEMU 2.8.
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

/// How QEMU knows that an s390x CPU has crashed.
///
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
    /// No cause was recorded. `unknown`.
    Unknown_,
    /// It waits with all interrupts disabled. `disabled-wait`.
    DisabledWait,
    /// A timer interrupt leads at once to the next one, without end. `extint-loop`.
    ExtintLoop,
    /// The handler of program interrupts causes program interrupts itself. `pgmint-loop`.
    PgmintLoop,
    /// The handler of program interrupts begins with an invalid instruction. `opint-loop`.
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

/// What a shutdown by the guest leads to.
///
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
    /// QEMU exits. `poweroff`.
    Poweroff,
    /// The guest is stopped and QEMU stays. `pause`.
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

/// What led to a shutdown or reset.
///
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
    /// Nothing is under way. `none`.
    None,
    /// An error after which the guest cannot go on. `host-error`.
    HostError,
    /// Command quit. `host-qmp-quit`.
    HostQmpQuit,
    /// Command system_reset. `host-qmp-system-reset`.
    HostQmpSystemReset,
    /// A signal to QEMU, such as SIGTERM. `host-signal`.
    HostSignal,
    /// The user interface, such as a closed window. `host-ui`.
    HostUi,
    /// The guest shut down, as by ACPI. `guest-shutdown`.
    GuestShutdown,
    /// The guest rebooted. `guest-reset`.
    GuestReset,
    /// The guest panicked. `guest-panic`.
    GuestPanic,
    /// A reset of a part of an s390x guest, of which QMP tells nothing. `subsystem-reset`.
    SubsystemReset,
    /// Replay loads a snapshot, of which QMP tells nothing. `snapshot-load`. Since QEMU 7.2.
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

/// Whether the guest runs, and if not, why.
///
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
    /// Whether its CPUs run. `running`: `bool`.
    pub running: bool,
    /// State of the guest. `status`: [`RunState`].
    pub status: RunState,
    /// Whether TCG translates each instruction by itself, slowly, for debugging. `singlestep`: `bool`. Removed in QEMU 9.0. Deprecated since QEMU 8.1.
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

/// What an expired watchdog leads to.
///
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
    /// The machine is reset. `reset`.
    Reset,
    /// The power button is pressed, which the guest may follow. `shutdown`.
    Shutdown,
    /// QEMU exits at once, without notice to the guest. `poweroff`.
    Poweroff,
    /// The guest is stopped. `pause`.
    Pause,
    /// A message goes to the standard error of QEMU, and the guest goes on. `debug`.
    Debug,
    /// Nothing. `none`.
    None,
    /// The guest gets a non-maskable interrupt, from which it may write a crash dump. `inject-nmi`. Since QEMU 2.4.
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
