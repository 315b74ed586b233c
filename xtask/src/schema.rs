//! `cargo xtask schema`: checks or introspects one schema.

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand};
use qapi_schema::introspect::introspect;
use qapi_schema::{Diagnostics, LoadError, Loaded, Options};

/// Checks or introspects one schema.
#[derive(Debug, Args)]
pub(crate) struct Schema {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Parses and checks a schema. Exits with 0 if it is accepted, 1 if it is rejected, 2 if it
    /// cannot be read.
    Check {
        /// The schema's main file.
        file: PathBuf,
        /// Also reject errors in the documentation.
        #[arg(long)]
        strict_docs: bool,
    },
    /// Prints the reply of `query-qmp-schema` as it is with every condition true, with the schema's
    /// own type names.
    Introspect {
        /// The schema's main file.
        file: PathBuf,
    },
}

impl Schema {
    pub(crate) fn run(self) -> ExitCode {
        match self.action {
            Action::Check { file, strict_docs } => {
                let loaded = load(&file, Options { strict_docs });
                loaded.map_or_else(|code| code, |_| ExitCode::SUCCESS)
            }
            Action::Introspect { file } => {
                let loaded = load(&file, Options::default());
                loaded.map_or_else(|code| code, |loaded| print(&loaded))
            }
        }
    }
}

/// Loads a schema and prints its errors.
fn load(file: &Path, options: Options) -> Result<Loaded, ExitCode> {
    match options.load(file) {
        Ok(loaded) => {
            show(&loaded.warnings);
            Ok(loaded)
        }
        Err(LoadError::Rejected(found)) => {
            show(&found);
            Err(ExitCode::from(1))
        }
        Err(error) => {
            eprintln!("{error}");
            Err(ExitCode::from(2))
        }
    }
}

/// Prints diagnostics to standard error, with colours if that is a terminal.
fn show(found: &Diagnostics) {
    if io::stderr().is_terminal() {
        eprint!("{}", found.coloured());
    } else {
        eprint!("{found}");
    }
}

fn print(loaded: &Loaded) -> ExitCode {
    let mut out = io::stdout().lock();
    let written = serde_json::to_writer_pretty(&mut out, &introspect(&loaded.schema));
    match written.map_err(io::Error::from).and_then(|()| writeln!(out)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("can't write: {error}");
            ExitCode::from(2)
        }
    }
}
