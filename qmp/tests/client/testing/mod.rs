//! The fake QEMU of `qmp::testing`.

#[cfg(feature = "guest-agent")]
mod agent;
mod faults;
mod handlers;
mod protocol;
mod strict;
mod transcript;

use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::UnixStream;
use std::panic::{AssertUnwindSafe, catch_unwind};

use serde_json::Value;

use qmp::testing::FakeQemu;
use qmp::{Error, Release, commands, types};

/// A fake of 8.2.
fn qemu() -> FakeQemu {
    FakeQemu::builder().release(Release::new(8, 2)).build()
}

fn running() -> types::StatusInfo {
    types::StatusInfo::new(true, types::RunState::Running)
}

/// Answers `query-status`.
fn answers_status(qemu: &FakeQemu) {
    qemu.on::<commands::QueryStatus>(|_| Ok(running()));
}

/// The server's words for a refusal, with its class.
fn refusal(error: &Error) -> (String, String) {
    let error = error.server().unwrap();
    (error.class.as_str().to_owned(), error.description.clone())
}

/// The message with which a fake fails its test when it is dropped.
fn failure(qemu: FakeQemu) -> String {
    let panic = catch_unwind(AssertUnwindSafe(|| drop(qemu))).unwrap_err();
    panic.downcast_ref::<String>().unwrap().clone()
}

/// A client that sends and receives text.
struct Raw {
    stream: BufReader<UnixStream>,
    _folder: tempfile::TempDir,
}

impl Raw {
    fn connect(qemu: &FakeQemu) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("qmp");
        qemu.listen(&path).unwrap();
        let stream = BufReader::new(UnixStream::connect(path).unwrap());
        Self { stream, _folder: folder }
    }

    fn send(&mut self, text: &str) {
        self.stream.get_mut().write_all(text.as_bytes()).unwrap();
    }

    /// Receives a line. It is empty at the end of the connection.
    fn line(&mut self) -> String {
        let mut line = String::new();
        self.stream.read_line(&mut line).unwrap();
        line
    }

    /// Receives a message.
    fn message(&mut self) -> Value {
        serde_json::from_str(&self.line()).unwrap()
    }

    /// Receives a message, and returns the name of the event or the first member.
    fn kind(&mut self) -> String {
        let message = self.message();
        let first =
            || message.as_object().unwrap().keys().find(|key| *key != "id").unwrap().clone();
        message["event"].as_str().map_or_else(first, str::to_owned)
    }

    /// Negotiates.
    fn ready(mut self) -> Self {
        self.send(r#"{"execute": "qmp_capabilities"}"#);
        assert_eq!((self.kind(), self.kind()), ("QMP".to_owned(), "return".to_owned()));
        self
    }

    /// Sends a command and returns the class and the description of the error.
    fn error(&mut self, text: &str) -> (String, String) {
        self.send(text);
        let error = self.message()["error"].take();
        let text = |key| error[key].as_str().unwrap_or_default().to_owned();
        (text("class"), text("desc"))
    }
}
