//! Sentences made of words.

use super::{Entry, Phrase, Unit};

/// The number of words from which on what absence means follows `if absent`.
const LONG: usize = 4;

impl Phrase {
    /// Returns a phrase with the unit, the meaning of absence, and the values with a meaning.
    pub(crate) fn text(&self) -> String {
        let mut clauses = vec![self.with_unit()];
        let mut sentinels: Vec<_> = self.sentinels.iter().collect();
        if let Some(none) = &self.none {
            let same = sentinels.iter().position(|(_, meaning)| meaning == none);
            let same = same.map(|at| &sentinels.remove(at).0);
            clauses.push(absence(none, same.map(String::as_str)));
        }
        clauses
            .extend(sentinels.iter().map(|(value, meaning)| format!("`{value}` means {meaning}")));
        clauses.join("; ")
    }

    /// Returns the phrase with the unit, which belongs to the first clause.
    fn with_unit(&self) -> String {
        let is = &self.is;
        let Some(Unit { name, said: Some(said) }) = self.unit else { return is.clone() };
        if mentions(is, name) || mentions(is, said) {
            return is.clone();
        }
        let (first, rest) = is.split_at(is.find(';').unwrap_or(is.len()));
        format!("{first}, in {said}{rest}")
    }

    /// Returns a sentence: the phrase with a capital and a full stop.
    pub(crate) fn sentence(&self) -> String {
        capitalized(&self.text()) + "."
    }
}

impl Entry {
    /// Returns the sentence about the definition, or an empty text if there is none.
    pub(crate) fn sentence(&self) -> &str {
        self.is.as_deref().unwrap_or_default()
    }
}

/// Says what absence means, and that a value means the same.
fn absence(none: &str, value: Option<&str>) -> String {
    let when = match value {
        Some(value) => format!("if absent or `{value}`"),
        None => "if absent".to_owned(),
    };
    match none.contains([',', ';']) || none.split(' ').count() >= LONG {
        true => format!("{when}, {none}"),
        false => format!("{none} {when}"),
    }
}

/// Formats what is to be used in place of something: a name in backticks, and anything longer as it
/// is.
pub(crate) fn instead_text(instead: &str) -> String {
    if instead.contains([' ', '`']) { instead.to_owned() } else { format!("`{instead}`") }
}

/// Whether a text has these words, so that they need not be repeated.
fn mentions(text: &str, words: &str) -> bool {
    let is_letter = |it: char| it.is_alphanumeric() || it == '/' || it == '\'';
    text.match_indices(words).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + words.len()..]);
        !before.ends_with(is_letter) && !after.starts_with(is_letter)
    })
}

/// Writes the first letter as a capital. A first word with a digit or a capital, `qcow2` or
/// `iSCSI`, and one in backticks stay as they are.
fn capitalized(text: &str) -> String {
    let word = text.split([' ', ',', ';', ':']).next().unwrap_or_default();
    if !word.chars().all(|it| it.is_lowercase() || it == '\'' || it == '-') {
        return text.to_owned();
    }
    let mut letters = text.chars();
    let first = letters.next().map(|it| it.to_uppercase().to_string()).unwrap_or_default();
    first + letters.as_str()
}
