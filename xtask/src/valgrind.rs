//! `cargo xtask valgrind`: runs the tests of what finds messages in the bytes that arrive under
//! valgrind, which finds reads and writes outside of memory. They include the one block of unsafe
//! code.

use std::env;
use std::io;
use std::process::{Command, ExitCode, ExitStatus, Stdio};

use clap::Args;

use crate::workspace;

/// Runs the unit tests of what finds messages in bytes under valgrind, and those of the unsafe code
/// under Miri if the nightly toolchain has it. Says what is skipped because a tool is not there.
#[derive(Debug, Args)]
pub(crate) struct Valgrind {}

/// The runner of the tests: an error of memory makes it fail.
const RUNNER: &str =
    "target.'cfg(unix)'.runner = ['valgrind', '--quiet', '--error-exitcode=99', '--leak-check=no']";

/// What runs under valgrind.
const TESTS: &[&str] =
    &["--config", RUNNER, "test", "--package", "qmp", "--lib", "--", "json::blocks", "json::frame"];

/// What runs under Miri: the unsafe code itself, because Miri is slow.
const MIRI_TESTS: &[&str] = &["miri", "test", "--package", "qmp", "--lib", "--", "json::blocks"];

impl Valgrind {
    pub(crate) fn run(self) -> ExitCode {
        let valgrind = ("valgrind", Command::new("valgrind"), cargo(None, TESTS));
        let mut miri = Command::new("cargo");
        miri.args(["+nightly", "miri"]);
        let miri = ("Miri", miri, cargo(Some("+nightly"), MIRI_TESTS));
        let outcomes = [valgrind, miri].map(|(name, tool, tests)| run_with(name, tool, tests));
        let all = outcomes.into_iter().all(|outcome| {
            outcome
                .inspect_err(|error| eprintln!("error: cannot run cargo: {error}"))
                .is_ok_and(|it| it)
        });
        if all { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

/// Runs tests if their tool is there. Returns `false` if they failed.
fn run_with(name: &str, mut tool: Command, mut tests: Command) -> io::Result<bool> {
    tool.arg("--version").stdout(Stdio::null()).stderr(Stdio::null());
    if !tool.status().is_ok_and(|status| status.success()) {
        println!("skipped: {name} is not installed");
        return Ok(true);
    }
    println!("with {name}:");
    tests.status().map(|status: ExitStatus| status.success())
}

/// Returns a cargo command, with the toolchain that runs this one or another.
fn cargo(toolchain: Option<&str>, arguments: &[&str]) -> Command {
    let mut cargo = match toolchain {
        None => Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into())),
        Some(toolchain) => {
            let mut cargo = Command::new("cargo");
            cargo.arg(toolchain).env_remove("RUSTUP_TOOLCHAIN").env_remove("CARGO");
            cargo
        }
    };
    cargo.args(arguments).current_dir(workspace::root());
    cargo
}
