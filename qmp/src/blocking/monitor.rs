//! The operations of a monitor for programs without an asynchronous runtime.

use std::fmt;
use std::path::Path;
use std::pin::pin;
use std::sync::{Arc, mpsc};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::Duration;

use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;

use crate::monitor::{MonitorConnectError, MonitorOptions};
use crate::{Client, Command, ConnectError, ConnectOptions, Error};

/// A monitor with every operation of [`Monitor`](crate::Monitor), for programs without an
/// asynchronous runtime.
///
/// The operations are those of the asynchronous monitor, not a second implementation:
/// [`run`](Self::run) calls one and blocks until it is done.
///
/// ```no_run
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use std::time::Duration;
///
/// use qmp::blocking::Monitor;
///
/// let vm = Monitor::connect_unix("/run/vm.qmp")?;
/// vm.run(|vm| vm.start())?;
/// let mut mirror = vm.run(|vm| vm.block_dev_mirror("disk0", "target"))?;
/// vm.block_on(mirror.complete())?;
/// match vm.run_within(Duration::from_secs(30), |vm| vm.remove_device_and_wait("data")) {
///     Some(outcome) => outcome?,
///     None => println!("the guest has not released the device yet"),
/// }
/// vm.run(|vm| vm.shutdown(Duration::from_secs(60)))?;
/// # Ok(())
/// # }
/// ```
///
/// Unlike the blocking [`Client`](crate::blocking::Client), each connected monitor has a thread,
/// with a runtime of its own that reads and writes the connection and runs the handlers of
/// [`MonitorOptions`]. Events are therefore received while no thread waits.
///
/// Clones share the connection and the thread, and any number of threads may run operations at
/// once. When the last clone is dropped, the thread and the connection end, also for handles such
/// as [`Job`](crate::monitor::Job) that exist still.
#[derive(Clone)]
pub struct Monitor {
    inner: Arc<Inner>,
}

struct Inner {
    monitor: crate::Monitor,
    runtime: Handle,
    /// Ends the thread when it is dropped.
    _alive: oneshot::Sender<()>,
}

/// # Connect
impl Monitor {
    /// Connects to the Unix socket at `path`, with default options.
    ///
    /// # Errors
    ///
    /// Those of [`connect_with`](Self::connect_with).
    pub fn connect_unix(path: impl AsRef<Path>) -> Result<Self, MonitorConnectError> {
        let path = path.as_ref();
        Self::connect_with(MonitorOptions::new(), |connection| connection.connect_unix(path))
    }

    /// Connects with options in any way that [`ConnectOptions`] can, as
    /// [`MonitorOptions::connect_with`] does.
    ///
    /// # Errors
    ///
    /// [`MonitorConnectError::Runtime`] if no thread or runtime can be started; otherwise those of
    /// [`MonitorOptions::connect_with`].
    pub fn connect_with<F>(
        options: MonitorOptions,
        connect: impl FnOnce(ConnectOptions) -> F,
    ) -> Result<Self, MonitorConnectError>
    where
        F: Future<Output = Result<Client, ConnectError>>,
    {
        let failed = |error| MonitorConnectError::Runtime { source: Arc::new(error) };
        let (runtime, alive) = start().map_err(failed)?;
        let monitor = block_on(&runtime, || options.connect_with(connect))?;
        Ok(Self { inner: Arc::new(Inner { monitor, runtime, _alive: alive }) })
    }
}

/// # Operations
impl Monitor {
    /// Runs an operation of the asynchronous monitor, and blocks until it is done.
    ///
    /// Inside of an asynchronous runtime, it blocks the thread of that runtime.
    pub fn run<'m, F: Future>(
        &'m self,
        operation: impl FnOnce(&'m crate::Monitor) -> F,
    ) -> F::Output {
        block_on(&self.inner.runtime, || operation(&self.inner.monitor))
    }

    /// Runs an operation for at most `limit`. It returns `None` if the operation is not done by
    /// then.
    ///
    /// The operation is then dropped. Its documentation says what that means, and the page on
    /// [cancellation](crate::guide::cancelling).
    pub fn run_within<'m, F: Future>(
        &'m self,
        limit: Duration,
        operation: impl FnOnce(&'m crate::Monitor) -> F,
    ) -> Option<F::Output> {
        self.block_on(async { tokio::time::timeout(limit, operation(&self.inner.monitor)).await })
            .ok()
    }

    /// Blocks until a future of this monitor is done: of a handle such as
    /// [`Job`](crate::monitor::Job), or of a stream such as
    /// [`MonitorEvents`](crate::monitor::MonitorEvents).
    pub fn block_on<F: Future>(&self, future: F) -> F::Output {
        block_on(&self.inner.runtime, || future)
    }

    /// Executes a command.
    ///
    /// # Errors
    ///
    /// Those of [`Client::execute`].
    pub fn execute<C: Command>(&self, command: C) -> Result<C::Return, Error> {
        self.run(|monitor| monitor.execute(command))
    }

    /// Returns the asynchronous monitor, for its methods that do not wait.
    #[must_use]
    pub fn monitor(&self) -> &crate::Monitor {
        &self.inner.monitor
    }
}

impl fmt::Debug for Monitor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Monitor").field(&self.inner.monitor).finish()
    }
}

/// Starts a thread that drives a runtime until the returned sender is dropped.
fn start() -> std::io::Result<(Handle, oneshot::Sender<()>)> {
    let (alive, ended) = oneshot::channel::<()>();
    let (sender, receiver) = mpsc::channel();
    let drive = move || match Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => {
            // The receiver waits.
            let _ = sender.send(Ok(runtime.handle().clone()));
            let _ = runtime.block_on(ended);
        }
        Err(error) => drop(sender.send(Err(error))),
    };
    thread::Builder::new().name("qmp-monitor".to_owned()).spawn(drive)?;
    let runtime = receiver.recv().map_err(std::io::Error::other)??;
    Ok((runtime, alive))
}

/// Wakes a thread that waits for a future.
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Makes a future and polls it on this thread, while the runtime's thread drives what it waits for.
/// (The runtime's own method would panic in a thread of another runtime.)
fn block_on<F: Future>(runtime: &Handle, make: impl FnOnce() -> F) -> F::Output {
    let _entered = runtime.enter();
    let mut future = pin!(make());
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut context = Context::from_waker(&waker);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(output) => return output,
            // A wake-up before this makes it return at once.
            Poll::Pending => thread::park(),
        }
    }
}
