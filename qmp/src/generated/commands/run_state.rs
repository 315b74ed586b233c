// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// Returns whether the guest runs, and if not, why.
///
/// The command `query-status` of QAPI module `run-state`.
///
/// Since QEMU 0.14. Returns [`StatusInfo`](types::StatusInfo). May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-run-state.query-status)
#[doc(alias = "query-status")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryStatus {}

impl QueryStatus {
    /// `query-status` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryStatus);

impl runtime::Object for QueryStatus {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryStatus, strict);

impl runtime::Command for QueryStatus {
    const NAME: &'static str = "query-status";
    const MODULE: &'static str = "run-state";
    const SINCE: runtime::Change = runtime::Change::exact(0, 14);
    type Return = types::StatusInfo;
    #[inline]
    fn decode_return(text: &str) -> Result<types::StatusInfo, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Sets what QEMU does when the guest reboots, shuts down or panics, or when its watchdog expires.
///
/// The command `set-action` of QAPI module `run-state`.
///
/// Since QEMU 6.0. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-run-state.set-action)
#[doc(alias = "set-action")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetAction {
    /// What a reboot by the guest leads to; unchanged if absent. `reboot`: [`RebootAction`](types::RebootAction).
    pub reboot: Option<types::RebootAction>,
    /// What a shutdown by the guest leads to; unchanged if absent. `shutdown`: [`ShutdownAction`](types::ShutdownAction).
    pub shutdown: Option<types::ShutdownAction>,
    /// What a panic of the guest leads to; unchanged if absent. `panic`: [`PanicAction`](types::PanicAction).
    pub panic: Option<types::PanicAction>,
    /// What an expired watchdog leads to; unchanged if absent. `watchdog`: [`WatchdogAction`](types::WatchdogAction).
    pub watchdog: Option<types::WatchdogAction>,
}

impl SetAction {
    /// `set-action` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            reboot: None,
            shutdown: None,
            panic: None,
            watchdog: None,
        }
    }
    /// Sets `reboot` ([`RebootAction`](types::RebootAction)): what a reboot by the guest leads to; unchanged if absent.
    #[inline]
    pub fn reboot(mut self, reboot: types::RebootAction) -> Self {
        self.reboot = Some(reboot);
        self
    }
    /// Sets `shutdown` ([`ShutdownAction`](types::ShutdownAction)): what a shutdown by the guest leads to; unchanged if absent.
    #[inline]
    pub fn shutdown(mut self, shutdown: types::ShutdownAction) -> Self {
        self.shutdown = Some(shutdown);
        self
    }
    /// Sets `panic` ([`PanicAction`](types::PanicAction)): what a panic of the guest leads to; unchanged if absent.
    #[inline]
    pub fn panic(mut self, panic: types::PanicAction) -> Self {
        self.panic = Some(panic);
        self
    }
    /// Sets `watchdog` ([`WatchdogAction`](types::WatchdogAction)): what an expired watchdog leads to; unchanged if absent.
    #[inline]
    pub fn watchdog(mut self, watchdog: types::WatchdogAction) -> Self {
        self.watchdog = Some(watchdog);
        self
    }
}

runtime::default!(SetAction);

impl runtime::Object for SetAction {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("reboot", &self.reboot);
        writer.optional("shutdown", &self.shutdown);
        writer.optional("panic", &self.panic);
        writer.optional("watchdog", &self.watchdog);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "reboot" => members.fill(&mut value.reboot),
                "shutdown" => members.fill(&mut value.shutdown),
                "panic" => members.fill(&mut value.panic),
                "watchdog" => members.fill(&mut value.watchdog),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(SetAction, strict);

impl runtime::Command for SetAction {
    const NAME: &'static str = "set-action";
    const MODULE: &'static str = "run-state";
    const SINCE: runtime::Change = runtime::Change::exact(6, 0);
    type Return = ();
    #[inline]
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Sets what QEMU does when the watchdog of the guest expires.
///
/// The command `watchdog-set-action` of QAPI module `run-state`.
///
/// Since QEMU 2.11. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-run-state.watchdog-set-action)
#[doc(alias = "watchdog-set-action")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WatchdogSetAction {
    /// What is done then. `action`: [`WatchdogAction`](types::WatchdogAction).
    pub action: types::WatchdogAction,
}

impl WatchdogSetAction {
    /// `watchdog-set-action` with its required members.
    #[inline]
    pub fn new(action: types::WatchdogAction) -> Self {
        Self { action }
    }
}

impl runtime::Object for WatchdogSetAction {
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

runtime::object!(WatchdogSetAction, strict);

impl runtime::Command for WatchdogSetAction {
    const NAME: &'static str = "watchdog-set-action";
    const MODULE: &'static str = "run-state";
    const SINCE: runtime::Change = runtime::Change::exact(2, 11);
    type Return = ();
    #[inline]
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}
