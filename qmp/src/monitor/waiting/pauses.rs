//! Pauses between the polls of a state that no event reports.

use std::time::Duration;

use tokio::time::sleep;

/// The first pause: most of what is polled takes a few milliseconds.
const FIRST: Duration = Duration::from_millis(1);

/// Pauses that double up to a limit, so that a short wait is short and a long one costs little.
#[derive(Debug)]
pub(crate) struct Pauses {
    next: Duration,
    longest: Duration,
}

impl Pauses {
    pub(crate) fn up_to(longest: Duration) -> Self {
        Self { next: FIRST, longest }
    }

    /// Waits for as long as it is time to.
    ///
    /// Cancel safe. The next pause is longer even if the future is dropped.
    pub(crate) async fn pause(&mut self) {
        sleep(self.advance()).await;
    }

    fn advance(&mut self) -> Duration {
        let pause = self.next.min(self.longest);
        self.next = pause * 2;
        pause
    }
}

#[cfg(test)]
mod tests {
    use super::{Duration, Pauses};

    #[test]
    fn pauses_double_up_to_the_limit() {
        let mut pauses = Pauses::up_to(Duration::from_millis(5));
        let millis: Vec<_> = (0..5).map(|_| pauses.advance().as_millis()).collect();
        assert_eq!(millis, [1, 2, 4, 5, 5]);
    }
}
