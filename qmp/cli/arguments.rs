//! Arguments as words: `key=value`, `key:=JSON` and `key@=FILE`, and their types by the schema.

mod typed;
mod written;

pub(crate) use typed::{Typed, typed};
pub(crate) use written::Written;
