//! Resets and their origins.

use std::time::Duration;

use qmp::monitor::ResetOrigin;
use qmp::{Error, Monitor, Stamped, Subscription, commands, events, types};
use qmp_tests::{BootSector, Failure, Qemu, TestResult, Version, live_tests};

use crate::support::{first, monitored, soon, with_monitor};

live_tests!(
    reset_is_expected_once,
    expect_reset_and_handle_reset_with_a_command_of_ones_own,
    handle_reset_tells_a_guests_triple_fault,
    handle_reset_tells_a_guests_reset_by_port,
    handle_reset_leaves_firmwares_reset_after_ours_to_the_guest,
    handle_reset_tells_another_monitors_reset,
    handle_reset_does_not_take_an_earlier_reset_for_the_announced_one,
    expect_reset_ends_with_a_shutdown,
    expect_reset_ends_with_its_deadline,
    reset_that_fails_is_not_expected,
);

type Resets = Subscription<events::Reset>;

async fn next(resets: &mut Resets) -> Result<Stamped<events::Reset>, Failure> {
    match soon(resets.next()).await? {
        Some(reset) => Ok(reset?),
        None => Err(Failure::new("no more resets")),
    }
}

/// Returns the next reset with this cause. Resets by the guest may occur in between.
async fn next_by(
    resets: &mut Resets,
    reason: types::ShutdownCause,
) -> Result<Stamped<events::Reset>, Failure> {
    loop {
        let reset = next(resets).await?;
        if reset.event.reason == reason {
            return Ok(reset);
        }
    }
}

async fn reset_is_expected_once(version: Version) -> TestResult {
    let (_qemu, monitor) = with_monitor(version).await?;
    let mut resets = monitor.client().subscribe::<events::Reset>();
    monitor.reset().await?;
    let ours = next(&mut resets).await?;
    assert_eq!(ours.event.reason, types::ShutdownCause::HostQmpSystemReset);
    assert_eq!(monitor.handle_reset(&ours), ResetOrigin::Expected);
    // Asking again about the same event gives the same answer.
    assert_eq!(monitor.clone().handle_reset(&ours), ResetOrigin::Expected);

    monitor.execute(commands::SystemReset::new()).await?;
    let unannounced = next(&mut resets).await?;
    assert_eq!(monitor.handle_reset(&unannounced), ResetOrigin::Host);
    assert_eq!(monitor.handle_reset(&ours), ResetOrigin::Expected);
    Ok(())
}

async fn expect_reset_and_handle_reset_with_a_command_of_ones_own(version: Version) -> TestResult {
    let (_qemu, monitor) = with_monitor(version).await?;
    let mut resets = monitor.client().subscribe::<events::Reset>();
    let expectation = monitor.expect_reset();
    monitor.execute(commands::SystemReset::new()).await?;
    let reset = next(&mut resets).await?;
    assert_eq!(monitor.handle_reset(&reset), ResetOrigin::Expected);
    expectation.withdraw();
    assert_eq!(monitor.handle_reset(&reset), ResetOrigin::Expected);

    monitor.expect_reset().withdraw();
    monitor.execute(commands::SystemReset::new()).await?;
    let reset = next(&mut resets).await?;
    assert_eq!(monitor.handle_reset(&reset), ResetOrigin::Host);
    Ok(())
}

/// Starts a machine whose guest resets it on request, any number of times.
async fn resetting(
    version: Version,
    sector: BootSector,
) -> Result<(qmp_tests::Server, Monitor, std::os::unix::net::UnixStream), Failure> {
    let qemu = Qemu::new(version)?.serial("serial").boot(sector.after_serial_byte())?;
    let (qemu, monitor) = monitored(qemu).await?;
    let serial = std::os::unix::net::UnixStream::connect(qemu.path("serial"))?;
    Ok((qemu, monitor, serial))
}

/// The guest resets the machine while an announced reset of ours has not yet occurred.
async fn guest_resets(version: Version, sector: BootSector) -> TestResult {
    use std::io::Write;
    let (_qemu, monitor, mut serial) = resetting(version, sector).await?;
    let mut resets = monitor.client().subscribe::<events::Reset>();
    let _expectation = monitor.expect_reset_within(Duration::from_secs(3600));
    monitor.start().await?;
    serial.write_all(b"!")?;
    let guests = next_by(&mut resets, types::ShutdownCause::GuestReset).await?;
    assert!(guests.event.guest);
    assert_eq!(monitor.handle_reset(&guests), ResetOrigin::Guest);

    monitor.execute(commands::SystemReset::new()).await?;
    let ours = next_by(&mut resets, types::ShutdownCause::HostQmpSystemReset).await?;
    assert_eq!(monitor.handle_reset(&ours), ResetOrigin::Expected);
    Ok(())
}

async fn handle_reset_tells_a_guests_triple_fault(version: Version) -> TestResult {
    guest_resets(version, BootSector::triple_fault()).await
}

async fn handle_reset_tells_a_guests_reset_by_port(version: Version) -> TestResult {
    guest_resets(version, BootSector::reset_by_keyboard()).await?;
    guest_resets(version, BootSector::reset_by_chipset()).await
}

async fn handle_reset_leaves_firmwares_reset_after_ours_to_the_guest(
    version: Version,
) -> TestResult {
    let qemu = Qemu::new(version)?.boot(BootSector::set_clock())?;
    let (_qemu, monitor) = monitored(qemu).await?;
    let mut resets = monitor.client().subscribe::<events::Reset>();
    let mut boots = monitor.client().subscribe::<events::RtcChange>();
    monitor.start().await?;
    // Firmware resets a machine once more if it finds in the memory that the machine has run.
    first(&mut boots, |_| true).await?;
    monitor.reset().await?;
    let ours = next(&mut resets).await?;
    assert_eq!(ours.event.reason, types::ShutdownCause::HostQmpSystemReset);
    assert_eq!(monitor.handle_reset(&ours), ResetOrigin::Expected);
    let firmwares = next(&mut resets).await?;
    assert_eq!(firmwares.event.reason, types::ShutdownCause::GuestReset);
    assert_eq!(monitor.handle_reset(&firmwares), ResetOrigin::Guest);
    Ok(())
}

async fn handle_reset_tells_another_monitors_reset(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.monitor("second");
    let (qemu, monitor) = monitored(qemu).await?;
    let other = Monitor::new(qmp::Client::connect_unix(qemu.path("second")).await?);
    let mut resets = monitor.client().subscribe::<events::Reset>();
    other.reset().await?;
    let reset = next(&mut resets).await?;
    assert_eq!(monitor.handle_reset(&reset), ResetOrigin::Host);
    Ok(())
}

/// The event was received before the announcement and is handled after it.
async fn handle_reset_does_not_take_an_earlier_reset_for_the_announced_one(
    version: Version,
) -> TestResult {
    let (_qemu, monitor) = with_monitor(version).await?;
    let mut resets = monitor.client().subscribe::<events::Reset>();
    monitor.execute(commands::SystemReset::new()).await?;
    let earlier = next(&mut resets).await?;
    monitor.reset().await?;
    assert_eq!(monitor.handle_reset(&earlier), ResetOrigin::Host);
    let ours = next(&mut resets).await?;
    assert_eq!(monitor.handle_reset(&ours), ResetOrigin::Expected);
    Ok(())
}

async fn expect_reset_ends_with_a_shutdown(version: Version) -> TestResult {
    let (_qemu, monitor) = with_monitor(version).await?;
    let mut shutdowns = monitor.client().subscribe::<events::Shutdown>();
    let mut resets = monitor.client().subscribe::<events::Reset>();
    let actions = commands::SetAction::new()
        .reboot(types::RebootAction::Shutdown)
        .shutdown(types::ShutdownAction::Pause);
    monitor.set_action(actions).await?;
    monitor.start().await?;
    monitor.reset().await?;
    let shutdown = first(&mut shutdowns, |_| true).await?;
    assert_eq!(shutdown.reason, types::ShutdownCause::HostQmpSystemReset);

    let actions = commands::SetAction::new().reboot(types::RebootAction::Reset);
    monitor.set_action(actions).await?;
    monitor.execute(commands::SystemReset::new()).await?;
    let reset = next_by(&mut resets, types::ShutdownCause::HostQmpSystemReset).await?;
    assert_eq!(monitor.handle_reset(&reset), ResetOrigin::Host);
    Ok(())
}

async fn expect_reset_ends_with_its_deadline(version: Version) -> TestResult {
    let (_qemu, monitor) = with_monitor(version).await?;
    let mut resets = monitor.client().subscribe::<events::Reset>();
    let _expectation = monitor.expect_reset_within(Duration::ZERO);
    monitor.execute(commands::SystemReset::new()).await?;
    let reset = next(&mut resets).await?;
    assert_eq!(monitor.handle_reset(&reset), ResetOrigin::Host);
    Ok(())
}

/// A storage daemon has no machine to reset.
async fn reset_that_fails_is_not_expected(version: Version) -> TestResult {
    let daemon = qmp_tests::StorageDaemon::new(version)?.start()?;
    let monitor = Monitor::new(qmp::Client::connect_unix(daemon.socket()).await?);
    let refused = monitor.reset().await;
    let Err(Error::Server(error)) = &refused else { panic!("{refused:?}") };
    assert_eq!(error.class, qmp::ErrorClass::CommandNotFound);
    Ok(())
}
