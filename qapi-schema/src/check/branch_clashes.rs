//! Checks that members of branches do not clash with common members.

use std::collections::HashSet;

use super::member_clashes::clash;
use super::{Findings, Subject};
use crate::diagnostic::Diagnostic;
use crate::model::{Branch, Info, TypeId};
use crate::name::mangled;

/// The maximum number of members that are compared; QEMU's schemas need 1300.
///
/// Without a limit, a schema in which many unions share many branches could take hours.
const MAX_COMPARED: usize = 500_000;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Findings) {
    let mut compared = 0;
    for (id, type_) in subject.schema.types() {
        let (Some((_, variants)), Some(info)) = (type_.as_union(), &type_.info) else { continue };
        let mut seen = HashSet::new();
        for branch in &variants.branches {
            let mut walk = Walk { subject, id, branch, info, seen: &mut seen };
            compared += walk.branch(findings);
        }
        if compared > MAX_COMPARED {
            let error = Diagnostic::error(info.name_span, "unions share too many branches");
            return findings.push(subject.order.of_type(id).end, error);
        }
    }
}

/// A branch of a union, with the members that were not in earlier branches.
struct Walk<'a, 's> {
    subject: &'a Subject<'s>,
    id: TypeId,
    branch: &'a Branch,
    info: &'a Info,
    seen: &'a mut HashSet<TypeId>,
}

impl Walk<'_, '_> {
    /// Compares the members of the branch and of nested branches; returns the number of members.
    fn branch(&mut self, findings: &mut Findings) -> usize {
        let mut compared = 1;
        let mut types = vec![self.branch.type_id];
        while let Some(id) = types.pop() {
            for base in self.subject.schema.lineage(id) {
                if self.seen.insert(base) {
                    compared += self.object(base, findings, &mut types);
                }
            }
        }
        compared
    }

    fn object(&self, id: TypeId, findings: &mut Findings, types: &mut Vec<TypeId>) -> usize {
        let type_ = self.subject.schema.known(id);
        let Some(object) = type_.and_then(|type_| type_.as_object()) else { return 1 };
        for member in &object.members {
            let common = self.subject.names.any(self.id, &mangled(&member.name));
            let Some(other) = common else { continue };
            // The pass `loops` reports a union that contains itself.
            if std::ptr::eq(other.1, member) {
                continue;
            }
            let error = clash(self.subject, (id, member), other, self.info);
            let error = Diagnostic { span: self.branch.type_span, ..error };
            let error = error.note(member.span, "the member");
            findings.push(self.subject.order.of_type(self.id).end, error);
        }
        let variants = object.variants.iter();
        types.extend(variants.flat_map(|v| &v.branches).map(|branch| branch.type_id));
        1 + object.members.len()
    }
}
