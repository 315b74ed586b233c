//! `qmp shell` without a terminal.

use std::fs;
use std::io::Write as _;
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::thread;

use qmp::testing::FakeQemu;
use qmp_tests::{Binaries, Failure, Program, TestResult, Version, blocking_live_tests, poll};
use serde_json::{Value, json};

use crate::run::{Machine, Run, qmp, qmp_reading};

blocking_live_tests!(
    lines_are_commands_help_and_json,
    a_script_ends_at_the_first_line_that_fails,
    a_script_can_go_on,
    replies_can_be_json,
    the_end_of_the_server_is_the_last_command_or_an_error,
    a_transcript_can_be_played,
    a_machine_ends_with_its_shell_or_is_left,
    secrets_are_in_no_message,
    help_knows_the_server,
);

fn shell(machine: &Machine, options: &[&str], script: &str) -> Run {
    let socket = machine.socket();
    qmp_reading([&["shell", &*socket], options].concat(), script.as_bytes())
}

fn lines_are_commands_help_and_json(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    let script = "\n# a comment\nquery-status\n\
        blockdev-add driver=raw node-name=r size=1M file.driver=null-co file.size=0x200000\n\
        {\"execute\": \"query-name\", \"id\": \"mine\"}\n\
        hmp info status\noob yank instances:=[]\n\
        human-monitor-command command-line='info version'\nexit\nstop\n";
    let out = shell(&machine, &[], script).done();
    assert!(out.starts_with("running: false\n"), "{out}");
    assert!(out.contains("\nVM status: paused (prelaunch)\n"), "{out}");
    assert!(out.lines().last().unwrap().starts_with(&version.to_string()), "{out}");
    // The shell has left, and the machine is as it was.
    assert_eq!(machine.exec("query-named-block-nodes --path 0.ro").done(), "false\n");
    Ok(())
}

fn a_script_ends_at_the_first_line_that_fails(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    let error = shell(&machine, &[], "\nblock-commit devise=x\nquit\n").failed(2);
    assert!(
        error.starts_with("line 2: block-commit: the server does not know `devise`"),
        "{error}"
    );
    assert_eq!(
        shell(&machine, &[], "device_del id=nope\n").failed(1),
        "line 1: device_del: Device 'nope' not found"
    );
    for (line, said) in [
        ("oob query-status", "does not execute this command out of band"),
        ("{\"execute\": \"stop\"", "this is not a JSON object: line 1, column 18"),
        ("{\"exec\": \"stop\"}", "either `execute` or `exec-oob`"),
        ("{\"execute\": \"stop\", \"arguments\": {\"x\": 1}}", "does not know `x`"),
        ("stop 'x", "a quote is not closed"),
        ("help no-such-thing", "no release of QEMU has `no-such-thing`"),
        ("hmp", "no command is given"),
        ("object-add data@=-", "standard input of the shell"),
    ] {
        let error = shell(&machine, &[], line).failed(2);
        assert!(error.contains(said), "{line}: {error}");
    }
    assert_eq!(machine.exec("query-status --path status").done(), "prelaunch\n");
    Ok(())
}

fn a_script_can_go_on(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    let run = shell(&machine, &["--keep-going"], "device_del id=nope\nstop x=1\nquery-jobs\n");
    assert_eq!((run.code, &*run.out), (Some(1), "(an empty list)\n"), "{}", run.err);
    let errors: Vec<_> = run.err.lines().collect();
    assert!(errors[0].starts_with("error: line 1: ") && errors[1].starts_with("error: line 2: "));
    Ok(())
}

fn replies_can_be_json(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    let run = shell(&machine, &["--json"], "query-status\ncont\nquery-status\n");
    let replies: Vec<Value> =
        run.out.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
    assert_eq!(replies[0]["status"], "prelaunch");
    assert_eq!((replies.len(), &replies[2]["status"]), (3, &Value::from("running")));
    // Events are no replies.
    assert!(run.code == Some(0) && run.err.contains("Z RESUME\n"), "{}", run.err);
    Ok(())
}

fn the_end_of_the_server_is_the_last_command_or_an_error(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    let run = shell(&machine, &[], "query-jobs\nquit\n");
    assert_eq!((run.code, &*run.out), (Some(0), "(an empty list)\n"), "{}", run.err);
    assert!(run.err.ends_with("Z SHUTDOWN guest=false reason=host-qmp-quit\n"), "{}", run.err);
    // Nobody is there any more.
    assert_eq!(shell(&machine, &[], "query-jobs\n").code, Some(3));
    let machine = Machine::new(version)?;
    let run = shell(&machine, &[], "hmp quit\nquery-jobs\n");
    assert_eq!(run.code, Some(3), "{}", run.err);
    assert!(run.err.contains("\nerror: ") && run.err.contains("SHUTDOWN"), "{}", run.err);
    Ok(())
}

fn a_transcript_can_be_played(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    let path = machine.server.path("session.jsonl");
    let file = path.to_str().unwrap();
    let run = shell(&machine, &["--transcript", file], "query-status\ncont\n");
    assert_eq!(run.code, Some(0), "{}", run.err);
    let text = fs::read_to_string(&path)?;
    for line in text.lines() {
        let message: Value = serde_json::from_str(line)?;
        assert!(message["time"].is_f64(), "{line}");
        assert!(message["sent"].is_object() != message["received"].is_object(), "{line}");
    }
    let played = FakeQemu::replay(&path)?;
    let fake = machine.server.path("fake");
    played.listen(&fake)?;
    let again = qmp_reading(["shell", fake.to_str().unwrap()], b"query-status\ncont\n");
    assert_eq!((again.code, again.out), (Some(0), run.out), "{}", again.err);
    played.finish();
    let error = shell(&machine, &["--transcript", file], "").failed(2);
    assert!(error.contains("cannot create") && error.contains("exists"), "{error}");
    // On request, it begins and ends in the middle.
    let part = machine.server.path("part.jsonl");
    let script =
        format!("query-jobs\ntranscript {}\nquery-name\ntranscript off\nstop\n", part.display());
    assert_eq!(shell(&machine, &[], &script).code, Some(0));
    let text = fs::read_to_string(&part)?;
    assert!(text.contains("query-name") && !text.contains("query-jobs"), "{text}");
    assert!(!text.contains("\"stop\""), "{text}");
    Ok(())
}

const SECRET: &str = "hunter2-of-the-test";

fn secrets_are_in_no_message(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    let path = machine.server.path("session.jsonl");
    let script = format!(
        "object-add qom-type=secret id=s data={SECRET}\n\
         object-add qom-type=secret id=s data={SECRET}\n\
         object-add qom-type=secret id=t data={SECRET} dta=x\n\
         {{\"execute\": \"object-add\", \"arguments\": {{\"data\": {SECRET}}}}}\n\
         {SECRET}\n"
    );
    let options = ["--keep-going", "--transcript", path.to_str().unwrap()];
    let run = shell(&machine, &options, &script);
    assert_eq!((run.code, run.err.lines().count()), (Some(1), 4), "{}", run.err);
    let last = run.err.lines().last().unwrap().to_owned();
    // The name of a command that nobody has is shown.
    assert!(!run.err.replace(&last, "").contains(SECRET), "{}", run.err);
    assert!(!fs::read_to_string(&path)?.contains(SECRET));
    Ok(())
}

fn a_machine_ends_with_its_shell_or_is_left(version: Version) -> TestResult {
    let qemu = qemu(version)?;
    let folder = tempfile::tempdir()?;
    let pid_file = folder.path().join("pid");
    let pid = pid_file.to_str().unwrap();
    let start = ["-machine", "none", "-display", "none", "-nodefaults", "-pidfile", pid];
    let words = |options: &[&str]| {
        let words = [&["shell"], options, &["--", &*qemu], &start[..]].concat();
        words.into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    let script = format!("query-status\nhmp print 1\n# {pid}\n");
    let run = qmp_reading(words(&[]), script.as_bytes());
    assert_eq!((run.code, run.out.starts_with("running: ")), (Some(0), true), "{}", run.err);
    // QEMU removes the file when it ends in order.
    assert!(!pid_file.exists());
    // It also ends with a script that fails.
    assert_eq!(qmp_reading(words(&[]), b"stop x=1\n").code, Some(2));
    assert!(!pid_file.exists());
    let socket = folder.path().join("left");
    let left = socket.to_str().unwrap();
    assert_eq!(qmp_reading(words(&["--listen", left]), b"query-name\n").done(), "");
    assert!(pid_file.exists());
    let run = qmp(["exec", left, "quit"]);
    assert!(matches!(run.code, Some(0 | 3)), "{}", run.err);
    poll("the end of the machine", || Ok((!pid_file.exists()).then_some(())))?;
    let run = qmp(["shell", "--", &qemu, "-machine", "no-such"]);
    assert_eq!(run.code, Some(3));
    assert!(
        run.err.contains("unsupported machine type") && run.err.contains("\nerror: "),
        "{}",
        run.err
    );
    assert_eq!(qmp(["shell", "--", "/nowhere/qemu"]).code, Some(2));
    Ok(())
}

pub(crate) fn qemu(version: Version) -> Result<String, Failure> {
    Ok(Binaries::find(version)?.program(Program::System)?.display().to_string())
}

fn help_knows_the_server(version: Version) -> TestResult {
    let machine = Machine::new(version)?;
    let script = "help block-commit\nhelp migrate.blk\nhelp query-accelerators\nhelp hmp\nhelp\n";
    let out = shell(&machine, &[], script).done();
    assert!(out.contains("block-commit: command, since QEMU 1.3"), "{out}");
    assert!(out.contains("bytes/s") && out.contains("removed in QEMU 9.1"), "{out}");
    assert!(out.contains("hmp LINE: executes a command"), "{out}");
    let lacks = out.contains("\nthe server does not have it\n");
    assert_eq!(lacks, version < Version::new(10, 2), "{out}");
    Ok(())
}

/// A server with a machine that never replies to `query-qmp-schema`, or refuses it.
fn without_schema(path: &Path, refuses: bool) -> TestResult {
    let listener = UnixListener::bind(path)?;
    thread::spawn(move || -> Result<(), Failure> {
        let (stream, _) = listener.accept()?;
        let version = json!({"qemu": {"major": 10, "minor": 0, "micro": 0}, "package": ""});
        let greeting = json!({"QMP": {"version": version, "capabilities": ["oob"]}});
        writeln!(&stream, "{greeting}")?;
        for command in serde_json::Deserializer::from_reader(&stream).into_iter::<Value>() {
            let command = command?;
            let id = &command["id"];
            let answer = match command["execute"].as_str() {
                Some("query-qmp-schema") if refuses => {
                    json!({"class": "CommandNotFound", "desc": "no"})
                }
                Some("query-qmp-schema") => continue,
                _ => Value::Null,
            };
            match answer {
                Value::Null => writeln!(&stream, "{}", json!({"return": command, "id": id}))?,
                error => writeln!(&stream, "{}", json!({"error": error, "id": id}))?,
            }
        }
        Ok(())
    });
    Ok(())
}

/// A main loop that hangs is no reason not to start: out-of-band commands are for that.
#[test]
fn a_shell_starts_without_the_schema() -> TestResult {
    let folder = tempfile::tempdir()?;
    for (name, refuses) in [("hangs", false), ("refuses", true)] {
        let path = folder.path().join(name);
        without_schema(&path, refuses)?;
        let words = ["shell", "--json", "--connect-timeout", "500ms", path.to_str().unwrap()];
        let run = qmp_reading(words, b"block_resize size=1M\nnope x=1\noob yank instances:=[]\n");
        assert_eq!(run.code, Some(0), "{}", run.err);
        let note = "commands are not checked, and completed as QEMU 10.0 has them upstream\n";
        assert!(run.err.starts_with("note: ") && run.err.ends_with(note), "{}", run.err);
        let sent: Vec<Value> =
            run.out.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
        assert_eq!(sent[0]["arguments"], json!({"size": 1 << 20}));
        assert_eq!((&sent[1]["execute"], &sent[2]["exec-oob"]), (&json!("nope"), &json!("yank")));
    }
    Ok(())
}

/// Without a server.
#[test]
fn the_words_of_the_shell_are_checked() {
    assert_eq!(qmp(["shell", "/nowhere/vm.qmp"]).code, Some(3));
    assert!(qmp(["shell"]).failed(2).contains("set QMP_SOCKET"));
    assert_eq!(qmp(["shell", "/nowhere/a", "--listen", "/nowhere/b"]).code, Some(2));
    let error = qmp(["shell", "/nowhere/a", "--", "/nowhere/qemu"]).failed(2);
    assert_eq!(error, "shell takes one socket or a program, and options");
}
