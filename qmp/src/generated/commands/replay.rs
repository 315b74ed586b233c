// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::{Change, runtime};

/// The command `query-replay` of QAPI module `replay`.
///
/// Since QEMU 5.2. Returns [`types::ReplayInfo`].
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-replay.query-replay)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryReplay {}

impl QueryReplay {
    /// `query-replay` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for QueryReplay {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(QueryReplay);

impl ::qmp::Command for QueryReplay {
    const NAME: &'static str = "query-replay";
    const MODULE: &'static str = "replay";
    const SINCE: Change = Change::exact(5, 2);
    type Return = types::ReplayInfo;
}

/// The command `replay-break` of QAPI module `replay`.
///
/// Since QEMU 5.2. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-replay.replay-break)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReplayBreak {
    /// `icount`: `int`.
    pub icount: i64,
}

impl ReplayBreak {
    /// `replay-break` with its required members.
    #[must_use]
    pub fn new(icount: i64) -> Self {
        Self { icount }
    }
}

impl runtime::Encode for ReplayBreak {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("icount", &self.icount)?;
        Ok(())
    }
}

runtime::arguments!(ReplayBreak);

impl ::qmp::Command for ReplayBreak {
    const NAME: &'static str = "replay-break";
    const MODULE: &'static str = "replay";
    const SINCE: Change = Change::exact(5, 2);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `replay-delete-break` of QAPI module `replay`.
///
/// Since QEMU 5.2. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-replay.replay-delete-break)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplayDeleteBreak {}

impl ReplayDeleteBreak {
    /// `replay-delete-break` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl runtime::Encode for ReplayDeleteBreak {
    fn encode<M: runtime::SerializeMap>(&self, _map: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

runtime::arguments!(ReplayDeleteBreak);

impl ::qmp::Command for ReplayDeleteBreak {
    const NAME: &'static str = "replay-delete-break";
    const MODULE: &'static str = "replay";
    const SINCE: Change = Change::exact(5, 2);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}

/// The command `replay-seek` of QAPI module `replay`.
///
/// Since QEMU 5.2. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-replay.replay-seek)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReplaySeek {
    /// `icount`: `int`.
    pub icount: i64,
}

impl ReplaySeek {
    /// `replay-seek` with its required members.
    #[must_use]
    pub fn new(icount: i64) -> Self {
        Self { icount }
    }
}

impl runtime::Encode for ReplaySeek {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("icount", &self.icount)?;
        Ok(())
    }
}

runtime::arguments!(ReplaySeek);

impl ::qmp::Command for ReplaySeek {
    const NAME: &'static str = "replay-seek";
    const MODULE: &'static str = "replay";
    const SINCE: Change = Change::exact(5, 2);
    type Return = ();
    fn decode_return(text: &str) -> Result<(), runtime::Error> {
        runtime::nothing(text)
    }
}
