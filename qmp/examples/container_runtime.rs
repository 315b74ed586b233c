//! Runs a container in a machine of its own, as a container runtime does: starts QEMU within a
//! deadline, plugs in processors, memory, the container's disk and its network while the machine runs,
//! unplugs all of it when the container has ended, and shuts the machine down.
//!
//! The disk and the network are passed as descriptors, so that QEMU needs no access to their paths.
//! The container "ends" when a line comes on standard input. A guest without an operating system does not
//! release PCI devices; the machine is then reset. What follows the disk are further arguments of QEMU:
//! the kernel, the initrd, a console.
//!
//! ```sh
//! qemu-img create -f raw disk.img 64M
//! cargo run --example container_runtime --features monitor,process qemu-system-x86_64 disk.img
//! ```

use std::error::Error;
use std::fs::File;
use std::os::unix::net::UnixStream;
use std::time::Duration;

use qmp::commands::DeviceAdd;
use qmp::monitor::{MemoryModule, Passed, ShutdownBy};
use qmp::types::{BlockdevOptions, BlockdevOptionsFile, Netdev, NetdevSocketOptions};
use qmp::{ConnectOptions, Monitor};
use tokio::process::{Child, Command};
use tokio::task::spawn_blocking;
use tokio::time::timeout;

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// How long QEMU may take to start, and each of its replies.
const START: Duration = Duration::from_secs(10);
/// How long the guest may take to release a device, and to power down.
const GUEST: Duration = Duration::from_secs(2);

/// A machine with what was plugged into it.
struct Sandbox {
    process: Child,
    monitor: Monitor,
    processors: Vec<String>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [qemu, disk, more @ ..] = &arguments[..] else {
        return Err("usage: container_runtime QEMU DISK [ARGUMENT...]".into());
    };
    let mut sandbox = Sandbox::start(qemu, more).await?;
    let outcome = sandbox.run(disk).await;
    // Whatever has failed, no machine is left.
    let by = sandbox.end().await?;
    outcome?;
    println!("the machine has ended: {by:?}");
    Ok(())
}

impl Sandbox {
    /// Starts a small machine with room for more. QEMU ends if this program does.
    async fn start(qemu: &str, more: &[String]) -> Outcome<Self> {
        let mut command = Command::new(qemu);
        command.kill_on_drop(true).args(["-M", "q35", "-nodefaults", "-display", "none"]);
        command.args(["-smp", "1,maxcpus=3,sockets=3", "-m", "64M,slots=1,maxmem=1G"]);
        for port in ["pcie-root-port,id=port0,chassis=1", "pcie-root-port,id=port1,chassis=2"] {
            command.args(["-device", port]);
        }
        command.args(more);
        let options = ConnectOptions::new().connect_deadline(START).deadline(START);
        let (process, client) = options.spawn(command).await?;
        println!("QEMU {} has started", client.greeting().release());
        Ok(Self { process, monitor: Monitor::new(client), processors: Vec::new() })
    }

    /// Plugs in what the container needs, waits for its end, and unplugs it.
    async fn run(&mut self, disk: &str) -> Outcome {
        self.processors = self.monitor.plug_cpus(2).await?;
        println!("plugged in {}", self.processors.join(" and "));
        self.monitor.plug_memory(MemoryModule::ram("dimm0", 128 << 20)).await?;
        println!("plugged in 128 MiB");
        self.plug_disk(disk).await?;
        let network = self.plug_network().await?;

        println!("the container runs: press Enter to end it");
        spawn_blocking(|| std::io::stdin().read_line(&mut String::new())).await??;

        self.unplug().await?;
        drop(network);
        Ok(())
    }

    /// Plugs in the disk. QEMU gets it as a descriptor, and not its path.
    async fn plug_disk(&self, disk: &str) -> Outcome {
        let file = File::options().read(true).write(true).open(disk)?;
        let node = |[path]: [String; 1]| BlockdevOptions::file(BlockdevOptionsFile::new(path));
        let device = DeviceAdd::new("virtio-blk-pci").id("disk").bus("port0");
        let passed = [Passed::path(file)];
        self.monitor.add_block_device_with("disk-node", device, passed, node).await?;
        println!("plugged in a disk of {} bytes", self.monitor.block_node_size("disk-node").await?);
        Ok(())
    }

    /// Plugs in the network, and returns its other end. With a tap interface this would be
    /// `add_tap_nic`, which takes the descriptors of its queues.
    async fn plug_network(&self) -> Outcome<UnixStream> {
        let (ours, theirs) = UnixStream::pair()?;
        let netdev =
            |[name]: [String; 1]| Netdev::socket("network", NetdevSocketOptions::new().fd(name));
        let device = DeviceAdd::new("virtio-net-pci").id("card").bus("port1");
        self.monitor.add_nic_with(device, [Passed::name(theirs)], netdev).await?;
        println!("plugged in a network");
        Ok(ours)
    }

    /// Unplugs everything, in reverse.
    async fn unplug(&self) -> Outcome {
        self.remove("card").await?;
        self.monitor.remove_nic("network").await?;
        self.remove("disk").await?;
        self.monitor.remove_block_device("disk-node").await?;
        println!("unplugged the network and the disk");
        // These are the guest's to give. If it keeps them, they go with the machine.
        match timeout(GUEST, self.monitor.unplug_memory("dimm0", "dimm0-backend")).await {
            Ok(outcome) => outcome.map(|()| println!("unplugged the memory"))?,
            Err(_) => println!("the guest keeps the memory"),
        }
        for id in &self.processors {
            match timeout(GUEST, self.monitor.unplug_cpu(id)).await {
                Ok(Ok(())) => println!("unplugged {id}"),
                Ok(Err(error)) => println!("the guest keeps {id}: {error}"),
                Err(_) => println!("the guest keeps {id}"),
            }
        }
        Ok(())
    }

    /// Unplugs a PCI device, with a reset of the machine if the guest does not release it.
    async fn remove(&self, device: &str) -> Outcome {
        if let Ok(outcome) = timeout(GUEST, self.monitor.remove_device_and_wait(device)).await {
            return Ok(outcome?);
        }
        println!("the guest keeps the {device}, so the machine is reset");
        self.monitor.reset().await?;
        // The request is still pending. This call waits for its end and does not repeat it.
        Ok(timeout(START, self.monitor.remove_device_and_wait(device)).await??)
    }

    /// Shuts the machine down: asks the guest, then QEMU, and kills it at last.
    async fn end(&mut self) -> Outcome<ShutdownBy> {
        Ok(self.monitor.shutdown_process(&mut self.process, GUEST).await?.0)
    }
}
