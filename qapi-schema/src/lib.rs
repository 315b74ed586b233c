//! Reads, checks, snapshots, merges and compares QEMU's QAPI schemas.
