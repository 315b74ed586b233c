//! Jobs whose ends are waited for by id, across calls.
//!
//! The job may end, and be dismissed, at any moment of a wait that is dropped, also between two
//! waits. Only who has received its events in the meantime knows how it ended.

use super::Job;
use super::error::JobError;
use crate::Monitor;

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
            monitor.state.interrupted_jobs.keep(&seen.id.clone(), seen);
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
