//! What a message from the server is, and whom it concerns.

use std::ops::Range;
use std::time::Instant;

use crate::decode::error_text;
use crate::error::{Ended, Error, ProtocolError};
use crate::frame::{Frame, Overrun};
use crate::mailbox::EventText;
use crate::table::{Reply, Table};

/// Hands a message on; an error ends the connection.
///
/// A message of a kind that is not known is dropped: the specification lets servers add some.
pub(crate) fn receive(table: &Table, frame: Frame<'_>) -> Result<(), Ended> {
    let defect = defect(table, &frame);
    let outline = frame.outline;
    let (text, defect) = match (String::from_utf8(frame.text.into_owned()), defect) {
        (Ok(text), defect) => (text, defect),
        (Err(_), Some(defect)) => (String::new(), Some(defect)),
        (Err(error), None) => (lossless_ranges(error.as_bytes()), Some(ProtocolError::NotUtf8)),
    };
    if let Some(name) = outline.event.clone().and_then(|range| unquote(&text, range)) {
        let (data, timestamp) = (outline.data, outline.timestamp);
        let received = Instant::now();
        let event = EventText { text, name, data, timestamp, received, defect };
        return receive_event(table, event);
    }
    let id = outline.id.clone().and_then(|range| text.get(range)?.parse::<u64>().ok());
    if let (Some(id), Some(defect)) = (id.filter(|id| table.is_pending(*id)), &defect) {
        table.receive_answer(id, Err(Error::Protocol(defect.clone())));
        return Ok(());
    }
    if let Some(defect) = defect {
        return end_of(defect);
    }
    if let Some(value) = outline.value {
        answer(table, id, Reply { text, value, is_error: false });
    } else if let Some(value) = outline.error {
        if outline.id.is_none() {
            return Err(error_without_id(&text[value]));
        }
        answer(table, id, Reply { text, value, is_error: true });
    } else if let Some(greeting) = outline.greeting {
        table.receive_greeting(text[greeting].to_owned());
    }
    Ok(())
}

fn receive_event(table: &Table, event: EventText) -> Result<(), Ended> {
    if let Some(ProtocolError::TooLarge { .. }) = event.defect {
        return event.defect.map_or(Ok(()), end_of);
    }
    table.receive_event(event);
    Ok(())
}

/// A reply without an id, or with one that is not ours, answers nothing that was asked here.
fn answer(table: &Table, id: Option<u64>, reply: Reply) {
    if let Some(id) = id {
        table.receive_answer(id, Ok(reply));
    }
}

fn defect(table: &Table, frame: &Frame<'_>) -> Option<ProtocolError> {
    frame.overrun.map(|overrun| match overrun {
        Overrun::Size => ProtocolError::TooLarge { limit: table.limits.size, end: false },
        Overrun::Depth => ProtocolError::TooDeep { limit: table.limits.depth },
    })
}

/// What a defect means in a message that concerns no command or event.
fn end_of(defect: ProtocolError) -> Result<(), Ended> {
    match defect {
        ProtocolError::TooLarge { limit, .. } => {
            Err(Ended::Protocol(ProtocolError::TooLarge { limit, end: true }))
        }
        _ => Ok(()),
    }
}

/// Makes text of bytes that are not UTF-8, without moving anything.
fn lossless_ranges(bytes: &[u8]) -> String {
    bytes.iter().map(|&byte| if byte.is_ascii() { char::from(byte) } else { '?' }).collect()
}

/// The range of a JSON string's content, provided that it is a string.
fn unquote(text: &str, range: Range<usize>) -> Option<Range<usize>> {
    let value = text.get(range.clone())?;
    let content = value.strip_prefix('"')?.strip_suffix('"')?;
    Some(range.start + 1..range.start + 1 + content.len())
}

fn error_without_id(error: &str) -> Ended {
    let (class, description) = match error_text(error) {
        Ok((class, description)) => (class.into(), description.into()),
        Err(_) => ("".into(), error.into()),
    };
    Ended::Protocol(ProtocolError::ErrorWithoutId { class, description })
}
