//! Random numbers for tests: the same seed gives the same numbers.

/// A pseudorandom generator, Marsaglia's xorshift.
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// Creates a generator. Seeds that differ only in the highest bit give the same numbers.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed | 1 << 63)
    }

    /// Returns a number below a bound, or 0 if the bound is 0.
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % bound.max(1) as u64) as usize
    }
}
