//! A watchdog for tests that wait for something that never happens.

use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

/// Far longer than any test takes, on any machine.
const PATIENCE: Duration = Duration::from_secs(180);

/// Ends the process, naming the test, unless it is dropped in time.
///
/// It uses the system's clock, because timers of a runtime with a paused clock run ahead.
pub(crate) struct Watchdog {
    _alive: Sender<()>,
}

impl Watchdog {
    pub(crate) fn new() -> Self {
        let (alive, dropped) = channel::<()>();
        let test = thread::current().name().unwrap_or("a test").to_owned();
        thread::spawn(move || {
            if dropped.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
                eprintln!("{test} hangs");
                std::process::abort();
            }
        });
        Self { _alive: alive }
    }
}
