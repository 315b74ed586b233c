//! The progress of a job.

use std::time::Duration;

use tokio::time::timeout;

use super::Job;
use super::error::{JobError, PausedBy};
use super::tracker::{count, stands_still};
use crate::commands::QueryBlockJobs;
use crate::monitor::waiting::updates::Updates;
use crate::monitor::wire::publish::publish;
use crate::types::{BlockDeviceIoStatus, BlockJobInfo, JobInfo, JobStatus};

/// The interval of progress reports while no event comes.
const PROGRESS_EVERY: Duration = Duration::from_millis(250);

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
    /// The speed limit of the job in bytes per second; 0 means no limit. Only block jobs have one.
    pub speed: u64,
    /// The I/O error, if one paused the job. A job that was paused for another reason has none.
    pub paused_by: Option<PausedBy>,
}

publish!(JobProgress, it, {
    status: it.status,
    offset: it.offset,
    length: it.length,
    speed: it.speed,
    paused_by: it.paused_by,
});

publish!(PausedBy, it, { io_status: it.io_status, operation: it.operation });

/// A job with the last progress that was reported.
type Following<'j> = (&'j mut Job, Option<JobProgress>);

impl Job {
    /// Reports the progress of the job to its end, every 250 ms and on each change.
    ///
    /// The last item of a job that succeeded shows all work as done. If the job did not succeed,
    /// the last item is the error. In both cases the outcome has then been read, as by
    /// [`wait`](Self::wait). A pause does not end it, whatever
    /// [`pause_ends_waits`](Self::pause_ends_waits) says: [`JobProgress::paused_by`] tells why the
    /// job is paused. A server that stalls does not end it either.
    // Inline, like everything that polls a call: programs that do not use it need not compile it.
    #[inline]
    pub fn progress(&mut self) -> Updates<'_, Result<JobProgress, JobError>> {
        Updates::new(Some((self, None)), |state: Option<Following<'_>>| async move {
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
            if let Ok(changed) = timeout(PROGRESS_EVERY, self.seen.change()).await {
                changed?;
            }
        }
        let speed = last.map_or(0, |last| last.speed);
        match self.seen.look(self.monitor.client()).await? {
            Some(job) => Ok(Some(self.progress_of(job, speed).await?)),
            None => {
                self.seen.result()?;
                let (status, done) = (JobStatus::Concluded, self.seen.length);
                let (offset, length) = (done, done);
                Ok(Some(JobProgress { status, offset, length, speed, paused_by: None }))
            }
        }
    }

    async fn progress_of(&self, job: JobInfo, speed: u64) -> Result<JobProgress, JobError> {
        let (offset, length) = (count(job.current_progress), count(job.total_progress));
        let block_job = self.block_job().await?;
        let speed = block_job.as_ref().map_or(speed, |job| count(job.speed));
        let paused_by = block_job.and_then(|block_job| self.paused_by(block_job));
        let paused_by = paused_by.filter(|_| stands_still(&job.status));
        Ok(JobProgress { status: job.status, offset, length, speed, paused_by })
    }

    /// Returns the values that QEMU reports for block jobs only.
    async fn block_job(&self) -> Result<Option<BlockJobInfo>, JobError> {
        let jobs = self.monitor.ask(QueryBlockJobs::new()).await;
        let jobs = jobs.map_err(JobError::of(self.id()))?;
        Ok(jobs.into_iter().find(|job| job.device == self.id()))
    }

    fn paused_by(&self, job: BlockJobInfo) -> Option<PausedBy> {
        let by = PausedBy { io_status: job.io_status, operation: self.seen.failed.clone() };
        (by.io_status != BlockDeviceIoStatus::Ok).then_some(by)
    }

    /// Returns an error if an I/O error has paused the job and pauses end waits.
    pub(super) async fn mind_pause(&self, job: &JobInfo) -> Result<(), JobError> {
        if !self.pause_ends_waits || !stands_still(&job.status) {
            return Ok(());
        }
        match self.block_job().await?.and_then(|job| self.paused_by(job)) {
            Some(by) => Err(JobError::Paused { id: self.id().to_owned(), by }),
            None => Ok(()),
        }
    }
}
