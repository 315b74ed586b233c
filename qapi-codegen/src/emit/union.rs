//! Unions: common members and one enum over the branches, or just the enum where the tag is the
//! only common member.

use proc_macro2::{Ident, TokenStream};
use qapi_schema::merge::{Branch, Type, TypeId, Union};
use quote::{format_ident, quote};

use super::fields::{Field, Fields};
use super::object::type_head;
use super::{Context, ident};
use crate::docs::{deprecated, docs, history_text};
use crate::names::{Namespace, field_name, variant_name};
use crate::plan::Part;

/// Everything decided about a union.
struct Shape<'c, 'p, 'm> {
    context: Context<'p, 'm>,
    ty: &'m Type,
    union: &'m Union,
    name: Ident,
    branch_name: Ident,
    /// The field that holds the branch, named after the tag.
    tag_field: Ident,
    common: &'c Fields<'m>,
    branches: Vec<BranchShape<'m>>,
}

struct BranchShape<'m> {
    branch: &'m Branch,
    variant: Ident,
    constructor: Ident,
    boxed: bool,
}

/// The union of a type.
pub(crate) fn union<'m>(
    context: Context<'_, 'm>,
    id: TypeId,
    ty: &'m Type,
    union: &'m Union,
) -> TokenStream {
    let tag = Some(union.tag.as_str());
    let common = Fields::new(context, Some(id), &union.common, tag, ty.history.since);
    let mut names = Namespace::default();
    let shape = Shape {
        context,
        ty,
        union,
        name: ident(context.plan.name(id)),
        branch_name: ident(context.plan.branch_name(id)),
        tag_field: ident(&field_name(&union.tag)),
        common: &common,
        branches: branches(context, id, union, &mut names),
    };
    let (name, declaration) = (&shape.name, shape.declaration(id));
    let (methods, conversions) = (shape.methods(names), shape.conversions());
    let (encode, decode) = (shape.encode(), shape.decode());
    quote! { #declaration #methods #conversions #encode #decode runtime::object!(#name); }
}

fn branches<'m>(
    context: Context<'_, '_>,
    id: TypeId,
    union: &'m Union,
    methods: &mut Namespace,
) -> Vec<BranchShape<'m>> {
    let mut variants = Namespace::default();
    let shape = |branch: &'m Branch| BranchShape {
        branch,
        variant: ident(&variants.claim(variant_name(&branch.name))),
        constructor: ident(&methods.claim(field_name(&branch.name))),
        boxed: context.plan.is_boxed(id, Part::Branch(branch.name.clone())),
    };
    union.branches.iter().map(shape).collect()
}

impl Shape<'_, '_, '_> {
    fn is_struct(&self) -> bool {
        self.name != self.branch_name
    }

    fn open(&self) -> bool {
        self.ty.direction.received
    }

    fn declaration(&self, id: TypeId) -> TokenStream {
        let head = type_head(self.context, self.ty, "object");
        if !self.is_struct() {
            return self.branch_enum(&head);
        }
        let text = format!(
            "The branches of [`{}`], by the value of `{}`.",
            self.context.plan.name(id),
            self.union.tag
        );
        let branch_enum = self.branch_enum(&docs(&[text]));
        let (name, branch_name, tag_field) = (&self.name, &self.branch_name, &self.tag_field);
        let common = self.common.declarations(self.context);
        let tag_head = docs(&[format!("`{}`: which branch, and its members.", self.union.tag)]);
        let absent = self.union.absent_tag.as_ref().map(|branch| {
            let text = format!("Whether the tag was absent on the wire, which means `{branch}`.");
            let text = docs(&[text]);
            quote!(#text tag_absent: bool,)
        });
        quote! {
            #head
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            pub struct #name {
                #common
                #tag_head
                pub #tag_field: #branch_name,
                #absent
            }
            #branch_enum
        }
    }

    fn branch_enum(&self, head: &TokenStream) -> TokenStream {
        let name = &self.branch_name;
        let variants = self.branches.iter().map(|it| self.variant(it));
        let unknown = self.open().then(|| {
            let text = docs(&["A branch that these bindings do not know.".to_owned()]);
            quote!(#text Unknown(runtime::UnknownBranch),)
        });
        quote! {
            #head
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            pub enum #name { #(#variants)* #unknown }
        }
    }

    fn variant(&self, shape: &BranchShape<'_>) -> TokenStream {
        let BranchShape { branch, variant, .. } = shape;
        let facts = history_text(&branch.history, Some(self.ty.history.since));
        let text = docs(&[format!("`{}`. {facts}", branch.name).trim_end().to_owned()]);
        let deprecated = deprecated(&branch.history);
        match self.branch_type(shape) {
            Some(ty) => quote!(#text #deprecated #variant(#ty),),
            None => quote!(#text #deprecated #variant,),
        }
    }

    fn branch_type(&self, shape: &BranchShape<'_>) -> Option<TokenStream> {
        let ty = self.context.path(self.context.plan.name(shape.branch.ty?));
        Some(if shape.boxed { quote!(Box<#ty>) } else { ty })
    }

    /// A constructor for each value of the tag, setters for the optional common members.
    fn methods(&self, mut names: Namespace) -> TokenStream {
        let name = &self.name;
        let constructors = self.branches.iter().map(|it| self.constructor(it));
        let setters = (self.is_struct() && self.ty.direction.sent)
            .then(|| self.common.setters(self.context, &mut names));
        quote!(impl #name { #(#constructors)* #setters })
    }

    fn constructor(&self, shape: &BranchShape<'_>) -> TokenStream {
        let BranchShape { branch, variant, constructor, boxed } = shape;
        let text =
            docs(&[format!("`{}` with `{}` `{}`.", self.ty.name, self.union.tag, branch.name)]);
        let deprecated = deprecated(&branch.history);
        let branch_name = &self.branch_name;
        let argument = self.argument(shape);
        let (parameter, value) = match branch.ty {
            None => (TokenStream::new(), quote!(#branch_name::#variant)),
            Some(ty) => {
                let ty = self.context.path(self.context.plan.name(ty));
                let value = quote!(#argument.into());
                let value = if *boxed { quote!(Box::new(#value)) } else { value };
                (quote!(#argument: impl Into<#ty>), quote!(#branch_name::#variant(#value)))
            }
        };
        let common = self.common.parameters(self.context);
        let value = if self.is_struct() { self.built(&value) } else { value };
        quote! {
            #text
            #deprecated
            #[must_use]
            pub fn #constructor(#common #parameter) -> Self { #value }
        }
    }

    /// The parameter that takes the branch's members.
    fn argument(&self, shape: &BranchShape<'_>) -> Ident {
        let taken = self.common.required().any(|field| field.name == shape.constructor);
        if taken {
            format_ident!("{}_members", shape.constructor)
        } else {
            shape.constructor.clone()
        }
    }

    fn built(&self, branch: &TokenStream) -> TokenStream {
        let tag_field = &self.tag_field;
        let common = self.common.initializers(self.context);
        let absent = self.union.absent_tag.is_some().then(|| quote!(tag_absent: false,));
        quote!(Self { #common #tag_field: #branch, #absent })
    }

    /// `From` for a type that is one branch alone, where nothing else is required.
    fn conversions(&self) -> TokenStream {
        if !self.common.all_optional() || !self.ty.direction.sent {
            return TokenStream::new();
        }
        let name = &self.name;
        let conversions = self.branches.iter().filter_map(|shape| {
            let ty = shape.branch.ty?;
            let served = self.branches.iter().filter(|it| it.branch.ty == Some(ty)).count();
            if served != 1 {
                return None;
            }
            let ty = self.context.path(self.context.plan.name(ty));
            let constructor = &shape.constructor;
            Some(quote! {
                impl From<#ty> for #name {
                    fn from(members: #ty) -> Self { Self::#constructor(members) }
                }
            })
        });
        quote!(#(#conversions)*)
    }

    fn encode(&self) -> TokenStream {
        let (name, branch_name, tag) = (&self.name, &self.branch_name, &self.union.tag);
        let common = self.common.writes();
        let place = if self.is_struct() {
            let tag_field = &self.tag_field;
            quote!(&self.#tag_field)
        } else {
            quote!(self)
        };
        let arms = self.branches.iter().map(|BranchShape { branch, variant, .. }| {
            let value = &branch.name;
            match branch.ty {
                Some(_) => {
                    quote!(#branch_name::#variant(members) => runtime::branch(map, #tag, #value, members),)
                }
                None => quote!(#branch_name::#variant => map.serialize_entry(#tag, #value),),
            }
        });
        let unknown =
            self.open().then(|| quote!(#branch_name::Unknown(branch) => branch.encode(map, #tag),));
        let absent = self.absent_arm();
        quote! {
            impl runtime::Encode for #name {
                fn encode<M: runtime::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
                    #common
                    match #place { #absent #(#arms)* #unknown }
                }
            }
        }
    }

    /// The arm that writes the members of the branch that an absent tag means, without a tag.
    fn absent_arm(&self) -> Option<TokenStream> {
        let value = self.union.absent_tag.as_ref()?;
        let shape = self.branches.iter().find(|shape| shape.branch.name == *value)?;
        let (branch_name, variant) = (&self.branch_name, &shape.variant);
        shape.branch.ty?;
        Some(quote! {
            #branch_name::#variant(members) if self.tag_absent => members.encode(map),
        })
    }

    fn decode(&self) -> TokenStream {
        let (name, tag) = (&self.name, &self.union.tag);
        let (common_struct, common) = self.common_slots();
        let branch_name = &self.branch_name;
        let arms = self.branches.iter().map(|BranchShape { branch, variant, boxed, .. }| {
            let value = &branch.name;
            match (branch.ty, boxed) {
                (Some(_), true) => {
                    quote!(#value => #branch_name::#variant(Box::new(rest.members()?)),)
                }
                (Some(_), false) => quote!(#value => #branch_name::#variant(rest.members()?),),
                (None, _) => quote!(#value => { rest.finish()?; #branch_name::#variant }),
            }
        });
        let other = if self.open() {
            quote!(_ => #branch_name::Unknown(rest.unknown(&tag)?),)
        } else {
            quote!(_ => return Err(runtime::unknown_value(&tag, #tag)),)
        };
        let (split, result) = (self.split(), self.decoded());
        quote! {
            impl<'de> runtime::Decode<'de> for #name {
                fn decode<A: runtime::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
                    #common_struct
                    let mut common = #common;
                    #split
                    let branch = match &*tag { #(#arms)* #other };
                    #result
                }
            }
        }
    }

    fn split(&self) -> TokenStream {
        let tag = &self.union.tag;
        match &self.union.absent_tag {
            None => quote! {
                let (tag, rest) = runtime::split(map, #tag, &mut common)?;
            },
            Some(branch) => quote! {
                let (tag, rest) = runtime::split_or(map, #tag, #branch, &mut common)?;
                let tag_absent = rest.tag_absent();
            },
        }
    }

    fn decoded(&self) -> TokenStream {
        if !self.is_struct() {
            return quote!(Ok(branch));
        }
        let tag_field = &self.tag_field;
        let absent = self.union.absent_tag.as_ref().map(|_| quote!(tag_absent,));
        let fields = self.common.fields.iter().map(|Field { member, name, .. }| {
            let wire = &member.name;
            if member.required {
                quote!(#name: runtime::required(common.#name, #wire)?,)
            } else {
                quote!(#name: common.#name,)
            }
        });
        quote!(Ok(Self { #(#fields)* #tag_field: branch, #absent }))
    }

    /// Where the common members are kept while the rest is decoded: the type and its first value.
    fn common_slots(&self) -> (TokenStream, TokenStream) {
        if !self.is_struct() {
            return (TokenStream::new(), quote!(runtime::NoCommon));
        }
        let fields = self.common.fields.iter().map(|field| {
            let (name, ty) = (&field.name, field.inner_type(self.context));
            quote!(#name: Option<#ty>,)
        });
        let arms = self.common.fields.iter().map(|Field { member, name, .. }| {
            let wire = &member.name;
            quote!(#wire => self.#name = Some(map.next_value()?),)
        });
        let slots = quote! {
            #[derive(Default)]
            struct Common { #(#fields)* }
            impl<'de> runtime::Common<'de> for Common {
                fn take<A: runtime::MapAccess<'de>>(
                    &mut self,
                    key: &str,
                    map: &mut A,
                ) -> Result<bool, A::Error> {
                    match key { #(#arms)* _ => return Ok(false) }
                    Ok(true)
                }
            }
        };
        (slots, quote!(Common::default()))
    }
}
