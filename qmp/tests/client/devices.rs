//! Mistakes in devices without types. The same mistakes do not compile with types, which
//! `tests/tests/compile_fail/device_values.rs` shows in the same order.

use qmp::commands::{DeviceAdd, NetdevAdd};
use qmp::monitor::{AddError, BlockDevice, MemoryModule, Nic, Step};
use qmp::testing::{FakeError, FakeQemu};
use qmp::types::{
    BlockdevOptions, BlockdevOptionsNull, Netdev, NetdevHubPortOptions, NetdevTapOptions,
};
use qmp::{ColonList, Monitor, PropertyValue, commands};
use serde_json::{from_value, json};

/// A mistake: device, property, value, and what the error says after the name of the device.
type Mistake = (&'static str, &'static str, PropertyValue, &'static str);

fn mistakes() -> Vec<Mistake> {
    [names_and_numbers(), enums(), addresses(), lists_and_links()].concat()
}

fn names_and_numbers() -> Vec<Mistake> {
    let (net, blk) = ("virtio-net-pci", "virtio-blk-pci");
    vec![
        // Booleans and numbers as text.
        (net, "mq", "on".into(), "`mq` is a string, it takes a boolean"),
        (net, "multifunction", "off".into(), "`multifunction` is a string, it takes a boolean"),
        (
            net,
            "vectors",
            "4".into(),
            "`vectors` is a string, it takes an integer of 32 bits from 0 on",
        ),
        (
            blk,
            "logical_block_size",
            "4k".into(),
            "`logical_block_size` is a string, it takes an integer, the number of bytes",
        ),
        (blk, "bootindex", "1".into(), "`bootindex` is a string, it takes an integer of 32 bits"),
        // Names that the device does not have.
        (net, "num-queues", 4.into(), "there is no `num-queues`"),
        ("virtio-net-device", "vectors", 4.into(), "there is no `vectors`"),
        ("usb-tablet", "attached", true.into(), "`attached` cannot be set"),
        ("usb-tablet", "addr", "3".into(), "there is no `addr`"),
        // Numbers that do not fit.
        (
            blk,
            "num-queues",
            65536.into(),
            "`num-queues` is out of range, it takes an integer of 16 bits from 0 on",
        ),
        (
            net,
            "rombar",
            (-1).into(),
            "`rombar` is out of range, it takes an integer of 32 bits from 0 on",
        ),
    ]
}

/// Enums as booleans and texts.
fn enums() -> Vec<Mistake> {
    let blk = "virtio-blk-pci";
    vec![
        (blk, "write-cache", true.into(), "`write-cache` is a boolean, it takes a string"),
        (
            blk,
            "werror",
            "halt".into(),
            "`werror` does not take `halt`, it takes report, ignore, enospc, stop, auto",
        ),
        (
            blk,
            "rerror",
            "on".into(),
            "`rerror` does not take `on`, it takes report, ignore, enospc, stop, auto",
        ),
        (blk, "discard", "on".into(), "`discard` is a string, it takes a boolean"),
    ]
}

/// Addresses as numbers and texts.
fn addresses() -> Vec<Mistake> {
    vec![
        (
            "pcie-root-port",
            "addr",
            20.into(),
            "`addr` is an integer, it takes a string, the slot in hexadecimal",
        ),
        (
            "pcie-root-port",
            "addr",
            "20".into(),
            "`addr`: `20` is not a PCI address: expected slot and function in hexadecimal, from \
             0.0 to 1f.7",
        ),
        (
            "virtio-net-pci",
            "mac",
            "52:54:00:12:34".into(),
            "`mac`: `52:54:00:12:34` is not an Ethernet address: expected six bytes as in \
             52:54:00:12:34:56",
        ),
        (
            "vfio-pci",
            "host",
            "3b:20.0".into(),
            "`host`: `3b:20.0` is not the address of a PCI device of the host: expected \
             hexadecimal numbers as in 0000:3b:10.1",
        ),
        (
            "virtio-blk-ccw",
            "devno",
            "fe.0.12345".into(),
            "`devno`: `fe.0.12345` is not the number of a device in the channel subsystem: \
             expected hexadecimal numbers as in fe.1.23ab",
        ),
        (
            "nvdimm",
            "uuid",
            "1234".into(),
            "`uuid`: `1234` is not a UUID: expected hexadecimal digits as in \
             01234567-89ab-cdef-0123-456789abcdef",
        ),
    ]
}

fn lists_and_links() -> Vec<Mistake> {
    let blk = "virtio-blk-pci";
    vec![
        (
            blk,
            "iothread-vq-mapping",
            "io0".into(),
            "`iothread-vq-mapping` is a string, it takes a list",
        ),
        (blk, "iothread", 0.into(), "`iothread` is an integer, it takes a string"),
    ]
}

#[tokio::test]
async fn each_mistake_is_one_error_and_nothing_is_sent() {
    let qemu = FakeQemu::default();
    let monitor = Monitor::new(qemu.connect().await.unwrap());
    for (driver, property, value, expected) in mistakes() {
        let device = DeviceAdd::new(driver).property(property, value);
        let error = monitor.add_device_checked(device).await.unwrap_err();
        assert_eq!(error.to_string(), format!("{driver}: {expected}"));
    }
    assert_eq!(qemu.received().names(), [""; 0]);
    qemu.finish();
}

#[test]
fn a_list_with_commas_is_one_error() {
    let expected = "`3,4` is not an element of a list with colons: colons separate the elements, \
                    not commas";
    assert_eq!(ColonList::new(["3,4"]).unwrap_err().to_string(), expected);
    for name in ["fds", "vhostfds"] {
        let error = from_value::<NetdevTapOptions>(json!({name: "3,4"})).unwrap_err().to_string();
        assert!(error.contains(expected) && error.contains(name), "{error}");
        let error = from_value::<NetdevAdd>(json!({"type": "tap", "id": "n", name: "3,4"}));
        let error = error.unwrap_err().to_string();
        assert!(error.contains(expected) && error.contains(name), "{error}");
    }
}

fn nic() -> Nic {
    let hub = Netdev::hubport("net", NetdevHubPortOptions::new(0));
    let device = DeviceAdd::new("virtio-net-pci").id("nic");
    Nic::new(hub, device.property("mq", "on").property("num_queues", 4))
}

fn disk() -> BlockDevice {
    let node = BlockdevOptions::null_co(BlockdevOptionsNull::new()).node_name("node");
    let device = DeviceAdd::new("scsi-hd").id("disk").property("removable", "off");
    let mut disk = BlockDevice::new(node, device).over_usb("bot", "usb.0");
    if let Some(controller) = &mut disk.controller {
        controller.properties.insert("attached", true);
    }
    disk
}

/// Answers that there is no device that has the bus.
fn without_buses(qemu: &FakeQemu) {
    qemu.on::<commands::QomList>(|_| Err(FakeError::device_not_found("no such object")));
}

#[tokio::test]
async fn an_operation_with_a_check_adds_nothing_if_something_is_wrong() {
    let qemu = FakeQemu::default();
    without_buses(&qemu);
    let monitor = Monitor::new(qemu.connect().await.unwrap());
    let mut memory = MemoryModule::ram("dimm", 1 << 30);
    memory.device.properties.insert("node", "1");
    let lines = [
        (
            monitor.add_nic(nic().checked()).await,
            "virtio-net-pci nic: `mq` is a string, it takes a boolean; there is no `num_queues`",
        ),
        (
            monitor.add_block_device(disk().checked()).await,
            "usb-bot bot: `attached` cannot be set; scsi-hd disk: `removable` is a string, it \
             takes a boolean",
        ),
        (
            monitor.plug_memory(memory.checked()).await,
            "pc-dimm dimm: `node` is a string, it takes an integer of 32 bits from 0 on",
        ),
    ];
    for (outcome, expected) in lines {
        match outcome {
            Err(error @ AddError::Refused(_)) => assert_eq!(error.to_string(), expected),
            other => panic!("{other:?}: {expected}"),
        }
    }
    let sent = qemu.received().names();
    assert!(sent.iter().all(|name| name == "qom-list"), "{sent:?}");
    qemu.finish();
}

/// The backend that the operation adds is not missing before, and what fails later is undone.
#[tokio::test]
async fn an_operation_with_a_check_goes_on_as_without() {
    let qemu = FakeQemu::default();
    without_buses(&qemu);
    qemu.on::<commands::QueryNamedBlockNodes>(|_| Ok(Vec::new()));
    qemu.on::<commands::QueryBlock>(|_| Ok(Vec::new()));
    qemu.expect::<commands::BlockdevAdd>(|_| Ok(()));
    qemu.expect::<commands::DeviceAdd>(|_| Err(FakeError::generic("the slot is taken")));
    qemu.expect::<commands::BlockdevDel>(|_| Ok(()));
    let monitor = Monitor::new(qemu.connect().await.unwrap());
    let node = BlockdevOptions::null_co(BlockdevOptionsNull::new()).node_name("node");
    let device = DeviceAdd::new("virtio-blk-pci").id("disk").bus("port").property("num-queues", 2);
    let outcome = monitor.add_block_device(BlockDevice::new(node, device).checked()).await;
    let Err(AddError::Monitor { step, undo, .. }) = &outcome else { panic!("{outcome:?}") };
    assert_eq!(*step, Step::Device);
    assert!(undo.is_empty(), "{undo:?}");
    qemu.finish();
}
