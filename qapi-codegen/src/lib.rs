//! Turns merged QAPI schemas into Rust source text.
//!
//! Pure functions: [`generate`] takes the merged schema and gives files as text. First every name
//! is decided and every recursive member found (`plan`), then each definition is put into tokens
//! (`emit`), and the tokens are laid out in files (`layout`).

use qapi_schema::merge::Merged;

mod docs;
mod emit;
mod layout;
mod names;
mod plan;
mod prose;
mod registry;
mod uses;

pub use plan::bytes::{Base64, unused_base64};
pub use plan::secrets::{Secret, unused_secrets};
pub use prose::Prose;

/// How to generate.
#[derive(Clone, Debug)]
pub struct Options {
    /// The comment that every file begins with.
    pub header: String,
    /// The path of the crate whose `runtime` the code uses, `::qmp` for example.
    pub runtime: String,
    /// What docs say beside the facts; nothing by default.
    pub prose: Prose,
}

/// A generated file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its path below the folder of the generated code, with `/` between the parts.
    pub path: String,
    /// Its contents.
    pub text: String,
}

/// Why no code could be generated.
#[derive(Debug, thiserror::Error)]
pub enum GenerateError {
    /// The runtime is no path.
    #[error("`{path}` is no path of a crate or module")]
    Runtime {
        /// What was given.
        path: String,
    },
    /// The tokens are not Rust: a bug of the generator.
    #[error("the generator made {path} wrong: {source}")]
    Syntax {
        /// The file.
        path: String,
        /// What is wrong with it.
        r#source: syn::Error,
    },
}

/// Generates the bindings of a merged schema.
///
/// # Errors
///
/// When the generator itself is wrong; every schema that can be merged has bindings.
pub fn generate(merged: &Merged, options: &Options) -> Result<Vec<File>, GenerateError> {
    layout::files(&plan::Plan::new(merged, options)?, options)
}

/// Generates `replies.rs`, a table of what every command returns, for tests that go over all.
///
/// The module that it becomes a part of gives the function that the table has for each command.
///
/// # Errors
///
/// As for [`generate`].
pub fn generate_replies(merged: &Merged, options: &Options) -> Result<File, GenerateError> {
    layout::replies(&plan::Plan::new(merged, options)?, options)
}

/// Generates a table of all types and events, for tests that go through all of them.
///
/// # Errors
///
/// When the generator itself is wrong, or the runtime is no path.
pub fn generate_registry(merged: &Merged, options: &Options) -> Result<File, GenerateError> {
    registry::registry(&plan::Plan::new(merged, options)?, options)
}
