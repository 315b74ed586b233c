//! The targets in the crate `qmp`. Each runs a test with random inputs for longer. It is a separate
//! cargo call so that xtask also builds while the generated code does not.

use std::env;
use std::io;
use std::process::{Command, Stdio};

use crate::workspace;

/// The targets, each with the name of its test.
pub(super) const TARGETS: [(&str, &str); 8] = [
    ("reader", "changed_texts_are_refused_or_mean_the_same"),
    ("server", "broken_messages_of_a_server_cost_no_later_call_its_reply"),
    ("agent", "noise_on_the_channel_of_an_agent_is_no_reply"),
    ("command", "commands_as_text_are_sent_as_they_mean_or_refused"),
    ("capabilities", "paths_and_caches_that_are_broken_are_errors_or_mean_the_same"),
    ("fake", "broken_text_of_a_client_costs_no_other_client_of_a_fake_anything"),
    ("proxy", "broken_text_of_a_client_costs_no_other_client_of_a_proxy_anything"),
    ("transcript", "broken_transcripts_are_refused_or_played"),
];

/// The arguments for cargo that run the tests.
const TESTS: &[&str] = &["test", "--release", "--package", "qmp-tests", "--test", "round_trip"];

/// Builds and runs the test of a target and returns whether it passed.
pub(super) fn run(target: (&str, &str), seconds: u64, seed: u64) -> io::Result<bool> {
    eprintln!("building for release");
    if !cargo().args(TESTS).args(["--quiet", "--no-run"]).status()?.success() {
        return Err(io::Error::other("the tests do not build"));
    }
    let mut command = cargo();
    command.args(TESTS).args(["--quiet", "--"]);
    test(command, target, seconds, seed)
}

/// Runs the test of a target by a command that runs tests. Returns whether it passed.
pub(super) fn test(
    mut command: Command,
    (name, test): (&str, &str),
    seconds: u64,
    seed: u64,
) -> io::Result<bool> {
    command.args(["--nocapture", test]);
    command.env("QMP_FUZZ_SECONDS", seconds.to_string()).env("QMP_FUZZ_SEED", seed.to_string());
    let output = command.stdout(Stdio::piped()).output()?;
    let text = String::from_utf8_lossy(&output.stdout);
    text.lines().filter(|line| line.starts_with(name)).for_each(|line| println!("{line}"));
    if !output.status.success() {
        let errors = String::from_utf8_lossy(&output.stderr);
        println!("{name}: {}", errors.trim());
    }
    Ok(output.status.success())
}

/// Returns a cargo command for the workspace.
pub(super) fn cargo() -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(workspace::root());
    command
}
