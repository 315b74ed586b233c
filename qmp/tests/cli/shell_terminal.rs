//! `qmp shell` in a terminal.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;
use std::process::Command;

use qmp_tests::{
    Error, Failure, Qemu, RawQmp, Screen, Signal, Terminal, TestResult, Version,
    blocking_live_tests, poll,
};
use rustix::process::{Pid, kill_process};
use serde_json::{Value, json};

use crate::run::{Machine, command};
use crate::shell::qemu;
use crate::terminal;

blocking_live_tests!(
    commands_arguments_and_values_are_completed,
    names_are_those_of_the_live_server,
    an_event_is_shown_above_the_line,
    hints_have_types,
    history_is_kept_without_secrets,
    a_long_line_is_drawn_again_after_a_resize,
    the_end_of_the_server_ends_it,
    a_killed_server_is_exit_code_3,
    ctrl_c_leaves_the_machine_as_it_is,
    a_server_that_hangs_is_asked_once,
    text_of_the_server_cannot_steer_the_terminal,
    a_machine_of_its_own,
);

const TAB: &str = "\t";
const ENTER: &str = "\r";
const UP: &str = "\x1b[A";
const CTRL_A: &str = "\x01";
const CTRL_C: &str = "\x03";
const CTRL_D: &str = "\x04";
const CTRL_U: &str = "\x15";

/// A shell in a terminal of 24 rows and 80 columns.
struct Shell {
    terminal: Terminal,
    /// Another client of the same machine.
    other: RawQmp,
    machine: Machine,
}

impl Shell {
    fn start(version: Version) -> Result<Self, Failure> {
        Self::of(Machine::new(version)?)
    }

    fn of(machine: Machine) -> Result<Self, Failure> {
        let terminal = on(&machine, &[], "")?;
        let other = RawQmp::connect(&machine.server.path("other"))?;
        Ok(Self { terminal, other, machine })
    }

    fn send(&self, keys: &[&str]) -> Result<(), Error> {
        self.terminal.send(keys.concat())
    }

    /// Waits until the line with the cursor is as it should be.
    fn wait_for_line(&self, what: &str, is_so: impl Fn(&str) -> bool) -> Result<(), Error> {
        let what = format!("a line of the cursor that is {what}");
        self.terminal.wait_for(&what, |screen| is_so(&cursor_line(screen)))
    }

    /// Waits until the line begins so. A hint may follow.
    fn wait_for_start(&self, text: &str) -> Result<(), Error> {
        let is_so = |line: &str| {
            let rest = line.strip_prefix("qmp> ").and_then(|line| line.strip_prefix(text));
            rest.is_some_and(|rest| rest.trim().is_empty() || rest.trim_start().starts_with('('))
        };
        self.wait_for_line(&format!("`qmp> {text}`"), is_so)
    }

    fn wait_for_prompt(&self) -> Result<(), Error> {
        self.wait_for_line("a prompt alone", |line| line.trim_end() == "qmp>")
    }

    /// Gives up the line, and waits for the next.
    fn clear(&self) -> Result<(), Error> {
        self.send(&[CTRL_A, "\x0b"])?;
        self.wait_for_prompt()
    }

    /// Enters a line, and waits for the next prompt.
    fn enter(&self, line: &str) -> Result<(), Error> {
        self.send(&[line])?;
        self.wait_for_line(line, |found| {
            found.trim_end().len() >= "qmp>".len() + line.len().min(60)
        })?;
        self.send(&[ENTER])?;
        self.wait_for_prompt()
    }
}

/// Starts a shell, and waits for its prompt.
fn on(machine: &Machine, options: &[&str], no_color: &str) -> Result<Terminal, Failure> {
    let socket = machine.socket();
    let mut command = command([&["shell", &*socket], options].concat());
    command.env("XDG_STATE_HOME", machine.server.path("state")).env("NO_COLOR", no_color);
    let terminal = Terminal::start(command, 24, 80)?;
    terminal.wait_for("a prompt", |screen| cursor_line(screen).trim_end() == "qmp>")?;
    Ok(terminal)
}

/// The text of the row with the cursor.
fn cursor_line(screen: &Screen) -> String {
    let (row, _) = screen.cursor_position();
    screen.rows(0, screen.size().1.get()).nth(row.into()).unwrap_or_default()
}

fn commands_arguments_and_values_are_completed(version: Version) -> TestResult {
    let shell = Shell::start(version)?;
    shell.send(&["blockdev-a", TAB])?;
    shell.wait_for_start("blockdev-add ")?;
    shell.send(&["driver=qc", TAB])?;
    // There are several, and they are listed.
    shell.terminal.wait_for_text("qcow   qcow2")?;
    shell.wait_for_start("blockdev-add driver=qcow")?;
    shell.send(&["2", TAB])?;
    shell.wait_for_start("blockdev-add driver=qcow2 ")?;
    shell.send(&["node-n", TAB, "n ", "file.dr", TAB, "nul", TAB])?;
    shell.wait_for_start("blockdev-add driver=qcow2 node-name=n file.driver=null-")?;
    shell.clear()?;
    shell.send(&["block-commit devi", TAB])?;
    shell.wait_for_start("block-commit device=")?;
    shell.clear()?;
    shell.send(&["oob ya", TAB, "inst", TAB])?;
    shell.wait_for_start("oob yank instances.0.")?;
    shell.clear()?;
    shell.send(&["help block-commit.spe", TAB])?;
    shell.wait_for_start("help block-commit.speed")?;
    Ok(())
}

fn names_are_those_of_the_live_server(version: Version) -> TestResult {
    let mut shell = Shell::start(version)?;
    let other = &mut shell.other;
    let node = json!({"driver": "null-co", "node-name": "disk0", "size": 1 << 20});
    other.execute("blockdev-add", node)?;
    let target = json!({"driver": "null-co", "node-name": "copy", "size": 1 << 20});
    other.execute("blockdev-add", target)?;
    other.execute("object-add", json!({"qom-type": "iothread", "id": "io1"}))?;
    other.execute("device_add", json!({"driver": "virtio-balloon-pci", "id": "balloon"}))?;
    let job = json!({"device": "disk0", "target": "copy", "sync": "full", "job-id": "job7"});
    other.execute("blockdev-mirror", job)?;
    for (typed, completed) in [
        ("block_resize node-name=di", "block_resize node-name=disk0 "),
        ("block_resize size=1M node-name=di", "block_resize size=1M node-name=disk0 "),
        ("blockdev-add driver=raw file=di", "blockdev-add driver=raw file=disk0 "),
        ("object-del id=i", "object-del id=io1 "),
        ("device_del id=b", "device_del id=balloon "),
        ("job-pause id=j", "job-pause id=job7 "),
        ("qom-list path=/machine/periph", "qom-list path=/machine/peripheral"),
        (
            "qom-get path=/objects/io1 property=poll-m",
            "qom-get path=/objects/io1 property=poll-max-ns ",
        ),
    ] {
        shell.send(&[typed, TAB])?;
        shell.wait_for_start(completed)?;
        shell.clear()?;
    }
    Ok(())
}

fn an_event_is_shown_above_the_line(version: Version) -> TestResult {
    let mut shell = Shell::start(version)?;
    shell.send(&["query-sta"])?;
    shell.wait_for_start("query-sta")?;
    shell.other.execute("cont", json!({}))?;
    shell.terminal.wait_for("RESUME above the edited line", |screen| {
        let rows: Vec<_> = screen.rows(0, 80).collect();
        let event = rows.iter().position(|row| row.ends_with("Z RESUME"));
        let line = rows.iter().position(|row| row.starts_with("qmp> query-sta"));
        event.zip(line).is_some_and(|(event, line)| event + 1 == line)
            && usize::from(screen.cursor_position().0) == line.unwrap_or_default()
            && screen.cursor_position().1 == 14
    })?;
    // The line goes on where it was.
    shell.send(&["tus", ENTER])?;
    shell.terminal.wait_for_text("status: running")?;
    shell.wait_for_prompt()?;
    // Many events and a list of completions.
    shell.send(&["query-blo", TAB])?;
    for _ in 0..20 {
        shell.other.execute("stop", json!({}))?;
        shell.other.execute("cont", json!({}))?;
    }
    shell.wait_for_start("query-block")?;
    shell.terminal.wait_for("the last event", |screen| {
        let rows: Vec<_> = screen.rows(0, 80).filter(|row| !row.is_empty()).collect();
        rows.len() > 20 && rows[rows.len() - 2].ends_with("Z RESUME")
    })?;
    shell.wait_for_start("query-block")?;
    Ok(())
}

fn hints_have_types(version: Version) -> TestResult {
    let shell = Shell::start(version)?;
    shell.send(&["block-commit device=x speed="])?;
    shell.terminal.wait_for_text("block-commit device=x speed=  (int, bytes/s: ")?;
    let bytes = shell.terminal.written();
    assert!(has(&bytes, b"\x1b[2m  (int"), "hints are dim");
    // A hint is no part of the line.
    shell.send(&["5", ENTER])?;
    shell.terminal.wait_for_text("error: block-commit: ")?;
    shell.wait_for_prompt()?;
    assert!(!shell.terminal.screen().contents().contains("bytes/s"));
    let machine = Machine::new(version)?;
    let plain = on(&machine, &["--no-history"], "1")?;
    plain.send("block-commit ")?;
    plain.wait_for_text("block-commit   (requires device)")?;
    let bytes = plain.written();
    assert!(!has(&bytes, b"\x1b[1m") && !has(&bytes, b"\x1b[2m"), "NO_COLOR is set");
    Ok(())
}

fn has(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

const SECRET: &str = "hunter2-of-the-test";

fn history_is_kept_without_secrets(version: Version) -> TestResult {
    let mut shell = Shell::start(version)?;
    shell.enter("query-name")?;
    shell.enter(&format!("object-add qom-type=secret id=s data={SECRET}"))?;
    let stars = format!("data={}", "*".repeat(SECRET.len()));
    assert!(shell.terminal.screen().contents().contains(&stars));
    shell.enter(" query-jobs")?;
    shell.enter("hmp info status")?;
    shell.send(&[UP])?;
    shell.wait_for_start("query-name")?;
    shell.clear()?;
    shell.send(&[CTRL_D])?;
    assert!(shell.terminal.end()?.success());
    assert!(!has(&shell.terminal.written(), SECRET.as_bytes()), "a secret was echoed");
    let file = shell.machine.server.path("state").join("qmp/history");
    assert_eq!(fs::read_to_string(&file)?, "query-name\n");
    assert_eq!(fs::metadata(&file)?.permissions().mode() & 0o777, 0o600);
    // The secret arrived, and the next shell knows the line.
    shell.terminal = on(&shell.machine, &[], "")?;
    shell.enter("object-del id=s")?;
    assert!(!shell.terminal.screen().contents().contains("error"));
    shell.send(&[UP, UP])?;
    shell.wait_for_start("query-name")?;
    Ok(())
}

fn a_long_line_is_drawn_again_after_a_resize(version: Version) -> TestResult {
    let shell = Shell::start(version)?;
    let line = format!("hmp print {}1", "1+".repeat(60));
    shell.send(&[&line])?;
    // A line that is wrapped is one line of the contents.
    let is_whole = |screen: &Screen| screen.contents().contains(&format!("qmp> {line}"));
    shell.terminal.wait_for("the long line", is_whole)?;
    for columns in [50, 100, 33, 80] {
        shell.terminal.resize(24, columns)?;
        shell.terminal.wait_for(&format!("the long line in {columns} columns"), |screen| {
            let (row, column) = screen.cursor_position();
            let end = ("qmp> ".len() + line.len()) % usize::from(columns);
            let first = usize::from(row) - ("qmp> ".len() + line.len()) / usize::from(columns);
            let starts = screen.rows(0, columns).nth(first);
            is_whole(screen)
                && usize::from(column) == end
                && starts.is_some_and(|it| it.starts_with("qmp> hmp"))
        })?;
    }
    shell.send(&[ENTER])?;
    shell.terminal.wait_for_text("\n0x3d\n")?;
    shell.wait_for_prompt()?;
    Ok(())
}

/// A shell script around the shell shows how it leaves the terminal.
fn around(machine: &Machine) -> Result<Terminal, Failure> {
    let mut command = Command::new("sh");
    let script = "\"$1\" shell \"$2\" --no-history; echo \"code $?\"; stty -a | tr ';' '\\n'";
    command.args(["-c", script, "sh", env!("CARGO_BIN_EXE_qmp"), &machine.socket()]);
    let terminal = Terminal::start(command, 40, 120)?;
    terminal.wait_for("a prompt", |screen| cursor_line(screen).trim_end() == "qmp>")?;
    Ok(terminal)
}

/// Checks how the shell ended, and that lines can be read from the terminal as before.
#[track_caller]
fn assert_ended(terminal: &mut Terminal, code: u8, said: &str) -> TestResult {
    terminal.end()?;
    let shown = terminal.screen().contents();
    assert!(shown.contains(&format!("\ncode {code}\n")) && shown.contains(said), "{shown}");
    let modes: Vec<_> = shown.split_whitespace().collect();
    for mode in ["icanon", "isig", "icrnl", "echo"] {
        assert!(modes.contains(&mode), "{mode}: {shown}");
    }
    Ok(())
}

fn the_end_of_the_server_ends_it(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    let mut other = RawQmp::connect(&machine.server.path("other"))?;
    let mut edited = around(&machine)?;
    edited.send("query-sta")?;
    edited.wait_for_text("qmp> query-sta")?;
    // QEMU may end before it has replied.
    let _ = other.execute("quit", json!({}));
    assert_ended(&mut edited, 0, "after SHUTDOWN")?;
    let shown = edited.screen().contents();
    let event = shown.find("Z SHUTDOWN guest=false").unwrap_or(usize::MAX);
    assert!(shown.find("note: ").is_some_and(|note| event < note), "{shown}");
    let machine = Machine::new(version)?;
    let mut own = around(&machine)?;
    own.send("quit\r")?;
    own.end()?;
    assert!(own.screen().contents().contains("\ncode 0\n"), "{}", own.screen().contents());
    Ok(())
}

fn a_killed_server_is_exit_code_3(version: Version) -> TestResult {
    let mut machine = Machine::new(version)?;
    let mut terminal = around(&machine)?;
    terminal.send("query-sta")?;
    terminal.wait_for_text("qmp> query-sta")?;
    machine.server.kill()?;
    assert_ended(&mut terminal, 3, "\nerror: ")
}

fn ctrl_c_leaves_the_machine_as_it_is(version: Version) -> TestResult {
    let mut shell = Shell::start(version)?;
    shell.send(&["quit"])?;
    shell.wait_for_start("quit")?;
    shell.send(&[CTRL_C])?;
    // The line is given up, and stays above the next.
    shell.wait_for_prompt()?;
    assert!(shell.terminal.screen().contents().contains("\nqmp> quit"));
    shell.enter("query-name")?;
    shell.machine.server.signal(Signal::STOP)?;
    shell.send(&["query-status", ENTER])?;
    shell.terminal.wait_for("a line that was entered", |screen| cursor_line(screen).is_empty())?;
    shell.send(&[CTRL_C])?;
    shell
        .terminal
        .wait_for_text("note: query-status: interrupted; the server may still execute it")?;
    shell.wait_for_prompt()?;
    shell.machine.server.signal(Signal::CONT)?;
    shell.terminal.wait_for_text("note: query-status has been executed")?;
    shell.terminal.wait_for_text("status: prelaunch")?;
    shell.wait_for_prompt()?;
    shell.send(&[CTRL_D])?;
    assert!(shell.terminal.end()?.success());
    assert_eq!(shell.other.execute("query-status", json!({}))?["status"], "prelaunch");
    Ok(())
}

/// Completions that the server does not answer give nothing, and do not pile up.
fn a_server_that_hangs_is_asked_once(version: Version) -> TestResult {
    let mut shell = Shell::start(version)?;
    let path = shell.machine.server.path("log.jsonl");
    shell.enter(&format!("transcript {}", path.display()))?;
    shell.machine.server.signal(Signal::STOP)?;
    shell.send(&["block_resize node-name=", TAB, TAB, "a", TAB, CTRL_U])?;
    shell.send(&["object-del id=", TAB, "b"])?;
    shell.wait_for_start("object-del id=b")?;
    shell.machine.server.signal(Signal::CONT)?;
    shell.clear()?;
    shell.enter("query-jobs")?;
    let log = poll("the reply in the transcript", || {
        let text = fs::read_to_string(&path).unwrap_or_default();
        Ok(text.contains("query-jobs").then_some(text))
    })?;
    let sent = log.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let names: Vec<_> =
        sent.filter_map(|it| Some(it["sent"]["execute"].as_str()?.to_owned())).collect();
    assert_eq!(names, ["query-named-block-nodes", "query-jobs"], "{log}");
    Ok(())
}

fn text_of_the_server_cannot_steer_the_terminal(version: Version) -> TestResult {
    let name = "guest=a\u{1b}[31mb\u{9b}c";
    let qemu = Qemu::new(version)?.machine("pc").monitor("other").args(["-name", name]);
    let shell = Shell::of(Machine { server: qemu.start()? })?;
    for line in ["query-name", "hmp info name", "{\"execute\": \"query-name\"}"] {
        shell.enter(line)?;
    }
    let written = shell.terminal.written();
    assert!(has(&written, br"a\u{1b}[31mb"), "{}", shell.terminal.screen().contents());
    assert!(!has(&written, b"\x1b[31m") && !has(&written, "\u{9b}".as_bytes()));
    Ok(())
}

/// Ends a machine that has outlived its shell, because the test has failed.
struct Outlived(PathBuf);

impl Drop for Outlived {
    fn drop(&mut self) {
        let pid = fs::read_to_string(&self.0).ok().and_then(|pid| pid.trim().parse().ok());
        if let Some(pid) = pid.and_then(Pid::from_raw) {
            let _ = kill_process(pid, Signal::TERM);
        }
    }
}

fn a_machine_of_its_own(version: Version) -> TestResult {
    let folder = tempfile::tempdir()?;
    let pid_file = folder.path().join("pid");
    let _outlived = Outlived(pid_file.clone());
    let qemu = qemu(version)?;
    let mut words = vec!["shell", "--no-history", "--", &*qemu, "-machine", "pc", "-S"];
    words.extend(["-display", "none", "-nodefaults", "-pidfile", pid_file.to_str().unwrap()]);
    let mut terminal = terminal::start(words, (24, 80))?;
    let is_prompt = |screen: &Screen| cursor_line(screen).trim_end() == "qmp>";
    terminal.wait_for("a prompt", is_prompt)?;
    let pid = fs::read_to_string(&pid_file)?;
    terminal.wait_for_text(&format!("at pid {}", pid.trim()))?;
    for prompts in 2..4 {
        terminal.send(CTRL_C)?;
        terminal.wait_for(&format!("{prompts} prompts"), |screen| {
            screen.contents().matches("qmp>").count() == prompts && is_prompt(screen)
        })?;
    }
    terminal.send(["query-status", ENTER].concat())?;
    terminal.wait_for_text("status: prelaunch")?;
    terminal.wait_for("a prompt", is_prompt)?;
    terminal.send(CTRL_D)?;
    assert!(terminal.end()?.success(), "{}", terminal.screen().contents());
    assert!(!pid_file.exists(), "QEMU has ended in order");
    Ok(())
}
