//! The end of a machine, and its reboot.

use std::process::ExitStatus;
use std::time::Duration;

use qmp::monitor::{
    MonitorEvent, RebootBy, RebootError, ResetOrigin, ShutdownBy, ShutdownError, ShutdownOptions,
};
use qmp::types::{RunState, ShutdownAction, ShutdownCause};
use qmp::{ConnectOptions, Monitor, commands, events};
use qmp_tests::{
    BootSector, Failure, PATIENCE, Qemu, Server, Signal, TestResult, Version, live_tests,
};
use tokio::process::Child;

use crate::support::{first, monitored, next, soon, with_monitor};

live_tests!(
    the_guest_hears_the_second_press,
    quit_follows_a_guest_that_does_not_react,
    quit_follows_a_guest_that_has_powered_down,
    a_guest_that_never_ran_is_not_asked,
    an_end_by_others_is_told,
    a_shutdown_goes_on_where_another_stopped,
    a_process_that_hangs_is_killed,
    a_process_is_waited_for,
    a_machine_that_is_left_is_not_killed,
    reboot_lets_the_guest_power_down,
    reboot_resets_a_guest_that_does_not_react,
    reboot_of_a_paused_machine,
    reboot_goes_on_where_another_stopped,
    reboot_of_a_machine_that_may_not
);

/// The time for a guest that does not react.
const SHORT: Duration = Duration::from_millis(700);

async fn running(qemu: Qemu) -> Result<(Server, Monitor), Failure> {
    let (server, monitor) = monitored(qemu).await?;
    monitor.start().await?;
    Ok((server, monitor))
}

/// Starts a guest that powers down when the button is pressed for the second time.
async fn listening(version: Version) -> Result<(Server, Monitor), Failure> {
    running(Qemu::new(version)?.boot(BootSector::power_off_after_presses(2))?).await
}

async fn deaf(version: Version) -> Result<(Server, Monitor), Failure> {
    running(Qemu::new(version)?.boot(BootSector::idle())?).await
}

async fn the_guest_hears_the_second_press(version: Version) -> TestResult {
    let (mut qemu, monitor) = listening(version).await?;
    let mut presses = monitor.client().subscribe::<events::Powerdown>();
    assert_eq!(soon(monitor.shutdown(PATIENCE)).await??, ShutdownBy::Guest);
    next(&mut presses).await?;
    next(&mut presses).await?;
    qemu.end()?;
    Ok(())
}

async fn quit_follows_a_guest_that_does_not_react(version: Version) -> TestResult {
    let (mut qemu, monitor) = deaf(version).await?;
    assert_eq!(soon(monitor.shutdown(SHORT)).await??, ShutdownBy::Quit);
    qemu.end()?;
    Ok(())
}

/// QEMU is told not to end when the guest does.
async fn quit_follows_a_guest_that_has_powered_down(version: Version) -> TestResult {
    let off = || Qemu::new(version)?.args(["-no-shutdown"]).boot(BootSector::power_off());
    let (mut qemu, monitor) = monitored(off()?).await?;
    let mut shutdowns = monitor.client().subscribe::<events::Shutdown>();
    let mut stops = monitor.client().subscribe::<events::Stop>();
    monitor.start().await?;
    next(&mut shutdowns).await?;
    next(&mut stops).await?;
    assert_eq!(soon(monitor.shutdown(PATIENCE)).await??, ShutdownBy::Guest);
    qemu.end()?;
    Ok(())
}

async fn a_guest_that_never_ran_is_not_asked(version: Version) -> TestResult {
    let (mut qemu, monitor) = with_monitor(version).await?;
    let mut presses = monitor.client().subscribe::<events::Powerdown>();
    assert_eq!(soon(monitor.shutdown(PATIENCE)).await??, ShutdownBy::Quit);
    assert!(presses.try_next().is_none_or(|end| end.is_err()));
    qemu.end()?;
    Ok(())
}

async fn an_end_by_others_is_told(version: Version) -> TestResult {
    let (mut qemu, monitor) = deaf(version).await?;
    let mut presses = monitor.client().subscribe::<events::Powerdown>();
    let ended = async {
        next(&mut presses).await?;
        qemu.signal(Signal::TERM)?;
        TestResult::Ok(())
    };
    let (by, sent) = soon(async { tokio::join!(monitor.shutdown(PATIENCE), ended) }).await?;
    sent?;
    assert_eq!(by?, ShutdownBy::Other(Some(ShutdownCause::HostSignal)));

    let (mut qemu, monitor) = deaf(version).await?;
    let mut presses = monitor.client().subscribe::<events::Powerdown>();
    let killed = async {
        next(&mut presses).await?;
        qemu.kill()?;
        TestResult::Ok(())
    };
    let (by, sent) = soon(async { tokio::join!(monitor.shutdown(PATIENCE), killed) }).await?;
    sent?;
    assert_eq!(by?, ShutdownBy::Other(None));
    Ok(())
}

async fn a_shutdown_goes_on_where_another_stopped(version: Version) -> TestResult {
    let (mut qemu, monitor) = listening(version).await?;
    let early = tokio::time::timeout(Duration::from_millis(100), monitor.shutdown(PATIENCE)).await;
    assert!(early.is_err(), "{early:?}");
    assert_eq!(soon(monitor.shutdown(PATIENCE)).await??, ShutdownBy::Guest);
    qemu.end()?;
    Ok(())
}

/// Starts a QEMU as a child of this process.
async fn child(version: Version, running: bool) -> Result<(Child, Monitor), Failure> {
    let binaries = qmp_tests::Binaries::find(version)?;
    let emulator = binaries.program(qmp_tests::Program::System)?;
    let mut command = tokio::process::Command::new(emulator);
    command.args(["-machine", "q35", "-accel", "tcg", "-m", "64", "-display", "none"]);
    command.args(["-nodefaults"]).args((!running).then_some("-S")).kill_on_drop(true);
    let (child, client) = ConnectOptions::new().spawn(command).await?;
    Ok((child, Monitor::new(client)))
}

fn signal(child: &Child, signal: Signal) -> TestResult {
    let pid = child.id().ok_or_else(|| Failure::new("it has ended"))?;
    let pid = i32::try_from(pid).ok().and_then(rustix::process::Pid::from_raw);
    rustix::process::kill_process(pid.ok_or_else(|| Failure::new("no process"))?, signal)?;
    Ok(())
}

/// Returns the signal that ended the process.
fn ended_by(status: ExitStatus) -> Option<i32> {
    std::os::unix::process::ExitStatusExt::signal(&status)
}

async fn a_process_that_hangs_is_killed(version: Version) -> TestResult {
    let (mut process, monitor) = child(version, true).await?;
    signal(&process, Signal::STOP)?;
    let options = ShutdownOptions::new(SHORT).quit_within(SHORT);
    let outcome = soon(monitor.shutdown(options)).await?;
    assert!(matches!(outcome, Err(ShutdownError::StillRunning { .. })), "{outcome:?}");
    let (by, status) = soon(monitor.shutdown_process(&mut process, options)).await??;
    assert_eq!((by, ended_by(status)), (ShutdownBy::Kill, Some(9)));
    Ok(())
}

async fn a_process_is_waited_for(version: Version) -> TestResult {
    let (mut process, monitor) = child(version, false).await?;
    let (by, status) = soon(monitor.shutdown_process(&mut process, PATIENCE)).await??;
    assert_eq!((by, status.success()), (ShutdownBy::Quit, true));
    // It has ended.
    let (by, status) = soon(monitor.shutdown_process(&mut process, PATIENCE)).await??;
    assert_eq!((by, status.success()), (ShutdownBy::Other(Some(ShutdownCause::HostQmpQuit)), true));
    Ok(())
}

async fn a_machine_that_is_left_is_not_killed(version: Version) -> TestResult {
    let (mut process, monitor) = child(version, true).await?;
    monitor.disconnect();
    let outcome = soon(monitor.shutdown_process(&mut process, PATIENCE)).await?;
    assert!(matches!(&outcome, Err(error) if error.is_end()), "{outcome:?}");
    assert_eq!(process.try_wait()?, None);
    process.kill().await?;
    Ok(())
}

async fn reboot_lets_the_guest_power_down(version: Version) -> TestResult {
    let (mut qemu, monitor) = listening(version).await?;
    let mut all = monitor.events();
    assert_eq!(soon(monitor.reboot(PATIENCE)).await??, RebootBy::Guest);
    assert!(monitor.status().await?.running);
    loop {
        match soon(all.next()).await? {
            Some(Ok(MonitorEvent::Reset(_, ResetOrigin::Expected))) => break,
            Some(Ok(_)) => {}
            other => panic!("{other:?}"),
        }
    }
    // QEMU ends again when the guest powers down.
    assert_eq!(soon(monitor.shutdown(PATIENCE)).await??, ShutdownBy::Guest);
    qemu.end()?;
    Ok(())
}

async fn reboot_resets_a_guest_that_does_not_react(version: Version) -> TestResult {
    let (_qemu, monitor) = deaf(version).await?;
    let mut resets = monitor.client().subscribe::<events::Reset>();
    assert_eq!(soon(monitor.reboot(SHORT)).await??, RebootBy::Reset);
    assert!(!next(&mut resets).await?.guest);
    assert!(monitor.status().await?.running);
    Ok(())
}

async fn reboot_of_a_paused_machine(version: Version) -> TestResult {
    let (_qemu, monitor) = with_monitor(version).await?;
    let mut presses = monitor.client().subscribe::<events::Powerdown>();
    assert_eq!(soon(monitor.reboot(PATIENCE)).await??, RebootBy::Reset);
    assert_eq!(monitor.status().await?.status, RunState::Prelaunch);
    assert!(presses.try_next().is_none());
    Ok(())
}

async fn reboot_goes_on_where_another_stopped(version: Version) -> TestResult {
    let (mut qemu, monitor) = listening(version).await?;
    let mut stops = monitor.client().subscribe::<events::Stop>();
    let mut resets = monitor.client().subscribe::<events::Reset>();
    let interrupted = async {
        tokio::select! {
            biased;
            stop = next(&mut stops) => stop.map(drop),
            outcome = monitor.reboot(PATIENCE) => panic!("{outcome:?}"),
        }
    };
    soon(interrupted).await??;
    // It is not known how far the first call came.
    soon(monitor.reboot(PATIENCE)).await??;
    first(&mut resets, |reset| !reset.guest).await?;
    assert!(monitor.status().await?.running);
    assert_eq!(soon(monitor.shutdown(PATIENCE)).await??, ShutdownBy::Guest);
    qemu.end()?;
    Ok(())
}

async fn reboot_of_a_machine_that_may_not(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.args(["-no-reboot"]).boot(BootSector::idle())?;
    let (_qemu, monitor) = running(qemu).await?;
    let refused = soon(monitor.reboot(SHORT)).await?;
    assert!(matches!(refused, Err(RebootError::ShutsDown { action: None })), "{refused:?}");
    assert_eq!(monitor.status().await?.status, RunState::Shutdown);
    let actions = commands::SetAction::new().reboot(qmp::types::RebootAction::Reset);
    monitor.set_action(actions.shutdown(ShutdownAction::Pause)).await?;
    assert_eq!(soon(monitor.reboot(SHORT)).await??, RebootBy::Guest);
    assert!(monitor.status().await?.running);
    Ok(())
}
