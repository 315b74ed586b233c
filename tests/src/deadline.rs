//! Waiting for what nothing tells of.

use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::error::Error;

/// How long the harness waits for anything. Far longer than anything takes, even on a busy
/// machine: it only has to end at some time.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// Asks again and again until there is an answer.
///
/// # Errors
///
/// The one that `question` gives, or [`Error::Late`] with `what` when there is no answer in
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
