//! Documentation comments, in the formats of all releases.
//!
//! The parser reads only the structure: the names of what is documented, the sections and the
//! releases. It never rejects a schema. It records a construct that no release uses as a problem,
//! and continues.

mod comment;
mod parse;
mod since;

pub(crate) use comment::{Comment, comment};
pub(crate) use parse::parse;
pub use since::Since;

use crate::source::Span;

/// A problem in a documentation comment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) message: String,
    pub(crate) span: Span,
}

/// A documentation comment.
#[derive(Debug, Clone)]
pub struct Doc {
    /// The definition that the comment documents; `None` for free-form documentation.
    pub symbol: Option<Box<str>>,
    /// The whole comment.
    pub span: Span,
    /// The position of the symbol's name, or of the whole comment if there is no symbol.
    pub symbol_span: Span,
    /// The parts, in order.
    pub sections: Vec<Section>,
}

/// A part of a [`Doc`].
#[derive(Debug, Clone)]
pub struct Section {
    /// The subject of the section.
    pub kind: SectionKind,
    /// The line that opens the section, up to the colon.
    pub heading: Span,
    /// The text including its comment signs, which [`crate::Schema::prose`] removes.
    pub text: Span,
    /// The release that the text names.
    pub since: Option<Since>,
}

/// The subject of a [`Section`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SectionKind {
    /// Text without a tag.
    Plain,
    /// A member, argument, branch or value.
    Member(Box<str>),
    /// A feature.
    Feature(Box<str>),
    /// The return value of a command.
    Returns,
    /// The errors of a command.
    Errors,
    /// The release that added the definition.
    Since,
    /// A remark.
    Note,
    /// An example.
    Example,
    /// A note to QEMU's developers.
    Todo,
}

impl SectionKind {
    /// Returns the kind of section that a tag introduces.
    fn of_tag(tag: &str) -> Option<SectionKind> {
        match tag {
            "Returns" => Some(SectionKind::Returns),
            "Errors" => Some(SectionKind::Errors),
            "Since" => Some(SectionKind::Since),
            "Note" | "Notes" => Some(SectionKind::Note),
            "Example" | "Examples" => Some(SectionKind::Example),
            "TODO" => Some(SectionKind::Todo),
            _ => None,
        }
    }
}

impl Doc {
    /// Returns the section about a member, argument, branch or value.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<&Section> {
        self.find(|kind| matches!(kind, SectionKind::Member(known) if &**known == name))
    }

    /// Returns the section about a feature.
    #[must_use]
    pub fn feature(&self, name: &str) -> Option<&Section> {
        self.find(|kind| matches!(kind, SectionKind::Feature(known) if &**known == name))
    }

    /// Returns the release that added the definition.
    #[must_use]
    pub fn since(&self) -> Option<&Since> {
        self.find(|kind| *kind == SectionKind::Since)?.since.as_ref()
    }

    fn find(&self, wanted: impl Fn(&SectionKind) -> bool) -> Option<&Section> {
        self.sections.iter().find(|section| wanted(&section.kind))
    }
}
