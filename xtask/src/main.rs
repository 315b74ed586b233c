//! The workspace's own commands: `cargo xtask COMMAND`.

use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod progress;
mod qemu;
mod report;
mod test;
mod workspace;

/// The workspace's own commands.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

// Each command is a file of its own, with a `#[derive(clap::Args)]` struct and `run`.
#[derive(Debug, Subcommand)]
enum Command {
    Qemu(qemu::Qemu),
    Test(test::Test),
}

fn main() -> ExitCode {
    match Arguments::parse().command {
        Command::Qemu(command) => command.run(),
        Command::Test(command) => command.run(),
    }
}
