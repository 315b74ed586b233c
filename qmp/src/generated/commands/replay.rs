// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use super::super::types;
use ::qmp::runtime;

/// Tells whether the run of the guest is being recorded or replayed, and how far it is.
///
/// The command `query-replay` of QAPI module `replay`.
///
/// Since QEMU 5.2. Returns [`ReplayInfo`](types::ReplayInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-replay.query-replay)
#[doc(alias = "query-replay")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryReplay {}

impl QueryReplay {
    /// `query-replay` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(QueryReplay);

impl runtime::Object for QueryReplay {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(QueryReplay, strict);

impl runtime::Command for QueryReplay {
    const NAME: &'static str = "query-replay";
    const MODULE: &'static str = "replay";
    const SINCE: runtime::Change = runtime::Change::exact(5, 2);
    type Return = types::ReplayInfo;
    #[inline]
    fn decode_return(text: &str) -> Result<types::ReplayInfo, runtime::Error> {
        runtime::from_text(text)
    }
    #[inline]
    fn arguments(&self) -> Result<String, runtime::Error> {
        Ok(runtime::to_text(self))
    }
}

/// Makes a replay stop when it reaches an instruction; there is one such breakpoint, which this replaces.
///
/// The command `replay-break` of QAPI module `replay`.
///
/// Since QEMU 5.2. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-replay.replay-break)
#[doc(alias = "replay-break")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplayBreak {
    /// Instruction to stop at, counted from the start; it must be yet to come. `icount`: `int`.
    pub icount: i64,
}

impl ReplayBreak {
    /// `replay-break` with its required members.
    #[inline]
    pub fn new(icount: i64) -> Self {
        Self { icount }
    }
}

impl runtime::Object for ReplayBreak {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("icount", &self.icount);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { icount: 0 };
        while let Some(member) = members.next() {
            match member {
                "icount" => members.require(0, &mut value.icount),
                _ => members.skip(),
            }
        }
        members.check(&["icount"]);
        members.finish(value)
    }
}

runtime::object!(ReplayBreak, strict);

impl runtime::Command for ReplayBreak {
    const NAME: &'static str = "replay-break";
    const MODULE: &'static str = "replay";
    const SINCE: runtime::Change = runtime::Change::exact(5, 2);
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

/// Removes the breakpoint of a replay, if there is one.
///
/// The command `replay-delete-break` of QAPI module `replay`.
///
/// Since QEMU 5.2. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-replay.replay-delete-break)
#[doc(alias = "replay-delete-break")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplayDeleteBreak {}

impl ReplayDeleteBreak {
    /// `replay-delete-break` with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(ReplayDeleteBreak);

impl runtime::Object for ReplayDeleteBreak {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(ReplayDeleteBreak, strict);

impl runtime::Command for ReplayDeleteBreak {
    const NAME: &'static str = "replay-delete-break";
    const MODULE: &'static str = "replay";
    const SINCE: runtime::Change = runtime::Change::exact(5, 2);
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

/// Takes a replay to an instruction, from the nearest snapshot before it.
///
/// The command `replay-seek` of QAPI module `replay`.
///
/// Since QEMU 5.2. Returns nothing.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-replay.replay-seek)
#[doc(alias = "replay-seek")]
#[must_use]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplaySeek {
    /// Instruction to go to, counted from the start. `icount`: `int`.
    pub icount: i64,
}

impl ReplaySeek {
    /// `replay-seek` with its required members.
    #[inline]
    pub fn new(icount: i64) -> Self {
        Self { icount }
    }
}

impl runtime::Object for ReplaySeek {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("icount", &self.icount);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self { icount: 0 };
        while let Some(member) = members.next() {
            match member {
                "icount" => members.require(0, &mut value.icount),
                _ => members.skip(),
            }
        }
        members.check(&["icount"]);
        members.finish(value)
    }
}

runtime::object!(ReplaySeek, strict);

impl runtime::Command for ReplaySeek {
    const NAME: &'static str = "replay-seek";
    const MODULE: &'static str = "replay";
    const SINCE: runtime::Change = runtime::Change::exact(5, 2);
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
