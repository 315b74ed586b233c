//! Options of a single call.

use std::os::fd::OwnedFd;
use std::time::Duration;

/// Options of one command that override the options of the connection.
#[derive(Debug, Default)]
pub struct CallOptions {
    pub(crate) limits: CallLimits,
    pub(crate) descriptors: Vec<OwnedFd>,
}

/// The deadline and the soft limit of one command, which override those of the connection.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct CallLimits {
    /// `None` if the deadline of the connection applies.
    pub(crate) hard: Option<Option<Duration>>,
    pub(crate) soft: Option<Duration>,
}

impl CallOptions {
    /// Creates options that override nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the deadline for the reply: a time, or `None` for a call without a deadline on a
    /// connection that [has one](crate::ConnectOptions::deadline).
    ///
    /// When it expires, the outcome of the command is unknown if a part of it was sent. The
    /// connection stays usable. The rest of a command that was written in part is written before
    /// any other command; the page on [time](crate::guide::time) says by whom.
    #[must_use]
    pub fn deadline(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.limits.hard = Some(limit.into());
        self
    }

    /// Reports the command once when it has taken this long, and keeps waiting for the reply.
    #[must_use]
    pub fn soft_limit(mut self, limit: Duration) -> Self {
        self.limits.soft = Some(limit);
        self
    }

    /// Sends a file descriptor with the command, for commands like `getfd` and `add-fd`.
    ///
    /// The call owns the descriptor. It closes it when the server has received it, and when the
    /// call fails or is dropped. QEMU uses the first descriptor of a command and drops the others.
    #[must_use]
    pub fn descriptor(mut self, descriptor: impl Into<OwnedFd>) -> Self {
        self.descriptors.push(descriptor.into());
        self
    }
}
