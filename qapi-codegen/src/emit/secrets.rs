//! The table of secret members by message, for code that shows messages as text.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::Plan;

/// Emits the table.
pub(crate) fn secrets(plan: &Plan<'_>) -> TokenStream {
    let rows = plan.secrets.by_message();
    let rows = rows.iter().map(|(message, member)| quote!((#message, #member)));
    quote! {
        #![doc = " The secret members of messages, for code that shows messages as text."]
        #![allow(dead_code, reason = "bindings elsewhere have nothing that reads it")]
        /// The name of a command or event, and that of a member anywhere in its messages.
        pub(crate) static SECRETS: &[(&str, &str)] = &[#(#rows),*];
    }
}
