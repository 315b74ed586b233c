//! What a release changed: facts first, then text, Markdown or JSON of them.
//!
//! Types are compared by the places where they are used, as the merge does it, so that a type
//! with a new name is a renamed type and no change of everything that has it.

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
