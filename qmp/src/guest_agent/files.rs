//! Reading and writing files in the guest.

use std::fmt;
use std::future::Future;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, AsyncSeek, AsyncWrite, ReadBuf};

use crate::guest_agent::task::Chore;
use crate::guest_agent::types::{GuestFileWhence, QgaSeek};
use crate::guest_agent::{AgentError, GuestAgent, GuestAgentCommand, commands};

/// The number of bytes that one command carries. The agent takes up to 48 MiB, but a large chunk
/// blocks the channel for seconds.
const CHUNK: usize = 1 << 20;

/// How much [`GuestAgent::read_file`] reads at most, in bytes.
const LARGEST: u64 = 64 << 20;

/// How far a transfer of a file has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Transfer {
    /// The bytes that were transferred.
    pub completed: u64,
    /// The bytes that there are; `None` while a file is read whose size is not known.
    pub total: Option<u64>,
}

impl GuestAgent {
    /// Reads a file in the guest, up to 64 MiB.
    ///
    /// # Errors
    ///
    /// [`AgentError::Server`] if the guest cannot open or read the file;
    /// [`AgentError::FileTooLarge`].
    pub async fn read_file(&self, path: impl Into<String>) -> Result<Vec<u8>, AgentError> {
        self.read_file_with(path, LARGEST, |_| {}).await
    }

    /// Reads a file in the guest up to `limit` bytes, and calls `progress` after each chunk of 1 MiB.
    ///
    /// The deadline of the connection holds for each chunk.
    ///
    /// # Errors
    ///
    /// The errors of [`read_file`](Self::read_file).
    pub async fn read_file_with(
        &self,
        path: impl Into<String>,
        limit: u64,
        mut progress: impl FnMut(Transfer),
    ) -> Result<Vec<u8>, AgentError> {
        let path = path.into();
        let file = self.open_file(path.clone(), "rb").await?;
        let mut contents = Vec::new();
        loop {
            let (bytes, is_end) = file.read_chunk(CHUNK).await?;
            contents.extend_from_slice(&bytes);
            let completed = contents.len() as u64;
            if completed > limit {
                return Err(AgentError::FileTooLarge { agent: self.name(), path, limit });
            }
            progress(Transfer { completed, total: None });
            // A special file can return nothing without saying that it has ended.
            if is_end || bytes.is_empty() {
                return file.close().await.map(|()| contents);
            }
        }
    }

    /// Writes a file in the guest. A file that exists is replaced.
    ///
    /// **Cancellation:** dropping the future leaves a file with a part of the bytes.
    ///
    /// # Errors
    ///
    /// [`AgentError::Server`] if the guest cannot open or write the file. A file that was opened is
    /// left with a part of the bytes.
    pub async fn write_file(
        &self,
        path: impl Into<String>,
        bytes: impl AsRef<[u8]>,
    ) -> Result<(), AgentError> {
        self.write_file_with(path, bytes, |_| {}).await
    }

    /// Writes a file in the guest, and calls `progress` after each chunk of 1 MiB.
    ///
    /// The deadline of the connection holds for each chunk.
    ///
    /// # Errors
    ///
    /// The errors of [`write_file`](Self::write_file).
    pub async fn write_file_with(
        &self,
        path: impl Into<String>,
        bytes: impl AsRef<[u8]>,
        mut progress: impl FnMut(Transfer),
    ) -> Result<(), AgentError> {
        let file = self.open_file(path, "wb").await?;
        let bytes = bytes.as_ref();
        let mut completed = 0;
        while completed < bytes.len() {
            let end = bytes.len().min(completed + CHUNK);
            completed += file.write_chunk(&bytes[completed..end]).await?;
            let total = Some(bytes.len() as u64);
            progress(Transfer { completed: completed as u64, total });
        }
        file.flush_guest().await?;
        file.close().await
    }

    /// Opens a file in the guest (`guest-file-open`).
    ///
    /// `mode` is a mode of the C function `fopen`: `r`, `w`, `a`, with `+` and `b`.
    ///
    /// # Errors
    ///
    /// [`AgentError::Server`] if the guest cannot open the file.
    pub async fn open_file(
        &self,
        path: impl Into<String>,
        mode: &str,
    ) -> Result<GuestFile, AgentError> {
        let handle = self.execute(commands::GuestFileOpen::new(path).mode(mode)).await?;
        Ok(GuestFile {
            agent: self.clone(),
            handle,
            is_open: true,
            operation: None,
            unread: Vec::new(),
        })
    }
}

/// An open file in the guest.
///
/// It implements [`AsyncRead`], [`AsyncWrite`] and [`AsyncSeek`]; each operation is one command of at
/// most 1 MiB. An operation whose future was dropped goes on with the next one of its kind, and one
/// of another kind is an error ([`io::ErrorKind::ResourceBusy`]) until then. Dropping the value closes the file in the background. An agent keeps its files open
/// when a client disconnects, so a file whose program was killed stays open until the agent ends.
pub struct GuestFile {
    agent: GuestAgent,
    handle: i64,
    is_open: bool,
    /// The operation that was polled and is not complete.
    operation: Option<Operation>,
    /// What was read and did not fit: the buffer shrank between two polls.
    unread: Vec<u8>,
}

/// A command that is under way for the asynchronous traits.
enum Operation {
    Read(Pin<Box<dyn Future<Output = Result<Vec<u8>, AgentError>> + Send>>),
    Write(Pin<Box<dyn Future<Output = Result<usize, AgentError>> + Send>>),
    Flush(Pin<Box<dyn Future<Output = Result<(), AgentError>> + Send>>),
    Seek(Pin<Box<dyn Future<Output = Result<u64, AgentError>> + Send>>),
}

impl fmt::Debug for GuestFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GuestFile").field("handle", &self.handle).finish_non_exhaustive()
    }
}

impl GuestFile {
    /// Reads up to `length` bytes, and returns whether that is the end of the file.
    async fn read_chunk(&self, length: usize) -> Result<(Vec<u8>, bool), AgentError> {
        read(self.agent.clone(), self.handle, length).await
    }

    async fn write_chunk(&self, bytes: &[u8]) -> Result<usize, AgentError> {
        write(self.agent.clone(), self.handle, bytes.to_vec()).await
    }

    /// Writes what the agent has buffered to the file (`guest-file-flush`).
    async fn flush_guest(&self) -> Result<(), AgentError> {
        self.agent.execute(commands::GuestFileFlush::new(self.handle)).await
    }

    /// Closes the file (`guest-file-close`).
    ///
    /// # Errors
    ///
    /// [`AgentError::Server`] if the guest could not write the last bytes.
    pub async fn close(mut self) -> Result<(), AgentError> {
        let closed = self.agent.execute(commands::GuestFileClose::new(self.handle)).await;
        // A handle that the agent refuses is closed; one whose reply is missing may be open.
        self.is_open = matches!(&closed, Err(error) if error.server().is_none());
        closed
    }

    fn take_unread(&mut self, buffer: &mut ReadBuf<'_>) {
        let count = self.unread.len().min(buffer.remaining());
        buffer.put_slice(&self.unread[..count]);
        self.unread.drain(..count);
    }

    fn begin_seek(&mut self, position: io::SeekFrom) -> io::Result<()> {
        let (offset, whence) = match position {
            io::SeekFrom::Start(offset) => {
                let offset = i64::try_from(offset)
                    .map_err(|_| io::Error::new(io::ErrorKind::InvalidInput, "beyond 2^63"))?;
                (offset, QgaSeek::Set)
            }
            // What was read and not taken counts as not read.
            io::SeekFrom::Current(offset) => (offset - self.unread.len() as i64, QgaSeek::Cur),
            io::SeekFrom::End(offset) => (offset, QgaSeek::End),
        };
        self.unread.clear();
        let (agent, handle) = (self.agent.clone(), self.handle);
        self.operation = Some(Operation::Seek(Box::pin(seek(agent, handle, offset, whence))));
        Ok(())
    }
}

impl Drop for GuestFile {
    fn drop(&mut self) {
        if self.is_open {
            let _ = self.agent.shared.queues.chores.send(Chore::Close(self.handle));
        }
    }
}

async fn read(
    agent: GuestAgent,
    handle: i64,
    length: usize,
) -> Result<(Vec<u8>, bool), AgentError> {
    let count = i64::try_from(length.min(CHUNK)).unwrap_or(i64::MAX);
    let read = agent.execute(commands::GuestFileRead::new(handle).count(count)).await?;
    Ok((read.buf_b64.into_vec(), read.eof))
}

async fn write(agent: GuestAgent, handle: i64, bytes: Vec<u8>) -> Result<usize, AgentError> {
    let length = bytes.len();
    let written = agent.execute(commands::GuestFileWrite::new(handle, bytes)).await?;
    match usize::try_from(written.count) {
        Ok(count) if (1..=length).contains(&count) => Ok(count),
        _ => Err(AgentError::Unusable {
            agent: agent.name(),
            command: commands::GuestFileWrite::NAME.into(),
            reason: "a number of written bytes that is not possible",
        }),
    }
}

async fn seek(
    agent: GuestAgent,
    handle: i64,
    offset: i64,
    whence: QgaSeek,
) -> Result<u64, AgentError> {
    let whence = GuestFileWhence::from(whence);
    let sought = agent.execute(commands::GuestFileSeek::new(handle, offset, whence)).await?;
    Ok(u64::try_from(sought.position).unwrap_or_default())
}

fn other(error: AgentError) -> io::Error {
    match error.is_timeout() {
        true => io::Error::new(io::ErrorKind::TimedOut, error),
        false => io::Error::other(error),
    }
}

/// One operation at a time: another one has to wait for it.
fn busy() -> io::Error {
    io::Error::new(io::ErrorKind::ResourceBusy, "another operation on the file is not complete")
}

impl AsyncRead for GuestFile {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let (agent, handle, length) = (self.agent.clone(), self.handle, buffer.remaining());
        if length == 0 {
            return Poll::Ready(Ok(()));
        }
        if !self.unread.is_empty() {
            self.take_unread(buffer);
            return Poll::Ready(Ok(()));
        }
        let operation = self.operation.get_or_insert_with(|| {
            let read = async move { Ok(read(agent, handle, length).await?.0) };
            Operation::Read(Box::pin(read))
        });
        let Operation::Read(future) = operation else { return Poll::Ready(Err(busy())) };
        let bytes = ready!(future.as_mut().poll(context));
        self.operation = None;
        self.unread = bytes.map_err(other)?;
        self.take_unread(buffer);
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for GuestFile {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let (agent, handle) = (self.agent.clone(), self.handle);
        if bytes.is_empty() {
            return Poll::Ready(Ok(0));
        }
        if !self.unread.is_empty() {
            return Poll::Ready(Err(busy()));
        }
        let operation = self.operation.get_or_insert_with(|| {
            let chunk = bytes[..bytes.len().min(CHUNK)].to_vec();
            Operation::Write(Box::pin(write(agent, handle, chunk)))
        });
        let Operation::Write(future) = operation else { return Poll::Ready(Err(busy())) };
        let written = ready!(future.as_mut().poll(context));
        self.operation = None;
        Poll::Ready(written.map_err(other))
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let (agent, handle) = (self.agent.clone(), self.handle);
        let operation = self.operation.get_or_insert_with(|| {
            let flush = async move { agent.execute(commands::GuestFileFlush::new(handle)).await };
            Operation::Flush(Box::pin(flush))
        });
        let Operation::Flush(future) = operation else { return Poll::Ready(Err(busy())) };
        let flushed = ready!(future.as_mut().poll(context));
        self.operation = None;
        Poll::Ready(flushed.map_err(other))
    }

    /// Flushes. The file is closed when it is dropped.
    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.poll_flush(context)
    }
}

impl AsyncSeek for GuestFile {
    fn start_seek(mut self: Pin<&mut Self>, position: io::SeekFrom) -> io::Result<()> {
        if self.operation.is_some() {
            return Err(busy());
        }
        self.begin_seek(position)
    }

    fn poll_complete(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<u64>> {
        if self.operation.is_none() {
            self.begin_seek(io::SeekFrom::Current(0))?;
        }
        let Some(Operation::Seek(future)) = &mut self.operation else {
            return Poll::Ready(Err(busy()));
        };
        let position = ready!(future.as_mut().poll(context));
        self.operation = None;
        Poll::Ready(position.map_err(other))
    }
}
