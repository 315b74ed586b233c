//! Plugging and unplugging processors.

use std::time::Duration;

use qmp::Monitor;
use qmp::monitor::{CpuError, DeviceError};
use qmp_tests::{Failure, Program, Qemu, Registers, Server, TestResult, Version, live_tests};
use tokio::time::timeout;

use crate::support::{children, impatient, monitored, soon, stalled};

live_tests!(
    plug_cpus_on_every_topology,
    plug_cpus_to_a_total,
    plug_cpus_beyond_the_machine,
    plug_cpu_again,
    plug_cpus_of_which_one_fails,
    plug_cpu_that_comes_too_late,
    unplug_cpu_when_the_guest_agrees,
    unplug_cpu_when_the_guest_refuses,
    unplug_cpu_that_cannot_go,
);
live_tests!(qemu_10_0, qemu_11_1 => plug_cpus_on_s390x);

const FOUR_SOCKETS: [&str; 2] = ["-smp", "1,maxcpus=4,sockets=4"];

async fn with_sockets(version: Version) -> Result<(Server, Monitor), Failure> {
    monitored(Qemu::new(version)?.args(FOUR_SOCKETS)).await
}

async fn present(monitor: &Monitor) -> Result<usize, Failure> {
    let slots = monitor.hotpluggable_cpus().await?;
    Ok(slots.iter().filter(|slot| slot.qom_path.is_some()).count())
}

async fn plug_cpus_on_every_topology(version: Version) -> TestResult {
    let topologies = [
        ("sockets=4", "cpu-socket1-core0-thread0", 1),
        ("sockets=1,cores=4", "cpu-socket0-core1-thread0", 1),
        ("sockets=1,dies=2,cores=2", "cpu-socket0-die0-core1-thread0", 1),
        ("sockets=2,cores=1,threads=2", "cpu-socket0-core0-thread1", 1),
    ];
    for (topology, first, present_before) in topologies {
        let topology = format!("1,maxcpus=4,{topology}");
        // This family has threads.
        let qemu = Qemu::new(version)?.args(["-smp", &topology, "-cpu", "Nehalem"]);
        let (_qemu, monitor) = monitored(qemu).await?;
        assert_eq!(present(&monitor).await?, present_before);
        let ids = monitor.plug_cpus(3).await?;
        assert!(ids.len() == 3 && same_place(&ids[0], first), "{topology}: {ids:?}");
        let mut devices = children(&monitor, "/machine/peripheral").await?;
        devices.sort();
        let mut sorted = ids.clone();
        sorted.sort();
        assert_eq!(devices, sorted);
        let threads = monitor.cpu_threads_by_index().await?;
        assert_eq!(threads.keys().copied().collect::<Vec<_>>(), [0, 1, 2, 3]);
        assert!(threads.values().all(|thread| *thread > 0), "{threads:?}");
    }
    Ok(())
}

/// Newer releases name units that are there once (the die and the module) and older ones do not.
fn same_place(id: &str, expected: &str) -> bool {
    let without = |id: &str| id.replace("-die0", "").replace("-module0", "");
    without(id) == without(expected)
}

async fn plug_cpus_to_a_total(version: Version) -> TestResult {
    let (_qemu, monitor) = with_sockets(version).await?;
    assert_eq!(monitor.plug_cpus_to(3).await?.len(), 2);
    assert_eq!(monitor.plug_cpus_to(3).await?, [""; 0]);
    let fewer = monitor.plug_cpus_to(2).await;
    assert!(matches!(fewer, Err(CpuError::TooMany { total: 2, present: 3 })), "{fewer:?}");
    Ok(())
}

async fn plug_cpus_beyond_the_machine(version: Version) -> TestResult {
    let (_qemu, monitor) = with_sockets(version).await?;
    let many = monitor.plug_cpus(4).await;
    assert!(matches!(many, Err(CpuError::NoRoom { wanted: 4, free: 3 })), "{many:?}");
    assert_eq!(present(&monitor).await?, 1);
    Ok(())
}

async fn plug_cpu_again(version: Version) -> TestResult {
    let (_qemu, monitor) = with_sockets(version).await?;
    let slots = monitor.hotpluggable_cpus().await?;
    let (free, taken): (Vec<_>, Vec<_>) = slots.iter().partition(|slot| slot.qom_path.is_none());
    let id = monitor.plug_cpu(free[0]).await?;
    // The slot is as it was listed before.
    assert_eq!(monitor.plug_cpu(free[0]).await?, id);
    assert_eq!(present(&monitor).await?, 2);
    let occupied = monitor.plug_cpu(taken[0]).await;
    assert!(matches!(occupied, Err(CpuError::Occupied { .. })), "{occupied:?}");
    Ok(())
}

/// The id of the second processor is taken.
async fn plug_cpus_of_which_one_fails(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.args(FOUR_SOCKETS).args(["-device", "qemu-xhci,id=usb"]);
    let (_qemu, monitor) = monitored(qemu).await?;
    let [first, second] = &monitor.plug_cpus(2).await?[..] else { panic!("two") };
    let second = second.replace('2', "3");
    let tablet = qmp::commands::DeviceAdd::new("usb-tablet").id(second.as_str()).bus("usb.0");
    monitor.add_device(tablet).await?;
    let failed = monitor.plug_cpus(1).await;
    let Err(CpuError::Plug { id, source, plugged, is_unknown }) = &failed else {
        panic!("{failed:?}")
    };
    assert_eq!((id, plugged.len(), *is_unknown), (&second, 0, false));
    assert!(source.server().is_some(), "{source:?}");
    assert_ne!(first, &second);
    Ok(())
}

async fn plug_cpu_that_comes_too_late(version: Version) -> TestResult {
    let (mut qemu, monitor) = impatient(Qemu::new(version)?.args(FOUR_SOCKETS)).await?;
    let slots = monitor.hotpluggable_cpus().await?;
    let slot = slots.iter().find(|slot| slot.qom_path.is_none()).expect("three are free");
    let late = stalled(&mut qemu, monitor.plug_cpu(slot)).await?;
    let Err(CpuError::Plug { id, source, plugged, is_unknown: false }) = &late else {
        panic!("{late:?}")
    };
    assert!(source.is_timeout() && plugged[..] == [id.clone()], "{late:?}");
    assert_eq!(&monitor.plug_cpu(slot).await?, id);
    Ok(())
}

/// The registers of q35 for the hot-plugging of processors, as the guest's ACPI code uses them.
struct Acpi(Registers);

impl Acpi {
    const BASE: u16 = 0xcd8;

    /// Connects, and switches from the legacy registers to those that can eject.
    fn connect(qemu: &Server) -> Result<Self, Failure> {
        let mut registers = Registers::connect(&qemu.path("registers"))?;
        registers.write_byte(Self::BASE, 0)?;
        Ok(Self(registers))
    }

    fn eject(&mut self, index: u32) -> TestResult {
        self.0.write_long(Self::BASE, index)?;
        self.0.write_byte(Self::BASE + 4, 8)?;
        Ok(())
    }

    /// Reports that the processing of the ejection failed, because the device is busy.
    fn refuse(&mut self, index: u32) -> TestResult {
        self.0.write_long(Self::BASE, index)?;
        for (command, data) in [(1, 0x103), (2, 0x81)] {
            self.0.write_byte(Self::BASE + 5, command)?;
            self.0.write_long(Self::BASE + 8, data)?;
        }
        Ok(())
    }
}

async fn with_guest(version: Version) -> Result<(Server, Monitor, Acpi), Failure> {
    let qemu = Qemu::new(version)?.args(FOUR_SOCKETS).registers("registers");
    let (qemu, monitor) = monitored(qemu).await?;
    let acpi = Acpi::connect(&qemu)?;
    Ok((qemu, monitor, acpi))
}

/// What the test does as the guest comes once the request has been made.
async fn unplug(
    monitor: &Monitor,
    id: &str,
    guest: impl FnOnce() -> TestResult,
) -> Result<Result<(), DeviceError>, Failure> {
    let mut unplugged = std::pin::pin!(monitor.unplug_cpu(id));
    let early = timeout(Duration::from_millis(300), &mut unplugged).await;
    assert!(early.is_err(), "the guest has done nothing: {early:?}");
    guest()?;
    soon(unplugged).await
}

async fn unplug_cpu_when_the_guest_agrees(version: Version) -> TestResult {
    let (_qemu, monitor, mut acpi) = with_guest(version).await?;
    let ids = monitor.plug_cpus(2).await?;
    unplug(&monitor, &ids[0], || acpi.eject(1)).await??;
    let threads = monitor.cpu_threads_by_index().await?;
    assert_eq!(threads.keys().copied().collect::<Vec<_>>(), [0, 2]);
    monitor.unplug_cpu(&ids[0]).await?;
    Ok(())
}

async fn unplug_cpu_when_the_guest_refuses(version: Version) -> TestResult {
    let (_qemu, monitor, mut acpi) = with_guest(version).await?;
    let ids = monitor.plug_cpus(1).await?;
    let refused = unplug(&monitor, &ids[0], || acpi.refuse(1)).await?;
    assert!(
        matches!(&refused, Err(DeviceError::GuestRefused { id }) if *id == ids[0]),
        "{refused:?}"
    );
    // It changes its mind.
    unplug(&monitor, &ids[0], || acpi.eject(1)).await??;
    assert_eq!(present(&monitor).await?, 1);
    Ok(())
}

async fn unplug_cpu_that_cannot_go(version: Version) -> TestResult {
    let vga = Qemu::new(version)?.args(["-device", "VGA,id=vga"]);
    let (_qemu, monitor) = monitored(vga).await?;
    let refused = monitor.unplug_cpu("vga").await;
    assert!(matches!(&refused, Err(error) if error.server().is_some()), "{refused:?}");
    Ok(())
}

async fn plug_cpus_on_s390x(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.emulator(Program::SystemS390x).machine("s390-ccw-virtio");
    let (_qemu, monitor) = monitored(qemu.args(["-smp", "1,maxcpus=3"])).await?;
    let ids = monitor.plug_cpus(2).await?;
    assert!(ids[0].ends_with("core1") && ids[1].ends_with("core2"), "{ids:?}");
    assert_eq!(monitor.cpu_threads_by_index().await?.len(), 3);
    let refused = monitor.unplug_cpu(&ids[0]).await;
    assert!(matches!(&refused, Err(error) if error.server().is_some()), "{refused:?}");
    Ok(())
}
