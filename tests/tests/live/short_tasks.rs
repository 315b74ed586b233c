//! Five everyday tasks of a program, and the number of lines that they take.
//!
//! A change of the API that makes everyday programs longer fails here. The number is that of all
//! lines between the braces of the five functions, as rustfmt sets them.

use std::path::Path;

use qmp::{Client, Error, ErrorClass, Monitor, commands, events, types};
use qmp_tests::{Failure, Qemu, TestResult, Version, live_tests};

use crate::support::children;

live_tests!(five_tasks);

/// The lines that the five tasks may take together.
const LINES: usize = 16;

/// Connects and asks whether the virtual CPUs run.
async fn is_running(socket: &Path) -> Result<bool, Failure> {
    let client = Client::connect_unix(socket).await?;
    Ok(client.execute(commands::QueryStatus::new()).await?.running)
}

/// Opens a disk image and plugs a disk into the machine.
async fn add_disk(client: &Client, image: &Path) -> Result<(), Failure> {
    let file = types::BlockdevOptionsFile::new(image.to_string_lossy());
    let node = types::BlockdevOptions::file(file).node_name("disk0");
    client.execute(commands::BlockdevAdd::new(node)).await?;
    let disk = commands::DeviceAdd::new("virtio-blk-pci").id("vd0").property("drive", "disk0");
    Ok(client.execute(disk).await?)
}

/// Copies a disk to another node and waits for the end of the job.
async fn back_up(monitor: &Monitor, from: &str, to: &str) -> Result<(), Failure> {
    let backup = commands::BlockdevBackup::new(from, types::MirrorSyncMode::Full, to);
    Ok(monitor.start_job(backup.job_id("backup0")).await?.wait().await?)
}

/// Distinguishes a device that does not exist from other errors.
async fn is_unknown_device(client: &Client, id: &str) -> Result<bool, Failure> {
    match client.execute(commands::DeviceDel::new(id)).await {
        Err(Error::Server(error)) => Ok(error.class == ErrorClass::DeviceNotFound),
        other => Ok(other.map(|()| false)?),
    }
}

/// Ends the machine and returns the reason that QEMU gives.
async fn quit(client: &Client) -> Result<types::ShutdownCause, Failure> {
    let mut ends = client.subscribe::<events::Shutdown>();
    client.execute(commands::Quit::new()).await?;
    Ok(ends.next().await.ok_or_else(|| Failure::new("no SHUTDOWN"))??.event.reason)
}

async fn five_tasks(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.machine("pc").monitor("second");
    let (disk, copy) = (qemu.path("disk.raw"), qemu.path("copy.raw"));
    for image in [&disk, &copy] {
        qemu.binaries().create_image(image, "raw", 1 << 20)?;
    }
    let server = qemu.start()?;
    assert!(!is_running(server.socket()).await?);

    let monitor = Monitor::new(Client::connect_unix(server.socket()).await?);
    add_disk(monitor.client(), &disk).await?;
    assert_eq!(children(&monitor, "/machine/peripheral").await?, ["vd0"]);

    let file = types::BlockdevOptionsFile::new(copy.to_string_lossy());
    let node = types::BlockdevOptions::file(file).node_name("copy0");
    monitor.execute(commands::BlockdevAdd::new(node)).await?;
    back_up(&monitor, "disk0", "copy0").await?;

    assert!(is_unknown_device(monitor.client(), "vd1").await?);
    assert_eq!(quit(monitor.client()).await?, types::ShutdownCause::HostQmpQuit);
    Ok(())
}

#[test]
fn the_five_tasks_take_few_lines() {
    let source = include_str!("short_tasks.rs");
    let mut lines = source.lines();
    let mut count = 0;
    for _ in 0..5 {
        assert!(lines.by_ref().any(|line| line.starts_with("async fn ")));
        count += lines.by_ref().take_while(|line| *line != "}").count();
    }
    assert!(count <= LINES, "the five tasks take {count} lines, at most {LINES}");
}
