//! The queue of commands to write.
//!
//! If the queue is empty, the caller writes its command directly, which saves waking the
//! connection's task. Otherwise the command is queued, and the task writes queued commands in
//! batches. With many commands in flight, one system call then writes many of them.

use std::collections::VecDeque;
use std::io::{self, IoSlice};
use std::task::{Context, Poll, Waker, ready};

use crate::connection::request::Outgoing;
use crate::connection::transport::Writer;

/// The maximum number of commands in one system call.
const BATCH: usize = 64;

/// The queued commands, and the write half of the stream.
#[derive(Debug)]
pub(crate) struct Outbox {
    /// `None` once the connection has ended.
    writer: Option<Writer>,
    queue: VecDeque<Outgoing>,
    /// The number of bytes of the first queued command that are written.
    written: usize,
    /// Whether written data may still be in a buffer.
    unflushed: bool,
    /// Whether something was written since the last call of [`take_progress`](Self::take_progress).
    progress: bool,
    /// Wakes the connection's task.
    pub(crate) waker: Option<Waker>,
}

impl Outbox {
    pub(crate) fn new(writer: Writer) -> Self {
        Self {
            writer: Some(writer),
            queue: VecDeque::new(),
            written: 0,
            unflushed: false,
            progress: false,
            waker: None,
        }
    }

    /// Queues a command. If `direct` is set and the queue is empty, writes it immediately instead.
    ///
    /// Write errors are ignored here; the connection's task encounters them too. If the task has to
    /// write, returns its waker. The caller must call it after it has unlocked the outbox.
    pub(crate) fn send(&mut self, outgoing: Outgoing, direct: bool) -> Option<Waker> {
        let writer = self.writer.as_ref()?;
        if direct && self.queue.is_empty() && outgoing.descriptors.is_empty() {
            let written = writer.try_write(&outgoing.text).unwrap_or(0);
            if written == outgoing.text.len() {
                return None;
            }
            self.written = written;
        }
        self.queue.push_back(outgoing);
        self.waker.take()
    }

    /// Returns `true` if descriptors can be sent with a command, or if the connection has ended, so
    /// that the caller gets that error instead.
    pub(crate) fn takes_descriptors(&self) -> bool {
        self.writer.as_ref().is_none_or(Writer::takes_descriptors)
    }

    /// Removes a queued command of which no byte was written. Returns `false` if the command is not
    /// queued or is partially written.
    pub(crate) fn take_back(&mut self, id: u64) -> bool {
        let Some(index) = self.queue.iter().position(|outgoing| outgoing.id == id) else {
            return false;
        };
        let untouched = index > 0 || self.written == 0;
        if untouched {
            self.queue.remove(index);
        }
        untouched
    }

    /// Returns the number of commands that are not completely written.
    pub(crate) fn len(&self) -> usize {
        self.queue.len()
    }

    /// Returns `true` if a command is partially written.
    pub(crate) fn is_inside(&self) -> bool {
        self.written > 0
    }

    /// Returns `true` if something was written since the last call.
    pub(crate) fn take_progress(&mut self) -> bool {
        std::mem::take(&mut self.progress)
    }

    /// Returns the ids of the commands that are not completely written.
    pub(crate) fn ids(&self) -> Vec<u64> {
        self.queue.iter().map(|outgoing| outgoing.id).collect()
    }

    /// Writes the queued commands. Ready when nothing is left.
    pub(crate) fn poll_drain(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        while !self.queue.is_empty() {
            match ready!(self.poll_batch(context)) {
                Ok(0) => return Poll::Ready(Err(io::ErrorKind::WriteZero.into())),
                Ok(count) => self.advance(count),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Poll::Ready(Err(error)),
            }
        }
        self.poll_flush(context)
    }

    fn poll_batch(&mut self, context: &mut Context<'_>) -> Poll<io::Result<usize>> {
        let (Some(writer), Some(first)) = (&mut self.writer, self.queue.front()) else {
            return Poll::Ready(Err(io::ErrorKind::BrokenPipe.into()));
        };
        if !first.descriptors.is_empty() {
            return writer.poll_send(context, &first.text, &first.descriptors);
        }
        let mut parts = [IoSlice::new(&[]); BATCH];
        let plain = self.queue.iter().take_while(|outgoing| outgoing.descriptors.is_empty());
        let mut count = 0;
        for (part, outgoing) in parts.iter_mut().zip(plain) {
            let skipped = if count == 0 { self.written } else { 0 };
            *part = IoSlice::new(&outgoing.text[skipped..]);
            count += 1;
        }
        writer.poll_write(context, &parts[..count])
    }

    fn poll_flush(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        if let (true, Some(writer)) = (self.unflushed, &mut self.writer) {
            ready!(writer.poll_flush(context))?;
            self.unflushed = false;
        }
        Poll::Ready(Ok(()))
    }

    /// Removes the first `count` bytes from the queue, which have been written.
    fn advance(&mut self, count: usize) {
        self.unflushed = true;
        self.progress = true;
        let mut left = count;
        while let Some(first) = self.queue.front_mut() {
            let rest = first.text.len() - self.written;
            if left > 0 {
                first.descriptors = Vec::new();
            }
            if left < rest {
                self.written += left;
                return;
            }
            left -= rest;
            self.written = 0;
            self.queue.pop_front();
        }
        self.queue = VecDeque::new();
    }

    /// Stops writing. Closes all queued descriptors. Returns the write half of the stream and the
    /// task's waker. The caller must drop the one and call the other without holding a lock,
    /// because both run code of the program or its runtime.
    pub(crate) fn close(&mut self) -> (Option<Writer>, Option<Waker>) {
        self.queue = VecDeque::new();
        self.written = 0;
        (self.writer.take(), self.waker.take())
    }
}
