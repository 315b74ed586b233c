//! What QEMU's own documentation says, where a local build is given it.
//!
//! [`Prose::of`] takes the text from a schema (`collect`), whose markup becomes rustdoc's Markdown:
//! paragraphs, lists and directives in `blocks`, what is inside of paragraphs in `inline`.

use std::collections::BTreeMap;

use qapi_schema::Schema;

mod blocks;
mod collect;
mod inline;

/// The text of a schema's documentation, as Markdown, by the names that the schema has.
///
/// It is empty by default, and docs are made from facts alone then.
#[derive(Clone, Debug, Default)]
pub struct Prose {
    definitions: BTreeMap<String, Described>,
}

/// What is said of a definition.
#[derive(Clone, Debug, Default)]
pub(crate) struct Described {
    /// Of the whole: the description and all sections.
    text: String,
    /// Of members, arguments, values, branches and alternatives, by name.
    parts: BTreeMap<String, String>,
}

impl Prose {
    /// The text of a schema's documentation.
    #[must_use]
    pub fn of(schema: &Schema) -> Self {
        let definitions = schema.definitions();
        let described = |it| collect::described(schema, it);
        Self { definitions: definitions.map(|it| (it.name().to_owned(), described(it))).collect() }
    }

    /// What is said of the first of the names that is known.
    pub(crate) fn first_of<'n>(
        &self,
        mut names: impl Iterator<Item = &'n str>,
    ) -> Option<&Described> {
        names.find_map(|name| self.definitions.get(name))
    }
}

impl Described {
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The text of a part; empty where there is none.
    pub(crate) fn part(&self, name: &str) -> &str {
        self.parts.get(name).map_or("", String::as_str)
    }
}
