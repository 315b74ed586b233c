//! Plugging and unplugging devices and disks.

use std::pin::pin;
use std::time::Duration;

use qmp::monitor::{AddError, BlockDevice, BlockDeviceError, DeviceError, Step};
use qmp::{Monitor, commands, types};
use qmp_tests::{Failure, Qemu, Server, TestResult, Version, live_tests};
use tokio::time::timeout;

use crate::support::{children, impatient, monitored, node_names, nothing, soon, stalled};

live_tests!(
    add_device,
    remove_device,
    remove_device_and_wait_goes_on_waiting,
    remove_device_and_wait_through_a_stall,
    remove_device_that_was_asked_for_before,
    remove_device_that_cannot_go,
    remove_device_at_once_from_several_tasks,
    add_block_device,
    add_block_device_over_usb,
    add_block_device_whose_node_fails,
    add_block_device_whose_controller_fails,
    add_block_device_whose_device_fails,
    add_block_device_over_usb_whose_device_fails,
    add_block_device_whose_attaching_fails,
    add_block_device_whose_node_comes_too_late,
    add_block_device_without_ids,
    remove_block_device
);

/// Starts a machine with a USB bus and a PCIe port. Devices leave the bus at once. They leave the
/// port when the guest agrees or the machine is reset.
async fn machine(version: Version) -> Result<(Server, Monitor), Failure> {
    monitored(with_buses(version)?).await
}

fn with_buses(version: Version) -> Result<Qemu, Failure> {
    let devices = ["-device", "qemu-xhci,id=usb", "-device", "pcie-root-port,id=rp0,slot=1"];
    Ok(Qemu::new(version)?.args(devices))
}

fn tablet(id: &str) -> commands::DeviceAdd {
    commands::DeviceAdd::new("usb-tablet").id(id).bus("usb.0")
}

fn disk() -> BlockDevice {
    let device = commands::DeviceAdd::new("virtio-blk-pci").id("disk").bus("rp0");
    BlockDevice::new(nothing("node", 1 << 20), device)
}

fn usb_disk() -> BlockDevice {
    let device = commands::DeviceAdd::new("scsi-hd").id("disk");
    BlockDevice::new(nothing("node", 1 << 20), device).over_usb("bot", "usb.0")
}

async fn devices(monitor: &Monitor) -> Result<Vec<String>, Failure> {
    let mut devices = children(monitor, "/machine/peripheral").await?;
    devices.retain(|name| name != "usb" && name != "rp0");
    devices.sort();
    Ok(devices)
}

/// Returns the step that failed, and checks that everything before it was undone.
fn failed_step(outcome: &Result<(), AddError>) -> Step {
    let Err(AddError::Monitor { step, source, undo, .. }) = outcome else { panic!("{outcome:?}") };
    assert!(undo.is_empty(), "{undo:?}");
    assert!(source.server().is_some(), "{source:?}");
    *step
}

async fn assert_clean(monitor: &Monitor) -> TestResult {
    assert_eq!(devices(monitor).await?, [""; 0]);
    assert_eq!(node_names(monitor).await?, [""; 0]);
    Ok(())
}

async fn add_device(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    adds_a_device(&monitor).await
}

pub(crate) async fn adds_a_device(monitor: &Monitor) -> TestResult {
    monitor.add_device(tablet("tablet")).await?;
    assert_eq!(devices(monitor).await?, ["tablet"]);
    let again = monitor.add_device(tablet("tablet")).await;
    assert!(matches!(again, Err(qmp::Error::Server(_))), "{again:?}");
    Ok(())
}

async fn remove_device(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    removes_a_device(&monitor).await
}

pub(crate) async fn removes_a_device(monitor: &Monitor) -> TestResult {
    monitor.add_device(tablet("tablet")).await?;
    monitor.remove_device_and_wait("tablet").await?;
    assert_eq!(devices(monitor).await?, [""; 0]);
    monitor.remove_device("tablet").await?;
    monitor.remove_device_and_wait("tablet").await?;
    Ok(())
}

/// A device loses its name before it lets go of its node.
async fn remove_device_that_was_asked_for_before(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    removes_what_was_asked_for_before(&monitor).await
}

pub(crate) async fn removes_what_was_asked_for_before(monitor: &Monitor) -> TestResult {
    let disk = || {
        let device = commands::DeviceAdd::new("usb-storage").id("disk").bus("usb.0");
        BlockDevice::new(nothing("node", 1 << 20), device)
    };
    for _ in 0..10 {
        monitor.add_block_device(disk()).await?;
        let removal = monitor.remove_device("disk");
        let (asked, removed) = tokio::join!(removal, monitor.remove_device_and_wait("disk"));
        asked?;
        removed?;
        monitor.remove_block_device("node").await?;
    }
    for round in 0..20 {
        monitor.add_block_device(disk()).await?;
        let limit = Duration::from_micros(50 * round);
        let _ = timeout(limit, monitor.remove_device_and_wait("disk")).await;
        soon(monitor.remove_device_and_wait("disk")).await??;
        monitor.remove_block_device("node").await?;
    }
    // What was removed long ago is not waited for.
    soon(monitor.remove_device_and_wait("disk")).await??;
    assert_clean(monitor).await
}

async fn remove_device_and_wait_through_a_stall(version: Version) -> TestResult {
    let (mut qemu, monitor) = impatient(with_buses(version)?).await?;
    monitor.add_block_device(disk()).await?;
    let mut removal = pin!(monitor.remove_device_and_wait("disk"));
    // Before QEMU stalls, so that the request is not what is late.
    let early = timeout(Duration::from_millis(200), &mut removal).await;
    assert!(early.is_err(), "nobody agreed: {early:?}");
    let early = stalled(&mut qemu, timeout(Duration::from_secs(3), &mut removal)).await?;
    assert!(early.is_err(), "nobody agreed: {early:?}");
    monitor.execute(commands::SystemReset::new()).await?;
    soon(removal).await??;
    monitor.remove_block_device("node").await?;
    Ok(())
}

async fn remove_device_and_wait_goes_on_waiting(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    goes_on_waiting(&monitor).await
}

pub(crate) async fn goes_on_waiting(monitor: &Monitor) -> TestResult {
    monitor.add_block_device(disk()).await?;
    // The machine does not run, so the guest does not agree.
    monitor.remove_device("disk").await?;
    let again = monitor.remove_device("disk").await;
    assert!(matches!(again, Err(DeviceError::UnplugPending { .. })), "{again:?}");

    // The futures are polled in this order, so that the wait has begun when the reset removes the
    // device.
    let waiting = monitor.remove_device_and_wait("disk");
    let (removed, reset) = tokio::join!(waiting, monitor.execute(commands::SystemReset::new()));
    removed?;
    reset?;
    monitor.remove_block_device("node").await?;
    assert_clean(monitor).await
}

async fn remove_device_that_cannot_go(version: Version) -> TestResult {
    let vga = Qemu::new(version)?.args(["-device", "VGA,id=vga"]);
    let (_qemu, monitor) = monitored(vga).await?;
    let refused = monitor.remove_device_and_wait("vga").await;
    let Err(DeviceError::Monitor { source: error, .. }) = &refused else { panic!("{refused:?}") };
    assert!(error.server().is_some(), "{error:?}");
    Ok(())
}

async fn remove_device_at_once_from_several_tasks(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    removes_from_several_tasks(&monitor).await
}

pub(crate) async fn removes_from_several_tasks(monitor: &Monitor) -> TestResult {
    let names = ["one", "two", "three", "four"];
    for name in names {
        monitor.add_device(tablet(name)).await?;
    }
    let tasks = names.map(|name| {
        let monitor = monitor.clone();
        tokio::spawn(async move { monitor.remove_device_and_wait(name).await })
    });
    for task in tasks {
        task.await??;
    }
    assert_clean(monitor).await
}

async fn add_block_device(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    adds_a_disk(&monitor).await
}

pub(crate) async fn adds_a_disk(monitor: &Monitor) -> TestResult {
    monitor.add_block_device(disk()).await?;
    assert_eq!(devices(monitor).await?, ["disk"]);
    let blocks = monitor.query_block().await?;
    let inserted = blocks.iter().find_map(|block| block.inserted.as_ref());
    assert_eq!(inserted.and_then(|node| node.node_name.as_deref()), Some("node"));
    Ok(())
}

async fn add_block_device_over_usb(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    monitor.add_block_device(usb_disk()).await?;
    assert_eq!(devices(&monitor).await?, ["bot", "disk"]);
    let attached = commands::QomGet::new("/machine/peripheral/bot", "attached");
    assert_eq!(monitor.execute(attached).await?, true);

    monitor.remove_device_and_wait("bot").await?;
    monitor.remove_device_and_wait("disk").await?;
    monitor.remove_block_device("node").await?;
    assert_clean(&monitor).await
}

async fn add_block_device_whose_node_fails(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    let mut disk = disk();
    let missing = types::BlockdevOptionsFile::new("/nowhere/at/all");
    disk.node = types::BlockdevOptions::file(missing).node_name("node");
    assert_eq!(failed_step(&monitor.add_block_device(disk).await), Step::Node);
    assert_clean(&monitor).await
}

async fn add_block_device_whose_controller_fails(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    let mut disk = usb_disk();
    disk.controller = Some(commands::DeviceAdd::new("usb-bot").id("bot").bus("nowhere"));
    assert_eq!(failed_step(&monitor.add_block_device(disk).await), Step::Controller);
    assert_clean(&monitor).await
}

async fn add_block_device_whose_device_fails(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    let mut disk = disk();
    disk.device = disk.device.property("colour", "blue");
    let outcome = monitor.add_block_device(disk).await;
    assert_eq!(failed_step(&outcome), Step::Device);
    let text = outcome.map_err(|error| error.to_string()).expect_err("it failed");
    let end = "Property 'virtio-blk-pci.colour' not found";
    assert_eq!(text, format!("adding device disk: device_add: {end}"));
    assert_clean(&monitor).await
}

async fn add_block_device_over_usb_whose_device_fails(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    let mut disk = usb_disk();
    disk.device = disk.device.property("colour", "blue");
    assert_eq!(failed_step(&monitor.add_block_device(disk).await), Step::Device);
    assert_clean(&monitor).await
}

/// The controller is a tablet. It can be added as a device, but it has no property `attached`.
async fn add_block_device_whose_attaching_fails(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    monitor.add_device(commands::DeviceAdd::new("usb-bot").id("other").bus("usb.0")).await?;
    let mut disk = usb_disk();
    disk.device = disk.device.bus("other.0");
    disk.controller = Some(tablet("bot"));
    assert_eq!(failed_step(&monitor.add_block_device(disk).await), Step::Attach);
    monitor.remove_device_and_wait("other").await?;
    assert_clean(&monitor).await
}

/// Its reply comes after the deadline, when the node is there.
async fn add_block_device_whose_node_comes_too_late(version: Version) -> TestResult {
    let (mut qemu, monitor) = impatient(Qemu::new(version)?).await?;
    let outcome = stalled(&mut qemu, monitor.add_block_device(disk())).await?;
    let Err(AddError::Monitor { step, source, undo, .. }) = &outcome else { panic!("{outcome:?}") };
    assert_eq!(*step, Step::Node);
    assert!(matches!(source, qmp::Error::TimedOut(late) if late.sent), "{source:?}");
    assert!(undo.is_empty(), "{undo:?}");
    assert_clean(&monitor).await?;

    // What was there before it is not taken back.
    let node = commands::BlockdevAdd::new(nothing("node", 1 << 20));
    monitor.execute(node).await?;
    let outcome = stalled(&mut qemu, monitor.add_block_device(disk())).await?;
    assert!(
        matches!(&outcome, Err(AddError::Monitor { undo, .. }) if undo.is_empty()),
        "{outcome:?}"
    );
    assert_eq!(node_names(&monitor).await?, ["node"]);
    Ok(())
}

async fn add_block_device_without_ids(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    let mut nameless = disk();
    nameless.node.node_name = None;
    let outcome = monitor.add_block_device(nameless).await;
    assert!(matches!(outcome, Err(AddError::NoId { step: Step::Node, .. })), "{outcome:?}");
    let mut nameless = usb_disk();
    nameless.controller = Some(commands::DeviceAdd::new("usb-bot"));
    let outcome = monitor.add_block_device(nameless).await;
    assert!(matches!(outcome, Err(AddError::NoId { step: Step::Controller, .. })), "{outcome:?}");
    assert_clean(&monitor).await
}

async fn remove_block_device(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    removes_a_disk(&monitor).await
}

pub(crate) async fn removes_a_disk(monitor: &Monitor) -> TestResult {
    monitor.add_block_device(disk()).await?;
    let used = monitor.remove_block_device("node").await;
    let Err(BlockDeviceError::InUse { node, .. }) = &used else { panic!("{used:?}") };
    assert_eq!(node, "node");

    let removal = monitor.remove_device_and_wait("disk");
    let reset = monitor.execute(commands::SystemReset::new());
    let (removed, reset) = tokio::join!(removal, reset);
    removed?;
    reset?;
    monitor.remove_block_device("node").await?;
    monitor.remove_block_device("node").await?;
    assert_clean(monitor).await
}
