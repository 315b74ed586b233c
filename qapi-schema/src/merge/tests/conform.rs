//! Checks that every value that a server of any release can send has a place in the merged types.
//! The check follows commands and events downwards and is independent of the merge's algorithm.

use std::collections::BTreeSet;

use super::releases::committed;
use super::*;
use crate::snapshot::{
    Arguments as Written, Member as Fact, Protocol, Snapshot, TypeExpr, TypeKind,
};

#[test]
fn what_a_server_of_any_release_sends_can_be_decoded() {
    for protocol in Protocol::ALL {
        let snapshots = committed(protocol);
        let merged = merge(&snapshots).unwrap();
        for snapshot in &snapshots {
            let mut walk = Conform { merged: &merged, snapshot, seen: BTreeSet::new() };
            walk.run();
            assert!(walk.seen.len() > 30, "{protocol:?}: only {} types", walk.seen.len());
        }
    }
}

#[test]
fn a_member_that_a_release_does_not_send_is_found() {
    let old = release("8.0", "command q -> Info\nstruct Info (m?: int)");
    let new = release("9.0", "command q -> Info\nstruct Info (m: int)");
    let merged = merge(std::slice::from_ref(&new)).unwrap();
    let check = |snapshot: &Snapshot| {
        let mut walk = Conform { merged: &merged, snapshot, seen: BTreeSet::new() };
        std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| walk.run())).is_ok()
    };
    assert!(check(&new));
    assert!(!check(&old));
}

/// The types of one release, compared with the merged ones.
struct Conform<'t> {
    merged: &'t Merged,
    snapshot: &'t Snapshot,
    seen: BTreeSet<(&'t str, TypeId)>,
}

impl<'t> Conform<'t> {
    fn run(&mut self) {
        for (name, command) in &self.snapshot.commands {
            let merged = self.merged.commands.iter().find(|it| it.name == *name).unwrap();
            let Some(returns) = merged.returns else { continue };
            match &command.returns {
                Some(ty) => self.ty(name, ty, returns),
                None => self.nothing(name, returns),
            }
        }
        for (name, event) in &self.snapshot.events {
            let merged = self.merged.events.iter().find(|it| it.name == *name).unwrap();
            let facts = match &event.data {
                Written::None => Vec::new(),
                Written::Members(members) => members.iter().collect(),
                Written::Type(ty) => self.snapshot.members(ty).unwrap(),
            };
            let Arguments::Members(members) = &merged.data else { panic!("{name}: a union") };
            self.members(name, &facts, members);
        }
    }

    fn nothing(&mut self, place: &str, returns: TypeRef) {
        let TypeRef::One(Element::Type(id)) = returns else { panic!("{place}: {returns:?}") };
        let Kind::Struct(members) = &self.merged.ty(id).kind else { panic!("{place}: no struct") };
        self.members(place, &[], members);
    }

    fn members(&mut self, place: &str, facts: &[&'t Fact], merged: &Members) {
        let release = self.snapshot.release;
        for member in &merged.members {
            let place = format!("{place}.{}", member.name);
            match facts.iter().find(|it| it.name == member.name) {
                Some(fact) => {
                    let sent = !fact.optional && fact.condition.is_none() && !hidden(fact);
                    assert!(sent || !member.required, "{release}: {place} may be absent");
                    self.ty(&place, &fact.ty, member.ty);
                }
                None => assert!(!member.required, "{release}: {place} is absent"),
            }
        }
    }

    fn ty(&mut self, place: &str, fact: &'t TypeExpr, merged: TypeRef) {
        let list = matches!(fact, TypeExpr::Array(_));
        match (merged, list) {
            (TypeRef::List(element), true) | (TypeRef::One(element), false) => {
                self.element(place, fact.name(), element);
            }
            (TypeRef::One(Element::Type(id)), true) => {
                self.alternative(place, fact, JsonKind::Array, id);
            }
            _ => panic!("{}: {place}: {fact} and {merged:?}", self.snapshot.release),
        }
    }

    fn element(&mut self, place: &str, fact: &'t str, merged: Element) {
        match (Builtin::from_name(fact), merged) {
            (Some(fact), Element::Builtin(merged)) => {
                assert_eq!(merged.widest(fact), Some(merged), "{place}");
            }
            (Some(Builtin::Str), Element::Type(id)) => match &self.merged.ty(id).kind {
                Kind::Enum(_) => {}
                Kind::Alternate(them) => {
                    assert!(them.iter().any(|it| it.json_kind == JsonKind::String), "{place}");
                }
                other => panic!("{place}: a string and {other:?}"),
            },
            (Some(builtin), Element::Type(id)) => {
                let Kind::Alternate(them) = &self.merged.ty(id).kind else { panic!("{place}") };
                assert!(them.iter().any(|it| Some(it.json_kind) == builtin.json_kind()), "{place}");
            }
            (None, Element::Builtin(merged)) => {
                let is_enum = matches!(self.snapshot.types[fact].kind, TypeKind::Enum(_));
                assert!(is_enum && merged == Builtin::Str, "{place}");
            }
            (None, Element::Type(id)) => {
                if self.seen.insert((fact, id)) {
                    self.named(place, fact, id);
                }
            }
        }
    }

    fn named(&mut self, place: &str, name: &'t str, id: TypeId) {
        let merged = self.merged;
        match (&self.snapshot.types[name].kind, &merged.ty(id).kind) {
            (TypeKind::Enum(facts), Kind::Enum(values)) => {
                let known = |name: &str| values.iter().any(|it| it.name == name);
                assert!(facts.iter().all(|it| known(&it.name)), "{place}");
            }
            (TypeKind::Alternate(facts), Kind::Alternate(them)) => {
                for fact in facts {
                    // The merged alternative has the JSON type of the release's value.
                    let fits = |it: &&Alternative| self.fits(&fact.ty, it.json_kind);
                    let alternative = them.iter().find(fits).expect(place);
                    self.ty(place, &fact.ty, alternative.ty);
                }
            }
            (TypeKind::Struct(_), Kind::Struct(members)) => {
                self.members(place, &self.snapshot.members(name).unwrap(), members);
            }
            (TypeKind::Struct(_), Kind::Union(union)) => {
                let facts = self.snapshot.members(name).unwrap();
                self.members(place, &facts, &union.common);
                for branch in &union.branches {
                    if self.possible(&facts, union, &branch.name) {
                        self.branch(place, facts.clone(), branch);
                    }
                }
            }
            (TypeKind::Union(facts), Kind::Union(union)) => {
                let common = self.snapshot.members(name).unwrap();
                self.members(place, &common, &union.common);
                for branch in &union.branches {
                    if self.possible(&common, union, &branch.name) {
                        let own = facts.branches.iter().find(|it| it.name == branch.name);
                        match (own, branch.ty) {
                            (Some(own), Some(id)) => {
                                self.element(place, own.ty.name(), Element::Type(id));
                            }
                            _ => self.branch(place, Vec::new(), branch),
                        }
                    }
                }
            }
            (TypeKind::Enum(_) | TypeKind::Struct(_), Kind::Alternate(_)) => {
                let kind = match self.snapshot.types[name].kind {
                    TypeKind::Enum(_) => JsonKind::String,
                    _ => JsonKind::Object,
                };
                let Kind::Alternate(them) = &merged.ty(id).kind else { panic!("{place}") };
                let found = them.iter().find(|it| it.json_kind == kind).expect(place);
                self.element(place, name, found.ty.element());
            }
            (facts, merged) => panic!("{place}: {facts:?} and {merged:?}"),
        }
    }

    /// Returns whether a value of the release can be of that branch.
    fn possible(&self, facts: &[&Fact], union: &Union, branch: &str) -> bool {
        let Some(tag) = facts.iter().find(|it| it.name == union.tag) else {
            return union.absent_tag.as_deref() == Some(branch);
        };
        match self.snapshot.types.get(tag.ty.name()).map(|ty| &ty.kind) {
            Some(TypeKind::Enum(values)) => values.iter().any(|it| it.name == branch),
            _ => true,
        }
    }

    /// Checks a branch whose members are direct members in the release, or missing.
    fn branch(&mut self, place: &str, facts: Vec<&'t Fact>, branch: &Branch) {
        let Some(id) = branch.ty else { return };
        let place = format!("{place}, branch {}", branch.name);
        match &self.merged.ty(id).kind {
            Kind::Struct(members) => self.members(&place, &facts, members),
            other => panic!("{place}: {other:?}"),
        }
    }

    fn alternative(&mut self, place: &str, fact: &'t TypeExpr, kind: JsonKind, id: TypeId) {
        let Kind::Alternate(them) = &self.merged.ty(id).kind else { panic!("{place}: {fact}") };
        let found = them.iter().find(|it| it.json_kind == kind).expect(place);
        self.ty(place, fact, found.ty);
    }

    fn fits(&self, fact: &TypeExpr, kind: JsonKind) -> bool {
        let found = match (fact, Builtin::from_name(fact.name())) {
            (TypeExpr::Array(_), _) => Some(JsonKind::Array),
            (TypeExpr::Name(_), Some(builtin)) => builtin.json_kind(),
            (TypeExpr::Name(name), None) => match self.snapshot.types[name].kind {
                TypeKind::Enum(_) => Some(JsonKind::String),
                TypeKind::Alternate(_) => None,
                TypeKind::Struct(_) | TypeKind::Union(_) => Some(JsonKind::Object),
            },
        };
        found == Some(kind)
    }
}

/// Returns whether a server can be told not to send the member.
fn hidden(fact: &Fact) -> bool {
    fact.features.iter().any(|it| it.name == "deprecated" || it.name == "unstable")
}
