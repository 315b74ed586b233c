//! Whether the words are about things that exist.

use std::collections::BTreeMap;

use qapi_schema::merge::Merged;

use super::finding::{Finding, Place};
use super::subjects::{Definition, Part, definitions};
use super::{Entry, Phrase, Words};

/// Returns the words that do not fit a schema of all releases: their subject does not exist or is
/// of another module, or they say what cannot be.
#[must_use]
pub fn check(words: &Words, merged: &Merged) -> Vec<Finding> {
    let definitions = definitions(merged);
    let by_name: BTreeMap<_, _> = definitions.iter().map(|it| (it.name, it)).collect();
    let entries = words.entries.iter();
    entries
        .flat_map(|(name, entry)| entry.check(name, by_name.get(name.as_str()).copied()))
        .collect()
}

impl Entry {
    fn check(&self, name: &str, definition: Option<&Definition<'_>>) -> Vec<Finding> {
        let place =
            |key: String, line| Place { path: &self.path, line, key: format!("[{name}]{key}") };
        let here = place(String::new(), self.line);
        let Some(definition) = definition else {
            let text = "no command, event or type has this name: correct or remove it";
            return vec![Finding::new(&here, text)];
        };
        let mut findings = Vec::new();
        if definition.module != self.module {
            let text = format!("it is of module `{0}`: move it to {0}.toml", definition.module);
            findings.push(Finding::new(&here, text));
        }
        for (part, phrase) in &self.parts {
            let place = place(format!(" {part}"), phrase.line);
            let known = definition.parts.iter().find(|it| it.name == part);
            findings.extend(phrase.fault(name, known).map(|text| Finding::new(&place, text)));
        }
        findings
    }
}

impl Phrase {
    fn fault(&self, owner: &str, part: Option<&Part<'_>>) -> Option<String> {
        let Some(part) = part else {
            return Some(format!("`{owner}` has no such part: correct or remove it"));
        };
        if self.none.is_some() && part.required {
            return Some("it is never absent: remove `none`".to_owned());
        }
        if self.unit.is_some() && !part.quantity {
            return Some(format!("it is no number but `{}`: remove `unit`", part.ty));
        }
        None
    }
}
