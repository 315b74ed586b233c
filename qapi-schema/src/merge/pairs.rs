//! Matches the types of two releases by the places where they are used.

use std::collections::{BTreeMap, BTreeSet};

use super::direction::directions;
use super::model::Direction;
use super::source::{Name, Source};
use super::walk::Walk;
use super::{MergeError, names};
use crate::snapshot::{Arguments, Snapshot, TypeKind};

/// Types of two releases that match; a release may have several of them or none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Pair {
    /// The names in the older release.
    pub(crate) old: BTreeSet<String>,
    /// The names in the newer release.
    pub(crate) new: BTreeSet<String>,
}

/// The matches between the types of two releases.
#[derive(Clone, Debug)]
pub(crate) struct Pairs {
    /// The matches, in no particular order.
    pub(crate) types: Vec<Pair>,
    by_old: BTreeMap<String, BTreeSet<usize>>,
}

impl Pairs {
    /// Walks both releases.
    ///
    /// # Errors
    ///
    /// Returns an error if a snapshot names a type that it does not have.
    pub(crate) fn new(old: &Snapshot, new: &Snapshot) -> Result<Self, MergeError> {
        let sources = [Source::new(old), Source::new(new)];
        names::check(&sources)?;
        let walk = Walk::run(&sources, super::overrides::OVERRIDES);
        let mut pairs = Self { types: Vec::new(), by_old: BTreeMap::new() };
        for node in walk.nodes.iter().filter(|node| !node.own) {
            let mut pair = Pair::default();
            for &(release, name) in &node.members {
                let Name::Type(name) = name else { continue };
                [&mut pair.old, &mut pair.new][release].insert(name.to_owned());
            }
            for name in &pair.old {
                pairs.by_old.entry(name.clone()).or_default().insert(pairs.types.len());
            }
            pairs.types.push(pair);
        }
        Ok(pairs)
    }

    /// The number of types of the newer release that replace a type of the older one.
    pub(crate) fn successors(&self, old: &str) -> usize {
        let pairs = self.by_old.get(old).into_iter().flatten();
        pairs.flat_map(|&index| &self.types[index].new).collect::<BTreeSet<_>>().len()
    }

    /// Whether a type of the older release and a type of the newer one match.
    pub(crate) fn are_one(&self, old: &str, new: &str) -> bool {
        let mut pairs = self.by_old.get(old).into_iter().flatten();
        pairs.any(|&index| self.types[index].new.contains(new))
    }
}

/// The directions of the values of one release's types.
#[derive(Clone, Debug, Default)]
pub(crate) struct Directions {
    /// On the wire. A type that only holds a command's arguments or is only a base counts as well.
    pub(crate) wire: BTreeMap<String, Direction>,
    /// As bindings see them, which list arguments and the members of bases directly.
    pub(crate) bindings: BTreeMap<String, Direction>,
}

impl Directions {
    pub(crate) fn of(snapshot: &Snapshot) -> Self {
        Self { wire: directions_by_name(snapshot), bindings: of_types(snapshot) }
    }
}

/// The direction of each type that has a place of its own; the others have neither.
fn of_types(snapshot: &Snapshot) -> BTreeMap<String, Direction> {
    let sources = [Source::new(snapshot)];
    let walk = Walk::run(&sources, super::overrides::OVERRIDES);
    let nodes = walk.nodes.iter().zip(directions(&walk)).filter(|(node, _)| !node.own);
    nodes.map(|(node, direction)| (node.name.text().to_owned(), direction)).collect()
}

/// The direction of the values of each type of one release.
///
/// This includes types that only hold a command's arguments or are only bases.
fn directions_by_name(snapshot: &Snapshot) -> BTreeMap<String, Direction> {
    let sources = [Source::new(snapshot)];
    let walk = Walk::run(&sources, super::overrides::OVERRIDES);
    let mut found: BTreeMap<String, Direction> = BTreeMap::new();
    for (node, direction) in walk.nodes.iter().zip(directions(&walk)) {
        for (_, name) in &node.members {
            if let Name::Type(name) = *name {
                join(found.entry(name.to_owned()).or_default(), direction);
            }
        }
    }
    for name in snapshot.types.keys() {
        let direction = found.get(name).copied().unwrap_or_default();
        for base in bases(snapshot, name) {
            join(found.entry(base.to_owned()).or_default(), direction);
        }
    }
    found
}

fn join(known: &mut Direction, more: Direction) {
    known.sent |= more.sent;
    known.received |= more.received;
}

fn bases<'a>(snapshot: &'a Snapshot, name: &'a str) -> Vec<&'a str> {
    let mut bases = Vec::new();
    let mut next = base(snapshot, name);
    while let Some(name) = next.filter(|name| !bases.contains(name)) {
        bases.push(name);
        next = base(snapshot, name);
    }
    bases
}

fn base<'a>(snapshot: &'a Snapshot, name: &str) -> Option<&'a str> {
    match &snapshot.types.get(name)?.kind {
        TypeKind::Struct(it) => it.base.as_deref(),
        TypeKind::Union(it) => it.base.as_deref(),
        TypeKind::Alternate(_) | TypeKind::Enum(_) => None,
    }
}

/// The types that only hold arguments of commands or data of events.
pub(crate) fn only_arguments(snapshot: &Snapshot) -> BTreeSet<&str> {
    let sources = [Source::new(snapshot)];
    let walk = Walk::run(&sources, super::overrides::OVERRIDES);
    let reached = directions(&walk);
    let nodes = walk.nodes.iter().zip(reached).filter(|(node, _)| !node.own);
    let unreached = nodes.filter(|(_, direction)| *direction == Direction::default());
    let unreached: BTreeSet<_> = unreached.map(|(node, _)| node.name.text()).collect();
    let commands = snapshot.commands.values().map(|it| &it.arguments);
    let data = snapshot.events.values().map(|it| &it.data);
    let named = commands.chain(data).filter_map(|arguments| match arguments {
        Arguments::Type(name) => Some(name.as_str()),
        Arguments::None | Arguments::Members(_) => None,
    });
    let bases: BTreeSet<_> =
        snapshot.types.keys().filter_map(|name| base(snapshot, name)).collect();
    named.filter(|name| unreached.contains(name) && !bases.contains(name)).collect()
}
