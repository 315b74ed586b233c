//! Queries of block devices and nodes, and changes in one transaction.

use std::path::Path;

use qmp::monitor::{BlockDevice, BlockError, Limit, Throttle};
use qmp::{Monitor, commands, types};
use qmp_tests::{Failure, Qemu, Server, TestResult, Version, live_tests};

use crate::support::{monitored, nothing};

live_tests!(
    query_block,
    query_named_block_nodes,
    get_block_stats,
    block_node_size,
    update_block_size,
    set_block_throttle,
    change_backing_file,
    block_dev_snapshot
);

const MIB: u64 = 1 << 20;

/// Starts a machine with a disk called `disk`, whose node is called `node`.
async fn machine(version: Version) -> Result<(Server, Monitor), Failure> {
    let port = ["-device", "pcie-root-port,id=rp0,slot=1"];
    let (qemu, monitor) = monitored(Qemu::new(version)?.args(port)).await?;
    add_disk(&monitor).await?;
    Ok((qemu, monitor))
}

pub(crate) async fn add_disk(monitor: &Monitor) -> TestResult {
    let device = commands::DeviceAdd::new("virtio-blk-pci").id("disk").bus("rp0");
    Ok(monitor.add_block_device(BlockDevice::new(nothing("node", 1 << 20), device)).await?)
}

/// Returns a qcow2 image in the file at `path`.
fn qcow2(path: &Path) -> types::BlockdevOptionsQcow2 {
    let file = types::BlockdevOptionsFile::new(path.to_string_lossy());
    types::BlockdevOptionsQcow2::new(types::BlockdevOptions::file(file))
}

async fn query_block(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    finds_the_disk(&monitor).await
}

pub(crate) async fn finds_the_disk(monitor: &Monitor) -> TestResult {
    let blocks = monitor.query_block().await?;
    let [block] = &blocks[..] else { panic!("{blocks:?}") };
    assert_eq!(block.qdev.as_deref(), Some("/machine/peripheral/disk/virtio-backend"));
    let node = block.inserted.as_ref().and_then(|node| node.node_name.as_deref());
    assert_eq!(node, Some("node"));
    Ok(())
}

async fn query_named_block_nodes(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    finds_the_node(&monitor).await
}

pub(crate) async fn finds_the_node(monitor: &Monitor) -> TestResult {
    let nodes = monitor.query_named_block_nodes().await?;
    let [node] = &nodes[..] else { panic!("{nodes:?}") };
    assert_eq!((node.node_name.as_deref(), node.drv.as_str()), (Some("node"), "null-co"));
    Ok(())
}

async fn get_block_stats(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    let stats = monitor.block_stats().await?;
    assert_eq!(stats.keys().collect::<Vec<_>>(), ["disk"]);
    assert_eq!(stats["disk"].node_name.as_deref(), Some("node"));
    assert_eq!(stats["disk"].stats.rd_operations, 0);
    Ok(())
}

async fn block_node_size(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    measures_the_node(&monitor).await
}

pub(crate) async fn measures_the_node(monitor: &Monitor) -> TestResult {
    assert_eq!(monitor.block_node_size("node").await?, MIB);
    let missing = monitor.block_node_size("nowhere").await;
    assert!(matches!(missing, Err(BlockError::NoSuchNode { .. })), "{missing:?}");
    Ok(())
}

async fn update_block_size(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?;
    let path = qemu.path("disk.qcow2");
    qemu.binaries().create_image(&path, "qcow2", MIB)?;
    let (_qemu, monitor) = monitored(qemu).await?;
    let node = types::BlockdevOptions::qcow2(qcow2(&path)).node_name("node");
    monitor.execute(commands::BlockdevAdd::new(node)).await?;

    monitor.update_block_size("node", 3 * MIB).await?;
    assert_eq!(monitor.block_node_size("node").await?, 3 * MIB);
    let missing = monitor.update_block_size("nowhere", MIB).await;
    assert!(matches!(missing, Err(BlockError::NoSuchNode { .. })), "{missing:?}");
    let too_much = monitor.update_block_size("node", u64::MAX).await;
    assert!(
        matches!(too_much, Err(BlockError::Monitor { source: qmp::Error::Server(_), .. })),
        "{too_much:?}"
    );
    Ok(())
}

async fn set_block_throttle(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    let throttle = Throttle::new()
        .bytes_read(Limit::new(MIB).burst(2 * MIB, 5))
        .writes(Limit::new(100))
        .group("slow");
    monitor.set_block_throttle("disk", throttle).await?;
    let blocks = monitor.query_block().await?;
    let node = blocks[0].inserted.as_ref().ok_or_else(|| Failure::new("no node"))?;
    assert_eq!(
        (node.bps_rd, node.bps_rd_max, node.bps_rd_max_length),
        (1 << 20, Some(2 << 20), Some(5))
    );
    assert_eq!((node.iops_wr, node.bps, node.group.as_deref()), (100, 0, Some("slow")));

    monitor.set_block_throttle("/machine/peripheral/disk/virtio-backend", Throttle::new()).await?;
    let blocks = monitor.query_block().await?;
    assert_eq!(blocks[0].inserted.as_ref().map(|node| node.iops_wr), Some(0));

    let both = Throttle::new().bytes(Limit::new(1)).bytes_read(Limit::new(1));
    let refused = monitor.set_block_throttle("disk", both).await;
    assert!(
        matches!(refused, Err(BlockError::Monitor { source: qmp::Error::Server(_), .. })),
        "{refused:?}"
    );
    let missing = monitor.set_block_throttle("nowhere", Throttle::new()).await;
    assert!(matches!(missing, Err(BlockError::NoSuchDevice { .. })), "{missing:?}");
    Ok(())
}

/// Starts a machine with the node `top` over the node `base`, both with images of one MiB.
async fn chain(version: Version) -> Result<(Server, Monitor), Failure> {
    let qemu = Qemu::new(version)?;
    let [base, top] = ["base.qcow2", "top.qcow2"].map(|name| qemu.path(name));
    qemu.binaries().create_image(&base, "qcow2", MIB)?;
    qemu.binaries().create_overlay(&top, &base)?;
    let (qemu, monitor) = monitored(qemu).await?;
    let base = types::BlockdevOptions::qcow2(qcow2(&base)).node_name("base").read_only(true);
    monitor.execute(commands::BlockdevAdd::new(base)).await?;
    Ok((qemu, monitor))
}

async fn change_backing_file(version: Version) -> TestResult {
    let (qemu, monitor) = chain(version).await?;
    let top = qcow2(&qemu.path("top.qcow2")).backing("base");
    let top = types::BlockdevOptions::qcow2(top).node_name("top");
    monitor.execute(commands::BlockdevAdd::new(top)).await?;
    monitor.change_backing_file("top", "top", "elsewhere.qcow2").await?;
    let nodes = monitor.query_named_block_nodes().await?;
    let top = nodes.iter().find(|node| node.node_name.as_deref() == Some("top"));
    let image = &top.ok_or_else(|| Failure::new("no node"))?.image;
    assert_eq!(image.backing_filename.as_deref(), Some("elsewhere.qcow2"));
    Ok(())
}

async fn block_dev_snapshot(version: Version) -> TestResult {
    let (qemu, monitor) = chain(version).await?;
    let top = qcow2(&qemu.path("top.qcow2")).backing(types::BlockdevRefOrNull::null());
    let top = types::BlockdevOptions::qcow2(top).node_name("top");
    monitor.execute(commands::BlockdevAdd::new(top)).await?;
    monitor.block_dev_snapshot("base", "top").await?;
    let nodes = monitor.query_named_block_nodes().await?;
    let top = nodes.iter().find(|node| node.node_name.as_deref() == Some("top"));
    let below = top.and_then(|node| node.backing_file.as_deref());
    assert_eq!(below, Some(&*qemu.path("base.qcow2").to_string_lossy()));
    let again = monitor.block_dev_snapshot("base", "top").await;
    assert!(matches!(again, Err(qmp::Error::Server(_))), "{again:?}");
    Ok(())
}
