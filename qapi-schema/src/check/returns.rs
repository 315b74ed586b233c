//! Checks that commands return an object or a list of objects.

use super::{Findings, Subject, describe};
use crate::diagnostic::Diagnostic;
use crate::model::{DefinitionId, Schema, TypeId};

pub(super) fn check(subject: &Subject<'_>, findings: &mut Findings) {
    let schema = subject.schema;
    for (id, command) in schema.commands() {
        let (Some(returns), Some(span)) = (command.returns, command.returns_span) else { continue };
        let exception = schema.pragmas.command_returns_exceptions.contains(&command.info.name);
        if exception || is_extensible(schema, returns) {
            continue;
        }
        let type_ = describe::type_(schema, returns);
        let error = Diagnostic::error(
            span,
            format!("a command returns an object or an array of them, not {type_}"),
        );
        let time = subject.order.times(DefinitionId::Command(id)).tag;
        findings.push(time, error.in_definition(&command.info.describe()));
    }
}

/// Whether members can be added to a type later; true also for unknown types.
fn is_extensible(schema: &Schema, id: TypeId) -> bool {
    let Some(type_) = schema.known(id) else { return true };
    let inner = type_.element().map_or(Some(type_), |element| schema.known(element));
    inner.is_none_or(|type_| type_.as_object().is_some())
}
