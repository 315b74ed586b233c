//! Freezing the guest's file systems.

use std::sync::Arc;

use tokio::sync::oneshot;
use tokio::time::timeout;

use crate::guest_agent::task::{Answer, Chore, Effect, ThawOnDrop};
use crate::guest_agent::types::GuestFsfreezeStatus;
use crate::guest_agent::{AgentError, GuestAgent, GuestAgentCommand, commands};

impl GuestAgent {
    /// Freezes the file systems of the guest (`guest-fsfreeze-freeze`).
    ///
    /// The guest writes back what it has cached and then blocks every write, until the returned
    /// guard is dropped or [thawed](Frozen::thaw). A snapshot of the guest's disks that is taken in
    /// between is consistent. Commands other than [`Frozen`]'s are refused meanwhile, because an
    /// agent that executes one could not thaw.
    ///
    /// **Cancellation:** if the future is dropped, or its deadline expires after the command was
    /// sent, the task of the connection thaws the guest.
    ///
    /// # Errors
    ///
    /// [`AgentError::Frozen`] if another guard of this connection exists. [`AgentError::Server`] if
    /// the guest cannot freeze its file systems.
    pub async fn freeze(&self) -> Result<Frozen, AgentError> {
        self.freeze_by(commands::GuestFsfreezeFreeze::new()).await
    }

    /// Freezes the file systems with these mount points alone (`guest-fsfreeze-freeze-list`).
    ///
    /// # Errors
    ///
    /// The errors of [`freeze`](Self::freeze).
    pub async fn freeze_mountpoints(
        &self,
        mountpoints: impl IntoIterator<Item = impl Into<String>>,
    ) -> Result<Frozen, AgentError> {
        self.freeze_by(commands::GuestFsfreezeFreezeList::new().mountpoints(mountpoints)).await
    }

    async fn freeze_by<C>(&self, command: C) -> Result<Frozen, AgentError>
    where
        C: GuestAgentCommand<Return = i64>,
    {
        let order = self.order(&command, None)?;
        let limit = self.shared.settings.freeze_deadline;
        let Answer { reply, thaw } = self.exchange(order, Effect::Freeze, limit).await?;
        let count = self.decode::<C>(reply)?;
        Ok(Frozen { thaw, agent: self.clone(), count })
    }

    /// Asks whether the guest's file systems are frozen (`guest-fsfreeze-status`), by this client or
    /// by anybody else.
    ///
    /// # Errors
    ///
    /// The errors of [`execute`](Self::execute).
    pub async fn freeze_status(&self) -> Result<GuestFsfreezeStatus, AgentError> {
        let command = commands::GuestFsfreezeStatus::new();
        let order = self.order(&command, None)?;
        let limit = self.shared.settings.deadline;
        // Boxed, because explaining a refusal asks for this status.
        let reply = Box::pin(self.call(order, Effect::AllowedWhileFrozen, limit)).await?;
        self.decode::<commands::GuestFsfreezeStatus>(reply)
    }

    /// Whether the agent says that the file systems are frozen.
    pub(super) async fn is_frozen(&self) -> bool {
        matches!(self.freeze_status().await, Ok(GuestFsfreezeStatus::Frozen))
    }
}

/// The file systems of a guest are frozen as long as this guard exists.
///
/// If the guard is dropped, the task of the connection thaws the guest, and tries again for about
/// ten minutes if the agent does not answer. The runtime must live that long.
#[derive(Debug)]
#[must_use = "the file systems are thawed when the guard is dropped"]
pub struct Frozen {
    // Dropped before the agent, whose last clone ends the task.
    thaw: Option<ThawOnDrop>,
    agent: GuestAgent,
    count: i64,
}

impl Frozen {
    /// Returns the number of file systems that were frozen. It is 0 if none can be frozen.
    #[must_use]
    pub fn count(&self) -> i64 {
        self.count
    }

    /// Asks whether the file systems are still frozen (`guest-fsfreeze-status`).
    ///
    /// Windows guests thaw by themselves after ten seconds.
    ///
    /// # Errors
    ///
    /// The errors of [`GuestAgent::execute`].
    pub async fn status(&self) -> Result<GuestFsfreezeStatus, AgentError> {
        self.agent.freeze_status().await
    }

    /// Thaws the file systems (`guest-fsfreeze-thaw`), and returns how many were thawed.
    ///
    /// The command overtakes all others. If the agent does not answer, the task of the connection
    /// tries again in the background, also if the future is dropped.
    ///
    /// # Errors
    ///
    /// [`AgentError::Thawed`] if the guest had thawed before: what was saved in the meantime may be
    /// inconsistent. [`AgentError::TimedOut`] if the agent does not answer.
    pub async fn thaw(mut self) -> Result<i64, AgentError> {
        type Thaw = commands::GuestFsfreezeThaw;
        let (agent, limit) = (self.agent.clone(), self.agent.shared.settings.deadline);
        let (reply, outcome) = oneshot::channel();
        let ended = || AgentError::Ended { agent: agent.name(), command: Thaw::NAME.into() };
        agent.shared.queues.chores.send(Chore::Thaw(Some(reply))).map_err(|_| ended())?;
        if let Some(guard) = self.thaw.take() {
            guard.disarm();
        }
        let outcome = timeout(limit, outcome).await.map_err(|_| AgentError::TimedOut {
            agent: agent.name(),
            command: Thaw::NAME.into(),
            limit,
            sent: true,
        })?;
        let reply = agent.outcome(Thaw::NAME, outcome.map_err(|_| ended())?)?.reply;
        if reply.is_error {
            return Err(agent.refused(Thaw::NAME, &reply).await);
        }
        let count = agent.decode::<Thaw>(reply)?;
        match (self.count, count) {
            (frozen, 0) if frozen > 0 => {
                Err(AgentError::Thawed { agent: Arc::clone(&agent.shared.name) })
            }
            _ => Ok(count),
        }
    }
}
