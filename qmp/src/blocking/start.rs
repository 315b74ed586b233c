//! Starting a QEMU with a monitor on a socket pair.

use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::process::{Child, Command, ExitStatus};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::connection::child::{LAST_WORDS, MONITOR_ON_STDIN, Stderr};
use crate::error::ConnectError;

/// How often to look whether a child has exited.
const TICK: Duration = Duration::from_millis(1);

/// Starts the command with one end of a socket pair; the command's value goes with its copy of
/// that end, so that the child's is the only one and its exit is seen.
#[inline]
pub(super) fn start(
    mut command: Command,
    capture_stderr: bool,
) -> io::Result<(UnixStream, Child, Option<Stderr>)> {
    let (ours, theirs) = UnixStream::pair()?;
    command.args(MONITOR_ON_STDIN).stdin(OwnedFd::from(theirs));
    let stderr = match capture_stderr {
        true => Some(Stderr::of(&mut command)?),
        false => None,
    };
    Ok((ours, command.spawn()?, stderr))
}

/// How the child exited, unless it goes on. One that has ended the connection most often has not
/// quite exited yet.
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
