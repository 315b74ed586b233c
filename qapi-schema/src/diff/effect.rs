//! What each change means for Rust callers and on the wire.
//!
//! Bindings are merged from all releases: what a release removes stays, what it adds as required
//! is optional because older releases lack it. So a removal breaks no Rust caller, but whatever
//! turns a plain field into an `Option` or changes its type does.

use super::model::{Effect, Flag, Impact, Kind, Part, TypeShape, What, Written};
use crate::merge::Direction;
use Impact::{Breaking, Compatible, None};

/// Where a change happens.
#[derive(Clone, Copy, Debug)]
pub(super) struct Context {
    /// Which way the values around travel.
    pub(super) direction: Direction,
    /// Whether the member was always there in the older release.
    pub(super) required: bool,
    /// Whether values of the older type are values of the newer one, and the other way round.
    pub(super) widened: bool,
    pub(super) narrowed: bool,
}

impl Context {
    /// A place of which no type or optionality changes.
    pub(super) const fn plain(direction: Direction) -> Self {
        Self { direction, required: false, widened: false, narrowed: false }
    }

    /// Values that were fine to send are refused, or such come as the older type does not know.
    const fn loses_values(self) -> bool {
        (self.direction.sent && !self.widened) || (self.direction.received && !self.narrowed)
    }
}

/// What the change means.
pub(super) fn effect(kind: Kind, context: Context, part: Option<&Part>, what: &What) -> Effect {
    let [rust, wire] = match part {
        _ if matches!(what, What::FeatureAdded { .. } | What::FeatureRemoved { .. }) => {
            [Compatible, None]
        }
        Option::None if kind == Kind::Type => ty(what),
        Option::None => definition(what),
        Some(Part::Argument(_) | Part::Member(_)) => member(context, what),
        Some(Part::Value(_) | Part::Branch(_) | Part::Alternative(_)) => choice(context, what),
        Some(Part::Returns) => returns(context, what),
    };
    Effect { rust, wire }
}

/// What happens to a whole type; its name is not on the wire.
fn ty(what: &What) -> [Impact; 2] {
    match what {
        What::SplitFrom { .. } | What::NowSent | What::NowReceived => [Breaking, None],
        // An enum of the branches becomes a struct that has one.
        What::CommonMembersCame => [Breaking, None],
        // The merged type is what holds both; what that loses is told of the members.
        What::ShapeChanged { .. } => [Breaking, Compatible],
        _ => [Compatible, None],
    }
}

/// What happens to a whole command or event. A new condition takes nothing away from builds
/// where it worked.
fn definition(what: &What) -> [Impact; 2] {
    match what {
        What::Removed { .. } => [Compatible, Breaking],
        What::ShapeChanged { .. } => [Breaking, Compatible],
        What::FlagGained { flag: Flag::AllowOob | Flag::AllowPreconfig } => {
            [Compatible, Compatible]
        }
        What::FlagLost { flag: Flag::AllowPreconfig } => [None, Breaking],
        What::FlagGained { .. } | What::FlagLost { .. } => [Breaking, Breaking],
        _ => [Compatible, Compatible],
    }
}

fn member(context: Context, what: &What) -> [Impact; 2] {
    let Context { direction, required, .. } = context;
    // A field that becomes an `Option`, an argument that leaves the constructor.
    let loosened = breaking_if(required);
    match what {
        What::Added { written: Some(Written { optional: false, .. }) } => {
            [Compatible, breaking_if(direction.sent)]
        }
        What::Removed { .. } => [loosened, breaking_if(direction.sent || required)],
        What::MadeOptional => [Breaking, breaking_if(direction.received)],
        What::MadeRequired => [None, breaking_if(direction.sent)],
        What::TypeChanged { .. } => [Breaking, breaking_if(context.loses_values())],
        What::Deprecated | What::MadeUnstable if direction.received => [loosened, Compatible],
        What::ConditionChanged { from: Option::None, .. } if direction.received => {
            [loosened, loosened]
        }
        _ => [Compatible, Compatible],
    }
}

fn choice(context: Context, what: &What) -> [Impact; 2] {
    match what {
        What::Removed { .. } => [Compatible, breaking_if(context.direction.sent)],
        What::TypeChanged { .. } => [Breaking, breaking_if(context.loses_values())],
        _ => [Compatible, Compatible],
    }
}

fn returns(context: Context, what: &What) -> [Impact; 2] {
    match what {
        What::Added { .. } => [Breaking, Compatible],
        What::TypeChanged { .. } => [Breaking, breaking_if(context.loses_values())],
        _ => [Breaking, Breaking],
    }
}

const fn breaking_if(breaks: bool) -> Impact {
    if breaks { Breaking } else { Compatible }
}

impl TypeShape {
    /// Its word.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Struct => "struct",
            Self::Union => "union",
            Self::Alternate => "alternate",
            Self::Enum => "enum",
        }
    }
}
