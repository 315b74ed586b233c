//! Dumps, migration, the state of a machine, and its end.

use std::fs::{self, File};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use qmp::monitor::{DumpOptions, MigrationRoute, ShutdownBy};
use qmp::{Client, Monitor};
use qmp_tests::{BootSector, Failure, Qemu, TestResult, Version};

use super::bench::Bench;
use super::row::{Allows, Known, Row};
use super::wire::Fault::{CutAfter, CutBefore, Deaf, Error, Kill, Late, Stall};
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
pub(super) async fn start_other(bench: &Bench, qemu: Qemu) -> TestResult {
    let server = qemu.quiet().start()?;
    let client = soon(Client::connect_unix(server.socket())).await??;
    bench.other.replace(Some((server, Monitor::new(client))));
    Ok(())
}

pub(super) fn other(bench: &Bench) -> Result<Monitor, String> {
    let other = bench.other.borrow();
    let other = other.as_ref().ok_or_else(|| "there is no other end".to_owned())?;
    Ok(other.1.clone())
}

fn create(bench: &Bench, name: &str) -> Result<File, String> {
    File::create(bench.path(name)).map_err(|error| error.to_string())
}

/// Saves the state of another machine, once for all cases.
async fn add_state(bench: &Bench) -> TestResult {
    static STATES: Mutex<Vec<(Version, Vec<u8>)>> = Mutex::new(Vec::new());
    let known =
        |(version, state): &(Version, Vec<u8>)| (*version == bench.version).then(|| state.clone());
    let states = || STATES.lock().unwrap_or_else(PoisonError::into_inner);
    let kept = states().iter().find_map(known);
    if let Some(state) = kept {
        return Ok(fs::write(bench.path("state"), state)?);
    }
    start_other(bench, Qemu::new(bench.version)?).await?;
    let monitor = other(bench).map_err(Failure::new)?;
    soon(monitor.save_state(File::create(bench.path("state"))?)).await??;
    bench.other.replace(None);
    states().push((bench.version, fs::read(bench.path("state"))?));
    Ok(())
}

const REBOOT: &[Known] = &[
    Known {
        step: "*",
        faults: &[Late],
        allows: Allows::Success,
        reason: "the deadline of the connection does not apply",
    },
    Known {
        step: "*",
        faults: &[Kill, Stall],
        allows: Allows::Kind("action"),
        reason: "documented: who drops it leaves the action, which QEMU does not tell",
    },
    Known {
        step: "events",
        faults: &[Deaf],
        allows: Allows::Skip,
        reason: "no query shows a reset. QEMU does not limit its events, and lost ones are told",
    },
];

/// The steps of a wait, to which the deadline of the connection does not apply.
const WAITS: &[Known] = &[Known {
    step: "*",
    faults: &[Late],
    allows: Allows::Success,
    reason: "the deadline of the connection does not apply to a wait",
}];

const DUMP: &[Known] = &[
    Known {
        step: "*",
        faults: &[Late],
        allows: Allows::Success,
        reason: "the deadline does not apply to a wait",
    },
    Known {
        step: "query-dump",
        faults: &[Error],
        allows: Allows::Kind("dump"),
        reason: "documented: an error of a wait leaves the dump as it is",
    },
    Known {
        step: "query-status",
        faults: &[Error, Stall],
        allows: Allows::Success,
        reason: "it is a poll, which may not be needed any more",
    },
    Known {
        step: "query-migrate",
        faults: &[Error, Stall],
        allows: Allows::Success,
        reason: "it is a poll, which may not be needed any more",
    },
    Known {
        step: "query-status",
        faults: &[Error],
        allows: Allows::Kind("dump"),
        reason: "documented: an error of a wait leaves the dump as it is",
    },
    Known {
        step: "query-migrate",
        faults: &[Error],
        allows: Allows::Kind("dump"),
        reason: "documented: an error of a wait leaves the dump as it is",
    },
    Known {
        step: "*",
        faults: &[CutBefore, CutAfter, Kill, Stall],
        allows: Allows::Kind("open"),
        reason: "QEMU does not list what was passed by name",
    },
];

pub(super) const MIGRATION: &[Known] = &[
    Known {
        step: "query-migrate",
        faults: &[Error, CutBefore, CutAfter, Kill, Stall],
        allows: Allows::Success,
        reason: "it is a poll, and an event may have told the end",
    },
    Known {
        step: "query-migrate-capabilities",
        faults: &[Error],
        allows: Allows::Success,
        reason: "where it is not known whether the set is needed, it stays until the end",
    },
    Known {
        step: "query-migrate",
        faults: &[Error],
        allows: Allows::Kind("migration"),
        reason: "documented: an error of a wait leaves the migration as it is",
    },
    Known {
        step: "query-status",
        faults: &[Error],
        allows: Allows::Kind("migration"),
        reason: "documented: an error of a wait leaves the migration as it is",
    },
    Known {
        step: "query-yank",
        faults: &[Error],
        allows: Allows::Kind("migration"),
        reason: "documented: an error of a wait leaves the migration as it is",
    },
    Known {
        step: "query-migrate",
        faults: &[Error],
        allows: Allows::Kind("status"),
        reason: "documented: an error of a wait leaves the migration as it is",
    },
    Known {
        step: "query-status",
        faults: &[Error],
        allows: Allows::Kind("status"),
        reason: "documented: an error of a wait leaves the migration as it is",
    },
    Known {
        step: "query-yank",
        faults: &[Error],
        allows: Allows::Kind("status"),
        reason: "documented: an error of a wait leaves the migration as it is",
    },
    Known {
        step: "remove-fd",
        faults: &[Error],
        allows: Allows::Success,
        reason: "the set is removed at the end",
    },
    Known {
        step: "add-fd",
        faults: &[Stall],
        allows: Allows::Kind("fdset"),
        reason: "documented: after a deadline, QEMU may keep `state-`",
    },
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

pub(super) const LISTENS: &[Known] = &[Known {
    step: "*",
    faults: &[Error, CutBefore, CutAfter, Kill, Stall, Late],
    allows: Allows::Kind("file"),
    reason: "documented: the destination goes on listening at the path",
}];

pub(super) const ROWS: &[Row] = &[
    Row {
        name: "dump_guest_memory",
        machine: stopped,
        prepare: prepare!(|bench| {
            create(bench, "dump").map_err(Failure::new)?;
        }),
        run: run!(|monitor, bench| async {
            let dump = monitor.dump_guest_memory(create(bench, "dump")?, DumpOptions::new());
            dump.await.map_err(|error| format!("dump: {error}"))
        }),
        known: &[DUMP],
    },
    Row {
        name: "save_state",
        machine: stopped,
        prepare: prepare!(|bench| {
            create(bench, "state").map_err(Failure::new)?;
        }),
        run: run!(|monitor, bench| async {
            let saved = monitor.save_state(create(bench, "state")?).await;
            saved.map_err(|error| error.to_string())
        }),
        known: &[MIGRATION],
    },
    Row {
        name: "restore_state",
        machine: incoming,
        prepare: |_, bench| Box::pin(add_state(bench)),
        run: run!(|monitor, bench| async {
            let state = File::open(bench.path("state")).map_err(|error| error.to_string())?;
            monitor.restore_state(state).await.map_err(|error| error.to_string())
        }),
        known: &[MIGRATION],
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
        known: &[MIGRATION],
    },
    Row {
        name: "migrate_to by a socket",
        machine: stopped,
        prepare: |_, bench| {
            Box::pin(async move {
                start_other(bench, Qemu::new(bench.version)?.args(["-incoming", "defer"])).await
            })
        },
        run: run!(|monitor, bench| async {
            let route = MigrationRoute::Unix(bench.path("migration"));
            let migrated = monitor.migrate_to(&other(bench)?, route).await;
            migrated.map_err(|error| error.to_string())
        }),
        known: &[MIGRATION, LISTENS],
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
        known: &[MIGRATION],
    },
    Row {
        name: "reboot of a paused machine",
        machine: stopped,
        prepare: prepare!(|bench| {}),
        run: run!(|monitor, bench| monitor.reboot(Duration::ZERO)),
        known: &[REBOOT],
    },
    Row {
        name: "reboot of a guest that does not react",
        machine: deaf_guest,
        prepare: prepare!(|bench| {}),
        run: run!(|monitor, bench| monitor.reboot(Duration::from_millis(100))),
        known: &[REBOOT],
    },
    Row {
        name: "shutdown",
        machine: stopped,
        prepare: prepare!(|bench| {}),
        run: run!(|monitor, bench| async {
            let by = monitor.shutdown(Duration::ZERO).await.map_err(|error| error.to_string())?;
            match by {
                ShutdownBy::Other(None) => Err("the machine may go on".to_owned()),
                _ => Ok(()),
            }
        }),
        known: &[WAITS],
    },
];
