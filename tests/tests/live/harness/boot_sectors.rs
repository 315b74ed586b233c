//! Checks that each boot sector has its documented effect.

use std::io::Write;
use std::os::unix::net::UnixStream;

use qmp_tests::{
    BootSector, Error, Qemu, RawQmp, Server, TestResult, Version, blocking_live_tests,
};
use serde_json::{Value, json};

blocking_live_tests!(
    guest_resets,
    guest_shutdowns,
    suspend_and_wake_up,
    crash_loaded,
    watchdog,
    exit_with_7,
    set_clock,
    balloon,
    serial_byte_is_waited_for
);

/// Starts a machine that boots from the sector.
fn boot(
    version: Version,
    sector: BootSector,
    machine: &str,
    arguments: &[&str],
) -> Result<(Server, RawQmp), Error> {
    let qemu = Qemu::new(version)?.machine(machine).boot(sector)?.args(arguments).start()?;
    let mut qmp = RawQmp::connect(qemu.socket())?;
    qmp.execute("cont", json!({}))?;
    Ok((qemu, qmp))
}

/// Boots and waits for one event.
fn event(
    version: Version,
    sector: BootSector,
    machine: &str,
    arguments: &[&str],
    name: &str,
) -> Result<Value, Error> {
    let (_qemu, mut qmp) = boot(version, sector, machine, arguments)?;
    qmp.event(name)
}

fn guest_resets(version: Version) -> TestResult {
    for sector in [
        BootSector::triple_fault(),
        BootSector::reset_by_chipset(),
        BootSector::reset_by_keyboard(),
    ] {
        let data = event(version, sector, "q35", &[], "RESET")?;
        assert_eq!(data["reason"], "guest-reset");
    }
    Ok(())
}

fn guest_shutdowns(version: Version) -> TestResult {
    let panic = ["-device", "pvpanic"];
    for (sector, arguments, reason) in [
        (BootSector::power_off(), &[][..], "guest-shutdown"),
        (BootSector::suspend_to_disk(), &[], "guest-shutdown"),
        (BootSector::panic(), &panic, "guest-panic"),
    ] {
        let data = event(version, sector, "q35", arguments, "SHUTDOWN")?;
        assert_eq!(data["reason"], reason);
    }
    Ok(())
}

fn suspend_and_wake_up(version: Version) -> TestResult {
    let (_qemu, mut qmp) = boot(version, BootSector::suspend(), "q35", &[])?;
    qmp.event("SUSPEND")?;
    qmp.execute("system_wakeup", json!({}))?;
    qmp.event("WAKEUP")?;
    Ok(())
}

fn crash_loaded(version: Version) -> TestResult {
    let arguments = ["-device", "pvpanic"];
    event(version, BootSector::crash_loaded(), "q35", &arguments, "GUEST_CRASHLOADED")?;
    Ok(())
}

fn watchdog(version: Version) -> TestResult {
    let arguments = ["-device", "ib700", "-action", "watchdog=pause"];
    let data = event(version, BootSector::watchdog(), "pc", &arguments, "WATCHDOG")?;
    assert_eq!(data["action"], "pause");
    Ok(())
}

fn exit_with_7(version: Version) -> TestResult {
    let arguments = ["-device", "isa-debug-exit,iobase=0xf4,iosize=4"];
    let (mut qemu, _qmp) = boot(version, BootSector::exit_with_7(), "q35", &arguments)?;
    assert_eq!(qemu.wait()?.code(), Some(7));
    Ok(())
}

fn set_clock(version: Version) -> TestResult {
    let data = event(version, BootSector::set_clock(), "q35", &[], "RTC_CHANGE")?;
    assert!(data["offset"].is_i64(), "{data}");
    Ok(())
}

fn balloon(version: Version) -> TestResult {
    let arguments = ["-device", "virtio-balloon-pci,id=balloon,addr=5"];
    let (_qemu, mut qmp) = boot(version, BootSector::balloon(), "q35", &arguments)?;
    assert_eq!(qmp.event("BALLOON_CHANGE")?["actual"], 32 << 20);
    Ok(())
}

/// The reset follows the byte, so it cannot occur earlier, however long the guest runs.
fn serial_byte_is_waited_for(version: Version) -> TestResult {
    let sector = BootSector::reset_by_keyboard().after_serial_byte();
    let qemu = Qemu::new(version)?.boot(sector)?.serial("serial").start()?;
    let mut qmp = RawQmp::connect(qemu.socket())?;
    let mut serial = UnixStream::connect(qemu.path("serial"))?;
    qmp.execute("cont", json!({}))?;
    serial.write_all(b"x")?;
    assert_eq!(qmp.event("RESET")?["reason"], "guest-reset");
    Ok(())
}
