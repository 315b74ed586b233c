//! What a test of a program has shown to be wrong.

use std::fmt;

/// The reasons why a test with a fake server fails.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub struct FakeFailure {
    /// The server, `fake QEMU 8.2`.
    pub server: String,
    /// What came and should not have come.
    pub wrong: Vec<String>,
    /// What was expected and did not come.
    pub missing: Vec<String>,
    /// The names of all commands that came.
    pub received: Vec<String>,
}

/// The number of received commands that the message names.
const NAMED: usize = 20;

/// Shows one line for each part, because the message is read in the output of a test.
impl fmt::Display for FakeFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: the program did not do what the test expects", self.server)?;
        for text in &self.wrong {
            write!(f, "\n  wrong: {text}")?;
        }
        for text in &self.missing {
            write!(f, "\n  expected, and did not come: {text}")?;
        }
        let skipped = self.received.len().saturating_sub(NAMED);
        let last = self.received[skipped..].join(", ");
        match (skipped, last.as_str()) {
            (_, "") => f.write_str("\n  no command came"),
            (0, _) => write!(f, "\n  came: {last}"),
            _ => write!(f, "\n  came: {skipped} commands, then {last}"),
        }
    }
}
