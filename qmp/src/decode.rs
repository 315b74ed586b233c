//! Turning what came into values, and saying where it does not fit.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::de::Error as _;
use serde_json::Value;

use crate::error::DecodeError;

/// Reads class and description of a server's error.
pub(crate) fn error_text(text: &str) -> Result<(String, String), serde_json::Error> {
    let mut members: BTreeMap<String, Value> = serde_json::from_str(text)?;
    let mut text = |name| match members.remove(name) {
        Some(Value::String(text)) => Ok(text),
        _ => Err(serde_json::Error::custom(format_args!("`{name}` is missing or no text"))),
    };
    Ok((text("class")?, text("desc")?))
}

pub(crate) fn decode_error(
    name: Cow<'static, str>,
    text: &str,
    source: serde_json::Error,
) -> DecodeError {
    let path = path_at(text, offset(text, source.line(), source.column()));
    DecodeError { name, path, text: text.to_owned(), source }
}

/// The offset of a line and column, both counted from one, as `serde_json` reports them.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let lines = text.split_inclusive('\n').take(line.saturating_sub(1));
    lines.map(str::len).sum::<usize>() + column
}

/// A container on the way to the offset.
enum Segment<'a> {
    Member(&'a str),
    Item(usize),
}

/// The path of the value that ends at or else contains the offset.
fn path_at(text: &str, offset: usize) -> String {
    let mut way: Vec<Segment<'_>> = Vec::new();
    let mut key = None;
    let mut at = 0;
    while let Some(&byte) = text.as_bytes().get(at) {
        let begin = at;
        at = token_end(text.as_bytes(), at);
        match byte {
            b'{' => way.push(Segment::Member("")),
            b'[' => way.push(Segment::Item(0)),
            b'}' | b']' => drop(way.pop()),
            b'"' => key = text.get(begin + 1..at - 1),
            b':' => set_member(&mut way, key),
            b',' => next_item(&mut way),
            _ => {}
        }
        if at >= offset {
            break;
        }
    }
    render(&way)
}

fn set_member<'a>(way: &mut [Segment<'a>], key: Option<&'a str>) {
    if let (Some(Segment::Member(name)), Some(key)) = (way.last_mut(), key) {
        *name = key;
    }
}

fn next_item(way: &mut [Segment<'_>]) {
    if let Some(Segment::Item(index)) = way.last_mut() {
        *index += 1;
    }
}

/// The end of the token that begins at `at`: a string is one, any other byte is, too.
fn token_end(text: &[u8], at: usize) -> usize {
    if text[at] != b'"' {
        return at + 1;
    }
    let mut end = at + 1;
    while let Some(&byte) = text.get(end) {
        match byte {
            b'"' => return end + 1,
            b'\\' => end += 2,
            _ => end += 1,
        }
    }
    text.len().max(at + 2)
}

fn render(way: &[Segment<'_>]) -> String {
    let mut path = String::from("$");
    for segment in way {
        // Writing to a string cannot fail.
        let _ = match segment {
            Segment::Member("") => Ok(()),
            Segment::Member(name) => write!(path, ".{name}"),
            Segment::Item(index) => write!(path, "[{index}]"),
        };
    }
    path
}
