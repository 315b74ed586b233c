//! Jobs whose ends are waited for by id, across calls.

use std::sync::{Mutex, MutexGuard, PoisonError};

use super::Job;
use super::error::JobError;
use super::tracker::Tracker;
use crate::Monitor;

/// The maximum number of jobs that are kept; the oldest goes first. Each has a subscription.
const MOST: usize = 8;

/// What is known of jobs whose callers stopped waiting before they were told the outcome.
///
/// The job may end, and be dismissed, at any moment of a wait that is dropped, also between two
/// waits. Only who has received its events in the meantime knows how it ended.
#[derive(Debug, Default)]
pub(crate) struct Interrupted(Mutex<Kept<Tracker>>);

impl Interrupted {
    fn lock(&self) -> MutexGuard<'_, Kept<Tracker>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Hands out what is known of a job, which is forgotten here.
    pub(super) fn take(&self, id: &str) -> Option<Tracker> {
        self.lock().take(id)
    }
}

/// Things by their ids, the oldest first.
#[derive(Debug)]
struct Kept<T>(Vec<(String, T)>);

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Kept<T> {
    fn take(&mut self, id: &str) -> Option<T> {
        let place = self.0.iter().position(|(other, _)| other == id)?;
        Some(self.0.remove(place).1)
    }

    fn keep(&mut self, id: String, one: T) {
        self.take(&id);
        if self.0.len() == MOST {
            self.0.remove(0);
        }
        self.0.push((id, one));
    }
}

/// How a job is ended.
pub(super) enum Ending {
    Complete,
    Cancel,
}

/// A job that is ended by its id. If this is dropped first, the next call knows what it saw.
struct ById(Option<Job>);

impl Drop for ById {
    fn drop(&mut self) {
        if let Some(Job { monitor, seen, .. }) = self.0.take() {
            monitor.state.interrupted_jobs.lock().keep(seen.id.clone(), seen);
        }
    }
}

impl Monitor {
    /// Ends a job and waits for that.
    pub(super) async fn end_job(&self, id: &str, ending: Ending) -> Result<(), JobError> {
        let mut kept = ById(Some(match self.state.interrupted_jobs.take(id) {
            Some(seen) => Job::of(self, seen),
            None => self.job(id),
        }));
        let Some(job) = &mut kept.0 else { return Ok(()) };
        let outcome = match ending {
            Ending::Complete => job.complete().await,
            Ending::Cancel => job.cancel_block_job().await,
        };
        if !matches!(outcome, Err(JobError::Monitor { .. })) {
            kept.0 = None;
        }
        outcome
    }
}

#[cfg(test)]
mod tests {
    use super::{Kept, MOST};

    #[test]
    fn so_many_jobs_are_kept() {
        let mut kept = Kept::default();
        for number in 0..=MOST {
            kept.keep(number.to_string(), number);
        }
        kept.keep("1".to_owned(), 100);
        assert_eq!(kept.0.len(), MOST);
        assert_eq!([kept.take("0"), kept.take("1"), kept.take("2")], [None, Some(100), Some(2)]);
        assert_eq!(kept.take("2"), None);
    }
}
