//! What the handles of a connection and its task share.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::ops::Range;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use tokio::sync::oneshot;

use crate::dispatch;
use crate::error::{DisconnectCause, Disconnected, Ended, Error};
use crate::event::{FromEvent, RawEvent};
use crate::frame::{Frame, Limits};
use crate::lock::lock;
use crate::mailbox::{EventText, Mailbox};
use crate::outbox::Outbox;
use crate::request::Request;
use crate::transport::Writer;

/// A command's answer, still as text.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) text: String,
    /// The value of `return` or `error`.
    pub(crate) value: Range<usize>,
    pub(crate) is_error: bool,
}

impl Reply {
    pub(crate) fn value(&self) -> &str {
        &self.text[self.value.clone()]
    }
}

pub(crate) type Answer = Result<Reply, Error>;

/// A connection as its handles see it.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) limits: Limits,
    state: Mutex<State>,
    pub(crate) outbox: Mutex<Outbox>,
    /// Set when the last handle is gone; the task then ends the connection.
    abandoned: AtomicBool,
}

/// What keeps a connection open: dropping it ends the connection.
#[derive(Debug)]
pub(crate) struct Lease(pub(crate) Arc<Shared>);

impl Drop for Lease {
    fn drop(&mut self) {
        self.0.abandon();
    }
}

#[derive(Debug, Default)]
struct State {
    last_id: u64,
    /// The commands whose answers have not come, waited for or not.
    pending: HashMap<u64, Pending, BuildHasherDefault<IdHasher>>,
    subscribers: Arc<[Arc<Mailbox>]>,
    greeting: Option<oneshot::Sender<Result<String, Ended>>>,
    shutdown: Option<Arc<EventText>>,
    ended: Option<Ended>,
}

/// A command that was handed over to be sent.
#[derive(Debug)]
struct Pending {
    waiter: oneshot::Sender<Answer>,
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

impl Shared {
    pub(crate) fn new(
        limits: Limits,
        writer: Writer,
        greeting: oneshot::Sender<Result<String, Ended>>,
    ) -> Self {
        let state = State { greeting: Some(greeting), ..State::default() };
        Self {
            limits,
            state: Mutex::new(state),
            outbox: Mutex::new(Outbox::new(writer)),
            abandoned: AtomicBool::new(false),
        }
    }

    /// Hands a command over to be sent.
    pub(crate) fn send(&self, mut request: Request) -> Result<oneshot::Receiver<Answer>, Ended> {
        let (waiter, answer) = oneshot::channel();
        let (id, alone) = {
            let mut state = lock(&self.state);
            if let Some(ended) = &state.ended {
                return Err(ended.clone());
            }
            state.last_id += 1;
            let id = state.last_id;
            state.pending.insert(id, Pending { waiter });
            (id, state.pending.len() == 1)
        };
        request.seal(id);
        lock(&self.outbox).send(request.text, alone);
        Ok(answer)
    }

    pub(crate) fn subscribe(&self, mailbox: Arc<Mailbox>) {
        let mut state = lock(&self.state);
        if let Some(ended) = &state.ended {
            return mailbox.end(ended.clone());
        }
        state.subscribers = state.subscribers.iter().cloned().chain([mailbox]).collect();
    }

    pub(crate) fn unsubscribe(&self, mailbox: &Arc<Mailbox>) {
        let mut state = lock(&self.state);
        let others = state.subscribers.iter().filter(|other| !Arc::ptr_eq(other, mailbox));
        state.subscribers = others.cloned().collect();
    }

    /// Does what a message from the server asks for; an error ends the connection.
    pub(crate) fn receive(&self, frame: Frame<'_>) -> Result<(), Ended> {
        dispatch::receive(self, frame)
    }

    pub(crate) fn receive_greeting(&self, text: String) {
        let waiter = lock(&self.state).greeting.take();
        if let Some(waiter) = waiter {
            // Nobody waits any more if connecting was given up.
            let _ = waiter.send(Ok(text));
        }
    }

    pub(crate) fn receive_answer(&self, id: u64, answer: Answer) {
        let pending = lock(&self.state).pending.remove(&id);
        if let Some(pending) = pending {
            // The future that waited may have been dropped.
            let _ = pending.waiter.send(answer);
        }
    }

    pub(crate) fn is_pending(&self, id: u64) -> bool {
        lock(&self.state).pending.contains_key(&id)
    }

    pub(crate) fn receive_event(&self, event: EventText) {
        let event = Arc::new(event);
        let subscribers = {
            let mut state = lock(&self.state);
            if event.name() == "SHUTDOWN" {
                state.shutdown = Some(Arc::clone(&event));
            }
            Arc::clone(&state.subscribers)
        };
        for mailbox in subscribers.iter().filter(|mailbox| mailbox.accepts(event.name())) {
            mailbox.push(Arc::clone(&event));
        }
    }

    /// Asks the task to end the connection, because nobody can use it any more.
    pub(crate) fn abandon(&self) {
        self.abandoned.store(true, Ordering::Release);
        lock(&self.outbox).close();
    }

    pub(crate) fn is_abandoned(&self) -> bool {
        self.abandoned.load(Ordering::Acquire)
    }

    /// The end, if one side closed the connection.
    pub(crate) fn disconnected(&self, cause: DisconnectCause) -> Ended {
        let shutdown = lock(&self.state).shutdown.take().and_then(|event| raw_event(&event));
        Ended::Disconnected(Disconnected { cause, shutdown: shutdown.map(Arc::new) })
    }

    /// Tells everybody that the connection is over. Only the first reason counts.
    pub(crate) fn finish(&self, ended: &Ended) {
        let (pending, subscribers, greeting) = {
            let mut state = lock(&self.state);
            if state.ended.is_some() {
                return;
            }
            state.ended = Some(ended.clone());
            let state = &mut *state;
            (
                std::mem::take(&mut state.pending),
                std::mem::take(&mut state.subscribers),
                state.greeting.take(),
            )
        };
        lock(&self.outbox).close();
        for pending in pending.into_values() {
            let _ = pending.waiter.send(Err(ended.clone().into()));
        }
        for mailbox in subscribers.iter() {
            mailbox.end(ended.clone());
        }
        greeting.map(|waiter| waiter.send(Err(ended.clone())));
    }

    /// How the connection ended, or that it ends now because of `cause`.
    pub(crate) fn ended_or(&self, cause: DisconnectCause) -> Ended {
        self.ended().unwrap_or_else(|| self.disconnected(cause))
    }

    pub(crate) fn ended(&self) -> Option<Ended> {
        lock(&self.state).ended.clone()
    }
}

fn raw_event(event: &EventText) -> Option<RawEvent> {
    let data = serde_json::from_str(event.data()).ok()?;
    RawEvent::from_event(event.name(), data).ok()
}
