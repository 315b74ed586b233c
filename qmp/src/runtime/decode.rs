//! Decoding values from JSON text.

use serde::de::IgnoredAny;
use serde_json::Value;
use serde_json::value::RawValue;

use super::fault::Fault;
use super::reader::Reader;

/// A type that can be decoded from JSON text.
pub trait Decode: Sized {
    /// Decodes the next value of the text.
    ///
    /// # Errors
    ///
    /// Returns an error if the next value of the text does not fit the type.
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Fault>;
}

/// Decodes a value that is the whole text.
///
/// # Errors
///
/// Returns an error if the text does not fit the type.
pub fn from_text<T: Decode>(text: &str) -> Result<T, serde_json::Error> {
    // This function and its callees are instantiated for every type, so they are kept small.
    match whole(text) {
        Ok(value) => Ok(value),
        Err(fault) => Err(fault.in_text(text)),
    }
}

pub(super) fn whole<T: Decode>(text: &str) -> Result<T, Fault> {
    finish(Reader::new(text))
}

/// Like [`whole`], but rejects members that a type does not know.
pub(super) fn whole_strict<T: Decode>(text: &str) -> Result<T, Fault> {
    finish(Reader::strict(text))
}

fn finish<T: Decode>(mut reader: Reader<'_>) -> Result<T, Fault> {
    let value = T::decode(&mut reader);
    match reader.finish() {
        Err(surplus) if value.is_ok() => Err(surplus),
        _ => value,
    }
}

/// Checks the reply to a command that returns nothing. Members that a newer server adds are
/// ignored.
///
/// # Errors
///
/// Returns an error if the text is not JSON.
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

/// JSON's `null`.
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

/// Returns an upper bound of the memory that a `serde_json` tree takes, in bytes, without the text
/// of its strings.
fn tree_size(text: &str) -> usize {
    // A map allocates room for eleven members. A list allocates room for four elements, then
    // doubles.
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
