//! Pragmas: switches that a schema sets for the whole of it.

use std::collections::BTreeSet;

/// The pragmas in force. Where one is set more than once, the last counts, for the whole schema.
#[derive(Debug, Default)]
pub struct Pragmas {
    /// Whether every definition needs documentation.
    pub doc_required: bool,
    /// Commands whose names may have `_`.
    pub command_name_exceptions: BTreeSet<Box<str>>,
    /// Commands that may return what is not an object.
    pub command_returns_exceptions: BTreeSet<Box<str>>,
    /// Definitions whose members need no documentation.
    pub documentation_exceptions: BTreeSet<Box<str>>,
    /// Types whose members' names may have uppercase letters and `_`.
    pub member_name_exceptions: BTreeSet<Box<str>>,
}

impl Pragmas {
    /// The names of all of them.
    pub(crate) const NAMES: [&str; 5] = [
        DOC_REQUIRED,
        "command-name-exceptions",
        "command-returns-exceptions",
        "documentation-exceptions",
        "member-name-exceptions",
    ];

    /// The list that a pragma sets, if it sets a list.
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

/// The one pragma that is a switch.
pub(crate) const DOC_REQUIRED: &str = "doc-required";
