//! Functions that the program supplies: they may panic, and they may call back.

use std::io::{self, BufRead, BufReader, Write};
use std::os::unix::net::UnixStream;
use std::pin::pin;
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};
use std::thread;
use std::time::Duration;

use qmp::{
    CallOptions, Client, ConnectOptions, EventError, RawEvent, SoftLimits, TrafficLog, blocking,
};
use serde_json::json;

use crate::commands::{QueryName, QueryStatus, Stop};
use crate::peer::{GREETING, Peer, connected, connected_with};
use crate::watchdog::Watchdog;

/// The server's end of a blocking client's connection.
pub(crate) struct Server(BufReader<UnixStream>);

impl Server {
    pub(crate) fn id(&mut self) -> serde_json::Value {
        let mut line = String::new();
        self.0.read_line(&mut line).unwrap();
        serde_json::from_str::<serde_json::Value>(&line).unwrap()["id"].take()
    }

    pub(crate) fn send(&mut self, text: &str) {
        self.0.get_mut().write_all(text.as_bytes()).unwrap();
    }
}

pub(crate) fn blocking_pair(options: &ConnectOptions) -> (blocking::Client, Server) {
    let (ours, theirs) = UnixStream::pair().unwrap();
    let server = thread::spawn(move || {
        let mut server = Server(BufReader::new(theirs));
        server.send(GREETING);
        server.id();
        server.send("{\"return\": {}, \"id\": 1}\r\n");
        server
    });
    (
        blocking::Client::connect_descriptor_with(ours.into(), options).unwrap(),
        server.join().unwrap(),
    )
}

/// One command is answered, with an event before the answer in the same read.
async fn answered_after_event(client: &Client, peer: &mut Peer) {
    let script = async {
        let command = peer.expect("query-status").await;
        let id = &command["id"];
        let event = r#"{"event": "STOP", "data": {"a": 1}}"#;
        peer.send(&format!("{event}\r\n{{\"return\": 7, \"id\": {id}}}\r\n")).await;
    };
    let (answer, ()) = tokio::join!(client.execute(QueryStatus::default()), script);
    assert_eq!(answer.unwrap(), 7);
}

#[tokio::test]
async fn a_filter_that_panics_costs_its_own_subscription_one_event() {
    let (client, mut peer) = connected().await;
    let mut faulty = client.subscribe_where::<RawEvent>(|_, data| match data.contains('1') {
        true => panic!("the filter does not like\n{data}"),
        false => true,
    });
    let mut other = client.subscribe::<RawEvent>();
    answered_after_event(&client, &mut peer).await;
    peer.send("{\"event\": \"RESUME\"}\r\n").await;
    assert_eq!(other.next().await.unwrap().unwrap().event.name(), "STOP");
    let error = faulty.next().await.unwrap().unwrap_err();
    assert!(matches!(error, EventError::FilterPanicked { .. }), "{error:?}");
    let shown =
        "STOP: the filter of the subscription panicked: the filter does not like; {\"a\": 1}";
    assert_eq!(error.to_string(), shown);
    assert_eq!(faulty.next().await.unwrap().unwrap().event.name(), "RESUME");
    assert!(!client.is_closed());
}

#[test]
fn a_filter_that_panics_costs_no_thread_its_reply() {
    let _watchdog = Watchdog::new();
    let (client, mut server) = blocking_pair(&ConnectOptions::new());
    let mut faulty = client.subscribe_where::<RawEvent>(|_, _| panic!("on purpose"));
    let calls: Vec<_> = (0..2)
        .map(|_| {
            let client = client.clone();
            thread::spawn(move || client.execute(QueryStatus::default()))
        })
        .collect();
    let replies = [server.id(), server.id()].map(|id| format!("{{\"return\": 7, \"id\": {id}}}"));
    server.send(&format!("{}{{\"event\": \"STOP\"}}{}", replies[0], replies[1]));
    for call in calls {
        assert_eq!(call.join().unwrap().unwrap(), 7);
    }
    assert!(matches!(faulty.next(), Some(Err(EventError::FilterPanicked { .. }))));
    assert!(!client.is_closed());
}

fn faulty_report() -> ConnectOptions {
    let limits = SoftLimits { other: Duration::from_millis(10), ..SoftLimits::default() };
    ConnectOptions::new().soft_limits(limits).on_slow(|slow| panic!("{slow:?}"))
}

#[tokio::test(start_paused = true)]
async fn a_report_of_slow_commands_that_panics_costs_nothing() {
    let (client, mut peer) = connected_with(faulty_report()).await;
    let script = async {
        let command = peer.expect("query-status").await;
        tokio::time::sleep(Duration::from_secs(1)).await;
        peer.answer(&command, json!(7)).await;
    };
    let (answer, ()) = tokio::join!(client.execute(QueryStatus::default()), script);
    assert_eq!(answer.unwrap(), 7);
}

#[test]
fn a_report_of_slow_commands_may_use_the_blocking_client_and_panic() {
    let _watchdog = Watchdog::new();
    let (sender, receiver) = channel();
    let inner: Arc<Mutex<Option<blocking::Client>>> = Arc::default();
    let used = Arc::clone(&inner);
    let limits = SoftLimits { other: Duration::from_millis(10), ..SoftLimits::default() };
    let options = ConnectOptions::new().soft_limits(limits).on_slow(move |_| {
        let client = used.lock().unwrap().take();
        if let Some(client) = client {
            sender.send(client.execute(Stop::default()).is_ok()).unwrap();
        }
        panic!("on purpose");
    });
    let (client, mut server) = blocking_pair(&options);
    *inner.lock().unwrap() = Some(client.clone());
    let call = thread::spawn(move || client.execute(QueryStatus::default()));
    let first = server.id();
    let second = server.id();
    server.send(&format!("{{\"return\": {{}}, \"id\": {second}}}"));
    assert!(receiver.recv().unwrap());
    server.send(&format!("{{\"return\": 7, \"id\": {first}}}"));
    assert_eq!(call.join().unwrap().unwrap(), 7);
}

/// A writer whose bytes the test reads.
struct Bytes(std::sync::mpsc::Sender<Vec<u8>>);

impl Write for Bytes {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.send(bytes.to_vec()).unwrap();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn a_redaction_that_panics_hides_the_value() {
    let (sender, bytes) = channel();
    let log = TrafficLog::new(Bytes(sender)).unwrap();
    let log = log.redact_where(|_, member| member == "a" && panic!("on purpose"));
    let (client, mut peer) = connected_with(ConnectOptions::new().traffic_log(log)).await;
    answered_after_event(&client, &mut peer).await;
    drop(client);
    peer.closed().await;
    let text = tokio::task::spawn_blocking(move || bytes.iter().flatten().collect()).await;
    let text = String::from_utf8(text.unwrap()).unwrap();
    assert!(text.contains(r#"{"event": "STOP", "data": {"a":"***"}}"#), "{text}");
}

struct Faulty;

impl Write for Faulty {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        panic!("on purpose");
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn a_traffic_log_whose_writer_panics_costs_the_log_alone() {
    let log = TrafficLog::new(Faulty).unwrap();
    let (client, mut peer) = connected_with(ConnectOptions::new().traffic_log(log)).await;
    for _ in 0..3 {
        answered_after_event(&client, &mut peer).await;
    }
}

/// A waker that runs a function at once.
struct Inline<F>(F);

impl<F: Fn() + Send + Sync + 'static> Wake for Inline<F> {
    fn wake(self: Arc<Self>) {
        (self.0)();
    }
}

fn waker(function: impl Fn() + Send + Sync + 'static) -> Waker {
    Arc::new(Inline(function)).into()
}

#[tokio::test]
async fn a_waker_that_panics_costs_no_other_task_its_reply() {
    let (client, mut peer) = connected().await;
    let faulty = waker(|| panic!("on purpose"));
    let mut events = client.subscribe::<RawEvent>();
    let mut event = pin!(events.next());
    assert!(event.as_mut().poll(&mut Context::from_waker(&faulty)).is_pending());
    let mut call = pin!(client.execute(QueryName::default()));
    assert!(call.as_mut().poll(&mut Context::from_waker(&faulty)).is_pending());
    let command = peer.expect("query-name").await;
    peer.send(&format!("{{\"return\": {{}}, \"id\": {}}}", command["id"])).await;
    answered_after_event(&client, &mut peer).await;
    // They are there all the same, for who looks.
    call.await.unwrap();
    event.await.unwrap().unwrap();
}

/// Everything that a callback may do to a client at once.
fn use_it(client: &Client) {
    assert!(client.ended().is_none() || client.is_closed());
    drop(client.subscribe::<RawEvent>());
    let mut call = pin!(client.execute(Stop::default()));
    let _ = call.as_mut().poll(&mut Context::from_waker(Waker::noop()));
}

#[tokio::test]
async fn a_waker_may_use_the_client_at_once() {
    let _watchdog = Watchdog::new();
    let (client, mut peer) = connected().await;
    let (sender, woken) = channel();
    let (inner, telling) = (client.clone(), sender.clone());
    let reentrant = waker(move || {
        use_it(&inner);
        telling.send("used").unwrap();
    });
    let mut events = client.subscribe::<RawEvent>();
    let mut event = pin!(events.next());
    assert!(event.as_mut().poll(&mut Context::from_waker(&reentrant)).is_pending());
    let mut call = pin!(client.execute(QueryName::default()));
    assert!(call.as_mut().poll(&mut Context::from_waker(&reentrant)).is_pending());
    let command = peer.expect("query-name").await;
    peer.send(&format!("{{\"event\": \"STOP\"}}{{\"return\": {{}}, \"id\": {}}}", command["id"]))
        .await;
    let mut count = 0;
    while count < 2 {
        tokio::task::yield_now().await;
        count += woken.try_iter().count();
    }
    event.await.unwrap().unwrap();
    call.await.unwrap();
    // One that ends the connection, when a command that waits for its turn is told.
    let inner = client.clone();
    let closing = waker(move || {
        inner.close();
        sender.send("closed").unwrap();
    });
    let mut call = pin!(client.execute(QueryStatus::default()));
    assert!(call.as_mut().poll(&mut Context::from_waker(&closing)).is_pending());
    client.close();
    assert!(call.await.unwrap_err().is_end());
    assert_eq!(woken.try_iter().collect::<Vec<_>>(), ["closed"]);
}

/// The last handle goes with a waker that another one replaces.
#[tokio::test]
async fn a_waker_may_hold_the_last_handle() {
    let _watchdog = Watchdog::new();
    let (client, peer) = connected().await;
    let mut events = client.subscribe::<RawEvent>();
    let last = waker(move || use_it(&client));
    let mut event = pin!(events.next());
    assert!(event.as_mut().poll(&mut Context::from_waker(&last)).is_pending());
    drop(last);
    let polled = event.as_mut().poll(&mut Context::from_waker(Waker::noop()));
    assert!(matches!(polled, Poll::Pending | Poll::Ready(Some(Err(EventError::Ended(_))))));
    peer.closed().await;
}

/// A command that gives its place to another one wakes it at once.
#[test]
fn the_place_of_a_command_that_was_not_sent_is_given_on_at_once() {
    let _watchdog = Watchdog::new();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let (client, mut peer) = connected_with(ConnectOptions::new().max_pending_bytes(1)).await;
        let inner = client.clone();
        let reentrant = waker(move || use_it(&inner));
        let huge = QueryStatus(vec![("filler", json!("a".repeat(1 << 20)))]);
        let mut first = pin!(client.execute(QueryName::default()));
        assert!(first.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        let options = CallOptions::new().deadline(Duration::from_secs(1));
        let mut second = pin!(client.execute_with(huge, options));
        assert!(second.as_mut().poll(&mut Context::from_waker(&reentrant)).is_pending());
        peer.serve("query-name", json!({})).await;
        first.await.unwrap();
        client.close();
    });
}
