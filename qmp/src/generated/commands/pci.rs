// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// Lists the PCI buses of the machine with their devices, as the guest's firmware or system has set them up.
///
/// The command `query-pci` of QAPI module `pci`.
///
/// Since QEMU 0.14. Returns list of [`PciInfo`](types::PciInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-pci.query-pci)
#[doc(alias = "query-pci")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryPci {}

impl QueryPci {
    /// `query-pci` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryPci);

impl runtime::Object for QueryPci {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryPci, strict);

impl runtime::Command for QueryPci {
    const NAME: &'static str = "query-pci";
    const MODULE: &'static str = "pci";
    const SINCE: runtime::Change = runtime::Change::exact(0, 14);
    type Return = Vec<types::PciInfo>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::PciInfo>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}
