//! Waits for the end of a job by its id, across calls.
//!
//! A job may end and be dismissed while a wait is dropped, or between two waits. Only a
//! subscription that has received its events in the meantime shows how it ended.

use super::Job;
use super::error::JobError;
use crate::Monitor;

/// The way in which a job is ended.
pub(super) enum Ending {
    Complete,
    Cancel,
}

/// A job that is being ended by its id. If this value is dropped, its state is kept for the next
/// call.
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
