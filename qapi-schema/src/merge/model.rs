//! The merged schema: one view of all releases, as code is generated from it.

use super::builtin::{Builtin, JsonKind};
use crate::release::Release;
use crate::snapshot::{Condition, Protocol};

/// All releases in one.
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
    /// The types; [`TypeId`] counts into this.
    pub types: Vec<Type>,
}

impl Merged {
    /// The type of that id.
    ///
    /// # Panics
    ///
    /// When the id is from another merge.
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

/// A type's place in [`Merged::types`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub usize);

/// When something happened: in some release from `earliest` to `latest`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// The first release that can have it.
    pub earliest: Release,
    /// The first release that is known to have it.
    pub latest: Release,
}

/// What the releases say of one thing over time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History {
    /// When it came.
    pub since: Change,
    /// When it went, if it did.
    pub removed: Option<Change>,
    /// Since when it is deprecated, if the newest release that has it says so.
    pub deprecated: Option<Change>,
    /// Whether the newest release that has it calls it unstable.
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
    /// When it came and went.
    pub history: History,
    /// What it takes.
    pub arguments: Arguments,
    /// What it returns; nothing of interest where absent.
    pub returns: Option<TypeRef>,
    /// Whether the schema names all arguments (`gen`).
    pub generated: bool,
    /// Whether success is answered (`success-response`).
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
    /// When it came and went.
    pub history: History,
    /// What it carries.
    pub data: Arguments,
}

/// The arguments of a command or the data of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arguments {
    /// Members of its own.
    Members(Members),
    /// A union, whose members they are.
    Union(TypeId),
}

/// Which way values of a type travel.
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
    /// The newest name.
    pub name: String,
    /// Names that older releases had for it and that mean nothing else now.
    pub aliases: Vec<String>,
    /// The module that defines it.
    pub module: String,
    /// When it came and went.
    pub history: History,
    /// Which way its values travel.
    pub direction: Direction,
    /// Whether a command or event leads to it; the rest is there for `qom-get` and its like.
    pub reached: bool,
    /// What it holds.
    pub kind: Kind,
}

/// What a type holds.
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
    /// In the order of the newest release, what that lacks after it.
    pub members: Vec<Member>,
    /// The required ones as the constructor takes them, as indexes into `members`.
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
    /// Whether it is always there.
    pub required: bool,
    /// When it came and went.
    pub history: History,
}

/// A union.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Union {
    /// The members that every branch has, the tag among them.
    pub common: Members,
    /// The member whose value names the branch.
    pub tag: String,
    /// The enum of the tag's values.
    pub tag_type: TypeId,
    /// The branch that a missing tag means, where releases without one exist.
    pub absent_tag: Option<String>,
    /// A branch for each value of the tag.
    pub branches: Vec<Branch>,
}

/// A branch of a union.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Branch {
    /// The tag's value.
    pub name: String,
    /// The object with its members, if it has any.
    pub ty: Option<TypeId>,
    /// Whether that object has been this branch of the union alone, in every release.
    pub alone: bool,
    /// When it came and went: it takes the tag's value and, unless it has none, the members.
    pub history: History,
}

/// An alternative of an alternate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternative {
    /// Its name, which is not on the wire.
    pub name: String,
    /// Its type.
    pub ty: TypeRef,
    /// How it is told apart.
    pub json_kind: JsonKind,
    /// When it came and went.
    pub history: History,
}

/// A value of an enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// The string.
    pub name: String,
    /// When it came and went.
    pub history: History,
}

/// A reference to a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TypeRef {
    /// A built-in or defined type.
    One(Element),
    /// An array of it.
    List(Element),
}

impl TypeRef {
    /// The type, or that of the array's elements.
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
