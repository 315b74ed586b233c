// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::{Change, runtime};

/// The command `query-cryptodev` of QAPI module `cryptodev`.
///
/// Since QEMU 8.0. Returns a list of [`types::QCryptodevInfo`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-cryptodev.query-cryptodev)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryCryptodev {}

impl QueryCryptodev {
    /// `query-cryptodev` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryCryptodev {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryCryptodev);

impl ::qmp::Command for QueryCryptodev {
    const NAME: &'static str = "query-cryptodev";
    const MODULE: &'static str = "cryptodev";
    const SINCE: Change = Change::exact(8, 0);
    type Return = Vec<types::QCryptodevInfo>;
}
