//! The cause of the end of a connection: the first one counts, even if others race with it.

use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::net::UnixStream;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, ready};
use std::thread;
use std::time::Duration;

use qmp::{Client, ConnectOptions, DisconnectCause, Ended, Error, EventError, RawEvent, blocking};
use serde_json::json;
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt, ReadBuf, duplex};

use crate::commands::QueryStatus;
use crate::peer::{GREETING, connected, connected_with, greet_over};
use crate::watchdog::Watchdog;

/// The number of connections that each thread opens and closes.
const ROUNDS: usize = 2500;
const THREADS: usize = 4;

fn cause(ended: &Ended) -> DisconnectCause {
    match ended {
        Ended::Disconnected(error) => error.cause(),
        other => panic!("{other}"),
    }
}

fn cause_of_call(error: Error) -> DisconnectCause {
    match error {
        Error::Disconnected(error) => error.cause(),
        other => panic!("{other}"),
    }
}

/// Plays a server that greets and closes as soon as it sees the client's end.
fn close_after_client(stream: UnixStream) {
    let mut stream = BufReader::new(stream);
    stream.get_mut().write_all(GREETING.as_bytes()).unwrap();
    let mut negotiation = String::new();
    stream.read_line(&mut negotiation).unwrap();
    stream.get_mut().write_all(b"{\"return\": {}, \"id\": 1}\r\n").unwrap();
    let mut rest = Vec::new();
    // A reset is an end, too.
    let _ = stream.read_to_end(&mut rest);
}

/// Creates pairs of sockets. One thread serves the server ends in turn.
fn sockets() -> impl Iterator<Item = UnixStream> {
    let (sender, servers) = std::sync::mpsc::channel();
    thread::spawn(move || servers.into_iter().for_each(close_after_client));
    std::iter::from_fn(move || {
        let (ours, theirs) = UnixStream::pair().unwrap();
        sender.send(theirs).unwrap();
        Some(ours)
    })
}

async fn close_many(how: fn(Client)) {
    for socket in sockets().take(ROUNDS) {
        let client = ConnectOptions::new().connect_descriptor(socket.into()).await.unwrap();
        let mut events = client.subscribe::<RawEvent>();
        let (closed, waiter) = (client.closed(), client.clone());
        let call = tokio::spawn(async move { waiter.execute(QueryStatus::default()).await });
        how(client);
        assert_eq!(cause_of_call(call.await.unwrap().unwrap_err()), DisconnectCause::Client);
        assert_eq!(cause(&closed.await), DisconnectCause::Client);
        let Some(Err(EventError::Ended(ended))) = events.next().await else { panic!() };
        assert_eq!(cause(&ended), DisconnectCause::Client);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn closing_comes_before_what_the_server_does_about_it() {
    let _watchdog = Watchdog::new();
    let tasks: Vec<_> =
        (0..THREADS).map(|_| tokio::spawn(close_many(|client| client.close()))).collect();
    for task in tasks {
        task.await.unwrap();
    }
}

/// A stream whose client closes the connection during a read. The read then finds the end.
struct ClosedMeanwhile<S> {
    stream: S,
    client: Arc<Mutex<Option<Client>>>,
}

impl<S: AsyncRead + Unpin> AsyncRead for ClosedMeanwhile<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<std::io::Result<()>> {
        let before = into.filled().len();
        ready!(Pin::new(&mut self.stream).poll_read(context, into))?;
        if let Some(client) = self.client.lock().unwrap().take() {
            client.close();
            into.set_filled(before);
        }
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for ClosedMeanwhile<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<std::io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

#[tokio::test]
async fn closing_while_the_end_is_read_comes_first() {
    let _watchdog = Watchdog::new();
    let (ours, theirs) = duplex(1024);
    let slot = Arc::default();
    let stream = ClosedMeanwhile { stream: ours, client: Arc::clone(&slot) };
    let connect = ConnectOptions::new().connect_stream(stream);
    let (client, mut server) = tokio::join!(connect, greet_over(theirs));
    let client = client.unwrap();
    *slot.lock().unwrap() = Some(client.clone());
    server.write_all(b"\n").await.unwrap();
    assert_eq!(cause(&client.closed().await), DisconnectCause::Client);
}

#[tokio::test]
async fn dropping_the_last_client_is_its_closing() {
    let (client, peer) = connected().await;
    let closed = client.closed();
    drop(client);
    peer.closed().await;
    assert_eq!(cause(&closed.await), DisconnectCause::Client);
}

#[tokio::test]
async fn closing_after_the_end_changes_nothing() {
    let (client, peer) = connected().await;
    drop(peer);
    assert_eq!(cause(&client.closed().await), DisconnectCause::Server);
    client.close();
    assert_eq!(cause(&client.ended().unwrap()), DisconnectCause::Server);
}

#[tokio::test(start_paused = true)]
async fn closing_comes_before_a_write_deadline_that_passes_later() {
    let options = ConnectOptions::new().write_deadline(Some(Duration::from_secs(1)));
    let (client, _peer) = connected_with(options).await;
    let large = QueryStatus(vec![("filler", json!("a".repeat(4 << 20)))]);
    let caller = client.clone();
    let call = tokio::spawn(async move { caller.execute(large).await });
    tokio::time::sleep(Duration::from_millis(999)).await;
    client.close();
    tokio::time::sleep(Duration::from_secs(2)).await;
    assert_eq!(cause_of_call(call.await.unwrap().unwrap_err()), DisconnectCause::Client);
    assert_eq!(cause(&client.ended().unwrap()), DisconnectCause::Client);
}

#[test]
fn the_blocking_client_tells_the_same() {
    let _watchdog = Watchdog::new();
    let threads: Vec<_> = (0..THREADS).map(|_| thread::spawn(close_many_blocking)).collect();
    threads.into_iter().for_each(|thread| thread.join().unwrap());
}

fn close_many_blocking() {
    for (round, socket) in sockets().take(ROUNDS).enumerate() {
        let options = ConnectOptions::new();
        let client = blocking::Client::connect_descriptor_with(socket.into(), &options).unwrap();
        let mut events = client.subscribe::<RawEvent>();
        let waiter = thread::spawn(move || events.next());
        let kept = (round % 2 == 0).then(|| client.clone());
        match &kept {
            Some(client) => client.close(),
            None => drop(client),
        }
        let Some(Err(EventError::Ended(ended))) = waiter.join().unwrap() else { panic!() };
        assert_eq!(cause(&ended), DisconnectCause::Client);
        if let Some(client) = kept {
            let refused = client.execute(QueryStatus::default()).unwrap_err();
            assert_eq!(cause_of_call(refused), DisconnectCause::Client);
        }
    }
}

/// The event and the end have arrived but were not read when a command finds that the stream is
/// broken.
#[tokio::test]
async fn what_came_before_a_failed_write_is_told() {
    let (client, mut peer) = connected().await;
    let mut events = client.subscribe::<RawEvent>();
    let data = r#"{"guest": false, "reason": "host-qmp-quit"}"#;
    peer.send(&format!("{{\"event\": \"STOP\"}}{{\"event\": \"SHUTDOWN\", \"data\": {data}}}"))
        .await;
    drop(peer);
    let Err(Error::Disconnected(error)) = client.execute(QueryStatus::default()).await else {
        panic!()
    };
    assert_eq!(error.cause(), DisconnectCause::Server);
    assert_eq!(error.shutdown().map(|event| event.data().get()), Some(data));
    for name in ["STOP", "SHUTDOWN"] {
        assert_eq!(events.next().await.unwrap().unwrap().event.name(), name);
    }
}

#[tokio::test]
async fn an_end_names_the_connection_and_the_pending_command() {
    let (client, mut peer) = connected_with(ConnectOptions::new().name("vm-42")).await;
    assert_eq!(client.name(), "vm-42");
    let mut events = client.subscribe::<RawEvent>();
    let script = async {
        peer.expect("query-status").await;
        drop(peer);
    };
    let (pending, ()) = tokio::join!(client.execute(QueryStatus::default()), script);
    let expected = "vm-42: query-status: the server closed the connection";
    let later = client.execute(QueryStatus::default()).await;
    for error in [pending.unwrap_err(), later.unwrap_err()] {
        assert_eq!(error.to_string(), expected);
        let Error::Disconnected(error) = error else { panic!("{error}") };
        assert_eq!((error.server(), error.command()), ("vm-42", Some("query-status")));
    }
    let whole = "vm-42: the server closed the connection";
    assert_eq!(client.closed().await.to_string(), whole);
    assert_eq!(events.next().await.unwrap().unwrap_err().to_string(), whole);
}
