//! Whether the words are about things that exist.

use std::collections::BTreeMap;

use qapi_schema::merge::Merged;

use super::finding::{Finding, Place};
use super::subjects::{Definition, definitions};
use super::{Entry, Phrase, Words};

/// Returns the words that do not fit a schema of all releases: their subject does not exist or is
/// of another module, or they say what cannot be.
#[must_use]
pub fn check(words: &Words, merged: &Merged) -> Vec<Finding> {
    let definitions = definitions(merged);
    let known: Known<'_> = definitions.iter().map(|it| (it.name, it)).collect();
    words.entries.iter().flat_map(|(name, entry)| entry.check(name, &known)).collect()
}

/// The definitions by name.
type Known<'m> = BTreeMap<&'m str, &'m Definition<'m>>;

impl Entry {
    fn check(&self, name: &str, known: &Known<'_>) -> Vec<Finding> {
        let place =
            |key: String, line| Place { path: &self.path, line, key: format!("[{name}]{key}") };
        let here = place(String::new(), self.line);
        let Some(definition) = known.get(name) else {
            let text = "no command, event or type has this name: correct or remove it";
            return vec![Finding::new(&here, text)];
        };
        let mut findings = Vec::new();
        if definition.module != self.module {
            let text = format!("it is of module `{0}`: move it to {0}.toml", definition.module);
            findings.push(Finding::new(&here, text));
        }
        let fault = instead_fault(self.instead.as_deref(), definition, known);
        findings.extend(fault.map(|text| Finding::new(&here, text)));
        for (part, phrase) in &self.parts {
            let place = place(format!(" {part}"), phrase.line);
            let fault = phrase.fault(part, definition, known);
            findings.extend(fault.map(|text| Finding::new(&place, text)));
        }
        findings
    }
}

impl Phrase {
    fn fault(&self, part: &str, of: &Definition<'_>, known: &Known<'_>) -> Option<String> {
        let Some(part) = of.parts.iter().find(|it| it.name == part) else {
            return Some(format!("`{}` has no such part: correct or remove it", of.name));
        };
        if self.none.is_some() && part.required {
            return Some("it is never absent: remove `none`".to_owned());
        }
        if self.unit.is_some() && !part.quantity {
            return Some(format!("it is no number but `{}`: remove `unit`", part.ty));
        }
        instead_fault(self.instead.as_deref(), of, known)
    }
}

/// Returns what is wrong with a replacement. A single word is the name of a definition, or of another
/// part of the same definition.
fn instead_fault(instead: Option<&str>, of: &Definition<'_>, known: &Known<'_>) -> Option<String> {
    let name = instead.filter(|it| !it.contains(' '))?;
    let exists = known.contains_key(name) || of.parts.iter().any(|it| it.name == name);
    (!exists).then(|| {
        format!("`instead` names `{name}`, which does not exist: name something else, or say it in words")
    })
}
