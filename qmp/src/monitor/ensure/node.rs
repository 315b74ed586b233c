//! Comparing a block node with the options that it would have been added with.
//!
//! `query-named-block-nodes` tells of a node its driver, some flags, and a file name. If the name of
//! a file says all, it is that name; else it is `json:` with the options that count. The nodes below
//! are listed by releases from 11.1 on.

use serde_json::{Map, Value};

use crate::monitor::ensure::compare::{Existing, shown};
use crate::types::BlockDeviceInfo;

/// How deep nodes are compared. QEMU refuses JSON that is nested deeper (1024), and so does no
/// option come close.
const MOST_LEVELS: usize = 64;

/// Compares the node of this name with the options.
pub(super) fn existing_node(nodes: &[BlockDeviceInfo], name: &str, wanted: &Value) -> Existing {
    match find(nodes, name) {
        None => Existing::Missing,
        Some(found) => Comparison { nodes, level: 0 }.node(found, wanted),
    }
}

fn find<'n>(nodes: &'n [BlockDeviceInfo], name: &str) -> Option<&'n BlockDeviceInfo> {
    nodes.iter().find(|node| node.node_name.as_deref() == Some(name))
}

/// One node against its options, and the nodes below it.
#[derive(Clone, Copy)]
struct Comparison<'n> {
    nodes: &'n [BlockDeviceInfo],
    level: usize,
}

impl<'n> Comparison<'n> {
    fn node(self, found: &BlockDeviceInfo, wanted: &Value) -> Existing {
        Existing::of("driver", &found.drv, wanted["driver"].as_str().unwrap_or_default())
            .and(|| self.flags(found, wanted))
            .and(|| size(found, wanted))
            .and(|| self.file(found, wanted))
            .and(|| match &found.children {
                Some(_) => self.children(found, wanted),
                None => self.backing(found, wanted),
            })
    }

    /// Compares what a node is opened with. A node below another inherits what its options omit.
    fn flags(self, found: &BlockDeviceInfo, wanted: &Value) -> Existing {
        let (cache, given) = (&found.cache, &wanted["cache"]);
        let zeroes = serde_json::to_value(&found.detect_zeroes).unwrap_or_default();
        let fixed = wanted["auto-read-only"] != true;
        let flags = [
            ("read-only", Value::from(found.ro), &wanted["read-only"], Value::from(false), fixed),
            ("cache.direct", cache.direct.into(), &given["direct"], Value::from(false), true),
            ("cache.no-flush", cache.no_flush.into(), &given["no-flush"], Value::from(false), true),
            ("detect-zeroes", zeroes, &wanted["detect-zeroes"], Value::from("off"), true),
        ];
        flags.into_iter().fold(Existing::Same, |compared, (what, found, wanted, default, fixed)| {
            match wanted {
                _ if !fixed => compared,
                Value::Null if self.level > 0 => compared,
                Value::Null => compared.and(|| Existing::of_values(what, &found, &default)),
                wanted => compared.and(|| Existing::of_values(what, &found, wanted)),
            }
        })
    }

    /// Compares the name of the file, as far as it can be made of the options.
    fn file(self, found: &BlockDeviceInfo, wanted: &Value) -> Existing {
        if let Some(options) = pseudo_name(&found.file) {
            return self.options(&options, wanted, "");
        }
        match self.file_name(wanted, MOST_LEVELS) {
            Some(wanted) => Existing::of("file", &found.file, &wanted),
            None => Existing::Same,
        }
    }

    /// Compares options that QEMU lists with the same ones that were given. A node below may be
    /// given by its name, and is listed with its options.
    fn options(self, found: &Map<String, Value>, wanted: &Value, prefix: &str) -> Existing {
        let mut compared = Existing::Same;
        for (name, found) in found {
            let what = format!("{prefix}{name}");
            let wanted = at(wanted, name);
            compared = compared.and(|| match (found, wanted) {
                (_, Value::Null) => Existing::Same,
                (Value::Object(found), Value::String(node)) => self.named(&what, found, node),
                (Value::Object(found), wanted @ Value::Object(_)) if what.len() < 1024 => {
                    self.options(found, wanted, &format!("{what}."))
                }
                (Value::Object(_) | Value::Array(_), _) => Existing::Same,
                (found, wanted) => Existing::of_values(&what, found, wanted),
            });
        }
        compared
    }

    /// Compares the file of a node that is listed with its options with that of the node of this
    /// name.
    fn named(self, what: &str, found: &Map<String, Value>, node: &str) -> Existing {
        let named = find(self.nodes, node).map(|node| node.file.as_str());
        match (found.get("filename").and_then(Value::as_str), named) {
            (Some(found), Some(named)) if pseudo_name(named).is_none() => {
                Existing::of(what, found, named)
            }
            _ => Existing::Same,
        }
    }

    /// The name that QEMU gives to a node with these options, if it is that of a file or export.
    fn file_name(self, wanted: &Value, levels: usize) -> Option<String> {
        if wanted["driver"] == "nbd" {
            return nbd_name(wanted);
        }
        match (&wanted["filename"], &wanted["file"]) {
            (Value::String(name), _) => Some(name.clone()),
            (_, Value::String(node)) => {
                let name = &find(self.nodes, node)?.file;
                pseudo_name(name).is_none().then(|| name.clone())
            }
            (_, file @ Value::Object(_)) if levels > 0 => self.file_name(file, levels - 1),
            _ => None,
        }
    }

    /// Compares the nodes below, which the server lists.
    fn children(self, found: &BlockDeviceInfo, wanted: &Value) -> Existing {
        let children = found.children.as_deref().unwrap_or_default();
        let mut compared = Existing::Same;
        for child in children {
            let below = Self { level: self.level + 1, ..self };
            let name = child.node_name.as_str();
            compared = compared.and(|| match at(wanted, &child.child) {
                Value::String(node) => Existing::of(&child.child, name, node),
                options @ Value::Object(_) if below.level < MOST_LEVELS => {
                    below.child(&child.child, name, options)
                }
                Value::Null if is_null(wanted, &child.child) => {
                    Existing::differs(&*child.child, name, "none")
                }
                _ => Existing::Same,
            });
        }
        let lacks = |what: &&str| {
            !wanted[*what].is_null() && !children.iter().any(|child| child.child == *what)
        };
        let missing = ["file", "backing", "data-file"].into_iter().find(lacks);
        compared.and(|| match missing {
            Some(what) => Existing::differs(what, "none", shown(&wanted[what])),
            None => Existing::Same,
        })
    }

    /// Compares a node below with its own options.
    fn child(self, role: &str, name: &str, wanted: &Value) -> Existing {
        let named = match &wanted["node-name"] {
            Value::String(node) => Existing::of(role, name, node),
            _ => Existing::Same,
        };
        named.and(|| match find(self.nodes, name).map(|found| self.node(found, wanted)) {
            Some(Existing::Different { what, found, wanted }) => {
                Existing::Different { what: format!("{role}.{what}"), found, wanted }
            }
            _ => Existing::Same,
        })
    }

    /// Compares the backing file by its name, of a server that does not list the nodes below.
    fn backing(self, found: &BlockDeviceInfo, wanted: &Value) -> Existing {
        let given = found.backing_file.as_deref();
        let name = match &wanted["backing"] {
            Value::Null if is_null(wanted, "backing") && given.is_some() => {
                return Existing::differs("backing", given.unwrap_or_default(), "none");
            }
            Value::Null => return Existing::Same,
            Value::String(node) => find(self.nodes, node).map(|node| node.file.clone()),
            options => self.file_name(options, MOST_LEVELS),
        };
        match (given, name) {
            (None, _) => Existing::differs("backing", "none", shown(&wanted["backing"])),
            (Some(given), Some(name)) => Existing::of("backing", given, &name),
            (Some(_), None) => Existing::Same,
        }
    }
}

/// Compares the size of drivers that are given one.
fn size(found: &BlockDeviceInfo, wanted: &Value) -> Existing {
    let has_size = matches!(found.drv.as_str(), "null-co" | "null-aio" | "raw");
    match &wanted["size"] {
        wanted @ Value::Number(_) if has_size => {
            Existing::of_values("size", &Value::from(found.image.virtual_size), wanted)
        }
        _ => Existing::Same,
    }
}

/// The options in a file name that is made of them. QEMU cuts it off if it is too long for a path,
/// and then it tells nothing.
fn pseudo_name(name: &str) -> Option<Map<String, Value>> {
    let options = name.strip_prefix("json:")?;
    Some(serde_json::from_str(options).unwrap_or_default())
}

/// The option of this name, which may lead into others: `server.path`.
fn at<'v>(options: &'v Value, name: &str) -> &'v Value {
    match options.get(name) {
        Some(option) => option,
        None => name.split('.').fold(options, |options, name| match options {
            Value::Array(list) => {
                name.parse::<usize>().ok().and_then(|at| list.get(at)).unwrap_or(&Value::Null)
            }
            options => &options[name],
        }),
    }
}

/// Whether an option was given as `null`, and not omitted.
fn is_null(options: &Value, name: &str) -> bool {
    options.get(name).is_some_and(Value::is_null)
}

/// The name that QEMU gives to an NBD export (7.2, 10.0 and 11.1).
fn nbd_name(wanted: &Value) -> Option<String> {
    let server = &wanted["server"];
    let export = wanted["export"].as_str();
    match (server["path"].as_str(), server["host"].as_str(), server["port"].as_str()) {
        (Some(path), ..) => Some(match export {
            Some(export) => format!("nbd+unix:///{export}?socket={path}"),
            None => format!("nbd+unix://?socket={path}"),
        }),
        (_, Some(host), Some(port)) => Some(match export {
            Some(export) => format!("nbd://{host}:{port}/{export}"),
            None => format!("nbd://{host}:{port}"),
        }),
        _ => None,
    }
}
