//! Running, pausing and ending the machine through a monitor.

use qmp::{DisconnectCause, Error, Monitor, commands, events, types};
use qmp_tests::{BootSector, Qemu, TestResult, Version, live_tests};

use crate::support::{monitored, next, soon, with_monitor};

live_tests!(
    status_start_and_pause,
    powerdown_is_told_to_the_guest,
    quit_counts_the_end_as_success,
    quit_by_several_at_once,
    quit_after_the_end_is_an_error,
    set_action_on_shutdown_and_panic,
);

async fn status_start_and_pause(version: Version) -> TestResult {
    let (_qemu, monitor) = with_monitor(version).await?;
    starts_and_pauses(&monitor).await
}

pub(crate) async fn starts_and_pauses(monitor: &Monitor) -> TestResult {
    assert_eq!(monitor.status().await?.status, types::RunState::Prelaunch);
    monitor.start().await?;
    assert!(monitor.status().await?.running);
    monitor.pause().await?;
    let status = monitor.status().await?;
    assert_eq!((status.running, status.status), (false, types::RunState::Paused));
    monitor.pause().await?;
    Ok(())
}

async fn powerdown_is_told_to_the_guest(version: Version) -> TestResult {
    let (_qemu, monitor) = with_monitor(version).await?;
    tells_the_guest(&monitor).await
}

pub(crate) async fn tells_the_guest(monitor: &Monitor) -> TestResult {
    let mut powerdowns = monitor.client().subscribe::<events::Powerdown>();
    monitor.powerdown().await?;
    next(&mut powerdowns).await?;
    Ok(())
}

async fn quit_counts_the_end_as_success(version: Version) -> TestResult {
    let (mut qemu, monitor) = with_monitor(version).await?;
    quits(&monitor).await?;
    qemu.end()?;
    Ok(())
}

pub(crate) async fn quits(monitor: &Monitor) -> TestResult {
    let end = monitor.wait();
    monitor.quit().await?;
    soon(end).await?;
    Ok(())
}

/// All calls but the first are likely to find that the connection has ended, before or after they
/// send their command.
async fn quit_by_several_at_once(version: Version) -> TestResult {
    let (mut qemu, monitor) = with_monitor(version).await?;
    let [one, other, third] = [(); 3].map(|()| {
        let monitor = monitor.clone();
        async move { monitor.quit().await }
    });
    let outcome = soon(async { tokio::join!(one, other, third) }).await?;
    outcome.0?;
    outcome.1?;
    outcome.2?;
    qemu.end()?;
    soon(monitor.wait()).await?;
    monitor.quit().await?;
    Ok(())
}

async fn quit_after_the_end_is_an_error(version: Version) -> TestResult {
    let (mut qemu, monitor) = with_monitor(version).await?;
    qemu.kill()?;
    soon(monitor.wait()).await?;
    let outcome = monitor.quit().await;
    let Err(Error::Disconnected(end)) = &outcome else { panic!("{outcome:?}") };
    assert_eq!(end.cause(), DisconnectCause::Server);
    Ok(())
}

async fn set_action_on_shutdown_and_panic(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.boot(BootSector::power_off())?;
    let (_qemu, monitor) = monitored(qemu).await?;
    let mut stops = monitor.client().subscribe::<events::Stop>();
    let actions = commands::SetAction::new()
        .shutdown(types::ShutdownAction::Pause)
        .panic(types::PanicAction::None)
        .watchdog(types::WatchdogAction::Pause);
    monitor.set_action(actions).await?;
    monitor.start().await?;
    // The guest powers off, and QEMU keeps running.
    next(&mut stops).await?;
    assert_eq!(monitor.status().await?.status, types::RunState::Shutdown);
    Ok(())
}
