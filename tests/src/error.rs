//! The errors of the harness.

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitStatus;

use crate::version::Version;

/// The reason why the harness could not do what a test asked for.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// `QMP_TEST_QEMU` is malformed.
    #[error(
        "QMP_TEST_QEMU holds `{0}`, which is not X.Y=FOLDER; write for example \
         `QMP_TEST_QEMU=7.2=/opt/qemu-7.2/bin:10.0=/usr/bin`"
    )]
    Named(String),
    /// `QMP_TEST_QEMU` names one release, and the program is of another.
    #[error("QMP_TEST_QEMU says that {} is QEMU {version}, but it says `{said}`", program.display())]
    OtherVersion {
        /// The program.
        program: PathBuf,
        /// The release that `QMP_TEST_QEMU` names.
        version: Version,
        /// The output of the program.
        said: String,
    },
    /// The QEMU of a test is not present.
    #[error(
        "there is no QEMU {0} for the live tests: run `cargo xtask qemu fetch {0}`, or name one \
         with `QMP_TEST_QEMU={0}=FOLDER`"
    )]
    NotFetched(Version),
    /// The packages of Python that a test needs are not present.
    #[error(
        "QEMU's Python client is not there: run `cargo xtask python`, which needs python3 and pip"
    )]
    NoPython,
    /// None of the folders that should contain a program does.
    #[error(
        "QEMU {version} has no {program} in {folders}: run `cargo xtask qemu fetch {version}`, or \
         name a folder that has it in QMP_TEST_QEMU"
    )]
    NoProgram {
        /// The release.
        version: Version,
        /// The program's name.
        program: &'static str,
        /// The folders that were searched.
        folders: String,
    },
    /// An operation on a file or process failed.
    #[error("cannot {what} {}: {source}", path.display())]
    Io {
        /// The operation.
        what: &'static str,
        /// The path of the file.
        path: PathBuf,
        /// The cause.
        r#source: io::Error,
    },
    /// A program that was run to its end failed.
    #[error("`{program} {arguments}` failed ({status}): {}", reason(output))]
    Tool {
        /// The program's name.
        program: &'static str,
        /// Its arguments.
        arguments: String,
        /// Its exit status.
        status: ExitStatus,
        /// Its whole output.
        output: String,
    },
    /// A program that cargo did not build as a test asked for an example.
    #[error("{} was not built by cargo as a test, so its examples cannot be found", .0.display())]
    NotCargos(PathBuf),
    /// A server ended too early.
    #[error("{title} ended early ({status}): {}", reason(log))]
    Ended {
        /// The command line.
        title: String,
        /// The exit status.
        status: ExitStatus,
        /// The whole output.
        log: String,
    },
    /// Something did not happen in time.
    #[error("{0} has not happened in {seconds} seconds", seconds = crate::PATIENCE.as_secs())]
    Late(String),
    /// The screen of a program in a terminal does not show what it should.
    #[error("{what} is not on the screen of {title}{}; it shows:\n{screen}", cause(*.ended))]
    Screen {
        /// The command line.
        title: String,
        /// What was waited for.
        what: String,
        /// Whether the program has ended.
        ended: bool,
        /// The text of the screen.
        screen: String,
    },
    /// A monitor sent something that cannot be understood.
    #[error("{what}: `{text}`")]
    Protocol {
        /// The problem.
        what: &'static str,
        /// The received text.
        text: String,
    },
    /// A monitor replied with an error.
    #[error("the server refused {command}: {error}")]
    Refused {
        /// The command's name.
        command: String,
        /// The reply's `error`, class and description.
        error: serde_json::Value,
    },
}

impl Error {
    /// Returns the whole output of the program whose failure this is.
    #[must_use]
    pub fn printed(&self) -> Option<&str> {
        match self {
            Self::Tool { output, .. } => Some(output),
            Self::Ended { log, .. } => Some(log),
            _ => None,
        }
    }
}

/// Returns the reason why the wait for a screen has ended.
fn cause(ended: bool) -> String {
    match ended {
        true => ", which has ended".to_owned(),
        false => format!(" after {} seconds", crate::PATIENCE.as_secs()),
    }
}

/// Returns the line that explains why a program failed: the first that begins with `error`, as
/// cargo prints it, or else the last one.
fn reason(printed: &str) -> &str {
    let mut lines = printed.lines().map(str::trim).filter(|line| !line.is_empty());
    let error = lines.clone().find(|line| line.starts_with("error"));
    error.or_else(|| lines.next_back()).unwrap_or("it printed nothing")
}

/// Adds the operation and the file to an error: `map_err(failed("read", path))`.
pub(crate) fn failed(what: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Error {
    move |source| Error::Io { what, path: path.to_owned(), source }
}
