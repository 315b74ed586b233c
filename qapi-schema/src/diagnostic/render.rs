//! Drawing diagnostics.

use std::fmt;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Element, Group, Level, Renderer, Snippet};

use super::{Diagnostic, Severity};
use crate::source::{Sources, Span};

/// How much of a line is drawn before and after what is marked.
const CONTEXT: usize = 160;

/// How much is marked at most.
const MAX_MARKED: usize = 160;

/// Draws `FILE:LINE: message`, then the source with the place marked, then everything else.
pub(crate) fn draw(
    f: &mut fmt::Formatter<'_>,
    sources: &Sources,
    diagnostic: &Diagnostic,
) -> fmt::Result {
    let position = sources.position(diagnostic.span);
    let severity = match diagnostic.severity {
        Severity::Error => "",
        Severity::Warning => "warning: ",
    };
    writeln!(f, "{}:{}: {severity}{}", position.file, position.line, diagnostic.message)?;
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let group = Group::with_level(level).elements(elements(sources, diagnostic));
    writeln!(f, "{}\n", Renderer::plain().render(&[group]))
}

fn elements(sources: &Sources, diagnostic: &Diagnostic) -> Vec<Element<'static>> {
    let mut elements = vec![snippet(sources, diagnostic.span, None)];
    for note in &diagnostic.notes {
        elements.push(snippet(sources, note.span, Some(&note.message)));
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

/// The directives that led to a place's file, the nearest first.
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

/// The line a place begins in, with the place marked. Notes are labelled and say their file.
fn snippet(sources: &Sources, span: Span, label: Option<&str>) -> Element<'static> {
    let position = sources.position(span);
    let (line, lines) = sources.lines_around(span);
    let text = sources.text(lines);
    let text = text.split('\n').next().unwrap_or_default().trim_end_matches('\r');
    let (shown, marked) = window(text, (span.start - lines.start) as usize, span);
    let kind = if label.is_some() { AnnotationKind::Context } else { AnnotationKind::Primary };
    let mark = kind.span(marked).label(label.map(str::to_owned));
    let snippet = Snippet::source(shown).line_start(line).annotation(mark);
    match label {
        Some(_) => snippet.path(position.file.to_owned()).into(),
        None => snippet.into(),
    }
}

/// The part of a line around a place, for lines may be long, and where in it the place is.
fn window(text: &str, start: usize, span: Span) -> (String, Range<usize>) {
    let start = floor(text, start);
    let length = ((span.end - span.start) as usize).min(MAX_MARKED);
    let end = floor(text, start + length).max(start);
    let from = floor(text, start.saturating_sub(CONTEXT));
    let to = floor(text, end + CONTEXT);
    (text[from..to].to_owned(), start - from..end - from)
}

/// The nearest offset, from here back, at which a character begins.
fn floor(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}
