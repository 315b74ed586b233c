//! A machine of small fidelity behind a fake QEMU.
//!
//! It models run states, block nodes, devices and one kind of job, `blockdev-backup`. It refuses
//! what it does not model. The words of its errors and the order of its events are those of QEMU
//! 10.0.

mod devices;
mod jobs;
mod nodes;
mod run_state;
mod world;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::emitter::Emitter;
use super::fake_qemu::FakeQemu;
use super::known::locked;
use world::World;

/// The machine of a [`FakeQemu`]: what its guest and its disks are like.
///
/// The machine has not been started, like that of a QEMU with `-S`. It knows run states (`cont`,
/// `stop`, `system_reset`, `system_powerdown`, `quit`, with their events), block nodes
/// (`blockdev-add`, `blockdev-del`, `block_resize`), devices (`device_add`, `device_del`, with
/// `DEVICE_DELETED`) and backups (`blockdev-backup`, with the events of a job). Files are not looked
/// at: an image has 1 GiB. Everything else has no answer, unless the test adds a handler.
///
/// ```
/// use qmp::testing::{FakeMachine, FakeQemu};
/// use qmp::{commands, events};
///
/// # tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap()
/// # .block_on(async {
/// let machine = FakeMachine::new().unplug_after(std::time::Duration::from_secs(2)).keeps("nic0");
/// let qemu = FakeQemu::builder().machine(machine).build();
/// let client = qemu.connect().await?;
/// client.execute(commands::Cont::new()).await?;
/// client.execute(commands::DeviceAdd::new("virtio-net-pci").id("nic1")).await?;
/// let mut deleted = client.subscribe::<events::DeviceDeleted>();
/// client.execute(commands::DeviceDel::new("nic1")).await?;
/// let gone = deleted.next().await.expect("it goes after 2 s").expect("it is an event");
/// assert_eq!(gone.event.device.as_deref(), Some("nic1"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # }).unwrap();
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct FakeMachine {
    buses: Vec<String>,
    keeps: Vec<String>,
    unplug: Duration,
    job: Duration,
}

impl Default for FakeMachine {
    fn default() -> Self {
        let buses = ["pci.0", "pcie.0"].map(str::to_owned).to_vec();
        Self { buses, keeps: Vec::new(), unplug: Duration::ZERO, job: Duration::ZERO }
    }
}

impl FakeMachine {
    /// A machine with the buses `pci.0` and `pcie.0`, whose guest lets devices go at once.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a bus, as a controller on the command line would.
    pub fn bus(mut self, name: impl Into<String>) -> Self {
        self.buses.push(name.into());
        self
    }

    /// Sets how long the guest takes to let a device go. A guest that does not run never does, until
    /// the machine is reset. Devices on USB and SCSI buses need no guest.
    pub fn unplug_after(mut self, time: Duration) -> Self {
        self.unplug = time;
        self
    }

    /// Makes the guest keep a device until the machine is reset, as a guest without a driver does.
    pub fn keeps(mut self, device: impl Into<String>) -> Self {
        self.keeps.push(device.into());
        self
    }

    /// Sets how long a backup without a limit of its speed takes.
    pub fn jobs_take(mut self, time: Duration) -> Self {
        self.job = time;
        self
    }

    /// Gives a fake the handlers of the machine. A test can add handlers of its own after it.
    pub(super) fn install(self, qemu: &FakeQemu) {
        let world = World::new(self);
        let machine = Machine { world: Arc::new(Mutex::new(world)), emitter: qemu.emitter() };
        run_state::install(&machine, qemu);
        nodes::install(&machine, qemu);
        devices::install(&machine, qemu);
        jobs::install(&machine, qemu);
    }
}

/// The machine, as its handlers hold it.
#[derive(Clone, Debug)]
struct Machine {
    world: Arc<Mutex<World>>,
    emitter: Emitter,
}

impl Machine {
    fn with<T>(&self, action: impl FnOnce(&mut World) -> T) -> T {
        action(&mut locked(&self.world))
    }
}
