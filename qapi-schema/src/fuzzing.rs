//! Entry points for fuzzing parts of the crate, for `cargo xtask fuzz`.
//!
//! Each function panics if the part breaks its promises. No input may cause a panic.

use crate::devices::{self, Devices};
use crate::diagnostic::Diagnostics;
use crate::diff;
use crate::doc;
use crate::introspect::introspect;
use crate::load::{LoadError, Options};
use crate::merge::merge;
use crate::release::Release;
use crate::snapshot::Snapshot;
use crate::source::{FileId, Sources, Span};
use crate::syntax::{Item, Lexer, Parser, Token};

/// Splits text into tokens, which must not overlap.
///
/// # Panics
///
/// Panics if tokens overlap or are out of order.
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

/// Parses top-level expressions until the end, and continues after errors.
///
/// # Panics
///
/// Panics if the parser makes no progress.
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

/// Parses a documentation comment; all parts must be inside the comment.
///
/// # Panics
///
/// Panics if a part is outside.
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

/// Loads a whole schema twice, draws its diagnostics, and introspects it.
///
/// # Panics
///
/// Panics if the results differ, or if a diagnostic has no place.
pub fn schema(bytes: &[u8]) {
    assert_eq!(outcome(bytes), outcome(bytes), "twice is not the same");
}

/// Stands between the snapshots of one input. No JSON text contains it.
pub const SEPARATOR: &str = "\n\u{1e}\n";

/// Reads the snapshots of releases, which are written as they were read. Merges them, and compares
/// each with the next one and with an empty one.
///
/// # Panics
///
/// Panics if a snapshot is not the same when it is read again.
pub fn snapshot(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let read = text.split(SEPARATOR).filter_map(|text| Snapshot::from_json(text).ok());
    let read: Vec<_> = read.collect();
    for snapshot in &read {
        let written = snapshot.to_json();
        let again = Snapshot::from_json(&written).expect("a snapshot that was written is one");
        assert_eq!(again.to_json(), written, "twice is not the same");
        told(snapshot, &Snapshot::new(Release::new(99, 0, 0), snapshot.protocol));
    }
    read.windows(2).for_each(|pair| told(&pair[0], &pair[1]));
    drop(merge(&read));
}

/// Compares two snapshots and writes what changed in every format.
fn told(old: &Snapshot, new: &Snapshot) {
    if let Ok(changes) = diff::diff(old, new) {
        let changes = [changes];
        drop([diff::text(&changes), diff::markdown(&changes), diff::json(&changes)]);
    }
}

/// Reads the snapshots of devices, which are written as they were read. Merges them, and compares
/// each with itself and with the next one.
///
/// # Panics
///
/// Panics if a snapshot is not the same when it is read again.
pub fn device_snapshot(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let read = text.split(SEPARATOR).filter_map(|text| Devices::from_json(text).ok());
    let read: Vec<_> = read.collect();
    read.iter().for_each(same_when_read_again);
    for pair in read.windows(2) {
        devices::diff(&pair[0], &pair[1]).iter().for_each(|change| drop(change.to_string()));
    }
    drop(devices::merge(&read));
}

fn same_when_read_again(read: &Devices) {
    let again = Devices::from_json(&read.to_json()).expect("a snapshot that was written is one");
    // No default has a fraction, and `serde_json` does not read all of its digits.
    let mut facts = read.types.values().flat_map(|ty| ty.properties.values());
    if facts.any(|fact| fact.default.as_ref().is_some_and(serde_json::Value::is_f64)) {
        return;
    }
    assert_eq!(again.to_json(), read.to_json(), "twice is not the same");
    assert!(devices::diff(read, &again).is_empty(), "a snapshot differs from itself");
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

/// A file id for parsers that pass it on but do not use it.
fn file() -> FileId {
    Sources::default().add(String::new(), String::new().into(), String::new(), None)
}
