//! Nodes, networks and character devices whose files and sockets are passed as descriptors.

use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::os::unix::net::{UnixDatagram, UnixStream};
use std::path::Path;

use qmp::commands::DeviceAdd;
use qmp::monitor::{AddError, BlockDeviceError, Passed, Step};
use qmp::types::{
    BlockdevOptions, BlockdevOptionsFile, BlockdevOptionsQcow2, ChardevBackend, ChardevFile,
    ChardevSocket, FdSocketAddress, Netdev, NetdevDgramOptions, NetdevSocketOptions, SocketAddress,
    SocketAddressLegacy,
};
use qmp::{Monitor, commands};
use qmp_tests::{Failure, PATIENCE, Qemu, Server, TestResult, Version, live_tests};

use crate::support::{children, impatient, monitored, node_names, soon, stalled};

live_tests!(
    node_on_a_passed_file,
    node_on_a_passed_file_that_is_written_later,
    node_on_a_file_for_reading,
    node_on_a_file_that_does_not_fit,
    node_of_a_name_that_is_taken,
    node_through_a_stall,
    node_of_an_earlier_program,
    node_of_two_files,
    disk_on_a_passed_file,
    disk_whose_device_fails,
    network_on_a_passed_socket,
    network_on_datagrams,
    network_that_fails,
    chardev_on_a_passed_file,
    chardev_on_a_file_of_the_wrong_mode,
    chardev_on_a_passed_socket
);

/// A machine that runs: QEMU 7.2 takes sets off its list only then.
async fn machine(version: Version) -> Result<(Server, Monitor), Failure> {
    let bus = ["-device", "pcie-root-port,id=rp0,slot=1"];
    monitored(Qemu::new(version)?.args(bus).running()).await
}

/// The texts of all descriptors in sets, without what makes each unique.
async fn sets(monitor: &Monitor) -> Result<Vec<String>, Failure> {
    let sets = monitor.execute(commands::QueryFdsets::new()).await?;
    let texts = sets.iter().flat_map(|set| &set.fds).filter_map(|fd| fd.opaque.as_deref());
    let mut texts: Vec<_> =
        texts.map(|text| text.split(":fd-").next().unwrap_or(text).to_owned()).collect();
    texts.sort();
    Ok(texts)
}

/// There is not even an empty set.
async fn holds_nothing(monitor: &Monitor) -> TestResult {
    let sets = monitor.execute(commands::QueryFdsets::new()).await?;
    assert!(sets.is_empty(), "{sets:?}");
    assert_eq!(node_names(monitor).await?, [""; 0]);
    Ok(())
}

/// An image without a name.
fn image(qemu: &Server, format: &str) -> Result<File, Failure> {
    let path = qemu.path("image");
    qemu.binaries().create_image(&path, format, 3 << 20)?;
    let file = File::options().read(true).write(true).open(&path)?;
    fs::remove_file(&path)?;
    Ok(file)
}

fn for_reading(qemu: &Server) -> Result<File, Failure> {
    let path = qemu.path("image");
    qemu.binaries().create_image(&path, "raw", 3 << 20)?;
    let file = File::open(&path)?;
    fs::remove_file(&path)?;
    Ok(file)
}

fn raw([path]: [String; 1]) -> BlockdevOptions {
    BlockdevOptions::file(BlockdevOptionsFile::new(path))
}

/// QEMU has closed the other end.
fn is_closed(mut ours: UnixStream) -> TestResult {
    ours.set_nonblocking(false)?;
    ours.set_read_timeout(Some(PATIENCE))?;
    ours.read_to_end(&mut Vec::new())?;
    Ok(())
}

fn step(outcome: &Result<(), AddError>) -> Step {
    let Err(AddError::Monitor { step, undo, source, .. }) = outcome else { panic!("{outcome:?}") };
    assert!(undo.is_empty(), "{undo:?}");
    assert!(source.server().is_some(), "{source:?}");
    *step
}

const BOTH: [&str; 2] = ["rdonly:node:disk", "rdwr:node:disk"];

async fn node_on_a_passed_file(version: Version) -> TestResult {
    let (qemu, monitor) = machine(version).await?;
    let qcow2 = |path| BlockdevOptions::qcow2(BlockdevOptionsQcow2::new(raw(path)));
    monitor.add_block_node_with("disk", [Passed::path(image(&qemu, "qcow2")?)], qcow2).await?;
    assert_eq!(monitor.block_node_size("disk").await?, 3 << 20);
    assert_eq!(sets(&monitor).await?, BOTH);
    monitor.remove_block_device("disk").await?;
    holds_nothing(&monitor).await?;
    // A second time is harmless.
    monitor.remove_block_device("disk").await?;
    Ok(())
}

/// QEMU opens the file for reading at first, and again when a device is to write to it.
async fn node_on_a_passed_file_that_is_written_later(version: Version) -> TestResult {
    let (qemu, monitor) = machine(version).await?;
    let node = |path| raw(path).auto_read_only(true);
    let device = DeviceAdd::new("virtio-blk-pci").id("vd0").bus("rp0");
    let file = [Passed::path(for_reading(&qemu)?)];
    let outcome = monitor.add_block_device_with("disk", device, file, node).await;
    assert_eq!(step(&outcome), Step::Device, "it cannot be written to");
    monitor.add_block_node_with("disk", [Passed::path(image(&qemu, "raw")?)], node).await?;
    let device = DeviceAdd::new("virtio-blk-pci").id("vd0").bus("rp0").property("drive", "disk");
    monitor.add_device(device).await?;
    let removed = monitor.remove_block_device("disk").await;
    assert!(matches!(removed, Err(BlockDeviceError::InUse { .. })), "{removed:?}");
    assert_eq!(sets(&monitor).await?, BOTH, "the node is still there");
    Ok(())
}

async fn node_on_a_file_for_reading(version: Version) -> TestResult {
    let (qemu, monitor) = machine(version).await?;
    let node = |path| raw(path).read_only(true);
    monitor.add_block_node_with("disk", [Passed::path(for_reading(&qemu)?)], node).await?;
    assert_eq!(monitor.block_node_size("disk").await?, 3 << 20);
    assert_eq!(sets(&monitor).await?, ["rdonly:node:disk"]);
    monitor.remove_block_device("disk").await?;
    // A file for both serves as well.
    monitor.add_block_node_with("disk", [Passed::path(image(&qemu, "raw")?)], node).await?;
    monitor.remove_block_device("disk").await?;
    holds_nothing(&monitor).await
}

async fn node_on_a_file_that_does_not_fit(version: Version) -> TestResult {
    let (qemu, monitor) = machine(version).await?;
    let file = [Passed::path(for_reading(&qemu)?)];
    let outcome = monitor.add_block_node_with("disk", file, raw).await;
    assert_eq!(step(&outcome), Step::Node);
    holds_nothing(&monitor).await
}

async fn node_of_a_name_that_is_taken(version: Version) -> TestResult {
    let (qemu, monitor) = machine(version).await?;
    monitor.add_block_node_with("disk", [Passed::path(image(&qemu, "raw")?)], raw).await?;
    let again = [Passed::path(image(&qemu, "raw")?)];
    let outcome = monitor.add_block_node_with("disk", again, raw).await;
    assert_eq!(step(&outcome), Step::Node);
    assert_eq!(sets(&monitor).await?, BOTH, "the first node has its sets");
    monitor.remove_block_device("disk").await?;
    holds_nothing(&monitor).await
}

async fn node_through_a_stall(version: Version) -> TestResult {
    let (mut qemu, monitor) = impatient(Qemu::new(version)?.running()).await?;
    let file = [Passed::path(image(&qemu, "raw")?)];
    let outcome = stalled(&mut qemu, monitor.add_block_node_with("disk", file, raw)).await?;
    let Err(AddError::Monitor { step, undo, .. }) = &outcome else { panic!("{outcome:?}") };
    assert_eq!(*step, Step::File);
    assert!(undo.is_empty(), "{undo:?}");
    holds_nothing(&monitor).await
}

/// Whoever takes over knows which sets belong to the node.
async fn node_of_an_earlier_program(version: Version) -> TestResult {
    let (qemu, monitor) = machine(version).await?;
    monitor.add_block_node_with("disk", [Passed::path(image(&qemu, "raw")?)], raw).await?;
    drop(monitor);
    let monitor = Monitor::new(qmp::Client::connect_unix(qemu.socket()).await?);
    let adopted = monitor.adopt().await?;
    assert_eq!(adopted.descriptors("rdwr:node:disk:").count(), 1);
    monitor.remove_block_device("disk").await?;
    holds_nothing(&monitor).await
}

async fn node_of_two_files(version: Version) -> TestResult {
    let (qemu, monitor) = machine(version).await?;
    let files = [image(&qemu, "qcow2")?, image(&qemu, "qcow2")?].map(Passed::path);
    let chain = |[top, base]: [String; 2]| {
        let base = BlockdevOptions::qcow2(BlockdevOptionsQcow2::new(raw([base])));
        let top = BlockdevOptionsQcow2::new(raw([top])).backing(base.read_only(true));
        BlockdevOptions::qcow2(top)
    };
    monitor.add_block_node_with("disk", files, chain).await?;
    assert_eq!(sets(&monitor).await?.len(), 4);
    monitor.remove_block_device("disk").await?;
    holds_nothing(&monitor).await
}

async fn disk_on_a_passed_file(version: Version) -> TestResult {
    let (qemu, monitor) = machine(version).await?;
    let device = DeviceAdd::new("virtio-blk-pci").id("vd0").bus("rp0");
    let file = [Passed::path(image(&qemu, "raw")?)];
    monitor.add_block_device_with("disk", device, file, raw).await?;
    assert!(children(&monitor, "/machine/peripheral").await?.contains(&"vd0".to_owned()));
    let reset = monitor.execute(commands::SystemReset::new());
    let (removed, reset) = tokio::join!(soon(monitor.remove_device_and_wait("vd0")), reset);
    removed??;
    reset?;
    monitor.remove_block_device("disk").await?;
    holds_nothing(&monitor).await
}

async fn disk_whose_device_fails(version: Version) -> TestResult {
    let (qemu, monitor) = machine(version).await?;
    let device = DeviceAdd::new("virtio-blk-pci").id("vd0").bus("rp0").property("colour", "blue");
    let file = [Passed::path(image(&qemu, "raw")?)];
    let outcome = monitor.add_block_device_with("disk", device, file, raw).await;
    assert_eq!(step(&outcome), Step::Device);
    holds_nothing(&monitor).await?;
    let file = [Passed::path(image(&qemu, "raw")?)];
    let nameless = DeviceAdd::new("virtio-blk-pci");
    let outcome = monitor.add_block_device_with("disk", nameless, file, raw).await;
    assert!(matches!(outcome, Err(AddError::NoId { step: Step::Device, .. })), "{outcome:?}");
    Ok(())
}

fn card() -> DeviceAdd {
    DeviceAdd::new("virtio-net-pci").id("nic").bus("rp0")
}

fn socket([fd]: [String; 1]) -> Netdev {
    Netdev::socket("net", NetdevSocketOptions::new().fd(fd))
}

/// The device sends a packet, and it arrives at the other end.
async fn announces(monitor: &Monitor, mut wire: impl Read) -> TestResult {
    monitor.execute(commands::AnnounceSelf::new(50, 50, 1, 50)).await?;
    let mut packet = [0; 128];
    assert!(wire.read(&mut packet)? >= 60);
    Ok(())
}

async fn network_on_a_passed_socket(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    let (ours, theirs) = UnixStream::pair()?;
    ours.set_read_timeout(Some(PATIENCE))?;
    monitor.add_nic_with(card(), [Passed::name(theirs)], socket).await?;
    announces(&monitor, &ours).await?;
    let reset = monitor.execute(commands::SystemReset::new());
    let (removed, reset) = tokio::join!(soon(monitor.remove_device_and_wait("nic")), reset);
    removed??;
    reset?;
    monitor.remove_nic("net").await?;
    is_closed(ours)
}

async fn network_on_datagrams(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    let (ours, theirs) = UnixDatagram::pair()?;
    ours.set_read_timeout(Some(PATIENCE))?;
    let dgram = |[fd]: [String; 1]| {
        let address = SocketAddress::fd(FdSocketAddress::new(fd));
        Netdev::dgram("net", NetdevDgramOptions::new().local(address))
    };
    monitor.add_nic_with(card(), [Passed::name(theirs)], dgram).await?;
    monitor.execute(commands::AnnounceSelf::new(50, 50, 1, 50)).await?;
    assert!(ours.recv(&mut [0; 128])? >= 60);
    Ok(())
}

async fn network_that_fails(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    // QEMU does not get to the descriptor.
    let (ours, theirs) = UnixStream::pair()?;
    let net = |[fd]: [String; 1]| {
        Netdev::socket("net", NetdevSocketOptions::new().fd(fd).listen("localhost:0"))
    };
    let outcome = monitor.add_netdev_with([Passed::name(theirs)], net).await;
    assert_eq!(step(&outcome), Step::Netdev);
    is_closed(ours)?;
    // The device is refused when the backend has the descriptor.
    let (ours, theirs) = UnixStream::pair()?;
    let device = card().property("colour", "blue");
    let outcome = monitor.add_nic_with(device, [Passed::name(theirs)], socket).await;
    assert_eq!(step(&outcome), Step::Device);
    is_closed(ours)?;
    // The id is free again.
    let (ours, theirs) = UnixStream::pair()?;
    monitor.add_netdev_with([Passed::name(theirs)], socket).await?;
    monitor.remove_nic("net").await?;
    is_closed(ours)
}

fn log_file([path]: [String; 1]) -> ChardevBackend {
    ChardevBackend::file(ChardevFile::new(path))
}

/// Whether QEMU has a file open.
fn has_open(qemu: &Server, path: &Path) -> Result<bool, Failure> {
    let open = fs::read_dir(format!("/proc/{}/fd", qemu.pid()))?;
    Ok(open.flatten().filter_map(|entry| fs::read_link(entry.path()).ok()).any(|it| it == path))
}

async fn chardev_on_a_passed_file(version: Version) -> TestResult {
    let (qemu, monitor) = machine(version).await?;
    let path = fs::canonicalize(qemu.folder())?.join("log");
    fs::write(&path, "text")?;
    for read in [false, true] {
        let file = File::options().read(read).write(true).open(&path)?;
        monitor.add_chardev_with("log", [Passed::path(file)], log_file).await?;
        assert_eq!(fs::read(&path)?, b"", "QEMU truncates it");
        assert_eq!(sets(&monitor).await?, [""; 0]);
        assert!(has_open(&qemu, &path)?);
        monitor.remove_chardev("log").await?;
        assert!(!has_open(&qemu, &path)?);
        holds_nothing(&monitor).await?;
    }
    Ok(())
}

async fn chardev_on_a_file_of_the_wrong_mode(version: Version) -> TestResult {
    let (qemu, monitor) = machine(version).await?;
    let path = fs::canonicalize(qemu.folder())?.join("log");
    fs::write(&path, "text")?;
    let passed = [Passed::path(File::open(&path)?)];
    let outcome = monitor.add_chardev_with("log", passed, log_file).await;
    assert_eq!(step(&outcome.map(drop)), Step::Chardev);
    assert!(!has_open(&qemu, &path)?);
    holds_nothing(&monitor).await
}

async fn chardev_on_a_passed_socket(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    let console = |[fd]: [String; 1]| {
        let address = SocketAddressLegacy::fd(FdSocketAddress::new(fd));
        ChardevBackend::socket(ChardevSocket::new(address).server(false))
    };
    let (ours, theirs) = UnixStream::pair()?;
    monitor.add_chardev_with("con", [Passed::name(theirs)], console).await?;
    // Its id is taken, so that QEMU does not need the second.
    let (others, theirs) = UnixStream::pair()?;
    let again = monitor.add_chardev_with("con", [Passed::name(theirs)], console).await;
    assert_eq!(step(&again.map(drop)), Step::Chardev);
    is_closed(others)?;
    ours.set_nonblocking(true)?;
    let early = (&ours).read(&mut [0]);
    assert!(early.is_err_and(|error| error.kind() == ErrorKind::WouldBlock));
    monitor.remove_chardev("con").await?;
    is_closed(ours)
}
