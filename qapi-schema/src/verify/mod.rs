//! A snapshot against what a server says of itself by `query-qmp-schema`.
//!
//! Servers hide the names of types, so types are compared by the places where they are used.
//! The one difference that is no disagreement is that a server may lack what is under a
//! condition.

mod compare;
mod members;
mod reply;
#[cfg(test)]
mod tests;
mod types;

pub use compare::{Disagreement, verify};
pub use reply::{Introspection, ReplyError};
