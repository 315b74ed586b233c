//! What generated types of every kind have.

use super::decode::Decode;
use super::fault::Fault;
use super::members::Members;
use super::reader::Reader;
use super::writer::{Encode, Writer};

/// What is a JSON object, with members that it knows.
pub trait Object: Sized {
    /// Writes the members that are set, without the braces around.
    fn encode_members(&self, writer: &mut Writer);

    /// Reads all members of an object, and passes over those it does not know.
    ///
    /// # Errors
    ///
    /// When a member is missing or does not fit.
    fn decode_members(members: &mut Members<'_, '_>) -> Result<Self, Fault>;
}

// One impl for all objects: an impl each would take time to compile.
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

/// The list of what somebody passes for one.
pub fn list<T>(items: impl IntoIterator<Item = impl Into<T>>) -> Vec<T> {
    let items = items.into_iter();
    let mut list = Vec::with_capacity(items.size_hint().0);
    // A loop, because adapters and `collect` are compiled anew for each type, all of them.
    for item in items {
        list.push(item.into());
    }
    list
}

/// The impls of an object beside [`Object`]: a struct, a union, a command's arguments, an event's
/// data.
#[doc(hidden)]
#[macro_export]
macro_rules! __object {
    ($name:ident) => {
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
                $crate::runtime::deserialize(deserializer)
            }
        }
    };
}

/// The impls of the branches of a union, with the tag and without other common members.
#[doc(hidden)]
#[macro_export]
macro_rules! __branches {
    ($name:ident) => {
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

        $crate::__object!($name);
    };
}

/// The default of what has no required member.
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
