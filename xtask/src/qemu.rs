//! `cargo xtask qemu`: manages the real QEMUs that the live tests use.

use std::process::ExitCode;

use clap::{Args, Subcommand};
use qmp_tests::Version;

mod apt;
mod check;
mod error;
mod fetch;
mod files;
mod launcher;
mod libraries;
mod list;
mod mirror;
mod packages;
mod store;
mod suite;
mod tool;
mod unpack;

pub(crate) use fetch::Fetch;

/// Manages real QEMUs for the live tests, under `target/qemu`. Nothing is installed on the system.
#[derive(Debug, Args)]
pub(crate) struct Qemu {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Downloads and unpacks QEMUs. A release that is present already is kept, which needs no
    /// network.
    Fetch {
        /// Releases such as 10.0; all that the tests need if none is given.
        versions: Vec<Version>,
        /// Look for a newer package of a release that is present already.
        #[arg(long)]
        refresh: bool,
        /// Fetch also the emulators that no test needs, whose devices have snapshots.
        #[arg(long)]
        all_targets: bool,
    },
    /// Shows which QEMUs the live tests would use.
    List,
}

impl Qemu {
    pub(crate) fn run(self) -> ExitCode {
        let outcome = match self.command {
            Command::Fetch { versions, refresh, all_targets } => {
                Fetch { versions, refresh, all_targets }.run()
            }
            Command::List => list::run(),
        };
        match outcome {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("error: {}", crate::report::chain(&error));
                ExitCode::FAILURE
            }
        }
    }
}
