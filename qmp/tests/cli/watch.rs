//! `qmp watch`.

use std::fs::File;
use std::io::{BufRead as _, BufReader, Read as _};
use std::process::Child;
use std::sync::mpsc::{Receiver, channel};
use std::thread;

use qmp_tests::{
    Failure, PATIENCE, RawQmp, Screen, Signal, Terminal, TestResult, Version, blocking_live_tests,
};
use serde_json::json;

use crate::run::{Machine, command, qmp};
use crate::terminal;

blocking_live_tests!(
    the_run_state_and_events_are_shown,
    a_job_is_a_bar_until_it_is_gone,
    a_dump_and_a_migration_are_shown,
    lines_end_with_the_terminal,
    the_end_of_the_server_is_told,
    ctrl_c_leaves_the_machine_as_it_is,
    ctrl_z_gives_the_terminal_back_for_a_while,
    text_of_the_server_cannot_steer_the_terminal,
    changes_are_lines_without_a_terminal,
    once_prints_what_there_is,
    a_storage_daemon_has_jobs_and_nodes,
);

const SIZE: (u16, u16) = (24, 100);

/// A machine, its second monitor, and the view of it.
struct Watched {
    machine: Machine,
    other: RawQmp,
    terminal: Terminal,
}

impl Watched {
    fn new(version: Version) -> Result<Self, Failure> {
        let machine = Machine::new(version)?;
        let other = RawQmp::connect(&machine.server.path("other"))?;
        let terminal = terminal::start(["watch", &machine.socket()], SIZE)?;
        terminal.wait_for_text("machine  prelaunch")?;
        Ok(Self { machine, other, terminal })
    }

    fn execute(&mut self, command: &str, arguments: serde_json::Value) -> TestResult {
        self.other.execute(command, arguments)?;
        Ok(())
    }

    /// Adds a node that reads as zeros.
    fn add_node(&mut self, name: &str) -> TestResult {
        let node = json!({"driver": "null-co", "node-name": name, "size": 64 << 20,
            "read-zeroes": true});
        self.execute("blockdev-add", node)
    }
}

/// The line that begins with a text.
fn line(screen: &Screen, start: &str) -> Option<String> {
    let contents = screen.contents();
    contents.lines().find(|line| line.starts_with(start)).map(str::to_owned)
}

fn the_run_state_and_events_are_shown(version: Version) -> TestResult {
    let mut watched = Watched::new(version)?;
    let title = watched.terminal.screen().contents();
    let title = title.lines().next().unwrap();
    assert_eq!(title, format!("{}  QEMU {version}", watched.machine.socket()));
    watched.execute("cont", json!({}))?;
    watched.terminal.wait_for_text("machine  running")?;
    watched.execute("stop", json!({}))?;
    watched.terminal.wait_for_text("machine  paused")?;
    watched.terminal.wait_for("the events", |screen| {
        let contents = screen.contents();
        let events: Vec<_> = contents.lines().rev().take(2).collect();
        matches!(&*events, [last, first] if last.ends_with("Z STOP") && first.ends_with("Z RESUME"))
    })?;
    Ok(())
}

fn a_job_is_a_bar_until_it_is_gone(version: Version) -> TestResult {
    let mut watched = Watched::new(version)?;
    watched.add_node("from")?;
    watched.add_node("to")?;
    let backup = json!({"job-id": "b0", "device": "from", "target": "to", "sync": "full",
        "speed": 1 << 20});
    watched.execute("blockdev-backup", backup)?;
    watched.terminal.wait_for("the bar of the job", |screen| {
        line(screen, "job b0 ").is_some_and(|line| {
            line.contains("[=") && line.contains(">") && line.contains("%  backup running")
        })
    })?;
    watched.terminal.wait_for("the node", |screen| {
        line(screen, "node from ").is_some_and(|line| line.contains("  null-co 64 MiB "))
    })?;
    watched.execute("block-job-set-speed", json!({"device": "b0", "speed": 0}))?;
    watched.terminal.wait_for("the end of the job", |screen| {
        line(screen, "job b0 ").is_none() && screen.contents().contains("BLOCK_JOB_COMPLETED")
    })?;
    Ok(())
}

fn a_dump_and_a_migration_are_shown(version: Version) -> TestResult {
    let mut watched = Watched::new(version)?;
    let file = format!("file:{}", watched.machine.server.path("dump").display());
    let dump = json!({"paging": false, "protocol": file, "detach": true});
    watched.execute("dump-guest-memory", dump)?;
    watched.terminal.wait_for("the bar of the dump", |screen| {
        line(screen, "dump ")
            .is_some_and(|it| it.contains("[====================] 100%  completed"))
    })?;
    let pause = json!({"capability": "pause-before-switchover", "state": true});
    watched.execute("migrate-set-capabilities", json!({"capabilities": [pause]}))?;
    watched.execute("migrate", json!({"uri": "exec:cat > /dev/null"}))?;
    watched.terminal.wait_for("the bar of the migration", |screen| {
        line(screen, "migration ").is_some_and(|it| it.contains("%  pre-switchover"))
    })?;
    watched.execute("migrate-continue", json!({"state": "pre-switchover"}))?;
    watched.terminal.wait_for("the end of the migration", |screen| {
        line(screen, "migration ").is_some_and(|it| {
            it.contains("[====================] 100%  completed, stood still for ")
        })
    })?;
    Ok(())
}

fn lines_end_with_the_terminal(version: Version) -> TestResult {
    let mut watched = Watched::new(version)?;
    let path = watched.machine.server.path(&"x".repeat(60));
    File::create(&path)?.set_len(1 << 20)?;
    let shown = path.display().to_string();
    let node = json!({"driver": "file", "node-name": "long", "filename": &shown});
    watched.execute("blockdev-add", node)?;
    watched.terminal.wait_for_text("node long  file 1 MiB ")?;
    watched.terminal.resize(12, 40)?;
    watched.terminal.wait_for("lines of 40 characters", |screen| {
        let is_cut = line(screen, "node long ").is_some_and(|it| it.chars().count() == 40);
        is_cut && line(screen, "machine ").is_some_and(|it| it == "machine    prelaunch")
    })?;
    watched.terminal.resize(30, 160)?;
    watched.terminal.wait_for("the whole line", |screen| {
        line(screen, "node long ").is_some_and(|it| it.ends_with(&shown))
    })?;
    // There is no trace of the other sizes.
    let contents = watched.terminal.screen().contents();
    assert_eq!(contents.matches("node long").count(), 1, "{contents}");
    assert_eq!(contents.matches("machine").count(), 1, "{contents}");
    Ok(())
}

fn the_end_of_the_server_is_told(version: Version) -> TestResult {
    let mut watched = Watched::new(version)?;
    // QEMU may end before it has replied.
    let _ = watched.other.execute("quit", json!({}));
    assert_eq!(watched.terminal.end()?.code(), Some(0));
    let contents = watched.terminal.screen().contents();
    assert!(contents.contains("the server closed the connection after SHUTDOWN"), "{contents}");
    assert!(!watched.terminal.screen().hide_cursor());
    assert!(!watched.terminal.screen().alternate_screen());

    let mut watched = Watched::new(version)?;
    watched.machine.server.signal(Signal::KILL)?;
    assert_eq!(watched.terminal.end()?.code(), Some(3));
    let contents = watched.terminal.screen().contents();
    assert!(contents.contains("error: ") && contents.contains("the server closed"), "{contents}");
    Ok(())
}

fn ctrl_c_leaves_the_machine_as_it_is(version: Version) -> TestResult {
    let mut watched = Watched::new(version)?;
    watched.execute("cont", json!({}))?;
    watched.terminal.wait_for_text("machine  running")?;
    watched.terminal.send([3])?;
    assert_eq!(watched.terminal.end()?.code(), Some(0));
    let screen = watched.terminal.screen();
    assert!(!screen.hide_cursor() && !screen.alternate_screen(), "{}", screen.contents());
    assert_eq!(watched.other.execute("query-status", json!({}))?["status"], "running");
    Ok(())
}

fn ctrl_z_gives_the_terminal_back_for_a_while(version: Version) -> TestResult {
    let mut watched = Watched::new(version)?;
    watched.terminal.send([26])?;
    watched.terminal.wait_for("the terminal as it was", |screen| {
        !screen.alternate_screen() && !screen.hide_cursor()
    })?;
    watched.execute("cont", json!({}))?;
    watched.terminal.signal(Signal::CONT)?;
    watched.terminal.wait_for("the screen of the program", |screen| {
        screen.alternate_screen()
            && line(screen, "machine ").is_some_and(|it| it.ends_with("running"))
    })?;
    Ok(())
}

fn text_of_the_server_cannot_steer_the_terminal(version: Version) -> TestResult {
    let mut watched = Watched::new(version)?;
    let path = watched.machine.server.path("a\u{1b}[2J\u{1b}[1;1Hb\u{202e}c");
    File::create(&path)?.set_len(1 << 20)?;
    let node = json!({"driver": "file", "node-name": "n0", "filename": path});
    watched.execute("blockdev-add", node)?;
    watched.terminal.wait_for_text("a\\u{1b}[2J\\u{1b}[1;1Hb\\u{202e}c")?;
    let written = String::from_utf8(watched.terminal.written())?;
    assert!(!written.contains("\u{1b}[2J") && !written.contains('\u{202e}'), "{written:?}");
    // Names stand out, unless that is not wanted.
    assert!(written.contains("\u{1b}[1mnode n0\u{1b}[0m"), "{written:?}");
    drop(watched.terminal);
    let mut plain = command(["watch", &watched.machine.socket()]);
    plain.env("NO_COLOR", "1");
    let terminal = Terminal::start(plain, SIZE.0, SIZE.1)?;
    terminal.wait_for_text("node n0")?;
    let written = String::from_utf8(terminal.written())?;
    assert!(!written.contains("\u{1b}[1m") && !written.contains("\u{1b}[2m"), "{written:?}");
    Ok(())
}

/// The lines that a program without a terminal prints. It is killed when this is dropped.
struct Printed {
    child: Child,
    lines: Receiver<String>,
}

impl Printed {
    fn new(mut child: Child) -> Self {
        let out = BufReader::new(child.stdout.take().unwrap());
        let (sender, lines) = channel();
        thread::spawn(move || {
            out.lines().map_while(Result::ok).try_for_each(|line| sender.send(line))
        });
        Self { child, lines }
    }

    fn wait_for(&self, end: &str) -> TestResult {
        let mut seen = Vec::new();
        while let Ok(line) = self.lines.recv_timeout(PATIENCE) {
            if line.ends_with(end) {
                return Ok(());
            }
            seen.push(line);
        }
        Err(Failure::new(format!("there was no `{end}`, but {seen:?}")))
    }
}

impl Drop for Printed {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn changes_are_lines_without_a_terminal(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    let mut printed = Printed::new(command(["watch", &machine.socket()]).spawn()?);
    printed.wait_for("Z machine: prelaunch")?;
    let mut other = RawQmp::connect(&machine.server.path("other"))?;
    other.execute("cont", json!({}))?;
    printed.wait_for("Z RESUME")?;
    printed.wait_for("Z machine: running")?;
    let node = json!({"driver": "null-co", "node-name": "n0", "size": 4096});
    other.execute("blockdev-add", node)?;
    printed.wait_for("Z node n0: null-co 4 KiB json:{\"driver\": \"null-co\", \"size\": 4096}")?;
    other.execute("blockdev-del", json!({"node-name": "n0"}))?;
    printed.wait_for("Z node n0: gone")?;
    // QEMU may end before it has replied.
    let _ = other.execute("quit", json!({}));
    printed.wait_for(" reason=host-qmp-quit")?;
    assert_eq!(printed.child.wait()?.code(), Some(0));
    let mut said = String::new();
    printed.child.stderr.take().unwrap().read_to_string(&mut said)?;
    assert!(said.contains("after SHUTDOWN") && !said.contains('\u{1b}'), "{said}");
    Ok(())
}

fn once_prints_what_there_is(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    assert_eq!(machine.run("watch", "--once").done(), "machine: prelaunch\n");
    let error = machine.run("watch", "--interval 500ms");
    assert_eq!(error.code, Some(2));
    assert!(error.err.contains("the shortest interval is 1s"), "{}", error.err);
    assert_eq!(qmp(["watch", "/nowhere/vm.qmp"]).code, Some(3));
    Ok(())
}

fn a_storage_daemon_has_jobs_and_nodes(version: Version) -> TestResult {
    let node = ["--blockdev", "driver=null-co,node-name=n0,size=1048576"];
    let daemon = qmp_tests::StorageDaemon::new(version)?.args(node).start()?;
    let out = qmp(["watch", daemon.socket().to_str().unwrap(), "--once"]).done();
    assert_eq!(out, "node n0: null-co 1 MiB json:{\"driver\": \"null-co\", \"size\": 1048576}\n");
    Ok(())
}
