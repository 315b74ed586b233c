//! `qmp agent exec`: runs a program in the guest.

use std::fs;
use std::io::{self, Read as _, Write as _};
use std::process::ExitCode;
use std::time::Duration;

use clap::Args;
use qmp::guest_agent::{Exec as Program, ExecOutput, GuestAgent};

use crate::failure::Failure;
use crate::times::duration;

/// The exit code of failures that are not the program's.
pub(super) const OWN_FAILURE: u8 = 125;

/// Runs a program in the guest to its end, and prints its output.
///
/// The exit code is that of the program, 128 and the number of the signal if a signal ended it, and
/// 125 if the agent could not run it.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  qmp agent /run/vm.qga exec uname -a")]
pub(super) struct Exec {
    /// How long the program may take. It goes on running afterwards.
    #[arg(long, value_name = "TIME", value_parser = duration, default_value = "60s")]
    timeout: Duration,
    /// A variable of the program's environment; with one, it has no others.
    #[arg(long, value_name = "NAME=VALUE")]
    env: Vec<String>,
    /// What the program reads: a file of this system, or - for standard input.
    #[arg(long, value_name = "FILE")]
    input: Option<String>,
    /// The program and its arguments. No shell sees them.
    #[arg(
        required = true,
        trailing_var_arg = true,
        allow_hyphen_values = true,
        value_name = "PROGRAM ARGUMENT"
    )]
    words: Vec<String>,
}

impl Exec {
    pub(super) async fn run(self, agent: &GuestAgent) -> Result<ExitCode, Failure> {
        let (program, arguments) = self.words.split_first().unwrap_or((&self.words[0], &[]));
        let mut exec = Program::new(program).args(arguments).deadline(self.timeout);
        for variable in &self.env {
            let (name, value) = variable.split_once('=').ok_or_else(|| {
                Failure::not_sent("a variable of --env has no `=`: write NAME=VALUE")
            })?;
            exec = exec.env(name, value);
        }
        if let Some(file) = &self.input {
            exec = exec.input(contents(file)?);
        }
        let output = agent.run(exec).await?;
        show(&output)?;
        Ok(code(&output).into())
    }
}

/// Reads a file of this system, or standard input.
pub(super) fn contents(file: &str) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let outcome = match file {
        "-" => io::stdin().read_to_end(&mut bytes).map(drop),
        file => fs::read(file).map(|contents| bytes = contents),
    };
    outcome.map_err(|error| Failure::not_sent(format_args!("cannot read {file}: {error}")))?;
    Ok(bytes)
}

fn show(output: &ExecOutput) -> io::Result<()> {
    io::stdout().write_all(&output.stdout)?;
    io::stdout().flush()?;
    io::stderr().write_all(&output.stderr)?;
    if output.stdout_truncated || output.stderr_truncated {
        eprintln!("warning: the agent keeps 16 MiB of an output, and the end of this one is lost");
    }
    Ok(())
}

fn code(output: &ExecOutput) -> u8 {
    match (output.exit_code, output.signal) {
        (Some(code), _) => u8::try_from(code & 0xff).unwrap_or(u8::MAX),
        (None, Some(signal)) => u8::try_from(128 + (signal & 0x7f)).unwrap_or(u8::MAX),
        (None, None) => OWN_FAILURE,
    }
}
