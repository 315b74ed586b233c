// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::{Change, runtime};

/// The command `query-status` of QAPI module `run-state`.
///
/// Since QEMU 0.14. Returns [`types::StatusInfo`]. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-run-state.query-status)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryStatus {}

impl QueryStatus {
    /// `query-status` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryStatus {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryStatus);

impl ::qmp::Command for QueryStatus {
    const NAME: &'static str = "query-status";
    const MODULE: &'static str = "run-state";
    const SINCE: Change = Change::exact(0, 14);
    type Return = types::StatusInfo;
}

/// The command `set-action` of QAPI module `run-state`.
///
/// Since QEMU 6.0. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-run-state.set-action)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SetAction {
    /// `reboot`: `RebootAction`.
    pub reboot: Option<types::RebootAction>,
    /// `shutdown`: `ShutdownAction`.
    pub shutdown: Option<types::ShutdownAction>,
    /// `panic`: `PanicAction`.
    pub panic: Option<types::PanicAction>,
    /// `watchdog`: `WatchdogAction`.
    pub watchdog: Option<types::WatchdogAction>,
}

impl SetAction {
    /// `set-action` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { reboot: None, shutdown: None, panic: None, watchdog: None }
    }
    /// Sets `reboot`.
    #[must_use]
    pub fn reboot(mut self, reboot: types::RebootAction) -> Self {
        self.reboot = Some(reboot);
        self
    }
    /// Sets `shutdown`.
    #[must_use]
    pub fn shutdown(mut self, shutdown: types::ShutdownAction) -> Self {
        self.shutdown = Some(shutdown);
        self
    }
    /// Sets `panic`.
    #[must_use]
    pub fn panic(mut self, panic: types::PanicAction) -> Self {
        self.panic = Some(panic);
        self
    }
    /// Sets `watchdog`.
    #[must_use]
    pub fn watchdog(mut self, watchdog: types::WatchdogAction) -> Self {
        self.watchdog = Some(watchdog);
        self
    }
}

impl runtime::Encode for SetAction {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "reboot", &self.reboot)?;
        runtime::optional(map, "shutdown", &self.shutdown)?;
        runtime::optional(map, "panic", &self.panic)?;
        runtime::optional(map, "watchdog", &self.watchdog)?;
        Ok(())
    }
}

runtime::arguments!(SetAction);

impl ::qmp::Command for SetAction {
    const NAME: &'static str = "set-action";
    const MODULE: &'static str = "run-state";
    const SINCE: Change = Change::exact(6, 0);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `watchdog-set-action` of QAPI module `run-state`.
///
/// Since QEMU 2.11. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-run-state.watchdog-set-action)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchdogSetAction {
    /// `action`: `WatchdogAction`.
    pub action: types::WatchdogAction,
}

impl WatchdogSetAction {
    /// `watchdog-set-action` with its required members.
    #[must_use]
    pub fn new(action: types::WatchdogAction) -> Self {
        Self { action }
    }
}

impl runtime::Encode for WatchdogSetAction {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("action", &self.action)?;
        Ok(())
    }
}

runtime::arguments!(WatchdogSetAction);

impl ::qmp::Command for WatchdogSetAction {
    const NAME: &'static str = "watchdog-set-action";
    const MODULE: &'static str = "run-state";
    const SINCE: Change = Change::exact(2, 11);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}
