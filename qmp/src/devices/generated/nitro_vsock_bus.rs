// Generated from the snapshots in qmp/schema by `cargo xtask codegen`.
// Changes here are lost: change the snapshots or the generator.

use crate::commands::DeviceAdd;
#[allow(unused_imports, reason = "not every bus takes them")]
use crate::devices::device::{device, json, list, put};
#[allow(unused_imports, reason = "not every bus has them")]
use crate::devices::values::*;
#[allow(unused_imports, reason = "not every bus has them")]
use super::{PciDevice, VirtioDevice, VirtioPciDevice};
#[allow(unused_imports, reason = "not every bus takes them")]
use crate::types;
#[allow(unused_imports, reason = "not every bus takes them")]
use crate::PropertyValue;

/// The device `nitro-heartbeat`, on a bus of kind `nitro-vsock-bus`.
///
/// Seen in QEMU 11.1, of `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct NitroHeartbeat(DeviceAdd);

device!(NitroHeartbeat, "nitro-heartbeat");

/// The device `nitro-serial-vsock`, on a bus of kind `nitro-vsock-bus`.
///
/// Seen in QEMU 11.1, of `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct NitroSerialVsock(DeviceAdd);

device!(NitroSerialVsock, "nitro-serial-vsock");

impl NitroSerialVsock {
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
}
