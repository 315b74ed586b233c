//! The end of a machine: the guest is asked first, then QEMU, and at last the process is killed.

use std::iter;
use std::time::Duration;

use tokio::time::timeout;

use crate::client::subscription::{EventError, Subscription};
use crate::monitor::machine::run_state::{is_end_by_peer, last_shutdown};
use crate::types::{RunState, ShutdownCause};
use crate::{Error, Monitor, Stamped, commands, events};

/// The time after which the power button is pressed a second time. Some guests miss the first press
/// or only wake up their screen.
const SECOND_PRESS: Duration = Duration::from_millis(500);

/// The time between further presses. The guest may not have been listening before.
const PRESS_EVERY: Duration = Duration::from_secs(5);

/// The default time that QEMU gets to end after the guest.
const QUIT: Duration = Duration::from_secs(30);

/// How long each step of a shutdown may take.
///
/// A [`Duration`] converts to it: it is the time for the guest.
#[derive(Clone, Copy, Debug)]
pub struct ShutdownOptions {
    pub(super) guest: Duration,
    pub(super) quit: Duration,
}

impl ShutdownOptions {
    /// Gives the guest this time to power down.
    #[must_use]
    pub fn new(guest: Duration) -> Self {
        Self { guest, quit: QUIT }
    }

    /// Sets the time for QEMU to end once the guest has powered down or its time is over. The
    /// default is 30 seconds, because QEMU writes what its disks have not stored yet.
    #[must_use]
    pub fn quit_within(mut self, limit: Duration) -> Self {
        self.quit = limit;
        self
    }
}

impl From<Duration> for ShutdownOptions {
    fn from(guest: Duration) -> Self {
        Self::new(guest)
    }
}

/// What ended the machine.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ShutdownBy {
    /// The guest powered down by itself or because of the power button.
    Guest,
    /// QEMU was asked to end (`quit`), because the guest did not power down in time or could not.
    Quit,
    /// The process was killed, because QEMU did not end.
    Kill,
    /// Something else, with the cause that QEMU reported in a `SHUTDOWN`. Without a cause, the
    /// connection ended and QEMU had not said that it ends: it crashed or was killed. On a connection
    /// that leads through a network or another program, that may have ended in place of QEMU, and
    /// then the machine may go on.
    Other(Option<ShutdownCause>),
}

impl From<Option<ShutdownCause>> for ShutdownBy {
    fn from(cause: Option<ShutdownCause>) -> Self {
        match cause {
            Some(ShutdownCause::GuestShutdown) => Self::Guest,
            cause => Self::Other(cause),
        }
    }
}

/// The reason why a machine was not shut down.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ShutdownError {
    /// QEMU did not end in time. It may still end, because it was asked to.
    #[error(
        "QEMU did not end within {limit:?} after it was asked to quit; wait longer or kill its \
         process"
    )]
    StillRunning {
        /// The time that it had.
        limit: Duration,
    },
    /// The process could not be killed or waited for.
    #[cfg(feature = "process")]
    #[error("process {pid} of QEMU: {source}")]
    Process {
        /// The process.
        pid: u32,
        /// The cause.
        r#source: std::sync::Arc<std::io::Error>,
    },
    /// A command failed, or the connection was ended by this program. The machine may still run.
    #[error("shutting down: {0}")]
    Monitor(Error),
}

/// # Shut the machine down
impl Monitor {
    /// Shuts the machine down: presses the guest's power button, and ends QEMU when the guest has
    /// powered down or its time is over. Returns what ended the machine.
    ///
    /// 1. The power button is pressed at once, after 500 ms, and then every 5 seconds
    ///    (`system_powerdown`), until a `SHUTDOWN` comes or the time for the guest is over. The
    ///    button is not pressed if the guest has powered down before, has not begun to run, has
    ///    panicked, or was migrated away. A guest that is paused does not react:
    ///    [`start`](Self::start) it first.
    /// 2. QEMU is asked to end (`quit`). A machine that was started with `-no-shutdown` needs this
    ///    after the guest has powered down as well.
    /// 3. The end of the connection is waited for.
    ///
    /// The process may exist for a moment longer. `shutdown_process` waits for a child of this
    /// program, and kills it if nothing else helps (feature `process`).
    ///
    /// If the future is dropped, no further step is done; what was asked of the guest and of QEMU
    /// may still happen. A second call continues. Stalls of QEMU and the deadline of the connection
    /// do not end it; the two time limits do.
    ///
    /// # Errors
    ///
    /// [`ShutdownError::StillRunning`] if QEMU has not ended in the time for it, for example because
    /// it hangs on storage. [`ShutdownError::Monitor`] if this program ended the connection.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(monitor: &qmp::Monitor) -> Result<(), Box<dyn std::error::Error>> {
    /// use std::time::Duration;
    /// use qmp::monitor::ShutdownBy;
    ///
    /// match monitor.shutdown(Duration::from_secs(60)).await? {
    ///     ShutdownBy::Guest => println!("the guest has powered down"),
    ///     other => println!("the machine has ended otherwise: {other:?}"),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "stop")]
    #[doc(alias = "poweroff")]
    #[doc(alias = "destroy")]
    pub async fn shutdown(
        &self,
        options: impl Into<ShutdownOptions>,
    ) -> Result<ShutdownBy, ShutdownError> {
        let options = options.into();
        let by = self.guest_ends(options.guest).await.map_err(ShutdownError::Monitor)?;
        match timeout(options.quit, self.quit_and_wait()).await {
            Ok(outcome) => outcome.map(|is_told| match by {
                ShutdownBy::Quit if !is_told => ShutdownBy::Other(None),
                by => by,
            }),
            Err(_) => Err(ShutdownError::StillRunning { limit: options.quit }),
        }
    }

    /// Shuts the machine down like [`shutdown`](Self::shutdown), and waits for the process, which
    /// this program has started. Returns what ended the machine, and the exit status.
    ///
    /// If QEMU does not end in the time for it, the process is killed. Its disks may then lack what
    /// QEMU had not written. A process that is stuck in the kernel cannot be killed, and is waited
    /// for without a limit.
    ///
    /// If the future is dropped, the process is not killed. A second call continues.
    ///
    /// # Errors
    ///
    /// [`ShutdownError::Monitor`] if this program ended the connection while the process runs. The
    /// process is then not killed. [`ShutdownError::Process`] if it cannot be killed or waited for.
    #[cfg(feature = "process")]
    #[cfg_attr(docsrs, doc(cfg(feature = "process")))]
    #[doc(alias = "kill")]
    pub async fn shutdown_process(
        &self,
        process: &mut tokio::process::Child,
        options: impl Into<ShutdownOptions>,
    ) -> Result<(ShutdownBy, std::process::ExitStatus), ShutdownError> {
        let options = options.into();
        let pid = process.id().unwrap_or_default();
        let failed = |source| ShutdownError::Process { pid, source: std::sync::Arc::new(source) };
        let by = match self.shutdown(options).await {
            Err(ShutdownError::StillRunning { .. }) => ShutdownBy::Kill,
            Err(error) => match process.try_wait().map_err(failed)? {
                Some(status) => return Ok((ShutdownBy::Other(None), status)),
                None => return Err(error),
            },
            Ok(by) => match timeout(options.quit, process.wait()).await {
                Ok(status) => return Ok((by, status.map_err(failed)?)),
                Err(_) => ShutdownBy::Kill,
            },
        };
        process.start_kill().map_err(failed)?;
        Ok((by, process.wait().await.map_err(failed)?))
    }

    /// Presses the power button until the guest ends, and returns what is to end or has ended the
    /// machine.
    async fn guest_ends(&self, limit: Duration) -> Result<ShutdownBy, Error> {
        let mut shutdowns = self.client().subscribe();
        let pressed = timeout(limit, self.press_until_shutdown(&mut shutdowns)).await;
        match pressed.unwrap_or(Ok(ShutdownBy::Quit)) {
            // A command that is sent while QEMU ends gets no answer.
            Err(error) if is_end_by_peer(&error) => Ok(last_shutdown(&error).into()),
            by => by,
        }
    }

    async fn press_until_shutdown(
        &self,
        shutdowns: &mut Subscription<events::Shutdown>,
    ) -> Result<ShutdownBy, Error> {
        match self.ask(commands::QueryStatus::new()).await?.status {
            RunState::Shutdown => Ok(ShutdownBy::Guest),
            status if is_beyond_its_button(&status) => Ok(ShutdownBy::Quit),
            _ => Ok(self.press_until(shutdowns).await?.into()),
        }
    }

    /// Presses the power button until a `SHUTDOWN` comes, and returns its cause.
    pub(super) async fn press_until(
        &self,
        shutdowns: &mut Subscription<events::Shutdown>,
    ) -> Result<Option<ShutdownCause>, Error> {
        let mut pauses = iter::once(SECOND_PRESS).chain(iter::repeat(PRESS_EVERY));
        loop {
            self.ask(commands::SystemPowerdown::new()).await?;
            let pause = pauses.next().unwrap_or(PRESS_EVERY);
            if let Ok(shutdown) = timeout(pause, shutdowns.next()).await {
                return cause(shutdown);
            }
        }
    }

    /// Asks QEMU to end, and waits for the end of the connection. QEMU may be ending already.
    /// Returns whether QEMU has said that it ends, by its reply or by a `SHUTDOWN`.
    async fn quit_and_wait(&self) -> Result<bool, ShutdownError> {
        let (ended, is_told) = match self.ask(commands::Quit::new()).await {
            Ok(()) => (Error::from(self.wait().await), true),
            Err(error) => {
                let is_told = last_shutdown(&error).is_some();
                (error, is_told)
            }
        };
        if is_end_by_peer(&ended) { Ok(is_told) } else { Err(ShutdownError::Monitor(ended)) }
    }
}

/// Whether the guest does not run and will not run by itself: nothing is lost without it.
pub(super) fn is_beyond_its_button(status: &RunState) -> bool {
    use RunState::{GuestPanicked, InternalError, Postmigrate, Prelaunch, Shutdown};

    matches!(status, Shutdown | Prelaunch | GuestPanicked | InternalError | Postmigrate)
}

/// Returns the cause of a `SHUTDOWN`, or `None` if it cannot be decoded.
pub(super) fn cause(
    shutdown: Option<Result<Stamped<events::Shutdown>, EventError>>,
) -> Result<Option<ShutdownCause>, Error> {
    match shutdown {
        Some(Ok(shutdown)) => Ok(Some(shutdown.event.reason)),
        Some(Err(EventError::Ended(ended))) => Err(ended.into()),
        Some(Err(_)) | None => Ok(None),
    }
}
