//! `qmp record`.

use std::fs;
use std::io::{BufRead as _, BufReader, Lines};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStderr};

use qmp::testing::FakeQemu;
use qmp_tests::{Failure, Qemu, RawQmp, TestResult, Version, blocking_live_tests};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::json;

use crate::run::{Machine, command, finish, qmp};

blocking_live_tests!(
    a_session_is_recorded_and_played,
    a_program_is_run_and_recorded,
    the_end_of_the_server_ends_it,
    ctrl_c_ends_it,
    secrets_are_left_out,
);

/// A recording that waits for its client.
struct Recording {
    child: Child,
    said: Lines<BufReader<ChildStderr>>,
    socket: PathBuf,
    file: PathBuf,
}

impl Recording {
    fn new(machine: &Machine) -> Result<Self, Failure> {
        let (socket, file) = (machine.server.path("recorded"), machine.server.path("session"));
        let words = ["record", &machine.socket(), shown(&file), "--listen", shown(&socket)];
        let mut child = command(words).spawn()?;
        let mut said = BufReader::new(child.stderr.take().unwrap()).lines();
        assert_eq!(said.next().unwrap()?, format!("listening on {}", socket.display()));
        assert_eq!(mode(&socket)?, 0o600);
        Ok(Self { child, said, socket, file })
    }

    /// Waits for the end, and returns what was said, and the transcript.
    fn end(self) -> Result<(Vec<String>, String), Failure> {
        let said = self.said.collect::<Result<Vec<_>, _>>()?;
        let run = finish(self.child);
        assert_eq!((run.code, &*run.out), (Some(0), ""), "{said:?}");
        assert_eq!(mode(&self.file)?, 0o600);
        assert!(!self.socket.exists());
        Ok((said, fs::read_to_string(&self.file)?))
    }
}

fn shown(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn mode(path: &Path) -> Result<u32, Failure> {
    Ok(fs::metadata(path)?.permissions().mode() & 0o777)
}

/// What the client does: it is the same with QEMU and with what was recorded.
fn use_monitor(socket: &Path) -> TestResult {
    let mut client = RawQmp::connect(socket)?;
    assert_eq!(client.execute("query-status", json!({}))?["status"], "prelaunch");
    client.execute("cont", json!({}))?;
    client.event("RESUME")?;
    let error = client.execute("device_del", json!({"id": "none"})).expect_err("it is not there");
    assert!(error.to_string().contains("DeviceNotFound"), "{error}");
    Ok(())
}

fn a_session_is_recorded_and_played(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    let recording = Recording::new(&machine)?;
    let (socket, file) = (recording.socket.clone(), recording.file.clone());
    use_monitor(&socket)?;
    let (said, transcript) = recording.end()?;
    assert_eq!(said, ["the client has left"]);
    assert!(transcript.starts_with("{\"received\": {\"QMP\": "), "{transcript}");
    let fake = FakeQemu::replay(&file)?;
    assert_eq!(fake.release().to_string(), version.to_string());
    fake.listen(&socket)?;
    use_monitor(&socket)?;
    Ok(fake.end()?)
}

fn a_program_is_run_and_recorded(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    let file = machine.server.path("session");
    let words = ["record", &machine.socket(), shown(&file)];
    let program = ["--", env!("CARGO_BIN_EXE_qmp"), "exec", "query-status", "--path", "status"];
    assert_eq!(qmp(words.iter().chain(&program)).done(), "prelaunch\n");
    assert!(fs::read_to_string(&file)?.contains("{\"sent\": {\"execute\": \"query-status\""));
    assert!(!machine.server.path("session.qmp").exists());
    let again = qmp(words.iter().chain(&["--", "true"])).failed(2);
    let expected = format!("{}: there is such a file: ", file.display());
    assert!(again.starts_with(&expected), "{again}");
    // The exit code is the program's, whether it connects or not.
    let words = words.iter().chain(&["--overwrite", "--", "sh", "-c", "exit 7"]);
    let run = qmp(words);
    assert_eq!((run.code, &*run.err), (Some(7), ""));
    assert_eq!(fs::read_to_string(&file)?, "");
    Ok(())
}

fn the_end_of_the_server_ends_it(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    let recording = Recording::new(&machine)?;
    let mut client = RawQmp::connect(&recording.socket)?;
    // QEMU may end before it has replied.
    let _ = client.execute("quit", json!({}));
    client.ends()?;
    let (said, transcript) = recording.end()?;
    assert_eq!(said, ["the server has ended"]);
    assert!(transcript.contains("\"event\": \"SHUTDOWN\""), "{transcript}");

    // Also if nobody has connected.
    let machine = Machine::new(version)?;
    let recording = Recording::new(&machine)?;
    let _ = RawQmp::connect(&machine.server.path("other"))?.execute("quit", json!({}));
    assert_eq!(recording.end()?.0, ["the server has ended"]);
    Ok(())
}

fn ctrl_c_ends_it(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    let recording = Recording::new(&machine)?;
    let mut client = RawQmp::connect(&recording.socket)?;
    client.execute("query-name", json!({}))?;
    let pid = Pid::from_child(&recording.child);
    kill_process(pid, Signal::INT)?;
    client.ends()?;
    let (said, transcript) = recording.end()?;
    assert!(said.is_empty(), "{said:?}");
    assert!(transcript.contains("query-name"), "{transcript}");
    // The machine is as it was.
    assert_eq!(machine.exec("query-status --path status").done(), "prelaunch\n");
    Ok(())
}

fn secrets_are_left_out(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    let recording = Recording::new(&machine)?;
    let mut client = RawQmp::connect(&recording.socket)?;
    let secret = json!({"qom-type": "secret", "id": "s0", "data": "hunter2"});
    client.execute("object-add", secret)?;
    drop(client);
    let (_, transcript) = recording.end()?;
    assert!(transcript.contains("object-add") && transcript.contains("\"***\""), "{transcript}");
    assert!(!transcript.contains("hunter2"), "{transcript}");
    Ok(())
}

#[test]
fn a_server_over_tcp_is_recorded() -> TestResult {
    let mut server = Qemu::new(Version::new(10, 0))?.tcp_monitor().start()?;
    let address = format!("tcp:{}", server.tcp_address()?);
    let file = server.path("session");
    let words = ["record", &address, shown(&file), "--"];
    let program = [env!("CARGO_BIN_EXE_qmp"), "exec", "query-status", "--path", "status"];
    assert_eq!(qmp(words.iter().chain(&program)).done(), "prelaunch\n");
    assert!(fs::read_to_string(&file)?.contains("query-status"));
    Ok(())
}

#[test]
fn what_cannot_be_recorded_is_told() -> TestResult {
    let machine = Machine::new(Version::new(10, 0))?;
    let file = machine.server.path("session");
    let missing = qmp(["record", "/nowhere/vm.qmp", shown(&file)]).failed(3);
    assert!(missing.starts_with("/nowhere/vm.qmp: cannot connect: "), "{missing}");
    assert!(!file.exists());
    let client = RawQmp::connect(machine.server.socket())?;
    let words = ["record", &machine.socket(), shown(&file), "--connect-timeout", "50ms"];
    let busy = qmp(words).failed(3);
    assert!(busy.contains("it does not greet within 50ms"), "{busy}");
    drop(client);
    let words = ["record", &machine.socket(), shown(&file), "--", "/nowhere/program"];
    assert!(qmp(words).failed(2).starts_with("/nowhere/program: cannot run: "));
    assert!(!machine.server.path("session.qmp").exists());
    assert_eq!(qmp(["record", "one"]).code, Some(2));
    Ok(())
}
