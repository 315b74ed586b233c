//! Compares a snapshot with a server's reply to `query-qmp-schema`.
//!
//! Servers hide the names of types, so types are compared by the places where they are used. A
//! server may lack parts that are conditional. Every other difference is a disagreement.

mod compare;
mod members;
mod reply;
#[cfg(test)]
mod tests;
mod types;

pub use compare::{Disagreement, verify};
pub use reply::{Introspection, ReplyError};
