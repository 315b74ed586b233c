// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// Lists the audio backends of QEMU with the options that they were given.
///
/// The command `query-audiodevs` of QAPI module `audio`.
///
/// Since QEMU 8.0. Returns list of [`Audiodev`](types::Audiodev).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-audio.query-audiodevs)
#[doc(alias = "query-audiodevs")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryAudiodevs {}

impl QueryAudiodevs {
    /// `query-audiodevs` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryAudiodevs);

impl runtime::Object for QueryAudiodevs {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryAudiodevs, strict);

impl runtime::Command for QueryAudiodevs {
    const NAME: &'static str = "query-audiodevs";
    const MODULE: &'static str = "audio";
    const SINCE: runtime::Change = runtime::Change::exact(8, 0);
    type Return = Vec<types::Audiodev>;
    #[inline]
    fn decode_return(text: &str) -> Result<Vec<types::Audiodev>, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}
