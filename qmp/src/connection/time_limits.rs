//! The soft limits and deadlines of commands.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::log::guarded;

/// The times after which commands are reported as slow, one for each class of commands.
///
/// A slow command is only reported. QEMU executes commands in its main loop, which can stall for
/// seconds if storage stalls or the host is busy. A program that gives up on a command no longer
/// knows the state of its virtual machine. For calls that must not wait longer, use
/// [`CallOptions::deadline`](crate::CallOptions::deadline).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SoftLimits {
    /// For commands that access storage: block devices, jobs, exports. The default is 10 s.
    pub storage: Duration,
    /// For commands that access devices or the run state. The default is 30 s.
    pub machine: Duration,
    /// For all other commands, mainly queries. The default is 1 s.
    pub other: Duration,
}

impl Default for SoftLimits {
    fn default() -> Self {
        Self {
            storage: Duration::from_secs(10),
            machine: Duration::from_secs(30),
            other: Duration::from_secs(1),
        }
    }
}

impl SoftLimits {
    /// Returns the limit of a command, given its name and QAPI module.
    pub(crate) fn of(&self, name: &str, module: &str) -> Duration {
        match Class::of(name, module) {
            Class::Storage => self.storage,
            Class::Machine => self.machine,
            Class::Other => self.other,
        }
    }
}

/// The deadlines of commands, one for each class of commands. By default there are none.
///
/// A command whose deadline expires fails with [`TimedOut`](crate::TimedOut), and its outcome is
/// unknown. The classes are those of [`SoftLimits`]. A command that waits for storage can take much
/// longer than a query, so a single deadline would be too long for one or too short for the other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Deadlines {
    /// For commands that access storage: block devices, jobs, exports, dumps.
    pub storage: Option<Duration>,
    /// For commands that access devices or the run state.
    pub machine: Option<Duration>,
    /// For all other commands, mainly queries.
    pub other: Option<Duration>,
}

impl Deadlines {
    /// Sets the same deadline for all commands.
    #[must_use]
    pub fn all(limit: Duration) -> Self {
        Self { storage: Some(limit), machine: Some(limit), other: Some(limit) }
    }

    /// Returns the deadline of a command, given its name and QAPI module.
    pub(crate) fn of(&self, name: &str, module: &str) -> Option<Duration> {
        match Class::of(name, module) {
            Class::Storage => self.storage,
            Class::Machine => self.machine,
            Class::Other => self.other,
        }
    }
}

/// A class of commands with similar execution times.
#[derive(Clone, Copy)]
enum Class {
    Storage,
    Machine,
    Other,
}

impl Class {
    /// Returns the class of a command, given its name and QAPI module.
    ///
    /// Queries are in the last class, unless they access storage.
    fn of(name: &str, module: &str) -> Self {
        match (module, name) {
            ("block" | "block-core" | "block-export" | "job" | "transaction", _) => Self::Storage,
            // These commands write files and wait for them.
            ("dump", _) | (_, "screendump" | "memsave" | "pmemsave" | "dump-skeys" | "dumpdtb") => {
                Self::Storage
            }
            _ if name.starts_with("query-") || name.starts_with("x-query-") => Self::Other,
            (
                "qdev" | "qom" | "machine" | "machine-s390x" | "run-state" | "migration" | "net"
                | "char" | "cxl" | "replay",
                _,
            ) => Self::Machine,
            (_, "stop" | "cont" | "quit" | "human-monitor-command" | "x-exit-preconfig") => {
                Self::Machine
            }
            _ => Self::Other,
        }
    }
}

/// A command whose reply takes longer than its soft limit.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SlowCommand {
    /// The [name](crate::ConnectOptions::name) of the connection.
    pub server: Arc<str>,
    /// The name of the command.
    pub command: Cow<'static, str>,
    /// The time since the command was sent or queued.
    pub elapsed: Duration,
}

type Report = dyn Fn(&SlowCommand) + Send + Sync;

/// The callback for slow commands, if any.
#[derive(Clone, Default)]
pub(crate) struct OnSlow(pub(crate) Option<Arc<Report>>);

impl OnSlow {
    /// Returns whether a report may reach anyone: the callback, or a subscriber of `tracing`.
    /// Otherwise a connection needs no timer.
    pub(crate) fn is_heard(&self) -> bool {
        self.0.is_some() || cfg!(feature = "tracing")
    }

    pub(crate) fn report(&self, slow: &SlowCommand) {
        if let Some(report) = &self.0 {
            // A panic of the callback must not affect the caller of the command.
            let _ = guarded("ConnectOptions::on_slow", || report(slow));
        }
    }
}

impl fmt::Debug for OnSlow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("OnSlow").field(&self.0.is_some()).finish()
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Deadlines, SoftLimits};

    #[test]
    fn commands_are_limited_by_what_they_have_to_do_with() {
        let limits = SoftLimits::default();
        let expected = [
            ("query-status", "run-state", 1),
            ("query-block", "block-core", 10),
            ("blockdev-add", "block-core", 10),
            ("screendump", "ui", 10),
            ("device_add", "qdev", 30),
            ("stop", "misc", 30),
            ("getfd", "misc", 1),
            ("brand-new", "", 1),
        ];
        for (name, module, seconds) in expected {
            assert_eq!(limits.of(name, module), Duration::from_secs(seconds), "{name}");
        }
    }

    #[test]
    fn deadlines_have_the_same_classes() {
        let [storage, machine, other] = [3, 2, 1].map(|seconds| Some(Duration::from_secs(seconds)));
        let limits = Deadlines { storage, machine, other };
        assert_eq!(limits.of("blockdev-add", "block-core"), storage);
        assert_eq!(limits.of("device_add", "qdev"), machine);
        assert_eq!(limits.of("query-status", "run-state"), other);
        assert_eq!(Deadlines::default().of("device_add", "qdev"), None);
    }
}
