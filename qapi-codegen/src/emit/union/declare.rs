//! The declarations of a union's struct and its branch enum.

use proc_macro2::TokenStream;
use qapi_schema::merge::TypeId;
use quote::quote;

use super::super::head::type_head;
use super::{BranchShape, Shape};
use crate::docs::{deprecated, docs, history_text, part_docs};
use crate::plan::{Owner, Said};

impl<'m> Shape<'_, '_, 'm> {
    pub(super) fn declaration(&self, id: TypeId) -> TokenStream {
        let head = type_head(self.context, id, self.ty, "object");
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
        let tag_head = self.tag_head();
        let absent = self.union.absent_tag.as_ref().map(|branch| {
            let text = format!("Whether the tag was absent on the wire, which means `{branch}`.");
            let text = docs(&[text]);
            quote!(#text tag_absent: bool,)
        });
        quote! {
            #head
            #[derive(Clone, PartialEq)]
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

    fn tag_head(&self) -> TokenStream {
        let what = format!("`{}`: the branch and its members.", self.union.tag);
        let said = self.context.plan.said_of_part(self.owner, &self.union.tag);
        part_docs(&what, &said, String::new())
    }

    /// Returns what is said about the branch, or else about the tag's value.
    pub(super) fn branch_said(&self, branch: &str) -> Said<'m> {
        let plan = self.context.plan;
        let is_member = self.union.common.members.iter().any(|member| member.name == branch);
        let own = if is_member { Said::default() } else { plan.said_of_part(self.owner, branch) };
        own.or(plan.said_of_part(Owner::Type(self.union.tag_type), branch))
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
            #[derive(Clone, PartialEq)]
            #[non_exhaustive]
            pub enum #name { #(#variants)* #unknown }
        }
    }

    fn variant(&self, shape: &BranchShape<'_>) -> TokenStream {
        let BranchShape { branch, variant, .. } = shape;
        let said = self.branch_said(&branch.name);
        let instead = said.instead.as_deref();
        let facts = history_text(&branch.history, Some(self.ty.history.since), instead);
        let text = part_docs(&format!("`{}`.", branch.name), &said, facts);
        let deprecated = deprecated(&branch.history, instead);
        match self.branch_type(shape) {
            Some(ty) => quote!(#text #deprecated #variant(#ty),),
            None => quote!(#text #deprecated #variant,),
        }
    }

    fn branch_type(&self, shape: &BranchShape<'_>) -> Option<TokenStream> {
        let ty = self.context.path(self.context.plan.name(shape.branch.ty?));
        Some(if shape.boxed { quote!(Box<#ty>) } else { ty })
    }
}
