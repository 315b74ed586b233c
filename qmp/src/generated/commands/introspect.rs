// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// Describes each command, event and type of this QEMU's protocol, so that a client can find out what it supports.
///
/// The command `query-qmp-schema` of QAPI module `introspect`.
///
/// Since QEMU 2.5. Returns list of [`SchemaInfo`](types::SchemaInfo). May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-introspect.query-qmp-schema)
#[doc(alias = "query-qmp-schema")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryQmpSchema {}

impl QueryQmpSchema {
    /// `query-qmp-schema` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryQmpSchema);

impl runtime::Object for QueryQmpSchema {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryQmpSchema, strict);

impl runtime::Command for QueryQmpSchema {
    const NAME: &'static str = "query-qmp-schema";
    const MODULE: &'static str = "introspect";
    const SINCE: runtime::Change = runtime::Change::exact(2, 5);
    type Return = Vec<types::SchemaInfo>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::SchemaInfo>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}
