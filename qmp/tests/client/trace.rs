//! The output to `tracing`.

use std::fmt::{self, Write as _};
use std::sync::{Arc, Mutex};

use serde_json::json;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::commands::QueryStatus;
use crate::peer::connected;

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
