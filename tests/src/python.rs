//! The packages of Python that tests need.

use std::path::PathBuf;

use crate::binaries::fetched_folder;
use crate::error::Error;

/// Returns the folder of the packages that `cargo xtask python` has fetched.
///
/// # Errors
///
/// Returns [`Error::NoPython`] if it has not.
pub fn python_packages() -> Result<PathBuf, Error> {
    let folder = python_folder();
    if folder.join(FETCHED).is_file() { Ok(folder) } else { Err(Error::NoPython) }
}

/// The folder of the packages, which may not be there yet.
#[must_use]
pub fn python_folder() -> PathBuf {
    fetched_folder().with_file_name("python")
}

/// A file in the folder that says what was fetched. It is written last.
pub const FETCHED: &str = "requirements.txt";
