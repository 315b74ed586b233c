//! A machine that another program has left: what it is doing, in one step.

use std::collections::BTreeMap;

use crate::commands::BlockStream;
use crate::monitor::block::job::keeps_ended;
use crate::monitor::devices::chardev::is_ring_buffer;
use crate::monitor::{Dump, Job, Migration, Monitor, MonitorEvents};
use crate::types::{
    BlockDeviceInfo, BlockExportInfo, BlockInfo, ChardevInfo, DumpQueryResult, FdsetInfo, JobInfo,
    JobStatus, JobType, MemoryDeviceInfo, MigrationCapability, MigrationInfo, StatusInfo,
};
use crate::{Command, Error, commands};

/// A job that an earlier program has started.
#[derive(Debug)]
#[non_exhaustive]
pub struct AdoptedJob {
    /// The state of the job.
    pub info: JobInfo,
    /// The handle, which receives the events of the job since before its state was queried. What
    /// happens to the job from then on is not missed.
    pub handle: Job,
}

/// A migration that an earlier program has started.
#[derive(Debug)]
#[non_exhaustive]
pub struct AdoptedMigration {
    /// The state of the migration, which may have ended long ago.
    pub info: MigrationInfo,
    /// The handle, which receives the events since before the state was queried.
    pub handle: Migration,
}

/// What a machine has and does, as [`Monitor::adopt`] finds it.
///
/// Everything that an interrupted operation of this crate leaves is part of it, except for what QEMU
/// tells nobody:
///
/// - pending requests to unplug a device:
///   [`remove_device_and_wait`](Monitor::remove_device_and_wait) continues them;
/// - descriptors that were passed by name (`getfd`): [`close_file`](Monitor::close_file) closes one
///   that an earlier program has passed by a known name on this socket (7.2, 10.0 and 11.1). The
///   names that operations make begin with `fd-`, and what was passed under them stays open until
///   QEMU ends;
/// - the actions of [`set_action`](Monitor::set_action), which [`reboot`](Monitor::reboot) changes
///   for a while;
/// - files that QEMU has created.
#[derive(Debug)]
#[non_exhaustive]
pub struct Adoption {
    /// All events since before the first query. An event may report what the state shows already.
    pub events: MonitorEvents,
    /// The run state.
    pub status: StatusInfo,
    /// The jobs, including those that have ended and whose outcome nobody has read. A job that ends
    /// while the machine is adopted is not listed if QEMU dismisses it by itself.
    pub jobs: Vec<AdoptedJob>,
    /// The present or the last migration. `None` if there was none.
    pub migration: Option<AdoptedMigration>,
    /// The migration capabilities that are switched on. An operation that was interrupted may have left
    /// some: with `pause-before-switchover`, a migration waits until it is
    /// [continued](Monitor::migrate_continue). [`Monitor::set_migration_capabilities`] switches them
    /// off.
    pub migration_capabilities: Vec<MigrationCapability>,
    /// The dump that is being written.
    pub dump: Option<Dump>,
    /// The present or the last dump, whose status is `none` if there was none.
    pub last_dump: DumpQueryResult,
    /// The block exports, including those that are shutting down.
    pub exports: Vec<BlockExportInfo>,
    /// Whether the NBD server runs, with exports or without. `None` if the server does not permit
    /// the command that shows it: no command of QMP tells it, so `nbd-server-start` is sent with a
    /// descriptor that does not exist, and the kind of refusal shows it.
    pub nbd_server: Option<bool>,
    /// The block nodes, with their dirty bitmaps and the internal snapshots of their images.
    pub nodes: Vec<BlockDeviceInfo>,
    /// The disks and drives: the medium of each, and whether its tray is open.
    pub drives: Vec<BlockInfo>,
    /// The ids of the devices, with their types.
    pub devices: BTreeMap<String, String>,
    /// The ids of the network backends, with their kinds. `None` if the server does not permit
    /// `human-monitor-command`: no command of QMP lists them, so `info network` is read.
    pub netdevs: Option<BTreeMap<String, String>>,
    /// The memory modules and resizable memory, with the size that was requested of the guest.
    pub memory_devices: Vec<MemoryDeviceInfo>,
    /// The ids of the objects, with their types: backends, secrets, I/O threads.
    pub objects: BTreeMap<String, String>,
    /// The character devices.
    pub chardevs: Vec<ChardevInfo>,
    /// The sets of descriptors that were passed to QEMU (`add-fd`), with the text (`opaque`) that
    /// the program gave to each. While the machine runs, 7.2 closes those that nothing uses when the
    /// last connection ends.
    pub fdsets: Vec<FdsetInfo>,
}

impl Adoption {
    /// Returns the ids of the character devices that are ring buffers.
    pub fn ring_buffers(&self) -> impl Iterator<Item = &str> {
        let rings = self.chardevs.iter().filter(|device| is_ring_buffer(device));
        rings.map(|device| device.label.as_str())
    }

    /// Returns the descriptors in sets whose text begins with `prefix`, each as the set and the
    /// descriptor.
    pub fn descriptors<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (i64, i64)> + 'a {
        let all = self.fdsets.iter().flat_map(|set| set.fds.iter().map(|fd| (set.fdset_id, fd)));
        let named = move |opaque: &str| opaque.starts_with(prefix);
        let found = all.filter(move |(_, fd)| fd.opaque.as_deref().is_some_and(named));
        found.map(|(set, fd)| (set, fd.fd))
    }
}

/// # Adopt a machine
impl Monitor {
    /// Finds out what the machine has and does, for a program that has restarted while QEMU went on.
    ///
    /// The subscriptions begin before the first query, so that nothing is missed in between: what is
    /// not in the state comes as an event, and handles know what happened to their job, migration or
    /// dump since. All that is known then goes on as if this program had started it.
    ///
    /// It changes nothing (see below for one exception), and can be dropped and repeated at any time. The page about
    /// [adopting](crate::guide::adopting) describes the rest.
    ///
    /// Before 10.0, it dismisses stream jobs that have ended and were kept (`auto-dismiss` off):
    /// QEMU 7.2 crashes on `query-named-block-nodes` otherwise. Their handles know the outcome.
    ///
    /// # Errors
    ///
    /// Those of [`Monitor::execute`]. A storage daemon refuses, because it has no machine.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use qmp::types::JobStatus;
    /// use qmp::{Client, Monitor};
    ///
    /// let monitor = Monitor::new(Client::connect_unix("/run/vm.qmp").await?);
    /// let adopted = monitor.adopt().await?;
    /// println!("the machine is {}", adopted.status.status);
    /// for mut job in adopted.jobs {
    ///     match job.info.status {
    ///         JobStatus::Ready => job.handle.complete().await?,
    ///         _ => job.handle.wait().await?,
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "reconnect")]
    #[doc(alias = "reattach")]
    #[doc(alias = "recover")]
    #[doc(alias = "restart")]
    pub async fn adopt(&self) -> Result<Adoption, Error> {
        let events = self.events();
        // Dumps and migrations change the run state, which is therefore queried after them.
        let (last_dump, dump) = self.adopt_dump().await?;
        let migration = self.adopt_migration().await?;
        Ok(Adoption {
            events,
            jobs: self.adopt_jobs().await?,
            migration,
            migration_capabilities: self.capabilities_on().await?,
            dump,
            last_dump,
            exports: self.ask(commands::QueryBlockExports::new()).await?,
            nbd_server: self.nbd_server_runs().await?,
            nodes: self.ask(commands::QueryNamedBlockNodes::new().flat(true)).await?,
            drives: self.ask(commands::QueryBlock::new()).await?,
            devices: self.child_types("/machine/peripheral").await?,
            netdevs: self.network_backends().await?,
            memory_devices: self.ask(commands::QueryMemoryDevices::new()).await?,
            objects: self.child_types("/objects").await?,
            chardevs: self.ask(commands::QueryChardev::new()).await?,
            fdsets: self.ask(commands::QueryFdsets::new()).await?,
            status: self.ask(commands::QueryStatus::new()).await?,
        })
    }

    async fn adopt_migration(&self) -> Result<Option<AdoptedMigration>, Error> {
        let handle = self.follow_migration();
        let info = self.ask(commands::QueryMigrate::new()).await?;
        Ok(info.status.is_some().then_some(AdoptedMigration { info, handle }))
    }

    async fn capabilities_on(&self) -> Result<Vec<MigrationCapability>, Error> {
        let all = self.ask(commands::QueryMigrateCapabilities::new()).await?;
        Ok(all.into_iter().filter(|one| one.state).map(|one| one.capability).collect())
    }

    async fn adopt_job(&self, info: JobInfo, mut handle: Job) -> Result<AdoptedJob, Error> {
        let release = self.client().greeting().release();
        let is_stream = info.type_ == JobType::Stream;
        if is_stream
            && info.status == JobStatus::Concluded
            && !keeps_ended(BlockStream::NAME, release)
        {
            handle.read_outcome().await?;
        }
        Ok(AdoptedJob { info, handle })
    }

    /// Finds the jobs. The handle of each receives events since before the query that shows it.
    async fn adopt_jobs(&self) -> Result<Vec<AdoptedJob>, Error> {
        let mut handles = BTreeMap::new();
        loop {
            let jobs = self.ask(commands::QueryJobs::new()).await?;
            if jobs.iter().all(|job| handles.contains_key(&job.id)) {
                let mut adopted = Vec::new();
                for info in jobs {
                    let Some(handle) = handles.remove(&info.id).map(Job::started) else { continue };
                    adopted.push(self.adopt_job(info, handle).await?);
                }
                return Ok(adopted);
            }
            for job in jobs {
                handles.entry(job.id).or_insert_with_key(|id| self.job(id));
            }
        }
    }
}
