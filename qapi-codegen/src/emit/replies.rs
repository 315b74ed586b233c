//! A table for tests: every reply by the name of its command.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::ident;
use crate::plan::Plan;

/// The commands that return something, with the function that decodes and encodes what they
/// return; the module above gives it.
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
        #![doc = " What commands return, for the tests that go over all of them."]
        #import
        use super::{Again, again};
        /// How the reply to each command is decoded and encoded again, by the command's name.
        pub(crate) const REPLIES: &[(&str, Again)] = &[#(#rows),*];
    }
}
