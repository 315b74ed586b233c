//! A fake guest agent.

mod own;
mod serve;

use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tokio::runtime::Handle;

use super::core::{Core, Otherwise};
use super::error::FakeError;
use super::expectation::{add_raw, typed};
use super::failure::FakeFailure;
use super::fault::{Fault, When};
use super::known::{known, locked};
use super::received::Received;
use super::script::Rule;
use super::thread::Thread;
use crate::command::GuestAgentCommand;
use crate::guest_agent::{AgentError, ConnectOptions, GuestAgent};
use crate::release::Release;
use own::GUEST_AGENT;
use serve::serve;

/// The options of a [`FakeAgent`].
#[derive(Clone, Debug)]
#[must_use]
pub struct FakeAgentBuilder {
    release: Release,
    boot: Duration,
    disabled: Vec<String>,
}

impl FakeAgentBuilder {
    /// Sets the release of the agent. The newest one is the default.
    pub fn release(mut self, release: Release) -> Self {
        self.release = release;
        self
    }

    /// Sets how long the guest boots. Until then, the channel takes bytes and nobody answers; the
    /// agent then executes what it finds there.
    pub fn boot(mut self, time: Duration) -> Self {
        self.boot = time;
        self
    }

    /// Disables commands, as the configuration of the guest can.
    pub fn disable(mut self, commands: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.disabled.extend(commands.into_iter().map(Into::into));
        self
    }

    /// Makes the fake. It serves no client yet.
    ///
    /// # Panics
    ///
    /// If the schema of the release is not known. [`testing::releases`](super::releases) lists those
    /// that are.
    #[must_use]
    #[track_caller]
    pub fn build(self) -> FakeAgent {
        let Some(known) = known(&GUEST_AGENT, self.release) else {
            panic!("the schema of QEMU {} is not known: see qmp::testing::releases()", self.release)
        };
        let mut core = Core::new(known, String::new(), false, None);
        core.disabled = self.disabled;
        FakeAgent {
            core: Arc::new(core),
            boot: self.boot,
            thread: Thread::default(),
            paths: Mutex::default(),
            is_finished: false,
        }
    }
}

/// A guest agent that a test makes up: it has the schema of a release, and the answers that the test
/// gives it. It answers requests to synchronise, `guest-ping` and `guest-info` by itself.
///
/// When it is dropped, it ends all connections and panics if the program did not do what the test
/// expects, like a [`FakeQemu`](super::FakeQemu).
///
/// ```
/// use qmp::guest_agent::{commands, types};
/// use qmp::testing::FakeAgent;
///
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
/// let agent = FakeAgent::default();
/// agent.on::<commands::GuestGetTime>(|_| Ok(1_795_403_624_000_000_000));
/// let client = agent.connect().await?;
/// let time = client.execute(commands::GuestGetTime::new()).await?;
/// assert_eq!(time, 1_795_403_624_000_000_000);
/// # Ok::<(), qmp::guest_agent::AgentError>(())
/// # }).unwrap();
/// ```
#[derive(Debug)]
pub struct FakeAgent {
    core: Arc<Core>,
    boot: Duration,
    thread: Thread,
    /// The sockets to remove.
    paths: Mutex<Vec<PathBuf>>,
    is_finished: bool,
}

/// The newest release, in a guest that has booted.
impl Default for FakeAgent {
    fn default() -> Self {
        Self::builder().build()
    }
}

impl FakeAgent {
    /// Begins a fake of which the release and other properties are set.
    pub fn builder() -> FakeAgentBuilder {
        let newest = GUEST_AGENT.tables.versions().last().map_or((0, 0), |&(a, b, _)| (a, b));
        let release = Release::new(newest.0, newest.1);
        FakeAgentBuilder { release, boot: Duration::ZERO, disabled: Vec::new() }
    }

    /// Connects a client to the fake over a socket pair. The fake runs as tasks of the runtime that
    /// calls this, so that paused time works.
    ///
    /// # Errors
    ///
    /// The errors of [`ConnectOptions::connect_descriptor`], if the guest does not boot in time or
    /// faults prevent the connection.
    pub async fn connect(&self) -> Result<GuestAgent, AgentError> {
        self.connect_with(ConnectOptions::new()).await
    }

    /// Connects like [`connect`](Self::connect), with options.
    ///
    /// # Errors
    ///
    /// The errors of [`connect`](Self::connect).
    pub async fn connect_with(&self, options: ConnectOptions) -> Result<GuestAgent, AgentError> {
        let socket = self.channel(&Handle::current());
        options.connect_descriptor(socket.unwrap_or_else(no_socket)).await
    }

    fn channel(&self, runtime: &Handle) -> io::Result<OwnedFd> {
        let (ours, theirs) = UnixStream::pair()?;
        ours.set_nonblocking(true)?;
        let _context = runtime.enter();
        let stream = tokio::net::UnixStream::from_std(ours)?;
        let task = runtime.spawn(serve(self.core.clone(), stream, self.boot));
        self.core.keep(task.abort_handle());
        Ok(theirs.into())
    }

    /// Listens on a Unix socket, for clients in any language and for the blocking client. The fake
    /// then runs on a thread of its own, and serves one client at a time. The guest boots from the
    /// first connection on. The socket is removed when the fake is dropped.
    ///
    /// # Errors
    ///
    /// The error of the system, if the socket cannot be made.
    pub fn listen(&self, path: impl AsRef<Path>) -> io::Result<()> {
        let runtime = self.thread.runtime()?;
        let listener = UnixListener::bind(&path)?;
        listener.set_nonblocking(true)?;
        let _context = runtime.enter();
        let listener = tokio::net::UnixListener::from_std(listener)?;
        locked(&self.paths).push(path.as_ref().to_owned());
        let (core, mut boot) = (self.core.clone(), self.boot);
        let task = runtime.spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                serve(core.clone(), stream, std::mem::take(&mut boot)).await;
            }
        });
        self.core.keep(task.abort_handle());
        Ok(())
    }

    fn add<C>(
        &self,
        times: Option<u64>,
        answer: impl Fn(C) -> Result<C::Return, FakeError> + Send + Sync + 'static,
    ) where
        C: GuestAgentCommand<Return: Serialize + 'static> + DeserializeOwned + 'static,
    {
        let rule = Rule::new(C::NAME, Arc::new(|_| true), typed(answer), times);
        self.core.script(|script| script.add(rule, false));
    }

    /// Answers a command whenever it comes. A later handler for the same command replaces it.
    pub fn on<C>(&self, answer: impl Fn(C) -> Result<C::Return, FakeError> + Send + Sync + 'static)
    where
        C: GuestAgentCommand<Return: Serialize + 'static> + DeserializeOwned + 'static,
    {
        self.add(None, answer);
    }

    /// Answers a command a number of times, and expects it to come that often.
    pub fn times<C>(
        &self,
        count: u64,
        answer: impl Fn(C) -> Result<C::Return, FakeError> + Send + Sync + 'static,
    ) where
        C: GuestAgentCommand<Return: Serialize + 'static> + DeserializeOwned + 'static,
    {
        self.add(Some(count), answer);
    }

    /// Answers a command by its name, from JSON to JSON.
    pub fn on_raw(
        &self,
        command: &str,
        answer: impl Fn(Value) -> Result<Value, FakeError> + Send + Sync + 'static,
    ) {
        add_raw(&self.core, command, answer);
    }

    /// Never answers a command, as an agent that hangs. Later commands wait.
    pub fn hang(&self, command: &str) {
        let run: super::script::Run = Arc::new(|_| Box::pin(std::future::pending()));
        let rule = Rule::new(command, Arc::new(|_| true), run, None);
        self.core.script(|script| script.add(rule, false));
    }

    /// Sets what happens to commands without a handler. They are refused by default.
    pub fn otherwise(&self, otherwise: Otherwise) {
        self.core.set_otherwise(otherwise);
    }

    /// Adds a fault of the channel.
    pub fn fault(&self, when: When, fault: Fault) {
        self.core.add_fault(when, fault);
    }

    /// Returns the commands that came, without the requests to synchronise.
    #[must_use]
    pub fn received(&self) -> Received {
        self.core.received()
    }

    /// Returns what is wrong so far.
    ///
    /// # Errors
    ///
    /// [`FakeFailure`] if a command came that nothing answers, or did not come although it is
    /// expected.
    pub fn verify(&self) -> Result<(), FakeFailure> {
        self.core.verify()
    }

    /// Ends all connections, and returns what is wrong.
    ///
    /// # Errors
    ///
    /// The errors of [`verify`](Self::verify).
    pub fn end(mut self) -> Result<(), FakeFailure> {
        self.is_finished = true;
        self.close();
        self.verify()
    }

    fn close(&self) {
        self.core.stop();
        for path in locked(&self.paths).drain(..) {
            // A test may have removed it.
            let _ = std::fs::remove_file(path);
        }
    }
}

/// A test without sockets cannot go on.
#[track_caller]
fn no_socket(error: io::Error) -> OwnedFd {
    panic!("the system has no socket for the fake guest agent: {error}")
}

/// Panics if something is wrong, unless the test already panics.
impl Drop for FakeAgent {
    fn drop(&mut self) {
        if self.is_finished {
            return;
        }
        self.close();
        match self.verify() {
            Err(failure) if !std::thread::panicking() => panic!("{failure}"),
            _ => {}
        }
    }
}
