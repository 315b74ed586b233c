//! The common parts of definitions; commands and events.

use super::{Condition, Features, ModuleId, TypeId};
use crate::doc::{Doc, Since};
use crate::source::{FileId, Span};

/// A file that definitions come from.
#[derive(Debug)]
pub struct Module {
    /// The name of the module: the file's name without folder and extension, such as `block-core`.
    pub name: Box<str>,
    /// The file.
    pub file: FileId,
}

/// The common parts of all definitions.
#[derive(Debug, Clone)]
pub struct Info {
    /// The kind of definition, as the schema names it: `struct`, `command` and so on.
    pub meta: &'static str,
    /// The definition's name.
    pub name: Box<str>,
    /// The module that contains it.
    pub module: ModuleId,
    /// The whole expression.
    pub span: Span,
    /// The place of the name.
    pub name_span: Span,
    /// The condition under which builds have it.
    pub condition: Option<Condition>,
    /// Its features.
    pub features: Features,
    /// The release that the documentation gives for it.
    pub since: Option<Since>,
    /// The documentation comment.
    pub doc: Option<Box<Doc>>,
}

impl Info {
    /// The line that says where in a schema a diagnostic is, for example `struct 'Foo'`.
    pub(crate) fn describe(&self) -> String {
        format!("{} '{}'", self.meta, self.name)
    }

    /// A copy for a type that is derived from this definition; it has no features of its own.
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
    /// The struct or union whose members they are.
    pub type_id: TypeId,
    /// Whether they are written in place; the type is then implicit.
    pub in_place: bool,
    /// Whether QEMU's C code receives them as one struct.
    pub boxed: bool,
    /// The place where they are written.
    pub span: Span,
}

/// A command.
#[derive(Debug)]
pub struct Command {
    /// The common parts of all definitions.
    pub info: Info,
    /// Its arguments; `None` if it has none.
    pub argument: Option<Argument>,
    /// The type of the return value; `None` if that is an empty object.
    pub returns: Option<TypeId>,
    /// The place of the return type.
    pub returns_span: Option<Span>,
    /// Whether QEMU generates the C code that reads the arguments; not for `device_add`, which
    /// accepts any.
    pub gen_: bool,
    /// Whether the server replies on success.
    pub success_response: bool,
    /// Whether it may be executed out of band.
    pub allow_oob: bool,
    /// Whether it may be executed before the machine is created.
    pub allow_preconfig: bool,
    /// Whether QEMU executes it in a coroutine.
    pub coroutine: bool,
}

/// An event.
#[derive(Debug)]
pub struct Event {
    /// The common parts of all definitions.
    pub info: Info,
    /// Its data; `None` if it has none.
    pub argument: Option<Argument>,
}

/// A resolved reference to a definition.
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

    /// The common parts of all definitions; `None` for built-in types.
    #[must_use]
    pub fn info(&self) -> Option<&'a Info> {
        match self {
            Definition::Type(_, definition) => definition.info.as_ref(),
            Definition::Command(definition) => Some(&definition.info),
            Definition::Event(definition) => Some(&definition.info),
        }
    }
}
