//! Resolving the path of a nested member, from a command or event down.

use super::row::{Part, Row, Word};

/// Returns the members to which a path leads. There are several if branches or alternatives each
/// have one.
pub(super) fn members(
    types: &'static str,
    of: Row,
    path: &str,
) -> impl Iterator<Item = Word> + use<> {
    owned_members(types, of, path).map(|(_, word)| word)
}

/// Returns the members to which a path leads, each with the row that lists it.
pub(super) fn owned_members(
    types: &'static str,
    of: Row,
    path: &str,
) -> impl Iterator<Item = (Row, Word)> + use<> {
    let mut rows = vec![of];
    let mut found = Vec::new();
    for segment in path.split('.') {
        // All elements of a list have the same type, so the index is ignored.
        let name = segment.split('[').next().unwrap_or_default();
        found = all_rows(types, rows)
            .into_iter()
            .flat_map(|row| row.words().map(move |word| (row, word)))
            .filter(|(_, it)| it.is(Part::Member, name))
            .collect();
        rows = found.iter().filter_map(|(_, it)| it.row(types)).collect();
    }
    found.into_iter()
}

/// Returns the values of that name in the enums to which a path leads.
pub(super) fn values(
    types: &'static str,
    of: Row,
    path: &str,
    value: &str,
) -> impl Iterator<Item = Word> {
    let mut rows: Vec<_> = members(types, of, path).filter_map(|it| it.row(types)).collect();
    if rows.is_empty() && !path.contains('.') {
        rows = anywhere(types, of, path);
    }
    let words = all_rows(types, rows).into_iter().flat_map(Row::words);
    words.filter(move |it| it.is(Part::Value, value))
}

/// Returns the types of all members of that name, at any depth.
fn anywhere(types: &'static str, of: Row, name: &str) -> Vec<Row> {
    let mut rows = vec![of];
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(row) = rows.get(at).copied() {
        at += 1;
        for word in row.words() {
            let Some(row) = word.row(types) else { continue };
            if word.is(Part::Member, name) && !found.contains(&row) {
                found.push(row);
            }
            if !rows.contains(&row) {
                rows.push(row);
            }
        }
    }
    found
}

/// Returns the rows and all rows whose members they include: those of a union's branches and of an
/// alternate's alternatives.
fn all_rows(types: &'static str, mut rows: Vec<Row>) -> Vec<Row> {
    let mut at = 0;
    while let Some(row) = rows.get(at).copied() {
        at += 1;
        let further = row.words().filter(|it| it.part != Part::Member || it.name.is_empty());
        for row in further.filter_map(|it| it.row(types)) {
            if !rows.contains(&row) {
                rows.push(row);
            }
        }
    }
    rows
}

impl Word {
    /// Returns whether this is the part of that kind and name. A part without a name never matches.
    fn is(&self, part: Part, name: &str) -> bool {
        self.part == part && self.name == name && !name.is_empty()
    }

    /// Returns the row of the part's type.
    fn row(&self, types: &'static str) -> Option<Row> {
        Row::find(types, self.ty?)
    }
}
