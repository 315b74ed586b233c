//! The manager against a fake QEMU.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::time::Duration;

use qmp::testing::{FakeError, FakeQemu, Fault, When};
use qmp::{Release, commands, events, types};
use tokio::time::Instant;
use vm_manager::{Machine, ManagerError};

fn qemu() -> FakeQemu {
    FakeQemu::builder().release(Release::new(8, 2)).strict().build()
}

async fn machine(qemu: &FakeQemu) -> Machine {
    Machine::new(qemu.connect().await.unwrap())
}

#[tokio::test]
async fn a_disk_is_attached() {
    let qemu = qemu();
    qemu.expect::<commands::BlockdevAdd>(|_| Ok(()));
    qemu.expect::<commands::DeviceAdd>(|_| Ok(()));
    machine(&qemu).await.attach("disk0", "/images/a.qcow2").await.unwrap();
    let added = qemu.received().iter().next().unwrap().value();
    assert_eq!(added["file"]["filename"], "/images/a.qcow2");
    qemu.finish();
}

#[tokio::test]
async fn nothing_stays_of_a_disk_that_is_refused() {
    let qemu = qemu();
    qemu.expect::<commands::BlockdevAdd>(|_| Ok(()));
    qemu.expect::<commands::DeviceAdd>(|_| {
        Err(FakeError::generic("Bus 'pcie.0' does not support hotplugging"))
    });
    qemu.expect::<commands::BlockdevDel>(|_| Ok(()));
    let error = machine(&qemu).await.attach("disk0", "a.qcow2").await.unwrap_err();
    assert!(matches!(error, ManagerError::Refused(_)), "{error}");
    qemu.finish();
}

#[tokio::test]
async fn an_old_release_refuses_what_it_does_not_have() {
    // The handler is never called: 8.2 does not have the command.
    let qemu = qemu();
    qemu.on::<commands::DeviceSyncConfig>(|_| Ok(()));
    let error = machine(&qemu).await.sync("disk0").await.unwrap_err();
    assert!(matches!(error, ManagerError::TooOld), "{error}");
    let new = FakeQemu::builder().release(Release::new(10, 0)).build();
    new.once::<commands::DeviceSyncConfig>(|_| Ok(()));
    machine(&new).await.sync("disk0").await.unwrap();
    new.finish();
}

#[tokio::test]
async fn the_use_of_a_deprecated_argument_is_found() {
    let qemu = qemu();
    qemu.once::<commands::BlockCommit>(|_| Ok(()));
    machine(&qemu).await.commit("disk0", "base.qcow2").await.unwrap();
    // `finish`, or dropping the fake, would fail this test.
    let failure = qemu.end().unwrap_err();
    assert_eq!(failure.wrong, ["block-commit: `base` is deprecated in QEMU 8.2"]);
}

#[tokio::test]
async fn a_machine_that_goes_away_is_told() {
    let qemu = qemu();
    qemu.on::<commands::BlockdevAdd>(|_| Ok(()));
    qemu.fault(When::reply_to("blockdev-add"), Fault::cut_inside());
    let error = machine(&qemu).await.attach("disk0", "a.qcow2").await.unwrap_err();
    assert!(matches!(error, ManagerError::Gone(_)), "{error}");
}

#[tokio::test]
async fn a_backup_that_fails_is_told_and_dismissed() {
    let qemu = qemu();
    let emitter = qemu.emitter();
    qemu.expect::<commands::BlockdevBackup>(move |backup| {
        let id = backup.job_id.unwrap();
        for status in [types::JobStatus::Running, types::JobStatus::Concluded] {
            emitter.emit_after_reply(events::JobStatusChange::new(&id, status));
        }
        Ok(())
    });
    qemu.expect::<commands::QueryJobs>(|_| {
        let (ty, status) = (types::JobType::Backup, types::JobStatus::Concluded);
        let mut job = types::JobInfo::new("backup", ty, status, 512, 1024);
        job.error = Some("No space left on device".to_owned());
        Ok(vec![job])
    });
    qemu.expect::<commands::JobDismiss>(|_| Ok(()));
    let error = machine(&qemu).await.backup("disk0", "target").await.unwrap_err();
    assert_eq!(error.to_string(), "the backup failed: No space left on device");
    qemu.finish();
}

#[tokio::test(start_paused = true)]
async fn a_guest_lets_a_device_go_or_keeps_it() {
    let qemu = qemu();
    let emitter = qemu.emitter();
    qemu.call::<commands::DeviceDel>().times(1).answer(move |del| {
        let mut gone = events::DeviceDeleted::new(format!("/machine/peripheral/{}", del.id));
        gone.device = Some(del.id);
        emitter.emit_later(Duration::from_secs(3), gone);
        Ok(())
    });
    let machine = machine(&qemu).await;
    let start = Instant::now();
    machine.detach("disk0").await.unwrap();
    assert_eq!(start.elapsed().as_secs(), 3);
    // The guest has no driver: the event never comes. Time is virtual, so nobody waits.
    qemu.on::<commands::DeviceDel>(|_| Ok(()));
    let error = machine.detach("disk1").await.unwrap_err();
    assert_eq!(error.to_string(), "the guest keeps the device disk1");
    assert_eq!(start.elapsed().as_secs(), 33);
}
