//! The state of a machine, saved to a descriptor and restored from one.

use std::os::fd::OwnedFd;
use std::sync::Arc;

use super::state_file::{Passed, Use};
use super::{End, Migration, MigrationEndpoint, MigrationError, endpoint};
use crate::monitor::Monitor;
use crate::monitor::devices::access;
use crate::monitor::devices::descriptor::{Access, listens};
use crate::monitor::waiting::settle::settle;
use crate::types::RunState;
use crate::{CallOptions, Command, DisconnectCause, Error, Release, commands};

/// The release that added the argument `exit-on-error`.
const EXIT_ON_ERROR: Release = Release::new(9, 1);

/// # Save the machine's state, and restore it
impl Monitor {
    /// Saves the state of the machine to a descriptor (`migrate`), and waits until it is complete.
    ///
    /// The descriptor is a regular file, a pipe or a connected socket that is open for writing. It
    /// is passed in the form that the release takes: by name (`getfd`), and since 9.1 regular files
    /// in a set of descriptors (`add-fd`). In a file, the state begins at the file's current offset.
    /// QEMU does not synchronize the file with the disk. The other end of a pipe or socket must be
    /// read meanwhile, and reads the end of the stream after the last byte, once this program has
    /// no copy of the descriptor either.
    ///
    /// The state is that of the memory and the devices. The contents of disks are not part of it.
    /// The machine runs until the end of the migration and is then `postmigrate`.
    /// [`start`](Self::start) lets it go on, and [`quit`](Self::quit) ends it. The
    /// [parameters](Self::set_migration_parameters) and
    /// [capabilities](Self::set_migration_capabilities) of migrations apply, and
    /// [`migration_progress`](Self::migration_progress) follows it.
    ///
    /// If it fails, QEMU closes the descriptor, or it is taken back, and a machine that ran runs.
    /// What was written stays. There is no time limit. A late reply to `migrate` is waited for 10
    /// seconds longer than the deadline of the connection allows, and counts then. After
    /// [`Error::TimedOut`], it is not known whether the saving has begun:
    /// [`query_migration`](Self::query_migration) shows it, and
    /// [`migrate_cancel`](Self::migrate_cancel) ends it.
    ///
    /// If the future is dropped, the saving goes on. With the capability `multifd`, or if it is
    /// dropped before the saving has begun, QEMU may keep the descriptor in a set whose `opaque`
    /// begins with `state-`. The same holds if the connection ends, or if QEMU does not answer
    /// `add-fd` within the deadline and those 10 seconds.
    ///
    /// # Errors
    ///
    /// - [`MigrationError::Direction`] if the descriptor is not open for writing, and
    ///   [`MigrationError::Listens`] if it is a listening socket, before anything is sent
    /// - [`MigrationError::Device`] if the descriptor is a device and this QEMU refuses devices, as
    ///   11.1 does
    /// - [`MigrationError::Failed`] with QEMU's reason, for example if nobody reads the pipe
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use std::fs::File;
    /// # async fn example(monitor: &qmp::Monitor) -> Result<(), Box<dyn std::error::Error>> {
    /// let file = File::create("/var/lib/vm/state")?;
    /// monitor.save_state(file.try_clone()?).await?;
    /// file.sync_all()?;
    /// monitor.quit().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "suspend")]
    #[doc(alias = "managedsave")]
    #[doc(alias = "savevm")]
    pub async fn save_state(&self, to: impl Into<OwnedFd>) -> Result<(), MigrationError> {
        let to = to.into();
        let kind = usable(&to, Use::Write)?;
        let is_told = self.enable_migration_events().await?;
        let passed = self.pass_state(to, kind, Use::Write).await?;
        let command = endpoint::migrate(&passed.endpoint, self.release());
        self.transfer(command, passed, kind, End::Any, is_told).await
    }

    /// Restores the state of a machine from a descriptor (`migrate-incoming`), and waits until it is
    /// complete.
    ///
    /// QEMU must have been started with `-incoming defer`, with the same machine and disks as the
    /// one whose state was saved. The descriptor is a regular file, a pipe or a connected socket
    /// that is open for reading, and is passed like that of [`save_state`](Self::save_state). A file
    /// is read from its current offset.
    ///
    /// When it returns, the machine runs if it ran when the saving began, unless QEMU was started
    /// with `-S`. After a failure, the machine does not exist: QEMU has ended if it is older than
    /// 9.1; a newer one is told to stay, so that the error has the reason. It is `inmigrate`, refuses
    /// to restore anything else, and is only good for [`quit`](Self::quit).
    ///
    /// There is no time limit. QEMU does not notice the end of a pipe from which it has read nothing
    /// (7.2, 10.0 and 11.1), and waits for the state for ever; it notices that of an empty file or
    /// a socket. QEMU does not read what follows the state, and does not miss the last bytes, which
    /// only describe it. Late replies and dropping the future mean the same as for
    /// [`save_state`](Self::save_state), except that nothing cancels the restoring but the end of
    /// QEMU or of the stream.
    ///
    /// # Errors
    ///
    /// - [`MigrationError::NotIncoming`] if QEMU does not wait for a state, and
    ///   [`MigrationError::Direction`] if the descriptor is not open for reading, before it is passed
    /// - [`MigrationError::Device`] as for [`save_state`](Self::save_state)
    /// - [`MigrationError::Load`] if the state is incomplete or is that of another machine, with the
    ///   reason since 9.1
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use std::fs::File;
    /// # async fn example(monitor: &qmp::Monitor) -> Result<(), Box<dyn std::error::Error>> {
    /// monitor.restore_state(File::open("/var/lib/vm/state")?).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "resume")]
    #[doc(alias = "loadvm")]
    pub async fn restore_state(&self, from: impl Into<OwnedFd>) -> Result<(), MigrationError> {
        let from = from.into();
        let kind = usable(&from, Use::Read)?;
        let status = self.execute(commands::QueryStatus::new()).await?.status;
        if status != RunState::Inmigrate {
            return Err(MigrationError::NotIncoming { status });
        }
        let is_told = self.enable_migration_events().await?;
        let passed = self.pass_state(from, kind, Use::Read).await?;
        let command = endpoint::migrate_incoming(&passed.endpoint, self.release());
        let command = command.map(|mut command| {
            command.exit_on_error = (self.release() >= EXIT_ON_ERROR).then_some(false);
            command
        });
        let exits = self.release() < EXIT_ON_ERROR;
        let outcome = self.transfer(command, passed, kind, End::Incoming { exits }, is_told).await;
        outcome.map_err(|error| if exits { exited(error) } else { error })
    }

    /// Runs a migration that uses a passed descriptor from its beginning to its end.
    async fn transfer<C: Command>(
        &self,
        command: Result<C, MigrationError>,
        passed: Passed,
        kind: access::Kind,
        end: End,
        is_told: bool,
    ) -> Result<(), MigrationError> {
        let begun = match command {
            Ok(command) => self.begin_transfer(command, end, is_told).await,
            Err(error) => Err(error),
        };
        let mut migration = match begun {
            Ok(migration) => migration,
            Err(error) => {
                let is_named = matches!(passed.endpoint, MigrationEndpoint::Descriptor { .. });
                self.take_back_state(passed).await;
                return Err(if is_named { refused(kind, error) } else { error });
            }
        };
        let set = passed.set.clone();
        let released = self.release_file(passed, true).await;
        let outcome = migration.completed().await;
        // QEMU may need the set until the end. Where that is not known, it stays until then.
        if let (Some(set), Ok(Some(_)) | Err(_)) = (set, released) {
            let removed = self.drop_from_set(set.fdset_id, set.fd).await;
            outcome?;
            return Ok(removed?);
        }
        outcome
    }

    /// Begins a migration. A late reply counts, because a migration that has begun is not undone by
    /// being ignored.
    async fn begin_transfer<C: Command>(
        &self,
        command: C,
        end: End,
        is_told: bool,
    ) -> Result<Migration, MigrationError> {
        let events = self.client.subscribe();
        settle(&self.client, command, CallOptions::new()).await.outcome?;
        Ok(Migration::new(self, events, end, is_told))
    }
}

/// Tells a QEMU that has exited because of the state, which may have closed the connection before it
/// could say so. A QEMU that was told to end says `SHUTDOWN` first.
fn exited(error: MigrationError) -> MigrationError {
    match &error {
        MigrationError::Monitor(Error::Disconnected(end))
            if end.cause() == DisconnectCause::Server && end.shutdown().is_none() =>
        {
            MigrationError::Load { reason: None, exits: true }
        }
        _ => error,
    }
}

/// Checks that a descriptor can be used, and returns its kind.
fn usable(file: &OwnedFd, usage: Use) -> Result<access::Kind, MigrationError> {
    let failed = |source: std::io::Error| MigrationError::File {
        name: usage.name().to_owned(),
        source: Arc::new(source),
    };
    let access = Access::of(file).map_err(failed)?;
    if !usage.is_possible(access) {
        return Err(MigrationError::Direction { needed: usage.name() });
    }
    if listens(file) {
        return Err(MigrationError::Listens { name: format!("for {}", usage.name()) });
    }
    access::Kind::of(file).map_err(failed)
}

/// Says what to do if QEMU does not take this kind of descriptor.
fn refused(kind: access::Kind, error: MigrationError) -> MigrationError {
    match error {
        MigrationError::Monitor(source @ Error::Server(_))
            if !kind.is_stream() && !kind.is_file() =>
        {
            MigrationError::Device { is: kind.name(), source }
        }
        error => error,
    }
}
