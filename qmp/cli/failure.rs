//! Why a command failed, as a message and an exit code.

use std::fmt::Display;
use std::io;
use std::process::ExitCode;

use qmp::guest_agent::AgentError;
use qmp::{ConnectError, Error};

/// A failure.
#[derive(Debug)]
pub(crate) struct Failure {
    code: u8,
    /// The message. Empty if nobody reads it.
    message: String,
}

/// The server refused a command, or the answer is no.
pub(crate) const REFUSED: u8 = 1;

/// Nothing was sent.
const NOT_SENT: u8 = 2;

/// There is no server, or it did not answer.
const NO_SERVER: u8 = 3;

impl Failure {
    pub(crate) fn refused(message: impl Display) -> Self {
        Self { code: REFUSED, message: message.to_string() }
    }

    pub(crate) fn not_sent(message: impl Display) -> Self {
        Self { code: NOT_SENT, message: message.to_string() }
    }

    pub(crate) fn no_server(message: impl Display) -> Self {
        Self { code: NO_SERVER, message: message.to_string() }
    }

    /// The same failure with another exit code.
    pub(crate) fn with_code(self, code: u8) -> Self {
        Self { code, ..self }
    }

    /// The same failure of a line of a script.
    pub(crate) fn at_line(self, line: u64) -> Self {
        Self { message: format!("line {line}: {}", self.message), ..self }
    }

    /// The exit code.
    pub(crate) fn code(&self) -> u8 {
        self.code
    }

    /// The message, without a line end.
    pub(crate) fn message(&self) -> &str {
        &self.message
    }

    /// Prints the message, and returns the exit code.
    pub(crate) fn report(self) -> ExitCode {
        if !self.message.is_empty() {
            eprintln!("error: {}", self.message);
        }
        self.code.into()
    }
}

impl From<ConnectError> for Failure {
    fn from(error: ConnectError) -> Self {
        match error {
            // The error itself hints at an option of the library.
            ConnectError::Transport { server, source } => {
                Self::no_server(format_args!("{server}: cannot connect: {source}"))
            }
            error => Self::no_server(error),
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        match error {
            Error::Server(_) => Self::refused(error),
            Error::Request(_) => Self::not_sent(error),
            _ => Self::no_server(error),
        }
    }
}

impl From<AgentError> for Failure {
    fn from(error: AgentError) -> Self {
        match error {
            AgentError::Request { .. } => Self::not_sent(error),
            AgentError::Server { .. }
            | AgentError::StillRunning { .. }
            | AgentError::FileTooLarge { .. } => Self::refused(error),
            _ => Self::no_server(error),
        }
    }
}

/// Writing to standard output failed. A closed pipe is not a failure, because its reader has read
/// all that it wants.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self { code: 0, message: String::new() },
            _ => Self::refused(format_args!("cannot write the output: {error}")),
        }
    }
}
