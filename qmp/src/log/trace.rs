//! The `tracing` spans and events. They contain names and times, never the content of a message.

#[cfg(feature = "tracing")]
pub(crate) use on::*;

#[cfg(not(feature = "tracing"))]
pub(crate) use off::*;

#[cfg(feature = "tracing")]
mod on {
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::time::Duration;

    use tracing::Instrument as _;

    use crate::error::Ended;
    use crate::error::one_line::OneLine;

    /// Runs a call in its own span.
    pub(crate) fn call<F: Future>(
        command: &str,
        future: F,
    ) -> impl Future<Output = F::Output> + use<F> {
        future.instrument(tracing::debug_span!("execute", command))
    }

    pub(crate) fn sent(command: &str, id: u64) {
        quietly(|| tracing::debug!(command, id, "command sent"));
    }

    pub(crate) fn answered(command: &str, id: u64, elapsed: impl FnOnce() -> Duration) {
        quietly(|| tracing::debug!(command, id, elapsed = ?elapsed(), "command answered"));
    }

    pub(crate) fn event(name: &str) {
        quietly(|| tracing::debug!(name = &*OneLine(name).to_string(), "event received"));
    }

    pub(crate) fn slow(command: &str, elapsed: Duration) {
        quietly(|| tracing::warn!(command, ?elapsed, "command is slow"));
    }

    pub(crate) fn ended(ended: &Ended) {
        quietly(|| tracing::info!(reason = %ended, "connection ended"));
    }

    pub(crate) fn panicked(callback: &str, message: &str) {
        quietly(|| tracing::error!(callback, message = %OneLine(message), "a callback panicked"));
    }

    /// Emits an event. A panic of the subscriber must not affect the calls of the program, so it is
    /// caught here. Only the panic hook reports it.
    fn quietly(tell: impl FnOnce()) {
        let _ = catch_unwind(AssertUnwindSafe(tell));
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    use std::time::Duration;

    use crate::error::Ended;

    pub(crate) fn call<F: Future>(_command: &str, future: F) -> F {
        future
    }

    pub(crate) fn sent(_command: &str, _id: u64) {}

    pub(crate) fn answered(_command: &str, _id: u64, _elapsed: impl FnOnce() -> Duration) {}

    pub(crate) fn event(_name: &str) {}

    pub(crate) fn slow(_command: &str, _elapsed: Duration) {}

    pub(crate) fn ended(_ended: &Ended) {}

    pub(crate) fn panicked(_callback: &str, _message: &str) {}
}
