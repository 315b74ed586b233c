//! Running both ends of a migration.

use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::sync::Arc;

use tokio::time::timeout;

use super::postcopy::is_postcopy;
use super::{IncomingOptions, MigrationEndpoint, MigrationError};
use crate::connection::race::both;
use crate::monitor::Monitor;
use crate::monitor::waiting::settle::PATIENCE;
use crate::types::{MigrationCapability, MigrationCapabilityStatus, SocketAddress};
use crate::{CallOptions, Error, commands};

/// The name of the descriptor on both ends. QEMU removes it when the migration begins.
const DESCRIPTOR: &str = "qmp-migration";

/// The way from one QEMU to another.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MigrationRoute {
    /// A pair of connected sockets, one for each QEMU. No other process can connect, and no file
    /// remains. Both monitors must be connected over Unix sockets.
    Descriptors,
    /// A Unix socket at this path.
    Unix(String),
    /// TCP to the destination's host, by a name or address that is valid on both hosts. With port
    /// 0, the destination chooses a port.
    Tcp(String, u16),
    /// A file that both can open, since 8.2. The destination begins when the source is done. The
    /// file stays, also after a failure.
    File(String),
    /// An endpoint for each. The destination listens before the source begins.
    Endpoints {
        /// The endpoint to which the source sends.
        source: MigrationEndpoint,
        /// The endpoint from which the destination receives.
        destination: MigrationEndpoint,
    },
}

/// The reason why a machine was not migrated, with the end that reported it.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum MigrateToError {
    /// The source failed. The machine is still there, unless the connection to it ended; see
    /// [`Monitor::migrate_to`] for whether it runs.
    #[error("migrating away: {0}")]
    Source(MigrationError),
    /// The destination failed.
    #[error("migrating in: {0}")]
    Destination(MigrationError),
    /// The pair of sockets could not be made.
    #[error("cannot make a pair of sockets: {0}")]
    Sockets(Arc<std::io::Error>),
}

/// Switches capabilities, whatever the deadline of the connection.
pub(super) async fn switch(
    monitor: &Monitor,
    capabilities: impl IntoIterator<Item = (MigrationCapability, bool)>,
) -> Result<(), Error> {
    let states = capabilities.into_iter().map(|(one, on)| MigrationCapabilityStatus::new(one, on));
    monitor.ask(commands::MigrateSetCapabilities::new(states)).await
}

/// # Migrate between two QEMUs
impl Monitor {
    /// Migrates the machine to `destination` and waits until it has arrived.
    ///
    /// The destination is a QEMU with the same machine, started with `-incoming defer`. The caller
    /// sets capabilities and parameters on both ends, calls
    /// [`migrate_continue`](Self::migrate_continue) if the source is to pause before it switches
    /// over, and may follow [`migration_progress`](Self::migration_progress). When this method
    /// returns, the machine is running on the destination if it ran before, and both ends have
    /// finished the migration, as after [`Migration::completed`](super::Migration::completed).
    ///
    /// If one end fails, the migration is cancelled on the source, which keeps the machine, and
    /// lets it go on if it ran. A destination that does not fail goes on listening, at a path for
    /// example, because no command ends that: [`quit`](Self::quit) it.
    ///
    /// If the destination dies while the source switches over, from `pre-switchover` on, the source
    /// may have sent everything already: it does not wait for the destination. Its migration is then
    /// `completed` and its run state stays `postmigrate` (7.2, 10.0 and 11.1), so that the machine
    /// runs nowhere. Once it is certain that the destination has ended, [`start`](Self::start) lets
    /// the machine go on at the source. This method fails with
    /// [`MigrateToError::Destination`] in this case.
    ///
    /// [`migrate_start_postcopy`](Self::migrate_start_postcopy) may be called meanwhile. A postcopy
    /// that is interrupted is not cancelled, because the machine runs at the destination then. The
    /// error is [`MigrationError::PostcopyPaused`] of the source, or the end of the connection to the
    /// destination, and [`recover_postcopy`](Self::recover_postcopy) continues.
    ///
    /// If the future is dropped, or the connection to an end, the migration continues there.
    /// [`adopt`](Self::adopt) shows how far it has come.
    ///
    /// # Errors
    ///
    /// The end that failed first, with QEMU's reason.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use qmp::Monitor;
    /// # type Outcome = Result<(), Box<dyn std::error::Error>>;
    /// # async fn example(source: &Monitor, destination: &Monitor) -> Outcome {
    /// use qmp::monitor::MigrationRoute;
    ///
    /// // Both QEMUs run on this host; `destination` was started with `-incoming defer`.
    /// source.migrate_to(destination, MigrationRoute::Descriptors).await?;
    /// source.quit().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "live")]
    pub async fn migrate_to(
        &self,
        destination: &Monitor,
        route: MigrationRoute,
    ) -> Result<(), MigrateToError> {
        if let MigrationRoute::File(path) = &route {
            return self.migrate_through(destination, MigrationEndpoint::file(path)).await;
        }
        let by_descriptors = route == MigrationRoute::Descriptors;
        let outcome = self.migrate_by(destination, route).await;
        if outcome.is_err() && by_descriptors {
            self.take_route_back(destination).await;
        }
        outcome
    }

    /// Takes the sockets back, which are left where the migration did not begin.
    pub(super) async fn take_route_back(&self, destination: &Monitor) {
        let _ = self.take_back(DESCRIPTOR).await;
        let _ = destination.take_back(DESCRIPTOR).await;
    }

    /// Both ends at once.
    async fn migrate_by(
        &self,
        destination: &Monitor,
        route: MigrationRoute,
    ) -> Result<(), MigrateToError> {
        let (to, from) = self.endpoints(destination, route).await?;
        let mut incoming = destination.begin_incoming(from).await?;
        let to = destination.resolve_port(to).await?;
        let outgoing = async {
            let outgoing = self.migrate(to).await.map_err(MigrateToError::Source)?;
            let mut outgoing = outgoing.pause_ends_waits(true);
            outgoing.completed().await.map_err(MigrateToError::Source)
        };
        let incoming = async { incoming.completed().await.map_err(MigrateToError::Destination) };
        let outcome = both(outgoing, incoming).await;
        if outcome.is_err() {
            // The outcome is known, and a source without a migration has nothing to cancel.
            // One whose reply was late may have begun.
            let _ = timeout(PATIENCE, self.cancel_precopy()).await;
        }
        outcome.map(|_| ())
    }

    /// Cancels a migration, unless the machine runs at the destination already.
    pub(super) async fn cancel_precopy(&self) -> Result<(), Error> {
        let status = self.ask(commands::QueryMigrate::new()).await?.status;
        if status.is_some_and(|status| is_postcopy(&status)) {
            return Ok(());
        }
        self.ask(commands::MigrateCancel::new()).await
    }

    /// Migrates one end after the other, through a file.
    async fn migrate_through(
        &self,
        destination: &Monitor,
        file: MigrationEndpoint,
    ) -> Result<(), MigrateToError> {
        let mut outgoing = self.migrate(file.clone()).await.map_err(MigrateToError::Source)?;
        outgoing.completed().await.map_err(MigrateToError::Source)?;
        let mut incoming = destination.begin_incoming(file).await?;
        incoming.completed().await.map_err(MigrateToError::Destination)
    }

    pub(super) async fn begin_incoming(
        &self,
        from: MigrationEndpoint,
    ) -> Result<super::Migration, MigrateToError> {
        let incoming = self.migrate_incoming(from, IncomingOptions::new()).await;
        incoming.map_err(MigrateToError::Destination)
    }

    /// Returns the endpoints of the source and of the destination.
    pub(super) async fn endpoints(
        &self,
        destination: &Monitor,
        route: MigrationRoute,
    ) -> Result<(MigrationEndpoint, MigrationEndpoint), MigrateToError> {
        let one = match route {
            MigrationRoute::Descriptors => {
                let (ours, theirs) =
                    UnixStream::pair().map_err(|error| MigrateToError::Sockets(Arc::new(error)))?;
                let sent = destination.pass(theirs.into()).await;
                sent.map_err(|error| MigrateToError::Destination(error.into()))?;
                let sent = self.pass(ours.into()).await;
                sent.map_err(|error| MigrateToError::Source(error.into()))?;
                MigrationEndpoint::descriptor(DESCRIPTOR)
            }
            MigrationRoute::Unix(path) => MigrationEndpoint::unix(path),
            MigrationRoute::Tcp(host, port) => MigrationEndpoint::tcp(host, port),
            MigrationRoute::File(path) => MigrationEndpoint::file(path),
            MigrationRoute::Endpoints { source, destination } => return Ok((source, destination)),
        };
        Ok((one.clone(), one))
    }

    async fn pass(&self, descriptor: OwnedFd) -> Result<(), Error> {
        let options = CallOptions::new().descriptor(descriptor);
        self.client.execute_with(commands::Getfd::new(DESCRIPTOR), options).await
    }

    /// Inserts the port that the destination has chosen.
    pub(super) async fn resolve_port(
        &self,
        to: MigrationEndpoint,
    ) -> Result<MigrationEndpoint, MigrateToError> {
        let MigrationEndpoint::Tcp { host, port: 0 } = to else { return Ok(to) };
        let info = self.ask(commands::QueryMigrate::new()).await;
        let info = info.map_err(|error| MigrateToError::Destination(error.into()))?;
        let port = info.socket_address.into_iter().flatten().find_map(|address| match address {
            SocketAddress::Inet(address) => address.port.parse().ok(),
            _ => None,
        });
        // Without the port, the source refuses 0 with its own reason.
        Ok(MigrationEndpoint::Tcp { host, port: port.unwrap_or(0) })
    }
}
