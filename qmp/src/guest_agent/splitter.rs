//! Splitting the agent's output into messages.
//!
//! Unlike QMP, the line to an agent is lossy: a console, an earlier client or the firmware may have
//! written to it. A message is therefore one line. What is no JSON is dropped up to the end of its
//! line or to the next 0xFF, with which the agent precedes its reply to `guest-sync-delimited`.

use std::collections::VecDeque;

use memchr::memchr2;

use crate::connection::reply::Reply;
use crate::json::frame::{Frame, Framer, Limits, Overrun};

/// The byte that separates what an agent says now from what anybody said before.
pub(super) const DELIMITER: u8 = 0xff;

/// A message of the agent.
#[derive(Debug)]
pub(super) struct Message {
    /// The id of the command, if the agent repeats it.
    pub(super) id: Option<u64>,
    pub(super) body: Body,
}

#[derive(Debug)]
pub(super) enum Body {
    /// The reply to a command, or an error that belongs to no command.
    Reply(Reply),
    /// A reply that exceeds a limit of the client or is not valid.
    Unusable(&'static str),
    /// The greeting of a QMP server, which is no agent.
    Greeting,
    /// Text that is no message.
    Noise,
}

/// Collects bytes into messages. The memory is bounded by the size limit of a message.
#[derive(Debug)]
pub(super) struct Splitter {
    limits: Limits,
    framer: Framer,
    /// Whether the rest of the line is dropped.
    skips: bool,
}

impl Splitter {
    pub(super) fn new(limits: Limits) -> Self {
        Self { limits, framer: Framer::new(limits), skips: false }
    }

    /// Adds the messages that the bytes complete.
    pub(super) fn feed(&mut self, mut bytes: &[u8], messages: &mut VecDeque<Message>) {
        while let Some(at) = memchr2(b'\n', DELIMITER, bytes) {
            self.scan(&bytes[..at], messages);
            if self.framer.is_inside() && !self.skips {
                messages.push_back(Message { id: None, body: Body::Noise });
            }
            self.reset();
            bytes = &bytes[at + 1..];
        }
        self.scan(bytes, messages);
    }

    /// Whether a line has begun that is not complete.
    pub(super) fn is_inside(&self) -> bool {
        self.skips || self.framer.is_inside()
    }

    /// Forgets a message that has begun.
    pub(super) fn reset(&mut self) {
        if self.is_inside() {
            self.framer = Framer::new(self.limits);
            self.skips = false;
        }
    }

    fn scan(&mut self, bytes: &[u8], messages: &mut VecDeque<Message>) {
        if self.skips {
            return;
        }
        let scanned = self.framer.feed(bytes, &mut |frame| messages.extend(message(&frame)));
        self.skips = scanned.is_err();
        if self.skips {
            messages.push_back(Message { id: None, body: Body::Noise });
        }
    }
}

/// Interprets a JSON object; `None` if it is no message of an agent or of a QMP server.
fn message(frame: &Frame<'_>) -> Option<Message> {
    let outline = &frame.outline;
    let id = outline.id.clone().and_then(|range| number(&frame.text[range]));
    if let Some(reason) = objection(frame) {
        return Some(Message { id, body: Body::Unusable(reason) });
    }
    if outline.greeting.is_some() {
        return Some(Message { id, body: Body::Greeting });
    }
    let (value, is_error) = match (&outline.value, &outline.error) {
        (Some(value), None) => (value.clone(), false),
        (None, Some(error)) => (error.clone(), true),
        _ => return None,
    };
    let Ok(text) = std::str::from_utf8(&frame.text) else {
        return Some(Message { id, body: Body::Unusable("a reply that is not UTF-8") });
    };
    let reply = Reply { text: text.to_owned(), value, is_error };
    Some(Message { id, body: Body::Reply(reply) })
}

fn objection(frame: &Frame<'_>) -> Option<&'static str> {
    match frame.overrun {
        Some(Overrun::Size) => Some("a reply above the size limit (`max_message_size`)"),
        Some(Overrun::Depth) => Some("a reply that is nested too deep"),
        None if frame.broken => Some("a reply that is not JSON"),
        None => None,
    }
}

fn number(text: &[u8]) -> Option<u64> {
    std::str::from_utf8(text).ok()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(pieces: &[&[u8]]) -> Vec<String> {
        let mut splitter = Splitter::new(Limits { size: 100, depth: 8 });
        let mut messages = VecDeque::new();
        for piece in pieces {
            splitter.feed(piece, &mut messages);
        }
        let shown = |message: Message| match message.body {
            Body::Reply(reply) => format!("{:?} {} {}", message.id, reply.is_error, reply.value()),
            Body::Unusable(reason) => format!("{:?} {reason}", message.id),
            Body::Greeting => "greeting".to_owned(),
            Body::Noise => "noise".to_owned(),
        };
        messages.into_iter().map(shown).collect()
    }

    #[test]
    fn replies_are_found_among_garbage() {
        let expected = ["Some(7) false 1"];
        let reply = &b"{\"return\": 1, \"id\": 7}\n"[..];
        let after_noise = ["noise", "Some(7) false 1"];
        assert_eq!(split(&[reply]), expected);
        assert_eq!(split(&[b"login: ", b"root\n", reply]), after_noise);
        assert_eq!(split(&[b"{\"return\": {\"half\n", reply]), after_noise);
        assert_eq!(split(&[b"]]\xff", reply]), after_noise);
        assert_eq!(split(&[b"{\"a\":\xff", reply]), after_noise);
        assert_eq!(split(&[&reply[..5], &reply[5..12], &reply[12..]]), expected);
        assert_eq!(split(&[b"{\"other\": 1}\n\n\r\n", reply]), expected);
    }

    #[test]
    fn errors_without_an_id_and_greetings_are_messages() {
        let stray = &b"{\"error\": {\"class\": \"GenericError\", \"desc\": \"x\"}}\n"[..];
        assert_eq!(split(&[stray]), [r#"None true {"class": "GenericError", "desc": "x"}"#]);
        assert_eq!(split(&[b"{\"QMP\": {}}\n"]), ["greeting"]);
    }

    #[test]
    fn what_is_too_large_keeps_its_id() {
        let large = format!("{{\"return\": \"{}\", \"id\": 3}}\n", "x".repeat(200));
        let seen = split(&[large.as_bytes(), b"{\"return\": {}}\n"]);
        assert_eq!(
            seen,
            ["Some(3) a reply above the size limit (`max_message_size`)", "None false {}"]
        );
    }
}
