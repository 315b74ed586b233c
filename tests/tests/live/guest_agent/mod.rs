//! The client of the guest agent, on agents that run on this machine.

mod exec;
mod files;
mod freeze;
mod noise;
mod queries;
mod refusals;
mod replies;
mod secrets;
mod twin;
mod virtio_serial;

use std::time::Duration;

use qmp::guest_agent::{AgentError, ConnectOptions, GuestAgent, Refusal, commands};
use qmp_tests::{Failure, PATIENCE, Server, Signal, TestResult, Version, live_tests};

live_tests!(
    info_ping_and_osinfo,
    many_tasks_share_a_connection,
    an_agent_that_restarts_is_found_again,
    a_call_that_a_restart_interrupts_says_so,
    a_second_client_waits_for_the_first,
);

/// The options of these tests: this machine may be busy.
fn options() -> ConnectOptions {
    GuestAgent::options().connect_deadline(PATIENCE).deadline(PATIENCE)
}

/// An agent and a client of it.
async fn connected(version: Version) -> Result<(Server, GuestAgent), Failure> {
    let server = qmp_tests::GuestAgent::new(version)?.start()?;
    let agent = options().connect_unix(server.socket()).await?;
    Ok((server, agent))
}

async fn info_ping_and_osinfo(version: Version) -> TestResult {
    let (_server, agent) = connected(version).await?;
    let info = agent.info();
    let release = info.release().ok_or_else(|| Failure::new("no release"))?;
    assert_eq!(release.to_string(), version.to_string());
    assert!(info.version().is_some_and(|text| text.starts_with(&version.to_string())));
    assert!(info.commands().count() > 30);
    assert!(agent.supports::<commands::GuestExec>());
    assert!(!agent.supports::<commands::GuestShutdown>());
    assert_eq!(info.is_enabled("guest-shutdown"), Some(false));
    assert_eq!(info.is_enabled("no-such-command"), None);

    agent.execute(commands::GuestPing::new()).await?;
    let system = agent.execute(commands::GuestGetOsinfo::new()).await?;
    assert_eq!(system.machine.as_deref(), Some(std::env::consts::ARCH));
    let shown = agent.execute(commands::GuestInfo::new()).await?;
    assert_eq!(Some(shown.version.as_str()), info.version());
    Ok(())
}

async fn many_tasks_share_a_connection(version: Version) -> TestResult {
    let (_server, agent) = connected(version).await?;
    let tasks: Vec<_> = (0..50)
        .map(|number| {
            let agent = agent.clone();
            tokio::spawn(async move { agent.execute(commands::GuestSync::new(number)).await })
        })
        .collect();
    for (number, task) in (0..).zip(tasks) {
        assert_eq!(task.await??, number);
    }
    Ok(())
}

async fn an_agent_that_restarts_is_found_again(version: Version) -> TestResult {
    let (mut server, agent) = connected(version).await?;
    agent.execute(commands::GuestPing::new()).await?;
    server.restart()?;
    agent.execute(commands::GuestPing::new()).await?;
    server.restart()?;
    let out = agent.exec("echo", ["again"]).await?;
    assert_eq!(out.stdout, b"again\n");
    Ok(())
}

async fn a_call_that_a_restart_interrupts_says_so(version: Version) -> TestResult {
    let mut server = qmp_tests::GuestAgent::new(version)?.start()?;
    let (log, lines) = secrets::traffic_log()?;
    let agent = options().traffic_log(log).connect_unix(server.socket()).await?;
    // An agent that is stopped takes the command and does nothing with it.
    server.signal(Signal::STOP)?;
    let held = {
        let agent = agent.clone();
        tokio::spawn(async move { agent.open_file("/etc/hostname", "r").await.map(drop) })
    };
    // Not the reply to `guest-info`, which lists the commands.
    let sent = "\"execute\":\"guest-file-open\"";
    while !String::from_utf8(lines.recv()?)?.contains(sent) {}
    server.restart()?;
    let error = held.await?.expect_err("the agent was killed");
    assert!(matches!(error, AgentError::Lost { .. }), "{error}");
    let text = error.to_string();
    assert!(text.contains("guest-file-open") && text.contains("restarted"), "{text}");
    agent.execute(commands::GuestPing::new()).await?;
    Ok(())
}

async fn a_second_client_waits_for_the_first(version: Version) -> TestResult {
    let (server, agent) = connected(version).await?;
    let short = GuestAgent::options().connect_deadline(Duration::from_millis(700));
    let error = short.connect_unix(server.socket()).await.expect_err("the first one holds it");
    assert!(matches!(error, AgentError::NoAgent { .. }) && error.is_timeout(), "{error}");
    assert!(error.to_string().contains("another client"), "{error}");

    let second = tokio::spawn(options().connect_unix(server.socket().to_owned()));
    agent.execute(commands::GuestPing::new()).await?;
    drop(agent);
    second.await??.execute(commands::GuestPing::new()).await?;
    Ok(())
}

/// The reason of a refusal that has one.
fn reason(error: &AgentError) -> &Refusal {
    error.refusal().unwrap_or_else(|| panic!("no reason: {error}"))
}
