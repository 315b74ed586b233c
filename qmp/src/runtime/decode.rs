//! From text to values.

use serde::de::IgnoredAny;
use serde_json::Value;
use serde_json::value::RawValue;

use super::fault::Fault;
use super::reader::Reader;

/// A type that is read from JSON text.
pub trait Decode: Sized {
    /// Reads a value.
    ///
    /// # Errors
    ///
    /// When the next value of the text does not fit the type.
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Fault>;
}

/// A value from the whole of a text.
///
/// # Errors
///
/// When the text does not fit the type.
pub fn from_text<T: Decode>(text: &str) -> Result<T, serde_json::Error> {
    // This and what it calls are compiled for every type, so they call as little as they can.
    match whole(text) {
        Ok(value) => Ok(value),
        Err(fault) => Err(fault.in_text(text)),
    }
}

pub(super) fn whole<T: Decode>(text: &str) -> Result<T, Fault> {
    let mut reader = Reader::new(text);
    let value = T::decode(&mut reader);
    match reader.finish() {
        Err(surplus) if value.is_ok() => Err(surplus),
        _ => value,
    }
}

/// The reply to a command that returns nothing; what a newer server might return is ignored.
///
/// # Errors
///
/// When it is no JSON.
pub fn nothing(text: &str) -> Result<(), serde_json::Error> {
    match text {
        "{}" => Ok(()),
        _ => serde_json::from_str(text).map(|IgnoredAny| ()),
    }
}

impl Decode for String {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        match reader.plain_string() {
            Some(string) => Ok(string.to_owned()),
            None => reader.any_string().map(Into::into),
        }
    }
}

impl Decode for bool {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        match reader {
            _ if reader.literal("true") => Ok(true),
            _ if reader.literal("false") => Ok(false),
            _ => Err(reader.fault("expected a boolean")),
        }
    }
}

/// `null`.
impl Decode for () {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        if reader.literal("null") { Ok(()) } else { Err(reader.fault("expected `null`")) }
    }
}

impl Decode for Value {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        if reader.literal("null") {
            return Ok(Self::Null);
        }
        let text = reader.raw()?;
        reader.spend(tree_size(text))?;
        serde_json::from_str(text).map_err(|error| reader.fault(error.to_string()))
    }
}

/// How much memory a tree of `serde_json` takes at most, in bytes, beside the text of its strings.
fn tree_size(text: &str) -> usize {
    // A map has room for eleven members, a list for four elements and then twice as many.
    let (map, list, element) = (640, 128, 64);
    let (mut size, mut quoted, mut escaped) = (0, false, false);
    for byte in text.bytes() {
        match byte {
            _ if std::mem::take(&mut escaped) => {}
            b'\\' => escaped = true,
            b'"' => quoted = !quoted,
            b'{' if !quoted => size += map,
            b'[' if !quoted => size += list,
            b',' if !quoted => size += element,
            _ => {}
        }
    }
    size
}

impl Decode for Box<RawValue> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        let text = reader.raw()?.to_owned();
        RawValue::from_string(text).map_err(|error| reader.fault(error.to_string()))
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        reader.list()
    }
}

macro_rules! numbers {
    ($($type:ident)*) => {$(
        impl Decode for $type {
            fn decode(reader: &mut Reader<'_>) -> Result<Self, Fault> {
                if let Some(value) = reader.short_integer() {
                    return value
                        .try_into()
                        .map_err(|_| reader.fault(concat!("the number is no ", stringify!($type))));
                }
                let text = reader.number()?;
                text.parse().map_err(|_| reader.fault(concat!("the number is no ", stringify!($type))))
            }
        }
    )*};
}

numbers! { i8 i16 i32 i64 u8 u16 u32 u64 }

impl Decode for f64 {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        match reader.number()?.parse::<Self>() {
            Ok(number) if number.is_finite() => Ok(number),
            _ => Err(reader.fault("the number is no f64")),
        }
    }
}
