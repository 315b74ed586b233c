//! The errors of the client, classified by cause.

mod connect;
pub(crate) mod decode;
pub(crate) mod explain;
mod machine;
pub(crate) mod one_line;

pub(crate) use connect::is_absence;
pub use connect::{ConnectError, Stage};
pub use explain::{Explanation, Subject};

use std::borrow::Cow;
use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use crate::error::decode::short_path;
use crate::error::explain::explain;
use crate::error::one_line::{OneLine, excerpt};
use crate::event::RawEvent;
use crate::release::Release;

/// Why a command has no result.
///
/// The variants classify errors by cause. [`Transport`](Self::Transport),
/// [`Disconnected`](Self::Disconnected) and, for the kinds that are documented so,
/// [`Protocol`](Self::Protocol) mean that the connection has ended. After any other error the
/// connection stays usable.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// Reading or writing failed, which ended the connection.
    #[error(transparent)]
    Transport(#[from] TransportError),
    /// One side closed the connection.
    #[doc(alias = "ErrMonitorDisconnect")]
    #[error(transparent)]
    Disconnected(#[from] Disconnected),
    /// The server violated the protocol, or exceeded the limits of the connection.
    #[error(transparent)]
    Protocol(#[from] ProtocolError),
    /// The server answered with an error.
    #[error(transparent)]
    Server(Box<ServerError>),
    /// The server's reply does not match the schema.
    #[error(transparent)]
    Decode(Box<DecodeError>),
    /// The reply did not arrive in time. Whether the command takes effect is unknown.
    #[doc(alias = "ErrMonitorTimeout")]
    #[error(transparent)]
    TimedOut(#[from] TimedOut),
    /// The command was not sent, because it cannot be.
    #[error(transparent)]
    Request(#[from] RequestError),
}

impl Error {
    /// The server's error, if this is an error that the server returned.
    #[must_use]
    pub fn server(&self) -> Option<&ServerError> {
        match self {
            Self::Server(error) => Some(error),
            _ => None,
        }
    }

    /// Whether the connection has ended, so that every further command on it fails.
    #[must_use]
    pub fn is_end(&self) -> bool {
        match self {
            Self::Transport(_) | Self::Disconnected(_) => true,
            Self::Protocol(error) => error.is_end(),
            _ => false,
        }
    }
}

impl Error {
    /// Returns how the connection ended if this error reports the end; otherwise returns the error.
    pub(crate) fn into_ended(self) -> Result<Ended, Self> {
        match self {
            Self::Transport(error) => Ok(Ended::Transport(error)),
            Self::Disconnected(error) => Ok(Ended::Disconnected(error)),
            Self::Protocol(error) if error.is_end() => Ok(Ended::Protocol(error)),
            other => Err(other),
        }
    }
}

impl From<ServerError> for Error {
    fn from(error: ServerError) -> Self {
        Self::Server(Box::new(error))
    }
}

impl From<DecodeError> for Error {
    fn from(error: DecodeError) -> Self {
        Self::Decode(Box::new(error))
    }
}

impl From<Ended> for Error {
    fn from(ended: Ended) -> Self {
        match ended {
            Ended::Transport(error) => Self::Transport(error),
            Ended::Disconnected(error) => Self::Disconnected(error),
            Ended::Protocol(error) => Self::Protocol(error),
        }
    }
}

/// How a connection ended.
///
/// Every pending command and every subscriber receives the same value.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Ended {
    /// Reading or writing failed.
    #[error(transparent)]
    Transport(TransportError),
    /// One side closed the connection.
    #[error(transparent)]
    Disconnected(Disconnected),
    /// The server violated the protocol, so that no later message can be trusted.
    #[error(transparent)]
    Protocol(ProtocolError),
}

/// Reading from or writing to the server failed.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{server}: the connection failed: {cause}")]
pub struct TransportError {
    pub(crate) server: Arc<str>,
    pub(crate) cause: Arc<io::Error>,
}

impl TransportError {
    /// The server as the caller named it: a path, an address, a program.
    #[must_use]
    pub fn server(&self) -> &str {
        &self.server
    }

    /// The operating system's error.
    #[must_use]
    pub fn io(&self) -> &io::Error {
        &self.cause
    }
}

/// The connection was closed.
#[derive(Clone, Debug, thiserror::Error)]
pub struct Disconnected {
    pub(crate) server: Arc<str>,
    pub(crate) cause: DisconnectCause,
    pub(crate) shutdown: Option<Arc<RawEvent>>,
}

impl Disconnected {
    /// The server as the caller named it: a path, an address, a program.
    #[must_use]
    pub fn server(&self) -> &str {
        &self.server
    }

    /// Who closed the connection, and why.
    #[must_use]
    pub fn cause(&self) -> DisconnectCause {
        self.cause
    }

    /// The last `SHUTDOWN` event that was received, if any.
    ///
    /// QEMU sends it when the guest or QEMU itself shuts down. If a connection ends without it,
    /// QEMU was killed or crashed, or the server is a storage daemon, which has no such event.
    #[must_use]
    pub fn shutdown(&self) -> Option<&RawEvent> {
        self.shutdown.as_deref()
    }
}

impl fmt::Display for Disconnected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.server, self.cause)?;
        match self.shutdown() {
            Some(event) => write!(f, " after SHUTDOWN {}", OneLine(event.data().get())),
            None => Ok(()),
        }
    }
}

/// Who closed a connection, and why.
///
/// The cause is the event that this side detected first. The end of the server's stream counts from
/// the moment it is read, and a call of `close` from the moment of the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DisconnectCause {
    /// The server closed the connection or no longer exists. QEMU may reset a connection instead of
    /// closing it, so the two are not distinguished.
    Server,
    /// The server closed the connection within a message.
    ServerInsideMessage,
    /// Every [`Client`](crate::Client) was dropped, or [`close`](crate::Client::close) was called
    /// on one.
    Client,
    /// The server stopped reading within a command for longer than the write deadline.
    WriteDeadline,
    /// The runtime that drove the connection was shut down.
    Runtime,
}

impl fmt::Display for DisconnectCause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Server => "the server closed the connection",
            Self::ServerInsideMessage => "the server closed the connection inside a message",
            Self::Client => "the client closed the connection",
            Self::WriteDeadline => "the server stopped reading inside a command",
            Self::Runtime => "the runtime that drove the connection is gone",
        })
    }
}

/// The server violated the protocol, or exceeded the limits of the connection.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}: the server sent {kind}", OneLine(.subject))]
pub struct ProtocolError {
    pub(crate) subject: Cow<'static, str>,
    pub(crate) kind: ProtocolErrorKind,
}

impl ProtocolError {
    pub(crate) fn new(subject: impl Into<Cow<'static, str>>, kind: ProtocolErrorKind) -> Self {
        Self { subject: subject.into(), kind }
    }

    /// The name of the command or event that the error affects.
    ///
    /// For an error that ended the connection, it is the server as the caller named it.
    #[must_use]
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// The kind of the violation.
    #[must_use]
    pub fn kind(&self) -> &ProtocolErrorKind {
        &self.kind
    }

    /// Whether the error ended the connection.
    #[must_use]
    pub fn is_end(&self) -> bool {
        match &self.kind {
            ProtocolErrorKind::NotJson { .. } | ProtocolErrorKind::ErrorWithoutId { .. } => true,
            ProtocolErrorKind::TooLarge { end, .. } => *end,
            ProtocolErrorKind::TooDeep { .. } | ProtocolErrorKind::NotUtf8 => false,
        }
    }
}

/// A violation of the protocol or of the connection's limits by the server.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProtocolErrorKind {
    /// The server sent something other than a JSON object. Ends the connection.
    NotJson {
        /// At most 64 bytes around the first fault, with those that are not UTF-8 replaced.
        text: Arc<str>,
    },
    /// The server sent an error that belongs to no command. Ends the connection.
    ErrorWithoutId {
        /// The error's class.
        class: Arc<str>,
        /// The error's text.
        description: Arc<str>,
    },
    /// A message exceeds the size limit. Affects only the command to which it replies, or the
    /// event. Ends the connection if it is neither.
    TooLarge {
        /// The limit, in bytes.
        limit: usize,
        /// Whether it ended the connection.
        end: bool,
    },
    /// A message exceeds the depth limit. Affects only the command to which it replies.
    TooDeep {
        /// The limit in levels; the message itself counts as one.
        limit: usize,
    },
    /// A message is not UTF-8. Affects only the command to which it replies.
    NotUtf8,
}

impl fmt::Display for ProtocolErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotJson { text } => write!(f, "bytes that are not JSON: {text:?}"),
            Self::ErrorWithoutId { class, description } => {
                let (class, description) = (OneLine(class), OneLine(description));
                write!(f, "an error for no command: {class}: {description}")
            }
            Self::TooLarge { limit, .. } => write!(
                f,
                "a message of more than {limit} bytes (`ConnectOptions::max_message_size`)"
            ),
            Self::TooDeep { limit } => write!(
                f,
                "a message nested more than {limit} deep (`ConnectOptions::max_message_depth`)"
            ),
            Self::NotUtf8 => f.write_str("a message that is not UTF-8"),
        }
    }
}

/// The server's refusal of a command.
///
/// `Display` appends the [explanation](Self::explanation), if there is one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct ServerError {
    /// The name of the command.
    pub command: Cow<'static, str>,
    /// The error class.
    pub class: ErrorClass,
    /// The server's description for people; its wording differs between releases.
    pub description: String,
    /// The server's release, if it is known.
    pub(crate) server: Option<Release>,
}

impl ServerError {
    /// The releases that explain the refusal, if the server is too old or too new for the command,
    /// an argument or a value.
    #[must_use]
    pub fn explanation(&self) -> Option<Explanation> {
        explain(self, self.server?)
    }

    /// Whether the server has no machine, so that it lacks the command: it is a storage daemon.
    ///
    /// The storage daemon speaks QMP and has the commands about block nodes, jobs and exports. What
    /// [`Monitor`](crate::Monitor) does to a machine fails with this error.
    #[must_use]
    pub fn needs_machine(&self) -> bool {
        // A command that is disabled, or not permitted in the present state, has the same class.
        self.class == ErrorClass::CommandNotFound
            && self.description.ends_with("has not been found")
            && machine::is_of_machines(&self.command)
    }
}

impl fmt::Display for ServerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", OneLine(&self.command), OneLine(&self.description))?;
        match self.explanation() {
            Some(explanation) => write!(f, " ({explanation})"),
            None if self.needs_machine() => {
                f.write_str(" (the server has no machine: it is a storage daemon)")
            }
            None => Ok(()),
        }
    }
}

/// QMP's classes of errors (`QapiErrorClass`). Nearly all errors are
/// [`GenericError`](Self::GenericError).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorClass {
    /// Any error that has no class of its own.
    GenericError,
    /// The command does not exist, is disabled, or is not allowed in the present state.
    CommandNotFound,
    /// A device is not in the state that the command needs.
    DeviceNotActive,
    /// There is no such device.
    DeviceNotFound,
    /// KVM lacks something that the command needs.
    KVMMissingCap,
    /// A class that these bindings do not know.
    Unknown(Box<str>),
}

impl ErrorClass {
    /// The name on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::GenericError => "GenericError",
            Self::CommandNotFound => "CommandNotFound",
            Self::DeviceNotActive => "DeviceNotActive",
            Self::DeviceNotFound => "DeviceNotFound",
            Self::KVMMissingCap => "KVMMissingCap",
            Self::Unknown(name) => name,
        }
    }
}

impl From<&str> for ErrorClass {
    fn from(name: &str) -> Self {
        match name {
            "GenericError" => Self::GenericError,
            "CommandNotFound" => Self::CommandNotFound,
            "DeviceNotActive" => Self::DeviceNotActive,
            "DeviceNotFound" => Self::DeviceNotFound,
            "KVMMissingCap" => Self::KVMMissingCap,
            _ => Self::Unknown(name.into()),
        }
    }
}

impl fmt::Display for ErrorClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        OneLine(self.as_str()).fmt(f)
    }
}

/// A reply or an event could not be decoded.
///
/// It does not match the schema, is not JSON, or is nested too deep.
///
/// `Display` is one line: the name, the path and the cause. `Display` and `Debug` shorten long
/// paths and texts; the fields hold them in full.
pub struct DecodeError {
    /// The name of the command or event.
    pub name: Cow<'static, str>,
    /// The path to the error in the value: `$` is the whole value, `$.a[1].b` a part of it.
    pub path: String,
    /// The text of the value as it was received.
    pub text: String,
    /// The cause. `Display` includes it, so it is not the error's
    /// [`source`](std::error::Error::source).
    pub source: serde_json::Error,
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, path, source, .. } = self;
        let (name, path) = (excerpt(name), short_path(path));
        let cause = excerpt(&source.to_string());
        write!(f, "{name}: unexpected data at {path}: {cause}")
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("name", &excerpt(&self.name))
            .field("path", &short_path(&self.path))
            .field("text", &excerpt(&self.text))
            .field("source", &excerpt(&self.source.to_string()))
            .finish()
    }
}

impl std::error::Error for DecodeError {}

/// The reply to a command did not arrive in time.
///
/// Whether the command was or will be executed is unknown if a part of it was sent. The connection
/// writes the rest of such a command before any other. The client discards the late reply, and the
/// connection stays usable.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{command}: {} within {limit:?}", if *.sent { "no answer" } else { "not sent" })]
pub struct TimedOut {
    /// The name of the command.
    pub command: Cow<'static, str>,
    /// The deadline that expired.
    pub limit: Duration,
    /// Whether at least a part of the command was sent. If not, the command is never sent.
    pub sent: bool,
}

/// A command cannot be sent.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RequestError {
    /// The arguments could not be written as JSON.
    #[error("{command}: the arguments cannot be written as JSON: {source}")]
    Encode {
        /// The name of the command.
        command: Cow<'static, str>,
        /// What is wrong with them.
        r#source: serde_json::Error,
    },
    /// A command that was given as JSON is not one JSON object with the members of a command.
    #[error("not a command: {reason}")]
    Malformed {
        /// What is wrong with it.
        reason: Cow<'static, str>,
    },
    /// A command exceeds a limit of QEMU's JSON parser.
    #[error("{command}: {what} beyond the limit of {limit}, and nothing was sent")]
    TooLarge {
        /// The name of the command.
        command: Cow<'static, str>,
        /// The quantity that exceeds the limit.
        what: &'static str,
        /// The limit.
        limit: usize,
    },
    /// Out-of-band execution was not negotiated.
    #[error("{command}: out-of-band execution was not negotiated (`ConnectOptions::oob`)")]
    OutOfBandDisabled {
        /// The name of the command.
        command: Cow<'static, str>,
    },
    /// A filter or a `tracing` subscriber executes a command on the
    /// [blocking client](crate::blocking) that calls it. The thread that reads would wait for
    /// itself.
    #[error("{command}: a callback of the connection cannot wait for a reply on it")]
    InsideCallback {
        /// The name of the command.
        command: Cow<'static, str>,
    },
    /// A command with a deadline was polled outside of a Tokio runtime, which has the clock.
    #[error("{command}: a deadline needs a Tokio runtime, or `qmp::blocking`")]
    NoRuntime {
        /// The name of the command.
        command: Cow<'static, str>,
    },
    /// The connection is not over a Unix socket, the only transport for file descriptors.
    #[error("{command}: descriptors need a connection over a Unix socket")]
    NoDescriptors {
        /// The name of the command.
        command: Cow<'static, str>,
    },
}
