//! Adopting a machine that another program has left.

use std::fs::File;
use std::io::Read;
use std::time::Duration;

use qmp::monitor::{
    Access, Adoption, BlockDevice, DumpOptions, JobError, MemoryModule, MigrationEndpoint,
    MonitorEvent, NewImage,
};
use qmp::types::{
    BlockExportOptions, BlockExportOptionsNbd, DumpStatus, MigrationStatus, RunState,
};
use qmp::{Client, Monitor, commands, types};
use qmp_tests::{Failure, Qemu, Server, TestResult, Version, live_tests};
use tokio::time::timeout;

use crate::support::{monitored, nothing, soon, with_monitor};

live_tests!(
    an_idle_machine_is_adopted,
    everything_that_was_left_is_shown,
    jobs_that_go_on_or_have_ended,
    a_job_that_ends_meanwhile_is_known_to_its_handle,
    a_stream_that_has_ended_is_adopted,
    a_stream_that_has_ended_harms_nobody,
    a_dump_is_followed,
    a_migration_is_followed,
    events_begin_before_the_state,
    what_interrupted_operations_leave_is_shown
);

/// The next program connects when the earlier one is gone.
async fn next_program(qemu: &Server, earlier: Monitor) -> Result<Monitor, Failure> {
    earlier.disconnect();
    drop(earlier);
    Ok(Monitor::new(Client::connect_unix(qemu.socket()).await?))
}

async fn an_idle_machine_is_adopted(version: Version) -> TestResult {
    let (qemu, monitor) = with_monitor(version).await?;
    let monitor = next_program(&qemu, monitor).await?;
    let adopted = soon(monitor.adopt()).await??;
    assert_eq!(adopted.status.status, RunState::Prelaunch);
    assert!(adopted.jobs.is_empty() && adopted.exports.is_empty() && adopted.nodes.is_empty());
    assert!(adopted.migration.is_none() && adopted.dump.is_none());
    assert_eq!(adopted.last_dump.status, DumpStatus::None);
    assert_eq!(adopted.ring_buffers().count() + adopted.descriptors("").count(), 0);
    assert_eq!(adopted.nbd_server, Some(false));
    assert!(adopted.netdevs.is_some_and(|netdevs| netdevs.is_empty()));
    assert!(adopted.drives.is_empty() && adopted.memory_devices.is_empty());
    Ok(())
}

async fn everything_that_was_left_is_shown(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.args(["-device", "qemu-xhci,id=usb"]);
    let ring = ["-chardev", "ringbuf,id=ring0,size=64", "-chardev", "null,id=null0"];
    let network = ["-netdev", "hubport,id=net0,hubid=0"];
    let memory = ["-m", "64,slots=1,maxmem=1G", "-device", "ide-cd,id=cd0"];
    let (qemu, monitor) = monitored(qemu.args(ring).args(network).args(memory)).await?;
    monitor.plug_memory(MemoryModule::ram("dimm0", 128 << 20)).await?;
    monitor.add_device(commands::DeviceAdd::new("usb-tablet").id("tablet").bus("usb.0")).await?;
    monitor.add_secret("secret0", types::SecretProperties::new().data("x")).await?;
    monitor.execute(commands::BlockdevAdd::new(nothing("node0", 1 << 20))).await?;
    monitor.send_file_with_fdset("disk", File::open("/dev/null")?, Access::ReadOnly).await?;
    monitor.send_file("name0", File::open("/dev/null")?).await?;
    monitor.nbd_server_start_at(qemu.path("nbd")).await?;
    let export = BlockExportOptions::nbd("export0", "node0", BlockExportOptionsNbd::new());
    monitor.execute(commands::BlockExportAdd::new(export)).await?;

    let monitor = next_program(&qemu, monitor).await?;
    let adopted = soon(monitor.adopt()).await??;
    let types = |id| adopted.devices.get(id).map(String::as_str);
    assert_eq!((types("tablet"), types("usb")), (Some("usb-tablet"), Some("qemu-xhci")));
    assert_eq!(adopted.objects.get("secret0").map(String::as_str), Some("secret"));
    assert_eq!(adopted.nodes[0].node_name.as_deref(), Some("node0"));
    assert_eq!(adopted.exports[0].id, "export0");
    assert_eq!(adopted.nbd_server, Some(true));
    assert_eq!(adopted.drives[0].tray_open, Some(false));
    assert_eq!(adopted.memory_devices.len(), 1);
    let netdevs = adopted.netdevs.as_ref().expect("it has a human monitor");
    assert_eq!(netdevs.get("net0").map(String::as_str), Some("hubport"));
    assert_eq!(adopted.ring_buffers().collect::<Vec<_>>(), ["ring0"]);
    assert!(adopted.chardevs.iter().any(|device| device.label == "null0"));
    assert_eq!(adopted.descriptors("rdonly:disk").count(), 1);
    assert_eq!(adopted.descriptors("rdwr:").count(), 0);
    // QEMU does not list it, but has it.
    monitor.close_file("name0").await?;
    Ok(())
}

/// Starts a mirror, which gets ready, and a job that fails when it begins to write.
async fn jobs_that_go_on_or_have_ended(version: Version) -> TestResult {
    let (qemu, monitor) = with_monitor(version).await?;
    for node in ["source", "target"] {
        monitor.execute(commands::BlockdevAdd::new(nothing(node, 1 << 20))).await?;
    }
    let mirror = commands::BlockdevMirror::new("source", "target", types::MirrorSyncMode::Full);
    let mut mirror = monitor.start_job(mirror.job_id("mirror")).await?;
    soon(mirror.ready()).await??;
    let create = types::BlockdevCreateOptionsFile::new("/nowhere/at/all", 1 << 20);
    let create = types::BlockdevCreateOptions::file(create);
    monitor.execute(commands::BlockdevCreate::new("create", create)).await?;

    let monitor = next_program(&qemu, monitor).await?;
    let adopted = soon(monitor.adopt()).await??;
    assert_eq!(adopted.jobs.len(), 2);
    for mut job in adopted.jobs {
        let outcome = match job.info.id.as_str() {
            "mirror" => soon(job.handle.complete()).await?,
            "create" => soon(job.handle.wait()).await?,
            other => panic!("{other}"),
        };
        let failed = matches!(outcome, Err(JobError::Failed { .. }));
        assert_eq!(failed, job.info.id == "create", "{outcome:?}");
    }
    Ok(())
}

/// QEMU dismisses it by itself, so that only the events tell how it ended.
async fn a_job_that_ends_meanwhile_is_known_to_its_handle(version: Version) -> TestResult {
    let (qemu, monitor) = with_monitor(version).await?;
    for node in ["source", "target"] {
        monitor.execute(commands::BlockdevAdd::new(nothing(node, 1 << 20))).await?;
    }
    let mirror = commands::BlockdevMirror::new("source", "target", types::MirrorSyncMode::Full);
    monitor.execute(mirror.job_id("mirror").auto_dismiss(true)).await?;
    let monitor = next_program(&qemu, monitor).await?;
    let adopted = soon(monitor.adopt()).await??;
    let mut job = adopted.jobs.into_iter().next().expect("a mirror that is ready stays").handle;
    soon(job.ready()).await??;
    monitor.execute(commands::JobComplete::new("mirror")).await?;
    while !monitor.execute(commands::QueryJobs::new()).await?.is_empty() {}
    soon(job.wait()).await??;
    Ok(())
}

/// Adds an image over another one.
async fn add_chain(qemu: &Server, monitor: &Monitor) -> TestResult {
    let (base, top) = (qemu.path("base"), qemu.path("top"));
    qemu.binaries().create_image(&base, "qcow2", 1 << 20)?;
    qemu.binaries().create_overlay(&top, &base)?;
    let file = types::BlockdevOptionsFile::new(top.to_string_lossy());
    let image = types::BlockdevOptionsQcow2::new(types::BlockdevOptions::file(file));
    let image = types::BlockdevOptions::qcow2(image).node_name("top");
    Ok(monitor.execute(commands::BlockdevAdd::new(image)).await?)
}

/// Waits until no job goes on. QEMU keeps some of those that have ended.
async fn until_jobs_have_ended(monitor: &Monitor) -> TestResult {
    let ended = |job: &types::JobInfo| job.status == types::JobStatus::Concluded;
    let all_ended = async {
        while !monitor.execute(commands::QueryJobs::new()).await?.iter().all(ended) {}
        Ok::<_, qmp::Error>(())
    };
    Ok(soon(all_ended).await??)
}

/// QEMU 7.2 crashes when it is asked for its block nodes while it keeps such a job.
async fn a_stream_that_has_ended_is_adopted(version: Version) -> TestResult {
    let (qemu, monitor) = with_monitor(version).await?;
    add_chain(&qemu, &monitor).await?;
    let stream = commands::BlockStream::new("top").job_id("stream").auto_dismiss(false);
    monitor.execute(stream).await?;
    until_jobs_have_ended(&monitor).await?;
    let monitor = next_program(&qemu, monitor).await?;
    let adopted = soon(monitor.adopt()).await??;
    assert!(adopted.nodes.iter().any(|node| node.node_name.as_deref() == Some("top")));
    let mut job = adopted.jobs.into_iter().next().expect("it was kept");
    assert_eq!(job.info.status, types::JobStatus::Concluded);
    soon(job.handle.wait()).await??;
    Ok(())
}

async fn a_stream_that_has_ended_harms_nobody(version: Version) -> TestResult {
    let (qemu, monitor) = with_monitor(version).await?;
    add_chain(&qemu, &monitor).await?;
    let mut job = monitor.start_job(commands::BlockStream::new("top")).await?;
    until_jobs_have_ended(&monitor).await?;
    // Another task looks at the nodes before this one reads the outcome.
    assert!(!monitor.query_named_block_nodes().await?.is_empty());
    soon(job.wait()).await??;
    Ok(())
}

async fn a_dump_is_followed(version: Version) -> TestResult {
    let (qemu, monitor) = with_monitor(version).await?;
    let (mut reader, writer) = std::io::pipe()?;
    // Nobody reads the pipe yet, so the dump goes on.
    let dump = monitor.start_dump(writer, DumpOptions::new()).await?;
    drop(dump);
    let monitor = next_program(&qemu, monitor).await?;
    let adopted = soon(monitor.adopt()).await??;
    assert_eq!(adopted.last_dump.status, DumpStatus::Active);
    let mut dump = adopted.dump.expect("it is active");
    let all = std::thread::spawn(move || reader.read_to_end(&mut Vec::new()));
    let progress = soon(dump.wait()).await??;
    assert_eq!(progress.completed, progress.total);
    let bytes = tokio::task::spawn_blocking(|| all.join()).await?.expect("it does not panic")?;
    assert!(bytes > 64 << 20);
    Ok(())
}

async fn a_migration_is_followed(version: Version) -> TestResult {
    let (qemu, monitor) = monitored(Qemu::new(version)?.full_memory()?).await?;
    let slow = commands::MigrateSetParameters::new().max_bandwidth(1_u64 << 20);
    monitor.set_migration_parameters(slow).await?;
    let (reader, writer) = std::io::pipe()?;
    monitor.send_file("out", writer).await?;
    drop(monitor.migrate(MigrationEndpoint::descriptor("out")).await?);
    let monitor = next_program(&qemu, monitor).await?;
    let adopted = soon(monitor.adopt()).await??;
    let mut migration = adopted.migration.expect("it goes on");
    let going_on = [MigrationStatus::Setup, MigrationStatus::Active];
    let status = migration.info.status.clone();
    assert!(status.as_ref().is_some_and(|status| going_on.contains(status)), "{status:?}");
    // Nobody receives it any more.
    drop(reader);
    let failed = soon(migration.handle.wait(MigrationStatus::Completed)).await?;
    assert!(failed.is_err(), "{failed:?}");
    let again = soon(monitor.adopt()).await??;
    let status = again.migration.and_then(|migration| migration.info.status);
    assert_eq!(status, Some(MigrationStatus::Failed));
    Ok(())
}

async fn events_begin_before_the_state(version: Version) -> TestResult {
    let (_qemu, monitor) = with_monitor(version).await?;
    let (adopted, started) = tokio::join!(monitor.adopt(), monitor.start());
    started?;
    let mut adopted = adopted?;
    // The state or an event shows that it runs.
    while !adopted.status.running {
        match soon(adopted.events.next()).await? {
            Some(Ok(MonitorEvent::Qemu(event))) => {
                adopted.status.running = matches!(event.event, qmp::Event::Resume(_));
            }
            other => panic!("{other:?}"),
        }
    }
    Ok(())
}

/// Removes everything that adoption shows beyond what was there at first. Nodes go from the top of a
/// chain to its bottom, and a disk before its node.
async fn clean_up(monitor: &Monitor, first: &Adoption) -> TestResult {
    let adopted = soon(monitor.adopt()).await??;
    for mut job in adopted.jobs {
        // Whether it succeeds or fails does not matter.
        let _ = soon(job.handle.wait()).await?;
    }
    let new = |id: &&String| !first.devices.contains_key(*id);
    for id in adopted.devices.keys().filter(new) {
        soon(monitor.remove_device_and_wait(id)).await??;
    }
    // A node that another one uses is refused, and goes after that one.
    for _ in &adopted.nodes {
        for node in adopted.nodes.iter().filter_map(|node| node.node_name.as_deref()) {
            if !first.nodes.iter().any(|kept| kept.node_name.as_deref() == Some(node)) {
                let _ = monitor.remove_block_device(node).await;
            }
        }
    }
    Ok(())
}

/// The ids of everything that a machine has.
fn ids(adopted: &Adoption) -> Vec<String> {
    let nodes = adopted.nodes.iter().filter_map(|node| node.node_name.clone());
    let jobs = adopted.jobs.iter().map(|job| job.info.id.clone());
    let others = adopted.devices.keys().chain(adopted.objects.keys()).cloned();
    let mut all: Vec<_> = nodes.chain(jobs).chain(others).collect();
    all.sort();
    all
}

/// Each operation is given up after a longer time, until it succeeds, and the next program cleans
/// up with what adoption shows.
async fn what_interrupted_operations_leave_is_shown(version: Version) -> TestResult {
    let devices = ["-device", "qemu-xhci,id=usb"];
    let (qemu, mut monitor) = monitored(Qemu::new(version)?.args(devices)).await?;
    let first = soon(monitor.adopt()).await??;
    let image = qemu.path("image").to_string_lossy().into_owned();
    let disk = || {
        let device = commands::DeviceAdd::new("usb-storage").id("disk").bus("usb.0");
        BlockDevice::new(nothing("node", 1 << 20), device)
    };
    let mut ends = 0;
    for round in 0_u64.. {
        let limit = Duration::from_micros(50 << round.min(16));
        let created = monitor.create_image(NewImage::qcow2(&image, 1 << 20));
        let created = timeout(limit, created).await;
        let added = timeout(limit, monitor.add_block_device(disk())).await;
        ends += u32::from(created.is_ok() && added.is_ok());
        monitor = next_program(&qemu, monitor).await?;
        clean_up(&monitor, &first).await?;
        let again = soon(monitor.adopt()).await??;
        assert_eq!(ids(&again), ids(&first), "after {limit:?}");
        if ends == 2 {
            break;
        }
    }
    Ok(())
}
