//! `qmp agent`.

use std::fs;
use std::process::Child;

use qmp_tests::{GuestAgent, PATIENCE, Server, TestResult, Version, blocking_live_tests, poll};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;

use crate::run::{Run, command, finish, qmp, qmp_reading};
use crate::scripted_agent::ScriptedAgent;

blocking_live_tests!(
    a_program_has_its_output_and_exit_code,
    files_are_copied_both_ways,
    the_agent_tells_what_it_is,
    refusals_have_exit_code_1,
);

fn words<'w>(server: &'w str, rest: &[&'w str]) -> Vec<&'w str> {
    [&["agent", server, "--connect-timeout", "60s"], rest].concat()
}

fn agent(server: &Server, rest: &[&str]) -> Run {
    qmp(words(&server.socket().display().to_string(), rest))
}

fn a_program_has_its_output_and_exit_code(version: Version) -> TestResult {
    let server = GuestAgent::new(version)?.start()?;
    let script = "read -r it; echo out $A $it; echo err >&2; exit 7";
    let rest = ["exec", "--env", "A=b", "--input", "-", "/bin/sh", "-c", script];
    let socket = server.socket().display().to_string();
    let run = qmp_reading(words(&socket, &rest), b"c\n");
    assert_eq!((run.code, &*run.out, &*run.err), (Some(7), "out b c\n", "err\n"));
    assert_eq!(agent(&server, &["exec", "/bin/sh", "-c", "kill -9 $$"]).code, Some(137));
    assert_eq!(agent(&server, &["exec", "/bin/echo", "--timeout"]).done(), "--timeout\n");
    let error = agent(&server, &["exec", "/no/such/program"]).failed(125);
    assert!(error.contains("guest-exec"), "{error}");
    let late = agent(&server, &["exec", "--timeout", "50ms", "/bin/sleep", "1"]).failed(125);
    assert!(late.contains("did not end within 50ms"), "{late}");
    Ok(())
}

fn files_are_copied_both_ways(version: Version) -> TestResult {
    let server = GuestAgent::new(version)?.start()?;
    let path = server.path("file");
    let path = path.to_str().unwrap();
    // More than one chunk, and an odd length.
    let bytes: Vec<u8> = (0..2_500_001_u32).map(|at| b'a' + (at % 23) as u8).collect();
    let socket = server.socket().display().to_string();
    assert_eq!(qmp_reading(words(&socket, &["write", path]), &bytes).done(), "");
    assert!(fs::read(path)? == bytes);
    assert!(agent(&server, &["read", path]).done().into_bytes() == bytes);
    let source = server.path("source");
    fs::write(&source, "text")?;
    assert_eq!(agent(&server, &["write", path, "--from", source.to_str().unwrap()]).done(), "");
    assert_eq!(fs::read_to_string(path)?, "text");
    // A mistake in the source does not empty the file of the guest.
    agent(&server, &["write", path, "--from", "/no/such/file"]).failed(2);
    assert_eq!(fs::read_to_string(path)?, "text");
    Ok(())
}

fn the_agent_tells_what_it_is(version: Version) -> TestResult {
    let server = GuestAgent::new(version)?.start()?;
    let text = agent(&server, &["info"]).done();
    assert!(text.starts_with(&format!("version: {version}.")), "{text}");
    assert!(text.contains("\ndisabled: ") && text.contains("guest-shutdown"), "{text}");
    let json: Value = serde_json::from_str(&agent(&server, &["info", "--json"]).done())?;
    assert_eq!(json["commands"]["guest-shutdown"], false);
    assert_eq!(json["commands"]["guest-exec"], true);
    assert_eq!(agent(&server, &["thaw"]).done(), "thawed already\n");
    let mut by_variable = command(["agent", "info"]);
    let run = finish(by_variable.env("QGA_SOCKET", server.socket()).spawn()?);
    assert_eq!(run.done(), text);
    Ok(())
}

fn refusals_have_exit_code_1(version: Version) -> TestResult {
    let server = GuestAgent::new(version)?.start()?;
    let error = agent(&server, &["read", "/no/such/file"]).failed(1);
    assert!(error.contains("guest-file-open"), "{error}");
    agent(&server, &["write", "/no/such/folder/file", "--from", "/dev/null"]).failed(1);
    Ok(())
}

#[test]
fn an_agent_that_is_not_there_is_exit_code_3() {
    assert!(qmp(["agent", "/nowhere/vm.qga", "info"]).failed(3).contains("cannot connect"));
    assert!(qmp(["agent", "info"]).failed(2).contains("set QGA_SOCKET"));
    qmp(["agent", "/nowhere/vm.qga", "exec", "true"]).failed(125);
}

#[test]
fn a_guest_is_frozen_while_a_program_runs() {
    let agent = ScriptedAgent::start();
    let socket = agent.socket();
    let run = qmp(words(&socket, &["freeze", "--", "sh", "-c", "echo snapshot; exit 3"]));
    assert_eq!((run.code, &*run.out), (Some(3), "snapshot\n"));
    assert_eq!(agent.got(), ["guest-fsfreeze-freeze", "guest-fsfreeze-thaw"]);
    qmp(words(&socket, &["freeze", "--mountpoint", "/", "no-such-program"])).failed(125);
    assert_eq!(agent.got(), ["guest-fsfreeze-freeze-list", "guest-fsfreeze-thaw"]);
    assert_eq!(qmp(words(&socket, &["thaw"])).done(), "thawed already\n");
}

/// Starts a program that says when it runs, and then sleeps.
fn frozen(agent: &ScriptedAgent) -> Child {
    let script = format!("echo > {}; exec sleep 600", agent.path("runs").display());
    let socket = agent.socket();
    let child = command(words(&socket, &["freeze", "sh", "-c", &script])).spawn().unwrap();
    poll("the program", || Ok(agent.path("runs").exists().then_some(()))).unwrap();
    child
}

#[test]
fn a_signal_thaws_the_guest() {
    for signal in [Signal::TERM, Signal::HUP] {
        let agent = ScriptedAgent::start();
        let child = frozen(&agent);
        kill_process(Pid::from_child(&child), signal).unwrap();
        // The program was killed.
        assert_eq!(finish(child).code, Some(137));
        assert_eq!(agent.got(), ["guest-fsfreeze-freeze", "guest-fsfreeze-thaw"]);
    }
}

/// Ctrl-C goes to the program as well, so it is the program that ends.
#[test]
fn an_interrupt_leaves_it_to_the_program() {
    let agent = ScriptedAgent::start();
    let child = frozen(&agent);
    kill_process(Pid::from_child(&child), Signal::INT).unwrap();
    kill_process(Pid::from_child(&child), Signal::TERM).unwrap();
    assert_eq!(finish(child).code, Some(137));
    assert_eq!(agent.got(), ["guest-fsfreeze-freeze", "guest-fsfreeze-thaw"]);
    assert!(PATIENCE.as_secs() < 600, "the program ends by the signal, not by itself");
}
