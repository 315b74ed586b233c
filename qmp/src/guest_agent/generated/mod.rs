// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

//! Commands and types of the guest agent's QAPI schema.
#![allow(
    deprecated,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::self_named_constructors,
    clippy::semicolon_if_nothing_returned
)]
#![allow(
    dead_code,
    unreachable_pub,
    reason = "a module that is not public may use little of this"
)]

pub mod commands;
pub(crate) mod facts;
pub(crate) mod secrets;
pub mod types;
