//! Plugs a disk into a running q35 machine behind a PCIe root port, and unplugs it again.
//!
//! The last argument is the number of seconds that the guest gets to release the disk. A guest
//! without an operating system never does. The program then resets the machine, which releases it.
//!
//! ```sh
//! qemu-img create -f qcow2 disk.qcow2 64M
//! qemu-system-x86_64 -M q35 -nodefaults -display none -device pcie-root-port,id=port1,slot=1 \
//!     -qmp unix:vm.qmp,server=on,wait=off &
//! cargo run --example root_port vm.qmp port1 disk.qcow2 20
//! ```

use std::error::Error;
use std::time::Duration;

use qmp::monitor::{AddError, BlockDevice};
use qmp::{Client, Monitor, commands, types};
use tokio::time::timeout;

const NODE: &str = "disk0-node";
const DEVICE: &str = "disk0";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [socket, port, image, seconds] = &arguments[..] else {
        return Err("usage: root_port SOCKET PORT DISK SECONDS".into());
    };
    let monitor = Monitor::new(Client::connect_unix(socket).await?);

    // The root bus of q35 does not take devices while the machine runs.
    if let Err(error @ AddError::Monitor { .. }) =
        monitor.add_block_device(disk(image, "pcie.0")).await
    {
        println!("not on the root bus: {error}");
    }
    // Nothing is left of the first attempt, so the same names can be used again.
    monitor.add_block_device(disk(image, port)).await?;
    println!("plugged in {} bytes at {port}", monitor.block_node_size(NODE).await?);

    remove(&monitor, Duration::from_secs(seconds.parse()?)).await?;
    monitor.remove_block_device(NODE).await?;
    println!("unplugged the disk");
    Ok(())
}

/// A virtio disk on the given bus. A root port is a bus that is called like the port.
fn disk(image: &str, bus: &str) -> BlockDevice {
    let file = types::BlockdevOptions::file(types::BlockdevOptionsFile::new(image));
    let node = types::BlockdevOptions::qcow2(types::BlockdevOptionsQcow2::new(file));
    let device = commands::DeviceAdd::new("virtio-blk-pci").id(DEVICE).bus(bus);
    BlockDevice::new(node.node_name(NODE), device)
}

/// Removes the device, with a reset if the guest does not release it in time.
async fn remove(monitor: &Monitor, patience: Duration) -> Result<(), Box<dyn Error>> {
    match timeout(patience, monitor.remove_device_and_wait(DEVICE)).await {
        Ok(outcome) => outcome?,
        Err(_) => {
            println!("the guest has not released the disk, so the machine is reset");
            monitor.reset().await?;
            // The request is still pending. This call waits for its end and does not repeat it.
            monitor.remove_device_and_wait(DEVICE).await?;
        }
    }
    Ok(())
}
