//! Compares with the published client, `qapi` 0.15 with its types of one release: receiving the
//! same large reply end to end, and checking a program of ten commands.
//!
//! The programs are crates of a workspace that is written below `target/bench`. Their sources are
//! the files beside this one. Both clients run in one process, optimised, on one thread, and query
//! one server alternately. Programs are checked alternately, after their dependencies have been
//! checked; their file is touched before each check. In both cases the medians are compared.
//!
//! Measured on 2026-11-26, two cores, rustc 1.95: 7.8 and 9.9 times as fast end to end in two runs,
//! and 0.84 and 0.95 times for checking ten commands.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use super::median;
use super::release::{CargoError, cargo, run};
use crate::workspace;

/// The number of checks of each program.
const ROUNDS: usize = 5;

/// The program that queries through both clients.
const END_TO_END: &str = include_str!("peer/end_to_end.rs");

/// The reply that it receives, shared with the benchmark of decoding.
const SCHEMA_REPLY: &str = include_str!("../../../qmp/benches/shared/schema_reply.rs");

const TEN_OURS: &str = include_str!("peer/ten_ours.rs");
const TEN_THEIRS: &str = include_str!("peer/ten_theirs.rs");

const THEIRS: &str = "qapi = { version = \"0.15\", features = [\"qmp\", \"async-tokio-all\"] }\n";
const TOKIO: &str = "tokio = { version = \"1\", features = [\"rt\", \"macros\", \"net\"] }\n";

/// The reasons why there are no figures.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PeerError {
    #[error("can't write {}: {source}", path.display())]
    Write { path: PathBuf, r#source: io::Error },
    #[error(transparent)]
    Cargo(#[from] CargoError),
}

pub(super) fn run_both() -> Result<(), PeerError> {
    let scratch = Scratch::new()?;
    run(scratch.cargo(&["run", "--release", "--package", "end-to-end"]))?;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    scratch.check("ten-ours")?;
    scratch.check("ten-theirs")?;
    for _ in 0..ROUNDS {
        ours.push(scratch.check("ten-ours")?);
        theirs.push(scratch.check("ten-theirs")?);
    }
    let (ours, theirs) = (median(&mut ours), median(&mut theirs));
    let ratio = ours.as_secs_f64() / theirs.as_secs_f64();
    println!("  check ten commands: {ours:.0?}, qapi {theirs:.0?}: {ratio:.2} times, at most 1");
    Ok(())
}

/// A workspace that is created for this benchmark.
struct Scratch {
    folder: PathBuf,
}

impl Scratch {
    fn new() -> Result<Self, PeerError> {
        let scratch = Self { folder: workspace::root().join("target/bench/peer") };
        let members = "[workspace]\nresolver = \"3\"\n\
                       members = [\"end-to-end\", \"ten-ours\", \"ten-theirs\"]\n";
        scratch.write("Cargo.toml", members)?;
        let path = fs::canonicalize(workspace::root().join("qmp"))
            .map_err(|source| PeerError::Write { path: workspace::root(), source })?;
        let ours = format!("qmp = {{ path = {path:?} }}\n");
        scratch.package("end-to-end", &format!("{ours}{THEIRS}{TOKIO}"), END_TO_END)?;
        scratch.write("end-to-end/src/schema_reply.rs", SCHEMA_REPLY)?;
        scratch.package("ten-ours", &format!("{ours}{TOKIO}"), TEN_OURS)?;
        scratch.package("ten-theirs", &format!("{THEIRS}{TOKIO}"), TEN_THEIRS)?;
        Ok(scratch)
    }

    fn package(&self, name: &str, dependencies: &str, main: &str) -> Result<(), PeerError> {
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
             [dependencies]\n{dependencies}"
        );
        self.write(&format!("{name}/Cargo.toml"), &manifest)?;
        self.write(&format!("{name}/src/main.rs"), main)
    }

    fn write(&self, name: &str, text: &str) -> Result<(), PeerError> {
        let path = self.folder.join(name);
        let folder = path.parent().unwrap_or(Path::new(""));
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&path, text))
            .map_err(|source| PeerError::Write { path, source })
    }

    /// Measures checking a program of which only its own file has changed.
    fn check(&self, name: &str) -> Result<Duration, PeerError> {
        let main = format!("{name}/src/main.rs");
        let text = if name == "ten-ours" { TEN_OURS } else { TEN_THEIRS };
        self.write(&main, text)?;
        let begin = Instant::now();
        run(self.cargo(&["check", "--package", name]))?;
        Ok(begin.elapsed())
    }

    fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = cargo();
        command.args(arguments).arg("--quiet").current_dir(&self.folder);
        command.env("CARGO_TARGET_DIR", self.folder.join("target"));
        command
    }
}
