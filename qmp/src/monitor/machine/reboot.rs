//! Rebooting a machine: the guest powers down in order, and the machine starts again.

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::time::timeout;

use crate::client::subscription::Subscription;
use crate::connection::race::{Either, race};
use crate::monitor::machine::run_state::last_shutdown;
use crate::monitor::machine::shutdown::{cause, is_beyond_its_button};
use crate::monitor::waiting::settle::PATIENCE;
use crate::types::{RunState, ShutdownAction, ShutdownCause};
use crate::{Error, EventError, Monitor, Stamped, commands, events};

/// How a machine is rebooted.
///
/// A [`Duration`] converts to it: it is the time for the guest.
#[derive(Clone, Copy, Debug)]
pub struct RebootOptions {
    guest: Duration,
    shutdown: ShutdownAction,
}

impl RebootOptions {
    /// Gives the guest this time to power down.
    #[must_use]
    pub fn new(guest: Duration) -> Self {
        Self { guest, shutdown: ShutdownAction::Poweroff }
    }

    /// Sets the action on shutdown that the machine has afterwards. QEMU does not tell which it has.
    /// The default is `poweroff`, as that of QEMU. Machines that were started with `-no-shutdown`
    /// have `pause`.
    #[must_use]
    pub fn shutdown_action(mut self, action: ShutdownAction) -> Self {
        self.shutdown = action;
        self
    }
}

impl From<Duration> for RebootOptions {
    fn from(guest: Duration) -> Self {
        Self::new(guest)
    }
}

/// How a machine was rebooted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RebootBy {
    /// The guest powered down, and the machine was started again.
    Guest,
    /// The machine was reset, because the guest did not power down in time or could not.
    Reset,
}

/// The reason why a machine was not rebooted.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RebootError {
    /// The machine is set to shut down instead of being reset (`-no-reboot`, or the action
    /// `shutdown` on reboot).
    #[error(
        "the machine shuts down when it is reset; set its action on reboot to `reset`{}",
        left(action)
    )]
    ShutsDown {
        /// The reason why the action on shutdown could not be restored.
        action: Option<ActionLeft>,
    },
    /// A command failed.
    #[error("rebooting: {source}{}", left(action))]
    Monitor {
        /// The cause.
        r#source: Error,
        /// The reason why the action on shutdown could not be restored.
        action: Option<ActionLeft>,
    },
}

/// The reason why the machine still pauses when its guest powers down.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ActionLeft {
    /// The cause. `None` if QEMU did not answer within 10 seconds.
    pub r#source: Option<Error>,
}

impl fmt::Display for ActionLeft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the machine is left to pause when its guest powers down: ")?;
        match &self.source {
            Some(source) => source.fmt(f),
            None => write!(f, "QEMU did not answer in {} seconds", PATIENCE.as_secs()),
        }
    }
}

/// The part of an error's text that says what is left over.
fn left(action: &Option<ActionLeft>) -> String {
    action.as_ref().map(|action| format!("; {action}")).unwrap_or_default()
}

/// Why the steps of a reboot ended early.
enum Stopped {
    ShutsDown,
    Failed(Error),
}

impl From<Error> for Stopped {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

/// The events of one reboot, subscribed to before its first command.
struct Told {
    shutdowns: Subscription<events::Shutdown>,
    resets: Subscription<events::Reset>,
    /// Whether the machine may be left to pause when its guest powers down.
    pauses: bool,
}

/// Whether a reboot of a machine that ran has not ended: dropped calls leave it.
#[derive(Debug, Default)]
pub(crate) struct Reboots(AtomicBool);

impl Reboots {
    fn set(&self, pending: bool) {
        self.0.store(pending, Ordering::Relaxed);
    }

    fn is_pending(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// # Reboot the machine
impl Monitor {
    /// Reboots the machine: presses the guest's power button, and resets and starts the machine when
    /// the guest has powered down. If the guest does not do so in time, the machine is reset
    /// nevertheless. Returns which it was.
    ///
    /// 1. The machine is set to pause when its guest powers down (`set-action`), so that QEMU does
    ///    not end.
    /// 2. The power button is pressed as by [`shutdown`](Self::shutdown), until a `SHUTDOWN` comes
    ///    or the time for the guest is over. A guest that does not run is not asked.
    /// 3. The machine is reset, which counts as [expected](crate::monitor::ResetOrigin::Expected),
    ///    and `RESET` is waited for.
    /// 4. The action on shutdown is set as the options say, and a machine that ran, or whose guest
    ///    had powered down, starts (`cont`).
    ///
    /// If a step fails, the action on shutdown is restored, or the error has an [`ActionLeft`]. That
    /// is so as well if the connection ends without a `SHUTDOWN` and the machine may go on. If the future is dropped, it is not: the
    /// machine may then pause in the state `shutdown` when its guest powers down. A second call
    /// continues, and restores the action.
    ///
    /// Stalls of QEMU and the deadline of the connection do not end it. Only the step of the guest
    /// has a time limit.
    ///
    /// # Errors
    ///
    /// [`RebootError::ShutsDown`] if the machine shuts down when it is reset. It is then paused in
    /// the state `shutdown`. Otherwise [`RebootError::Monitor`].
    #[doc(alias = "restart")]
    #[doc(alias = "reset")]
    pub async fn reboot(&self, options: impl Into<RebootOptions>) -> Result<RebootBy, RebootError> {
        let options = options.into();
        let (shutdowns, resets) = (self.client().subscribe(), self.client().subscribe());
        let mut told = Told { shutdowns, resets, pauses: false };
        let outcome = self.reboot_steps(&options, &mut told).await;
        self.state.reboots.set(false);
        let stopped = match outcome {
            Ok(by) => return Ok(by),
            Err(stopped) => stopped,
        };
        let action = match told.pauses {
            true => self.restore_shutdown(options.shutdown).await,
            false => None,
        };
        Err(match stopped {
            Stopped::ShutsDown => RebootError::ShutsDown { action },
            // The machine and its actions are gone.
            Stopped::Failed(source) if last_shutdown(&source).is_some_and(ends_qemu) => {
                RebootError::Monitor { source, action: None }
            }
            Stopped::Failed(source) => RebootError::Monitor { source, action },
        })
    }

    async fn restore_shutdown(&self, action: ShutdownAction) -> Option<ActionLeft> {
        match timeout(PATIENCE, self.set_shutdown(action)).await {
            Ok(Ok(())) => None,
            Ok(Err(error)) => Some(ActionLeft { source: Some(error) }),
            Err(_) => Some(ActionLeft { source: None }),
        }
    }

    async fn reboot_steps(
        &self,
        options: &RebootOptions,
        told: &mut Told,
    ) -> Result<RebootBy, Stopped> {
        let before = self.ask(commands::QueryStatus::new()).await?;
        // A reboot that was interrupted may have left it there, or have reset the machine.
        let is_down = before.status == RunState::Shutdown;
        let is_reset = before.status == RunState::Prelaunch && self.state.reboots.is_pending();
        let starts = before.running || is_down || is_reset;
        self.state.reboots.set(starts);
        told.pauses = true;
        self.set_shutdown(ShutdownAction::Pause).await?;
        let by = match (is_down, before.running && !is_beyond_its_button(&before.status)) {
            (true, _) => RebootBy::Guest,
            (false, true) => self.guest_powers_down(options.guest, told).await?,
            (false, false) => RebootBy::Reset,
        };
        self.reset_and_wait(told).await?;
        self.set_shutdown(options.shutdown).await?;
        told.pauses = false;
        if starts {
            self.ask(commands::Cont::new()).await?;
        }
        Ok(by)
    }

    async fn guest_powers_down(&self, limit: Duration, told: &mut Told) -> Result<RebootBy, Error> {
        match timeout(limit, self.press_until(&mut told.shutdowns)).await {
            Ok(outcome) => outcome.map(|_| RebootBy::Guest),
            Err(_) => Ok(RebootBy::Reset),
        }
    }

    /// Resets the machine, and waits until it is reset.
    async fn reset_and_wait(&self, told: &mut Told) -> Result<(), Stopped> {
        // An earlier reset was the guest's.
        while told.resets.try_next().is_some() {}
        let expectation = self.expect_reset();
        if let Err(error) = self.ask(commands::SystemReset::new()).await {
            expectation.withdraw();
            return Err(error.into());
        }
        loop {
            match race(told.resets.next(), told.shutdowns.next()).await {
                Either::First(reset) if is_ours(&reset)? => return Ok(()),
                Either::First(_) => {}
                Either::Second(shutdown) => {
                    // Another cause is that the guest powered down just before its time was over.
                    if cause(shutdown)? == Some(ShutdownCause::HostQmpSystemReset) {
                        return Err(Stopped::ShutsDown);
                    }
                }
            }
        }
    }

    async fn set_shutdown(&self, action: ShutdownAction) -> Result<(), Error> {
        self.ask(commands::SetAction::new().shutdown(action)).await
    }
}

/// Whether QEMU ends with a `SHUTDOWN` of this cause, whatever its action on shutdown is.
fn ends_qemu(cause: ShutdownCause) -> bool {
    use ShutdownCause::{HostQmpQuit, HostSignal, HostUi};

    matches!(cause, HostQmpQuit | HostSignal | HostUi)
}

/// Whether a reset came from the host, or may have come from it.
fn is_ours(reset: &Option<Result<Stamped<events::Reset>, EventError>>) -> Result<bool, Error> {
    match reset {
        Some(Ok(reset)) => Ok(!reset.event.guest),
        Some(Err(EventError::Ended(ended))) => Err(ended.clone().into()),
        Some(Err(_)) | None => Ok(true),
    }
}
