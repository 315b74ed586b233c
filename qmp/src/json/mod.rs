//! JSON text as it comes and goes: finding messages in it, and what QEMU takes of it.

pub(crate) mod blocks;
pub(crate) mod frame;
pub(crate) mod limits;
pub(crate) mod raw_object;
mod scan;
pub(crate) mod tokens;
