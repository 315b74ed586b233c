//! Backups of disks as chains.

use std::fs;

use qmp::Monitor;
use qmp::monitor::DiskBackup;
use qmp_tests::{Failure, Qemu, TestResult};
use serde_json::json;

use super::bench::Bench;
use super::row::{Allows, Known, Row};
use super::wire::Fault::{CutAfter, CutBefore, Kill, Late, Stall};
use super::{prepare, run};

const MIB: u64 = 1 << 20;

/// A template of the image that comes before in the chain.
fn with_previous(qemu: Qemu) -> Result<Qemu, Failure> {
    qemu.binaries().create_image(&qemu.path("previous.new"), "qcow2", MIB)?;
    Ok(qemu)
}

/// Disks, and the image that comes before.
fn add_disks(bench: &Bench, names: &[&str]) -> TestResult {
    fs::copy(bench.path("previous.new"), bench.path("previous"))?;
    for name in names {
        let node =
            json!({"driver": "null-co", "node-name": name, "size": MIB, "read-zeroes": true});
        bench.ask("blockdev-add", node)?;
    }
    Ok(())
}

fn add_bitmap(bench: &Bench, name: &str) -> TestResult {
    bench.ask("block-dirty-bitmap-add", json!({"node": "one", "name": name})).map(drop)
}

/// An export that uses a bitmap.
fn add_user(bench: &Bench, bitmap: &str) -> TestResult {
    let address = json!({"type": "unix", "data": {"path": bench.path("nbd")}});
    bench.ask("nbd-server-start", json!({"addr": address}))?;
    let export = json!({
        "type": "nbd", "id": "user", "node-name": "one", "bitmaps": [bitmap],
        "writable": true
    });
    bench.ask("block-export-add", export).map(drop)
}

fn backup(bench: &Bench, node: &str) -> DiskBackup {
    DiskBackup::full(node, "nightly", bench.path(&format!("image-of-{node}")))
}

fn after_previous(bench: &Bench) -> DiskBackup {
    backup(bench, "one").after(bench.path("previous"))
}

/// Backs up. An image that stays open is told with the backups that were made.
async fn back_up<const N: usize>(monitor: &Monitor, disks: [DiskBackup; N]) -> Result<(), String> {
    let made = monitor.back_up(disks).await.map_err(|error| error.to_string())?;
    match made.iter().any(|made| made.open.is_some()) {
        true => Err(format!("they are made, and images are open: {made:?}")),
        false => Ok(()),
    }
}

const BACKUP: &[Known] = &[
    Known {
        step: "*",
        faults: &[Late],
        allows: Allows::Success,
        reason: "the deadline of the connection does not apply",
    },
    Known {
        step: "*",
        faults: &[CutBefore, CutAfter, Kill, Stall],
        allows: Allows::Kind("file"),
        reason: "files are not QEMU's; the caller has chosen the path",
    },
];

pub(super) const ROWS: &[Row] = &[
    Row {
        name: "back_up, the first of a chain",
        machine: with_previous,
        prepare: prepare!(|bench| {
            add_disks(bench, &["one"])?;
        }),
        run: run!(|monitor, bench| back_up(monitor, [backup(bench, "one")])),
        known: &[BACKUP],
    },
    Row {
        name: "back_up, incremental",
        machine: with_previous,
        prepare: prepare!(|bench| {
            add_disks(bench, &["one"])?;
            add_bitmap(bench, "nightly")?;
        }),
        run: run!(|monitor, bench| back_up(monitor, [after_previous(bench)])),
        known: &[BACKUP],
    },
    Row {
        name: "back_up of two disks",
        machine: with_previous,
        prepare: prepare!(|bench| {
            add_disks(bench, &["one", "two"])?;
            add_bitmap(bench, "nightly")?;
        }),
        run: run!(|monitor, bench| back_up(monitor, [after_previous(bench), backup(bench, "two")])),
        known: &[BACKUP],
    },
    Row {
        name: "back_up with a bitmap that cannot tell",
        machine: with_previous,
        prepare: prepare!(|bench| {
            add_disks(bench, &["one"])?;
            add_bitmap(bench, "nightly")?;
            let bitmap = json!({"node": "one", "name": "nightly"});
            bench.ask("block-dirty-bitmap-disable", bitmap)?;
        }),
        run: run!(|monitor, bench| back_up(monitor, [after_previous(bench)])),
        known: &[BACKUP],
    },
    Row {
        name: "back_up with a bitmap that is in use",
        machine: with_previous,
        prepare: prepare!(|bench| {
            add_disks(bench, &["one"])?;
            add_bitmap(bench, "nightly")?;
            add_user(bench, "nightly")?;
        }),
        run: run!(|monitor, bench| back_up(monitor, [after_previous(bench).replacement("other")])),
        known: &[BACKUP],
    },
];
