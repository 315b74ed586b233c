//! Adopting a machine that another program has left.

use std::fs::File;
use std::io::Read;

use qmp::monitor::{Access, DumpOptions, JobError, MigrationEndpoint, MonitorEvent};
use qmp::types::{
    BlockExportOptions, BlockExportOptionsNbd, DumpStatus, MigrationStatus, RunState,
};
use qmp::{Client, Monitor, commands, types};
use qmp_tests::{Failure, Qemu, Server, TestResult, Version, live_tests};

use crate::support::{monitored, nothing, soon, with_monitor};

live_tests!(
    an_idle_machine_is_adopted,
    everything_that_was_left_is_shown,
    jobs_that_go_on_or_have_ended,
    a_job_that_ends_meanwhile_is_known_to_its_handle,
    a_dump_is_followed,
    a_migration_is_followed,
    events_begin_before_the_state
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
    Ok(())
}

async fn everything_that_was_left_is_shown(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.args(["-device", "qemu-xhci,id=usb"]);
    let ring = ["-chardev", "ringbuf,id=ring0,size=64", "-chardev", "null,id=null0"];
    let (qemu, monitor) = monitored(qemu.args(ring)).await?;
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
