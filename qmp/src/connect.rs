//! From a transport to a client that can execute commands.

use std::future::Future;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use tokio::runtime::Handle;
use tokio::sync::oneshot;
use tokio::time::{Instant, sleep, timeout};

use crate::admission::Permits;
use crate::client::Client;
use crate::connect_error::{ConnectError, Stage};
use crate::connection::Connection;
use crate::dial::Attempts;
use crate::error::{Ended, Error};
use crate::one_line::OneLine;
use crate::options::ConnectOptions;
use crate::release::Release;
use crate::reply::server_error;
use crate::request::Request;
use crate::runtime::from_text;
use crate::shared::{Lease, Shared};
use crate::table::{Answer, GreetingText, Table};
use crate::transport::Transport;

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
    pub(crate) fn receive(server: &Arc<str>, text: GreetingText) -> Result<Self, ConnectError> {
        let not_qmp =
            |reason| ConnectError::NotAQmpServer { server: server.as_ref().to_owned(), reason };
        match text {
            Ok(text) => Self::parse(&text)
                .ok_or_else(|| not_qmp(format!("unexpected greeting {}", OneLine(&text)))),
            Err(Ended::Protocol(error)) => Err(not_qmp(format!("it sent {}", error.kind()))),
            Err(source) => Err(ConnectError::Ended { stage: Stage::AwaitingGreeting, source }),
        }
    }

    /// Whether out-of-band execution can be negotiated.
    pub(crate) fn offers_oob(&self) -> bool {
        self.capabilities.iter().any(|name| name == "oob")
    }

    fn parse(text: &str) -> Option<Self> {
        let greeting: Value = from_text(text).ok()?;
        let version = &greeting["version"];
        let number = |name| u16::try_from(version["qemu"][name].as_u64()?).ok();
        let capabilities = greeting["capabilities"].as_array().into_iter().flatten();
        Some(Self {
            version: (number("major")?, number("minor")?, number("micro")?),
            package: version["package"].as_str().unwrap_or_default().to_owned(),
            capabilities: capabilities.filter_map(|name| Some(name.as_str()?.to_owned())).collect(),
        })
    }
}

/// Greets and negotiates over a connected transport, in what is left of the connect deadline.
pub(crate) async fn connect(
    options: ConnectOptions,
    limit: Limit,
    transport: Transport,
) -> Result<Client, ConnectError> {
    let (lease, greeting) = start(&options, &limit.server, transport)?;
    let greeting = await_greeting(&limit.server, greeting);
    let greeting = limit.hold(Stage::AwaitingGreeting, greeting).await?;
    let oob = options.oob && greeting.offers_oob();
    let soft_limit = options.settings.soft_limits.other;
    let negotiation = negotiate(&limit.server, &lease.0, oob, soft_limit);
    limit.hold(Stage::Negotiating, negotiation).await?;
    Ok(Client::new(lease, options.settings, greeting, oob))
}

/// The connect deadline, counted from when connecting began.
pub(crate) struct Limit {
    /// The server as the caller named it.
    server: Arc<str>,
    length: Option<Duration>,
    begin: Instant,
}

impl Limit {
    pub(crate) fn new(options: &ConnectOptions, server: impl Into<Arc<str>>) -> Self {
        Self { server: server.into(), length: options.connect_deadline, begin: Instant::now() }
    }

    /// What a step gives in what is left of the time; nothing if that passes.
    async fn within<T>(&self, step: impl Future<Output = T>) -> Option<T> {
        match self.length {
            None => Some(step.await),
            Some(limit) => timeout(limit.saturating_sub(self.begin.elapsed()), step).await.ok(),
        }
    }

    /// Runs one stage in what is left of the time.
    pub(crate) async fn hold<T>(
        &self,
        stage: Stage,
        step: impl Future<Output = Result<T, ConnectError>>,
    ) -> Result<T, ConnectError> {
        let outcome = self.within(step).await;
        outcome.unwrap_or_else(|| Err(self.passed(stage, None)))
    }

    /// Tries to reach the server until an attempt succeeds, fails for good, or the time passes.
    pub(crate) async fn dial<T, F: Future<Output = io::Result<T>>>(
        &self,
        mut attempts: Attempts,
        mut attempt: impl FnMut() -> F,
    ) -> Result<T, ConnectError> {
        let mut last = None;
        loop {
            let error = match self.within(attempt()).await {
                Some(Ok(stream)) => return Ok(stream),
                Some(Err(error)) => error,
                None => return Err(self.passed(Stage::Connecting, last)),
            };
            let Some(pause) = attempts.pause_after(&error) else { return Err(self.failed(error)) };
            if self.within(sleep(pause)).await.is_none() {
                return Err(self.passed(Stage::Connecting, Some(error)));
            }
            last = Some(error);
        }
    }

    pub(crate) fn failed(&self, source: io::Error) -> ConnectError {
        ConnectError::Transport { server: self.server.as_ref().to_owned(), source }
    }

    fn passed(&self, stage: Stage, last: Option<io::Error>) -> ConnectError {
        let limit = self.length.unwrap_or_default();
        ConnectError::TimedOut { server: self.server.as_ref().to_owned(), stage, limit, last }
    }
}

/// Starts the task that drives the connection.
fn start(
    options: &ConnectOptions,
    server: &Arc<str>,
    transport: Transport,
) -> Result<(Lease, oneshot::Receiver<GreetingText>), ConnectError> {
    let runtime = Handle::try_current().map_err(|_| no_runtime(server))?;
    let (sender, greeting) = oneshot::channel();
    let (reader, writer) = transport.split();
    let clock = || Instant::now().into_std();
    let table = Table::new(options, Arc::clone(server), clock, sender);
    let shared = Arc::new(Shared::new(table, writer));
    let lease = Lease(Arc::clone(&shared));
    runtime.spawn(Connection::new(shared, reader, options));
    Ok((lease, greeting))
}

fn no_runtime(server: &Arc<str>) -> ConnectError {
    ConnectError::NoRuntime { server: server.as_ref().to_owned() }
}

async fn await_greeting(
    server: &Arc<str>,
    greeting: oneshot::Receiver<GreetingText>,
) -> Result<Greeting, ConnectError> {
    greeting.await.map_or_else(|_| Err(no_runtime(server)), |text| Greeting::receive(server, text))
}

async fn negotiate(
    server: &Arc<str>,
    shared: &Arc<Shared>,
    oob: bool,
    soft_limit: Duration,
) -> Result<(), ConnectError> {
    let answer = match shared.send(negotiation(oob), soft_limit, Permits::default()) {
        Ok(mut ticket) => ticket.answer().await,
        Err(ended) => Err(ended.into()),
    };
    negotiated(server, answer)
}

/// The command that ends the negotiation.
pub(crate) fn negotiation(oob: bool) -> Request {
    Request::from_parts(NEGOTIATION, if oob { r#"{"enable":["oob"]}"# } else { "{}" })
}

const NEGOTIATION: &str = "qmp_capabilities";

/// What the answer to the negotiation means.
pub(crate) fn negotiated(server: &Arc<str>, answer: Answer) -> Result<(), ConnectError> {
    let refused = |error| ConnectError::Negotiation {
        server: server.as_ref().to_owned(),
        source: Box::new(error),
    };
    match answer.map_err(Error::into_ended) {
        Ok(reply) if reply.is_error => {
            Err(refused(server_error(NEGOTIATION.into(), reply.value(), None)))
        }
        Ok(_) => Ok(()),
        Err(Ok(source)) => Err(ConnectError::Ended { stage: Stage::Negotiating, source }),
        Err(Err(error)) => Err(refused(error)),
    }
}
