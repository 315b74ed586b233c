//! Options for connecting to a guest agent.

use std::sync::Arc;
use std::time::Duration;

use crate::connection::time_limits::{OnSlow, SlowCommand};
use crate::json::frame::Limits;
use crate::log::TrafficLog;

/// Options for connecting to a guest agent, and for the commands on the connection.
#[derive(Clone, Debug)]
pub struct ConnectOptions {
    pub(super) connect_deadline: Duration,
    pub(super) wait_for_socket: bool,
    pub(super) limits: Limits,
    pub(super) log: Option<TrafficLog>,
    pub(super) settings: Settings,
}

/// The options that apply after connecting.
#[derive(Clone, Debug)]
pub(super) struct Settings {
    pub(super) deadline: Duration,
    pub(super) freeze_deadline: Duration,
    pub(super) soft_limit: Duration,
    pub(super) on_slow: OnSlow,
}

impl Default for ConnectOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl ConnectOptions {
    /// Creates the default options.
    ///
    /// The defaults are: 5 s to connect, 10 s for a command, 60 s for freezing the guest's file
    /// systems, and messages of at most 64 MiB.
    #[must_use]
    pub fn new() -> Self {
        Self {
            connect_deadline: Duration::from_secs(5),
            wait_for_socket: false,
            limits: Limits { size: 64 << 20, depth: 1024 },
            log: None,
            settings: Settings {
                deadline: Duration::from_secs(10),
                freeze_deadline: Duration::from_secs(60),
                soft_limit: Duration::from_secs(1),
                on_slow: OnSlow::default(),
            },
        }
    }

    /// Sets the deadline for connecting, until the agent has answered. The default is 5 s.
    ///
    /// The agent starts when the guest has booted, long after the socket accepts connections. A
    /// program that starts a guest therefore sets a deadline of minutes.
    #[must_use]
    pub fn connect_deadline(mut self, limit: Duration) -> Self {
        self.connect_deadline = limit;
        self
    }

    /// Sets whether to wait for a socket that does not exist or refuses connections.
    ///
    /// The client retries at least every 50 ms until the
    /// [connect deadline](Self::connect_deadline). The default is no.
    #[must_use]
    pub fn wait_for_socket(mut self, wait: bool) -> Self {
        self.wait_for_socket = wait;
        self
    }

    /// Sets the deadline of commands that are called without one. The default is 10 s.
    ///
    /// It includes the time for synchronizing with the agent. A guest can hang or be stopped at any
    /// time, so every command has a deadline.
    #[must_use]
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.settings.deadline = limit;
        self
    }

    /// Sets the deadline for freezing the guest's file systems. The default is 60 s.
    ///
    /// Freezing includes the time for the agent's hook scripts, and for the guest to write its
    /// cached data to disk.
    #[must_use]
    pub fn freeze_deadline(mut self, limit: Duration) -> Self {
        self.settings.freeze_deadline = limit;
        self
    }

    /// Sets the time after which a command is reported as slow. The default is 1 s.
    #[must_use]
    pub fn soft_limit(mut self, limit: Duration) -> Self {
        self.settings.soft_limit = limit;
        self
    }

    /// Calls `report` once for every command that takes longer than the soft limit.
    ///
    /// The function is called on the task that awaits the command, and must not block.
    #[must_use]
    pub fn on_slow(mut self, report: impl Fn(&SlowCommand) + Send + Sync + 'static) -> Self {
        self.settings.on_slow = OnSlow(Some(Arc::new(report)));
        self
    }

    /// Writes every message to a traffic log.
    #[must_use]
    pub fn traffic_log(mut self, log: TrafficLog) -> Self {
        self.log = Some(log);
        self
    }

    /// Sets the maximum size of a reply, in bytes. The default is 64 MiB.
    ///
    /// The agent captures up to 16 MiB of a program's output, for which the reply has 22 MB.
    #[must_use]
    pub fn max_message_size(mut self, bytes: usize) -> Self {
        self.limits.size = bytes;
        self
    }
}
