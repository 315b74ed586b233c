//! Serializes values that may be nested too deeply for the stack.

use std::io;

use serde::Serialize;
use serde_json::ser::{CompactFormatter, Formatter, Serializer};

use crate::json::limits::MAX_DEPTH;

/// Serializes a value as JSON. Stops recursing before the stack overflows: for a value that is
/// nested deeper than QEMU accepts, returns an array that is nested too deeply as well, which
/// [`check_written`](super::limits::check_written) rejects.
///
/// # Errors
///
/// If a member cannot be serialized as JSON.
pub(crate) fn to_text<T: Serialize + ?Sized>(value: &T) -> Result<String, serde_json::Error> {
    let mut text = Vec::new();
    let mut writer = Serializer::with_formatter(&mut text, Shallow { depth: 0 });
    match value.serialize(&mut writer) {
        // Writing to memory fails only because of the depth limit.
        Err(error) if error.is_io() => Ok(too_deep()),
        outcome => outcome.map(|()| String::from_utf8(text).unwrap_or_default()),
    }
}

#[cold]
fn too_deep() -> String {
    ["[".repeat(MAX_DEPTH + 1), "]".repeat(MAX_DEPTH + 1)].concat()
}

/// The default format of `serde_json`, with a depth limit.
struct Shallow {
    depth: usize,
}

impl Shallow {
    fn enter(&mut self) -> io::Result<()> {
        self.depth += 1;
        match self.depth > MAX_DEPTH {
            true => Err(io::ErrorKind::InvalidInput.into()),
            false => Ok(()),
        }
    }
}

impl Formatter for Shallow {
    fn begin_array<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.enter()?;
        CompactFormatter.begin_array(writer)
    }

    fn end_array<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.depth -= 1;
        CompactFormatter.end_array(writer)
    }

    fn begin_object<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.enter()?;
        CompactFormatter.begin_object(writer)
    }

    fn end_object<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.depth -= 1;
        CompactFormatter.end_object(writer)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{MAX_DEPTH, to_text, too_deep};

    fn nested(depth: usize) -> Value {
        (0..depth).fold(json!(1), |value, level| match level % 2 {
            0 => json!([value]),
            _ => json!({"a": value}),
        })
    }

    #[test]
    fn values_are_written_up_to_the_depth() {
        let value = json!({"a": [{}, [], 1.5, "\"\n", null], "b": {"c": [[true]]}});
        let flat = |value: &Value| to_text(value).unwrap();
        assert_eq!(flat(&value), value.to_string());
        assert_eq!(flat(&nested(MAX_DEPTH)), nested(MAX_DEPTH).to_string());
        assert_eq!(flat(&nested(MAX_DEPTH + 1)), too_deep());
        let wide = json!([nested(MAX_DEPTH - 1), nested(MAX_DEPTH - 1)]);
        assert_eq!(flat(&wide), wide.to_string());
    }

    #[test]
    fn what_is_no_json_is_an_error() {
        let keys = std::collections::BTreeMap::from([(vec![1], 1)]);
        assert!(to_text(&keys).is_err());
    }
}
