//! Devices whose work another process does, and exports of disks for them.

use std::os::unix::net::{UnixListener, UnixStream};
use std::pin::pin;
use std::time::Duration;

use qmp::Monitor;
use qmp::commands::{self, DeviceAdd};
use qmp::monitor::{AddError, Step, VhostUserDevice, VhostUserError, VhostUserExport};
use qmp::types::BlockExportRemoveMode;
use qmp_tests::{Failure, Qemu, Server, TestResult, Version, live_tests};
use tokio::time::timeout;

use crate::support::{children, monitored, nothing, soon, with_monitor};
use crate::typed_devices::vsock::Vsock;

live_tests!(
    vhost_user_disk,
    vhost_user_folder,
    vhost_user_network,
    vhost_user_device_that_is_refused,
    vhost_user_service_that_hangs_up,
    export_that_another_qemu_plugs,
    export_on_a_socket_that_is_passed,
    export_that_is_refused,
);

async fn with_port(version: Version) -> Result<(Server, Monitor), Failure> {
    let port = ["-device", "pcie-root-port,id=port1,slot=1"];
    monitored(Qemu::new(version)?.args(port)).await
}

fn disk() -> DeviceAdd {
    DeviceAdd::new("vhost-user-blk-pci").id("disk").bus("port1").property("num-queues", 1)
}

/// Returns the character devices besides the monitor's.
async fn chardevs(monitor: &Monitor) -> Result<Vec<String>, Failure> {
    let devices = monitor.execute(commands::QueryChardev::new()).await?;
    let mut ids: Vec<_> = devices.into_iter().map(|device| device.label).collect();
    ids.retain(|id| !id.starts_with("compat_monitor"));
    Ok(ids)
}

async fn assert_clean(monitor: &Monitor) -> TestResult {
    assert_eq!(children(monitor, "/machine/peripheral").await?, ["port1"]);
    assert_eq!(chardevs(monitor).await?, [""; 0]);
    Ok(())
}

/// Waits for a removal that a reset completes, as no guest runs.
async fn removed(
    monitor: &Monitor,
    removal: impl Future<Output = Result<(), VhostUserError>>,
) -> TestResult {
    let mut removal = pin!(removal);
    let early = timeout(Duration::from_millis(300), &mut removal).await;
    assert!(early.is_err(), "the guest has done nothing: {early:?}");
    monitor.reset().await?;
    Ok(soon(removal).await??)
}

async fn vhost_user_disk(version: Version) -> TestResult {
    let (qemu, monitor) = with_port(version).await?;
    let service = Vsock::listen(qemu.path("service"))?;
    let by_path = VhostUserDevice::at("service", service.path(), disk());
    let passed = VhostUserDevice::on("service", UnixStream::connect(service.path())?, disk());
    let again = VhostUserDevice::at("service", service.path(), disk());
    let again = again.reconnects(Duration::from_secs(1));
    for device in [by_path, passed, again] {
        monitor.add_vhost_user_device(device).await?;
        assert_eq!(chardevs(&monitor).await?, ["service"]);
        removed(&monitor, monitor.remove_vhost_user_device("disk", "service")).await?;
        assert_clean(&monitor).await?;
    }
    // What is gone counts as removed.
    monitor.remove_vhost_user_device("disk", "service").await?;
    Ok(())
}

async fn vhost_user_folder(version: Version) -> TestResult {
    let (qemu, monitor) = with_port(version).await?;
    let service = Vsock::listen(qemu.path("service"))?;
    let folder = DeviceAdd::new("vhost-user-fs-pci").id("folder").bus("port1");
    let without = VhostUserDevice::at("service", service.path(), folder.clone());
    let refused = monitor.add_vhost_user_device(without).await;
    let Err(AddError::Monitor { step: Step::Device, undo, .. }) = &refused else {
        panic!("{refused:?}")
    };
    assert!(undo.is_empty(), "{refused:?}");
    assert_clean(&monitor).await?;

    let folder = folder.property("tag", "share");
    let device = VhostUserDevice::at("service", service.path(), folder);
    monitor.add_vhost_user_device(device).await?;
    removed(&monitor, monitor.remove_vhost_user_device("folder", "service")).await?;
    assert_clean(&monitor).await
}

async fn vhost_user_network(version: Version) -> TestResult {
    let (qemu, monitor) = with_port(version).await?;
    let service = Vsock::listen(qemu.path("service"))?;
    let card = || DeviceAdd::new("virtio-net-pci").id("card").bus("port1");
    for queues in [1, 2] {
        let device = VhostUserDevice::at("service", service.path(), card());
        monitor.add_vhost_user_device(device.network("net", queues)).await?;
        removed(&monitor, monitor.remove_vhost_user_nic("card", "net", "service")).await?;
        assert_clean(&monitor).await?;
    }
    // A backend does not take a socket that was passed. And if the device is refused, the backend
    // takes its character device along.
    let socket = UnixStream::connect(service.path())?;
    let passed = VhostUserDevice::on("service", socket, card());
    let homeless = VhostUserDevice::at("service", service.path(), card().bus("none"));
    for (device, failed) in [(passed, Step::Netdev), (homeless, Step::Device)] {
        let refused = monitor.add_vhost_user_device(device.network("net", 1)).await;
        let Err(AddError::Monitor { step, undo, .. }) = &refused else { panic!("{refused:?}") };
        assert!(*step == failed && undo.is_empty(), "{refused:?}");
        assert_clean(&monitor).await?;
    }
    Ok(())
}

async fn vhost_user_device_that_is_refused(version: Version) -> TestResult {
    let (qemu, monitor) = with_port(version).await?;
    // Nobody listens.
    let device = VhostUserDevice::at("service", qemu.path("service"), disk());
    let refused = monitor.add_vhost_user_device(device).await;
    assert!(matches!(&refused, Err(AddError::Monitor { step: Step::Chardev, .. })), "{refused:?}");
    let mut nameless = disk();
    nameless.id = None;
    let device = VhostUserDevice::at("service", qemu.path("service"), nameless);
    let refused = monitor.add_vhost_user_device(device).await;
    assert!(matches!(&refused, Err(AddError::NoId { step: Step::Device, .. })), "{refused:?}");
    assert_clean(&monitor).await
}

async fn vhost_user_service_that_hangs_up(version: Version) -> TestResult {
    let (qemu, monitor) = with_port(version).await?;
    let listener = UnixListener::bind(qemu.path("service"))?;
    // QEMU stands still while it waits for the service, so the service is on a thread.
    let service = std::thread::spawn(move || {
        // The device is tried four times.
        for _ in 0..4 {
            drop(listener.accept()?);
        }
        std::io::Result::Ok(())
    });
    let device = VhostUserDevice::at("service", qemu.path("service"), disk());
    let refused = soon(monitor.add_vhost_user_device(device)).await?;
    let Err(AddError::Monitor { step: Step::Device, undo, .. }) = &refused else {
        panic!("{refused:?}")
    };
    assert!(undo.is_empty(), "{refused:?}");
    drop(service);
    assert_clean(&monitor).await
}

async fn export_that_another_qemu_plugs(version: Version) -> TestResult {
    let (qemu, storage) = with_monitor(version).await?;
    storage.execute(commands::BlockdevAdd::new(nothing("node", 1 << 20))).await?;
    let path = qemu.path("export");
    let export = VhostUserExport::at("export", "node", &path).writable();
    storage.add_vhost_user_export(export.logical_block_size(4096).num_queues(2)).await?;
    let exports = storage.query_block_exports().await?;
    assert_eq!((exports.len(), exports[0].node_name.as_str()), (1, "node"));

    let (_other, machine) = with_port(version).await?;
    let device = VhostUserDevice::at("service", &path, disk());
    machine.add_vhost_user_device(device).await?;
    removed(&machine, machine.remove_vhost_user_device("disk", "service")).await?;
    assert_clean(&machine).await?;

    for _ in 0..2 {
        let safe = BlockExportRemoveMode::Safe;
        soon(storage.remove_vhost_user_export("export", safe)).await??;
    }
    assert_eq!(storage.query_block_exports().await?, []);
    assert!(!path.exists());
    storage.remove_block_device("node").await?;
    Ok(())
}

async fn export_on_a_socket_that_is_passed(version: Version) -> TestResult {
    let (qemu, storage) = with_monitor(version).await?;
    storage.execute(commands::BlockdevAdd::new(nothing("node", 1 << 20))).await?;
    let path = qemu.path("export");
    let export = VhostUserExport::on("export", "node", UnixListener::bind(&path)?);
    storage.add_vhost_user_export(export).await?;
    let (_other, machine) = with_port(version).await?;
    machine.add_vhost_user_device(VhostUserDevice::at("service", &path, disk())).await?;
    // The disk is lost with the export, also for a client that is connected.
    let safe = BlockExportRemoveMode::Safe;
    soon(storage.remove_vhost_user_export("export", safe)).await??;
    removed(&machine, machine.remove_vhost_user_device("disk", "service")).await?;
    assert_clean(&machine).await
}

async fn export_that_is_refused(version: Version) -> TestResult {
    let (qemu, storage) = with_monitor(version).await?;
    storage.execute(commands::BlockdevAdd::new(nothing("node", 1 << 20))).await?;
    let path = qemu.path("export");
    let exports = [
        VhostUserExport::at("export", "none", &path),
        VhostUserExport::at("export", "node", &path).num_queues(0),
        VhostUserExport::at("export", "node", &path).logical_block_size(3),
        VhostUserExport::on("export", "none", UnixListener::bind(&path)?),
    ];
    for export in exports {
        let refused = storage.add_vhost_user_export(export).await;
        let Err(AddError::Monitor { step: Step::Export, id, undo, .. }) = &refused else {
            panic!("{refused:?}")
        };
        assert!(id == "export" && undo.is_empty(), "{refused:?}");
    }
    // The socket that was passed is closed.
    assert!(UnixStream::connect(&path).is_err());
    assert_eq!(storage.query_block_exports().await?, []);
    Ok(())
}
