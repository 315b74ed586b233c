//! Traits for events, raw events and their time stamps.

mod message;

use std::fmt;
use std::time::{Duration, Instant, SystemTime};

use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error as _};
use serde::ser::{Serialize, Serializer};
use serde_json::value::RawValue;

use crate::release::Change;
use crate::runtime::fault::Fault;
use crate::runtime::members::Members;
use crate::runtime::object::Object;
use crate::runtime::writer::{Encode, Writer, to_text};
use message::Message;
pub use message::{deserialize_event, serialize_event};

/// The `data` of one kind of event.
///
/// Generated for every event of the schema, in [`crate::events`].
pub trait EventData: DeserializeOwned {
    /// Decodes the event's `data`.
    ///
    /// # Errors
    ///
    /// Returns an error if the data does not fit the schema.
    fn decode_data(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }

    /// The name on the wire.
    const NAME: &'static str;
    /// The QAPI module of the newest release that has the event.
    const MODULE: &'static str;
    /// The release that introduced the event.
    const SINCE: Change;
    /// The release that removed the event, if one did.
    const REMOVED: Option<Change> = None;
    /// The first imported release that marks the event as deprecated, if the newest one does.
    const DEPRECATED_SINCE: Option<Change> = None;
    /// Whether the newest release that has the event marks it as unstable.
    const UNSTABLE: bool = false;
}

/// A type that a subscription can yield: the data of one event, or an enum over many.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an event",
    note = "subscribe to a struct of `qmp::events`, to `qmp::Event` for all events, or to `qmp::RawEvent`"
)]
pub trait FromEvent: Sized {
    /// Returns whether events of this name are wanted.
    fn accepts(name: &str) -> bool;

    /// Decodes the event's `data`. The data of an event without data is `{}`.
    ///
    /// # Errors
    ///
    /// Returns an error if the `data` does not fit the schema of an event of this name.
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

/// A type that can be written as an event: [`Event`](crate::Event), the data of one event, or
/// [`RawEvent`].
pub trait ToEvent {
    /// Returns the event's name and its `data` as JSON.
    fn to_event(&self) -> RawEvent;
}

impl<E: EventData + Encode> ToEvent for E {
    fn to_event(&self) -> RawEvent {
        RawEvent::new(E::NAME, self)
    }
}

/// An event that is not decoded: its name, and its `data` as JSON.
///
/// Subscribe to this type to receive all events, known or not, without decoding any. Its JSON form
/// is the message in which a server sends the event, without the time: `{"event": …, "data": …}`.
#[derive(Clone, Debug)]
pub struct RawEvent {
    name: Box<str>,
    data: Box<RawValue>,
}

impl RawEvent {
    /// Creates an event with that name and data.
    #[doc(hidden)]
    pub fn new(name: &str, data: &dyn Encode) -> Self {
        // Encoded text is always JSON, so the fallback is never used.
        let data = RawValue::from_string(to_text(data)).unwrap_or_default();
        Self { name: name.into(), data }
    }

    /// Returns the name on the wire.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the `data`, or `{}` if the event has none.
    #[must_use]
    pub fn data(&self) -> &RawValue {
        &self.data
    }

    /// Decodes the `data` as an event of the given type. Returns `None` if it is another event.
    ///
    /// # Errors
    ///
    /// Returns an error if the `data` does not fit the schema of an event of this name.
    pub fn decode<E: FromEvent>(&self) -> Result<Option<E>, serde_json::Error> {
        E::accepts(&self.name).then(|| E::from_event(&self.name, &self.data)).transpose()
    }
}

crate::runtime::event!(RawEvent, undisplayed);

/// Raw events are equal if their names and the texts of their `data` are equal.
impl PartialEq for RawEvent {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name && self.data.get() == other.data.get()
    }
}

impl ToEvent for RawEvent {
    fn to_event(&self) -> RawEvent {
        self.clone()
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

/// The server's clock when an event occurred. Both parts are -1 if QEMU could not read the clock.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Timestamp {
    /// Seconds since the Unix epoch.
    pub seconds: i64,
    /// Microseconds within the second.
    pub microseconds: i64,
}

impl Timestamp {
    /// The value for an unknown time.
    pub const UNKNOWN: Self = Self { seconds: -1, microseconds: -1 };
}

/// Shows seconds and microseconds since the Unix epoch, as `1795403624.434350`.
impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self == Self::UNKNOWN {
            true => f.write_str("unknown"),
            false => write!(f, "{}.{:06}", self.seconds, self.microseconds),
        }
    }
}

/// Fails if the time is unknown or outside of what the system can represent.
impl TryFrom<Timestamp> for SystemTime {
    type Error = UnknownTime;

    fn try_from(timestamp: Timestamp) -> Result<Self, UnknownTime> {
        let seconds = u64::try_from(timestamp.seconds).map_err(|_| UnknownTime)?;
        let micros = u64::try_from(timestamp.microseconds).map_err(|_| UnknownTime)?;
        let since = Duration::from_secs(seconds).checked_add(Duration::from_micros(micros));
        since.and_then(|since| Self::UNIX_EPOCH.checked_add(since)).ok_or(UnknownTime)
    }
}

/// The server could not read its clock, or the time is outside of what the system can represent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the time of the event is unknown")]
pub struct UnknownTime;

impl Object for Timestamp {
    fn encode_members(&self, writer: &mut Writer) {
        writer.member("seconds", &self.seconds);
        writer.member("microseconds", &self.microseconds);
    }

    fn decode_members(members: &mut Members<'_, '_>) -> Result<Self, Fault> {
        let (mut seconds, mut microseconds) = (None, None);
        while let Some(member) = members.next() {
            match member {
                "seconds" => members.fill(&mut seconds),
                "microseconds" => members.fill(&mut microseconds),
                _ => members.skip(),
            }
        }
        let Self { seconds: no_seconds, microseconds: no_microseconds } = Self::UNKNOWN;
        members.finish(Self {
            seconds: seconds.unwrap_or(no_seconds),
            microseconds: microseconds.unwrap_or(no_microseconds),
        })
    }
}

crate::runtime::object!(Timestamp);

/// An event with the time at which it occurred according to the server.
///
/// Its JSON form is the message in which a server sends the event. The time of receipt is not part
/// of it. When an event is deserialized, its time of receipt is set to the current time.
#[derive(Clone, Debug, PartialEq)]
pub struct Stamped<E> {
    /// The event.
    pub event: E,
    /// The time at which it occurred, by the server's clock.
    pub timestamp: Timestamp,
    /// The time at which it was received, by this process's clock.
    ///
    /// All subscriptions see the same time, no matter when they read the event. If the event is a
    /// consequence of a command, the time is never before the command was sent.
    pub received: Instant,
}

impl<E: ToEvent> Serialize for Stamped<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Message::new(&self.event, Some(self.timestamp)).serialize(serializer)
    }
}

impl<'de, E: FromEvent> Deserialize<'de> for Stamped<E> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let message = Message::deserialize(deserializer)?;
        let timestamp = message.timestamp.unwrap_or(Timestamp::UNKNOWN);
        let event = message.event().map_err(D::Error::custom)?;
        Ok(Self { event, timestamp, received: Instant::now() })
    }
}
