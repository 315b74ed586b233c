//! Connecting monitors, and the end of their connections.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::time::Duration;

use qmp::monitor::{
    AgentOptions, AgentState, AgentUpdate, ChardevError, DISCONNECT, MonitorConnectError,
    MonitorEvent, MonitorEvents, MonitorOptions, Registry,
};
use qmp::types::ShutdownCause;
use qmp::{
    Client, ConnectError, ConnectOptions, DisconnectCause, Error, Event, EventError, Monitor,
    commands, events, types,
};
use qmp_tests::{Failure, Qemu, TestResult, Version, live_tests};

use tokio::net::UnixStream;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

use crate::support::{refusal, soon, with_monitor};

live_tests!(
    connect_gives_the_monitor_that_is_there,
    connect_at_once_from_several_tasks,
    connect_again_after_disconnect,
    connect_again_after_the_end,
    connect_times_out,
    connect_to_nothing_is_not_remembered,
    connect_to_no_qmp_server,
    connect_with_a_ring_buffer_that_is_not_there,
    connect_with_a_log_file,
    connect_with_an_event_handler,
    connect_with_a_second_event_handler,
    connect_with_another_log_file,
    connect_with_any_transport,
    connect_with_a_name_and_any_transport,
    attach_to_a_client,
    connect_with_an_agent_afterwards,
    disconnect_ends_pending_calls_and_twice_is_harmless,
    wait_completes_however_it_ends,
    set_initialized_decides_on_a_shutdown_of_ones_own,
    is_initialized_ends_with_qemus_own_shutdown,
    disconnect_owes_no_shutdown,
    run_any_command,
    run_json_puts_the_id_back,
    increase_id_keeps_ids_apart,
);

async fn connect_gives_the_monitor_that_is_there(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.monitor("second").start()?;
    let registry = Registry::new();
    let first = registry.connect(qemu.socket(), MonitorOptions::new()).await?;
    // QEMU would serve a second connection only after the end of the first.
    let again = soon(registry.connect(qemu.socket(), MonitorOptions::new())).await??;
    again.disconnect();
    assert!(first.client().is_closed());

    let other = registry.connect(qemu.path("second"), MonitorOptions::new()).await?;
    assert_eq!(registry.paths(), [qemu.path("second")]);
    assert!(registry.get(qemu.socket()).is_none());
    registry.get(qemu.path("second")).expect("it is there").status().await?;
    other.status().await?;
    Ok(())
}

async fn connect_at_once_from_several_tasks(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.start()?;
    let registry = Registry::new();
    let tasks = [(); 8].map(|()| {
        let (registry, path) = (registry.clone(), qemu.socket().to_owned());
        tokio::spawn(async move {
            let monitor = registry.connect(path, MonitorOptions::new()).await?;
            monitor.status().await?;
            Ok::<(), Failure>(())
        })
    });
    for task in tasks {
        soon(task).await???;
    }
    Ok(())
}

async fn connect_again_after_disconnect(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.start()?;
    let registry = Registry::new();
    for _ in 0..3 {
        let monitor = soon(registry.connect(qemu.socket(), MonitorOptions::new())).await??;
        monitor.status().await?;
        monitor.disconnect();
        assert!(registry.get(qemu.socket()).is_none() && registry.paths().is_empty());
    }
    Ok(())
}

async fn connect_again_after_the_end(version: Version) -> TestResult {
    let registry = Registry::new();
    let mut qemu = Qemu::new(version)?.start()?;
    let monitor = registry.connect(qemu.socket(), MonitorOptions::new()).await?;
    qemu.kill()?;
    soon(monitor.wait()).await?;
    let outcome = registry.connect(qemu.socket(), MonitorOptions::new()).await;
    assert!(
        matches!(outcome, Err(MonitorConnectError::Connect(ConnectError::Transport { .. }))),
        "{outcome:?}"
    );
    Ok(())
}

async fn connect_times_out(version: Version) -> TestResult {
    let (qemu, monitor) = with_monitor(version).await?;
    let limit = Duration::from_millis(50);
    let connection = ConnectOptions::new().connect_deadline(Some(limit));
    let options = MonitorOptions::new().connection(connection);
    // QEMU already has a client and does not greet another one.
    let outcome = Registry::new().connect(qemu.socket(), options).await;
    assert!(
        matches!(outcome, Err(MonitorConnectError::Connect(ConnectError::TimedOut { .. }))),
        "{outcome:?}"
    );
    monitor.status().await?;
    Ok(())
}

async fn connect_to_nothing_is_not_remembered(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?;
    let registry = Registry::new();
    let path = qemu.path("qmp");
    assert!(registry.connect(&path, MonitorOptions::new()).await.is_err());
    let qemu = qemu.start()?;
    assert_eq!(qemu.socket(), path);
    registry.connect(&path, MonitorOptions::new()).await?.status().await?;
    Ok(())
}

/// A guest agent's socket uses the same syntax but sends no greeting.
async fn connect_to_no_qmp_server(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?;
    let path = qemu.path("other");
    let listener = tokio::net::UnixListener::bind(&path)?;
    let answer = async {
        let (mut stream, _) = listener.accept().await?;
        tokio::io::AsyncWriteExt::write_all(&mut stream, b"{\"return\": {}}\n{\"QGA\": 1}\n")
            .await?;
        // The stream is held until the other side has read enough.
        let mut rest = Vec::new();
        tokio::io::AsyncReadExt::read_to_end(&mut stream, &mut rest).await
    };
    let connection = ConnectOptions::new().connect_deadline(Some(Duration::from_millis(200)));
    let options = MonitorOptions::new().connection(connection);
    let connecting = options.connect(&path);
    let (outcome, _) = soon(async { tokio::join!(connecting, answer) }).await?;
    let Err(MonitorConnectError::Connect(error)) = outcome else { panic!("{outcome:?}") };
    assert!(
        matches!(error, ConnectError::NotAQmpServer { .. } | ConnectError::TimedOut { .. }),
        "{error:?}"
    );
    Ok(())
}

/// It is watched for, and what is no ring buffer is refused.
async fn connect_with_a_ring_buffer_that_is_not_there(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.args(["-chardev", "null,id=null0"]).start()?;
    let registry = Registry::new();
    let options = MonitorOptions::new().agent(AgentOptions::new("null0"));
    let outcome = registry.connect(qemu.socket(), options).await;
    let Err(MonitorConnectError::Agent(ChardevError::NotARingBuffer { id, .. })) = &outcome else {
        panic!("{outcome:?}")
    };
    assert_eq!(id, "null0");

    let (sender, mut heard) = unbounded_channel();
    let agent = AgentOptions::new("ring0").interval(Duration::from_millis(5));
    let options = MonitorOptions::new().agent(agent).on_agent(move |update| {
        let _ = sender.send(update.clone());
    });
    let monitor = soon(registry.connect(qemu.socket(), options)).await??;
    let ring = || {
        let ring = types::ChardevRingbuf::new().size(4096);
        monitor.add_chardev("ring0", types::ChardevBackend::ringbuf(ring))
    };
    let mut expect = async |expected: &[AgentUpdate]| {
        for expected in expected {
            assert_eq!(soon(heard.recv()).await?.as_ref(), Some(expected));
        }
        Ok::<(), Failure>(())
    };
    expect(&[AgentUpdate::State(AgentState::Absent)]).await?;
    assert_eq!(monitor.agent_state("ring0"), Some(AgentState::Absent));
    ring().await?;
    expect(&[AgentUpdate::State(AgentState::Unknown)]).await?;
    monitor.execute(commands::RingbufWrite::new("ring0", "{}\nSTARTED\n")).await?;
    let line = AgentUpdate::Line("{}".to_owned());
    expect(&[line, AgentUpdate::State(AgentState::Started)]).await?;
    assert_eq!(monitor.agent_state("ring0"), Some(AgentState::Started));
    monitor.remove_chardev("ring0").await?;
    expect(&[AgentUpdate::State(AgentState::Absent)]).await?;
    ring().await?;
    expect(&[AgentUpdate::State(AgentState::Unknown)]).await?;
    assert_eq!(monitor.agent_state("nobody"), None);
    Ok(())
}

async fn connect_with_a_log_file(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.args(["-chardev", "ringbuf,id=ring0,size=64"]).start()?;
    let log = qemu.path("log");
    let options = || MonitorOptions::new().log_file(&log);
    let read = |monitor: Monitor| async move {
        monitor.status().await?;
        monitor.execute(commands::RingbufRead::new("ring0", 64)).await?;
        monitor.run("query-name", &serde_json::json!({})).await?;
        Ok::<(), Failure>(())
    };
    read(options().connect(qemu.socket()).await?).await?;
    assert_eq!(fs::metadata(&log)?.permissions().mode() & 0o777, 0o600);
    read(options().unlogged(["query-name"]).connect(qemu.socket()).await?).await?;

    // The log is written by another task.
    let full = || {
        let text = fs::read_to_string(&log).unwrap_or_default();
        (text.matches("\"query-status\"").count() == 2 && text.contains("ringbuf-read"))
            .then_some(text)
    };
    let text = qmp_tests::poll("the log", || Ok(full()))?;
    assert_eq!(text.matches("\"query-name\"").count(), 1, "{text}");
    assert_eq!(text.matches("ringbuf-read").count(), 1, "{text}");

    let nowhere = MonitorOptions::new().log_file("/nowhere/at/all").connect(qemu.socket()).await;
    assert!(matches!(nowhere, Err(MonitorConnectError::Log { .. })), "{nowhere:?}");
    Ok(())
}

async fn connect_with_an_event_handler(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.start()?;
    let (sender, mut heard) = tokio::sync::mpsc::unbounded_channel();
    let options = MonitorOptions::new().on_event(move |event| {
        let _ = sender.send(event.clone());
    });
    let monitor = options.connect(qemu.socket()).await?;
    monitor.start().await?;
    let mut names = vec![name(&soon(heard.recv()).await?.expect("no end"))];
    monitor.quit().await?;
    // The handler is dropped when the connection has ended and all events were reported.
    while let Some(event) = soon(heard.recv()).await? {
        names.push(name(&event));
    }
    assert_eq!(names.first().map(String::as_str), Some("RESUME"));
    assert_eq!(names.iter().filter(|name| *name == "SHUTDOWN").count(), 1, "{names:?}");
    Ok(())
}

/// Creates options with a handler that forwards the names of the events.
fn passing_on() -> (MonitorOptions, UnboundedReceiver<String>) {
    let (sender, heard) = unbounded_channel();
    let options = MonitorOptions::new().on_event(move |event| {
        let _ = sender.send(name(event));
    });
    (options, heard)
}

async fn all(mut heard: UnboundedReceiver<String>) -> Result<Vec<String>, Failure> {
    let mut names = Vec::new();
    // The handler is dropped when the connection has ended and all events were reported.
    while let Some(name) = soon(heard.recv()).await? {
        names.push(name);
    }
    Ok(names)
}

async fn connect_with_a_second_event_handler(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.start()?;
    let registry = Registry::new();
    let ((first, first_heard), (second, second_heard)) = (passing_on(), passing_on());
    // Each handler is registered twice. It hears each event once.
    for options in [first.clone(), second.clone(), first, second] {
        soon(registry.connect(qemu.socket(), options)).await??;
    }
    let monitor = registry.get(qemu.socket()).expect("it is there");
    monitor.start().await?;
    monitor.quit().await?;
    let (first, second) = (all(first_heard).await?, all(second_heard).await?);
    assert_eq!(first.iter().filter(|name| *name == "RESUME").count(), 1, "{first:?}");
    assert_eq!(first.iter().filter(|name| *name == "SHUTDOWN").count(), 1, "{first:?}");
    assert_eq!(second, first);
    Ok(())
}

async fn connect_with_another_log_file(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.start()?;
    let registry = Registry::new();
    let logging = |name| MonitorOptions::new().log_file(qemu.path(name));
    registry.connect(qemu.socket(), logging("log")).await?;
    soon(registry.connect(qemu.socket(), logging("log"))).await??;
    soon(registry.connect(qemu.socket(), MonitorOptions::new())).await??;
    let outcome = soon(registry.connect(qemu.socket(), logging("other"))).await?;
    let Err(MonitorConnectError::OtherLog { socket, log }) = &outcome else {
        panic!("{outcome:?}")
    };
    assert_eq!((socket.as_path(), log), (qemu.socket(), &qemu.path("other")));
    assert!(!log.exists());
    registry.get(qemu.socket()).expect("it is there").status().await?;
    Ok(())
}

async fn connect_with_any_transport(version: Version) -> TestResult {
    let mut qemu = Qemu::new(version)?.tcp_monitor().start()?;
    let address = qemu.tcp_address()?;
    let (options, heard) = passing_on();
    let log = qemu.path("log");
    let options = options.log_file(&log);
    let monitor = options.connect_with(|connection| connection.connect_tcp(address)).await?;
    monitor.start().await?;
    monitor.quit().await?;
    let names = all(heard).await?;
    assert_eq!(names.first().map(String::as_str), Some("RESUME"));
    assert_eq!(names.last().map(String::as_str), Some("SHUTDOWN"));
    let logged = || fs::read_to_string(&log).unwrap_or_default().contains("SHUTDOWN").then_some(());
    qmp_tests::poll("the log", || Ok(logged()))?;
    Ok(())
}

async fn connect_with_a_name_and_any_transport(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.monitor("second").start()?;
    let registry = Registry::new();
    let stream = async |connection: ConnectOptions| {
        let stream = UnixStream::connect(qemu.socket()).await.expect("it listens");
        connection.connect_unix_stream(stream).await
    };
    let monitor = registry.connect_with("vm", MonitorOptions::new(), stream).await?;
    let again = async |_: ConnectOptions| panic!("it is connected");
    soon(registry.connect_with("vm", MonitorOptions::new(), again)).await??.status().await?;
    assert_eq!(registry.paths(), [Path::new("vm")]);
    monitor.disconnect();
    assert!(registry.get("vm").is_none());
    Ok(())
}

async fn attach_to_a_client(version: Version) -> TestResult {
    let qemu = Qemu::new(version)?.start()?;
    let client = Client::connect_unix(qemu.socket()).await?;
    let logging = MonitorOptions::new().log_file(qemu.path("log"));
    let outcome = logging.attach(client.clone()).await;
    let Err(MonitorConnectError::OtherLog { socket, .. }) = &outcome else { panic!("{outcome:?}") };
    assert_eq!(socket, qemu.socket());
    let (options, heard) = passing_on();
    options.attach(client).await?.quit().await?;
    assert_eq!(all(heard).await?.last().map(String::as_str), Some("SHUTDOWN"));
    Ok(())
}

/// A second watch of one ring buffer would take half of the lines from the first.
async fn connect_with_an_agent_afterwards(version: Version) -> TestResult {
    let port = ["-chardev", "ringbuf,id=ring0,size=4096"];
    let qemu = Qemu::new(version)?.args(port).start()?;
    let registry = Registry::new();
    let monitor = registry.connect(qemu.socket(), MonitorOptions::new()).await?;
    let mut events = monitor.events();
    let often = |chardev| AgentOptions::new(chardev).interval(Duration::from_millis(1));
    let wrong = MonitorOptions::new().agent(often("compat_monitor0"));
    let outcome = soon(registry.connect(qemu.socket(), wrong)).await?;
    assert!(matches!(outcome, Err(MonitorConnectError::Agent(_))), "{outcome:?}");
    let (sender, mut told) = unbounded_channel();
    let agent = MonitorOptions::new().agent(often("ring0"));
    let again = agent.clone().on_agent(move |update| {
        let _ = sender.send(update.clone());
    });
    for agent in [agent, again.clone(), again] {
        soon(registry.connect(qemu.socket(), agent)).await??;
    }
    for (line, heard) in [("STARTED\n", true), ("STOPPED\n", false), ("STARTED\n", true)] {
        monitor.execute(commands::RingbufWrite::new("ring0", line)).await?;
        let told = soon(events.next()).await?.expect("no end")?;
        assert_eq!(matches!(told, MonitorEvent::AgentStarted { .. }), heard, "{told:?}");
    }
    // The handler that was attached twice is called once.
    for state in [AgentState::Started, AgentState::Stopped, AgentState::Started] {
        assert_eq!(soon(told.recv()).await?, Some(AgentUpdate::State(state)));
    }
    assert!(told.is_empty());
    Ok(())
}

fn name(event: &MonitorEvent) -> String {
    match event {
        MonitorEvent::Qemu(event) => event.event.name().to_owned(),
        other => format!("{other:?}"),
    }
}

async fn disconnect_ends_pending_calls_and_twice_is_harmless(version: Version) -> TestResult {
    let (mut qemu, monitor) = with_monitor(version).await?;
    // A QEMU that is stopped does not answer.
    qemu.signal(qmp_tests::Signal::STOP)?;
    let caller = monitor.clone();
    let call = tokio::spawn(async move { caller.status().await });
    tokio::task::yield_now().await;
    let end = monitor.wait();
    monitor.disconnect();
    monitor.disconnect();
    for outcome in [soon(call).await??.map(|_| ()), monitor.pause().await] {
        let Err(Error::Disconnected(end)) = &outcome else { panic!("{outcome:?}") };
        assert_eq!(end.cause(), DisconnectCause::Client);
    }
    soon(end).await?;
    monitor.disconnect();
    qemu.signal(qmp_tests::Signal::CONT)?;
    let monitor = Monitor::new(soon(qmp::Client::connect_unix(qemu.socket())).await??);
    monitor.status().await?;
    Ok(())
}

async fn wait_completes_however_it_ends(version: Version) -> TestResult {
    let (mut qemu, monitor) = with_monitor(version).await?;
    let (one, other) = (monitor.wait(), monitor.wait());
    qemu.kill()?;
    soon(one).await?;
    soon(other).await?;
    // A wait that begins late ends too, even if no monitor keeps the connection open.
    let late = monitor.wait();
    drop(monitor);
    soon(late).await?;
    Ok(())
}

/// Returns the items of the stream before its end.
async fn until_the_end(mut events: MonitorEvents) -> Result<Vec<MonitorEvent>, Failure> {
    let mut seen = Vec::new();
    loop {
        match soon(events.next()).await? {
            Some(Ok(event)) => seen.push(event),
            Some(Err(EventError::Ended(_))) => break,
            Some(Err(error)) => return Err(error.into()),
            None => return Err(Failure::new("the end was not told")),
        }
    }
    assert!(soon(events.next()).await?.is_none());
    Ok(seen)
}

fn shutdowns(events: &[MonitorEvent]) -> Vec<&events::Shutdown> {
    let mut shutdowns = Vec::new();
    for event in events {
        if let MonitorEvent::Qemu(event) = event
            && let Event::Shutdown(shutdown) = &event.event
        {
            shutdowns.push(shutdown);
        }
    }
    shutdowns
}

async fn set_initialized_decides_on_a_shutdown_of_ones_own(version: Version) -> TestResult {
    for enabled in [true, false] {
        let (mut qemu, monitor) = with_monitor(version).await?;
        assert!(!monitor.disconnect_event());
        monitor.set_disconnect_event(enabled);
        let events = monitor.events();
        qemu.kill()?;
        let seen = until_the_end(events).await?;
        for event in &seen {
            let json = serde_json::to_value(event)?;
            assert!(event.to_string().starts_with(json["event"].as_str().expect("a name")));
        }
        let lost = seen.iter().filter(|event| matches!(event, MonitorEvent::Lost(_))).count();
        assert_eq!(lost, usize::from(!enabled), "{seen:?}");
        let reasons = shutdowns(&seen).into_iter().map(|event| event.reason.as_str());
        let expected: &[&str] = if enabled { &[DISCONNECT] } else { &[] };
        assert_eq!(reasons.collect::<Vec<_>>(), expected);
    }
    Ok(())
}

async fn is_initialized_ends_with_qemus_own_shutdown(version: Version) -> TestResult {
    let (_qemu, monitor) = with_monitor(version).await?;
    let events = monitor.events();
    monitor.quit().await?;
    let seen = until_the_end(events).await?;
    let [shutdown] = shutdowns(&seen)[..] else { panic!("{seen:?}") };
    assert_eq!(shutdown.reason, ShutdownCause::HostQmpQuit);
    assert!(!seen.iter().any(|event| matches!(event, MonitorEvent::Lost(_))), "{seen:?}");
    assert!(!monitor.disconnect_event());
    // A stream that is created after the end reports no further end.
    assert!(shutdowns(&until_the_end(monitor.events()).await?).is_empty());
    Ok(())
}

async fn disconnect_owes_no_shutdown(version: Version) -> TestResult {
    let (_qemu, monitor) = with_monitor(version).await?;
    let events = monitor.events();
    monitor.disconnect();
    assert_eq!(until_the_end(events).await?, []);
    Ok(())
}

async fn run_any_command(version: Version) -> TestResult {
    let (_qemu, monitor) = with_monitor(version).await?;
    let arguments = serde_json::json!({"path": "/machine", "property": "type"});
    let value = monitor.run("qom-get", &arguments).await?;
    assert_eq!(value.get(), format!("\"pc-q35-{version}-machine\""));
    let refusal = refusal(monitor.run("no-such-command", &serde_json::json!({})).await);
    assert_eq!(refusal.class, qmp::ErrorClass::CommandNotFound);
    Ok(())
}

async fn run_json_puts_the_id_back(version: Version) -> TestResult {
    let (_qemu, monitor) = with_monitor(version).await?;
    let id = r#"{"mine": [1, 2.50]}"#;
    let reply = monitor.run_json(&format!(r#"{{"execute": "query-name", "id": {id}}}"#)).await?;
    assert_eq!(reply, format!(r#"{{"return": {{}}, "id": {id}}}"#));
    let reply = monitor.run_json(r#"{"execute": "query-name"}"#).await?;
    assert_eq!(reply, r#"{"return": {}}"#);
    Ok(())
}

/// Commands whose callers chose the same id, executed concurrently.
async fn increase_id_keeps_ids_apart(version: Version) -> TestResult {
    let (_qemu, monitor) = with_monitor(version).await?;
    let tasks = (0..32).map(|number| {
        let monitor = monitor.clone();
        let property = ["type", "memory-encryption"][number % 2];
        let arguments = format!(r#"{{"path": "/machine", "property": "{property}"}}"#);
        let command = format!(r#"{{"execute": "qom-get", "arguments": {arguments}, "id": 1}}"#);
        tokio::spawn(async move { (number, monitor.run_json(&command).await) })
    });
    for task in tasks.collect::<Vec<_>>() {
        let (number, reply) = soon(task).await??;
        let reply = reply?;
        assert_eq!(reply.contains("-machine"), number % 2 == 0, "{reply}");
        assert!(reply.ends_with(r#""id": 1}"#), "{reply}");
    }
    Ok(())
}
