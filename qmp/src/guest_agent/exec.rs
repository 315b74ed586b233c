//! Running programs in the guest.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::{sleep, timeout};

use crate::connection::lock::lock;
use crate::error::{Explanation, Subject};
use crate::facts::Standing;
use crate::guest_agent::line::LateReply;
use crate::guest_agent::task::Effect;
use crate::guest_agent::types::{GuestExecCaptureOutput, GuestExecCaptureOutputMode};
use crate::guest_agent::{AgentError, GuestAgent, Refusal, commands, facts, types};
use crate::runtime::Bytes;

/// The pause after the first look at a program. Each next one is twice as long.
const SHORTEST: Duration = Duration::from_millis(2);

/// The longest pause between two looks at a program.
const LONGEST: Duration = Duration::from_millis(500);

/// The deadline of a program unless it has one of its own.
const DEADLINE: Duration = Duration::from_secs(60);

/// What the agent keeps of the output of a program, at most 16 MiB of each stream.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Capture {
    /// Nothing. Needed for programs that leave a process behind which keeps the output open: the
    /// agent reports their end only when all writers have closed it.
    None,
    /// Standard output and standard error, apart.
    #[default]
    Separated,
    /// Standard output and standard error in one stream, in
    /// [`ExecOutput::stdout`]. Since QEMU 8.1; older agents refuse it.
    Merged,
    /// Standard output alone. Since QEMU 8.1; older agents refuse it.
    Stdout,
    /// Standard error alone. Since QEMU 8.1; older agents refuse it.
    Stderr,
}

/// A program to run in the guest (`guest-exec`).
#[derive(Clone, Debug)]
pub struct Exec {
    command: commands::GuestExec,
    capture: Capture,
    deadline: Duration,
}

impl Exec {
    /// Creates a call of a program without arguments. The agent looks a plain name up in `PATH`.
    #[must_use]
    pub fn new(program: impl Into<String>) -> Self {
        Self {
            command: commands::GuestExec::new(program),
            capture: Capture::default(),
            deadline: DEADLINE,
        }
    }

    /// Adds arguments. No shell sees them.
    #[must_use]
    pub fn args(mut self, args: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let all = self.command.arg.get_or_insert_default();
        all.extend(args.into_iter().map(Into::into));
        self
    }

    /// Adds a variable to the environment. Once one is set, the program has no others.
    #[must_use]
    pub fn env(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        let entry = format!("{}={}", name.as_ref(), value.as_ref());
        self.command.env.get_or_insert_default().push(entry);
        self
    }

    /// Sets the bytes that the program reads from its standard input.
    ///
    /// They are secret: `Debug` and the traffic log do not show them.
    #[must_use]
    pub fn input(mut self, bytes: impl Into<Bytes>) -> Self {
        self.command.input_data = Some(bytes.into());
        self
    }

    /// Sets what is captured of the output. The default is [`Capture::Separated`].
    #[must_use]
    pub fn capture(mut self, capture: Capture) -> Self {
        self.capture = capture;
        self
    }

    /// Sets how long [`GuestAgent::run`] waits for the program's end. The default is 60 s.
    #[must_use]
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.deadline = limit;
        self
    }

    /// Returns the command. Agents before 8.1 know the two modes that a boolean can say.
    fn command(self) -> commands::GuestExec {
        let is_captured = self.capture != Capture::None;
        let flag = GuestExecCaptureOutput::Flag(is_captured);
        let capture = self.capture.mode().map_or(flag, GuestExecCaptureOutput::from);
        self.command.capture_output(capture)
    }
}

impl Capture {
    /// The mode that a boolean cannot say.
    fn mode(self) -> Option<GuestExecCaptureOutputMode> {
        match self {
            Self::None | Self::Separated => None,
            Self::Merged => Some(GuestExecCaptureOutputMode::Merged),
            Self::Stdout => Some(GuestExecCaptureOutputMode::Stdout),
            Self::Stderr => Some(GuestExecCaptureOutputMode::Stderr),
        }
    }
}

/// How a program in the guest ended, and what it wrote.
///
/// The agent hands the output over when the program has ended, so there is no stream of it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ExecOutput {
    /// The exit code; `None` if a signal ended the program.
    pub exit_code: Option<i64>,
    /// The number of the signal that ended the program, or the exception code on Windows.
    pub signal: Option<i64>,
    /// What the program wrote to its standard output, as far as it was captured.
    pub stdout: Vec<u8>,
    /// What the program wrote to its standard error, as far as it was captured.
    pub stderr: Vec<u8>,
    /// Whether the end of `stdout` is missing, because the program wrote more than 16 MiB.
    pub stdout_truncated: bool,
    /// Whether the end of `stderr` is missing.
    pub stderr_truncated: bool,
}

impl ExecOutput {
    /// Whether the program ended with exit code 0.
    #[must_use]
    pub fn success(&self) -> bool {
        self.exit_code == Some(0)
    }
}

impl From<types::GuestExecStatus> for ExecOutput {
    fn from(status: types::GuestExecStatus) -> Self {
        let bytes = |bytes: Option<Bytes>| bytes.map(Bytes::into_vec).unwrap_or_default();
        Self {
            exit_code: status.exitcode,
            signal: status.signal,
            stdout: bytes(status.out_data),
            stderr: bytes(status.err_data),
            stdout_truncated: status.out_truncated.unwrap_or_default(),
            stderr_truncated: status.err_truncated.unwrap_or_default(),
        }
    }
}

/// A program that runs in the guest.
///
/// Dropping the value leaves the program alone: the agent cannot kill programs.
#[derive(Debug)]
pub struct Process {
    agent: GuestAgent,
    program: String,
    pid: i64,
    /// The agent tells the result of a program once. Its reply is kept here.
    late: Arc<LateReply>,
    output: Option<ExecOutput>,
}

impl GuestAgent {
    /// Runs a program in the guest to its end, and returns its output.
    ///
    /// It has 60 s to end. [`run`](Self::run) takes further options.
    ///
    /// # Errors
    ///
    /// The errors of [`run`](Self::run). A program that fails is no error: see
    /// [`ExecOutput::success`].
    pub fn exec(
        &self,
        program: impl Into<String>,
        args: impl IntoIterator<Item = impl Into<String>>,
    ) -> impl Future<Output = Result<ExecOutput, AgentError>> + Send {
        let exec = Exec::new(program).args(args);
        async move { self.run(exec).await }
    }

    /// Runs a program in the guest to its end, and returns its output.
    ///
    /// # Errors
    ///
    /// [`AgentError::Server`] if the guest cannot start the program. [`AgentError::StillRunning`]
    /// if the program does not end before its deadline; it goes on running. Use
    /// [`spawn`](Self::spawn) to be able to wait for it again.
    pub async fn run(&self, exec: Exec) -> Result<ExecOutput, AgentError> {
        let limit = exec.deadline;
        self.spawn(exec).await?.wait_within(limit).await
    }

    /// Starts a program in the guest.
    ///
    /// # Errors
    ///
    /// [`AgentError::Server`] if the guest cannot start the program. If the reply does not arrive
    /// ([`AgentError::TimedOut`], [`AgentError::Lost`]), the program may run, and nothing leads to
    /// it any more.
    pub async fn spawn(&self, exec: Exec) -> Result<Process, AgentError> {
        let (program, capture) = (exec.command.path.clone(), exec.capture);
        let started = self.execute(exec.command()).await;
        let pid = started.map_err(|error| self.explain_capture(error, capture))?.pid;
        let late = Arc::default();
        Ok(Process { agent: self.clone(), program, pid, late, output: None })
    }

    /// Adds the release to the error of an agent that is too old for the mode of capturing. Its
    /// text names only the type that the argument had.
    fn explain_capture(&self, mut error: AgentError, capture: Capture) -> AgentError {
        if let AgentError::Server { refusal: refusal @ None, .. } = &mut error
            && let (Some(mode), Some(server)) = (capture.mode(), self.info().release())
            && let Some(facts) =
                facts::argument_value("guest-exec", "capture-output", mode.as_str())
            && facts.standing(server) != Standing::Present
        {
            let (argument, value) = ("capture-output".to_owned(), mode.as_str().to_owned());
            let subject = Subject::Value { argument, value };
            *refusal = Some(Refusal::Release(Explanation { subject, facts, server }));
        }
        error
    }
}

impl Process {
    /// Returns the number of the process in the guest. On Windows it is a handle of the agent's.
    #[must_use]
    pub fn pid(&self) -> i64 {
        self.pid
    }

    /// Waits for the program's end, and returns its output.
    ///
    /// Cancel safe: waiting again goes on, and the output is not lost. There is no deadline, and a
    /// poll that times out is repeated.
    ///
    /// # Errors
    ///
    /// [`AgentError::Server`] if the agent does not know the program any more, because it was
    /// restarted.
    pub async fn wait(&mut self) -> Result<ExecOutput, AgentError> {
        let mut pause = SHORTEST;
        loop {
            match self.try_wait().await {
                Ok(Some(output)) => return Ok(output),
                Err(error) if !error.is_timeout() => return Err(error),
                Ok(None) | Err(_) => sleep(pause).await,
            }
            pause = (2 * pause).min(LONGEST);
        }
    }

    /// Waits for the program's end until a deadline.
    ///
    /// # Errors
    ///
    /// [`AgentError::StillRunning`] if the program does not end in time: call this method again to go
    /// on waiting. Otherwise the errors of [`wait`](Self::wait).
    pub async fn wait_within(&mut self, limit: Duration) -> Result<ExecOutput, AgentError> {
        let outcome = timeout(limit, self.wait()).await;
        outcome.unwrap_or_else(|_| {
            let (agent, program) = (self.agent.name(), self.program.clone());
            Err(AgentError::StillRunning { agent, program, pid: self.pid, limit })
        })
    }

    /// Returns the output if the program has ended.
    ///
    /// # Errors
    ///
    /// The errors of [`GuestAgent::execute`].
    pub async fn try_wait(&mut self) -> Result<Option<ExecOutput>, AgentError> {
        self.take_late()?;
        if self.output.is_none() {
            let asked = self.ask().await;
            // The reply to this question or to an earlier one.
            self.take_late()?;
            if self.output.is_none() {
                asked?;
            }
        }
        Ok(self.output.clone())
    }

    /// Asks for the result. The reply is kept in `late`, so that it survives a cancelled wait.
    async fn ask(&self) -> Result<(), AgentError> {
        let command = commands::GuestExecStatus::new(self.pid);
        let order = self.agent.order(&command, Some(Arc::clone(&self.late)))?;
        let limit = self.agent.shared.settings.deadline;
        self.agent.call(order, Effect::None, limit).await.map(drop)
    }

    /// Takes the result out of a reply that was kept.
    fn take_late(&mut self) -> Result<(), AgentError> {
        let Some(reply) = lock(&self.late).take() else { return Ok(()) };
        if reply.is_error {
            return Ok(());
        }
        let status = self.agent.decode::<commands::GuestExecStatus>(reply)?;
        if status.exited {
            self.output = Some(status.into());
        }
        Ok(())
    }
}
