//! `cargo xtask codegen`: from the snapshots to Rust.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use qapi_codegen::{File, GenerateError, Options, generate, generate_replies};
use qapi_schema::merge::{MergeError, merge};
use qapi_schema::release::Release;
use qapi_schema::snapshot::Protocol;

use crate::contents::{FileError, Mode, Stale, ensure_folder};
use crate::report::chain;
use crate::{snapshots, workspace};

/// What every generated file begins with.
const HEADER: &str = "\
// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.
";

/// Generates the Rust bindings from the snapshots.
#[derive(Debug, Args)]
pub(crate) struct Codegen {
    /// Write nothing, and fail if anything differs, is missing or is left over.
    #[arg(long)]
    check: bool,
    /// The oldest release to merge.
    #[arg(long)]
    min: Option<Release>,
    /// The newest release to merge.
    #[arg(long)]
    max: Option<Release>,
}

/// Why there are no bindings.
#[derive(Debug, thiserror::Error)]
pub(crate) enum CodegenError {
    #[error(transparent)]
    Read(#[from] snapshots::ReadError),
    #[error(transparent)]
    Merge(#[from] MergeError),
    #[error(transparent)]
    Generate(#[from] GenerateError),
    #[error(transparent)]
    File(#[from] FileError),
}

impl Codegen {
    pub(crate) fn run(self) -> ExitCode {
        let mode = if self.check { Mode::Check } else { Mode::Write };
        match self.ensure(mode) {
            Ok(stale) => self.report(&stale),
            Err(error) => {
                eprintln!("error: {}", chain(&error));
                ExitCode::FAILURE
            }
        }
    }

    /// Makes the generated files current, or tells which are not.
    fn ensure(&self, mode: Mode) -> Result<Vec<Stale>, CodegenError> {
        let merged = merge(&snapshots::read(Protocol::Qemu, self.min, self.max)?)?;
        let options = Options { header: HEADER.to_owned() };
        let files = generate(&merged, &options)?;
        let mut stale = ensure("qmp/src/generated", files, mode)?;
        let replies = generate_replies(&merged, &options)?;
        stale.extend(ensure("tests/tests/live/generated", vec![replies], mode)?);
        Ok(stale)
    }

    fn report(&self, stale: &[Stale]) -> ExitCode {
        if !self.check {
            println!("{} files changed", stale.len());
            return ExitCode::SUCCESS;
        }
        for it in stale {
            eprintln!("error: {it}; run: cargo xtask codegen");
        }
        if stale.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

/// Makes a folder of the workspace hold the files and nothing else.
fn ensure(folder: &str, files: Vec<File>, mode: Mode) -> Result<Vec<Stale>, FileError> {
    let files: Vec<_> =
        files.into_iter().map(|file| (PathBuf::from(file.path), file.text)).collect();
    ensure_folder(&workspace::root().join(folder), &files, mode)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_bindings_are_current() {
        let codegen = Codegen { check: true, min: None, max: None };
        assert_eq!(codegen.ensure(Mode::Check).unwrap(), []);
    }
}
