//! A connection from its greeting to its end.

use std::time::Duration;

use qmp::{
    CallOptions, Client, ConnectOptions, Deadlines, DisconnectCause, Error, ErrorClass, commands,
    events, types,
};
use qmp_tests::{Qemu, Signal, StorageDaemon, TestResult, Version, live_tests};

use crate::support::{end, next, soon, started};

live_tests!(
    greeting_names_the_release,
    query_version_agrees_with_the_greeting,
    refusal_has_class_and_description,
    quit_is_told,
    kill_ends_everything,
    one_late_reply_leaves_later_calls_in_step,
    deadlines_are_those_of_the_class_of_a_command,
    next_client_is_served,
    every_monitor_hears_of_events,
    tcp_serves_too,
    pretty_messages_are_understood,
    storage_daemon_is_served
);

async fn greeting_names_the_release(version: Version) -> TestResult {
    let (_qemu, client) = started(version).await?;
    let greeting = client.greeting();
    assert_eq!(greeting.release(), qmp::Release::new(version.major, version.minor));
    assert_eq!(greeting.capabilities, ["oob"]);
    Ok(())
}

async fn query_version_agrees_with_the_greeting(version: Version) -> TestResult {
    let (_qemu, client) = started(version).await?;
    let answer = client.execute(commands::QueryVersion::new()).await?;
    let (major, minor, micro) = client.greeting().version;
    let triple = (answer.qemu.major, answer.qemu.minor, answer.qemu.micro);
    assert_eq!(triple, (major.into(), minor.into(), micro.into()));
    assert_eq!(answer.package, client.greeting().package);
    Ok(())
}

async fn one_late_reply_leaves_later_calls_in_step(version: Version) -> TestResult {
    let (mut qemu, client) = started(version).await?;
    qemu.signal(Signal::STOP)?;
    let impatient = CallOptions::new().deadline(Duration::from_millis(200));
    let late = client.execute_with(commands::QueryVersion::new(), impatient).await;
    assert!(matches!(late, Err(Error::TimedOut(_))), "{late:?}");
    qemu.signal(Signal::CONT)?;
    // The reply to the first call arrives before those to these.
    for name in ["one", "two", "three"] {
        client
            .execute(commands::ObjectAdd::new(types::ObjectOptions::iothread(
                name,
                types::IothreadProperties::new(),
            )))
            .await?;
        let threads = client.execute(commands::QueryIothreads::new()).await?;
        assert!(threads.iter().any(|thread| thread.id == name), "{threads:?}");
        assert!(!client.execute(commands::QueryStatus::new()).await?.running);
    }
    Ok(())
}

async fn deadlines_are_those_of_the_class_of_a_command(version: Version) -> TestResult {
    let mut qemu = Qemu::new(version)?.start()?;
    let (storage, other) = (Duration::from_millis(200), Duration::from_millis(100));
    let deadlines = Deadlines { storage: Some(storage), machine: None, other: Some(other) };
    let client = ConnectOptions::new().deadlines(deadlines).connect_unix(qemu.socket()).await?;
    qemu.signal(Signal::STOP)?;
    // A command of the class without a deadline waits for as long as QEMU is stopped.
    let waiting = {
        let client = client.clone();
        tokio::spawn(async move { client.execute(commands::Stop::new()).await })
    };
    let late = soon(client.execute(commands::QueryBlock::new())).await?;
    assert!(matches!(&late, Err(Error::TimedOut(late)) if late.limit == storage), "{late:?}");
    let late = soon(client.execute(commands::QueryStatus::new())).await?;
    assert!(matches!(&late, Err(Error::TimedOut(late)) if late.limit == other), "{late:?}");
    assert!(!waiting.is_finished());
    qemu.signal(Signal::CONT)?;
    waiting.await??;
    Ok(())
}

async fn refusal_has_class_and_description(version: Version) -> TestResult {
    let (_qemu, client) = started(version).await?;
    let refusal = client.execute(commands::DeviceDel::new("nobody")).await;
    let Err(Error::Server(error)) = &refusal else { panic!("{refusal:?}") };
    assert_eq!(error.class, ErrorClass::DeviceNotFound);
    assert_eq!(error.description, "Device 'nobody' not found");
    assert_eq!(error.command, "device_del");

    let refusal = client.execute(commands::BlockdevDel::new("nothing")).await;
    let Err(Error::Server(error)) = &refusal else { panic!("{refusal:?}") };
    assert_eq!(error.class, ErrorClass::GenericError);
    assert!(error.description.contains("nothing"), "{error}");

    // A refusal affects no other call.
    client.execute(commands::QueryStatus::new()).await?;
    Ok(())
}

async fn quit_is_told(version: Version) -> TestResult {
    let (mut qemu, client) = started(version).await?;
    let mut shutdowns = client.subscribe::<events::Shutdown>();
    client.execute(commands::Quit::new()).await?;
    let shutdown = next(&mut shutdowns).await?;
    assert_eq!(shutdown.reason, types::ShutdownCause::HostQmpQuit);
    assert!(!shutdown.guest);

    end(&mut shutdowns).await?;
    let after = client.execute(commands::QueryStatus::new()).await;
    let Err(Error::Disconnected(end)) = &after else { panic!("{after:?}") };
    assert_eq!(end.cause(), DisconnectCause::Server);
    assert_eq!(end.shutdown().map(|event| event.name()), Some("SHUTDOWN"));
    qemu.end()?;
    Ok(())
}

async fn kill_ends_everything(version: Version) -> TestResult {
    let (mut qemu, client) = started(version).await?;
    let mut shutdowns = client.subscribe::<events::Shutdown>();
    qemu.kill()?;
    end(&mut shutdowns).await?;
    let after = client.execute(commands::QueryStatus::new()).await;
    let Err(Error::Disconnected(end)) = &after else { panic!("{after:?}") };
    assert_eq!(end.cause(), DisconnectCause::Server);
    assert!(end.shutdown().is_none());
    Ok(())
}

/// QEMU serves one client at a time on each socket.
async fn next_client_is_served(version: Version) -> TestResult {
    let (qemu, first) = started(version).await?;
    let second = tokio::spawn(Client::connect_unix(qemu.socket().to_owned()));
    first.execute(commands::QueryStatus::new()).await?;
    assert!(!second.is_finished(), "two clients are served");
    drop(first);
    second.await??.execute(commands::QueryStatus::new()).await?;
    Ok(())
}

async fn every_monitor_hears_of_events(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.monitor("second").start()?;
    let first = Client::connect_unix(qemu.socket()).await?;
    let second = Client::connect_unix(qemu.path("second")).await?;
    let mut heard = [first.subscribe::<events::Resume>(), second.subscribe()];
    first.execute(commands::Cont::new()).await?;
    for events in &mut heard {
        next(events).await?;
    }
    Ok(())
}

async fn tcp_serves_too(version: Version) -> TestResult {
    let mut qemu = Qemu::new(version)?.tcp_monitor().start()?;
    let client = Client::options().connect_tcp(qemu.tcp_address()?).await?;
    client.execute(commands::QueryStatus::new()).await?;
    Ok(())
}

async fn pretty_messages_are_understood(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.pretty().start()?;
    let client = Client::connect_unix(qemu.socket()).await?;
    let mut resumes = client.subscribe::<events::Resume>();
    let names = client.execute(commands::QueryCommands::new()).await?;
    assert!(names.iter().any(|command| command.name == "query-status"));
    client.execute(commands::Cont::new()).await?;
    next(&mut resumes).await?;
    Ok(())
}

async fn storage_daemon_is_served(version: Version) -> TestResult {
    let node = "driver=null-co,node-name=nothing,size=65536";
    let mut daemon = StorageDaemon::new(version)?.args(["--blockdev", node]).start()?;
    let client = Client::connect_unix(daemon.socket()).await?;
    let nodes = client.execute(commands::QueryNamedBlockNodes::new()).await?;
    assert_eq!(nodes[0].node_name.as_deref(), Some("nothing"));
    client.execute(commands::Quit::new()).await?;
    assert!(daemon.wait()?.success());
    Ok(())
}
