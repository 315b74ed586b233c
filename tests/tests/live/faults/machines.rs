//! Dumps, migration, the state of a machine, and its end.

use std::fs::{self, File};
use std::time::Duration;

use qmp::monitor::{DumpOptions, MigrationRoute};
use qmp::{Client, Monitor};
use qmp_tests::{BootSector, Failure, Qemu, TestResult};

use super::bench::Bench;
use super::case::{Allows, Known, Row};
use super::wire::Fault::{self, CutAfter, CutBefore, Error, Kill, Late, Stall};
use super::{prepare, run};
use crate::support::soon;

fn stopped(qemu: Qemu) -> Result<Qemu, Failure> {
    Ok(qemu)
}

fn incoming(qemu: Qemu) -> Result<Qemu, Failure> {
    Ok(qemu.args(["-incoming", "defer"]))
}

fn deaf_guest(qemu: Qemu) -> Result<Qemu, Failure> {
    Ok(qemu.boot(BootSector::idle())?.running())
}

/// Starts the other end of a migration.
async fn start_other(bench: &Bench, qemu: Qemu) -> TestResult {
    let server = qemu.quiet().start()?;
    let client = soon(Client::connect_unix(server.socket())).await??;
    bench.other.replace(Some((server, Monitor::new(client))));
    Ok(())
}

fn other(bench: &Bench) -> Result<Monitor, String> {
    let other = bench.other.borrow();
    let other = other.as_ref().ok_or_else(|| "there is no other end".to_owned())?;
    Ok(other.1.clone())
}

fn create(bench: &Bench, name: &str) -> Result<File, String> {
    File::create(bench.path(name)).map_err(|error| error.to_string())
}

/// Saves the state of another machine, once for all cases.
async fn add_state(bench: &Bench) -> TestResult {
    let kept = std::env::temp_dir().join(format!("qmp-faults-{}-{}", bench.version, std::process::id()));
    if !kept.exists() {
        start_other(bench, Qemu::new(bench.version)?).await?;
        let monitor = other(bench).map_err(Failure::new)?;
        soon(monitor.save_state(File::create(&kept)?)).await??;
        bench.other.replace(None);
    }
    fs::copy(kept, bench.path("state"))?;
    Ok(())
}

const CUTS: &[Fault] = &[CutBefore, CutAfter, Kill];

/// The steps of a wait, to which the deadline of the connection does not apply.
const WAITS: &[Known] = &[Known {
    step: "*",
    faults: &[Late],
    allows: Allows::Success,
    reason: "the deadline of the connection does not apply to a wait",
}];

const MIGRATION: &[Known] = &[
    Known {
        step: "*",
        faults: &[Late],
        allows: Allows::Success,
        reason: "a late reply counts, and the deadline does not apply to a wait",
    },
    Known {
        step: "migrate-set-capabilities",
        faults: &[Error],
        allows: Allows::Success,
        reason: "without events, the states are polled",
    },
    Known {
        step: "*",
        faults: &[CutBefore, CutAfter, Kill, Stall],
        allows: Allows::Kind("open"),
        reason: "QEMU does not list what was passed by name",
    },
];

pub(super) const ROWS: &[Row] = &[
    Row {
        name: "dump_guest_memory",
        machine: stopped,
        prepare: prepare!(|bench| { create(bench, "dump").map_err(Failure::new)?; }),
        run: run!(|monitor, bench| async {
            let dump = monitor.dump_guest_memory(create(bench, "dump")?, DumpOptions::new());
            dump.await.map_err(|error| format!("dump: {error}"))
        }),
        known: MIGRATION,
    },
    Row {
        name: "save_state",
        machine: stopped,
        prepare: prepare!(|bench| { create(bench, "state").map_err(Failure::new)?; }),
        run: run!(|monitor, bench| async {
            let saved = monitor.save_state(create(bench, "state")?).await;
            saved.map_err(|error| error.to_string())
        }),
        known: MIGRATION,
    },
    Row {
        name: "restore_state",
        machine: incoming,
        prepare: |_, bench| Box::pin(add_state(bench)),
        run: run!(|monitor, bench| async {
            let state = File::open(bench.path("state")).map_err(|error| error.to_string())?;
            monitor.restore_state(state).await.map_err(|error| error.to_string())
        }),
        known: MIGRATION,
    },
    Row {
        name: "migrate_to, faults of the source",
        machine: stopped,
        prepare: |_, bench| {
            Box::pin(async move {
                start_other(bench, Qemu::new(bench.version)?.args(["-incoming", "defer"])).await
            })
        },
        run: run!(|monitor, bench| async {
            let migrated = monitor.migrate_to(&other(bench)?, MigrationRoute::Descriptors).await;
            migrated.map_err(|error| error.to_string())
        }),
        known: MIGRATION,
    },
    Row {
        name: "migrate_to, faults of the destination",
        machine: incoming,
        prepare: |_, bench| {
            Box::pin(async move { start_other(bench, Qemu::new(bench.version)?).await })
        },
        run: run!(|monitor, bench| async {
            let migrated = other(bench)?.migrate_to(monitor, MigrationRoute::Descriptors).await;
            migrated.map_err(|error| error.to_string())
        }),
        known: MIGRATION,
    },
    Row {
        name: "reboot of a paused machine",
        machine: stopped,
        prepare: prepare!(|bench| {}),
        run: run!(|monitor, bench| monitor.reboot(Duration::ZERO)),
        known: &[
            Known {
                step: "*",
                faults: &[Late],
                allows: Allows::Success,
                reason: "the deadline of the connection does not apply",
            },
            Known {
                step: "*",
                faults: CUTS,
                allows: Allows::Kind("action"),
                reason: "QEMU does not tell its actions",
            },
        ],
    },
    Row {
        name: "reboot of a guest that does not react",
        machine: deaf_guest,
        prepare: prepare!(|bench| {}),
        run: run!(|monitor, bench| monitor.reboot(Duration::from_millis(100))),
        known: &[
            Known {
                step: "*",
                faults: &[Late],
                allows: Allows::Success,
                reason: "the deadline of the connection does not apply",
            },
            Known {
                step: "*",
                faults: CUTS,
                allows: Allows::Kind("action"),
                reason: "QEMU does not tell its actions",
            },
        ],
    },
    Row {
        name: "shutdown",
        machine: stopped,
        prepare: prepare!(|bench| {}),
        run: run!(|monitor, bench| monitor.shutdown(Duration::ZERO)),
        known: WAITS,
    },
];
