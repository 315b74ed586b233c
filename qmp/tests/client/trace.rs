//! The output to `tracing`.

use std::fmt::{self, Write as _};
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Waker};

use qmp::{ConnectOptions, Error, RawEvent, RequestError, blocking};
use serde_json::json;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::callbacks::blocking_pair;
use crate::commands::{QueryStatus, Stop};
use crate::peer::connected;
use crate::watchdog::Watchdog;

/// A subscriber that keeps a line for every span and event.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<String>>>);

/// The fields of one line.
struct Fields(String);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        let _ = write!(self.0, " {}={value:?}", field.name());
    }
}

impl Subscriber for Lines {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("qmp")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut fields = Fields(format!("span {}", span.metadata().name()));
        span.record(&mut fields);
        self.0.lock().unwrap().push(fields.0);
        Id::from_u64(1)
    }

    fn event(&self, event: &Event<'_>) {
        let mut fields = Fields(event.metadata().level().to_string());
        event.record(&mut fields);
        self.0.lock().unwrap().push(fields.0);
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn calls_and_events_are_told_by_name_without_their_content() {
    let lines = Lines::default();
    let _guard = tracing::subscriber::set_default(lines.clone());
    let (client, mut peer) = connected().await;
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
    let text = lines.0.lock().unwrap().join("\n");
    for expected in [
        "span execute command=\"query-status\"",
        "DEBUG message=command sent command=\"query-status\" id=2",
        "DEBUG message=event received name=\"STOP\"",
        "DEBUG message=command answered command=\"query-status\" id=2 elapsed=",
        "INFO message=connection ended reason=descriptor ",
        ": the server closed the connection",
    ] {
        assert!(text.contains(expected), "{expected} is not in\n{text}");
    }
    assert!(!text.contains("sesame"), "{text}");
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
        move |_, _| {
            *client.lock().unwrap() = Some(inner.clone());
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
