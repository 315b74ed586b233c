//! The reasons why a job did not succeed.

use std::fmt;

use crate::Error;
use crate::types::{BlockDeviceIoStatus, IoOperationType};

/// The reason why a job did not succeed.
#[derive(Clone, Debug, thiserror::Error)]
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
    /// An I/O error paused the job, and [`Job::pause_ends_waits`](super::Job::pause_ends_waits)
    /// asked to hear of it. The job is still there.
    #[error("job {id} is paused: {by}")]
    Paused {
        /// The id.
        id: String,
        /// The I/O error.
        by: PausedBy,
    },
    /// A command failed, and the outcome of the job is unknown.
    #[error("job {id}: {source}")]
    Monitor {
        /// The id, or those of all jobs if several were started together.
        id: String,
        /// The cause.
        r#source: Error,
    },
}

impl JobError {
    /// Names the job of a command that failed.
    pub(crate) fn of(id: &str) -> impl FnOnce(Error) -> Self {
        move |source| Self::Monitor { id: id.to_owned(), source }
    }
}

/// The I/O error that paused a job.
///
/// A job pauses if it was started with `on-source-error`, `on-target-error` or `on-error` as
/// `stop`, or as `enospc` and there is no space left. Remove the cause, then call
/// [`Job::resume`](super::Job::resume), which tries the operation again.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PausedBy {
    /// The kind of error: `nospace` or `failed` (`io-status` of `query-block-jobs`).
    pub io_status: BlockDeviceIoStatus,
    /// The operation that failed, a read or a write. `None` if the event that reports it
    /// (`BLOCK_JOB_ERROR`) was not received.
    pub operation: Option<IoOperationType>,
}

impl fmt::Display for PausedBy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.operation {
            Some(IoOperationType::Read) => "a read",
            Some(IoOperationType::Write) => "a write",
            _ => "a read or write",
        })?;
        f.write_str(match self.io_status {
            BlockDeviceIoStatus::Nospace => " found no space left",
            _ => " failed",
        })
    }
}
