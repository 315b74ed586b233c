//! Why there is no connection.

use std::fmt;
use std::io;
use std::process::ExitStatus;
use std::time::Duration;

use crate::error::one_line::OneLine;
use crate::error::{Ended, Error};

/// How far connecting came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The transport is not connected.
    Connecting,
    /// The transport is connected, the server's greeting has not come.
    AwaitingGreeting,
    /// The greeting came, the answer to the negotiation has not.
    Negotiating,
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Connecting => "connecting",
            Self::AwaitingGreeting => "waiting for the greeting",
            Self::Negotiating => "negotiating capabilities",
        })
    }
}

/// Why there is no connection.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConnectError {
    /// The transport could not be connected.
    #[error("{server}: cannot connect: {source}{}", hint(.r#source))]
    Transport {
        /// The server as the caller named it: a path or an address.
        server: String,
        /// The operating system's error.
        r#source: io::Error,
    },
    /// It took too long.
    ///
    /// A server that sends no greeting is most often one that serves another client: QEMU takes
    /// one at a time and leaves the next waiting.
    #[error("{server}: timed out after {limit:?} while {stage}{}", waited_for(*.stage, .last.as_ref()))]
    TimedOut {
        /// The server as the caller named it.
        server: String,
        /// How far it came.
        stage: Stage,
        /// The deadline that passed.
        limit: Duration,
        /// Why the last attempt at connecting failed, if one did.
        last: Option<io::Error>,
    },
    /// What answered speaks another protocol.
    #[error("{server}: not a QMP server: {reason}")]
    NotAQmpServer {
        /// The server as the caller named it.
        server: String,
        /// What makes it so.
        reason: String,
    },
    /// The connection ended.
    #[error("{source} (while {stage})")]
    Ended {
        /// How far it came.
        stage: Stage,
        /// How it ended, with the server as the caller named it.
        r#source: Ended,
    },
    /// The server refused the negotiation, or answered it with something else.
    #[error("{server}: negotiating capabilities failed: {source}")]
    Negotiation {
        /// The server as the caller named it.
        server: String,
        /// The server's answer.
        r#source: Box<Error>,
    },
    /// There is no Tokio runtime to drive the connection.
    #[error("{server}: connecting needs a Tokio runtime, or `qmp::blocking`")]
    NoRuntime {
        /// The server as the caller named it.
        server: String,
    },
    /// A program could not be started.
    #[error("{program}: cannot start the program: {source}")]
    Start {
        /// The program.
        program: String,
        /// The operating system's error.
        r#source: io::Error,
    },
    /// A program has an argument with which it cannot be used.
    #[error("{program}: nothing was started, because `{argument}` {reason}")]
    Argument {
        /// The program.
        program: String,
        /// The argument.
        argument: String,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// A program that was started exited before its monitor could be used.
    #[error("{program}: {status} before the monitor could be used{}", said(.stderr))]
    Exited {
        /// The program.
        program: String,
        /// How it exited.
        status: ExitStatus,
        /// The end of what it wrote to standard error, of at most 4 KiB. Empty if that is not
        /// [captured](crate::ConnectOptions::capture_stderr).
        stderr: String,
    },
}

impl ConnectError {
    /// Whether the server is there and had no time for this client before the deadline: it serves
    /// another one, or its main loop is busy. Connecting again may succeed.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        match self {
            Self::TimedOut { stage: Stage::Connecting, last, .. } => {
                last.as_ref().is_some_and(|error| error.kind() == io::ErrorKind::WouldBlock)
            }
            Self::TimedOut { .. } => true,
            _ => false,
        }
    }
}

/// What to do about a socket that nobody listens at.
fn hint(cause: &io::Error) -> &'static str {
    match is_absence(cause) {
        true => " (`ConnectOptions::wait_for_socket` waits for a server that starts)",
        false => "",
    }
}

/// Whether the error is that of a server that may not have started yet.
pub(crate) fn is_absence(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused)
}

fn waited_for(stage: Stage, last: Option<&io::Error>) -> String {
    match (stage, last) {
        (Stage::AwaitingGreeting, _) => " (does the server have another client?)".to_owned(),
        (_, Some(error)) if error.kind() == io::ErrorKind::WouldBlock => {
            " (as many clients wait for the server as its socket takes)".to_owned()
        }
        (_, Some(error)) => format!(": {error}"),
        (_, None) => String::new(),
    }
}

fn said(stderr: &str) -> String {
    if stderr.is_empty() { String::new() } else { format!(": {}", OneLine(stderr)) }
}
