//! The guest's agent, as far as it tells of itself through a ring buffer.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;
use tokio::time::{Interval, MissedTickBehavior, interval};

use crate::client::WeakClient;
use crate::monitor::events::listeners::AgentChange;
use crate::monitor::{ChardevError, Monitor, State};
use crate::{Error, EventError, Subscription, events};

/// How often the ring buffer is read if nothing tells that there is something in it.
const READ_EVERY: Duration = Duration::from_secs(10);

/// How long an unfinished line may become, in bytes, before it is given up: guests write what
/// they like.
const LONGEST_LINE: usize = 1 << 20;

/// How an agent is watched.
#[derive(Clone, Debug)]
#[must_use = "it goes to `Monitor::watch_agent`"]
pub struct AgentOptions {
    chardev: Arc<str>,
    interval: Duration,
}

impl AgentOptions {
    /// By the ring buffer of this id, which is looked into when a port of the guest opens or
    /// closes (`VSERPORT_CHANGE`) and every ten seconds.
    pub fn new(chardev: impl Into<String>) -> Self {
        Self { chardev: chardev.into().into(), interval: READ_EVERY }
    }

    pub(crate) fn chardev(&self) -> &Arc<str> {
        &self.chardev
    }

    /// How often the ring buffer is read if nothing tells that there is something in it. Nothing
    /// is taken for a millisecond.
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = interval.max(Duration::from_millis(1));
        self
    }
}

/// What is known of the guest's agent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum AgentState {
    /// It has not said anything yet.
    #[default]
    Unknown,
    /// It has started.
    Started,
    /// It has stopped.
    Stopped,
}

/// What the guest's agent says.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AgentUpdate {
    /// Whether it runs has changed.
    State(AgentState),
    /// It wrote a line of another kind, here without its end. What is not UTF-8 is replaced.
    #[doc(alias = "GetInstanceState")]
    #[doc(alias = "SetInstanceState")]
    Line(String),
}

/// A watch over the guest's agent. Made by [`Monitor::watch_agent`].
///
/// A [`Stream`], which reads only while it is polled, and does not keep the connection open. It
/// ends when the connection has ended, after an error that says how.
pub struct AgentWatch {
    client: WeakClient,
    shared: Arc<State>,
    options: AgentOptions,
    ports: Subscription<events::VserportChange>,
    ticks: Interval,
    /// Kept between polls: what it has read is nowhere else any more.
    reading: Option<Reading>,
    lines: Lines,
    updates: VecDeque<AgentUpdate>,
    state: AgentState,
    over: bool,
}

type Reading = Pin<Box<dyn Future<Output = Result<Vec<u8>, Error>> + Send>>;

impl Monitor {
    /// Watches the guest's agent by the ring buffer into which it writes lines.
    ///
    /// The last complete line that is `STARTED` or `STOPPED` decides on its state; all other
    /// lines come as they are. Changes of the state are also among the monitor's
    /// [`events`](Self::events). Reading takes the text out of the ring buffer, so there can be
    /// one watch for each, and nobody else who reads.
    ///
    /// # Errors
    ///
    /// [`ChardevError::NotFound`] and [`ChardevError::NotARingBuffer`], or QEMU's own.
    #[doc(alias = "AgenStarted")]
    pub async fn watch_agent(&self, options: AgentOptions) -> Result<AgentWatch, ChardevError> {
        let ports = self.client.subscribe();
        self.known_ring_buffer(&options.chardev).await?;
        let mut ticks = interval(options.interval);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        Ok(AgentWatch {
            client: self.client.downgrade(),
            shared: Arc::clone(&self.state),
            options,
            ports,
            ticks,
            reading: None,
            lines: Lines::default(),
            updates: VecDeque::new(),
            state: AgentState::Unknown,
            over: false,
        })
    }
}

impl AgentWatch {
    /// Waits for the agent to say something. Cancel safe: nothing that was read is lost.
    ///
    /// # Errors
    ///
    /// Those of reading the ring buffer; the watch goes on unless the connection has ended.
    pub async fn next(&mut self) -> Option<Result<AgentUpdate, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Whether the agent runs, as of what was read last.
    #[must_use]
    pub fn state(&self) -> AgentState {
        self.state
    }

    /// Reads the ring buffer when it is time to; ready without bytes when nobody is left to ask.
    #[inline]
    fn poll_read(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Vec<u8>, Error>>> {
        loop {
            if let Some(reading) = &mut self.reading {
                let bytes = ready!(reading.as_mut().poll(context));
                self.reading = None;
                return Poll::Ready(Some(bytes));
            }
            ready!(self.poll_due(context));
            let Some(client) = self.client.upgrade() else { return Poll::Ready(None) };
            let monitor = Monitor { client, state: Arc::clone(&self.shared) };
            let chardev = Arc::clone(&self.options.chardev);
            self.reading = Some(Box::pin(async move { monitor.ringbuf_content(&chardev).await }));
        }
    }

    /// Ready when a port has changed, or the connection ended, which reading then tells; or in time.
    fn poll_due(&mut self, context: &mut Context<'_>) -> Poll<()> {
        if let Poll::Ready(event) = Pin::new(&mut self.ports).poll_next(context) {
            // One read serves all the events that have come.
            while let Some(Ok(_) | Err(EventError::Lagged(_))) = self.ports.try_next() {}
            drop(event);
            return Poll::Ready(());
        }
        self.ticks.poll_tick(context).map(|_| ())
    }

    fn take(&mut self, bytes: &[u8]) {
        let mut last = None;
        for line in self.lines.add(bytes) {
            match &*line {
                "STARTED" => last = Some(AgentState::Started),
                "STOPPED" => last = Some(AgentState::Stopped),
                _ => self.updates.push_back(AgentUpdate::Line(line)),
            }
        }
        if let Some(state) = last.filter(|state| *state != self.state) {
            self.state = state;
            self.updates.push_back(AgentUpdate::State(state));
            self.tell(state);
        }
    }

    fn tell(&self, state: AgentState) {
        let chardev = Arc::clone(&self.options.chardev);
        let started = state == AgentState::Started;
        self.shared.listeners.tell(&AgentChange { chardev, started });
    }
}

impl Stream for AgentWatch {
    type Item = Result<AgentUpdate, Error>;

    // Inline, as everything that polls a call is: who does not use it need not compile it.
    #[inline]
    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<AgentUpdate, Error>>> {
        loop {
            if let Some(update) = self.updates.pop_front() {
                return Poll::Ready(Some(Ok(update)));
            }
            if self.over {
                return Poll::Ready(None);
            }
            match ready!(self.poll_read(context)) {
                Some(Ok(bytes)) => self.take(&bytes),
                Some(Err(error)) => {
                    self.over = error.is_end();
                    return Poll::Ready(Some(Err(error)));
                }
                None => self.over = true,
            }
        }
    }
}

impl std::fmt::Debug for AgentWatch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AgentWatch")
            .field("options", &self.options)
            .field("state", &self.state)
            .finish_non_exhaustive()
    }
}

/// Cuts what comes in pieces into lines.
#[derive(Debug, Default)]
struct Lines {
    unfinished: Vec<u8>,
}

impl Lines {
    /// The lines that are complete now.
    fn add(&mut self, bytes: &[u8]) -> Vec<String> {
        self.unfinished.extend_from_slice(bytes);
        let mut lines = Vec::new();
        if let Some(end) = memchr::memrchr(b'\n', &self.unfinished) {
            let rest = self.unfinished.split_off(end + 1);
            let complete = std::mem::replace(&mut self.unfinished, rest);
            lines.extend(complete[..end].split(|byte| *byte == b'\n').map(text));
        }
        if self.unfinished.len() > LONGEST_LINE {
            self.unfinished = Vec::new();
        }
        lines
    }
}

/// Terminals end lines with a carriage return, too.
fn text(line: &[u8]) -> String {
    String::from_utf8_lossy(line.strip_suffix(b"\r").unwrap_or(line)).into_owned()
}

#[cfg(test)]
mod tests {
    use super::{LONGEST_LINE, Lines};

    #[test]
    fn lines_come_whole() {
        let mut lines = Lines::default();
        assert!(lines.add(b"STAR").is_empty());
        assert_eq!(lines.add(b"TED\r\n{\"a\":\xff}\n\nSTO"), ["STARTED", "{\"a\":\u{fffd}}", ""]);
        assert_eq!(lines.add(b"PPED\n"), ["STOPPED"]);
        assert!(lines.add(b"").is_empty());
    }

    #[test]
    fn no_line_grows_for_ever() {
        let mut lines = Lines::default();
        assert!(lines.add(&vec![b'x'; LONGEST_LINE + 1]).is_empty());
        assert_eq!(lines.add(b"STARTED\n"), ["STARTED"]);
    }
}
