//! Operations on virtual machines that consist of more than one command.
//!
//! A [`Monitor`] uses a [`Client`] and is as cheap to clone. The table lists the operations, the
//! methods for them, and the commands that they send:
//!
//! | to | methods | commands |
//! |---|---|---|
//! | connect, and keep one monitor per socket | [`MonitorOptions::connect`], [`Registry::connect`], [`disconnect`](Monitor::disconnect), [`wait`](Monitor::wait) | `qmp_capabilities` |
//! | adopt a machine that another program has left | [`adopt`](Monitor::adopt) | `query-status`, `query-jobs`, `query-migrate`, `query-dump`, `info network` and more |
//! | run, pause and end the machine | [`start`](Monitor::start), [`pause`](Monitor::pause), [`powerdown`](Monitor::powerdown), [`quit`](Monitor::quit), [`shutdown`](Monitor::shutdown), [`reboot`](Monitor::reboot), [`status`](Monitor::status), [`set_action`](Monitor::set_action) | `cont`, `stop`, `system_powerdown`, `quit`, `query-status`, `set-action` |
//! | receive events | [`events`](Monitor::events), [`device_events`](Monitor::device_events), [`tray_openings`](Monitor::tray_openings), [`watch_agent`](Monitor::watch_agent) | `ringbuf-read` |
//! | reset the machine, and distinguish resets | [`reset`](Monitor::reset), [`expect_reset`](Monitor::expect_reset), [`handle_reset`](Monitor::handle_reset) | `system_reset` |
//! | plug and unplug disks | [`add_block_device`](Monitor::add_block_device), [`remove_block_device`](Monitor::remove_block_device), [`eject`](Monitor::eject) | `blockdev-add`, `device_add`, `qom-set`, `blockdev-del`, `eject` |
//! | query, resize and throttle disks | [`query_block`](Monitor::query_block), [`block_stats`](Monitor::block_stats), [`update_block_size`](Monitor::update_block_size), [`set_block_throttle`](Monitor::set_block_throttle), [`block_dev_snapshot`](Monitor::block_dev_snapshot) | `query-block`, `query-blockstats`, `block_resize`, `block_set_io_throttle`, `blockdev-snapshot` |
//! | find what a disk reads from | [`backing_chain`](Monitor::backing_chain) | `query-named-block-nodes`, before 10.1 also `x-debug-query-block-graph` |
//! | watch for reads and writes that fail, and resume | [`io_errors`](Monitor::io_errors), [`resume_after_io_error`](Monitor::resume_after_io_error) | `query-block`, `query-status`, `cont` |
//! | copy, commit and mirror disks | [`start_job`](Monitor::start_job), [`block_commit`](Monitor::block_commit), [`block_dev_mirror`](Monitor::block_dev_mirror), [`job`](Monitor::job) | `block-commit`, `blockdev-mirror`, `query-jobs`, `job-complete`, `job-cancel`, `job-pause`, `job-dismiss` |
//! | create images and overlays | [`create_image`](Monitor::create_image), [`snapshot_to`](Monitor::snapshot_to) | `blockdev-create`, `blockdev-add`, `blockdev-snapshot` |
//! | keep internal snapshots | [`save_snapshot`](Monitor::save_snapshot), [`load_snapshot`](Monitor::load_snapshot), [`delete_snapshot`](Monitor::delete_snapshot), [`snapshots`](Monitor::snapshots) | `snapshot-save`, `snapshot-load`, `snapshot-delete` |
//! | change media | [`change_medium`](Monitor::change_medium), [`eject`](Monitor::eject) | `blockdev-open-tray`, `blockdev-insert-medium` |
//! | back up disks as chains | [`back_up`](Monitor::back_up) | `blockdev-create`, `blockdev-add`, `block-dirty-bitmap-add`, `transaction`, `blockdev-del` |
//! | back up disks | [`backup_transaction`](Monitor::backup_transaction), [`run_transaction`](Monitor::run_transaction), [`add_dirty_bitmaps`](Monitor::add_dirty_bitmaps), [`freeze_dirty_bitmap`](Monitor::freeze_dirty_bitmap) | `transaction` |
//! | export disks | [`nbd_server_start_at`](Monitor::nbd_server_start_at), [`nbd_block_export_add`](Monitor::nbd_block_export_add), [`nbd_server_stop`](Monitor::nbd_server_stop), [`add_vhost_user_export`](Monitor::add_vhost_user_export) | `nbd-server-start`, `block-export-add`, `nbd-server-stop` |
//! | plug devices whose work another process does (virtiofs, vhost-user disks and networks) | [`add_vhost_user_device`](Monitor::add_vhost_user_device), [`remove_vhost_user_device`](Monitor::remove_vhost_user_device), [`remove_vhost_user_nic`](Monitor::remove_vhost_user_nic) | `chardev-add`, `netdev_add`, `device_add`, and those for unplugging |
//! | plug and unplug other devices | [`add_device`](Monitor::add_device), [`remove_device_and_wait`](Monitor::remove_device_and_wait), [`add_nic`](Monitor::add_nic), [`remove_nic`](Monitor::remove_nic), [`set_nic_link`](Monitor::set_nic_link), [`pci_device`](Monitor::pci_device) | `device_add`, `device_del`, `netdev_add`, `netdev_del`, `set_link`, `query-pci` |
//! | retry after a deadline: add what is not there yet | [`ensure_block_node`](Monitor::ensure_block_node), [`ensure_block_device`](Monitor::ensure_block_device), [`ensure_device`](Monitor::ensure_device), [`ensure_object`](Monitor::ensure_object), [`ensure_chardev`](Monitor::ensure_chardev), [`ensure_netdev`](Monitor::ensure_netdev), [`ensure_nic`](Monitor::ensure_nic) | `blockdev-add`, `device_add`, `object-add`, `chardev-add`, `netdev_add`; after a refusal `query-named-block-nodes`, `query-chardev`, `qom-list`, `qom-get` |
//! | find a PCI slot for a device, and the guest's address of one | [`free_pci_slot`](Monitor::free_pci_slot), [`free_pci_slot_on`](Monitor::free_pci_slot_on), [`pci_buses`](Monitor::pci_buses), [`pci_path`](Monitor::pci_path) | `qom-list-types`, `qom-list`, `qom-get` |
//! | use character devices | [`add_chardev`](Monitor::add_chardev), [`add_reconnecting_chardev`](Monitor::add_reconnecting_chardev), [`change_chardev_to_socket`](Monitor::change_chardev_to_socket), [`ringbuf_read`](Monitor::ringbuf_read) | `chardev-add`, `chardev-change`, `ringbuf-read` |
//! | read and write a console | [`open_console`](Monitor::open_console), [`add_console`](Monitor::add_console) | `getfd`, `chardev-change`, `chardev-add` |
//! | protect displays, and hand over clients | [`set_display_password`](Monitor::set_display_password), [`add_client`](Monitor::add_client) | `set_password`, `expire_password`, `getfd`, `add_client` |
//! | plug disks, networks and character devices whose files are passed as descriptors | [`add_block_device_with`](Monitor::add_block_device_with), [`add_block_node_with`](Monitor::add_block_node_with), [`add_nic_with`](Monitor::add_nic_with), [`add_netdev_with`](Monitor::add_netdev_with), [`add_tap_nic`](Monitor::add_tap_nic), [`add_chardev_with`](Monitor::add_chardev_with) | `add-fd`, `getfd`, and those for plugging |
//! | pass files | [`send_file`](Monitor::send_file), [`close_file`](Monitor::close_file), [`remove_fd_from_fdset`](Monitor::remove_fd_from_fdset) | `getfd`, `closefd`, `add-fd`, `remove-fd` |
//! | plug and unplug processors and memory | [`plug_cpus`](Monitor::plug_cpus), [`plug_cpus_to`](Monitor::plug_cpus_to), [`plug_cpu`](Monitor::plug_cpu), [`unplug_cpu`](Monitor::unplug_cpu), [`plug_memory`](Monitor::plug_memory), [`unplug_memory`](Monitor::unplug_memory), [`resize_memory`](Monitor::resize_memory) | `query-hotpluggable-cpus`, `device_add`, `device_del`, `object-add`, `object-del`, `qom-set` |
//! | query memory and processors, and set the balloon | [`memory_size`](Monitor::memory_size), [`balloon_to`](Monitor::balloon_to), [`balloon_stats`](Monitor::balloon_stats), [`cpus`](Monitor::cpus), [`cpu_threads_by_index`](Monitor::cpu_threads_by_index), [`hotpluggable_cpus`](Monitor::hotpluggable_cpus), [`cpu_model`](Monitor::cpu_model) | `query-memory-size-summary`, `balloon`, `qom-get`, `query-cpus-fast`, `query-hotpluggable-cpus`, `query-cpu-model-expansion` |
//! | sample statistics, and compute rates | [`sampler`](Monitor::sampler), [`Sampler::sample`], [`Sample::rates_since`] | `query-stats-schemas`, `query-blockstats`, `query-balloon`, `query-stats` |
//! | take pictures and dumps | [`screendump`](Monitor::screendump), [`screendump_to`](Monitor::screendump_to), [`screenshot`](Monitor::screenshot), [`dump_guest_memory`](Monitor::dump_guest_memory) | `screendump`, `add-fd`, `remove-fd`, `dump-guest-memory` |
//! | migrate | [`Monitor::migrate_to`], [`set_migration_capabilities`](Monitor::set_migration_capabilities), [`set_migration_parameters`](Monitor::set_migration_parameters) | `migrate`, `migrate-incoming`, `query-migrate` |
//! | migrate with disks that are not shared | [`migrate_with_storage`](Monitor::migrate_with_storage) | `nbd-server-start`, `block-export-add`, `blockdev-add`, `blockdev-mirror`, `block-job-cancel`, `migrate-continue`, and those for migrating |
//! | switch to postcopy, interrupt and recover it | [`Migration::start_postcopy`], [`Migration::pause_postcopy`], [`recover_postcopy`](Monitor::recover_postcopy) | `migrate-start-postcopy`, `migrate-pause`, `migrate-recover`, `migrate` |
//! | save the state of the machine, and restore it | [`save_state`](Monitor::save_state), [`restore_state`](Monitor::restore_state) | `getfd`, `add-fd`, `migrate`, `migrate-incoming`, `query-migrate` |
//! | add objects, read and set properties | [`add_object`](Monitor::add_object), [`add_secret`](Monitor::add_secret), [`qom_get`](Monitor::qom_get), [`qom_set`](Monitor::qom_set) | `object-add`, `qom-get`, `qom-set` |
//! | do anything else | [`execute`](Monitor::execute), [`run`](Monitor::run), [`run_json`](Monitor::run_json) | any |
//!
//! # Waits
//!
//! The table lists the guarantees of each operation that waits. QEMU often reports the end of an
//! operation before it has finished it (observed on 7.2, 10.0 and 11.1). An event therefore only
//! triggers a query, and the wait ends when the queried state shows that the operation is done.
//!
//! | operation | waits for | guarantees on success | what else ends it | what is undone |
//! |---|---|---|---|---|
//! | [`Dump::wait`], [`Dump::progress`], [`dump_guest_memory`](Monitor::dump_guest_memory) | `DUMP_COMPLETED` or `query-dump`, then `query-status` and `query-migrate` | the file is written; a machine that ran runs again; a pause, a migration or a dump can begin | the dump's failure, with the same guarantee | nothing: QEMU cannot cancel a dump |
//! | [`start_dump`](Monitor::start_dump) | QEMU to finish an earlier dump | the dump has begun | a dump that is going on | nothing |
//! | [`Migration::completed`], and [`Migration::wait`] or [`migrate_wait`](Monitor::migrate_wait) for an end | `MIGRATION` or `query-migrate`, then `query-status` and `query-yank` | the source is `postmigrate` and can be started, or migrated again; the destination has the machine, running or paused | failure, cancellation and another end, after which a source that ran runs | nothing |
//! | [`Migration::wait`] or [`migrate_wait`](Monitor::migrate_wait) for another state | `MIGRATION` or `query-migrate` | the migration is or was in that state | its end | nothing |
//! | [`Migration::start_postcopy`] | as `wait` | the machine has left the source | its end | nothing |
//! | [`migrate_to`](Monitor::migrate_to) | both ends, as `completed` | the destination has the machine | the failure of either end; a postcopy that is interrupted | a failed migration is cancelled on the source, a postcopy is not |
//! | [`recover_postcopy`](Monitor::recover_postcopy) | the destination to be paused, at most 10 s; then both ends, as `completed` | the destination has the machine | another interruption | nothing: it can be recovered again |
//! | [`migrate_with_storage`](Monitor::migrate_with_storage) | the jobs that copy, then both ends, as `completed` | the destination has the machine and the contents of its disks | the first step that fails on either end | all steps on both ends, in reverse; at most 10 s for each |
//! | [`save_state`](Monitor::save_state), [`restore_state`](Monitor::restore_state) | as `completed` | the state is complete, or the destination has the machine | failure and cancellation | the descriptor, if the transfer has not begun |
//! | [`migration_progress`](Monitor::migration_progress) | `query-migrate`, once a period | the last item is the state in which it ended; QEMU may still finish it | – | nothing |
//! | [`Job::wait`], [`Job::progress`], [`block_commit`](Monitor::block_commit), [`backup_transaction`](Monitor::backup_transaction) | the job's events, then `query-jobs` | the job is gone, its nodes are free | failure, cancellation, dismissal by another client; an I/O error that pauses it, [on request](Job::pause_ends_waits) | nothing; QEMU cancels the other jobs of a grouped transaction |
//! | [`back_up`](Monitor::back_up) | the jobs, as `Job::wait` | the images are complete and closed | the first step or job that fails | nodes and new bitmaps, in reverse, at most 10 s for each; the files stay |
//! | [`create_image`](Monitor::create_image) | the events of its jobs, then `query-jobs` | the image is complete and not in use | failure | the block node; the file stays |
//! | [`snapshot_to`](Monitor::snapshot_to) | the same | the guest writes to the overlay | failure | the overlay's node; the file stays |
//! | [`change_medium`](Monitor::change_medium) | `DEVICE_TRAY_MOVED`, then `query-block` | the drive has the medium and is closed | the first step that fails | the old medium is inserted and the tray closed |
//! | [`Job::ready`], [`block_dev_mirror`](Monitor::block_dev_mirror) | the same | the job is ready or has succeeded | the same | nothing |
//! | [`Job::complete`], [`block_job_complete`](Monitor::block_job_complete), [`Job::finalize`] | the job to be ready or pending, then its end | as `Job::wait` | the same | nothing |
//! | [`Job::cancel`], [`block_job_cancel_and_wait`](Monitor::block_job_cancel_and_wait) | the job's end | as `Job::wait` | failure of the job before it was cancelled | nothing |
//! | [`Job::pause`] | the job's events, `query-jobs` | the job stands still, or has ended | – | nothing |
//! | [`remove_device_and_wait`](Monitor::remove_device_and_wait) | `DEVICE_DELETED`, or `qom-list` if it is lost | the id and what the device used are free | the guest refuses | nothing: the request stays |
//! | [`unplug_cpu`](Monitor::unplug_cpu) | `DEVICE_DELETED` or `ACPI_DEVICE_OST`, then `qom-list` | the id and the slot are free | the guest refuses | nothing: the request stays |
//! | [`unplug_memory`](Monitor::unplug_memory) | as `remove_device_and_wait`, and `ACPI_DEVICE_OST` | the slot and the backend are free | the guest refuses | nothing: the request stays |
//! | [`MemoryResize::wait`], [`MemoryResize::progress`] | `MEMORY_DEVICE_SIZE_CHANGE`, `query-memory-devices` | the guest uses the requested size | another client requests another size | nothing: the size stays requested |
//! | [`plug_cpus`](Monitor::plug_cpus), [`plug_cpus_to`](Monitor::plug_cpus_to) | the reply to each step | the processors exist; the guest may not have noticed | the first step that fails | nothing: the error has the processors that were plugged in |
//! | [`add_block_device`](Monitor::add_block_device), [`add_nic`](Monitor::add_nic), [`plug_memory`](Monitor::plug_memory), [`add_tap_nic`](Monitor::add_tap_nic), and those whose name ends in `_with` | the reply to each step | all parts exist; the guest may not have noticed | the first step that fails | the steps before it, in reverse; at most 10 s for each |
//! | [`ensure_block_device`](Monitor::ensure_block_device), [`ensure_nic`](Monitor::ensure_nic) | the reply to each step | all parts exist; the guest may not have noticed | the first step that fails, a part that is another one | after a refusal, what the call has added, in reverse; after a deadline nothing |
//! | [`add_vhost_user_device`](Monitor::add_vhost_user_device), [`add_vhost_user_export`](Monitor::add_vhost_user_export), [`add_reconnecting_chardev`](Monitor::add_reconnecting_chardev), [`add_console`](Monitor::add_console) | the reply to each step | all parts exist; the guest may not have noticed | the first step that fails | the steps before it, in reverse; at most 10 s for each |
//! | [`remove_vhost_user_device`](Monitor::remove_vhost_user_device), [`remove_vhost_user_nic`](Monitor::remove_vhost_user_nic) | as `remove_device_and_wait` | the device and what it used are gone | the guest refuses | nothing: the request stays |
//! | [`nbd_block_export_remove`](Monitor::nbd_block_export_remove), [`remove_vhost_user_export`](Monitor::remove_vhost_user_export) | `BLOCK_EXPORT_DELETED`, or `query-block-exports` | the id and the node are free | clients, if they are to be spared | nothing: the removal goes on |
//! | [`set_display_password`](Monitor::set_display_password) | the reply to each step | the password is set, and limited | the first step that fails | a password that is not limited is made to expire at once |
//! | [`balloon_to`](Monitor::balloon_to) | `BALLOON_CHANGE`, `query-balloon` | the guest has brought its memory to the size | – | nothing: the size stays requested |
//! | [`watch_agent`](Monitor::watch_agent) | `ringbuf-read`, once an interval | no text of the agent is lost | – | nothing |
//! | [`shutdown`](Monitor::shutdown) | `SHUTDOWN`, within the time for the guest; then the end of the connection, within the time for QEMU | QEMU has closed the connection; its process may end a moment later | this program ends the connection; QEMU does not end in time | nothing |
//! | `shutdown_process` (feature `process`) | the same, then the process | the process has ended | this program ends the connection | nothing |
//! | [`reboot`](Monitor::reboot) | `SHUTDOWN`, within the time for the guest; then `RESET` | the machine was reset, and runs if it ran | a machine that shuts down instead of being reset | the action on shutdown |
//! | [`wait`](Monitor::wait) | the end of the connection | the connection has ended | – | nothing |
//!
//! The page [`guide::waits`](crate::guide::waits) has the number of commands that each of them costs.
//!
//! All of them end when the connection ends, with an error if the method returns one. None has a
//! time limit of its own, except for the undo steps and the end of a machine: use
//! `tokio::time::timeout`. Dropping a wait does not affect the operation that was started, and a
//! second call continues to wait.
//!
//! A server that stalls (a busy host, a slow disk, `SIGSTOP`) ends none of them. The
//! connection-wide [deadline](crate::ConnectOptions::deadline) applies to commands that start an
//! operation (`migrate`, `dump-guest-memory`, `blockdev-mirror`), and to the steps of a hotplug,
//! but not to the queries and later steps of a wait.
//!
//! All other methods return after QEMU's reply to their last command, and guarantee what the reply
//! means. After [`reset`](Monitor::reset), [`powerdown`](Monitor::powerdown),
//! [`remove_device`](Monitor::remove_device), [`block_job_cancel`](Monitor::block_job_cancel) and
//! [`migrate_cancel`](Monitor::migrate_cancel), the requested operation has only started.

mod block;
mod connecting;
mod devices;
mod ensure;
#[cfg(test)]
mod error_lines;
mod events;
mod machine;
mod migration;
mod questions;
mod statistics;
pub(crate) mod waiting;
mod wire;

use std::sync::Arc;

use crate::{Client, Command, Error};

pub use block::backing_chain::ChainNode;
pub use block::backup::{BackupError, BackupKind, BackupLeft, BackupMade, DiskBackup, WhyFull};
pub use block::bitmap::BitmapError;
pub use block::block_device::{BlockDevice, BlockDeviceError};
pub use block::image::{ImageError, ImageLeft, NewImage};
pub use block::io_errors::{IoError, IoErrors};
pub use block::job::{Job, JobCommand, JobError, JobProgress, PausedBy, Reached};
pub use block::medium::{MediumError, MediumStep};
pub use block::nbd::{NbdError, NbdExport, NbdServerOptions};
pub use block::nodes::{BlockError, Burst, Limit, Throttle};
pub use block::vhost_user_blk::VhostUserExport;
pub use connecting::adoption::{AdoptedJob, AdoptedMigration, Adoption};
pub use connecting::options::{MonitorConnectError, MonitorOptions};
pub use connecting::registry::Registry;
pub use devices::chardev::ChardevError;
#[cfg(feature = "devices")]
pub use devices::checked::CheckedDeviceError;
pub use devices::client::{AddClientError, ClientOf, NewClient};
pub use devices::console::Console;
pub use devices::cpu::CpuError;
pub use devices::descriptor::{Access, DescriptorError};
pub use devices::device::DeviceError;
pub use devices::hotplug::{AddError, Step, UndoError};
pub use devices::memory_module::MemoryModule;
pub use devices::network::{NetworkError, Nic};
pub use devices::passing::Passed;
pub use devices::pci::{PciBus, PciBusKind, PciError, PciPath, PciSlot};
pub use devices::tap::TapNic;
pub use devices::vhost_user::{VhostUserDevice, VhostUserError};
pub use ensure::{EnsureError, Ensured, Part};
pub use events::agent::{AgentOptions, AgentState, AgentUpdate, AgentWatch};
pub use events::device_events::{DeviceEvents, DeviceEventsError};
pub use events::reset::{ResetExpectation, ResetOrigin};
pub use events::stream::{DISCONNECT, MonitorEvent, MonitorEvents};
pub use events::tray::TrayOpenings;
pub use machine::balloon_stats::BalloonStats;
pub use machine::dump::{Dump, DumpError, DumpOptions, DumpProgress};
pub use machine::memory::BalloonError;
pub use machine::object::ObjectError;
pub use machine::password::{
    DisplayPassword, PasswordError, PasswordExpiry, PasswordLeft, PasswordOf,
};
pub use machine::probes::Support;
pub use machine::qom::QomError;
pub use machine::reboot::{ActionLeft, RebootBy, RebootError, RebootOptions};
pub use machine::screendump::ScreendumpError;
pub use machine::screenshot::ScreenshotOptions;
pub use machine::shutdown::{ShutdownBy, ShutdownError, ShutdownOptions};
pub use machine::virtio_mem::{MemoryResize, ResizeError, ResizeProgress};
pub use migration::{
    IncomingOptions, MigrateToError, Migration, MigrationEnd, MigrationEndpoint, MigrationError,
    MigrationProgress, MigrationProgressStream, MigrationRoute, MovedDisk, StorageLeft,
    StorageMigrationError, StorageRoute,
};
pub use statistics::rate::Rate;
pub use statistics::sampler::{Sample, Sampler};
pub use statistics::statistic::{Statistic, StatisticSource};
use waiting::kept::Kept;
pub use waiting::updates::Updates;

pub use crate::values::{PciAddress, ValueError};

/// A monitor of one QEMU, with operations that take more than one command.
///
/// Clones share the connection and the state of the operations. Several operations may run
/// concurrently, in one task or in several.
#[derive(Clone, Debug)]
pub struct Monitor {
    client: Client,
    state: Arc<State>,
}

/// The state that operations keep from one call to the next.
#[derive(Debug, Default)]
struct State {
    agents: events::agent::Agents,
    channels: events::device_events::Channels,
    ejections: events::tray::Ejections,
    handed: devices::descriptor::Handed,
    interrupted_jobs: Kept<block::job::Tracker>,
    lifecycle: connecting::lifecycle::Lifecycle,
    listeners: events::listeners::Listeners,
    removals: Kept<devices::device::Removal>,
    reboots: machine::reboot::Reboots,
    resets: events::reset::Resets,
    takes_ms: devices::reconnecting::TakesMs,
}

/// # The client below
impl Monitor {
    /// Creates a monitor that uses a connected client.
    #[must_use]
    pub fn new(client: Client) -> Self {
        Self { client, state: Arc::default() }
    }

    /// Returns the underlying client, for operations that are a single command.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Executes a command: short for [`Client::execute`] on [`Monitor::client`].
    ///
    /// # Errors
    ///
    /// Those of [`Client::execute`].
    pub async fn execute<C: Command>(&self, command: C) -> Result<C::Return, Error> {
        self.client.execute(command).await
    }
    /// Executes a command that belongs to a wait, without the connection-wide deadline.
    pub(crate) async fn ask<C: Command>(&self, command: C) -> Result<C::Return, Error> {
        waiting::ask::ask(&self.client, command).await
    }
}
