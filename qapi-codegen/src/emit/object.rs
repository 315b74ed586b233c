//! Structs.

use proc_macro2::{Ident, Literal, TokenStream};
use qapi_schema::merge::{Builtin, Direction, Element, Members, Type, TypeId, TypeRef};
use quote::quote;

use super::context::{Context, ident, inline, method_must_use};
use super::fields::{Field, Fields};
use super::head::type_head;
use crate::docs::docs;
use crate::names::Namespace;
use crate::plan::Owner;

/// The largest number of required members for which a type that is only received has a constructor.
/// Tests create larger ones from JSON.
pub(super) const LONGEST_RECEIVED_CONSTRUCTOR: usize = 7;

/// Emits a struct.
pub(crate) fn structure(
    context: Context<'_, '_>,
    id: TypeId,
    ty: &Type,
    members: &Members,
) -> TokenStream {
    let fields = Fields::new(context, Owner::Type(id), members, None, ty.history.since);
    let name = ident(context.plan.name(id));
    let head = type_head(context, id, ty, "object");
    let declaration = declaration(context, &name, &head, &fields);
    let methods = methods(context, &name, &fields, ty.direction, &ty.name);
    let object = object(context, &name, &fields, ty.direction);
    let conversion = ty.direction.sent.then(|| wrapper_conversion(context, &name, &fields));
    let text = ty.direction.sent.then(|| text_conversion(&name, &fields));
    quote! { #declaration #methods #conversion #text #object }
}

/// Emits `From<&str>` for a struct whose only required member is a string.
fn text_conversion(name: &Ident, fields: &Fields<'_>) -> Option<TokenStream> {
    let &[required] = fields.constructor.as_slice() else { return None };
    let Field { member, form: None, .. } = &fields.fields[required] else { return None };
    let TypeRef::One(Element::Builtin(Builtin::Str)) = member.ty else { return None };
    Some(quote! {
        impl From<&str> for #name {
            #[inline] fn from(value: &str) -> Self { Self::new(value) }
        }
    })
}

/// Emits `From` for the only member of a struct. QEMU wraps the branches of some unions in such
/// structs.
fn wrapper_conversion(
    context: Context<'_, '_>,
    name: &Ident,
    fields: &Fields<'_>,
) -> Option<TokenStream> {
    let [Field { member, boxed: false, .. }] = fields.fields.as_slice() else { return None };
    let TypeRef::One(element @ Element::Type(_)) = member.ty else { return None };
    if !member.required {
        return None;
    }
    let ty = context.element(element);
    Some(quote! {
        impl From<#ty> for #name {
            #[inline] fn from(value: #ty) -> Self { Self::new(value) }
        }
    })
}

/// Emits the struct declaration.
pub(crate) fn declaration(
    context: Context<'_, '_>,
    name: &Ident,
    head: &TokenStream,
    fields: &Fields<'_>,
) -> TokenStream {
    let fields = fields.declarations(context);
    quote! {
        #head
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub struct #name { #fields }
    }
}

/// Emits the constructor and the setters.
pub(crate) fn methods(
    context: Context<'_, '_>,
    name: &Ident,
    fields: &Fields<'_>,
    direction: Direction,
    wire: &str,
) -> TokenStream {
    let mut names = Namespace::default();
    let new = (direction.sent || fields.constructor.len() <= LONGEST_RECEIVED_CONSTRUCTOR)
        .then(|| constructor(context, fields, &mut names, direction, wire));
    let setters = direction.sent.then(|| fields.setters(context, &mut names, direction));
    if new.is_none() && setters.is_none() {
        return TokenStream::new();
    }
    let default = fields.all_optional().then(|| quote!(runtime::default!(#name);));
    quote!(impl #name { #new #setters } #default)
}

fn constructor(
    context: Context<'_, '_>,
    fields: &Fields<'_>,
    names: &mut Namespace,
    direction: Direction,
    wire: &str,
) -> TokenStream {
    names.claim("new".to_owned());
    let parameters = fields.parameters(context);
    let initializers = fields.initializers(context);
    let with = if fields.all_optional() { "nothing set" } else { "its required members" };
    let text = docs(&[format!("`{wire}` with {with}.")]);
    let many = (fields.constructor.len() > LONGEST_RECEIVED_CONSTRUCTOR)
        .then(|| quote!(#[expect(clippy::too_many_arguments)]));
    let (must_use, inline) = (method_must_use(direction), inline(&parameters));
    quote! {
        #text
        #many
        #must_use
        #inline
        pub fn new(#parameters) -> Self {
            Self { #initializers }
        }
    }
}

/// Emits the code that encodes and decodes the members, and the impls that depend on it.
pub(crate) fn object(
    context: Context<'_, '_>,
    name: &Ident,
    fields: &Fields<'_>,
    direction: Direction,
) -> TokenStream {
    let read = match (fields.fields.as_slice(), fields.blank(context)) {
        ([], _) => quote!(members.skip_all(Self {})),
        (_, Some(blank)) => read_in_place(fields, &blank),
        (_, None) => read(context, fields),
    };
    let writer = if fields.fields.is_empty() { quote!(_writer) } else { quote!(writer) };
    object_impl(name, &writer, &fields.writes(), &read, direction)
}

/// The argument of the macros by which a type that is only sent rejects members that it does not
/// know when a program deserializes it.
pub(super) fn strict(direction: Direction) -> Option<TokenStream> {
    let Direction { sent, received } = direction;
    (sent && !received).then(|| quote!(, strict))
}

/// Emits the `Object` impl that every type with members has.
pub(crate) fn object_impl(
    name: &Ident,
    writer: &TokenStream,
    write: &TokenStream,
    read: &TokenStream,
    direction: Direction,
) -> TokenStream {
    let strict = strict(direction);
    quote! {
        impl runtime::Object for #name {
            #[inline]
            fn encode_members(&self, #writer: &mut runtime::Writer) {
                #write
            }
            #[inline]
            fn decode_members(
                members: &mut runtime::Members<'_, '_>,
            ) -> Result<Self, runtime::Fault> {
                #read
            }
        }
        runtime::object!(#name #strict);
    }
}

/// Emits decoding in place, for types whose required members have blank values.
fn read_in_place(fields: &Fields<'_>, begin: &TokenStream) -> TokenStream {
    let mut required = 0_u32..;
    let arms = fields.arms(|Field { name, member, .. }| match member.required {
        false => quote!(members.fill(&mut value.#name)),
        true => {
            let index = required.next().map(Literal::u32_unsuffixed);
            quote!(members.require(#index, &mut value.#name))
        }
    });
    let wires: Vec<_> = fields.in_order_required().map(|it| &it.member.name).collect();
    let check = (!wires.is_empty()).then(|| quote!(members.check(&[#(#wires),*]);));
    quote! {
        let mut value = #begin;
        while let Some(member) = members.next() {
            match member {
                #arms
                _ => members.skip(),
            }
        }
        #check
        members.finish(value)
    }
}

/// Emits decoding for a type that keeps unknown members in the field `extra`.
pub(crate) fn read_with(
    context: Context<'_, '_>,
    fields: &Fields<'_>,
    extra: &Ident,
) -> TokenStream {
    let read = fields.loop_over(context, &quote!(members.property(&mut #extra)));
    let (checks, values) = fields.checked_values();
    quote! {
        let mut #extra = runtime::Properties::new();
        #read
        #checks
        members.finish(Self { #values #extra })
    }
}

fn read(context: Context<'_, '_>, fields: &Fields<'_>) -> TokenStream {
    let read = fields.loop_over(context, &quote!(members.skip()));
    let (checks, values) = fields.checked_values();
    quote! {
        #read
        #checks
        members.finish(Self { #values })
    }
}
