//! Handlers with conditions.

use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::core::Core;
use super::error::FakeError;
use super::script::{Accepts, Answer, Rule, Run, encode};
use crate::command::Command;

/// A handler that is being made: how often the command is expected, in what order, and with what
/// arguments. The methods that begin with `answer` add it.
#[must_use = "the methods that begin with `answer` add the handler"]
pub struct Expectation<'a, C> {
    core: &'a Core,
    times: Option<u64>,
    in_order: bool,
    accepts: Accepts,
    command: PhantomData<fn(C)>,
}

/// A future that an asynchronous handler returns.
pub type FakeAnswer<R> = Pin<Box<dyn Future<Output = Result<R, FakeError>> + Send>>;

impl<C> std::fmt::Debug for Expectation<'_, C> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { times, in_order, .. } = self;
        f.debug_struct("Expectation")
            .field("times", times)
            .field("in_order", in_order)
            .finish_non_exhaustive()
    }
}

impl<'a, C> Expectation<'a, C> {
    pub(super) fn new(core: &'a Core) -> Self {
        let accepts: Accepts = Arc::new(|_| true);
        Self { core, times: None, in_order: false, accepts, command: PhantomData }
    }

    /// Expects the command that often, and answers it no more often.
    pub fn times(mut self, count: u64) -> Self {
        self.times = Some(count);
        self
    }

    /// Expects the command after those that were expected in order before it: once, unless
    /// [`times`](Self::times) says how often.
    pub fn in_order(mut self) -> Self {
        self.in_order = true;
        self
    }
}

impl<C> Expectation<'_, C>
where
    C: Command<Return: Serialize + 'static> + DeserializeOwned + 'static,
{
    /// Takes only commands for which the predicate is true.
    pub fn with(mut self, predicate: impl Fn(&C) -> bool + Send + Sync + 'static) -> Self {
        self.accepts = Arc::new(move |text| {
            serde_json::from_str(text).is_ok_and(|command| predicate(&command))
        });
        self
    }

    /// Answers by a function.
    pub fn answer(
        self,
        answer: impl Fn(C) -> Result<C::Return, FakeError> + Send + Sync + 'static,
    ) {
        self.add(typed(answer));
    }

    /// Answers by a function that returns a future: `|command| Box::pin(async move { … })`.
    ///
    /// The next command waits until the future has ended, as it does with QEMU.
    pub fn answer_async(self, answer: impl Fn(C) -> FakeAnswer<C::Return> + Send + Sync + 'static) {
        self.add(Arc::new(move |text| -> Answer {
            let answer = read(text).map(&answer);
            Box::pin(async move { encode(&answer?.await?) })
        }));
    }

    /// Never answers. The connection stays open, and other commands wait.
    pub fn no_answer(self) {
        self.add(Arc::new(|_| Box::pin(std::future::pending())));
    }

    fn add(self, run: Run) {
        let times = self.times.or(self.in_order.then_some(1));
        let rule = Rule::new(C::NAME, self.accepts, run, times);
        self.core.script(|script| script.add(rule, self.in_order));
    }
}

/// Makes a handler of a function from the command to the value that it returns.
pub(super) fn typed<C: DeserializeOwned + 'static, R: Serialize + 'static>(
    answer: impl Fn(C) -> Result<R, FakeError> + Send + Sync + 'static,
) -> Run {
    Arc::new(move |text| {
        let answer = read(text).and_then(&answer).and_then(|value| encode(&value));
        Box::pin(std::future::ready(answer))
    })
}

/// Reads the arguments. What the schema cannot tell, the size of integers, is found here.
fn read<C: DeserializeOwned>(text: &str) -> Result<C, FakeError> {
    serde_json::from_str(text)
        .map_err(|error| FakeError::generic(format!("Invalid parameter type: {error}")))
}

/// Adds a handler from JSON to JSON.
pub(super) fn add_raw(
    core: &Core,
    command: &str,
    answer: impl Fn(Value) -> Result<Value, FakeError> + Send + Sync + 'static,
) {
    let run: Run = Arc::new(move |text| {
        let answer = read(text).and_then(&answer).map(|value| value.to_string());
        Box::pin(std::future::ready(answer))
    });
    core.script(|script| script.add(Rule::new(command, Arc::new(|_| true), run, None), false));
}
