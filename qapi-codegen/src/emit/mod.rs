//! Tokens for each kind of definition.
//!
//! From the ground up: what every emitter needs (`context`), what some share (`names`, `blank`,
//! `head`, `fields`), then a file for each kind of definition.

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
