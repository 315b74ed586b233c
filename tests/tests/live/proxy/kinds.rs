//! Clients of different kinds on one monitor: this crate's client, QEMU's own Python client, and a
//! plain socket.

use std::fs::{self, File};
use std::io::Write as _;
use std::os::unix::net::UnixStream;
use std::path::Path;

use qmp::{CallOptions, Client, Event, Stamped, Subscription, commands};
use qmp_tests::{Failure, RawQmp, TestResult, Version, live_tests};
use serde_json::json;

use super::python::Python;
use super::{Shared, commands_of_each};

live_tests!(clients_of_three_kinds_share_a_monitor);

/// A proxy with clients of three kinds, and with another client that never reads.
struct Kinds {
    shared: Shared,
    ours: Client,
    python: Python,
    raw: RawQmp,
    slow: UnixStream,
}

impl Kinds {
    async fn new(version: Version) -> Result<Self, Failure> {
        let shared = Shared::new(version).await?;
        let mut slow = UnixStream::connect(&shared.path)?;
        slow.write_all(b"{\"execute\":\"qmp_capabilities\"}")?;
        slow.write_all(&b"{\"execute\":\"query-qmp-schema\"}".repeat(8))?;
        let ours = shared.client().await?;
        let python = Python::connect(&shared.path).await?;
        let raw = RawQmp::connect(&shared.path)?;
        Ok(Self { shared, ours, python, raw, slow })
    }

    /// Lets each client execute its commands while another one is killed.
    async fn execute_all(&mut self) -> TestResult {
        let count = commands_of_each();
        let mut killed = Python::connect(&self.shared.path).await?;
        killed.tell("execute 1000000000").await?;
        self.python.tell(&format!("execute {count}")).await?;
        let path = self.shared.path.clone();
        let raw = tokio::task::spawn_blocking(move || super::ask(&path, "query-kvm", "enabled"));
        for done in 0..count {
            self.ours.execute(commands::QueryStatus::new()).await?;
            if done == count / 2 {
                killed.expect("executed 100").await?;
            }
        }
        killed.kill().await?;
        self.ours.execute(commands::QueryStatus::new()).await?;
        assert_eq!(raw.await??, count);
        self.python.expect(&format!("executed {count}")).await
    }

    /// Both clients send a descriptor at the same time and dump memory to it.
    async fn dump_both(&mut self) -> TestResult {
        let files = ["ours", "python"].map(|name| self.shared.server.path(name));
        let theirs = files[1].display();
        self.python.tell(&format!("dump python {theirs} 12288")).await?;
        dump(&self.ours, "ours", &files[0], 4096).await?;
        self.python.expect("dumped").await?;
        let [ours, theirs] = files.map(|file| fs::metadata(file).map(|it| it.len()));
        assert_eq!(theirs? - ours?, 8192);
        Ok(())
    }
}

/// Sends the descriptor of a file and dumps `length` bytes of memory to it.
async fn dump(client: &Client, name: &str, file: &Path, length: i64) -> TestResult {
    let options = CallOptions::new().descriptor(File::create(file)?);
    client.execute_with(commands::Getfd::new(name), options).await?;
    let dump = commands::DumpGuestMemory::new(false, format!("fd:{name}"));
    client.execute(dump.begin(0).length(length)).await?;
    Ok(())
}

/// Returns the next event in the form in which the Python client prints it.
async fn told(events: &mut Subscription<Event>) -> Result<String, Failure> {
    let event = events.next().await.ok_or_else(|| Failure::new("the events have ended"))??;
    let Stamped { event, timestamp, .. } = event;
    Ok(format!("{} {} {}", event.name(), timestamp.seconds, timestamp.microseconds))
}

async fn clients_of_three_kinds_share_a_monitor(version: Version) -> TestResult {
    let mut all = Kinds::new(version).await?;
    all.execute_all().await?;
    all.dump_both().await?;
    let mut events = all.ours.subscribe::<Event>();
    all.python.tell("follow").await?;
    all.ours.execute(commands::Cont::new()).await?;
    // The other clients receive it with the same time, and later the end.
    let resumed = told(&mut events).await?;
    assert!(resumed.starts_with("RESUME "), "{resumed}");
    all.python.expect(&resumed).await?;
    all.raw.event("RESUME")?;
    all.raw.execute("quit", json!({})).ok();
    let mut last = resumed;
    while !last.starts_with("SHUTDOWN ") {
        last = told(&mut events).await?;
    }
    all.python.expect(&last).await?;
    all.python.expect("ended").await?;
    all.python.ends().await?;
    all.raw.event("SHUTDOWN")?;
    all.raw.ends()?;
    // Otherwise the proxy waits for it to read its replies.
    drop(all.slow);
    let ended = all.shared.running.await?;
    assert!(ended.to_string().contains("SHUTDOWN"), "{ended}");
    Ok(())
}
