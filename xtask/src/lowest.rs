//! `cargo xtask lowest`: checks that `qmp` builds with the lowest versions that it asks for.

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, ExitStatus};

use clap::Args;

use crate::report::chain;
use crate::workspace;

/// Checks that `qmp` builds with the lowest versions of its dependencies that the top `Cargo.toml`
/// asks for. The versions are in a committed lock file.
#[derive(Debug, Args)]
pub(crate) struct Lowest {
    /// Writes the lock file again, after the table of versions in this command was changed.
    #[arg(long)]
    update: bool,
}

/// The lowest versions. Each is the one that the top `Cargo.toml` asks for.
const VERSIONS: [(&str, &str); 9] = [
    ("tokio", "1.39.0"),
    ("rustix", "1.1.1"),
    ("serde_json", "1.0.100"),
    ("serde", "1.0.181"),
    ("memchr", "2.4.1"),
    ("thiserror", "2.0.0"),
    ("tracing", "0.1.30"),
    ("base64", "0.22.0"),
    ("futures-core", "0.3.0"),
];

const FEATURES: &[&str] = &["process", "tracing"];

/// The lock file, in this workspace.
const LOCK: &str = "xtask/src/lowest.lock";

/// The reasons why the versions could not be checked.
#[derive(Debug, thiserror::Error)]
enum LowestError {
    #[error("can't write {}: {source}", path.display())]
    Write { path: PathBuf, r#source: io::Error },
    #[error("can't run cargo: {0}")]
    Start(io::Error),
    #[error("`cargo {line}` failed ({status})")]
    Failed { line: String, status: ExitStatus },
}

impl Lowest {
    pub(crate) fn run(self) -> ExitCode {
        match check(self.update) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("error: {}", chain(&error));
                ExitCode::FAILURE
            }
        }
    }
}

/// Builds a crate outside of this workspace, whose test dependencies ask for more.
fn check(update: bool) -> Result<(), LowestError> {
    let root = fs::canonicalize(workspace::root()).map_err(write_error(Path::new(".")))?;
    let folder = root.join("target/lowest");
    let (committed, lock) = (root.join(LOCK), folder.join("Cargo.lock"));
    write(&folder.join("src/lib.rs"), "")?;
    let qmp = root.join("qmp");
    let manifest = format!(
        "[package]\nname = \"lowest\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         qmp = {{ path = {qmp:?}, features = {FEATURES:?} }}\n\n[workspace]\n"
    );
    write(&folder.join("Cargo.toml"), &manifest)?;
    if update {
        cargo(&folder, &["generate-lockfile"])?;
        for (name, version) in VERSIONS {
            cargo(&folder, &["update", name, "--precise", version])?;
        }
        copy(&lock, &committed)?;
    }
    copy(&committed, &lock)?;
    cargo(&folder, &["check", "--locked"])
}

fn cargo(folder: &Path, arguments: &[&str]) -> Result<(), LowestError> {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).arg("--quiet").current_dir(folder);
    command.env("CARGO_TARGET_DIR", folder.join("target"));
    let status = command.status().map_err(LowestError::Start)?;
    match status.success() {
        true => Ok(()),
        false => Err(LowestError::Failed { line: arguments.join(" "), status }),
    }
}

fn write(path: &Path, text: &str) -> Result<(), LowestError> {
    let folder = path.parent().unwrap_or(Path::new(""));
    fs::create_dir_all(folder).and_then(|()| fs::write(path, text)).map_err(write_error(path))
}

fn copy(from: &Path, to: &Path) -> Result<(), LowestError> {
    fs::copy(from, to).map(drop).map_err(write_error(to))
}

fn write_error(path: &Path) -> impl FnOnce(io::Error) -> LowestError {
    let path = path.to_owned();
    move |source| LowestError::Write { path, source }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{LOCK, VERSIONS};
    use crate::workspace;

    /// Whoever raises a version in the top manifest raises it here.
    #[test]
    fn the_versions_are_those_of_the_manifest_and_of_the_lock_file() {
        let manifest = fs::read_to_string(workspace::root().join("Cargo.toml")).unwrap();
        let lock = fs::read_to_string(workspace::root().join(LOCK)).unwrap();
        for (name, version) in VERSIONS {
            let line =
                manifest.lines().find(|line| line.starts_with(&format!("{name} = "))).unwrap();
            let asked = line.split('"').nth(1).unwrap();
            let full = format!("{asked}{}", ".0".repeat(2 - asked.matches('.').count()));
            assert_eq!(full, version, "{line}");
            assert!(
                lock.contains(&format!("name = \"{name}\"\nversion = \"{version}\"\n")),
                "{name}"
            );
        }
    }
}
