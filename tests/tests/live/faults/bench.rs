//! The machine under test, and what it has.

use std::any::Any;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fs;
use std::os::fd::OwnedFd;
use std::time::Instant;

use qmp::{Client, Monitor};
use qmp_tests::{Failure, PATIENCE, Qemu, RawQmp, Server, TestResult, Version};
use serde_json::{Value, json};

use super::guest::Guest;
use crate::support::soon;
use crate::typed_devices::vsock::Vsock;

/// One thing that a machine has or does.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Item {
    pub(super) kind: &'static str,
    pub(super) name: String,
    pub(super) detail: String,
}

impl std::fmt::Display for Item {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {} [{}]", self.kind, self.name, self.detail)
    }
}

pub(super) type Items = BTreeSet<Item>;

pub(super) fn item(kind: &'static str, name: impl ToString, detail: impl ToString) -> Item {
    Item { kind, name: name.to_string(), detail: detail.to_string() }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// A machine, a second monitor that only looks, and what the rows need besides.
pub(super) struct Bench {
    pub(super) version: Version,
    pub(super) server: Server,
    witness: RefCell<RawQmp>,
    tap: RefCell<Option<OwnedFd>>,
    /// The last action that the wire has seen, which QEMU does not tell.
    pub(super) action: RefCell<String>,
    /// The other end of a migration.
    pub(super) other: RefCell<Option<(Server, Monitor)>>,
    /// What belongs to the present case and lives as long.
    pub(super) kept: RefCell<Vec<Box<dyn Any>>>,
    /// The service of a device. QEMU since 10.0 crashes if that of a network ends before the network.
    pub(super) service: RefCell<Option<Vsock>>,
    /// What an operation has found that is not of this machine.
    pub(super) complaints: RefCell<Vec<String>>,
    /// The guest of a machine that has one which answers.
    guest: Option<Guest>,
}

impl Bench {
    pub(super) fn start(version: Version, qemu: Qemu) -> Result<Self, Failure> {
        let server = qemu.quiet().monitor("witness").start()?;
        let witness = RefCell::new(RawQmp::connect(&server.path("witness"))?);
        let action = RefCell::new("poweroff".to_owned());
        let (other, kept) = (RefCell::default(), RefCell::default());
        let (tap, service, complaints) = Default::default();
        // The machine is complete when it answers, and its ports are then where the guest uses them.
        witness.borrow_mut().execute("query-status", json!({}))?;
        let guest = Guest::of(&server)?;
        Ok(Self { version, server, witness, tap, action, other, kept, service, complaints, guest })
    }

    pub(super) async fn connect(&self) -> Result<Monitor, Failure> {
        Ok(Monitor::new(soon(Client::connect_unix(self.server.socket())).await??))
    }

    /// Asks through the second monitor.
    pub(super) fn ask(&self, command: &str, arguments: Value) -> Result<Value, Failure> {
        Ok(self.witness.borrow_mut().execute(command, arguments)?)
    }

    /// A queue of a tap interface, which another QEMU has made: that takes a system call without a
    /// safe form.
    pub(super) fn tap(&self) -> Result<OwnedFd, Failure> {
        let mut tap = self.tap.borrow_mut();
        if tap.is_none() {
            let queues = crate::taps::taps(self.version, 1)?.into_iter().flatten();
            *tap = queues.into_iter().next();
        }
        let tap = tap.as_ref().ok_or_else(|| Failure::new("there is no tap interface here"))?;
        Ok(tap.try_clone()?)
    }

    /// Keeps something for as long as the present case.
    pub(super) fn keep(&self, thing: impl Any) {
        self.kept.borrow_mut().push(Box::new(thing));
    }

    /// Whether QEMU has ended.
    pub(super) fn is_gone(&self) -> bool {
        self.ask("query-status", json!({})).is_err()
    }

    /// Whether the machine can be used again once it is brought back to what it was.
    pub(super) fn is_fit(&self) -> bool {
        self.guest.as_ref().is_none_or(Guest::is_fit)
    }

    pub(super) fn path(&self, name: &str) -> String {
        self.server.path(name).to_string_lossy().into_owned()
    }

    /// Everything that the machine has, as the second monitor and the kernel tell it.
    pub(super) fn look(&self) -> Result<Items, Failure> {
        let mut items = Items::new();
        self.look_at_blocks(&mut items)?;
        self.look_at_devices(&mut items)?;
        self.look_at_activities(&mut items)?;
        self.look_at_descriptors(&mut items)?;
        items.insert(item("action", "shutdown", self.action.borrow()));
        Ok(items)
    }

    fn list(&self, command: &str) -> Result<Vec<Value>, Failure> {
        Ok(self.ask(command, json!({}))?.as_array().cloned().unwrap_or_default())
    }

    fn look_at_blocks(&self, items: &mut Items) -> TestResult {
        let nodes = self.ask("query-named-block-nodes", json!({ "flat": true }))?;
        for node in nodes.as_array().into_iter().flatten() {
            let name = text(&node["node-name"]);
            for bitmap in node["dirty-bitmaps"].as_array().into_iter().flatten() {
                // Those of jobs have no name.
                if let Some(bitmap_name) = bitmap["name"].as_str() {
                    let bitmap_name = format!("{bitmap_name}/{name}");
                    items.insert(item("bitmap", bitmap_name, &bitmap["recording"]));
                }
            }
            for snapshot in node["image"]["snapshots"].as_array().into_iter().flatten() {
                items.insert(item("snapshot", text(&snapshot["name"]), &name));
            }
            if !name.starts_with('#') {
                items.insert(item("node", name, text(&node["drv"])));
            }
        }
        for drive in self.list("query-block")? {
            let medium = &drive["inserted"]["node-name"];
            let detail = format!("{} {}", text(medium), drive["tray_open"]);
            items.insert(item("drive", text(&drive["qdev"]), detail));
        }
        for export in self.list("query-block-exports")? {
            items.insert(item("export", text(&export["id"]), text(&export["node-name"])));
        }
        let probe = json!({ "addr": { "type": "fd", "data": { "str": "no-such-descriptor" } } });
        let runs = match self.witness.borrow_mut().execute("nbd-server-start", probe) {
            Err(error) => error.to_string().contains("already running"),
            Ok(_) => return Err(Failure::new("an NBD server without a socket")),
        };
        items.insert(item("nbd", "server", runs));
        Ok(())
    }

    fn look_at_devices(&self, items: &mut Items) -> TestResult {
        for (kind, path) in [("device", "/machine/peripheral"), ("object", "/objects")] {
            let list = self.ask("qom-list", json!({ "path": path }))?;
            for child in list.as_array().into_iter().flatten() {
                let type_ = text(&child["type"]);
                if let Some(type_) = type_.strip_prefix("child<") {
                    items.insert(item(kind, text(&child["name"]), type_.trim_end_matches('>')));
                }
            }
        }
        for chardev in self.list("query-chardev")? {
            // Those of the monitors say who is connected.
            let (label, file) = (text(&chardev["label"]), text(&chardev["filename"]));
            if !label.starts_with("compat_monitor") {
                items.insert(item("chardev", label, file));
            }
        }
        for set in self.list("query-fdsets")? {
            for fd in set["fds"].as_array().into_iter().flatten() {
                items.insert(item("fdset", text(&fd["opaque"]), &set["fdset-id"]));
            }
        }
        for memory in self.list("query-memory-devices")? {
            let (id, data) = (text(&memory["data"]["id"]), &memory["data"]);
            items.insert(item("memory", id, &data["requested-size"]));
        }
        let networks = json!({ "command-line": "info network" });
        let networks = text(&self.ask("human-monitor-command", networks)?);
        let mut in_hub = false;
        for line in networks.lines() {
            let below = line.strip_prefix(" \\ ");
            in_hub = line.starts_with("hub ") || in_hub && below.is_some();
            let Some((name, rest)) =
                below.unwrap_or(line).split_once(':').or(below.map(|it| (it, "")))
            else {
                continue;
            };
            let type_ = rest.split_once("type=").and_then(|(_, rest)| rest.split(',').next());
            match (in_hub, type_) {
                (true, _) => drop(items.insert(item("netdev", name.trim(), "hubport"))),
                (false, Some(type_)) if type_ != "nic" => {
                    items.insert(item("netdev", name.trim(), type_));
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn look_at_activities(&self, items: &mut Items) -> TestResult {
        for job in self.list("query-jobs")? {
            items.insert(item("job", text(&job["id"]), ""));
        }
        let status = self.ask("query-status", json!({}))?;
        items.insert(item("status", "machine", text(&status["status"])));
        let migration = self.ask("query-migrate", json!({}))?;
        if let Some(status) = migration["status"].as_str() {
            items.insert(item("migration", "last", status));
        }
        // The operations switch the events on and leave them, which changes nothing else.
        let is_on = |one: &Value| one["state"] == true && one["capability"] != "events";
        for one in self.list("query-migrate-capabilities")?.iter().filter(|one| is_on(one)) {
            items.insert(item("capability", text(&one["capability"]), ""));
        }
        let dump = self.ask("query-dump", json!({}))?;
        if dump["status"] != "none" {
            items.insert(item("dump", "last", text(&dump["status"])));
        }
        Ok(())
    }

    /// Waits until what was started has ended, or has come as far as it does by itself.
    pub(super) fn settle(&self) -> TestResult {
        if let Some(guest) = &self.guest {
            guest.answer()?;
        }
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE && self.is_busy()? {}
        Ok(())
    }

    fn is_busy(&self) -> Result<bool, Failure> {
        let is_running = |job: &Value| {
            let status = text(&job["status"]);
            !matches!(&*status, "concluded" | "ready" | "pending" | "standby" | "paused")
        };
        let migration = self.ask("query-migrate", json!({}))?;
        let is_over = |status: &str| matches!(status, "completed" | "failed" | "cancelled");
        // These go on with a command.
        let is_paused = |status: &str| matches!(status, "pre-switchover" | "postcopy-paused");
        let pauses = migration["status"].as_str().is_some_and(is_paused);
        let migrates = migration["status"].as_str().is_some_and(|status| !is_over(status));
        let status = text(&self.ask("query-status", json!({}))?["status"]);
        let dump = text(&self.ask("query-dump", json!({}))?["status"]);
        let is_saving = matches!(status.as_str(), "save-vm" | "finish-migrate" | "restore-vm");
        let jobs = self.list("query-jobs")?.iter().any(is_running);
        Ok(jobs || !pauses && (migrates || is_saving) || dump == "active")
    }

    /// What files and sockets the process has, and what files are in its folder.
    fn look_at_descriptors(&self, items: &mut Items) -> TestResult {
        let mut open = std::collections::BTreeMap::<String, usize>::new();
        let folder = self.path("");
        for entry in fs::read_dir(format!("/proc/{}/fd", self.server.pid()))? {
            let Ok(link) = fs::read_link(entry?.path()) else { continue };
            let link = link.to_string_lossy().into_owned();
            let is_passed = link.starts_with(&folder) && !link.ends_with("output");
            match link.split_once(':') {
                Some((kind @ ("socket" | "pipe"), _)) => *open.entry(kind.into()).or_default() += 1,
                _ if is_passed || link.contains("memfd") || link.contains("net/tun") => {
                    *open.entry(link.replace(" (deleted)", "")).or_default() += 1;
                }
                _ => {}
            }
        }
        items.extend(open.into_iter().map(|(link, count)| item("open", link, count)));
        for entry in fs::read_dir(&folder)? {
            items.insert(item("file", entry?.file_name().to_string_lossy(), ""));
        }
        Ok(())
    }
}
