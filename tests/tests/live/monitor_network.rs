//! Plugging and unplugging network devices.

use std::io::{ErrorKind, Read};
use std::os::unix::net::UnixStream;

use qmp::monitor::{AddError, NetworkError, Nic, Step};
use qmp::{CallOptions, Monitor, commands, types};
use qmp_tests::{Failure, Qemu, Server, TestResult, Version, live_tests};

use crate::support::{children, impatient, monitored, stalled};

live_tests!(
    add_nic,
    add_nic_with_link_down,
    add_nic_whose_netdev_fails,
    add_nic_whose_device_fails,
    add_nic_whose_netdev_comes_too_late,
    remove_nic,
    set_nic_link
);

async fn machine(version: Version) -> Result<(Server, Monitor), Failure> {
    monitored(Qemu::new(version)?.args(["-device", "pcie-root-port,id=rp0,slot=1"])).await
}

/// Creates a network device that is the only one on a hub.
fn nic() -> Nic {
    let netdev = types::Netdev::hubport("net", types::NetdevHubPortOptions::new(0));
    Nic::new(netdev, commands::DeviceAdd::new("virtio-net-pci").id("nic").bus("rp0"))
}

/// Returns whether the netdev exists, by removing it. Only an existing netdev can be removed.
async fn has_netdev(monitor: &Monitor) -> Result<bool, Failure> {
    match monitor.execute(commands::NetdevDel::new("net")).await {
        Ok(()) => Ok(true),
        Err(error) if error.server().is_some() => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Creates the same device on a network whose other end belongs to the test.
async fn nic_and_wire(monitor: &Monitor) -> Result<(Nic, UnixStream), Failure> {
    let (ours, theirs) = UnixStream::pair()?;
    ours.set_nonblocking(true)?;
    let send = CallOptions::new().descriptor(theirs);
    monitor.client().execute_with(commands::Getfd::new("wire"), send).await?;
    let mut nic = nic();
    nic.netdev = types::Netdev::socket("net", types::NetdevSocketOptions::new().fd("wire"));
    Ok((nic, ours))
}

/// Makes all network devices send one packet. A device without a link sends none.
async fn announce(monitor: &Monitor) -> TestResult {
    monitor.execute(commands::AnnounceSelf::new(50, 50, 1, 50)).await?;
    Ok(())
}

/// Counts the packets that arrived. Each has 60 bytes, which follow its length.
///
/// QEMU answers a command that makes it send packets after it has sent them.
fn packets(mut wire: UnixStream) -> Result<usize, Failure> {
    let mut bytes = Vec::new();
    match wire.read_to_end(&mut bytes) {
        Err(error) if error.kind() == ErrorKind::WouldBlock => {}
        outcome => panic!("{outcome:?}: the other end is closed"),
    }
    assert_eq!(bytes.len() % 64, 0, "{bytes:?}");
    Ok(bytes.len() / 64)
}

fn failed_step(outcome: &Result<(), AddError>) -> Step {
    let Err(AddError::Failed { step, undo, .. }) = outcome else { panic!("{outcome:?}") };
    assert!(undo.is_empty(), "{undo:?}");
    *step
}

async fn add_nic(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    monitor.add_nic(nic()).await?;
    assert!(children(&monitor, "/machine/peripheral").await?.contains(&"nic".to_owned()));
    let filters = monitor.execute(commands::QueryRxFilter::new().name("nic")).await?;
    assert_eq!(filters[0].name, "nic");
    Ok(())
}

async fn add_nic_with_link_down(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    // A machine that does not run queues its packets.
    monitor.execute(commands::Cont::new()).await?;
    let (nic, wire) = nic_and_wire(&monitor).await?;
    monitor.add_nic(nic.link_down()).await?;
    announce(&monitor).await?;
    assert_eq!(packets(wire)?, 0);
    Ok(())
}

async fn add_nic_whose_netdev_fails(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    let mut nic = nic();
    let tap = types::NetdevTapOptions::new().fd("nobody");
    nic.netdev = types::Netdev::tap("net", tap);
    assert_eq!(failed_step(&monitor.add_nic(nic).await), Step::Netdev);
    assert!(!has_netdev(&monitor).await?);
    Ok(())
}

async fn add_nic_whose_device_fails(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    let mut nic = nic();
    nic.device = nic.device.property("colour", "blue");
    assert_eq!(failed_step(&monitor.add_nic(nic).await), Step::Device);
    assert!(!has_netdev(&monitor).await?, "the netdev is left");

    let mut nameless = self::nic();
    nameless.device.id = None;
    let outcome = monitor.add_nic(nameless).await;
    assert!(matches!(outcome, Err(AddError::NoId { step: Step::Device, .. })), "{outcome:?}");
    Ok(())
}

/// Its reply comes after the deadline, when the backend is there.
async fn add_nic_whose_netdev_comes_too_late(version: Version) -> TestResult {
    let (mut qemu, monitor) = impatient(Qemu::new(version)?).await?;
    let outcome = stalled(&mut qemu, monitor.add_nic(nic())).await?;
    let Err(AddError::Failed { step, source, undo, .. }) = &outcome else { panic!("{outcome:?}") };
    assert_eq!(*step, Step::Netdev);
    assert!(matches!(source, qmp::Error::TimedOut(late) if late.sent), "{source:?}");
    assert!(undo.is_empty(), "{undo:?}");
    assert!(!has_netdev(&monitor).await?);
    Ok(())
}

async fn remove_nic(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    monitor.add_nic(nic()).await?;
    let reset = monitor.execute(commands::SystemReset::new());
    let (removed, reset) = tokio::join!(monitor.remove_device_and_wait("nic"), reset);
    removed?;
    reset?;
    monitor.remove_nic("net").await?;
    assert!(!has_netdev(&monitor).await?);
    monitor.remove_nic("net").await?;
    monitor.add_nic(nic()).await?;
    Ok(())
}

async fn set_nic_link(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    // A machine that does not run queues its packets.
    monitor.execute(commands::Cont::new()).await?;
    let (nic, wire) = nic_and_wire(&monitor).await?;
    monitor.add_nic(nic).await?;
    announce(&monitor).await?;
    monitor.set_nic_link("nic", false).await?;
    announce(&monitor).await?;
    monitor.set_nic_link("nic", true).await?;
    announce(&monitor).await?;
    assert_eq!(packets(wire)?, 2);
    let missing = monitor.set_nic_link("nobody", false).await;
    assert!(matches!(missing, Err(NetworkError::NotFound { .. })), "{missing:?}");
    Ok(())
}
