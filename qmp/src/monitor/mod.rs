//! What a VM manager otherwise writes itself: operations that take more than one command.
//!
//! A [`Monitor`] sits on a [`Client`] and is as cheap to clone. Its operations are grouped by what
//! they are about, a file each.

mod agent;
mod attached;
mod base64;
mod bitmap;
mod block;
mod block_device;
mod chardev;
mod descriptor;
mod device;
mod device_events;
mod dump;
mod error_text;
mod events;
mod fresh;
mod hotplug;
mod job;
mod lifecycle;
mod listeners;
mod machine;
mod memory;
mod migration;
mod nbd;
mod network;
mod object;
mod options;
mod pci;
mod probes;
mod qom;
mod race;
mod registry;
mod reset;
mod run;
mod run_state;
mod screendump;
mod transaction;
mod tray;
mod updates;
mod watch;

use std::sync::Arc;

use crate::{Client, Command, Error};

pub use agent::{AgentOptions, AgentState, AgentUpdate, AgentWatch};
pub use bitmap::BitmapError;
pub use block::{BlockError, Burst, Limit, Throttle};
pub use block_device::{BlockDevice, BlockDeviceError};
pub use chardev::ChardevError;
pub use descriptor::{Access, DescriptorError};
pub use device::DeviceError;
pub use device_events::{DeviceEvents, DeviceEventsError};
pub use dump::{Dump, DumpError, DumpOptions, DumpProgress};
pub use events::{DISCONNECT, MonitorEvent, MonitorEvents};
pub use hotplug::{AddError, Step, UndoError};
pub use job::{Job, JobCommand, JobError, JobProgress, Reached};
pub use memory::BalloonError;
pub use migration::{
    IncomingOptions, MigrateToError, Migration, MigrationEndpoint, MigrationError,
    MigrationProgress, MigrationProgressStream, MigrationRoute,
};
pub use nbd::{NbdError, NbdExport};
pub use network::{NetworkError, Nic};
pub use object::ObjectError;
pub use options::{MonitorConnectError, MonitorOptions};
pub use probes::Support;
pub use qom::QomError;
pub use registry::Registry;
pub use reset::{ResetExpectation, ResetOrigin};
pub use screendump::ScreendumpError;
pub use tray::TrayOpenings;
pub use updates::Updates;

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
    channels: device_events::Channels,
    ejections: tray::Ejections,
    lifecycle: lifecycle::Lifecycle,
    listeners: listeners::Listeners,
    resets: reset::Resets,
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
