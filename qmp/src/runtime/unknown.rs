//! What newer servers send and these bindings do not know.

use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::decode::from_text;

/// A branch of a union that these bindings do not know.
#[derive(Clone, Debug, PartialEq)]
pub struct UnknownBranch {
    /// The value of the union's tag.
    pub tag: String,
    /// The members beside the tag and the common ones.
    pub members: Map<String, Value>,
}

/// An event that these bindings do not know.
#[derive(Clone, Debug, PartialEq)]
pub struct UnknownEvent {
    /// The event's name.
    pub name: String,
    /// Its `data`.
    pub data: Value,
}

impl UnknownEvent {
    /// The event of that name and data.
    ///
    /// # Errors
    ///
    /// When the data is no JSON that a tree can hold: nested too deep, too large, or with a number
    /// that is too large.
    pub fn new(name: &str, data: &RawValue) -> Result<Self, serde_json::Error> {
        Ok(Self { name: name.to_owned(), data: from_text(data.get())? })
    }
}
