// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

//! Every type that commands use.
//!
//! A setter takes a value. To pass on an `Option`, assign the member itself: every member is a
//! public field, and an optional one is an `Option`, as in `command.speed = speed;` in place of
//! `command.speed(speed)`.

mod qapi_schema;

#[allow(unused_imports, reason = "a program may use nothing of a QAPI module")]
pub use self::qapi_schema::*;
