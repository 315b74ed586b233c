//! How long the tests with random inputs go on.

use std::env;
use std::time::{Duration, Instant};

use qmp_tests::Random;

/// The inputs of one test. `cargo xtask fuzz` sets `QMP_FUZZ_SECONDS`, the time for which it goes
/// on, and `QMP_FUZZ_SEED`.
pub(crate) struct Effort {
    name: &'static str,
    begin: Instant,
    limit: Option<Duration>,
    usual: u64,
    pub(crate) inputs: u64,
    pub(crate) seed: u64,
}

impl Effort {
    /// The test `name`, which takes `usual` inputs unless a time is set.
    pub(crate) fn new(name: &'static str, usual: u64) -> Self {
        let number = |name| env::var(name).ok().map(|text| text.parse().unwrap());
        let limit = number("QMP_FUZZ_SECONDS").map(Duration::from_secs);
        let seed = number("QMP_FUZZ_SEED").unwrap_or(1);
        Self { name, begin: Instant::now(), limit, usual, inputs: 0, seed }
    }

    pub(crate) fn random(&self) -> Random {
        Random::new(self.seed)
    }

    pub(crate) fn goes_on(&self) -> bool {
        match self.limit {
            Some(limit) => self.begin.elapsed() < limit,
            None => self.inputs < self.usual,
        }
    }

    /// Prints the number of inputs and how many of them were `kept`, which must be some.
    pub(crate) fn end(&self, kept: u64, what: &str) {
        let Self { name, inputs, .. } = self;
        println!("{name}: {inputs} inputs, of which {kept} {what}");
        assert!(kept > inputs / 100, "{name}: {kept} of {inputs} {what}");
    }
}
