//! Rules that only later releases have; they cause warnings, not errors.

use std::collections::HashSet;

use super::order::Time;
use super::{Findings, Subject, arguments};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::{Definition, Feature, Features, Member, Schema, Type, TypeKind};

/// The maximum number of features in QEMU, including its two special ones.
const MAX_FEATURES: usize = 64;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Findings) {
    conditional_arguments(subject, findings);
    feature_count(subject.schema, findings);
}

/// Reports conditional arguments that are not boxed, which is an error from 8.1 on.
fn conditional_arguments(subject: &Subject<'_>, findings: &mut Findings) {
    let own: Vec<Option<&Member>> = subject.schema.types().map(|(_, type_)| first(type_)).collect();
    let unboxed = arguments::all(subject.schema).filter(|(_, _, argument)| !argument.boxed);
    for (id, info, argument) in unboxed {
        let mut lineage = subject.schema.lineage(argument.type_id).into_iter();
        if let Some(member) = lineage.find_map(|id| *own.get(id.index())?) {
            let message = format!(
                "a conditional member in 'data' of this {}, which is not 'boxed'",
                info.meta
            );
            let warning = Diagnostic::warning(Rule::LaterRelease, member.span, message);
            let warning = warning.help("QEMU from 8.1 on rejects this");
            findings.push(subject.order.times(id).body, warning.in_definition(&info.describe()));
        }
    }
}

/// The first of an object's own members that has a condition.
fn first(type_: &Type) -> Option<&Member> {
    type_.as_object()?.members.iter().find(|member| member.condition.is_some())
}

/// Reports too many features: from 10.0 on, the number of features in a schema is limited.
fn feature_count(schema: &Schema, findings: &mut Findings) {
    let mut names = HashSet::from(["deprecated", "unstable"]);
    for feature in schema.definitions().flat_map(|definition| features(&definition)) {
        names.insert(&*feature.name);
        if names.len() > MAX_FEATURES {
            let message = format!("more than {MAX_FEATURES} different features");
            let warning = Diagnostic::warning(Rule::LaterRelease, feature.span, message);
            return findings.push(Time::MAX, warning.help("QEMU from 10.0 on rejects this"));
        }
    }
}

/// The features of a definition and of its parts.
fn features<'a>(definition: &Definition<'a>) -> Vec<&'a Feature> {
    let mut all: Vec<&Features> =
        definition.info().map(|info| &info.features).into_iter().collect();
    if let Definition::Type(_, type_) = definition {
        match &type_.kind {
            TypeKind::Object(object) => all.extend(object.members.iter().map(|m| &m.features)),
            TypeKind::Enum(inner) => all.extend(inner.values.iter().map(|value| &value.features)),
            TypeKind::Builtin(_) | TypeKind::Array(_) | TypeKind::Alternate(_) => {}
        }
    }
    all.into_iter().flatten().collect()
}
