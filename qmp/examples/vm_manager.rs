//! What a VM manager does to a machine that runs: adopts it, backs its disk up twice, moves it with
//! its disk to another QEMU, continues the chain of backups there, changes the medium of its drive,
//! and reads statistics.
//!
//! ```sh
//! for end in from to; do
//!     qemu-img create -f qcow2 $end.qcow2 64M
//!     qemu-system-x86_64 -nodefaults -display none -qmp unix:$end.qmp,server=on,wait=off \
//!         -blockdev driver=qcow2,node-name=disk0,file.driver=file,file.filename=$end.qcow2 \
//!         -device virtio-blk-pci,id=vd0,drive=disk0 -device ide-cd,id=cd0 \
//!         $([ $end = to ] && echo -incoming defer) &
//! done
//! mkdir backups
//! cargo run --example vm_manager from.qmp to.qmp "$PWD/backups"
//! ```
//!
//! Both QEMUs run on this host. Between hosts, `StorageRoute::Tcp` and `MigrationRoute::Tcp` take the
//! place of the socket and the descriptors, and the backups need a folder that both can use.

use std::error::Error;

use qmp::monitor::{
    BackupKind, BackupMade, DiskBackup, MigrationRoute, MovedDisk, NewImage, StorageMigrationError,
    StorageRoute,
};
use qmp::{Client, Monitor, commands, types};

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// The names that the head comment gives to the parts of the machine.
const DISK: &str = "disk0";
const DRIVE: &str = "cd0";
/// The bitmap that records what changes between two backups.
const BITMAP: &str = "nightly";
const MEDIUM: &str = "medium0";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [from, to, folder] = &arguments[..] else {
        return Err("usage: vm_manager FROM-SOCKET TO-SOCKET FOLDER".into());
    };
    let source = Monitor::new(Client::connect_unix(from).await?);
    let destination = Monitor::new(Client::connect_unix(to).await?);
    adopt(&source).await?;
    watch_errors(&source);

    let first = back_up(&source, folder, None).await?;
    let second = back_up(&source, folder, Some(&first)).await?;
    show_statistics(&source).await?;

    move_machine(&source, &destination, folder).await?;
    source.quit().await?;
    watch_errors(&destination);

    // The bitmap has come along, so that the chain goes on.
    let third = back_up(&destination, folder, Some(&second)).await?;
    show_chain(&destination).await?;
    insert_medium(&destination, folder).await?;
    show_statistics(&destination).await?;
    println!("the last backup is {}", third.path);
    Ok(())
}

/// Finds out what an earlier program has left, and ends what it has begun.
async fn adopt(monitor: &Monitor) -> Outcome {
    let adopted = monitor.adopt().await?;
    println!("the machine is {}", adopted.status.status);
    for mut job in adopted.jobs {
        println!("job {} of an earlier program is cancelled", job.info.id);
        job.handle.cancel().await?;
    }
    if !adopted.nodes.iter().any(|node| node.node_name.as_deref() == Some(DISK)) {
        return Err(format!("the machine has no block node {DISK}").into());
    }
    if !adopted.status.running {
        monitor.start().await?;
    }
    Ok(())
}

/// Tells of reads and writes that fail, until the connection ends. If the machine was stopped because
/// of it, `Monitor::resume_after_io_error` lets it go on once the cause is removed.
fn watch_errors(monitor: &Monitor) {
    let (mut errors, client) = (monitor.io_errors(), monitor.client().name().to_owned());
    tokio::spawn(async move {
        while let Some(Ok(error)) = errors.next().await {
            let disk = error.device.as_deref().unwrap_or("a disk");
            eprintln!("{client}: a {} of {disk} failed: {}", error.operation, error.reason);
        }
    });
}

/// Makes the next backup of the chain.
async fn back_up(
    monitor: &Monitor,
    folder: &str,
    previous: Option<&BackupMade>,
) -> Outcome<BackupMade> {
    let number = match previous.and_then(|made| made.path.rsplit_once("backup-")) {
        Some((_, last)) => last.trim_end_matches(".qcow2").parse::<u32>()? + 1,
        None => 0,
    };
    let mut disk = DiskBackup::full(DISK, BITMAP, format!("{folder}/backup-{number}.qcow2"));
    if let Some(previous) = previous {
        disk = disk.after(&previous.path);
    }
    let mut made = monitor.back_up([disk]).await?;
    let made = made.pop().ok_or("nothing was backed up")?;
    match made.kind {
        BackupKind::Full(why) => println!("backup {number} is full ({why:?})"),
        BackupKind::Incremental { bytes } => println!("backup {number} has {bytes} bytes"),
        _ => println!("backup {number} was made"),
    }
    Ok(made)
}

/// Moves the machine with its disk. If that fails, it runs on where it was.
async fn move_machine(source: &Monitor, destination: &Monitor, folder: &str) -> Outcome {
    let disk = MovedDisk::new(DISK).bitmap(BITMAP);
    let storage = StorageRoute::Unix(format!("{folder}/storage.nbd"));
    let route = MigrationRoute::Descriptors;
    match source.migrate_with_storage(destination, [disk], storage, route).await {
        Ok(()) => println!("the machine has moved, and is {}", destination.status().await?.status),
        Err(error @ StorageMigrationError::Mirror { .. }) => {
            return Err(format!("the disk could not be copied: {error}").into());
        }
        Err(error) => return Err(error.into()),
    }
    Ok(())
}

async fn show_chain(monitor: &Monitor) -> Outcome {
    for image in monitor.backing_chain(DISK).await? {
        println!("{} reads {} ({})", image.node, image.filename, image.driver);
    }
    Ok(())
}

/// Puts a new medium into the drive, and closes the one that was in it.
async fn insert_medium(monitor: &Monitor, folder: &str) -> Outcome {
    let path = format!("{folder}/medium.iso");
    monitor.create_image(NewImage::raw(path.as_str(), 1 << 20)).await?;
    let file = types::BlockdevOptions::file(types::BlockdevOptionsFile::new(path));
    let node = file.node_name(MEDIUM).read_only(true);
    monitor.execute(commands::BlockdevAdd::new(node)).await?;
    match monitor.change_medium(DRIVE, MEDIUM).await {
        Ok(Some(old)) => monitor.remove_block_device(&old).await?,
        Ok(None) => println!("the drive was empty"),
        Err(error) => {
            monitor.remove_block_device(MEDIUM).await?;
            return Err(error.into());
        }
    }
    println!("{DRIVE} has {MEDIUM}");
    Ok(())
}

/// Shows how much the disk was used.
async fn show_statistics(monitor: &Monitor) -> Outcome {
    let sample = monitor.sampler().await?.sample().await?;
    for statistic in &sample.statistics {
        if let (true, Some(amount)) = (statistic.name.ends_with("_bytes"), statistic.amount()) {
            println!("{:?} {}: {amount}", statistic.source, statistic.name);
        }
    }
    Ok(())
}
