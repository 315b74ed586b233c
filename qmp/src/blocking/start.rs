//! Starts QEMU with a monitor on its standard input.

use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::process::{Child, Command, ExitStatus};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::connection::child::{LAST_WORDS, Stderr};
use crate::connection::inherited::Inherited;
use crate::error::ConnectError;

/// The interval at which the exit of a child is polled.
const TICK: Duration = Duration::from_millis(1);

/// Starts the command with the second end of a connection as standard input. Dropping `command`
/// closes this process's copy of that end, so that the connection closes when the child exits.
#[inline]
pub(super) fn start(
    (ours, theirs): (UnixStream, OwnedFd),
    (mut command, inherited): (Command, Inherited),
    arguments: [&str; 4],
    capture_stderr: bool,
) -> io::Result<(UnixStream, Child, Option<Stderr>)> {
    command.args(arguments).stdin(theirs);
    let stderr = match capture_stderr {
        true => Some(Stderr::of(&mut command)?),
        false => None,
    };
    let child = inherited.while_inheritable(|| command.spawn())?;
    Ok((ours, child, stderr))
}

/// Returns the exit status of the child, or `None` if it is still running. If the child has closed
/// the connection, waits briefly for it to exit.
#[inline]
pub(super) fn exit_status(child: &mut Child, error: &ConnectError) -> Option<ExitStatus> {
    let patience = match error {
        ConnectError::Ended { .. } => LAST_WORDS,
        _ => Duration::ZERO,
    };
    let begin = Instant::now();
    loop {
        match child.try_wait().ok()? {
            None if begin.elapsed() < patience => sleep(TICK),
            status => return status,
        }
    }
}
