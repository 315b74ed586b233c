//! What happened to the calls and events, and what the process holds.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use qmp::{Error, EventError, FromEvent, Subscription};
use qmp_tests::{Failure, PATIENCE, TestResult};
use tokio::time::timeout;

/// Counts the calls by their outcomes, and the events.
#[derive(Default)]
pub(super) struct Accounts {
    begun: AtomicU64,
    answered: AtomicU64,
    refused: AtomicU64,
    timed_out: AtomicU64,
    ended: AtomicU64,
    cancelled: AtomicU64,
    delivered: AtomicU64,
    lagged: AtomicU64,
}

fn add(count: &AtomicU64, number: u64) {
    count.fetch_add(number, Ordering::Relaxed);
}

fn read(count: &AtomicU64) -> u64 {
    count.load(Ordering::Relaxed)
}

impl Accounts {
    /// Waits for the outcome of a call, which must come, and counts it.
    pub(super) async fn call<T>(
        &self,
        call: impl Future<Output = Result<T, Error>>,
    ) -> Result<Option<T>, Failure> {
        add(&self.begun, 1);
        let outcome = timeout(PATIENCE, call).await?;
        let count = match &outcome {
            Ok(_) => &self.answered,
            Err(Error::Server(_)) => &self.refused,
            Err(error) if error.is_timeout() => &self.timed_out,
            Err(error) if error.is_end() => &self.ended,
            // Garbage in place of a reply ends its call alone.
            Err(Error::Decode(_) | Error::Protocol(_)) => &self.refused,
            Err(error) => return Err(Failure::new(format!("{error}: {error:?}"))),
        };
        add(count, 1);
        Ok(outcome.ok())
    }

    /// Waits for the outcome of an operation that nothing disturbs, and counts it.
    pub(super) async fn succeeds<T, E>(
        &self,
        operation: impl Future<Output = Result<T, E>>,
    ) -> TestResult
    where
        Failure: From<E>,
    {
        add(&self.begun, 1);
        timeout(PATIENCE, operation).await??;
        add(&self.answered, 1);
        Ok(())
    }

    /// Drops a call after a moment, unless it is complete by then.
    pub(super) async fn cancel<T>(
        &self,
        after: Duration,
        call: impl Future<Output = Result<T, Error>>,
    ) {
        add(&self.begun, 1);
        match timeout(after, call).await {
            Ok(Ok(_)) => add(&self.answered, 1),
            Ok(Err(_)) => add(&self.ended, 1),
            Err(_) => add(&self.cancelled, 1),
        }
    }

    /// Counts what a subscription holds, and returns the number of the events that were sent.
    pub(super) async fn drain<E: FromEvent>(&self, events: &mut Subscription<E>) -> u64 {
        let mut sent = 0;
        while let Ok(Some(event)) = timeout(Duration::ZERO, events.next()).await {
            match event {
                Err(EventError::Lagged(count)) => {
                    add(&self.lagged, count);
                    sent += count;
                }
                Err(EventError::Ended(_)) => break,
                _ => {
                    add(&self.delivered, 1);
                    sent += 1;
                }
            }
        }
        sent
    }

    /// Checks that every call has one outcome.
    pub(super) fn balance(&self) {
        let outcomes =
            [&self.answered, &self.refused, &self.timed_out, &self.ended, &self.cancelled];
        let outcomes: u64 = outcomes.into_iter().map(read).sum();
        assert_eq!(read(&self.begun), outcomes, "{self}");
        assert!(read(&self.answered) > 0 && read(&self.delivered) > 0, "{self}");
    }
}

impl fmt::Display for Accounts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { begun, answered, refused, timed_out, ended, cancelled, .. } = self;
        let counts = [begun, answered, refused, timed_out, ended, cancelled].map(read);
        let [begun, answered, refused, timed_out, ended, cancelled] = counts;
        let (delivered, lagged) = (read(&self.delivered), read(&self.lagged));
        write!(
            f,
            "{begun} calls: {answered} answered, {refused} refused, {timed_out} timed out, \
             {ended} ended, {cancelled} cancelled; {delivered} events, {lagged} lagged"
        )
    }
}
