//! The guest agent: running programs, copying files and freezing file systems inside of a guest.
//!
//! The guest agent (`qemu-ga`) is a program in the guest. It speaks a protocol that looks like QMP
//! and is none: it sends no greeting and no events, executes one command at a time, and its channel
//! works whether or not an agent is there. [`GuestAgent`] keeps its commands and replies in step.
//!
//! ```no_run
//! # async fn example() -> Result<(), qmp::guest_agent::AgentError> {
//! use qmp::guest_agent::{GuestAgent, commands};
//!
//! let agent = GuestAgent::connect_unix("/run/vm.qga").await?;
//! let output = agent.exec("uname", ["-a"]).await?;
//! println!("{}", String::from_utf8_lossy(&output.stdout));
//! agent.write_file("/etc/motd", b"Welcome\n").await?;
//! let system = agent.execute(commands::GuestGetOsinfo::new()).await?;
//! println!("{}", system.pretty_name.unwrap_or_default());
//! # Ok(())
//! # }
//! ```
//!
//! # Differences from QMP
//!
//! - **An agent may not be there.** The channel of a guest that is still booting, or runs no agent,
//!   can be connected, and takes up to 93,000 bytes (virtio-serial of QEMU 7.2, 10.0 and 11.1). An
//!   agent that starts later executes what it finds there. The client therefore sends requests to
//!   synchronize, and nothing else, until one is answered.
//! - **Every command has a deadline**, because a guest can hang or be paused. The default is 10 s.
//! - **A command that timed out may still be executed**, at any later time.
//! - **Noise is ignored.** Text of a console or of an earlier client on the channel costs at most the
//!   command under way.
//! - **An agent that restarts is found again.** Only the command under way fails.
//! - **Commands that never reply** (`guest-shutdown`, `guest-suspend-ram` and others) return once they
//!   are sent, or with the error that the agent replies.
//!
//! The facts about agents were observed with `qemu-ga` 7.2, 10.0 and 11.1.

mod address;
pub mod blocking;
mod error;
mod exec;
pub mod facts;
mod files;
mod freeze;
#[rustfmt::skip] // prettyplease has formatted it
pub(crate) mod generated;
mod info;
mod line;
mod options;
mod splitter;
mod task;
#[cfg(feature = "monitor")]
mod wait_on;

use std::fmt;
use std::future::Future;
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite};
use tokio::runtime::Handle;
use tokio::sync::oneshot;
use tokio::time::{Instant, timeout};

use crate::connection::lock::lock;
use crate::connection::reply::Reply;
use crate::connection::request::refused;
use crate::connection::time_limits::SlowCommand;
use crate::connection::transport::{self, Transport};
use crate::error::decode::decode_error;
use crate::error::explain::explain_by;
use crate::error::{Error, ErrorClass, RequestError, ServerError};
use crate::json::limits::check_written;
use crate::log::trace::ConnectionSpan;

use address::Address;
use line::{Failure, LateReply, Line, Order, Progress, Stage};
use options::Settings;
use task::{Answer, Call, Effect, Outcome, Queues, Task};

pub use crate::command::GuestAgentCommand;
pub use crate::runtime::Bytes;
pub use error::{Absence, AgentError, Refusal};
pub use exec::{Capture, Exec, ExecOutput, Process};
pub use files::{GuestFile, Transfer};
pub use freeze::Frozen;
pub use generated::{commands, types};
pub use info::AgentInfo;
pub use options::ConnectOptions;
#[cfg(feature = "monitor")]
pub use wait_on::WaitError;

/// How a guest is shut down (`guest-shutdown`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ShutdownMode {
    /// Halts the guest without powering it off.
    Halt,
    /// Powers the guest off.
    Powerdown,
    /// Restarts the guest.
    Reboot,
}

impl ShutdownMode {
    /// The name on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Halt => "halt",
            Self::Powerdown => "powerdown",
            Self::Reboot => "reboot",
        }
    }
}

/// A connection to a guest agent.
///
/// Clones are cheap and share the connection. Any number of tasks can use it; the agent executes one
/// command at a time, in the order of the calls. The connection closes when the last clone and the
/// last [`Process`], [`GuestFile`] and [`Frozen`] are dropped.
///
/// All futures are cancel safe: dropping one affects no other call. Once the command has been sent,
/// dropping the future does not stop the agent from executing it.
#[derive(Clone)]
pub struct GuestAgent {
    shared: Arc<Shared>,
}

struct Shared {
    name: Arc<str>,
    queues: Queues,
    settings: Settings,
    span: ConnectionSpan,
    info: Arc<Mutex<Arc<AgentInfo>>>,
}

impl fmt::Debug for GuestAgent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GuestAgent").field("agent", &self.shared.name).finish_non_exhaustive()
    }
}

impl ConnectOptions {
    /// Connects to the agent whose channel is the Unix socket at `path`, and waits until the agent
    /// answers.
    ///
    /// # Errors
    ///
    /// [`AgentError::Connect`] if the socket cannot be connected; [`AgentError::NoAgent`] if no
    /// agent answers before the deadline.
    pub async fn connect_unix(self, path: impl AsRef<Path>) -> Result<GuestAgent, AgentError> {
        let address = Address::Unix(PathBuf::from(path.as_ref()));
        let name = address.name();
        self.connect(address, name).await
    }

    /// Connects to the agent whose channel listens on a TCP address.
    ///
    /// # Errors
    ///
    /// The errors of [`connect_unix`](Self::connect_unix).
    pub async fn connect_tcp(self, address: impl fmt::Display) -> Result<GuestAgent, AgentError> {
        let address = Address::Tcp(address.to_string());
        let name = address.name();
        self.connect(address, name).await
    }

    /// Takes over a descriptor of a connected Unix, TCP or (on Linux) vsock socket.
    ///
    /// The connection cannot be made again after it has ended.
    ///
    /// # Errors
    ///
    /// The errors of [`connect_unix`](Self::connect_unix).
    pub async fn connect_descriptor(self, socket: OwnedFd) -> Result<GuestAgent, AgentError> {
        let name: Arc<str> = transport::shown(&socket).into();
        match Transport::from_descriptor(socket) {
            Ok(transport) => self.connect(Address::of_transport(transport), name).await,
            Err(source) => Err(AgentError::Connect { agent: name, source: source.into() }),
        }
    }

    /// Takes over any connected stream of bytes.
    ///
    /// The connection cannot be made again after it has ended.
    ///
    /// # Errors
    ///
    /// The errors of [`connect_unix`](Self::connect_unix).
    pub async fn connect_stream<S>(self, stream: S) -> Result<GuestAgent, AgentError>
    where
        S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
    {
        let address = Address::of_transport(Transport::Other(Box::new(stream)));
        let name = address.name();
        self.connect(address, name).await
    }

    async fn connect(self, address: Address, name: Arc<str>) -> Result<GuestAgent, AgentError> {
        let Ok(runtime) = Handle::try_current() else {
            return Err(AgentError::NoRuntime { agent: name });
        };
        let mut line = Line::new(address, self.wait_for_socket, self.limits, self.log);
        let (limit, progress) = (self.connect_deadline, Progress::default());
        match timeout(limit, line.establish(&progress)).await {
            Ok(Ok(())) => {}
            Ok(Err(failure)) => return Err(failed(&name, CONNECTING, failure)),
            Err(_) => return Err(late(name, CONNECTING, limit, progress.stage())),
        }
        let info = Arc::clone(&line.info);
        let (task, queues) = Task::new(line);
        runtime.spawn(task.run());
        let span = ConnectionSpan::new(&name);
        let shared = Shared { name, queues, settings: self.settings, span, info };
        Ok(GuestAgent { shared: Arc::new(shared) })
    }
}

/// What stands for the command in errors of connecting.
const CONNECTING: &str = "connecting";

impl GuestAgent {
    /// Connects to the agent whose channel is the Unix socket at `path`, with default options.
    ///
    /// # Errors
    ///
    /// The errors of [`ConnectOptions::connect_unix`].
    pub async fn connect_unix(path: impl AsRef<Path>) -> Result<Self, AgentError> {
        ConnectOptions::new().connect_unix(path).await
    }

    /// Creates the default options for connecting.
    #[must_use]
    pub fn options() -> ConnectOptions {
        ConnectOptions::new()
    }

    /// Returns what the agent said of itself when it was last connected.
    #[must_use]
    pub fn info(&self) -> Arc<AgentInfo> {
        Arc::clone(&lock(&self.shared.info))
    }

    /// Whether the agent has a command and its configuration enables it.
    ///
    /// Nothing is sent. An agent that does not list its commands (`guest-info`) is assumed to have
    /// all.
    #[must_use]
    pub fn supports<C: GuestAgentCommand>(&self) -> bool {
        let info = self.info();
        info.commands().next().is_none() || info.is_enabled(C::NAME) == Some(true)
    }

    /// Executes a command, with the deadline of the connection.
    ///
    /// # Errors
    ///
    /// [`AgentError::Server`] if the agent refuses the command. The other variants are classified by
    /// cause.
    pub fn execute<C: GuestAgentCommand>(
        &self,
        command: C,
    ) -> impl Future<Output = Result<C::Return, AgentError>> + Send + use<'_, C> {
        self.execute_within(command, self.shared.settings.deadline)
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
    ) -> impl Future<Output = Result<C::Return, AgentError>> + Send + use<'_, C> {
        let order = self.order(&command, None);
        async move { self.decode::<C>(self.call(order?, Effect::None, limit).await?) }
    }

    /// Shuts the guest down (`guest-shutdown`).
    ///
    /// The agent does not reply when it succeeds. The method returns when the agent has begun, or
    /// has gone. The guest can still take minutes, or never end.
    ///
    /// # Errors
    ///
    /// [`AgentError::Server`] if the agent refuses.
    pub async fn shutdown(&self, mode: ShutdownMode) -> Result<(), AgentError> {
        self.execute(commands::GuestShutdown::new().mode(mode.as_str())).await
    }

    /// Writes a command as JSON.
    fn order<C: GuestAgentCommand>(
        &self,
        command: &C,
        late: Option<Arc<LateReply>>,
    ) -> Result<Order, AgentError> {
        let encode =
            |source| RequestError::Encode { command: C::NAME.into(), source: Arc::new(source) };
        let refuse = |error| AgentError::Request { agent: self.name(), error };
        let arguments = command.arguments().map_err(|source| refuse(encode(source)))?;
        check_written(arguments.as_bytes())
            .map_err(|objection| refuse(refused(C::NAME.into(), objection)))?;
        Ok(Order { answers: C::SUCCESS_RESPONSE, late, ..Order::new(C::NAME, arguments) })
    }

    fn name(&self) -> Arc<str> {
        Arc::clone(&self.shared.name)
    }

    /// Executes a command until the deadline, and returns what the agent replied without an error.
    async fn call(
        &self,
        order: Order,
        effect: Effect,
        limit: Duration,
    ) -> Result<Reply, AgentError> {
        Ok(self.exchange(order, effect, limit).await?.reply)
    }

    async fn exchange(
        &self,
        order: Order,
        effect: Effect,
        limit: Duration,
    ) -> Result<Answer, AgentError> {
        let (name, progress, answers) = (order.name, Arc::clone(&order.progress), order.answers);
        let begin = Instant::now();
        let outcome = timeout(limit, self.report_slow(name, self.hand_over(order, effect))).await;
        match outcome {
            Ok(answer) => {
                let mut answer = answer?;
                let elapsed = || begin.elapsed();
                answer.reply.heard = self.shared.span.heard(name, 0, elapsed);
                if answer.reply.is_error {
                    return Err(self.refused(name, answer.reply).await);
                }
                answer.reply.heard.accepted();
                Ok(answer)
            }
            // Silence is what such a command has for a reply.
            Err(_) if !answers && progress.is_sent() => Ok(line::nothing().into()),
            Err(_) => Err(late(self.name(), name, limit, progress.stage())),
        }
    }

    /// Gives a command to the task, and waits for its outcome.
    async fn hand_over(&self, order: Order, effect: Effect) -> Result<Answer, AgentError> {
        let name = order.name;
        if effect == Effect::None && self.shared.queues.frozen.load(Ordering::Acquire) {
            return Err(AgentError::Frozen { agent: self.name(), command: name.into() });
        }
        let (reply, outcome) = oneshot::channel();
        let ended = || AgentError::Ended { agent: self.name(), command: name.into() };
        let call = Call { order, effect, reply };
        self.shared.queues.calls.send(call).await.map_err(|_| ended())?;
        self.outcome(name, outcome.await.map_err(|_| ended())?)
    }

    fn outcome(&self, name: &'static str, outcome: Outcome) -> Result<Answer, AgentError> {
        match outcome {
            Outcome::Done(outcome) => {
                outcome.map_err(|failure| failed(&self.shared.name, name, failure))
            }
            Outcome::Frozen => Err(AgentError::Frozen { agent: self.name(), command: name.into() }),
        }
    }

    /// Reports a command that takes longer than the soft limit.
    async fn report_slow<T>(&self, name: &'static str, work: impl Future<Output = T>) -> T {
        let mut work = pin!(work);
        let limit = self.shared.settings.soft_limit;
        if let Ok(outcome) = timeout(limit, &mut work).await {
            return outcome;
        }
        let slow = SlowCommand { server: self.name(), command: name.into(), elapsed: limit };
        self.shared.span.slow(name, limit);
        self.shared.settings.on_slow.report(&slow);
        work.await
    }

    /// The error that a reply is.
    async fn refused(&self, name: &'static str, reply: Reply) -> AgentError {
        match reply.refusal(name.into(), None) {
            Error::Server(error) => {
                let refusal = self.refusal(name, &error).await;
                AgentError::Server { agent: self.name(), error, refusal }
            }
            Error::Decode(error) => AgentError::Decode { agent: self.name(), error },
            _ => AgentError::Unusable {
                agent: self.name(),
                command: name.into(),
                reason: "an error without a text",
            },
        }
    }

    /// Finds out why the agent refused a command. The classes of its errors do not tell.
    async fn refusal(&self, name: &'static str, error: &ServerError) -> Option<Refusal> {
        let info = self.info();
        if error.class != ErrorClass::CommandNotFound {
            let explanation = explain_by(&facts::AGENT, error, info.release()?)?;
            return Some(Refusal::Release(explanation));
        }
        info.commands().next()?;
        match info.is_enabled(name) {
            None => Some(Refusal::Unknown { since: facts::command(name).map(|it| it.since) }),
            Some(false) => Some(Refusal::Disabled),
            Some(true) => self.is_frozen().await.then_some(Refusal::Frozen),
        }
    }

    fn decode<C: GuestAgentCommand>(&self, reply: Reply) -> Result<C::Return, AgentError> {
        C::decode_return(reply.value()).map_err(|source| {
            let error = Box::new(decode_error(C::NAME.into(), reply.value(), source));
            AgentError::Decode { agent: self.name(), error }
        })
    }
}

/// The error of a command whose deadline has expired.
fn late(agent: Arc<str>, command: &'static str, limit: Duration, stage: Stage) -> AgentError {
    let command = command.into();
    match stage {
        Stage::Synchronizing(absence) => AgentError::NoAgent { agent, command, limit, absence },
        Stage::Queued => AgentError::TimedOut { agent, command, limit, sent: false },
        Stage::Sent => AgentError::TimedOut { agent, command, limit, sent: true },
    }
}

/// The error of a command that has no reply.
fn failed(agent: &Arc<str>, command: &'static str, failure: Failure) -> AgentError {
    let (agent, command) = (Arc::clone(agent), command.into());
    match failure {
        Failure::Connect(source) => AgentError::Connect { agent, source: source.into() },
        Failure::NotAnAgent(reason) => AgentError::NotAnAgent { agent, reason },
        Failure::Unusable(reason) => AgentError::Unusable { agent, command, reason },
        Failure::Lost(cause) => AgentError::Lost { agent, command, cause: cause.map(Arc::new) },
        Failure::Ended => AgentError::Ended { agent, command },
        Failure::Garbled => AgentError::Garbled { agent, command },
    }
}
