//! The errors of the client, classified by cause.

mod connect;
pub(crate) mod decode;
pub(crate) mod device_values;
pub(crate) mod explain;
mod machine;
pub(crate) mod one_line;
mod questions;

pub(crate) use connect::is_absence;
pub use connect::{ConnectError, Stage};
pub(crate) use explain::explain_absence;
pub use explain::{Explanation, Subject};
pub(crate) use questions::answer;

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

/// An error from executing a command.
///
/// The variants classify errors by cause. [`Transport`](Self::Transport),
/// [`Disconnected`](Self::Disconnected) and, for the kinds that are documented so,
/// [`Protocol`](Self::Protocol) mean that the connection has ended. After any other error the
/// connection stays usable.
///
/// Every error type of this crate has three methods: `is_end` returns whether the connection has
/// ended, `is_timeout` whether a deadline expired, and `server` the error that the server returned.
#[derive(Clone, Debug, thiserror::Error)]
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
    /// The deadline expired before the reply arrived. The outcome of the command is unknown if part
    /// of it was [sent](TimedOut::sent).
    #[doc(alias = "ErrMonitorTimeout")]
    #[error(transparent)]
    TimedOut(#[from] TimedOut),
    /// The command cannot be sent. Nothing was written to the connection.
    #[error(transparent)]
    Request(#[from] RequestError),
}

impl Error {
    /// Returns the server's error, if the server replied with one.
    #[must_use]
    pub fn server(&self) -> Option<&ServerError> {
        match self {
            Self::Server(error) => Some(error),
            _ => None,
        }
    }

    /// Returns `true` if the connection has ended. Every further command on it then fails.
    #[must_use]
    pub fn is_end(&self) -> bool {
        match self {
            Self::Transport(_) | Self::Disconnected(_) => true,
            Self::Protocol(error) => error.is_end(),
            _ => false,
        }
    }

    /// Returns `true` if a deadline expired. The outcome of the command is unknown if part of it
    /// was [sent](TimedOut::sent).
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::TimedOut(_))
    }
}

impl Error {
    /// Returns the reason why the connection ended, if this error reports one; otherwise returns
    /// the error.
    pub(crate) fn into_ended(self) -> Result<Ended, Self> {
        match self {
            Self::Transport(error) => Ok(Ended::Transport(error).of_connection()),
            Self::Disconnected(error) => Ok(Ended::Disconnected(error).of_connection()),
            Self::Protocol(error) if error.is_end() => Ok(Ended::Protocol(error).of_connection()),
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

/// The reason why a connection ended.
///
/// Every subscriber receives the same value. A pending command fails with a copy that names the
/// command.
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

impl Ended {
    /// Adds the name of the command that was pending.
    pub(crate) fn during(mut self, name: Cow<'static, str>) -> Self {
        self.set_command(Some(Box::new(name)));
        self
    }

    /// Removes the name of the command.
    pub(crate) fn of_connection(mut self) -> Self {
        self.set_command(None);
        self
    }

    fn set_command(&mut self, name: Pending) {
        match self {
            Self::Transport(error) => error.command = name,
            Self::Disconnected(error) => error.command = name,
            Self::Protocol(error) => error.command = name,
        }
    }
}

/// The name of the command that was pending, if any. It is boxed to keep error types small: the
/// errors of operations contain it several levels deep.
pub(crate) type Pending = Option<Box<Cow<'static, str>>>;

/// Returns the prefix of an error message: the name of the connection and that of the pending
/// command.
fn of(server: &str, command: &Pending) -> String {
    match command {
        None => OneLine(server).to_string(),
        Some(command) => format!("{}: {}", OneLine(server), OneLine(command)),
    }
}

/// Reading from or writing to the server failed.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{}: the connection failed: {cause}", of(.server, .command))]
pub struct TransportError {
    pub(crate) server: Arc<str>,
    pub(crate) command: Pending,
    pub(crate) cause: Arc<io::Error>,
}

impl TransportError {
    /// Returns the [name](crate::ConnectOptions::name) of the connection.
    #[must_use]
    pub fn server(&self) -> &str {
        &self.server
    }

    /// Returns the command that failed with this error: it was pending when the connection ended,
    /// or was executed afterwards. Returns `None` for the errors that subscribers and
    /// [`Client::ended`](crate::Client::ended) report.
    #[must_use]
    pub fn command(&self) -> Option<&str> {
        self.command.as_deref().map(|name| &**name)
    }

    /// Returns the operating system's error.
    #[must_use]
    pub fn io(&self) -> &io::Error {
        &self.cause
    }
}

/// The connection was closed.
#[derive(Clone, Debug, thiserror::Error)]
pub struct Disconnected {
    pub(crate) server: Arc<str>,
    pub(crate) command: Pending,
    pub(crate) cause: DisconnectCause,
    pub(crate) shutdown: Option<Arc<RawEvent>>,
}

impl Disconnected {
    /// Returns the [name](crate::ConnectOptions::name) of the connection.
    #[must_use]
    pub fn server(&self) -> &str {
        &self.server
    }

    /// Returns the command that failed with this error: it was pending when the connection ended,
    /// or was executed afterwards. Returns `None` for the errors that subscribers and
    /// [`Client::ended`](crate::Client::ended) report.
    #[must_use]
    pub fn command(&self) -> Option<&str> {
        self.command.as_deref().map(|name| &**name)
    }

    /// Returns the cause of the disconnection.
    #[must_use]
    pub fn cause(&self) -> DisconnectCause {
        self.cause
    }

    /// Returns the last `SHUTDOWN` event that was received, if any.
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
        write!(f, "{}: {}", of(&self.server, &self.command), self.cause)?;
        match self.shutdown() {
            Some(event) => write!(f, " after SHUTDOWN {}", OneLine(event.data().get())),
            None => Ok(()),
        }
    }
}

/// The cause of a disconnection.
///
/// If there are several causes, this is the one that the client detected first. It detects the end
/// of the server's stream when it reads it, and a call of `close` when the call is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DisconnectCause {
    /// The server closed the connection, reset it, or exited. These cases are not distinguished,
    /// because QEMU may reset a connection instead of closing it.
    Server,
    /// The server closed the connection in the middle of a message.
    ServerInsideMessage,
    /// Every [`Client`](crate::Client) was dropped, or [`close`](crate::Client::close) was called
    /// on one.
    Client,
    /// The server stopped reading in the middle of a command for longer than the write deadline.
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
#[error("{}: the server sent {kind}", of(.subject, .command))]
pub struct ProtocolError {
    pub(crate) subject: Arc<str>,
    /// The command that was pending when the error ended the connection.
    pub(crate) command: Pending,
    pub(crate) kind: ProtocolErrorKind,
}

impl ProtocolError {
    pub(crate) fn new(subject: &str, kind: ProtocolErrorKind) -> Self {
        Self { subject: subject.into(), command: None, kind }
    }

    /// Returns the name of the command or event that the error affects.
    ///
    /// For an error that ended the connection, it is the [name](crate::ConnectOptions::name) of the
    /// connection.
    #[must_use]
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// Returns the command that failed with this error, if the error ended the connection.
    #[must_use]
    pub fn command(&self) -> Option<&str> {
        self.command.as_deref().map(|name| &**name)
    }

    /// Returns the kind of the violation.
    #[must_use]
    pub fn kind(&self) -> &ProtocolErrorKind {
        &self.kind
    }

    /// Returns `true` if the error ended the connection.
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
        /// At most 64 bytes around the first invalid byte. Bytes that are not UTF-8 are replaced.
        text: Arc<str>,
    },
    /// The server sent an error without an id, so no command can be found for it. Ends the
    /// connection.
    ErrorWithoutId {
        /// The error's class.
        class: Arc<str>,
        /// The error's text.
        description: Arc<str>,
    },
    /// A message exceeds the size limit. If it is a reply or an event, only that command or event
    /// fails. Otherwise, the connection ends.
    TooLarge {
        /// The limit, in bytes.
        limit: usize,
        /// Whether the error ended the connection.
        end: bool,
    },
    /// A message exceeds the depth limit. Only the command to which it replies fails.
    TooDeep {
        /// The limit, in levels of nesting including the message itself.
        limit: usize,
    },
    /// A message is not UTF-8. Only the command to which it replies fails.
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

/// An error that the server returned for a command.
///
/// `Display` appends the [explanation](Self::explanation), if there is one. If `device_add` refuses
/// a property for its JSON type, which QEMU before 9.2 converts, it appends what to write instead.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct ServerError {
    /// The name of the command.
    pub command: Cow<'static, str>,
    /// The error class.
    pub class: ErrorClass,
    /// The server's human-readable description. Its wording differs between releases.
    pub description: String,
    /// The server's release, if it is known.
    pub(crate) server: Option<Release>,
}

impl ServerError {
    /// Creates an error like one that a server returns, for tests of code that handles errors.
    ///
    /// The error has no server release, and therefore no [explanation](Self::explanation).
    ///
    /// ```
    /// use qmp::{Error, ErrorClass, ServerError};
    ///
    /// let refusal = ServerError::new("device_del", ErrorClass::DeviceNotFound, "no such device");
    /// let error = Error::from(refusal);
    /// assert_eq!(error.to_string(), "device_del: no such device");
    /// assert_eq!(error.server().map(|refusal| &refusal.class), Some(&ErrorClass::DeviceNotFound));
    /// ```
    #[must_use]
    pub fn new(
        command: impl Into<Cow<'static, str>>,
        class: ErrorClass,
        description: impl Into<String>,
    ) -> Self {
        Self { command: command.into(), class, description: description.into(), server: None }
    }

    /// Returns an explanation if the server is too old or too new for the command, an argument or a
    /// value.
    #[must_use]
    pub fn explanation(&self) -> Option<Explanation> {
        explain(self, self.server?)
    }

    /// Returns `true` if the server is a storage daemon, which lacks the command because it has no
    /// virtual machine.
    ///
    /// The storage daemon implements the QMP commands for block nodes, jobs and exports. Operations
    /// of [`Monitor`](crate::Monitor) on the virtual machine fail with this error.
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
            // The description names the subject.
            Some(explanation) => write!(f, " ({})", explanation.brief()),
            None if self.needs_machine() => {
                f.write_str(" (the server has no machine: it is a storage daemon)")
            }
            None => match device_values::instead(self) {
                Some(instead) => {
                    let since = device_values::IS_STRICT;
                    write!(f, " ({instead}; QEMU {since} and later convert no value of device_add)")
                }
                None => Ok(()),
            },
        }
    }
}

/// A QMP error class (`QapiErrorClass`). Nearly all errors are
/// [`GenericError`](Self::GenericError).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorClass {
    /// An error without a more specific class.
    GenericError,
    /// The command does not exist, is disabled, or is not allowed in the present state.
    CommandNotFound,
    /// A device is not in the state that the command requires.
    DeviceNotActive,
    /// The device does not exist.
    DeviceNotFound,
    /// KVM lacks a capability that the command requires.
    KVMMissingCap,
    /// A class that is unknown to these bindings.
    Unknown(Box<str>),
}

impl ErrorClass {
    /// Returns the class as it appears in QMP messages.
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
/// The text does not match the schema, is not JSON, or is nested too deeply.
///
/// `Display` is one line: the name, the path and the cause. `Display` and `Debug` shorten long
/// paths and texts. The fields contain them in full.
#[derive(Clone)]
pub struct DecodeError {
    /// The name of the command or event.
    pub name: Cow<'static, str>,
    /// The path to the error in the value. `$` is the whole value, and `$.a[1].b` is a part of it.
    pub path: String,
    /// The text of the value as it was received.
    pub text: String,
    /// The cause. `Display` includes it, so [`source`](std::error::Error::source) does not return
    /// it.
    pub source: Arc<serde_json::Error>,
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

/// A deadline expired before the reply to a command arrived.
///
/// If part of the command was sent, the server may still execute it: the client writes the rest of
/// the command before any other command, and discards the late reply. The connection stays usable.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{command}: {} within {limit:?}", if *.sent { "no answer" } else { "not sent" })]
pub struct TimedOut {
    /// The name of the command.
    pub command: Cow<'static, str>,
    /// The deadline that expired.
    pub limit: Duration,
    /// Whether at least part of the command was sent. If `false`, the command is never sent.
    pub sent: bool,
}

/// A command cannot be sent.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RequestError {
    /// The arguments could not be written as JSON.
    #[error("{command}: the arguments cannot be written as JSON: {source}")]
    Encode {
        /// The name of the command.
        command: Cow<'static, str>,
        /// The serialization error.
        r#source: Arc<serde_json::Error>,
    },
    /// A command given as JSON text is not a JSON object with the members that QMP defines for
    /// commands.
    #[error("not a command: {reason}")]
    Malformed {
        /// The reason why the text is not a command.
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
    /// A filter or a `tracing` subscriber executed a command on the [blocking
    /// client](crate::blocking) that called it. The call would deadlock, because the same thread
    /// reads the reply.
    #[error("{command}: a callback of the connection cannot wait for a reply on it")]
    InsideCallback {
        /// The name of the command.
        command: Cow<'static, str>,
    },
    /// A command with a deadline was polled outside of a Tokio runtime, which provides the timer.
    #[error("{command}: a deadline needs a Tokio runtime, or `qmp::blocking`")]
    NoRuntime {
        /// The name of the command.
        command: Cow<'static, str>,
    },
    /// The connection does not use a Unix socket, the only transport for file descriptors.
    #[error("{command}: descriptors need a connection over a Unix socket")]
    NoDescriptors {
        /// The name of the command.
        command: Cow<'static, str>,
    },
}

impl RequestError {
    pub(crate) fn encode(command: Cow<'static, str>, source: serde_json::Error) -> Self {
        Self::Encode { command, source: Arc::new(source) }
    }
}
