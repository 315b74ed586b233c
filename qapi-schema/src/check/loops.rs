//! Checks that no object contains itself as a base or a branch.

use super::{Findings, Subject};
use crate::diagnostic::Diagnostic;

pub(super) fn check(subject: &Subject<'_>, findings: &mut Findings) {
    for &(id, time) in &subject.order.loops {
        let type_ = subject.schema.type_(id);
        let Some(info) = &type_.info else { continue };
        let message = format!("'{}' is part of itself", type_.name);
        let object = type_.as_object();
        let base = object.and_then(|object| object.base.zip(object.base_span));
        let base = base.filter(|&(base, _)| subject.schema.lineage(base).contains(&id));
        let span = base.map_or(info.name_span, |(_, span)| span);
        findings.push(time, Diagnostic::error(span, message).in_definition(&info.describe()));
    }
}
