//! The commands that start jobs.

use crate::Command;
#[expect(deprecated, reason = "it starts a job as long as it exists")]
use crate::commands::DriveBackup;
use crate::commands::{
    BlockCommit, BlockStream, BlockdevBackup, BlockdevCreate, BlockdevMirror, DriveMirror,
    SnapshotDelete, SnapshotLoad, SnapshotSave, XBlockdevAmend,
};
use crate::monitor::wire::fresh;

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
    pub trait Prepare {
        /// Makes QEMU keep the job's outcome until it is read, and returns the job's id.
        fn prepare(&mut self) -> String;
    }
}

/// Commands whose jobs dismiss themselves unless they are told not to.
macro_rules! block_jobs {
    ($($command:ty, $kind:literal;)*) => {$(
        #[allow(deprecated, reason = "a deprecated command starts a job, too")]
        impl JobCommand for $command {}

        #[allow(deprecated, reason = "a deprecated command starts a job, too")]
        impl sealed::Prepare for $command {
            fn prepare(&mut self) -> String {
                self.auto_dismiss = Some(false);
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
                fn prepare(&mut self) -> String {
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
    use super::{BLOCK_JOBS, OTHER_JOBS};
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
    fn every_command_that_takes_the_id_of_a_job_starts_one() {
        assert_eq!(BLOCK_JOBS, starting(true));
        assert_eq!(OTHER_JOBS, starting(false));
    }
}
