//! Checks whether QEMU's JSON parser accepts a command.
//!
//! QEMU answers a command that its parser rejects with an error without an id. That error cannot be
//! matched to a command, so such commands are not sent. The limits are those of
//! `qobject/json-streamer.c`. The rules for strings are those of `json-parser.c` and
//! `util/unicode.c`. Both are the same in 6.2 and all later releases.

use std::borrow::Cow;
use std::collections::HashSet;

use crate::json::tokens::tokens;

/// The longest command, in bytes.
const MAX_SIZE: usize = 64 << 20;
/// The most bytes that the added id takes of it.
const ID_SIZE: usize = 32;
/// The largest number of tokens in a command.
const MAX_TOKENS: usize = 2 << 20;
/// The number of tokens that the added id takes: comma, key, colon and number.
const ID_TOKENS: usize = 4;
/// The deepest nesting.
pub(crate) const MAX_DEPTH: usize = 1024;

/// The quantity that [`MAX_DEPTH`] limits.
pub(crate) const NESTING: &str = "nesting";

/// The reason why a command cannot be sent.
#[derive(Debug, PartialEq)]
pub(crate) enum Objection {
    Beyond { what: &'static str, limit: usize },
    Malformed(String),
}

/// Checks a command that a serializer wrote. Such text is JSON and has no duplicate keys.
pub(crate) fn check_written(text: &[u8]) -> Result<(), Objection> {
    // ASCII text that is shorter than the depth limit cannot break any of the rules.
    if text.len() <= MAX_DEPTH && text.is_ascii() {
        return Ok(());
    }
    match std::str::from_utf8(text) {
        Ok(text) => Walk::default().check(text),
        Err(_) => Err(Objection::Malformed("it is not UTF-8".to_owned())),
    }
}

/// Checks a text that the caller wrote and that is known to be JSON.
pub(crate) fn check_foreign(text: &str) -> Result<(), Objection> {
    Walk { watch_keys: true, ..Walk::default() }.check(text)
}

/// A walk over the tokens of a JSON text.
#[derive(Default)]
struct Walk<'a> {
    tokens: usize,
    /// The containers around the token. An object has the set of its keys so far.
    containers: Vec<Option<HashSet<Cow<'a, str>>>>,
    watch_keys: bool,
    at_key: bool,
}

impl<'a> Walk<'a> {
    fn check(mut self, text: &'a str) -> Result<(), Objection> {
        if text.len() > MAX_SIZE - ID_SIZE {
            return Err(Objection::Beyond { what: "length in bytes", limit: MAX_SIZE });
        }
        for range in tokens(text) {
            let token = &text[range];
            if !token.starts_with(|first: char| first.is_ascii_whitespace()) {
                self.token(token)?;
            }
        }
        Ok(())
    }

    fn token(&mut self, token: &'a str) -> Result<(), Objection> {
        let first = token.as_bytes().first().copied().unwrap_or_default();
        self.tokens += 1;
        if self.tokens > MAX_TOKENS - ID_TOKENS {
            return Err(Objection::Beyond { what: "number of tokens", limit: MAX_TOKENS });
        }
        match first {
            b'{' => self.open(Some(HashSet::new()))?,
            b'[' => self.open(None)?,
            b'}' | b']' => drop(self.containers.pop()),
            b'"' => self.string(token)?,
            _ => {}
        }
        self.at_key = match first {
            b'{' => true,
            b',' => matches!(self.containers.last(), Some(Some(_))),
            _ => false,
        };
        Ok(())
    }

    fn open(&mut self, container: Option<HashSet<Cow<'a, str>>>) -> Result<(), Objection> {
        self.containers.push(container);
        match self.containers.len() > MAX_DEPTH {
            true => Err(Objection::Beyond { what: NESTING, limit: MAX_DEPTH }),
            false => Ok(()),
        }
    }

    fn string(&mut self, token: &'a str) -> Result<(), Objection> {
        let plain = token.is_ascii() && !token.contains('\\');
        if !plain {
            check_characters(token)?;
        }
        if self.watch_keys && self.at_key {
            let key = if plain { Cow::Borrowed(token) } else { unescape(token) };
            if let Some(Some(keys)) = self.containers.last_mut()
                && !keys.insert(key)
            {
                return Err(Objection::Malformed(format!("the key {token} occurs twice")));
            }
        }
        Ok(())
    }
}

/// Returns the key without escapes, still in quotes, so that two spellings of a key are equal.
fn unescape(token: &str) -> Cow<'_, str> {
    match serde_json::from_str::<String>(token) {
        Ok(key) => Cow::Owned(format!("\"{key}\"")),
        Err(_) => Cow::Borrowed(token),
    }
}

/// Checks that a string has no noncharacters, literal or escaped, and no lone surrogates. QEMU
/// rejects both.
fn check_characters(token: &str) -> Result<(), Objection> {
    let malformed = |what: &str| Objection::Malformed(format!("a string holds {what}"));
    let text = serde_json::from_str::<String>(token)
        .map_err(|_| malformed("an escape sequence that is not a character"))?;
    match text.chars().map(u32::from).any(is_noncharacter) {
        true => Err(malformed("a character that Unicode excludes from interchange")),
        false => Ok(()),
    }
}

fn is_noncharacter(code: u32) -> bool {
    (0xFDD0..=0xFDEF).contains(&code) || code & 0xFFFE == 0xFFFE
}

#[cfg(test)]
mod tests {
    use super::{Objection, check_foreign, check_written};

    fn reason(text: &str) -> String {
        match check_foreign(text) {
            Err(Objection::Malformed(reason)) => reason,
            Err(Objection::Beyond { what, limit }) => format!("{what} {limit}"),
            Ok(()) => String::new(),
        }
    }

    #[test]
    fn counts_tokens_and_depth_as_qemu_does() {
        let nested = |depth| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert_eq!(reason(&nested(1024)), "");
        assert_eq!(reason(&nested(1025)), "nesting 1024");
        assert!(check_written(nested(1025).as_bytes()).is_err());
        // Brackets, numbers and commas make 2n + 1 tokens. The added id has 4.
        let long = |numbers: usize| format!("[{}1]", "1, ".repeat(numbers - 1));
        assert_eq!(reason(&long((1 << 20) - 3)), "");
        assert_eq!(reason(&long((1 << 20) - 2)), "number of tokens 2097152");
        assert_eq!(reason(&format!("\"{}\"", "a".repeat(64 << 20))), "length in bytes 67108864");
    }

    #[test]
    fn finds_keys_that_come_twice() {
        assert_eq!(reason(r#"{"a": {"a": 1, "b": ["a", "a"]}, "c": "a"}"#), "");
        assert_eq!(
            reason(r#"[{"a": 1}, {"a": 1, "b": 2, "\u0061": 3}]"#),
            r#"the key "\u0061" occurs twice"#
        );
    }

    #[test]
    fn finds_characters_that_qemu_refuses() {
        for good in ["\"\u{e4}\u{1f600}\"", r#""\ud83d\ude00""#, r#""\u0000""#] {
            assert_eq!(reason(good), "", "{good}");
        }
        for bad in ["\"\u{fffe}\"", "\"\u{1ffff}\"", "\"\u{fdd0}\"", r#""\uffff""#, r#""\ud83d""#] {
            assert_ne!(reason(bad), "", "{bad}");
        }
    }
}
