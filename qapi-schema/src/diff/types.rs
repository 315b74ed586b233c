//! Compares types with their counterparts in the older release.

use std::collections::BTreeSet;

use super::arguments::in_branch;
use super::facts::{Facts, Owner};
use super::model::{Kind, Part, TypeShape, What};
use crate::merge::{Direction, only_arguments};
use crate::snapshot::{Member, Snapshot, Type, TypeKind};

impl<'a> Facts<'a> {
    pub(super) fn types(&mut self) {
        let (old, new) = (self.old, self.new);
        let seen_as_arguments = only_arguments(new);
        for (name, after) in &new.types {
            let from = self.older_names(name);
            if from.is_empty() {
                self.whole(self.owner(name), What::Added { written: None });
            }
            for before in from {
                self.names(&before, name);
                // Changes of arguments are reported for their command.
                if !seen_as_arguments.contains(name.as_str()) {
                    self.ty(self.owner(name), [&before, name], &old.types[&before], after);
                }
            }
        }
        for name in old.types.keys() {
            let gone = !new.types.contains_key(name) && !self.has_successor(name);
            if gone {
                let direction = self.directions[0].get(name).copied().unwrap_or_default();
                let owner = Owner { kind: Kind::Type, name, direction };
                self.whole(owner, What::Removed { written: None });
            }
        }
    }

    fn owner<'n>(&self, name: &'n str) -> Owner<'n> {
        let direction = self.directions[1].get(name).copied().unwrap_or_default();
        Owner { kind: Kind::Type, name, direction }
    }

    /// The older names of a type.
    ///
    /// They are found by position, or by name if no position of both releases leads to the type.
    fn older_names(&self, name: &str) -> BTreeSet<String> {
        let pairs = self.pairs.types.iter().filter(|pair| pair.new.contains(name));
        let mut names: BTreeSet<_> = pairs.flat_map(|pair| pair.old.iter().cloned()).collect();
        if names.is_empty() && self.old.types.contains_key(name) && !self.has_successor(name) {
            names.insert(name.to_owned());
        }
        names
    }

    /// Whether positions map the older release's type to a type of the newer release.
    fn has_successor(&self, name: &str) -> bool {
        let mut pairs = self.pairs.types.iter().filter(|pair| pair.old.contains(name));
        pairs.any(|pair| !pair.new.is_empty())
    }

    /// Records that a type was renamed, joined this one, or was split at its places.
    fn names(&mut self, before: &str, after: &str) {
        if before == after {
            return;
        }
        let from = before.to_owned();
        let what = if self.new.types.contains_key(before) || self.pairs.successors(before) > 1 {
            What::SplitFrom { from }
        } else if self.pairs.are_one(after, after) {
            What::Joined { from }
        } else {
            What::Renamed { from }
        };
        self.whole(self.owner(after), what);
    }

    fn ty(&mut self, owner: Owner<'_>, names: [&str; 2], before: &Type, after: &Type) {
        self.headers(owner, &before.header, &after.header);
        self.direction(owner, names[0]);
        let [from, to] = [shape(&before.kind), shape(&after.kind)];
        if from != to {
            self.whole(owner, What::ShapeChanged { from, to });
        }
        match (&before.kind, &after.kind) {
            (TypeKind::Enum(old), TypeKind::Enum(new)) => self.values(owner, old, new),
            (TypeKind::Alternate(old), TypeKind::Alternate(new)) => {
                let [old, new] = [old, new].map(|them| them.iter().collect::<Vec<_>>());
                self.members(owner, Part::Alternative, &old, &new);
            }
            (TypeKind::Union(old), TypeKind::Union(new)) => {
                self.common_members(owner, names);
                self.objects(owner, names);
                let branches = [&old.branches, &new.branches];
                let [old, new] = branches.map(|them| them.iter().collect::<Vec<_>>());
                self.members(owner, Part::Branch, &old, &new);
            }
            (
                TypeKind::Struct(_) | TypeKind::Union(_),
                TypeKind::Struct(_) | TypeKind::Union(_),
            ) => self.objects(owner, names),
            _ => {}
        }
    }

    fn direction(&mut self, owner: Owner<'_>, before: &str) {
        let now = owner.direction;
        let before = self.directions[0].get(before).copied().unwrap_or_default();
        if before == Direction::default() || now == Direction::default() {
            return; // nothing is known of what no position leads to
        }
        if now.sent && !before.sent {
            self.whole(owner, What::NowSent);
        }
        if now.received && !before.received {
            self.whole(owner, What::NowReceived);
        }
    }

    /// Records that a union got its first common member beside the tag, including those of its
    /// bases.
    fn common_members(&mut self, owner: Owner<'_>, names: [&str; 2]) {
        let [before, after] = [members(self.old, names[0]), members(self.new, names[1])];
        if before.len() == 1 && after.len() > 1 {
            self.whole(owner, What::CommonMembersCame);
        }
    }

    /// Compares the members of structs, and the common members of unions.
    fn objects(&mut self, owner: Owner<'_>, names: [&str; 2]) {
        let (old, new) = (self.old, self.new);
        let [mut before, mut after] = self.told_here(names);
        let [all_before, all_after] = [members(old, names[0]), members(new, names[1])];
        let kept = |all: &[&Member], it: &Member| all.iter().any(|other| other.name == it.name);
        before.retain(|it| kept(&all_after, it) || !in_branch(new, names[1], &it.name));
        after.retain(|it| kept(&all_before, it) || !in_branch(old, names[0], &it.name));
        // A member that moved between a type and its base is unchanged on the wire.
        let find = |all: &[&'a Member], it: &Member| {
            all.iter().copied().find(|other| other.name == it.name)
        };
        let moved_up: Vec<_> = before.iter().filter_map(|it| find(&all_after, it)).collect();
        let moved_down: Vec<_> = after.iter().filter_map(|it| find(&all_before, it)).collect();
        add(&mut after, moved_up);
        add(&mut before, moved_down);
        self.members(owner, Part::Member, &before, &after);
    }

    /// The members of a type whose changes are reported for this type.
    ///
    /// The base's members are left out if the base is one type in both releases, because their
    /// changes are then reported for the base.
    fn told_here(&self, names: [&str; 2]) -> [Vec<&'a Member>; 2] {
        let (old, new) = (self.old, self.new);
        match [own(old, names[0]), own(new, names[1])] {
            [Some((Some(base), before)), Some((Some(new_base), after))]
                if self.pairs.are_one(base, new_base) || base == new_base =>
            {
                [before.iter().collect(), after.iter().collect()]
            }
            _ => [members(old, names[0]), members(new, names[1])],
        }
    }
}

fn members<'s>(snapshot: &'s Snapshot, name: &str) -> Vec<&'s Member> {
    snapshot.members(name).unwrap_or_default()
}

/// The base and the own members of an object.
fn own<'s>(snapshot: &'s Snapshot, name: &str) -> Option<(Option<&'s str>, &'s [Member])> {
    match &snapshot.types.get(name)?.kind {
        TypeKind::Struct(it) => Some((it.base.as_deref(), &it.members)),
        TypeKind::Union(it) => Some((it.base.as_deref(), &it.members)),
        TypeKind::Alternate(_) | TypeKind::Enum(_) => None,
    }
}

fn add<'m>(members: &mut Vec<&'m Member>, more: Vec<&'m Member>) {
    for member in more {
        if members.iter().all(|it| it.name != member.name) {
            members.push(member);
        }
    }
}

fn shape(kind: &TypeKind) -> TypeShape {
    match kind {
        TypeKind::Struct(_) => TypeShape::Struct,
        TypeKind::Union(_) => TypeShape::Union,
        TypeKind::Alternate(_) => TypeShape::Alternate,
        TypeKind::Enum(_) => TypeShape::Enum,
    }
}
