//! A compact representation of a server's schema. Names and types are numbers, and all rows of a
//! kind are in one table.

use std::ops::Range;

use super::names::{NameId, Names};

/// The whole schema.
#[derive(Debug)]
pub(super) struct Index {
    pub(super) names: Names,
    /// Sorted by name. The rows of the other tables are sorted by name within each type, if they
    /// have names.
    pub(super) commands: Box<[Command]>,
    pub(super) events: Box<[Event]>,
    /// The first type stands for references to types that do not exist.
    pub(super) types: Box<[Type]>,
    pub(super) members: Box<[Member]>,
    pub(super) branches: Box<[Branch]>,
    pub(super) values: Box<[Value]>,
    pub(super) alternatives: Box<[TypeId]>,
    /// The first set is empty.
    pub(super) features: Box<[Box<[NameId]>]>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TypeId(pub(super) u32);

/// A set of features. Only few different sets exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Features(pub(super) u32);

/// A range of rows in a table.
#[derive(Clone, Copy, Debug)]
pub(super) struct Span {
    pub(super) start: u32,
    pub(super) end: u32,
}

impl Span {
    fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Command {
    pub(super) name: NameId,
    pub(super) arguments: TypeId,
    pub(super) returns: TypeId,
    pub(super) features: Features,
    pub(super) allow_oob: bool,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Event {
    pub(super) name: NameId,
    pub(super) data: TypeId,
    pub(super) features: Features,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Type {
    pub(super) kind: Kind,
    pub(super) features: Features,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    Builtin(Json),
    Enum(Span),
    Array(TypeId),
    Object { members: Span, tag: Option<NameId>, branches: Span },
    Alternate(Span),
}

/// The JSON type of a built-in type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Json {
    String,
    Number,
    Int,
    Boolean,
    Null,
    Object,
    Array,
    /// Any JSON type. Also used for a type that these bindings do not know.
    Value,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Member {
    pub(super) name: NameId,
    pub(super) ty: TypeId,
    pub(super) features: Features,
    pub(super) optional: bool,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Branch {
    pub(super) name: NameId,
    pub(super) ty: TypeId,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Value {
    pub(super) name: NameId,
    pub(super) features: Features,
}

impl Index {
    pub(super) fn command(&self, name: &str) -> Option<&Command> {
        find(&self.commands, self.names.find(name)?, |it| it.name)
    }

    pub(super) fn event(&self, name: &str) -> Option<&Event> {
        find(&self.events, self.names.find(name)?, |it| it.name)
    }

    pub(super) fn ty(&self, id: TypeId) -> &Type {
        &self.types[id.0 as usize]
    }

    pub(super) fn members(&self, span: Span) -> &[Member] {
        &self.members[span.range()]
    }

    pub(super) fn branches(&self, span: Span) -> &[Branch] {
        &self.branches[span.range()]
    }

    pub(super) fn values(&self, span: Span) -> &[Value] {
        &self.values[span.range()]
    }

    pub(super) fn alternatives(&self, span: Span) -> &[TypeId] {
        &self.alternatives[span.range()]
    }

    pub(super) fn member(&self, span: Span, name: &str) -> Option<&Member> {
        find(self.members(span), self.names.find(name)?, |it| it.name)
    }

    pub(super) fn branch(&self, span: Span, name: &str) -> Option<&Branch> {
        find(self.branches(span), self.names.find(name)?, |it| it.name)
    }

    pub(super) fn value(&self, span: Span, name: &str) -> Option<&Value> {
        find(self.values(span), self.names.find(name)?, |it| it.name)
    }

    pub(super) fn features(&self, set: Features) -> impl Iterator<Item = &str> {
        self.features[set.0 as usize].iter().map(|&name| self.names.get(name))
    }

    pub(super) fn has_feature(&self, set: Features, name: &str) -> bool {
        self.features(set).any(|feature| feature == name)
    }

    /// Returns the number of bytes on the heap.
    pub(super) fn size(&self) -> usize {
        self.names.size()
            + size_of_val(&*self.commands)
            + size_of_val(&*self.events)
            + size_of_val(&*self.types)
            + size_of_val(&*self.members)
            + size_of_val(&*self.branches)
            + size_of_val(&*self.values)
            + size_of_val(&*self.alternatives)
            + self.features.iter().map(|set| size_of_val(set) + size_of_val(&**set)).sum::<usize>()
    }
}

/// Finds the row with that name. The rows must be sorted by name.
fn find<T>(rows: &[T], name: NameId, key: impl Fn(&T) -> NameId) -> Option<&T> {
    rows.binary_search_by_key(&name, key).ok().map(|at| &rows[at])
}
