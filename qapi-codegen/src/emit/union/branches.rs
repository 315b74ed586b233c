//! The enum over a union's branches: its tag, and the encoding and decoding of each branch.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::object::strict;
use super::{BranchShape, Shape};
use crate::docs::docs;

impl Shape<'_, '_, '_> {
    pub(super) fn branch_impls(&self) -> TokenStream {
        let (name, tag) = (&self.branch_name, &self.union.tag);
        let strict = strict(self.ty.direction);
        let (accessor, encode, decode) =
            (self.tag_accessor(), self.encode_branch(), self.decode_branch());
        quote! {
            #accessor
            impl runtime::Branches for #name {
                const TAG: &'static str = #tag;
                #[inline]
                fn tag(&self) -> &str {
                    self.tag()
                }
                #encode
                #decode
            }
            runtime::branches!(#name #strict);
        }
    }

    fn tag_accessor(&self) -> TokenStream {
        let name = &self.branch_name;
        let text = docs(&[format!("The value of `{}`.", self.union.tag)]);
        let arms = self.branches.iter().map(|BranchShape { branch, variant, .. }| {
            let value = &branch.name;
            let fields = branch.ty.map(|_| quote!((_)));
            quote!(Self::#variant #fields => #value,)
        });
        let unknown = self.open().then(|| quote!(Self::Unknown(it) => &it.tag,));
        quote! {
            impl #name {
                #text
                #[must_use]
                #[inline]
                pub fn tag(&self) -> &str {
                    match self { #(#arms)* #unknown }
                }
            }
        }
    }

    fn encode_branch(&self) -> TokenStream {
        let arms =
            self.branches.iter().map(|BranchShape { branch, variant, .. }| match branch.ty {
                Some(_) => quote!(Self::#variant(it) => writer.members(it),),
                None => quote!(Self::#variant => {},),
            });
        let unknown = self.open().then(|| quote!(Self::Unknown(it) => writer.unknown_branch(it),));
        quote! {
            #[inline]
            fn encode_branch(&self, writer: &mut runtime::Writer) {
                match self { #(#arms)* #unknown }
            }
        }
    }

    fn decode_branch(&self) -> TokenStream {
        let arms = self.branches.iter().map(|BranchShape { branch, variant, .. }| {
            let value = &branch.name;
            match branch.ty {
                Some(_) => quote!(#value => members.read_as(Self::#variant),),
                None => quote!(#value => members.skip_all(Self::#variant),),
            }
        });
        let other = if self.open() {
            quote!(_ => members.unknown_branch(tag).map(Self::Unknown),)
        } else {
            quote!(_ => members.no_branch(tag),)
        };
        quote! {
            #[inline]
            fn decode_branch(
                tag: &str,
                members: &mut runtime::Members<'_, '_>,
            ) -> Result<Self, runtime::Fault> {
                match tag { #(#arms)* #other }
            }
        }
    }
}
