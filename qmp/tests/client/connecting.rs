//! Connecting to servers that are busy, not yet running, or not running.

use std::io::Write;
use std::net::TcpListener;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use qmp::{
    CallOptions, Client, ConnectError, ConnectOptions, Error, RequestError, Stage, blocking,
};
use rustix::net::{AddressFamily, SocketAddrUnix, SocketType};
use tokio::io::AsyncReadExt;
use tokio::net::UnixStream;
use tokio::task::JoinSet;
use tokio::time::timeout;

use crate::commands::QueryStatus;
use crate::peer::{GREETING, Peer, connected};
use crate::watchdog::Watchdog;

/// The deadline of a connect that must not succeed.
const SHORT: Duration = Duration::from_millis(200);

fn short() -> ConnectOptions {
    ConnectOptions::new().connect_deadline(Some(SHORT))
}

fn patient() -> ConnectOptions {
    ConnectOptions::new().connect_deadline(Some(Duration::from_secs(120)))
}

/// Creates a Unix socket that accepts one client besides those it serves, as QEMU's sockets do.
fn listen(path: &Path) -> UnixListener {
    let socket = rustix::net::socket(AddressFamily::UNIX, SocketType::STREAM, None).unwrap();
    rustix::net::bind(&socket, &SocketAddrUnix::new(path).unwrap()).unwrap();
    rustix::net::listen(&socket, 0).unwrap();
    UnixListener::from(socket)
}

/// Serves `count` clients one after the other, each until it closes.
fn serve_in_turn(listener: UnixListener, count: usize) -> JoinHandle<()> {
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        for _ in 0..count {
            let (stream, _) = listener.accept().unwrap();
            stream.set_nonblocking(true).unwrap();
            runtime.block_on(async {
                let mut peer = Peer::new(tokio::net::UnixStream::from_std(stream).unwrap());
                peer.greet().await;
                peer.closed().await;
            });
        }
    })
}

#[tokio::test]
async fn clients_of_a_busy_server_get_in_in_turn() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("qmp");
    let server = serve_in_turn(listen(&path), 8);
    let mut clients = JoinSet::new();
    for _ in 0..8 {
        let path = path.clone();
        clients.spawn(async move { patient().connect_unix(path).await.map(drop) });
    }
    while let Some(outcome) = clients.join_next().await {
        outcome.unwrap().unwrap();
    }
    server.join().unwrap();
}

#[test]
fn blocking_clients_of_a_busy_server_get_in_in_turn() {
    let _watchdog = Watchdog::new();
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("qmp");
    let server = serve_in_turn(listen(&path), 8);
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| blocking::Client::connect_unix_with(&path, &patient()).unwrap());
        }
    });
    server.join().unwrap();
}

/// Checks that connecting timed out at a stage.
#[track_caller]
fn timed_out<T>(outcome: Result<T, ConnectError>, at: Stage, named: &str) {
    let Err(error) = outcome else { panic!("connected") };
    assert!(error.to_string().starts_with(named), "{error}");
    let ConnectError::TimedOut { stage, limit, .. } = error else { panic!("{error}") };
    assert_eq!((stage, limit), (at, SHORT));
}

#[tokio::test]
async fn no_place_to_wait_at_is_waited_for_within_the_deadline() {
    let _watchdog = Watchdog::new();
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("qmp");
    let _listener = listen(&path);
    let named = path.display().to_string();
    let blocking = || blocking::Client::connect_unix_with(&path, &short());
    // Each attempt leaves a connection that the server has to accept before another one fits.
    timed_out(blocking(), Stage::AwaitingGreeting, &named);
    timed_out(blocking(), Stage::Connecting, &named);
    timed_out(blocking(), Stage::Connecting, &named);
    timed_out(short().connect_unix(&path).await, Stage::Connecting, &named);
    let error = blocking().unwrap_err();
    assert!(error.is_busy(), "{error}");
    let error = error.to_string();
    assert!(error.contains("as many clients wait for the server as its socket takes"), "{error}");
}

#[tokio::test]
async fn a_tcp_port_that_takes_nobody_is_waited_for_within_the_deadline() {
    let _watchdog = Watchdog::new();
    let socket = rustix::net::socket(AddressFamily::INET, SocketType::STREAM, None).unwrap();
    rustix::net::bind(&socket, &"127.0.0.1:0".parse::<std::net::SocketAddr>().unwrap()).unwrap();
    rustix::net::listen(&socket, 0).unwrap();
    let address = TcpListener::from(socket);
    let address = (address.local_addr().unwrap(), address);
    let blocking = || blocking::Client::connect_tcp_with(address.0, &short());
    timed_out(blocking(), Stage::AwaitingGreeting, &address.0.to_string());
    for _ in 0..2 {
        timed_out(blocking(), Stage::Connecting, &address.0.to_string());
    }
    let outcome = short().connect_tcp(address.0).await;
    timed_out(outcome, Stage::Connecting, &address.0.to_string());
}

#[tokio::test]
async fn a_server_that_starts_is_waited_for_on_request() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("qmp");
    let mut connect = Box::pin(patient().wait_for_socket(true).connect_unix(&path));
    let some_attempts = Duration::from_millis(10);
    assert!(timeout(some_attempts, &mut connect).await.is_err(), "there is no file");
    drop(UnixListener::bind(&path).unwrap());
    assert!(timeout(some_attempts, &mut connect).await.is_err(), "nobody listens");
    std::fs::remove_file(&path).unwrap();
    let server = serve_in_turn(listen(&path), 1);
    drop(connect.await.unwrap());
    server.join().unwrap();
    // The socket file still exists, but no server listens.
    timed_out(short().wait_for_socket(true).connect_unix(&path).await, Stage::Connecting, "/");
    let error = short().connect_unix(&path).await.unwrap_err();
    assert!(matches!(error, ConnectError::Transport { .. }), "{error}");
}

#[test]
fn a_server_that_starts_is_waited_for_without_a_runtime() {
    let _watchdog = Watchdog::new();
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("qmp");
    let options = patient().wait_for_socket(true);
    thread::scope(|scope| {
        let client = scope.spawn(|| blocking::Client::connect_unix_with(&path, &options).unwrap());
        let server = serve_in_turn(listen(&path), 1);
        drop(client.join().unwrap());
        server.join().unwrap();
    });
    let options = short().wait_for_socket(true);
    let error = blocking::Client::connect_unix_with(&path, &options).unwrap_err();
    let shown = format!("{}: timed out after 200ms while connecting: ", path.display());
    assert!(error.to_string().starts_with(&shown), "{error}");
    assert!(error.to_string().contains("Connection refused") && !error.is_busy(), "{error}");
}

#[tokio::test]
async fn a_tcp_port_that_refuses_is_waited_for_on_request() {
    let _watchdog = Watchdog::new();
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let refused = blocking::Client::connect_tcp_with(free, &short()).unwrap_err();
    assert!(matches!(refused, ConnectError::Transport { .. }), "{refused}");
    timed_out(short().wait_for_socket(true).connect_tcp(free).await, Stage::Connecting, "127.");
    let server = thread::spawn(move || {
        let listener = TcpListener::bind(free).unwrap();
        for _ in 0..2 {
            let (mut stream, _) = listener.accept().unwrap();
            stream.write_all(b"SSH-2.0\r\n").unwrap();
        }
    });
    let options = patient().wait_for_socket(true);
    let error = options.clone().connect_tcp(free).await.unwrap_err();
    assert!(matches!(error, ConnectError::NotAQmpServer { .. }), "{error}");
    let error = blocking::Client::connect_tcp_with(free, &options).unwrap_err();
    assert!(matches!(error, ConnectError::NotAQmpServer { .. }), "{error}");
    server.join().unwrap();
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn abstract_sockets_are_reached_by_name() {
    let name = format!("qmp-test-{}", std::process::id());
    let socket = rustix::net::socket(AddressFamily::UNIX, SocketType::STREAM, None).unwrap();
    let address = SocketAddrUnix::new_abstract_name(name.as_bytes()).unwrap();
    rustix::net::bind(&socket, &address).unwrap();
    rustix::net::listen(&socket, 8).unwrap();
    let server = serve_in_turn(UnixListener::from(socket), 2);
    let path = format!("\0{name}");
    drop(Client::connect_unix(&path).await.unwrap());
    drop(blocking::Client::connect_unix(&path).unwrap());
    server.join().unwrap();
    let error = Client::connect_unix(&path).await.unwrap_err().to_string();
    assert!(error.starts_with(&format!("@{name}: ")), "{error}");
}

#[tokio::test]
async fn a_descriptor_is_named_by_what_it_is_connected_to() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("qmp");
    let listener = UnixListener::bind(&path).unwrap();
    let ours = std::os::unix::net::UnixStream::connect(&path).unwrap();
    drop(listener);
    let error =
        blocking::Client::connect_descriptor_with(OwnedFd::from(ours), &short()).unwrap_err();
    assert!(error.to_string().starts_with(&path.display().to_string()), "{error}");
    let (ours, mut theirs) = tokio::net::UnixStream::pair().unwrap();
    let connect = short().connect_unix_stream(ours);
    let (error, _) = tokio::join!(connect, async {
        tokio::io::AsyncWriteExt::write_all(&mut theirs, GREETING.as_bytes()).await.unwrap();
        theirs.read_u8().await.unwrap()
    });
    let error = error.unwrap_err().to_string();
    assert!(error.starts_with("descriptor ") && error.contains("negotiating"), "{error}");
}

/// The outcome of a future that must be ready, outside of a runtime.
fn at_once<T>(future: impl Future<Output = T>) -> T {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(future).poll(&mut context) {
        Poll::Ready(outcome) => outcome,
        Poll::Pending => panic!("it waits"),
    }
}

#[test]
fn outside_of_a_runtime_everything_is_an_error() {
    let no_runtime = |outcome: Result<Client, ConnectError>| {
        let error = outcome.unwrap_err();
        assert!(matches!(error, ConnectError::NoRuntime { .. }), "{error:?}");
    };
    let options = ConnectOptions::new;
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("qmp");
    let _listener = std::os::unix::net::UnixListener::bind(&path).unwrap();
    no_runtime(at_once(Client::connect_unix(&path)));
    no_runtime(at_once(options().wait_for_socket(true).connect_unix("/nonexistent")));
    no_runtime(at_once(options().connect_tcp("127.0.0.1:1")));
    let (ours, _theirs) = std::os::unix::net::UnixStream::pair().unwrap();
    no_runtime(at_once(options().connect_descriptor(ours.into())));
    no_runtime(at_once(options().connect_stream(tokio::io::duplex(100).0)));
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let (stream, _theirs) = runtime.block_on(async { UnixStream::pair().unwrap() });
    no_runtime(at_once(options().connect_unix_stream(stream)));

    // A client of a runtime elsewhere: a deadline needs the clock, the rest does not.
    let (client, mut peer) = runtime.block_on(connected());
    let hasty = CallOptions::new().deadline(Duration::from_secs(1));
    let error = at_once(client.execute_with(QueryStatus::default(), hasty)).unwrap_err();
    assert!(matches!(error, Error::Request(RequestError::NoRuntime { .. })), "{error:?}");
    let mut call = pin!(client.execute(QueryStatus::default()));
    assert!(call.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    runtime.block_on(peer.serve("query-status", serde_json::json!(7)));
    assert_eq!(runtime.block_on(call).unwrap(), 7);
    client.close();
}

#[cfg(feature = "process")]
#[test]
fn outside_of_a_runtime_no_program_is_started() {
    let outcome = at_once(ConnectOptions::new().spawn(tokio::process::Command::new("sh")));
    let error = outcome.unwrap_err();
    assert!(matches!(error, ConnectError::NoRuntime { .. }), "{error:?}");
}
