//! Places in types, and what has members.

use qapi_schema::merge::{Element, Merged, TypeId, TypeRef};

/// A place in a type where a value is stored, by wire name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Part {
    /// A member of a struct, or a common member of a union.
    Member(String),
    /// A union's branch or an alternate's alternative.
    Branch(String),
}

/// A place where a value is stored.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Slot {
    /// The type.
    pub(crate) ty: TypeId,
    /// The part of it.
    pub(crate) part: Part,
}

/// What has members.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Owner<'n> {
    Type(TypeId),
    Command(&'n str),
    Event(&'n str),
}

impl<'n> Owner<'n> {
    /// The name on the wire or, for a type, in the newest schema.
    pub(crate) fn wire_name(self, merged: &'n Merged) -> &'n str {
        match self {
            Self::Type(id) => &merged.ty(id).name,
            Self::Command(name) | Self::Event(name) => name,
        }
    }
}

/// The type that a reference leads to without an array between.
pub(crate) fn direct(reference: TypeRef) -> Option<TypeId> {
    match reference {
        TypeRef::One(Element::Type(id)) => Some(id),
        TypeRef::One(Element::Builtin(_)) | TypeRef::List(_) => None,
    }
}
