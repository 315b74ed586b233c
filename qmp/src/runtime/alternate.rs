//! Alternates: values told apart by their JSON type.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

/// What an alternate makes of a value of each JSON type: nothing, unless it has such an
/// alternative.
pub trait Alternate<'de>: Sized {
    /// From `null`.
    fn null() -> Option<Self> {
        None
    }

    /// From `true` or `false`.
    fn boolean(_value: bool) -> Option<Self> {
        None
    }

    /// From a number.
    fn number(_value: Number) -> Option<Self> {
        None
    }

    /// From a string.
    fn string(_value: Cow<'de, str>) -> Option<Self> {
        None
    }

    /// From an object.
    ///
    /// # Errors
    ///
    /// When the object does not fit, or there is no such alternative.
    fn object<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        other(Value::deserialize(MapAccessDeserializer::new(map))?)
    }

    /// From an array.
    ///
    /// # Errors
    ///
    /// When the array does not fit, or there is no such alternative.
    fn array<A: SeqAccess<'de>>(list: A) -> Result<Self, A::Error> {
        other(Value::deserialize(SeqAccessDeserializer::new(list))?)
    }

    /// From a value that no alternative takes; what is only sent takes none.
    fn unknown(_value: Value) -> Option<Self> {
        None
    }
}

fn other<'de, T: Alternate<'de>, E: Error>(value: Value) -> Result<T, E> {
    T::unknown(value)
        .ok_or_else(|| E::custom("a value of a type that is not among the alternatives"))
}

fn or_other<'de, T: Alternate<'de>, E: Error>(
    made: Option<T>,
    value: impl FnOnce() -> Value,
) -> Result<T, E> {
    made.map_or_else(|| other(value()), Ok)
}

/// Makes a type with [`Alternate`] deserialisable.
#[doc(hidden)]
#[macro_export]
macro_rules! __alternate {
    ($name:ident) => {
        impl<'de> ::qmp::runtime::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::qmp::runtime::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                ::qmp::runtime::deserialize_alternate(deserializer)
            }
        }
    };
}

/// Reads an alternate.
///
/// # Errors
///
/// When the value is of no alternative's JSON type, or does not fit.
pub fn deserialize_alternate<'de, T: Alternate<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    deserializer.deserialize_any(AlternateVisitor(PhantomData))
}

struct AlternateVisitor<T>(PhantomData<T>);

impl<'de, T: Alternate<'de>> Visitor<'de> for AlternateVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("one of the alternatives")
    }

    fn visit_unit<E: Error>(self) -> Result<T, E> {
        or_other(T::null(), || Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<T, E> {
        or_other(T::boolean(value), || value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<T, E> {
        or_other(T::number(Number::Unsigned(value)), || value.into())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<T, E> {
        or_other(T::number(Number::Signed(value)), || value.into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<T, E> {
        or_other(T::number(Number::Float(value)), || value.into())
    }

    fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<T, E> {
        or_other(T::string(Cow::Borrowed(value)), || value.into())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<T, E> {
        or_other(T::string(Cow::Owned(value.to_owned())), || value.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::object(map)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<T, A::Error> {
        T::array(list)
    }
}

/// A number as it came.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Number {
    /// Not negative.
    Unsigned(u64),
    /// Negative.
    Signed(i64),
    /// With a fraction or an exponent.
    Float(f64),
}

impl Number {
    /// The number as another type, if that can hold it.
    #[must_use]
    pub fn get<T: FromNumber>(self) -> Option<T> {
        T::from_number(self)
    }
}

/// A type that numbers turn into.
pub trait FromNumber: Sized {
    /// The number, if the type can hold it.
    fn from_number(number: Number) -> Option<Self>;
}

macro_rules! from_number {
    ($($integer:ty)*) => {$(
        impl FromNumber for $integer {
            fn from_number(number: Number) -> Option<Self> {
                match number {
                    Number::Unsigned(value) => value.try_into().ok(),
                    Number::Signed(value) => value.try_into().ok(),
                    Number::Float(_) => None,
                }
            }
        }
    )*};
}

from_number! { i8 i16 i32 i64 u8 u16 u32 u64 }

impl FromNumber for f64 {
    fn from_number(number: Number) -> Option<Self> {
        Some(match number {
            Number::Unsigned(value) => value as f64,
            Number::Signed(value) => value as f64,
            Number::Float(value) => value,
        })
    }
}

/// Reads a whole array.
///
/// # Errors
///
/// When an element does not fit.
pub fn list<'de, T: Deserialize<'de>, A: SeqAccess<'de>>(mut list: A) -> Result<Vec<T>, A::Error> {
    let mut elements = Vec::new();
    while let Some(element) = list.next_element()? {
        elements.push(element);
    }
    Ok(elements)
}
