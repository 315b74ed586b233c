//! Alternates: enums whose variant is determined by the JSON type.

use proc_macro2::{Ident, TokenStream};
use qapi_schema::merge::{Alternative, Builtin, Element, JsonKind, Type, TypeId, TypeRef};
use quote::quote;

use super::context::{Context, ident, inline, method_must_use};
use super::head::type_head;
use super::names::{Shape, is_null, shapes};
use super::object::strict;
use crate::docs::{deprecated, docs, history_text, part_docs};

/// Emits the enum of an alternate.
pub(crate) fn alternate<'m>(
    context: Context<'_, 'm>,
    id: TypeId,
    ty: &Type,
    alternatives: &'m [Alternative],
) -> TokenStream {
    let name = ident(context.plan.name(id));
    let head = type_head(context, id, ty, "alternate");
    let shapes = shapes(context, id, alternatives);
    let open = ty.direction.received;
    let variants = shapes.iter().map(|shape| variant(context, ty, shape));
    let unknown = open.then(|| {
        let text = docs(&["A value of a JSON type that these bindings do not know.".to_owned()]);
        quote!(#text Unknown(runtime::Value),)
    });
    let constructors = shapes.iter().map(|shape| constructor(context, ty, shape));
    let conversions = shapes.iter().map(|shape| conversion(context, &name, shape));
    let (encode, decode) = (encode(&name, &shapes, open), decode(&name, &shapes, open));
    let strict = strict(ty.direction);
    quote! {
        #head
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name { #(#variants)* #unknown }
        impl #name { #(#constructors)* }
        #(#conversions)*
        #encode
        #decode
        runtime::object!(#name #strict);
    }
}

fn variant(context: Context<'_, '_>, ty: &Type, shape: &Shape<'_>) -> TokenStream {
    let Shape { alternative, variant, boxed, said, .. } = shape;
    let instead = said.instead.as_deref();
    let facts = history_text(&alternative.history, Some(ty.history.since), instead);
    let text = part_docs(&format!("`{}`.", alternative.name), said, facts);
    let deprecated = deprecated(&alternative.history, instead);
    if is_null(alternative) {
        return quote!(#text #deprecated #variant,);
    }
    let inner = context.reference(alternative.ty);
    let inner = if *boxed { quote!(Box<#inner>) } else { inner };
    quote!(#text #deprecated #variant(#inner),)
}

fn constructor(context: Context<'_, '_>, ty: &Type, shape: &Shape<'_>) -> TokenStream {
    let Shape { alternative, variant, constructor, boxed, .. } = shape;
    let text = docs(&[format!("`{}` as its alternative `{}`.", ty.name, alternative.name)]);
    let must_use = method_must_use(ty.direction);
    if is_null(alternative) {
        return quote! {
            #text #must_use #[inline] pub fn #constructor() -> Self { Self::#variant }
        };
    }
    let parameter = context.parameter(alternative.ty);
    let value = context.stored(constructor, alternative.ty, *boxed);
    let inline = inline(&parameter);
    quote! {
        #text
        #must_use
        #inline
        pub fn #constructor(#constructor: #parameter) -> Self { Self::#variant(#value) }
    }
}

/// Emits `From` for the strings and objects among the alternatives.
fn conversion(context: Context<'_, '_>, name: &Ident, shape: &Shape<'_>) -> TokenStream {
    let constructor = &shape.constructor;
    let from = |ty: TokenStream| {
        quote! {
            impl From<#ty> for #name {
                #[inline] fn from(value: #ty) -> Self { Self::#constructor(value) }
            }
        }
    };
    match shape.alternative.ty {
        TypeRef::One(Element::Builtin(Builtin::Str)) => {
            let texts = [
                quote!(String),
                quote!(&str),
                quote!(&String),
                quote!(::std::borrow::Cow<'_, str>),
            ];
            let conversions = texts.into_iter().map(from);
            quote!(#(#conversions)*)
        }
        TypeRef::One(element @ Element::Type(_)) => from(context.element(element)),
        TypeRef::One(Element::Builtin(_)) | TypeRef::List(_) => TokenStream::new(),
    }
}

fn encode(name: &Ident, shapes: &[Shape<'_>], open: bool) -> TokenStream {
    let arms = shapes.iter().map(|Shape { alternative, variant, .. }| {
        if is_null(alternative) {
            quote!(Self::#variant => writer.null(),)
        } else {
            quote!(Self::#variant(value) => value.encode(writer),)
        }
    });
    let unknown = open.then(|| quote!(Self::Unknown(value) => value.encode(writer),));
    quote! {
        impl runtime::Encode for #name {
            #[inline]
            fn encode(&self, writer: &mut runtime::Writer) {
                match self { #(#arms)* #unknown }
            }
        }
    }
}

fn decode(name: &Ident, shapes: &[Shape<'_>], open: bool) -> TokenStream {
    let arms = shapes.iter().map(|shape| decode_arm(shape, open));
    let other = if open {
        quote!(_ => reader.read().map(Self::Unknown),)
    } else {
        quote!(_ => reader.unexpected(),)
    };
    quote! {
        impl runtime::Decode for #name {
            #[inline]
            fn decode(reader: &mut runtime::Reader<'_>) -> Result<Self, runtime::Fault> {
                match reader.kind()? { #(#arms)* #other }
            }
        }
    }
}

/// Emits the match arm that reads a value of the alternative's JSON type.
fn decode_arm(shape: &Shape<'_>, open: bool) -> TokenStream {
    let Shape { alternative, variant, .. } = shape;
    match alternative.json_kind {
        JsonKind::Null => quote!(runtime::Kind::Null => reader.read().map(|()| Self::#variant),),
        // Numbers are the only JSON type of which an alternative can hold some values and not
        // others.
        JsonKind::Number if open => {
            quote!(runtime::Kind::Number => reader.either(Self::#variant, Self::Unknown),)
        }
        kind => {
            let kind = match kind {
                JsonKind::Null => quote!(Null),
                JsonKind::Bool => quote!(Bool),
                JsonKind::Number => quote!(Number),
                JsonKind::String => quote!(String),
                JsonKind::Object => quote!(Object),
                JsonKind::Array => quote!(Array),
            };
            quote!(runtime::Kind::#kind => reader.read().map(Self::#variant),)
        }
    }
}
