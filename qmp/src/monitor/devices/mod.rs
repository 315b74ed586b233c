//! Devices and what they are made of: plugging, networks, character devices, descriptors.

pub(crate) mod access;
mod backends;
pub(crate) mod chardev;
#[cfg(feature = "devices")]
pub(crate) mod checked;
pub(crate) mod client;
pub(crate) mod console;
pub(crate) mod cpu;
pub(crate) mod descriptor;
pub(crate) mod device;
pub(crate) mod hotplug;
pub(crate) mod memory_module;
pub(crate) mod network;
pub(crate) mod passing;
pub(crate) mod pci;
pub(crate) mod reconnecting;
mod refusal;
pub(crate) mod tap;
pub(crate) mod vhost_user;
