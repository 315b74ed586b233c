// A golden file.

//! The secret members of messages, for code that shows messages as text.
#![allow(dead_code, reason = "bindings elsewhere have nothing that reads it")]

/// The name of a command or event, and that of a member anywhere in its messages.
pub(crate) static SECRETS: &[(&str, &str)] = &[];
