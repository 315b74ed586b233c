//! `cargo xtask bench`: how fast things are, as ratios within one run.

mod schema;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

/// Measures, and prints ratios. Figures of a debug build mean nothing: run `cargo run --release -p
/// xtask -- bench`.
#[derive(Debug, Args)]
pub(crate) struct Bench {
    /// A QEMU schema to parse and check: its main file.
    #[arg(long)]
    schema: Option<PathBuf>,
    /// A QEMU source tree, whose own front end is measured next to ours (needs python3). Its
    /// schema is taken if none is given.
    #[arg(long)]
    tree: Option<PathBuf>,
}

impl Bench {
    pub(crate) fn run(self) -> ExitCode {
        let of_tree = || self.tree.as_ref().map(|tree| tree.join("qapi/qapi-schema.json"));
        let Some(schema) = self.schema.clone().or_else(of_tree) else {
            eprintln!("nothing to measure: give --schema or --tree");
            return ExitCode::from(2);
        };
        match schema::run(&schema, self.tree.as_deref()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("{error}");
                ExitCode::from(2)
            }
        }
    }
}
