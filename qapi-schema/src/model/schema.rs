//! A whole schema.

use std::collections::{HashMap, HashSet};

use super::{
    Command, CommandId, Definition, DefinitionId, EnumValue, Event, EventId, Member, Module,
    ModuleId, Type, TypeId,
};
use crate::doc::{Doc, Section};
use crate::pragma::Pragmas;
use crate::source::Sources;

/// The maximum length of a chain of bases; QEMU's schemas have two.
pub(crate) const MAX_BASES: usize = 64;

/// A schema that was read, checked and resolved.
#[derive(Debug, Default)]
pub struct Schema {
    pub(crate) sources: Sources,
    pub(crate) modules: Vec<Module>,
    pub(crate) types: Vec<Type>,
    pub(crate) commands: Vec<Command>,
    pub(crate) events: Vec<Event>,
    /// All definitions in QEMU's order of checks, derived types just before those that need them.
    pub(crate) order: Vec<DefinitionId>,
    pub(crate) names: HashMap<Box<str>, DefinitionId>,
    pub(crate) pragmas: Pragmas,
    /// Documentation that belongs to no definition.
    pub(crate) free_form: Vec<Doc>,
}

impl Schema {
    /// The files.
    #[must_use]
    pub fn sources(&self) -> &Sources {
        &self.sources
    }

    /// The pragmas in force.
    #[must_use]
    pub fn pragmas(&self) -> &Pragmas {
        &self.pragmas
    }

    /// The files as modules, in the order of reading.
    #[must_use]
    pub fn modules(&self) -> &[Module] {
        &self.modules
    }

    /// A module.
    #[must_use]
    pub fn module(&self, id: ModuleId) -> &Module {
        &self.modules[id.index()]
    }

    /// All types, in the order in which QEMU defines them, built-in ones first.
    pub fn types(&self) -> impl ExactSizeIterator<Item = (TypeId, &Type)> {
        self.types.iter().enumerate().map(|(index, type_)| (TypeId::new(index), type_))
    }

    /// A type.
    #[must_use]
    pub fn type_(&self, id: TypeId) -> &Type {
        &self.types[id.index()]
    }

    /// All commands, in the order written.
    pub fn commands(&self) -> impl ExactSizeIterator<Item = (CommandId, &Command)> {
        self.commands.iter().enumerate().map(|(index, command)| (CommandId::new(index), command))
    }

    /// A command.
    #[must_use]
    pub fn command(&self, id: CommandId) -> &Command {
        &self.commands[id.index()]
    }

    /// All events, in the order written.
    pub fn events(&self) -> impl ExactSizeIterator<Item = (EventId, &Event)> {
        self.events.iter().enumerate().map(|(index, event)| (EventId::new(index), event))
    }

    /// An event.
    #[must_use]
    pub fn event(&self, id: EventId) -> &Event {
        &self.events[id.index()]
    }

    /// The definitions that are written in files, in the order of reading.
    pub fn definitions(&self) -> impl Iterator<Item = Definition<'_>> {
        self.order.iter().map(|&id| self.definition(id)).filter(|definition| match definition {
            Definition::Type(_, type_) => !type_.implicit,
            Definition::Command(_) | Definition::Event(_) => true,
        })
    }

    /// A definition.
    #[must_use]
    pub fn definition(&self, id: DefinitionId) -> Definition<'_> {
        match id {
            DefinitionId::Type(id) => Definition::Type(id, self.type_(id)),
            DefinitionId::Command(id) => Definition::Command(self.command(id)),
            DefinitionId::Event(id) => Definition::Event(self.event(id)),
        }
    }

    /// The definition with this name, including derived types.
    ///
    /// Types, commands and events share one namespace.
    #[must_use]
    pub fn lookup(&self, name: &str) -> Option<DefinitionId> {
        self.names.get(name).copied()
    }

    /// The type with this name.
    #[must_use]
    pub fn type_named(&self, name: &str) -> Option<TypeId> {
        match self.lookup(name)? {
            DefinitionId::Type(id) => Some(id),
            DefinitionId::Command(_) | DefinitionId::Event(_) => None,
        }
    }

    /// The command with this name.
    #[must_use]
    pub fn command_named(&self, name: &str) -> Option<&Command> {
        match self.lookup(name)? {
            DefinitionId::Command(id) => Some(self.command(id)),
            DefinitionId::Type(_) | DefinitionId::Event(_) => None,
        }
    }

    /// The event with this name.
    #[must_use]
    pub fn event_named(&self, name: &str) -> Option<&Event> {
        match self.lookup(name)? {
            DefinitionId::Event(id) => Some(self.event(id)),
            DefinitionId::Type(_) | DefinitionId::Command(_) => None,
        }
    }

    /// The struct or union and its bases, innermost base first.
    pub(crate) fn lineage(&self, id: TypeId) -> Vec<TypeId> {
        let bases = std::iter::successors(Some(id), |&id| self.base(id));
        let mut lineage: Vec<TypeId> = bases.take(MAX_BASES + 1).collect();
        lineage.reverse();
        lineage
    }

    fn base(&self, id: TypeId) -> Option<TypeId> {
        self.known(id)?.as_object()?.base
    }

    /// The type, unless the id is the placeholder for a type that was not found.
    pub(crate) fn known(&self, id: TypeId) -> Option<&Type> {
        self.types.get(id.index())
    }

    /// The members of a struct, or the common members of a union, inherited ones first.
    #[must_use]
    pub fn members(&self, id: TypeId) -> Vec<&Member> {
        let lineage = self.lineage(id);
        let objects = lineage.iter().filter_map(|&id| self.known(id)?.as_object());
        objects.flat_map(|object| &object.members).collect()
    }

    /// The common member that selects a union's branch.
    #[must_use]
    pub fn discriminator(&self, id: TypeId) -> Option<&Member> {
        let (_, variants) = self.known(id)?.as_union()?;
        self.members(id).into_iter().find(|member| member.name == variants.discriminator)
    }

    /// The values of a union's discriminator without a written branch, in the enum's order.
    ///
    /// Their branches have no members.
    #[must_use]
    pub fn missing_branches(&self, id: TypeId) -> Vec<&EnumValue> {
        let Some((_, variants)) = self.known(id).and_then(Type::as_union) else {
            return Vec::new();
        };
        let written: HashSet<&str> = variants.branches.iter().map(|branch| &*branch.tag).collect();
        self.tag_values(id).iter().filter(|value| !written.contains(&*value.name)).collect()
    }

    fn tag_values(&self, id: TypeId) -> &[EnumValue] {
        let tag = self.discriminator(id).and_then(|member| self.known(member.type_id));
        tag.and_then(Type::as_enum).map_or(&[], |tag| &tag.values)
    }

    /// Documentation that belongs to no definition, in the order of reading.
    #[must_use]
    pub fn free_form(&self) -> &[Doc] {
        &self.free_form
    }

    /// The text of a section of documentation, without comment signs and indentation.
    #[must_use]
    pub fn prose(&self, section: &Section) -> String {
        let text = self.sources.text(section.text);
        let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
        let rest: Vec<&str> = rest.lines().map(uncommented).collect();
        let indents = rest.iter().filter(|line| !line.is_empty()).map(|line| indent(line));
        let indented = section.heading.start != section.heading.end;
        let indent = indents.min().filter(|_| indented).unwrap_or(0);
        let rest = rest.iter().map(|line| line.get(indent..).unwrap_or_default());
        let lines: Vec<&str> = std::iter::once(first.trim()).chain(rest).collect();
        lines.join("\n").trim().to_owned()
    }

    /// The lines of a section of documentation with their layout, without comment signs.
    ///
    /// Each line begins with the spaces before its text. The first line begins with as many spaces
    /// as its heading is long.
    #[must_use]
    pub fn prose_lines(&self, section: &Section) -> Vec<String> {
        let text = self.sources.text(section.text);
        let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
        let heading = (section.heading.end - section.heading.start) as usize;
        let first = format!("{}{}", " ".repeat(heading), first);
        let rest = rest.lines().map(|line| uncommented(line).to_owned());
        std::iter::once(first.trim_end().to_owned()).chain(rest).collect()
    }
}

/// A line of a comment without the sign, the space after the sign, and trailing white space.
fn uncommented(line: &str) -> &str {
    let line = line.trim_start();
    let line = line.strip_prefix('#').unwrap_or(line);
    line.strip_prefix(' ').unwrap_or(line).trim_end()
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}
