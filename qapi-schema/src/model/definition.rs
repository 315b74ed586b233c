//! What definitions have in common, and commands and events.

use super::{Condition, Features, ModuleId, TypeId};
use crate::doc::{Doc, Since};
use crate::source::{FileId, Span};

/// A file that definitions come from.
#[derive(Debug)]
pub struct Module {
    /// QAPI's name of it: the file's name without folder and extension, `block-core`.
    pub name: Box<str>,
    /// The file.
    pub file: FileId,
}

/// What all definitions have.
#[derive(Debug, Clone)]
pub struct Info {
    /// The kind of definition, in the schema's word: `struct`, `command` and so on.
    pub meta: &'static str,
    /// The definition's name.
    pub name: Box<str>,
    /// The file it is in.
    pub module: ModuleId,
    /// The whole expression.
    pub span: Span,
    /// Where it is named.
    pub name_span: Span,
    /// When it is there.
    pub condition: Option<Condition>,
    /// Its features.
    pub features: Features,
    /// The release that the documentation gives for it.
    pub since: Option<Since>,
    /// The documentation comment.
    pub doc: Option<Box<Doc>>,
}

impl Info {
    /// The line that says where in a schema a diagnostic is: `struct 'Foo'`.
    pub(crate) fn describe(&self) -> String {
        format!("{} '{}'", self.meta, self.name)
    }

    /// The same definition for a type that is derived from it, which has no features of its own.
    pub(crate) fn derived(&self) -> Info {
        Info {
            meta: self.meta,
            name: self.name.clone(),
            module: self.module,
            span: self.span,
            name_span: self.name_span,
            condition: self.condition.clone(),
            features: Features::default(),
            since: self.since.clone(),
            doc: None,
        }
    }
}

/// The arguments of a command, or the data of an event.
#[derive(Debug, Clone, Copy)]
pub struct Argument {
    /// The struct or union that has them as members.
    pub type_id: TypeId,
    /// Whether they are written in place; the type is implicit then.
    pub in_place: bool,
    /// Whether QEMU's C code takes them as one struct.
    pub boxed: bool,
    /// Where they are written.
    pub span: Span,
}

/// A command.
#[derive(Debug)]
pub struct Command {
    /// What all definitions have.
    pub info: Info,
    /// Its arguments; none if it takes none.
    pub argument: Option<Argument>,
    /// What it returns; none if that is an empty object.
    pub returns: Option<TypeId>,
    /// Where the type that it returns is written.
    pub returns_span: Option<Span>,
    /// Whether QEMU makes the C code that takes arguments apart; `device_add` takes any.
    pub gen_: bool,
    /// Whether it answers when it succeeds.
    pub success_response: bool,
    /// Whether it may be executed out of band.
    pub allow_oob: bool,
    /// Whether it may be executed before the machine is made.
    pub allow_preconfig: bool,
    /// Whether QEMU executes it in a coroutine.
    pub coroutine: bool,
}

/// An event.
#[derive(Debug)]
pub struct Event {
    /// What all definitions have.
    pub info: Info,
    /// Its data; none if it has none.
    pub argument: Option<Argument>,
}

/// A definition, looked up.
#[derive(Debug, Clone, Copy)]
pub enum Definition<'a> {
    /// A type.
    Type(TypeId, &'a super::Type),
    /// A command.
    Command(&'a Command),
    /// An event.
    Event(&'a Event),
}

impl<'a> Definition<'a> {
    /// The name.
    #[must_use]
    pub fn name(&self) -> &'a str {
        match self {
            Definition::Type(_, definition) => &definition.name,
            Definition::Command(definition) => &definition.info.name,
            Definition::Event(definition) => &definition.info.name,
        }
    }

    /// What all definitions have; none for what the language brings along.
    #[must_use]
    pub fn info(&self) -> Option<&'a Info> {
        match self {
            Definition::Type(_, definition) => definition.info.as_ref(),
            Definition::Command(definition) => Some(&definition.info),
            Definition::Event(definition) => Some(&definition.info),
        }
    }
}
