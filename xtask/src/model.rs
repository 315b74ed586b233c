//! `cargo xtask model`: runs the models of the core.

use std::env;
use std::io;
use std::process::{Command, ExitCode, ExitStatus};

use clap::Args;

use crate::workspace;

/// Runs the models of the core: unit tests that `loom` runs once for each order in which their
/// threads can take their steps. `qmp/src/connection/model` describes them.
#[derive(Debug, Args)]
pub(crate) struct Model {
    /// A part of the names of the models to run; all of them if it is left out.
    #[arg(value_name = "NAME", default_value = "model::")]
    name: String,
    /// How many times more often than usual a thread is interrupted in the middle of its steps. One
    /// more takes about ten times as long.
    #[arg(long, default_value_t = 0)]
    deeper: usize,
}

impl Model {
    pub(crate) fn run(self) -> ExitCode {
        match self.test() {
            Ok(status) if status.success() => ExitCode::SUCCESS,
            Ok(_) => ExitCode::FAILURE,
            Err(error) => {
                eprintln!("error: cannot run cargo: {error}");
                ExitCode::FAILURE
            }
        }
    }

    /// Builds the unit tests in a folder of their own: the flag changes every crate.
    fn test(&self) -> io::Result<ExitStatus> {
        let root = workspace::root();
        let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.args(["test", "--package", "qmp", "--lib", "--target-dir"]);
        cargo.arg(root.join("target/model")).arg(&self.name).current_dir(root);
        cargo.env("RUSTFLAGS", "--cfg qmp_model -D warnings");
        cargo.env("QMP_MODEL_DEEPER", self.deeper.to_string());
        cargo.status()
    }
}
