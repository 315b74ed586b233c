//! Arguments that the schema does not list: the properties of a device.

use std::collections::BTreeMap;

use serde::ser::{Serialize, Serializer};
use serde_json::Value;

use super::text::serialize;
use super::writer::{Encode, EncodeMembers, Writer};

/// The value of a property, in the JSON type that the server is to see.
///
/// `on` the text and `true` the boolean are different things to QEMU; so are the text `"64M"` and
/// the number of bytes.
#[derive(Clone, Debug, PartialEq)]
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
    /// Anything else: a list or an object.
    Json(Value),
}

impl PropertyValue {
    /// A size in bytes.
    #[must_use]
    pub const fn size(bytes: u64) -> Self {
        Self::Uint(bytes)
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

impl Serialize for PropertyValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self, serializer)
    }
}

/// Properties by name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Properties(BTreeMap<String, PropertyValue>);

impl Properties {
    /// No properties.
    #[must_use]
    pub const fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// Sets a property and gives back the value it had.
    pub fn insert(
        &mut self,
        name: impl Into<String>,
        value: impl Into<PropertyValue>,
    ) -> Option<PropertyValue> {
        self.0.insert(name.into(), value.into())
    }

    /// The value of a property.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&PropertyValue> {
        self.0.get(name)
    }

    /// The properties, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &PropertyValue)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }
}

impl EncodeMembers for Properties {
    fn encode_members(&self, writer: &mut Writer) {
        self.0.iter().for_each(|(name, value)| writer.member(name, value));
    }
}
