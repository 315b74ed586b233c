//! Where diagnostics are gathered.

use super::{Diagnostic, Rule, Severity};
use crate::doc::Problem;

/// How many errors, and how many warnings, are kept: enough for people, little enough for memory.
const MAX_KEPT: usize = 100;

/// Diagnostics so far.
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

    /// Whether so much is wrong that going on helps nobody.
    pub(crate) fn full(&self) -> bool {
        self.errors > MAX_KEPT
    }

    /// The diagnostics, and whether there were more.
    pub(crate) fn finish(self) -> (Vec<Diagnostic>, bool) {
        let truncated = self.errors > MAX_KEPT || self.warnings > MAX_KEPT;
        (self.list, truncated)
    }
}
