//! Backs up a disk: first all of it into a file, then its changes over NBD.
//!
//! When Enter is pressed, the current state of the disk becomes readable over NBD. A dirty bitmap
//! shows the places that have changed since the backup. The guest continues to write, and the
//! overlay keeps the overwritten data until Enter is pressed again. `qemu-img map --output=json
//! --image-opts` shows the bitmap: dirty ranges have `data` set to false.
//!
//! ```sh
//! qemu-img create -f raw disk.raw 64M
//! qemu-img create -f qcow2 overlay.qcow2 64M
//! qemu-system-x86_64 -nodefaults -display none -qmp unix:vm.qmp,server=on,wait=off \
//!     -blockdev driver=file,node-name=disk0,filename=disk.raw &
//! cargo run --example backup vm.qmp disk0 backup.raw overlay.qcow2 backup.nbd
//! ```

use std::error::Error;
use std::io::Write;

use qmp::monitor::{Job, NbdExport};
use qmp::types::TransactionAction;
use qmp::{Client, Monitor, commands, types};

const BITMAP: &str = "since-backup";
const TARGET: &str = "backup-target";
/// The state of the disk at one moment.
const MOMENT: &str = "backup-moment";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [socket, node, target, overlay, nbd] = &arguments[..] else {
        return Err("usage: backup SOCKET NODE TARGET OVERLAY NBD-SOCKET".into());
    };
    let monitor = Monitor::new(Client::connect_unix(socket).await?);
    create_target(&monitor, node, target).await?;
    for job in monitor.run_transaction(backup_and_bitmap(node)).await? {
        show(job).await?;
    }
    monitor.remove_block_device(TARGET).await?;
    println!("press Enter to see what has changed since");
    enter().await?;

    open_overlay(&monitor, node, overlay).await?;
    let jobs = monitor.run_transaction(moment_and_bitmap(node)).await?;
    // The stream is for programs that implement NBD themselves.
    drop(monitor.nbd_server_start_at(nbd).await?);
    let export = NbdExport::new("export0", MOMENT).name("backup").bitmap(BITMAP);
    monitor.nbd_block_export_add(export).await?;
    println!("nbd+unix:///backup?socket={nbd}");
    let image = format!("driver=nbd,export=backup,server.type=unix,server.path={nbd}");
    println!("{image},x-dirty-bitmap=qemu:dirty-bitmap:{BITMAP}");
    enter().await?;

    monitor.nbd_server_stop().await?;
    for mut job in jobs {
        job.cancel().await?;
    }
    // Removing the node removes the frozen copy of the bitmap.
    monitor.remove_block_device(MOMENT).await?;
    Ok(())
}

async fn enter() -> Result<(), Box<dyn Error>> {
    tokio::task::spawn_blocking(|| std::io::stdin().read_line(&mut String::new())).await??;
    Ok(())
}

/// Creates a file as large as the disk, and opens it.
async fn create_target(monitor: &Monitor, node: &str, path: &str) -> Result<(), Box<dyn Error>> {
    let size = monitor.block_node_size(node).await?;
    let file = types::BlockdevCreateOptionsFile::new(path, size);
    let file = types::BlockdevCreateOptions::file(file);
    let create = commands::BlockdevCreate::new("create-target", file);
    monitor.start_job(create).await?.wait().await?;
    let file = types::BlockdevOptions::file(types::BlockdevOptionsFile::new(path));
    monitor.execute(commands::BlockdevAdd::new(file.node_name(TARGET))).await?;
    Ok(())
}

/// Starts the backup and the bitmap at the same moment, so that no change is missed.
fn backup_and_bitmap(node: &str) -> commands::Transaction {
    let bitmap = types::BlockDirtyBitmapAdd::new(node, BITMAP);
    let backup = types::BlockdevBackup::new(node, types::MirrorSyncMode::Full, TARGET);
    commands::Transaction::new([
        TransactionAction::block_dirty_bitmap_add(bitmap),
        TransactionAction::blockdev_backup(backup),
    ])
}

/// Opens an empty qcow2 image whose backing file is the disk.
async fn open_overlay(monitor: &Monitor, node: &str, path: &str) -> Result<(), Box<dyn Error>> {
    let file = types::BlockdevOptions::file(types::BlockdevOptionsFile::new(path));
    let overlay = types::BlockdevOptionsQcow2::new(file).backing(node);
    let overlay = types::BlockdevOptions::qcow2(overlay).node_name(MOMENT);
    monitor.execute(commands::BlockdevAdd::new(overlay)).await?;
    Ok(())
}

/// Does three things at the same moment. It copies the bitmap to one that does not change and can
/// be exported. It clears the bitmap for the next backup. It starts to keep overwritten data in the
/// overlay.
///
/// If the reader fails, merge the copy back into the bitmap. The next backup then contains both.
fn moment_and_bitmap(node: &str) -> commands::Transaction {
    let frozen = types::BlockDirtyBitmapAdd::new(MOMENT, BITMAP).disabled(true);
    let bitmap = types::BlockDirtyBitmap::new(node, BITMAP);
    let fill = types::BlockDirtyBitmapMerge::new(MOMENT, BITMAP, [bitmap.clone()]);
    let keep = types::BlockdevBackup::new(node, types::MirrorSyncMode::None, MOMENT);
    commands::Transaction::new([
        TransactionAction::block_dirty_bitmap_add(frozen),
        TransactionAction::block_dirty_bitmap_merge(fill),
        TransactionAction::block_dirty_bitmap_clear(bitmap),
        TransactionAction::blockdev_backup(keep),
    ])
}

/// Shows a bar until the job has ended.
async fn show(mut job: Job) -> Result<(), Box<dyn Error>> {
    const WIDTH: u64 = 40;
    let mut progress = job.progress();
    while let Some(progress) = progress.next().await {
        let progress = progress?;
        let done = WIDTH * progress.offset / progress.length.max(1);
        let bar = "#".repeat(usize::try_from(done)?);
        print!("\r[{bar:40}] {} of {} bytes", progress.offset, progress.length);
        std::io::stdout().flush()?;
    }
    println!();
    Ok(())
}
