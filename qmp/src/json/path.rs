//! The path to a place in JSON text: `$` is the whole value, `$.a[1].b` a part of it.

use std::fmt::Write as _;

use crate::json::tokens::tokens;

/// The number of steps that are shown of a long path.
const SHOWN: usize = 16;

/// A container that encloses the offset.
enum Segment<'a> {
    Member(&'a str),
    Item(usize),
}

/// Returns the steps to the value that ends at the offset or else contains it.
fn way_to(text: &str, offset: usize) -> Vec<Segment<'_>> {
    let mut way: Vec<Segment<'_>> = Vec::new();
    let mut key = None;
    for range in tokens(text).take_while(|range| range.start < offset) {
        let token = &text[range];
        match token.as_bytes().first() {
            Some(b'{') => way.push(Segment::Member("")),
            Some(b'[') => way.push(Segment::Item(0)),
            Some(b'}' | b']') => drop(way.pop()),
            Some(b'"') => key = Some(token.trim_matches('"')),
            Some(b':') => set_member(&mut way, key),
            Some(b',') => next_item(&mut way),
            _ => {}
        }
    }
    way
}

/// The path of the value that ends at the offset or else contains it.
pub(crate) fn path_at(text: &str, offset: usize) -> String {
    render(&way_to(text, offset))
}

/// Like [`path_at`], but shows only the beginning and the end of a path of many steps.
pub(crate) fn short_path_at(text: &str, offset: usize) -> String {
    let way = way_to(text, offset);
    match way.len() {
        0..=SHOWN => render(&way),
        steps => {
            let (begin, end) = (&way[..SHOWN / 2], &way[steps - SHOWN / 2..]);
            let end = render(end);
            format!("{}\u{2026}{} ({steps} steps)", render(begin), &end[1..])
        }
    }
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
