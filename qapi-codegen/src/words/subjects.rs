//! Everything in a merged schema that can have words.

use qapi_schema::merge::{
    Alternative, Arguments, Builtin, Direction, Element, History, Kind, Members, Merged, Type,
    TypeId, TypeRef,
};

/// A command, event or type.
#[derive(Clone, Debug)]
pub(crate) struct Definition<'m> {
    pub(crate) module: &'m str,
    pub(crate) name: &'m str,
    pub(crate) kind: DefinitionKind,
    /// The id, if it is a type.
    pub(crate) type_id: Option<TypeId>,
    /// The direction in which its values travel.
    pub(crate) direction: Direction,
    pub(crate) history: &'m History,
    pub(crate) parts: Vec<Part<'m>>,
}

/// The kinds of definitions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DefinitionKind {
    Command,
    Event,
    Type,
}

/// A part of a definition.
#[derive(Clone, Debug)]
pub(crate) struct Part<'m> {
    pub(crate) name: &'m str,
    pub(crate) kind: PartKind,
    /// The type as the schema writes it.
    pub(crate) ty: String,
    pub(crate) required: bool,
    /// Whether it is an integer or a number, or a list of them, and has a unit.
    pub(crate) quantity: bool,
    pub(crate) history: &'m History,
}

/// The kinds of parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PartKind {
    Member,
    Value,
    Branch,
    Alternative,
}

/// Lists the definitions of a schema: its commands, its events, and its types.
pub(crate) fn definitions(merged: &Merged) -> Vec<Definition<'_>> {
    let sent = Direction { sent: true, received: false };
    let received = Direction { sent: false, received: true };
    let commands = merged.commands.iter().map(|it| Definition {
        module: &it.module,
        name: &it.name,
        kind: DefinitionKind::Command,
        type_id: None,
        direction: sent,
        history: &it.history,
        parts: arguments(&it.arguments),
    });
    let events = merged.events.iter().map(|it| Definition {
        module: &it.module,
        name: &it.name,
        kind: DefinitionKind::Event,
        type_id: None,
        direction: received,
        history: &it.history,
        parts: arguments(&it.data),
    });
    let types = merged.types.iter().enumerate();
    let types = types.map(|(at, it)| definition(merged, TypeId(at), it));
    commands.chain(events).chain(types).collect()
}

fn definition<'m>(merged: &'m Merged, id: TypeId, ty: &'m Type) -> Definition<'m> {
    Definition {
        module: &ty.module,
        name: &ty.name,
        kind: DefinitionKind::Type,
        type_id: Some(id),
        direction: ty.direction,
        history: &ty.history,
        parts: parts(merged, &ty.kind),
    }
}

/// Lists the arguments or data. Those of a union are parts of the union.
fn arguments(arguments: &Arguments) -> Vec<Part<'_>> {
    match arguments {
        Arguments::Members(it) => members(it),
        Arguments::Union(_) => Vec::new(),
    }
}

fn parts<'m>(merged: &'m Merged, kind: &'m Kind) -> Vec<Part<'m>> {
    match kind {
        Kind::Struct(it) => members(it),
        Kind::Enum(values) => {
            values.iter().map(|it| plain(PartKind::Value, &it.name, &it.history)).collect()
        }
        Kind::Union(union) => {
            let branches = union.branches.iter().map(|it| Part {
                ty: it.ty.map(|id| merged.ty(id).name.clone()).unwrap_or_default(),
                ..plain(PartKind::Branch, &it.name, &it.history)
            });
            members(&union.common).into_iter().chain(branches).collect()
        }
        Kind::Alternate(alternatives) => {
            alternatives.iter().map(|it| alternative(merged, it)).collect()
        }
    }
}

fn members(members: &Members) -> Vec<Part<'_>> {
    let parts = members.members.iter().map(|it| Part {
        ty: it.qapi_type.clone(),
        required: it.required,
        quantity: is_quantity(it.ty),
        ..plain(PartKind::Member, &it.name, &it.history)
    });
    parts.collect()
}

fn alternative<'m>(merged: &'m Merged, alternative: &'m Alternative) -> Part<'m> {
    let Alternative { name, ty, json_kind: _, history } = alternative;
    let element = match ty.element() {
        Element::Builtin(builtin) => builtin.name(),
        Element::Type(id) => &merged.ty(id).name,
    };
    let text = match ty {
        TypeRef::One(_) => element.to_owned(),
        TypeRef::List(_) => format!("[{element}]"),
    };
    let quantity = is_quantity(*ty);
    Part { ty: text, quantity, ..plain(PartKind::Alternative, name, history) }
}

fn plain<'m>(kind: PartKind, name: &'m str, history: &'m History) -> Part<'m> {
    Part { name, kind, ty: String::new(), required: true, quantity: false, history }
}

/// Whether values of a type, or the elements of a list, are integers or numbers.
fn is_quantity(ty: TypeRef) -> bool {
    let Element::Builtin(builtin) = ty.element() else { return false };
    !matches!(builtin, Builtin::Str | Builtin::Bool | Builtin::Null | Builtin::Any | Builtin::QType)
}
