//! The commands without a reply, by their ids.

use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::time::Instant;

use tokio::sync::oneshot;

use crate::connection::admission::Permits;
use crate::connection::reply::Answer;
use crate::log::guarded;

/// A command without a reply.
#[derive(Debug)]
pub(super) struct Pending {
    pub(super) name: Cow<'static, str>,
    pub(super) waiter: oneshot::Sender<Answer>,
    pub(super) since: Instant,
    /// The time when the command becomes slow. `None` once that has been reported.
    pub(super) slow_at: Option<Instant>,
    /// Held until the server replies, even if no caller waits any more.
    pub(super) _permits: Permits,
}

impl Pending {
    /// Returns `true` if a caller still waits for the reply.
    pub(super) fn is_waited_on(&self) -> bool {
        !self.waiter.is_closed()
    }

    /// Sends the reply to the caller, and releases the permits. Both wake tasks. A waker that
    /// panics must not affect other calls.
    pub(super) fn answer(self, answer: Answer) {
        let _ = guarded("a waker", || {
            // The caller's future may have been dropped.
            let _ = self.waiter.send(answer);
        });
    }
}

/// The pending commands.
///
/// Most programs have one at a time on a connection. It is beside the map, so that the memory of a
/// connection that is polled now and then stays together: with thousands of them, the time to fetch
/// it into the processor's cache is what a poll takes.
#[derive(Debug, Default)]
pub(super) struct PendingCommands {
    one: Option<(u64, Pending)>,
    others: HashMap<u64, Pending, BuildHasherDefault<IdHasher>>,
}

impl PendingCommands {
    pub(super) fn len(&self) -> usize {
        usize::from(self.one.is_some()) + self.others.len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.one.is_none() && self.others.is_empty()
    }

    /// Adds a command. No other has its id.
    pub(super) fn insert(&mut self, id: u64, pending: Pending) {
        match &self.one {
            None => self.one = Some((id, pending)),
            Some(_) => drop(self.others.insert(id, pending)),
        }
    }

    pub(super) fn remove(&mut self, id: u64) -> Option<Pending> {
        match self.one.take_if(|(known, _)| *known == id) {
            Some((_, pending)) => Some(pending),
            None if self.others.is_empty() => None,
            None => self.others.remove(&id),
        }
    }

    pub(super) fn get(&self, id: u64) -> Option<&Pending> {
        match &self.one {
            Some((known, pending)) if *known == id => Some(pending),
            _ => self.others.get(&id),
        }
    }

    pub(super) fn values(&self) -> impl Iterator<Item = &Pending> {
        self.one.iter().map(|(_, pending)| pending).chain(self.others.values())
    }

    pub(super) fn values_mut(&mut self) -> impl Iterator<Item = &mut Pending> {
        self.one.iter_mut().map(|(_, pending)| pending).chain(self.others.values_mut())
    }

    pub(super) fn into_values(self) -> impl Iterator<Item = Pending> {
        self.one.into_iter().map(|(_, pending)| pending).chain(self.others.into_values())
    }
}

/// A hasher for ids. They are consecutive numbers, so one multiplication spreads them well enough.
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
        // The hash table also uses the highest bits.
        self.0 = id.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }
}
