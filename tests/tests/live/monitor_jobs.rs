//! Jobs that succeed and jobs that fail.

use std::path::Path;
use std::time::{Duration, Instant};

use qmp::monitor::{JobError, JobProgress, PausedBy, Reached};
use qmp::{Monitor, commands, events, types};
use qmp_tests::{
    Binaries, Failure, PATIENCE, Program, Qemu, Server, TestResult, Version, live_tests,
};
use tokio::time::timeout;

use crate::support::{first, impatient, monitored, node_names, nothing, soon, stalled};

live_tests!(
    block_commit,
    block_commit_of_an_inner_image,
    block_commit_that_fails,
    block_dev_mirror,
    block_job_complete,
    block_job_complete_of_nothing,
    block_job_cancel,
    block_job_cancel_when_ready,
    block_job_cancel_and_wait,
    cancel_aborts_when_ready,
    backup_that_fails,
    job_that_dismisses_itself,
    job_that_somebody_else_dismisses,
    create_job,
    progress_of_a_job,
    jobs_at_once,
    job_waits_through_a_stall,
    cancel_that_was_dropped_and_is_repeated,
    complete_that_was_dropped_and_is_repeated,
    cancelled_job_that_another_handle_reads,
    mirror_to_a_full_target,
    mirror_to_a_full_target_that_ends_waits,
    job_that_is_finalized,
    job_that_is_paused_and_resumed,
    jobs_that_are_held_in_a_map,
    snapshot_jobs,
    amend_job,
    drive_jobs
);

const MIB: u64 = 1 << 20;

/// Writes a pattern over a whole image of one MiB.
fn fill(binaries: &Binaries, path: &Path, format: &str, pattern: u8) -> TestResult {
    let write = format!("write -q -P {pattern} 0 1M");
    binaries.run(Program::Io, &["-f", format, "-c", &write, &path.to_string_lossy()])?;
    Ok(())
}

fn file(path: &Path) -> types::BlockdevOptions {
    types::BlockdevOptions::file(types::BlockdevOptionsFile::new(path.to_string_lossy()))
}

async fn add(monitor: &Monitor, node: types::BlockdevOptions) -> TestResult {
    Ok(monitor.execute(commands::BlockdevAdd::new(node)).await?)
}

/// Starts a machine with the chain `base`, `middle`, `top`. Each image has different contents.
async fn chain(version: Version) -> Result<(Server, Monitor), Failure> {
    let qemu = Qemu::new(version)?;
    let names = ["base", "middle", "top"];
    let paths = names.map(|name| qemu.path(&format!("{name}.qcow2")));
    qemu.binaries().create_image(&paths[0], "qcow2", MIB)?;
    qemu.binaries().create_overlay(&paths[1], &paths[0])?;
    qemu.binaries().create_overlay(&paths[2], &paths[1])?;
    for (path, pattern) in paths.iter().zip([1, 2, 3]) {
        fill(qemu.binaries(), path, "qcow2", pattern)?;
    }
    let (qemu, monitor) = monitored(qemu).await?;
    let mut below = types::BlockdevRefOrNull::null();
    for (name, path) in names.into_iter().zip(&paths) {
        let image = types::BlockdevOptionsQcow2::new(file(path)).backing(below);
        add(&monitor, types::BlockdevOptions::qcow2(image).node_name(name)).await?;
        below = name.into();
    }
    Ok((qemu, monitor))
}

/// Starts a machine with the raw image `source`, which is full of data, and `target`, which has the
/// same size and is empty.
async fn pair(version: Version) -> Result<(Server, Monitor), Failure> {
    let qemu = Qemu::new(version)?;
    for name in ["source", "target"] {
        qemu.binaries().create_image(&qemu.path(name), "raw", MIB)?;
    }
    fill(qemu.binaries(), &qemu.path("source"), "raw", 7)?;
    let (qemu, monitor) = monitored(qemu).await?;
    for name in ["source", "target"] {
        add(&monitor, file(&qemu.path(name)).node_name(name)).await?;
    }
    Ok((qemu, monitor))
}

/// Adds a node on which every write fails.
async fn add_full_disk(monitor: &Monitor, name: &str) -> TestResult {
    let error =
        types::BlkdebugInjectErrorOptions::new(types::BlkdebugEvent::Pwritev).errno(28).once(false);
    let full =
        types::BlockdevOptionsBlkdebug::new(nothing("disk-behind", 1 << 20)).inject_error([error]);
    add(monitor, types::BlockdevOptions::blkdebug(full).node_name(name)).await
}

fn backup(target: &str) -> commands::BlockdevBackup {
    commands::BlockdevBackup::new("source", types::MirrorSyncMode::Full, target)
}

fn slow_mirror(id: &str) -> commands::BlockdevMirror {
    let full = types::MirrorSyncMode::Full;
    commands::BlockdevMirror::new("source", "target", full).job_id(id).speed(1)
}

/// Checks that no job is left, not even one whose result has not been read.
async fn assert_no_jobs(monitor: &Monitor) -> TestResult {
    let jobs = monitor.execute(commands::QueryJobs::new()).await?;
    assert_eq!(jobs, []);
    Ok(())
}

async fn block_commit(version: Version) -> TestResult {
    let (qemu, monitor) = chain(version).await?;
    let commit = commands::BlockCommit::new("top").top_node("top").base_node("base");
    timeout(PATIENCE, monitor.block_commit(commit)).await??;
    assert_no_jobs(&monitor).await?;
    monitor.execute(commands::BlockdevDel::new("top")).await?;
    drop(monitor);
    let (base, top) = (qemu.path("base.qcow2"), qemu.path("top.qcow2"));
    let binaries = qemu.binaries().clone();
    let read = ["-f", "qcow2", "-r", "-U", "-c", "read -q -P 3 0 1M"];
    for path in [base, top] {
        binaries.run(Program::Io, &[&read[..], &[&*path.to_string_lossy()]].concat())?;
    }
    Ok(())
}

async fn block_commit_of_an_inner_image(version: Version) -> TestResult {
    let (qemu, monitor) = chain(version).await?;
    let mut changes = monitor.client().subscribe::<events::JobStatusChange>();
    let commit = commands::BlockCommit::new("top").top_node("middle").base_node("base");
    timeout(PATIENCE, monitor.block_commit(commit)).await??;
    assert_no_jobs(&monitor).await?;
    while let Some(change) = changes.try_next() {
        assert_ne!(change?.event.status, types::JobStatus::Ready, "it is no active commit");
    }
    let nodes = monitor.query_named_block_nodes().await?;
    let top = nodes.iter().find(|node| node.node_name.as_deref() == Some("top"));
    let below = top.and_then(|node| node.backing_file.as_deref());
    assert_eq!(below, Some(&*qemu.path("base.qcow2").to_string_lossy()));
    Ok(())
}

async fn block_commit_that_fails(version: Version) -> TestResult {
    let (qemu, monitor) = chain(version).await?;
    monitor.execute(commands::BlockdevDel::new("top")).await?;
    let error =
        types::BlkdebugInjectErrorOptions::new(types::BlkdebugEvent::ReadAio).errno(5).once(false);
    let broken = types::BlockdevOptionsBlkdebug::new(file(&qemu.path("top.qcow2")));
    let broken = types::BlockdevOptions::blkdebug(broken.inject_error([error]));
    let over = types::BlockdevOptionsQcow2::new(broken).backing("middle");
    add(&monitor, types::BlockdevOptions::qcow2(over).node_name("over")).await?;

    let commit = commands::BlockCommit::new("over").job_id("commit0");
    let failed = timeout(PATIENCE, monitor.block_commit(commit)).await?;
    let Err(JobError::Failed { id, reason }) = &failed else { panic!("{failed:?}") };
    assert_eq!((id.as_str(), reason.as_str()), ("commit0", "Input/output error"));
    assert_no_jobs(&monitor).await
}

async fn block_dev_mirror(version: Version) -> TestResult {
    let (qemu, monitor) = pair(version).await?;
    let mut job = timeout(PATIENCE, monitor.block_dev_mirror("source", "target")).await??;
    let jobs = monitor.execute(commands::QueryJobs::new()).await?;
    assert_eq!((jobs[0].id.as_str(), &jobs[0].type_), (job.id(), &types::JobType::Mirror));
    timeout(PATIENCE, job.complete()).await??;
    assert_no_jobs(&monitor).await?;
    let again = job.wait().await;
    assert!(again.is_ok(), "an outcome can be read again: {again:?}");
    monitor.execute(commands::Quit::new()).await?;
    let [source, target] = ["source", "target"].map(|name| qemu.path(name));
    let binaries = qemu.binaries();
    binaries.compare_images(&source.to_string_lossy(), &target.to_string_lossy())?;
    Ok(())
}

async fn block_job_complete(version: Version) -> TestResult {
    let (_qemu, monitor) = pair(version).await?;
    let full = types::MirrorSyncMode::Full;
    let mirror = commands::BlockdevMirror::new("source", "target", full).job_id("mirror0");
    let mut job = monitor.start_job(mirror).await?;
    assert_eq!(timeout(PATIENCE, job.ready()).await??, Reached::Ready);
    drop(job);
    timeout(PATIENCE, monitor.block_job_complete("mirror0")).await??;
    assert_no_jobs(&monitor).await
}

async fn block_job_complete_of_nothing(version: Version) -> TestResult {
    let (_qemu, monitor) = monitored(Qemu::new(version)?).await?;
    finds_no_job(&monitor).await
}

pub(crate) async fn finds_no_job(monitor: &Monitor) -> TestResult {
    let none = [
        monitor.block_job_complete("nobody").await,
        monitor.block_job_cancel("nobody").await,
        monitor.block_job_cancel_and_wait("nobody").await,
        monitor.job("nobody").wait().await,
        monitor.job("nobody").cancel().await,
    ];
    for outcome in none {
        let Err(JobError::NoSuchJob { id }) = &outcome else { panic!("{outcome:?}") };
        assert_eq!(id, "nobody");
    }
    let progress = monitor.job("nobody").progress().next().await;
    assert!(matches!(progress, Some(Err(JobError::NoSuchJob { .. }))), "{progress:?}");
    Ok(())
}

async fn block_job_cancel(version: Version) -> TestResult {
    let (_qemu, monitor) = pair(version).await?;
    let mut job = monitor.start_job(slow_mirror("mirror0")).await?;
    monitor.block_job_cancel("mirror0").await?;
    let outcome = timeout(PATIENCE, job.wait()).await?;
    let Err(JobError::Cancelled { id }) = &outcome else { panic!("{outcome:?}") };
    assert_eq!(id, "mirror0");
    assert_no_jobs(&monitor).await
}

/// A mirror ends successfully this way, without the device switching to the target.
async fn block_job_cancel_when_ready(version: Version) -> TestResult {
    let (_qemu, monitor) = pair(version).await?;
    let mut job = timeout(PATIENCE, monitor.block_dev_mirror("source", "target")).await??;
    monitor.block_job_cancel(job.id()).await?;
    timeout(PATIENCE, job.wait()).await??;
    assert_no_jobs(&monitor).await
}

async fn block_job_cancel_and_wait(version: Version) -> TestResult {
    let (_qemu, monitor) = pair(version).await?;
    let job = monitor.start_job(slow_mirror("mirror0")).await?;
    drop(job);
    timeout(PATIENCE, monitor.block_job_cancel_and_wait("mirror0")).await??;
    assert_no_jobs(&monitor).await?;
    assert_eq!(node_names(&monitor).await?, ["source", "target"]);
    Ok(())
}

async fn cancel_aborts_when_ready(version: Version) -> TestResult {
    let (_qemu, monitor) = pair(version).await?;
    let mut cancellations = monitor.client().subscribe::<events::BlockJobCancelled>();
    let mut job = timeout(PATIENCE, monitor.block_dev_mirror("source", "target")).await??;
    timeout(PATIENCE, job.cancel()).await??;
    let cancelled = first(&mut cancellations, |_| true).await?;
    assert_eq!(cancelled.device, job.id());
    assert_no_jobs(&monitor).await
}

async fn backup_that_fails(version: Version) -> TestResult {
    let (_qemu, monitor) = pair(version).await?;
    tells_why_a_backup_failed(&monitor).await
}

pub(crate) async fn tells_why_a_backup_failed(monitor: &Monitor) -> TestResult {
    add_full_disk(monitor, "full").await?;
    let mut job = monitor.start_job(backup("full").job_id("backup0")).await?;
    let failed = timeout(PATIENCE, job.wait()).await?;
    let Err(JobError::Failed { id, reason }) = &failed else { panic!("{failed:?}") };
    assert_eq!((id.as_str(), reason.as_str()), ("backup0", "No space left on device"));
    assert_no_jobs(monitor).await
}

/// The event keeps the result of a job that dismisses itself.
async fn job_that_dismisses_itself(version: Version) -> TestResult {
    let (_qemu, monitor) = pair(version).await?;
    tells_of_a_job_that_dismisses_itself(&monitor).await
}

pub(crate) async fn tells_of_a_job_that_dismisses_itself(monitor: &Monitor) -> TestResult {
    add_full_disk(monitor, "full").await?;
    let mut job = monitor.job("backup0");
    monitor.execute(backup("full").job_id("backup0")).await?;
    let failed = timeout(PATIENCE, job.wait()).await?;
    let Err(JobError::Failed { reason, .. }) = &failed else { panic!("{failed:?}") };
    assert_eq!(reason, "No space left on device");
    Ok(())
}

async fn job_that_somebody_else_dismisses(version: Version) -> TestResult {
    let (_qemu, monitor) = monitored(Qemu::new(version)?).await?;
    let mut changes = monitor.client().subscribe::<events::JobStatusChange>();
    let path = _qemu.path("new.img").to_string_lossy().into_owned();
    let options = types::BlockdevCreateOptionsFile::new(path, MIB);
    let options = types::BlockdevCreateOptions::file(options);
    let mut job = monitor.start_job(commands::BlockdevCreate::new("create0", options)).await?;
    first(&mut changes, |change| change.status == types::JobStatus::Concluded).await?;
    monitor.execute(commands::JobDismiss::new("create0")).await?;
    let outcome = job.wait().await;
    assert!(matches!(outcome, Err(JobError::Dismissed { .. })), "{outcome:?}");
    Ok(())
}

/// This job is not a block job, so only its status reports its end.
async fn create_job(version: Version) -> TestResult {
    let (qemu, monitor) = monitored(Qemu::new(version)?).await?;
    let create = |id: &str, path: &Path| {
        let options = types::BlockdevCreateOptionsFile::new(path.to_string_lossy(), MIB);
        commands::BlockdevCreate::new(id, types::BlockdevCreateOptions::file(options))
    };
    let mut job = monitor.start_job(create("create0", &qemu.path("new.img"))).await?;
    assert_eq!(timeout(PATIENCE, job.ready()).await??, Reached::End);
    assert_eq!(std::fs::metadata(qemu.path("new.img"))?.len(), MIB);

    let mut job = monitor.start_job(create("create1", &qemu.path("no/folder"))).await?;
    let failed = timeout(PATIENCE, job.wait()).await?;
    let Err(JobError::Failed { reason, .. }) = &failed else { panic!("{failed:?}") };
    assert!(reason.contains("No such file or directory"), "{reason}");
    assert_no_jobs(&monitor).await
}

async fn progress_of_a_job(version: Version) -> TestResult {
    let (_qemu, monitor) = pair(version).await?;
    tells_the_progress_of_a_job(&monitor).await
}

pub(crate) async fn tells_the_progress_of_a_job(monitor: &Monitor) -> TestResult {
    // The job takes half a second, a MiB at a time.
    add(monitor, nothing("large", 16 << 20)).await?;
    add(monitor, nothing("copy", 16 << 20)).await?;
    let copy = commands::BlockdevBackup::new("large", types::MirrorSyncMode::Full, "copy");
    let mut job = monitor.start_job(copy.speed(32 << 20)).await?;
    let mut progress = job.progress();
    let mut items: Vec<JobProgress> = Vec::new();
    while let Some(item) = timeout(PATIENCE, progress.next()).await? {
        items.push(item?);
    }
    drop(progress);
    assert!(items.iter().any(|item| item.length == 16 * MIB), "{items:?}");
    assert!(items.iter().any(|item| item.speed == 32 << 20), "{items:?}");
    assert!(items.is_sorted_by_key(|item| item.offset), "{items:?}");
    let last = items.last().ok_or_else(|| Failure::new("no progress at all"))?;
    assert_eq!((&last.status, last.offset), (&types::JobStatus::Concluded, last.length));
    assert_no_jobs(monitor).await?;

    add_full_disk(monitor, "full").await?;
    let mut job = monitor.start_job(backup("full")).await?;
    let mut progress = job.progress();
    let mut last = None;
    while let Some(item) = timeout(PATIENCE, progress.next()).await? {
        last = Some(item);
    }
    assert!(matches!(last, Some(Err(JobError::Failed { .. }))), "{last:?}");
    Ok(())
}

async fn jobs_at_once(version: Version) -> TestResult {
    let (_qemu, monitor) = pair(version).await?;
    add_full_disk(&monitor, "full").await?;
    let mut tasks = Vec::new();
    for number in 0..6 {
        let target = format!("target{number}");
        add(&monitor, nothing(&target, 1 << 20)).await?;
        let monitor = monitor.clone();
        tasks.push(tokio::spawn(
            async move { monitor.start_job(backup(&target)).await?.wait().await },
        ));
    }
    let failing = monitor.start_job(backup("full")).await?.wait().await;
    assert!(matches!(failing, Err(JobError::Failed { .. })), "{failing:?}");
    for task in tasks {
        timeout(PATIENCE, task).await???;
    }
    assert_no_jobs(&monitor).await
}

async fn job_waits_through_a_stall(version: Version) -> TestResult {
    let (mut qemu, monitor) = impatient(Qemu::new(version)?).await?;
    add(&monitor, nothing("source", 16 << 20)).await?;
    add(&monitor, nothing("target", 16 << 20)).await?;
    let mut job = monitor.start_job(slow_mirror("mirror0")).await?;
    let waiting = stalled(&mut qemu, async {
        let begin = Instant::now();
        let mut progress = job.progress();
        while begin.elapsed() < Duration::from_secs(3) {
            progress.next().await.transpose()?;
        }
        Ok::<_, JobError>(())
    });
    waiting.await??;
    let waiting = stalled(&mut qemu, async {
        let limit = Duration::from_secs(3);
        tokio::select! {
            outcome = job.ready() => outcome.map(drop),
            _ = tokio::time::sleep(limit) => Ok(()),
        }
    });
    waiting.await??;
    stalled(&mut qemu, job.cancel()).await??;
    Ok(())
}

/// Wherever the first call was dropped, the second tells how the job ended.
async fn cancel_that_was_dropped_and_is_repeated(version: Version) -> TestResult {
    let (_qemu, monitor) = pair(version).await?;
    for round in 0..40 {
        let mirror = slow_mirror("mirror0");
        match round % 2 {
            0 => drop(monitor.start_job(mirror).await?),
            // It dismisses itself.
            _ => monitor.execute(mirror).await?,
        }
        let limit = Duration::from_micros(100 * round);
        if timeout(limit, monitor.block_job_cancel_and_wait("mirror0")).await.is_err() {
            let outcome = soon(monitor.block_job_cancel_and_wait("mirror0")).await?;
            assert!(outcome.is_ok(), "round {round}: {outcome:?}");
        }
        assert_no_jobs(&monitor).await?;
    }
    let again = monitor.block_job_cancel_and_wait("mirror0").await;
    assert!(matches!(again, Err(JobError::NoSuchJob { .. })), "it was told: {again:?}");
    Ok(())
}

/// The event that tells of it came before the handle was made.
async fn cancelled_job_that_another_handle_reads(version: Version) -> TestResult {
    let (_qemu, monitor) = pair(version).await?;
    let mut changes = monitor.client().subscribe::<events::JobStatusChange>();
    drop(monitor.start_job(slow_mirror("mirror0")).await?);
    monitor.block_job_cancel("mirror0").await?;
    first(&mut changes, |change| change.status == types::JobStatus::Concluded).await?;
    let outcome = soon(monitor.job("mirror0").wait()).await?;
    assert!(matches!(outcome, Err(JobError::Cancelled { .. })), "{outcome:?}");
    Ok(())
}

/// A mirror that stops when its target is full. The target is full as long as the rule is there.
fn mirror_that_stops(id: &str) -> commands::BlockdevMirror {
    let full = types::MirrorSyncMode::Full;
    let mirror = commands::BlockdevMirror::new("source", "full", full).job_id(id);
    mirror.on_target_error(types::BlockdevOnError::Stop)
}

fn is_full(by: &PausedBy) -> bool {
    by.io_status == types::BlockDeviceIoStatus::Nospace
        && by.operation == Some(types::IoOperationType::Write)
}

async fn mirror_to_a_full_target(version: Version) -> TestResult {
    let (_qemu, monitor) = pair(version).await?;
    add_full_disk(&monitor, "full").await?;
    let mut job = monitor.start_job(mirror_that_stops("mirror0")).await?;
    let mut progress = job.progress();
    soon(async {
        while let Some(item) = progress.next().await {
            if item?.paused_by.as_ref().is_some_and(is_full) {
                return Ok(());
            }
        }
        Err(Failure::new("it ended without a pause"))
    })
    .await??;
    drop(progress);
    soon(job.cancel()).await??;
    assert_no_jobs(&monitor).await
}

async fn mirror_to_a_full_target_that_ends_waits(version: Version) -> TestResult {
    let (_qemu, monitor) = pair(version).await?;
    add_full_disk(&monitor, "full").await?;
    let job = monitor.start_job(mirror_that_stops("mirror0")).await?;
    let mut job = job.pause_ends_waits(true);
    let paused = |outcome: &Result<(), JobError>| matches!(outcome, Err(JobError::Paused { id, by }) if id == "mirror0" && is_full(by));
    let outcome = soon(job.ready()).await?.map(drop);
    assert!(paused(&outcome), "{outcome:?}");
    for _ in 0..3 {
        // The target is still full.
        job.resume().await?;
        let outcome = soon(job.wait()).await?;
        assert!(paused(&outcome), "{outcome:?}");
    }
    let outcome = soon(job.complete()).await?;
    assert!(paused(&outcome), "{outcome:?}");
    soon(job.cancel()).await??;
    assert_no_jobs(&monitor).await
}

async fn job_that_is_finalized(version: Version) -> TestResult {
    let (_qemu, monitor) = pair(version).await?;
    let mut job = monitor.start_job(backup("target").auto_finalize(false)).await?;
    soon(job.finalize()).await??;
    assert_no_jobs(&monitor).await?;

    let full = types::MirrorSyncMode::Full;
    let mirror = commands::BlockdevMirror::new("source", "target", full).auto_finalize(false);
    let mut job = monitor.start_job(mirror).await?;
    soon(job.finalize()).await??;
    assert_no_jobs(&monitor).await?;

    // One that does not wait to be finalized.
    let mut job = monitor.start_job(backup("source-copy-is-missing")).await.err();
    assert!(matches!(job.take(), Some(JobError::Monitor { .. })));
    add(&monitor, nothing("copy", 1 << 20)).await?;
    add(&monitor, nothing("large", 1 << 20)).await?;
    let copy = commands::BlockdevBackup::new("large", full, "copy");
    let mut job = monitor.start_job(copy).await?;
    soon(job.finalize()).await??;
    let again = job.finalize().await;
    assert!(again.is_ok(), "an outcome can be read again: {again:?}");
    Ok(())
}

async fn job_that_is_paused_and_resumed(version: Version) -> TestResult {
    let (_qemu, monitor) = pair(version).await?;
    let mut job = monitor.start_job(slow_mirror("mirror0")).await?;
    for _ in 0..3 {
        job.pause().await?;
        let jobs = monitor.execute(commands::QueryJobs::new()).await?;
        // The latter if it is ready already.
        let stopped = [types::JobStatus::Paused, types::JobStatus::Standby];
        assert!(stopped.contains(&jobs[0].status), "{jobs:?}");
        let again = job.pause().await;
        assert!(matches!(again, Err(JobError::Monitor { .. })), "{again:?}");
        job.resume().await?;
        let again = job.resume().await;
        assert!(matches!(again, Err(JobError::Monitor { .. })), "{again:?}");
    }
    // Only so it ends soon.
    job.set_speed(0).await?;
    soon(job.complete()).await??;
    let gone = [job.pause().await, job.resume().await, job.set_speed(0).await];
    for outcome in gone {
        assert!(matches!(outcome, Err(JobError::NoSuchJob { .. })), "{outcome:?}");
    }
    Ok(())
}

/// A handle borrows nothing.
async fn jobs_that_are_held_in_a_map(version: Version) -> TestResult {
    let (_qemu, monitor) = pair(version).await?;
    let mut jobs = std::collections::BTreeMap::new();
    for target in ["one", "two"] {
        add(&monitor, nothing(target, 1 << 20)).await?;
        jobs.insert(target, monitor.start_job(backup(target)).await?);
    }
    drop(monitor);
    for (_, mut job) in jobs {
        tokio::spawn(async move { soon(job.wait()).await }).await???;
    }
    Ok(())
}

/// A machine with a disk that can hold snapshots.
async fn with_qcow2(version: Version) -> Result<(Server, Monitor), Failure> {
    let qemu = Qemu::new(version)?;
    let path = qemu.path("disk.qcow2");
    qemu.binaries().create_image(&path, "qcow2", MIB)?;
    let (qemu, monitor) = monitored(qemu).await?;
    let image = types::BlockdevOptionsQcow2::new(file(&path));
    add(&monitor, types::BlockdevOptions::qcow2(image).node_name("disk")).await?;
    Ok((qemu, monitor))
}

async fn snapshot_jobs(version: Version) -> TestResult {
    let (_qemu, monitor) = with_qcow2(version).await?;
    let save = commands::SnapshotSave::new("save0", "before", "disk", ["disk"]);
    soon(monitor.start_job(save).await?.wait()).await??;
    let load = commands::SnapshotLoad::new("load0", "before", "disk", ["disk"]);
    soon(monitor.start_job(load).await?.wait()).await??;
    let delete = || commands::SnapshotDelete::new("delete0", "before", ["disk"]);
    soon(monitor.start_job(delete()).await?.wait()).await??;
    let load = commands::SnapshotLoad::new("load1", "before", "disk", ["disk"]);
    let outcome = soon(monitor.start_job(load).await?.wait()).await?;
    assert!(matches!(outcome, Err(JobError::Failed { .. })), "{outcome:?}");
    assert_no_jobs(&monitor).await
}

async fn amend_job(version: Version) -> TestResult {
    let (_qemu, monitor) = with_qcow2(version).await?;
    let options = types::BlockdevAmendOptions::qcow2(types::BlockdevAmendOptionsQcow2::new());
    let amend = commands::XBlockdevAmend::new("amend0", "disk", options);
    soon(monitor.start_job(amend).await?.wait()).await??;
    assert_no_jobs(&monitor).await
}

#[expect(deprecated, reason = "it starts a job as long as it exists")]
async fn drive_jobs(version: Version) -> TestResult {
    let (qemu, monitor) = pair(version).await?;
    let full = types::MirrorSyncMode::Full;
    let path = |name| qemu.path(name).to_string_lossy().into_owned();
    let backup = commands::DriveBackup::new("source", full, path("backup")).format("raw");
    soon(monitor.start_job(backup).await?.wait()).await??;
    let mirror = commands::DriveMirror::new("source", path("mirror"), full).format("raw");
    let mut job = monitor.start_job(mirror).await?;
    assert_eq!(soon(job.ready()).await??, Reached::Ready);
    soon(job.cancel()).await??;
    assert_no_jobs(&monitor).await
}

async fn complete_that_was_dropped_and_is_repeated(version: Version) -> TestResult {
    let (_qemu, monitor) = monitored(Qemu::new(version)?).await?;
    for round in 0..20 {
        add(&monitor, nothing("source", 1 << 20)).await?;
        add(&monitor, nothing("target", 1 << 20)).await?;
        let full = types::MirrorSyncMode::Full;
        let mirror = commands::BlockdevMirror::new("source", "target", full).job_id("mirror0");
        drop(monitor.start_job(mirror).await?);
        let limit = Duration::from_micros(200 * round);
        if timeout(limit, monitor.block_job_complete("mirror0")).await.is_err() {
            let outcome = soon(monitor.block_job_complete("mirror0")).await?;
            assert!(outcome.is_ok(), "round {round}: {outcome:?}");
        }
        assert_no_jobs(&monitor).await?;
        for node in ["source", "target"] {
            monitor.execute(commands::BlockdevDel::new(node)).await?;
        }
    }
    Ok(())
}
