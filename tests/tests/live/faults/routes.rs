//! Migration by TCP, and by several channels.

use qmp::Monitor;
use qmp::monitor::MigrationRoute;
use qmp::types::MigrationCapability;
use qmp_tests::{Failure, Qemu, TestResult, Version};

use super::bench::Bench;
use super::case::is_everything;
use super::machines::{LISTENS, MIGRATION, other, start_other};
use super::row::{Allows, Known, Pending, Row};
use super::run;
use super::wire::Fault::{CutAfter, CutBefore, Error, Kill, Late, Stall};

/// Rows, and the release that runs them unless everything is asked for.
const ROUTES: [(Option<Version>, &[Row]); 3] = [
    (Some(Version::new(7, 2)), BY_TCP),
    (Some(Version::new(11, 1)), FROM_CHANNELS),
    // A destination that waits for a channel takes long to be judged.
    (None, TO_CHANNELS),
];

/// The rows that run on this release.
pub(super) fn of(version: Version) -> impl Iterator<Item = &'static [Row]> {
    let is_chosen = move |(by_default, _): &(Option<Version>, &[Row])| {
        is_everything() || *by_default == Some(version)
    };
    ROUTES.into_iter().filter(is_chosen).map(|(_, rows)| rows)
}

fn source(qemu: Qemu) -> Result<Qemu, Failure> {
    Ok(qemu)
}

fn destination(qemu: Qemu) -> Result<Qemu, Failure> {
    Ok(qemu.args(["-incoming", "defer"]))
}

fn with_destination<'a>(_: &'a Monitor, bench: &'a Bench) -> Pending<'a, TestResult> {
    Box::pin(async move { start_other(bench, destination(Qemu::new(bench.version)?)?).await })
}

fn with_source<'a>(_: &'a Monitor, bench: &'a Bench) -> Pending<'a, TestResult> {
    Box::pin(async move { start_other(bench, source(Qemu::new(bench.version)?)?).await })
}

/// Makes both ends use several channels.
async fn add_channels(monitor: &Monitor, bench: &Bench) -> TestResult {
    for end in [monitor, &other(bench).map_err(Failure::new)?] {
        end.set_migration_capabilities([(MigrationCapability::Multifd, true)]).await?;
    }
    Ok(())
}

async fn migrate(from: &Monitor, to: &Monitor, route: MigrationRoute) -> Result<(), String> {
    from.migrate_to(to, route).await.map_err(|error| error.to_string())
}

fn tcp() -> MigrationRoute {
    MigrationRoute::Tcp("127.0.0.1".to_owned(), 0)
}

fn unix(bench: &Bench) -> MigrationRoute {
    MigrationRoute::Unix(bench.path("migration"))
}

const LISTENS_FOR_TCP: &[Known] = &[Known {
    step: "*",
    faults: &[Error, CutBefore, CutAfter, Kill, Stall, Late],
    allows: Allows::Kind("open"),
    reason: "documented: the destination goes on listening",
}];

const BY_TCP: &[Row] = &[
    Row {
        name: "migrate_to by TCP, faults of the source",
        machine: source,
        prepare: with_destination,
        run: run!(|monitor, bench| migrate(monitor, &other(bench)?, tcp())),
        known: &[MIGRATION],
    },
    Row {
        name: "migrate_to by TCP, faults of the destination",
        machine: destination,
        prepare: with_source,
        run: run!(|monitor, bench| migrate(&other(bench)?, monitor, tcp())),
        known: &[MIGRATION, LISTENS_FOR_TCP],
    },
];

const FROM_CHANNELS: &[Row] = &[Row {
    name: "migrate_to by several channels, faults of the source",
    machine: source,
    prepare: |monitor, bench| {
        Box::pin(async move {
            with_destination(monitor, bench).await?;
            add_channels(monitor, bench).await
        })
    },
    run: run!(|monitor, bench| migrate(monitor, &other(bench)?, unix(bench))),
    known: &[MIGRATION, LISTENS],
}];

const TO_CHANNELS: &[Row] = &[Row {
    name: "migrate_to by several channels, faults of the destination",
    machine: destination,
    prepare: |monitor, bench| {
        Box::pin(async move {
            with_source(monitor, bench).await?;
            add_channels(monitor, bench).await
        })
    },
    run: run!(|monitor, bench| migrate(&other(bench)?, monitor, unix(bench))),
    known: &[MIGRATION, LISTENS],
}];
