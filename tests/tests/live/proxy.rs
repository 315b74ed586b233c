//! Several clients on one monitor.

mod kinds;
mod python;

use std::fs::{self, File};
use std::io::{self, BufRead as _, BufReader, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use qmp::proxy::{Notice, Proxy};
use qmp::{CallOptions, Client, ConnectOptions, Ended, Event, commands, types};
use qmp_tests::{Failure, PATIENCE, Qemu, RawQmp, Server, TestResult, Version, live_tests};
use serde_json::{Value, json};
use tokio::task::JoinHandle;

live_tests!(
    every_reply_is_at_its_asker,
    events_and_the_end_are_told_to_all,
    descriptors_of_two_clients_stay_apart,
    a_client_that_is_killed_disturbs_nobody,
    a_client_that_stops_reading_loses_events_alone,
    what_is_not_allowed_is_refused_as_by_qemu,
    messages_need_no_line_ends,
    clients_negotiate_for_themselves,
    the_schema_is_the_servers_own_and_asked_for_once,
    the_socket_is_private_and_goes_with_the_listener,
);

/// A QEMU with a proxy in front of it.
struct Shared {
    server: Server,
    path: PathBuf,
    notices: Arc<Mutex<Vec<Notice>>>,
    running: JoinHandle<Ended>,
}

impl Shared {
    async fn new(version: Version) -> Result<Self, Failure> {
        Self::with(version, ConnectOptions::new().oob(true), |proxy| proxy).await
    }

    async fn with(
        version: Version,
        options: ConnectOptions,
        set: impl FnOnce(Proxy) -> Proxy,
    ) -> Result<Self, Failure> {
        let server = Qemu::new(version)?.start()?;
        let client = options.connect_unix(server.socket()).await?;
        let notices = Arc::<Mutex<Vec<Notice>>>::default();
        let kept = Arc::clone(&notices);
        let proxy = Proxy::new(&client).on_notice(move |it| {
            if let Ok(mut kept) = kept.lock() {
                kept.push(it.clone());
            }
        });
        let path = server.path("shared");
        let listener = set(proxy).listen(&path)?;
        Ok(Self { server, path, notices, running: tokio::spawn(listener.run()) })
    }

    async fn client(&self) -> Result<Client, Failure> {
        let options = ConnectOptions::new().oob(true).connect_deadline(PATIENCE);
        Ok(options.connect_unix(&self.path).await?)
    }

    fn noticed(&self, is: impl Fn(&Notice) -> bool) -> bool {
        self.notices.lock().is_ok_and(|all| all.iter().any(is))
    }
}

/// How many commands each client executes.
fn commands_of_each() -> u64 {
    let count = std::env::var("QMP_TEST_PROXY_COMMANDS").ok().and_then(|it| it.parse().ok());
    count.unwrap_or(500)
}

/// Executes commands over a socket without the client, all with the same id.
fn ask(path: &Path, command: &str, member: &str) -> Result<u64, qmp_tests::Error> {
    let mut raw = RawQmp::connect(path)?;
    let mut answered = 0;
    for _ in 0..commands_of_each() {
        let reply = raw.execute(command, json!({}))?;
        answered += u64::from(reply.get(member).is_some());
    }
    Ok(answered)
}

async fn every_reply_is_at_its_asker(version: Version) -> TestResult {
    let shared = Shared::new(version).await?;
    let asks =
        [("query-status", "running"), ("query-version", "package"), ("query-kvm", "enabled")];
    let raw = asks.map(|(command, member)| {
        let path = shared.path.clone();
        tokio::task::spawn_blocking(move || ask(&path, command, member))
    });
    let client = shared.client().await?;
    for _ in 0..commands_of_each() {
        let name = client.execute(commands::QueryName::new()).await?;
        assert_eq!(name.name, None);
    }
    for answered in raw {
        assert_eq!(answered.await??, commands_of_each());
    }
    Ok(())
}

async fn events_and_the_end_are_told_to_all(version: Version) -> TestResult {
    let shared = Shared::new(version).await?;
    let (one, other) = (shared.client().await?, shared.client().await?);
    let mut events = [one.subscribe::<Event>(), other.subscribe::<Event>()];
    one.execute(commands::Cont::new()).await?;
    other.execute(commands::Quit::new()).await?;
    let mut times = Vec::new();
    for events in &mut events {
        let mut names = Vec::new();
        while let Some(Ok(event)) = events.next().await {
            names.push(event.event.name().to_owned());
            times.push(event.timestamp);
        }
        assert_eq!(names.first().map(String::as_str), Some("RESUME"));
        assert_eq!(names.last().map(String::as_str), Some("SHUTDOWN"));
    }
    // Both have the time that the server gave each event.
    let (first, second) = times.split_at(times.len() / 2);
    assert_eq!(first, second);
    let ended = shared.running.await?;
    assert!(ended.to_string().contains("SHUTDOWN"), "{ended}");
    Ok(())
}

/// Adds a node over a file of a size, of which the server gets the descriptor alone.
async fn add(client: &Client, file: File, name: &str) -> Result<(), Failure> {
    let options = CallOptions::new().descriptor(file);
    let set = client.execute_with(commands::AddFd::new(), options).await?.fdset_id;
    let file =
        types::BlockdevOptions::file(types::BlockdevOptionsFile::new(format!("/dev/fdset/{set}")));
    client.execute(commands::BlockdevAdd::new(file.node_name(name).read_only(true))).await?;
    Ok(())
}

async fn descriptors_of_two_clients_stay_apart(version: Version) -> TestResult {
    let shared = Shared::new(version).await?;
    let sizes = [1_u64 << 20, 3 << 20];
    let mut adding = Vec::new();
    for (index, size) in sizes.into_iter().enumerate() {
        let path = shared.server.path(&format!("image{index}"));
        File::create(&path)?.set_len(size)?;
        let client = shared.client().await?;
        adding.push(tokio::spawn(async move {
            for round in 0..10 {
                add(&client, File::open(&path)?, &format!("n{index}-{round}")).await?;
            }
            Ok::<_, Failure>(())
        }));
    }
    for adding in adding {
        adding.await??;
    }
    let nodes = shared.client().await?.execute(commands::QueryNamedBlockNodes::new()).await?;
    assert_eq!(nodes.len(), 20);
    for node in nodes {
        let index = usize::from(node.node_name.unwrap_or_default().starts_with("n1"));
        assert_eq!(node.image.virtual_size, sizes[index] as i64);
    }
    Ok(())
}

async fn a_client_that_is_killed_disturbs_nobody(version: Version) -> TestResult {
    let shared = Shared::new(version).await?;
    let client = shared.client().await?;
    let mut killed = UnixStream::connect(&shared.path)?;
    killed
        .write_all(b"{\"execute\":\"qmp_capabilities\"}{\"execute\":\"query-qmp-schema\"}{\"exe")?;
    drop(killed);
    for _ in 0..100 {
        client.execute(commands::QueryStatus::new()).await?;
    }
    qmp_tests::poll("the end of the other client", || {
        Ok(shared.noticed(|it| matches!(it, Notice::Left { .. })).then_some(()))
    })?;
    Ok(())
}

async fn a_client_that_stops_reading_loses_events_alone(version: Version) -> TestResult {
    let options = ConnectOptions::new().event_capacity(16);
    let shared = Shared::with(version, options, |proxy| proxy).await?;
    let mut slow = UnixStream::connect(&shared.path)?;
    slow.write_all(b"{\"execute\":\"qmp_capabilities\"}")?;
    // More than its socket holds, of which it reads nothing.
    slow.write_all(&b"{\"execute\":\"query-qmp-schema\"}".repeat(8))?;
    let client = shared.client().await?;
    let mut events = client.subscribe::<Event>();
    for _ in 0..50 {
        client.execute(commands::Cont::new()).await?;
        client.execute(commands::Stop::new()).await?;
        for name in ["RESUME", "STOP"] {
            let event = events.next().await.ok_or_else(|| Failure::new("no event"))??;
            assert_eq!(event.event.name(), name);
        }
    }
    // It is told of what it has missed once something can be written to it again.
    let reading = tokio::task::spawn_blocking(move || io::copy(&mut slow, &mut io::sink()));
    qmp_tests::poll("the lost events", || {
        let is = |it: &Notice| matches!(it, Notice::Lagged { count, .. } if *count > 0);
        Ok(shared.noticed(is).then_some(()))
    })?;
    shared.running.abort();
    reading.await??;
    Ok(())
}

async fn what_is_not_allowed_is_refused_as_by_qemu(version: Version) -> TestResult {
    let options = ConnectOptions::new().oob(true);
    let limits = |proxy: Proxy| proxy.read_only().allow(["cont"]);
    let shared = Shared::with(version, options, limits).await?;
    let client = shared.client().await?;
    client.execute(commands::QueryStatus::new()).await?;
    client.execute(commands::Cont::new()).await?;
    let error = client.execute(commands::Stop::new()).await.expect_err("it is not allowed");
    let refusal = error.server().ok_or_else(|| Failure::new(error.to_string()))?;
    assert_eq!(refusal.class.as_str(), "CommandNotFound");
    assert_eq!(refusal.description, "the proxy does not allow stop");
    let told =
        shared.noticed(|it| matches!(it, Notice::Refused { command, .. } if command == "stop"));
    assert!(told);
    assert!(client.execute(commands::QueryStatus::new()).await?.running);
    Ok(())
}

/// A client that reads messages by lines.
struct Lines(BufReader<UnixStream>);

impl Lines {
    fn connect(path: &Path) -> Result<(Self, Value), Failure> {
        let stream = UnixStream::connect(path)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let mut lines = Self(BufReader::new(stream));
        let greeting = lines.next()?;
        Ok((lines, greeting))
    }

    fn send(&mut self, text: &str) -> Result<(), Failure> {
        Ok(self.0.get_mut().write_all(text.as_bytes())?)
    }

    fn next(&mut self) -> Result<Value, Failure> {
        let mut line = String::new();
        self.0.read_line(&mut line)?;
        Ok(serde_json::from_str(&line)?)
    }
}

async fn messages_need_no_line_ends(version: Version) -> TestResult {
    let shared = Shared::new(version).await?;
    let (mut lines, greeting) = Lines::connect(&shared.path)?;
    assert_eq!(greeting["QMP"]["capabilities"], json!(["oob"]));
    lines.send(r#"{"execute": "qmp_capabilities", "arguments": {"enable": ["oob"]}}"#)?;
    assert_eq!(lines.next()?, json!({"return": {}}));
    lines.send(r#"{"execute":"query-name","id":{"a":[1]}}{"execute":"query-kvm""#)?;
    assert_eq!(lines.next()?["id"], json!({"a": [1]}));
    lines.send(",\n \"id\": null}[")?;
    assert_eq!(lines.next()?["id"], json!(null));
    // What is no object ends the connection, because nothing tells where the next message begins.
    assert_eq!(lines.next()?["error"]["class"], "GenericError");
    assert!(lines.next().is_err());
    Ok(())
}

async fn clients_negotiate_for_themselves(version: Version) -> TestResult {
    let shared =
        Shared::with(version, ConnectOptions::new(), |it| it.max_command_size(4096)).await?;
    let (mut lines, greeting) = Lines::connect(&shared.path)?;
    assert_eq!(greeting["QMP"]["capabilities"], json!([]));
    let mut ask = |text: &str| {
        lines.send(text)?;
        lines.next()
    };
    let early = ask(r#"{"execute": "query-name", "id": 1}"#)?;
    assert_eq!((&early["error"]["class"], &early["id"]), (&json!("CommandNotFound"), &json!(1)));
    let oob = r#"{"execute": "qmp_capabilities", "arguments": {"enable": ["oob"]}}"#;
    assert_eq!(ask(oob)?["error"]["class"], "GenericError");
    assert_eq!(ask(r#"{"execute": "qmp_capabilities"}"#)?, json!({"return": {}}));
    assert_eq!(ask(r#"{"execute": "qmp_capabilities"}"#)?["error"]["class"], "CommandNotFound");
    assert_eq!(ask(r#"{"exec-oob": "yank"}"#)?["error"]["class"], "GenericError");
    assert_eq!(ask(r#"{"foo": 1, "id": 7}"#)?["id"], 7);
    assert_eq!(ask(r#"{"execute": "nothing"}"#)?["error"]["class"], "CommandNotFound");
    let long = format!(r#"{{"execute": "query-name", "x": "{}", "id": 8}}"#, "y".repeat(5000));
    let refused = ask(&long)?;
    assert_eq!(refused["id"], 8);
    assert!(refused["error"]["desc"].as_str().is_some_and(|it| it.contains("4096 bytes")));
    assert!(ask(r#"{"execute": "query-name"}"#)?["return"].is_object());
    Ok(())
}

async fn the_schema_is_the_servers_own_and_asked_for_once(version: Version) -> TestResult {
    const ASK: &str = "{\"execute\": \"query-qmp-schema\"}";
    let mut shared = Shared::new(version).await?;
    let schema = async |client: &Client| client.execute_json(ASK, CallOptions::new()).await;
    let first = schema(&shared.client().await?).await?;
    let (one, other) = (shared.client().await?, shared.client().await?);
    let refused = "{\"execute\": \"query-qmp-schema\", \"arguments\": {\"x\": 1}}";
    assert!(one.execute_json(refused, CallOptions::new()).await.is_err());
    // A server that stands still says nothing.
    shared.server.signal(qmp_tests::Signal::STOP)?;
    assert_eq!(schema(&one).await?.get(), first.get());
    assert_eq!(schema(&other).await?.get(), first.get());
    shared.server.signal(qmp_tests::Signal::CONT)?;
    // It is what the server says without a proxy.
    let server = Qemu::new(version)?.start()?;
    let direct = schema(&Client::connect_unix(server.socket()).await?).await?;
    assert_eq!(direct.get(), first.get());
    Ok(())
}

async fn the_socket_is_private_and_goes_with_the_listener(version: Version) -> TestResult {
    let server = Qemu::new(version)?.start()?;
    let client = Client::connect_unix(server.socket()).await?;
    let path = server.path("shared");
    // A stale file is replaced, and one in use is not.
    drop(std::os::unix::net::UnixListener::bind(&path)?);
    let listener = Proxy::new(&client).listen(&path)?;
    assert_eq!(fs::metadata(&path)?.permissions().mode() & 0o777, 0o600);
    let error = Proxy::new(&client).listen(&path).expect_err("it is in use").to_string();
    assert!(error.starts_with(&format!("{}: cannot listen: ", path.display())), "{error}");
    drop(listener);
    assert!(!path.exists());
    // The connection of the proxy is not its own alone.
    client.execute(commands::QueryStatus::new()).await?;
    Ok(())
}
