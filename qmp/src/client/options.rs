//! Options of a connection.

use std::sync::Arc;
use std::time::Duration;

use crate::connection::mailbox::Capacity;
use crate::connection::time_limits::{OnSlow, SlowCommand, SoftLimits};
use crate::json::frame::Limits;
use crate::log::TrafficLog;

/// How to connect, and how the connection behaves.
#[derive(Clone, Debug)]
pub struct ConnectOptions {
    pub(crate) connect_deadline: Option<Duration>,
    pub(crate) wait_for_socket: bool,
    pub(crate) capture_stderr: bool,
    pub(crate) oob: bool,
    pub(crate) limits: Limits,
    pub(crate) write_deadline: Option<Duration>,
    pub(crate) on_slow: OnSlow,
    pub(crate) traffic_log: Option<TrafficLog>,
    pub(crate) settings: Settings,
}

/// What a client keeps of the options.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) deadline: Option<Duration>,
    pub(crate) soft_limits: SoftLimits,
    pub(crate) capacity: Capacity,
    pub(crate) max_pending_bytes: usize,
}

impl Default for ConnectOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl ConnectOptions {
    /// The defaults: five seconds to connect, no deadline for commands, no out-of-band execution,
    /// messages of up to 64 MiB nested up to 1024 deep.
    #[must_use]
    pub fn new() -> Self {
        Self {
            connect_deadline: Some(Duration::from_secs(5)),
            wait_for_socket: false,
            capture_stderr: true,
            oob: false,
            limits: Limits { size: 64 << 20, depth: 1024 },
            write_deadline: Some(Duration::from_secs(30)),
            on_slow: OnSlow::default(),
            traffic_log: None,
            settings: Settings {
                deadline: None,
                soft_limits: SoftLimits::default(),
                capacity: Capacity::default(),
                max_pending_bytes: 64 << 20,
            },
        }
    }

    /// How long connecting may take, greeting and negotiation included. The default is 5 s; `None`
    /// is for ever.
    ///
    /// A server takes one client at a time. Those that come meanwhile wait for it, also where its
    /// socket has no place for another to wait at, which the kernel answers with `EAGAIN` at once.
    #[must_use]
    pub fn connect_deadline(mut self, limit: Option<Duration>) -> Self {
        self.connect_deadline = limit;
        self
    }

    /// Whether to wait, within the [connect deadline](Self::connect_deadline), for a server that
    /// has not started to listen yet: a socket file that does not exist, a Unix socket or a TCP
    /// port that refuses. The default is no. It is tried again every 50 ms at the latest.
    #[must_use]
    pub fn wait_for_socket(mut self, wait: bool) -> Self {
        self.wait_for_socket = wait;
        self
    }

    /// Whether a program that is started has its standard error captured, so that the error says
    /// why it exited ([`ConnectError::Exited`](crate::ConnectError::Exited)). The default is yes.
    ///
    /// What the program writes then goes through a pipe and is passed on to this process's standard
    /// error, by a thread for as long as the program lives; what the command itself says about
    /// standard error is overruled. Once this process has ended it is lost, which does not end a
    /// QEMU: it ignores `SIGPIPE` (7.2, 10.0 and 11.1). Without capturing, the command is started as
    /// it is.
    #[must_use]
    pub fn capture_stderr(mut self, capture: bool) -> Self {
        self.capture_stderr = capture;
        self
    }

    /// How long any command may take that has no deadline of its own. The default is for ever.
    #[must_use]
    pub fn deadline(mut self, limit: Option<Duration>) -> Self {
        self.settings.deadline = limit;
        self
    }

    /// After how long commands are reported as slow.
    #[must_use]
    pub fn soft_limits(mut self, limits: SoftLimits) -> Self {
        self.settings.soft_limits = limits;
        self
    }

    /// Calls `report` for every command that takes longer than its soft limit, once.
    ///
    /// It is called on the task that drives the connection and must not block.
    #[must_use]
    pub fn on_slow(mut self, report: impl Fn(&SlowCommand) + Send + Sync + 'static) -> Self {
        self.on_slow = OnSlow(Some(Arc::new(report)));
        self
    }

    /// Keeps a record of every message.
    #[must_use]
    pub fn traffic_log(mut self, log: TrafficLog) -> Self {
        self.traffic_log = Some(log);
        self
    }

    /// How long writing may make no progress while the server owes no answer. The default is 30 s.
    ///
    /// A QEMU that works on a command reads no others, which is no reason to give up. One that has
    /// nothing to do and yet does not read hangs: commands of which nothing is written then fail
    /// with [`TimedOut`](crate::TimedOut), and if one is written in part the connection ends,
    /// because the rest can neither be sent nor left out.
    #[must_use]
    pub fn write_deadline(mut self, limit: Option<Duration>) -> Self {
        self.write_deadline = limit;
        self
    }

    /// Whether to negotiate out-of-band execution where the server offers it. The default is no.
    #[must_use]
    pub fn oob(mut self, enable: bool) -> Self {
        self.oob = enable;
        self
    }

    /// How long a message from the server may be, in bytes. The default is 64 MiB.
    #[must_use]
    pub fn max_message_size(mut self, bytes: usize) -> Self {
        self.limits.size = bytes;
        self
    }

    /// How deep a message from the server may be nested; the message counts as one. The default is
    /// 1024, which is what QEMU allows itself.
    ///
    /// This is a limit of messages. Values of types nest up to 256 deep, whatever is set here:
    /// enough for `query-block` of a chain of 200 images, of which each takes a level. What the
    /// schema calls `any`, and what these bindings do not know, may add up to 127 levels of its own.
    /// A reply or event that is nested deeper is a [`DecodeError`](crate::DecodeError) for its call
    /// or in its place; as raw JSON it can still be had ([`execute_raw`](crate::Client::execute_raw),
    /// [`RawEvent`](crate::RawEvent)).
    #[must_use]
    pub fn max_message_depth(mut self, depth: usize) -> Self {
        self.limits.depth = depth;
        self
    }

    /// How many events a subscription holds before it drops the oldest. The default is 4096.
    #[must_use]
    pub fn event_capacity(mut self, events: usize) -> Self {
        self.settings.capacity.events = events;
        self
    }

    /// How many bytes of events a subscription holds before it drops the oldest. The default is
    /// 16 MiB. One event is kept in any case, and none is longer than
    /// [`max_message_size`](Self::max_message_size).
    #[must_use]
    pub fn event_capacity_bytes(mut self, bytes: usize) -> Self {
        self.settings.capacity.bytes = bytes;
        self
    }

    /// How many bytes the commands take that the server has not answered. The default is 64 MiB.
    ///
    /// Each takes its text and 1 KiB, also if nobody waits for its answer any more. A command for
    /// which there is no room is not sent before others are answered; its deadline counts on. One
    /// that is longer than all the room is sent when no other is in flight.
    #[must_use]
    pub fn max_pending_bytes(mut self, bytes: usize) -> Self {
        self.settings.max_pending_bytes = bytes;
        self
    }
}
