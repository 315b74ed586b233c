//! What the client knows of an event.

mod message;

use std::time::Instant;

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

/// What can be written as an event: [`Event`](crate::Event), the data of one event, [`RawEvent`].
pub trait ToEvent {
    /// The event's name, and its `data` as JSON.
    fn to_event(&self) -> RawEvent;
}

impl<E: EventData + Encode> ToEvent for E {
    fn to_event(&self) -> RawEvent {
        RawEvent::new(E::NAME, self)
    }
}

/// An event as it came: its name, and its `data` as JSON.
///
/// What to subscribe to for all events, known or not, without decoding any. As JSON it is the
/// message in which a server sends it, without the time: `{"event": …, "data": …}`.
#[derive(Clone, Debug)]
pub struct RawEvent {
    name: Box<str>,
    data: Box<RawValue>,
}

impl RawEvent {
    /// An event of that name and data.
    #[doc(hidden)]
    pub fn new(name: &str, data: &dyn Encode) -> Self {
        // What is encoded is JSON, so there is nothing to fall back to.
        let data = RawValue::from_string(to_text(data)).unwrap_or_default();
        Self { name: name.into(), data }
    }

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

crate::runtime::event!(RawEvent);

/// Equal in name and in the text of the `data`.
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

/// The server's clock when an event happened. Both parts are -1 where QEMU could not tell.
#[derive(Clone, Copy, PartialEq, Eq)]
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

/// An event with the time at which the server says it happened.
///
/// As JSON it is the message in which a server sends it. The time of receipt is not in it: what is
/// read from JSON was received then.
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
