//! Faults at every step of every operation that has several: what was done is undone, or told.
//!
//! Each operation is a row of a table. It runs once without a fault, over a connection that counts
//! its commands. Then each of its steps meets each fault in turn: the command is refused, the
//! connection is cut before it or after it, the program is killed, QEMU stalls for a while or until
//! the operation gives up, and no event arrives. After each of these, a second monitor and the
//! kernel tell what the machine has. A difference must be named by the error, or, if the connection
//! is gone or the caller stops waiting, be shown by an adoption. What an adoption shows is compared
//! with what the second monitor says in any case.
//!
//! `QMP_FAULTS_ROW` names one row to run.

mod account;
mod backups;
mod bench;
mod case;
mod channels;
mod child;
mod clean;
mod devices;
mod disks;
mod guest;
mod jobs;
mod judge;
mod machines;
mod passed;
mod postcopy;
mod relay;
mod routes;
mod row;
mod shown;
mod unplugged;
mod wire;

use qmp_tests::{TestResult, Version, blocking_live_tests};

use case::{run_few, run_rows};
use row::Row;

use crate::taps::taps;

blocking_live_tests!(
    faults_of_disks,
    faults_of_devices,
    faults_of_devices_that_a_guest_releases,
    faults_of_passed_descriptors,
    faults_of_jobs,
    faults_of_machines,
    faults_of_backups,
    faults_of_channels,
    faults_of_postcopy,
    faults_of_routes,
    faults_of_a_child,
);

/// Runs on one thread, whose clock can be stopped.
fn on_one_thread(version: Version, rows: &[Row]) -> TestResult {
    one_thread()?.block_on(run_rows(version, rows))
}

/// The same for rows that take long or are many: one of so many cases, on one release.
fn few_on_one_thread(version: Version, rows: &[Row], share: usize) -> TestResult {
    one_thread()?.block_on(run_few(version, rows, share))
}

fn one_thread() -> std::io::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()
}

fn faults_of_disks(version: Version) -> TestResult {
    on_one_thread(version, disks::ROWS)
}

fn faults_of_devices(version: Version) -> TestResult {
    on_one_thread(version, devices::ROWS)
}

fn faults_of_devices_that_a_guest_releases(version: Version) -> TestResult {
    on_one_thread(version, unplugged::ROWS)
}

fn faults_of_passed_descriptors(version: Version) -> TestResult {
    on_one_thread(version, passed::ROWS)?;
    match taps(version, 1)? {
        Some(_) => on_one_thread(version, passed::TAP_ROWS),
        None => Ok(()),
    }
}

fn faults_of_jobs(version: Version) -> TestResult {
    on_one_thread(version, jobs::ROWS)
}

fn faults_of_machines(version: Version) -> TestResult {
    on_one_thread(version, machines::ROWS)
}

fn faults_of_backups(version: Version) -> TestResult {
    few_on_one_thread(version, backups::ROWS, 17)
}

fn faults_of_channels(version: Version) -> TestResult {
    few_on_one_thread(version, channels::ROWS, 5)
}

fn faults_of_postcopy(version: Version) -> TestResult {
    match one_thread()?.block_on(postcopy::is_permitted(version))? {
        true => few_on_one_thread(version, postcopy::ROWS, 17),
        false => Ok(()),
    }
}

fn faults_of_routes(version: Version) -> TestResult {
    routes::of(version).try_for_each(|rows| on_one_thread(version, rows))
}

fn faults_of_a_child(version: Version) -> TestResult {
    one_thread()?.block_on(child::run(version))
}

/// An operation, whose error becomes text.
macro_rules! run {
    (|$monitor:ident, $bench:ident| $operation:expr) => {
        |$monitor, $bench| {
            Box::pin(async move {
                let _ = (&$monitor, &$bench);
                $operation.await.map(drop).map_err(|error| error.to_string())
            })
        }
    };
}

/// Commands that prepare a machine.
macro_rules! prepare {
    (|$bench:ident| $steps:block) => {
        |_, $bench| {
            Box::pin(async move {
                let _ = &$bench;
                $steps
                Ok(())
            })
        }
    };
}

use {prepare, run};
