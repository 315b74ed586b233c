//! Building in release mode. Only release builds give meaningful figures.

use std::env;
use std::io;
use std::process::{Command, ExitCode, ExitStatus};

use crate::workspace;

/// The reasons why there are no figures.
#[derive(Debug, thiserror::Error)]
pub(crate) enum CargoError {
    #[error("can't run cargo: {0}")]
    Start(io::Error),
    #[error("`cargo {line}` failed ({status})")]
    Failed { line: String, status: ExitStatus },
}

/// Returns the cargo that runs this command, if any: the user may have chosen its toolchain.
pub(super) fn cargo() -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(workspace::root());
    command
}

/// Runs this command again in a release build, unless this is one, and returns its exit code.
pub(super) fn run_there() -> Result<Option<ExitCode>, CargoError> {
    if !cfg!(debug_assertions) {
        return Ok(None);
    }
    eprintln!("building for release");
    let mut command = cargo();
    command.args(["run", "--quiet", "--release", "--manifest-path"]);
    command.arg(workspace::root().join("xtask/Cargo.toml")).arg("--");
    // Keep the current directory: the user's paths are relative to it.
    let here = env::current_dir().map_err(CargoError::Start)?;
    command.args(env::args_os().skip(1)).current_dir(here);
    let code = command
        .status()
        .map_err(CargoError::Start)?
        .code()
        .and_then(|code| u8::try_from(code).ok());
    Ok(Some(code.map_or(ExitCode::FAILURE, ExitCode::from)))
}

/// Runs a benchmark of the crate `qmp`, which prints its own lines.
pub(super) fn bench_of_qmp(name: &str) -> Result<(), CargoError> {
    let mut command = cargo();
    command.args(["bench", "--quiet", "--package", "qmp", "--bench", name]);
    run(command)
}

/// Runs a cargo command that prints its own lines.
pub(super) fn run(mut command: Command) -> Result<(), CargoError> {
    let status = command.status().map_err(CargoError::Start)?;
    if status.success() {
        return Ok(());
    }
    let words: Vec<_> = command.get_args().map(|word| word.to_string_lossy()).collect();
    Err(CargoError::Failed { line: words.join(" "), status })
}
