//! The retry policy for connecting to a server's socket, shared by both clients.

use std::io;
use std::time::Duration;

use crate::error::is_absence;

/// The pause after the first attempt. Each later pause is twice as long.
const SHORTEST: Duration = Duration::from_millis(1);

/// The longest pause. Polling is necessary, because the kernel sends no notification when the
/// socket's backlog has room or its file appears.
const LONGEST: Duration = Duration::from_millis(50);

/// The attempts to connect to one server.
#[derive(Debug)]
pub(crate) struct Attempts {
    wait_for_socket: bool,
    pause: Duration,
}

impl Attempts {
    pub(crate) fn new(wait_for_socket: bool) -> Self {
        Self { wait_for_socket, pause: SHORTEST }
    }

    /// Returns the pause after a failed attempt, or `None` if the error is permanent.
    ///
    /// Connecting to a Unix socket with a full backlog fails with EAGAIN, so another attempt can
    /// succeed.
    pub(crate) fn pause_after(&mut self, error: &io::Error) -> Option<Duration> {
        match error.kind() {
            io::ErrorKind::Interrupted => return Some(Duration::ZERO),
            io::ErrorKind::WouldBlock => {}
            _ if self.wait_for_socket && is_absence(error) => {}
            _ => return None,
        }
        Some(self.pause())
    }

    /// Returns the pause before the next attempt, and doubles it for the attempt after that.
    pub(crate) fn pause(&mut self) -> Duration {
        let pause = self.pause;
        self.pause = (2 * pause).min(LONGEST);
        pause
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Error, ErrorKind};

    use super::{Attempts, LONGEST};

    fn pauses(wait_for_socket: bool, kind: ErrorKind) -> bool {
        Attempts::new(wait_for_socket).pause_after(&Error::from(kind)).is_some()
    }

    #[test]
    fn a_full_queue_always_means_to_wait_and_an_absent_server_on_request() {
        for kind in [ErrorKind::WouldBlock, ErrorKind::Interrupted] {
            assert!(pauses(false, kind) && pauses(true, kind), "{kind}");
        }
        for kind in [ErrorKind::NotFound, ErrorKind::ConnectionRefused] {
            assert!(!pauses(false, kind) && pauses(true, kind), "{kind}");
        }
        assert!(!pauses(true, ErrorKind::PermissionDenied));
    }

    #[test]
    fn pauses_grow_to_a_limit() {
        let mut attempts = Attempts::new(false);
        let full = Error::from(ErrorKind::WouldBlock);
        let pauses: Vec<_> = (0..10).filter_map(|_| attempts.pause_after(&full)).collect();
        assert!(pauses.is_sorted() && pauses[0] < pauses[1], "{pauses:?}");
        assert_eq!(pauses.last(), Some(&LONGEST));
    }
}
