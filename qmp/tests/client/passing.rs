//! Operations that pass descriptors, with a fault at each of their steps: an error, a stall, a reply
//! that is late, the end of the connection. What was passed is taken back, or the error says that
//! QEMU may still have it.

use std::fs::File;
use std::pin::Pin;
use std::time::Duration;

use qmp::commands::DeviceAdd;
use qmp::monitor::{
    AddClientError, AddError, BlockDeviceError, ChardevError, DeviceError, MigrationError, Passed,
    PasswordError, ScreendumpError, ScreenshotOptions, Step, TapNic, VhostUserError,
};
use qmp::types::{
    BlockdevOptions, BlockdevOptionsFile, ChardevBackend, ChardevFile, ChardevSocket,
    FdSocketAddress, Netdev, NetdevSocketOptions, SocketAddressLegacy,
};
use qmp::{ConnectOptions, Monitor};
use serde_json::{Value, json};
use tokio::io::AsyncWriteExt as _;

use crate::peer::{Peer, connected_with};

#[derive(Clone, Copy, Debug, PartialEq)]
enum Fault {
    /// QEMU refuses the command.
    Refusal,
    /// QEMU executes the command and all later ones, and its replies never arrive.
    Stall,
    /// QEMU executes the command, and the reply comes after the deadline.
    Late,
    /// QEMU executes the command, and the connection ends.
    Cut,
}

const FAULTS: [Fault; 4] = [Fault::Refusal, Fault::Stall, Fault::Late, Fault::Cut];

/// A QEMU as far as it is about descriptors and what uses them.
#[derive(Debug, Default)]
struct Qemu {
    /// Names, texts of descriptors in sets, and what was added, each with its kind.
    held: Vec<String>,
    /// The texts of all descriptors that were ever in a set. Their places are their numbers.
    labels: Vec<String>,
    /// All commands, by their names.
    log: Vec<String>,
}

impl Qemu {
    fn take(&mut self, what: &str) -> Option<()> {
        let place = self.held.iter().position(|one| one == what)?;
        self.held.remove(place);
        Some(())
    }

    /// Takes every descriptor whose name stands in the arguments, as the commands do that use one.
    fn use_names(&mut self, arguments: &Value) {
        let text = arguments.to_string();
        self.held.retain(|one| !one.strip_prefix("name ").is_some_and(|name| text.contains(name)));
    }

    fn sets(&self) -> Value {
        let held =
            |label: &str| self.held.iter().any(|one| one.strip_prefix("set ") == Some(label));
        let sets = self.labels.iter().enumerate().filter(|(_, label)| held(label));
        let set = |(number, label)| json!({"fdset-id": number, "fds": [{"fd": 100 + number, "opaque": label}]});
        sets.map(set).collect()
    }

    /// One that the machine was started with, and those that were added.
    fn chardevs(&self) -> Value {
        let added = self.held.iter().filter_map(|one| one.strip_prefix("chardev "));
        let device = |label| json!({"label": label, "filename": "null", "frontend-open": true});
        std::iter::once("serial0").chain(added).map(device).collect()
    }

    fn add_set(&mut self, arguments: &Value) -> Option<Value> {
        self.add("set", &arguments["opaque"])?;
        let number = self.labels.len();
        self.labels.push(arguments["opaque"].as_str()?.to_owned());
        let set = arguments["fdset-id"].as_u64().unwrap_or(number as u64);
        Some(json!({"fdset-id": set, "fd": 100 + number}))
    }

    fn remove_set(&mut self, arguments: &Value) -> Option<()> {
        let number = usize::try_from(arguments["fd"].as_u64()? - 100).ok()?;
        let set = format!("set {}", self.labels.get(number)?);
        self.take(&set)
    }

    /// The run state before and after a migration of either direction.
    fn status(&self) -> Value {
        let is_over = self.held.iter().any(|one| one == "migration");
        json!({"status": if is_over { "postmigrate" } else { "inmigrate" }, "running": false})
    }

    fn add(&mut self, kind: &str, id: &Value) -> Option<Value> {
        self.held.push(format!("{kind} {}", id.as_str()?));
        Some(json!({}))
    }

    /// The reply, or nothing for a refusal.
    fn execute(&mut self, command: &Value) -> Option<Value> {
        let (name, given) = (command["execute"].as_str()?, &command["arguments"]);
        self.log.push(name.to_owned());
        match name {
            "add-fd" => return self.add_set(given),
            "getfd" => return self.add("name", &given["fdname"]),
            "blockdev-add" => return self.add("node", &given["node-name"]),
            "device_add" => return self.add("device", &given["id"]),
            "query-fdsets" => return Some(self.sets()),
            "query-named-block-nodes"
            | "query-block-exports"
            | "query-qmp-schema"
            | "query-migrate-capabilities"
            | "query-yank" => return Some(json!([])),
            "query-chardev" => return Some(self.chardevs()),
            "query-vnc-servers" => {
                return Some(
                    json!([{"id": "default", "server": [], "clients": [], "auth": "vnc"}]),
                );
            }
            "block-export-add" => {
                self.use_names(given);
                return self.add("export", &given["id"]);
            }
            "block-export-del" => self.take(&format!("export {}", given["id"].as_str()?))?,
            "add_client" | "chardev-change" => self.use_names(given),
            "query-status" => return Some(self.status()),
            "query-migrate" => return Some(json!({"status": "completed"})),
            "remove-fd" => self.remove_set(given)?,
            "closefd" => self.take(&format!("name {}", given["fdname"].as_str()?))?,
            "blockdev-del" => self.take(&format!("node {}", given["node-name"].as_str()?))?,
            "netdev_del" => self.take(&format!("netdev {}", given["id"].as_str()?))?,
            "chardev-remove" => self.take(&format!("chardev {}", given["id"].as_str()?))?,
            // It is gone at once, which QEMU says like this.
            "device_del" => {
                self.take(&format!("device {}", given["id"].as_str()?));
                return None;
            }
            "netdev_add" | "chardev-add" => {
                self.use_names(given);
                return self.add(name.split(['_', '-']).next()?, &given["id"]);
            }
            "migrate" | "migrate-incoming" => {
                self.use_names(given);
                self.held.push("migration".to_owned());
            }
            _ => {}
        }
        Some(json!({}))
    }

    /// Serves a client until it ends. The fault happens at the command of this number.
    async fn serve(mut self, mut peer: Peer, fault: Option<(usize, Fault)>) -> Self {
        let mut number = 0;
        while let Some(command) = peer.try_command().await {
            let fault =
                fault.filter(|(at, kind)| *at == number || (*kind == Fault::Stall && *at < number));
            number += 1;
            let fault = fault.map(|(_, fault)| fault);
            if fault == Some(Fault::Refusal) {
                match command["execute"].as_str().unwrap() {
                    // QEMU refuses this only if it is gone.
                    "remove-fd" => drop(self.execute(&command)),
                    name => self.log.push(name.to_owned()),
                }
                peer.refuse(&command, "GenericError", "no").await;
                continue;
            }
            let reply = self.execute(&command);
            match fault {
                Some(Fault::Cut) => return self,
                Some(Fault::Stall) => continue,
                Some(Fault::Late) => tokio::time::sleep(Duration::from_secs(5)).await,
                _ => {}
            }
            let refusal = json!({"class": "DeviceNotFound", "desc": "not there"});
            let reply = match reply {
                Some(value) => json!({"return": value, "id": command["id"]}),
                None => json!({"error": refusal, "id": command["id"]}),
            };
            // Nobody may wait for it any more.
            let _ = peer.stream.write_all(format!("{reply}\r\n").as_bytes()).await;
        }
        self
    }
}

/// What an error says: whether the connection ended, a deadline expired, QEMU refused; and its text.
#[derive(Debug)]
pub(crate) struct Told {
    end: bool,
    timeout: bool,
    refusal: bool,
    /// Whether the text has to name what is left. The documentation of the others says it.
    names_what_is_left: bool,
    text: String,
}

macro_rules! told {
    ($($error:ident),+) => { $(
        impl From<$error> for Told {
            fn from(error: $error) -> Self {
                let (end, timeout) = (error.is_end(), error.is_timeout());
                let (refusal, text) = (error.server().is_some(), error.to_string());
                let names_what_is_left = stringify!($error) == "AddError";
                Self { end, timeout, refusal, names_what_is_left, text }
            }
        }
    )+ };
}

told!(AddError, BlockDeviceError, MigrationError, ScreendumpError);
told!(AddClientError, ChardevError, PasswordError, VhostUserError);

pub(crate) type Operation =
    for<'m> fn(&'m Monitor) -> Pin<Box<dyn Future<Output = Result<(), Told>> + 'm>>;

/// Runs an operation against a server with a fault.
async fn run(operation: Operation, fault: Option<(usize, Fault)>) -> (Result<(), Told>, Qemu) {
    let options = ConnectOptions::new().deadline(Some(Duration::from_secs(2)));
    let (client, peer) = connected_with(options).await;
    let monitor = Monitor::new(client);
    let server = tokio::spawn(Qemu::default().serve(peer, fault));
    let outcome = operation(&monitor).await;
    drop(monitor);
    (outcome, server.await.unwrap())
}

/// Runs an operation with each fault at each of its commands. `stays` is what it leaves if nothing
/// fails, and `log` are its commands, the last `waits` of which belong to a wait without a limit.
pub(crate) async fn holds(operation: Operation, log: &[&str], waits: usize, stays: &[&str]) {
    let (outcome, qemu) = run(operation, None).await;
    outcome.unwrap();
    assert_eq!(qemu.log, log);
    let kinds = |qemu: &Qemu| -> Vec<String> {
        qemu.held.iter().map(|one| one.split(":fd-").next().unwrap().to_owned()).collect()
    };
    assert_eq!(kinds(&qemu), stays);
    for (at, fault) in (0..log.len()).flat_map(|at| FAULTS.map(|fault| (at, fault))) {
        if fault == Fault::Stall && at + waits >= log.len() {
            continue;
        }
        let (outcome, qemu) = run(operation, Some((at, fault))).await;
        println!("{} {fault:?}: {outcome:?}, {:?}, {:?}", log[at], qemu.log, qemu.held);
        match outcome {
            // The step is one that does not matter: its refusal means that there is nothing to do,
            // or its late reply counts.
            Ok(()) => assert_eq!(kinds(&qemu), stays, "{} {fault:?}", log[at]),
            Err(told) => {
                match fault {
                    Fault::Refusal => assert!(told.refusal, "{} {told:?}", log[at]),
                    Fault::Cut => assert!(told.end, "{} {told:?}", log[at]),
                    Fault::Stall | Fault::Late => assert!(told.timeout, "{} {told:?}", log[at]),
                }
                let is_open = matches!(fault, Fault::Cut | Fault::Stall);
                for left in qemu.held.iter().filter(|left| left.as_str() != "migration") {
                    assert!(is_open, "{} {fault:?}: {left} is left", log[at]);
                    let is_told = told.text.contains(left.split_once(' ').unwrap().1);
                    assert!(is_told || !told.names_what_is_left, "{left} is left: {told:?}");
                }
            }
        }
    }
}

fn null() -> File {
    File::options().read(true).write(true).open("/dev/null").unwrap()
}

fn device() -> DeviceAdd {
    DeviceAdd::new("virtio-net-pci").id("nic")
}

fn node([path]: [String; 1]) -> BlockdevOptions {
    BlockdevOptions::file(BlockdevOptionsFile::new(path))
}

#[tokio::test(start_paused = true)]
async fn a_screenshot_leaves_nothing() {
    let steps = ["add-fd", "screendump", "remove-fd"];
    let operation: Operation = |monitor| {
        Box::pin(async move { Ok(monitor.screenshot(ScreenshotOptions::new()).await.map(drop)?) })
    };
    holds(operation, &steps, 0, &[]).await;
}

/// The file and the same file for reading alone stay with the node.
#[tokio::test(start_paused = true)]
async fn a_node_leaves_nothing_if_it_fails() {
    let steps = ["add-fd", "add-fd", "blockdev-add"];
    let stays = ["set rdonly:node:disk", "set rdwr:node:disk", "node disk"];
    let operation: Operation = |monitor| {
        Box::pin(async move {
            let passed = [Passed::path(null())];
            Ok(monitor.add_block_node_with("disk", passed, node).await?)
        })
    };
    holds(operation, &steps, 0, &stays).await;
}

#[tokio::test(start_paused = true)]
async fn a_disk_leaves_nothing_if_it_fails() {
    let steps = ["add-fd", "blockdev-add", "device_add"];
    let stays = ["set rdonly:node:disk", "node disk", "device nic"];
    let operation: Operation = |monitor| {
        Box::pin(async move {
            let passed = [Passed::path(File::open("/dev/null").unwrap())];
            Ok(monitor.add_block_device_with("disk", device(), passed, node).await?)
        })
    };
    holds(operation, &steps, 0, &stays).await;
}

#[tokio::test(start_paused = true)]
async fn a_node_takes_its_files_along() {
    let add: Operation = |monitor| {
        Box::pin(async move {
            let passed = [Passed::path(null())];
            monitor.add_block_node_with("disk", passed, node).await?;
            monitor.add_block_node_with("disk1", [Passed::path(null())], node).await?;
            Ok(monitor.remove_block_device("disk").await?)
        })
    };
    let (outcome, qemu) = run(add, None).await;
    outcome.unwrap();
    assert_eq!(qemu.log[6..], ["blockdev-del", "query-fdsets", "remove-fd", "remove-fd"]);
    let left = ["set rdonly:node:disk1:", "set rdwr:node:disk1:", "node disk1"];
    assert_eq!(qemu.held.len(), left.len(), "{qemu:?}");
    assert!(qemu.held.iter().zip(left).all(|(held, left)| held.starts_with(left)), "{qemu:?}");
}

#[tokio::test(start_paused = true)]
async fn a_network_leaves_nothing_if_it_fails() {
    let steps = ["getfd", "netdev_add", "device_add"];
    let operation: Operation = |monitor| {
        Box::pin(async move {
            let net = |[fd]: [String; 1]| Netdev::socket("net", NetdevSocketOptions::new().fd(fd));
            Ok(monitor.add_nic_with(device(), [Passed::name(null())], net).await?)
        })
    };
    holds(operation, &steps, 0, &["netdev net", "device nic"]).await;
}

#[tokio::test(start_paused = true)]
async fn a_tap_leaves_nothing_if_it_fails() {
    let steps = ["getfd", "getfd", "getfd", "getfd", "netdev_add", "device_add", "set_link"];
    let operation: Operation = |monitor| {
        Box::pin(async move {
            let two = || [null(), null()];
            let nic = TapNic::new("net", two(), two(), device()).link_down();
            Ok(monitor.add_tap_nic(nic).await?)
        })
    };
    holds(operation, &steps, 0, &["netdev net", "device nic"]).await;
}

#[tokio::test(start_paused = true)]
async fn a_tap_with_numbers_that_do_not_fit_sends_nothing() {
    let (client, peer) = connected_with(ConnectOptions::new()).await;
    let monitor = Monitor::new(client);
    for (taps, vhosts) in [(0, 0), (1, 2), (2, 1)] {
        let nulls = |count| std::iter::repeat_with(null).take(count);
        let nic = TapNic::new("net", nulls(taps), nulls(vhosts), device());
        let outcome = monitor.add_tap_nic(nic).await;
        let Err(AddError::Queues { taps: told, .. }) = &outcome else { panic!("{outcome:?}") };
        assert_eq!(*told, taps);
    }
    let nameless =
        TapNic::new("net", [null()], std::iter::empty::<File>(), DeviceAdd::new("e1000"));
    let outcome = monitor.add_tap_nic(nameless).await;
    assert!(matches!(outcome, Err(AddError::NoId { step: Step::Device, .. })), "{outcome:?}");
    assert!(!peer.has_more());
}

/// QEMU 10.0 does not close a descriptor that a failing command has taken.
#[tokio::test]
async fn a_tap_that_qemu_keeps_is_told() {
    let (client, mut peer) = connected_with(ConnectOptions::new()).await;
    let monitor = Monitor::new(client);
    let script = async {
        peer.serve("getfd", json!({})).await;
        peer.serve("getfd", json!({})).await;
        let refused = peer.expect("netdev_add").await;
        peer.refuse(&refused, "GenericError", "no second queue").await;
        // The last comes first, and QEMU has not taken it.
        peer.serve("closefd", json!({})).await;
        let taken = peer.expect("closefd").await;
        peer.refuse(&taken, "GenericError", "not found").await;
    };
    let nic = TapNic::new("net", [null(), null()], std::iter::empty::<File>(), device());
    let (outcome, ()) = tokio::join!(monitor.add_tap_nic(nic), script);
    let Err(AddError::Monitor { step, undo, .. }) = &outcome else { panic!("{outcome:?}") };
    let [left] = &undo[..] else { panic!("{undo:?}") };
    assert_eq!((*step, left.step), (Step::Netdev, Step::Descriptor));
    assert!(matches!(left.source, Some(DeviceError::Kept { .. })), "{left:?}");
    assert!(outcome.unwrap_err().to_string().ends_with("and may keep it open until it ends"));
}

/// The file is open once and for all, so that its set goes before the end.
#[tokio::test(start_paused = true)]
async fn a_chardev_leaves_nothing_if_it_fails() {
    let steps = ["add-fd", "chardev-add", "remove-fd"];
    let operation: Operation = |monitor| {
        Box::pin(async move {
            let log = File::options().write(true).open("/dev/null").unwrap();
            let file = |[path]: [String; 1]| ChardevBackend::file(ChardevFile::new(path));
            Ok(monitor.add_chardev_with("log", [Passed::path(log)], file).await.map(drop)?)
        })
    };
    holds(operation, &steps, 0, &["chardev log"]).await;
}

#[tokio::test(start_paused = true)]
async fn a_chardev_on_a_socket_leaves_nothing_if_it_fails() {
    let steps = ["getfd", "chardev-add"];
    let operation: Operation = |monitor| {
        Box::pin(async move {
            let socket = |[fd]: [String; 1]| {
                let address = SocketAddressLegacy::fd(FdSocketAddress::new(fd));
                ChardevBackend::socket(ChardevSocket::new(address).server(false))
            };
            Ok(monitor.add_chardev_with("con", [Passed::name(null())], socket).await.map(drop)?)
        })
    };
    holds(operation, &steps, 0, &["chardev con"]).await;
}

/// A pipe goes by name.
#[tokio::test(start_paused = true)]
async fn saving_into_a_pipe_leaves_nothing() {
    let steps = [
        "migrate-set-capabilities",
        "getfd",
        "migrate",
        "query-migrate",
        "query-status",
        "query-yank",
    ];
    let operation: Operation = |monitor| {
        Box::pin(async move {
            let (_reader, writer) = std::io::pipe().unwrap();
            Ok(monitor.save_state(writer).await?)
        })
    };
    holds(operation, &steps, 3, &["migration"]).await;
}

/// A file goes in a set, which is removed once QEMU has opened it.
#[tokio::test(start_paused = true)]
async fn saving_into_a_file_leaves_nothing() {
    let steps = [
        "migrate-set-capabilities",
        "add-fd",
        "migrate",
        "query-migrate-capabilities",
        "remove-fd",
        "query-migrate",
        "query-status",
        "query-yank",
    ];
    let operation: Operation = |monitor| {
        Box::pin(async move { Ok(monitor.save_state(tempfile::tempfile().unwrap()).await?) })
    };
    holds(operation, &steps, 5, &["migration"]).await;
}

#[tokio::test(start_paused = true)]
async fn restoring_from_a_file_leaves_nothing() {
    let steps = [
        "query-status",
        "migrate-set-capabilities",
        "add-fd",
        "migrate-incoming",
        "query-migrate-capabilities",
        "remove-fd",
        "query-migrate",
        "query-status",
        "query-yank",
    ];
    let operation: Operation = |monitor| {
        Box::pin(async move { Ok(monitor.restore_state(tempfile::tempfile().unwrap()).await?) })
    };
    holds(operation, &steps, 5, &["migration"]).await;
}

/// Adds something, and removes it with each fault at each command of the removal, `log`. Nothing is
/// left then, or the error names what the command, with its id in `log`, was about, and a second
/// call removes the rest.
pub(crate) async fn removes(add: Operation, remove: Operation, log: &[(&str, &str)]) {
    let faults = [Fault::Refusal, Fault::Late, Fault::Cut];
    for (at, fault) in (0..log.len()).flat_map(|at| faults.map(|fault| (at, fault))) {
        let options = ConnectOptions::new().deadline(Some(Duration::from_secs(2)));
        let (client, peer) = connected_with(options.clone()).await;
        let monitor = Monitor::new(client);
        let added = tokio::spawn(Qemu::default().serve(peer, None));
        add(&monitor).await.unwrap();
        drop(monitor);
        let mut qemu = added.await.unwrap();
        qemu.log.clear();

        let (client, peer) = connected_with(options.clone()).await;
        let monitor = Monitor::new(client);
        let server = tokio::spawn(qemu.serve(peer, Some((at, fault))));
        let outcome = remove(&monitor).await;
        drop(monitor);
        let qemu = server.await.unwrap();
        let (command, id) = log[at];
        println!("{command} {fault:?}: {outcome:?}, {:?}", qemu.held);
        assert_eq!(qemu.log[at], command);
        match outcome {
            Ok(()) => assert_eq!(qemu.held, [""; 0]),
            Err(told) => assert!(told.text.contains(id), "{told:?}: {:?}", qemu.held),
        }
        let (client, peer) = connected_with(options).await;
        let monitor = Monitor::new(client);
        let server = tokio::spawn(qemu.serve(peer, None));
        remove(&monitor).await.unwrap();
        drop(monitor);
        assert_eq!(server.await.unwrap().held, [""; 0]);
    }
}
