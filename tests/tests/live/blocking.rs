//! The blocking client.

use qmp::blocking::Client;
use qmp::{Error, ErrorClass, commands, events, types};
use qmp_tests::{Failure, PATIENCE, Qemu, Server, TestResult, Version, blocking_live_tests};

blocking_live_tests!(events_come_between_commands, refusal_costs_nothing_else, quit_ends_iteration);

fn started(version: Version) -> Result<(Server, Client), Failure> {
    let qemu = Qemu::new(version)?.start()?;
    let client = Client::connect_unix(qemu.socket())?;
    Ok((qemu, client))
}

fn events_come_between_commands(version: Version) -> TestResult {
    let (_qemu, client) = started(version)?;
    let mut stops = client.subscribe::<events::Stop>();
    client.execute(commands::Cont::new())?;
    assert_eq!(client.execute(commands::QueryStatus::new())?.status, types::RunState::Running);
    client.execute(commands::Stop::new())?;
    stops.next_within(PATIENCE).ok_or_else(|| Failure::new("there was no STOP"))??;
    Ok(())
}

fn refusal_costs_nothing_else(version: Version) -> TestResult {
    let (_qemu, client) = started(version)?;
    let refusal = client.execute(commands::DeviceDel::new("nobody"));
    let Err(Error::Server(error)) = &refusal else { panic!("{refusal:?}") };
    assert_eq!(error.class, ErrorClass::DeviceNotFound);
    client.execute(commands::QueryStatus::new())?;
    Ok(())
}

fn quit_ends_iteration(version: Version) -> TestResult {
    let (mut qemu, client) = started(version)?;
    let mut shutdowns = client.subscribe::<events::Shutdown>();
    client.execute(commands::Quit::new())?;
    let shutdown = shutdowns.next().ok_or_else(|| Failure::new("there was no SHUTDOWN"))??;
    assert_eq!(shutdown.event.reason, types::ShutdownCause::HostQmpQuit);
    assert!(shutdowns.next().is_some_and(|end| end.is_err()));
    assert!(shutdowns.next().is_none());
    qemu.end()?;
    Ok(())
}
