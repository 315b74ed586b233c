//! Jobs, bitmaps, exports and internal snapshots.

use std::fs;

use qmp::commands::{self, BlockCommit, BlockStream, BlockdevMirror, Transaction};
use qmp::monitor::NbdExport;
use qmp::types::{
    BlockDirtyBitmap, BlockDirtyBitmapAdd, BlockExportRemoveMode, BlockdevBackup, MirrorSyncMode,
    TransactionAction,
};
use qmp_tests::{Failure, Qemu, TestResult};
use serde_json::json;

use super::bench::Bench;
use super::row::{Allows, Known, Row};
use super::wire::Fault::{CutAfter, CutBefore, Deaf, Error, Kill, Late};
use super::{prepare, run};

const MIB: u64 = 1 << 20;

/// Two images, one over the other, of which each case has copies.
fn with_images(qemu: Qemu) -> Result<Qemu, Failure> {
    let [base, top] = ["base", "top"].map(|name| qemu.path(name));
    qemu.binaries().create_image(&base, "qcow2", MIB)?;
    qemu.binaries().create_overlay(&top, &base)?;
    fs::rename(base, qemu.path("base.new"))?;
    fs::rename(top, qemu.path("top.new"))?;
    Ok(qemu)
}

fn add_chain(bench: &Bench) -> TestResult {
    for name in ["base", "top"] {
        fs::copy(bench.path(&format!("{name}.new")), bench.path(name))?;
    }
    let file = |name| json!({"driver": "file", "filename": bench.path(name)});
    let base = json!({"driver": "qcow2", "node-name": "base", "file": file("base")});
    bench.ask("blockdev-add", base)?;
    let top = json!({
        "driver": "qcow2", "node-name": "top", "file": file("top"), "backing": "base"
    });
    bench.ask("blockdev-add", top).map(drop)
}

fn add_nodes(bench: &Bench, names: &[&str]) -> TestResult {
    for name in names {
        let node =
            json!({"driver": "null-co", "node-name": name, "size": MIB, "read-zeroes": true});
        bench.ask("blockdev-add", node)?;
    }
    Ok(())
}

fn add_bitmap(bench: &Bench) -> TestResult {
    add_nodes(bench, &["one", "two"])?;
    bench.ask("block-dirty-bitmap-add", json!({"node": "one", "name": "writes"})).map(drop)
}

fn start_nbd(bench: &Bench) -> TestResult {
    add_nodes(bench, &["one"])?;
    let address = json!({"type": "unix", "data": {"path": bench.path("nbd")}});
    bench.ask("nbd-server-start", json!({"addr": address})).map(drop)
}

fn save(bench: &Bench) -> TestResult {
    add_chain(bench)?;
    let arguments = json!({
        "job-id": "early", "tag": "before", "vmstate": "top", "devices": ["top"]
    });
    bench.ask("snapshot-save", arguments)?;
    while bench.ask("query-jobs", json!({}))?[0]["status"] != "concluded" {}
    bench.ask("job-dismiss", json!({"id": "early"})).map(drop)
}

fn backup(from: &str, to: &str) -> BlockdevBackup {
    BlockdevBackup::new(from, MirrorSyncMode::Full, to).job_id(format!("backup-of-{from}"))
}

fn backup_job() -> commands::BlockdevBackup {
    let backup = commands::BlockdevBackup::new("one", MirrorSyncMode::Full, "two");
    backup.job_id("backup-of-one")
}

/// The steps of a wait, to which the deadline of the connection does not apply.
const WAITS: &[Known] = &[
    Known {
        step: "query-jobs",
        faults: &[Late],
        allows: Allows::Success,
        reason: "the deadline of the connection does not apply to a wait",
    },
    Known {
        step: "job-complete",
        faults: &[Error],
        allows: Allows::Success,
        reason: "QEMU refuses while a ready job stands by, so it is tried again",
    },
    Known {
        step: "job-complete",
        faults: &[Late],
        allows: Allows::Success,
        reason: "the deadline of the connection does not apply to a wait",
    },
    Known {
        step: "job-dismiss",
        faults: &[Late],
        allows: Allows::Success,
        reason: "the deadline of the connection does not apply to a wait",
    },
    Known {
        step: "block-job-cancel",
        faults: &[Late],
        allows: Allows::Success,
        reason: "the deadline of the connection does not apply to a wait",
    },
];

const FINALIZES: &[Known] = &[Known {
    step: "*",
    faults: &[Late],
    allows: Allows::Success,
    reason: "the deadline of the connection does not apply to a wait",
}];

const STREAM: &[Known] = &[
    Known {
        step: "events",
        faults: &[Deaf],
        allows: Allows::Skip,
        reason: "an old QEMU does not keep its outcome, which comes as an event alone",
    },
    Known {
        step: "*",
        faults: &[Late],
        allows: Allows::Success,
        reason: "the deadline of the connection does not apply to a wait",
    },
];

const SNAPSHOTS: &[Known] = &[
    Known {
        step: "*",
        faults: &[Error, Late],
        allows: Allows::Kind("snapshot"),
        reason: "the error names the job that makes or deletes it, and the job tells its outcome",
    },
    Known {
        step: "query-jobs",
        faults: &[Late],
        allows: Allows::Success,
        reason: "the deadline of the connection does not apply to a wait",
    },
    Known {
        step: "job-dismiss",
        faults: &[Late],
        allows: Allows::Success,
        reason: "the deadline of the connection does not apply to a wait",
    },
];

pub(super) const ROWS: &[Row] = &[
    Row {
        name: "block_commit",
        machine: with_images,
        prepare: prepare!(|bench| {
            add_chain(bench)?;
        }),
        run: run!(|monitor, bench| monitor.block_commit(BlockCommit::new("top").job_id("commit"))),
        known: &[WAITS],
    },
    Row {
        name: "start_job of a stream",
        machine: with_images,
        prepare: prepare!(|bench| {
            add_chain(bench)?;
        }),
        run: run!(|monitor, bench| async {
            monitor.start_job(BlockStream::new("top").job_id("stream")).await?.wait().await
        }),
        known: &[STREAM],
    },
    Row {
        name: "block_dev_mirror, complete",
        machine: with_images,
        prepare: prepare!(|bench| {
            add_nodes(bench, &["one", "two"])?;
        }),
        run: run!(|monitor, bench| async {
            monitor.block_dev_mirror("one", "two").await?.complete().await
        }),
        known: &[WAITS],
    },
    Row {
        name: "block_job_cancel_and_wait",
        machine: with_images,
        prepare: |monitor, bench| {
            Box::pin(async move {
                add_nodes(bench, &["one", "two"])?;
                let mirror = BlockdevMirror::new("one", "two", MirrorSyncMode::Full);
                monitor.start_job(mirror.job_id("mirror")).await?.ready().await?;
                Ok(())
            })
        },
        run: run!(|monitor, bench| monitor.block_job_cancel_and_wait("mirror")),
        known: &[WAITS],
    },
    Row {
        name: "block_job_complete",
        machine: with_images,
        prepare: |monitor, bench| {
            Box::pin(async move {
                add_nodes(bench, &["one", "two"])?;
                let mirror = BlockdevMirror::new("one", "two", MirrorSyncMode::Full);
                monitor.start_job(mirror.job_id("mirror")).await?.ready().await?;
                Ok(())
            })
        },
        run: run!(|monitor, bench| monitor.block_job_complete("mirror")),
        known: &[WAITS],
    },
    Row {
        name: "Job::pause, resume",
        machine: with_images,
        prepare: |monitor, bench| {
            Box::pin(async move {
                add_nodes(bench, &["one", "two"])?;
                let mirror = BlockdevMirror::new("one", "two", MirrorSyncMode::Full);
                monitor.start_job(mirror.job_id("mirror")).await?.ready().await?;
                Ok(())
            })
        },
        run: run!(|monitor, bench| async {
            let mut job = monitor.job("mirror");
            job.pause().await?;
            job.resume().await
        }),
        known: &[WAITS],
    },
    Row {
        name: "Job::finalize",
        machine: with_images,
        prepare: |monitor, bench| {
            Box::pin(async move {
                add_nodes(bench, &["one", "two"])?;
                let backup = backup_job().auto_finalize(false);
                Ok(monitor.start_job(backup).await.map(drop)?)
            })
        },
        run: run!(|monitor, bench| async { monitor.job("backup-of-one").finalize().await }),
        known: &[FINALIZES],
    },
    Row {
        name: "backup_transaction",
        machine: with_images,
        prepare: prepare!(|bench| {
            add_nodes(bench, &["one", "two", "three", "four"])?;
        }),
        run: run!(|monitor, bench| monitor
            .backup_transaction([backup("one", "three"), backup("two", "four")])),
        known: &[WAITS],
    },
    Row {
        name: "run_transaction",
        machine: with_images,
        prepare: prepare!(|bench| {
            add_nodes(bench, &["one", "two"])?;
        }),
        run: run!(|monitor, bench| async {
            let bitmap = BlockDirtyBitmapAdd::new("one", "writes");
            let transaction = Transaction::new([
                TransactionAction::block_dirty_bitmap_add(bitmap),
                TransactionAction::blockdev_backup(backup("one", "two")),
            ]);
            let jobs = monitor.run_transaction(transaction).await;
            // The caller of a transaction knows its actions.
            let jobs = jobs.map_err(|error| format!("writes of one, backup-of-one: {error}"))?;
            for mut job in jobs {
                job.wait().await.map_err(|error| format!("writes of one: {error}"))?;
            }
            Ok::<_, String>(())
        }),
        known: &[WAITS],
    },
    Row {
        name: "add_dirty_bitmaps",
        machine: with_images,
        prepare: prepare!(|bench| {
            add_nodes(bench, &["one", "two"])?;
        }),
        run: run!(|monitor, bench| monitor.add_dirty_bitmaps([
            BlockDirtyBitmapAdd::new("one", "writes"),
            BlockDirtyBitmapAdd::new("two", "writes"),
        ])),
        known: &[],
    },
    Row {
        name: "freeze_dirty_bitmap",
        machine: with_images,
        prepare: prepare!(|bench| {
            add_bitmap(bench)?;
        }),
        run: run!(|monitor, bench| monitor.freeze_dirty_bitmap(
            BlockDirtyBitmap::new("one", "writes"),
            BlockDirtyBitmap::new("one", "frozen"),
        )),
        known: &[],
    },
    Row {
        name: "remove_dirty_bitmap",
        machine: with_images,
        prepare: prepare!(|bench| {
            add_bitmap(bench)?;
        }),
        run: run!(|monitor, bench| monitor.remove_dirty_bitmap("one", "writes")),
        known: &[],
    },
    Row {
        name: "nbd_block_export_add, nbd_block_export_remove",
        machine: with_images,
        prepare: prepare!(|bench| {
            start_nbd(bench)?;
        }),
        run: run!(|monitor, bench| async {
            monitor.nbd_block_export_add(NbdExport::new("disk", "one")).await?;
            monitor.nbd_block_export_remove("disk", BlockExportRemoveMode::Safe).await
        }),
        known: &[&[Known {
            step: "block-export-del",
            faults: &[Late],
            allows: Allows::Success,
            reason: "the deadline of the connection does not apply",
        }]],
    },
    Row {
        name: "nbd_server_stop",
        machine: with_images,
        prepare: prepare!(|bench| {
            start_nbd(bench)?;
        }),
        run: run!(|monitor, bench| monitor.nbd_server_stop()),
        known: &[&[Known {
            step: "*",
            faults: &[CutBefore, CutAfter, Kill],
            allows: Allows::Kind("file"),
            reason: "it is the socket of the server, which an adoption shows",
        }]],
    },
    Row {
        name: "save_snapshot",
        machine: with_images,
        prepare: prepare!(|bench| {
            add_chain(bench)?;
        }),
        run: run!(|monitor, bench| async {
            monitor.save_snapshot("before", ["top"]).await?.wait().await
        }),
        known: &[SNAPSHOTS],
    },
    Row {
        name: "load_snapshot",
        machine: with_images,
        prepare: prepare!(|bench| {
            save(bench)?;
        }),
        run: run!(|monitor, bench| async {
            monitor.load_snapshot("before", ["top"]).await?.wait().await
        }),
        known: &[WAITS],
    },
    Row {
        name: "delete_snapshot",
        machine: with_images,
        prepare: prepare!(|bench| {
            save(bench)?;
        }),
        run: run!(|monitor, bench| async {
            monitor.delete_snapshot("before", ["top"]).await?.wait().await
        }),
        known: &[SNAPSHOTS],
    },
];
