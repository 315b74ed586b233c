//! `qmp agent freeze` and `qmp agent thaw`: the guest's file systems during a snapshot.

use std::process::{ExitCode, ExitStatus};

use clap::Args;
use qmp::guest_agent::types::GuestFsfreezeStatus;
use qmp::guest_agent::{GuestAgent, commands};
use tokio::process::Command;
use tokio::signal::unix::{Signal, SignalKind, signal};

use super::program::OWN_FAILURE;
use crate::failure::Failure;
use crate::output::print;

/// Freezes the guest's file systems, runs a program on this system, and thaws them.
///
/// The program makes the snapshot. The file systems are thawed however it ends, also when Ctrl-C or
/// a signal ends it. The exit code is that of the program, and 125 if freezing or thawing failed. If
/// this program is killed, the guest stays frozen: `qmp agent SOCKET thaw` thaws it.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  qmp agent /run/vm.qga freeze -- sync")]
pub(super) struct Freeze {
    /// Freeze the file systems with these mount points alone.
    #[arg(long, value_name = "PATH")]
    mountpoint: Vec<String>,
    /// The program that runs while the guest is frozen, and its arguments.
    #[arg(
        required = true,
        trailing_var_arg = true,
        allow_hyphen_values = true,
        value_name = "PROGRAM ARGUMENT"
    )]
    words: Vec<String>,
}

impl Freeze {
    pub(super) async fn run(self, agent: &GuestAgent) -> Result<ExitCode, Failure> {
        // From here on, no signal ends this program before it has thawed the guest.
        let mut signals = Signals::new()?;
        let frozen = match &*self.mountpoint {
            [] => agent.freeze().await?,
            mountpoints => agent.freeze_mountpoints(mountpoints).await?,
        };
        if frozen.count() == 0 {
            eprintln!("warning: the guest has no file systems that can be frozen");
        }
        let outcome = self.program(&mut signals).await;
        frozen.thaw().await?;
        Ok(code(outcome?).into())
    }

    async fn program(&self, signals: &mut Signals) -> Result<ExitStatus, Failure> {
        let failed = |error| Failure::refused(format_args!("{}: {error}", self.words[0]));
        let mut child =
            Command::new(&self.words[0]).args(&self.words[1..]).spawn().map_err(failed)?;
        tokio::select! {
            status = child.wait() => return status.map_err(failed),
            () = signals.end() => {}
        }
        child.kill().await.map_err(failed)?;
        child.wait().await.map_err(failed)
    }
}

/// The signals that would end this program.
struct Signals {
    /// A terminal sends it to the program as well, which decides what to do.
    _interrupt: Signal,
    terminate: Signal,
    hangup: Signal,
}

impl Signals {
    fn new() -> Result<Self, Failure> {
        let failed = |error| Failure::not_sent(format_args!("cannot receive signals: {error}"));
        Ok(Self {
            _interrupt: signal(SignalKind::interrupt()).map_err(failed)?,
            terminate: signal(SignalKind::terminate()).map_err(failed)?,
            hangup: signal(SignalKind::hangup()).map_err(failed)?,
        })
    }

    /// Waits for a signal that nobody else gets.
    async fn end(&mut self) {
        tokio::select! {
            _ = self.terminate.recv() => {}
            _ = self.hangup.recv() => {}
        }
    }
}

fn code(status: ExitStatus) -> u8 {
    use std::os::unix::process::ExitStatusExt as _;
    let code = status.code().or_else(|| Some(128 + status.signal()?));
    code.and_then(|code| u8::try_from(code).ok()).unwrap_or(OWN_FAILURE)
}

/// Thaws the guest's file systems, whoever has frozen them, and says whether they were frozen.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  qmp agent /run/vm.qga thaw")]
pub(super) struct Thaw {}

impl Thaw {
    pub(super) async fn run(self, agent: &GuestAgent) -> Result<ExitCode, Failure> {
        let status = agent.freeze_status().await?;
        if status == GuestFsfreezeStatus::Thawed {
            print("thawed already")?;
            return Ok(ExitCode::SUCCESS);
        }
        let count = agent.execute(commands::GuestFsfreezeThaw::new()).await?;
        print(&format!("thawed: {count}"))?;
        Ok(ExitCode::SUCCESS)
    }
}
