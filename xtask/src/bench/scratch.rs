//! A workspace that is written for a benchmark: programs that use the published client. It is below
//! `target/bench`, so that this workspace does not depend on that client.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::release::{CargoError, cargo};
use crate::workspace;

/// The dependency on the published client.
pub(super) const THEIRS: &str =
    "qapi = { version = \"0.15\", features = [\"qmp\", \"async-tokio-all\"] }\n";

/// The reasons why there are no figures.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ScratchError {
    #[error("can't write {}: {source}", path.display())]
    Write { path: PathBuf, r#source: io::Error },
    #[error(transparent)]
    Cargo(#[from] CargoError),
}

/// A workspace that is created for a benchmark.
pub(super) struct Scratch {
    folder: PathBuf,
}

impl Scratch {
    /// Writes the manifest of the workspace `target/bench/NAME`.
    pub(super) fn new(name: &str, members: &[&str]) -> Result<Self, ScratchError> {
        let scratch = Self { folder: workspace::root().join("target/bench").join(name) };
        let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n");
        scratch.write("Cargo.toml", &manifest)?;
        Ok(scratch)
    }

    /// Returns the dependency on this workspace's crate.
    pub(super) fn ours(features: &[&str]) -> Result<String, ScratchError> {
        let path = workspace::root().join("qmp");
        let path =
            fs::canonicalize(&path).map_err(|source| ScratchError::Write { path, source })?;
        Ok(format!("qmp = {{ path = {path:?}, features = {features:?} }}\n"))
    }

    pub(super) fn package(
        &self,
        name: &str,
        dependencies: &str,
        main: &str,
    ) -> Result<(), ScratchError> {
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
             [dependencies]\n{dependencies}"
        );
        self.write(&format!("{name}/Cargo.toml"), &manifest)?;
        self.write(&format!("{name}/src/main.rs"), main)
    }

    pub(super) fn write(&self, name: &str, text: &str) -> Result<(), ScratchError> {
        let path = self.folder.join(name);
        let folder = path.parent().unwrap_or(Path::new(""));
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&path, text))
            .map_err(|source| ScratchError::Write { path, source })
    }

    pub(super) fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = cargo();
        command.args(arguments).arg("--quiet").current_dir(&self.folder);
        command.env("CARGO_TARGET_DIR", self.folder.join("target"));
        command
    }
}
