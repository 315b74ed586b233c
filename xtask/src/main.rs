//! The workspace's own commands: `cargo xtask COMMAND`.

use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod bench;
mod fuzz;
mod schema;
mod workspace;

/// The workspace's own commands.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

// Each command is a file of its own, with a `#[derive(clap::Args)]` struct and `run`.
#[derive(Debug, Subcommand)]
enum Command {
    Bench(bench::Bench),
    Fuzz(fuzz::Fuzz),
    Schema(schema::Schema),
}

fn main() -> ExitCode {
    match Arguments::parse().command {
        Command::Bench(command) => command.run(),
        Command::Fuzz(command) => command.run(),
        Command::Schema(command) => command.run(),
    }
}
