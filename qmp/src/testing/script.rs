//! The handlers of a fake server, and the commands that a test expects.

use std::any::{Any, TypeId};
use std::collections::VecDeque;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use serde::Serialize;
use serde_json::Value;

use super::error::FakeError;
use super::transcript::difference::difference;

/// The future of an answer: the text of the returned value, or an error.
pub(super) type Answer = Pin<Box<dyn Future<Output = Result<String, FakeError>> + Send>>;

/// A handler: a function of the text of the arguments.
pub(super) type Run = Arc<dyn Fn(&str) -> Answer + Send + Sync>;

/// Returns whether a handler is for a command with these arguments.
pub(super) type Accepts = Arc<dyn Fn(&str) -> bool + Send + Sync>;

/// Changes the arguments of a command before they are compared.
pub(super) type Normalise = Arc<dyn Fn(&str, &mut Value) + Send + Sync>;

/// A handler for a command, and how often the command is expected.
#[derive(Clone)]
pub(super) struct Rule {
    number: u64,
    pub(super) name: String,
    pub(super) accepts: Accepts,
    pub(super) run: Run,
    /// How often the command is expected. `None` if it may come any number of times.
    pub(super) wanted: Option<u64>,
    seen: u64,
    /// The arguments of a recorded command.
    recorded: Option<Value>,
}

impl Rule {
    pub(super) fn new(name: &str, accepts: Accepts, run: Run, wanted: Option<u64>) -> Self {
        let name = name.to_owned();
        Self { number: 0, name, accepts, run, wanted, seen: 0, recorded: None }
    }

    /// Makes it a rule that plays a recorded command.
    pub(super) fn recorded(mut self, arguments: Value) -> Self {
        self.recorded = Some(arguments);
        self
    }

    fn is_open(&self) -> bool {
        self.wanted.is_none_or(|wanted| self.seen < wanted)
    }
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, wanted, seen, .. } = self;
        write!(f, "{name}: {seen} of {wanted:?}")
    }
}

/// All handlers.
#[derive(Default)]
pub(super) struct Script {
    /// Expected in this order.
    ordered: VecDeque<Rule>,
    rules: Vec<Rule>,
    count: u64,
    normalise: Option<Normalise>,
}

impl fmt::Debug for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.ordered.iter().chain(&self.rules)).finish()
    }
}

/// What the script says of a command.
pub(super) enum Choice {
    Run(Run),
    /// The command is expected, but another one is expected before it.
    TooEarly(String),
    Nothing,
}

impl Script {
    pub(super) fn add(&mut self, rule: Rule, ordered: bool) {
        self.count += 1;
        let rule = Rule { number: self.count, ..rule };
        if ordered { self.ordered.push_back(rule) } else { self.rules.push(rule) }
    }

    /// Returns whether there is a handler for commands of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.ordered.iter().chain(&self.rules).any(|rule| rule.name == name)
    }

    /// Returns the names of all handlers.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.ordered.iter().chain(&self.rules).map(|rule| rule.name.as_str())
    }

    /// Returns the rules of a command, so that their predicates can be called without a lock.
    pub(super) fn candidates(&self, name: &str) -> Vec<Rule> {
        self.ordered.iter().chain(&self.rules).filter(|rule| rule.name == name).cloned().collect()
    }

    /// Chooses among the rules that accept the command, and counts the use.
    pub(super) fn choose(&mut self, accepting: &[Rule]) -> Choice {
        let accepts = |rule: &Rule| accepting.iter().any(|it| it.number == rule.number);
        if let Some(rule) = self.ordered.front_mut().filter(|rule| accepts(rule)) {
            rule.seen += 1;
            let run = rule.run.clone();
            if !rule.is_open() {
                self.ordered.pop_front();
            }
            return Choice::Run(run);
        }
        if let Some(rule) = self.unordered(accepts) {
            rule.seen += 1;
            return Choice::Run(rule.run.clone());
        }
        match self.ordered.front() {
            Some(first) if self.ordered.iter().any(accepts) => Choice::TooEarly(first.name.clone()),
            _ => Choice::Nothing,
        }
    }

    /// Returns the first counted rule that is open, or else the newest that counts nothing.
    fn unordered(&mut self, accepts: impl Fn(&Rule) -> bool) -> Option<&mut Rule> {
        let is_open = |rule: &Rule| accepts(rule) && rule.is_open();
        let counted = |rule: &Rule| is_open(rule) && rule.wanted.is_some();
        let place = self.rules.iter().position(counted);
        let place = place.or_else(|| self.rules.iter().rposition(is_open))?;
        self.rules.get_mut(place)
    }

    pub(super) fn set_normalise(&mut self, normalise: Normalise) {
        self.normalise = Some(normalise);
    }

    pub(super) fn normalise(&self) -> Option<Normalise> {
        self.normalise.clone()
    }

    /// Describes how a command differs from the next one of its name that was recorded.
    pub(super) fn differs(&self, name: &str, came: &Value) -> Option<String> {
        let mut open = self.rules.iter().filter(|rule| rule.is_open() && rule.recorded.is_some());
        let next = open.clone().next();
        match open.find(|rule| rule.name == name) {
            Some(rule) => difference(rule.recorded.as_ref()?, came),
            None => next.map(|next| format!("{} was recorded next", next.name)),
        }
    }

    /// Describes what was expected and did not come.
    pub(super) fn missing(&self) -> Vec<String> {
        let open = self.ordered.iter().chain(&self.rules).filter(|rule| rule.is_open());
        let open = open.filter_map(|rule| Some((&rule.name, rule.wanted? - rule.seen)));
        open.map(|(name, left)| format!("{name}{}", times(left))).collect()
    }
}

fn times(count: u64) -> String {
    if count == 1 { String::new() } else { format!(", {count} more times") }
}

/// Writes the value that a handler returned. QEMU returns `{}` for nothing.
pub(super) fn encode<R: Serialize + 'static>(value: &R) -> Result<String, FakeError> {
    if TypeId::of::<R>() == TypeId::of::<()>() {
        return Ok("{}".to_owned());
    }
    serde_json::to_string(value).map_err(|error| FakeError::generic(error.to_string()))
}

/// Calls a handler. Returns the message of its panic if it panics.
pub(super) async fn run(run: &Run, arguments: &str) -> Result<Result<String, FakeError>, String> {
    let answer = catch_unwind(AssertUnwindSafe(|| run(arguments)));
    Caught(answer.map_err(|panic| message(&*panic))?).await
}

/// A future that ends with the message of its panic if it panics.
struct Caught(Answer);

impl Future for Caught {
    type Output = Result<Result<String, FakeError>, String>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let poll = catch_unwind(AssertUnwindSafe(|| self.0.as_mut().poll(context)));
        match poll {
            Ok(poll) => poll.map(Ok),
            Err(panic) => Poll::Ready(Err(message(&*panic))),
        }
    }
}

fn message(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no message").to_owned()
}
