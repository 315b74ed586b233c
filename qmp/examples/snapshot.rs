//! Takes a snapshot of a disk that is in use, and commits the later changes into the disk.
//!
//! The overlay is an empty qcow2 image of the same size. After the snapshot, the guest writes to
//! the overlay, and the disk's own image does not change: it can be copied. When Enter is pressed,
//! the overlay is committed, and the guest writes to the disk's image again.
//!
//! ```sh
//! qemu-img create -f qcow2 disk.qcow2 64M
//! qemu-img create -f qcow2 overlay.qcow2 64M
//! qemu-system-x86_64 -nodefaults -display none -qmp unix:vm.qmp,server=on,wait=off \
//!     -blockdev driver=qcow2,node-name=disk0,file.driver=file,file.filename=disk.qcow2 \
//!     -device virtio-blk-pci,drive=disk0 &
//! cargo run --example snapshot vm.qmp disk0 overlay.qcow2
//! ```

use std::error::Error;

use qmp::{Client, Monitor, commands, types};

const OVERLAY: &str = "snapshot-overlay";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [socket, node, overlay] = &arguments[..] else {
        return Err("usage: snapshot SOCKET NODE OVERLAY".into());
    };
    let monitor = Monitor::new(Client::connect_unix(socket).await?);

    // The snapshot gives the overlay its backing file, so it must be opened without one.
    let file = types::BlockdevOptions::file(types::BlockdevOptionsFile::new(overlay));
    let image = types::BlockdevOptionsQcow2::new(file).backing(types::BlockdevRefOrNull::null());
    let image = types::BlockdevOptions::qcow2(image).node_name(OVERLAY);
    monitor.execute(commands::BlockdevAdd::new(image)).await?;
    monitor.block_dev_snapshot(node, OVERLAY).await?;
    println!("the guest writes to {overlay}; press Enter to commit it");
    enter().await?;

    monitor.block_commit(commands::BlockCommit::new(OVERLAY)).await?;
    monitor.remove_block_device(OVERLAY).await?;
    println!("the guest writes to {node} again");
    Ok(())
}

async fn enter() -> Result<(), Box<dyn Error>> {
    tokio::task::spawn_blocking(|| std::io::stdin().read_line(&mut String::new())).await??;
    Ok(())
}
