//! Checks that each server starts, is of its release, and can be reached through all its sockets.

use std::io::{BufRead, BufReader};
use std::net::TcpStream;
use std::os::unix::net::UnixStream;

use qmp_tests::{
    GuestAgent, Qemu, RawQmp, StorageDaemon, TestResult, Version, blocking_live_tests, poll,
};
use serde_json::{Value, json};

blocking_live_tests!(
    qemu_greets,
    every_monitor_greets,
    tcp_monitor_greets,
    pretty_monitor_greets,
    storage_daemon_greets,
    guest_agent_answers,
    guest_agent_cannot_shut_down,
    error_tells_what_qemu_said,
    full_memory_takes_time_to_migrate,
    images_can_be_compared
);

/// Returns the release that a greeting names.
fn release(greeting: &Value) -> Version {
    let number = |name: &str| greeting["version"]["qemu"][name].as_u64().unwrap_or_default();
    Version::new(number("major") as u16, number("minor") as u16)
}

fn qemu_greets(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.start()?;
    let mut qmp = RawQmp::connect(qemu.socket())?;
    assert_eq!(release(qmp.greeting()), version);
    assert_eq!(qmp.execute("query-status", json!({}))?["status"], "prelaunch");
    Ok(())
}

fn every_monitor_greets(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.monitor("second").start()?;
    let mut first = RawQmp::connect(qemu.socket())?;
    let mut second = RawQmp::connect(&qemu.path("second"))?;
    first.execute("cont", json!({}))?;
    second.event("RESUME")?;
    Ok(())
}

fn tcp_monitor_greets(version: Version) -> TestResult {
    let mut qemu = Qemu::new(version)?.tcp_monitor().start()?;
    let mut line = String::new();
    BufReader::new(TcpStream::connect(qemu.tcp_address()?)?).read_line(&mut line)?;
    assert!(line.starts_with(r#"{"QMP":"#), "{line}");
    Ok(())
}

fn pretty_monitor_greets(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.pretty().start()?;
    let mut line = String::new();
    BufReader::new(UnixStream::connect(qemu.socket())?).read_line(&mut line)?;
    assert_eq!(line, "{\r\n");
    Ok(())
}

fn storage_daemon_greets(version: Version) -> TestResult {
    let daemon = StorageDaemon::new(version)?;
    let node = "driver=null-co,node-name=nothing,size=65536";
    let daemon = daemon.args(["--blockdev", node]).start()?;
    let mut qmp = RawQmp::connect(daemon.socket())?;
    assert_eq!(release(qmp.greeting()), version);
    let nodes = qmp.execute("query-named-block-nodes", json!({}))?;
    assert_eq!(nodes[0]["node-name"], "nothing");
    Ok(())
}

fn guest_agent_answers(version: Version) -> TestResult {
    let agent = GuestAgent::new(version)?.start()?;
    let mut connection = RawQmp::without_greeting(agent.socket())?;
    assert_eq!(connection.execute("guest-sync", json!({ "id": 4711 }))?, 4711);
    Ok(())
}

/// The agent runs on the machine that runs the tests.
fn guest_agent_cannot_shut_down(version: Version) -> TestResult {
    let agent = GuestAgent::new(version)?.start()?;
    let mut connection = RawQmp::without_greeting(agent.socket())?;
    let info = connection.execute("guest-info", json!({}))?;
    let commands = info["supported_commands"].as_array().cloned().unwrap_or_default();
    let enabled = |name: &str| commands.iter().any(|c| c["name"] == name && c["enabled"] == true);
    assert!(enabled("guest-ping"), "{info}");
    for name in ["shutdown", "suspend-ram", "suspend-disk", "suspend-hybrid"] {
        assert!(!enabled(&format!("guest-{name}")), "guest-{name} is enabled");
    }
    Ok(())
}

fn error_tells_what_qemu_said(version: Version) -> TestResult {
    let outcome = Qemu::new(version)?.args(["-no-such-option"]).start();
    let error = outcome.map(drop).map_err(|error| error.to_string());
    assert!(error.as_ref().is_err_and(|text| text.contains("-no-such-option: ")), "{error:?}");
    Ok(())
}

fn full_memory_takes_time_to_migrate(version: Version) -> TestResult {
    let target = Qemu::new(version)?.args(["-incoming", "defer"]).start()?;
    let source = Qemu::new(version)?.full_memory()?.start()?;
    let uri = json!({ "uri": format!("unix:{}", target.path("migration").display()) });
    RawQmp::connect(target.socket())?.execute("migrate-incoming", uri.clone())?;
    let mut source = RawQmp::connect(source.socket())?;
    source.execute("migrate-set-parameters", json!({ "max-bandwidth": 1 << 20 }))?;
    source.execute("migrate", uri)?;
    let moved = poll("the first memory", || {
        let ram = source.execute("query-migrate", json!({}))?["ram"].take();
        Ok(ram["transferred"].as_u64().filter(|bytes| *bytes > 0))
    })?;
    assert!(moved < 32 << 20, "{moved} bytes at once");
    assert_eq!(source.execute("query-migrate", json!({}))?["status"], "active");
    source.execute("migrate_cancel", json!({}))?;
    Ok(())
}

fn images_can_be_compared(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?;
    let paths = ["empty.qcow2", "empty.raw", "long.raw", "over.qcow2"].map(|name| qemu.path(name));
    let [empty, raw, long, over] = &paths;
    qemu.binaries().create_image(empty, "qcow2", 1 << 20)?;
    qemu.binaries().create_image(raw, "raw", 1 << 20)?;
    qemu.binaries().create_overlay(over, empty)?;
    std::fs::write(long, [1; 1 << 20])?;
    let compare = |other: &std::path::Path| {
        qemu.binaries().compare_images(&empty.to_string_lossy(), &other.to_string_lossy())
    };
    compare(raw)?;
    compare(over)?;
    assert!(compare(long).is_err());
    Ok(())
}
