//! The state that the handles of a connection and its task share.

use std::sync::Arc;
use std::time::Duration;

use crate::connection::descriptors;
use crate::connection::ending::End;
use crate::connection::mailbox::wake;
use crate::connection::outbox::Outbox;
use crate::connection::request::Request;
use crate::connection::sync::{Mutex, lock};
use crate::connection::table::Table;
use crate::connection::transport::Writer;
use crate::error::{DisconnectCause, RequestError};

/// The shared state of a connection. What each command uses is together, as in [`Table`].
#[derive(Debug)]
#[repr(C)]
pub(crate) struct Link {
    pub(crate) outbox: Mutex<Outbox>,
    pub(crate) table: Table,
}

/// A handle that keeps a connection open. Dropping it ends the connection.
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

    /// Checks that the connection can transfer a command's descriptors, and that there are not too
    /// many.
    pub(crate) fn check_descriptors(&self, request: &Request) -> Result<(), RequestError> {
        descriptors::check(request, lock(&self.outbox).takes_descriptors())
    }

    /// Cancels a command of which no byte was written. Returns `false` if the command is not queued
    /// or is partially written.
    pub(crate) fn take_back(&self, id: u64) -> bool {
        let taken = lock(&self.outbox).take_back(id);
        if taken {
            self.table.remove(id);
        }
        taken
    }

    /// Fails the queued commands of which no byte was written.
    pub(crate) fn fail_unsent(&self, limit: Duration) {
        let ids = lock(&self.outbox).ids();
        for id in ids {
            if lock(&self.outbox).take_back(id) {
                self.table.fail_unsent(id, limit);
            }
        }
    }

    /// Ends the connection on behalf of this client.
    pub(crate) fn close(&self) {
        self.finish(End::Closed(DisconnectCause::Client));
    }

    /// Ends the connection and notifies all waiters and subscribers, unless it has ended already.
    ///
    /// The reason is recorded before the stream is shut down, so that the server's reaction to the
    /// shutdown cannot become the reason.
    pub(crate) fn finish(&self, end: End) {
        self.table.finish(end);
        let (writer, waker) = lock(&self.outbox).close();
        drop(writer);
        wake(waker);
    }
}
