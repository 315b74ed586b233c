//! The errors of the guest agent's client.

use std::borrow::Cow;
use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use crate::error::one_line::OneLine;
use crate::error::{DecodeError, Explanation, RequestError, ServerError};
use crate::release::Change;

/// The reasons why a command of the guest agent has no result.
///
/// After every error but [`Ended`](Self::Ended) the client stays usable: before the next command it
/// synchronizes with the agent again.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AgentError {
    /// The transport could not be connected.
    #[error("{agent}: cannot connect: {source}")]
    Connect {
        /// The agent as the caller named it: a path, an address, a descriptor.
        agent: Arc<str>,
        /// The operating system's error.
        r#source: Arc<io::Error>,
    },
    /// The transport is connected, but no agent answered. Nothing but requests to synchronize was
    /// sent.
    #[error("{agent}: {command}: no guest agent answered within {limit:?}: {absence}")]
    NoAgent {
        /// The agent as the caller named it.
        agent: Arc<str>,
        /// The command that was to be executed.
        command: Cow<'static, str>,
        /// The deadline that expired.
        limit: Duration,
        /// What is known of the reason.
        absence: Absence,
    },
    /// The peer is not a guest agent.
    #[error("{agent}: not a guest agent: {reason}")]
    NotAnAgent {
        /// The agent as the caller named it.
        agent: Arc<str>,
        /// What the peer sent instead.
        reason: &'static str,
    },
    /// The reply did not arrive in time.
    ///
    /// If the command was sent, the agent may have executed it or may still do so.
    #[error(
        "{agent}: {command}: {} within {limit:?}",
        if *.sent { "no answer" } else { "not sent, because of earlier commands," }
    )]
    TimedOut {
        /// The agent as the caller named it.
        agent: Arc<str>,
        /// The command.
        command: Cow<'static, str>,
        /// The deadline that expired.
        limit: Duration,
        /// Whether at least a part of the command was sent. If not, it is never sent.
        sent: bool,
    },
    /// The agent or its channel ended, or the agent restarted, before it replied to this command.
    #[error("{agent}: {command}: the agent ended or restarted before it answered{}", said(.cause))]
    Lost {
        /// The agent as the caller named it.
        agent: Arc<str>,
        /// The command.
        command: Cow<'static, str>,
        /// The operating system's error, if reading or writing failed.
        cause: Option<Arc<io::Error>>,
    },
    /// The connection has ended and cannot be made again: it was given as a stream or descriptor,
    /// or the runtime that drove it has ended.
    #[error("{agent}: {command}: the connection has ended and cannot be made again")]
    Ended {
        /// The agent as the caller named it.
        agent: Arc<str>,
        /// The command.
        command: Cow<'static, str>,
    },
    /// The agent replied with an error.
    #[error("{agent}: {error}{}", explained(.refusal.as_ref()))]
    Server {
        /// The agent as the caller named it.
        agent: Arc<str>,
        /// The agent's error.
        error: Box<ServerError>,
        /// Why the agent refused the command, if the list of its commands tells.
        refusal: Option<Refusal>,
    },
    /// The agent does not reply to this command, but replies to what was sent after it. Other text
    /// on the channel, for example of a console in the guest, destroyed the command or its reply, or
    /// the agent restarted. The agent may have executed the command.
    #[error(
        "{agent}: {command}: other text on the channel destroyed the command or its reply, or the \
         agent restarted"
    )]
    Garbled {
        /// The agent as the caller named it.
        agent: Arc<str>,
        /// The command.
        command: Cow<'static, str>,
    },
    /// A program in the guest did not end in time. It goes on running.
    #[error(
        "{agent}: guest-exec: {program} (process {pid}) did not end within {limit:?}, or left a \
         process behind that holds its output open"
    )]
    StillRunning {
        /// The agent as the caller named it.
        agent: Arc<str>,
        /// The program.
        program: String,
        /// The number of the process in the guest.
        pid: i64,
        /// The deadline that expired.
        limit: Duration,
    },
    /// The reply to the command cannot be used.
    #[error("{agent}: {command}: the agent sent {reason}")]
    Unusable {
        /// The agent as the caller named it.
        agent: Arc<str>,
        /// The command.
        command: Cow<'static, str>,
        /// What is wrong with the reply.
        reason: &'static str,
    },
    /// The reply does not match the schema.
    #[error("{agent}: {error}")]
    Decode {
        /// The agent as the caller named it.
        agent: Arc<str>,
        /// What does not match.
        error: Box<DecodeError>,
    },
    /// The guest's file systems are frozen by this client, so that only thawing is possible.
    #[error("{agent}: {command}: not sent, because the guest's file systems are frozen")]
    Frozen {
        /// The agent as the caller named it.
        agent: Arc<str>,
        /// The command.
        command: Cow<'static, str>,
    },
    /// The file systems were not frozen any more when they were to be thawed.
    ///
    /// Windows guests thaw by themselves after ten seconds, and somebody else can thaw them. What
    /// was saved in the meantime may be inconsistent.
    #[error("{agent}: guest-fsfreeze-thaw: the file systems had thawed before")]
    Thawed {
        /// The agent as the caller named it.
        agent: Arc<str>,
    },
    /// The command was not sent, because it cannot be.
    #[error("{agent}: {error}")]
    Request {
        /// The agent as the caller named it.
        agent: Arc<str>,
        /// What is wrong with the command.
        error: RequestError,
    },
    /// A file in the guest is larger than the limit.
    #[error("{agent}: {path}: the file has more than {limit} bytes")]
    FileTooLarge {
        /// The agent as the caller named it.
        agent: Arc<str>,
        /// The path in the guest.
        path: String,
        /// The limit, in bytes.
        limit: u64,
    },
    /// A task that drives the connection needs a Tokio runtime.
    #[error("{agent}: connecting needs a Tokio runtime, or `qmp::guest_agent::blocking`")]
    NoRuntime {
        /// The agent as the caller named it.
        agent: Arc<str>,
    },
}

impl AgentError {
    /// Returns the agent's error, if the agent replied with one.
    #[must_use]
    pub fn server(&self) -> Option<&ServerError> {
        match self {
            Self::Server { error, .. } => Some(error),
            _ => None,
        }
    }

    /// Returns why the agent refused the command, if the list of its commands tells.
    #[must_use]
    pub fn refusal(&self) -> Option<&Refusal> {
        match self {
            Self::Server { refusal, .. } => refusal.as_ref(),
            _ => None,
        }
    }

    /// Whether a deadline expired.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::NoAgent { .. } | Self::TimedOut { .. } | Self::StillRunning { .. })
    }

    /// Whether the connection has ended for good, so that every further command fails.
    #[must_use]
    pub fn is_end(&self) -> bool {
        matches!(self, Self::Ended { .. } | Self::NotAnAgent { .. })
    }
}

/// Why no agent answers, as far as the transport tells.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Absence {
    /// The channel could not be connected.
    Unconnected(Arc<io::Error>),
    /// The channel was connected, and its other end closed it.
    Closed,
    /// The channel is connected, and nobody answers.
    Silent,
}

impl fmt::Display for Absence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unconnected(error) => {
                write!(f, "cannot connect: {}", OneLine(&error.to_string()))
            }
            Self::Closed => f.write_str("the other end closed the channel"),
            Self::Silent => f.write_str(
                "the guest is still booting, runs no agent, or another client holds the channel",
            ),
        }
    }
}

/// Why an agent refused a command.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// The agent does not have the command.
    Unknown {
        /// The release that added the command upstream, if the bindings know it.
        since: Option<Change>,
    },
    /// The agent is too old or too new for an argument or a value.
    Release(Explanation),
    /// The agent has the command, and its configuration disables it.
    Disabled,
    /// The agent has the command, and refuses it while the guest's file systems are frozen.
    Frozen,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown { since: Some(since) } => {
                write!(f, "the agent does not have the command, which exists since QEMU {since}")
            }
            Self::Unknown { since: None } => f.write_str("the agent does not have the command"),
            Self::Release(explanation) => {
                write!(f, "{}, the agent is of QEMU {}", explanation.change(), explanation.server)
            }
            Self::Disabled => f.write_str("the agent's configuration disables the command"),
            Self::Frozen => f.write_str("the guest's file systems are frozen"),
        }
    }
}

fn explained(refusal: Option<&Refusal>) -> String {
    refusal.map_or_else(String::new, |refusal| format!(" ({refusal})"))
}

fn said(cause: &Option<Arc<io::Error>>) -> String {
    cause.as_ref().map_or_else(String::new, |cause| format!(": {}", OneLine(&cause.to_string())))
}
