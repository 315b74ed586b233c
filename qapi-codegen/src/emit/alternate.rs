//! Alternates: enums told apart by the JSON type.

use proc_macro2::{Ident, TokenStream};
use qapi_schema::merge::{Alternative, Builtin, Element, JsonKind, Type, TypeId, TypeRef};
use quote::quote;

use super::object::type_head;
use super::{Context, ident};
use crate::docs::{deprecated, docs, history_text};
use crate::names::{Namespace, field_name, variant_name};
use crate::plan::Part;

struct Shape<'m> {
    alternative: &'m Alternative,
    variant: Ident,
    constructor: Ident,
    boxed: bool,
}

/// The alternate of a type.
pub(crate) fn alternate(
    context: Context<'_, '_>,
    id: TypeId,
    ty: &Type,
    alternatives: &[Alternative],
) -> TokenStream {
    let name = ident(context.plan.name(id));
    let head = type_head(context, ty, "alternate");
    let shapes = shapes(context, id, alternatives);
    let open = ty.direction.received;
    let variants = shapes.iter().map(|shape| variant(context, ty, shape));
    let unknown = open.then(|| {
        let text = docs(&["A value of a JSON type that these bindings do not know.".to_owned()]);
        quote!(#text Unknown(runtime::Value),)
    });
    let constructors = shapes.iter().map(|shape| constructor(context, ty, shape));
    let conversions = shapes.iter().map(|shape| conversion(context, &name, shape));
    let (encode, decode) = (encode(&name, &shapes, open), decode(context, &name, &shapes, open));
    quote! {
        #head
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name { #(#variants)* #unknown }
        impl #name { #(#constructors)* }
        #(#conversions)*
        #encode
        #decode
        runtime::alternate!(#name);
    }
}

fn shapes<'m>(
    context: Context<'_, '_>,
    id: TypeId,
    alternatives: &'m [Alternative],
) -> Vec<Shape<'m>> {
    let (mut variants, mut methods) = (Namespace::default(), Namespace::default());
    let shape = |alternative: &'m Alternative| Shape {
        alternative,
        variant: ident(&variants.claim(variant_name(&alternative.name))),
        constructor: ident(&methods.claim(field_name(&alternative.name))),
        boxed: context.plan.is_boxed(id, Part::Branch(alternative.name.clone())),
    };
    alternatives.iter().map(shape).collect()
}

fn is_null(alternative: &Alternative) -> bool {
    alternative.ty == TypeRef::One(Element::Builtin(Builtin::Null))
}

fn variant(context: Context<'_, '_>, ty: &Type, shape: &Shape<'_>) -> TokenStream {
    let Shape { alternative, variant, boxed, .. } = shape;
    let facts = history_text(&alternative.history, Some(ty.history.since));
    let text = docs(&[format!("`{}`. {facts}", alternative.name).trim_end().to_owned()]);
    let deprecated = deprecated(&alternative.history);
    if is_null(alternative) {
        return quote!(#text #deprecated #variant,);
    }
    let inner = context.reference(alternative.ty);
    let inner = if *boxed { quote!(Box<#inner>) } else { inner };
    quote!(#text #deprecated #variant(#inner),)
}

fn constructor(context: Context<'_, '_>, ty: &Type, shape: &Shape<'_>) -> TokenStream {
    let Shape { alternative, variant, constructor, boxed } = shape;
    let text = docs(&[format!("`{}` as its alternative `{}`.", ty.name, alternative.name)]);
    if is_null(alternative) {
        return quote!(#text #[must_use] pub fn #constructor() -> Self { Self::#variant });
    }
    let parameter = context.parameter(alternative.ty);
    let value = context.stored(constructor, alternative.ty, *boxed);
    quote! {
        #text
        #[must_use]
        pub fn #constructor(#constructor: #parameter) -> Self { Self::#variant(#value) }
    }
}

/// `From` for the texts and objects among the alternatives.
fn conversion(context: Context<'_, '_>, name: &Ident, shape: &Shape<'_>) -> TokenStream {
    let constructor = &shape.constructor;
    let from = |ty: TokenStream| {
        quote! {
            impl From<#ty> for #name {
                fn from(value: #ty) -> Self { Self::#constructor(value) }
            }
        }
    };
    match shape.alternative.ty {
        TypeRef::One(Element::Builtin(Builtin::Str)) => {
            let (owned, borrowed) = (from(quote!(String)), from(quote!(&str)));
            quote!(#owned #borrowed)
        }
        TypeRef::One(element @ Element::Type(_)) => from(context.element(element)),
        TypeRef::One(Element::Builtin(_)) | TypeRef::List(_) => TokenStream::new(),
    }
}

fn encode(name: &Ident, shapes: &[Shape<'_>], open: bool) -> TokenStream {
    let arms = shapes.iter().map(|Shape { alternative, variant, .. }| {
        if is_null(alternative) {
            quote!(Self::#variant => serializer.serialize_unit(),)
        } else {
            quote!(Self::#variant(value) => value.serialize(serializer),)
        }
    });
    let unknown = open.then(|| quote!(Self::Unknown(value) => value.serialize(serializer),));
    quote! {
        impl runtime::Serialize for #name {
            fn serialize<S: runtime::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self { #(#arms)* #unknown }
            }
        }
    }
}

fn decode(context: Context<'_, '_>, name: &Ident, shapes: &[Shape<'_>], open: bool) -> TokenStream {
    let methods = shapes.iter().map(|shape| decode_method(context, shape));
    let unknown = open.then(|| {
        quote! {
            fn unknown(value: runtime::Value) -> Option<Self> { Some(Self::Unknown(value)) }
        }
    });
    quote! {
        impl<'de> runtime::Alternate<'de> for #name { #(#methods)* #unknown }
    }
}

/// How a value of the alternative's JSON type is read.
fn decode_method(context: Context<'_, '_>, shape: &Shape<'_>) -> TokenStream {
    let Shape { alternative, variant, boxed, .. } = shape;
    let value = |value: TokenStream| {
        if *boxed {
            quote!(Self::#variant(Box::new(#value)))
        } else {
            quote!(Self::#variant(#value))
        }
    };
    match alternative.json_kind {
        JsonKind::Null => quote!(fn null() -> Option<Self> { Some(Self::#variant) }),
        JsonKind::Bool => {
            let made = value(quote!(value));
            quote!(fn boolean(value: bool) -> Option<Self> { Some(#made) })
        }
        JsonKind::Number => {
            let made = value(quote!(value.get()?));
            quote!(fn number(value: runtime::Number) -> Option<Self> { Some(#made) })
        }
        JsonKind::String => {
            let made = match alternative.ty.element() {
                Element::Type(id) => {
                    let ty = context.path(context.plan.name(id));
                    value(quote!(value.parse::<#ty>().ok()?))
                }
                Element::Builtin(_) => value(quote!(value.into_owned())),
            };
            quote! {
                fn string(value: std::borrow::Cow<'de, str>) -> Option<Self> { Some(#made) }
            }
        }
        JsonKind::Object => {
            let made = value(quote!(runtime::Decode::decode(map)?));
            quote! {
                fn object<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> { Ok(#made) }
            }
        }
        JsonKind::Array => {
            let made = value(quote!(runtime::list(list)?));
            quote! {
                fn array<A: runtime::SeqAccess<'de>>(list: A) -> Result<Self, A::Error> { Ok(#made) }
            }
        }
    }
}
