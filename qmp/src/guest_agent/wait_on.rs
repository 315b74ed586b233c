//! Waiting for the guest to open the agent's channel, with the help of a monitor.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::{Instant, timeout, timeout_at};

use crate::commands::QueryChardev;
use crate::events::VserportChange;
use crate::guest_agent::{ConnectOptions, GuestAgent};
use crate::{Error, EventError, Monitor, ServerError};

/// How long to wait for an event before looking again. A port is named by its own id in events,
/// and devices other than virtio-serial send none.
const LOOK_EVERY: Duration = Duration::from_millis(500);

/// The reasons why the agent's channel is not open.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WaitError {
    /// The machine has no such character device.
    #[error("{chardev}: the machine has no such character device")]
    NotFound {
        /// The id of the character device.
        chardev: Arc<str>,
    },
    /// No program in the guest has opened the channel.
    #[error(
        "{chardev}: no program in the guest opened the channel within {limit:?}: the guest is \
         still booting, or runs no agent"
    )]
    NotOpened {
        /// The id of the character device.
        chardev: Arc<str>,
        /// The deadline that expired.
        limit: Duration,
    },
    /// A command failed.
    #[error("{chardev}: {error}")]
    Monitor {
        /// The id of the character device.
        chardev: Arc<str>,
        /// The monitor's error.
        error: Error,
    },
}

impl WaitError {
    /// Returns the server's error, if a command failed with one.
    #[must_use]
    pub fn server(&self) -> Option<&ServerError> {
        match self {
            Self::Monitor { error, .. } => error.server(),
            _ => None,
        }
    }

    /// Whether a deadline expired.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        match self {
            Self::NotOpened { .. } => true,
            Self::Monitor { error, .. } => error.is_timeout(),
            Self::NotFound { .. } => false,
        }
    }

    /// Whether the connection of the monitor has ended.
    #[must_use]
    pub fn is_end(&self) -> bool {
        matches!(self, Self::Monitor { error, .. } if error.is_end())
    }
}

impl GuestAgent {
    /// Waits until the guest has opened the agent's channel, for at most 5 s.
    ///
    /// `chardev` is the id of the character device that the agent's virtio-serial port uses. An
    /// agent that is started by the guest opens the port first, so that connecting after that
    /// succeeds at once. Use [`ConnectOptions::wait_on`] for another deadline.
    ///
    /// # Errors
    ///
    /// [`WaitError::NotOpened`] if the guest does not open the channel in time.
    pub async fn wait_on(monitor: &Monitor, chardev: &str) -> Result<(), WaitError> {
        ConnectOptions::new().wait_on(monitor, chardev).await
    }
}

impl ConnectOptions {
    /// Waits until the guest has opened the agent's channel, until the
    /// [connect deadline](Self::connect_deadline).
    ///
    /// The source of the state is `query-chardev` (`frontend-open`); the event `VSERPORT_CHANGE`
    /// says when to look again.
    ///
    /// # Errors
    ///
    /// Those of [`GuestAgent::wait_on`].
    pub async fn wait_on(&self, monitor: &Monitor, chardev: &str) -> Result<(), WaitError> {
        let (limit, chardev) = (self.connect_deadline, Arc::from(chardev));
        let outcome = timeout(limit, wait(monitor, &chardev)).await;
        outcome.unwrap_or(Err(WaitError::NotOpened { chardev, limit }))
    }
}

async fn wait(monitor: &Monitor, chardev: &Arc<str>) -> Result<(), WaitError> {
    let failed = |error| WaitError::Monitor { chardev: Arc::clone(chardev), error };
    let mut changes = monitor.client().subscribe::<VserportChange>();
    while !is_open(monitor, chardev).await? {
        let until = Instant::now() + LOOK_EVERY;
        if let Ok(Some(Err(EventError::Ended(ended)))) = timeout_at(until, changes.next()).await {
            return Err(failed(ended.into()));
        }
    }
    Ok(())
}

/// Whether a program in the guest has opened the port.
async fn is_open(monitor: &Monitor, chardev: &Arc<str>) -> Result<bool, WaitError> {
    match monitor.execute(QueryChardev::new()).await {
        Ok(all) => match all.into_iter().find(|it| it.label == **chardev) {
            Some(device) => Ok(device.frontend_open),
            None => Err(WaitError::NotFound { chardev: Arc::clone(chardev) }),
        },
        // The deadline of the wait is the caller's.
        Err(Error::TimedOut(_)) => Ok(false),
        Err(error) => Err(WaitError::Monitor { chardev: Arc::clone(chardev), error }),
    }
}
