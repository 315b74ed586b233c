// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::{Change, runtime};

/// The command `query-tpm` of QAPI module `tpm`.
///
/// Since QEMU 1.5. In builds with `CONFIG_TPM`. Returns a list of [`types::TpmInfo`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-tpm.query-tpm)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryTpm {}

impl QueryTpm {
    /// `query-tpm` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryTpm {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryTpm);

impl ::qmp::Command for QueryTpm {
    const NAME: &'static str = "query-tpm";
    const MODULE: &'static str = "tpm";
    const SINCE: Change = Change::exact(1, 5);
    type Return = Vec<types::TpmInfo>;
}

/// The command `query-tpm-models` of QAPI module `tpm`.
///
/// Since QEMU 1.5. In builds with `CONFIG_TPM`. Returns a list of [`types::TpmModel`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-tpm.query-tpm-models)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryTpmModels {}

impl QueryTpmModels {
    /// `query-tpm-models` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryTpmModels {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryTpmModels);

impl ::qmp::Command for QueryTpmModels {
    const NAME: &'static str = "query-tpm-models";
    const MODULE: &'static str = "tpm";
    const SINCE: Change = Change::exact(1, 5);
    type Return = Vec<types::TpmModel>;
}

/// The command `query-tpm-types` of QAPI module `tpm`.
///
/// Since QEMU 1.5. In builds with `CONFIG_TPM`. Returns a list of [`types::TpmType`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-tpm.query-tpm-types)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryTpmTypes {}

impl QueryTpmTypes {
    /// `query-tpm-types` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryTpmTypes {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryTpmTypes);

impl ::qmp::Command for QueryTpmTypes {
    const NAME: &'static str = "query-tpm-types";
    const MODULE: &'static str = "tpm";
    const SINCE: Change = Change::exact(1, 5);
    type Return = Vec<types::TpmType>;
}
