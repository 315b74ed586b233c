//! Facts about QEMU beyond its schema that operations need: names and texts of errors.

pub(crate) mod error_text;
pub(crate) mod fresh;
pub(crate) mod publish;
