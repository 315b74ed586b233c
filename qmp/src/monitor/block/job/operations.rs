//! Starting jobs, and ending them by their ids.

use std::pin::Pin;

use super::Job;
use super::command::JobCommand;
use super::error::JobError;
use super::interrupted::Ending;
use super::tracker::Tracker;
use crate::client::call::CallLimits;
use crate::commands::{BlockCommit, BlockJobCancel, BlockdevMirror};
use crate::connection::reply::decode;
use crate::connection::request::Request;
use crate::types::{MirrorCopyMode, MirrorSyncMode};
use crate::{Error, ErrorClass, Monitor};

/// # Block jobs: commit, mirror, backup
impl Monitor {
    /// Returns a handle for a job that was started earlier, by any client.
    ///
    /// It sends nothing. The methods of the handle report whether the job exists.
    #[must_use]
    pub fn job(&self, id: impl Into<String>) -> Job {
        Job::of(self, Tracker::new(self.client(), id.into()))
    }

    /// Starts a job with the command `command`: any of QEMU's that take the id of a job.
    ///
    /// A job without an id gets one, and QEMU keeps its outcome until it is read (`auto-dismiss`
    /// off). The exception is `block-stream` before 10.0: QEMU 7.2 crashes on
    /// `query-named-block-nodes` while it keeps a stream that has ended. Its outcome comes as an
    /// event alone.
    ///
    /// If the future is dropped, the job may or may not have been started. Set an id to be able to
    /// check.
    ///
    /// # Errors
    ///
    /// [`JobError::Monitor`] with the command's error.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(monitor: &qmp::Monitor) -> Result<(), Box<dyn std::error::Error>> {
    /// use qmp::commands::BlockdevBackup;
    /// use qmp::types::MirrorSyncMode;
    ///
    /// let backup = BlockdevBackup::new("disk0", MirrorSyncMode::Full, "backup0");
    /// let mut job = monitor.start_job(backup).await?;
    /// let mut progress = job.progress();
    /// while let Some(progress) = progress.next().await {
    ///     let progress = progress?;
    ///     println!("{} of {} bytes", progress.offset, progress.length);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "backup")]
    #[doc(alias = "mirror")]
    #[doc(alias = "snapshot")]
    // Not an `async fn`: the compiler would tell a command that starts no job so three times.
    pub fn start_job<'m, C: JobCommand + 'm>(
        &'m self,
        mut command: C,
    ) -> Pin<Box<dyn Future<Output = Result<Job, JobError>> + Send + 'm>> {
        let job = self.job(command.prepare(self.client().greeting().release()));
        let call =
            self.client.boxed_call(Request::new(command, false, Vec::new()), CallLimits::default());
        Box::pin(async move {
            // A wait that was dropped was for an earlier job of this id.
            drop(self.state.interrupted_jobs.take(job.id()));
            call.await.and_then(decode::<C>).map_err(JobError::of(job.id()))?;
            Ok(job.started())
        })
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
    #[doc(alias = "snapshot")]
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
    pub async fn block_dev_mirror(&self, device: &str, target: &str) -> Result<Job, JobError> {
        let command = BlockdevMirror::new(device, target, MirrorSyncMode::Top)
            .copy_mode(MirrorCopyMode::WriteBlocking);
        let mut job = self.start_job(command).await?;
        job.ready().await?;
        Ok(job)
    }

    /// Completes a job when it is ready, and waits for its end; [`Job::complete`] by id.
    ///
    /// If the future is dropped, a second call continues, and tells how the job ended, even if it
    /// has ended and was dismissed meanwhile.
    ///
    /// # Errors
    ///
    /// Those of [`Job::complete`].
    #[doc(alias = "BlockJobComplete")]
    pub async fn block_job_complete(&self, id: &str) -> Result<(), JobError> {
        self.end_job(id, Ending::Complete).await
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
    /// If the future is dropped, the job stays as it is. A second call continues, and tells how the
    /// job ended, even if it has ended and was dismissed meanwhile.
    ///
    /// # Errors
    ///
    /// Those of [`Job::wait`], except that [`JobError::Cancelled`] counts as success. QEMU refuses
    /// to end a job that was paused by [`Job::pause`]: [`Job::resume`] it first, or
    /// [`Job::cancel`] it.
    #[doc(alias = "BlockJobCancel")]
    pub async fn block_job_cancel_and_wait(&self, id: &str) -> Result<(), JobError> {
        self.end_job(id, Ending::Cancel).await
    }
}

fn is_not_active(error: &Error) -> bool {
    error.server().is_some_and(|error| error.class == ErrorClass::DeviceNotActive)
}
