// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// State of recording or replay.
///
/// The QAPI struct `ReplayInfo` of module `replay`.
///
/// Since QEMU 5.2. Received.
///
/// Returned by [`query-replay`](super::super::commands::QueryReplay).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-replay.ReplayInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplayInfo {
    /// Whether the run is recorded, replayed or neither. `mode`: [`ReplayMode`].
    pub mode: ReplayMode,
    /// File that holds the recorded run; if absent, neither recorded nor replayed. `filename`: `str`.
    pub filename: Option<String>,
    /// How many instructions the guest has executed. `icount`: `int`.
    pub icount: i64,
}

impl ReplayInfo {
    /// `ReplayInfo` with its required members.
    #[must_use]
    #[inline]
    pub fn new(mode: ReplayMode, icount: i64) -> Self {
        Self {
            mode,
            filename: None,
            icount,
        }
    }
}

impl runtime::Object for ReplayInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("mode", &self.mode);
        writer.optional("filename", &self.filename);
        writer.member("icount", &self.icount);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            mode: ReplayMode::None,
            filename: None,
            icount: 0,
        };
        while let Some(member) = members.next() {
            match member {
                "mode" => members.require(0, &mut value.mode),
                "filename" => members.fill(&mut value.filename),
                "icount" => members.require(1, &mut value.icount),
                _ => members.skip(),
            }
        }
        members.check(&["mode", "icount"]);
        members.finish(value)
    }
}

runtime::object!(ReplayInfo);

/// Whether the run of the guest is recorded or replayed.
///
/// The QAPI enum `ReplayMode` of module `replay`.
///
/// Since QEMU 2.5. Received.
///
/// Part of [`ReplayInfo`](super::ReplayInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-replay.ReplayMode)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum ReplayMode {
    /// An ordinary run. `none`.
    None,
    /// What cannot be foreseen is written down, so that the run can be repeated. `record`.
    Record,
    /// A recorded run is repeated. `play`.
    Play,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl ReplayMode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::None, Self::Record, Self::Play];
    /// The value on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Record => "record",
            Self::Play => "play",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(ReplayMode);
