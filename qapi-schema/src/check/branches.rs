//! Checks that branches are values of the discriminator, and that their types are objects.

use std::collections::{HashMap, HashSet};

use super::findings::Among;
use super::order::Time;
use super::{Findings, Hint, Subject, describe, discriminators};
use crate::diagnostic::Diagnostic;
use crate::model::{Branch, Info, Type, TypeId, Variants};

pub(super) fn check(subject: &Subject<'_>, findings: &mut Findings) {
    let mut known = Values::default();
    for (id, type_) in subject.schema.types() {
        let (Some((_, variants)), Some(info)) = (type_.as_union(), &type_.info) else { continue };
        let tag = discriminators::find(subject, id, variants);
        if let Some((_, member)) = tag {
            known.check(subject, id, variants, member.type_id, info, findings);
        }
        let times = subject.order.of_type(id);
        for (branch, &time) in variants.branches.iter().zip(&times.branches) {
            kind(subject, branch, time, info, findings);
        }
    }
}

/// The values of enums, collected once per enum.
#[derive(Debug, Default)]
struct Values<'a> {
    of: HashMap<TypeId, HashSet<&'a str>>,
}

impl<'a> Values<'a> {
    fn check(
        &mut self,
        subject: &Subject<'a>,
        id: TypeId,
        variants: &Variants,
        tag: TypeId,
        info: &Info,
        findings: &mut Findings,
    ) {
        let Some(inner) = subject.schema.known(tag).and_then(Type::as_enum) else { return };
        let times = subject.order.of_type(id);
        if variants.branches.is_empty() && inner.values.is_empty() {
            let error = Diagnostic::error(info.name_span, "this union has no branches");
            findings.push(times.tag, error.in_definition(&info.describe()));
        }
        let names = || inner.values.iter().map(|value| &*value.name).collect();
        let values = self.of.entry(tag).or_insert_with(names);
        for (branch, &time) in variants.branches.iter().zip(&times.branches) {
            if !values.contains(&*branch.tag) {
                let type_ = describe::type_(subject.schema, tag);
                let message = format!("'{}' is not a value of {type_}", branch.tag);
                let error = Diagnostic::error(branch.span, message);
                let error = error.in_definition(&info.describe());
                let hint = Hint { name: branch.tag.clone(), among: Among::ValuesOf(tag) };
                findings.push_with(time, error, hint);
            }
        }
    }
}

/// Checks that a branch is a struct, or a union, which only releases from 8.1 on allow.
fn kind(subject: &Subject<'_>, branch: &Branch, time: Time, info: &Info, findings: &mut Findings) {
    let Some(type_) = subject.schema.known(branch.type_id) else { return };
    if type_.as_object().is_none() {
        let type_ = describe::type_(subject.schema, branch.type_id);
        let message = format!("branch '{}' cannot be {type_}", branch.tag);
        let error = Diagnostic::error(branch.type_span, message);
        findings.push(time, error.in_definition(&info.describe()));
    }
}
