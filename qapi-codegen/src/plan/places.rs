//! Places in types, and the owners of members.

use qapi_schema::merge::{Element, Merged, TypeId, TypeRef};

/// A part of a type where a value is stored, by its wire name.
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
    /// The part of the type.
    pub(crate) part: Part,
}

/// An item that has members.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Owner<'n> {
    Type(TypeId),
    Command(&'n str),
    Event(&'n str),
}

impl<'n> Owner<'n> {
    /// Returns the name on the wire or, for a type, in the newest schema.
    pub(crate) fn wire_name(self, merged: &'n Merged) -> &'n str {
        match self {
            Self::Type(id) => &merged.ty(id).name,
            Self::Command(name) | Self::Event(name) => name,
        }
    }
}

/// Returns the defined type that a reference refers to, or `None` if it is a list or built in.
pub(crate) fn direct(reference: TypeRef) -> Option<TypeId> {
    match reference {
        TypeRef::One(Element::Type(id)) => Some(id),
        TypeRef::One(Element::Builtin(_)) | TypeRef::List(_) => None,
    }
}
