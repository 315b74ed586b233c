//! What the texts of arguments refer to, so that they can be completed.

use qmp::capabilities::ValueType;
use qmp::devices::facts::{self, PropertyType};

/// Things of a server that have names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Block nodes.
    Nodes,
    /// Devices with an id.
    Devices,
    /// Jobs.
    Jobs,
    /// Character devices.
    Chardevs,
    /// Objects of `object-add`.
    Objects,
    /// What is at a QOM path.
    Children(String),
    /// The properties of what is at a QOM path.
    Properties(String),
}

/// Arguments whose names do not tell enough, by command.
const BY_COMMAND: &[(&str, &str, Kind)] = &[
    ("blockdev-change-medium", "id", Kind::Devices),
    ("blockdev-close-tray", "id", Kind::Devices),
    ("blockdev-del", "node-name", Kind::Nodes),
    ("blockdev-insert-medium", "id", Kind::Devices),
    ("blockdev-mirror", "target", Kind::Nodes),
    ("blockdev-backup", "target", Kind::Nodes),
    ("blockdev-open-tray", "id", Kind::Devices),
    ("blockdev-remove-medium", "id", Kind::Devices),
    ("block_set_io_throttle", "id", Kind::Devices),
    ("block-job-cancel", "device", Kind::Jobs),
    ("block-job-change", "id", Kind::Jobs),
    ("block-job-complete", "device", Kind::Jobs),
    ("block-job-dismiss", "id", Kind::Jobs),
    ("block-job-finalize", "id", Kind::Jobs),
    ("block-job-pause", "device", Kind::Jobs),
    ("block-job-resume", "device", Kind::Jobs),
    ("block-job-set-speed", "device", Kind::Jobs),
    ("chardev-change", "id", Kind::Chardevs),
    ("chardev-remove", "id", Kind::Chardevs),
    ("chardev-send-break", "id", Kind::Chardevs),
    ("device-sync-config", "id", Kind::Devices),
    ("device_del", "id", Kind::Devices),
    ("eject", "id", Kind::Devices),
    ("job-cancel", "id", Kind::Jobs),
    ("job-complete", "id", Kind::Jobs),
    ("job-dismiss", "id", Kind::Jobs),
    ("job-finalize", "id", Kind::Jobs),
    ("job-pause", "id", Kind::Jobs),
    ("job-resume", "id", Kind::Jobs),
    ("object-del", "id", Kind::Objects),
    ("ringbuf-read", "device", Kind::Chardevs),
    ("ringbuf-write", "device", Kind::Chardevs),
];

/// Commands whose `device` is a block node.
const OF_NODES: [&str; 7] = [
    "block-commit",
    "block-stream",
    "blockdev-backup",
    "blockdev-mirror",
    "block_resize",
    "blockdev-snapshot",
    "block-latency-histogram-set",
];

/// Arguments that refer to the same in every command.
const BY_NAME: [(&str, Kind); 14] = [
    ("base-node", Kind::Nodes),
    ("top-node", Kind::Nodes),
    ("node", Kind::Nodes),
    ("overlay", Kind::Nodes),
    ("replaces", Kind::Nodes),
    ("bottom", Kind::Nodes),
    ("drive", Kind::Nodes),
    ("chardev", Kind::Chardevs),
    ("iothread", Kind::Objects),
    ("key-secret", Kind::Objects),
    ("password-secret", Kind::Objects),
    ("throttle-group", Kind::Objects),
    ("tls-creds", Kind::Objects),
    ("tls-authz", Kind::Objects),
];

/// Commands that take a new name where others refer to something.
const MAKERS: [&str; 2] = ["blockdev-add", "blockdev-create"];

/// Returns what an argument refers to. `key` is dotted, `known` are the arguments as far as they are
/// written, and `text` is the beginning of the value.
pub(super) fn kind(
    command: &str,
    key: &str,
    ty: &ValueType<'_>,
    known: &serde_json::Value,
    text: &str,
) -> Option<Kind> {
    if !takes_text(ty) {
        return None;
    }
    let name = key.rsplit('.').find(|it| !it.bytes().all(|byte| byte.is_ascii_digit()))?;
    if let Some((_, _, kind)) = BY_COMMAND.iter().find(|it| (it.0, it.1) == (command, name)) {
        return Some(kind.clone());
    }
    let has_path = known.get("path").and_then(serde_json::Value::as_str);
    match (command, name) {
        ("qom-get" | "qom-set" | "qom-list", "path") | (_, "qom-path") => {
            Some(Kind::Children(folder(text).to_owned()))
        }
        ("qom-get" | "qom-set", "property") => Some(Kind::Properties(has_path?.to_owned())),
        (_, "device") if OF_NODES.contains(&command) => Some(Kind::Nodes),
        (_, "node-name") if !MAKERS.contains(&command) => Some(Kind::Nodes),
        _ if is_node(command, ty) => Some(Kind::Nodes),
        _ => BY_NAME.iter().find(|it| it.0 == name).map(|it| it.1.clone()),
    }
}

/// Where a block device takes another, it takes the other's node name or its options.
fn is_node(command: &str, ty: &ValueType<'_>) -> bool {
    let has = |types: &[ValueType<'_>], wanted: ValueType<'_>| types.contains(&wanted);
    let is_block = command.starts_with("blockdev-");
    let ValueType::Alternate(types) = ty else { return false };
    is_block && has(types, ValueType::Object) && has(types, ValueType::String)
}

fn takes_text(ty: &ValueType<'_>) -> bool {
    match ty {
        ValueType::String | ValueType::Any => true,
        ValueType::List(element) => takes_text(element),
        ValueType::Alternate(types) => types.contains(&ValueType::String),
        _ => false,
    }
}

/// The QOM path up to the last slash.
pub(super) fn folder(path: &str) -> &str {
    match path.rfind('/') {
        None | Some(0) => "/",
        Some(at) => &path[..at],
    }
}

/// Returns what a property of a device refers to.
pub(super) fn of_property(driver: &str, name: &str) -> Option<Kind> {
    match facts::device(driver)?.property(name)?.ty() {
        PropertyType::Node => Some(Kind::Nodes),
        PropertyType::Chardev => Some(Kind::Chardevs),
        PropertyType::Link(_) => Some(Kind::Objects),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use qmp::{Capabilities, Release};
    use serde_json::json;

    use super::{BY_COMMAND, BY_NAME, Kind, OF_NODES, folder};

    #[test]
    fn every_row_is_an_argument_of_some_release() {
        let servers = [(7, 2), (10, 0), (11, 0)];
        let servers: Vec<_> = servers
            .iter()
            .filter_map(|&(major, minor)| Capabilities::upstream(Release::new(major, minor)))
            .collect();
        assert!(servers.len() >= 2);
        let takes = |command: &str, argument: &str| {
            servers.iter().any(|it| it.command(command).is_some_and(|it| it.takes(argument)))
        };
        for (command, argument, _) in BY_COMMAND {
            assert!(takes(command, argument), "{command} {argument}");
        }
        for (argument, _) in BY_NAME {
            let mut commands = servers.iter().flat_map(Capabilities::commands);
            assert!(commands.any(|it| it.takes(argument)) || argument == "drive", "{argument}");
        }
        for command in OF_NODES {
            assert!(servers.iter().any(|it| it.command(command).is_some()), "{command}");
        }
    }

    #[test]
    fn a_path_is_completed_by_its_folder() {
        for (path, found) in [("", "/"), ("/", "/"), ("/ma", "/"), ("/machine/pe", "/machine")] {
            assert_eq!(folder(path), found);
        }
        let any = qmp::capabilities::ValueType::String;
        let known = json!({"path": "/machine"});
        let of = |command, key, text| super::kind(command, key, &any, &known, text);
        assert_eq!(of("qom-list", "path", "/machine/p"), Some(Kind::Children("/machine".into())));
        assert_eq!(of("qom-get", "property", ""), Some(Kind::Properties("/machine".into())));
        assert_eq!(of("blockdev-add", "node-name", ""), None);
        assert_eq!(of("block_resize", "node-name", ""), Some(Kind::Nodes));
    }
}
