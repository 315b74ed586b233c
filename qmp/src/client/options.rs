//! Options of a connection.

use std::sync::{Arc, LazyLock};
use std::time::Duration;

use crate::connection::mailbox::Capacity;
use crate::connection::time_limits::{Deadlines, OnSlow, SlowCommand, SoftLimits};
use crate::json::frame::Limits;
use crate::log::TrafficLog;

/// Options for connecting and for the behaviour of the connection.
#[derive(Clone, Debug)]
pub struct ConnectOptions {
    pub(crate) name: Option<Arc<str>>,
    pub(crate) connect_deadline: Option<Duration>,
    pub(crate) wait_for_socket: bool,
    pub(crate) capture_stderr: bool,
    pub(crate) oob: bool,
    pub(crate) limits: Limits,
    pub(crate) write_deadline: Option<Duration>,
    pub(crate) on_slow: OnSlow,
    pub(crate) traffic_log: Option<TrafficLog>,
    pub(crate) settings: Arc<Settings>,
}

/// The options that a client keeps after connecting. All clients with the same options share them:
/// each command reads them, and a process can have thousands of clients.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) deadlines: Deadlines,
    pub(crate) soft_limits: SoftLimits,
    pub(crate) capacity: Capacity,
    pub(crate) max_pending_bytes: usize,
}

static DEFAULT_SETTINGS: LazyLock<Arc<Settings>> = LazyLock::new(|| {
    Arc::new(Settings {
        deadlines: Deadlines::default(),
        soft_limits: SoftLimits::default(),
        capacity: Capacity::default(),
        max_pending_bytes: 64 << 20,
    })
});

impl Default for ConnectOptions {
    fn default() -> Self {
        Self::new()
    }
}

/// # Options
impl ConnectOptions {
    /// Creates the default options.
    ///
    /// The defaults are: 5 s to connect, no deadline for commands, no out-of-band execution, and
    /// messages of at most 64 MiB with at most 1024 levels of nesting.
    #[must_use]
    pub fn new() -> Self {
        Self {
            name: None,
            connect_deadline: Some(Duration::from_secs(5)),
            wait_for_socket: false,
            capture_stderr: true,
            oob: false,
            limits: Limits { size: 64 << 20, depth: 1024 },
            write_deadline: Some(Duration::from_secs(30)),
            on_slow: OnSlow::default(),
            traffic_log: None,
            settings: Arc::clone(&DEFAULT_SETTINGS),
        }
    }

    /// Names the connection, for example after its machine.
    ///
    /// All errors of the connection, [`SlowCommand`], [`Ended`](crate::Ended) and, with the feature
    /// `tracing`, its spans have the name. The default is the path or the address of the server,
    /// `pid N` for a program that was started, `descriptor N` for a descriptor and `stream` for
    /// another stream.
    ///
    /// ```
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = qmp::Client::options().name("vm-42").connect_unix("/run/vm.qmp").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into().into());
        self
    }

    /// The name of the connection: the one that was set, or the default.
    pub(crate) fn name_or(&self, default: impl Into<Arc<str>>) -> Arc<str> {
        self.name.clone().unwrap_or_else(|| default.into())
    }

    /// Sets the deadline for connecting, including greeting and negotiation.
    ///
    /// The default is 5 s; `None` means no deadline.
    ///
    /// A server serves one client at a time, and other clients wait until it is free. The client
    /// also waits if the backlog of the server's socket is full, which the kernel reports at once
    /// as `EAGAIN`.
    #[must_use]
    pub fn connect_deadline(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.connect_deadline = limit.into();
        self
    }

    /// Sets whether to wait for a server that does not listen yet.
    ///
    /// Such a server is a socket file that does not exist, or a Unix socket or TCP port that
    /// refuses connections. The client retries at least every 50 ms until the [connect
    /// deadline](Self::connect_deadline). The default is no.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), qmp::ConnectError> {
    /// use std::time::Duration;
    /// use qmp::ConnectOptions;
    ///
    /// // QEMU has just been started and may not listen yet.
    /// let options = ConnectOptions::new().wait_for_socket(true);
    /// let options = options.connect_deadline(Some(Duration::from_secs(20)));
    /// let client = options.connect_unix("/run/vm.qmp").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn wait_for_socket(mut self, wait: bool) -> Self {
        self.wait_for_socket = wait;
        self
    }

    /// Sets whether the standard error of a started program is captured. The default is yes.
    ///
    /// With capturing, [`ConnectError::Exited`](crate::ConnectError::Exited) says why the program
    /// exited.
    ///
    /// The program then writes to a pipe, and a thread copies the output to this process's standard
    /// error as long as the program lives. This overrides the standard error that the command
    /// itself sets. After this process has ended, the output is lost. This does not end a QEMU,
    /// because QEMU ignores `SIGPIPE` (7.2, 10.0 and 11.1). Without capturing, the command is
    /// started unchanged.
    #[must_use]
    pub fn capture_stderr(mut self, capture: bool) -> Self {
        self.capture_stderr = capture;
        self
    }

    /// Sets the deadline of commands that have none of their own. By default there is none.
    ///
    /// It applies to each command, not to the operations of [`Monitor`](crate::Monitor) that wait:
    /// [`monitor`](crate::monitor#waits) says which.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), qmp::ConnectError> {
    /// use std::time::Duration;
    /// use qmp::ConnectOptions;
    ///
    /// let options = ConnectOptions::new().deadline(Some(Duration::from_secs(30)));
    /// let client = options.connect_unix("/run/vm.qmp").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn deadline(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.settings_mut().deadlines = limit.into().map(Deadlines::all).unwrap_or_default();
        self
    }

    /// Sets the deadlines of commands that have none of their own, by what the commands have to do
    /// with. It replaces what [`deadline`](Self::deadline) has set.
    #[must_use]
    pub fn deadlines(mut self, limits: Deadlines) -> Self {
        self.settings_mut().deadlines = limits;
        self
    }

    /// Sets the times after which commands are reported as slow.
    #[must_use]
    pub fn soft_limits(mut self, limits: SoftLimits) -> Self {
        self.settings_mut().soft_limits = limits;
        self
    }

    /// Calls `report` once for every command that takes longer than its soft limit.
    ///
    /// The function is called on the task that drives the connection and must not block. In the
    /// [blocking client](crate::blocking), it is called on the thread that reads. If it panics, the
    /// panic is caught and reported to `tracing`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), qmp::ConnectError> {
    /// use qmp::ConnectOptions;
    ///
    /// let options = ConnectOptions::new()
    ///     .on_slow(|slow| eprintln!("{} has taken {:?} so far", slow.command, slow.elapsed));
    /// let client = options.connect_unix("/run/vm.qmp").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn on_slow(mut self, report: impl Fn(&SlowCommand) + Send + Sync + 'static) -> Self {
        self.on_slow = OnSlow(Some(Arc::new(report)));
        self
    }

    /// Writes every message to a traffic log.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use std::fs::File;
    /// use qmp::{ConnectOptions, TrafficLog};
    ///
    /// let log = TrafficLog::new(File::create("/var/log/vm.qmp.log")?)?.exclude(["ringbuf-read"]);
    /// let client = ConnectOptions::new().traffic_log(log).connect_unix("/run/vm.qmp").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn traffic_log(mut self, log: TrafficLog) -> Self {
        self.traffic_log = Some(log);
        self
    }

    /// Sets how long commands wait to be written while the server neither reads nor replies. The
    /// default is 30 s.
    ///
    /// After this time, the commands of which nothing was written fail with
    /// [`TimedOut`](crate::TimedOut) and are never sent. If a command was written in part, the
    /// connection ends, because the rest can neither be sent nor omitted. It does not end as long
    /// as a call waits for the reply to an earlier command: a QEMU that executes a command does not
    /// read further commands. A call that was given up does not count.
    ///
    /// Commands that the socket took are not affected: they wait for their replies until their own
    /// deadlines. A socket takes some hundred small commands that nobody reads.
    #[must_use]
    pub fn write_deadline(mut self, limit: Option<Duration>) -> Self {
        self.write_deadline = limit;
        self
    }

    /// Sets whether to negotiate out-of-band execution if the server offers it. The default is no.
    #[must_use]
    pub fn oob(mut self, enable: bool) -> Self {
        self.oob = enable;
        self
    }

    /// Sets the maximum size of a message from the server, in bytes. The default is 64 MiB.
    #[must_use]
    pub fn max_message_size(mut self, bytes: usize) -> Self {
        self.limits.size = bytes;
        self
    }

    /// Sets the maximum nesting depth of a message from the server.
    ///
    /// The message itself counts as one level. The default is 1024, which is also QEMU's own limit.
    ///
    /// This limit applies to messages. Independently of it, a typed value may nest 256 levels deep,
    /// which is enough for `query-block` with a chain of 200 images, each of which takes one level.
    /// Values of QAPI type `any` and members that these bindings do not know may nest 127 levels
    /// more. A reply or event that is nested deeper yields a [`DecodeError`](crate::DecodeError)
    /// for its call or in its place among the events. It can still be received as raw JSON with
    /// [`execute_raw`](crate::Client::execute_raw) or [`RawEvent`](crate::RawEvent).
    #[must_use]
    pub fn max_message_depth(mut self, depth: usize) -> Self {
        self.limits.depth = depth;
        self
    }

    /// Sets how many events a subscription queues before it drops the oldest. The default is 4096.
    #[must_use]
    pub fn event_capacity(mut self, events: usize) -> Self {
        self.settings_mut().capacity.events = events;
        self
    }

    /// Sets how many bytes of events a subscription queues before it drops the oldest.
    ///
    /// The default is 16 MiB. One event is always kept, and no event is longer than
    /// [`max_message_size`](Self::max_message_size).
    #[must_use]
    pub fn event_capacity_bytes(mut self, bytes: usize) -> Self {
        self.settings_mut().capacity.bytes = bytes;
        self
    }

    /// Sets the memory for commands to which the server has not replied. The default is 64 MiB.
    ///
    /// Each command occupies the size of its text and 1 KiB until the server replies, even if its
    /// future was dropped. A command for which there is no room is not sent until replies to others
    /// arrive; its deadline keeps running. A command that is larger than the whole limit is sent
    /// when no other command is pending.
    #[must_use]
    pub fn max_pending_bytes(mut self, bytes: usize) -> Self {
        self.settings_mut().max_pending_bytes = bytes;
        self
    }

    fn settings_mut(&mut self) -> &mut Settings {
        Arc::make_mut(&mut self.settings)
    }
}
