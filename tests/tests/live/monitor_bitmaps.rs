//! Dirty bitmaps and transactions.

use std::path::Path;

use qmp::monitor::{BitmapError, JobError};
use qmp::{Monitor, commands, types};
use qmp_tests::{
    Binaries, Failure, PATIENCE, Program, Qemu, Server, TestResult, Version, live_tests,
};
use tokio::time::timeout;

use crate::support::{monitored, nothing};

live_tests!(
    add_dirty_bitmap,
    add_dirty_bitmap_to_several_nodes_or_none,
    remove_dirty_bitmap,
    run_transaction,
    run_transaction_that_fails,
    run_transaction_of_backups,
    run_transaction_of_backups_one_of_which_fails,
    incremental_backup
);

const MIB: u64 = 1 << 20;

/// Starts a machine with two empty nodes.
async fn machine(version: Version) -> Result<(Server, Monitor), Failure> {
    let (qemu, monitor) = monitored(Qemu::new(version)?).await?;
    for name in ["one", "two"] {
        monitor.execute(commands::BlockdevAdd::new(nothing(name, 1 << 20))).await?;
    }
    Ok((qemu, monitor))
}

fn bitmap(node: &str, name: &str) -> types::BlockDirtyBitmapAdd {
    types::BlockDirtyBitmapAdd::new(node, name)
}

/// Returns all bitmaps as `node/name`.
async fn bitmaps(monitor: &Monitor) -> Result<Vec<String>, Failure> {
    let mut found = Vec::new();
    for node in monitor.query_named_block_nodes().await? {
        let name = node.node_name.unwrap_or_default();
        for bitmap in node.dirty_bitmaps.into_iter().flatten() {
            found.push(format!("{name}/{}", bitmap.name.unwrap_or_default()));
        }
    }
    found.sort();
    Ok(found)
}

async fn add_dirty_bitmap(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    monitor.add_dirty_bitmaps([bitmap("one", "b0"), bitmap("two", "b0")]).await?;
    assert_eq!(bitmaps(&monitor).await?, ["one/b0", "two/b0"]);
    Ok(())
}

async fn add_dirty_bitmap_to_several_nodes_or_none(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    monitor.add_dirty_bitmaps([bitmap("two", "b0")]).await?;
    let exists = monitor.add_dirty_bitmaps([bitmap("one", "b0"), bitmap("two", "b0")]).await;
    let Err(BitmapError::Exists { node, name }) = &exists else { panic!("{exists:?}") };
    assert_eq!((node.as_str(), name.as_str()), ("two", "b0"));
    assert_eq!(bitmaps(&monitor).await?, ["two/b0"]);
    let nowhere = monitor.add_dirty_bitmaps([bitmap("one", "b1"), bitmap("three", "b1")]).await;
    assert!(
        matches!(nowhere, Err(BitmapError::Monitor { source: qmp::Error::Server(_), .. })),
        "{nowhere:?}"
    );
    assert_eq!(bitmaps(&monitor).await?, ["two/b0"]);
    Ok(())
}

async fn remove_dirty_bitmap(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    monitor.add_dirty_bitmaps([bitmap("one", "b0")]).await?;
    monitor.remove_dirty_bitmap("one", "b0").await?;
    assert_eq!(bitmaps(&monitor).await?, [""; 0]);
    for node in ["one", "nowhere"] {
        let missing = monitor.remove_dirty_bitmap(node, "b0").await;
        assert!(matches!(missing, Err(BitmapError::NotFound { .. })), "{missing:?}");
    }
    Ok(())
}

fn add_action(node: &str, name: &str) -> types::TransactionAction {
    types::TransactionAction::block_dirty_bitmap_add(bitmap(node, name))
}

async fn run_transaction(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    let actions = [add_action("one", "b0"), add_action("two", "b1")];
    let jobs = monitor.run_transaction(commands::Transaction::new(actions)).await?;
    assert!(jobs.is_empty());
    assert_eq!(bitmaps(&monitor).await?, ["one/b0", "two/b1"]);
    Ok(())
}

async fn run_transaction_that_fails(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    let abort = types::TransactionAction::abort(types::Abort::new());
    let actions = [add_action("one", "b0"), abort];
    let refused = monitor.run_transaction(commands::Transaction::new(actions)).await;
    assert!(matches!(refused, Err(qmp::Error::Server(_))), "{refused:?}");
    assert_eq!(bitmaps(&monitor).await?, [""; 0]);
    Ok(())
}

/// Writes a pattern over a part of an image.
fn write(binaries: &Binaries, target: &str, pattern: u8, range: &str) -> TestResult {
    let write = format!("write -q -P {pattern} {range}");
    binaries.run(Program::Io, &["-f", "raw", "-c", &write, target])?;
    Ok(())
}

fn file(path: &Path) -> types::BlockdevOptions {
    types::BlockdevOptions::file(types::BlockdevOptionsFile::new(path.to_string_lossy()))
}

/// Starts a machine with raw images of these names. Each is a node.
async fn images(version: Version, names: &[&str]) -> Result<(Server, Monitor), Failure> {
    let qemu = Qemu::new(version)?;
    for (name, pattern) in names.iter().zip(1..) {
        let path = qemu.path(name);
        qemu.binaries().create_image(&path, "raw", MIB)?;
        if name.starts_with("source") {
            write(qemu.binaries(), &path.to_string_lossy(), pattern, "0 1M")?;
        }
    }
    let (qemu, monitor) = monitored(qemu).await?;
    for name in names {
        let node = file(&qemu.path(name)).node_name(*name);
        monitor.execute(commands::BlockdevAdd::new(node)).await?;
    }
    Ok((qemu, monitor))
}

fn full(source: &str, target: &str) -> types::BlockdevBackup {
    types::BlockdevBackup::new(source, types::MirrorSyncMode::Full, target)
}

fn compare(qemu: &Server, one: &str, other: &str) -> TestResult {
    let [one, other] = [one, other].map(|name| qemu.path(name).to_string_lossy().into_owned());
    Ok(qemu.binaries().compare_images(&one, &other)?)
}

async fn run_transaction_of_backups(version: Version) -> TestResult {
    let names = ["source1", "source2", "target1", "target2"];
    let (qemu, monitor) = images(version, &names).await?;
    let backups = [full("source1", "target1"), full("source2", "target2")];
    timeout(PATIENCE, monitor.backup_transaction(backups)).await??;
    assert_eq!(monitor.execute(commands::QueryJobs::new()).await?, []);
    monitor.execute(commands::Quit::new()).await?;
    compare(&qemu, "source1", "target1")?;
    compare(&qemu, "source2", "target2")
}

async fn run_transaction_of_backups_one_of_which_fails(version: Version) -> TestResult {
    let (_qemu, monitor) = images(version, &["source1", "source2", "target1"]).await?;
    let error =
        types::BlkdebugInjectErrorOptions::new(types::BlkdebugEvent::Pwritev).errno(28).once(false);
    let full_disk =
        types::BlockdevOptionsBlkdebug::new(nothing("behind", 1 << 20)).inject_error([error]);
    let full_disk = types::BlockdevOptions::blkdebug(full_disk).node_name("full");
    monitor.execute(commands::BlockdevAdd::new(full_disk)).await?;

    let slow = full("source1", "target1").speed(1).job_id("slow");
    let backups = [slow, full("source2", "full").job_id("failing")];
    let failed = timeout(PATIENCE, monitor.backup_transaction(backups)).await?;
    let Err(JobError::Failed { id, reason }) = &failed else { panic!("{failed:?}") };
    assert_eq!((id.as_str(), reason.as_str()), ("failing", "No space left on device"));
    assert_eq!(monitor.execute(commands::QueryJobs::new()).await?, []);
    Ok(())
}

/// Makes a backup, a change, and a second backup of only the change.
async fn incremental_backup(version: Version) -> TestResult {
    let names = ["source", "target"];
    let (qemu, monitor) = images(version, &names).await?;
    let together = [
        add_action("source", "b0"),
        types::TransactionAction::blockdev_backup(full("source", "target")),
    ];
    for mut job in monitor.run_transaction(commands::Transaction::new(together)).await? {
        timeout(PATIENCE, job.wait()).await??;
    }

    let export = qmp::monitor::NbdExport::new("export", "source").writable();
    let socket = qemu.path("nbd");
    let stream = monitor.nbd_server_start_at(&socket).await?;
    monitor.nbd_block_export_add(export).await?;
    drop(stream);
    let address = format!("nbd+unix:///source?socket={}", socket.display());
    write(qemu.binaries(), &address, 99, "128k 64k")?;
    monitor.nbd_server_stop().await?;

    let nodes = monitor.query_named_block_nodes().await?;
    let bitmaps = nodes.into_iter().flat_map(|node| node.dirty_bitmaps).flatten();
    assert_eq!(bitmaps.map(|bitmap| bitmap.count).collect::<Vec<_>>(), [64 << 10]);
    let change = types::MirrorSyncMode::Incremental;
    let change = commands::BlockdevBackup::new("source", change, "target").bitmap("b0");
    timeout(PATIENCE, monitor.start_job(change).await?.wait()).await??;
    let nodes = monitor.query_named_block_nodes().await?;
    let bitmaps = nodes.into_iter().flat_map(|node| node.dirty_bitmaps).flatten();
    assert_eq!(bitmaps.map(|bitmap| bitmap.count).collect::<Vec<_>>(), [0]);
    monitor.execute(commands::Quit::new()).await?;
    compare(&qemu, "source", "target")
}
