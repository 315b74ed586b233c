//! A table of everything that can be encoded and decoded, for tests that cover all of it.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::ident;
use crate::layout::{file, named_events};
use crate::plan::Plan;
use crate::{File, GenerateError, Options};

/// Generates a file with tables of the types, commands and events, in the order of the merged
/// schema. Each entry is an instance of `crate::again`, a function that the test provides.
pub(crate) fn registry(plan: &Plan<'_>, options: &Options) -> Result<File, GenerateError> {
    let runtime = &plan.runtime;
    let types = plan.types().map(|(id, _)| entry(plan.name(id), &quote!(types)));
    let commands = plan.commands().into_iter();
    let commands = commands.map(|(name, _)| entry(&name, &quote!(commands)));
    let events = named_events(plan).into_iter();
    let events = events.map(|(name, _)| entry(&name.to_string(), &quote!(events)));
    let (import, events) = match plan.is_guest_agent() {
        true => (quote!(use #runtime::guest_agent::{commands, types};), None),
        false => (
            quote!(use #runtime::{commands, events, types};),
            Some(quote!(pub(crate) const EVENTS: &[(&str, Again)] = &[#(#events),*];)),
        ),
    };
    let tokens = quote! {
        #![doc = " Every type, command and event, for the tests that go through all of them."]
        #![allow(deprecated)]
        #import
        use crate::Again;
        pub(crate) const TYPES: &[(&str, Again)] = &[#(#types),*];
        pub(crate) const COMMANDS: &[(&str, Again)] = &[#(#commands),*];
        #events
    };
    file("mod.rs", &tokens, options)
}

fn entry(name: &str, namespace: &TokenStream) -> TokenStream {
    let ty = ident(name);
    quote!((#name, crate::again::<#namespace::#ty>))
}
