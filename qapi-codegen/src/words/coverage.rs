//! How much of a schema has words.

use std::collections::BTreeMap;

use qapi_schema::merge::Merged;

use super::Words;
use super::subjects::{Definition, DefinitionKind, definitions};

/// How much of a schema has words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// The kinds of things, each with the share of which at least so many percent must have words.
    pub kinds: Vec<(Row, usize)>,
    /// The modules, by name.
    pub modules: Vec<Row>,
}

/// How many things have words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// The kind of things, or the module.
    pub name: String,
    /// How many have words.
    pub described: usize,
    /// How many there are.
    pub all: usize,
}

/// The kinds of things, and the percentage that must have words.
const KINDS: [(&str, usize); 9] = [
    ("commands", 100),
    ("arguments", 100),
    ("events", 100),
    ("data of events", 100),
    ("types that are sent", 100),
    ("parts of types that are sent", 100),
    ("types that are received only", 90),
    ("parts of types that are received only", 90),
    ("units of described numbers", 100),
];

/// The index of the units in [`KINDS`].
const UNITS: usize = 8;

/// Counts what has words.
#[must_use]
pub fn coverage(words: &Words, merged: &Merged) -> Coverage {
    let row = |name: &str| Row { name: name.to_owned(), described: 0, all: 0 };
    let mut kinds = KINDS.map(|(name, least)| (row(name), least));
    let mut modules = BTreeMap::new();
    for definition in definitions(merged) {
        let module = modules.entry(definition.module).or_insert_with(|| row(definition.module));
        let (own, parts) = kinds_of(&definition);
        let entry = words.entry(definition.name);
        let described = entry.is_some_and(|it| it.is.is_some());
        kinds[own].0.count(described);
        module.count(described);
        for part in &definition.parts {
            let phrase = entry.and_then(|it| it.part(part.name));
            kinds[parts].0.count(phrase.is_some());
            module.count(phrase.is_some());
            if let Some(phrase) = phrase.filter(|_| part.quantity) {
                kinds[UNITS].0.count(phrase.unit.is_some());
            }
        }
    }
    Coverage { kinds: kinds.to_vec(), modules: modules.into_values().collect() }
}

/// Returns the kinds of a definition and of its parts.
const fn kinds_of(definition: &Definition<'_>) -> (usize, usize) {
    match definition.kind {
        DefinitionKind::Command => (0, 1),
        DefinitionKind::Event => (2, 3),
        DefinitionKind::Type if definition.direction.sent => (4, 5),
        DefinitionKind::Type => (6, 7),
    }
}

impl Coverage {
    /// Whether enough of every kind has words.
    #[must_use]
    pub fn suffices(&self) -> bool {
        self.kinds.iter().all(|(row, least)| row.reaches(*least))
    }
}

impl Row {
    fn count(&mut self, described: bool) {
        self.all += 1;
        self.described += usize::from(described);
    }

    /// Whether at least so many percent have words.
    #[must_use]
    pub const fn reaches(&self, percent: usize) -> bool {
        self.described * 100 >= self.all * percent
    }

    /// The percentage that has words, rounded down.
    #[must_use]
    pub fn percent(&self) -> usize {
        (self.described * 100).checked_div(self.all).unwrap_or(100)
    }
}
