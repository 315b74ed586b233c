// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// Makes the guest see a hardware error that firmware reports to it through ACPI's GHES tables, for tests of its error handling.
///
/// The command `inject-ghes-v2-error` of QAPI module `acpi-hest`.
///
/// Since QEMU 10.2. Unstable. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-acpi-hest.inject-ghes-v2-error)
#[doc(alias = "inject-ghes-v2-error")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InjectGhesV2Error {
    /// Error status block with one error record (CPER), as raw bytes in base64. `cper`: `str`.
    pub cper: String,
}

impl InjectGhesV2Error {
    /// `inject-ghes-v2-error` with its required members.
    pub fn new(cper: impl Into<String>) -> Self {
        Self { cper: cper.into() }
    }
}

impl runtime::Object for InjectGhesV2Error {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("cper", &self.cper);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { cper: String::new() };
        while let Some(member) = members.next() {
            match member {
                "cper" => members.require(0, &mut value.cper),
                _ => members.skip(),
            }
        }
        members.check(&["cper"]);
        members.finish(value)
    }
}

runtime::object!(InjectGhesV2Error, strict);

impl runtime::Command for InjectGhesV2Error {
    const NAME: &'static str = "inject-ghes-v2-error";
    const MODULE: &'static str = "acpi-hest";
    const SINCE: runtime::Change = runtime::Change::exact(10, 2);
    const UNSTABLE: bool = true;
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
