//! Migration together with disks.

use std::time::Duration;

use qmp::monitor::{
    MigrateToError, MigrationError, MigrationRoute, MovedDisk, NbdError, StorageLeft,
    StorageMigrationError, StorageRoute,
};
use qmp::types::{BlockDirtyBitmapAdd, MigrationCapability, MigrationStatus, RunState};
use qmp::{Monitor, commands};
use qmp_tests::{Failure, Program, Qemu, Server, TestResult, Version, live_tests};

use crate::support::{monitored, node_names, soon};

live_tests!(
    disks_and_bitmaps_move_with_the_machine,
    disks_move_over_tcp_and_by_other_names,
    a_destination_that_waits_for_nothing,
    a_disk_that_is_too_small,
    an_nbd_server_that_runs_already,
    memory_that_does_not_arrive,
    a_destination_that_dies_while_disks_are_copied,
    a_destination_that_dies_in_the_switchover,
    a_future_that_is_dropped_can_be_cleaned_up,
);
live_tests!(qemu_10_0, qemu_11_1 => disks_move_through_a_file);

const MIB: u64 = 1 << 20;

struct Pair {
    source: Monitor,
    destination: Monitor,
    source_qemu: Server,
    destination_qemu: Server,
}

impl Pair {
    async fn new(version: Version) -> Result<Self, Failure> {
        Self::with(version, 8 * MIB, "disk0").await
    }

    /// A destination whose disk has this size, and whose node this name.
    async fn with(version: Version, size: u64, node: &str) -> Result<Self, Failure> {
        let source = Qemu::new(version)?;
        source.binaries().create_image(&source.path("disk"), "qcow2", 8 * MIB)?;
        let disk = source.path("disk").to_string_lossy().into_owned();
        let fill = ["-f", "qcow2", "-c", "write -q -P 7 0 4M", &disk];
        source.binaries().run(Program::Io, &fill)?;
        let destination = Qemu::new(version)?.args(["-incoming", "defer"]);
        destination.binaries().create_image(&destination.path("disk"), "qcow2", size)?;
        let [source, destination] = [(source, "disk0"), (destination, node)].map(|(qemu, node)| {
            let file = format!("file.driver=file,file.filename={}", qemu.path("disk").display());
            let disk = format!("driver=qcow2,node-name={node},{file}");
            let device = format!("virtio-blk-pci,drive={node},id=vd0");
            qemu.machine("q35").running().args(["-blockdev", &disk, "-device", &device])
        });
        let (source_qemu, source) = monitored(source).await?;
        let (destination_qemu, destination) = monitored(destination).await?;
        Ok(Self { source, destination, source_qemu, destination_qemu })
    }

    fn path(&self, name: &str) -> String {
        self.source_qemu.path(name).to_string_lossy().into_owned()
    }

    fn storage(&self) -> StorageRoute {
        StorageRoute::Unix(self.path("nbd"))
    }

    async fn migrate(&self, disk: MovedDisk) -> Result<(), StorageMigrationError> {
        let (storage, route) = (self.storage(), MigrationRoute::Unix(self.path("m")));
        self.source.migrate_with_storage(&self.destination, [disk], storage, route).await
    }

    /// Checks that the machine has moved, and that its disk has the same contents.
    async fn has_moved(self) -> TestResult {
        assert_eq!(self.source.status().await?.status, RunState::Postmigrate);
        assert!(self.destination.status().await?.running);
        self.assert_nothing_is_left().await?;
        assert!(self.destination.query_block_exports().await?.is_empty());
        let stopped = self.destination.nbd_server_stop().await;
        assert!(matches!(stopped, Err(NbdError::NotRunning { .. })), "{stopped:?}");
        let [ours, theirs] = [&self.source_qemu, &self.destination_qemu]
            .map(|qemu| qemu.path("disk").to_string_lossy().into_owned());
        let compare = ["compare", "-U", "-f", "qcow2", "-F", "qcow2", &ours, &theirs];
        self.source_qemu.binaries().run(Program::Img, &compare)?;
        Ok(())
    }

    /// Checks the source for jobs, nodes and capabilities.
    async fn assert_nothing_is_left(&self) -> TestResult {
        let mut names = node_names(&self.source).await?;
        names.retain(|name| !name.starts_with('#'));
        assert_eq!(names, ["disk0"]);
        assert_eq!(self.source.execute(commands::QueryJobs::new()).await?, []);
        let on = self.source.execute(commands::QueryMigrateCapabilities::new()).await?;
        let on = on.into_iter().filter(|one| one.state).map(|one| one.capability);
        let on: Vec<_> = on.filter(|one| *one != MigrationCapability::Events).collect();
        assert!(!on.contains(&MigrationCapability::PauseBeforeSwitchover), "{on:?}");
        assert!(!on.contains(&MigrationCapability::DirtyBitmaps), "{on:?}");
        Ok(())
    }

    /// Checks that the machine runs on the source as before.
    async fn has_stayed(&self) -> TestResult {
        assert!(self.source.status().await?.running);
        self.assert_nothing_is_left().await
    }
}

async fn disks_and_bitmaps_move_with_the_machine(version: Version) -> TestResult {
    let pair = Pair::new(version).await?;
    pair.source.add_dirty_bitmaps([BlockDirtyBitmapAdd::new("disk0", "nightly")]).await?;
    soon(pair.migrate(MovedDisk::new("disk0").bitmap("nightly"))).await??;
    let nodes = pair.destination.query_named_block_nodes().await?;
    let node = nodes.into_iter().find(|node| node.node_name.as_deref() == Some("disk0"));
    let bitmaps = node.and_then(|node| node.dirty_bitmaps).unwrap_or_default();
    assert_eq!(bitmaps.len(), 1);
    assert!(bitmaps[0].name.as_deref() == Some("nightly") && bitmaps[0].recording, "{bitmaps:?}");
    pair.has_moved().await
}

async fn disks_move_over_tcp_and_by_other_names(version: Version) -> TestResult {
    let pair = Pair::with(version, 8 * MIB, "other").await?;
    // The kernel chooses a port that is free.
    let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
    let port = listener.local_addr()?.port();
    drop(listener);
    let disk = MovedDisk::new("disk0").target("other").speed(1 << 30);
    let storage = StorageRoute::Tcp("127.0.0.1".to_owned(), port);
    let route = MigrationRoute::Descriptors;
    soon(pair.source.migrate_with_storage(&pair.destination, [disk], storage, route)).await??;
    pair.has_moved().await
}

async fn disks_move_through_a_file(version: Version) -> TestResult {
    let pair = Pair::new(version).await?;
    let (disk, route) = (MovedDisk::new("disk0"), MigrationRoute::File(pair.path("state")));
    let storage = pair.storage();
    soon(pair.source.migrate_with_storage(&pair.destination, [disk], storage, route)).await??;
    pair.has_moved().await
}

async fn a_destination_that_waits_for_nothing(version: Version) -> TestResult {
    let pair = Pair::new(version).await?;
    let (disk, route) = (MovedDisk::new("disk0"), MigrationRoute::Unix(pair.path("m")));
    let storage = pair.storage();
    let outcome =
        soon(pair.destination.migrate_with_storage(&pair.source, [disk], storage, route)).await?;
    let Err(StorageMigrationError::Migration {
        source: MigrateToError::Destination(MigrationError::NotIncoming { .. }),
        left,
    }) = &outcome
    else {
        panic!("{outcome:?}")
    };
    assert_eq!(*left, StorageLeft::default());
    assert!(pair.source.query_block_exports().await?.is_empty());
    Ok(())
}

/// QEMU notices it when the copy begins.
async fn a_disk_that_is_too_small(version: Version) -> TestResult {
    let pair = Pair::with(version, MIB, "disk0").await?;
    let outcome = soon(pair.migrate(MovedDisk::new("disk0"))).await?;
    let Err(StorageMigrationError::Mirror { node, left, .. }) = &outcome else {
        panic!("{outcome:?}")
    };
    assert_eq!((&**node, left), ("disk0", &StorageLeft::default()));
    assert!(pair.destination.query_block_exports().await?.is_empty());
    let stopped = pair.destination.nbd_server_stop().await;
    assert!(matches!(stopped, Err(NbdError::NotRunning { .. })), "{stopped:?}");
    pair.has_stayed().await
}

async fn an_nbd_server_that_runs_already(version: Version) -> TestResult {
    let pair = Pair::new(version).await?;
    pair.destination.nbd_unix_server_start(pair.path("mine")).await?;
    let outcome = soon(pair.migrate(MovedDisk::new("disk0"))).await?;
    let Err(StorageMigrationError::Export { source: NbdError::Running { .. }, left, .. }) =
        &outcome
    else {
        panic!("{outcome:?}")
    };
    assert_eq!(*left, StorageLeft::default());
    // It is somebody else's.
    pair.destination.nbd_server_stop().await?;
    pair.has_stayed().await?;
    // Then it works.
    soon(pair.migrate(MovedDisk::new("disk0"))).await??;
    pair.has_moved().await
}

/// The disk is copied, but nobody listens for the memory.
async fn memory_that_does_not_arrive(version: Version) -> TestResult {
    let pair = Pair::new(version).await?;
    let route = MigrationRoute::Endpoints {
        source: qmp::monitor::MigrationEndpoint::unix("/nowhere/at/all"),
        destination: qmp::monitor::MigrationEndpoint::unix(pair.path("m")),
    };
    let (disk, storage) = (MovedDisk::new("disk0"), pair.storage());
    let outcome =
        soon(pair.source.migrate_with_storage(&pair.destination, [disk], storage, route)).await?;
    let Err(StorageMigrationError::Migration {
        source: MigrateToError::Source(MigrationError::Failed { reason: Some(_) }),
        left,
    }) = &outcome
    else {
        panic!("{outcome:?}")
    };
    assert_eq!(*left, StorageLeft::default());
    assert!(pair.destination.query_block_exports().await?.is_empty());
    pair.has_stayed().await
}

async fn a_destination_that_dies_while_disks_are_copied(version: Version) -> TestResult {
    let mut pair = Pair::new(version).await?;
    let (source, destination) = (pair.source.clone(), pair.destination.clone());
    let (storage, route) = (pair.storage(), MigrationRoute::Unix(pair.path("m")));
    let disk = MovedDisk::new("disk0").speed(1 << 20);
    let migration = source.migrate_with_storage(&destination, [disk], storage, route);
    let dies = async {
        while pair.source.execute(commands::QueryJobs::new()).await?.is_empty() {}
        pair.destination_qemu.kill()?;
        Ok::<(), Failure>(())
    };
    let (outcome, killed) = soon(async { tokio::join!(migration, dies) }).await?;
    killed?;
    let Err(StorageMigrationError::Mirror { left, .. }) = &outcome else { panic!("{outcome:?}") };
    assert_eq!(*left, StorageLeft::default());
    pair.has_stayed().await
}

/// It dies before the copies are ended, so that the machine runs on.
async fn a_destination_that_dies_in_the_switchover(version: Version) -> TestResult {
    let mut pair = Pair::new(version).await?;
    let (source, destination) = (pair.source.clone(), pair.destination.clone());
    let (storage, route) = (pair.storage(), MigrationRoute::Unix(pair.path("m")));
    let migration =
        source.migrate_with_storage(&destination, [MovedDisk::new("disk0")], storage, route);
    let dies = async {
        pair.source.migrate_wait(MigrationStatus::Active).await?;
        pair.destination_qemu.kill()?;
        Ok::<(), Failure>(())
    };
    let (outcome, killed) = soon(async { tokio::join!(migration, dies) }).await?;
    killed?;
    let error = outcome.expect_err("the destination is dead");
    let (StorageMigrationError::Migration { left, .. }
    | StorageMigrationError::Export { left, .. }
    | StorageMigrationError::Mirror { left, .. }
    | StorageMigrationError::Monitor { left, .. }) = &error
    else {
        panic!("{error:?}")
    };
    assert_eq!(*left, StorageLeft::default(), "{error}");
    // It may have been dead for so short a time that the source has completed.
    let status = pair.source.status().await?.status;
    if status == RunState::Postmigrate {
        pair.source.start().await?;
    }
    pair.has_stayed().await
}

async fn a_future_that_is_dropped_can_be_cleaned_up(version: Version) -> TestResult {
    let pair = Pair::new(version).await?;
    let migration = pair.migrate(MovedDisk::new("disk0").speed(1 << 20));
    let dropped = async {
        loop {
            let jobs = pair.source.execute(commands::QueryJobs::new()).await?;
            if let Some(job) = jobs.into_iter().next() {
                return Ok::<_, Failure>(job.id);
            }
        }
    };
    let name = soon(async {
        tokio::select! {
            outcome = migration => panic!("{outcome:?}"),
            name = dropped => name,
        }
    })
    .await??;
    assert!(name.starts_with("storage-"), "{name}");
    soon(pair.source.job(&name).cancel()).await??;
    pair.source.remove_block_device(&name).await?;
    pair.destination.nbd_server_stop().await?;
    assert!(pair.source.status().await?.running);
    // The next attempt finds everything free.
    tokio::time::timeout(Duration::from_secs(50), pair.migrate(MovedDisk::new("disk0"))).await??;
    assert!(pair.destination.status().await?.running);
    Ok(())
}
