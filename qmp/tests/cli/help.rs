//! Help, the manual and completions.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::io::{BufRead as _, BufReader, Read};
use std::path::Path;
use std::process::{Command, Stdio};

use qmp_tests::{GuestAgent, TestResult, Version};

use crate::run::{Machine, command, finish, qmp};
use crate::scripted_agent::ScriptedAgent;
use crate::shell::qemu;

const COMMANDS: [&str; 11] = [
    "exec",
    "shell",
    "events",
    "supports",
    "explain",
    "agent",
    "share",
    "record",
    "watch",
    "completions",
    "man",
];
const OF_AGENT: [&str; 6] = ["exec", "read", "write", "freeze", "thaw", "info"];

/// The command lines below `Examples:` of a help text.
fn examples(words: &[&str]) -> Vec<String> {
    let help = qmp(words.iter().chain(&["--help"])).done();
    let (_, examples) = help.split_once("Examples:\n").unwrap_or_else(|| panic!("{help}"));
    let lines = examples.lines().map_while(|line| line.strip_prefix("  qmp "));
    lines.map(str::to_owned).collect()
}

/// Splits a line into words, as a shell does with single quotes.
fn words(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for (at, part) in line.split('\'').enumerate() {
        // What is quoted continues a word, and so does the first piece of what is not.
        let pieces = if at % 2 == 1 { vec![part] } else { part.split(' ').collect() };
        for (at, piece) in pieces.into_iter().enumerate() {
            match words.last_mut().filter(|_| at == 0) {
                Some(last) => last.push_str(piece),
                None => words.push(piece.to_owned()),
            }
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Whether a command does not end before the server.
fn goes_on(line: &str) -> bool {
    let is_endless = line.starts_with("watch ") && !line.contains("--once");
    is_endless || line.contains("--listen")
}

/// Starts a command, waits until it says that it works, and ends it.
fn begins(words: Vec<String>) {
    let mut child = command(&words).spawn().unwrap();
    let (out, err) = (child.stdout.take().unwrap(), child.stderr.take().unwrap());
    let mut line = String::new();
    let wanted = if words[0] == "watch" { "machine: prelaunch" } else { "listening on " };
    let mut said: Box<dyn Read> = if words[0] == "watch" { Box::new(out) } else { Box::new(err) };
    BufReader::new(&mut said).read_line(&mut line).unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(line.contains(wanted), "{words:?}: {line}");
}

/// The folder of the program, as the first one on `PATH`: an example may call it by its name.
fn path_with_program() -> OsString {
    let folder = Path::new(env!("CARGO_BIN_EXE_qmp")).parent().unwrap().to_owned();
    let path = env::var_os("PATH").unwrap_or_default();
    env::join_paths([folder].into_iter().chain(env::split_paths(&path))).unwrap()
}

#[test]
fn every_example_works() -> TestResult {
    let version = Version::new(10, 0);
    let machine = Machine::new(version)?;
    let agent = GuestAgent::new(version)?.start()?;
    let scripted = ScriptedAgent::start();
    let all = COMMANDS.iter().map(|&command| vec![command]);
    let all = all.chain(OF_AGENT.iter().map(|&command| vec!["agent", command]));
    for name in all {
        let examples = examples(&name);
        assert!(!examples.is_empty(), "{name:?} has no example");
        for line in examples {
            // A real agent would freeze this machine.
            let is_scripted = line.contains(" freeze ") || line.contains(" thaw");
            let agent =
                if is_scripted { scripted.socket().into() } else { agent.socket().to_owned() };
            let line = line.replace("/run/vm.qmp", &machine.socket());
            let line = line.replace("/run/vm.qga", agent.to_str().unwrap());
            let line = line
                .replace("/tmp/vm.jsonl", &machine.server.path("vm.jsonl").display().to_string());
            let line = line.replace("qemu-system-x86_64", &qemu(version)?);
            let line = line.replace("/tmp/motd", scripted.path("motd").to_str().unwrap());
            let line = line.replace("/run/vm-", machine.server.path("vm-").to_str().unwrap());
            let line = line.replace("/tmp/session", machine.server.path("s").to_str().unwrap());
            // Nothing shuts the machine down.
            let line = line.replace("--until SHUTDOWN --timeout 1h", "--timeout 10ms");
            if goes_on(&line) {
                begins(words(&line));
                continue;
            }
            let mut program = command(words(&line));
            let run = finish(program.env("PATH", path_with_program()).spawn()?);
            assert_eq!((run.code, &*run.err), (Some(0), ""), "{line}: {}", run.out);
        }
    }
    Ok(())
}

#[test]
fn help_names_commands_and_exit_codes() {
    let help = qmp(["--help"]).done();
    let (_, rest) = help.split_once("Commands:\n").unwrap();
    let named = rest.lines().map_while(|line| line.strip_prefix("  "));
    let mut named: Vec<_> = named.filter_map(|line| line.split(' ').next()).collect();
    named.retain(|name| !name.is_empty());
    // Of all of them, the examples are tested.
    assert_eq!(named, COMMANDS, "{help}");
    assert!(help.contains("  2  nothing was sent"), "{help}");
    assert_eq!(qmp(["--version"]).done(), format!("qmp {}\n", env!("CARGO_PKG_VERSION")));
    assert_eq!(qmp(["no-such-command"]).code, Some(2));
}

#[test]
fn shells_get_completions() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = qmp(["completions", shell]).done();
        assert!(script.contains("supports") && script.contains("connect-timeout"), "{shell}");
    }
    let script = qmp(["completions", "bash"]).done();
    let check = Command::new("bash").args(["-n", "-c", &script]).stdin(Stdio::null()).status();
    assert!(check.unwrap().success());
}

#[test]
fn the_manual_has_a_page_for_each_command() -> TestResult {
    let main = qmp(["man"]).done();
    assert!(main.contains(".TH qmp 1") && main.contains("QMP_SOCKET"), "{main}");
    assert!(qmp(["man", "exec"]).done().contains("blockdev"));
    let error = qmp(["man", "exce"]).failed(2);
    assert_eq!(error, "there is no command `exce` (did you mean `exec`?)");
    let folder = tempfile::tempdir()?;
    assert_eq!(qmp(["man", "--out", folder.path().to_str().unwrap()]).done(), "");
    for page in ["qmp.1", "qmp-exec.1", "qmp-agent.1", "qmp-agent-read.1"] {
        assert!(fs::read_to_string(folder.path().join(page))?.contains(".SH SYNOPSIS"), "{page}");
    }
    Ok(())
}
