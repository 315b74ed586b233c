//! The commands that every server with a machine has.

/// Commands that every QEMU system emulator has, in every build and release that these bindings
/// cover, and that no storage daemon has. Only those that operations of `Monitor` execute are
/// listed.
const OF_MACHINES: [&str; 44] = [
    "add-fd",
    "balloon",
    "block_set_io_throttle",
    "blockdev-close-tray",
    "blockdev-insert-medium",
    "blockdev-open-tray",
    "blockdev-remove-medium",
    "closefd",
    "cont",
    "device-list-properties",
    "device_add",
    "device_del",
    "dump-guest-memory",
    "eject",
    "getfd",
    "migrate",
    "migrate-continue",
    "migrate-incoming",
    "migrate-set-capabilities",
    "migrate-set-parameters",
    "migrate-start-postcopy",
    "migrate_cancel",
    "netdev_add",
    "netdev_del",
    "query-balloon",
    "query-cpus-fast",
    "query-dump",
    "query-fdsets",
    "query-hotpluggable-cpus",
    "query-memdev",
    "query-memory-devices",
    "query-memory-size-summary",
    "query-migrate",
    "query-pci",
    "query-status",
    "remove-fd",
    "set-action",
    "set_link",
    "snapshot-delete",
    "snapshot-load",
    "snapshot-save",
    "stop",
    "system_powerdown",
    "system_reset",
];

/// Returns `true` if a server that does not know the command has no virtual machine.
pub(crate) fn is_of_machines(command: &str) -> bool {
    OF_MACHINES.contains(&command)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use serde_json::Value;

    use super::OF_MACHINES;

    fn commands(path: &Path) -> Option<Value> {
        let text = std::fs::read_to_string(path).ok()?;
        Some(serde_json::from_str::<Value>(&text).unwrap()["commands"].take())
    }

    #[test]
    fn every_emulator_has_them_and_no_storage_daemon() {
        let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("schema");
        let mut daemons = 0;
        for folder in schema.read_dir().unwrap().map(|entry| entry.unwrap().path()) {
            let Some(emulator) = commands(&folder.join("qemu.json")) else { continue };
            let daemon = commands(&folder.join("storage-daemon.json"));
            daemons += usize::from(daemon.is_some());
            for name in OF_MACHINES {
                let command = &emulator[name];
                assert!(command.is_object() && command.get("if").is_none(), "{name}: {command}");
                assert!(daemon.as_ref().is_none_or(|it| it.get(name).is_none()), "{name}");
            }
        }
        assert!(daemons >= 4, "{daemons}");
    }
}
