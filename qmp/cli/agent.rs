//! `qmp agent`: the guest agent.

mod files;
mod freeze;
mod program;

use std::env;
use std::process::ExitCode;
use std::time::Duration;

use clap::{Args, Subcommand};
use qmp::guest_agent::GuestAgent;
use serde_json::json;

use crate::address::Address;
use crate::failure::Failure;
use crate::output::print;
use crate::process;
use crate::times::duration;

/// The environment variable that names the agent's socket if the command line does not.
const VARIABLE: &str = "QGA_SOCKET";

/// Talks to the guest agent: runs programs, copies files, freezes file systems.
///
/// SOCKET is the socket of the agent's channel, not that of a monitor: a path, tcp:HOST:PORT, or
/// pid:N for the channel of QEMU's process N. If it is left out, it is the value of QGA_SOCKET.
#[derive(Debug, Args)]
#[command(
    override_usage = "qmp agent [OPTIONS] [SOCKET] <COMMAND>",
    subcommand_precedence_over_arg = true,
    after_help = HELP
)]
pub(crate) struct Agent {
    /// The socket of the agent's channel.
    #[arg(value_hint = clap::ValueHint::FilePath)]
    socket: Option<String>,
    /// How long to wait for the agent, which may not have started yet.
    #[arg(long, value_name = "TIME", value_parser = duration, default_value = "10s")]
    connect_timeout: Duration,
    #[command(subcommand)]
    action: Action,
}

const HELP: &str = "\
Examples:
  qmp agent /run/vm.qga info
  qmp agent /run/vm.qga exec uname -a
  qmp agent /run/vm.qga read /etc/hostname";

#[derive(Debug, Subcommand)]
enum Action {
    Exec(program::Exec),
    Read(files::Read),
    Write(files::Write),
    Freeze(freeze::Freeze),
    Thaw(freeze::Thaw),
    Info(Info),
}

impl Agent {
    pub(crate) async fn run(self) -> Result<ExitCode, Failure> {
        let code = self.action.code_of_failure();
        let outcome = self.execute().await;
        outcome.map_err(|failure| match code {
            Some(code) => failure.with_code(code),
            None => failure,
        })
    }

    async fn execute(self) -> Result<ExitCode, Failure> {
        let agent = self.connect().await?;
        match self.action {
            Action::Exec(exec) => exec.run(&agent).await,
            Action::Read(read) => read.run(&agent).await,
            Action::Write(write) => write.run(&agent).await,
            Action::Freeze(freeze) => freeze.run(&agent).await,
            Action::Thaw(thaw) => thaw.run(&agent).await,
            Action::Info(info) => info.run(&agent),
        }
    }

    async fn connect(&self) -> Result<GuestAgent, Failure> {
        let named = self.socket.clone().or_else(|| env::var(VARIABLE).ok());
        let address = named.filter(|name| !name.is_empty()).ok_or_else(|| {
            Failure::not_sent(format_args!("no agent is named: give its socket, or set {VARIABLE}"))
        })?;
        let options = GuestAgent::options().connect_deadline(self.connect_timeout);
        let address = match address.parse()? {
            Address::Pid(pid) => process::agent(pid).map_err(Failure::no_server)?,
            address => address,
        };
        Ok(match address {
            Address::Tcp(address) => options.connect_tcp(address).await?,
            found => options.connect_unix(found.to_string()).await?,
        })
    }
}

impl Action {
    /// The exit code of this program's own failures, where the others are those of a program that
    /// it runs.
    fn code_of_failure(&self) -> Option<u8> {
        matches!(self, Self::Exec(_) | Self::Freeze(_)).then_some(program::OWN_FAILURE)
    }
}

/// Says which agent it is, and which of its commands are disabled.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  qmp agent /run/vm.qga info")]
struct Info {
    /// Print JSON, with all commands.
    #[arg(long)]
    json: bool,
}

impl Info {
    fn run(self, agent: &GuestAgent) -> Result<ExitCode, Failure> {
        let info = agent.info();
        let version = info.version().unwrap_or("unknown");
        let disabled = info.commands().filter(|it| !it.1).map(|it| it.0).collect::<Vec<_>>();
        let count = info.commands().count();
        let text = match self.json {
            true => {
                let commands =
                    info.commands().map(|(name, enabled)| (name.to_owned(), enabled.into()));
                let commands = serde_json::Value::Object(commands.collect());
                json!({"version": version, "commands": commands}).to_string()
            }
            false if disabled.is_empty() => format!("version: {version}\ncommands: {count}"),
            false => {
                let disabled = disabled.join(", ");
                format!("version: {version}\ncommands: {count}\ndisabled: {disabled}")
            }
        };
        print(&text)?;
        Ok(ExitCode::SUCCESS)
    }
}
