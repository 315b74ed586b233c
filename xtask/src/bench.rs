//! `cargo xtask bench`: measures performance as ratios within one run.
//!
//! Each benchmark has its own file. It prints one line per figure together with the target. No
//! figure makes the command fail.

mod codegen;
mod compile;
mod connection;
mod decode;
mod peer;
mod release;
mod scale;
mod schema;
mod scratch;
mod share;

use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::{Args, ValueEnum};

use crate::report::chain;

/// Measures performance and prints ratios with their targets. Builds everything in release mode
/// first, whatever profile this command was built with.
#[derive(Debug, Args)]
pub(crate) struct Bench {
    /// The benchmarks to run; all of them if none is named.
    #[arg(value_name = "NAME")]
    names: Vec<Name>,
    /// The main file of the schema that `schema` parses and checks. Without it, a synthetic schema
    /// of the size of QEMU's is used.
    #[arg(long, value_name = "FILE")]
    schema: Option<PathBuf>,
    /// A QEMU source tree. `schema` also measures the tree's own front end (needs python3), and
    /// uses the tree's schema unless `--schema` is given.
    #[arg(long)]
    tree: Option<PathBuf>,
}

/// A benchmark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Name {
    /// Parsing and checking a schema.
    Schema,
    /// Generating formatted Rust from the snapshots of all releases.
    Codegen,
    /// Commands and events over a socket, and the memory used by connections.
    Connection,
    /// Decoding large replies.
    Decode,
    /// Building the crate `qmp`, compared with a published crate, which is downloaded; takes
    /// minutes.
    Compile,
    /// Receiving a large reply end to end, and checking a program, both compared with a published
    /// client, which is downloaded; takes minutes.
    Peer,
    /// 100, 1,000 and 10,000 monitors in one process, compared with bare sockets and with a published
    /// client, which is downloaded; takes minutes.
    Scale,
    /// A command through `qmp share`, compared with the same QEMU without it; needs a fetched QEMU.
    Share,
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
            Name::Scale => scale::run_all()?,
            Name::Share => share::run()?,
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
