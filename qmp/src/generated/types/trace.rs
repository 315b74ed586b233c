// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use ::qmp::runtime;

/// State of one trace event.
///
/// The QAPI struct `TraceEventInfo` of module `trace`.
///
/// Since QEMU 2.2. Received.
///
/// Returned by [`trace-event-get-state`](super::super::commands::TraceEventGetState).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-trace.TraceEventInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TraceEventInfo {
    /// Name of the event. `name`: `str`.
    pub name: String,
    /// Whether the event is switched on. `state`: [`TraceEventState`].
    pub state: TraceEventState,
    /// Whether the event is kept for each virtual CPU separately; meaningless since it was deprecated. `vcpu`: `bool`. Since QEMU 2.7. Removed in QEMU 9.1. Deprecated since QEMU 8.1.
    #[deprecated(note = "removed in QEMU 9.1")]
    pub vcpu: Option<bool>,
}

impl TraceEventInfo {
    /// `TraceEventInfo` with its required members.
    #[must_use]
    pub fn new(name: impl Into<String>, state: TraceEventState) -> Self {
        Self {
            name: name.into(),
            state,
            vcpu: None,
        }
    }
}

impl runtime::Object for TraceEventInfo {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("name", &self.name);
        writer.member("state", &self.state);
        writer.optional("vcpu", &self.vcpu);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            name: String::new(),
            state: TraceEventState::Unavailable,
            vcpu: None,
        };
        while let Some(member) = members.next() {
            match member {
                "name" => members.require(0, &mut value.name),
                "state" => members.require(1, &mut value.state),
                "vcpu" => members.fill(&mut value.vcpu),
                _ => members.skip(),
            }
        }
        members.check(&["name", "state"]);
        members.finish(value)
    }
}

runtime::object!(TraceEventInfo);

/// Whether a trace event is switched on.
///
/// The QAPI enum `TraceEventState` of module `trace`.
///
/// Since QEMU 2.2. Received.
///
/// Part of [`TraceEventInfo`](super::TraceEventInfo).
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-trace.TraceEventState)
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum TraceEventState {
    /// Left out of this build. `unavailable`.
    Unavailable,
    /// Switched off. `disabled`.
    Disabled,
    /// Switched on. `enabled`.
    Enabled,
    /// A value that these bindings do not know.
    Unknown(Box<str>),
}

impl TraceEventState {
    /// The values that these bindings know, in QEMU's order.
    pub const KNOWN: &'static [Self] = &[
        Self::Unavailable,
        Self::Disabled,
        Self::Enabled,
    ];
    /// The value on the wire.
    #[must_use]
    #[inline]
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
