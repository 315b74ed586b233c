//! Sending file descriptors over a Unix socket.

use std::io::{self, IoSlice};
use std::os::fd::{AsFd, OwnedFd};
use std::task::{Context, Poll, ready};

use rustix::net::{SendAncillaryBuffer, SendAncillaryMessage, SendFlags, sendmsg};
use tokio::io::Interest;
use tokio::net::UnixStream;

use crate::connection::request::Request;
use crate::error::RequestError;

/// The most descriptors that the kernel takes in one message.
const MOST: usize = 253;

/// Whether a connection that carries descriptors or not can carry a command's.
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
/// Ready with how much of the text was sent, which is one byte at least; the descriptors went with
/// it then.
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

/// Sends what fits of `text`, with all the descriptors. Never waits, whatever the socket's mode is.
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
