//! Machines that devices are plugged into.

use qmp::commands::DeviceAdd;
use qmp::types::{
    BlockdevOptions, BlockdevOptionsNull, ChardevBackend, ChardevCommon, Netdev,
    NetdevHubPortOptions, ObjectOptions,
};
use qmp::{Client, CommandLine, ConnectError, ConnectOptions, KeyValues, commands, types};
use qmp_tests::{Binaries, Failure, PATIENCE, Program, Version};
use tokio::process::Child;

/// A kind of machine.
#[derive(Clone, Copy, Debug)]
pub(super) struct Kind {
    pub(super) program: Program,
    pub(super) target: &'static str,
    machine: &'static str,
    /// The controllers whose buses take devices while the machine runs.
    controllers: &'static [(&'static str, &'static str)],
    /// Those buses, by the kind of bus that a device needs.
    buses: &'static [(&'static str, &'static str)],
}

const BUSES: &[(&str, &str)] = &[
    ("PCI", "bridge0"),
    ("usb-bus", "usb0.0"),
    ("SCSI", "scsi0.0"),
    ("virtio-serial-bus", "serial0.0"),
];

const CONTROLLERS: &[(&str, &str)] = &[
    ("pcie-pci-bridge", "bridge0"),
    ("qemu-xhci", "usb0"),
    ("virtio-scsi-pci", "scsi0"),
    ("virtio-serial-pci", "serial0"),
];

pub(super) const X86_64: Kind = Kind {
    program: Program::System,
    target: "x86_64",
    machine: "q35",
    controllers: CONTROLLERS,
    buses: BUSES,
};

pub(super) const AARCH64: Kind =
    Kind { program: Program::SystemAarch64, target: "aarch64", machine: "virt", ..X86_64 };

pub(super) const S390X: Kind = Kind {
    program: Program::SystemS390x,
    target: "s390x",
    machine: "s390-ccw-virtio",
    controllers: &[("virtio-scsi-ccw", "scsi0"), ("virtio-serial-ccw", "serial0")],
    buses: &[
        ("virtual-css-bus", "virtual-css"),
        ("SCSI", "scsi0.0"),
        ("virtio-serial-bus", "serial0.0"),
    ],
};

impl Kind {
    /// Returns the bus that takes a device while the machine runs, if there is one.
    pub(super) fn bus(&self, kind: &str) -> Option<&'static str> {
        self.buses.iter().find(|(it, _)| *it == kind).map(|(_, bus)| *bus)
    }

    /// Returns the command line of the machine with its controllers and objects.
    pub(super) fn line(&self, version: Version) -> Result<CommandLine, Failure> {
        let program = Binaries::find(version)?.program(self.program)?;
        let line = CommandLine::new(program)
            .machine(KeyValues::new(self.machine))
            .memory(64 << 20)
            .args(["-nodefaults", "-display", "none", "-S"])
            .object(ObjectOptions::iothread("io0", types::IothreadProperties::new()))
            .object(ObjectOptions::rng_builtin("rng0", types::RngProperties::new()))
            .object(ObjectOptions::memory_backend_ram(
                "mem0",
                types::MemoryBackendProperties::new(1 << 20),
            ))
            .object(ObjectOptions::cryptodev_backend_builtin(
                "crypto0",
                types::CryptodevBackendProperties::new(),
            ));
        let device = |(driver, id): &(&str, &str)| DeviceAdd::new(*driver).id(*id);
        Ok(self.controllers.iter().map(device).fold(line, CommandLine::device))
    }
}

pub(super) fn node(number: usize) -> BlockdevOptions {
    let null = BlockdevOptionsNull::new().size(1 << 20);
    BlockdevOptions::null_co(null).node_name(format!("node{number}"))
}

pub(super) fn netdev(number: usize) -> Netdev {
    let hub = NetdevHubPortOptions::new(i32::try_from(number).unwrap_or_default());
    Netdev::hubport(format!("net{number}"), hub)
}

pub(super) fn chardev() -> ChardevBackend {
    ChardevBackend::null(ChardevCommon::new())
}

/// A running machine, which ends with this value.
pub(super) struct Machine {
    child: Child,
    pub(super) client: Client,
}

impl Machine {
    pub(super) async fn start(line: CommandLine) -> Result<Self, ConnectError> {
        let options = ConnectOptions::new().connect_deadline(PATIENCE);
        let (child, client) = line.spawn_with(options).await?;
        Ok(Self { child, client })
    }

    /// Adds the backends that a device may name.
    pub(super) async fn add_backends(&self, number: usize) -> Result<(), Failure> {
        let client = &self.client;
        client.execute(commands::BlockdevAdd::new(node(number))).await?;
        client.execute(commands::NetdevAdd::new(netdev(number))).await?;
        client.execute(commands::ChardevAdd::new(format!("char{number}"), chardev())).await?;
        Ok(())
    }
}

impl Drop for Machine {
    fn drop(&mut self) {
        // The child may have ended. Tokio reaps it.
        let _ = self.child.start_kill();
    }
}
