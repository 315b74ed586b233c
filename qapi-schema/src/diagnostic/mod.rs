//! Errors and warnings about a schema, for people.

mod render;
mod report;
mod suggest;

pub(crate) use report::Report;
pub(crate) use suggest::closest;

use std::fmt;

use annotate_snippets::Renderer;

use crate::source::{Position, Sources, Span};

/// An error or a warning.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    /// Whether the diagnostic rejects the schema.
    pub severity: Severity,
    /// The kind of rule that is violated.
    pub rule: Rule,
    /// The problem, in one line.
    pub message: String,
    /// The place of the problem.
    pub span: Span,
    /// The definition that contains the place, for example `struct 'Foo'`.
    pub definition: Option<Box<str>>,
    /// Other places that are related to the problem.
    pub notes: Vec<Note>,
    /// A suggestion.
    pub help: Option<String>,
}

/// Whether a [`Diagnostic`] rejects the schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// It rejects the schema.
    Error,
    /// It does not reject the schema.
    Warning,
}

/// The kind of rule that a [`Diagnostic`] is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// A rule of the language.
    Language,
    /// A rule about the form of documentation, or about its match with the definition.
    Documentation,
    /// A rule that only later releases of QEMU have.
    LaterRelease,
}

/// A place that is related to a [`Diagnostic`].
#[derive(Debug, Clone)]
pub struct Note {
    /// What is at the place.
    pub message: String,
    /// The place.
    pub span: Span,
}

impl Diagnostic {
    /// Creates an error about the language.
    pub(crate) fn error(span: Span, message: impl Into<String>) -> Self {
        Diagnostic {
            severity: Severity::Error,
            rule: Rule::Language,
            message: message.into(),
            span,
            definition: None,
            notes: Vec::new(),
            help: None,
        }
    }

    /// Creates a warning.
    pub(crate) fn warning(rule: Rule, span: Span, message: impl Into<String>) -> Self {
        let error = Diagnostic::error(span, message);
        Diagnostic { severity: Severity::Warning, rule, ..error }
    }

    pub(crate) fn in_definition(mut self, definition: &str) -> Self {
        self.definition = Some(definition.into());
        self
    }

    pub(crate) fn note(mut self, span: Span, message: impl Into<String>) -> Self {
        self.notes.push(Note { message: message.into(), span });
        self
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Suggests the name most similar to `name`, if one is similar enough.
    pub(crate) fn suggest<'a>(
        mut self,
        name: &str,
        candidates: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        if let Some(meant) = closest(name, candidates) {
            self.help = Some(format!("did you mean '{meant}'?"));
        }
        self
    }
}

/// Several diagnostics in the order in which QEMU would find them, with their files.
#[derive(Debug)]
pub struct Diagnostics {
    pub(crate) list: Vec<Diagnostic>,
    pub(crate) sources: Sources,
    /// Whether some diagnostics were dropped because of the limit.
    pub(crate) truncated: bool,
}

impl Diagnostics {
    /// All diagnostics.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.list.iter()
    }

    /// The diagnostics that reject the schema.
    pub fn errors(&self) -> impl Iterator<Item = &Diagnostic> {
        self.iter().filter(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// The diagnostics that do not reject the schema.
    pub fn warnings(&self) -> impl Iterator<Item = &Diagnostic> {
        self.iter().filter(|diagnostic| diagnostic.severity == Severity::Warning)
    }

    /// Whether some diagnostics were dropped because of the limit.
    #[must_use]
    pub fn truncated(&self) -> bool {
        self.truncated
    }

    /// The files that the diagnostics refer to.
    #[must_use]
    pub fn sources(&self) -> &Sources {
        &self.sources
    }

    /// The position of a diagnostic.
    #[must_use]
    pub fn position(&self, diagnostic: &Diagnostic) -> Position<'_> {
        self.sources.position(diagnostic.span)
    }
}

impl Diagnostics {
    /// Draws all diagnostics with colours, for terminals.
    #[must_use]
    pub fn coloured(&self) -> Coloured<'_> {
        Coloured(self)
    }

    fn draw(&self, f: &mut fmt::Formatter<'_>, renderer: &Renderer) -> fmt::Result {
        for diagnostic in &self.list {
            render::draw(f, &self.sources, diagnostic, renderer)?;
        }
        if self.truncated {
            writeln!(f, "There is more that is wrong; only this much is shown.")?;
        }
        Ok(())
    }
}

impl fmt::Display for Diagnostics {
    /// Draws all diagnostics without colours.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.draw(f, &Renderer::plain())
    }
}

/// Draws [`Diagnostics`] with colours.
#[derive(Debug)]
pub struct Coloured<'a>(&'a Diagnostics);

impl fmt::Display for Coloured<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.draw(f, &Renderer::styled())
    }
}
