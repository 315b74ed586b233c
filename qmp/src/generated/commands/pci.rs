// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::{Change, runtime};

/// The command `query-pci` of QAPI module `pci`.
///
/// Since QEMU 0.14. Returns a list of [`types::PciInfo`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-pci.query-pci)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryPci {}

impl QueryPci {
    /// `query-pci` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryPci {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryPci);

impl ::qmp::Command for QueryPci {
    const NAME: &'static str = "query-pci";
    const MODULE: &'static str = "pci";
    const SINCE: Change = Change::exact(0, 14);
    type Return = Vec<types::PciInfo>;
}
