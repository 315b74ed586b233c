//! Objects: what every struct and union can do with a map.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeOwned, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::value::RawValue;

/// Writes its members into an object that may get others from elsewhere.
pub trait Encode {
    /// Writes every member that is set.
    ///
    /// # Errors
    ///
    /// Those of the writer.
    fn encode<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error>;
}

impl<T: Encode> Encode for Box<T> {
    fn encode<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        (**self).encode(map)
    }
}

/// Reads its members from an object, to the object's end.
pub trait Decode<'de>: Sized {
    /// Reads the members; unknown ones are skipped.
    ///
    /// # Errors
    ///
    /// When a required member is missing or a value does not fit.
    fn decode<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error>;
}

/// Makes a type with [`Encode`] and [`Decode`] serialisable.
#[doc(hidden)]
#[macro_export]
macro_rules! __object {
    ($name:ident) => {
        impl ::qmp::runtime::serde::Serialize for $name {
            fn serialize<S: ::qmp::runtime::serde::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                ::qmp::runtime::serialize_object(self, serializer)
            }
        }

        impl<'de> ::qmp::runtime::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::qmp::runtime::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                ::qmp::runtime::deserialize_object(deserializer)
            }
        }
    };
}

/// Makes a type with [`Encode`] serialisable.
#[doc(hidden)]
#[macro_export]
macro_rules! __arguments {
    ($name:ident) => {
        impl ::qmp::runtime::serde::Serialize for $name {
            fn serialize<S: ::qmp::runtime::serde::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                ::qmp::runtime::serialize_object(self, serializer)
            }
        }
    };
}

/// Writes a whole object.
///
/// # Errors
///
/// Those of the writer.
pub fn serialize_object<T: Encode, S: Serializer>(
    value: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    value.encode(&mut map)?;
    map.end()
}

/// Reads a whole object.
///
/// # Errors
///
/// When the value is no object, or not the type's.
pub fn deserialize_object<'de, T: Decode<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    deserializer.deserialize_map(ObjectVisitor(PhantomData))
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Decode<'de>> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::decode(map)
    }
}

/// Writes a member if it is set.
///
/// # Errors
///
/// Those of the writer.
pub fn optional<M: SerializeMap, T: Serialize>(
    map: &mut M,
    name: &'static str,
    value: &Option<T>,
) -> Result<(), M::Error> {
    match value {
        Some(value) => map.serialize_entry(name, value),
        None => Ok(()),
    }
}

/// The value of a member that must be there.
///
/// # Errors
///
/// When it is not.
pub fn required<T, E: Error>(value: Option<T>, name: &'static str) -> Result<T, E> {
    value.ok_or_else(|| E::missing_field(name))
}

/// Skips the value of a member that the type does not have.
///
/// # Errors
///
/// When it is no JSON.
pub fn skip<'de, A: MapAccess<'de>>(map: &mut A) -> Result<(), A::Error> {
    map.next_value::<IgnoredAny>().map(drop)
}

/// Skips all members.
///
/// # Errors
///
/// When they are no JSON.
pub fn skip_all<'de, A: MapAccess<'de>>(mut map: A) -> Result<(), A::Error> {
    while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
    Ok(())
}

/// The reply to a command that returns nothing; what a newer server might return is ignored.
///
/// # Errors
///
/// Never; the signature is that of replies with a value.
pub fn nothing(_text: &str) -> Result<(), serde_json::Error> {
    Ok(())
}

/// A value from its JSON.
///
/// # Errors
///
/// When the JSON does not fit the type.
pub fn from_raw<T: DeserializeOwned>(raw: &RawValue) -> Result<T, serde_json::Error> {
    serde_json::from_str(raw.get())
}
