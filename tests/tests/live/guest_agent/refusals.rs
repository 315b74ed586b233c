//! Commands that an agent has not, may not execute, or never answers.

use qmp::Release;
use qmp::guest_agent::{GuestAgent, Refusal, ShutdownMode, commands};
use qmp_tests::{TestResult, Version, live_tests};

use super::{connected, options, reason};

live_tests!(
    a_disabled_command_says_so,
    a_command_that_the_agent_lacks_says_since_when,
    a_command_that_never_answers,
    a_qmp_server_is_no_agent,
);

async fn a_disabled_command_says_so(version: Version) -> TestResult {
    let (_server, agent) = connected(version).await?;
    let error = agent.shutdown(ShutdownMode::Powerdown).await.expect_err("it is disabled");
    assert_eq!(reason(&error), &Refusal::Disabled);
    let text = error.to_string();
    assert!(text.contains("guest-shutdown") && text.contains("configuration disables"), "{text}");
    assert!(!agent.supports::<commands::GuestSuspendRam>());
    agent.execute(commands::GuestPing::new()).await?;
    Ok(())
}

async fn a_command_that_the_agent_lacks_says_since_when(version: Version) -> TestResult {
    let (_server, agent) = connected(version).await?;
    let has_it = agent.info().release() >= Some(Release::new(9, 1));
    assert_eq!(agent.supports::<commands::GuestNetworkGetRoute>(), has_it);
    let outcome = agent.execute(commands::GuestNetworkGetRoute::new()).await;
    if has_it {
        outcome?;
        return Ok(());
    }
    let error = outcome.expect_err("7.2 lacks it");
    assert!(matches!(reason(&error), Refusal::Unknown { since: Some(_) }), "{error}");
    assert!(error.to_string().contains("exists since QEMU 9.1"), "{error}");
    Ok(())
}

async fn a_command_that_never_answers(version: Version) -> TestResult {
    let server = qmp_tests::GuestAgent::new(version)?.with_stub_of_shutdown().start()?;
    let agent = options().connect_unix(server.socket()).await?;
    assert!(agent.supports::<commands::GuestShutdown>());
    for mode in [ShutdownMode::Halt, ShutdownMode::Powerdown, ShutdownMode::Reboot] {
        agent.shutdown(mode).await?;
        agent.execute(commands::GuestPing::new()).await?;
    }
    let wrong = commands::GuestShutdown::new().mode("sideways");
    let error = agent.execute(wrong).await.expect_err("there is no such mode");
    assert!(error.server().is_some(), "{error}");
    agent.execute(commands::GuestPing::new()).await?;
    Ok(())
}

async fn a_qmp_server_is_no_agent(version: Version) -> TestResult {
    let qemu = qmp_tests::Qemu::new(version)?.start()?;
    let error = GuestAgent::connect_unix(qemu.socket()).await.expect_err("it is a monitor");
    assert!(error.to_string().contains("not a guest agent: the greeting of QMP"), "{error}");
    Ok(())
}
