//! Checks that all referenced types exist.

use super::findings::Among;
use super::order::Time;
use super::{Findings, Hint, Subject, describe};
use crate::define::{Reference, Slot};
use crate::diagnostic::Diagnostic;
use crate::model::{Definition, DefinitionId, Info, Type};
use crate::resolve::Unknown;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Findings) {
    for Unknown(reference) in &subject.unknown {
        let definition = subject.schema.definition(reference.from);
        let Some(info) = definition.info() else { continue };
        let name = &reference.to.name;
        let what = what(subject, reference, &definition, info);
        let message = format!("there is no type '{name}' for {what}");
        let error = Diagnostic::error(reference.to.span, message).in_definition(&info.describe());
        let hint = Hint { name: name.clone(), among: Among::Types };
        findings.push_with(time(subject, reference), error, hint);
    }
}

/// The part of the definition that contains the reference.
fn what(
    subject: &Subject<'_>,
    reference: &Reference,
    definition: &Definition<'_>,
    info: &Info,
) -> String {
    match (reference.slot, definition) {
        (Slot::Base, _) => "'base'".to_owned(),
        (Slot::Data, _) => "'data'".to_owned(),
        (Slot::Returns, _) => "'returns'".to_owned(),
        (Slot::Member(index), Definition::Type(id, type_)) => {
            let member = type_.as_object().and_then(|object| object.members.get(index));
            let name = member.map_or("", |member| &member.name);
            describe::member(subject.schema, *id, name, info)
        }
        (Slot::Branch(index), Definition::Type(_, type_)) => branch(type_, index),
        (Slot::Alternative(index), Definition::Type(_, type_)) => alternative(type_, index),
        _ => "an array".to_owned(),
    }
}

fn branch(type_: &Type, index: usize) -> String {
    let branch = type_.as_union().and_then(|(_, variants)| variants.branches.get(index));
    format!("branch '{}'", branch.map_or("", |branch| &branch.tag))
}

fn alternative(type_: &Type, index: usize) -> String {
    let alternate = type_.as_alternate();
    let alternative = alternate.and_then(|alternate| alternate.alternatives.get(index));
    format!("alternative '{}'", alternative.map_or("", |alternative| &alternative.name))
}

fn time(subject: &Subject<'_>, reference: &Reference) -> Time {
    let times = subject.order.times(reference.from);
    match (reference.slot, reference.from) {
        (Slot::Base | Slot::Element | Slot::Data, _) => times.start,
        (Slot::Branch(index), _) => times.branches.get(index).copied().unwrap_or(times.end),
        (Slot::Returns, DefinitionId::Command(_)) => times.tag,
        _ => times.body,
    }
}
