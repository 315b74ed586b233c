//! All events of a machine in one stream.

use std::collections::BTreeMap;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Instant;

use futures_core::Stream;
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::monitor::connecting::lifecycle::Report;
use crate::monitor::events::listeners::{AgentChange, Listener, News};
use crate::monitor::{Monitor, ResetOrigin, State};
use crate::types::ShutdownCause;
use crate::{
    DisconnectCause, Ended, Event, EventData, EventError, Stamped, Subscription, Timestamp, events,
};

/// The reason of the `SHUTDOWN` that the client makes, on request, when the connection ends without
/// one: [`Monitor::set_disconnect_event`].
///
/// [`ShutdownCause::Unknown`] holds this text.
#[doc(alias = "EventVMShutdownReasonDisconnect")]
pub const DISCONNECT: &str = "disconnect";

/// The names of the events that QEMU does not send.
const AGENT_STARTED: &str = "AGENT_STARTED";
const AGENT_STOPPED: &str = "AGENT_STOPPED";
const LOST: &str = "LOST";

/// An event of a machine.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum MonitorEvent {
    /// An event from QEMU other than `RESET`, or the `SHUTDOWN` with the reason [`DISCONNECT`] if
    /// it was [asked for](Monitor::set_disconnect_event).
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
    /// The connection ended without a `SHUTDOWN` from QEMU and not by this client: QEMU was killed
    /// or crashed, or the network failed. The machine may still run.
    ///
    /// [`EventError::Ended`] follows it, with the same reason.
    Lost(Ended),
}

/// The ends of two connections are equal if they are described in the same words.
impl PartialEq for MonitorEvent {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Qemu(a), Self::Qemu(b)) => a == b,
            (Self::Reset(a, from_a), Self::Reset(b, from_b)) => a == b && from_a == from_b,
            (Self::AgentStarted { chardev: a }, Self::AgentStarted { chardev: b })
            | (Self::AgentStopped { chardev: a }, Self::AgentStopped { chardev: b }) => a == b,
            (Self::Lost(a), Self::Lost(b)) => a.to_string() == b.to_string(),
            _ => false,
        }
    }
}

/// Shows QEMU's events as [`RawEvent`](crate::RawEvent) is shown, with the originator of a reset, and
/// the others as `AGENT_STARTED ring0`, `AGENT_STOPPED ring0` and `LOST` with the reason.
impl fmt::Display for MonitorEvent {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Qemu(event) => event.fmt(f),
            Self::Reset(reset, origin) => write!(f, "{reset} ({origin})"),
            Self::AgentStarted { chardev } => write!(f, "{AGENT_STARTED} {chardev}"),
            Self::AgentStopped { chardev } => write!(f, "{AGENT_STOPPED} {chardev}"),
            Self::Lost(ended) => write!(f, "{LOST} {ended}"),
        }
    }
}

/// Serializes every event in the form of QEMU's messages.
///
/// A reset has the member `origin` in addition. The events that QEMU does not send are
/// `{"event": "AGENT_STARTED", "data": {"chardev": …}}`, `AGENT_STOPPED` likewise, and
/// `{"event": "LOST", "data": {"reason": …}}`.
impl Serialize for MonitorEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (event, name, value) = match self {
            Self::Qemu(event) => return event.serialize(serializer),
            Self::Reset(reset, origin) => {
                let mut message = serializer.serialize_map(Some(4))?;
                message.serialize_entry("timestamp", &reset.timestamp)?;
                message.serialize_entry("event", events::Reset::NAME)?;
                message.serialize_entry("data", &reset.event)?;
                message.serialize_entry("origin", origin)?;
                return message.end();
            }
            Self::AgentStarted { chardev } => (AGENT_STARTED, "chardev", chardev.to_string()),
            Self::AgentStopped { chardev } => (AGENT_STOPPED, "chardev", chardev.to_string()),
            Self::Lost(ended) => (LOST, "reason", ended.to_string()),
        };
        let mut message = serializer.serialize_map(Some(2))?;
        message.serialize_entry("event", event)?;
        message.serialize_entry("data", &BTreeMap::from([(name, value)]))?;
        message.end()
    }
}

/// All events of a machine, in order. Made by [`Monitor::events`].
///
/// It is a [`Stream`] and does not keep the connection open. After the connection has ended, it
/// yields the queued events, then [`MonitorEvent::Lost`] if QEMU sent no `SHUTDOWN` and the end was
/// unexpected, then [`EventError::Ended`], then `None` for good.
///
/// [`Stream`]: https://docs.rs/futures-core/0.3/futures_core/stream/trait.Stream.html
#[derive(Debug)]
pub struct MonitorEvents {
    qemu: Subscription<Event>,
    agents: Arc<Listener>,
    state: Arc<State>,
    /// The end of the connection, yielded after the event that reports it.
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
                    self.state.lifecycle.announce();
                }
                MonitorEvent::Qemu(Box::new(Stamped { event, timestamp, received }))
            }
        }
    }

    /// Yields the end, or before it the event that reports it.
    #[inline]
    fn end(&mut self, ended: Ended) -> Result<MonitorEvent, EventError> {
        let event = match self.state.lifecycle.report(&ended) {
            Report::Nothing => return Err(EventError::Ended(ended)),
            Report::Lost => MonitorEvent::Lost(ended.clone()),
            Report::Shutdown => MonitorEvent::Qemu(Box::new(shutdown())),
        };
        self.end = Some(ended);
        Ok(event)
    }
}

/// The `SHUTDOWN` that QEMU did not send.
#[inline]
fn shutdown() -> Stamped<Event> {
    let reason = ShutdownCause::Unknown(DISCONNECT.into());
    let event = Event::Shutdown(events::Shutdown::new(false, reason));
    Stamped { event, timestamp: Timestamp::UNKNOWN, received: Instant::now() }
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
