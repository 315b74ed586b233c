//! Emitters of tokens for each kind of definition.
//!
//! The modules build on each other: `context` is used by every emitter, `names`, `blank`, `head`
//! and `fields` are shared by some, and the others each emit one kind of definition.

pub(crate) mod alternate;
mod blank;
pub(crate) mod command;
pub(crate) mod context;
pub(crate) mod enumeration;
pub(crate) mod event;
pub(crate) mod facts;
pub(crate) mod fields;
mod head;
mod names;
pub(crate) mod object;
pub(crate) mod replies;
pub(crate) mod secrets;
pub(crate) mod union;
pub(crate) mod words;
