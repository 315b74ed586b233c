//! The task that drives a connection.
//!
//! It reads and dispatches the server's messages, and writes the commands that callers could not
//! write themselves. It needs no read buffer while idle: it reads onto the stack and keeps only the
//! beginning of an incomplete message.

pub(crate) mod admission;
pub(crate) mod child;
pub(crate) mod descriptors;
pub(crate) mod dial;
pub(crate) mod dispatch;
pub(crate) mod ending;
pub(crate) mod inherited;
pub(crate) mod link;
pub(crate) mod lock;
pub(crate) mod mailbox;
#[cfg(all(test, qmp_model))]
pub(crate) mod model;
pub(crate) mod outbox;
mod pending;
pub(crate) mod pending_call;
#[cfg(any(feature = "guest-agent", feature = "monitor", feature = "proxy", feature = "testing"))]
pub(crate) mod race;
pub(crate) mod reply;
pub(crate) mod request;
pub(crate) mod sync;
pub(crate) mod table;
pub(crate) mod time_limits;
pub(crate) mod transport;
pub(crate) mod unix_path;

pub use time_limits::{Deadlines, SlowCommand, SoftLimits};

use std::future::Future;
use std::io;
use std::mem::MaybeUninit;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::ReadBuf;
use tokio::time::{Instant, Sleep, sleep_until};

use crate::connection::dispatch::feed;
use crate::connection::ending::End;
use crate::connection::link::Link;
use crate::connection::sync::lock;
use crate::connection::time_limits::OnSlow;
use crate::connection::transport::Reader;
use crate::error::DisconnectCause;
use crate::json::frame::Framer;

/// The maximum number of bytes that one read returns. The buffer is on the stack. After about this
/// much has been dispatched, the woken tasks run before more is read.
const CHUNK: usize = 32 * 1024;

#[derive(Debug)]
pub(crate) struct Connection {
    link: Arc<Link>,
    reader: Reader,
    framer: Framer,
    /// A write error. It is reported only after all data that the server sent before it has been
    /// read.
    broken: Option<io::Error>,
    /// The time since which commands have been queued without progress in writing or in reading
    /// replies, and the number of replies at that time. `None` if no command is queued.
    stalled: Option<(Instant, u64)>,
    timer: Option<Pin<Box<Sleep>>>,
    write_deadline: Option<Duration>,
    on_slow: OnSlow,
}

impl Connection {
    pub(crate) fn new(
        link: Arc<Link>,
        reader: Reader,
        write_deadline: Option<Duration>,
        on_slow: OnSlow,
    ) -> Self {
        let framer = Framer::new(link.table.limits);
        Self {
            link,
            reader,
            framer,
            broken: None,
            stalled: None,
            timer: None,
            write_deadline,
            on_slow,
        }
    }

    /// Reads and writes as much as is possible now. Ready when the connection has ended.
    fn poll_drive(&mut self, context: &mut Context<'_>) -> Poll<End> {
        let drained = match self.poll_drain(context) {
            Poll::Ready(Err(end)) => return Poll::Ready(end),
            Poll::Ready(Ok(())) => false,
            Poll::Pending => true,
        };
        self.write(context);
        if drained && let Some(error) = self.broken.take() {
            return Poll::Ready(self.last_words().unwrap_or_else(|| self.failed(error)));
        }
        if let Poll::Ready(end) = self.poll_time(context) {
            return Poll::Ready(end);
        }
        if drained {
            return Poll::Pending;
        }
        // Let the tasks that were woken run before more is read.
        let turn = std::pin::pin!(tokio::task::yield_now()).poll(context);
        if turn.is_ready() {
            context.waker().wake_by_ref();
        }
        Poll::Pending
    }

    /// Reads until nothing is left, or about one chunk has been read. Pending if nothing is left.
    fn poll_drain(&mut self, context: &mut Context<'_>) -> Poll<Result<(), End>> {
        let mut left = CHUNK;
        while left > 0 {
            match std::task::ready!(self.poll_read(context)) {
                Ok(count) => left = left.saturating_sub(count.max(1)),
                Err(end) => return Poll::Ready(Err(end)),
            }
        }
        Poll::Ready(Ok(()))
    }

    /// Reads once and dispatches the received bytes. Ready with their number.
    fn poll_read(&mut self, context: &mut Context<'_>) -> Poll<Result<usize, End>> {
        let mut space = [MaybeUninit::uninit(); CHUNK];
        let mut chunk = ReadBuf::uninit(&mut space);
        match std::task::ready!(self.reader.poll_read(context, &mut chunk)) {
            Ok(()) if chunk.filled().is_empty() => Poll::Ready(Err(self.closed())),
            Ok(()) => Poll::Ready(
                feed(&self.link.table, &mut self.framer, chunk.filled())
                    .map(|()| chunk.filled().len()),
            ),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => Poll::Ready(Ok(0)),
            Err(error) => Poll::Ready(Err(self.failed(error))),
        }
    }

    /// Reads the data that the server sent before a write failed. Returns the reason for the end of
    /// the connection, if reading detects one.
    ///
    /// The runtime may not have noticed this data yet: the server can send its last messages and
    /// close between a read that found nothing and a write that fails.
    fn last_words(&mut self) -> Option<End> {
        let mut space = [MaybeUninit::uninit(); CHUNK];
        loop {
            match self.reader.read_now(&mut space) {
                Ok([]) => return Some(self.closed()),
                Ok(bytes) => match feed(&self.link.table, &mut self.framer, bytes) {
                    Ok(()) => {}
                    Err(end) => return Some(end),
                },
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return None,
                Err(error) => return Some(self.failed(error)),
            }
        }
    }

    fn write(&mut self, context: &mut Context<'_>) {
        let mut outbox = lock(&self.link.outbox);
        match &mut outbox.waker {
            Some(waker) => waker.clone_from(context.waker()),
            none => *none = Some(context.waker().clone()),
        }
        if let (Poll::Ready(Err(error)), None) = (outbox.poll_drain(context), &self.broken) {
            self.broken = Some(error);
        }
        let (progress, queued) = (outbox.take_progress(), outbox.len());
        drop(outbox);
        self.note_progress(queued, progress);
    }

    /// Updates the time since which the server has neither read queued commands nor replied.
    fn note_progress(&mut self, queued: usize, progress: bool) {
        if queued == 0 {
            self.stalled = None;
            return;
        }
        let replies = self.link.table.replies();
        if progress || self.stalled.is_none_or(|(_, known)| known != replies) {
            self.stalled = Some((Instant::now(), replies));
        }
    }

    /// Handles the timers that have expired. Ready if that ends the connection.
    fn poll_time(&mut self, context: &mut Context<'_>) -> Poll<End> {
        while let Some(at) = self.next_due() {
            let timer = self.timer.get_or_insert_with(|| Box::pin(sleep_until(at)));
            if timer.deadline() != at {
                timer.as_mut().reset(at);
            }
            std::task::ready!(timer.as_mut().poll(context));
            self.report_slow_commands();
            if let Some(end) = self.give_up_writing() {
                return Poll::Ready(end);
            }
        }
        self.timer = None;
        Poll::Pending
    }

    fn next_due(&self) -> Option<Instant> {
        let alarm = self.link.table.alarm().map(Instant::from_std);
        alarm.into_iter().chain(self.write_due()).min()
    }

    fn write_due(&self) -> Option<Instant> {
        self.stalled?.0.checked_add(self.write_deadline?)
    }

    fn report_slow_commands(&self) {
        for slow in self.link.table.slow_commands(Instant::now().into_std()) {
            self.link.table.span.slow(&slow.command, slow.elapsed);
            self.on_slow.report(&slow);
        }
    }

    /// Gives up writing after the write deadline. Fails the queued commands of which no byte was
    /// written. If a command is partially written, ends the connection, unless a caller waits for
    /// the reply to an earlier command: the server may still be executing that command.
    fn give_up_writing(&mut self) -> Option<End> {
        let limit = self.write_deadline?;
        if self.write_due()? > Instant::now() {
            return None;
        }
        self.link.fail_unsent(limit);
        let outbox = lock(&self.link.outbox);
        let (begun, ids) = (outbox.is_inside(), outbox.ids());
        drop(outbox);
        if begun && !self.link.table.is_waited_on_beside(&ids) {
            return Some(End::Closed(DisconnectCause::WriteDeadline));
        }
        self.stalled = begun.then(|| (Instant::now(), self.link.table.replies()));
        None
    }

    fn closed(&self) -> End {
        End::of_stream(self.framer.is_inside())
    }

    fn failed(&self, error: io::Error) -> End {
        End::of_failure(error, self.framer.is_inside())
    }
}

impl Future for Connection {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let _inside = self.link.table.span.enter();
        if !self.link.table.is_over() {
            match self.poll_drive(context) {
                Poll::Ready(end) => self.link.finish(end),
                // The program closed the connection meanwhile. If it did so before the waker was
                // stored, nothing wakes this task any more.
                Poll::Pending if self.link.table.is_over() => {}
                Poll::Pending => return Poll::Pending,
            }
        }
        Poll::Ready(())
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.link.finish(End::Closed(DisconnectCause::Runtime));
    }
}
