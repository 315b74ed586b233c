//! The socket of a virtio-serial port with nobody in the guest.

use std::time::Duration;

use qmp::Monitor;
use qmp::guest_agent::{AgentError, GuestAgent, WaitError, commands};
use qmp_tests::{Failure, PATIENCE, Qemu, Server, TestResult, Version, live_tests};
use tokio::io::AsyncReadExt;
use tokio::net::UnixStream;

use super::options;
use crate::support::monitored;

live_tests!(
    connecting_gives_up_and_names_the_cause,
    an_agent_that_is_attached_later_is_found,
    a_monitor_knows_that_nobody_has_opened_the_channel,
);

/// A machine with a port for an agent, and no guest.
async fn machine(version: Version) -> Result<(Server, Monitor), Failure> {
    let qemu = Qemu::new(version)?.machine("pc");
    let channel =
        format!("socket,id=qga0,path={},server=on,wait=off", qemu.path("channel").display());
    let arguments = [
        "-device",
        "virtio-serial-pci",
        "-chardev",
        &channel,
        "-device",
        "virtserialport,chardev=qga0,name=org.qemu.guest_agent.0",
        "-chardev",
        "ringbuf,id=console",
        "-device",
        "isa-serial,chardev=console",
    ];
    monitored(qemu.args(arguments)).await
}

async fn connecting_gives_up_and_names_the_cause(version: Version) -> TestResult {
    let (qemu, _monitor) = machine(version).await?;
    let short = GuestAgent::options().connect_deadline(Duration::from_millis(1500));
    let error = short.connect_unix(qemu.path("channel")).await.expect_err("there is no guest");
    assert!(matches!(error, AgentError::NoAgent { .. }) && error.is_timeout(), "{error}");
    let text = error.to_string();
    assert!(text.contains("channel") && text.contains("1.5s"), "{text}");
    assert!(text.contains("still booting"), "{text}");
    Ok(())
}

async fn an_agent_that_is_attached_later_is_found(version: Version) -> TestResult {
    let (mut qemu, monitor) = machine(version).await?;
    let path = qemu.path("channel");
    let connecting = tokio::spawn(options().connect_unix(path.clone()));
    // The client holds the channel once nobody else is served.
    let mut other = UnixStream::connect(&path).await?;
    let served = tokio::time::timeout(Duration::from_millis(300), other.read_u8()).await;
    assert!(served.is_err() && !connecting.is_finished());
    drop(monitor);
    qemu.kill()?;
    std::fs::remove_file(&path)?;
    let agent = qmp_tests::GuestAgent::new(version)?.socket(&path).start()?;
    let client = connecting.await??;
    client.execute(commands::GuestPing::new()).await?;
    drop(agent);
    Ok(())
}

async fn a_monitor_knows_that_nobody_has_opened_the_channel(version: Version) -> TestResult {
    let (_qemu, monitor) = machine(version).await?;
    let short = GuestAgent::options().connect_deadline(Duration::from_millis(300));
    let error = short.wait_on(&monitor, "qga0").await.expect_err("there is no guest");
    assert!(matches!(error, WaitError::NotOpened { .. }), "{error}");
    let text = error.to_string();
    assert!(text.contains("qga0") && text.contains("no program in the guest opened"), "{text}");
    let error = short.wait_on(&monitor, "other").await.expect_err("there is no such device");
    assert!(matches!(error, WaitError::NotFound { .. }), "{error}");
    // A serial port is always open.
    options().connect_deadline(PATIENCE).wait_on(&monitor, "console").await?;
    Ok(())
}
