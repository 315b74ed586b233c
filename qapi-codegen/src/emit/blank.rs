//! Blank values: the initial value of a required member before it is decoded.

use proc_macro2::TokenStream;
use qapi_schema::merge::{Alternative, Builtin, Element, Kind, TypeId, TypeRef};
use quote::quote;

use super::context::Context;
use super::names::{is_null, shapes, variants};

/// Emits a blank value of a type, or returns `None` if the type has none. The value is empty or is
/// replaced by decoding.
pub(super) fn blank(context: Context<'_, '_>, ty: TypeRef) -> Option<TokenStream> {
    let id = match ty {
        TypeRef::List(_) => return Some(quote!(Vec::new())),
        TypeRef::One(Element::Builtin(builtin)) => return Some(blank_builtin(builtin)),
        TypeRef::One(Element::Type(id)) => id,
    };
    let (ty, path) = (context.plan.ty(id), context.path(context.plan.name(id)));
    match &ty.kind {
        Kind::Enum(values) => {
            let first = variants(values).into_iter().next()?;
            Some(quote!(#path::#first))
        }
        Kind::Alternate(alternatives) => alternative(context, id, alternatives),
        Kind::Struct(members) if members.constructor.is_empty() => Some(quote!(#path::new())),
        Kind::Struct(_) | Kind::Union(_) => None,
    }
}

fn blank_builtin(builtin: Builtin) -> TokenStream {
    match builtin {
        Builtin::Str | Builtin::QType => quote!(String::new()),
        Builtin::Bool => quote!(false),
        Builtin::Number => quote!(0.0),
        Builtin::Null => quote!(()),
        Builtin::Any => quote!(runtime::Value::Null),
        Builtin::Int8
        | Builtin::Int16
        | Builtin::Int32
        | Builtin::Int64
        | Builtin::Uint8
        | Builtin::Uint16
        | Builtin::Uint32
        | Builtin::Uint64 => quote!(0),
    }
}

/// Emits the first alternative whose type is built in.
fn alternative(
    context: Context<'_, '_>,
    id: TypeId,
    alternatives: &[Alternative],
) -> Option<TokenStream> {
    let name = context.path(context.plan.name(id));
    shapes(context, id, alternatives).iter().find_map(|shape| {
        let TypeRef::One(Element::Builtin(builtin)) = shape.alternative.ty else { return None };
        let (variant, value) = (&shape.variant, blank_builtin(builtin));
        Some(if is_null(shape.alternative) {
            quote!(#name::#variant)
        } else {
            quote!(#name::#variant(#value))
        })
    })
}
