//! `cargo xtask fuzz --coverage`: which lines of its sources a target executes.
//!
//! What a target runs is built again so that it counts (`-C instrument-coverage`). A program that is
//! not part of the workspace reads the counts. Cargo builds it when it is needed.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use super::{client, sources};
use crate::workspace;

/// The program that reads the counts. Its dependencies are pinned.
const READER: &[&str] = &[
    "build",
    "--release",
    "--locked",
    "--manifest-path",
    "xtask/coverage/Cargo.toml",
    "--target-dir",
    "target/coverage",
];

/// What the targets of the schema reader run.
const XTASK: &[&str] = &["build", "--package", "xtask"];

/// What the other targets run. The features and the profile are those of all tests, so that
/// dependencies are not built again.
const TESTS: &[&str] =
    &["test", "--workspace", "--all-features", "--test", "round_trip", "--no-run"];

/// Makes the compiler add counters to the members of the workspace.
const COMPILER: &str = "xtask/coverage/rustc.sh";

/// Runs a target and prints which lines it executed. Returns whether the target held.
pub(super) fn run(target: &str, seconds: u64, seed: u64) -> io::Result<bool> {
    eprintln!("building what counts, and the reader of counts");
    let counts = folder().join(format!("{target}.profraw"));
    remove(&counts)?;
    let reader = build("xtask-coverage", client::cargo(), READER)?;
    let (program, held) = match client::TARGETS.iter().find(|(name, _)| *name == target) {
        Some(of_client) => {
            let program = build("round_trip", counting(), TESTS)?;
            let held = client::test(writing(&counts, &program), *of_client, seconds, seed)?;
            (program, held)
        }
        None => {
            let program = build("xtask", counting(), XTASK)?;
            let held = schema(writing(&counts, &program), target, seconds, seed)?;
            (program, held)
        }
    };
    let files = files(target, &read(&reader, &program, &counts)?)?;
    println!("{}", summary(target, &files));
    write_missed(target, &files)?;
    Ok(held)
}

/// Returns a cargo command that builds what counts.
fn counting() -> Command {
    let mut cargo = client::cargo();
    cargo.env("RUSTC_WORKSPACE_WRAPPER", workspace::root().join(COMPILER));
    cargo
}

/// Returns a command that runs a program, which writes its counts to a file when it ends.
fn writing(counts: &Path, program: &Path) -> Command {
    let mut command = Command::new(program);
    command.env("LLVM_PROFILE_FILE", counts).current_dir(workspace::root());
    // A parent that counts as well sets it. The program would then append to a file that is there.
    command.env_remove("__LLVM_PROFILE_RT_INIT_ONCE");
    command
}

/// Removes the counts of an earlier run, which the reader would take for those of this one.
fn remove(counts: &Path) -> io::Result<()> {
    match fs::remove_file(counts) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Returns what the reader says of the counts of a program.
fn read(reader: &Path, program: &Path, counts: &Path) -> io::Result<String> {
    let mut reader = Command::new(reader);
    reader.arg(workspace::root()).arg(program).arg(counts).stdin(Stdio::null());
    let output = reader.output()?;
    match output.status.success() {
        true => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
        false => Err(io::Error::other(String::from_utf8_lossy(&output.stderr).trim())),
    }
}

/// Runs a target of the schema reader in another process.
fn schema(mut command: Command, target: &str, seconds: u64, seed: u64) -> io::Result<bool> {
    command.args(["fuzz", target, "--seconds", &seconds.to_string()]);
    command.args(["--seed", &seed.to_string()]);
    Ok(command.status()?.success())
}

/// The folder of everything that belongs to the coverage.
fn folder() -> PathBuf {
    workspace::root().join("target/coverage")
}

/// Builds a program and returns its path.
fn build(name: &str, mut cargo: Command, arguments: &[&str]) -> io::Result<PathBuf> {
    cargo.args(arguments).arg("--message-format=json-render-diagnostics");
    // Build scripts may count as well, and nobody reads it.
    cargo.env("LLVM_PROFILE_FILE", "/dev/null").stderr(Stdio::inherit());
    let output = cargo.output()?;
    let program = executable(name, &String::from_utf8_lossy(&output.stdout));
    program.filter(|_| output.status.success()).ok_or_else(|| {
        let line = arguments.join(" ");
        io::Error::other(format!(
            "`cargo {line}` failed, for the reason above; dependencies that are missing need the network"
        ))
    })
}

/// Returns the path of the program with that name that cargo has built, according to its messages.
fn executable(name: &str, messages: &str) -> Option<PathBuf> {
    let messages = messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let mut ours = messages.filter(|it| it["target"]["name"] == name);
    ours.find_map(|it| it["executable"].as_str().map(PathBuf::from))
}

/// What a target executed of a source file.
#[derive(Debug, PartialEq)]
struct File {
    path: String,
    executed: usize,
    lines: usize,
    /// The lines that were not executed, such as `3-5,9`.
    missed: String,
}

/// Returns the sources of a target in the output of the reader.
fn files(target: &str, said: &str) -> io::Result<Vec<File>> {
    let is_wanted = |file: &File| {
        let sources = sources::of(target).iter();
        sources
            .into_iter()
            .any(|it| file.path == *it || (it.ends_with('/') && file.path.starts_with(it)))
    };
    let files = said.lines().map(|line| {
        file(line).ok_or_else(|| io::Error::other(format!("the reader of counts printed `{line}`")))
    });
    let files = files.collect::<io::Result<Vec<_>>>()?;
    Ok(files.into_iter().filter(is_wanted).collect())
}

fn file(line: &str) -> Option<File> {
    let mut columns = line.split('\t');
    let path = columns.next()?.to_owned();
    let mut number = || columns.next()?.parse().ok();
    let (executed, lines) = (number()?, number()?);
    Some(File { path, executed, lines, missed: columns.next()?.to_owned() })
}

/// Says how many lines were executed.
fn summary(target: &str, files: &[File]) -> String {
    let sum = |of: fn(&File) -> usize| files.iter().map(of).sum::<usize>();
    let (executed, lines) = (sum(|file| file.executed), sum(|file| file.lines));
    let percent = 100.0 * executed as f64 / lines.max(1) as f64;
    format!("{target}: executed {executed} of {lines} lines ({percent:.1} %)")
}

/// Writes the lines that were not executed to a file, and prints where.
fn write_missed(target: &str, files: &[File]) -> io::Result<()> {
    let path = folder().join(format!("{target}.txt"));
    let missed = files.iter().filter(|file| !file.missed.is_empty());
    let lines = missed.map(|file| format!("{}:{}\n", file.path, file.missed));
    fs::write(&path, lines.collect::<String>())?;
    println!("{target}: the other lines are in {}", path.display());
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{executable, file, files, remove, summary};

    const SAID: &str = "qapi-schema/src/syntax/lexer.rs\t3\t4\t7\n\
        qapi-schema/src/syntax/lexer.rs.rs\t1\t1\t\nqapi-schema/src/doc/mod.rs\t0\t2\t1-2\n";

    #[test]
    fn only_the_sources_of_the_target_count() {
        let found = files("lexer", SAID).unwrap();
        assert_eq!(found, [file("qapi-schema/src/syntax/lexer.rs\t3\t4\t7").unwrap()]);
        assert_eq!(summary("lexer", &found), "lexer: executed 3 of 4 lines (75.0 %)");
        assert_eq!(files("documentation", SAID).unwrap().len(), 1);
        assert_eq!(files("proxy", SAID).unwrap(), []);
    }

    #[test]
    fn what_the_reader_does_not_print_is_told() {
        for line in ["", "a.rs", "a.rs\t1", "a.rs\tone\t2\t", "a.rs\t1\t2"] {
            assert_eq!(file(line), None, "{line}");
        }
        let error = files("lexer", "thread panicked\n").unwrap_err().to_string();
        assert_eq!(error, "the reader of counts printed `thread panicked`");
    }

    #[test]
    fn the_counts_of_an_earlier_run_are_removed() {
        let folder = tempfile::tempdir().unwrap();
        let counts = folder.path().join("lexer.profraw");
        std::fs::write(&counts, "of an earlier run").unwrap();
        for _ in 0..2 {
            remove(&counts).unwrap();
            assert!(!counts.exists());
        }
    }

    #[test]
    fn the_program_is_found_in_the_messages_of_cargo() {
        let messages = r#"
            {"target": {"name": "round_trip"}, "executable": null}
            {"target": {"name": "qmp"}, "executable": "/x/qmp"}
            {"target": {"name": "round_trip"}, "executable": "/x/deps/round_trip-1"}
            {"reason": "build-finished", "success": true}"#;
        let found = executable("round_trip", messages);
        assert_eq!(found.as_deref(), Some(Path::new("/x/deps/round_trip-1")));
        assert_eq!(executable("xtask", messages), None);
    }
}
