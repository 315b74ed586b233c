// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

//! Commands, events and types of QEMU's QAPI schema.
#![allow(deprecated, clippy::all, clippy::pedantic)]

pub mod commands;
pub mod events;
pub mod types;
