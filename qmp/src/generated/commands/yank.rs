// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// Lists the connections that yank can cut; works even if the main loop hangs, when run out of band.
///
/// The command `query-yank` of QAPI module `yank`.
///
/// Since QEMU 6.0. Returns list of [`YankInstance`](types::YankInstance). May be executed out of band.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-yank.query-yank)
#[doc(alias = "query-yank")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryYank {}

impl QueryYank {
    /// `query-yank` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryYank);

impl runtime::Object for QueryYank {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryYank, strict);

impl runtime::Command for QueryYank {
    const NAME: &'static str = "query-yank";
    const MODULE: &'static str = "yank";
    const SINCE: runtime::Change = runtime::Change::exact(6, 0);
    const OOB: bool = true;
    type Return = Vec<types::YankInstance>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::YankInstance>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

impl runtime::OobCommand for QueryYank {}

/// Cuts connections on which QEMU hangs; works even if the main loop hangs, when run out of band.
///
/// The command `yank` of QAPI module `yank`.
///
/// Since QEMU 6.0. Returns nothing. May be executed out of band.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-yank.yank)
#[doc(alias = "yank")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Yank {
    /// Connections to cut; all of them must exist, or none is cut. `instances`: list of [`YankInstance`](types::YankInstance).
    pub instances: Vec<types::YankInstance>,
}

impl Yank {
    /// `yank` with its required members.
    pub fn new(
        instances: impl IntoIterator<Item = impl Into<types::YankInstance>>,
    ) -> Self {
        Self {
            instances: runtime::list(instances),
        }
    }
}

impl runtime::Object for Yank {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("instances", &self.instances);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { instances: Vec::new() };
        while let Some(member) = members.next() {
            match member {
                "instances" => members.require(0, &mut value.instances),
                _ => members.skip(),
            }
        }
        members.check(&["instances"]);
        members.finish(value)
    }
}

runtime::object!(Yank, strict);

impl runtime::Command for Yank {
    const NAME: &'static str = "yank";
    const MODULE: &'static str = "yank";
    const SINCE: runtime::Change = runtime::Change::exact(6, 0);
    const OOB: bool = true;
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

impl runtime::OobCommand for Yank {}
