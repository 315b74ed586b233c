//! Block nodes.

use serde_json::{Map, Value, json};

use super::Machine;
use super::world::{Node, World};
use crate::commands::{BlockResize, BlockdevDel};
use crate::testing::error::FakeError;
use crate::testing::fake_qemu::FakeQemu;

/// The size of an image, whose file nobody looks at.
const IMAGE: i64 = 1 << 30;

pub(super) fn install(machine: &Machine, qemu: &FakeQemu) {
    let it = machine.clone();
    qemu.on_raw("blockdev-add", move |options| {
        it.with(|world| add(world, &options)).map(|()| json!({}))
    });
    let it = machine.clone();
    qemu.on::<BlockdevDel>(move |del| it.with(|world| remove(world, &del.node_name)));
    let it = machine.clone();
    qemu.on::<BlockResize>(move |resize| it.with(|world| change_size(world, &resize)));
    let it = machine.clone();
    let has_active = qemu.release() >= crate::Release::new(10, 0);
    qemu.on_raw("query-named-block-nodes", move |_| {
        Ok(it.with(|world| world.nodes.iter().rev().map(|node| info(node, has_active)).collect()))
    });
    let it = machine.clone();
    // No descriptors are passed to it.
    qemu.on_raw("query-fdsets", |_| Ok(json!([])));
    qemu.on_raw("query-block", move |_| Ok(it.with(|world| blocks(world, has_active))));
}

fn add(world: &mut World, options: &Value) -> Result<(), FakeError> {
    if !options["node-name"].is_string() {
        let text = "'node-name' must be specified for the root node";
        return Err(FakeError::generic(text));
    }
    let before = world.nodes.len();
    let added = add_tree(world, options);
    if added.is_err() {
        world.nodes.truncate(before);
    }
    added.map(drop)
}

/// Adds a node and those below it. Returns its name.
fn add_tree(world: &mut World, options: &Value) -> Result<String, FakeError> {
    let text = |name: &str| options[name].as_str().map(str::to_owned);
    let name = text("node-name").unwrap_or_else(|| format!("#block{:03}", world.nodes.len()));
    if world.nodes.iter().any(|node| node.name == name) {
        return Err(FakeError::generic(format!("Duplicate nodes with node-name='{name}'")));
    }
    let children = children(world, options.as_object())?;
    let below = children.first().and_then(|child| world.node(child, child).ok());
    let size = options["size"].as_i64().or_else(|| Some(below?.size)).unwrap_or(IMAGE);
    let driver = text("driver").unwrap_or_default();
    let read_only = options["read-only"] == true;
    let write_error = write_error(options);
    world.nodes.push(Node { name: name.clone(), driver, size, children, read_only, write_error });
    Ok(name)
}

/// The members that hold the nodes below a node.
const CHILDREN: [&str; 5] = ["file", "image", "backing", "target", "data-file"];

fn children(
    world: &mut World,
    options: Option<&Map<String, Value>>,
) -> Result<Vec<String>, FakeError> {
    let mut children = Vec::new();
    let members = CHILDREN.iter().filter_map(|name| options?.get(*name));
    for member in members {
        match member {
            Value::String(name) => {
                world.node(name, name)?;
                children.push(name.clone());
            }
            Value::Object(_) => children.push(add_tree(world, member)?),
            _ => {}
        }
    }
    Ok(children)
}

/// Returns the error that `blkdebug` injects into writes.
fn write_error(options: &Value) -> Option<String> {
    let injected = options["inject-error"].as_array()?;
    let write = injected.iter().find(|error| error["event"] == "pwritev")?;
    // The number of the error; without one, it is EIO.
    let number = write["errno"].as_i64().and_then(|number| i32::try_from(number).ok());
    let error = std::io::Error::from_raw_os_error(number.unwrap_or(5)).to_string();
    Some(error.split(" (os error").next().unwrap_or_default().to_owned())
}

fn remove(world: &mut World, name: &str) -> Result<(), FakeError> {
    let Some(place) = world.nodes.iter().position(|node| node.name == name) else {
        return Err(FakeError::generic(format!("Failed to find node with node-name='{name}'")));
    };
    if world.is_in_use(name) {
        return Err(FakeError::generic(format!("Node {name} is in use")));
    }
    let node = world.nodes.remove(place);
    // The nodes below it that have no name of their own go with it.
    for child in node.children.iter().filter(|child| child.starts_with('#')) {
        remove(world, child)?;
    }
    Ok(())
}

fn change_size(world: &mut World, resize: &BlockResize) -> Result<(), FakeError> {
    let device = resize.device.as_deref().unwrap_or_default();
    let node = world.node(resize.node_name.as_deref().unwrap_or(device), device)?;
    if resize.size < 0 {
        return Err(FakeError::generic("Parameter 'size' expects a >0 size"));
    }
    if node.driver.starts_with("null-") {
        return Err(FakeError::generic("Image format driver does not support resize"));
    }
    if resize.size > 1 << 62 {
        return Err(FakeError::generic("The image size is too large"));
    }
    node.size = resize.size;
    Ok(())
}

/// Returns a `BlockDeviceInfo`.
fn info(node: &Node, has_active: bool) -> Value {
    let file = json!({ "driver": node.driver, "size": node.size });
    let file = format!("json:{file}");
    let image = json!({
        "filename": file, "format": node.driver, "virtual-size": node.size, "actual-size": 0,
    });
    let cache = json!({ "no-flush": false, "direct": false, "writeback": true });
    let mut info = json!({
        "node-name": node.name, "drv": node.driver, "file": file, "image": image, "cache": cache,
        "ro": node.read_only, "encrypted": false, "detect_zeroes": "off", "backing_file_depth": 0,
        "write_threshold": 0, "bps": 0, "bps_rd": 0, "bps_wr": 0, "iops": 0, "iops_rd": 0,
        "iops_wr": 0,
    });
    if has_active {
        info["active"] = true.into();
    }
    info
}

/// Returns the `BlockInfo` of each device with a drive.
fn blocks(world: &World, has_active: bool) -> Value {
    let blocks = world.devices.iter().filter_map(|device| {
        let drive = device.drive.as_deref()?;
        let node = world.nodes.iter().find(|node| node.name == drive)?;
        let backend = if device.driver.starts_with("virtio-") { "/virtio-backend" } else { "" };
        Some(json!({
            "device": "", "qdev": format!("/machine/peripheral/{}{backend}", device.id),
            "type": "unknown", "removable": false, "locked": false, "io-status": "ok",
            "inserted": info(node, has_active),
        }))
    });
    blocks.collect()
}
