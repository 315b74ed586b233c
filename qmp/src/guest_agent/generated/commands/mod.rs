// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

//! Every command of the guest agent: a struct of its arguments.

mod qapi_schema;

#[allow(unused_imports, reason = "a program may use nothing of a QAPI module")]
pub use self::qapi_schema::*;
