//! Loads a schema from a file.

use std::collections::HashSet;
use std::io;
use std::path::{Path, PathBuf};

use crate::check;
use crate::define::define;
use crate::diagnostic::{Diagnostics, Report, Severity};
use crate::expr::{self, Draft, Scope};
use crate::model::Schema;
use crate::reader::{Reader, reason};
use crate::resolve::resolve;

/// Options for loading a schema.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options {
    /// Whether documentation problems reject the schema.
    pub strict_docs: bool,
}

/// A schema with its warnings.
#[derive(Debug)]
pub struct Loaded {
    /// The schema.
    pub schema: Schema,
    /// The warnings.
    pub warnings: Diagnostics,
}

/// The reason why a schema could not be loaded.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The main file cannot be read.
    #[error("'{}' cannot be read: {}", path.display(), reason(source))]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// The error of the operating system.
        r#source: io::Error,
    },
    /// The schema has errors; the diagnostics also include warnings.
    #[error("{0}")]
    Rejected(Box<Diagnostics>),
}

/// Loads and checks a schema: its main file, and the files it includes.
///
/// # Errors
///
/// Returns an error if the main file cannot be read, or if the schema has errors.
pub fn load(path: impl AsRef<Path>) -> Result<Schema, LoadError> {
    Options::default().load(path).map(|loaded| loaded.schema)
}

impl Options {
    /// Loads and checks a schema: its main file, and the files it includes.
    ///
    /// # Errors
    ///
    /// Returns an error if the main file cannot be read, or if the schema has errors.
    pub fn load(&self, path: impl AsRef<Path>) -> Result<Loaded, LoadError> {
        let path = path.as_ref();
        let mut reader = Reader::new(Report::new(self.strict_docs));
        let unreadable = |source| LoadError::Unreadable { path: path.to_owned(), source };
        reader.read_main(path).map_err(unreadable)?;
        finish(reader)
    }

    /// Checks a schema that is a single text, which must not include files.
    ///
    /// Diagnostics use `name` as the name of the file.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is too long, or if the schema has errors.
    pub fn load_text(&self, name: &str, text: &[u8]) -> Result<Loaded, LoadError> {
        let mut reader = Reader::new(Report::new(self.strict_docs));
        let unreadable = |source| LoadError::Unreadable { path: name.into(), source };
        reader.read_text(name, text).map_err(unreadable)?;
        finish(reader)
    }
}

fn finish(mut reader: Reader) -> Result<Loaded, LoadError> {
    let (drafts, wrong) = drafts(&mut reader);
    let Reader { sources, pragmas, free_form, mut report, incomplete, .. } = reader;
    let unresolved = define(sources, drafts, &mut report);
    let (mut schema, unknown) = resolve(unresolved, &wrong);
    schema.pragmas = pragmas;
    schema.free_form = free_form;
    check::check(&schema, if incomplete { Vec::new() } else { unknown }, &mut report);
    conclude(schema, report)
}

/// All definitions that are valid by themselves, and the names of the invalid ones.
fn drafts(reader: &mut Reader) -> (Vec<Draft>, HashSet<Box<str>>) {
    let mut drafts = Vec::new();
    let mut wrong = HashSet::new();
    for expression in std::mem::take(&mut reader.expressions) {
        if reader.report.full() {
            break;
        }
        let name = expr::name_of(&expression);
        let mut scope = Scope::new(&mut reader.report, &reader.pragmas);
        match expr::definition(&mut scope, expression) {
            Some(draft) => drafts.push(draft),
            None => wrong.extend(name),
        }
    }
    (drafts, wrong)
}

fn conclude(mut schema: Schema, report: Report) -> Result<Loaded, LoadError> {
    let (list, truncated) = report.finish();
    let rejected = list.iter().any(|diagnostic| diagnostic.severity == Severity::Error);
    if rejected {
        let sources = std::mem::take(&mut schema.sources);
        return Err(LoadError::Rejected(Box::new(Diagnostics { list, sources, truncated })));
    }
    Ok(Loaded {
        warnings: Diagnostics { list, sources: schema.sources.clone(), truncated },
        schema,
    })
}
