//! The subjects of messages.

use std::fmt;

/// A part of a definition, as messages name it.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Place<'a> {
    /// The definition itself, named by its kind.
    Definition(&'a str),
    /// The value of a key.
    Key(&'a str),
    /// An element of a key's value whose name is not known yet.
    Element(&'a str),
    /// A member of a key's value.
    Member(&'a str, &'a str),
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::Definition(meta) => write!(f, "this {meta}"),
            Place::Key(key) => write!(f, "'{key}'"),
            Place::Element(key) => write!(f, "an element of '{key}'"),
            Place::Member(key, name) => write!(f, "'{name}' in '{key}'"),
        }
    }
}
