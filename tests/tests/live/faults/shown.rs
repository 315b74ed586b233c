//! What an adoption shows of a machine.

use qmp::monitor::Adoption;
use qmp::types::{
    BlockExportInfo, BlockInfo, DumpStatus, FdsetFdInfo, MemoryDeviceInfo, MigrationCapability,
};

use super::bench::{Item, Items, item};

/// The kinds that an adoption shows.
pub(super) const SHOWN: [&str; 17] = [
    "bitmap",
    "capability",
    "chardev",
    "device",
    "drive",
    "dump",
    "export",
    "fdset",
    "job",
    "memory",
    "migration",
    "nbd",
    "netdev",
    "node",
    "object",
    "snapshot",
    "status",
];

/// What an adoption shows, in the words of the other monitor.
pub(super) fn shown(adopted: &Adoption) -> Items {
    let mut items = Items::new();
    show_blocks(adopted, &mut items);
    items.extend(adopted.devices.iter().map(|(id, type_)| item("device", id, type_)));
    items.extend(adopted.objects.iter().map(|(id, type_)| item("object", id, type_)));
    let netdevs = adopted.netdevs.iter().flatten();
    items.extend(netdevs.map(|(id, type_)| item("netdev", id, type_)));
    let chardevs = adopted.chardevs.iter().filter(|it| !it.label.starts_with("compat_monitor"));
    items.extend(chardevs.map(|it| item("chardev", &it.label, &it.filename)));
    for set in &adopted.fdsets {
        let opaque = |fd: &FdsetFdInfo| fd.opaque.clone().unwrap_or_default();
        items.extend(set.fds.iter().map(|fd| item("fdset", opaque(fd), set.fdset_id)));
    }
    items.extend(adopted.memory_devices.iter().filter_map(memory));
    items.extend(adopted.jobs.iter().map(|job| item("job", &job.info.id, "")));
    items.insert(item("status", "machine", &adopted.status.status));
    let migration = adopted.migration.as_ref().and_then(|it| it.info.status.as_ref());
    items.extend(migration.map(|status| item("migration", "last", status)));
    let on = adopted.migration_capabilities.iter();
    let on = on.filter(|one| **one != MigrationCapability::Events);
    items.extend(on.map(|one| item("capability", one, "")));
    if adopted.last_dump.status != DumpStatus::None {
        items.insert(item("dump", "last", &adopted.last_dump.status));
    }
    items
}

fn show_blocks(adopted: &Adoption, items: &mut Items) {
    for node in &adopted.nodes {
        let name = node.node_name.clone().unwrap_or_default();
        for bitmap in node.dirty_bitmaps.iter().flatten() {
            if let Some(bitmap_name) = &bitmap.name {
                let bitmap_name = format!("{bitmap_name}/{name}");
                items.insert(item("bitmap", bitmap_name, bitmap.recording));
            }
        }
        for snapshot in node.image.snapshots.iter().flatten() {
            items.insert(item("snapshot", &snapshot.name, &name));
        }
        if !name.starts_with('#') {
            items.insert(item("node", name, &node.drv));
        }
    }
    items.extend(adopted.drives.iter().map(drive));
    let export = |it: &BlockExportInfo| item("export", &it.id, &it.node_name);
    items.extend(adopted.exports.iter().map(export));
    items.extend(adopted.nbd_server.map(|runs| item("nbd", "server", runs)));
}

fn drive(drive: &BlockInfo) -> Item {
    let medium = drive.inserted.as_ref().and_then(|medium| medium.node_name.as_deref());
    let medium = medium.unwrap_or("null");
    let tray = drive.tray_open.map_or("null".to_owned(), |open| open.to_string());
    item("drive", drive.qdev.as_deref().unwrap_or("null"), format!("{medium} {tray}"))
}

fn memory(device: &MemoryDeviceInfo) -> Option<Item> {
    let (id, size) = match device {
        MemoryDeviceInfo::VirtioMem(it) => (&it.data.id, it.data.requested_size.to_string()),
        MemoryDeviceInfo::Dimm(it) => (&it.data.id, "null".to_owned()),
        _ => return None,
    };
    Some(item("memory", id.as_deref()?, size))
}
