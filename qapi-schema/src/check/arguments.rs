//! Checks that arguments are objects, and that union arguments are boxed.

use super::{Findings, Subject, describe};
use crate::diagnostic::Diagnostic;
use crate::model::{Argument, DefinitionId, Info, Schema};

pub(super) fn check(subject: &Subject<'_>, findings: &mut Findings) {
    for (id, info, argument) in all(subject.schema) {
        if let Some(message) = fault(subject, info, argument) {
            let error = Diagnostic::error(argument.span, message);
            findings.push(subject.order.times(id).start, error.in_definition(&info.describe()));
        }
    }
}

/// The arguments of all commands and events.
pub(super) fn all(schema: &Schema) -> impl Iterator<Item = (DefinitionId, &Info, &Argument)> {
    let commands = schema
        .commands()
        .map(|(id, command)| (DefinitionId::Command(id), &command.info, command.argument.as_ref()));
    let events = schema
        .events()
        .map(|(id, event)| (DefinitionId::Event(id), &event.info, event.argument.as_ref()));
    commands.chain(events).filter_map(|(id, info, argument)| Some((id, info, argument?)))
}

fn fault(subject: &Subject<'_>, info: &Info, argument: &Argument) -> Option<String> {
    let type_ = subject.schema.known(argument.type_id)?;
    let described = || describe::type_(subject.schema, argument.type_id);
    let meta = info.meta;
    if type_.as_object().is_none() {
        return Some(format!("'data' of this {meta} takes a struct or union, not {}", described()));
    }
    let loose = type_.as_union().is_some() && !argument.boxed;
    loose.then(|| format!("'data' of this {meta} takes {} only if it is 'boxed'", described()))
}
