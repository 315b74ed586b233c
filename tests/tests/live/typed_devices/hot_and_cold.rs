//! The same devices on a command line and in commands, and the checks of a monitor.

use std::fs::File;
use std::path::Path;

use qmp::commands::{DeviceAdd, QomList, QueryNamedBlockNodes, Quit};
use qmp::devices::{
    FindingKind, PciAddress, PciDevice as _, PcieRootPort, UsbTablet, VhostUserVsockPci,
    VhostVsockPci, VirtioBalloonPci, VirtioBlkPci, VirtioNetPci, VirtioPciDevice as _,
};
use qmp::monitor::CheckedDeviceError;
use qmp::types::{
    BlockdevOptions, BlockdevOptionsFile, ChardevBackend, ChardevFile, ChardevRingbuf,
    ChardevSocket, MemoryBackendMemfdProperties, ObjectOptions, OnOffAuto, SocketAddressLegacy,
    UnixSocketAddress,
};
use qmp::{CommandLine, ConnectError, ConnectOptions, KeyValues, Monitor};
use qmp_tests::{Binaries, Failure, PATIENCE, Program, TestResult, Version, live_tests};

use super::machine::{Machine, netdev, node};
use super::vsock::Vsock;

live_tests!(
    devices_that_are_built_once_start_cold_and_are_plugged_hot,
    a_blocking_client_starts_the_same_machine,
    a_vsock_is_refused_for_the_host_alone,
    what_is_printed_is_what_qemu_takes,
    descriptors_are_inherited,
    the_server_is_asked_what_only_it_knows,
);

/// The file that a vsock needs on the host.
const VSOCK: &str = "/dev/vhost-vsock";

/// The kinds of devices, each built once, for machines with these root ports and a USB bus.
fn devices() -> Vec<DeviceAdd> {
    vec![
        VirtioBlkPci::new()
            .id("disk")
            .bus("port0")
            .addr(PciAddress::slot(0))
            .drive("node0")
            .num_queues(2)
            .write_cache(OnOffAuto::On)
            .serial("one, two")
            .into(),
        VirtioNetPci::new()
            .id("nic")
            .bus("port1")
            .netdev("net0")
            .mac([0x52, 0x54, 0, 0x12, 0x34, 0x56])
            .mq(true)
            .vectors(4)
            .ats(false)
            .into(),
        VirtioBalloonPci::new().id("balloon").bus("port2").deflate_on_oom(true).into(),
        VhostUserVsockPci::new().id("vsock").bus("port4").chardev("service").vectors(3).into(),
        PcieRootPort::new().id("inner").bus("port3").chassis(9).slot(9).multifunction(false).into(),
        UsbTablet::new().id("tablet").bus("usb.0").usb_version(2).into(),
    ]
}

fn vsock() -> DeviceAdd {
    VhostVsockPci::new().id("vsock").bus("port0").guest_cid(77).into()
}

/// A machine with five root ports and a USB controller. The memory is one that other programs can
/// map, as a back-end of vhost-user needs it.
fn line(version: Version) -> Result<CommandLine, Failure> {
    let program = Binaries::find(version)?.program(Program::System)?;
    let line = CommandLine::new(program)
        .machine(KeyValues::new("q35").set("accel", "tcg").set("memory-backend", "ram"))
        .object(ObjectOptions::memory_backend_memfd(
            "ram",
            MemoryBackendMemfdProperties::new(64 << 20).share(true),
        ))
        .cpu(KeyValues::new("qemu64").set("x2apic", true))
        .smp(2)
        .memory(64 << 20)
        .option("-name", KeyValues::default().set("guest", "a, b"))
        .args(["-nodefaults", "-display", "none", "-S"]);
    let port = |number: u8| {
        PcieRootPort::new().id(format!("port{number}")).chassis(number + 1).slot(number.into())
    };
    let line = (0..5).map(port).fold(line, CommandLine::device);
    Ok(line.device(DeviceAdd::new("qemu-xhci").id("usb").bus("pcie.0")))
}

/// Adds what the devices of [`devices`] name on the host.
fn with_backends(line: CommandLine, vsock: &Vsock) -> CommandLine {
    let address = UnixSocketAddress::new(vsock.path().display().to_string());
    let service = ChardevSocket::new(SocketAddressLegacy::unix(address)).server(false);
    line.blockdev(node(0)).netdev(netdev(0)).chardev("service", ChardevBackend::socket(service))
}

/// Checks that the machine has all devices of [`devices`].
async fn has_all(machine: &Machine) -> TestResult {
    let there = machine.client.execute(QomList::new("/machine/peripheral")).await?;
    for device in devices() {
        let id = device.id.unwrap_or_default();
        assert!(there.iter().any(|it| it.name == id), "{id}");
    }
    Ok(())
}

async fn devices_that_are_built_once_start_cold_and_are_plugged_hot(
    version: Version,
) -> TestResult {
    let folder = tempfile::tempdir()?;
    let vsock = Vsock::listen(folder.path().join("vsock"))?;
    let line = || Ok::<_, Failure>(with_backends(line(version)?, &vsock));
    let cold = devices().into_iter().fold(line()?, CommandLine::device);
    has_all(&Machine::start(cold).await?).await?;
    assert_eq!(vsock.configured(), 1);

    let hot = Machine::start(line()?).await?;
    let monitor = Monitor::new(hot.client.clone());
    for device in devices() {
        monitor.add_device_checked(device).await?;
    }
    has_all(&hot).await?;
    assert_eq!(vsock.configured(), 2);
    Ok(())
}

/// The same with the client that needs no runtime, and with a descriptor that is inherited.
async fn a_blocking_client_starts_the_same_machine(version: Version) -> TestResult {
    let folder = tempfile::tempdir()?;
    let vsock = Vsock::listen(folder.path().join("vsock"))?;
    let path = folder.path().join("disk");
    std::fs::write(&path, [0; 4096])?;
    let line = || {
        let file_node = BlockdevOptions::file(BlockdevOptionsFile::new("/dev/fdset/7"));
        let file = File::options().read(true).write(true).open(&path)?;
        let line = with_backends(line(version)?, &vsock).fdset(7, file);
        let line = line.blockdev(file_node.node_name("inherited"));
        Ok::<_, Failure>(devices().into_iter().fold(line, CommandLine::device))
    };
    let (first, second) = (line()?, line()?);
    let at = folder.path().join("qmp");
    let options = ConnectOptions::new().connect_deadline(PATIENCE);
    let count = tokio::task::spawn_blocking(move || {
        let (mut child, client) = first.spawn_blocking_with(&options)?;
        let count = client.execute(QomList::new("/machine/peripheral"))?.len();
        client.execute(Quit::new())?;
        child.wait()?;
        let (mut child, client) = second.spawn_blocking_at(&at, &options)?;
        drop(client);
        let adopted = qmp::blocking::Client::connect_unix_with(&at, &options)?;
        let nodes = adopted.execute(QueryNamedBlockNodes::new())?;
        assert!(nodes.iter().any(|it| it.node_name.as_deref() == Some("inherited")));
        adopted.execute(Quit::new())?;
        child.wait()?;
        Ok::<_, Failure>(count)
    });
    // Five ports, a controller, the devices, and the type of the object.
    assert_eq!(count.await??, 5 + 1 + devices().len() + 1);
    assert_eq!(vsock.configured(), 2);
    Ok(())
}

/// This host may lack what a vsock needs. QEMU takes the device's properties even so.
async fn a_vsock_is_refused_for_the_host_alone(version: Version) -> TestResult {
    let is_of_host = |text: &str| text.contains(VSOCK) || text.contains("vhost device");
    let hot = Machine::start(line(version)?).await?;
    let added = Monitor::new(hot.client.clone()).add_device_checked(vsock()).await;
    let cold = Machine::start(line(version)?.device(vsock())).await;
    if Path::new(VSOCK).exists() {
        added?;
        cold?;
        return Ok(());
    }
    let error = added.err().ok_or_else(|| Failure::new("the host has no vsock"))?;
    assert!(error.server().is_some_and(|it| is_of_host(&it.description)), "{error}");
    match cold {
        Err(ConnectError::Exited { stderr, .. }) => assert!(is_of_host(&stderr), "{stderr}"),
        _ => return Err(Failure::new("the host has no vsock")),
    }
    Ok(())
}

/// The line for a shell starts the same machine, and every kind of character device is taken.
async fn what_is_printed_is_what_qemu_takes(version: Version) -> TestResult {
    let folder = tempfile::tempdir()?;
    let path = |name: &str| folder.path().join(name).display().to_string();
    let listening = SocketAddressLegacy::unix(UnixSocketAddress::new(path("a, b")));
    let socket = ChardevSocket::new(listening).server(true).wait(false);
    let line = line(version)?
        .chardev("file", ChardevBackend::file(ChardevFile::new(path("out, in")).append(true)))
        .chardev("ring", ChardevBackend::ringbuf(ChardevRingbuf::new().size(4096)))
        .chardev("socket", ChardevBackend::socket(socket));
    let vsock = Vsock::listen(folder.path().join("vsock"))?;
    let line = with_backends(line, &vsock);
    let line = devices().into_iter().fold(line, CommandLine::device);
    let mut shell = tokio::process::Command::new("sh");
    shell.args(["-c", &format!("exec {line} \"$@\""), "sh"]);
    let options = ConnectOptions::new().connect_deadline(PATIENCE);
    let (mut child, client) = options.spawn(shell).await?;
    let chardevs = client.execute(qmp::commands::QueryChardev::new()).await?;
    for name in ["file", "ring", "socket"] {
        assert!(chardevs.iter().any(|it| it.label == name), "{name}");
    }
    let name = client.execute(qmp::commands::QueryName::new()).await?;
    assert_eq!(name.name.as_deref(), Some("a, b"));
    client.execute(Quit::new()).await?;
    child.wait().await?;
    assert!(folder.path().join("out, in").exists());
    Ok(())
}

async fn descriptors_are_inherited(version: Version) -> TestResult {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("disk");
    std::fs::write(&path, [0; 4096])?;
    let file = || File::options().read(true).write(true).open(&path);
    let file_node = BlockdevOptions::file(BlockdevOptionsFile::new("/dev/fdset/7"));
    let line = line(version)?.fdset(7, file()?).blockdev(file_node.node_name("node0"));
    let machine = Machine::start(line).await?;
    let nodes = machine.client.execute(QueryNamedBlockNodes::new()).await?;
    assert_eq!(nodes.len(), 1);
    let size = nodes.first().map(|it| it.image.virtual_size);
    assert_eq!(size, Some(4096));
    Ok(())
}

async fn the_server_is_asked_what_only_it_knows(version: Version) -> TestResult {
    let machine =
        Machine::start(line(version)?.device(DeviceAdd::new("ich9-ahci").id("ahci").bus("pcie.0")))
            .await?;
    let monitor = Monitor::new(machine.client.clone());
    let on = |device: &str, bus: &str| DeviceAdd::new(device).bus(bus);
    let wrong = [
        on("virtio-blk-pci", "port0").property("drive", "none"),
        on("virtio-blk-pci", "port0").property("iothread", "none"),
        on("virtio-blk-pci", "usb.0"),
        on("usb-tablet", "port0"),
        on("ide-hd", "ahci.0"),
        DeviceAdd::new("usb-serial").bus("usb.0").property("chardev", "none"),
    ];
    for device in wrong {
        match monitor.add_device_checked(device.clone()).await {
            Err(CheckedDeviceError::Refused(error)) => {
                println!("{error}");
                let [finding] = &error.findings[..] else { panic!("{error}") };
                assert!(is_of_server(&finding.kind), "{error}");
            }
            other => panic!("{device:?}: {other:?}"),
        }
        // The server refuses it as well.
        assert!(machine.client.execute(device).await.is_err());
    }
    Ok(())
}

const fn is_of_server(kind: &FindingKind) -> bool {
    matches!(
        kind,
        FindingKind::Missing { .. } | FindingKind::BusKind { .. } | FindingKind::NotHotPluggable
    )
}
