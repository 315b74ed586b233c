//! Options of a single call.

use std::time::Duration;

/// How one command is executed, where it differs from the connection's options.
#[derive(Debug, Default)]
pub struct CallOptions {
    pub(crate) deadline: Option<Duration>,
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
        self.deadline = Some(limit);
        self
    }
}
