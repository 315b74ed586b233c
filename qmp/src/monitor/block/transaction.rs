//! Transactions: changes of block devices that take effect together or not at all.

use crate::commands::Transaction;
use crate::error::one_line::List;
use crate::monitor::block::job::{Job, JobError};
use crate::monitor::wire::fresh;
use crate::types::{
    ActionCompletionMode, BlockdevBackup, TransactionAction, TransactionProperties,
};
use crate::{Error, Monitor};

/// # Transactions and backups
impl Monitor {
    /// Executes all actions or none (`transaction`), and returns the backup jobs that they started.
    ///
    /// The jobs are in the order of their actions. A job without an id gets one, and QEMU keeps its
    /// outcome until it is read (`auto-dismiss` off).
    ///
    /// If the future is dropped, either all or none of the actions are executed.
    ///
    /// # Errors
    ///
    /// Those of [`Monitor::execute`]. If QEMU refuses one of the actions, none is executed. QEMU
    /// does not say which one it refused.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(monitor: &qmp::Monitor) -> Result<(), Box<dyn std::error::Error>> {
    /// use qmp::commands::Transaction;
    /// use qmp::types::{BlockDirtyBitmapAdd, BlockdevBackup, MirrorSyncMode, TransactionAction};
    ///
    /// // Every later write is in the bitmap, and every earlier one in the backup.
    /// let bitmap = BlockDirtyBitmapAdd::new("disk0", "since-backup");
    /// let backup = BlockdevBackup::new("disk0", MirrorSyncMode::Full, "backup0");
    /// let transaction = Transaction::new([
    ///     TransactionAction::block_dirty_bitmap_add(bitmap),
    ///     TransactionAction::blockdev_backup(backup),
    /// ]);
    /// for mut job in monitor.run_transaction(transaction).await? {
    ///     job.wait().await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "snapshot")]
    #[doc(alias = "backup")]
    #[doc(alias = "RunTransaction")]
    pub async fn run_transaction(&self, transaction: Transaction) -> Result<Vec<Job>, Error> {
        let (jobs, transaction) = self.prepare_jobs(transaction);
        self.execute(transaction).await?;
        Ok(jobs.into_iter().map(Job::started).collect())
    }

    /// Prepares the backup jobs that a transaction starts.
    fn prepare_jobs(&self, mut transaction: Transaction) -> (Vec<Job>, Transaction) {
        let backups = transaction.actions.iter_mut().filter_map(backup);
        let jobs = backups.map(|backup| self.job(prepare(backup))).collect();
        (jobs, transaction)
    }

    /// Backs up several devices as of one point in time, and waits for the end: all succeed or
    /// none.
    ///
    /// If one backup fails, the others are cancelled.
    ///
    /// If the future is dropped, the jobs continue. [`job`](Self::job) returns handles for the jobs
    /// that have an id from the caller.
    ///
    /// # Errors
    ///
    /// [`JobError::Failed`] of the first backup that failed, [`JobError::Cancelled`] if one was
    /// cancelled and none failed. [`JobError::Monitor`] names all jobs whose end is not known.
    #[doc(alias = "backup")]
    #[doc(alias = "RunTransaction")]
    pub async fn backup_transaction(
        &self,
        backups: impl IntoIterator<Item = BlockdevBackup>,
    ) -> Result<(), JobError> {
        let actions = backups.into_iter().map(TransactionAction::blockdev_backup);
        let together = TransactionProperties::new().completion_mode(ActionCompletionMode::Grouped);
        let transaction = Transaction::new(actions).properties(together);
        let (jobs, transaction) = self.prepare_jobs(transaction);
        let begun = self.execute(transaction).await;
        begun.map_err(JobError::of(&ids(&jobs)))?;
        let (mut outcome, mut waiting) = (Ok(()), jobs.into_iter().map(Job::started));
        while let Some(mut job) = waiting.next() {
            match job.wait().await {
                Err(JobError::Monitor { source, .. }) => {
                    // The others go on as well.
                    let left: Vec<_> = std::iter::once(job).chain(waiting).collect();
                    return Err(JobError::of(&ids(&left))(source));
                }
                Err(error) if outcome.is_ok() || cancelled(&outcome) => outcome = Err(error),
                _ => {}
            }
        }
        outcome
    }
}

fn ids(jobs: &[Job]) -> String {
    let mut list = List::new(", ");
    jobs.iter().for_each(|job| list.add(format_args!("{}", job.id())));
    list.text
}

fn backup(action: &mut TransactionAction) -> Option<&mut BlockdevBackup> {
    match action {
        TransactionAction::BlockdevBackup(wrapper) => Some(&mut wrapper.data),
        _ => None,
    }
}

/// Makes QEMU keep the job's outcome until it is read, and returns the job's id.
fn prepare(backup: &mut BlockdevBackup) -> String {
    backup.auto_dismiss = Some(false);
    backup.job_id.get_or_insert_with(|| fresh::name("backup")).clone()
}

fn cancelled(outcome: &Result<(), JobError>) -> bool {
    matches!(outcome, Err(JobError::Cancelled { .. }))
}
