//! The reasons why a connection ends, in their internal form.

use std::io;
use std::sync::Arc;

use crate::error::{
    DisconnectCause, Disconnected, Ended, ProtocolError, ProtocolErrorKind, TransportError,
};
use crate::event::RawEvent;

/// The reason for which one side considers the connection ended.
/// [`Table::finish`](crate::connection::table::Table::finish) keeps only the first reason.
#[derive(Debug)]
pub(crate) enum End {
    /// One side closed the connection.
    Closed(DisconnectCause),
    /// Reading or writing failed.
    Failed(io::Error),
    /// The server violated the protocol.
    Violated(ProtocolErrorKind),
}

impl End {
    /// Returns the reason for the end of the server's stream, in the middle of a message or between
    /// two messages.
    pub(crate) fn of_stream(inside_message: bool) -> Self {
        Self::Closed(match inside_message {
            true => DisconnectCause::ServerInsideMessage,
            false => DisconnectCause::Server,
        })
    }

    /// Returns the reason for a failure to read or write. QEMU resets the connection if it closes
    /// it before it has read everything, so a reset is treated like a normal end of the stream.
    pub(crate) fn of_failure(error: io::Error, inside_message: bool) -> Self {
        match error.kind() {
            io::ErrorKind::ConnectionReset | io::ErrorKind::BrokenPipe => {
                Self::of_stream(inside_message)
            }
            _ => Self::Failed(error),
        }
    }

    /// Converts to the form for callers and subscribers. Adds the server's name and its last
    /// `SHUTDOWN`.
    pub(crate) fn told(self, server: Arc<str>, shutdown: Option<RawEvent>) -> Ended {
        match self {
            Self::Closed(cause) => {
                let shutdown = shutdown.map(Arc::new);
                Ended::Disconnected(Disconnected { server, command: None, cause, shutdown })
            }
            Self::Failed(cause) => {
                Ended::Transport(TransportError { server, command: None, cause: Arc::new(cause) })
            }
            Self::Violated(kind) => Ended::Protocol(ProtocolError::new(&server, kind)),
        }
    }
}
