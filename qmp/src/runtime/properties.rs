//! Arguments that the schema does not list, such as the properties of a device.

use std::borrow::Cow;

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};
use serde_json::{Number, Value};

use super::bridge::deserialize;
use super::decode::Decode;
use super::fault::Fault;
use super::members::Members;
use super::object::Object;
use super::reader::Reader;
use super::text::serialize;
use super::writer::{Encode, Writer};

/// The value of a property, in the JSON type that the server receives.
///
/// The JSON type matters to QEMU. The text `on` and the boolean `true` differ, and so do the text
/// `"64M"` and the number of bytes. An [`Int`](Self::Int) and a [`Uint`](Self::Uint) of the same
/// number are equal.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PropertyValue {
    /// A text.
    Text(String),
    /// A boolean.
    Bool(bool),
    /// An integer that may be negative.
    Int(i64),
    /// An integer that is not negative, or a size in bytes.
    Uint(u64),
    /// A number with a fraction.
    Number(f64),
    /// Any other value: null, a list or an object.
    Json(Value),
}

impl From<&String> for PropertyValue {
    fn from(value: &String) -> Self {
        Self::Text(value.clone())
    }
}

impl From<Cow<'_, str>> for PropertyValue {
    fn from(value: Cow<'_, str>) -> Self {
        Self::Text(value.into_owned())
    }
}

impl From<usize> for PropertyValue {
    fn from(value: usize) -> Self {
        // No platform has more than 64 bits.
        Self::Uint(value as u64)
    }
}

impl From<isize> for PropertyValue {
    fn from(value: isize) -> Self {
        Self::Int(value as i64)
    }
}

impl PropertyValue {
    /// Creates the value for a size in bytes.
    #[must_use]
    pub const fn size(bytes: u64) -> Self {
        Self::Uint(bytes)
    }
}

impl PartialEq for PropertyValue {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(one), Self::Text(other)) => one == other,
            (Self::Bool(one), Self::Bool(other)) => one == other,
            (Self::Int(one), Self::Int(other)) => one == other,
            (Self::Uint(one), Self::Uint(other)) => one == other,
            (Self::Int(int), Self::Uint(uint)) | (Self::Uint(uint), Self::Int(int)) => {
                u64::try_from(*int) == Ok(*uint)
            }
            (Self::Number(one), Self::Number(other)) => one == other,
            (Self::Json(one), Self::Json(other)) => one == other,
            _ => false,
        }
    }
}

macro_rules! from {
    ($($type:ty => $variant:ident;)*) => {$(
        impl From<$type> for PropertyValue {
            fn from(value: $type) -> Self {
                Self::$variant(value.into())
            }
        }
    )*};
}

from! {
    &str => Text;
    String => Text;
    bool => Bool;
    i8 => Int;
    i16 => Int;
    i32 => Int;
    i64 => Int;
    u8 => Uint;
    u16 => Uint;
    u32 => Uint;
    u64 => Uint;
    f32 => Number;
    f64 => Number;
    Value => Json;
}

impl Encode for PropertyValue {
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Text(value) => value.encode(writer),
            Self::Bool(value) => value.encode(writer),
            Self::Int(value) => value.encode(writer),
            Self::Uint(value) => value.encode(writer),
            Self::Number(value) => value.encode(writer),
            Self::Json(value) => value.encode(writer),
        }
    }
}

impl Decode for PropertyValue {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        Ok(match reader.read()? {
            Value::String(value) => Self::Text(value),
            Value::Bool(value) => Self::Bool(value),
            Value::Number(value) => number(&value),
            value @ (Value::Null | Value::Array(_) | Value::Object(_)) => Self::Json(value),
        })
    }
}

fn number(value: &Number) -> PropertyValue {
    let int = value.as_i64().map(PropertyValue::Int);
    let uint = || value.as_u64().map(PropertyValue::Uint);
    let float = || value.as_f64().map(PropertyValue::Number);
    int.or_else(uint).or_else(float).unwrap_or_else(|| PropertyValue::Json(value.clone().into()))
}

impl Serialize for PropertyValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for PropertyValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(deserializer)
    }
}

/// A map from property names to values.
// Sorted by name. A map would take longer to compile, and there are few properties.
#[derive(Clone, Default, PartialEq)]
pub struct Properties(Vec<(String, PropertyValue)>);

impl Properties {
    /// Creates an empty map.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Sets a property and returns its previous value.
    pub fn insert(
        &mut self,
        name: impl Into<String>,
        value: impl Into<PropertyValue>,
    ) -> Option<PropertyValue> {
        let (name, value) = (name.into(), value.into());
        match self.place(&name) {
            Ok(place) => Some(std::mem::replace(&mut self.0[place].1, value)),
            Err(place) => {
                self.0.insert(place, (name, value));
                None
            }
        }
    }

    /// Returns the value of a property.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&PropertyValue> {
        self.place(name).ok().map(|place| &self.0[place].1)
    }

    /// Returns the index of the property, or else the index at which to insert it.
    fn place(&self, name: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(other, _)| other.as_str().cmp(name))
    }

    /// Iterates over the properties in the order of their names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &PropertyValue)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }
}

impl<N: Into<String>, V: Into<PropertyValue>> Extend<(N, V)> for Properties {
    fn extend<I: IntoIterator<Item = (N, V)>>(&mut self, properties: I) {
        for (name, value) in properties {
            self.insert(name, value);
        }
    }
}

impl<N: Into<String>, V: Into<PropertyValue>> FromIterator<(N, V)> for Properties {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(properties: I) -> Self {
        let mut all = Self::new();
        all.extend(properties);
        all
    }
}

impl<N: Into<String>, V: Into<PropertyValue>, const COUNT: usize> From<[(N, V); COUNT]>
    for Properties
{
    fn from(properties: [(N, V); COUNT]) -> Self {
        properties.into_iter().collect()
    }
}

impl IntoIterator for Properties {
    type Item = (String, PropertyValue);
    type IntoIter = std::vec::IntoIter<Self::Item>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl Object for Properties {
    fn encode_members(&self, writer: &mut Writer) {
        self.0.iter().for_each(|(name, value)| writer.member(name, value));
    }

    fn decode_members(members: &mut Members<'_, '_>) -> Result<Self, Fault> {
        let mut properties = Self::new();
        while members.next().is_some() {
            members.property(&mut properties);
        }
        members.finish(properties)
    }
}

crate::runtime::object!(Properties);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_come_back_as_what_they_were() {
        let values: [PropertyValue; 8] = [
            "on".into(),
            true.into(),
            (-1).into(),
            7_u8.into(),
            PropertyValue::size(u64::MAX),
            0.5.into(),
            1e300.into(),
            serde_json::json!({"a": [null]}).into(),
        ];
        for value in values {
            let text = serde_json::to_string(&value).unwrap();
            assert_eq!(serde_json::from_str::<PropertyValue>(&text).unwrap(), value, "{text}");
        }
        assert_ne!(PropertyValue::from("true"), PropertyValue::from(true));
        assert_ne!(PropertyValue::from(-1), PropertyValue::size(u64::MAX));
    }

    #[test]
    fn properties_are_collected_from_what_programs_have() {
        let mut properties = Properties::from([("mq", true)]);
        let slot: Option<usize> = Some(3);
        properties.extend(slot.map(|slot| ("addr", slot)));
        properties.extend([("serial".to_owned(), &"x".to_owned())]);
        properties.extend(None::<(&str, bool)>);
        let text = serde_json::to_string(&properties).unwrap();
        assert_eq!(text, r#"{"addr":3,"mq":true,"serial":"x"}"#);
        let again: Properties = properties.clone().into_iter().collect();
        assert_eq!(again, properties);
    }

    #[test]
    fn properties_come_back_by_name() {
        let mut properties = Properties::new();
        properties.insert("mq", true);
        properties.insert("size", PropertyValue::size(1));
        let before = properties.insert("size", PropertyValue::size(1 << 40));
        assert_eq!(before, Some(PropertyValue::size(1)));
        assert_eq!((properties.get("mq"), properties.get("a")), (Some(&true.into()), None));
        let text = serde_json::to_string(&properties).unwrap();
        assert_eq!(text, r#"{"mq":true,"size":1099511627776}"#);
        assert_eq!(serde_json::from_str::<Properties>(&text).unwrap(), properties);
    }
}
