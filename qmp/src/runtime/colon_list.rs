//! Lists that are one text with colons on the wire.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::bridge::deserialize;
use super::decode::Decode;
use super::fault::Fault;
use super::reader::Reader;
use super::writer::{Encode, Writer};

/// A list that QEMU takes as one text with colons in it: the names or numbers of descriptors in
/// `fds` and `vhostfds` of a tap device, one for each queue.
///
/// A text does not convert into it, because a text with commas is one element to QEMU, which fails
/// from two queues on.
///
/// ```
/// use qmp::ColonList;
/// use qmp::types::NetdevTapOptions;
///
/// let tap = NetdevTapOptions::new().fds(ColonList::new(["tap0", "tap1"])?);
/// assert_eq!(serde_json::to_string(&tap)?, r#"{"fds":"tap0:tap1"}"#);
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ColonList(String);

/// The error for a text that cannot be an element of a [`ColonList`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{element}` is not an element of a list with colons: {reason}")]
pub struct ColonListError {
    /// The text.
    pub element: String,
    /// What is wrong with it.
    pub reason: &'static str,
}

impl ColonList {
    /// Creates the list of these elements.
    ///
    /// # Errors
    ///
    /// Returns an error if an element is empty, or has a colon or a comma.
    pub fn new<T: Into<String>>(
        elements: impl IntoIterator<Item = T>,
    ) -> Result<Self, ColonListError> {
        let mut list = Self::default();
        for element in elements {
            list.push(element.into())?;
        }
        Ok(list)
    }

    /// Iterates over the elements.
    pub fn elements(&self) -> impl Iterator<Item = &str> {
        self.0.split(':').filter(|it| !it.is_empty())
    }

    fn push(&mut self, element: String) -> Result<(), ColonListError> {
        let reason = match element.find([':', ',']).map(|at| element.as_bytes()[at]) {
            Some(b',') => "colons separate the elements, not commas",
            Some(_) => "it has a colon",
            None if element.is_empty() => "it is empty",
            None => {
                let colon = if self.0.is_empty() { "" } else { ":" };
                self.0.push_str(colon);
                self.0.push_str(&element);
                return Ok(());
            }
        };
        Err(ColonListError { element, reason })
    }
}

/// Writes the text that QEMU takes.
impl fmt::Display for ColonList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Reads the text that QEMU takes.
impl FromStr for ColonList {
    type Err = ColonListError;

    fn from_str(text: &str) -> Result<Self, ColonListError> {
        if text.is_empty() { Ok(Self::default()) } else { Self::new(text.split(':')) }
    }
}

impl From<ColonList> for String {
    fn from(list: ColonList) -> Self {
        list.0
    }
}

impl Encode for ColonList {
    fn encode(&self, writer: &mut Writer) {
        self.0.encode(writer);
    }
}

impl Decode for ColonList {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        let text = String::decode(reader)?;
        text.parse().map_err(|error: ColonListError| reader.fault(error.to_string()))
    }
}

impl Serialize for ColonList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for ColonList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(deserializer)
    }
}

#[cfg(test)]
mod tests {
    use super::ColonList;
    use crate::runtime::{from_text, to_text};

    #[test]
    fn a_list_is_a_text_with_colons_on_the_wire() {
        let list = ColonList::new(["3", "tap1"]).unwrap();
        assert_eq!((to_text(&list), list.to_string()), (r#""3:tap1""#.into(), "3:tap1".into()));
        assert_eq!(from_text::<ColonList>(r#""3:tap1""#).unwrap(), list);
        assert_eq!(list.elements().collect::<Vec<_>>(), ["3", "tap1"]);
        let empty = from_text::<ColonList>(r#""""#).unwrap();
        assert_eq!((empty.elements().count(), empty), (0, ColonList::default()));
    }

    #[test]
    fn what_qemu_would_read_otherwise_is_refused() {
        for (text, expected) in [
            (
                "3,4",
                "`3,4` is not an element of a list with colons: colons separate the elements, not commas",
            ),
            ("3:", "`` is not an element of a list with colons: it is empty"),
        ] {
            assert_eq!(text.parse::<ColonList>().unwrap_err().to_string(), expected);
            let json = serde_json::to_string(text).unwrap();
            let error = from_text::<ColonList>(&json).unwrap_err().to_string();
            assert!(error.starts_with(expected), "{error}");
        }
        let error = ColonList::new(["a", "b:c"]).unwrap_err().to_string();
        assert_eq!(error, "`b:c` is not an element of a list with colons: it has a colon");
    }
}
