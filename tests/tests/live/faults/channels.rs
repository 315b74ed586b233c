//! Connections to other processes: services of vhost-user, consoles, clients, and the passwords of
//! displays.

use std::os::unix::net::{UnixListener, UnixStream};
use std::time::Duration;

use qmp::Monitor;
use qmp::commands::DeviceAdd;
use qmp::monitor::{
    ClientOf, DisplayPassword, NewClient, PasswordError, VhostUserDevice, VhostUserExport,
};
use qmp::types::{BlockExportRemoveMode, ChardevSocket, SocketAddressLegacy, UnixSocketAddress};
use qmp_tests::{Failure, PATIENCE, Qemu, TestResult};
use serde_json::json;

use super::bench::Bench;
use super::passed::{NAMED, socket};
use super::row::{Allows, Known, Row};
use super::wire::Fault::{CutAfter, CutBefore, Deaf, Error, Kill, Late, Stall};
use super::{prepare, run};
use crate::typed_devices::vsock::Vsock;
use crate::vnc::login;

fn with_port(qemu: Qemu) -> Result<Qemu, Failure> {
    Ok(qemu.args(["-device", "pcie-root-port,id=port1,slot=1"]))
}

fn bare(qemu: Qemu) -> Result<Qemu, Failure> {
    Ok(qemu)
}

fn with_vnc(qemu: Qemu) -> Result<Qemu, Failure> {
    let display = format!("unix:{},password=on", qemu.path("vnc").display());
    Ok(qemu.args(["-vnc", &display]))
}

/// Starts a service, which lives until the next one or as long as the machine.
fn serve(bench: &Bench) -> TestResult {
    let service = Vsock::listen(bench.server.path("service"))?;
    bench.service.replace(Some(service));
    Ok(())
}

fn disk() -> DeviceAdd {
    DeviceAdd::new("vhost-user-blk-pci").id("disk").bus("port1").property("num-queues", 1)
}

fn card() -> DeviceAdd {
    DeviceAdd::new("virtio-net-pci").id("card").bus("port1")
}

fn add_node(bench: &Bench) -> TestResult {
    let node = json!({"driver": "null-co", "node-name": "node", "size": 1 << 20});
    bench.ask("blockdev-add", node).map(drop)
}

fn add_port(bench: &Bench) -> TestResult {
    let backend = json!({"type": "null", "data": {}});
    bench.ask("chardev-add", json!({"id": "port", "backend": backend})).map(drop)
}

/// Sets a password, which must be useless if it is not known how long it is valid.
async fn set_password(monitor: &Monitor, bench: &Bench) -> Result<(), String> {
    const PASSWORD: &str = "hunter2";
    let set = monitor.set_display_password(DisplayPassword::vnc(PASSWORD)).await;
    let Err(error) = set else { return Ok(()) };
    if matches!(&error, PasswordError::NotLimited { left: None, .. })
        && logs_in(bench, PASSWORD).map_err(|error| format!("{error:?}"))?
    {
        bench.complaints.borrow_mut().push(format!("the password is valid after: {error}"));
    }
    Err(error.to_string())
}

/// Whether a client can log in.
fn logs_in(bench: &Bench, password: &str) -> Result<bool, Failure> {
    let client = UnixStream::connect(bench.path("vnc"))?;
    client.set_read_timeout(Some(PATIENCE))?;
    Ok(login(client, password)?)
}

/// A machine without a guest does not let a device of PCI go.
const PLUGGED: &[Known] = &[Known {
    step: "device_add",
    faults: &[Late],
    allows: Allows::Skip,
    reason: "a guest would have to release the device",
}];

/// A client that QEMU has taken is a socket, which ends with the other end.
const CLIENT: &[Known] = &[
    Known {
        step: "query-vnc-servers",
        faults: &[Error],
        allows: Allows::Success,
        reason: "a QEMU without the command is left to refuse",
    },
    Known {
        step: "add_client",
        faults: &[Late],
        allows: Allows::Success,
        reason: "documented: a late success counts",
    },
    Known {
        step: "*",
        faults: &[CutBefore, CutAfter, Kill, Stall],
        allows: Allows::Kind("open"),
        reason: "documented: the client ends with the other end of its socket, and QEMU does not \
                 list what was passed by name",
    },
];

/// The socket of an export.
const LISTENER: &[Known] = &[Known {
    step: "*",
    faults: &[CutBefore, CutAfter, Kill, Stall],
    allows: Allows::Kind("file"),
    reason: "the path is the caller's, and QEMU makes it with the export and removes it with it",
}];

const REMOVAL: &[Known] = &[Known {
    step: "block-export-del",
    faults: &[Late],
    allows: Allows::Success,
    reason: "the deadline of the connection does not apply",
}];

const CHANGED: &[Known] = &[Known {
    step: "chardev-change",
    faults: &[Late],
    allows: Allows::Success,
    reason: "there is no way back, so a late success counts",
}];

/// Nothing shows a password, so that the few cases matter in which the operation knows the state.
const PASSWORD: &[Known] = &[
    Known {
        step: "*",
        faults: &[CutBefore, Stall, Deaf],
        allows: Allows::Skip,
        reason: "QEMU does not tell passwords, and nothing is compared",
    },
    Known {
        step: "*",
        faults: &[Late],
        allows: Allows::Success,
        reason: "documented: a late success counts",
    },
];

pub(super) const ROWS: &[Row] = &[
    Row {
        name: "add_vhost_user_device",
        machine: with_port,
        prepare: prepare!(|bench| {
            serve(bench)?;
        }),
        run: run!(|monitor, bench| monitor.add_vhost_user_device(VhostUserDevice::at(
            "service",
            bench.path("service"),
            disk()
        ))),
        known: &[PLUGGED],
    },
    Row {
        name: "add_vhost_user_device on a passed socket",
        machine: with_port,
        prepare: prepare!(|bench| {
            serve(bench)?;
        }),
        run: run!(|monitor, bench| async {
            let socket = UnixStream::connect(bench.path("service"));
            let socket = socket.map_err(|error| error.to_string())?;
            let device = VhostUserDevice::on("service", socket, disk());
            monitor.add_vhost_user_device(device).await.map_err(|error| error.to_string())
        }),
        known: &[PLUGGED, NAMED],
    },
    Row {
        name: "add_vhost_user_device of a network that reconnects",
        machine: with_port,
        prepare: prepare!(|bench| {
            serve(bench)?;
        }),
        run: run!(|monitor, bench| async {
            let device = VhostUserDevice::at("service", bench.path("service"), card());
            let device = device.network("net", 1).reconnects(Duration::from_secs(1));
            monitor.add_vhost_user_device(device).await
        }),
        known: &[PLUGGED],
    },
    Row {
        name: "add_vhost_user_export on a passed socket",
        machine: bare,
        prepare: prepare!(|bench| {
            add_node(bench)?;
        }),
        run: run!(|monitor, bench| async {
            let listener = UnixListener::bind(bench.path("export"));
            let listener = listener.map_err(|error| format!("export: {error}"))?;
            let export = VhostUserExport::on("disk", "node", listener);
            let added = monitor.add_vhost_user_export(export).await;
            // The path is the caller's.
            added.map_err(|error| format!("export: {error}"))
        }),
        known: &[NAMED, LISTENER],
    },
    Row {
        name: "add_vhost_user_export, remove_vhost_user_export",
        machine: bare,
        prepare: prepare!(|bench| {
            add_node(bench)?;
        }),
        run: run!(|monitor, bench| async {
            let export = VhostUserExport::at("disk", "node", bench.path("export"));
            let added = monitor.add_vhost_user_export(export).await;
            added.map_err(|error| format!("export: {error}"))?;
            let removed = monitor.remove_vhost_user_export("disk", BlockExportRemoveMode::Safe);
            removed.await.map_err(|error| format!("export: {error}"))
        }),
        known: &[LISTENER, REMOVAL],
    },
    Row {
        name: "add_reconnecting_chardev",
        machine: bare,
        prepare: prepare!(|bench| {}),
        run: run!(|monitor, bench| async {
            let address = UnixSocketAddress::new(bench.path("log"));
            let socket = ChardevSocket::new(SocketAddressLegacy::unix(address));
            monitor.add_reconnecting_chardev("log", socket, Duration::from_secs(1)).await
        }),
        known: &[],
    },
    Row {
        name: "open_console",
        machine: bare,
        prepare: prepare!(|bench| {
            add_port(bench)?;
        }),
        run: run!(|monitor, bench| async {
            let console = monitor.open_console("port").await.map_err(|it| it.to_string())?;
            bench.keep(console);
            Ok::<_, String>(())
        }),
        known: &[NAMED, CHANGED],
    },
    Row {
        name: "add_console",
        machine: bare,
        prepare: prepare!(|bench| {}),
        run: run!(|monitor, bench| async {
            let console = monitor.add_console("port").await.map_err(|it| it.to_string())?;
            bench.keep(console);
            Ok::<_, String>(())
        }),
        known: &[NAMED],
    },
    Row {
        name: "add_client",
        machine: with_vnc,
        prepare: prepare!(|bench| {}),
        run: run!(|monitor, bench| async {
            let added = monitor.add_client(NewClient::of(ClientOf::Vnc), socket(bench)?).await;
            added.map_err(|error| error.to_string())
        }),
        known: &[CLIENT],
    },
    Row {
        name: "set_display_password",
        machine: with_vnc,
        prepare: prepare!(|bench| {}),
        run: |monitor, bench| Box::pin(set_password(monitor, bench)),
        known: &[PASSWORD],
    },
];
