//! The facts of a comparison.

use serde::Serialize;

use crate::release::Release;
use crate::snapshot::Protocol;

/// What one release changed against another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Diff {
    /// The program whose schemas were compared.
    pub program: Protocol,
    /// The release that was changed.
    pub old: Release,
    /// The release that changed it.
    pub new: Release,
    /// The counts.
    pub summary: Summary,
    /// The changes: of commands, events and types, by name, each with its parts.
    pub changes: Vec<Change>,
}

/// How much changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Summary {
    /// Commands that came.
    pub commands_added: usize,
    /// Commands that went.
    pub commands_removed: usize,
    /// Events that came.
    pub events_added: usize,
    /// Events that went.
    pub events_removed: usize,
    /// Types that came.
    pub types_added: usize,
    /// Types that went.
    pub types_removed: usize,
    /// Types with a new name.
    pub types_renamed: usize,
    /// Arguments, and members of types that are sent, that turned optional.
    pub arguments_made_optional: usize,
    /// What was newly deprecated.
    pub deprecated: usize,
    /// Changes that break Rust callers.
    pub breaks_rust: usize,
    /// Changes that break clients on the wire.
    pub breaks_wire: usize,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Change {
    /// What kind of definition changed.
    pub kind: Kind,
    /// The definition's name, in the newer release if it has it.
    pub name: String,
    /// The part of it, if it is not all of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part: Option<Part>,
    /// What changed.
    #[serde(flatten)]
    pub what: What,
    /// Whether clients send values of it.
    pub sent: bool,
    /// Whether clients receive values of it.
    pub received: bool,
    /// What that means.
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
    /// What a command returns.
    Returns,
}

/// What changed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "change", rename_all = "kebab-case")]
pub enum What {
    /// It came.
    Added {
        /// As what, where it has a type.
        #[serde(skip_serializing_if = "Option::is_none")]
        written: Option<Written>,
    },
    /// It went.
    Removed {
        /// What it was, where it had a type.
        #[serde(skip_serializing_if = "Option::is_none")]
        written: Option<Written>,
    },
    /// A type that has another name now.
    Renamed {
        /// The older name.
        from: String,
    },
    /// A type that some places have now instead of another, which other places still have or
    /// which became several types.
    SplitFrom {
        /// The other.
        from: String,
    },
    /// A type that is also what another was, which is gone; bindings keep that name for it.
    Joined {
        /// The other.
        from: String,
    },
    /// It may be absent now.
    MadeOptional,
    /// It may no longer be absent.
    MadeRequired,
    /// It has another type.
    TypeChanged {
        /// The older release's.
        from: String,
        /// The newer release's.
        to: String,
    },
    /// A type, or the arguments of a command, of another kind.
    ShapeChanged {
        /// What it was.
        from: TypeShape,
        /// What it is.
        to: TypeShape,
    },
    /// A union whose only common member was its tag has others now.
    CommonMembersCame,
    /// It is newly deprecated.
    Deprecated,
    /// It is no longer deprecated.
    NoLongerDeprecated,
    /// It is newly unstable.
    MadeUnstable,
    /// It is no longer unstable.
    MadeStable,
    /// It has a feature that it had not.
    FeatureAdded {
        /// The feature.
        feature: String,
    },
    /// It lacks a feature that it had.
    FeatureRemoved {
        /// The feature.
        feature: String,
    },
    /// Other builds have it.
    ConditionChanged {
        /// The older release's condition, if it had one.
        #[serde(skip_serializing_if = "Option::is_none")]
        from: Option<String>,
        /// The newer release's condition, if it has one.
        #[serde(skip_serializing_if = "Option::is_none")]
        to: Option<String>,
    },
    /// A property of a command is there now.
    FlagGained {
        /// The property.
        flag: Flag,
    },
    /// A property of a command is gone.
    FlagLost {
        /// The property.
        flag: Flag,
    },
    /// Values of a type that was only received are sent now.
    NowSent,
    /// Values of a type that was only sent are received now.
    NowReceived,
}

/// The type of a member and whether it may be absent.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Written {
    /// The type as the schema writes it.
    #[serde(rename = "type")]
    pub ty: String,
    /// Whether it may be absent.
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
    /// `gen`: the schema names all arguments.
    NamesAllArguments,
}

/// What a change means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Effect {
    /// For callers of bindings that now cover the newer release as well.
    pub rust: Impact,
    /// For clients of the older release that talk to the newer one.
    pub wire: Impact,
}

/// How much a change means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Impact {
    /// Nothing that can be seen there.
    None,
    /// Something to use or to know of, and nothing that stops working.
    Compatible,
    /// Something that worked may stop working.
    Breaking,
}
