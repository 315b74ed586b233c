//! Traits and impls that all generated object types share.

use super::decode::Decode;
use super::fault::Fault;
use super::members::Members;
use super::reader::Reader;
use super::writer::{Encode, Writer};

/// A type that is a JSON object with known members.
pub trait Object: Sized {
    /// Writes the members that are set, without the surrounding braces.
    fn encode_members(&self, writer: &mut Writer);

    /// Decodes all members of an object and skips those that it does not know.
    ///
    /// # Errors
    ///
    /// Returns an error if a member is missing or does not fit.
    fn decode_members(members: &mut Members<'_, '_>) -> Result<Self, Fault>;
}

// A blanket impl, because one impl per type would take time to compile.
impl<T: Object> Encode for T {
    fn encode(&self, writer: &mut Writer) {
        writer.object(self);
    }
}

impl<T: Object> Decode for T {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        reader.object()
    }
}

impl<T: Object> Object for Box<T> {
    fn encode_members(&self, writer: &mut Writer) {
        (**self).encode_members(writer);
    }

    fn decode_members(members: &mut Members<'_, '_>) -> Result<Self, Fault> {
        match T::decode_members(members) {
            Ok(value) => Ok(Self::new(value)),
            Err(fault) => Err(fault),
        }
    }
}

/// Converts the items to a list of `T`.
pub fn list<T>(items: impl IntoIterator<Item = impl Into<T>>) -> Vec<T> {
    let items = items.into_iter();
    let mut list = Vec::with_capacity(items.size_hint().0);
    // A loop, because iterator adapters and `collect` would be instantiated for each type.
    for item in items {
        list.push(item.into());
    }
    list
}

/// Implements the traits of an object other than [`Object`]. Objects are structs, unions, arguments
/// of commands and data of events.
#[doc(hidden)]
#[macro_export]
macro_rules! __object {
    ($name:ident) => {
        $crate::__object!($name, deserialize);
    };
    // Only sent: a member that it does not know is a mistake.
    ($name:ident, strict) => {
        $crate::__object!($name, deserialize_strict);
    };
    ($name:ident, $deserialize:ident) => {
        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::runtime::debug(self, stringify!($name), f)
            }
        }

        impl $crate::runtime::Serialize for $name {
            fn serialize<S: $crate::runtime::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                $crate::runtime::serialize(self, serializer)
            }
        }

        impl<'de> $crate::runtime::Deserialize<'de> for $name {
            fn deserialize<D: $crate::runtime::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::runtime::$deserialize(deserializer)
            }
        }
    };
}

/// Implements the traits of the branches of a union, encoded with the tag but without other common
/// members.
#[doc(hidden)]
#[macro_export]
macro_rules! __branches {
    ($name:ident $(, $strict:ident)?) => {
        impl $crate::runtime::Object for $name {
            #[inline]
            fn encode_members(&self, writer: &mut $crate::runtime::Writer) {
                writer.branch(self);
            }

            #[inline]
            fn decode_members(
                members: &mut $crate::runtime::Members<'_, '_>,
            ) -> Result<Self, $crate::runtime::Fault> {
                members.lone_branch()
            }
        }

        $crate::__object!($name $(, $strict)?);
    };
}

/// Implements `Default` for a type without required members.
#[doc(hidden)]
#[macro_export]
macro_rules! __default {
    ($name:ident) => {
        impl Default for $name {
            #[inline]
            fn default() -> Self {
                Self::new()
            }
        }
    };
}
