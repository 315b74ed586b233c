//! The table of the pending commands and the subscribers of one connection.

use std::borrow::Cow;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use tokio::sync::oneshot;

use crate::connection::admission::Permits;
use crate::connection::ending::End;
use crate::connection::mailbox::{EventText, Mailbox};
use crate::connection::pending::{Pending, PendingCommands};
use crate::connection::reply::Answer;
use crate::connection::request::Outgoing;
use crate::connection::sync::{AtomicBool, Mutex, lock};
use crate::connection::time_limits::SlowCommand;
use crate::error::{DisconnectCause, Ended, ProtocolError, ProtocolErrorKind, TimedOut};
use crate::event::{FromEvent, RawEvent};
use crate::json::frame::Limits;
use crate::log::trace::{self, ConnectionSpan};
use crate::log::{TrafficLog, guarded};

/// A source of the current time: Tokio's clock, which tests can pause, or the system's.
pub(crate) type Clock = fn() -> Instant;

/// The pending commands and the subscribers.
///
/// What each command uses comes first, in this order: with thousands of connections, the time to
/// fetch it into the processor's cache is what a poll takes.
#[derive(Debug)]
#[repr(C)]
pub(crate) struct Table {
    clock: Clock,
    log: Option<TrafficLog>,
    /// Whether slow commands are reported to anyone.
    reports_slow: bool,
    /// Whether the connection has ended. The reason is in the state.
    over: AtomicBool,
    state: Mutex<State>,
    pub(crate) span: ConnectionSpan,
    pub(crate) limits: Limits,
    /// The name of the connection.
    pub(crate) server: Arc<str>,
}

/// The soft limit of most commands, or less than that.
const SMALL_LIMIT: Duration = Duration::from_secs(1);

pub(crate) type GreetingText = Result<String, Ended>;

/// What each command uses comes first, in this order.
#[derive(Debug, Default)]
#[repr(C)]
struct State {
    last_id: u64,
    /// The number of replies received.
    replies: u64,
    ended: Option<Box<Ended>>,
    /// The time when the next command becomes slow, or an earlier time. The task sleeps until then.
    alarm: Option<Instant>,
    /// The time of the last command, and the time between the last two.
    last: Option<Instant>,
    interval: Duration,
    /// The commands without a reply, including those whose caller no longer waits.
    pending: PendingCommands,
    subscribers: Arc<[Arc<Mailbox>]>,
    greeting: Option<oneshot::Sender<Result<String, Ended>>>,
    shutdown: Option<Arc<EventText>>,
}

/// A command that was added to the table.
pub(crate) struct Entry {
    pub(crate) id: u64,
    pub(crate) answer: oneshot::Receiver<Answer>,
    /// Whether no other command is pending.
    pub(crate) alone: bool,
    /// Whether the command becomes slow before the present alarm.
    pub(crate) early: bool,
}

impl Table {
    pub(crate) fn new(
        limits: Limits,
        log: Option<TrafficLog>,
        server: Arc<str>,
        clock: Clock,
        reports_slow: bool,
        greeting: oneshot::Sender<GreetingText>,
    ) -> Self {
        let state = State { greeting: Some(greeting), ..State::default() };
        let span = ConnectionSpan::new(&server);
        let (state, over) = (Mutex::new(state), AtomicBool::new(false));
        Self { clock, log, reports_slow, over, state, span, limits, server }
    }

    /// The server's address as the caller wrote it.
    #[cfg(feature = "monitor")]
    pub(crate) fn server(&self) -> &str {
        &self.server
    }

    #[cfg(feature = "monitor")]
    pub(crate) fn is_logged(&self) -> bool {
        self.log.is_some()
    }

    /// Adds a command. It counts as slow if the reply takes longer than `soft_limit`.
    pub(crate) fn enter(
        &self,
        name: Cow<'static, str>,
        soft_limit: Duration,
        permits: Permits,
    ) -> Result<Entry, Ended> {
        let (waiter, answer) = oneshot::channel();
        let since = (self.clock)();
        let slow_at = since.checked_add(soft_limit).filter(|_| self.reports_slow);
        let mut state = lock(&self.state);
        if let Some(ended) = &state.ended {
            return Err(Ended::clone(ended).during(name));
        }
        state.note_command(since);
        let early = state.set_alarm(slow_at);
        let id = state.insert(Pending { name, waiter, since, slow_at, _permits: permits });
        Ok(Entry { id, answer, alone: state.pending.len() == 1, early })
    }

    /// Logs a command that is about to be sent.
    pub(crate) fn note_sent(&self, name: &str, outgoing: &Outgoing) {
        trace::sent(name, outgoing.id);
        if let Some(log) = &self.log {
            log.sent(name, &outgoing.text);
        }
    }

    /// Removes a command that was never sent.
    pub(crate) fn remove(&self, id: u64) {
        // Dropping the call wakes tasks, which may access the table immediately. It must not be
        // locked.
        let removed = lock(&self.state).pending.remove(id);
        drop(removed);
    }

    /// Fails a command that could not be sent within its time limit.
    pub(crate) fn fail_unsent(&self, id: u64, limit: Duration) {
        let pending = lock(&self.state).pending.remove(id);
        if let Some(pending) = pending {
            let command = pending.name.clone();
            pending.answer(Err(TimedOut { command, limit, sent: false }.into()));
        }
    }

    /// Returns the number of pending commands.
    #[cfg(all(test, qmp_model))]
    pub(crate) fn pending(&self) -> usize {
        lock(&self.state).pending.len()
    }

    /// Returns the number of replies received.
    pub(crate) fn replies(&self) -> u64 {
        lock(&self.state).replies
    }

    /// Returns `true` if a caller waits for the reply to a command that is not among `ids`.
    pub(crate) fn is_waited_on_beside(&self, ids: &[u64]) -> bool {
        let state = lock(&self.state);
        let others =
            ids.iter().filter_map(|id| state.pending.get(*id)).filter(|it| it.is_waited_on());
        let all = state.pending.values().filter(|it| it.is_waited_on());
        all.count() > others.count()
    }

    /// Returns the time of the next check for slow commands.
    pub(crate) fn alarm(&self) -> Option<Instant> {
        lock(&self.state).alarm
    }

    /// Like [`alarm`](Self::alarm), but `None` while no command is pending.
    pub(crate) fn pressing_alarm(&self) -> Option<Instant> {
        let state = lock(&self.state);
        state.alarm.filter(|_| !state.pending.is_empty())
    }

    /// Returns the commands that have become slow since the last call.
    pub(crate) fn slow_commands(&self, now: Instant) -> Vec<SlowCommand> {
        let mut state = lock(&self.state);
        let mut slow = Vec::new();
        let mut next = None;
        for pending in state.pending.values_mut() {
            if pending.slow_at.take_if(|at| *at <= now).is_some() {
                let elapsed = now.duration_since(pending.since);
                let (server, command) = (Arc::clone(&self.server), pending.name.clone());
                slow.push(SlowCommand { server, command, elapsed });
            }
            next = pending.slow_at.into_iter().chain(next).min();
        }
        state.alarm = next;
        slow
    }

    pub(crate) fn subscribe(&self, mailbox: Arc<Mailbox>) {
        let mut state = lock(&self.state);
        if let Some(ended) = state.ended.clone() {
            drop(state);
            return mailbox.end(*ended);
        }
        state.subscribers = state.subscribers.iter().cloned().chain([mailbox]).collect();
    }

    pub(crate) fn unsubscribe(&self, mailbox: &Arc<Mailbox>) {
        let mut state = lock(&self.state);
        let others = state.subscribers.iter().filter(|other| !Arc::ptr_eq(other, mailbox));
        let others = others.cloned().collect();
        let before = std::mem::replace(&mut state.subscribers, others);
        drop(state);
        // This may drop the last reference to a mailbox, and with it the subscriber's filter, whose
        // drop may run any code. The table must not be locked.
        drop(before);
    }

    pub(crate) fn receive_greeting(&self, text: String) {
        if let Some(log) = &self.log {
            log.received("", &format!("{{\"QMP\": {text}}}"));
        }
        let waiter = lock(&self.state).greeting.take();
        if let Some(waiter) = waiter {
            // Sending fails if the program has stopped waiting for the connection.
            let _ = waiter.send(Ok(text));
        }
    }

    pub(crate) fn receive_answer(&self, id: u64, mut answer: Answer) {
        let pending = lock(&self.state).take_answered(id);
        if let (Some(log), Ok(reply)) = (&self.log, &answer) {
            log.received(pending.as_ref().map_or("", |pending| &pending.name), &reply.text);
        }
        if let Some(pending) = pending {
            let mut heard = self.span.heard(&pending.name, id, || (self.clock)() - pending.since);
            match &mut answer {
                Ok(reply) => reply.heard = heard,
                Err(_) => heard.undecodable(),
            }
            pending.answer(answer);
        }
    }

    /// Fails the command whose reply has a defect.
    pub(crate) fn receive_defective_answer(&self, id: u64, defect: ProtocolErrorKind) {
        let name = lock(&self.state).pending.get(id).map(|pending| pending.name.clone());
        if let Some(name) = name {
            self.receive_answer(id, Err(ProtocolError::new(&name, defect).into()));
        }
    }

    pub(crate) fn receive_event(&self, event: EventText) {
        self.span.event(event.name());
        if let Some(log) = self.log.as_ref().filter(|_| !event.is_cut()) {
            log.received(event.name(), &event.text);
        }
        let event = Arc::new(event);
        let subscribers = {
            let mut state = lock(&self.state);
            if event.name() == "SHUTDOWN" {
                state.shutdown = Some(Arc::clone(&event));
            }
            Arc::clone(&state.subscribers)
        };
        for mailbox in subscribers.iter() {
            mailbox.offer(&event);
        }
    }

    /// Returns the reason why the connection ended. If none is recorded, the connection's task was
    /// dropped, and that is recorded as the reason.
    pub(crate) fn ended_or_lost(&self) -> Ended {
        self.finish(End::Closed(DisconnectCause::Runtime));
        let server = || Arc::clone(&self.server);
        self.ended().unwrap_or_else(|| End::Closed(DisconnectCause::Runtime).told(server(), None))
    }

    pub(crate) fn ended(&self) -> Option<Ended> {
        lock(&self.state).ended.as_deref().cloned()
    }

    /// Returns `true` if the connection has ended.
    pub(crate) fn is_over(&self) -> bool {
        self.over.load(Ordering::Acquire)
    }

    /// Ends the connection and notifies all waiters and subscribers, unless it has ended already.
    /// Only the first call sets the reason.
    pub(crate) fn finish(&self, end: End) {
        let Some((ended, last)) = self.settle(end) else { return };
        let _inside = self.span.enter();
        for pending in last.pending.into_values() {
            let ended = ended.clone().during(pending.name.clone());
            pending.answer(Err(ended.into()));
        }
        for mailbox in last.subscribers.iter() {
            mailbox.end(ended.clone());
        }
        if let Some(waiter) = last.greeting {
            let _ = guarded("a waker", || waiter.send(Err(ended.clone())));
        }
        // Notify `tracing` last, so that a subscriber that waits for a call to fail finds it
        // failed.
        self.span.ended(&ended);
    }

    /// Records the reason for the end. Returns `None` if one is recorded already.
    fn settle(&self, end: End) -> Option<(Ended, State)> {
        let mut state = lock(&self.state);
        if state.ended.is_some() {
            return None;
        }
        let shutdown = state.shutdown.take().and_then(|event| raw_event(&event));
        let ended = end.told(Arc::clone(&self.server), shutdown);
        let told = Some(Box::new(ended.clone()));
        let rest = State { ended: told, last_id: state.last_id, ..State::default() };
        let last = std::mem::replace(&mut *state, rest);
        self.over.store(true, Ordering::Release);
        Some((ended, last))
    }
}

impl State {
    /// Sets the alarm to the given time if that is earlier. Returns `true` if it was earlier, so
    /// that the task must be notified.
    fn set_alarm(&mut self, at: Option<Instant>) -> bool {
        let early = at.is_some() && self.alarm.is_none_or(|alarm| at < Some(alarm));
        if early {
            self.alarm = at;
        }
        early
    }

    fn note_command(&mut self, at: Instant) {
        let last = self.last.replace(at);
        self.interval = last.map_or(Duration::ZERO, |last| at.saturating_duration_since(last));
    }

    fn take_answered(&mut self, id: u64) -> Option<Pending> {
        let pending = self.pending.remove(id)?;
        self.replies += 1;
        if self.pending.is_empty() {
            self.postpone_alarm(&pending);
        }
        Some(pending)
    }

    /// Postpones the alarm while no command is pending, to a time before the next command becomes
    /// slow, if that comes after the same time as the last.
    ///
    /// Otherwise the alarm would wake the task for nothing after each command, and the next command
    /// would wake it to set the alarm again, which costs more than the command.
    fn postpone_alarm(&mut self, answered: &Pending) {
        let (Some(alarm), Some(slow_at)) = (&mut self.alarm, answered.slow_at) else { return };
        // The next command may have a smaller limit.
        let limit = slow_at.duration_since(answered.since).min(SMALL_LIMIT);
        let next = answered.since.checked_add(self.interval);
        // A quarter is left for the next command to come early, and at least a half for its reply.
        if let Some(next) = next.filter(|next| *alarm < *next + limit / 2) {
            *alarm = next + limit / 4 * 3;
        }
    }

    fn insert(&mut self, pending: Pending) -> u64 {
        // 0 is never an id, not even after the counter overflows.
        self.last_id = self.last_id.checked_add(1).unwrap_or(1);
        self.pending.insert(self.last_id, pending);
        self.last_id
    }
}

fn raw_event(event: &EventText) -> Option<RawEvent> {
    let data = serde_json::from_str(event.data()).ok()?;
    RawEvent::from_event(event.name(), data).ok()
}
