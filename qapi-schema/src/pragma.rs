//! Pragmas: settings for a whole schema.

use std::collections::BTreeSet;

/// The pragmas in force. If one is set more than once, the last value holds for the whole schema.
#[derive(Debug, Default)]
pub struct Pragmas {
    /// Whether every definition needs documentation.
    pub doc_required: bool,
    /// Commands whose names may have `_`.
    pub command_name_exceptions: BTreeSet<Box<str>>,
    /// Commands that may return something other than an object.
    pub command_returns_exceptions: BTreeSet<Box<str>>,
    /// Definitions whose members need no documentation.
    pub documentation_exceptions: BTreeSet<Box<str>>,
    /// Types whose members may have names with uppercase letters and `_`.
    pub member_name_exceptions: BTreeSet<Box<str>>,
}

impl Pragmas {
    /// The names of all pragmas.
    pub(crate) const NAMES: [&str; 5] = [
        DOC_REQUIRED,
        "command-name-exceptions",
        "command-returns-exceptions",
        "documentation-exceptions",
        "member-name-exceptions",
    ];

    /// The list that a pragma sets, if its value is a list.
    pub(crate) fn list(&mut self, name: &str) -> Option<&mut BTreeSet<Box<str>>> {
        match name {
            "command-name-exceptions" => Some(&mut self.command_name_exceptions),
            "command-returns-exceptions" => Some(&mut self.command_returns_exceptions),
            "documentation-exceptions" => Some(&mut self.documentation_exceptions),
            "member-name-exceptions" => Some(&mut self.member_name_exceptions),
            _ => None,
        }
    }
}

/// The only pragma whose value is a boolean.
pub(crate) const DOC_REQUIRED: &str = "doc-required";
