//! TCP connections within a limit. Inline: who uses none need not compile it.

use std::io;
use std::net::{SocketAddr, TcpStream, ToSocketAddrs};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

/// How long one attempt takes at most where nobody sets a limit: as long as the kernel's own.
const LONGEST: Duration = Duration::from_secs(600);

/// The standard library takes no limit of zero.
const SHORTEST: Duration = Duration::from_micros(1);

/// Connects to the first of the addresses that a text stands for which answers.
#[inline]
pub(super) fn connect(address: &str, left: Option<Duration>) -> io::Result<TcpStream> {
    let until = Instant::now() + left.map_or(LONGEST, |left| left.min(LONGEST));
    let left = || until.saturating_duration_since(Instant::now());
    let mut outcome = Err(io::ErrorKind::TimedOut.into());
    for address in resolve(address, left())? {
        if outcome.is_ok() || left().is_zero() {
            break;
        }
        outcome = TcpStream::connect_timeout(&address, left().max(SHORTEST));
    }
    outcome
}

/// The addresses of a host and a port. The system's resolver knows no limit, so it gets a thread
/// of its own, and is left behind where it takes too long.
#[inline]
fn resolve(address: &str, limit: Duration) -> io::Result<Vec<SocketAddr>> {
    if let Ok(address) = address.parse() {
        return Ok(vec![address]);
    }
    let (sender, resolved) = channel();
    let address = address.to_owned();
    thread::Builder::new().name("qmp-resolver".to_owned()).spawn(move || {
        // Nobody waits any more if it took too long.
        let _ = sender.send(address.to_socket_addrs().map(Iterator::collect));
    })?;
    resolved.recv_timeout(limit).unwrap_or_else(|error| match error {
        RecvTimeoutError::Timeout => Err(io::ErrorKind::TimedOut.into()),
        RecvTimeoutError::Disconnected => Err(io::Error::other("resolving the host failed")),
    })
}
