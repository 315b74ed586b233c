// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// The QAPI struct `ReplayInfo` of module `replay`.
///
/// Since QEMU 5.2. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-replay.ReplayInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReplayInfo {
    /// `mode`: `ReplayMode`.
    pub mode: ReplayMode,
    /// `filename`: `str`.
    pub filename: Option<String>,
    /// `icount`: `int`.
    pub icount: i64,
}

impl ReplayInfo {
    /// `ReplayInfo` with its required members.
    #[must_use]
    pub fn new(mode: ReplayMode, icount: i64) -> Self {
        Self { mode, filename: None, icount }
    }
}

impl runtime::Encode for ReplayInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("mode", &self.mode)?;
        runtime::optional(map, "filename", &self.filename)?;
        map.serialize_entry("icount", &self.icount)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for ReplayInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut mode = None;
        let mut filename = None;
        let mut icount = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "mode" => mode = Some(map.next_value()?),
                "filename" => filename = Some(map.next_value()?),
                "icount" => icount = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            mode: runtime::required(mode, "mode")?,
            filename,
            icount: runtime::required(icount, "icount")?,
        })
    }
}

runtime::object!(ReplayInfo);

/// The QAPI enum `ReplayMode` of module `replay`.
///
/// Since QEMU 2.5. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-replay.ReplayMode)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReplayMode {
    /// `none`.
    None,
    /// `record`.
    Record,
    /// `play`.
    Play,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl ReplayMode {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::None, Self::Record, Self::Play];
    /// The value on the wire.
    #[must_use]
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
