//! The Rust names of an enum's values and of an alternate's alternatives.

use proc_macro2::Ident;
use qapi_schema::merge::{Alternative, Builtin, Element, TypeId, TypeRef, Value};

use super::context::{Context, ident};
use crate::names::{Claim, Namespace, constructor_name, variant_name};
use crate::plan::{Owner, Part, Said};

/// Returns the variant names of the values.
pub(crate) fn variants(values: &[Value]) -> Vec<Ident> {
    let claims = values.iter().map(|it| Claim::new(it.history.since, &it.name, variant_name));
    let names = Namespace::default().claim_all(claims.collect());
    names.iter().map(|name| ident(name)).collect()
}

/// An alternative and the decisions about it.
pub(super) struct Shape<'m> {
    pub(super) alternative: &'m Alternative,
    pub(super) variant: Ident,
    pub(super) constructor: Ident,
    pub(super) boxed: bool,
    pub(super) said: Said<'m>,
}

/// Returns the alternatives of an alternate with their names.
pub(super) fn shapes<'m>(
    context: Context<'_, 'm>,
    id: TypeId,
    alternatives: &'m [Alternative],
) -> Vec<Shape<'m>> {
    let claims = |rule: fn(&str) -> String| {
        let claim = |it: &'m Alternative| {
            Claim::new(it.history.since, &it.name, |_| rule(&called(context, it)))
        };
        Namespace::default().claim_all(alternatives.iter().map(claim).collect())
    };
    let (variants, methods) = (claims(variant_name), claims(constructor_name));
    let named = alternatives.iter().zip(variants.iter().zip(&methods));
    let shape = |(alternative, (variant, constructor)): (&'m Alternative, (&String, &String))| {
        let boxed = context.plan.is_boxed(id, Part::Branch(alternative.name.clone()));
        let said = context.plan.said_of_part(Owner::Type(id), &alternative.name);
        let (variant, constructor) = (ident(variant), ident(constructor));
        Shape { alternative, variant, constructor, boxed, said }
    };
    named.map(shape).collect()
}

/// Returns the name from which those of an alternative are made. A single letter is not
/// descriptive, so the name of the type is used instead.
fn called(context: Context<'_, '_>, alternative: &Alternative) -> String {
    if alternative.name.len() > 1 {
        return alternative.name.clone();
    }
    match alternative.ty {
        TypeRef::List(_) => "list".to_owned(),
        TypeRef::One(Element::Type(id)) => context.plan.name(id).to_owned(),
        TypeRef::One(Element::Builtin(builtin)) => builtin_word(builtin).to_owned(),
    }
}

const fn builtin_word(builtin: Builtin) -> &'static str {
    match builtin {
        Builtin::Str | Builtin::QType => "string",
        Builtin::Bool => "bool",
        Builtin::Number => "number",
        Builtin::Null => "null",
        Builtin::Any => "any",
        Builtin::Int8
        | Builtin::Int16
        | Builtin::Int32
        | Builtin::Int64
        | Builtin::Uint8
        | Builtin::Uint16
        | Builtin::Uint32
        | Builtin::Uint64 => "int",
    }
}

/// Returns whether an alternative is `null`, which carries no value.
pub(super) fn is_null(alternative: &Alternative) -> bool {
    alternative.ty == TypeRef::One(Element::Builtin(Builtin::Null))
}
