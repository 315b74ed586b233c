//! Reading a transcript.

use std::io::{self, BufRead};
use std::sync::Arc;

use serde_json::Value;

/// Why a session cannot be played.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TranscriptError {
    /// The file cannot be read.
    #[error("the transcript cannot be read: {0}")]
    Read(Arc<io::Error>),
    /// A line is neither one of a transcript nor one of a traffic log.
    #[error("line {0} of the transcript is no message")]
    Line(usize),
    /// There is no greeting, or it names no version.
    #[error("the transcript has no greeting: record from the beginning of the connection")]
    NoGreeting,
    /// The schema of the release of the recorded server is not known.
    #[error("the transcript is of QEMU {0}, whose schema is not known")]
    UnknownRelease(crate::Release),
}

/// A message of a session.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Message {
    Sent(Value),
    Received(Value),
}

/// Reads the messages of a transcript or of a traffic log.
pub(super) fn read(lines: impl BufRead) -> Result<Vec<Message>, TranscriptError> {
    let mut messages = Vec::new();
    for (index, line) in lines.lines().enumerate() {
        let line = line?;
        if !line.trim().is_empty() {
            messages.push(message(&line).ok_or(TranscriptError::Line(index + 1))?);
        }
    }
    Ok(messages)
}

fn message(line: &str) -> Option<Message> {
    if line.starts_with('{') {
        let mut object: Value = serde_json::from_str(line).ok()?;
        let mut take = |name| object.get_mut(name).map(Value::take);
        return take("sent").map(Message::Sent).or_else(|| take("received").map(Message::Received));
    }
    let (_time, rest) = line.split_once(' ')?;
    let (direction, text) = rest.split_once(' ')?;
    let value = serde_json::from_str(text).ok()?;
    match direction {
        ">" => Some(Message::Sent(value)),
        "<" => Some(Message::Received(value)),
        _ => None,
    }
}

impl From<io::Error> for TranscriptError {
    fn from(error: io::Error) -> Self {
        Self::Read(Arc::new(error))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Message, read};

    #[test]
    fn transcripts_and_traffic_logs_are_read() {
        let text = "{\"sent\": {\"execute\": \"stop\", \"id\": 1}}\n\n\
            1795403624.434628 > {\"execute\":\"cont\"}\n1795403624.434628 < {\"return\": {}}\n";
        let expected = [
            Message::Sent(json!({"execute": "stop", "id": 1})),
            Message::Sent(json!({"execute": "cont"})),
            Message::Received(json!({"return": {}})),
        ];
        assert_eq!(read(text.as_bytes()).unwrap(), expected);
    }

    #[test]
    fn the_line_that_is_no_message_is_told() {
        for line in ["what?", "1 = {}", "{\"send\": 1}", "(3 messages are missing here)"] {
            let error = read(format!("{{\"sent\": {{}}}}\n{line}\n").as_bytes()).unwrap_err();
            assert_eq!(error.to_string(), "line 2 of the transcript is no message", "{line}");
        }
    }
}
