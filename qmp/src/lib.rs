//! Typed QMP for QEMU.

// Generated code names its runtime by one path, `::qmp`, here and in crates of others.
extern crate self as qmp;

mod command;
mod event;
mod release;

pub use command::{Command, OobCommand};
pub use event::{EventData, FromEvent, Stamped, Timestamp};
pub use release::{Change, Release};
