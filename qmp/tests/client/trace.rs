//! The output to `tracing`.

use std::cell::RefCell;
use std::fmt::{self, Write as _};
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Waker};
use std::time::Duration;

use qmp::{CallOptions, ConnectOptions, Error, RawEvent, RequestError, blocking};
use serde_json::json;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Instrument as _, Metadata, Subscriber};

use crate::callbacks::blocking_pair;
use crate::commands::{QueryStatus, Stop};
use crate::peer::{connected, connected_with};
use crate::watchdog::Watchdog;

/// A subscriber that keeps a line for every span and event, with the spans around it.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    lines: Vec<String>,
    /// The path of each span, by its id less one.
    spans: Vec<String>,
}

thread_local! {
    /// The spans that this thread is in.
    static INSIDE: RefCell<Vec<u64>> = const { RefCell::new(Vec::new()) };
}

/// The fields of one line.
struct Fields(String);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        let _ = write!(self.0, " {}={value:?}", field.name());
    }
}

impl State {
    /// The path of the span around a span or an event.
    fn around(&self, parent: Option<&Id>, contextual: bool) -> String {
        let current = || INSIDE.with_borrow(|inside| inside.last().copied());
        let id = parent.map(Id::into_u64).or_else(|| current().filter(|_| contextual));
        id.map_or(String::new(), |id| format!("{}: ", self.spans[id as usize - 1]))
    }
}

impl Lines {
    fn text(&self) -> String {
        self.0.lock().unwrap().lines.join("\n")
    }
}

impl Subscriber for Lines {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut state = self.0.lock().unwrap();
        let around = state.around(span.parent(), span.is_contextual());
        let mut fields = Fields(format!("{around}{}", span.metadata().name()));
        span.record(&mut fields);
        state.lines.push(format!("span {} {}", span.metadata().target(), fields.0));
        state.spans.push(fields.0);
        Id::from_u64(state.spans.len() as u64)
    }

    fn event(&self, event: &Event<'_>) {
        let mut state = self.0.lock().unwrap();
        let around = state.around(event.parent(), event.is_contextual());
        let (level, target) = (event.metadata().level(), event.metadata().target());
        let mut fields = Fields(format!("{level} {target} {around}"));
        event.record(&mut fields);
        state.lines.push(fields.0);
    }

    fn enter(&self, id: &Id) {
        INSIDE.with_borrow_mut(|inside| inside.push(id.into_u64()));
    }

    fn exit(&self, id: &Id) {
        let left = INSIDE.with_borrow_mut(Vec::pop);
        assert_eq!(left, Some(id.into_u64()));
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
}

fn assert_lines(text: &str, expected: &[&str]) {
    for expected in expected {
        let mut parts = expected.split("...");
        let first = parts.next().unwrap();
        let found = |line: &str| line.contains(first) && parts.clone().all(|it| line.contains(it));
        assert!(text.lines().any(found), "{expected} is not in\n{text}");
    }
}

#[tokio::test]
async fn calls_and_events_are_told_by_name_without_their_content() {
    let lines = Lines::default();
    let _guard = tracing::subscriber::set_default(lines.clone());
    let (client, mut peer) = connected_with(ConnectOptions::new().name("vm-42")).await;
    let command = QueryStatus(vec![("password", json!("sesame"))]);
    let script = async {
        let command = peer.expect("query-status").await;
        peer.send("{\"event\": \"STOP\", \"data\": {\"x\": \"sesame\"}}").await;
        peer.answer(&command, json!("sesame")).await;
    };
    let (answer, ()) = tokio::join!(client.execute(command), script);
    answer.unwrap();
    drop(peer);
    client.closed().await;
    let text = lines.text();
    assert_lines(
        &text,
        &[
            "span qmp::connection connection server=\"vm-42\"",
            "span qmp::client execute server=\"vm-42\" command=\"query-status\"",
            "DEBUG qmp::client execute server=\"vm-42\" command=\"query-status\":  message=command sent ...id=2",
            "DEBUG qmp::connection connection server=\"vm-42\":  message=event received name=\"STOP\"",
            "DEBUG qmp::connection connection server=\"vm-42\":  message=command answered command=\"query-status\" id=2 elapsed=...outcome=\"ok\"",
            "INFO qmp::connection connection server=\"vm-42\":  message=connection ended reason=vm-42: the server closed the connection",
        ],
    );
    assert!(!text.contains("sesame"), "{text}");
}

#[tokio::test]
async fn an_answer_is_told_with_its_outcome() {
    let lines = Lines::default();
    let _guard = tracing::subscriber::set_default(lines.clone());
    let (client, mut peer) = connected().await;
    let script = async {
        let command = peer.expect("stop").await;
        peer.refuse(&command, "CommandNotFound", "sesame").await;
        peer.serve("query-status", json!("sesame")).await;
        let command = peer.expect("query-status").await;
        peer.send(&format!("{{\"error\": 7, \"id\": {}}}", command["id"])).await;
        let command = peer.expect("query-status").await;
        peer.send_bytes(b"{\"return\": \"\xff\", \"id\": ").await;
        peer.send(&format!("{}}}", command["id"])).await;
    };
    let calls = async {
        client.execute(qmp::commands::Stop::new()).await.unwrap_err();
        client.execute(qmp::commands::QueryStatus::new()).await.unwrap_err();
        client.execute(QueryStatus::default()).await.unwrap_err();
        client.execute(QueryStatus::default()).await.unwrap_err();
    };
    tokio::join!(calls, script);
    let script = async {
        let command = peer.expect("query-status").await;
        peer.answer(&command, json!(7)).await;
        peer.serve("stop", json!({})).await;
    };
    let given_up = CallOptions::new().deadline(Duration::from_millis(1));
    let late = client.execute_with(QueryStatus::default(), given_up).await;
    assert!(late.unwrap_err().is_timeout());
    tokio::join!(async { client.execute(Stop::default()).await.unwrap() }, script);
    assert_lines(
        &lines.text(),
        &[
            "command answered command=\"stop\" id=2...outcome=\"refused\" class=\"CommandNotFound\"",
            "command answered command=\"query-status\" id=3...outcome=\"undecodable\"",
            "command answered command=\"query-status\" id=4...outcome=\"undecodable\"",
            "command answered command=\"query-status\" id=5...outcome=\"undecodable\"",
            "command answered command=\"query-status\" id=6...outcome=\"discarded\"",
            "command answered command=\"stop\" id=7...outcome=\"ok\"",
        ],
    );
    assert_eq!(lines.text().matches("command answered").count(), 7, "{}", lines.text());
    assert!(!lines.text().contains("sesame"), "{}", lines.text());
}

#[tokio::test]
async fn the_span_of_a_connection_is_a_child_of_the_span_at_connect() {
    let lines = Lines::default();
    let _guard = tracing::subscriber::set_default(lines.clone());
    let outer = tracing::info_span!("job", number = 7);
    let (client, peer) =
        connected_with(ConnectOptions::new().name("vm-42")).instrument(outer).await;
    drop(peer);
    client.closed().await;
    let path = "job number=7: connection server=\"vm-42\":  message=connection ended";
    assert_lines(&lines.text(), &[path]);
}

/// The task tells what a filter does in the span of its connection, and so does a blocking thread.
#[tokio::test]
async fn a_callback_runs_in_the_span_of_its_connection() {
    let lines = Lines::default();
    let _guard = tracing::subscriber::set_default(lines.clone());
    let (client, mut peer) = connected_with(ConnectOptions::new().name("vm-42")).await;
    let mut events = client.subscribe_where::<RawEvent>(|_, _| panic!("on purpose"));
    peer.send("{\"event\": \"STOP\"}").await;
    events.next().await.unwrap().unwrap_err();
    let path = "ERROR qmp::connection connection server=\"vm-42\":  message=a callback panicked";
    assert_lines(&lines.text(), &[path]);
}

#[test]
fn a_blocking_client_tells_the_same() {
    let _watchdog = Watchdog::new();
    let lines = Lines::default();
    let _guard = tracing::subscriber::set_default(lines.clone());
    let (client, mut server) = blocking_pair(&ConnectOptions::new().name("vm-42"));
    assert_eq!(client.name(), "vm-42");
    let script = std::thread::spawn(move || {
        let id = server.id();
        server.send(&format!("{{\"event\": \"STOP\"}}{{\"return\": 7, \"id\": {id}}}"));
    });
    assert_eq!(client.execute(QueryStatus::default()).unwrap(), 7);
    script.join().unwrap();
    let error = client.execute(QueryStatus::default()).unwrap_err();
    assert_eq!(error.to_string(), "vm-42: query-status: the server closed the connection");
    let text = lines.text();
    assert_lines(
        &text,
        &[
            "DEBUG qmp::client execute server=\"vm-42\" command=\"query-status\":  message=command sent",
            "DEBUG qmp::connection connection server=\"vm-42\":  message=event received name=\"STOP\"",
            "DEBUG qmp::connection connection server=\"vm-42\":  message=command answered ...outcome=\"ok\"",
            "INFO qmp::connection connection server=\"vm-42\":  message=connection ended",
        ],
    );
    assert!(text.lines().all(|line| line.contains("vm-42")), "{text}");
}

/// Runs a function at every event.
struct Inline<F>(F);

impl<F: Fn() + 'static> Subscriber for Inline<F>
where
    Self: Send + Sync,
{
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("qmp")
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn event(&self, _: &Event<'_>) {
        (self.0)();
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn a_subscriber_that_panics_costs_nobody_a_reply() {
    let _guard = tracing::subscriber::set_default(Inline(|| panic!("on purpose")));
    let (client, mut peer) = connected().await;
    let mut events = client.subscribe::<RawEvent>();
    peer.send("{\"event\": \"STOP\"}").await;
    assert_eq!(events.next().await.unwrap().unwrap().event.name(), "STOP");
    let script = peer.serve("query-status", json!(7));
    let (answer, ()) = tokio::join!(client.execute(QueryStatus::default()), script);
    assert_eq!(answer.unwrap(), 7);
    drop(peer);
    client.closed().await;
}

#[tokio::test]
async fn a_subscriber_may_use_the_client_at_once() {
    let _watchdog = Watchdog::new();
    let (client, mut peer) = connected().await;
    let (inner, count) = (client.clone(), Arc::new(AtomicUsize::new(0)));
    let counter = Arc::clone(&count);
    let _guard = tracing::subscriber::set_default(Inline(move || {
        counter.fetch_add(1, Ordering::Relaxed);
        assert!(inner.ended().is_none() || inner.is_closed());
        drop(inner.subscribe::<RawEvent>());
        let mut call = pin!(inner.execute(QueryStatus::default()));
        let _ = call.as_mut().poll(&mut Context::from_waker(Waker::noop()));
    }));
    peer.send("{\"event\": \"STOP\"}").await;
    let script = async {
        let command = peer.expect("stop").await;
        peer.answer(&command, json!({})).await;
        peer
    };
    let (answer, peer) = tokio::join!(client.execute(Stop::default()), script);
    answer.unwrap();
    drop(peer);
    client.closed().await;
    assert!(count.load(Ordering::Relaxed) >= 4);
}

#[test]
fn a_subscriber_of_the_blocking_client_cannot_wait_for_itself() {
    let _watchdog = Watchdog::new();
    let (connected, mut server) = blocking_pair(&ConnectOptions::new());
    let client = Arc::new(Mutex::new(None::<blocking::Client>));
    let (inner, errors) = (Arc::clone(&client), Arc::new(Mutex::new(Vec::new())));
    let told = Arc::clone(&errors);
    let _guard = tracing::subscriber::set_default(Inline(move || {
        let client = inner.lock().unwrap().take();
        let Some(client) = client else { return };
        match client.execute(Stop::default()) {
            Err(Error::Request(RequestError::InsideCallback { .. })) => {
                told.lock().unwrap().push("inside a callback");
            }
            other => drop(other),
        }
        assert!(client.subscribe::<RawEvent>().next().is_none());
    }));
    // The event is told while the answer to this is waited for.
    let mut events = connected.subscribe_where::<RawEvent>({
        let (client, inner) = (Arc::clone(&client), connected.clone());
        move |name, _| {
            if name == "STOP" {
                *client.lock().unwrap() = Some(inner.clone());
            }
            true
        }
    });
    let script = std::thread::spawn(move || {
        let id = server.id();
        let reply = format!("{{\"return\": 7, \"id\": {id}}}");
        server.send(&format!("{{\"event\": \"STOP\"}}{{\"event\": \"RESUME\"}}{reply}"));
        server
    });
    assert_eq!(connected.execute(QueryStatus::default()).unwrap(), 7);
    script.join().unwrap();
    assert_eq!(events.next().unwrap().unwrap().event.name(), "STOP");
    assert!(!errors.lock().unwrap().is_empty());
}
