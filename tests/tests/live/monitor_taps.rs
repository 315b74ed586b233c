//! Network devices on tap interfaces whose queues are passed as descriptors.
//!
//! A tap interface needs privileges and `/dev/net/tun`. Where they are missing, the tests of what
//! QEMU refuses run alone.

use std::fs::File;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;

use qmp::commands::DeviceAdd;
use qmp::monitor::{AddError, Step, TapNic};
use qmp::{Monitor, commands};
use qmp_tests::{Failure, Qemu, Server, TestResult, Version, live_tests};

use crate::support::{monitored, soon};
use crate::taps::taps;

live_tests!(
    tap_with_queues,
    tap_with_one_queue,
    tap_whose_device_fails,
    tap_that_is_none,
    tap_whose_id_is_taken
);

const NO_VHOST: [OwnedFd; 0] = [];

async fn machine(version: Version) -> Result<(Server, Monitor), Failure> {
    let bus = ["-device", "pcie-root-port,id=rp0,slot=1"];
    monitored(Qemu::new(version)?.args(bus).running()).await
}

fn card() -> DeviceAdd {
    DeviceAdd::new("virtio-net-pci").id("nic").bus("rp0")
}

async fn tap_with_queues(version: Version) -> TestResult {
    let Some(taps) = taps(version, 2)? else { return Ok(()) };
    let (_qemu, monitor) = machine(version).await?;
    monitor.add_tap_nic(TapNic::new("net", taps, NO_VHOST, card())).await?;
    let path = "/machine/peripheral/nic";
    assert!(monitor.qom_get::<bool>(path, "mq").await?);
    assert_eq!(monitor.qom_get::<u32>(path, "vectors").await?, 6);
    let networks = monitor.execute(commands::HumanMonitorCommand::new("info network")).await?;
    assert_eq!(networks.matches("type=tap").count(), 2, "{networks}");
    let reset = monitor.execute(commands::SystemReset::new());
    let (removed, reset) = tokio::join!(soon(monitor.remove_device_and_wait("nic")), reset);
    removed??;
    reset?;
    Ok(monitor.remove_nic("net").await?)
}

async fn tap_with_one_queue(version: Version) -> TestResult {
    let Some(taps) = taps(version, 1)? else { return Ok(()) };
    let (_qemu, monitor) = machine(version).await?;
    monitor.add_tap_nic(TapNic::new("net", taps, NO_VHOST, card()).link_down()).await?;
    assert!(!monitor.qom_get::<bool>("/machine/peripheral/nic", "mq").await?);
    Ok(())
}

/// The backend goes, and its id is free again.
async fn tap_whose_device_fails(version: Version) -> TestResult {
    let (Some(two), Some(again)) = (taps(version, 2)?, taps(version, 2)?) else { return Ok(()) };
    let (_qemu, monitor) = machine(version).await?;
    let device = card().property("colour", "blue");
    let outcome = monitor.add_tap_nic(TapNic::new("net", two, NO_VHOST, device)).await;
    let Err(AddError::Monitor { step, undo, .. }) = &outcome else { panic!("{outcome:?}") };
    assert_eq!((*step, undo.len()), (Step::Device, 0), "{undo:?}");
    Ok(monitor.add_tap_nic(TapNic::new("net", again, NO_VHOST, card())).await?)
}

/// What would make QEMU fail in the middle is found before anything is sent.
async fn tap_that_is_none(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    let (one, two) = UnixStream::pair()?;
    let outcome = monitor.add_tap_nic(TapNic::new("net", [one, two], NO_VHOST, card())).await;
    assert_eq!(unusable(outcome), "tap descriptor 0 is a socket");
    let (Some(one), Some(other)) = (taps(version, 1)?, taps(version, 1)?) else { return Ok(()) };
    let both = one.into_iter().chain(other);
    let outcome = monitor.add_tap_nic(TapNic::new("net", both, NO_VHOST, card())).await;
    assert!(unusable(outcome).starts_with("tap descriptor 1 is of "));
    let tun = File::options().read(true).write(true).open("/dev/net/tun")?;
    let outcome = monitor.add_tap_nic(TapNic::new("net", [tun], NO_VHOST, card())).await;
    assert_eq!(unusable(outcome), "tap descriptor 0 has no interface (TUNSETIFF)");
    let Some(taps) = taps(version, 1)? else { return Ok(()) };
    let vhost = [std::io::pipe()?.0];
    let outcome = monitor.add_tap_nic(TapNic::new("net", taps, vhost, card())).await;
    assert_eq!(unusable(outcome), "vhost descriptor 0 is a pipe");
    Ok(())
}

fn unusable(outcome: Result<(), AddError>) -> String {
    match outcome {
        Err(AddError::Unusable { source, .. }) => source.to_string(),
        other => panic!("{other:?}"),
    }
}

/// Its id is taken. QEMU has not looked at the descriptors, and closes them.
async fn tap_whose_id_is_taken(version: Version) -> TestResult {
    let (Some(one), Some(two)) = (taps(version, 1)?, taps(version, 2)?) else { return Ok(()) };
    let (_qemu, monitor) = machine(version).await?;
    monitor.add_tap_nic(TapNic::new("net", one, NO_VHOST, card())).await?;
    let other = DeviceAdd::new("virtio-net-pci").id("other").bus("rp0");
    let outcome = monitor.add_tap_nic(TapNic::new("net", two, NO_VHOST, other)).await;
    let Err(AddError::Monitor { step, undo, .. }) = &outcome else { panic!("{outcome:?}") };
    assert_eq!((*step, undo.len()), (Step::Netdev, 0), "{undo:?}");
    Ok(())
}
