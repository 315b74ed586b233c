//! Encoding a union: the common members, the tag, and the members of the branch.

use proc_macro2::TokenStream;
use quote::quote;

use super::Shape;

impl Shape<'_, '_, '_> {
    /// Emits the encoding of the struct around the branches. A union without such a struct needs
    /// none.
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

    /// Emits the pattern of the branch that an absent tag stands for.
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
