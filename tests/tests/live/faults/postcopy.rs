//! Postcopy: started, interrupted and recovered.
//!
//! No guest runs, so that nothing but the migration itself asks for memory.

use std::fs::File;
use std::io::{self, Read as _};

use qmp::monitor::{IncomingOptions, Migration, MigrationEndpoint, MigrationRoute};
use qmp::types::{MigrationCapability, MigrationStatus, RunState};
use qmp::{Client, Monitor};
use qmp_tests::{Failure, Qemu, TestResult, Version};

use super::bench::Bench;
use super::machines::{LISTENS, MIGRATION, other, start_other};
use super::relay::Relay;
use super::row::{Allows, Known, Row};
use super::run;
use super::wire::Fault::{CutAfter, CutBefore, Error, Kill, Late, Stall};
use crate::support::soon;

/// The size of the memory in MiB. It is random, so that all of it has to move.
const MEMORY: u64 = 16;

fn source(qemu: Qemu) -> Result<Qemu, Failure> {
    let path = qemu.path("memory");
    let mut noise = File::open("/dev/urandom")?.take(MEMORY << 20);
    io::copy(&mut noise, &mut File::create(&path)?)?;
    let path = path.display();
    let backend = format!("memory-backend-file,id=ram0,size={MEMORY}M,share=off,mem-path={path}");
    Ok(with_memory(qemu).args(["-object", &backend]))
}

fn destination(qemu: Qemu) -> Result<Qemu, Failure> {
    let backend = format!("memory-backend-ram,id=ram0,size={MEMORY}M");
    Ok(with_memory(qemu).args(["-object", &backend, "-incoming", "defer"]))
}

fn with_memory(qemu: Qemu) -> Qemu {
    qemu.machine("q35,memory-backend=ram0").args(["-m", &MEMORY.to_string()])
}

const WANTED: [MigrationCapability; 2] =
    [MigrationCapability::Events, MigrationCapability::PostcopyRam];

/// Whether the host permits `userfaultfd`, which QEMU on the destination says.
pub(super) async fn is_permitted(version: Version) -> Result<bool, Failure> {
    let qemu = destination(Qemu::new(version)?)?.quiet().start()?;
    let monitor = Monitor::new(soon(Client::connect_unix(qemu.socket())).await??);
    match monitor.set_migration_capabilities(WANTED.map(|one| (one, true))).await {
        Ok(()) => Ok(true),
        Err(error) if error.server().is_some() => {
            println!("there is no postcopy here: {error}");
            Ok(false)
        }
        Err(error) => Err(error.into()),
    }
}

/// Makes the destination listen, at a path that is not the one to which the source connects.
async fn listen(source: &Monitor, destination: &Monitor, bench: &Bench) -> TestResult {
    for end in [source, destination] {
        end.set_migration_capabilities(WANTED.map(|one| (one, true))).await?;
    }
    let from = MigrationEndpoint::unix(bench.path("far"));
    destination.migrate_incoming(from, IncomingOptions::new()).await.map(drop)?;
    Ok(())
}

/// Begins a postcopy and interrupts it.
async fn interrupt(
    source: &Monitor,
    destination: &Monitor,
    bench: &Bench,
) -> Result<Migration, String> {
    let text = |error: &dyn std::error::Error| error.to_string();
    let (near, far) = (bench.server.path("near"), bench.server.path("far"));
    let (relay, slow) = Relay::between(&near, far).map_err(|error| text(&error))?;
    bench.keep(relay);
    let to = MigrationEndpoint::unix(bench.path("near"));
    let mut outgoing = source.migrate(to).await.map_err(|error| text(&error))?;
    outgoing.start_postcopy().await.map_err(|error| text(&error))?;
    // Before that, an interruption is a failure.
    while destination.status().await.map_err(|error| text(&error))?.status == RunState::Inmigrate {}
    outgoing.pause_postcopy().await.map_err(|error| text(&error))?;
    drop(slow);
    Ok(outgoing)
}

/// Prepares a postcopy that both ends know to be interrupted.
async fn interrupted(source: &Monitor, destination: &Monitor, bench: &Bench) -> TestResult {
    listen(source, destination, bench).await?;
    drop(interrupt(source, destination, bench).await.map_err(Failure::new)?);
    Ok(soon(destination.migrate_wait(MigrationStatus::PostcopyPaused)).await??)
}

async fn recover(source: &Monitor, destination: &Monitor, bench: &Bench) -> Result<(), String> {
    let route = MigrationRoute::Unix(bench.path("again"));
    source.recover_postcopy(destination, route).await.map_err(|error| error.to_string())
}

/// What a postcopy leaves when it is not waited for.
const GOES_ON: &[Known] = &[
    Known {
        step: "*",
        faults: &[Error],
        allows: Allows::Kind("migration"),
        reason: "documented: the migration goes on, and is shown by `query-migrate`",
    },
    Known {
        step: "*",
        faults: &[Error],
        allows: Allows::Kind("status"),
        reason: "documented: the migration goes on, and the machine leaves with it",
    },
    Known {
        step: "*",
        faults: &[Error, CutBefore, CutAfter, Kill, Stall, Late],
        allows: Allows::Kind("file"),
        reason: "it is the socket of the test",
    },
];

/// What an interruption has done whose reply is not known: the error names the command.
const PAUSES: &[Known] = &[
    Known {
        step: "migrate-pause",
        faults: &[Stall, Late],
        allows: Allows::Kind("migration"),
        reason: "documented: the postcopy may be paused",
    },
    Known {
        step: "migrate-pause",
        faults: &[Stall, Late],
        allows: Allows::Kind("status"),
        reason: "the machine has left the source before",
    },
];

/// A destination is asked until it listens.
const ASKS: &[Known] = &[
    Known {
        step: "migrate-pause",
        faults: &[Error],
        allows: Allows::Success,
        reason: "documented: it is refused by a destination that has noticed the interruption",
    },
    Known {
        step: "migrate-recover",
        faults: &[Error],
        allows: Allows::Success,
        reason: "documented: it is sent again for 10 seconds",
    },
];

pub(super) const ROWS: &[Row] = &[
    Row {
        name: "start_postcopy, pause_postcopy",
        machine: source,
        prepare: |monitor, bench| {
            Box::pin(async move {
                start_other(bench, destination(Qemu::new(bench.version)?)?).await?;
                listen(monitor, &other(bench).map_err(Failure::new)?, bench).await
            })
        },
        run: run!(|monitor, bench| async { interrupt(monitor, &other(bench)?, bench).await }),
        known: &[GOES_ON, PAUSES, MIGRATION],
    },
    Row {
        name: "recover_postcopy, faults of the source",
        machine: source,
        prepare: |monitor, bench| {
            Box::pin(async move {
                start_other(bench, destination(Qemu::new(bench.version)?)?).await?;
                interrupted(monitor, &other(bench).map_err(Failure::new)?, bench).await
            })
        },
        run: run!(|monitor, bench| async { recover(monitor, &other(bench)?, bench).await }),
        known: &[GOES_ON, MIGRATION, LISTENS],
    },
    Row {
        name: "recover_postcopy, faults of the destination",
        machine: destination,
        prepare: |monitor, bench| {
            Box::pin(async move {
                start_other(bench, source(Qemu::new(bench.version)?)?).await?;
                interrupted(&other(bench).map_err(Failure::new)?, monitor, bench).await
            })
        },
        run: run!(|monitor, bench| async { recover(&other(bench)?, monitor, bench).await }),
        known: &[GOES_ON, ASKS, MIGRATION, LISTENS],
    },
];
