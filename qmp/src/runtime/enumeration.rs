//! Enums: open enums keep unknown strings, closed enums reject them.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde::de::{Deserializer, Error, Visitor};

/// The error for a string that is not a value of a closed enum. Closed enums are only sent.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{value}` is not a value of {name}")]
pub struct UnknownValue {
    /// The name of the enum.
    pub name: &'static str,
    /// The rejected string.
    pub value: Box<str>,
}

/// Implements the traits of an open enum. Servers send it, so it accepts any string.
#[doc(hidden)]
#[macro_export]
macro_rules! __open_enum {
    ($name:ident) => {
        impl From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                match $crate::runtime::known(Self::KNOWN, Self::as_str, text) {
                    Some(known) => known.clone(),
                    None => Self::Unknown(text.into()),
                }
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(text))
            }
        }

        $crate::__enum!($name, deserialize_open);
    };
}

/// Implements the traits of a closed enum. It is only sent, so it accepts known strings only.
#[doc(hidden)]
#[macro_export]
macro_rules! __closed_enum {
    ($name:ident) => {
        impl ::std::str::FromStr for $name {
            type Err = $crate::runtime::UnknownValue;

            #[inline]
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match $crate::runtime::known(Self::KNOWN, |known| known.as_str(), text) {
                    Some(known) => Ok(*known),
                    None => Err($crate::runtime::UnknownValue {
                        name: stringify!($name),
                        value: text.into(),
                    }),
                }
            }
        }

        $crate::__enum!($name, deserialize_closed);
    };
}

/// Implements the traits that all enums share.
#[doc(hidden)]
#[macro_export]
macro_rules! __enum {
    ($name:ident, $deserialize:ident) => {
        // Not derived, which would make a function that nobody calls.
        impl ::std::cmp::Eq for $name {}

        // The order of the strings, which no release changes.
        impl ::std::cmp::Ord for $name {
            #[inline]
            fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
                self.as_str().cmp(other.as_str())
            }
        }

        impl ::std::cmp::PartialOrd for $name {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> ::std::option::Option<::std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::runtime::Serialize for $name {
            fn serialize<S: $crate::runtime::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl $crate::runtime::Encode for $name {
            #[inline]
            fn encode(&self, writer: &mut $crate::runtime::Writer) {
                $crate::runtime::Encode::encode(self.as_str(), writer);
            }
        }

        impl $crate::runtime::Decode for $name {
            #[inline]
            fn decode(
                reader: &mut $crate::runtime::Reader<'_>,
            ) -> Result<Self, $crate::runtime::Fault> {
                reader.parse()
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

/// Finds the known value whose string is `text`.
#[inline]
pub fn known<'k, T>(known: &'k [T], as_str: fn(&T) -> &str, text: &str) -> Option<&'k T> {
    known.iter().find(|known| as_str(known) == text)
}

/// Deserializes an enum that accepts any string.
///
/// # Errors
///
/// Returns an error if the value is not a string.
pub fn deserialize_open<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: for<'t> From<&'t str>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_str(OpenVisitor(PhantomData))
}

struct OpenVisitor<T>(PhantomData<T>);

impl<T: for<'t> From<&'t str>> Visitor<'_> for OpenVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        Ok(T::from(text))
    }
}

/// Deserializes an enum that accepts known strings only.
///
/// # Errors
///
/// Returns an error if the value is not a known string.
pub fn deserialize_closed<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: FromStr<Err = UnknownValue>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_str(ClosedVisitor(PhantomData))
}

struct ClosedVisitor<T>(PhantomData<T>);

impl<T: FromStr<Err = UnknownValue>> Visitor<'_> for ClosedVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        text.parse().map_err(E::custom)
    }
}
