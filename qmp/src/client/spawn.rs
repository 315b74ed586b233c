//! Starting a QEMU with a monitor that is connected from the start.

use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream as StdStream;
use std::path::Path;
use std::process::{ExitStatus, Stdio};
use std::sync::Arc;

use tokio::net::UnixStream;
use tokio::process::{Child, Command};
use tokio::time::timeout;

use crate::client::Client;
use crate::client::connect::{self, Limit};
use crate::client::options::ConnectOptions;
use crate::connection::child::{
    self, LAST_WORDS, MONITOR_LISTENS_ON_STDIN, MONITOR_ON_STDIN, Stderr,
};
use crate::connection::inherited::Inherited;
use crate::connection::transport::Transport;
use crate::connection::unix_path::{self, Listening};
use crate::error::ConnectError;

/// The arguments for a storage daemon that correspond to [`MONITOR_ON_STDIN`].
const STORAGE_DAEMON: [&str; 4] =
    ["--chardev", "socket,id=qmp-client,fd=0", "--monitor", "chardev=qmp-client"];

impl Client {
    /// Starts a QEMU with default options, as [`ConnectOptions::spawn`] does.
    ///
    /// # Errors
    ///
    /// Those of [`ConnectOptions::spawn`].
    #[inline]
    pub async fn spawn(command: Command) -> Result<(Child, Self), ConnectError> {
        ConnectOptions::new().spawn(command).await
    }

    /// Starts a QEMU as [`ConnectOptions::spawn`] does.
    ///
    /// # Errors
    ///
    /// Those of [`ConnectOptions::spawn`].
    #[inline]
    pub async fn spawn_with(
        command: Command,
        options: &ConnectOptions,
    ) -> Result<(Child, Self), ConnectError> {
        options.clone().spawn(command).await
    }
}

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
    /// dropping the client only ends the connection. No program can then connect to this monitor
    /// any more: use [`spawn_at`](Self::spawn_at) for a machine that is adopted later, by another
    /// client or after a restart of this program.
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
        self.spawn_inheriting(command, Inherited::default()).await
    }

    /// Starts a program like [`spawn`](Self::spawn), with descriptors that it inherits.
    pub(crate) async fn spawn_inheriting(
        self,
        command: Command,
        inherited: Inherited,
    ) -> Result<(Child, Client), ConnectError> {
        let (program, limit) = self.checked(&command)?;
        let ends = StdStream::pair().map(|(ours, theirs)| (ours, theirs.into()));
        let ends = ends.map_err(|source| child::not_started(&limit.server, &program, source))?;
        self.spawn_on(ends, (command, inherited), MONITOR_ON_STDIN, limit).await
    }

    /// Starts a QEMU system emulator with a monitor that listens at `path`, and connects to it.
    ///
    /// The socket is bound here and QEMU inherits it listening, so the connection is made at once:
    /// nothing is polled, and no other client can come first. When the client is dropped, or this
    /// program ends, the next client can connect with [`connect_unix`](Self::connect_unix) and
    /// adopt the machine. QEMU removes the socket file when it ends, but not when it is killed: a
    /// file on which nothing listens any more is replaced. The file has the permissions that the
    /// process's umask leaves.
    ///
    /// The machine outlives this program unless something ends it: a signal from the terminal
    /// reaches it too, unless the command has a
    /// [process group](tokio::process::Command::process_group) of its own. What it writes to
    /// standard error after that is lost, unless [`capture_stderr`](Self::capture_stderr) is off.
    ///
    /// Everything else is as for [`spawn`](Self::spawn), including that standard input is the
    /// socket. If connecting fails, the socket file is removed.
    ///
    /// # Errors
    ///
    /// [`ConnectError::Transport`] if the socket cannot be bound, for example because a server
    /// listens at the path; otherwise the errors of [`spawn`](Self::spawn).
    pub async fn spawn_at(
        self,
        path: impl AsRef<Path>,
        command: Command,
    ) -> Result<(Child, Client), ConnectError> {
        self.spawn_at_inheriting(path.as_ref(), command, Inherited::default()).await
    }

    /// Starts a program like [`spawn_at`](Self::spawn_at), with descriptors that it inherits.
    pub(crate) async fn spawn_at_inheriting(
        self,
        path: &Path,
        command: Command,
        inherited: Inherited,
    ) -> Result<(Child, Client), ConnectError> {
        let (_, limit) = self.checked(&command)?;
        let at = Limit::new(&self, unix_path::shown(path));
        let Listening { client, listener, file } =
            unix_path::listen(path).map_err(|error| at.failed(error))?;
        let ends = (client, listener);
        let command = (command, inherited);
        let spawned = self.spawn_on(ends, command, MONITOR_LISTENS_ON_STDIN, limit).await?;
        file.keep();
        Ok(spawned)
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
        let (program, limit) = self.checked(&command)?;
        let ends = StdStream::pair().map(|(ours, theirs)| (ours, theirs.into()));
        let ends = ends.map_err(|source| child::not_started(&limit.server, &program, source))?;
        self.spawn_on(ends, (command, Inherited::default()), STORAGE_DAEMON, limit).await
    }

    /// Refuses a command that cannot be spawned. Otherwise returns the program and the connect
    /// deadline.
    #[inline]
    fn checked(&self, command: &Command) -> Result<(String, Limit), ConnectError> {
        child::check_arguments(command.as_std(), self.name.as_deref())?;
        let program = child::program(command.as_std());
        let limit = Limit::new(self, &*program);
        limit.needs_runtime()?;
        Ok((program, limit))
    }

    /// Starts the command with the second end of a connection as standard input.
    async fn spawn_on(
        self,
        ends: (StdStream, OwnedFd),
        (command, inherited): (Command, Inherited),
        arguments: [&str; 4],
        mut limit: Limit,
    ) -> Result<(Child, Client), ConnectError> {
        let program = child::program(command.as_std());
        let started = start(ends, (command, inherited), arguments, self.capture_stderr);
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

/// Starts the command with the second end of a connection as standard input. Dropping `command` closes
/// this process's copy of that end, so that the exit of the child closes the connection.
fn start(
    (ours, theirs): (StdStream, OwnedFd),
    (mut command, inherited): (Command, Inherited),
    arguments: [&str; 4],
    capture_stderr: bool,
) -> io::Result<(UnixStream, Child, Option<Stderr>)> {
    ours.set_nonblocking(true)?;
    command.args(arguments).stdin(Stdio::from(theirs));
    let stderr = match capture_stderr {
        true => Some(Stderr::of(command.as_std_mut())?),
        false => None,
    };
    let child = inherited.while_inheritable(|| command.spawn())?;
    Ok((UnixStream::from_std(ours)?, child, stderr))
}
