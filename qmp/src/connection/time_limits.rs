//! How long commands may take before they are reported.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::log::guarded;

/// After how long a command is reported as slow, by what it has to do with.
///
/// Nothing happens to a slow command. QEMU answers in its main loop, which stalls for seconds when
/// storage does or the host is busy; giving up on a command then leaves a program that does not
/// know what its virtual machine is doing. [`CallOptions::deadline`](crate::CallOptions::deadline)
/// is for calls that must not wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SoftLimits {
    /// For commands that touch storage: block devices, jobs, exports. 10 s unless set.
    pub storage: Duration,
    /// For commands that touch devices or the run state. 30 s unless set.
    pub machine: Duration,
    /// For all others, queries above all. 1 s unless set.
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
    /// The limit of a command, by its name and QAPI module.
    ///
    /// What only asks has the shortest limit, unless the answer comes from storage.
    pub(crate) fn of(&self, name: &str, module: &str) -> Duration {
        match (module, name) {
            ("block" | "block-core" | "block-export" | "job" | "transaction", _) => self.storage,
            // They write files, and wait for them.
            ("dump", _) | (_, "screendump" | "memsave" | "pmemsave" | "dump-skeys" | "dumpdtb") => {
                self.storage
            }
            _ if name.starts_with("query-") || name.starts_with("x-query-") => self.other,
            (
                "qdev" | "qom" | "machine" | "machine-s390x" | "run-state" | "migration" | "net"
                | "char" | "cxl" | "replay",
                _,
            ) => self.machine,
            (_, "stop" | "cont" | "quit" | "human-monitor-command" | "x-exit-preconfig") => {
                self.machine
            }
            _ => self.other,
        }
    }
}

/// A command whose answer takes longer than its soft limit.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SlowCommand {
    /// The [name](crate::ConnectOptions::name) of the connection.
    pub server: Arc<str>,
    /// The name of the command.
    pub command: Cow<'static, str>,
    /// For how long it has been waited for.
    pub elapsed: Duration,
}

type Report = dyn Fn(&SlowCommand) + Send + Sync;

/// What is told of slow commands.
#[derive(Clone, Default)]
pub(crate) struct OnSlow(pub(crate) Option<Arc<Report>>);

impl OnSlow {
    pub(crate) fn report(&self, slow: &SlowCommand) {
        if let Some(report) = &self.0 {
            // Whoever waits for the command is not concerned by a panic.
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

    use super::SoftLimits;

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
}
