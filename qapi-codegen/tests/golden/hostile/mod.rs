// A golden file.

//! Commands, events and types of QEMU's QAPI schema.
#![allow(deprecated, clippy::large_enum_variant, clippy::semicolon_if_nothing_returned)]

pub mod commands;
pub mod events;
pub mod types;
