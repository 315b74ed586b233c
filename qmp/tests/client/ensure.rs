//! Operations that add what is not there yet, and questions about PCI buses, with a fault at each
//! command: the connection is cut, the server refuses, or it stalls.

use std::collections::BTreeSet;
use std::time::Duration;

use qmp::commands::DeviceAdd;
use qmp::monitor::{BlockDevice, EnsureError, Ensured, Nic, PciError, Step};
use qmp::{ConnectOptions, Monitor, types};
use serde_json::{Value, json};

use crate::peer::{Peer, connected_with};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    /// The connection ends before the command is executed.
    Cut,
    /// The connection ends after it.
    CutAfter,
    /// The command is refused.
    Refusal,
    /// The command is executed, and never answered.
    Stall,
}

/// A server that has nodes, backends and devices, and fails once.
struct Machine {
    /// What it has, by kind and id.
    has: BTreeSet<String>,
    /// The commands since it was made.
    seen: Vec<String>,
    fault: Option<(usize, Fault)>,
}

impl Machine {
    fn new(fault: Option<(usize, Fault)>) -> Self {
        Self { has: BTreeSet::new(), seen: Vec::new(), fault }
    }

    /// Serves commands until the client or a fault ends the connection.
    async fn serve(&mut self, mut peer: Peer) {
        while let Some(command) = peer.try_command().await {
            let name = command["execute"].as_str().unwrap().to_owned();
            let fault = self.fault.filter(|(at, _)| *at == self.seen.len()).map(|(_, fault)| fault);
            self.seen.push(name.clone());
            match fault {
                None => match self.execute(&name, &command["arguments"]) {
                    Ok(value) => peer.answer(&command, value).await,
                    Err(class) => peer.refuse(&command, class, "it is there").await,
                },
                Some(Fault::Cut) => return,
                Some(Fault::CutAfter) => return drop(self.execute(&name, &command["arguments"])),
                Some(Fault::Refusal) => peer.refuse(&command, "GenericError", "no").await,
                Some(Fault::Stall) => drop(self.execute(&name, &command["arguments"])),
            }
        }
    }

    fn execute(&mut self, name: &str, arguments: &Value) -> Result<Value, &'static str> {
        let text = |member: &str| arguments[member].as_str().unwrap_or_default().to_owned();
        match name {
            "blockdev-add" => self.add(format!("node {}", text("node-name"))),
            "netdev_add" => self.add(format!("netdev {}", text("id"))),
            "device_add" => self.add(format!("device {} {}", text("id"), text("driver"))),
            "blockdev-del" => self.remove(&format!("node {}", text("node-name"))),
            "netdev_del" => self.remove(&format!("netdev {}", text("id"))),
            "device_del" => match self.devices().find(|(id, _)| *id == text("id")) {
                Some((id, driver)) => {
                    self.remove(&format!("device {id} {driver}")).and(Err("DeviceNotFound"))
                }
                None => Err("DeviceNotFound"),
            },
            "query-named-block-nodes" => Ok(self.nodes()),
            "human-monitor-command" => Ok(json!(self.netdevs())),
            "qom-list" if text("path") == "/machine/peripheral" => Ok(self
                .devices()
                .map(|(id, driver)| json!({"name": id, "type": format!("child<{driver}>")}))
                .collect()),
            "qom-list" => Ok(json!([
                {"name": "drive", "type": "str"},
                {"name": "netdev", "type": "str"},
            ])),
            "qom-get" => Ok(match text("property").as_str() {
                "drive" => json!("node"),
                "netdev" => json!("net"),
                _ => json!("/machine/peripheral/bot/bot.0"),
            }),
            _ => Ok(json!({})),
        }
    }

    /// Adds a thing unless another one of its kind has its id.
    fn add(&mut self, thing: String) -> Result<Value, &'static str> {
        let named = |thing: &str| thing.split(' ').take(2).map(str::to_owned).collect::<Vec<_>>();
        let is_taken = self.has.iter().any(|one| named(one) == named(&thing));
        if !is_taken && self.has.insert(thing) { Ok(json!({})) } else { Err("GenericError") }
    }

    fn remove(&mut self, thing: &str) -> Result<Value, &'static str> {
        if self.has.remove(thing) { Ok(json!({})) } else { Err("GenericError") }
    }

    fn devices(&self) -> impl Iterator<Item = (String, String)> + use<> {
        let devices = self.has.iter().filter_map(|thing| thing.strip_prefix("device "));
        let split = |thing: &str| {
            thing.split_once(' ').map(|(id, driver)| (id.to_owned(), driver.to_owned()))
        };
        devices.filter_map(split).collect::<Vec<_>>().into_iter()
    }

    fn nodes(&self) -> Value {
        let nodes = self.has.iter().filter_map(|thing| thing.strip_prefix("node "));
        let node = |name: &str| {
            let image =
                json!({"filename": "null-co://", "format": "null-co", "virtual-size": 1 << 20});
            let cache = json!({"writeback": true, "direct": false, "no-flush": false});
            json!({"file": "null-co://", "node-name": name, "ro": false, "drv": "null-co",
                "backing_file_depth": 0, "encrypted": false, "detect_zeroes": "off", "bps": 0, "bps_rd": 0,
                "bps_wr": 0, "iops": 0, "iops_rd": 0, "iops_wr": 0, "image": image, "cache": cache,
                "write_threshold": 0, "encryption_key_missing": false})
        };
        nodes.map(node).collect()
    }

    fn netdevs(&self) -> String {
        let netdevs = self.has.iter().filter_map(|thing| thing.strip_prefix("netdev "));
        netdevs.map(|id| format!("{id}: index=0,type=user,net=10.0.2.0,restrict=off\r\n")).collect()
    }

    /// What it has of the parts of an error.
    fn has_part(&self, step: Step, id: &str) -> bool {
        let kind = match step {
            Step::Node => "node",
            Step::Netdev => "netdev",
            _ => "device",
        };
        self.has.iter().any(|thing| {
            let mut words = thing.split(' ');
            words.next() == Some(kind) && words.next() == Some(id)
        })
    }
}

/// Runs an operation on a machine, with a deadline of 2 s for each command.
async fn run<T>(machine: &mut Machine, operation: impl AsyncFnOnce(&Monitor) -> T) -> T {
    let options = ConnectOptions::new().deadline(Some(Duration::from_secs(2)));
    let (client, peer) = connected_with(options).await;
    let monitor = Monitor::new(client);
    let mut operation = std::pin::pin!(operation(&monitor));
    let mut server = std::pin::pin!(machine.serve(peer));
    tokio::select! {
        outcome = &mut operation => return outcome,
        () = &mut server => {}
    }
    // The connection has ended.
    operation.await
}

fn disk() -> BlockDevice {
    let null = types::BlockdevOptionsNull::new().size(1 << 20);
    let node = types::BlockdevOptions::null_co(null).node_name("node");
    BlockDevice::new(node, DeviceAdd::new("scsi-hd").id("disk")).over_usb("bot", "usb.0")
}

fn card() -> Nic {
    let user = types::Netdev::user("net", types::NetdevUserOptions::new());
    Nic::new(user, DeviceAdd::new("virtio-net-pci").id("nic")).link_down()
}

async fn ensure_disk(monitor: &Monitor) -> Result<Ensured, EnsureError> {
    // The bus of the controller is not what this server tells of it.
    let mut disk = disk();
    disk.controller = Some(DeviceAdd::new("usb-bot").id("bot"));
    monitor.ensure_block_device(disk).await
}

async fn ensure_card(monitor: &Monitor) -> Result<Ensured, EnsureError> {
    monitor.ensure_nic(card()).await
}

/// Checks what the machine has after an operation that ended with an error.
fn check(machine: &Machine, before: &BTreeSet<String>, fault: Fault, error: &EnsureError) {
    let EnsureError::Monitor { step, id, added, undo, .. } = error else { panic!("{error:?}") };
    match fault {
        Fault::Cut | Fault::CutAfter => assert!(error.is_end(), "{error:?}"),
        Fault::Refusal => assert!(error.server().is_some(), "{error:?}"),
        Fault::Stall => assert!(error.is_timeout(), "{error:?}"),
    }
    assert!(undo.is_empty(), "{undo:?}");
    for part in added {
        assert!(machine.has_part(part.step, &part.id), "{part:?} was told: {:?}", machine.has);
    }
    let new: Vec<_> = machine.has.difference(before).collect();
    if fault == Fault::Refusal {
        assert!(added.is_empty() && new.is_empty(), "{new:?} is left, {error}");
    }
    // All that is new is told: as added, or by the step that may have been done.
    let told = added.len() + usize::from(machine.has_part(*step, id));
    assert!(new.len() <= told, "{new:?} is left, {error}");
}

/// Lets each command fail in each way, then calls again, and counts the commands without a fault.
async fn at_each_command(
    before: &[&str],
    operation: impl AsyncFn(&Monitor) -> Result<Ensured, EnsureError>,
) -> usize {
    let before: BTreeSet<_> = before.iter().map(|&thing| thing.to_owned()).collect();
    let with = |fault| Machine { has: before.clone(), ..Machine::new(fault) };
    let mut smooth = with(None);
    run(&mut smooth, &operation).await.unwrap();
    for fault in [Fault::Cut, Fault::CutAfter, Fault::Refusal, Fault::Stall] {
        for at in 0..smooth.seen.len() {
            let mut machine = with(Some((at, fault)));
            let outcome = run(&mut machine, &operation).await;
            println!("{fault:?} at {}: {outcome:?}", smooth.seen[at]);
            match &outcome {
                Err(error) => check(&machine, &before, fault, error),
                // What is refused because it is there is found, and what cannot be read is not
                // compared.
                Ok(_) => {
                    let may_be = ["qom-get", "blockdev-add", "netdev_add", "device_add"];
                    assert!(fault == Fault::Refusal && may_be.contains(&&*smooth.seen[at]));
                    assert!(smooth.seen[at] == "qom-get" || !before.is_empty());
                }
            }
            machine.fault = None;
            run(&mut machine, &operation).await.unwrap();
            assert_eq!(machine.has, smooth.has, "{fault:?} at {at}");
        }
    }
    smooth.seen.len()
}

#[tokio::test(start_paused = true)]
async fn ensure_block_device_with_a_fault_at_each_command() {
    // Each part, and the attaching.
    assert_eq!(at_each_command(&[], ensure_disk).await, 4);
    // The node is compared with one question.
    assert_eq!(at_each_command(&["node node"], ensure_disk).await, 5);
    // The controller is compared with two questions, the disk with those and its bus and drive.
    let all = ["node node", "device bot usb-bot", "device disk scsi-hd"];
    assert_eq!(at_each_command(&all, ensure_disk).await, 11);
}

#[tokio::test(start_paused = true)]
async fn ensure_nic_with_a_fault_at_each_command() {
    assert_eq!(at_each_command(&[], ensure_card).await, 3);
    let all = ["netdev net", "device nic virtio-net-pci"];
    assert_eq!(at_each_command(&all, ensure_card).await, 7);
}

/// What was added is removed again when something else has the id of a later part.
#[tokio::test(start_paused = true)]
async fn ensure_block_device_beside_another_device() {
    let mut machine = Machine::new(None);
    machine.has.insert("device disk usb-tablet".to_owned());
    let outcome = run(&mut machine, ensure_disk).await;
    let Err(EnsureError::Different { step, id, what, found, wanted, undo }) = &outcome else {
        panic!("{outcome:?}")
    };
    let told = (*step, id.as_str(), what.as_str(), found.as_str(), wanted.as_str());
    assert_eq!(told, (Step::Device, "disk", "driver", "usb-tablet", "scsi-hd"));
    assert!(undo.is_empty());
    assert_eq!(machine.has, ["device disk usb-tablet".to_owned()].into());
    let text = "device disk is there already, but its driver is usb-tablet and not scsi-hd";
    assert_eq!(outcome.unwrap_err().to_string(), text);
}

/// The objects of a machine with a root bus, a full port, an empty port, and a bridge.
fn pci(name: &str, arguments: &Value) -> Value {
    let path = arguments["path"].as_str().unwrap_or_default();
    let type_ = |name: &str, parent: &str| json!({"name": name, "parent": parent});
    let link = |number: usize, type_: &str| json!({"name": format!("child[{number}]"), "type": format!("link<{type_}>")});
    let child = |name: &str, type_: &str| json!({"name": name, "type": format!("child<{type_}>")});
    match (name, arguments["implements"].as_str(), path.rsplit('/').next().unwrap_or_default()) {
        ("qom-list-types", Some("pci-host-bridge"), _) => {
            json!([type_("q35-pcihost", "pci-host-bridge")])
        }
        ("qom-list-types", Some("PCI"), _) => json!([type_("PCI", "bus"), type_("PCIE", "PCI")]),
        ("qom-list-types", ..) => json!([
            type_("pcie-slot", "base-pci-bridge"),
            type_("pcie-root-port", "pcie-slot"),
            type_("pci-bridge", "base-pci-bridge"),
        ]),
        ("qom-list", _, "sysbus") => json!([link(0, "q35-pcihost"), link(1, "hpet")]),
        ("qom-list", _, "pcie.0") => {
            json!([link(2, "pcie-root-port"), link(0, "pcie-root-port"), link(1, "pci-bridge")])
        }
        ("qom-list", _, "rp0") => json!([link(0, "virtio-rng-pci")]),
        ("qom-list", _, "br" | "rp2") => json!([]),
        ("qom-list", ..) => match path.matches("child").count() {
            1 => json!([child("pcie.0", "PCIE")]),
            _ if path.ends_with("child[0]") => json!([child("rp0", "PCIE"), child("x", "y")]),
            _ if path.ends_with("child[1]") => json!([child("br", "PCI")]),
            _ => json!([child("rp2", "PCIE")]),
        },
        ("qom-get", ..) => match arguments["property"].as_str() {
            Some("addr") if path.ends_with("rp0/child[0]") => json!(0),
            Some("addr") => json!("2.1"),
            Some("parent_bus") if path == "/machine/peripheral/rng" => {
                json!("/machine/peripheral/rp0/rp0")
            }
            Some("parent_bus") => json!("/machine/q35/pcie.0"),
            Some("hotplug") => json!(true),
            _ => json!("/machine/unattached/device[4]"),
        },
        _ => panic!("{name}"),
    }
}

async fn serve_pci(mut peer: Peer, fault: Option<(usize, Fault)>, seen: &mut usize) {
    while let Some(command) = peer.try_command().await {
        let name = command["execute"].as_str().unwrap();
        let now = fault.filter(|(at, _)| at == seen).map(|(_, fault)| fault);
        *seen += 1;
        let is_host = command["arguments"]["path"] == "/machine/q35";
        match now {
            None if is_host => peer.refuse(&command, "GenericError", "no such property").await,
            None => peer.answer(&command, pci(name, &command["arguments"])).await,
            Some(Fault::Cut | Fault::CutAfter) => return,
            Some(Fault::Refusal) => peer.refuse(&command, "CommandNotFound", "no").await,
            Some(Fault::Stall) => {}
        }
    }
}

/// Lets each question fail in each way, and counts the questions without a fault.
async fn at_each_question<T: std::fmt::Debug>(
    operation: impl AsyncFn(&Monitor) -> Result<T, PciError>,
) -> usize {
    let asked = async |fault| {
        let options = ConnectOptions::new().deadline(Some(Duration::from_secs(2)));
        let (client, peer) = connected_with(options).await;
        let (monitor, mut seen) = (Monitor::new(client), 0);
        let mut operation = std::pin::pin!(operation(&monitor));
        let outcome = tokio::select! {
            outcome = &mut operation => Some(outcome),
            () = serve_pci(peer, fault, &mut seen) => None,
        };
        match outcome {
            Some(outcome) => (outcome, seen),
            None => (operation.await, seen),
        }
    };
    let (smooth, count) = asked(None).await;
    smooth.unwrap();
    for fault in [Fault::Cut, Fault::Refusal, Fault::Stall] {
        for at in 0..count {
            let error = asked(Some((at, fault))).await.0.unwrap_err();
            let answers = (error.is_end(), error.server().is_some(), error.is_timeout());
            let expected = (fault == Fault::Cut, fault == Fault::Refusal, fault == Fault::Stall);
            assert_eq!(answers, expected, "{fault:?} at {at}: {error:?}");
        }
    }
    count
}

#[tokio::test(start_paused = true)]
async fn questions_about_pci_with_a_fault_at_each_command() {
    // The types and host bridges, the host bridge, and of each bus its devices; of the three below,
    // the bridge and what they take, two of which are ports; and four addresses.
    let buses = at_each_question(async |monitor| monitor.pci_buses().await).await;
    assert_eq!(buses, 4 + 1 + 4 + 3 + 5 + 4);
    // The full port is not asked about, and the empty one is found before the bridge's devices.
    let slot = at_each_question(async |monitor| monitor.free_pci_slot().await).await;
    assert_eq!(slot, 4 + 1 + 4 + 3 + 3);
    // Two for the device and the port, and one that shows the host bridge.
    let path = at_each_question(async |monitor| monitor.pci_path("rng").await).await;
    assert_eq!(path, 5);
}

/// Every bus has a bridge on it, without an end.
#[tokio::test(start_paused = true)]
async fn a_server_with_endless_bridges_is_left() {
    let (client, mut peer) = connected_with(ConnectOptions::new()).await;
    let monitor = Monitor::new(client);
    let server = async {
        while let Some(command) = peer.try_command().await {
            let arguments = &command["arguments"];
            let bridges = json!([
                {"name": "child[0]", "type": "link<pci-bridge>"},
                {"name": "b", "type": "child<PCI>"},
            ]);
            let value = match (command["execute"].as_str(), arguments["property"].as_str()) {
                (Some("qom-list-types"), _) => json!([{"name": "pci-bridge"}, {"name": "PCI"}]),
                (Some("qom-list"), _) => bridges,
                (_, Some("addr")) => json!(8),
                _ => json!("/machine/x/y"),
            };
            peer.answer(&command, value).await;
        }
    };
    let operations = async {
        assert_eq!(monitor.pci_buses().await.unwrap().len(), 1024);
        let path = monitor.pci_path("b").await;
        assert!(matches!(path, Err(PciError::NotPci { .. })), "{path:?}");
        drop(monitor);
    };
    tokio::join!(server, operations);
}
