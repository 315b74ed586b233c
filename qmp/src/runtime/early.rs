//! Members that come before the tag which says what they are.

use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

/// The name under which `serde_json` hands out a value as the text it is. It is not documented;
/// should it ever change, values come as trees, which is slower, and a test fails.
const RAW_VALUE: &str = "$serde_json::private::RawValue";

/// A value that cannot be decoded yet: its text, or where the format has none a tree.
#[derive(Debug)]
pub(super) enum Early<'de> {
    Text(&'de str),
    Tree(Value),
}

impl<'de> Early<'de> {
    /// Decodes the value.
    pub(super) fn feed<S: DeserializeSeed<'de>, E: Error>(self, seed: S) -> Result<S::Value, E> {
        match self {
            Self::Text(text) => seed.deserialize(&mut serde_json::Deserializer::from_str(text)),
            Self::Tree(value) => seed.deserialize(value),
        }
        .map_err(E::custom)
    }
}

impl<'de> Deserialize<'de> for Early<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(RAW_VALUE, EarlyVisitor)
    }
}

struct EarlyVisitor;

impl<'de> Visitor<'de> for EarlyVisitor {
    type Value = Early<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    /// `serde_json`: a map of one member, whose value is the text.
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Early<'de>, A::Error> {
        map.next_key::<IgnoredAny>()?;
        map.next_value_seed(TextSeed)
    }

    /// Any other format.
    fn visit_newtype_struct<D: Deserializer<'de>>(self, it: D) -> Result<Early<'de>, D::Error> {
        Value::deserialize(it).map(Early::Tree)
    }
}

struct TextSeed;

impl<'de> DeserializeSeed<'de> for TextSeed {
    type Value = Early<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Early<'de>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for TextSeed {
    type Value = Early<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the text of a JSON value")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Early<'de>, E> {
        Ok(Early::Text(text))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Early<'de>, E> {
        serde_json::from_str(text).map(Early::Tree).map_err(E::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_borrowed_and_trees_are_taken() {
        let borrowed: Early<'_> = serde_json::from_str(r#"{"a": [1, 2]}"#).unwrap();
        assert!(matches!(borrowed, Early::Text(r#"{"a": [1, 2]}"#)));
        let owned = Early::deserialize(serde_json::json!({"a": 1})).unwrap();
        assert!(matches!(owned, Early::Tree(Value::Object(_))));
        let mut reader = serde_json::Deserializer::from_reader(&b"[true]"[..]);
        let read = Early::deserialize(&mut reader).unwrap();
        assert!(matches!(read, Early::Tree(Value::Array(_))));
    }
}
