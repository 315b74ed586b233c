// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::{Change, runtime};

/// The event `VSERPORT_CHANGE` of QAPI module `char`.
///
/// Since QEMU 2.1.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-char.VSERPORT_CHANGE)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VserportChange {
    /// `id`: `str`.
    pub id: String,
    /// `open`: `bool`.
    pub open: bool,
}

impl VserportChange {
    /// `VSERPORT_CHANGE` with its required members.
    #[must_use]
    pub fn new(id: impl Into<String>, open: bool) -> Self {
        Self { id: id.into(), open }
    }
}

impl runtime::Encode for VserportChange {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("open", &self.open)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for VserportChange {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut open = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "id" => id = Some(map.next_value()?),
                "open" => open = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { id: runtime::required(id, "id")?, open: runtime::required(open, "open")? })
    }
}

runtime::object!(VserportChange);

impl ::qmp::EventData for VserportChange {
    const NAME: &'static str = "VSERPORT_CHANGE";
    const MODULE: &'static str = "char";
    const SINCE: Change = Change::exact(2, 1);
}
