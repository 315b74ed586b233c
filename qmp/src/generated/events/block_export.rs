// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::{Change, runtime};

/// The event `BLOCK_EXPORT_DELETED` of QAPI module `block-export`.
///
/// Since QEMU 5.2.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-block-export.BLOCK_EXPORT_DELETED)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockExportDeleted {
    /// `id`: `str`.
    pub id: String,
}

impl BlockExportDeleted {
    /// `BLOCK_EXPORT_DELETED` with its required members.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl runtime::Encode for BlockExportDeleted {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for BlockExportDeleted {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut id = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "id" => id = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { id: runtime::required(id, "id")? })
    }
}

runtime::object!(BlockExportDeleted);

impl ::qmp::EventData for BlockExportDeleted {
    const NAME: &'static str = "BLOCK_EXPORT_DELETED";
    const MODULE: &'static str = "block-export";
    const SINCE: Change = Change::exact(5, 2);
}
