//! A connection that is driven by the threads that wait on it.
//!
//! One waiting thread at a time reads and dispatches messages to all of them, itself included. When
//! it has what it waits for, another waiting thread takes over.

use std::io;
use std::mem::MaybeUninit;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::stream::Stream;
use crate::client::options::ConnectOptions;
use crate::connection::dispatch::feed;
use crate::connection::ending::End;
use crate::connection::lock::lock;
use crate::connection::request::Outgoing;
use crate::connection::table::Table;
use crate::connection::time_limits::OnSlow;
use crate::error::DisconnectCause;
use crate::json::frame::Framer;

/// How much is read at once, in bytes.
const CHUNK: usize = 32 * 1024;

/// How long a thread waits in one system call before it checks the clock.
const TICK: Duration = Duration::from_millis(500);

/// How long a thread that cannot write waits for something to read.
const GLANCE: Duration = Duration::from_millis(1);

#[derive(Debug)]
pub(super) struct Link {
    pub(super) table: Table,
    pub(super) stream: Stream,
    side: Mutex<Side>,
    /// Notified when the reader is available again.
    turn: Condvar,
    writer: Mutex<()>,
    write_deadline: Option<Duration>,
    on_slow: OnSlow,
}

/// The reader, and the number of threads that wait for it.
#[derive(Debug)]
struct Side {
    /// `None` while a thread reads.
    reader: Option<Reader>,
    /// How many threads wait for the thread that reads. The count avoids a system call when there
    /// are none to notify.
    followers: usize,
}

#[derive(Debug)]
struct Reader {
    framer: Framer,
    /// The current read timeout of the socket.
    timeout: Duration,
}

/// A command was not sent, or its reply did not arrive, in time.
#[derive(Clone, Copy, Debug)]
pub(super) struct Late {
    pub(super) sent: bool,
    /// The limit that expired, if it was not the deadline of the call.
    pub(super) limit: Option<Duration>,
}

/// A thread's turn to read. Dropping it returns the reader, even after a panic.
struct Turn<'a> {
    link: &'a Link,
    reader: Option<Reader>,
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let mut side = lock(&self.link.side);
        side.reader = self.reader.take();
        if side.followers > 0 {
            self.link.turn.notify_all();
        }
    }
}

impl Link {
    pub(super) fn new(
        table: Table,
        stream: Stream,
        options: &ConnectOptions,
    ) -> io::Result<Arc<Self>> {
        stream.set_read_timeout(TICK)?;
        stream.set_write_timeout(TICK)?;
        let reader = Reader { framer: Framer::new(table.limits), timeout: TICK };
        Ok(Arc::new(Self {
            table,
            stream,
            side: Mutex::new(Side { reader: Some(reader), followers: 0 }),
            turn: Condvar::new(),
            writer: Mutex::new(()),
            write_deadline: options.write_deadline,
            on_slow: options.on_slow.clone(),
        }))
    }

    /// Waits until `ready` returns a value, and reads meanwhile unless another thread does.
    ///
    /// Returns `None` once `until` has passed. After the end of the connection, `ready` must return
    /// a value.
    pub(super) fn wait<T>(
        &self,
        until: Option<Instant>,
        mut ready: impl FnMut() -> Option<T>,
    ) -> Option<T> {
        let mut side = lock(&self.side);
        loop {
            if let Some(value) = ready() {
                return Some(value);
            }
            let left = until.map(|until| until.saturating_duration_since(Instant::now()));
            if left == Some(Duration::ZERO) {
                return None;
            }
            let patience = left.map_or(TICK, |left| left.min(TICK));
            side = match side.reader.take() {
                Some(reader) => {
                    drop(side);
                    self.take_turn(reader, patience);
                    lock(&self.side)
                }
                None => self.follow(side, patience),
            };
        }
    }

    /// Waits until the thread that reads has finished its turn.
    fn follow<'a>(
        &self,
        mut side: MutexGuard<'a, Side>,
        patience: Duration,
    ) -> MutexGuard<'a, Side> {
        side.followers += 1;
        let waited = self.turn.wait_timeout(side, patience);
        let mut side = waited.unwrap_or_else(PoisonError::into_inner).0;
        side.followers -= 1;
        side
    }

    fn take_turn(&self, reader: Reader, patience: Duration) {
        let mut turn = Turn { link: self, reader: Some(reader) };
        if let Some(reader) = &mut turn.reader
            && let Err(end) = self.read(reader, patience)
        {
            self.table.finish(end);
        }
        self.report_slow_commands();
    }

    /// Reads once and dispatches the received bytes.
    fn read(&self, reader: &mut Reader, patience: Duration) -> Result<(), End> {
        if reader.timeout != patience {
            let set = self.stream.set_read_timeout(patience);
            set.map_err(|error| End::of_failure(error, reader.framer.is_inside()))?;
            reader.timeout = patience;
        }
        let mut space = [MaybeUninit::uninit(); CHUNK];
        match self.stream.read(&mut space) {
            Ok([]) => Err(End::of_stream(reader.framer.is_inside())),
            Ok(bytes) => feed(&self.table, &mut reader.framer, bytes),
            Err(error) if is_transient(&error) => Ok(()),
            Err(error) => Err(End::of_failure(error, reader.framer.is_inside())),
        }
    }

    fn report_slow_commands(&self) {
        // Usually the only pending command has just received its reply, and reading the clock is
        // avoided.
        let Some(alarm) = self.table.pressing_alarm() else { return };
        let now = Instant::now();
        if alarm > now {
            return;
        }
        for slow in self.table.slow_commands(now) {
            self.on_slow.report(&slow);
        }
    }

    /// Writes a command; an error means that nothing of the command was written.
    ///
    /// If the connection can no longer be written to, the thread that reads detects its end.
    pub(super) fn write(&self, mut outgoing: Outgoing, until: Option<Instant>) -> Result<(), Late> {
        let _line = lock(&self.writer);
        let mut written = 0;
        let mut stalled = None;
        while written < outgoing.text.len() {
            match self.stream.write(&outgoing.text[written..], &outgoing.descriptors) {
                Ok(count) => {
                    outgoing.descriptors = Vec::new();
                    (written, stalled) = (written + count, None);
                }
                Err(error) if is_transient(&error) => {
                    self.wait_to_write(written, until, &mut stalled)?;
                }
                Err(_) => return Ok(()),
            }
        }
        Ok(())
    }

    /// Decides whether to retry a write; ends the connection if the server hangs within a command.
    fn wait_to_write(
        &self,
        written: usize,
        until: Option<Instant>,
        stalled: &mut Option<Instant>,
    ) -> Result<(), Late> {
        if written == 0 && until.is_some_and(|until| until <= Instant::now()) {
            return Err(Late { sent: false, limit: None });
        }
        self.glance();
        if !self.has_stalled(stalled) {
            return Ok(());
        }
        if written == 0 {
            return Err(Late { sent: false, limit: self.write_deadline });
        }
        self.table.finish(End::Closed(DisconnectCause::WriteDeadline));
        self.stream.shut_down();
        Ok(())
    }

    /// Reads once if no other thread does, because a server may not read while its output is not
    /// read.
    fn glance(&self) {
        let reader = lock(&self.side).reader.take();
        if let Some(reader) = reader {
            self.take_turn(reader, GLANCE);
        }
    }

    /// Whether writing made no progress for the write deadline, not counting time in which the
    /// server owes a reply.
    fn has_stalled(&self, since: &mut Option<Instant>) -> bool {
        if self.table.in_flight() > 1 {
            *since = None;
            return false;
        }
        let since = *since.get_or_insert_with(Instant::now);
        self.write_deadline.is_some_and(|limit| since.elapsed() >= limit)
    }

    /// Ends the connection at the request of this side.
    ///
    /// The end is recorded before the stream is shut down, so that the server's reaction to the
    /// shutdown cannot become the recorded cause.
    pub(super) fn close(&self) {
        self.table.finish(End::Closed(DisconnectCause::Client));
        self.stream.shut_down();
    }
}

/// Whether a system call may be retried.
fn is_transient(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut | io::ErrorKind::Interrupted
    )
}
