//! Notices to the program about the clients of its proxy.

use std::fmt;
use std::sync::Arc;

use crate::log::guarded;

/// A notice about a client of a proxy. Clients are numbered in the order in which they connect.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Notice {
    /// A client has connected.
    Connected {
        /// The client.
        client: u64,
    },
    /// A client has left, or was disconnected.
    Left {
        /// The client.
        client: u64,
        /// Why.
        reason: String,
    },
    /// A client was refused a command that it may not execute.
    Refused {
        /// The client.
        client: u64,
        /// The command.
        command: String,
    },
    /// A client reads too slowly and has lost events, the oldest ones.
    Lagged {
        /// The client.
        client: u64,
        /// The number of events that it has lost.
        count: u64,
    },
}

impl fmt::Display for Notice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Connected { client } => write!(f, "client {client} has connected"),
            Self::Left { client, reason } => write!(f, "client {client} has left: {reason}"),
            Self::Refused { client, command } => {
                write!(f, "client {client} was refused {command}")
            }
            Self::Lagged { client, count } => {
                write!(f, "client {client} reads too slowly and has lost {count} events")
            }
        }
    }
}

type Report = dyn Fn(&Notice) + Send + Sync;

/// The callback, if any.
#[derive(Clone, Default)]
pub(super) struct OnNotice(pub(super) Option<Arc<Report>>);

impl OnNotice {
    pub(super) fn report(&self, notice: &Notice) {
        if let Some(report) = &self.0 {
            // A panic of the callback must not affect the client.
            let _ = guarded("Proxy::on_notice", || report(notice));
        }
    }
}

impl fmt::Debug for OnNotice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("OnNotice").field(&self.0.is_some()).finish()
    }
}
