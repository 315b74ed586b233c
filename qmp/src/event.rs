//! What the client knows of an event.

use std::fmt;
use std::time::Instant;

use serde::de::{Deserialize, DeserializeOwned, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::release::Change;

/// The `data` of one kind of event.
///
/// Generated for every event of the schema, in [`crate::events`].
pub trait EventData: DeserializeOwned {
    /// Decodes the event's `data`.
    ///
    /// # Errors
    ///
    /// When it is not what the schema says.
    fn decode_data(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }

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
        E::decode_data(data.get())
    }
}

/// An event as it came: its name, and its `data` as JSON.
///
/// What to subscribe to for all events, known or not, without decoding any.
#[derive(Clone, Debug)]
pub struct RawEvent {
    name: Box<str>,
    data: Box<RawValue>,
}

impl RawEvent {
    /// The name on the wire.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The `data`; `{}` if the event came without.
    #[must_use]
    pub fn data(&self) -> &RawValue {
        &self.data
    }

    /// Decodes the `data` as an event of the given type, or gives `None` if it is another event.
    ///
    /// # Errors
    ///
    /// When the `data` is not what the schema says of an event of this name.
    pub fn decode<E: FromEvent>(&self) -> Result<Option<E>, serde_json::Error> {
        E::accepts(&self.name).then(|| E::from_event(&self.name, &self.data)).transpose()
    }
}

impl FromEvent for RawEvent {
    fn accepts(_name: &str) -> bool {
        true
    }

    fn from_event(name: &str, data: &RawValue) -> Result<Self, serde_json::Error> {
        Ok(Self { name: name.into(), data: data.to_owned() })
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

impl Timestamp {
    /// What stands for a time that is not known.
    pub const UNKNOWN: Self = Self { seconds: -1, microseconds: -1 };
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(TimestampVisitor)
    }
}

struct TimestampVisitor;

impl<'de> Visitor<'de> for TimestampVisitor {
    type Value = Timestamp;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a timestamp")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Timestamp, A::Error> {
        let mut timestamp = Timestamp::UNKNOWN;
        while let Some(key) = map.next_key::<&str>()? {
            match key {
                "seconds" => timestamp.seconds = map.next_value()?,
                "microseconds" => timestamp.microseconds = map.next_value()?,
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(timestamp)
    }
}

/// An event with the time at which the server says it happened.
#[derive(Clone, Debug, PartialEq)]
pub struct Stamped<E> {
    /// The event.
    pub event: E,
    /// When it happened, by the server's clock.
    pub timestamp: Timestamp,
    /// When it was received, by this process's clock.
    ///
    /// The same for all who receive it, however late they look, and never before a command was
    /// sent of which it is a consequence.
    pub received: Instant,
}
