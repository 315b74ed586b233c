//! Options of a single call.

use std::os::fd::OwnedFd;
use std::time::Duration;

/// How one command is executed, where it differs from the connection's options.
#[derive(Debug, Default)]
pub struct CallOptions {
    pub(crate) limits: CallLimits,
    pub(crate) descriptors: Vec<OwnedFd>,
}

/// How long one command may take, where it differs from the connection's options.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct CallLimits {
    pub(crate) hard: Option<Duration>,
    pub(crate) soft: Option<Duration>,
}

impl CallOptions {
    /// The connection's own options.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Gives up waiting for the answer after so long.
    ///
    /// The outcome is then unknown. The connection stays in step.
    #[must_use]
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.limits.hard = Some(limit);
        self
    }

    /// Reports the command once it has taken so long, and goes on waiting.
    #[must_use]
    pub fn soft_limit(mut self, limit: Duration) -> Self {
        self.limits.soft = Some(limit);
        self
    }

    /// Sends a descriptor along, for commands like `getfd` and `add-fd`.
    ///
    /// The call owns it and closes it: when the server has it, or when the call fails or is
    /// dropped. QEMU uses the first descriptor of a command and drops others.
    #[must_use]
    pub fn descriptor(mut self, descriptor: impl Into<OwnedFd>) -> Self {
        self.descriptors.push(descriptor.into());
        self
    }
}
