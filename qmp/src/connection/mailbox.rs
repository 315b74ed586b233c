//! The event queue of one subscriber.

use std::collections::VecDeque;
use std::ops::Range;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Instant;

use crate::connection::sync::{Mutex, lock};
use crate::error::{Ended, ProtocolErrorKind};
use crate::event::{FromEvent, Timestamp};
use crate::log::guarded;

/// An event that has not been decoded.
#[derive(Debug)]
pub(crate) struct EventText {
    pub(crate) text: String,
    /// The range of the name, without its quotes.
    pub(crate) name: Range<usize>,
    pub(crate) data: Option<Range<usize>>,
    pub(crate) timestamp: Timestamp,
    pub(crate) received: Instant,
    /// The reason why the event cannot be used, if any.
    pub(crate) defect: Option<Defect>,
}

/// The reason why an event cannot be used.
#[derive(Debug)]
pub(crate) enum Defect {
    /// Its text has this defect.
    Text(ProtocolErrorKind),
    /// The filter of the subscription panicked with this message.
    Filter(String),
}

impl EventText {
    /// Creates an event that does not come from the server.
    #[cfg(feature = "monitor")]
    pub(crate) fn new(event: &crate::event::RawEvent) -> Self {
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

    /// Returns the event that a subscriber receives instead of this one if its filter panicked.
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

    /// Returns `true` if the event was too large, so that its text contains only the name.
    pub(crate) fn is_cut(&self) -> bool {
        matches!(&self.defect, Some(Defect::Text(ProtocolErrorKind::TooLarge { .. })))
    }

    pub(crate) fn name(&self) -> &str {
        &self.text[self.name.clone()]
    }

    /// Returns the memory that the event occupies, in bytes.
    pub(super) fn size(&self) -> usize {
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

/// Decides whether a subscriber wants an event.
pub(crate) type Accepts = Box<dyn Fn(&EventText) -> bool + Send + Sync>;

/// Accepts the events of one type for which the filter returns true, given name and data. The
/// filter is not called for an event that was too large, because its data is missing. Such an event
/// is accepted.
pub(crate) fn accepting<E: FromEvent>(
    filter: impl Fn(&str, &str) -> bool + Send + Sync + 'static,
) -> Accepts {
    // A function pointer does not mention `E`, which need not be `'static`.
    let accepts: fn(&str) -> bool = E::accepts;
    Box::new(move |event| {
        accepts(event.name()) && (event.is_cut() || filter(event.name(), event.data()))
    })
}

/// An item that a mailbox yields.
#[derive(Debug)]
pub(crate) enum Mail {
    Event(Arc<EventText>),
    /// The number of events that were dropped at this point.
    Lagged(u64),
    /// The connection ended.
    Ended(Ended),
    /// No more events follow, and the reason for the end, if any, has been yielded.
    Silence,
}

/// The limits of a mailbox.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Capacity {
    pub(crate) events: usize,
    /// The maximum total size. A larger event is queued alone.
    pub(crate) bytes: usize,
}

impl Default for Capacity {
    fn default() -> Self {
        Self { events: 4096, bytes: 16 << 20 }
    }
}

/// The queue of one subscriber.
pub(crate) struct Mailbox {
    accepts: Accepts,
    capacity: Capacity,
    queue: Mutex<Queue>,
}

#[derive(Default)]
struct Queue {
    events: VecDeque<Arc<EventText>>,
    /// The memory that the queued events occupy, in bytes.
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

    /// Queues an event if the subscriber wants it. If the filter panics, queues an error instead.
    pub(crate) fn offer(&self, event: &Arc<EventText>) {
        match guarded("the filter of a subscription", || (self.accepts)(event)) {
            Ok(true) => self.push(Arc::clone(event)),
            Ok(false) => {}
            Err(panic) => self.push(Arc::new(event.failed(panic))),
        }
    }

    /// Queues an event. Drops the oldest events if there is no room. After the end was yielded, or
    /// the queue was closed, it drops the event: the connection can be closed while its task delivers
    /// one, and nothing may follow the end.
    pub(crate) fn push(&self, event: Arc<EventText>) {
        let mut queue = lock(&self.queue);
        if queue.silent {
            drop(queue);
            return;
        }
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

    /// Records the end of the connection and wakes the subscriber. Only the first reason is kept.
    pub(crate) fn end(&self, ended: Ended) {
        let mut queue = lock(&self.queue);
        if !queue.silent && queue.ended.is_none() {
            queue.ended = Some(ended);
        }
        let waker = queue.waker.take();
        drop(queue);
        wake(waker);
    }

    /// Ends the queue without a reason and wakes the subscriber.
    #[cfg(feature = "monitor")]
    pub(crate) fn close(&self) {
        let mut queue = lock(&self.queue);
        queue.silent = true;
        let waker = queue.waker.take();
        drop(queue);
        wake(waker);
    }

    /// Returns the number of queued events and the memory that they occupy, in bytes.
    #[cfg(all(test, qmp_model))]
    pub(crate) fn held(&self) -> (usize, usize) {
        let queue = lock(&self.queue);
        let bytes = queue.events.iter().map(|event| event.size()).sum();
        (queue.events.len(), bytes)
    }

    /// Takes the next item, if there is one.
    pub(crate) fn try_take(&self) -> Option<Mail> {
        lock(&self.queue).take()
    }

    /// Polls for the next item.
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

    /// Registers a waker, unless an item has arrived. Cloning and dropping a waker runs code of the
    /// program or its runtime, so both happen while the queue is not locked.
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

    /// Frees the memory of a burst, so that an idle subscriber occupies little.
    fn shrink(&mut self) {
        if self.events.is_empty() && self.events.capacity() > 64 {
            self.events = VecDeque::new();
        }
    }
}

/// Calls a waker. The caller must hold no lock, because the task may run immediately.
pub(crate) fn wake(waker: Option<Waker>) {
    if let Some(waker) = waker {
        // A panic of the waker must not affect other tasks.
        let _ = guarded("a waker", || waker.wake());
    }
}

#[cfg(all(test, not(qmp_model)))]
mod tests {
    use std::sync::Arc;
    use std::time::Instant;

    use super::{Capacity, EventText, Mail, Mailbox};
    use crate::connection::ending::End;
    use crate::error::DisconnectCause;
    use crate::event::Timestamp;

    /// The program closes the connection while its task is delivering an event.
    #[test]
    fn nothing_follows_the_end() {
        let mailbox = Mailbox::new(Box::new(|_| true), Capacity::default());
        mailbox.end(End::Closed(DisconnectCause::Client).told("server".into(), None));
        assert!(matches!(mailbox.try_take(), Some(Mail::Ended(_))));
        mailbox.offer(&Arc::new(EventText {
            text: "STOP".to_owned(),
            name: 0..4,
            data: None,
            timestamp: Timestamp::UNKNOWN,
            received: Instant::now(),
            defect: None,
        }));
        assert!(matches!(mailbox.try_take(), Some(Mail::Silence)));
    }
}
