//! The table of operations.

use std::pin::Pin;

use qmp::Monitor;
use qmp_tests::{Failure, Qemu, TestResult};

use super::bench::Bench;
use super::wire::{Fault, Step};

pub(super) type Pending<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// An operation of several steps.
pub(super) struct Row {
    pub(super) name: &'static str,
    /// The arguments of its machine.
    pub(super) machine: fn(Qemu) -> Result<Qemu, Failure>,
    /// What has to be there before it.
    pub(super) prepare: for<'a> fn(&'a Monitor, &'a Bench) -> Pending<'a, TestResult>,
    /// The operation, with its error as a program shows it.
    pub(super) run: for<'a> fn(&'a Monitor, &'a Bench) -> Pending<'a, Result<(), String>>,
    /// What is otherwise than usual.
    pub(super) known: &'static [&'static [Known]],
}

/// An exception, with its reason.
pub(super) struct Known {
    /// The command of the step, or `*`.
    pub(super) step: &'static str,
    pub(super) faults: &'static [Fault],
    pub(super) allows: Allows,
    #[expect(dead_code, reason = "it is for readers")]
    pub(super) reason: &'static str,
}

/// What an exception allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Allows {
    /// Success: the step does not matter, or its late reply counts.
    Success,
    /// A difference of this kind that the error does not name in its text.
    Kind(&'static str),
    /// The case cannot be run.
    Skip,
}

impl Row {
    pub(super) fn allows(&self, step: &Step, fault: Fault, allowed: Allows) -> bool {
        self.known.iter().copied().flatten().any(|known| {
            (known.step == "*" || known.step == step.command)
                && known.faults.contains(&fault)
                && known.allows == allowed
        })
    }
}
