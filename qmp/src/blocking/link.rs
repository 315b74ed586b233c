//! A connection that is driven by the threads that wait on it.
//!
//! One waiting thread at a time reads, and dispatches the messages to all waiting threads,
//! including itself. When its own reply or event has arrived, another waiting thread takes over.
//!
//! A thread writes its own command. Data that the server does not accept immediately is queued, and
//! the next thread that writes or waits continues writing it. No lock is held while a thread waits,
//! so every thread keeps its own deadline.

use std::cell::Cell;
use std::io;
use std::mem::MaybeUninit;
use std::sync::atomic::Ordering;
use std::sync::{Arc, PoisonError};
use std::time::{Duration, Instant};

use super::outbox::Outbox;
use super::stream::Stream;
use crate::client::options::ConnectOptions;
use crate::connection::dispatch::feed;
use crate::connection::ending::End;
use crate::connection::request::Outgoing;
use crate::connection::sync::{AtomicBool, Condvar, Mutex, MutexGuard, lock, thread_local};
use crate::connection::table::Table;
use crate::connection::time_limits::OnSlow;
use crate::error::DisconnectCause;
use crate::json::frame::Framer;

/// The maximum number of bytes that one read returns.
const CHUNK: usize = 32 * 1024;

/// The maximum duration of one system call, after which a waiting thread checks the clock.
const TICK: Duration = Duration::from_millis(500);

/// The interval at which a thread that cannot write checks whether another thread is still reading.
const GLANCE: Duration = Duration::from_millis(10);

#[derive(Debug)]
pub(super) struct Link {
    pub(super) table: Table,
    pub(super) stream: Stream,
    side: Mutex<Side>,
    /// Notified when the reader is available again.
    turn: Condvar,
    outbox: Mutex<Outbox>,
    /// Whether the outbox has unwritten data.
    unsent: AtomicBool,
    write_deadline: Option<Duration>,
    on_slow: OnSlow,
}

/// The reader, and the number of threads that wait for it.
#[derive(Debug)]
struct Side {
    /// `None` while a thread reads.
    reader: Option<Reader>,
    /// Whether the reading thread also writes the queued commands.
    writes: bool,
    /// The number of threads that wait for the reading thread. The count avoids a system call if
    /// there are none to notify.
    followers: usize,
}

#[derive(Debug)]
struct Reader {
    framer: Framer,
    /// The current read timeout of the socket.
    timeout: Duration,
}

/// The error for a command that was not sent in time, or whose reply did not arrive in time.
#[derive(Clone, Copy, Debug)]
pub(super) struct Late {
    pub(super) sent: bool,
    /// The limit that expired, if it was not the deadline of the call.
    pub(super) limit: Option<Duration>,
}

/// A thread's turn to read. Dropping it returns the reader to the link, even after a panic.
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

    /// Waits until `ready` returns a value. Reads meanwhile, unless another thread does.
    ///
    /// Returns `None` if `until` passes first. Inside a callback of this connection, it does not
    /// wait, because no other thread can read meanwhile: it calls `ready` once and returns the
    /// result. After the end of the connection, `ready` must return a value.
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
                    let writes = side.writes;
                    drop(side);
                    self.take_turn(reader, writes, patience);
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

    /// Reads once, and writes what is queued if `writes` is set.
    fn take_turn(&self, reader: Reader, writes: bool, patience: Duration) {
        let _inside = self.table.span.enter();
        let mut turn = Turn { link: self, reader: Some(reader) };
        let dispatching = Dispatching::begin(self.address());
        if let Some(reader) = &mut turn.reader
            && let Err(end) = self.read(reader, writes, patience)
        {
            self.table.finish(end);
        }
        // The slow-command callback may use the connection, which requires the reader.
        drop((dispatching, turn));
        self.report_slow_commands();
    }

    /// Reads once and dispatches the received bytes. With `writes`, writes the queued commands as
    /// well, and does not wait for bytes longer than for room.
    ///
    /// `writes` is what other threads were told when this one took the reader. The queue may be
    /// empty by now, because another thread has written it and read the replies.
    fn read(&self, reader: &mut Reader, writes: bool, patience: Duration) -> Result<(), End> {
        if writes {
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

    /// Writes a command. Waits until the deadline if the server does not accept all of it.
    ///
    /// If the connection can no longer be written to, the thread that reads detects its end.
    pub(super) fn write(&self, outgoing: Outgoing, until: Option<Instant>) -> Result<(), Late> {
        let id = outgoing.id;
        match self.with_outbox(|outbox| outbox.send(&self.stream, outgoing)) {
            true => Ok(()),
            false => self.finish_writing(id, until),
        }
    }

    /// Waits until a queued command is completely written.
    ///
    /// At the deadline, a command of which no byte was written is removed from the queue. A
    /// partially written one stays in the queue, and the next thread that writes or waits on the
    /// connection continues it.
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

    /// Writes as much as the stream accepts. Returns `true` if the write deadline has expired.
    ///
    /// If it expired in the middle of a command, ends the connection, unless a caller still waits
    /// for the reply to an earlier command: the server may be executing that command, and does not
    /// read meanwhile.
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

    /// Waits until more can be written. Reads meanwhile, unless another thread does, because a
    /// server may stop reading until its own output is read.
    fn wait_for_room(&self, patience: Duration) {
        let mut side = lock(&self.side);
        match self.claim(&mut side) {
            Some(reader) if side.writes => {
                drop(side);
                self.take_turn(reader, true, patience);
            }
            // Another thread has written everything. The reply may be here already.
            reader @ Some(_) => side.reader = reader,
            None if side.writes => drop(self.follow(side, patience)),
            None => {
                drop(side);
                // If waiting fails, the next write fails too.
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

    /// Returns `true` if this thread is inside a callback of this connection. Such a thread must
    /// not wait for messages, because it is the thread that reads them.
    pub(super) fn is_in_callback(&self) -> bool {
        DISPATCHED.with(Cell::get) == self.address()
    }

    fn address(&self) -> usize {
        std::ptr::from_ref(self).addr()
    }

    /// Ends the connection at the request of this client.
    pub(super) fn close(&self) {
        self.end(DisconnectCause::Client);
    }

    /// Ends the connection. The reason is recorded before the stream is shut down, so that the
    /// server's reaction to the shutdown cannot become the recorded reason.
    fn end(&self, cause: DisconnectCause) {
        self.table.finish(End::Closed(cause));
        self.stream.shut_down();
        self.with_outbox(Outbox::clear);
    }
}

thread_local! {
    /// The address of the link whose reader this thread holds, or zero.
    static DISPATCHED: Cell<usize> = const { Cell::new(0) };
}

/// A guard for a thread's turn, during which it may call filters, wakers and `tracing`.
struct Dispatching {
    before: usize,
}

impl Dispatching {
    fn begin(link: usize) -> Self {
        Self { before: DISPATCHED.with(|current| current.replace(link)) }
    }
}

impl Drop for Dispatching {
    fn drop(&mut self) {
        DISPATCHED.with(|current| current.set(self.before));
    }
}

/// Returns the time to wait in one system call, and whether the deadline has passed.
fn patience(until: Option<Instant>) -> (Duration, bool) {
    let left = until.map(|until| until.saturating_duration_since(Instant::now()));
    (left.map_or(TICK, |left| left.min(TICK)), left == Some(Duration::ZERO))
}

/// Returns `true` if a system call may be retried.
fn is_transient(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut | io::ErrorKind::Interrupted
    )
}
