//! Executing commands and subscribing to events.

use std::fmt;
use std::io::{Read, Write};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::process::Child;
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde::Serialize;
use serde_json::value::RawValue;
use tokio::sync::oneshot;
use tokio::sync::oneshot::error::TryRecvError;

use super::limit::Limit;
use super::link::{Late, Link};
use super::pair::copied;
use super::start::{exit_status, start};
use super::stream::Stream;
use super::subscription::Subscription;
use super::tcp;
use crate::client::call::{CallLimits, CallOptions};
use crate::client::connect::{negotiated, negotiation};
use crate::client::greeting::Greeting;
use crate::client::options::{ConnectOptions, Settings};
use crate::client::subscription::EventError;
use crate::command::{Command, OobCommand};
use crate::connection::admission::Admission;
use crate::connection::child::{self, LAST_WORDS, MONITOR_LISTENS_ON_STDIN, MONITOR_ON_STDIN};
use crate::connection::dial::Attempts;
use crate::connection::inherited::Inherited;
use crate::connection::mailbox::{Mailbox, accepting};
use crate::connection::reply::{Answer, Named, decode, raw_value};
use crate::connection::request::Request;
use crate::connection::table::Table;
use crate::connection::unix_path::Listening;
use crate::connection::{descriptors, transport, unix_path};
use crate::error::{ConnectError, Ended, Error, RequestError, Stage, TimedOut};
use crate::event::{FromEvent, Stamped};
use crate::log::trace;

/// A connection to a QMP server, for programs without an asynchronous runtime.
///
/// Clones are cheap and share the connection. Any number of threads can execute commands
/// concurrently. The connection closes when the last clone is dropped.
#[derive(Clone)]
pub struct Client {
    handle: Arc<Handle>,
}

/// The state that all clones share; dropping it closes the connection.
struct Handle {
    link: Arc<Link>,
    settings: Arc<Settings>,
    greeting: Greeting,
    admission: Admission,
}

impl Drop for Handle {
    fn drop(&mut self) {
        self.link.close();
    }
}

impl Client {
    /// Connects to the Unix socket at `path`, with default options.
    ///
    /// # Errors
    ///
    /// The error says which stage connecting reached.
    pub fn connect_unix(path: impl AsRef<Path>) -> Result<Self, ConnectError> {
        Self::connect_unix_with(path, &ConnectOptions::new())
    }

    /// Connects to the Unix socket at `path`.
    ///
    /// The path may be abstract and of any length, as in [`ConnectOptions::connect_unix`].
    ///
    /// # Errors
    ///
    /// The error names the path and the stage that connecting reached.
    pub fn connect_unix_with(
        path: impl AsRef<Path>,
        options: &ConnectOptions,
    ) -> Result<Self, ConnectError> {
        let path = path.as_ref();
        let limit = Limit::new(options, unix_path::shown(path));
        let stream =
            limit.dial(Attempts::new(options.wait_for_socket), |_| unix_path::connect_now(path))?;
        Self::connect_descriptor_as(stream.into(), options, limit)
    }

    /// Connects to a server that listens on a TCP address, with default options.
    ///
    /// The address is for example `localhost:4444`, `[::1]:4444` or a
    /// [`SocketAddr`](std::net::SocketAddr).
    ///
    /// # Errors
    ///
    /// The error names the address and the stage that connecting reached.
    pub fn connect_tcp(address: impl fmt::Display) -> Result<Self, ConnectError> {
        Self::connect_tcp_with(address, &ConnectOptions::new())
    }

    /// Connects to a server that listens on a TCP address, like [`connect_tcp`](Self::connect_tcp).
    ///
    /// # Errors
    ///
    /// The error names the address and the stage that connecting reached.
    pub fn connect_tcp_with(
        address: impl fmt::Display,
        options: &ConnectOptions,
    ) -> Result<Self, ConnectError> {
        let address = address.to_string();
        let limit = Limit::new(options, &*address);
        let stream = limit
            .dial(Attempts::new(options.wait_for_socket), |left| tcp::connect(&address, left))?;
        stream.set_nodelay(true).map_err(|error| limit.failed(error))?;
        Self::connect(Stream::Tcp(stream), options, &limit)
    }

    /// Takes over a descriptor of a Unix or TCP socket that is connected to a QMP server, with
    /// default options.
    ///
    /// # Errors
    ///
    /// The error says which stage connecting reached.
    pub fn connect_descriptor(socket: OwnedFd) -> Result<Self, ConnectError> {
        Self::connect_descriptor_with(socket, &ConnectOptions::new())
    }

    /// Takes over a descriptor like [`connect_descriptor`](Self::connect_descriptor).
    ///
    /// # Errors
    ///
    /// The error says which stage connecting reached.
    pub fn connect_descriptor_with(
        socket: OwnedFd,
        options: &ConnectOptions,
    ) -> Result<Self, ConnectError> {
        let limit = Limit::new(options, transport::shown(&socket));
        Self::connect_descriptor_as(socket, options, limit)
    }

    /// Takes over a reader and a writer that are connected to a QMP server, with default options.
    ///
    /// Examples are the two halves of a TLS stream, and the pipes of a child process. File
    /// descriptors cannot be sent over them.
    ///
    /// Two threads copy between them and a socket pair, so that deadlines apply even if a read or
    /// write blocks. When the client closes the connection, the writer is dropped after its current
    /// write, and the reader after its current read.
    ///
    /// # Errors
    ///
    /// The error says which stage connecting reached.
    pub fn connect_pair(
        reader: impl Read + Send + 'static,
        writer: impl Write + Send + 'static,
    ) -> Result<Self, ConnectError> {
        Self::connect_pair_with(reader, writer, &ConnectOptions::new())
    }

    /// Takes over a reader and a writer like [`connect_pair`](Self::connect_pair).
    ///
    /// # Errors
    ///
    /// The error says which stage connecting reached.
    pub fn connect_pair_with(
        reader: impl Read + Send + 'static,
        writer: impl Write + Send + 'static,
        options: &ConnectOptions,
    ) -> Result<Self, ConnectError> {
        let limit = Limit::new(options, "stream");
        let stream = copied(reader, writer).map_err(|error| limit.failed(error))?;
        Self::connect(Stream::Copied(stream), options, &limit)
    }

    fn connect_descriptor_as(
        socket: OwnedFd,
        options: &ConnectOptions,
        limit: Limit,
    ) -> Result<Self, ConnectError> {
        let stream = Stream::from_descriptor(socket).map_err(|error| limit.failed(error))?;
        Self::connect(stream, options, &limit)
    }

    /// Starts a QEMU system emulator with a monitor on a socket pair, and connects to it, with
    /// default options.
    ///
    /// # Errors
    ///
    /// Those of [`spawn_with`](Self::spawn_with).
    #[inline]
    pub fn spawn(command: std::process::Command) -> Result<(Child, Self), ConnectError> {
        Self::spawn_with(command, &ConnectOptions::new())
    }

    /// Starts a QEMU system emulator with a monitor on a socket pair, and connects to it.
    ///
    /// The socket is the standard input of the child process, and the arguments that configure this
    /// are appended to the command line. The child's standard error is copied to that of this
    /// process, unless [`capture_stderr`](ConnectOptions::capture_stderr) is off. The child is
    /// killed if connecting fails. Otherwise, it keeps running when the client is dropped, but no
    /// program can connect to its monitor any more. [`spawn_at`](Self::spawn_at) allows later
    /// connections.
    ///
    /// # Errors
    ///
    /// [`ConnectError::Start`] if the command cannot be started. [`ConnectError::Argument`] for
    /// `-daemonize`, which would leave a QEMU without a monitor. [`ConnectError::Exited`], with the
    /// exit status and the end of standard error, if the child exits before its monitor can be
    /// used.
    #[inline]
    pub fn spawn_with(
        command: std::process::Command,
        options: &ConnectOptions,
    ) -> Result<(Child, Self), ConnectError> {
        Self::spawn_inheriting((command, Inherited::default()), options)
    }

    /// Starts a program like [`spawn_with`](Self::spawn_with), with descriptors that it inherits.
    #[inline]
    pub(crate) fn spawn_inheriting(
        (command, inherited): (std::process::Command, Inherited),
        options: &ConnectOptions,
    ) -> Result<(Child, Self), ConnectError> {
        child::check_arguments(&command, options.name.as_deref())?;
        let ends = UnixStream::pair().map(|(ours, theirs)| (ours, theirs.into()));
        let program = child::program(&command);
        let named = || options.name_or(&*program);
        let ends = ends.map_err(|source| child::not_started(&named(), &program, source))?;
        Self::spawn_on(ends, (command, inherited), MONITOR_ON_STDIN, options)
    }

    /// Starts a QEMU system emulator with a monitor that listens at `path`, and connects to it
    /// with default options.
    ///
    /// # Errors
    ///
    /// Those of [`spawn_at_with`](Self::spawn_at_with).
    #[inline]
    pub fn spawn_at(
        path: impl AsRef<Path>,
        command: std::process::Command,
    ) -> Result<(Child, Self), ConnectError> {
        Self::spawn_at_with(path, command, &ConnectOptions::new())
    }

    /// Starts a QEMU system emulator with a monitor that listens at `path`, and connects to it.
    ///
    /// After the client is dropped or this program has exited, another client can connect to the
    /// path and manage the machine, as with `ConnectOptions::spawn_at`.
    ///
    /// # Errors
    ///
    /// [`ConnectError::Transport`] if the socket cannot be bound, for example because a server
    /// listens at the path; otherwise the errors of [`spawn_with`](Self::spawn_with).
    #[inline]
    pub fn spawn_at_with(
        path: impl AsRef<Path>,
        command: std::process::Command,
        options: &ConnectOptions,
    ) -> Result<(Child, Self), ConnectError> {
        Self::spawn_at_inheriting(path.as_ref(), (command, Inherited::default()), options)
    }

    /// Starts a program like [`spawn_at_with`](Self::spawn_at_with), with descriptors that it
    /// inherits.
    #[inline]
    pub(crate) fn spawn_at_inheriting(
        path: &Path,
        (command, inherited): (std::process::Command, Inherited),
        options: &ConnectOptions,
    ) -> Result<(Child, Self), ConnectError> {
        child::check_arguments(&command, options.name.as_deref())?;
        let at = Limit::new(options, unix_path::shown(path));
        let Listening { client, listener, file } =
            unix_path::listen(path).map_err(|error| at.failed(error))?;
        client.set_nonblocking(false).map_err(|error| at.failed(error))?;
        let ends = (client, listener);
        let command = (command, inherited);
        let spawned = Self::spawn_on(ends, command, MONITOR_LISTENS_ON_STDIN, options)?;
        file.keep();
        Ok(spawned)
    }

    /// Starts the command with the second end of a connection as standard input.
    #[inline]
    fn spawn_on(
        ends: (UnixStream, OwnedFd),
        (command, inherited): (std::process::Command, Inherited),
        arguments: [&str; 4],
        options: &ConnectOptions,
    ) -> Result<(Child, Self), ConnectError> {
        let program = child::program(&command);
        let mut limit = Limit::new(options, &*program);
        let (stream, mut child, stderr) =
            start(ends, (command, inherited), arguments, options.capture_stderr)
                .map_err(|source| child::not_started(&limit.server, &program, source))?;
        let server = Arc::clone(&limit.server);
        limit.server = options.name_or(child::default_name(child.id()));
        match Self::connect(Stream::Unix(stream), options, &limit) {
            Ok(client) => Ok((child, client)),
            Err(error) => {
                let status = exit_status(&mut child, &error);
                // The child may have exited already.
                let _ = child.kill().and_then(|()| child.wait());
                let words = || stderr.map(|stderr| stderr.wait(LAST_WORDS));
                Err(status.map_or(error, |status| child::exited(&server, program, status, words())))
            }
        }
    }

    /// Returns the greeting that the server sent when the connection was established.
    #[must_use]
    pub fn greeting(&self) -> &Greeting {
        &self.handle.greeting
    }

    /// Returns the [name](ConnectOptions::name) of the connection.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.handle.link.table.server
    }

    /// Returns `true` if commands can be executed out of band on this connection.
    #[must_use]
    pub fn oob(&self) -> bool {
        self.handle.admission.oob()
    }

    /// Returns the reason why the connection ended, or `None` if no thread has detected an end.
    #[must_use]
    pub fn ended(&self) -> Option<Ended> {
        self.handle.link.table.ended()
    }

    /// Closes the connection now, for all clones, as [`Client::close`](crate::Client::close) does.
    ///
    /// Never blocks, even while other threads write. A partially written command stays incomplete.
    pub fn close(&self) {
        self.handle.link.close();
    }

    /// Returns `true` if the connection has ended and a thread has detected it.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.handle.link.table.is_over()
    }

    /// Executes a command and waits for its reply.
    ///
    /// # Errors
    ///
    /// [`Error::Server`] if the server refuses the command. [`RequestError::InsideCallback`] if a
    /// filter of this connection calls the method. For other causes, see [`Error`].
    pub fn execute<C: Command>(&self, command: C) -> Result<C::Return, Error> {
        self.execute_with(command, CallOptions::new())
    }

    /// Executes a command like [`execute`](Self::execute), with options for this call.
    ///
    /// The call returns at its deadline, even if the server does not read or other threads are
    /// writing. If part of the command was written by then, [`TimedOut::sent`] is `true`, and the
    /// next thread that executes a command or waits on this connection writes the rest. Otherwise,
    /// the command is never sent.
    ///
    /// # Errors
    ///
    /// The errors of [`execute`](Self::execute). [`Error::TimedOut`] if a deadline expires, or if
    /// the command is not written within the [write deadline](ConnectOptions::write_deadline).
    pub fn execute_with<C: Command>(
        &self,
        command: C,
        options: CallOptions,
    ) -> Result<C::Return, Error> {
        let request = Request::new(command, false, options.descriptors)?;
        decode::<C>(self.call(request, options.limits)?)
    }

    /// Executes a command out of band, ahead of in-band commands that the server has not finished.
    ///
    /// # Errors
    ///
    /// [`RequestError::OutOfBandDisabled`] unless out-of-band execution was requested when
    /// connecting and the server offers it; otherwise the errors of [`execute`](Self::execute).
    pub fn execute_oob<C: OobCommand>(&self, command: C) -> Result<C::Return, Error> {
        self.execute_oob_with(command, CallOptions::new())
    }

    /// Executes a command out of band like [`execute_oob`](Self::execute_oob), with options.
    ///
    /// # Errors
    ///
    /// The errors of [`execute_oob`](Self::execute_oob).
    pub fn execute_oob_with<C: OobCommand>(
        &self,
        command: C,
        options: CallOptions,
    ) -> Result<C::Return, Error> {
        let request = Request::new(command, true, options.descriptors)?;
        decode::<C>(self.call(request, options.limits)?)
    }

    /// Executes a command by name, with arguments of any type that serializes to one JSON object.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::execute_raw`](crate::Client::execute_raw).
    pub fn execute_raw(
        &self,
        name: &str,
        arguments: &impl Serialize,
        options: CallOptions,
    ) -> Result<Box<RawValue>, Error> {
        let request = Request::raw(name, arguments, options.descriptors)?;
        raw_value(self.call(request, options.limits)?)
    }

    /// Executes a command that is given as JSON text: one object with `execute` or `exec-oob`.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::execute_json`](crate::Client::execute_json).
    pub fn execute_json(
        &self,
        command: &str,
        options: CallOptions,
    ) -> Result<Box<RawValue>, Error> {
        let request = Request::json(command, options.descriptors)?;
        raw_value(self.call(request, options.limits)?)
    }

    /// Subscribes to events of type `E`.
    ///
    /// The subscription is active when the method returns, so it receives the events of every
    /// command that is sent later.
    #[must_use]
    pub fn subscribe<E: FromEvent>(&self) -> Subscription<E> {
        self.subscribe_where(|_, _| true)
    }

    /// Waits for the first event of type `E` from now on that `filter` accepts, for at most `limit`.
    /// It returns `Ok(None)` if none arrived in time.
    ///
    /// It is for events that come by themselves. If a command of this program causes the event,
    /// [subscribe](Self::subscribe) before sending it, and call [`Subscription::wait_for`].
    ///
    /// ```no_run
    /// # fn example(client: &qmp::blocking::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use std::time::Duration;
    /// use qmp::events::Reset;
    ///
    /// let limit = Duration::from_secs(60);
    /// if client.wait_for::<Reset>(|reset| reset.guest, limit)?.is_some() {
    ///     println!("the guest has rebooted");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`Subscription::wait_for`].
    pub fn wait_for<E: FromEvent>(
        &self,
        filter: impl FnMut(&E) -> bool,
        limit: Duration,
    ) -> Result<Option<Stamped<E>>, EventError> {
        self.subscribe().wait_for(filter, limit)
    }

    /// Subscribes to those events of type `E` that `filter` accepts.
    ///
    /// The filter receives the event's name and its `data` as undecoded JSON. It is called on the
    /// thread that currently reads. It must not block, and must not wait for replies or events of
    /// the same connection. If it panics, the subscription yields
    /// [`EventError::FilterPanicked`](crate::EventError::FilterPanicked) in place of the event.
    #[must_use]
    pub fn subscribe_where<E: FromEvent>(
        &self,
        filter: impl Fn(&str, &str) -> bool + Send + Sync + 'static,
    ) -> Subscription<E> {
        let capacity = self.handle.settings.capacity;
        let mailbox = Arc::new(Mailbox::new(accepting::<E>(filter), capacity));
        self.handle.link.table.subscribe(Arc::clone(&mailbox));
        Subscription::new(Arc::clone(&self.handle.link), mailbox)
    }

    pub(super) fn connect(
        stream: Stream,
        options: &ConnectOptions,
        limit: &Limit,
    ) -> Result<Self, ConnectError> {
        let (sender, mut receiver) = oneshot::channel();
        let (limits, log) = (options.limits, options.traffic_log.clone());
        let (server, is_heard) = (Arc::clone(&limit.server), options.on_slow.is_heard());
        let table = Table::new(limits, log, server, Instant::now, is_heard, sender);
        let link = Link::new(table, stream, options).map_err(|error| limit.failed(error))?;
        let text = link.wait(limit.until, || received(receiver.try_recv()));
        let text = text.ok_or_else(|| limit.passed(Stage::AwaitingGreeting, None))?;
        let text = text.unwrap_or_else(|Lost| Err(link.table.ended_or_lost()));
        let greeting = Greeting::receive(&limit.server, text)?;
        let oob = options.oob && greeting.offers_oob();
        let client = Self {
            handle: Arc::new(Handle {
                link,
                settings: Arc::clone(&options.settings),
                greeting,
                admission: Admission::new(options.settings.max_pending_bytes, oob),
            }),
        };
        let soft_limit = client.handle.settings.soft_limits.other;
        match client.exchange(negotiation(oob), soft_limit, limit.until) {
            Err(_) => Err(limit.passed(Stage::Negotiating, None)),
            Ok(answer) => negotiated(&limit.server, answer).map(|()| client),
        }
    }

    fn call(&self, request: Request, limits: CallLimits) -> Result<Named, Error> {
        let name = request.name.clone();
        let settings = &self.handle.settings;
        if request.oob && !self.oob() {
            return Err(RequestError::OutOfBandDisabled { command: name }.into());
        }
        if self.handle.link.is_in_callback() {
            return Err(RequestError::InsideCallback { command: name }.into());
        }
        if !request.descriptors.is_empty() {
            descriptors::check(&request, self.handle.link.stream.takes_descriptors())?;
        }
        let soft_limit =
            limits.soft.unwrap_or_else(|| settings.soft_limits.of(&name, request.module));
        let limit = limits.hard.unwrap_or_else(|| settings.deadlines.of(&name, request.module));
        let until = limit.and_then(|limit| Instant::now().checked_add(limit));
        match self.exchange(request, soft_limit, until) {
            Ok(answer) => Ok(Named { name, reply: answer?, server: self.greeting().release() }),
            Err(late) => {
                let limit = late.limit.or(limit).unwrap_or_default();
                Err(TimedOut { command: name, limit, sent: late.sent }.into())
            }
        }
    }

    /// Waits for admission, sends a command and waits for its reply.
    fn exchange(
        &self,
        request: Request,
        soft_limit: Duration,
        until: Option<Instant>,
    ) -> Result<Answer, Late> {
        let link = &self.handle.link;
        let _inside = trace::enter_call(self.name(), &request.name);
        let late = Late { sent: false, limit: None };
        let permits = self
            .handle
            .admission
            .admit_by(&request, |acquire| link.wait(until, acquire).ok_or(late))?;
        let name = request.name.clone();
        let mut entry = match link.table.enter(name.clone(), soft_limit, permits) {
            Ok(entry) => entry,
            Err(ended) => return Ok(Err(ended.into())),
        };
        let outgoing = request.seal(entry.id);
        link.table.note_sent(&name, &outgoing);
        if let Err(late) = link.write(outgoing, until) {
            if !late.sent {
                link.table.remove(entry.id);
            }
            return Err(late);
        }
        let answer = link.wait(until, || received(entry.answer.try_recv()));
        let answer = answer.ok_or(Late { sent: true, limit: None })?;
        Ok(answer.unwrap_or_else(|Lost| Err(link.table.ended_or_lost().during(name).into())))
    }
}

/// The sender of a channel was dropped.
struct Lost;

/// Converts the result of a channel's `try_recv`. Returns `None` if the channel is empty.
fn received<T>(content: Result<T, TryRecvError>) -> Option<Result<T, Lost>> {
    match content {
        Ok(value) => Some(Ok(value)),
        Err(TryRecvError::Empty) => None,
        Err(TryRecvError::Closed) => Some(Err(Lost)),
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("name", &self.name())
            .field("greeting", &self.handle.greeting)
            .field("oob", &self.oob())
            .field("ended", &self.ended())
            .finish()
    }
}
