//! The state that the checks of one definition share.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Report, Rule};
use crate::doc::{Doc, SectionKind, Since};
use crate::pragma::Pragmas;
use crate::source::Span;

/// The current definition, and the report for diagnostics.
#[derive(Debug)]
pub(crate) struct Scope<'a> {
    pub(crate) report: &'a mut Report,
    pub(crate) pragmas: &'a Pragmas,
    definition: Option<String>,
    members_since: HashMap<Box<str>, Since>,
    features_since: HashMap<Box<str>, Since>,
}

impl<'a> Scope<'a> {
    pub(crate) fn new(report: &'a mut Report, pragmas: &'a Pragmas) -> Self {
        Scope {
            report,
            pragmas,
            definition: None,
            members_since: HashMap::new(),
            features_since: HashMap::new(),
        }
    }

    /// Starts a definition whose name is now known.
    pub(crate) fn enter(&mut self, meta: &str, name: &str, doc: Option<&Doc>) {
        self.definition = Some(format!("{meta} '{name}'"));
        for section in doc.into_iter().flat_map(|doc| &doc.sections) {
            let Some(since) = &section.since else { continue };
            match &section.kind {
                SectionKind::Member(name) => {
                    self.members_since.entry(name.clone()).or_insert(since.clone());
                }
                SectionKind::Feature(name) => {
                    self.features_since.entry(name.clone()).or_insert(since.clone());
                }
                _ => {}
            }
        }
    }

    pub(crate) fn error(&mut self, span: Span, message: impl Into<String>) {
        self.push(Diagnostic::error(span, message));
    }

    pub(crate) fn style(&mut self, span: Span, message: impl Into<String>) {
        self.push(Diagnostic::warning(Rule::Documentation, span, message));
    }

    pub(crate) fn push(&mut self, diagnostic: Diagnostic) {
        self.report.push(match &self.definition {
            Some(definition) => diagnostic.in_definition(definition),
            None => diagnostic,
        });
    }

    /// The number of errors so far.
    pub(crate) fn errors(&self) -> usize {
        self.report.errors()
    }

    /// The release that the documentation gives for a member, argument, branch or value.
    pub(crate) fn member_since(&self, name: &str) -> Option<Since> {
        self.members_since.get(name).cloned()
    }

    /// The release that the documentation gives for a feature.
    pub(crate) fn feature_since(&self, name: &str) -> Option<Since> {
        self.features_since.get(name).cloned()
    }

    /// Checks that documentation exists, and that it documents this definition.
    pub(crate) fn documentation(&mut self, name: &str, meta: &str, span: Span, doc: Option<&Doc>) {
        let Some(doc) = doc else {
            if self.pragmas.doc_required {
                self.style(span, "this definition lacks documentation");
            }
            return;
        };
        if let Some(symbol) = doc.symbol.as_deref().filter(|symbol| *symbol != name) {
            self.style(doc.symbol_span, format!("this documentation names '{symbol}' instead"));
        }
        let tagged =
            |wanted: SectionKind| doc.sections.iter().find(|section| section.kind == wanted);
        for (kind, tag) in [(SectionKind::Returns, "Returns"), (SectionKind::Errors, "Errors")] {
            if let Some(section) = tagged(kind).filter(|_| meta != "command") {
                self.style(section.heading, format!("only commands have a section '{tag}'"));
            }
        }
    }
}
