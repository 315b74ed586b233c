//! The `tracing` spans and events. They contain names and times, but no content of messages.
//!
//! The target `qmp::client` has the span `execute` for each call, and an event for each command
//! that is sent. The target `qmp::connection` has the span `connection`, and events for received
//! messages, slow commands, panics of callbacks and the end of the connection. Each span contains
//! the name of the connection.

#[cfg(feature = "tracing")]
pub(crate) use on::*;

#[cfg(not(feature = "tracing"))]
pub(crate) use off::*;

#[cfg(feature = "tracing")]
mod on {
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::time::Duration;

    use tracing::{Instrument as _, Level, Span};

    use crate::error::Ended;
    use crate::error::one_line::OneLine;

    const CLIENT: &str = "qmp::client";
    const CONNECTION: &str = "qmp::connection";

    /// Runs a call in its own span.
    pub(crate) fn call<F: Future>(
        server: &str,
        command: &str,
        future: F,
    ) -> impl Future<Output = F::Output> + use<F> {
        future.instrument(call_span(server, command))
    }

    /// Enters the span of a call on this thread.
    pub(crate) fn enter_call(server: &str, command: &str) -> Entered {
        Entered::new(quietly(|| call_span(server, command)).unwrap_or_else(Span::none))
    }

    fn call_span(server: &str, command: &str) -> Span {
        tracing::debug_span!(target: CLIENT, "execute", server, command)
    }

    pub(crate) fn sent(command: &str, id: u64) {
        quietly(|| tracing::debug!(target: CLIENT, command, id, "command sent"));
    }

    pub(crate) fn panicked(callback: &str, message: &str) {
        let message = OneLine(message);
        quietly(|| tracing::error!(target: CONNECTION, callback, %message, "a callback panicked"));
    }

    /// The span of a connection.
    #[derive(Debug)]
    pub(crate) struct ConnectionSpan(Span);

    impl ConnectionSpan {
        /// Creates the span as a child of the current one. The span has the level of the most
        /// severe event, so that no filter by level keeps an event without its span.
        pub(crate) fn new(server: &str) -> Self {
            let span = || tracing::error_span!(target: CONNECTION, "connection", server);
            Self(quietly(span).unwrap_or_else(Span::none))
        }

        /// Enters the span on this thread.
        pub(crate) fn enter(&self) -> Entered {
            Entered::new(self.0.clone())
        }

        pub(crate) fn event(&self, name: &str) {
            let name = || OneLine(name).to_string();
            quietly(
                || tracing::debug!(target: CONNECTION, parent: &self.0, name = &*name(), "event received"),
            );
        }

        pub(crate) fn slow(&self, command: &str, elapsed: Duration) {
            quietly(
                || tracing::warn!(target: CONNECTION, parent: &self.0, command, ?elapsed, "command is slow"),
            );
        }

        pub(crate) fn ended(&self, ended: &Ended) {
            quietly(
                || tracing::info!(target: CONNECTION, parent: &self.0, reason = %ended, "connection ended"),
            );
        }

        /// Captures the fields of the event `command answered`, which is emitted once the outcome
        /// is known.
        pub(crate) fn heard(
            &self,
            command: &str,
            id: u64,
            elapsed: impl FnOnce() -> Duration,
        ) -> Heard {
            let on = quietly(|| tracing::enabled!(target: CONNECTION, Level::DEBUG));
            Heard(on.filter(|on| *on).map(|_| {
                let (span, command) = (self.0.clone(), command.to_owned());
                Box::new(Answer { span, command, id, elapsed: elapsed() })
            }))
        }
    }

    struct Answer {
        span: Span,
        command: String,
        id: u64,
        elapsed: Duration,
    }

    /// A reply whose outcome has not been logged. Dropping it logs the outcome `discarded`.
    #[derive(Default)]
    pub(crate) struct Heard(Option<Box<Answer>>);

    impl Heard {
        /// Creates a value that logs nothing.
        pub(crate) fn none() -> Self {
            Self(None)
        }

        pub(crate) fn accepted(&mut self) {
            self.tell("ok", None);
        }

        pub(crate) fn refused(&mut self, class: &str) {
            self.tell("refused", Some(class));
        }

        pub(crate) fn undecodable(&mut self) {
            self.tell("undecodable", None);
        }

        fn tell(&mut self, outcome: &str, class: Option<&str>) {
            let Some(answer) = self.0.take() else { return };
            let Answer { span, command, id, elapsed } = &*answer;
            let command = &**command;
            let class = class.map(|class| OneLine(class).to_string());
            let class = class.as_deref();
            quietly(|| {
                tracing::debug!(
                    target: CONNECTION, parent: span,
                    command, id, ?elapsed, outcome, class, "command answered"
                );
            });
        }
    }

    impl Drop for Heard {
        fn drop(&mut self) {
            self.tell("discarded", None);
        }
    }

    impl std::fmt::Debug for Heard {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("Heard")
        }
    }

    /// A guard for a span that this thread has entered. Dropping it exits the span.
    pub(crate) struct Entered(Option<Span>);

    impl Entered {
        fn new(span: Span) -> Self {
            let entered = quietly(|| span.with_subscriber(|(id, to)| to.enter(id)));
            Self(entered.flatten().map(|()| span))
        }
    }

    impl Drop for Entered {
        fn drop(&mut self) {
            if let Some(span) = &self.0 {
                quietly(|| span.with_subscriber(|(id, to)| to.exit(id)));
            }
        }
    }

    /// Emits an event. Catches a panic of the subscriber, because it must not affect the calls of
    /// the program. Only the panic hook reports the panic.
    fn quietly<T>(tell: impl FnOnce() -> T) -> Option<T> {
        catch_unwind(AssertUnwindSafe(tell)).ok()
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    use std::time::Duration;

    use crate::error::Ended;

    pub(crate) fn call<F: Future>(_server: &str, _command: &str, future: F) -> F {
        future
    }

    pub(crate) fn enter_call(_server: &str, _command: &str) -> Entered {
        Entered
    }

    pub(crate) fn sent(_command: &str, _id: u64) {}

    pub(crate) fn panicked(_callback: &str, _message: &str) {}

    #[derive(Debug)]
    pub(crate) struct ConnectionSpan;

    impl ConnectionSpan {
        pub(crate) fn new(_server: &str) -> Self {
            Self
        }

        pub(crate) fn enter(&self) -> Entered {
            Entered
        }

        pub(crate) fn event(&self, _name: &str) {}

        pub(crate) fn slow(&self, _command: &str, _elapsed: Duration) {}

        pub(crate) fn ended(&self, _ended: &Ended) {}

        pub(crate) fn heard(
            &self,
            _command: &str,
            _id: u64,
            _elapsed: impl FnOnce() -> Duration,
        ) -> Heard {
            Heard
        }
    }

    #[derive(Debug)]
    pub(crate) struct Heard;

    impl Heard {
        pub(crate) fn none() -> Self {
            Self
        }

        pub(crate) fn accepted(&mut self) {}

        pub(crate) fn refused(&mut self, _class: &str) {}

        pub(crate) fn undecodable(&mut self) {}
    }

    pub(crate) struct Entered;
}
