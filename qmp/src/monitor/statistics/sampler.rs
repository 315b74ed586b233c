//! Reading all statistics of a machine at once.

use std::time::Instant;

use super::disk;
use super::provider::{Schemas, filter};
use super::statistic::Statistic;
use crate::commands::{QueryBalloon, QueryBlockstats, QueryStats, QueryStatsSchemas};
use crate::monitor::Monitor;
use crate::{Error, ErrorClass};

/// All statistics of a machine at one time.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Sample {
    /// When the first of them was queried.
    pub taken: Instant,
    /// The statistics, first those of the disks, then that of the balloon, then those of providers.
    pub statistics: Vec<Statistic>,
}

/// Reads the statistics of a machine again and again.
///
/// [`Monitor::sampler`] creates it. It keeps the connection open, as a clone of [`Monitor`] does.
#[derive(Clone, Debug)]
pub struct Sampler {
    monitor: Monitor,
    schemas: Schemas,
}

/// # Statistics
impl Monitor {
    /// Asks once what the server can count (`query-stats-schemas`), and returns what reads the
    /// numbers.
    ///
    /// QEMU has providers of statistics since 7.1: KVM, and since 8.0 crypto devices. An older
    /// server, a server without machine, or one without providers has none; its disks and its
    /// balloon are sampled all the same.
    ///
    /// # Errors
    ///
    /// Those of [`Monitor::execute`], except for a server that does not know the command.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(monitor: &qmp::Monitor) -> Result<(), qmp::Error> {
    /// use std::time::Duration;
    ///
    /// let sampler = monitor.sampler().await?;
    /// let mut before = sampler.sample().await?;
    /// loop {
    ///     tokio::time::sleep(Duration::from_secs(10)).await;
    ///     let now = sampler.sample().await?;
    ///     for rate in now.rates_since(&before) {
    ///         println!("{}: {} {:.1}/s", rate.source, rate.name, rate.per_second);
    ///     }
    ///     before = now;
    /// }
    /// # }
    /// ```
    #[doc(alias = "metrics")]
    #[doc(alias = "statistics")]
    #[doc(alias = "query-stats")]
    pub async fn sampler(&self) -> Result<Sampler, Error> {
        let schemas = self.execute(QueryStatsSchemas::new()).await;
        let schemas = unless(schemas, &[ErrorClass::CommandNotFound])?.unwrap_or_default();
        Ok(Sampler { monitor: self.clone(), schemas: Schemas::new(schemas) })
    }
}

impl Sampler {
    /// Reads the statistics: two commands for the disks and the balloon (`query-blockstats`,
    /// `query-balloon`), and one for each kind of part that providers count (`query-stats`), at most
    /// five in all. They are sent one after the other.
    ///
    /// Disks are those of `query-blockstats`; further block nodes, latency histograms and
    /// statistics of drivers are not read. A machine without a balloon has no statistic of one.
    /// Dropping the future has no effect on the machine.
    ///
    /// # Errors
    ///
    /// Those of [`Monitor::execute`].
    #[doc(alias = "query-blockstats")]
    #[doc(alias = "query-balloon")]
    pub async fn sample(&self) -> Result<Sample, Error> {
        let taken = Instant::now();
        let disks = self.monitor.execute(QueryBlockstats::new()).await?;
        let mut statistics: Vec<_> = disks.iter().flat_map(disk::of_disk).collect();
        let balloon = self.monitor.execute(QueryBalloon::new()).await;
        statistics.extend(unless(balloon, &WITHOUT_BALLOON)?.as_ref().map(disk::of_balloon));
        for target in self.schemas.targets() {
            let results = self.monitor.execute(QueryStats::new(filter(&target))).await?;
            statistics.extend(self.schemas.describe(&target, results));
        }
        Ok(Sample { taken, statistics })
    }
}

/// The classes of QEMU's errors for a machine without a balloon, for one whose KVM cannot have one,
/// and for a server without machine.
const WITHOUT_BALLOON: [ErrorClass; 3] =
    [ErrorClass::DeviceNotActive, ErrorClass::KVMMissingCap, ErrorClass::CommandNotFound];

/// Returns `None` for a refusal of one of these classes.
fn unless<T>(outcome: Result<T, Error>, classes: &[ErrorClass]) -> Result<Option<T>, Error> {
    match outcome {
        Ok(value) => Ok(Some(value)),
        Err(error) if error.server().is_some_and(|it| classes.contains(&it.class)) => Ok(None),
        Err(error) => Err(error),
    }
}
