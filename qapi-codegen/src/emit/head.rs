//! The documentation and attributes of a type.

use proc_macro2::TokenStream;
use qapi_schema::merge::{Kind, Type, TypeId};
use quote::quote;

use super::context::{Context, type_must_use};
use crate::docs::{AGENT_MANUAL, deprecated, direction_text, docs, history_text, manual_link};
use crate::plan::Owner;
use crate::uses::Uses;

/// Emits the docs and attributes of a type. `kind` is the manual's word for it.
pub(crate) fn type_head(
    context: Context<'_, '_>,
    id: TypeId,
    ty: &Type,
    kind: &str,
) -> TokenStream {
    let newest = context.plan.merged.newest();
    let what = format!("The QAPI {} `{}` of module `{}`.", kind_text(ty), ty.name, ty.module);
    let said = context.plan.said(Owner::Type(id));
    let instead = said.instead.as_deref();
    let facts = history_text(&ty.history, None, instead);
    let direction = direction_text(ty.direction, ty.reached);
    let link = match context.plan.is_guest_agent() {
        true => AGENT_MANUAL.to_owned(),
        false => manual_link(newest, kind, &ty.module, &ty.name, &ty.history),
    };
    let uses = context.uses.get(&id).map(Uses::text).unwrap_or_default();
    let prose = said.prose.to_owned();
    let text =
        docs(&[said.sentence.clone(), what, prose, format!("{facts} {direction}"), uses, link]);
    let deprecated = deprecated(&ty.history, instead);
    let has_methods = !matches!(ty.kind, Kind::Enum(_));
    let must_use = type_must_use(ty.direction).filter(|_| has_methods);
    quote!(#text #deprecated #must_use)
}

fn kind_text(ty: &Type) -> &'static str {
    match ty.kind {
        Kind::Struct(_) => "struct",
        Kind::Union(_) => "union",
        Kind::Alternate(_) => "alternate",
        Kind::Enum(_) => "enum",
    }
}
