//! Machines that migrate with their disks.

use qmp::monitor::{MigrationRoute, MovedDisk, StorageMigrationError, StorageRoute};
use qmp::{Monitor, commands};
use qmp_tests::{Failure, Qemu, TestResult};

use super::bench::{Bench, Item, Items};
use super::machines::{LISTENS, MIGRATION, other, start_other};
use super::row::{Allows, Known, Row};
use super::run;
use super::shown::shown;
use super::wire::Fault::Late;

fn with_disk(qemu: Qemu) -> Qemu {
    let disk = "driver=null-co,node-name=disk0,size=1048576,read-zeroes=on";
    qemu.running().args(["-blockdev", disk, "-device", "virtio-blk-pci,drive=disk0,id=vd0"])
}

fn source(qemu: Qemu) -> Result<Qemu, Failure> {
    Ok(with_disk(qemu))
}

fn destination(qemu: Qemu) -> Result<Qemu, Failure> {
    Ok(with_disk(qemu).args(["-incoming", "defer"]))
}

/// The bitmap that moves along. It stays from case to case.
async fn add_bitmap(monitor: &Monitor) -> TestResult {
    let nodes = monitor.query_named_block_nodes().await?;
    if nodes.iter().all(|node| node.dirty_bitmaps.is_none()) {
        monitor.execute(commands::BlockDirtyBitmapAdd::new("disk0", "nightly")).await?;
    }
    Ok(())
}

async fn migrate(
    source: &Monitor,
    destination: &Monitor,
    bench: &Bench,
) -> Result<(), StorageMigrationError> {
    let storage = StorageRoute::Unix(bench.path("nbd"));
    let route = MigrationRoute::Unix(bench.path("migration"));
    let disk = MovedDisk::new("disk0").bitmap("nightly");
    source.migrate_with_storage(destination, [disk], storage, route).await
}

/// What the error of a migration does not tell of an end that has it.
fn untold(before: &Items, now: &Items, error: &str) -> Vec<String> {
    const UNDONE: [&str; 5] = ["capability", "export", "job", "nbd", "node"];
    let is_told = |item: &Item| match item.kind {
        "capability" => error.contains("may keep capabilities"),
        _ => error.contains(&item.name),
    };
    let differing = before.symmetric_difference(now).filter(|item| UNDONE.contains(&item.kind));
    differing.filter(|item| !is_told(item)).map(ToString::to_string).collect()
}

/// Migrates. If that fails, the end that has no faults has to be as it was, too.
async fn migrate_and_check(
    [source, destination]: [&Monitor; 2],
    sound: &Monitor,
    bench: &Bench,
) -> Result<(), String> {
    let look = async || sound.adopt().await.map(|adopted| shown(&adopted));
    let before = look().await.map_err(|error| error.to_string())?;
    let Err(error) = migrate(source, destination, bench).await else { return Ok(()) };
    let error = error.to_string();
    let now = look().await.map_err(|error| error.to_string())?;
    let untold = untold(&before, &now, &error);
    if !untold.is_empty() {
        bench.complaints.borrow_mut().push(format!("the other end has {untold:?} after: {error}"));
    }
    Err(error)
}

const STORAGE: &[Known] = &[Known {
    step: "*",
    faults: &[Late],
    allows: Allows::Success,
    reason: "the deadline of the connection does not apply",
}];

pub(super) const ROWS: &[Row] = &[
    Row {
        name: "migrate_with_storage, faults of the source",
        machine: source,
        prepare: |monitor, bench| {
            Box::pin(async move {
                start_other(bench, destination(Qemu::new(bench.version)?)?).await?;
                add_bitmap(monitor).await
            })
        },
        run: run!(|monitor, bench| async {
            let other = other(bench)?;
            migrate_and_check([monitor, &other], &other, bench).await
        }),
        known: &[STORAGE, MIGRATION, LISTENS],
    },
    Row {
        name: "migrate_with_storage, faults of the destination",
        machine: destination,
        prepare: |_, bench| {
            Box::pin(async move {
                start_other(bench, source(Qemu::new(bench.version)?)?).await?;
                add_bitmap(&other(bench).map_err(Failure::new)?).await
            })
        },
        run: run!(|monitor, bench| async {
            let other = other(bench)?;
            migrate_and_check([&other, monitor], &other, bench).await
        }),
        known: &[STORAGE, MIGRATION, LISTENS],
    },
];
