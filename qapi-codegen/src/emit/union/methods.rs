//! The constructors, setters and conversions of a union.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::super::context::{ident, inline, method_must_use};
use super::super::object::LONGEST_RECEIVED_CONSTRUCTOR;
use super::{BranchShape, Shape};
use crate::docs::{deprecated, docs, history_text, spaced};

impl Shape<'_, '_, '_> {
    /// Emits a constructor for each value of the tag, and setters for the optional common members.
    pub(super) fn methods(&self) -> TokenStream {
        let name = &self.name;
        let with = self.free_name("with");
        let constructors: Vec<_> =
            self.branches.iter().filter_map(|it| self.constructor(it, &with)).collect();
        let common = (self.is_struct() && !constructors.is_empty()).then(|| self.with(&with));
        let constructors = (!constructors.is_empty()).then(|| {
            let text = format!("Constructors, one for each value of `{}`.", self.union.tag);
            let text = docs(&[text]);
            quote!(#text impl #name { #(#constructors)* #common })
        });
        let setters = self.setters();
        quote!(#constructors #setters)
    }

    /// Emits the setters in an `impl` of their own, so that the documentation does not mix them
    /// with the constructors.
    fn setters(&self) -> Option<TokenStream> {
        if !self.is_struct() || !self.ty.direction.sent || self.setters.is_empty() {
            return None;
        }
        let (name, direction) = (&self.name, self.ty.direction);
        let setters = self.common.setters_called(self.context, &self.setters, direction);
        let text = docs(&["Setters of the optional members that all branches have.".to_owned()]);
        Some(quote!(#text impl #name { #setters }))
    }

    /// Emits the constructor of a branch. Returns `None` for a union that is only received if the
    /// constructor would have too many parameters.
    fn constructor(&self, shape: &BranchShape<'_>, with: &Ident) -> Option<TokenStream> {
        let arguments = self.common.constructor.len() + usize::from(shape.branch.ty.is_some());
        let many = arguments > LONGEST_RECEIVED_CONSTRUCTOR;
        if many && !self.ty.direction.sent {
            return None;
        }
        let many = many.then(|| quote!(#[expect(clippy::too_many_arguments)]));
        let BranchShape { branch, variant, constructor, boxed } = shape;
        let said = self.branch_said(&branch.name);
        let instead = said.instead.as_deref();
        let facts = history_text(&branch.history, Some(self.ty.history.since), instead);
        let what = format!("`{}` with `{}` `{}`.", self.ty.name, self.union.tag, branch.name);
        let text = docs(&[spaced(&[&said.sentence, &what, &facts])]);
        let deprecated = deprecated(&branch.history, instead);
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
        let required = self.common.required().map(|field| &field.name);
        let value =
            if self.is_struct() { quote!(Self::#with(#(#required,)* #value)) } else { value };
        let parameters = quote!(#common #parameter);
        let must_use = method_must_use(self.ty.direction);
        let inline = inline(&parameters);
        Some(quote! {
            #text
            #deprecated
            #many
            #must_use
            #inline
            pub fn #constructor(#parameters) -> Self { #value }
        })
    }

    /// Returns the name of the parameter that takes the branch's members.
    fn argument(&self, shape: &BranchShape<'_>) -> Ident {
        let taken = self.common.required().any(|field| field.name == shape.constructor);
        if taken {
            format_ident!("{}_members", shape.constructor)
        } else {
            shape.constructor.clone()
        }
    }

    /// Returns a method name that is neither that of a constructor nor of a setter.
    fn free_name(&self, name: &str) -> Ident {
        let mut name = name.to_owned();
        let taken = |name: &String| {
            self.setters.contains(name) || self.branches.iter().any(|it| it.constructor == *name)
        };
        while taken(&name) {
            name.push('_');
        }
        ident(&name)
    }

    /// Emits the private constructor that all constructors call. It takes the required common
    /// members and the branch.
    fn with(&self, with: &Ident) -> TokenStream {
        let (tag_field, branch_name) = (&self.tag_field, &self.branch_name);
        let parameters = self.common.parameters(self.context);
        let common = self.common.initializers(self.context);
        let absent = self.union.absent_tag.is_some().then(|| quote!(tag_absent: false,));
        let inline = inline(&parameters);
        quote! {
            #inline
            fn #with(#parameters #tag_field: #branch_name) -> Self {
                Self { #common #tag_field, #absent }
            }
        }
    }

    /// Emits `From` for types that are used by one branch only, if no common member is required.
    pub(super) fn conversions(&self) -> TokenStream {
        if !self.common.all_optional() || !self.ty.direction.sent {
            return TokenStream::new();
        }
        let name = &self.name;
        let conversions = self.branches.iter().filter_map(|shape| {
            let ty = shape.branch.ty.filter(|_| shape.branch.alone)?;
            let ty = self.context.path(self.context.plan.name(ty));
            let constructor = &shape.constructor;
            Some(quote! {
                impl From<#ty> for #name {
                    #[inline] fn from(members: #ty) -> Self { Self::#constructor(members) }
                }
            })
        });
        quote!(#(#conversions)*)
    }
}
