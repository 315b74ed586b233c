//! How a fake QEMU is made.

use std::sync::Arc;

use super::core::Core;
use super::fake_qemu::FakeQemu;
use super::known::known;
use super::machine::FakeMachine;
use super::own::QEMU;
use super::strict::Strict;
use crate::release::Release;

/// The options of a [`FakeQemu`].
#[derive(Clone, Debug)]
#[must_use]
pub struct FakeQemuBuilder {
    release: Release,
    package: String,
    oob: bool,
    strict: bool,
    allowed: Strict,
    machine: Option<FakeMachine>,
}

impl Default for FakeQemuBuilder {
    /// The newest release, without strictness.
    fn default() -> Self {
        let newest =
            QEMU.tables.versions().last().map_or((0, 0), |&(major, minor, _)| (major, minor));
        Self {
            release: Release::new(newest.0, newest.1),
            package: String::new(),
            oob: true,
            strict: false,
            allowed: Strict::default(),
            machine: None,
        }
    }
}

impl FakeQemuBuilder {
    /// Sets the release that the fake is. It has what that release has, and nothing else. The newest
    /// release is the default.
    pub fn release(mut self, release: Release) -> Self {
        self.release = release;
        self
    }

    /// Sets the package version of the greeting, which distributions set: `Debian 1:10.0.2+ds-2`.
    pub fn package(mut self, package: impl Into<String>) -> Self {
        self.package = package.into();
        self
    }

    /// Sets whether the fake offers out-of-band execution. It does by default.
    pub fn oob(mut self, offers: bool) -> Self {
        self.oob = offers;
        self
    }

    /// Makes the test fail if the program uses what is deprecated in the release, removed in a later
    /// release, or unstable.
    pub fn strict(mut self) -> Self {
        self.strict = true;
        self
    }

    /// Allows a strict test one such use: a command (`x-query-roms`), or a command and the path of an
    /// argument (`block-commit/base`).
    pub fn allow(mut self, usage: impl Into<String>) -> Self {
        self.allowed.allowed.push(usage.into());
        self
    }

    /// Allows a strict test everything that is unstable.
    pub fn allow_unstable(mut self) -> Self {
        self.allowed.allow_unstable = true;
        self
    }

    /// Puts a machine of small fidelity behind the monitor.
    pub fn machine(mut self, machine: FakeMachine) -> Self {
        self.machine = Some(machine);
        self
    }

    /// Makes the fake. It serves no client yet: see [`FakeQemu::connect`] and [`FakeQemu::listen`].
    ///
    /// # Panics
    ///
    /// If the schema of the release is not known. [`testing::releases`](super::releases) lists those
    /// that are.
    #[must_use]
    #[track_caller]
    pub fn build(self) -> FakeQemu {
        let Some(known) = known(&QEMU, self.release) else {
            panic!("the schema of QEMU {} is not known: see qmp::testing::releases()", self.release)
        };
        let strict = self.strict.then_some(self.allowed);
        let qemu = FakeQemu::new(Arc::new(Core::new(known, self.package, self.oob, strict)));
        if let Some(machine) = self.machine {
            machine.install(&qemu);
        }
        qemu
    }
}
