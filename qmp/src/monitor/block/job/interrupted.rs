//! Jobs whose ends are waited for by id, across calls.

use std::sync::{Mutex, PoisonError};

use super::Job;
use super::error::JobError;
use super::tracker::Tracker;
use crate::Monitor;

/// The maximum number of jobs that are kept; the oldest goes first. Each has a subscription.
const MOST: usize = 16;

/// What is known of jobs whose callers stopped waiting before they were told the outcome.
///
/// The job may end, and be dismissed, at any moment of a wait that is dropped, also between two
/// waits. Only who has received its events in the meantime knows how it ended.
#[derive(Debug, Default)]
pub(crate) struct Interrupted(Mutex<Vec<Tracker>>);

impl Interrupted {
    fn update<T>(&self, update: impl FnOnce(&mut Vec<Tracker>) -> T) -> T {
        update(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Hands out what is known of a job, which is forgotten here.
    pub(super) fn take(&self, id: &str) -> Option<Tracker> {
        self.update(|kept| {
            let place = kept.iter().position(|one| one.id == id)?;
            Some(kept.remove(place))
        })
    }

    fn keep(&self, tracker: Tracker) {
        self.update(|kept| {
            kept.retain(|one| one.id != tracker.id);
            if kept.len() == MOST {
                kept.remove(0);
            }
            kept.push(tracker);
        });
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
            monitor.state.interrupted_jobs.keep(seen);
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
