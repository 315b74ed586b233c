//! Decoding errors, and the path to the value that does not match.

use std::borrow::Cow;
use std::sync::Arc;

use serde::de::Error as _;
use serde_json::Value;

use crate::error::DecodeError;
use crate::error::one_line::{ends, excerpt};
use crate::json::path::path_at;
use crate::runtime::from_text;

/// Reads the class and the description of an error that the server returned.
pub(crate) fn error_text(text: &str) -> Result<(String, String), serde_json::Error> {
    let members: Value = from_text(text)?;
    let text = |name| match members.get(name) {
        Some(Value::String(text)) => Ok(text.clone()),
        _ => Err(serde_json::Error::custom(format_args!("`{name}` is missing or no text"))),
    };
    Ok((text("class")?, text("desc")?))
}

pub(crate) fn decode_error(
    name: Cow<'static, str>,
    text: &str,
    source: serde_json::Error,
) -> DecodeError {
    let path = path_at(text, offset(text, source.line(), source.column()));
    DecodeError { name, path, text: text.to_owned(), source: Arc::new(source) }
}

/// Converts a line and a column to an offset. `serde_json` counts both from one.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let lines = text.split_inclusive('\n').take(line.saturating_sub(1));
    lines.map(str::len).sum::<usize>() + column
}

/// Shortens a long path to its beginning, its end and its number of steps.
pub(crate) fn short_path(path: &str) -> String {
    match ends(path) {
        None => excerpt(path),
        Some((begin, end)) => {
            let steps = path.matches(['.', '[']).count();
            format!("{}\u{2026}{} ({steps} steps)", excerpt(begin), excerpt(end))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{decode_error, error_text};
    use serde::de::DeserializeOwned;
    use std::collections::BTreeMap;

    fn path<T: DeserializeOwned + std::fmt::Debug>(text: &str) -> String {
        decode_error("c".into(), text, serde_json::from_str::<T>(text).unwrap_err()).path
    }

    #[test]
    fn names_the_member_or_item_that_does_not_fit() {
        type Nested = BTreeMap<String, Vec<BTreeMap<String, bool>>>;
        assert_eq!(path::<Nested>(r#"{"a": [{}, {"b": 1}]}"#), "$.a[1].b");
        assert_eq!(
            path::<Nested>("{\n  \"a\": [\n    {},\n    {\"x\": true, \"b\": \"\"}]}"),
            "$.a[1].b"
        );
        assert_eq!(path::<Nested>(r#"{"a": [], "b": {}}"#), "$.b");
        assert_eq!(path::<Nested>(r#"{"a": [7]}"#), "$.a[0]");
        assert_eq!(path::<Nested>("[1]"), "$");
        assert_eq!(path::<bool>("1"), "$");
    }

    #[test]
    fn survives_text_that_is_no_json() {
        for text in ["", "\"", "{\"", "{\"a\\", "]]]", ":,:,", "{\"a\":[\"b\\\"", "\u{e4}\""] {
            assert!(path::<Vec<bool>>(text).starts_with('$'));
        }
    }

    #[test]
    fn an_error_is_one_short_line() {
        use crate::{Command, commands::QueryStatus};
        let text = r#"{"running": true}"#;
        let error = QueryStatus::decode_return(text).unwrap_err();
        let error = decode_error("query-status".into(), text, error);
        let line = "query-status: unexpected data at $: missing field `status` at line 1 column 17";
        assert_eq!(error.to_string(), line);
        assert!(std::error::Error::source(&error).is_none());

        let deep = format!("{}{}", "{\"backing-image\":\n".repeat(300), "}".repeat(300));
        let error = crate::runtime::from_text::<crate::types::ImageInfo>(&deep).unwrap_err();
        let error = decode_error("query-block".into(), &deep, error);
        assert_eq!((error.path.matches(".backing-image").count(), &error.text), (256, &deep));
        for shown in [error.to_string(), format!("{error:?}")] {
            assert!(shown.contains("(256 steps)") && shown.contains("nested more than 256 deep"));
            assert!(shown.chars().count() < 700 && !shown.contains('\n'), "{shown}");
        }
    }

    #[test]
    fn what_a_server_sent_breaks_no_line() {
        let name = "a\\n\u{9b}".repeat(300);
        let text = format!("{{\"{name}\": [7]}}");
        let cause = serde::de::Error::custom(format!("no `\u{1b}[{}`", name.repeat(2)));
        let error = decode_error("c".into(), &text, cause).to_string();
        assert!(error.chars().count() < 700 && !error.contains(char::is_control), "{error}");
    }

    #[test]
    fn reads_errors_with_escapes() {
        let (class, description) =
            error_text(r#"{"class": "A", "desc": "\u00e4\"", "new": 1}"#).unwrap();
        assert_eq!((&*class, &*description), ("A", "\u{e4}\""));
        assert!(error_text(r#"{"class": "A"}"#).is_err());
    }
}
