//! Postcopy: the machine runs at the destination before all of its memory is there.
//!
//! Observed with `userfaultfd` as root on 7.2, 10.0 and 11.1. The QMP reference and the developers'
//! page on postcopy describe the commands.

use tokio::time::Instant;

use super::wait::Seen;
use super::{
    End, MigrateToError, Migration, MigrationEndpoint, MigrationError, MigrationRoute, endpoint,
};
use crate::connection::race::both;
use crate::monitor::Monitor;
use crate::monitor::waiting::pauses::Pauses;
use crate::monitor::waiting::settle::PATIENCE;
use crate::types::MigrationStatus;
use crate::{Error, OobCommand, Release, commands};

/// From this release on, a source leaves `postcopy-paused` before it replies to the command that
/// continues the postcopy. An older one does so when it is connected, and says nothing if that
/// fails.
const TELLS_AT_ONCE: Release = Release::new(9, 1);

/// The longest pause between two attempts to make a destination listen.
const LONGEST_PAUSE: std::time::Duration = std::time::Duration::from_millis(100);

/// Returns whether the machine runs at the destination, or is about to.
pub(super) fn is_postcopy(status: &MigrationStatus) -> bool {
    use MigrationStatus as S;
    matches!(
        status,
        S::PostcopyDevice
            | S::PostcopyActive
            | S::PostcopyPaused
            | S::PostcopyRecoverSetup
            | S::PostcopyRecover
    )
}

impl Migration {
    /// Sets whether an interrupted postcopy ends the waits of this handle, with
    /// [`MigrationError::PostcopyPaused`]. By default, they wait until a client continues it.
    ///
    /// The migration stays paused: [`Monitor::recover_postcopy`] continues it.
    pub fn pause_ends_waits(mut self, ends: bool) -> Self {
        self.pause_ends_waits = ends;
        self
    }

    /// Switches to postcopy (`migrate-start-postcopy`) as soon as the migration is `active`, and
    /// waits until the machine has left the source: `postcopy-active`, or `completed` if there was
    /// nothing left to send. Call it on the source.
    ///
    /// Both ends need the capability `postcopy-ram` before the migration begins, and a host that
    /// permits `userfaultfd` to the destination. The migration goes on; [`completed`](Self::completed)
    /// waits for its end. From now on it cannot be cancelled, and the machine is lost if either QEMU
    /// ends before.
    ///
    /// If the future is dropped, the switch may or may not happen. A second call is harmless.
    ///
    /// # Errors
    ///
    /// Those of [`wait`](Self::wait), and QEMU's refusal if the capability is off.
    #[doc(alias = "migrate-start-postcopy")]
    pub async fn start_postcopy(&mut self) -> Result<(), MigrationError> {
        self.wait(MigrationStatus::Active).await?;
        self.monitor.ask(commands::MigrateStartPostcopy::new()).await?;
        self.wait(MigrationStatus::PostcopyActive).await
    }

    /// Interrupts a postcopy ([`Monitor::migrate_pause`]), and waits until this end is
    /// `postcopy-paused`.
    ///
    /// Call it on the source when the destination runs the machine (its run state is not `inmigrate`
    /// any more). It is `postcopy-active` a moment before that. An interruption in this moment, by
    /// whatever cause, is no pause for the destination: it fails, and the machine is lost (7.2, 10.0
    /// and 11.1).
    ///
    /// If the future is dropped, the postcopy may be paused. A second call is refused then.
    ///
    /// # Errors
    ///
    /// QEMU's refusal if no postcopy is active; [`MigrationError::Missed`] if it has completed.
    #[doc(alias = "migrate-pause")]
    pub async fn pause_postcopy(&mut self) -> Result<(), MigrationError> {
        self.monitor.migrate_pause().await?;
        self.wait(MigrationStatus::PostcopyPaused).await
    }

    /// Returns an error if a postcopy is interrupted and that ends waits.
    pub(super) async fn mind_pause(&mut self, seen: &Seen) -> Result<(), MigrationError> {
        if seen.status != MigrationStatus::PostcopyPaused {
            self.resumed = None;
            return Ok(());
        }
        let is_connecting = self.resumed.is_some_and(|since| since.elapsed() < PATIENCE);
        if !self.pause_ends_waits || is_connecting {
            return Ok(());
        }
        Err(MigrationError::PostcopyPaused { reason: self.reason(seen.reason.clone()).await })
    }
}

/// # Postcopy: interrupt and recover
impl Monitor {
    /// Interrupts a postcopy (`migrate-pause`), for example because the network between the ends has
    /// failed and neither has noticed. Both ends then become `postcopy-paused`.
    ///
    /// It is sent out of band if the connection has [that](crate::ConnectOptions::oob), because a
    /// destination may answer nothing else while it waits for memory. It returns before the ends are
    /// paused: [`Migration::pause_postcopy`] waits.
    ///
    /// # Errors
    ///
    /// QEMU's own, if no postcopy is active. Before 10.0, a recovery cannot be interrupted.
    #[doc(alias = "migrate-pause")]
    pub async fn migrate_pause(&self) -> Result<(), Error> {
        self.urgently(commands::MigratePause::new()).await
    }

    /// Makes the destination of a paused postcopy listen at another endpoint (`migrate-recover`).
    /// Then [`migrate_resume`](Self::migrate_resume) on the source continues. For both in one step,
    /// there is [`recover_postcopy`](Self::recover_postcopy).
    ///
    /// It is sent out of band if the connection has [that](crate::ConnectOptions::oob). A second call
    /// is accepted and replaces the first endpoint. The waits of the returned handle wait for the
    /// source; a further interruption does not end them.
    ///
    /// If the future is dropped, the destination may listen.
    ///
    /// # Errors
    ///
    /// QEMU's own, if the destination is not `postcopy-paused` or cannot listen.
    /// [`MigrationError::Unsupported`] for a file, whose release has no URI for it.
    #[doc(alias = "migrate-recover")]
    pub async fn migrate_recover(
        &self,
        from: MigrationEndpoint,
    ) -> Result<Migration, MigrationError> {
        let command = endpoint::migrate_recover(&from, self.release())?;
        let events = self.client.subscribe();
        self.urgently(command).await?;
        Ok(Migration::new(self, events, End::Incoming { exits: true }, false))
    }

    /// Continues a paused postcopy from its source to the endpoint `to` (`migrate` with `resume`),
    /// at which the destination listens after [`migrate_recover`](Self::migrate_recover).
    ///
    /// It returns as soon as QEMU begins to connect. The waits of the returned handle end with
    /// [`MigrationError::PostcopyPaused`] if that fails or the postcopy is interrupted again. A source
    /// before 9.1 does not say that it could not connect. It counts as interrupted if it is still
    /// paused after 10 seconds.
    ///
    /// If the future is dropped, the postcopy may continue.
    ///
    /// # Errors
    ///
    /// QEMU's own, if the source is not `postcopy-paused`. [`MigrationError::Unsupported`] and
    /// [`MigrationError::Listens`] as for [`migrate`](Self::migrate).
    #[doc(alias = "resume")]
    pub async fn migrate_resume(&self, to: MigrationEndpoint) -> Result<Migration, MigrationError> {
        let command = endpoint::migrate(&to, self.release())?.resume(true);
        let events = self.client.subscribe();
        self.execute(command).await?;
        let mut migration = Migration::new(self, events, End::Any, false).pause_ends_waits(true);
        migration.resumed = (self.release() < TELLS_AT_ONCE).then(Instant::now);
        Ok(migration)
    }

    /// Recovers a postcopy that was interrupted, and waits until the machine has arrived
    /// (`migrate-pause` and `migrate-recover` on the destination, `migrate` with `resume` on this
    /// source).
    ///
    /// A destination that has not noticed the interruption is paused first. It is asked to listen for
    /// up to 10 seconds, until it is paused.
    ///
    /// A destination that waits for memory may answer only commands that are executed out of band:
    /// connect to it with [`oob`](crate::ConnectOptions::oob), and give a path or a port. With
    /// [`MigrationRoute::Descriptors`] and port 0, it has to answer other commands as well. A route
    /// through a file cannot be used.
    ///
    /// If it fails or is interrupted again, nothing is undone: the memory stays on both ends, and a
    /// second call tries again. If the future is dropped, the recovery continues. If only the
    /// destination was asked by then, a second call continues.
    ///
    /// # Errors
    ///
    /// [`MigrationError::NotPaused`] of the source; [`MigrationError::PostcopyPaused`] of the source if
    /// it cannot connect or is interrupted again; QEMU's refusals.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use qmp::Monitor;
    /// # type Outcome = Result<(), Box<dyn std::error::Error>>;
    /// # async fn example(source: &Monitor, destination: &Monitor) -> Outcome {
    /// use qmp::monitor::{MigrateToError, MigrationError, MigrationRoute};
    ///
    /// let route = |port| MigrationRoute::Tcp("host2".to_owned(), port);
    /// // Another task has called `migrate_start_postcopy`, and then the network fails.
    /// match source.migrate_to(destination, route(4444)).await {
    ///     Err(MigrateToError::Source(MigrationError::PostcopyPaused { .. })) => {
    ///         source.recover_postcopy(destination, route(4445)).await?;
    ///     }
    ///     outcome => outcome?,
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "migrate-recover")]
    #[doc(alias = "migrate-pause")]
    pub async fn recover_postcopy(
        &self,
        destination: &Monitor,
        route: MigrationRoute,
    ) -> Result<(), MigrateToError> {
        self.require_pause().await.map_err(MigrateToError::Source)?;
        let (to, from) = self.endpoints(destination, route).await?;
        let listening = destination.listen_again(from).await;
        let mut incoming = listening.map_err(MigrateToError::Destination)?;
        let to = destination.resolve_port(to).await?;
        let mut outgoing = self.migrate_resume(to).await.map_err(MigrateToError::Source)?;
        let outgoing = async { outgoing.completed().await.map_err(MigrateToError::Source) };
        let incoming = async { incoming.completed().await.map_err(MigrateToError::Destination) };
        both(outgoing, incoming).await.map(|_| ())
    }

    async fn require_pause(&self) -> Result<(), MigrationError> {
        match self.ask(commands::QueryMigrate::new()).await?.status {
            Some(MigrationStatus::PostcopyPaused) => Ok(()),
            status => Err(MigrationError::NotPaused { status }),
        }
    }

    /// Makes a destination listen as soon as it is paused.
    async fn listen_again(&self, from: MigrationEndpoint) -> Result<Migration, MigrationError> {
        // It is refused if the destination has noticed the interruption.
        match self.migrate_pause().await {
            Ok(()) | Err(Error::Server(_)) => {}
            Err(error) => return Err(error.into()),
        }
        let (since, mut pauses) = (Instant::now(), Pauses::up_to(LONGEST_PAUSE));
        loop {
            match self.migrate_recover(from.clone()).await {
                Err(MigrationError::Monitor(Error::Server(_))) if since.elapsed() < PATIENCE => {
                    pauses.pause().await;
                }
                outcome => return outcome,
            }
        }
    }

    /// Executes a command out of band if possible.
    async fn urgently<C: OobCommand>(&self, command: C) -> Result<C::Return, Error> {
        match self.client.oob() {
            true => self.client.execute_oob(command).await,
            false => self.execute(command).await,
        }
    }
}
