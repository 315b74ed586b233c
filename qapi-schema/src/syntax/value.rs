//! Syntax trees.

use crate::source::Span;

/// A value and its place.
#[derive(Debug)]
pub(crate) struct Value {
    pub(crate) kind: ValueKind,
    pub(crate) span: Span,
}

/// The kinds of value.
#[derive(Debug)]
pub(crate) enum ValueKind {
    /// A string, escapes resolved.
    String(Box<str>),
    /// `true` or `false`.
    Bool(bool),
    /// `[ … ]`.
    Array(Vec<Value>),
    /// `{ … }`.
    Object(Object),
}

/// The members of an object, in the order written.
#[derive(Debug)]
pub(crate) struct Object {
    pub(crate) entries: Vec<Entry>,
    pub(crate) span: Span,
}

/// A member of an object.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) key: Box<str>,
    pub(crate) key_span: Span,
    pub(crate) value: Value,
}

impl Value {
    pub(crate) fn as_str(&self) -> Option<&str> {
        match &self.kind {
            ValueKind::String(text) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn as_bool(&self) -> Option<bool> {
        match self.kind {
            ValueKind::Bool(value) => Some(value),
            _ => None,
        }
    }

    pub(crate) fn as_array(&self) -> Option<&[Value]> {
        match &self.kind {
            ValueKind::Array(elements) => Some(elements),
            _ => None,
        }
    }

    pub(crate) fn as_object(&self) -> Option<&Object> {
        match &self.kind {
            ValueKind::Object(object) => Some(object),
            _ => None,
        }
    }
}

impl Object {
    pub(crate) fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| &*entry.key == key)
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Value> {
        self.entry(key).map(|entry| &entry.value)
    }
}
