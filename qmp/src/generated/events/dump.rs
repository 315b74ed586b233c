// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::{Change, runtime};

/// The event `DUMP_COMPLETED` of QAPI module `dump`.
///
/// Since QEMU 2.6.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-dump.DUMP_COMPLETED)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DumpCompleted {
    /// `result`: `DumpQueryResult`.
    pub result: types::DumpQueryResult,
    /// `error`: `str`.
    pub error: Option<String>,
}

impl DumpCompleted {
    /// `DUMP_COMPLETED` with its required members.
    #[must_use]
    pub fn new(result: impl Into<types::DumpQueryResult>) -> Self {
        Self { result: result.into(), error: None }
    }
}

impl runtime::Encode for DumpCompleted {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("result", &self.result)?;
        runtime::optional(map, "error", &self.error)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for DumpCompleted {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut result = None;
        let mut error = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "result" => result = Some(map.next_value()?),
                "error" => error = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self { result: runtime::required(result, "result")?, error })
    }
}

runtime::object!(DumpCompleted);

impl ::qmp::EventData for DumpCompleted {
    const NAME: &'static str = "DUMP_COMPLETED";
    const MODULE: &'static str = "dump";
    const SINCE: Change = Change::exact(2, 6);
}
