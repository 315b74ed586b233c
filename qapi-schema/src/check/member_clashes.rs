//! Checks that members do not clash with each other or with inherited members.

use super::names::Found;
use super::{Findings, Subject, describe};
use crate::diagnostic::Diagnostic;
use crate::model::{Info, Member, Object, TypeId};
use crate::name::mangled;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Findings) {
    for (id, type_) in subject.schema.types() {
        let (Some(object), Some(info)) = (type_.as_object(), &type_.info) else { continue };
        for member in &object.members {
            if let Some(other) = other(subject, id, object, member) {
                let error = clash(subject, (id, member), other, info);
                findings.push(subject.order.of_type(id).body, error);
            }
        }
    }
}

/// The earlier member with the same name, inherited or of the same object.
fn other<'a>(
    subject: &Subject<'a>,
    id: TypeId,
    object: &Object,
    member: &Member,
) -> Option<Found<'a>> {
    let name = mangled(&member.name);
    let inherited = object.base.filter(|&base| base != id);
    let inherited = inherited.and_then(|base| subject.names.any(base, &name));
    let own = || subject.names.own(id, &name);
    let differs = |other: &Found<'_>| !std::ptr::eq(other.1, member);
    inherited.filter(differs).or_else(|| own().filter(differs))
}

/// Reports a member that clashes with another.
pub(super) fn clash(
    subject: &Subject<'_>,
    (owner, member): Found<'_>,
    (other_owner, other): Found<'_>,
    info: &Info,
) -> Diagnostic {
    let name = |owner, member: &Member| describe::member(subject.schema, owner, &member.name, info);
    let message = format!("{} clashes with {}", name(owner, member), name(other_owner, other));
    let error = Diagnostic::error(member.span, message).note(other.span, "the other one");
    error.in_definition(&info.describe())
}
