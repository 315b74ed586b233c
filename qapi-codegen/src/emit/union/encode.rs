//! How a union is written.

use proc_macro2::TokenStream;
use quote::quote;

use super::{BranchShape, Shape};

impl Shape<'_, '_, '_> {
    pub(super) fn encode(&self) -> TokenStream {
        let name = &self.name;
        let common = self.common.writes();
        let body = self.write_branch();
        let debug = self.is_struct().then(|| self.encode_branch_enum());
        quote! {
            impl runtime::EncodeMembers for #name {
                #[inline]
                fn encode_members(&self, writer: &mut runtime::Writer) {
                    #common
                    #body
                }
            }
            #debug
        }
    }

    /// Writes the tag and the members of the branch, unless the tag is to be absent.
    fn write_branch(&self) -> TokenStream {
        if !self.is_struct() {
            let arms = self.write_arms();
            return quote!(match self { #arms });
        }
        let tag_field = &self.tag_field;
        let write = quote!(runtime::EncodeMembers::encode_members(&self.#tag_field, writer););
        match self.absent_arm() {
            Some(absent) => quote!(match &self.#tag_field { #absent _ => { #write } }),
            None => write,
        }
    }

    /// The branch enum writes the tag, too, so that it can be shown on its own.
    fn encode_branch_enum(&self) -> TokenStream {
        let (branch_name, arms) = (&self.branch_name, self.write_arms());
        quote! {
            impl runtime::EncodeMembers for #branch_name {
                #[inline]
                fn encode_members(&self, writer: &mut runtime::Writer) {
                    match self { #arms }
                }
            }
            runtime::shown!(#branch_name);
        }
    }

    fn write_arms(&self) -> TokenStream {
        let tag = &self.union.tag;
        let arms = self.branches.iter().map(|BranchShape { branch, variant, .. }| {
            let value = &branch.name;
            match branch.ty {
                Some(_) => quote!(Self::#variant(it) => writer.branch(#tag, #value, it),),
                None => quote!(Self::#variant => writer.member(#tag, #value),),
            }
        });
        let unknown =
            self.open().then(|| quote!(Self::Unknown(it) => it.encode_members(writer, #tag),));
        quote!(#(#arms)* #unknown)
    }

    /// The arm that writes the members of the branch that an absent tag means, without a tag.
    fn absent_arm(&self) -> Option<TokenStream> {
        let value = self.union.absent_tag.as_ref()?;
        let shape = self.branches.iter().find(|shape| shape.branch.name == *value)?;
        let (branch_name, variant) = (&self.branch_name, &shape.variant);
        shape.branch.ty?;
        Some(quote! {
            #branch_name::#variant(it) if self.tag_absent => {
                runtime::EncodeMembers::encode_members(it, writer);
            }
        })
    }
}
