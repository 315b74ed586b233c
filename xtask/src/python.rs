//! `cargo xtask python`: fetches the Python packages that the tests need.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, ExitStatus, Stdio};

use clap::Args;
use qmp_tests::{FETCHED, python_folder};

use crate::workspace;

/// Fetches QEMU's Python client for the live tests into `target/python`. It needs python3 and pip. If
/// the client is present, the network is not used.
#[derive(Debug, Args)]
pub(crate) struct Python {}

/// The packages, with their hashes.
const REQUIREMENTS: &str = "tests/tests/live/proxy/requirements.txt";

/// The reasons why the packages could not be fetched.
#[derive(Debug, thiserror::Error)]
enum PythonError {
    #[error("cannot {what} {}: {source}", path.display())]
    File { what: &'static str, path: PathBuf, r#source: io::Error },
    #[error("cannot run python3: {0}; install it, with pip (`apt-get install python3-pip`)")]
    NoPython(io::Error),
    #[error("pip cannot fetch the packages ({status}): {said}")]
    Pip { status: ExitStatus, said: String },
}

impl Python {
    pub(crate) fn run(self) -> ExitCode {
        match fetch(&workspace::root().join(REQUIREMENTS), &python_folder()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("error: {error}");
                ExitCode::FAILURE
            }
        }
    }
}

/// Fetches the packages into a folder, unless they are present.
fn fetch(requirements: &Path, folder: &Path) -> Result<(), PythonError> {
    let wanted = fs::read_to_string(requirements).map_err(failed("read", requirements))?;
    let fetched = folder.join(FETCHED);
    if fs::read_to_string(&fetched).is_ok_and(|it| it == wanted) {
        println!("QEMU's Python client is in {}", folder.display());
        return Ok(());
    }
    remove(folder)?;
    install(requirements, folder)?;
    fs::write(&fetched, wanted).map_err(failed("write", &fetched))?;
    println!("fetched QEMU's Python client into {}", folder.display());
    Ok(())
}

fn remove(folder: &Path) -> Result<(), PythonError> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(failed("remove", folder)(error))
        }
        _ => Ok(()),
    }
}

/// Runs pip. It checks the hashes and installs no further packages.
fn install(requirements: &Path, folder: &Path) -> Result<(), PythonError> {
    let mut pip = Command::new("python3");
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]);
    pip.args(["--no-deps", "--only-binary=:all:", "--require-hashes", "--target"]);
    pip.arg(folder).arg("--requirement").arg(requirements).stdin(Stdio::null());
    let output = pip.output().map_err(PythonError::NoPython)?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    Err(PythonError::Pip { status: output.status, said })
}

fn failed(what: &'static str, path: &Path) -> impl FnOnce(io::Error) -> PythonError {
    move |source| PythonError::File { what, path: path.to_owned(), source }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{FETCHED, fetch};

    #[test]
    fn what_is_there_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let (requirements, place) = (folder.path().join("wanted"), folder.path().join("python"));
        fs::create_dir(&place).unwrap();
        for file in [&requirements, &place.join(FETCHED)] {
            fs::write(file, "some-package==1.0 --hash=sha256:00\n").unwrap();
        }
        fetch(&requirements, &place).unwrap();
        assert!(place.join(FETCHED).exists());
    }

    #[test]
    fn what_cannot_be_fetched_is_told_and_not_marked_as_there() {
        let folder = tempfile::tempdir().unwrap();
        let (requirements, place) = (folder.path().join("wanted"), folder.path().join("python"));
        // Without a hash, pip refuses the package before it uses the network.
        fs::write(&requirements, "some-package==1.0\n").unwrap();
        let error = fetch(&requirements, &place).unwrap_err().to_string();
        assert!(error.starts_with("pip cannot fetch the packages"), "{error}");
        assert!(!place.join(FETCHED).exists());
    }
}
