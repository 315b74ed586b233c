//! Objects: their members, and the branches of unions.

use super::compare::{Comparison, Wanted};
use super::reply::{Entry, Info, Variant};
use crate::snapshot::{Arguments, Member, TypeExpr, TypeKind, Union, Value};

impl<'a> Comparison<'a> {
    pub(super) fn object(
        &mut self,
        place: &str,
        facts: Vec<&'a Member>,
        union: Option<&'a Union>,
        entry: &'a Entry,
    ) {
        let Info::Object { members, tag, variants } = &entry.info else {
            self.shapes(place, "object", entry);
            return;
        };
        self.names(
            place,
            "member",
            facts.iter().map(|it| (it.name.as_str(), it.condition.is_some())),
            members.iter().map(|it| it.name.as_str()),
        );
        for fact in &facts {
            let Some(member) = members.iter().find(|it| it.name == fact.name) else { continue };
            let place = format!("{place}, member {}", fact.name);
            if fact.optional != member.optional {
                self.differ(&place, "optional", [fact.optional, member.optional]);
            }
            self.features(&place, &fact.features, &member.features);
            self.later(place, Wanted::Type(&fact.ty), &member.ty);
        }
        let known = union.map(|it| it.discriminator.as_str());
        if known != tag.as_deref() {
            let word = |tag: Option<&str>| tag.unwrap_or("none").to_owned();
            let [snapshot, server] = [word(known), word(tag.as_deref())];
            let problem = format!("tag {snapshot} in the snapshot, {server} on the server");
            self.report(place, problem);
        } else if let Some(union) = union {
            self.branches(place, union, &facts, variants);
        }
    }

    /// Compares the branches; the server lists one for each value of the tag.
    fn branches(
        &mut self,
        place: &str,
        union: &'a Union,
        common: &[&'a Member],
        variants: &'a [Variant],
    ) {
        let values = self.tag_values(union, common);
        let branch = |name: &str| union.branches.iter().find(|it| it.name == name);
        let conditional = |it: &Value| {
            it.condition.is_some() || branch(&it.name).is_some_and(|it| it.condition.is_some())
        };
        self.names(
            place,
            "branch",
            values.iter().map(|it| (it.name.as_str(), conditional(it))),
            variants.iter().map(|it| it.case.as_str()),
        );
        for variant in variants {
            let place = format!("{place}, branch {}", variant.case);
            match branch(&variant.case) {
                // A build without the branch has only the value.
                Some(it) if it.condition.is_some() && self.is_empty(&variant.ty) => {}
                Some(it) => self.later(place, Wanted::Type(&it.ty), &variant.ty),
                None => self.later(place, Wanted::Arguments(&Arguments::None), &variant.ty),
            }
        }
    }

    fn tag_values(&self, union: &Union, common: &[&'a Member]) -> &'a [Value] {
        let tag = common.iter().find(|it| it.name == union.discriminator);
        let ty = tag.and_then(|it| match &it.ty {
            TypeExpr::Name(name) => self.snapshot.types.get(name),
            TypeExpr::Array(_) => None,
        });
        match ty.map(|it| &it.kind) {
            Some(TypeKind::Enum(values)) => values,
            _ => &[],
        }
    }

    fn is_empty(&self, id: &str) -> bool {
        let entry = self.reply.types.get(id);
        entry.is_some_and(|entry| match &entry.info {
            Info::Object { members, variants, .. } => members.is_empty() && variants.is_empty(),
            _ => false,
        })
    }
}
