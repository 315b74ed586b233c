//! What is wrong in the files of words.

use std::fmt;

/// Something that is wrong in a file of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The path of the file.
    pub path: String,
    /// The line, counted from 1.
    pub line: usize,
    /// The definition and the part; empty if the file cannot be read.
    pub key: String,
    /// What is wrong, and what to do.
    pub text: String,
}

impl Finding {
    pub(super) fn new(place: &Place<'_>, text: impl Into<String>) -> Self {
        let Place { path, line, key } = place;
        Self { path: (*path).to_owned(), line: *line, key: key.clone(), text: text.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, line, key, text } = self;
        match key.is_empty() {
            true => write!(f, "{path}:{line}: {text}"),
            false => write!(f, "{path}:{line}: {key}: {text}"),
        }
    }
}

/// The place of a finding.
#[derive(Clone, Debug)]
pub(super) struct Place<'f> {
    pub(super) path: &'f str,
    pub(super) line: usize,
    pub(super) key: String,
}
