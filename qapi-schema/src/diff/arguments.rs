//! Compares the arguments of commands and the data of events, whether a release writes them in
//! place or as a type.

use super::facts::{Facts, Owner};
use super::model::{Kind, Part, TypeShape, What};
use crate::snapshot::{Arguments, Member, Snapshot, TypeKind};

impl<'a> Facts<'a> {
    pub(super) fn arguments(&mut self, owner: Owner<'_>, old: &Arguments, new: &Arguments) {
        let [from, to] = [shape(self.old, old), shape(self.new, new)];
        if from == TypeShape::Union && to == TypeShape::Union {
            return; // a type of its own, and compared as one
        }
        if from != to {
            self.whole(owner, What::ShapeChanged { from, to });
        }
        let part = if owner.kind == Kind::Command { Part::Argument } else { Part::Member };
        let mut before = members(self.old, old);
        let mut after = members(self.new, new);
        drop_branch_members(self.new, new, &mut before, &after);
        drop_branch_members(self.old, old, &mut after, &before);
        self.members(owner, part, &before, &after);
    }
}

fn shape(snapshot: &Snapshot, arguments: &Arguments) -> TypeShape {
    match arguments {
        Arguments::Type(name) if branches(snapshot, name).is_some() => TypeShape::Union,
        Arguments::None | Arguments::Type(_) | Arguments::Members(_) => TypeShape::Struct,
    }
}

fn members<'m>(snapshot: &'m Snapshot, arguments: &'m Arguments) -> Vec<&'m Member> {
    match arguments {
        Arguments::None => Vec::new(),
        Arguments::Type(name) => snapshot.members(name).unwrap_or_default(),
        Arguments::Members(members) => members.iter().collect(),
    }
}

/// Removes members that the other release has in a branch of its union, because these are not lost.
fn drop_branch_members(
    other: &Snapshot,
    arguments: &Arguments,
    members: &mut Vec<&Member>,
    common: &[&Member],
) {
    let Arguments::Type(union) = arguments else { return };
    members.retain(|member| {
        common.iter().any(|it| it.name == member.name) || !in_branch(other, union, &member.name)
    });
}

/// Returns whether a branch of the union has the member.
pub(super) fn in_branch(snapshot: &Snapshot, union: &str, member: &str) -> bool {
    let branches = branches(snapshot, union).unwrap_or_default();
    branches.iter().any(|branch| {
        let members = snapshot.members(branch.ty.name()).unwrap_or_default();
        members.iter().any(|it| it.name == member)
    })
}

fn branches<'s>(snapshot: &'s Snapshot, name: &str) -> Option<&'s [Member]> {
    match &snapshot.types.get(name)?.kind {
        TypeKind::Union(it) => Some(&it.branches),
        TypeKind::Struct(_) | TypeKind::Alternate(_) | TypeKind::Enum(_) => None,
    }
}
