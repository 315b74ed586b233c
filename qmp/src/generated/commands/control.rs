// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// Ends the negotiation that each connection starts with; no other command works before it, and it works once only.
///
/// The command `qmp_capabilities` of QAPI module `control`.
///
/// Since QEMU 0.13. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-control.qmp_capabilities)
#[doc(alias = "qmp_capabilities")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QmpCapabilities {
    /// Extensions to switch on, out of those that the greeting offers; no extensions if absent. `enable`: list of [`QMPCapability`](types::QmpCapability). Since QEMU 2.12.
    pub enable: Option<Vec<types::QmpCapability>>,
}

impl QmpCapabilities {
    /// `qmp_capabilities` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { enable: None }
    }
    /// Sets `enable` (list of [`QMPCapability`](types::QmpCapability)): extensions to switch on, out of those that the greeting offers; no extensions if absent. Since QEMU 2.12.
    pub fn enable(
        mut self,
        enable: impl IntoIterator<Item = types::QmpCapability>,
    ) -> Self {
        self.enable = Some(runtime::list(enable));
        self
    }
}

runtime::default!(QmpCapabilities);

impl runtime::Object for QmpCapabilities {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.optional("enable", &self.enable);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self::new();
        while let Some(member) = members.next() {
            match member {
                "enable" => members.fill(&mut value.enable),
                _ => members.skip(),
            }
        }
        members.finish(value)
    }
}

runtime::object!(QmpCapabilities, strict);

impl runtime::Command for QmpCapabilities {
    const NAME: &'static str = "qmp_capabilities";
    const MODULE: &'static str = "control";
    const SINCE: runtime::Change = runtime::Change::exact(0, 13);
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

/// Lists the commands that this QEMU has.
///
/// The command `query-commands` of QAPI module `control`.
///
/// Since QEMU 0.14. Returns list of [`CommandInfo`](types::CommandInfo). May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-control.query-commands)
#[doc(alias = "query-commands")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryCommands {}

impl QueryCommands {
    /// `query-commands` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryCommands);

impl runtime::Object for QueryCommands {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryCommands, strict);

impl runtime::Command for QueryCommands {
    const NAME: &'static str = "query-commands";
    const MODULE: &'static str = "control";
    const SINCE: runtime::Change = runtime::Change::exact(0, 14);
    type Return = Vec<types::CommandInfo>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::CommandInfo>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Tells which release of QEMU this is.
///
/// The command `query-version` of QAPI module `control`.
///
/// Since QEMU 0.14. Returns [`VersionInfo`](types::VersionInfo). May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-control.query-version)
#[doc(alias = "query-version")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryVersion {}

impl QueryVersion {
    /// `query-version` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryVersion);

impl runtime::Object for QueryVersion {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryVersion, strict);

impl runtime::Command for QueryVersion {
    const NAME: &'static str = "query-version";
    const MODULE: &'static str = "control";
    const SINCE: runtime::Change = runtime::Change::exact(0, 14);
    type Return = types::VersionInfo;
    #[inline]
    fn decode_return(text: &str) -> Result<types::VersionInfo, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Ends the QEMU process without asking the guest; the connection may close before the reply arrives.
///
/// The command `quit` of QAPI module `control`.
///
/// Since QEMU 0.14. Returns nothing. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-control.quit)
#[doc(alias = "quit")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Quit {}

impl Quit {
    /// `quit` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(Quit);

impl runtime::Object for Quit {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(Quit, strict);

impl runtime::Command for Quit {
    const NAME: &'static str = "quit";
    const MODULE: &'static str = "control";
    const SINCE: runtime::Change = runtime::Change::exact(0, 14);
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
