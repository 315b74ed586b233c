//! Pauses between the polls of a state that no event reports.

use std::time::Duration;

use tokio::time::sleep;

/// The first pause: most of what is polled takes a few milliseconds.
const FIRST: Duration = Duration::from_millis(1);

/// Pauses that double up to a limit, so that a short wait is short and a long one costs little.
#[derive(Debug)]
pub(crate) struct Pauses {
    next: Duration,
    shortest: Duration,
    longest: Duration,
}

impl Pauses {
    /// Creates pauses for a caller that has polled already.
    pub(crate) fn up_to(longest: Duration) -> Self {
        Self { next: FIRST, shortest: FIRST, longest }
    }

    /// Creates pauses for a caller that has not polled yet: the first pause is empty.
    pub(crate) fn after_the_first(longest: Duration) -> Self {
        Self { next: Duration::ZERO, shortest: FIRST, longest }
    }

    /// Creates equal pauses for a caller that has not polled yet: the first pause is empty.
    pub(crate) fn steady(period: Duration) -> Self {
        Self { next: Duration::ZERO, shortest: period, longest: period }
    }

    /// Waits for the next pause.
    ///
    /// Cancel safe. The next pause is longer even if the future is dropped.
    pub(crate) async fn pause(&mut self) {
        sleep(self.advance()).await;
    }

    fn advance(&mut self) -> Duration {
        let pause = self.next.min(self.longest);
        self.next = (pause * 2).max(self.shortest);
        pause
    }
}

#[cfg(test)]
mod tests {
    use super::{Duration, Pauses};

    fn millis(mut pauses: Pauses) -> Vec<u128> {
        (0..5).map(|_| pauses.advance().as_millis()).collect()
    }

    #[test]
    fn pauses_double_up_to_the_limit() {
        let longest = Duration::from_millis(5);
        assert_eq!(millis(Pauses::up_to(longest)), [1, 2, 4, 5, 5]);
        assert_eq!(millis(Pauses::after_the_first(longest)), [0, 1, 2, 4, 5]);
        assert_eq!(millis(Pauses::steady(longest)), [0, 5, 5, 5, 5]);
    }
}
