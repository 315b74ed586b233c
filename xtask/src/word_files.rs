//! The files of words about the interface: `qmp/words/MODULE.toml` for QMP, and
//! `qmp/words/guest-agent/MODULE.toml` for the guest agent.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use qapi_codegen::{Finding, Words, WordsFile, check};
use qapi_schema::merge::Merged;
use qapi_schema::snapshot::Protocol;

use crate::contents::{FileError, files_below};
use crate::workspace;

/// The reasons why there are no words.
#[derive(Debug, thiserror::Error)]
pub(crate) enum WordsError {
    #[error(transparent)]
    File(#[from] FileError),
    #[error("{0}")]
    Findings(Findings),
}

/// Everything that is wrong in the files, one a line.
#[derive(Debug)]
pub(crate) struct Findings(Vec<Finding>);

impl fmt::Display for Findings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some((last, others)) = self.0.split_last() else { return Ok(()) };
        others.iter().try_for_each(|it| writeln!(f, "{it}"))?;
        write!(f, "{last}")
    }
}

/// Returns the folder of the project's own words.
pub(crate) fn folder() -> PathBuf {
    workspace::root().join("qmp/words")
}

/// Reads the words about a program from a folder.
pub(crate) fn read(folder: &Path, protocol: Protocol) -> Result<Words, WordsError> {
    let agent = folder.join("guest-agent");
    let top = if protocol == Protocol::GuestAgent { &agent } else { folder };
    let mut files = Vec::new();
    for path in files_below(top)? {
        let is_toml = path.extension().is_some_and(|it| it == "toml");
        if is_toml && path.parent() == Some(top) {
            let text =
                fs::read_to_string(&path).map_err(|error| FileError::new("read", &path, error))?;
            files.push((path, text));
        }
    }
    let files: Vec<_> = files.iter().map(|(path, text)| (names(path), text)).collect();
    let files: Vec<_> =
        files.iter().map(|((module, path), text)| WordsFile { module, path, text }).collect();
    Words::read(&files).map_err(|findings| WordsError::Findings(Findings(findings)))
}

/// Reads the words about a program from a folder, and checks that they fit all its releases.
pub(crate) fn read_checked(folder: &Path, merged: &Merged) -> Result<Words, WordsError> {
    let words = read(folder, merged.protocol)?;
    let findings = check(&words, merged);
    match findings.is_empty() {
        true => Ok(words),
        false => Err(WordsError::Findings(Findings(findings))),
    }
}

/// Returns the module of a file, and the path for findings, which begins at the workspace.
fn names(path: &Path) -> (String, String) {
    let module = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let short = path.strip_prefix(workspace::root()).unwrap_or(path);
    (module, short.display().to_string())
}
