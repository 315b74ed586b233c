//! The state of the guest's agent, read from the lines it writes to a ring buffer.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;
use tokio::time::{Interval, MissedTickBehavior, interval};

use crate::client::WeakClient;
use crate::connection::lock::lock;
use crate::monitor::events::listeners::AgentChange;
use crate::monitor::{ChardevError, Monitor, State};
use crate::{Error, EventError, Subscription, events};

/// The interval at which the ring buffer is read if no event announces new text.
const READ_EVERY: Duration = Duration::from_secs(10);

/// The maximum length of an unfinished line in bytes. A longer one is discarded: guests write
/// anything.
const LONGEST_LINE: usize = 1 << 20;

/// Options for watching an agent.
#[derive(Clone, Debug)]
#[must_use = "it goes to `Monitor::watch_agent`"]
pub struct AgentOptions {
    chardev: Arc<str>,
    interval: Duration,
}

impl AgentOptions {
    /// Watches the agent that writes to the ring buffer with this id.
    ///
    /// The buffer is read when a port of the guest opens or closes (`VSERPORT_CHANGE`), and every
    /// ten seconds.
    #[doc(alias = "serialCharDev")]
    pub fn new(chardev: impl Into<String>) -> Self {
        Self { chardev: chardev.into().into(), interval: READ_EVERY }
    }

    pub(crate) fn chardev(&self) -> &Arc<str> {
        &self.chardev
    }

    /// Sets the interval at which the ring buffer is read without an event. Zero is taken as 1 ms.
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = interval.max(Duration::from_millis(1));
        self
    }
}

/// How long a ring buffer that is not there is waited for between two looks, at most.
const LOOK_EVERY: Duration = Duration::from_secs(1);

/// The known state of the guest's agent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgentState {
    /// It has not written anything yet.
    #[default]
    Unknown,
    /// It has started.
    Started,
    /// It has stopped.
    Stopped,
    /// Its ring buffer does not exist. Once it does, the state is unknown.
    Absent,
}

/// An update from the guest's agent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AgentUpdate {
    /// The agent's state has changed.
    State(AgentState),
    /// It wrote another line, given here without its line end. Invalid UTF-8 is replaced.
    #[doc(alias = "GetInstanceState")]
    #[doc(alias = "SetInstanceState")]
    Line(String),
}

/// A watch of the guest's agent. Made by [`Monitor::watch_agent`].
///
/// It is a [`Stream`] that reads the ring buffer only while it is polled, and it does not keep the
/// connection open. After the connection has ended, it yields an error with the reason, and then
/// ends.
pub struct AgentWatch {
    client: WeakClient,
    shared: Arc<State>,
    options: AgentOptions,
    ports: Subscription<events::VserportChange>,
    ticks: Interval,
    /// Kept between polls, because the text that it read is no longer in the ring buffer.
    reading: Option<Reading>,
    lines: Lines,
    updates: VecDeque<AgentUpdate>,
    state: AgentState,
    over: bool,
}

/// The text, or nothing if there is no such ring buffer.
type Reading = Pin<Box<dyn Future<Output = Result<Option<Vec<u8>>, Error>> + Send>>;

/// The states of all agents that are watched.
#[derive(Debug, Default)]
pub(crate) struct Agents(Mutex<Vec<(Arc<str>, AgentState)>>);

impl Agents {
    fn set(&self, chardev: &Arc<str>, state: Option<AgentState>) {
        let mut known = lock(&self.0);
        known.retain(|(one, _)| one != chardev);
        known.extend(state.map(|state| (Arc::clone(chardev), state)));
    }
}

impl Monitor {
    /// Watches the guest's agent through the ring buffer that it writes lines to.
    ///
    /// The last complete line that is `STARTED` or `STOPPED` determines the agent's state. All
    /// other lines are passed on unchanged. Changes of the state are also among the monitor's
    /// [`events`](Self::events). Reading removes the text from the ring buffer, so only one watch,
    /// and no other reader, can use a ring buffer. If the ring buffer is removed, the state is
    /// [`AgentState::Absent`], and the watch goes on when there is one again.
    ///
    /// # Errors
    ///
    /// [`ChardevError::NotFound`] and [`ChardevError::NotARingBuffer`], or QEMU's own.
    #[doc(alias = "AgenStarted")]
    pub async fn watch_agent(&self, options: AgentOptions) -> Result<AgentWatch, ChardevError> {
        let ports = self.client.subscribe();
        self.known_ring_buffer(&options.chardev).await?;
        Ok(self.agent_watch(options, ports))
    }

    /// Watches an agent whose ring buffer may not be there yet.
    pub(crate) async fn watch_coming_agent(
        &self,
        options: AgentOptions,
    ) -> Result<AgentWatch, ChardevError> {
        let ports = self.client.subscribe();
        match self.known_ring_buffer(&options.chardev).await {
            Ok(()) | Err(ChardevError::NotFound { .. }) => Ok(self.agent_watch(options, ports)),
            Err(error) => Err(error),
        }
    }

    /// Returns the state of the agent that writes to this ring buffer, or nothing if no
    /// [`AgentWatch`] of this monitor or a clone of it watches it.
    ///
    /// It is as of the last text that the watch has read.
    #[must_use]
    pub fn agent_state(&self, chardev: &str) -> Option<AgentState> {
        let known = lock(&self.state.agents.0);
        known.iter().find(|(one, _)| &**one == chardev).map(|(_, state)| *state)
    }

    fn agent_watch(
        &self,
        options: AgentOptions,
        ports: Subscription<events::VserportChange>,
    ) -> AgentWatch {
        self.state.agents.set(&options.chardev, Some(AgentState::Unknown));
        let mut ticks = interval(options.interval);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        AgentWatch {
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
        }
    }
}

impl AgentWatch {
    /// Waits for the next update of the agent. Cancel safe: no text that was read is lost.
    ///
    /// The connection-wide deadline of commands does not apply to reading.
    ///
    /// # Errors
    ///
    /// Those of reading the ring buffer. The watch continues unless the connection has ended.
    pub async fn next(&mut self) -> Option<Result<AgentUpdate, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The agent's state, as of the last text that was read.
    #[must_use]
    pub fn state(&self) -> AgentState {
        self.state
    }

    /// Reads the ring buffer when it is due. Ready without bytes when the client is gone.
    #[inline]
    fn poll_read(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Option<Vec<u8>>, Error>>> {
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
            self.reading = Some(Box::pin(async move { monitor.ring_buffer(&chardev).await }));
        }
    }

    /// Ready when a port has changed, the connection has ended (reading reports it), or the timer
    /// fires.
    fn poll_due(&mut self, context: &mut Context<'_>) -> Poll<()> {
        if let Poll::Ready(event) = Pin::new(&mut self.ports).poll_next(context) {
            // One read serves all queued events.
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
        if let Some(state) = last {
            self.change(state);
        } else if self.state == AgentState::Absent {
            self.change(AgentState::Unknown);
        }
    }

    /// There is no ring buffer to read.
    fn miss(&mut self) {
        self.lines = Lines::default();
        self.ticks.reset_after(self.options.interval.min(LOOK_EVERY));
        self.change(AgentState::Absent);
    }

    fn change(&mut self, state: AgentState) {
        if state == self.state {
            return;
        }
        self.state = state;
        self.shared.agents.set(&self.options.chardev, Some(state));
        self.updates.push_back(AgentUpdate::State(state));
        if matches!(state, AgentState::Started | AgentState::Stopped) {
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

    // Inline, like everything that polls a call: programs that do not use it need not compile it.
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
                Some(Ok(Some(bytes))) => self.take(&bytes),
                Some(Ok(None)) => self.miss(),
                Some(Err(error)) => {
                    self.over = error.is_end();
                    return Poll::Ready(Some(Err(error)));
                }
                None => self.over = true,
            }
        }
    }
}

impl Drop for AgentWatch {
    fn drop(&mut self) {
        self.shared.agents.set(&self.options.chardev, None);
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

/// Splits text that arrives in pieces into lines.
#[derive(Debug, Default)]
struct Lines {
    unfinished: Vec<u8>,
}

impl Lines {
    /// Adds bytes, and returns the lines that are complete now.
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

/// Removes the carriage return with which terminals also end a line.
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
