//! Migrating a machine together with its disks.
//!
//! QEMU's manual describes the parts in its page on live block operations (`drive-mirror` and NBD). The
//! order of the steps was tried on 7.2, 10.0 and 11.1.

use std::fmt;

use tokio::time::timeout;

use super::{
    MigrateToError, Migration, MigrationEndpoint, MigrationError, MigrationRoute, together,
};
use crate::commands::{
    BlockExportAdd, BlockdevAdd, BlockdevDel, BlockdevMirror, MigrateContinue,
    MigrateSetParameters, NbdServerStart, NbdServerStop, QueryMigrateCapabilities, QueryStatus,
};
use crate::connection::race::both;
use crate::monitor::block::job::{Job, JobError, Reached};
use crate::monitor::waiting::settle::PATIENCE;
use crate::monitor::wire::{error_text, fresh};
use crate::monitor::{Monitor, NbdError};
use crate::types::{
    BitmapMigrationBitmapAlias, BitmapMigrationNodeAlias, BlockExportOptions,
    BlockExportOptionsNbd, BlockExportRemoveMode, BlockdevOptions, BlockdevOptionsNbd,
    InetSocketAddress, MigrationCapability, MigrationStatus, MirrorCopyMode, MirrorSyncMode,
    RunState, SocketAddress, SocketAddressLegacy, UnixSocketAddress,
};
use crate::{Command, Error};

/// The way that the contents of disks take: the NBD server of the destination.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StorageRoute {
    /// A Unix socket at this path, which the destination creates.
    Unix(String),
    /// TCP to the destination's host, by a name or address that is valid on both hosts, and a port.
    /// The contents are not encrypted, and whoever can connect can write.
    Tcp(String, u16),
}

impl StorageRoute {
    /// The address as the server takes it.
    fn listening(&self) -> SocketAddressLegacy {
        match self {
            Self::Unix(path) => SocketAddressLegacy::unix(UnixSocketAddress::new(path)),
            Self::Tcp(host, port) => {
                SocketAddressLegacy::inet(InetSocketAddress::new(host, port.to_string()))
            }
        }
    }

    /// The address as the client takes it.
    fn connecting(&self) -> SocketAddress {
        match self {
            Self::Unix(path) => SocketAddress::unix(UnixSocketAddress::new(path)),
            Self::Tcp(host, port) => {
                SocketAddress::inet(InetSocketAddress::new(host, port.to_string()))
            }
        }
    }
}

/// A disk that moves with its machine.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MovedDisk {
    /// The block node of the disk on the source.
    pub node: String,
    /// The block node on the destination that receives the contents. It is at least as large, and the
    /// device that uses `node` on the source uses it there.
    pub target: String,
    /// What is copied: all, or with [`Top`](MirrorSyncMode::Top) only the topmost image of the chain.
    pub sync: MirrorSyncMode,
    /// The dirty bitmaps that move with the disk.
    pub bitmaps: Vec<String>,
    /// The limit of the speed in bytes per second, until the copy is complete.
    pub speed: Option<u32>,
}

impl MovedDisk {
    /// Moves all of the disk `node` to the node of the same name on the destination.
    #[must_use]
    pub fn new(node: impl Into<String>) -> Self {
        let node = node.into();
        let (target, bitmaps) = (node.clone(), Vec::new());
        Self { node, target, sync: MirrorSyncMode::Full, bitmaps, speed: None }
    }

    /// Sets the node on the destination.
    #[must_use]
    pub fn target(mut self, node: impl Into<String>) -> Self {
        self.target = node.into();
        self
    }

    /// Copies only the topmost image of the chain. The destination's node has the rest as its backing
    /// file.
    #[must_use]
    pub fn only_top(mut self) -> Self {
        self.sync = MirrorSyncMode::Top;
        self
    }

    /// Moves a dirty bitmap along.
    #[must_use]
    pub fn bitmap(mut self, name: impl Into<String>) -> Self {
        self.bitmaps.push(name.into());
        self
    }

    /// Limits the speed of the copy, in bytes per second.
    #[must_use]
    pub fn speed(mut self, bytes_per_second: u32) -> Self {
        self.speed = Some(bytes_per_second);
        self
    }

    /// Which bitmaps of a node move. Both ends name the node in the stream as the destination does.
    fn alias(&self, node: &str) -> BitmapMigrationNodeAlias {
        let bitmaps = self.bitmaps.iter().map(|name| BitmapMigrationBitmapAlias::new(name, name));
        BitmapMigrationNodeAlias::new(node, &self.target, bitmaps)
    }
}

/// One of the two QEMUs of a migration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MigrationEnd {
    /// The QEMU that has the machine before.
    Source,
    /// The QEMU that has it afterwards.
    Destination,
}

impl fmt::Display for MigrationEnd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Source => "source",
            Self::Destination => "destination",
        })
    }
}

/// What a failed migration with disks has left, or may have left.
///
/// What a QEMU has whose connection has ended is not listed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct StorageLeft {
    /// The jobs of the source that copy.
    pub jobs: Vec<String>,
    /// The block nodes of the source that are connected to the destination.
    pub nodes: Vec<String>,
    /// The exports of the destination.
    pub exports: Vec<String>,
    /// Whether the NBD server of the destination runs.
    pub server: bool,
    /// The ends that have kept capabilities of this migration.
    pub capabilities: Vec<MigrationEnd>,
}

impl fmt::Display for StorageLeft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.jobs.iter().try_for_each(|job| write!(f, "; job {job} may go on"))?;
        self.nodes.iter().try_for_each(|node| write!(f, "; block node {node} may be left"))?;
        self.exports.iter().try_for_each(|export| write!(f, "; export {export} may be left"))?;
        if self.server {
            f.write_str("; the NBD server may run")?;
        }
        let mut ends = self.capabilities.iter();
        ends.try_for_each(|end| write!(f, "; the {end} may keep capabilities of the migration"))
    }
}

/// The reason why a machine was not migrated with its disks.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StorageMigrationError {
    /// The machine was not migrated: its memory and devices. See [`Monitor::migrate_to`].
    #[error("{source}{left}")]
    Migration {
        /// The end that failed.
        r#source: MigrateToError,
        /// What is left.
        left: StorageLeft,
    },
    /// The destination did not export a node.
    #[error("receiving block node {node}: {source}{left}")]
    Export {
        /// The node of the destination.
        node: String,
        /// The cause.
        r#source: NbdError,
        /// What is left.
        left: StorageLeft,
    },
    /// A disk was not copied.
    #[error("copying block node {node}: {source}{left}")]
    Mirror {
        /// The node of the source.
        node: String,
        /// The cause.
        r#source: JobError,
        /// What is left.
        left: StorageLeft,
    },
    /// A command failed.
    #[error("preparing the {end}: {source}{left}")]
    Monitor {
        /// The end.
        end: MigrationEnd,
        /// The cause.
        r#source: Error,
        /// What is left.
        left: StorageLeft,
    },
}

/// The step that failed.
enum Failed {
    Migration(MigrateToError),
    Export(String, NbdError),
    Mirror(String, JobError),
    Command(MigrationEnd, Error),
}

impl From<MigrateToError> for Failed {
    fn from(error: MigrateToError) -> Self {
        Self::Migration(error)
    }
}

fn of(end: MigrationEnd) -> impl Fn(Error) -> Failed {
    move |error| Failed::Command(end, error)
}

fn at_source(error: MigrationError) -> Failed {
    MigrateToError::Source(error).into()
}

fn at_destination(error: MigrationError) -> Failed {
    MigrateToError::Destination(error).into()
}

/// A disk that is being copied.
struct Copy {
    disk: MovedDisk,
    /// The name of the export, the job, and the node that is connected to the export.
    name: String,
    is_exported: bool,
    is_connected: bool,
    job: Option<Job>,
}

/// A migration with disks that is going on, with what is to be undone.
struct Moving<'a> {
    source: &'a Monitor,
    destination: &'a Monitor,
    copies: Vec<Copy>,
    serves: bool,
    /// The capabilities that were changed, with their former values.
    capabilities: Vec<(MigrationEnd, Vec<(MigrationCapability, bool)>)>,
    memory_moves: bool,
}

impl Moving<'_> {
    fn end(&self, end: MigrationEnd) -> &Monitor {
        match end {
            MigrationEnd::Source => self.source,
            MigrationEnd::Destination => self.destination,
        }
    }

    async fn run(&mut self, storage: StorageRoute, route: MigrationRoute) -> Result<(), Failed> {
        self.check_destination().await?;
        self.prepare().await?;
        self.serve(&storage).await?;
        for index in 0..self.copies.len() {
            self.export(index).await?;
            self.copy(index, &storage).await?;
        }
        for copy in &mut self.copies {
            let node = &copy.disk.node;
            let failed = |error| Failed::Mirror(node.clone(), error);
            let Some(job) = &mut copy.job else { continue };
            if job.ready().await.map_err(failed)? == Reached::End {
                return Err(failed(JobError::Cancelled { id: copy.name.clone() }));
            }
        }
        self.move_memory(route).await
    }

    /// Checks that the destination waits for a machine before anything is copied to its disks.
    async fn check_destination(&self) -> Result<(), Failed> {
        let asked = self.destination.ask(QueryStatus::new()).await;
        let status = asked.map_err(of(MigrationEnd::Destination))?.status;
        match status {
            RunState::Inmigrate => Ok(()),
            status => Err(at_destination(MigrationError::NotIncoming { status })),
        }
    }

    /// Sets the capabilities and the names of bitmaps on both ends.
    async fn prepare(&mut self) -> Result<(), Failed> {
        use MigrationCapability::{DirtyBitmaps, PauseBeforeSwitchover};
        let has_bitmaps = self.copies.iter().any(|copy| !copy.disk.bitmaps.is_empty());
        let bitmaps = has_bitmaps.then_some(DirtyBitmaps);
        let of_source = [PauseBeforeSwitchover].into_iter().chain(bitmaps.clone()).collect();
        self.switch_on(MigrationEnd::Source, of_source).await?;
        self.switch_on(MigrationEnd::Destination, bitmaps.into_iter().collect()).await?;
        if !has_bitmaps {
            return Ok(());
        }
        for end in [MigrationEnd::Source, MigrationEnd::Destination] {
            let aliases = self.copies.iter().map(|Copy { disk, .. }| {
                disk.alias(if end == MigrationEnd::Source { &disk.node } else { &disk.target })
            });
            let parameters = MigrateSetParameters::new().block_bitmap_mapping(aliases);
            self.end(end).ask(parameters).await.map_err(of(end))?;
        }
        Ok(())
    }

    async fn switch_on(
        &mut self,
        end: MigrationEnd,
        wanted: Vec<MigrationCapability>,
    ) -> Result<(), Failed> {
        let monitor = self.end(end);
        let now = monitor.ask(QueryMigrateCapabilities::new()).await.map_err(of(end))?;
        let off: Vec<_> = wanted
            .into_iter()
            .filter(|one| !now.iter().any(|it| it.state && it.capability == *one))
            .collect();
        if off.is_empty() {
            return Ok(());
        }
        let on = off.iter().map(|one| (one.clone(), true));
        let switched = together::switch(monitor, on).await;
        self.capabilities.push((end, off.into_iter().map(|one| (one, false)).collect()));
        switched.map_err(of(end))
    }

    async fn serve(&mut self, storage: &StorageRoute) -> Result<(), Failed> {
        let started = self.destination.ask(NbdServerStart::new(storage.listening())).await;
        self.serves = !is_refused(&started);
        started.map_err(|source| {
            let node = self.copies.first().map_or("", |copy| &copy.disk.target).to_owned();
            Failed::Export(
                node,
                match error_text::nbd_is_running(&source) {
                    true => NbdError::Running { source },
                    false => source.into(),
                },
            )
        })
    }

    async fn export(&mut self, index: usize) -> Result<(), Failed> {
        let copy = &mut self.copies[index];
        let nbd = BlockExportOptionsNbd::new().name(copy.name.as_str());
        let (id, node) = (copy.name.clone(), copy.disk.target.clone());
        let export = BlockExportOptions::nbd(id.as_str(), node.as_str(), nbd).writable(true);
        let exported = self.destination.ask(BlockExportAdd::new(export)).await;
        copy.is_exported = !is_refused(&exported);
        exported
            .map_err(|source| Failed::Export(node.clone(), NbdError::Export { id, node, source }))
    }

    /// Connects to an export, and starts the job.
    async fn copy(&mut self, index: usize, storage: &StorageRoute) -> Result<(), Failed> {
        let (source, copy) = (self.source, &mut self.copies[index]);
        let (name, node) = (copy.name.as_str(), &copy.disk.node);
        let failed = |error| Failed::Mirror(node.clone(), JobError::of(name)(error));
        let nbd = BlockdevOptionsNbd::new(storage.connecting()).export(name);
        let nbd = BlockdevOptions::nbd(nbd).node_name(name);
        let connected = source.ask(BlockdevAdd::new(nbd)).await;
        copy.is_connected = !is_refused(&connected);
        connected.map_err(failed)?;
        let mirror = BlockdevMirror::new(node, name, copy.disk.sync)
            .copy_mode(MirrorCopyMode::WriteBlocking)
            .job_id(name)
            .auto_dismiss(false);
        let mirror = BlockdevMirror { speed: copy.disk.speed.map(i64::from), ..mirror };
        let job = source.job(name);
        let begun = source.ask(mirror).await;
        copy.job = (!is_refused(&begun)).then(|| job.started());
        begun.map_err(failed)
    }

    /// Migrates the machine, and ends the copies while it stands still.
    async fn move_memory(&mut self, route: MigrationRoute) -> Result<(), Failed> {
        let (source, destination) = (self.source, self.destination);
        self.memory_moves = true;
        if let MigrationRoute::File(path) = route {
            let file = MigrationEndpoint::file(path);
            let outgoing = source.migrate(file.clone()).await.map_err(at_source)?;
            self.switch_over(outgoing).await?;
            let mut incoming = destination.begin_incoming(file).await?;
            return incoming.completed().await.map_err(at_destination);
        }
        let (to, from) = source.endpoints(destination, route).await?;
        let mut incoming = destination.begin_incoming(from).await?;
        let to = destination.resolve_port(to).await?;
        let outgoing = async {
            let outgoing = source.migrate(to).await.map_err(at_source)?;
            self.switch_over(outgoing).await
        };
        let incoming = async { incoming.completed().await.map_err(at_destination) };
        both(outgoing, incoming).await.map(|_| ())
    }

    /// Follows the source to its end. The destination's device can use a disk for writing only after
    /// the disk is exported no more.
    async fn switch_over(&mut self, outgoing: Migration) -> Result<(), Failed> {
        let mut outgoing = outgoing.pause_ends_waits(true);
        outgoing.wait(MigrationStatus::PreSwitchover).await.map_err(at_source)?;
        self.end_copies().await?;
        let go_on = MigrateContinue::new(MigrationStatus::PreSwitchover);
        let going_on = self.source.ask(go_on).await;
        going_on.map_err(|error| at_source(error.into()))?;
        outgoing.completed().await.map_err(at_source)
    }

    async fn end_copies(&mut self) -> Result<(), Failed> {
        let (source, destination) = (self.source, self.destination);
        for copy in &mut self.copies {
            let Copy { disk, name, job, .. } = copy;
            let failed = |error| Failed::Mirror(disk.node.clone(), error);
            if let Some(running) = job {
                running.end_mirror().await.map_err(failed)?;
                *job = None;
            }
            let disconnected = source.ask(BlockdevDel::new(name.as_str())).await;
            disconnected.map_err(|error| failed(JobError::of(name)(error)))?;
            copy.is_connected = false;
        }
        for copy in &mut self.copies {
            // All that was written is acknowledged, and the only client has left.
            let removed =
                destination.nbd_block_export_remove(&copy.name, BlockExportRemoveMode::Hard).await;
            removed.map_err(|error| Failed::Export(copy.disk.target.clone(), error))?;
            copy.is_exported = false;
        }
        let stopped = destination.ask(NbdServerStop::new()).await;
        stopped.map_err(of(MigrationEnd::Destination))?;
        self.serves = false;
        Ok(())
    }

    /// Undoes what was done, except for what a machine that has moved has to keep.
    async fn undo(&mut self) -> StorageLeft {
        if self.memory_moves {
            // The outcome is known: a migration that cannot be cancelled has left the source.
            let _ = timeout(PATIENCE, self.source.call_off()).await;
        }
        let mut left = StorageLeft::default();
        for copy in &mut self.copies {
            if let Some(job) = &mut copy.job
                && !is_done(timeout(PATIENCE, job.cancel()).await)
            {
                left.jobs.push(copy.name.clone());
            }
            let node = BlockdevDel::new(copy.name.as_str());
            if copy.is_connected && !attempt(self.source, node).await {
                left.nodes.push(copy.name.clone());
            }
        }
        for copy in self.copies.iter().filter(|copy| copy.is_exported) {
            let mode = BlockExportRemoveMode::Hard;
            let removal = self.destination.nbd_block_export_remove(&copy.name, mode);
            if !matches!(timeout(PATIENCE, removal).await, Ok(Ok(()))) {
                left.exports.push(copy.name.clone());
            }
        }
        left.server = self.serves && !attempt(self.destination, NbdServerStop::new()).await;
        left.capabilities = self.restore_capabilities().await;
        self.forget_what_has_ended(left)
    }

    /// Switches capabilities off again. Returns the ends that have kept them.
    async fn restore_capabilities(&mut self) -> Vec<MigrationEnd> {
        let mut left = Vec::new();
        for (end, former) in std::mem::take(&mut self.capabilities) {
            let switched = timeout(PATIENCE, together::switch(self.end(end), former)).await;
            left.extend((!matches!(switched, Ok(Ok(())))).then_some(end));
        }
        left
    }

    fn forget_what_has_ended(&self, mut left: StorageLeft) -> StorageLeft {
        if self.source.client().is_closed() {
            (left.jobs, left.nodes) = Default::default();
        }
        if self.destination.client().is_closed() {
            (left.exports, left.server) = Default::default();
        }
        left.capabilities.retain(|end| !self.end(*end).client().is_closed());
        left
    }
}

async fn attempt<C: Command>(monitor: &Monitor, command: C) -> bool {
    matches!(timeout(PATIENCE, monitor.ask(command)).await, Ok(Ok(_)))
}

/// Whether a job is gone, however it has ended.
fn is_done(outcome: Result<Result<(), JobError>, tokio::time::error::Elapsed>) -> bool {
    matches!(outcome, Ok(outcome) if !matches!(outcome, Err(JobError::Monitor { .. })))
}

/// Whether QEMU has refused a command, so that there is nothing to undo.
fn is_refused<T>(outcome: &Result<T, Error>) -> bool {
    outcome.as_ref().is_err_and(|error| error.server().is_some())
}

/// # Migrate with disks
impl Monitor {
    /// Migrates the machine to `destination` together with disks that the two do not share, and waits
    /// until it has arrived.
    ///
    /// The destination is a QEMU with the same machine, started with `-incoming defer`, whose devices
    /// have disks of at least the same sizes. What is in these is overwritten. Dirty bitmaps move if
    /// [`MovedDisk::bitmap`] names them. The disks go first, then the memory:
    ///
    /// 1. The destination starts its NBD server (`nbd-server-start`), which must not run, and exports
    ///    the disks (`block-export-add`).
    /// 2. The source copies each disk (`blockdev-mirror` in the copy mode `write-blocking`), until all
    ///    are in sync. [`job`](Self::job) and `query-jobs` show the progress.
    /// 3. The machine migrates over `route` as by [`migrate_to`](Self::migrate_to), with the capability
    ///    `pause-before-switchover`. In `pre-switchover`, when it stands still, the copies are ended
    ///    (`block-job-cancel`), and exports and server are removed. Then it continues
    ///    (`migrate-continue`). The disks of the source stay as they are.
    ///
    /// If a step fails, the migration is cancelled, as well as the jobs; the nodes, the exports and the
    /// server that were added are removed, and the capabilities are those before, each step within 10
    /// seconds. The machine then runs on the source if it ran. For what happens if the destination dies
    /// in the switchover, see [`migrate_to`](Self::migrate_to).
    ///
    /// There is no time limit. If the future is dropped, it stops between two steps and undoes nothing:
    /// copies go on, and a source in `pre-switchover` stays there, with the machine paused.
    /// [`migrate_cancel`](Self::migrate_cancel) lets it go on. Jobs, nodes and exports have the same
    /// names, which begin with `storage-`, and the capabilities `pause-before-switchover` and
    /// `dirty-bitmaps` may stay on. [`adopt`](Self::adopt) shows all of it.
    ///
    /// # Errors
    ///
    /// [`StorageMigrationError`] with the first step that failed and what is left. Its
    /// [`Migration`](StorageMigrationError::Migration) is [`MigrationError::NotIncoming`] before anything
    /// is done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use qmp::Monitor;
    /// # type Outcome = Result<(), Box<dyn std::error::Error>>;
    /// # async fn example(source: &Monitor, destination: &Monitor) -> Outcome {
    /// use qmp::monitor::{MigrationRoute, MovedDisk, StorageRoute};
    ///
    /// let disks = [MovedDisk::new("disk0").bitmap("nightly"), MovedDisk::new("disk1")];
    /// let storage = StorageRoute::Tcp("host2".to_owned(), 10809);
    /// let memory = MigrationRoute::Tcp("host2".to_owned(), 0);
    /// source.migrate_with_storage(destination, disks, storage, memory).await?;
    /// source.quit().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "live")]
    #[doc(alias = "mirror")]
    #[doc(alias = "blockdev-mirror")]
    #[doc(alias = "copy-storage-all")]
    pub async fn migrate_with_storage(
        &self,
        destination: &Monitor,
        disks: impl IntoIterator<Item = MovedDisk>,
        storage: StorageRoute,
        route: MigrationRoute,
    ) -> Result<(), StorageMigrationError> {
        let copies = disks.into_iter().map(|disk| {
            let name = fresh::name("storage");
            Copy { disk, name, is_exported: false, is_connected: false, job: None }
        });
        let mut moving = Moving {
            source: self,
            destination,
            copies: copies.collect(),
            serves: false,
            capabilities: Vec::new(),
            memory_moves: false,
        };
        let by_descriptors = route == MigrationRoute::Descriptors;
        let Err(failed) = moving.run(storage, route).await else {
            // The machine has moved, whether or not they are switched off.
            moving.restore_capabilities().await;
            return Ok(());
        };
        let left = moving.undo().await;
        if by_descriptors {
            self.take_route_back(destination).await;
        }
        Err(match failed {
            Failed::Migration(source) => StorageMigrationError::Migration { source, left },
            Failed::Export(node, source) => StorageMigrationError::Export { node, source, left },
            Failed::Mirror(node, source) => StorageMigrationError::Mirror { node, source, left },
            Failed::Command(end, source) => StorageMigrationError::Monitor { end, source, left },
        })
    }

    /// Cancels a migration and waits for its end, unless the machine has left.
    async fn call_off(&self) -> Result<(), MigrationError> {
        self.cancel_precopy().await?;
        let mut migration = self.follow_migration().pause_ends_waits(true);
        if self.query_migration().await?.status.is_none() {
            return Ok(());
        }
        migration.wait(MigrationStatus::Cancelled).await
    }
}
