//! From drafts to a schema: assigns ids, and derives the types that are not written.
//!
//! The types that a definition needs are placed just before it, as in QEMU, because this determines
//! the order of checks.

use crate::diagnostic::{Diagnostic, Report};
use crate::expr::{Data, Draft, DraftKind, TypeRef, Typed};
use crate::model::{
    Alternate, Argument, Builtin, Command, CommandId, DefinitionId, Enum, EnumValue, Event,
    EventId, Features, Info, Member, Module, ModuleId, Object, Schema, Type, TypeId, TypeKind,
    Variants,
};
use crate::source::{Sources, Span};

/// A schema whose references are not resolved yet.
#[derive(Debug)]
pub(crate) struct Unresolved {
    pub(crate) schema: Schema,
    pub(crate) references: Vec<Reference>,
}

/// A reference that is resolved after all types are known.
#[derive(Debug)]
pub(crate) struct Reference {
    pub(crate) from: DefinitionId,
    pub(crate) slot: Slot,
    pub(crate) to: TypeRef,
}

/// The part of a definition that contains the reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Slot {
    Element,
    Base,
    Member(usize),
    Branch(usize),
    Alternative(usize),
    Data,
    Returns,
}

/// Assigns an id to every definition, and derives the types that are not written.
pub(crate) fn define(sources: Sources, drafts: Vec<Draft>, report: &mut Report) -> Unresolved {
    let modules = modules(&sources);
    let schema = Schema { sources, modules, ..Schema::default() };
    let mut definer = Definer { schema, references: Vec::new(), report };
    definer.predefine();
    for draft in drafts {
        definer.draft(draft);
    }
    let Definer { schema, references, .. } = definer;
    Unresolved { schema, references }
}

fn modules(sources: &Sources) -> Vec<Module> {
    sources.files().map(|(file, source)| Module { name: source.stem().into(), file }).collect()
}

struct Definer<'a> {
    schema: Schema,
    references: Vec<Reference>,
    report: &'a mut Report,
}

impl Definer<'_> {
    fn predefine(&mut self) {
        for builtin in Builtin::ALL {
            self.predefined(builtin.name(), TypeKind::Builtin(builtin));
            self.array(builtin.name(), Span::NOWHERE, None);
        }
        self.predefined("q_empty", TypeKind::Object(object(None, Vec::new())));
        self.predefined("QType", TypeKind::Enum(qtype()));
    }

    fn predefined(&mut self, name: &str, kind: TypeKind) {
        self.add_type(Type { name: name.into(), kind, info: None, implicit: true });
    }

    /// Adds a type whose name is known to be unused.
    fn add_type(&mut self, type_: Type) -> TypeId {
        let id = TypeId::new(self.schema.types.len());
        self.name(&type_.name.clone(), DefinitionId::Type(id));
        self.schema.types.push(type_);
        id
    }

    fn name(&mut self, name: &str, id: DefinitionId) {
        self.schema.names.insert(name.into(), id);
        self.schema.order.push(id);
    }

    /// Adds an array type unless it exists.
    fn array(&mut self, element: &str, span: Span, info: Option<&Info>) {
        let name = format!("{element}List");
        if self.schema.type_named(&name).is_some() {
            return;
        }
        let kind = TypeKind::Array(TypeId::UNKNOWN);
        let info = info.map(Info::derived);
        let id = self.add_type(Type { name: name.into(), kind, info, implicit: true });
        let to = TypeRef { name: element.into(), array: false, span };
        self.refer(DefinitionId::Type(id), Slot::Element, to);
    }

    fn refer(&mut self, from: DefinitionId, slot: Slot, to: TypeRef) {
        self.references.push(Reference { from, slot, to });
    }

    /// Derives the array types that references need.
    fn arrays<'r>(&mut self, references: impl IntoIterator<Item = &'r TypeRef>, info: &Info) {
        for reference in references.into_iter().filter(|reference| reference.array) {
            self.array(&reference.name, reference.span, Some(info));
        }
    }

    fn draft(&mut self, draft: Draft) {
        let Draft { meta, name, name_span, span, condition, features, since, doc, kind } = draft;
        // There is one module for each file, in the same order.
        let module = ModuleId::new(span.file.index());
        let doc = doc.map(Box::new);
        let info = Info { meta, name, module, span, name_span, condition, features, since, doc };
        match kind {
            DraftKind::Enum(inner) => self.define_type(info, TypeKind::Enum(inner)),
            DraftKind::Struct { base, members } => self.define_struct(info, base, members),
            DraftKind::Union { base, discriminator, discriminator_span, branches } => {
                let (branches, references) = split(branches);
                let variants = Variants { discriminator, discriminator_span, branches };
                self.define_union(info, base, variants, references);
            }
            DraftKind::Alternate(alternatives) => {
                let (alternatives, references) = split(alternatives);
                self.arrays(&references, &info);
                let kind = TypeKind::Alternate(Alternate { alternatives });
                let references = references.into_iter().enumerate();
                let references = references.map(|(index, to)| (Slot::Alternative(index), to));
                self.define_with(info, kind, references.collect());
            }
            DraftKind::Command { .. } | DraftKind::Event { .. } => self.define_other(info, kind),
        }
    }

    fn define_type(&mut self, info: Info, kind: TypeKind) {
        self.define_with(info, kind, Vec::new());
    }

    /// Adds a type and records its references.
    fn define_with(&mut self, info: Info, kind: TypeKind, references: Vec<(Slot, TypeRef)>) {
        if self.is_taken(&info) {
            return;
        }
        let name = info.name.clone();
        let id = self.add_type(Type { name, kind, info: Some(info), implicit: false });
        for (slot, to) in references {
            self.refer(DefinitionId::Type(id), slot, to);
        }
    }

    fn define_struct(&mut self, info: Info, base: Option<TypeRef>, members: Vec<Typed<Member>>) {
        let (members, references) = split(members);
        self.arrays(&references, &info);
        let base_span = base.as_ref().map(|base| base.span);
        let kind = TypeKind::Object(object(base_span, members));
        let base = base.map(|base| (Slot::Base, base));
        self.define_with(info, kind, base.into_iter().chain(slots(references)).collect());
    }

    fn define_union(
        &mut self,
        info: Info,
        base: Data,
        variants: Variants,
        references: Vec<TypeRef>,
    ) {
        let base = match base {
            Data::Named(reference) => Some(reference),
            Data::InPlace(members, span) => self.implicit(&info, "base", members, span),
        };
        let base_span = base.as_ref().map(|base| base.span);
        let union = Object { variants: Some(variants), ..object(base_span, Vec::new()) };
        let branches = references.into_iter().enumerate();
        let branches = branches.map(|(index, to)| (Slot::Branch(index), to));
        let base = base.map(|base| (Slot::Base, base));
        self.define_with(info, TypeKind::Object(union), base.into_iter().chain(branches).collect());
    }

    /// Derives the struct of members written in place, and refers to it; without members, no struct
    /// is needed.
    fn implicit(
        &mut self,
        info: &Info,
        role: &str,
        members: Vec<Typed<Member>>,
        span: Span,
    ) -> Option<TypeRef> {
        let (members, references) = split(members);
        self.arrays(&references, info);
        if members.is_empty() {
            return None;
        }
        let name: Box<str> = format!("q_obj_{}-{role}", info.name).into();
        let to = TypeRef { name: name.clone(), array: false, span };
        // If the name is taken, so is the definition's own name, and that is reported.
        if self.schema.lookup(&name).is_none() {
            let kind = TypeKind::Object(object(None, members));
            let info = Some(info.derived());
            let id = self.add_type(Type { name, kind, info, implicit: true });
            for (slot, to) in slots(references) {
                self.refer(DefinitionId::Type(id), slot, to);
            }
        }
        Some(to)
    }

    fn define_other(&mut self, info: Info, kind: DraftKind) {
        match kind {
            DraftKind::Command { data, returns, flags } => {
                let (data, argument) = self.argument(&info, data, flags.boxed);
                self.arrays(&returns, &info);
                let returns_span = returns.as_ref().map(|returns| returns.span);
                let command = Command {
                    info,
                    argument,
                    returns: returns.as_ref().map(|_| TypeId::UNKNOWN),
                    returns_span,
                    gen_: flags.gen_,
                    success_response: flags.success_response,
                    allow_oob: flags.allow_oob,
                    allow_preconfig: flags.allow_preconfig,
                    coroutine: flags.coroutine,
                };
                self.define_command(command, data, returns);
            }
            DraftKind::Event { data, boxed } => {
                let (data, argument) = self.argument(&info, data, boxed);
                self.define_event(Event { info, argument }, data);
            }
            _ => {}
        }
    }

    /// Adds the reference to the type of the arguments, and describes the arguments.
    fn argument(
        &mut self,
        info: &Info,
        data: Option<Data>,
        boxed: bool,
    ) -> (Option<TypeRef>, Option<Argument>) {
        let (reference, in_place) = match data {
            None => (None, false),
            Some(Data::Named(reference)) => (Some(reference), false),
            Some(Data::InPlace(members, span)) => (self.implicit(info, "arg", members, span), true),
        };
        let argument = reference.as_ref().map(|reference| Argument {
            type_id: TypeId::UNKNOWN,
            in_place,
            boxed,
            span: reference.span,
        });
        (reference, argument)
    }

    fn define_command(
        &mut self,
        command: Command,
        data: Option<TypeRef>,
        returns: Option<TypeRef>,
    ) {
        if self.is_taken(&command.info) {
            return;
        }
        let id = DefinitionId::Command(CommandId::new(self.schema.commands.len()));
        self.name(&command.info.name, id);
        self.schema.commands.push(command);
        let data = data.map(|to| (Slot::Data, to));
        for (slot, to) in data.into_iter().chain(returns.map(|to| (Slot::Returns, to))) {
            self.refer(id, slot, to);
        }
    }

    fn define_event(&mut self, event: Event, data: Option<TypeRef>) {
        if self.is_taken(&event.info) {
            return;
        }
        let id = DefinitionId::Event(EventId::new(self.schema.events.len()));
        self.name(&event.info.name, id);
        self.schema.events.push(event);
        if let Some(to) = data {
            self.refer(id, Slot::Data, to);
        }
    }

    /// Whether a definition's name is already used; if so, reports an error.
    fn is_taken(&mut self, info: &Info) -> bool {
        let Some(id) = self.schema.lookup(&info.name) else { return false };
        let other = self.schema.definition(id);
        let error = match other.info() {
            Some(other) => {
                let message = format!("the name '{}' is taken", info.name);
                Diagnostic::error(info.name_span, message).note(other.name_span, "by this one")
            }
            None => {
                let message =
                    format!("the name '{}' is taken by a type of the language", info.name);
                Diagnostic::error(info.name_span, message)
            }
        };
        self.report.push(error.in_definition(&info.describe()));
        true
    }
}

fn object(base_span: Option<Span>, members: Vec<Member>) -> Object {
    let base = base_span.map(|_| TypeId::UNKNOWN);
    Object { base, base_span, members, variants: None }
}

fn split<T>(typed: Vec<Typed<T>>) -> (Vec<T>, Vec<TypeRef>) {
    typed.into_iter().map(|Typed { item, reference }| (item, reference)).unzip()
}

/// The references of members.
fn slots(references: Vec<TypeRef>) -> impl Iterator<Item = (Slot, TypeRef)> {
    references.into_iter().enumerate().map(|(index, to)| (Slot::Member(index), to))
}

/// The enum of JSON types that QEMU's C code uses.
fn qtype() -> Enum {
    let names = ["none", "qnull", "qnum", "qstring", "qdict", "qlist", "qbool"];
    let value = |name: &str| EnumValue {
        name: name.into(),
        span: Span::NOWHERE,
        condition: None,
        features: Features::default(),
        since: None,
    };
    Enum { values: names.map(value).into(), prefix: Some("QTYPE".into()) }
}
