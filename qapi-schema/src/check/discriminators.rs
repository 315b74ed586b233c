//! Checks that discriminators are mandatory unconditional common members of enum type.

use super::findings::Among;
use super::names::Found;
use super::{Findings, Hint, Subject};
use crate::diagnostic::Diagnostic;
use crate::model::{TypeId, Variants};
use crate::name::mangled;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Findings) {
    for (id, type_) in subject.schema.types() {
        let Some((object, variants)) = type_.as_union() else { continue };
        let base_fits = object.base.is_none_or(|base| is_struct(subject, base));
        match find(subject, id, variants) {
            Some((owner, member)) => fits(subject, id, variants, (owner, member), findings),
            None if base_fits => missing(subject, id, variants, findings),
            None => {}
        }
    }
}

fn is_struct(subject: &Subject<'_>, id: TypeId) -> bool {
    subject.schema.known(id).is_some_and(|type_| type_.as_struct().is_some())
}

/// The discriminator, and the struct that has it.
pub(super) fn find<'a>(
    subject: &Subject<'a>,
    id: TypeId,
    variants: &Variants,
) -> Option<Found<'a>> {
    let wanted = &variants.discriminator;
    let found = subject.names.any(id, &mangled(wanted));
    found.filter(|(_, member)| member.name == *wanted)
}

fn missing(subject: &Subject<'_>, id: TypeId, variants: &Variants, findings: &mut Findings) {
    let name = &variants.discriminator;
    let message = format!("no common member is called '{name}'");
    let hint = Hint { name: name.clone(), among: Among::MembersOf(id) };
    let error = error(subject, id, variants, message);
    findings.push_with(subject.order.of_type(id).tag, error, hint);
}

fn fits(
    subject: &Subject<'_>,
    id: TypeId,
    variants: &Variants,
    (owner, member): Found<'_>,
    findings: &mut Findings,
) {
    let schema = subject.schema;
    let Some(type_) = schema.known(member.type_id) else { return };
    let fault = if type_.as_enum().is_none() {
        "is not of enum type"
    } else if member.optional {
        "is optional"
    } else if member.condition.is_some() {
        "is conditional"
    } else {
        return;
    };
    let base = match schema.known(owner).filter(|owner| !owner.implicit) {
        Some(owner) => format!("struct '{}'", owner.name),
        None => "'base'".to_owned(),
    };
    let message = format!("'{}' of {base} cannot be the discriminator: it {fault}", member.name);
    let error = error(subject, id, variants, message).note(member.span, "the member");
    findings.push(subject.order.of_type(id).tag, error);
}

fn error(subject: &Subject<'_>, id: TypeId, variants: &Variants, message: String) -> Diagnostic {
    let error = Diagnostic::error(variants.discriminator_span, message);
    match &subject.schema.type_(id).info {
        Some(info) => error.in_definition(&info.describe()),
        None => error,
    }
}
