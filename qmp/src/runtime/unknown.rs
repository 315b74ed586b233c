//! Data that newer servers send and these bindings do not know.

use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::decode::from_text;

/// A branch of a union that these bindings do not know.
#[derive(Clone, Debug, PartialEq)]
pub struct UnknownBranch {
    /// The value of the union's tag.
    pub tag: String,
    /// The members other than the tag and the common ones.
    pub members: Map<String, Value>,
}

/// An event that these bindings do not know.
#[derive(Clone, Debug, PartialEq)]
pub struct UnknownEvent {
    /// The event's name.
    pub name: String,
    /// The `data` of the event.
    pub data: Value,
}

impl UnknownEvent {
    /// Creates the event with that name and data.
    ///
    /// # Errors
    ///
    /// Returns an error if the data cannot be held in a tree: it is not JSON, is nested too deep,
    /// is too large, or has a number that is too large.
    pub fn new(name: &str, data: &RawValue) -> Result<Self, serde_json::Error> {
        Ok(Self { name: name.to_owned(), data: from_text(data.get())? })
    }
}
