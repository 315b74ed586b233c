//! Waiting for something to change.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;
use tokio::time::{Instant, Interval, MissedTickBehavior, interval_at};

use crate::client::subscription::{EventError, Subscription};
use crate::event::FromEvent;
use crate::{Client, Error};

/// The polling interval for state whose event may not come. It can be long: QEMU sends every one of
/// the events that are watched for (only others are limited in their rate), and a subscription that
/// lags says so at once.
pub(crate) const LOOK_EVERY: Duration = Duration::from_secs(1);

/// Events that report a change, with a timer in case that they do not come.
///
/// It must be created before the command whose effects are awaited is sent, so that no event is
/// missed.
#[derive(Debug)]
pub(crate) struct Watch<E> {
    events: Subscription<E>,
    tick: Interval,
}

impl<E: FromEvent> Watch<E> {
    pub(crate) fn new(client: &Client) -> Self {
        Self::on(client.subscribe())
    }

    /// Watches for events that may be about the job or device with this id.
    pub(crate) fn of(client: &Client, id: &str) -> Self {
        let text = plain(id).to_owned();
        Self::on(client.subscribe_where(move |_, data| data.contains(&text)))
    }

    fn on(events: Subscription<E>) -> Self {
        let mut tick = interval_at(Instant::now() + LOOK_EVERY, LOOK_EVERY);
        tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
        Self { events, tick }
    }

    /// Waits for the next event, or returns `None` when it is time to query the state itself.
    ///
    /// Cancel safe.
    pub(crate) async fn next(&mut self) -> Result<Option<E>, Error> {
        poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<E>, Error>> {
        match Pin::new(&mut self.events).poll_next(context) {
            Poll::Ready(Some(Ok(stamped))) => return Poll::Ready(Ok(Some(stamped.event))),
            Poll::Ready(Some(Err(EventError::Ended(ended)))) => {
                return Poll::Ready(Err(ended.into()));
            }
            // Events were lost, cannot be decoded, or have ended. Querying the state still works.
            Poll::Ready(_) => return Poll::Ready(Ok(None)),
            Poll::Pending => {}
        }
        self.tick.poll_tick(context).map(|_| Ok(None))
    }

    /// Returns the next event if it has arrived already.
    pub(crate) fn try_next(&mut self) -> Option<E> {
        Some(self.events.try_next()?.ok()?.event)
    }
}

/// Returns the id if JSON text contains it unescaped, or otherwise the empty text, which every text
/// contains.
///
/// QEMU accepts only letters, digits and a few signs in ids.
fn plain(id: &str) -> &str {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._#:".contains(&byte);
    if id.bytes().all(is_plain) { id } else { "" }
}

/// An enum of the events that one operation waits for.
macro_rules! awaited_events {
    ($(#[$meta:meta])* $vis:vis enum $name:ident { $($variant:ident($event:ty),)+ }) => {
        $(#[$meta])*
        #[derive(Debug)]
        $vis enum $name {
            $($variant($event),)+
        }

        impl $crate::FromEvent for $name {
            fn accepts(name: &str) -> bool {
                $(<$event as $crate::FromEvent>::accepts(name))||+
            }

            fn from_event(
                name: &str,
                data: &serde_json::value::RawValue,
            ) -> Result<Self, serde_json::Error> {
                $(if <$event as $crate::FromEvent>::accepts(name) {
                    return $crate::FromEvent::from_event(name, data).map(Self::$variant);
                })+
                Err(serde::de::Error::custom("not an event that is waited for"))
            }
        }
    };
}

pub(crate) use awaited_events;

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn only_ids_that_json_does_not_escape_are_looked_for() {
        assert_eq!(plain("drive-0.x_1"), "drive-0.x_1");
        assert_eq!([plain("a\"b"), plain("\u{e4}"), plain("a/b")], [""; 3]);
    }
}
