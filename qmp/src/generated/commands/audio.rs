// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::{Change, runtime};

/// The command `query-audiodevs` of QAPI module `audio`.
///
/// Since QEMU 8.0. Returns a list of [`types::Audiodev`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-audio.query-audiodevs)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryAudiodevs {}

impl QueryAudiodevs {
    /// `query-audiodevs` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryAudiodevs {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryAudiodevs);

impl ::qmp::Command for QueryAudiodevs {
    const NAME: &'static str = "query-audiodevs";
    const MODULE: &'static str = "audio";
    const SINCE: Change = Change::exact(8, 0);
    type Return = Vec<types::Audiodev>;
}
