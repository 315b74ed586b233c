//! Places on PCI buses, without firmware: the machines here have not executed an instruction.

use std::collections::BTreeMap;

use qmp::commands::DeviceAdd;
use qmp::monitor::{PciAddress, PciBus, PciBusKind, PciError};
use qmp::{Monitor, commands};
use qmp_tests::{Failure, Program, Qemu, Server, TestResult, Version, live_tests};

use crate::support::monitored;

live_tests!(
    pci_path,
    pci_path_of_what_is_on_no_pci_bus,
    pci_path_after_firmware,
    buses_of_q35,
    buses_of_pc,
    buses_take_devices_as_told_on_q35,
    buses_take_devices_as_told_on_pc,
    buses_take_devices_as_told_without_acpi,
    free_slot_on_q35,
    every_free_slot_of_pc_is_found,
    every_free_slot_of_q35_is_found
);
live_tests!(qemu_10_0, qemu_11_1 => free_slot_on_aarch64, free_slot_on_s390x);

/// The buses that a machine may have: ports, one that is switched off, bridges, a switch, a second
/// root.
const Q35: [&str; 10] = [
    "pcie-root-port,id=rp0,chassis=1,addr=2",
    "pcie-root-port,id=rp1,chassis=2,addr=3.0,multifunction=on",
    "pcie-root-port,id=rp2,chassis=3,addr=3.1",
    "pcie-root-port,id=off,chassis=4,addr=4,hotplug=off",
    "pcie-pci-bridge,id=br0,bus=rp1",
    "pci-bridge,id=br1,bus=br0,chassis_nr=9,addr=5",
    "x3130-upstream,id=up,bus=rp2",
    "xio3130-downstream,id=down,bus=up,chassis=5,slot=5",
    "pxb-pcie,id=pxb,bus_nr=100,addr=6",
    "pcie-root-port,id=rp3,chassis=6,bus=pxb,addr=0",
];

const PC: [&str; 3] = [
    "pci-bridge,id=br0,chassis_nr=1,addr=1e.0",
    "pci-bridge,id=br1,chassis_nr=2,shpc=on,bus=br0,addr=4",
    "virtio-rng-pci,id=rng,bus=br1,addr=7",
];

async fn machine(
    version: Version,
    machine: &str,
    devices: &[&str],
) -> Result<(Server, Monitor), Failure> {
    let devices = devices.iter().flat_map(|device| ["-device", device]);
    monitored(Qemu::new(version)?.machine(machine).args(devices)).await
}

fn rng(id: &str) -> DeviceAdd {
    DeviceAdd::new("virtio-rng-pci").id(id)
}

async fn pci_path(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version, "q35", &Q35).await?;
    monitor.add_device(rng("rng").bus("down")).await?;
    let mut paths = BTreeMap::new();
    for id in ["rp0", "br1", "down", "rng", "rp3", "pxb", "/machine/peripheral/rp2"] {
        let path = monitor.pci_path(id).await?;
        paths.insert(id, (path.root.clone(), path.to_string()));
    }
    let root = |path: &str| ("pcie.0".to_owned(), path.to_owned());
    let expected = [
        ("rp0", root("02")),
        ("br1", root("03/00/05")),
        ("down", root("03.1/00/00")),
        ("rng", root("03.1/00/00/00")),
        ("rp3", ("pxb".to_owned(), "00".to_owned())),
        ("pxb", root("06")),
        ("/machine/peripheral/rp2", root("03.1")),
    ];
    assert_eq!(paths, expected.into());
    Ok(())
}

async fn pci_path_of_what_is_on_no_pci_bus(version: Version) -> TestResult {
    let devices = ["qemu-xhci,id=usb", "usb-tablet,id=tablet", "virtio-scsi-pci,id=scsi"];
    let qemu = Qemu::new(version)?.args(devices.iter().flat_map(|device| ["-device", device]));
    let memory = ["-m", "64M,slots=2,maxmem=1G", "-object", "memory-backend-ram,id=m0,size=128M"];
    let dimm = ["-device", "pc-dimm,id=dimm,memdev=m0"];
    let (_qemu, monitor) = monitored(qemu.args(memory).args(dimm)).await?;
    for id in ["tablet", "dimm", "/objects/m0", "/machine"] {
        let path = monitor.pci_path(id).await;
        assert!(matches!(path, Err(PciError::NotPci { .. })), "{id}: {path:?}");
    }
    for id in ["nobody", "/machine/nowhere"] {
        let path = monitor.pci_path(id).await;
        let Err(PciError::NotFound { id: named }) = &path else { panic!("{path:?}") };
        assert_eq!(named, id);
    }
    assert_eq!(monitor.pci_path("scsi").await?.root, "pcie.0");
    Ok(())
}

/// Firmware numbers buses, and paths do not depend on that. Then `query-pci` tells the same.
async fn pci_path_after_firmware(version: Version) -> TestResult {
    let (_qemu, monitor) =
        machine(version, "q35", &[Q35[0], "virtio-rng-pci,id=rng,bus=rp0"]).await?;
    assert_eq!(monitor.pci_device("rng").await?.map(|device| device.slot), None);
    let before = monitor.pci_path("rng").await?;
    monitor.execute(commands::Cont::new()).await?;
    let found = crate::support::soon(async {
        loop {
            match monitor.pci_device("rng").await {
                Ok(None) => tokio::time::sleep(std::time::Duration::from_millis(50)).await,
                found => return found,
            }
        }
    });
    let found = found.await??.ok_or_else(|| Failure::new("no device"))?;
    assert_eq!((found.slot, found.function), (0, 0));
    assert_eq!(monitor.pci_path("rng").await?, before);
    assert_eq!(before.to_string(), "02/00");
    Ok(())
}

/// Returns the buses by their names, each with its kind, whether it takes devices, and how many it
/// has.
fn told(buses: &[PciBus]) -> BTreeMap<&str, (PciBusKind, bool, usize)> {
    let bus = |bus: &PciBus| (bus.kind, bus.hot_pluggable, bus.taken.len());
    buses.iter().map(|it| (it.name.as_str(), bus(it))).collect()
}

async fn buses_of_q35(version: Version) -> TestResult {
    use PciBusKind::{Bridge, ExpressRoot, Port, Switch};

    let (_qemu, monitor) = machine(version, "q35", &Q35).await?;
    let buses = monitor.pci_buses().await?;
    let mut told = told(&buses);
    let (kind, hot_pluggable, devices) =
        told.remove("pcie.0").ok_or_else(|| Failure::new("no root"))?;
    assert_eq!((kind, hot_pluggable), (ExpressRoot, false));
    // The host bridge, the chips of the board, and what is plugged in.
    assert!(devices >= 8, "{buses:?}");
    let expected = [
        ("rp0", (Port, true, 0)),
        ("rp1", (Port, true, 1)),
        ("rp2", (Port, true, 1)),
        ("off", (Port, false, 0)),
        ("br0", (Bridge, true, 1)),
        ("br1", (Bridge, true, 0)),
        ("up", (Switch, false, 1)),
        ("down", (Port, true, 0)),
        ("pxb", (ExpressRoot, false, 1)),
        ("rp3", (Port, true, 0)),
    ];
    assert_eq!(told, expected.into());
    Ok(())
}

async fn buses_of_pc(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version, "pc", &PC).await?;
    let buses = monitor.pci_buses().await?;
    let names: Vec<_> = buses.iter().map(|bus| (bus.name.as_str(), bus.kind)).collect();
    let expected =
        [("pci.0", PciBusKind::Root), ("br0", PciBusKind::Bridge), ("br1", PciBusKind::Bridge)];
    assert_eq!(names, expected);
    // The host bridge, and the three functions of the south bridge.
    let function = |function| PciAddress { slot: 1, function };
    let taken =
        [PciAddress::slot(0), function(0), function(1), function(3), PciAddress::slot(0x1e)];
    assert_eq!(buses[0].taken, taken);
    assert_eq!(buses[0].free_slot(), Some(PciAddress::slot(2)));
    assert_eq!(buses[2].taken, [PciAddress::slot(7)]);
    Ok(())
}

/// Tries on each bus whether QEMU does as is told of the bus.
async fn take_devices_as_told(monitor: &Monitor) -> TestResult {
    for bus in &monitor.pci_buses().await? {
        let (name, id) = (&bus.name, format!("on-{}", bus.name).replace('.', "-"));
        println!("{name}: {}, takes devices: {}", bus.kind, bus.hot_pluggable);
        match monitor.free_pci_slot_on(name).await {
            Ok(slot) => {
                assert_eq!(Some(slot.addr), bus.free_slot());
                monitor.add_device(slot.put(rng(&id))).await?;
            }
            // 7.2 puts a second device into a port, where no guest finds it.
            Err(PciError::Full { .. }) => assert!(bus.hot_pluggable && bus.free_slot().is_none()),
            Err(PciError::NotHotPluggable { .. }) => {
                assert!(!bus.hot_pluggable);
                let refused = monitor.add_device(rng(&id).bus(&**name)).await;
                // With ACPI, QEMU puts devices into a switch, where PCI Express has none.
                let is_switch = bus.kind == PciBusKind::Switch;
                assert!(refused.is_err() || is_switch, "{name}: {refused:?}");
            }
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

async fn buses_take_devices_as_told_on_q35(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version, "q35", &Q35).await?;
    take_devices_as_told(&monitor).await
}

async fn buses_take_devices_as_told_on_pc(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version, "pc", &PC).await?;
    take_devices_as_told(&monitor).await?;
    let off = "PIIX4_PM.acpi-root-pci-hotplug=off";
    let devices = PC.iter().flat_map(|device| ["-device", device]);
    let qemu = Qemu::new(version)?.machine("pc").args(["-global", off]).args(devices);
    let (_qemu, monitor) = monitored(qemu).await?;
    assert!(!monitor.pci_buses().await?[0].hot_pluggable);
    take_devices_as_told(&monitor).await
}

/// The ports and bridges have controllers of their own.
async fn buses_take_devices_as_told_without_acpi(version: Version) -> TestResult {
    let off =
        ["PIIX4_PM", "ICH9-LPC"].map(|it| format!("{it}.acpi-pci-hotplug-with-bridge-support=off"));
    for (name, off, devices) in [("pc", &off[0], &PC[..]), ("q35", &off[1], &Q35[..])] {
        let devices = devices.iter().flat_map(|device| ["-device", device]);
        let qemu = Qemu::new(version)?.machine(name).args(["-global", off.as_str()]).args(devices);
        let (_qemu, monitor) = monitored(qemu).await?;
        take_devices_as_told(&monitor).await?;
    }
    Ok(())
}

async fn free_slot_on_q35(version: Version) -> TestResult {
    let ports = ["pcie-root-port,id=rp0,chassis=1", "pcie-root-port,id=rp1,chassis=2"];
    let (_qemu, monitor) = machine(version, "q35", &ports).await?;
    for (id, bus) in [("one", "rp0"), ("two", "rp1")] {
        let slot = monitor.free_pci_slot().await?;
        assert_eq!((slot.bus.as_str(), slot.addr), (bus, PciAddress::slot(0)));
        monitor.add_device(slot.put(rng(id))).await?;
    }
    let asking = monitor.clone();
    let none = tokio::spawn(async move { asking.free_pci_slot().await }).await?;
    assert!(matches!(none, Err(PciError::NoFreeSlot)), "{none:?}");
    let full = monitor.free_pci_slot_on("rp0").await;
    assert!(matches!(full, Err(PciError::Full { .. })), "{full:?}");
    let root = monitor.free_pci_slot_on("pcie.0").await;
    assert!(matches!(root, Err(PciError::NotHotPluggable { .. })), "{root:?}");
    let nowhere = monitor.free_pci_slot_on("nowhere").await;
    assert!(matches!(nowhere, Err(PciError::NoSuchBus { .. })), "{nowhere:?}");
    Ok(())
}

/// Plugs in devices until no slot is free any more, and returns on which bus each is.
async fn fill(monitor: &Monitor) -> Result<BTreeMap<String, usize>, Failure> {
    let mut buses = BTreeMap::new();
    for number in 0..200 {
        let slot = match monitor.free_pci_slot().await {
            Err(PciError::NoFreeSlot) => return Ok(buses),
            slot => slot?,
        };
        *buses.entry(slot.bus.clone()).or_default() += 1;
        // One that takes no memory of its own.
        let device = DeviceAdd::new("i6300esb").id(format!("device{number}"));
        monitor.add_device(slot.put(device)).await?;
    }
    Err(Failure::new("there is no end"))
}

async fn every_free_slot_of_pc_is_found(version: Version) -> TestResult {
    // A bridge has a controller of its own without ACPI, which does not serve slot 0.
    for acpi in ["on", "off"] {
        let acpi = format!("PIIX4_PM.acpi-pci-hotplug-with-bridge-support={acpi}");
        let bridge = ["-device", "pci-bridge,id=br0,chassis_nr=1,shpc=on,addr=1e.0"];
        let qemu = Qemu::new(version)?.machine("pc").args(["-global", &*acpi]).args(bridge);
        let (_qemu, monitor) = monitored(qemu).await?;
        let filled = fill(&monitor).await?;
        // Of 31 slots, the root bus gives one to the south bridge and one to the bridge.
        assert_eq!(filled, [("pci.0".to_owned(), 29), ("br0".to_owned(), 31)].into(), "{acpi}");
        let more = monitor.add_device(DeviceAdd::new("i6300esb").bus("pci.0")).await;
        assert!(more.is_err(), "there was another place");
    }
    Ok(())
}

async fn every_free_slot_of_q35_is_found(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version, "q35", &[&Q35[..5], &Q35[6..8]].concat()).await?;
    let filled = fill(&monitor).await?;
    assert_eq!(filled["br0"], 31);
    let ports: Vec<_> = filled.keys().map(String::as_str).collect();
    assert_eq!(ports, ["br0", "down", "rp0"]);
    Ok(())
}

async fn free_slot_on_aarch64(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.emulator(Program::SystemAarch64).machine("virt");
    let ports = [
        "-device",
        "pcie-root-port,id=rp0,chassis=1",
        "-device",
        "pcie-root-port,id=off,chassis=2,hotplug=off",
    ];
    let (_qemu, monitor) = monitored(qemu.args(ports)).await?;
    take_devices_as_told(&monitor).await?;
    assert_eq!(monitor.pci_path("on-rp0").await?.root, "pcie.0");
    let none = monitor.free_pci_slot().await;
    assert!(matches!(none, Err(PciError::NoFreeSlot)), "{none:?}");
    Ok(())
}

async fn free_slot_on_s390x(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.emulator(Program::SystemS390x).machine("s390-ccw-virtio");
    let (_qemu, monitor) = monitored(qemu).await?;
    let buses = monitor.pci_buses().await?;
    println!("{buses:?}");
    let slot = monitor.free_pci_slot().await?;
    monitor.add_device(slot.put(rng("rng"))).await?;
    assert_eq!(monitor.pci_path("rng").await?.to_string(), "01");
    Ok(())
}
