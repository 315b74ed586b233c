//! Running, pausing and ending the machine.

use crate::monitor::Monitor;
use crate::runtime::from_text;
use crate::types::ShutdownCause;
use crate::{DisconnectCause, Disconnected, Ended, Error, commands, events, types};

/// # Run, pause and end the machine
impl Monitor {
    /// Returns the run state of the machine, and whether it is running (`query-status`).
    ///
    /// # Errors
    ///
    /// Those of [`Monitor::execute`]. QEMU itself never refuses this command.
    #[doc(alias = "Status")]
    pub async fn status(&self) -> Result<types::StatusInfo, Error> {
        self.execute(commands::QueryStatus::new()).await
    }

    /// Starts or resumes the machine (`cont`).
    ///
    /// If the machine waits for an incoming migration, it starts when the migration has arrived.
    ///
    /// # Errors
    ///
    /// QEMU's own, if the machine has to be reset first or if a disk cannot be used.
    #[doc(alias = "resume")]
    #[doc(alias = "Start")]
    #[doc(alias = "cont")]
    pub async fn start(&self) -> Result<(), Error> {
        self.execute(commands::Cont::new()).await
    }

    /// Pauses the machine (`stop`). It has no effect on a machine that is paused.
    ///
    /// It also has no effect while QEMU dumps the machine's memory: QEMU accepts the command and
    /// resumes the machine after the dump. [`Dump::wait`](crate::monitor::Dump::wait) waits for
    /// that.
    ///
    /// # Errors
    ///
    /// Those of [`Monitor::execute`]. QEMU itself never refuses this command.
    #[doc(alias = "suspend")]
    #[doc(alias = "Pause")]
    #[doc(alias = "stop")]
    pub async fn pause(&self) -> Result<(), Error> {
        self.execute(commands::Stop::new()).await
    }

    /// Asks the guest to power down, as its power button does (`system_powerdown`).
    ///
    /// The guest decides whether and when it powers down; a `SHUTDOWN` event reports it. A guest
    /// that is paused, or has no operating system, does not power down.
    ///
    /// # Errors
    ///
    /// Those of [`Monitor::execute`]. QEMU itself never refuses this command.
    #[doc(alias = "shutdown")]
    #[doc(alias = "Powerdown")]
    pub async fn powerdown(&self) -> Result<(), Error> {
        self.execute(commands::SystemPowerdown::new()).await
    }

    /// Ends QEMU (`quit`).
    ///
    /// The end of the connection by QEMU counts as success, because QEMU may exit before its reply
    /// arrives. So does an earlier end that another client's `quit` caused. The process may still
    /// exist for a moment: [`wait`](Self::wait) waits for the end of the connection, and only the
    /// parent of the process can wait for the process.
    ///
    /// # Errors
    ///
    /// Those of any command if the connection was over before for another reason.
    #[doc(alias = "Quit")]
    pub async fn quit(&self) -> Result<(), Error> {
        if let Some(ended) = self.client.ended() {
            return if is_end_by_quit(&ended) { Ok(()) } else { Err(ended.into()) };
        }
        match self.execute(commands::Quit::new()).await {
            Err(error) if is_end_by_peer(&error) => Ok(()),
            outcome => outcome,
        }
    }

    /// Sets what QEMU does when the guest reboots, shuts down, panics, or its watchdog
    /// expires (`set-action`). Actions that are not set in `actions` remain as they are.
    ///
    /// # Errors
    ///
    /// QEMU's own, if the release does not know an action.
    #[doc(alias = "SetAction")]
    pub async fn set_action(&self, actions: commands::SetAction) -> Result<(), Error> {
        self.execute(actions).await
    }
}

/// Returns whether QEMU reported, before it closed the connection, that a `quit` ended it.
fn is_end_by_quit(ended: &Ended) -> bool {
    let Ended::Disconnected(end) = ended else { return false };
    reason(end) == Some(ShutdownCause::HostQmpQuit)
}

/// Returns the reason of the last `SHUTDOWN` before the end of the connection.
pub(super) fn last_shutdown(error: &Error) -> Option<ShutdownCause> {
    let Error::Disconnected(end) = error else { return None };
    reason(end)
}

fn reason(end: &Disconnected) -> Option<ShutdownCause> {
    let data = end.shutdown()?.data().get();
    Some(from_text::<events::Shutdown>(data).ok()?.reason)
}

/// Returns whether the end of the connection by QEMU is the error.
pub(super) fn is_end_by_peer(error: &Error) -> bool {
    match error {
        Error::Transport(_) => true,
        Error::Disconnected(end) => {
            matches!(end.cause(), DisconnectCause::Server | DisconnectCause::ServerInsideMessage)
        }
        _ => false,
    }
}
