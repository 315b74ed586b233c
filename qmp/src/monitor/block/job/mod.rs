//! Jobs: operations that continue in QEMU after the command that started them has returned.

mod command;
mod error;
mod interrupted;
mod operations;
mod progress;
mod tracker;

use crate::commands::{
    BlockJobCancel, BlockJobSetSpeed, JobCancel, JobComplete, JobFinalize, JobPause, JobResume,
    QueryJobs,
};
use crate::types::{JobInfo, JobStatus};
use crate::{Command, Error, Monitor};

pub use command::JobCommand;
pub(crate) use command::keeps_ended;
pub use error::{JobError, PausedBy};
pub use progress::JobProgress;
pub(crate) use tracker::Tracker;
use tracker::stands_still;

/// The number of times that QEMU may refuse to complete a job that it reports as ready.
const COMPLETE_ATTEMPTS: usize = 10;

/// The state that a job has reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reached {
    /// The job is ready: it continues until it is completed or cancelled.
    Ready,
    /// The job has ended successfully.
    End,
}

/// A job that can be waited for.
///
/// Dropping it, or a future of its methods, does not affect the job in QEMU. [`Monitor::job`]
/// returns another handle for the id. QEMU keeps the job's outcome until this handle reads it, or
/// another client dismisses the job. The handle keeps the connection open, as a clone of
/// [`Monitor`] does, and borrows nothing, so that a task or a map can hold it.
///
/// The methods that wait have no time limit. The connection-wide deadline of commands applies to
/// none of the commands of a wait, so a server that stalls does not end it.
#[derive(Debug)]
pub struct Job {
    monitor: Monitor,
    seen: Tracker,
    pause_ends_waits: bool,
}

impl Job {
    fn of(monitor: &Monitor, seen: Tracker) -> Self {
        Self { monitor: monitor.clone(), seen, pause_ends_waits: false }
    }

    /// Records that the command that started the job has succeeded.
    pub(crate) fn started(mut self) -> Self {
        self.seen.exists();
        self
    }

    /// Reads the outcome of a job that has ended, and dismisses the job.
    pub(crate) async fn read_outcome(&mut self) -> Result<(), Error> {
        match self.seen.look(self.monitor.client()).await {
            Err(JobError::Monitor { source, .. }) => Err(source),
            _ => Ok(()),
        }
    }

    /// The job's id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.seen.id
    }

    /// Sets whether an I/O error that pauses the job ends the waits of this handle, with
    /// [`JobError::Paused`]. By default, they wait until a client resumes or cancels the job.
    ///
    /// It applies to jobs that were started with `stop` or `enospc` for errors. The job stays
    /// paused: [`resume`](Self::resume) it and wait again, or [`cancel`](Self::cancel) it. A pause
    /// by [`pause`](Self::pause), or for a moment by QEMU itself, never ends a wait.
    #[must_use]
    pub fn pause_ends_waits(mut self, ends: bool) -> Self {
        self.pause_ends_waits = ends;
        self
    }

    /// Waits until the job has ended, reads its outcome and dismisses it.
    ///
    /// When it returns, with an outcome, the job is gone from `query-jobs`, and the nodes that it
    /// used are free for other uses. A ready job does not end by itself, see
    /// [`complete`](Self::complete). A job that was started with `auto-finalize` off does not end
    /// before it is [finalized](Self::finalize). A paused job does not end either, see
    /// [`pause_ends_waits`](Self::pause_ends_waits).
    ///
    /// Cancel safe: a second call continues waiting.
    ///
    /// # Errors
    ///
    /// [`JobError::Failed`] with QEMU's reason, [`JobError::Cancelled`], [`JobError::Paused`] on
    /// request, and if the job does not exist (any more) [`JobError::NoSuchJob`] or
    /// [`JobError::Dismissed`].
    pub async fn wait(&mut self) -> Result<(), JobError> {
        while self.look().await?.is_some() {
            self.seen.change().await?;
        }
        self.seen.result()
    }

    /// Waits until the job is ready or has ended. Most kinds of jobs never become ready.
    ///
    /// Cancel safe: a second call continues waiting.
    ///
    /// # Errors
    ///
    /// Those of [`wait`](Self::wait).
    pub async fn ready(&mut self) -> Result<Reached, JobError> {
        // QEMU moves a ready job to `standby` and back whenever it drains the node. The job accepts
        // no command while it is in `standby`.
        match self.reach(|status| *status == JobStatus::Ready).await? {
            Some(_) => Ok(Reached::Ready),
            None => Ok(Reached::End),
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
        match self.leave_ready().await? {
            Reached::Ready => self.wait().await,
            Reached::End => Ok(()),
        }
    }

    /// Waits until the job is pending, finalizes it (`job-finalize`), and waits for its end.
    ///
    /// It is for jobs that were started with `auto-finalize` off: they do their work, then wait in
    /// `pending` before they change the block graph. A job that becomes ready first is completed
    /// (`job-complete`), which makes it pending. A job that ends without being pending is waited
    /// for. `job-finalize` finalizes all jobs of a transaction that was grouped.
    ///
    /// If the future is dropped, `job-finalize` may or may not have been sent. A second call is
    /// harmless.
    ///
    /// # Errors
    ///
    /// Those of [`wait`](Self::wait).
    #[doc(alias = "job-finalize")]
    pub async fn finalize(&mut self) -> Result<(), JobError> {
        let stops = |status: &JobStatus| matches!(status, JobStatus::Ready | JobStatus::Pending);
        match self.reach(stops).await? {
            None => return Ok(()),
            Some(JobStatus::Ready) => drop(self.leave_ready().await?),
            Some(_) => {}
        }
        if self.reach(|status| *status == JobStatus::Pending).await?.is_none() {
            return Ok(());
        }
        match self.monitor.ask(JobFinalize::new(self.id())).await {
            Ok(()) => self.wait().await,
            // If another client has finalized it, waiting shows how it ended.
            Err(Error::Server(_)) if !self.is_pending().await? => self.wait().await,
            Err(error) => Err(JobError::of(self.id())(error)),
        }
    }

    async fn is_pending(&self) -> Result<bool, JobError> {
        Ok(self.find().await?.is_some_and(|job| job.status == JobStatus::Pending))
    }

    /// Cancels the job (`job-cancel`) and waits for its end.
    ///
    /// A job that ends by itself first keeps its outcome.
    ///
    /// Cancel safe: a second call, or [`wait`](Self::wait), continues.
    ///
    /// # Errors
    ///
    /// Those of [`wait`](Self::wait), except that [`JobError::Cancelled`] counts as success and
    /// [`JobError::Paused`] does not occur: a paused job can be cancelled.
    pub async fn cancel(&mut self) -> Result<(), JobError> {
        let request = self.monitor.ask(JobCancel::new(self.id())).await;
        self.cancelled(request).await
    }

    /// Cancels the job with `block-job-cancel`, with which a mirror that is ready succeeds.
    async fn cancel_block_job(&mut self) -> Result<(), JobError> {
        let request = self.monitor.ask(BlockJobCancel::new(self.id())).await;
        self.cancelled(request).await
    }

    /// Ends a mirror that is ready, so that its target has what the device has now, and the device
    /// keeps its node (`block-job-cancel`). Unlike a cancellation, it is no success if the job was
    /// cancelled.
    pub(crate) async fn end_mirror(&mut self) -> Result<(), JobError> {
        self.ready().await?;
        let Err(error) = self.monitor.ask(BlockJobCancel::new(self.id())).await else {
            return self.wait().await;
        };
        let has_ended = error.server().is_some()
            && self.find().await?.is_none_or(|job| job.status == JobStatus::Concluded);
        if has_ended { self.wait().await } else { Err(JobError::of(self.id())(error)) }
    }

    /// Waits for the end of a job that was asked to end.
    async fn cancelled(&mut self, request: Result<(), Error>) -> Result<(), JobError> {
        match request {
            Ok(()) => self.seen.exists(),
            // If QEMU refuses because the job does not exist or is ending, waiting shows which.
            Err(Error::Server(_)) if self.is_ending().await? => {}
            Err(error) => return Err(JobError::of(self.id())(error)),
        }
        while self.seen.look(self.monitor.client()).await?.is_some() {
            self.seen.change().await?;
        }
        match self.seen.result() {
            Err(JobError::Cancelled { .. }) => Ok(()),
            outcome => outcome,
        }
    }

    /// Whether the job ends by itself, or is gone: QEMU refuses to cancel it then.
    async fn is_ending(&self) -> Result<bool, JobError> {
        let ends = |job: JobInfo| {
            matches!(job.status, JobStatus::Aborting | JobStatus::Concluded | JobStatus::Null)
        };
        Ok(self.find().await?.is_none_or(ends))
    }

    /// Pauses the job (`job-pause`), and waits until it is paused.
    ///
    /// It also returns if the job ends meanwhile. [`resume`](Self::resume) continues the job. A
    /// paused job cannot be completed. A second pause is refused by QEMU.
    ///
    /// If the future is dropped, the job may be paused.
    ///
    /// # Errors
    ///
    /// [`JobError::NoSuchJob`]; [`JobError::Monitor`] with QEMU's refusal if the job is paused
    /// already or cannot be paused any more.
    #[doc(alias = "job-pause")]
    pub async fn pause(&mut self) -> Result<(), JobError> {
        self.order(JobPause::new(self.id())).await?;
        self.seen.forget_pauses();
        loop {
            match self.find().await? {
                None | Some(JobInfo { status: JobStatus::Concluded, .. }) => return Ok(()),
                Some(job) if self.seen.stood_still || stands_still(&job.status) => return Ok(()),
                Some(_) => self.seen.change().await?,
            }
        }
    }

    /// Resumes a job that was paused by [`pause`](Self::pause) or by an I/O error (`job-resume`).
    /// After an I/O error, the job tries the operation again.
    ///
    /// It returns when QEMU has accepted the command.
    ///
    /// If the future is dropped, the job may go on.
    ///
    /// # Errors
    ///
    /// [`JobError::NoSuchJob`]; [`JobError::Monitor`] with QEMU's refusal if the job is not paused.
    #[doc(alias = "job-resume")]
    pub async fn resume(&mut self) -> Result<(), JobError> {
        self.order(JobResume::new(self.id())).await
    }

    /// Limits the speed of a block job, in bytes per second (`block-job-set-speed`). 0 means no
    /// limit.
    ///
    /// It returns when QEMU has accepted the command.
    ///
    /// If the future is dropped, the limit may be set.
    ///
    /// # Errors
    ///
    /// [`JobError::NoSuchJob`]; [`JobError::Monitor`] with QEMU's refusal for a job that is no
    /// block job, and for a limit that is beyond QMP's numbers.
    #[doc(alias = "block-job-set-speed")]
    pub async fn set_speed(&mut self, bytes_per_second: u64) -> Result<(), JobError> {
        // QEMU refuses a negative limit, and no job has the speed of the largest one.
        let speed = i64::try_from(bytes_per_second).unwrap_or(i64::MAX);
        self.order(BlockJobSetSpeed::new(self.id(), speed)).await
    }

    /// Sends a command about the job, and tells a refusal from a job that does not exist.
    async fn order<C: Command<Return = ()>>(&mut self, command: C) -> Result<(), JobError> {
        let Err(source) = self.monitor.execute(command).await else { return Ok(()) };
        if source.server().is_some() && self.find().await?.is_none() {
            return Err(JobError::NoSuchJob { id: self.id().to_owned() });
        }
        Err(JobError::of(self.id())(source))
    }

    /// The job's state. An outcome is left to be read.
    async fn find(&self) -> Result<Option<JobInfo>, JobError> {
        let jobs = self.monitor.ask(QueryJobs::new()).await.map_err(JobError::of(self.id()))?;
        Ok(jobs.into_iter().find(|job| job.id == self.id()))
    }

    /// Queries the job's state. Returns `None` once the job has ended and its outcome is known, if
    /// possible.
    async fn look(&mut self) -> Result<Option<JobInfo>, JobError> {
        let job = self.seen.look(self.monitor.client()).await?;
        if let Some(job) = &job {
            self.mind_pause(job).await?;
        }
        Ok(job)
    }

    /// Waits until the job has a status that is wanted, or returns `None` if it has succeeded.
    async fn reach(
        &mut self,
        is_wanted: impl Fn(&JobStatus) -> bool,
    ) -> Result<Option<JobStatus>, JobError> {
        loop {
            match self.look().await? {
                None => return self.seen.result().map(|()| None),
                Some(JobInfo { status, .. }) if is_wanted(&status) => return Ok(Some(status)),
                Some(_) => self.seen.change().await?,
            }
        }
    }

    /// Waits until the job is ready and completes it, or until it has succeeded.
    async fn leave_ready(&mut self) -> Result<Reached, JobError> {
        let mut attempts = COMPLETE_ATTEMPTS;
        while self.ready().await? == Reached::Ready {
            match self.monitor.ask(JobComplete::new(self.id())).await {
                Ok(()) => return Ok(Reached::Ready),
                // The job was ready, but is in `standby` now.
                Err(Error::Server(_)) if attempts > 0 => attempts -= 1,
                Err(error) => return Err(JobError::of(self.id())(error)),
            }
        }
        Ok(Reached::End)
    }
}
