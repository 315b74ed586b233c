//! The handle of a fake QEMU.

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

use super::builder::FakeQemuBuilder;
use super::core::{Core, Otherwise, Side};
use super::emitter::Emitter;
use super::error::FakeError;
use super::expectation::Expectation;
use super::failure::FakeFailure;
use super::fault::{Fault, When};
use super::known::locked;
use super::machine::FakeMachine;
use super::received::Received;
use super::serve::serve;
use super::thread::Thread;
use super::transcript::read::TranscriptError;
use super::transcript::replay::Replay;
use crate::blocking;
use crate::client::{Client, ConnectOptions};
use crate::command::Command;
use crate::error::ConnectError;
use crate::event::{RawEvent, ToEvent};
use crate::release::Release;

/// A QEMU that a test makes up: it has the schema of a release, and the answers that the test gives
/// it.
///
/// When it is dropped, it ends all connections and panics if the program did not do what the test
/// expects: see [`finish`](Self::finish).
///
/// ```
/// use qmp::testing::{FakeError, FakeQemu};
/// use qmp::{Release, commands, events, types};
///
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
/// let qemu = FakeQemu::builder().release(Release::new(8, 2)).build();
/// qemu.on::<commands::QueryStatus>(|_| Ok(types::StatusInfo::new(true, types::RunState::Running)));
/// qemu.on::<commands::DeviceAdd>(|add| {
///     Err(FakeError::generic(format!("Bus '{}' not found", add.bus.unwrap_or_default())))
/// });
/// let client = qemu.connect().await?;
/// assert!(client.execute(commands::QueryStatus::new()).await?.running);
/// let add = commands::DeviceAdd::new("virtio-net-pci").bus("pci.9");
/// let error = client.execute(add).await.unwrap_err();
/// assert_eq!(error.server().unwrap().description, "Bus 'pci.9' not found");
/// qemu.emit(events::Shutdown::new(false, types::ShutdownCause::HostQmpQuit));
/// assert_eq!(qemu.received().names(), ["query-status", "device_add"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # }).unwrap();
/// ```
#[derive(Debug)]
pub struct FakeQemu {
    core: Arc<Core>,
    thread: Thread,
    /// The sockets to remove.
    paths: Mutex<Vec<PathBuf>>,
    is_finished: bool,
}

/// The newest release, with the default options of the builder.
impl Default for FakeQemu {
    fn default() -> Self {
        FakeQemuBuilder::default().build()
    }
}

impl FakeQemu {
    /// Creates a fake of the newest release with a machine of small fidelity behind it.
    #[must_use]
    pub fn machine() -> Self {
        Self::builder().machine(FakeMachine::new()).build()
    }

    /// Begins a fake of which the release and other properties are set.
    pub fn builder() -> FakeQemuBuilder {
        FakeQemuBuilder::default()
    }

    /// Makes a fake that plays a recorded session: [`Replay::open`] without exceptions.
    ///
    /// # Errors
    ///
    /// The errors of [`Replay::open`].
    pub fn replay(path: impl AsRef<Path>) -> Result<Self, TranscriptError> {
        Replay::new().open(path)
    }

    pub(super) fn new(core: Arc<Core>) -> Self {
        Self { core, thread: Thread::default(), paths: Mutex::default(), is_finished: false }
    }

    /// The release that the fake is.
    #[must_use]
    pub fn release(&self) -> Release {
        self.core.known.release
    }
}

/// The connections.
impl FakeQemu {
    /// Connects a client to the fake over a socket pair.
    ///
    /// The fake runs as tasks of the runtime that calls this, so that paused time works. Several
    /// clients are like several monitors of one QEMU: each receives all events.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::connect_descriptor`], if faults of the fake prevent the connection.
    pub async fn connect(&self) -> Result<Client, ConnectError> {
        self.connect_with(&ConnectOptions::new()).await
    }

    /// Connects like [`connect`](Self::connect), with options.
    ///
    /// # Errors
    ///
    /// The errors of [`connect`](Self::connect).
    pub async fn connect_with(&self, options: &ConnectOptions) -> Result<Client, ConnectError> {
        let socket = self.monitor_on(&Handle::current());
        Client::connect_descriptor_with(socket.unwrap_or_else(no_socket), options).await
    }

    /// Connects a blocking client to the fake, which then runs on a thread of its own.
    ///
    /// # Errors
    ///
    /// The errors of [`blocking::Client::connect_descriptor`], if faults of the fake prevent the
    /// connection.
    pub fn connect_blocking(&self) -> Result<blocking::Client, ConnectError> {
        let runtime = self.thread.runtime();
        let socket = runtime.and_then(|runtime| self.monitor_on(&runtime));
        blocking::Client::connect_descriptor(socket.unwrap_or_else(no_socket))
    }

    /// Listens on a Unix socket, for clients in any language. The fake then runs on a thread of its
    /// own. It serves one client at a time, like QEMU. The socket is removed when the fake is dropped.
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
        let core = self.core.clone();
        let task = runtime.spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                serve(core.clone(), stream).await;
            }
        });
        self.core.keep(task.abort_handle());
        Ok(())
    }

    /// Starts a monitor, and returns the client's end of its connection.
    fn monitor_on(&self, runtime: &Handle) -> io::Result<OwnedFd> {
        let (ours, theirs) = UnixStream::pair()?;
        ours.set_nonblocking(true)?;
        let _context = runtime.enter();
        let stream = tokio::net::UnixStream::from_std(ours)?;
        let task = runtime.spawn(serve(self.core.clone(), stream));
        self.core.keep(task.abort_handle());
        Ok(theirs.into())
    }
}

/// A test without sockets cannot go on.
#[track_caller]
fn no_socket(error: io::Error) -> OwnedFd {
    panic!("the system has no socket for the fake QEMU: {error}")
}

/// The answers.
impl FakeQemu {
    /// Answers a command whenever it comes. A later handler for the same command replaces it.
    pub fn on<C>(&self, answer: impl Fn(C) -> Result<C::Return, FakeError> + Send + Sync + 'static)
    where
        C: Command<Return: Serialize + 'static> + DeserializeOwned + 'static,
    {
        self.call::<C>().answer(answer);
    }

    /// Answers a command once, and expects it to come.
    pub fn once<C>(
        &self,
        answer: impl Fn(C) -> Result<C::Return, FakeError> + Send + Sync + 'static,
    ) where
        C: Command<Return: Serialize + 'static> + DeserializeOwned + 'static,
    {
        self.call::<C>().times(1).answer(answer);
    }

    /// Answers a command a number of times, and expects it to come that often.
    pub fn times<C>(
        &self,
        count: u64,
        answer: impl Fn(C) -> Result<C::Return, FakeError> + Send + Sync + 'static,
    ) where
        C: Command<Return: Serialize + 'static> + DeserializeOwned + 'static,
    {
        self.call::<C>().times(count).answer(answer);
    }

    /// Answers a command once, and expects it after the commands that were expected before it.
    pub fn expect<C>(
        &self,
        answer: impl Fn(C) -> Result<C::Return, FakeError> + Send + Sync + 'static,
    ) where
        C: Command<Return: Serialize + 'static> + DeserializeOwned + 'static,
    {
        self.call::<C>().in_order().answer(answer);
    }

    /// Begins a handler with conditions: how often, in what order, with what arguments.
    pub fn call<C>(&self) -> Expectation<'_, C> {
        Expectation::new(&self.core)
    }

    /// Answers a command by its name, from JSON to JSON. If no release has the command, the fake has
    /// it from now on, without a schema: a vendor's command.
    pub fn on_raw(
        &self,
        command: &str,
        answer: impl Fn(Value) -> Result<Value, FakeError> + Send + Sync + 'static,
    ) {
        super::expectation::add_raw(&self.core, command, answer);
    }

    /// Sets what happens to commands without a handler. They are refused by default.
    pub fn otherwise(&self, otherwise: Otherwise) {
        self.core.set_otherwise(otherwise);
    }
}

/// The events.
impl FakeQemu {
    /// Sends an event to every client that has negotiated. Others miss it, as they do with QEMU.
    pub fn emit(&self, event: impl ToEvent) {
        self.emitter().emit(event);
    }

    /// Sends an event with the time at which it occurred.
    pub fn emit_at(&self, event: impl ToEvent, time: crate::Timestamp) {
        self.emitter().checked(&event.to_event(), |core, event| core.emit(event, time));
    }

    /// Sends an event when some time has passed.
    pub fn emit_later(&self, delay: Duration, event: impl ToEvent) {
        self.emitter().emit_later(delay, event);
    }

    /// Sends an event that no release has, a vendor's: its name, and its data.
    pub fn emit_raw(&self, name: &str, data: Value) {
        self.emit(RawEvent::new(name, &data));
    }

    /// Sends an event before each reply to a command, as QEMU sends `SHUTDOWN` before it answers
    /// `quit`.
    pub fn emit_before_reply(&self, command: &str, event: impl ToEvent) {
        self.around(command, Side::Before, &event);
    }

    /// Sends an event after each reply to a command.
    pub fn emit_after_reply(&self, command: &str, event: impl ToEvent) {
        self.around(command, Side::After, &event);
    }

    fn around(&self, command: &str, side: Side, event: &impl ToEvent) {
        let event = event.to_event();
        self.emitter()
            .checked(&event, |core, event| core.emit_around(command, side, event.clone()));
    }

    /// Returns a sender of events that handlers and tasks can hold.
    #[must_use]
    pub fn emitter(&self) -> Emitter {
        Emitter::new(&self.core)
    }
}

/// Faults, and what came.
impl FakeQemu {
    /// Adds a fault of the connection.
    pub fn fault(&self, when: When, fault: Fault) {
        self.core.add_fault(when, fault);
    }

    /// Returns the commands that came, including those that were refused.
    #[must_use]
    pub fn received(&self) -> Received {
        self.core.received()
    }

    /// Takes the file descriptors that came with commands, in order. The fake keeps the last 256.
    #[must_use]
    pub fn take_descriptors(&self) -> Vec<OwnedFd> {
        self.core.take_descriptors()
    }

    /// Returns what is wrong so far.
    ///
    /// # Errors
    ///
    /// [`FakeFailure`] if a command came that nothing answers, came too early or too often, used
    /// something that a [strict](FakeQemuBuilder::strict) fake does not allow, or did not come
    /// although it is expected.
    pub fn verify(&self) -> Result<(), FakeFailure> {
        self.core.verify()
    }

    /// Ends the test: ends all connections, and panics if something is wrong. Dropping the fake does
    /// the same.
    ///
    /// # Panics
    ///
    /// With the text of the failure that [`verify`](Self::verify) returns.
    #[track_caller]
    pub fn finish(self) {
        if let Err(failure) = self.end() {
            panic!("{failure}");
        }
    }

    /// Ends the test like [`finish`](Self::finish), and returns what is wrong.
    ///
    /// # Errors
    ///
    /// The errors of [`verify`](Self::verify).
    pub fn end(mut self) -> Result<(), FakeFailure> {
        self.is_finished = true;
        self.close();
        self.verify()
    }

    /// Ends all connections.
    fn close(&self) {
        self.core.stop();
        for path in locked(&self.paths).drain(..) {
            // A test may have removed it.
            let _ = std::fs::remove_file(path);
        }
    }
}

/// Panics if something is wrong, unless the test already panics.
impl Drop for FakeQemu {
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
