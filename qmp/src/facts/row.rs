//! Parsing of the generated tables.
//!
//! The module `facts` of the generator documents the format of a row. A row that cannot be parsed
//! counts as absent. A test parses every row.

use std::cmp::Ordering;

use memchr::{memchr, memrchr};

use super::Facts;
use crate::release::{Change, Release};

/// A command, event or type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) name: &'static str,
    text: &'static str,
}

/// The kind of a [part](super::NamedPart) of a command, event or type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Part {
    /// An argument, or a member of an event's data or of a type. A member without a name stands for
    /// all members of its type: the arguments of `blockdev-add` are those of `BlockdevOptions`.
    Member,
    /// A value of an enum.
    Value,
    /// A branch of a union, by the value of the tag. Its type has its members.
    Branch,
    /// An alternative of an alternate. Its name is that of QAPI and is not on the wire.
    Alternative,
}

/// A part of a row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Word {
    pub(super) part: Part,
    /// Empty if the part is the union that holds all arguments.
    pub(super) name: &'static str,
    /// The name of the part's type, unless the type is built in.
    pub(super) ty: Option<&'static str>,
    pub(super) facts: Facts,
}

impl Row {
    /// Finds a row by name.
    pub(super) fn find(table: &'static str, name: &str) -> Option<Self> {
        line(table, ' ', name).map(Self::read)
    }

    /// Iterates over the rows of a table.
    #[inline]
    pub(super) fn all(table: &'static str) -> impl Iterator<Item = Self> {
        table.lines().filter(|line| !line.is_empty()).map(Self::read)
    }

    fn read(line: &'static str) -> Self {
        let (name, text) = line.split_once(' ').unwrap_or((line, ""));
        Self { name, text }
    }

    pub(super) fn facts(self) -> Option<Facts> {
        facts(self.text.split(' ').next()?)
    }

    pub(super) fn words(self) -> impl Iterator<Item = Word> {
        let own = self.facts();
        self.text.split(' ').skip(1).filter_map(move |text| word(text, own?))
    }
}

/// Finds the line of a table that begins with a name and a separator. The lines are sorted by name.
pub(super) fn line(table: &'static str, separator: char, name: &str) -> Option<&'static str> {
    // A table begins with an empty line and ends with a line end.
    let (mut low, mut high) = (1, table.len());
    while low < high {
        let (bytes, middle) = (table.as_bytes(), low + (high - low) / 2);
        let start = memrchr(b'\n', &bytes[low..middle]).map_or(low, |at| low + at + 1);
        let end = memchr(b'\n', &bytes[middle..]).map_or(table.len(), |at| middle + at);
        let line = &table[start..end];
        match line.split(separator).next().unwrap_or_default().cmp(name) {
            Ordering::Less => low = end + 1,
            Ordering::Equal => return Some(line),
            Ordering::Greater => high = start,
        }
    }
    None
}

fn word(text: &'static str, around: Facts) -> Option<Word> {
    let (text, when) = match text.split_once(':') {
        Some((text, when)) => (text, facts(when)?),
        None => (text, Facts::new(around.since)),
    };
    let (name, ty) = match text.split_once('@') {
        Some((name, ty)) => (name, Some(ty)),
        None => (text, None),
    };
    let (part, name) = part(name);
    Some(Word { part, name, ty, facts: when })
}

fn part(text: &str) -> (Part, &str) {
    for (prefix, part) in [('^', Part::Value), ('+', Part::Branch), ('|', Part::Alternative)] {
        if let Some(name) = text.strip_prefix(prefix) {
            return (part, name);
        }
    }
    (Part::Member, text)
}

fn facts(text: &str) -> Option<Facts> {
    let (text, deprecated) = split(text, '!');
    let (since, removed) = split(text, '-');
    Some(Facts {
        since: change(since)?,
        removed: removed.and_then(change),
        deprecated_since: deprecated.and_then(change),
    })
}

fn split(text: &str, at: char) -> (&str, Option<&str>) {
    text.split_once(at).map_or((text, None), |(one, other)| (one, Some(other)))
}

fn change(text: &str) -> Option<Change> {
    let (earliest, latest) = split(text, '~');
    Some(Change::between(release(earliest)?, release(latest.unwrap_or(earliest))?))
}

fn release(text: &str) -> Option<Release> {
    let (major, minor) = text.split_once('.')?;
    Some(Release::new(major.parse().ok()?, minor.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::Row;
    use crate::generated::facts::{COMMANDS, EVENTS, TYPES};

    #[test]
    fn every_row_can_be_read_and_is_found() {
        for table in [COMMANDS, EVENTS, TYPES] {
            for row in Row::all(table) {
                assert_eq!(Row::find(table, row.name), Some(row));
                assert!(row.facts().is_some(), "{row:?}");
                assert_eq!(row.words().count(), row.text.split(' ').count() - 1, "{row:?}");
            }
            for name in ["", " ", "!", "a", "BLOCK", "block", "zzz", "\u{e4}", "\n"] {
                assert_eq!(Row::find(table, name), None, "{name}");
            }
        }
    }

    #[test]
    fn every_type_that_is_named_is_there() {
        for row in Row::all(COMMANDS).chain(Row::all(EVENTS)).chain(Row::all(TYPES)) {
            let mut types = row.words().filter_map(|word| word.ty);
            assert!(types.all(|ty| Row::find(TYPES, ty).is_some()), "{row:?}");
        }
    }

    #[test]
    fn a_row_tells_all() {
        let row = Row { name: "c", text: "1.2!2.0~2.5 a b:1.3-9.1!8.2 ^v +x@T |y @U" };
        assert_eq!(
            row.facts().unwrap().to_string(),
            "since QEMU 1.2, deprecated since some QEMU from 2.0 to 2.5"
        );
        let words: Vec<_> = row.words().collect();
        let texts: Vec<_> = words
            .iter()
            .map(|it| format!("{:?} {:?} {:?} {}", it.part, it.name, it.ty, it.facts))
            .collect();
        let expected = [
            r#"Member "a" None since QEMU 1.2"#,
            r#"Member "b" None since QEMU 1.3, deprecated since QEMU 8.2, removed in QEMU 9.1"#,
            r#"Value "v" None since QEMU 1.2"#,
            r#"Branch "x" Some("T") since QEMU 1.2"#,
            r#"Alternative "y" None since QEMU 1.2"#,
            r#"Member "" Some("U") since QEMU 1.2"#,
        ];
        assert_eq!(texts, expected);
    }
}
