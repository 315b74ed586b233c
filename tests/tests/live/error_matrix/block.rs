//! Mistakes with block nodes, bitmaps, jobs and the NBD server.

use qmp::monitor::{BlockDevice, JobError, NbdExport, Throttle};
use qmp::{commands, types};
use qmp_tests::TestResult;

use super::Machine;
use super::matrix::Matrix;
use crate::support::nothing;

pub(super) async fn nodes(matrix: &mut Matrix, machine: &Machine) -> TestResult {
    let monitor = &machine.monitor;
    let again = commands::BlockdevAdd::new(nothing("n0", 512));
    matrix.add("blockdev-add", &["blockdev-add", "n0"], monitor.execute(again).await);
    matrix.add("block_node_size", &["n9"], monitor.block_node_size("n9").await);
    matrix.add("update_block_size", &["n9"], monitor.update_block_size("n9", 1024).await);
    let throttle = monitor.set_block_throttle("d9", Throttle::new()).await;
    matrix.add("set_block_throttle", &["d9"], throttle);
    let snapshot = monitor.block_dev_snapshot("n9", "n1").await;
    matrix.add("block_dev_snapshot", &["blockdev-snapshot", "n9"], snapshot);
    let filter = types::BlockdevOptionsBlkdebug::new(types::BlockdevRef::reference("n0"));
    let filter = types::BlockdevOptions::blkdebug(filter).node_name("filter");
    monitor.execute(commands::BlockdevAdd::new(filter)).await?;
    let used = monitor.remove_block_device("n0").await;
    matrix.add("remove_block_device in use", &["n0", "in use"], used);
    monitor.remove_block_device("filter").await?;
    let disk = |node: &str, driver: &str, id: &str| {
        let device = commands::DeviceAdd::new(driver).id(id);
        BlockDevice::new(nothing(node, 512), device)
    };
    let outcome = monitor.add_block_device(disk("n0", "virtio-blk-pci", "d0")).await;
    matrix.add("add_block_device, the node", &["block node n0"], outcome);
    let outcome = monitor.add_block_device(disk("n2", "no-such-disk", "d0")).await;
    matrix.add("add_block_device, the device", &["device d0", "no-such-disk"], outcome);
    Ok(())
}

pub(super) async fn bitmaps(matrix: &mut Matrix, machine: &Machine) -> TestResult {
    let monitor = &machine.monitor;
    let add = |node: &str| [types::BlockDirtyBitmapAdd::new(node, "b0")];
    monitor.add_dirty_bitmaps(add("n0")).await?;
    let outcome = monitor.add_dirty_bitmaps(add("n0")).await;
    matrix.add("add_dirty_bitmaps", &["n0", "b0", "already"], outcome);
    let outcome = monitor.add_dirty_bitmaps(add("n9")).await;
    matrix.add("add_dirty_bitmaps to nothing", &["b0 of n9"], outcome);
    let outcome = monitor.remove_dirty_bitmap("n0", "b9").await;
    matrix.add("remove_dirty_bitmap", &["n0", "b9"], outcome);
    let bitmap = |name: &str| types::BlockDirtyBitmap::new("n0", name);
    let outcome = monitor.freeze_dirty_bitmap(bitmap("b9"), bitmap("b1")).await;
    matrix.add("freeze_dirty_bitmap", &["n0", "b9"], outcome);
    Ok(())
}

pub(super) async fn jobs(matrix: &mut Matrix, machine: &Machine) -> TestResult {
    let monitor = &machine.monitor;
    matrix.add("Job::wait", &["j9"], monitor.job("j9").wait().await);
    matrix.add("block_job_cancel", &["j9"], monitor.block_job_cancel("j9").await);
    matrix.add("block_job_complete", &["j9"], monitor.block_job_complete("j9").await);
    let outcome = monitor.block_dev_mirror("n9", "n1").await.map(drop);
    if let Err(JobError::Monitor { id, .. }) = &outcome {
        matrix.replace(id, "JOB");
    }
    matrix.add("block_dev_mirror", &["n9"], outcome);
    let full = types::MirrorSyncMode::Full;
    let copy = commands::BlockdevBackup::new("n0", full, "n9").job_id("j0");
    matrix.add("start_job", &["j0", "n9"], monitor.start_job(copy).await.map(drop));

    for name in ["large", "copy"] {
        let null = types::BlockdevOptionsNull::new().size(64 << 20);
        let null = types::BlockdevOptions::null_co(null).node_name(name);
        monitor.execute(commands::BlockdevAdd::new(null)).await?;
    }
    let slow = commands::BlockdevBackup::new("large", full, "copy").job_id("j1").speed(1);
    let mut job = monitor.start_job(slow).await?;
    monitor.block_job_cancel("j1").await?;
    matrix.add("Job::wait for a cancelled one", &["j1", "cancelled"], job.wait().await);

    let error = types::BlkdebugInjectErrorOptions::new(types::BlkdebugEvent::None).errno(5);
    let behind = types::BlockdevOptionsNull::new().size(1 << 20);
    let broken = types::BlockdevOptionsBlkdebug::new(types::BlockdevOptions::null_co(behind));
    let broken = types::BlockdevOptions::blkdebug(broken.inject_error([error.once(false)]));
    monitor.execute(commands::BlockdevAdd::new(broken.node_name("broken"))).await?;
    let backup = commands::BlockdevBackup::new("broken", full, "n1").job_id("j2");
    let mut job = monitor.start_job(backup).await?;
    matrix.add("Job::wait for a failed one", &["j2", "failed"], job.wait().await);
    Ok(())
}

pub(super) async fn nbd(matrix: &mut Matrix, machine: &Machine) -> TestResult {
    let monitor = &machine.monitor;
    matrix.add("nbd_server_stop", &["NBD"], monitor.nbd_server_stop().await);
    let path = machine.server.path("none/nbd");
    let outcome = monitor.nbd_server_start_at(&path).await;
    matrix.add("nbd_server_start_at in no folder", &["none/nbd"], outcome);
    let outcome = monitor.nbd_server_start_at(machine.server.socket()).await;
    matrix.add("nbd_server_start_at a live socket", &["in use"], outcome);
    let path = machine.server.path("nbd").to_string_lossy().into_owned();
    monitor.nbd_unix_server_start(path.as_str()).await?;
    let again = monitor.nbd_unix_server_start(path).await;
    matrix.add("nbd_unix_server_start", &["NBD", "already"], again);
    let outcome = monitor.nbd_block_export_add(NbdExport::new("e0", "n9")).await;
    matrix.add("nbd_block_export_add", &["e0", "n9"], outcome);
    let outcome = monitor.nbd_block_export_add(NbdExport::new("e0", "n0").bitmap("b0")).await;
    matrix.add("nbd_block_export_add, a bitmap", &["e0", "n0", "b0"], outcome);
    Ok(())
}
