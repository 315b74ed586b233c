//! What can go wrong in the harness.

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitStatus;

use crate::version::Version;

/// Why the harness could not do what a test asked of it.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// `QMP_TEST_QEMU` cannot be read.
    #[error(
        "QMP_TEST_QEMU holds `{0}`, which is not X.Y=FOLDER; write for example \
         `QMP_TEST_QEMU=7.2=/opt/qemu-7.2/bin:10.0=/usr/bin`"
    )]
    Named(String),
    /// `QMP_TEST_QEMU` says one release, the program says another.
    #[error("QMP_TEST_QEMU says that {} is QEMU {version}, but it says `{said}`", program.display())]
    OtherVersion {
        /// The program that was asked.
        program: PathBuf,
        /// What it should be.
        version: Version,
        /// What it printed.
        said: String,
    },
    /// The QEMU of a test is not there.
    #[error(
        "there is no QEMU {0} for the live tests: run `cargo xtask qemu fetch {0}`, or name one \
         with `QMP_TEST_QEMU={0}=FOLDER`"
    )]
    NotFetched(Version),
    /// A program is in none of the folders that should have it.
    #[error(
        "QEMU {version} has no {program} in {folders}: run `cargo xtask qemu fetch {version}`, or \
         name a folder that has it in QMP_TEST_QEMU"
    )]
    NoProgram {
        /// The release.
        version: Version,
        /// The program's name.
        program: &'static str,
        /// Where it was looked for.
        folders: String,
    },
    /// A file or process could not be dealt with.
    #[error("cannot {what} {}: {source}", path.display())]
    Io {
        /// What was tried.
        what: &'static str,
        /// With which file.
        path: PathBuf,
        /// Why it failed.
        r#source: io::Error,
    },
    /// A program that was run to its end failed.
    #[error("`{program} {arguments}` failed ({status}): {}", reason(output))]
    Tool {
        /// The program's name.
        program: &'static str,
        /// What it was called with.
        arguments: String,
        /// How it ended.
        status: ExitStatus,
        /// All that it printed.
        output: String,
    },
    /// An example is asked for by a program that cargo did not build.
    #[error("{} is no test that cargo built, so its examples cannot be found", .0.display())]
    NotCargos(PathBuf),
    /// A server ended where it should have gone on.
    #[error("{title} ended early ({status}): {}", reason(log))]
    Ended {
        /// What was started.
        title: String,
        /// How it ended.
        status: ExitStatus,
        /// All that it printed.
        log: String,
    },
    /// Something did not happen in time.
    #[error("{0} has not happened in {seconds} seconds", seconds = crate::PATIENCE.as_secs())]
    Late(String),
    /// A monitor said what cannot be understood.
    #[error("{what}: `{text}`")]
    Protocol {
        /// What is wrong with it.
        what: &'static str,
        /// What came.
        text: String,
    },
    /// A monitor answered with an error.
    #[error("the server refused {command}: {error}")]
    Refused {
        /// The command's name.
        command: String,
        /// The reply's `error`, class and description.
        error: serde_json::Value,
    },
}

impl Error {
    /// All that the program printed whose failure this is.
    #[must_use]
    pub fn printed(&self) -> Option<&str> {
        match self {
            Self::Tool { output, .. } => Some(output),
            Self::Ended { log, .. } => Some(log),
            _ => None,
        }
    }
}

/// What tells why a program failed: what it calls an error, as cargo does, or what it said last.
fn reason(printed: &str) -> &str {
    let mut lines = printed.lines().map(str::trim).filter(|line| !line.is_empty());
    let error = lines.clone().find(|line| line.starts_with("error"));
    error.or_else(|| lines.next_back()).unwrap_or("it printed nothing")
}

/// Names the file in an error: `map_err(failed("read", path))`.
pub(crate) fn failed(what: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Error {
    move |source| Error::Io { what, path: path.to_owned(), source }
}
