//! Deserialization of generated types from any serde format.
//!
//! `serde_json` can pass the text of a value, and generated types decode from text. A value of any
//! other format is first deserialized into a tree, and the text of the tree is decoded.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use serde_json::Value;

use super::decode::{Decode, whole, whole_strict};

/// The name under which `serde_json` passes the text of a value. The name is undocumented. If it
/// changes, values arrive as trees, which is slower, and a test fails.
const RAW_VALUE: &str = "$serde_json::private::RawValue";

/// Deserializes a generated type.
///
/// # Errors
///
/// Returns an error if the value does not fit the type.
pub fn deserialize<'de, T: Decode, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer
        .deserialize_newtype_struct(RAW_VALUE, AnyVisitor { strict: false, ty: PhantomData })
}

/// Reads a generated type that is only sent, and rejects members that it does not know: they are
/// mistakes of whoever wrote the text, and would be lost.
///
/// # Errors
///
/// Returns an error if the value does not fit the type.
pub fn deserialize_strict<'de, T: Decode, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    deserializer.deserialize_newtype_struct(RAW_VALUE, AnyVisitor { strict: true, ty: PhantomData })
}

/// Reads the text, strictly or not. Errors begin with the path to the mismatch.
fn from_text<T: Decode, E: Error>(text: &str, strict: bool) -> Result<T, E> {
    let value = if strict { whole_strict(text) } else { whole(text) };
    match value {
        Ok(value) => Ok(value),
        Err(fault) => Err(fault.at_path(text)),
    }
}

fn from_tree<T: Decode, E: Error>(tree: &Value, strict: bool) -> Result<T, E> {
    from_text(&tree.to_string(), strict)
}

struct AnyVisitor<T> {
    strict: bool,
    ty: PhantomData<T>,
}

impl<'de, T: Decode> Visitor<'de> for AnyVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of a QAPI type")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let Some(key) = map.next_key::<String>()? else {
            return from_tree(&Value::Object(serde_json::Map::new()), self.strict);
        };
        if key == RAW_VALUE {
            return map.next_value_seed(TextSeed { strict: self.strict, ty: PhantomData });
        }
        let mut members = serde_json::Map::new();
        members.insert(key, map.next_value()?);
        let rest = Value::deserialize(MapAccessDeserializer::new(map))?;
        members.extend(rest.as_object().cloned().unwrap_or_default());
        from_tree(&Value::Object(members), self.strict)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<T, D::Error> {
        from_tree(&Value::deserialize(inner)?, self.strict)
    }
}

struct TextSeed<T> {
    strict: bool,
    ty: PhantomData<T>,
}

impl<'de, T: Decode> DeserializeSeed<'de> for TextSeed<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<T: Decode> Visitor<'_> for TextSeed<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the text of a JSON value")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        from_text(text, self.strict)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::{BlockdevRef, StatusInfo};

    #[test]
    fn text_is_decoded_as_it_is() {
        struct Spy;
        impl<'de> Visitor<'de> for Spy {
            type Value = String;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("text")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<String, A::Error> {
                Ok(map.next_key::<String>()?.unwrap_or_default())
            }
        }
        let mut text = serde_json::Deserializer::from_str("[1]");
        assert_eq!(text.deserialize_newtype_struct(RAW_VALUE, Spy).unwrap(), RAW_VALUE);
    }

    #[test]
    fn texts_trees_and_readers_give_the_same() {
        let text = r#"{"running": true, "status": "running", "new": [{}]}"#;
        let from_text: StatusInfo = serde_json::from_str(text).unwrap();
        let tree: Value = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::from_value::<StatusInfo>(tree).unwrap(), from_text);
        assert_eq!(serde_json::from_reader::<_, StatusInfo>(text.as_bytes()).unwrap(), from_text);
        let map = serde::de::value::MapDeserializer::<_, serde_json::Error>::new(
            serde_json::Map::from_iter([
                ("running".into(), true.into()),
                ("status".into(), "running".into()),
            ])
            .into_iter(),
        );
        assert_eq!(StatusInfo::deserialize(map).unwrap(), from_text);
    }

    #[test]
    fn alternates_are_told_apart() {
        let read = |text| serde_json::from_str::<BlockdevRef>(text);
        assert_eq!(read(r#""disk\u0030""#).unwrap(), BlockdevRef::reference("disk0"));
        assert!(read(r#"{"driver": "null-co"}"#).is_ok());
        assert!(read(r#"{"filename": "x"}"#).unwrap_err().to_string().contains("`driver`"));
    }
}
