//! The Python packages that tests need.

use std::path::PathBuf;

use crate::binaries::fetched_folder;
use crate::error::Error;

/// Returns the folder with the packages that `cargo xtask python` has fetched.
///
/// # Errors
///
/// Returns [`Error::NoPython`] if they have not been fetched.
pub fn python_packages() -> Result<PathBuf, Error> {
    let folder = python_folder();
    if folder.join(FETCHED).is_file() { Ok(folder) } else { Err(Error::NoPython) }
}

/// Returns the folder for the packages. It may not exist yet.
#[must_use]
pub fn python_folder() -> PathBuf {
    fetched_folder().with_file_name("python")
}

/// The name of the file that lists the fetched packages. It is written last.
pub const FETCHED: &str = "requirements.txt";
