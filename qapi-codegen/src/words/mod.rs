//! The project's own words about the interface: what a thing is, its unit, what absence means.
//!
//! `read` reads them from TOML, one file for each QAPI module, and `check` compares them with a
//! schema, whose `subjects` are everything that can have words. `text` makes sentences of them.
//! `coverage` counts what is described, and `skeleton` writes the tables of what is not.

use std::collections::BTreeMap;

mod check;
mod coverage;
mod finding;
mod read;
mod skeleton;
pub(crate) mod subjects;
pub(crate) mod text;
mod unit;

pub use check::check;
pub use coverage::{Coverage, Row, coverage};
pub use finding::Finding;
pub use read::WordsFile;
pub use skeleton::missing;
pub use unit::Unit;

/// The keys of the format. A part of that name has an underscore in its key.
const RESERVED: [&str; 5] = ["is", "instead", "unit", "none", "sentinel"];

/// The length of a sentence about a definition, in characters.
const LONGEST_SENTENCE: usize = 200;

/// The length of a phrase about a part, in characters.
const LONGEST_PHRASE: usize = 140;

/// The words about a schema, by the names of its definitions. Empty by default.
#[derive(Clone, Debug, Default)]
pub struct Words {
    entries: BTreeMap<String, Entry>,
}

/// The words about a command, event or type.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// The module whose file has the entry.
    module: String,
    /// The path of the file, for findings.
    path: String,
    /// The line of the entry in its file.
    line: usize,
    /// A sentence: what it is or does.
    pub(crate) is: Option<String>,
    /// What to use in its place.
    pub(crate) instead: Option<String>,
    /// The words about its parts, by name.
    parts: BTreeMap<String, Phrase>,
}

/// The words about a member, value, branch or alternative.
#[derive(Clone, Debug)]
pub(crate) struct Phrase {
    /// The line of the phrase in its file.
    line: usize,
    /// What it is.
    pub(crate) is: String,
    /// The unit of a quantity.
    pub(crate) unit: Option<&'static Unit>,
    /// What absence means.
    pub(crate) none: Option<String>,
    /// Values with a meaning of their own, and the meanings.
    pub(crate) sentinels: Vec<(String, String)>,
    /// What to use in its place.
    pub(crate) instead: Option<String>,
}

impl Words {
    /// Reads the files of all modules.
    ///
    /// # Errors
    ///
    /// Returns everything that is wrong in the files: text that is not TOML, keys and units that do
    /// not exist, and texts that are too long or not of the form of their kind.
    pub fn read(files: &[WordsFile<'_>]) -> Result<Self, Vec<Finding>> {
        read::read(files)
    }

    pub(crate) fn entry(&self, definition: &str) -> Option<&Entry> {
        self.entries.get(definition)
    }
}

impl Entry {
    pub(crate) fn part(&self, name: &str) -> Option<&Phrase> {
        self.parts.get(name)
    }
}
