// A golden file.

//! Every event: a struct of its data, and [`Event`], which is any of them.
//!
//! # hostile
//!
//! - [`EMPTY`](Empty)
//! - [`EVENT`](Event_)
//! - [`UNKNOWN`](Unknown_)

mod hostile;

#[allow(unused_imports, reason = "a program may use nothing of a QAPI module")]
pub use self::hostile::*;
use ::qmp::runtime;

/// Any event.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// `EMPTY`.
    Empty(Empty),
    /// `EVENT`.
    Event_(Event_),
    /// `UNKNOWN`.
    Unknown_(Unknown_),
    /// An event that these bindings do not know.
    Unknown(runtime::UnknownEvent),
}

impl Event {
    /// The event's name on the wire.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &str {
        self.parts().0
    }
    #[inline]
    fn parts(&self) -> (&str, &dyn runtime::Encode) {
        match self {
            Self::Empty(it) => ("EMPTY", it),
            Self::Event_(it) => ("EVENT", it),
            Self::Unknown_(it) => ("UNKNOWN", it),
            Self::Unknown(it) => (&it.name, &it.data),
        }
    }
}

impl runtime::ToEvent for Event {
    #[inline]
    fn to_event(&self) -> runtime::RawEvent {
        let (name, data) = self.parts();
        runtime::RawEvent::new(name, data)
    }
}

impl runtime::FromEvent for Event {
    #[inline]
    fn accepts(_name: &str) -> bool {
        true
    }
    #[inline]
    fn from_event(name: &str, data: &runtime::RawValue) -> Result<Self, runtime::Error> {
        Ok(
            match name {
                "EMPTY" => Self::Empty(runtime::from_text(data.get())?),
                "EVENT" => Self::Event_(runtime::from_text(data.get())?),
                "UNKNOWN" => Self::Unknown_(runtime::from_text(data.get())?),
                _ => Self::Unknown(runtime::UnknownEvent::new(name, data)?),
            },
        )
    }
}

impl From<Empty> for Event {
    #[inline]
    fn from(event: Empty) -> Self {
        Self::Empty(event)
    }
}

impl From<Event_> for Event {
    #[inline]
    fn from(event: Event_) -> Self {
        Self::Event_(event)
    }
}

impl From<Unknown_> for Event {
    #[inline]
    fn from(event: Unknown_) -> Self {
        Self::Unknown_(event)
    }
}

runtime::event!(Event);
