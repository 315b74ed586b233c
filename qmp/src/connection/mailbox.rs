//! The queue between the connection and one subscriber.

use std::collections::VecDeque;
use std::ops::Range;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Instant;

use crate::connection::lock::lock;
use crate::error::{Ended, ProtocolErrorKind};
use crate::event::{FromEvent, RawEvent, Timestamp};
use crate::log::guarded;

/// An event that nobody has decoded yet.
#[derive(Debug)]
pub(crate) struct EventText {
    pub(crate) text: String,
    /// Without the quotes.
    pub(crate) name: Range<usize>,
    pub(crate) data: Option<Range<usize>>,
    pub(crate) timestamp: Timestamp,
    pub(crate) received: Instant,
    /// Why the event cannot be used, if it cannot.
    pub(crate) defect: Option<Defect>,
}

/// Why an event cannot be used.
#[derive(Debug)]
pub(crate) enum Defect {
    /// Its text cannot be used.
    Text(ProtocolErrorKind),
    /// The filter of the subscription panicked at it, with this message.
    Filter(String),
}

impl EventText {
    /// An event that is made here.
    pub(crate) fn new(event: &RawEvent) -> Self {
        let (name, data) = (event.name(), event.data().get());
        Self {
            text: format!("{name}{data}"),
            name: 0..name.len(),
            data: Some(name.len()..name.len() + data.len()),
            timestamp: Timestamp::UNKNOWN,
            received: Instant::now(),
            defect: None,
        }
    }

    /// What a subscriber receives in place of the event if its filter panicked.
    fn failed(&self, panic: String) -> Self {
        Self {
            text: self.name().to_owned(),
            name: 0..self.name.len(),
            data: None,
            timestamp: self.timestamp,
            received: self.received,
            defect: Some(Defect::Filter(panic)),
        }
    }

    /// Whether the text holds no more than the name.
    pub(crate) fn is_cut(&self) -> bool {
        matches!(&self.defect, Some(Defect::Text(ProtocolErrorKind::TooLarge { .. })))
    }

    pub(crate) fn name(&self) -> &str {
        &self.text[self.name.clone()]
    }

    /// How much memory it takes, in bytes.
    fn size(&self) -> usize {
        let panic = match &self.defect {
            Some(Defect::Filter(message)) => message.capacity(),
            _ => 0,
        };
        size_of::<Self>() + self.text.capacity() + panic
    }

    pub(crate) fn data(&self) -> &str {
        self.data.clone().map_or("{}", |range| &self.text[range])
    }
}

/// Which events a subscriber wants.
pub(crate) type Accepts = Box<dyn Fn(&EventText) -> bool + Send + Sync>;

/// Wants the events of one type, and of those what the filter lets through, by name and data. One
/// that was too large has no data, and is not for the filter to judge.
pub(crate) fn accepting<E: FromEvent>(
    filter: impl Fn(&str, &str) -> bool + Send + Sync + 'static,
) -> Accepts {
    // As a pointer it does not name `E`, which need not be `'static`.
    let accepts: fn(&str) -> bool = E::accepts;
    Box::new(move |event| {
        accepts(event.name()) && (event.is_cut() || filter(event.name(), event.data()))
    })
}

/// What a mailbox yields.
#[derive(Debug)]
pub(crate) enum Mail {
    Event(Arc<EventText>),
    /// So many events were dropped here.
    Lagged(u64),
    /// The connection ended.
    Ended(Ended),
    /// Nothing more comes, and that was said before.
    Silence,
}

/// How much a mailbox holds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Capacity {
    pub(crate) events: usize,
    /// An event that is larger is held alone.
    pub(crate) bytes: usize,
}

impl Default for Capacity {
    fn default() -> Self {
        Self { events: 4096, bytes: 16 << 20 }
    }
}

/// One subscriber's queue.
pub(crate) struct Mailbox {
    accepts: Accepts,
    capacity: Capacity,
    queue: Mutex<Queue>,
}

#[derive(Default)]
struct Queue {
    events: VecDeque<Arc<EventText>>,
    /// How much memory the events take, in bytes.
    bytes: usize,
    lagged: u64,
    ended: Option<Ended>,
    silent: bool,
    waker: Option<Waker>,
}

impl Mailbox {
    pub(crate) fn new(accepts: Accepts, capacity: Capacity) -> Self {
        Self { accepts, capacity, queue: Mutex::default() }
    }

    /// Adds an event if the subscriber wants it. If the filter panics, an error takes its place.
    pub(crate) fn offer(&self, event: &Arc<EventText>) {
        match guarded("the filter of a subscription", || (self.accepts)(event)) {
            Ok(true) => self.push(Arc::clone(event)),
            Ok(false) => {}
            Err(panic) => self.push(Arc::new(event.failed(panic))),
        }
    }

    /// Adds an event, in place of the oldest ones if there is no room.
    pub(crate) fn push(&self, event: Arc<EventText>) {
        let mut queue = lock(&self.queue);
        let room = self.capacity.bytes.saturating_sub(event.size());
        while (queue.events.len() >= self.capacity.events || queue.bytes > room)
            && queue.pop().is_some()
        {
            queue.lagged += 1;
        }
        queue.bytes += event.size();
        queue.events.push_back(event);
        let waker = queue.waker.take();
        drop(queue);
        wake(waker);
    }

    /// Tells the subscriber that the connection ended. The first reason counts.
    pub(crate) fn end(&self, ended: Ended) {
        let mut queue = lock(&self.queue);
        if !queue.silent && queue.ended.is_none() {
            queue.ended = Some(ended);
        }
        let waker = queue.waker.take();
        drop(queue);
        wake(waker);
    }

    /// Tells the subscriber that nothing more comes.
    pub(crate) fn close(&self) {
        let mut queue = lock(&self.queue);
        queue.silent = true;
        let waker = queue.waker.take();
        drop(queue);
        wake(waker);
    }

    /// Takes what is next, if something is.
    pub(crate) fn try_take(&self) -> Option<Mail> {
        lock(&self.queue).take()
    }

    /// Takes what is next.
    pub(crate) fn poll_take(&self, context: &mut Context<'_>) -> Poll<Mail> {
        let waker = context.waker();
        let mut queue = lock(&self.queue);
        if let Some(mail) = queue.take() {
            return Poll::Ready(mail);
        }
        if queue.waker.as_ref().is_some_and(|known| known.will_wake(waker)) {
            return Poll::Pending;
        }
        drop(queue);
        self.poll_again(waker.clone())
    }

    /// Leaves a waker. Cloning and dropping one calls code of others, so the queue is not locked
    /// meanwhile.
    fn poll_again(&self, waker: Waker) -> Poll<Mail> {
        let mut queue = lock(&self.queue);
        let mail = queue.take();
        let surplus = match mail {
            Some(_) => Some(waker),
            None => queue.waker.replace(waker),
        };
        drop(queue);
        drop(surplus);
        mail.map_or(Poll::Pending, Poll::Ready)
    }
}

impl std::fmt::Debug for Mailbox {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Mailbox").field("capacity", &self.capacity).finish_non_exhaustive()
    }
}

impl Queue {
    fn pop(&mut self) -> Option<Arc<EventText>> {
        let event = self.events.pop_front()?;
        self.bytes -= event.size();
        Some(event)
    }

    fn take(&mut self) -> Option<Mail> {
        if self.lagged > 0 {
            return Some(Mail::Lagged(std::mem::take(&mut self.lagged)));
        }
        if let Some(event) = self.pop() {
            self.shrink();
            return Some(Mail::Event(event));
        }
        if let Some(ended) = self.ended.take() {
            self.silent = true;
            return Some(Mail::Ended(ended));
        }
        self.silent.then_some(Mail::Silence)
    }

    /// Gives back what a burst took, so that an idle subscriber costs next to nothing.
    fn shrink(&mut self) {
        if self.events.is_empty() && self.events.capacity() > 64 {
            self.events = VecDeque::new();
        }
    }
}

/// Calls a waker. No lock may be held, because the task may run at once.
pub(crate) fn wake(waker: Option<Waker>) {
    if let Some(waker) = waker {
        // A task that panics when it is woken concerns no other.
        let _ = guarded("a waker", || waker.wake());
    }
}
