// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

//! The secret members of messages, for code that shows messages as text.
#![allow(dead_code, reason = "bindings elsewhere have nothing that reads it")]

/// The name of a command or event, and that of a member anywhere in its messages.
pub(crate) static SECRETS: &[(&str, &str)] = &[
    ("guest-exec", "input-data"),
    ("guest-set-user-password", "password"),
];
