//! Polling for conditions that nothing signals.

use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::error::Error;

/// The time for which the harness waits for anything. It is far longer than any step takes, even on
/// a loaded machine, and only guarantees that the wait ends.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// Polls until there is an answer.
///
/// # Errors
///
/// Returns the error of `question`, or [`Error::Late`] with `what` if there is no answer within
/// [`PATIENCE`].
pub fn poll<T>(
    what: &str,
    mut question: impl FnMut() -> Result<Option<T>, Error>,
) -> Result<T, Error> {
    const PAUSE: Duration = Duration::from_millis(1);
    let started = Instant::now();
    while started.elapsed() < PATIENCE {
        if let Some(answer) = question()? {
            return Ok(answer);
        }
        sleep(PAUSE);
    }
    Err(Error::Late(what.to_owned()))
}
