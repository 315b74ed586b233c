//! Executing commands and subscribing to events.

use std::borrow::Cow;
use std::fmt;
use std::future::Future;
use std::path::Path;
use std::sync::Arc;

use tokio::time::timeout;

use crate::call::CallOptions;
use crate::command::{Command, OobCommand};
use crate::connect::{ConnectError, Greeting};
use crate::decode::{decode_error, error_text};
use crate::error::{
    DisconnectCause, Ended, Error, ErrorClass, RequestError, ServerError, TimedOut,
};
use crate::event::FromEvent;
use crate::mailbox::Mailbox;
use crate::options::{ConnectOptions, Settings};
use crate::request::Request;
use crate::shared::{Answer, Lease, Reply, Shared};
use crate::subscription::Subscription;

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
    lease: Lease,
    settings: Settings,
    greeting: Greeting,
    oob: bool,
}

impl Client {
    pub(crate) fn new(lease: Lease, settings: Settings, greeting: Greeting, oob: bool) -> Self {
        Self { handle: Arc::new(Handle { lease, settings, greeting, oob }) }
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
        self.handle.oob
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
        let request = Request::new(&command, false);
        async move { decode::<C>(self.call(request?, options).await?) }
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
        let request = Request::new(&command, true);
        async move { decode::<C>(self.call(request?, options).await?) }
    }

    /// Receives events of type `E` from now on, that is before any command that is sent later.
    ///
    /// `E` is the data of one event, the enum of all, or [`RawEvent`](crate::RawEvent).
    #[must_use]
    pub fn subscribe<E: FromEvent>(&self) -> Subscription<E> {
        // As a pointer it does not name `E`, which need not be `'static`.
        let accepts: fn(&str) -> bool = E::accepts;
        let capacity = self.handle.settings.event_capacity;
        let mailbox = Arc::new(Mailbox::new(Box::new(accepts), capacity));
        self.shared().subscribe(Arc::clone(&mailbox));
        Subscription::new(Arc::clone(self.shared()), mailbox)
    }

    /// How the connection ended, if it has.
    #[must_use]
    pub fn ended(&self) -> Option<Ended> {
        self.shared().ended()
    }

    fn shared(&self) -> &Arc<Shared> {
        &self.handle.lease.0
    }

    async fn call(&self, request: Request, options: CallOptions) -> Result<Named, Error> {
        let name = request.name.clone();
        if request.oob && !self.handle.oob {
            return Err(RequestError::OutOfBandDisabled { command: name }.into());
        }
        let reply = match options.deadline.or(self.handle.settings.deadline) {
            None => self.round_trip(request).await,
            Some(limit) => match timeout(limit, self.round_trip(request)).await {
                Ok(answer) => answer,
                Err(_) => return Err(TimedOut { command: name, limit, sent: true }.into()),
            },
        };
        Ok(Named { name, reply: reply? })
    }

    async fn round_trip(&self, request: Request) -> Answer {
        exchange(self.shared(), request).await
    }
}

/// A reply with the name of the command that it answers.
struct Named {
    name: Cow<'static, str>,
    reply: Reply,
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("greeting", &self.handle.greeting)
            .field("oob", &self.handle.oob)
            .field("ended", &self.ended())
            .finish()
    }
}

/// Sends a command and waits for its answer.
pub(crate) async fn exchange(shared: &Shared, request: Request) -> Answer {
    let answer = shared.send(request)?;
    match answer.await {
        Ok(answer) => answer,
        // Whoever drops a waiter has answered it before.
        Err(_) => Err(shared.ended_or(DisconnectCause::Runtime).into()),
    }
}

fn decode<C: Command>(answer: Named) -> Result<C::Return, Error> {
    let Named { name, reply } = answer;
    if reply.is_error {
        return Err(server_error(name, reply.value()));
    }
    C::decode_return(reply.value())
        .map_err(|source| decode_error(name, reply.value(), source).into())
}

/// Reads a server's error, or says why it is none.
pub(crate) fn server_error(command: Cow<'static, str>, text: &str) -> Error {
    match error_text(text) {
        Ok((class, description)) => {
            ServerError { command, class: ErrorClass::from(&*class), description }.into()
        }
        Err(source) => decode_error(command, text, source).into(),
    }
}
