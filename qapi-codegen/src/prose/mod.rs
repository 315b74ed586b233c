//! The text of QEMU's own documentation, for local builds that include it.
//!
//! [`Prose::of`] takes the text from a schema (`collect`) and converts its markup to rustdoc's
//! Markdown. `blocks` converts paragraphs, lists and directives, and `inline` converts the markup
//! inside of paragraphs.

use std::collections::BTreeMap;

use qapi_schema::Schema;

mod blocks;
mod collect;
mod inline;

/// The text of a schema's documentation, as Markdown, by the names of the schema.
///
/// It is empty by default. Docs are then made from facts alone.
#[derive(Clone, Debug, Default)]
pub struct Prose {
    definitions: BTreeMap<String, Described>,
}

/// The documentation of a definition.
#[derive(Clone, Debug, Default)]
pub(crate) struct Described {
    /// The text on the definition as a whole: the description and all sections.
    text: String,
    /// The texts on members, arguments, values, branches and alternatives, by name.
    parts: BTreeMap<String, String>,
}

impl Prose {
    /// Collects the text of a schema's documentation.
    #[must_use]
    pub fn of(schema: &Schema) -> Self {
        let definitions = schema.definitions();
        let described = |it| collect::described(schema, it);
        Self { definitions: definitions.map(|it| (it.name().to_owned(), described(it))).collect() }
    }

    /// Returns the documentation of the first of the names that is known.
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

    /// Returns the text of a part, or an empty text if there is none.
    pub(crate) fn part(&self, name: &str) -> &str {
        self.parts.get(name).map_or("", String::as_str)
    }
}
