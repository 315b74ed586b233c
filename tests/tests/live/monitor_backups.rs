//! Chains of backups.

use std::path::Path;

use qmp::monitor::{BackupError, BackupKind, DiskBackup, JobError, WhyFull};
use qmp::types::{BlockDirtyInfo, MirrorSyncMode};
use qmp::{Monitor, commands, types};
use qmp_tests::{Failure, Program, Qemu, Server, TestResult, Version, live_tests};

use crate::support::{monitored, node_names, nothing, soon};

live_tests!(
    a_chain_of_backups,
    a_chain_of_two_disks_is_of_one_moment,
    a_bitmap_that_cannot_tell_is_replaced,
    a_bitmap_that_is_in_use,
    a_bitmap_that_a_killed_qemu_has_left,
    a_backup_that_fails_is_undone,
    a_backup_of_nothing
);

const MIB: u64 = 1 << 20;

struct Machine {
    qemu: Server,
    monitor: Monitor,
}

impl Machine {
    async fn new(version: Version) -> Result<Self, Failure> {
        let qemu = Qemu::new(version)?;
        for disk in ["disk0", "disk1"] {
            qemu.binaries().create_image(&qemu.path(disk), "qcow2", 4 * MIB)?;
        }
        let (qemu, monitor) = monitored(qemu).await?;
        let machine = Self { qemu, monitor };
        machine.open("disk0").await?;
        machine.open("disk1").await?;
        Ok(machine)
    }

    async fn open(&self, disk: &str) -> TestResult {
        let file = types::BlockdevOptionsFile::new(self.path(disk));
        let image = types::BlockdevOptionsQcow2::new(types::BlockdevOptions::file(file));
        let node = types::BlockdevOptions::qcow2(image).node_name(disk);
        self.monitor.execute(commands::BlockdevAdd::new(node)).await?;
        Ok(())
    }

    fn path(&self, name: &str) -> String {
        self.qemu.path(name).to_string_lossy().into_owned()
    }

    async fn write(&self, disk: &str, what: &str) -> TestResult {
        let write = format!("qemu-io {disk} \"write {what}\"");
        let said = self.monitor.execute(commands::HumanMonitorCommand::new(write)).await?;
        assert!(!said.contains("rror"), "{said}");
        // `qemu-img` reads the file, and QEMU has some of it in its cache.
        let flush = commands::HumanMonitorCommand::new(format!("qemu-io {disk} flush"));
        self.monitor.execute(flush).await?;
        Ok(())
    }

    fn backup(&self, disk: &str, image: &str) -> DiskBackup {
        DiskBackup::full(disk, "nightly", self.path(image))
    }

    async fn bitmap(&self, disk: &str, name: &str) -> Result<Option<BlockDirtyInfo>, Failure> {
        let nodes = self.monitor.query_named_block_nodes().await?;
        let node = nodes.into_iter().find(|node| node.node_name.as_deref() == Some(disk));
        let mut bitmaps = node.and_then(|node| node.dirty_bitmaps).into_iter().flatten();
        Ok(bitmaps.find(|bitmap| bitmap.name.as_deref() == Some(name)))
    }

    /// What is left of an operation.
    async fn assert_nothing_is_left(&self) -> TestResult {
        let mut names = node_names(&self.monitor).await?;
        names.retain(|name| !name.starts_with('#'));
        assert_eq!(names, ["disk0", "disk1"]);
        assert_eq!(self.monitor.execute(commands::QueryJobs::new()).await?, []);
        Ok(())
    }

    /// Compares an image, with what is below it, with a disk that QEMU has open.
    fn compare(&self, disk: &str, image: &str) -> TestResult {
        let (disk, image) = (self.path(disk), self.path(image));
        let compare = ["compare", "-U", "-f", "qcow2", "-F", "qcow2", &disk, &image];
        self.qemu.binaries().run(Program::Img, &compare)?;
        Ok(())
    }
}

async fn a_chain_of_backups(version: Version) -> TestResult {
    let machine = Machine::new(version).await?;
    machine.write("disk0", "-P 1 0 1M").await?;
    let first = machine.backup("disk0", "0.qcow2").after(machine.path("none"));
    let made = soon(machine.monitor.back_up([first])).await??;
    assert_eq!(made.len(), 1);
    assert_eq!((&*made[0].node, &*made[0].bitmap), ("disk0", "nightly"));
    assert_eq!(made[0].kind, BackupKind::Full(WhyFull::NoBitmap));
    machine.compare("disk0", "0.qcow2")?;

    let mut last = made[0].path.clone();
    for (image, value) in [("1.qcow2", 2), ("2.qcow2", 3)] {
        machine.write("disk0", &format!("-P {value} 192k 64k")).await?;
        let next = machine.backup("disk0", image).after(last);
        let made = soon(machine.monitor.back_up([next])).await??;
        assert_eq!(made[0].kind, BackupKind::Incremental { bytes: 65536 });
        machine.compare("disk0", image)?;
        last = made[0].path.clone();
        machine.assert_nothing_is_left().await?;
    }
    // A full one on request begins a chain with the same bitmap.
    machine.write("disk0", "-P 4 2M 64k").await?;
    let full = machine.backup("disk0", "3.qcow2");
    let made = soon(machine.monitor.back_up([full])).await??;
    assert_eq!(made[0].kind, BackupKind::Full(WhyFull::Requested));
    machine.compare("disk0", "3.qcow2")?;
    let bitmap = machine.bitmap("disk0", "nightly").await?.expect("it goes on recording");
    assert_eq!((bitmap.count, bitmap.recording), (0, true));
    Ok(())
}

async fn a_chain_of_two_disks_is_of_one_moment(version: Version) -> TestResult {
    let machine = Machine::new(version).await?;
    let disks = |number: u32| {
        ["disk0", "disk1"].map(|disk| machine.backup(disk, &format!("{disk}.{number}")))
    };
    soon(machine.monitor.back_up(disks(0))).await??;
    machine.write("disk0", "-P 1 0 64k").await?;
    machine.write("disk1", "-P 2 1M 128k").await?;
    let next = disks(1).map(|disk| {
        let previous = machine.path(&format!("{}.0", disk.node));
        disk.after(previous)
    });
    let made = soon(machine.monitor.back_up(next)).await??;
    let kinds: Vec<_> = made.iter().map(|made| made.kind).collect();
    let bytes = |bytes| BackupKind::Incremental { bytes };
    assert_eq!(kinds, [bytes(65536), bytes(131_072)]);
    machine.compare("disk0", "disk0.1")?;
    machine.compare("disk1", "disk1.1")
}

async fn a_bitmap_that_cannot_tell_is_replaced(version: Version) -> TestResult {
    let machine = Machine::new(version).await?;
    soon(machine.monitor.back_up([machine.backup("disk0", "0.qcow2")])).await??;
    machine.monitor.execute(commands::BlockDirtyBitmapDisable::new("disk0", "nightly")).await?;
    machine.write("disk0", "-P 1 0 64k").await?;
    let next = machine.backup("disk0", "1.qcow2").after(machine.path("0.qcow2"));
    let made = soon(machine.monitor.back_up([next])).await??;
    assert_eq!(made[0].kind, BackupKind::Full(WhyFull::NotRecording));
    machine.compare("disk0", "1.qcow2")?;
    let bitmap = machine.bitmap("disk0", "nightly").await?.expect("it was replaced");
    assert!(bitmap.recording && bitmap.count == 0, "{bitmap:?}");
    Ok(())
}

/// A slow backup uses it.
async fn a_bitmap_that_is_in_use(version: Version) -> TestResult {
    let machine = Machine::new(version).await?;
    soon(machine.monitor.back_up([machine.backup("disk0", "0.qcow2")])).await??;
    machine.write("disk0", "-P 1 0 4M").await?;
    machine.monitor.execute(commands::BlockdevAdd::new(nothing("slow", 4 << 20))).await?;
    let slow = commands::BlockdevBackup::new("disk0", MirrorSyncMode::Incremental, "slow");
    let mut slow = machine.monitor.start_job(slow.bitmap("nightly").speed(1_i64)).await?;
    let next = machine.backup("disk0", "1.qcow2").after(machine.path("0.qcow2"));
    let outcome = soon(machine.monitor.back_up([next.clone()])).await?;
    let Err(BackupError::BitmapBusy { node, bitmap }) = &outcome else { panic!("{outcome:?}") };
    assert_eq!((&**node, &**bitmap), ("disk0", "nightly"));
    assert!(!Path::new(&machine.path("1.qcow2")).exists());

    let made = soon(machine.monitor.back_up([next.clone().replacement("other")])).await??;
    assert_eq!(made[0].kind, BackupKind::Full(WhyFull::Busy));
    assert_eq!(made[0].bitmap, "other");
    machine.compare("disk0", "1.qcow2")?;
    soon(slow.cancel()).await??;
    // The bitmap has all that it had.
    let bitmap = machine.bitmap("disk0", "nightly").await?.expect("it is still there");
    assert_eq!(bitmap.count, 4 << 20);
    Ok(())
}

async fn a_bitmap_that_a_killed_qemu_has_left(version: Version) -> TestResult {
    let mut machine = Machine::new(version).await?;
    let first = machine.backup("disk0", "0.qcow2").persistent();
    soon(machine.monitor.back_up([first])).await??;
    // QEMU saves the bitmap when it ends, and marks it as in use as soon as the image is opened.
    machine.monitor.quit().await?;
    machine.qemu.wait()?;
    machine.qemu.restart()?;
    machine.monitor = Monitor::new(qmp::Client::connect_unix(machine.qemu.socket()).await?);
    machine.open("disk0").await?;
    machine.write("disk0", "-P 1 0 64k").await?;
    machine.qemu.kill()?;
    machine.qemu.restart()?;
    machine.monitor = Monitor::new(qmp::Client::connect_unix(machine.qemu.socket()).await?);
    machine.open("disk0").await?;
    let bitmap = machine.bitmap("disk0", "nightly").await?.expect("the image has it");
    assert_eq!(bitmap.inconsistent, Some(true));
    let next = machine.backup("disk0", "1.qcow2").after(machine.path("0.qcow2")).persistent();
    let made = soon(machine.monitor.back_up([next])).await??;
    assert_eq!(made[0].kind, BackupKind::Full(WhyFull::Inconsistent));
    machine.compare("disk0", "1.qcow2")?;
    let bitmap = machine.bitmap("disk0", "nightly").await?.expect("it was replaced");
    assert!(bitmap.recording && bitmap.persistent, "{bitmap:?}");
    Ok(())
}

/// One disk cannot be read, so that the backup of the other one fails, too.
async fn a_backup_that_fails_is_undone(version: Version) -> TestResult {
    let machine = Machine::new(version).await?;
    machine.write("disk0", "-P 1 0 4M").await?;
    std::fs::write(machine.path("below"), vec![1; 4 << 20])?;
    let below =
        types::BlockdevOptions::file(types::BlockdevOptionsFile::new(machine.path("below")));
    machine.monitor.execute(commands::BlockdevAdd::new(below.node_name("below"))).await?;
    let error = types::BlkdebugInjectErrorOptions::new(types::BlkdebugEvent::None)
        .iotype(types::BlkdebugIoType::Read)
        .errno(5);
    let bad = types::BlockdevOptionsBlkdebug::new("below").inject_error([error]);
    let bad = types::BlockdevOptions::blkdebug(bad).node_name("bad");
    machine.monitor.execute(commands::BlockdevAdd::new(bad)).await?;
    soon(machine.monitor.back_up([machine.backup("disk0", "0.qcow2")])).await??;
    machine.write("disk0", "-P 2 1M 64k").await?;

    let next = machine.backup("disk0", "1.qcow2").after(machine.path("0.qcow2"));
    let bad = machine.backup("bad", "bad.qcow2");
    let outcome = soon(machine.monitor.back_up([next.clone(), bad])).await?;
    let Err(BackupError::Job { node, source, left }) = &outcome else { panic!("{outcome:?}") };
    assert_eq!(node, "bad");
    assert!(matches!(source, JobError::Failed { .. }), "{source}");
    assert_eq!(left.files, ["1.qcow2", "bad.qcow2"].map(|name| machine.path(name)));
    assert!(left.nodes.is_empty() && left.bitmaps.is_empty() && left.jobs.is_empty(), "{left:?}");
    assert!(machine.bitmap("bad", "nightly").await?.is_none());
    machine.monitor.remove_block_device("bad").await?;
    machine.monitor.remove_block_device("below").await?;
    machine.assert_nothing_is_left().await?;
    // The same call again.
    let made = soon(machine.monitor.back_up([next])).await??;
    assert_eq!(made[0].kind, BackupKind::Incremental { bytes: 65536 });
    machine.compare("disk0", "1.qcow2")
}

async fn a_backup_of_nothing(version: Version) -> TestResult {
    let machine = Machine::new(version).await?;
    assert_eq!(machine.monitor.back_up([]).await?, []);
    let outcome = machine.monitor.back_up([machine.backup("disk9", "0.qcow2")]).await;
    assert!(matches!(outcome, Err(BackupError::NoSuchNode { .. })), "{outcome:?}");
    let nowhere = DiskBackup::full("disk0", "nightly", "/nowhere/at/all");
    let outcome = soon(machine.monitor.back_up([nowhere])).await?;
    let Err(BackupError::Image { node, left, .. }) = &outcome else { panic!("{outcome:?}") };
    assert_eq!((&**node, left), ("disk0", &qmp::monitor::BackupLeft::default()));
    assert!(machine.bitmap("disk0", "nightly").await?.is_none());
    // A raw image cannot keep a bitmap, so nothing is left of it but the file.
    machine.monitor.execute(commands::BlockdevAdd::new(nothing("plain", 1 << 20))).await?;
    let plain = machine.backup("plain", "plain.qcow2").persistent();
    let outcome = soon(machine.monitor.back_up([plain])).await?;
    let Err(BackupError::Monitor { left, .. }) = &outcome else { panic!("{outcome:?}") };
    assert_eq!(left.files, [machine.path("plain.qcow2")]);
    assert!(left.bitmaps.is_empty(), "{left:?}");
    machine.monitor.remove_block_device("plain").await?;
    machine.assert_nothing_is_left().await
}
