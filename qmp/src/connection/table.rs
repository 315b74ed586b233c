//! Who waits for what: the calls in flight and the subscribers of one connection.

use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tokio::sync::oneshot;

use crate::connection::admission::Permits;
use crate::connection::ending::End;
use crate::connection::lock::lock;
use crate::connection::mailbox::{EventText, Mailbox};
use crate::connection::reply::Answer;
use crate::connection::request::Outgoing;
use crate::connection::time_limits::SlowCommand;
use crate::error::{DisconnectCause, Ended, ProtocolError, ProtocolErrorKind, TimedOut};
use crate::event::{FromEvent, RawEvent};
use crate::json::frame::Limits;
use crate::log::{TrafficLog, guarded, trace};

/// What tells the time: Tokio's clock, which tests can pause, or the system's.
pub(crate) type Clock = fn() -> Instant;

/// The calls in flight and the subscribers.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) limits: Limits,
    /// The server as the caller named it.
    server: Arc<str>,
    clock: Clock,
    log: Option<TrafficLog>,
    state: Mutex<State>,
    /// Whether the connection has ended: the state says how.
    over: AtomicBool,
}

pub(crate) type GreetingText = Result<String, Ended>;

#[derive(Debug, Default)]
struct State {
    last_id: u64,
    /// How many answers have come.
    replies: u64,
    /// The commands whose answers have not come, waited for or not.
    pending: HashMap<u64, Pending, BuildHasherDefault<IdHasher>>,
    /// When the next command becomes slow, or earlier. The task sleeps until then.
    alarm: Option<Instant>,
    subscribers: Arc<[Arc<Mailbox>]>,
    greeting: Option<oneshot::Sender<Result<String, Ended>>>,
    shutdown: Option<Arc<EventText>>,
    ended: Option<Ended>,
}

/// A command that was handed over to be sent.
#[derive(Debug)]
struct Pending {
    name: Cow<'static, str>,
    waiter: oneshot::Sender<Answer>,
    since: Instant,
    /// When it becomes slow, unless that was reported.
    slow_at: Option<Instant>,
    /// Held until the server has answered, also if nobody waits for it any more.
    _permits: Permits,
}

impl Pending {
    /// Whether somebody still waits for the answer.
    fn is_waited_on(&self) -> bool {
        !self.waiter.is_closed()
    }

    /// Hands the answer to whoever waits. This wakes tasks, also those that wait for the permits;
    /// one that panics when it is woken concerns no other.
    fn answer(self, answer: Answer) {
        let _ = guarded("a waker", || {
            // The future that waited may have been dropped.
            let _ = self.waiter.send(answer);
        });
    }
}

/// Ids are counted, so they spread by themselves.
#[derive(Default)]
struct IdHasher(u64);

impl Hasher for IdHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(byte);
        }
    }

    fn write_u64(&mut self, id: u64) {
        // The table looks at the highest bits, too.
        self.0 = id.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }
}

/// A call that was entered.
pub(crate) struct Entry {
    pub(crate) id: u64,
    pub(crate) answer: oneshot::Receiver<Answer>,
    /// Whether no other call is in flight.
    pub(crate) alone: bool,
    /// Whether it becomes slow before anything that was watched for.
    pub(crate) early: bool,
}

impl Table {
    pub(crate) fn new(
        limits: Limits,
        log: Option<TrafficLog>,
        server: Arc<str>,
        clock: Clock,
        greeting: oneshot::Sender<GreetingText>,
    ) -> Self {
        let state = State { greeting: Some(greeting), ..State::default() };
        Self { limits, server, clock, log, state: Mutex::new(state), over: AtomicBool::new(false) }
    }

    /// The server as the caller named it.
    pub(crate) fn server(&self) -> &str {
        &self.server
    }

    pub(crate) fn is_logged(&self) -> bool {
        self.log.is_some()
    }

    /// Enters a call; it is slow if the answer takes longer than `soft_limit`.
    pub(crate) fn enter(
        &self,
        name: Cow<'static, str>,
        soft_limit: Duration,
        permits: Permits,
    ) -> Result<Entry, Ended> {
        let (waiter, answer) = oneshot::channel();
        let since = (self.clock)();
        let slow_at = since.checked_add(soft_limit);
        let mut state = lock(&self.state);
        if let Some(ended) = &state.ended {
            return Err(ended.clone());
        }
        let early = state.set_alarm(slow_at);
        let id = state.insert(Pending { name, waiter, since, slow_at, _permits: permits });
        Ok(Entry { id, answer, alone: state.pending.len() == 1, early })
    }

    /// Makes a record of a command that is about to be sent.
    pub(crate) fn note_sent(&self, name: &str, outgoing: &Outgoing) {
        trace::sent(name, outgoing.id);
        if let Some(log) = &self.log {
            log.sent(name, &outgoing.text);
        }
    }

    /// Forgets a call that was never sent.
    pub(crate) fn remove(&self, id: u64) {
        // What is dropped wakes others, which may come back here at once.
        let removed = lock(&self.state).pending.remove(&id);
        drop(removed);
    }

    /// Fails a call that could not be sent in time.
    pub(crate) fn fail_unsent(&self, id: u64, limit: Duration) {
        let pending = lock(&self.state).pending.remove(&id);
        if let Some(pending) = pending {
            let command = pending.name.clone();
            pending.answer(Err(TimedOut { command, limit, sent: false }.into()));
        }
    }

    /// How many answers have come.
    pub(crate) fn replies(&self) -> u64 {
        lock(&self.state).replies
    }

    /// Whether somebody waits for the answer to a command that is not among these.
    pub(crate) fn is_waited_on_beside(&self, ids: &[u64]) -> bool {
        let state = lock(&self.state);
        let others =
            ids.iter().filter_map(|id| state.pending.get(id)).filter(|it| it.is_waited_on());
        let all = state.pending.values().filter(|it| it.is_waited_on());
        all.count() > others.count()
    }

    /// When somebody has to look for slow commands next.
    pub(crate) fn alarm(&self) -> Option<Instant> {
        lock(&self.state).alarm
    }

    /// Like [`alarm`](Self::alarm), but nothing while no call is in flight.
    pub(crate) fn pressing_alarm(&self) -> Option<Instant> {
        let state = lock(&self.state);
        state.alarm.filter(|_| !state.pending.is_empty())
    }

    /// The commands that have become slow since this was last asked.
    pub(crate) fn slow_commands(&self, now: Instant) -> Vec<SlowCommand> {
        let mut state = lock(&self.state);
        let mut slow = Vec::new();
        let mut next = None;
        for pending in state.pending.values_mut() {
            if pending.slow_at.take_if(|at| *at <= now).is_some() {
                let elapsed = now.duration_since(pending.since);
                slow.push(SlowCommand { command: pending.name.clone(), elapsed });
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
            return mailbox.end(ended);
        }
        state.subscribers = state.subscribers.iter().cloned().chain([mailbox]).collect();
    }

    pub(crate) fn unsubscribe(&self, mailbox: &Arc<Mailbox>) {
        let mut state = lock(&self.state);
        let others = state.subscribers.iter().filter(|other| !Arc::ptr_eq(other, mailbox));
        let others = others.cloned().collect();
        let before = std::mem::replace(&mut state.subscribers, others);
        drop(state);
        // With the last of its references goes the filter of a mailbox, which may hold anything.
        drop(before);
    }

    pub(crate) fn receive_greeting(&self, text: String) {
        if let Some(log) = &self.log {
            log.received("", &format!("{{\"QMP\": {text}}}"));
        }
        let waiter = lock(&self.state).greeting.take();
        if let Some(waiter) = waiter {
            // Nobody waits any more if connecting was given up.
            let _ = waiter.send(Ok(text));
        }
    }

    pub(crate) fn receive_answer(&self, id: u64, answer: Answer) {
        let pending = lock(&self.state).take_answered(id);
        if let (Some(log), Ok(reply)) = (&self.log, &answer) {
            log.received(pending.as_ref().map_or("", |pending| &pending.name), &reply.text);
        }
        if let Some(pending) = pending {
            trace::answered(&pending.name, id, || (self.clock)() - pending.since);
            pending.answer(answer);
        }
    }

    /// Fails the call that an answer belongs to which cannot be used.
    pub(crate) fn receive_defective_answer(&self, id: u64, defect: ProtocolErrorKind) {
        let name = lock(&self.state).pending.get(&id).map(|pending| pending.name.clone());
        if let Some(name) = name {
            self.receive_answer(id, Err(ProtocolError::new(name, defect).into()));
        }
    }

    pub(crate) fn receive_event(&self, event: EventText) {
        trace::event(event.name());
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

    /// How the connection ended; if nobody has said so, whoever drove it is gone.
    pub(crate) fn ended_or_lost(&self) -> Ended {
        self.finish(End::Closed(DisconnectCause::Runtime));
        let server = || Arc::clone(&self.server);
        self.ended().unwrap_or_else(|| End::Closed(DisconnectCause::Runtime).told(server(), None))
    }

    pub(crate) fn ended(&self) -> Option<Ended> {
        lock(&self.state).ended.clone()
    }

    /// Whether the connection has ended.
    pub(crate) fn is_over(&self) -> bool {
        self.over.load(Ordering::Acquire)
    }

    /// Ends the connection and tells everybody, unless it has ended before: of all who find that
    /// it is over, the first to come here says why.
    pub(crate) fn finish(&self, end: End) {
        let Some((ended, last)) = self.settle(end) else { return };
        for pending in last.pending.into_values() {
            pending.answer(Err(ended.clone().into()));
        }
        for mailbox in last.subscribers.iter() {
            mailbox.end(ended.clone());
        }
        if let Some(waiter) = last.greeting {
            let _ = guarded("a waker", || waiter.send(Err(ended.clone())));
        }
        // A subscriber that waits for the end of something finds it.
        trace::ended(&ended);
    }

    /// Puts the end on record; nothing if there is one already.
    fn settle(&self, end: End) -> Option<(Ended, State)> {
        let mut state = lock(&self.state);
        if state.ended.is_some() {
            return None;
        }
        let shutdown = state.shutdown.take().and_then(|event| raw_event(&event));
        let ended = end.told(Arc::clone(&self.server), shutdown);
        let rest = State { ended: Some(ended.clone()), last_id: state.last_id, ..State::default() };
        let last = std::mem::replace(&mut *state, rest);
        self.over.store(true, Ordering::Release);
        Some((ended, last))
    }
}

impl State {
    /// Makes sure that the task looks in time; true if it has to be told.
    fn set_alarm(&mut self, at: Option<Instant>) -> bool {
        let early = at.is_some() && self.alarm.is_none_or(|alarm| at < Some(alarm));
        if early {
            self.alarm = at;
        }
        early
    }

    fn take_answered(&mut self, id: u64) -> Option<Pending> {
        let pending = self.pending.remove(&id)?;
        self.replies += 1;
        Some(pending)
    }

    fn insert(&mut self, pending: Pending) -> u64 {
        // 0 is never an id, not even after all others have been.
        self.last_id = self.last_id.checked_add(1).unwrap_or(1);
        self.pending.insert(self.last_id, pending);
        self.last_id
    }
}

fn raw_event(event: &EventText) -> Option<RawEvent> {
    let data = serde_json::from_str(event.data()).ok()?;
    RawEvent::from_event(event.name(), data).ok()
}
