//! Backups and migrations with disks, with a fault at each command of each end: the server refuses,
//! the connection is cut before or after, or the server stalls. What is left then is undone or named
//! by the error.

use std::collections::BTreeSet;
use std::fmt::Display;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use qmp::monitor::{DiskBackup, MigrationRoute, MovedDisk, StorageRoute};
use qmp::{ConnectOptions, Monitor};
use serde_json::{Value, json};
use tokio::time::{sleep, timeout};

use crate::peer::{Peer, connected_with};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    Refusal,
    /// The connection ends before the command is executed.
    Cut,
    /// The connection ends after it.
    CutAfter,
    /// The command is executed and never answered, and 100 seconds later the connection ends.
    Stall,
}

const FAULTS: [Fault; 4] = [Fault::Refusal, Fault::Cut, Fault::CutAfter, Fault::Stall];

/// The ends of a migration, in the order of the monitors.
const SOURCE: usize = 0;
const DESTINATION: usize = 1;

/// Two QEMUs, and the command of one of them at which the fault is.
#[derive(Default)]
struct World {
    /// What each end has, by kind and name.
    has: [BTreeSet<String>; 2],
    /// The commands of each end.
    seen: [Vec<String>; 2],
    fault: Option<(usize, usize, Fault)>,
    /// The state of the migration.
    status: Option<&'static str>,
}

type Answer = Result<Value, &'static str>;

impl World {
    fn execute(&mut self, end: usize, name: &str, arguments: &Value) -> Answer {
        let text = |member: &str| arguments[member].as_str().unwrap_or_default().to_owned();
        match name {
            "blockdev-create" => self.add(end, format!("job {} concluded", text("job-id"))),
            "blockdev-mirror" => self.add(end, format!("job {} ready", text("job-id"))),
            "blockdev-add" => self.add(end, format!("node {}", text("node-name"))),
            "blockdev-del" => self.remove(end, &format!("node {}", text("node-name"))),
            "block-dirty-bitmap-add" => self.add(end, format!("bitmap {}", text("name"))),
            "block-dirty-bitmap-remove" => self.remove(end, &format!("bitmap {}", text("name"))),
            "transaction" => self.transaction(end, arguments),
            "query-jobs" => Ok(self.jobs(end)),
            "job-cancel" => self.conclude(end, &text("id"), "cancelled"),
            "block-job-cancel" => self.conclude(end, &text("device"), "concluded"),
            "job-dismiss" => self.dismiss(end, &text("id")),
            "nbd-server-start" => self.add(end, "server".to_owned()),
            "nbd-server-stop" => {
                self.has[end].retain(|thing| !thing.starts_with("export "));
                self.remove(end, "server")
            }
            "block-export-add" => self.add(end, format!("export {}", text("id"))),
            "block-export-del" => self.remove(end, &format!("export {}", text("id"))),
            "migrate-set-capabilities" => self.switch(end, arguments),
            "migrate" => self.migrate("pre-switchover"),
            "migrate-continue" => self.migrate("completed"),
            "migrate_cancel" if self.status == Some("pre-switchover") => self.migrate("cancelled"),
            _ => Ok(self.state(end, name)),
        }
    }

    /// The answers to questions.
    fn state(&self, end: usize, name: &str) -> Value {
        match (name, self.status) {
            ("query-named-block-nodes", _) => json!([disk()]),
            ("query-block-exports" | "query-migrate-capabilities" | "query-yank", _) => json!([]),
            ("query-migrate", Some(status)) => json!({ "status": status }),
            ("query-status", status) => {
                let state = match (end, status) {
                    (SOURCE, Some("completed")) => "postmigrate",
                    (SOURCE, Some("pre-switchover")) => "finish-migrate",
                    (DESTINATION, None | Some("pre-switchover" | "cancelled")) => "inmigrate",
                    _ => "running",
                };
                json!({"status": state, "running": state == "running"})
            }
            _ => json!({}),
        }
    }

    fn migrate(&mut self, status: &'static str) -> Answer {
        self.status = Some(status);
        Ok(json!({}))
    }

    fn add(&mut self, end: usize, thing: String) -> Answer {
        if self.has[end].insert(thing) { Ok(json!({})) } else { Err("it is there") }
    }

    fn remove(&mut self, end: usize, thing: &str) -> Answer {
        if self.has[end].remove(thing) { Ok(json!({})) } else { Err("it is not there") }
    }

    fn transaction(&mut self, end: usize, arguments: &Value) -> Answer {
        for action in arguments["actions"].as_array().unwrap() {
            let id = action["data"]["job-id"].as_str().unwrap();
            self.add(end, format!("job {id} concluded"))?;
        }
        Ok(json!({}))
    }

    fn jobs(&self, end: usize) -> Value {
        let jobs = self.has[end].iter().filter_map(|thing| thing.strip_prefix("job "));
        let jobs = jobs.filter_map(|job| job.split_once(' ')).map(|(id, status)| {
            let mut job = json!({"id": id, "type": "mirror", "status": status,
                "current-progress": 1, "total-progress": 1});
            if status == "cancelled" {
                job["status"] = json!("concluded");
                job["error"] = json!("Operation canceled");
            }
            job
        });
        jobs.collect()
    }

    fn conclude(&mut self, end: usize, id: &str, how: &str) -> Answer {
        self.remove(end, &format!("job {id} ready"))?;
        self.add(end, format!("job {id} {how}"))
    }

    fn dismiss(&mut self, end: usize, id: &str) -> Answer {
        let ended = ["concluded", "cancelled"].map(|how| format!("job {id} {how}"));
        self.has[end].retain(|thing| !ended.contains(thing));
        Ok(json!({}))
    }

    fn switch(&mut self, end: usize, arguments: &Value) -> Answer {
        for one in arguments["capabilities"].as_array().unwrap() {
            let name = one["capability"].as_str().unwrap();
            match one["state"] == true {
                // Events stay on.
                true if name == "events" => {}
                true => _ = self.has[end].insert(format!("capability {name}")),
                false => _ = self.has[end].remove(&format!("capability {name}")),
            }
        }
        Ok(json!({}))
    }
}

/// A disk without bitmaps.
fn disk() -> Value {
    let image = json!({"filename": "disk", "format": "qcow2", "virtual-size": 1 << 20});
    let cache = json!({"writeback": true, "direct": false, "no-flush": false});
    json!({"file": "disk", "node-name": "disk0", "ro": false, "drv": "qcow2", "image": image,
        "backing_file_depth": 0, "encrypted": false, "detect_zeroes": "off", "bps": 0, "bps_rd": 0,
        "bps_wr": 0, "iops": 0, "iops_rd": 0, "iops_wr": 0, "cache": cache, "write_threshold": 0,
        "encryption_key_missing": false})
}

/// Serves one end until the client or a fault ends the connection.
async fn serve(world: Arc<Mutex<World>>, end: usize, mut peer: Peer) {
    while let Some(command) = peer.try_command().await {
        let name = command["execute"].as_str().unwrap().to_owned();
        let (fault, answer) = {
            let mut world = world.lock().unwrap();
            let at = world.seen[end].len();
            world.seen[end].push(name.clone());
            let fault = world.fault.filter(|(of, nth, _)| (*of, *nth) == (end, at));
            let fault = fault.map(|(_, _, fault)| fault);
            let is_executed = !matches!(fault, Some(Fault::Refusal | Fault::Cut));
            let answer = is_executed.then(|| world.execute(end, &name, &command["arguments"]));
            (fault, answer)
        };
        match (fault, answer) {
            (None, Some(Ok(value))) => peer.answer(&command, value).await,
            (None, Some(Err(why))) => peer.refuse(&command, "GenericError", why).await,
            (Some(Fault::Refusal), _) | (None, None) => {
                peer.refuse(&command, "GenericError", "no").await;
            }
            (Some(Fault::Stall), _) => return sleep(Duration::from_secs(100)).await,
            (Some(Fault::Cut | Fault::CutAfter), _) => return,
        }
    }
}

/// Runs an operation on two QEMUs.
async fn run<T, E: Display>(
    fault: Option<(usize, usize, Fault)>,
    operation: impl AsyncFn(&[Monitor]) -> Result<T, E>,
) -> (World, Result<(), String>) {
    let world = Arc::new(Mutex::new(World { fault, ..World::default() }));
    let mut monitors = Vec::new();
    for end in [SOURCE, DESTINATION] {
        let (client, peer) = connected_with(ConnectOptions::new()).await;
        tokio::spawn(serve(Arc::clone(&world), end, peer));
        monitors.push(Monitor::new(client));
    }
    let outcome = timeout(Duration::from_secs(1000), operation(&monitors)).await;
    let outcome = outcome.expect("it should end").map(drop).map_err(|error| error.to_string());
    drop(monitors);
    let world = std::mem::take(&mut *world.lock().unwrap());
    (world, outcome)
}

/// Lets each command of each end fail in each way. Returns how many there are without a fault.
async fn at_each_command<T, E: Display>(
    operation: impl AsyncFn(&[Monitor]) -> Result<T, E>,
) -> [usize; 2] {
    let (smooth, outcome) = run(None, &operation).await;
    outcome.unwrap();
    assert_eq!(
        smooth.has,
        std::array::from_fn(|end| match end {
            // The bitmap of a backup stays.
            SOURCE =>
                smooth.has[SOURCE].iter().filter(|it| it.starts_with("bitmap ")).cloned().collect(),
            _ => BTreeSet::new(),
        })
    );
    for end in [SOURCE, DESTINATION] {
        for at in 0..smooth.seen[end].len() {
            for fault in FAULTS {
                let (world, outcome) = run(Some((end, at, fault)), &operation).await;
                let case = format!("{fault:?} at {} of {end}", smooth.seen[end][at]);
                println!("{case}: {outcome:?}");
                check(&world, &outcome, end, fault, &case);
            }
        }
    }
    smooth.seen.map(|seen| seen.len())
}

/// Checks that all that is left is named by the error, or is of a QEMU whose connection has ended.
fn check(world: &World, outcome: &Result<(), String>, end: usize, fault: Fault, case: &str) {
    let is_cut = |other: usize| other == end && fault != Fault::Refusal;
    for other in [SOURCE, DESTINATION] {
        for thing in &world.has[other] {
            let name = thing.split(' ').nth(1).unwrap_or("NBD server");
            let is_named = match (thing.split(' ').next(), outcome) {
                // The job of `create_image` is named by the error's cause.
                (Some("capability"), Err(error)) => error.contains("capabilities"),
                (_, Err(error)) => error.contains(name),
                // A success leaves the bitmap, and may leave what was only to be tidied up.
                (kind, Ok(())) => matches!(kind, Some("bitmap" | "capability" | "node" | "job")),
            };
            assert!(is_named || is_cut(other), "{case}: {thing} is left: {outcome:?}");
        }
    }
    // The machine does not stand still in between.
    if outcome.is_err() && !is_cut(SOURCE) {
        assert_ne!(world.status, Some("pre-switchover"), "{case}: {outcome:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_backup_with_a_fault_at_each_command() {
    let commands = at_each_command(async |monitors: &[Monitor]| {
        monitors[SOURCE].back_up([DiskBackup::full("disk0", "nightly", "/backup/0")]).await
    })
    .await;
    assert_eq!(commands, [15, 0]);
}

#[tokio::test(start_paused = true)]
async fn a_migration_with_disks_with_a_fault_at_each_command() {
    let commands = at_each_command(async |monitors: &[Monitor]| {
        let disk = MovedDisk::new("disk0").bitmap("nightly");
        let storage = StorageRoute::Unix("/run/nbd".to_owned());
        let route = MigrationRoute::Unix("/run/migration".to_owned());
        monitors[SOURCE].migrate_with_storage(&monitors[DESTINATION], [disk], storage, route).await
    })
    .await;
    assert!(commands[SOURCE] > 15 && commands[DESTINATION] > 10, "{commands:?}");
}
