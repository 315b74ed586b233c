//! Processes received bytes: splits them into messages, classifies the messages and passes them on.

use std::ops::Range;
use std::time::Instant;

use serde::de::IgnoredAny;

use crate::connection::ending::End;
use crate::connection::mailbox::{Defect, EventText};
use crate::connection::reply::Reply;
use crate::connection::table::Table;
use crate::error::ProtocolErrorKind;
use crate::error::decode::error_text;
use crate::event::Timestamp;
use crate::json::frame::{Excerpt, Frame, Framer, Limits, Outline, Overrun};
use crate::runtime::from_text;

/// Splits received bytes into messages and dispatches them. An error ends the connection.
pub(crate) fn feed(table: &Table, framer: &mut Framer, bytes: &[u8]) -> Result<(), End> {
    let mut outcome = Ok(());
    let fed = framer.feed(bytes, &mut |frame| {
        if outcome.is_ok() {
            outcome = receive(table, frame);
        }
    });
    outcome?;
    fed.map_err(|Excerpt(bytes)| {
        let text = String::from_utf8_lossy(&bytes).into();
        End::Violated(ProtocolErrorKind::NotJson { text })
    })
}

/// Dispatches a message. An error ends the connection.
fn receive(table: &Table, frame: Frame<'_>) -> Result<(), End> {
    let message = Message::read(table.limits, frame);
    if let Some(name) = message.event() {
        receive_event(table, message, name);
        return Ok(());
    }
    match &message.defect {
        Some(defect) => receive_defective(table, message.id(), defect),
        None => receive_sound(table, message),
    }
}

/// A received message, with its text and structure.
struct Message {
    text: String,
    outline: Outline,
    /// Whether the message is invalid JSON, apart from the member that is decoded later.
    broken: bool,
    /// The reason why the text cannot be used, if any.
    defect: Option<ProtocolErrorKind>,
}

impl Message {
    fn read(limits: Limits, frame: Frame<'_>) -> Self {
        let overrun = frame.overrun.map(|overrun| match overrun {
            Overrun::Size => ProtocolErrorKind::TooLarge { limit: limits.size, end: false },
            Overrun::Depth => ProtocolErrorKind::TooDeep { limit: limits.depth },
        });
        let (text, defect) = match String::from_utf8(frame.text.into_owned()) {
            Ok(text) => (text, overrun),
            Err(error) => {
                (ascii_of(error.as_bytes()), overrun.or(Some(ProtocolErrorKind::NotUtf8)))
            }
        };
        let broken = frame.broken || !others_are_json(&text, &frame.outline);
        Self { text, outline: frame.outline, broken, defect }
    }

    /// Returns the range of the event's name, if the message is an event.
    fn event(&self) -> Option<Range<usize>> {
        let range = self.outline.event.clone()?;
        let name = self.text.get(range.clone())?.strip_prefix('"')?.strip_suffix('"')?;
        Some(range.start + 1..range.start + 1 + name.len())
    }

    /// Returns the id, if it has the form of this client's ids.
    fn id(&self) -> Option<u64> {
        self.text.get(self.outline.id.clone()?)?.parse().ok()
    }
}

/// Returns `true` if all members are valid JSON, except the one that is decoded later: `data`,
/// `return` or `error`.
fn others_are_json(text: &str, outline: &Outline) -> bool {
    let Outline { greeting, event, data, timestamp, value, error, id } = outline;
    let is_json =
        |range: &Option<Range<usize>>| range.clone().is_none_or(|range| is_json(&text[range]));
    is_json(id)
        && is_json(event)
        && (event.is_some() || is_json(timestamp))
        && (value.is_none() || is_json(error))
        && (event.is_some() || is_json(data))
        && (event.is_none() || is_json(value) && is_json(error))
        && (value.is_none() && error.is_none() && event.is_none() || is_json(greeting))
}

/// Returns `true` if a text is one JSON value. The ids of this client and the names of events are
/// checked without a parser.
fn is_json(text: &str) -> bool {
    let plain = match text.as_bytes() {
        [b'1'..=b'9', digits @ ..] => digits.iter().all(u8::is_ascii_digit),
        [b'"', name @ .., b'"'] => {
            name.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
        }
        _ => false,
    };
    plain || serde_json::from_str::<IgnoredAny>(text).is_ok()
}

/// Converts bytes that are not UTF-8 to text. Each non-ASCII byte becomes `?`, so all characters of
/// the JSON syntax keep their positions.
fn ascii_of(bytes: &[u8]) -> String {
    bytes.iter().map(|&byte| if byte.is_ascii() { char::from(byte) } else { '?' }).collect()
}

fn receive_event(table: &Table, message: Message, name: Range<usize>) {
    let Message { text, outline, defect, broken } = message;
    let timestamp = outline.timestamp.map(|range| &text[range]);
    // A timestamp that cannot be decoded is treated as unknown.
    let read = timestamp.and_then(|text| from_text::<Timestamp>(text).ok());
    let broken = broken || read.is_none() && timestamp.is_some_and(|text| !is_json(text));
    let timestamp = read.unwrap_or(Timestamp::UNKNOWN);
    let data = if broken { Some(0..text.len()) } else { outline.data };
    let (received, defect) = (Instant::now(), defect.map(Defect::Text));
    table.receive_event(EventText { text, name, data, timestamp, received, defect });
}

/// Handles a message with a defect. The command to which the message replies fails with the defect.
/// A message that is too large and has no id may be the reply to any pending command, which would
/// then wait forever, so it ends the connection.
fn receive_defective(
    table: &Table,
    id: Option<u64>,
    defect: &ProtocolErrorKind,
) -> Result<(), End> {
    match (id, defect) {
        (Some(id), _) => table.receive_defective_answer(id, defect.clone()),
        (None, &ProtocolErrorKind::TooLarge { limit, .. }) => {
            return Err(End::Violated(ProtocolErrorKind::TooLarge { limit, end: true }));
        }
        (None, _) => {}
    }
    Ok(())
}

/// Handles a message without a defect. Drops a message of an unknown kind, because the
/// specification lets servers add kinds. Drops a reply that belongs to no command of this client:
/// one with an unknown id, or a `return` without an id. An `error` without an id ends the
/// connection.
fn receive_sound(table: &Table, message: Message) -> Result<(), End> {
    let id = message.id();
    let Message { text, outline, broken, .. } = message;
    // If the message is invalid JSON, the whole text is decoded, so that the error says what is
    // wrong.
    let part = |range| if broken { 0..text.len() } else { range };
    match (outline.value, outline.error, id) {
        (Some(value), _, Some(id)) => {
            let value = part(value);
            table.receive_answer(id, Ok(Reply::new(text, value, false)));
        }
        (None, Some(value), Some(id)) => {
            let value = part(value);
            table.receive_answer(id, Ok(Reply::new(text, value, true)));
        }
        (None, Some(value), None) if outline.id.is_none() => {
            return Err(error_without_id(&text[value]));
        }
        (None, None, _) => {
            if let Some(greeting) = outline.greeting.map(part) {
                table.receive_greeting(text[greeting].to_owned());
            }
        }
        _ => {}
    }
    Ok(())
}

fn error_without_id(error: &str) -> End {
    let (class, description) = match error_text(error) {
        Ok((class, description)) => (class.into(), description.into()),
        Err(_) => ("".into(), error.into()),
    };
    End::Violated(ProtocolErrorKind::ErrorWithoutId { class, description })
}
