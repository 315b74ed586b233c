//! What a VM manager otherwise writes itself: operations that take more than one command.
//!
//! A [`Monitor`] sits on a [`Client`] and is as cheap to clone. This is what a VM manager wants, the
//! methods for it, and the commands that they send:
//!
//! | to | methods | commands |
//! |---|---|---|
//! | connect, and keep one monitor per socket | [`MonitorOptions::connect`], [`Registry::connect`], [`disconnect`](Monitor::disconnect), [`wait`](Monitor::wait) | `qmp_capabilities` |
//! | run, pause and end the machine | [`start`](Monitor::start), [`pause`](Monitor::pause), [`powerdown`](Monitor::powerdown), [`quit`](Monitor::quit), [`status`](Monitor::status), [`set_action`](Monitor::set_action) | `cont`, `stop`, `system_powerdown`, `quit`, `query-status`, `set-action` |
//! | hear of all that happens | [`events`](Monitor::events), [`device_events`](Monitor::device_events), [`tray_openings`](Monitor::tray_openings), [`watch_agent`](Monitor::watch_agent) | `ringbuf-read` |
//! | reset the machine, and know who did | [`reset`](Monitor::reset), [`expect_reset`](Monitor::expect_reset), [`handle_reset`](Monitor::handle_reset) | `system_reset` |
//! | plug and unplug disks | [`add_block_device`](Monitor::add_block_device), [`remove_block_device`](Monitor::remove_block_device), [`eject`](Monitor::eject) | `blockdev-add`, `device_add`, `qom-set`, `blockdev-del`, `eject` |
//! | know, resize and throttle disks | [`query_block`](Monitor::query_block), [`block_stats`](Monitor::block_stats), [`update_block_size`](Monitor::update_block_size), [`set_block_throttle`](Monitor::set_block_throttle), [`block_dev_snapshot`](Monitor::block_dev_snapshot) | `query-block`, `query-blockstats`, `block_resize`, `block_set_io_throttle`, `blockdev-snapshot` |
//! | copy, commit and mirror disks | [`start_job`](Monitor::start_job), [`block_commit`](Monitor::block_commit), [`block_dev_mirror`](Monitor::block_dev_mirror), [`job`](Monitor::job) | `block-commit`, `blockdev-mirror`, `query-jobs`, `job-complete`, `job-cancel`, `job-dismiss` |
//! | back up disks | [`backup_transaction`](Monitor::backup_transaction), [`run_transaction`](Monitor::run_transaction), [`add_dirty_bitmaps`](Monitor::add_dirty_bitmaps), [`freeze_dirty_bitmap`](Monitor::freeze_dirty_bitmap) | `transaction` |
//! | export disks | [`nbd_server_start_at`](Monitor::nbd_server_start_at), [`nbd_block_export_add`](Monitor::nbd_block_export_add), [`nbd_server_stop`](Monitor::nbd_server_stop) | `nbd-server-start`, `block-export-add`, `nbd-server-stop` |
//! | plug and unplug other devices | [`add_device`](Monitor::add_device), [`remove_device_and_wait`](Monitor::remove_device_and_wait), [`add_nic`](Monitor::add_nic), [`remove_nic`](Monitor::remove_nic), [`set_nic_link`](Monitor::set_nic_link), [`pci_device`](Monitor::pci_device) | `device_add`, `device_del`, `netdev_add`, `netdev_del`, `set_link`, `query-pci` |
//! | talk through character devices | [`add_chardev`](Monitor::add_chardev), [`change_chardev_to_socket`](Monitor::change_chardev_to_socket), [`ringbuf_read`](Monitor::ringbuf_read) | `chardev-add`, `chardev-change`, `ringbuf-read` |
//! | hand over files | [`send_file`](Monitor::send_file), [`close_file`](Monitor::close_file), [`remove_fd_from_fdset`](Monitor::remove_fd_from_fdset) | `getfd`, `closefd`, `add-fd`, `remove-fd` |
//! | know memory and processors, and move the balloon | [`memory_size`](Monitor::memory_size), [`balloon_to`](Monitor::balloon_to), [`cpus`](Monitor::cpus), [`hotpluggable_cpus`](Monitor::hotpluggable_cpus), [`cpu_model`](Monitor::cpu_model) | `query-memory-size-summary`, `balloon`, `query-cpus-fast`, `query-hotpluggable-cpus`, `query-cpu-model-expansion` |
//! | take pictures and dumps | [`screendump`](Monitor::screendump), [`dump_guest_memory`](Monitor::dump_guest_memory) | `screendump`, `dump-guest-memory` |
//! | migrate | [`Monitor::migrate_to`], [`set_migration_capabilities`](Monitor::set_migration_capabilities), [`set_migration_parameters`](Monitor::set_migration_parameters) | `migrate`, `migrate-incoming`, `query-migrate` |
//! | add objects, read and set properties | [`add_object`](Monitor::add_object), [`add_secret`](Monitor::add_secret), [`qom_get`](Monitor::qom_get), [`qom_set`](Monitor::qom_set) | `object-add`, `qom-get`, `qom-set` |
//! | do anything else | [`execute`](Monitor::execute), [`run`](Monitor::run), [`run_json`](Monitor::run_json) | any |

mod block;
mod connecting;
mod devices;
#[cfg(test)]
mod error_lines;
mod events;
mod machine;
mod migration;
pub(crate) mod waiting;
mod wire;

use std::sync::Arc;

use crate::{Client, Command, Error};

pub use block::bitmap::BitmapError;
pub use block::block_device::{BlockDevice, BlockDeviceError};
pub use block::job::{Job, JobCommand, JobError, JobProgress, Reached};
pub use block::nbd::{NbdError, NbdExport};
pub use block::nodes::{BlockError, Burst, Limit, Throttle};
pub use connecting::options::{MonitorConnectError, MonitorOptions};
pub use connecting::registry::Registry;
pub use devices::chardev::ChardevError;
pub use devices::descriptor::{Access, DescriptorError};
pub use devices::device::DeviceError;
pub use devices::hotplug::{AddError, Step, UndoError};
pub use devices::network::{NetworkError, Nic};
pub use events::agent::{AgentOptions, AgentState, AgentUpdate, AgentWatch};
pub use events::device_events::{DeviceEvents, DeviceEventsError};
pub use events::reset::{ResetExpectation, ResetOrigin};
pub use events::stream::{DISCONNECT, MonitorEvent, MonitorEvents};
pub use events::tray::TrayOpenings;
pub use machine::dump::{Dump, DumpError, DumpOptions, DumpProgress};
pub use machine::memory::BalloonError;
pub use machine::object::ObjectError;
pub use machine::probes::Support;
pub use machine::qom::QomError;
pub use machine::screendump::ScreendumpError;
pub use migration::{
    IncomingOptions, MigrateToError, Migration, MigrationEndpoint, MigrationError,
    MigrationProgress, MigrationProgressStream, MigrationRoute,
};
pub use waiting::updates::Updates;

/// A monitor of one QEMU, and the operations on it.
///
/// Clones share the connection and everything that the operations remember. Several operations
/// may run at once, from one task or many.
#[derive(Clone, Debug)]
pub struct Monitor {
    client: Client,
    state: Arc<State>,
}

/// What operations remember from one call to the next.
#[derive(Debug, Default)]
struct State {
    channels: events::device_events::Channels,
    ejections: events::tray::Ejections,
    lifecycle: connecting::lifecycle::Lifecycle,
    listeners: events::listeners::Listeners,
    resets: events::reset::Resets,
}

impl Monitor {
    /// The operations on a connected client.
    #[must_use]
    pub fn new(client: Client) -> Self {
        Self { client, state: Arc::default() }
    }

    /// The client beneath, for everything that is one command.
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
}
