//! Compares types with their counterparts in the older release.

use std::collections::BTreeSet;

use super::arguments::in_branch;
use super::effect::Context;
use super::facts::{Facts, Owner};
use super::members::is_steady;
use super::model::{Kind, Part, TypeShape, What};
use crate::merge::{Builtin, Direction, only_arguments};
use crate::snapshot::{Member, Snapshot, Type, TypeKind, Union};

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
                let direction = self.directions[0].wire.get(name).copied().unwrap_or_default();
                let owner = Owner { kind: Kind::Type, name, direction };
                self.whole(owner, What::Removed { written: None });
            }
        }
    }

    fn owner<'n>(&self, name: &'n str) -> Owner<'n> {
        let direction = self.directions[1].wire.get(name).copied().unwrap_or_default();
        Owner { kind: Kind::Type, name, direction }
    }

    /// Returns the older names of a type.
    ///
    /// They are found by position, or by name if the type has no position in both releases.
    fn older_names(&self, name: &str) -> BTreeSet<String> {
        let pairs = self.pairs.types.iter().filter(|pair| pair.new.contains(name));
        let mut names: BTreeSet<_> = pairs.flat_map(|pair| pair.old.iter().cloned()).collect();
        if names.is_empty() && self.old.types.contains_key(name) && !self.has_successor(name) {
            names.insert(name.to_owned());
        }
        names
    }

    /// Returns whether a type of the older release is paired by position with a type of the newer
    /// release.
    fn has_successor(&self, name: &str) -> bool {
        let mut pairs = self.pairs.types.iter().filter(|pair| pair.old.contains(name));
        pairs.any(|pair| !pair.new.is_empty())
    }

    /// Records that a type was renamed, was merged into this one, or was split by position.
    fn names(&mut self, before: &str, after: &str) {
        if before == after {
            return;
        }
        let from = before.to_owned();
        let mut context = Context::plain(self.owner(after).direction);
        let what = if self.is_split(before, after) {
            What::SplitFrom { from }
        } else if self.pairs.are_one(after, after) {
            let change = self.direction_change(before, after);
            context.required = change.is_some_and(|change| self.loses(change, before));
            What::Joined { from }
        } else {
            What::Renamed { from }
        };
        self.push(self.owner(after), context, None, what);
    }

    /// Returns whether a type has only some of the positions that another type had in the older
    /// release.
    pub(super) fn is_split(&self, before: &str, after: &str) -> bool {
        let defined = Builtin::from_name(before).is_none();
        let remains = || self.new.types.contains_key(before) || self.pairs.successors(before) > 1;
        defined && before != after && remains()
    }

    fn ty(&mut self, owner: Owner<'_>, names: [&str; 2], before: &Type, after: &Type) {
        self.headers(owner, &before.header, &after.header);
        self.direction(owner, names);
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
                self.branches(owner, old, new);
            }
            (
                TypeKind::Struct(_) | TypeKind::Union(_),
                TypeKind::Struct(_) | TypeKind::Union(_),
            ) => self.objects(owner, names),
            _ => {}
        }
    }

    /// Compares the branches of unions.
    fn branches(&mut self, owner: Owner<'_>, old: &Union, new: &Union) {
        let [before, after] = [old, new].map(|it| it.branches.iter().collect::<Vec<_>>());
        let is_bare = |it: &&Member| {
            let has_branch = before.iter().any(|branch| branch.name == it.name);
            !has_branch && has_value(self.old, old, &it.name)
        };
        let (filled, others): (Vec<_>, Vec<_>) = after.into_iter().partition(is_bare);
        self.members(owner, Part::Branch, &before, &others);
        // Values of the tag that had no branch, and so no members.
        for branch in filled {
            let context = Context { required: true, ..Context::plain(owner.direction) };
            self.added(owner, context, Part::Branch, branch);
        }
    }

    /// Records a direction in which values of a type are transferred now and were not before. A
    /// removed type that joined another does not change the direction of the other.
    fn direction(&mut self, owner: Owner<'_>, [before, after]: [&str; 2]) {
        if before != after && self.pairs.are_one(after, after) {
            return;
        }
        if let Some(change) = self.direction_change(before, after) {
            let required = self.loses(change, before);
            let context = Context { required, ..Context::plain(owner.direction) };
            let what = match (change.was_used, change.sent) {
                (true, true) => What::NowSent,
                (true, false) => What::NowReceived,
                // Callers lose nothing.
                (false, _) if !required => return,
                (false, true) => What::OnlySent,
                (false, false) => What::OnlyReceived,
            };
            self.push(owner, context, None, what);
        }
    }

    /// Returns how the direction of a type changed for bindings. A type that no command or event
    /// uses has both directions in bindings.
    fn direction_change(&self, before: &str, after: &str) -> Option<DirectionChange> {
        let [old, new] = &self.directions;
        let before = old.bindings.get(before).copied().unwrap_or_default();
        let now = new.bindings.get(after).copied().unwrap_or_default();
        let was_used = before != Direction::default();
        match (now.sent, now.received) {
            (false, false) => None,
            (true, true) if !was_used => None,
            _ if !was_used => Some(DirectionChange { was_used, sent: now.sent }),
            (sent, _) if sent && !before.sent => Some(DirectionChange { was_used, sent }),
            (_, received) if received && !before.received => {
                Some(DirectionChange { was_used, sent: false })
            }
            _ => None,
        }
    }

    /// Returns whether a change of direction removes something that callers had.
    fn loses(&self, change: DirectionChange, before: &str) -> bool {
        let kind = self.old.types.get(before).map(|ty| &ty.kind);
        let is_object = matches!(kind, Some(TypeKind::Struct(_) | TypeKind::Union(_)));
        let is_enum = matches!(kind, Some(TypeKind::Enum(_)));
        let is_union = matches!(kind, Some(TypeKind::Union(_)));
        let members = members(self.old, before);
        match (change.was_used, change.sent) {
            (true, true) => false,
            // An enum is no longer `Copy`, and a member that a server may hide becomes an `Option`.
            (true, false) => is_enum || members.iter().any(|it| !it.optional && !is_steady(it)),
            // `Unknown` is removed.
            (false, true) => is_enum || is_union || !is_object,
            // Setters are removed.
            (false, false) => is_object && members.iter().any(|it| it.optional),
        }
    }

    /// Records that a union gained its first common member besides the tag. Counts the members of
    /// its bases too.
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
        // A member that moved between a type and its base did not change on the wire.
        let find = |all: &[&'a Member], it: &Member| {
            all.iter().copied().find(|other| other.name == it.name)
        };
        let moved_up: Vec<_> = before.iter().filter_map(|it| find(&all_after, it)).collect();
        let moved_down: Vec<_> = after.iter().filter_map(|it| find(&all_before, it)).collect();
        add(&mut after, moved_up);
        add(&mut before, moved_down);
        self.members(owner, Part::Member, &before, &after);
    }

    /// Returns the members of a type whose changes are reported for this type.
    ///
    /// Leaves out the base's members if the base is the same type in both releases, because their
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

/// A new direction in which values of a type are transferred.
#[derive(Clone, Copy, Debug)]
struct DirectionChange {
    /// True if a command or event used the type before.
    was_used: bool,
    /// True if the values are now sent, false if they are now received.
    sent: bool,
}

/// Returns whether the tag of a union has a value.
fn has_value(snapshot: &Snapshot, union: &Union, value: &str) -> bool {
    let mut members = union
        .members
        .iter()
        .chain(union.base.iter().flat_map(|base| snapshot.members(base).unwrap_or_default()));
    let tag = members.find(|it| it.name == union.discriminator);
    let tag = tag.and_then(|it| snapshot.types.get(it.ty.name()));
    match tag.map(|ty| &ty.kind) {
        Some(TypeKind::Enum(values)) => values.iter().any(|it| it.name == value),
        _ => false,
    }
}

fn members<'s>(snapshot: &'s Snapshot, name: &str) -> Vec<&'s Member> {
    snapshot.members(name).unwrap_or_default()
}

/// Returns the base and the own members of an object.
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
