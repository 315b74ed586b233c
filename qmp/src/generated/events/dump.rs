// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// A dump of the guest's memory has ended, with or without success.
///
/// The event `DUMP_COMPLETED` of QAPI module `dump`.
///
/// Since QEMU 2.6.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-dump.DUMP_COMPLETED)
#[doc(alias = "DUMP_COMPLETED")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DumpCompleted {
    /// How the dump ended and how much was written. `result`: [`DumpQueryResult`](types::DumpQueryResult).
    pub result: types::DumpQueryResult,
    /// What went wrong, as text for humans; the dump succeeded if absent. `error`: `str`.
    pub error: Option<String>,
}

impl DumpCompleted {
    /// `DUMP_COMPLETED` with its required members.
    #[must_use]
    pub fn new(result: impl Into<types::DumpQueryResult>) -> Self {
        Self {
            result: result.into(),
            error: None,
        }
    }
}

impl runtime::Object for DumpCompleted {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("result", &self.result);
        writer.optional("error", &self.error);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut result: Option<types::DumpQueryResult> = None;
        let mut error: Option<String> = None;
        while let Some(member) = members.next() {
            match member {
                "result" => members.fill(&mut result),
                "error" => members.fill(&mut error),
                _ => members.skip(),
            }
        }
        let Some(result) = result else { return members.missing("result") };
        members.finish(Self { result, error })
    }
}

runtime::object!(DumpCompleted);

impl runtime::EventData for DumpCompleted {
    const NAME: &'static str = "DUMP_COMPLETED";
    const MODULE: &'static str = "dump";
    const SINCE: runtime::Change = runtime::Change::exact(2, 6);
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}
