//! The wording of changes.

use super::model::{Change, Diff, Flag, Impact, Kind, Part, Summary, What, Written};
use crate::snapshot::Protocol;

/// Returns the name of the program for a heading.
pub(super) const fn program(protocol: Protocol) -> &'static str {
    match protocol {
        Protocol::Qemu => "QEMU",
        Protocol::GuestAgent => "QEMU guest agent",
        Protocol::StorageDaemon => "QEMU storage daemon",
    }
}

/// Returns the heading of a comparison.
pub(super) fn heading(diff: &Diff) -> String {
    format!("{} {} to {}", program(diff.program), diff.old, diff.new)
}

impl Kind {
    /// All kinds, in the order of the sections.
    pub(super) const ALL: [Self; 3] = [Self::Command, Self::Event, Self::Type];

    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Command => "command",
            Self::Event => "event",
            Self::Type => "type",
        }
    }

    pub(super) const fn title(self) -> &'static str {
        match self {
            Self::Command => "Commands",
            Self::Event => "Events",
            Self::Type => "Types",
        }
    }
}

/// Returns the kind and the name of a part. A return value has no name.
pub(super) fn part(part: &Part) -> (&'static str, Option<&str>) {
    match part {
        Part::Argument(name) => ("argument", Some(name)),
        Part::Member(name) => ("member", Some(name)),
        Part::Value(name) => ("value", Some(name)),
        Part::Branch(name) => ("branch", Some(name)),
        Part::Alternative(name) => ("alternative", Some(name)),
        Part::Returns => ("return value", None),
    }
}

/// Describes a change. `code` marks up names.
pub(super) fn what(what: &What, code: impl Fn(&str) -> String) -> String {
    match what {
        What::Added { written } => format!("added{}", as_written(written.as_ref(), code)),
        What::Removed { written } => format!("removed{}", was_written(written.as_ref(), code)),
        What::Renamed { from } => format!("renamed from {}", code(from)),
        What::SplitFrom { from } => format!("split from {}", code(from)),
        What::Joined { from } => format!("joined by what was {}", code(from)),
        What::MadeOptional => "now optional".to_owned(),
        What::MadeRequired => "now required".to_owned(),
        What::TypeChanged { from, to } => format!("type {} is now {}", code(from), code(to)),
        What::ShapeChanged { from, to } => format!("{} is now {}", from.word(), to.word()),
        What::CommonMembersCame => "now has common members beside its tag".to_owned(),
        What::Deprecated => "deprecated".to_owned(),
        What::NoLongerDeprecated => "no longer deprecated".to_owned(),
        What::MadeUnstable => "unstable".to_owned(),
        What::MadeStable => "no longer unstable".to_owned(),
        What::FeatureAdded { feature } => format!("feature {} added", code(feature)),
        What::FeatureRemoved { feature } => format!("feature {} removed", code(feature)),
        What::ConditionChanged { from, to } => {
            let word = |it: &Option<String>| it.as_deref().map_or_else(|| "none".to_owned(), &code);
            format!("condition {} is now {}", word(from), word(to))
        }
        What::FlagGained { flag } => format!("{} now", gained(*flag)),
        What::FlagLost { flag } => format!("no longer {}", gained(*flag)),
        What::NowSent => "now also sent".to_owned(),
        What::NowReceived => "now also received".to_owned(),
        What::OnlySent => "now used, and only sent".to_owned(),
        What::OnlyReceived => "now used, and only received".to_owned(),
    }
}

fn as_written(written: Option<&Written>, code: impl Fn(&str) -> String) -> String {
    match written {
        Some(Written { ty, optional: true }) => format!(" as optional {}", code(ty)),
        Some(Written { ty, optional: false }) => format!(" as {}", code(ty)),
        None => String::new(),
    }
}

fn was_written(written: Option<&Written>, code: impl Fn(&str) -> String) -> String {
    match written {
        Some(Written { ty, optional: true }) => format!(", was optional {}", code(ty)),
        Some(Written { ty, optional: false }) => format!(", was {}", code(ty)),
        None => String::new(),
    }
}

const fn gained(flag: Flag) -> &'static str {
    match flag {
        Flag::AllowOob => "allowed out of band",
        Flag::AllowPreconfig => "allowed before the machine exists",
        Flag::SuccessResponse => "answered on success",
        Flag::NamesAllArguments => "closed to further arguments",
    }
}

/// Describes what a change breaks, if anything.
pub(super) fn breaks(change: &Change) -> Option<&'static str> {
    let breaking = |it: Impact| it == Impact::Breaking;
    match (breaking(change.effect.rust), breaking(change.effect.wire)) {
        (true, true) => Some("breaks Rust callers and the wire"),
        (true, false) => Some("breaks Rust callers"),
        (false, true) => Some("breaks the wire"),
        (false, false) => None,
    }
}

/// Returns the numbers of changes, one line each.
pub(super) fn counts(summary: &Summary) -> Vec<String> {
    let Summary {
        commands_added,
        commands_removed,
        events_added,
        events_removed,
        types_added,
        types_removed,
        types_renamed,
        arguments_made_optional,
        deprecated,
        breaks_rust,
        breaks_wire,
    } = *summary;
    vec![
        format!("commands: {commands_added} added, {commands_removed} removed"),
        format!("events: {events_added} added, {events_removed} removed"),
        format!("types: {types_added} added, {types_removed} removed, {types_renamed} renamed"),
        format!("arguments turned optional: {arguments_made_optional}"),
        format!("newly deprecated: {deprecated}"),
        format!("changes that break Rust callers: {breaks_rust}; the wire: {breaks_wire}"),
    ]
}
