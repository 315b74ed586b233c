//! The workspace's own commands: `cargo xtask COMMAND`.

use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod bench;
mod codegen;
mod contents;
mod demo;
mod devices;
mod diff;
mod fuzz;
mod import;
mod lowest;
mod model;
mod program;
mod progress;
mod python;
mod qemu;
mod report;
mod schema;
mod screenshots;
mod secrets;
mod server;
mod snapshots;
mod soak;
mod test;
mod valgrind;
mod verify;
mod word_files;
mod words;
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
    Bench(bench::Bench),
    Codegen(codegen::Codegen),
    Demo(demo::Demo),
    Devices(devices::Devices),
    Diff(diff::Diff),
    Fuzz(fuzz::Fuzz),
    Soak(soak::Soak),
    Import(import::Import),
    Lowest(lowest::Lowest),
    Model(model::Model),
    Python(python::Python),
    Qemu(qemu::Qemu),
    Schema(schema::Schema),
    Screenshots(screenshots::Screenshots),
    Test(test::Test),
    Valgrind(valgrind::Valgrind),
    Verify(verify::Verify),
    Words(words::Words),
}

fn main() -> ExitCode {
    match Arguments::parse().command {
        Command::Bench(command) => command.run(),
        Command::Codegen(command) => command.run(),
        Command::Demo(command) => command.run(),
        Command::Devices(command) => command.run(),
        Command::Diff(command) => command.run(),
        Command::Fuzz(command) => command.run(),
        Command::Soak(command) => command.run(),
        Command::Import(command) => command.run(),
        Command::Lowest(command) => command.run(),
        Command::Model(command) => command.run(),
        Command::Python(command) => command.run(),
        Command::Qemu(command) => command.run(),
        Command::Schema(command) => command.run(),
        Command::Screenshots(command) => command.run(),
        Command::Test(command) => command.run(),
        Command::Valgrind(command) => command.run(),
        Command::Verify(command) => command.run(),
        Command::Words(command) => command.run(),
    }
}
