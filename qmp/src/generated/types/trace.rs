// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// The QAPI struct `TraceEventInfo` of module `trace`.
///
/// Since QEMU 2.2. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-trace.TraceEventInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TraceEventInfo {
    /// `name`: `str`.
    pub name: String,
    /// `state`: `TraceEventState`.
    pub state: TraceEventState,
    /// `vcpu`: `bool`. Since QEMU 2.7. Removed in 9.1. Deprecated since 8.1.
    #[deprecated(note = "removed in QEMU 9.1")]
    pub vcpu: Option<bool>,
}

impl TraceEventInfo {
    /// `TraceEventInfo` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>, state: TraceEventState) -> Self {
        Self { name: name.into(), state, vcpu: None }
    }
}

impl runtime::Encode for TraceEventInfo {
    fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("state", &self.state)?;
        runtime::optional(map, "vcpu", &self.vcpu)?;
        Ok(())
    }
}

impl<'de> runtime::Decode<'de> for TraceEventInfo {
    fn decode<A: runtime::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        let mut state = None;
        let mut vcpu = None;
        while let Some(key) = map.next_key::<runtime::Key<'de>>()? {
            match &*key {
                "name" => name = Some(map.next_value()?),
                "state" => state = Some(map.next_value()?),
                "vcpu" => vcpu = Some(map.next_value()?),
                _ => runtime::skip(&mut map)?,
            }
        }
        Ok(Self {
            name: runtime::required(name, "name")?,
            state: runtime::required(state, "state")?,
            vcpu,
        })
    }
}

runtime::object!(TraceEventInfo);

/// The QAPI enum `TraceEventState` of module `trace`.
///
/// Since QEMU 2.2. Received.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-trace.TraceEventState)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TraceEventState {
    /// `unavailable`.
    Unavailable,
    /// `disabled`.
    Disabled,
    /// `enabled`.
    Enabled,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl TraceEventState {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[Self::Unavailable, Self::Disabled, Self::Enabled];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unavailable => "unavailable",
            Self::Disabled => "disabled",
            Self::Enabled => "enabled",
            Self::Unknown(value) => value,
        }
    }
}

runtime::open_enum!(TraceEventState);
