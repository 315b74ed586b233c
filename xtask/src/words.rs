//! `cargo xtask words`: coverage of the project's own words about the interface.

use std::process::ExitCode;

use clap::Args;
use qapi_codegen::missing;
use qapi_schema::merge::{MergeError, merge};
use qapi_schema::snapshot::Protocol;

use crate::report::chain;
use crate::snapshots;

/// Says how much of the interface is described, and what is missing.
#[derive(Debug, Args)]
pub(crate) struct Words {
    /// Print the tables of this QAPI module that are to be filled in.
    #[arg(long, value_name = "MODULE")]
    missing: String,
}

/// The reasons why the words cannot be judged.
#[derive(Debug, thiserror::Error)]
enum WordsError {
    #[error(transparent)]
    Read(#[from] snapshots::ReadError),
    #[error(transparent)]
    Merge(#[from] MergeError),
}

impl Words {
    pub(crate) fn run(self) -> ExitCode {
        match self.print() {
            Ok(code) => code,
            Err(error) => {
                eprintln!("error: {}", chain(&error));
                ExitCode::FAILURE
            }
        }
    }

    fn print(&self) -> Result<ExitCode, WordsError> {
        for protocol in [Protocol::Qemu, Protocol::GuestAgent] {
            let merged = merge(&snapshots::read(None, protocol, None, None)?)?;
            for table in missing(&merged, &self.missing) {
                println!("{table}");
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}
