//! From a command to what is deep inside of its arguments.

use super::row::{Part, Row, Word};

/// The members to which a path leads; several where branches or alternatives have one each.
pub(super) fn members(
    types: &'static str,
    of: Row,
    path: &str,
) -> impl Iterator<Item = Word> + use<> {
    let mut rows = vec![of];
    let mut found = Vec::new();
    for segment in path.split('.') {
        // Elements of a list are all alike.
        let name = segment.split('[').next().unwrap_or_default();
        found = all_rows(types, rows)
            .into_iter()
            .flat_map(Row::words)
            .filter(|it| it.is(Part::Member, name))
            .collect();
        rows = found.iter().filter_map(|it| it.row(types)).collect();
    }
    found.into_iter()
}

/// The values of that name of the enums to which a path leads.
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

/// The types of all members of that name, however deep.
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

/// The rows with those whose members they have as well: of a union's branches, of an alternate's
/// alternatives.
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
    /// Whether it is the part of that name; what has no name is none.
    fn is(&self, part: Part, name: &str) -> bool {
        self.part == part && self.name == name && !name.is_empty()
    }

    /// The row of its type.
    fn row(&self, types: &'static str) -> Option<Row> {
        Row::find(types, self.ty?)
    }
}
