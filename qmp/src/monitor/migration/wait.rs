//! Waiting for a migration to reach a state.

use std::time::Duration;

use super::{End, Migration, MigrationError};
use crate::connection::race::{Either, race};
use crate::monitor::Monitor;
use crate::monitor::waiting::pauses::Pauses;
use crate::monitor::waiting::watch::LOOK_EVERY;
use crate::types::{MigrationCapability, MigrationInfo, MigrationStatus, RunState, YankInstance};
use crate::{Error, EventError, Stamped, commands, events};

/// The longest pause between two polls while no event reports the states.
const LONGEST_PAUSE: Duration = Duration::from_millis(100);

impl Migration {
    /// Waits until the migration is in this state, or has been in it since it began.
    ///
    /// The states come from `query-migrate`, and from `MIGRATION` events if the capability `events`
    /// is on. A source does not reply while it switches over, and this method waits for the reply.
    /// Without events, a state counts as passed if the migration is in a later state that it can
    /// reach only through this one. `completed` counts for `postcopy-active`, too, because a short
    /// postcopy is missed between two polls. `pre-switchover`, `postcopy-paused` and the states of a
    /// recovery never count as passed.
    ///
    /// When the migration has ended, with any outcome, this method also waits until QEMU has
    /// finished it. QEMU reports the end while the run state is still `finish-migrate`, and refuses
    /// to start the machine in that state (seen on 7.2, 10.0 and 11.1). After `completed`, the
    /// source is therefore in `postmigrate`, and [`Monitor::start`] resumes it. The destination
    /// runs, or is paused if it was started with `-S`. After `failed` and `cancelled`, a source
    /// runs if it ran before. In all cases the next migration can begin.
    ///
    /// A migration in `pre-switchover` or `postcopy-paused` continues only on a command, and this
    /// method waits for that, too, unless [`pause_ends_waits`](Self::pause_ends_waits) says
    /// otherwise. There is no time limit, and the connection-wide deadline of
    /// commands does not end the wait. Cancel safe: a second call knows the states that the first
    /// has seen.
    ///
    /// # Errors
    ///
    /// - [`MigrationError::Failed`] with QEMU's reason as soon as it has failed, unless that was
    ///   waited for; at a destination [`MigrationError::Load`]
    /// - [`MigrationError::Cancelled`] as soon as it was cancelled, unless that was waited for
    /// - [`MigrationError::Missed`] if it completes without having been in this state
    /// - [`MigrationError::PostcopyPaused`] on request, if a postcopy is interrupted
    /// - [`MigrationError::Monitor`] if the connection ends, as that of a destination does when the
    ///   migration fails
    #[doc(alias = "MigrateWait")]
    pub async fn wait(&mut self, wanted: MigrationStatus) -> Result<(), MigrationError> {
        let mut pauses = self.polls().await?;
        loop {
            let seen = match race(self.events.next(), poll(&self.monitor, &mut pauses)).await {
                Either::First(Some(event)) => {
                    if !self.is_told && event.is_ok() {
                        self.is_told = true;
                        pauses = Pauses::steady(LOOK_EVERY);
                    }
                    told(event)?
                }
                // An earlier wait has consumed the event of the end. A query reports it again.
                Either::First(None) => poll(&self.monitor, &mut pauses).await?,
                Either::Second(seen) => {
                    let seen = seen?;
                    if self.was_told(&wanted) {
                        return self.reached(&wanted).await;
                    }
                    seen
                }
            };
            match seen {
                Some(Seen { status, .. }) if has_reached(&status, &wanted) => {
                    return self.reached(&wanted).await;
                }
                Some(seen) => {
                    self.mind_pause(&seen).await?;
                    self.check(seen, &wanted).await?;
                }
                None => {}
            }
        }
    }

    /// Returns when the states are polled: once a second if events report them.
    async fn polls(&mut self) -> Result<Pauses, Error> {
        if !self.is_told {
            let told = self.monitor.has_migration_capability(MigrationCapability::Events).await;
            self.is_told = match told {
                // A server without the command has no events either.
                Err(Error::Server(_)) => false,
                told => told?,
            };
        }
        Ok(match self.is_told {
            true => Pauses::steady(LOOK_EVERY),
            false => Pauses::after_the_first(LONGEST_PAUSE),
        })
    }

    /// Waits until the migration is completed, like [`wait`](Self::wait) for that state.
    ///
    /// # Errors
    ///
    /// Those of [`wait`](Self::wait).
    pub async fn completed(&mut self) -> Result<(), MigrationError> {
        self.wait(MigrationStatus::Completed).await
    }

    /// Waits for QEMU to finish the migration if the state that was waited for is its end.
    async fn reached(&self, wanted: &MigrationStatus) -> Result<(), MigrationError> {
        match wanted {
            MigrationStatus::Completed => Ok(self.finished(&[RunState::Inmigrate]).await?),
            MigrationStatus::Failed | MigrationStatus::Cancelled => Ok(self.finished(&[]).await?),
            _ => Ok(()),
        }
    }

    /// Waits until QEMU has finished a migration that is over.
    ///
    /// A destination may stay `inmigrate` for ever after a failure, but not after a success.
    async fn finished(&self, unfinished: &[RunState]) -> Result<(), Error> {
        // No event reports it.
        let mut pauses = Pauses::up_to(LOOK_EVERY);
        loop {
            let state = self.monitor.ask(commands::QueryStatus::new()).await?.status;
            let is_saving = matches!(state, RunState::FinishMigrate | RunState::SaveVm);
            if !is_saving && !unfinished.contains(&state) && !self.is_cleaned_up_later().await? {
                return Ok(());
            }
            pauses.pause().await;
        }
    }

    /// Returns whether QEMU still cleans up after a migration that has ended. QEMU then refuses
    /// another one, because the connection of the first can still be yanked.
    async fn is_cleaned_up_later(&self) -> Result<bool, Error> {
        let yanks = self.monitor.ask(commands::QueryYank::new()).await?;
        if !yanks.iter().any(|yank| matches!(yank, YankInstance::Migration)) {
            return Ok(false);
        }
        let status = self.monitor.ask(commands::QueryMigrate::new()).await?.status;
        // Otherwise another migration has begun.
        Ok(status.is_some_and(|status| is_over(&status)))
    }

    /// Returns whether the events that arrived before the reply to a poll report this state.
    fn was_told(&mut self, wanted: &MigrationStatus) -> bool {
        let events = std::iter::from_fn(|| self.events.try_next());
        events.flatten().any(|event| has_reached(&event.event.status, wanted))
    }

    /// Returns an error if the migration has ended.
    async fn check(&self, seen: Seen, wanted: &MigrationStatus) -> Result<(), MigrationError> {
        let error = match seen.status {
            MigrationStatus::Failed => self.failure(seen.reason).await,
            MigrationStatus::Cancelled => MigrationError::Cancelled,
            MigrationStatus::Completed => {
                let wanted = wanted.clone();
                MigrationError::Missed { wanted, status: MigrationStatus::Completed }
            }
            _ => return Ok(()),
        };
        // The outcome is known, even if the connection ends meanwhile.
        let _ = self.finished(&[]).await;
        Err(error)
    }

    /// Returns the failure with its reason.
    async fn failure(&self, reason: Option<String>) -> MigrationError {
        let reason = self.reason(reason).await;
        match self.end {
            End::Any => MigrationError::Failed { reason },
            End::Incoming { exits } => MigrationError::Load { reason, exits },
        }
    }

    /// Returns the reason of a failure or pause. The event does not contain it.
    pub(super) async fn reason(&self, reason: Option<String>) -> Option<String> {
        if reason.is_some() {
            return reason;
        }
        // A destination that fails is about to exit, and may or may not reply.
        self.monitor.ask(commands::QueryMigrate::new()).await.ok()?.error_desc
    }
}

/// A state in which the migration was seen.
pub(super) struct Seen {
    pub(super) status: MigrationStatus,
    pub(super) reason: Option<String>,
}

async fn poll(monitor: &Monitor, pauses: &mut Pauses) -> Result<Option<Seen>, MigrationError> {
    pauses.pause().await;
    let MigrationInfo { status, error_desc: reason, .. } =
        monitor.ask(commands::QueryMigrate::new()).await?;
    Ok(status.map(|status| Seen { status, reason }))
}

/// Returns the state that an event reports. An event that cannot be decoded is skipped; the next
/// poll reads the state.
fn told(
    event: Result<Stamped<events::Migration>, EventError>,
) -> Result<Option<Seen>, MigrationError> {
    match event {
        Ok(event) => Ok(Some(Seen { status: event.event.status, reason: None })),
        Err(EventError::Ended(ended)) => Err(Error::from(ended).into()),
        Err(_) => Ok(None),
    }
}

fn is_over(status: &MigrationStatus) -> bool {
    use MigrationStatus::{Cancelled, Completed, Failed};
    matches!(status, Completed | Failed | Cancelled)
}

/// Returns whether a migration in `status` is, or must have been, in `wanted`.
fn has_reached(status: &MigrationStatus, wanted: &MigrationStatus) -> bool {
    status == wanted
        || !is_occasional(wanted)
            && matches!((step(wanted), step(status)), (Some(first), Some(then)) if first < then)
}

/// Returns whether a migration is in this state only on request or after a fault, so that later
/// states do not imply it.
fn is_occasional(status: &MigrationStatus) -> bool {
    use MigrationStatus as S;
    matches!(
        status,
        S::PreSwitchover | S::PostcopyPaused | S::PostcopyRecoverSetup | S::PostcopyRecover
    )
}

/// Returns the position of a state in the sequence that every completed migration passes.
fn step(status: &MigrationStatus) -> Option<u8> {
    match status {
        MigrationStatus::None => Some(0),
        MigrationStatus::Setup => Some(1),
        MigrationStatus::Active => Some(2),
        // These follow `active`, and each of them is optional.
        MigrationStatus::PreSwitchover
        | MigrationStatus::Device
        | MigrationStatus::PostcopyDevice
        | MigrationStatus::PostcopyActive
        | MigrationStatus::PostcopyPaused
        | MigrationStatus::PostcopyRecoverSetup
        | MigrationStatus::PostcopyRecover
        | MigrationStatus::Colo => Some(3),
        MigrationStatus::Completed => Some(4),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{MigrationStatus as S, has_reached};

    #[test]
    fn what_comes_before_was_passed_through() {
        assert!(has_reached(&S::Active, &S::Active));
        assert!(has_reached(&S::Completed, &S::Active));
        assert!(has_reached(&S::Device, &S::Setup));
        assert!(!has_reached(&S::Setup, &S::Active));
        assert!(!has_reached(&S::Completed, &S::PreSwitchover));
        assert!(has_reached(&S::Completed, &S::PostcopyActive));
        assert!(!has_reached(&S::Completed, &S::PostcopyPaused));
        assert!(!has_reached(&S::Completed, &S::PostcopyRecover));
        assert!(!has_reached(&S::PostcopyPaused, &S::Completed));
    }

    #[test]
    fn failing_passes_through_nothing() {
        assert!(!has_reached(&S::Failed, &S::Active));
        assert!(!has_reached(&S::Cancelled, &S::Setup));
        assert!(has_reached(&S::Cancelled, &S::Cancelled));
        assert!(!has_reached(&S::Unknown("failing".into()), &S::Active));
    }
}
