// A golden file.

use super::super::types;
use ::qmp::runtime;

/// The event `EMPTY` of QAPI module `hostile`.
///
/// Since QEMU 10.0 or earlier.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-hostile.EMPTY)
#[doc(alias = "EMPTY")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Empty {}

impl Empty {
    /// `EMPTY` with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

runtime::default!(Empty);

impl runtime::Object for Empty {
    #[inline]
    fn encode_members(&self, _writer: &mut runtime::Writer) {}
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.skip_all(Self {})
    }
}

runtime::object!(Empty);

impl runtime::EventData for Empty {
    const NAME: &'static str = "EMPTY";
    const MODULE: &'static str = "hostile";
    const SINCE: runtime::Change = runtime::Change::between(
        runtime::Release::new(0, 14),
        runtime::Release::new(10, 0),
    );
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// The event `EVENT` of QAPI module `hostile`.
///
/// Since QEMU 10.0 or earlier.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-hostile.EVENT)
#[doc(alias = "EVENT")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Event_ {
    /// `event`: [`Std`](types::Std).
    pub event: types::Std,
    /// `name`: [`Members`](types::Members).
    pub name: Option<types::Members>,
}

impl Event_ {
    /// `EVENT` with its required members.
    #[must_use]
    pub fn new(event: impl Into<types::Std>) -> Self {
        Self {
            event: event.into(),
            name: None,
        }
    }
}

impl runtime::Object for Event_ {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.member("event", &self.event);
        writer.optional("name", &self.name);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        let mut value = Self {
            event: types::Std::new(),
            name: None,
        };
        while let Some(member) = members.next() {
            match member {
                "event" => members.require(0, &mut value.event),
                "name" => members.fill(&mut value.name),
                _ => members.skip(),
            }
        }
        members.check(&["event"]);
        members.finish(value)
    }
}

runtime::object!(Event_);

impl runtime::EventData for Event_ {
    const NAME: &'static str = "EVENT";
    const MODULE: &'static str = "hostile";
    const SINCE: runtime::Change = runtime::Change::between(
        runtime::Release::new(0, 14),
        runtime::Release::new(10, 0),
    );
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}

/// The event `UNKNOWN` of QAPI module `hostile`.
///
/// Since QEMU 10.0 or earlier.
///
/// [QEMU's manual](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-hostile.UNKNOWN)
#[doc(alias = "UNKNOWN")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Unknown_ {
    /// The event's data.
    pub data: types::Union,
}

impl Unknown_ {
    /// `UNKNOWN` with its data.
    #[must_use]
    pub fn new(data: impl Into<types::Union>) -> Self {
        Self { data: data.into() }
    }
}

impl runtime::Object for Unknown_ {
    #[inline]
    fn encode_members(&self, writer: &mut runtime::Writer) {
        writer.members(&self.data);
    }
    #[inline]
    fn decode_members(
        members: &mut runtime::Members<'_, '_>,
    ) -> Result<Self, runtime::Fault> {
        members.read().map(|data| Self { data })
    }
}

runtime::object!(Unknown_);

impl runtime::EventData for Unknown_ {
    const NAME: &'static str = "UNKNOWN";
    const MODULE: &'static str = "hostile";
    const SINCE: runtime::Change = runtime::Change::between(
        runtime::Release::new(0, 14),
        runtime::Release::new(10, 0),
    );
    #[inline]
    fn decode_data(text: &str) -> Result<Self, runtime::Error> {
        runtime::from_text(text)
    }
}
