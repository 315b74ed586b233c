//! Functions for starting QEMU, shared by both clients. Every function is `#[inline]`, so that
//! programs that do not start QEMU do not compile them.

use std::ffi::OsStr;
use std::io::{self, Read, Write};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use crate::connection::lock::lock;
use crate::error::ConnectError;

/// The arguments that make a system emulator use its standard input as a connected monitor. (QEMU
/// 11.1 deprecates `-mon`; `-qmp` takes a character device in every release.)
pub(crate) const MONITOR_ON_STDIN: [&str; 4] =
    ["-chardev", "socket,id=qmp-client,fd=0", "-qmp", "chardev:qmp-client"];

/// The arguments like [`MONITOR_ON_STDIN`] for a monitor that listens on its standard input.
pub(crate) const MONITOR_LISTENS_ON_STDIN: [&str; 4] =
    ["-chardev", "socket,id=qmp-client,fd=0,server=on,wait=off", "-qmp", "chardev:qmp-client"];

/// The number of bytes of standard error that are kept.
const KEPT: usize = 4096;

/// The time to wait for the rest of a program's standard error once it has exited, and for its exit
/// once it has closed the connection. It is limited because other processes may keep the pipe open.
pub(crate) const LAST_WORDS: Duration = Duration::from_secs(1);

/// Returns the name of the program, for messages.
#[inline]
pub(crate) fn program(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}

/// Rejects arguments that detach the program from its monitor or its parent process.
#[inline]
pub(crate) fn check_arguments(command: &Command, name: Option<&str>) -> Result<(), ConnectError> {
    let server = || name.map_or_else(|| program(command), str::to_owned);
    let daemonizes = |argument: &&OsStr| *argument == "-daemonize" || *argument == "--daemonize";
    match command.get_args().find(daemonizes) {
        None => Ok(()),
        Some(argument) => Err(ConnectError::Argument {
            server: server(),
            program: program(command),
            argument: argument.to_string_lossy().into_owned(),
            reason: "detaches QEMU from its monitor; leave it out, the child outlives the client",
        }),
    }
}

/// The pipe for a program's standard error, and the captured end of the output.
#[derive(Clone)]
pub(crate) struct Stderr(Arc<Captured>);

#[derive(Default)]
struct Captured {
    state: Mutex<End>,
    ended: Condvar,
}

/// The end of the captured output, and whether the output is complete.
#[derive(Default)]
struct End {
    bytes: Vec<u8>,
    over: bool,
}

impl Stderr {
    /// Redirects the standard error of a command that is about to be started.
    ///
    /// A separate thread copies the output to this process's standard error until all holders of
    /// the pipe have closed it.
    #[inline]
    pub(crate) fn of(command: &mut Command) -> io::Result<Self> {
        let (reader, writer) = io::pipe()?;
        let captured = Self(Arc::default());
        let forwarding = captured.clone();
        let thread = thread::Builder::new().name("qmp-stderr".to_owned()).stack_size(64 << 10);
        thread.spawn(move || forwarding.forward(reader))?;
        command.stderr(Stdio::from(writer));
        Ok(captured)
    }

    #[inline]
    fn forward(&self, mut reader: io::PipeReader) {
        let mut buffer = [0; 2048];
        loop {
            match reader.read(&mut buffer) {
                Ok(0) => break,
                Ok(count) => {
                    self.keep(&buffer[..count]);
                    // The output is kept even if it cannot be copied.
                    let _ = io::stderr().write_all(&buffer[..count]);
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(_) => break,
            }
        }
        lock(&self.0.state).over = true;
        self.0.ended.notify_all();
    }

    #[inline]
    fn keep(&self, bytes: &[u8]) {
        let mut state = lock(&self.0.state);
        let surplus = (state.bytes.len() + bytes.len()).saturating_sub(KEPT);
        let dropped = surplus.min(state.bytes.len());
        state.bytes.drain(..dropped);
        state.bytes.extend_from_slice(bytes);
    }

    /// Waits until the output is complete or `patience` has elapsed, and returns the end of the
    /// output that was captured. Blocks the thread.
    #[inline]
    pub(crate) fn wait(&self, patience: Duration) -> String {
        let state = lock(&self.0.state);
        let state = self.0.ended.wait_timeout_while(state, patience, |state| !state.over);
        let state = state.unwrap_or_else(PoisonError::into_inner).0;
        String::from_utf8_lossy(&state.bytes).into_owned()
    }
}

/// Returns the error for a program that exited. It replaces the error of its connection.
#[inline]
pub(crate) fn exited(
    server: &str,
    program: String,
    status: ExitStatus,
    stderr: Option<String>,
) -> ConnectError {
    let (server, stderr) = (server.to_owned(), stderr.unwrap_or_default());
    ConnectError::Exited { server, program, status, stderr }
}

/// Returns the error for a program that could not be started.
#[inline]
pub(crate) fn not_started(server: &str, program: &str, source: io::Error) -> ConnectError {
    let (server, program) = (server.to_owned(), program.to_owned());
    ConnectError::Start { server, program, source: Arc::new(source) }
}

/// Returns the name of a connection to a started program, for a caller that sets none.
#[inline]
pub(crate) fn default_name(pid: u32) -> String {
    format!("pid {pid}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_of_standard_error_is_kept() {
        let mut command = Command::new("sh");
        command.args(["-c", "yes aaaaaaa 2>/dev/null | head -c 20000 >&2; echo the end >&2"]);
        let stderr = Stderr::of(&mut command).unwrap();
        let mut child = command.spawn().unwrap();
        drop(command);
        child.wait().unwrap();
        let kept = stderr.wait(Duration::from_secs(60));
        assert!(kept.len() == KEPT && kept.ends_with("aaaaaaa\nthe end\n"), "{kept}");
    }

    #[test]
    fn a_command_that_leaves_its_monitor_is_refused() {
        for argument in ["-daemonize", "--daemonize"] {
            let mut command = Command::new("/usr/bin/qemu");
            let error =
                check_arguments(command.args(["-S", argument]), None).unwrap_err().to_string();
            assert!(error.starts_with("/usr/bin/qemu: ") && error.contains(argument), "{error}");
        }
        assert!(check_arguments(Command::new("qemu").args(["-name", "daemonize"]), None).is_ok());
    }
}
