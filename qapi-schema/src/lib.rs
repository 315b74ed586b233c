//! Reads, checks, snapshots, merges and compares QEMU's QAPI schemas.

pub mod merge;
pub mod release;
pub mod snapshot;
