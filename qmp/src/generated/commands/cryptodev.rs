// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// Lists the backends of the guest's crypto devices and what they can do.
///
/// The command `query-cryptodev` of QAPI module `cryptodev`.
///
/// Since QEMU 8.0. Returns list of [`QCryptodevInfo`](types::QCryptodevInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-cryptodev.query-cryptodev)
#[doc(alias = "query-cryptodev")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryCryptodev {}

impl QueryCryptodev {
    /// `query-cryptodev` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryCryptodev);

impl runtime::Object for QueryCryptodev {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryCryptodev, strict);

impl runtime::Command for QueryCryptodev {
    const NAME: &'static str = "query-cryptodev";
    const MODULE: &'static str = "cryptodev";
    const SINCE: runtime::Change = runtime::Change::exact(8, 0);
    type Return = Vec<types::QCryptodevInfo>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::QCryptodevInfo>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}
