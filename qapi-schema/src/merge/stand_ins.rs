//! Stand-ins: what a release has in place of a node's object. It is either a struct that contains
//! the members of a branch directly, or nothing.
//!
//! A member that such a release lacks, or that is optional in it, is optional in the merged type.

use std::collections::{BTreeMap, BTreeSet};

use super::source::Source;
use super::walk::{NodeId, Place, StandIn, Walk};
use crate::snapshot::Arguments;

/// The stand-ins of each node that has any.
pub(super) type StandIns<'a> = BTreeMap<NodeId, BTreeSet<StandIn<'a>>>;

/// Finds the stand-ins of all nodes.
pub(super) fn stand_ins<'a>(walk: &Walk<'a>) -> StandIns<'a> {
    let mut found = StandIns::new();
    for (&place, resolved) in &walk.resolved {
        let Some(node) = resolved.one_node() else { continue };
        let at_place = at_place(walk, place);
        if !at_place.is_empty() {
            found.entry(node).or_default().extend(at_place);
        }
    }
    found
}

fn at_place<'a>(walk: &Walk<'a>, place: Place<'a>) -> Vec<StandIn<'a>> {
    let nothing = match place {
        Place::Branch(union, value) => return walk.stand_ins(union, value),
        Place::Returns(name) => walk.sources.iter().any(|it| returns_nothing(it, name)),
        Place::Arguments(name) => walk.sources.iter().any(|it| {
            it.snapshot.commands.get(name).is_some_and(|it| it.arguments == Arguments::None)
        }),
        Place::Data(name) => walk
            .sources
            .iter()
            .any(|it| it.snapshot.events.get(name).is_some_and(|it| it.data == Arguments::None)),
        Place::Member(..) | Place::Alternative(..) => false,
    };
    if nothing { vec![StandIn::Nothing] } else { Vec::new() }
}

fn returns_nothing(source: &Source<'_>, command: &str) -> bool {
    source.snapshot.commands.get(command).is_some_and(|it| it.returns.is_none())
}
