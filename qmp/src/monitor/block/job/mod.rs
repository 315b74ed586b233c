//! Jobs: operations that continue in QEMU after the command that started them has returned.

use std::time::Duration;

use tokio::time::timeout;

use crate::commands::{
    BlockCommit, BlockJobCancel, BlockStream, BlockdevBackup, BlockdevCreate, BlockdevMirror,
    JobCancel, JobComplete, JobDismiss, QueryBlockJobs, QueryJobs,
};
use crate::monitor::waiting::updates::Updates;
use crate::monitor::waiting::watch::{Watch, awaited_events};
use crate::monitor::wire::fresh;
use crate::types::{JobInfo, JobStatus, MirrorCopyMode, MirrorSyncMode};
use crate::{Command, Error, ErrorClass, Monitor, events};

/// The interval of progress reports while no event comes.
const PROGRESS_EVERY: Duration = Duration::from_millis(250);

/// The number of times that QEMU may refuse to complete a job that it reports as ready.
const COMPLETE_ATTEMPTS: usize = 10;

/// The reason why a job did not succeed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum JobError {
    /// No job has this id.
    #[error("there is no job {id}")]
    NoSuchJob {
        /// The id.
        id: String,
    },
    /// The job failed.
    #[error("job {id} failed: {reason}")]
    Failed {
        /// The id.
        id: String,
        /// QEMU's reason.
        reason: String,
    },
    /// The job was cancelled.
    #[error("job {id} was cancelled")]
    Cancelled {
        /// The id.
        id: String,
    },
    /// The job ended, and another client dismissed it, or it dismissed itself, before its outcome
    /// was read. A job dismisses itself unless it was started with `auto-dismiss` off.
    #[error("job {id} ended and was dismissed before its outcome was read")]
    Dismissed {
        /// The id.
        id: String,
    },
    /// A command failed, and the outcome of the job is unknown.
    #[error("job {id}: {source}")]
    Monitor {
        /// The id, or those of all jobs if several were started together.
        id: String,
        /// Why.
        r#source: Error,
    },
}

impl JobError {
    /// Names the job of a command that failed.
    pub(crate) fn of(id: &str) -> impl FnOnce(Error) -> Self {
        move |source| Self::Monitor { id: id.to_owned(), source }
    }
}

/// The progress of a job.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct JobProgress {
    /// The present status of the job.
    pub status: JobStatus,
    /// The amount of work that is done, in bytes for jobs that copy.
    pub offset: u64,
    /// The total amount of work as far as it is known now; it may grow.
    pub length: u64,
    /// The speed limit of the job in bytes per second; 0 means no limit.
    pub speed: u64,
}

/// The state that a job has reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reached {
    /// The job is ready: it continues until it is completed or cancelled.
    Ready,
    /// The job has ended successfully.
    End,
}

/// A command that starts a job.
///
/// Implemented for QEMU's commands only.
pub trait JobCommand: Command<Return = ()> + sealed::Prepare {}

mod sealed {
    pub trait Prepare {
        /// Makes QEMU keep the job's outcome until it is read, and returns the job's id.
        fn prepare(&mut self) -> String;
    }
}

macro_rules! job_command {
    ($($command:ty, $kind:literal;)*) => {$(
        impl JobCommand for $command {}

        impl sealed::Prepare for $command {
            fn prepare(&mut self) -> String {
                self.auto_dismiss = Some(false);
                self.job_id.get_or_insert_with(|| fresh::name($kind)).clone()
            }
        }
    )*};
}

job_command! {
    BlockCommit, "commit";
    BlockStream, "stream";
    BlockdevBackup, "backup";
    BlockdevMirror, "mirror";
}

impl JobCommand for BlockdevCreate {}

impl sealed::Prepare for BlockdevCreate {
    fn prepare(&mut self) -> String {
        // This job never dismisses itself.
        self.job_id.clone()
    }
}

awaited_events! {
    /// The events that report a change of a job.
    enum JobEvent {
        Status(events::JobStatusChange),
        Completed(events::BlockJobCompleted),
        Cancelled(events::BlockJobCancelled),
    }
}

impl JobEvent {
    /// The job's id.
    fn job(&self) -> &str {
        match self {
            Self::Status(event) => &event.id,
            Self::Completed(event) => &event.device,
            Self::Cancelled(event) => &event.device,
        }
    }
}

/// How a job ended.
#[derive(Clone, Debug)]
enum Outcome {
    Success,
    Failure(String),
    Cancelled,
}

/// A job that can be waited for.
///
/// Dropping it, or a future of its methods, does not affect the job in QEMU. [`Monitor::job`]
/// returns another handle for the id. QEMU keeps the job's outcome until this handle reads it, or
/// another client dismisses the job.
#[derive(Debug)]
pub struct Job<'a> {
    monitor: &'a Monitor,
    id: String,
    watch: Watch<JobEvent>,
    /// Whether it is known that the job exists or existed.
    known: bool,
    outcome: Option<Outcome>,
    /// The total amount of work at the last query.
    length: u64,
}

impl<'a> Job<'a> {
    pub(crate) fn new(monitor: &'a Monitor, id: String) -> Self {
        let watch = Watch::new(monitor.client());
        Self { monitor, id, watch, known: false, outcome: None, length: 0 }
    }

    /// Records that the command that started the job has succeeded.
    pub(crate) fn started(mut self) -> Self {
        self.known = true;
        self
    }

    /// The job's id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Waits until the job has ended, reads its outcome and dismisses it.
    ///
    /// A ready job does not end by itself, see [`complete`](Self::complete). A job that was started
    /// with `auto-finalize` off does not end before `job-finalize`.
    ///
    /// Cancel safe: a second call continues waiting.
    ///
    /// # Errors
    ///
    /// [`JobError::Failed`] with QEMU's reason, [`JobError::Cancelled`], and if the job does not
    /// exist (any more) [`JobError::NoSuchJob`] or [`JobError::Dismissed`].
    pub async fn wait(&mut self) -> Result<(), JobError> {
        while !self.has_ended().await? {
            self.change().await?;
        }
        Ok(())
    }

    /// Waits until the job is ready or has ended. Most kinds of jobs never become ready.
    ///
    /// Cancel safe: a second call continues waiting.
    ///
    /// # Errors
    ///
    /// Those of [`wait`](Self::wait).
    pub async fn ready(&mut self) -> Result<Reached, JobError> {
        loop {
            match self.look().await? {
                None => return self.result().map(|()| Reached::End),
                // QEMU moves a ready job to `standby` and back whenever it drains the node. The job
                // accepts no command while it is in `standby`.
                Some(JobInfo { status: JobStatus::Ready, .. }) => return Ok(Reached::Ready),
                Some(_) => self.change().await?,
            }
        }
    }

    /// Waits until the job is ready, completes it (`job-complete`), and waits for its end.
    ///
    /// If the future is dropped, `job-complete` may or may not have been sent. A second call is
    /// harmless.
    ///
    /// # Errors
    ///
    /// Those of [`wait`](Self::wait).
    #[doc(alias = "BlockJobComplete")]
    pub async fn complete(&mut self) -> Result<(), JobError> {
        let mut attempts = COMPLETE_ATTEMPTS;
        while self.ready().await? == Reached::Ready {
            match self.monitor.execute(JobComplete::new(&self.id)).await {
                Ok(()) => return self.wait().await,
                // The job was ready, but is in `standby` now.
                Err(Error::Server(_)) if attempts > 0 => attempts -= 1,
                Err(error) => return Err(JobError::of(&self.id)(error)),
            }
        }
        Ok(())
    }

    /// Cancels the job (`job-cancel`) and waits for its end.
    ///
    /// A job that ends by itself first keeps its outcome.
    ///
    /// Cancel safe: a second call, or [`wait`](Self::wait), continues.
    ///
    /// # Errors
    ///
    /// Those of [`wait`](Self::wait), except that [`JobError::Cancelled`] counts as success.
    pub async fn cancel(&mut self) -> Result<(), JobError> {
        match self.monitor.execute(JobCancel::new(&self.id)).await {
            // If QEMU refuses because the job does not exist or has ended, waiting shows which.
            Ok(()) | Err(Error::Server(_)) => unless_cancelled(self.wait().await),
            Err(error) => Err(JobError::of(&self.id)(error)),
        }
    }

    /// Reports the progress of the job to its end, every 250 ms and on each change.
    ///
    /// The last item of a job that succeeded shows all work as done. If the job did not succeed,
    /// the last item is the error. In both cases the outcome has then been read, as by
    /// [`wait`](Self::wait).
    // Inline, as everything that polls a call is: who does not use it need not compile it.
    #[inline]
    pub fn progress(&mut self) -> Updates<'_, Result<JobProgress, JobError>> {
        Updates::new(Some((self, None)), |state: Option<Following<'_, 'a>>| async move {
            let (job, last) = state?;
            Some(match job.next_progress(last.as_ref()).await {
                Ok(Some(progress)) => (Ok(progress.clone()), Some((job, Some(progress)))),
                Ok(None) => return None,
                Err(error) => (Err(error), None),
            })
        })
    }

    /// Returns the item of [`progress`](Self::progress) that follows the last one.
    async fn next_progress(
        &mut self,
        last: Option<&JobProgress>,
    ) -> Result<Option<JobProgress>, JobError> {
        if last.is_some_and(|last| last.status == JobStatus::Concluded) {
            return Ok(None);
        }
        if last.is_some() {
            // Events report changes of the status only.
            if let Ok(changed) = timeout(PROGRESS_EVERY, self.change()).await {
                changed?;
            }
        }
        let speed = self.speed().await?;
        match self.look().await? {
            Some(job) => Ok(Some(progress(&job, speed))),
            None => {
                self.result()?;
                let (status, done) = (JobStatus::Concluded, self.length);
                Ok(Some(JobProgress { status, offset: done, length: done, speed }))
            }
        }
    }

    /// The speed limit of the job. Only block jobs have one.
    async fn speed(&self) -> Result<u64, JobError> {
        let jobs = self.monitor.execute(QueryBlockJobs::new()).await;
        let jobs = jobs.map_err(JobError::of(&self.id))?;
        let job = jobs.iter().find(|job| job.device == self.id);
        Ok(job.and_then(|job| job.speed.try_into().ok()).unwrap_or_default())
    }

    async fn has_ended(&mut self) -> Result<bool, JobError> {
        match self.look().await? {
            None => self.result().map(|()| true),
            Some(_) => Ok(false),
        }
    }

    /// Queries the job's state. Returns `None` once the job has ended and its outcome is known, if
    /// possible.
    async fn look(&mut self) -> Result<Option<JobInfo>, JobError> {
        let jobs = self.monitor.execute(QueryJobs::new()).await;
        let jobs = jobs.map_err(JobError::of(&self.id))?;
        // These events were sent before the reply.
        while let Some(event) = self.watch.try_next() {
            self.note(event);
        }
        let Some(job) = jobs.into_iter().find(|job| job.id == self.id) else { return Ok(None) };
        (self.known, self.length) = (true, count(job.total_progress));
        if job.status != JobStatus::Concluded {
            return Ok(Some(job));
        }
        // Recorded before the job is dismissed, so that nothing is lost if this future is dropped.
        let failed = job.error.map_or(Outcome::Success, Outcome::Failure);
        self.outcome.get_or_insert(failed);
        match self.monitor.execute(JobDismiss::new(&self.id)).await {
            // QEMU refuses if another client has dismissed the job already.
            Ok(()) | Err(Error::Server(_)) => Ok(None),
            Err(error) => Err(JobError::of(&self.id)(error)),
        }
    }

    /// The outcome of a job that no longer exists.
    fn result(&self) -> Result<(), JobError> {
        let id = self.id.clone();
        match &self.outcome {
            Some(Outcome::Success) => Ok(()),
            Some(Outcome::Failure(reason)) => Err(JobError::Failed { id, reason: reason.clone() }),
            Some(Outcome::Cancelled) => Err(JobError::Cancelled { id }),
            None if self.known => Err(JobError::Dismissed { id }),
            None => Err(JobError::NoSuchJob { id }),
        }
    }

    /// Waits until the job has changed, or until it is time to query its state.
    ///
    /// Cancel safe.
    async fn change(&mut self) -> Result<(), JobError> {
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
            JobEvent::Status(_) => {}
            JobEvent::Cancelled(_) => self.outcome = Some(Outcome::Cancelled),
            JobEvent::Completed(event) => {
                self.outcome = Some(event.error.map_or(Outcome::Success, Outcome::Failure));
            }
        }
        true
    }
}

/// A job with the last progress that was reported.
type Following<'j, 'a> = (&'j mut Job<'a>, Option<JobProgress>);

fn progress(job: &JobInfo, speed: u64) -> JobProgress {
    let (offset, length) = (count(job.current_progress), count(job.total_progress));
    JobProgress { status: job.status.clone(), offset, length, speed }
}

/// QEMU's counts are signed, but never negative.
fn count(count: i64) -> u64 {
    u64::try_from(count).unwrap_or_default()
}

fn unless_cancelled(outcome: Result<(), JobError>) -> Result<(), JobError> {
    match outcome {
        Err(JobError::Cancelled { .. }) => Ok(()),
        outcome => outcome,
    }
}

impl Monitor {
    /// Returns a handle for a job that was started earlier, by any client.
    ///
    /// It sends nothing. The methods of the handle report whether the job exists.
    #[must_use]
    pub fn job(&self, id: impl Into<String>) -> Job<'_> {
        Job::new(self, id.into())
    }

    /// Starts a job with the command `command`.
    ///
    /// A job without an id gets one, and QEMU keeps its outcome until it is read (`auto-dismiss`
    /// off).
    ///
    /// If the future is dropped, the job may or may not have been started. Set an id to be able to
    /// check.
    ///
    /// # Errors
    ///
    /// [`JobError::Monitor`] with the command's error.
    pub async fn start_job<C: JobCommand>(&self, mut command: C) -> Result<Job<'_>, JobError> {
        let job = self.job(command.prepare());
        self.execute(command).await.map_err(JobError::of(job.id()))?;
        Ok(job.started())
    }

    /// Commits one image of a chain into another below it (`block-commit`), and waits for the end.
    ///
    /// If the image is the topmost one, which the guest still writes to, the job becomes ready and
    /// is then completed. From then on, the guest writes to the base.
    ///
    /// If the future is dropped, the job continues. [`job`](Self::job) returns a handle if the
    /// command has an id.
    ///
    /// # Errors
    ///
    /// Those of [`Job::wait`].
    #[doc(alias = "BlockCommit")]
    pub async fn block_commit(&self, command: BlockCommit) -> Result<(), JobError> {
        self.start_job(command).await?.complete().await
    }

    /// Mirrors the topmost image of `device` to the node `target`, and returns when they are in
    /// sync.
    ///
    /// It uses `blockdev-mirror` in the copy mode `write-blocking`: from then on, every write of
    /// the guest goes to both before it completes. [`Job::complete`] switches the device to the
    /// target; `block_job_cancel` leaves both as they are at that moment. For other modes, use
    /// [`start_job`](Self::start_job).
    ///
    /// If the future is dropped, the job continues, with an id that the client made.
    ///
    /// # Errors
    ///
    /// Those of [`Job::wait`].
    #[doc(alias = "BlockDevMirror")]
    pub async fn block_dev_mirror(&self, device: &str, target: &str) -> Result<Job<'_>, JobError> {
        let command = BlockdevMirror::new(device, target, MirrorSyncMode::Top)
            .copy_mode(MirrorCopyMode::WriteBlocking);
        let mut job = self.start_job(command).await?;
        job.ready().await?;
        Ok(job)
    }

    /// Completes a job when it is ready, and waits for its end; [`Job::complete`] by id.
    ///
    /// # Errors
    ///
    /// Those of [`Job::complete`].
    #[doc(alias = "BlockJobComplete")]
    pub async fn block_job_complete(&self, id: &str) -> Result<(), JobError> {
        self.job(id).complete().await
    }

    /// Requests the end of a block job (`block-job-cancel`), without waiting for it.
    ///
    /// A mirror that is ready succeeds: the target has the content of the device at that moment,
    /// and the device keeps its node. Every other job is cancelled.
    ///
    /// If the future is dropped, the request may still be sent. A second call is harmless.
    ///
    /// # Errors
    ///
    /// [`JobError::NoSuchJob`].
    #[doc(alias = "BlockJobCancel")]
    pub async fn block_job_cancel(&self, id: &str) -> Result<(), JobError> {
        match self.execute(BlockJobCancel::new(id)).await {
            Err(error) if is_not_active(&error) => Err(JobError::NoSuchJob { id: id.to_owned() }),
            outcome => outcome.map_err(JobError::of(id)),
        }
    }

    /// Requests the end of a block job, and waits for it.
    ///
    /// The request is that of [`block_job_cancel`](Self::block_job_cancel).
    ///
    /// If the future is dropped, the job stays as it is. A second call continues.
    ///
    /// # Errors
    ///
    /// Those of [`Job::wait`], except that [`JobError::Cancelled`] counts as success.
    #[doc(alias = "BlockJobCancel")]
    pub async fn block_job_cancel_and_wait(&self, id: &str) -> Result<(), JobError> {
        let job = self.job(id);
        match self.block_job_cancel(id).await {
            Ok(()) => unless_cancelled(job.started().wait().await),
            // QEMU refuses if the job has ended.
            Err(JobError::Monitor { source: Error::Server(_), .. }) => {
                unless_cancelled(self.job(id).wait().await)
            }
            Err(error) => Err(error),
        }
    }
}

fn is_not_active(error: &Error) -> bool {
    error.server().is_some_and(|error| error.class == ErrorClass::DeviceNotActive)
}
