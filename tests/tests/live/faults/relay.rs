//! A slow way between the two ends of a migration, which becomes fast when it is let go.

use std::io::{self, Read as _, Write as _};
use std::net::Shutdown;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// How much passes in one `TICK` while it is slow: 4 MiB in a second.
const PORTION: usize = 64 << 10;
const TICK: Duration = Duration::from_millis(16);

/// The pace of a relay, which is slow until this value is dropped.
#[derive(Default)]
pub(super) struct Slow(Arc<Pace>);

impl Drop for Slow {
    fn drop(&mut self) {
        *self.0.is_fast.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.0.changed.notify_all();
    }
}

#[derive(Default)]
struct Pace {
    is_fast: Mutex<bool>,
    changed: Condvar,
}

impl Pace {
    /// Waits for a tick, or until it is fast.
    fn keep(&self) {
        let is_fast = self.is_fast.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.changed.wait_timeout_while(is_fast, TICK, |is_fast| !*is_fast);
        drop(waited.unwrap_or_else(PoisonError::into_inner));
    }
}

/// A socket at which a source may connect once, until this value is dropped.
///
/// Threads serve it, because a test that looks at machines does not give way to tasks.
pub(super) struct Relay(UnixListener);

impl Drop for Relay {
    fn drop(&mut self) {
        // A source that was accepted stays connected.
        let _ = rustix::net::shutdown(&self.0, rustix::net::Shutdown::Both);
    }
}

impl Relay {
    /// Listens at a path, and connects to the destination's when the source connects.
    pub(super) fn between(path: &Path, destination: PathBuf) -> io::Result<(Self, Slow)> {
        let listener = UnixListener::bind(path)?;
        let (relay, slow) = (Self(listener.try_clone()?), Slow::default());
        let pace = Arc::clone(&slow.0);
        thread::spawn(move || -> io::Result<()> {
            let source = listener.accept()?.0;
            let destination = UnixStream::connect(destination)?;
            let back = (destination.try_clone()?, source.try_clone()?);
            thread::spawn(move || pass(back.0, back.1, None));
            pass(source, destination, Some(&pace))
        });
        Ok((relay, slow))
    }
}

/// Passes what one end sends to the other one, and ends the connection in both directions.
fn pass(mut from: UnixStream, mut to: UnixStream, pace: Option<&Pace>) -> io::Result<()> {
    let mut bytes = vec![0; PORTION];
    while let Ok(count @ 1..) = from.read(&mut bytes) {
        if to.write_all(&bytes[..count]).is_err() {
            break;
        }
        if let Some(pace) = pace {
            pace.keep();
        }
    }
    from.shutdown(Shutdown::Both).and(to.shutdown(Shutdown::Both))
}
