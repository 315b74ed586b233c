//! `qmp`: the monitors and guest agents of QEMU from the command line.

use std::process::ExitCode;

use clap::{CommandFactory as _, Parser, Subcommand};

mod address;
mod agent;
mod arguments;
mod check;
mod connect;
mod events;
mod exec;
mod explain;
mod failure;
mod manual;
mod nearest;
mod output;
mod process;
mod record;
mod share;
mod shell;
mod supports;
mod times;
mod tree;
mod watch;

use failure::Failure;

/// Talks to QEMU's monitors and guest agents.
///
/// SOCKET is the path of a monitor's Unix socket, tcp:HOST:PORT, or pid:N for the monitor of the
/// process N. If the variable QMP_SOCKET is set, SOCKET can be left out; a first word with a slash,
/// `tcp:` or `pid:` is still taken for one.
///
/// A monitor serves one client at a time. While this program is connected, no other can be.
#[derive(Debug, Parser)]
#[command(name = "qmp", version, after_help = CODES, disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

const CODES: &str = "\
Exit codes:
  0  done
  1  the server refused the command, or the answer is no
  2  nothing was sent: the command or its arguments are wrong
  3  there is no server, or it ended or did not answer";

// Each command is a file of its own, with a `#[derive(clap::Args)]` struct and `run`.
#[derive(Debug, Subcommand)]
enum Command {
    Exec(exec::Exec),
    Shell(shell::Shell),
    Events(events::Events),
    Supports(supports::Supports),
    Explain(explain::Explain),
    Agent(agent::Agent),
    Share(share::Share),
    Record(record::Record),
    Watch(watch::Watch),
    Completions(manual::Completions),
    Man(manual::Man),
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Exec(command) => wait(command.run()),
        Command::Shell(command) => wait(command.run()),
        Command::Events(command) => wait(command.run()),
        Command::Supports(command) => wait(command.run()),
        Command::Explain(command) => command.run(),
        Command::Agent(command) => wait(command.run()),
        Command::Share(command) => wait(command.run()),
        Command::Record(command) => wait(command.run()),
        Command::Watch(command) => wait(command.run()),
        Command::Completions(command) => command.run(Arguments::command()),
        Command::Man(command) => command.run(Arguments::command()),
    };
    outcome.unwrap_or_else(|failure| failure.report())
}

/// Runs a command that talks to a server. Dropping the runtime closes its connections.
fn wait(work: impl Future<Output = Result<ExitCode, Failure>>) -> Result<ExitCode, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.map_err(|error| Failure::not_sent(format!("cannot start: {error}")))?.block_on(work)
}
