// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

//! The schema of every release, as text.

#[cfg(feature = "guest-agent")]
pub(crate) mod guest_agent;
pub(crate) mod qemu;
