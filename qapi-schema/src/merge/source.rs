//! One release in the form that the merge needs: every object with its effective members, by name.

use std::collections::BTreeMap;

use crate::release::Release;
use crate::snapshot::{Arguments, Header, Member, Snapshot, Type, TypeKind, Value};

/// The name of an object in a release: a type, or an inline definition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Name<'a> {
    /// A type by name.
    Type(&'a str),
    /// The arguments of a command, defined inline.
    Arguments(&'a str),
    /// The data of an event, defined inline.
    Data(&'a str),
}

impl<'a> Name<'a> {
    /// Returns the name without its kind.
    pub(super) const fn text(self) -> &'a str {
        match self {
            Self::Type(name) | Self::Arguments(name) | Self::Data(name) => name,
        }
    }
}

/// The content of a named item.
#[derive(Clone, Debug)]
pub(super) enum Shape<'a> {
    Object(Object<'a>),
    Alternate(&'a [Member]),
    Enum(&'a [Value]),
}

/// The members of a struct or union. Those of its bases come first.
#[derive(Clone, Debug, Default)]
pub(super) struct Object<'a> {
    pub(super) members: Vec<&'a Member>,
    pub(super) variants: Option<Variants<'a>>,
}

impl<'a> Object<'a> {
    pub(super) fn branch(&self, value: &str) -> Option<&'a Member> {
        self.variants?.branches.iter().find(|branch| branch.name == value)
    }

    pub(super) fn member(&self, name: &str) -> Option<&'a Member> {
        self.members.iter().copied().find(|member| member.name == name)
    }
}

/// The part of a union that depends on its tag.
#[derive(Clone, Copy, Debug)]
pub(super) struct Variants<'a> {
    pub(super) tag: &'a str,
    pub(super) branches: &'a [Member],
}

/// One release.
#[derive(Debug)]
pub(super) struct Source<'a> {
    pub(super) release: Release,
    pub(super) snapshot: &'a Snapshot,
    shapes: BTreeMap<Name<'a>, Shape<'a>>,
}

impl<'a> Source<'a> {
    pub(super) fn new(snapshot: &'a Snapshot) -> Self {
        let types = snapshot.types.iter().map(|(name, ty)| (Name::Type(name), shape(snapshot, ty)));
        let arguments = snapshot.commands.iter().filter_map(|(name, command)| {
            Some((Name::Arguments(name), in_place(&command.arguments)?))
        });
        let data = snapshot
            .events
            .iter()
            .filter_map(|(name, event)| Some((Name::Data(name), in_place(&event.data)?)));
        let shapes = types.chain(arguments).chain(data).collect();
        Self { release: snapshot.release, snapshot, shapes }
    }

    pub(super) fn shape(&self, name: Name<'a>) -> Option<&Shape<'a>> {
        self.shapes.get(&name)
    }

    /// Returns the object of that name, or `None` if it is not an object.
    pub(super) fn object(&self, name: Name<'a>) -> Option<&Object<'a>> {
        match self.shape(name)? {
            Shape::Object(object) => Some(object),
            _ => None,
        }
    }

    pub(super) fn header(&self, name: Name<'a>) -> Option<&'a Header> {
        match name {
            Name::Type(name) => self.snapshot.types.get(name).map(|ty| &ty.header),
            Name::Arguments(name) => self.snapshot.commands.get(name).map(|it| &it.header),
            Name::Data(name) => self.snapshot.events.get(name).map(|event| &event.header),
        }
    }

    /// Returns the arguments of a command: a named type or an inline definition, if there are any.
    pub(super) fn arguments(&self, command: &'a str) -> Option<Name<'a>> {
        argument(&self.snapshot.commands.get(command)?.arguments, Name::Arguments(command))
    }

    /// Returns the data of an event: a named type or an inline definition, if there is any.
    pub(super) fn data(&self, event: &'a str) -> Option<Name<'a>> {
        argument(&self.snapshot.events.get(event)?.data, Name::Data(event))
    }
}

fn argument<'a>(arguments: &'a Arguments, in_place: Name<'a>) -> Option<Name<'a>> {
    match arguments {
        Arguments::None => None,
        Arguments::Type(name) => Some(Name::Type(name)),
        Arguments::Members(_) => Some(in_place),
    }
}

fn in_place(arguments: &Arguments) -> Option<Shape<'_>> {
    match arguments {
        Arguments::Members(members) => {
            Some(Shape::Object(Object { members: members.iter().collect(), variants: None }))
        }
        Arguments::None | Arguments::Type(_) => None,
    }
}

fn shape<'a>(snapshot: &'a Snapshot, ty: &'a Type) -> Shape<'a> {
    match &ty.kind {
        TypeKind::Struct(it) => {
            let members = snapshot.with_bases(it.base.as_deref(), &it.members);
            Shape::Object(Object { members, variants: None })
        }
        TypeKind::Union(it) => {
            let members = snapshot.with_bases(it.base.as_deref(), &it.members);
            let variants = Variants { tag: &it.discriminator, branches: &it.branches };
            Shape::Object(Object { members, variants: Some(variants) })
        }
        TypeKind::Alternate(alternatives) => Shape::Alternate(alternatives),
        TypeKind::Enum(values) => Shape::Enum(values),
    }
}
