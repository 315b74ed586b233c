//! `cargo xtask test`: runs every check that a contribution must pass.

use std::env;
use std::io;
use std::process::{Command, ExitCode, ExitStatus, Stdio};
use std::time::Instant;

use clap::Args;

use crate::workspace;

/// Runs every check that a contribution must pass. Fetches the QEMUs that it needs.
#[derive(Debug, Args)]
pub(crate) struct Test {}

/// A command to run. A failing step is printed so that it can be repeated by hand.
#[derive(Debug)]
struct Step {
    name: &'static str,
    /// The arguments for cargo.
    cargo: &'static [&'static str],
    /// An environment variable for cargo, with its value.
    environment: Option<(&'static str, &'static str)>,
}

impl Step {
    /// Returns the tool that cargo needs for the step and that need not be there.
    fn optional_tool(&self) -> Option<&'static str> {
        match self.cargo {
            ["deny", ..] => Some("cargo-deny"),
            _ => None,
        }
    }
}

/// The steps, quick ones first. Most use the same features, so that nothing is built twice. The
/// exceptions check `qmp` with its default features, which most programs use, and with each feature
/// alone that has rooms of its own.
#[rustfmt::skip]
const STEPS: &[Step] = &[
    Step {
        name: "format",
        cargo: &["fmt", "--all", "--check"],
        environment: None,
    },
    Step {
        name: "generated code",
        cargo: &["xtask", "codegen", "--check"],
        environment: None,
    },
    Step {
        name: "lints",
        cargo: &["clippy", "--workspace", "--all-targets", "--all-features", "--", "-D", "warnings"],
        environment: None,
    },
    Step {
        name: "lints, default features",
        cargo: &["clippy", "-p", "qmp", "--lib", "--", "-D", "warnings"],
        environment: None,
    },
    Step {
        name: "the fake QEMU alone",
        cargo: &["check", "-p", "qmp", "--lib", "--features", "testing"],
        environment: None,
    },
    Step {
        name: "the proxy alone",
        cargo: &["check", "-p", "qmp", "--lib", "--features", "proxy"],
        environment: None,
    },
    Step {
        name: "the guest agent alone",
        cargo: &["check", "-p", "qmp", "--lib", "--features", "guest-agent"],
        environment: None,
    },
    Step {
        name: "the monitor alone",
        cargo: &["check", "-p", "qmp", "--lib", "--features", "monitor"],
        environment: None,
    },
    Step {
        name: "licences and sources of dependencies",
        cargo: &["deny", "check", "bans", "licenses", "sources"],
        environment: None,
    },
    Step {
        name: "documentation",
        cargo: &["doc", "--workspace", "--all-features", "--no-deps"],
        environment: Some(("RUSTDOCFLAGS", "-D warnings")),
    },
    Step {
        name: "deep values, optimized",
        cargo: &["test", "--release", "-p", "qmp", "--all-features", "--test", "depth"],
        environment: None,
    },
    Step {
        name: "models of the core",
        cargo: &["xtask", "model"],
        environment: None,
    },
    Step {
        name: "real QEMUs",
        cargo: &["xtask", "qemu", "fetch"],
        environment: None,
    },
    Step {
        name: "QEMU's Python client",
        cargo: &["xtask", "python"],
        environment: None,
    },
    // The tests are last, so that their summary stays visible at the end.
    Step {
        name: "unit, documentation and live tests",
        cargo: &["test", "--workspace", "--all-features", "--no-fail-fast"],
        environment: None,
    },
];

impl Test {
    pub(crate) fn run(self) -> ExitCode {
        let started = Instant::now();
        let steps = steps_with(is_there);
        match run_all(&steps, |step| step.command().status()) {
            Ok(()) => {
                eprintln!("all steps passed in {} s", started.elapsed().as_secs());
                ExitCode::SUCCESS
            }
            Err(message) => {
                eprintln!("error: {message}");
                ExitCode::FAILURE
            }
        }
    }
}

/// Returns the steps whose tools are there. Says which are skipped.
fn steps_with(is_there: impl Fn(&str) -> bool) -> Vec<&'static Step> {
    let mut steps = Vec::new();
    for step in STEPS {
        match step.optional_tool().filter(|tool| !is_there(tool)) {
            None => steps.push(step),
            Some(tool) => {
                let name = step.name;
                eprintln!("=== skipped: {name}, because {tool} is not installed");
            }
        }
    }
    steps
}

/// Returns `true` if a tool can be run.
fn is_there(tool: &str) -> bool {
    let mut command = Command::new(tool);
    command.arg("--version").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// Runs the steps until one fails, and returns the failed one.
fn run_all(
    steps: &[&Step],
    mut run: impl FnMut(&Step) -> io::Result<ExitStatus>,
) -> Result<(), String> {
    for (number, step) in (1..).zip(steps) {
        eprintln!("=== {number}/{} {}: {}", steps.len(), step.name, step.line());
        let started = Instant::now();
        let status = run(step).map_err(|error| format!("cannot run cargo: {error}"))?;
        let seconds = started.elapsed().as_secs_f32();
        if !status.success() {
            let (name, line) = (step.name, step.line());
            return Err(format!("step `{name}` failed after {seconds:.1} s: `{line}`"));
        }
        eprintln!("=== {number}/{} {} passed in {seconds:.1} s", steps.len(), step.name);
    }
    Ok(())
}

impl Step {
    fn command(&self) -> Command {
        // Use the cargo that runs this command, if any: the user may have chosen its toolchain.
        let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.args(self.cargo).envs(self.environment);
        command.current_dir(workspace::root()).stdin(Stdio::null());
        command
    }

    /// Returns the command as one types it.
    fn line(&self) -> String {
        let variable = self.environment.map(|(name, value)| format!("{name}='{value}' "));
        format!("{}cargo {}", variable.unwrap_or_default(), self.cargo.join(" "))
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::process::ExitStatusExt;
    use std::process::ExitStatus;

    use super::{STEPS, run_all, steps_with};

    #[test]
    fn a_failing_step_is_the_last_and_is_named() {
        let mut seen = Vec::new();
        let error = run_all(&steps_with(|_| true), |step| {
            seen.push(step.name);
            // The wait status of a process that exited with code 1.
            Ok(ExitStatus::from_raw(if step.name == "lints" { 1 << 8 } else { 0 }))
        })
        .unwrap_err();
        assert_eq!(seen, ["format", "generated code", "lints"]);
        assert!(error.starts_with("step `lints` failed"), "{error}");
        assert!(error.contains("`cargo clippy --workspace"), "{error}");
    }

    #[test]
    fn all_steps_run_when_none_fails() {
        let mut count = 0;
        run_all(&steps_with(|_| true), |_| {
            count += 1;
            Ok(ExitStatus::default())
        })
        .unwrap();
        assert_eq!(count, STEPS.len());
    }

    #[test]
    fn a_step_without_its_tool_is_skipped() {
        let names = |is_there: fn(&str) -> bool| {
            steps_with(is_there).into_iter().map(|step| step.name).collect::<Vec<_>>()
        };
        let (all, without) = (names(|_| true), names(|_| false));
        assert_eq!(all.len(), STEPS.len());
        let skipped: Vec<_> = all.iter().filter(|name| !without.contains(name)).collect();
        assert_eq!(skipped, [&"licences and sources of dependencies"]);
    }

    /// A `clippy` step builds what it lints.
    #[test]
    fn the_default_features_are_built_and_linted_as_well() {
        let with = |step: &&super::Step, word| step.cargo.contains(&word);
        let mut lints = STEPS.iter().filter(|step| with(step, "clippy") && with(step, "warnings"));
        assert!(lints.any(|step| with(&step, "qmp") && !with(&step, "--all-features")));
    }

    #[test]
    fn a_step_can_be_repeated_by_hand() {
        let documentation = STEPS.iter().find(|step| step.name == "documentation").unwrap();
        let line = documentation.line();
        assert!(line.starts_with("RUSTDOCFLAGS='-D warnings' cargo doc --workspace"), "{line}");
    }
}
