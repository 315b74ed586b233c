//! What docs say about an item or a part beside the facts.

use crate::prose::Described;
use crate::words::text::instead_text;
use crate::words::{Entry, Phrase};

/// The project's words about an item or a part, and the text of QEMU's documentation. Every text is
/// empty if there is none.
#[derive(Clone, Debug, Default)]
pub(crate) struct Said<'m> {
    /// A sentence of the project's words.
    pub(crate) sentence: String,
    /// The sentence as a phrase, for parts.
    pub(crate) phrase: String,
    /// What to use in place of it.
    pub(crate) instead: Option<String>,
    /// The text of QEMU's documentation.
    pub(crate) prose: &'m str,
}

impl<'m> Said<'m> {
    /// Collects what is said about an item.
    pub(super) fn of_item(entry: Option<&Entry>, described: Option<&'m Described>) -> Self {
        Self {
            sentence: entry.map(Entry::sentence).unwrap_or_default().to_owned(),
            phrase: String::new(),
            instead: entry.and_then(|it| it.instead.as_deref()).map(instead_text),
            prose: described.map_or("", Described::text),
        }
    }

    /// Collects what is said about a part.
    pub(super) fn of_part(phrase: Option<&Phrase>, prose: &'m str) -> Self {
        Self {
            sentence: phrase.map(Phrase::sentence).unwrap_or_default(),
            phrase: phrase.map(Phrase::text).unwrap_or_default(),
            instead: phrase.and_then(|it| it.instead.as_deref()).map(instead_text),
            prose,
        }
    }

    /// Takes what is missing from another.
    pub(crate) fn or(self, other: Self) -> Self {
        let Self { sentence, phrase, instead, prose } = self;
        let (sentence, phrase) = match sentence.is_empty() {
            true => (other.sentence, other.phrase),
            false => (sentence, phrase),
        };
        let prose = if prose.is_empty() { other.prose } else { prose };
        Self { sentence, phrase, instead: instead.or(other.instead), prose }
    }
}
