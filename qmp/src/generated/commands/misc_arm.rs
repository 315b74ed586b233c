// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::{Change, runtime};

/// The command `query-gic-capabilities` of QAPI module `misc-arm`.
///
/// Since QEMU 2.6. Returns a list of [`types::GicCapability`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-arm.query-gic-capabilities)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryGicCapabilities {}

impl QueryGicCapabilities {
    /// `query-gic-capabilities` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryGicCapabilities {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryGicCapabilities);

impl ::qmp::Command for QueryGicCapabilities {
    const NAME: &'static str = "query-gic-capabilities";
    const MODULE: &'static str = "misc-arm";
    const SINCE: Change = Change::exact(2, 6);
    type Return = Vec<types::GicCapability>;
}
