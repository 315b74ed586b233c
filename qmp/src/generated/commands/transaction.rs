// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// Carries out several block operations as one: all of them start at the same moment, or none if one fails.
///
/// The command `transaction` of QAPI module `transaction`.
///
/// Since QEMU 1.1. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-transaction.transaction)
#[doc(alias = "transaction")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Transaction {
    /// Operations to carry out, in this order. `actions`: list of [`TransactionAction`](types::TransactionAction).
    pub actions: Vec<types::TransactionAction>,
    /// How the jobs that the operations start depend on each other; if absent, each job on its own. `properties`: [`TransactionProperties`](types::TransactionProperties).
    pub properties: Option<types::TransactionProperties>,
}

impl Transaction {
    /// `transaction` with its required members.
    pub fn new(
        actions: impl IntoIterator<Item = impl Into<types::TransactionAction>>,
    ) -> Self {
        Self {
            actions: runtime::list(actions),
            properties: None,
        }
    }
    /// Sets `properties` ([`TransactionProperties`](types::TransactionProperties)): how the jobs that the operations start depend on each other; if absent, each job on its own.
    pub fn properties(
        mut self,
        properties: impl Into<types::TransactionProperties>,
    ) -> Self {
        self.properties = Some(properties.into());
        self
    }
}

impl runtime::Object for Transaction {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("actions", &self.actions);
        writer.optional("properties", &self.properties);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            actions: Vec::new(),
            properties: None,
        };
        while let Some(member) = members.next() {
            match member {
                "actions" => members.require(0, &mut value.actions),
                "properties" => members.fill(&mut value.properties),
                _ => members.skip(),
            }
        }
        members.check(&["actions"]);
        members.finish(value)
    }
}

runtime::object!(Transaction, strict);

impl runtime::Command for Transaction {
    const NAME: &'static str = "transaction";
    const MODULE: &'static str = "transaction";
    const SINCE: runtime::Change = runtime::Change::exact(1, 1);
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
