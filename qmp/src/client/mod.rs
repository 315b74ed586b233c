//! Executing commands and subscribing to events.

pub(crate) mod call;
pub(crate) mod connect;
pub(crate) mod greeting;
#[cfg(all(test, qmp_model))]
mod model;
pub(crate) mod options;
#[cfg(feature = "process")]
pub(crate) mod spawn;
pub(crate) mod subscription;
#[cfg(feature = "monitor")]
mod weak;

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use serde::Serialize;
use serde_json::value::RawValue;
use tokio::runtime::Handle as Runtime;
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
use crate::error::{Ended, Error, RequestError, TimedOut};
use crate::event::{FromEvent, RawEvent};
use crate::log::trace;

pub use call::CallOptions;
pub use greeting::Greeting;
pub use options::ConnectOptions;
pub use subscription::{EventError, Subscription};
#[cfg(feature = "monitor")]
pub(crate) use weak::WeakClient;

/// A connection to a QMP server.
///
/// Clones are cheap and share the connection. Any number of tasks can execute commands
/// concurrently. The connection closes when the last clone is dropped. QEMU serves one client per
/// socket at a time, so another client can connect only after that.
#[derive(Clone)]
pub struct Client {
    handle: Arc<Handle>,
}

/// The state that all clones share; dropping it closes the connection.
struct Handle {
    open: KeepOpen,
    settings: Arc<Settings>,
    greeting: Greeting,
    admission: Admission,
}

impl Client {
    pub(crate) fn new(
        open: KeepOpen,
        settings: Arc<Settings>,
        greeting: Greeting,
        oob: bool,
    ) -> Self {
        let admission = Admission::new(settings.max_pending_bytes, oob);
        Self { handle: Arc::new(Handle { open, settings, greeting, admission }) }
    }

    /// Creates the default options for connecting.
    #[must_use]
    pub fn options() -> ConnectOptions {
        ConnectOptions::new()
    }

    /// The greeting that the server sent when the connection began.
    #[must_use]
    pub fn greeting(&self) -> &Greeting {
        &self.handle.greeting
    }

    /// The [name](ConnectOptions::name) of the connection.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.link().table.server
    }

    /// Whether commands can be executed out of band on this connection.
    #[must_use]
    pub fn oob(&self) -> bool {
        self.handle.admission.oob()
    }

    /// Executes a command and waits for its reply.
    ///
    /// Nothing is sent before the future is first polled. The future is cancel safe: dropping it at
    /// any point affects no other call, and the client discards the late reply. Once the command
    /// has been sent, dropping the future does not stop the server from executing it.
    ///
    /// # Errors
    ///
    /// [`Error::Server`] if the server refuses the command. The other variants are classified by
    /// cause.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &qmp::Client) -> Result<(), qmp::Error> {
    /// use qmp::commands;
    ///
    /// let status = client.execute(commands::QueryStatus::new()).await?;
    /// println!("the machine is {}", status.status);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "IncreaseID")]
    pub fn execute<C: Command>(
        &self,
        command: C,
    ) -> impl Future<Output = Result<C::Return, Error>> + Send + use<'_, C> {
        self.execute_with(command, CallOptions::new())
    }

    /// Executes a command like [`execute`](Self::execute), with options for this call.
    ///
    /// # Errors
    ///
    /// The errors of [`execute`](Self::execute). [`Error::TimedOut`] occurs only if a deadline is
    /// set.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &qmp::Client) -> Result<(), qmp::Error> {
    /// use std::time::Duration;
    /// use qmp::{CallOptions, Error, commands};
    ///
    /// let patience = CallOptions::new().deadline(Duration::from_secs(2));
    /// match client.execute_with(commands::QueryBlock::new(), patience).await {
    ///     Ok(blocks) => println!("{} block devices", blocks.len()),
    ///     // The client discards the late reply. The next call gets its own.
    ///     Err(Error::TimedOut(error)) => println!("{error}"),
    ///     Err(error) => return Err(error),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn execute_with<C: Command>(
        &self,
        command: C,
        options: CallOptions,
    ) -> impl Future<Output = Result<C::Return, Error>> + Send + use<'_, C> {
        let CallOptions { descriptors, limits } = options;
        let request = Request::new(command, false, descriptors);
        async move { decode::<C>(self.call(request?, limits).await?) }
    }

    /// Executes a command out of band: it overtakes commands that the server has not finished.
    ///
    /// # Errors
    ///
    /// [`RequestError::OutOfBandDisabled`] unless out-of-band execution was requested when
    /// connecting and the server offers it; otherwise the errors of [`execute`](Self::execute).
    // Not `impl Future`: the compiler would tell a command that cannot be executed so three times.
    pub fn execute_oob<'c, C: OobCommand + 'c>(
        &'c self,
        command: C,
    ) -> Pin<Box<dyn Future<Output = Result<C::Return, Error>> + Send + 'c>> {
        self.execute_oob_with(command, CallOptions::new())
    }

    /// Executes a command out of band like [`execute_oob`](Self::execute_oob), with options.
    ///
    /// # Errors
    ///
    /// The errors of [`execute_oob`](Self::execute_oob).
    pub fn execute_oob_with<'c, C: OobCommand + 'c>(
        &'c self,
        command: C,
        options: CallOptions,
    ) -> Pin<Box<dyn Future<Output = Result<C::Return, Error>> + Send + 'c>> {
        let CallOptions { descriptors, limits } = options;
        let call = self.boxed_call(Request::new(command, true, descriptors), limits);
        Box::pin(async move { decode::<C>(call.await?) })
    }

    /// Executes a command by name, with arguments of any type that serializes to one JSON object.
    ///
    /// This is for commands that these bindings do not know. The value of `return` is returned as
    /// JSON.
    ///
    /// # Errors
    ///
    /// [`Error::Request`], with nothing sent, if QEMU's JSON parser would reject the command;
    /// otherwise the errors of [`execute`](Self::execute).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &qmp::Client) -> Result<(), qmp::Error> {
    /// use qmp::CallOptions;
    /// use serde_json::json;
    ///
    /// let arguments = json!({ "path": "/machine", "property": "type" });
    /// let reply = client.execute_raw("qom-get", &arguments, CallOptions::new()).await?;
    /// println!("{}", reply.get());
    /// # Ok(())
    /// # }
    /// ```
    pub async fn execute_raw(
        &self,
        name: &str,
        arguments: &(impl Serialize + Sync),
        options: CallOptions,
    ) -> Result<Box<RawValue>, Error> {
        let request = Request::raw(name, arguments, options.descriptors)?;
        raw_value(self.call(request, options.limits).await?)
    }

    /// Executes a command that is given as JSON: one object with `execute` or `exec-oob`.
    ///
    /// The command is checked before it is sent, because QEMU reports what its JSON parser rejects
    /// in an error without an id. The text must be JSON, an object must not repeat a key, and a
    /// string must not contain characters that Unicode excludes from interchange. QEMU's limits are
    /// 64 MiB, 2 Mi tokens and 1024 levels of nesting. The client replaces an `id` with its own.
    /// The value of `return` is returned as JSON.
    ///
    /// # Errors
    ///
    /// The errors of [`execute_raw`](Self::execute_raw).
    pub async fn execute_json(
        &self,
        command: &str,
        options: CallOptions,
    ) -> Result<Box<RawValue>, Error> {
        let request = Request::json(command, options.descriptors)?;
        raw_value(self.call(request, options.limits).await?)
    }

    /// Subscribes to events of type `E`.
    ///
    /// The subscription is active when the method returns, so it receives the events of every
    /// command that is sent later. `E` is the data of one event, the enum of all events, or
    /// [`RawEvent`](crate::RawEvent).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &qmp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use qmp::{commands, events};
    ///
    /// // Subscribe before you send: no event is missed.
    /// let mut stops = client.subscribe::<events::Stop>();
    /// client.execute(commands::Stop::new()).await?;
    /// if let Some(stop) = stops.next().await {
    ///     println!("paused at {} s", stop?.timestamp.seconds);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "event")]
    #[must_use]
    pub fn subscribe<E: FromEvent>(&self) -> Subscription<E> {
        self.subscribe_where(|_, _| true)
    }

    /// Subscribes to those events of type `E` that `filter` accepts.
    ///
    /// The filter receives the event's name and its `data` as undecoded JSON. It is called on the
    /// task that drives the connection and must not block. Events that it rejects are neither
    /// queued nor decoded. If it panics, the subscription yields [`EventError::FilterPanicked`] in
    /// place of the event. An event that exceeds
    /// [`max_message_size`](ConnectOptions::max_message_size) is an error of the subscription
    /// without a call of the filter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &qmp::Client) -> Result<(), qmp::EventError> {
    /// use qmp::Event;
    ///
    /// let mut jobs = client.subscribe_where::<Event>(|name, _| name.starts_with("JOB_"));
    /// while let Some(event) = jobs.next().await {
    ///     println!("{}", event?.event.name());
    /// }
    /// # Ok(())
    /// # }
    /// ```
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

    /// How the connection ended, or `None` while it is open.
    #[must_use]
    pub fn ended(&self) -> Option<Ended> {
        self.link().table.ended()
    }

    /// Closes the connection now, for all clones.
    ///
    /// The connection has ended when this method returns: pending commands and later calls fail
    /// with [`Error::Disconnected`] and
    /// [`DisconnectCause::Client`](crate::DisconnectCause::Client). The socket is released when the
    /// runtime next polls the task of the connection. Closing a connection again, or after it has
    /// ended, has no effect.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &qmp::Client) -> Result<(), qmp::Error> {
    /// use qmp::{Error, commands};
    ///
    /// client.close();
    /// let refused = client.execute(commands::QueryStatus::new()).await;
    /// assert!(matches!(refused, Err(Error::Disconnected(_))));
    /// # Ok(())
    /// # }
    /// ```
    pub fn close(&self) {
        self.link().close();
    }

    /// Whether the connection has ended.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.link().table.is_over()
    }

    /// Waits until the connection has ended for any reason.
    ///
    /// The future does not keep the connection open. Cancel safe.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: qmp::Client) -> Result<(), qmp::Error> {
    /// let closed = client.closed();
    /// tokio::spawn(async move { println!("the connection has ended: {}", closed.await) });
    /// # Ok(())
    /// # }
    /// ```
    pub fn closed(&self) -> impl Future<Output = Ended> + Send + use<> {
        let mut nothing = self.subscribe_where::<RawEvent>(|_, _| false);
        let link = Arc::clone(self.link());
        async move {
            // An event that is too large passes any filter.
            while !matches!(nothing.next().await, None | Some(Err(EventError::Ended(_)))) {}
            link.table.ended_or_lost()
        }
    }

    fn link(&self) -> &Arc<Link> {
        &self.handle.open.0
    }

    fn call(
        &self,
        request: Request,
        limits: CallLimits,
    ) -> impl Future<Output = Result<Named, Error>> + Send + '_ {
        let name = request.name.clone();
        trace::call(self.name(), &name, self.traced_call(request, limits))
    }

    /// Executes a command. The compiler checks this future once, not once in each generic caller.
    pub(crate) fn boxed_call(
        &self,
        request: Result<Request, RequestError>,
        limits: CallLimits,
    ) -> Pin<Box<dyn Future<Output = Result<Named, Error>> + Send + '_>> {
        Box::pin(async move { self.call(request?, limits).await })
    }

    /// Executes a command. The rare paths are boxed: a future that is moved into another is copied
    /// whole, with the memory for what it does not use.
    #[expect(clippy::manual_async_fn, reason = "an `async fn` holds its arguments twice")]
    fn traced_call(
        &self,
        request: Request,
        limits: CallLimits,
    ) -> impl Future<Output = Result<Named, Error>> + Send + '_ {
        async move {
            let name = request.name.clone();
            let settings = &self.handle.settings;
            let soft_limit =
                limits.soft.unwrap_or_else(|| settings.soft_limits.of(&name, request.module));
            let limit = limits.hard.unwrap_or_else(|| settings.deadlines.of(&name, request.module));
            if let Some(limit) = limit {
                let reply = Box::pin(self.call_within(limit, request, soft_limit)).await?;
                return Ok(Named { name, reply, server: self.greeting().release() });
            }
            self.check(&request)?;
            let permits = match self.handle.admission.try_admit(&request) {
                Some(permits) => permits,
                None => Box::pin(self.handle.admission.admit(&request)).await,
            };
            let mut call = PendingCall::send(self.link(), request, soft_limit, permits)?;
            let reply = call.answer().await?;
            Ok(Named { name, reply, server: self.greeting().release() })
        }
    }

    /// Executes a command with `limit` as the deadline for admission and reply together.
    async fn call_within(&self, limit: Duration, request: Request, soft_limit: Duration) -> Answer {
        let command = request.name.clone();
        if Runtime::try_current().is_err() {
            return Err(RequestError::NoRuntime { command }.into());
        }
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

    /// Waits for admission and then passes the command on to be sent.
    async fn send(&self, request: Request, soft_limit: Duration) -> Result<PendingCall, Error> {
        self.check(&request)?;
        let permits = self.handle.admission.admit(&request).await;
        Ok(PendingCall::send(self.link(), request, soft_limit, permits)?)
    }

    /// Checks that the connection can transfer the command.
    fn check(&self, request: &Request) -> Result<(), Error> {
        if request.oob && !self.oob() {
            return Err(RequestError::OutOfBandDisabled { command: request.name.clone() }.into());
        }
        if !request.descriptors.is_empty() {
            self.link().check_descriptors(request)?;
        }
        Ok(())
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
