//! Files and sockets that are passed as descriptors.

use std::fs::{self, File};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;

use qmp::commands::DeviceAdd;
use qmp::monitor::{Access, Passed, ScreenshotOptions, TapNic};
use qmp::types::{
    BlockdevOptions, BlockdevOptionsFile, ChardevBackend, ChardevFile, Netdev, NetdevSocketOptions,
};
use qmp_tests::{Failure, Qemu, TestResult};
use serde_json::json;

use super::bench::Bench;
use super::row::{Allows, Known, Row};
use super::wire::Fault::{CutAfter, CutBefore, Error, Kill, Late, Stall};
use super::{prepare, run};

/// A machine that runs: QEMU 7.2 takes sets off its list only then.
fn running(qemu: Qemu) -> Result<Qemu, Failure> {
    Ok(qemu.args(["-device", "qemu-xhci,id=usb"]).running())
}

fn with_display(qemu: Qemu) -> Result<Qemu, Failure> {
    Ok(qemu.args(["-device", "VGA,id=vga0"]).running())
}

fn add_file(bench: &Bench) -> TestResult {
    Ok(fs::write(bench.path("passed"), vec![0; 1 << 20])?)
}

fn file(bench: &Bench) -> Result<Passed, String> {
    let file = File::options().read(true).write(true).open(bench.path("passed"));
    file.map(Passed::path).map_err(|error| error.to_string())
}

fn written(bench: &Bench) -> Result<File, String> {
    let file = File::options().write(true).open(bench.path("passed"));
    file.map_err(|error| error.to_string())
}

/// One end of a pair of sockets, whose other end stays open.
pub(super) fn socket(bench: &Bench) -> Result<OwnedFd, String> {
    let (ours, theirs) = UnixStream::pair().map_err(|error| error.to_string())?;
    bench.keep(ours);
    Ok(theirs.into())
}

fn raw([path]: [String; 1]) -> BlockdevOptions {
    BlockdevOptions::file(BlockdevOptionsFile::new(path))
}

fn netdev([fd]: [String; 1]) -> Netdev {
    Netdev::socket("net", NetdevSocketOptions::new().fd(fd))
}

fn card() -> DeviceAdd {
    DeviceAdd::new("usb-net").id("nic").bus("usb.0")
}

/// QEMU lists descriptors that were passed by name to nobody.
pub(super) const NAMED: &[Known] = &[Known {
    step: "*",
    faults: &[CutBefore, CutAfter, Kill, Stall],
    allows: Allows::Kind("open"),
    reason: "QEMU does not list what was passed by name, and the docs of the operation say so",
}];

/// What a picture is written to.
const PICTURE: &[Known] = &[
    Known {
        step: "remove-fd",
        faults: &[Stall, Late],
        allows: Allows::Success,
        reason: "QEMU removes the set even if it answers too late",
    },
    Known {
        step: "remove-fd",
        faults: &[Error],
        allows: Allows::Kind("fdset"),
        reason: "QEMU refuses this only for what is not there; `wronly:picture-` is documented",
    },
    Known {
        step: "add-fd",
        faults: &[Stall],
        allows: Allows::Kind("fdset"),
        reason: "documented: after a deadline, QEMU may keep `wronly:picture-`",
    },
];

pub(super) const ROWS: &[Row] = &[
    Row {
        name: "add_block_node_with",
        machine: running,
        prepare: prepare!(|bench| {
            add_file(bench)?;
        }),
        run: run!(|monitor, bench| async {
            let passed = [file(bench)?];
            let added = monitor.add_block_node_with("data", passed, raw).await;
            added.map_err(|error| error.to_string())
        }),
        known: &[],
    },
    Row {
        name: "add_block_device_with",
        machine: running,
        prepare: prepare!(|bench| {
            add_file(bench)?;
        }),
        run: run!(|monitor, bench| async {
            let (passed, disk) = ([file(bench)?], DeviceAdd::new("usb-storage").id("disk"));
            let added = monitor.add_block_device_with("data", disk.bus("usb.0"), passed, raw);
            added.await.map_err(|error| error.to_string())
        }),
        known: &[],
    },
    Row {
        name: "remove_block_device on a passed file",
        machine: running,
        prepare: |monitor, bench| {
            Box::pin(async move {
                add_file(bench)?;
                let passed = [file(bench).map_err(Failure::new)?];
                Ok(monitor.add_block_node_with("data", passed, raw).await?)
            })
        },
        run: run!(|monitor, bench| monitor.remove_block_device("data")),
        known: &[],
    },
    Row {
        name: "add_netdev_with",
        machine: running,
        prepare: prepare!(|bench| {}),
        run: run!(|monitor, bench| async {
            let passed = [Passed::name(socket(bench)?)];
            let added = monitor.add_netdev_with(passed, netdev).await;
            added.map_err(|error| error.to_string())
        }),
        known: &[NAMED],
    },
    Row {
        name: "add_nic_with",
        machine: running,
        prepare: prepare!(|bench| {}),
        run: run!(|monitor, bench| async {
            let passed = [Passed::name(socket(bench)?)];
            let added = monitor.add_nic_with(card(), passed, netdev).await;
            added.map_err(|error| error.to_string())
        }),
        known: &[NAMED],
    },
    Row {
        name: "add_chardev_with",
        machine: running,
        prepare: prepare!(|bench| {
            add_file(bench)?;
        }),
        run: run!(|monitor, bench| async {
            let backend = |[path]: [String; 1]| ChardevBackend::file(ChardevFile::new(path));
            let added = monitor.add_chardev_with("log", [file(bench)?], backend).await;
            added.map_err(|error| error.to_string())
        }),
        known: &[],
    },
    Row {
        name: "change_chardev_to_socket",
        machine: running,
        prepare: prepare!(|bench| {
            let backend = json!({"type": "null", "data": {}});
            bench.ask("chardev-add", json!({"id": "port", "backend": backend}))?;
        }),
        run: run!(|monitor, bench| async {
            let changed = monitor.change_chardev_to_socket("port", socket(bench)?).await;
            changed.map_err(|error| error.to_string())
        }),
        known: &[&[
            Known {
                step: "chardev-change",
                faults: &[Late],
                allows: Allows::Success,
                reason: "there is no way back, so a late success counts",
            },
            Known {
                step: "*",
                faults: &[CutBefore, CutAfter, Kill, Stall],
                allows: Allows::Kind("open"),
                reason: "QEMU does not list what was passed by name",
            },
        ]],
    },
    Row {
        name: "screendump_to",
        machine: with_display,
        prepare: prepare!(|bench| {
            add_file(bench)?;
        }),
        run: run!(|monitor, bench| async {
            let taken = monitor.screendump_to(written(bench)?, ScreenshotOptions::new()).await;
            taken.map_err(|error| error.to_string())
        }),
        known: &[PICTURE],
    },
    Row {
        name: "screenshot",
        machine: with_display,
        prepare: prepare!(|bench| {}),
        run: run!(|monitor, bench| monitor.screenshot(ScreenshotOptions::new())),
        known: &[PICTURE],
    },
    Row {
        name: "send_file_with_fdset, remove_fd_from_fdset",
        machine: running,
        prepare: prepare!(|bench| {
            add_file(bench)?;
        }),
        run: run!(|monitor, bench| async {
            let sent = monitor.send_file_with_fdset("log", written(bench)?, Access::WriteOnly);
            sent.await.map_err(|error| format!("wronly:log: {error}"))?;
            let removed = monitor.remove_fd_from_fdset("log").await;
            removed.map_err(|error| format!("wronly:log: {error}"))
        }),
        known: &[],
    },
    Row {
        name: "send_file, close_file",
        machine: running,
        prepare: prepare!(|bench| {
            add_file(bench)?;
        }),
        run: run!(|monitor, bench| async {
            let sent = monitor.send_file("log", written(bench)?);
            sent.await.map_err(|error| format!("descriptor log: {error}"))?;
            monitor.close_file("log").await.map_err(|error| error.to_string())
        }),
        known: &[NAMED],
    },
    Row {
        name: "nbd_server_start",
        machine: running,
        prepare: prepare!(|bench| {}),
        run: run!(|monitor, bench| async {
            let stream = monitor.nbd_server_start().await.map_err(|error| error.to_string())?;
            let stream = stream.into_std().map_err(|error| error.to_string())?;
            bench.keep(stream);
            Ok::<_, String>(())
        }),
        known: &[NAMED],
    },
    Row {
        name: "nbd_server_start_at",
        machine: running,
        prepare: prepare!(|bench| {}),
        run: run!(|monitor, bench| async {
            let stream = monitor.nbd_server_start_at(bench.path("nbd")).await;
            stream.map(drop).map_err(|error| error.to_string())
        }),
        known: &[&[
            Known {
                step: "*",
                faults: &[CutBefore, CutAfter, Kill, Stall],
                allows: Allows::Kind("open"),
                reason: "QEMU does not list what was passed by name",
            },
            Known {
                step: "*",
                faults: &[Kill, Stall],
                allows: Allows::Kind("file"),
                reason: "a socket that nobody listens on is replaced by the next call",
            },
        ]],
    },
];

/// Where this process may have a tap interface.
pub(super) const TAP_ROWS: &[Row] = &[Row {
    name: "add_tap_nic",
    machine: running,
    prepare: prepare!(|bench| {}),
    run: run!(|monitor, bench| async {
        let tap = bench.tap().map_err(|error| format!("{error:?}"))?;
        let none: [OwnedFd; 0] = [];
        let added = monitor.add_tap_nic(TapNic::new("net", [tap], none, card())).await;
        added.map_err(|error| error.to_string())
    }),
    known: &[NAMED],
}];
