//! How long commands may take before they are reported.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::trace;

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
    /// What only asks answers quickly or not at all, so it is held to the shortest limit except
    /// where it has to ask the storage.
    pub(crate) fn of(&self, name: &str, module: &str) -> Duration {
        match module {
            "block" | "block-core" | "block-export" | "job" | "transaction" | "dump" => {
                self.storage
            }
            _ if name.starts_with("query-") => self.other,
            "qdev" | "qom" | "machine" | "machine-target" | "run-state" | "migration" | "net"
            | "char" => self.machine,
            _ if matches!(name, "stop" | "cont" | "quit" | "human-monitor-command") => self.machine,
            _ => self.other,
        }
    }
}

/// A command whose answer takes longer than its soft limit.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SlowCommand {
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
        trace::slow(slow);
        if let Some(report) = &self.0 {
            report(slow);
        }
    }
}

impl fmt::Debug for OnSlow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("OnSlow").field(&self.0.is_some()).finish()
    }
}
