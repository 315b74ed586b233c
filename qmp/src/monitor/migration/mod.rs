//! Migrating a machine from one QEMU to another, or to a file and back.
//!
//! QEMU's behaviour is described in the QMP reference, section Migration, and in the developers'
//! pages on the migration framework and on postcopy. The states of a migration were observed on 7.2,
//! 10.0 and 11.1. `channels` and files were added in 8.2, `exit-on-error` and the state
//! `postcopy-recover-setup` in 9.1.

mod endpoint;
mod postcopy;
mod progress;
mod state;
mod state_file;
mod storage;
mod together;
mod wait;

use std::sync::Arc;

use tokio::time::Instant;

use crate::monitor::Monitor;
use crate::types::{MigrationCapability, MigrationCapabilityStatus, MigrationStatus};
use crate::{Error, Release, Subscription, commands, events, types};

use state_file::Use;

pub use endpoint::MigrationEndpoint;
pub use progress::{MigrationProgress, MigrationProgressStream};
pub use storage::{MigrationEnd, MovedDisk, StorageLeft, StorageMigrationError, StorageRoute};
pub use together::{MigrateToError, MigrationRoute};

/// The reason why a migration did not succeed or a wait for it failed.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum MigrationError {
    /// The migration failed.
    #[error("the migration failed: {}", reason.as_deref().unwrap_or("QEMU did not say why"))]
    Failed {
        /// QEMU's `error-desc`.
        reason: Option<String>,
    },
    /// The destination could not load the state: it is incomplete, damaged, or that of another
    /// machine.
    ///
    /// The machine does not exist there. A QEMU that stays (since 9.1, with
    /// [`exit_on_error`](IncomingOptions::exit_on_error) off) is `inmigrate` for good: it accepts
    /// neither another `migrate-incoming` nor, in effect, `cont` and `system_reset` (seen on 10.0
    /// and 11.1), and is only good for [`quit`](Monitor::quit).
    #[error(
        "the state was not loaded: {}; {}",
        reason.as_deref().unwrap_or("QEMU did not say why"),
        if *exits {
            "QEMU has ended, its standard error has the reason"
        } else {
            "QEMU stays without a machine, quit it and start another one"
        }
    )]
    Load {
        /// QEMU's `error-desc`. A QEMU that exits may not report it.
        reason: Option<String>,
        /// Whether QEMU's process exits because of it.
        exits: bool,
    },
    /// A postcopy is interrupted: the connection between the ends was lost, or
    /// [`migrate_pause`](Monitor::migrate_pause) was called. Some of the memory is on each end, so
    /// that neither may be ended. [`recover_postcopy`](Monitor::recover_postcopy) continues it.
    #[error(
        "the postcopy is paused ({}): keep both ends, and recover it (`Monitor::recover_postcopy`)",
        reason.as_deref().unwrap_or("QEMU did not say why")
    )]
    PostcopyPaused {
        /// QEMU's `error-desc`. Releases before 10.0 and destinations have none.
        reason: Option<String>,
    },
    /// There is no interrupted postcopy to be recovered. Nothing was changed.
    #[error(
        "the migration is {}: only a paused postcopy is recovered",
        status.as_ref().map_or("none", |status| status.as_str())
    )]
    NotPaused {
        /// The state of the migration on the source. `None` if there was none.
        status: Option<MigrationStatus>,
    },
    /// The migration was cancelled.
    #[error("the migration was cancelled")]
    Cancelled,
    /// The migration ended without passing through the state that was waited for.
    #[error("the migration is {status} and was never {wanted}")]
    Missed {
        /// The state that was waited for.
        wanted: MigrationStatus,
        /// The state in which it ended.
        status: MigrationStatus,
    },
    /// This release of QEMU does not support what was requested.
    #[error("QEMU {release} does not know {what}, which came with {since}")]
    Unsupported {
        /// The feature that was requested.
        what: &'static str,
        /// The first release that has it.
        since: Release,
        /// The server's release.
        release: Release,
    },
    /// The descriptor is a socket that listens. QEMU would take it for a connected one. Hand over a
    /// connected socket, or let QEMU itself listen at a [path](MigrationEndpoint::unix).
    #[error(
        "descriptor {name} is a listening socket: a migration needs a connected one, or a path"
    )]
    Listens {
        /// The descriptor's name.
        name: String,
    },
    /// The file that was handed over cannot be used.
    #[error("cannot use the file that was handed over as {name}: {source}")]
    File {
        /// The descriptor's name.
        name: String,
        /// The operating system's error.
        r#source: Arc<std::io::Error>,
    },
    /// The descriptor is not open for what it was passed for. Nothing was sent.
    #[error("the descriptor is not open for {needed}: pass one that is")]
    Direction {
        /// `reading` or `writing`.
        needed: &'static str,
    },
    /// The descriptor is a device, and this QEMU takes only files, pipes and sockets (11.1).
    #[error("QEMU takes no state from or to {is}: {source}; pass a pipe, and copy between the two")]
    Device {
        /// What the descriptor is, for example `a block device`.
        is: &'static str,
        /// QEMU's refusal.
        r#source: Error,
    },
    /// QEMU does not wait for the state of a machine. Nothing was changed.
    #[error(
        "the machine is {status}: a state is restored into a QEMU started with -incoming defer"
    )]
    NotIncoming {
        /// The run state of the machine.
        status: types::RunState,
    },
    /// A command failed, or the connection ended.
    #[error(transparent)]
    Monitor(#[from] Error),
}

/// A migration that has begun, seen from one of its ends.
///
/// It receives events from before the command that started it, so that [`wait`](Self::wait) misses
/// no state. Dropping it does not affect the migration.
#[derive(Debug)]
#[must_use = "the migration has only begun: `wait` tells how it goes"]
pub struct Migration {
    monitor: Monitor,
    events: Subscription<events::Migration>,
    /// `true` if QEMU is known to send events for the states.
    is_told: bool,
    end: End,
    pause_ends_waits: bool,
    /// Since when a source was to continue a postcopy without having left `postcopy-paused`.
    resumed: Option<Instant>,
}

/// The end of a migration from which it is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// The source, or either end of a migration that another client has started.
    Any,
    /// The destination.
    Incoming {
        /// Whether QEMU exits if it cannot load the state.
        exits: bool,
    },
}

impl Migration {
    fn new(
        monitor: &Monitor,
        events: Subscription<events::Migration>,
        end: End,
        is_told: bool,
    ) -> Self {
        let monitor = monitor.clone();
        Self { monitor, events, is_told, end, pause_ends_waits: false, resumed: None }
    }
}

/// Options of a destination that begins to listen.
#[derive(Clone, Debug, Default)]
pub struct IncomingOptions {
    exit_on_error: Option<bool>,
}

impl IncomingOptions {
    /// Creates options that leave QEMU's defaults.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets whether the destination's process exits when the migration fails. The default is yes.
    /// The option was added in 9.1; older releases always exit.
    #[must_use]
    pub fn exit_on_error(mut self, exit: bool) -> Self {
        self.exit_on_error = Some(exit);
        self
    }
}

/// # One end of a migration
impl Monitor {
    /// Switches capabilities of the migration on or off (`migrate-set-capabilities`). Most of them
    /// must be the same on both ends.
    ///
    /// # Errors
    ///
    /// QEMU's own, during a migration, and for capabilities that the release or the host lacks.
    #[doc(alias = "MigrateSetCapabilities")]
    pub async fn set_migration_capabilities(
        &self,
        capabilities: impl IntoIterator<Item = (MigrationCapability, bool)>,
    ) -> Result<(), Error> {
        let capabilities = capabilities
            .into_iter()
            .map(|(capability, state)| MigrationCapabilityStatus::new(capability, state));
        self.execute(commands::MigrateSetCapabilities::new(capabilities)).await
    }

    /// Sets parameters of the migration (`migrate-set-parameters`), also during a migration.
    ///
    /// Bandwidths are in bytes per second, and the downtime limit is in milliseconds.
    ///
    /// # Errors
    ///
    /// QEMU's own, for values out of range and for parameters that the release lacks.
    #[doc(alias = "MigrateSetParameters")]
    pub async fn set_migration_parameters(
        &self,
        parameters: commands::MigrateSetParameters,
    ) -> Result<(), Error> {
        self.execute(parameters).await
    }

    /// Queries the present or the last migration (`query-migrate`).
    ///
    /// Sizes are in bytes, times in milliseconds. If there was no migration, the reply has no
    /// status.
    ///
    /// # Errors
    ///
    /// Those of any command. A source may take seconds to answer while it switches over.
    #[doc(alias = "QueryMigrate")]
    pub async fn query_migration(&self) -> Result<types::MigrationInfo, Error> {
        self.execute(commands::QueryMigrate::new()).await
    }

    /// Starts migrating the machine to the endpoint `to` (`migrate`).
    ///
    /// Servers since 8.2 receive the endpoint as `channels`, older ones as `uri`. The method first
    /// switches the capability `events` on, which stays on. The other end does not need it. It
    /// returns as soon as QEMU has started the migration. If the future is dropped, the migration
    /// may still start.
    ///
    /// # Errors
    ///
    /// [`MigrationError::Unsupported`] for an endpoint that the release lacks,
    /// [`MigrationError::Listens`] for a listening socket; otherwise QEMU's own, for example if a
    /// migration is in progress or a device cannot be migrated.
    #[doc(alias = "Migrate")]
    pub async fn migrate(&self, to: MigrationEndpoint) -> Result<Migration, MigrationError> {
        let is_told = self.enable_migration_events().await?;
        let to = self.pass_file(to, Use::Write).await?;
        let command = endpoint::migrate(&to.endpoint, self.release())?;
        let events = self.client.subscribe();
        let begun = self.execute(command).await;
        let released = self.release_file(to, begun.is_ok()).await;
        begun?;
        released?;
        Ok(Migration::new(self, events, End::Any, is_told))
    }

    /// Begins to listen for an incoming migration (`migrate-incoming`). QEMU must have been started
    /// with `-incoming defer`.
    ///
    /// It returns as soon as QEMU listens. Then the source can begin, and
    /// [`completed`](Migration::completed) waits until the machine has arrived. The capability
    /// `events` is switched on before, as by [`migrate`](Self::migrate).
    ///
    /// # Errors
    ///
    /// [`MigrationError::Unsupported`] for an endpoint or option that the release lacks;
    /// otherwise QEMU's own.
    #[doc(alias = "MigrateIncoming")]
    pub async fn migrate_incoming(
        &self,
        from: MigrationEndpoint,
        options: IncomingOptions,
    ) -> Result<Migration, MigrationError> {
        if options.exit_on_error.is_some() {
            self.require(Release::new(9, 1), "exit-on-error")?;
        }
        let is_told = self.enable_migration_events().await?;
        let from = self.pass_file(from, Use::Read).await?;
        let mut command = endpoint::migrate_incoming(&from.endpoint, self.release())?;
        command.exit_on_error = options.exit_on_error;
        let events = self.client.subscribe();
        let begun = self.execute(command).await;
        let released = self.release_file(from, begun.is_ok()).await;
        begun?;
        released?;
        let exits = options.exit_on_error != Some(false);
        Ok(Migration::new(self, events, End::Incoming { exits }, is_told))
    }

    /// Makes QEMU send events for the states of a migration, and returns whether it is known that it
    /// does. Without them, the states are polled.
    async fn enable_migration_events(&self) -> Result<bool, Error> {
        match self.set_migration_capabilities([(MigrationCapability::Events, true)]).await {
            // During a migration, QEMU refuses this command, and also the one that follows.
            Err(Error::Server(_)) => Ok(false),
            outcome => outcome.map(|()| true),
        }
    }

    /// Waits until the migration is in this state, or has passed through it.
    ///
    /// It is meant for migrations that another client started. [`Migration::wait`] follows the same
    /// rules and also knows the states before the call. If there was no migration, this method
    /// waits for one; otherwise the last one counts.
    ///
    /// # Errors
    ///
    /// Those of [`Migration::wait`].
    #[doc(alias = "MigrateWait")]
    pub async fn migrate_wait(&self, status: MigrationStatus) -> Result<(), MigrationError> {
        self.follow_migration().wait(status).await
    }

    /// Follows a migration that another client has started or will start.
    pub(crate) fn follow_migration(&self) -> Migration {
        Migration::new(self, self.client.subscribe(), End::Any, false)
    }

    /// Continues a source that waits in `pre-switchover` (`migrate-continue`). The capability
    /// `pause-before-switchover` makes a source wait there.
    ///
    /// # Errors
    ///
    /// QEMU's own, if the source does not wait there.
    #[doc(alias = "MigrateContinue")]
    pub async fn migrate_continue(&self) -> Result<(), Error> {
        self.execute(commands::MigrateContinue::new(MigrationStatus::PreSwitchover)).await
    }

    /// Cancels the migration on its source (`migrate_cancel`). Without a migration, it has no
    /// effect.
    ///
    /// It returns before the migration is cancelled; wait for [`MigrationStatus::Cancelled`]. The
    /// machine keeps running on the source.
    ///
    /// Never cancel a postcopy: the machine runs at the destination. 10.0 and 11.1 refuse it. 7.2
    /// accepts it, and a source whose postcopy is paused then stays `cancelling` and cannot continue
    /// it any more.
    ///
    /// # Errors
    ///
    /// Those of [`Monitor::execute`]. QEMU refuses this command only during a postcopy.
    pub async fn migrate_cancel(&self) -> Result<(), Error> {
        self.execute(commands::MigrateCancel::new()).await
    }

    /// Switches to postcopy (`migrate-start-postcopy`): the machine continues at the destination
    /// and fetches memory on demand. Both ends need the capability `postcopy-ram`.
    ///
    /// It returns before the switch. [`Migration::start_postcopy`] waits for it.
    ///
    /// # Errors
    ///
    /// QEMU's own, if the capability is off or no migration is in progress.
    #[doc(alias = "migrate-start-postcopy")]
    pub async fn migrate_start_postcopy(&self) -> Result<(), Error> {
        self.execute(commands::MigrateStartPostcopy::new()).await
    }

    fn release(&self) -> Release {
        self.client.greeting().release()
    }

    fn require(&self, since: Release, what: &'static str) -> Result<(), MigrationError> {
        let release = self.release();
        match release < since {
            true => Err(MigrationError::Unsupported { what, since, release }),
            false => Ok(()),
        }
    }
}
