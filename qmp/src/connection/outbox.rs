//! Commands on their way out.
//!
//! A command that finds the line free is written by its own caller, which saves waking the
//! connection's task. Otherwise it queues, and the task writes all that queue in one go: with many
//! commands in flight that is one system call for a batch of them.

use std::collections::VecDeque;
use std::io::{self, IoSlice};
use std::task::{Context, Poll, Waker, ready};

use crate::connection::request::Outgoing;
use crate::connection::transport::Writer;

/// How many commands go in one system call.
const BATCH: usize = 64;

/// What is to be written, and the half of the stream that it goes to.
#[derive(Debug)]
pub(crate) struct Outbox {
    /// Gone once the connection has ended.
    writer: Option<Writer>,
    queue: VecDeque<Outgoing>,
    /// How much of the queue's first command is written, in bytes.
    written: usize,
    /// Whether something written may not have left yet.
    unflushed: bool,
    /// Whether something was written since somebody last asked.
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

    /// Adds a command. With `direct` set it is written at once if nothing queues before it.
    ///
    /// Errors of writing are left to the connection's task to find. If the task has to write, its
    /// waker is returned, to be called once the outbox is not locked any more.
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

    /// Whether descriptors can go with a command; a connection that has ended will say so itself.
    pub(crate) fn takes_descriptors(&self) -> bool {
        self.writer.as_ref().is_none_or(Writer::takes_descriptors)
    }

    /// Takes a command back of which nothing was written; false if that is too late.
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

    /// The number of commands that are not wholly written.
    pub(crate) fn len(&self) -> usize {
        self.queue.len()
    }

    /// Whether a command is written in part.
    pub(crate) fn is_inside(&self) -> bool {
        self.written > 0
    }

    /// Whether something was written since this was last asked.
    pub(crate) fn take_progress(&mut self) -> bool {
        std::mem::take(&mut self.progress)
    }

    /// The ids of the commands that are not wholly written.
    pub(crate) fn ids(&self) -> Vec<u64> {
        self.queue.iter().map(|outgoing| outgoing.id).collect()
    }

    /// Writes what queues; ready when nothing is left.
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

    /// Takes what was written off the queue.
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

    /// Gives up writing, and with it this half of the stream and all descriptors. These and the
    /// task's waker are returned, because dropping and calling them runs code of others.
    pub(crate) fn close(&mut self) -> (Option<Writer>, Option<Waker>) {
        self.queue = VecDeque::new();
        self.written = 0;
        (self.writer.take(), self.waker.take())
    }
}
