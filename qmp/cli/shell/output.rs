//! What the shell shows, and where: above a line that is being edited, or as it comes.

use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

use rustyline::ExternalPrinter;
use tokio::sync::{mpsc, watch};
use tokio::time::timeout;

use super::screen::Screen;
use super::terminal::Terminal;
use crate::failure::Failure;
use crate::output::print;

/// How long the last lines above an edited line may take.
const PATIENCE: Duration = Duration::from_secs(1);

/// Where the shell shows things.
#[derive(Debug)]
pub(super) enum Output {
    /// A terminal, at which a person edits lines.
    Terminal {
        terminal: Terminal,
        screen: Screen,
        above: Above,
        /// Whether a line is being edited now.
        is_editing: bool,
    },
    /// Replies go to standard output, everything else to standard error.
    Plain,
}

/// Prints above the edited line, in a thread: the editor takes a text when it waits for a key.
#[derive(Debug)]
pub(super) struct Above {
    texts: mpsc::Sender<String>,
    /// How many texts were given to the thread, and how many are printed.
    given: AtomicU64,
    printed: watch::Receiver<u64>,
}

impl Above {
    pub(super) fn new(
        screen: Screen,
        mut printer: impl ExternalPrinter + Send + 'static,
    ) -> Result<Self, Failure> {
        // What comes meanwhile waits in its subscription, which is bounded.
        let (texts, mut waiting) = mpsc::channel::<String>(1);
        let (count, printed) = watch::channel(0);
        let print = move || {
            while let Some(text) = waiting.blocking_recv() {
                // A terminal that is gone ends the editor, too.
                screen.print(|| drop(printer.print(text)));
                count.send_modify(|count| *count += 1);
            }
        };
        let thread = thread::Builder::new().name("above".to_owned()).spawn(print);
        thread.map_err(|error| Failure::not_sent(format_args!("cannot print: {error}")))?;
        Ok(Self { texts, given: AtomicU64::new(0), printed })
    }

    /// Waits until everything is printed. Cancel safe.
    async fn ready(&self) {
        let given = self.given.load(Ordering::Relaxed);
        let printed = self.printed.clone().wait_for(|&printed| printed >= given).await.is_ok();
        if !printed {
            // The thread is gone, and nothing more can be printed.
            std::future::pending::<()>().await;
        }
    }

    fn print(&self, text: String) {
        if self.texts.try_send(text).is_ok() {
            self.given.fetch_add(1, Ordering::Relaxed);
        }
    }
}

impl Output {
    /// Waits until something can be shown without being asked for. Cancel safe.
    pub(super) async fn ready(&self) {
        if let Self::Terminal { above, is_editing: true, .. } = self {
            above.ready().await;
        }
    }

    /// Shows the reply to a line.
    pub(super) fn reply(&self, text: &str) -> Result<(), Failure> {
        Ok(print(text)?)
    }

    /// Shows what nobody asked for: events, notes. It is [`ready`](Self::ready) for that.
    pub(super) fn aside(&self, text: &str) {
        match self {
            Self::Terminal { above, is_editing: true, .. } => {
                above.print(format!("{text}\n"));
            }
            // Whoever read it may have had enough, which the next reply finds.
            Self::Terminal { .. } => drop(print(text)),
            Self::Plain => eprintln!("{text}"),
        }
    }

    /// Notes whether a line is being edited.
    pub(super) fn set_editing(&mut self, now: bool) {
        if let Self::Terminal { is_editing, .. } = self {
            *is_editing = now;
        }
    }

    pub(super) fn is_terminal(&self) -> bool {
        matches!(self, Self::Terminal { .. })
    }

    /// Ends the line that is being edited, if one is. What is shown from now on is not above it.
    pub(super) async fn end_line(&mut self) {
        if let Self::Terminal { terminal, screen, above, is_editing } = self
            && *is_editing
        {
            let _ = timeout(PATIENCE, above.ready()).await;
            screen.end(|| above.print(String::new()));
            terminal.end_line();
            *is_editing = false;
        }
    }
}
