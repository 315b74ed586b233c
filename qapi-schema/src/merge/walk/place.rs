//! The terms of the walk: nodes of matching types, places that have a type, and their occurrences.

use std::collections::BTreeSet;
use std::fmt;

use crate::merge::builtin::{Builtin, JsonKind};
use crate::merge::source::Name;
use crate::snapshot::TypeExpr;

/// The index of a node in [`Walk::nodes`](super::Walk::nodes).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::merge) struct NodeId(pub(in crate::merge) usize);

/// Types of several releases that match.
#[derive(Debug)]
pub(in crate::merge) struct Node<'a> {
    /// The newest name.
    pub(in crate::merge) name: Name<'a>,
    /// The release and name of every type in the node.
    pub(in crate::merge) members: BTreeSet<(usize, Name<'a>)>,
    /// Whether the node is the arguments of a command or the data of an event, and not a type.
    pub(in crate::merge) own: bool,
}

/// A place in the schema that has a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::merge) enum Place<'a> {
    /// All arguments of a command, if some release has a union for them.
    Arguments(&'a str),
    /// The whole data of an event, if some release has a union for it.
    Data(&'a str),
    /// The return value of a command.
    Returns(&'a str),
    /// A member that all values of an object can have.
    Member(NodeId, &'a str),
    /// The members that belong to a value of a union's tag.
    Branch(NodeId, &'a str),
    /// An alternative of an alternate, identified by its JSON type, because its name is not
    /// transferred.
    Alternative(NodeId, JsonKind),
}

/// A type that a release has at a place, or an array of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::merge) struct Ref<'a> {
    pub(in crate::merge) list: bool,
    pub(in crate::merge) name: Name<'a>,
}

impl<'a> Ref<'a> {
    pub(super) const fn one(name: Name<'a>) -> Self {
        Self { list: false, name }
    }

    pub(in crate::merge) fn builtin(self) -> Option<Builtin> {
        match self.name {
            Name::Type(name) => Builtin::from_name(name),
            Name::Arguments(_) | Name::Data(_) => None,
        }
    }
}

impl<'a> From<&'a TypeExpr> for Ref<'a> {
    fn from(expr: &'a TypeExpr) -> Self {
        Self { list: matches!(expr, TypeExpr::Array(_)), name: Name::Type(expr.name()) }
    }
}

impl fmt::Display for Ref<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self.name {
            Name::Type(name) => name,
            Name::Arguments(_) | Name::Data(_) => "members written in place",
        };
        if self.list { write!(f, "[{name}]") } else { f.write_str(name) }
    }
}

/// A release and the type that it has at a place.
pub(in crate::merge) type Occurrence<'a> = (usize, Ref<'a>);

/// The combined type of all releases at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::merge) struct Resolved {
    pub(in crate::merge) list: bool,
    pub(in crate::merge) element: ResolvedElement,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::merge) enum ResolvedElement {
    /// The built-in types of the releases, newest first.
    Builtin(Vec<(usize, Builtin)>),
    Node(NodeId),
}

impl Resolved {
    /// Returns the node, or `None` for a built-in type or an array.
    pub(in crate::merge) fn one_node(&self) -> Option<NodeId> {
        match self.element {
            ResolvedElement::Node(node) if !self.list => Some(node),
            ResolvedElement::Node(_) | ResolvedElement::Builtin(_) => None,
        }
    }
}
