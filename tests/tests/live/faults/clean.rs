//! A machine that is brought back to what it was.

use std::fs;
use std::path::Path;
use std::time::Duration;

use qmp::monitor::Adoption;
use qmp::types::BlockInfo;
use qmp::{Monitor, commands};
use qmp_tests::TestResult;
use tokio::time::timeout;

use super::bench::{Items, item};
use crate::support::soon;

/// How long a device may take that no guest has to release.
const RELEASE: Duration = Duration::from_millis(300);

/// Removes everything beyond the bare machine, with nothing but what adoption shows.
pub(super) async fn clean(
    monitor: &Monitor,
    mut adopted: Adoption,
    bare: &Items,
    folder: &Path,
) -> TestResult {
    let is_new =
        |kind: &str, name: &str| !bare.iter().any(|item| item.kind == kind && item.name == name);
    for job in &mut adopted.jobs {
        // Whether it succeeds or fails does not matter.
        let _ = soon(job.handle.cancel()).await?;
    }
    if adopted.nbd_server == Some(true) && bare.contains(&item("nbd", "server", false)) {
        let _ = soon(monitor.nbd_server_stop()).await?;
    }
    for drive in &adopted.drives {
        restore_drive(monitor, drive, bare).await?;
    }
    for capability in &adopted.migration_capabilities {
        // A destination that has begun refuses it, and is started again.
        let _ = monitor.set_migration_capabilities([(capability.clone(), false)]).await;
    }
    for id in adopted.devices.keys().filter(|id| is_new("device", id)) {
        // Those that a guest has to release stay, and the machine is started again.
        let _ = timeout(RELEASE, monitor.remove_device_and_wait(id)).await;
    }
    for id in adopted.netdevs.iter().flat_map(|it| it.keys()).filter(|id| is_new("netdev", id)) {
        let _ = monitor.remove_nic(id).await;
    }
    clean_nodes(monitor, &adopted, is_new).await;
    let chardevs = adopted.chardevs.iter().filter(|it| is_new("chardev", &it.label));
    for chardev in chardevs {
        let _ = monitor.remove_chardev(&chardev.label).await;
    }
    for id in adopted.objects.keys().filter(|id| is_new("object", id)) {
        let _ = monitor.execute(commands::ObjectDel::new(id)).await;
    }
    for file in fs::read_dir(folder)? {
        let file = file?;
        if is_new("file", &file.file_name().to_string_lossy()) {
            fs::remove_file(file.path())?;
        }
    }
    for set in adopted.fdsets {
        let _ = monitor.execute(commands::RemoveFd::new(set.fdset_id)).await;
    }
    Ok(())
}

async fn clean_nodes(monitor: &Monitor, adopted: &Adoption, is_new: impl Fn(&str, &str) -> bool) {
    for node in &adopted.nodes {
        let (name, bitmaps) = (node.node_name.as_deref(), node.dirty_bitmaps.iter().flatten());
        for bitmap in bitmaps.filter_map(|bitmap| bitmap.name.as_deref()) {
            let Some(node) = name.filter(|node| is_new("bitmap", &format!("{bitmap}/{node}")))
            else {
                continue;
            };
            let _ = monitor.remove_dirty_bitmap(node, bitmap).await;
        }
    }
    // A node that another one uses is refused, and goes after that one.
    let nodes = adopted.nodes.iter().filter_map(|node| node.node_name.as_deref());
    let nodes: Vec<_> = nodes.filter(|node| is_new("node", node)).collect();
    for _ in 0..nodes.len().min(4) {
        for node in &nodes {
            let _ = monitor.execute(commands::BlockdevDel::new(*node)).await;
        }
    }
}

async fn restore_drive(monitor: &Monitor, drive: &BlockInfo, bare: &Items) -> TestResult {
    let Some(qdev) = &drive.qdev else { return Ok(()) };
    let kept = bare.iter().find(|it| it.kind == "drive" && it.name == *qdev);
    let medium = kept.and_then(|it| it.detail.split(' ').next());
    if let Some(medium) = medium.filter(|_| drive.tray_open.is_some()) {
        let id = qdev.rsplit('/').next().unwrap_or_default();
        let _ = soon(monitor.change_medium(id, medium)).await?;
    }
    Ok(())
}
