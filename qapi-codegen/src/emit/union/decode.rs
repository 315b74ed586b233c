//! Decoding a union: first the tag, wherever it is, then the common members and the branch
//! together.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::fields::Field;
use super::Shape;

impl Shape<'_, '_, '_> {
    /// Emits the decoding of the struct around the branches. A union without such a struct needs
    /// none.
    pub(super) fn read(&self) -> TokenStream {
        let slots = self.common.slots(self.context);
        let arms = self.common.arms(|Field { slot, .. }| quote!(reader.take(&mut #slot)));
        let (branch, result) = (self.read_branch(), self.decoded());
        quote! {
            #slots
            let mut common = |member: &str, reader: &mut runtime::Reader<'_>| match member {
                #arms
                _ => Ok(false),
            };
            #branch
            #result
        }
    }

    fn read_branch(&self) -> TokenStream {
        let tag = &self.union.tag;
        match &self.union.absent_tag {
            None => quote! {
                let tag = members.tag(#tag, &mut common)?;
                let branch = members.branch(&tag, &mut common)?;
            },
            Some(absent) => quote! {
                let tag = members.optional_tag(#tag, &mut common)?;
                let branch = members.branch(tag.as_deref().unwrap_or(#absent), &mut common)?;
            },
        }
    }

    fn decoded(&self) -> TokenStream {
        let tag_field = &self.tag_field;
        let absent = self.union.absent_tag.as_ref().map(|_| quote!(tag_absent: tag.is_none(),));
        let (checks, values) = self.common.checked_values();
        quote!(#checks Ok(Self { #values #tag_field: branch, #absent }))
    }
}
