//! A collection of diagnostics.

use super::{Diagnostic, Rule, Severity};
use crate::doc::Problem;

/// The maximum number of errors, and of warnings, that are kept, to limit output and memory.
const MAX_KEPT: usize = 100;

/// The diagnostics collected so far.
#[derive(Debug, Default)]
pub(crate) struct Report {
    list: Vec<Diagnostic>,
    strict_docs: bool,
    errors: usize,
    warnings: usize,
}

impl Report {
    pub(crate) fn new(strict_docs: bool) -> Self {
        Report { strict_docs, ..Report::default() }
    }

    pub(crate) fn push(&mut self, mut diagnostic: Diagnostic) {
        if self.strict_docs && diagnostic.rule == Rule::Documentation {
            diagnostic.severity = Severity::Error;
        }
        let count = match diagnostic.severity {
            Severity::Error => &mut self.errors,
            Severity::Warning => &mut self.warnings,
        };
        *count += 1;
        if *count <= MAX_KEPT {
            self.list.push(diagnostic);
        }
    }

    pub(crate) fn documentation(&mut self, problems: Vec<Problem>) {
        for Problem { message, span } in problems {
            self.push(Diagnostic::warning(Rule::Documentation, span, message));
        }
    }

    pub(crate) fn errors(&self) -> usize {
        self.errors
    }

    /// Whether there are so many errors that reading should stop.
    pub(crate) fn full(&self) -> bool {
        self.errors > MAX_KEPT
    }

    /// Returns the diagnostics, and whether some were dropped.
    pub(crate) fn finish(self) -> (Vec<Diagnostic>, bool) {
        let truncated = self.errors > MAX_KEPT || self.warnings > MAX_KEPT;
        (self.list, truncated)
    }
}
