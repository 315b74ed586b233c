// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::{Change, runtime};

/// The command `qmp_capabilities` of QAPI module `control`.
///
/// Since QEMU 0.13. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-control.qmp_capabilities)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QmpCapabilities {
    /// `enable`: `[QMPCapability]`. Since QEMU 2.12.
    pub enable: Option<Vec<types::QmpCapability>>,
}

impl QmpCapabilities {
    /// `qmp_capabilities` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self { enable: None }
    }
    /// Sets `enable`.
    #[must_use]
    pub fn enable(mut self, enable: impl IntoIterator<Item = types::QmpCapability>) -> Self {
        self.enable = Some(enable.into_iter().collect());
        self
    }
}

impl runtime::Encode for QmpCapabilities {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::optional(map, "enable", &self.enable)?;
        Ok(())
    }
}

runtime::arguments!(QmpCapabilities);

impl ::qmp::Command for QmpCapabilities {
    const NAME: &'static str = "qmp_capabilities";
    const MODULE: &'static str = "control";
    const SINCE: Change = Change::exact(0, 13);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `query-commands` of QAPI module `control`.
///
/// Since QEMU 0.14. Returns a list of [`types::CommandInfo`]. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-control.query-commands)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryCommands {}

impl QueryCommands {
    /// `query-commands` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryCommands {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryCommands);

impl ::qmp::Command for QueryCommands {
    const NAME: &'static str = "query-commands";
    const MODULE: &'static str = "control";
    const SINCE: Change = Change::exact(0, 14);
    type Return = Vec<types::CommandInfo>;
}

/// The command `query-version` of QAPI module `control`.
///
/// Since QEMU 0.14. Returns [`types::VersionInfo`]. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-control.query-version)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryVersion {}

impl QueryVersion {
    /// `query-version` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryVersion {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryVersion);

impl ::qmp::Command for QueryVersion {
    const NAME: &'static str = "query-version";
    const MODULE: &'static str = "control";
    const SINCE: Change = Change::exact(0, 14);
    type Return = types::VersionInfo;
}

/// The command `quit` of QAPI module `control`.
///
/// Since QEMU 0.14. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-control.quit)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Quit {}

impl Quit {
    /// `quit` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for Quit {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(Quit);

impl ::qmp::Command for Quit {
    const NAME: &'static str = "quit";
    const MODULE: &'static str = "control";
    const SINCE: Change = Change::exact(0, 14);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}
