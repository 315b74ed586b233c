//! The progress of a migration.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;
use tokio::time::{Interval, MissedTickBehavior, interval};

use crate::client::WeakClient;
use crate::monitor::Monitor;
use crate::monitor::waiting::ask::ask;
use crate::monitor::wire::publish::publish;
use crate::types::{MigrationInfo, MigrationStatus};
use crate::{Error, commands};

/// The progress of a migration.
///
/// It serializes as a struct with these members. Times are in seconds, with a fraction.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MigrationProgress {
    /// The state of the migration.
    pub status: MigrationStatus,
    /// The amount of memory that was sent, in bytes. Pages that change meanwhile are sent again, so
    /// it can exceed `total`.
    pub transferred: u64,
    /// The amount of memory that remains to be sent, in bytes.
    pub remaining: u64,
    /// The size of the memory, in bytes.
    pub total: u64,
    /// The throughput, in megabits per second.
    pub mbps: f64,
    /// The rate at which the guest changes memory, in bytes per second.
    pub dirty_rate: u64,
    /// The expected downtime of the guest, if QEMU can estimate it yet.
    pub expected_downtime: Option<Duration>,
    /// The time since the migration began.
    pub elapsed: Duration,
}

// Times are seconds.
publish!(MigrationProgress, it, {
    status: it.status,
    transferred: it.transferred,
    remaining: it.remaining,
    total: it.total,
    mbps: it.mbps,
    dirty_rate: it.dirty_rate,
    expected_downtime: it.expected_downtime.map(|time| time.as_secs_f64()),
    elapsed: it.elapsed.as_secs_f64(),
});

impl MigrationProgress {
    /// Converts the reply to `query-migrate`. Returns `None` if there is no migration.
    fn of(info: MigrationInfo) -> Option<Self> {
        let ram = info.ram.as_ref();
        let bytes = |value: Option<i64>| value.and_then(|one| one.try_into().ok()).unwrap_or(0);
        let time = |value: i64| Duration::from_millis(value.try_into().unwrap_or(0));
        Some(Self {
            status: info.status?,
            transferred: bytes(ram.map(|ram| ram.transferred)),
            remaining: bytes(ram.map(|ram| ram.remaining)),
            total: bytes(ram.map(|ram| ram.total)),
            mbps: ram.map_or(0.0, |ram| ram.mbps),
            dirty_rate: bytes(ram.map(|ram| ram.dirty_pages_rate.saturating_mul(ram.page_size))),
            expected_downtime: info.expected_downtime.map(time),
            elapsed: info.total_time.map_or(Duration::ZERO, time),
        })
    }

    /// Returns whether the migration has ended, with success or not.
    #[must_use]
    pub fn is_over(&self) -> bool {
        use MigrationStatus::{Cancelled, Completed, Failed};
        matches!(self.status, Completed | Failed | Cancelled)
    }
}

type Query = Pin<Box<dyn Future<Output = Result<MigrationInfo, Error>> + Send>>;

/// The progress of a migration, as a [`Stream`] that ends with the migration.
///
/// Made by [`Monitor::migration_progress`]. It does not keep the connection open.
///
/// [`Stream`]: https://docs.rs/futures-core/0.3/futures_core/stream/trait.Stream.html
pub struct MigrationProgressStream {
    client: WeakClient,
    ticks: Interval,
    query: Option<Query>,
    over: bool,
}

/// # Progress of a migration
impl Monitor {
    /// Reports the progress of the migration on its source, queried every `period`.
    ///
    /// The stream waits for a migration to begin. Its last item is the state in which the migration
    /// ended, or the error that ended the stream. If no other migration begins, the last one
    /// counts. A source that switches over or stalls does not reply, and the stream waits: the
    /// connection-wide deadline of commands does not end it. The last item does not mean that QEMU
    /// has finished the migration; [`Migration::completed`](super::Migration::completed) waits for
    /// that.
    ///
    /// A `period` of zero is taken as 1 ms.
    #[must_use]
    pub fn migration_progress(&self, period: Duration) -> MigrationProgressStream {
        let mut ticks = interval(period.max(Duration::from_millis(1)));
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let client = self.client.downgrade();
        MigrationProgressStream { client, ticks, query: None, over: false }
    }
}

impl MigrationProgressStream {
    /// Waits for the next item. Cancel safe.
    pub async fn next(&mut self) -> Option<Result<MigrationProgress, Error>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Queries the progress when it is due. Ready without a reply when the client is gone.
    #[inline]
    fn poll_info(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<MigrationInfo, Error>>> {
        loop {
            if let Some(query) = &mut self.query {
                let info = ready!(query.as_mut().poll(context));
                self.query = None;
                return Poll::Ready(Some(info));
            }
            ready!(self.ticks.poll_tick(context));
            let Some(client) = self.client.upgrade() else { return Poll::Ready(None) };
            let query = async move { ask(&client, commands::QueryMigrate::new()).await };
            self.query = Some(Box::pin(query));
        }
    }
}

impl Stream for MigrationProgressStream {
    type Item = Result<MigrationProgress, Error>;

    // Inline, like everything that polls a call: programs that do not use it need not compile it.
    #[inline]
    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<MigrationProgress, Error>>> {
        while !self.over {
            let item = ready!(self.poll_info(context));
            let item = item.map(|info| info.map(MigrationProgress::of).transpose());
            match item {
                // No migration has begun.
                Some(None) => {}
                Some(Some(item)) => {
                    self.over = item.as_ref().map_or(true, MigrationProgress::is_over);
                    return Poll::Ready(Some(item));
                }
                None => self.over = true,
            }
        }
        Poll::Ready(None)
    }
}

impl fmt::Debug for MigrationProgressStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MigrationProgressStream").field("over", &self.over).finish_non_exhaustive()
    }
}
