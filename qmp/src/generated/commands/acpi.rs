// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// Lists what the guest's system last reported through ACPI about each hotplug slot.
///
/// The command `query-acpi-ospm-status` of QAPI module `acpi`.
///
/// Since QEMU 2.1. Returns list of [`AcpiOstInfo`](types::AcpiOstInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-acpi.query-acpi-ospm-status)
#[doc(alias = "query-acpi-ospm-status")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryAcpiOspmStatus {}

impl QueryAcpiOspmStatus {
    /// `query-acpi-ospm-status` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryAcpiOspmStatus);

impl runtime::Object for QueryAcpiOspmStatus {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryAcpiOspmStatus, strict);

impl runtime::Command for QueryAcpiOspmStatus {
    const NAME: &'static str = "query-acpi-ospm-status";
    const MODULE: &'static str = "acpi";
    const SINCE: runtime::Change = runtime::Change::exact(2, 1);
    type Return = Vec<types::AcpiOstInfo>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::AcpiOstInfo>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}
