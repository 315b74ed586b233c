//! What it costs to wait: the commands that each operation sends before it waits, while nothing
//! happens, and once it has happened. The clock is virtual. The guide `waits` has the same numbers.

use std::fs::File;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use qmp::monitor::{AgentOptions, DumpOptions, ShutdownOptions};
use qmp::testing::{FakeError, FakeQemu};
use qmp::types::{
    BalloonInfo, BlockExportInfo, BlockExportRemoveMode, BlockExportType, BlockInfo, ChardevInfo,
    DumpQueryResult, DumpStatus, JobInfo, JobStatus, JobType, MemoryDeviceInfo, MemoryInfo,
    MigrationCapability, MigrationCapabilityStatus, MigrationInfo, MigrationStatus,
    ObjectPropertyInfo, RunState, ShutdownCause, StatusInfo, VirtioMemDeviceInfo,
    VirtioMemDeviceInfoWrapper,
};
use qmp::{Monitor, commands, events};
use tokio::time::{sleep, timeout};

/// How long nothing happens.
const IDLE: Duration = Duration::from_secs(10);

/// How often something that events report may be polled in that time.
const MOST: usize = 10;

/// A page of the guide.
const GUIDE: &str = include_str!("../../docs/waits.md");

type Operation = fn(Monitor) -> Pin<Box<dyn Future<Output = ()> + Send>>;

/// Whether what is waited for has happened.
#[derive(Clone, Default)]
struct Done(Arc<AtomicBool>);

impl Done {
    fn yet(&self) -> bool {
        self.0.load(Ordering::SeqCst)
    }
}

/// One wait: the operation, a server that lets it wait, and what ends the wait.
struct Wait {
    name: &'static str,
    operation: Operation,
    server: fn(&FakeQemu, Done),
    end: fn(&FakeQemu),
}

/// The commands before the wait, in ten seconds of it, and after what ended it.
async fn cost(wait: &Wait) -> [usize; 3] {
    let (qemu, done) = (FakeQemu::default(), Done::default());
    (wait.server)(&qemu, done.clone());
    let monitor = Monitor::new(qemu.connect().await.unwrap());
    let task = tokio::spawn((wait.operation)(monitor));
    // Between two polls, at the beginning and at the end.
    sleep(Duration::from_millis(300)).await;
    let before = qemu.received().len();
    assert!(!task.is_finished(), "{} does not wait", wait.name);
    sleep(IDLE).await;
    let after = qemu.received().len();
    assert!(!task.is_finished(), "{} does not wait", wait.name);
    done.0.store(true, Ordering::SeqCst);
    (wait.end)(&qemu);
    timeout(Duration::from_millis(500), task).await.expect(wait.name).unwrap();
    let all = qemu.received();
    println!("{}: {:?}", wait.name, all.names());
    [before, after - before, all.len() - after]
}

/// An operation whose outcome is a success.
macro_rules! operation {
    (|$monitor:ident| $operation:expr) => {
        |$monitor| {
            Box::pin(async move {
                let _ = $operation.await.unwrap();
            })
        }
    };
}

fn property(name: &str, type_: &str) -> ObjectPropertyInfo {
    ObjectPropertyInfo::new(name, type_)
}

/// A device that a guest does not release before it is done.
fn device(qemu: &FakeQemu, done: Done) {
    qemu.on::<commands::DeviceDel>(|_| Ok(()));
    qemu.on::<commands::ObjectDel>(|_| Ok(()));
    qemu.on::<commands::ChardevRemove>(|_| Ok(()));
    qemu.on::<commands::QomList>(move |_| {
        let devices = [property("d0", "child<virtio-blk-pci>")];
        Ok(devices.into_iter().filter(|_| !done.yet()).collect())
    });
}

fn deleted(qemu: &FakeQemu) {
    let mut deleted = events::DeviceDeleted::new("/machine/peripheral/d0");
    deleted.device = Some("d0".to_owned());
    qemu.emit(deleted);
}

fn balloon(qemu: &FakeQemu, done: Done) {
    qemu.on::<commands::QueryBalloon>(move |_| {
        Ok(BalloonInfo::new(if done.yet() { 1 << 29 } else { 1 << 30 }))
    });
    qemu.on::<commands::QueryMemorySizeSummary>(|_| Ok(MemoryInfo::new(1 << 30)));
    qemu.on::<commands::Balloon>(|_| Ok(()));
}

fn memory(qemu: &FakeQemu, done: Done) {
    qemu.on::<commands::QomSet>(|_| Ok(()));
    qemu.on::<commands::QueryMemoryDevices>(move |_| {
        let size = if done.yet() { 1 << 30 } else { 0 };
        let mut info = VirtioMemDeviceInfo::new(0, 1 << 30, size, 1 << 31, 1 << 21, 0, "m");
        info.id = Some("d0".to_owned());
        Ok(vec![MemoryDeviceInfo::virtio_mem(VirtioMemDeviceInfoWrapper::new(info))])
    });
}

fn job(qemu: &FakeQemu, done: Done) {
    qemu.on::<commands::JobDismiss>(|_| Ok(()));
    qemu.on::<commands::JobCancel>(|_| Ok(()));
    qemu.on::<commands::QueryBlockJobs>(|_| Ok(Vec::new()));
    qemu.on::<commands::QueryJobs>(move |_| {
        let status = if done.yet() { JobStatus::Concluded } else { JobStatus::Running };
        Ok(vec![JobInfo::new("d0", JobType::Backup, status, 1, 2)])
    });
}

fn concluded(qemu: &FakeQemu) {
    qemu.emit(events::JobStatusChange::new("d0", JobStatus::Concluded));
}

fn dump(qemu: &FakeQemu, done: Done) {
    let begun = Done::default();
    let (started, last) = (begun.clone(), done);
    qemu.on::<commands::Getfd>(|_| Ok(()));
    qemu.on::<commands::DumpGuestMemory>(move |_| {
        started.0.store(true, Ordering::SeqCst);
        Ok(())
    });
    qemu.on::<commands::QueryDump>(move |_| {
        Ok(DumpQueryResult::new(
            match (begun.yet(), last.yet()) {
                (false, _) => DumpStatus::None,
                (true, false) => DumpStatus::Active,
                (true, true) => DumpStatus::Completed,
            },
            1,
            2,
        ))
    });
    qemu.on::<commands::QueryStatus>(|_| Ok(StatusInfo::new(true, RunState::Running)));
    qemu.on::<commands::QueryMigrate>(|_| Ok(MigrationInfo::new()));
}

fn dumped(qemu: &FakeQemu) {
    let result = DumpQueryResult::new(DumpStatus::Completed, 2, 2);
    qemu.emit(events::DumpCompleted::new(result));
}

fn migration(qemu: &FakeQemu, done: Done) {
    qemu.on::<commands::QueryMigrateCapabilities>(|_| {
        Ok(vec![MigrationCapabilityStatus::new(MigrationCapability::Events, true)])
    });
    migration_without_events(qemu, done);
}

fn migration_without_events(qemu: &FakeQemu, done: Done) {
    let status = move || match done.yet() {
        true => MigrationStatus::Completed,
        false => MigrationStatus::Active,
    };
    qemu.on::<commands::QueryMigrate>(move |_| {
        let mut info = MigrationInfo::new();
        info.status = Some(status());
        Ok(info)
    });
    qemu.on::<commands::QueryStatus>(|_| Ok(StatusInfo::new(false, RunState::Postmigrate)));
    qemu.on::<commands::QueryYank>(|_| Ok(Vec::new()));
}

fn begun_migration(qemu: &FakeQemu, done: Done) {
    qemu.on::<commands::MigrateSetCapabilities>(|_| Ok(()));
    qemu.on::<commands::Migrate>(|_| Ok(()));
    migration_without_events(qemu, done);
}

fn migrated(qemu: &FakeQemu) {
    qemu.emit(events::Migration::new(MigrationStatus::Completed));
}

/// A drive whose tray the guest has locked.
fn drive(qemu: &FakeQemu, done: Done) {
    qemu.on::<commands::BlockdevOpenTray>(|_| Ok(()));
    qemu.on::<commands::BlockdevRemoveMedium>(|_| Ok(()));
    qemu.on::<commands::BlockdevInsertMedium>(|_| Ok(()));
    qemu.on::<commands::BlockdevCloseTray>(|_| Ok(()));
    qemu.on::<commands::QueryBlock>(move |_| {
        let mut drive = BlockInfo::new("", "unknown", true, true);
        (drive.qdev, drive.tray_open) = (Some("d0".to_owned()), Some(done.yet()));
        Ok(vec![drive])
    });
}

fn export(qemu: &FakeQemu, done: Done) {
    qemu.on::<commands::BlockExportDel>(|_| Ok(()));
    qemu.on::<commands::QueryBlockExports>(move |_| {
        let export = BlockExportInfo::new("d0", BlockExportType::Nbd, "n0", true);
        Ok([export].into_iter().filter(|_| !done.yet()).collect())
    });
}

fn machine(qemu: &FakeQemu, _: Done) {
    qemu.on::<commands::QueryStatus>(|_| Ok(StatusInfo::new(true, RunState::Running)));
    qemu.on::<commands::SystemPowerdown>(|_| Ok(()));
    qemu.on::<commands::SetAction>(|_| Ok(()));
    qemu.on::<commands::Cont>(|_| Ok(()));
    let (emitter, ender) = (qemu.emitter(), qemu.emitter());
    qemu.on::<commands::SystemReset>(move |_| {
        emitter.emit_after_reply(events::Reset::new(false, ShutdownCause::HostQmpSystemReset));
        Ok(())
    });
    qemu.fault(qmp::testing::When::reply_to("quit"), qmp::testing::Fault::cut_after());
    qemu.on::<commands::Quit>(move |_| {
        ender.emit(events::Shutdown::new(false, ShutdownCause::HostQmpQuit));
        Ok(())
    });
}

fn powered_down(qemu: &FakeQemu) {
    qemu.emit(events::Shutdown::new(true, ShutdownCause::GuestShutdown));
}

/// A ring buffer into which the guest writes in the end.
fn ring(qemu: &FakeQemu, done: Done) {
    qemu.on::<commands::QueryChardev>(|_| Ok(vec![ChardevInfo::new("d0", "ringbuf", true)]));
    qemu.on::<commands::RingbufRead>(move |_| {
        // `STARTED` and a line feed.
        Ok(if done.yet() { "U1RBUlRFRAo=" } else { "" }.to_owned())
    });
}

fn port_opened(qemu: &FakeQemu) {
    qemu.emit(events::VserportChange::new("port0", true));
}

fn cut(qemu: &FakeQemu) {
    qemu.fault(
        qmp::testing::When::matches(|message| message.event() == Some("WAKEUP")),
        qmp::testing::Fault::cut_before(),
    );
    qemu.emit(events::Wakeup::new());
}

/// The waits whose end an event reports.
fn told() -> Vec<Wait> {
    macro_rules! waits {
        ($($name:literal: |$monitor:ident| $operation:expr, $server:expr, $end:expr;)+) => {
            vec![$(Wait {
                name: $name,
                operation: operation!(|$monitor| $operation),
                server: $server,
                end: $end,
            }),+]
        };
    }
    waits! {
        "remove_device_and_wait": |it| it.remove_device_and_wait("d0"), device, deleted;
        "unplug_cpu": |it| it.unplug_cpu("d0"), device, deleted;
        "unplug_memory": |it| it.unplug_memory("d0", "b0"), device, deleted;
        "remove_vhost_user_device": |it| it.remove_vhost_user_device("d0", "c0"), device, deleted;
        "balloon_to": |it| it.balloon_to(1 << 29), balloon,
            |qemu| qemu.emit(events::BalloonChange::new(1 << 29));
        "MemoryResize::wait": |it| async { it.resize_memory("d0", 1 << 30).await?.wait().await },
            memory, |qemu| {
                let mut change = events::MemoryDeviceSizeChange::new(1 << 30, "/d0");
                change.id = Some("d0".to_owned());
                qemu.emit(change);
            };
        "Job::wait": |it| async { it.job("d0").wait().await }, job, concluded;
        "Job::cancel": |it| async { it.job("d0").cancel().await }, job, concluded;
        "Dump::wait": |it| it.dump_guest_memory(null(), DumpOptions::new()), dump, dumped;
        "Migration::wait": |it| async {
            let to = qmp::monitor::MigrationEndpoint::unix("/to");
            it.migrate(to).await?.completed().await
        }, begun_migration, migrated;
        "migrate_wait": |it| it.migrate_wait(MigrationStatus::Completed), migration, migrated;
        "change_medium": |it| it.change_medium("d0", "n1"), drive,
            |qemu| qemu.emit(events::DeviceTrayMoved::new("", "d0", true));
        "nbd_block_export_remove":
            |it| it.nbd_block_export_remove("d0", BlockExportRemoveMode::Hard), export,
            |qemu| qemu.emit(events::BlockExportDeleted::new("d0"));
        "shutdown": |it| it.shutdown(ShutdownOptions::new(60 * IDLE)), machine, powered_down;
        "reboot": |it| it.reboot(60 * IDLE), machine, powered_down;
        "watch_agent": |it| async {
            let mut watch = it.watch_agent(AgentOptions::new("d0")).await?;
            watch.next().await;
            Ok::<_, qmp::monitor::ChardevError>(())
        }, ring, port_opened;
        "wait": |it| async { Ok::<_, qmp::Error>(it.wait().await) }, |_, _| (), cut;
    }
}

fn null() -> File {
    File::options().write(true).open("/dev/null").unwrap()
}

/// The row of the guide for a wait.
fn row(name: &str, [before, idle, after]: [usize; 3]) -> String {
    format!("| `{name}` | {before} | {idle} | {after} |")
}

fn assert_guide(rows: &[String]) {
    let missing: Vec<_> = rows.iter().filter(|row| !GUIDE.contains(row.as_str())).collect();
    assert!(missing.is_empty(), "qmp/docs/waits.md lacks {missing:#?}");
}

#[tokio::test(start_paused = true)]
async fn no_wait_polls_faster_than_once_a_second_where_an_event_tells() {
    let mut rows = Vec::new();
    for wait in told() {
        let cost = cost(&wait).await;
        assert!(cost[1] <= MOST, "{}: {cost:?}", wait.name);
        rows.push(row(wait.name, cost));
    }
    assert_guide(&rows);
    let listed = GUIDE.lines().filter(|line| line.starts_with("| `")).count();
    assert_eq!(listed, rows.len() + untold().len(), "the guide lists other waits");
}

/// What no event reports: the progress, and the states of another client's migration without events.
fn untold() -> Vec<Wait> {
    vec![
        Wait {
            name: "Job::progress",
            operation: |it| {
                Box::pin(async move {
                    let mut job = it.job("d0");
                    let mut progress = job.progress();
                    while progress.next().await.is_some() {}
                })
            },
            server: job,
            end: concluded,
        },
        Wait {
            name: "Dump::progress",
            operation: |it| {
                Box::pin(async move {
                    let mut dump = it.start_dump(null(), DumpOptions::new()).await.unwrap();
                    let mut progress = dump.progress();
                    while progress.next().await.is_some() {}
                })
            },
            server: dump,
            end: dumped,
        },
        Wait {
            name: "migrate_wait without events",
            operation: |it| {
                Box::pin(async move { it.migrate_wait(MigrationStatus::Completed).await.unwrap() })
            },
            server: |qemu, done| {
                qemu.on::<commands::QueryMigrateCapabilities>(|_| Ok(Vec::new()));
                migration_without_events(qemu, done);
            },
            end: |_| (),
        },
    ]
}

#[tokio::test(start_paused = true)]
async fn what_no_event_reports_is_polled_as_often_as_the_guide_says() {
    let mut rows = Vec::new();
    for wait in untold() {
        rows.push(row(wait.name, cost(&wait).await));
    }
    assert_guide(&rows);
}

/// A server without the command for the capabilities has no events either.
#[tokio::test(start_paused = true)]
async fn a_migration_of_another_client_is_followed_without_its_capabilities() {
    let qemu = FakeQemu::default();
    let done = Done::default();
    done.0.store(true, Ordering::SeqCst);
    migration_without_events(&qemu, done);
    qemu.on::<commands::QueryMigrateCapabilities>(|_| Err(FakeError::command_not_found("no")));
    let monitor = Monitor::new(qemu.connect().await.unwrap());
    monitor.migrate_wait(MigrationStatus::Completed).await.unwrap();
}
