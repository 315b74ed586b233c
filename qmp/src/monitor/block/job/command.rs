//! The commands that start jobs.

#[expect(deprecated, reason = "it starts a job as long as it exists")]
use crate::commands::DriveBackup;
use crate::commands::{
    BlockCommit, BlockStream, BlockdevBackup, BlockdevCreate, BlockdevMirror, DriveMirror,
    SnapshotDelete, SnapshotLoad, SnapshotSave, XBlockdevAmend,
};
use crate::monitor::wire::fresh;
use crate::{Command, Release};

/// A command that starts a job.
///
/// Implemented for every command of QEMU that does, and for no others.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not start a job",
    label = "expected a command that starts a job",
    note = "`start_job` takes a command like `BlockdevBackup` or `SnapshotSave`; `execute` takes any"
)]
pub trait JobCommand: Command<Return = ()> + Send + sealed::Prepare {}

pub(super) mod sealed {
    use crate::Release;

    pub trait Prepare {
        /// Makes a QEMU of this release keep the job's outcome until it is read, and returns the
        /// job's id.
        fn prepare(&mut self, release: Release) -> String;
    }
}

/// The first release that is known to keep a stream that has ended.
///
/// QEMU 7.2 crashes on `query-named-block-nodes` from the end of a `block-stream` until its dismissal.
const KEEPS_STREAMS: Release = Release::new(10, 0);

/// Whether this release can keep the outcome of a job that has ended.
pub(crate) fn keeps_ended(command: &str, release: Release) -> bool {
    command != BlockStream::NAME || release >= KEEPS_STREAMS
}

/// Commands whose jobs dismiss themselves unless they are told not to.
macro_rules! block_jobs {
    ($($command:ty, $kind:literal;)*) => {$(
        #[allow(deprecated, reason = "a deprecated command starts a job, too")]
        impl JobCommand for $command {}

        #[allow(deprecated, reason = "a deprecated command starts a job, too")]
        impl sealed::Prepare for $command {
            fn prepare(&mut self, release: Release) -> String {
                self.auto_dismiss = Some(!keeps_ended(Self::NAME, release));
                self.job_id.get_or_insert_with(|| fresh::name($kind)).clone()
            }
        }
    )*

        #[cfg(test)]
        #[allow(deprecated, reason = "a deprecated command starts a job, too")]
        const BLOCK_JOBS: &[&str] = &[$(<$command>::NAME),*];
    };
}

/// Commands whose jobs never dismiss themselves and have an id in any case.
macro_rules! other_jobs {
    ($($command:ty;)*) => {
        $(
            impl JobCommand for $command {}

            impl sealed::Prepare for $command {
                fn prepare(&mut self, _: Release) -> String {
                    self.job_id.clone()
                }
            }
        )*

        #[cfg(test)]
        const OTHER_JOBS: &[&str] = &[$(<$command>::NAME),*];
    };
}

block_jobs! {
    BlockCommit, "commit";
    BlockStream, "stream";
    BlockdevBackup, "backup";
    BlockdevMirror, "mirror";
    DriveBackup, "backup";
    DriveMirror, "mirror";
}

other_jobs! {
    BlockdevCreate;
    SnapshotDelete;
    SnapshotLoad;
    SnapshotSave;
    XBlockdevAmend;
}

#[cfg(test)]
mod tests {
    use super::sealed::Prepare;
    use super::{BLOCK_JOBS, BlockCommit, BlockStream, OTHER_JOBS, Release};
    use crate::facts;
    use crate::generated::facts::COMMANDS;

    fn starting(has_auto_dismiss: bool) -> Vec<&'static str> {
        let names = COMMANDS.lines().filter_map(|line| line.split(' ').next());
        let has = |name, argument| facts::argument(name, argument).is_some();
        names
            .filter(|name| has(name, "job-id") && has(name, "auto-dismiss") == has_auto_dismiss)
            .collect()
    }

    #[test]
    fn an_old_qemu_does_not_keep_a_stream() {
        let stream = |release| {
            let mut stream = BlockStream::new("disk0");
            stream.prepare(release);
            stream.auto_dismiss
        };
        assert_eq!(
            [Release::new(7, 2), Release::new(10, 0)].map(stream),
            [Some(true), Some(false)]
        );
        let mut commit = BlockCommit::new("disk0");
        commit.prepare(Release::new(7, 2));
        assert_eq!(commit.auto_dismiss, Some(false));
    }

    #[test]
    fn every_command_that_takes_the_id_of_a_job_starts_one() {
        assert_eq!(BLOCK_JOBS, starting(true));
        assert_eq!(OTHER_JOBS, starting(false));
    }
}
