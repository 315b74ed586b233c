//! The commands that are not wholly written.
//!
//! Commands are written in the order in which they were queued, and a command that was begun is
//! finished before the next one: whichever thread writes continues where the last one stopped.
//! Writing never blocks, so that a thread holds the queue for the time of a system call at most and
//! every caller can keep its own deadline.

use std::collections::VecDeque;
use std::io;
use std::time::{Duration, Instant};

use super::stream::Stream;
use crate::connection::request::Outgoing;

/// The queue of commands that wait to be written.
#[derive(Debug, Default)]
pub(super) struct Outbox {
    queue: VecDeque<Outgoing>,
    /// How much of the first command is written, in bytes.
    written: usize,
    waiting: Option<Waiting>,
}

/// How long the queue has waited without progress.
#[derive(Debug)]
struct Waiting {
    since: Instant,
    /// When a thread last tried to write.
    tried: Instant,
    /// The number of replies that had arrived.
    replies: u64,
}

/// A longer pause between two attempts to write is not counted: no thread used the connection. One
/// that does tries far more often.
const PAUSE: Duration = Duration::from_secs(2);

impl Outbox {
    /// Writes a command, or queues what the stream does not take. Returns whether all was written.
    pub(super) fn send(&mut self, stream: &Stream, outgoing: Outgoing) -> bool {
        let written = match self.queue.is_empty() {
            true => match write(stream, &outgoing, 0) {
                Ok(written) if written == outgoing.text.len() => return true,
                Ok(written) => written,
                Err(Broken) => return true,
            },
            false => 0,
        };
        self.queue.push_back(outgoing);
        self.advance(written);
        false
    }

    /// Writes as much as the stream takes.
    pub(super) fn drain(&mut self, stream: &Stream) {
        while let Some(first) = self.queue.front() {
            match write(stream, first, self.written) {
                Ok(0) => return,
                Ok(count) => self.advance(count),
                Err(Broken) => self.clear(),
            }
        }
    }

    /// Notes that so much more of the first command was written.
    fn advance(&mut self, count: usize) {
        let Some(first) = self.queue.front_mut().filter(|_| count > 0) else { return };
        // The server has its own copies now.
        first.descriptors = Vec::new();
        self.written += count;
        self.waiting = None;
        if self.written == first.text.len() {
            self.written = 0;
            self.queue.pop_front();
        }
    }

    /// Drops everything, because nothing can be written any more.
    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }

    pub(super) fn is_empty(&self) -> bool {
        self.queue.is_empty()
    }

    /// Whether a command is written in part.
    pub(super) fn is_inside(&self) -> bool {
        self.written > 0
    }

    /// Whether the command is not wholly written.
    pub(super) fn holds(&self, id: u64) -> bool {
        self.queue.iter().any(|outgoing| outgoing.id == id)
    }

    pub(super) fn ids(&self) -> Vec<u64> {
        self.queue.iter().map(|outgoing| outgoing.id).collect()
    }

    /// Removes a command of which nothing was written; false if a part was, or all.
    pub(super) fn take_back(&mut self, id: u64) -> bool {
        let Some(index) = self.queue.iter().position(|outgoing| outgoing.id == id) else {
            return false;
        };
        let untouched = index > 0 || self.written == 0;
        if untouched {
            self.queue.remove(index);
        }
        untouched
    }

    /// How long the queue has waited without progress, after an attempt to write. A reply that
    /// arrived is progress, too: `replies` is the number of all that have.
    pub(super) fn stalled_for(&mut self, replies: u64) -> Duration {
        if self.queue.is_empty() {
            return Duration::ZERO;
        }
        let now = Instant::now();
        let goes_on = |it: &Waiting| it.replies == replies && now - it.tried <= PAUSE;
        let since = self.waiting.take().filter(goes_on).map_or(now, |it| it.since);
        self.waiting = Some(Waiting { since, tried: now, replies });
        now - since
    }
}

/// The stream takes nothing more. The thread that reads finds out how the connection ended.
struct Broken;

/// Writes the rest of a command, as far as the stream takes it at once.
fn write(stream: &Stream, outgoing: &Outgoing, from: usize) -> Result<usize, Broken> {
    loop {
        match stream.write(&outgoing.text[from..], &outgoing.descriptors) {
            Ok(count) => return Ok(count),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(0),
            Err(_) => return Err(Broken),
        }
    }
}
