//! The merged schema: one view of all releases, from which code is generated.

use super::builtin::{Builtin, JsonKind};
use crate::release::Release;
use crate::snapshot::{Condition, Protocol};

/// The merged schema of all releases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// The program that the schemas describe.
    pub protocol: Protocol,
    /// The merged releases, oldest first.
    pub releases: Vec<Release>,
    /// The commands, by name.
    pub commands: Vec<Command>,
    /// The events, by name.
    pub events: Vec<Event>,
    /// The types; a [`TypeId`] is an index into this vector.
    pub types: Vec<Type>,
}

impl Merged {
    /// The type with this id.
    ///
    /// # Panics
    ///
    /// Panics if the id is from another merge.
    #[must_use]
    pub fn ty(&self, id: TypeId) -> &Type {
        &self.types[id.0]
    }

    /// The newest of the merged releases.
    ///
    /// # Panics
    ///
    /// Never: a merge has at least one release.
    #[must_use]
    pub fn newest(&self) -> Release {
        self.releases[self.releases.len() - 1]
    }
}

/// The index of a type in [`Merged::types`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub usize);

/// The time of a change: some release from `earliest` to `latest`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// The first release that can have the change.
    pub earliest: Release,
    /// The first release that is known to have the change.
    pub latest: Release,
}

/// The history of a thing over all releases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History {
    /// When it was added.
    pub since: Change,
    /// When it was removed, if it was.
    pub removed: Option<Change>,
    /// When it was deprecated, if the newest release that has it marks it as deprecated.
    pub deprecated: Option<Change>,
    /// Whether the newest release that has it marks it as unstable.
    pub unstable: bool,
    /// The condition under which a build of the newest release has it.
    pub condition: Option<Condition>,
    /// Its other features in the newest release, by name.
    pub features: Vec<String>,
}

/// A command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Command {
    /// Its name.
    pub name: String,
    /// The module that defines it.
    pub module: String,
    /// When it was added, deprecated and removed.
    pub history: History,
    /// The arguments.
    pub arguments: Arguments,
    /// The type of the return value; `None` if the command returns an empty object.
    pub returns: Option<TypeRef>,
    /// Whether the schema lists all arguments (`gen`).
    pub generated: bool,
    /// Whether the server replies on success (`success-response`).
    pub success_response: bool,
    /// Whether it may be executed out of band in the newest release.
    pub allow_oob: bool,
    /// Whether it may be executed before the machine exists, in the newest release.
    pub allow_preconfig: bool,
}

/// An event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Its name.
    pub name: String,
    /// The module that defines it.
    pub module: String,
    /// When it was added, deprecated and removed.
    pub history: History,
    /// The data.
    pub data: Arguments,
}

/// The arguments of a command or the data of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arguments {
    /// Members that are listed directly.
    Members(Members),
    /// A union whose members are the arguments or data.
    Union(TypeId),
}

/// The direction in which values of a type are transferred.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Direction {
    /// Clients send them.
    pub sent: bool,
    /// Clients receive them.
    pub received: bool,
}

/// A type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Type {
    /// The name in the newest release.
    pub name: String,
    /// Older names of the type that have no other meaning now.
    pub aliases: Vec<String>,
    /// The module that defines it.
    pub module: String,
    /// When it was added, deprecated and removed.
    pub history: History,
    /// The direction in which its values are transferred.
    pub direction: Direction,
    /// Whether a command or event uses it, directly or not; other types serve `qom-get` and similar
    /// commands.
    pub reached: bool,
    /// The content of the type.
    pub kind: Kind,
}

/// The content of a type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An object.
    Struct(Members),
    /// An object whose further members depend on one of them.
    Union(Union),
    /// One of several types.
    Alternate(Vec<Alternative>),
    /// One of several strings.
    Enum(Vec<Value>),
}

/// The members of an object.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Members {
    /// The members in the order of the newest release, followed by those that it lacks.
    pub members: Vec<Member>,
    /// The required members in the order of the constructor, as indexes into `members`.
    pub constructor: Vec<usize>,
}

/// A member or argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Its name.
    pub name: String,
    /// Its type.
    pub ty: TypeRef,
    /// The type as the newest release that has the member writes it.
    pub qapi_type: String,
    /// Whether it is always present.
    pub required: bool,
    /// When it was added, deprecated and removed.
    pub history: History,
}

/// A union.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Union {
    /// The members that all branches share, including the tag.
    pub common: Members,
    /// The member whose value names the branch.
    pub tag: String,
    /// The enum of the tag's values.
    pub tag_type: TypeId,
    /// The branch that a missing tag selects, if some releases lack the tag.
    pub absent_tag: Option<String>,
    /// A branch for each value of the tag.
    pub branches: Vec<Branch>,
}

/// A branch of a union.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Branch {
    /// The value of the tag.
    pub name: String,
    /// The object with the members of the branch, if it has any.
    pub ty: Option<TypeId>,
    /// Whether that object was only this branch of this union, in every release.
    pub alone: bool,
    /// When it was added, deprecated and removed, together with the tag's value and its members.
    pub history: History,
}

/// An alternative of an alternate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternative {
    /// Its name, which is not transferred.
    pub name: String,
    /// Its type.
    pub ty: TypeRef,
    /// The JSON type that distinguishes it.
    pub json_kind: JsonKind,
    /// When it was added, deprecated and removed.
    pub history: History,
}

/// A value of an enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// The string.
    pub name: String,
    /// When it was added, deprecated and removed.
    pub history: History,
}

/// A reference to a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TypeRef {
    /// A built-in or defined type.
    One(Element),
    /// An array of a built-in or defined type.
    List(Element),
}

impl TypeRef {
    /// The type, or the type of the array's elements.
    #[must_use]
    pub const fn element(self) -> Element {
        match self {
            Self::One(element) | Self::List(element) => element,
        }
    }
}

/// A built-in or defined type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Element {
    /// A built-in type.
    Builtin(Builtin),
    /// A defined type.
    Type(TypeId),
}
