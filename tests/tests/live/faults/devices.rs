//! Network cards, memory, processors, objects and character devices.

use qmp::commands::DeviceAdd;
use qmp::monitor::{MemoryModule, Nic};
use qmp::types::{
    ChardevBackend, ChardevRingbuf, MemoryBackendProperties, Netdev, NetdevHubPortOptions,
    ObjectOptions, SecretProperties,
};
use qmp_tests::{Failure, Qemu};
use serde_json::json;

use super::row::{Allows, Known, Row};
use super::wire::Fault::{CutAfter, CutBefore, Error, Kill, Late, Stall};
use super::{prepare, run};

const MIB: u64 = 1 << 20;

fn usb(qemu: Qemu) -> Result<Qemu, Failure> {
    Ok(qemu.args(["-device", "qemu-xhci,id=usb"]))
}

fn with_slots(qemu: Qemu) -> Result<Qemu, Failure> {
    Ok(qemu.args(["-m", "64,slots=2,maxmem=1G"]))
}

fn with_sockets(qemu: Qemu) -> Result<Qemu, Failure> {
    Ok(qemu.args(["-smp", "1,maxcpus=4,sockets=4"]))
}

fn resizable(qemu: Qemu) -> Result<Qemu, Failure> {
    let memory = ["-m", "64,maxmem=1G", "-object", "memory-backend-ram,id=vmem0,size=256M"];
    Ok(qemu.args(memory).args(["-device", "virtio-mem-pci,id=vm0,memdev=vmem0"]))
}

fn with_balloon(qemu: Qemu) -> Result<Qemu, Failure> {
    Ok(qemu.args(["-device", "virtio-balloon-pci,id=balloon0"]))
}

fn netdev() -> Netdev {
    Netdev::hubport("net", NetdevHubPortOptions::new(0))
}

fn card() -> DeviceAdd {
    DeviceAdd::new("usb-net").id("nic").bus("usb.0")
}

fn ring() -> ChardevBackend {
    ChardevBackend::ringbuf(ChardevRingbuf::new().size(4096))
}

fn memory() -> ObjectOptions {
    ObjectOptions::memory_backend_ram("mem", MemoryBackendProperties::new(16 * MIB))
}

/// What is there is refused, and a property that QEMU refuses to tell is not compared.
const FOUND: &[Known] = &[Known {
    step: "*",
    faults: &[Error],
    allows: Allows::Success,
    reason: "a refusal is the usual reply to adding, and to reading some properties",
}];

pub(super) const ROWS: &[Row] = &[
    Row {
        name: "add_nic",
        machine: usb,
        prepare: prepare!(|bench| {}),
        run: run!(|monitor, bench| monitor.add_nic(Nic::new(netdev(), card()).link_down())),
        known: &[],
    },
    Row {
        name: "ensure_nic",
        machine: usb,
        prepare: prepare!(|bench| {}),
        run: run!(|monitor, bench| monitor.ensure_nic(Nic::new(netdev(), card()).link_down())),
        known: &[],
    },
    Row {
        name: "ensure_nic that is there",
        machine: usb,
        prepare: |monitor, _| {
            Box::pin(async move { Ok(monitor.add_nic(Nic::new(netdev(), card())).await?) })
        },
        run: run!(|monitor, bench| monitor.ensure_nic(Nic::new(netdev(), card()))),
        known: &[FOUND],
    },
    Row {
        name: "ensure_netdev that is there",
        machine: usb,
        prepare: prepare!(|bench| {
            bench.ask("netdev_add", json!({"type": "hubport", "id": "net", "hubid": 0}))?;
        }),
        run: run!(|monitor, bench| monitor.ensure_netdev(netdev())),
        known: &[FOUND],
    },
    Row {
        name: "ensure_chardev that is there",
        machine: usb,
        prepare: |monitor, _| {
            Box::pin(async move { Ok(monitor.add_chardev("ring", ring()).await.map(drop)?) })
        },
        run: run!(|monitor, bench| monitor.ensure_chardev("ring", ring())),
        known: &[FOUND],
    },
    Row {
        name: "ensure_object that is there",
        machine: usb,
        prepare: |monitor, _| Box::pin(async move { Ok(monitor.add_object(memory()).await?) }),
        run: run!(|monitor, bench| monitor.ensure_object(memory())),
        known: &[FOUND],
    },
    Row {
        name: "ensure_device that is there",
        machine: usb,
        prepare: prepare!(|bench| {
            bench
                .ask("device_add", json!({"driver": "usb-tablet", "id": "tab", "bus": "usb.0"}))?;
        }),
        run: run!(|monitor, bench| monitor
            .ensure_device(DeviceAdd::new("usb-tablet").id("tab").bus("usb.0"))),
        known: &[FOUND],
    },
    Row {
        name: "add_secret that is there",
        machine: usb,
        prepare: prepare!(|bench| {
            bench.ask("object-add", json!({"qom-type": "secret", "id": "s", "data": "x"}))?;
        }),
        run: run!(|monitor, bench| monitor.add_secret("s", SecretProperties::new().data("x"))),
        known: &[FOUND],
    },
    Row {
        name: "remove_nic, remove_chardev",
        machine: usb,
        prepare: prepare!(|bench| {
            bench.ask("netdev_add", json!({"type": "hubport", "id": "net", "hubid": 0}))?;
            let backend = json!({"type": "null", "data": {}});
            bench.ask("chardev-add", json!({"id": "port", "backend": backend}))?;
        }),
        run: run!(|monitor, bench| async {
            monitor.remove_nic("net").await.map_err(|error| format!("net: {error}"))?;
            monitor.remove_chardev("port").await.map_err(|error| format!("net and {error}"))
        }),
        known: &[],
    },
    Row {
        name: "plug_memory",
        machine: with_slots,
        prepare: prepare!(|bench| {}),
        run: run!(|monitor, bench| monitor.plug_memory(MemoryModule::ram("dimm", 128 * MIB))),
        known: &[&[
            Known {
                step: "qom-get",
                faults: &[Error],
                allows: Allows::Success,
                reason: "a machine that does not tell its slots is left to refuse",
            },
            Known {
                step: "query-memory-devices",
                faults: &[Error],
                allows: Allows::Success,
                reason: "a machine that does not tell its slots is left to refuse",
            },
            Known {
                step: "qom-get",
                faults: &[Stall, Late],
                allows: Allows::Success,
                reason: "a machine that does not tell its slots is left to refuse",
            },
            Known {
                step: "query-memory-devices",
                faults: &[Stall, Late],
                allows: Allows::Success,
                reason: "a machine that does not tell its slots is left to refuse",
            },
            Known {
                step: "device_add",
                faults: &[Late],
                allows: Allows::Skip,
                reason: "a guest would have to release the module",
            },
        ]],
    },
    Row {
        name: "unplug_memory whose module is gone",
        machine: with_slots,
        prepare: |monitor, _| Box::pin(async move { Ok(monitor.add_object(memory()).await?) }),
        run: run!(|monitor, bench| monitor.unplug_memory("dimm", "mem")),
        known: &[&[Known {
            step: "*",
            faults: &[Late],
            allows: Allows::Success,
            reason: "the deadline of the connection does not apply",
        }]],
    },
    Row {
        name: "plug_cpus",
        machine: with_sockets,
        prepare: prepare!(|bench| {}),
        run: run!(|monitor, bench| monitor.plug_cpus(2)),
        known: &[],
    },
    Row {
        name: "plug_cpus_to",
        machine: with_sockets,
        prepare: prepare!(|bench| {}),
        run: run!(|monitor, bench| monitor.plug_cpus_to(2)),
        known: &[],
    },
    Row {
        name: "resize_memory",
        machine: resizable,
        prepare: prepare!(|bench| {}),
        run: run!(|monitor, bench| monitor.resize_memory("vm0", 64 * MIB)),
        known: &[&[Known {
            step: "query-memory-devices",
            faults: &[Late],
            allows: Allows::Success,
            reason: "the deadline of the connection does not apply",
        }]],
    },
    Row {
        name: "balloon_to",
        machine: with_balloon,
        prepare: prepare!(|bench| {}),
        run: run!(|monitor, bench| monitor.balloon_to(64 * MIB)),
        known: &[&[
            Known {
                step: "query-balloon",
                faults: &[Late],
                allows: Allows::Success,
                reason: "the deadline of the connection does not apply",
            },
            Known {
                step: "query-balloon",
                faults: &[CutBefore, CutAfter, Kill],
                allows: Allows::Success,
                reason: "it is the last step",
            },
        ]],
    },
    Row {
        name: "change_chardev_to_ring_buffer",
        machine: usb,
        prepare: prepare!(|bench| {
            let backend = json!({"type": "null", "data": {}});
            bench.ask("chardev-add", json!({"id": "port", "backend": backend}))?;
        }),
        run: run!(|monitor, bench| monitor.change_chardev_to_ring_buffer("port", 4096)),
        known: &[&[Known {
            step: "chardev-change",
            faults: &[Late],
            allows: Allows::Success,
            reason: "there is no way back, so a late success counts",
        }]],
    },
    Row {
        name: "ringbuf_read",
        machine: usb,
        prepare: |monitor, _| {
            Box::pin(async move { Ok(monitor.add_chardev("ring", ring()).await.map(drop)?) })
        },
        run: run!(|monitor, bench| monitor.ringbuf_read("ring")),
        known: &[],
    },
];
