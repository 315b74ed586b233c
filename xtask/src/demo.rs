//! `cargo xtask demo`: demonstrates the crate on two small machines.

use std::env;
use std::ffi::OsStr;
use std::io::{IsTerminal as _, Write as _, stdin, stdout};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use clap::Args;
use qmp_tests::{RawQmp, VERSIONS, Version, fetched_folder};
use serde_json::json;

use crate::qemu::Fetch;
use crate::workspace;

/// The emulator that the demonstration starts.
const QEMU: &str = "qemu-system-x86_64";

/// Demonstrates the crate on two small machines. It needs no installed QEMU: if there is none on
/// `PATH`, it fetches one as the tests do.
#[derive(Debug, Args)]
pub(crate) struct Demo {
    /// The QEMU to use instead of the first one on `PATH` or a fetched one.
    #[arg(long, value_name = "PATH")]
    qemu: Option<PathBuf>,
}

/// The reasons why the demonstration failed.
#[derive(Debug, thiserror::Error)]
enum DemoError {
    #[error("fetching a QEMU failed; install {QEMU}, or name one with --qemu")]
    Fetch,
    #[error("cannot create a folder: {0}")]
    Folder(std::io::Error),
    #[error("cannot use the terminal: {0}")]
    Terminal(std::io::Error),
    #[error("{line}: {source}")]
    Start { line: String, r#source: std::io::Error },
    #[error("{line}: failed with {status}")]
    Failed { line: String, status: std::process::ExitStatus },
}

impl Demo {
    pub(crate) fn run(self) -> ExitCode {
        match self.show() {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("error: {error}");
                ExitCode::FAILURE
            }
        }
    }

    fn show(self) -> Result<(), DemoError> {
        println!("Regenerating the bindings from the snapshots of all releases:");
        let this = env::current_exe().unwrap_or_else(|_| "xtask".into());
        succeed(Command::new(this).arg("codegen"), "cargo xtask codegen")?;
        let qemu = match self.qemu {
            Some(qemu) => qemu,
            None => find_or_fetch()?,
        };
        println!("Using {}", qemu.display());
        let mut cargo = cargo(&["--features", "monitor,process", "--example", "demo", "--"]);
        cargo.arg(qemu).stdin(Stdio::null());
        let line = "cargo run -p qmp --features monitor,process --example demo";
        if !(stdin().is_terminal() && stdout().is_terminal()) {
            return succeed(&mut cargo, line);
        }
        let folder = tempfile::tempdir().map_err(DemoError::Folder)?;
        let left = Left(folder.path().join("vm.qmp"));
        succeed(cargo.arg(&left.0), line)?;
        left.offer()
    }
}

/// The commands of the program `qmp` that are offered at the end.
const OFFERED: &[&str] = &["watch", "shell"];

/// The monitor of the machine that keeps running after the demonstration. Dropping this ends the
/// machine. Ctrl-C ends it as well, because all processes of the terminal receive the signal.
struct Left(PathBuf);

impl Left {
    /// Prints the commands that show the machine, and waits for Enter.
    fn offer(&self) -> Result<(), DemoError> {
        let socket = self.0.display();
        println!("\nThe first machine is still there. To look around, run in another terminal:");
        for command in OFFERED {
            println!("   cargo run -p qmp --features cli -- {command} {socket}");
        }
        print!("Press Enter to end it. ");
        let read = stdout().flush().and_then(|()| stdin().read_line(&mut String::new()));
        read.map(drop).map_err(DemoError::Terminal)
    }
}

impl Drop for Left {
    fn drop(&mut self) {
        // The machine may have ended, and QEMU may end before it has replied.
        let _ = RawQmp::connect(&self.0).and_then(|mut it| it.execute("quit", json!({})));
    }
}

/// Runs something of the crate `qmp`.
fn cargo(words: &[&str]) -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["run", "-p", "qmp"]).args(words).current_dir(workspace::root());
    cargo
}

fn succeed(command: &mut Command, line: &str) -> Result<(), DemoError> {
    let line = line.to_owned();
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(DemoError::Failed { line, status }),
        Err(source) => Err(DemoError::Start { line, source }),
    }
}

/// Returns the first QEMU on `PATH` or a fetched one. Fetches one if there is none.
fn find_or_fetch() -> Result<PathBuf, DemoError> {
    let path = env::var_os("PATH").unwrap_or_default();
    if let Some(qemu) = on_path(&path).or_else(|| fetched(&fetched_folder())) {
        return Ok(qemu);
    }
    println!("There is no {QEMU} on PATH; fetching one, about 100 MB:");
    let versions = vec![VERSIONS[VERSIONS.len() / 2]];
    if let Err(error) = (Fetch { versions, ..Fetch::default() }).run() {
        eprintln!("error: {}", crate::report::chain(&error));
        return Err(DemoError::Fetch);
    }
    fetched(&fetched_folder()).ok_or(DemoError::Fetch)
}

fn on_path(path: &OsStr) -> Option<PathBuf> {
    env::split_paths(path).map(|folder| folder.join(QEMU)).find(|file| file.is_file())
}

/// Returns the newest QEMU below the folder of fetched ones.
fn fetched(folder: &Path) -> Option<PathBuf> {
    let place = |version: &Version| folder.join(version.to_string()).join("bin").join(QEMU);
    VERSIONS.iter().rev().map(place).find(|file| file.is_file())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn the_first_qemu_on_path_is_used() {
        let folder = tempfile::tempdir().unwrap();
        let (empty, full) = (folder.path().join("empty"), folder.path().join("full"));
        fs::create_dir_all(&empty).unwrap();
        fs::create_dir_all(&full).unwrap();
        let path = env::join_paths([&empty, &full]).unwrap();
        assert_eq!(on_path(&path), None);
        fs::write(full.join(QEMU), "").unwrap();
        assert_eq!(on_path(&path), Some(full.join(QEMU)));
    }

    #[test]
    fn of_fetched_ones_the_newest_is_used() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(fetched(folder.path()), None);
        for version in VERSIONS {
            let bin = folder.path().join(version.to_string()).join("bin");
            fs::create_dir_all(&bin).unwrap();
            fs::write(bin.join(QEMU), "").unwrap();
            assert_eq!(fetched(folder.path()), Some(bin.join(QEMU)));
        }
    }
}
