//! The error of decoding: why a text is not a value of the expected type.

use std::fmt;

use serde::de::Error as _;

use crate::json::path::short_path_at;

/// A description of a mismatch and its position in the text.
///
/// It is one pointer wide, because every decoding function returns it.
#[derive(Debug)]
pub struct Fault(Box<Inner>);

#[derive(Debug)]
struct Inner {
    message: String,
    at: usize,
}

impl Fault {
    pub(super) fn new(message: impl Into<String>, at: usize) -> Self {
        Self(Box::new(Inner { message: message.into(), at }))
    }

    /// Converts the fault to an error with line and column. `serde_json` reads them from the end of
    /// a message.
    pub(super) fn in_text(&self, text: &str) -> serde_json::Error {
        let before = text.get(..self.0.at).unwrap_or(text);
        let line = before.matches('\n').count() + 1;
        let column = before.len() - before.rfind('\n').map_or(0, |newline| newline + 1);
        let message = &self.0.message;
        serde_json::Error::custom(format_args!("{message} at line {line} column {column}"))
    }
}

impl Fault {
    /// Returns the error of a deserializer, which begins with the path to the mismatch.
    pub(super) fn at_path<E: serde::de::Error>(&self, text: &str) -> E {
        let path = short_path_at(text, self.0.at);
        E::custom(format_args!("{path}: {}", self.0.message))
    }
}

impl Fault {
    /// Returns the error with the path to the mismatch, line and column.
    pub(super) fn at_path_in_text(&self, text: &str) -> serde_json::Error {
        let path = short_path_at(text, self.0.at);
        Self::new(format!("{path}: {}", self.0.message), self.0.at).in_text(text)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_place_is_told_as_line_and_column() {
        let error = Fault::new("`a` is missing", 5).in_text("{\n  \"b\": 1}");
        assert_eq!((error.line(), error.column()), (2, 3));
        assert_eq!(error.to_string(), "`a` is missing at line 2 column 3");
    }
}
