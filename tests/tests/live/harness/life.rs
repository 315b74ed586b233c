//! Checks that servers live as long as their values and no longer.

use std::os::unix::process::ExitStatusExt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::process::{Command, Stdio};
use std::{env, fs, process, thread};

use qmp_tests::{
    Error, Qemu, RawQmp, Signal, TestResult, VERSIONS, Version, blocking_live_tests, poll,
};
use serde_json::json;

blocking_live_tests!(
    dropping_kills,
    panicking_kills,
    starting_thread_may_end,
    quit_ends,
    kill_ends,
    signals_arrive
);

/// Waits until a process that was another process's child has ended. It may still be a zombie.
fn gone(pid: u32) -> Result<(), Error> {
    poll(&format!("the end of process {pid}"), || {
        let state = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
        let state = state.rsplit(") ").next().unwrap_or_default();
        Ok((state.is_empty() || state.starts_with('Z')).then_some(()))
    })
}

fn dropping_kills(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.start()?;
    let (pid, folder) = (qemu.pid(), qemu.folder().to_owned());
    assert!(folder.exists() && fs::exists(format!("/proc/{pid}"))?);
    drop(qemu);
    assert!(!folder.exists(), "{} is still there", folder.display());
    assert!(!fs::exists(format!("/proc/{pid}"))?, "{pid} is still there");
    Ok(())
}

fn panicking_kills(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.start()?;
    let pid = qemu.pid();
    let outcome = catch_unwind(AssertUnwindSafe(move || {
        let _qemu = qemu;
        panic!("as a failing test does");
    }));
    assert!(outcome.is_err());
    assert!(!fs::exists(format!("/proc/{pid}"))?, "{pid} is still there");
    Ok(())
}

/// A QEMU can be moved from one thread to another.
fn starting_thread_may_end(version: Version) -> TestResult {
    let thread = thread::spawn(move || Qemu::new(version)?.start());
    let qemu = thread.join().expect("the thread does not panic")?;
    RawQmp::connect(qemu.socket())?.execute("query-status", json!({}))?;
    Ok(())
}

fn quit_ends(version: Version) -> TestResult {
    let mut qemu = Qemu::new(version)?.start()?;
    let mut qmp = RawQmp::connect(qemu.socket())?;
    qmp.execute("quit", json!({}))?;
    assert_eq!(qmp.event("SHUTDOWN")?["reason"], "host-qmp-quit");
    qmp.ends()?;
    qemu.end()?;
    Ok(())
}

fn kill_ends(version: Version) -> TestResult {
    let mut qemu = Qemu::new(version)?.start()?;
    let mut qmp = RawQmp::connect(qemu.socket())?;
    assert_eq!(qemu.kill()?.signal(), Some(9));
    qmp.ends()?;
    Ok(())
}

fn signals_arrive(version: Version) -> TestResult {
    let mut qemu = Qemu::new(version)?.start()?;
    let mut qmp = RawQmp::connect(qemu.socket())?;
    qemu.signal(Signal::TERM)?;
    assert_eq!(qmp.event("SHUTDOWN")?["reason"], "host-signal");
    qemu.end()?;
    Ok(())
}

/// The name of the next test in the test runner.
const DYING: &str = "harness::life::a_killed_test_leaves_nothing";
/// Set in the process that is to be killed.
const ROLE: &str = "QMP_TESTS_DIE";

/// Plays both roles. The test runs itself once more as the process that starts a QEMU and aborts.
#[test]
fn a_killed_test_leaves_nothing() -> TestResult {
    let [.., version] = VERSIONS;
    if env::var_os(ROLE).is_some() {
        let qemu = Qemu::new(version)?.start()?;
        println!("\nstarted {} {}", qemu.pid(), qemu.folder().display());
        process::abort();
    }
    let mut again = Command::new(env::current_exe()?);
    again.args(["--exact", "--nocapture", DYING]).env(ROLE, "1").stderr(Stdio::null());
    let output = again.output()?;
    assert_eq!(output.status.signal(), Some(6), "it was to abort: {output:?}");
    let text = String::from_utf8(output.stdout)?;
    let started = text.lines().find_map(|line| line.strip_prefix("started ")?.split_once(' '));
    let (pid, folder) = started.expect("it says what it started");
    gone(pid.parse()?)?;
    poll("the end of the folder", || Ok((!Path::new(folder).exists()).then_some(())))?;
    Ok(())
}
