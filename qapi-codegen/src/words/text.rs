//! Sentences made of words.

use super::{Entry, Phrase};

impl Phrase {
    /// Returns a phrase with the unit, the meaning of absence, and the values with a meaning.
    pub(crate) fn text(&self) -> String {
        let Self { line: _, is, unit, none, sentinels, instead: _ } = self;
        let mut text = is.clone();
        let said = unit.and_then(|unit| unit.said);
        if let Some(unit) = said.filter(|unit| !mentions(is, unit)) {
            text.push_str(&format!(", in {unit}"));
        }
        if let Some(none) = none {
            text.push_str(&format!("; {none} if absent"));
        }
        for (value, meaning) in sentinels {
            text.push_str(&format!("; `{value}` means {meaning}"));
        }
        text
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

/// Formats what is to be used in place of something: a name in backticks, and anything longer as it
/// is.
pub(crate) fn instead_text(instead: &str) -> String {
    if instead.contains([' ', '`']) { instead.to_owned() } else { format!("`{instead}`") }
}

/// Whether a text has these words, so that they need not be repeated.
fn mentions(text: &str, words: &str) -> bool {
    let is_letter = |it: char| it.is_alphanumeric() || it == '/';
    text.match_indices(words).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + words.len()..]);
        !before.ends_with(is_letter) && !after.starts_with(is_letter)
    })
}

/// Writes the first letter as a capital. A first word with a digit or a capital, `qcow2` or
/// `iSCSI`, and one in backticks stay as they are.
fn capitalized(text: &str) -> String {
    let word = text.split([' ', ',', ';']).next().unwrap_or_default();
    if !word.chars().all(|it| it.is_lowercase() || it == '\'' || it == '-') {
        return text.to_owned();
    }
    let mut letters = text.chars();
    let first = letters.next().map(|it| it.to_uppercase().to_string()).unwrap_or_default();
    first + letters.as_str()
}
