//! JSON text of the protocol: splitting the stream into messages, and QEMU's limits for commands.

pub(crate) mod blocks;
pub(crate) mod depth;
pub(crate) mod file_path;
pub(crate) mod frame;
pub(crate) mod limits;
pub(crate) mod path;
pub(crate) mod raw_object;
mod scan;
pub(crate) mod tokens;
