//! Plugs a disk and a network card into a running machine, and unplugs them again.
//!
//! Both use USB, so no cooperation of the guest is needed.
//!
//! ```sh
//! qemu-img create -f qcow2 disk.qcow2 64M
//! qemu-system-x86_64 -nodefaults -display none -device qemu-xhci,id=usb \
//!     -qmp unix:vm.qmp,server=on,wait=off &
//! cargo run --example hotplug vm.qmp disk.qcow2
//! ```

use std::error::Error;

use qmp::monitor::{AddError, BlockDevice, Nic};
use qmp::{Client, Monitor, commands, types};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(socket), Some(image)) = (arguments.next(), arguments.next()) else {
        return Err("usage: hotplug SOCKET DISK".into());
    };
    let monitor = Monitor::new(Client::connect_unix(socket).await?);

    let file = types::BlockdevOptions::file(types::BlockdevOptionsFile::new(image));
    let node = types::BlockdevOptions::qcow2(types::BlockdevOptionsQcow2::new(file));
    let device = commands::DeviceAdd::new("scsi-hd").id("disk0");
    let disk = BlockDevice::new(node.node_name("node0"), device).over_usb("bot0", "usb.0");
    monitor.add_block_device(disk.clone()).await?;
    println!("plugged in a disk of {} bytes", monitor.block_node_size("node0").await?);

    // Adding the disk again fails and leaves the existing disk unchanged.
    if let Err(error @ AddError::Monitor { .. }) = monitor.add_block_device(disk).await {
        println!("not again: {error}");
    }

    let hub = types::Netdev::hubport("net0", types::NetdevHubPortOptions::new(0));
    let card = commands::DeviceAdd::new("usb-net").id("nic0").bus("usb.0");
    monitor.add_nic(Nic::new(hub, card).link_down()).await?;
    monitor.set_nic_link("nic0", true).await?;
    println!("plugged in a network card");

    monitor.remove_device_and_wait("nic0").await?;
    monitor.remove_nic("net0").await?;
    println!("unplugged the network card");

    // Removing the controller removes the disk.
    monitor.remove_device_and_wait("bot0").await?;
    monitor.remove_block_device("node0").await?;
    println!("unplugged the disk");
    Ok(())
}
