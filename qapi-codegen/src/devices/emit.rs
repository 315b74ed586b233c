//! The structs of devices and the traits of families.

use proc_macro2::TokenStream;
use qapi_schema::devices::Seen;
use quote::quote;

use super::docs;
use super::family::{FAMILIES, Family};
use super::plan::{Member, Named, Plan};
use crate::emit::context::ident;

/// Emits the struct of a device.
pub(super) fn device(plan: &Plan<'_>, it: &Named<'_>) -> TokenStream {
    let (name, wire) = (ident(&it.name), it.wire);
    let docs = docs::device(plan, it);
    let setters = it.own.iter().map(|member| setter(plan, it.device.told, member));
    let own = (!it.own.is_empty()).then(|| quote!(impl #name { #(#setters)* }));
    let families = FAMILIES.iter().filter(|family| family.has(it.device));
    let families = families.map(|family| {
        let family = ident(family.name);
        quote!(impl #family for #name {})
    });
    quote! {
        #(#[doc = #docs])*
        #[must_use]
        #[derive(Clone, Debug, PartialEq)]
        pub struct #name(DeviceAdd);
        device!(#name, #wire);
        #own
        #(#families)*
    }
}

fn setter(plan: &Plan<'_>, told: Seen, it: &Member<'_>) -> TokenStream {
    let (name, wire) = (ident(&it.name), it.wire);
    let doc = docs::setter(plan, told, it);
    let (ty, value) = it.form.setter();
    quote! {
        #[doc = #doc]
        #[inline]
        pub fn #name(mut self, value: #ty) -> Self {
            put(&mut self.0, #wire, #value);
            self
        }
    }
}

/// Emits the trait of a family.
pub(super) fn family(plan: &Plan<'_>, family: &Family) -> TokenStream {
    let name = ident(family.name);
    let doc = format!(" {}", family.doc);
    let members = plan.families.get(family.name).map(Vec::as_slice).unwrap_or_default();
    let all =
        plan.merged.sources.iter().enumerate().fold(Seen::default(), |mut all, (index, _)| {
            all.add(index);
            all
        });
    let setters = members.iter().map(|it| {
        let (name, wire) = (ident(&it.name), it.wire);
        let doc = docs::setter(plan, all, it);
        let (ty, value) = it.form.setter();
        quote! {
            #[doc = #doc]
            #[inline]
            #[must_use]
            fn #name(self, value: #ty) -> Self {
                self.with(#wire, #value)
            }
        }
    });
    quote! {
        #[doc = #doc]
        pub trait #name: Device { #(#setters)* }
    }
}
