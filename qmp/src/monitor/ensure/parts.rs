//! The parts of something that is to be there: each is added, or compared with the existing one.

use crate::monitor::devices::hotplug::Steps;
use crate::monitor::ensure::compare::Existing;
use crate::monitor::ensure::{EnsureError, Ensured, Part};
use crate::monitor::{Monitor, Step};
use crate::{Command, Error};

/// The parts that are there by now.
#[derive(Debug)]
pub(super) struct Parts<'a> {
    monitor: &'a Monitor,
    /// Those that this call has added, which a refusal of a later one undoes.
    added: Vec<Part>,
}

impl<'a> Parts<'a> {
    pub(super) fn new(monitor: &'a Monitor) -> Self {
        Self { monitor, added: Vec::new() }
    }

    /// Whether this call has added a part.
    pub(super) fn outcome(&self) -> Ensured {
        if self.added.is_empty() { Ensured::Found } else { Ensured::Added }
    }

    /// Adds a part. If QEMU refuses, `existing` is polled, which looks for a part of this id and
    /// compares it. It returns QEMU's reply if the part was added.
    pub(super) async fn run<C: Command>(
        &mut self,
        step: Step,
        id: &str,
        command: C,
        existing: impl Future<Output = Result<Existing, Error>>,
    ) -> Result<Option<C::Return>, EnsureError> {
        let source = match self.monitor.execute(command).await {
            Ok(value) => {
                self.added.push(Part { step, id: id.to_owned() });
                return Ok(Some(value));
            }
            Err(source) => source,
        };
        if source.server().is_none() {
            return Err(self.failed(step, id, source).await);
        }
        match existing.await {
            Ok(Existing::Same) => Ok(None),
            Ok(Existing::Missing) => Err(self.failed(step, id, source).await),
            Ok(Existing::Different { what, found, wanted }) => {
                let (id, undo) = (id.to_owned(), self.undo().await);
                Err(EnsureError::Different { step, id, what, found, wanted, undo })
            }
            Err(source) => Err(self.failed(step, id, source).await),
        }
    }

    /// Executes a step whose repetition is harmless.
    pub(super) async fn repeat<C: Command>(
        &mut self,
        step: Step,
        id: &str,
        command: C,
    ) -> Result<(), EnsureError> {
        match self.monitor.execute(command).await {
            Ok(_) => Ok(()),
            Err(source) => Err(self.failed(step, id, source).await),
        }
    }

    /// Undoes all parts after a refusal. Otherwise the step may have been executed, and the next call
    /// finds it and them.
    async fn failed(&mut self, step: Step, id: &str, source: Error) -> EnsureError {
        if !matches!(source, Error::Server(_) | Error::Request(_)) {
            return self.unanswered(step, id, source);
        }
        let undo = self.undo().await;
        EnsureError::Monitor { step, id: id.to_owned(), source, added: Vec::new(), undo }
    }

    fn unanswered(&mut self, step: Step, id: &str, source: Error) -> EnsureError {
        let added = std::mem::take(&mut self.added);
        EnsureError::Monitor { step, id: id.to_owned(), source, added, undo: Vec::new() }
    }

    async fn undo(&mut self) -> Vec<crate::monitor::UndoError> {
        let added = std::mem::take(&mut self.added);
        let done = added.into_iter().map(|part| (part.step, part.id)).collect();
        Steps::done(self.monitor, done).undo().await
    }
}
