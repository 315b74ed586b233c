//! From a transport to a client that can execute commands.

use std::fmt;
use std::future::Future;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use tokio::runtime::Handle;
use tokio::sync::oneshot;
use tokio::time::{Instant, timeout};

use crate::client::Client;
use crate::connection::Connection;
use crate::error::{Ended, Error};
use crate::options::ConnectOptions;
use crate::release::Release;
use crate::reply::server_error;
use crate::request::Request;
use crate::shared::{Lease, Shared};
use crate::table::{Answer, GreetingText, Permits, Table};
use crate::transport::Transport;

/// How far connecting came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The transport is not connected.
    Connecting,
    /// The transport is connected, the server's greeting has not come.
    AwaitingGreeting,
    /// The greeting came, the answer to the negotiation has not.
    Negotiating,
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Connecting => "connecting",
            Self::AwaitingGreeting => "waiting for the greeting",
            Self::Negotiating => "negotiating capabilities",
        })
    }
}

/// Why there is no connection.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConnectError {
    /// The transport could not be connected.
    #[error("cannot connect to the server")]
    Transport(#[source] io::Error),
    /// It took too long.
    ///
    /// A server that sends no greeting is most often one that serves another client: QEMU takes
    /// one at a time and leaves the next waiting.
    #[error("{}: timed out after {limit:?}", describe(*.stage))]
    TimedOut {
        /// How far it came.
        stage: Stage,
        /// The deadline that passed.
        limit: Duration,
    },
    /// What answered speaks another protocol.
    #[error("not a QMP server: {reason}")]
    NotAQmpServer {
        /// What makes it so.
        reason: String,
    },
    /// The connection ended.
    #[error("{stage}: the connection ended")]
    Ended {
        /// How far it came.
        stage: Stage,
        /// How it ended.
        source: Ended,
    },
    /// The server refused the negotiation, or answered it with something else.
    #[error("negotiating capabilities failed")]
    Negotiation(#[source] Box<Error>),
    /// There is no Tokio runtime to drive the connection.
    #[error("connecting needs a Tokio runtime")]
    NoRuntime,
}

fn describe(stage: Stage) -> &'static str {
    match stage {
        Stage::Connecting => "connecting",
        Stage::AwaitingGreeting => {
            "waiting for the greeting (does the server have another client?)"
        }
        Stage::Negotiating => "negotiating capabilities",
    }
}

/// What a server says of itself when a connection begins.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Greeting {
    /// QEMU's version: major, minor and micro number.
    pub version: (u16, u16, u16),
    /// What the distribution calls its package, or an empty text.
    pub package: String,
    /// The capabilities that can be negotiated, known or not.
    pub capabilities: Vec<String>,
}

impl Greeting {
    /// The release series that the server belongs to.
    #[must_use]
    pub fn release(&self) -> Release {
        Release::new(self.version.0, self.version.1)
    }

    /// What the greeting says, or why there is none.
    pub(crate) fn receive(text: GreetingText) -> Result<Self, ConnectError> {
        match text {
            Ok(text) => Self::parse(&text),
            Err(Ended::Protocol(error)) => {
                Err(ConnectError::NotAQmpServer { reason: error.to_string() })
            }
            Err(source) => Err(ConnectError::Ended { stage: Stage::AwaitingGreeting, source }),
        }
    }

    /// Whether out-of-band execution can be negotiated.
    pub(crate) fn offers_oob(&self) -> bool {
        self.capabilities.iter().any(|name| name == "oob")
    }

    fn parse(text: &str) -> Result<Self, ConnectError> {
        let unexpected =
            || ConnectError::NotAQmpServer { reason: format!("unexpected greeting {text}") };
        let greeting: Value = serde_json::from_str(text).map_err(|_| unexpected())?;
        let version = &greeting["version"];
        let number =
            |name| version["qemu"][name].as_u64().and_then(|number| u16::try_from(number).ok());
        let numbers = (number("major"), number("minor"), number("micro"));
        let (Some(major), Some(minor), Some(micro)) = numbers else { return Err(unexpected()) };
        let capabilities = greeting["capabilities"].as_array().into_iter().flatten();
        Ok(Self {
            version: (major, minor, micro),
            package: version["package"].as_str().unwrap_or_default().to_owned(),
            capabilities: capabilities.filter_map(|name| Some(name.as_str()?.to_owned())).collect(),
        })
    }
}

/// Connects, greets and negotiates, all within the connect deadline.
pub(crate) async fn connect<F>(
    options: ConnectOptions,
    transport: F,
) -> Result<Client, ConnectError>
where
    F: Future<Output = io::Result<Transport>>,
{
    let limit = Limit::new(options.connect_deadline);
    let transport = async { transport.await.map_err(ConnectError::Transport) };
    let transport = limit.hold(Stage::Connecting, transport).await?;
    let (lease, greeting) = start(&options, transport)?;
    let greeting = limit.hold(Stage::AwaitingGreeting, await_greeting(greeting)).await?;
    let oob = options.oob && greeting.offers_oob();
    let soft_limit = options.settings.soft_limits.other;
    limit.hold(Stage::Negotiating, negotiate(&lease.0, oob, soft_limit)).await?;
    Ok(Client::new(lease, options.settings, greeting, oob))
}

/// The connect deadline, counted from when connecting began.
struct Limit {
    length: Option<Duration>,
    begin: Instant,
}

impl Limit {
    fn new(length: Option<Duration>) -> Self {
        Self { length, begin: Instant::now() }
    }

    /// Runs one stage in what is left of the time.
    async fn hold<T>(
        &self,
        stage: Stage,
        step: impl Future<Output = Result<T, ConnectError>>,
    ) -> Result<T, ConnectError> {
        let Some(limit) = self.length else { return step.await };
        let left = limit.saturating_sub(self.begin.elapsed());
        timeout(left, step).await.unwrap_or(Err(ConnectError::TimedOut { stage, limit }))
    }
}

/// Starts the task that drives the connection.
fn start(
    options: &ConnectOptions,
    transport: Transport,
) -> Result<(Lease, oneshot::Receiver<GreetingText>), ConnectError> {
    let runtime = Handle::try_current().map_err(|_| ConnectError::NoRuntime)?;
    let (sender, greeting) = oneshot::channel();
    let (reader, writer) = transport.split();
    let shared = Arc::new(Shared::new(Table::new(options, sender), writer));
    let lease = Lease(Arc::clone(&shared));
    runtime.spawn(Connection::new(shared, reader, options));
    Ok((lease, greeting))
}

async fn await_greeting(
    greeting: oneshot::Receiver<GreetingText>,
) -> Result<Greeting, ConnectError> {
    greeting.await.map_or(Err(ConnectError::NoRuntime), Greeting::receive)
}

async fn negotiate(
    shared: &Arc<Shared>,
    oob: bool,
    soft_limit: Duration,
) -> Result<(), ConnectError> {
    negotiated(match shared.send(negotiation(oob), soft_limit, Permits::default()) {
        Ok(mut ticket) => ticket.answer().await,
        Err(ended) => Err(ended.into()),
    })
}

/// The command that ends the negotiation.
pub(crate) fn negotiation(oob: bool) -> Request {
    Request::from_parts(NEGOTIATION, if oob { r#"{"enable":["oob"]}"# } else { "{}" })
}

const NEGOTIATION: &str = "qmp_capabilities";

/// What the answer to the negotiation means.
pub(crate) fn negotiated(answer: Answer) -> Result<(), ConnectError> {
    let refused = |error| ConnectError::Negotiation(Box::new(error));
    match answer.map_err(Error::into_ended) {
        Ok(reply) if reply.is_error => {
            Err(refused(server_error(NEGOTIATION.into(), reply.value(), None)))
        }
        Ok(_) => Ok(()),
        Err(Ok(source)) => Err(ConnectError::Ended { stage: Stage::Negotiating, source }),
        Err(Err(error)) => Err(refused(error)),
    }
}
