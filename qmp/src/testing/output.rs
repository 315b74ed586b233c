//! What a fake server sends to one client.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use rustix::net::Shutdown;
use tokio::net::UnixStream;
use tokio::sync::{Notify, mpsc};

use super::core::Core;
use super::error::FakeError;
use super::fault::{Fault, Harm, Kind, Outgoing};
use crate::event::{RawEvent, Stamped, Timestamp};

/// The number of bytes to a client that does not read, above which its next command waits.
const BACKLOG: usize = 1 << 20;

/// The queue of messages to one client.
#[derive(Clone, Debug)]
pub(super) struct Output {
    queue: mpsc::UnboundedSender<Message>,
    shared: Arc<Shared>,
}

#[derive(Debug, Default)]
struct Shared {
    /// Whether the client has negotiated. Events before that are lost.
    is_ready: AtomicBool,
    /// The bytes in the queue.
    waiting: AtomicUsize,
    written: Notify,
}

/// A message in the queue.
#[derive(Debug)]
pub(super) struct Message {
    kind: Kind,
    text: String,
    /// Whether the byte 0xFF comes before it.
    is_delimited: bool,
    /// How long it waits before it is queued.
    delay: Option<Duration>,
}

impl Output {
    pub(super) fn new() -> (Self, mpsc::UnboundedReceiver<Message>) {
        let (queue, messages) = mpsc::unbounded_channel();
        (Self { queue, shared: Arc::default() }, messages)
    }

    pub(super) fn is_open(&self) -> bool {
        !self.queue.is_closed()
    }

    pub(super) fn is_ready(&self) -> bool {
        self.shared.is_ready.load(Ordering::Acquire)
    }

    pub(super) fn set_ready(&self) {
        self.shared.is_ready.store(true, Ordering::Release);
    }

    fn push(&self, kind: Kind, text: String, delay: Option<Duration>) {
        self.shared.waiting.fetch_add(text.len(), Ordering::AcqRel);
        // A client that is gone misses it.
        let _ = self.queue.send(Message { kind, text, is_delimited: false, delay });
    }

    /// Sends a guest agent's reply to `guest-sync-delimited`.
    #[cfg(feature = "guest-agent")]
    pub(super) fn delimited(&self, command: &str, text: String) {
        self.shared.waiting.fetch_add(text.len(), Ordering::AcqRel);
        let kind = Kind::Reply(command.to_owned());
        // A client that is gone misses it.
        let _ = self.queue.send(Message { kind, text, is_delimited: true, delay: None });
    }

    pub(super) fn greeting(&self, text: String) {
        self.push(Kind::Greeting, text, None);
    }

    /// Sends the reply to a command. The name is empty if what came is no command.
    pub(super) fn reply(
        &self,
        command: &str,
        id: Option<&str>,
        answer: &Result<String, FakeError>,
    ) {
        self.push(Kind::Reply(command.to_owned()), reply_text(id, answer), None);
    }

    pub(super) fn event(&self, event: &RawEvent, time: Timestamp) {
        if self.is_ready() {
            self.push(Kind::Event(event.name().to_owned()), event_text(event, time), None);
        }
    }

    pub(super) fn event_later(&self, event: &RawEvent, delay: Duration) {
        if self.is_ready() {
            let text = event_text(event, after(now(), delay));
            self.push(Kind::Event(event.name().to_owned()), text, Some(delay));
        }
    }

    /// Waits until the client has read most of what was sent to it.
    pub(super) async fn drained(&self) {
        while self.shared.waiting.load(Ordering::Acquire) > BACKLOG && self.is_open() {
            self.shared.written.notified().await;
        }
    }
}

/// Returns the text of a reply.
pub(super) fn reply_text(id: Option<&str>, answer: &Result<String, FakeError>) -> String {
    let (name, value) = match answer {
        Ok(value) => ("return", value.clone()),
        Err(error) => ("error", error.to_json()),
    };
    let id = id.map(|id| format!(r#", "id": {id}"#)).unwrap_or_default();
    format!(r#"{{"{name}": {value}{id}}}"#)
}

fn event_text(event: &RawEvent, timestamp: Timestamp) -> String {
    let stamped = Stamped { event: event.clone(), timestamp, received: Instant::now() };
    serde_json::to_string(&stamped).unwrap_or_default()
}

/// Returns the present time, as the server's clock tells it.
pub(super) fn now() -> Timestamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let seconds = i64::try_from(since.as_secs()).unwrap_or(i64::MAX);
    Timestamp { seconds, microseconds: i64::from(since.subsec_micros()) }
}

/// How the writer ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// There is nothing more to send, or the client does not read any more.
    Over,
    /// The connection was cut by a fault.
    Cut,
    /// The connection has to be reset, by dropping it with unread bytes.
    Reset,
}

/// Writes the messages of a queue to the client.
pub(super) struct Writer {
    pub(super) core: Arc<Core>,
    pub(super) stream: Arc<UnixStream>,
    pub(super) messages: mpsc::UnboundedReceiver<Message>,
    pub(super) output: Output,
    pub(super) line_end: &'static str,
}

impl Writer {
    pub(super) async fn run(mut self) -> End {
        let (mut number, mut is_mute) = (0, false);
        let (later, shared) = (self.output.queue.downgrade(), self.output.shared.clone());
        while let Some(message) = self.messages.recv().await {
            if let Some(delay) = message.delay {
                postpone(later.clone(), message, delay);
                continue;
            }
            number += 1;
            let Message { kind, text, .. } = &message;
            let fault = match is_mute {
                true => None,
                false => self.core.fault(&Outgoing { kind, number, text }),
            };
            let delimiter: &[u8] = if message.is_delimited { &[0xff] } else { &[] };
            let text = [delimiter, text.as_bytes(), self.line_end.as_bytes()].concat();
            let line = Line { stream: &self.stream, text };
            let end = match fault {
                _ if is_mute => None,
                None => line.write_all().await,
                Some(Fault(Harm::Silence)) => {
                    is_mute = true;
                    None
                }
                Some(Fault(harm)) => line.harmed(harm).await,
            };
            shared.waiting.fetch_sub(message.text.len(), Ordering::AcqRel);
            shared.written.notify_one();
            if let Some(end) = end {
                return end;
            }
        }
        End::Over
    }
}

/// Queues a message when its delay has passed, if the connection is still open then.
fn postpone(queue: mpsc::WeakUnboundedSender<Message>, message: Message, delay: Duration) {
    tokio::spawn(async move {
        tokio::time::sleep(delay).await;
        if let Some(queue) = queue.upgrade() {
            let _ = queue.send(Message { delay: None, ..message });
        }
    });
}

/// A line that is to be written.
struct Line<'a> {
    stream: &'a UnixStream,
    text: Vec<u8>,
}

impl Line<'_> {
    async fn write_all(&self) -> Option<End> {
        self.write(&self.text).await
    }

    /// Writes bytes. Returns the end if the client is gone.
    async fn write(&self, mut bytes: &[u8]) -> Option<End> {
        while !bytes.is_empty() {
            if self.stream.writable().await.is_err() {
                return Some(End::Over);
            }
            match self.stream.try_write(bytes) {
                Ok(count) => bytes = &bytes[count..],
                Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => {}
                Err(_) => return Some(End::Over),
            }
        }
        None
    }

    async fn harmed(&self, harm: Harm) -> Option<End> {
        match harm {
            Harm::Delay(time) => {
                tokio::time::sleep(time).await;
                self.write_all().await
            }
            Harm::Silence => None,
            Harm::CutBefore => self.cut(),
            Harm::CutInside => {
                let half = &self.text[..self.text.len() / 2];
                self.write(half).await.or_else(|| self.cut())
            }
            Harm::CutAfter => self.write_all().await.or_else(|| self.cut()),
            Harm::Garbage(mut bytes) => {
                bytes.extend_from_slice(&self.text);
                self.write(&bytes).await
            }
            Harm::Reset => Some(End::Reset),
            Harm::Slow(pause) => self.write_slowly(pause).await,
            Harm::Flood(count, event) => self.flood(count, &event).await,
        }
    }

    fn cut(&self) -> Option<End> {
        // The client may be gone already.
        let _ = rustix::net::shutdown(self.stream, Shutdown::Both);
        Some(End::Cut)
    }

    async fn write_slowly(&self, pause: Duration) -> Option<End> {
        for byte in self.text.chunks(1) {
            tokio::time::sleep(pause).await;
            if let Some(end) = self.write(byte).await {
                return Some(end);
            }
        }
        None
    }

    async fn flood(&self, count: u64, event: &RawEvent) -> Option<End> {
        let line = event_text(event, now()) + "\r\n";
        let most = u64::try_from(BACKLOG / line.len()).unwrap_or(1).max(1);
        let mut left = count;
        while left > 0 {
            let some = left.min(most);
            let lines = line.repeat(usize::try_from(some).unwrap_or(1));
            if let Some(end) = self.write(lines.as_bytes()).await {
                return Some(end);
            }
            left -= some;
        }
        self.write_all().await
    }
}

/// Returns the time when a delay has passed.
fn after(time: Timestamp, delay: Duration) -> Timestamp {
    let micros = time.microseconds + i64::from(delay.subsec_micros());
    let seconds = i64::try_from(delay.as_secs()).unwrap_or(i64::MAX / 2);
    Timestamp {
        seconds: time.seconds.saturating_add(seconds) + micros / 1_000_000,
        microseconds: micros % 1_000_000,
    }
}
