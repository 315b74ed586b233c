//! Starting a QEMU that is connected from its first moment.

use std::io;
use std::process::Stdio;

use tokio::net::UnixStream;
use tokio::process::{Child, Command};

use crate::client::Client;
use crate::connect::{self, ConnectError};
use crate::options::{ConnectOptions, MONITOR_ON_STDIN};
use crate::transport::Transport;

/// What tells a storage daemon the same as [`MONITOR_ON_STDIN`] tells a system emulator.
const STORAGE_DAEMON: [&str; 4] =
    ["--chardev", "socket,id=qmp-client,fd=0", "--monitor", "chardev=qmp-client"];

impl ConnectOptions {
    /// Starts a QEMU system emulator with a monitor on a socket pair, and connects to it.
    ///
    /// There is no path, so there is nothing to wait for, to clean up or to guess, and nobody
    /// else can connect. The socket is the child's standard input, and the arguments that tell
    /// QEMU so are added at the end; a command line that uses standard input itself, `-nographic`
    /// or `-chardev stdio`, cannot be used.
    ///
    /// The child is killed if connecting fails, and else lives on: dropping the client ends the
    /// connection alone.
    ///
    /// # Errors
    ///
    /// [`ConnectError::Transport`] if the command cannot be started;
    /// [`ConnectError::Ended`] if the child exits without a greeting, which is what QEMU does if
    /// it does not like its command line, with the reason on standard error.
    pub async fn spawn(self, command: Command) -> Result<(Child, Client), ConnectError> {
        self.spawn_with(command, MONITOR_ON_STDIN).await
    }

    /// Starts a QEMU storage daemon like [`spawn`](Self::spawn).
    ///
    /// # Errors
    ///
    /// Those of [`spawn`](Self::spawn).
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
        let (mut child, stream) = start(command, arguments).map_err(ConnectError::Transport)?;
        match connect::connect(self, async { Ok(Transport::Unix(stream)) }).await {
            Ok(client) => Ok((child, client)),
            Err(error) => {
                // It may be gone already. Tokio reaps it.
                let _ = child.start_kill();
                Err(error)
            }
        }
    }
}

/// Starts the command with one end of a socket pair; the command's value goes with its copy of
/// that end, so that the child's is the only one and its exit is seen.
fn start(mut command: Command, arguments: [&str; 4]) -> io::Result<(Child, UnixStream)> {
    let (ours, theirs) = std::os::unix::net::UnixStream::pair()?;
    ours.set_nonblocking(true)?;
    let stdin = Stdio::from(std::os::fd::OwnedFd::from(theirs));
    let child = command.args(arguments).stdin(stdin).spawn()?;
    Ok((child, UnixStream::from_std(ours)?))
}
