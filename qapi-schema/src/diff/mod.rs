//! The changes of a release: facts, and their text, Markdown and JSON.
//!
//! Types are matched by the places where they are used, as in the merge. A type with a new name is
//! therefore a renamed type, and not a change of everything that uses it.

mod arguments;
mod effect;
mod facts;
mod json;
mod markdown;
mod marks;
mod members;
mod model;
#[cfg(test)]
mod tests;
mod text;
mod types;
mod values;
mod words;

pub use facts::diff;
pub use json::json;
pub use markdown::markdown;
pub use model::{
    Change, Diff, Effect, Flag, Impact, Kind, Part, Summary, TypeShape, What, Written,
};
pub use text::text;
