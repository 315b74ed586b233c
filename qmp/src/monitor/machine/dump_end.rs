//! What QEMU does between the report that a dump has ended and its true end.
//!
//! QEMU 7.2, 10.0 and 11.1 first report the end (`DUMP_COMPLETED`, `query-dump`), then resume the
//! machine, and at last permit migration again. Until then a pause is undone by the resumption, and
//! 11.1 aborts if another dump begins.

use std::time::Duration;

use tokio::time::sleep;

use crate::commands::{QueryDump, QueryMigrate, QueryStatus};
use crate::monitor::waiting::pauses::Pauses;
use crate::monitor::wire::error_text;
use crate::types::{DumpStatus, RunState};
use crate::{Error, Monitor};

/// The longest pause between two polls: QEMU needs a few milliseconds, unless it stalls.
const LONGEST_PAUSE: Duration = Duration::from_millis(100);

/// How long QEMU is left alone before it is asked what blocks migration.
///
/// QEMU takes the dump off the list of what blocks it, and frees its text, without keeping the
/// monitor from reading the list (7.2, 10.0 and 11.1): a query at the very moment may crash QEMU.
/// Usually it is done within microseconds.
const REST: Duration = Duration::from_millis(5);

impl Monitor {
    /// Waits until QEMU has done all that follows the end of a dump. Returns false if a dump is
    /// going on.
    ///
    /// Cancel safe.
    pub(crate) async fn last_dump_is_over(&self) -> Result<bool, Error> {
        let mut pauses = Pauses::up_to(LONGEST_PAUSE);
        loop {
            match self.ask(QueryDump::new()).await?.status {
                DumpStatus::None => return Ok(true),
                DumpStatus::Active => return Ok(false),
                // The order is that in which QEMU changes them.
                _ if !self.is_saving().await? && !self.dump_blocks_migration().await? => {
                    return Ok(true);
                }
                _ => pauses.pause().await,
            }
        }
    }

    /// Whether the machine is stopped for a dump, or for another client's snapshot.
    async fn is_saving(&self) -> Result<bool, Error> {
        Ok(self.ask(QueryStatus::new()).await?.status == RunState::SaveVm)
    }

    async fn dump_blocks_migration(&self) -> Result<bool, Error> {
        sleep(REST).await;
        let reasons = self.ask(QueryMigrate::new()).await?.blocked_reasons;
        Ok(reasons.into_iter().flatten().any(|reason| error_text::is_dump_blocker(&reason)))
    }
}
