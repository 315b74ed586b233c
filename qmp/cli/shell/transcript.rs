//! Transcripts: all messages of the connection, as JSON Lines.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt as _;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use qmp::TrafficLog;
use serde_json::value::RawValue;
use tokio::sync::oneshot;

use crate::failure::Failure;

/// Where the messages go. Clones write to the same file.
#[derive(Clone, Debug, Default)]
pub(super) struct Transcript(Arc<Mutex<State>>);

/// Messages are written by a thread, some time after they were sent and received. So their times
/// decide what belongs into the file.
#[derive(Debug, Default)]
struct State {
    file: Option<File>,
    from: f64,
    until: Option<f64>,
}

impl Transcript {
    /// Writes into a new file from now on, which this user alone can read.
    pub(super) fn begin(&self, path: &str) -> Result<(), Failure> {
        // A file that exists may be a disk of the machine.
        let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
        let file = file.map_err(|error| {
            Failure::not_sent(format_args!("transcript: cannot create {path}: {error}"))
        })?;
        *self.state() = State { file: Some(file), from: now(), until: None };
        Ok(())
    }

    /// Ends it with what has been sent and received until now.
    pub(super) fn end(&self) {
        self.state().until = Some(now());
    }

    /// The log that a connection writes to. It hides secrets. The server's schema, which the shell
    /// asks for, is left out. The second value comes when everything is written.
    pub(super) fn log(&self) -> Result<(TrafficLog, oneshot::Receiver<()>), Failure> {
        let (ended, is_written) = oneshot::channel();
        let lines = Lines { to: self.clone(), line: Vec::new(), _ended: ended };
        let log = TrafficLog::new(lines);
        let log = log.map_err(|error| Failure::not_sent(format_args!("transcript: {error}")))?;
        Ok((log.exclude(["query-qmp-schema"]), is_written))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// The file, if a message of this time belongs into it.
    fn file_at(&mut self, time: f64) -> Option<&mut File> {
        if self.until.is_some_and(|until| time > until) {
            self.file = None;
        }
        self.file.as_mut().filter(|_| time >= self.from)
    }
}

fn now() -> f64 {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs_f64()
}

/// Writes the lines of a log as JSON.
struct Lines {
    to: Transcript,
    /// The beginning of a line. A log is written line by line, and its lines are bounded.
    line: Vec<u8>,
    /// Is dropped with this writer, which says that everything is written.
    _ended: oneshot::Sender<()>,
}

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.line.extend_from_slice(bytes);
        while let Some(end) = self.line.iter().position(|&byte| byte == b'\n') {
            let line: Vec<_> = self.line.drain(..=end).collect();
            let Some((time, json)) = as_json(&String::from_utf8_lossy(&line)) else { continue };
            if let Some(file) = self.to.state().file_at(time.unwrap_or_else(now)) {
                // A full disk ends the transcript, not the shell.
                let _ = writeln!(file, "{json}");
            }
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Converts a line of a traffic log to its time and `{"time": …, "sent": …}` or
/// `{"time": …, "received": …}`.
fn as_json(line: &str) -> Option<(Option<f64>, String)> {
    let line = line.trim_end();
    if let Some(missing) = line.strip_prefix('(').and_then(|it| it.split(' ').next()) {
        return Some((None, format!("{{\"missing\": {}}}", missing.parse::<u64>().ok()?)));
    }
    let (time, rest) = line.split_once(' ')?;
    let (direction, text) = rest.split_once(' ')?;
    let direction = if direction == ">" { "sent" } else { "received" };
    serde_json::from_str::<&RawValue>(text).ok()?;
    let seconds = time.parse::<f64>().ok()?;
    Some((Some(seconds), format!("{{\"time\": {time}, \"{direction}\": {text}}}")))
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use tokio::sync::oneshot;

    use super::{Lines, Transcript, as_json, now};

    #[test]
    fn lines_of_a_log_become_json() {
        let json = |line| as_json(line).unwrap().1;
        assert_eq!(
            json("1795403624.5 > {\"execute\":\"stop\",\"id\":2}\n"),
            r#"{"time": 1795403624.5, "sent": {"execute":"stop","id":2}}"#
        );
        assert_eq!(
            json("1.50 < {\"return\": {}}"),
            r#"{"time": 1.50, "received": {"return": {}}}"#
        );
        assert_eq!(json("(3 messages are missing here)"), r#"{"missing": 3}"#);
        assert_eq!(as_json("1.5 < no json"), None);
    }

    #[test]
    fn it_begins_and_ends_on_request() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("t").display().to_string();
        let transcript = Transcript::default();
        let (ended, _receiver) = oneshot::channel();
        let mut lines = Lines { to: transcript.clone(), line: Vec::new(), _ended: ended };
        let before = now();
        transcript.begin(&path).unwrap();
        lines.write_all(format!("{} > {{\"a\": 1}}\n", before - 1.0).as_bytes()).unwrap();
        let during = now();
        transcript.end();
        // What was sent before the end is written after it.
        lines.write_all(format!("{during} > {{\"a\"").as_bytes()).unwrap();
        lines.write_all(b": 2}\n").unwrap();
        lines.write_all(format!("{} > {{\"a\": 3}}\n", now() + 1.0).as_bytes()).unwrap();
        let text = std::fs::read_to_string(&path).unwrap();
        assert_eq!(text, format!("{{\"time\": {during}, \"sent\": {{\"a\": 2}}}}\n"));
        // What is there is not overwritten.
        assert!(transcript.begin(&path).is_err());
    }
}
