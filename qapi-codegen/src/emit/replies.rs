//! A table of all replies by the name of their command, for tests.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::ident;
use crate::plan::Plan;

/// Emits the table of commands that return a value. Each row has a function that decodes and
/// encodes the value. The parent module provides that function.
pub(crate) fn replies(plan: &Plan<'_>) -> TokenStream {
    let commands = plan.commands();
    let returning = commands.into_iter().filter(|(_, command)| command.returns.is_some());
    let rows = returning.map(|(name, command)| {
        let (name, wire) = (ident(&name), &command.name);
        quote!((#wire, again::<commands::#name>))
    });
    let import = match plan.is_guest_agent() {
        true => quote!(
            use ::qmp::guest_agent::commands;
        ),
        false => quote!(
            use ::qmp::commands;
        ),
    };
    quote! {
        #![doc = " The replies of all commands, for tests that check each one."]
        #import
        use super::{Again, again};
        /// The functions that decode and encode each reply, by the command's name.
        pub(crate) const REPLIES: &[(&str, Again)] = &[#(#rows),*];
    }
}
