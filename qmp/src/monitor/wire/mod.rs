//! What operations need to know of QEMU beside its schema: names and texts of errors.

pub(crate) mod error_text;
pub(crate) mod fresh;
