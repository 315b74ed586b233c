//! The blocking client, against servers on threads of their own.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::os::unix::net::{UnixListener, UnixStream};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use qmp::blocking::Client;
use qmp::{
    CallOptions, ConnectError, ConnectOptions, DisconnectCause, Ended, Error, EventError, RawEvent,
    RequestError, Stage,
};
use serde_json::{Value, json};

use crate::commands::{GetFd, QueryStatus, QueryYank, Reason, Reset, Stop};
use crate::peer::GREETING;
use crate::watchdog::Watchdog;

/// The server's end of a connection.
struct Server {
    stream: BufReader<UnixStream>,
}

impl Server {
    fn send(&mut self, text: &str) {
        self.stream.get_mut().write_all(text.as_bytes()).unwrap();
    }

    fn command(&mut self) -> Option<Value> {
        let mut line = String::new();
        let count = self.stream.read_line(&mut line).ok()?;
        (count > 0).then(|| serde_json::from_str(&line).unwrap())
    }

    fn answer(&mut self, command: &Value, value: &Value) {
        self.send(&format!("{}\r\n", json!({"return": value, "id": command["id"]})));
    }

    /// Answers every command with its arguments until the client closes.
    fn echo(mut self) {
        while let Some(command) = self.command() {
            self.answer(&command, &command["arguments"]);
        }
    }
}

/// Creates a client, and a thread that runs the script of the server after the greeting.
fn connected<T: Send + 'static>(
    options: &ConnectOptions,
    script: impl FnOnce(Server) -> T + Send + 'static,
) -> (Client, JoinHandle<T>) {
    let (ours, theirs) = UnixStream::pair().unwrap();
    let server = thread::spawn(move || {
        let mut server = Server { stream: BufReader::new(theirs) };
        server.send(GREETING);
        let negotiation = server.command().unwrap();
        server.answer(&negotiation, &json!({}));
        script(server)
    });
    (Client::connect_descriptor_with(ours.into(), options).unwrap(), server)
}

fn numbered(number: usize) -> QueryStatus {
    QueryStatus(vec![("n", json!(number))])
}

#[test]
fn executes_from_many_threads() {
    let (client, server) = connected(&ConnectOptions::new(), Server::echo);
    let threads: Vec<_> = (0..8)
        .map(|thread| {
            let client = client.clone();
            thread::spawn(move || {
                for number in thread * 1000..thread * 1000 + 200 {
                    assert_eq!(client.execute(numbered(number)).unwrap()["n"], number);
                }
            })
        })
        .collect();
    threads.into_iter().for_each(|thread| thread.join().unwrap());
    drop(client);
    server.join().unwrap();
}

#[test]
fn executes_raw_and_refuses_what_cannot_be_sent() {
    let (client, server) = connected(&ConnectOptions::new(), Server::echo);
    let reply = client.execute_raw("x", &json!({"a": 1}), CallOptions::new()).unwrap();
    assert_eq!(reply.get(), r#"{"a":1}"#);
    let reply = client.execute_json("{\"execute\": \"y\"}", CallOptions::new()).unwrap();
    assert_eq!(reply.get(), "null");
    assert!(client.execute_json("{}", CallOptions::new()).is_err());
    let error = client.execute_oob(QueryYank::default()).unwrap_err();
    assert!(matches!(error, Error::Request(RequestError::OutOfBandDisabled { .. })), "{error}");
    drop(client);
    server.join().unwrap();
}

#[test]
fn yields_events_while_another_thread_executes() {
    let (client, server) = connected(&ConnectOptions::new(), |mut server| {
        let stop = server.command().unwrap();
        server.send("{\"event\": \"RESET\", \"data\": {\"reason\": \"host-qmp-system-reset\"}}");
        server.answer(&stop, &json!({}));
        server.echo();
    });
    let mut events = client.subscribe::<Reset>();
    let reader = thread::spawn(move || {
        let event = events.next().unwrap().unwrap().event;
        assert_eq!(event.reason, Reason::HostQmpSystemReset);
        let Some(Err(EventError::Ended(Ended::Disconnected(end)))) = events.next() else {
            panic!()
        };
        assert_eq!(end.cause(), DisconnectCause::Client);
        assert!(events.next().is_none());
        assert!(events.next_within(Duration::from_secs(1)).is_none());
    });
    client.execute(Stop::default()).unwrap();
    assert_eq!(client.execute(numbered(1)).unwrap()["n"], 1);
    // A subscription alone does not keep the connection open.
    drop(client);
    server.join().unwrap();
    reader.join().unwrap();
}

#[test]
fn events_within_a_limit_end_at_the_limit() {
    let (client, server) = connected(&ConnectOptions::new(), |mut server| {
        server.command().unwrap();
        server.send("{\"event\": \"STOP\"}{\"event\": \"RESUME\"}");
        server.echo();
    });
    let mut events = client.subscribe::<RawEvent>();
    assert!(events.next_within(Duration::from_millis(1)).is_none());
    let options = CallOptions::new().deadline(Duration::from_millis(50));
    let error = client.execute_with(Stop::default(), options).unwrap_err();
    assert!(matches!(error, Error::TimedOut(_)), "{error}");
    let names: Vec<_> = events
        .within(Duration::from_millis(50))
        .map(|event| event.unwrap().event.name().to_owned())
        .collect();
    assert_eq!(names, ["STOP", "RESUME"]);
    // The connection is still in step after a call that timed out.
    assert_eq!(client.execute(numbered(7)).unwrap()["n"], 7);
    drop(client);
    server.join().unwrap();
}

#[test]
fn tells_every_thread_of_the_end() {
    let (client, server) = connected(&ConnectOptions::new(), |mut server| {
        for _ in 0..3 {
            server.command().unwrap();
        }
        server.send("{\"event\": \"SHUTDOWN\", \"data\": {\"guest\": true}}");
    });
    let mut events = client.subscribe::<RawEvent>();
    let calls: Vec<_> = (0..3)
        .map(|number| {
            let client = client.clone();
            thread::spawn(move || client.execute(numbered(number)))
        })
        .collect();
    for call in calls {
        let Err(Error::Disconnected(error)) = call.join().unwrap() else { panic!() };
        assert_eq!(error.cause(), DisconnectCause::Server);
        assert_eq!(error.shutdown().unwrap().name(), "SHUTDOWN");
    }
    assert_eq!(events.next().unwrap().unwrap().event.name(), "SHUTDOWN");
    assert!(matches!(events.next(), Some(Err(EventError::Ended(_)))));
    assert!(events.next().is_none());
    assert!(client.execute(Stop::default()).unwrap_err().is_end());
    assert!(client.ended().is_some());
    server.join().unwrap();
}

#[test]
fn keeps_eight_commands_in_flight_with_out_of_band_on() {
    let (tell, told) = std::sync::mpsc::channel();
    let (client, server) = connected(&ConnectOptions::new().oob(true), move |mut server| {
        let held: Vec<_> = (0..8).map(|_| server.command().unwrap()).collect();
        tell.send(()).unwrap();
        // Only the out-of-band command can come now.
        let yank = server.command().unwrap();
        assert_eq!(yank["exec-oob"], "query-yank");
        server.answer(&yank, &json!([]));
        for command in held {
            server.answer(&command, &command["arguments"]);
        }
        server.echo();
    });
    let calls: Vec<_> = (0..12)
        .map(|number| {
            let client = client.clone();
            thread::spawn(move || client.execute(numbered(number)).unwrap())
        })
        .collect();
    told.recv().unwrap();
    assert_eq!(client.execute_oob(QueryYank::default()).unwrap(), json!([]));
    for (number, call) in calls.into_iter().enumerate() {
        assert_eq!(call.join().unwrap()["n"], number);
    }
    drop(client);
    server.join().unwrap();
}

#[test]
fn sends_and_closes_descriptors() {
    let (client, server) = connected(&ConnectOptions::new(), |mut server| {
        let descriptor = crate::descriptors::receive_blocking(server.stream.get_ref());
        let command = json!({"id": 2});
        server.answer(&command, &json!({}));
        server.echo();
        descriptor
    });
    let (sent, mut kept) = UnixStream::pair().unwrap();
    let options = CallOptions::new().descriptor(sent);
    client.execute_with(GetFd(vec![("fdname", json!("f"))]), options).unwrap();
    drop(client);
    drop(server.join().unwrap());
    assert_eq!(kept.read(&mut [0]).unwrap(), 0);
}

#[test]
fn a_server_that_hangs_inside_a_command_ends_the_connection() {
    let options = ConnectOptions::new().write_deadline(Some(Duration::from_millis(1)));
    let (go, wait) = std::sync::mpsc::channel::<()>();
    let (client, server) = connected(&options, move |server| {
        let _ = wait.recv();
        drop(server);
    });
    let large = QueryStatus(vec![("filler", json!("a".repeat(4 << 20)))]);
    let Err(Error::Disconnected(error)) = client.execute(large) else { panic!() };
    assert_eq!(error.cause(), DisconnectCause::WriteDeadline);
    drop(go);
    server.join().unwrap();
}

#[test]
fn connects_by_path_and_over_tcp_and_says_how_far_it_came() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("qmp");
    let listener = UnixListener::bind(&path).unwrap();
    let limit = ConnectOptions::new().connect_deadline(Some(Duration::from_millis(20)));
    let error = Client::connect_unix_with(&path, &limit).unwrap_err();
    assert!(
        matches!(error, ConnectError::TimedOut { stage: Stage::AwaitingGreeting, .. }),
        "{error}"
    );
    drop(listener);
    assert!(matches!(Client::connect_unix(&path), Err(ConnectError::Transport { .. })));

    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let server =
        thread::spawn(move || listener.accept().unwrap().0.write_all(b"SSH-2.0\r\n").unwrap());
    let error = Client::connect_tcp_with(address, &ConnectOptions::new()).unwrap_err();
    assert!(matches!(error, ConnectError::NotAQmpServer { .. }), "{error}");
    server.join().unwrap();
}

/// Creates a runtime whose clock stands still while a thread waits.
fn paused() -> tokio::runtime::Runtime {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    builder.enable_all().start_paused(true).build().unwrap()
}

#[test]
fn time_passes_where_the_clock_of_a_runtime_stands_still() {
    let _watchdog = Watchdog::new();
    paused().block_on(async {
        let options = ConnectOptions::new().connect_deadline(Some(Duration::from_millis(50)));
        let (mute, _theirs) = UnixStream::pair().unwrap();
        let error = Client::connect_descriptor_with(mute.into(), &options).unwrap_err();
        assert!(matches!(error, ConnectError::TimedOut { .. }), "{error}");

        let (client, server) =
            connected(&ConnectOptions::new(), |mut server| while server.command().is_some() {});
        let mut events = client.subscribe::<RawEvent>();
        assert!(events.next_within(Duration::from_millis(50)).is_none());
        assert!(events.within(Duration::from_millis(50)).next().is_none());
        let hasty = CallOptions::new().deadline(Duration::from_millis(50));
        let error = client.execute_with(QueryStatus::default(), hasty).unwrap_err();
        assert!(matches!(error, Error::TimedOut(_)), "{error}");
        drop((client, events));
        server.join().unwrap();
    });
}

#[test]
fn spawns_a_child_on_a_socket_pair() {
    let mut shell = std::process::Command::new("sh");
    let version = r#"{"qemu":{"major":10,"minor":0,"micro":0},"package":""}"#;
    shell.args([
        "-c",
        &format!(
            r#"echo '{{"QMP":{{"version":{version},"capabilities":[]}}}}' >&0
        read negotiation; echo '{{"return":{{}},"id":1}}' >&0
        read command; echo "{{\"return\":\"$0 $1\",\"id\":2}}" >&0"#
        ),
    ]);
    let (mut child, client) = Client::spawn(shell).unwrap();
    let arguments = client.execute(QueryStatus::default()).unwrap();
    assert_eq!(arguments, "-chardev socket,id=qmp-client,fd=0");
    assert!(child.wait().unwrap().success());
    assert!(client.execute(QueryStatus::default()).unwrap_err().is_end());
    let mut shell = std::process::Command::new("sh");
    shell.args(["-c", "echo 'no such option' >&2; exit 1"]);
    let error = Client::spawn(shell).unwrap_err();
    let shown = "sh: exit status: 1 before the monitor could be used: no such option";
    assert_eq!(error.to_string(), shown);
    let missing = std::process::Command::new("/nonexistent/qemu");
    let error = Client::spawn(missing).unwrap_err();
    assert!(matches!(error, ConnectError::Start { .. }), "{error}");
}
