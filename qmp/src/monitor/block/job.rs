//! Jobs: work that goes on in QEMU after the command that began it has returned.

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

/// How often progress is reported when nothing else happens.
const PROGRESS_EVERY: Duration = Duration::from_millis(250);

/// How often QEMU may refuse to complete a job that is ready by its own account.
const COMPLETE_ATTEMPTS: usize = 10;

/// Why a job has no good end.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum JobError {
    /// There is no job of this id.
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
        /// Why, in QEMU's words.
        reason: String,
    },
    /// The job was cancelled.
    #[error("job {id} was cancelled")]
    Cancelled {
        /// The id.
        id: String,
    },
    /// The job ended, and somebody else read how and dismissed it. It dismisses itself unless it
    /// was started with `auto-dismiss` off.
    #[error("job {id} ended and was dismissed before its outcome was read")]
    Dismissed {
        /// The id.
        id: String,
    },
    /// A command failed: what became of the job is open.
    #[error("job {id}: {source}")]
    Monitor {
        /// The id; those of all jobs, if several are started together.
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

/// How far a job is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct JobProgress {
    /// What the job does at present.
    pub status: JobStatus,
    /// How much is done: bytes, for jobs that copy.
    pub offset: u64,
    /// How much there is to do, as far as is known now: it may grow.
    pub length: u64,
    /// The most that the job may do in a second, in bytes; 0 is no limit.
    pub speed: u64,
}

/// Where a job came to that was waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reached {
    /// It is ready: it goes on until it is completed or cancelled.
    Ready,
    /// It has ended, and ended well.
    End,
}

/// A command that starts a job.
///
/// Implemented for those of QEMU's, and for nothing else.
pub trait JobCommand: Command<Return = ()> + sealed::Prepare {}

mod sealed {
    pub trait Prepare {
        /// Makes the job's outcome stay until it is read, and gives the job's id.
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
        // It never dismisses itself.
        self.job_id.clone()
    }
}

awaited_events! {
    /// What tells that a job has changed.
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
/// Dropping it, or any future of its methods, leaves the job as it is: [`Monitor::job`] gives
/// another by the id. A job's outcome stays in QEMU until it is read here, or dismissed by
/// somebody else.
#[derive(Debug)]
pub struct Job<'a> {
    monitor: &'a Monitor,
    id: String,
    watch: Watch<JobEvent>,
    /// Whether there is or was such a job.
    known: bool,
    outcome: Option<Outcome>,
    /// How much there was to do when it was last looked at.
    length: u64,
}

impl<'a> Job<'a> {
    pub(crate) fn new(monitor: &'a Monitor, id: String) -> Self {
        let watch = Watch::new(monitor.client());
        Self { monitor, id, watch, known: false, outcome: None, length: 0 }
    }

    /// The same, when the command that started the job has succeeded.
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
    /// A job that gets ready does not end by itself, see [`complete`](Self::complete); nor does
    /// one that was started with `auto-finalize` off before `job-finalize`.
    ///
    /// Cancel safe: waiting again goes on.
    ///
    /// # Errors
    ///
    /// [`JobError::Failed`] with QEMU's reason, [`JobError::Cancelled`], and where there is no job
    /// (any more) [`JobError::NoSuchJob`] or [`JobError::Dismissed`].
    pub async fn wait(&mut self) -> Result<(), JobError> {
        while !self.has_ended().await? {
            self.change().await?;
        }
        Ok(())
    }

    /// Waits until the job is ready or, as most kinds never are, has ended.
    ///
    /// Cancel safe: waiting again goes on.
    ///
    /// # Errors
    ///
    /// Those of [`wait`](Self::wait).
    pub async fn ready(&mut self) -> Result<Reached, JobError> {
        loop {
            match self.look().await? {
                None => return self.result().map(|()| Reached::End),
                // QEMU takes a ready job to `standby` and back whenever it drains the node: it
                // takes no command then.
                Some(JobInfo { status: JobStatus::Ready, .. }) => return Ok(Reached::Ready),
                Some(_) => self.change().await?,
            }
        }
    }

    /// Waits until the job is ready, completes it (`job-complete`), and waits for its end.
    ///
    /// Cancel safe in that nothing but the waiting is undone: whether the job was told to
    /// complete is open, and completing it again is harmless.
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
                // It was ready, but is in `standby` just now.
                Err(Error::Server(_)) if attempts > 0 => attempts -= 1,
                Err(error) => return Err(JobError::of(&self.id)(error)),
            }
        }
        Ok(())
    }

    /// Cancels the job (`job-cancel`) and waits for its end. A job that ends by itself first
    /// keeps its outcome.
    ///
    /// Cancel safe: cancelling or waiting again goes on.
    ///
    /// # Errors
    ///
    /// Those of [`wait`](Self::wait), except for [`JobError::Cancelled`], which is success.
    pub async fn cancel(&mut self) -> Result<(), JobError> {
        match self.monitor.execute(JobCancel::new(&self.id)).await {
            // If it is refused because there is no such job, or it has ended, waiting tells.
            Ok(()) | Err(Error::Server(_)) => unless_cancelled(self.wait().await),
            Err(error) => Err(JobError::of(&self.id)(error)),
        }
    }

    /// Follows the job to its end: one item a quarter of a second, and one on each change.
    ///
    /// The last item of a job that ended well has everything done. If it did not, the last item
    /// is the error. Either way its outcome was read then, as by [`wait`](Self::wait).
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

    /// The next item of [`progress`](Self::progress), given the last.
    async fn next_progress(
        &mut self,
        last: Option<&JobProgress>,
    ) -> Result<Option<JobProgress>, JobError> {
        if last.is_some_and(|last| last.status == JobStatus::Concluded) {
            return Ok(None);
        }
        if last.is_some() {
            // Events come at changes of the status alone.
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

    /// The limit of the job's speed: block jobs alone have one.
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

    /// The job's state; none once it has ended and its outcome is known, if it can be.
    async fn look(&mut self) -> Result<Option<JobInfo>, JobError> {
        let jobs = self.monitor.execute(QueryJobs::new()).await;
        let jobs = jobs.map_err(JobError::of(&self.id))?;
        // They were sent before the answer.
        while let Some(event) = self.watch.try_next() {
            self.note(event);
        }
        let Some(job) = jobs.into_iter().find(|job| job.id == self.id) else { return Ok(None) };
        (self.known, self.length) = (true, count(job.total_progress));
        if job.status != JobStatus::Concluded {
            return Ok(Some(job));
        }
        // Noted before it is dismissed, so that nothing is lost if this future is dropped.
        let failed = job.error.map_or(Outcome::Success, Outcome::Failure);
        self.outcome.get_or_insert(failed);
        match self.monitor.execute(JobDismiss::new(&self.id)).await {
            // If it is refused, somebody else was quicker.
            Ok(()) | Err(Error::Server(_)) => Ok(None),
            Err(error) => Err(JobError::of(&self.id)(error)),
        }
    }

    /// How the job ended that is not there any more.
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

    /// Waits until the job has changed, or it is time to look whether it has.
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

    /// Notes what an event tells, and whether it is about this job.
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

/// A job with the last that was told of it.
type Following<'j, 'a> = (&'j mut Job<'a>, Option<JobProgress>);

fn progress(job: &JobInfo, speed: u64) -> JobProgress {
    let (offset, length) = (count(job.current_progress), count(job.total_progress));
    JobProgress { status: job.status.clone(), offset, length, speed }
}

/// QEMU's counts are signed, and never negative.
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
    /// A job that was started earlier, by whomever.
    ///
    /// Nothing is sent: whether there is such a job, its methods tell.
    #[must_use]
    pub fn job(&self, id: impl Into<String>) -> Job<'_> {
        Job::new(self, id.into())
    }

    /// Starts a job with a command that starts one.
    ///
    /// The job gets an id unless it has one, and its outcome stays until it is read
    /// (`auto-dismiss` off).
    ///
    /// Dropping the future leaves open whether the job is started. Give it an id to be able to
    /// find out.
    ///
    /// # Errors
    ///
    /// [`JobError::Monitor`] with the command's error.
    pub async fn start_job<C: JobCommand>(&self, mut command: C) -> Result<Job<'_>, JobError> {
        let job = self.job(command.prepare());
        self.execute(command).await.map_err(JobError::of(job.id()))?;
        Ok(job.started())
    }

    /// Commits one image of a chain into another below it (`block-commit`), to the end.
    ///
    /// If the topmost image is committed, which the guest goes on writing to, the job turns ready
    /// and is completed then; the guest's writes go to the base from then on.
    ///
    /// Dropping the future leaves the job as it is; it goes on by [`job`](Self::job) if it was
    /// given an id.
    ///
    /// # Errors
    ///
    /// Those of [`Job::wait`].
    #[doc(alias = "BlockCommit")]
    pub async fn block_commit(&self, command: BlockCommit) -> Result<(), JobError> {
        self.start_job(command).await?.complete().await
    }

    /// Mirrors the topmost image of `device` to the node `target` (`blockdev-mirror`), and
    /// returns when both hold the same.
    ///
    /// From then on every write of the guest goes to both before it is done (copy mode
    /// `write-blocking`). [`Job::complete`] makes the device use the target; `block_job_cancel`
    /// leaves both as they are then. For other modes there is [`start_job`](Self::start_job).
    ///
    /// Dropping the future leaves the job as it is, under an id of its own.
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

    /// Completes a job that is or will be ready, and waits for its end: [`Job::complete`] by id.
    ///
    /// # Errors
    ///
    /// Those of [`Job::complete`].
    #[doc(alias = "BlockJobComplete")]
    pub async fn block_job_complete(&self, id: &str) -> Result<(), JobError> {
        self.job(id).complete().await
    }

    /// Tells a block job to stop (`block-job-cancel`), without waiting for it.
    ///
    /// A mirror that is ready ends well by it: the target stays as the device was at that moment,
    /// and the device goes on with what it has. Every other job is cancelled.
    ///
    /// Dropping the future leaves open whether the job is told; telling it again is harmless.
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

    /// Tells a block job to stop, as [`block_job_cancel`](Self::block_job_cancel), and waits for
    /// its end.
    ///
    /// Dropping the future leaves the job as it is; doing it again goes on.
    ///
    /// # Errors
    ///
    /// Those of [`Job::wait`], except for [`JobError::Cancelled`], which is success.
    #[doc(alias = "BlockJobCancel")]
    pub async fn block_job_cancel_and_wait(&self, id: &str) -> Result<(), JobError> {
        let job = self.job(id);
        match self.block_job_cancel(id).await {
            Ok(()) => unless_cancelled(job.started().wait().await),
            // A job that has ended refuses.
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
