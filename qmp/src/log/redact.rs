//! Leaving secrets out of a message.

use crate::json::tokens::tokens;

/// What stands in place of a secret.
const REDACTED: &str = "\"***\"";

/// The message without the values of the members that are secret, at any depth.
pub(crate) fn redact(text: &str, is_secret: &dyn Fn(&str) -> bool) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut key = "";
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
        shown.push_str(token);
        match token.as_bytes().first() {
            Some(b'"') => key = token.trim_matches('"'),
            Some(b':') if is_secret(key) => secret = Secret::Next,
            _ => {}
        }
    }
    if secret != Secret::No {
        shown.push_str(REDACTED);
    }
    shown
}

/// Where the walk is in relation to a secret.
#[derive(Clone, Copy, PartialEq)]
enum Secret {
    No,
    /// The next value is secret.
    Next,
    /// The value is secret, and so many of its brackets are open.
    Inside(usize),
    /// The value is over.
    Over,
}

impl Secret {
    /// Whether the token belongs to a secret value.
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
