//! Units that the words tell, tried on real QEMUs.

use std::fs::File;
use std::time::{SystemTime, UNIX_EPOCH};

use qmp::facts::words;
use qmp::monitor::DumpOptions;
use qmp::{commands, events, types};
use qmp_tests::{Failure, PATIENCE, Qemu, TestResult, Version, live_tests};
use tokio::time::timeout;

use crate::support::{monitored, next, nothing};

live_tests!(
    memory_is_in_bytes,
    a_dump_counts_bytes,
    bitmaps_are_in_bytes,
    jobs_of_disks_count_bytes,
    throttling_counts_bytes_and_operations,
    downtime_is_in_ms,
    events_tell_the_time_since_1970
);

const MEMORY: u64 = 64 << 20;

/// Returns the unit of a member of a type.
fn unit(ty: &str, member: &str) -> Option<&'static str> {
    words::member(ty, member)?.unit()
}

async fn memory_is_in_bytes(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.machine("pc").args(["-m", "64", "-device", "virtio-balloon"]);
    let (_qemu, monitor) = monitored(qemu).await?;
    let memory = monitor.execute(commands::QueryMemorySizeSummary::new()).await?;
    assert_eq!((memory.base_memory, unit("MemoryInfo", "base-memory")), (MEMORY, Some("bytes")));
    let balloon = monitor.execute(commands::QueryBalloon::new()).await?;
    let actual = u64::try_from(balloon.actual)?;
    assert_eq!((actual, unit("BalloonInfo", "actual")), (MEMORY, Some("bytes")));
    Ok(())
}

async fn a_dump_counts_bytes(version: Version) -> TestResult {
    let (qemu, monitor) = monitored(Qemu::new(version)?.args(["-m", "64"])).await?;
    let file = File::create(qemu.path("dump"))?;
    let dump = monitor.dump_guest_memory(file, DumpOptions::new());
    let progress = timeout(PATIENCE, dump).await??;
    let written = std::fs::metadata(qemu.path("dump"))?.len();
    assert!(MEMORY <= progress.total && progress.total <= written, "{progress:?} {written}");
    for member in ["completed", "total"] {
        assert_eq!(unit("DumpQueryResult", member), Some("bytes"));
    }
    Ok(())
}

async fn bitmaps_are_in_bytes(version: Version) -> TestResult {
    let (_qemu, monitor) = monitored(Qemu::new(version)?).await?;
    monitor.execute(commands::BlockdevAdd::new(nothing("disk", 1 << 20))).await?;
    let add = |granularity| {
        let bitmap = commands::BlockDirtyBitmapAdd::new("disk", "changes");
        monitor.execute(bitmap.granularity(granularity))
    };
    let error = add(1000).await.expect_err("no power of two").to_string();
    assert!(error.contains("at least 512"), "{error}");
    add(65536).await?;
    let nodes = monitor.query_named_block_nodes().await?;
    let bitmaps = nodes.into_iter().filter_map(|it| it.dirty_bitmaps).flatten();
    let sizes: Vec<_> = bitmaps.map(|it| it.granularity).collect();
    assert_eq!(sizes, [65536]);
    for granularity in [
        unit("BlockDirtyInfo", "granularity"),
        words::argument("block-dirty-bitmap-add", "granularity").and_then(|it| it.unit()),
    ] {
        assert_eq!(granularity, Some("bytes"));
    }
    Ok(())
}

async fn jobs_of_disks_count_bytes(version: Version) -> TestResult {
    const SIZE: i64 = 3 << 20;
    let (_qemu, monitor) = monitored(Qemu::new(version)?).await?;
    for name in ["from", "to"] {
        monitor.execute(commands::BlockdevAdd::new(nothing(name, SIZE))).await?;
    }
    let mut ready = monitor.client().subscribe::<events::BlockJobReady>();
    let mirror = commands::BlockdevMirror::new("from", "to", types::MirrorSyncMode::Full);
    monitor.execute(mirror.job_id("copy").speed(1 << 30)).await?;
    let event = next(&mut ready).await?;
    assert_eq!((event.len, event.offset, event.speed), (SIZE, SIZE, 1 << 30));
    let data = ["len", "offset", "speed"];
    let units = data.map(|it| words::event_member("BLOCK_JOB_READY", it)?.unit());
    assert_eq!(units, [Some("bytes"), Some("bytes"), Some("bytes/s")]);
    Ok(())
}

/// `query-block` has the same numbers under the same names, and QEMU refuses a burst below the
/// average, so the burst is of the same unit.
async fn throttling_counts_bytes_and_operations(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.machine("pc").args([
        "-drive",
        "if=none,id=drive,driver=null-co,size=1M",
        "-device",
        "virtio-blk,drive=drive,id=disk",
    ]);
    let (_qemu, monitor) = monitored(qemu).await?;
    let limits =
        || commands::BlockSetIoThrottle::new(1 << 20, 0, 0, 100, 0, 0).id("disk/virtio-backend");
    let error = monitor
        .execute(limits().bps_max(1 << 10))
        .await
        .expect_err("a burst below the average")
        .to_string();
    assert!(error.contains("bps_max") || error.contains("bps-total-max"), "{error}");
    monitor.execute(limits().bps_max(2 << 20).bps_max_length(3).iops_size(4096)).await?;
    let drives = monitor.execute(commands::QueryBlock::new()).await?;
    let inserted =
        drives.into_iter().find_map(|it| it.inserted).ok_or_else(|| Failure::new("no medium"))?;
    assert_eq!((inserted.bps, inserted.iops, inserted.bps_max), (1 << 20, 100, Some(2 << 20)));
    for (argument, unit) in [
        ("bps", "bytes/s"),
        ("iops", "operations/s"),
        ("bps_max", "bytes/s"),
        ("bps_max_length", "s"),
        ("iops_size", "bytes"),
    ] {
        let told = words::argument("block_set_io_throttle", argument).and_then(|it| it.unit());
        assert_eq!(told, Some(unit), "{argument}");
    }
    Ok(())
}

/// QEMU names the unit when it refuses a value.
async fn downtime_is_in_ms(version: Version) -> TestResult {
    let (_qemu, monitor) = monitored(Qemu::new(version)?).await?;
    let limit = |ms| monitor.execute(commands::MigrateSetParameters::new().downtime_limit(ms));
    let error = limit(2_000_001).await.expect_err("more than the most").to_string();
    assert!(error.contains(" ms"), "{error}");
    limit(2_000_000).await?;
    let told = words::argument("migrate-set-parameters", "downtime-limit");
    assert_eq!(told.and_then(|it| it.unit()), Some("ms"));
    Ok(())
}

async fn events_tell_the_time_since_1970(version: Version) -> TestResult {
    let (_qemu, monitor) = monitored(Qemu::new(version)?).await?;
    let now = || SystemTime::now().duration_since(UNIX_EPOCH).map(|it| it.as_secs());
    let mut resets = monitor.client().subscribe::<events::Reset>();
    let before = now()?;
    monitor.execute(commands::SystemReset::new()).await?;
    let event = timeout(PATIENCE, resets.next())
        .await?
        .ok_or_else(|| Failure::new("the subscription is over"))??;
    let seconds = u64::try_from(event.timestamp.seconds)?;
    assert!(before <= seconds && seconds <= now()?, "{before} {seconds}");
    Ok(())
}
