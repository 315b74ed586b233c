//! The traffic log of a connection.

use std::fmt;
use std::io::{self, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, TryRecvError, TrySendError, sync_channel};
use std::time::{Duration, SystemTime};

use crate::generated::secrets::SECRETS;
#[cfg(feature = "guest-agent")]
use crate::guest_agent::generated::secrets::SECRETS as AGENT_SECRETS;
use crate::json::tokens::tokens;
use crate::log::callback::guarded;
use crate::log::redact::{redact, unescaped};

#[cfg(not(feature = "guest-agent"))]
const AGENT_SECRETS: [(&str, &str); 0] = [];

/// The maximum number of messages in the queue.
const QUEUE: usize = 1024;

/// The maximum size of the messages in the queue, in bytes. A larger message is queued if the queue
/// is empty.
const QUEUED_BYTES: usize = 16 << 20;

/// Members that are secret in any message, in addition to those in the bindings. The bindings may
/// lack a command, and members with these names are hardly ever anything but secrets.
const ANYWHERE: [&str; 3] = ["cookie", "password", "passphrase"];

/// Writes every message of the connections that use it, one per line, with time and direction.
///
/// ```text
/// 1795403624.434350 > {"execute":"query-status","id":2}
/// 1795403624.434628 < {"return": {"status": "running", "running": true}, "id": 2}
/// ```
///
/// A separate thread writes the log, so that a slow disk does not delay the connection. While 1024
/// messages or 16 MiB are queued, further messages are dropped, and the log records their number.
///
/// Passwords, key material and command lines of the human monitor are shown as `"***"`, and the
/// password of a URL as `***`. The value of a `qom-set` is hidden too if its property is a password
/// or the data of a secret. The reply to `qom-get` is shown, because it does not name its property.
/// Control characters, and characters that change the direction of text, are shown as JSON escapes.
/// The line breaks of a pretty-printed message are shown as spaces.
#[derive(Clone)]
pub struct TrafficLog {
    sink: Arc<Sink>,
    excluded: Vec<String>,
    redaction: Redaction,
}

/// What is hidden in a log.
#[derive(Clone, Default)]
pub(crate) struct Redaction {
    secrets: Vec<String>,
    hook: Option<Arc<Hook>>,
}

/// Decides whether a member is secret, given the name of the command or event and that of the
/// member.
type Hook = dyn Fn(&str, &str) -> bool + Send + Sync;

#[derive(Debug)]
struct Sink {
    lines: SyncSender<String>,
    /// The number of bytes in the queue.
    queued: Arc<AtomicUsize>,
    /// The number of messages left out since the last one was queued.
    missed: AtomicU64,
}

impl TrafficLog {
    /// Creates a log that writes to `writer` until every clone of the log is dropped.
    ///
    /// If writing fails or panics, logging stops.
    ///
    /// # Errors
    ///
    /// If the thread cannot be started.
    pub fn new(writer: impl Write + Send + 'static) -> io::Result<Self> {
        let (lines, received) = sync_channel(QUEUE);
        let thread = std::thread::Builder::new().name("qmp-traffic-log".to_owned());
        let queued = Arc::new(AtomicUsize::new(0));
        let sink = Sink { lines, queued: Arc::clone(&queued), missed: AtomicU64::new(0) };
        // A panic of the writer is reported to `tracing` and stops the log.
        thread.spawn(move || {
            guarded("the writer of a traffic log", || write_lines(writer, &received, &queued))
        })?;
        let sink = Arc::new(sink);
        Ok(Self { sink, excluded: Vec::new(), redaction: Redaction::default() })
    }

    /// Returns a message as a log without options shows it: on one line, without secrets. `name` is
    /// that of the event, or of the command that the message is or answers.
    ///
    /// ```
    /// let text = r#"{"qom-type":"secret","id":"s","data":"letmein"}"#;
    /// let shown = qmp::TrafficLog::redacted("object-add", text);
    /// assert_eq!(shown, r#"{"qom-type":"secret","id":"s","data":"***"}"#);
    /// ```
    // Inline, so that only programs that call it compile it.
    #[must_use]
    #[inline]
    pub fn redacted(name: &str, message: &str) -> String {
        Redaction::default().line(name, message)
    }

    /// Leaves out commands with these names and their replies, and events with these names.
    #[must_use]
    pub fn exclude(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.excluded.extend(names.into_iter().map(Into::into));
        self
    }

    /// Hides the values of these members, at any depth, in addition to those known to be secret.
    #[must_use]
    pub fn redact(mut self, members: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.redaction.secrets.extend(members.into_iter().map(Into::into));
        self
    }

    /// Hides the values of the members for which `is_secret` returns true. It receives the name of
    /// the command or event and that of the member. It is called where messages are sent and
    /// received, so it must not block. If it panics, the value is hidden.
    #[must_use]
    pub fn redact_where(
        mut self,
        is_secret: impl Fn(&str, &str) -> bool + Send + Sync + 'static,
    ) -> Self {
        self.redaction.hook = Some(Arc::new(is_secret));
        self
    }

    /// Logs a message that the client sends.
    pub(crate) fn sent(&self, name: &str, text: &[u8]) {
        self.log('>', name, &String::from_utf8_lossy(text));
    }

    /// Logs a message that the server sends. `name` is the name of the event, or of the command to
    /// which the message replies.
    pub(crate) fn received(&self, name: &str, text: &str) {
        self.log('<', name, text);
    }

    fn log(&self, direction: char, name: &str, text: &str) {
        if self.excluded.iter().any(|excluded| excluded == name) {
            return;
        }
        let text = self.redaction.line(name, text);
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        self.sink.push(format!("{} {direction} {text}", Time(now)));
    }
}

impl Redaction {
    /// Hides the values of further members.
    #[cfg(feature = "testing")]
    pub(crate) fn add(&mut self, members: impl IntoIterator<Item = impl Into<String>>) {
        self.secrets.extend(members.into_iter().map(Into::into));
    }

    /// Returns a message on one line, without secrets. `name` is that of the event, or of the
    /// command that the message is or answers.
    pub(crate) fn line(&self, name: &str, text: &str) -> String {
        // A property that is secret in `object-add` is also secret in `qom-set`.
        let sets_secret = name == "qom-set" && self.sets_secret(text);
        let is_secret =
            |member: &str| sets_secret && member == "value" || self.is_secret(name, member);
        redact(text.trim_ascii_end(), &is_secret)
    }

    /// Returns `true` if a `qom-set` sets a secret property, or if its property cannot be
    /// determined.
    fn sets_secret(&self, text: &str) -> bool {
        let tokens: Vec<_> = tokens(text).map(|range| text[range].trim_ascii()).collect();
        let tokens: Vec<_> = tokens.into_iter().filter(|token| !token.is_empty()).collect();
        let members = tokens.windows(3).filter(|it| it[1] == ":" && unescaped(it[0]) == "property");
        let mut names = members.map(|it| unescaped(it[2])).peekable();
        names.peek().is_none()
            || names
                .any(|name| self.is_secret("object-add", &name) || self.is_secret("qom-set", &name))
    }

    fn is_secret(&self, name: &str, member: &str) -> bool {
        is_known_secret(name, member)
            || self.secrets.iter().any(|secret| secret == member)
            || self.hook.as_ref().is_some_and(|hook| says_secret(&**hook, name, member))
    }
}

/// Returns `true` if a member is secret in every log.
pub(super) fn is_known_secret(name: &str, member: &str) -> bool {
    SECRETS.contains(&(name, member))
        || AGENT_SECRETS.contains(&(name, member))
        || ANYWHERE.contains(&member)
}

/// Calls a hook. If it panics, the member is treated as secret.
fn says_secret(hook: &Hook, name: &str, member: &str) -> bool {
    guarded("TrafficLog::redact_where", || hook(name, member)).unwrap_or(true)
}

impl fmt::Debug for TrafficLog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TrafficLog")
            .field("excluded", &self.excluded)
            .field("secrets", &self.redaction.secrets)
            .finish_non_exhaustive()
    }
}

/// A time, shown as seconds and microseconds since the Unix epoch.
struct Time(Duration);

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:06}", self.0.as_secs(), self.0.subsec_micros())
    }
}

impl Sink {
    fn push(&self, line: String) {
        let missed = self.missed.swap(0, Ordering::Relaxed);
        let line = match missed {
            0 => line,
            missed => format!("({missed} messages are missing here)\n{line}"),
        };
        if !self.try_push(line) {
            self.missed.fetch_add(missed + 1, Ordering::Relaxed);
        }
    }

    /// Queues a line if there is room. Returns `false` if there is none.
    fn try_push(&self, line: String) -> bool {
        let size = line.len();
        let queued = self.queued.fetch_add(size, Ordering::Relaxed);
        let fits = queued == 0 || queued.saturating_add(size) <= QUEUED_BYTES;
        // After a write error the queue is closed. Lines are then discarded and not counted as
        // missed.
        let queues = fits && !matches!(self.lines.try_send(line), Err(TrySendError::Full(_)));
        if !queues {
            self.queued.fetch_sub(size, Ordering::Relaxed);
        }
        queues
    }
}

/// Writes the queued lines, and flushes whenever the queue is empty.
fn write_lines(mut writer: impl Write, lines: &Receiver<String>, queued: &AtomicUsize) {
    while let Ok(line) = lines.recv() {
        let mut next = Ok(line);
        while let Ok(line) = next {
            if writeln!(writer, "{line}").is_err() {
                return;
            }
            queued.fetch_sub(line.len(), Ordering::Relaxed);
            next = lines.try_recv();
        }
        if writer.flush().is_err() || next == Err(TryRecvError::Disconnected) {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A writer that sends the written bytes to the test.
    struct Lines(std::sync::mpsc::Sender<Vec<u8>>);

    impl Write for Lines {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.send(bytes.to_vec()).unwrap();
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    /// Returns the lines that the log writes for a message and its reply.
    fn logged(name: &str, text: &str) -> String {
        let (sender, lines) = std::sync::mpsc::channel();
        let log = TrafficLog::new(Lines(sender)).unwrap();
        log.sent(name, text.as_bytes());
        log.received(name, text);
        drop(log);
        String::from_utf8(lines.iter().flatten().collect()).unwrap()
    }

    #[test]
    fn every_secret_of_the_bindings_is_hidden() {
        assert!(!SECRETS.is_empty());
        for (name, member) in SECRETS {
            for value in [r#""s3cret""#, r#"["s3cret"]"#] {
                let members = format!(r#"{{"{member}":{value},"in":[{{"{member}":{value}}}]}}"#);
                let shown = logged(name, &format!(r#"{{"name":"{name}","arguments":{members}}}"#));
                assert!(!shown.contains("s3cret"), "{shown}");
                assert_eq!(shown.matches(&format!(r#""{member}":"***""#)).count(), 4, "{shown}");
            }
        }
    }

    /// A writer that blocks until the test drops the sender.
    struct Stalled(std::sync::mpsc::Receiver<()>);

    impl Write for Stalled {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            let _ = self.0.recv();
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_writer_that_hangs_holds_a_bounded_number_of_bytes() {
        let (go, stalled) = std::sync::mpsc::channel();
        let log = TrafficLog::new(Stalled(stalled)).unwrap();
        let large = format!("{{\"x\":\"{}\"}}", "a".repeat(4 << 20));
        for _ in 0..50 {
            log.received("", &large);
            assert!(log.sink.queued.load(Ordering::Relaxed) <= QUEUED_BYTES);
        }
        assert!(log.sink.missed.load(Ordering::Relaxed) >= 45);
        drop(go);
    }

    #[test]
    fn a_property_that_is_secret_is_hidden_when_it_is_set() {
        for arguments in [
            r#"{"path":"/objects/s","property":"data","value":"s3cret"}"#,
            r#"{"value":["s3cret"],"property":"password","path":"p"}"#,
            r#"{"value":"s3cret","prop\u0065rty":"d\u0061ta"}"#,
            r#"{"path":"property","value":"s3cret"}"#,
        ] {
            let shown =
                logged("qom-set", &format!(r#"{{"execute":"qom-set","arguments":{arguments}}}"#));
            assert!(!shown.contains("s3cret") && shown.contains(r#""value":"***""#), "{shown}");
        }
        let shown =
            logged("qom-set", r#"{"path":"/objects/b","property":"share","value":"shown"}"#);
        assert!(shown.contains(r#""value":"shown""#), "{shown}");
    }

    #[test]
    fn what_is_secret_in_one_command_is_shown_in_others() {
        let shown = logged("ringbuf-write", r#"{"data":"shown","password":"s3cret"}"#);
        assert!(shown.contains("shown") && !shown.contains("s3cret"), "{shown}");
    }
}
