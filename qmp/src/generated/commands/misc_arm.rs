// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// Lists the versions of Arm's interrupt controller GIC that a machine can have here.
///
/// The command `query-gic-capabilities` of QAPI module `misc-arm`.
///
/// Since QEMU 2.6. Returns list of [`GicCapability`](types::GicCapability).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-misc-arm.query-gic-capabilities)
#[doc(alias = "query-gic-capabilities")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryGicCapabilities {}

impl QueryGicCapabilities {
    /// `query-gic-capabilities` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryGicCapabilities);

impl runtime::Object for QueryGicCapabilities {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryGicCapabilities, strict);

impl runtime::Command for QueryGicCapabilities {
    const NAME: &'static str = "query-gic-capabilities";
    const MODULE: &'static str = "misc-arm";
    const SINCE: runtime::Change = runtime::Change::exact(2, 6);
    type Return = Vec<types::GicCapability>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::GicCapability>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}
