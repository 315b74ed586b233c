//! Definitions whose types are not resolved yet.

use crate::doc::{Doc, Since};
use crate::model::{Alternative, Branch, Condition, Enum, Features, Member};
use crate::source::Span;

/// A definition.
#[derive(Debug)]
pub(crate) struct Draft {
    pub(crate) meta: &'static str,
    pub(crate) name: Box<str>,
    pub(crate) name_span: Span,
    pub(crate) span: Span,
    pub(crate) condition: Option<Condition>,
    pub(crate) features: Features,
    pub(crate) since: Option<Since>,
    pub(crate) doc: Option<Doc>,
    pub(crate) kind: DraftKind,
}

/// The content of a definition.
#[derive(Debug)]
pub(crate) enum DraftKind {
    Enum(Enum),
    Struct {
        base: Option<TypeRef>,
        members: Vec<Typed<Member>>,
    },
    Union {
        base: Data,
        discriminator: Box<str>,
        discriminator_span: Span,
        branches: Vec<Typed<Branch>>,
    },
    Alternate(Vec<Typed<Alternative>>),
    Command {
        data: Option<Data>,
        returns: Option<TypeRef>,
        flags: Flags,
    },
    Event {
        data: Option<Data>,
        boxed: bool,
    },
}

/// A reference to a type.
#[derive(Debug, Clone)]
pub(crate) struct TypeRef {
    pub(crate) name: Box<str>,
    /// Whether it is an array of the named type.
    pub(crate) array: bool,
    pub(crate) span: Span,
}

/// Something with a type that is not resolved yet.
#[derive(Debug)]
pub(crate) struct Typed<T> {
    pub(crate) item: T,
    pub(crate) reference: TypeRef,
}

/// Arguments, or the base of a union.
#[derive(Debug)]
pub(crate) enum Data {
    /// A named type.
    Named(TypeRef),
    /// Members written in place, and their place.
    InPlace(Vec<Typed<Member>>, Span),
}

/// The flags of a command.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Flags {
    pub(crate) gen_: bool,
    pub(crate) success_response: bool,
    pub(crate) boxed: bool,
    pub(crate) allow_oob: bool,
    pub(crate) allow_preconfig: bool,
    pub(crate) coroutine: bool,
}
