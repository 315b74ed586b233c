// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// The guest has panicked and starts its own crash kernel, as its pvpanic driver tells.
///
/// The event `GUEST_CRASHLOADED` of QAPI module `run-state`.
///
/// Since QEMU 5.0.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.GUEST_CRASHLOADED)
#[doc(alias = "GUEST_CRASHLOADED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestCrashloaded {
    /// What QEMU did about it: `run`, that is nothing. `action`: [`GuestPanicAction`](types::GuestPanicAction).
    pub action: types::GuestPanicAction,
    /// Details of the crash; if absent, the guest gave none. `info`: [`GuestPanicInformation`](types::GuestPanicInformation).
    pub info: Option<types::GuestPanicInformation>,
}

impl GuestCrashloaded {
    /// `GUEST_CRASHLOADED` with its required members.
    #[must_use]
    #[inline]
    pub fn new(action: types::GuestPanicAction) -> Self {
        Self { action, info: None }
    }
}

impl runtime::Object for GuestCrashloaded {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("action", &self.action);
        writer.optional("info", &self.info);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            action: types::GuestPanicAction::Pause,
            info: None,
        };
        while let Some(member) = members.next() {
            match member {
                "action" => members.require(0, &mut value.action),
                "info" => members.fill(&mut value.info),
                _ => members.skip(),
            }
        }
        members.check(&["action"]);
        members.finish(value)
    }
}

runtime::object!(GuestCrashloaded);

impl runtime::EventData for GuestCrashloaded {
    const NAME: &'static str = "GUEST_CRASHLOADED";
    const MODULE: &'static str = "run-state";
    const SINCE: runtime::Change = runtime::Change::exact(5, 0);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// The guest has panicked, as its pvpanic driver, the hypervisor interface or the CPU tells.
///
/// The event `GUEST_PANICKED` of QAPI module `run-state`.
///
/// Since QEMU 1.5.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.GUEST_PANICKED)
#[doc(alias = "GUEST_PANICKED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestPanicked {
    /// What QEMU does about it, which follows from set-action. `action`: [`GuestPanicAction`](types::GuestPanicAction).
    pub action: types::GuestPanicAction,
    /// Details of the crash; if absent, the guest gave none. `info`: [`GuestPanicInformation`](types::GuestPanicInformation). Since QEMU 2.9.
    pub info: Option<types::GuestPanicInformation>,
}

impl GuestPanicked {
    /// `GUEST_PANICKED` with its required members.
    #[must_use]
    #[inline]
    pub fn new(action: types::GuestPanicAction) -> Self {
        Self { action, info: None }
    }
}

impl runtime::Object for GuestPanicked {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("action", &self.action);
        writer.optional("info", &self.info);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            action: types::GuestPanicAction::Pause,
            info: None,
        };
        while let Some(member) = members.next() {
            match member {
                "action" => members.require(0, &mut value.action),
                "info" => members.fill(&mut value.info),
                _ => members.skip(),
            }
        }
        members.check(&["action"]);
        members.finish(value)
    }
}

runtime::object!(GuestPanicked);

impl runtime::EventData for GuestPanicked {
    const NAME: &'static str = "GUEST_PANICKED";
    const MODULE: &'static str = "run-state";
    const SINCE: runtime::Change = runtime::Change::exact(1, 5);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// The guest asked to be shut down through its pvpanic device.
///
/// The event `GUEST_PVSHUTDOWN` of QAPI module `run-state`.
///
/// Since QEMU 9.1.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.GUEST_PVSHUTDOWN)
#[doc(alias = "GUEST_PVSHUTDOWN")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestPvshutdown {}

impl GuestPvshutdown {
    /// `GUEST_PVSHUTDOWN` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(GuestPvshutdown);

impl runtime::Object for GuestPvshutdown {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(GuestPvshutdown);

impl runtime::EventData for GuestPvshutdown {
    const NAME: &'static str = "GUEST_PVSHUTDOWN";
    const MODULE: &'static str = "run-state";
    const SINCE: runtime::Change = runtime::Change::exact(9, 1);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// The host found broken memory that QEMU or the guest uses.
///
/// The event `MEMORY_FAILURE` of QAPI module `run-state`.
///
/// Since QEMU 5.2.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.MEMORY_FAILURE)
#[doc(alias = "MEMORY_FAILURE")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MemoryFailure {
    /// Whose memory is broken. `recipient`: [`MemoryFailureRecipient`](types::MemoryFailureRecipient).
    pub recipient: types::MemoryFailureRecipient,
    /// What QEMU did about it. `action`: [`MemoryFailureAction`](types::MemoryFailureAction).
    pub action: types::MemoryFailureAction,
    /// Circumstances of the failure. `flags`: [`MemoryFailureFlags`](types::MemoryFailureFlags).
    pub flags: types::MemoryFailureFlags,
}

impl MemoryFailure {
    /// `MEMORY_FAILURE` with its required members.
    #[must_use]
    pub fn new(
        recipient: types::MemoryFailureRecipient,
        action: types::MemoryFailureAction,
        flags: impl Into<types::MemoryFailureFlags>,
    ) -> Self {
        Self {
            recipient,
            action,
            flags: flags.into(),
        }
    }
}

impl runtime::Object for MemoryFailure {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("recipient", &self.recipient);
        writer.member("action", &self.action);
        writer.member("flags", &self.flags);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut recipient: Option<types::MemoryFailureRecipient> = None;
        let mut action: Option<types::MemoryFailureAction> = None;
        let mut flags: Option<types::MemoryFailureFlags> = None;
        while let Some(member) = members.next() {
            match member {
                "recipient" => members.fill(&mut recipient),
                "action" => members.fill(&mut action),
                "flags" => members.fill(&mut flags),
                _ => members.skip(),
            }
        }
        let Some(recipient) = recipient else { return members.missing("recipient") };
        let Some(action) = action else { return members.missing("action") };
        let Some(flags) = flags else { return members.missing("flags") };
        members.finish(Self { recipient, action, flags })
    }
}

runtime::object!(MemoryFailure);

impl runtime::EventData for MemoryFailure {
    const NAME: &'static str = "MEMORY_FAILURE";
    const MODULE: &'static str = "run-state";
    const SINCE: runtime::Change = runtime::Change::exact(5, 2);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// The power button of the machine was pressed, as by system_powerdown; the guest may or may not follow.
///
/// The event `POWERDOWN` of QAPI module `run-state`.
///
/// Since QEMU 0.12.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.POWERDOWN)
#[doc(alias = "POWERDOWN")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Powerdown {}

impl Powerdown {
    /// `POWERDOWN` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(Powerdown);

impl runtime::Object for Powerdown {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(Powerdown);

impl runtime::EventData for Powerdown {
    const NAME: &'static str = "POWERDOWN";
    const MODULE: &'static str = "run-state";
    const SINCE: runtime::Change = runtime::Change::exact(0, 12);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// The machine was reset.
///
/// The event `RESET` of QAPI module `run-state`.
///
/// Since QEMU 0.12.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.RESET)
#[doc(alias = "RESET")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Reset {
    /// Whether the guest itself asked for it. `guest`: `bool`. Since QEMU 2.10.
    pub guest: bool,
    /// What led to the reset. `reason`: [`ShutdownCause`](types::ShutdownCause). Since QEMU 4.0.
    pub reason: types::ShutdownCause,
}

impl Reset {
    /// `RESET` with its required members.
    #[must_use]
    #[inline]
    pub fn new(guest: bool, reason: types::ShutdownCause) -> Self {
        Self { guest, reason }
    }
}

impl runtime::Object for Reset {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("guest", &self.guest);
        writer.member("reason", &self.reason);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            guest: false,
            reason: types::ShutdownCause::None,
        };
        while let Some(member) = members.next() {
            match member {
                "guest" => members.require(0, &mut value.guest),
                "reason" => members.require(1, &mut value.reason),
                _ => members.skip(),
            }
        }
        members.check(&["guest", "reason"]);
        members.finish(value)
    }
}

runtime::object!(Reset);

impl runtime::EventData for Reset {
    const NAME: &'static str = "RESET";
    const MODULE: &'static str = "run-state";
    const SINCE: runtime::Change = runtime::Change::exact(0, 12);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// The guest runs again after it was stopped.
///
/// The event `RESUME` of QAPI module `run-state`.
///
/// Since QEMU 0.12.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.RESUME)
#[doc(alias = "RESUME")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Resume {}

impl Resume {
    /// `RESUME` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(Resume);

impl runtime::Object for Resume {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(Resume);

impl runtime::EventData for Resume {
    const NAME: &'static str = "RESUME";
    const MODULE: &'static str = "run-state";
    const SINCE: runtime::Change = runtime::Change::exact(0, 12);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// The machine is shut down; QEMU exits next, unless it was told to stay.
///
/// The event `SHUTDOWN` of QAPI module `run-state`.
///
/// Since QEMU 0.12.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.SHUTDOWN)
#[doc(alias = "SHUTDOWN")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Shutdown {
    /// Whether the guest itself asked for it. `guest`: `bool`. Since QEMU 2.10.
    pub guest: bool,
    /// What led to the shutdown. `reason`: [`ShutdownCause`](types::ShutdownCause). Since QEMU 4.0.
    pub reason: types::ShutdownCause,
}

impl Shutdown {
    /// `SHUTDOWN` with its required members.
    #[must_use]
    #[inline]
    pub fn new(guest: bool, reason: types::ShutdownCause) -> Self {
        Self { guest, reason }
    }
}

impl runtime::Object for Shutdown {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("guest", &self.guest);
        writer.member("reason", &self.reason);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            guest: false,
            reason: types::ShutdownCause::None,
        };
        while let Some(member) = members.next() {
            match member {
                "guest" => members.require(0, &mut value.guest),
                "reason" => members.require(1, &mut value.reason),
                _ => members.skip(),
            }
        }
        members.check(&["guest", "reason"]);
        members.finish(value)
    }
}

runtime::object!(Shutdown);

impl runtime::EventData for Shutdown {
    const NAME: &'static str = "SHUTDOWN";
    const MODULE: &'static str = "run-state";
    const SINCE: runtime::Change = runtime::Change::exact(0, 12);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// The guest was stopped.
///
/// The event `STOP` of QAPI module `run-state`.
///
/// Since QEMU 0.12.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.STOP)
#[doc(alias = "STOP")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Stop {}

impl Stop {
    /// `STOP` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(Stop);

impl runtime::Object for Stop {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(Stop);

impl runtime::EventData for Stop {
    const NAME: &'static str = "STOP";
    const MODULE: &'static str = "run-state";
    const SINCE: runtime::Change = runtime::Change::exact(0, 12);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// The guest has suspended itself to memory and sleeps until it is woken up.
///
/// The event `SUSPEND` of QAPI module `run-state`.
///
/// Since QEMU 1.1.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.SUSPEND)
#[doc(alias = "SUSPEND")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Suspend {}

impl Suspend {
    /// `SUSPEND` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(Suspend);

impl runtime::Object for Suspend {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(Suspend);

impl runtime::EventData for Suspend {
    const NAME: &'static str = "SUSPEND";
    const MODULE: &'static str = "run-state";
    const SINCE: runtime::Change = runtime::Change::exact(1, 1);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// The guest has hibernated: it saved itself to disk, and the machine is powered off next.
///
/// The event `SUSPEND_DISK` of QAPI module `run-state`.
///
/// Since QEMU 1.2.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.SUSPEND_DISK)
#[doc(alias = "SUSPEND_DISK")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SuspendDisk {}

impl SuspendDisk {
    /// `SUSPEND_DISK` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(SuspendDisk);

impl runtime::Object for SuspendDisk {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(SuspendDisk);

impl runtime::EventData for SuspendDisk {
    const NAME: &'static str = "SUSPEND_DISK";
    const MODULE: &'static str = "run-state";
    const SINCE: runtime::Change = runtime::Change::exact(1, 2);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// The guest was woken up from its suspension.
///
/// The event `WAKEUP` of QAPI module `run-state`.
///
/// Since QEMU 1.1.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.WAKEUP)
#[doc(alias = "WAKEUP")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Wakeup {}

impl Wakeup {
    /// `WAKEUP` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(Wakeup);

impl runtime::Object for Wakeup {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(Wakeup);

impl runtime::EventData for Wakeup {
    const NAME: &'static str = "WAKEUP";
    const MODULE: &'static str = "run-state";
    const SINCE: runtime::Change = runtime::Change::exact(1, 1);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// The watchdog of the guest expired; sent at most once a second.
///
/// The event `WATCHDOG` of QAPI module `run-state`.
///
/// Since QEMU 0.13.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-run-state.WATCHDOG)
#[doc(alias = "WATCHDOG")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Watchdog {
    /// What QEMU does about it. `action`: [`WatchdogAction`](types::WatchdogAction).
    pub action: types::WatchdogAction,
}

impl Watchdog {
    /// `WATCHDOG` with its required members.
    #[must_use]
    #[inline]
    pub fn new(action: types::WatchdogAction) -> Self {
        Self { action }
    }
}

impl runtime::Object for Watchdog {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("action", &self.action);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            action: types::WatchdogAction::Reset,
        };
        while let Some(member) = members.next() {
            match member {
                "action" => members.require(0, &mut value.action),
                _ => members.skip(),
            }
        }
        members.check(&["action"]);
        members.finish(value)
    }
}

runtime::object!(Watchdog);

impl runtime::EventData for Watchdog {
    const NAME: &'static str = "WATCHDOG";
    const MODULE: &'static str = "run-state";
    const SINCE: runtime::Change = runtime::Change::exact(0, 13);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}
