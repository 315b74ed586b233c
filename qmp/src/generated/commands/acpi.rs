// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::{Change, runtime};

/// The command `query-acpi-ospm-status` of QAPI module `acpi`.
///
/// Since QEMU 2.1. Returns a list of [`types::AcpiostInfo`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-acpi.query-acpi-ospm-status)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryAcpiOspmStatus {}

impl QueryAcpiOspmStatus {
    /// `query-acpi-ospm-status` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryAcpiOspmStatus {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryAcpiOspmStatus);

impl ::qmp::Command for QueryAcpiOspmStatus {
    const NAME: &'static str = "query-acpi-ospm-status";
    const MODULE: &'static str = "acpi";
    const SINCE: Change = Change::exact(2, 1);
    type Return = Vec<types::AcpiostInfo>;
}
