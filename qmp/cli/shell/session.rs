//! The shell at work: lines, replies, events, and the end.

use std::process::ExitCode;

use qmp::{DisconnectCause, Ended, EventError, RawEvent, Stamped, Subscription};
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinSet;

use super::ask::Asker;
use super::execute::{Form, Prepared, help, prepare};
use super::line::{self, Input};
use super::machine::Machine;
use super::output::Output;
use super::reader::Request;
use super::server::Known;
use super::transcript::Transcript;
use crate::events;
use crate::failure::Failure;

/// A shell.
#[derive(Debug)]
pub(super) struct Session {
    pub(super) known: Known,
    pub(super) machine: Option<Machine>,
    pub(super) events: Subscription<RawEvent>,
    pub(super) requests: mpsc::Receiver<Request>,
    pub(super) signals: Signals,
    pub(super) output: Output,
    pub(super) transcript: Transcript,
    pub(super) form: Form,
    pub(super) keeps_going: bool,
    pub(super) work: Work,
}

/// What the server works on for the shell.
#[derive(Debug, Default)]
pub(super) struct Work {
    asker: Asker,
    tasks: JoinSet<Finished>,
    current: Option<Current>,
    /// How many lines were entered.
    lines: u64,
    /// The name of the last command.
    last: String,
    /// The exit code of the first line that failed.
    failed: Option<u8>,
}

/// The command whose reply is waited for.
#[derive(Debug)]
struct Current {
    line: u64,
    name: String,
    done: oneshot::Sender<()>,
}

/// A command that has a reply.
#[derive(Debug)]
struct Finished {
    line: u64,
    name: String,
    outcome: Result<String, Failure>,
}

/// The signals that end or interrupt the shell.
#[derive(Debug)]
pub(super) struct Signals {
    interrupt: Signal,
    terminate: Signal,
    hangup: Signal,
}

impl Signals {
    pub(super) fn new() -> Result<Self, Failure> {
        let catch = |kind| {
            signal(kind)
                .map_err(|error| Failure::not_sent(format_args!("cannot catch signals: {error}")))
        };
        Ok(Self {
            interrupt: catch(SignalKind::interrupt())?,
            terminate: catch(SignalKind::terminate())?,
            hangup: catch(SignalKind::hangup())?,
        })
    }

    /// Waits for Ctrl-C (false), or for a signal that ends programs (true). Cancel safe.
    pub(super) async fn next(&mut self) -> bool {
        tokio::select! {
            _ = self.interrupt.recv() => false,
            _ = self.terminate.recv() => true,
            _ = self.hangup.recv() => true,
        }
    }
}

/// What happened.
enum Happened {
    Event(Option<Result<Stamped<RawEvent>, EventError>>),
    Said(String),
    Finished(Finished),
    Signal { ends: bool },
    Request(Request),
    Nothing,
}

impl Session {
    /// Serves the reader until it, the server or a signal ends the shell.
    pub(super) async fn run(mut self) -> Result<ExitCode, Failure> {
        if let Some(note) = self.known.note.take() {
            self.note(&note);
        }
        self.wait_for_schema();
        self.output.set_editing(true);
        let outcome = match self.work().await {
            Ok(Some(ended)) => self.server_ended(&ended).await,
            Ok(None) => self.leave().await,
            Err(failure) => self.leave().await.and(Err(failure)),
        };
        // A question that nobody waits for any more would keep the connection open.
        self.known.server.client.close();
        outcome
    }

    /// Works until the end: that of the server is returned.
    async fn work(&mut self) -> Result<Option<Ended>, Failure> {
        loop {
            let ends = match self.next().await {
                Happened::Event(event) => match self.event(event) {
                    Some(ended) => return Ok(Some(ended)),
                    None => false,
                },
                Happened::Said(line) => {
                    self.output.aside(&line);
                    false
                }
                Happened::Finished(finished) => self.finished(finished)?,
                Happened::Signal { ends: true } => true,
                Happened::Signal { ends: false } => self.interrupted()?,
                Happened::Request(request) => self.request(request)?,
                Happened::Nothing => false,
            };
            if ends {
                return Ok(None);
            }
        }
    }

    /// Waits for the next thing. Events that came before a reply are shown before it.
    async fn next(&mut self) -> Happened {
        let (output, events, work) = (&self.output, &mut self.events, &mut self.work);
        let event = async {
            output.ready().await;
            events.next().await
        };
        let finished = async {
            output.ready().await;
            work.tasks.join_next().await
        };
        let said = async {
            output.ready().await;
            match &mut self.machine {
                Some(machine) => machine.said.recv().await,
                None => None,
            }
        };
        tokio::select! {
            biased;
            event = event => Happened::Event(event),
            Some(line) = said => Happened::Said(line),
            Some(Ok(finished)) = finished => Happened::Finished(finished),
            () = work.asker.answered() => Happened::Nothing,
            ends = self.signals.next() => Happened::Signal { ends },
            Some(request) = self.requests.recv() => Happened::Request(request),
        }
    }

    /// Shows an event, or returns how the connection has ended.
    fn event(&mut self, event: Option<Result<Stamped<RawEvent>, EventError>>) -> Option<Ended> {
        match event? {
            Ok(event) => self.output.aside(&events::line(&event, self.form.style)),
            Err(EventError::Ended(ended)) => return Some(ended),
            Err(error) => self.note(&error.to_string()),
        }
        None
    }

    fn note(&self, text: &str) {
        self.output.aside(&format!("note: {text}"));
    }

    /// Returns whether the shell ends.
    fn request(&mut self, request: Request) -> Result<bool, Failure> {
        match request {
            Request::Line(line, done) => self.line(&line, done),
            Request::Names(kind, asker) => {
                // A command whose reply nobody waits for any more is a question, too.
                let is_busy = !self.work.tasks.is_empty();
                self.work.asker.ask(&self.known.server.client, kind, asker, is_busy);
                Ok(false)
            }
            Request::End => Ok(true),
            Request::Failed(error) => Err(Failure::not_sent(error)),
        }
    }

    fn line(&mut self, text: &str, done: oneshot::Sender<()>) -> Result<bool, Failure> {
        self.output.set_editing(false);
        self.work.lines += 1;
        let shown = match line::read(text) {
            Ok(Input::Exit) => return Ok(true),
            Ok(Input::Nothing) => Ok(String::new()),
            Ok(Input::Help(name)) => help(name.as_deref(), &self.known.server, self.form.style),
            Ok(Input::Transcript(path)) => self.transcribe(path.as_deref()),
            Ok(input) => match prepare(input, &self.known.server) {
                Ok(command) => return Ok(self.execute(command, done)),
                Err(failure) => Err(failure),
            },
            Err(failure) => Err(failure),
        };
        self.show(shown, done)
    }

    fn transcribe(&self, path: Option<&str>) -> Result<String, Failure> {
        match path {
            Some(path) => self.transcript.begin(path)?,
            None => self.transcript.end(),
        }
        Ok(String::new())
    }

    fn execute(&mut self, command: Prepared, done: oneshot::Sender<()>) -> bool {
        for note in &command.notes {
            self.note(note);
        }
        let (line, name) = (self.work.lines, command.name.clone());
        self.work.last.clone_from(&name);
        self.work.current = Some(Current { line, name: name.clone(), done });
        let (server, form) = (self.known.server.clone(), self.form);
        self.work.tasks.spawn(async move {
            let outcome = command.execute(&server, form).await;
            Finished { line, name, outcome }
        });
        false
    }

    /// Shows a reply. One that nobody waits for any more is shown as such.
    fn finished(&mut self, finished: Finished) -> Result<bool, Failure> {
        let Finished { line, name, outcome } = finished;
        match self.work.current.take_if(|current| current.line == line) {
            Some(Current { done, .. }) => self.show(outcome, done),
            None => {
                let text = match &outcome {
                    Ok(text) => format!("{name} has been executed\n{text}"),
                    Err(failure) => failure.message().to_owned(),
                };
                self.note(text.trim_end());
                Ok(false)
            }
        }
    }

    /// Shows the outcome of a line, after which the next one is read.
    fn show(
        &mut self,
        outcome: Result<String, Failure>,
        done: oneshot::Sender<()>,
    ) -> Result<bool, Failure> {
        match outcome {
            Ok(text) => self.output.reply(&text)?,
            Err(failure) if self.is_script() => {
                let failure = failure.at_line(self.work.lines);
                if !self.keeps_going {
                    return Err(failure);
                }
                self.work.failed.get_or_insert(failure.code());
                failure.report();
            }
            Err(failure) => drop(failure.report()),
        }
        self.output.set_editing(true);
        // The reader may be gone, which its last request says.
        let _ = done.send(());
        Ok(false)
    }

    fn is_script(&self) -> bool {
        !self.output.is_terminal()
    }

    /// Stops waiting for a reply.
    fn interrupted(&mut self) -> Result<bool, Failure> {
        let name = self.work.current.as_ref().map(|current| current.name.clone());
        let message = match &name {
            Some(name) => format!("{name}: interrupted; the server may still execute it"),
            None => "interrupted".to_owned(),
        };
        if self.is_script() {
            return Err(Failure::no_server(message));
        }
        if let Some(Current { done, .. }) = self.work.current.take() {
            self.note(&message);
            self.output.set_editing(true);
            let _ = done.send(());
        }
        Ok(false)
    }

    /// The server is asked nothing else while it has not told its schema.
    fn wait_for_schema(&mut self) {
        let Some(open) = self.known.open.take() else { return };
        let name = "query-qmp-schema".to_owned();
        self.work.tasks.spawn(async move {
            let outcome = match open.await {
                Ok(Ok(_)) => Ok(String::new()),
                Ok(Err(error)) => Err(error.into()),
                Err(stopped) => Err(Failure::no_server(stopped)),
            };
            Finished { line: 0, name, outcome }
        });
    }

    /// Ends the shell. The machine goes on, unless the shell has started it for itself.
    async fn leave(&mut self) -> Result<ExitCode, Failure> {
        self.output.end_line().await;
        if let Some(machine) = self.machine.take() {
            machine.leave(&self.known.server.client).await?;
        }
        Ok(self.work.failed.unwrap_or(0).into())
    }

    /// Says how the server has ended. In a script, it has to be the last command that ended it.
    async fn server_ended(&mut self, ended: &Ended) -> Result<ExitCode, Failure> {
        self.output.end_line().await;
        self.last_reply().await;
        let quits = self.work.last == "quit";
        let in_order = match ended {
            Ended::Disconnected(it) if it.cause() == DisconnectCause::Server => {
                quits || it.shutdown().is_some() && !self.is_script()
            }
            _ => false,
        };
        let status = match &mut self.machine {
            Some(machine) => machine.ended().await,
            None => None,
        };
        match status.filter(|status| !status.success()) {
            Some(status) => {
                Err(Failure::no_server(format_args!("{ended}; QEMU ended with {status}")))
            }
            None if !in_order => Err(Failure::no_server(ended)),
            None => {
                if !self.is_script() {
                    self.note(&ended.to_string());
                }
                Ok(self.work.failed.unwrap_or(0).into())
            }
        }
    }

    /// Shows the reply that came before the end. If none came, the end is the reason.
    async fn last_reply(&mut self) {
        let Some(current) = self.work.current.take() else { return };
        while let Some(Ok(finished)) = self.work.tasks.join_next().await {
            if finished.line == current.line {
                if let Ok(text) = finished.outcome {
                    let _ = self.output.reply(&text);
                }
                return;
            }
        }
    }
}
