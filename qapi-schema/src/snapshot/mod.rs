//! The facts of one release's schema: names, types, members, conditions, features, releases.
//!
//! A snapshot contains none of the schema's prose. Snapshots are committed, compared and merged. A
//! textual diff of two snapshots is readable, because every member has its own line and definitions
//! are sorted by name.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::release::Release;

mod condition;
mod from_schema;
mod json;
mod members;
#[cfg(test)]
pub(crate) mod notation;
mod type_expr;

pub use condition::{Combination, Condition};

pub use from_schema::snapshot;
pub use json::SnapshotError;
pub use type_expr::TypeExpr;

/// The layout version of snapshot files, incremented when older files can no longer be read.
const FORMAT: u32 = 1;

/// The program that a schema describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Protocol {
    /// The emulator itself, `qapi/qapi-schema.json`.
    Qemu,
    /// The guest agent, `qga/qapi-schema.json`.
    GuestAgent,
    /// `qemu-storage-daemon`, `storage-daemon/qapi/qapi-schema.json`.
    StorageDaemon,
}

impl Protocol {
    /// All programs.
    pub const ALL: [Self; 3] = [Self::Qemu, Self::GuestAgent, Self::StorageDaemon];

    /// The main file of the program's schema in a QEMU source tree.
    #[must_use]
    pub const fn schema_path(self) -> &'static str {
        match self {
            Self::Qemu => "qapi/qapi-schema.json",
            Self::GuestAgent => "qga/qapi-schema.json",
            Self::StorageDaemon => "storage-daemon/qapi/qapi-schema.json",
        }
    }

    /// The name of the program's snapshot file.
    #[must_use]
    pub const fn file_name(self) -> &'static str {
        match self {
            Self::Qemu => "qemu.json",
            Self::GuestAgent => "guest-agent.json",
            Self::StorageDaemon => "storage-daemon.json",
        }
    }
}

/// The facts of one release of one program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Snapshot {
    /// The layout of the file.
    pub format: u32,
    /// The release the schema is from.
    pub release: Release,
    /// The program the schema describes.
    pub protocol: Protocol,
    /// The commands by name.
    pub commands: BTreeMap<String, Command>,
    /// The events by name.
    pub events: BTreeMap<String, Event>,
    /// The types by name.
    pub types: BTreeMap<String, Type>,
}

impl Snapshot {
    /// A snapshot without definitions.
    #[must_use]
    pub fn new(release: Release, protocol: Protocol) -> Self {
        Self {
            format: FORMAT,
            release,
            protocol,
            commands: BTreeMap::new(),
            events: BTreeMap::new(),
            types: BTreeMap::new(),
        }
    }
}

/// The facts that every kind of definition has.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// The file that contains the definition, without `.json`.
    pub module: String,
    /// The release that the documentation gives.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Release>,
    /// The condition under which a build has the definition.
    #[serde(default, rename = "if", skip_serializing_if = "Option::is_none")]
    pub condition: Option<Condition>,
    /// The features, in the schema's order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub features: Vec<Feature>,
}

/// A feature: a name that tells clients about a change that the types do not show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Feature {
    /// Its name.
    pub name: String,
    /// The condition under which a build has the feature.
    #[serde(default, rename = "if", skip_serializing_if = "Option::is_none")]
    pub condition: Option<Condition>,
    /// The release that the documentation gives.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Release>,
}

/// The arguments of a command, or the data of an event.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Arguments {
    /// There are none.
    #[default]
    None,
    /// They are the members of the struct or union with this name.
    Type(String),
    /// They are written in place.
    Members(Vec<Member>),
}

impl Arguments {
    fn is_none(&self) -> bool {
        *self == Self::None
    }
}

/// A command.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Command {
    /// Module, condition, features.
    pub header: Header,
    /// The arguments.
    #[serde(default, skip_serializing_if = "Arguments::is_none")]
    pub arguments: Arguments,
    /// The type of the return value; if absent, an empty object.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub returns: Option<TypeExpr>,
    /// `gen`: false if the command accepts more arguments than its schema lists.
    #[serde(default = "yes", skip_serializing_if = "is_yes")]
    pub generated: bool,
    /// `success-response`: false if the server sends no reply on success.
    #[serde(default = "yes", skip_serializing_if = "is_yes")]
    pub success_response: bool,
    /// `allow-oob`: whether it may be executed out of band.
    #[serde(default, skip_serializing_if = "is_no")]
    pub allow_oob: bool,
    /// `allow-preconfig`: whether it may be executed before the machine exists.
    #[serde(default, skip_serializing_if = "is_no")]
    pub allow_preconfig: bool,
}

/// An event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// Module, condition, features.
    pub header: Header,
    /// The event's data.
    #[serde(default, skip_serializing_if = "Arguments::is_none")]
    pub data: Arguments,
}

/// A type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Type {
    /// Module, condition, features.
    pub header: Header,
    /// The kind and the content of the type.
    pub kind: TypeKind,
}

/// The content of a type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum TypeKind {
    /// An object.
    Struct(Struct),
    /// An object whose further members depend on the value of one.
    Union(Union),
    /// One of several types, distinguished by their JSON types.
    Alternate(Vec<Member>),
    /// One of several strings.
    Enum(Vec<Value>),
}

/// The members of a struct.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Struct {
    /// The struct that provides the first members.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base: Option<String>,
    /// Its own members, in the schema's order.
    pub members: Vec<Member>,
}

/// The members of a union.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Union {
    /// The struct that holds the common members, unless they are written in place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base: Option<String>,
    /// The common members that are written in place.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<Member>,
    /// The common member whose value names the branch.
    pub discriminator: String,
    /// The branches by tag value; a value without a branch adds no members.
    pub branches: Vec<Member>,
}

/// A member, argument, branch or alternative.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Member {
    /// Its name; for a branch, the value of the tag.
    pub name: String,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: TypeExpr,
    /// Whether it may be absent.
    #[serde(default, skip_serializing_if = "is_no")]
    pub optional: bool,
    /// The release that the documentation gives.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Release>,
    /// The condition under which a build has the member.
    #[serde(default, rename = "if", skip_serializing_if = "Option::is_none")]
    pub condition: Option<Condition>,
    /// The features, in the schema's order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub features: Vec<Feature>,
}

/// A value of an enum.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Value {
    /// Its name.
    pub name: String,
    /// The release that the documentation gives.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Release>,
    /// The condition under which a build has the value.
    #[serde(default, rename = "if", skip_serializing_if = "Option::is_none")]
    pub condition: Option<Condition>,
    /// The features, in the schema's order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub features: Vec<Feature>,
}

const fn yes() -> bool {
    true
}

const fn is_yes(value: &bool) -> bool {
    *value
}

const fn is_no(value: &bool) -> bool {
    !*value
}
