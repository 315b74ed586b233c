// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

//! What everything is, for questions at run time.

/// Commands and their arguments.
pub(crate) static COMMANDS: &str = r"
";

/// Types and their parts, by the names in Rust.
pub(crate) static TYPES: &str = r"
";
