//! The guest agent's client for programs without an asynchronous runtime.
//!
//! A thread of its own drives each connection. Methods block the calling thread, and may be called
//! anywhere, also within a Tokio runtime, whose thread they then block.
//!
//! ```no_run
//! # fn example() -> Result<(), qmp::guest_agent::AgentError> {
//! let agent = qmp::guest_agent::blocking::GuestAgent::connect_unix("/run/vm.qga")?;
//! let output = agent.exec("uname", ["-a"])?;
//! println!("{}", String::from_utf8_lossy(&output.stdout));
//! # Ok(())
//! # }
//! ```

use std::fmt;
use std::future::Future;
use std::io;
use std::os::fd::OwnedFd;
use std::path::Path;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncSeekExt, AsyncWriteExt};
use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;

use crate::guest_agent::types::GuestFsfreezeStatus;
use crate::guest_agent::{
    self as asynchronous, AgentError, AgentInfo, ConnectOptions, Exec, ExecOutput,
    GuestAgentCommand, ShutdownMode, Transfer,
};

/// A connection to a guest agent, for programs without an asynchronous runtime.
///
/// Clones are cheap and share the connection. It behaves like
/// [`guest_agent::GuestAgent`](asynchronous::GuestAgent).
#[derive(Clone, Debug)]
pub struct GuestAgent {
    agent: asynchronous::GuestAgent,
    driver: Arc<Driver>,
}

/// A runtime on a thread of its own. The thread ends when nothing is left to do after this value
/// is dropped.
struct Driver {
    handle: Handle,
    /// Dropped to end the thread.
    _open: oneshot::Sender<()>,
}

impl fmt::Debug for Driver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Driver").finish_non_exhaustive()
    }
}

/// How long the thread goes on for what happens after the last handle is dropped: thawing file
/// systems and closing files.
const GRACE: Duration = Duration::from_secs(60);

impl Driver {
    fn start() -> io::Result<Self> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let handle = runtime.handle().clone();
        let (open, closed) = oneshot::channel();
        thread::Builder::new().name("qmp-guest-agent".to_owned()).spawn(move || {
            runtime.block_on(async {
                let _ = closed.await;
                let metrics = Handle::current().metrics();
                let begin = std::time::Instant::now();
                let mut pause = Duration::from_millis(1);
                // Each connection is one task, which ends when its work is done.
                while metrics.num_alive_tasks() > 0 && begin.elapsed() < GRACE {
                    tokio::time::sleep(pause).await;
                    pause = (2 * pause).min(Duration::from_millis(100));
                }
            });
        })?;
        Ok(Self { handle, _open: open })
    }

    /// Waits for a future that the runtime's clock and sockets serve.
    fn wait<F: Future>(&self, future: F) -> F::Output {
        let _entered = self.handle.enter();
        let waker = Waker::from(Arc::new(Unpark(thread::current())));
        let mut context = Context::from_waker(&waker);
        let mut future = pin!(future);
        loop {
            match future.as_mut().poll(&mut context) {
                Poll::Ready(output) => return output,
                Poll::Pending => thread::park(),
            }
        }
    }
}

/// Wakes the thread that waits.
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

impl GuestAgent {
    /// Connects to the agent whose channel is the Unix socket at `path`, with default options.
    ///
    /// # Errors
    ///
    /// The errors of [`connect_unix_with`](Self::connect_unix_with).
    pub fn connect_unix(path: impl AsRef<Path>) -> Result<Self, AgentError> {
        Self::connect_unix_with(path, ConnectOptions::new())
    }

    /// Connects to the agent whose channel is the Unix socket at `path`, and waits until the agent
    /// answers.
    ///
    /// # Errors
    ///
    /// The errors of [`ConnectOptions::connect_unix`].
    pub fn connect_unix_with(
        path: impl AsRef<Path>,
        options: ConnectOptions,
    ) -> Result<Self, AgentError> {
        let path = path.as_ref();
        Self::connect(&path.display().to_string(), options.connect_unix(path))
    }

    /// Connects to the agent whose channel listens on a TCP address.
    ///
    /// # Errors
    ///
    /// The errors of [`ConnectOptions::connect_tcp`].
    pub fn connect_tcp_with(
        address: impl fmt::Display,
        options: ConnectOptions,
    ) -> Result<Self, AgentError> {
        let address = address.to_string();
        Self::connect(&address, options.connect_tcp(&address))
    }

    /// Takes over a descriptor of a connected Unix or TCP socket.
    ///
    /// # Errors
    ///
    /// The errors of [`ConnectOptions::connect_descriptor`].
    pub fn connect_descriptor_with(
        socket: OwnedFd,
        options: ConnectOptions,
    ) -> Result<Self, AgentError> {
        Self::connect("descriptor", options.connect_descriptor(socket))
    }

    fn connect(
        name: &str,
        connecting: impl Future<Output = Result<asynchronous::GuestAgent, AgentError>>,
    ) -> Result<Self, AgentError> {
        let failed =
            |source: io::Error| AgentError::Connect { agent: name.into(), source: source.into() };
        let driver = Driver::start().map_err(failed)?;
        let agent = driver.wait(connecting)?;
        Ok(Self { agent, driver: Arc::new(driver) })
    }

    /// Returns what the agent said of itself when it was last connected.
    #[must_use]
    pub fn info(&self) -> Arc<AgentInfo> {
        self.agent.info()
    }

    /// Whether the agent has a command and its configuration enables it.
    #[must_use]
    pub fn supports<C: GuestAgentCommand>(&self) -> bool {
        self.agent.supports::<C>()
    }

    /// Executes a command, with the deadline of the connection.
    ///
    /// # Errors
    ///
    /// The errors of [`guest_agent::GuestAgent::execute`](asynchronous::GuestAgent::execute).
    pub fn execute<C: GuestAgentCommand>(&self, command: C) -> Result<C::Return, AgentError> {
        self.driver.wait(self.agent.execute(command))
    }

    /// Executes a command with a deadline of its own.
    ///
    /// # Errors
    ///
    /// The errors of [`execute`](Self::execute).
    pub fn execute_within<C: GuestAgentCommand>(
        &self,
        command: C,
        limit: Duration,
    ) -> Result<C::Return, AgentError> {
        self.driver.wait(self.agent.execute_within(command, limit))
    }

    /// Runs a program in the guest to its end, and returns its output.
    ///
    /// # Errors
    ///
    /// The errors of [`guest_agent::GuestAgent::exec`](asynchronous::GuestAgent::exec).
    pub fn exec(
        &self,
        program: impl Into<String>,
        args: impl IntoIterator<Item = impl Into<String>>,
    ) -> Result<ExecOutput, AgentError> {
        self.driver.wait(self.agent.exec(program, args))
    }

    /// Runs a program in the guest to its end, and returns its output.
    ///
    /// # Errors
    ///
    /// The errors of [`guest_agent::GuestAgent::run`](asynchronous::GuestAgent::run).
    pub fn run(&self, exec: Exec) -> Result<ExecOutput, AgentError> {
        self.driver.wait(self.agent.run(exec))
    }

    /// Starts a program in the guest.
    ///
    /// # Errors
    ///
    /// The errors of [`guest_agent::GuestAgent::spawn`](asynchronous::GuestAgent::spawn).
    pub fn spawn(&self, exec: Exec) -> Result<Process, AgentError> {
        let process = self.driver.wait(self.agent.spawn(exec))?;
        Ok(Process { process, driver: Arc::clone(&self.driver) })
    }

    /// Reads a file in the guest, up to 64 MiB.
    ///
    /// # Errors
    ///
    /// The errors of [`guest_agent::GuestAgent::read_file`](asynchronous::GuestAgent::read_file).
    pub fn read_file(&self, path: impl Into<String>) -> Result<Vec<u8>, AgentError> {
        self.driver.wait(self.agent.read_file(path))
    }

    /// Reads a file in the guest up to `limit` bytes, and calls `progress` after each chunk of 1 MiB.
    ///
    /// # Errors
    ///
    /// The errors of
    /// [`guest_agent::GuestAgent::read_file_with`](asynchronous::GuestAgent::read_file_with).
    pub fn read_file_with(
        &self,
        path: impl Into<String>,
        limit: u64,
        progress: impl FnMut(Transfer),
    ) -> Result<Vec<u8>, AgentError> {
        self.driver.wait(self.agent.read_file_with(path, limit, progress))
    }

    /// Writes a file in the guest. A file that exists is replaced.
    ///
    /// # Errors
    ///
    /// The errors of [`guest_agent::GuestAgent::write_file`](asynchronous::GuestAgent::write_file).
    pub fn write_file(
        &self,
        path: impl Into<String>,
        bytes: impl AsRef<[u8]>,
    ) -> Result<(), AgentError> {
        self.driver.wait(self.agent.write_file(path, bytes))
    }

    /// Writes a file in the guest, and calls `progress` after each chunk of 1 MiB.
    ///
    /// # Errors
    ///
    /// The errors of
    /// [`guest_agent::GuestAgent::write_file_with`](asynchronous::GuestAgent::write_file_with).
    pub fn write_file_with(
        &self,
        path: impl Into<String>,
        bytes: impl AsRef<[u8]>,
        progress: impl FnMut(Transfer),
    ) -> Result<(), AgentError> {
        self.driver.wait(self.agent.write_file_with(path, bytes, progress))
    }

    /// Opens a file in the guest.
    ///
    /// # Errors
    ///
    /// The errors of [`guest_agent::GuestAgent::open_file`](asynchronous::GuestAgent::open_file).
    pub fn open_file(&self, path: impl Into<String>, mode: &str) -> Result<GuestFile, AgentError> {
        let file = self.driver.wait(self.agent.open_file(path, mode))?;
        Ok(GuestFile { file, driver: Arc::clone(&self.driver) })
    }

    /// Freezes the file systems of the guest until the returned guard is dropped or thawed.
    ///
    /// # Errors
    ///
    /// The errors of [`guest_agent::GuestAgent::freeze`](asynchronous::GuestAgent::freeze).
    pub fn freeze(&self) -> Result<Frozen, AgentError> {
        let frozen = self.driver.wait(self.agent.freeze())?;
        Ok(Frozen { frozen, driver: Arc::clone(&self.driver) })
    }

    /// Freezes the file systems with these mount points alone.
    ///
    /// # Errors
    ///
    /// The errors of [`freeze`](Self::freeze).
    pub fn freeze_mountpoints(
        &self,
        mountpoints: impl IntoIterator<Item = impl Into<String>>,
    ) -> Result<Frozen, AgentError> {
        let frozen = self.driver.wait(self.agent.freeze_mountpoints(mountpoints))?;
        Ok(Frozen { frozen, driver: Arc::clone(&self.driver) })
    }

    /// Asks whether the guest's file systems are frozen.
    ///
    /// # Errors
    ///
    /// The errors of [`execute`](Self::execute).
    pub fn freeze_status(&self) -> Result<GuestFsfreezeStatus, AgentError> {
        self.driver.wait(self.agent.freeze_status())
    }

    /// Shuts the guest down (`guest-shutdown`).
    ///
    /// # Errors
    ///
    /// The errors of [`guest_agent::GuestAgent::shutdown`](asynchronous::GuestAgent::shutdown).
    pub fn shutdown(&self, mode: ShutdownMode) -> Result<(), AgentError> {
        self.driver.wait(self.agent.shutdown(mode))
    }
}

/// A program that runs in the guest.
///
/// Dropping the value leaves the program alone: the agent cannot kill programs.
#[derive(Debug)]
pub struct Process {
    process: asynchronous::Process,
    driver: Arc<Driver>,
}

impl Process {
    /// Returns the number of the process in the guest.
    #[must_use]
    pub fn pid(&self) -> i64 {
        self.process.pid()
    }

    /// Waits for the program's end, and returns its output.
    ///
    /// # Errors
    ///
    /// The errors of [`guest_agent::Process::wait`](asynchronous::Process::wait).
    pub fn wait(&mut self) -> Result<ExecOutput, AgentError> {
        self.driver.wait(self.process.wait())
    }

    /// Waits for the program's end until a deadline.
    ///
    /// # Errors
    ///
    /// The errors of [`guest_agent::Process::wait_within`](asynchronous::Process::wait_within).
    pub fn wait_within(&mut self, limit: Duration) -> Result<ExecOutput, AgentError> {
        self.driver.wait(self.process.wait_within(limit))
    }

    /// Returns the output if the program has ended.
    ///
    /// # Errors
    ///
    /// The errors of [`guest_agent::Process::try_wait`](asynchronous::Process::try_wait).
    pub fn try_wait(&mut self) -> Result<Option<ExecOutput>, AgentError> {
        self.driver.wait(self.process.try_wait())
    }
}

/// An open file in the guest.
///
/// Each operation is one command of at most 1 MiB. Dropping the value closes the file in the
/// background.
#[derive(Debug)]
pub struct GuestFile {
    file: asynchronous::GuestFile,
    driver: Arc<Driver>,
}

impl GuestFile {
    /// Closes the file.
    ///
    /// # Errors
    ///
    /// The errors of [`guest_agent::GuestFile::close`](asynchronous::GuestFile::close).
    pub fn close(self) -> Result<(), AgentError> {
        self.driver.wait(self.file.close())
    }
}

impl io::Read for GuestFile {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.driver.wait(self.file.read(buffer))
    }
}

impl io::Write for GuestFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.driver.wait(self.file.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.driver.wait(self.file.flush())
    }
}

impl io::Seek for GuestFile {
    fn seek(&mut self, position: io::SeekFrom) -> io::Result<u64> {
        self.driver.wait(self.file.seek(position))
    }
}

/// The file systems of a guest are frozen as long as this guard exists.
///
/// If the guard is dropped, the thread of the connection thaws the guest. A program that ends at
/// once can end before that thread; call [`thaw`](Self::thaw) to be sure.
#[derive(Debug)]
#[must_use = "the file systems are thawed when the guard is dropped"]
pub struct Frozen {
    frozen: asynchronous::Frozen,
    driver: Arc<Driver>,
}

impl Frozen {
    /// Returns the number of file systems that were frozen.
    #[must_use]
    pub fn count(&self) -> i64 {
        self.frozen.count()
    }

    /// Thaws the file systems, and returns how many were thawed.
    ///
    /// # Errors
    ///
    /// The errors of [`guest_agent::Frozen::thaw`](asynchronous::Frozen::thaw).
    pub fn thaw(self) -> Result<i64, AgentError> {
        self.driver.wait(self.frozen.thaw())
    }
}
