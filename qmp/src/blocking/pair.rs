//! Connects any reader and writer to a socket, because only sockets support deadlines.

use std::io::{self, Read, Write};
use std::net::Shutdown;
use std::os::unix::net::UnixStream;
use std::thread;

/// The maximum number of bytes that are copied at once.
const CHUNK: usize = 16 * 1024;

/// Returns a socket that is connected to the reader and the writer by two threads.
///
/// The socket is shut down at the end of the reader, and when the reader or the writer fails.
#[inline]
pub(super) fn copied(
    reader: impl Read + Send + 'static,
    writer: impl Write + Send + 'static,
) -> io::Result<UnixStream> {
    let (ours, theirs) = UnixStream::pair()?;
    let (from_client, to_client) = (theirs.try_clone()?, theirs);
    // If a thread cannot be started, its ends are dropped, which stops the other thread.
    start("qmp-pair-read", move || {
        // The socket cannot transfer an error, only the end of the stream.
        let _ = copy(reader, &to_client);
        let _ = to_client.shutdown(Shutdown::Both);
    })?;
    start("qmp-pair-write", move || {
        let _ = copy(&from_client, writer);
        let _ = from_client.shutdown(Shutdown::Both);
    })?;
    Ok(ours)
}

#[inline]
fn start(name: &str, work: impl FnOnce() + Send + 'static) -> io::Result<()> {
    let thread = thread::Builder::new().name(name.to_owned()).stack_size(256 << 10);
    thread.spawn(work).map(drop)
}

/// Copies until the end of the reader. Flushes after each piece, because the writer may have a
/// buffer.
#[inline]
fn copy(mut reader: impl Read, mut writer: impl Write) -> io::Result<()> {
    let mut buffer = [0; CHUNK];
    loop {
        let count = match reader.read(&mut buffer) {
            Ok(0) => return Ok(()),
            Ok(count) => count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        writer.write_all(&buffer[..count])?;
        writer.flush()?;
    }
}
