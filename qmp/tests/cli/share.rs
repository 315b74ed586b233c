//! `qmp share`.

use std::fs;
use std::io::{BufRead as _, BufReader};

use qmp_tests::{RawQmp, TestResult, Version, blocking_live_tests};
use serde_json::json;

use crate::run::{Machine, command, qmp};

blocking_live_tests!(several_clients_use_one_monitor);

fn several_clients_use_one_monitor(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    let path = machine.server.path("shared");
    let (socket, shared) = (machine.socket(), path.display().to_string());
    let words = ["share", &socket, "--listen", &shared, "--read-only", "--allow", "quit"];
    let mut child = command(words).spawn()?;
    let mut said = BufReader::new(child.stderr.take().unwrap()).lines();
    assert_eq!(said.next().unwrap()?, format!("listening on {shared}"));
    let mut other = RawQmp::connect(&path)?;
    let status = ["exec", &shared, "query-status", "--path", "status"];
    assert_eq!(qmp(status).done(), "prelaunch\n");
    assert_eq!(qmp(["exec", &shared, "cont"]).failed(1), "cont: the proxy does not allow cont");
    // QEMU may end before it has replied.
    let _ = other.execute("quit", json!({}));
    other.ends()?;
    assert!(child.wait()?.success());
    let said = said.collect::<Result<Vec<_>, _>>()?;
    assert!(said.iter().any(|line| line.ends_with(" was refused cont")), "{said:?}");
    assert!(said.last().unwrap().contains("SHUTDOWN"), "{said:?}");
    assert!(!path.exists());
    Ok(())
}

#[test]
fn what_cannot_be_listened_on_is_told() -> TestResult {
    let machine = Machine::new(Version::new(10, 0))?;
    let file = machine.server.path("file");
    fs::write(&file, "no socket")?;
    let words = ["share", &machine.socket(), "--listen", file.to_str().unwrap()];
    assert!(qmp(words).failed(2).contains("cannot listen"));
    assert_eq!(fs::read_to_string(&file)?, "no socket");
    assert!(qmp(["share", "/nowhere/vm.qmp", "--listen", "/nowhere/x"]).code == Some(3));
    Ok(())
}
