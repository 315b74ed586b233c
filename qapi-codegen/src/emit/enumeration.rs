//! Enums.

use proc_macro2::{Ident, TokenStream};
use qapi_schema::merge::{Type, TypeId, Value};
use quote::quote;

use super::context::{Context, ident};
use super::head::type_head;
use super::names::variants;
use crate::docs::{deprecated, docs, history_text, part_docs};
use crate::plan::Owner;

/// Emits an enum.
pub(crate) fn enumeration(
    context: Context<'_, '_>,
    id: TypeId,
    ty: &Type,
    values: &[Value],
) -> TokenStream {
    let name = ident(context.plan.name(id));
    let head = type_head(context, id, ty, "enum");
    let variants = variants(values);
    let declarations = values.iter().zip(&variants).map(|(value, variant)| {
        let said = context.plan.said_of_part(Owner::Type(id), &value.name);
        let instead = said.instead.as_deref();
        let facts = history_text(&value.history, Some(ty.history.since), instead);
        let text = part_docs(&format!("`{}`.", value.name), &said, facts);
        let deprecated = deprecated(&value.history, instead);
        quote!(#text #deprecated #variant,)
    });
    let open = ty.direction.received;
    let (copy, unknown) = if open { (None, Some(unknown())) } else { (Some(quote!(Copy,)), None) };
    let methods = methods(&name, values, &variants, open);
    let conversions = if open { quote!(open_enum) } else { quote!(closed_enum) };
    quote! {
        #head
        #[derive(Clone, #copy Debug, PartialEq, Hash)]
        #[non_exhaustive]
        pub enum #name { #(#declarations)* #unknown }
        #methods
        runtime::#conversions!(#name);
    }
}

fn unknown() -> TokenStream {
    let text = docs(&["A value that these bindings do not know.".to_owned()]);
    quote!(#text Unknown(Box<str>),)
}

fn methods(name: &Ident, values: &[Value], variants: &[Ident], open: bool) -> TokenStream {
    let wires = values.iter().map(|value| &value.name);
    let unknown = open.then(|| quote!(Self::Unknown(value) => value,));
    let receiver = if open { quote!(&self) } else { quote!(self) };
    let text = if open { quote!(&str) } else { quote!(&'static str) };
    quote! {
        impl #name {
            /// The values that these bindings know, in QEMU's order.
            pub const KNOWN: &'static [Self] = &[#(Self::#variants),*];

            /// The value on the wire.
            #[must_use]
            #[inline]
            pub fn as_str(#receiver) -> #text {
                match self { #(Self::#variants => #wires,)* #unknown }
            }
        }
    }
}
