//! Receiving events.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::link::Link;
use crate::client::subscription::{EventError, open};
use crate::connection::mailbox::Mailbox;
use crate::event::{FromEvent, Stamped};

/// An iterator over events of one type, in the order in which the server sent them.
///
/// It blocks until the next event arrives. It does not keep the connection open. After the end of
/// the connection, it yields the queued events, then the reason once as [`EventError::Ended`], then
/// `None`. Inside a callback of the same connection, such as a filter, it does not block, and
/// yields `None` if no event is queued.
pub struct Subscription<E> {
    mailbox: Arc<Mailbox>,
    link: Arc<Link>,
    event: PhantomData<fn() -> E>,
}

impl<E: FromEvent> Subscription<E> {
    pub(super) fn new(link: Arc<Link>, mailbox: Arc<Mailbox>) -> Self {
        Self { mailbox, link, event: PhantomData }
    }

    /// Waits for the next event for at most `limit`.
    ///
    /// Returns `None` if no event arrives in time, or if the end of the connection has already been
    /// yielded.
    pub fn next_within(&mut self, limit: Duration) -> Option<Result<Stamped<E>, EventError>> {
        self.next_until(Instant::now().checked_add(limit))
    }

    /// Waits for the first event that `filter` accepts, for at most `limit`. Other events are
    /// discarded. It returns `Ok(None)` if none arrived in time, or if the reason of the end was
    /// yielded before.
    ///
    /// # Errors
    ///
    /// The first error that the subscription yields: lost events, an event that cannot be decoded,
    /// or the end of the connection. A further call continues.
    pub fn wait_for(
        &mut self,
        mut filter: impl FnMut(&E) -> bool,
        limit: Duration,
    ) -> Result<Option<Stamped<E>>, EventError> {
        for event in self.within(limit) {
            let event = event?;
            if filter(&event.event) {
                return Ok(Some(event));
            }
        }
        Ok(None)
    }

    /// Returns an iterator over the events that arrive within `limit` from now.
    pub fn within(&mut self, limit: Duration) -> Within<'_, E> {
        Within { until: Instant::now().checked_add(limit), events: self }
    }

    fn next_until(&self, until: Option<Instant>) -> Option<Result<Stamped<E>, EventError>> {
        self.link.wait(until, || self.mailbox.try_take()).and_then(open)
    }
}

impl<E: FromEvent> Iterator for Subscription<E> {
    type Item = Result<Stamped<E>, EventError>;

    fn next(&mut self) -> Option<Self::Item> {
        self.next_until(None)
    }
}

impl<E> Drop for Subscription<E> {
    fn drop(&mut self) {
        self.link.table.unsubscribe(&self.mailbox);
    }
}

impl<E> fmt::Debug for Subscription<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Subscription")
            .field("event", &std::any::type_name::<E>())
            .finish_non_exhaustive()
    }
}

/// An iterator over the events of a [`Subscription`] up to a point in time.
///
/// [`Subscription::within`] creates it.
#[derive(Debug)]
pub struct Within<'a, E> {
    events: &'a mut Subscription<E>,
    until: Option<Instant>,
}

impl<E: FromEvent> Iterator for Within<'_, E> {
    type Item = Result<Stamped<E>, EventError>;

    fn next(&mut self) -> Option<Self::Item> {
        self.events.next_until(self.until)
    }
}
