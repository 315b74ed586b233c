//! Memory that is plugged, unplugged and resized, and what the guest reports of its memory.

use std::pin::pin;
use std::time::Duration;

use qmp::monitor::{
    AddError, BalloonStats, DeviceError, MemoryModule, ResizeError, ResizeProgress, Step,
};
use qmp::{Monitor, commands};
use qmp_tests::{Failure, Qemu, Registers, Server, TestResult, Version, live_tests};
use tokio::time::timeout;

use crate::support::{children, impatient, monitored, soon, stalled};

live_tests!(
    plug_memory_until_no_slot_is_free,
    plug_memory_whose_device_fails,
    plug_memory_whose_backend_comes_too_late,
    unplug_memory_when_the_guest_agrees,
    unplug_memory_when_the_guest_refuses,
    unplug_memory_that_is_gone,
    resize_memory,
    resize_memory_to_what_cannot_be,
    resize_memory_that_another_client_resizes,
    balloon_statistics_of_a_guest_that_reports_nothing
);

const MIB: u64 = 1 << 20;

fn with_slots(version: Version) -> Result<Qemu, Failure> {
    Ok(Qemu::new(version)?.args(["-m", "64,slots=2,maxmem=1G"]).registers("registers"))
}

async fn started(version: Version) -> Result<(Server, Monitor), Failure> {
    monitored(with_slots(version)?).await
}

fn module(id: &str) -> MemoryModule {
    MemoryModule::ram(id, 128 * MIB)
}

/// Returns the backends besides the machine's own.
async fn backends(monitor: &Monitor) -> Result<Vec<String>, Failure> {
    let mut objects = children(monitor, "/objects").await?;
    objects.retain(|id| id.ends_with("-backend"));
    Ok(objects)
}

async fn assert_clean(monitor: &Monitor) -> TestResult {
    assert!(monitor.memory_devices().await?.is_empty());
    assert_eq!(backends(monitor).await?, [""; 0]);
    Ok(())
}

async fn plug_memory_until_no_slot_is_free(version: Version) -> TestResult {
    let (_qemu, monitor) = started(version).await?;
    monitor.plug_memory(module("one").node(0)).await?;
    monitor.plug_memory(module("two")).await?;
    let dimms = monitor.dimms().await?;
    let slots: Vec<_> = dimms.iter().map(|dimm| (dimm.slot, dimm.size)).collect();
    assert_eq!(slots, [(0, 128 << 20), (1, 128 << 20)]);
    let third = monitor.plug_memory(module("three")).await;
    assert!(matches!(third, Err(AddError::NoSlot { slots: 2, .. })), "{third:?}");
    assert_eq!(backends(&monitor).await?.len(), 2);
    Ok(())
}

async fn plug_memory_whose_device_fails(version: Version) -> TestResult {
    let (_qemu, monitor) = started(version).await?;
    let failed = monitor.plug_memory(module("one").node(7)).await;
    let Err(AddError::Monitor { step, source, undo, .. }) = &failed else { panic!("{failed:?}") };
    assert_eq!((*step, undo.len()), (Step::Device, 0));
    assert!(source.server().is_some(), "{source:?}");
    assert_clean(&monitor).await
}

async fn plug_memory_whose_backend_comes_too_late(version: Version) -> TestResult {
    let (mut qemu, monitor) = impatient(with_slots(version)?).await?;
    let configuration = monitor.memory_configuration().await?;
    assert_eq!(configuration.slots, Some(2));
    let late = stalled(&mut qemu, monitor.plug_memory(module("one"))).await?;
    assert!(matches!(&late, Err(error) if error.is_timeout()), "{late:?}");
    assert_clean(&monitor).await
}

/// The registers for the hot-plugging of memory, as the guest's ACPI code uses them.
struct Acpi(Registers);

impl Acpi {
    const BASE: u16 = 0xa00;

    fn connect(qemu: &Server) -> Result<Self, Failure> {
        Ok(Self(Registers::connect(&qemu.path("registers"))?))
    }

    fn eject(&mut self, slot: u32) -> TestResult {
        self.0.write_long(Self::BASE, slot)?;
        self.0.write_byte(Self::BASE + 0x14, 8)?;
        Ok(())
    }

    /// Reports that the processing of the ejection failed, because the device is busy.
    fn refuse(&mut self, slot: u32) -> TestResult {
        self.0.write_long(Self::BASE, slot)?;
        self.0.write_long(Self::BASE + 4, 0x103)?;
        self.0.write_long(Self::BASE + 8, 0x81)?;
        Ok(())
    }
}

/// What the test does as the guest comes once the request has been made.
async fn unplug(
    monitor: &Monitor,
    guest: impl FnOnce() -> TestResult,
) -> Result<Result<(), DeviceError>, Failure> {
    let mut unplugged = pin!(monitor.unplug_memory("one", "one-backend"));
    let early = timeout(Duration::from_millis(300), &mut unplugged).await;
    assert!(early.is_err(), "the guest has done nothing: {early:?}");
    guest()?;
    soon(unplugged).await
}

async fn unplug_memory_when_the_guest_agrees(version: Version) -> TestResult {
    let (qemu, monitor) = started(version).await?;
    let mut acpi = Acpi::connect(&qemu)?;
    monitor.plug_memory(module("one")).await?;
    unplug(&monitor, || acpi.eject(0)).await??;
    assert_clean(&monitor).await?;
    // The slot is free again.
    monitor.plug_memory(module("one")).await?;
    assert_eq!(monitor.dimms().await?.len(), 1);
    Ok(())
}

async fn unplug_memory_when_the_guest_refuses(version: Version) -> TestResult {
    let (qemu, monitor) = started(version).await?;
    let mut acpi = Acpi::connect(&qemu)?;
    monitor.plug_memory(module("one")).await?;
    let refused = unplug(&monitor, || acpi.refuse(0)).await?;
    assert!(
        matches!(&refused, Err(DeviceError::GuestRefused { id }) if id == "one"),
        "{refused:?}"
    );
    assert_eq!(backends(&monitor).await?, ["one-backend"]);
    // It changes its mind.
    unplug(&monitor, || acpi.eject(0)).await??;
    assert_clean(&monitor).await
}

async fn unplug_memory_that_is_gone(version: Version) -> TestResult {
    let (qemu, monitor) = started(version).await?;
    let mut acpi = Acpi::connect(&qemu)?;
    monitor.plug_memory(module("one")).await?;
    // An earlier program was interrupted between the two steps.
    let removal = monitor.remove_device("one").await;
    removal?;
    acpi.eject(0)?;
    soon(monitor.remove_device_and_wait("one")).await??;
    assert_eq!(backends(&monitor).await?, ["one-backend"]);
    monitor.unplug_memory("one", "one-backend").await?;
    monitor.unplug_memory("one", "one-backend").await?;
    assert_clean(&monitor).await?;

    // A backend that something else uses stays.
    monitor.plug_memory(module("two")).await?;
    let used = monitor.unplug_memory("one", "two-backend").await;
    assert!(matches!(&used, Err(error) if error.server().is_some()), "{used:?}");
    Ok(())
}

/// Starts a machine with memory that can be resized. The guest has no driver for it.
async fn resizable(version: Version) -> Result<(Server, Monitor), Failure> {
    let qemu = Qemu::new(version)?.args(["-m", "64,maxmem=1G"]).args([
        "-object",
        "memory-backend-ram,id=vmem0,size=256M",
        "-device",
        "virtio-mem-pci,id=vm0,memdev=vmem0",
    ]);
    monitored(qemu).await
}

async fn requested(monitor: &Monitor) -> Result<u64, Failure> {
    Ok(monitor.qom_get("/machine/peripheral/vm0", "requested-size").await?)
}

async fn resize_memory(version: Version) -> TestResult {
    let (_qemu, monitor) = resizable(version).await?;
    // It has no memory yet.
    soon(async { monitor.resize_memory("vm0", 0).await?.wait().await }).await??;

    let mut resize = monitor.resize_memory("vm0", 64 * MIB).await?;
    assert_eq!(requested(&monitor).await?, 64 * MIB);
    let mut progress = resize.progress();
    let first = soon(progress.next()).await?.transpose()?;
    let Some(ResizeProgress { size, requested, .. }) = first else { panic!("{first:?}") };
    assert_eq!((size, requested), (0, 64 * MIB));
    drop(progress);
    let early = timeout(Duration::from_millis(200), resize.wait()).await;
    assert!(early.is_err(), "there is no driver: {early:?}");
    // The guest is where it ought to be again.
    soon(async { monitor.resize_memory("vm0", 0).await?.wait().await }).await??;
    Ok(())
}

async fn resize_memory_to_what_cannot_be(version: Version) -> TestResult {
    let (_qemu, monitor) = resizable(version).await?;
    let large = monitor.resize_memory("vm0", 512 * MIB).await.map(drop);
    assert!(matches!(large, Err(ResizeError::TooLarge { max: 0x1000_0000, .. })), "{large:?}");
    let odd = monitor.resize_memory("vm0", MIB + 1).await.map(drop);
    assert!(matches!(odd, Err(ResizeError::Unaligned { .. })), "{odd:?}");
    let missing = monitor.resize_memory("vm1", 0).await.map(drop);
    assert!(matches!(missing, Err(ResizeError::NotFound { .. })), "{missing:?}");
    assert_eq!(requested(&monitor).await?, 0);
    Ok(())
}

async fn resize_memory_that_another_client_resizes(version: Version) -> TestResult {
    let (_qemu, monitor) = resizable(version).await?;
    let mut resize = monitor.resize_memory("vm0", 64 * MIB).await?;
    let other = monitor.resize_memory("vm0", 128 * MIB).await?;
    drop(other);
    let superseded = soon(resize.wait()).await?;
    assert!(
        matches!(superseded, Err(ResizeError::Superseded { size: 0x800_0000, .. })),
        "{superseded:?}"
    );
    Ok(())
}

async fn balloon_statistics_of_a_guest_that_reports_nothing(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.args(["-device", "virtio-balloon-pci,id=balloon0"]);
    let (_qemu, monitor) = monitored(qemu).await?;
    let stats = monitor.balloon_stats("balloon0").await?;
    assert_eq!(stats, BalloonStats::default());
    // QEMU has numbers for all that this crate names.
    let path = "/machine/peripheral/balloon0";
    let raw = monitor.execute(commands::QomGet::new(path, "guest-stats")).await?;
    for name in ["stat-free-memory", "stat-htlb-pgfail", "stat-disk-caches", "stat-major-faults"] {
        assert_eq!(raw["stats"][name], u64::MAX, "{name}");
    }
    monitor.poll_balloon_stats("balloon0", Duration::from_millis(1500)).await?;
    let interval: u64 = monitor.qom_get(path, "guest-stats-polling-interval").await?;
    assert_eq!(interval, 2);
    let missing = monitor.balloon_stats("balloon1").await;
    let class = missing.as_ref().err().and_then(|error| error.server()).map(|error| &error.class);
    assert_eq!(class, Some(&qmp::ErrorClass::DeviceNotFound), "{missing:?}");
    Ok(())
}
