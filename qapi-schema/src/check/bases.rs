//! Checks that bases are structs, and that chains of bases are not too long.

use super::{Findings, Subject, describe};
use crate::diagnostic::Diagnostic;
use crate::model::{Info, MAX_BASES, TypeId};
use crate::source::Span;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Findings) {
    for (id, type_) in subject.schema.types() {
        let Some(object) = type_.as_object() else { continue };
        if let (Some(base), Some(span), Some(info)) = (object.base, object.base_span, &type_.info) {
            kind(subject, id, base, span, info, findings);
        }
    }
}

fn kind(
    subject: &Subject<'_>,
    id: TypeId,
    base: TypeId,
    span: Span,
    info: &Info,
    findings: &mut Findings,
) {
    let schema = subject.schema;
    let Some(type_) = schema.known(base) else { return };
    let message = if type_.as_struct().is_none() {
        format!("'base' takes a struct, not {}", describe::type_(schema, base))
    } else if schema.lineage(base).len() > MAX_BASES && !is_loop(subject, base) {
        format!("more than {MAX_BASES} bases follow one on another")
    } else {
        return;
    };
    let error = Diagnostic::error(span, message).in_definition(&info.describe());
    findings.push(subject.order.of_type(id).start, error);
}

/// Whether an object or one of its bases contains itself; the pass `loops` reports that.
fn is_loop(subject: &Subject<'_>, id: TypeId) -> bool {
    let lineage = subject.schema.lineage(id);
    subject.order.loops.iter().any(|(looped, _)| lineage.contains(looped))
}
