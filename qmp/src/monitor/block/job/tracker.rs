//! The known state of a job: its events and its outcome.

use crate::commands::{JobDismiss, QueryJobs};
use crate::monitor::waiting::ask::ask;
use crate::monitor::waiting::watch::{Watch, awaited_events};
use crate::monitor::wire::error_text;
use crate::types::{BlockErrorAction, IoOperationType, JobInfo, JobStatus};
use crate::{Client, Error, events};

use super::error::JobError;

awaited_events! {
    /// The events that report a change of a job.
    enum JobEvent {
        Status(events::JobStatusChange),
        Error(events::BlockJobError),
        Completed(events::BlockJobCompleted),
        Cancelled(events::BlockJobCancelled),
    }
}

impl JobEvent {
    /// The job's id.
    fn job(&self) -> &str {
        match self {
            Self::Status(event) => &event.id,
            Self::Error(event) => &event.device,
            Self::Completed(event) => &event.device,
            Self::Cancelled(event) => &event.device,
        }
    }
}

/// The outcome of a job.
#[derive(Clone, Debug)]
enum Outcome {
    Success,
    Failure(String),
    Cancelled,
}

impl Outcome {
    /// Determines the outcome from the error that QEMU keeps of a job.
    fn of(error: Option<String>) -> Self {
        match error {
            None => Self::Success,
            Some(reason) if error_text::is_cancellation(&reason) => Self::Cancelled,
            Some(reason) => Self::Failure(reason),
        }
    }
}

/// The known state of a job. It does not keep the connection open.
#[derive(Debug)]
pub(crate) struct Tracker {
    pub(super) id: String,
    /// The total amount of work at the last query.
    pub(super) length: u64,
    /// Which operation failed when the job paused.
    pub(super) failed: Option<IoOperationType>,
    /// `true` if the job has been paused since [`forget_pauses`](Self::forget_pauses).
    pub(super) stood_still: bool,
    watch: Watch<JobEvent>,
    /// `true` if the job is known to exist or to have existed.
    known: bool,
    outcome: Option<Outcome>,
}

impl Tracker {
    pub(super) fn new(client: &Client, id: String) -> Self {
        let watch = Watch::of(client, &id);
        let (length, failed, stood_still, known, outcome) = (0, None, false, false, None);
        Self { id, length, failed, stood_still, watch, known, outcome }
    }

    /// Records that a command of the job has succeeded, so that it exists or existed.
    pub(super) fn exists(&mut self) {
        self.known = true;
    }

    /// Queries the job's state. Returns `None` once the job has ended and its outcome is known, if
    /// possible.
    pub(super) async fn look(&mut self, client: &Client) -> Result<Option<JobInfo>, JobError> {
        let jobs = ask(client, QueryJobs::new()).await.map_err(JobError::of(&self.id))?;
        self.note_what_came();
        let Some(job) = jobs.into_iter().find(|job| job.id == self.id) else { return Ok(None) };
        (self.known, self.length) = (true, count(job.total_progress));
        if job.status != JobStatus::Concluded {
            return Ok(Some(job));
        }
        // Recorded before the job is dismissed, so that nothing is lost if this future is dropped.
        self.outcome.get_or_insert_with(|| Outcome::of(job.error));
        match ask(client, JobDismiss::new(&self.id)).await {
            Ok(()) => Ok(None),
            // QEMU refuses if another client has dismissed the job already.
            Err(Error::Server(_)) if !self.is_listed(client).await? => Ok(None),
            Err(error) => Err(JobError::of(&self.id)(error)),
        }
    }

    async fn is_listed(&self, client: &Client) -> Result<bool, JobError> {
        let jobs = ask(client, QueryJobs::new()).await.map_err(JobError::of(&self.id))?;
        Ok(jobs.iter().any(|job| job.id == self.id))
    }

    /// The outcome of a job that no longer exists.
    pub(super) fn result(&self) -> Result<(), JobError> {
        let id = self.id.clone();
        match &self.outcome {
            Some(Outcome::Success) => Ok(()),
            Some(Outcome::Failure(reason)) => Err(JobError::Failed { id, reason: reason.clone() }),
            Some(Outcome::Cancelled) => Err(JobError::Cancelled { id }),
            None if self.known => Err(JobError::Dismissed { id }),
            None => Err(JobError::NoSuchJob { id }),
        }
    }

    /// Forgets the pauses before the last reply, because QEMU itself also pauses jobs briefly.
    pub(super) fn forget_pauses(&mut self) {
        self.note_what_came();
        self.stood_still = false;
    }

    /// Records the events that were sent before the last reply.
    fn note_what_came(&mut self) {
        while let Some(event) = self.watch.try_next() {
            self.note(event);
        }
    }

    /// Waits until the job has changed, or until it is time to query its state.
    ///
    /// Cancel safe.
    pub(super) async fn change(&mut self) -> Result<(), JobError> {
        while let Some(event) = self.watch.next().await.map_err(JobError::of(&self.id))? {
            if self.note(event) {
                break;
            }
        }
        Ok(())
    }

    /// Records what an event reports, and returns whether it is about this job.
    fn note(&mut self, event: JobEvent) -> bool {
        if event.job() != self.id {
            return false;
        }
        match event {
            JobEvent::Status(event) => self.note_status(&event.status),
            JobEvent::Cancelled(_) => self.outcome = Some(Outcome::Cancelled),
            JobEvent::Completed(event) => self.outcome = Some(Outcome::of(event.error)),
            JobEvent::Error(event) if event.action == BlockErrorAction::Stop => {
                self.failed = Some(event.operation);
            }
            // The job goes on.
            JobEvent::Error(_) => {}
        }
        true
    }

    fn note_status(&mut self, status: &JobStatus) {
        match status {
            // The outcome is that of an earlier job with this id.
            JobStatus::Created => (self.outcome, self.failed) = (None, None),
            JobStatus::Running => self.failed = None,
            status if stands_still(status) => self.stood_still = true,
            _ => {}
        }
    }
}

/// Returns whether a job with this status is paused. `standby` is the status of a ready job that is
/// paused.
pub(super) fn stands_still(status: &JobStatus) -> bool {
    matches!(status, JobStatus::Paused | JobStatus::Standby)
}

/// QEMU's counts are signed, but never negative.
pub(super) fn count(count: i64) -> u64 {
    u64::try_from(count).unwrap_or_default()
}
