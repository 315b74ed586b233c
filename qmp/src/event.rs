//! What the client knows of an event.

use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use crate::release::Change;

/// The `data` of one kind of event.
///
/// Generated for every event of the schema, in [`crate::events`].
pub trait EventData: DeserializeOwned {
    /// The name on the wire.
    const NAME: &'static str;
    /// The QAPI module of the newest release that has the event.
    const MODULE: &'static str;
    /// The release in which the event came.
    const SINCE: Change;
    /// The release that removed the event, if one did.
    const REMOVED: Option<Change> = None;
    /// The imported release that first calls the event deprecated, if the newest does.
    const DEPRECATED_SINCE: Option<Change> = None;
    /// Whether the newest release that has the event calls it unstable.
    const UNSTABLE: bool = false;
}

/// What a subscription can yield: the data of one event, or an enum over many.
pub trait FromEvent: Sized {
    /// Whether events of this name are wanted.
    fn accepts(name: &str) -> bool;

    /// Decodes the event's `data`; an event without data comes as `{}`.
    ///
    /// # Errors
    ///
    /// When `data` is not what the schema says of an event of this name.
    fn from_event(name: &str, data: &RawValue) -> Result<Self, serde_json::Error>;
}

impl<E: EventData> FromEvent for E {
    fn accepts(name: &str) -> bool {
        name == E::NAME
    }

    fn from_event(_name: &str, data: &RawValue) -> Result<Self, serde_json::Error> {
        serde_json::from_str(data.get())
    }
}

/// The server's clock when an event happened. Both parts are -1 where QEMU could not tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timestamp {
    /// Seconds since the Unix epoch.
    pub seconds: i64,
    /// Microseconds within the second.
    pub microseconds: i64,
}

/// An event with the time at which the server says it happened.
#[derive(Clone, Debug, PartialEq)]
pub struct Stamped<E> {
    /// The event.
    pub event: E,
    /// When it happened, by the server's clock.
    pub timestamp: Timestamp,
}
