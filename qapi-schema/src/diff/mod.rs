//! Finds the changes of a release, and renders them as text, Markdown or JSON.
//!
//! Types are matched by the positions where they are used, as in the merge. A type with a new name
//! is therefore reported as renamed, and the definitions that use it as unchanged.

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
