//! How a union is read: its tag first, wherever that is, then common members and branch together.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::fields::Field;
use super::{BranchShape, Shape};

impl Shape<'_, '_, '_> {
    pub(super) fn decode(&self) -> TokenStream {
        let name = &self.name;
        let (common_struct, common) = self.common_slots();
        let (tag, branch, result) = (self.read_tag(), self.read_branch(), self.decoded());
        quote! {
            #common_struct
            impl runtime::DecodeMembers for #name {
                #[inline]
                fn decode_members(
                    members: &mut runtime::Members<'_, '_>,
                ) -> Result<Self, runtime::Fault> {
                    #common
                    #tag
                    let branch = #branch?;
                    #result
                }
            }
        }
    }

    fn read_tag(&self) -> TokenStream {
        let (tag, common) = (&self.union.tag, self.common_argument());
        match &self.union.absent_tag {
            None => quote!(let tag = members.tag(#tag, #common)?;),
            Some(branch) => quote! {
                let tag = members.optional_tag(#tag, #common)?;
                let tag_absent = tag.is_none();
                let tag = tag.unwrap_or(#branch.into());
            },
        }
    }

    fn common_argument(&self) -> TokenStream {
        if self.is_struct() { quote!(&mut common) } else { quote!(&mut runtime::NoCommon) }
    }

    fn read_branch(&self) -> TokenStream {
        let (branch_name, tag) = (&self.branch_name, &self.union.tag);
        let common = self.common_argument();
        let arms = self.branches.iter().map(|BranchShape { branch, variant, .. }| {
            let value = &branch.name;
            let variant = quote!(#branch_name::#variant);
            match branch.ty {
                Some(_) => quote!(#value => members.branch(#tag, #common).map(#variant),),
                None => quote!(#value => members.empty_branch(#tag, #common).map(|()| #variant),),
            }
        });
        let other = if self.open() {
            quote!(_ => members.unknown_branch(#tag, &tag, #common).map(#branch_name::Unknown),)
        } else {
            quote!(_ => members.no_branch(#tag, &tag),)
        };
        quote!(match &*tag { #(#arms)* #other })
    }

    fn decoded(&self) -> TokenStream {
        if !self.is_struct() {
            return quote!(Ok(branch));
        }
        let tag_field = &self.tag_field;
        let absent = self.union.absent_tag.as_ref().map(|_| quote!(tag_absent,));
        let holder = |Field { name, .. }: &Field<'_>| quote!(common.#name);
        let (checks, values) = (self.common.checks(holder), self.common.values(holder));
        quote!(#checks Ok(Self { #values #tag_field: branch, #absent }))
    }

    /// Where the common members are kept while the rest is decoded: the type and its first value.
    fn common_slots(&self) -> (TokenStream, TokenStream) {
        if !self.is_struct() {
            return (TokenStream::new(), TokenStream::new());
        }
        let ty = &self.common_name;
        let fields = self.common.fields.iter().map(|field| {
            let (name, ty) = (&field.name, field.inner_type(self.context));
            quote!(#name: Option<#ty>,)
        });
        let arms = self.common.arms(|Field { name, .. }| quote!(reader.take(&mut self.#name)));
        let slots = quote! {
            #[derive(Default)]
            struct #ty { #(#fields)* }
            impl runtime::Common for #ty {
                #[inline]
                fn take(
                    &mut self,
                    name: &str,
                    reader: &mut runtime::Reader<'_>,
                ) -> Result<bool, runtime::Fault> {
                    match name {
                        #arms
                        _ => Ok(false),
                    }
                }
            }
        };
        (slots, quote!(let mut common = #ty::default();))
    }
}
