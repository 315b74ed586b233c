// A golden file.

//! Commands, events and types of QEMU's QAPI schema.
#![allow(deprecated, clippy::all, clippy::pedantic)]

pub mod commands;
pub mod events;
pub mod types;
