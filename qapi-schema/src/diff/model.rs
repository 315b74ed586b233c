//! The data model of a comparison.

use serde::Serialize;

use crate::release::Release;
use crate::snapshot::Protocol;

/// The changes between two releases.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Diff {
    /// The program whose schemas were compared.
    pub program: Protocol,
    /// The older release.
    pub old: Release,
    /// The newer release.
    pub new: Release,
    /// The number of changes of each kind.
    pub summary: Summary,
    /// The changes of commands, events and types, sorted by name, each with its parts.
    pub changes: Vec<Change>,
}

/// The number of changes of each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Summary {
    /// Commands added.
    pub commands_added: usize,
    /// Commands removed.
    pub commands_removed: usize,
    /// Events added.
    pub events_added: usize,
    /// Events removed.
    pub events_removed: usize,
    /// Types added.
    pub types_added: usize,
    /// Types removed.
    pub types_removed: usize,
    /// Types renamed.
    pub types_renamed: usize,
    /// Arguments, and members of types that are sent, that became optional.
    pub arguments_made_optional: usize,
    /// Definitions, members and values newly deprecated.
    pub deprecated: usize,
    /// Changes that break Rust callers.
    pub breaks_rust: usize,
    /// Changes that break clients on the wire.
    pub breaks_wire: usize,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Change {
    /// The kind of the definition.
    pub kind: Kind,
    /// The name of the definition; the newer release's name if that release has it.
    pub name: String,
    /// The part that changed, or `None` if the definition itself changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part: Option<Part>,
    /// The change.
    #[serde(flatten)]
    pub what: What,
    /// True if clients send values of the changed thing.
    pub sent: bool,
    /// True if clients receive values of the changed thing.
    pub received: bool,
    /// The effect of the change.
    #[serde(flatten)]
    pub effect: Effect,
}

/// A kind of definition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A command.
    Command,
    /// An event.
    Event,
    /// A type.
    Type,
}

/// A part of a definition.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// An argument of a command.
    Argument(String),
    /// A member of an event's data or of a type.
    Member(String),
    /// A value of an enum.
    Value(String),
    /// A branch of a union.
    Branch(String),
    /// An alternative of an alternate.
    Alternative(String),
    /// The return value of a command.
    Returns,
}

/// A change, without its place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "change", rename_all = "kebab-case")]
pub enum What {
    /// It was added.
    Added {
        /// Its type, if it has one.
        #[serde(skip_serializing_if = "Option::is_none")]
        written: Option<Written>,
    },
    /// It was removed.
    Removed {
        /// The type that it had, if any.
        #[serde(skip_serializing_if = "Option::is_none")]
        written: Option<Written>,
    },
    /// A type was renamed.
    Renamed {
        /// The older name.
        from: String,
    },
    /// A type that replaces another type at some positions.
    ///
    /// At other positions the other type remains, or several types replace it.
    SplitFrom {
        /// The other type.
        from: String,
    },
    /// A type that replaces a removed type. Bindings keep the removed name as an alias.
    Joined {
        /// The removed type.
        from: String,
    },
    /// It became optional.
    MadeOptional,
    /// It became required.
    MadeRequired,
    /// Its type changed.
    TypeChanged {
        /// The type in the older release.
        from: String,
        /// The type in the newer release.
        to: String,
    },
    /// A type, or the arguments of a command, changed its kind.
    ShapeChanged {
        /// The kind in the older release.
        from: TypeShape,
        /// The kind in the newer release.
        to: TypeShape,
    },
    /// A union whose only common member was its tag gained other common members.
    CommonMembersCame,
    /// It became deprecated.
    Deprecated,
    /// It is no longer deprecated.
    NoLongerDeprecated,
    /// It became unstable.
    MadeUnstable,
    /// It is no longer unstable.
    MadeStable,
    /// It gained a feature.
    FeatureAdded {
        /// The feature.
        feature: String,
    },
    /// It lost a feature.
    FeatureRemoved {
        /// The feature.
        feature: String,
    },
    /// The condition under which a build contains it changed.
    ConditionChanged {
        /// The older release's condition, if it had one.
        #[serde(skip_serializing_if = "Option::is_none")]
        from: Option<String>,
        /// The newer release's condition, if it has one.
        #[serde(skip_serializing_if = "Option::is_none")]
        to: Option<String>,
    },
    /// A command gained a property.
    FlagGained {
        /// The property.
        flag: Flag,
    },
    /// A command lost a property.
    FlagLost {
        /// The property.
        flag: Flag,
    },
    /// Values of a type that was only received are now also sent.
    NowSent,
    /// Values of a type that was only sent are now also received.
    NowReceived,
    /// A type that no command or event used is now sent and never received.
    ///
    /// Bindings support both directions for a type that no command or event uses.
    OnlySent,
    /// A type that no command or event used is now received and never sent, so bindings no longer
    /// have setters for it.
    OnlyReceived,
}

/// The type of a member and whether the member is optional.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Written {
    /// The type as the schema writes it.
    #[serde(rename = "type")]
    pub ty: String,
    /// True if the member is optional.
    pub optional: bool,
}

/// A kind of type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TypeShape {
    /// A struct, or members written in place.
    Struct,
    /// A union.
    Union,
    /// An alternate.
    Alternate,
    /// An enum.
    Enum,
}

/// A property of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Flag {
    /// `allow-oob`.
    AllowOob,
    /// `allow-preconfig`.
    AllowPreconfig,
    /// `success-response`.
    SuccessResponse,
    /// `gen`, which says whether the schema lists all arguments.
    NamesAllArguments,
}

/// The effect of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Effect {
    /// The effect on callers of the bindings, once these also cover the newer release.
    pub rust: Impact,
    /// The effect on clients of the older release that connect to the newer one.
    pub wire: Impact,
}

/// The severity of an effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Impact {
    /// No visible effect.
    None,
    /// Something was added, and nothing stops working.
    Compatible,
    /// Something that worked may stop working.
    Breaking,
}
