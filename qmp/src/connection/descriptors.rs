//! Sending file descriptors over a Unix socket.

use std::io::{self, IoSlice};
use std::os::fd::{AsFd, OwnedFd};
use std::task::{Context, Poll, ready};

use rustix::net::{SendAncillaryBuffer, SendAncillaryMessage, SendFlags, sendmsg};
use tokio::io::Interest;
use tokio::net::UnixStream;

use crate::connection::request::Request;
use crate::error::RequestError;

/// The maximum number of descriptors that the kernel accepts in one message.
const MOST: usize = 253;

/// Checks that a command's descriptors can be sent. `carries` is true if the connection can
/// transfer descriptors.
pub(crate) fn check(request: &Request, carries: bool) -> Result<(), RequestError> {
    let command = request.name.clone();
    if request.descriptors.len() > MOST {
        let what = "number of descriptors";
        return Err(RequestError::TooLarge { command, what, limit: MOST });
    }
    if carries { Ok(()) } else { Err(RequestError::NoDescriptors { command }) }
}

/// Sends the beginning of `text` with all the descriptors, in one message.
///
/// Returns the number of bytes sent, which is at least one. The descriptors are sent with the first
/// byte.
pub(crate) fn poll_send(
    stream: &UnixStream,
    context: &mut Context<'_>,
    text: &[u8],
    descriptors: &[OwnedFd],
) -> Poll<io::Result<usize>> {
    loop {
        ready!(stream.poll_write_ready(context))?;
        match stream.try_io(Interest::WRITABLE, || send(stream, text, descriptors)) {
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            outcome => return Poll::Ready(outcome),
        }
    }
}

/// Sends as much of `text` as fits, with all the descriptors. Never blocks, even on a blocking
/// socket.
pub(crate) fn send(stream: impl AsFd, text: &[u8], descriptors: &[OwnedFd]) -> io::Result<usize> {
    let borrowed: Vec<_> = descriptors.iter().map(OwnedFd::as_fd).collect();
    let rights = SendAncillaryMessage::ScmRights(&borrowed);
    let mut space = vec![std::mem::MaybeUninit::uninit(); rights.size()];
    let mut control = SendAncillaryBuffer::new(&mut space);
    if !control.push(rights) {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let flags = SendFlags::NOSIGNAL | SendFlags::DONTWAIT;
    Ok(sendmsg(stream, &[IoSlice::new(text)], &mut control, flags)?)
}
