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

/// The device `virtconsole`, on a bus of kind `virtio-serial-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Virtconsole(DeviceAdd);

device!(Virtconsole, "virtconsole");

impl Virtconsole {
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
    /// Sets `name`: `str`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "name", value.into().into());
        self
    }
    /// Sets `nr`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn nr(mut self, value: u32) -> Self {
        put(&mut self.0, "nr", value.into());
        self
    }
}

/// The device `virtserialport`, on a bus of kind `virtio-serial-bus`.
///
/// Seen in QEMU 7.2, 10.0 and 11.1, of `aarch64`, `ppc64`, `riscv64`, `s390x` and `x86_64`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Virtserialport(DeviceAdd);

device!(Virtserialport, "virtserialport");

impl Virtserialport {
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
    /// Sets `name`: `str`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "name", value.into().into());
        self
    }
    /// Sets `nr`: `uint32`, `4294967295` by default.
    #[inline]
    pub fn nr(mut self, value: u32) -> Self {
        put(&mut self.0, "nr", value.into());
        self
    }
}
