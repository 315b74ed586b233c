//! The third layer of the language: whether definitions fit together.

use crate::diagnostic::{Diagnostic, Report};
use crate::model::Schema;
use crate::resolve::Unknown;

/// Checks a schema.
pub(crate) fn check(_schema: &Schema, unknown: Vec<Unknown>, report: &mut Report) {
    for Unknown(reference) in unknown {
        let message = format!("unknown type '{}'", reference.to.name);
        report.push(Diagnostic::error(reference.to.span, message));
    }
}
