// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::{Change, runtime};

/// The command `inject-ghes-v2-error` of QAPI module `acpi-hest`.
///
/// Since QEMU 10.2. Unstable. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-acpi-hest.inject-ghes-v2-error)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InjectGhesV2Error {
    /// `cper`: `str`.
    pub cper: String,
}

impl InjectGhesV2Error {
    /// `inject-ghes-v2-error` with its required members.
    #[must_use]
    pub fn new(cper: impl Into<String>) -> Self {
        Self { cper: cper.into() }
    }
}

impl runtime::Encode for InjectGhesV2Error {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("cper", &self.cper)?;
        Ok(())
    }
}

runtime::arguments!(InjectGhesV2Error);

impl ::qmp::Command for InjectGhesV2Error {
    const NAME: &'static str = "inject-ghes-v2-error";
    const MODULE: &'static str = "acpi-hest";
    const SINCE: Change = Change::exact(10, 2);
    const UNSTABLE: bool = true;
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}
