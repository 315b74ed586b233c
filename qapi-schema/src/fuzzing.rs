//! Parts of the crate by themselves, for feeding arbitrary bytes to. `cargo xtask fuzz` does.
//!
//! Each function panics if the part breaks its own promises; no input may make it.

use crate::diagnostic::Diagnostics;
use crate::doc;
use crate::introspect::introspect;
use crate::load::{LoadError, Options};
use crate::source::{FileId, Sources, Span};
use crate::syntax::{Item, Lexer, Parser, Token};

/// Cuts text into tokens; they must follow one on another.
///
/// # Panics
///
/// If they do not.
pub fn lexer(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let mut lexer = Lexer::new(&text, file());
    let mut end = 0;
    while let Ok((token, span)) = lexer.next() {
        assert!(span.start >= end || token == Token::End, "tokens overlap");
        end = span.end;
        match token {
            Token::End => break,
            Token::Documentation => lexer.seek(span.start as usize + 2),
            _ => assert!(span.end > span.start, "a token without text"),
        }
    }
}

/// Parses top-level expressions, and goes on behind errors; it must come to an end.
///
/// # Panics
///
/// If it makes no progress.
pub fn parser(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let mut parser = Parser::new(Lexer::new(&text, file()));
    let mut parts = 0;
    while let Some(part) = parser.next() {
        if let Ok(Item::Expression(value)) = part {
            inside(&text, value.span);
        }
        parts += 1;
        assert!(parts <= text.len() + 1, "the parser makes no progress");
    }
}

/// Takes a documentation comment apart; all parts must be inside it.
///
/// # Panics
///
/// If one is not.
pub fn documentation(bytes: &[u8]) {
    let text = format!("##\n{}", String::from_utf8_lossy(bytes));
    let (doc, problems) = doc::parse(&text, doc::comment(&text, file(), 0));
    for span in problems.iter().map(|problem| problem.span) {
        inside(&text, span);
    }
    for section in &doc.sections {
        inside(&text, section.heading);
        inside(&text, section.text);
    }
}

/// Loads a whole schema, draws what is wrong with it, and introspects it; twice must give the same.
///
/// # Panics
///
/// If it does not, or if a diagnostic does not say where it is.
pub fn schema(bytes: &[u8]) {
    assert_eq!(outcome(bytes), outcome(bytes), "twice is not the same");
}

fn outcome(bytes: &[u8]) -> String {
    match Options::default().load_text("fuzz", bytes) {
        Ok(loaded) => drawn(&loaded.warnings) + &introspect(&loaded.schema).to_string(),
        Err(LoadError::Rejected(found)) => {
            assert!(found.errors().next().is_some(), "rejected without an error");
            drawn(&found)
        }
        Err(error) => panic!("a text cannot be unreadable: {error}"),
    }
}

fn drawn(found: &Diagnostics) -> String {
    for diagnostic in found.iter() {
        inside(found.sources().file(diagnostic.span.file).text(), diagnostic.span);
    }
    let text = found.to_string();
    assert!(text.is_empty() || text.starts_with("fuzz:"), "a diagnostic without a place");
    text
}

fn inside(text: &str, span: Span) {
    let range = span.start as usize..span.end as usize;
    assert!(text.get(range).is_some(), "{span:?} is not in the text");
}

/// A file, which the parts name but never look at.
fn file() -> FileId {
    Sources::default().add(String::new(), String::new().into(), String::new(), None)
}
