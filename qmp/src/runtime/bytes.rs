//! Bytes that are base64 text on the wire.

use std::fmt;
use std::ops::Deref;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::bridge::deserialize;
use super::decode::Decode;
use super::fault::Fault;
use super::reader::Reader;
use super::writer::{Encode, Writer};

/// The number of bytes that `Debug` shows.
const SHOWN: usize = 64;

/// Bytes that a command or a reply carries as base64 text.
///
/// The value dereferences to a slice of the decoded bytes.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Bytes(Vec<u8>);

impl Bytes {
    /// Returns the bytes as a vector, without a copy.
    #[must_use]
    pub fn into_vec(self) -> Vec<u8> {
        self.0
    }
}

impl Deref for Bytes {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl AsRef<[u8]> for Bytes {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl From<Vec<u8>> for Bytes {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl From<Bytes> for Vec<u8> {
    fn from(bytes: Bytes) -> Self {
        bytes.0
    }
}

impl From<&[u8]> for Bytes {
    fn from(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
    }
}

impl<const N: usize> From<&[u8; N]> for Bytes {
    fn from(bytes: &[u8; N]) -> Self {
        Self(bytes.to_vec())
    }
}

impl From<&str> for Bytes {
    fn from(text: &str) -> Self {
        Self(text.as_bytes().to_vec())
    }
}

impl From<String> for Bytes {
    fn from(text: String) -> Self {
        Self(text.into_bytes())
    }
}

impl fmt::Debug for Bytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = &self.0[..self.0.len().min(SHOWN)];
        write!(f, "b\"{}\"", shown.escape_ascii())?;
        match self.0.len() - shown.len() {
            0 => Ok(()),
            more => write!(f, " and {more} bytes more"),
        }
    }
}

impl Encode for Bytes {
    fn encode(&self, writer: &mut Writer) {
        STANDARD.encode(&self.0).encode(writer);
    }
}

impl Decode for Bytes {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        let text = String::decode(reader)?;
        match STANDARD.decode(&text) {
            Ok(bytes) => Ok(Self(bytes)),
            Err(error) => Err(reader.fault(format!("expected base64: {error}"))),
        }
    }
}

impl Serialize for Bytes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for Bytes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(deserializer)
    }
}

#[cfg(test)]
mod tests {
    use super::Bytes;
    use crate::runtime::{from_text, to_text};

    #[test]
    fn bytes_are_base64_text_on_the_wire() {
        let bytes = Bytes::from(vec![0, 0xff, b'a']);
        assert_eq!(to_text(&bytes), r#""AP9h""#);
        assert_eq!(from_text::<Bytes>(r#""AP9h""#).unwrap(), bytes);
        assert_eq!(from_text::<Bytes>(r#""\u0041P9h""#).unwrap(), bytes);
        let error = from_text::<Bytes>(r#""AP9""#).unwrap_err().to_string();
        assert!(error.starts_with("expected base64: "), "{error}");
    }

    #[test]
    fn debug_shows_the_beginning_of_long_values() {
        assert_eq!(format!("{:?}", Bytes::from("a\n")), r#"b"a\n""#);
        let text = format!("{:?}", Bytes::from(vec![b'x'; 100]));
        assert!(text.ends_with("and 36 bytes more"), "{text}");
    }
}
