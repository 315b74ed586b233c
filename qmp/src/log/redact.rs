//! Removes secrets from the text of a message.

use std::borrow::Cow;
use std::ops::Range;

use crate::error::one_line::is_hidden;
use crate::json::tokens::tokens;

/// The replacement for a secret value.
const REDACTED: &str = "\"***\"";

/// Returns the message on one line, without the values of secret members at any depth, and without
/// the passwords of URLs.
pub(crate) fn redact(text: &str, is_secret: &dyn Fn(&str) -> bool) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut key = Cow::Borrowed("");
    let mut secret = Secret::No;
    for range in tokens(text) {
        let token = &text[range];
        if secret.covers(token) {
            continue;
        }
        if secret == Secret::Over {
            shown.push_str(REDACTED);
            secret = Secret::No;
        }
        match token.as_bytes().first() {
            Some(b'"') => {
                key = unescaped(token);
                push_visible(&mut shown, &without_password(token, &key));
            }
            Some(b':') if is_secret(&key) => {
                shown.push(':');
                secret = Secret::Next;
            }
            Some(b'\n' | b'\r') => shown.push(' '),
            _ => push_visible(&mut shown, token),
        }
    }
    if secret != Secret::No {
        shown.push_str(REDACTED);
    }
    shown
}

/// Returns the text that a string token represents.
pub(super) fn unescaped(token: &str) -> Cow<'_, str> {
    let plain = token.strip_prefix('"').unwrap_or(token);
    let plain = plain.strip_suffix('"').unwrap_or(plain);
    if !plain.contains('\\') {
        return Cow::Borrowed(plain);
    }
    serde_json::from_str(token).map_or(Cow::Borrowed(plain), Cow::Owned)
}

/// Returns a string token without the passwords of URLs in it: the part of
/// `scheme://user:password@host` between the colon and the at sign.
fn without_password<'t>(token: &'t str, text: &str) -> Cow<'t, str> {
    let Some(range) = password(text) else { return Cow::Borrowed(token) };
    let shown = [&text[..range.start], "***", &without_password_in(&text[range.end..])].concat();
    serde_json::to_string(&shown).map_or(Cow::Borrowed(REDACTED), Cow::Owned)
}

/// Returns the rest of a text without the passwords of further URLs.
fn without_password_in(text: &str) -> String {
    match password(text) {
        None => text.to_owned(),
        Some(range) => {
            [&text[..range.start], "***", &without_password_in(&text[range.end..])].concat()
        }
    }
}

/// Returns the range of the first password of a URL in a text. A password may contain any character
/// that does not end the authority, including at signs.
fn password(text: &str) -> Option<Range<usize>> {
    let mut at = 0;
    while let Some(found) = text[at..].find("://") {
        at += found + "://".len();
        let rest = &text[at..];
        let end = rest.find(['/', '?', '#', '"', ' ']).unwrap_or(rest.len());
        if let Some(host) = rest[..end].rfind('@')
            && let Some(colon) = rest[..host].find(':')
        {
            return Some(at + colon + 1..at + host);
        }
    }
    None
}

/// Appends a text. Characters that a terminal does not print literally are written as JSON escapes.
fn push_visible(shown: &mut String, text: &str) {
    for character in text.chars() {
        if !is_hidden(character) {
            shown.push(character);
            continue;
        }
        for unit in character.encode_utf16(&mut [0; 2]) {
            shown.extend(format!("\\u{unit:04x}").chars());
        }
    }
}

/// The position of the scan relative to a secret value.
#[derive(Clone, Copy, PartialEq)]
enum Secret {
    No,
    /// The next value is secret.
    Next,
    /// Inside the secret value, at this depth of brackets.
    Inside(usize),
    /// Directly after the secret value.
    Over,
}

impl Secret {
    /// Returns `true` if the token belongs to a secret value, and advances the state.
    fn covers(&mut self, token: &str) -> bool {
        let depth = match *self {
            Self::No | Self::Over => return false,
            Self::Next if token.trim_ascii().is_empty() => return true,
            Self::Next => 0,
            Self::Inside(depth) => depth,
        };
        let depth = match token {
            "{" | "[" => depth + 1,
            "}" | "]" => depth.saturating_sub(1),
            _ => depth,
        };
        *self = if depth == 0 { Self::Over } else { Self::Inside(depth) };
        true
    }
}

#[cfg(test)]
mod tests {
    use super::redact;

    #[test]
    fn hides_members_whose_names_are_escaped() {
        let hide = |text| redact(text, &|key| key == "password");
        assert_eq!(hide(r#"{"p\u0061ssword":"a"}"#), r#"{"p\u0061ssword":"***"}"#);
        assert_eq!(hide(r#"{"\"password":"a"}"#), r#"{"\"password":"a"}"#);
    }

    #[test]
    fn hides_passwords_of_urls() {
        let hide = |text| redact(text, &|_| false);
        for (text, shown) in [
            (r#"["nbd://u:s3cret@h:10809/x"]"#, r#"["nbd://u:***@h:10809/x"]"#),
            (r#"["x ssh://u:s3:cr@et@h, ftp://:p@h"]"#, r#"["x ssh://u:***@h, ftp://:***@h"]"#),
            (r#"["http:\/\/u:s3cret@h\/"]"#, r#"["http://u:***@h/"]"#),
            (r#"["http\u003a//u:s3cret@h"]"#, r#"["http://u:***@h"]"#),
            (
                r#"["json:{\"url\":\"http://u:s3cret@h\"}"]"#,
                r#"["json:{\"url\":\"http://u:***@h\"}"]"#,
            ),
        ] {
            assert_eq!(hide(text), shown);
        }
        for text in
            [r#"["http://h:80/@x", "a@b:c", "tcp://h", "http://u@h", "://"]"#, r#"{"a":":"}"#]
        {
            assert_eq!(hide(text), text);
        }
    }

    #[test]
    fn a_message_is_one_line_that_cannot_steer_a_terminal() {
        let hide = |text| redact(text, &|key| key == "k");
        assert_eq!(hide("{\r\n  \"a\": 1\n}"), "{ \"a\": 1 }");
        let text = "{\"a\": \"\u{1b}[2J\u{202e}\u{9b}\u{e4}\"}";
        assert_eq!(hide(text), "{\"a\": \"\\u001b[2J\\u202e\\u009b\u{e4}\"}");
        assert_eq!(hide("no \u{1b} json\n\u{9b}"), "no \\u001b json \\u009b");
    }

    #[test]
    fn hides_values_of_any_kind_at_any_depth() {
        let hide = |text| redact(text, &|key| key == "password");
        assert_eq!(
            hide(r#"{"password": "a\"b", "x": "password"}"#),
            r#"{"password":"***", "x": "password"}"#
        );
        assert_eq!(
            hide(r#"[{"y":{"password":{"a":["]"]}}},1]"#),
            r#"[{"y":{"password":"***"}},1]"#
        );
        assert_eq!(hide(r#"{"password":7}"#), r#"{"password":"***"}"#);
        assert_eq!(hide(r#"{"password": "cut"#), r#"{"password":"***""#);
        assert_eq!(hide("no json"), "no json");
    }
}
