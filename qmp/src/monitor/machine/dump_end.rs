//! The end of a dump: QEMU reports it before it has finished.
//!
//! QEMU 7.2, 10.0 and 11.1 first report the end (`DUMP_COMPLETED`, `query-dump`), then resume the
//! machine, and finally permit migration again. Until then, the resumption undoes a pause, and 11.1
//! aborts if another dump begins.

use std::time::Duration;

use tokio::time::sleep;

use crate::commands::{QueryDump, QueryMigrate, QueryStatus};
use crate::monitor::waiting::pauses::Pauses;
use crate::monitor::wire::error_text;
use crate::types::{DumpStatus, RunState};
use crate::{Error, Monitor};

/// The longest pause between two polls. No event reports the end, but QEMU needs a few milliseconds,
/// unless it stalls.
const LONGEST_PAUSE: Duration = Duration::from_secs(1);

/// The pause before a query of what blocks migration.
///
/// QEMU removes the dump from the list of migration blockers and frees its text without a lock
/// against readers of the list (7.2, 10.0 and 11.1). A query at that moment may crash QEMU. QEMU
/// usually needs only microseconds.
const REST: Duration = Duration::from_millis(5);

impl Monitor {
    /// Waits until QEMU has finished a dump that has ended. Returns `false` if a dump is in
    /// progress.
    ///
    /// Cancel safe.
    pub(crate) async fn last_dump_is_over(&self) -> Result<bool, Error> {
        let mut pauses = Pauses::up_to(LONGEST_PAUSE);
        loop {
            match self.ask(QueryDump::new()).await?.status {
                DumpStatus::None => return Ok(true),
                DumpStatus::Active => return Ok(false),
                // The queries are in the order in which QEMU changes the states.
                _ if !self.is_saving().await? && !self.dump_blocks_migration().await? => {
                    return Ok(true);
                }
                _ => pauses.pause().await,
            }
        }
    }

    /// Returns whether the machine is stopped for a dump, or for another client's snapshot.
    async fn is_saving(&self) -> Result<bool, Error> {
        Ok(self.ask(QueryStatus::new()).await?.status == RunState::SaveVm)
    }

    async fn dump_blocks_migration(&self) -> Result<bool, Error> {
        sleep(REST).await;
        let reasons = self.ask(QueryMigrate::new()).await?.blocked_reasons;
        Ok(reasons.into_iter().flatten().any(|reason| error_text::is_dump_blocker(&reason)))
    }
}
