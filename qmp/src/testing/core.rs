//! What a fake server consists of, shared by its handle and its connections.

use std::os::fd::OwnedFd;
use std::sync::{Arc, Mutex};

use serde_json::Value;
use tokio::task::AbortHandle;

use super::error::FakeError;
use super::failure::FakeFailure;
use super::fault::{Fault, Faults, Outgoing};
use super::known::{Known, locked};
use super::output::Output;
use super::received::{Received, ReceivedCommand};
use super::request::Request;
use super::script::{Choice, Script, run};
use super::strict::Strict;
use super::words;
use crate::event::RawEvent;

/// The most failures that are kept. A test that fails needs no more.
const FAILURES: usize = 100;

/// The most descriptors that are kept.
const DESCRIPTORS: usize = 256;

/// What the fake does with a command for which it has no handler.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Otherwise {
    /// Refuse it, and let the test fail.
    #[default]
    Refuse,
    /// Answer `{}` if the command returns nothing. Refuse it otherwise, and let the test fail.
    Succeed,
}

/// The shared part.
#[derive(Debug)]
pub(super) struct Core {
    pub(super) known: Arc<Known>,
    pub(super) package: String,
    pub(super) offers_oob: bool,
    pub(super) strict: Option<Strict>,
    /// The commands that the operator of the guest has disabled.
    pub(super) disabled: Vec<String>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    script: Script,
    otherwise: Otherwise,
    received: Received,
    descriptors: Vec<OwnedFd>,
    faults: Faults,
    failures: Vec<String>,
    outputs: Vec<Output>,
    /// Events that are sent with the reply to a command, before or after it.
    around: Vec<(String, Side, RawEvent)>,
    /// Events that are sent after the reply to the present command.
    after: Vec<RawEvent>,
    tasks: Vec<AbortHandle>,
}

/// The side of a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Before,
    After,
}

impl Core {
    pub(super) fn new(
        known: Arc<Known>,
        package: String,
        offers_oob: bool,
        strict: Option<Strict>,
    ) -> Self {
        let (disabled, state) = (Vec::new(), Mutex::default());
        Self { known, package, offers_oob, strict, disabled, state }
    }

    fn with<T>(&self, action: impl FnOnce(&mut State) -> T) -> T {
        action(&mut locked(&self.state))
    }

    pub(super) fn script<T>(&self, action: impl FnOnce(&mut Script) -> T) -> T {
        self.with(|state| action(&mut state.script))
    }

    pub(super) fn set_otherwise(&self, otherwise: Otherwise) {
        self.with(|state| state.otherwise = otherwise);
    }

    pub(super) fn received(&self) -> Received {
        self.with(|state| state.received.clone())
    }

    pub(super) fn take_descriptors(&self) -> Vec<OwnedFd> {
        self.with(|state| std::mem::take(&mut state.descriptors))
    }

    pub(super) fn fail(&self, text: String) {
        self.with(|state| {
            if state.failures.len() < FAILURES {
                state.failures.push(text);
            }
        });
    }

    /// Returns what is wrong so far.
    pub(super) fn verify(&self) -> Result<(), FakeFailure> {
        let (wrong, missing) = self.with(|state| (state.failures.clone(), state.script.missing()));
        if wrong.is_empty() && missing.is_empty() {
            return Ok(());
        }
        let server = format!("fake {} {}", self.known.program.name, self.known.release);
        Err(FakeFailure { server, wrong, missing, received: self.received().names() })
    }

    pub(super) fn add_fault(&self, when: super::fault::When, fault: Fault) {
        self.with(|state| state.faults.add(when, fault));
    }

    pub(super) fn has_reset(&self) -> bool {
        self.with(|state| state.faults.has_reset())
    }

    /// Returns the fault of a message.
    pub(super) fn fault(&self, message: &Outgoing<'_>) -> Option<Fault> {
        let all = self.with(|state| state.faults.all());
        let mut now = all.into_iter().filter(|(_, when, _)| when.is_now(message));
        now.find(|(number, ..)| self.with(|state| state.faults.use_up(*number)))
            .map(|(.., fault)| fault)
    }

    /// Keeps a task until the fake is dropped.
    pub(super) fn keep(&self, task: AbortHandle) {
        self.with(|state| {
            state.tasks.retain(|task| !task.is_finished());
            state.tasks.push(task);
        });
    }

    pub(super) fn stop(&self) {
        let tasks = self.with(|state| std::mem::take(&mut state.tasks));
        tasks.iter().for_each(AbortHandle::abort);
    }

    pub(super) fn add_output(&self, output: Output) {
        self.with(|state| {
            state.outputs.retain(Output::is_open);
            state.outputs.push(output);
        });
    }

    fn outputs(&self) -> Vec<Output> {
        self.with(|state| state.outputs.clone())
    }

    /// Sends an event to every client that has negotiated.
    pub(super) fn emit(&self, event: &RawEvent, time: crate::Timestamp) {
        self.outputs().iter().for_each(|output| output.event(event, time));
    }

    /// Sends an event when some time has passed.
    pub(super) fn emit_later(&self, delay: std::time::Duration, event: &RawEvent) {
        self.outputs().iter().for_each(|output| output.event_later(event, delay));
    }

    pub(super) fn emit_around(&self, command: &str, side: Side, event: RawEvent) {
        self.with(|state| state.around.push((command.to_owned(), side, event)));
    }

    pub(super) fn emit_after_reply(&self, event: RawEvent) {
        self.with(|state| state.after.push(event));
    }

    /// Returns the events that belong to one side of the reply to a command.
    pub(super) fn events_around(&self, command: &str, side: Side) -> Vec<RawEvent> {
        self.with(|state| {
            let mut events = match side {
                Side::Before => Vec::new(),
                Side::After => std::mem::take(&mut state.after),
            };
            let around = state.around.iter();
            let around = around.filter(|(name, it, _)| (name.as_str(), *it) == (command, side));
            events.extend(around.map(|(.., event)| event.clone()));
            events
        })
    }

    /// Records a command.
    fn receive(&self, request: &Request, descriptors: Vec<OwnedFd>) {
        let Request { name, arguments, oob, .. } = request;
        let (name, arguments) = (name.clone(), arguments.clone());
        let received =
            ReceivedCommand { name, arguments, oob: *oob, descriptors: descriptors.len() };
        self.with(|state| {
            state.received.push(received);
            state.descriptors.extend(descriptors);
            let excess = state.descriptors.len().saturating_sub(DESCRIPTORS);
            state.descriptors.drain(..excess);
        });
    }

    /// Answers a command: returns the text of the returned value, or the error.
    pub(super) async fn answer(
        &self,
        request: &Request,
        descriptors: Vec<OwnedFd>,
    ) -> Result<String, FakeError> {
        self.receive(request, descriptors);
        self.check(request)?;
        let candidates = self.script(|script| script.candidates(&request.name));
        let mut accepting = Vec::new();
        for rule in candidates {
            if (rule.accepts)(&request.arguments) {
                accepting.push(rule);
            }
        }
        match self.script(|script| script.choose(&accepting)) {
            Choice::Run(handler) => self.run(&handler, request).await,
            Choice::TooEarly(first) => {
                let text = format!("{} came, and {first} is expected before it", request.name);
                self.fail(text.clone());
                Err(FakeError::generic(text))
            }
            Choice::Nothing => self.without_handler(request),
        }
    }

    async fn run(
        &self,
        handler: &super::script::Run,
        request: &Request,
    ) -> Result<String, FakeError> {
        run(handler, &request.arguments).await.unwrap_or_else(|panic| {
            let text = format!("the handler of {} panicked: {panic}", request.name);
            self.fail(text.clone());
            Err(FakeError::generic(text))
        })
    }

    /// Checks a command against the schema of the release. A handler adds a command that no release
    /// has.
    fn check(&self, request: &Request) -> Result<(), FakeError> {
        let (name, capabilities) = (&request.name, &self.known.capabilities);
        let is_known = capabilities.command(name).is_some();
        if self.disabled.contains(name) {
            return Err(words::disabled(name, self.known.release));
        }
        let is_upstream = (self.known.program.has_command)(name);
        if !is_known && !is_upstream && self.script(|it| it.has(name)) {
            return Ok(());
        }
        let arguments: Value = serde_json::from_str(&request.arguments)
            .map_err(|_| FakeError::generic("JSON parse error, invalid syntax"))?;
        let findings = capabilities.findings(name, &arguments);
        if let Some(refusal) = words::refusal(name, &findings.issues) {
            return Err(refusal);
        }
        #[cfg(feature = "devices")]
        if name == "device_add"
            && let Some(refusal) = super::devices::refusal(self.known.release, &arguments)
        {
            return Err(refusal);
        }
        if let Some(strict) = &self.strict {
            let objections = strict.objections(self.known.release, name, &arguments, &findings);
            objections.into_iter().for_each(|it| self.fail(it));
        }
        Ok(())
    }

    /// Returns whether a reply with this answer is sent. Some commands have none if they succeed.
    pub(super) fn replies(&self, command: &str, answer: &Result<String, FakeError>) -> bool {
        answer.is_err() || !self.known.silent.contains(&command)
    }

    fn without_handler(&self, request: &Request) -> Result<String, FakeError> {
        if let Some(answer) = (self.known.program.answer)(self, &request.name) {
            return Ok(answer);
        }
        let otherwise = self.with(|state| state.otherwise);
        let returns_nothing = self.known.capabilities.returns_nothing(&request.name);
        if otherwise == Otherwise::Succeed && returns_nothing {
            return Ok("{}".to_owned());
        }
        if let Some(difference) = self.difference(request) {
            let text = format!("{}: {difference}", request.name);
            self.fail(text.clone());
            return Err(FakeError::generic(text));
        }
        let text = format!("{} {}", request.name, request.arguments);
        self.fail(format!("nothing answers {text}"));
        let program = self.known.program.name;
        Err(FakeError::generic(format!("the fake {program} has no handler for {}", request.name)))
    }

    /// Describes how a command differs from what was recorded, if a session is played.
    fn difference(&self, request: &Request) -> Option<String> {
        let normalise = self.script(|script| script.normalise())?;
        let mut came = serde_json::from_str(&request.arguments).unwrap_or_default();
        normalise(&request.name, &mut came);
        let differs = self.script(|script| script.differs(&request.name, &came));
        Some(differs.unwrap_or_else(|| "it was not recorded, or came more often".to_owned()))
    }
}
