//! A stream in memory, whose server replies to each command with the command's name.
//!
//! The stream has no step of its own: each of its operations is atomic. Nothing is woken while it
//! is polled, because the runtime's halves of a stream hold a lock meanwhile.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use crate::connection::lock::lock;

/// Both ends of a stream.
#[derive(Clone, Debug, Default)]
pub(super) struct Wire(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    /// What the client has written and the server has not read.
    written: Vec<u8>,
    /// What the server has sent and the client has not read.
    input: Vec<u8>,
    ended: bool,
    reader: Option<Waker>,
    /// The names of the commands that the server has read.
    commands: Vec<String>,
}

impl Wire {
    /// Lets the server reply to all commands that it has received. Returns `true` if it did.
    pub(super) fn serve(&self) -> bool {
        let mut state = lock(&self.0);
        let written = std::mem::take(&mut state.written);
        let text = String::from_utf8(written).unwrap();
        assert!(text.is_empty() || text.ends_with('\n'), "half a command: {text}");
        for line in text.lines() {
            let command: serde_json::Value = serde_json::from_str(line).unwrap();
            let name = command["execute"].as_str().unwrap();
            let reply = format!("{{\"return\": \"{name}\", \"id\": {}}}\r\n", command["id"]);
            state.input.extend_from_slice(reply.as_bytes());
            state.commands.push(name.to_owned());
        }
        !text.is_empty()
    }

    /// Ends the server's side.
    pub(super) fn end(&self) {
        let mut state = lock(&self.0);
        state.ended = true;
        let waker = state.reader.take();
        drop(state);
        waker.into_iter().for_each(Waker::wake);
    }

    /// Returns the names of the commands that the server has read.
    pub(super) fn commands(&self) -> Vec<String> {
        lock(&self.0).commands.clone()
    }
}

impl AsyncRead for Wire {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let mut state = lock(&self.0);
        if state.input.is_empty() && !state.ended {
            state.reader = Some(context.waker().clone());
            return Poll::Pending;
        }
        let input = std::mem::take(&mut state.input);
        into.put_slice(&input);
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Wire {
    fn poll_write(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
        text: &[u8],
    ) -> Poll<io::Result<usize>> {
        let mut state = lock(&self.0);
        if state.ended {
            return Poll::Ready(Err(io::ErrorKind::BrokenPipe.into()));
        }
        state.written.extend_from_slice(text);
        Poll::Ready(Ok(text.len()))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}
