// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// Tells that a block export has ended for good, after which its id is free.
///
/// The event `BLOCK_EXPORT_DELETED` of QAPI module `block-export`.
///
/// Since QEMU 5.2.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-export.BLOCK_EXPORT_DELETED)
#[doc(alias = "BLOCK_EXPORT_DELETED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockExportDeleted {
    /// Export that has ended. `id`: `str`.
    pub id: String,
}

impl BlockExportDeleted {
    /// `BLOCK_EXPORT_DELETED` with its required members.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl runtime::Object for BlockExportDeleted {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("id", &self.id);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { id: String::new() };
        while let Some(member) = members.next() {
            match member {
                "id" => members.require(0, &mut value.id),
                _ => members.skip(),
            }
        }
        members.check(&["id"]);
        members.finish(value)
    }
}

runtime::object!(BlockExportDeleted);

impl runtime::EventData for BlockExportDeleted {
    const NAME: &'static str = "BLOCK_EXPORT_DELETED";
    const MODULE: &'static str = "block-export";
    const SINCE: runtime::Change = runtime::Change::exact(5, 2);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}
