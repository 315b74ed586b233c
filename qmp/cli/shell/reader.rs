//! Where lines come from: a script, or the editor at a terminal. Each has a thread of its own.

use std::io::{self, IsTerminal as _, Write as _};
use std::sync::mpsc::SyncSender;
use std::thread;

use tokio::sync::{mpsc, oneshot};

use super::references::Kind;
use crate::failure::Failure;

/// What a reader asks the shell for.
#[derive(Debug)]
pub(super) enum Request {
    /// A line was entered. The next one is read when this one is done.
    Line(String, oneshot::Sender<()>),
    /// The names that can complete a line.
    Names(Kind, SyncSender<Vec<String>>),
    /// No more lines come.
    End,
    Failed(String),
}

/// What waits to be taken from a reader. It waits itself after a line.
const REQUESTS: usize = 4;

/// Starts a thread that makes requests until it is done.
pub(super) fn start(
    read: impl FnOnce(&mpsc::Sender<Request>) -> Result<(), String> + Send + 'static,
) -> Result<mpsc::Receiver<Request>, Failure> {
    let (sender, requests) = mpsc::channel(REQUESTS);
    let run = move || {
        let last = match read(&sender) {
            Ok(()) => Request::End,
            Err(error) => Request::Failed(error),
        };
        // The shell may have ended.
        let _ = sender.blocking_send(last);
    };
    let thread = thread::Builder::new().name("lines".to_owned()).spawn(run);
    thread.map_err(|error| Failure::not_sent(format_args!("cannot read lines: {error}")))?;
    Ok(requests)
}

/// Passes a line on, and waits until it is done. Returns whether more lines are wanted.
pub(super) fn enter(line: String, requests: &mpsc::Sender<Request>) -> bool {
    let (done, is_done) = oneshot::channel();
    requests.blocking_send(Request::Line(line, done)).is_ok() && is_done.blocking_recv().is_ok()
}

/// Reads lines from standard input.
pub(super) fn script(requests: &mpsc::Sender<Request>) -> Result<(), String> {
    let input = io::stdin();
    let prompts = input.is_terminal();
    loop {
        if prompts {
            print!("{}", super::PROMPT);
            let _ = io::stdout().flush();
        }
        let mut line = String::new();
        match input.read_line(&mut line) {
            Ok(0) => return Ok(()),
            Ok(_) if enter(line, requests) => {}
            Ok(_) => return Ok(()),
            Err(error) => return Err(format!("cannot read standard input: {error}")),
        }
    }
}
