//! Exports a disk over NBD from a storage daemon that it starts, and mirrors it meanwhile.
//!
//! ```sh
//! qemu-img create -f raw disk.raw 64M
//! qemu-img create -f raw copy.raw 64M
//! cargo run --features process --example storage_daemon qemu-storage-daemon disk.raw copy.raw nbd.sock
//! ```

use std::error::Error;

use qmp::monitor::NbdExport;
use qmp::{ConnectOptions, Monitor, commands, types};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [program, disk, copy, socket] = &arguments[..] else {
        return Err("usage: storage_daemon PROGRAM DISK COPY SOCKET".into());
    };

    let command = tokio::process::Command::new(program);
    let (mut daemon, client) = ConnectOptions::new().spawn_storage_daemon(command).await?;
    let monitor = Monitor::new(client);
    for (name, path) in [("disk", disk), ("copy", copy)] {
        let file = types::BlockdevOptions::file(types::BlockdevOptionsFile::new(path));
        monitor.execute(commands::BlockdevAdd::new(file.node_name(name))).await?;
    }

    let first = monitor.nbd_server_start_at(socket).await?;
    monitor.nbd_block_export_add(NbdExport::new("export0", "disk")).await?;
    println!("export nbd+unix:///disk?socket={socket}");

    let full = types::MirrorSyncMode::Full;
    let mirror = commands::BlockdevMirror::new("disk", "copy", full).job_id("mirror0");
    let mut job = monitor.start_job(mirror).await?;
    job.ready().await?;
    if let Some(progress) = job.progress().next().await {
        let progress = progress?;
        println!("mirrored {} of {} bytes", progress.offset, progress.length);
    }
    job.complete().await?;
    job.wait().await?;

    // Operations of a machine fail with an error that says so.
    if let Err(error) = monitor.status().await {
        println!("error {error}");
    }
    println!("press Enter to end");
    std::io::stdin().read_line(&mut String::new())?;
    drop(first);
    monitor.quit().await?;
    daemon.wait().await?;
    Ok(())
}
