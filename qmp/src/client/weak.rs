//! What the operations of `Monitor` need to know of a client.

use std::sync::{Arc, Weak};
use std::time::Duration;

use super::{Client, Handle};
use crate::Command;

impl Client {
    /// A client that does not keep the connection open.
    pub(crate) fn downgrade(&self) -> WeakClient {
        WeakClient(Arc::downgrade(&self.handle))
    }

    /// The server as the caller named it.
    pub(crate) fn server(&self) -> &str {
        self.link().table.server()
    }

    /// Whether the connection has a traffic log.
    pub(crate) fn is_logged(&self) -> bool {
        self.link().table.is_logged()
    }

    /// The deadline of a command that has none of its own.
    pub(crate) fn deadline_of<C: Command>(&self) -> Option<Duration> {
        self.handle.settings.deadlines.of(C::NAME, C::MODULE)
    }
}

/// A weak reference to a [`Client`]'s connection.
pub(crate) struct WeakClient(Weak<Handle>);

impl WeakClient {
    pub(crate) fn upgrade(&self) -> Option<Client> {
        self.0.upgrade().map(|handle| Client { handle })
    }
}
