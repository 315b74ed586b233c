//! What can end a connection, before anybody is told.

use std::io;
use std::sync::Arc;

use crate::error::{
    DisconnectCause, Disconnected, Ended, ProtocolError, ProtocolErrorKind, TransportError,
};
use crate::event::RawEvent;

/// Why one side finds that the connection is over. Only the first finding counts, and
/// [`Table::finish`](crate::connection::table::Table::finish) is the one place that decides which that is.
#[derive(Debug)]
pub(crate) enum End {
    /// One side closed the connection.
    Closed(DisconnectCause),
    /// Reading or writing failed.
    Failed(io::Error),
    /// The server did not keep to the protocol.
    Violated(ProtocolErrorKind),
}

impl End {
    /// The end of the server's stream, inside a message or between two.
    pub(crate) fn of_stream(inside_message: bool) -> Self {
        Self::Closed(match inside_message {
            true => DisconnectCause::ServerInsideMessage,
            false => DisconnectCause::Server,
        })
    }

    /// A failure to read or write. QEMU resets the connection when it closes it before it has read
    /// everything, so a reset is an end like any other.
    pub(crate) fn of_failure(error: io::Error, inside_message: bool) -> Self {
        match error.kind() {
            io::ErrorKind::ConnectionReset | io::ErrorKind::BrokenPipe => {
                Self::of_stream(inside_message)
            }
            _ => Self::Failed(error),
        }
    }

    /// What waiters and subscribers are told: the server's name and its last `SHUTDOWN` are added.
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
