//! The workspace's own commands: `cargo xtask COMMAND`.

use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod codegen;
mod contents;
mod import;
mod progress;
mod qemu;
mod report;
mod snapshots;
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
    Codegen(codegen::Codegen),
    Import(import::Import),
    Qemu(qemu::Qemu),
    Test(test::Test),
}

fn main() -> ExitCode {
    match Arguments::parse().command {
        Command::Codegen(command) => command.run(),
        Command::Import(command) => command.run(),
        Command::Qemu(command) => command.run(),
        Command::Test(command) => command.run(),
    }
}
