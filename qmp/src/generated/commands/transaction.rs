// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::{Change, runtime};

/// The command `transaction` of QAPI module `transaction`.
///
/// Since QEMU 1.1. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-transaction.transaction)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Transaction {
    /// `actions`: `[TransactionAction]`.
    pub actions: Vec<types::TransactionAction>,
    /// `properties`: `TransactionProperties`.
    pub properties: Option<types::TransactionProperties>,
}

impl Transaction {
    /// `transaction` with its required members.
    #[must_use]
    pub fn new(actions: impl IntoIterator<Item = impl Into<types::TransactionAction>>) -> Self {
        Self { actions: actions.into_iter().map(Into::into).collect(), properties: None }
    }
    /// Sets `properties`.
    #[must_use]
    pub fn properties(mut self, properties: impl Into<types::TransactionProperties>) -> Self {
        self.properties = Some(properties.into());
        self
    }
}

impl runtime::Encode for Transaction {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("actions", &self.actions)?;
        runtime::optional(map, "properties", &self.properties)?;
        Ok(())
    }
}

runtime::arguments!(Transaction);

impl ::qmp::Command for Transaction {
    const NAME: &'static str = "transaction";
    const MODULE: &'static str = "transaction";
    const SINCE: Change = Change::exact(1, 1);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}
