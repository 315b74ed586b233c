//! Disks, images and media.

use std::fs;

use qmp::commands::DeviceAdd;
use qmp::monitor::{BlockDevice, NewImage};
use qmp_tests::{Failure, Qemu, TestResult};
use serde_json::json;

use super::bench::Bench;
use super::row::{Allows, Known, Row};
use super::wire::Fault::{CutAfter, CutBefore, Error, Kill, Late, Stall};
use super::{prepare, run};
use crate::support::nothing;

const MIB: u64 = 1 << 20;

fn usb(qemu: Qemu) -> Result<Qemu, Failure> {
    Ok(qemu.args(["-device", "qemu-xhci,id=usb"]))
}

fn disk() -> BlockDevice {
    let device = DeviceAdd::new("usb-storage").id("disk").bus("usb.0");
    BlockDevice::new(nothing("data", 1 << 20), device)
}

fn disk_over_usb() -> BlockDevice {
    let device = DeviceAdd::new("scsi-hd").id("disk");
    BlockDevice::new(nothing("data", 1 << 20), device).over_usb("bot", "usb.0")
}

fn add_null(bench: &Bench, name: &str) -> TestResult {
    let node = json!({"driver": "null-co", "node-name": name, "size": MIB, "read-zeroes": true});
    bench.ask("blockdev-add", node).map(drop)
}

fn add_disk(bench: &Bench) -> TestResult {
    add_null(bench, "data")?;
    let disk = json!({"driver": "usb-storage", "id": "disk", "bus": "usb.0", "drive": "data"});
    bench.ask("device_add", disk).map(drop)
}

/// A drive with a medium, and another medium.
fn with_drive(qemu: Qemu) -> Result<Qemu, Failure> {
    let media = ["one", "two"].map(|name| {
        format!("driver=null-co,node-name={name},size=1048576,read-only=on,read-zeroes=on")
    });
    let [one, two] = &media;
    let drive = ["-device", "ide-cd,id=cd0,drive=one"];
    Ok(qemu.args(["-blockdev", one, "-blockdev", two]).args(drive))
}

/// An image in the folder of the machine, and a template of it.
fn with_image(qemu: Qemu) -> Result<Qemu, Failure> {
    qemu.binaries().create_image(&qemu.path("base.new"), "qcow2", MIB)?;
    Ok(qemu)
}

fn add_image(bench: &Bench) -> TestResult {
    fs::copy(bench.path("base.new"), bench.path("base"))?;
    let file = json!({"driver": "file", "filename": bench.path("base")});
    bench.ask("blockdev-add", json!({"driver": "qcow2", "node-name": "base", "file": file}))?;
    Ok(())
}

/// A step that a late reply completes, because the deadline of the connection does not apply.
const WAITS: &[Known] = &[Known {
    step: "*",
    faults: &[Late],
    allows: Allows::Success,
    reason: "the deadline of the connection does not apply",
}];

/// What is there is refused, and a property that QEMU refuses to tell is not compared.
const FOUND: &[Known] = &[
    Known {
        step: "blockdev-add",
        faults: &[Error],
        allows: Allows::Success,
        reason: "a refusal is the usual reply, after which the node is compared",
    },
    Known {
        step: "device_add",
        faults: &[Error],
        allows: Allows::Success,
        reason: "a refusal is the usual reply, after which the device is compared",
    },
    Known {
        step: "qom-get",
        faults: &[Error],
        allows: Allows::Success,
        reason: "QEMU refuses to tell some properties, which are not compared then",
    },
];

pub(super) const ROWS: &[Row] = &[
    Row {
        name: "add_block_device",
        machine: usb,
        prepare: prepare!(|bench| {}),
        run: run!(|monitor, bench| monitor.add_block_device(disk())),
        known: &[],
    },
    Row {
        name: "add_block_device over USB",
        machine: usb,
        prepare: prepare!(|bench| {}),
        run: run!(|monitor, bench| monitor.add_block_device(disk_over_usb())),
        known: &[],
    },
    Row {
        name: "ensure_block_device",
        machine: usb,
        prepare: prepare!(|bench| {}),
        run: run!(|monitor, bench| monitor.ensure_block_device(disk_over_usb())),
        known: &[],
    },
    Row {
        name: "ensure_block_device that is there",
        machine: usb,
        prepare: |monitor, _| {
            Box::pin(async move { Ok(monitor.add_block_device(disk_over_usb()).await?) })
        },
        run: run!(|monitor, bench| monitor.ensure_block_device(disk_over_usb())),
        known: &[FOUND],
    },
    Row {
        name: "remove_device_and_wait",
        machine: usb,
        prepare: prepare!(|bench| {
            add_disk(bench)?;
        }),
        run: run!(|monitor, bench| monitor.remove_device_and_wait("disk")),
        known: &[WAITS],
    },
    Row {
        name: "remove_block_device",
        machine: usb,
        prepare: prepare!(|bench| {
            add_null(bench, "data")?;
        }),
        run: run!(|monitor, bench| monitor.remove_block_device("data")),
        known: &[],
    },
    Row {
        name: "change_medium",
        machine: with_drive,
        prepare: prepare!(|bench| {}),
        run: run!(|monitor, bench| monitor.change_medium("cd0", "two")),
        known: &[WAITS],
    },
    Row {
        name: "create_image",
        machine: usb,
        prepare: prepare!(|bench| {}),
        run: run!(|monitor, bench| monitor.create_image(NewImage::qcow2(bench.path("image"), MIB))),
        known: &[&[
            Known {
                step: "*",
                faults: &[Late],
                allows: Allows::Success,
                reason: "the deadline of the connection does not apply",
            },
            Known {
                step: "*",
                faults: &[CutBefore, CutAfter, Kill, Stall],
                allows: Allows::Kind("file"),
                reason: "files are not QEMU's; the caller has chosen the path",
            },
        ]],
    },
    Row {
        name: "create_image, raw",
        machine: usb,
        prepare: prepare!(|bench| {}),
        run: run!(|monitor, bench| monitor.create_image(NewImage::raw(bench.path("image"), MIB))),
        known: &[&[
            Known {
                step: "*",
                faults: &[Late],
                allows: Allows::Success,
                reason: "the deadline of the connection does not apply",
            },
            Known {
                step: "*",
                faults: &[Error, CutBefore, CutAfter, Kill, Stall],
                allows: Allows::Kind("file"),
                reason: "files are not QEMU's; the caller has chosen the path",
            },
        ]],
    },
    Row {
        name: "snapshot_to",
        machine: with_image,
        prepare: prepare!(|bench| {
            add_image(bench)?;
        }),
        run: run!(|monitor, bench| monitor.snapshot_to("base", "overlay", bench.path("over"))),
        known: &[&[
            Known {
                step: "*",
                faults: &[Late],
                allows: Allows::Success,
                reason: "the deadline of the connection does not apply",
            },
            Known {
                step: "*",
                faults: &[CutBefore, CutAfter, Kill, Stall],
                allows: Allows::Kind("file"),
                reason: "files are not QEMU's; the caller has chosen the path",
            },
        ]],
    },
];
