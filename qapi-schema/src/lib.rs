#![doc = include_str!("../README.md")]

mod check;
mod define;
pub mod devices;
pub mod diagnostic;
pub mod diff;
pub mod doc;
mod expr;
pub mod fuzzing;
pub mod introspect;
mod load;
pub mod merge;
pub mod model;
mod name;
mod pragma;
mod reader;
pub mod release;
mod resolve;
pub mod snapshot;
pub mod source;
mod syntax;
mod text;
pub mod verify;

pub use diagnostic::{Diagnostic, Diagnostics};
pub use load::{LoadError, Loaded, Options, load};
pub use model::Schema;
pub use pragma::Pragmas;
