//! Types.

use super::{Builtin, Condition, Features, Info, TypeId};
use crate::doc::Since;
use crate::source::Span;

/// A type: built in, written in a file, or derived from what is written.
#[derive(Debug)]
pub struct Type {
    /// The name. Arrays are called `FooList`, arguments and bases written in place `q_obj_foo-arg`
    /// and `q_obj_Foo-base`, the type without members `q_empty`.
    pub name: Box<str>,
    /// What kind of type it is.
    pub kind: TypeKind,
    /// The definition; none for built-in types, `QType`, `q_empty` and their arrays. Types that are
    /// derived have that of the definition which needed them first.
    pub info: Option<Info>,
    /// Whether the type was not written as a definition of its own: built-in types, arrays, and
    /// arguments and bases written in place.
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
    /// What QEMU's C names of the values begin with, if the schema says so.
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
    /// The name, which is what is sent.
    pub name: Box<str>,
    /// Where it is named.
    pub span: Span,
    /// When it is there.
    pub condition: Option<Condition>,
    /// Its features.
    pub features: Features,
    /// The release that the documentation gives for it.
    pub since: Option<Since>,
}

/// A struct, or a union if it has variants.
#[derive(Debug)]
pub struct Object {
    /// The struct whose members come first. A union's common members are all in its base.
    pub base: Option<TypeId>,
    /// Where the base is written.
    pub base_span: Option<Span>,
    /// The members of its own, in the order written; [`crate::Schema::members`] has all.
    pub members: Vec<Member>,
    /// The branches, if it is a union.
    pub variants: Option<Variants>,
}

/// A member of a struct, or an argument of a command or event.
#[derive(Debug)]
pub struct Member {
    /// The name, without the `*` that marks optional ones.
    pub name: Box<str>,
    /// Where it is named.
    pub span: Span,
    /// Its type.
    pub type_id: TypeId,
    /// Where its type is named.
    pub type_span: Span,
    /// Whether it may be left out.
    pub optional: bool,
    /// When it is there.
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
    /// Where the discriminator is named.
    pub discriminator_span: Span,
    /// The branches, in the order written. A value of the discriminator without a branch here has
    /// no members: see [`crate::Schema::missing_branches`].
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
    /// The value of the discriminator that selects it.
    pub tag: Box<str>,
    /// Where the value is named.
    pub span: Span,
    /// The struct, or from QEMU 8.1 on the union, that holds its members.
    pub type_id: TypeId,
    /// Where the type is named.
    pub type_span: Span,
    /// When it is there.
    pub condition: Option<Condition>,
    /// The release that the documentation gives for it.
    pub since: Option<Since>,
}

/// A choice between types that look different in JSON.
#[derive(Debug)]
pub struct Alternate {
    /// The alternatives, in the order written.
    pub alternatives: Vec<Alternative>,
}

/// An alternative of an alternate.
#[derive(Debug)]
pub struct Alternative {
    /// The name, which is never sent.
    pub name: Box<str>,
    /// Where it is named.
    pub span: Span,
    /// Its type, which may be an array.
    pub type_id: TypeId,
    /// Where the type is named.
    pub type_span: Span,
    /// When it is there.
    pub condition: Option<Condition>,
    /// The release that the documentation gives for it.
    pub since: Option<Since>,
}
