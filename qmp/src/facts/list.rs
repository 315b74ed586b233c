//! Listing everything that has facts.
//!
//! All functions are inline, so that only programs that list facts compile them.

use super::row::{Part, Row, Word};
use super::{Facts, QMP, Tables};

/// A command, an event or a type, with its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Definition {
    row: Row,
    facts: Facts,
}

/// A part of a command, an event or a type.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct NamedPart {
    /// The kind of the part.
    pub kind: Part,
    /// The name. It is empty for the type whose members are all arguments of a command, or all
    /// members of an event.
    pub name: &'static str,
    /// The name of the type in [`types`](crate::types), or of the elements' type for a list. `None`
    /// for built-in types and for values.
    pub ty: Option<&'static str>,
    /// The releases that added, deprecated and removed it.
    pub facts: Facts,
}

impl Definition {
    /// Returns the name.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        self.row.name
    }

    /// Returns the releases that added, deprecated and removed it.
    #[must_use]
    #[inline]
    pub fn facts(&self) -> Facts {
        self.facts
    }

    /// Iterates over the parts, in the order of the schema.
    #[inline]
    pub fn parts(&self) -> impl Iterator<Item = NamedPart> + use<> {
        let part = |Word { part, name, ty, facts }| NamedPart { kind: part, name, ty, facts };
        self.row.words().map(part)
    }
}

impl Tables {
    #[inline]
    pub(crate) fn list(table: &'static str) -> impl Iterator<Item = Definition> {
        Row::all(table).filter_map(|row| Some(Definition { row, facts: row.facts()? }))
    }
}

/// Iterates over all commands, sorted by name.
#[inline]
pub fn commands() -> impl Iterator<Item = Definition> {
    Tables::list(QMP.commands)
}

/// Iterates over all events, sorted by name.
#[inline]
pub fn events() -> impl Iterator<Item = Definition> {
    Tables::list(QMP.events)
}

/// Iterates over all types, sorted by their names in [`types`](crate::types).
#[inline]
pub fn types() -> impl Iterator<Item = Definition> {
    Tables::list(QMP.types)
}

#[cfg(test)]
mod tests {
    use super::{Part, commands, events, types};
    use crate::facts;

    #[test]
    fn everything_that_is_listed_has_facts() {
        assert!(commands().count() > 200 && events().count() > 50 && types().count() > 500);
        for command in commands() {
            assert_eq!(Some(command.facts()), facts::command(command.name()));
        }
        assert!(events().all(|it| Some(it.facts()) == facts::event(it.name())));
        assert!(types().all(|it| Some(it.facts()) == facts::type_(it.name())));
    }

    #[test]
    fn parts_lead_to_their_types() {
        let add = commands().find(|it| it.name() == "blockdev-add").unwrap();
        let parts: Vec<_> = add.parts().map(|it| (it.kind, it.name, it.ty)).collect();
        assert_eq!(parts, [(Part::Member, "", Some("BlockdevOptions"))]);
        let options = types().find(|it| it.name() == "BlockdevOptions").unwrap();
        let has = |kind, name| options.parts().any(|it| it.kind == kind && it.name == name);
        assert!(has(Part::Member, "node-name") && has(Part::Branch, "qcow2"));
    }
}
