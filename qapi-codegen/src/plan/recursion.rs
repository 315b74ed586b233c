//! Detection of recursive types, and the choice of the members that are boxed.

use std::collections::BTreeSet;

use qapi_schema::merge::{Alternative, Branch, Kind, Member, Merged, TypeId};

use crate::plan::places::{Part, Slot, direct};

/// Returns the members to box. In a cycle with an alternate this is the object alternative. In any
/// other cycle it is the member that closes the cycle when types and members are visited in the
/// order of their names.
pub(crate) fn boxed_members(merged: &Merged) -> BTreeSet<Slot> {
    let mut boxed = BTreeSet::new();
    for (index, ty) in merged.types.iter().enumerate() {
        if !matches!(ty.kind, Kind::Alternate(_)) {
            continue;
        }
        for (part, target) in contents(merged, TypeId(index)) {
            if reaches(merged, target, TypeId(index)) {
                boxed.insert(Slot { ty: TypeId(index), part });
            }
        }
    }
    let mut search = Search { merged, boxed, state: vec![State::New; merged.types.len()] };
    for index in 0..merged.types.len() {
        search.visit(TypeId(index));
    }
    search.boxed
}

/// Returns the parts of a type that are stored without a list between, with their types, sorted by
/// name.
fn contents(merged: &Merged, id: TypeId) -> Vec<(Part, TypeId)> {
    let member = |it: &Member| Some((Part::Member(it.name.clone()), direct(it.ty)?));
    let mut contents: Vec<_> = match &merged.ty(id).kind {
        Kind::Struct(it) => it.members.iter().filter_map(member).collect(),
        Kind::Union(it) => {
            let common = it.common.members.iter().filter(|member| member.name != it.tag);
            let branch = |it: &Branch| Some((Part::Branch(it.name.clone()), it.ty?));
            common.filter_map(member).chain(it.branches.iter().filter_map(branch)).collect()
        }
        Kind::Alternate(alternatives) => {
            let part = |it: &Alternative| Some((Part::Branch(it.name.clone()), direct(it.ty)?));
            alternatives.iter().filter_map(part).collect()
        }
        Kind::Enum(_) => Vec::new(),
    };
    contents.sort();
    contents
}

/// Returns whether values of `from` can contain values of `to`.
fn reaches(merged: &Merged, from: TypeId, to: TypeId) -> bool {
    let mut seen = BTreeSet::new();
    let mut work = vec![from];
    while let Some(id) = work.pop() {
        if id == to {
            return true;
        }
        if seen.insert(id) {
            work.extend(contents(merged, id).into_iter().map(|(_, target)| target));
        }
    }
    false
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    Open,
    Done,
}

struct Search<'m> {
    merged: &'m Merged,
    boxed: BTreeSet<Slot>,
    state: Vec<State>,
}

impl Search<'_> {
    /// Visits the stored types. A member that leads back to a type that is being visited closes a
    /// cycle. The recursion is as deep as the schema is nested, which the schema's own checks
    /// bound.
    fn visit(&mut self, id: TypeId) {
        if self.state[id.0] != State::New {
            return;
        }
        self.state[id.0] = State::Open;
        for (part, target) in contents(self.merged, id) {
            let slot = Slot { ty: id, part };
            if self.boxed.contains(&slot) {
                continue;
            }
            if self.state[target.0] == State::Open {
                self.boxed.insert(slot);
            } else {
                self.visit(target);
            }
        }
        self.state[id.0] = State::Done;
    }
}
