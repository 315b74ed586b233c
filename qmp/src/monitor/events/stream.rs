//! All events of a machine in one stream.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Instant;

use futures_core::Stream;

use crate::monitor::events::listeners::{AgentChange, Listener, News};
use crate::monitor::{Monitor, ResetOrigin, State};
use crate::types::ShutdownCause;
use crate::{DisconnectCause, Ended, Event, EventError, Stamped, Subscription, Timestamp, events};

/// The reason of a `SHUTDOWN` that the client makes when the connection ends without one.
///
/// [`ShutdownCause::Unknown`] holds this text.
#[doc(alias = "EventVMShutdownReasonDisconnect")]
pub const DISCONNECT: &str = "disconnect";

/// An event of a machine.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MonitorEvent {
    /// An event from QEMU other than `RESET`, or the `SHUTDOWN` with the reason [`DISCONNECT`] that
    /// the client makes.
    Qemu(Box<Stamped<Event>>),
    /// The machine was reset, with the originator of the reset.
    #[doc(alias = "EventVMReset")]
    #[doc(alias = "RESET")]
    Reset(Stamped<events::Reset>, ResetOrigin),
    /// The guest's agent has started, as its ring buffer shows; see [`Monitor::watch_agent`].
    #[doc(alias = "EventAgentStarted")]
    AgentStarted {
        /// The ring buffer's character device.
        chardev: Arc<str>,
    },
    /// The guest's agent has stopped.
    #[doc(alias = "EventAgentStopped")]
    AgentStopped {
        /// The ring buffer's character device.
        chardev: Arc<str>,
    },
}

/// All events of a machine, in order. Made by [`Monitor::events`].
///
/// It is a [`Stream`] and does not keep the connection open. After the connection has ended, it
/// yields the queued events, then a `SHUTDOWN` if QEMU sent none and the end was unexpected, then
/// [`EventError::Ended`], then `None` for good.
///
/// [`Stream`]: https://docs.rs/futures-core/0.3/futures_core/stream/trait.Stream.html
#[derive(Debug)]
pub struct MonitorEvents {
    qemu: Subscription<Event>,
    agents: Arc<Listener>,
    state: Arc<State>,
    /// The end of the connection, yielded after the `SHUTDOWN` that stands for it.
    end: Option<Ended>,
}

impl From<AgentChange> for MonitorEvent {
    fn from(AgentChange { chardev, started }: AgentChange) -> Self {
        if started { Self::AgentStarted { chardev } } else { Self::AgentStopped { chardev } }
    }
}

/// # All events
impl Monitor {
    /// Receives all events from now on: QEMU's, with the originators of resets, and the agent's.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(monitor: &qmp::Monitor) -> Result<(), qmp::EventError> {
    /// use qmp::monitor::{MonitorEvent, ResetOrigin};
    ///
    /// let mut events = monitor.events();
    /// while let Some(event) = events.next().await {
    ///     match event? {
    ///         MonitorEvent::Reset(_, ResetOrigin::Guest) => println!("the guest rebooted"),
    ///         MonitorEvent::Qemu(event) => println!("{}", event.event.name()),
    ///         _ => {}
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn events(&self) -> MonitorEvents {
        MonitorEvents {
            qemu: self.client.subscribe(),
            agents: self.state.listeners.add(),
            state: Arc::clone(&self.state),
            end: None,
        }
    }
}

impl MonitorEvents {
    /// Waits for the next event. Cancel safe: dropping the future loses no event.
    pub async fn next(&mut self) -> Option<Result<MonitorEvent, EventError>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    #[inline]
    fn classify(&self, event: Stamped<Event>) -> MonitorEvent {
        let Stamped { event, timestamp, received } = event;
        match event {
            Event::Reset(reset) => {
                let reset = Stamped { event: reset, timestamp, received };
                let origin = self.state.resets.origin(&reset);
                MonitorEvent::Reset(reset, origin)
            }
            event => {
                if matches!(event, Event::Shutdown(_)) {
                    self.state.lifecycle.silence();
                }
                MonitorEvent::Qemu(Box::new(Stamped { event, timestamp, received }))
            }
        }
    }

    /// Yields the end, or before it the `SHUTDOWN` that QEMU did not send.
    #[inline]
    fn end(&mut self, ended: Ended) -> Result<MonitorEvent, EventError> {
        if !self.state.lifecycle.owes_shutdown(&ended) {
            return Err(EventError::Ended(ended));
        }
        self.end = Some(ended);
        let reason = ShutdownCause::Unknown(DISCONNECT.into());
        Ok(MonitorEvent::Qemu(Box::new(Stamped {
            event: Event::Shutdown(events::Shutdown::new(false, reason)),
            timestamp: Timestamp::UNKNOWN,
            received: Instant::now(),
        })))
    }
}

impl Stream for MonitorEvents {
    type Item = Result<MonitorEvent, EventError>;

    // Inline, so that only programs that receive events compile the decoding of all kinds.
    #[inline]
    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<MonitorEvent, EventError>>> {
        if let Some(ended) = self.end.take() {
            return Poll::Ready(Some(Err(EventError::Ended(ended))));
        }
        if let Poll::Ready(news) = self.agents.poll_next(context) {
            return Poll::Ready(Some(match news {
                News::Change(change) => Ok(change.into()),
                News::Lagged(count) => Err(EventError::Lagged(count)),
            }));
        }
        Poll::Ready(match ready!(Pin::new(&mut self.qemu).poll_next(context)) {
            Some(Ok(event)) => Some(Ok(self.classify(event))),
            Some(Err(EventError::Ended(ended))) => Some(self.end(ended)),
            Some(Err(error)) => Some(Err(error)),
            None => None,
        })
    }
}

/// Returns whether the end was not requested by this client.
pub(crate) fn is_unexpected(ended: &Ended) -> bool {
    !matches!(ended, Ended::Disconnected(end) if end.cause() == DisconnectCause::Client)
}
