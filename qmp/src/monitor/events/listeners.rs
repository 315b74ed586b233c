//! Listeners for changes that QEMU sends no event for: those of agents.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, Weak};
use std::task::{Context, Poll, Waker};

use crate::connection::lock::lock;

/// The capacity of a listener's queue. The oldest change is dropped first, because a guest can
/// cause any number.
const MOST: usize = 256;

/// The start or stop of an agent in the guest.
#[derive(Clone, Debug)]
pub(crate) struct AgentChange {
    pub(crate) chardev: Arc<str>,
    pub(crate) started: bool,
}

/// All registered listeners.
#[derive(Default)]
pub(crate) struct Listeners(Mutex<Vec<Weak<Listener>>>);

impl fmt::Debug for Listeners {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Listeners").field(&lock(&self.0).len()).finish()
    }
}

impl fmt::Debug for Listener {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Listener").finish_non_exhaustive()
    }
}

impl Listeners {
    pub(crate) fn add(&self) -> Arc<Listener> {
        let listener = Arc::default();
        lock(&self.0).push(Arc::downgrade(&listener));
        listener
    }

    /// Notifies all live listeners.
    pub(crate) fn tell(&self, change: &AgentChange) {
        let mut listeners = lock(&self.0);
        listeners.retain(|listener| listener.strong_count() > 0);
        let all = listeners.clone();
        // A waker may call this function again immediately.
        drop(listeners);
        all.iter().filter_map(Weak::upgrade).for_each(|listener| listener.push(change.clone()));
    }
}

/// The next item of one listener.
#[derive(Debug)]
pub(crate) enum News {
    Change(AgentChange),
    /// The number of changes that were dropped at this position.
    Lagged(u64),
}

/// The queue of one listener.
#[derive(Default)]
pub(crate) struct Listener(Mutex<Queue>);

#[derive(Default)]
struct Queue {
    changes: VecDeque<AgentChange>,
    lagged: u64,
    waker: Option<Waker>,
}

impl Listener {
    fn push(&self, change: AgentChange) {
        let mut queue = lock(&self.0);
        if queue.changes.len() == MOST {
            queue.changes.pop_front();
            queue.lagged += 1;
        }
        queue.changes.push_back(change);
        let waker = queue.waker.take();
        drop(queue);
        waker.into_iter().for_each(Waker::wake);
    }

    pub(crate) fn poll_next(&self, context: &mut Context<'_>) -> Poll<News> {
        let mut queue = lock(&self.0);
        if queue.lagged > 0 {
            return Poll::Ready(News::Lagged(std::mem::take(&mut queue.lagged)));
        }
        if let Some(change) = queue.changes.pop_front() {
            return Poll::Ready(News::Change(change));
        }
        queue.waker = Some(context.waker().clone());
        Poll::Pending
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(started: bool) -> AgentChange {
        AgentChange { chardev: "agent".into(), started }
    }

    #[test]
    fn the_newest_changes_are_held_and_the_others_counted() {
        let listeners = Listeners::default();
        let listener = listeners.add();
        for count in 0..MOST + 3 {
            listeners.tell(&change(count % 2 == 0));
        }
        let mut context = Context::from_waker(Waker::noop());
        assert!(matches!(listener.poll_next(&mut context), Poll::Ready(News::Lagged(3))));
        for count in 3..MOST + 3 {
            let Poll::Ready(News::Change(next)) = listener.poll_next(&mut context) else {
                panic!()
            };
            assert_eq!(next.started, count % 2 == 0);
        }
        assert!(listener.poll_next(&mut context).is_pending());
    }

    #[test]
    fn who_is_gone_is_forgotten() {
        let listeners = Listeners::default();
        drop(listeners.add());
        listeners.tell(&change(true));
        assert!(lock(&listeners.0).is_empty());
    }
}
