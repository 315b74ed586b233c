//! An event in the form of the message in which a server sends it.

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, Serializer};
use serde_json::value::RawValue;

use super::{FromEvent, RawEvent, Timestamp, ToEvent};
use crate::runtime::fault::Fault;
use crate::runtime::members::Members;
use crate::runtime::object::Object;
use crate::runtime::writer::Writer;

/// The parts of the message.
pub(super) struct Message {
    name: Box<str>,
    /// `None` if the event has no data.
    data: Option<Box<RawValue>>,
    /// `None` if the time is unknown.
    pub(super) timestamp: Option<Timestamp>,
}

impl Message {
    pub(super) fn new(event: &impl ToEvent, timestamp: Option<Timestamp>) -> Self {
        let RawEvent { name, data } = event.to_event();
        let data = (data.get() != "{}").then_some(data);
        Self { name, data, timestamp }
    }

    /// Decodes the event.
    pub(super) fn event<E: FromEvent>(self) -> Result<E, serde_json::Error> {
        let Self { name, data, timestamp: _ } = self;
        if !E::accepts(&name) {
            return Err(serde_json::Error::custom(format_args!("this is the event {name}")));
        }
        match data {
            Some(data) => E::from_event(&name, &data),
            None => E::from_event(&name, serde_json::from_str("{}")?),
        }
    }
}

impl Object for Message {
    /// Writes the members in QEMU's order.
    fn encode_members(&self, writer: &mut Writer) {
        writer.optional("timestamp", &self.timestamp);
        writer.member("event", &*self.name);
        writer.optional("data", &self.data);
    }

    fn decode_members(members: &mut Members<'_, '_>) -> Result<Self, Fault> {
        let (mut name, mut data, mut timestamp) = (None, None, None);
        while let Some(member) = members.next() {
            match member {
                "event" => members.fill::<String>(&mut name),
                "data" => members.fill(&mut data),
                "timestamp" => members.fill(&mut timestamp),
                _ => members.skip(),
            }
        }
        let Some(name) = name else { return members.missing("event") };
        members.finish(Self { name: name.into(), data, timestamp })
    }
}

crate::runtime::object!(Message);

/// Serializes an event as the message of a server, without the time.
///
/// # Errors
///
/// The errors of the format.
pub fn serialize_event<E: ToEvent, S: Serializer>(
    event: &E,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    Message::new(event, None).serialize(serializer)
}

/// Deserializes an event from the message of a server.
///
/// # Errors
///
/// Returns an error if the value is not such a message, or if its data does not fit.
pub fn deserialize_event<'de, E: FromEvent, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<E, D::Error> {
    Message::deserialize(deserializer)?.event().map_err(D::Error::custom)
}

/// Implements the traits that every enum over events has.
#[doc(hidden)]
#[macro_export]
macro_rules! __event {
    ($name:ident) => {
        /// Shows the event as a [`RawEvent`]($crate::RawEvent) is shown: `NAME {json}`.
        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&$crate::runtime::ToEvent::to_event(self), f)
            }
        }

        $crate::__event!($name, undisplayed);
    };
    ($name:ident, undisplayed) => {
        impl $crate::runtime::Serialize for $name {
            fn serialize<S: $crate::runtime::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                $crate::runtime::serialize_event(self, serializer)
            }
        }

        impl<'de> $crate::runtime::Deserialize<'de> for $name {
            fn deserialize<D: $crate::runtime::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::runtime::deserialize_event(deserializer)
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use crate::{Event, RawEvent, Stamped, Timestamp, events, types};

    const RESET: &str = r#"{"timestamp":{"seconds":1,"microseconds":2},"event":"RESET","data":{"guest":true,"reason":"guest-reset"}}"#;

    #[test]
    fn a_message_comes_back_as_it_was() {
        let stamped: Stamped<Event> = serde_json::from_str(RESET).unwrap();
        assert_eq!(stamped.timestamp, Timestamp { seconds: 1, microseconds: 2 });
        assert_eq!(serde_json::to_string(&stamped).unwrap(), RESET);
        let typed: Stamped<events::Reset> = serde_json::from_str(RESET).unwrap();
        assert_eq!(typed.event.reason, types::ShutdownCause::GuestReset);
        assert_eq!(serde_json::to_string(&typed).unwrap(), RESET);
        let raw: Stamped<RawEvent> = serde_json::from_str(RESET).unwrap();
        assert_eq!(serde_json::to_string(&raw).unwrap(), RESET);
    }

    #[test]
    fn an_event_without_data_has_none_on_the_wire() {
        let text = r#"{"event":"STOP"}"#;
        let event: Event = serde_json::from_str(text).unwrap();
        assert_eq!(event, Event::Stop(events::Stop::new()));
        assert_eq!(serde_json::to_string(&event).unwrap(), text);
    }

    #[test]
    fn an_unknown_event_keeps_its_name_and_data() {
        let text = r#"{"event":"FROM_THE_FUTURE","data":{"a":[1,null]}}"#;
        let event: Event = serde_json::from_str(text).unwrap();
        assert!(matches!(&event, Event::Unknown(it) if it.name == "FROM_THE_FUTURE"));
        assert_eq!(serde_json::to_string(&event).unwrap(), text);
    }

    #[test]
    fn what_is_no_such_event_is_an_error() {
        let other = serde_json::from_str::<Stamped<events::Stop>>(RESET).unwrap_err();
        assert!(other.to_string().contains("RESET"), "{other}");
        assert!(serde_json::from_str::<Event>(r#"{"data":{}}"#).is_err());
        assert!(serde_json::from_str::<Event>(r#"{"event":"RESET","data":{}}"#).is_err());
    }

    #[test]
    fn a_time_that_is_not_known_stays_so() {
        let text = r#"{"timestamp":{"seconds":-1,"microseconds":-1},"event":"STOP"}"#;
        let stamped: Stamped<Event> = serde_json::from_str(text).unwrap();
        assert_eq!(stamped.timestamp, Timestamp::UNKNOWN);
        assert_eq!(serde_json::to_string(&stamped).unwrap(), text);
    }
}
