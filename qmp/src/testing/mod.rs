//! Fake servers for the tests of programs that use QEMU.

mod upstream;
mod wire;

pub use upstream::releases;
