//! How a union is written: the common members, the tag, and the members of the branch.

use proc_macro2::TokenStream;
use quote::quote;

use super::Shape;

impl Shape<'_, '_, '_> {
    /// How the struct around the branches is written. The branches alone need nothing of their own.
    pub(super) fn write(&self) -> TokenStream {
        let (tag_field, common) = (&self.tag_field, self.common.writes());
        let branch = quote!(writer.branch(&self.#tag_field););
        let branch = match self.absent_pattern() {
            Some(absent) => quote! {
                if self.tag_absent && matches!(self.#tag_field, #absent) {
                    runtime::Branches::encode_branch(&self.#tag_field, writer);
                } else {
                    #branch
                }
            },
            None => branch,
        };
        quote!(#common #branch)
    }

    /// The branch that an absent tag means.
    fn absent_pattern(&self) -> Option<TokenStream> {
        let value = self.union.absent_tag.as_ref()?;
        let shape = self.branches.iter().find(|shape| shape.branch.name == *value)?;
        let (branch_name, variant) = (&self.branch_name, &shape.variant);
        Some(match shape.branch.ty {
            Some(_) => quote!(#branch_name::#variant(_)),
            None => quote!(#branch_name::#variant),
        })
    }
}
