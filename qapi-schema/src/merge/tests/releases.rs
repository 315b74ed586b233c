//! The merge of the committed snapshots of all releases.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use super::super::overrides::OVERRIDES;
use super::super::source::{Name, Source};
use super::super::walk::Walk;
use super::*;
use crate::snapshot::{Arguments as Written, Member as Fact, Protocol, Snapshot, TypeKind};

/// Reads the committed snapshots of a program, oldest first.
pub(super) fn committed(protocol: Protocol) -> Vec<Snapshot> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("../qmp/schema");
    let mut snapshots = Vec::new();
    for folder in fs::read_dir(top).unwrap() {
        let path = folder.unwrap().path().join(protocol.file_name());
        if path.exists() {
            snapshots.push(Snapshot::from_json(&fs::read_to_string(path).unwrap()).unwrap());
        }
    }
    snapshots.sort_by_key(|snapshot| snapshot.release);
    snapshots
}

static QEMU: LazyLock<Vec<Snapshot>> = LazyLock::new(|| committed(Protocol::Qemu));

#[test]
fn all_programs_merge() {
    for protocol in Protocol::ALL {
        let snapshots = committed(protocol);
        let merged = merge(&snapshots).unwrap_or_else(|error| panic!("{protocol:?}: {error}"));
        assert_eq!(merged.releases.len(), snapshots.len());
        assert!(merged.commands.len() > 40, "{protocol:?}");
    }
}

#[test]
fn the_order_of_the_input_does_not_matter() {
    let expected = merge(&QEMU).unwrap();
    let mut shuffled = QEMU.clone();
    shuffled.reverse();
    assert_eq!(merge(&shuffled).unwrap(), expected);
    // The releases at even positions come first, then those at odd ones.
    let (evens, odds) = (QEMU.iter().step_by(2), QEMU.iter().skip(1).step_by(2));
    let apart: Vec<_> = evens.chain(odds).cloned().collect();
    assert_eq!(apart.len(), QEMU.len());
    assert_eq!(merge(&apart).unwrap(), expected);
    assert_eq!(merge(&QEMU).unwrap(), expected);
}

#[test]
fn every_range_of_neighbours_merges() {
    for pair in QEMU.windows(2) {
        merge(pair).unwrap_or_else(|error| panic!("{}: {error}", pair[0].release));
    }
    for oldest in 0..QEMU.len() {
        merge(&QEMU[oldest..]).unwrap_or_else(|error| panic!("{}: {error}", QEMU[oldest].release));
    }
}

/// Returns the names of types that were split between two neighbouring releases: QEMU introduced a
/// new type for one position of a type that is also used at others.
fn split() -> BTreeSet<String> {
    QEMU.windows(2).flat_map(|pair| split_between(&pair[0], &pair[1])).collect()
}

fn split_between(old: &Snapshot, new: &Snapshot) -> BTreeSet<String> {
    let pairs = Pairs::new(old, new).unwrap();
    let is_split = |before: &String, after: &BTreeSet<String>| {
        let renamed = after.iter().any(|it| it != before);
        renamed && (new.types.contains_key(before) || pairs.successors(before) > 1)
    };
    let types = pairs.types.iter();
    types
        .flat_map(|pair| pair.old.iter().filter(|before| is_split(before, &pair.new)))
        .cloned()
        .collect()
}

#[test]
fn one_name_is_one_type_unless_it_was_split() {
    let sources: Vec<_> = QEMU.iter().map(Source::new).collect();
    let walk = Walk::run(&sources, OVERRIDES);
    let mut types: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for node in walk.nodes.iter().filter(|node| !node.own) {
        for (_, name) in &node.members {
            let Name::Type(name) = *name else { continue };
            types.entry(name).or_default().insert(node.name.text());
        }
    }
    let several: BTreeSet<_> =
        types.iter().filter(|it| it.1.len() > 1).map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(several, split(), "{types:?}");
    assert!(several.contains("ImageInfo"), "the extents of a VMDK image got a type in 8.0");
    let names: BTreeSet<_> = walk.nodes.iter().filter(|it| !it.own).map(|it| it.name).collect();
    let count = walk.nodes.iter().filter(|node| !node.own).count();
    assert_eq!(names.len(), count, "two types of one name");
}

#[test]
fn the_merge_has_every_type_of_the_newest_release_under_its_name() {
    let merged = merge(&QEMU).unwrap();
    let names: BTreeSet<_> = merged.types.iter().map(|ty| ty.name.as_str()).collect();
    for name in QEMU.last().unwrap().types.keys() {
        assert!(names.contains(name.as_str()), "{name}");
    }
}

/// Checks that every type name of every release is the name or an alias of a merged type.
#[test]
fn every_name_of_every_release_means_a_type() {
    let merged = merge(&QEMU).unwrap();
    let names: BTreeSet<_> =
        merged.types.iter().flat_map(|ty| ty.aliases.iter().chain([&ty.name])).collect();
    for snapshot in QEMU.iter() {
        for name in snapshot.types.keys() {
            assert!(names.contains(name), "{}: {name}", snapshot.release);
        }
    }
}

/// Checks that few types are both sent and received. For these, a looser rule applies to optional
/// members.
#[test]
fn types_that_go_both_ways_are_few() {
    let merged = merge(&QEMU).unwrap();
    let reached = merged.types.iter().filter(|it| it.reached).count();
    let both: Vec<_> =
        merged.types.iter().filter(|it| it.reached && it.direction == BOTH).collect();
    assert!(!both.is_empty() && both.len() * 10 < reached, "{} of {reached}", both.len());
    let is_both = |name: &str| both.iter().any(|it| it.name == name);
    // `MigrationParameters` uses the alternate for strings that can be unset.
    assert!(is_both("StrOrNull") && is_both("BlockdevDriver") && !is_both("BlockdevOptions"));
}

const BOTH: Direction = Direction { sent: true, received: true };

#[test]
fn branches_are_deprecated_and_unstable_with_their_values() {
    let merged = merge(&QEMU).unwrap();
    let mut told = 0;
    for ty in &merged.types {
        let Kind::Union(union) = &ty.kind else { continue };
        let Kind::Enum(values) = &merged.ty(union.tag_type).kind else { panic!("{}", ty.name) };
        for branch in &union.branches {
            let value = values.iter().find(|it| it.name == branch.name).unwrap();
            let [of_value, of_branch] = [&value.history, &branch.history];
            let place = format!("{}.{}", ty.name, branch.name);
            assert!(of_branch.deprecated.is_some() >= of_value.deprecated.is_some(), "{place}");
            assert!(of_branch.unstable >= of_value.unstable, "{place}");
            told += usize::from(of_value.deprecated.is_some() || of_value.unstable);
        }
    }
    assert!(told > 0, "no value is deprecated or unstable");
}

#[test]
fn what_every_release_says_is_in_the_merge() {
    let merged = merge(&QEMU).unwrap();
    for snapshot in QEMU.iter() {
        Held { merged: &merged, snapshot, alone: false }.check();
    }
}

#[test]
fn merging_one_release_gives_that_release() {
    for protocol in Protocol::ALL {
        for snapshot in committed(protocol) {
            let merged = merge(std::slice::from_ref(&snapshot)).unwrap();
            assert_eq!(merged.releases, [snapshot.release]);
            assert!(merged.types.iter().all(|ty| ty.aliases.is_empty()));
            Held { merged: &merged, snapshot: &snapshot, alone: true }.check();
        }
    }
}

/// Compares a merge with one of its releases.
struct Held<'t> {
    merged: &'t Merged,
    snapshot: &'t Snapshot,
    /// Whether the merge is of this release only, and therefore contains nothing else.
    alone: bool,
}

impl Held<'_> {
    fn check(&self) {
        for (name, command) in &self.snapshot.commands {
            let merged = self.merged.commands.iter().find(|it| it.name == *name).unwrap();
            self.arguments(name, &command.arguments, &merged.arguments);
            assert_eq!(command.returns.is_some(), merged.returns.is_some(), "{name}");
        }
        for (name, event) in &self.snapshot.events {
            let merged = self.merged.events.iter().find(|it| it.name == *name).unwrap();
            self.arguments(name, &event.data, &merged.data);
        }
        for name in self.snapshot.types.keys() {
            if let Some(ty) = self.ty(name) {
                self.kind(name, ty);
            }
        }
        self.counts();
    }

    fn counts(&self) {
        if self.alone {
            assert_eq!(self.merged.commands.len(), self.snapshot.commands.len());
            assert_eq!(self.merged.events.len(), self.snapshot.events.len());
            assert_eq!(self.merged.types.len(), self.snapshot.types.len());
        }
    }

    /// Returns the type with that name or former name. A type of an older release that no position
    /// refers to is not in the merge.
    fn ty(&self, name: &str) -> Option<&Type> {
        let named = |it: &&Type| it.name == name || it.aliases.iter().any(|it| it == name);
        let found = self.merged.types.iter().find(named);
        assert!(found.is_some() || !self.alone, "{name}");
        found
    }

    fn arguments(&self, name: &str, written: &Written, merged: &Arguments) {
        let (facts, direction) = match written {
            Written::None => (Vec::new(), None),
            Written::Members(members) => (members.iter().collect(), None),
            Written::Type(ty) => (self.effective(ty), Some(ty)),
        };
        match merged {
            Arguments::Members(members) => self.members(name, &facts, members, None),
            Arguments::Union(id) if direction.is_some() => {
                let Kind::Union(union) = &self.merged.ty(*id).kind else { panic!("{name}") };
                self.members(name, &facts, &union.common, None);
            }
            // The release has plain members where later ones have a union.
            Arguments::Union(_) => assert!(!self.alone, "{name}"),
        }
    }

    fn kind(&self, name: &str, ty: &Type) {
        let facts = &self.snapshot.types[name].kind;
        match (facts, &ty.kind) {
            (TypeKind::Struct(_), Kind::Struct(members)) => {
                self.members(name, &self.effective(name), members, Some(ty.direction));
            }
            // Other tests check how a struct was merged.
            (TypeKind::Struct(_), Kind::Union(_)) => assert!(!self.alone, "{name}"),
            (TypeKind::Union(facts), Kind::Union(union)) => {
                self.members(name, &self.effective(name), &union.common, Some(ty.direction));
                assert_eq!(facts.discriminator, union.tag, "{name}");
                for fact in &facts.branches {
                    let branch = union.branches.iter().find(|it| it.name == fact.name).unwrap();
                    assert!(branch.ty.is_some(), "{name}: {}", fact.name);
                }
            }
            (TypeKind::Alternate(facts), Kind::Alternate(them)) => {
                self.parts(name, facts.iter().map(|it| &it.name), them.iter().map(|it| &it.name));
            }
            (TypeKind::Enum(facts), Kind::Enum(values)) => {
                self.parts(name, facts.iter().map(|it| &it.name), values.iter().map(|it| &it.name));
            }
            (facts, merged) => panic!("{name}: {facts:?} became {merged:?}"),
        }
    }

    fn parts<'p>(
        &self,
        name: &str,
        facts: impl Iterator<Item = &'p String>,
        merged: impl Iterator<Item = &'p String>,
    ) {
        let (facts, merged): (Vec<_>, Vec<_>) = (facts.collect(), merged.collect());
        assert!(facts.iter().all(|fact| merged.contains(fact)), "{name}");
        assert!(!self.alone || facts == merged, "{name}");
    }

    fn members(&self, name: &str, facts: &[&Fact], merged: &Members, way: Option<Direction>) {
        for fact in facts {
            let place = format!("{}: {name}.{}", self.snapshot.release, fact.name);
            let member = merged.members.iter().find(|it| it.name == fact.name).expect(&place);
            assert!(!(member.required && fact.optional), "{place} is optional");
            if self.alone && way.is_some_and(|way| !way.received) {
                assert_eq!(member.required, !fact.optional, "{place}");
            }
            if self.alone {
                assert_eq!(member.qapi_type, fact.ty.to_string(), "{place}");
            }
        }
        assert!(!self.alone || merged.members.len() == facts.len(), "{name}");
        let lacking = |it: &&Member| it.required && facts.iter().all(|fact| fact.name != it.name);
        let lacking = merged.members.iter().find(lacking);
        assert!(lacking.is_none(), "{}: {name} lacks {lacking:?}", self.snapshot.release);
    }

    /// Returns the members of a type and of its bases.
    fn effective(&self, name: &str) -> Vec<&Fact> {
        let (base, own) = match &self.snapshot.types[name].kind {
            TypeKind::Struct(it) => (&it.base, &it.members),
            TypeKind::Union(it) => (&it.base, &it.members),
            other => panic!("{name} is no object: {other:?}"),
        };
        let mut members = base.as_ref().map(|it| self.effective(it)).unwrap_or_default();
        members.extend(own);
        members
    }
}
