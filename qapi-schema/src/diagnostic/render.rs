//! Drawing diagnostics.

use std::fmt;
use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Element, Group, Level, Renderer, Snippet};

use super::{Diagnostic, Note, Severity};
use crate::source::{Sources, Span};
use crate::text::printable;

/// How many characters of a line are drawn before and after the marked place.
const CONTEXT: usize = 160;

/// The maximum number of marked characters.
const MAX_MARKED: usize = 160;

/// Draws `FILE:LINE: message`, the source with the marked place, and the notes and the help.
pub(crate) fn draw(
    f: &mut fmt::Formatter<'_>,
    sources: &Sources,
    diagnostic: &Diagnostic,
    renderer: &Renderer,
) -> fmt::Result {
    let position = sources.position(diagnostic.span);
    let severity = match diagnostic.severity {
        Severity::Error => "",
        Severity::Warning => "warning: ",
    };
    let message: String = diagnostic.message.chars().flat_map(printable).collect();
    writeln!(f, "{}:{}: {severity}{message}", position.file, position.line)?;
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let group = Group::with_level(level).elements(elements(sources, diagnostic));
    writeln!(f, "{}\n", renderer.render(&[group]))
}

fn elements(sources: &Sources, diagnostic: &Diagnostic) -> Vec<Element<'static>> {
    let line = sources.lines_around(diagnostic.span).0;
    let beside = |note: &&Note| {
        note.span.file == diagnostic.span.file && sources.lines_around(note.span).0 == line
    };
    let (beside, elsewhere): (Vec<_>, Vec<_>) = diagnostic.notes.iter().partition(beside);
    let mut elements = vec![snippet(sources, diagnostic.span, &beside).into()];
    for note in elsewhere {
        let path = sources.position(note.span).file.to_owned();
        elements.push(snippet(sources, note.span, &[note]).path(path).into());
    }
    if let Some(definition) = &diagnostic.definition {
        elements.push(Level::NOTE.message(format!("in {definition}")).into());
    }
    for place in includes(sources, diagnostic.span) {
        elements.push(Level::NOTE.message(format!("in file included from {place}")).into());
    }
    if let Some(help) = &diagnostic.help {
        elements.push(Level::HELP.message(help.clone()).into());
    }
    elements
}

/// The include directives that led to a place's file, the nearest first.
fn includes(sources: &Sources, span: Span) -> Vec<String> {
    let mut places = Vec::new();
    let mut included_at = sources.file(span.file).included_at();
    while let Some(span) = included_at {
        let position = sources.position(span);
        places.push(format!("{}:{}", position.file, position.line));
        included_at = sources.file(span.file).included_at();
    }
    places
}

/// The line in which a place begins, with notes about the same line.
///
/// The place itself is marked unless a note marks it.
fn snippet(
    sources: &Sources,
    span: Span,
    notes: &[&Note],
) -> Snippet<'static, Annotation<'static>> {
    let (line, lines) = sources.lines_around(span);
    let text = sources.text(lines);
    let text = text.split('\n').next().unwrap_or_default().trim_end_matches('\r');
    let window = Window::around(text, (span.start - lines.start) as usize);
    let shown = text[window.from..window.to].to_owned();
    let mark = |span: Span| window.range(text, (span.start - lines.start) as usize, span);
    let mut snippet = Snippet::source(shown).line_start(line);
    if notes.iter().all(|note| note.span != span) {
        snippet = snippet.annotation(AnnotationKind::Primary.span(mark(span)));
    }
    for note in notes {
        let context = AnnotationKind::Context.span(mark(note.span));
        snippet = snippet.annotation(context.label(note.message.clone()));
    }
    snippet
}

/// The part of a line that is drawn; lines may be long.
struct Window {
    from: usize,
    to: usize,
}

impl Window {
    fn around(text: &str, start: usize) -> Window {
        let from = floor(text, start.saturating_sub(CONTEXT));
        Window { from, to: floor(text, start + MAX_MARKED + CONTEXT).max(from) }
    }

    /// The range in the window of a place in the line.
    fn range(&self, text: &str, start: usize, span: Span) -> Range<usize> {
        let length = ((span.end - span.start) as usize).min(MAX_MARKED);
        let start = floor(text, start).clamp(self.from, self.to);
        let end = floor(text, start + length).clamp(start, self.to);
        start - self.from..end - self.from
    }
}

/// The nearest offset at or before this one at which a character begins.
fn floor(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}
