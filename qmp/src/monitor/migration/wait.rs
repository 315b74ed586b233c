//! Waiting for a migration to come to a state.

use std::time::Duration;

use super::{Migration, MigrationError};
use crate::monitor::Monitor;
use crate::monitor::waiting::pauses::Pauses;
use crate::monitor::waiting::race::{Either, race};
use crate::types::{MigrationInfo, MigrationStatus, RunState, YankInstance};
use crate::{Error, EventError, Stamped, commands, events};

/// The longest pause between two polls. Events tell most of it earlier, where the capability
/// `events` is on.
const LONGEST_PAUSE: Duration = Duration::from_millis(100);

impl Migration {
    /// Waits until the migration is in this state, or has been since it began.
    ///
    /// The states come from `MIGRATION` events, where the capability `events` is on, and from
    /// `query-migrate` in any case; a source that does not answer while it switches over is
    /// waited for. Without events, a state is taken for passed through if the migration is in
    /// one that comes only after it, except `pre-switchover`.
    ///
    /// When the migration is over, with whichever outcome, this waits until QEMU has finished it,
    /// too: QEMU reports the end while the run state is still `finish-migrate`, and refuses to
    /// start the machine then (seen on 7.2, 10.0 and 11.1). So after `completed` the source is
    /// `postmigrate`, and [`Monitor::start`] lets it go on; the destination runs, or is paused if
    /// it was started with `-S`. After `failed` and `cancelled` a source runs if it ran before. In
    /// all cases the next migration can begin.
    ///
    /// A migration in `pre-switchover` or `postcopy-paused` goes on only when told to, and this
    /// waits for that, too. There is no time limit, and the connection-wide deadline of commands
    /// does not end the wait. Cancel safe: what was seen before is not forgotten.
    ///
    /// # Errors
    ///
    /// - [`MigrationError::Failed`] with QEMU's reason as soon as it has failed, unless that was
    ///   waited for
    /// - [`MigrationError::Cancelled`] as soon as it was cancelled, unless that was waited for
    /// - [`MigrationError::Missed`] if it completes without having been in this state
    /// - [`MigrationError::Monitor`] if the connection ends, as that of a destination does when the
    ///   migration fails
    #[doc(alias = "MigrateWait")]
    pub async fn wait(&mut self, wanted: MigrationStatus) -> Result<(), MigrationError> {
        let mut pauses = Pauses::after_the_first(LONGEST_PAUSE);
        loop {
            let seen = match race(self.events.next(), poll(&self.monitor, &mut pauses)).await {
                Either::First(Some(event)) => told(event)?,
                // The end was told to a wait before this one. Asking tells it again.
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
                Some(seen) => self.check(seen, &wanted).await?,
                None => {}
            }
        }
    }

    /// Waits until the migration is completed. Short for [`wait`](Self::wait).
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
        let mut pauses = Pauses::up_to(LONGEST_PAUSE);
        loop {
            let state = self.monitor.ask(commands::QueryStatus::new()).await?.status;
            let is_saving = matches!(state, RunState::FinishMigrate | RunState::SaveVm);
            if !is_saving && !unfinished.contains(&state) && !self.is_cleaned_up_later().await? {
                return Ok(());
            }
            pauses.pause().await;
        }
    }

    /// Whether QEMU still cleans up after a migration that is over. Until then it refuses another
    /// one, because the connection of the first can still be yanked.
    async fn is_cleaned_up_later(&self) -> Result<bool, Error> {
        let yanks = self.monitor.ask(commands::QueryYank::new()).await?;
        if !yanks.iter().any(|yank| matches!(yank, YankInstance::Migration)) {
            return Ok(false);
        }
        let status = self.monitor.ask(commands::QueryMigrate::new()).await?.status;
        // Otherwise another migration has begun.
        Ok(status.is_some_and(|status| is_over(&status)))
    }

    /// Whether the events that came before the answer to a poll tell of this state.
    fn was_told(&mut self, wanted: &MigrationStatus) -> bool {
        let events = std::iter::from_fn(|| self.events.try_next());
        events.flatten().any(|event| has_reached(&event.event.status, wanted))
    }

    /// An error if the migration is over.
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

    /// The failure with its reason, which the event does not tell.
    async fn failure(&self, reason: Option<String>) -> MigrationError {
        if reason.is_some() {
            return MigrationError::Failed { reason };
        }
        // A destination that fails is about to end, and whether it still answers is chance.
        let info = self.monitor.ask(commands::QueryMigrate::new()).await;
        MigrationError::Failed { reason: info.ok().and_then(|info| info.error_desc) }
    }
}

/// A state in which the migration was seen.
struct Seen {
    status: MigrationStatus,
    reason: Option<String>,
}

async fn poll(monitor: &Monitor, pauses: &mut Pauses) -> Result<Option<Seen>, MigrationError> {
    pauses.pause().await;
    let MigrationInfo { status, error_desc: reason, .. } =
        monitor.ask(commands::QueryMigrate::new()).await?;
    Ok(status.map(|status| Seen { status, reason }))
}

/// The state that an event tells. One that cannot be read is left to the next poll.
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

/// Whether a migration that is in `status` is, or has certainly been, in `wanted`.
fn has_reached(status: &MigrationStatus, wanted: &MigrationStatus) -> bool {
    status == wanted
        // Nothing passes through this one unasked: only who continues it knows whether it was in.
        || *wanted != MigrationStatus::PreSwitchover
            && matches!((step(wanted), step(status)), (Some(first), Some(then)) if first < then)
}

/// The place of a state among those through which every migration goes that completes.
fn step(status: &MigrationStatus) -> Option<u8> {
    match status {
        MigrationStatus::None => Some(0),
        MigrationStatus::Setup => Some(1),
        MigrationStatus::Active => Some(2),
        // These come after it was active, and none of them has to come.
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
    }

    #[test]
    fn failing_passes_through_nothing() {
        assert!(!has_reached(&S::Failed, &S::Active));
        assert!(!has_reached(&S::Cancelled, &S::Setup));
        assert!(has_reached(&S::Cancelled, &S::Cancelled));
        assert!(!has_reached(&S::Unknown("failing".into()), &S::Active));
    }
}
