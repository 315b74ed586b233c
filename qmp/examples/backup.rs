//! Backs up a disk: all of it, then, when Enter is pressed, what has changed since.
//!
//! In between, the backup can be read over NBD.
//!
//! ```sh
//! qemu-img create -f raw disk.raw 64M
//! qemu-system-x86_64 -nodefaults -display none -qmp unix:vm.qmp,server=on,wait=off \
//!     -blockdev driver=file,node-name=disk0,filename=disk.raw &
//! cargo run --example backup vm.qmp disk0 backup.raw backup.nbd
//! ```

use std::error::Error;
use std::io::Write;

use qmp::monitor::{Job, NbdExport};
use qmp::{Client, Monitor, commands, types};

const BITMAP: &str = "since-backup";
const TARGET: &str = "backup-target";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [socket, node, target, nbd] = &arguments[..] else {
        return Err("usage: backup SOCKET NODE TARGET NBD-SOCKET".into());
    };
    let monitor = Monitor::new(Client::connect_unix(socket).await?);
    create_target(&monitor, node, target).await?;
    for job in monitor.run_transaction(backup_and_bitmap(node)).await? {
        show(job).await?;
    }

    // The stream is for programs that speak NBD themselves.
    drop(monitor.nbd_server_start_at(nbd).await?);
    monitor.nbd_block_export_add(NbdExport::new("export0", TARGET).name("backup")).await?;
    println!("nbd+unix:///backup?socket={nbd}");
    tokio::task::spawn_blocking(|| std::io::stdin().read_line(&mut String::new())).await??;
    monitor.nbd_server_stop().await?;

    let changes = types::MirrorSyncMode::Incremental;
    let changes = commands::BlockdevBackup::new(node, changes, TARGET).bitmap(BITMAP);
    show(monitor.start_job(changes).await?).await?;
    monitor.remove_dirty_bitmap(node, BITMAP).await?;
    monitor.remove_block_device(TARGET).await?;
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

/// The backup and the bitmap begin at the same moment, so that no change is missed.
fn backup_and_bitmap(node: &str) -> commands::Transaction {
    let bitmap = types::BlockDirtyBitmapAdd::new(node, BITMAP);
    let bitmap = types::BlockDirtyBitmapAddWrapper::new(bitmap);
    let backup = types::BlockdevBackup::new(node, types::MirrorSyncMode::Full, TARGET);
    let backup = types::BlockdevBackupWrapper::new(backup);
    commands::Transaction::new([
        types::TransactionAction::block_dirty_bitmap_add(bitmap),
        types::TransactionAction::blockdev_backup(backup),
    ])
}

/// Shows a bar until the job has ended.
async fn show(mut job: Job<'_>) -> Result<(), Box<dyn Error>> {
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
