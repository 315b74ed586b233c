//! Compares members, branches, alternatives and values of two releases.

use super::effect::Context;
use super::facts::{Facts, Owner};
use super::marks::{Marks, compare};
use super::model::{Part, What, Written};
use crate::merge::Builtin;
use crate::snapshot::{Member, TypeExpr, Value};

impl Facts<'_> {
    /// Compares members, arguments, branches or alternatives. `part` creates the [`Part`] for a
    /// name.
    pub(super) fn members(
        &mut self,
        owner: Owner<'_>,
        part: fn(String) -> Part,
        old: &[&Member],
        new: &[&Member],
    ) {
        for before in old {
            match find(new, &before.name) {
                Some(after) => self.member(owner, part, before, after),
                None => {
                    let context = context(owner, before);
                    let what = What::Removed { written: Some(written(before)) };
                    self.push(owner, context, Some(part(before.name.clone())), what);
                }
            }
        }
        for after in new.iter().filter(|it| find(old, &it.name).is_none()) {
            self.added(owner, Context::plain(owner.direction), part, after);
        }
    }

    pub(super) fn added(
        &mut self,
        owner: Owner<'_>,
        context: Context,
        part: fn(String) -> Part,
        after: &Member,
    ) {
        let what = What::Added { written: Some(written(after)) };
        self.push(owner, context, Some(part(after.name.clone())), what);
    }

    fn member(
        &mut self,
        owner: Owner<'_>,
        part: fn(String) -> Part,
        before: &Member,
        after: &Member,
    ) {
        let mut found = compare(marks(before), marks(after));
        match (before.optional, after.optional) {
            (false, true) => found.push(What::MadeOptional),
            (true, false) => found.push(What::MadeRequired),
            (false, false) | (true, true) => {}
        }
        if !self.same_in_bindings(&before.ty, &after.ty) {
            let [from, to] = [&before.ty, &after.ty].map(ToString::to_string);
            found.push(What::TypeChanged { from, to });
        }
        let mut context = context(owner, before);
        self.values_kept(&mut context, &before.ty, &after.ty);
        for what in found {
            self.push(owner, context, Some(part(before.name.clone())), what);
        }
    }

    /// Returns whether bindings have one type for both.
    pub(super) fn same_in_bindings(&self, old: &TypeExpr, new: &TypeExpr) -> bool {
        self.same_type(old, new) && !self.is_split(old.name(), new.name())
    }

    /// Returns whether two types match: the same built-in type, or types that are paired by
    /// position.
    fn same_type(&self, old: &TypeExpr, new: &TypeExpr) -> bool {
        let list = |it: &TypeExpr| matches!(it, TypeExpr::Array(_));
        let (old_name, new_name) = (old.name(), new.name());
        let same = match (Builtin::from_name(old_name), Builtin::from_name(new_name)) {
            (Some(old), Some(new)) => old == new,
            (None, None) => self.pairs.are_one(old_name, new_name),
            (Some(_), None) | (None, Some(_)) => false,
        };
        list(old) == list(new) && same
    }

    /// Compares the values of an enum.
    pub(super) fn values(&mut self, owner: Owner<'_>, old: &[Value], new: &[Value]) {
        let part = |it: &Value| Some(Part::Value(it.name.clone()));
        let context = Context::plain(owner.direction);
        for before in old {
            match new.iter().find(|it| it.name == before.name) {
                Some(after) => {
                    for what in compare(value_marks(before), value_marks(after)) {
                        self.push(owner, context, part(before), what);
                    }
                }
                None => self.push(owner, context, part(before), What::Removed { written: None }),
            }
        }
        for after in new.iter().filter(|it| old.iter().all(|before| before.name != it.name)) {
            self.push(owner, context, part(after), What::Added { written: None });
        }
    }
}

fn context(owner: Owner<'_>, before: &Member) -> Context {
    let required = !before.optional && (is_steady(before) || !owner.direction.received);
    Context { required, ..Context::plain(owner.direction) }
}

/// Returns whether every server of the release sends the member, unless it is optional.
pub(super) fn is_steady(member: &Member) -> bool {
    let hidden = |it: &str| it == "deprecated" || it == "unstable";
    member.condition.is_none() && !member.features.iter().any(|it| hidden(&it.name))
}

fn find<'m>(members: &[&'m Member], name: &str) -> Option<&'m Member> {
    members.iter().copied().find(|member| member.name == name)
}

fn written(member: &Member) -> Written {
    Written { ty: member.ty.to_string(), optional: member.optional }
}

fn marks(member: &Member) -> Marks<'_> {
    Marks { condition: member.condition.as_ref(), features: &member.features }
}

fn value_marks(value: &Value) -> Marks<'_> {
    Marks { condition: value.condition.as_ref(), features: &value.features }
}
