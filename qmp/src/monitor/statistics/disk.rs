//! The statistics of disks and of the balloon, with the units that `query-blockstats` and
//! `query-balloon` document.

use std::borrow::Cow;

use super::statistic::{Statistic, StatisticSource};
use crate::monitor::block::nodes::device_id;
use crate::types::{BalloonInfo, BlockDeviceStats, BlockStats, StatsType, StatsUnit, StatsValue};

/// The unit of a number of a disk.
#[derive(Clone, Copy)]
enum Measure {
    Count,
    Bytes,
    Nanoseconds,
}

impl Measure {
    fn unit(self) -> (Option<StatsUnit>, f64) {
        match self {
            Self::Count => (None, 1.0),
            Self::Bytes => (Some(StatsUnit::Bytes), 1.0),
            Self::Nanoseconds => (Some(StatsUnit::Seconds), 1e-9),
        }
    }
}

type Row = (&'static str, Measure, fn(&BlockDeviceStats) -> Option<i64>);

/// The numbers that only grow, by their names in `BlockDeviceStats`.
const CUMULATIVE: [Row; 26] = [
    ("rd_bytes", Measure::Bytes, |it| Some(it.rd_bytes)),
    ("wr_bytes", Measure::Bytes, |it| Some(it.wr_bytes)),
    ("zone_append_bytes", Measure::Bytes, |it| it.zone_append_bytes),
    ("unmap_bytes", Measure::Bytes, |it| Some(it.unmap_bytes)),
    ("rd_operations", Measure::Count, |it| Some(it.rd_operations)),
    ("wr_operations", Measure::Count, |it| Some(it.wr_operations)),
    ("zone_append_operations", Measure::Count, |it| it.zone_append_operations),
    ("flush_operations", Measure::Count, |it| Some(it.flush_operations)),
    ("unmap_operations", Measure::Count, |it| Some(it.unmap_operations)),
    ("rd_total_time_ns", Measure::Nanoseconds, |it| Some(it.rd_total_time_ns)),
    ("wr_total_time_ns", Measure::Nanoseconds, |it| Some(it.wr_total_time_ns)),
    ("zone_append_total_time_ns", Measure::Nanoseconds, |it| it.zone_append_total_time_ns),
    ("flush_total_time_ns", Measure::Nanoseconds, |it| Some(it.flush_total_time_ns)),
    ("unmap_total_time_ns", Measure::Nanoseconds, |it| Some(it.unmap_total_time_ns)),
    ("rd_merged", Measure::Count, |it| Some(it.rd_merged)),
    ("wr_merged", Measure::Count, |it| Some(it.wr_merged)),
    ("unmap_merged", Measure::Count, |it| Some(it.unmap_merged)),
    ("failed_rd_operations", Measure::Count, |it| Some(it.failed_rd_operations)),
    ("failed_wr_operations", Measure::Count, |it| Some(it.failed_wr_operations)),
    ("failed_zone_append_operations", Measure::Count, |it| it.failed_zone_append_operations),
    ("failed_flush_operations", Measure::Count, |it| Some(it.failed_flush_operations)),
    ("failed_unmap_operations", Measure::Count, |it| Some(it.failed_unmap_operations)),
    ("invalid_rd_operations", Measure::Count, |it| Some(it.invalid_rd_operations)),
    ("invalid_wr_operations", Measure::Count, |it| Some(it.invalid_wr_operations)),
    ("invalid_flush_operations", Measure::Count, |it| Some(it.invalid_flush_operations)),
    ("invalid_unmap_operations", Measure::Count, |it| Some(it.invalid_unmap_operations)),
];

/// Returns the statistics of a disk.
pub(super) fn of_disk(disk: &BlockStats) -> impl Iterator<Item = Statistic> {
    let source = StatisticSource::Disk(name(disk));
    let row = |type_: StatsType| {
        let source = source.clone();
        move |&(name, measure, read): &Row| {
            let value = read(&disk.stats)?;
            Some(statistic(source.clone(), name, type_.clone(), measure, value))
        }
    };
    let highest: Row = ("wr_highest_offset", Measure::Bytes, |it| Some(it.wr_highest_offset));
    let idle: Row = ("idle_time_ns", Measure::Nanoseconds, |it| it.idle_time_ns);
    let others = [row(StatsType::Peak)(&highest), row(StatsType::Instant)(&idle)];
    CUMULATIVE.iter().filter_map(row(StatsType::Cumulative)).chain(others.into_iter().flatten())
}

/// Returns the name of a disk: its device, or else its drive or its node.
fn name(disk: &BlockStats) -> String {
    let device = disk.qdev.as_deref().map(device_id);
    let names = [device, disk.device.as_deref(), disk.node_name.as_deref()];
    let mut known = names.into_iter().flatten().filter(|name| !name.is_empty());
    known.next().unwrap_or_default().to_owned()
}

/// Returns the size that the guest's balloon leaves it, in bytes.
pub(super) fn of_balloon(balloon: &BalloonInfo) -> Statistic {
    let (source, type_) = (StatisticSource::Balloon, StatsType::Instant);
    statistic(source, "actual", type_, Measure::Bytes, balloon.actual)
}

fn statistic(
    source: StatisticSource,
    name: &'static str,
    type_: StatsType,
    measure: Measure,
    value: i64,
) -> Statistic {
    let (unit, scale) = measure.unit();
    // QEMU's counts are signed in the schema, but never negative.
    let value = StatsValue::Scalar(value.try_into().unwrap_or(0));
    Statistic { source, name: Cow::Borrowed(name), type_, unit, scale, value }
}
