//! What `tracing` is told of several machines at once.

use std::cell::{Cell, RefCell};
use std::fmt::{self, Write as _};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};
use std::thread::{self, ThreadId};
use std::time::Duration;

use ::tracing::field::{Field, Visit};
use ::tracing::span::{Attributes, Id, Record};
use ::tracing::subscriber::Interest;
use ::tracing::{Event, Metadata, Subscriber};
use qmp::{CallOptions, Client, ConnectOptions, commands};
use qmp_tests::{Failure, Qemu, Server, Signal, TestResult, Version, blocking_live_tests};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

blocking_live_tests!(every_line_about_two_machines_tells_which);

/// Keeps a line for every event of the threads that ask for it, with the spans around it.
///
/// There is one for the process: with one per thread, `tracing` forgets events that a thread
/// without a subscriber meets first.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<State>>);

static LINES: LazyLock<Lines> = LazyLock::new(|| {
    let lines = Lines::default();
    // No other test sets one.
    let _ = ::tracing::subscriber::set_global_default(lines.clone());
    lines
});

#[derive(Default)]
struct State {
    lines: Vec<(ThreadId, String)>,
    /// The path of each span, by its id less one.
    spans: Vec<String>,
}

thread_local! {
    /// The spans that this thread is in.
    static INSIDE: RefCell<Vec<Id>> = const { RefCell::new(Vec::new()) };
    static ASKED: Cell<bool> = const { Cell::new(false) };
}

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        // Writing to a string cannot fail.
        let _ = write!(self.0, " {}={value:?}", field.name());
    }
}

impl Lines {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn path(&self, parent: Option<&Id>, contextual: bool) -> String {
        let current = INSIDE.with_borrow(|inside| inside.last().cloned());
        let id = parent.cloned().or(current.filter(|_| contextual));
        id.map_or(String::new(), |id| format!("{}:", self.spans[id.into_u64() as usize - 1]))
    }
}

impl Subscriber for Lines {
    fn register_callsite(&self, _: &'static Metadata<'static>) -> Interest {
        Interest::sometimes()
    }

    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        ASKED.get() && metadata.target().starts_with("qmp::")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut state = self.state();
        let path = state.path(span.parent(), span.is_contextual());
        let mut line = Line(format!("{path}{}", span.metadata().name()));
        span.record(&mut line);
        state.spans.push(line.0);
        Id::from_u64(state.spans.len() as u64)
    }

    fn event(&self, event: &Event<'_>) {
        let mut state = self.state();
        let path = state.path(event.parent(), event.is_contextual());
        let mut line = Line(format!("{} {path}", event.metadata().target()));
        event.record(&mut line);
        state.lines.push((thread::current().id(), line.0));
    }

    fn enter(&self, id: &Id) {
        INSIDE.with_borrow_mut(|inside| inside.push(id.clone()));
    }

    fn exit(&self, _: &Id) {
        INSIDE.with_borrow_mut(Vec::pop);
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
}

fn every_line_about_two_machines_tells_which(version: Version) -> TestResult {
    LazyLock::force(&LINES);
    ASKED.set(true);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let one = Machine::start(version, "vm-1").await?;
        let other = Machine::start(version, "vm-2").await?;
        let (one, other) = tokio::join!(one.live(), other.live());
        one.and(other)
    })?;
    ASKED.set(false);
    let (mut lines, own) = (LINES.state().lines.clone(), thread::current().id());
    lines.retain(|(thread, _)| *thread == own);
    let lines: Vec<_> = lines.into_iter().map(|(_, line)| line).collect();
    for line in &lines {
        let names = ["vm-1", "vm-2"].map(|name| line.contains(name));
        assert!(names[0] != names[1], "it tells not of one machine: {line}");
    }
    for name in ["vm-1", "vm-2"] {
        for part in [
            "command sent",
            "outcome=\"ok\"",
            "outcome=\"refused\" class=\"CommandNotFound\"",
            "event received name=\"RESUME\"",
            "command is slow",
            "connection ended",
        ] {
            let found = lines.iter().any(|line| line.contains(name) && line.contains(part));
            assert!(found, "{name}: {part} is not in\n{}", lines.join("\n"));
        }
    }
    Ok(())
}

struct Machine {
    server: Server,
    client: Client,
    slow: UnboundedReceiver<Arc<str>>,
}

impl Machine {
    async fn start(version: Version, name: &str) -> Result<Self, Failure> {
        let server = Qemu::new(version)?.start()?;
        let (sender, slow) = unbounded_channel();
        let options = ConnectOptions::new().name(name).on_slow(move |slow| {
            // Nobody listens once the test has failed.
            let _ = sender.send(Arc::clone(&slow.server));
        });
        let client = options.connect_unix(server.socket()).await?;
        Ok(Self { server, client, slow })
    }

    /// An answer, a refusal, an event, a command that is slow, and the end.
    async fn live(mut self) -> TestResult {
        let client = &self.client;
        client.execute(commands::Cont::new()).await?;
        let nothing = serde_json::json!({});
        let refused = client.execute_raw("query-nothing", &nothing, CallOptions::new()).await;
        assert!(refused.is_err_and(|error| error.server().is_some()));
        self.server.signal(Signal::STOP)?;
        let options = CallOptions::new().soft_limit(Duration::from_millis(10));
        let resume = async {
            assert_eq!(self.slow.recv().await.as_deref(), Some(client.name()));
            self.server.signal(Signal::CONT)
        };
        let call = client.execute_with(commands::QueryStatus::new(), options);
        let (answer, resumed) = tokio::join!(call, resume);
        answer?;
        resumed?;
        self.server.kill()?;
        client.closed().await;
        Ok(())
    }
}
