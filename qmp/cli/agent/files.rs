//! `qmp agent read` and `qmp agent write`: files of the guest.

use std::fs::File;
use std::io::{self, Read as _, Write as _};
use std::process::ExitCode;

use clap::Args;
use qmp::guest_agent::{AgentError, GuestAgent};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::failure::Failure;

/// How much is copied at once.
const CHUNK: usize = 1 << 20;

/// Prints a file of the guest.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  qmp agent /run/vm.qga read /etc/hostname")]
pub(super) struct Read {
    /// The path in the guest.
    path: String,
}

impl Read {
    pub(super) async fn run(self, agent: &GuestAgent) -> Result<ExitCode, Failure> {
        let mut file = agent.open_file(&self.path, "rb").await?;
        let mut chunk = vec![0; CHUNK];
        loop {
            let length = file.read(&mut chunk).await.map_err(|error| told(error, &self.path))?;
            if length == 0 {
                break;
            }
            io::stdout().write_all(&chunk[..length])?;
        }
        io::stdout().flush()?;
        file.close().await?;
        Ok(ExitCode::SUCCESS)
    }
}

/// Writes a file of the guest. What it contained is lost.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  qmp agent /run/vm.qga write /tmp/motd --from /etc/hostname")]
pub(super) struct Write {
    /// The path in the guest.
    path: String,
    /// The file of this system that is copied; - is standard input.
    #[arg(long, value_name = "FILE", default_value = "-", value_hint = clap::ValueHint::FilePath)]
    from: String,
}

impl Write {
    pub(super) async fn run(self, agent: &GuestAgent) -> Result<ExitCode, Failure> {
        let unreadable =
            |error| Failure::not_sent(format_args!("cannot read {}: {error}", self.from));
        // The source first: a file of the guest is not emptied for a typing mistake.
        let mut source: Box<dyn io::Read> = match &*self.from {
            "-" => Box::new(io::stdin()),
            path => Box::new(File::open(path).map_err(unreadable)?),
        };
        let mut file = agent.open_file(&self.path, "wb").await?;
        loop {
            let mut chunk = Vec::with_capacity(CHUNK);
            (&mut source).take(CHUNK as u64).read_to_end(&mut chunk).map_err(unreadable)?;
            if chunk.is_empty() {
                break;
            }
            file.write_all(&chunk).await.map_err(|error| told(error, &self.path))?;
        }
        file.flush().await.map_err(|error| told(error, &self.path))?;
        file.close().await?;
        Ok(ExitCode::SUCCESS)
    }
}

/// The failure of an operation on a file of the guest.
fn told(error: io::Error, path: &str) -> Failure {
    match error.downcast::<AgentError>() {
        Ok(error) => error.into(),
        Err(error) => Failure::no_server(format_args!("{path}: {error}")),
    }
}
