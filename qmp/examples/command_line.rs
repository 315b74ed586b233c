//! Starts a machine from typed options, and plugs in the same devices while it runs.
//!
//! ```sh
//! cargo run --example command_line --features process,devices qemu-system-x86_64
//! ```

use std::error::Error;

use qmp::commands::{BlockdevAdd, DeviceAdd, Quit};
use qmp::devices::{PcieRootPort, UsbTablet, VirtioBlkPci};
use qmp::types::{BlockdevOptions, BlockdevOptionsNull};
use qmp::{CommandLine, KeyValues, Monitor};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let qemu = std::env::args_os().nth(1).ok_or("usage: command_line QEMU")?;
    let line = CommandLine::new(qemu)
        .machine(KeyValues::new("q35").set("accel", "tcg"))
        .memory(64 << 20)
        .smp(2)
        .option("-name", KeyValues::default().set("guest", "first, and only"))
        .args(["-nodefaults", "-display", "none", "-S"])
        .device(PcieRootPort::new().id("port0").chassis(1).slot(1))
        .device(PcieRootPort::new().id("port1").chassis(2).slot(2))
        .device(DeviceAdd::new("qemu-xhci").id("usb"))
        .device(UsbTablet::new().id("tablet").bus("usb.0"))
        .blockdev(node(0))
        .device(disk(0));
    println!("{line}");

    let (mut process, client) = line.spawn().await?;
    let monitor = Monitor::new(client);
    println!("started QEMU {}", monitor.client().greeting().release());

    // The same function makes the device for the running machine.
    monitor.execute(BlockdevAdd::new(node(1))).await?;
    monitor.add_device_checked(disk(1)).await?;
    println!("plugged in disk1");

    // A mistake in a device without types is found before anything is sent.
    let mistaken = DeviceAdd::new("virtio-blk-pci")
        .bus("port1")
        .property("drive", "disk9")
        .property("num_queues", "4");
    match monitor.add_device_checked(mistaken).await {
        Err(error) => println!("not sent: {error}"),
        Ok(()) => return Err("the mistake was not found".into()),
    }

    monitor.execute(Quit::new()).await?;
    println!("QEMU ended with {}", process.wait().await?);
    Ok(())
}

/// The block node of a disk.
fn node(number: u8) -> BlockdevOptions {
    let null = BlockdevOptionsNull::new().size(1 << 20);
    BlockdevOptions::null_co(null).node_name(format!("disk{number}"))
}

/// The device of a disk, behind the root port of its number.
fn disk(number: u8) -> VirtioBlkPci {
    VirtioBlkPci::new()
        .id(format!("vd{number}"))
        .bus(format!("port{number}"))
        .drive(format!("disk{number}"))
        .num_queues(2)
}
