//! The facts of one release's schema: names, types, members, conditions, features, releases.
//!
//! A snapshot holds nothing of the schema's prose. It is what gets committed, compared and
//! merged; a textual diff of two snapshots reads well because every member has its own line and
//! definitions are sorted by name.

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

/// The layout of the snapshot files; raised when older ones can no longer be read.
const FORMAT: u32 = 1;

/// Which program a schema describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Protocol {
    /// The emulator itself, `qapi/qapi-schema.json`.
    Qemu,
    /// The agent inside the guest, `qga/qapi-schema.json`.
    GuestAgent,
    /// `qemu-storage-daemon`, `storage-daemon/qapi/qapi-schema.json`.
    StorageDaemon,
}

impl Protocol {
    /// All protocols.
    pub const ALL: [Self; 3] = [Self::Qemu, Self::GuestAgent, Self::StorageDaemon];

    /// The main file of the protocol's schema inside a QEMU tree.
    #[must_use]
    pub const fn schema_path(self) -> &'static str {
        match self {
            Self::Qemu => "qapi/qapi-schema.json",
            Self::GuestAgent => "qga/qapi-schema.json",
            Self::StorageDaemon => "storage-daemon/qapi/qapi-schema.json",
        }
    }

    /// The name of the protocol's snapshot file.
    #[must_use]
    pub const fn file_name(self) -> &'static str {
        match self {
            Self::Qemu => "qemu.json",
            Self::GuestAgent => "guest-agent.json",
            Self::StorageDaemon => "storage-daemon.json",
        }
    }
}

/// The facts of one release and protocol.
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

/// What any definition can say of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// The file the definition stands in, without `.json`.
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

/// A feature: a word that tells clients about a change that the types do not show.
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
    /// A struct or union of that name holds them.
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
    /// What the command takes.
    #[serde(default, skip_serializing_if = "Arguments::is_none")]
    pub arguments: Arguments,
    /// What the command returns; an empty object where it is absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub returns: Option<TypeExpr>,
    /// `gen`: false where the command takes more than its schema says.
    #[serde(default = "yes", skip_serializing_if = "is_yes")]
    pub generated: bool,
    /// `success-response`: false where the server is silent on success.
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
    /// What the event's `data` holds.
    #[serde(default, skip_serializing_if = "Arguments::is_none")]
    pub data: Arguments,
}

/// A type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Type {
    /// Module, condition, features.
    pub header: Header,
    /// What kind of type it is, and what it holds.
    pub kind: TypeKind,
}

/// What a type holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum TypeKind {
    /// An object.
    Struct(Struct),
    /// An object whose further members depend on the value of one.
    Union(Union),
    /// One of several types, told apart by their JSON type.
    Alternate(Vec<Member>),
    /// One of several strings.
    Enum(Vec<Value>),
}

/// The members of a struct.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Struct {
    /// The struct whose members come first.
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
    /// The branches by tag value; a value without one adds no members.
    pub branches: Vec<Member>,
}

/// A member, argument, branch or alternative.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Member {
    /// Its name; of a branch, the tag's value.
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
