//! Compares the reader of replies and events with `serde_json`. This runs a test of the generated
//! types for longer. It is a separate cargo call so that xtask also builds while the generated code
//! does not.

use std::env;
use std::io;
use std::process::{Command, Stdio};

use crate::workspace;

pub(super) const NAME: &str = "reader";

/// Runs the test and returns whether it passed.
pub(super) fn run(seconds: u64, seed: u64) -> io::Result<bool> {
    eprintln!("building for release");
    if !cargo(&["--quiet", "--no-run"]).status()?.success() {
        return Err(io::Error::other("the tests do not build"));
    }
    let mut command = cargo(&["--quiet", "--", "--nocapture", "changed_texts"]);
    command.env("QMP_FUZZ_SECONDS", seconds.to_string()).env("QMP_FUZZ_SEED", seed.to_string());
    let output = command.stdout(Stdio::piped()).output()?;
    let text = String::from_utf8_lossy(&output.stdout);
    text.lines().filter(|line| line.starts_with(NAME)).for_each(|line| println!("{line}"));
    if !output.status.success() {
        let errors = String::from_utf8_lossy(&output.stderr);
        println!("{NAME}: {}", errors.trim());
    }
    Ok(output.status.success())
}

/// Returns a cargo command for the test.
fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(["test", "--release", "--package", "qmp-tests", "--test", "round_trip"]);
    command.args(arguments).current_dir(workspace::root());
    command
}
