//! The queue of commands that are not completely written.
//!
//! Commands are written in the order in which they were queued. A partially written command is
//! completed before the next one, by whichever thread writes next. Writing never blocks: a thread
//! locks the queue for the duration of a system call at most, so every caller can keep its own
//! deadline.

use std::collections::VecDeque;
use std::io;
use std::time::{Duration, Instant};

use super::stream::Stream;
use crate::connection::request::Outgoing;

/// The queue of commands to write.
#[derive(Debug, Default)]
pub(super) struct Outbox {
    queue: VecDeque<Outgoing>,
    /// The number of bytes of the first command that are written.
    written: usize,
    waiting: Option<Waiting>,
}

/// The state of a queue that waits without progress.
#[derive(Debug)]
struct Waiting {
    since: Instant,
    /// The time of the last attempt to write.
    tried: Instant,
    /// The number of replies received until then.
    replies: u64,
}

/// The longest interval between two attempts to write that counts as waiting. During a longer one,
/// no thread used the connection: threads that use it try far more often.
const PAUSE: Duration = Duration::from_secs(2);

impl Outbox {
    /// Writes a command, and queues the rest if the stream does not accept all of it. Returns
    /// `false` if it was queued.
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

    /// Writes as many of the queued commands as the stream accepts.
    pub(super) fn drain(&mut self, stream: &Stream) {
        while let Some(first) = self.queue.front() {
            match write(stream, first, self.written) {
                Ok(0) => return,
                Ok(count) => self.advance(count),
                Err(Broken) => self.clear(),
            }
        }
    }

    /// Records that `count` more bytes of the first command were written.
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

    /// Discards the queue when the stream can no longer be written to.
    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }

    pub(super) fn is_empty(&self) -> bool {
        self.queue.is_empty()
    }

    /// Returns `true` if a command is partially written.
    pub(super) fn is_inside(&self) -> bool {
        self.written > 0
    }

    /// Returns `true` if the command is not completely written.
    pub(super) fn holds(&self, id: u64) -> bool {
        self.queue.iter().any(|outgoing| outgoing.id == id)
    }

    pub(super) fn ids(&self) -> Vec<u64> {
        self.queue.iter().map(|outgoing| outgoing.id).collect()
    }

    /// Removes a command of which no byte was written. Returns `false` if the command is not queued
    /// or is partially written.
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

    /// Returns the time for which the queue has waited without progress. Called after an attempt to
    /// write. A new reply counts as progress; `replies` is the number of replies received so far.
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

/// An error that means that the stream accepts no more data. The thread that reads detects the
/// reason for the end.
struct Broken;

/// Writes the rest of a command, as far as the stream accepts it without blocking.
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
