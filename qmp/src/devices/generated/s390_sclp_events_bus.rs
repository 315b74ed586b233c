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

/// The device `sclpconsole`, on a bus of kind `s390-sclp-events-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `s390x`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Sclpconsole(DeviceAdd);

device!(Sclpconsole, "sclpconsole");

impl Sclpconsole {
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
}

/// The device `sclplmconsole`, on a bus of kind `s390-sclp-events-bus`.
///
/// Seen in QEMU 10.0 and 11.1, of `s390x`.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Sclplmconsole(DeviceAdd);

device!(Sclplmconsole, "sclplmconsole");

impl Sclplmconsole {
    /// Sets `chardev`: the id of a character device.
    #[inline]
    pub fn chardev(mut self, value: impl Into<String>) -> Self {
        put(&mut self.0, "chardev", value.into().into());
        self
    }
    /// Sets `echo`: `bool`, `true` by default.
    #[inline]
    pub fn echo(mut self, value: bool) -> Self {
        put(&mut self.0, "echo", value.into());
        self
    }
    /// Sets `write_errors`: `uint32`, `0` by default.
    #[inline]
    pub fn write_errors(mut self, value: u32) -> Self {
        put(&mut self.0, "write_errors", value.into());
        self
    }
}
