//! The end of a QEMU that is a child of the program, which also waits for the process.
//!
//! A second monitor cannot tell what is left of a process. Each fault has an outcome here, and where
//! the process is left, a second call has to end it.

use std::os::unix::process::ExitStatusExt as _;
use std::path::Path;
use std::process::ExitStatus;
use std::time::Duration;

use qmp::monitor::{ShutdownBy, ShutdownError, ShutdownOptions};
use qmp::{Client, ConnectOptions, Monitor};
use qmp_tests::{Binaries, Failure, PATIENCE, Program, Signal, TestResult, VERSIONS, Version};
use tokio::process::{Child, Command};

use super::case::{FAULTS, is_chosen};
use super::wire::{Fault, Seen, Step, Wire};
use crate::support::soon;

/// The time for a guest that does not react.
const GUEST: Duration = Duration::from_millis(300);

/// The time for QEMU to end after the connection was cut. It does not end if it was not asked.
const QUIT: Duration = Duration::from_millis(500);

/// How a call has ended. Without an outcome, its future was dropped.
type Outcome = Option<Result<(ShutdownBy, ExitStatus), ShutdownError>>;

/// Starts a QEMU whose guest does not react, as a child of this process.
async fn start(version: Version, socket: &Path) -> Result<Child, Failure> {
    let mut command = Command::new(Binaries::find(version)?.program(Program::System)?);
    command.args(["-machine", "q35", "-accel", "tcg", "-m", "64", "-display", "none"]);
    command.arg("-nodefaults").kill_on_drop(true);
    let options = ConnectOptions::new().connect_deadline(Some(PATIENCE));
    let (child, client) = options.spawn_at(socket, command).await?;
    drop(client);
    Ok(child)
}

/// Shuts the machine down over a connection with a fault. Returns what it has seen, too.
async fn shut_down(
    process: &mut Child,
    socket: &Path,
    plan: Option<(Step, Fault)>,
) -> Result<(Outcome, Seen), Failure> {
    let is_cut = plan.as_ref().is_some_and(|(_, fault)| fault.is_cut());
    let options = ShutdownOptions::new(GUEST).quit_within(if is_cut { QUIT } else { PATIENCE });
    let wire = soon(Wire::connect(socket, plan)).await??;
    let outcome = tokio::select! {
        biased;
        () = wire.killed() => None,
        outcome = wire.monitor.shutdown_process(process, options) => Some(outcome),
    };
    Ok((outcome, wire.finish().await?))
}

/// What an outcome says of the process must be true.
async fn judge(
    process: &mut Child,
    socket: &Path,
    (step, fault): (&Step, Fault),
    outcome: Outcome,
) -> Result<(), Failure> {
    let is_quit = step.command == "quit";
    match (fault, &outcome) {
        (Fault::Error, Some(Err(ShutdownError::Monitor(error)))) if error.server().is_some() => {
            end(process, socket).await
        }
        // The program is told nothing any more. QEMU ends by itself if it was asked.
        (Fault::Kill, None) if is_quit => match soon(process.wait()).await??.success() {
            true => Ok(()),
            false => Err(Failure::new("it was not left to end")),
        },
        (Fault::Kill, None) => end(process, socket).await,
        (fault, Some(Ok((by, status)))) if is_true(step, fault, by, *status) => Ok(()),
        _ => Err(Failure::new(format!("shutdown_process / {step} / {fault:?}: {outcome:?}"))),
    }
}

/// Whether this ended the process, as far as its status shows, and is what the fault lets happen.
fn is_true(step: &Step, fault: Fault, by: &ShutdownBy, status: ExitStatus) -> bool {
    let is_killed = status.signal() == Some(Signal::KILL.as_raw());
    let has_quit = fault == Fault::CutAfter && step.command == "quit";
    match by {
        ShutdownBy::Kill => {
            is_killed && matches!(fault, Fault::CutBefore | Fault::CutAfter | Fault::Stall)
        }
        ShutdownBy::Quit => status.success() && (has_quit || !fault.is_cut()),
        // The connection was cut before QEMU could say that it ends.
        ShutdownBy::Other(None) => status.success() && has_quit,
        _ => false,
    }
}

/// Ends a process that was left, with a second call.
async fn end(process: &mut Child, socket: &Path) -> TestResult {
    if let Some(status) = process.try_wait()? {
        return Err(Failure::new(format!("it was not left: {status}")));
    }
    let monitor = Monitor::new(soon(Client::connect_unix(socket)).await??);
    match soon(monitor.shutdown_process(process, GUEST)).await?? {
        (ShutdownBy::Quit, status) if status.success() => Ok(()),
        other => Err(Failure::new(format!("the second call: {other:?}"))),
    }
}

async fn case(version: Version, step: &Step, fault: Fault) -> Result<Vec<Step>, Failure> {
    let folder = tempfile::tempdir()?;
    let socket = folder.path().join("qmp");
    let mut process = start(version, &socket).await?;
    let plan = (fault != Fault::None).then(|| (step.clone(), fault));
    // It has limits of its own. The clock, which a stall stops, would jump over one around it.
    let (outcome, seen) = shut_down(&mut process, &socket, plan).await?;
    // The time of the guest may be over before it comes to the step.
    let fault = if seen.struck || fault == Fault::Deaf { fault } else { Fault::None };
    judge(&mut process, &socket, (step, fault), outcome).await?;
    Ok(seen.steps)
}

/// Runs all faults of all steps of `shutdown_process`.
pub(super) async fn run(version: Version) -> TestResult {
    let events = Step { command: "events".to_owned(), earlier: 0 };
    let steps = case(version, &events, Fault::None).await?;
    let cases = steps.iter().flat_map(|step| FAULTS.map(|fault| (step, fault)));
    let cases =
        cases.enumerate().filter(|(number, _)| is_chosen(version, number + 1, VERSIONS.len()));
    let cases = cases.map(|(_, case)| case).chain([(&events, Fault::Deaf)]);
    let (mut count, mut faults) = (0, Vec::new());
    for (step, fault) in cases {
        count += 1;
        faults.extend(case(version, step, fault).await.err());
    }
    println!("faults: {version:?} shutdown_process: {count} cases; {} faults", faults.len());
    match faults.is_empty() {
        true => Ok(()),
        false => Err(Failure::new(format!("{faults:?}"))),
    }
}
