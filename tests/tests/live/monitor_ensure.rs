//! Adding things unless they are there already: again after a deadline, and over something else.

use std::path::Path;

use qmp::commands::DeviceAdd;
use qmp::monitor::{BlockDevice, EnsureError, Ensured, NbdExport, Nic, Step};
use qmp::types::{BlockdevOptions, ChardevBackend, Netdev, ObjectOptions};
use qmp::{Monitor, commands};
use qmp_tests::{Failure, Qemu, Server, TestResult, Version, live_tests};
use serde_json::{Value, json};

use crate::support::{children, impatient, monitored, node_names, nothing, stalled};

live_tests!(
    nodes_are_found_again,
    remote_nodes_are_found_again,
    another_node_is_told,
    devices_are_found_again,
    another_device_is_told,
    objects_are_found_again,
    another_object_is_told,
    chardevs_are_found_again,
    another_chardev_is_told,
    netdevs_are_found_again,
    another_netdev_is_told,
    a_node_after_a_deadline,
    a_device_after_a_deadline,
    an_object_after_a_deadline,
    a_chardev_after_a_deadline,
    a_netdev_after_a_deadline,
    a_disk_after_a_deadline,
    a_disk_in_parts,
    a_disk_from_several_tasks,
    a_card_in_parts,
    what_qemu_refuses_for_another_reason
);

fn node(options: Value) -> Result<BlockdevOptions, Failure> {
    Ok(serde_json::from_value(options)?)
}

/// What was different, and how.
fn difference(outcome: Result<Ensured, EnsureError>) -> [String; 3] {
    match outcome {
        Err(EnsureError::Different { what, found, wanted, .. }) => [what, found, wanted],
        other => panic!("{other:?}"),
    }
}

/// Starts a machine in whose private folder there are a base, an overlay, and a raw image.
async fn with_images(version: Version) -> Result<(Server, Monitor), Failure> {
    let qemu = with_buses(version)?;
    let [base, top, raw] = ["base.qcow2", "top.qcow2", "raw.img"].map(|name| qemu.path(name));
    qemu.binaries().create_image(&base, "qcow2", 1 << 20)?;
    qemu.binaries().create_overlay(&top, &base)?;
    qemu.binaries().create_image(&raw, "raw", 1 << 20)?;
    monitored(qemu).await
}

fn with_buses(version: Version) -> Result<Qemu, Failure> {
    let devices =
        ["qemu-xhci,id=usb", "pcie-root-port,id=rp0,chassis=1", "pcie-root-port,id=rp1,chassis=2"];
    Ok(Qemu::new(version)?.args(devices.iter().flat_map(|device| ["-device", device])))
}

fn file(path: &Path) -> Value {
    json!({"driver": "file", "filename": path.to_string_lossy()})
}

/// Nodes of many kinds, in an order in which they can be added.
fn nodes(folder: impl Fn(&str) -> std::path::PathBuf) -> Vec<Value> {
    let [base, top, raw] = ["base.qcow2", "top.qcow2", "raw.img"].map(|name| file(&folder(name)));
    let mut named = base.clone();
    named["node-name"] = json!("base-file");
    named["read-only"] = json!(true);
    vec![
        json!({"driver": "null-co", "node-name": "null", "size": 1048576}),
        json!({"driver": "null-co", "node-name": "default"}),
        named,
        json!({"driver": "qcow2", "node-name": "base", "file": "base-file", "read-only": true}),
        json!({"driver": "qcow2", "node-name": "top", "file": top, "backing": "base"}),
        json!({"driver": "qcow2", "node-name": "alone", "file": base, "backing": null,
            "read-only": true, "lazy-refcounts": false, "discard": "unmap"}),
        json!({"driver": "raw", "node-name": "part", "offset": 65536, "size": 65536,
            "file": {"driver": "file", "filename": raw["filename"], "locking": "off", "node-name": "part-file"}}),
        json!({"driver": "raw", "node-name": "direct", "detect-zeroes": "unmap", "discard": "unmap",
            "cache": {"direct": false, "no-flush": true},
            "file": {"driver": "file", "filename": raw["filename"], "aio": "threads", "locking": "off"}}),
        json!({"driver": "throttle", "node-name": "slow", "throttle-group": "group", "file": "null"}),
        json!({"driver": "copy-on-read", "node-name": "cor", "file": "default"}),
        json!({"driver": "blkdebug", "node-name": "bad", "image": "part", "inject-error": [
            {"event": "pwritev", "errno": 28}]}),
        json!({"driver": "quorum", "node-name": "both", "vote-threshold": 1, "children": [
            {"driver": "null-co", "size": 4096}, {"driver": "null-co", "size": 4096}]}),
    ]
}

async fn nodes_are_found_again(version: Version) -> TestResult {
    let (qemu, monitor) = with_images(version).await?;
    monitor.add_object(object(json!({"qom-type": "throttle-group", "id": "group"}))?).await?;
    for options in nodes(|name| qemu.path(name)) {
        found_again(&monitor, options).await?;
    }
    Ok(())
}

async fn found_again(monitor: &Monitor, options: Value) -> TestResult {
    for expected in [Ensured::Added, Ensured::Found, Ensured::Found] {
        let outcome = monitor.ensure_block_node(node(options.clone())?).await;
        let told = serde_json::to_string(&monitor.query_named_block_nodes().await?)?;
        assert_eq!(outcome.as_ref().ok(), Some(&expected), "{options}: {outcome:?}\n{told}");
    }
    Ok(())
}

/// The exports of another QEMU.
async fn remote_nodes_are_found_again(version: Version) -> TestResult {
    let (remote, exporter) = monitored(Qemu::new(version)?).await?;
    exporter.execute(commands::BlockdevAdd::new(nothing("exported", 1 << 20))).await?;
    exporter.nbd_unix_server_start(remote.path("nbd")).await?;
    exporter.nbd_block_export_add(NbdExport::new("e0", "exported")).await?;
    let (_qemu, monitor) = monitored(Qemu::new(version)?).await?;
    let nbd = |path: &Path, export: &str| {
        json!({"driver": "nbd", "node-name": "remote", "export": export, "read-only": true,
            "server": {"type": "unix", "path": path.to_string_lossy()}})
    };
    found_again(&monitor, nbd(&remote.path("nbd"), "exported")).await?;
    for (path, export) in [(remote.path("nbd"), "other"), (remote.path("elsewhere"), "exported")] {
        let other = monitor.ensure_block_node(node(nbd(&path, export))?).await;
        assert_eq!(difference(other)[0], "file");
    }
    Ok(())
}

async fn another_node_is_told(version: Version) -> TestResult {
    let (qemu, monitor) = with_images(version).await?;
    for options in nodes(|name| qemu.path(name)).into_iter().take(8) {
        monitor.ensure_block_node(node(options)?).await?;
    }
    let path = |name: &str| qemu.path(name).to_string_lossy().into_owned();
    let raw = file(&qemu.path("raw.img"));
    let null = |change: Value| {
        let mut options = json!({"driver": "null-co", "node-name": "null", "size": 1048576});
        if let (Some(options), Value::Object(change)) = (options.as_object_mut(), change) {
            options.extend(change);
        }
        options
    };
    let cases = [
        (null(json!({"driver": "null-aio"})), ["driver", "null-co", "null-aio"]),
        (null(json!({"size": 2097152})), ["size", "1048576", "2097152"]),
        (null(json!({"read-only": true})), ["read-only", "false", "true"]),
        (null(json!({"cache": {"no-flush": true}})), ["cache.no-flush", "false", "true"]),
        (null(json!({"detect-zeroes": "on"})), ["detect-zeroes", "off", "on"]),
        (
            json!({"driver": "file", "node-name": "base-file", "read-only": true, "filename": path("raw.img")}),
            ["file", &path("base.qcow2"), &path("raw.img")],
        ),
        (
            json!({"driver": "qcow2", "node-name": "base", "read-only": true, "file": raw}),
            ["file", &path("base.qcow2"), &path("raw.img")],
        ),
        (
            json!({"driver": "raw", "node-name": "part", "offset": 131072, "size": 65536, "file": raw}),
            ["offset", "65536", "131072"],
        ),
    ];
    for (options, expected) in cases {
        let found = difference(monitor.ensure_block_node(node(options.clone())?).await);
        assert_eq!(found, expected, "{options}");
    }
    // The backing node is told by its name or by its file's.
    for backing in [Value::Null, json!("part")] {
        let options = json!({"driver": "qcow2", "node-name": "top", "backing": backing,
            "file": file(&qemu.path("top.qcow2"))});
        let [what, ..] = difference(monitor.ensure_block_node(node(options)?).await);
        assert_eq!(what, "backing");
    }
    let nameless = monitor.ensure_block_node(node(json!({"driver": "null-co"}))?).await;
    assert!(matches!(nameless, Err(EnsureError::NoId { step: Step::Node, .. })), "{nameless:?}");
    Ok(())
}

/// Devices with properties of many kinds.
fn devices() -> Vec<DeviceAdd> {
    let device = |driver: &str, id: &str| DeviceAdd::new(driver).id(id);
    vec![
        device("virtio-blk-pci", "disk")
            .bus("rp0")
            .property("drive", "node")
            .property("addr", "0.0")
            .property("serial", "S1")
            .property("bootindex", 3)
            .property("iothread", "io0")
            .property("write-cache", "on")
            .property("disable-legacy", "on")
            .property("share-rw", true)
            .property("num-queues", 2)
            .property("logical_block_size", 512),
        device("virtio-net-pci", "nic")
            .bus("rp1")
            .property("netdev", "net")
            .property("mac", "52-54-00-AB-CD-EF")
            .property("mq", true)
            .property("speed", 1000),
        device("usb-tablet", "tablet").bus("usb.0").property("port", "2"),
        device("usb-serial", "serial").bus("usb.0").property("chardev", "null"),
        device("pc-dimm", "dimm").property("memdev", "m0").property("slot", 1),
        device("virtio-scsi", "scsi").bus("rp2"),
        device("scsi-hd", "hd")
            .bus("scsi.0")
            .property("drive", "other")
            .property("scsi-id", 1)
            .property("lun", 2),
    ]
}

async fn with_backends(version: Version) -> Result<(Server, Monitor), Failure> {
    let memory = ["-m", "64M,slots=2,maxmem=1G", "-device", "pcie-root-port,id=rp2,chassis=3"];
    let (qemu, monitor) = monitored(with_buses(version)?.args(memory)).await?;
    for options in [
        json!({"qom-type": "iothread", "id": "io0"}),
        json!({"qom-type": "iothread", "id": "io1"}),
        json!({"qom-type": "memory-backend-ram", "id": "m0", "size": 134217728}),
    ] {
        monitor.add_object(object(options)?).await?;
    }
    for name in ["node", "other"] {
        monitor.execute(commands::BlockdevAdd::new(nothing(name, 1 << 20))).await?;
    }
    monitor.add_chardev("null", chardev(json!({"type": "null", "data": {}}))?).await?;
    monitor.ensure_netdev(netdev(json!({"type": "hubport", "id": "net", "hubid": 0}))?).await?;
    Ok((qemu, monitor))
}

async fn devices_are_found_again(version: Version) -> TestResult {
    let (_qemu, monitor) = with_backends(version).await?;
    for device in devices() {
        for expected in [Ensured::Added, Ensured::Found, Ensured::Found] {
            let outcome = monitor.ensure_device(device.clone()).await;
            assert_eq!(outcome.as_ref().ok(), Some(&expected), "{device:?}: {outcome:?}");
        }
    }
    Ok(())
}

async fn another_device_is_told(version: Version) -> TestResult {
    let (_qemu, monitor) = with_backends(version).await?;
    for device in devices() {
        monitor.ensure_device(device).await?;
    }
    let disk = || DeviceAdd::new("virtio-blk-pci").id("disk").bus("rp0");
    let cases = [
        (
            DeviceAdd::new("virtio-rng-pci").id("disk"),
            ["driver", "virtio-blk-pci", "virtio-rng-pci"],
        ),
        (disk().bus("rp1"), ["bus", "rp0", "rp1"]),
        (disk().property("drive", "other"), ["drive", "node", "other"]),
        (disk().property("serial", "S2"), ["serial", "S1", "S2"]),
        (disk().property("bootindex", 4), ["bootindex", "3", "4"]),
        (disk().property("iothread", "io1"), ["iothread", "/objects/io0", "io1"]),
        (disk().property("addr", "1.0"), ["addr", "0", "1.0"]),
        (disk().property("share-rw", false), ["share-rw", "true", "false"]),
        (disk().property("colour", "blue"), ["colour", "not one of its properties", "blue"]),
    ];
    for (device, expected) in cases {
        let found = difference(monitor.ensure_device(device.clone()).await);
        assert_eq!(found, expected, "{device:?}");
    }
    let nameless = monitor.ensure_device(DeviceAdd::new("usb-tablet")).await;
    assert!(matches!(nameless, Err(EnsureError::NoId { step: Step::Device, .. })), "{nameless:?}");
    Ok(())
}

fn object(options: Value) -> Result<ObjectOptions, Failure> {
    Ok(serde_json::from_value(options)?)
}

fn objects() -> [Value; 8] {
    [
        json!({"qom-type": "iothread", "id": "io", "poll-max-ns": 1000}),
        json!({"qom-type": "memory-backend-ram", "id": "ram", "size": 1048576, "merge": false,
            "host-nodes": [], "policy": "default"}),
        json!({"qom-type": "memory-backend-memfd", "id": "memfd", "size": 1048576, "share": true}),
        json!({"qom-type": "rng-random", "id": "rng", "filename": "/dev/urandom"}),
        json!({"qom-type": "secret", "id": "secret", "data": "c2VzYW1l", "format": "base64"}),
        json!({"qom-type": "throttle-group", "id": "group", "limits": {"iops-total": 100}}),
        json!({"qom-type": "authz-simple", "id": "authz", "identity": "somebody"}),
        json!({"qom-type": "can-bus", "id": "can"}),
    ]
}

async fn objects_are_found_again(version: Version) -> TestResult {
    let (_qemu, monitor) = monitored(Qemu::new(version)?).await?;
    for options in objects() {
        for expected in [Ensured::Added, Ensured::Found, Ensured::Found] {
            let outcome = monitor.ensure_object(object(options.clone())?).await;
            assert_eq!(outcome.as_ref().ok(), Some(&expected), "{options}: {outcome:?}");
        }
    }
    Ok(())
}

async fn another_object_is_told(version: Version) -> TestResult {
    let (_qemu, monitor) = monitored(Qemu::new(version)?).await?;
    for options in objects() {
        monitor.ensure_object(object(options)?).await?;
    }
    let cases = [
        (json!({"qom-type": "rng-builtin", "id": "io"}), ["type", "iothread", "rng-builtin"]),
        (
            json!({"qom-type": "iothread", "id": "io", "poll-max-ns": 2}),
            ["poll-max-ns", "1000", "2"],
        ),
        (
            json!({"qom-type": "memory-backend-ram", "id": "ram", "size": 2097152}),
            ["size", "1048576", "2097152"],
        ),
        (
            json!({"qom-type": "secret", "id": "secret", "data": "other", "format": "raw"}),
            ["format", "base64", "raw"],
        ),
    ];
    for (options, expected) in cases {
        let found = difference(monitor.ensure_object(object(options.clone())?).await);
        assert_eq!(found, expected, "{options}");
    }
    // Another content of a secret is not told, and not shown.
    let other =
        json!({"qom-type": "secret", "id": "secret", "data": "b3RoZXI=", "format": "base64"});
    assert_eq!(monitor.ensure_object(object(other)?).await?, Ensured::Found);
    Ok(())
}

fn chardev(options: Value) -> Result<ChardevBackend, Failure> {
    Ok(serde_json::from_value(options)?)
}

fn chardevs(folder: impl Fn(&str) -> std::path::PathBuf) -> [(&'static str, Value); 8] {
    let path = |name: &str| folder(name).to_string_lossy().into_owned();
    let socket =
        |address: Value| json!({"type": "socket", "data": {"addr": address, "wait": false}});
    let inet = |host: &str| json!({"type": "inet", "data": {"host": host, "port": "0"}});
    [
        ("null", json!({"type": "null", "data": {}})),
        ("ring", json!({"type": "ringbuf", "data": {"size": 64}})),
        ("file", json!({"type": "file", "data": {"out": path("out")}})),
        ("pty", json!({"type": "pty", "data": {}})),
        ("unix", socket(json!({"type": "unix", "data": {"path": path("serial")}}))),
        ("tcp", socket(inet("127.0.0.1"))),
        ("name", socket(inet("localhost"))),
        (
            "udp",
            json!({"type": "udp", "data": {"remote": inet("127.0.0.1"), "local": inet("127.0.0.1")}}),
        ),
    ]
}

async fn chardevs_are_found_again(version: Version) -> TestResult {
    let (qemu, monitor) = monitored(Qemu::new(version)?).await?;
    for (id, mut options) in chardevs(|name| qemu.path(name)) {
        if id == "udp" {
            options["data"]["remote"]["data"]["port"] = json!("9");
        }
        let mut terminals = Vec::new();
        for expected in [Ensured::Added, Ensured::Found, Ensured::Found] {
            let outcome = monitor.ensure_chardev(id, chardev(options.clone())?).await;
            let (ensured, told) = outcome.unwrap_or_else(|error| panic!("{options}: {error}"));
            assert_eq!(ensured, expected, "{options}");
            terminals.push(told.pty);
        }
        assert_eq!(terminals[0].is_some(), id == "pty");
        assert!(terminals.iter().all(|terminal| *terminal == terminals[0]), "{terminals:?}");
    }
    Ok(())
}

async fn another_chardev_is_told(version: Version) -> TestResult {
    let (qemu, monitor) = monitored(Qemu::new(version)?).await?;
    for (id, options) in chardevs(|name| qemu.path(name)).into_iter().take(6) {
        monitor.ensure_chardev(id, chardev(options)?).await?;
    }
    let path = qemu.path("serial").to_string_lossy().into_owned();
    let unix = |path: &str| json!({"type": "unix", "data": {"path": path}});
    let inet = json!({"type": "inet", "data": {"host": "127.0.0.2", "port": "0"}});
    let socket =
        |address: &Value| json!({"type": "socket", "data": {"addr": address, "wait": false}});
    let connecting = json!({"type": "socket", "data": {"addr": unix(&path), "server": false}});
    let cases = [
        ("ring", json!({"type": "null", "data": {}}), ["kind", "ringbuf", "null"]),
        ("unix", socket(&unix("/nowhere")), ["path", &*path, "/nowhere"]),
        ("unix", socket(&inet), ["address type", "unix", "inet"]),
        ("unix", connecting, ["socket", "listening", "connecting"]),
        ("tcp", socket(&inet), ["host", "127.0.0.1", "127.0.0.2"]),
    ];
    for (id, options, expected) in cases {
        let outcome = monitor.ensure_chardev(id, chardev(options.clone())?).await;
        assert_eq!(difference(outcome.map(|(ensured, _)| ensured)), expected, "{options}");
    }
    Ok(())
}

fn netdev(options: Value) -> Result<Netdev, Failure> {
    Ok(serde_json::from_value(options)?)
}

fn netdevs(folder: impl Fn(&str) -> std::path::PathBuf) -> [Value; 4] {
    let path = |name: &str| folder(name).to_string_lossy().into_owned();
    [
        json!({"type": "hubport", "id": "port", "hubid": 3}),
        json!({"type": "user", "id": "user", "restrict": true}),
        json!({"type": "socket", "id": "socket", "listen": "127.0.0.1:0"}),
        json!({"type": "stream", "id": "stream", "server": true,
            "addr": {"type": "unix", "path": path("stream")}}),
    ]
}

async fn netdevs_are_found_again(version: Version) -> TestResult {
    let (qemu, monitor) = monitored(with_buses(version)?).await?;
    for (number, options) in netdevs(|name| qemu.path(name)).into_iter().enumerate() {
        for expected in [Ensured::Added, Ensured::Found] {
            let outcome = monitor.ensure_netdev(netdev(options.clone())?).await;
            assert_eq!(outcome.as_ref().ok(), Some(&expected), "{options}: {outcome:?}");
        }
        // A backend is listed in another way if it has a card.
        if number < 2 {
            let id = options["id"].as_str().unwrap_or_default();
            let card = DeviceAdd::new("virtio-net-pci").property("netdev", id);
            monitor.add_device(card.bus(format!("rp{number}"))).await?;
            let again = monitor.ensure_netdev(netdev(options.clone())?).await?;
            assert_eq!(again, Ensured::Found, "{options}");
        }
    }
    Ok(())
}

async fn another_netdev_is_told(version: Version) -> TestResult {
    let (qemu, monitor) = monitored(Qemu::new(version)?).await?;
    for options in netdevs(|name| qemu.path(name)) {
        monitor.ensure_netdev(netdev(options)?).await?;
    }
    let cases = [
        (json!({"type": "hubport", "id": "port", "hubid": 4}), ["hubid", "3", "4"]),
        (json!({"type": "user", "id": "port"}), ["type", "hubport", "user"]),
        (json!({"type": "hubport", "id": "user", "hubid": 4}), ["type", "user", "hubport"]),
    ];
    for (options, expected) in cases {
        let found = difference(monitor.ensure_netdev(netdev(options.clone())?).await);
        assert_eq!(found, expected, "{options}");
    }
    Ok(())
}

/// Lets a call expire while QEMU is stopped, goes on, and checks that the thing is found then, and
/// that another one is not.
async fn after_a_deadline<F: Future<Output = Result<Ensured, EnsureError>>>(
    qemu: &mut Server,
    call: impl Fn() -> F,
    other: impl Future<Output = Result<Ensured, EnsureError>>,
) -> TestResult {
    let late = stalled(qemu, call()).await?;
    let Err(EnsureError::Monitor { source: qmp::Error::TimedOut(late), added, undo, .. }) = &late
    else {
        panic!("{late:?}")
    };
    assert!(late.sent && added.is_empty() && undo.is_empty(), "{late:?}");
    assert_eq!(persist(&call).await?, Ensured::Found);
    let [what, found, wanted] = difference(other.await);
    println!("{what} is {found} and not {wanted}");
    Ok(())
}

/// Calls again as long as a deadline expires, as a program does.
async fn persist<F: Future<Output = Result<Ensured, EnsureError>>>(
    call: impl Fn() -> F,
) -> Result<Ensured, EnsureError> {
    loop {
        match call().await {
            Err(error) if error.is_timeout() => {}
            outcome => return outcome,
        }
    }
}

async fn a_node_after_a_deadline(version: Version) -> TestResult {
    let (mut qemu, monitor) = impatient(Qemu::new(version)?).await?;
    let call = || monitor.ensure_block_node(nothing("node", 1 << 20));
    after_a_deadline(&mut qemu, call, monitor.ensure_block_node(nothing("node", 2 << 20))).await
}

async fn a_device_after_a_deadline(version: Version) -> TestResult {
    let (mut qemu, monitor) = impatient(with_buses(version)?).await?;
    let device = |port: &str| DeviceAdd::new("virtio-rng-pci").id("rng").bus(port);
    let call = || monitor.ensure_device(device("rp0"));
    after_a_deadline(&mut qemu, call, monitor.ensure_device(device("rp1"))).await
}

async fn an_object_after_a_deadline(version: Version) -> TestResult {
    let (mut qemu, monitor) = impatient(Qemu::new(version)?).await?;
    let [io, ..] = objects();
    let io = object(io)?;
    let other = object(json!({"qom-type": "iothread", "id": "io", "poll-max-ns": 2}))?;
    let call = || monitor.ensure_object(io.clone());
    after_a_deadline(&mut qemu, call, monitor.ensure_object(other)).await
}

async fn a_chardev_after_a_deadline(version: Version) -> TestResult {
    let (mut qemu, monitor) = impatient(Qemu::new(version)?).await?;
    let ensure = async |kind: &str| {
        let backend: ChardevBackend = serde_json::from_value(json!({"type": kind, "data": {}}))
            .unwrap_or_else(|error| panic!("{error}"));
        Ok(monitor.ensure_chardev("char", backend).await?.0)
    };
    after_a_deadline(&mut qemu, || ensure("ringbuf"), ensure("null")).await
}

async fn a_netdev_after_a_deadline(version: Version) -> TestResult {
    let (mut qemu, monitor) = impatient(Qemu::new(version)?).await?;
    let [hub, user, ..] = netdevs(|name| qemu.path(name));
    let (hub, mut other) = (netdev(hub)?, netdev(user)?);
    other.id = hub.id.clone();
    let call = || monitor.ensure_netdev(hub.clone());
    after_a_deadline(&mut qemu, call, monitor.ensure_netdev(other)).await
}

fn disk() -> BlockDevice {
    let device = DeviceAdd::new("virtio-blk-pci").id("disk").bus("rp0");
    BlockDevice::new(nothing("node", 1 << 20), device)
}

async fn a_disk_after_a_deadline(version: Version) -> TestResult {
    let (mut qemu, monitor) = impatient(with_buses(version)?).await?;
    let late = stalled(&mut qemu, monitor.ensure_block_device(disk())).await?;
    let Err(EnsureError::Monitor { step: Step::Node, added, undo, .. }) = &late else {
        panic!("{late:?}")
    };
    assert!(added.is_empty() && undo.is_empty(), "{late:?}");
    // The node is there by now, and the device is added.
    assert_eq!(persist(|| monitor.ensure_block_device(disk())).await?, Ensured::Added);
    let call = || monitor.ensure_block_device(disk());
    let mut other = disk();
    other.device = other.device.bus("rp1");
    after_a_deadline(&mut qemu, call, monitor.ensure_block_device(other)).await?;
    assert_eq!(node_names(&monitor).await?, ["node"]);
    Ok(())
}

/// What is there already is not removed when a later part is refused, and what was added is.
async fn a_disk_in_parts(version: Version) -> TestResult {
    let (_qemu, monitor) = monitored(with_buses(version)?).await?;
    let mut refused = disk();
    refused.device = refused.device.bus("nowhere");
    for is_there in [false, true] {
        if is_there {
            monitor.ensure_block_node(refused.node.clone()).await?;
        }
        let outcome = monitor.ensure_block_device(refused.clone()).await;
        let Err(EnsureError::Monitor { step: Step::Device, source, added, undo, .. }) = &outcome
        else {
            panic!("{outcome:?}")
        };
        assert!(source.server().is_some() && added.is_empty() && undo.is_empty(), "{outcome:?}");
        assert_eq!(node_names(&monitor).await?.len(), usize::from(is_there));
    }
    assert_eq!(monitor.ensure_block_device(disk()).await?, Ensured::Added);
    assert_eq!(monitor.ensure_block_device(disk()).await?, Ensured::Found);

    let over_usb = || {
        let device = DeviceAdd::new("scsi-hd").id("usb-disk");
        BlockDevice::new(nothing("usb-node", 1 << 20), device).over_usb("bot", "usb.0")
    };
    assert_eq!(monitor.ensure_block_device(over_usb()).await?, Ensured::Added);
    assert_eq!(monitor.ensure_block_device(over_usb()).await?, Ensured::Found);
    let mut other = over_usb();
    other.device = DeviceAdd::new("scsi-cd").id("usb-disk");
    let [what, ..] = difference(monitor.ensure_block_device(other).await);
    assert_eq!(what, "driver");
    assert_eq!(node_names(&monitor).await?, ["node", "usb-node"]);
    Ok(())
}

/// Whichever task comes first with a part, all end with the whole disk.
async fn a_disk_from_several_tasks(version: Version) -> TestResult {
    let (_qemu, monitor) = monitored(with_buses(version)?).await?;
    let tasks = [(); 4].map(|()| {
        let monitor = monitor.clone();
        tokio::spawn(async move { monitor.ensure_block_device(disk()).await })
    });
    let mut outcomes = Vec::new();
    for task in tasks {
        outcomes.push(task.await??);
    }
    assert!(outcomes.contains(&Ensured::Added), "{outcomes:?}");
    assert_eq!(node_names(&monitor).await?, ["node"]);
    assert_eq!(monitor.ensure_block_device(disk()).await?, Ensured::Found);
    Ok(())
}

async fn a_card_in_parts(version: Version) -> TestResult {
    let (_qemu, monitor) = monitored(with_buses(version)?).await?;
    let card = |port: &str| {
        let hub = qmp::types::Netdev::hubport("net", qmp::types::NetdevHubPortOptions::new(0));
        Nic::new(hub, DeviceAdd::new("virtio-net-pci").id("nic").bus(port)).link_down()
    };
    let refused = monitor.ensure_nic(card("nowhere")).await;
    assert!(matches!(refused, Err(EnsureError::Monitor { step: Step::Device, .. })), "{refused:?}");
    assert_eq!(monitor.ensure_nic(card("rp0")).await?, Ensured::Added);
    assert_eq!(monitor.ensure_nic(card("rp0")).await?, Ensured::Found);
    assert_eq!(difference(monitor.ensure_nic(card("rp1")).await), ["bus", "rp0", "rp1"]);
    assert!(children(&monitor, "/machine/peripheral").await?.contains(&"nic".to_owned()));
    Ok(())
}

/// The refusal of something whose id is free is told as it is.
async fn what_qemu_refuses_for_another_reason(version: Version) -> TestResult {
    let (_qemu, monitor) = monitored(with_buses(version)?).await?;
    let nowhere = json!({"driver": "file", "node-name": "n", "filename": "/nowhere/at/all"});
    let secret = json!({"qom-type": "secret", "id": "empty"});
    let path = json!({"type": "unix", "data": {"path": "/nowhere/at/all"}});
    let socket = json!({"type": "socket", "data": {"addr": path, "server": false}});
    let chardev = monitor.ensure_chardev("char", chardev(socket)?).await;
    let outcomes = [
        monitor.ensure_block_node(node(nowhere)?).await,
        monitor.ensure_device(DeviceAdd::new("usb-tablet").id("tablet").bus("rp0")).await,
        monitor.ensure_object(object(secret)?).await,
        chardev.map(|(ensured, _)| ensured),
        monitor.ensure_netdev(netdev(json!({"type": "tap", "id": "tap", "fd": "nobody"}))?).await,
    ];
    let steps = [Step::Node, Step::Device, Step::Object, Step::Chardev, Step::Netdev];
    for (outcome, expected) in outcomes.into_iter().zip(steps) {
        let Err(EnsureError::Monitor { step, source, .. }) = &outcome else {
            panic!("{outcome:?}")
        };
        assert_eq!(*step, expected);
        assert!(source.server().is_some(), "{outcome:?}");
    }
    Ok(())
}
