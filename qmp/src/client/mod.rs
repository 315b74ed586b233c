//! Executing commands and subscribing to events.

pub(crate) mod call;
pub(crate) mod connect;
pub(crate) mod greeting;
pub(crate) mod options;
#[cfg(feature = "process")]
mod spawn;
pub(crate) mod subscription;

use std::fmt;
use std::future::Future;
use std::path::Path;
use std::sync::{Arc, Weak};
use std::time::Duration;

use serde::Serialize;
use serde_json::value::RawValue;
use tokio::time::{Instant, timeout};

use crate::client::call::CallLimits;
use crate::client::options::Settings;
use crate::command::{Command, OobCommand};
use crate::connection::admission::Admission;
use crate::connection::link::{KeepOpen, Link};
use crate::connection::mailbox::{Mailbox, accepting};
use crate::connection::pending_call::PendingCall;
use crate::connection::reply::{Answer, Named, decode, raw_value};
use crate::connection::request::Request;
use crate::error::{ConnectError, Ended, Error, RequestError, TimedOut};
use crate::event::{FromEvent, RawEvent};
use crate::log::trace;

pub use call::CallOptions;
pub use greeting::Greeting;
pub use options::ConnectOptions;
pub use subscription::{EventError, Subscription};

/// A connection to a QMP server.
///
/// Clones are cheap and use the same connection; any number of tasks can execute commands at once.
/// The connection closes when the last clone is dropped: QEMU serves one client per socket at a
/// time, and the next can connect from then on.
#[derive(Clone)]
pub struct Client {
    handle: Arc<Handle>,
}

/// What keeps the connection open.
struct Handle {
    open: KeepOpen,
    settings: Settings,
    greeting: Greeting,
    admission: Admission,
}

impl Client {
    pub(crate) fn new(open: KeepOpen, settings: Settings, greeting: Greeting, oob: bool) -> Self {
        let admission = Admission::new(settings.max_pending_bytes, oob);
        Self { handle: Arc::new(Handle { open, settings, greeting, admission }) }
    }

    /// Connects to the Unix socket at `path`, with default options.
    ///
    /// # Errors
    ///
    /// The error says how far the handshake came.
    pub async fn connect_unix(path: impl AsRef<Path>) -> Result<Self, ConnectError> {
        ConnectOptions::new().connect_unix(path).await
    }

    /// Options for connecting.
    #[must_use]
    pub fn options() -> ConnectOptions {
        ConnectOptions::new()
    }

    /// What the server said of itself when the connection began.
    #[must_use]
    pub fn greeting(&self) -> &Greeting {
        &self.handle.greeting
    }

    /// Whether commands can be executed out of band on this connection.
    #[must_use]
    pub fn oob(&self) -> bool {
        self.handle.admission.oob()
    }

    /// Executes a command and waits for its answer.
    ///
    /// Nothing is sent before the future is polled. Cancel safe in that dropping the future at any
    /// point disturbs nothing else: the late answer is discarded. Once the command is sent it is
    /// the server that decides whether it takes effect.
    ///
    /// # Errors
    ///
    /// [`Error::Server`] if the server refuses the command; the others say who else is at fault.
    #[doc(alias = "IncreaseID")]
    pub fn execute<C: Command>(
        &self,
        command: C,
    ) -> impl Future<Output = Result<C::Return, Error>> + Send + use<'_, C> {
        self.execute_with(command, CallOptions::new())
    }

    /// Executes a command like [`execute`](Self::execute), with options of its own.
    ///
    /// # Errors
    ///
    /// Those of [`execute`](Self::execute); [`Error::TimedOut`] only if there is a deadline.
    pub fn execute_with<C: Command>(
        &self,
        command: C,
        options: CallOptions,
    ) -> impl Future<Output = Result<C::Return, Error>> + Send + use<'_, C> {
        let CallOptions { descriptors, limits } = options;
        let request = Request::new(&command, false, descriptors);
        async move { decode::<C>(self.call(request?, limits).await?) }
    }

    /// Executes a command out of band: it overtakes those that the server has not finished.
    ///
    /// # Errors
    ///
    /// [`RequestError::OutOfBandDisabled`] unless out-of-band execution was asked for when
    /// connecting and the server offers it; else those of [`execute`](Self::execute).
    pub fn execute_oob<C: OobCommand>(
        &self,
        command: C,
    ) -> impl Future<Output = Result<C::Return, Error>> + Send + use<'_, C> {
        self.execute_oob_with(command, CallOptions::new())
    }

    /// Executes a command out of band like [`execute_oob`](Self::execute_oob), with options.
    ///
    /// # Errors
    ///
    /// Those of [`execute_oob`](Self::execute_oob).
    pub fn execute_oob_with<C: OobCommand>(
        &self,
        command: C,
        options: CallOptions,
    ) -> impl Future<Output = Result<C::Return, Error>> + Send + use<'_, C> {
        let CallOptions { descriptors, limits } = options;
        let request = Request::new(&command, true, descriptors);
        async move { decode::<C>(self.call(request?, limits).await?) }
    }

    /// Executes a command by its name, with any arguments that are written as one JSON object.
    ///
    /// For commands that these bindings do not know. The `return` comes as JSON.
    ///
    /// # Errors
    ///
    /// [`Error::Request`] without anything sent if QEMU's JSON parser would not take the command;
    /// else those of [`execute`](Self::execute).
    pub async fn execute_raw(
        &self,
        name: &str,
        arguments: &(impl Serialize + Sync),
        options: CallOptions,
    ) -> Result<Box<RawValue>, Error> {
        let request = Request::raw(name, arguments, options.descriptors)?;
        raw_value(self.call(request, options.limits).await?)
    }

    /// Executes a ready-made command: one JSON object with `execute` or `exec-oob`.
    ///
    /// The command is checked before it is sent, because QEMU answers what its JSON parser does
    /// not take without saying to whom: it must be JSON, no key may come twice in an object, no
    /// string may hold what Unicode excludes from interchange, and QEMU's limits are 64 MiB,
    /// 2 Mi tokens and a nesting of 1024. An `id` is replaced by one of the client's own. The
    /// `return` comes as JSON.
    ///
    /// # Errors
    ///
    /// Those of [`execute_raw`](Self::execute_raw).
    pub async fn execute_json(
        &self,
        command: &str,
        options: CallOptions,
    ) -> Result<Box<RawValue>, Error> {
        let request = Request::json(command, options.descriptors)?;
        raw_value(self.call(request, options.limits).await?)
    }

    /// Receives events of type `E` from now on, that is before any command that is sent later.
    ///
    /// `E` is the data of one event, the enum of all, or [`RawEvent`](crate::RawEvent).
    #[must_use]
    pub fn subscribe<E: FromEvent>(&self) -> Subscription<E> {
        self.subscribe_where(|_, _| true)
    }

    /// Receives those events of type `E` for which `filter` is true of name and `data`.
    ///
    /// The `data` is JSON as it came. The filter is called on the task that drives the connection
    /// and must not block. What it does not let through is neither queued nor decoded.
    #[must_use]
    pub fn subscribe_where<E: FromEvent>(
        &self,
        filter: impl Fn(&str, &str) -> bool + Send + Sync + 'static,
    ) -> Subscription<E> {
        let capacity = self.handle.settings.capacity;
        let mailbox = Arc::new(Mailbox::new(accepting::<E>(filter), capacity));
        self.link().table.subscribe(Arc::clone(&mailbox));
        Subscription::new(Arc::clone(self.link()), mailbox)
    }

    /// How the connection ended, if it has.
    #[must_use]
    pub fn ended(&self) -> Option<Ended> {
        self.link().table.ended()
    }

    /// Closes the connection now, for all clones.
    ///
    /// The connection has ended when this returns: what waits for an answer gets
    /// [`Error::Disconnected`] with [`DisconnectCause::Client`](crate::DisconnectCause::Client), and
    /// so does whoever tries later. The socket is released as soon as the runtime drives the
    /// connection's task. Doing it twice, or after the end, changes nothing.
    pub fn close(&self) {
        self.link().close();
    }

    /// Whether the connection has ended.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.link().table.is_over()
    }

    /// Waits until the connection has ended, however it ends.
    ///
    /// The future does not keep the connection open. Cancel safe.
    pub fn closed(&self) -> impl Future<Output = Ended> + Send + use<> {
        let mut nothing = self.subscribe_where::<RawEvent>(|_, _| false);
        let link = Arc::clone(self.link());
        async move {
            while let Some(Ok(_) | Err(EventError::Lagged(_))) = nothing.next().await {}
            link.table.ended_or_lost()
        }
    }

    /// A client that does not keep the connection open.
    pub(crate) fn downgrade(&self) -> WeakClient {
        WeakClient(Arc::downgrade(&self.handle))
    }

    fn link(&self) -> &Arc<Link> {
        &self.handle.open.0
    }

    async fn call(&self, request: Request, limits: CallLimits) -> Result<Named, Error> {
        let name = request.name.clone();
        trace::call(&name, self.traced_call(request, limits)).await
    }

    async fn traced_call(&self, request: Request, limits: CallLimits) -> Result<Named, Error> {
        let name = request.name.clone();
        let settings = &self.handle.settings;
        let soft_limit =
            limits.soft.unwrap_or_else(|| settings.soft_limits.of(&name, request.module));
        let reply = match limits.hard.or(settings.deadline) {
            None => self.send(request, soft_limit).await?.answer().await,
            Some(limit) => self.call_within(limit, request, soft_limit).await,
        };
        Ok(Named { name, reply: reply?, server: self.greeting().release() })
    }

    /// Waits no longer than `limit`, for its turn and for the answer together.
    async fn call_within(&self, limit: Duration, request: Request, soft_limit: Duration) -> Answer {
        let command = request.name.clone();
        let begin = Instant::now();
        let Ok(call) = timeout(limit, self.send(request, soft_limit)).await else {
            return Err(TimedOut { command, limit, sent: false }.into());
        };
        let mut call = call?;
        match timeout(limit.saturating_sub(begin.elapsed()), call.answer()).await {
            Ok(answer) => answer,
            Err(_) => Err(TimedOut { command, limit, sent: call.cancel() }.into()),
        }
    }

    /// Hands a command over to be sent as soon as it is its turn.
    async fn send(&self, request: Request, soft_limit: Duration) -> Result<PendingCall, Error> {
        if request.oob && !self.oob() {
            return Err(RequestError::OutOfBandDisabled { command: request.name }.into());
        }
        if !request.descriptors.is_empty() {
            self.link().check_descriptors(&request)?;
        }
        let permits = self.handle.admission.admit(&request).await;
        Ok(PendingCall::send(self.link(), request, soft_limit, permits)?)
    }
}

/// What is a [`Client`] for as long as there is one elsewhere.
pub(crate) struct WeakClient(Weak<Handle>);

impl WeakClient {
    pub(crate) fn upgrade(&self) -> Option<Client> {
        self.0.upgrade().map(|handle| Client { handle })
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("greeting", &self.handle.greeting)
            .field("oob", &self.oob())
            .field("ended", &self.ended())
            .finish()
    }
}
