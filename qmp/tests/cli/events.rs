//! `qmp events`.

use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Child, ChildStdout};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use qmp_tests::{Failure, RawQmp, TestResult, Version, blocking_live_tests};
use serde_json::{Value, json};

use crate::run::{Machine, command, finish};

blocking_live_tests!(
    events_are_printed_until_one_comes,
    events_are_json_for_scripts,
    names_select_events,
    the_end_of_the_server_ends_it,
    time_ends_it,
);

/// Makes events until `done` has seen enough: nothing tells when the program has subscribed. Returns
/// the monitor that made them.
fn with_events<T>(
    machine: &Machine,
    done: impl FnOnce() -> Result<T, Failure>,
) -> Result<(T, RawQmp), Failure> {
    let mut other = RawQmp::connect(&machine.server.path("other"))?;
    let enough = AtomicBool::new(false);
    let outcome = thread::scope(|scope| {
        let toggling = scope.spawn(|| -> Result<(), qmp_tests::Error> {
            while !enough.load(Ordering::Relaxed) {
                other.execute("cont", json!({}))?;
                other.execute("stop", json!({}))?;
            }
            Ok(())
        });
        let outcome = done();
        enough.store(true, Ordering::Relaxed);
        toggling.join().unwrap()?;
        outcome
    })?;
    Ok((outcome, other))
}

fn start(machine: &Machine, words: &[&str]) -> Child {
    let socket = machine.socket();
    command([&["events", &*socket], words].concat()).spawn().unwrap()
}

fn events_are_printed_until_one_comes(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    let child = start(&machine, &["--until", "STOP"]);
    let (out, _) = with_events(&machine, || Ok(finish(child).done()))?;
    let last = out.lines().last().unwrap();
    let (time, name) = last.split_once(' ').unwrap();
    assert_eq!(name, "STOP");
    assert!(time.starts_with("20") && time.ends_with('Z') && time.len() == 27, "{time}");
    Ok(())
}

fn events_are_json_for_scripts(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    let child = start(&machine, &["--json", "--until", "RESUME", "RESUME"]);
    let (out, _) = with_events(&machine, || Ok(finish(child).done()))?;
    let event: Value = serde_json::from_str(&out)?;
    assert_eq!(event["event"], "RESUME");
    assert!(event["timestamp"]["seconds"].as_i64().unwrap() > 0, "{event}");
    Ok(())
}

fn names_select_events(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    let child = start(&machine, &["RES*", "--until", "STOP"]);
    let (out, _) = with_events(&machine, || Ok(finish(child).done()))?;
    let names: Vec<_> = out.lines().map(|line| line.split(' ').nth(1).unwrap()).collect();
    assert!(names.iter().all(|&name| name == "RESUME" || name == "STOP"), "{names:?}");
    let error = finish(start(&machine, &["RESETT"])).failed(2);
    assert_eq!(error, "the server has no event `RESETT` (did you mean `RESET`?)");
    finish(start(&machine, &["--until", "NO_SUCH"])).failed(2);
    Ok(())
}

fn the_end_of_the_server_ends_it(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    let mut until = start(&machine, &["--until", "RESET"]);
    let out = BufReader::new(until.stdout.take().unwrap());
    let rest = ended(&machine, out);
    if rest.is_err() {
        let _ = until.kill();
    }
    let run = finish(until);
    assert!(rest?.contains(" SHUTDOWN guest=false reason=host-qmp-quit\n"));
    let error = run.failed(1);
    assert!(error.starts_with("RESET: "), "{error}");
    Ok(())
}

/// Ends the machine after the first line of output, and returns the lines after it.
fn ended(machine: &Machine, mut out: BufReader<ChildStdout>) -> Result<String, Failure> {
    let mut line = String::new();
    let (_, mut other) = with_events(machine, || Ok(out.read_line(&mut line)?))?;
    // QEMU may end before it has replied.
    let _ = other.execute("quit", json!({}));
    let mut rest = String::new();
    out.read_to_string(&mut rest)?;
    Ok(rest)
}

fn time_ends_it(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    assert_eq!(finish(start(&machine, &["--timeout", "50ms"])).done(), "");
    let error = finish(start(&machine, &["--timeout", "50ms", "--until", "RESET"])).failed(1);
    assert_eq!(error, "RESET: it did not come within 50ms");
    Ok(())
}
