//! Receiving events.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use futures_core::Stream;
use serde_json::value::RawValue;

use crate::connection::link::Link;
use crate::connection::mailbox::{Defect, EventText, Mail, Mailbox};
use crate::error::decode::decode_error;
use crate::error::one_line::OneLine;
use crate::error::{DecodeError, Ended, ProtocolError, ServerError};
use crate::event::{FromEvent, Stamped};

/// Events of one type, in the order in which the server sent them.
///
/// [`Client::subscribe`](crate::Client::subscribe) creates it. It is also a [`Stream`]. A
/// subscription does not keep the connection open. When the connection has ended, the subscription
/// yields the queued events, then the reason once as [`EventError::Ended`], then `None` forever.
///
/// [`Stream`]: https://docs.rs/futures-core/0.3/futures_core/stream/trait.Stream.html
pub struct Subscription<E> {
    mailbox: Arc<Mailbox>,
    link: Arc<Link>,
    event: PhantomData<fn() -> E>,
}

/// Why a subscription yields no event.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum EventError {
    /// The subscriber was too slow: this number of events was dropped here, the oldest first.
    #[error("{0} events were dropped because the subscriber was too slow")]
    Lagged(u64),
    /// The data of an event does not match the schema. Later events may still be usable.
    #[error(transparent)]
    Decode(Box<DecodeError>),
    /// The text of an event cannot be used: it is too large, too deep or not UTF-8. Later events
    /// may still be usable. The filter of the subscription does not judge an event that is too
    /// large, because its data is not kept.
    #[error(transparent)]
    Protocol(ProtocolError),
    /// The filter of the subscription panicked at an event, and the subscription does not receive
    /// it. The connection and other subscriptions are not affected. The filter is called again for
    /// later events.
    #[error("{}: the filter of the subscription panicked: {}", OneLine(.event), OneLine(.message))]
    FilterPanicked {
        /// The name of the event.
        event: String,
        /// The message of the panic.
        message: String,
    },
    /// The connection ended. Nothing comes after this.
    #[error(transparent)]
    Ended(Ended),
}

impl EventError {
    /// Whether the connection has ended. Nothing comes after this.
    #[must_use]
    pub fn is_end(&self) -> bool {
        matches!(self, Self::Ended(_))
    }

    /// Always false: waiting for events has no deadline.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        false
    }

    /// Always `None`: the server refuses no events.
    #[must_use]
    pub fn server(&self) -> Option<&ServerError> {
        None
    }
}

impl<E: FromEvent> Subscription<E> {
    pub(crate) fn new(link: Arc<Link>, mailbox: Arc<Mailbox>) -> Self {
        Self { mailbox, link, event: PhantomData }
    }

    /// Waits for the next event.
    ///
    /// It yields `None` once the reason of the end was yielded, and forever after. Cancel safe:
    /// dropping the future loses no event.
    pub async fn next(&mut self) -> Option<Result<Stamped<E>, EventError>> {
        std::future::poll_fn(|context| self.poll(context)).await
    }

    /// Takes the next event if one is queued.
    ///
    /// `None` means that no event is queued, or that the subscription is over.
    pub fn try_next(&mut self) -> Option<Result<Stamped<E>, EventError>> {
        self.mailbox.try_take().and_then(open)
    }

    fn poll(&self, context: &mut Context<'_>) -> Poll<Option<Result<Stamped<E>, EventError>>> {
        self.mailbox.poll_take(context).map(open)
    }
}

impl<E: FromEvent> Stream for Subscription<E> {
    type Item = Result<Stamped<E>, EventError>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
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

/// Decodes an item of a mailbox.
pub(crate) fn open<E: FromEvent>(mail: Mail) -> Option<Result<Stamped<E>, EventError>> {
    match mail {
        Mail::Event(event) => Some(decode(&event)),
        Mail::Lagged(count) => Some(Err(EventError::Lagged(count))),
        Mail::Ended(ended) => Some(Err(EventError::Ended(ended))),
        Mail::Silence => None,
    }
}

fn decode<E: FromEvent>(event: &EventText) -> Result<Stamped<E>, EventError> {
    let name = || event.name().to_owned();
    match &event.defect {
        None => {}
        Some(Defect::Text(kind)) => {
            return Err(EventError::Protocol(ProtocolError::new(event.name(), kind.clone())));
        }
        Some(Defect::Filter(message)) => {
            return Err(EventError::FilterPanicked { event: name(), message: message.clone() });
        }
    }
    let data = serde_json::from_str::<&RawValue>(event.data())
        .and_then(|data| E::from_event(event.name(), data));
    match data {
        Ok(data) => {
            Ok(Stamped { event: data, timestamp: event.timestamp, received: event.received })
        }
        Err(source) => {
            let name = Cow::Owned(event.name().to_owned());
            Err(EventError::Decode(Box::new(decode_error(name, event.data(), source))))
        }
    }
}
