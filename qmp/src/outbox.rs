//! Commands on their way out.
//!
//! A command that finds the line free is written by its own caller, which saves waking the
//! connection's task. Otherwise it queues, and the task writes all that queue in one go: with many
//! commands in flight that is one system call for a batch of them.

use std::collections::VecDeque;
use std::io::{self, IoSlice};
use std::task::{Context, Poll, Waker};

use crate::transport::Writer;

/// How many commands go in one system call.
const BATCH: usize = 64;

/// What is to be written, and the half of the stream that it goes to.
#[derive(Debug)]
pub(crate) struct Outbox {
    /// Gone once the connection has ended or cannot be written to any more.
    writer: Option<Writer>,
    queue: VecDeque<Vec<u8>>,
    /// How much of the queue's first command is written, in bytes.
    written: usize,
    /// Whether something written may not have left yet.
    unflushed: bool,
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
            waker: None,
        }
    }

    /// Adds a command. With `direct` set it is written at once if nothing queues before it.
    ///
    /// Errors of writing are left to the connection's task to find.
    pub(crate) fn send(&mut self, text: Vec<u8>, direct: bool) {
        let Some(writer) = &self.writer else { return };
        if direct && self.queue.is_empty() {
            let written = writer.try_write(&text).unwrap_or(0);
            if written == text.len() {
                return;
            }
            self.written = written;
        }
        self.queue.push_back(text);
        self.wake();
    }

    /// Writes what queues; ready when nothing is left.
    pub(crate) fn poll_drain(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        while !self.queue.is_empty() {
            match self.poll_batch(context) {
                Poll::Ready(Ok(0)) => return Poll::Ready(Err(io::ErrorKind::WriteZero.into())),
                Poll::Ready(Ok(count)) => self.advance(count),
                Poll::Ready(Err(error)) if error.kind() == io::ErrorKind::Interrupted => {}
                Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
                Poll::Pending => return Poll::Pending,
            }
        }
        self.poll_flush(context)
    }

    fn poll_batch(&mut self, context: &mut Context<'_>) -> Poll<io::Result<usize>> {
        let Some(writer) = &mut self.writer else {
            return Poll::Ready(Err(io::ErrorKind::BrokenPipe.into()));
        };
        let mut parts = [IoSlice::new(&[]); BATCH];
        let mut count = 0;
        for (part, text) in parts.iter_mut().zip(&self.queue) {
            let skipped = if count == 0 { self.written } else { 0 };
            *part = IoSlice::new(&text[skipped..]);
            count += 1;
        }
        writer.poll_write(context, &parts[..count])
    }

    fn poll_flush(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        if let (true, Some(writer)) = (self.unflushed, &mut self.writer) {
            std::task::ready!(writer.poll_flush(context))?;
            self.unflushed = false;
        }
        Poll::Ready(Ok(()))
    }

    /// Takes what was written off the queue.
    fn advance(&mut self, count: usize) {
        self.unflushed = true;
        let mut left = count;
        while let Some(first) = self.queue.front() {
            let rest = first.len() - self.written;
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

    /// Gives up writing, and with it this half of the stream.
    pub(crate) fn close(&mut self) {
        self.writer = None;
        self.queue = VecDeque::new();
        self.wake();
    }

    pub(crate) fn wake(&mut self) {
        if let Some(waker) = self.waker.take() {
            waker.wake();
        }
    }
}
