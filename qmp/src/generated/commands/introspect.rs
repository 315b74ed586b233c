// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::{Change, runtime};

/// The command `query-qmp-schema` of QAPI module `introspect`.
///
/// Since QEMU 2.5. Returns a list of [`types::SchemaInfo`]. May be executed before the machine is set up.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-introspect.query-qmp-schema)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryQmpSchema {}

impl QueryQmpSchema {
    /// `query-qmp-schema` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryQmpSchema {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryQmpSchema);

impl ::qmp::Command for QueryQmpSchema {
    const NAME: &'static str = "query-qmp-schema";
    const MODULE: &'static str = "introspect";
    const SINCE: Change = Change::exact(2, 5);
    type Return = Vec<types::SchemaInfo>;
}
