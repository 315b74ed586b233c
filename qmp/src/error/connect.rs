//! Errors that occur while connecting.

use std::fmt;
use std::io;
use std::process::ExitStatus;
use std::sync::Arc;
use std::time::Duration;

use crate::error::one_line::OneLine;
use crate::error::{Ended, Error, ServerError};

/// The stage that a connection attempt reached.
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

/// An error from connecting to a server, or from starting it.
///
/// The field `server` is the [name](crate::ConnectOptions::name) of the connection.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConnectError {
    /// The transport could not be connected.
    #[error("{}: cannot connect: {source}{}", OneLine(.server), hint(.r#source))]
    Transport {
        /// The name of the connection.
        server: String,
        /// The operating system's error.
        r#source: Arc<io::Error>,
    },
    /// Connecting exceeded its deadline.
    ///
    /// If the greeting does not arrive, the server is usually serving another client. QEMU serves
    /// one client at a time, and further clients wait.
    #[error("{}: timed out after {limit:?} while {stage}{}", OneLine(.server), waited_for(*.stage, .last.as_deref()))]
    TimedOut {
        /// The name of the connection.
        server: String,
        /// The stage that connecting reached.
        stage: Stage,
        /// The deadline that expired.
        limit: Duration,
        /// The error of the last attempt to connect, if one failed.
        last: Option<Arc<io::Error>>,
    },
    /// The peer does not speak QMP.
    #[error("{}: not a QMP server: {reason}", OneLine(.server))]
    NotAQmpServer {
        /// The name of the connection.
        server: String,
        /// A description of what the peer sent instead of a greeting.
        reason: String,
    },
    /// The connection ended before it was ready for use.
    #[error("{source} (while {stage})")]
    Ended {
        /// The stage that connecting reached.
        stage: Stage,
        /// The reason why the connection ended, which includes the name of the connection.
        r#source: Ended,
    },
    /// The server refused the capabilities negotiation, or its reply was not valid.
    #[error("{}: negotiating capabilities failed: {source}", OneLine(.server))]
    Negotiation {
        /// The name of the connection.
        server: String,
        /// The error of the command that negotiates the capabilities.
        r#source: Box<Error>,
    },
    /// There is no Tokio runtime to drive the connection.
    #[error("{}: connecting needs a Tokio runtime, or `qmp::blocking`", OneLine(.server))]
    NoRuntime {
        /// The name of the connection.
        server: String,
    },
    /// A program could not be started.
    #[error("{}: cannot start the program: {source}{}", started(.server, .program), missing(.r#source))]
    Start {
        /// The name of the connection, or the program if no name was set.
        server: String,
        /// The program.
        program: String,
        /// The operating system's error.
        r#source: Arc<io::Error>,
    },
    /// The command line contains an argument that prevents the client from using the program.
    #[error("{}: nothing was started, because `{argument}` {reason}", started(.server, .program))]
    Argument {
        /// The name of the connection, or the program if no name was set.
        server: String,
        /// The program.
        program: String,
        /// The argument.
        argument: String,
        /// The reason why the argument is rejected.
        reason: &'static str,
    },
    /// A program that was started exited before its monitor could be used.
    #[error("{}: {status} before the monitor could be used{}", started(.server, .program), said(.stderr))]
    Exited {
        /// The name of the connection, or the program if no name was set.
        server: String,
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
    /// Returns `true` if the server exists but was too busy for this client until the deadline
    /// expired.
    ///
    /// The server may be serving another client, or its main loop may be blocked. Connecting again
    /// may succeed.
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

    /// Returns `true` if the connection was established and ended before it was ready for use.
    #[must_use]
    pub fn is_end(&self) -> bool {
        matches!(self, Self::Ended { .. })
    }

    /// Returns `true` if the connect deadline expired.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::TimedOut { .. })
    }

    /// Returns the server's error, if the server refused the capabilities negotiation.
    #[must_use]
    pub fn server(&self) -> Option<&ServerError> {
        match self {
            Self::Negotiation { source, .. } => source.server(),
            _ => None,
        }
    }
}

/// Returns the prefix of an error message about a program: the name of its connection, and the
/// program.
fn started(server: &str, program: &str) -> String {
    match server == program {
        true => OneLine(program).to_string(),
        false => format!("{}: {}", OneLine(server), OneLine(program)),
    }
}

/// Returns the advice for a socket on which no server listens.
fn hint(cause: &io::Error) -> &'static str {
    match is_absence(cause) {
        true => " (`ConnectOptions::wait_for_socket` waits for a server that starts)",
        false => "",
    }
}

/// Returns the advice for a program that does not exist.
fn missing(cause: &io::Error) -> &'static str {
    match cause.kind() {
        io::ErrorKind::NotFound => " (install QEMU, or name its path)",
        _ => "",
    }
}

/// Returns `true` if the error is typical of a server that has not started yet.
pub(crate) fn is_absence(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused)
}

fn waited_for(stage: Stage, last: Option<&io::Error>) -> String {
    match (stage, last) {
        (Stage::AwaitingGreeting, _) => {
            " (is it a QMP socket, and does the server have another client?)".to_owned()
        }
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
