//! The locations of a release's programs.

use std::collections::BTreeSet;
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, PoisonError};

use crate::error::{Error, failed};
use crate::named::named;
use crate::program::Program;
use crate::version::Version;

/// The programs of one release.
#[derive(Clone, Debug)]
pub struct Binaries {
    version: Version,
    folders: Vec<PathBuf>,
}

/// Returns the folder into which `cargo xtask qemu fetch` puts QEMUs: `target/qemu` in the
/// workspace.
///
/// They are not build output, so `CARGO_TARGET_DIR` does not move them. All builds of a workspace
/// share them, and it is enough to cache this folder.
#[must_use]
pub fn fetched_folder() -> PathBuf {
    let members = Path::new(env!("CARGO_MANIFEST_DIR"));
    members.parent().unwrap_or(members).join("target/qemu")
}

impl Binaries {
    /// Finds the release in the folders that `QMP_TEST_QEMU` names, or else among the fetched ones.
    ///
    /// # Errors
    ///
    /// Returns an error if the release is not found, or if a named program is of another release.
    pub fn find(version: Version) -> Result<Self, Error> {
        let folders = named(version)?;
        if !folders.is_empty() {
            let binaries = Self { version, folders };
            binaries.check_version()?;
            return Ok(binaries);
        }
        let folder = fetched_folder().join(version.to_string()).join("bin");
        match folder.join(Program::System.name()).exists() {
            true => Ok(Self::in_folder(version, &folder)),
            false => Err(Error::NotFetched(version)),
        }
    }

    /// Creates the release whose programs are in this folder.
    #[must_use]
    pub fn in_folder(version: Version, folder: &Path) -> Self {
        Self { version, folders: vec![folder.to_owned()] }
    }

    /// Returns the release.
    #[must_use]
    pub fn version(&self) -> Version {
        self.version
    }

    /// Returns the path of a program.
    ///
    /// # Errors
    ///
    /// Returns an error if none of the folders has it.
    pub fn program(&self, program: Program) -> Result<PathBuf, Error> {
        let mut candidates = self.folders.iter().map(|folder| folder.join(program.name()));
        candidates.find(|path| path.exists()).ok_or_else(|| Error::NoProgram {
            version: self.version,
            program: program.name(),
            folders: self
                .folders
                .iter()
                .map(|f| f.display().to_string())
                .collect::<Vec<_>>()
                .join(", "),
        })
    }

    /// Runs a program to its end and returns its output.
    ///
    /// # Errors
    ///
    /// Returns an error if it cannot be started or fails.
    pub fn run(&self, program: Program, arguments: &[&str]) -> Result<String, Error> {
        let path = self.program(program)?;
        let output =
            Command::new(&path).args(arguments).output().map_err(failed("start", &path))?;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        if output.status.success() {
            return Ok(text);
        }
        Err(Error::Tool {
            program: program.name(),
            arguments: arguments.join(" "),
            status: output.status,
            output: text + &String::from_utf8_lossy(&output.stderr),
        })
    }

    /// Checks the version of the emulator, once in a process. Tests of one release prove nothing if
    /// they ran on another.
    fn check_version(&self) -> Result<(), Error> {
        static CHECKED: Mutex<BTreeSet<Version>> = Mutex::new(BTreeSet::new());
        let mut checked = CHECKED.lock().unwrap_or_else(PoisonError::into_inner);
        if checked.contains(&self.version) {
            return Ok(());
        }
        let said = self.run(Program::System, &["--version"])?;
        if version_said(&said) != Some(self.version) {
            return Err(Error::OtherVersion {
                program: self.program(Program::System)?,
                version: self.version,
                said: said.lines().next().unwrap_or_default().to_owned(),
            });
        }
        checked.insert(self.version);
        Ok(())
    }
}

/// Parses `QEMU emulator version 10.0.13 (Debian ...)`.
fn version_said(text: &str) -> Option<Version> {
    let (_, rest) = text.split_once("version ")?;
    Version::of_release(rest.split_whitespace().next()?)
}

#[cfg(test)]
mod tests {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::PermissionsExt;
    use std::path::Path;

    use super::{Binaries, version_said};
    use crate::program::Program;
    use crate::version::Version;

    const VERSION: Version = Version::new(99, 1);

    /// Creates a folder whose emulator prints `text`.
    fn fake(text: &str) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(Program::System.name());
        fs::write(&file, format!("#!/bin/sh\necho '{text}'\n")).unwrap();
        fs::set_permissions(&file, Permissions::from_mode(0o755)).unwrap();
        folder
    }

    #[test]
    fn the_version_is_in_the_first_line() {
        let text = "QEMU emulator version 7.2.22 (Debian 1:7.2+dfsg-7+deb12u18+b3)\nCopyright";
        assert_eq!(version_said(text), Some(Version::new(7, 2)));
        assert_eq!(version_said("QEMU"), None);
    }

    #[test]
    fn a_program_that_is_another_release_is_refused() {
        let folder = fake("QEMU emulator version 98.0.1");
        let error = Binaries::in_folder(VERSION, folder.path()).check_version().unwrap_err();
        assert!(error.to_string().contains("`QEMU emulator version 98.0.1`"), "{error}");
        let folder = fake("QEMU emulator version 99.1.0");
        Binaries::in_folder(VERSION, folder.path()).check_version().unwrap();
    }

    #[test]
    fn a_missing_release_says_how_to_get_it() {
        let error = Binaries::find(VERSION).unwrap_err().to_string();
        assert!(error.contains("cargo xtask qemu fetch 99.1"), "{error}");
        assert!(error.contains("QMP_TEST_QEMU=99.1="), "{error}");
    }

    #[test]
    fn a_missing_program_is_named_with_the_folders() {
        let binaries = Binaries::in_folder(VERSION, Path::new("/nowhere"));
        let error = binaries.program(Program::GuestAgent).unwrap_err();
        let error = error.to_string();
        assert!(error.starts_with("QEMU 99.1 has no qemu-ga in /nowhere: run `cargo"), "{error}");
    }
}
