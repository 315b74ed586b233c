//! The effect of each change on Rust callers and on the wire.
//!
//! Bindings are merged from all releases. They keep what a release removes. A required member that
//! a release adds is optional in them, because older releases lack it. A removal therefore breaks
//! no Rust caller. A plain field that becomes an `Option`, or whose type changes, does.

use super::model::{Effect, Flag, Impact, Kind, Part, TypeShape, What, Written};
use crate::merge::Direction;
use Impact::{Breaking, Compatible, None};

/// The circumstances of a change.
#[derive(Clone, Copy, Debug)]
pub(super) struct Context {
    /// The direction of the values that contain the place.
    pub(super) direction: Direction,
    /// True if callers rely on what the change removes: a member that was always present in the
    /// older release, a branch without members, or a setter.
    pub(super) required: bool,
    /// True if values of the older type are values of the newer one. `narrowed` is the converse.
    pub(super) widened: bool,
    pub(super) narrowed: bool,
}

impl Context {
    /// Returns the context of a change that affects no type and no optionality.
    pub(super) const fn plain(direction: Direction) -> Self {
        Self { direction, required: false, widened: false, narrowed: false }
    }

    /// Returns whether the server rejects values that could be sent, or sends values that the older
    /// type lacks.
    const fn loses_values(self) -> bool {
        (self.direction.sent && !self.widened) || (self.direction.received && !self.narrowed)
    }
}

/// Returns the effect of a change.
pub(super) fn effect(kind: Kind, context: Context, part: Option<&Part>, what: &What) -> Effect {
    let [rust, wire] = match part {
        _ if matches!(what, What::FeatureAdded { .. } | What::FeatureRemoved { .. }) => {
            [Compatible, None]
        }
        Option::None if kind == Kind::Type => ty(context, what),
        Option::None => definition(what),
        Some(Part::Argument(_) | Part::Member(_)) => member(context, what),
        Some(Part::Value(_) | Part::Branch(_) | Part::Alternative(_)) => choice(context, what),
        Some(Part::Returns) => returns(context, what),
    };
    Effect { rust, wire }
}

/// Returns the effect of a change of a whole type. Its name is not on the wire.
fn ty(context: Context, what: &What) -> [Impact; 2] {
    match what {
        What::SplitFrom { .. } => [Breaking, None],
        // Setters are added, and everything else remains.
        What::NowSent => [Compatible, None],
        What::Joined { .. } | What::NowReceived | What::OnlySent | What::OnlyReceived => {
            [breaking_if(context.required), None]
        }
        // An enum of the branches becomes a struct that contains this enum.
        What::CommonMembersCame => [Breaking, None],
        // The merged type contains both. Losses are reported for the members.
        What::ShapeChanged { .. } => [Breaking, Compatible],
        _ => [Compatible, None],
    }
}

/// Returns the effect of a change of a whole command or event.
///
/// A new condition removes nothing from builds in which the definition worked.
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
    // A field becomes an `Option`, or an argument leaves the constructor.
    let loosened = breaking_if(required);
    match what {
        What::Added { written: Some(Written { optional: false, .. }) } => {
            [Compatible, breaking_if(direction.sent)]
        }
        What::Removed { .. } => [loosened, breaking_if(direction.sent || required)],
        What::MadeOptional => [loosened, breaking_if(direction.received)],
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
        // A branch that had no members has some now.
        What::Added { .. } => [breaking_if(context.required), Compatible],
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
    /// Returns the word for the kind of type.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Struct => "struct",
            Self::Union => "union",
            Self::Alternate => "alternate",
            Self::Enum => "enum",
        }
    }
}
