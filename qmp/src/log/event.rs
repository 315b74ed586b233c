//! Implements `Display` for events.

use std::fmt;

use super::redact::redact;
use super::traffic::is_known_secret;
use crate::error::one_line::OneLine;
use crate::{RawEvent, Stamped, ToEvent};

/// Displays the event on one line: `NAME {json}`, or `NAME` if it has no data.
///
/// Passwords and key material are shown as `"***"`. Characters that a terminal does not print
/// literally are shown as JSON escapes.
impl fmt::Display for RawEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.name();
        OneLine(name).fmt(f)?;
        match self.data().get() {
            "{}" => Ok(()),
            data => write!(f, " {}", redact(data, &|member| is_known_secret(name, member))),
        }
    }
}

/// Displays the event like [`RawEvent`], without its timestamp.
impl<E: ToEvent> fmt::Display for Stamped<E> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.event.to_event().fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use crate::{Event, RawEvent, events, types};

    #[test]
    fn an_event_is_its_name_and_its_data() {
        let reset = events::Reset::new(true, types::ShutdownCause::GuestReset);
        let shown = r#"RESET {"guest":true,"reason":"guest-reset"}"#;
        assert_eq!(Event::from(reset).to_string(), shown);
        assert_eq!(Event::from(events::Stop::new()).to_string(), "STOP");
    }

    #[test]
    fn an_event_shows_no_secret_and_steers_no_terminal() {
        let text = "{\"event\":\"NEW\\u001b\",\"data\":{\"password\":\"x\",\"a\":\"\u{202e}\\u001b\",\n\"b\":1}}";
        let event: RawEvent = serde_json::from_str(text).unwrap();
        let shown = "NEW\\u{1b} {\"password\":\"***\",\"a\":\"\\u202e\\u001b\", \"b\":1}";
        assert_eq!(event.to_string(), shown);
    }
}
