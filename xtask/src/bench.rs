//! `cargo xtask bench`: how fast things are, as ratios within one run.
//!
//! Each benchmark is a file of its own. It prints one line for each figure, with the figure to
//! reach; nothing passes or fails by them.

mod codegen;
mod compile;
mod connection;
mod decode;
mod peer;
mod release;
mod schema;

use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::{Args, ValueEnum};

use crate::report::chain;

/// Measures how fast things are, and prints ratios with the figures to reach. Everything is built
/// for release first, whatever this command itself was built for.
#[derive(Debug, Args)]
pub(crate) struct Bench {
    /// What to measure; everything if none is named.
    #[arg(value_name = "NAME")]
    names: Vec<Name>,
    /// The schema that `schema` parses and checks: its main file. One that is made up, of the size
    /// of QEMU's, is taken if none is given.
    #[arg(long, value_name = "FILE")]
    schema: Option<PathBuf>,
    /// A QEMU source tree, whose own front end `schema` measures next to ours (needs python3). Its
    /// schema is taken if none is given.
    #[arg(long)]
    tree: Option<PathBuf>,
}

/// A benchmark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Name {
    /// Parsing and checking a schema.
    Schema,
    /// From the snapshots of all releases to formatted Rust.
    Codegen,
    /// Commands and events over a socket, and the memory of connections.
    Connection,
    /// Decoding large replies.
    Decode,
    /// Building the crate `qmp`, next to a published crate, which is downloaded; takes minutes.
    Compile,
    /// A large reply end to end, and checking a program, next to a published client, which is
    /// downloaded; takes minutes.
    Peer,
}

impl Bench {
    pub(crate) fn run(self) -> ExitCode {
        match release::run_there() {
            Ok(Some(code)) => return code,
            Ok(None) => {}
            Err(error) => return failed("release build", &error),
        }
        let names = if self.names.is_empty() { Name::value_variants() } else { &self.names };
        for name in names {
            let word = format!("{name:?}").to_lowercase();
            println!("{word}:");
            if let Err(error) = self.measure(*name) {
                return failed(&word, &*error);
            }
        }
        ExitCode::SUCCESS
    }

    fn measure(&self, name: Name) -> Result<(), Box<dyn Error>> {
        match name {
            Name::Schema => schema::run(self.schema.as_deref(), self.tree.as_deref())?,
            Name::Codegen => codegen::run()?,
            Name::Connection => connection::run()?,
            Name::Decode => decode::run()?,
            Name::Compile => compile::run()?,
            Name::Peer => peer::run_both()?,
        }
        Ok(())
    }
}

fn failed(what: &str, error: &dyn Error) -> ExitCode {
    eprintln!("error: {what}: {}", chain(error));
    ExitCode::from(2)
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}
