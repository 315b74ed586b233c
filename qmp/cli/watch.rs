//! `qmp watch`: what a server is doing, as it changes.

mod items;
mod lines;
mod questions;
mod screen;
mod size;

use std::process::ExitCode;
use std::time::Duration;

use clap::Args;
use qmp::{Client, Ended, EventError, RawEvent, Stamped, Subscription};
use rustix::process::{Signal, getpid, kill_process};
use tokio::signal::unix::{self, SignalKind, signal};

use crate::address::Address;
use crate::connect::Connect;
use crate::events::line;
use crate::failure::Failure;
use crate::output::{Style, print};
use crate::times::duration;

use items::{Item, items};
use lines::Lines;
use questions::Questions;
use screen::Screen;

/// Shows what a server is doing: the run state, jobs, migration, dump, block nodes and events.
///
/// On a terminal, the command shows a screen and keeps it up to date. Elsewhere, it prints a line for
/// each change. It queries the server after each event, and at the latest after --interval. It never
/// changes the machine: Ctrl-C ends this program only.
///
/// The command ends when the server ends. The exit code is 0 if the machine has shut down, and 3 if
/// the connection ended in another way.
#[derive(Debug, Args)]
#[command(override_usage = "qmp watch [OPTIONS] [SOCKET]", after_help = HELP)]
pub(crate) struct Watch {
    /// The socket of the monitor.
    #[arg(value_name = "SOCKET", value_hint = clap::ValueHint::FilePath)]
    words: Vec<String>,
    /// Print the current state and end.
    #[arg(long)]
    once: bool,
    /// The longest time between two queries, at least 1s.
    #[arg(long, value_name = "TIME", value_parser = interval, default_value = "1s")]
    interval: Duration,
    #[command(flatten)]
    connect: Connect,
}

const HELP: &str = "\
Examples:
  qmp watch /run/vm.qmp
  qmp watch /run/vm.qmp --once";

/// The shortest time between two rounds of queries, however many events arrive. Each query occupies
/// the main loop of a machine that may be in production.
const SHORTEST: Duration = Duration::from_secs(1);

fn interval(text: &str) -> Result<Duration, String> {
    match duration(text)? {
        interval if interval < SHORTEST => Err(format!("the shortest interval is {SHORTEST:?}")),
        interval => Ok(interval),
    }
}

impl Watch {
    pub(crate) async fn run(mut self) -> Result<ExitCode, Failure> {
        let address = Address::take(&mut self.words)?;
        if !self.words.is_empty() {
            return Err(Failure::not_sent("watch takes one socket, and options"));
        }
        let client = self.connect.to(&address, false).await?;
        if self.once {
            return once(&client).await;
        }
        let title = format!("{address}  QEMU {}", client.greeting().release());
        // Subscribe before the first query, so that no change is missed.
        let events = client.subscribe();
        let answers = questions::ask(Questions::new(&client), SHORTEST, self.interval);
        let follower = Follower { events, answers, signals: Signals::new()? };
        match Screen::new(title) {
            Some(screen) => follower.follow(screen).await,
            None => follower.follow(Lines::new()).await,
        }
    }
}

/// Prints the current state.
async fn once(client: &Client) -> Result<ExitCode, Failure> {
    let state = Questions::new(client).state().await?;
    let style = Style::of_output();
    let lines: Vec<_> = items(&state).iter().map(|it| it.line(style)).collect();
    print(&lines.join("\n"))?;
    Ok(ExitCode::SUCCESS)
}

/// Shows states and events to the user.
trait View {
    /// Shows the state.
    fn state(&mut self, items: Vec<Item>) -> Result<(), Failure>;
    /// Shows an event, or a warning that events were lost.
    fn event(&mut self, line: String) -> Result<(), Failure>;
    /// Shows everything again, after the terminal was resized or used by another program.
    fn redraw(&mut self) -> Result<(), Failure>;
    /// Restores the terminal.
    fn leave(&mut self);
}

/// The sources of changes.
struct Follower {
    events: Subscription<RawEvent>,
    answers: questions::Answers,
    signals: Signals,
}

/// The signals that a program with a screen has to handle.
struct Signals {
    interrupt: unix::Signal,
    terminate: unix::Signal,
    resize: unix::Signal,
    stop: unix::Signal,
}

impl Signals {
    fn new() -> Result<Self, Failure> {
        let set = |kind| {
            signal(kind).map_err(|error| Failure::not_sent(format_args!("cannot start: {error}")))
        };
        Ok(Self {
            interrupt: set(SignalKind::interrupt())?,
            terminate: set(SignalKind::terminate())?,
            resize: set(SignalKind::window_change())?,
            stop: set(SignalKind::from_raw(Signal::TSTP.as_raw()))?,
        })
    }
}

impl Follower {
    /// Shows changes until the server or the user ends it.
    async fn follow(mut self, mut view: impl View) -> Result<ExitCode, Failure> {
        let outcome = self.show_all(&mut view).await;
        view.leave();
        match outcome? {
            None => Ok(ExitCode::SUCCESS),
            Some(ended) => end(&ended),
        }
    }

    /// Returns how the server ended, or `None` if the user ended the program.
    async fn show_all(&mut self, view: &mut impl View) -> Result<Option<Ended>, Failure> {
        loop {
            tokio::select! {
                event = self.events.next() => match event {
                    Some(Err(EventError::Ended(ended))) => return Ok(Some(ended)),
                    None => return Ok(None),
                    Some(event) => {
                        self.answers.hurry();
                        view.event(text(event))?;
                    }
                },
                Some(state) = self.answers.next() => view.state(items(&state))?,
                Some(()) = self.signals.resize.recv() => view.redraw()?,
                Some(()) = self.signals.stop.recv() => {
                    view.leave();
                    // The program stops here until it receives SIGCONT.
                    let _ = kill_process(getpid(), Signal::STOP);
                    view.redraw()?;
                }
                Some(()) = self.signals.interrupt.recv() => return Ok(None),
                Some(()) = self.signals.terminate.recv() => return Ok(None),
            }
        }
    }
}

fn text(event: Result<Stamped<RawEvent>, EventError>) -> String {
    match event {
        Ok(event) => line(&event, Style::plain()),
        Err(error) => format!("warning: {error}"),
    }
}

/// Prints how the server ended, and returns the exit code.
fn end(ended: &Ended) -> Result<ExitCode, Failure> {
    match ended {
        Ended::Disconnected(end) if end.shutdown().is_some() => {
            eprintln!("{ended}");
            Ok(ExitCode::SUCCESS)
        }
        ended => Err(Failure::no_server(ended)),
    }
}
