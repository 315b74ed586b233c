//! The reasons why connecting failed.

use std::fmt;
use std::io;
use std::process::ExitStatus;
use std::time::Duration;

use crate::error::one_line::OneLine;
use crate::error::{Ended, Error};

/// The stage that connecting reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The transport is not connected yet.
    Connecting,
    /// The transport is connected, and the greeting has not arrived yet.
    AwaitingGreeting,
    /// The greeting has arrived, and the reply to the capabilities negotiation has not.
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

/// The reasons why connecting failed.
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
    /// Connecting exceeded its deadline.
    ///
    /// If the greeting does not arrive, the server usually serves another client: QEMU serves one
    /// client at a time, and the next one waits.
    #[error("{server}: timed out after {limit:?} while {stage}{}", waited_for(*.stage, .last.as_ref()))]
    TimedOut {
        /// The server as the caller named it.
        server: String,
        /// The stage that connecting reached.
        stage: Stage,
        /// The deadline that expired.
        limit: Duration,
        /// The error of the last attempt to connect, if one failed.
        last: Option<io::Error>,
    },
    /// The peer does not speak QMP.
    #[error("{server}: not a QMP server: {reason}")]
    NotAQmpServer {
        /// The server as the caller named it.
        server: String,
        /// What the peer sent instead.
        reason: String,
    },
    /// The connection ended.
    #[error("{source} (while {stage})")]
    Ended {
        /// The stage that connecting reached.
        stage: Stage,
        /// How the connection ended; it names the server as the caller did.
        r#source: Ended,
    },
    /// The server refused the capabilities negotiation, or its reply was not valid.
    #[error("{server}: negotiating capabilities failed: {source}")]
    Negotiation {
        /// The server as the caller named it.
        server: String,
        /// The error that the server's reply yields.
        r#source: Box<Error>,
    },
    /// There is no Tokio runtime to drive the connection.
    #[error("{server}: connecting needs a Tokio runtime, or `qmp::blocking`")]
    NoRuntime {
        /// The server as the caller named it.
        server: String,
    },
    /// A program could not be started.
    #[error("{program}: cannot start the program: {source}{}", missing(.r#source))]
    Start {
        /// The program.
        program: String,
        /// The operating system's error.
        r#source: io::Error,
    },
    /// The program has an argument with which the client cannot use it.
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
        /// The exit status.
        status: ExitStatus,
        /// The end of the program's standard error, at most 4 KiB. It is empty if standard error is
        /// not [captured](crate::ConnectOptions::capture_stderr).
        stderr: String,
    },
}

impl ConnectError {
    /// Whether the server exists but was too busy for this client before the deadline.
    ///
    /// It serves another client, or its main loop is busy. Connecting again may succeed.
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

/// The advice for a socket on which no server listens.
fn hint(cause: &io::Error) -> &'static str {
    match is_absence(cause) {
        true => " (`ConnectOptions::wait_for_socket` waits for a server that starts)",
        false => "",
    }
}

/// The advice for a program that does not exist.
fn missing(cause: &io::Error) -> &'static str {
    match cause.kind() {
        io::ErrorKind::NotFound => " (install QEMU, or name its path)",
        _ => "",
    }
}

/// Whether the error is typical of a server that may not have started yet.
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
