//! TCP connections with a deadline.
//!
//! The functions are `#[inline]`, so that programs without TCP connections do not compile them.

use std::io;
use std::net::{SocketAddr, TcpStream, ToSocketAddrs};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

/// The maximum duration of connecting if no deadline is set; it is as long as the kernel's own
/// limit.
const LONGEST: Duration = Duration::from_secs(600);

/// The minimum timeout, because the standard library rejects a timeout of zero.
const SHORTEST: Duration = Duration::from_micros(1);

/// Resolves an address and connects to the first of the results that accepts the connection.
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

/// Resolves a host and a port. The system's resolver has no timeout, so it runs on a thread of its
/// own, which is abandoned if it takes too long.
#[inline]
fn resolve(address: &str, limit: Duration) -> io::Result<Vec<SocketAddr>> {
    if let Ok(address) = address.parse() {
        return Ok(vec![address]);
    }
    let (sender, resolved) = channel();
    let address = address.to_owned();
    thread::Builder::new().name("qmp-resolver".to_owned()).spawn(move || {
        // The receiver is gone if resolving took too long.
        let _ = sender.send(address.to_socket_addrs().map(Iterator::collect));
    })?;
    resolved.recv_timeout(limit).unwrap_or_else(|error| match error {
        RecvTimeoutError::Timeout => Err(io::ErrorKind::TimedOut.into()),
        RecvTimeoutError::Disconnected => Err(io::Error::other("resolving the host failed")),
    })
}
