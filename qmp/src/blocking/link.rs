//! A connection that is driven by the threads that wait on it.
//!
//! One waiting thread at a time reads and dispatches messages to all of them, itself included. When
//! it has what it waits for, another waiting thread takes over.
//!
//! A thread writes its own command. What the server does not take at once is queued, and whichever
//! thread writes or waits next continues it. Every thread keeps its own deadline meanwhile: no lock
//! is held while a thread waits.

use std::cell::Cell;
use std::io;
use std::mem::MaybeUninit;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::outbox::Outbox;
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

/// How long a thread that cannot write waits before it checks whether another thread still reads.
const GLANCE: Duration = Duration::from_millis(10);

#[derive(Debug)]
pub(super) struct Link {
    pub(super) table: Table,
    pub(super) stream: Stream,
    side: Mutex<Side>,
    /// Notified when the reader is available again.
    turn: Condvar,
    outbox: Mutex<Outbox>,
    /// Whether something waits to be written.
    unsent: AtomicBool,
    write_deadline: Option<Duration>,
    on_slow: OnSlow,
}

/// The reader, and the number of threads that wait for it.
#[derive(Debug)]
struct Side {
    /// `None` while a thread reads.
    reader: Option<Reader>,
    /// Whether the thread that reads also writes what is queued.
    writes: bool,
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
        let reader = Reader { framer: Framer::new(table.limits), timeout: TICK };
        Ok(Arc::new(Self {
            table,
            stream,
            side: Mutex::new(Side { reader: Some(reader), writes: false, followers: 0 }),
            turn: Condvar::new(),
            outbox: Mutex::default(),
            unsent: AtomicBool::new(false),
            write_deadline: options.write_deadline,
            on_slow: options.on_slow.clone(),
        }))
    }

    /// Waits until `ready` returns a value, and reads meanwhile unless another thread does.
    ///
    /// Returns `None` once `until` has passed, and at once inside of a callback of this connection,
    /// which nobody reads meanwhile. After the end of the connection, `ready` must return a value.
    pub(super) fn wait<T>(
        &self,
        until: Option<Instant>,
        mut ready: impl FnMut() -> Option<T>,
    ) -> Option<T> {
        if self.is_in_callback() {
            return ready();
        }
        let mut side = lock(&self.side);
        loop {
            if let Some(value) = ready() {
                return Some(value);
            }
            let (patience, late) = patience(until);
            if late {
                return None;
            }
            side = match self.claim(&mut side) {
                Some(reader) => {
                    drop(side);
                    self.take_turn(reader, patience);
                    lock(&self.side)
                }
                None => self.follow(side, patience),
            };
        }
    }

    /// Takes the reader for a turn, unless another thread has it.
    fn claim(&self, side: &mut Side) -> Option<Reader> {
        let reader = side.reader.take()?;
        side.writes = self.unsent.load(Ordering::Relaxed);
        Some(reader)
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
        let _inside = self.table.span.enter();
        let mut turn = Turn { link: self, reader: Some(reader) };
        let dispatching = Dispatching::begin(self.address());
        if let Some(reader) = &mut turn.reader
            && let Err(end) = self.read(reader, patience)
        {
            self.table.finish(end);
        }
        // A report may use the connection itself, which needs the reader.
        drop((dispatching, turn));
        self.report_slow_commands();
    }

    /// Reads once and dispatches the received bytes. If something waits to be written, writes it
    /// as well.
    fn read(&self, reader: &mut Reader, patience: Duration) -> Result<(), End> {
        if self.unsent.load(Ordering::Relaxed) {
            let readable = self.stream.await_room(true, patience);
            self.pump();
            if !readable.map_err(|error| End::of_failure(error, reader.framer.is_inside()))? {
                return Ok(());
            }
        }
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
            self.table.span.slow(&slow.command, slow.elapsed);
            self.on_slow.report(&slow);
        }
    }

    /// Writes a command, or what the server takes of it until the deadline.
    ///
    /// If the connection can no longer be written to, the thread that reads detects its end.
    pub(super) fn write(&self, outgoing: Outgoing, until: Option<Instant>) -> Result<(), Late> {
        let id = outgoing.id;
        match self.with_outbox(|outbox| outbox.send(&self.stream, outgoing)) {
            true => Ok(()),
            false => self.finish_writing(id, until),
        }
    }

    /// Waits until a command that was queued is written.
    ///
    /// At the deadline, a command of which nothing was written is taken back. One that was begun
    /// stays in the queue: the next thread that writes or waits on the connection continues it.
    fn finish_writing(&self, id: u64, until: Option<Instant>) -> Result<(), Late> {
        loop {
            let stalled = self.pump();
            if self.table.is_over() || !lock(&self.outbox).holds(id) {
                return Ok(());
            }
            let (patience, late) = patience(until);
            if late || stalled {
                let unsent = self.with_outbox(|outbox| outbox.take_back(id));
                if late || unsent {
                    let limit = self.write_deadline.filter(|_| !late);
                    return Err(Late { sent: !unsent, limit });
                }
            }
            self.wait_for_room(patience);
        }
    }

    /// Writes what the stream takes; returns whether the write deadline has expired.
    ///
    /// Ends the connection if it expired within a command, unless somebody still waits for the
    /// reply to an earlier one: the server may be executing that, and does not read meanwhile.
    fn pump(&self) -> bool {
        let replies = self.table.replies();
        let (stalled, begun) = self.with_outbox(|outbox| {
            outbox.drain(&self.stream);
            let waited = outbox.stalled_for(replies);
            let stalled = self.write_deadline.is_some_and(|limit| waited >= limit);
            (stalled, (stalled && outbox.is_inside()).then(|| outbox.ids()))
        });
        if begun.is_some_and(|ids| !self.table.is_waited_on_beside(&ids)) {
            self.end(DisconnectCause::WriteDeadline);
        }
        stalled
    }

    /// Waits until more can be written, and reads meanwhile unless another thread does: a server
    /// may not read while its own output is not read.
    fn wait_for_room(&self, patience: Duration) {
        let mut side = lock(&self.side);
        match self.claim(&mut side) {
            Some(reader) => {
                drop(side);
                self.take_turn(reader, patience);
            }
            None if side.writes => drop(self.follow(side, patience)),
            None => {
                drop(side);
                // If waiting fails, so does writing.
                let _ = self.stream.await_room(false, patience.min(GLANCE));
            }
        }
    }

    fn with_outbox<T>(&self, work: impl FnOnce(&mut Outbox) -> T) -> T {
        let mut outbox = lock(&self.outbox);
        let outcome = work(&mut outbox);
        self.unsent.store(!outbox.is_empty(), Ordering::Relaxed);
        outcome
    }

    /// Whether this thread is inside of a callback of this connection. If it waited here, it would
    /// wait for itself, because it is the thread that reads.
    pub(super) fn is_in_callback(&self) -> bool {
        DISPATCHED.get() == self.address()
    }

    fn address(&self) -> usize {
        std::ptr::from_ref(self).addr()
    }

    /// Ends the connection at the request of this side.
    pub(super) fn close(&self) {
        self.end(DisconnectCause::Client);
    }

    /// Ends the connection. The end is recorded before the stream is shut down, so that the
    /// server's reaction to the shutdown cannot become the recorded cause.
    fn end(&self, cause: DisconnectCause) {
        self.table.finish(End::Closed(cause));
        self.stream.shut_down();
        self.with_outbox(Outbox::clear);
    }
}

thread_local! {
    /// The link whose reader this thread has, by its address; otherwise zero.
    static DISPATCHED: Cell<usize> = const { Cell::new(0) };
}

/// A turn of a thread, in which it may call filters, wakers and `tracing`.
struct Dispatching {
    before: usize,
}

impl Dispatching {
    fn begin(link: usize) -> Self {
        Self { before: DISPATCHED.replace(link) }
    }
}

impl Drop for Dispatching {
    fn drop(&mut self) {
        DISPATCHED.set(self.before);
    }
}

/// How long to wait in one system call, and whether the deadline has passed.
fn patience(until: Option<Instant>) -> (Duration, bool) {
    let left = until.map(|until| until.saturating_duration_since(Instant::now()));
    (left.map_or(TICK, |left| left.min(TICK)), left == Some(Duration::ZERO))
}

/// Whether a system call may be retried.
fn is_transient(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut | io::ErrorKind::Interrupted
    )
}
