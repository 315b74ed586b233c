//! Finds the end of a documentation comment.

use super::Problem;
use crate::source::{FileId, Span};

/// A documentation comment as it stands in the file.
#[derive(Debug)]
pub(crate) struct Comment {
    /// From the first `##` to the last.
    pub(crate) span: Span,
    /// The lines between these.
    pub(crate) body: Span,
    pub(crate) problems: Vec<Problem>,
}

/// Reads the comment whose `##` is at `start`.
pub(crate) fn comment(text: &str, file: FileId, start: usize) -> Comment {
    let span = |start: usize, end: usize| Span { file, start: start as u32, end: end as u32 };
    let first_end = line_end(text, start);
    let mut problems = Vec::new();
    let mut note = |message: &str, start, end| {
        problems.push(Problem { message: message.to_owned(), span: span(start, end) });
    };
    if !text[start + 2..first_end].trim().is_empty() {
        note("text follows the '##' that opens documentation", start, first_end);
    }
    if text[start..first_end].starts_with("###") {
        return finish(span(start, first_end), span(first_end, first_end), problems);
    }
    let body = next_line(text, first_end);
    let mut end = first_end;
    let mut cursor = body;
    while cursor < text.len() {
        let line_end = line_end(text, cursor);
        let line = text[cursor..line_end].trim();
        if line.starts_with("##") {
            if line != "##" {
                note("text follows the '##' that closes documentation", cursor, line_end);
            }
            return finish(span(start, line_end), span(body, cursor), problems);
        }
        if !line.is_empty() && !line.starts_with('#') {
            break;
        }
        if !line.is_empty() {
            end = line_end;
        }
        cursor = next_line(text, line_end);
    }
    note("documentation is not closed by '##'", start, first_end);
    finish(span(start, end), span(body.min(end), end), problems)
}

fn finish(span: Span, body: Span, problems: Vec<Problem>) -> Comment {
    Comment { span, body, problems }
}

fn line_end(text: &str, from: usize) -> usize {
    text[from..].find('\n').map_or(text.len(), |length| from + length)
}

fn next_line(text: &str, end: usize) -> usize {
    (end + 1).min(text.len())
}
