//! Generates Rust source text from merged QAPI schemas.
//!
//! [`generate`] is a pure function from a merged schema to files. `plan` first chooses every name
//! and finds every recursive member. `emit` then creates the tokens of each definition, and
//! `layout` distributes them to files.

use qapi_schema::merge::Merged;
use qapi_schema::snapshot::Snapshot;

mod devices;
mod docs;
mod emit;
mod layout;
mod names;
mod plan;
mod prose;
mod registry;
mod uses;
mod wire;
mod words;

pub use devices::{generate_device_registry, generate_devices};
pub use plan::secrets::{Secret, suspects, unmatched, unused_secrets};
pub use plan::texts::{FormedText, TextForm, unused_texts};
pub use prose::Prose;
pub use words::{Coverage, Finding, Row, Unit, Words, WordsFile, check, coverage, missing};

/// The options for generating code.
#[derive(Clone, Debug)]
pub struct Options {
    /// The comment at the beginning of every file.
    pub header: String,
    /// The path of the crate whose `runtime` the code uses, `::qmp` for example.
    pub runtime: String,
    /// Text that docs contain in addition to the facts. Empty by default.
    pub prose: Prose,
    /// The project's own words about the interface. Docs are made from facts alone if it is empty.
    pub words: Words,
    /// Members that carry secrets beside those that the generator knows.
    pub secrets: Vec<Secret>,
}

/// A generated file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// The path below the folder of the generated code. Its parts are separated by `/`.
    pub path: String,
    /// The contents of the file.
    pub text: String,
}

/// The error of generating code.
#[derive(Debug, thiserror::Error)]
pub enum GenerateError {
    /// The option `runtime` is not a path.
    #[error("`{path}` is not the path of a crate or module")]
    Runtime {
        /// The value of the option.
        path: String,
    },
    /// Releases give a property of a device types that no value fits.
    #[error(
        "`{property}` of the device {device} is of type {old} and of type {new}, and no value fits both"
    )]
    Property {
        /// The device.
        device: String,
        /// The property.
        property: String,
        /// One type.
        old: String,
        /// The other type.
        new: String,
    },
    /// A device lacks a property of a trait that it is to implement, where other devices have it.
    #[error(
        "the device {device} lacks `{property}` in other releases than the other devices of the trait {family}: take the property out of the table of traits"
    )]
    Family {
        /// The trait.
        family: &'static str,
        /// The device.
        device: String,
        /// The property.
        property: &'static str,
    },
    /// The generated tokens are not Rust. This is a bug of the generator.
    #[error("the generated file {path} is not valid Rust: {source}")]
    Syntax {
        /// The file with the invalid tokens.
        path: String,
        /// The syntax error.
        r#source: syn::Error,
    },
}

/// Generates the bindings of a merged schema.
///
/// # Errors
///
/// Returns an error if `options.runtime` is not a path, or if the generator has a bug. Every schema
/// that can be merged has bindings.
pub fn generate(merged: &Merged, options: &Options) -> Result<Vec<File>, GenerateError> {
    layout::files(&plan::Plan::new(merged, options)?, options)
}

/// Generates `replies.rs`, a table of the return types of all commands, for tests that cover all of
/// them.
///
/// The module that includes it provides the function `again` that the table refers to.
///
/// # Errors
///
/// The errors of [`generate`].
pub fn generate_replies(merged: &Merged, options: &Options) -> Result<File, GenerateError> {
    layout::replies(&plan::Plan::new(merged, options)?, options)
}

/// Generates `words.rs`, the words of `options` as tables that a program reads at run time.
///
/// # Errors
///
/// The errors of [`generate`].
pub fn generate_words(merged: &Merged, options: &Options) -> Result<File, GenerateError> {
    layout::words(&plan::Plan::new(merged, options)?, options)
}

/// Generates a table of all types and events, for tests that cover all of them.
///
/// # Errors
///
/// The errors of [`generate`].
pub fn generate_registry(merged: &Merged, options: &Options) -> Result<File, GenerateError> {
    registry::registry(&plan::Plan::new(merged, options)?, options)
}

/// Generates the schema of every release as text, for programs that build the schema of one of them
/// at run time. The releases come in ascending order.
///
/// # Errors
///
/// The errors of [`generate`].
pub fn generate_wire(
    qemu: &[Snapshot],
    agent: &[Snapshot],
    options: &Options,
) -> Result<Vec<File>, GenerateError> {
    wire::wire(qemu, agent, options)
}
