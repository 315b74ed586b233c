//! The command line of a QEMU, from the types of QMP.

use std::ffi::{OsStr, OsString};
use std::fmt;
use std::os::fd::{AsRawFd, OwnedFd};

use crate::commands::DeviceAdd;
use crate::runtime::{Encode, to_text};
use crate::types::{
    Audiodev, BlockdevOptions, ChardevBackend, CompatPolicy, DisplayOptions, Netdev, ObjectOptions,
};

mod chardev;
mod key_values;
mod print;
mod spawn;

pub use key_values::{KeyValue, KeyValues};

/// A command line of QEMU.
///
/// Devices, block nodes, network backends and objects are the same values as in QMP, so a program
/// builds each of them once, for a machine that starts and for one that runs. They are written as
/// JSON, which QEMU takes for them since 7.2; options that take no JSON are written as
/// `key=value`, with commas escaped.
///
/// The options are written in the order of the calls. QEMU does not need an order, except that a
/// block node comes after the nodes that it names.
///
/// `Display` writes a line for a shell, [`arguments`](Self::arguments) returns the arguments for
/// another launcher. Both show all values, including secrets; `Debug` does not.
///
/// ```no_run
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use qmp::commands::DeviceAdd;
/// use qmp::types::{BlockdevOptions, BlockdevOptionsNull};
/// use qmp::{CommandLine, KeyValues};
///
/// let disk = BlockdevOptions::null_co(BlockdevOptionsNull::new()).node_name("disk0");
/// let (mut process, client) = CommandLine::new("qemu-system-x86_64")
///     .machine(KeyValues::new("q35").set("accel", "tcg"))
///     .memory(1 << 30)
///     .smp(2_u32)
///     .args(["-nodefaults", "-display", "none"])
///     .blockdev(disk)
///     .device(DeviceAdd::new("virtio-blk-pci").id("vd0").property("drive", "disk0"))
///     .spawn()
///     .await?;
/// # drop((process.wait().await, client));
/// # Ok(())
/// # }
/// ```
#[must_use]
pub struct CommandLine {
    program: OsString,
    arguments: Vec<Argument>,
    /// The descriptors that the program inherits, under the numbers that they have here.
    descriptors: Vec<OwnedFd>,
}

/// An argument, and how it is shown if that differs.
#[derive(Clone)]
struct Argument {
    text: OsString,
    shown: Option<String>,
}

impl<T: Into<OsString>> From<T> for Argument {
    fn from(text: T) -> Self {
        Self { text: text.into(), shown: None }
    }
}

impl CommandLine {
    /// Creates the command line of a program without arguments.
    pub fn new(program: impl Into<OsString>) -> Self {
        Self { program: program.into(), arguments: Vec::new(), descriptors: Vec::new() }
    }

    /// Adds an argument as it is.
    pub fn arg(mut self, argument: impl Into<OsString>) -> Self {
        self.arguments.push(argument.into().into());
        self
    }

    /// Adds arguments as they are.
    pub fn args<A: Into<OsString>>(self, arguments: impl IntoIterator<Item = A>) -> Self {
        arguments.into_iter().fold(self, Self::arg)
    }

    /// Adds an option in the `key=value` form, such as `-name`.
    pub fn option(self, option: &str, value: impl Into<KeyValues>) -> Self {
        self.arg(option).arg(value.into().to_string())
    }

    /// Sets the machine (`-machine`). A text is the name of the machine alone.
    pub fn machine(self, machine: impl Into<KeyValues>) -> Self {
        self.option("-machine", machine)
    }

    /// Sets the CPU (`-cpu`). A text is the name of the model alone. Features have the values `on`
    /// and `off`.
    pub fn cpu(self, cpu: impl Into<KeyValues>) -> Self {
        self.option("-cpu", cpu)
    }

    /// Sets the number of virtual CPUs (`-smp`).
    pub fn smp(self, cpus: u32) -> Self {
        self.option("-smp", KeyValues::default().set("cpus", cpus))
    }

    /// Sets the size of the memory in bytes (`-m`).
    pub fn memory(self, bytes: u64) -> Self {
        self.option("-m", KeyValues::default().set("size", format!("{bytes}B")))
    }

    /// Adds a device (`-device`).
    pub fn device(self, device: impl Into<DeviceAdd>) -> Self {
        self.json("-device", &device.into())
    }

    /// Adds a block node (`-blockdev`). Nodes that it names come before it.
    pub fn blockdev(self, node: impl Into<BlockdevOptions>) -> Self {
        self.json("-blockdev", &node.into())
    }

    /// Adds an object (`-object`).
    pub fn object(self, object: impl Into<ObjectOptions>) -> Self {
        self.json("-object", &object.into())
    }

    /// Adds a network backend (`-netdev`).
    pub fn netdev(self, netdev: impl Into<Netdev>) -> Self {
        self.json("-netdev", &netdev.into())
    }

    /// Adds an audio backend (`-audiodev`).
    pub fn audiodev(self, audiodev: impl Into<Audiodev>) -> Self {
        self.json("-audiodev", &audiodev.into())
    }

    /// Sets the display (`-display`).
    pub fn display(self, display: impl Into<DisplayOptions>) -> Self {
        self.json("-display", &display.into())
    }

    /// Sets what QEMU does about deprecated and unstable interfaces (`-compat`).
    pub fn compat(self, policy: impl Into<CompatPolicy>) -> Self {
        self.json("-compat", &policy.into())
    }

    /// Adds a character device (`-chardev`). It is written as `key=value`, with the names that the
    /// command line has for it.
    pub fn chardev(self, id: impl Into<String>, backend: impl Into<ChardevBackend>) -> Self {
        self.option("-chardev", chardev::chardev(&id.into(), &backend.into()))
    }

    /// Lets the program inherit a descriptor, and returns its number as text. Properties such as
    /// `fd` and `vhostfd` take it.
    ///
    /// The number is that of the descriptor in this process. See [`spawn`](Self::spawn).
    pub fn descriptor(&mut self, descriptor: impl Into<OwnedFd>) -> String {
        let descriptor = descriptor.into();
        let number = descriptor.as_raw_fd().to_string();
        self.descriptors.push(descriptor);
        number
    }

    /// Adds a descriptor to a set (`-add-fd`). Where QEMU takes a path, `/dev/fdset/SET` is a
    /// descriptor of the set whose access mode fits.
    pub fn fdset(mut self, set: u32, descriptor: impl Into<OwnedFd>) -> Self {
        let number = self.descriptor(descriptor);
        self.option("-add-fd", KeyValues::default().set("fd", number).set("set", set))
    }

    /// Returns the program.
    #[must_use]
    pub fn program(&self) -> &OsStr {
        &self.program
    }

    /// Iterates over the arguments, for another launcher. The monitor is not among them.
    pub fn arguments(&self) -> impl Iterator<Item = &OsStr> {
        self.arguments.iter().map(|it| it.text.as_os_str())
    }

    fn json<T: Encode + fmt::Debug>(mut self, option: &str, value: &T) -> Self {
        self.arguments.push(option.into());
        let (text, shown) = (to_text(value).into(), Some(format!("{value:?}")));
        self.arguments.push(Argument { text, shown });
        self
    }
}
