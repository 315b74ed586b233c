//! The connect deadline.

use std::io;
use std::sync::Arc;
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::client::options::ConnectOptions;
use crate::connection::dial::Attempts;
use crate::error::{ConnectError, Stage};

/// The connect deadline, counted from the start of connecting.
pub(super) struct Limit {
    /// The name of the connection.
    pub(super) server: Arc<str>,
    /// The time at which the deadline expires, or `None` if there is no deadline.
    pub(super) until: Option<Instant>,
    length: Duration,
}

impl Limit {
    pub(super) fn new(options: &ConnectOptions, server: impl Into<Arc<str>>) -> Self {
        let until = options.connect_deadline.and_then(|limit| Instant::now().checked_add(limit));
        let length = options.connect_deadline.unwrap_or_default();
        Self { server: options.name_or(server), until, length }
    }

    /// Tries to connect until an attempt succeeds or fails permanently, or the deadline expires.
    /// Each attempt receives the remaining time, if there is a deadline, and must not take longer.
    pub(super) fn dial<T>(
        &self,
        mut attempts: Attempts,
        mut attempt: impl FnMut(Option<Duration>) -> io::Result<T>,
    ) -> Result<T, ConnectError> {
        loop {
            let error = match attempt(self.left()) {
                Ok(stream) => return Ok(stream),
                Err(error) => error,
            };
            let pause = attempts.pause_after(&error);
            match self.left() {
                Some(Duration::ZERO) => return Err(self.passed(Stage::Connecting, Some(error))),
                left => match pause {
                    None => return Err(self.failed(error)),
                    Some(pause) => sleep(left.map_or(pause, |left| left.min(pause))),
                },
            }
        }
    }

    fn left(&self) -> Option<Duration> {
        self.until.map(|until| until.saturating_duration_since(Instant::now()))
    }

    pub(super) fn failed(&self, source: io::Error) -> ConnectError {
        let server = self.server.as_ref().to_owned();
        ConnectError::Transport { server, source: Arc::new(source) }
    }

    pub(super) fn passed(&self, stage: Stage, last: Option<io::Error>) -> ConnectError {
        let (server, last) = (self.server.as_ref().to_owned(), last.map(Arc::new));
        ConnectError::TimedOut { server, stage, limit: self.length, last }
    }
}
