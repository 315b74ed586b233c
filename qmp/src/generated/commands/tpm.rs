// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// Lists the TPM devices of the guest with their backends.
///
/// The command `query-tpm` of QAPI module `tpm`.
///
/// Since QEMU 1.5. In builds with `CONFIG_TPM`. Returns list of [`TpmInfo`](types::TpmInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-tpm.query-tpm)
#[doc(alias = "query-tpm")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryTpm {}

impl QueryTpm {
    /// `query-tpm` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryTpm);

impl runtime::Object for QueryTpm {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryTpm, strict);

impl runtime::Command for QueryTpm {
    const NAME: &'static str = "query-tpm";
    const MODULE: &'static str = "tpm";
    const SINCE: runtime::Change = runtime::Change::exact(1, 5);
    type Return = Vec<types::TpmInfo>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::TpmInfo>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Lists the kinds of TPM devices that this QEMU can give the guest.
///
/// The command `query-tpm-models` of QAPI module `tpm`.
///
/// Since QEMU 1.5. In builds with `CONFIG_TPM`. Returns list of [`TpmModel`](types::TpmModel).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-tpm.query-tpm-models)
#[doc(alias = "query-tpm-models")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryTpmModels {}

impl QueryTpmModels {
    /// `query-tpm-models` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryTpmModels);

impl runtime::Object for QueryTpmModels {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryTpmModels, strict);

impl runtime::Command for QueryTpmModels {
    const NAME: &'static str = "query-tpm-models";
    const MODULE: &'static str = "tpm";
    const SINCE: runtime::Change = runtime::Change::exact(1, 5);
    type Return = Vec<types::TpmModel>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::TpmModel>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Lists the kinds of TPM backends that this QEMU has.
///
/// The command `query-tpm-types` of QAPI module `tpm`.
///
/// Since QEMU 1.5. In builds with `CONFIG_TPM`. Returns list of [`TpmType`](types::TpmType).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-tpm.query-tpm-types)
#[doc(alias = "query-tpm-types")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryTpmTypes {}

impl QueryTpmTypes {
    /// `query-tpm-types` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryTpmTypes);

impl runtime::Object for QueryTpmTypes {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryTpmTypes, strict);

impl runtime::Command for QueryTpmTypes {
    const NAME: &'static str = "query-tpm-types";
    const MODULE: &'static str = "tpm";
    const SINCE: runtime::Change = runtime::Change::exact(1, 5);
    type Return = Vec<types::TpmType>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::TpmType>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}
