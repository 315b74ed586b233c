//! What is wrong with a schema, for people.

mod render;
mod report;
mod suggest;

pub(crate) use report::Report;
pub(crate) use suggest::closest;

use std::fmt;

use annotate_snippets::Renderer;

use crate::source::{Position, Sources, Span};

/// One thing that is wrong.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    /// Whether it rejects the schema.
    pub severity: Severity,
    /// Which kind of rule it is about.
    pub rule: Rule,
    /// What is wrong, in one line.
    pub message: String,
    /// Where.
    pub span: Span,
    /// The definition it is in: `struct 'Foo'`.
    pub definition: Option<Box<str>>,
    /// Other places it has to do with.
    pub notes: Vec<Note>,
    /// What may help.
    pub help: Option<String>,
}

/// Whether a [`Diagnostic`] rejects the schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// It does.
    Error,
    /// It does not.
    Warning,
}

/// What kind of rule a [`Diagnostic`] is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// The language itself.
    Language,
    /// The form of documentation, and whether it fits what it documents.
    Documentation,
    /// A rule that only later releases of QEMU have.
    LaterRelease,
}

/// A place that a [`Diagnostic`] has to do with.
#[derive(Debug, Clone)]
pub struct Note {
    /// What is there.
    pub message: String,
    /// Where.
    pub span: Span,
}

impl Diagnostic {
    /// An error about the language.
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

    /// A warning.
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

    /// Suggests a name that is nearly `name`, if there is one.
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

/// Several diagnostics, in the order in which QEMU would come upon them, and the files they are
/// about.
#[derive(Debug)]
pub struct Diagnostics {
    pub(crate) list: Vec<Diagnostic>,
    pub(crate) sources: Sources,
    /// Whether there were more than are kept.
    pub(crate) truncated: bool,
}

impl Diagnostics {
    /// All of them.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.list.iter()
    }

    /// Those that reject the schema.
    pub fn errors(&self) -> impl Iterator<Item = &Diagnostic> {
        self.iter().filter(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// Those that do not.
    pub fn warnings(&self) -> impl Iterator<Item = &Diagnostic> {
        self.iter().filter(|diagnostic| diagnostic.severity == Severity::Warning)
    }

    /// Whether there were more than are kept.
    #[must_use]
    pub fn truncated(&self) -> bool {
        self.truncated
    }

    /// The files.
    #[must_use]
    pub fn sources(&self) -> &Sources {
        &self.sources
    }

    /// Where a diagnostic is.
    #[must_use]
    pub fn position(&self, diagnostic: &Diagnostic) -> Position<'_> {
        self.sources.position(diagnostic.span)
    }
}

impl Diagnostics {
    /// Draws all of them with colours, for terminals.
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
    /// Draws all of them without colours.
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
