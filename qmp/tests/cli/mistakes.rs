//! What `qmp exec` refuses to send, what the server refuses, and servers that are not there.

use qmp_tests::{Qemu, RawQmp, TestResult, Version, blocking_live_tests};
use serde_json::json;

use crate::run::{Machine, command, finish, qmp};

blocking_live_tests!(
    names_are_corrected,
    values_and_types_are_explained,
    nothing_is_sent_after_a_mistake,
    a_refusal_is_that_of_the_server,
    a_server_that_is_taken_is_named,
);
blocking_live_tests!(qemu_7_2 => a_release_that_is_too_old_is_named);
blocking_live_tests!(qemu_10_0, qemu_11_1 => a_release_that_is_too_new_is_named);

fn names_are_corrected(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    let error = machine.exec("query-sttus").failed(2);
    assert_eq!(
        error,
        "query-sttus: the server does not have the command (did you mean `query-status`?)"
    );
    let error = machine.exec("block-commit devise=x job_id=y").failed(2);
    assert_eq!(
        error,
        "block-commit: the server does not know `devise` (did you mean `device`?); the server does \
         not know `job_id` (did you mean `job-id`?); the server requires `device`, which is not set \
         (string)"
    );
    let nested = machine.exec("blockdev-add driver=raw node-name=n file.drivr=null-co").failed(2);
    assert!(nested.contains("requires `file.driver`, which is not set"), "{nested}");
    Ok(())
}

fn values_and_types_are_explained(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    let error = machine.exec("block-commit device=x on-error=stopp").failed(2);
    assert!(error.ends_with("the value `stopp` of `on-error` (did you mean `stop`?)"), "{error}");
    let error = machine.exec("blockdev-add driver=qcow3 node-name=n").failed(2);
    assert!(error.contains("did you mean `qcow` or `qcow2`?"), "{error}");
    let error = machine.exec("screendump filename=x format=gif").failed(2);
    assert!(error.ends_with("(it takes png, ppm)"), "{error}");
    let error = machine.exec("block-commit device=x speed=fast auto-finalize=1").failed(2);
    assert!(error.contains("(write for example 5 or 64M)"), "{error}");
    assert!(error.contains("(write true or false)"), "{error}");
    let error = machine.exec("transaction actions=x").failed(2);
    assert!(error.contains("(write KEY.0=VALUE or KEY:=[…])"), "{error}");
    Ok(())
}

fn nothing_is_sent_after_a_mistake(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    machine.exec("cont nope=1").failed(2);
    machine.exec("cont nope").failed(2);
    machine.exec("").failed(2);
    assert_eq!(machine.exec("query-status --path status").done(), "prelaunch\n");
    let error = machine.exec("query-status --path return.state").failed(1);
    assert!(error.starts_with("--path return.state: there is no `state` in the reply"), "{error}");
    Ok(())
}

fn a_refusal_is_that_of_the_server(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    let error = machine.exec("device_del id=nope").failed(1);
    assert_eq!(error, "device_del: Device 'nope' not found");
    Ok(())
}

fn a_server_that_is_taken_is_named(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    let other = RawQmp::connect(machine.server.socket())?;
    let error = machine.exec("query-status --connect-timeout 100ms").failed(3);
    assert!(error.contains("does the server have another client?"), "{error}");
    drop(other);
    machine.exec("query-status --connect-timeout 20s").done();
    Ok(())
}

fn a_release_that_is_too_old_is_named(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    let line = "blockdev-add driver=null-co node-name=n active=true";
    let error = machine.exec(line).failed(2);
    assert!(error.contains("`active` (exists since QEMU 10.0, the server is QEMU 7.2)"), "{error}");
    let error = machine.exec("query-accelerators").failed(2);
    assert!(error.contains("(exists since QEMU 10.2, the server is QEMU 7.2)"), "{error}");
    Ok(())
}

fn a_release_that_is_too_new_is_named(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    let error = machine.exec("migrate uri=exec:true blk=true").failed(2);
    assert!(error.contains("`blk` (was removed in QEMU 9.1, the server is QEMU"), "{error}");
    Ok(())
}

/// Without a server.
#[test]
fn a_server_that_is_not_there_is_exit_code_3() {
    let error = qmp(["exec", "/nowhere/vm.qmp", "query-status"]).failed(3);
    assert!(error.starts_with("/nowhere/vm.qmp: cannot connect: No such file"), "{error}");
    let error = qmp(["exec", "tcp:127.0.0.1:1", "query-status"]).failed(3);
    assert!(error.contains("refused"), "{error}");
    for command in ["events", "supports"] {
        assert_eq!(qmp([command, "/nowhere/vm.qmp", "RESET"]).code, Some(3));
    }
}

/// Without a server: the words are checked before anybody connects.
#[test]
fn words_that_are_none_are_exit_code_2() {
    let error = qmp(["exec", "/nowhere/vm.qmp", "cont", "x"]).failed(2);
    assert_eq!(error, "argument 1 has no value: write `x=…`");
    assert!(qmp(["exec", "/nowhere/vm.qmp"]).failed(2).contains("no command is named"));
    assert!(qmp(["events"]).failed(2).contains("set QMP_SOCKET"));
    assert_eq!(qmp(["exec"]).code, Some(2));
    assert_eq!(qmp(["exec", "tcp:nowhere", "cont"]).code, Some(2));
    assert!(qmp(["supports", "/nowhere", "a/b"]).failed(2).contains("wrong at `b`"));
}

/// A server that ends before it replies has not refused the command.
#[test]
fn a_server_that_ends_is_exit_code_3() -> TestResult {
    let qemu = Qemu::new(Version::new(10, 0))?.monitor("other").start()?;
    let socket = qemu.socket().display().to_string();
    let mut other = RawQmp::connect(&qemu.path("other"))?;
    // The schema is asked for first, then the command waits for the incoming data of a migration.
    let child = command(["events", &socket, "--until", "RESET"]).spawn()?;
    // QEMU may end before it has replied.
    let _ = other.execute("quit", json!({}));
    let run = finish(child);
    assert!(matches!(run.code, Some(1 | 3)), "{run:?}");
    Ok(())
}
