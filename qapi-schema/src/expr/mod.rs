//! The second layer of the language: checks each definition by itself.
//!
//! The checks run in QEMU's order, and continue after an error.

mod alternate;
mod command;
mod condition;
mod draft;
mod enumeration;
mod event;
mod features;
mod flags;
mod keys;
mod members;
mod names;
mod place;
mod scope;
mod structure;
mod type_ref;
mod union;

pub(crate) use draft::{Data, Draft, DraftKind, TypeRef, Typed};
pub(crate) use scope::Scope;

use crate::reader::Expression;
use crate::source::Span;
use crate::syntax::{Object, Value};
use place::Place;

/// The kinds of definition, in the order in which messages list them.
const METAS: [&str; 6] = ["enum", "struct", "union", "alternate", "command", "event"];

/// The name of the definition that an expression appears to be.
pub(crate) fn name_of(expression: &Expression) -> Option<Box<str>> {
    let mut names = METAS.iter().filter_map(|meta| expression.object.get(meta)?.as_str());
    names.next().map(Into::into)
}

/// Converts an expression to a draft; returns `None` if it defines nothing.
pub(crate) fn definition(scope: &mut Scope<'_>, expression: Expression) -> Option<Draft> {
    let Expression { object, doc } = expression;
    let meta = meta(scope, &object)?;
    let (name, name_span) = name(scope, meta, &object)?;
    scope.enter(meta, name, doc.as_ref());
    let errors = scope.errors();
    names::definition(scope, meta, name, name_span);
    scope.documentation(name, meta, object.span, doc.as_ref());
    let kind = kind(scope, meta, name, &object);
    let condition = condition::optional(scope, &object, Place::Definition(meta));
    let features = features::optional(scope, &object);
    flags::check(scope, &object);
    let draft = Draft {
        meta,
        name: name.into(),
        name_span,
        span: object.span,
        condition,
        features,
        since: doc.as_ref().and_then(|doc| doc.since().cloned()),
        kind: kind?,
        doc,
    };
    (scope.errors() == errors).then_some(draft)
}

/// The only key that states what the expression defines.
fn meta(scope: &mut Scope<'_>, object: &Object) -> Option<&'static str> {
    let mut metas = METAS.into_iter().filter(|meta| object.get(meta).is_some());
    if let (Some(meta), None) = (metas.next(), metas.next()) {
        return Some(meta);
    }
    let list = METAS.map(|meta| format!("'{meta}'")).join(", ");
    scope.error(object.span, format!("an expression needs exactly one of the keys {list}"));
    None
}

/// The name, and its place.
fn name<'a>(scope: &mut Scope<'_>, meta: &str, object: &'a Object) -> Option<(&'a str, Span)> {
    let value = object.get(meta)?;
    let name = value.as_str();
    if name.is_none() {
        scope.error(value.span, format!("'{meta}' takes a name"));
    }
    Some((name?, value.span))
}

fn kind(
    scope: &mut Scope<'_>,
    meta: &'static str,
    name: &str,
    object: &Object,
) -> Option<DraftKind> {
    match meta {
        "enum" => enumeration::check(scope, name, object),
        "struct" => structure::check(scope, name, object),
        "union" => union::check(scope, name, object),
        "alternate" => alternate::check(scope, object),
        "command" => command::check(scope, object),
        _ => event::check(scope, object),
    }
}

/// The entries of a `data` that lists branches or alternatives.
fn data_object<'a>(scope: &mut Scope<'_>, data: &'a Value) -> Option<&'a Object> {
    let object = data.as_object();
    if object.is_none() {
        scope.error(data.span, "'data' takes an object");
    }
    object
}
