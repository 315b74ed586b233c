//! Types.

use super::{Builtin, Condition, Features, Info, TypeId};
use crate::doc::Since;
use crate::source::Span;

/// A type: built in, written in a file, or derived.
#[derive(Debug)]
pub struct Type {
    /// The name.
    ///
    /// Arrays are named `FooList`, arguments and bases written in place `q_obj_foo-arg` and
    /// `q_obj_Foo-base`, and the type without members `q_empty`.
    pub name: Box<str>,
    /// What kind of type it is.
    pub kind: TypeKind,
    /// The definition; `None` for built-in types, `QType`, `q_empty` and their arrays.
    ///
    /// A derived type has the definition that first needed it.
    pub info: Option<Info>,
    /// Whether the type is not a definition of its own.
    ///
    /// This is so for built-in types, arrays, and arguments and bases written in place.
    pub implicit: bool,
}

/// The kinds of type.
#[derive(Debug)]
pub enum TypeKind {
    /// A built-in type.
    Builtin(Builtin),
    /// An array of another type.
    Array(TypeId),
    /// An enum.
    Enum(Enum),
    /// A struct, or a union if it has variants.
    Object(Object),
    /// An alternate.
    Alternate(Alternate),
}

impl Type {
    /// The enum, if it is one.
    #[must_use]
    pub fn as_enum(&self) -> Option<&Enum> {
        match &self.kind {
            TypeKind::Enum(inner) => Some(inner),
            _ => None,
        }
    }

    /// The struct or union, if it is one.
    #[must_use]
    pub fn as_object(&self) -> Option<&Object> {
        match &self.kind {
            TypeKind::Object(inner) => Some(inner),
            _ => None,
        }
    }

    /// The struct, if it is one.
    #[must_use]
    pub fn as_struct(&self) -> Option<&Object> {
        self.as_object().filter(|object| object.variants.is_none())
    }

    /// The variants of the union, if it is one.
    #[must_use]
    pub fn as_union(&self) -> Option<(&Object, &Variants)> {
        let object = self.as_object()?;
        Some((object, object.variants.as_ref()?))
    }

    /// The alternate, if it is one.
    #[must_use]
    pub fn as_alternate(&self) -> Option<&Alternate> {
        match &self.kind {
            TypeKind::Alternate(inner) => Some(inner),
            _ => None,
        }
    }

    /// The type of the elements, if it is an array.
    #[must_use]
    pub fn element(&self) -> Option<TypeId> {
        match self.kind {
            TypeKind::Array(element) => Some(element),
            _ => None,
        }
    }
}

/// An enum.
#[derive(Debug)]
pub struct Enum {
    /// The values, in the order written.
    pub values: Vec<EnumValue>,
    /// The prefix of the values' names in QEMU's C code, if the schema sets one.
    pub prefix: Option<Box<str>>,
}

impl Enum {
    /// A value, by name.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<&EnumValue> {
        self.values.iter().find(|value| &*value.name == name)
    }
}

/// A value of an enum.
#[derive(Debug)]
pub struct EnumValue {
    /// The name, which is transferred.
    pub name: Box<str>,
    /// The place of the name.
    pub span: Span,
    /// The condition under which builds have it.
    pub condition: Option<Condition>,
    /// Its features.
    pub features: Features,
    /// The release that the documentation gives for it.
    pub since: Option<Since>,
}

/// A struct, or a union if it has variants.
#[derive(Debug)]
pub struct Object {
    /// The struct that provides the first members. A union's common members are all in its base.
    pub base: Option<TypeId>,
    /// The place of the base.
    pub base_span: Option<Span>,
    /// Its own members, in the order written; [`crate::Schema::members`] returns all members.
    pub members: Vec<Member>,
    /// The branches, if it is a union.
    pub variants: Option<Variants>,
}

/// A member of a struct, or an argument of a command or event.
#[derive(Debug)]
pub struct Member {
    /// The name, without the `*` that marks optional ones.
    pub name: Box<str>,
    /// The place of the name.
    pub span: Span,
    /// Its type.
    pub type_id: TypeId,
    /// The place of the type's name.
    pub type_span: Span,
    /// Whether it is optional.
    pub optional: bool,
    /// The condition under which builds have it.
    pub condition: Option<Condition>,
    /// Its features.
    pub features: Features,
    /// The release that the documentation gives for it.
    pub since: Option<Since>,
}

/// The branches of a union.
#[derive(Debug)]
pub struct Variants {
    /// The name of the common member that selects the branch.
    pub discriminator: Box<str>,
    /// The place of the discriminator's name.
    pub discriminator_span: Span,
    /// The branches, in the order written.
    ///
    /// A value of the discriminator without a branch here has no members: see
    /// [`crate::Schema::missing_branches`].
    pub branches: Vec<Branch>,
}

impl Variants {
    /// The branch written for a value of the discriminator.
    #[must_use]
    pub fn branch(&self, tag: &str) -> Option<&Branch> {
        self.branches.iter().find(|branch| &*branch.tag == tag)
    }
}

/// A branch of a union.
#[derive(Debug)]
pub struct Branch {
    /// The value of the discriminator that selects the branch.
    pub tag: Box<str>,
    /// The place of the value.
    pub span: Span,
    /// The struct, or from QEMU 8.1 on the union, that holds its members.
    pub type_id: TypeId,
    /// The place of the type's name.
    pub type_span: Span,
    /// The condition under which builds have it.
    pub condition: Option<Condition>,
    /// The release that the documentation gives for it.
    pub since: Option<Since>,
}

/// A choice between types with different JSON types.
#[derive(Debug)]
pub struct Alternate {
    /// The alternatives, in the order written.
    pub alternatives: Vec<Alternative>,
}

/// An alternative of an alternate.
#[derive(Debug)]
pub struct Alternative {
    /// The name, which is not transferred.
    pub name: Box<str>,
    /// The place of the name.
    pub span: Span,
    /// Its type, which may be an array.
    pub type_id: TypeId,
    /// The place of the type's name.
    pub type_span: Span,
    /// The condition under which builds have it.
    pub condition: Option<Condition>,
    /// The release that the documentation gives for it.
    pub since: Option<Since>,
}
