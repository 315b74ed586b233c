//! Starting a QEMU with a monitor that is connected from the start.

use std::io;
use std::os::fd::OwnedFd;
use std::process::{ExitStatus, Stdio};
use std::sync::Arc;

use tokio::net::UnixStream;
use tokio::process::{Child, Command};
use tokio::time::timeout;

use crate::client::Client;
use crate::client::connect::{self, Limit};
use crate::client::options::ConnectOptions;
use crate::connection::child::{self, LAST_WORDS, MONITOR_ON_STDIN, Stderr};
use crate::connection::transport::Transport;
use crate::error::ConnectError;

/// The arguments for a storage daemon that correspond to [`MONITOR_ON_STDIN`].
const STORAGE_DAEMON: [&str; 4] =
    ["--chardev", "socket,id=qmp-client,fd=0", "--monitor", "chardev=qmp-client"];

/// # Start a QEMU
#[cfg_attr(docsrs, doc(cfg(feature = "process")))]
impl ConnectOptions {
    /// Starts a QEMU system emulator with a monitor on a socket pair, and connects to it.
    ///
    /// The monitor has no socket path, so nothing has to be waited for or cleaned up, and no other
    /// client can connect. The socket is the standard input of the child process, and the arguments
    /// that configure this are appended to the command line. A command line that uses standard
    /// input itself (`-nographic`, `-chardev stdio`) therefore cannot be used. The child's standard
    /// error is copied to that of this process, unless [`capture_stderr`](Self::capture_stderr) is
    /// off.
    ///
    /// The child is killed if connecting fails or if the future is dropped. Otherwise it lives on:
    /// dropping the client only ends the connection.
    ///
    /// # Errors
    ///
    /// [`ConnectError::Start`] if the command cannot be started. [`ConnectError::Argument`] for
    /// `-daemonize`, which would leave a QEMU without a monitor. [`ConnectError::Exited`], with the
    /// exit status and the end of standard error, if the child exits before its monitor can be
    /// used, as QEMU does if it rejects its command line.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use qmp::{ConnectOptions, commands};
    /// use tokio::process::Command;
    ///
    /// let mut qemu = Command::new("qemu-system-x86_64");
    /// qemu.args(["-M", "q35", "-nodefaults", "-display", "none"]);
    /// let (mut process, client) = ConnectOptions::new().spawn(qemu).await?;
    /// client.execute(commands::Quit::new()).await?;
    /// println!("QEMU ended with {}", process.wait().await?);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "start")]
    #[doc(alias = "launch")]
    pub async fn spawn(self, command: Command) -> Result<(Child, Client), ConnectError> {
        self.spawn_with(command, MONITOR_ON_STDIN).await
    }

    /// Starts a QEMU storage daemon like [`spawn`](Self::spawn).
    ///
    /// # Errors
    ///
    /// The errors of [`spawn`](Self::spawn).
    pub async fn spawn_storage_daemon(
        self,
        command: Command,
    ) -> Result<(Child, Client), ConnectError> {
        self.spawn_with(command, STORAGE_DAEMON).await
    }

    async fn spawn_with(
        self,
        command: Command,
        arguments: [&str; 4],
    ) -> Result<(Child, Client), ConnectError> {
        child::check_arguments(command.as_std(), self.name.as_deref())?;
        let program = child::program(command.as_std());
        let mut limit = Limit::new(&self, &*program);
        limit.needs_runtime()?;
        let started = start(command, arguments, self.capture_stderr);
        let (stream, mut child, stderr) =
            started.map_err(|source| child::not_started(&limit.server, &program, source))?;
        let server = Arc::clone(&limit.server);
        // A child that was just started has an id.
        limit.server = self.name_or(child::default_name(child.id().unwrap_or_default()));
        let mut newborn = Newborn { child: &mut child, stderr, grown: false };
        match connect::connect(self, limit, Transport::Unix(stream)).await {
            Ok(client) => {
                newborn.grown = true;
                drop(newborn);
                Ok((child, client))
            }
            Err(error) => Err(newborn.explain(&server, program, error).await),
        }
    }
}

/// A child whose monitor is not usable yet. Dropping this value kills the child.
struct Newborn<'c> {
    child: &'c mut Child,
    stderr: Option<Stderr>,
    /// Whether the monitor is usable, so that the child lives on.
    grown: bool,
}

impl Drop for Newborn<'_> {
    fn drop(&mut self) {
        if !self.grown {
            // The child may have exited already. Tokio reaps it.
            let _ = self.child.start_kill();
        }
    }
}

impl Newborn<'_> {
    /// Returns the error for the caller: the child's exit, if the child has exited.
    async fn explain(mut self, server: &str, program: String, error: ConnectError) -> ConnectError {
        match self.exit_status(&error).await {
            None => error,
            Some(status) => child::exited(server, program, status, self.last_words().await),
        }
    }

    /// The exit status of the child, or `None` if it still runs. A child that has closed the
    /// connection usually needs a moment more to exit.
    async fn exit_status(&mut self, error: &ConnectError) -> Option<ExitStatus> {
        match error {
            ConnectError::Ended { .. } => timeout(LAST_WORDS, self.child.wait()).await.ok()?.ok(),
            _ => self.child.try_wait().ok()?,
        }
    }

    async fn last_words(&mut self) -> Option<String> {
        let stderr = self.stderr.take()?;
        tokio::task::spawn_blocking(move || stderr.wait(LAST_WORDS)).await.ok()
    }
}

/// Starts the command with one end of a socket pair as standard input. Dropping `command` closes
/// this process's copy of that end, so that the exit of the child closes the connection.
fn start(
    mut command: Command,
    arguments: [&str; 4],
    capture_stderr: bool,
) -> io::Result<(UnixStream, Child, Option<Stderr>)> {
    let (ours, theirs) = std::os::unix::net::UnixStream::pair()?;
    ours.set_nonblocking(true)?;
    command.args(arguments).stdin(Stdio::from(OwnedFd::from(theirs)));
    let stderr = match capture_stderr {
        true => Some(Stderr::of(command.as_std_mut())?),
        false => None,
    };
    Ok((UnixStream::from_std(ours)?, command.spawn()?, stderr))
}
