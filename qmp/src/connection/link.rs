//! What the handles of a connection and its task share.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::connection::descriptors;
use crate::connection::ending::End;
use crate::connection::lock::lock;
use crate::connection::mailbox::wake;
use crate::connection::outbox::Outbox;
use crate::connection::request::Request;
use crate::connection::table::Table;
use crate::connection::transport::Writer;
use crate::error::{DisconnectCause, RequestError};

/// A connection as its handles see it.
#[derive(Debug)]
pub(crate) struct Link {
    pub(crate) table: Table,
    pub(crate) outbox: Mutex<Outbox>,
}

/// What keeps a connection open: dropping it ends the connection.
#[derive(Debug)]
pub(crate) struct KeepOpen(pub(crate) Arc<Link>);

impl Drop for KeepOpen {
    fn drop(&mut self) {
        self.0.close();
    }
}

impl Link {
    pub(crate) fn new(table: Table, writer: Writer) -> Self {
        Self { table, outbox: Mutex::new(Outbox::new(writer)) }
    }

    /// Whether the connection can carry a command's descriptors, and so many of them.
    pub(crate) fn check_descriptors(&self, request: &Request) -> Result<(), RequestError> {
        descriptors::check(request, lock(&self.outbox).takes_descriptors())
    }

    /// Takes a command back of which nothing was written; false if that is too late.
    pub(crate) fn take_back(&self, id: u64) -> bool {
        let taken = lock(&self.outbox).take_back(id);
        if taken {
            self.table.remove(id);
        }
        taken
    }

    /// Fails the commands that wait to be written; none of them is begun.
    pub(crate) fn fail_unsent(&self, limit: Duration) {
        let ids = lock(&self.outbox).ids();
        for id in ids {
            if lock(&self.outbox).take_back(id) {
                self.table.fail_unsent(id, limit);
            }
        }
    }

    /// Ends the connection, because this side wants no more of it.
    pub(crate) fn close(&self) {
        self.finish(End::Closed(DisconnectCause::Client));
    }

    /// Ends the connection, unless it has ended, and tells everybody.
    ///
    /// The end is on record before the stream is shut down: what the server does once it sees that
    /// comes second.
    pub(crate) fn finish(&self, end: End) {
        self.table.finish(end);
        let (writer, waker) = lock(&self.outbox).close();
        drop(writer);
        wake(waker);
    }
}
